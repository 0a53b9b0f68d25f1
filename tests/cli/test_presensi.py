"""kinerja presensi: a dry run first, then written once; the recap as a workbook."""

from __future__ import annotations

import openpyxl
import pytest

from tests.cli.conftest import DUK


@pytest.fixture
def kantor(cetakan_kantor, tmp_path, data_sendiri, kinerja):
    """An office with the people of the hand-made list."""
    db = cetakan_kantor.salin(tmp_path / "kantor.db", data_sendiri)
    assert kinerja("pegawai", "impor", DUK, "--db", db, "--terapkan").kode == 0
    return db


def test_a_dirty_list_is_tried_then_written_then_the_same(kinerja, kantor, tmp_path):
    orang = kinerja("pegawai", "daftar", "--db", kantor, "--json").isi["pegawai"]
    buku = openpyxl.Workbook()
    for baris in (
        ["NIP", "Nama", *range(1, 15)],
        [orang[0]["nip"], orang[0]["nama"], "H", "T12", "??"],
        [1.98e17, "Orang Lain", "H"],
    ):
        buku.active.append(baris)
    buku.save(tmp_path / "hadir.xlsx")
    impor = ("presensi", "impor", tmp_path / "hadir.xlsx", "--db", kantor)
    tanpa = kinerja(*impor)
    assert tanpa.kode == 1
    assert "--bulan 2026-03" in tanpa.kalimat
    coba = kinerja(*impor, "--bulan", "2025-12", "--json")
    assert (coba.kode, coba.isi["diterapkan"], coba.isi["diterima"], coba.isi["bulan"]) == (
        0, False, 2, ["2025-12"],
    )  # fmt: skip
    assert [(d["baris"], d["kolom"]) for d in coba.isi["ditolak"]] == [(2, "E2"), (3, "A3")]
    assert coba.isi["legenda"]["??"] == ""
    assert kinerja(*impor, "--bulan", "2025-12", "--terapkan").kode == 0
    lagi = kinerja(*impor, "--bulan", "2025-12", "--json").isi
    assert (lagi["diterima"], lagi["sama"]) == (0, 2)
    rekap = kinerja(
        "presensi", "rekap", "--tahun", "2025", "--bulan", "2025-12", "--keluar", "r.xlsx", "--db", kantor
    )
    assert rekap.kode == 0
    isi = openpyxl.load_workbook(tmp_path / "r.xlsx").active
    assert any(r[5:7] == ("H", "T12") for r in isi.iter_rows(values_only=True))
