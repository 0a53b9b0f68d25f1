"""What a synced table is made of: its system columns, kinds of column and field groups."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

#: Columns that every synced table has before its own ones; they never travel in a commit.
KOLOM_SISTEM = ("id", "rev", "_del")

#: Number of the column lists in `skema.py`; written into every commit line.
SKEMA = 4


@dataclass(frozen=True)
class TabelSinkron:
    """A table whose every change is journalled; `kelompok` maps a column to its field group."""

    tabel: Table
    kolom: tuple[str, ...]
    kolom_id: frozenset[str]
    kelompok: dict[str, str] = field(default_factory=dict)

    def kelompok_dari(self, kolom: str) -> str:
        """Field group of a column: columns of one group are written and joined together."""
        return self.kelompok.get(kolom, kolom)

    def anggota(self, kelompok: str) -> tuple[str, ...]:
        """Columns that belong to a field group, in schema order."""
        return tuple(k for k in self.kolom if self.kelompok_dari(k) == kelompok)


SINKRON: dict[str, TabelSinkron] = {}


def teks(nama: str) -> Column[str]:
    """A text column, empty by default."""
    return Column(nama, Text, nullable=False, server_default="")


def angka(nama: str, bawaan: int = 0) -> Column[int]:
    """A whole-number column."""
    return Column(nama, Integer, nullable=False, server_default=str(bawaan))


def acuan(nama: str) -> Column[bytes]:
    """A reference to another synced row; no constraint, since rows arrive by file (decision 0002)."""
    return Column(nama, LargeBinary(16), nullable=True)


def sinkron(
    nama: str,
    *kolom: Column[bytes] | Column[str] | Column[int],
    kelompok: dict[str, str] | None = None,
    indeks: tuple[tuple[str, ...], ...] = (),
) -> Table:
    """Declare one synced table: own columns after the system ones, field groups, indices."""
    tabel = Table(
        nama,
        metadata,
        Column("id", LargeBinary(16), primary_key=True),
        Column("rev", Integer, nullable=False),
        Column("_del", Integer, nullable=False, server_default="0"),
        *kolom,
        sqlite_with_rowid=False,
    )
    for k in indeks:
        Index(f"ix_{nama}_{'_'.join(k)}", *(tabel.c[n] for n in k))
    milik = tuple(k.name for k in kolom)
    pengenal = frozenset(k.name for k in kolom if isinstance(k.type, LargeBinary))
    SINKRON[nama] = TabelSinkron(tabel, milik, pengenal, kelompok or {})
    return tabel
