"""Undo of what belongs to an objection: only while it is a draft; evidence until somebody has decided."""

from __future__ import annotations

from kinerja_desktop.domain.keberatan import BERJALAN, StatusKeberatan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import repo_keberatan, repo_rujukan
from kinerja_desktop.store.jurnal import Komit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini

_DRAF = frozenset({StatusKeberatan.DRAF})


def periksa(p: Pelaksana, k: Komit) -> None:
    """Tolakan when a commit wrote into an objection that has been submitted since, or a closed period."""
    for c in k.perubahan:
        if c.tabel == "keberatan":
            _wajib(p, c.baris, _DRAF)
    lampiran = baris_kini(p, "lampiran", [c.baris for c in k.perubahan if c.tabel == "lampiran"])
    for r in lampiran.values():
        if r["untuk_tabel"] == "keberatan" and r["untuk_id"]:
            _wajib(p, bytes(r["untuk_id"]), _DRAF | BERJALAN)


def _wajib(p: Pelaksana, keberatan_id: bytes, boleh: frozenset[StatusKeberatan]) -> None:
    k = repo_keberatan.satu(p, keberatan_id)
    if k is None:
        return
    tutup = repo_rujukan.periode_tertutup(p, k.periode_id, k.id)
    if tutup or k.status not in boleh:
        raise Tolakan(
            "Keberatan ini sudah diajukan atau periodenya ditutup, sehingga tidak dapat diurungkan.",
            siapa="pegawai yang bersangkutan (Cabut keberatan)",
        )
