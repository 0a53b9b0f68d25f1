"""Plans of functional officials, pelaksana, PPPK, part-time PPPK and the CPNS of the kecamatan office."""

# ruff: noqa: E501
from __future__ import annotations

from kinerja_desktop.flows.contoh.bentuk import (
    AKHIR,
    AWAL,
    BULAN,
    HITUNG,
    KUALITAS,
    KUANTITAS,
    SEMESTER,
    TAMBAHAN,
    TRIWULAN,
    WAKTU,
)
from kinerja_desktop.flows.contoh.bentuk import Rencana as R
from kinerja_desktop.flows.contoh.bentuk import Ukuran as U

# fmt: off
FUNGSIONAL: dict[str, tuple[R, ...]] = {
    "arsiparis_pertama": (
        R("arsip1.1", "Terkelolanya arsip dinamis kecamatan sesuai kaidah", (
            U(KUANTITAS, "Jumlah berkas arsip aktif yang diberkaskan", "480", "berkas", HITUNG, "Daftar arsip aktif"),
            U(KUALITAS, "Nilai pengawasan kearsipan internal", "75,00", "nilai", AKHIR, "Laporan audit kearsipan internal"),
            U(WAKTU, "Waktu penemuan kembali arsip", "≤ 10 menit", "", TRIWULAN, "Uji temu kembali arsip"),
        ), "umum.1"),
        R("arsip1.2", "Terlaksananya penyusutan arsip inaktif", (
            U(KUANTITAS, "Jumlah boks arsip inaktif yang dinilai", "60", "boks", HITUNG, "Daftar arsip usul musnah"),
            U(KUALITAS, "Persentase usul musnah yang disetujui", "95", "%", AKHIR, "Surat persetujuan pemusnahan"),
        ), "umum.3"),
    ),
    "perencana": (
        R("rencana.1", "Tersedianya analisis kinerja kecamatan sebagai bahan keputusan Camat", (
            U(KUANTITAS, "Jumlah laporan analisis capaian triwulan", "3", "laporan", TRIWULAN, "Laporan analisis capaian kinerja"),
            U(KUALITAS, "Persentase rekomendasi yang dipakai dalam rapat evaluasi", "80", "%", TRIWULAN, "Notula rapat evaluasi"),
            U(WAKTU, "Penyampaian analisis setelah triwulan berakhir", "≤ 10 hari kerja", "", TRIWULAN, "Surat pengantar laporan"),
        ), "renkeu.2"),
        R("rencana.2", "Tersusunnya rancangan Renja kecamatan tahun 2027", (
            U(KUANTITAS, "Jumlah rancangan Renja yang disampaikan ke Bappeda", "1", "dokumen", SEMESTER, "Rancangan Renja 2027"),
            U(KUALITAS, "Persentase indikator yang lolos reviu Bappeda", "95", "%", SEMESTER, "Lembar reviu Bappeda"),
        ), "renkeu.2"),
    ),
    "kasi_kesos_baru": (
        R("kesosbaru.1", "Tersalurkannya bantuan sosial triwulan IV tepat sasaran", (
            U(KUANTITAS, "Persentase data penerima triwulan IV terverifikasi", "95", "%", BULAN, "Berita acara verifikasi data terpadu"),
            U(KUALITAS, "Persentase penyaluran triwulan IV tanpa sanggahan", "98", "%", TRIWULAN, "Rekap sanggahan"),
        ), "camat.1"),
        R("kesosbaru.2", "Terselesaikannya rekap penurunan stunting tahun 2026", (
            U(KUANTITAS, "Jumlah laporan TPPS kecamatan", "1", "laporan", AKHIR, "Laporan tahunan TPPS"),
            U(KUALITAS, "Persentase data balita yang cocok dengan Puskesmas", "98", "%", AKHIR, "Berita acara pemadanan"),
        ), "camat.2"),
    ),
    "prakom": (
        R("prakom.1", "Terjaganya layanan teknologi informasi loket PATEN", (
            U(KUANTITAS, "Jumlah penanganan gangguan perangkat dan jaringan", "96", "tiket", HITUNG, "Rekap tiket gangguan"),
            U(KUALITAS, "Persentase gangguan selesai tanpa berulang", "90", "%", TRIWULAN, "Rekap tiket gangguan"),
            U(WAKTU, "Waktu pemulihan gangguan loket", "≤ 4 jam", "", TRIWULAN, "Rekap tiket gangguan"),
        ), "yanum.1"),
        R("prakom.2", "Terpeliharanya situs dan antrean daring kecamatan", (
            U(KUANTITAS, "Jumlah pemutakhiran informasi layanan", "48", "pemutakhiran", HITUNG, "Tangkapan layar situs"),
            U(KUALITAS, "Persentase waktu layanan daring dapat diakses", "98", "%", BULAN, "Catatan pemantauan situs"),
        ), "yanum.3"),
    ),
    "arsiparis_mahir": (
        R("arsip2.1", "Tertatanya arsip keuangan dan surat kecamatan", (
            U(KUANTITAS, "Jumlah arsip yang diolah dan disimpan", "1800", "naskah", HITUNG, "Daftar arsip"),
            U(KUALITAS, "Persentase arsip dengan kode klasifikasi benar", "97", "%", TRIWULAN, "Uji petik arsip"),
        ), "sekcam.1"),
        R("arsip2.2", "Terlayaninya peminjaman arsip unit kerja", (
            U(KUANTITAS, "Jumlah peminjaman arsip yang dilayani", "120", "peminjaman", HITUNG, "Buku peminjaman arsip"),
            U(KUALITAS, "Persentase arsip kembali utuh", "100", "%", TRIWULAN, "Buku peminjaman arsip"),
            U(WAKTU, "Waktu pelayanan peminjaman", "≤ 15 menit", "", TRIWULAN, "Buku peminjaman arsip"),
        ), "sekcam.3"),
    ),
}

PELAKSANA: dict[str, tuple[R, ...]] = {
    "staf_umum": (
        R("stafumum.1", "Terkelolanya presensi dan administrasi kepegawaian harian", (
            U(KUANTITAS, "Jumlah rekap presensi bulanan", "12", "rekap", HITUNG, "Rekap presensi"),
            U(KUALITAS, "Persentase rekap tanpa koreksi", "95", "%", TRIWULAN, "Lembar koreksi presensi"),
            U(WAKTU, "Batas rekap presensi", "tanggal 2 setiap bulan", "", BULAN, "Surat pengantar rekap"),
        ), "umum.2"),
        R("stafumum.2", "Tersedianya kebutuhan rumah tangga kantor", (
            U(KUANTITAS, "Jumlah permintaan barang yang dipenuhi", "180", "permintaan", HITUNG, "Bukti permintaan barang"),
            U(KUALITAS, "Persentase permintaan dipenuhi lengkap", "95", "%", TRIWULAN, "Kartu barang"),
        ), "umum.3"),
    ),
    "staf_renkeu": (
        R("stafkeu.1", "Tersusunnya dokumen pertanggungjawaban belanja yang lengkap", (
            U(KUANTITAS, "Jumlah SPJ yang disusun", "240", "SPJ", HITUNG, "Register SPJ"),
            U(KUALITAS, "Persentase SPJ diterima tanpa pengembalian", "95", "%", TRIWULAN, "Register pengembalian SPJ"),
            U(WAKTU, "Waktu penyusunan SPJ sejak bukti diterima", "≤ 3 hari kerja", "", TRIWULAN, "Register SPJ"),
        ), "renkeu.1"),
        R("stafkeu.2", "Tercatatnya realisasi kas harian", (
            U(KUANTITAS, "Jumlah penutupan buku kas bulanan", "12", "penutupan", HITUNG, "Berita acara penutupan kas"),
            U(KUALITAS, "Persentase saldo buku sama dengan saldo bank", "100", "%", BULAN, "Rekening koran"),
        ), "renkeu.3"),
    ),
    "staf_pem": (
        R("stafpem.1", "Terkelolanya berkas evaluasi APBDes dan produk hukum desa", (
            U(KUANTITAS, "Jumlah berkas desa yang diregister", "120", "berkas", HITUNG, "Register berkas desa"),
            U(KUALITAS, "Persentase berkas lengkap sebelum diteruskan", "95", "%", TRIWULAN, "Daftar periksa berkas"),
            U(WAKTU, "Waktu penerusan berkas", "≤ 1 hari kerja", "", TRIWULAN, "Register berkas desa"),
        ), "pem.1"),
        R("stafpem.2", "Tersedianya data monografi desa dan kelurahan", (
            U(KUANTITAS, "Jumlah monografi yang dimutakhirkan", "12", "desa/kelurahan", HITUNG, "Buku monografi"),
            U(KUALITAS, "Persentase kolom monografi yang terisi", "95", "%", SEMESTER, "Uji petik monografi"),
        ), "pem.2"),
    ),
    "staf_trantib": (
        R("staftib.1", "Terlaksananya patroli wilayah dan pencatatan kejadian", (
            U(KUANTITAS, "Jumlah patroli wilayah", "96", "patroli", HITUNG, "Laporan patroli"),
            U(KUALITAS, "Persentase kejadian tercatat lengkap", "95", "%", TRIWULAN, "Buku kejadian trantibum"),
            U(WAKTU, "Penyampaian laporan kejadian", "≤ 1 x 24 jam", "", TRIWULAN, "Buku kejadian trantibum"),
        ), "trantib.1"),
        R("staftib.2", "Terdatanya anggota linmas desa dan kelurahan", (
            U(KUANTITAS, "Jumlah desa/kelurahan yang dimutakhirkan data linmasnya", "12", "desa/kelurahan", HITUNG, "Daftar anggota linmas"),
            U(KUALITAS, "Persentase data anggota yang lengkap", "90", "%", SEMESTER, "Daftar anggota linmas"),
        ), "trantib.2"),
    ),
    "staf_pmd": (
        R("stafpmd.1", "Terdokumentasinya usulan musrenbang dalam SIPD", (
            U(KUANTITAS, "Jumlah usulan yang diinput", "150", "usulan", AWAL, "Rekap usulan SIPD"),
            U(KUALITAS, "Persentase usulan dengan peta dan foto", "90", "%", AWAL, "Rekap usulan SIPD"),
            U(WAKTU, "Penyelesaian input usulan", "sebelum 20 Februari 2026", "", AWAL, "Tangkapan layar SIPD"),
        ), "pmd.1"),
        R("stafpmd.2", "Terbantunya pembinaan PKK, Karang Taruna, dan LPMK", (
            U(KUANTITAS, "Jumlah kegiatan pembinaan yang didampingi", "24", "kegiatan", HITUNG, "Laporan pendampingan"),
            U(KUALITAS, "Persentase laporan kegiatan lengkap", "95", "%", TRIWULAN, "Laporan pendampingan"),
        ), "pmd.3"),
    ),
    "staf_kesos": (
        R("stafkesos.1", "Terverifikasinya usulan penerima bantuan sosial", (
            U(KUANTITAS, "Jumlah usulan yang diverifikasi ke rumah", "300", "keluarga", HITUNG, "Formulir verifikasi"),
            U(KUALITAS, "Persentase hasil verifikasi yang lolos pemadanan", "95", "%", TRIWULAN, "Hasil pemadanan SIKS-NG"),
            U(WAKTU, "Waktu verifikasi satu usulan", "≤ 7 hari kerja", "", TRIWULAN, "Register usulan"),
        ), "kesos.1"),
        R("stafkesos.2", "Terlayaninya surat keterangan tidak mampu", (
            U(KUANTITAS, "Jumlah surat pengantar SKTM yang diproses", "240", "surat", HITUNG, "Register SKTM"),
            U(KUALITAS, "Persentase surat dengan lampiran lengkap", "98", "%", TRIWULAN, "Register SKTM"),
        ), "kesos.1"),
    ),
    "staf_yanum": (
        R("stafyan.1", "Terselesaikannya surat pengantar dan rekomendasi PATEN", (
            U(KUANTITAS, "Jumlah surat pengantar/rekomendasi yang diproses", "1440", "surat", HITUNG, "Register pelayanan PATEN"),
            U(KUALITAS, "Persentase surat tanpa kesalahan isi", "98", "%", TRIWULAN, "Register koreksi"),
            U(WAKTU, "Waktu penyelesaian surat pengantar/rekomendasi", "≤ 1 hari kerja", "", BULAN, "Register pelayanan PATEN"),
        ), "yanum.1"),
        R("stafyan.2", "Terlaksananya survei kepuasan masyarakat", (
            U(KUANTITAS, "Jumlah responden survei", "400", "responden", SEMESTER, "Rekap kuesioner"),
            U(KUALITAS, "Persentase kuesioner yang sah", "95", "%", SEMESTER, "Rekap kuesioner"),
        ), "yanum.1"),
        R("stafyan.3", "Terbantunya sosialisasi pelayanan di desa", (
            U(KUANTITAS, "Jumlah sosialisasi", "6", "kegiatan", SEMESTER, "Laporan sosialisasi"),
            U(KUALITAS, "Persentase peserta yang memahami persyaratan layanan", "85", "%", SEMESTER, "Lembar umpan balik peserta"),
        ), penugasan="Camat", jenis=TAMBAHAN),
    ),
    "cpns": (
        R("cpns.1", "Tersusunnya telaah administrasi pemerintahan desa", (
            U(KUANTITAS, "Jumlah telaah yang disusun", "10", "telaah", HITUNG, "Naskah telaahan staf"),
            U(KUALITAS, "Persentase telaah yang diterima tanpa perbaikan pokok", "80", "%", TRIWULAN, "Lembar koreksi atasan"),
            U(WAKTU, "Waktu penyusunan telaah", "≤ 5 hari kerja", "", TRIWULAN, "Lembar disposisi"),
        ), "pem.2"),
        R("cpns.2", "Terselesaikannya rancangan aktualisasi latsar CPNS", (
            U(KUANTITAS, "Jumlah rancangan dan laporan aktualisasi", "2", "dokumen", SEMESTER, "Laporan aktualisasi"),
            U(KUALITAS, "Nilai kelulusan latsar", "80", "nilai", AKHIR, "Surat tanda tamat latsar"),
        ), penugasan="Kepala BKPSDM", jenis=TAMBAHAN),
    ),
}

PPPK: dict[str, tuple[R, ...]] = {
    "pppk_yanum": (
        R("pppkyan.1", "Terlayaninya pemohon di loket PATEN", (
            U(KUANTITAS, "Jumlah pemohon yang dilayani di loket", "2400", "pemohon", HITUNG, "Register antrean"),
            U(KUALITAS, "Persentase pemohon yang puas pada tombol kepuasan", "92", "%", BULAN, "Rekap tombol kepuasan"),
            U(WAKTU, "Waktu tunggu rata-rata pemohon", "≤ 10 menit", "", TRIWULAN, "Register antrean"),
        ), "yanum.1"),
        R("pppkyan.2", "Tersedianya informasi persyaratan layanan yang mutakhir", (
            U(KUANTITAS, "Jumlah papan dan lembar informasi yang diperbarui", "12", "lembar", HITUNG, "Foto papan informasi"),
            U(KUALITAS, "Persentase informasi sesuai standar pelayanan", "100", "%", TRIWULAN, "Daftar periksa standar pelayanan"),
        ), "yanum.3"),
    ),
    "paruh_pem": (
        R("paruhpem.1", "Terinputnya data administrasi desa ke dalam aplikasi", (
            U(KUANTITAS, "Jumlah data desa yang diinput", "240", "data", HITUNG, "Rekap input aplikasi"),
            U(KUALITAS, "Persentase data tanpa kesalahan input", "97", "%", TRIWULAN, "Uji petik data"),
            U(WAKTU, "Waktu input sejak berkas diterima", "≤ 2 hari kerja", "", TRIWULAN, "Register berkas desa"),
        ), "pem.2"),
        R("paruhpem.2", "Tersalinnya berita acara batas desa dalam bentuk digital", (
            U(KUANTITAS, "Jumlah berita acara yang dipindai", "48", "berita acara", HITUNG, "Folder pindaian"),
            U(KUALITAS, "Persentase pindaian yang terbaca jelas", "95", "%", SEMESTER, "Uji petik pindaian"),
        ), "pem.2"),
    ),
    "paruh_sekretariat": (
        R("paruhsek.1", "Terjaganya kebersihan dan kesiapan ruang pelayanan", (
            U(KUANTITAS, "Jumlah hari ruang pelayanan siap sebelum pukul 07.30", "240", "hari", HITUNG, "Lembar periksa kebersihan"),
            U(KUALITAS, "Persentase butir pemeriksaan kebersihan yang terpenuhi", "95", "%", BULAN, "Lembar periksa kebersihan"),
        ), "sekcam.1"),
        R("paruhsek.2", "Tersampaikannya surat dinas ke desa dan kelurahan", (
            U(KUANTITAS, "Jumlah surat yang diantar", "360", "surat", HITUNG, "Buku ekspedisi"),
            U(KUALITAS, "Persentase surat dengan tanda terima", "100", "%", TRIWULAN, "Buku ekspedisi"),
            U(WAKTU, "Waktu pengantaran", "hari yang sama", "", TRIWULAN, "Buku ekspedisi"),
        ), "sekcam.4"),
    ),
}
# fmt: on

STAF: dict[str, tuple[R, ...]] = {**FUNGSIONAL, **PELAKSANA, **PPPK}
