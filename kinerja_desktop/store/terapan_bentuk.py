"""The shape of a commit line and of a table's new rows, as types by which whole columns are checked."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta, Raw

from kinerja_desktop.store.repo_tukar import MAKS_TEKS
from kinerja_desktop.store.skema import KOLOM
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.unit_of_work import bawaan_kolom

_INT64 = 2**63 - 1
_Bilangan = Annotated[int, Meta(ge=-_INT64 - 1, le=_INT64)]
_Teks16 = Annotated[str, Meta(min_length=32, max_length=32)]
_Teks32 = Annotated[str, Meta(min_length=64, max_length=64)]
_Pendek = Annotated[str, Meta(max_length=64)]
_Nama = Annotated[str, Meta(max_length=300)]
_Nilai = str | _Bilangan | None
_Ubahan = dict[str, Annotated[list[_Nilai], Meta(min_length=2, max_length=2)]]
_Daftar = Annotated[tuple[_Pendek, ...], Meta(max_length=10_000)]

GALAT_URAI = (msgspec.MsgspecError, UnicodeError, RecursionError)

#: version, writer, number, predecessor, clock, nonce, actor, command, schema, deps,
#: changes (table, row, kind, bases, and the values unread), ext
urai_baris_berkas: Any = msgspec.json.Decoder(
    tuple[
        Annotated[int, Meta(ge=1, le=1)],
        _Teks32,
        Annotated[int, Meta(ge=1, le=_INT64)],
        _Teks32 | None,
        Annotated[int, Meta(ge=0, le=_INT64)],
        Annotated[str, Meta(min_length=2, max_length=64)],
        tuple[_Nama, _Nama, _Nama],
        _Nama,
        Annotated[int, Meta(ge=1, le=1_000_000)],
        _Daftar,
        list[tuple[_Pendek, _Teks16, str, _Daftar, Raw]],
        dict[str, Any],
    ]
).decode
_urai_sisipan: Any = msgspec.json.Decoder(list[_Nilai]).decode
_urai_ubahan: Any = msgspec.json.Decoder(_Ubahan).decode
_urai_semua_ubahan: Any = msgspec.json.Decoder(list[_Ubahan]).decode


class Rencana(NamedTuple):
    """How the values of inserted rows of one table and schema become columns of today's table."""

    #: Reads a JSON list of rows, each exactly as long and of the kinds that the schema says.
    urai: Any
    #: For each of today's columns: its place in the line (None: absent there), whether it refers to a row,
    #: and the value of a row that nobody filled.
    kolom: tuple[tuple[int | None, bool, Any], ...]


@lru_cache(maxsize=512)
def rencana(skema: int, tabel: str) -> Rencana | None:
    """The plan, or None for a table or a list of columns that this program does not know."""
    spek = SINKRON.get(tabel)
    sumber = KOLOM.get(skema, {}).get(tabel)
    if spek is None or sumber is None or not set(sumber) <= set(spek.kolom):
        return None
    kosong, tipe = bawaan_kolom(tabel), tipe_kolom(tabel)
    bentuk: dict[type, Any] = {bytes: _Teks16 | None, str: str, int: _Bilangan}
    baris: Any = tuple.__class_getitem__(tuple(bentuk[tipe[k]] for k in sumber))
    return Rencana(
        msgspec.json.Decoder(list[baris]).decode,
        tuple((sumber.index(k) if k in sumber else None, tipe[k] is bytes, kosong[k]) for k in spek.kolom),
    )


@lru_cache(maxsize=64)
def tipe_kolom(tabel: str) -> dict[str, type]:
    """Kind of each column of a table; bytes stands for a reference."""
    spek = SINKRON[tabel]
    return {k: bytes if k in spek.kolom_id else spek.tabel.c[k].type.python_type for k in spek.kolom}


def baca_sisipan(mentah: list[Raw], r: Rencana) -> list[tuple[Any, ...]] | None:
    """Rows of one table, read at once; None when any is not exactly of the kind that the plan says."""
    try:
        isi: list[tuple[Any, ...]] = r.urai(b"[" + b",".join(mentah) + b"]")
    except GALAT_URAI:
        return None
    return isi if len(isi) == len(mentah) else None


def baca_ubahan(mentah: list[Raw]) -> list[dict[str, list[Any]] | None]:
    """Written columns of many changes, each with the value before and after; None: malformed."""
    try:
        isi: list[dict[str, list[Any]] | None] = _urai_semua_ubahan(b"[" + b",".join(mentah) + b"]")
        if len(isi) == len(mentah):
            return isi
    except GALAT_URAI:
        pass
    return [_satu(_urai_ubahan, m) for m in mentah]


def sisipan_sah(mentah: Raw) -> bool:
    """True for a list of values, of whatever kinds."""
    return _satu(_urai_sisipan, mentah) is not None


def tak_muat(mentah: Raw) -> bool:
    """True when some text among the values is one that no table takes: too long, or with a letter NUL."""
    isi = _satu(_urai_sisipan, mentah) or [
        v for dua in (_satu(_urai_ubahan, mentah) or {}).values() for v in dua
    ]
    return any(type(v) is str and (len(v) * 4 > MAKS_TEKS or "\0" in v) for v in isi)


def _satu(urai: Any, mentah: Raw) -> Any:
    try:
        return urai(mentah)
    except GALAT_URAI:
        return None
