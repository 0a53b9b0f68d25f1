"""Plain statements on the driver's own connection, for the few that every saved change runs.

SQLAlchemy's statement objects cost about 80 microseconds each, the driver five; a cell edit runs ten of them
(decision 0003). Placeholders are written as `?` and translated for drivers that want `%s`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

_BAGIAN = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\?")


@lru_cache(maxsize=2048)
def _persen(sql: str) -> str:
    """`?` as `%s`; a percent sign that is text is doubled, a question mark inside quotes stays one."""
    return _BAGIAN.sub(lambda m: "%s" if m[0] == "?" else m[0], sql.replace("%", "%%"))


class Pelaksana:
    """Runs statements inside the transaction that somebody else began."""

    __slots__ = ("_driver", "_sqlite")

    def __init__(self, driver: Any, sqlite: bool) -> None:
        self._driver = driver
        self._sqlite = sqlite

    @classmethod
    def dari(cls, conn: Connection) -> Pelaksana:
        """The same transaction as an SQLAlchemy connection's."""
        return cls(conn.connection.driver_connection, conn.dialect.name == "sqlite")

    @property
    def sqlite(self) -> bool:
        """True on SQLite, False on PostgreSQL: for the few statements that each says in its own way."""
        return self._sqlite

    def _jalan(self, sql: str, isi: Sequence[Any]) -> Any:
        return self._driver.execute(sql if self._sqlite else _persen(sql), isi)

    def satu(self, sql: str, isi: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """First row or None."""
        baris: tuple[Any, ...] | None = self._jalan(sql, isi).fetchone()
        return baris

    def semua(self, sql: str, isi: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows."""
        baris: list[tuple[Any, ...]] = self._jalan(sql, isi).fetchall()
        return baris

    def ubah(self, sql: str, isi: Sequence[Any] = ()) -> int:
        """Run a writing statement; number of rows touched."""
        return int(self._jalan(sql, isi).rowcount)

    def banyak(self, sql: str, isi: Iterable[Sequence[Any]]) -> int:
        """Run a writing statement for many rows; number of rows touched (-1 when the driver cannot tell)."""
        kursor = self._driver.cursor()
        kursor.executemany(sql if self._sqlite else _persen(sql), isi)
        jumlah = int(kursor.rowcount)
        kursor.close()
        return jumlah

    def salin(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> int:
        """Add many new rows by the shortest way (COPY on PostgreSQL); returns how many. A known key fails."""
        if self._sqlite:
            return self._sisip_banyak(tabel, kolom, baris, "")
        return self._copy(tabel, kolom, baris)

    def salin_baru(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> int:
        """Like `salin`, but a row whose key is already there stays as it is; returns how many were added."""
        if self._sqlite:
            return self._sisip_banyak(tabel, kolom, baris, " ON CONFLICT DO NOTHING")
        antara, daftar = f"salin_{tabel}", ", ".join(kolom)
        self._driver.execute(
            f"CREATE TEMP TABLE IF NOT EXISTS {antara} (LIKE {tabel} INCLUDING DEFAULTS) "
            "ON COMMIT DELETE ROWS"
        )
        self._copy(antara, kolom, baris)
        jumlah = self.ubah(
            f"INSERT INTO {tabel} ({daftar}) SELECT {daftar} FROM {antara} ON CONFLICT DO NOTHING"
        )
        self._driver.execute(f"TRUNCATE {antara}")
        return jumlah

    def _sisip_banyak(
        self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]], ekor: str
    ) -> int:
        sisip = f"INSERT INTO {tabel} ({', '.join(kolom)}) VALUES ({tanda(len(kolom))}){ekor}"
        return max(0, self.banyak(sisip, baris))

    def _copy(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> int:
        with self._driver.cursor() as kursor:
            with kursor.copy(f"COPY {tabel} ({', '.join(kolom)}) FROM STDIN") as tulis:
                for r in baris:
                    tulis.write_row(r)
            return int(kursor.rowcount)


def tanda(jumlah: int) -> str:
    """`?, ?, ?` for a list of values."""
    return ", ".join("?" * jumlah)
