"""The end of the year: a centre, an invitation, the office's file, compiled in the centre's own window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh import INSTANSI, NAMA_KANTOR, TEMPAT
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.gambar import PENUH
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

NAMA_PUSAT = "BKPSDM Kabupaten Contoh"


def pusat_baru(g: Panggung) -> Iterator[str]:
    """A second program: the centre is made and invites the office."""
    p = g.p
    yield "Membuat pusat di program kedua"
    a = g.buka_program_pusat()
    a.mulai()
    p.tunggu()
    p.klik("Pusat (BKPSDM) baru")
    p.isi("Nama", NAMA_PUSAT)
    p.isi("Instansi", INSTANSI)
    p.isi("Tempat", TEMPAT)
    p.isi("Simpan di", str(g.folder / "pusat.db"))
    p.klik("Buat pusat")
    p.sampai(lambda: a.rangka is not None and NAMA_PUSAT in a.rangka.windowTitle(), "jendela pusat")
    g.ke_depan(a).resize(PENUH)
    p.tunggu()
    g.potret("pusat-beranda-kosong")
    yield "Mengundang kantor"
    g.tempat("Kantor")

    def undang(d: QDialog) -> None:
        p.isi("Nama kantor", NAMA_KANTOR)
        p.isi("Simpan undangan di folder", str(g.folder / "adk"))
        p.klik("Buat undangan", d)

    def catat(d: QDialog) -> None:
        g.potret("pusat-undangan", d)
        p.klik("Salin kode", d)
        g.catatan["kode"] = g.aplikasi.qapp.clipboard().text()
        p.klik("Sudah saya catat", d)

    p.klik_dialog("Undang kantor", undang, catat)


def kirim(g: Panggung) -> Iterator[str]:
    """The office joins with file and code, and writes its ADK."""
    p, adk = g.p, g.folder / "adk"
    yield "Bergabung dengan undangan dan kode"
    g.ke_depan(g.aplikasi)
    g.pakai("Operator")
    g.tempat("Tukar data")
    g.potret("tukar-belum-bergabung")
    undangan = _satu(adk, "*.undangan")

    def gabung(d: QDialog) -> None:
        p.isi("Berkas undangan", str(undangan))
        p.isi("Kode undangan", g.catatan["kode"])
        p.klik("Gabung", d)

    p.klik_dialog("Gabung dengan undangan", gabung)
    p.sampai(lambda: cari.pesan("sukses"), "bergabung")
    yield "Kirim ADK"
    kirim_adk(g, "kirim")
    g.potret("tukar-terkirim")


def kirim_adk(g: Panggung, gambar: str = "") -> Path:
    """Kirim ADK through its five steps into adk/; returns the new file."""
    p, adk = g.p, g.folder / "adk"
    lama = set(adk.glob("*.adk"))

    def isi(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Lanjut", d), "data terperiksa")
        if gambar:
            g.potret(f"{gambar}-periksa", d)
        p.klik("Lanjut", d)
        p.klik_berkas("Folder lain…", adk)
        p.klik("Lanjut", d)
        if gambar:
            g.potret(f"{gambar}-ringkasan", d)
        p.klik("Kirim sekarang", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "berkas tertulis")
        if gambar:
            g.potret(f"{gambar}-hasil", d)
        p.klik("Selesai", d)

    p.klik_dialog("Kirim ADK", isi)
    baru = set(adk.glob("*.adk")) - lama
    if len(baru) != 1:
        raise GagalTur("Kirim ADK menulis {n} berkas.", n=len(baru))
    return baru.pop()


def _satu(folder: Path, pola: str) -> Path:
    ada = sorted(folder.glob(pola))
    if len(ada) != 1:
        raise GagalTur("Ada {n} berkas {pola} di {folder}.", n=len(ada), pola=pola, folder=str(folder))
    return ada[0]
