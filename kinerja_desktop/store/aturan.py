"""Commits that pass nothing on, or do not count at all: declared lost, or of a revoked key beyond its limit.

A row is a function of the commits that are here and of these two sets, whatever came first.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.pelaksana import Pelaksana

#: Local property: per revoked key (hex) number and beginning of the hash of its last commit that counts.
BATAS = "batas_kunci"
BACA_BATAS = f"SELECT nilai FROM meta WHERE kunci = '{BATAS}'"
#: Per revoked key the last commit that counts; (0, "") when none does.
Batas = Mapping[bytes, tuple[int, str]]


@dataclass(slots=True)
class Aturan:
    """What was declared lost here (references), and up to where each revoked key counts."""

    hilang: set[str] = field(default_factory=set)
    batas: dict[bytes, tuple[int, str]] = field(default_factory=dict)

    @classmethod
    def muat(cls, p: Pelaksana) -> Aturan:
        """As this transaction sees them: two short statements."""
        return cls({str(r[0]) for r in p.ingat("SELECT ref FROM sync_lost")}, baca_batas(p))

    def batal(self, writer: bytes, seq: int, pengenal: bytes) -> bool:
        """Whether this commit is void: written with a revoked key after the last one that counts."""
        ada = self.batas.get(writer)
        return ada is not None and _sesudah(ada, seq, pengenal[:16].hex())

    def acuan_batal(self, acuan: str) -> bool:
        """The same by reference alone, for a commit that nobody may ever bring here."""
        if not self.batas:
            return False
        penulis, nomor, awalan = acuan.split(":")
        return any(w[:4].hex() == penulis and _sesudah(b, int(nomor), awalan) for w, b in self.batas.items())


def _sesudah(batas: tuple[int, str], seq: int, awalan: str) -> bool:
    nomor, akhir = batas
    return seq > nomor or (seq == nomor and awalan != akhir)


def baca_batas(p: Pelaksana) -> dict[bytes, tuple[int, str]]:
    """Limits of revoked keys as the tables stand by them."""
    with p.hanya(("meta",), (BATAS,)):
        r = p.ingat(BACA_BATAS)
    return {bytes.fromhex(w): (int(n), str(a)) for w, (n, a) in json.loads(r[0][0]).items()} if r else {}


def simpan_batas(p: Pelaksana, batas: Batas) -> None:
    """Keep the limits; the rows they touch are the caller's to rebuild."""
    isi = json.dumps({w.hex(): list(b) for w, b in sorted(batas.items())})
    p.ubah(
        "INSERT INTO meta (kunci, nilai) VALUES (?, ?) "
        "ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai",
        (BATAS, isi),
    )


def ordinal_batal(p: Pelaksana, batas: Batas, penulis: Collection[bytes] | None = None) -> set[int]:
    """Local numbers of the commits in the journal that do not count, of all keys or of these."""
    a, hasil = Aturan(batas=dict(batas)), set[int]()
    for w, (nomor, _) in batas.items():
        if penulis is None or w in penulis:
            baca = "SELECT ordinal, seq, hash FROM journal_commit WHERE writer = ? AND seq >= ?"
            hasil |= {int(o) for o, s, h in p.semua(baca, (w, nomor)) if a.batal(w, int(s), bytes(h))}
    return hasil


def tolak_bila_dicabut(batas: str | None, penulis: bytes) -> None:
    """Refuse to write with a key among the limits that `BACA_BATAS` read: the change would count nowhere."""
    if batas and penulis.hex() in json.loads(batas):
        raise Tolakan(
            "Kunci komputer ini sudah dicabut, sehingga perubahan baru tidak berlaku di mana pun. Minta "
            "undangan baru kepada pusat atau komputer pertama kantor, lalu bergabung lagi lewat Tukar Data.",
            siapa="pusat atau komputer pertama kantor",
        )
