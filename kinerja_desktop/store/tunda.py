"""Writes of many files gathered on the server's side of a compilation: one COPY a table for fifty files.

Each file of a new office asks and writes table by table, and every statement costs a journey to the server
and back. While a `Tunda` is open, new rows and a few plain writes wait here; a statement that could see them
sends them first, so that nothing reads what is not yet written. A savepoint is sent only when something has
to be taken back on the server: what still waits is simply dropped.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

#: Rows that may wait: some forty megabytes.
MAKS_BARIS = 60_000
JURNAL = "journal_commit"
_TITIK = "titik_tunda"
_KATA = re.compile(r"\w+")


@lru_cache(maxsize=2048)
def _kata(sql: str) -> frozenset[str]:
    return frozenset(_KATA.findall(sql))


class _Perintah(NamedTuple):
    """A plain write that waits: its row's table and key, and how many rows it must touch."""

    sql: str
    isi: Sequence[Sequence[Any]]
    tabel: str
    kunci: Collection[Any]
    harus: int | None


_Letak = tuple[str, tuple[str, ...]]


class Tunda:
    """What waits to be written in one open transaction; `kirim` runs a statement for rows, `salin` a COPY."""

    def __init__(
        self,
        kirim: Callable[[str, Sequence[Sequence[Any]]], int],
        salin: Callable[[str, Sequence[str], Iterable[Sequence[Any]]], int],
    ) -> None:
        self._kirim, self._salin = kirim, salin
        self._baris: dict[_Letak, list[Sequence[Any]]] = {}
        self._perintah: list[_Perintah] = []
        self._kunci: dict[str, set[Any]] = {}  # by table: the keys of what waits
        self._jumlah = 0
        self._tanda: tuple[dict[_Letak, int], int] | None = None  # lengths at the savepoint
        self._sungguh = False  # the savepoint has been sent
        self._lepas: frozenset[str] = frozenset()
        self._ingat: dict[tuple[str, tuple[Any, ...]], list[tuple[Any, ...]]] = {}
        self.ordinal = 0  # of the newest commit that waits, else 0

    # ---- taking ----------------------------------------------------------------------------------------

    def tambah(self, tabel: str, kolom: Sequence[str], baris: Iterable[Sequence[Any]]) -> None:
        """Take new rows of the journal or of a synced table (id first)."""
        isi = list(baris)
        if not isi:
            return
        self._baris.setdefault((tabel, tuple(kolom)), []).extend(isi)
        kunci = self._kunci.setdefault(tabel, set())
        if tabel == JURNAL:
            self.ordinal = isi[-1][0]
            kunci.update(r[1] for r in isi)
        else:
            kunci.update(r[0][:4] for r in isi)
        self._jumlah += len(isi)

    def nanti(
        self,
        sql: str,
        isi: Sequence[Sequence[Any]],
        tabel: str,
        kunci: Collection[Any],
        harus: int | None = None,
    ) -> None:
        """Take a plain write for some rows of a table by their keys; `harus`: rows that it must touch."""
        self._perintah.append(_Perintah(sql, isi, tabel, kunci, harus))
        self._lupakan(frozenset((tabel,)), kunci)
        self._kunci.setdefault(tabel, set()).update(kunci)
        self._jumlah += len(isi)

    # ---- what others may see ---------------------------------------------------------------------------

    def sebelum(self, sql: str) -> None:
        """Called before every statement: sends what it could see, and the savepoint that it could need."""
        if not sql.startswith("SELECT"):
            self._titik()
            self._lupakan(_kata(sql))
        if self._jumlah and not self._kunci.keys().isdisjoint(_kata(sql) - self._lepas):
            self.tulis()

    def ingat(
        self, sql: str, isi: tuple[Any, ...], tanya: Callable[[], list[tuple[Any, ...]]]
    ) -> list[tuple[Any, ...]]:
        """The answer to a question about small tables, asked once until somebody writes them."""
        ada = self._ingat.get((sql, isi))
        if ada is None:
            ada = self._ingat[sql, isi] = tanya()
        return ada

    def _lupakan(self, tabel: frozenset[str], kunci: Collection[Any] = ()) -> None:
        """Forget answers about tables that are written, unless they are about other keys."""
        for sql, isi in [k for k in self._ingat if not tabel.isdisjoint(_kata(k[0]))]:
            if not kunci or not isi or not set(isi).isdisjoint(kunci):
                del self._ingat[sql, isi]

    def bebas(self, tabel: Collection[str], kunci: Collection[Any]) -> None:
        """Until `terikat`, statements on these tables concern these keys only; what waits of them is sent."""
        if any(not self._kunci.get(t, _KOSONG).isdisjoint(kunci) for t in tabel):
            self.tulis()
        self._lepas = frozenset(tabel)

    def terikat(self) -> None:
        """The end of `bebas`."""
        self._lepas = frozenset()

    # ---- a file on a savepoint -------------------------------------------------------------------------

    def mulai(self) -> None:
        """From here on everything can be taken back."""
        self._tanda = ({k: len(b) for k, b in self._baris.items()}, len(self._perintah))
        self._sungguh = False

    def selesai(self) -> None:
        """It stays."""
        if self._sungguh:
            self._kirim(f"RELEASE SAVEPOINT {_TITIK}", [()])
        self._tanda, self._sungguh = None, False
        if self._jumlah > MAKS_BARIS:
            self.tulis()

    def batal(self) -> None:
        """Take back what came since `mulai`."""
        self._pisah()
        self._ingat.clear()
        if self._sungguh:
            self._kirim(f"ROLLBACK TO SAVEPOINT {_TITIK}", [()])
            self._kirim(f"RELEASE SAVEPOINT {_TITIK}", [()])
        self._tanda, self._sungguh = None, False

    def _pisah(self) -> tuple[dict[_Letak, list[Sequence[Any]]], list[_Perintah]]:
        """Take out what came since `mulai`."""
        assert self._tanda is not None
        panjang, banyak = self._tanda
        baris = {k: b[panjang.get(k, 0) :] for k, b in self._baris.items()}
        perintah = self._perintah[banyak:]
        lama = {k: b[: panjang.get(k, 0)] for k, b in self._baris.items()}
        lama_perintah = self._perintah[:banyak]
        self._kosongkan()
        self._pasang(lama, lama_perintah)
        return baris, perintah

    def _pasang(self, baris: dict[_Letak, list[Sequence[Any]]], perintah: list[_Perintah]) -> None:
        for (tabel, kolom), isi in baris.items():
            self.tambah(tabel, kolom, isi)
        for x in perintah:
            self.nanti(*x)

    def _titik(self) -> None:
        """Send the savepoint, after what came before it."""
        if self._tanda is None or self._sungguh:
            return
        baris, perintah = self._pisah()
        self._semua()
        self._kirim(f"SAVEPOINT {_TITIK}", [()])
        self._sungguh, self._tanda = True, ({}, 0)
        self._pasang(baris, perintah)

    # ---- sending ---------------------------------------------------------------------------------------

    def tulis(self) -> None:
        """Send everything that waits."""
        if self._jumlah:
            self._titik()
            self._semua()

    def _kosongkan(self) -> None:
        self._baris, self._perintah, self._kunci = {}, [], {}
        self._jumlah = self.ordinal = 0

    def _semua(self) -> None:
        """Rows of the tables first: their numbers must lie above the journal's."""
        baris, perintah = self._baris, self._perintah
        self._lupakan(frozenset(self._kunci))
        self._kosongkan()
        jurnal = [(k, b) for k, b in baris.items() if k[0] == JURNAL]
        for (tabel, kolom), isi in baris.items():
            if tabel != JURNAL and isi:
                self._salin(tabel, kolom, isi)
        self._jalankan([x for x in perintah if x.harus is not None])
        for (tabel, kolom), isi in jurnal:
            self._salin(tabel, kolom, isi)
        self._jalankan([x for x in perintah if x.harus is None])

    def _jalankan(self, perintah: Sequence[_Perintah]) -> None:
        """The same statement of many files goes at once."""
        menurut: dict[str, list[_Perintah]] = {}
        for x in perintah:
            menurut.setdefault(x.sql, []).append(x)
        for sql, semua in menurut.items():
            jumlah = self._kirim(sql, [r for x in semua for r in x.isi])
            harus = [x.harus for x in semua if x.harus is not None]
            if harus and jumlah != sum(harus):
                raise RuntimeError(f"{semua[0].tabel}: baris berubah di bawah tumpukan")


_KOSONG: frozenset[Any] = frozenset()
