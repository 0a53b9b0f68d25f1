"""Which months of an SKP may be recorded, and when a correction asks for its reason."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.domain.alur import evaluasi_dapat_diubah
from kinerja_desktop.domain.periode import NAMA_BULAN, JenisPeriode
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_penilaian
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_realisasi import berisi
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import RekamRealisasi, RekamSkp


def bulan_skp(s: RekamSkp) -> tuple[int, ...]:
    """Months that an SKP covers; pass the version in force while a revision is being written."""
    return tuple(range(s.mulai.month, s.selesai.month + 1))


def wajib_dapat_dicatat(rekam: RekamSkp) -> None:
    """Tolakan for a cancelled SKP."""
    if rekam.status is StatusDokumen.DIBATALKAN:
        raise Tolakan("SKP ini dibatalkan; realisasinya tidak dicatat lagi.", siapa="operator")


def periksa_bulan(sesi: Sesi, berlaku: RekamSkp, bulan: int, terkunci: frozenset[int]) -> None:
    """Tolakan for a month outside the SKP in force, of a closed period or of a finished evaluation."""
    if not 1 <= bulan <= 12 or bulan not in bulan_skp(berlaku):
        raise Tolakan(
            "Bulan {bulan} di luar masa SKP ini ({awal} sampai {akhir}).",
            siapa="yang mengisi",
            bulan=NAMA_BULAN[bulan - 1] if 1 <= bulan <= 12 else str(bulan),
            awal=NAMA_BULAN[berlaku.mulai.month - 1],
            akhir=NAMA_BULAN[berlaku.selesai.month - 1],
        )
    if bulan in terkunci:
        tutup = bulan_tutup(sesi, berlaku, bulan)
        if tutup is not None:
            raise tolak_tutup(tutup, "{periode} sudah ditutup; realisasinya tidak dapat diubah.")
        raise Tolakan(
            "Realisasi {bulan} tidak dapat diubah karena penilaiannya sudah selesai; buka kembali dahulu.",
            siapa="pejabat penilai",
            bulan=NAMA_BULAN[bulan - 1],
        )


def bulan_terkunci(sesi: Sesi, p: Pelaksana, rekam: RekamSkp) -> frozenset[int]:
    """Months of periods that are closed or whose evaluation of this SKP is finished."""
    evaluasi = repo_penilaian.evaluasi_skp(p, [rekam.id])
    hasil: set[int] = set()
    for t in daftar_periode(sesi, rekam.tahun):
        e = evaluasi.get((rekam.id, t.id))
        if t.ditutup or (e is not None and not evaluasi_dapat_diubah(e.status)):
            hasil.update(_bulan(t))
    return frozenset(hasil)


def _bulan(t: PeriodeTersimpan) -> range:
    return range(t.periode.mulai.month, t.periode.selesai.month + 1)


def periode_tutup(sesi: Sesi, rekam: RekamSkp) -> list[PeriodeTersimpan]:
    """Closed periods of its year, those that minutes hold first."""
    return sorted(
        (t for t in daftar_periode(sesi, rekam.tahun) if t.ditutup), key=lambda t: not t.berita_acara
    )


def bulan_tutup(sesi: Sesi, rekam: RekamSkp, bulan: int) -> PeriodeTersimpan | None:
    """The closed period that holds a month; None when only its evaluation does."""
    return next((t for t in periode_tutup(sesi, rekam) if bulan in _bulan(t)), None)


def bulan_lewat(sesi: Sesi, tahun: int) -> frozenset[int]:
    """Months whose month or quarter of evaluation has passed."""
    hari = sesi.jam.hari_ini()
    return frozenset(
        m
        for t in daftar_periode(sesi, tahun)
        if t.periode.jenis is not JenisPeriode.TAHUNAN and t.periode.selesai < hari
        for m in _bulan(t)
    )


def perlu_alasan(lama: RekamRealisasi | None, lewat: bool, hari: date) -> bool:
    """Whether changing an entry asks why: it stood there before that day, or its period has passed."""
    return lama is not None and berisi(lama) and (lewat or lama.tanggal < hari.isoformat())
