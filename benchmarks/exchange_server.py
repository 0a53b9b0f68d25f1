"""The same compilation into PostgreSQL, against COPY of the rows it leaves behind; wall time of both sides.

    python3 benchmarks/exchange_server.py --berkas 100

Starts a private cluster of Debian's `postgresql` (fsync off, as in the tests: the disk is nobody's measure
here) and stops it. COPY goes row by row from memory into the same empty centre with indexes and guards, fifty
offices in one transaction.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import exchange
import kantor_banyak as kb
import ukur
from ukur import dinding, median, putaran, rasio, sebanyak
from ukur import lapor as cetak  # not among the benchmarks that every machine can run

BATAS = {"kompilasi di PostgreSQL/COPY": 4.0, "kompilasi di PostgreSQL/COPY dengan jurnal": 3.2}


def salin_mentah(url: str, sumber: Path, awal: int, langkah: int, jurnal: bool) -> float:
    """Wall milliseconds of COPY of everything after commit `awal`, so many commits in one transaction."""
    import psycopg

    from kinerja_desktop.store.tabel import KOLOM_SISTEM, SINKRON

    kolom = {t: (*KOLOM_SISTEM, *s.kolom) for t, s in SINKRON.items()}
    if jurnal:
        kolom["journal_commit"] = ("ordinal", "hash", "writer", "seq", "line")
    lama = 0.0
    with sqlite3.connect(sumber) as c, psycopg.connect(url) as tujuan:
        (akhir,) = c.execute("SELECT max(ordinal) FROM journal_commit").fetchone()
        for a in range(awal + 1, akhir + 1, langkah):
            isi: list[tuple[str, list[Any]]] = []
            for t, k in kolom.items():
                letak = "ordinal" if t == "journal_commit" else "rev"
                baca = f"SELECT {', '.join(k)} FROM {t} WHERE {letak} BETWEEN ? AND ?"
                isi.append((t, c.execute(baca, (a, a + langkah - 1)).fetchall()))
            mulai = time.perf_counter()
            with tujuan.cursor() as kursor:
                for t, baris in isi:
                    with kursor.copy(f"COPY {t} ({', '.join(kolom[t])}) FROM STDIN") as tulis:
                        for r in baris:
                            tulis.write_row(r)
            tujuan.commit()
            lama += time.perf_counter() - mulai
    return lama * 1000


def main() -> int:
    """Measure and report."""
    sys.path.insert(0, str(ukur.AKAR))
    from tests.peladen import Peladen, pindahkan, program_postgresql

    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--berkas", type=int, default=sebanyak(100, 4))
    banyak = p.parse_known_args()[0].berkas
    kali = putaran(5)
    program = program_postgresql()
    if program is None:
        raise SystemExit("PostgreSQL tidak terpasang: apt-get install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="kinerja-ukur-"))
    os.environ.update(KINERJA_DATA=str(folder / "data"), KINERJA_TANPA_KEYRING="1")
    peladen = Peladen(Path(tempfile.mkdtemp(prefix="kinerja-pg-")), program)
    try:
        peladen.mulai()
        return _ukur(folder, peladen, pindahkan, banyak, kali)
    finally:
        peladen.matikan(selesai=True)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(peladen.folder, ignore_errors=True)


def _ukur(folder: Path, peladen: Any, pindahkan: Any, banyak: int, kali: int) -> int:
    from kinerja_desktop.flows import tukar
    from kinerja_desktop.flows.contoh import buat_kantor_contoh
    from kinerja_desktop.services.kantor import buka_kantor
    from kinerja_desktop.store.database import Database

    contoh = folder / "contoh.db"
    buat_kantor_contoh(contoh, "akhir" if ukur.COBA not in os.environ else "awal").db.tutup()
    lines = kb.sampai_baris(kb.jurnal(contoh), exchange.BARIS_SEKANTOR)
    r = exchange.Regensi(folder, lines, banyak)
    exchange.kompilasi(r, "jadi")
    kosong = peladen.buat(peladen.bertabel())
    asal = Database(r.kosong, exchange.jam())
    pindahkan(asal, peladen, kosong)
    asal.tutup()
    with sqlite3.connect(r.kosong) as c:
        (awal,) = c.execute("SELECT max(ordinal) FROM journal_commit").fetchone()

    def kompilasi() -> float:
        sesi = buka_kantor(peladen.url(peladen.buat(kosong)), exchange.jam(), "pusat")
        lama = dinding(lambda: tukar.kompilasi(sesi, r.adk))
        with sesi.baca() as conn:
            (n,) = conn.exec_driver_sql("SELECT count(*) FROM journal_commit").one()
        if n != awal + banyak * len(lines):
            raise SystemExit("kompilasi tidak lengkap")
        sesi.db.tutup()
        return lama

    def copy(jurnal: bool) -> float:
        url = peladen.url(peladen.buat(kosong)).replace("postgresql+psycopg://", "postgresql://")
        langkah = exchange.PER_TRANSAKSI * len(lines)
        return salin_mentah(url, folder / "jadi" / "pusat.db", awal, langkah, jurnal)

    kerja = {"kompilasi": kompilasi, "copy": lambda: copy(False), "copy dengan jurnal": lambda: copy(True)}
    sisi = ukur.selang_seling(kerja, kali)
    hasil = {
        "kompilasi di PostgreSQL/COPY": rasio(sisi["kompilasi"], sisi["copy"]),
        "kompilasi di PostgreSQL/COPY dengan jurnal": rasio(sisi["kompilasi"], sisi["copy dengan jurnal"]),
    }
    ukuran = {f"PostgreSQL, {n}, {banyak} berkas (ms)": median(a) for n, a in sisi.items()}
    return cetak(ukuran, hasil, BATAS, kali)


if __name__ == "__main__":
    sys.exit(main())
