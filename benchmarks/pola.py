"""A what-if on the distribution of 200 people: one move recounted, against one full repaint of the page.

Recount: the arrow key that moves a taken card, until counts, bounds, rules, the nearest distribution and the
places of all cards stand anew; nothing is painted in it. Repaint: the whole page Penilaian with its board, at
once. Both are CPU of the window's thread, in turn, each move to another predicate. `tiba_ms` is for knowledge
only: from opening the page until the distribution stands.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from kantor_patokan import buka_layar, kantor_besar, siapkan_lingkungan, tenang
from ukur import cpu_utas, lapor, median, putaran, rasio, sebanyak

BATAS = {"andaian_per_lukis": 1.0}


def nilai_semua(berkas: Path, skp: list[bytes]) -> bytes:
    """Everybody rated in the first quarter, seven in ten Baik, the organisation Baik: the period."""
    from kinerja_desktop.services import organisasi, penilaian
    from kinerja_desktop.services.kantor import buka_kantor
    from kinerja_desktop.system.jam import JamTetap

    sesi = buka_kantor(berkas, JamTetap(date(2026, 3, 30)))
    p = penilaian.periode(sesi, 2026)[0].periode_id
    organisasi.tetapkan(sesi, p, "Baik", untuk=organisasi.pimpinan_kantor(sesi)[0][0])
    with sesi.kerja("uji.nilai", "Nilai semua") as uow:
        uow.insert_many(
            "evaluasi",
            [
                {"skp_id": s, "periode_id": p, "status": "draf",
                 "rating_hasil": "di_atas" if n % 10 > 7 else "di_bawah" if n % 10 == 7 else "sesuai",
                 "rating_perilaku": "di_atas" if n % 10 > 7 else "sesuai"}
                for n, s in enumerate(skp)
            ],
        )  # fmt: skip
    sesi.db.tutup()
    return p


def ukur_coba(folder: Path, n: int) -> tuple[dict[str, float], dict[str, float]]:
    """Moves and repaints in turn, on the real window with real keys."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from kinerja_desktop.system.jam import JamTetap

    berkas, skp, _ = kantor_besar(folder, sebanyak(200, 8), "disetujui")
    periode = nilai_semua(berkas, skp)
    aplikasi = buka_layar(berkas, JamTetap(date(2026, 3, 30)))
    rangka: Any = aplikasi.rangka
    mulai = time.perf_counter()
    rangka.buka("penilaian", bagian="pola", periode=periode)
    while rangka.halaman("penilaian").pola.pola is None:
        aplikasi.qapp.processEvents()
    tiba = (time.perf_counter() - mulai) * 1000
    tenang(aplikasi, 400)
    halaman = rangka.halaman("penilaian")
    rangka.activateWindow()
    QTest.mouseClick(halaman.pola.coba, Qt.MouseButton.LeftButton)
    papan = halaman.pola.uji.papan
    tenang(aplikasi)
    if not papan.hasFocus():
        raise SystemExit("papan coba-coba tidak memegang papan ketik")
    catat: dict[str, list[float]] = {"andaian": [], "lukis": []}
    for putar in range(n + 1):
        pindah, lukis = [], []
        for _ in range(sebanyak(8, 1)):
            QTest.keyClick(papan, Qt.Key.Key_Down)
            QTest.keyClick(papan, Qt.Key.Key_Return)
            for arah in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                pindah.append(cpu_utas(lambda a=arah: QTest.keyClick(papan, a)))
                aplikasi.qapp.processEvents()
                lukis.append(cpu_utas(halaman.repaint))
            QTest.keyClick(papan, Qt.Key.Key_Return)
            aplikasi.qapp.processEvents()
        if putar:  # the first round warms up
            catat["andaian"].append(median(pindah))
            catat["lukis"].append(median(lukis))
    aplikasi.tutup()
    ukuran = {f"{k}_ms": median(v) for k, v in catat.items()}
    return {**ukuran, "tiba_ms": tiba}, {"andaian_per_lukis": rasio(catat["andaian"], catat["lukis"])}


def main() -> int:
    """Measure and report."""
    n = putaran(7)
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        siapkan_lingkungan(folder)
        ukuran, hasil = ukur_coba(folder, n)
    return lapor(ukuran, hasil, BATAS, n)


if __name__ == "__main__":
    sys.exit(main())
