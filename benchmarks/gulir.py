"""A frame of scrolling: the program's list and grid against a QTableView over an empty model.

The limit's side has the same size, rows, columns, row height, style sheet and scroll mode; its model's data()
returns None for every role, so it paints grid lines and nothing else. One frame = move by seven rows and
repaint the viewport.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView
from ukur import cpu, median, rasio, sebanyak, selang_seling

LANGKAH = 7
BINGKAI = sebanyak(60, 3)


class ModelKosong(QAbstractTableModel):
    """Rows and columns without anything in them."""

    def __init__(self, baris: int, kolom: int) -> None:
        super().__init__()
        self.ukuran = baris, kolom

    def rowCount(self, induk: Any = None) -> int:
        return self.ukuran[0]

    def columnCount(self, induk: Any = None) -> int:
        return self.ukuran[1]

    def data(self, sel: Any, peran: int = 0) -> Any:
        return None


def tabel_kosong(contoh: QTableView) -> QTableView:
    """A plain table view as large as `contoh`, with its rows and column widths, over an empty model."""
    hasil = QTableView()
    model = contoh.model()
    hasil.setModel(ModelKosong(model.rowCount(), model.columnCount()))
    hasil.setWordWrap(False)
    hasil.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    hasil.verticalHeader().hide()
    hasil.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    hasil.verticalHeader().setDefaultSectionSize(contoh.verticalHeader().defaultSectionSize())
    hasil.horizontalHeader().setFixedHeight(contoh.horizontalHeader().height())
    for j in range(model.columnCount()):
        hasil.setColumnWidth(j, contoh.columnWidth(j))
        hasil.setColumnHidden(j, contoh.isColumnHidden(j))
    hasil.resize(contoh.size())
    hasil.show()
    QApplication.processEvents()
    if hasil.viewport().size() != contoh.viewport().size():
        raise SystemExit(f"ukuran berbeda: {hasil.viewport().size()} dan {contoh.viewport().size()}")
    return hasil


def bingkai(tabel: QTableView) -> Callable[[], float]:
    """CPU ms of one frame, the median of many."""
    geser = tabel.verticalScrollBar()
    posisi = 0

    def satu() -> None:
        nonlocal posisi
        posisi = (posisi + LANGKAH) % max(1, geser.maximum())
        geser.setValue(posisi)
        tabel.viewport().repaint()

    return lambda: median([cpu(satu) for _ in range(BINGKAI)])


def ukur_gulir(nama: str, tabel: QTableView, putaran: int) -> tuple[dict[str, float], dict[str, float]]:
    """Sizes and ratio of one table against its empty twin."""
    kosong = tabel_kosong(tabel)
    kerja = {"kita": bingkai(tabel), "kosong": bingkai(kosong)}
    selang_seling(kerja, 1)  # warms glyphs and shortened texts
    hasil = selang_seling(kerja, putaran)
    kosong.close()
    ukuran = {f"gulir_{nama}_{n}_ms": median(a) for n, a in hasil.items()}
    return ukuran, {f"gulir_{nama}/kosong": rasio(hasil["kita"], hasil["kosong"])}


def daftar_pegawai(jumlah: int) -> Any:
    """The staff page's own list, filled with invented people, shown in a window of the usual size."""
    from kinerja_desktop.domain.kepegawaian import Kedudukan, StatusPegawai
    from kinerja_desktop.store.repo_pegawai import RingkasPegawai
    from kinerja_desktop.ui.halaman.pegawai.daftar import DaftarStaf

    orang = [
        RingkasPegawai(
            n.to_bytes(16, "big"), f"{198001012005010000 + n % 9999:018d}", f"Pegawai Contoh {n}",
            "", "S.Sos.", f"Pegawai Contoh {n}, S.Sos.", "Penata", "III/c", f"Penata Layanan {n % 300}",
            f"Seksi Pelayanan {n % 40}", StatusPegawai.PNS, Kedudukan.AKTIF, None, f"Penilai Contoh {n % 90}",
            "dikonfirmasi", "disetujui",
        )
        for n in range(jumlah)
    ]  # fmt: skip
    daftar = DaftarStaf()
    daftar.resize(1146, 560)
    daftar.isi(orang)
    daftar.show()
    QApplication.processEvents()
    return daftar
