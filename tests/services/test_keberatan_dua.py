"""Two computers that decide one objection differently: a person chooses, and the evaluation follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    beda_isian,
    cetak,
    keberatan,
    nilai_sendiri,
    pengguna,
    penilaian,
    penyerahan,
    tutup_periode,
)
from kinerja_desktop.services.beda_isian import Keputusan
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.nilai_sendiri import IsiSendiri
from kinerja_desktop.store.periksa import periksa
from tests.beda_uji import DuaPc, buat_dua
from tests.services.kantor_keberatan import DITERIMA, DITOLAK, KEBERATAN


@pytest.fixture
def d(tmp_path_factory, tmp_path, monkeypatch) -> Iterator[DuaPc]:
    with buat_dua(tmp_path_factory.mktemp("dua-putusan")).salin(tmp_path / "dua", monkeypatch) as isi:
        yield isi


def _sebagai(tempat, pegawai):
    return tempat.sesi.sebagai(pengguna.pelaku(tempat.sesi, pegawai))


def _lihat(d: DuaPc, tempat, periode: bytes):
    with d.di(tempat):
        b = next(b for b in penilaian.lembar(tempat.sesi, periode).baris if b.skp_id == d.skp["B"])
    return b.status, b.hasil, b.perilaku, b.predikat


def _diterima(d: DuaPc, skp_id: bytes) -> bytes:
    """Rate this person on PC-1, hand over and note the receipt; the period."""
    s, hari = d.satu.sesi, d.satu.sesi.jam.hari_ini()
    semua = penilaian.periode(s, hari.year)
    p = next(x.periode_id for x in semua if x.periode.mulai <= hari <= x.periode.selesai)
    isi = [("hasil", "3"), ("alasan_hasil", "Rekap"), ("perilaku", "2")]
    penilaian.beri(s, [UbahanNilai(skp_id, p, k, n) for k, n in isi])
    penilaian.selesai(s, p, [skp_id], untuk=d.orang.kasi)
    penyerahan.sampaikan(s, p, [skp_id])
    penyerahan.terima(s, p, skp_id)
    return p


def test_words_handed_in_are_not_changed_by_a_draft_typed_on_the_other_computer(d):
    skp_id, hari = d.skp["B"], d.satu.sesi.jam.hari_ini()
    draf, lain = replace(KEBERATAN, tanggal=hari), replace(KEBERATAN, tanggal=hari, alasan="Kata lain")
    sendiri = IsiSendiri("2", "2", "Rekap", "Absen")
    with d.di(d.satu):
        p = next(x.periode_id for x in penilaian.periode(d.satu.sesi, hari.year) if x.periode.selesai >= hari)
        nilai_sendiri.simpan(d.satu.sesi, skp_id, p, sendiri)
    d.tukar()
    for tempat, isi, serah in ((d.satu, sendiri, True), (d.dua, replace(sendiri, hasil="1"), False)):
        with d.di(tempat):
            nilai_sendiri.simpan(tempat.sesi, skp_id, p, isi, serah)
    d.tukar()
    (b,) = [x for x in d.beda(d.satu) if x.nama.startswith("Rating sendiri hasil")]
    with d.di(d.satu):
        beda_isian.putuskan(d.satu.sesi, [Keputusan(b.kunci, next(x.acuan for x in b.sisi if x.tampak))])
        _diterima(d, skp_id)
        keberatan.simpan_draf(d.satu.sesi, p, skp_id, draf)
    d.tukar()
    with d.di(d.satu):
        keberatan.ajukan(d.satu.sesi, p, skp_id, draf)
    with d.di(d.dua):
        keberatan.simpan_draf(d.dua.sesi, p, skp_id, lain)
    d.tukar()
    assert [x.nama for x in d.beda(d.satu) if x.nama.startswith("Isi keberatan")] != []


def test_two_decisions_are_one_question_and_the_evaluation_follows_the_one_chosen(d):
    skp_id, o = d.skp["B"], d.orang
    hari = d.satu.sesi.jam.hari_ini()
    with d.di(d.satu):
        p = _diterima(d, skp_id)
        kunci = keberatan.ajukan(d.satu.sesi, p, skp_id, KEBERATAN).value
    d.tukar()
    for tempat, putusan in ((d.satu, DITOLAK), (d.dua, DITERIMA)):
        with d.di(tempat):
            keberatan.putuskan(tempat.sesi, kunci, replace(putusan, tanggal=hari), o.camat)
    d.tukar()
    (b,) = [x for x in d.beda(d.dua) if x.nama.startswith("Putusan keberatan")]
    assert b.tunggal
    for siapa in (o.kasi, o.staf[1]):  # neither the assessor nor the employee chooses
        with d.di(d.dua), pytest.raises(Tolakan):
            beda_isian.putuskan(_sebagai(d.dua, siapa), [Keputusan(b.kunci, b.sisi[0].acuan)])
    with d.di(d.dua):  # a closed period holds its ratings against a choice as well
        camat = _sebagai(d.dua, o.camat)
        tutup_periode.tutup(camat, p)
        lain = next(x.acuan for x in b.sisi if not x.tampak)
        with pytest.raises(Tolakan, match="ditutup"):
            beda_isian.putuskan(camat, [Keputusan(b.kunci, lain)])
        tutup_periode.buka_kunci(camat, p, "Putusan belum dipilih")
    with d.di(d.dua):
        pilih = next(x.acuan for x in b.sisi if "800/77" in x.ringkas)
        beda_isian.putuskan(_sebagai(d.dua, o.camat), [Keputusan(b.kunci, pilih)])
    assert d.beda(d.dua) == ()
    d.tukar()
    assert d.beda(d.satu) == ()
    for t in (d.satu, d.dua):
        assert _lihat(d, t, p) == ("diputus", "sesuai", "sesuai", "Baik")
        with d.di(t):
            assert "menjadi Baik berdasarkan keputusan keberatan nomor 800/77" in (
                cetak.bahan_dokumen(t.sesi, skp_id, p).catatan
            )
            assert periksa(t.sesi.db).temuan == []
