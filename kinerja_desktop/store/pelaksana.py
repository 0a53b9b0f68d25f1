"""Plain statements on the driver's own connection, for the few that every saved change runs.

SQLAlchemy's statement objects cost about 80 microseconds each, the driver five; a cell edit runs ten of them
(decision 0003). Placeholders are written as `?` and translated for drivers that want `%s`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection


@lru_cache(maxsize=2048)
def _persen(sql: str) -> str:
    return sql.replace("?", "%s")


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


def tanda(jumlah: int) -> str:
    """`?, ?, ?` for a list of values."""
    return ", ".join("?" * jumlah)
