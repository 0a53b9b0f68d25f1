"""What every benchmark shares: interleaved rounds, medians, ratios against bounds, one JSON object.

KINERJA_UKUR_PUTARAN=1 makes a trial of every script: one round over little data, to see that it runs.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

AKAR = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(AKAR))
os.environ.setdefault("LC_ALL", "C.UTF-8")

Kerja = Callable[[], object]
PALING_SEDIKIT = 5
COBA = "KINERJA_UKUR_PUTARAN"


def putaran(bawaan: int) -> int:
    """Rounds to run: --putaran (at least five), or what KINERJA_UKUR_PUTARAN says for a trial."""
    if os.environ.get(COBA):
        return max(1, int(os.environ[COBA]))
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--putaran", type=int, default=bawaan)
    return max(PALING_SEDIKIT, p.parse_known_args()[0].putaran)


def sebanyak(sungguh: int, coba: int) -> int:
    """How much data: the real amount, or little in a trial."""
    return coba if os.environ.get(COBA) else sungguh


def cpu(kerja: Kerja) -> float:
    """CPU milliseconds of this process for one call."""
    awal = time.process_time()
    kerja()
    return (time.process_time() - awal) * 1000


def cpu_utas(kerja: Kerja) -> float:
    """CPU milliseconds of this thread for one call."""
    awal = time.thread_time()
    kerja()
    return (time.thread_time() - awal) * 1000


def _cpu_dengan_anak() -> float:
    import resource  # not on Windows

    anak = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + anak.ru_utime + anak.ru_stime


def cpu_dan_anak(kerja: Kerja) -> float:
    """CPU milliseconds of this process and of the children that it waited for during one call."""
    awal = _cpu_dengan_anak()
    kerja()
    return (_cpu_dengan_anak() - awal) * 1000


def dinding(kerja: Kerja) -> float:
    """Wall milliseconds for one call; for work that waits on the disk."""
    awal = time.perf_counter()
    kerja()
    return (time.perf_counter() - awal) * 1000


def anak(berkas: str, argumen: Sequence[str] = (), lingkungan: Mapping[str, str] | None = None) -> Any:
    """Run a script of this folder in a fresh Python; its last line is one JSON object."""
    hasil = subprocess.run(
        [sys.executable, str(AKAR / "benchmarks" / berkas), *argumen],
        capture_output=True,
        text=True,
        check=False,
        cwd=AKAR,
        env={**os.environ, **(lingkungan or {})},
    )
    if hasil.returncode:
        raise SystemExit(f"{berkas} berhenti dengan {hasil.returncode}:\n{hasil.stderr}")
    return json.loads(hasil.stdout.strip().splitlines()[-1])


def selang_seling(kerja: Mapping[str, Callable[[], float]], putaran: int) -> dict[str, list[float]]:
    """Measure every side once per round, in turn, so that other work on the machine meets all alike."""
    hasil: dict[str, list[float]] = {n: [] for n in kerja}
    for putar in range(putaran):
        urut = list(kerja.items())
        for nama, ukur in urut if putar % 2 == 0 else reversed(urut):
            hasil[nama].append(ukur())
    return hasil


def rasio(atas: Sequence[float], bawah: Sequence[float]) -> float:
    """Median over the rounds of one side divided by the other side of the same round."""
    return statistics.median(a / b for a, b in zip(atas, bawah, strict=True))


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


def median(angka: Sequence[float]) -> float:
    """Median of some numbers."""
    return statistics.median(angka)


def p95(angka: Sequence[float]) -> float:
    """95th percentile of some numbers."""
    return sorted(angka)[min(len(angka) - 1, int(len(angka) * 0.95))]
