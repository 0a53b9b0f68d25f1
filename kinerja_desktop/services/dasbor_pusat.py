"""Dasbor of the centre, out of the figures kept of each office; what both dashboards choose alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from kinerja_desktop.domain.periode import JenisPeriode, periksa_tahun
from kinerja_desktop.services import rekap, ringkas
from kinerja_desktop.services.lembar_dasbor import (
    KEADAAN,
    PREDIKAT,
    RATING_HASIL,
    RATING_PERILAKU,
    BarisRisiko,
    KelompokDasbor,
    KemajuanPeriode,
    LembarDasbor,
    OrangTunda,
)
from kinerja_desktop.services.lembar_rekap import KHUSUS, KantorRekap, LembarRekap, PeriodeRekap
from kinerja_desktop.services.periode_pusat import asal_menurut_ruang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tujuan import Tujuan
from kinerja_desktop.store import repo_rekap, repo_rujukan
from kinerja_desktop.store import ringkas as simpanan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.ringkas import Kunci

Angka = Mapping[bytes, Counter[Kunci]]


def susun(sesi: Sesi, tahun: int, periode: str = "") -> LembarDasbor:
    """The dashboard of all offices; offices whose figures are old are counted first."""
    r, angka = lembar(sesi, tahun)
    hari = sesi.jam.hari_ini()
    semua: Counter[Kunci] = Counter()
    for isi in angka.values():
        semua.update(isi)
    jumlah: dict[str, tuple[int, int]] = {}
    for p in r.periode:
        n = sum(semua[ringkas.KEADAAN, f"{p.kunci}|{k}"] for k in KEADAAN)
        jumlah[p.kunci] = (n, n - semua[ringkas.PREDIKAT, f"{p.kunci}|"])
    pilihan = r.periode_dari(periode) or bawaan(r.periode, jumlah, hari)
    kunci = pilihan.kunci if pilihan else ""
    n, dinilai = jumlah.get(kunci, (0, 0))

    def sel(h: str, p: str) -> OrangTunda:
        return OrangTunda(semua[ringkas.KUADRAN, f"{kunci}|{h}|{p}"], kunci, None, ("kuadran", h, p))

    return LembarDasbor(
        r,
        pilihan,
        tuple(_kelompok(k, angka.get(k.ruang, Counter()), kunci) for k in r.kantor),
        tuple(tuple(sel(h, p) for p in RATING_PERILAKU) for h in RATING_HASIL),
        tuple(
            KemajuanPeriode(
                p,
                tuple(
                    OrangTunda(semua[ringkas.KEADAAN, f"{p.kunci}|{k}"], p.kunci, None, ("keadaan", k))
                    for k in KEADAAN
                ),
            )
            for p in periode_kemajuan(r.periode)
        ),
        (),
        n,
        dinilai,
        any(ada for _, ada in jumlah.values()),
        _risiko(r, angka, hari),
        OrangTunda(semua[ringkas.REKAP, f"{kunci}|{KHUSUS}"], kunci, None, (KHUSUS,)),
    )


def lembar(sesi: Sesi, tahun: int) -> tuple[LembarRekap, dict[bytes, Counter[Kunci]]]:
    """Offices and periods of a year without their people, and each office's figures, brought up to date."""
    sesi.wajib("lihat")
    periksa_tahun(tahun)
    ringkas.segarkan(sesi, tahun)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        angka = simpanan.baca(p, tahun)
        kantor = [
            KantorRekap(r, k.nama, k.instansi, k.kode)
            for r, k in repo_rekap.kantor_menurut_ruang(conn).items()
            if k.jenis != "pusat" and r in angka
        ]
        semua = asal_menurut_ruang(repo_rujukan.periode_semua(conn, tahun), sesi.db.ruang.to_bytes(4, "big"))
        tahun_ada = tuple(repo_rekap.tahun_tersedia(p))
    kantor.sort(key=lambda k: (k.nama.casefold(), k.ruang))
    return LembarRekap(tahun, tahun_ada, True, rekap.periode_rekap(semua), tuple(kantor), ()), angka


def _kelompok(k: KantorRekap, isi: Counter[Kunci], kunci: str) -> KelompokDasbor:
    def satu(predikat: str) -> OrangTunda:
        n = isi[ringkas.PREDIKAT, f"{kunci}|{predikat}"]
        return OrangTunda(n, kunci, k.ruang, ("predikat", predikat))

    return KelompokDasbor(k.nama, tuple(satu(p) for p in PREDIKAT), satu(""))


def _risiko(r: LembarRekap, angka: Angka, hari: date) -> tuple[BarisRisiko, ...]:
    """Offices with people past a deadline, those with the greatest part of their people first."""
    hasil = []
    for k in r.kantor:
        isi = angka.get(k.ruang, Counter())
        lewat = {
            date.fromisoformat(t): n for (j, t), n in isi.items() if j == ringkas.TENGGAT and t < str(hari)
        }
        if not lewat:
            continue
        orang = max(sum(lewat.values()), _orang(isi, r.periode))
        sejak = min(lewat)
        tujuan = Tujuan("rekap", {"kantor": k.ruang, "tahun": r.tahun})
        hasil.append(BarisRisiko(k, sum(lewat.values()), orang, sejak, (hari - sejak).days, tujuan))
    return tuple(
        sorted(hasil, key=lambda x: (-x.jumlah / x.dari, -x.jumlah, x.kantor.nama.casefold(), x.kantor.ruang))
    )


def _orang(isi: Counter[Kunci], periode: Iterable[PeriodeRekap]) -> int:
    """The most people that any one period counts."""
    return max((sum(isi[ringkas.KEADAAN, f"{p.kunci}|{k}"] for k in KEADAAN) for p in periode), default=0)


# ---- alike in an office and at the centre ------------------------------------------------------------


def bawaan(
    periode: Sequence[PeriodeRekap], jumlah: Mapping[str, tuple[int, int]], hari: date
) -> PeriodeRekap | None:
    """The newest period in which a good part has a predicate, else with any, else the running one.

    `jumlah` gives people counted and those with a predicate by key.
    """
    for cukup in (0.25, 0.0):
        for p in reversed(periode):
            n, ada = jumlah.get(p.kunci, (0, 0))
            if n and ada > cukup * n:
                return p
    kini = [p for p in periode if p.mulai <= hari <= p.selesai and p.jenis != JenisPeriode.TAHUNAN.value]
    return kini[0] if kini else (periode[-1] if periode else None)


def periode_kemajuan(periode: Sequence[PeriodeRekap]) -> tuple[PeriodeRekap, ...]:
    """Quarters and the year; months only where an office has nothing else."""
    kuartal = tuple(p for p in periode if p.jenis != JenisPeriode.BULANAN.value)
    return kuartal if any(p.jenis == JenisPeriode.TRIWULAN.value for p in kuartal) else tuple(periode)
