"""Dasbor: the recap of a year from above: by unit, quadrant cell and quarter, and what is late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kinerja_desktop.services import dasbor_pusat, rekap
from kinerja_desktop.services.lembar_dasbor import (
    KEADAAN,
    PREDIKAT,
    RATING_HASIL,
    RATING_PERILAKU,
    BarisLewat,
    KelompokDasbor,
    KemajuanPeriode,
    LembarDasbor,
    Orang,
    OrangTunda,
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
    """The dashboard of a year; `periode` is a key as "triwulan-2", "" the newest one with a predicate.

    The centre's is made of the figures kept of each office: 400 offices are not read person by person.
    """
    if sesi.db.peran == "pusat":
        return dasbor_pusat.susun(sesi, tahun, periode)
    return dari_rekap(rekap.susun(sesi, tahun), periode, sesi.jam.hari_ini())


def orang(sesi: Sesi, tahun: int, yang: Orang) -> tuple[BarisTahun, ...]:
    """The people behind a figure: those listed, at the centre those whom the rows give now."""
    if not isinstance(yang, OrangTunda):
        return yang
    r = rekap.susun(sesi, tahun, None if yang.ruang is None else [yang.ruang])
    return tuple(b for b in r.baris if yang.cocok(b.sel.get(yang.kunci)))


def dari_rekap(r: LembarRekap, periode: str, hari: date) -> LembarDasbor:
    """The dashboard of a recap that has been read, with its people."""
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
        dikecualikan=tuple(b for b in r.baris if kunci in b.sel and b.sel[kunci].kelompok == KHUSUS),
    )


def _bawaan(r: LembarRekap, hari: date) -> PeriodeRekap | None:
    isi: dict[str, list[int]] = {}
    for b in r.baris:
        for kunci, s in b.sel.items():
            if s.kelompok == DIHITUNG:
                ada = isi.setdefault(kunci, [0, 0])
                ada[0] += 1
                ada[1] += bool(s.predikat)
    return dasbor_pusat.bawaan(r.periode, {k: (n, ada) for k, (n, ada) in isi.items()}, hari)


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
        for p in dasbor_pusat.periode_kemajuan(r.periode)
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
