"""The last days of December: forms of everybody as PDF, one by one and in one file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh import PEGAWAI
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

CAMAT = next(o for o in PEGAWAI if o.kunci == "camat")


def cetak(g: Panggung) -> Iterator[str]:
    """Look at the camat's SKP, save it, then write all that is ready."""
    p, pdf = g.p, g.folder / "pdf"
    yield "Melihat pratinjau SKP camat"
    g.tempat("Cetak")
    p.sampai(lambda: cari.ada_kisi("Daftar dokumen"), "daftar dokumen")
    p.tekan("Ctrl+F")
    p.ketik(CAMAT.nama)
    p.klik("SKP", g.halaman())
    p.sampai(lambda: cari.ada_tombol("Simpan PDF…"), "pratinjau")
    p.sebentar(400)
    g.potret("cetak-skp-camat")
    satu = pdf / "SKP Camat.pdf"
    p.klik_berkas("Simpan PDF…", satu)
    p.sampai(satu.exists, "PDF tersimpan")
    yield "Melihat Evaluasi Kinerja dengan kurva distribusi"
    p.klik("Evaluasi", g.halaman())
    p.sebentar(400)
    g.potret("cetak-evaluasi-camat")
    p.klik("Dokumen", g.halaman())
    p.sebentar(400)
    g.potret("cetak-dokumen-camat")
    p.klik("Semua", g.halaman())
    p.isi("Saring dokumen", "")
    p.sebentar(400)
    g.potret("cetak-semua")
    yield "Menyimpan semua formulir semua pegawai"
    _semua(g, pdf, "Satu berkas untuk tiap dokumen")
    yield "Menyimpan semuanya dalam satu berkas"
    _semua(g, pdf, "Satu berkas untuk semua")


def _semua(g: Panggung, folder: Path, bentuk: str) -> None:
    p = g.p
    lama = set(folder.iterdir())

    def isi(d: QDialog) -> None:
        p.pilih("Bentuk berkas", bentuk)
        p.isi("Folder", str(folder))
        if len(lama) == 1:
            g.potret("cetak-semua-siap", d)
        p.klik("Cetak semua", d)

    with p.pekerjaan_panjang():
        p.klik_dialog("Cetak semua yang siap…", isi)
        p.sampai(lambda: cari.pesan("sukses"), "semua tercetak")
    if set(folder.iterdir()) == lama:
        raise GagalTur("Tidak ada PDF baru di {folder}.", folder=str(folder))
