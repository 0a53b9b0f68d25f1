"""Dasbor: the recap of a year from above: by unit, quadrant cell and quarter, and what is late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.services import rekap
from kinerja_desktop.services.lembar_dasbor import (
    KEADAAN,
    PREDIKAT,
    RATING_HASIL,
    RATING_PERILAKU,
    BarisLewat,
    KelompokDasbor,
    KemajuanPeriode,
    LembarDasbor,
    tujuan_di,
)
from kinerja_desktop.services.lembar_rekap import (
    DIHITUNG,
    KHUSUS,
    SELESAI,
    BarisTahun,
    LembarRekap,
    PeriodeRekap,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tujuan import Tujuan


def susun(sesi: Sesi, tahun: int, periode: str = "") -> LembarDasbor:
    """The dashboard of a year; `periode` is a key as "triwulan-2", "" the newest one with a predicate."""
    r = rekap.susun(sesi, tahun)
    hari = sesi.jam.hari_ini()
    pilihan = r.periode_dari(periode) or _bawaan(r, hari)
    kunci = pilihan.kunci if pilihan else ""
    ikut = [b for b in r.baris if kunci in b.sel and b.sel[kunci].kelompok == DIHITUNG]
    return LembarDasbor(
        r,
        pilihan,
        _kelompok(r, ikut, kunci),
        tuple(
            tuple(
                tuple(b for b in ikut if (b.sel[kunci].hasil, b.sel[kunci].perilaku) == (h, p))
                for p in RATING_PERILAKU
            )
            for h in RATING_HASIL
        ),
        _kemajuan(r),
        _lewat(r, hari),
        len(ikut),
        sum(bool(b.sel[kunci].predikat) for b in ikut),
        any(s.predikat for b in r.baris for s in b.sel.values()),
    )


def _bawaan(r: LembarRekap, hari: date) -> PeriodeRekap | None:
    """The newest period in which a good part has a predicate, else with any, else the running one."""
    isi: dict[str, list[bool]] = {}
    for b in r.baris:
        for kunci, s in b.sel.items():
            if s.kelompok == DIHITUNG:
                isi.setdefault(kunci, []).append(bool(s.predikat))
    for cukup in (0.25, 0.0):
        for p in reversed(r.periode):
            ada = isi.get(p.kunci, [])
            if ada and sum(ada) > cukup * len(ada):
                return p
    kini = [p for p in r.periode if p.mulai <= hari <= p.selesai and p.jenis != JenisPeriode.TAHUNAN.value]
    return kini[0] if kini else (r.periode[-1] if r.periode else None)


def _kelompok(r: LembarRekap, ikut: Sequence[BarisTahun], kunci: str) -> tuple[KelompokDasbor, ...]:
    """Bars in order of name; at the centre one per office, also for an office without anybody counted."""
    nama: dict[object, str] = {k.ruang: k.nama for k in r.kantor} if r.pusat else {}
    orang: dict[object, list[BarisTahun]] = {k: [] for k in nama}
    for b in ikut:
        pilah: object = b.kantor.ruang if r.pusat else b.bagian
        nama.setdefault(pilah, b.kantor.nama if r.pusat else b.bagian)
        orang.setdefault(pilah, []).append(b)
    urut = sorted(orang, key=lambda k: (not nama[k], nama[k].casefold(), repr(k)))
    return tuple(
        KelompokDasbor(
            nama[k],
            tuple(tuple(b for b in orang[k] if b.sel[kunci].predikat == p) for p in PREDIKAT),
            tuple(b for b in orang[k] if not b.sel[kunci].predikat),
        )
        for k in urut
    )


def _kemajuan(r: LembarRekap) -> tuple[KemajuanPeriode, ...]:
    """Quarters and the year; months only where an office has nothing else."""
    kuartal = [p for p in r.periode if p.jenis != JenisPeriode.BULANAN.value]
    pakai = kuartal if any(p.jenis == JenisPeriode.TRIWULAN.value for p in kuartal) else r.periode
    return tuple(
        KemajuanPeriode(
            p,
            tuple(
                tuple(
                    b
                    for b in r.baris
                    if (s := b.sel.get(p.kunci)) is not None and s.kelompok == DIHITUNG and s.keadaan == k
                )
                for k in KEADAAN
            ),
        )
        for p in pakai
    )


def _lewat(r: LembarRekap, hari: date) -> tuple[BarisLewat, ...]:
    """Documents past their deadline, the longest first: an SKP not approved, else its open evaluations."""
    hasil = []
    for b in r.baris:
        if b.sel and all(s.kelompok == KHUSUS for s in b.sel.values()):
            continue
        satu = _lewat_skp(b, r, hari) if not b.skp_sah else _lewat_nilai(b, r, hari)
        if satu is not None:
            hasil.append(satu)
    return tuple(sorted(hasil, key=lambda x: (-x.hari, x.baris.nama.casefold(), x.baris.kunci)))


def _lewat_skp(b: BarisTahun, r: LembarRekap, hari: date) -> BarisLewat | None:
    if b.batas_skp is None or b.batas_skp >= hari:
        return None
    lama = (hari - b.batas_skp).days
    if b.skp_id is None:
        tujuan = tujuan_di(r, b, Tujuan("skp", {"pegawai": b.pegawai_id, "tahun": r.tahun}))
        return BarisLewat(b, "skp_belum", 1, str(r.tahun), b.batas_skp, lama, tujuan)
    tujuan = tujuan_di(r, b, Tujuan("skp", {"skp": b.skp_id}))
    return BarisLewat(b, "skp_status", 1, b.skp_status_nama, b.batas_skp, lama, tujuan)


def _lewat_nilai(b: BarisTahun, r: LembarRekap, hari: date) -> BarisLewat | None:
    telat = [
        (p, s)
        for p in r.periode
        if (s := b.sel.get(p.kunci)) is not None
        and s.keadaan != SELESAI
        and s.kelompok != KHUSUS
        and p.batas is not None
        and p.batas < hari
    ]
    if not telat:
        return None
    p, s = min(telat, key=lambda x: x[0].batas or date.max)
    assert p.batas is not None
    tujuan = tujuan_di(r, b, Tujuan("penilaian", {"periode": s.periode_id, "skp": b.skp_id}))
    return BarisLewat(b, "nilai", len(telat), p.label, p.batas, (hari - p.batas).days, tujuan)
