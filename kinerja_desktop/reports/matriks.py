"""Matriks Pembagian Peran dan Hasil: the leader's results as columns, who serves them as rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.huruf import TEBAL, Gaya
from kinerja_desktop.reports.kaki import kaki_dokumen
from kinerja_desktop.reports.kertas import Bidang, bidang, kolom
from kinerja_desktop.reports.paragraf import paragraf
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, kepala_kolom
from kinerja_desktop.services.bahan_cetak import BahanMatriks, BarisMatriksCetak

#: Columns beyond these would be too narrow to read; the table then goes on below with the next results.
KOLOM_SELEMBAR = 5
_ATAS = 0.35
"""Share of a page up to which the leader's row is repeated as part of the headings."""
_BARIS_AKHIR = 3
"""People that stand on the page of the signature, if there are so many."""
_ISI = Gaya(8.5, 10.2)
_PIMPINAN = Gaya(8.5, 10.2, TEBAL)


def _bagian_kolom(banyak: int) -> list[range]:
    """The results spread evenly over as few tables as possible."""
    if not banyak:
        return [range(1)]
    tabel = -(-banyak // KOLOM_SELEMBAR)
    batas = [banyak * n // tabel for n in range(tabel + 1)]
    return [range(a, z) for a, z in pairwise(batas)]


def _tabel(b: Bidang, d: BahanMatriks, kolom_ini: Sequence[int]) -> list[Satuan]:
    lebar = 68 / len(kolom_ini)
    tepi = kolom(b, (16, 16, *[lebar] * len(kolom_ini)))
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in range(len(tepi) - 1)]
    pegawai, jabatan, hasil = resmi.KOLOM_MATRIKS
    judul = (Judul(0, pegawai), Judul(1, jabatan), Judul(2, hasil, rentang_kolom=len(kolom_ini)))
    judul_kolom = kepala_kolom(tepi, judul, bagian.KEPALA, bagian.NOMOR_KOLOM)[0]

    def baris(r: BarisMatriksCetak, gaya: Gaya) -> Kelompok:
        nip = f"\n{r.nip}" if r.nip.strip() else ""
        teks = (r.nama + nip, r.jabatan, *(r.isi[i] if i < len(r.isi) else "" for i in kolom_ini))
        return Kelompok(
            tepi, [Sel(i, paragraf(t, ruang[i], gaya), arsir=gaya is _PIMPINAN) for i, t in enumerate(teks)]
        )

    p = d.pegawai
    atas = baris(BarisMatriksCetak(p.nama, p.nip, p.jabatan, d.hasil), _PIMPINAN)
    if d.baris and atas.tinggi < _ATAS * b.tinggi_isi:  # the columns mean nothing without his results
        kepala = Kepala((judul_kolom, atas))
        return [Satuan(baris(r, _ISI), kepala, jarak=0.0 if n else 8.0) for n, r in enumerate(d.baris)]
    kepala = Kepala((judul_kolom,))
    awal = Satuan(atas, kepala, jarak=8.0, lekat=True)
    return [awal, *(Satuan(baris(r, _ISI), kepala) for r in d.baris)]


def rancang_matriks(d: BahanMatriks, kertas: str) -> Rancangan:
    """The matrix as groups, the leader's signature on the right."""
    b = bidang(kertas, mendatar=True)
    ttd = bagian.tanda_tangan(
        b, None, (bagian.tempat_tanggal(d.tempat, d.tanggal), d.pegawai.jabatan.upper(), d.pegawai)
    )
    satuan = [
        bagian.judul(b, (resmi.JUDUL_MATRIKS,)),
        bagian.baris_instansi(b, d.nama_instansi, d.periode_penilaian),
    ]
    for kolom_ini in _bagian_kolom(len(d.hasil)):
        satuan += _tabel(b, d, kolom_ini)
    bagian.lekatkan_akhir(b, satuan, min(_BARIS_AKHIR, len(d.baris)))
    satuan += bagian.penutup(b, ttd, ())
    kaki = (kaki_dokumen("Matriks Pembagian Peran dan Hasil", d.pegawai), d.catatan_kaki)
    return Rancangan(b, tuple(satuan), kaki, f"Matriks Peran Hasil - {d.pegawai.nama}")
