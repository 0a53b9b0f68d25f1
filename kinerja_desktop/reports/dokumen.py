"""Dokumen Evaluasi Kinerja Pegawai (PermenPANRB 6/2022): five sections, two dated signatures, portrait."""

from __future__ import annotations

from typing import Any

from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Satuan
from kinerja_desktop.reports.evaluasi import ORGANISASI, PREDIKAT
from kinerja_desktop.reports.huruf import TEBAL, Gaya
from kinerja_desktop.reports.kaki import kaki_dokumen
from kinerja_desktop.reports.kertas import Bidang, bidang, kolom
from kinerja_desktop.reports.paragraf import Paragraf, gantung, paragraf
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import SELA_X, Kelompok, Sel
from kinerja_desktop.services.bahan_cetak import PILIHAN_LENGKAP, BahanDokumenEvaluasi, IdentitasCetak

_ISI = Gaya(9.5, 11.4)
_TEBAL = Gaya(9.5, 11.4, TEBAL)
_NOMOR = Gaya(9.5, 11.4, TEBAL, "tengah")
_TINGGI_LAMBANG = 64.0
_TINGGI_CATATAN = 64.0


def _lambang(b: Bidang, data: bytes) -> Satuan:
    def gambar(penulis: Any, x: float, y: float, lebar: float, tinggi: float) -> None:
        if data:
            penulis.gambar(data, x, y, lebar, tinggi - 8)

    sel = Sel(0, Paragraf((), _ISI), tinggi_min=_TINGGI_LAMBANG, gambar=gambar)
    return Satuan(Kelompok((b.kiri, b.kanan), [sel], bingkai=False, utuh=True), lekat=True)


def _seksi(tepi: tuple[float, ...], nomor: int, judul: str, isi: list[tuple[str, Paragraf]]) -> Satuan:
    """A numbered section: shaded title row, then label and value rows; the number spans them all."""
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in range(3)]
    penuh = ruang[1] + ruang[2] + 2 * SELA_X
    sel = [
        Sel(0, paragraf(str(nomor), ruang[0], _NOMOR), rentang_baris=len(isi) + 1, ulang="nomor"),
        Sel(1, paragraf(judul, penuh, _TEBAL), rentang_kolom=2, arsir=True),
    ]
    for urut, (label, nilai) in enumerate(isi, 1):
        sel += [Sel(1, paragraf(label, ruang[1], _ISI), baris=urut), Sel(2, nilai, baris=urut)]
    return Satuan(Kelompok(tepi, sel))


def _orang(tepi: tuple[float, ...], nomor: int, judul: str, orang: IdentitasCetak) -> Satuan:
    ruang = tepi[3] - tepi[2] - 2 * SELA_X
    isi = [(label, gantung(": ", nilai, ruang, _ISI)) for label, nilai in bagian.baris_identitas(orang)]
    # this form writes the rank label without the full stop of the identity table
    isi[2] = ("PANGKAT/GOL RUANG", isi[2][1])
    return _seksi(tepi, nomor, judul, isi)


def _catatan(tepi: tuple[float, ...], teks: str) -> list[Satuan]:
    ruang = [tepi[1] - tepi[0] - 2 * SELA_X, tepi[3] - tepi[1] - 2 * SELA_X]
    judul = Sel(1, paragraf("CATATAN/REKOMENDASI", ruang[1], _TEBAL), rentang_kolom=2, arsir=True)
    isi = Sel(1, paragraf(teks, ruang[1], _ISI), baris=1, rentang_kolom=2, tinggi_min=_TINGGI_CATATAN)
    nomor = Sel(0, paragraf("5", ruang[0], _NOMOR), rentang_baris=2, ulang="nomor")
    return [Satuan(Kelompok(tepi, [nomor, judul, isi]), lekat=True)]


def rancang_dokumen(d: BahanDokumenEvaluasi, kertas: str) -> Rancangan:
    """The document as groups; it fills one page unless the notes are long."""
    b = bidang(kertas, mendatar=False)
    ruang_judul = b.lebar_isi - 2 * SELA_X
    tepi = kolom(b, (6, 34, 60))
    ruang = tepi[3] - tepi[2] - 2 * SELA_X

    def nilai(semua: tuple[str, ...], terpilih: str) -> Paragraf:
        if terpilih and d.gaya_pilihan != PILIHAN_LENGKAP:
            return gantung(": ", terpilih.upper(), ruang, _ISI)
        return bagian.opsi(semua, terpilih.upper(), ruang, _ISI, d.gaya_pilihan)

    garis_periode = bagian.periode("PERIODE*: ", d.periode, "**", ruang_judul, d.gaya_pilihan)
    evaluasi = [
        ("CAPAIAN KINERJA ORGANISASI", nilai(ORGANISASI, d.predikat_organisasi)),
        ("PREDIKAT KINERJA PEGAWAI", nilai(PREDIKAT, d.predikat)),
    ]
    ttd = bagian.tanda_tangan(
        b,
        (bagian.tempat_tanggal(d.tempat_pegawai, d.tanggal_pegawai), resmi.PEGAWAI, d.pegawai),
        (bagian.tempat_tanggal(d.tempat_penilai, d.tanggal_penilai), resmi.PENILAI, d.penilai),
    )
    satuan = [
        _lambang(b, d.lambang),
        bagian.judul(b, (resmi.JUDUL_DOKUMEN,), garis_periode),
        bagian.baris_instansi(b, d.nama_instansi, d.periode_penilaian),
        _orang(tepi, 1, resmi.PEGAWAI, d.pegawai),
        _orang(tepi, 2, resmi.PENILAI, d.penilai),
        _orang(tepi, 3, resmi.ATASAN_PENILAI, d.atasan_penilai),
        _seksi(tepi, 4, "EVALUASI KINERJA", evaluasi),
        *_catatan(tepi, d.catatan),
        *bagian.penutup(b, ttd, (resmi.CATATAN_PERIODE, resmi.CATATAN_PILIH)),
    ]
    kaki = (kaki_dokumen("Dokumen Evaluasi Kinerja", d.pegawai), d.catatan_kaki)
    return Rancangan(b, tuple(satuan), kaki, f"Dokumen Evaluasi - {d.pegawai.nama}")
