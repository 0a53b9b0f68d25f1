"""Approved words that no version was kept of (programs before schema 3), read back from the journal."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from kinerja_desktop.domain.skp import BentukSkp, Pendekatan
from kinerja_desktop.domain.versi import BERLAKU, DIBATALKAN, DIGANTIKAN
from kinerja_desktop.services.isi_skp import sidik_skp
from kinerja_desktop.services.versi_isi import dari_baris, tulis_isi
from kinerja_desktop.store import repo_skp, sejarah
from kinerja_desktop.store.jurnal import Komit, id_tetap
from kinerja_desktop.store.jurnal import dari_baris as nilai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp, RekamTindakan, potongan
from kinerja_desktop.store.repo_versi import RekamVersi

_TABEL = ("rhk", "indikator", "perilaku", "butir_lampiran")
_PILIHAN = (
    "penilai_id",
    "atasan_penilai_id",
    "sebagai_penilai",
    "sebagai_atasan",
    "alasan_penilai",
    "alasan_bentuk",
)


def versi_dari_jurnal(p: Pelaksana, s: RekamSkp, ada: Collection[str] = ()) -> list[RekamVersi]:
    """Approved contents that are not stored, oldest first, with their states; `ada`: fingerprints that are.

    Told only where the words give the fingerprint that was kept at the approval.
    """
    langkah = [t for t in repo_skp.tindakan(p, s.id) if t.tindakan in ("setujui", "batal_setujui")]
    if all(t.tindakan != "setujui" or t.sidik in ada for t in langkah):
        return []
    hasil: list[RekamVersi] = []
    tumpuk: list[int] = []  # places of approvals that were not taken back
    for t in langkah:
        v = _satu(p, s, t) if t.tindakan == "setujui" else None
        if v is not None:
            tumpuk.append(len(hasil))
            hasil.append(v)
        elif t.tindakan == "batal_setujui" and tumpuk:
            n = tumpuk.pop()
            hasil[n] = replace(hasil[n], keadaan=DIBATALKAN)
    for n in tumpuk[:-1]:
        hasil[n] = replace(hasil[n], keadaan=DIGANTIKAN)
    return [v for v in hasil if v.sidik not in ada]


def isi_pada(p: Pelaksana, s: RekamSkp, t: RekamTindakan) -> tuple[RekamSkp, IsiSkp] | None:
    """The SKP as it stood right after one of its steps; None when the journal does not tell."""
    semua = _baca_pada(p, s, t)
    return semua[:2] if semua is not None else None


def pilihan_pada(p: Pelaksana, s: RekamSkp, langkah: str) -> dict[str, Any]:
    """What was chosen for this SKP alone (assessor, reason of the form) at its last step of a kind; or {}."""
    cocok = [t for t in repo_skp.tindakan(p, s.id) if t.tindakan == langkah]
    saat = sejarah.riwayat_baris(p, "tindakan", cocok[-1].id) if cocok else []
    skp = _pada(p, "skp", [s.id], saat[-1]).get(s.id) if saat else None
    return {k: skp[k] for k in _PILIHAN} if skp is not None else {}


def _baca_pada(p: Pelaksana, s: RekamSkp, t: RekamTindakan) -> tuple[RekamSkp, IsiSkp, dict[str, Any]] | None:
    saat = sejarah.riwayat_baris(p, "tindakan", t.id)
    skp = _pada(p, "skp", [s.id], saat[-1]).get(s.id) if saat else None
    if skp is None:
        return None
    anak: dict[str, list[dict[str, Any]]] = {}
    for tabel in _TABEL:
        ids = [bytes(r[0]) for r in p.semua(f"SELECT id FROM {tabel} WHERE skp_id = ?", (s.id,))]
        anak[tabel] = [r for r in _pada(p, tabel, ids, saat[-1]).values() if not r["_del"]]
    rekam = replace(
        s,
        mulai=tanggal(skp["mulai"]) or s.mulai,
        selesai=tanggal(skp["selesai"]) or s.selesai,
        bentuk=pilihan(BentukSkp, skp["bentuk"], s.bentuk),
        pendekatan=pilihan(Pendekatan, skp["pendekatan"], s.pendekatan),
        revisi=int(skp["revisi"]),
    )
    return rekam, dari_baris(rekam, anak), skp


def _satu(p: Pelaksana, s: RekamSkp, t: RekamTindakan) -> RekamVersi | None:
    semua = _baca_pada(p, s, t)
    if semua is None:
        return None
    rekam, isi, skp = semua
    sidik = sidik_skp(rekam, isi)
    if t.sidik and t.sidik != sidik:
        return None
    kunci = id_versi(s.id, rekam.revisi, 0, sidik)
    awal = (kunci, s.id, rekam.revisi, tulis_isi(rekam, isi), sidik)
    return RekamVersi(*awal, str(skp["beku"]), str(skp["tanggal_tetap"]), "", BERLAKU, t.waktu)


def id_versi(skp_id: bytes, nomor: int, kali: int, sidik: str) -> bytes:
    """The id of a version: two computers that approve the same words make the same row."""
    ruang = int.from_bytes(skp_id[:4], "big")
    return id_tetap(ruang, "versi_skp", skp_id, f"{nomor}:{kali}".encode(), sidik.encode())


def _pada(p: Pelaksana, tabel: str, ids: list[bytes], k: Komit) -> dict[bytes, dict[str, Any]]:
    """Rows as they stood right after a commit: what later ones changed is put back, newest first."""
    r = p.satu("SELECT ordinal FROM journal_commit WHERE hash = ?", (k.hash,))
    sejak = f"SELECT id FROM {tabel} WHERE rev > {int(r[0]) if r else 0} AND {{dalam id}}"
    berubah = {bytes(b) for (b,) in potongan(p, sejak, ids)}
    hasil: dict[bytes, dict[str, Any]] = {}
    for baris, kini in baris_kini(p, tabel, ids).items():
        isi, ada = dict(kini), True
        if baris not in berubah:
            hasil[baris] = isi
            continue
        for lain in sejarah.riwayat_baris(p, tabel, baris):
            if (lain.hlc, lain.hash) <= (k.hlc, k.hash):
                break
            for c in lain.perubahan:
                if c.tabel != tabel or c.baris != baris:
                    continue
                if c.operasi == "i":
                    ada = False
                elif isinstance(c.data, dict):
                    isi |= {x: _lama(tabel, x, lama) for x, (lama, _) in c.data.items()}
        if ada:
            hasil[baris] = isi
    return hasil


def _lama(tabel: str, kolom: str, nilai: Any) -> Any:
    return nilai if kolom == "_del" else nilai_baris(tabel, kolom, nilai)
