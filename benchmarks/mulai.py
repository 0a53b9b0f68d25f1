"""Starting the program against a bare window with the same widgets: child processes in turn."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from kantor_patokan import HARI, kantor_tiga_triwulan
from ukur import COBA, anak, median, rasio

BERAT_BOLEH = 0


def _anak(berkas: str, *argumen: str) -> Any:
    os.environ["KINERJA_UKUR_MULAI"] = repr(time.time())
    return anak(berkas, argumen)


def ukur_mulai(folder: Path, putaran: int) -> tuple[dict[str, float], dict[str, float]]:
    """CPU to first paint and to a filled Beranda, idle memory, heavy modules at first paint."""
    program = ("jendela_program.py", str(kantor_tiga_triwulan(folder)), HARI)
    _anak(*program, "--kenalan")
    if COBA not in os.environ:
        _anak("jendela_polos.py")
        _anak(*program)  # both have their compiled files now
    polos, kita = [], []
    for ke in range(putaran):
        for sisi in ("polos", "kita") if ke % 2 else ("kita", "polos"):
            if sisi == "polos":
                polos.append(_anak("jendela_polos.py"))
            else:
                kita.append(_anak(*program))
    if min(k["baris"] for k in kita) == 0:
        raise SystemExit("Beranda tidak terisi")
    dasar = [p["cpu"] for p in polos]
    ukuran = {
        "mulai_polos_cpu_ms": median(dasar),
        "mulai_lukis_cpu_ms": median([k["cpu_lukis"] for k in kita]),
        "mulai_isi_cpu_ms": median([k["cpu_isi"] for k in kita]),
        "mulai_polos_dinding_ms": median([p["dinding"] for p in polos]),
        "mulai_lukis_dinding_ms": median([k["dinding_lukis"] for k in kita]),
        "mulai_isi_dinding_ms": median([k["dinding_isi"] for k in kita]),
        "diam_polos_mb": median([p["memori"] for p in polos]),
        "diam_kita_mb": median([k["memori"] for k in kita]),
    }
    return ukuran, {
        "mulai_lukis/polos": rasio([k["cpu_lukis"] for k in kita], dasar),
        "mulai_beranda_terisi/polos": rasio([k["cpu_isi"] for k in kita], dasar),
        "diam_memori/polos": rasio([k["memori"] for k in kita], [p["memori"] for p in polos]),
        "mulai_modul_berat": float(max(len(k["berat_lukis"]) for k in kita)),
    }
