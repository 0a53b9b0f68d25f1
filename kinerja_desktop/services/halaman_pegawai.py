"""Read models of the staff page: the list with what is open, and one person's year."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.kepegawaian import StatusPegawai, StatusRelasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, pegawai, pengecualian, penilaian, skp
from kinerja_desktop.services.lembar_nilai import BarisNilai
from kinerja_desktop.services.lembar_skp import RingkasSkp
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.pegawai import RincianPegawai, RingkasPegawai
from kinerja_desktop.services.penilaian_baca import baris_nilai, muat_tahun
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_pegawai, repo_penilai

TINDAKAN = (
    "pegawai.ubah", "pegawai.impor", "penempatan.ubah", "penilai.konfirmasi", "mutasi.catat",
    "pengecualian.ubah",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DaftarPegawai:
    """Everybody on the list (officials from outside too), how many wait for an assessor, what I may do."""

    baris: tuple[RingkasPegawai, ...]
    usulan: int
    boleh: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NilaiPeriode:
    """One period of a person's year: its label and the row of the assessment grid."""

    periode_id: bytes
    label: str
    baris: BarisNilai


@dataclass(frozen=True, slots=True)
class LembarPegawai:
    """One person with the SKP and ratings of the year; `tertutup` says why those may not be seen."""

    rincian: RincianPegawai
    skp: tuple[RingkasSkp, ...]
    nilai: tuple[NilaiPeriode, ...]
    tertutup: str = ""
    kecuali: str = ""
    """Why, by which letter and until when the person is left out of the counts today."""


def daftar(sesi: Sesi) -> DaftarPegawai:
    """The staff list in seniority order, in a few statements."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        baris = repo_pegawai.ringkas(conn, sesi.jam.hari_ini())
        relasi = repo_penilai.relasi_semua(conn)
    menunggu = {r.pegawai_id for r in relasi if r.status is StatusRelasi.USULAN}
    boleh = frozenset(t for t in TINDAKAN if sesi.boleh(t))
    return DaftarPegawai(tuple(baris), len(menunggu), boleh)


def belum_dinilai(sesi: Sesi) -> tuple[str, frozenset[bytes]]:
    """Label of the period to work on and who has no predicate in it; empty without periods."""
    try:
        kini = penilaian.periode_kini(sesi, sesi.jam.hari_ini().year)
        lembar = penilaian.lembar(sesi, kini.periode_id)
    except Tolakan:
        return "", frozenset()
    return kini.label, frozenset(b.pegawai_id for b in lembar.baris if not b.dinilai)


def lembar(sesi: Sesi, pegawai_id: bytes) -> LembarPegawai:
    """Everything beside the list about one person; Tolakan when the person is gone."""
    rincian = pegawai.rincian(sesi, pegawai_id)
    if rincian.pegawai.status is StatusPegawai.LUAR:
        return LembarPegawai(rincian, (), ())
    tahun = sesi.jam.hari_ini().year
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn)
    try:
        izin.wajib_lihat(sesi, buku, pegawai_id)
    except Tolakan as t:
        return LembarPegawai(rincian, (), (), t.kalimat())
    kini = next((b for b in pengecualian.daftar(sesi, pegawai_id) if b.berlaku), None)
    kecuali = f"{kini.isi.sebutan}, {kini.masa}" if kini else ""
    milik = skp.daftar(sesi, tahun, pegawai_id)
    return LembarPegawai(rincian, milik, _nilai(sesi, pegawai_id, tahun), kecuali=kecuali)


def _nilai(sesi: Sesi, pegawai_id: bytes, tahun: int) -> tuple[NilaiPeriode, ...]:
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, tahun)
    milik = {r.periode_id: r for r in penilaian.periode(sesi, tahun)}
    return tuple(
        NilaiPeriode(p.id, p.periode.label, baris_nilai(sesi, t, p, orang, s, hari))
        for p in sorted(t.periode, key=lambda p: list(milik).index(p.id))
        if p.periode.mulai <= hari
        for orang, s in t.pasangan(p)
        if orang.id == pegawai_id
    )
