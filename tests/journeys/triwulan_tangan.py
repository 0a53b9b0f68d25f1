"""What hands do in the journeys of a quarter: parts of Penilaian, papers, a photo and a dirty workbook."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget, QTextBrowser

from kinerja_desktop.tur import cari
from tests.journeys.conftest import teks_pdf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung
    from kinerja_desktop.ui.kisi.tampilan import KisiView


def bagian(g: Panggung, tab: str, lembar: str, kisi: str, orang: str = "", periode: str = "") -> None:
    """Penilaian: inner tab, part, the period and the person; until the table of the part is there."""
    p = g.p
    g.tempat("Penilaian")
    p.klik(tab)
    if periode:
        p.pilih("Periode penilaian", periode)
    if lembar:
        p.klik(lembar)
    if orang:
        p.pilih("Pegawai", orang)
    if kisi:
        p.sampai(lambda: cari.ada_kisi(kisi), kisi)
    p.sebentar(160)  # parts read again a moment after the hands are off


def tulis(g: Panggung, *sel: str) -> None:
    """Cells typed one after the other, Tab between them; "" passes over."""
    for teks in sel:
        if teks:
            g.p.ketik(teks, tunggu=False)
        g.p.tekan("Tab")


def baris(nama: str, kunci: str, awal: str) -> dict[str, object]:
    """Values of the row whose cell begins like this."""
    semua = cari.kisi(nama).kisi_model.baris
    return next(b.nilai for b in semua if str(b.nilai.get(kunci, "")).startswith(awal))


def tampak(t: KisiView, i: int, *kolom: str) -> list[str]:
    """What cells of a row show."""
    return [t.kisi_model.teks[i][t.kisi_model.letak[k]] for k in kolom]


def kertas(g: Panggung, tombol: str, berkas: str) -> str:
    """A button that shows a paper: kept as a PDF and closed; its text."""
    p, path = g.p, g.folder / "pdf" / berkas

    def simpan(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Simpan PDF…", d), "surat tersusun")
        p.klik_berkas("Simpan PDF…", path)
        p.sampai(path.exists, f"{berkas} tersimpan")
        p.klik("Tutup", d)

    p.klik_dialog(tombol, simpan)
    return teks_pdf(path)


def bacaan(d: QDialog) -> str:
    """What is to be read in a dialog of text."""
    return " ".join(d.findChildren(QTextBrowser)[0].toPlainText().split())


def _daftar(nama: str) -> QListWidget:
    return next(w for w in cari.tampak(cari.jendela_kini(), QListWidget) if w.accessibleName() == nama)


def pilih_baris(g: Panggung, nama: str, isi: str) -> None:
    """Click the line of a visible list that holds these words."""
    w = _daftar(nama)
    satu = next(w.item(n) for n in range(w.count()) if isi in w.item(n).text())
    g.p.klik_widget(w.viewport(), w.visualItemRect(satu).center())
    g.p.tunggu()


def daftar_tampak(nama: str) -> list[tuple[str, bool]]:
    """Lines of a visible list, and whether each is struck through."""
    w = _daftar(nama)
    return [(w.item(n).text(), w.item(n).font().strikeOut()) for n in range(w.count())]


def foto(path: Path) -> int:
    """A photo as a telephone takes it, much larger than evidence needs; its size in bytes."""
    from PIL import Image

    Image.effect_noise((3000, 2250), 24).convert("RGB").save(path, "JPEG", quality=92)
    return path.stat().st_size


def ukuran_foto(isi: bytes) -> tuple[str, int, int]:
    """Format, width and height of a picture."""
    from PIL import Image

    with Image.open(io.BytesIO(isi)) as x:
        return str(x.format), *x.size


def buku_presensi(path: Path, nip: dict[str, str]) -> None:
    """A report as a machine writes it and people have been at it; March 2026, the 19th is Nyepi."""
    from openpyxl import Workbook

    a, b = nip["Staf A"], nip["Staf B"]
    isi: list[list[object]] = [
        ["LAPORAN PRESENSI BULAN MARET 2026"],
        [],
        ["No", "NIP", "Nama", "Tanggal", "Jam Masuk", "Jam Pulang", "Keterangan"],
        [1, a, "Staf A", "Senin, 02-03-2026", "7.35", "16.00", ""],
        [2, a, "Staf A", "03/03/2026", "0735", "1600", ""],
        [3, a, "Staf A", "2026-03-04", 0.3159722, 0.6666667, ""],
        [4, a, "Staf A", "05-03-2026", "25.10", "16.00", ""],
        [5, a, "Staf A", "06-03-2026", None, None, "Sakit"],
        [6, a, "Staf A", "06-03-2026", None, None, "Izin"],
        [7, a, "Staf A", "09-03-2026", "07.15", None, ""],
        [8, a, "Staf A", "09-03-2026", None, "16.05", ""],
        [8, a, "Staf A", "09-03-2026", None, "12.00", ""],
        [9, a, "Staf A", "15-03-2026", "08.00", "11.00", ""],
        [None, "Jumlah", "Staf A", 6, None, None, ""],
        [10, 1.98701152010012e17, "", "02-03-2026", "07.20", "16.00", ""],
        [11, None, "Bejo Tanpa Kantor", "02-03-2026", "07.20", "16.00", ""],
        *[[n, b, "Staf B", f"{n:02d}-03-2026", None, None, "Alpa"] for n in (2, 3, 4, 5)],
        [16, b, "Staf B", "32-03-2026", "07.20", "16.00", ""],
        [17, b, "Staf B", "10-03-2026", "07.20", "16.00", "Cuti"],
        ["Mengetahui,"],
        ["Jumlah seluruhnya", None, None, 17, 9, 9],
    ]
    buku = Workbook()
    for satu in isi:
        buku.active.append(satu)
    buku.save(path)
