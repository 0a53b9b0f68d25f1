"""Which words of an SKP are in force while a revision is being drafted: those that were approved last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kinerja_desktop.domain.skp import Rhk, StatusDokumen
from kinerja_desktop.domain.versi import BERLAKU, DIBATALKAN, DIGANTIKAN
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.tindakan import TUTUP_MASA
from kinerja_desktop.services.versi_isi import baca_isi
from kinerja_desktop.services.versi_jurnal import versi_dari_jurnal
from kinerja_desktop.store import repo_skp, repo_versi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp
from kinerja_desktop.store.repo_versi import RekamVersi

_DISUSUN = frozenset({StatusDokumen.DRAF, StatusDokumen.DIAJUKAN, StatusDokumen.DIKEMBALIKAN})


@dataclass(frozen=True, slots=True)
class SkpBerlaku:
    """An SKP as approved last: its record in state Disetujui, and the content of that version."""

    rekam: RekamSkp
    isi: IsiSkp
    versi: RekamVersi


def sedang_direvisi(s: RekamSkp) -> bool:
    """Whether an approved SKP is open for a revision that is not approved yet."""
    return s.revisi > 0 and s.status in _DISUSUN


def terakhir(semua: Sequence[RekamVersi]) -> RekamVersi | None:
    """The version in force: the highest number that was neither superseded nor taken back."""
    berlaku = [v for v in semua if v.keadaan == BERLAKU]
    return max(berlaku, key=repo_versi.urutan) if berlaku else None


def gabung(p: Pelaksana, s: RekamSkp, ada: Sequence[RekamVersi]) -> list[RekamVersi]:
    """Stored versions with those that older programs approved; of several in force the newest stays so."""
    semua = sorted([*ada, *versi_dari_jurnal(p, s, {v.sidik for v in ada})], key=repo_versi.urutan)
    kini = terakhir(semua)
    return [replace(v, keadaan=DIGANTIKAN) if v.keadaan == BERLAKU and v is not kini else v for v in semua]


def berlaku(p: Pelaksana, semua: Iterable[RekamSkp]) -> dict[bytes, SkpBerlaku]:
    """Of these SKP those under revision, as they were approved; no question asked when there is none."""
    buka = {s.id: s for s in semua if sedang_direvisi(s)}
    if not buka:
        return {}
    menurut = repo_versi.versi(p, buka)
    jurnal = repo_versi.disetujui_tanpa_versi(p, buka)
    hasil = {}
    for skp_id, s in buka.items():
        v = terakhir(menurut.get(skp_id, ()))
        if v is None or jurnal.get(skp_id, "") > v.waktu:
            v = terakhir(gabung(p, s, menurut.get(skp_id, ())))
        isi = susun(p, s, v) if v is not None else None
        if isi is not None:
            hasil[skp_id] = isi
    return hasil


def susun(p: Pelaksana, s: RekamSkp, v: RekamVersi) -> SkpBerlaku | None:
    """One version as the document in force; None for content that this program cannot read."""
    isi = baca_isi(v.isi, s)
    if isi is None:
        return None
    rekam = replace(
        isi[0],
        status=StatusDokumen.DISETUJUI,
        alasan=v.alasan,
        tanggal_tetap=tanggal(v.tanggal),
        beku=v.beku,
        revisi=v.nomor,
    )
    # A post that ended meanwhile ends the months of the version in force as well; words do not change.
    if any(t.tindakan == TUTUP_MASA and t.waktu >= v.waktu for t in repo_skp.tindakan(p, s.id)):
        rekam = replace(rekam, selesai=max(rekam.mulai, min(rekam.selesai, s.selesai)))
    return SkpBerlaku(rekam, isi[1], v)


def rhk_berlaku(p: Pelaksana, s: RekamSkp) -> tuple[Rhk, ...]:
    """The results that progress and feedback are recorded for: of a revision those in force."""
    b = berlaku(p, [s]).get(s.id)
    return b.isi.rhk if b is not None else repo_skp.rhk(p, [s.id])[s.id]


def pada_nomor(p: Pelaksana, s: RekamSkp, nomor: int) -> tuple[RekamSkp, IsiSkp] | None:
    """The version of an SKP with this number, not one that was taken back; None when it is not kept."""
    semua = repo_versi.versi(p, [s.id]).get(s.id, [])
    if all(v.nomor != nomor for v in semua):
        semua = gabung(p, s, semua)
    cocok = [v for v in semua if v.nomor == nomor and v.keadaan != DIBATALKAN]
    b = susun(p, s, cocok[-1]) if cocok else None
    return (b.rekam, b.isi) if b is not None else None


def yang_berlaku(p: Pelaksana, semua: Iterable[RekamSkp]) -> list[RekamSkp]:
    """The same SKP, those under revision as they were approved."""
    daftar = list(semua)
    ganti = berlaku(p, daftar)
    return [ganti[s.id].rekam if s.id in ganti else s for s in daftar] if ganti else daftar


def buka(p: Pelaksana, skp_id: bytes) -> tuple[RekamSkp, IsiSkp]:
    """One SKP and what is written in it, as it is in force; a first draft as it stands. Tolakan when gone."""
    s = wajib_rekam(p, skp_id)
    b = berlaku(p, [s]).get(skp_id)
    return (b.rekam, b.isi) if b is not None else (s, repo_skp.isi_skp(p, [skp_id])[skp_id])
