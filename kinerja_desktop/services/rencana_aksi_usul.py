"""What an action plan may begin with: targets split into steps, last year's plan, the superior's plan."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.rencana_aksi import berposisi
from kinerja_desktop.domain.skp import Indikator, Metode, Rhk, StatusDokumen
from kinerja_desktop.domain.target import bagi_rata, urai_indikator, urai_target
from kinerja_desktop.services import izin
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.rencana_aksi import AksiBaru
from kinerja_desktop.services.rencana_aksi_isi import bulan_jatuh, langkah_kantor, ubah_jalur
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_aksi, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["UsulanAksi", "usulan"]

DARI_TARGET, DARI_LALU, DARI_ATASAN = "target", "lalu", "atasan"


@dataclass(frozen=True, slots=True)
class UsulanAksi:
    """One action on offer: where it comes from (target, lalu, atasan), the result's number and words."""

    sumber: str
    rhk: str
    aksi: AksiBaru


def usulan(sesi: Sesi, skp_id: bytes) -> tuple[UsulanAksi, ...]:
    """Actions on offer that the plan does not have yet: from targets, last year's, the superior's."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        rhk = rhk_berlaku(p, rekam)
        aksi = repo_aksi.aksi(p, [skp_id])[skp_id]
        terkunci = bulan_terkunci(sesi, p, rekam)
        langkah = langkah_kantor(sesi, rekam.tahun, aksi)
        masa = _terbuka(rekam, langkah, ())
        boleh = _terbuka(rekam, langkah, terkunci)
        calon = [
            *_dari_target(rhk, langkah, masa, boleh),
            *_dari_lalu(p, rekam, rhk, langkah, boleh),
            *_dari_atasan(p, rhk, langkah, boleh),
        ]
    punya = {(a.rhk_id, rapat(a.teks)) for a in aksi}
    hasil: dict[tuple[str, bytes, str], UsulanAksi] = {}
    for u in calon:
        if (u.aksi.rhk_id, rapat(u.aksi.teks)) not in punya:
            hasil.setdefault((u.sumber, u.aksi.rhk_id, rapat(u.aksi.teks)), u)
    return tuple(hasil.values())


def _terbuka(rekam: RekamSkp, langkah: int, terkunci: Collection[int]) -> frozenset[int]:
    """Steps (from 0) that fall due inside the SKP and not in a closed month."""
    lebar = 12 // langkah
    return frozenset(
        n
        for n in range(langkah)
        if (tempo := bulan_jatuh(langkah, n)) not in terkunci
        and tempo - lebar < rekam.selesai.month
        and rekam.mulai.month <= tempo
    )


def _jalur_terbuka(jalur: Sequence[str], boleh: Collection[int]) -> tuple[str, ...]:
    return tuple(t if n in boleh else "" for n, t in enumerate(jalur))


def _dari_target(
    rhk: Sequence[Rhk], langkah: int, masa: Collection[int], boleh: Collection[int]
) -> Iterable[UsulanAksi]:
    """Yearly targets split over the steps of the SKP; shares of closed months are left out, not moved."""
    for nomor, r in enumerate(rhk, 1):
        for i in r.indikator:
            teks = i.teks.strip() or r.teks.strip()
            if not teks:
                continue
            jalur = _jalur_terbuka(jalur_indikator(i, langkah, masa), boleh)
            baru = AksiBaru(r.id, teks[:500], _satuan(i), jalur)
            yield UsulanAksi(DARI_TARGET, f"{nomor}. {r.teks}", baru)


def _satuan(i: Indikator) -> str:
    return (i.satuan.strip() or urai_indikator(i).satuan)[:80]


def jalur_indikator(i: Indikator, langkah: int, boleh: Collection[int]) -> tuple[str, ...]:
    """An indicator's target as steps of a plan: its own path, or its yearly target split over open steps.

    Figures of a plan are added up, so a path of states ("posisi") of countable things becomes differences.
    """
    satuan = _satuan(i)
    tetap = berposisi(satuan)
    jalur = ubah_jalur(i.jalur, langkah, satuan) if any(n.strip() for n in i.jalur) else ()
    if not jalur:
        metode = i.metode or (Metode.POSISI if tetap else Metode.HITUNGAN)
        if metode is Metode.POSISI and not tetap:
            metode = Metode.HITUNGAN
        return bagi_rata(urai_indikator(i), langkah, metode, boleh)
    return jalur if i.metode is not Metode.POSISI or tetap else _selisih(jalur)


def _selisih(jalur: Sequence[str]) -> tuple[str, ...]:
    """Differences between the steps of a path of states; as it is when one of them is no single figure."""
    hasil, lalu = [], None
    for teks in jalur:
        if not teks.strip():
            hasil.append("")
            continue
        t = urai_target(teks)
        if t.bawah is None or t.bawah != t.atas:
            return tuple(jalur)
        beda = t.bawah if lalu is None else t.bawah - lalu
        lalu = t.bawah
        if beda < 0:
            return tuple(jalur)
        hasil.append(tulis_angka(beda) if beda else "")
    return tuple(hasil)


def _dari_lalu(
    p: Pelaksana, rekam: RekamSkp, rhk: Sequence[Rhk], langkah: int, boleh: Collection[int]
) -> Iterable[UsulanAksi]:
    """Actions of the own SKP of last year, under the result of the same words (or copied from it)."""
    lama = [
        s
        for s in repo_skp.rekam_tahun(p, rekam.tahun - 1, rekam.pegawai_id)
        if s.status is not StatusDokumen.DIBATALKAN
    ]
    ids = [s.id for s in lama]
    menurut_teks = {rapat(r.teks): (n, r) for n, r in enumerate(rhk, 1)}
    menurut_asal = {r.asal_id: (n, r) for n, r in enumerate(rhk, 1) if r.asal_id}
    rhk_lama = {r.id: r for milik in repo_skp.rhk(p, ids).values() for r in milik}
    for milik in repo_aksi.aksi(p, ids).values():
        for a in milik:
            asal = rhk_lama.get(a.rhk_id) if a.rhk_id else None
            cocok = menurut_asal.get(a.rhk_id or b"") or (
                menurut_teks.get(rapat(asal.teks)) if asal else None
            )
            if cocok is not None:
                nomor, r = cocok
                jalur = _jalur_terbuka(ubah_jalur(a.jalur, langkah, a.satuan), boleh)
                baru = AksiBaru(r.id, a.teks, a.satuan, jalur, a.keluaran, a.keterangan)
                yield UsulanAksi(DARI_LALU, f"{nomor}. {r.teks}", baru)


def _dari_atasan(
    p: Pelaksana, rhk: Sequence[Rhk], langkah: int, boleh: Collection[int]
) -> Iterable[UsulanAksi]:
    """Actions of the superior under the result that an own result serves; figures stay the superior's."""
    atasan = {r.rhk_atasan_id for r in rhk if r.rhk_atasan_id}
    if not atasan:
        return
    skp = {repo_skp.skp_dari(p, "rhk", r) for r in atasan} - {None}
    menurut: dict[bytes, list[AksiBaru]] = {}
    for milik in repo_aksi.aksi(p, [s for s in skp if s]).values():
        for a in milik:
            if a.rhk_id in atasan:
                jalur = _jalur_terbuka(ubah_jalur(a.jalur, langkah, a.satuan), boleh)
                menurut.setdefault(a.rhk_id, []).append(
                    AksiBaru(a.rhk_id, a.teks, a.satuan, jalur, a.keluaran)
                )
    for nomor, r in enumerate(rhk, 1):
        for baru in menurut.get(r.rhk_atasan_id or b"", ()):
            yield UsulanAksi(DARI_ATASAN, f"{nomor}. {r.teks}", replace(baru, rhk_id=r.id))
