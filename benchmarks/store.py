"""Saving: a unit of work against bare sqlite3, and what the journal adds to an edit (jurnal.py).

Both sides of the first write WAL with synchronous=FULL on one disk in one run: a transaction that updates one
row of the same width and inserts one journal row with a line of the same length, its SHA-256 computed. The
program's side does everything on top: reading the row, bases, deps, heads, guard triggers, witness.
`--tempat FOLDER` measures the disk of that folder (a memory disk shows the same without any fsync).
"""

from __future__ import annotations

import argparse
import hashlib
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import jurnal
from kantor_patokan import siapkan_lingkungan
from ukur import dinding, lapor, median, p95, putaran, rasio, sebanyak, selang_seling

PER_PUTARAN = sebanyak(120, 4)
BATAS = {"simpan_satu_sel/mentah": 3.0, **jurnal.BATAS}


class Mentah:
    """Bare sqlite3: the least that a saved change with a journal row can cost."""

    def __init__(self, folder: Path, contoh: dict[str, object], panjang: int) -> None:
        self.conn = sqlite3.connect(folder / "mentah.db", isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self.conn.execute(f"PRAGMA {pragma}")
        kolom = ", ".join(f"{k} {'BLOB PRIMARY KEY' if k == 'id' else ''}" for k in contoh)
        self.conn.execute(f"CREATE TABLE rhk ({kolom}) WITHOUT ROWID")
        self.conn.execute(f"INSERT INTO rhk VALUES ({', '.join('?' * len(contoh))})", list(contoh.values()))
        self.conn.execute(
            "CREATE TABLE journal_commit "
            "(ordinal INTEGER PRIMARY KEY, hash BLOB UNIQUE, writer BLOB, seq INT, line TEXT)"
        )
        self.id = contoh["id"]
        self.n = 0
        self.panjang = panjang

    def ubah(self) -> None:
        """One edit."""
        self.n += 1
        line = f"{self.n:08d}".ljust(self.panjang, "x")
        c = self.conn
        c.execute("BEGIN IMMEDIATE")
        c.execute(
            "UPDATE rhk SET teks = ?, rev = ? WHERE id = ?", (f"Terlaksananya {self.n}", self.n, self.id)
        )
        sidik = hashlib.sha256(line.encode()).digest()
        c.execute(
            "INSERT INTO journal_commit VALUES (?, ?, ?, ?, ?)", (self.n, sidik, b"w" * 32, self.n, line)
        )
        c.execute("COMMIT")


def ukur_simpan(folder: Path, banyak_putaran: int) -> tuple[dict[str, float], dict[str, float]]:
    """A unit of work of one cell and the same by bare sqlite3, in turn."""
    from kinerja_desktop.store.buka import buat_database
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.system.jam import JamTetap

    db = buat_database(folder / "kantor.db", JamTetap(datetime(2026, 1, 5, tzinfo=UTC)))
    pelaku = ("ab" * 16, "Operator", "cd" * 16)
    with db.work(pelaku, "rhk.tambah", "Tambah RHK") as uow:
        rhk = uow.insert("rhk", {"skp_id": b"s" * 16, "teks": "Terlaksananya pelayanan"})
        contoh = uow.muat("rhk", [rhk])[rhk]
    nomor = 0

    def program() -> None:
        nonlocal nomor
        nomor += 1
        with db.work(pelaku, "skp.ubah_sel", "Ubah rencana hasil kerja") as uow:
            uow.update("rhk", rhk, {"teks": f"Terlaksananya {nomor}"})

    program()
    with db.read() as conn:
        (panjang,) = Pelaksana.dari(conn).satu(
            "SELECT length(line) FROM journal_commit WHERE ordinal = 2"
        ) or (0,)
    mentah = Mentah(folder, contoh, panjang)
    sisi: dict[str, list[float]] = {"program": [], "mentah": []}
    kerja = {"program": program, "mentah": mentah.ubah}
    for _ in range(banyak_putaran):
        berganti = selang_seling({n: (lambda k=k: dinding(k)) for n, k in kerja.items()}, PER_PUTARAN)
        for n, angka in berganti.items():
            sisi[n].append(median(angka))
            sisi.setdefault(f"{n} p95", []).append(p95(angka))
    db.tutup()
    mentah.conn.close()
    ukuran = {f"simpan satu sel, {n} (ms)": median(a) for n, a in sisi.items()}
    return ukuran, {"simpan_satu_sel/mentah": rasio(sisi["program"], sisi["mentah"])}


def main() -> int:
    """Measure and report."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--tempat", type=Path)
    tempat = p.parse_known_args()[0].tempat
    n = putaran(9)
    ukuran: dict[str, float] = {}
    hasil: dict[str, float] = {}
    with tempfile.TemporaryDirectory(dir=tempat) as nama:
        siapkan_lingkungan(Path(nama))
        for ukur in (ukur_simpan, jurnal.ukur_jurnal):
            satu = ukur(Path(nama), n)
            ukuran.update(satu[0])
            hasil.update(satu[1])
    return lapor(ukuran, hasil, BATAS, n)


if __name__ == "__main__":
    sys.exit(main())
