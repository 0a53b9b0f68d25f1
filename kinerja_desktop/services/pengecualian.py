"""Pengecualian: who leaves the counts of "belum SKP" and "belum dinilai", on which days, by which letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.mutasi import JenisPengecualian, Pengecualian
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.store import repo_mutasi, repo_pegawai
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import teks_tanggal

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

NOMOR_MAKS, KETERANGAN_MAKS = 80, 300
_SIAPA = "operator kepegawaian"
_HILANG = "Pengecualian itu sudah tidak ada. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class BarisPengecualian:
    """One exception with the person's name; `berlaku` on the day that was asked."""

    isi: Pengecualian
    nama: str
    nip: str
    jabatan: str
    berlaku: bool

    @property
    def masa(self) -> str:
        """The days in words."""
        akhir = f"sampai {tanggal_panjang(self.isi.sampai)}" if self.isi.sampai else "seterusnya"
        return f"{tanggal_panjang(self.isi.mulai)} {akhir}"


def daftar(sesi: Sesi, pegawai_id: bytes | None = None) -> tuple[BarisPengecualian, ...]:
    """Exceptions that this person may see, those in force today first, then by name."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    with sesi.baca() as conn:
        isi = repo_mutasi.pengecualian(Pelaksana.dari(conn), pegawai_id=pegawai_id)
        buku = BukuOrang.muat(conn)
    boleh = izin.lingkup(sesi, buku)
    hasil = []
    for kunci, milik in isi.items():
        if kunci not in buku.pegawai or (boleh is not None and kunci not in boleh):
            continue
        for x in milik:
            sosok = buku.sosok(kunci, x.mulai)
            berlaku = x.mulai <= hari and (x.sampai is None or x.sampai >= hari)
            hasil.append(
                BarisPengecualian(
                    x, sosok.pegawai.nama_lengkap, sosok.pegawai.nip, sosok.nama_jabatan, berlaku
                )
            )
    return tuple(sorted(hasil, key=lambda b: (not b.berlaku, b.nama.casefold(), b.isi.mulai, b.isi.id)))


def catat(
    sesi: Sesi,
    pegawai_id: bytes,
    jenis: str,
    mulai: date,
    sampai: date | None = None,
    nomor: str = "",
    tanggal_surat: date | None = None,
    keterangan: str = "",
    pengecualian_id: bytes | None = None,
) -> Outcome[bytes]:
    """Leave somebody out of the counts for some days, with the letter's number; or change what stands."""
    sesi.wajib("pengecualian.ubah")
    with sesi.baca() as conn:
        orang = repo_pegawai.pegawai_satu(conn, pegawai_id)
        ada = repo_mutasi.pengecualian(Pelaksana.dari(conn), pegawai_id=pegawai_id).get(pegawai_id, [])
    if orang is None:
        raise Tolakan("Pegawai yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa=_SIAPA)
    if pengecualian_id is not None and pengecualian_id not in {x.id for x in ada}:
        raise Tolakan(_HILANG, siapa=_SIAPA)
    isi = isi_baris(pegawai_id, jenis, mulai, sampai, nomor, tanggal_surat, keterangan)
    tolak_bertumpuk([x for x in ada if x.id != pengecualian_id], mulai, sampai, orang.nama_lengkap)
    judul = f"{'Ubah' if pengecualian_id else 'Catat'} pengecualian {orang.nama_lengkap}"
    with sesi.kerja("pengecualian.catat", judul) as uow:
        if pengecualian_id is None:
            pengecualian_id = uow.insert("pengecualian", isi)
        else:
            uow.update("pengecualian", pengecualian_id, isi)
    return Outcome(pengecualian_id, uow.perubahan)


def isi_baris(
    pegawai_id: bytes,
    jenis: str,
    mulai: date,
    sampai: date | None,
    nomor: str,
    tanggal_surat: date | None,
    keterangan: str,
) -> dict[str, Any]:
    """Columns of an exception, checked; Tolakan says what is wrong. All but a death need a letter."""
    try:
        macam = JenisPengecualian(jenis)
    except ValueError:
        raise Tolakan("Jenis pengecualian “{j}” tidak dikenal.", siapa=_SIAPA, j=jenis) from None
    bersih = bersihkan_teks(nomor, "Nomor surat", NOMOR_MAKS)
    ket = bersihkan_teks(keterangan, "Keterangan", KETERANGAN_MAKS)
    if not bersih and macam is not JenisPengecualian.MENINGGAL:
        raise Tolakan("Isi nomor surat yang mendasari pengecualian, misalnya 850/12/2026.", siapa=_SIAPA)
    if macam is JenisPengecualian.LAIN and not ket:
        raise Tolakan("Tulis keterangan untuk pengecualian dengan sebab lain.", siapa=_SIAPA)
    wajar(mulai, "Tanggal mulai")
    if sampai is not None and wajar(sampai, "Tanggal selesai") < mulai:
        raise Tolakan("Tanggal selesai lebih awal daripada tanggal mulai.", siapa=_SIAPA)
    if tanggal_surat is not None:
        wajar(tanggal_surat, "Tanggal surat")
    return {
        "pegawai_id": pegawai_id,
        "jenis": macam.value,
        "mulai": mulai.isoformat(),
        "sampai": teks_tanggal(sampai),
        "nomor": bersih,
        "tanggal_surat": teks_tanggal(tanggal_surat),
        "keterangan": ket,
    }


def tolak_bertumpuk(ada: list[Pengecualian], mulai: date, sampai: date | None, nama: str) -> None:
    """Tolakan when somebody is left out on some of these days already."""
    for x in ada:
        if x.mulai <= (sampai or date.max) and mulai <= (x.sampai or date.max):
            raise Tolakan(
                "{nama} sudah dikecualikan ({sebab}) mulai {mulai}; akhiri itu dahulu atau ubah tanggalnya.",
                siapa=_SIAPA,
                nama=nama,
                sebab=x.nama.lower(),
                mulai=tanggal_panjang(x.mulai),
            )


def akhiri(sesi: Sesi, pengecualian_id: bytes, sampai: date) -> Outcome[bool]:
    """End an exception on a day (inclusive)."""
    x, nama = _satu(sesi, pengecualian_id)
    if wajar(sampai, "Tanggal selesai") < x.mulai:
        raise Tolakan(
            "Pengecualian ini mulai {mulai}; tanggal selesai tidak boleh sebelum itu.",
            siapa=_SIAPA,
            mulai=tanggal_panjang(x.mulai),
        )
    with sesi.kerja("pengecualian.akhiri", f"Akhiri pengecualian {nama}") as uow:
        berubah = uow.update("pengecualian", pengecualian_id, {"sampai": sampai.isoformat()})
    return Outcome(berubah, uow.perubahan)


def hapus(sesi: Sesi, pengecualian_id: bytes) -> Outcome[None]:
    """Take back an exception that was entered by mistake."""
    _, nama = _satu(sesi, pengecualian_id)
    with sesi.kerja("pengecualian.hapus", f"Hapus pengecualian {nama}") as uow:
        uow.delete("pengecualian", [pengecualian_id])
    return Outcome(None, uow.perubahan)


def _satu(sesi: Sesi, pengecualian_id: bytes) -> tuple[Pengecualian, str]:
    sesi.wajib("pengecualian.ubah")
    with sesi.baca() as conn:
        semua = repo_mutasi.pengecualian(Pelaksana.dari(conn))
        x = next((x for d in semua.values() for x in d if x.id == pengecualian_id), None)
        orang = repo_pegawai.pegawai_satu(conn, x.pegawai_id) if x else None
    if x is None:
        raise Tolakan(_HILANG, siapa=_SIAPA)
    return x, orang.nama_lengkap if orang else "pegawai"


def akhiri_dalam(uow: UnitOfWork, daftar_lama: list[Pengecualian], sebelum: date) -> list[Pengecualian]:
    """Inside an open unit of work: exceptions that reach a day end the day before; which ones did.

    One that would have begun on that day or later goes altogether.
    """
    kena = [x for x in daftar_lama if x.sampai is None or x.sampai >= sebelum]
    akhir = (sebelum - timedelta(days=1)).isoformat()
    uow.update_many("pengecualian", {x.id: {"sampai": akhir} for x in kena if x.mulai < sebelum})
    uow.delete("pengecualian", [x.id for x in kena if x.mulai >= sebelum])
    return kena
