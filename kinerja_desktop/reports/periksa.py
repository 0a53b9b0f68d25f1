"""The cetak-check: what a person should look at before paper is used."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating
from kinerja_desktop.reports.bagian import ISI, TTD_NAMA
from kinerja_desktop.reports.huruf import bersih, bungkus
from kinerja_desktop.reports.kertas import bidang
from kinerja_desktop.reports.lukis import ukuran_gambar
from kinerja_desktop.reports.tabel import SELA_X
from kinerja_desktop.services.bahan_cetak import (
    Bahan,
    BahanDokumenEvaluasi,
    BahanEvaluasi,
    BahanSkp,
    BarisRhkCetak,
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


def _teks_rhk(r: BarisRhkCetak) -> Iterator[str]:
    yield from (r.teks, r.teks_atasan, r.penugasan_dari, r.perspektif, r.umpan_balik)
    for i in r.indikator:
        yield from (i.teks, i.target, i.realisasi, i.umpan_balik)


def _semua_teks(bahan: Bahan) -> Iterator[str]:
    orang = [bahan.pegawai, bahan.penilai]
    if isinstance(bahan, BahanDokumenEvaluasi):
        orang.append(bahan.atasan_penilai)
        yield bahan.catatan
    else:
        for r in (*bahan.utama, *bahan.tambahan):
            yield from _teks_rhk(r)
        for p in bahan.perilaku:
            yield from (p.ekspektasi_khusus, p.umpan_balik)
    for o in orang:
        yield from (o.nama, o.nip, o.pangkat, o.jabatan, o.unit_kerja)
    yield bahan.nama_instansi


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
            elif any(not i.target.strip() for i in r.indikator):
                yield f"Target {di} ada yang kosong."
            if isinstance(bahan, BahanEvaluasi) and any(not i.realisasi.strip() for i in r.indikator):
                yield f"Realisasi {di} ada yang kosong."
    if not (bahan.tempat.strip() and bahan.tanggal.strip()):
        yield "Tempat atau tanggal tanda tangan kosong; akan dicetak titik-titik untuk diisi."


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


def periksa_cetak(bahan: Bahan, kertas: str = "A4") -> list[str]:
    """Warnings before paper, one sentence each; an empty list means nothing stands out."""
    lebar = _lebar_nama(bahan, kertas)
    temuan = list(_periksa_orang("pegawai yang dinilai", bahan.pegawai, lebar))
    temuan += _periksa_orang("pejabat penilai", bahan.penilai, lebar)
    if isinstance(bahan, BahanDokumenEvaluasi):
        temuan += _periksa_orang("atasan pejabat penilai", bahan.atasan_penilai, lebar)
        temuan += _periksa_dokumen(bahan)
    else:
        temuan += _periksa_isi(bahan)
    if not isinstance(bahan, BahanSkp):
        temuan += _periksa_nilai(bahan)
    tak_tercetak = sum(bersih(t).count("?") - t.count("?") for t in _semua_teks(bahan))
    if tak_tercetak > 0:
        temuan.append(f"Ada {tak_tercetak} tanda yang tidak dapat dicetak; dicetak sebagai tanda tanya.")
    return temuan
