"""Rating in the grid of 200 people: a digit until it is painted, and until it is written.

Painted: from the digit's key press until the grid has painted the rating and the predicate that follows, 95th
percentile, against one repaint of the row that it stands in; CPU of the window's thread. Both begin with the
window at rest and nothing waiting to be painted: right after a digit a repaint would take the badge along.
`nilai_lukis_dinding_ms` is wall time, with the moment that the worker is left undisturbed. The cursor that
moves on, the panel below and the buttons follow after it (`nilai_tuntas_ms`, without a bound). Written: from
the key press until the commit stands, against the same UPDATE and journal row by raw sqlite3 (WAL,
synchronous=FULL) on a copy of the database. `sentuhan_per_orang`: keys for two ratings.
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


#: CPU second of the window's thread at the end of the grid's first paint after a key, and wall time then.
SAAT = {"lukis": 0.0, "dinding": 0.0}


def intip_lukisan() -> None:
    """Note when the rating grid has been painted; before its class is used."""
    from kinerja_desktop.ui.halaman.penilaian.tampilan import TampilanNilai

    def lukis(view: Any, event: Any) -> None:
        super(TampilanNilai, view).paintEvent(event)
        if not SAAT["lukis"]:
            SAAT["lukis"], SAAT["dinding"] = time.thread_time(), time.perf_counter()

    TampilanNilai.paintEvent = lukis  # type: ignore[method-assign]


class LayarNilai(Layar):
    """The rating grid of one quarter."""

    def __init__(self, berkas: Path, jam: Any) -> None:
        super().__init__(berkas, jam, "penilaian")
        self.hasil = self.model.letak["hasil"]

    def _cari_kisi(self) -> Any:
        return self.halaman.nilai.kisi

    def diam(self) -> None:
        """Let the page read its counts again, and paint what waits to be painted."""
        tenang(self.aplikasi, 250)
        for _ in range(2):
            self.aplikasi.qapp.processEvents()

    def tekan(self, angka: str) -> tuple[float, float, float, float]:
        """One digit in ms: CPU of this thread until painted, wall of it, CPU until idle, wall to commit."""
        from PySide6.QtTest import QTest

        app = self.aplikasi.qapp
        self.tertulis, SAAT["lukis"] = 0.0, 0.0
        mulai, awal = time.perf_counter(), time.thread_time()
        QTest.keyClick(self.view, angka)
        while not SAAT["lukis"]:
            app.processEvents()
        lukis = SAAT["lukis"] - awal
        app.processEvents()
        tuntas = time.thread_time() - awal
        while not self.tertulis or not self.rangka.lencana.tersimpan:
            app.processEvents()
        dinding_lukis = SAAT["dinding"] - mulai
        return lukis * 1000, dinding_lukis * 1000, tuntas * 1000, (self.tertulis - mulai) * 1000

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
    intip_lukisan()
    layar = LayarNilai(berkas, JamTetap(date(2026, 4, 6)))
    layar.hadap()
    terbuka = [i for i, b in enumerate(layar.model.baris) if layar.model.bisa_ubah(i, layar.hasil)]
    layar.view.ke(terbuka[0], layar.hasil)
    layar.tekan("2")  # the first evaluation row, for the raw side to write into
    tenang(layar.aplikasi, 400)
    mentah = Mentah(berkas, _satu_evaluasi(berkas), "evaluasi", "rating_hasil")
    catat: dict[str, list[float]] = {
        k: [] for k in ("lukis", "lukis_p95", "lukis_dinding", "tuntas", "lukis_baris", "simpan", "mentah")
    }
    sentuhan = []
    for putar in range(n + 1):
        satu: dict[str, list[float]] = {k: [] for k in catat}
        for ke in range(sebanyak(12, 2)):
            baris = terbuka[1 + (putar * 13 + ke) % (len(terbuka) - 2)]
            layar.view.ke(baris, layar.hasil)
            tekan = 0
            for _ in range(2):
                layar.diam()
                satu["lukis_baris"].append(layar.lukis_baris())
                layar.diam()
                saat = layar.tekan("2" if putar % 2 else "1")
                tekan += 1
                for k, ms in zip(("lukis", "lukis_dinding", "tuntas", "simpan"), saat, strict=True):
                    satu[k].append(ms)
                satu["mentah"].append(dinding(mentah.ubah))
            sentuhan.append(tekan if layar.model.baris[baris].nilai.get("predikat") else tekan + 1)
        if putar:
            satu.pop("lukis_p95")
            catat["lukis_p95"].append(p95(satu["lukis"]))
            for k, v in satu.items():
                catat[k].append(median(v))
    mentah.conn.close()
    layar.tutup()
    return (
        {f"nilai_{k}_ms": median(v) for k, v in catat.items()},
        {
            "nilai_terlukis_p95/lukis_baris": rasio(catat["lukis_p95"], catat["lukis_baris"]),
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
