"""The centre's chains by audience: what every office reads, what one office reads, and what stays at home.

A chain travels whole or not at all, since each commit names its predecessor. So the centre writes what all
offices need (rules, periods, phrases, standards of work) into one chain, what concerns one office (proposals,
verdicts, answers to minutes) into a chain of that office, and its own housekeeping into its main one, which
never leaves. Every commit of a chain carries the signature of that chain's key: whoever brings it, it is the
centre's.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from kinerja_desktop.store.jurnal import acuan_commit
from kinerja_desktop.store.pelaksana import Pelaksana

#: Name of the chain for everybody; the chain of one office is named by its space, eight hex digits.
UMUM = "umum"
#: State of a chain's key in `sync_writer`: it writes commits and never signs files.
SALURAN = "saluran"
TABEL_UMUM = frozenset({"rujukan", "periode", "frasa", "standar_kerja", "standar_kompetensi"})
TABEL_SATU_KANTOR = frozenset({"usulan", "putusan_ba"})
_DOKUMEN_UMUM = frozenset({"rujukan", "periode"})
_KUNCI_TANDA = '"ttd":"'
_AKHIR = re.compile(r'"ttd":"([0-9a-f]{128})"}\]\Z')
_KONTEKS_TANDA = b"ADK-SALURAN-v1\0"


class PenulisSaluran(Protocol):
    """What the centre's writer can do besides: the public key of a chain, and a signature by it."""

    def kunci_saluran(self, nama: str) -> bytes:
        """Ed25519 public key of the chain, 32 bytes."""

    def tanda_saluran(self, nama: str, pesan: bytes) -> bytes:
        """Signature by the chain's key, 64 bytes."""


def seed_saluran(seed: bytes, nama: str) -> bytes:
    """Seed of a chain's key, derived from the centre's own, so that there is but one secret to keep."""
    return hmac.new(seed, b"ADK-SALURAN-KUNCI-1\0" + nama.encode(), hashlib.sha256).digest()


def pilih(p: Pelaksana, ruang: int, tulisan: Iterable[tuple[str, bytes, Mapping[str, Any]]]) -> str:
    """Chain into which these writes belong, "" for the centre's own; RuntimeError when they have no one."""
    nama = {_saluran(p, ruang, tabel, baris, nilai) for tabel, baris, nilai in tulisan}
    if len(nama) > 1:
        raise RuntimeError(f"satu tindakan menulis untuk {sorted(nama)}")
    return nama.pop()


def _saluran(p: Pelaksana, ruang: int, tabel: str, baris: bytes, nilai: Mapping[str, Any]) -> str:
    if tabel in TABEL_UMUM:
        return UMUM
    if tabel in TABEL_SATU_KANTOR:
        return str(nilai.get("kantor") or _isi(p, tabel, "kantor", baris))
    if tabel == "commit_hilang":
        return saluran_hilang(p, ruang, str(nilai.get("acuan") or _isi(p, tabel, "acuan", baris)))
    if tabel in ("tindakan", "umpan_balik"):
        if (nilai.get("jenis_dokumen") or "") in _DOKUMEN_UMUM:
            return UMUM
        dokumen = nilai.get("dokumen_id") or nilai.get("skp_id")
        if isinstance(dokumen, bytes) and int.from_bytes(dokumen[:4], "big") != ruang:
            return dokumen[:4].hex()
    return ""


def saluran_hilang(p: Pelaksana, ruang: int, acuan: str) -> str:
    """Chain in which this lost commit is declared: that of its office, else of the one that waits for it.

    A centre that came back from a backup no longer knows the chain it wrote itself; several offices that
    wait for one commit are told in the chain that all of them read.
    """
    awal = bytes.fromhex(acuan[:8])
    baca = "SELECT ruang, tingkat, keadaan FROM sync_writer WHERE writer >= ? AND writer <= ? ORDER BY ruang"
    r = p.satu(baca, (awal + b"\x00" * 28, awal + b"\xff" * 28))
    if r is not None and int(r[0]) != ruang:
        return f"{int(r[0]):08x}"
    if r is not None and r[2] == SALURAN:
        return str(r[1])
    baca = (
        "SELECT DISTINCT w.ruang FROM sync_waiting t JOIN sync_writer w ON w.writer = t.writer "
        "WHERE t.needs = ? AND w.ruang <> ?"
    )
    kantor = p.semua(baca, (acuan, ruang))
    return f"{int(kantor[0][0]):08x}" if len(kantor) == 1 else UMUM if kantor else ""


def _isi(p: Pelaksana, tabel: str, kolom: str, baris: bytes) -> Any:
    r = p.satu(f"SELECT {kolom} FROM {tabel} WHERE id = ?", (baris,))
    return r[0] if r else ""


def deps(p: Pelaksana, nama: str, writer: bytes, sejak: int) -> list[str]:
    """Heads that the chain's readers can have too and that came since its last commit (number `sejak`)."""
    if nama == UMUM:
        return []
    baca = (
        "SELECT h.writer, h.seq, h.hash FROM sync_head h JOIN sync_writer w ON w.writer = h.writer "
        "WHERE h.ordinal > ? AND h.writer <> ? AND (w.ruang = ? OR w.tingkat = ?)"
    )
    isi = (sejak, writer, int(nama, 16), UMUM)
    return sorted(acuan_commit(bytes(w), s, bytes(h)) for w, s, h in p.semua(baca, isi))


def catat_penulis(p: Pelaksana, writer: bytes, ruang: int, nama: str) -> None:
    """Note a chain's key beside the other writers when its first commit is written."""
    p.ubah(
        "INSERT INTO sync_writer (writer, ruang, nama, peran, keadaan, tingkat) "
        "VALUES (?, ?, ?, 'pusat', ?, ?) ON CONFLICT (writer) DO NOTHING",
        (writer, ruang, "Pusat", SALURAN, nama),
    )


def bubuhkan(line: str, writer: PenulisSaluran, nama: str) -> str:
    """The line with the chain's signature in place of the empty one that it ends with."""
    kosong = _KUNCI_TANDA + '"}]'
    if not line.endswith(kosong):
        raise ValueError("baris tanpa tempat tanda tangan")
    badan = line[: -len('"}]')]
    return f'{badan}{writer.tanda_saluran(nama, _KONTEKS_TANDA + badan.encode()).hex()}"}}]'


def tanda_baris(line: str) -> tuple[bytes, bytes] | None:
    """(signed bytes, signature) of a commit line that carries a chain's signature, or None."""
    m = _AKHIR.search(line)
    if m is None:
        return None
    return _KONTEKS_TANDA + line[: m.start(1)].encode(), bytes.fromhex(m[1])
