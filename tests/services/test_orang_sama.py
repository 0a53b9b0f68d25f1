"""Orang yang sama?: one NIP added on two PCs; proposed, united or kept apart by a person, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import beda_isian, orang_sama, pegawai, pengecualian, penilai_skp, riwayat, skp
from kinerja_desktop.store.periksa import periksa
from tests.beda_uji import CetakanDua, DuaPc, buat_dua
from tests.kantor_uji import Pabrik

NIP = "199001012015031001"


@pytest.fixture(scope="module")
def cetakan_dua(tmp_path_factory) -> CetakanDua:
    return buat_dua(tmp_path_factory.mktemp("cetakan-sama"))


@pytest.fixture
def d(cetakan_dua, tmp_path, monkeypatch) -> Iterator[DuaPc]:
    with cetakan_dua.salin(tmp_path / "dua", monkeypatch) as isi:
        yield isi


def _tambah(d: DuaPc) -> tuple[bytes, bytes]:
    """The same new colleague typed on both PCs, placed in the same post, rated by the kasi."""
    hasil = []
    jabatan = Pabrik(d.satu.sesi).jabatan("Pengolah Data", d.orang.unit)
    d.tukar()
    for t in (d.satu, d.dua):
        with d.di(t):
            b = Pabrik(t.sesi)
            orang = b.pegawai("Siti Aminah", nip=NIP)
            b.penempatan(orang, jabatan, d.orang.unit)
            b.relasi(orang, d.orang.kasi, d.orang.camat)
            hasil.append(orang)
    with d.di(d.dua):
        skp.buat(d.dua.sesi, hasil[1], 2026)
    d.tukar()
    return hasil[0], hasil[1]


def test_the_same_nip_twice_is_proposed_and_never_joined_by_itself(d):
    satu, dua = _tambah(d)
    for t in (d.satu, d.dua):
        (u,) = orang_sama.daftar(t.sesi)
        assert u.nip == NIP
        assert {o.id for o in u.orang} == {satu, dua}
        assert {(o.nama, o.jabatan, o.oleh) for o in u.orang} == {
            ("Siti Aminah", "Pengolah Data", "Operator")
        }
        assert sorted(o.skp for o in u.orang) == [0, 1]
    assert orang_sama.daftar(d.pusat.sesi) == ()
    assert beda_isian.daftar(d.satu.sesi).sama == orang_sama.daftar(d.satu.sesi)


def test_united_everywhere_with_one_undo(d):
    satu, dua = _tambah(d)
    commit = orang_sama.satukan(d.satu.sesi, NIP, satu).changes.commit
    d.tukar()
    for t in d.semua():
        assert [r.id for r in pegawai.daftar(t.sesi, NIP)] == [satu]
        assert t.hitung("skp", f"_del = 0 AND pegawai_id = x'{satu.hex()}'") == 1
        assert t.hitung("penempatan", f"_del = 0 AND pegawai_id = x'{satu.hex()}'") == 1
        assert t.hitung("relasi_penilai", f"_del = 0 AND pegawai_id = x'{satu.hex()}'") == 1
        assert t.hitung("padanan", f"lama_id = x'{dua.hex()}' AND baru_id = x'{satu.hex()}'") == 1
        assert periksa(t.sesi.db).temuan == []
    assert orang_sama.daftar(d.dua.sesi) == ()
    riwayat.urungkan(d.satu.sesi, commit)
    assert len(orang_sama.daftar(d.satu.sesi)) == 1
    assert d.satu.hitung("penempatan", f"_del = 0 AND pegawai_id = x'{dua.hex()}'") == 1


def test_different_people_are_asked_about_once(d):
    _tambah(d)
    orang_sama.bukan_sama(d.satu.sesi, NIP)
    d.tukar()
    assert orang_sama.daftar(d.dua.sesi) == ()
    with pytest.raises(Tolakan, match="tidak lagi dipakai dua orang"):
        orang_sama.bukan_sama(d.dua.sesi, NIP)


def test_an_approved_skp_stays_where_it_was_approved(d):
    staf = d.orang.staf[1]  # has an approved SKP
    nip = pegawai.rincian(d.satu.sesi, staf).pegawai.nip
    lain = Pabrik(d.satu.sesi).pegawai("Staf B", nip=nip)
    with pytest.raises(Tolakan, match="SKP yang disetujui"):
        orang_sama.satukan(d.satu.sesi, nip, lain)
    assert orang_sama.satukan(d.satu.sesi, nip, staf).value == 1


def test_each_pc_kept_the_other_one_and_nobody_is_lost(d):
    satu, dua = _tambah(d)
    orang_sama.satukan(d.satu.sesi, NIP, satu)
    with d.di(d.dua):
        orang_sama.satukan(d.dua.sesi, NIP, dua)
    d.tukar()
    for b in d.beda(d.satu):  # which SKP owner, which of the rows lives
        assert b.dokumen
    if not pegawai.daftar(d.satu.sesi, NIP):
        (u,) = orang_sama.daftar(d.satu.sesi)
        orang_sama.satukan(d.satu.sesi, NIP, u.orang[0].id)
    assert len(pegawai.daftar(d.satu.sesi, NIP)) == 1


def test_letters_of_leave_and_the_choice_as_assessor_follow_the_row_that_stays(d):
    satu, dua = _tambah(d)
    with d.di(d.satu):
        s = d.satu.sesi
        pengecualian.catat(s, satu, "cuti_besar", date(2026, 2, 1), date(2026, 3, 31), "850/1")
        milik = skp.buat(s, d.orang.staf[0], 2025).value
        penilai_skp.ganti_untuk_skp(s, milik, satu, d.orang.kasi, "Suami istri")
        orang_sama.satukan(s, NIP, dua)
        assert [x.isi.pegawai_id for x in pengecualian.daftar(s)] == [dua]
        assert skp.muat(s, milik).penilai_id == dua
