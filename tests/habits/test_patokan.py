"""Every benchmark runs, and says what it measured in the one shape that is promised."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
BERKAS = sorted(p for p in (AKAR / "benchmarks").glob("*.py") if "lapor(" in p.read_text(encoding="utf-8"))
TAK_DI_WINDOWS = {"pusat", "screens", "sheets"}  # memory from /proc, and what finished children used
POKOK = {p.stem for p in BERKAS} - {"ukur"}


def test_the_subjects_are_there():
    assert {"forms", "screens", "sheets", "store"} <= POKOK


@pytest.mark.timeout(300)
@pytest.mark.parametrize("pokok", sorted(POKOK))
def test_benchmark_runs_and_prints_one_object(pokok: str, tmp_path: Path):
    if sys.platform == "win32" and pokok in TAK_DI_WINDOWS:
        pytest.skip("what it measures is not to be had on Windows")
    hasil = subprocess.run(
        [sys.executable, str(AKAR / "benchmarks" / f"{pokok}.py"), "--json"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "KINERJA_UKUR_PUTARAN": "1", "TMPDIR": str(tmp_path)},
    )
    assert hasil.returncode in (0, 1), hasil.stderr  # 1 = a bound was broken, which one round cannot tell
    isi = json.loads(hasil.stdout)
    assert set(isi) == {"ukuran", "rasio", "batas", "putaran"}
    assert isi["putaran"] == 1
    for bagian in ("ukuran", "rasio", "batas"):
        assert isi[bagian], bagian
        assert all(isinstance(v, (int, float)) for v in isi[bagian].values())
    assert set(isi["batas"]) <= set(isi["rasio"])
    assert list(tmp_path.iterdir()) == [], "a benchmark leaves nothing behind"


def test_fewer_than_five_rounds_are_refused_outside_a_trial():
    kode = "import sys; sys.path.insert(0, 'benchmarks'); import ukur; print(ukur.putaran(7))"
    bersih = {k: v for k, v in os.environ.items() if k != "KINERJA_UKUR_PUTARAN"}
    hasil = subprocess.run(
        [sys.executable, "-c", kode, "--putaran", "2"],
        capture_output=True, text=True, check=True, cwd=AKAR, env=bersih,
    )  # fmt: skip
    assert hasil.stdout.strip() == "5"
