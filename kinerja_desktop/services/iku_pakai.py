"""IKU in the SKP of heads: take results from them, see who carries each, and what has changed since."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import BentukSkp, Indikator, JenisRhk, Lingkup, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_baris import periksa_muat
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.store import repo_skp, repo_standar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp
from kinerja_desktop.store.repo_standar import RekamIku

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: What an RHK takes over, in the words of a sentence.
_UKUR = {"target": "target", "satuan": "satuan", "arah": "arah", "metode": "cara ukur"}


@dataclass(frozen=True, slots=True)
class PakaiIku:
    """Who carries one IKU, and in what their results differ from it ("" when in nothing)."""

    nama: tuple[str, ...] = ()
    beda: str = ""


@dataclass(frozen=True, slots=True)
class PilihanIku:
    """One IKU offered to the SKP of a head; `ada` when that SKP carries it already."""

    iku_id: bytes
    sasaran: str
    indikator: str
    target: str
    sumber: str
    perspektif: str
    ada: bool
    beda: str


def sasaran_berlaku(baris: Sequence[RekamIku]) -> dict[bytes, str]:
    """The sasaran of each row: an empty one is that of the row above, as merged cells of a sheet come."""
    hasil, kini = {}, ""
    for r in baris:
        kini = r.sasaran or kini
        hasil[r.id] = kini
    return hasil


def _kelompok(baris: Sequence[RekamIku]) -> dict[bytes, bytes]:
    """Each row's first row of the same sasaran: what one result is made of."""
    berlaku = sasaran_berlaku(baris)
    pertama: dict[str, bytes] = {}
    hasil: dict[bytes, bytes] = {}
    for r in baris:
        kunci = rapat(berlaku[r.id]) or r.id.hex()
        hasil[r.id] = pertama.setdefault(kunci, r.id)
    return hasil


def _indikator(rhk: Rhk, r: RekamIku) -> Indikator | None:
    return next((i for i in rhk.indikator if rapat(i.teks) == rapat(r.indikator)), None)


def _beda(rhk: Rhk, i: Indikator, r: RekamIku, sasaran: str) -> str:
    """In what a result differs from its IKU, in words; "" when it follows it."""
    beda = [] if rapat(rhk.teks) == rapat(sasaran or r.indikator) else ["rencana hasil kerja"]
    kini = {
        "target": i.target,
        "satuan": i.satuan,
        "arah": i.arah.value if i.arah else "",
        "metode": i.metode.value if i.metode else "",
    }
    beda += [nama for k, nama in _UKUR.items() if rapat(kini[k]) != rapat(getattr(r, k))]
    return ", ".join(beda)


def _cocok(rhk: Sequence[Rhk], baris: Sequence[RekamIku]) -> dict[bytes, list[tuple[Rhk, Indikator, str]]]:
    """Results that carry each row: taken from its sasaran and with its indicator."""
    kelompok, berlaku = _kelompok(baris), sasaran_berlaku(baris)
    menurut: dict[bytes, list[Rhk]] = {}
    for x in rhk:
        if x.iku_id in kelompok:
            menurut.setdefault(kelompok[x.iku_id], []).append(x)
    hasil: dict[bytes, list[tuple[Rhk, Indikator, str]]] = {}
    for r in baris:
        for x in menurut.get(kelompok[r.id], ()):
            i = _indikator(x, r)
            if i is not None:
                hasil.setdefault(r.id, []).append((x, i, _beda(x, i, r, berlaku[r.id])))
    return hasil


def baca_pakai(p: Pelaksana, buku: BukuOrang, tahun: int, baris: Sequence[RekamIku]) -> dict[bytes, PakaiIku]:
    """Who carries each of these rows in the SKP of that year; every row has an entry."""
    skp_id = {s for _, s in repo_standar.rhk_ber_iku(p, tahun)}
    rekam = repo_skp.rekam_banyak(p, skp_id)
    semua = repo_skp.rhk(p, skp_id)
    cocok = _cocok([x for s in rekam for x in semua[s]], baris)
    hasil = {}
    for r in baris:
        ada = cocok.get(r.id, [])
        nama = {buku.nama(rekam[x.skp_id].pegawai_id): None for x, _, _ in ada}
        hasil[r.id] = PakaiIku(tuple(nama), next((beda for _, _, beda in ada if beda), ""))
    return hasil


def tanpa_pengampu(p: Pelaksana, tahun: int) -> list[RekamIku]:
    """Rows of a year that nobody carries: one result holds several of a sasaran and names only the first."""
    semua = [r for r in repo_standar.iku(p, tahun) if r.indikator]
    lembar: dict[tuple[bytes, bytes | None], list[RekamIku]] = {}
    for r in semua:
        lembar.setdefault((r.id[:4], r.unit_id), []).append(r)
    letak = {r.id: kunci for kunci, milik in lembar.items() for r in milik}
    menurut: dict[tuple[bytes, bytes | None], list[Rhk]] = {}
    skp_id = {s for _, s in repo_standar.rhk_ber_iku(p, tahun)} if semua else set()
    for x in (x for milik_skp in repo_skp.rhk(p, skp_id).values() for x in milik_skp):
        if x.iku_id in letak:
            menurut.setdefault(letak[x.iku_id], []).append(x)
    ada = {i for kunci, milik in lembar.items() for i in _cocok(menurut.get(kunci, ()), milik)}
    return [r for r in semua if r.id not in ada]


# ---- in one SKP ----------------------------------------------------------------------------------------


def _baca(sesi: Sesi, rekam: RekamSkp) -> tuple[list[RekamIku], tuple[Rhk, ...]]:
    """IKU of the unit that the owner of an SKP heads (empty when none), and the SKP's results."""
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
        unit = _unit_dipimpin(buku, rekam, izin.penilai_skp(buku, rekam, hari).id)
        akar = buku.unit_akar()
        baris = [
            r
            for r in repo_standar.iku(p, rekam.tahun)
            if unit is not None and (r.unit_id == unit or (r.unit_id is None and unit == akar))
        ]
        return baris, repo_skp.rhk(p, [rekam.id])[rekam.id]


def _unit_dipimpin(buku: BukuOrang, rekam: RekamSkp, penilai_id: bytes | None) -> bytes | None:
    """The unit whose head this is: nobody of the same unit assesses them."""
    sosok = buku.sosok(rekam.pegawai_id, rekam.mulai, rekam.penempatan_id)
    if sosok.unit is None:
        return None
    atasan = buku.sosok(penilai_id, rekam.mulai).unit if penilai_id else None
    return None if atasan is not None and atasan.id == sosok.unit.id else sosok.unit.id


def skp_kepala(sesi: Sesi, tahun: int, unit_id: bytes) -> bytes:
    """The SKP of the head of a unit, the one in force first; Tolakan when there is none yet."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        milik = [
            r
            for r in repo_skp.rekam_tahun(p, tahun)
            if r.status is not StatusDokumen.DIBATALKAN
            and _unit_dipimpin(buku, r, izin.penilai_skp(buku, r, hari).id) == unit_id
        ]
    if not milik:
        unit = buku.unit.get(unit_id)
        raise Tolakan(
            "Pimpinan {unit} belum mempunyai SKP {tahun}; buat dahulu di SKP, tab Daftar.",
            siapa="operator atau pimpinan unit itu",
            unit=unit.nama if unit else "unit ini",
            tahun=tahun,
        )
    # Somebody of the unit whose assessor is not known yet must not stand before the head.
    return max(milik, key=lambda r: (r.bentuk is BentukSkp.PIMPINAN, r.mulai <= hari, r.mulai, r.id)).id


def pilihan_iku(sesi: Sesi, skp_id: bytes) -> tuple[PilihanIku, ...]:
    """IKU that this SKP can take its results from; empty for whoever heads no unit with IKU."""
    with sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)
    baris, rhk = _baca(sesi, rekam)
    berlaku, cocok = sasaran_berlaku(baris), _cocok(rhk, baris)
    return tuple(
        PilihanIku(
            r.id,
            berlaku[r.id],
            r.indikator,
            f"{r.target} {r.satuan}".strip(),
            r.sumber,
            r.perspektif,
            r.id in cocok,
            next((beda for _, _, beda in cocok.get(r.id, ()) if beda), ""),
        )
        for r in baris
        if r.indikator or r.sasaran
    )


def ambil(sesi: Sesi, skp_id: bytes, pilih: Collection[bytes]) -> Outcome[int]:
    """Ambil dari IKU: one result per sasaran with its indicators; one that is there follows the IKU again.

    Value: rows of the grid added or brought in line.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    baris, _ = _baca(sesi, rekam)
    if set(pilih) - {r.id for r in baris}:
        raise Tolakan(
            "IKU yang dipilih tidak ada lagi atau bukan milik unit ini. Muat ulang halaman ini.",
            siapa="operator",
        )
    with sesi.kerja("skp.ambil_iku", f"Ambil {len(set(pilih))} IKU ke SKP {nama}", untuk) as uow:
        ada = repo_skp.rhk(uow.p, [skp_id])[skp_id]
        periksa_muat(ada, len(set(pilih)))
        jumlah = _tulis(uow, rekam, ada, baris, set(pilih))
        wajib_satu_nilai(sesi, uow)
    return Outcome(jumlah, uow.perubahan)


def _tulis(
    uow: UnitOfWork, rekam: RekamSkp, ada: Sequence[Rhk], baris: Sequence[RekamIku], pilih: Collection[bytes]
) -> int:
    kelompok, berlaku, cocok = _kelompok(baris), sasaran_berlaku(baris), _cocok(ada, baris)
    pimpinan = rekam.bentuk is BentukSkp.PIMPINAN
    induk: dict[bytes, Rhk] = {}
    for x in ada:
        if x.iku_id in kelompok:
            induk.setdefault(kelompok[x.iku_id], x)
    ubah_rhk: dict[bytes, dict[str, Any]] = {}
    ubah_indikator: dict[bytes, dict[str, Any]] = {}
    baru: dict[bytes, list[RekamIku]] = {}
    for r in baris:
        if r.id not in pilih:
            continue
        for x, i, _ in cocok.get(r.id, ()):
            ubah_rhk[x.id] = {"teks": berlaku[r.id] or r.indikator}
            ubah_indikator[i.id] = _ukur(r)
        if r.id not in cocok:
            baru.setdefault(kelompok[r.id], []).append(r)
    uow.update_many("rhk", ubah_rhk)
    uow.update_many("indikator", ubah_indikator)
    urut = max((x.urut for x in ada if x.jenis is JenisRhk.UTAMA), default=0)
    isi, tulis = [], []
    for k, anggota in baru.items():
        if k not in induk:
            urut += 1
            isi.append(_isi_rhk(rekam.id, k, urut, anggota, berlaku, pimpinan))
    ids = iter(uow.insert_many("rhk", isi))
    for k, anggota in baru.items():
        milik = induk[k].id if k in induk else next(ids)
        awal = max((i.urut for i in induk[k].indikator), default=0) if k in induk else 0
        tulis += [
            {"skp_id": rekam.id, "rhk_id": milik, "urut": awal + n, "teks": r.indikator, **_ukur(r)}
            for n, r in enumerate(anggota, 1)
        ]
    uow.insert_many("indikator", tulis)
    return len(tulis) + len(ubah_indikator)


def _ukur(r: RekamIku) -> dict[str, Any]:
    return {"target": r.target, "satuan": r.satuan, "arah": r.arah, "metode": r.metode}


def _isi_rhk(
    skp_id: bytes,
    iku_id: bytes,
    urut: int,
    anggota: Sequence[RekamIku],
    berlaku: Mapping[bytes, str],
    pimpinan: bool,
) -> dict[str, Any]:
    return {
        "skp_id": skp_id,
        "jenis": JenisRhk.UTAMA.value,
        "urut": urut,
        "teks": berlaku[anggota[0].id] or anggota[0].indikator,
        "perspektif": next((r.perspektif for r in anggota if r.perspektif), "") if pimpinan else "",
        "lingkup": Lingkup.ORGANISASI.value,
        "iku_id": iku_id,
    }
