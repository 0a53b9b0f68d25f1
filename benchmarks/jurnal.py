"""What the journal adds to an edit: the same edit with and without it, both in WAL with synchronous=FULL.

Four sides on four copies of one office, in turn, each edit on the next of twenty rows. Two are the program's
own edit: as it is, and with a unit of work that writes rows only, guard triggers dropped. Two are bare
sqlite3 with nothing around it: UPDATE, journal row and head under the guard triggers, and the UPDATE alone.
"""

from __future__ import annotations

import hashlib
import itertools
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kantor_patokan import kantor_skp_panjang
from ukur import median, rasio, sebanyak

PER_PUTARAN = sebanyak(100, 4)
BARIS = sebanyak(500, 30)
DIPAKAI = 20
BATAS = {"jurnal/tanpa_jurnal": 2.0, "jurnal/tanpa_jurnal_cpu": 2.0}


def _salin(asal: Path, nama: str, penjaga: bool) -> sqlite3.Connection:
    """A copy of the office, opened as the program opens it."""
    salinan = asal.with_name(nama)
    shutil.copy2(asal, salinan)
    conn = sqlite3.connect(salinan, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-8000", "foreign_keys=ON"):
        conn.execute(f"PRAGMA {pragma}")
    if not penjaga:
        for (pemicu,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            conn.execute(f"DROP TRIGGER {pemicu}")
    return conn


class Mentah:
    """The edit by bare sqlite3: the row, and with `jurnal` its journal row and head."""

    def __init__(self, asal: Path, baris: list[bytes], jurnal: bool) -> None:
        self.conn = _salin(asal, f"mentah-{jurnal}.db", penjaga=jurnal)
        self.baris = itertools.cycle(baris)
        self.jurnal = jurnal
        baca = self.conn.execute
        self.writer, self.kepala, self.nomor = baca("SELECT writer, hash, ordinal FROM sync_head").fetchone()
        (self.panjang,) = baca("SELECT length(line) FROM journal_commit ORDER BY length(line)").fetchone()

    def ubah(self) -> None:
        """One edit."""
        self.nomor += 1
        c = self.conn
        c.execute("BEGIN IMMEDIATE")
        c.execute(
            "UPDATE indikator SET rev = ?, satuan = ? WHERE id = ?",
            (self.nomor, f"ok {self.nomor}", next(self.baris)),
        )
        if self.jurnal:
            line = f"{self.nomor}".ljust(self.panjang, "x")
            sidik = hashlib.sha256(line.encode()).digest()
            c.execute(
                "INSERT INTO journal_commit (ordinal, hash, writer, seq, line) VALUES (?, ?, ?, ?, ?)",
                (self.nomor, sidik, self.writer, self.nomor, line),
            )
            c.execute(
                "UPDATE sync_head SET hash = ?, seq = ?, ordinal = ? WHERE writer = ? AND hash = ?",
                (sidik, self.nomor, self.nomor, self.writer, self.kepala),
            )
            self.kepala = sidik
        c.execute("COMMIT")


def _tanpa_jurnal(db: Any) -> None:
    """Make this one open database write rows in a transaction and nothing about them."""
    from kinerja_desktop.domain.hasil import ChangeSet
    from kinerja_desktop.store.unit_of_work import UnitOfWork, perintah_ubah

    nomor = itertools.count(10_000_000)

    class HanyaBaris(UnitOfWork):
        def __init__(self, p: Any) -> None:
            self.p, self.ordinal, self.perubahan = p, next(nomor), ChangeSet()

        def _tulis_ubahan(self, tabel: str, kini: Any, beda: Mapping[bytes, Any], op: str = "u") -> None:
            for b, nilai in beda.items():
                kolom = tuple(sorted(nilai))
                isi = (self.ordinal, *(nilai[k] for k in kolom), b, kini[b]["rev"])
                if self.p.banyak(perintah_ubah(tabel, kolom), [isi]) != 1:
                    raise SystemExit("baris tidak tertulis")

        def menyentuh_beda(self) -> list[tuple[str, bytes, str]]:
            return []  # without a journal no two values ever meet

    @contextmanager
    def work(pelaku: Any, perintah: str, judul: str, ext: Any = None) -> Iterator[UnitOfWork]:
        with db._kunci, db._transaksi() as (p, _):
            yield HanyaBaris(p)

    db.work = work


def _sunting(sesi: Any, skp_id: bytes, baris: list[bytes]) -> Callable[[], None]:
    """One cell of the next row through the service that the window calls."""
    from kinerja_desktop.services.lembar_skp import UbahanSel
    from kinerja_desktop.services.skp_baris import ubah_sel

    urut, nomor = itertools.cycle(baris), itertools.count()

    def satu() -> None:
        if ubah_sel(sesi, skp_id, [UbahanSel(next(urut), "satuan", f"ok {next(nomor)}")]).value != 1:
            raise SystemExit("sel tidak tertulis")

    return satu


def _ukur(kerja: Mapping[str, Callable[[], None]]) -> dict[str, tuple[float, float]]:
    """One round: every side in turn; median wall and mean CPU milliseconds of one edit."""
    lama: dict[str, list[float]] = {n: [] for n in kerja}
    cpu = dict.fromkeys(kerja, 0.0)
    for putar in range(PER_PUTARAN):
        for nama in kerja if putar % 2 == 0 else reversed(kerja):
            awal_cpu, awal = time.process_time(), time.perf_counter()
            kerja[nama]()
            lama[nama].append((time.perf_counter() - awal) * 1000)
            cpu[nama] += (time.process_time() - awal_cpu) * 1000
    return {n: (median(lama[n]), cpu[n] / PER_PUTARAN) for n in kerja}


def ukur_jurnal(folder: Path, putaran: int) -> tuple[dict[str, float], dict[str, float]]:
    """Milliseconds of the four sides, and what the journal multiplies them by."""
    from kinerja_desktop.flows.contoh.jam import JamContoh
    from kinerja_desktop.services.kantor import buka_kantor
    from kinerja_desktop.store.repo_skp import rhk

    asal, skp_id, buka = kantor_skp_panjang(folder, BARIS)
    polos = asal.with_name("tanpa.db")
    _salin(asal, polos.name, penjaga=False).close()
    sesi, sesi_polos = buka(), buka_kantor(polos, JamContoh())
    _tanpa_jurnal(sesi_polos.db)
    with sesi.baca_hemat() as (p, _):
        baris = [i.id for r in rhk(p, [skp_id])[skp_id] for i in r.indikator][:DIPAKAI]
    mentah = {j: Mentah(asal, baris, j) for j in (True, False)}
    kerja = {
        "jurnal": _sunting(sesi, skp_id, baris),
        "tanpa jurnal": _sunting(sesi_polos, skp_id, baris),
        "mentah jurnal": mentah[True].ubah,
        "mentah UPDATE": mentah[False].ubah,
    }
    for satu in kerja.values():
        satu()
    putar = [_ukur(kerja) for _ in range(putaran)]
    for s in (sesi, sesi_polos):
        s.db.tutup()
    for m in mentah.values():
        m.conn.close()
    angka = {(n, k): [p[n][k] for p in putar] for n in kerja for k in (0, 1)}
    ukuran = {f"sunting, {n}{(' (ms)', ' CPU (ms)')[k]}": median(a) for (n, k), a in angka.items()}
    hasil = {}
    for nama, atas, bawah in (
        ("jurnal/tanpa_jurnal", "jurnal", "tanpa jurnal"),
        ("jurnal_mentah/update_mentah", "mentah jurnal", "mentah UPDATE"),
        ("jurnal/update_mentah", "jurnal", "mentah UPDATE"),
    ):
        hasil[nama] = rasio(angka[atas, 0], angka[bawah, 0])
        hasil[f"{nama}_cpu"] = rasio(angka[atas, 1], angka[bawah, 1])
    return ukuran, hasil
