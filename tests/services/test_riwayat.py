"""Riwayat in words, and undo that never loses what somebody else has written since."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import (
    lampiran_skp,
    pegawai,
    penilaian,
    realisasi,
    riwayat,
    skp,
    skp_salin,
    skp_tempel,
    umpan_balik,
)
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.tabel import SINKRON
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui, tempel_baru


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def _isi(sesi: Sesi) -> dict[str, list[tuple[Any, ...]]]:
    """All live rows of the tables that people type into, without the row versions."""
    hasil = {}
    with sesi.baca() as conn:
        for tabel in (
            *(
                "skp",
                "rhk",
                "indikator",
                "perilaku",
                "realisasi",
                "umpan_balik",
                "evaluasi",
                "butir_lampiran",
            ),
        ):
            kolom = ", ".join(("id", *SINKRON[tabel].kolom))
            sql = f"SELECT {kolom} FROM {tabel} WHERE _del = 0 ORDER BY id"
            hasil[tabel] = [tuple(r) for r in conn.exec_driver_sql(sql)]
    return hasil


def test_a_change_is_told_in_words_with_old_and_new(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    b = skp.muat(k.sesi, skp_id).baris[0]
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", "500")])
    catatan = riwayat.untuk(k.sesi, "skp", skp_id)[0]
    assert catatan.judul == "Ubah Target SKP Staf A"
    (r,) = catatan.rincian
    assert (r.baris, r.kolom, r.lama, r.baru) == ("Indikator", "Target", "480", "500")
    assert catatan.dapat_diurungkan
    assert catatan.waktu.date() == date(2026, 1, 5)


def test_no_english_or_column_name_reaches_a_reader(k: Kantor) -> None:
    skp_disetujui(k, k.staf[0])
    for catatan in riwayat.terakhir(k.sesi, 200):
        for r in catatan.rincian:
            assert "_" not in r.baris + r.kolom
            assert not r.baru.startswith("{")


def test_a_later_change_of_the_same_value_stands_in_the_way_and_is_named(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    b = skp.muat(k.sesi, skp_id).baris[0]
    satu = skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", "500")])
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "indikator", "Lain")])
    assert riwayat.untuk(k.sesi, "indikator", b.id)[1].dapat_diurungkan
    skp.ubah_sel(k.sebagai(k.staf[0]), skp_id, [UbahanSel(b.id, "target", "501")], "Naikkan target")
    with pytest.raises(Tolakan, match=r"“Naikkan target” oleh Staf A.*urungkan itu dahulu"):
        riwayat.urungkan(k.sesi, satu.changes.commit)
    assert skp.muat(k.sesi, skp_id).baris[0].target == "501"


def test_undo_leaves_other_columns_of_the_row_as_they_are(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    b = skp.muat(k.sesi, skp_id).baris[0]
    satu = skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", "500")])
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "satuan", "berkas")])
    riwayat.urungkan(k.sesi, satu.changes.commit)
    kini = skp.muat(k.sesi, skp_id).baris[0]
    assert (kini.target, kini.satuan) == ("480", "berkas")


def test_a_new_row_that_somebody_filled_is_not_taken_away(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    tambah = skp.tambah_baris(k.sesi, skp_id)
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(tambah.value[0], "rhk", "Sudah ditulis")])
    with pytest.raises(Tolakan, match="urungkan itu dahulu"):
        riwayat.urungkan(k.sesi, tambah.changes.commit)
    assert skp.muat(k.sesi, skp_id).baris[0].rhk == "Sudah ditulis"


def test_an_skp_with_rows_is_not_taken_away_with_its_making(k: Kantor) -> None:
    buat = skp.buat(k.sesi, k.staf[0], 2026)
    tambah = skp.tambah_baris(k.sesi, buat.value)
    with pytest.raises(Tolakan, match="Tambah baris SKP Staf A"):
        riwayat.urungkan(k.sesi, buat.changes.commit)
    riwayat.urungkan(k.sesi, tambah.changes.commit)
    riwayat.urungkan(k.sesi, buat.changes.commit)
    assert skp.daftar(k.sesi, 2026) == ()


def test_the_titles_of_undo_and_redo(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    commit = skp.tambah_baris(k.sesi, skp_id).changes.commit
    judul = []
    for _ in range(3):
        hasil = riwayat.ulangi(k.sesi, commit)
        commit = hasil.changes.commit
        judul.append(hasil.changes.title)
    assert judul == [
        "Urungkan: Tambah baris SKP Staf A",
        "Ulangi: Tambah baris SKP Staf A",
        "Urungkan: Tambah baris SKP Staf A",
    ]


def test_what_was_typed_before_an_approval_cannot_be_undone_after_it(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    isi = next(c for c in riwayat.untuk(k.sesi, "skp", skp_id) if c.judul == "Isi SKP")
    assert not isi.dapat_diurungkan
    assert "Disetujui" in isi.alasan_tidak
    with pytest.raises(Tolakan, match="Disetujui tidak dapat diubah"):
        riwayat.urungkan(k.sesi, isi.commit)


def test_what_a_finished_evaluation_rests_on_is_not_undone(k: Kantor) -> None:
    skp_id, p = skp_disetujui(k, k.staf[0]), k.periode["triwulan1"]
    k.sesi.jam.atur(date(2026, 4, 2))
    i = skp.muat(k.sesi, skp_id).baris[0].id
    catat = realisasi.catat(k.sesi, i, 3, "7").changes.commit
    umpan = umpan_balik.tulis(k.sesi, skp_id, p, "Baik", nomor_perilaku=1).changes.commit
    april = realisasi.catat(k.sesi, i, 4, "8").changes.commit
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, p, c, "2") for c in ("hasil", "perilaku")])
    penilaian.selesai(k.sebagai(k.kasi), p, [skp_id])
    for commit in (catat, umpan):
        with pytest.raises(Tolakan, match="Penilaian sudah selesai"):
            riwayat.urungkan(k.sesi, commit)
    riwayat.urungkan(k.sesi, april)
    assert list(realisasi.lembar(k.sesi, skp_id).nilai) == [(i, 3)]


def test_roles_bind_undo_too(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    commit = skp.tambah_baris(k.sesi, skp_id).changes.commit
    for siapa in (k.staf[1], k.kasi):
        with pytest.raises(Tolakan):
            riwayat.urungkan(k.sebagai(siapa), commit)
    ubah = pegawai.ubah(k.sesi, k.staf[0], nama="Staf A Baru")
    with pytest.raises(Tolakan, match="berwenang"):
        riwayat.urungkan(k.sebagai(k.staf[0]), ubah.changes.commit)
    riwayat.urungkan(k.sesi, ubah.changes.commit)
    with pytest.raises(Tolakan, match="tidak ada dalam riwayat"):
        riwayat.urungkan(k.sesi, b"x" * 32)
    with pytest.raises(Tolakan, match="Pembuatan kantor"):
        riwayat.urungkan(k.sesi, riwayat.terakhir(k.sesi, 1000)[-1].commit)


def test_people_read_only_their_own_history(k: Kantor) -> None:
    a, b = (skp.buat(k.sesi, s, 2026).value for s in k.staf[:2])
    saya = k.sebagai(k.staf[0])
    assert riwayat.untuk(saya, "skp", a)
    for jenis, i in (("skp", b), ("pegawai", k.staf[1]), ("kantor", b"x" * 16)):
        with pytest.raises(Tolakan, match="hanya dapat melihat"):
            riwayat.untuk(saya, jenis, i)
    assert riwayat.terakhir(saya) == []
    skp.tambah_baris(saya, a)
    assert [c.judul for c in riwayat.terakhir(saya)] == ["Tambah baris SKP Staf A"]


def test_the_history_of_a_large_paste_is_read_in_one_go(k: Kantor) -> None:
    import time

    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    tempel_baru(k.sesi, skp_id, [[f"A{n}", f"B{n}", "Waktu", f"C{n}", "1"] for n in range(400)])
    b = skp.muat(k.sesi, skp_id).baris[0]
    for n in range(20):
        skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, "target", str(n + 2))])
    mulai = time.perf_counter()
    catatan = riwayat.untuk(k.sesi, "skp", skp_id)
    assert time.perf_counter() - mulai < 3
    assert len(catatan) == 22
    assert catatan[20].judul == "Tempel 400 baris ke SKP Staf A"
    assert "perubahan lagi" in catatan[20].rincian[-1].baris


_JENIS_ACARA = (
    *("ketik", "tambah", "hapus", "tempel", "salinan", "realisasi", "umpan"),
    *("rincian", "lampiran", "pindah", "pendekatan"),
)
_ACARA = st.lists(
    st.tuples(
        st.sampled_from(_JENIS_ACARA),
        st.integers(0, 5),
        st.text(alphabet="ab é1\n\u202e", max_size=5),
    ),
    min_size=1,
    max_size=8,
)


def _skp_baru(k: Kantor) -> bytes:
    with k.sesi.kerja("uji", "Bersihkan") as uow:
        uow.update_many("skp", {r.skp_id: {"status": "dibatalkan"} for r in skp.daftar(k.sesi, 2026)})
    return skp.buat(k.sesi, k.staf[0], 2026).value


def _lampiran_atau_pendekatan(k: Kantor, skp_id: bytes, nama: str, n: int, teks: str) -> bytes | None:
    if nama == "pendekatan":
        pilihan = ("kualitatif", "kuantitatif")[n % 2]
        return skp.ubah_kepala(k.sesi, skp_id, pendekatan=pilihan).changes.commit
    butir = [b.id for b in lampiran_skp.baca(k.sesi, skp_id)]
    if nama == "pindah" and butir:
        return lampiran_skp.pindah(k.sesi, skp_id, butir[n % len(butir)], -1 if n % 2 else 1).changes.commit
    satu = butir[n % len(butir)] if butir and n % 2 else None
    ubah = lampiran_skp.UbahanButir(satu, "skema", teks)
    return lampiran_skp.tulis(k.sesi, skp_id, [ubah]).changes.commit


def _lakukan(k: Kantor, skp_id: bytes, acara: tuple[str, int, str]) -> bytes | None:
    nama, n, teks = acara
    baris = skp.muat(k.sesi, skp_id).baris
    b = baris[n % len(baris)] if baris else None
    kolom = ("rhk", "intervensi", "indikator", "target", "satuan", "penugasan_dari")[n]
    try:
        if nama == "tambah":
            return skp.tambah_baris(k.sesi, skp_id, b.id if b else None, jumlah=n % 2 + 1).changes.commit
        if nama == "tempel":
            tabel = [[teks, teks, "Waktu", teks], ["", "", "Biaya", teks]]
            sasaran = b.id if b and n % 2 else None
            return skp_tempel.tempel(k.sesi, skp_id, sasaran, "intervensi", tabel, True).changes.commit
        if nama in ("lampiran", "pindah", "pendekatan"):
            return _lampiran_atau_pendekatan(k, skp_id, nama, n, teks)
        if b is None:
            return None
        if nama == "rincian":
            kolom, isi = (
                ("arah", "turun"), ("metode", "rilis"), ("jalur", "1; ; ; 2"), ("jalur", ""),
                ("lingkup", "individu"), ("indikator_atasan", b.id.hex()),
            )[n]  # fmt: skip
            return skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, kolom, isi)]).changes.commit
        if nama == "ketik":
            return skp.ubah_sel(k.sesi, skp_id, [UbahanSel(b.id, kolom, teks)]).changes.commit
        if nama == "hapus":
            return skp.hapus_baris(k.sesi, skp_id, [b.id]).changes.commit
        if nama == "realisasi":
            return realisasi.catat(k.sesi, b.id, n + 1, str(n), teks).changes.commit
        if nama == "umpan":
            p = k.periode["triwulan1"]
            return umpan_balik.tulis(k.sesi, skp_id, p, teks, rhk_id=b.rhk_id).changes.commit
        return skp_salin.salin(k.sesi, skp_id, skp_id).changes.commit
    except Tolakan:
        return None


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_ACARA)
def test_undo_in_reverse_order_gives_back_every_earlier_state_and_redo_every_later_one(
    k: Kantor, acara: list[tuple[str, int, str]]
) -> None:
    skp_id = _skp_baru(k)
    keadaan, commit = [_isi(k.sesi)], []
    for satu in acara:
        c = _lakukan(k, skp_id, satu)
        if c is None:
            assert _isi(k.sesi) == keadaan[-1]
            continue
        commit.append(c)
        keadaan.append(_isi(k.sesi))
    urung = []
    for n in reversed(range(len(commit))):
        urung.append(riwayat.urungkan(k.sesi, commit[n]).changes.commit)
        assert _isi(k.sesi) == keadaan[n]
    for n, c in enumerate(reversed(urung), 1):
        riwayat.ulangi(k.sesi, c)
        assert _isi(k.sesi) == keadaan[n]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_ACARA, st.integers(0, 7))
@example([("tambah", 0, ""), ("ketik", 0, "1"), ("hapus", 0, "")], 1)
def test_undo_of_any_act_out_of_order_changes_only_that_act_or_nothing(
    k: Kantor, acara: list[tuple[str, int, str]], pilih: int
) -> None:
    skp_id = _skp_baru(k)
    commit = [c for c in (_lakukan(k, skp_id, satu) for satu in acara) if c is not None]
    if commit:
        sebelum, pilihan = _isi(k.sesi), commit[pilih % len(commit)]
        catatan = next(c for c in riwayat.terakhir(k.sesi, 50) if c.commit == pilihan)
        if catatan.dapat_diurungkan:
            urung = riwayat.urungkan(k.sesi, pilihan)
            riwayat.ulangi(k.sesi, urung.changes.commit)
        else:
            with pytest.raises(Tolakan, match="urungkan itu dahulu"):
                riwayat.urungkan(k.sesi, pilihan)
        assert _isi(k.sesi) == sebelum
        rhk = {r[0] for r in _isi(k.sesi)["rhk"]}
        assert {r[1] for r in _isi(k.sesi)["indikator"]} <= rhk
