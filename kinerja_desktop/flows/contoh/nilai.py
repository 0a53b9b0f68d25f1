"""Ratings of the sample year with their reasons: two letters a period, results then behaviour.

A = di atas, S = sesuai, B = di bawah ekspektasi; "" = not rated in that period.
"""

# ruff: noqa: E501
from __future__ import annotations

from typing import NamedTuple

RATING = {"A": "di_atas", "S": "sesuai", "B": "di_bawah"}
ORGANISASI = {1: "Baik", 2: "Baik", 3: "Baik", 4: "Baik", 0: "Baik"}
DASAR_ORGANISASI = {
    1: "Rencana aksi triwulan I tercapai sesuai kesepakatan: musrenbang, APBDes, dan laporan keuangan tepat waktu.",
    2: "Rencana aksi triwulan II tercapai sesuai kesepakatan; IKM semester I 84,62.",
    3: "Rencana aksi triwulan III tercapai sesuai kesepakatan; realisasi anggaran 71,40 %.",
    4: "Rencana aksi triwulan IV tercapai sesuai kesepakatan; realisasi anggaran 95,80 %.",
    0: "IKM 84,90 dan nilai AKIP 72,35 memenuhi Perjanjian Kinerja; realisasi anggaran 95,80 %.",
}
REKOMENDASI_ORGANISASI = {
    0: "Bagian Organisasi dan Inspektorat menyarankan predikat Baik (reviu Desember 2026)."
}
ALASAN_USULAN = (
    "Yang belum tercapai sudah dijadwalkan ulang bersama perangkat daerah dan tidak mengurangi layanan."
)
ALASAN_POLA = {
    1: "Sebaran predikat belum sesuai pola karena sebagian besar target baru jatuh pada semester II.",
}

# Triwulan I, II, III, and IV with the year; what is not listed is "SS" throughout.
KODE: dict[str, tuple[str, str, str, str]] = {
    "camat": ("SS", "SA", "SA", "SA"),
    "sekcam": ("SS", "AA", "AA", "AA"),
    "kasi_pmd": ("AS", "AS", "AA", "AA"),
    "kasi_kesos": ("SS", "SS", "SA", ""),
    "kasi_yanum": ("SS", "SS", "", ""),
    "arsiparis_pertama": ("AS", "AA", "AA", "AA"),
    "perencana": ("SA", "AA", "AA", "AA"),
    "kasi_kesos_baru": ("", "", "", "AA"),
    "staf_yanum": ("AA", "AA", "AA", "AA"),
    "lurah_kenanga": ("SA", "AA", "AA", "AA"),
    "pem_kenanga": ("SS", "AA", "AA", "AA"),
    "pppk_melati": ("SA", "SA", "AA", "AA"),
    "prakom": ("SS", "AA", "AS", "AS"),
    "lurah_melati": ("SS", "SS", "SA", "SA"),
    "staf_kesos": ("SS", "SA", "SS", "SA"),
    "pppk_yanum": ("SA", "SA", "SA", "SA"),
    "staf_renkeu": ("SS", "BS", "BS", "BS"),
    "staf_kenanga": ("SS", "SS", "BA", "BA"),
    "paruh_pem": ("BS", "BS", "SS", "BS"),
    "ekbang_melati": ("SS", "SB", "SS", "SB"),
    "staf_umum": ("SS", "BS", "BB", "BB"),
    "ekbang_kenanga": ("SS", "SS", "SS", ""),
    "staf_pem": ("SS", "SA", "", "SA"),
    "staf_pem_pindah": ("", "", "SS", "SA"),
    "cpns": ("SS", "SA", "SS", "SA"),
}


class Alasan(NamedTuple):
    """Why the annual rating is what it is, with what it rests on, and what is recommended."""

    hasil: str
    perilaku: str
    catatan: str


ALASAN: dict[str, Alasan] = {
    "camat": Alasan(
        "Mengikuti capaian kinerja organisasi Baik (IKM 84,90; AKIP 72,35).",
        "Turun ke desa 27 kali dan menyelesaikan tiga sengketa batas bersama Forkopimcam (laporan kunjungan).",
        "Pertahankan kunjungan lapangan; dorong replikasi antrean daring ke desa.",
    ),
    "sekcam": Alasan(
        "Realisasi anggaran 96,10 %, seluruh temuan Inspektorat selesai 41 hari lebih cepat (berita acara 14-08-2026).",
        "Membimbing 9 pejabat menyusun SKP dan membuka kelas SPJ tiap Jumat (daftar hadir 22 pertemuan).",
        "Diusulkan mengikuti Pelatihan Kepemimpinan Administrator tahun 2027.",
    ),
    "kasi_pmd": Alasan(
        "Usulan prioritas diakomodasi 68 % dari target 60 %; kehadiran musrenbang 91 % (berita acara musrenbang).",
        "Merangkap Plt. Kepala Seksi Pelayanan Umum sejak 1 Juli tanpa menurunkan layanan (IKM triwulan III 85,20).",
        "Diberi penghargaan pegawai teladan kecamatan 2026.",
    ),
    "arsiparis_pertama": Alasan(
        "528 berkas diberkaskan dari target 480; nilai audit kearsipan 82,40 (laporan audit internal).",
        "Mendampingi dua kelurahan menata arsip dan membuat daftar arsip digital (berita acara pendampingan).",
        "Diusulkan uji kompetensi kenaikan jenjang.",
    ),
    "kasi_kesos_baru": Alasan(
        "Data penerima triwulan IV terverifikasi 99 % dalam dua bulan; rekap stunting selesai 10 Desember.",
        "Menyusun panduan kerja seksi dan menggandeng Puskesmas mingguan (notula rapat).",
        "Diusulkan mengikuti pelatihan kepemimpinan pengawas.",
    ),
    "staf_yanum": Alasan(
        "1.556 surat dari target 1.440 dengan 99,4 % tanpa kesalahan (register PATEN).",
        "Mengusulkan loket cepat yang memotong waktu tunggu menjadi 9 menit (catatan antrean).",
        "Diberi piagam pelayanan prima.",
    ),
    "lurah_kenanga": Alasan(
        "PBB-P2 97,3 % dari target 92 %, tercepat di kecamatan (rekap Bapenda 30-09-2026).",
        "Layanan jemput bola 64 kunjungan; membagikan cara kerja kepada Kelurahan Melati (notula).",
        "Menjadi narasumber penagihan PBB-P2 tingkat kabupaten.",
    ),
    "pem_kenanga": Alasan(
        "1.174 surat terbit dari target 1.080, 99,6 % tanpa kesalahan (register surat).",
        "Memulai pendaftaran surat lewat pesan singkat yang dipakai 41 % warga (rekap permohonan).",
        "Inovasi diusulkan ke lomba kabupaten.",
    ),
    "pppk_melati": Alasan(
        "463 keluarga dimutakhirkan dari target 420, pemadanan 98 % (SIKS-NG).",
        "Mendampingi 47 warga lanjut usia ke rumah (lembar pendapat warga, 96 % puas).",
        "Perpanjangan perjanjian kerja diusulkan.",
    ),
    "prakom": Alasan(
        "104 tiket dari target 96, layanan daring 99,2 % dapat diakses (catatan pemantauan).",
        "Mendahulukan loket pelayanan sesuai harapan.",
        "Dibimbing menyusun bahan kenaikan jenjang Mahir.",
    ),
    "lurah_melati": Alasan(
        "PBB-P2 90,6 % dari target 90 % (rekap Bapenda).",
        "Membuka layanan Sabtu pagi enam kali dan melibatkan 12 ketua RW (foto kegiatan).",
        "Kepatuhan data kependudukan dipertahankan.",
    ),
    "staf_kesos": Alasan(
        "302 keluarga diverifikasi dari target 300 (formulir verifikasi).",
        "Menolak titipan data dan melaporkannya (nota dinas 12-05-2026).",
        "Pertahankan integritas; ikut pelatihan SIKS-NG lanjutan.",
    ),
    "pppk_yanum": Alasan(
        "2.431 pemohon dilayani dari target 2.400 (register antrean).",
        "94 % pemohon puas dan tidak ada pengaduan sikap (rekap tombol kepuasan).",
        "Perpanjangan perjanjian kerja diusulkan.",
    ),
    "staf_renkeu": Alasan(
        "176 SPJ dari target 240 dan 21 % dikembalikan (register pengembalian SPJ).",
        "Menerima pembinaan dengan terbuka dan hadir dalam konseling kinerja 3 kali.",
        "Rencana perbaikan enam bulan: SPJ disusun mingguan, didampingi Kasubag.",
    ),
    "staf_kenanga": Alasan(
        "962 permohonan dari target 1.320 karena cuti sakit 54 hari; agenda surat tertinggal (buku agenda).",
        "Tetap ramah kepada warga dan mengganti jadwal loket rekan (catatan piket).",
        "Beban loket disesuaikan; dievaluasi kembali triwulan I 2027.",
    ),
    "paruh_pem": Alasan(
        "171 data dari target 240; kesalahan input 8 % (uji petik data).",
        "Menerima koreksi dan bertanya bila berkas tidak jelas.",
        "Pelatihan aplikasi dua minggu; menjadi bahan perpanjangan perjanjian kerja.",
    ),
    "ekbang_melati": Alasan(
        "Wajib pajak didatangi 95 % dan empat paket pekerjaan selesai (berita acara serah terima).",
        "Dua kali membentak warga saat penagihan (pengaduan 09-06-2026 dan 17-11-2026) meski sudah ditegur tertulis.",
        "Konseling perilaku oleh Lurah; permintaan maaf kepada warga telah disampaikan.",
    ),
    "staf_umum": Alasan(
        "Rekap presensi terlambat 7 dari 12 bulan dan 102 permintaan barang dari target 180 (bukti permintaan).",
        "Tidak masuk tanpa keterangan 12 hari kerja dan tidak memenuhi tiga panggilan (rekap presensi, surat panggilan).",
        "Diproses sesuai PP 94/2021; rencana perbaikan enam bulan dengan pemantauan mingguan.",
    ),
    "staf_pem_pindah": Alasan(
        "181 usaha didata dari target 180 dalam lima bulan (rekap pendataan).",
        "Cepat menyatu dengan warga, setoran selalu cocok (rekonsiliasi setoran).",
        "Pertahankan.",
    ),
    "perencana": Alasan(
        "Tiga laporan analisis triwulan dipakai dalam rapat evaluasi, rancangan Renja lolos reviu (Januari-September).",
        "Menjemput data ke seksi dan menyajikannya dengan bahasa yang mudah (notula rapat).",
        "Dinilai oleh Kasubag sampai 30 September sebelum diangkat menjadi kepala seksi.",
    ),
    "staf_pem": Alasan(
        "Berkas desa diregister sesuai rencana sampai Juni (register berkas desa).",
        "Menyerahkan pekerjaan kepada pengganti dengan daftar lengkap (berita acara serah terima).",
        "Dinilai sampai 30 Juni sebelum pindah ke Kelurahan Melati.",
    ),
    "staf_trantib": Alasan(
        "63 patroli sampai Agustus sesuai rencana; laporan kemajuan studi semester I diterima.",
        "Tertib menyerahkan tugas sebelum tugas belajar (berita acara serah terima).",
        "Tugas belajar sejak 1 September 2026; dinilai dari delapan bulan kerja dan laporan studi.",
    ),
    "cpns": Alasan(
        "10 telaah selesai dan latsar lulus dengan kualifikasi memuaskan (STTPP).",
        "Rajin bertanya dan membantu rekan input data desa.",
        "Diusulkan pengangkatan menjadi PNS sesuai masa percobaan.",
    ),
}

BIASA_HASIL = (
    "Seluruh indikator utama tercapai pada kisaran target (rekap realisasi).",
    "Target tahunan tercapai dan bukti dukung lengkap.",
    "Hasil kerja sesuai kesepakatan awal tahun; laporan disampaikan pada waktunya.",
)
BIASA_PERILAKU = (
    "Menjalankan tujuh nilai dasar secara konsisten, tanpa pengaduan.",
    "Hadir dan bekerja sama dengan baik sepanjang periode.",
    "Santun kepada warga dan rekan kerja; disiplin terjaga.",
)
BIASA_CATATAN = ("", "Pertahankan.", "Lengkapi bukti dukung sebelum akhir bulan.", "")

PERIODIK = {
    "A": "Realisasi periode ini melampaui target periode (rekap realisasi dan bukti dukung).",
    "S": "Realisasi periode ini sesuai target periode.",
    "B": "Realisasi periode ini jauh di bawah target periode; perbaikan disepakati dalam dialog kinerja.",
}
PERIODIK_PERILAKU = {
    "A": "Perilaku melampaui harapan pada periode ini (catatan pimpinan).",
    "S": "Perilaku sesuai harapan pada periode ini.",
    "B": "Terdapat pelanggaran perilaku pada periode ini (berita acara pembinaan).",
}


def kode(kursi: str, triwulan: int) -> str:
    """Two letters of a seat in triwulan 1-4 or the year (0); "" when it is not rated then."""
    return KODE.get(kursi, ("SS", "SS", "SS", "SS"))[triwulan - 1 if triwulan else 3]
