"""The content store: exactly the same bytes or nothing, whatever arrives, in whatever order."""

from __future__ import annotations

import errno
import hashlib
import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinerja_desktop.system import gudang as modul
from kinerja_desktop.system.gudang import BAGIAN_TERPENDEK, Gudang, IsiRusak, salinan_buka, sidik_isi


@pytest.fixture
def g(tmp_path: Path) -> Gudang:
    return Gudang(tmp_path / "kantor.lampiran")


def _berkas(g: Gudang) -> set[str]:
    return {f.name for f in g.folder.rglob("*") if f.is_file()}


def test_the_same_bytes_are_kept_once_and_verified_on_reading(g: Gudang) -> None:
    sidik = g.taruh(b"isi")
    assert g.taruh(b"isi") == sidik == hashlib.sha256(b"isi").hexdigest()
    assert _berkas(g) == {sidik}
    assert g.ada(sidik, 3)
    assert not g.ada(sidik, 4)
    (g.folder / sidik[:2] / sidik).write_bytes(b"ubh")
    with pytest.raises(IsiRusak):
        g.baca(sidik)
    g.taruh(b"isi")
    assert g.baca(sidik) == b"isi"


def test_a_damaged_content_set_aside_counts_as_missing(g: Gudang) -> None:
    sidik = g.taruh(b"isi")
    g.singkirkan(sidik)
    assert not g.ada(sidik, 3)
    g.taruh(b"isi")
    assert g.ada(sidik, 3)


@pytest.mark.parametrize("nama", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 65, "٠" * 64, "a\n" * 32])
def test_only_a_digest_becomes_a_path(g: Gudang, nama: str) -> None:
    assert not g.ada(nama, 1)
    assert not g.taruh_bagian(nama, 9, 0, b"x" * 9)
    with pytest.raises(ValueError, match="sidik"):
        g.baca(nama)
    assert not g.folder.exists()


_isi = st.binary(min_size=1, max_size=300).map(lambda b: b * 97)


@settings(deadline=None, max_examples=60)
@given(_isi, st.data())
def test_any_split_order_and_repetition_gives_exactly_the_same_bytes(isi: bytes, data: st.DataObject) -> None:
    sidik, n = sidik_isi(isi), len(isi)
    sela = st.lists(st.integers(0, n // BAGIAN_TERPENDEK), max_size=6)
    batas = sorted({0, n, *(k * BAGIAN_TERPENDEK for k in data.draw(sela) if k * BAGIAN_TERPENDEK < n)})
    potong = list(itertools.pairwise(batas))
    urutan = data.draw(st.permutations(potong + data.draw(st.lists(st.sampled_from(potong), max_size=4))))
    with tempfile.TemporaryDirectory() as folder:
        g = Gudang(Path(folder))
        sudah: set[tuple[int, int]] = set()
        for a, z in urutan:
            assert g.taruh_bagian(sidik, n, a, isi[a:z])
            sudah.add((a, z))
            jadi = g.rakit(sidik, n)
            assert jadi == (len(sudah) == len(potong))
            assert g.ada(sidik, n) == jadi
            assert jadi or isi[: g.awalan(sidik, n)] == isi[: max((z for a, z in _awal(sudah)), default=0)]
        assert g.baca(sidik) == isi
        assert _berkas(g) == {sidik}


def _awal(sudah: set[tuple[int, int]]) -> list[tuple[int, int]]:
    hasil: list[tuple[int, int]] = []
    for a, z in sorted(sudah):
        if a != (hasil[-1][1] if hasil else 0):
            break
        hasil.append((a, z))
    return hasil


@settings(deadline=None, max_examples=60)
@given(_isi, st.data())
def test_a_flipped_or_cut_piece_gives_nothing_and_the_right_ones_still_do(
    isi: bytes, data: st.DataObject
) -> None:
    sidik, n = sidik_isi(isi), len(isi)
    letak = data.draw(st.integers(0, n - 1))
    salah = bytearray(isi)
    salah[letak] ^= 1 << data.draw(st.integers(0, 7))
    with tempfile.TemporaryDirectory() as folder:
        g = Gudang(Path(folder))
        assert g.taruh_bagian(sidik, n, 0, bytes(salah))
        with pytest.raises(IsiRusak):
            g.rakit(sidik, n)
        assert _berkas(g) == set()
        g.taruh_bagian(sidik, n, 0, isi[: n // 2])
        assert not g.rakit(sidik, n)
        g.taruh_bagian(sidik, n, 0, isi)
        assert g.rakit(sidik, n)
        assert g.baca(sidik) == isi


def test_hostile_offsets_and_sizes_write_nothing(g: Gudang) -> None:
    sidik = sidik_isi(b"x" * 10_000)
    for letak, panjang in ((-1, 5000), (0, 10_001), (9_999, 2), (10_000, 1), (1 << 60, 1), (0, 0), (0, 100)):
        assert not g.taruh_bagian(sidik, 10_000, letak, b"x" * panjang)
    assert _berkas(g) == set()


def test_pieces_over_one_another_stay_within_a_bound(g: Gudang) -> None:
    n = 1 << 20
    sidik = sidik_isi(b"tidak pernah cocok")
    for letak in range(0, n - BAGIAN_TERPENDEK, BAGIAN_TERPENDEK):
        g.taruh_bagian(sidik, n, letak, b"x" * (n - letak))
    assert sum(f.stat().st_size for f in g.folder.rglob("*") if f.is_file()) <= 3 * n + n


def test_a_claimed_other_size_never_mixes_with_the_right_one(g: Gudang) -> None:
    isi = bytes(range(256)) * 64
    sidik = sidik_isi(isi)
    assert g.taruh_bagian(sidik, len(isi) + 1, 0, isi + b"x")
    assert g.taruh_bagian(sidik, len(isi), 0, isi)
    assert g.rakit(sidik, len(isi))
    with pytest.raises(IsiRusak):
        g.rakit(sidik, len(isi) + 1)
    assert g.baca(sidik) == isi


def test_a_full_disk_leaves_no_half_content(g: Gudang, monkeypatch: pytest.MonkeyPatch) -> None:
    def penuh(*_: object) -> None:
        raise OSError(errno.ENOSPC, "penuh")

    monkeypatch.setattr(modul.os, "fsync", penuh)
    with pytest.raises(OSError, match="penuh"):
        g.taruh(b"isi")
    with pytest.raises(OSError, match="penuh"):
        g.taruh_bagian(sidik_isi(b"isi"), 3, 0, b"isi")
    assert _berkas(g) == set()


def test_care_drops_pieces_that_nobody_looks_for(g: Gudang) -> None:
    a, b = (bytes([n]) * 9000 for n in (1, 2))
    for isi in (a, b):
        g.taruh_bagian(sidik_isi(isi), 9000, 0, isi[:5000])
    utuh = g.taruh(b"utuh")
    g.rapikan({sidik_isi(a)})
    assert _berkas(g) == {f"{sidik_isi(a)}.9000.0.bagian", utuh}


def test_a_copy_to_look_at_is_not_the_content_itself(g: Gudang, tmp_path: Path) -> None:
    sidik = g.taruh(b"isi")
    salinan = salinan_buka(g.baca(sidik), "foto.jpg")
    assert salinan.name == "foto.jpg"
    assert g.folder not in salinan.parents
    salinan.chmod(0o600)
    salinan.write_bytes(b"diubah")
    assert g.baca(sidik) == b"isi"
