"""RENCANA AKSI and LAPORAN PROGRES HARIAN on paper: local forms, landscape (no annex has fixed them)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.harian import NAMA_STATUS, tulis_lama
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.reports.surat import Penanda, Surat
    from kinerja_desktop.services.harian_isi import BarisHarian
    from kinerja_desktop.services.harian_rentang import RentangHarian
    from kinerja_desktop.services.rencana_aksi_isi import BarisAksi, LembarAksi
    from kinerja_desktop.services.sesi import Sesi

_TW = ("TW I", "TW II", "TW III", "TW IV")
_BULAN = tuple((n[:3].upper(), 5.55) for n in NAMA_BULAN)
_HARIAN: tuple[tuple[str, float], ...] = (
    ("NO", 4), ("TANGGAL", 10), ("RENCANA HASIL KERJA", 17), ("RENCANA AKSI", 16), ("URAIAN KEGIATAN", 21),
    ("CAPAIAN/ PROGRES", 10), ("BUKTI", 13), ("STATUS", 9),
)  # fmt: skip


def rencana_aksi(sesi: Sesi, skp_id: bytes, periode_id: bytes, kertas: str = "A4") -> bytes:
    """PDF of one action plan, quarters or months as the sheet has them; Tolakan when it is empty."""
    from kinerja_desktop.reports.surat import cetak_surat
    from kinerja_desktop.services import rencana_aksi as layanan

    sesi.wajib("cetak")
    lembar = layanan.lembar(sesi, skp_id, periode_id)
    if not lembar.baris:
        raise Tolakan("Rencana aksi ini masih kosong; tulis isinya dahulu.", siapa="yang mengisi")
    return cetak_surat([_surat_aksi(sesi, lembar)], kertas)


def _surat_aksi(sesi: Sesi, lembar: LembarAksi) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    rincian, kiri, kanan = _pihak(sesi, lembar.skp_id, sesi.jam.hari_ini())
    bulanan = lembar.langkah == 12
    # Twelve narrow columns have room for the figures alone: the unit stands with the action.
    langkah = _BULAN if bulanan else tuple((f"TARGET\n{x}", 8.0) for x in _TW)
    kolom = (
        ("NO", 3.0 if bulanan else 4.0),
        ("RENCANA HASIL KERJA", 13.0 if bulanan else 20.0),
        ("RENCANA AKSI (SATUAN)" if bulanan else "RENCANA AKSI", 13.5 if bulanan else 22.0),
        *langkah,
        ("OUTPUT/BUKTI DUKUNG", 9.5 if bulanan else 14.0),
        ("KETERANGAN", 9.5 if bulanan else 10.0),
    )
    isi = []
    for n, r in enumerate((r for r in lembar.rhk if lembar.milik(r.id)), 1):
        for i, b in enumerate(lembar.milik(r.id)):
            isi.append((str(n) if i == 0 else "", r.teks if i == 0 else "", *_sel_aksi(b, bulanan)))
    judul = (f"RENCANA AKSI TAHUN {lembar.tahun}", *(("TARGET PER BULAN",) if bulanan else ()))
    return Surat(
        judul=judul,
        rincian=rincian,
        tabel=TabelSurat(kolom, tuple(isi), gabung=2, kecil=bulanan),
        kiri=kiri,
        kanan=kanan,
        kaki=kaki_lokal(f"Rencana Aksi {lembar.tahun}", kiri.nama, kiri.nip, kiri.label_nip),
        mendatar=True,
    )


def _sel_aksi(b: BarisAksi, bulanan: bool) -> tuple[str, ...]:
    if bulanan:
        aksi = f"{b.teks} ({b.satuan})" if b.satuan else b.teks
        return aksi, *(t or "-" for t in b.target), b.keluaran or "-", b.keterangan or "-"
    target = (f"{t} {b.satuan}".strip() if t else "-" for t in b.target)
    return b.teks, *target, b.keluaran or "-", b.keterangan or "-"


def progres_harian(sesi: Sesi, skp_id: bytes, dari: date, sampai: date, kertas: str = "A4") -> bytes:
    """PDF of the daily log of an SKP's owner between two days; Tolakan when there is no line."""
    from kinerja_desktop.reports.surat import cetak_surat
    from kinerja_desktop.services import harian_rentang
    from kinerja_desktop.services.skp_dasar import wajib_rekam
    from kinerja_desktop.store.pelaksana import Pelaksana

    sesi.wajib("cetak")
    with sesi.baca() as conn:
        orang = wajib_rekam(Pelaksana.dari(conn), skp_id).pegawai_id
    r = harian_rentang.rentang(sesi, orang, dari, sampai)
    if not r.baris:
        raise Tolakan("Belum ada catatan harian pada tanggal itu; tulis dahulu.", siapa="yang mengisi")
    return cetak_surat([_surat_harian(sesi, skp_id, r)], kertas)


def _surat_harian(sesi: Sesi, skp_id: bytes, r: RentangHarian) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    rincian, kiri, kanan = _pihak(sesi, skp_id, sesi.jam.hari_ini())
    kapan = f"{tanggal_panjang(r.dari)} SAMPAI {tanggal_panjang(r.sampai)}".upper()
    menit = sum(b.menit for b in r.baris)
    hari = len({b.tanggal for b in r.baris})
    return Surat(
        judul=("LAPORAN PROGRES HARIAN", kapan),
        rincian=rincian,
        tabel=TabelSurat(_HARIAN, _baris_harian(r.baris)),
        penutup=(f"{len(r.baris)} kegiatan pada {hari} hari, seluruhnya {tulis_lama(menit)}.",),
        kiri=kiri,
        kanan=kanan,
        kaki=kaki_lokal("Laporan Progres Harian", kiri.nama, kiri.nip, kiri.label_nip),
        mendatar=True,
    )


def _baris_harian(baris: Sequence[BarisHarian]) -> tuple[tuple[str, ...], ...]:
    hasil = []
    for n, b in enumerate(baris, 1):
        jam = f"{b.mulai}–{b.selesai}" if b.mulai and b.selesai else b.mulai or "-"
        progres = f"{b.angka} {b.satuan}".strip() if b.angka else "-"
        tanggal = f"{b.tanggal:%d-%m-%Y}\n{jam}"
        isi = (b.rhk or "-", b.aksi or "-", b.teks or "-", progres, b.bukti or "-", NAMA_STATUS[b.status])
        hasil.append((str(n), tanggal, *isi))
    return tuple(hasil)


def _pihak(sesi: Sesi, skp_id: bytes, hari: date) -> tuple[tuple[tuple[str, str], ...], Penanda, Penanda]:
    """Facts about the person, the employee's signature at the left, the assessor's at the right."""
    from kinerja_desktop.reports import bagian
    from kinerja_desktop.reports.surat import Penanda
    from kinerja_desktop.services import izin
    from kinerja_desktop.services.kantor import identitas
    from kinerja_desktop.services.orang import BukuOrang
    from kinerja_desktop.services.orang import identitas as beku
    from kinerja_desktop.services.skp_dasar import wajib_rekam
    from kinerja_desktop.store.pelaksana import Pelaksana

    kantor = identitas(sesi)
    with sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    pada = izin.jepit(hari, rekam.mulai, rekam.selesai)
    s = buku.sosok(rekam.pegawai_id, pada, rekam.penempatan_id)
    penilai = izin.penilai_skp(buku, rekam, hari)
    i = beku(s)
    rincian = [("Nama", i.nama), *([(i.label_nip, i.nip)] if i.nip else [])]
    rincian += [("Jabatan", i.jabatan), ("Unit kerja", i.unit_kerja)]
    saat = bagian.tempat_tanggal(kantor.tempat, tanggal_panjang(hari))
    kanan = Penanda(saat, "PEJABAT PENILAI KINERJA", "." * 30)
    if penilai.relasi is not None:
        p = beku(buku.sosok_penilai(penilai.relasi, pada))
        kanan = Penanda(saat, "PEJABAT PENILAI KINERJA", p.nama, p.nip, p.label_nip)
    return tuple(rincian), Penanda("", "PEGAWAI YANG DINILAI", i.nama, i.nip, i.label_nip), kanan
