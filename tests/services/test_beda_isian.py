"""Beda Isian: two PCs fill the same cells, a person decides, every place shows it, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    alur_skp,
    beda_isian,
    cetak,
    pengguna,
    penilaian,
    penilaian_alur,
    riwayat,
    skp,
)
from kinerja_desktop.services.beda_isian import Keputusan
from kinerja_desktop.services.lembar_nilai import HASIL, PERILAKU, UbahanNilai
from kinerja_desktop.store.periksa import periksa
from tests.beda_uji import CetakanDua, DuaPc, buat_dua


@pytest.fixture(scope="module")
def cetakan_dua(tmp_path_factory) -> CetakanDua:
    return buat_dua(tmp_path_factory.mktemp("cetakan-dua"))


@pytest.fixture
def d(cetakan_dua, tmp_path, monkeypatch) -> Iterator[DuaPc]:
    with cetakan_dua.salin(tmp_path / "dua", monkeypatch) as isi:
        yield isi


def _target_beda(d: DuaPc) -> None:
    d.sel(d.satu, d.skp["A"], 0, "target", "500")
    d.sel(d.dua, d.skp["A"], 0, "target", "600")
    d.tukar()


def _sebagai(d: DuaPc, tempat, pegawai):
    return tempat.sesi.sebagai(pengguna.pelaku(tempat.sesi, pegawai))


def test_a_target_on_two_computers_is_named_in_words(d):
    _target_beda(d)
    for t in (d.satu, d.dua):
        (b,) = d.beda(t)
        assert b.nama == "Target · Indikator 1 · SKP Staf A 2026"
        assert b.keterangan == "Jumlah surat terbit"
        assert not b.tunggal
        assert b.sebab == ""
        assert {s.isi for s in b.sisi} == {
            (("Target", "500"), ("Satuan", "surat")),
            (("Target", "600"), ("Satuan", "surat")),
        }
        assert {s.oleh for s in b.sisi} == {"Operator"}
        assert {s.untuk for s in b.sisi} == {"Staf A"}
        assert "komputer ini" in [s.komputer for s in b.sisi]
        assert len({s.komputer for s in b.sisi}) == 2
        assert [s.tampak for s in b.sisi] == [True, False]
        assert all(s.peringatan == "" for s in b.sisi)
    satu, dua = d.beda(d.satu)[0], d.beda(d.dua)[0]
    assert [s.ringkas for s in satu.sisi] == [s.ringkas for s in dua.sisi]  # the same one is shown everywhere


def test_the_centre_sees_and_may_not_decide(d):
    _target_beda(d)
    (b,) = d.beda(d.pusat)
    assert b.kantor == "Kecamatan Sukamaju"
    assert "pusat hanya melihat" in b.sebab
    with pytest.raises(Tolakan, match="pusat hanya melihat"):
        beda_isian.putuskan(d.pusat.sesi, [d.pilih(d.pusat, b, "500")])
    assert beda_isian.jumlah(d.pusat.sesi) == 1


@pytest.mark.parametrize("isi", ["500", "600"])
def test_a_decision_reaches_every_place_even_for_the_value_shown(d, isi):
    _target_beda(d)
    (b,) = d.beda(d.satu)
    hasil = beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, isi)])
    assert hasil.value == 1
    assert hasil.changes.commit is not None
    d.tukar()
    for t in d.semua():
        assert d.beda(t) == ()
        assert beda_isian.jumlah(t.sesi) == 0
        assert d.nilai(t, d.skp["A"], 0) == (isi, "surat")
        assert periksa(t.sesi.db).temuan == []
    assert d.satu.isi_semua() == d.dua.isi_semua()
    judul = [k.judul for k in riwayat.untuk(d.dua.sesi, "skp", d.skp["A"])]
    assert judul[0] == "Putuskan Beda Isian Target · Indikator 1 · SKP Staf A 2026"
    assert judul.count("Ubah Target SKP Staf A") == 2  # both values stay in the history


def test_a_third_value_is_checked_like_the_cell(d):
    _target_beda(d)
    (b,) = d.beda(d.dua)
    assert [i.kolom for i in b.ketik] == ["target", "satuan"]
    with d.di(d.dua):
        with pytest.raises(Tolakan, match="terlalu panjang"):
            beda_isian.putuskan(d.dua.sesi, [Keputusan(b.kunci, isi={"target": "9" * 400})])
        with pytest.raises(Tolakan, match="tidak dapat diketik"):
            beda_isian.putuskan(d.dua.sesi, [Keputusan(b.kunci, isi={"skp_id": "x"})])
        beda_isian.putuskan(d.dua.sesi, [Keputusan(b.kunci, isi={"target": " 550 ", "satuan": "lembar"})])
    d.tukar()
    assert {d.nilai(t, d.skp["A"], 0) for t in d.semua()} == {("550", "lembar")}
    assert all(d.beda(t) == () for t in d.semua())


@pytest.mark.parametrize("isi", ["500", "600"])
def test_one_undo_opens_the_question_again_everywhere(d, isi):
    _target_beda(d)
    (b,) = d.beda(d.satu)
    commit = beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, isi)]).changes.commit
    undo = riwayat.urungkan(d.satu.sesi, commit).changes.commit
    assert d.beda(d.satu) == (b,)
    d.tukar()
    for t in d.semua():
        assert beda_isian.jumlah(t.sesi) == 1
        assert d.nilai(t, d.skp["A"], 0) == ("600", "surat")
        assert periksa(t.sesi.db).temuan == []
    riwayat.ulangi(d.satu.sesi, undo)
    assert d.beda(d.satu) == ()
    assert d.nilai(d.satu, d.skp["A"], 0)[0] == isi


def test_a_question_opened_again_can_be_decided_again(d):
    _target_beda(d)
    (b,) = d.beda(d.satu)
    commit = beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "500")]).changes.commit
    riwayat.urungkan(d.satu.sesi, commit)
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "600")])
    d.tukar()
    assert all(d.beda(t) == () for t in d.semua())


def test_what_was_decided_elsewhere_is_refused_in_a_sentence(d):
    _target_beda(d)
    (b,) = d.beda(d.satu)
    keputusan = d.pilih(d.satu, b, "500")
    beda_isian.putuskan(d.satu.sesi, [keputusan])
    with pytest.raises(Tolakan, match="sudah diputuskan"):
        beda_isian.putuskan(d.satu.sesi, [keputusan])


def test_two_decisions_of_two_people_are_a_new_question(d):
    _target_beda(d)
    (b,) = d.beda(d.satu)
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "500")])
    with d.di(d.dua):
        beda_isian.putuskan(d.dua.sesi, [Keputusan(b.kunci, isi={"target": "7", "satuan": "surat"})])
    d.tukar()
    for t in d.semua():
        (baru,) = d.beda(t)
        assert {s.ringkas for s in baru.sisi} == {"500 · surat", "7 · surat"}


def test_many_alike_are_one_commit_and_only_on_request(d):
    for n in range(3):
        d.sel(d.satu, d.skp["A"], n, "target", f"5{n}")
        d.sel(d.dua, d.skp["A"], n, "target", f"6{n}")
    d.sel(d.satu, d.skp["A"], 0, "rhk", "Terlayaninya warga A")
    d.sel(d.dua, d.skp["A"], 0, "rhk", "Terlayaninya warga B")
    d.tukar()
    isian = d.beda(d.satu)
    assert len(isian) == 4
    b = next(x for x in isian if x.apa == "Target")
    s = next(x for x in b.sisi if x.komputer == "komputer ini")
    pilihan = beda_isian.serupa(isian, b.kunci, s.acuan)
    kalimat = {p.kalimat: len(p.keputusan) for p in pilihan}
    assert kalimat["Semua isian SKP Staf A 2026 dari komputer ini"] == 4
    assert kalimat["Semua isian Target dari komputer ini"] == 3
    assert kalimat["Semua isian SKP Staf A 2026, nilai yang terbaru"] == 4
    ambil = next(p for p in pilihan if "Target" in p.kalimat)
    hasil = beda_isian.putuskan(d.satu.sesi, ambil.keputusan, ambil.kalimat)
    d.tukar()
    for t in d.semua():
        assert [x.apa for x in d.beda(t)] == ["Rencana hasil kerja"]
        assert [d.nilai(t, d.skp["A"], n)[0] for n in range(3)] == ["50", "51", "52"]
    riwayat.urungkan(d.satu.sesi, hasil.changes.commit)
    assert len(d.beda(d.satu)) == 4


def test_deleting_against_editing_is_decided_either_way(d):
    baris = skp.muat(d.satu.sesi, d.skp["A"]).baris
    for n in (0, 2):
        d.sel(d.dua, d.skp["A"], n, "target", f"77{n}")
    skp.hapus_baris(d.satu.sesi, d.skp["A"], [baris[0].id, baris[1].id, baris[2].id])
    d.tukar()
    isian = {x.kunci.split(":")[1]: x for x in d.beda(d.satu)}
    assert {x.apa for x in isian.values()} == {"Hapus atau pertahankan"}
    hidup, mati = isian[baris[0].id.hex()], isian[baris[2].id.hex()]
    assert {s.ringkas for s in hidup.sisi} == {"Dihapus", "Dipertahankan · 770"}
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, hidup, "Dipertahankan")])
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, mati, "Dihapus")])
    d.tukar()
    for t in d.semua():
        assert d.beda(t) == ()
        sisa = skp.muat(t.sesi, d.skp["A"]).baris
        # the result under which the kept indicator hangs came back with it
        assert [(b.id, b.target) for b in sisa] == [(baris[0].id, "770"), (baris[3].id, "98")]
        assert sisa[0].rhk == baris[0].rhk
        assert periksa(t.sesi.db).temuan == []
    assert d.satu.isi_semua() == d.dua.isi_semua()


def _nilai(d: DuaPc, tempat, kolom: str, isi: str, skp_id: bytes | None = None) -> None:
    with d.di(tempat):
        periode = d.orang.periode["triwulan1"]
        penilaian.beri(tempat.sesi, [UbahanNilai(skp_id or d.skp["B"], periode, kolom, isi)])


def test_ratings_are_the_assessors_alone_and_hold_the_final_rating(d):
    _nilai(d, d.satu, PERILAKU, "sesuai")
    d.tukar()
    _nilai(d, d.satu, HASIL, "sesuai")
    _nilai(d, d.dua, HASIL, "di_bawah")
    d.tukar()
    (b,) = d.beda(d.satu)
    periode = d.orang.periode["triwulan1"]
    assert b.nama == "Rating hasil kerja · Penilaian Staf B Triwulan I 2026"
    assert b.tunggal
    assert {s.isi[0][1] for s in b.sisi} == {"Sesuai Ekspektasi", "Di Bawah Ekspektasi"}
    assert "atas nama pejabat penilainya" in b.sebab
    with pytest.raises(Tolakan, match="atas nama pejabat"):
        beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "Sesuai")])
    kasi = _sebagai(d, d.satu, d.orang.kasi)
    d.satu.jam.saat = datetime(2026, 7, 2, tzinfo=UTC)
    with pytest.raises(Tolakan, match="Masih ada Beda Isian pada Rating hasil kerja · Penilaian Staf B"):
        penilaian_alur.selesai(kasi, periode, [d.skp["B"]])
    beda_isian.putuskan(kasi, [Keputusan(b.kunci, isi={"rating_hasil": "di_atas", "alasan_hasil": "Bukti"})])
    assert penilaian_alur.selesai(kasi, periode, [d.skp["B"]]).value == 1
    d.tukar()
    assert all(d.beda(t) == () for t in d.semua())


def test_a_finished_evaluation_is_not_printed_while_a_question_is_open(d):
    periode = d.orang.periode["triwulan1"]
    _nilai(d, d.satu, PERILAKU, "sesuai")
    _nilai(d, d.satu, HASIL, "sesuai")
    d.tukar()
    _nilai(d, d.satu, "catatan", "Baik sekali")
    _nilai(d, d.dua, "catatan", "Perlu dibina")
    penilaian_alur.selesai(_sebagai(d, d.satu, d.orang.kasi), periode, [d.skp["B"]])
    d.tukar()
    baris = [x for x in cetak.daftar(d.satu.sesi, 2026) if x.skp_id == d.skp["B"] and x.periode_id == periode]
    assert [(x.siap, "Beda Isian pada Catatan" in x.alasan) for x in baris] == [(False, True)] * 2
    with pytest.raises(Tolakan, match="Masih ada Beda Isian pada Catatan"):
        cetak.bahan_evaluasi(d.satu.sesi, d.skp["B"], periode)
    (b,) = d.beda(d.satu)
    # the words that were finished may be taken; others only after opening the evaluation again
    with pytest.raises(Tolakan, match="sudah selesai"):
        beda_isian.putuskan(d.satu.sesi, [Keputusan(b.kunci, isi={"catatan": "Lain lagi"})])
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "Baik sekali")])
    assert cetak.bahan_evaluasi(d.satu.sesi, d.skp["B"], periode).predikat == "Baik"


def test_states_are_undecidable_by_the_operator_and_never_in_bulk(d):
    alur_skp.ajukan(d.satu.sesi, d.skp["A"])
    d.tukar()
    alur_skp.setujui(_sebagai(d, d.satu, d.orang.kasi), d.skp["A"])
    with d.di(d.dua):
        alur_skp.tarik(d.dua.sesi, d.skp["A"])
        d.sel(d.dua, d.skp["A"], 0, "target", "1")
    d.tukar()
    (b,) = d.beda(d.satu)
    assert b.nama == "Status SKP · SKP Staf A 2026"
    assert {s.isi[0][1] for s in b.sisi} == {"Disetujui", "Draf"}
    assert b.tunggal
    with pytest.raises(Tolakan) as e:
        beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "Disetujui")])
    assert "Yulia Paramita" in e.value.siapa
    assert beda_isian.serupa(d.beda(d.satu), b.kunci, b.sisi[0].acuan) == ()
    with pytest.raises(Tolakan, match="Masih ada Beda Isian pada Status SKP"):
        alur_skp.batalkan(d.satu.sesi, d.skp["A"], "keliru")
    kasi = _sebagai(d, d.satu, d.orang.kasi)
    beda_isian.putuskan(kasi, [d.pilih(d.satu, b, "Disetujui")])
    d.tukar()
    for t in d.semua():
        assert d.beda(t) == ()
        assert skp.muat(t.sesi, d.skp["A"]).status == "disetujui"
    # the approval was of other words than those that came from PC-2: kept, named, not carried over
    (v,) = beda_isian.daftar(d.satu.sesi).versi
    assert v.dokumen == "SKP Staf A 2026"
    assert v.kalimat.startswith("Yulia Paramita menyetujui versi lain")


def test_two_states_together_are_refused(d):
    alur_skp.ajukan(d.satu.sesi, d.skp["A"])
    d.tukar()
    alur_skp.setujui(_sebagai(d, d.satu, d.orang.kasi), d.skp["A"])
    with d.di(d.dua):
        alur_skp.tarik(d.dua.sesi, d.skp["A"])
    d.satu.ubah(d.orang.staf[2], tempat_lahir="Maros")
    with d.di(d.dua):
        d.dua.ubah(d.orang.staf[2], tempat_lahir="Gowa")
    d.tukar()
    isian = d.beda(d.satu)
    assert {x.apa for x in isian} == {"Status SKP", "Tempat lahir"}
    kasi = _sebagai(d, d.satu, d.orang.kasi)
    with pytest.raises(Tolakan, match="satu per satu"):
        beda_isian.putuskan(kasi, [Keputusan(x.kunci, x.sisi[0].acuan) for x in isian])


def test_approved_words_may_be_confirmed_and_others_only_after_opening(d):
    d.sel(d.satu, d.skp["A"], 0, "target", "500")
    d.sel(d.dua, d.skp["A"], 0, "target", "600")
    alur_skp.ajukan(d.satu.sesi, d.skp["A"])
    alur_skp.setujui(_sebagai(d, d.satu, d.orang.kasi), d.skp["A"])
    d.tukar()
    (b,) = d.beda(d.satu)
    assert [v.dokumen for v in beda_isian.daftar(d.satu.sesi).versi] == ["SKP Staf A 2026"]
    with pytest.raises(Tolakan, match="sudah disetujui"):
        beda_isian.putuskan(d.satu.sesi, [Keputusan(b.kunci, isi={"target": "7", "satuan": "surat"})])
    beda_isian.putuskan(d.satu.sesi, [d.pilih(d.satu, b, "500")])  # exactly what was approved
    assert beda_isian.daftar(d.satu.sesi).versi == ()


def test_a_clock_far_ahead_is_named_beside_its_time(d):
    d.sel(d.satu, d.skp["A"], 0, "target", "500")
    benar = d.dua.jam.saat
    d.dua.jam.saat = datetime(2026, 7, 9, tzinfo=UTC)
    d.sel(d.dua, d.skp["A"], 0, "target", "600")
    d.dua.jam.saat = benar
    d.tukar()
    (b,) = d.beda(d.satu)
    assert {s.komputer == "komputer ini": bool(s.peringatan) for s in b.sisi} == {True: False, False: True}


def test_people_see_the_questions_of_their_own_documents(d):
    _target_beda(d)
    staf = d.orang.staf
    assert len(beda_isian.daftar(_sebagai(d, d.satu, staf[0])).isian) == 1
    assert beda_isian.daftar(_sebagai(d, d.satu, staf[2])).isian == ()
    assert len(beda_isian.daftar(_sebagai(d, d.satu, d.orang.kasi)).isian) == 1


def test_data_of_a_person_in_words_and_typed_by_its_own_rules(d):
    d.satu.ubah(d.orang.staf[2], tanggal_lahir="1985-04-18", golongan="III/c")
    with d.di(d.dua):
        d.dua.ubah(d.orang.staf[2], tanggal_lahir="1985-04-08", golongan="III/d")
    d.tukar()
    isian = {x.apa: x for x in d.beda(d.satu)}
    assert set(isian) == {"Tanggal lahir", "Golongan"}
    assert {s.ringkas for s in isian["Tanggal lahir"].sisi} == {"18-04-1985", "08-04-1985"}
    assert "Penata (III/c) · belum diisi" in {s.ringkas for s in isian["Golongan"].sisi}
    assert isian["Golongan"].dokumen == "Pegawai Staf C"
    with pytest.raises(Tolakan):
        beda_isian.putuskan(
            d.satu.sesi, [Keputusan(isian["Tanggal lahir"].kunci, isi={"tanggal_lahir": "31-02-1985"})]
        )
    beda_isian.putuskan(
        d.satu.sesi, [Keputusan(isian["Tanggal lahir"].kunci, isi={"tanggal_lahir": "1 Mei 1985"})]
    )
    d.tukar()
    assert [x.apa for x in d.beda(d.dua)] == ["Golongan"]


def test_typing_over_a_cell_with_two_values_leads_to_the_question(d):
    """Whoever types in the grid has seen one of the two values only."""
    _target_beda(d)
    with pytest.raises(Tolakan, match="Target · Indikator 1 · SKP Staf A 2026 mempunyai dua nilai"):
        d.sel(d.satu, d.skp["A"], 0, "target", "700")
    d.sel(d.satu, d.skp["A"], 0, "indikator", "Jumlah surat keluar")  # other cells of the row are free
    d.sel(d.satu, d.skp["A"], 1, "target", "99")
    assert beda_isian.jumlah(d.satu.sesi) == 1
    _nilai(d, d.satu, PERILAKU, "sesuai")
    d.tukar()
    _nilai(d, d.satu, HASIL, "sesuai")
    _nilai(d, d.dua, HASIL, "di_bawah")
    d.tukar()
    with pytest.raises(Tolakan, match="mempunyai dua nilai") as e:
        _nilai(d, d.satu, HASIL, "di_atas")  # an operator cannot end it by typing either
    assert e.value.siapa == "pejabat penilai"
    assert beda_isian.jumlah(d.satu.sesi) == 2
