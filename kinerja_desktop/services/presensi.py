"""Attendance of the office: a month as a grid, typed days, and the year with what absences reach."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from kinerja_desktop.domain.aturan import aturan_sejenis
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kalender import hari_sebulan
from kinerja_desktop.domain.kepegawaian import StatusPegawai
from kinerja_desktop.domain.mutasi import Pengecualian
from kinerja_desktop.domain.periode import NAMA_BULAN, JenisPeriode
from kinerja_desktop.domain.presensi import (
    HariPresensi,
    Jenjang,
    Keadaan,
    RekapPresensi,
    baca_isi,
    baca_kode,
    jenjang,
    kalimat_jenjang,
    rekap,
    tulis_isi,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, rujukan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.kunci_periode import tolak_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.presensi_kalender import Kalender, kalender
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_mutasi, repo_pegawai, repo_presensi
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_presensi import RekamPresensi

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

TANGAN = "tangan"
_Baris = TypeVar("_Baris", "BarisPresensi", "BarisTahunPresensi")


@dataclass(frozen=True, slots=True)
class UbahanPresensi:
    """One day as typed; an empty code takes the day away."""

    pegawai_id: bytes
    hari: int
    kode: str


@dataclass(frozen=True, slots=True)
class HariBulan:
    """One column of the month; `bebas` names why the office does not work, "" on a working day."""

    tanggal: date
    bebas: str


@dataclass(frozen=True, slots=True)
class BarisPresensi:
    """One person of a month: days with a record, days of a leave by letter, and the counts."""

    pegawai_id: bytes
    nama: str
    nip: str
    jabatan: str
    unit: str
    isi: Mapping[int, HariPresensi]
    dikecualikan: Mapping[int, str]
    rekap: RekapPresensi
    rekam_id: bytes | None = None
    """The stored month, for its history."""


@dataclass(frozen=True, slots=True)
class LembarPresensi:
    """A month of the office; `boleh` whether this person may type."""

    tahun: int
    bulan: int
    hari: tuple[HariBulan, ...]
    baris: tuple[BarisPresensi, ...]
    boleh: bool
    catatan_libur: str = ""
    """That the year has no holiday yet; "" when it has."""

    @property
    def hari_kerja(self) -> int:
        """Working days of the month."""
        return sum(not h.bebas for h in self.hari)

    @property
    def unit(self) -> tuple[str, ...]:
        """Units that somebody belongs to, by name."""
        return tuple(sorted({b.unit for b in self.baris if b.unit}, key=str.casefold))


@dataclass(frozen=True, slots=True)
class BarisTahunPresensi:
    """One person of a year; `jenjang` and `kalimat` are information, never a verdict."""

    pegawai_id: bytes
    nama: str
    nip: str
    jabatan: str
    unit: str
    rekap: RekapPresensi
    bulanan: tuple[int, ...]
    """Absences without reason, January to December."""
    jenjang: Jenjang | None
    kalimat: str


@dataclass(frozen=True, slots=True)
class TahunPresensi:
    """A year of the office until a day; `mendekati` who stands at a band, most absences first."""

    tahun: int
    sampai: date
    baris: tuple[BarisTahunPresensi, ...]
    bulan_tercatat: tuple[int, ...] = ()
    mendekati: tuple[BarisTahunPresensi, ...] = field(default=())
    catatan_libur: str = ""
    """That the year has no holiday yet; "" when it has."""


@dataclass(slots=True)
class _Bacaan:
    """Everything that a month or a year is made of."""

    buku: BukuOrang
    rekam: dict[tuple[bytes, int], RekamPresensi]
    kecuali: dict[bytes, list[Pengecualian]]
    kalender: Kalender


def lembar(sesi: Sesi, tahun: int, bulan: int) -> LembarPresensi:
    """The month of everybody whom this person may see."""
    sesi.wajib("lihat")
    periksa_bulan(tahun, bulan)
    semua = hari_sebulan(tahun, bulan)
    b = _baca(sesi, tahun, (bulan,))
    kerja = b.kalender.kerja(semua)
    hari_ini = sesi.jam.hari_ini()
    baris = []
    for pid in _orang(sesi, b, semua[0], semua[-1]):
        rekam = b.rekam.get((pid, bulan))
        isi = baca_isi(rekam.isi) if rekam else {}
        kecuali = {t.day: x.sebutan for t, x in _hari_kecuali(b, pid, semua).items()}
        catatan = {semua[n - 1]: h for n, h in isi.items() if n <= len(semua)}
        hitung = rekap(semua, kerja, catatan, {semua[n - 1] for n in kecuali}, hari_ini)
        milik = rekam.id if rekam else None
        baris.append(BarisPresensi(pid, *_identitas(b.buku, pid, semua[-1]), isi, kecuali, hitung, milik))
    hari = tuple(HariBulan(t, b.kalender.nama_hari_bebas(t)) for t in semua)
    libur = rujukan.catatan_libur(b.kalender.nama_libur, (tahun,))
    return LembarPresensi(tahun, bulan, hari, _urut(baris), sesi.boleh("presensi.ubah"), libur)


def setahun(sesi: Sesi, tahun: int) -> TahunPresensi:
    """The year of everybody whom this person may see, with the band that absences reach."""
    sesi.wajib("lihat")
    periksa_bulan(tahun, 1)
    hari_ini = sesi.jam.hari_ini()
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    semua = [awal + timedelta(days=n) for n in range((akhir - awal).days + 1)]
    b = _baca(sesi, tahun, ())
    kerja = b.kalender.kerja(semua)
    sampai = max(awal, min(akhir, hari_ini))
    aturan = aturan_sejenis(rujukan.aturan_lengkap(sesi, "disiplin_presensi"), "disiplin_presensi", sampai)
    baris = []
    for pid in _orang(sesi, b, awal, akhir):
        catatan = _catatan_setahun(b, pid, tahun)
        kecuali = _hari_kecuali(b, pid, semua)
        jumlah = rekap(semua, kerja, catatan, kecuali, sampai)
        alpa = Counter(
            t.month
            for t, h in catatan.items()
            if h.keadaan is Keadaan.TANPA_KETERANGAN and t in kerja and t not in kecuali
        )
        bulanan = tuple(alpa[m] for m in range(1, 13))
        j = jenjang(aturan, jumlah.tanpa_keterangan, jumlah.berturut)
        orang = b.buku.pegawai[pid]
        pns = orang.status in (StatusPegawai.PNS, StatusPegawai.CPNS)
        kalimat = kalimat_jenjang(j, tahun, jumlah.tanpa_keterangan, jumlah.berturut, pns) if j else ""
        baris.append(BarisTahunPresensi(pid, *_identitas(b.buku, pid, sampai), jumlah, bulanan, j, kalimat))
    urut = _urut(baris)
    dekat = sorted((x for x in urut if x.jenjang), key=lambda x: -x.rekap.tanpa_keterangan)
    tercatat = tuple(sorted({m for _, m in b.rekam}))
    libur = rujukan.catatan_libur(b.kalender.nama_libur, (tahun,))
    return TahunPresensi(tahun, sampai, urut, tercatat, tuple(dekat), libur)


def periksa_bulan(tahun: int, bulan: int) -> None:
    """Tolakan for a month that no calendar of this program has."""
    if not 2000 <= tahun <= 2100:
        raise Tolakan("Tahun {tahun} di luar 2000 sampai 2100.", siapa="yang mengisi", tahun=tahun)
    if not 1 <= bulan <= 12:
        raise Tolakan("Bulan {bulan}-{tahun} tidak ada.", siapa="yang mengisi", bulan=bulan, tahun=tahun)


def _baca(sesi: Sesi, tahun: int, bulan: Collection[int]) -> _Bacaan:
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = repo_presensi.presensi(p, tahun, bulan)
        kecuali = repo_mutasi.pengecualian(p)
        buku = BukuOrang.muat(conn)
    return _Bacaan(buku, rekam, kecuali, kalender(sesi))


def _orang(sesi: Sesi, b: _Bacaan, awal: date, akhir: date) -> list[bytes]:
    """Staff in service, and those who left but have a record in these days."""
    boleh = izin.lingkup(sesi, b.buku)
    tercatat = {pid for pid, _ in b.rekam}
    staf = {p.id for p in b.buku.staf(akhir)} | (tercatat & b.buku.pegawai.keys())
    return [pid for pid in staf if boleh is None or pid in boleh]


def _identitas(buku: BukuOrang, pid: bytes, hari: date) -> tuple[str, str, str, str]:
    s = buku.sosok(pid, hari)
    return s.pegawai.nama_lengkap, s.pegawai.nip, s.nama_jabatan, s.unit.nama if s.unit else ""


def _hari_kecuali(b: _Bacaan, pid: bytes, hari: Sequence[date]) -> dict[date, Pengecualian]:
    """Days that lie inside a leave by letter."""
    hasil: dict[date, Pengecualian] = {}
    for x in b.kecuali.get(pid, ()):
        for t in hari:
            if x.mulai <= t and (x.sampai is None or t <= x.sampai):
                hasil[t] = x
    return hasil


def _catatan_setahun(b: _Bacaan, pid: bytes, tahun: int) -> dict[date, HariPresensi]:
    hasil: dict[date, HariPresensi] = {}
    for bulan in range(1, 13):
        r = b.rekam.get((pid, bulan))
        if r is not None:
            akhir = len(hari_sebulan(tahun, bulan))
            hasil |= {date(tahun, bulan, n): h for n, h in baca_isi(r.isi).items() if n <= akhir}
    return hasil


def _urut(baris: list[_Baris]) -> tuple[_Baris, ...]:
    return tuple(sorted(baris, key=lambda x: (x.unit.casefold(), x.nama.casefold(), x.pegawai_id)))


def ubah(sesi: Sesi, tahun: int, bulan: int, ubahan: Sequence[UbahanPresensi]) -> Outcome[int]:
    """Type days of a month in one act; how many months of people changed. Codes as in domain.presensi."""
    sesi.wajib("presensi.ubah")
    periksa_bulan(tahun, bulan)
    wajib_tahun_terbuka(sesi, tahun)
    akhir = len(hari_sebulan(tahun, bulan))
    kini = _isi_kini(sesi, tahun, bulan, {u.pegawai_id for u in ubahan})
    for u in ubahan:
        if not 1 <= u.hari <= akhir:
            raise Tolakan(
                "Tanggal {hari} tidak ada pada {bulan} {tahun}.",
                siapa="yang mengisi",
                hari=u.hari,
                bulan=NAMA_BULAN[bulan - 1],
                tahun=tahun,
            )
        if u.kode.strip():
            kini[u.pegawai_id][u.hari] = baca_kode(u.kode)
        else:
            kini[u.pegawai_id].pop(u.hari, None)
    isi = {(pid, tahun, bulan): hari for pid, hari in kini.items()}
    with sesi.kerja("presensi.ubah", f"Isi presensi {NAMA_BULAN[bulan - 1]} {tahun}") as uow:
        n = tulis(uow, isi, TANGAN)
    return Outcome(n, uow.perubahan)


def wajib_tahun_terbuka(sesi: Sesi, tahun: int) -> None:
    """Tolakan when the year is closed; until then a late letter may correct a month of a closed quarter."""
    for t in daftar_periode(sesi, tahun, JenisPeriode.TAHUNAN.value):
        if t.ditutup:
            raise tolak_tutup(t, "{periode} sudah ditutup; presensinya tidak dapat diubah.")


def _isi_kini(
    sesi: Sesi, tahun: int, bulan: int, orang: Collection[bytes]
) -> dict[bytes, dict[int, HariPresensi]]:
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        ada = repo_presensi.presensi(p, tahun, (bulan,), next(iter(orang)) if len(orang) == 1 else None)
        dikenal = repo_pegawai.pegawai_semua(conn, set(orang))
    if any(pid not in dikenal for pid in orang):
        raise Tolakan("Pegawai itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator kepegawaian")
    return {pid: baca_isi(ada[pid, bulan].isi) if (pid, bulan) in ada else {} for pid in orang}


def tulis(
    uow: UnitOfWork, isi: Mapping[tuple[bytes, int, int], Mapping[int, HariPresensi]], sumber: str
) -> int:
    """Inside an open unit of work: whole months of people; those that say nothing new are left. How many."""
    ada: dict[tuple[bytes, int, int], RekamPresensi] = {}
    siapa = {k[0] for k in isi}
    satu = next(iter(siapa)) if len(siapa) == 1 else None
    for tahun in {k[1] for k in isi}:
        yang = {k[2] for k in isi if k[1] == tahun}
        for (pid, bulan), r in repo_presensi.presensi(uow.p, tahun, yang, satu).items():
            ada[pid, tahun, bulan] = r
    baru: dict[bytes, dict[str, object]] = {}
    ubahan: dict[bytes, dict[str, object]] = {}
    buang: list[bytes] = []
    for kunci, hari in isi.items():
        teks, lama = tulis_isi(hari), ada.get(kunci)
        if teks == (lama.isi if lama else ""):
            continue
        if lama is not None and not teks:
            buang.append(lama.id)
        elif lama is not None:
            ubahan[lama.id] = {"isi": teks, "sumber": sumber}
        else:
            pid, tahun, bulan = kunci
            tetap = id_tetap(uow.penulisan.ruang, "presensi", pid, tahun.to_bytes(2, "big"), bytes([bulan]))
            baru[tetap] = {"pegawai_id": pid, "tahun": tahun, "bulan": bulan, "isi": teks, "sumber": sumber}
    tulis_tetap(uow, "presensi", baru)
    uow.update_many("presensi", ubahan)
    uow.delete("presensi", buang)
    return len(baru) + len(ubahan) + len(buang)
