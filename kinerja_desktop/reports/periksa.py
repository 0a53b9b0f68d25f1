"""The cetak-check: what a person should look at before paper is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating
from kinerja_desktop.reports.bagian import ISI, TTD_NAMA
from kinerja_desktop.reports.huruf import bersih, bungkus
from kinerja_desktop.reports.kertas import bidang
from kinerja_desktop.reports.lukis import ukuran_gambar
from kinerja_desktop.reports.tabel import SELA_X
from kinerja_desktop.services.bahan_cetak import (
    KUANTITATIF,
    Bahan,
    BahanDokumenEvaluasi,
    BahanEvaluasi,
    BahanLampiran,
    BahanMatriks,
    BahanRekaman,
    BahanSkp,
    IdentitasCetak,
)

_BARIS_NAMA = 2


def _lebar_nama(bahan: Bahan, kertas: str) -> tuple[float, float]:
    """Widths for a name in the identity table and in the signature block."""
    dokumen = isinstance(bahan, BahanDokumenEvaluasi)
    b = bidang(kertas, mendatar=not dokumen)
    return b.lebar_isi * (0.60 if dokumen else 0.315) - 2 * SELA_X, b.lebar_isi * 0.42 - 2 * SELA_X


def _periksa_orang(siapa: str, orang: IdentitasCetak, lebar: tuple[float, float]) -> Iterator[str]:
    for nama, nilai in (
        ("Nama", orang.nama),
        (orang.label_nip, orang.nip),
        ("Pangkat/golongan ruang", orang.pangkat),
        ("Jabatan", orang.jabatan),
        (orang.label_baris5.capitalize(), orang.unit_kerja),
    ):
        if not bersih(nilai).strip():
            yield f"{nama} {siapa} masih kosong."
    baris = max(len(bungkus(orang.nama, lebar[0], ISI)), len(bungkus(orang.nama, lebar[1], TTD_NAMA)))
    if baris > _BARIS_NAMA:
        yield f"Nama {siapa} lebih panjang dari dua baris ({baris} baris); singkat gelar bila boleh."


def _semua_teks(isi: object) -> Iterator[str]:
    """Every text that a form was given, however deep it lies."""
    if isinstance(isi, str):
        yield isi
    elif isinstance(isi, tuple):
        for satu in isi:
            yield from _semua_teks(satu)
    elif is_dataclass(isi):
        for f in fields(isi):
            yield from _semua_teks(getattr(isi, f.name))


def _periksa_isi(bahan: BahanSkp | BahanEvaluasi) -> Iterator[str]:
    if not bahan.utama:
        yield "Hasil kerja utama masih kosong."
    for blok, daftar in (("utama", bahan.utama), ("tambahan", bahan.tambahan)):
        for r in daftar:
            di = f"hasil kerja {blok} nomor {r.nomor}"
            if not r.teks.strip():
                yield f"Rencana {di} masih kosong."
            if not r.indikator:
                yield f"Indikator {di} belum ada."
            elif bahan.pendekatan == KUANTITATIF and any(not i.target.strip() for i in r.indikator):
                yield f"Target {di} ada yang kosong."
            if isinstance(bahan, BahanEvaluasi) and any(not i.realisasi.strip() for i in r.indikator):
                yield f"Realisasi {di} ada yang kosong."


def _periksa_nilai(bahan: BahanEvaluasi | BahanDokumenEvaluasi) -> Iterator[str]:
    nilai: list[tuple[str, str, set[str]]] = [
        ("Capaian kinerja organisasi", bahan.predikat_organisasi, {p.value for p in PredikatOrganisasi}),
        ("Predikat kinerja pegawai", bahan.predikat, {p.value for p in Predikat}),
    ]
    if isinstance(bahan, BahanEvaluasi):
        sah = {r.value for r in Rating}
        nilai += [
            ("Rating hasil kerja", bahan.rating_hasil, sah),
            ("Rating perilaku kerja", bahan.rating_perilaku, sah),
        ]
    for nama, isi, sah in nilai:
        if isi not in sah:
            yield f"{nama} belum ditetapkan; semua pilihan akan dicetak."


def _periksa_dokumen(bahan: BahanDokumenEvaluasi) -> Iterator[str]:
    for siapa, tempat, tanggal in (
        ("pegawai yang dinilai", bahan.tempat_pegawai, bahan.tanggal_pegawai),
        ("pejabat penilai", bahan.tempat_penilai, bahan.tanggal_penilai),
    ):
        if not (tempat.strip() and tanggal.strip()):
            yield f"Tempat atau tanggal tanda tangan {siapa} kosong; akan dicetak titik-titik untuk diisi."
    if not bahan.lambang:
        yield "Lambang belum dipilih; tempatnya dibiarkan kosong."
    elif ukuran_gambar(bahan.lambang) is None:
        yield "Gambar lambang tidak dapat dibaca; pilih berkas PNG atau JPEG."


def _periksa_lampiran(bahan: BahanLampiran) -> Iterator[str]:
    daftar = (("Dukungan sumber daya", bahan.dukungan), ("Skema pertanggungjawaban", bahan.skema))
    for nama, isi in (*daftar, ("Konsekuensi", bahan.konsekuensi)):
        if not isi:
            yield f"{nama} masih kosong; tempatnya dibiarkan untuk ditulis tangan."


def _periksa_matriks(bahan: BahanMatriks) -> Iterator[str]:
    if not bahan.hasil:
        yield "Pimpinan belum mempunyai rencana hasil kerja; matriks tercetak tanpa kolom hasil."
    kosong = sum(1 for r in bahan.baris if not any(t.strip() for t in r.isi))
    if kosong:
        yield f"{kosong} pegawai belum mempunyai peran dalam matriks."
    tanpa = sum(
        1 for i in range(len(bahan.hasil)) if not any(r.isi[i].strip() for r in bahan.baris if i < len(r.isi))
    )
    if tanpa:
        yield f"{tanpa} hasil kerja pimpinan belum didukung siapa pun."


def periksa_cetak(bahan: Bahan, kertas: str = "A4") -> list[str]:
    """Warnings before paper, one sentence each; an empty list means nothing stands out."""
    lebar = _lebar_nama(bahan, kertas)
    matriks = isinstance(bahan, BahanMatriks)
    temuan = list(_periksa_orang("pimpinan" if matriks else "pegawai yang dinilai", bahan.pegawai, lebar))
    if not matriks:
        temuan += _periksa_orang("pejabat penilai", bahan.penilai, lebar)
    if isinstance(bahan, BahanDokumenEvaluasi):
        temuan += _periksa_orang("atasan pejabat penilai", bahan.atasan_penilai, lebar)
        temuan += _periksa_dokumen(bahan)
    elif not (bahan.tempat.strip() and bahan.tanggal.strip()):
        temuan.append("Tempat atau tanggal tanda tangan kosong; akan dicetak titik-titik untuk diisi.")
    if isinstance(bahan, BahanSkp | BahanEvaluasi):
        temuan += _periksa_isi(bahan)
    elif isinstance(bahan, BahanLampiran):
        temuan += _periksa_lampiran(bahan)
    elif isinstance(bahan, BahanMatriks):
        temuan += _periksa_matriks(bahan)
    if isinstance(bahan, BahanEvaluasi | BahanDokumenEvaluasi) and not isinstance(bahan, BahanRekaman):
        temuan += _periksa_nilai(bahan)
    tak_tercetak = sum(bersih(t).count("?") - t.count("?") for t in _semua_teks(bahan))
    if tak_tercetak > 0:
        temuan.append(f"Ada {tak_tercetak} tanda yang tidak dapat dicetak; dicetak sebagai tanda tanya.")
    return temuan
