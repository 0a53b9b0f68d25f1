"""Commands run by somebody who is not the administrator: one process that gives up its rights on order.

Before that it runs every command once: Python itself may live where only the administrator may read.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from typing import Any

from kinerja_desktop.cli import hitung
from kinerja_desktop.cli.utama import main
from kinerja_desktop.domain.nip import periksa_nip


def jalan(tugas: dict[str, Any]) -> dict[str, Any]:
    """Run one command; what it answered and printed."""
    os.environ["KINERJA_DATA"] = tugas["data"]
    os.chdir(tugas["di"])
    if tugas.get("meledak"):
        hitung.periksa_nip = _meledak  # type: ignore[assignment]
    keluar, galat = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(keluar), contextlib.redirect_stderr(galat):
            kode = main(tugas["argv"])
    finally:
        hitung.periksa_nip = periksa_nip
    return {"kode": kode, "keluar": keluar.getvalue(), "galat": galat.getvalue()}


def _meledak(_: str) -> Any:
    raise RuntimeError("sesuatu yang tidak pernah diduga")


def turun() -> dict[str, Any]:
    """Become a person without rights, where this is somebody with rights."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)
    return {"orang": os.geteuid()}


def utama() -> None:
    """Answer order by order."""
    os.umask(0o022)
    os.environ["KINERJA_TANPA_KEYRING"] = "1"
    for baris in sys.stdin:
        tugas = json.loads(baris)
        print(json.dumps(turun() if tugas.get("turun") else jalan(tugas)), flush=True)


if __name__ == "__main__":
    utama()
