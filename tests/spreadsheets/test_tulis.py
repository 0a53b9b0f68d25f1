"""What the program writes reads back, stays text where it must, and never becomes a formula."""

from __future__ import annotations

import dataclasses
import datetime as dt
import errno
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml.etree import SerialisationError

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets.baca import Buku
from kinerja_desktop.spreadsheets.ditolak import buku_ditolak
from kinerja_desktop.spreadsheets.hasil import BarisPegawai
from kinerja_desktop.spreadsheets.lembar import Lembar
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai, periksa_buku
from kinerja_desktop.spreadsheets.templat import KOLOM, templat_pegawai
from kinerja_desktop.spreadsheets.tulis import (
    BarisRekap,
    JudulRekap,
    buku_baru,
    isi_sel,
    jadi_bytes,
    rekap_predikat_xlsx,
)
from tests.acak import sebanyak

Tulis = Callable[[str, bytes], Path]
NIP = "198504182008032001"


def _tanpa_baris(orang: BarisPegawai) -> BarisPegawai:
    return dataclasses.replace(orang, baris=0)


@pytest.mark.parametrize(
    "teks",
    ["=1+1", "=HYPERLINK(\"http://contoh\")", "+62812", "-5+2", "@SUM(A1)", "\t=1", "\r=1", "＝1",
     "=cmd|' /C calc'!A0", "-", "007", NIP, "'petik", "a\x00b\x1fc"],
)  # fmt: skip
def test_teks_tidak_pernah_menjadi_rumus(teks: str) -> None:
    buku, lembar = buku_baru("Uji")
    isi_sel(lembar.cell(1, 1), teks)
    sel = openpyxl.load_workbook(io.BytesIO(jadi_bytes(buku))).active["A1"]
    assert sel.data_type == "s"
    assert sel.value.replace("\r", "\n") == teks.replace("\x00", "").replace("\x1f", "").replace("\r", "\n")


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=80))
def test_teks_apa_pun_dapat_ditulis(teks: str) -> None:
    buku, lembar = buku_baru(teks)
    isi_sel(lembar.cell(1, 1), teks)
    sel = openpyxl.load_workbook(io.BytesIO(jadi_bytes(buku))).active["A1"]
    assert sel.data_type in ("s", "n", "inlineStr")
    assert sel.value is None or isinstance(sel.value, str)


def test_angka_dan_tanggal_tetap_angka_dan_tanggal() -> None:
    buku, lembar = buku_baru("Uji")
    for kolom, nilai in enumerate((Decimal("18.750"), 3, dt.date(2026, 1, 31), True, None), start=1):
        isi_sel(lembar.cell(1, kolom), nilai)
    hasil = openpyxl.load_workbook(io.BytesIO(jadi_bytes(buku))).active
    nilai = [hasil.cell(1, k).value for k in range(1, 6)]
    assert nilai == [18.75, 3, dt.datetime(2026, 1, 31), True, None]


def test_templat_kosong_dapat_dibaca_dan_baris_contoh_dilewati(tulis: Tulis) -> None:
    hasil = baca_pegawai(tulis("templat.xlsx", templat_pegawai()))
    assert (len(hasil.diterima), len(hasil.ditolak)) == (0, 0)
    assert set(hasil.pemetaan.kolom) == {medan for medan, _ in KOLOM}
    assert "Tidak ada baris pegawai" in hasil.peringatan[0].pesan


@pytest.mark.parametrize(
    ("ubahan", "diterima", "contoh"),
    [
        ({}, 0, 1),
        ({"A5": None}, 0, 1),  # the number was emptied
        (
            {"B5": "198703152010012002", "C5": "Siti Nurbaya", "G5": "15-03-1987", "H5": "P"},
            1,
            0,
        ),  # somebody typed over the sample
        ({"C5": "Siti Nurbaya"}, 0, 1),  # half typed over: its NIP is nobody's
    ],
)
def test_orang_contoh_templat_dikenali_dan_orang_sungguhan_tidak_hilang(
    tulis: Tulis, ubahan: dict[str, str | None], diterima: int, contoh: int
) -> None:
    buku = openpyxl.load_workbook(io.BytesIO(templat_pegawai()))
    for alamat, isi in ubahan.items():
        buku.active[alamat] = isi
    hasil = baca_pegawai(tulis("templat.xlsx", jadi_bytes(buku)))
    assert (len(hasil.diterima), len(hasil.ditolak), hasil.contoh) == (diterima, 0, contoh)


def test_orang_contoh_dikenali_tanpa_kolom_nomor(tulis: Tulis) -> None:
    buku = openpyxl.load_workbook(io.BytesIO(templat_pegawai()))
    buku.active.delete_cols(1)
    hasil = baca_pegawai(tulis("templat.xlsx", jadi_bytes(buku)))
    assert (len(hasil.diterima), hasil.contoh) == (0, 1)


def test_templat_terisi_terbaca_seluruhnya(tulis: Tulis, data: Path) -> None:
    for nama in ("pegawai_siasn_data_utama.xlsx", "pegawai_duk_manual.xlsx"):
        orang = baca_pegawai(data / nama).diterima
        hasil = baca_pegawai(tulis("templat.xlsx", templat_pegawai(orang)))
        assert [_tanpa_baris(o) for o in hasil.diterima] == [_tanpa_baris(o) for o in orang]
        assert not hasil.ditolak
        assert not hasil.peringatan


def test_templat_punya_petunjuk_pilihan_dan_kolom_nip_teks() -> None:
    buku = openpyxl.load_workbook(io.BytesIO(templat_pegawai()))
    assert buku.sheetnames == ["Pegawai", "Petunjuk"]
    lembar = buku["Pegawai"]
    pilihan = {str(v.sqref).split(":")[0]: v.formula1 for v in lembar.data_validations.dataValidation}
    assert pilihan["I5"] == '"PNS,CPNS,PPPK,PPPK Paruh Waktu"'
    assert all(len(p) <= 257 for p in pilihan.values())
    assert lembar["B300"].number_format == "@"
    assert any("NIP" in str(s.value) for s in buku["Petunjuk"]["A"])


def test_buku_ditolak_diperbaiki_lalu_dibaca(tulis: Tulis, data: Path) -> None:
    asal = data / "pegawai_duk_manual.xlsx"
    hasil = baca_pegawai(asal)
    berkas = tulis("ditolak.xlsx", buku_ditolak(hasil, asal))
    buku = openpyxl.load_workbook(berkas)
    lembar = buku.active
    tajuk = [s.value for s in lembar[4]]
    assert tajuk[:3] == ["No.", "N I P", "Nama Lengkap dan Gelar"]
    assert tajuk[-5:-4] == ["Alasan"]
    assert lembar["B5"].fill.fgColor.rgb.endswith("FFC7CE")
    assert lembar["E5"].fill.fgColor.rgb.endswith("FFC7CE")
    assert not lembar["C5"].fill.fgColor.rgb.endswith("FFC7CE")
    assert lembar["B7"].data_type == "s"
    lembar["B5"], lembar["E5"] = "198703152010012003", "15/03/1987"
    lembar["B6"] = "199001012015031001"
    lembar["B7"] = "199202022018012002"
    buku.save(berkas)
    kedua = baca_pegawai(berkas)
    assert not kedua.ditolak
    assert [(o.nip, o.nama, o.golongan) for o in kedua.diterima] == [
        ("198703152010012003", "Contoh Rusak", "III/c"),
        ("199001012015031001", "Contoh Ganda", "III/c"),
        ("199202022018012002", "Contoh Rumus", ""),
    ]


def test_buku_ditolak_yang_belum_diperbaiki_ditolak_lagi_dengan_kolom_yang_sama(
    tulis: Tulis, data: Path
) -> None:
    asal = data / "pegawai_duk_manual.xlsx"
    hasil = baca_pegawai(asal)
    judul = []
    for putaran in range(3):
        berkas = tulis(f"ditolak{putaran}.xlsx", buku_ditolak(hasil, asal))
        hasil = baca_pegawai(berkas)
        assert not hasil.diterima
        assert [d.kolom for d in hasil.ditolak] == ["NIP", "NIP", "NIP"]
        assert "dipakai pegawai lain" in hasil.ditolak[1].alasan
        judul.append(hasil.pemetaan.judul)
    assert judul[0] == judul[1] == judul[2]


def test_buku_ditolak_setelah_pemetaan_dibetulkan(tulis: Tulis) -> None:
    lembar = Lembar("Uji", [["Nomor Pokok", "NIP", "Nama", "Posisi"], [NIP, "x", "Darto", "Camat"]])
    buku = Buku("uji.xlsx", (lembar,))
    pemetaan = periksa_buku(buku).pemetaan.ubah("jabatan", 3)
    hasil = baca_pegawai(tulis("d.xlsx", buku_ditolak(periksa_buku(buku, pemetaan), "uji.xlsx")))
    assert hasil.pemetaan.judul[3] == "Jabatan"
    assert len(hasil.ditolak) == 1


def test_rekap_predikat_menurut_tata_letak_e_kinerja() -> None:
    judul = JudulRekap("Pemerintah Kabupaten Contoh", "Kecamatan Contoh", "Periode Tahunan 2026", "7300")
    baris = [
        BarisRekap(NIP, "Darto Kusumo, S.IP.", "Camat", "di_atas", "sesuai", "Baik"),
        BarisRekap("", "Galih", "Lurah"),
    ]
    lembar = openpyxl.load_workbook(io.BytesIO(rekap_predikat_xlsx(judul, baris))).active
    isi = [[s.value for s in b] for b in lembar.iter_rows(max_col=7)]
    assert [b[0] for b in isi[:4]] == [
        "7300 - Pemerintah Kabupaten Contoh", "Kecamatan Contoh", "Periode Tahunan 2026", None,
    ]  # fmt: skip
    assert isi[4] == [
        "No", "NIP", "Nama", "Jabatan", "Rating Hasil Kinerja", "Rating Perilaku Kerja",
        "Predikat Kinerja Periodik",
    ]  # fmt: skip
    assert isi[5] == [
        1,
        NIP,
        "Darto Kusumo, S.IP.",
        "Camat",
        "DIATAS EKSPEKTASI",
        "SESUAI EKSPEKTASI",
        "Baik",
    ]
    assert isi[6] == [2, None, "Galih", "Lurah", "-", "-", "-"]
    assert lembar["B6"].number_format == "@"


@settings(
    max_examples=sebanyak(6), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    jabatan=st.text(max_size=60),
    unit=st.text(max_size=60),
    nama=st.text(alphabet="abcdefghij KLM'.=+", min_size=1, max_size=30).filter(
        lambda t: any(h.isalpha() for h in t)
    ),
)
def test_apa_pun_yang_terbaca_dapat_ditulis_dan_terbaca_sama(jabatan: str, unit: str, nama: str) -> None:
    lembar = Lembar("Uji", [["NIP", "Nama", "Jabatan", "Unit"], [NIP, nama, jabatan, unit]])
    pertama = periksa_buku(Buku("a.xlsx", (lembar,)))
    for orang in pertama.diterima:
        kerja = openpyxl.load_workbook(io.BytesIO(templat_pegawai([orang])))["Pegawai"]
        nilai = [[s.value for s in b] for b in kerja.iter_rows(max_row=8)]
        (kembali,) = periksa_buku(Buku("b.xlsx", (Lembar("Pegawai", nilai),))).diterima
        if pertama.diterima[0].gelar_depan or pertama.diterima[0].gelar_belakang:
            continue
        assert _tanpa_baris(kembali) == _tanpa_baris(orang)


@pytest.mark.parametrize(
    ("galat", "sebab"),
    [
        (SerialisationError("IO_WRITE"), "disk penuh atau tidak dapat ditulis"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk penuh"),
    ],
)
def test_a_full_temporary_folder_is_told_in_a_sentence(monkeypatch, galat, sebab):
    def penuh(self, berkas):
        raise galat

    monkeypatch.setattr(openpyxl.Workbook, "save", penuh)
    with pytest.raises(Tolakan, match=rf"folder sementara .*: {sebab}\.") as e:
        rekap_predikat_xlsx(JudulRekap("", "", ""), [])
    assert e.value.siapa == "operator"
