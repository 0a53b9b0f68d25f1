"""The daily log of a range of days, of one person or of everybody: for the workbook and the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.harian import kekurangan_bkn
from kinerja_desktop.domain.nip import periksa_nip
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.harian_isi import BarisHarian, baris
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_aksi, repo_pegawai, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana

__all__ = ["DitolakBkn", "RentangHarian", "pegawai_nip", "penulis", "rentang"]

PALING_LAMA_HARI = 366


@dataclass(frozen=True, slots=True)
class DitolakBkn:
    """One line that BKN's importer would refuse, and why in words."""

    tanggal: date
    mulai: str
    teks: str
    sebab: str

    @property
    def kalimat(self) -> str:
        """The line and what it lacks: "2 April 2026 08:00 Apel: realisasi belum diisi."."""
        isi = " ".join(filter(None, (tanggal_panjang(self.tanggal), self.mulai, self.teks[:60])))
        return f"{isi}: {self.sebab}."


@dataclass(frozen=True, slots=True)
class RentangHarian:
    """Lines of one person between two days, and those that BKN would refuse."""

    pegawai_id: bytes
    nama: str
    nip: str
    dari: date
    sampai: date
    baris: tuple[BarisHarian, ...]
    ditolak: tuple[DitolakBkn, ...]
    lengkap: tuple[BarisHarian, ...]


def rentang(sesi: Sesi, pegawai_id: bytes, dari: date, sampai: date) -> RentangHarian:
    """Lines of a person from a day to a day (both inclusive, at most a year), in order of time."""
    periksa_rentang(dari, sampai)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = izin.buku_lihat(sesi, conn, pegawai_id)
        isi = repo_aksi.harian(p, pegawai_id, dari.isoformat(), sampai.isoformat())
        skp = repo_skp.rekam_banyak(p, {r.skp_id for r in isi if r.skp_id})
        aksi = {a.id: a for milik in repo_aksi.aksi(p, skp).values() for a in milik}
        rhk = [r for s in skp.values() for r in rhk_berlaku(p, s)]
    semua = tuple(baris(r, aksi, rhk) for r in isi)
    kurang = {b.id: _kekurangan(b) for b in semua}
    orang = buku.pegawai.get(pegawai_id)
    return RentangHarian(
        pegawai_id,
        buku.nama(pegawai_id),
        orang.nip if orang is not None else "",
        dari,
        sampai,
        semua,
        tuple(DitolakBkn(b.tanggal, b.mulai, b.teks, ", ".join(kurang[b.id])) for b in semua if kurang[b.id]),
        tuple(b for b in semua if not kurang[b.id]),
    )


def _kekurangan(b: BarisHarian) -> list[str]:
    angka = f"{baca_angka(b.angka):f}" if b.angka else ""
    return kekurangan_bkn(b.aksi, b.mulai, b.selesai, b.teks, angka, b.bukti)


def periksa_rentang(dari: date, sampai: date) -> None:
    """Tolakan when the days stand the wrong way or span more than a year."""
    if sampai < dari:
        raise Tolakan(
            "Tanggal sampai {sampai} mendahului tanggal dari {dari}; tukar keduanya.",
            siapa="yang mengisi",
            dari=tanggal_panjang(dari),
            sampai=tanggal_panjang(sampai),
        )
    if (sampai - dari).days >= PALING_LAMA_HARI:
        raise Tolakan(
            "Rentang {dari} sampai {sampai} lebih dari setahun; pilih paling lama satu tahun.",
            siapa="yang mengisi",
            dari=tanggal_panjang(dari),
            sampai=tanggal_panjang(sampai),
        )


def penulis(sesi: Sesi, dari: date, sampai: date) -> tuple[bytes, ...]:
    """Everybody with lines in a range whom this person may see, by name."""
    periksa_rentang(dari, sampai)
    with sesi.baca() as conn:
        ada = repo_aksi.penulis_harian(Pelaksana.dari(conn), dari.isoformat(), sampai.isoformat())
        buku = BukuOrang.muat(conn, None if not izin.melihat_semua(sesi) else set(ada))
    boleh = izin.lingkup(sesi, buku)
    milik = [i for i in ada if boleh is None or i in boleh]
    return tuple(sorted(milik, key=lambda i: (buku.nama(i).casefold(), i)))


def pegawai_nip(sesi: Sesi, nip: str) -> bytes:
    """The person of a NIP; Tolakan when it is none or nobody's."""
    hasil = periksa_nip(nip)
    if hasil.sah:
        with sesi.baca() as conn:
            orang = repo_pegawai.pegawai_menurut_nip(conn, hasil.nip)
        if orang is not None:
            return orang.id
    raise Tolakan("NIP {nip} tidak ada pada data kantor ini.", siapa="yang mengetik", nip=nip.strip()[:30])
