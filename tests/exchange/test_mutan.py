"""Every planted bug of the model is caught, by numbers known to; the right model passes the same ones.

`persen`: how many of 400 schedules (from 30,000,001 on) showed it; a hundred divided by it is how many
schedules it takes on average. A change to model, mixes or oracle moves these numbers; then look for new ones.
"""

from __future__ import annotations

import pytest

from tests.exchange.model import Pihak
from tests.exchange.model_akhir import jalankan
from tests.exchange.model_jadwal import CAMPURAN
from tests.exchange.model_mutan import M0, MUTAN

#: name: (mix, percent of the schedules that show it, three numbers that do)
BENIH: dict[str, tuple[str, float, tuple[int, ...]]] = {
    "M1": ("biasa", 99.8, (30_000_001, 30_000_002, 30_000_003)),
    "M2": ("biasa", 35.0, (30_000_001, 30_000_003, 30_000_005)),
    "M3": ("biasa", 73.2, (30_000_001, 30_000_002, 30_000_004)),
    "M4": ("biasa", 25.2, (30_000_001, 30_000_002, 30_000_004)),
    "M5": ("biasa", 35.0, (30_000_012, 30_000_016, 30_000_021)),
    "M5TanpaMinta": ("biasa", 49.5, (30_000_003, 30_000_004, 30_000_008)),
    "M6": ("biasa", 100.0, (30_000_001, 30_000_002, 30_000_003)),
    "M7": ("biasa", 17.2, (30_000_011, 30_000_013, 30_000_032)),
    "M8": ("biasa", 14.0, (30_000_018, 30_000_024, 30_000_029)),
    "M9": ("versi", 93.0, (30_000_001, 30_000_002, 30_000_004)),
    "M10": ("biasa", 100.0, (30_000_001, 30_000_002, 30_000_003)),
    "M11": ("sangka", 6.5, (30_000_004, 30_000_067, 30_000_068)),
    "M12": ("sangka", 3.2, (30_000_040, 30_000_067, 30_000_102)),
    "M13": ("sangka", 1.8, (30_000_022, 30_000_067, 30_000_083)),
    "G1": ("biasa", 93.2, (30_000_001, 30_000_002, 30_000_003)),
    "G2": ("biasa", 76.8, (30_000_001, 30_000_002, 30_000_003)),
    "G3": ("biasa", 7.2, (30_000_007, 30_000_020, 30_000_022)),
    "G4": ("sangka", 2.0, (30_000_022, 30_000_040, 30_000_173)),
}


def test_semua_mutan_punya_benih() -> None:
    assert BENIH.keys() == MUTAN.keys()
    assert {f"M{i}" for i in range(1, 14)} <= MUTAN.keys()


@pytest.mark.parametrize("nama", MUTAN)
def test_mutan_tertangkap(nama: str) -> None:
    campuran, persen, benih = BENIH[nama]
    assert persen > 0
    for b in benih:
        assert jalankan(b, CAMPURAN[campuran], MUTAN[nama]).salah, f"{nama} lolos pada {b}"
        assert jalankan(b, CAMPURAN[campuran], Pihak).salah == []


def test_tanpa_saksi_pun_sidik_isi_bertahan() -> None:
    """The witness warns early; that nothing is lost rests on the content's digest alone."""
    assert {b: s for b in range(1, 101) if (s := jalankan(b, CAMPURAN["biasa"], M0).salah)} == {}
