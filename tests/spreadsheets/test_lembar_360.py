"""A 360 form as a workbook: only answers can be typed in, and what others did to the file is noticed."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.domain.rekan_360 import BUTIR_BAWAAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import rekan_360
from kinerja_desktop.spreadsheets.lembar_360 import LembarIsi, baca_lembar, buku_lembar

ISI = LembarIsi(
    "ABCDEFG",
    "Siti Contoh, S.E.",
    "Arsiparis",
    "Rekan kerja",
    "Semester I",
    "30 Juni 2026",
    tuple((b.nilai, b.teks) for b in BUTIR_BAWAAN),
)


def buka() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(buku_lembar(ISI)))


def test_only_answers_and_words_are_open_and_read_back(tmp_path: Path) -> None:
    buku = buka()
    lembar = buku.active
    terbuka = {s.coordinate for b in lembar.iter_rows() for s in b if not s.protection.locked}
    assert terbuka == {f"D{n}" for n in range(12, 26)} | {"B28", "C28", "D28"}
    assert lembar.protection.sheet
    assert lembar.data_validations.dataValidation[0].formula1 == '"1,2,3,4"'
    for n in range(12, 25):
        lembar[f"D{n}"] = n % 4 + 1
    lembar["D25"] = "selalu"
    lembar["B28"] = "Cepat membalas.\nRamah."
    buku.save(tmp_path / "a.xlsx")
    (isi,) = baca_lembar(tmp_path / "a.xlsx")
    assert (isi.asal, isi.kode, isi.nama, isi.hubungan) == ("a.xlsx", "ABC-DEFG", ISI.nama, ISI.hubungan)
    assert isi.pernyataan == tuple(t for _, t in ISI.pernyataan)
    assert isi.skor == (*(str(n % 4 + 1) for n in range(12, 25)), "selalu")
    assert isi.teks == "Cepat membalas.\nRamah."


def test_a_folder_of_files_gives_forms_and_a_sentence_for_each_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "benar.xlsx").write_bytes(buku_lembar(replace(ISI, nama="=HYPERLINK(1)")))
    (tmp_path / "~$benar.xlsx").write_bytes(b"x")
    (tmp_path / "rusak.xlsx").write_bytes(b"PK bukan")
    dua = openpyxl.Workbook()
    dua.active["A1"] = "Daftar belanja"
    dua.save(tmp_path / "lain.xlsx")
    berkas = rekan_360.berkas_di(tmp_path)
    assert [b.name for b in berkas] == ["benar.xlsx", "lain.xlsx", "rusak.xlsx"]
    hasil = rekan_360.baca(berkas)
    assert [(i.asal, i.nama) for i in hasil.isian] == [("benar.xlsx", "=HYPERLINK(1)")]
    assert ["lain.xlsx" in t.kalimat() or "rusak.xlsx" in t.kalimat() for t in hasil.ditolak] == [True, True]
    with pytest.raises(Tolakan, match="Terlalu banyak berkas"):
        rekan_360.baca(berkas * 200)
