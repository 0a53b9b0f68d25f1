"""Lampiran Sasaran Kinerja Pegawai: resources, accountability, consequences (PermenPANRB 6/2022)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.kaki import kaki_dokumen
from kinerja_desktop.reports.kertas import Bidang, bidang, kolom
from kinerja_desktop.reports.paragraf import paragraf
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import SELA_X, Kelompok, Sel, baris_penuh
from kinerja_desktop.services.bahan_cetak import BahanLampiran


def _daftar(b: Bidang, judul: str, isi: Sequence[str]) -> list[Satuan]:
    """A shaded heading and its numbered lines; an empty list keeps one row for the pen."""
    tepi = kolom(b, (4, 96))
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in (0, 1)]
    kepala = Kepala((baris_penuh(tepi, judul, bagian.BLOK),))
    hasil = []
    for n, teks in enumerate(isi or ("",), 1):
        nomor = paragraf(f"{n}." if teks else "", ruang[0], bagian.ISI_TENGAH)
        baris = Kelompok(tepi, [Sel(0, nomor, ulang="nomor"), Sel(1, paragraf(teks, ruang[1], bagian.ISI))])
        hasil.append(Satuan(baris, kepala, jarak=8.0 if n == 1 else 0.0))
    return hasil


def rancang_lampiran(d: BahanLampiran, kertas: str) -> Rancangan:
    """The annex as groups: title, identities, three numbered lists, both signatures."""
    b = bidang(kertas, mendatar=True)
    ttd = bagian.tanda_tangan(
        b,
        ("", resmi.PEGAWAI, d.pegawai),
        (bagian.tempat_tanggal(d.tempat, d.tanggal), resmi.PENILAI, d.penilai),
    )
    satuan = [
        bagian.judul(b, (resmi.JUDUL_LAMPIRAN,)),
        bagian.baris_instansi(b, d.nama_instansi, d.periode_penilaian),
        *bagian.identitas(b, d.pegawai, d.penilai),
    ]
    for judul, isi in zip(resmi.DAFTAR_LAMPIRAN, (d.dukungan, d.skema, d.konsekuensi), strict=True):
        satuan += _daftar(b, judul, isi)
    bagian.lekatkan_akhir(b, satuan, 2)
    satuan += bagian.penutup(b, ttd, ())
    kaki = (kaki_dokumen("Lampiran Sasaran Kinerja Pegawai", d.pegawai), d.catatan_kaki)
    return Rancangan(b, tuple(satuan), kaki, f"Lampiran SKP - {d.pegawai.nama}")
