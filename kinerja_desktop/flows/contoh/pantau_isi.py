"""What is followed during the sample year: action plans, a week's log, attendance, findings of the team."""

from __future__ import annotations

BERENCANA = ("camat", "sekcam", "kasi_pmd", "kasubag_umum", "staf_yanum", "lurah_kenanga")
"""Whose SKP has an action plan, proposed from the targets."""
CATATAN_AKSI = {
    ("kasi_pmd", 3): "Dua desa menetapkan APBDes setelah tanggal 31 Januari; sudah didampingi.",
    ("lurah_kenanga", 6): "Penagihan dilanjutkan dari rumah ke rumah bersama ketua RT.",
    ("camat", 9): "Dibahas dalam rapat koordinasi September.",
}
"""Seat and month -> a remark beside the first action followed then."""

PENULIS_HARIAN = "staf_yanum"
HARI_HARIAN = (2, 3, 4, 5, 6)
"""Days of March 2026 that the log is written for; the second to the fourth are copied from the day before."""
HARIAN = (
    ("07.30-09.30", "Memeriksa berkas surat pengantar yang masuk", "12", "berkas", "Register surat masuk"),
    ("09.30-12.00", "Melayani pemohon di loket", "18", "orang", "Register antrean"),
    (
        "13.00-15.30",
        "Menyelesaikan surat rekomendasi dan mengarsipkan",
        "9",
        "surat",
        "Register surat keluar",
    ),
)
HARIAN_AKHIR = (
    ("07.30-08.30", "Senam dan apel pagi", "", "", ""),
    ("08.30-11.00", "Melayani pemohon di loket", "14", "orang", "Register antrean"),
    ("13.30-15.00", "Menyusun rekap surat pekan pertama Maret", "1", "rekap", "Rekap pekan I Maret"),
)
"""Start and end, activity, amount, unit, evidence."""

PRESENSI: dict[int, dict[tuple[str, int], str]] = {
    1: {
        ("staf_umum", 15): "TK", ("staf_renkeu", 9): "T 35", ("kasi_pmd", 21): "DL", ("camat", 22): "DL",
        ("staf_kenanga", 13): "S", ("staf_kenanga", 14): "S", ("prakom", 28): "T 12",
    },
    2: {
        ("staf_umum", 9): "TK", ("staf_umum", 24): "TK", ("seklur_melati", 5): "C", ("seklur_melati", 6): "C",
        ("camat", 12): "DL", ("kasubag_umum", 12): "DL", ("staf_melati", 20): "P 30", ("perencana", 26): "S",
    },
    3: {
        ("staf_umum", 11): "TK", ("staf_renkeu", 4): "T 40", ("lurah_kenanga", 10): "DL",
        ("pppk_yanum", 16): "S", ("arsiparis_mahir", 26): "C", ("arsiparis_mahir", 27): "C",
        ("staf_umum", 30): "T 55",
    },
}  # fmt: skip
"""Month -> (seat, day) -> code; everybody else was there on every working day."""

NAMA_TIM = "Tim Evaluasi Kinerja Kecamatan Sukamaju"
NOMOR_SK = "800/09/SK/2026"
ANGGOTA = (
    ("sekcam", "ketua"),
    ("kasubag_umum", "sekretaris"),
    ("kasi_pem", "anggota"),
    ("kasi_trantib", "anggota"),
)
PUTARAN = {
    1: ("Putaran triwulan I", "Rencana aksi berjalan; pertanggungjawaban keuangan perlu dikawal tiap pekan."),
    2: ("Putaran triwulan II", "Penagihan PBB-P2 Kelurahan Melati disusul pada triwulan III."),
}
"""Round -> title and conclusion."""
TEMUAN = {
    1: "SPJ disusun menumpuk di akhir bulan dan 9 % dikembalikan.",
    2: "Penagihan PBB-P2 tertinggal dari jadwal dan baru 52,8 % pada akhir Juni.",
}
LANGKAH = (
    ("Menyusun SPJ tiap Jumat bersama Kasubag Perencanaan dan Keuangan", "kasubag_renkeu", (2026, 5, 29)),
    ("Membuat daftar periksa bukti SPJ", "staf_renkeu", (2026, 5, 15)),
    ("Membagi penagihan per RW dengan jadwal mingguan", "lurah_melati", (2026, 12, 31)),
)
"""Steps in order: two of the first finding, one of the second; the first is still open at the year's end."""
