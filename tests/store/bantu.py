"""What the store's tests share: two PCs of one office on real files, and a clock that can be set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.jurnal import Komit, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.terapan import HasilTerapan, terapkan_commit, yang_kurang

PELAKU = ("", "Operator", "")
AWAL = datetime(2026, 1, 5, 1, 0, tzinfo=UTC)
#: What holds on both kinds of database: the fixture `mesin` of the tests that it decorates.
kedua_mesin = pytest.mark.parametrize("mesin", ["sqlite", "postgresql"])


@dataclass
class JamUji:
    """A clock that a test moves."""

    saat: datetime = field(default=AWAL)

    def sekarang(self) -> datetime:
        return self.saat

    def hari_ini(self):
        return self.saat.date()

    def maju(self, **selisih: float) -> None:
        self.saat += timedelta(**selisih)


def komit_semua(db: Database) -> list[Komit]:
    with db.read() as conn:
        baris = Pelaksana.dari(conn).semua("SELECT line FROM journal_commit ORDER BY ordinal")
    return [urai_baris(r[0]) for r in baris]


def terima(db: Database, komit: list[Komit]) -> list[HasilTerapan]:
    """Hand commits over one by one in the given order, holding back those whose predecessors are missing."""
    hasil: list[HasilTerapan] = []
    antre = list(komit)
    maju = True
    while antre and maju:
        maju = False
        for k in list(antre):
            with db.lokal() as conn:
                p = Pelaksana.dari(conn)
                if repo_tukar.hadir(p, k.hash[:16]):
                    antre.remove(k)
                elif yang_kurang(p, k) is None:
                    hasil.append(terapkan_commit(p, k))
                    antre.remove(k)
                    maju = True
    assert not antre, "predecessors missing for ever"
    return hasil


def isi(db: Database, tabel: str, baris: bytes) -> dict:
    with db.read() as conn:
        baca = text(f"SELECT * FROM {tabel} WHERE id = :baris")
        return dict(conn.execute(baca, {"baris": baris}).mappings().one())


def beda(db: Database) -> dict[tuple[str, str], list[str]]:
    """Open Beda Isian: (table, field group) -> the values side by side."""
    with db.read() as conn:
        hasil: dict[tuple[str, str], list[str]] = {}
        for t, g, n in conn.exec_driver_sql(
            "SELECT tabel, kelompok, nilai FROM sync_conflict WHERE resolved_by IS NULL ORDER BY nilai"
        ):
            hasil.setdefault((t, g), []).append(n)
        return hasil


def keadaan(db: Database) -> tuple:
    """Everything that must be equal on every PC that has the same commits, whatever the order."""
    with db.read() as conn:

        def ambil(sql: str) -> list:
            return conn.exec_driver_sql(sql).fetchall()

        tabel = []
        for t in ("pegawai", "rhk", "indikator"):
            kolom = ", ".join(("id", "_del", *SINKRON[t].kolom))
            tabel.append([tuple(r) for r in ambil(f"SELECT {kolom} FROM {t} ORDER BY id")])
        kepala = ambil("SELECT tabel, row_id, ref FROM sync_rowhead ORDER BY 1, 2, 3")
        terbuka = ambil(
            "SELECT tabel, row_id, kelompok, ref, nilai FROM sync_conflict "
            "WHERE resolved_by IS NULL ORDER BY 1, 2, 3, 4"
        )
        writer = ambil("SELECT writer, hash, seq FROM sync_head ORDER BY 1, 2")
    return (
        tabel,
        [tuple(r) for r in kepala],
        [tuple(r) for r in terbuka],
        [tuple(r) for r in writer],
    )
