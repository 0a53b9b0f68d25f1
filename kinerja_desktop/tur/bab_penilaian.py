"""What stands beside the ratings at the year's end: monitoring, talks, colleagues, pattern, objection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from kinerja_desktop.flows.contoh.dialog_isi import KEBERATAN
from kinerja_desktop.flows.contoh.pantau_isi import PENULIS_HARIAN
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab_nilai import ROMAWI, buka_periode
from kinerja_desktop.tur.bab_skp import KASI, NAMA
from kinerja_desktop.tur.menu import telusuri_menu
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

BAWAHAN = "paruh_pem"
"""Whom the kasi talks to at the end of the year."""
TINDAK_LANJUT = ("Kesalahan input diperiksa bersama tiap Jumat", "Pejabat penilai", "29-1-2027")
"""What is agreed there, who does it, until when."""
KERTAS = (
    "Rencana Aksi",
    "Rekap Presensi",
    "Penetapan Predikat Kinerja",
    "Bahan Rapat",
    "Surat Keberatan",
    "BA Keputusan Keberatan",
    "Dialog Kinerja",
)
"""Papers that the chapter leaves, one PDF each."""
HARIAN = "Progres Harian Maret 2026.xlsx"
JEDA_MS = 250  # a part reads again a moment after the hands are off


def penilaian(g: Panggung) -> Iterator[str]:
    """The camat reads what the year has left, tries the pattern; the kasi explains a rating and talks."""
    yield "Camat membaca rencana aksi, catatan harian, presensi, dan tim evaluasi"
    g.pakai(NAMA["camat"])
    _pantau(g)
    yield "Camat membaca dialog, rekan 360°, dan kompetensi"
    _umpan(g)
    yield "Camat mencoba pola distribusi tanpa mengubah apa pun"
    _pola(g)
    yield "Camat membuka keberatan yang sudah diputus"
    _keberatan(g)
    yield f"{NAMA[KASI]} menjelaskan satu predikat dan berdialog"
    g.pakai(NAMA[KASI])
    _mengapa(g)
    _dialog(g)
    g.pakai("Operator")  # who prints for everybody next


def _bagian(g: Panggung, tab: str, lembar: str, triwulan: int, orang: str = "") -> None:
    p = g.p
    if tab:  # a part beside the one in front needs no tab
        g.tempat("Penilaian")
        p.klik(tab, g.halaman())
    p.pilih("Periode penilaian", ROMAWI[triwulan])
    p.klik(lembar, g.halaman())
    if orang:
        p.pilih("Pegawai", NAMA[orang])
    p.sebentar(JEDA_MS)


def _kertas(g: Panggung, buka: Callable[[], None], nama: str) -> None:
    """A paper as `buka` shows it, kept as a PDF."""
    p, path = g.p, g.folder / "pdf" / f"{nama}.pdf"

    def simpan(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Simpan PDF…", d), f"{nama} tersusun")
        p.klik_berkas("Simpan PDF…", path)
        p.sampai(path.exists, f"{nama} tersimpan")
        p.klik("Tutup", d)

    p.dialog(buka, simpan)


def _tekan(g: Panggung, nama: str) -> Callable[[], None]:
    return lambda: g.p.klik_widget(cari.tombol(nama, g.halaman()))


def _menu(g: Panggung, tombol: str, butir: str) -> Callable[[], None]:
    w = cari.tombol(tombol, g.halaman())  # the rail has a place of the same name
    return lambda: telusuri_menu(g.p, lambda: g.p.klik_widget(w), (butir,))


def _pantau(g: Panggung) -> None:
    p = g.p
    _bagian(g, "Pemantauan", "Rencana aksi", 2, "camat")
    p.sampai(lambda: cari.ada_kisi("Tabel rencana aksi"), "rencana aksi")
    g.potret("aksi")
    _kertas(g, _tekan(g, "Cetak rencana aksi"), KERTAS[0])
    _bagian(g, "", "Catatan harian", 1, PENULIS_HARIAN)
    p.pilih("Bulan catatan harian", "Maret")
    p.sampai(lambda: cari.ada_kisi("Hari dalam bulan ini"), "hari dalam bulan ini")
    p.sel(1, "hari", "Hari dalam bulan ini")
    p.sebentar(JEDA_MS)
    g.potret("harian")
    _ekspor(g)
    _bagian(g, "", "Presensi", 1)
    p.pilih("Bulan presensi", "Maret")
    p.sebentar(JEDA_MS)
    g.potret("presensi")
    _kertas(g, _tekan(g, "Cetak rekap…"), KERTAS[1])
    _bagian(g, "", "Tim evaluasi", 1)
    p.sampai(lambda: cari.ada_kisi("Temuan dan langkah perbaikan"), "temuan")
    g.potret("tim")


def _ekspor(g: Panggung) -> None:
    """The daily log of March as BKN's workbook."""
    p, path = g.p, g.folder / "xlsx" / HARIAN

    def isi(d: QDialog) -> None:
        p.sampai(lambda: any("akan ditulis" in k for k in cari.kalimat(d)), "catatan diperiksa")
        p.klik("Tulis berkas…", d)

    p.dialog(_menu(g, "Lainnya", "Ekspor Progres Harian…"), isi, p.kotak_berkas(path))
    p.sampai(path.exists, HARIAN)


def _umpan(g: Panggung) -> None:
    p = g.p
    _bagian(g, "Umpan balik", "Dialog kinerja", 2, "staf_renkeu")
    p.sampai(lambda: cari.ada_kisi("Pokok dialog"), "pokok dialog")
    g.potret("dialog")
    _bagian(g, "", "Rekan 360°", 4)
    p.sebentar(JEDA_MS)
    g.potret("rekan")
    _bagian(g, "", "Kompetensi", 4, "kasubag_renkeu")
    p.sampai(lambda: cari.ada_kisi("Tabel kompetensi"), "kompetensi")
    g.potret("kompetensi")


def _pola(g: Panggung) -> None:
    """A name taken to another column and back; nothing is written."""
    p = g.p
    buka_periode(g, 0)
    p.klik("Pola distribusi", g.halaman())
    p.sampai(lambda: cari.ada_tombol("Coba-coba"), "pola terbaca")
    p.klik("Coba-coba…", g.halaman())
    p.tekan("Home", "Return", "Right", "Return", "Esc")
    if not any("kembali ke keadaan sekarang" in k for k in cari.kalimat()):
        raise GagalTur("Kartu coba-coba tidak kembali ke tempatnya.")
    p.tekan("Return", "Right", "Return")
    g.potret("pola-coba")
    _kertas(g, _tekan(g, "Bahan rapat…"), KERTAS[3])
    p.klik("Selesai mencoba", g.halaman())
    _kertas(g, _tekan(g, "Penetapan…"), KERTAS[2])


def _keberatan(g: Panggung) -> None:
    p, k = g.p, KEBERATAN[2]
    g.tempat("Penilaian")
    p.klik("Penyerahan & keberatan", g.halaman())
    p.pilih("Periode penilaian", ROMAWI[k.triwulan])
    p.sampai(lambda: cari.ada_kisi("Daftar penyerahan dan keberatan"), "daftar penyerahan")
    p.sel(NAMA[k.kursi], "nama", "Daftar penyerahan dan keberatan")
    p.sebentar(JEDA_MS)
    g.potret("keberatan")
    _kertas(g, _menu(g, "Cetak", "Surat keberatan"), KERTAS[4])
    _kertas(g, _menu(g, "Cetak", "Berita acara"), KERTAS[5])


def _mengapa(g: Panggung) -> None:
    p = g.p
    buka_periode(g, 0)
    p.sel(NAMA[BAWAHAN], "hasil", "Tabel penilaian")

    def isi(d: QDialog) -> None:
        g.potret("mengapa", d)
        p.klik("Tutup", d)

    p.dialog(lambda: p.tekan("F4"), isi)


def _pokok(teks: str) -> Callable[[Any], bool]:
    """The row of a point with these words."""
    return lambda b: b.nilai.get("teks") == teks


def _dialog(g: Panggung) -> None:
    """Ten minutes: the agenda stands by itself, what was said is agreed, one page is signed."""
    p = g.p
    _bagian(g, "Umpan balik", "Dialog kinerja", 0, BAWAHAN)
    p.klik("Mulai dialog", g.halaman())
    p.sampai(lambda: cari.ada_kisi("Pokok dialog"), "pokok dialog")
    pokok = [str(b.nilai.get("teks", "")) for b in cari.kisi("Pokok dialog").kisi_model.baris]
    for teks in [t for t in pokok if t]:
        p.sel(_pokok(teks), "sikap", "Pokok dialog")
        p.ketik("s")
        p.tekan("Return")
    p.sel(_pokok(pokok[0]), "tindak_lanjut", "Pokok dialog")
    for teks in TINDAK_LANJUT:
        p.ketik(teks, tunggu=False)
        p.tekan("Tab")
    p.sebentar(JEDA_MS)
    _kertas(g, _tekan(g, "Selesai dan cetak"), KERTAS[6])
    g.potret("dialog-selesai")
