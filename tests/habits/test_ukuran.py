"""Files and functions stay small enough to be read in one sitting."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.habits.pohon import pernyataan, urai

AKAR = Path(__file__).resolve().parents[2]
BARIS_BERKAS = 400
BARIS_FUNGSI = 60


def berkas_python() -> list[Path]:
    folder = ("kinerja_desktop", "tests", "benchmarks", ".ci", "installer")
    berkas = [b for f in folder for b in sorted((AKAR / f).rglob("*.py"))]
    assert len(berkas) > 30
    return [*berkas, AKAR / "run.py"]


def fungsi_panjang(teks: str) -> list[tuple[int, str, int]]:
    return [
        (simpul.lineno, simpul.name, panjang)
        for simpul in pernyataan(urai(teks))
        if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef)
        and (panjang := (simpul.end_lineno or simpul.lineno) - simpul.lineno + 1) > BARIS_FUNGSI
    ]


def test_no_file_is_longer_than_400_lines():
    panjang = {str(b.relative_to(AKAR)): len(b.read_text("utf-8").splitlines()) for b in berkas_python()}
    assert {n: p for n, p in panjang.items() if p > BARIS_BERKAS} == {}


def test_no_function_is_longer_than_60_lines():
    pelanggar = [
        f"{b.relative_to(AKAR)}:{baris} {nama} ({panjang})"
        for b in berkas_python()
        for baris, nama, panjang in fungsi_panjang(b.read_text("utf-8"))
    ]
    assert pelanggar == []


def test_the_function_check_sees_a_long_function():
    isi = "\n".join(["async def panjang():"] + ["    x = 1"] * 60)
    assert fungsi_panjang(isi) == [(1, "panjang", 61)]
    assert fungsi_panjang(isi.rsplit("\n", 1)[0]) == []
    for luar in ("class K:", "if x:\n pass\nelse:", "try:\n pass\nexcept E:", "try:\n pass\nfinally:"):
        dalam = f"{luar}\n" + "\n".join(f" {baris}" for baris in isi.splitlines())
        assert [f[1:] for f in fungsi_panjang(dalam)] == [("panjang", 61)], luar
    assert [
        f[1:] for f in fungsi_panjang(f"match x:\n case 1:\n  {isi.replace(chr(10), chr(10) + '  ')}")
    ] == [("panjang", 61)]
