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

    p.klik_dialog("Undang kantor…", undang, catat)
    g.potret("pusat-kantor-diundang")


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


def kirim_adk(g: Panggung, gambar: str = "", surat: Path | None = None) -> Path:
    """Kirim ADK through its five steps into adk/, its Tanda Terima kept as `surat`; returns the new file."""
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
        if surat is not None:
            p.klik_dialog("Cetak Tanda Terima…", lambda s: simpan_surat(g, s, surat, "tanda-terima"))
        p.klik("Selesai", d)

    p.klik_dialog("Kirim ADK", isi)
    return _yang_baru(adk, lama)


def kirim_balasan(g: Panggung, gambar: str = "") -> Path:
    """Kirim balasan from the centre's Kantor to the offices with news into adk/; returns the new file."""
    p, adk = g.p, g.folder / "adk"
    lama = set(adk.glob("*.adk"))
    g.tempat("Kantor")
    p.sampai(lambda: cari.ada_tombol("Kirim balasan…"), "kantor terbaca")

    def isi(d: QDialog) -> None:
        if gambar:
            g.potret(f"{gambar}-penerima", d)
        p.klik("Lanjut", d)
        p.klik_berkas("Folder lain…", adk)
        p.klik("Tulis 1 balasan", d)
        p.sampai(lambda: cari.ada_tombol("Tutup", d), "balasan tertulis")
        if gambar:
            g.potret(f"{gambar}-hasil", d)
        p.klik("Tutup", d)

    p.klik_dialog("Kirim balasan…", isi)
    return _yang_baru(adk, lama)


def simpan_surat(g: Panggung, d: QDialog, tujuan: Path, gambar: str) -> None:
    """In the dialog of a paper: wait until it is there, keep it as a PDF, close."""
    p = g.p
    p.sampai(lambda: cari.ada_tombol("Simpan PDF…", d), "surat tersusun")
    p.sebentar(200)  # the page is painted a moment after the paper is there
    g.potret(gambar, d)
    p.klik_berkas("Simpan PDF…", tujuan)
    p.sampai(tujuan.exists, f"{tujuan.name} tertulis")
    p.klik("Tutup", d)


def _yang_baru(adk: Path, lama: set[Path]) -> Path:
    baru = set(adk.glob("*.adk")) - lama
    if len(baru) != 1:
        raise GagalTur("Ada {n} berkas ADK baru, bukan satu.", n=len(baru))
    return baru.pop()


def kompilasi(g: Panggung) -> Iterator[str]:
    """The centre compiles the folder, accepts the office, answers; the office reads the answer."""
    p = g.p
    yield "Kompilasi di jendela pusat"
    if g.pusat is None:
        raise GagalTur("Program pusat belum dibuka.")
    g.ke_depan(g.pusat)
    kompilasi_folder(g)
    g.potret("pusat-kompilasi-calon")
    yield "Menerima kantor yang meminta bergabung"
    g.tempat("Kantor")
    p.sampai(lambda: cari.kisi().kisi_model.rowCount() == 1, "kantor di daftar")
    p.sel(0, cari.kisi().kisi_model.kolom[0].kunci)
    p.klik("Terima kantor ini")
    p.sampai(lambda: cari.pesan("sukses"), "kantor diterima")
    g.potret("pusat-kantor-diterima")
    yield "Kompilasi sekali lagi: tidak ada yang berganda"
    kompilasi_folder(g)
    g.potret("pusat-kompilasi")
    yield "Balasan pusat dibaca kantor"
    balasan = kirim_balasan(g, "balasan")
    g.ke_depan(g.aplikasi)
    g.tempat("Tukar data")
    terima_adk(g, balasan, "terima")
    g.potret("tukar-selesai")


def kompilasi_folder(g: Panggung) -> None:
    """Kompilasi of the folder adk/ by its button."""
    p = g.p
    g.tempat("Kompilasi")
    with p.pekerjaan_panjang():
        p.klik_berkas("Kompilasi sebuah folder…", g.folder / "adk")
        p.tunggu()
    p.sampai(lambda: cari.ada_tombol("Kompilasi sebuah folder…"), "kompilasi selesai")


def terima_adk(g: Panggung, berkas: Path, gambar: str = "") -> None:
    """Terima ADK of one file through its steps."""
    p = g.p

    def isi(d: QDialog) -> None:
        p.klik_berkas("Pilih berkas…", berkas)
        p.klik("Periksa berkas", d)
        p.sampai(lambda: cari.ada_tombol("Terapkan", d), "berkas diperiksa")
        if gambar:
            g.potret(f"{gambar}-ringkasan", d)
        p.klik("Terapkan", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "berkas diterapkan")
        p.klik("Selesai", d)

    p.klik_dialog("Terima ADK", isi)


def rekap(g: Panggung) -> Iterator[str]:
    """The recap of the year as a workbook, from the centre's window."""
    p, xlsx = g.p, g.folder / "xlsx"
    yield "Rekap predikat di pusat"
    if g.pusat is None:
        raise GagalTur("Program pusat belum dibuka.")
    g.ke_depan(g.pusat)
    g.tempat("Rekap")
    p.sampai(lambda: cari.ada_tombol("Ekspor setahun…"), "rekap terbaca")
    semua = {"Ekspor setahun…": "Rekap 2026.xlsx", "Ekspor rekap periode ini…": "Rekap tahunan 2026.xlsx"}
    for tombol, nama in semua.items():
        p.klik_berkas(tombol, xlsx / nama)
        p.sampai((xlsx / nama).exists, f"{nama} tertulis")


def _satu(folder: Path, pola: str) -> Path:
    ada = sorted(folder.glob(pola))
    if len(ada) != 1:
        raise GagalTur("Ada {n} berkas {jenis} di {folder}.", n=len(ada), jenis=pola, folder=str(folder))
    return ada[0]
