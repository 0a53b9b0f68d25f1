"""Two PCs that write with one key (a copied disk): told to a person until both have keys of their own."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lawan, repo_tukar

_PENERUS = 2


@dataclass(frozen=True, slots=True)
class AlarmKunci:
    """One key that works on two PCs: whose it is, and the sentence for the banner."""

    kunci: bytes
    nama: str
    kalimat: str


def daftar_alarm(sesi: Sesi) -> list[AlarmKunci]:
    """Keys with which two PCs write; only reads, cheap when none."""
    with repo_tukar.bacaan(sesi.db) as p:
        cabang = repo_tukar.penulis_bercabang(p)
        if not cabang:
            return []
        penulis, ganti = repo_lawan.semua_penulis(p), repo_lawan.penerus(p)
    sendiri = sesi.db.penulis.kunci_umum if sesi.db.penulis else b""
    hasil = []
    for k in sorted(cabang):
        w = penulis.get(k)
        if ganti.get(k, 0) >= _PENERUS or (w is not None and w.keadaan == "dicabut"):
            continue
        nama = (w.nama if w else "") or ("komputer ini" if k == sendiri else f"komputer {k[:4].hex()}")
        hasil.append(AlarmKunci(k, nama, _kalimat(nama)))
    return hasil


def _kalimat(nama: str) -> str:
    return (
        f"Dua komputer menulis dengan kunci {nama} (disknya disalin). Kedua isiannya disimpan; ADK balasan "
        "berikutnya meminta keduanya memakai kunci baru."
    )
