"""Bantuan: local pages, one per place, with search, the table of keys, and what the program is made of."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.halaman import bantuan_isi
from kinerja_desktop.ui.halaman.daftar import REL_KANTOR, REL_PUSAT, DaftarHalaman
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi
from kinerja_desktop.ui.tema import tema_kini, tinggi_baris, warna

LEBAR_DAFTAR = 280
LEBAR_BACA = 700


class HalamanBantuan(Halaman):
    """See the module."""

    nama = "bantuan"

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        pusat = konteks.peran == "pusat"
        self._topik = bantuan_isi.topik(pusat)
        rel = REL_PUSAT if pusat else REL_KANTOR
        daftar = DaftarHalaman.untuk(pusat)
        self._tempat = tuple(daftar.entri(n).teks for n in rel if not daftar.entri(n).kaki)
        self._kini = ""
        baris = QHBoxLayout()
        baris.setSpacing(12)
        kiri = QVBoxLayout()
        kiri.setSpacing(8)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Cari di bantuan (Ctrl+F)"))
        self.cari.setAccessibleName(self.tr("Cari di bantuan"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(self._saring)
        self.cari.installEventFilter(self)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Topik bantuan"))
        self.daftar.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.daftar.currentItemChanged.connect(lambda *_: self._dipilih())
        self.kosong = QLabel(self.tr("Tidak ada halaman yang memuat kata itu."), self)
        self.kosong.setObjectName("redup")
        self.kosong.setWordWrap(True)
        for w in (self.cari, self.daftar):
            w.setFixedWidth(LEBAR_DAFTAR)
        self.kosong.setFixedWidth(LEBAR_DAFTAR)
        kiri.addWidget(self.cari)
        kiri.addWidget(self.daftar, 1)
        kiri.addWidget(self.kosong)
        self.baca = QTextBrowser(self)
        self.baca.setAccessibleName(self.tr("Halaman bantuan"))
        self.baca.setOpenLinks(False)
        self.baca.document().setDocumentMargin(22)
        self.baca.anchorClicked.connect(self._tautan)
        baris.addLayout(kiri)
        baris.addWidget(self.baca, 1)
        self.tata.addLayout(baris, 1)
        self.kosong.hide()

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Bantuan")

    def buka(self, **tujuan: Any) -> None:
        """Target: topik = key of a page, usually that of the place F1 was pressed on."""
        self._kini = str(tujuan.get("topik") or "") or self._kini
        self.muat()

    def muat(self) -> None:
        """The list, and the page asked for."""
        self.cari.clear()
        self._saring()
        self.tunjukkan(self._kini if self._ada(self._kini) else "mulai")
        self.siap.emit()

    def _ada(self, kunci: str) -> bool:
        return bool(kunci) and bantuan_isi.halaman(kunci, self._tempat) is not None

    def _saring(self) -> None:
        temuan = bantuan_isi.cari(self._topik, self.cari.text(), self._tempat)
        self.daftar.blockSignals(True)
        self.daftar.clear()
        for kunci, potong in temuan:
            h = bantuan_isi.halaman(kunci, self._tempat)
            assert h is not None
            butir = QListWidgetItem(f"{h.judul}\n{potong}" if potong else h.judul, self.daftar)
            butir.setData(Qt.ItemDataRole.UserRole, kunci)
            butir.setSizeHint(QSize(0, round(tinggi_baris() * (1.5 if potong else 1))))
            butir.setToolTip(potong)
        self.daftar.blockSignals(False)
        self.kosong.setVisible(not temuan)
        kunci_tampak = [k for k, _ in temuan]
        if self._kini in kunci_tampak:
            self.daftar.setCurrentRow(kunci_tampak.index(self._kini))
        elif temuan and self.cari.text():
            self.daftar.setCurrentRow(0)

    def _dipilih(self) -> None:
        butir = self.daftar.currentItem()
        if butir is not None:
            self._tampilkan(str(butir.data(Qt.ItemDataRole.UserRole)))

    def tunjukkan(self, kunci: str) -> None:
        """Show a page and mark it in the list."""
        for i in range(self.daftar.count()):
            if self.daftar.item(i).data(Qt.ItemDataRole.UserRole) == kunci:
                self.daftar.setCurrentRow(i)
                break
        else:
            self.daftar.setCurrentRow(-1)
        self._tampilkan(kunci)

    def _tampilkan(self, kunci: str) -> None:
        h = bantuan_isi.halaman(kunci, self._tempat)
        if h is None:
            return
        self._kini = kunci
        w = tema_kini().warna
        self.baca.document().setDefaultStyleSheet(
            f"a {{ color: {w['info']}; }} th {{ padding-top: 10px; color: {w['redup']}; }}"
        )
        if h.html:
            self.baca.setHtml(h.isi)
        else:
            self.baca.setMarkdown(h.isi)
        self._rapikan()
        self.baca.setAccessibleDescription(h.judul)
        self.baca.moveCursor(self.baca.textCursor().MoveOperation.Start)
        self.kepala.atur(self.judul, h.judul)

    def _rapikan(self) -> None:
        """Headings of a calm size, room between lines, links in the colour of the theme."""
        palet = self.baca.palette()
        palet.setColor(palet.ColorRole.Link, warna("info"))
        self.baca.setPalette(palet)
        pt = tema_kini().pt
        blok = self.baca.document().begin()
        while blok.isValid():
            kursor, bentuk = QTextCursor(blok), blok.blockFormat()
            tingkat = bentuk.headingLevel()
            if tingkat:
                bentuk.setTopMargin(0 if tingkat == 1 else 1.6 * pt)
                bentuk.setBottomMargin(0.6 * pt)
                huruf = QTextCharFormat()
                huruf.setProperty(QTextFormat.Property.FontSizeAdjustment, 2 if tingkat == 1 else 1)
                kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                kursor.mergeCharFormat(huruf)
            elif kursor.currentTable() is None:
                bentuk.setLineHeight(128.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                bentuk.setBottomMargin(max(bentuk.bottomMargin(), 0.4 * pt))
            kursor.setBlockFormat(bentuk)
            blok = blok.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines of a length that is comfortable to read."""
        super().resizeEvent(event)
        ruang = self.width() - LEBAR_DAFTAR - 48
        self.baca.setViewportMargins(0, 0, max(0, ruang - LEBAR_BACA * tema_kini().pt // 10), 0)

    def _tautan(self, url: QUrl) -> None:
        teks = url.toString()
        if teks == "buka:log":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(bantuan_isi.folder_catatan())))
        elif teks.startswith("lisensi:"):
            nama = teks.partition(":")[2]
            isi = bantuan_isi.lisensi(nama)
            if nama.endswith(".md"):
                self.baca.setMarkdown(isi)
            else:
                self.baca.setPlainText(isi)
            self.kepala.atur(self.judul, nama)
        elif teks.endswith(".md"):
            self.tunjukkan(teks.removesuffix(".md"))

    def fokus_awal(self) -> QWidget | None:
        """The page itself, so that the arrows scroll it at once."""
        return self.baca

    def fokus_cari(self) -> QWidget | None:
        """The search box."""
        return self.cari

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrows typed in the search box move in the list; Enter goes to the page."""
        if objek is self.cari and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                langkah = 1 if event.key() == Qt.Key.Key_Down else -1
                baris = max(0, min(self.daftar.count() - 1, self.daftar.currentRow() + langkah))
                self.daftar.setCurrentRow(baris)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.baca.setFocus()
                return True
        return super().eventFilter(objek, event)
