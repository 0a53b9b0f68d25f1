"""Every bug planted into the product's own code is caught by the simulation of that code.

Numbers known to show a bug come first; since the product changes, others are tried after them.
"""

from __future__ import annotations

import pytest

from tests.exchange.simulasi_akhir import jalankan_produk
from tests.exchange.simulasi_mutan import MUTAN, tambalan, tanam

#: name: (mix, numbers known to show it)
BENIH: dict[str, tuple[str, tuple[int, ...]]] = {
    "tanpa_minta": ("celah", (3_000_017, 3_000_020, 3_000_023)),
    "abaikan_sebab": ("celah", (3_000_054, 3_000_061)),
    "tanpa_ruang_tunggu": ("celah", (3_000_006, 3_000_007, 3_000_013)),
    "punya_digabung": ("celah", (3_000_006, 3_000_007, 3_000_013)),
    "beda_tak_dicatat": ("celah", (3_000_001, 3_000_002)),
    "kepala_dilupakan": ("celah", (3_000_001, 3_000_002)),
    "separuh_tinggal": ("celah", (3_000_002, 3_000_006, 3_000_010, 3_000_026)),
    "sejak_terakhir": ("biasa", (3_000_001, 3_000_002)),
    "baris_penuh": ("biasa", (3_000_001, 3_000_002)),
    "hapus_menang": ("celah", (3_000_003, 3_000_006)),
    "grup_dipecah": ("celah", (3_000_001, 3_000_002)),
    "lewat_hilang": ("sangka", (3_100_026, 3_100_039)),
}
PALING_BANYAK = 60


def test_semua_mutan_punya_benih() -> None:
    assert BENIH.keys() == MUTAN.keys()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("nama", MUTAN)
def test_mutan_tertangkap(nama: str) -> None:
    campuran, benih = BENIH[nama]
    kena: set[str] = set()
    for b in (*benih, *range(3_100_001, 3_100_001 + PALING_BANYAK)):
        with tanam(nama, kena):
            salah = jalankan_produk(b, campuran)
        # A bug that no longer fits the code fails on its own; that is not a catch.
        rusak = ("galat TypeError", "galat AttributeError")
        assert not any(s.startswith(rusak) for s in salah), salah
        if salah:
            assert jalankan_produk(b, campuran) == []
            break
    else:
        raise AssertionError(f"{nama} lolos dari {PALING_BANYAK + len(benih)} jadwal, kena: {kena}")
    # A patch that the product never runs into plants nothing: what it stood for has moved.
    assert kena == {atribut for _, atribut, _ in tambalan(nama)}


@pytest.mark.timeout(300)
def test_tanpa_saksi_pun_tidak_ada_yang_hilang() -> None:
    """A restored database that keeps its key forks its chain; content hashes keep both branches."""
    with tanam("tanpa_saksi"):
        assert {b: s for b in range(1, 13) if (s := jalankan_produk(b, "berat"))} == {}
