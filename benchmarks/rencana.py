"""Planning's sheet: a key until it is painted, and going from one person's SKP to another's.

Key: each letter typed into a cell of a sheet of 60 rows, from the key press until what it changed is painted,
95th percentile, against one repaint of the row that it stands in; CPU of the window's thread, since at the
95th percentile wall time tells of whoever else is using the machine. Switching: from asking for an SKP until
its sheet is painted, in a database of 15,000 people with an SKP each, against the same rows read by raw
sqlite3 plus one full repaint of that sheet. `--bagian huruf,pindah` measures only one of them.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from kantor_patokan import kantor_besar, kantor_skp_panjang, siapkan_lingkungan, tenang
from ukur import cpu_utas, dinding, lapor, median, p95, putaran, rasio, sebanyak

BATAS = {"huruf_terlukis_p95/lukis_baris": 2.0, "pindah_skp/baca_mentah_dan_lukis": 13.0}
KATA = "Terlayaninya permohonan surat"
BARIS = 60
#: What the page shows of one SKP; `rhk` twice, as the assessor's results are offered beside the person's own.
_MENTAH = (
    "SELECT * FROM skp WHERE id = :skp",
    "SELECT * FROM rhk WHERE skp_id = :skp AND _del = 0",
    "SELECT * FROM indikator WHERE skp_id = :skp AND _del = 0",
    "SELECT * FROM perilaku WHERE skp_id = :skp AND _del = 0",
    "SELECT * FROM butir_lampiran WHERE skp_id = :skp AND _del = 0",
    "SELECT * FROM tanggapan WHERE skp_id = :skp AND _del = 0",
    "SELECT * FROM versi_skp WHERE skp_id = :skp AND _del = 0",
    "SELECT * FROM pegawai WHERE id IN (SELECT pegawai_id FROM skp WHERE id = :skp)",
    "SELECT * FROM penempatan WHERE pegawai_id IN (SELECT pegawai_id FROM skp WHERE id = :skp)",
    "SELECT * FROM relasi_penilai WHERE pegawai_id IN (SELECT pegawai_id FROM skp WHERE id = :skp)",
    "SELECT * FROM pegawai WHERE id = :penilai",
    "SELECT * FROM rhk WHERE skp_id IN (SELECT id FROM skp WHERE pegawai_id = :penilai) AND _del = 0",
)


def ukur_huruf(folder: Path, n: int) -> tuple[dict[str, float], dict[str, float]]:
    """Letters and row repaints in turn, on the same rows."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from sunting import LayarSkp

    from kinerja_desktop.flows.contoh.jam import JamContoh

    berkas, skp_id, _ = kantor_skp_panjang(folder, sebanyak(BARIS, 8))
    layar = LayarSkp(berkas, skp_id, JamContoh())
    layar.hadap()
    app, view = layar.aplikasi.qapp, layar.view
    catat: dict[str, list[float]] = {"huruf": [], "huruf_p95": [], "lukis_baris": [], "enter": []}
    for putar in range(n + 1):
        huruf, lukis, enter = [], [], []
        for ke in range(sebanyak(6, 1)):
            view.ke(3 + (putar * 7 + ke) % 5, 2)
            app.processEvents()
            indeks = view.currentIndex()
            kotak = view.visualRect(indeks)
            kotak.setLeft(0)
            kotak.setRight(view.viewport().width())
            for i, h in enumerate(KATA):
                sasaran = view.editor if i else view
                huruf.append(cpu_utas(lambda s=sasaran, h=h: (QTest.keyClick(s, h), app.processEvents())))
            lukis += [cpu_utas(lambda k=kotak: view.viewport().repaint(k)) for _ in range(len(KATA))]
            enter.append(
                cpu_utas(lambda: (QTest.keyClick(view.editor, Qt.Key.Key_Return), app.processEvents()))
            )
            tenang(layar.aplikasi, 400)
        if putar:  # the first round warms up
            for k, angka in (("huruf", huruf), ("lukis_baris", lukis), ("enter", enter)):
                catat[k].append(median(angka))
            catat["huruf_p95"].append(p95(huruf))
    layar.tutup()
    return (
        {f"{k}_ms": median(v) for k, v in catat.items()},
        {"huruf_terlukis_p95/lukis_baris": rasio(catat["huruf_p95"], catat["lukis_baris"])},
    )


def ukur_pindah(folder: Path, n: int) -> tuple[dict[str, float], dict[str, float]]:
    """Switches and raw readings in turn, each time of another person."""
    from sunting import LayarSkp

    from kinerja_desktop.system.jam import JamTetap

    orang = sebanyak(15_000, 60)
    berkas, skp, kepala = kantor_besar(folder, orang)
    layar = LayarSkp(berkas, skp[0], JamTetap(date(2026, 1, 20)))
    app, susun = layar.aplikasi.qapp, layar.halaman.susun
    conn = sqlite3.connect(f"file:{berkas}?mode=ro", uri=True)
    catat: dict[str, list[float]] = {"pindah": [], "mentah": [], "lukis": []}
    for putar in range(n + 1):
        satu: dict[str, list[float]] = {k: [] for k in catat}
        for ke in range(sebanyak(20, 2)):
            tujuan = skp[(putar * 997 + ke * 71 + 1) % len(skp)]
            mulai = time.perf_counter()
            layar.halaman.buka_skp(tujuan)
            while susun.lembar is None or susun.lembar.skp_id != tujuan or layar.aplikasi.tugas.tertunda:
                app.processEvents()
            app.processEvents()
            satu["pindah"].append((time.perf_counter() - mulai) * 1000)
            siapa = {"skp": tujuan, "penilai": kepala}
            satu["mentah"].append(dinding(lambda s=siapa: [conn.execute(q, s).fetchall() for q in _MENTAH]))
            satu["lukis"].append(layar.lukis())
        if putar:
            for k, v in satu.items():
                catat[k].append(median(v))
    conn.close()
    layar.tutup()
    bawah = [a + b for a, b in zip(catat["mentah"], catat["lukis"], strict=True)]
    return (
        {f"pindah_{k}_ms": median(v) for k, v in catat.items()},
        {"pindah_skp/baca_mentah_dan_lukis": rasio(catat["pindah"], bawah)},
    )


def main() -> int:
    """Measure what was asked for and report."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--bagian", default="huruf,pindah")
    bagian = p.parse_known_args()[0].bagian.split(",")
    n = putaran(7)
    ukuran: dict[str, float] = {}
    hasil: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        siapkan_lingkungan(folder)
        for kunci, ukur in (("huruf", ukur_huruf), ("pindah", ukur_pindah)):
            if kunci in bagian:
                satu = ukur(folder, n)
                ukuran.update(satu[0])
                hasil.update(satu[1])
    return lapor(ukuran, hasil, {k: b for k, b in BATAS.items() if k in hasil}, n)


if __name__ == "__main__":
    sys.exit(main())
