"""Commits that a person declared lost: what waits for them may go on; if they turn up they still come in."""

from __future__ import annotations

import re

from kinerja_desktop.store.jurnal import Komit
from kinerja_desktop.store.pelaksana import Pelaksana

TABEL = "commit_hilang"
_ACUAN = re.compile(r"[0-9a-f]{8}:[0-9]{1,18}:[0-9a-f]{32}")


def catat_hilang(p: Pelaksana, k: Komit) -> list[str]:
    """Note the references that this commit declares lost; those that were not known as such."""
    baru = []
    for c in k.perubahan:
        if c.tabel != TABEL or c.operasi != "i":
            continue
        acuan = str(c.nilai_baru(k.skema).get("acuan") or "")
        if _ACUAN.fullmatch(acuan) and tandai_hilang(p, acuan, k.hash):
            baru.append(acuan)
    return baru


def tandai_hilang(p: Pelaksana, acuan: str, oleh: bytes) -> bool:
    """Note one reference as lost; False when it is already."""
    sisip = "INSERT INTO sync_lost (ref, commit_hash) VALUES (?, ?) ON CONFLICT (ref) DO NOTHING"
    return p.ubah(sisip, (acuan, oleh)) > 0
