"""What an edit asks of the database: few statements, and no more rows when the office grows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from kinerja_desktop.services import penilaian, realisasi, skp
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui, tempel_baru


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


@contextmanager
def perintah(sesi: Sesi) -> Iterator[list[str]]:
    """Statements that reach SQLite; a trigger's work is told as its own statement again, and left out."""
    hasil: list[str] = []

    def catat(sql: str) -> None:
        if not hasil or hasil[-1] != sql:
            hasil.append(sql)

    with sesi.baca_hemat() as (p, _):
        sambungan: Any = p._driver
    sambungan.set_trace_callback(catat)
    try:
        yield hasil
    finally:
        sambungan.set_trace_callback(None)


def _sentuh(daftar: list[str], tabel: str) -> int:
    return sum(f" {tabel} " in f"{s} " for s in daftar)


def _skp(k: Kantor, rhk: int = 1) -> bytes:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id, rhk)
    return skp_id


def _ubah(k: Kantor, skp_id: bytes, kolom: str, nilai: str, banyak: int = 1) -> list[str]:
    baris = skp.muat(k.sesi, skp_id).baris[:banyak]
    assert len(baris) == banyak
    with perintah(k.sesi) as jejak:
        assert skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, kolom, nilai) for b in baris]).value == banyak
    return jejak


def test_a_typed_cell_is_twelve_statements(k: Kantor) -> None:
    skp_id = _skp(k)
    jejak = _ubah(k, skp_id, "satuan", "berkas")
    assert len(jejak) == 12, "\n".join(jejak)
    assert [s for s in jejak if s.startswith(("BEGIN", "COMMIT"))] == [
        "BEGIN", "COMMIT", "BEGIN IMMEDIATE", "COMMIT",
    ]  # fmt: skip
    assert _sentuh(jejak, "rhk") == 0, "the result of an indicator is not read for the indicator's own cell"
    assert sum(s.startswith("SELECT") and " indikator " in s for s in jejak) == 1


def test_the_result_typed_on_its_indicator_is_still_found_and_written(k: Kantor) -> None:
    skp_id = _skp(k)
    jejak = _ubah(k, skp_id, "rhk", "Terlayaninya warga tepat waktu")
    assert len(jejak) == 13, "\n".join(jejak)
    assert {b.rhk for b in skp.muat(k.sesi, skp_id).baris} == {"Terlayaninya warga tepat waktu"}


def test_many_cells_are_as_many_statements_as_rows_and_a_few(k: Kantor) -> None:
    skp_id = _skp(k)
    tempel_baru(k.sesi, skp_id, [[f"Hasil {n}", f"Hasil {n}", "Kualitas", "x"] for n in range(40)])
    satu = len(_ubah(k, skp_id, "satuan", "berkas"))
    assert len(_ubah(k, skp_id, "satuan", "orang", 40)) == satu + 39


def test_a_recorded_progress_reads_the_evaluations_of_its_own_skp_only(k: Kantor) -> None:
    k.sesi.jam.atur(date(2026, 4, 2))
    pertama, *lain = [skp_disetujui(k, s) for s in k.staf]
    periode = k.periode["triwulan1"]
    for s in (pertama, *lain):
        penilaian.beri(k.sesi, [UbahanNilai(s, periode, "hasil", "sesuai")])
    i = skp.muat(k.sesi, pertama).baris[0].id
    with perintah(k.sesi) as jejak:
        realisasi.catat(k.sesi, i, 5, "40")
    (baca,) = [s for s in jejak if " evaluasi " in f"{s} "]
    assert pertama.hex() in baca
    assert len(jejak) <= 20, "\n".join(jejak)


def test_a_rating_reads_the_evaluations_of_its_own_skp_only(k: Kantor) -> None:
    k.sesi.jam.atur(date(2026, 4, 2))
    pertama, *_ = [skp_disetujui(k, s) for s in k.staf]
    periode = k.periode["triwulan1"]
    penilaian.beri(k.sesi, [UbahanNilai(pertama, periode, "hasil", "sesuai")])
    with perintah(k.sesi) as jejak:
        assert penilaian.beri(k.sesi, [UbahanNilai(pertama, periode, "catatan", "Baik.")]).value.diubah == 1
    baca = [s for s in jejak if s.startswith("SELECT") and " evaluasi " in s]
    assert baca
    assert all(pertama.hex() in s or "WHERE id IN" in s for s in baca), "\n".join(baca)
    assert sum(s.startswith("BEGIN") for s in jejak) == 2
