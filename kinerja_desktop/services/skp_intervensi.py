"""Which of the assessor's results a result serves: choosing, adding a further one, mending old words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kaskade import perbarui_tulisan, perlu_indikator, tulisan_intervensi, usang
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import Indikator, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, versi_berlaku
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

__all__ = ["PilihanRhk", "perbarui_intervensi", "pilih_intervensi", "rhk_penilai", "rhk_penilai_rekam"]

_HILANG = "Baris atau RHK pimpinan itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class PilihanRhk:
    """One work result of the assessor that can be intervened; `tulisan` is what the form prints of it.

    `indikator_id`: with this one of its indicators; None means with all of them, or that none is asked for.
    `usang`: results of the SKP asked about that are linked to it in words that no longer name it.
    """

    rhk_id: bytes
    teks: str
    tulisan: str
    indikator_id: bytes | None = None
    usang: tuple[bytes, ...] = ()
    indikator: str = ""
    """Words of that one indicator."""


def rhk_penilai_rekam(sesi: Sesi, rekam: RekamSkp) -> tuple[PilihanRhk, ...]:
    """Results of the assessor of an SKP (which need not be written yet), in order, each text once."""
    return tuple(_pilihan(s, r)[0] for s, r in _milik_penilai(sesi, rekam))


def rhk_penilai(sesi: Sesi, skp_id: bytes) -> tuple[PilihanRhk, ...]:
    """The same for an SKP as stored; a result with several indicators also with each of them alone."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        tertaut = [r for r in repo_skp.rhk(p, [skp_id])[skp_id] if r.rhk_atasan_id is not None]
    semua = [x for s, r in _milik_penilai(sesi, rekam) for x in _pilihan(s, r)]
    return tuple(replace(x, usang=_usang(tertaut, x, semua)) for x in semua)


def _milik_penilai(sesi: Sesi, rekam: RekamSkp) -> list[tuple[RekamSkp, Rhk]]:
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        penilai = izin.penilai_skp(buku, rekam, hari)
        if penilai.id is None:
            return []
        milik = repo_skp.rekam_tahun(p, rekam.tahun, penilai.id)
        milik = [s for s in milik if s.status is not StatusDokumen.DIBATALKAN]
        # While the superior writes a revision, what binds the staff is the version in force.
        rhk = [(s, versi_berlaku.rhk_berlaku(p, s)) for s in milik]
    hasil: dict[str, tuple[RekamSkp, Rhk]] = {}
    for s, isi in rhk:
        for r in isi:
            if r.teks.strip():
                hasil.setdefault(r.teks.strip(), (s, r))
    return list(hasil.values())


def _pilihan(s: RekamSkp, r: Rhk) -> list[PilihanRhk]:
    """First the result as a whole (of an independent head with its indicators), then with each alone."""
    teks = r.teks.strip()
    ukuran: list[Indikator] = []
    if perlu_indikator(s.bentuk, r):
        ukuran = [i for i in r.indikator if i.teks.strip()]
    semua = tulisan_intervensi(teks, [i.teks for i in ukuran])
    awal = PilihanRhk(r.id, teks, semua, ukuran[0].id if len(ukuran) == 1 else None)
    if len(ukuran) < 2:
        return [awal]
    return [awal, *(_satu(r, teks, i) for i in ukuran)]


def _satu(r: Rhk, teks: str, i: Indikator) -> PilihanRhk:
    return PilihanRhk(r.id, teks, tulisan_intervensi(teks, [i.teks]), i.id, indikator=i.teks.strip())


def _usang(tertaut: Sequence[Rhk], x: PilihanRhk, semua: Sequence[PilihanRhk]) -> tuple[bytes, ...]:
    return tuple(r.id for r in tertaut if _sasaran(r, semua) is x and usang(r.teks_atasan, x.tulisan))


def _sasaran(r: Rhk, semua: Sequence[PilihanRhk]) -> PilihanRhk | None:
    """The choice that a link means; when its indicator is gone, the result as a whole."""
    milik = [x for x in semua if x.rhk_id == r.rhk_atasan_id]
    tepat = next((x for x in milik if x.indikator_id == r.indikator_atasan_id), None)
    if tepat is not None and r.indikator_atasan_id is None:
        # Linked before indicators were kept: words that name one of them rightly are not old.
        return next((x for x in milik if rapat(x.tulisan) == rapat(r.teks_atasan)), tepat)
    return tepat or (milik[0] if milik else None)


def pilih_intervensi(
    sesi: Sesi,
    skp_id: bytes,
    baris_id: bytes,
    rhk_atasan_id: bytes,
    indikator_atasan_id: bytes | None = None,
    tambah: bool = False,
) -> Outcome[bool]:
    """Say which of the assessor's results a result serves: keeps the link and its words.

    `tambah`: name it below the words already there; the link stays that of the first.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    pilihan = [x for x in rhk_penilai(sesi, skp_id) if x.rhk_id == rhk_atasan_id]
    dipilih = next((x for x in pilihan if x.indikator_id == indikator_atasan_id), None)
    if dipilih is None and indikator_atasan_id is None and pilihan:
        dipilih = pilihan[0]
    with sesi.kerja("skp.pilih_intervensi", f"Pilih RHK pimpinan SKP {nama}", untuk) as uow:
        milik = repo_skp.rhk(uow.p, [skp_id])[skp_id]
        rhk = next((r for r in milik if baris_id == r.id or any(i.id == baris_id for i in r.indikator)), None)
        if rhk is None or dipilih is None:
            raise Tolakan(_HILANG, siapa="yang mengisi")
        berubah = uow.update("rhk", rhk.id, _taut(rhk, dipilih, tambah))
        wajib_satu_nilai(sesi, uow)
    return Outcome(berubah, uow.perubahan)


def _taut(rhk: Rhk, dipilih: PilihanRhk, tambah: bool) -> dict[str, Any]:
    taut = {"rhk_atasan_id": dipilih.rhk_id, "indikator_atasan_id": dipilih.indikator_id}
    if not (tambah and rhk.teks_atasan.strip()):
        return {**taut, "teks_atasan": dipilih.tulisan}
    if not usang(rhk.teks_atasan, dipilih.tulisan):
        return {}
    teks = {"teks_atasan": f"{rhk.teks_atasan.strip()}\n{dipilih.tulisan}"}
    return teks if rhk.rhk_atasan_id is not None else {**taut, **teks}


def perbarui_intervensi(sesi: Sesi, skp_id: bytes, rhk_id: Collection[bytes]) -> Outcome[int]:
    """Write the leader's words as they stand now into results linked to them; value: results changed."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    baru = {r: x.tulisan for x in rhk_penilai(sesi, skp_id) for r in x.usang if r in set(rhk_id)}
    if not baru:
        return Outcome(0)
    with sesi.kerja("skp.perbarui_intervensi", f"Perbarui teks RHK pimpinan SKP {nama}", untuk) as uow:
        kini = uow.muat("rhk", baru)
        isi = {r: {"teks_atasan": perbarui_tulisan(kini[r]["teks_atasan"], t)} for r, t in baru.items()}
        jumlah = uow.update_many("rhk", isi, kini)
        wajib_satu_nilai(sesi, uow)
    return Outcome(jumlah, uow.perubahan)
