"""kinerja validasi: the fields that scripts rely on, and the workbook."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kinerja
from tests.kantor_isi import KantorIsi


def test_findings_of_a_year(
    kinerja: Kinerja, kantor_isi: KantorIsi, tmp_path: Path, data_sendiri: Path
) -> None:
    kantor_isi.salin(tmp_path, data_sendiri)
    db = tmp_path / "kantor.db"
    h = kinerja("validasi", "--db", db, "--tahun", "2026", "--keluar", tmp_path / "v.xlsx", "--json")
    assert h.kode == 0
    isi = h.isi
    assert {"invalid", "peringatan", "saran", "temuan"} <= set(isi)
    assert isi["invalid"] == 0
    assert len(isi["temuan"]) == isi["invalid"] + isi["peringatan"] + isi["saran"] > 0
    for t in isi["temuan"]:
        assert {"tingkat", "apa", "di_mana", "aturan", "siapa", "akibat"} <= set(t)
        assert all(t[k] for k in ("tingkat", "apa", "di_mana", "aturan", "siapa", "akibat"))
    assert (tmp_path / "v.xlsx").stat().st_size > 2_000
    teks = kinerja("validasi", "--db", db, "--tahun", "2026", "--tanpa-kemiripan")
    assert teks.kode == 0
    assert teks.keluar.startswith("0 invalid, ")
    salah = kinerja("validasi", "--db", db, "--tahun", "1800")
    assert (salah.kode, "1800" in salah.kalimat) == (1, True)
