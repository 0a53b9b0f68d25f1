"""Talks and ratings of the sample year besides the assessors': dialogues, coaching, own ratings, 360, levels."""

# ruff: noqa: E501
from __future__ import annotations

from typing import NamedTuple


class Pokok(NamedTuple):
    """A point of a dialogue: words, what follows, who, until when ("" = nothing follows)."""

    teks: str
    tindak_lanjut: str
    penanggung: str
    batas: str


# fmt: off
DIALOG: dict[str, tuple[str, Pokok, Pokok]] = {
    "staf_renkeu": (
        "kasubag_renkeu",
        Pokok("SPJ menumpuk di akhir bulan.", "SPJ disusun tiap Jumat.", "Pegawai", "30-04-2026"),
        Pokok("Pengembalian SPJ naik menjadi 18 %.", "Daftar periksa bukti dipakai sebelum SPJ diajukan.", "Pegawai", "31-07-2026"),
    ),
    "staf_umum": (
        "kasubag_umum",
        Pokok("Rekap presensi terlambat dua bulan berturut-turut.", "Rekap diserahkan paling lambat tanggal 2.", "Pegawai", "04-05-2026"),
        Pokok("Ketidakhadiran tanpa keterangan bertambah.", "Melapor kepada atasan sebelum pukul delapan bila berhalangan.", "Pegawai", "31-07-2026"),
    ),
    "ekbang_melati": (
        "lurah_melati",
        Pokok("Penyampaian SPPT perlu dibagi per RW.", "Jadwal penyampaian SPPT disusun bersama ketua RW.", "Pejabat penilai", "17-04-2026"),
        Pokok("Pengaduan warga 9 Juni tentang cara menagih.", "Meminta maaf kepada warga dan menagih didampingi ketua RT.", "Pegawai", "17-07-2026"),
    ),
}
"""Seat -> assessor's seat, the point of the first and of the second dialogue."""
BELUM_BERES = "staf_renkeu"
"""Whose point of the first dialogue is still open in the second."""

BIMBINGAN = (
    "staf_renkeu", "kasubag_renkeu",
    "Cara menyusun SPJ belum urut sehingga sering dikembalikan.",
    "Dicontohkan urutan berkas SPJ dan cara memeriksa bukti sebelum diajukan.",
    "SPJ diperiksa dengan daftar periksa dan diserahkan tiap Jumat.",
    "30-09-2026",
)
"""Seat, assessor's seat, matter, what was shown, what was agreed, until when."""

NILAI_SENDIRI: dict[str, tuple[str, str, str, str]] = {
    "kasi_pmd": ("di_atas", "sesuai", "Usulan prioritas yang diakomodasi 68 % (berita acara musrenbang).", "Merangkap Plt. tanpa mengurangi layanan."),
    "lurah_kenanga": ("di_atas", "di_atas", "PBB-P2 97,3 % pada akhir September (rekap Bapenda).", "Layanan jemput bola ke rumah warga lanjut usia."),
    "arsiparis_pertama": ("di_atas", "sesuai", "Berkas yang diberkaskan melampaui target (daftar arsip).", ""),
    "staf_umum": ("sesuai", "sesuai", "Rekap tetap diserahkan walaupun terlambat.", "Ketidakhadiran karena urusan keluarga."),
    "staf_kenanga": ("sesuai", "di_atas", "Permohonan berkurang karena cuti sakit.", "Tetap membantu loket rekan."),
}
"""Seat -> own ratings and reasons for triwulan III."""

PUTARAN_360 = "Rekan 360° November 2026"
DINILAI_360 = ("sekcam", "kasi_pmd")
BANYAK_360 = {"atasan": 1, "rekan": 4, "bawahan": 3, "diri": 1}
TEKS_360 = ("Mudah dihubungi dan mau mendengar.", "Rapat sebaiknya dimulai tepat waktu.", "Pembagian tugas jelas.")

STANDAR = {
    "Kepala Subbagian Umum dan Kepegawaian": 3,
    "Kepala Subbagian Perencanaan dan Keuangan": 3,
}
"""Post -> level that it asks for throughout."""
KOMPETENSI: dict[str, tuple[str, tuple[int, ...]]] = {
    "kasubag_umum": ("sekcam", (3, 3, 4, 3, 3, 3, 3, 3, 3)),
    "kasubag_renkeu": ("sekcam", (3, 2, 3, 3, 3, 2, 3, 3, 3)),
    "staf_umum": ("kasubag_umum", (2, 1, 2, 2, 2, 1, 2, 2, 2)),
    "staf_renkeu": ("kasubag_renkeu", (2, 2, 2, 2, 2, 2, 1, 2, 2)),
}
"""Seat -> assessor's seat, levels found in the order of the list of competences."""
BUKTI_KOMPETENSI = "Wawancara dan contoh kerja semester II 2026."


class Keberatan(NamedTuple):
    """An objection: seat, quarter, days of its steps, what is contested, words, outcome, new rating."""

    kursi: str
    triwulan: int
    hari: tuple[tuple[int, int], tuple[int, int], tuple[int, int]]
    bagian: tuple[str, ...]
    alasan: str
    diminta: str
    bukti: str
    penjelasan: str
    pemeriksaan: str
    putusan: str
    alasan_putusan: str
    hasil: str
    nomor: str


KEBERATAN: dict[int, Keberatan] = {
    2: Keberatan(
        "pppk_melati", 2, ((7, 16), (7, 20), (7, 27)), ("hasil", "catatan"),
        "Pemutakhiran 38 keluarga di RW 5 pada Juni tidak ikut dihitung.",
        "Rating hasil kerja menjadi di atas ekspektasi, dan catatan pada evaluasi dihapus.",
        "Daftar keluarga RW 5 yang dimutakhirkan 8 sampai 26 Juni 2026.",
        "Daftar RW 5 baru saya terima sesudah penilaian; yang saya hitung hanya RW 1 sampai RW 4.",
        "Daftar RW 5 dicocokkan dengan SIKS-NG: 38 keluarga benar dimutakhirkan dan belum dihitung.",
        "DITERIMA_SEBAGIAN",
        "Pemutakhiran RW 5 sah dihitung sehingga hasil kerja di atas ekspektasi; catatan tetap.",
        "di_atas", "800/121/2026",
    ),
    3: Keberatan(
        "staf_umum", 3, ((10, 15), (10, 19), (10, 26)), ("hasil",),
        "Rekap presensi terlambat karena data mesin presensi terlambat diberikan.",
        "Rating hasil kerja menjadi sesuai ekspektasi.",
        "Pesan permintaan data mesin presensi bulan Agustus.",
        "Data mesin diberikan pada hari kerja pertama tiap bulan; rekap tetap diserahkan sesudah tanggal 10.",
        "Catatan pengiriman data mesin menunjukkan tanggal 1 Juli, 3 Agustus, dan 1 September 2026.",
        "DITOLAK",
        "Data tersedia tepat waktu sehingga keterlambatan rekap bukan karena hal di luar kendali pegawai.",
        "", "800/167/2026",
    ),
}
# fmt: on
