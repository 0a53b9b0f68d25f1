"""Attendance of a sheet against the office: who is meant, what signs mean, what would change; one act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import serupa
from kinerja_desktop.domain.mutasi import Pengecualian, pada
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.presensi import HADIR, HariPresensi, Keadaan, baca_isi, dari_jam
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.presensi import tulis, wajib_tahun_terbuka
from kinerja_desktop.services.presensi_bahan import (
    ABAIKAN,
    KOSONG,
    BahanPresensi,
    CatatanMentah,
    DitolakPresensi,
    OrangMentah,
)
from kinerja_desktop.services.presensi_kalender import Kalender, kalender
from kinerja_desktop.services.presensi_legenda import arti, bermenit, hari_dari
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_banyak_orang import Pencari
from kinerja_desktop.services.skp_banyak_urai import Blok
from kinerja_desktop.store import repo_mutasi, repo_presensi
from kinerja_desktop.store.pelaksana import Pelaksana

_SIAPA = "operator kepegawaian"
_MIRIP, _USUL = 0.6, 3
Kunci = tuple[bytes, int, int]


@dataclass(frozen=True, slots=True)
class BarisLegenda:
    """One sign of the sheet: how often, and the code it stands for ("" = unknown, "-" = passed over)."""

    tanda: str
    banyak: int
    kode: str


@dataclass(frozen=True, slots=True)
class OrangPresensi:
    """A person of the sheet; without `pegawai_id` the reason, and whom the name is like, best first."""

    kunci: str
    nama: str
    nip: str
    baris: int
    banyak: int
    pegawai_id: bytes | None
    sebutan: str
    alasan: str
    usul: tuple[tuple[bytes, str], ...] = ()
    alamat: str = ""


@dataclass(frozen=True, slots=True)
class BarisDiterima:
    """One day that would be stored; `lama` what stands there now ("" = nothing)."""

    pegawai_id: bytes
    nama: str
    tanggal: date
    alamat: str
    nilai: str
    kode: str
    lama: str


@dataclass(frozen=True, slots=True)
class RencanaPresensi:
    """What importing would do. `isi` holds whole months of people; `sama` days stand there already."""

    bahan: BahanPresensi
    orang: tuple[OrangPresensi, ...]
    legenda: tuple[BarisLegenda, ...]
    diterima: tuple[BarisDiterima, ...]
    ditolak: tuple[DitolakPresensi, ...]
    catatan: tuple[str, ...]
    sama: int
    isi: Mapping[Kunci, Mapping[int, HariPresensi]]
    pegawai: tuple[tuple[bytes, str], ...] = ()
    """Everybody who may be meant, by name."""

    @property
    def bulan(self) -> tuple[tuple[int, int], ...]:
        """Years and months that are touched."""
        return tuple(sorted({(t, b) for _, t, b in self.isi}))


@dataclass(slots=True)
class _Kerja:
    """What the walk over the sheet gathers."""

    kalender: Kalender
    hari_ini: date
    kecuali: Mapping[bytes, list[Pengecualian]]
    ditolak: list[DitolakPresensi]
    hari: dict[tuple[bytes, date], tuple[HariPresensi, CatatanMentah]] = field(default_factory=dict)
    hitung: Counter[str] = field(default_factory=Counter)

    def tolak(self, c: CatatanMentah, alasan: str, alamat: str = "") -> None:
        """Leave a cell or line out, with the reason that the preview shows."""
        nilai = c.nilai[:60] or c.tanda
        self.ditolak.append(DitolakPresensi(c.baris, alamat or c.alamat, nilai, alasan, _SIAPA))


def rencanakan(
    sesi: Sesi,
    bahan: BahanPresensi,
    legenda: Mapping[str, str] | None = None,
    orang: Mapping[str, bytes | None] | None = None,
) -> RencanaPresensi:
    """What it would do, with meanings of signs and people as a person corrected them; nothing is written.

    `orang` gives for a key of the sheet the person meant, or None to leave that person out.
    """
    sesi.wajib("presensi.ubah")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        kecuali = repo_mutasi.pengecualian(p)
        buku = BukuOrang.muat(conn, penilai=False)
    jumlah = Counter(c.orang for c in bahan.catatan)
    pencari = Pencari(buku)
    siapa = [_siapa(buku, pencari, o, jumlah[o.kunci], orang or {}) for o in bahan.orang]
    menurut = {s.kunci: s for s in siapa}
    milik = legenda or {}
    k = _Kerja(kalender(sesi), sesi.jam.hari_ini(), kecuali, list(bahan.ditolak))
    for s in siapa:
        if s.pegawai_id is None and s.alasan:
            nilai = " ".join(x for x in (s.nip, s.nama) if x)[:60]
            k.ditolak.append(DitolakPresensi(s.baris, s.alamat, nilai, s.alasan, _SIAPA))
    bebas = k.kalender.kerja(sorted({c.tanggal for c in bahan.catatan}))
    for c in bahan.catatan:
        orang_id = menurut[c.orang].pegawai_id
        if orang_id is not None:
            _satu(k, c, orang_id, arti(c.tanda, milik, bahan.legenda), c.tanggal in bebas)
    diterima, isi, sama = _banding(sesi, k, {o.pegawai_id: o.sebutan for o in siapa if o.pegawai_id})
    return RencanaPresensi(
        bahan,
        tuple(siapa),
        _legenda(bahan, milik),
        diterima,
        tuple(sorted(k.ditolak, key=lambda d: d.baris)),
        (*bahan.peringatan, *_catatan(k)),
        sama,
        isi,
        tuple(sorted(((p.id, p.nama_lengkap) for p in buku.staf(k.hari_ini)), key=lambda x: x[1].casefold())),
    )


def _legenda(bahan: BahanPresensi, milik: Mapping[str, str]) -> tuple[BarisLegenda, ...]:
    banyak = Counter(c.tanda for c in bahan.catatan if c.tanda and not bermenit(c.tanda))
    baris = [BarisLegenda(t, n, arti(t, milik, bahan.legenda)) for t, n in banyak.items()]
    return tuple(sorted(baris, key=lambda b: (bool(b.kode), -b.banyak, b.tanda)))


def _siapa(
    buku: BukuOrang, pencari: Pencari, o: OrangMentah, banyak: int, pilihan: Mapping[str, bytes | None]
) -> OrangPresensi:
    if o.kunci in pilihan:
        dipilih = pilihan[o.kunci]
        sebutan = buku.nama(dipilih) if dipilih else ""
        alasan = "" if dipilih else "Dilewati atas pilihan Anda."
        return OrangPresensi(
            o.kunci, o.nama, o.nip, o.baris, banyak, dipilih, sebutan, alasan, alamat=o.alamat
        )
    pid, alasan = pencari.cari(Blok("", o.nip, o.nama))
    usul: tuple[tuple[bytes, str], ...] = ()
    if pid is None and o.nama:
        mirip = sorted(
            (
                (n, p.id, p.nama_lengkap)
                for p in buku.pegawai.values()
                if (n := serupa(o.nama, p.nama, _MIRIP))
            ),
            reverse=True,
        )
        usul = tuple((pid_, nama) for _, pid_, nama in mirip[:_USUL])
    return OrangPresensi(o.kunci, o.nama, o.nip, o.baris, banyak, pid, buku.nama(pid), alasan, usul, o.alamat)


def _satu(k: _Kerja, c: CatatanMentah, pid: bytes, kode: str, kerja: bool) -> None:
    """One cell: its day, or why it is refused, or what is passed over and counted."""
    if not kode and c.tanda:
        k.tolak(c, f"Kode “{c.tanda[:20]}” belum dikenal; pilih artinya pada Legenda.", c.alamat_tanda)
        return
    hari = hari_dari(kode)
    ada_jam = c.masuk is not None or c.pulang is not None
    if ada_jam and (hari is None or hari.keadaan is Keadaan.HADIR):
        hari = _dengan_jam(k, c, hari)
    if hari is None:
        k.hitung["kosong"] += c.tanda == KOSONG and kerja and c.tanggal <= k.hari_ini
        return
    if ada_jam and hari.keadaan is not Keadaan.HADIR:
        alasan = f"Ada jam hadir, tetapi tertulis {c.tanda or hari.kata}. Betulkan salah satunya."
        k.tolak(c, alasan, c.alamat_tanda)
        return
    if c.tanggal > k.hari_ini and hari.keadaan in (Keadaan.HADIR, Keadaan.TANPA_KETERANGAN):
        k.tolak(c, f"Tanggal {tanggal_pendek(c.tanggal)} belum tiba.")
        return
    if not kerja and hari.keadaan is not Keadaan.HADIR:
        k.hitung["libur"] += hari.keadaan is not Keadaan.LIBUR and c.tanda != KOSONG
        return
    if kerja and hari.keadaan is Keadaan.LIBUR:
        k.hitung["libur_kerja"] += 1
    k.hitung["hadir_libur"] += not kerja
    if hari.keadaan is Keadaan.TANPA_KETERANGAN and pada(k.kecuali.get(pid, ()), c.tanggal):
        k.hitung["kecuali"] += 1
    _simpan(k, c, pid, hari)


def _dengan_jam(k: _Kerja, c: CatatanMentah, hari: HariPresensi | None) -> HariPresensi:
    masuk, pulang = k.kalender.jam(c.tanggal)
    dari = dari_jam(c.masuk, c.pulang, masuk, pulang)
    if c.masuk is not None and c.pulang is not None and c.pulang < c.masuk:
        k.hitung["malam"] += 1
    elif c.masuk is None or c.pulang is None:
        k.hitung["satu_jam"] += 1
    return dari if dari != HADIR or hari is None else hari


def _simpan(k: _Kerja, c: CatatanMentah, pid: bytes, hari: HariPresensi) -> None:
    """Two rows of one day: the same is one; of two with times the first in and last out; else refused."""
    ada = k.hari.get((pid, c.tanggal))
    if ada is None:
        k.hari[pid, c.tanggal] = (hari, c)
        return
    lama, asal = ada
    dulu = {j for j in (asal.masuk, asal.pulang) if j is not None}
    jam = dulu | {j for j in (c.masuk, c.pulang) if j is not None}
    if lama == hari and (jam == dulu or len(jam) < 2):
        k.hitung["rangkap"] += 1
        return
    if lama.keadaan is hari.keadaan is Keadaan.HADIR and len(jam) > 1 and (c.masuk or c.pulang):
        k.hitung["gabung"] += 1
        asal = replace(asal, masuk=min(jam), pulang=max(jam))  # a third row of the day meets them all
        k.hari[pid, c.tanggal] = (dari_jam(asal.masuk, asal.pulang, *k.kalender.jam(c.tanggal)), asal)
        return
    k.tolak(c, f"Tanggal {tanggal_pendek(c.tanggal)} sudah tertulis {lama.kata} pada baris {asal.baris}.")


def _catatan(k: _Kerja) -> list[str]:
    kalimat = {
        "hadir_libur": "{n} kehadiran pada hari libur tetap dicatat.",
        "libur": "{n} tanda pada hari libur dilewati.",
        "libur_kerja": "{n} hari bertanda libur, padahal hari kerja; periksa kalender kerja.",
        "kosong": "{n} hari kerja tanpa jam dan tanpa kode dibiarkan kosong.",
        "malam": "{n} hari dengan jam pulang lebih awal dari jam masuk dianggap jaga malam, tanpa hitungan "
        "terlambat.",
        "satu_jam": "{n} hari hanya mempunyai satu jam; dicatat hadir.",
        "rangkap": "{n} baris rangkap yang sama dilewati.",
        "gabung": "{n} hari dengan beberapa baris jam digabung: masuk paling awal, pulang paling akhir.",
        "kecuali": "{n} tanpa keterangan jatuh pada masa cuti atau pengecualian; tidak dihitung alpa.",
    }
    return [teks.format(n=k.hitung[x]) for x, teks in kalimat.items() if k.hitung[x]]


def _banding(
    sesi: Sesi, k: _Kerja, nama: Mapping[bytes | None, str]
) -> tuple[tuple[BarisDiterima, ...], dict[Kunci, dict[int, HariPresensi]], int]:
    """What differs from what stands: rows for the preview, whole months to write, how much is the same."""
    ada: dict[Kunci, dict[int, HariPresensi]] = {}
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        for tahun in {t.year for _, t in k.hari}:
            for (pid, bulan), r in repo_presensi.presensi(p, tahun).items():
                ada[pid, tahun, bulan] = baca_isi(r.isi)
    baris: list[BarisDiterima] = []
    isi: dict[Kunci, dict[int, HariPresensi]] = {}
    sama = 0
    for (pid, t), (hari, c) in sorted(k.hari.items(), key=lambda x: (nama.get(x[0][0], ""), x[0][1])):
        kunci = (pid, t.year, t.month)
        lama = ada.get(kunci, {}).get(t.day)
        if lama == hari:
            sama += 1
            continue
        isi.setdefault(kunci, dict(ada.get(kunci, {})))[t.day] = hari
        kode = lama.kode if lama else ""
        baris.append(BarisDiterima(pid, nama.get(pid, ""), t, c.alamat, c.nilai, hari.kode, kode))
    return tuple(baris), isi, sama


def terapkan(sesi: Sesi, rencana: RencanaPresensi) -> Outcome[int]:
    """Write what the preview showed, in one act; how many months of people changed."""
    sesi.wajib("presensi.ubah")
    if not rencana.isi:
        raise Tolakan("Tidak ada presensi baru di berkas ini.", siapa=_SIAPA)
    for tahun in sorted({kunci[1] for kunci in rencana.isi}):
        wajib_tahun_terbuka(sesi, tahun)
    with sesi.kerja("presensi.impor", f"Impor presensi {sebut_bulan(rencana.bulan)}") as uow:
        n = tulis(uow, rencana.isi, rencana.bahan.berkas[:120])
    return Outcome(n, uow.perubahan)


def sebut_bulan(bulan: Sequence[tuple[int, int]]) -> str:
    """ "Maret 2026" or "Maret 2026 sampai Mei 2026"."""
    kata = [f"{NAMA_BULAN[b - 1]} {t}" for t, b in bulan]
    return kata[0] if len(kata) == 1 else f"{kata[0]} sampai {kata[-1]}" if kata else ""


__all__ = [
    "ABAIKAN",
    "BarisDiterima",
    "BarisLegenda",
    "OrangPresensi",
    "RencanaPresensi",
    "rencanakan",
    "terapkan",
]
