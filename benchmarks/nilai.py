"""Rating in the grid of 200 people: a digit until it is painted, and until it is written.

Painted: from the digit's key press until everything that it changed has been painted (the rating, the
predicate that follows, the explanation below, the cursor that moves on), 95th percentile, against one repaint
of the row that it stands in; CPU of the window's thread. Written: from the key press until the commit stands,
against the same UPDATE and journal row by raw sqlite3 (WAL, synchronous=FULL) on a copy of the database.
`sentuhan_per_orang` counts the keys that a person with two ratings "sesuai" takes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from kantor_patokan import kantor_besar, siapkan_lingkungan, tenang
from sunting import Layar, Mentah
from ukur import cpu_utas, dinding, lapor, median, p95, putaran, rasio, sebanyak

ORANG = 200
BATAS = {
    "nilai_terlukis_p95/lukis_baris": 2.0,
    "nilai_sampai_tersimpan/mentah": 3.0,
    "sentuhan_per_orang": 2.0,
}


class LayarNilai(Layar):
    """The rating grid of one quarter."""

    def __init__(self, berkas: Path, jam: Any) -> None:
        super().__init__(berkas, jam, "penilaian")
        self.hasil = self.model.letak["hasil"]

    def _cari_kisi(self) -> Any:
        return self.halaman.nilai.kisi

    def tekan(self, angka: str) -> tuple[float, float]:
        """One digit: CPU ms of the window's thread until painted, wall ms until the commit."""
        from PySide6.QtTest import QTest

        app = self.aplikasi.qapp
        self.tertulis = 0.0
        mulai = time.perf_counter()
        cpu = cpu_utas(lambda: (QTest.keyClick(self.view, angka), app.processEvents()))
        while not self.tertulis or not self.rangka.lencana.tersimpan:
            app.processEvents()
        return cpu, (self.tertulis - mulai) * 1000

    def lukis_baris(self) -> float:
        """CPU ms of one repaint of the cursor's row."""
        kotak = self.view.visualRect(self.view.currentIndex())
        kotak.setLeft(0)
        kotak.setRight(self.view.viewport().width())
        return cpu_utas(lambda: self.view.viewport().repaint(kotak))


def ukur(folder: Path, n: int) -> tuple[dict[str, float], dict[str, float]]:
    """Digits, row repaints and raw writes in turn."""
    from kinerja_desktop.system.jam import JamTetap

    berkas, _, _ = kantor_besar(folder, sebanyak(ORANG, 12), "disetujui")
    layar = LayarNilai(berkas, JamTetap(date(2026, 4, 6)))
    layar.hadap()
    terbuka = [i for i, b in enumerate(layar.model.baris) if layar.model.bisa_ubah(i, layar.hasil)]
    layar.view.ke(terbuka[0], layar.hasil)
    layar.tekan("2")  # the first evaluation row, for the raw side to write into
    tenang(layar.aplikasi, 400)
    mentah = Mentah(berkas, _satu_evaluasi(berkas), "evaluasi", "rating_hasil")
    catat: dict[str, list[float]] = {k: [] for k in ("cpu", "cpu_p95", "lukis_baris", "simpan", "mentah")}
    sentuhan = []
    for putar in range(n + 1):
        satu: dict[str, list[float]] = {k: [] for k in catat}
        for ke in range(sebanyak(12, 2)):
            baris = terbuka[1 + (putar * 13 + ke) % (len(terbuka) - 2)]
            layar.view.ke(baris, layar.hasil)
            layar.aplikasi.qapp.processEvents()
            tekan = 0
            for _ in range(2):
                cpu, simpan = layar.tekan("2" if putar % 2 else "1")
                tekan += 1
                satu["cpu"].append(cpu)
                satu["simpan"].append(simpan)
                satu["lukis_baris"].append(layar.lukis_baris())
                satu["mentah"].append(dinding(mentah.ubah))
                tenang(layar.aplikasi, 50)
            sentuhan.append(tekan if layar.model.baris[baris].nilai.get("predikat") else tekan + 1)
        if putar:
            catat["cpu_p95"].append(p95(satu.pop("cpu_p95") or satu["cpu"]))
            for k, v in satu.items():
                catat[k].append(median(v))
    mentah.conn.close()
    layar.tutup()
    return (
        {f"nilai_{k}_ms": median(v) for k, v in catat.items()},
        {
            "nilai_terlukis_p95/lukis_baris": rasio(catat["cpu_p95"], catat["lukis_baris"]),
            "nilai_sampai_tersimpan/mentah": rasio(catat["simpan"], catat["mentah"]),
            "sentuhan_per_orang": median(sentuhan),
        },
    )


def _satu_evaluasi(berkas: Path) -> bytes:
    import sqlite3

    conn = sqlite3.connect(f"file:{berkas}?mode=ro", uri=True)
    try:
        return bytes(conn.execute("SELECT id FROM evaluasi").fetchone()[0])
    finally:
        conn.close()


def main() -> int:
    """Measure and report."""
    n = putaran(7)
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        siapkan_lingkungan(folder)
        ukuran, hasil = ukur(folder, n)
    return lapor(ukuran, hasil, BATAS, n)


if __name__ == "__main__":
    sys.exit(main())
