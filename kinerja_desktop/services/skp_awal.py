"""What a new SKP starts from: nothing, the post's standard, last year's, a colleague's of the same post."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.domain.skp import BentukSkp, Pendekatan, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import standar_kerja
from kinerja_desktop.services.lampiran_skp import salin_lampiran
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_buat import RencanaBuat, rencana_buat
from kinerja_desktop.services.skp_salin import (
    REKAN_JABATAN,
    RhkSalin,
    Tautan,
    dari_skp,
    dari_standar,
    jumlah_rhk,
    tulis_salinan,
    urut_rekan,
)
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

KOSONG, STANDAR, LALU, REKAN = "kosong", "standar", "lalu", "rekan"
SEMUA = (KOSONG, STANDAR, LALU, REKAN)


@dataclass(frozen=True, slots=True)
class PilihanAwal:
    """One way to begin: for how many of the people it brings something, and how many results in all."""

    kunci: str
    pegawai: int
    rhk: int
    dari: str = ""
    """Whose SKP or which year, where one person is asked about."""


@dataclass(frozen=True, slots=True)
class HasilBuat:
    """SKP made, the people for whom none could be made with the reason in words, and those that are empty."""

    dibuat: tuple[bytes, ...]
    ditolak: tuple[tuple[str, str], ...]
    tanpa_isi: tuple[str, ...] = ()
    """Names of those for whom what was chosen held nothing."""


@dataclass(slots=True)
class _Bacaan:
    """What several people's beginnings are looked up in, read once."""

    sesi: Sesi
    p: Pelaksana
    buku: BukuOrang
    jumlah: dict[bytes, int] = field(default_factory=dict)

    def sumber(self, kunci: str, rekam: RekamSkp) -> RekamSkp | None:
        """The SKP of that kind to begin from: the newest of last year's, or the first colleague's."""
        if kunci == LALU:
            calon = repo_skp.rekam_tahun(self.p, rekam.tahun - 1, rekam.pegawai_id)
            calon = [s for s in reversed(calon) if s.status is not StatusDokumen.DIBATALKAN]
        else:
            semua = urut_rekan(self.sesi, self.p, self.buku, rekam)
            calon = [s for s, jenis in semua if jenis == REKAN_JABATAN]
        ada = jumlah_rhk(self.p, [s.id for s in calon])
        self.jumlah |= ada
        return next((s for s in calon if ada.get(s.id)), None)

    def standar(self, rekam: RekamSkp) -> list[RhkSalin]:
        """What the standard of the post brings."""
        sosok = self.buku.sosok(rekam.pegawai_id, rekam.mulai, rekam.penempatan_id)
        return dari_standar(standar_kerja.untuk_jabatan(self.sesi, self.p, sosok.nama_jabatan))


def _rekam(sesi: Sesi, r: RencanaBuat) -> RekamSkp:
    """The planned SKP as a record, with an id of this office that nothing has."""
    return RekamSkp(
        sesi.db.ruang.to_bytes(4, "big") + bytes(12),
        r.isi["pegawai_id"],
        r.isi["penempatan_id"],
        r.isi["tahun"],
        r.mulai,
        date.fromisoformat(r.isi["selesai"]),
        BentukSkp(r.isi["bentuk"]),
        Pendekatan(r.isi["pendekatan"]),
        StatusDokumen.DRAF,
        "",
        None,
        "",
        0,
        None,
    )


def _rencana(
    sesi: Sesi, pegawai: Sequence[bytes], tahun: int
) -> tuple[list[RencanaBuat], list[tuple[str, str]]]:
    rencana: list[RencanaBuat] = []
    ditolak: list[tuple[str, str]] = []
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn, set(pegawai))
    for p in dict.fromkeys(pegawai):
        try:
            rencana.append(rencana_buat(sesi, p, tahun))
        except Tolakan as e:
            ditolak.append((buku.nama(p), e.kalimat()))
    return rencana, ditolak


def pilihan_awal(sesi: Sesi, pegawai: Sequence[bytes], tahun: int) -> tuple[PilihanAwal, ...]:
    """Ways to begin that bring something to at least one of these people, the empty sheet first."""
    rencana, _ = _rencana(sesi, pegawai, tahun)
    orang = dict.fromkeys(SEMUA, 0)
    rhk = dict.fromkeys(SEMUA, 0)
    dari = dict.fromkeys(SEMUA, "")
    with sesi.baca() as conn:
        bacaan = _Bacaan(sesi, Pelaksana.dari(conn), BukuOrang.muat(conn))
        for r in rencana:
            rekam = _rekam(sesi, r)
            standar = bacaan.standar(rekam)
            if standar:
                orang[STANDAR] += 1
                rhk[STANDAR] += len(standar)
            for kunci in (LALU, REKAN):
                s = bacaan.sumber(kunci, rekam)
                if s is not None:
                    orang[kunci] += 1
                    rhk[kunci] += bacaan.jumlah[s.id]
                    dari[kunci] = bacaan.buku.nama(s.pegawai_id) if kunci == REKAN else str(s.tahun)
    satu = len(rencana) == 1
    ada = [PilihanAwal(k, orang[k], rhk[k], dari[k] if satu else "") for k in SEMUA[1:] if orang[k]]
    return (PilihanAwal(KOSONG, len(rencana), 0), *ada)


def buat_banyak(sesi: Sesi, pegawai: Sequence[bytes], tahun: int, awal: str = KOSONG) -> Outcome[HasilBuat]:
    """One draft each, all in one act, filled from `awal`; a person who cannot have one stops nobody else."""
    if awal not in SEMUA:
        raise Tolakan("Pilih dari mana SKP baru dimulai.", siapa="yang membuat SKP")
    rencana, ditolak = _rencana(sesi, pegawai, tahun)
    judul = f"Buat {len(rencana)} SKP {tahun}"
    if not rencana:
        return Outcome(HasilBuat((), tuple(ditolak)), ChangeSet(title=judul))
    isi = _isi(sesi, rencana, awal) if awal != KOSONG else [(None, []) for _ in rencana]
    dibuat = []
    with sesi.kerja("skp.buat", judul) as uow:
        for r, (dari, milik) in zip(rencana, isi, strict=True):
            skp_id = r.tulis(uow, sesi)
            dibuat.append(skp_id)
            if milik:
                tulis_salinan(uow, skp_id, BentukSkp(r.isi["bentuk"]), (), milik)
            if dari is not None and awal == LALU:  # an annex is between one person and the assessor
                salin_lampiran(uow, skp_id, dari)
    tanpa: tuple[str, ...] = ()
    if awal != KOSONG:
        tanpa = tuple(r.nama for r, (_, milik) in zip(rencana, isi, strict=True) if not milik)
    return Outcome(HasilBuat(tuple(dibuat), tuple(ditolak), tanpa), uow.perubahan)


def _isi(sesi: Sesi, rencana: Sequence[RencanaBuat], awal: str) -> list[tuple[bytes | None, list[RhkSalin]]]:
    """What each of the planned SKP is filled with, in their order: the SKP it comes from, and its results."""
    rekam = [_rekam(sesi, r) for r in rencana]
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        bacaan = _Bacaan(sesi, p, BukuOrang.muat(conn))
        if awal == STANDAR:
            return [(None, bacaan.standar(s)) for s in rekam]
        sumber = [bacaan.sumber(awal, s) for s in rekam]
        rhk = repo_skp.rhk(p, {s.id for s in sumber if s is not None})
    return [
        (s.id, dari_skp(rhk[s.id], Tautan.muat(sesi, milik))) if s is not None else (None, [])
        for s, milik in zip(sumber, rekam, strict=True)
    ]
