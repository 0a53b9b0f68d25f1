"""The assessor's own pattern: read for the person at the keyboard alone, never stored, logged or exported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.pola_menilai import (
    JENIS,
    PENILAIAN,
    NilaiDiberi,
    PolaMenilai,
    banding,
    batas_menilai,
    ukur,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.penilaian_baca import (
    Tahun,
    acuan,
    mengikuti_organisasi,
    muat_tahun,
    penilai_evaluasi,
)
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import aturan_lengkap
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan


@dataclass(frozen=True, slots=True)
class PolaSaya:
    """The own pattern of a period and of the year so far, and what changed since the own last period."""

    label: str
    periode: PolaMenilai
    tahun: int
    setahun: PolaMenilai
    banding: tuple[str, ...]
    orang_paling_sedikit: int


def boleh(sesi: Sesi, periode_id: bytes) -> bool:
    """Whether the person at the keyboard rates somebody in this period in the own name."""
    if _penilai_sendiri(sesi) is None:
        return False
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        return menilai(sesi, muat_tahun(sesi, conn, p.periode.tahun), p)


def menilai(sesi: Sesi, t: Tahun, p: PeriodeTersimpan) -> bool:
    """The same of a year that is read already."""
    saya = _penilai_sendiri(sesi)
    return saya is not None and bool(_dinilai(t, p, saya, sesi.jam.hari_ini()))


def pola_saya(sesi: Sesi, periode_id: bytes) -> PolaSaya:
    """The own pattern of who sits at the keyboard; Tolakan for anybody who is not an assessor of the period.

    There is no way to ask for somebody else's: neither an operator who types in a name nor a leader nor the
    centre may see it.
    """
    saya = _penilai_sendiri(sesi)
    hari = sesi.jam.hari_ini()
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
    nilai = _dinilai(t, p, saya, hari) if saya is not None else []
    if saya is None or not nilai:
        raise Tolakan(
            "Pola menilai hanya ditampilkan kepada pejabat penilai itu sendiri, untuk orang yang dinilainya.",
            siapa="pejabat penilai",
        )
    aturan = aturan_lengkap(sesi, JENIS)
    batas = batas_menilai(aturan, p.periode.selesai)
    kini = ukur(nilai, batas)
    berkala = [x for x in t.periode if x.periode.jenis is not JenisPeriode.TAHUNAN]
    semua = [n for x in berkala for n in _dinilai(t, x, saya, hari)]
    lalu = _sebelum(t, p)
    beda: tuple[str, ...] = ()
    if lalu is not None:
        beda = banding(kini, ukur(_dinilai(t, lalu, saya, hari), batas), lalu.periode.label)
    return PolaSaya(
        p.periode.label,
        kini,
        p.periode.tahun,
        ukur(semua, batas, PENILAIAN),
        beda,
        batas.orang_paling_sedikit,
    )


def _penilai_sendiri(sesi: Sesi) -> bytes | None:
    """Staff id of who acts in the own name; None at the centre and while typing for somebody."""
    pelaku = sesi.pelaku
    if Peran.PUSAT in pelaku.peran or pelaku.untuk is not None:
        return None
    return pelaku.pegawai_id


def _dinilai(t: Tahun, p: PeriodeTersimpan, saya: bytes, hari: date) -> list[NilaiDiberi]:
    """What one assessor gave in a period; the head's hasil kerja is the organisation's, not a choice."""
    hasil = []
    for orang, skp in t.pasangan(p):
        if skp is None or orang.id == saya or penilai_evaluasi(t.buku, skp, p, hari).id != saya:
            continue
        e = t.evaluasi.get((skp.id, p.id))
        sosok = t.buku.sosok(orang.id, acuan(skp, p, hari), skp.penempatan_id)
        ikut = mengikuti_organisasi(skp, sosok)
        hasil.append(
            NilaiDiberi(
                orang.id,
                e.rating_hasil if e and not ikut else None,
                e.rating_perilaku if e else None,
                bool(e and e.alasan_hasil.strip()),
                bool(e and e.alasan_perilaku.strip()),
            )
        )
    return hasil


def _sebelum(t: Tahun, p: PeriodeTersimpan) -> PeriodeTersimpan | None:
    """The period of the same kind just before, within the year."""
    lama = [
        x for x in t.periode if x.periode.jenis is p.periode.jenis and x.periode.selesai < p.periode.mulai
    ]
    return max(lama, key=lambda x: x.periode.selesai, default=None)
