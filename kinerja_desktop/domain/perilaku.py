"""The seven BerAKHLAK values with their official bullets (SE MenPANRB 20/2021), in fixed order."""

from __future__ import annotations

from dataclasses import dataclass

LABEL_EKSPEKTASI = "Ekspektasi Khusus Pimpinan:"


@dataclass(frozen=True, slots=True)
class NilaiPerilaku:
    """One value: `kode` for storage, `nomor` 1-7, three bullets as printed."""

    kode: str
    nomor: int
    nama: str
    butir: tuple[str, str, str]


NILAI_PERILAKU: tuple[NilaiPerilaku, ...] = (
    NilaiPerilaku(
        "berorientasi_pelayanan",
        1,
        "Berorientasi Pelayanan",
        (
            "Memahami dan memenuhi kebutuhan masyarakat",
            "Ramah, cekatan, solutif, dan dapat diandalkan",
            "Melakukan perbaikan tiada henti",
        ),
    ),
    NilaiPerilaku(
        "akuntabel",
        2,
        "Akuntabel",
        (
            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
            "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
            "Tidak menyalahgunakan kewenangan jabatan",
        ),
    ),
    NilaiPerilaku(
        "kompeten",
        3,
        "Kompeten",
        (
            "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
            "Membantu orang lain belajar",
            "Melaksanakan tugas dengan kualitas terbaik",
        ),
    ),
    NilaiPerilaku(
        "harmonis",
        4,
        "Harmonis",
        (
            "Menghargai setiap orang apa pun latar belakangnya",
            "Suka menolong orang lain",
            "Membangun lingkungan kerja yang kondusif",
        ),
    ),
    NilaiPerilaku(
        "loyal",
        5,
        "Loyal",
        (
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, "
            "setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
            "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
            "Menjaga rahasia jabatan dan negara",
        ),
    ),
    NilaiPerilaku(
        "adaptif",
        6,
        "Adaptif",
        (
            "Cepat menyesuaikan diri menghadapi perubahan",
            "Terus berinovasi dan mengembangkan kreativitas",
            "Bertindak proaktif",
        ),
    ),
    NilaiPerilaku(
        "kolaboratif",
        7,
        "Kolaboratif",
        (
            "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
            "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
            "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
        ),
    ),
)

KODE_PERILAKU: tuple[str, ...] = tuple(n.kode for n in NILAI_PERILAKU)
PERILAKU_MENURUT_KODE: dict[str, NilaiPerilaku] = {n.kode: n for n in NILAI_PERILAKU}
