"""What pasting the SKP of many people would do: whose, into which SKP, which rows, which cells do not fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.mutasi import Pengecualian, menutup
from kinerja_desktop.domain.skp import Pendekatan, Rhk, StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import skp_banyak_urai as u
from kinerja_desktop.services.lembar_banyak import NIP_CONTOH
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_banyak_orang import Pencari
from kinerja_desktop.services.skp_banyak_sel import BarisBanyak, susun_baris
from kinerja_desktop.services.skp_banyak_urai import Blok
from kinerja_desktop.services.skp_baris import BARIS_TERBANYAK
from kinerja_desktop.services.skp_buat import RencanaBuat, rencana_buat
from kinerja_desktop.services.skp_dasar import nama_status, siapkan, tahun_ditutup
from kinerja_desktop.store import repo_mutasi, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_banyak import LembarTeks
    from kinerja_desktop.services.skp_banyak_urai import SelLuar, Uraian

BARU, KOSONG, BERISI, TIDAK = "baru", "kosong", "berisi", "tidak"
"""An SKP will be made, an empty draft is filled, one that has rows, nothing can be done."""


@dataclass(frozen=True, slots=True)
class RencanaOrang:
    """One person of the table: `keadaan` BARU, KOSONG, BERISI or TIDAK, the sentence for it, and the rows."""

    kunci: str
    """Address of this entry, the same for the same table and office."""
    pegawai_id: bytes | None
    nama: str
    nip: str
    keadaan: str
    kalimat: str
    skp_id: bytes | None = None
    rhk_kini: int = 0
    baris: tuple[BarisBanyak, ...] = ()
    bentuk: str = ""
    pendekatan: str = ""

    @property
    def dapat(self) -> bool:
        """Whether it can be pasted at all."""
        return self.keadaan != TIDAK

    @property
    def jumlah(self) -> int:
        """Rows that would be written."""
        return sum(b.ikut for b in self.baris)

    @property
    def masalah(self) -> int:
        """Cells that would be left out."""
        return sum(len(b.masalah) for b in self.baris)


@dataclass(frozen=True, slots=True)
class RencanaBanyak:
    """Everybody of the table, cells that belong to nobody, remarks; nothing is written."""

    tahun: int
    orang: tuple[RencanaOrang, ...]
    luar: tuple[SelLuar, ...]
    catatan: tuple[str, ...]


@dataclass(slots=True)
class Bekal:
    """What the planning reads once, and what the writing needs of it, by the key of the person."""

    sesi: Sesi
    tahun: int
    buku: BukuOrang
    skp: dict[bytes, list[RekamSkp]]
    kecuali: dict[bytes, list[Pengecualian]]
    ditutup: bool
    rhk: dict[bytes, tuple[Rhk, ...]] = field(default_factory=dict)
    buat: dict[str, RencanaBuat] = field(default_factory=dict)

    @classmethod
    def muat(cls, sesi: Sesi, tahun: int) -> Bekal:
        """People and their SKP of a year."""
        with sesi.baca() as conn:
            p = Pelaksana.dari(conn)
            buku = BukuOrang.muat(conn)
            skp: dict[bytes, list[RekamSkp]] = {}
            for s in repo_skp.rekam_tahun(p, tahun):
                if s.status is not StatusDokumen.DIBATALKAN:
                    skp.setdefault(s.pegawai_id, []).append(s)
            kecuali = repo_mutasi.pengecualian(p)
            ditutup = tahun_ditutup(p, tahun, sesi.db.ruang.to_bytes(4, "big") + bytes(12))
        return cls(sesi, tahun, buku, skp, kecuali, ditutup)

    def muat_isi(self, pegawai: Iterable[bytes]) -> None:
        """What stands in the SKP of these people."""
        ids = [s.id for p in pegawai for s in self.skp.get(p, [])]
        with self.sesi.baca() as conn:
            self.rhk = dict(repo_skp.rhk(Pelaksana.dari(conn), ids))


def rencanakan(sesi: Sesi, lembar: Sequence[LembarTeks], tahun: int) -> RencanaBanyak:
    """What a pasted table or the sheets of a workbook would do to the SKP of a year; writes nothing."""
    return susun(sesi, lembar, tahun)[0]


def susun(sesi: Sesi, lembar: Sequence[LembarTeks], tahun: int) -> tuple[RencanaBanyak, Bekal]:
    """The plan with what the writing needs."""
    sesi.wajib("skp.ubah")
    uraian = u.urai(lembar)
    bekal = Bekal.muat(sesi, tahun)
    orang, catatan = _satukan(uraian, Pencari(bekal.buku))
    if not any(pegawai for pegawai, _, _ in orang) and not any(
        b.isi for _, blok, _ in orang for b in blok.baris
    ):
        raise Tolakan(
            "Tidak seorang pun dari tabel ini dikenali. Kolom pertamanya harus NIP atau nama pegawai; "
            "untuk satu orang saja, buka SKP-nya dan tempel di sana.",
            siapa="yang menempel",
        )
    bekal.muat_isi({pegawai for pegawai, _, _ in orang if pegawai is not None})
    hasil = tuple(_satu(bekal, n, *isi) for n, isi in enumerate(orang))
    return RencanaBanyak(tahun, hasil, tuple(uraian.luar), (*uraian.catatan, *catatan)), bekal


_Orang = tuple[bytes | None, Blok, str]


def _satukan(uraian: Uraian, cari: Pencari) -> tuple[list[_Orang], list[str]]:
    """(person, rows, why not) in order; one person's rows of one sheet together, of another sheet refused."""
    hasil: list[_Orang] = []
    tempat: dict[bytes, int] = {}
    catatan: list[str] = []
    for blok in uraian.blok:
        if u.angka_nip(blok.nip) == NIP_CONTOH:
            catatan.append("Contoh dari templat dilewati.")
            continue
        pegawai, sebab = cari.cari(blok)
        if pegawai is None or pegawai not in tempat:
            if pegawai is not None:
                tempat[pegawai] = len(hasil)
            hasil.append((pegawai, blok, sebab))
            continue
        pertama = hasil[tempat[pegawai]][1]
        if pertama.lembar == blok.lembar:
            pertama.baris += blok.baris
        else:
            kalimat = (
                f"Sudah ada di lembar “{pertama.lembar}”; yang di lembar “{blok.lembar}” tidak ditempel."
            )
            hasil.append((pegawai, blok, kalimat))
    return hasil, catatan


def _satu(bekal: Bekal, n: int, pegawai: bytes | None, blok: Blok, sebab: str) -> RencanaOrang:
    sebutan = " ".join((blok.nama or blok.nip or blok.lembar).split())[:80]
    r = RencanaOrang(f"{n}", pegawai, sebutan or "(tanpa nama)", u.angka_nip(blok.nip), TIDAK, sebab)
    if pegawai is not None:
        orang = bekal.buku.pegawai[pegawai]
        r = replace(r, kunci=f"{n}-{pegawai.hex()}", nama=orang.nama_lengkap, nip=orang.nip)
    if pegawai is None or sebab:
        return replace(r, baris=susun_baris(blok, r.bentuk, r.pendekatan))
    try:
        r = _tujuan(bekal, r, pegawai)
    except Tolakan as e:
        return replace(r, kalimat=e.kalimat(), baris=susun_baris(blok, r.bentuk, r.pendekatan))
    r = replace(r, baris=susun_baris(blok, r.bentuk, r.pendekatan))
    kini = sum(max(1, len(x.indikator)) for x in bekal.rhk.get(r.skp_id or b"", ()))
    if not r.jumlah:
        return replace(r, keadaan=TIDAK, kalimat="Tidak ada hasil kerja yang dapat ditempel.")
    if kini + r.jumlah > BARIS_TERBANYAK:
        kalimat = f"{kini + r.jumlah} baris terlalu banyak; SKP paling banyak {BARIS_TERBANYAK} baris."
        return replace(r, keadaan=TIDAK, kalimat=kalimat)
    return r


def _tujuan(bekal: Bekal, r: RencanaOrang, pegawai: bytes) -> RencanaOrang:
    """The SKP that the rows go into; Tolakan says why there is none."""
    sesi, tahun = bekal.sesi, bekal.tahun
    if Peran.OPERATOR not in sesi.pelaku.peran and sesi.pelaku.pegawai_id != pegawai:
        raise Tolakan("Anda hanya dapat mengisi SKP sendiri.", siapa="operator kepegawaian")
    milik = bekal.skp.get(pegawai, [])
    buka = [s for s in milik if s.status in (StatusDokumen.DRAF, StatusDokumen.DIKEMBALIKAN)]
    if len(buka) > 1:
        raise Tolakan(
            "{n} SKP {tahun} miliknya masih dapat diisi. Buka yang dimaksud dan tempel di sana.",
            siapa="yang menempel",
            n=len(buka),
            tahun=str(tahun),
        )
    if milik:
        return _yang_ada(bekal, r, buka[0] if buka else milik[-1])
    return _yang_baru(bekal, r, pegawai)


def _yang_ada(bekal: Bekal, r: RencanaOrang, s: RekamSkp) -> RencanaOrang:
    r = replace(r, skp_id=s.id, bentuk=s.bentuk.value, pendekatan=s.pendekatan.value)
    rekam, _, _ = siapkan(bekal.sesi, s.id, "skp.ubah")
    if s.status not in (StatusDokumen.DRAF, StatusDokumen.DIKEMBALIKAN):
        return replace(r, kalimat=f"SKP sudah {nama_status(rekam).lower()}; tidak diubah.")
    wajib_dapat_diubah_skp(rekam.status)
    _periksa_kecuali(bekal, s.pegawai_id, s.mulai, s.selesai)
    ada = bekal.rhk.get(s.id, ())
    berisi = [x for x in ada if not hampa(x)]
    if berisi:
        kalimat = f"SKP sudah berisi {len(berisi)} RHK. Centang untuk menambahkan di bawahnya."
        return replace(r, keadaan=BERISI, kalimat=kalimat, rhk_kini=len(berisi))
    return replace(r, keadaan=KOSONG, kalimat=f"{nama_status(rekam)} yang masih kosong akan diisi.")


def hampa(rhk: Rhk) -> bool:
    """A result in which nothing has been written."""
    kosong = not (rhk.teks or rhk.teks_atasan or rhk.penugasan_dari or rhk.perspektif or rhk.rhk_atasan_id)
    return kosong and not any(i.teks or i.target or i.satuan or i.aspek for i in rhk.indikator)


def _yang_baru(bekal: Bekal, r: RencanaOrang, pegawai: bytes) -> RencanaOrang:
    if bekal.ditutup:
        raise Tolakan(
            "Periode tahun {tahun} sudah ditutup; SKP tidak dapat dibuat.",
            siapa="pimpinan unit kerja (Buka Kunci)",
            tahun=str(bekal.tahun),
        )
    if bekal.buku.pegawai[pegawai].kedudukan in TIDAK_BERTUGAS:
        raise Tolakan("Pegawai ini tidak bertugas lagi; SKP-nya tidak dibuat.", siapa="operator")
    buat = rencana_buat(bekal.sesi, pegawai, bekal.tahun)
    if buat.isi["penempatan_id"] is None:
        raise Tolakan(
            "Jabatannya pada tahun {tahun} belum tercatat.", siapa="operator", tahun=str(bekal.tahun)
        )
    _periksa_kecuali(bekal, pegawai, buat.mulai, date.fromisoformat(buat.isi["selesai"]))
    bekal.buat[r.kunci] = buat
    return replace(
        r,
        keadaan=BARU,
        kalimat=f"SKP {bekal.tahun} akan dibuat.",
        bentuk=str(buat.isi["bentuk"]),
        pendekatan=str(buat.isi["pendekatan"] or Pendekatan.KUANTITATIF.value),
    )


def _periksa_kecuali(bekal: Bekal, pegawai: bytes, mulai: date, selesai: date) -> None:
    x = menutup(bekal.kecuali.get(pegawai, ()), mulai, selesai)
    if x is not None:
        raise Tolakan("Dikecualikan selama masa SKP ini ({sebab}).", siapa="operator", sebab=x.nama)
