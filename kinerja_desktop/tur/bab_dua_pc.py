"""Two PCs of the kecamatan: invited, joined, exchanging through a shared folder, one lost at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh import NAMA_KANTOR
from kinerja_desktop.flows.contoh.realisasi_isi import isi_bulan
from kinerja_desktop.flows.contoh.rencana import MENURUT_KODE
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab_skp import KASI, NAMA
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.app import Aplikasi
    from kinerja_desktop.ui.rangka import Rangka

BERSAMA = "folder-bersama"
DI_PC1, DI_PC2 = "7", "9"
ALASAN_CABUT = "PC-2 hilang dari loket"


def komputer_kedua(g: Panggung) -> Iterator[str]:
    """PC-1 invites, PC-2 joins with file and code, asks, is accepted, and reads the office's data."""
    p, folder = g.p, g.folder / BERSAMA
    folder.mkdir(exist_ok=True)
    yield "PC-1 mengundang komputer kedua"
    g.pakai("Operator")
    kode = undang(g, folder, "komputer-undangan")
    yield "Komputer kedua memakai berkas undangan dan kodenya"
    siapkan(g, next(folder.glob("*.undangan")), kode, g.folder / "pc2" / "kantor.db", "pc2-layar-awal")
    g.potret("pc2-beranda-menunggu")
    kirim(g, "Kirim ADK")
    yield "PC-1 menerima permintaan dan mengirim data kantor"
    g.ke_depan(g.aplikasi)
    g.tempat("Tukar data")
    p.sampai(lambda: cari.ada_tombol("Terima sekarang"), "berkas baru ditawarkan")
    g.potret("tukar-berkas-baru")
    terima(g)
    terima_komputer(g, "PC-2", "komputer-pc2-diterima")
    kirim(g, "Kirim ADK")
    yield "Komputer kedua membaca data pertama"
    g.ke_depan(_kedua(g))
    g.tempat("Tukar data")
    terima(g)
    g.potret("pc2-data-lengkap")


def isian_sama(g: Panggung) -> Iterator[str]:
    """Both PCs change one result; both show the question, one decides, the other learns of it."""
    p = g.p
    yield "Kedua komputer mengubah realisasi yang sama"
    ubah_realisasi(g, DI_PC2)
    kirim_ke_lain(g)
    g.ke_depan(g.aplikasi)
    ubah_realisasi(g, DI_PC1)
    kirim_ke_lain(g)
    yield "Beda Isian tampak di kedua komputer"
    terima(g)
    g.ke_depan(_kedua(g))
    g.tempat("Tukar data")
    terima(g)
    p.klik("Putuskan Beda Isian")
    g.potret("pc2-beda-isian")
    _harap_beda(1)
    yield "Diputuskan di PC-1, lalu sampai di PC-2"
    g.ke_depan(g.aplikasi)
    g.tempat("Tukar data")
    p.klik("Putuskan Beda Isian")
    p.klik("Dari PC-2")
    g.potret("beda-isian-dipilih")
    p.klik("Pakai ini")
    p.sampai(lambda: cari.pesan("sukses"), "Beda Isian diputuskan")
    kirim_ke_lain(g)
    g.ke_depan(_kedua(g))
    g.tempat("Tukar data")
    terima(g)
    p.klik("Beda Isian")
    _harap_beda(0)


def komputer_hilang(g: Panggung) -> Iterator[str]:
    """PC-2 is lost: its key is revoked on PC-1, what it had sent stays."""
    p = g.p
    yield "PC-2 hilang: kuncinya dicabut dari PC-1"
    g.tutup_program_kedua()
    g.ke_depan(g.aplikasi)
    cabut(g, "PC-2")
    g.potret("komputer-kunci-dicabut")
    ada = {b.nilai["nama"]: b.nilai["keadaan"] for b in cari.kisi("Daftar komputer kantor").kisi_model.baris}
    if ALASAN_CABUT not in str(ada.get("PC-2")):
        raise GagalTur("Kunci PC-2 belum dicabut: {ada}.", ada=str(ada))
    g.tempat("Tukar data")
    p.sampai(lambda: cari.ada_tombol("Kirim ADK") or cari.ada_tombol("Gabung"), "Tukar data terbaca")


# ---- the hands, for these chapters and for journeys ---------------------------------------------------


def undang(g: Panggung, folder: Path, gambar: str = "") -> str:
    """On PC-1: write an invitation into `folder`; the code as it is read out."""
    p, kode = g.p, ""
    g.tempat("Pengaturan")
    p.klik("Komputer")

    def isi(d: QDialog) -> None:
        p.isi("Simpan undangan di folder", str(folder))
        p.klik("Buat undangan", d)

    def catat(d: QDialog) -> None:
        nonlocal kode
        if gambar:
            g.potret(gambar, d)
        p.klik("Salin kode", d)
        kode = g.aplikasi.qapp.clipboard().text()
        p.klik("Sudah saya catat", d)

    p.klik_dialog("Undang komputer…", isi, catat)
    p.sampai(lambda: cari.pesan("sukses"), "undangan ditulis")
    return kode


def siapkan(g: Panggung, undangan: Path, kode: str, basis: Path, gambar: str = "") -> Rangka:
    """On the second PC: from the first screen to the office's window."""
    p = g.p
    a = g.buka_program_kedua()
    a.mulai()
    p.tunggu()
    if gambar:
        g.potret(gambar)
    p.klik("Komputer kedua kantor ini")
    p.isi("Berkas undangan", str(undangan))
    p.isi("Kode undangan", kode)
    p.isi("Simpan di", str(basis))
    p.klik("Siapkan komputer ini")
    p.sampai(lambda: a.rangka is not None and NAMA_KANTOR in a.rangka.windowTitle(), "jendela PC-2")
    return g.ke_depan(a)


def kirim_ke_lain(g: Panggung) -> None:
    """Tukar data, Kirim ADK to the other PC into the folder used last."""
    g.tempat("Tukar data")
    kirim(g, "Kirim ADK")


def kirim(g: Panggung, tombol: str, gambar: str = "", folder: Path | None = None) -> None:
    """The wizard behind a button: the place proposed (`folder`: another one), summary, written."""
    p = g.p

    def isi(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Lanjut", d), "data terperiksa")
        p.klik("Lanjut", d)
        if folder is not None:
            p.klik_berkas("Folder lain…", folder)
        p.klik("Lanjut", d)
        if gambar:
            g.potret(gambar, d)
        p.klik("Kirim sekarang", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "berkas tertulis")
        p.klik("Selesai", d)

    p.klik_dialog(tombol, isi)


def terima(g: Panggung, gambar: str = "") -> None:
    """Read the files that the page offers: one click to the summary, one to apply."""
    p = g.p

    def isi(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Terapkan", d), "berkas diperiksa")
        if gambar:
            g.potret(gambar, d)
        p.klik("Terapkan", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "berkas diterapkan")
        p.klik("Selesai", d)

    p.sampai(lambda: cari.ada_tombol("Terima sekarang"), "berkas baru ditawarkan")
    p.klik_dialog("Terima sekarang", isi)


def terima_komputer(g: Panggung, nama: str, gambar: str = "") -> None:
    """On PC-1: accept a PC that asks."""
    p = g.p
    p.klik("Lihat komputer yang meminta")
    p.sel(nama, "nama", "Daftar komputer kantor")
    p.klik("Terima")
    p.sampai(lambda: cari.pesan("sukses"), f"{nama} diterima")
    if gambar:
        g.potret(gambar)


def cabut(g: Panggung, nama: str, gambar: str = "") -> None:
    """On PC-1: revoke the key of a PC."""
    p = g.p
    g.tempat("Pengaturan")
    p.klik("Komputer")
    p.sel(nama, "nama", "Daftar komputer kantor")

    def alasan(d: QDialog) -> None:
        p.ketik(ALASAN_CABUT)
        if gambar:
            g.potret(gambar, d)
        p.klik("Cabut kunci", d)

    p.klik_dialog("Cabut kunci…", alasan)
    p.sampai(lambda: cari.pesan("sukses"), f"kunci {nama} dicabut")


def ubah_realisasi(g: Panggung, angka: str) -> None:
    """January's figure of the first counted result of the head of a section."""
    p = g.p
    g.tempat("Penilaian")
    p.klik("Pemantauan")
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    p.pilih("Pegawai", NAMA[KASI])
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    kode, n = next(k for k, isi in isi_bulan(KASI, 1).items() if isi.angka)
    p.sel(MENURUT_KODE[kode][1].ukuran[n].teks, "b1")
    p.isi("Angka", angka)
    p.tekan("Return")


def _kedua(g: Panggung) -> Aplikasi:
    if g.kedua is None:
        raise GagalTur("Program di PC-2 belum dibuka.")
    return g.kedua


def _harap_beda(n: int) -> None:
    if cari.ada_kisi("Beda Isian menurut dokumen") != bool(n):
        raise GagalTur("Beda Isian di layar ini bukan {n}.", n=n)
