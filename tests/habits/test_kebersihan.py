"""What must not be in the repository: people, machine paths, unfinished work, Qt modules under the GPL."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.habits.pohon import pernyataan, urai

AKAR = Path(__file__).resolve().parents[2]
QT_BOLEH = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest"}
DIKARANG = {"198001012006041001", "199001012015031999", "198703102010011002"}
LEWAT = {".git", ".lingkungan", "hasil-tur", "__pycache__"}
AKHIRAN = {".py", ".md", ".toml", ".txt", ".ts", ".json", ".csv", ".html", ".svg", ".nsi", ".conf", ""}


def berkas_teks(*folder: str) -> Iterator[tuple[str, str]]:
    for awal in folder or (".",):
        for jalur in sorted((AKAR / awal).rglob("*")):
            bagian = jalur.relative_to(AKAR).parts
            tersembunyi = any(b in LEWAT or b.endswith("_cache") or b == ".hypothesis" for b in bagian)
            if tersembunyi or not jalur.is_file() or jalur.suffix not in AKHIRAN:
                continue
            yield "/".join(bagian), jalur.read_text("utf-8", errors="replace")


def cari(pola: str, *folder: str, kecuali: str = "$^", ada: str = "") -> list[str]:
    """Where a pattern stands; only lines that contain `ada` are looked through."""
    return [
        f"{nama}:{nomor} {cocok[0]}"
        for nama, isi in berkas_teks(*folder)
        if ada in isi and not re.match(kecuali, nama)
        for nomor, baris in enumerate(isi.splitlines(), 1)
        if ada in baris
        for cocok in re.finditer(pola, baris)
    ]


def test_no_nip_in_the_program_itself():
    """Only the sample office has people, all invented; the few examples in texts are listed here."""
    ditemukan = cari(
        r"(?<![\d.])(?:19|20)\d{6} ?(?:19|20)\d{4} ?[12-9] ?\d{3}(?!\d)",
        "kinerja_desktop",
        kecuali="kinerja_desktop/flows/contoh/",
    )
    assert [d for d in ditemukan if d.split(maxsplit=1)[1].replace(" ", "") not in DIKARANG] == []


def test_no_mail_addresses_nor_phone_numbers_of_people():
    surel = r"[\w.+-]+@(?!example\.)[\w-]+\.(?:com|id|go\.id|net)\b"
    assert cari(surel, kecuali="LICENSE|resources/", ada="@") == []
    assert cari(r"(?<![\w.:])(?:\+62|08)\d{2}[- ]?\d{3,4}[- ]?\d{3,5}(?!\d)", "kinerja_desktop", "docs") == []


def test_no_paths_of_a_machine():
    pola = "|".join(re.escape("/".join(["", *j])) for j in (["work", ""], ["opt", "kd"], ["tmp", "kd"]))
    assert cari(pola, kecuali=r"resources/lisensi") == []


def test_nothing_is_marked_as_unfinished():
    kata = "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3 + r"\b", "raise NotImplemented" + "Error"])
    assert cari(rf"\b(?:{kata})", "kinerja_desktop", "tests", "benchmarks", ".ci", kecuali="tests/data") == []


def test_only_lgpl_modules_of_qt_are_imported():
    lain = set()
    for nama, isi in berkas_teks("kinerja_desktop", "tests", "benchmarks"):
        if not nama.endswith(".py") or "PySide6" not in isi:
            continue
        for simpul in pernyataan(urai(isi)):
            asal = [simpul.module or ""] if isinstance(simpul, ast.ImportFrom) else []
            asal += [n.name for n in simpul.names] if isinstance(simpul, ast.Import) else []
            if isinstance(simpul, ast.ImportFrom) and simpul.module == "PySide6":
                asal = [f"PySide6.{n.name}" for n in simpul.names]
            lain |= {(nama, a) for a in asal if a.startswith("PySide6.") and a.split(".")[1] not in QT_BOLEH}
    assert lain == set()
