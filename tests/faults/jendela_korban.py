"""The centre's window in a process of its own, told to compile a folder; it is killed while it does.

python -m tests.faults.jendela_korban DATABASE FOLDER_OF_KEYS FOLDER_OF_FILES
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import tests.conftest  # noqa: F401 - no screen, fixed fonts and zone

os.environ["KINERJA_TANPA_KEYRING"] = "1"
#: Files in one transaction: small, so that a kill meets many of them.
SEKALI = 5


def utama(db: Path, data: Path, adk: Path) -> None:
    """Open the window, press the button, wait."""
    from kinerja_desktop.app import buat_qapp
    from kinerja_desktop.flows.tukar import terima
    from kinerja_desktop.system.zona import pakai_zona
    from tests.journeys.tiga_meja import satu_meja
    from tests.journeys.tiga_tangan import kompilasi

    pakai_zona(os.environ["TZ"])
    terima._PER_TRANSAKSI = SEKALI
    k = satu_meja(buat_qapp(["kinerja"]), db, data)
    with k.duduk("pusat"):
        kompilasi(k, adk)


if __name__ == "__main__":
    utama(*map(Path, sys.argv[1:]))
