"""Commits that a person declared lost: what waits for them may go on; if they turn up they still come in."""

from __future__ import annotations

import re
from collections.abc import Collection

from kinerja_desktop.store.aturan import Aturan
from kinerja_desktop.store.jurnal import Komit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import PUSAT, Penulis
from kinerja_desktop.store.sejarah import komit_acuan
from kinerja_desktop.store.terapan_baris import Baris, baris_dari

TABEL = "commit_hilang"
_ACUAN = re.compile(r"[0-9a-f]{8}:[0-9]{1,18}:[0-9a-f]{32}")


def catat_hilang(p: Pelaksana, k: Komit, oleh: Penulis, kenal: Collection[Penulis], peran: str) -> list[str]:
    """Note the references that this commit of `oleh` declares lost; those that were not known as such.

    `kenal`: every key that this database (`peran`) knows; an office speaks of its own space, not of others'.
    """
    baru = []
    pemilik: dict[str, list[Penulis]] | None = None
    for c in k.perubahan:
        if c.tabel != TABEL or c.operasi != "i":
            continue
        acuan = str(c.nilai_baru(k.skema).get("acuan") or "")
        if not _ACUAN.fullmatch(acuan):
            continue
        if pemilik is None:
            pemilik = {}
            for w in kenal:
                pemilik.setdefault(w.kunci[:4].hex(), []).append(w)
        if _boleh(oleh, pemilik.get(acuan[:8], ()), peran) and tandai_hilang(p, acuan, k.hash):
            baru.append(acuan)
    return baru


def yang_dinyatakan(k: Komit) -> list[str]:
    """References that this commit declares lost, whether or not it may."""
    baris = [c for c in k.perubahan if c.tabel == TABEL and c.operasi == "i"]
    return [str(c.nilai_baru(k.skema).get("acuan") or "") for c in baris]


def tarik(p: Pelaksana, acuan: str) -> bool:
    """Take a declaration back once no row that counts makes it any more; True when it was taken back."""
    if p.satu(f"SELECT 1 FROM {TABEL} WHERE acuan = ? AND _del = 0", (acuan,)) is not None:
        return False
    return p.ubah("DELETE FROM sync_lost WHERE ref = ?", (acuan,)) > 0


def _boleh(oleh: Penulis, milik: Collection[Penulis], peran: str) -> bool:
    """Whether somebody may say this of a commit by one of these keys; of an unknown one anybody may.

    What the centre sent is missed in an office, so one PC says so for all; at the centre it counts nothing.
    """
    if oleh.peran == PUSAT or not milik:
        return True
    return any(w.ruang == oleh.ruang or (w.peran == PUSAT and peran != PUSAT) for w in milik)


def tandai_hilang(p: Pelaksana, acuan: str, oleh: bytes) -> bool:
    """Note one reference as lost; False when it is already."""
    sisip = "INSERT INTO sync_lost (ref, commit_hash) VALUES (?, ?) ON CONFLICT (ref) DO NOTHING"
    return p.ubah(sisip, (acuan, oleh)) > 0


def baris_hilang(p: Pelaksana, acuan: Collection[str], aturan: Aturan) -> dict[Baris, set[str]]:
    """Take these references into `aturan`; rows of those that are here after all, which must be rebuilt."""
    aturan.hilang.update(acuan)
    return baris_acuan(p, acuan)


def baris_acuan(p: Pelaksana, acuan: Collection[str]) -> dict[Baris, set[str]]:
    """Rows that these commits write, as far as they are here, with who writes them."""
    hasil: dict[Baris, set[str]] = {}
    for a in acuan:
        k = komit_acuan(p, a)
        for b in baris_dari(k) if k is not None else ():
            hasil.setdefault(b, set()).add(a)
    return hasil
