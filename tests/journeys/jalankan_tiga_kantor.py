"""The year of three offices by command, with a picture of every step at both sizes.

    python -m tests.journeys.jalankan_tiga_kantor FOLDER

FOLDER gets `gambar/` and stays as the year left it: databases, keys, files of the flash disk.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

import tests.conftest  # noqa: F401 - the same fonts, zone and language as in the tests

os.environ["KINERJA_TANPA_KEYRING"] = "1"


def utama(folder: Path) -> None:
    """Play every chapter and say what it took."""
    from kinerja_desktop.app import buat_qapp
    from kinerja_desktop.system.zona import pakai_zona
    from kinerja_desktop.tur.pertunjukan import diawasi
    from tests.journeys.tiga_meja import Kabupaten
    from tests.journeys.tiga_urut import URUT

    pakai_zona(os.environ["TZ"])
    for lama in ("flashdisk", "gambar"):
        shutil.rmtree(folder / lama, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    k = Kabupaten.siapkan(folder, buat_qapp(["kinerja"]), folder / "gambar")
    with diawasi(k.p):
        for bab in URUT:
            mulai = time.monotonic()
            bab(k)
            print(f"{bab.__name__:<24} {time.monotonic() - mulai:6.1f} s", flush=True)
    assert k.foto is not None
    print(f"{len(k.foto.berkas)} gambar di {folder / 'gambar'}")


if __name__ == "__main__":
    utama(Path(sys.argv[1]).resolve())
