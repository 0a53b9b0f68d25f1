"""Lampiran SKP: lines of three lists, one act one undo, offers of bank and colleagues."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lampiran_skp as l
from kinerja_desktop.services import riwayat, skp
from kinerja_desktop.services.lampiran_skp import UbahanButir
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


@pytest.fixture
def skp_id(k: Kantor) -> bytes:
    return skp.buat(k.sesi, k.staf[0], 2026).value


def isi(k: Kantor, skp_id: bytes, jenis: str) -> list[str]:
    return [b.teks for b in l.baca(k.sesi, skp_id) if b.jenis == jenis]


def test_lines_are_typed_changed_and_emptied_away_in_one_act(k: Kantor, skp_id: bytes) -> None:
    a, b, kosong = l.tulis(
        k.sesi,
        skp_id,
        [
            UbahanButir(None, "dukungan", "Laptop"),
            UbahanButir(None, "skema", "Bulanan"),
            UbahanButir(None, "skema", " "),
        ],
    ).value
    assert kosong is None
    ubah = [UbahanButir(a, "dukungan", "Laptop\u202e dan pencetak"), UbahanButir(b, "skema", "")]
    hasil = l.tulis(k.sesi, skp_id, ubah)
    assert hasil.value == (a, None)
    assert (isi(k, skp_id, "dukungan"), isi(k, skp_id, "skema")) == (["Laptop dan pencetak"], [])
    riwayat.urungkan(k.sesi, hasil.changes.commit)
    assert (isi(k, skp_id, "dukungan"), isi(k, skp_id, "skema")) == (["Laptop"], ["Bulanan"])
    assert [x.teks for x in skp.muat(k.sesi, skp_id).butir] == ["Laptop", "Bulanan"]


def test_many_lines_go_below_one_and_move_inside_their_list(k: Kantor, skp_id: bytes) -> None:
    satu, tiga = l.tambah(k.sesi, skp_id, "skema", ["satu", "tiga"]).value
    l.tambah(k.sesi, skp_id, "dukungan", ["lain"])
    l.tambah(k.sesi, skp_id, "skema", ["dua", "", "dua b"], satu)
    assert isi(k, skp_id, "skema") == ["satu", "dua", "dua b", "tiga"]
    assert l.pindah(k.sesi, skp_id, tiga, -1).value
    assert isi(k, skp_id, "skema") == ["satu", "dua", "tiga", "dua b"]
    assert not l.pindah(k.sesi, skp_id, satu, -1).value
    assert not l.pindah(k.sesi, skp_id, satu, -1).changes
    l.hapus(k.sesi, skp_id, [satu, tiga])
    assert isi(k, skp_id, "skema") == ["dua", "dua b"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from([-1, 1])), max_size=8))
def test_moving_only_changes_places(k: Kantor, skp_id: bytes, langkah: list[tuple[int, int]]) -> None:
    if not l.baca(k.sesi, skp_id):
        l.tambah(k.sesi, skp_id, "konsekuensi", [f"butir {n}" for n in range(4)])
    model = isi(k, skp_id, "konsekuensi")
    for n, arah in langkah:
        butir = l.baca(k.sesi, skp_id)[n % 4]
        i = model.index(butir.teks)
        if 0 <= i + arah < 4:
            model[i], model[i + arah] = model[i + arah], model[i]
        l.pindah(k.sesi, skp_id, butir.id, arah)
    assert isi(k, skp_id, "konsekuensi") == model


def test_what_is_not_there_or_too_long_is_refused(k: Kantor, skp_id: bytes) -> None:
    lain = skp.buat(k.sesi, k.staf[1], 2026).value
    (b,) = l.tambah(k.sesi, lain, "skema", ["punya orang"]).value
    for panggil in (
        lambda: l.tulis(k.sesi, skp_id, [UbahanButir(b, "skema", "x")]),
        lambda: l.hapus(k.sesi, skp_id, [b]),
        lambda: l.pindah(k.sesi, skp_id, b, 1),
        lambda: l.tambah(k.sesi, skp_id, "skema", ["x"], b),
    ):
        with pytest.raises(Tolakan, match="tidak ada lagi"):
            panggil()
    with pytest.raises(Tolakan, match="tidak dikenal"):
        l.tambah(k.sesi, skp_id, "saran", ["x"])
    with pytest.raises(Tolakan, match="terlalu panjang"):
        l.tambah(k.sesi, skp_id, "skema", ["x" * 501])
    with pytest.raises(Tolakan, match="paling banyak 100"):
        l.tambah(k.sesi, skp_id, "skema", ["x"] * 101)


def test_an_approved_annex_is_closed_to_every_way_in(k: Kantor) -> None:
    skp_id = skp_disetujui(k, k.staf[0])
    for panggil in (
        lambda: l.tambah(k.sesi, skp_id, "skema", ["x"]),
        lambda: l.tulis(k.sesi, skp_id, [UbahanButir(None, "skema", "x")]),
        lambda: l.hapus(k.sesi, skp_id, []),
    ):
        with pytest.raises(Tolakan, match="tidak dapat diubah"):
            panggil()
    with pytest.raises(Tolakan):
        l.baca(k.sebagai(k.staf[1]), skp_id)


def test_offers_are_what_the_annex_does_not_have_yet(k: Kantor, skp_id: bytes) -> None:
    awal = [teks for jenis, teks in l.usulan(k.sesi, skp_id) if jenis == "skema"]
    assert len(awal) >= 3
    l.tambah(k.sesi, skp_id, "skema", [awal[0].upper()])
    rekan = skp.buat(k.sesi, k.staf[1], 2026).value
    l.tambah(k.sesi, rekan, "skema", ["Lapor tiap Jumat", awal[1]])
    tawar = [teks for jenis, teks in l.usulan(k.sesi, skp_id) if jenis == "skema"]
    assert set(tawar) == {*awal[1:], "Lapor tiap Jumat"}
    assert "Lapor tiap Jumat" not in [t for _, t in l.usulan(k.sebagai(k.staf[0]), skp_id)]
