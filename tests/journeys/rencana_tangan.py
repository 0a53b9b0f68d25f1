"""What hands do in the planning journeys, and the small offices that those are played in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QTableWidget, QTreeWidget

from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.tur import cari
from tests.journeys.conftest import teks_pdf
from tests.kantor_uji import Pabrik, buat_cetakan
from tests.services.bantu_kinerja import Kantor, kantor_kecil

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.services.lembar_skp import LembarSkp
    from kinerja_desktop.tur.panggung import Panggung

JABATAN_STAF = "Pengadministrasi Perkantoran"


def buka_kantor_kecil(g: Panggung, isi: Callable[[Kantor], None], staf: int = 2) -> Kantor:
    """A file database with camat, sekcam, kasi and staff, filled by `isi`, open in the window; no session."""
    lokasi = g.folder / "kantor.db"
    akar = g.preferensi / "cetakan"
    akar.mkdir()
    buat_cetakan(akar, "kantor").salin(lokasi, Path(os.environ["KINERJA_DATA"]))
    sesi = buka_kantor(lokasi, g.jam)
    try:
        k = kantor_kecil(sesi, Pabrik(sesi), staf)
        isi(k)
    finally:
        sesi.db.tutup()
    g.aplikasi.mulai(str(lokasi))
    g.p.tunggu()
    return k


def tulis_standar(k: Kantor, jabatan: str = JABATAN_STAF) -> None:
    """The standard of a post: two results, each with a quantity and a quality."""
    from kinerja_desktop.services import standar_kerja
    from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar

    baris = (
        ("Terlayaninya surat pengantar warga", "Kuantitas", "Surat pengantar terbit", "480", "surat"),
        ("", "Kualitas", "Surat tanpa salah tulis", "98", "%"),
        ("Tertatanya arsip pelayanan", "Kuantitas", "Berkas yang tertata", "600", "berkas"),
        ("", "Kualitas", "Berkas ditemukan dalam 5 menit", "95", "%"),
    )
    ubahan = []
    for n, isi in enumerate(baris):
        baru = AWAL_BARU + n.to_bytes(11, "big")
        kolom = ("rhk", "aspek", "indikator", "target", "satuan")
        nilai = [*zip(kolom, isi, strict=True), ("metode", "hitungan" if isi[1] == "Kuantitas" else "posisi")]
        ubahan += [UbahanDatar(baru, a, b) for a, b in nilai if b]
    standar_kerja.tulis_sel(k.sesi, jabatan, ubahan)


def buka_skp(g: Panggung, nama: str) -> None:
    """Open somebody's SKP: the place, a click on the line, Enter."""
    p = g.p
    g.tempat("SKP")
    p.klik("Daftar")
    p.sampai(lambda: cari.ada_kisi("Daftar SKP"), "daftar SKP")
    p.sel(nama, "nama", "Daftar SKP")
    p.tekan("Return")
    p.sampai(lambda: cari.ada_kisi("Tabel SKP"), f"SKP {nama} terbuka")


def lembar_skp(g: Panggung, pegawai: bytes, n: int = 0) -> LembarSkp:
    """The n-th SKP of a person as it is stored."""
    from kinerja_desktop.services import skp

    return g.baca(lambda s: skp.muat(s, skp.daftar(s, 2026, pegawai)[n].skp_id))


def target(g: Panggung, pegawai: bytes, n: int = 0) -> list[str]:
    """Targets in the order of the rows."""
    return [b.target for b in lembar_skp(g, pegawai, n).baris]


def cetak(g: Panggung, nama: str, judul: str, berkas: str) -> str:
    """Cetak: filter by the name, choose the paper by how its title begins, save; the text of the PDF."""
    p, path = g.p, g.folder / "pdf" / berkas
    g.tempat("Cetak")
    p.sampai(lambda: cari.ada_kisi("Daftar dokumen"), "daftar dokumen")
    p.isi("Saring dokumen", nama)
    p.sel(lambda b: b.nama.startswith(f"{nama}, {judul}"), "nama", "Daftar dokumen")
    p.sebentar(160)  # the pause after which the page draws what the cursor stands on
    p.klik_berkas("Simpan PDF…", path)
    p.sampai(path.exists, f"{berkas} tersimpan")
    return teks_pdf(path)


def layar(induk: QDialog | None = None) -> str:
    """Everything that is to be read in the sentences on the screen."""
    return " ".join(cari.kalimat(induk))


# -- the wizard --------------------------------------------------------------------------------------------


def catat_mutasi(
    g: Panggung,
    nama: str,
    jenis: str,
    nomor: str,
    jabatan: str = "",
    langkah: dict[str, Callable[[QDialog], None]] | None = None,
    gambar: str = "",
) -> None:
    """Pegawai > Mutasi… for a person: type, go on step by step (`langkah`: what is done in each), Catat."""
    p, tugas = g.p, langkah or {}

    def isi(d: QDialog) -> None:
        p.pilih("Peristiwa", jenis)
        if jabatan:
            p.pilih("Jabatan", jabatan)
        p.isi("Nomor surat", nomor)
        ke = d.accessibleDescription
        while True:
            kini = ke().rpartition(": ")[2]
            if kini in tugas:
                tugas[kini](d)
            if gambar:
                g.potret(f"{gambar}-{kini.casefold()}", d)
            if kini == "Catat":
                break
            p.klik("Lanjut", d)
            p.sampai(lambda k=kini: ke().rpartition(": ")[2] != k, f"langkah sesudah {kini}")
        p.klik("Catat mutasi", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "mutasi tercatat")
        if "Selesai" in tugas:
            tugas["Selesai"](d)
        if gambar:
            g.potret(f"{gambar}-selesai", d)
        p.klik("Selesai", d)

    g.tempat("Pegawai")
    p.sel(nama, "nama")
    p.klik_dialog("Mutasi…", isi)


def pohon(d: QDialog, nama: str) -> list[tuple[str, ...]]:
    """Rows of a visible tree of the wizard, ticked ones with "✓" first."""
    t = next(w for w in d.findChildren(QTreeWidget) if w.isVisible() and w.accessibleName() == nama)
    butir = (t.topLevelItem(n) for n in range(t.topLevelItemCount()))
    return [
        (
            "✓" if b.checkState(0) == Qt.CheckState.Checked else "",
            *(b.text(n) for n in range(t.columnCount())),
        )
        for b in butir
    ]


def daftar(d: QDialog, nama: str) -> list[str]:
    """Lines of a visible list."""
    w = next(w for w in d.findChildren(QListWidget) if w.isVisible() and w.accessibleName() == nama)
    return [w.item(n).text() for n in range(w.count())]


def tabel(d: QDialog) -> list[list[str]]:
    """Texts of the table of a dialog."""
    t = d.findChildren(QTableWidget)[0]
    return [[t.item(i, j).text() for j in range(t.columnCount())] for i in range(t.rowCount())]


def isi_daftar() -> str:
    """Lines of every visible list."""
    return " ".join(
        w.item(n).text() for w in cari.tampak(cari.jendela_kini(), QListWidget) for n in range(w.count())
    )


@contextmanager
def foto_bila_gagal(g: Panggung) -> Iterator[None]:
    """What stood on the screen when a journey stopped, beside its other pictures."""
    try:
        yield
    except BaseException:
        cari.jendela_kini().grab().save(str(g.folder / "gambar" / "gagal.png"), "PNG")
        raise
