"""Guard triggers: a row may change only inside an open unit of work, and nothing is ever deleted.

Both servers say the same words, so that the refusal is the same sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

_TERAKHIR = "coalesce((SELECT max(ordinal) FROM journal_commit), 0)"
_KATA = "tulisan di luar jurnal"
_PERISTIWA = (("sisip", "INSERT"), ("ubah", "UPDATE"))


def penjaga(tabel: str, dialek: str) -> Iterator[str]:
    """Triggers of one synced table on "sqlite" or "postgresql"; there after `fungsi_penjaga`."""
    return penjaga_sqlite(tabel) if dialek == "sqlite" else _penjaga_postgresql(tabel)


def penjaga_jurnal(dialek: str) -> Iterator[str]:
    """Triggers that make the journal append-only."""
    return (
        penjaga_jurnal_sqlite()
        if dialek == "sqlite"
        else _tolak_postgresql("journal_commit", "ubah", "hapus")
    )


def fungsi_penjaga(dialek: str) -> Iterator[str]:
    """What the triggers call; nothing on SQLite. Made once, by the first migration."""
    if dialek == "sqlite":
        return
    yield (
        "CREATE FUNCTION jaga_tolak() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION '{_KATA}'; END $$"
    )
    # Asked once for a statement, not for each of the hundred thousand rows that one COPY brings.
    yield (
        "CREATE FUNCTION jaga_rev() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN IF EXISTS (SELECT 1 FROM baru WHERE rev IS NULL OR rev <= {_TERAKHIR}) "
        f"THEN RAISE EXCEPTION '{_KATA}'; END IF; RETURN NULL; END $$"
    )


def nama_penjaga(tabel: str, dialek: str) -> set[str]:
    """Names of the triggers that must stand on a synced table, or on journal_commit."""
    perintah = penjaga_jurnal(dialek) if tabel == "journal_commit" else penjaga(tabel, dialek)
    return {s.split()[2] for s in perintah}


def penjaga_sqlite(tabel: str) -> Iterator[str]:
    """Triggers of one synced table: its new revision must lie above the last finished commit."""
    for nama, peristiwa in _PERISTIWA:
        yield (
            f"CREATE TRIGGER jaga_{nama}_{tabel} BEFORE {peristiwa} ON {tabel} WHEN NEW.rev <= {_TERAKHIR} "
            f"BEGIN SELECT RAISE(ABORT, '{_KATA}'); END"
        )
    yield (
        f"CREATE TRIGGER jaga_hapus_{tabel} BEFORE DELETE ON {tabel} "
        f"BEGIN SELECT RAISE(ABORT, '{_KATA}'); END"
    )


def penjaga_jurnal_sqlite() -> Iterator[str]:
    """Triggers that make the journal append-only."""
    for nama, peristiwa in (("ubah", "UPDATE"), ("hapus", "DELETE")):
        yield (
            f"CREATE TRIGGER jaga_{nama}_journal_commit BEFORE {peristiwa} ON journal_commit "
            f"BEGIN SELECT RAISE(ABORT, '{_KATA}'); END"
        )


def _penjaga_postgresql(tabel: str) -> Iterator[str]:
    for nama, peristiwa in _PERISTIWA:
        yield (
            f"CREATE TRIGGER jaga_{nama}_{tabel} AFTER {peristiwa} ON {tabel} REFERENCING NEW TABLE AS baru "
            "FOR EACH STATEMENT EXECUTE FUNCTION jaga_rev()"
        )
    yield from _tolak_postgresql(tabel, "hapus")


def _tolak_postgresql(tabel: str, *macam: str) -> Iterator[str]:
    """TRUNCATE passes by the triggers for deleted rows, so it has one of its own."""
    for nama in macam:
        peristiwa = {"ubah": "UPDATE", "hapus": "DELETE"}[nama]
        yield (
            f"CREATE TRIGGER jaga_{nama}_{tabel} BEFORE {peristiwa} ON {tabel} "
            "FOR EACH ROW EXECUTE FUNCTION jaga_tolak()"
        )
    yield (
        f"CREATE TRIGGER jaga_kosong_{tabel} BEFORE TRUNCATE ON {tabel} "
        "FOR EACH STATEMENT EXECUTE FUNCTION jaga_tolak()"
    )
