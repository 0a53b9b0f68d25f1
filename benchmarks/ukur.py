"""What every benchmark shares: interleaved rounds, medians, ratios against bounds, one JSON object."""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

Kerja = Callable[[], object]


def cpu(kerja: Kerja) -> float:
    """CPU milliseconds of this process for one call."""
    awal = time.process_time()
    kerja()
    return (time.process_time() - awal) * 1000


def dinding(kerja: Kerja) -> float:
    """Wall milliseconds for one call; for work that waits on the disk."""
    awal = time.perf_counter()
    kerja()
    return (time.perf_counter() - awal) * 1000


def selang_seling(kerja: Mapping[str, Callable[[], float]], putaran: int) -> dict[str, list[float]]:
    """Measure every side once per round, in turn, so that other work on the machine meets all alike."""
    hasil: dict[str, list[float]] = {n: [] for n in kerja}
    for putar in range(putaran):
        urut = list(kerja.items())
        for nama, ukur in urut if putar % 2 == 0 else reversed(urut):
            hasil[nama].append(ukur())
    return hasil


def lapor(
    ukuran: Mapping[str, float], rasio: Mapping[str, float], batas: Mapping[str, float], putaran: int
) -> int:
    """Print the result, as a table or with --json as one object; 1 when a bound is broken."""
    p = argparse.ArgumentParser()
    p.add_argument("--json", action="store_true")
    a, _ = p.parse_known_args()
    bulat = {n: round(v, 3) for n, v in rasio.items()}
    if a.json:
        isi: dict[str, Any] = {
            "ukuran": {n: round(v, 3) for n, v in ukuran.items()},
            "rasio": bulat,
            "batas": dict(batas),
            "putaran": putaran,
        }
        print(json.dumps(isi))
    else:
        for nama, nilai in ukuran.items():
            print(f"{nama:<44} {nilai:10.3f}")
        for nama, nilai in bulat.items():
            tanda = (
                ""
                if nama not in batas
                else f"  batas {batas[nama]}  {'ya' if nilai <= batas[nama] else 'LEWAT'}"
            )
            print(f"{nama:<44} {nilai:10.2f}x{tanda}")
    return int(any(n in batas and v > batas[n] for n, v in rasio.items()))


def median(angka: list[float]) -> float:
    """Median of a list."""
    return statistics.median(angka)


def p95(angka: list[float]) -> float:
    """95th percentile of a list."""
    return sorted(angka)[min(len(angka) - 1, int(len(angka) * 0.95))]
