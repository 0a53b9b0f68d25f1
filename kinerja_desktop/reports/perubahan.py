"""Lembar Perubahan SKP (our own layout): only what a revision changes, to be signed beside the old SKP."""

from __future__ import annotations

from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.huruf import Gaya
from kinerja_desktop.reports.kaki import kaki_dokumen
from kinerja_desktop.reports.kertas import Bidang, bidang, kolom
from kinerja_desktop.reports.paragraf import paragraf
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import SELA_X, Judul, Kelompok, Sel, kepala_kolom
from kinerja_desktop.services.bahan_cetak import BahanPerubahan

_KOLOM = (("NO", 4.0), ("BAGIAN", 22.0), ("SEMULA", 37.0), ("MENJADI", 37.0))
_ALINEA = Gaya(9.5, 12.0)


def _alinea(b: Bidang, teks: str) -> Satuan:
    isi = paragraf(teks, b.lebar_isi - 2 * SELA_X, _ALINEA)
    return Satuan(Kelompok((b.kiri, b.kanan), [Sel(0, isi)], bingkai=False), jarak=6)


def _pengantar(d: BahanPerubahan) -> str:
    semula = f" yang ditetapkan tanggal {d.tanggal_semula}" if d.tanggal_semula else ""
    alasan = f" Alasan perubahan: {d.alasan.rstrip('.')}." if d.alasan.strip() else ""
    return f"Revisi ke-{d.revisi} atas Sasaran Kinerja Pegawai{semula}.{alasan}"


def _penutup(d: BahanPerubahan) -> str:
    tetap = " dan ".join(d.tetap)
    sah = f" Tanda tangan pada {tetap} tetap berlaku." if tetap else ""
    return f"Bagian yang tidak disebut di atas tidak berubah.{sah}"


def rancang_perubahan(d: BahanPerubahan, kertas: str) -> Rancangan:
    """The sheet as groups: title, identities, why, a row for each change, both signatures."""
    b = bidang(kertas, mendatar=True)
    tepi = kolom(b, tuple(bobot for _, bobot in _KOLOM))
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in range(len(_KOLOM))]
    judul = tuple(Judul(i, nama) for i, (nama, _) in enumerate(_KOLOM))
    kepala = Kepala(tuple(kepala_kolom(tepi, judul, bagian.KEPALA, bagian.NOMOR_KOLOM)))
    satuan = [
        bagian.judul(b, ("LEMBAR PERUBAHAN", resmi.JUDUL_SKP)),
        bagian.baris_instansi(b, d.nama_instansi, d.periode_penilaian),
        *bagian.identitas(b, d.pegawai, d.penilai),
        _alinea(b, _pengantar(d)),
    ]
    for n, u in enumerate(d.ubahan, 1):
        teks = (str(n), u.letak, u.semula or "(belum ada)", u.menjadi or "(dihapus)")
        sel = [
            Sel(
                i,
                paragraf(t, ruang[i], bagian.ISI if i else bagian.ISI_TENGAH),
                ulang={0: "nomor", 1: "teks"}.get(i, ""),
            )
            for i, t in enumerate(teks)
        ]
        satuan.append(Satuan(Kelompok(tepi, sel), kepala, jarak=8.0 if n == 1 else 0.0))
    satuan.append(_alinea(b, _penutup(d)))
    ttd = bagian.tanda_tangan(
        b,
        ("", resmi.PEGAWAI, d.pegawai),
        (bagian.tempat_tanggal(d.tempat, d.tanggal), resmi.PENILAI, d.penilai),
    )
    bagian.lekatkan_akhir(b, satuan, 3)
    satuan += bagian.penutup(b, ttd, ())
    kaki = (kaki_dokumen("Lembar Perubahan SKP", d.pegawai), d.catatan_kaki)
    return Rancangan(b, tuple(satuan), kaki, f"Perubahan SKP - {d.pegawai.nama}")
