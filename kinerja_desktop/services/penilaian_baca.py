"""Reading a year's assessments: everything once, one statement per table, and the rows of one period."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import NAMA_STATUS_EVALUASI, evaluasi_dapat_diubah
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.kepegawaian import JenisPenempatan, Kedudukan, Pegawai, StatusPegawai
from kinerja_desktop.domain.mutasi import Pengecualian, menutup, pada
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    PredikatOrganisasi,
    Rating,
    predikat_kinerja,
    rating_pimpinan,
)
from kinerja_desktop.domain.skp import BentukSkp, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.beku import dari_beku
from kinerja_desktop.services.hasil_tertutup import KALIMAT as TERTUTUP
from kinerja_desktop.services.hasil_tertutup import tertutup
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.lembar_nilai import BarisNilai
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang, Penilai
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import yang_berlaku
from kinerja_desktop.store import repo_mutasi, repo_penilaian, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_pegawai import Sosok
from kinerja_desktop.store.repo_penilaian import RekamEvaluasi, RekamOrganisasi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection

SKP_SAH = frozenset({StatusDokumen.DISETUJUI, StatusDokumen.DIKIRIM, StatusDokumen.DITERIMA})


@dataclass(slots=True)
class Tahun:
    """One year of an office: people, periods, living SKP by person, evaluations, organisation predicates.

    An SKP under revision stands in `skp` as it was approved last, in `revisi` (by id) as it is being written.
    """

    buku: BukuOrang
    periode: list[PeriodeTersimpan]
    skp: dict[bytes, list[RekamSkp]]
    evaluasi: dict[tuple[bytes, bytes], RekamEvaluasi]
    organisasi: dict[bytes, dict[bytes, RekamOrganisasi]]
    revisi: dict[bytes, RekamSkp] = field(default_factory=dict)
    #: People left out of the counts for some days, by a document (Pengecualian).
    kecuali: dict[bytes, list[Pengecualian]] = field(default_factory=dict)

    @property
    def bulanan(self) -> bool:
        """The office evaluates by month, so quarters are only for part-time PPPK."""
        return any(p.periode.jenis is JenisPeriode.BULANAN for p in self.periode)

    def ikut(self, jenis: JenisPeriode, orang: Pegawai) -> bool:
        """Whether a kind of period is for this person (KepmenPANRB 16/2025: part-time PPPK by quarter)."""
        if jenis is JenisPeriode.TAHUNAN or not self.bulanan:
            return True
        return (jenis is JenisPeriode.TRIWULAN) == (orang.status is StatusPegawai.PPPK_PW)

    def organisasi_untuk(self, periode_id: bytes, unit_id: bytes | None) -> PredikatOrganisasi | None:
        """Predicate of the nearest unit upwards for which one was set."""
        ada = self.organisasi.get(periode_id, {})
        for u in [*self.buku.leluhur(unit_id), self.buku.unit_akar()]:
            rekam = ada.get(u) if u else None
            if rekam is not None and rekam.predikat is not None:
                return rekam.predikat
        return None

    def skp_dalam(self, p: PeriodeTersimpan, orang: Pegawai) -> list[RekamSkp]:
        """SKP of a person that share days with a period, the earlier first."""
        return [
            s
            for s in self.skp.get(orang.id, [])
            if s.mulai <= p.periode.selesai and p.periode.mulai <= s.selesai
        ]

    def dikecualikan(self, p: PeriodeTersimpan, orang: bytes, skp: RekamSkp | None) -> Pengecualian | None:
        """The exception that holds every day of a period in which the SKP runs; None when a day is free."""
        if not (milik := self.kecuali.get(orang)):
            return None
        mulai, selesai = p.periode.mulai, p.periode.selesai
        if skp is not None:
            mulai, selesai = max(mulai, skp.mulai), min(selesai, skp.selesai)
        return menutup(milik, mulai, selesai) if mulai <= selesai else None

    def luar_hitungan(self, p: PeriodeTersimpan) -> list[tuple[bytes, Pengecualian]]:
        """Staff in service who are left out of a period by a letter, by name."""
        hasil = []
        for orang in self.kecuali:
            o = self.buku.pegawai.get(orang)
            if o is None or o.kedudukan in TIDAK_BERTUGAS or not self.ikut(p.periode.jenis, o):
                continue
            milik: list[RekamSkp | None] = [*self.skp_dalam(p, o)]
            sebab = [self.dikecualikan(p, orang, s) for s in milik or [None]]
            pertama = next((x for x in sebab if x is not None), None)
            if pertama is not None and all(sebab):
                hasil.append((orang, pertama))
        return sorted(hasil, key=lambda x: self.buku.nama(x[0]).casefold())

    def dikecualikan_pada(self, orang: bytes, hari: date) -> Pengecualian | None:
        """The exception in force on a day."""
        return pada(self.kecuali.get(orang, ()), hari)

    def pasangan(self, p: PeriodeTersimpan) -> Iterator[tuple[Pegawai, RekamSkp | None]]:
        """Who is evaluated in a period with which SKP; None for somebody who owes one.

        Who has left stays until the last period served is evaluated up to the last day.
        """
        for orang in self.buku.pegawai.values():
            if orang.status is StatusPegawai.LUAR or not self.ikut(p.periode.jenis, orang):
                continue
            milik = self.skp_dalam(p, orang)
            if orang.kedudukan in TIDAK_BERTUGAS:
                milik = [
                    s for s in milik if (s.id, p.id) in self.evaluasi or self._masih_dinilai(p, orang, s)
                ]
            elif not milik and self._sudah_ada(orang, p) and not self.dikecualikan(p, orang.id, None):
                yield orang, None
            for s in milik:
                if (s.id, p.id) in self.evaluasi or not (
                    self.dikecualikan(p, orang.id, s) or self.digantikan(p, s, milik)
                ):
                    yield orang, s

    def digantikan(self, p: PeriodeTersimpan, skp: RekamSkp, milik: list[RekamSkp]) -> bool:
        """Whether the year's predicate stands on a later SKP: that of the post to which somebody moved.

        The earlier one is closed by the last quarter or month of its post, by its own assessor (rules 2.7).
        """
        if p.periode.jenis is not JenisPeriode.TAHUNAN or self.acting(skp):
            return False
        return any(s.mulai > skp.selesai and not self.acting(s) for s in milik)

    def acting(self, skp: RekamSkp) -> bool:
        """Whether an SKP is for a post held as Plt. or Plh."""
        tempat = self.buku.penempatan.get(skp.pegawai_id, [])
        return any(t.id == skp.penempatan_id and t.jenis is not JenisPenempatan.DEFINITIF for t in tempat)

    def _masih_dinilai(self, p: PeriodeTersimpan, orang: Pegawai, skp: RekamSkp) -> bool:
        """Whether an SKP of somebody who left is owed an evaluation: at least a month of the period served.

        The year as a whole is owed only by who served to its end; earlier, the last quarter or month closes
        the SKP. Where it is not known when the person left, and after a death, nothing is owed.
        """
        sampai = [t.sampai for t in self.buku.penempatan.get(orang.id, [])]
        tuntas = [x for x in sampai if x is not None]
        if orang.kedudukan is Kedudukan.MENINGGAL or not tuntas or len(tuntas) < len(sampai):
            return False
        akhir = min(skp.selesai, max(tuntas), p.periode.selesai)
        if skp.status not in SKP_SAH:
            return False
        if p.periode.jenis is JenisPeriode.TAHUNAN:
            return akhir == p.periode.selesai
        return _sebulan(max(skp.mulai, p.periode.mulai), akhir)

    def _sudah_ada(self, orang: Pegawai, p: PeriodeTersimpan) -> bool:
        milik = self.buku.penempatan.get(orang.id, [])
        return not milik or any(
            t.mulai <= p.periode.selesai and (t.sampai is None or t.sampai >= p.periode.mulai) for t in milik
        )


def _sebulan(awal: date, akhir: date) -> bool:
    """Whether two inclusive dates span a month or more."""
    esok = akhir + timedelta(days=1)
    return (esok.year - awal.year) * 12 + esok.month - awal.month - (esok.day < awal.day) >= 1


def muat_tahun(sesi: Sesi, conn: Connection, tahun: int, ruang: Collection[bytes] | None = None) -> Tahun:
    """Read a year in one go (inside an open reading), at the centre that of some offices only."""
    p = Pelaksana.dari(conn)
    skp: dict[bytes, list[RekamSkp]] = {}
    disusun = repo_skp.rekam_tahun(p, tahun, ruang=ruang)
    sah = yang_berlaku(p, disusun)
    for s in sah:
        if s.status is not StatusDokumen.DIBATALKAN:
            skp.setdefault(s.pegawai_id, []).append(s)
    return Tahun(
        BukuOrang.muat(conn, ruang=ruang),
        daftar_periode(sesi, tahun),
        skp,
        repo_penilaian.evaluasi_tahun(p, tahun, ruang),
        repo_penilaian.organisasi_tahun(p, tahun, ruang),
        {s.id: s for s, b in zip(disusun, sah, strict=True) if s is not b},
        repo_mutasi.pengecualian(p, ruang),
    )


def acuan(skp: RekamSkp, p: PeriodeTersimpan, hari_ini: date) -> date:
    """The day on which people of an evaluation are looked up: today, within period and SKP."""
    mulai = max(p.periode.mulai, skp.mulai)
    return izin.jepit(hari_ini, mulai, max(mulai, min(p.periode.selesai, skp.selesai)))


def penilai_evaluasi(buku: BukuOrang, skp: RekamSkp, p: PeriodeTersimpan, hari_ini: date) -> Penilai:
    """The assessor of one evaluation, by the end of its period."""
    return buku.penilai(skp.pegawai_id, acuan(skp, p, hari_ini), hari_ini, skp.id)


def mengikuti_organisasi(skp: RekamSkp, sosok: Sosok) -> bool:
    """The head of the organisation: rating hasil kerja follows its achievement (SE MenPANRB 3/2023)."""
    return skp.bentuk is BentukSkp.PIMPINAN or (sosok.jabatan is not None and sosok.jabatan.pimpinan_mandiri)


def rating_hasil(
    e: RekamEvaluasi | None, mengikuti: bool, organisasi: PredikatOrganisasi | None
) -> Rating | None:
    """Rating of hasil kerja: typed, or computed for the head until the evaluation is finished."""
    selesai = e is not None and not evaluasi_dapat_diubah(e.status)
    if mengikuti and not selesai:
        return rating_pimpinan(organisasi) if organisasi else None
    return e.rating_hasil if e else None


def alasan_tutup(skp: RekamSkp | None, e: RekamEvaluasi | None, p: PeriodeTersimpan, tahun: int) -> str:
    """Why ratings cannot be typed, whoever asks; "" when they can."""
    if skp is None:
        return f"Belum ada SKP {tahun}; buat SKP dahulu."
    if p.ditutup:
        return sebab_tutup(p)
    if skp.status not in SKP_SAH:
        return "SKP belum disetujui; setujui SKP dahulu."
    if e is not None and not evaluasi_dapat_diubah(e.status):
        return f"Penilaian sudah {NAMA_STATUS_EVALUASI[e.status].lower()}; buka kembali dengan alasan."
    return ""


def baris_nilai(
    sesi: Sesi, t: Tahun, p: PeriodeTersimpan, orang: Pegawai, skp: RekamSkp | None, hari: date
) -> BarisNilai:
    """One row of the assessment grid, with the predicate computed and explained."""
    e = t.evaluasi.get((skp.id, p.id)) if skp else None
    pada = acuan(skp, p, hari) if skp else izin.jepit(hari, p.periode.mulai, p.periode.selesai)
    sosok = t.buku.sosok(orang.id, pada, skp.penempatan_id if skp else None)
    penilai = t.buku.penilai(orang.id, pada, hari, skp.id if skp else None)
    organisasi = t.organisasi_untuk(p.id, sosok.unit.id if sosok.unit else None)
    mengikuti = skp is not None and mengikuti_organisasi(skp, sosok)
    sembunyi = tertutup(sesi, orang.id, e)
    terbaca = None if sembunyi else e
    hasil = rating_hasil(terbaca, mengikuti, organisasi)
    perilaku = terbaca.rating_perilaku if terbaca else None
    jadi = predikat_kinerja(hasil, perilaku) if hasil and perilaku else None
    tutup = alasan_tutup(skp, e, p, p.periode.tahun)
    lain = "" if tutup else _tanpa_wewenang(sesi, orang.id, penilai)
    status = e.status if e else StatusEvaluasi.DRAF
    return BarisNilai(
        skp_id=skp.id if skp else None,
        pegawai_id=orang.id,
        evaluasi_id=e.id if e else None,
        nama=orang.nama_lengkap,
        nip=orang.nip,
        jabatan=sosok.nama_jabatan,
        unit=sosok.nama_unit,
        status_pegawai=orang.status.value,
        masa=masa(max(skp.mulai, p.periode.mulai), min(skp.selesai, p.periode.selesai)) if skp else "",
        penilai_id=penilai.id,
        penilai_nama=penilai.nama,
        hasil=hasil.value if hasil else "",
        perilaku=perilaku.value if perilaku else "",
        predikat=jadi.predikat.value if jadi else "",
        catatan=terbaca.catatan if terbaca else "",
        alasan_hasil=terbaca.alasan_hasil if terbaca else "",
        alasan_perilaku=terbaca.alasan_perilaku if terbaca else "",
        penjelasan=_penjelasan(
            skp,
            hasil,
            perilaku,
            mengikuti,
            organisasi,
            TERTUTUP if sembunyi else jadi.alasan if jadi else "",
        ),
        dasar=jadi.dasar if jadi else "",
        status=status.value,
        status_nama=NAMA_STATUS_EVALUASI[status] if e else "Belum dinilai",
        terkunci=bool(tutup or lain),
        alasan_terkunci=tutup or lain,
        bukan_penilainya=bool(lain),
        mengikuti=mengikuti,
        tanggal_nilai=e.tanggal_nilai if e else None,
        tanggal_serah=dari_beku(e.beku, "tanggal_serah") if e else None,
        tanggal_terima=e.tanggal_terima if e else None,
        selesai=e is not None and not evaluasi_dapat_diubah(e.status),
        dinilai_tertutup=sembunyi and _dinilai(e, mengikuti, organisasi),
        tertinggal=tertinggal(terbaca, mengikuti, organisasi),
    )


def _dinilai(e: RekamEvaluasi | None, mengikuti: bool, organisasi: PredikatOrganisasi | None) -> bool:
    return bool(e and e.rating_perilaku and rating_hasil(e, mengikuti, organisasi))


def tertinggal(e: RekamEvaluasi | None, mengikuti: bool, organisasi: PredikatOrganisasi | None) -> str:
    """What parts a finished head's rating from the organisation's predicate of today; "" for nothing."""
    if not mengikuti or organisasi is None or e is None or evaluasi_dapat_diubah(e.status):
        return ""
    kini, lama = rating_pimpinan(organisasi), e.rating_hasil
    if lama is None or lama is kini or e.status is StatusEvaluasi.DIBATALKAN:
        return ""
    return (
        f"Capaian kinerja organisasi kini {organisasi.value}, sehingga rating hasil kerja pimpinan menjadi "
        f"{NAMA_RATING[kini]}; penilaian ini diselesaikan dengan {NAMA_RATING[lama]}."
    )


def _tanpa_wewenang(sesi: Sesi, pegawai_id: bytes, penilai: Penilai) -> str:
    try:
        izin.wewenang(sesi, "evaluasi.ubah", pegawai_id, penilai)
    except Tolakan as e:
        return e.kalimat()
    return ""


def _penjelasan(
    skp: RekamSkp | None,
    hasil: Rating | None,
    perilaku: Rating | None,
    mengikuti: bool,
    organisasi: PredikatOrganisasi | None,
    alasan: str,
) -> str:
    if skp is None:
        return ""
    awal = ""
    if mengikuti:
        awal = (
            f"Rating hasil kerja pimpinan mengikuti capaian kinerja organisasi ({organisasi.value}). "
            if organisasi
            else "Rating hasil kerja pimpinan menunggu penetapan capaian kinerja organisasi. "
        )
    if alasan:
        return awal + alasan
    kurang = [n for n, r in (("hasil kerja", hasil), ("perilaku kerja", perilaku)) if r is None]
    return f"{awal}Predikat belum dapat dihitung: rating {' dan '.join(kurang)} belum diisi."
