"""The help pages: files of resources/bantuan, and those the program writes itself (keys, faults, about)."""

from __future__ import annotations

import functools
import re
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kinerja_desktop import __version__
from kinerja_desktop.system.jalur import folder_log, sumber_daya
from kinerja_desktop.ui import aksi

KANTOR = (
    "beranda",
    "pegawai",
    "mutasi",
    "skp",
    "matriks",
    "iku",
    "validasi",
    "penilaian",
    "realisasi",
    "aksi",
    "harian",
    "umpan_balik",
    "dialog",
    "pola",
    "kasus",
    "keberatan",
    "penutupan",
    "rekan",
    "kompetensi",
    "presensi",
    "tim",
    "cetak",
    "tukar",
    "komputer",
    "beda",
    "usulan",
    "berita_acara",
    "dasbor",
    "pengaturan",
)
PUSAT = (
    "pusat",
    "beranda_pusat",
    "kantor",
    "dokumen_kantor",
    "referensi",
    "kompilasi",
    "beda",
    "usulan",
    "berita_acara",
    "rekap",
    "cetak",
    "dasbor",
    "pengaturan",
)
BUATAN = ("pintasan", "gangguan", "tentang")


@dataclass(frozen=True)
class HalamanBantuanIsi:
    """One page: key, title, plain text for the search, and the text to show with its format."""

    kunci: str
    judul: str
    polos: str
    isi: str
    html: bool = False


def topik(pusat: bool) -> tuple[str, ...]:
    """Keys of the pages in the order of the list."""
    return ("mulai", *(PUSAT if pusat else KANTOR), *BUATAN)


def halaman(kunci: str, tempat: tuple[str, ...] = ()) -> HalamanBantuanIsi | None:
    """A page by key; None when there is none. `tempat` are the labels of the rail for the table of keys."""
    if kunci in BUATAN:
        return _buatan(kunci, tempat)
    return _dari_berkas(kunci)


@functools.cache
def _dari_berkas(kunci: str) -> HalamanBantuanIsi | None:
    if not re.fullmatch(r"[a-z_]{1,40}", kunci):
        return None
    try:
        isi = sumber_daya(f"bantuan/{kunci}.md").read_text(encoding="utf-8")
    except OSError:
        return None
    judul = isi.lstrip("# ").split("\n", 1)[0].strip()
    polos = re.sub(r"\]\([^)]*\)|[#*|`\[\]]", " ", isi)
    return HalamanBantuanIsi(kunci, judul, " ".join(polos.split()), isi)


def _buatan(kunci: str, tempat: tuple[str, ...]) -> HalamanBantuanIsi:
    if kunci == "pintasan":
        judul = QCoreApplication.translate("Bantuan", "Tombol pintas")
        isi = f"<h1>{escape(judul)}</h1>{aksi.html_bantuan(tempat)}"
    elif kunci == "gangguan":
        judul = QCoreApplication.translate("Bantuan", "Laporan gangguan")
        isi = _gangguan(judul)
    else:
        judul = QCoreApplication.translate("Bantuan", "Tentang program")
        isi = _tentang(judul)
    polos = " ".join(re.sub(r"<[^>]+>", " ", isi).split())
    return HalamanBantuanIsi(kunci, judul, polos, isi, True)


def _gangguan(judul: str) -> str:
    kalimat = (
        QCoreApplication.translate(
            "Bantuan",
            "Bila sebuah langkah gagal, data yang sudah tersimpan aman. Ulangi sekali lagi. Bila tetap "
            "gagal, kirimkan berkas catatan program kepada BKPSDM bersama tiga keterangan: apa yang Anda "
            "kerjakan, apa yang tertulis di layar, dan jam berapa.",
        ),
        QCoreApplication.translate(
            "Bantuan",
            "Berkas catatan tidak memuat data pegawai; NIP disamarkan. Namanya kinerja.log, di folder ini:",
        ),
    )
    folder = escape(str(folder_catatan()))
    buka = escape(QCoreApplication.translate("Bantuan", "Buka folder catatan"))
    return (
        f"<h1>{escape(judul)}</h1><p>{escape(kalimat[0])}</p><p>{escape(kalimat[1])}</p>"
        f"<p><b>{folder}</b></p><p><a href='buka:log'>{buka}</a></p>"
    )


def folder_catatan() -> Path:
    """Where the log lies; the working folder when there is none."""
    try:
        return folder_log()
    except OSError:
        return Path()


def _tentang(judul: str) -> str:
    from PySide6.QtCore import qVersion

    versi = QCoreApplication.translate("Bantuan", "Versi {versi}, Python {python}, Qt {qt}").format(
        versi=__version__, python=sys.version.split(" ")[0], qt=qVersion()
    )
    lisensi = QCoreApplication.translate("Bantuan", "Kinerja Desktop berlisensi Apache-2.0.")
    lgpl = QCoreApplication.translate(
        "Bantuan",
        "Program ini memakai Qt dan Qt for Python (PySide6) di bawah GNU Lesser General Public License "
        "versi 3. Pustakanya tidak diubah dan terpasang sebagai berkas terpisah di samping program, sehingga "
        "siapa pun boleh menggantinya dengan buatan sendiri dan menelusurinya untuk keperluan itu. Sumbernya "
        "ada di code.qt.io dan download.qt.io.",
    )
    tautan = " · ".join(
        f"<a href='lisensi:{berkas}'>{escape(nama)}</a>"
        for berkas, nama in (
            ("LGPL-3.0.txt", "LGPL-3.0"),
            ("GPL-3.0.txt", "GPL-3.0"),
            ("THIRD-PARTY-NOTICES.md", QCoreApplication.translate("Bantuan", "Pustaka pihak ketiga")),
        )
    )
    return (
        f"<h1>{escape(judul)}</h1><p><b>Kinerja Desktop</b><br>{escape(versi)}</p><p>{escape(lisensi)}</p>"
        f"<p>{escape(lgpl)}</p><p>{tautan}</p>"
    )


def lisensi(nama: str) -> str:
    """Text of a licence file that the program ships; a sentence when it is missing."""
    calon = [sumber_daya(f"lisensi/{nama}"), sumber_daya("").parent / nama]
    for berkas in calon:
        if Path(nama).name == nama and berkas.is_file():
            return berkas.read_text(encoding="utf-8")
    return QCoreApplication.translate("Bantuan", "Berkas lisensi ini tidak ada pada pemasangan ini.")


def cari(kunci: tuple[str, ...], teks: str, tempat: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """(key, where it was found) of the pages that hold every typed word; all pages for an empty search."""
    kata = teks.casefold().split()
    hasil = []
    for k in kunci:
        h = halaman(k, tempat)
        if h is None:
            continue
        polos = h.polos.casefold()
        if not all(x in polos for x in kata):
            continue
        potong = ""
        if kata:
            n = max(0, polos.find(kata[0]) - 24)
            potong = ("…" if n else "") + h.polos[n : n + 64].strip() + "…"
        hasil.append((k, potong))
    return hasil
