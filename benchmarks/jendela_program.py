"""The program itself from start to an idle Beranda: CPU at first paint and when filled, memory, modules.

Arguments: database, date of the clock. Prints one JSON object; --gambar FILE leaves a picture too. With
--kenalan the program only gets to know the database, as its very first start does: measured starts are those
of every other day.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BERAT = {
    "sqlalchemy", "alembic", "openpyxl", "lxml", "python_calamine", "reportlab", "rl_accel", "pypdfium2",
    "nacl", "pyrage", "zstandard", "msgspec", "keyring", "cryptography", "rapidfuzz", "PIL", "numpy",
}  # fmt: skip


def berat() -> list[str]:
    """Heavy packages that are loaded now."""
    return sorted({m.split(".")[0] for m in list(sys.modules)} & BERAT)


def _sejak() -> float:
    return (time.time() - float(os.environ["KINERJA_UKUR_MULAI"])) * 1000


def main() -> None:
    """Start as __main__ and app.jalankan do, with a clock that stands."""
    gc.disable()
    from kinerja_desktop.app import Aplikasi, buat_qapp
    from kinerja_desktop.system.jam import JamTetap
    from kinerja_desktop.ui.tunggal import Tunggal

    qapp = buat_qapp(sys.argv[:1])
    aplikasi = Aplikasi(qapp, JamTetap(date.fromisoformat(sys.argv[2])))
    tunggal = Tunggal(aplikasi)
    if not tunggal.pertama():
        raise SystemExit("program lain memegang basis data patokan")
    aplikasi.mulai(sys.argv[1])
    if "--kenalan" in sys.argv:
        _kenalan(aplikasi, tunggal)
    else:
        _amati(aplikasi.rangka, tunggal)
    qapp.exec()


def _kenalan(aplikasi: Any, tunggal: Any) -> None:
    from PySide6.QtCore import QTimer

    pewaktu = QTimer(aplikasi)

    def periksa() -> None:
        if sys.argv[1] in (aplikasi.preferensi.ambil("kenal") or {}):
            tunggal.lepas()
            print("{}", flush=True)
            os._exit(0)

    pewaktu.timeout.connect(periksa)
    pewaktu.start(50)


def _amati(rangka: Any, tunggal: Any) -> None:
    from jendela_polos import Pengintip, memori_mb
    from PySide6.QtCore import QTimer

    hasil: dict[str, Any] = {}
    beranda = rangka.halaman("beranda")

    def selesai() -> None:
        hasil["memori"], hasil["berat_akhir"] = memori_mb(), berat()
        tunggal.lepas()
        if "--gambar" in sys.argv:
            rangka.grab().save(sys.argv[sys.argv.index("--gambar") + 1])
        print(json.dumps(hasil), flush=True)
        os._exit(0)

    def terisi() -> None:
        hasil["cpu_isi"], hasil["dinding_isi"] = time.process_time() * 1000, _sejak()
        hasil["baris"] = beranda.model.rowCount()
        QTimer.singleShot(500, selesai)

    def terlukis() -> None:
        hasil["cpu_lukis"], hasil["dinding_lukis"] = time.process_time() * 1000, _sejak()
        hasil["berat_lukis"] = berat()

    intip, isi = Pengintip(terlukis), Pengintip(terisi)
    rangka.centralWidget().installEventFilter(intip)
    # The table shows its rows: everything on the page stands and is on the screen.
    beranda.siap.connect(lambda: beranda.tabel.viewport().installEventFilter(isi))
    rangka.intip = (intip, isi)


if __name__ == "__main__":
    main()
