"""The daily log of one person and month as it is read: days with their marks, lines, choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain import presensi
from kinerja_desktop.domain.angka import angka_tersimpan, tulis_angka
from kinerja_desktop.domain.harian import StatusHarian, lama
from kinerja_desktop.domain.kalender import hari_sebulan, nama_hari
from kinerja_desktop.domain.mutasi import pada
from kinerja_desktop.domain.skp import JenisRhk, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.harian_kembali import alasan_kembali
from kinerja_desktop.services.kunci_periode import sebab_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.presensi_kalender import Kalender, kalender
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_aksi, repo_mutasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_aksi import RekamAksi, RekamHarian
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from sqlalchemy import Connection

AKSI, RHK = "a", "r"
"""First letter of a choice's code: an action ("a" + id in hex) or a result ("r" + id in hex)."""
#: States of attendance that ask for no line of the log.
_TAK_MENULIS = frozenset(presensi.Keadaan) - {presensi.Keadaan.HADIR, presensi.Keadaan.DINAS_LUAR}


@dataclass(frozen=True, slots=True)
class PilihanAksi:
    """What a line may belong to: code, words, unit and evidence named in the plan, the result's words."""

    kode: str
    teks: str
    satuan: str
    keluaran: str
    rhk: str


@dataclass(frozen=True, slots=True)
class BarisHarian:
    """One line; times "HH:MM" or "", `angka` with a decimal comma, `pilihan` the code of its action."""

    id: bytes
    tanggal: date
    mulai: str
    selesai: str
    pilihan: str
    aksi: str
    rhk: str
    teks: str
    angka: str
    satuan: str
    bukti: str
    status: StatusHarian
    kembali: str = ""
    """Why the assessor returned it, until it is submitted again."""

    @property
    def menit(self) -> int:
        """How long it took."""
        return lama(self.mulai, self.selesai)


@dataclass(frozen=True, slots=True)
class HariHarian:
    """One day: why nothing is asked of it ("" on a working day), lines, whether a line is missing."""

    tanggal: date
    nama: str
    bebas: str
    baris: tuple[BarisHarian, ...]
    kosong: bool

    def banyak(self, status: StatusHarian) -> int:
        """Lines in a state."""
        return sum(b.status is status for b in self.baris)

    @property
    def menit(self) -> int:
        """Minutes of all lines."""
        return sum(b.menit for b in self.baris)

    @property
    def dikembalikan(self) -> int:
        """Lines that the assessor returned."""
        return sum(bool(b.kembali) for b in self.baris)


@dataclass(frozen=True, slots=True)
class LembarHarian:
    """A month of one person's log."""

    skp_id: bytes
    pegawai_id: bytes
    nama: str
    tahun: int
    bulan: int
    hari: tuple[HariHarian, ...]
    pilihan: tuple[PilihanAksi, ...]
    alasan_terkunci: str
    boleh_setujui: bool
    sebab_setujui: str

    @property
    def kosong(self) -> int:
        """Working days so far without a line."""
        return sum(h.kosong for h in self.hari)

    def banyak(self, status: StatusHarian) -> int:
        """Lines of the month in a state."""
        return sum(h.banyak(status) for h in self.hari)

    def pada(self, tanggal: date) -> HariHarian:
        """One day of the month."""
        return self.hari[tanggal.day - 1]


def lembar(sesi: Sesi, skp_id: bytes, tahun: int, bulan: int) -> LembarHarian:
    """A month (1-12) of the log of the SKP's owner; days after today ask for nothing."""
    hari_ini = sesi.jam.hari_ini()
    hari = hari_sebulan(tahun, bulan)
    k = kalender(sesi)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
        rhk = rhk_berlaku(p, rekam)
        aksi = repo_aksi.aksi(p, [skp_id])[skp_id]
        isi = repo_aksi.harian(p, rekam.pegawai_id, hari[0].isoformat(), hari[-1].isoformat())
        lain = _aksi_lain(p, isi, aksi)
        bebas = _bebas(conn, k, rekam.pegawai_id, hari)
        sebab = alasan_kembali(p, [r.id for r in isi if r.status == StatusHarian.DRAF.value])
        terkunci = bulan in bulan_terkunci(sesi, p, rekam) and tahun == rekam.tahun
    pilihan = susun_pilihan(rhk, aksi)
    menurut: dict[str, list[BarisHarian]] = {}
    for r in isi:
        satu = baris(r, {a.id: a for a in (*lain, *aksi)}, rhk)
        menurut.setdefault(r.tanggal, []).append(replace(satu, kembali=sebab.get(r.id, "")))
    semua = []
    for t in hari:
        milik = tuple(menurut.get(t.isoformat(), ()))
        wajib = not bebas[t] and t <= hari_ini and rekam.mulai <= t <= rekam.selesai
        semua.append(HariHarian(t, nama_hari(t), bebas[t], milik, wajib and not milik))
    alasan = sebab_terkunci(sesi, buku, rekam, tahun, bulan) if not terkunci else _sebab(sesi, tahun, bulan)
    tolak = _sebab_setujui(sesi, buku, rekam)
    nama = buku.nama(rekam.pegawai_id)
    return LembarHarian(
        skp_id, rekam.pegawai_id, nama, tahun, bulan, tuple(semua), pilihan, alasan, not tolak, tolak
    )


def _aksi_lain(p: Pelaksana, isi: Sequence[RekamHarian], aksi: Sequence[RekamAksi]) -> list[RekamAksi]:
    """Actions of the person's other SKP that lines of the month name."""
    punya = {a.id for a in aksi}
    skp = {r.skp_id for r in isi if r.skp_id and r.rencana_aksi_id and r.rencana_aksi_id not in punya}
    return [a for milik in repo_aksi.aksi(p, skp).values() for a in milik]


def susun_pilihan(rhk: Sequence[Rhk], aksi: Sequence[RekamAksi]) -> tuple[PilihanAksi, ...]:
    """Actions in the order of their results, each result itself behind them."""
    hasil = []
    for n, r in enumerate(rhk, 1):
        tanda = f"{n}" if r.jenis is JenisRhk.UTAMA else f"T{n}"
        milik = [a for a in aksi if a.rhk_id == r.id]
        hasil += [PilihanAksi(AKSI + a.id.hex(), a.teks, a.satuan, a.keluaran, r.teks) for a in milik]
        if r.teks.strip():
            hasil.append(PilihanAksi(RHK + r.id.hex(), f"RHK {tanda}. {r.teks}", "", "", r.teks))
    return tuple(hasil)


def baris(r: RekamHarian, aksi: Mapping[bytes, RekamAksi], rhk: Sequence[Rhk]) -> BarisHarian:
    """One stored line with the words of what it belongs to."""
    a = aksi.get(r.rencana_aksi_id) if r.rencana_aksi_id else None
    rhk_id = a.rhk_id if a is not None else r.rhk_id
    induk = next((x for x in rhk if x.id == rhk_id), None)
    kode = ""
    if a is not None:
        kode = AKSI + a.id.hex()
    elif induk is not None:
        kode = RHK + induk.id.hex()
    nilai = angka_tersimpan(r.angka)
    status = r.status if r.status in StatusHarian._value2member_map_ else StatusHarian.DRAF.value
    return BarisHarian(
        r.id,
        date.fromisoformat(r.tanggal),
        r.mulai,
        r.selesai,
        kode,
        a.teks if a is not None else "",
        induk.teks if induk is not None else "",
        r.teks,
        r.angka if nilai is None else tulis_angka(nilai),
        r.satuan,
        r.bukti,
        StatusHarian(status),
    )


def _bebas(conn: Connection, k: Kalender, pegawai_id: bytes, hari: Sequence[date]) -> dict[date, str]:
    """Why no line is asked for on each day, "" where one is: free day, leave by letter, absence."""
    p = Pelaksana.dari(conn)
    kecuali = repo_mutasi.pengecualian(p, pegawai_id=pegawai_id).get(pegawai_id, [])
    hadir = repo_aksi.presensi_bulan(p, pegawai_id, hari[0].year, hari[0].month)
    hasil = {}
    for t in hari:
        catatan = hadir.get(t.day)
        x = pada(kecuali, t)
        absen = catatan.kata if catatan is not None and catatan.keadaan in _TAK_MENULIS else ""
        hasil[t] = k.nama_hari_bebas(t) or (x.nama if x is not None else "") or absen
    return hasil


def _sebab(sesi: Sesi, tahun: int, bulan: int) -> str:
    for t in daftar_periode(sesi, tahun):
        if t.ditutup and t.periode.mulai.month <= bulan <= t.periode.selesai.month:
            return sebab_tutup(t)
    return "Periode bulan ini sudah selesai dinilai; catatannya tidak dapat diubah."


def sebab_terkunci(sesi: Sesi, buku: BukuOrang, rekam: RekamSkp, tahun: int, bulan: int) -> str:
    """Why this person cannot write in a month of this log; "" when they can."""
    if rekam.status is StatusDokumen.DIBATALKAN:
        return "SKP ini dibatalkan; catatan hariannya tidak ditulis lagi."
    if tahun != rekam.tahun or not rekam.mulai.month <= bulan <= rekam.selesai.month:
        return "Bulan ini di luar masa SKP; pilih bulan lain, atau SKP yang masanya memuat bulan ini."
    try:
        penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
        izin.wewenang(sesi, "harian.ubah", rekam.pegawai_id, penilai)
    except Tolakan as e:
        return e.kalimat()
    return ""


def _sebab_setujui(sesi: Sesi, buku: BukuOrang, rekam: RekamSkp) -> str:
    penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
    try:
        # An operator types in the assessor's name; the act says so.
        izin.wewenang(sesi, "harian.setujui", rekam.pegawai_id, penilai, penilai.id)
    except Tolakan as e:
        return e.kalimat()
    return ""
