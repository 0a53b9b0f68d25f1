"""The commit lines of a file read once: their commits, and their changes as the tables will hold them.

Lines are read one by one, their changes column by column for the whole file: a step of Python for each value
would cost more than opening and unpacking the file. The strict readers (the file's shape, `urai_baris`,
`nilai_sah`) stay the judges. What is not plainly in order here is not taken here: None, or a commit without
prepared changes, sends the line to them.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import accumulate, chain, repeat
from operator import contains
from typing import Any, NamedTuple

from kinerja_desktop.store import terapan_bentuk
from kinerja_desktop.store.jurnal import AWALAN_ID, acuan_commit
from kinerja_desktop.store.repo_tukar import MAKS_TEKS
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.terapan_bentuk import GALAT_URAI, urai_baris_berkas

_ACUAN = re.compile(r"[0-9a-f]{8}:[0-9]{1,18}:[0-9a-f]{32}")
_NUL, _GARIS = b"\\u0000", ord("\\")
_UBAHAN = frozenset({"u", "d"})


class Grup:
    """New rows of one table in one file, column by column."""

    __slots__ = ("hapus", "id", "kolom", "komit", "rev", "tabel")

    def __init__(self, tabel: str, pengenal: list[bytes], komit: list[int], kolom: list[list[Any]]) -> None:
        self.tabel = tabel
        self.id = pengenal
        self.komit = komit  # which of the file's commits makes the row
        self.kolom = kolom  # by today's columns
        self.rev = [0] * len(pengenal)  # 0: not taken yet
        self.hapus = [0] * len(pengenal)

    def baris(self, i: int) -> tuple[Any, ...]:
        """One whole row of its table."""
        return (self.id[i], self.rev[i], self.hapus[i], *[k[i] for k in self.kolom])

    def semua(self) -> list[tuple[Any, ...]]:
        """All rows, by id, so that neighbours go into one page."""
        return sorted(zip(self.id, self.rev, self.hapus, *self.kolom, strict=True))


#: One change ready for its table: table, row, the one head it saw (None: a new row), and the values: a new
#: row's place in its group, else the written columns by name; ids as bytes.
Siap = tuple[str, bytes, str | None, Any]


#: A change of a row that is there: number of its commit in the file, table, row, the head seen, values.
Ubahan = tuple[int, str, bytes, str, dict[str, Any]]


class IsiBerkas:
    """All changes of one file: by columns, and commit by commit for who asks.

    Where `kasar` is empty, every commit of the file that was read is wholly in `grup` and `ubahan`.
    """

    def __init__(self, awal: list[int], tabel: Sequence[str], baris: Sequence[Any]) -> None:
        self.awal = awal  # place of each commit's first change
        self.tabel = tabel
        self.baris = baris
        self.grup: list[Grup] = []
        self.ubahan: list[Ubahan] = []
        self.kasar: set[int] = set()  # commits that are not plain
        self._letak: dict[int, tuple[str | None, Any]] = {}
        self._tempat: list[tuple[Grup, list[int]]] = []

    def tambah(self, grup: Grup, letak: list[int]) -> None:
        """New rows of one table, and their places among the changes."""
        self.grup.append(grup)
        self._tempat.append((grup, letak))

    def ubah(self, letak: int, ubahan: Ubahan) -> None:
        """One change of a row that is there, and its place among the changes."""
        self.ubahan.append(ubahan)
        self._letak[letak] = ubahan[3:]

    def siap(self, komit: int) -> list[Siap] | None:
        """One commit's changes; None when they are not plain."""
        if komit in self.kasar:
            return None
        while self._tempat:
            grup, letak = self._tempat.pop()
            self._letak.update(zip(letak, [(None, (grup, i)) for i in range(len(letak))], strict=True))
        semua = range(self.awal[komit], self.awal[komit + 1])
        return [(self.tabel[n], self.baris[n], *self._letak[n]) for n in semua]


class CommitTerurai(NamedTuple):
    """A commit line of a file with its id, verbatim, and read once.

    `siap` None: only `urai_baris` and `nilai_sah` may say what it means, and only the slow way may apply it.
    """

    id: bytes
    mentah: bytes
    writer: bytes
    seq: int
    prev: bytes | None
    hlc: int
    deps: tuple[str, ...] = ()
    isi: IsiBerkas | None = None
    nomor: int = 0  # among the commits of `isi`

    @property
    def line(self) -> str:
        """The line's text, which reading has found to be UTF-8."""
        return self.mentah.decode()

    @property
    def acuan(self) -> str:
        """Short reference by which other commits name this one."""
        return acuan_commit(self.writer, self.seq, self.id)

    @property
    def polos(self) -> bool:
        """Whether `siap` is not None, without making it."""
        return self.isi is not None and self.nomor not in self.isi.kasar

    @property
    def siap(self) -> list[Siap] | None:
        """The changes as the tables will hold them, or None when not all are plain."""
        return None if self.isi is None else self.isi.siap(self.nomor)


_buat: Any = partial(tuple.__new__, CommitTerurai)  # `_make` without a call of Python for each


def urai_semua(mentah: Sequence[bytes]) -> list[CommitTerurai | None]:
    """The commits of a file's lines; None for one whose shape is in any doubt."""
    sidik = hashlib.sha256(AWALAN_ID).copy
    isi: list[Any] = []
    ada: list[int] = []
    for n, m in enumerate(mentah):
        h = sidik()
        h.update(m)
        try:
            _, writer, seq, prev, hlc, nonce, _, _, skema, deps, perubahan, _ = urai_baris_berkas(m)
        except GALAT_URAI:
            continue
        isi.append((h.digest(), m, writer, seq, prev, hlc, nonce, skema, deps, perubahan))
        ada.append(n)
    if not isi:
        return [None] * len(mentah)
    terurai = _Pengurai(isi).hasil()
    if len(ada) == len(mentah):
        return terurai
    hasil: list[CommitTerurai | None] = [None] * len(mentah)
    for n, c in zip(ada, terurai, strict=True):
        hasil[n] = c
    return hasil


class _Pengurai:
    """The lines of one file by columns: of commits, and of all their changes.

    Each question is asked of a whole column; only where the answer is no does a second look find the commits
    that gave it. `ragu` are those in whose form something is amiss, `kasar` those that are not plain.
    """

    def __init__(self, isi: Sequence[Any]) -> None:
        (
            self.id, self.mentah, self.writer, self.seq, self.prev, self.hlc, self.nonce, self.skema,
            self.deps, perubahan,
        ) = zip(*isi, strict=True)  # fmt: skip
        self.jumlah = list(map(len, perubahan))
        self.awal = list(accumulate(self.jumlah, initial=0))
        self.komit = list(chain.from_iterable(map(repeat, range(len(isi)), self.jumlah)))
        semua = tuple(zip(*chain.from_iterable(perubahan), strict=True))
        self.tabel, self.teks, self.op, self.dasar, self.data = semua or ((),) * 5
        self.ragu: set[int] = set()
        self.baris: Sequence[Any] = self._baris()  # None where malformed
        self.isi = IsiBerkas(self.awal, self.tabel, self.baris)
        self.kasar = self.isi.kasar

    def hasil(self) -> list[CommitTerurai | None]:
        """The commits."""
        kunci = self._kunci()
        self._periksa_acuan()
        self._periksa_muat()
        sisip, ubah = self._pilah()
        for (skema, tabel), letak in sisip.items():
            self._sisip(skema, tabel, letak)
        self._ubah(ubah)
        self._periksa_ganda(chain.from_iterable(sisip.values()), ubah)
        kolom = zip(
            self.id, self.mentah, map(kunci.get, self.writer), self.seq, map(kunci.get, self.prev), self.hlc,
            self.deps, repeat(self.isi), range(len(self.id)), strict=False,
        )  # fmt: skip
        hasil: list[CommitTerurai | None] = list(map(_buat, kolom))
        for n in self.ragu:
            hasil[n] = None
        self.kasar |= self.ragu
        return hasil

    def _komit(self, letak: Iterable[int]) -> set[int]:
        """The commits of these changes."""
        return set(map(self.komit.__getitem__, letak))

    def _kunci(self) -> dict[str | None, bytes | None]:
        """Writers and predecessors by their hex; nonces are only looked at."""
        if any(n & 1 for n in set(map(len, self.nonce))) or _dari_heksa("".join(self.nonce)) is None:
            self.ragu.update(n for n, teks in enumerate(self.nonce) if _dari_heksa(teks) is None)
        kunci: dict[str | None, bytes | None] = {None: None}
        kunci.update((w, _dari_heksa(w)) for w in {*self.writer, *self.prev[:1]} - {None})
        if "".join(map(str, self.prev[1:])) == b"".join(self.id[:-1]).hex():
            kunci.update(zip(self.prev[1:], self.id[:-1], strict=True))  # each follows the one before it
        else:
            kunci.update((p, _dari_heksa(p)) for p in {*self.prev} - {None})
        if list(kunci.values()).count(None) > 1:
            pasang = zip(self.writer, self.prev, strict=True)
            self.ragu.update(n for n, (w, p) in enumerate(pasang) if kunci[w] is None or (p and not kunci[p]))
        return kunci

    def _periksa_acuan(self) -> None:
        semua = set(chain.from_iterable(chain(self.deps, self.dasar)))
        salah = {a for a in semua if _ACUAN.fullmatch(a) is None}
        if salah:
            self.ragu.update(n for n, d in enumerate(self.deps) if not salah.isdisjoint(d))
            self.ragu |= self._komit(n for n, d in enumerate(self.dasar) if not salah.isdisjoint(d))

    def _periksa_muat(self) -> None:
        """Only a long line, or one that spells a NUL, can hold a text that no table takes."""
        if max(map(len, self.mentah)) <= MAKS_TEKS and not any(map(contains, self.mentah, repeat(_GARIS))):
            return
        for k, m in enumerate(self.mentah):
            if (len(m) > MAKS_TEKS or (_GARIS in m and _NUL in m)) and any(
                map(terapan_bentuk.tak_muat, self.data[self.awal[k] : self.awal[k + 1]])
            ):
                self.kasar.add(k)

    def _baris(self) -> Sequence[bytes | None]:
        """Ids of the rows, all of 32 letters, from hex in one go."""
        isi = _dari_heksa("".join(self.teks))
        if isi is not None:
            return _potong(isi, 16)
        hasil = list(map(_dari_heksa, self.teks))
        self.ragu |= self._komit(n for n, b in enumerate(hasil) if b is None)
        return hasil

    def _pilah(self) -> tuple[dict[tuple[int, str], list[int]], list[int]]:
        """Places of the inserts by schema and table, and of all other changes."""
        sisip: dict[Any, list[int]] = defaultdict(list)
        ubah: list[int] = []
        satu = len(set(self.skema)) == 1
        skema = chain.from_iterable(map(repeat, self.skema, self.jumlah))
        kunci: Iterable[Any] = self.tabel if satu else zip(skema, self.tabel, strict=True)
        for n, (o, k) in enumerate(zip(self.op, kunci, strict=True)):
            if o == "i":
                sisip[k].append(n)
            else:
                ubah.append(n)
        return ({(self.skema[0], t): n for t, n in sisip.items()} if satu else sisip), ubah

    def _sisip(self, skema: int, tabel: str, letak: list[int]) -> None:
        """Turn a table's new rows into columns; not plain when any value is not of its column's kind."""
        if any(map(self.dasar.__getitem__, letak)):
            self.kasar |= self._komit(n for n in letak if self.dasar[n])
        r = terapan_bentuk.rencana(skema, tabel)
        data = list(map(self.data.__getitem__, letak))
        kolom = None if r is None else self._kolom(r, terapan_bentuk.baca_sisipan(data, r))
        if kolom is None:
            self.kasar |= self._komit(letak)
            self.ragu |= self._komit(n for n in letak if not terapan_bentuk.sisipan_sah(self.data[n]))
            return
        pengenal, komit = map(self.baris.__getitem__, letak), map(self.komit.__getitem__, letak)
        self.isi.tambah(Grup(tabel, list(pengenal), list(komit), kolom), letak)

    @staticmethod
    def _kolom(r: terapan_bentuk.Rencana, data: Sequence[Sequence[Any]] | None) -> list[list[Any]] | None:
        """The rows of a table by today's columns, or None where they do not fit them."""
        if data is None:
            return None
        asal = list(zip(*data, strict=True))
        hasil: list[list[Any]] = []
        for letak, acuan, bawaan in r.kolom:
            if letak is None:
                hasil.append([bawaan] * len(data))
            elif not acuan:
                hasil.append(list(asal[letak]))
            elif (baris := _acuan_baris(asal[letak])) is not None:
                hasil.append(baris)
            else:
                return None
        return hasil

    def _ubah(self, letak: list[int]) -> None:
        """Changes of rows that saw one head, and only of known columns with values of their kind."""
        ubahan = terapan_bentuk.baca_ubahan(list(map(self.data.__getitem__, letak)))
        for n, data in zip(letak, ubahan, strict=True):
            tabel, dasar = self.tabel[n], self.dasar[n]
            if data is None or self.op[n] not in _UBAHAN:
                self.ragu |= self._komit([n])
            elif len(dasar) != 1 or tabel not in SINKRON or (nilai := _ubahan(tabel, data)) is None:
                self.kasar |= self._komit([n])
            else:
                self.isi.ubah(n, (self.komit[n], tabel, self.baris[n], dasar[0], nilai))

    def _periksa_ganda(self, sisip: Iterable[int], ubah: list[int]) -> None:
        """A row that stands twice in one commit is not plain."""
        letak, awal = list(sisip), self.awal
        lahir = dict(zip(map(self.baris.__getitem__, letak), letak, strict=True))
        milik = [(self.komit[n], self.baris[n]) for n in ubah]
        if (
            len(lahir) == len(letak)
            and len(set(milik)) == len(milik)
            and not any(awal[k] <= lahir.get(b, -1) < awal[k + 1] for k, b in milik)
        ):
            return
        for k in range(len(self.jumlah)):
            a, z = awal[k], awal[k + 1]
            if len(set(zip(self.tabel[a:z], self.baris[a:z], strict=True))) < z - a:
                self.kasar.add(k)


def _ubahan(tabel: str, data: dict[str, list[Any]]) -> dict[str, Any] | None:
    """Written columns that today's table has, or None when a value is not of its column's kind."""
    tipe = terapan_bentuk.tipe_kolom(tabel)
    hasil: dict[str, Any] = {}
    for kolom, (_, baru) in data.items():
        t = tipe.get(kolom)
        if t is None:
            if kolom == "_del":
                if type(baru) is not int or baru not in (0, 1):
                    return None
                hasil[kolom] = baru
            # else: a newer program's column; the line keeps it
        elif t is bytes:
            if baru is not None:
                baru = _dari_heksa(baru) if type(baru) is str and len(baru) == 32 else None
                if baru is None:
                    return None
            hasil[kolom] = baru
        elif type(baru) is t:
            hasil[kolom] = baru
        else:
            return None
    return hasil


def _acuan_baris(kolom: Sequence[str | None]) -> list[bytes | None] | None:
    """A column of references from their hex, 32 letters each, None as None; None when one is malformed."""
    try:
        sambung = "".join(kolom)  # type: ignore[arg-type]
    except TypeError:
        sambung = "".join([t for t in kolom if t is not None])
    isi = _dari_heksa(sambung)
    if isi is None:
        return None
    bagian = _potong(isi, 16)
    if len(bagian) == len(kolom):
        return list(bagian)
    urut = iter(bagian)
    return [None if t is None else next(urut) for t in kolom]


def _potong(isi: bytes, panjang: int) -> tuple[bytes, ...]:
    """Pieces of that length."""
    return struct.unpack(f"{panjang}s" * (len(isi) // panjang), isi)


def _dari_heksa(teks: str) -> bytes | None:
    """Bytes of lower-case hex digits and nothing else, or None."""
    try:
        isi = bytes.fromhex(teks)
    except ValueError:
        return None
    return isi if isi.hex() == teks else None
