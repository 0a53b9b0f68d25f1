"""Evaluasi Kinerja Pegawai, both approaches, with the distribution curve (PermenPANRB 6/2022, SE 3/2023)."""

from __future__ import annotations

from functools import lru_cache

from kinerja_desktop.domain.predikat import (
    CETAK_ORGANISASI,
    CETAK_PREDIKAT,
    CETAK_RATING,
    PredikatOrganisasi,
)
from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.hasil_kerja import hasil_kerja
from kinerja_desktop.reports.kaki import kaki_dokumen
from kinerja_desktop.reports.kertas import Bidang, bidang
from kinerja_desktop.reports.kurva import TINGGI, kurva
from kinerja_desktop.reports.paragraf import Paragraf, paragraf
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, baris_penuh, kepala_kolom
from kinerja_desktop.services.bahan_cetak import BahanEvaluasi

ORGANISASI = tuple(CETAK_ORGANISASI.values())
RATING = tuple(CETAK_RATING.values())
PREDIKAT = tuple(CETAK_PREDIKAT.values())
_RATING = {r.value: teks for r, teks in CETAK_RATING.items()}


@lru_cache(maxsize=8)
def _kerangka_perilaku(b: Bidang, tepi_nomor: float) -> tuple[tuple[float, ...], Kepala]:
    lebar = b.kanan - tepi_nomor
    tepi = (b.kiri, tepi_nomor, tepi_nomor + lebar * 0.38, tepi_nomor + lebar * 0.69, b.kanan)
    judul = (Judul(0, resmi.PERILAKU_KERJA, rentang_kolom=3), Judul(3, resmi.BUKTI_UMPAN_BALIK))
    return tepi, Kepala((kepala_kolom(tepi, judul, bagian.KEPALA, bagian.NOMOR_KOLOM)[0],))


def _organisasi(tepi: tuple[float, ...], e: BahanEvaluasi) -> list[Satuan]:
    ruang = tepi[-1] - tepi[0] - 2 * SELA_X
    capaian = bagian.opsi(ORGANISASI, e.predikat_organisasi.upper(), ruang, bagian.BLOK, e.gaya_pilihan)
    sah = e.predikat_organisasi in set(PredikatOrganisasi)
    bidang_kurva = Sel(
        0,
        Paragraf((), bagian.ISI),
        rentang_kolom=len(tepi) - 1,
        tinggi_min=TINGGI,
        gambar=kurva(e.predikat_organisasi if sah else ""),
    )
    return [
        *bagian.baris_berlabel(tepi, resmi.CAPAIAN_ORGANISASI, capaian, jarak=6),
        Satuan(baris_penuh(tepi, resmi.POLA_DISTRIBUSI, bagian.BLOK), lekat=True),
        Satuan(Kelompok(tepi, [bidang_kurva], utuh=True)),
    ]


def rancang_evaluasi(e: BahanEvaluasi, kertas: str, *, rekaman: bool = False) -> Rancangan:
    """The evaluation as groups, with the assessor's signature alone on the right.

    `rekaman`: Rekaman Informasi Umpan Balik Berkelanjutan, the record of a period in the same columns;
    it says nothing of the organisation and gives no predicate.
    """
    b = bidang(kertas, mendatar=True)
    ruang = b.lebar_isi - 2 * SELA_X
    garis_periode = bagian.periode("PERIODE: ", e.periode, "*", ruang, e.gaya_pilihan)
    if rekaman:
        garis_periode = paragraf(_garis_rekaman(e.periode), ruang, bagian.JUDUL)
    tepi, hasil = hasil_kerja(b, e, evaluasi=True)
    polos = (b.kiri, b.kanan)
    judul = (resmi.JUDUL_EVALUASI, resmi.PENDEKATAN[e.pendekatan], resmi.BAGI[e.bentuk])
    if rekaman:
        judul = (resmi.JUDUL_REKAMAN, judul[2], judul[1])

    def rating(label: str, semua: tuple[str, ...], nilai: str, *, lekat: bool = False) -> list[Satuan]:
        isi = bagian.opsi(semua, nilai, ruang, bagian.BLOK, e.gaya_pilihan)
        return bagian.baris_berlabel(polos, label, isi, lekat=lekat)

    tepi_perilaku, kepala = _kerangka_perilaku(b, tepi[1])
    ttd = bagian.tanda_tangan(b, None, (bagian.tempat_tanggal(e.tempat, e.tanggal), resmi.PENILAI, e.penilai))
    satuan = [
        bagian.judul(b, judul, garis_periode),
        bagian.baris_instansi(b, e.nama_instansi, e.periode_penilaian),
        *bagian.identitas(b, e.pegawai, e.penilai),
        *(() if rekaman else _organisasi(polos, e)),
        *hasil,
        *rating(resmi.RATING_HASIL, RATING, _RATING.get(e.rating_hasil, "")),
        *bagian.perilaku(tepi_perilaku, kepala, e.perilaku, umpan_balik=True, lekat=True),
        *rating(resmi.RATING_PERILAKU, RATING, _RATING.get(e.rating_perilaku, ""), lekat=True),
        *(() if rekaman else rating(resmi.PREDIKAT_PEGAWAI, PREDIKAT, e.predikat.upper(), lekat=True)),
        *bagian.penutup(b, ttd, ()),
    ]
    nama = "Rekaman Umpan Balik" if rekaman else "Evaluasi"
    kaki = (kaki_dokumen(nama if rekaman else "Evaluasi Kinerja Pegawai", e.pegawai), e.catatan_kaki)
    return Rancangan(b, tuple(satuan), kaki, f"{nama} - {e.pegawai.nama}")


def _garis_rekaman(label: str) -> str:
    """ "TRIWULAN: II", "BULAN: JUNI", or the period as it is called elsewhere."""
    jenis, sela, nomor = label.strip().upper().partition(" ")
    return f"{jenis}: {nomor}" if sela else f"PERIODE: {jenis}"
