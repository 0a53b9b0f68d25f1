"""Plain statements on the driver's own connection, for the few that every saved change runs.

SQLAlchemy's statement objects cost about 80 microseconds each, the driver five; a cell edit runs ten of them
(decision 0003). Placeholders are written as `?` and translated for drivers that want `%s`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.store.tunda import Tunda

_TUNDA = "kinerja_tunda"
#: Under this name a connection knows the clock of its database.
JAM = "kinerja_jam"
_JENIS = {bytes: "bytea", int: "int8", str: "text"}
_BAGIAN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\?")


@lru_cache(maxsize=2048)
def _persen(sql: str) -> str:
    """`?` as `%s`; a percent sign that is text is doubled, a question mark inside quotes stays one."""
    return _BAGIAN.sub(lambda m: "%s" if m[0] == "?" else m[0], sql.replace("%", "%%"))


@lru_cache(maxsize=256)
def _jenis(tabel: str, kolom: tuple[str, ...]) -> tuple[str, ...]:
    """The server's kinds of these columns: a COPY in its own form needs no digits for bytes."""
    from kinerja_desktop.store.tabel_jurnal import metadata

    semua = metadata.tables[tabel].c
    return tuple(_JENIS[semua[k].type.python_type] for k in kolom)


class Pelaksana:
    """Runs statements inside the transaction that somebody else began."""

    __slots__ = ("_driver", "_jam", "_sqlite", "_tunda")

    def __init__(self, driver: Any, sqlite: bool, tunda: Tunda | None = None, jam: Jam | None = None) -> None:
        self._driver = driver
        self._sqlite = sqlite
        self._tunda = tunda
        self._jam = jam

    @classmethod
    def dari(cls, conn: Sambungan) -> Pelaksana:
        """The same transaction as an SQLAlchemy connection's; one that runs statements already is itself."""
        if isinstance(conn, Pelaksana):
            return conn
        sqlite = conn.dialect.name == "sqlite"
        tunda = None if sqlite else conn.info.get(_TUNDA)
        return cls(conn.connection.driver_connection, sqlite, tunda, conn.info.get(JAM))

    @classmethod
    @contextmanager
    def menunda(cls, conn: Connection) -> Iterator[Pelaksana]:
        """The same; on a server the writes of many files are gathered (`store/tunda.py`) in the block."""
        p = cls.dari(conn)
        if p._sqlite:
            yield p
            return
        p._tunda = conn.info[_TUNDA] = Tunda(p._kirim, p._copy)
        try:
            yield p
            p._tunda.tulis()
        finally:
            del conn.info[_TUNDA]
            p._tunda = None

    @property
    def hari(self) -> str:
        """Today by the database's own clock as ISO text; "9999" where none is at hand: nothing is to come."""
        return self._jam.hari_ini().isoformat() if self._jam is not None else "9999"

    @property
    def sqlite(self) -> bool:
        """True on SQLite, False on PostgreSQL: for the few statements that each says in its own way."""
        return self._sqlite

    def sidik(self) -> tuple[int, int] | None:
        """Another value after every change of the file by whomever; None on a server, where none is told."""
        if not self._sqlite:
            return None
        (lain,) = self._driver.execute("PRAGMA data_version").fetchone()
        return self._driver.total_changes, lain

    def _jalan(self, sql: str, isi: Sequence[Any]) -> Any:
        if self._tunda is not None:
            self._tunda.sebelum(sql)
        return self._driver.execute(sql if self._sqlite else _persen(sql), isi)

    def satu(self, sql: str, isi: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """First row or None."""
        baris: tuple[Any, ...] | None = self._jalan(sql, isi).fetchone()
        return baris

    def semua(self, sql: str, isi: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows."""
        baris: list[tuple[Any, ...]] = self._jalan(sql, isi).fetchall()
        return baris

    def ingat(self, sql: str, isi: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Like `semua`, for what every file asks of a small table: not twice while nobody writes it."""
        if self._tunda is None:
            return self.semua(sql, isi)
        return self._tunda.ingat(sql, tuple(isi), lambda: self.semua(sql, isi))

    def kosong(self, tabel: str) -> bool:
        """True when a table has no rows, those left aside that wait to be written with other files'."""
        return not self.ingat(f"SELECT 1 FROM {tabel} LIMIT 1")

    def ubah(self, sql: str, isi: Sequence[Any] = ()) -> int:
        """Run a writing statement; number of rows touched."""
        return int(self._jalan(sql, isi).rowcount)

    def banyak(self, sql: str, isi: Iterable[Sequence[Any]]) -> int:
        """Run a writing statement for many rows; number of rows touched (-1 when the driver cannot tell)."""
        if self._tunda is not None:
            self._tunda.sebelum(sql)
        kursor = self._driver.cursor()
        kursor.executemany(sql if self._sqlite else _persen(sql), isi)
        jumlah = int(kursor.rowcount)
        kursor.close()
        return jumlah

    def salin(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> int:
        """Add many new rows by the shortest way (COPY on PostgreSQL); returns how many. A known key fails."""
        if self._sqlite:
            return self._sisip_banyak(tabel, kolom, baris)
        if self._tunda is not None:
            self._tunda.sebelum(f"COPY {tabel}")
        return self._copy(tabel, kolom, baris)

    # ---- writes that may wait for those of other files --------------------------------------------------

    def salin_nanti(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> None:
        """Like `salin`, of the journal or a synced table; while writes are gathered, not at once."""
        if self._tunda is None:
            self.salin(tabel, kolom, baris)
        else:
            self._tunda.tambah(tabel, kolom, baris)

    def ubah_nanti(self, sql: str, isi: Sequence[Any], tabel: str, kunci: Any) -> None:
        """Like `ubah`, of the row with this key; while writes are gathered, not at once."""
        if self._tunda is None:
            self.ubah(sql, isi)
        else:
            self._tunda.nanti(sql, [isi], tabel, (kunci,))

    def banyak_nanti(
        self, sql: str, isi: Sequence[Sequence[Any]], tabel: str, kunci: Collection[Any]
    ) -> bool:
        """Like `banyak`, each row of `isi` touching one row; False when it did not."""
        if self._tunda is None:
            return self.banyak(sql, isi) == len(isi)
        self._tunda.nanti(sql, isi, tabel, kunci, len(isi))
        return True

    @contextmanager
    def hanya(self, tabel: Collection[str], kunci: Collection[Any]) -> Iterator[None]:
        """Statements of the block ask these tables for these keys only: those of other files may wait on.

        Keys: a commit's id, the first four bytes of a synced row's id, a writer, a file's digest, a name.
        """
        if self._tunda is None:
            yield
            return
        self._tunda.bebas(tabel, kunci)
        try:
            yield
        finally:
            self._tunda.terikat()

    def ordinal_tertunda(self) -> int:
        """Local number of the newest commit that still waits to be written, else 0."""
        return self._tunda.ordinal if self._tunda is not None else 0

    @contextmanager
    def titik(self) -> Iterator[None]:
        """A savepoint: what the block wrote is taken back when it raises, what came before stays."""
        mulai, batal, selesai = self._titik_tunda() if self._tunda is not None else self._titik_sql()
        mulai()
        try:
            yield
        except BaseException:
            batal()
            raise
        selesai()

    def _titik_tunda(self) -> tuple[Callable[[], None], Callable[[], None], Callable[[], None]]:
        assert self._tunda is not None
        return self._tunda.mulai, self._tunda.batal, self._tunda.selesai

    def _titik_sql(self) -> tuple[Callable[[], None], Callable[[], None], Callable[[], None]]:
        def jalan(*sql: str) -> None:
            for s in sql:
                self.ubah(f"{s} satu_berkas")

        kembali, lepas = "ROLLBACK TO SAVEPOINT", "RELEASE SAVEPOINT"
        return lambda: jalan("SAVEPOINT"), lambda: jalan(kembali, lepas), lambda: jalan(lepas)

    def _kirim(self, sql: str, isi: Sequence[Sequence[Any]]) -> int:
        """Run a statement for one or many rows, past what waits; number of rows touched."""
        if len(isi) == 1:
            return int(self._driver.execute(_persen(sql), isi[0]).rowcount)
        with self._driver.cursor() as kursor:
            kursor.executemany(_persen(sql), isi)
            return int(kursor.rowcount)

    def _sisip_banyak(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> int:
        sisip = f"INSERT INTO {tabel} ({', '.join(kolom)}) VALUES ({tanda(len(kolom))})"
        return max(0, self.banyak(sisip, baris))

    def _copy(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> int:
        with self._driver.cursor() as kursor:
            with kursor.copy(f"COPY {tabel} ({', '.join(kolom)}) FROM STDIN (FORMAT BINARY)") as tulis:
                tulis.set_types(_jenis(tabel, tuple(kolom)))
                for r in baris:
                    tulis.write_row(r)
            return int(kursor.rowcount)


def tanda(jumlah: int) -> str:
    """`?, ?, ?` for a list of values."""
    return ", ".join("?" * jumlah)


#: What readings take: the connection of SQLAlchemy, or what runs plain statements in its transaction.
Sambungan = Connection | Pelaksana
