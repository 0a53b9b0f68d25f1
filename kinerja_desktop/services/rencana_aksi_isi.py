"""The action plan as it is read and printed: actions under their results, targets per step, progress."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kinerja_desktop.domain.angka import angka_tersimpan, tulis_angka
from kinerja_desktop.domain.periode import NAMA_BULAN, JenisPeriode
from kinerja_desktop.domain.rencana_aksi import (
    NAMA_HASIL,
    Kemajuan,
    RingkasAksi,
    hasil_aksi,
    langkah_dalam,
    target_dalam,
)
from kinerja_desktop.domain.skp import JenisRhk, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.kunci_periode import sebab_tutup, siapa_membuka, tolak_tutup
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.rencana_aksi_ringkas import bulan_periode, ringkas_aksi
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_aksi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_aksi import RekamAksi
from kinerja_desktop.store.repo_skp import RekamSkp

TEKS, SATUAN, KELUARAN, KETERANGAN = "teks", "satuan", "keluaran", "keterangan"
KEADAAN, ANGKA, CATATAN = "keadaan", "angka", "catatan"
LANGKAH = "target"
"""Targets are columns "target1" to "target4" or "target12"."""
#: Heading of actions whose result was taken out of the SKP.
TANPA_RHK = "RHK yang sudah dihapus dari SKP"


@dataclass(frozen=True, slots=True)
class RhkAksi:
    """One result that actions stand under; `id` None for those whose result is gone."""

    id: bytes | None
    nomor: str
    teks: str


@dataclass(frozen=True, slots=True)
class BarisAksi:
    """One action: targets as many as the sheet has steps, and its progress in the month shown."""

    id: bytes
    rhk_id: bytes | None
    teks: str
    satuan: str
    target: tuple[str, ...]
    keluaran: str
    keterangan: str
    keadaan: str
    angka: str
    catatan: str
    target_periode: str
    hasil: str
    dikunci: bool
    """A closed month has a target or progress of it: the words can no longer be changed."""


@dataclass(frozen=True, slots=True)
class LembarAksi:
    """The action plan of one SKP with the progress of one month of a period."""

    skp_id: bytes
    tahun: int
    langkah: int
    rhk: tuple[RhkAksi, ...]
    baris: tuple[BarisAksi, ...]
    bulan_pilihan: tuple[int, ...]
    bulan: int
    langkah_mati: frozenset[int]
    """Steps (from 0) outside the months of the SKP."""
    langkah_terkunci: frozenset[int]
    bulan_terkunci: frozenset[int]
    alasan_terkunci: str
    sebab_bulan: str
    ringkas: RingkasAksi

    def milik(self, rhk_id: bytes | None) -> tuple[BarisAksi, ...]:
        """Actions of one result, in order."""
        return tuple(b for b in self.baris if b.rhk_id == rhk_id)


def lembar(sesi: Sesi, skp_id: bytes, periode_id: bytes, bulan: int = 0) -> LembarAksi:
    """The plan of one SKP; progress of `bulan` (1-12), 0 = this month or the last one of the period."""
    t = satu(sesi, periode_id)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        rhk = rhk_berlaku(p, rekam)
        aksi = repo_aksi.aksi(p, [skp_id])[skp_id]
        kemajuan = repo_aksi.kemajuan(p, [skp_id])
        terkunci = bulan_terkunci(sesi, p, rekam)
        buku = izin.buku_lihat(sesi, conn, rekam.pegawai_id)
    masa = bulan_periode(t, rekam)
    kini = _bulan_kini(sesi, tuple(masa), bulan, rekam.tahun)
    langkah = langkah_kantor(sesi, rekam.tahun, aksi)
    kelompok = _kelompok(rhk, aksi)
    ada = {r.id for r in kelompok}
    isi = [_baris(a, kemajuan.get(a.id, {}), langkah, masa, kini, terkunci, ada) for a in aksi]
    urut = {r.id: n for n, r in enumerate(kelompok)}
    tempo = {n: bulan_jatuh(langkah, n) for n in range(langkah)}
    luar = frozenset(n for n, b in tempo.items() if not _dalam_masa(rekam, langkah, n))
    return LembarAksi(
        skp_id,
        rekam.tahun,
        langkah,
        kelompok,
        tuple(sorted(isi, key=lambda b: urut[b.rhk_id])),
        tuple(masa),
        kini,
        luar,
        frozenset(n for n, b in tempo.items() if b in terkunci) - luar,
        terkunci,
        alasan(sesi, buku, rekam),
        next((sebab_tutup(x) for x in daftar_periode(sesi, rekam.tahun) if x.ditutup), ""),
        ringkas_aksi(aksi, kemajuan, masa),
    )


def _bulan_kini(sesi: Sesi, masa: Sequence[int], diminta: int, tahun: int) -> int:
    if not masa or diminta in masa:
        return diminta if masa else 0
    hari = sesi.jam.hari_ini()
    return hari.month if hari.year == tahun and hari.month in masa else masa[-1]


def langkah_kantor(sesi: Sesi, tahun: int, aksi: Collection[RekamAksi] = ()) -> int:
    """How many targets a plan names: 12 where the office evaluates by month or a plan does so already."""
    bulanan = any(x.periode.jenis is JenisPeriode.BULANAN for x in daftar_periode(sesi, tahun))
    return 12 if bulanan or any(len(a.jalur) == 12 for a in aksi) else 4


def bulan_jatuh(langkah: int, n: int) -> int:
    """The month (1-12) in which step `n` (from 0) falls due."""
    return n + 1 if langkah == 12 else (n + 1) * 3


def _dalam_masa(rekam: RekamSkp, langkah: int, n: int) -> bool:
    akhir = bulan_jatuh(langkah, n)
    awal = akhir if langkah == 12 else akhir - 2
    return awal <= rekam.selesai.month and rekam.mulai.month <= akhir


def _kelompok(rhk: Sequence[Rhk], aksi: Sequence[RekamAksi]) -> tuple[RhkAksi, ...]:
    nomor = {JenisRhk.UTAMA: 0, JenisRhk.TAMBAHAN: 0}
    hasil = []
    for r in rhk:
        nomor[r.jenis] += 1
        n = nomor[r.jenis]
        hasil.append(RhkAksi(r.id, str(n) if r.jenis is JenisRhk.UTAMA else f"Tambahan {n}", r.teks))
    ada = {r.id for r in rhk}
    if any(a.rhk_id not in ada for a in aksi):
        hasil.append(RhkAksi(None, "", TANPA_RHK))
    return tuple(hasil)


def _baris(
    a: RekamAksi,
    kemajuan: Mapping[int, Kemajuan],
    langkah: int,
    masa: Collection[int],
    bulan: int,
    terkunci: frozenset[int],
    rhk: Collection[bytes | None],
) -> BarisAksi:
    k = kemajuan.get(bulan, Kemajuan(None))
    nilai = angka_tersimpan(k.angka)
    hasil = hasil_aksi(a.jalur, a.satuan, kemajuan, masa)
    return BarisAksi(
        a.id,
        a.rhk_id if a.rhk_id in rhk else None,
        a.teks,
        a.satuan,
        ubah_jalur(a.jalur, langkah, a.satuan),
        a.keluaran,
        a.keterangan,
        k.keadaan.value if k.keadaan is not None else "",
        k.angka if nilai is None else tulis_angka(nilai),
        k.teks,
        target_dalam(a.jalur, masa, a.satuan),
        NAMA_HASIL[hasil] if hasil is not None else "",
        terpakai(a, kemajuan, terkunci),
    )


def terpakai(a: RekamAksi, kemajuan: Mapping[int, Kemajuan], terkunci: Collection[int]) -> bool:
    """Whether a closed month has a target or progress of this action."""
    target = any(a.jalur[n].strip() for n in langkah_dalam(len(a.jalur), terkunci))
    return target or any(kemajuan[b].ada for b in terkunci if b in kemajuan)


def ubah_jalur(jalur: Sequence[str], langkah: int, satuan: str) -> tuple[str, ...]:
    """A path written for quarters as one for months (due in the last month) and the other way round."""
    if not jalur:
        return ("",) * langkah
    if len(jalur) == langkah:
        return tuple(jalur)
    if langkah == 12:
        return tuple(jalur[n // 3] if n % 3 == 2 else "" for n in range(12))
    return tuple(target_dalam(jalur, range(n * 3 + 1, n * 3 + 4), satuan) for n in range(4))


def alasan(sesi: Sesi, buku: BukuOrang, rekam: RekamSkp) -> str:
    """Why this person cannot change the plan of an SKP; "" when they can."""
    try:
        wajib_hidup(rekam)
        penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
        izin.wewenang(sesi, "rencana_aksi.ubah", rekam.pegawai_id, penilai)
    except Tolakan as e:
        return e.kalimat()
    return ""


def wajib_hidup(rekam: RekamSkp) -> None:
    """Tolakan for a cancelled SKP; a draft and an approved one both take a plan."""
    if rekam.status is StatusDokumen.DIBATALKAN:
        raise Tolakan("SKP ini dibatalkan; rencana aksinya tidak ditulis lagi.", siapa="operator")


def tolak_bulan(sesi: Sesi, tahun: int, bulan: int, apa: str) -> Tolakan:
    """The refusal of a change in a closed month; `apa` is what would be changed."""
    for t in daftar_periode(sesi, tahun):
        if t.ditutup and bulan in bulan_periode(t):
            if t.berita_acara:
                return tolak_tutup(t, "")
            return Tolakan(
                "{periode} sudah ditutup; {apa} tidak dapat diubah.",
                siapa=siapa_membuka(t),
                periode=t.periode.label,
                apa=apa,
            )
    return Tolakan(
        "{bulan} sudah selesai dinilai; {apa} tidak dapat diubah. Buka kembali penilaiannya dahulu.",
        siapa="pejabat penilai",
        bulan=NAMA_BULAN[bulan - 1],
        apa=apa,
    )


def bulan_pengunci(a: RekamAksi, kemajuan: Mapping[int, Kemajuan], terkunci: Collection[int]) -> int:
    """The first closed month that holds an action; 0 when none does."""
    target = {
        bulan_jatuh(len(a.jalur), n) for n in langkah_dalam(len(a.jalur), terkunci) if a.jalur[n].strip()
    }
    catat = {b for b in terkunci if b in kemajuan and kemajuan[b].ada}
    return min(target | catat, default=0)
