"""The commit line: one action of a person as one immutable line of text, chained by its hash.

`[1, writer, seq, prev, hlc, nonce, actor, command, schema, deps, changes, ext]`; the id of a commit is
SHA-256 of "ADK-C1\\0" and the line's bytes, so the line is stored and forwarded verbatim.
"""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.skema import KOLOM
from kinerja_desktop.store.tabel import SINKRON, SKEMA

AWALAN_ID = b"ADK-C1\x00"
VERSI_BARIS = 1
_JAM_MAKS = 7_226_582_400_000  # the year 2199, ms since 1970
_SELISIH_JAM = 60_000  # ms; less is not worth a word of its own in the line
#: No commit has this time or a later one: readers refuse it, since all later commits would follow it.
MAKS_HLC = 7_258_118_400_000 << 16

_tulis_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

#: A value inside a change: text, whole number, nothing, or the hex of a row id.
Nilai = str | int | None


def id_commit(line: str) -> bytes:
    """SHA-256 that identifies a commit by the exact bytes of its line (32 bytes)."""
    return hashlib.sha256(AWALAN_ID + line.encode()).digest()


def acuan_commit(writer: bytes, seq: int, hash_commit: bytes) -> str:
    """Short reference to a commit: writer, number and 16 bytes of its hash, for bases and deps."""
    return f"{writer[:4].hex()}:{seq}:{hash_commit[:16].hex()}"


def awalan_hash(acuan: str) -> bytes:
    """The 16 hash bytes of a reference; ValueError when it is malformed."""
    bagian = acuan.split(":")
    if len(bagian) != 3:
        raise ValueError(acuan)
    awalan = bytes.fromhex(bagian[2])
    if len(awalan) != 16:
        raise ValueError(acuan)
    return awalan


def hlc_baru(waktu_ms: int, terakhir: int) -> int:
    """Time of a new commit: after everything seen, and never so late that others would refuse it.

    A clock that stands beyond 2199 must not lock its PC out, nor may whoever wrote the last possible time
    lock out all who have read it; among those times only the hashes decide what is newer.
    """
    return min(max(min(waktu_ms, _JAM_MAKS) << 16, terakhir + 1), MAKS_HLC - 1)


def ext_baru(ext: Mapping[str, Any], hlc: int, waktu_ms: int, bertanda: bool) -> Mapping[str, Any]:
    """A line's extras: `waktu` where the order of changes ran ahead of the writer's clock, `ttd` at the end.

    Where a clock once stood years ahead, what follows is ordered after it and still says when it was made.
    """
    jam = {"waktu": waktu_ms} if (hlc >> 16) - waktu_ms > _SELISIH_JAM else {}
    return {**ext, **jam, "ttd": ""} if bertanda else {**ext, **jam}


def id_baris(ruang: int) -> bytes:
    """A new row id: 4 bytes number of the space, 12 random bytes."""
    return ruang.to_bytes(4, "big") + os.urandom(12)


def id_tetap(ruang: int, tabel: str, *kunci: bytes) -> bytes:
    """The id of the one row there may be for these row ids: two PCs that make it make the same row."""
    return ruang.to_bytes(4, "big") + hashlib.sha256(b"\0".join((tabel.encode(), *kunci))).digest()[:12]


class Perubahan(NamedTuple):  # a compilation makes a million of them: a tuple costs a third of a dataclass
    """One row's change inside a commit; `data` as it stands in the line (ids in hex)."""

    tabel: str
    baris: bytes
    operasi: str
    dasar: tuple[str, ...]
    data: list[Nilai] | dict[str, list[Nilai]]

    def nilai_baru(self, skema: int = SKEMA) -> dict[str, Nilai]:
        """Column values that this change writes, in line form; unknown columns of a newer schema are kept."""
        if self.operasi == "i":
            assert isinstance(self.data, list)
            kolom = KOLOM.get(skema, KOLOM[max(KOLOM)])[self.tabel]
            return dict(zip(kolom, self.data, strict=False))
        assert isinstance(self.data, dict)
        return {k: v[1] for k, v in self.data.items()}


class Komit(NamedTuple):
    """A commit read back from its line."""

    hash: bytes
    line: str
    writer: bytes
    seq: int
    prev: bytes | None
    hlc: int
    pelaku: tuple[str, str, str]
    perintah: str
    skema: int
    deps: tuple[str, ...]
    perubahan: tuple[Perubahan, ...]
    ext: Mapping[str, Any]

    @property
    def acuan(self) -> str:
        """Short reference by which other commits name this one."""
        return acuan_commit(self.writer, self.seq, self.hash)

    @property
    def judul(self) -> str:
        """The name a person would give this action."""
        return str(self.ext.get("judul") or self.perintah)

    @property
    def waktu_ms(self) -> int:
        """Wall clock of the writer, milliseconds since 1970 UTC; for display only, never for order."""
        jam = self.ext.get("waktu")
        return jam if type(jam) is int and 0 <= jam <= _JAM_MAKS else self.hlc >> 16


def susun_baris(
    *,
    writer: bytes,
    seq: int,
    prev: bytes | None,
    hlc: int,
    pelaku: tuple[str, str, str],
    perintah: str,
    deps: Sequence[str],
    perubahan: Sequence[Perubahan],
    ext: Mapping[str, Any],
    nonce: bytes | None = None,
    skema: int = SKEMA,
) -> str:
    """Write a commit line: compact JSON, UTF-8, text in Unicode NFC, numbers whole."""
    isi = [
        VERSI_BARIS,
        writer.hex(),
        seq,
        prev.hex() if prev else None,
        hlc,
        (nonce or os.urandom(8)).hex(),
        list(pelaku),
        perintah,
        skema,
        list(deps),
        [[p.tabel, p.baris.hex(), p.operasi, list(p.dasar), p.data] for p in perubahan],
        dict(ext),
    ]
    return _tulis_json(isi)


def urai_baris(line: str) -> Komit:
    """Read a commit line; Tolakan when it is not a commit this program can understand."""
    try:
        isi = json.loads(line)
        (versi, writer, seq, prev, hlc, _nonce, pelaku, perintah, skema, deps, perubahan, ext) = isi
        if versi != VERSI_BARIS:
            raise ValueError(f"versi {versi}")
        if not (isinstance(seq, int) and seq > 0 and isinstance(hlc, int) and isinstance(perintah, str)):
            raise ValueError("nomor")
        oleh, nama, untuk = (str(x) for x in pelaku)
        kunci = bytes.fromhex(writer)
        if len(kunci) != 32:
            raise ValueError("penulis")
        for acuan in deps:
            awalan_hash(acuan)
        return Komit(
            id_commit(line),
            line,
            kunci,
            seq,
            bytes.fromhex(prev) if prev else None,
            hlc,
            (oleh, nama, untuk),
            perintah,
            int(skema),
            tuple(deps),
            tuple(_urai_perubahan(p) for p in perubahan),
            dict(ext),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as e:
        raise Tolakan(
            "Catatan perubahan rusak atau tidak dikenal: {bagian}", siapa="pengirim berkas", bagian=line[:60]
        ) from e


def _urai_perubahan(isi: list[Any]) -> Perubahan:
    tabel, baris, operasi, dasar, data = isi
    if operasi not in ("i", "u", "d") or not isinstance(tabel, str):
        raise ValueError("operasi")
    pengenal = bytes.fromhex(baris)
    if len(pengenal) != 16:
        raise ValueError("baris")
    for acuan in dasar:
        awalan_hash(acuan)
    if operasi == "i":
        if not isinstance(data, list) or not all(_nilai_sah(v) for v in data):
            raise ValueError("isi")
    elif not isinstance(data, dict) or not all(
        isinstance(v, list) and len(v) == 2 and all(_nilai_sah(x) for x in v) for v in data.values()
    ):
        raise ValueError("ubahan")
    return Perubahan(tabel, pengenal, operasi, tuple(dasar), data)


def _nilai_sah(nilai: object) -> bool:
    return nilai is None or (isinstance(nilai, str | int) and not isinstance(nilai, bool))


def ke_baris(tabel: str, kolom: str, nilai: Any) -> Nilai:
    """A database value in the form of the line: ids as hex, text in NFC."""
    if isinstance(nilai, bytes):
        return nilai.hex()
    if isinstance(nilai, str):
        return nilai if nilai.isascii() else unicodedata.normalize("NFC", nilai)
    if nilai is None or (isinstance(nilai, int) and not isinstance(nilai, bool)):
        return nilai
    raise TypeError(f"{tabel}.{kolom}: {type(nilai).__name__} tidak dapat dicatat")


def dari_baris(tabel: str, kolom: str, nilai: Nilai) -> Any:
    """A line value in the form of the database: hex back to bytes for reference columns."""
    if nilai is not None and kolom in SINKRON[tabel].kolom_id:
        return bytes.fromhex(str(nilai))
    return nilai
