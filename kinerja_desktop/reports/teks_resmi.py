"""Texts of the official forms as printed (PermenPANRB 6/2022, Lampiran)."""

from __future__ import annotations

from kinerja_desktop.services.bahan_cetak import (
    BENTUK_ADMINISTRASI,
    BENTUK_PIMPINAN,
    KUALITATIF,
    KUANTITATIF,
)

JUDUL_SKP = "SASARAN KINERJA PEGAWAI"
JUDUL_EVALUASI = "EVALUASI KINERJA PEGAWAI"
JUDUL_DOKUMEN = "DOKUMEN EVALUASI KINERJA PEGAWAI"
PENDEKATAN = {
    KUANTITATIF: "PENDEKATAN HASIL KERJA KUANTITATIF",
    KUALITATIF: "PENDEKATAN HASIL KERJA KUALITATIF",
}
BAGI = {
    BENTUK_PIMPINAN: "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
    BENTUK_ADMINISTRASI: "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
}
PERIODE_PENILAIAN = "PERIODE PENILAIAN: "
PEGAWAI = "PEGAWAI YANG DINILAI"
PENILAI = "PEJABAT PENILAI KINERJA"
ATASAN_PENILAI = "ATASAN PEJABAT PENILAI KINERJA"
HASIL_KERJA = "HASIL KERJA"
PERILAKU_KERJA = "PERILAKU KERJA"
UTAMA = "A. UTAMA"
TAMBAHAN = "B. TAMBAHAN"
BUKTI_REALISASI = "REALISASI BERDASARKAN BUKTI DUKUNG"
BUKTI_UMPAN_BALIK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"
DIINTERVENSI = "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI"
RHK = "RENCANA HASIL KERJA"
IKI = "INDIKATOR KINERJA INDIVIDU"
CAPAIAN_ORGANISASI = "CAPAIAN KINERJA ORGANISASI*"
POLA_DISTRIBUSI = "POLA DISTRIBUSI:"
RATING_HASIL = "RATING HASIL KERJA*"
RATING_PERILAKU = "RATING PERILAKU KERJA*"
PREDIKAT_PEGAWAI = "PREDIKAT KINERJA PEGAWAI*"
KUALITATIF_UTAMA = "A. Utama"
KUALITATIF_TAMBAHAN = "B. Tambahan"
UKURAN = "Ukuran keberhasilan/Indikator Kinerja Individu, dan Target:"
KUALITATIF_REALISASI = "Realisasi Berdasarkan Bukti Dukung"
KUALITATIF_UMPAN_BALIK = "Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung"
JUDUL_LAMPIRAN = "LAMPIRAN SASARAN KINERJA PEGAWAI"
DAFTAR_LAMPIRAN = ("DUKUNGAN SUMBER DAYA", "SKEMA PERTANGGUNGJAWABAN", "KONSEKUENSI")
JUDUL_MATRIKS = "MATRIKS PEMBAGIAN PERAN DAN HASIL"
KOLOM_MATRIKS = ("PEGAWAI", "JABATAN", "OUTCOME ANTARA/OUTPUT/LAYANAN")
TRIWULAN = ("I", "II", "III", "IV-AKHIR")

CATATAN_DIINTERVENSI = (
    "* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi "
    "dan Pimpinan unit kerja mandiri/organisasi maka dituliskan rencana hasil kerja beserta indikator "
    "kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator "
    "kinerja organisasi yang diintervensi"
)
CATATAN_EKSPEKTASI = (
    "** Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai"
)
CATATAN_PERIODE = (
    "* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah"
)
CATATAN_PILIH = "** Pilih salah satu"
TEMPAT_TANGGAL_KOSONG = "........................, ........................"
