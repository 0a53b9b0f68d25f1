"""The driver: presses, clicks and types as a person does, waits as a person does, and stops at a refusal."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QKeyCombination, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from kinerja_desktop.tur import cari
from kinerja_desktop.tur.cari import GagalTur
from kinerja_desktop.tur.menu import telusuri_menu
from kinerja_desktop.ui.kemajuan import JendelaKemajuan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kinerja_desktop.ui.tugas import Tugas

SABAR = 30.0  # seconds a person waits before calling it stuck, unless the work is long
_BIASA = Qt.KeyboardModifier.NoModifier


class Pengemudi:
    """Hands on keyboard and mouse; `tugas` are the workers whose answers a person waits for."""

    def __init__(self) -> None:
        self.tugas: list[Tugas] = []
        self.keluhan: list[str] = []  # warnings and exceptions caught from outside
        self._dialog: list[QDialog] = []
        self._boleh_ditolak = 0
        self.sabar = SABAR
        self.depan: Callable[[], QWidget | None] = lambda: None  # the window a person has in front

    # -- waiting -------------------------------------------------------------------------------------------

    def _putar(self, milidetik: int = 0) -> None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milidetik)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.keluhan:
            raise GagalTur("Ada yang tidak beres: {apa}", apa=self.keluhan.pop(0))

    def tunggu(self) -> None:
        """Until every answer has come and been painted; then a refusal on the screen stops the tour."""
        tenang, batas = 0, time.monotonic() + self.sabar
        while tenang < 2:
            self._putar()
            if any(t.tertunda for t in self.tugas) or _kemajuan_tampak():
                tenang = 0
                time.sleep(0.002)
            else:
                tenang += 1
            if time.monotonic() > batas:
                raise GagalTur("Pekerjaan tidak selesai dalam {n} detik.", n=int(self.sabar))
        self._ke_depan()
        if not self._boleh_ditolak:
            for kalimat in self._penolakan():
                raise GagalTur("Program menolak: {kalimat}", kalimat=kalimat)

    def _ke_depan(self) -> None:
        """No window manager gives the focus back when a dialog has gone."""
        w = QApplication.activeModalWidget() or self.depan()
        if w is None or not w.isVisible() or QApplication.activePopupWidget() is not None:
            return
        if QApplication.activeWindow() is not w:
            w.activateWindow()
            self._putar()

    def _penolakan(self) -> list[str]:
        return [k for w in QApplication.topLevelWidgets() if w.isVisible() for k in cari.pesan("bahaya", w)]

    def sampai(self, benar: Callable[[], Any], apa: str) -> None:
        """Until something is to be seen; GagalTur names what was waited for."""
        batas = time.monotonic() + self.sabar
        while not benar():
            if time.monotonic() > batas:
                raise GagalTur("Menunggu terlalu lama: {apa}.", apa=apa)
            self._putar(5)
            self._ke_depan()
            time.sleep(0.001)
        self.tunggu()

    def sebentar(self, milidetik: int) -> None:
        """Let time pass (a pause in typing that the program waits for)."""
        batas = time.monotonic() + milidetik / 1000
        while time.monotonic() < batas:
            self._putar(5)
            time.sleep(0.001)
        self.tunggu()

    @contextmanager
    def pekerjaan_panjang(self, detik: float = 240.0) -> Iterator[None]:
        """Inside, wait longer before calling it stuck."""
        lama, self.sabar = self.sabar, detik
        try:
            yield
        finally:
            self.sabar = lama

    @contextmanager
    def boleh_ditolak(self) -> Iterator[None]:
        """A refusal inside is what is wanted."""
        self._boleh_ditolak += 1
        try:
            yield
        finally:
            self._boleh_ditolak -= 1

    # -- mouse ---------------------------------------------------------------------------------------------

    def klik_widget(self, w: QWidget, di: QPoint | None = None, ganda: bool = False) -> None:
        """Left click where a person sees it; GagalTur when something else lies above it."""
        self._gulir(w)
        titik = di or w.rect().center()
        if di is None and isinstance(w, (QCheckBox, QRadioButton)):
            titik.setX(min(titik.x(), w.iconSize().width()))  # its words may end long before the widget does
        jendela = w.window()
        kena = jendela.childAt(w.mapTo(jendela, titik))
        if not (kena is w or (kena is not None and (w.isAncestorOf(kena) or kena.isAncestorOf(w)))):
            raise GagalTur("“{nama}” tertutup oleh yang lain.", nama=cari.nama_widget(w))
        if not w.isEnabled():
            raise GagalTur(
                "“{nama}” belum dapat ditekan. {sebab}", nama=cari.nama_widget(w), sebab=w.toolTip()
            )
        (QTest.mouseDClick if ganda else QTest.mouseClick)(w, Qt.MouseButton.LeftButton, _BIASA, titik)

    def _gulir(self, w: QWidget) -> None:
        induk = w.parentWidget()
        while induk is not None:
            if isinstance(induk, QScrollArea) and induk.widget() is not None:
                induk.ensureWidgetVisible(w)
                self._putar()
            induk = induk.parentWidget()

    def klik(self, nama: str, induk: QWidget | None = None) -> None:
        """Click the button with these words, then wait for what it does."""
        self.klik_widget(cari.tombol(nama, induk))
        self.tunggu()

    def menu(self, nama: str, *jalur: str) -> None:
        """Open the menu of a button by a click; arrow keys to each entry of `jalur`, Enter on the last."""
        telusuri_menu(self, lambda: self.klik_widget(cari.tombol(nama)), jalur)

    def tab(self, nama: str) -> None:
        """Click a tab."""
        bilah, i = cari.tab(nama)
        self.klik_widget(bilah, bilah.tabRect(i).center())
        self.tunggu()

    # -- keys ----------------------------------------------------------------------------------------------

    def tekan(self, *pintasan: str) -> None:
        """Keys by their names, one after the other: "Ctrl+3", "Return", "F2"."""
        for p in pintasan:
            tombol = _tombol(p)
            QTest.keyClick(self.fokus(), tombol.key(), tombol.keyboardModifiers())
            self.tunggu()

    def tab_ke(self, nama: str) -> None:
        """Press Tab until the focus stands on what has this name (or begins with it)."""
        kunci, lewat = cari.polos(nama), []
        for _ in range(40):
            kini = cari.polos(cari.nama_widget(self.fokus()))
            if kini.startswith(kunci):
                return
            lewat.append(kini)
            self.tekan("Tab")
        raise GagalTur("Tab tidak sampai ke “{nama}”: {lewat}.", nama=nama, lewat=", ".join(lewat))

    def ketik(self, teks: str, tunggu: bool = True) -> None:
        """Type a text letter by letter into whatever has the focus."""
        for huruf in teks:
            kunci = (
                Qt.Key.Key_Return if huruf == "\n" else Qt.Key(ord(huruf.upper())) if huruf.isascii() else 0
            )
            for jenis in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.fokus(), QKeyEvent(jenis, int(kunci), _BIASA, huruf))
        if tunggu:
            self.tunggu()

    def fokus(self) -> QWidget:
        """The widget that keys go to."""
        ada = QApplication.activePopupWidget() or QApplication.focusWidget() or cari.jendela_kini()
        if not isValid(ada):
            raise GagalTur("Tidak ada yang menerima ketikan.")
        return ada

    # -- fields --------------------------------------------------------------------------------------------

    def isi(self, label: str, teks: str) -> None:
        """Click a field, replace what is in it by typing."""
        w = cari.isian(label)
        self.klik_widget(w)
        if not (w.hasFocus() or w.isAncestorOf(self.fokus())):
            raise GagalTur("Isian “{label}” tidak menerima ketikan.", label=label)
        QTest.keyClick(self.fokus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if teks:
            self.ketik(teks)
        else:
            self.tekan("Delete")

    def pilih(self, label: str, teks: str) -> None:
        """Choose in a combo box with the arrow keys."""
        w = cari.isian(label)
        if not isinstance(w, QComboBox):
            raise GagalTur("“{label}” bukan daftar pilihan.", label=label)
        tujuan = [i for i in range(w.count()) if cari.polos(teks) == cari.polos(w.itemText(i))]
        if not tujuan:
            tujuan = [i for i in range(w.count()) if cari.polos(teks) in cari.polos(w.itemText(i))]
        if len(tujuan) != 1:
            ada = ", ".join(w.itemText(i) for i in range(w.count()))
            raise GagalTur("“{teks}” bukan pilihan {label}: {ada}.", teks=teks, label=label, ada=ada)
        w.setFocus(Qt.FocusReason.TabFocusReason)
        while isValid(w) and w.currentIndex() != tujuan[0]:
            lalu = w.currentIndex()
            QTest.keyClick(w, Qt.Key.Key_Down if lalu < tujuan[0] else Qt.Key.Key_Up)
            self.tunggu()
            if isValid(w) and w.currentIndex() == lalu:
                raise GagalTur("Pilihan {label} tidak bergerak.", label=label)
        self.tunggu()

    # -- dialogs -------------------------------------------------------------------------------------------

    def dialog(self, pemicu: Callable[[], None], *isi: Callable[[QDialog], None]) -> None:
        """Do `pemicu`, and what a person does in each dialog that opens after it; all must close."""
        galat: list[BaseException] = []
        sisa = list(isi)
        batas = time.monotonic() + self.sabar * 2

        def layani() -> None:
            d = QApplication.activeModalWidget()
            if not isinstance(d, QDialog) or isinstance(d, JendelaKemajuan) or d in self._dialog:
                if time.monotonic() < batas and sisa and not galat:
                    QTimer.singleShot(10, layani)
                return
            self._dialog.append(d)
            try:
                self.tunggu()
                sisa[0](d)
                self.sampai(lambda: not isValid(d) or not d.isVisible(), f"dialog “{_judul(d)}” tertutup")
            except BaseException as e:
                galat.append(e)
                if isValid(d):
                    d.done(QDialog.DialogCode.Rejected)  # reject() may ask about what was typed, for ever
            finally:
                self._dialog.remove(d)
            sisa.pop(0)
            if sisa and not galat:
                QTimer.singleShot(0, layani)

        QTimer.singleShot(0, layani)
        try:
            pemicu()
            if not galat:
                self.sampai(lambda: not sisa or galat, "dialog terbuka")
        except GagalTur:
            if not galat:
                sisa.clear()
                raise
        if galat:
            raise galat[0]
        self.tunggu()

    def klik_dialog(self, nama: str, *isi: Callable[[QDialog], None]) -> None:
        """Click a button that opens a dialog (and others behind it)."""
        self.dialog(lambda: self.klik_widget(cari.tombol(nama)), *isi)

    def klik_berkas(self, nama: str, path: Path) -> None:
        """Click a button that asks for a file, and name the file."""
        self.berkas(lambda: self.klik_widget(cari.tombol(nama)), path)

    def berkas(self, pemicu: Callable[[], None], path: Path) -> None:
        """Type a path into the system's file box that `pemicu` opens, and press Enter."""
        self.dialog(pemicu, self.kotak_berkas(path))

    def kotak_berkas(self, path: Path) -> Callable[[QDialog], None]:
        """What a person does in the system's file box: type the path, press Enter."""

        def isi(d: QDialog) -> None:
            if not isinstance(d, QFileDialog):
                raise GagalTur("Yang terbuka “{judul}”, bukan kotak berkas.", judul=d.windowTitle())
            if d.acceptMode() == QFileDialog.AcceptMode.AcceptSave and path.exists():
                raise GagalTur("Berkas {berkas} sudah ada.", berkas=str(path))
            kotak = d.findChild(QLineEdit, "fileNameEdit")
            if kotak is None:
                raise GagalTur("Kotak berkas tidak mempunyai isian nama.")
            kotak.setFocus()
            kotak.selectAll()
            self.ketik(str(path))
            # The list of completions may be open; the box itself takes Enter.
            QTest.keyClick(kotak, Qt.Key.Key_Return)

        return isi

    # -- tables --------------------------------------------------------------------------------------------

    def sel(self, baris: int | str | Callable[[Any], bool], kolom: str, nama: str = "") -> tuple[int, int]:
        """Click a cell: row by number, by its name or by a test on the row; column by key or heading."""
        t = cari.kisi(nama)
        model = t.kisi_model
        j = next((n for n, k in enumerate(model.kolom) if kolom in (k.kunci, k.judul)), -1)
        if isinstance(baris, int):
            i = baris
        else:
            cocok = (
                baris if callable(baris) else (lambda b: baris in (b.nama or str(b.nilai.get("nama", ""))))
            )
            i = next((n for n, b in enumerate(model.baris) if cocok(b)), -1)
        if not (0 <= i < model.rowCount() and 0 <= j < model.columnCount()):
            raise GagalTur("Sel {baris}/{kolom} tidak ada di tabel.", baris=str(baris), kolom=kolom)
        indeks = model.index(i, j)
        t.scrollTo(indeks)
        self._putar()
        tampilan: Any = t
        if t._beku is not None and t._beku.isVisible() and model.kolom[j].beku:
            tampilan = t._beku
        QTest.mouseClick(
            tampilan.viewport(), Qt.MouseButton.LeftButton, _BIASA, tampilan.visualRect(indeks).center()
        )
        self.tunggu()
        if t.sel_kini != (i, j):
            raise GagalTur("Sel {baris}/{kolom} tidak terpilih.", baris=str(baris), kolom=kolom)
        return i, j

    def salin(self, tabel: Sequence[Sequence[str]]) -> None:
        """Put cells into the clipboard as a spreadsheet does."""
        from kinerja_desktop.spreadsheets.papan_klip import tulis_tsv

        QApplication.clipboard().setText(tulis_tsv([list(b) for b in tabel]))


def _kemajuan_tampak() -> bool:
    """Whether a progress window is still up: it stays for a moment after the job has ended."""
    return any(isinstance(w, JendelaKemajuan) and w.isVisible() for w in QApplication.topLevelWidgets())


def _tombol(pintasan: str) -> QKeyCombination:
    urutan: Any = QKeySequence(pintasan)
    if urutan.count() != 1:
        raise ValueError(pintasan)
    return urutan[0]


def _judul(d: QDialog) -> str:
    return d.windowTitle() if isValid(d) else ""


__all__ = ["GagalTur", "Pengemudi"]
