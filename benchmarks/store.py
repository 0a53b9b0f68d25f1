"""Saving: one edited cell from service to committed, against the same UPDATE and journal row by bare sqlite3.

Both sides write WAL with synchronous=FULL on one disk in one run: a transaction that updates one row of the
same width and inserts one journal row with a line of the same length, its SHA-256 computed. The program's
side does everything on top: reading the row, bases, deps, heads, guard triggers, witness.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from ukur import dinding, lapor, median, p95, putaran, rasio, sebanyak, selang_seling

PER_PUTARAN = sebanyak(120, 4)
BATAS = {"simpan_satu_sel/mentah": 3.0}


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


def main() -> int:
    """Measure and report."""
    banyak_putaran = putaran(9)
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        os.environ.update(KINERJA_DATA=str(folder / "data"), KINERJA_TANPA_KEYRING="1")
        from kinerja_desktop.domain.jam import JamTetap
        from kinerja_desktop.store.buka import buat_database
        from kinerja_desktop.store.pelaksana import Pelaksana

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
    hasil = {"simpan_satu_sel/mentah": rasio(sisi["program"], sisi["mentah"])}
    return lapor(ukuran, hasil, BATAS, banyak_putaran)


if __name__ == "__main__":
    sys.exit(main())
