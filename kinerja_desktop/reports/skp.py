"""Sasaran Kinerja Pegawai in both approaches (PermenPANRB 6/2022)."""

from __future__ import annotations

from kinerja_desktop.reports import bagian
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala
from kinerja_desktop.reports.hasil_kerja import hasil_kerja
from kinerja_desktop.reports.kaki import kaki_dokumen
from kinerja_desktop.reports.kertas import bidang
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import baris_penuh
from kinerja_desktop.services.bahan_cetak import BENTUK_ADMINISTRASI, KUANTITATIF, BahanSkp


def rancang_skp(s: BahanSkp, kertas: str) -> Rancangan:
    """The SKP as groups: title, identities, results, behaviour, both signatures, footnotes of form (b)."""
    b = bidang(kertas, mendatar=True)
    administrasi = s.bentuk == BENTUK_ADMINISTRASI
    tepi, hasil = hasil_kerja(b, s, evaluasi=False)
    tengah = tepi[1] + (b.kanan - tepi[1]) * 0.52
    tepi_perilaku = (tepi[0], tepi[1], tengah, b.kanan)
    judul_perilaku = resmi.PERILAKU_KERJA + ("**" if administrasi else "")
    kepala = Kepala((baris_penuh(tepi_perilaku, judul_perilaku, bagian.BLOK),))
    ttd = bagian.tanda_tangan(
        b,
        ("", resmi.PEGAWAI, s.pegawai),
        (bagian.tempat_tanggal(s.tempat, s.tanggal), resmi.PENILAI, s.penilai),
    )
    satuan = [
        bagian.judul(b, (resmi.JUDUL_SKP, resmi.PENDEKATAN[s.pendekatan], resmi.BAGI[s.bentuk])),
        bagian.baris_instansi(b, s.nama_instansi, s.periode_penilaian),
        *bagian.identitas(b, s.pegawai, s.penilai),
        *hasil,
        *bagian.perilaku(tepi_perilaku, kepala, s.perilaku, umpan_balik=False, lekat=True),
    ]
    catatan: tuple[str, ...] = ()
    if administrasi:  # the first footnote explains a column that the qualitative form does not have
        diintervensi = (resmi.CATATAN_DIINTERVENSI,) if s.pendekatan == KUANTITATIF else ()
        catatan = (*diintervensi, resmi.CATATAN_EKSPEKTASI)
    satuan += bagian.penutup(b, ttd, catatan)
    kaki = (kaki_dokumen("Sasaran Kinerja Pegawai", s.pegawai), s.catatan_kaki)
    return Rancangan(b, tuple(satuan), kaki, f"SKP - {s.pegawai.nama}")
