"""A commit line of a file read once: its commit, and its changes as the tables will hold them.

The strict readers (the file's shape, `urai_baris`, `nilai_sah`) stay the judges. What is not plainly in order
here is not taken here: None, or a commit without prepared changes, sends the line to them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta

from kinerja_desktop.store.jurnal import acuan_commit
from kinerja_desktop.store.repo_tukar import MAKS_TEKS
from kinerja_desktop.store.skema import KOLOM
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.unit_of_work import bawaan_kolom

_INT64 = 2**63 - 1
_ACUAN = re.compile(r"[0-9a-f]{8}:[0-9]{1,18}:[0-9a-f]{32}")

_Teks16 = Annotated[str, Meta(min_length=32, max_length=32)]
_Teks32 = Annotated[str, Meta(min_length=64, max_length=64)]
_Pendek = Annotated[str, Meta(max_length=64)]
_Nama = Annotated[str, Meta(max_length=300)]
_Nilai = str | Annotated[int, Meta(ge=-_INT64 - 1, le=_INT64)] | None
_Pasang = Annotated[list[_Nilai], Meta(min_length=2, max_length=2)]
_Daftar = Annotated[tuple[_Pendek, ...], Meta(max_length=10_000)]


class _Baris(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    versi: Annotated[int, Meta(ge=1, le=1)]
    writer: _Teks32
    seq: Annotated[int, Meta(ge=1, le=_INT64)]
    prev: _Teks32 | None
    hlc: Annotated[int, Meta(ge=0, le=_INT64)]
    nonce: Annotated[str, Meta(min_length=2, max_length=64)]
    pelaku: tuple[_Nama, _Nama, _Nama]
    perintah: _Nama
    skema: Annotated[int, Meta(ge=1, le=1_000_000)]
    deps: _Daftar
    perubahan: list[tuple[_Pendek, _Teks16, str, _Daftar, list[_Nilai] | dict[str, _Pasang]]]
    ext: dict[str, Any]


_urai = msgspec.json.Decoder(_Baris)
_NUL = b"\\u0000"


class Grup:
    """New rows of one table in one file, column by column: a file's rows are checked and turned at once."""

    __slots__ = ("data", "hapus", "id", "kolom", "rev", "tabel")

    def __init__(self, tabel: str) -> None:
        self.tabel = tabel
        self.id: list[bytes] = []
        self.data: list[Any] = []  # values as they stand in the lines
        self.kolom: list[list[Any]] = []  # the same, by today's columns
        self.rev: list[int] = []  # 0: not taken yet
        self.hapus: list[int] = []

    def baris(self, i: int) -> tuple[Any, ...]:
        """One whole row of its table."""
        return (self.id[i], self.rev[i], self.hapus[i], *[k[i] for k in self.kolom])

    def semua(self) -> list[tuple[Any, ...]]:
        """All rows, by id, so that neighbours go into one page."""
        return sorted(zip(self.id, self.rev, self.hapus, *self.kolom, strict=True))


#: One change ready for its table: table, row, the one head it saw (None: a new row), and the values: a new
#: row's place in its group, else the written columns by name; ids as bytes.
Siap = tuple[str, bytes, str | None, Any]


class CommitTerurai(NamedTuple):
    """A commit line of a file with its id, verbatim, and read once.

    `siap` None: only `urai_baris` and `nilai_sah` may say what it means, and only the slow way may apply it.
    `sebut` is who did what: (actor, command, schema, ext).
    """

    id: bytes
    line: str
    writer: bytes
    seq: int
    prev: bytes | None
    hlc: int
    deps: tuple[str, ...] = ()
    siap: list[Siap] | None = None
    sebut: tuple[tuple[str, str, str], str, int, dict[str, Any]] = (("", "", ""), "", 0, {})

    @property
    def acuan(self) -> str:
        """Short reference by which other commits name this one."""
        return acuan_commit(self.writer, self.seq, self.id)


class _Heksa(dict[str | None, bytes | None]):
    """Row ids by their hex text, 32 lower-case digits, None by None; ValueError for any other text."""

    def __missing__(self, teks: str | None) -> bytes:
        assert teks is not None
        isi = bytes.fromhex(teks)
        if len(isi) != 16 or isi.hex() != teks:
            raise ValueError(teks)
        self[teks] = isi
        return isi

    def kenalkan(self, teks: list[str]) -> None:
        """Take many ids of 32 letters in one go; when one of them is malformed, none."""
        semua = list(dict.fromkeys(teks))
        sambung = "".join(semua)
        try:
            isi = bytes.fromhex(sambung)
        except ValueError:
            return
        if isi.hex() == sambung:
            self.update(zip(semua, [isi[i : i + 16] for i in range(0, len(isi), 16)], strict=True))


class _Rencana(NamedTuple):
    """How the values of inserted rows of one table and schema become columns of today's table."""

    panjang: int
    #: For each of today's columns: its place in the line (None: absent there), kinds allowed, whether it
    #: refers to a row, and the value of a row that nobody filled.
    kolom: tuple[tuple[int | None, frozenset[type], bool, Any], ...]


@lru_cache(maxsize=512)
def _rencana(skema: int, tabel: str) -> _Rencana | None:
    spek = SINKRON.get(tabel)
    sumber = KOLOM.get(skema, {}).get(tabel)
    if spek is None or sumber is None or not set(sumber) <= set(spek.kolom):
        return None
    kosong, tipe = bawaan_kolom(tabel), _tipe(tabel)
    return _Rencana(
        len(sumber),
        tuple(
            (
                sumber.index(k) if k in sumber else None,
                frozenset({str, type(None)} if tipe[k] is bytes else {tipe[k]}),
                tipe[k] is bytes,
                kosong[k],
            )
            for k in spek.kolom
        ),
    )


@lru_cache(maxsize=64)
def _tipe(tabel: str) -> dict[str, type]:
    """Kind of each column of a table; bytes stands for a reference."""
    spek = SINKRON[tabel]
    return {k: bytes if k in spek.kolom_id else spek.tabel.c[k].type.python_type for k in spek.kolom}


class Pengurai:
    """Reads the lines of one file; remembers the ids and references it has already found well-formed."""

    def __init__(self) -> None:
        self._heksa = _Heksa({None: None})
        self._acuan: set[str] = set()
        self._penulis: dict[str, bytes] = {}
        self._grup: dict[int, dict[str, Grup | None]] = {}

    def urai(self, mentah: Sequence[bytes], pengenal: Sequence[bytes]) -> list[CommitTerurai | None]:
        """The commits of a file's lines, whose ids these are; None for one whose shape is in any doubt."""
        baris = [_baca(m) for m in mentah]
        self._heksa.kenalkan([p[1] for b in baris if b is not None for p in b.perubahan])
        hasil = [
            None if b is None else self._satu(b, m, h)
            for b, m, h in zip(baris, mentah, pengenal, strict=True)
        ]
        tolak = {
            id(g)
            for skema, isi in self._grup.items()
            for g in isi.values()
            if g and not self._putar(skema, g)
        }
        return [c and _tanpa(c, tolak) for c in hasil] if tolak else hasil

    def _satu(self, b: _Baris, mentah: bytes, pengenal: bytes) -> CommitTerurai | None:
        try:
            if bytes.fromhex(b.nonce).hex() != b.nonce:
                return None
            if b.deps:
                self._periksa_acuan(b.deps)
            penulis = self._penulis.get(b.writer)
            if penulis is None:
                penulis = self._penulis[b.writer] = _heksa32(b.writer)
            prev = None if b.prev is None else _heksa32(b.prev)
            curiga = len(mentah) > MAKS_TEKS or _NUL in mentah
            return CommitTerurai(
                pengenal, mentah.decode(), penulis, b.seq, prev, b.hlc, b.deps,
                self._ubah(b, curiga), (b.pelaku, b.perintah, b.skema, b.ext),
            )  # fmt: skip
        except ValueError:
            return None

    def _putar(self, skema: int, g: Grup) -> bool:
        """Turn a group's lines into columns; False when any value is not of its column's kind."""
        r = _rencana(skema, g.tabel)
        n = len(g.data)
        if r is None or set(map(type, g.data)) != {list} or set(map(len, g.data)) != {r.panjang}:
            return False
        asal = list(zip(*g.data, strict=True))
        for letak, tipe, acuan, bawaan in r.kolom:
            if letak is None:
                g.kolom.append([bawaan] * n)
                continue
            isi = asal[letak]
            if not tipe.issuperset(map(type, isi)):
                return False
            try:
                g.kolom.append(list(map(self._heksa.__getitem__, isi)) if acuan else list(isi))
            except ValueError:
                return False
        g.data.clear()
        g.rev = [0] * n
        g.hapus = [0] * n
        return True

    def _periksa_acuan(self, daftar: tuple[str, ...]) -> None:
        for a in daftar:
            if a not in self._acuan:
                if _ACUAN.fullmatch(a) is None:
                    raise ValueError(a)
                self._acuan.add(a)

    def _ubah(self, b: _Baris, curiga: bool) -> list[Siap] | None:
        """The changes as the tables will hold them, or None when not all are plain. ValueError: malformed."""
        hasil: list[Siap] = []
        heksa, acuan = self._heksa, self._acuan
        grup = self._grup.get(b.skema)
        if grup is None:
            grup = self._grup[b.skema] = {}
        polos = True
        for t, i, op, dasar, isi in b.perubahan:
            data: Any = isi
            baris: Any = heksa[i]
            if dasar and not acuan.issuperset(dasar):
                self._periksa_acuan(dasar)
            if op == "i":
                if t not in grup:
                    grup[t] = None if _rencana(b.skema, t) is None else Grup(t)
                g = grup[t]
                if type(data) is not list:
                    raise ValueError("isi")
                if g is None or dasar or (curiga and _tak_muat(data)):
                    polos = False
                    continue
                semua = g.data
                hasil.append((t, baris, None, (g, len(semua))))
                g.id.append(baris)
                semua.append(data)
            elif op == "u" or op == "d":
                if type(data) is not dict:
                    raise ValueError("ubahan")
                # Several heads, or none: not plain.
                polos = polos and len(dasar) == 1 and t in SINKRON and not (curiga and _tak_muat_ubahan(data))
                nilai = self._ubahan(t, data) if polos else None
                if nilai is None:
                    polos = False
                else:
                    hasil.append((t, baris, dasar[0], nilai))
            else:
                raise ValueError("operasi")
        n = len(hasil)
        if not polos or (n > 1 and len({h[1] for h in hasil}) != n and len({h[:2] for h in hasil}) != n):
            return None
        return hasil

    def _ubahan(self, tabel: str, data: dict[str, Any]) -> dict[str, Any] | None:
        """Written columns that today's table has, or None when a value is not of its column's kind."""
        tipe = _tipe(tabel)
        hasil: dict[str, Any] = {}
        for kolom, (_, baru) in data.items():
            t = tipe.get(kolom)
            if t is None:
                if kolom == "_del":
                    if type(baru) is not int or baru not in (0, 1):
                        return None
                    hasil[kolom] = baru
                # else: a newer program's column; the line keeps it
            elif not _cocok(type(baru), t):
                return None
            else:
                hasil[kolom] = self._heksa[baru] if t is bytes and baru is not None else baru
        return hasil


def _tanpa(c: CommitTerurai, tolak: set[int]) -> CommitTerurai:
    """The commit without its prepared changes, when one of them is in a group that was refused."""
    if c.siap is not None and any(dasar is None and id(isi[0]) in tolak for _, _, dasar, isi in c.siap):
        return c._replace(siap=None)
    return c


def _baca(mentah: bytes) -> _Baris | None:
    try:
        return _urai.decode(mentah)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def _cocok(ada: type, kolom: type) -> bool:
    return ada is kolom or (kolom is bytes and (ada is str or ada is type(None)))


def _heksa32(teks: str) -> bytes:
    isi = bytes.fromhex(teks)
    if isi.hex() != teks:
        raise ValueError(teks)
    return isi


def _tak_muat(data: Sequence[Any]) -> bool:
    return any(type(v) is str and (len(v) * 4 > MAKS_TEKS or "\0" in v) for v in data)


def _tak_muat_ubahan(data: dict[str, Any]) -> bool:
    return any(map(_tak_muat, data.values()))
