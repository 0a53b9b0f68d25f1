"""Guard triggers: a row may change only inside an open unit of work, and nothing is ever deleted."""

from __future__ import annotations

from collections.abc import Iterator

_TERAKHIR = "coalesce((SELECT max(ordinal) FROM journal_commit), 0)"


def penjaga_sqlite(tabel: str) -> Iterator[str]:
    """Triggers of one synced table: its new revision must lie above the last finished commit."""
    for nama, peristiwa in (("sisip", "INSERT"), ("ubah", "UPDATE")):
        yield (
            f"CREATE TRIGGER jaga_{nama}_{tabel} BEFORE {peristiwa} ON {tabel} WHEN NEW.rev <= {_TERAKHIR} "
            "BEGIN SELECT RAISE(ABORT, 'tulisan di luar jurnal'); END"
        )
    yield (
        f"CREATE TRIGGER jaga_hapus_{tabel} BEFORE DELETE ON {tabel} "
        "BEGIN SELECT RAISE(ABORT, 'tulisan di luar jurnal'); END"
    )


def penjaga_jurnal_sqlite() -> Iterator[str]:
    """Triggers that make the journal append-only."""
    for nama, peristiwa in (("ubah", "UPDATE"), ("hapus", "DELETE")):
        yield (
            f"CREATE TRIGGER jaga_{nama}_journal_commit BEFORE {peristiwa} ON journal_commit "
            "BEGIN SELECT RAISE(ABORT, 'tulisan di luar jurnal'); END"
        )
