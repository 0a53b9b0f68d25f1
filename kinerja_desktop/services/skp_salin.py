"""Copy into an SKP: the person's earlier one, a colleague's, or the post's standard; one act, one undo."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import BentukSkp, JenisRhk, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, skp_pilihan, standar_kerja
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.lampiran_skp import salin_lampiran
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_baris import periksa_muat
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.services.standar_kerja import RekamStandar, kelompokkan, kunci_jabatan
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp, tulis_jalur

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: Whose SKP a source is, in the order in which sources are offered.
SENDIRI, STANDAR, REKAN_JABATAN, REKAN_UNIT = "sendiri", "standar", "jabatan", "unit"
#: What becomes of the link to the superior's result.
TAUT, KATA, TANPA = "taut", "kata", ""
#: Earlier years of the person's own SKP; colleagues' are this year's and the last one's.
_TAHUN_SENDIRI, _TAHUN_REKAN = 3, 2
#: Colleagues offered at most; nobody reads on.
SUMBER_TERBANYAK = 60


@dataclass(frozen=True, slots=True)
class SumberSalinan:
    """One thing to copy from, in words: an SKP, or the post's standard (`skp_id` None)."""

    skp_id: bytes | None
    label: str
    jumlah_rhk: int
    jenis: str = SENDIRI


@dataclass(frozen=True, slots=True)
class IndikatorSalin:
    """One indicator as it would be written."""

    aspek: str
    teks: str
    target: str
    satuan: str
    arah: str = ""
    metode: str = ""
    jalur: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RhkSalin:
    """One result as it would be copied; `ganda`: the SKP has it already; `tautan`: TAUT, KATA, TANPA."""

    asal_id: bytes
    jenis: str
    teks: str
    intervensi: str
    penugasan_dari: str
    perspektif: str
    lingkup: str
    indikator: tuple[IndikatorSalin, ...]
    ganda: bool = False
    tautan: str = TANPA
    rhk_atasan_id: bytes | None = None
    indikator_atasan_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Orang:
    """One person's place: post as it is matched, and unit."""

    jabatan: str
    unit: bytes | None


# ---- sources -------------------------------------------------------------------------------------------


def sumber_salinan(sesi: Sesi, skp_id: bytes) -> tuple[SumberSalinan, ...]:
    """What may be copied into this SKP: own earlier ones, the standard, colleagues of the post, of the unit.

    Colleagues' only as far as this person may see their SKP.
    """
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        buku = BukuOrang.muat(conn)
        izin.wajib_lihat(sesi, buku, rekam.pegawai_id)
        sosok = buku.sosok(
            rekam.pegawai_id, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id
        )
        hasil = _sendiri(p, rekam)
        standar = standar_kerja.untuk_jabatan(sesi, p, sosok.nama_jabatan)
        if standar:
            jumlah = standar_kerja.jumlah_rhk(standar)
            hasil.append(SumberSalinan(None, f"Standar jabatan {standar[0].jabatan}", jumlah, STANDAR))
        return (*hasil, *_rekan(sesi, p, buku, rekam))


def _sendiri(p: Pelaksana, rekam: RekamSkp) -> list[SumberSalinan]:
    hasil: list[SumberSalinan] = []
    for tahun in range(rekam.tahun, rekam.tahun - _TAHUN_SENDIRI, -1):
        lain = [s for s in repo_skp.rekam_tahun(p, tahun, rekam.pegawai_id) if s.id != rekam.id]
        jumlah = jumlah_rhk(p, [s.id for s in lain])
        for s in reversed(lain):
            if jumlah.get(s.id):
                label = f"SKP {s.tahun} ({masa(s.mulai, s.selesai)})"
                hasil.append(SumberSalinan(s.id, label, jumlah[s.id]))
    return hasil


def _rekan(sesi: Sesi, p: Pelaksana, buku: BukuOrang, rekam: RekamSkp) -> list[SumberSalinan]:
    hasil = []
    for s, jenis in urut_rekan(sesi, p, buku, rekam):
        sosok = buku.sosok(s.pegawai_id, s.mulai, s.penempatan_id)
        nama = f"{sosok.pegawai.nama_lengkap} ({sosok.nama_jabatan})"
        hasil.append((s.id, f"{nama}, SKP {s.tahun}", jenis))
    jumlah = jumlah_rhk(p, [h[0] for h in hasil])
    ada = [SumberSalinan(s, label, jumlah[s], jenis) for s, label, jenis in hasil if jumlah.get(s)]
    return ada[:SUMBER_TERBANYAK]


def urut_rekan(sesi: Sesi, p: Pelaksana, buku: BukuOrang, rekam: RekamSkp) -> list[tuple[RekamSkp, str]]:
    """SKP of colleagues that may be seen: same post first, then same unit; this year's before last year's."""
    boleh = izin.lingkup(sesi, buku)
    saya = _tempat(buku, rekam)
    calon: list[tuple[tuple[int, int, str, bytes], RekamSkp, str]] = []
    for tahun in range(rekam.tahun, rekam.tahun - _TAHUN_REKAN, -1):
        for s in repo_skp.rekam_tahun(p, tahun, ruang={rekam.id[:4]}):
            if s.pegawai_id == rekam.pegawai_id or s.status is StatusDokumen.DIBATALKAN:
                continue
            if boleh is not None and s.pegawai_id not in boleh:
                continue
            dia = _tempat(buku, s)
            sama = bool(saya.jabatan) and dia.jabatan == saya.jabatan
            if not sama and (saya.unit is None or dia.unit != saya.unit):
                continue
            jenis = REKAN_JABATAN if sama else REKAN_UNIT
            urut = (0 if sama else 1, -tahun, buku.nama(s.pegawai_id).casefold(), s.id)
            calon.append((urut, s, jenis))
    return [(s, jenis) for _, s, jenis in sorted(calon, key=lambda c: c[0])]


def _tempat(buku: BukuOrang, s: RekamSkp) -> _Orang:
    sosok = buku.sosok(s.pegawai_id, s.mulai, s.penempatan_id)
    return _Orang(kunci_jabatan(sosok.nama_jabatan), sosok.unit.id if sosok.unit else None)


def jumlah_rhk(p: Pelaksana, ids: Collection[bytes]) -> dict[bytes, int]:
    """Results per SKP; those without any are left out."""
    sql = "SELECT skp_id, count(*) FROM rhk WHERE _del = 0 AND {dalam skp_id} GROUP BY skp_id"
    return {bytes(s): int(n) for s, n in repo_skp.potongan(p, sql, ids)}


# ---- what would be copied ------------------------------------------------------------------------------


def pratinjau(sesi: Sesi, skp_id: bytes, dari: bytes | None) -> tuple[RhkSalin, ...]:
    """Results that a source (None: the post's standard) would bring, duplicates marked; writes nothing."""
    rekam, _, _ = siapkan(sesi, skp_id, "skp.ubah")
    isi = _baca(sesi, rekam, dari)
    with sesi.baca() as conn:
        ada = repo_skp.rhk(Pelaksana.dari(conn), [skp_id])[skp_id]
    punya = {(r.jenis.value, rapat(r.teks)) for r in ada}
    return tuple(replace(r, ganda=(r.jenis, rapat(r.teks)) in punya) for r in isi)


def salin(
    sesi: Sesi, dari_skp_id: bytes | None, ke_skp_id: bytes, pilih: Collection[bytes] | None = None
) -> Outcome[int]:
    """Append results of another SKP (None: the standard); own SKP fill an empty annex too; rows copied."""
    rekam, nama, untuk = siapkan(sesi, ke_skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    isi = [r for r in _baca(sesi, rekam, dari_skp_id) if pilih is None or r.asal_id in pilih]
    with sesi.baca() as conn:
        asal = wajib_rekam(Pelaksana.dari(conn), dari_skp_id) if dari_skp_id else None
    sebutan = f"SKP {asal.tahun}" if asal else "standar jabatan"
    with sesi.kerja("skp.salin", f"Salin {sebutan} ke SKP {rekam.tahun} {nama}", untuk) as uow:
        ada = repo_skp.rhk(uow.p, [ke_skp_id])[ke_skp_id]
        periksa_muat(ada, sum(max(1, len(r.indikator)) for r in isi))
        jumlah = tulis_salinan(uow, ke_skp_id, rekam.bentuk, ada, isi)
        if asal is not None and asal.pegawai_id == rekam.pegawai_id:
            salin_lampiran(uow, ke_skp_id, asal.id)
    return Outcome(jumlah, uow.perubahan)


def _baca(sesi: Sesi, rekam: RekamSkp, dari: bytes | None) -> list[RhkSalin]:
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn)
        if dari is None:
            sosok = buku.sosok(
                rekam.pegawai_id, izin.jepit(hari, rekam.mulai, rekam.selesai), rekam.penempatan_id
            )
            return dari_standar(standar_kerja.untuk_jabatan(sesi, p, sosok.nama_jabatan))
        asal = wajib_rekam(p, dari)
        if asal.pegawai_id != rekam.pegawai_id and dari not in {
            s.id for s, _ in urut_rekan(sesi, p, buku, rekam)
        }:
            raise Tolakan(
                "SKP yang disalin harus milik pegawai itu sendiri, atau milik rekan satu jabatan atau satu "
                "unit yang boleh Anda lihat.",
                siapa="operator kepegawaian",
            )
        isi = repo_skp.rhk(p, [dari])[dari]
    return dari_skp(isi, Tautan.muat(sesi, rekam))


def dari_standar(milik: Sequence[RekamStandar]) -> list[RhkSalin]:
    """Results that a standard describes."""
    return [
        RhkSalin(
            g[0].id,
            standar_kerja.jenis_sah(g[0].jenis).value,
            g[0].rhk,
            "",
            "",
            next((r.perspektif for r in g if r.perspektif), ""),
            "",
            tuple(
                IndikatorSalin(r.aspek, r.indikator, r.target, r.satuan, r.arah, r.metode)
                for r in g
                if r.indikator or r.target
            ),
        )
        for g in kelompokkan(milik)
    ]


def dari_skp(isi: Sequence[Rhk], tautan: Tautan | None) -> list[RhkSalin]:
    """Results of an SKP with their links as they can be kept."""
    hasil = []
    for r in isi:
        salinan = RhkSalin(
            r.id,
            r.jenis.value,
            r.teks,
            r.teks_atasan,
            r.penugasan_dari,
            r.perspektif.value if r.perspektif else "",
            r.lingkup.value if r.lingkup else "",
            tuple(
                IndikatorSalin(
                    i.aspek.value if i.aspek else "",
                    i.teks,
                    i.target,
                    i.satuan,
                    i.arah.value if i.arah else "",
                    i.metode.value if i.metode else "",
                    i.jalur,
                )
                for i in r.indikator
            ),
            tautan=KATA if r.teks_atasan.strip() else TANPA,
        )
        hasil.append(tautan.pasang(r, salinan) if tautan is not None else salinan)
    return hasil


@dataclass(frozen=True, slots=True)
class Tautan:
    """Results of the assessor of the SKP that is written: by id, by what they were taken from, by text."""

    tulisan: Mapping[bytes, str]
    turunan: Mapping[bytes, bytes]
    teks: Mapping[str, bytes]
    indikator: frozenset[bytes]

    @classmethod
    def muat(cls, sesi: Sesi, rekam: RekamSkp) -> Tautan:
        """Read them; the SKP need not be written yet."""
        pilihan = skp_pilihan.rhk_penilai_rekam(sesi, rekam)
        tulisan = {x.rhk_id: x.tulisan for x in pilihan}
        teks: dict[str, bytes] = {}
        for x in pilihan:
            teks.setdefault(rapat(x.teks), x.rhk_id)
            teks.setdefault(rapat(x.tulisan), x.rhk_id)
        with sesi.baca() as conn:
            p = Pelaksana.dari(conn)
            sql = "SELECT id, asal_id FROM rhk WHERE asal_id IS NOT NULL AND {dalam id}"
            turunan = {bytes(a): bytes(i) for i, a in repo_skp.potongan(p, sql, tulisan)}
            sql = "SELECT id FROM indikator WHERE _del = 0 AND {dalam rhk_id}"
            milik = frozenset(bytes(i[0]) for i in repo_skp.potongan(p, sql, tulisan))
        return cls(tulisan, turunan, teks, milik)

    def pasang(self, asal: Rhk, ke: RhkSalin) -> RhkSalin:
        """The same result of the same superior, its successor of this year, one of equal text, else words."""
        lama = asal.rhk_atasan_id
        if lama is not None and lama in self.tulisan:
            ind = asal.indikator_atasan_id if asal.indikator_atasan_id in self.indikator else None
            return replace(ke, tautan=TAUT, rhk_atasan_id=lama, indikator_atasan_id=ind)
        kini = self.turunan.get(lama) if lama is not None else None
        kini = kini or (self.teks.get(rapat(asal.teks_atasan)) if asal.teks_atasan.strip() else None)
        if kini is None:
            return ke
        return replace(ke, tautan=TAUT, rhk_atasan_id=kini, intervensi=self.tulisan[kini])


# ---- writing -------------------------------------------------------------------------------------------


def tulis_salinan(
    uow: UnitOfWork, skp_id: bytes, bentuk: BentukSkp, ada: Sequence[Rhk], isi: Sequence[RhkSalin]
) -> int:
    """Append results in an open unit of work, only what the form has; value: rows of the grid."""
    pimpinan = bentuk is BentukSkp.PIMPINAN
    urut = {j.value: max((r.urut for r in ada if r.jenis is j), default=0) for j in JenisRhk}
    baris: list[dict[str, Any]] = []
    for r in isi:
        urut[r.jenis] += 1
        baris.append(
            {
                "skp_id": skp_id,
                "jenis": r.jenis,
                "urut": urut[r.jenis],
                "teks": r.teks,
                "teks_atasan": "" if pimpinan else r.intervensi,
                "rhk_atasan_id": None if pimpinan else r.rhk_atasan_id,
                "indikator_atasan_id": None if pimpinan else r.indikator_atasan_id,
                "penugasan_dari": r.penugasan_dari,
                "perspektif": r.perspektif if pimpinan else "",
                "lingkup": r.lingkup,
                "asal_id": r.asal_id,
            }
        )
    ids = uow.insert_many("rhk", baris)
    indikator = [
        {
            "skp_id": skp_id,
            "rhk_id": rhk_id,
            "urut": n,
            "aspek": "" if pimpinan else i.aspek,
            "teks": i.teks,
            "target": i.target,
            "satuan": i.satuan,
            "arah": i.arah,
            "metode": i.metode,
            "jalur": tulis_jalur(i.jalur),
        }
        for rhk_id, r in zip(ids, isi, strict=True)
        for n, i in enumerate(r.indikator, 1)
    ]
    uow.insert_many("indikator", indikator)
    return sum(max(1, len(r.indikator)) for r in isi)
