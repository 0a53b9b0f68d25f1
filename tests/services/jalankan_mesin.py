"""The long form of the machine of the SKP's workflow, by command.

    python -m tests.services.jalankan_mesin --contoh 2000 --langkah 60 [--benih 7] [--cepat]

The exit code is 1 when anything was violated; hypothesis prints the shortest way there.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.mesin_alur import MesinAlur


def main(argumen: list[str] | None = None) -> int:
    """Run so many examples of so many steps."""
    p = argparse.ArgumentParser(description="Mesin alur SKP, bentuk panjang")
    p.add_argument("--contoh", type=int, default=500)
    p.add_argument("--langkah", type=int, default=60)
    p.add_argument("--benih", type=int, default=0)
    p.add_argument("--cepat", action="store_true", help="tanpa mencari urutan terpendek")
    isi = p.parse_args(argumen)
    mulai = time.perf_counter()
    setelan = settings(
        max_examples=isi.contoh,
        stateful_step_count=isi.langkah,
        deadline=None,
        database=None,
        phases=[Phase.generate] if isi.cepat else [Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    mesin = seed(isi.benih)(MesinAlur) if isi.benih else MesinAlur
    try:
        run_state_machine_as_test(mesin, settings=setelan)
    except BaseException:
        traceback.print_exc()
        return 1
    print(f"{isi.contoh} contoh dari {isi.langkah} langkah: bersih, {time.perf_counter() - mulai:.0f} detik")
    return 0


if __name__ == "__main__":
    sys.exit(main())
