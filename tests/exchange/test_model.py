"""The model keeps its promises in thousands of random schedules, and its oracle sees faults."""

from __future__ import annotations

import os
import random

import pytest

from tests.exchange.model import HAPUS, Pihak, berbeda
from tests.exchange.model_akhir import jalankan
from tests.exchange.model_baris import Baris, Ubahan
from tests.exchange.model_jadwal import CAMPURAN
from tests.exchange.model_oracle import Oracle

#: Schedules of each mix for one push: 5,000 in all. Long form: `python -m tests.exchange.jalankan_simulasi`.
BANYAK = {
    "biasa": 2000, "semua": 700, "besar": 100, "versi": 500, "berat": 900, "berat_versi": 300, "sangka": 500,
}  # fmt: skip
AWAL = int(os.environ.get("KINERJA_MODEL_AWAL", "20000001"))
POTONG = 100


def potongan() -> list[tuple[str, int, int]]:
    return [(c, AWAL + i, min(POTONG, n - i)) for c, n in BANYAK.items() for i in range(0, n, POTONG)]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("campuran", "awal", "banyak"), potongan())
def test_jadwal_acak_tidak_melanggar_apa_pun(campuran: str, awal: int, banyak: int) -> None:
    salah = {b: s for b in range(awal, awal + banyak) if (s := jalankan(b, CAMPURAN[campuran]).salah)}
    assert salah == {}


def test_jumlahnya_lima_ribu() -> None:
    assert BANYAK.keys() == CAMPURAN.keys()
    assert sum(BANYAK.values()) == 5000
    assert sum(n for _, _, n in potongan()) == 5000


def test_jadwal_sungguh_mengalami_gangguan() -> None:
    """A mix in which nothing happens would prove nothing."""
    h = [jalankan(b, CAMPURAN["sangka"]) for b in range(1, 61)]
    assert sum(x.beda for x in h) > 100
    assert sum(x.catatan for x in h) > 600
    assert sum(x.hilang > 0 for x in h) >= 3


def pihak(n: int = 3) -> list[Pihak]:
    return [Pihak(f"pc{i}", random.Random(i)) for i in range(n)]


def tukar(*p: Pihak, kali: int = 3) -> None:
    nomor = sum(len(x.g.resi) for x in p) * 1000 + len(p[0].g.catatan) * 7919
    for _ in range(kali):
        for a in p:
            for b in p:
                if a is not b:
                    nomor += 10
                    for paket in a.kirim(b.nama, nomor):
                        b.terima(paket)


def test_dua_nilai_tampil_di_semua_pc_dan_diputuskan_orang() -> None:
    a, b, c = pihak()
    a.tulis(1, {"r": {"nama": ("A",), "golongan": ("III/a", "2020")}}, 1)
    tukar(a, b, c)
    a.tulis(2, {"r": {"nama": ("B",)}}, 2)
    b.tulis(2, {"r": {"nama": ("C",), "tempat": ("Palu",)}}, 3)
    tukar(a, b, c)
    assert [berbeda(p.keadaan()) for p in (a, b, c)] == [[("r", "nama")]] * 3
    assert len({p.tampak("r", "nama") for p in (a, b, c)}) == 1
    c.tulis(3, {"r": {"nama": ("D",)}}, 4)
    tukar(a, b, c)
    assert a.keadaan() == b.keadaan() == c.keadaan()
    assert [n for _, n in a.keadaan()["r"]["nama"]] == [("D",)]
    assert berbeda(a.keadaan()) == []


def test_hapus_lawan_ubah_ditanyakan() -> None:
    a, b, _ = pihak()
    a.tulis(1, {"r": {"nama": ("A",)}}, 1)
    tukar(a, b)
    a.tulis(2, {"r": {HAPUS: (1,)}}, 2)
    b.tulis(2, {"r": {"nama": ("B",)}}, 3)
    tukar(a, b)
    assert berbeda(a.keadaan()) == berbeda(b.keadaan()) == [("r", HAPUS)]


def test_yang_dinyatakan_hilang_lalu_muncul_tidak_ditimpa_diam_diam() -> None:
    """h1 is believed lost, h3 written without it, then h1 turns up: it is shown beside h3, not under it."""
    b = Baris()
    hilang = {"h1"}
    for h, dasar, nilai in (
        ("h0", (), {"nama": ("0",), "tempat": ("0",)}),
        ("h2", ("h1",), {"tempat": ("2",)}),
        ("h3", ("h0", "h2"), {"nama": ("3",)}),
        ("h1", ("h0",), {"nama": ("1",)}),
    ):
        b.tambah(h, Ubahan("r", dasar, nilai), hilang)
    assert b.puncak("nama") == {"h3": ("3",), "h1": ("1",)}
    assert b.puncak("tempat") == {"h2": ("2",)}
    assert b.kepala() == ("h1", "h3")  # the next write has both before it and decides
    b.tambah("h4", Ubahan("r", ("h1", "h3"), {"nama": ("4",)}), hilang)
    assert b.puncak("nama") == {"h4": ("4",)}


@pytest.mark.parametrize(
    ("tampil", "salah"),
    [
        ({2: ("b",), 3: ("c",)}, []),
        ({2: ("b",)}, ["tulisan-hilang"]),
        ({1: ("a",), 2: ("b",), 3: ("c",)}, ["beda-palsu"]),
        ({2: ("x",), 3: ("c",)}, ["nilai-salah"]),
    ],
)
def test_oracle_melihat_setiap_jenis_kesalahan(tampil: dict, salah: list[str]) -> None:
    o = Oracle()
    o.catat(1, {"r": {"nama": ("a",)}}, [])
    o.catat(2, {"r": {"nama": ("b",)}}, [1])
    o.catat(3, {"r": {"nama": ("c",)}}, [1])
    assert o.harap("r", "nama", [1, 2, 3]) == {2, 3}
    assert o.periksa_grup("r", "nama", [1, 2, 3], tampil, None) == salah
    assert o.belum_dilihat([2], {2}) == {2}
    assert o.belum_dilihat([2], {1, 2}) == set()


def test_beda_yang_dapat_dijelaskan_hanya_bila_jalannya_putus() -> None:
    o = Oracle()
    o.catat(1, {"r": {"nama": ("a",)}}, [])
    o.catat(2, {"r": {"nama": ("b",)}}, [1])
    tampil = {1: ("a",), 2: ("b",)}
    assert o.periksa_grup("r", "nama", [1, 2], tampil, {2: frozenset({1})}) == ["beda-palsu"]
    assert o.periksa_grup("r", "nama", [1, 2], tampil, {2: frozenset()}) == []
    assert o.terjelaskan == 1
