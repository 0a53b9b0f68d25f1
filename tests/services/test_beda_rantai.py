"""Progress corrected by two PCs a different number of times: the question is about the figure that counts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kinerja_desktop.services import beda_isian, realisasi, riwayat, skp
from kinerja_desktop.services.beda_isian import Keputusan
from kinerja_desktop.services.realisasi import IsiCatatan
from kinerja_desktop.store.periksa import periksa
from tests.beda_uji import CetakanDua, DuaPc, buat_dua


@pytest.fixture(scope="module")
def cetakan_dua(tmp_path_factory) -> CetakanDua:
    return buat_dua(tmp_path_factory.mktemp("cetakan-dua"))


@pytest.fixture
def d(cetakan_dua, tmp_path, monkeypatch) -> Iterator[DuaPc]:
    """Both PCs know 40 for January."""
    with cetakan_dua.salin(tmp_path / "dua", monkeypatch) as isi:
        catat(isi, isi.satu, "40")
        isi.tukar()
        yield isi


def indikator(d: DuaPc) -> bytes:
    return next(b.id for b in skp.muat(d.satu.sesi, d.skp["B"]).baris if b.id != b.rhk_id)


def catat(d: DuaPc, tempat, angka: str, teks: str = "") -> None:
    with d.di(tempat):
        realisasi.catat(tempat.sesi, indikator(d), 1, angka, teks)


def kini(d: DuaPc) -> set[str]:
    """The figure that each place shows."""
    return {realisasi.lembar(t.sesi, d.skp["B"]).nilai[indikator(d), 1].angka for t in d.semua()}


def putuskan(d: DuaPc, tempat, *ringkas: str) -> bytes:
    with d.di(tempat):
        semua = beda_isian.daftar(tempat.sesi).isian
        pilih = [d.pilih(tempat, b, r) for b, r in zip(semua, ringkas, strict=True)]
        return beda_isian.putuskan(tempat.sesi, pilih).changes.commit


def tenang(d: DuaPc) -> None:
    """Everybody knows everything, nothing is asked any more, and every place is whole."""
    for _ in range(2):
        d.tukar()
    for t in d.semua():
        assert beda_isian.daftar(t.sesi).isian == ()
        assert beda_isian.jumlah(t.sesi) == 0
        assert periksa(t.sesi.db).temuan == []


def beda_berantai(d: DuaPc) -> None:
    """PC-1 corrects twice, PC-2 once."""
    catat(d, d.satu, "50")
    catat(d, d.satu, "55")
    catat(d, d.dua, "60")
    d.tukar()


def test_the_question_names_the_figure_shown_and_the_other(d):
    beda_berantai(d)
    assert kini(d) == {"55"}
    for t in d.semua():
        (b,) = d.beda(t)
        assert b.judul == "Angka · Realisasi Januari · Indikator 1"
        assert [(s.ringkas, s.tampak) for s in b.sisi] == [("55", True), ("60", False)]
        assert b.sisi[0].penulis != b.sisi[1].penulis
        assert [i.nilai for i in b.ketik] == ["55"]


@pytest.mark.parametrize("pilih", ["55", "60"])
def test_whoever_decides_gets_the_decided_figure(d, pilih):
    beda_berantai(d)
    putuskan(d, d.dua, pilih)
    tenang(d)
    assert kini(d) == {pilih}
    with d.satu.sesi.baca() as conn:
        baca = "SELECT angka FROM realisasi WHERE skp_id = ? AND bulan = 1"
        angka = [r[0] for r in conn.exec_driver_sql(baca, (d.skp["B"],))]
    jejak = riwayat.untuk(d.satu.sesi, "skp", d.skp["B"])[0].judul
    assert jejak.endswith(": dipakai 60, menggantikan 55" if pilih == "60" else "SKP Staf B 2026")
    assert "55" in angka, "what was superseded stays on record"


def test_another_figure_may_be_typed(d):
    beda_berantai(d)
    (b,) = d.beda(d.satu)
    beda_isian.putuskan(d.satu.sesi, [Keputusan(b.kunci, isi={"angka": "57,5"})])
    tenang(d)
    assert kini(d) == {"57,5"}


def test_both_correct_twice_and_are_asked_once(d):
    for t, dulu, akhir in ((d.satu, "50", "55"), (d.dua, "60", "65")):
        catat(d, t, dulu)
        catat(d, t, akhir)
    d.tukar()
    for t in d.semua():
        (b,) = d.beda(t)
        assert {s.ringkas for s in b.sisi} == {"55", "65"}
        assert beda_isian.jumlah(t.sesi) == 1
    putuskan(d, d.satu, "65")
    tenang(d)
    assert kini(d) == {"65"}


def test_number_and_words_of_one_record_are_decided_together(d):
    catat(d, d.satu, "50", "sebagian")
    catat(d, d.satu, "55", "hampir semua")
    catat(d, d.dua, "60", "seluruhnya")
    d.tukar()
    assert len(d.beda(d.satu)) == 2
    putuskan(d, d.satu, "60", "seluruhnya")
    tenang(d)
    sel = realisasi.lembar(d.dua.sesi, d.skp["B"]).nilai[indikator(d), 1]
    assert (sel.angka, sel.teks) == ("60", "seluruhnya")


def test_corrected_again_while_the_question_is_open(d):
    """Equally often corrected, asked, and then somebody records a third figure: still the current one."""
    catat(d, d.satu, "50")
    catat(d, d.dua, "60")
    d.tukar()
    catat(d, d.satu, "70")
    d.tukar()
    (b,) = d.beda(d.dua)
    assert [(s.ringkas, s.tampak) for s in b.sisi] == [("70", True), ("60", False)]
    putuskan(d, d.dua, "60")
    tenang(d)
    assert kini(d) == {"60"}


def test_two_people_decide_at_once_and_one_undoes(d):
    beda_berantai(d)
    putuskan(d, d.satu, "60")
    (b,) = d.beda(d.dua)
    with d.di(d.dua):
        beda_isian.putuskan(d.dua.sesi, [Keputusan(b.kunci, isi={"angka": "61"})])
    for _ in range(2):
        d.tukar()
    (b,) = d.beda(d.satu)
    assert {s.ringkas for s in b.sisi} == {"60", "61"}
    putuskan(d, d.satu, "61")
    tenang(d)
    assert kini(d) == {"61"}


def test_an_undone_decision_asks_again(d):
    beda_berantai(d)
    commit = putuskan(d, d.satu, "60")
    riwayat.urungkan(d.satu.sesi, commit)
    for _ in range(2):
        d.tukar()
    assert kini(d) == {"55"}
    (b,) = d.beda(d.dua)
    assert [s.ringkas for s in b.sisi] == ["55", "60"]
    putuskan(d, d.dua, "60")
    tenang(d)
    assert kini(d) == {"60"}


def test_each_entry_of_a_month_is_asked_about_by_itself(d):
    i = indikator(d)
    with d.di(d.satu):
        kedua = realisasi.tambah(d.satu.sesi, i, 1, IsiCatatan("7")).value
    d.tukar()
    for tempat, angka in ((d.satu, "8"), (d.dua, "9")):
        with d.di(tempat):
            realisasi.koreksi(tempat.sesi, kedua, IsiCatatan(angka), "dihitung ulang")
            realisasi.tambah(tempat.sesi, i, 1, IsiCatatan("1", teks=f"dari {angka}"))
    d.tukar()
    (b,) = d.beda(d.satu)
    assert {s.ringkas for s in b.sisi} == {"8", "9"}
    putuskan(d, d.satu, "9")
    tenang(d)
    for t in d.semua():
        isi = realisasi.catatan_bulan(t.sesi, i, 1)
        assert sorted(c.angka for c in isi.catatan) == ["1", "1", "40", "9"], "both additions are kept"
