"""Dialogs: one base, verbs on buttons, at most 1000 x 540, opened through ask(), listed in one registry."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.formulir import Formulir

MAKSIMUM = QSize(1000, 540)

# name -> factory(parent) giving the dialog as a person meets it; a test matrix drives bad input into each.
PembuatDialog = Callable[[QWidget | None], "DialogDasar"]
DAFTAR_DIALOG: dict[str, PembuatDialog] = {}


def daftarkan(nama: str) -> Callable[[PembuatDialog], PembuatDialog]:
    """Decorator that puts a factory into the registry; two of one name is a mistake."""

    def pasang(pembuat: PembuatDialog) -> PembuatDialog:
        if nama in DAFTAR_DIALOG:
            raise ValueError(f"dialog {nama} terdaftar dua kali")
        DAFTAR_DIALOG[nama] = pembuat
        return pembuat

    return pasang


class DialogDasar(QDialog):
    """Title, one line of explanation, a form or other content in `self.isi`, message line, verbs.

    Subclasses set `verba`, fill `self.formulir` or `self.isi`, and may override `periksa` and `hasil`.
    Those that call `ingat` once everything stands (or override `yang_hilang`) ask before typing is dropped.
    """

    verba: ClassVar[str] = ""  # e.g. translated "Simpan"; override kata_kerja() for tr
    _diingat: Any = None  # what `ingat` saw; None: closing drops nothing
    _ditutup_program = False

    def __init__(self, judul: str, keterangan: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(judul)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMaximumSize(MAKSIMUM)
        self.setMinimumWidth(440)
        self.setAccessibleName(judul)
        self.setAccessibleDescription(keterangan)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(20, 16, 20, 14)
        tata.setSpacing(10)
        kepala = QLabel(judul, self)
        kepala.setObjectName("h2")
        kepala.setWordWrap(True)
        tata.addWidget(kepala)
        if keterangan:
            terang = QLabel(keterangan, self)
            terang.setObjectName("redup")
            terang.setWordWrap(True)
            tata.addWidget(terang)
        self.banner = Banner(self)
        tata.addWidget(self.banner)
        self.formulir = self.buat_formulir()
        tata.addWidget(self.formulir)
        self.isi = QVBoxLayout()
        tata.addLayout(self.isi, 1)
        self.kotak = QDialogButtonBox(self)
        self.terima: QPushButton = self.kotak.addButton(
            self.kata_kerja(), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.terima.setProperty("gaya", "bahaya" if self.merusak() else "utama")
        self.batal: QPushButton = self.kotak.addButton(
            self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole
        )
        for t in (self.terima, self.batal):
            t.setAccessibleName(t.text())
            t.style().unpolish(t)
            t.style().polish(t)
        if self.merusak():  # Enter by habit must not destroy anything
            self.terima.setAutoDefault(False)
            self.batal.setDefault(True)
        else:
            self.terima.setDefault(True)
        self.terima.clicked.connect(self.coba_terima)
        self.batal.clicked.connect(self.reject)
        tata.addWidget(self.kotak)

    def sizeHint(self) -> QSize:
        """As high as the words need at the width the dialog will really have, not at a narrower one."""
        wajar = super().sizeHint()
        tata, lebar = self.layout(), max(wajar.width(), self.minimumWidth())
        tinggi = tata.totalHeightForWidth(lebar) if tata is not None and tata.hasHeightForWidth() else -1
        return QSize(lebar, tinggi if tinggi > 0 else wajar.height())

    def event(self, event: QEvent) -> bool:
        """Grow when a sentence appears under a field: Qt would rather lay lines over each other."""
        selesai = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            tata = self.layout()  # not at other events: asked while the dialog is deleted it would crash
            assert tata is not None
            butuh = min(tata.minimumHeightForWidth(self.width()), MAKSIMUM.height())
            if butuh > self.height():
                self.resize(self.width(), butuh)
        return selesai

    def showEvent(self, event: QShowEvent) -> None:
        """Buttons were made before the fields: Tab comes to them last, and the first field has the focus."""
        super().showEvent(event)
        isi = self.susun_tab()
        fokus = self.focusWidget()
        if self.merusak() or (fokus is not None and self.banner.isAncestorOf(fokus)):
            self.batal.setFocus()  # Space by habit must not destroy anything either
        elif fokus is None or self.kotak.isAncestorOf(fokus):
            pertama = next((x for x in isi if _menerima_ketikan(x)), None)
            if pertama is not None:
                pertama.setFocus()

    def susun_tab(self) -> list[QWidget]:
        """Order Tab: content as it was built, then the buttons from left to right; answers the content."""
        # Not by nextInFocusChain(): PySide makes each answer a child of the widget asked, and when one of
        # them is deleted later, the Python side of all that follow it becomes invalid.
        isi = [
            w
            for w in self.findChildren(QWidget)
            if w.focusPolicy() & Qt.FocusPolicy.TabFocus
            and w.focusProxy() is None
            and w.window() is self
            and not self.kotak.isAncestorOf(w)
        ]
        for a, b in pairwise([*isi, *sorted(self.kotak.buttons(), key=lambda t: t.x())]):
            QWidget.setTabOrder(a, b)
        return isi

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter accepts, also out of a text of many lines where Enter is a new line."""
        tekan = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        kontrol = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if tekan and kontrol and not self.merusak() and self.terima.isEnabled():
            self.terima.click()
            return
        super().keyPressEvent(event)

    def buat_formulir(self) -> Formulir:
        """The empty form; another kind (more columns) may be given instead."""
        return Formulir(self)

    def kata_kerja(self) -> str:
        """The verb on the accepting button."""
        return self.verba or self.tr("Simpan")

    def merusak(self) -> bool:
        """True when accepting cannot be undone; then Batal is the default."""
        return False

    def periksa(self) -> bool:
        """Check what was typed and mark what is wrong; True when it may be accepted."""
        return self.formulir.sah()

    def hasil(self) -> Any:
        """What ask() returns; default the form's values."""
        return self.formulir.nilai()

    def coba_terima(self) -> None:
        """Accept when everything is right; otherwise stay, with the first wrong field focused."""
        if self.periksa():
            self.accept()

    # -- closing without accepting -------------------------------------------------------------------------

    def isian_kini(self) -> Any:
        """Everything that can be typed here; default the form's values."""
        return self.formulir.nilai()

    def ingat(self) -> None:
        """What stands now is not lost by closing; anything else from here on is asked about."""
        self._diingat = self.isian_kini()

    def yang_hilang(self) -> str:
        """One sentence of what closing now would drop; "" when nothing."""
        if self._diingat is None or self.isian_kini() == self._diingat:
            return ""
        return self.tr("Yang sudah diketik di sini belum disimpan.")

    def boleh_tutup(self) -> bool:
        """Ask when something would be dropped; True when it may be."""
        hilang = self.yang_hilang()
        return not hilang or bool(
            DialogYakin.ask(self.tr("Tutup tanpa menyimpan?"), hilang, self.tr("Tutup"), self)
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only a person's cross asks: the program closing the window waits for nobody."""
        self._ditutup_program = not event.spontaneous()
        super().closeEvent(event)
        self._ditutup_program = False

    def reject(self) -> None:
        """Batal, Esc and the cross: what was typed is not dropped unasked."""
        if self.isVisible() and not self._ditutup_program and not self.boleh_tutup():
            self.activateWindow()
            return
        super().reject()

    @classmethod
    def ask(cls, *argumen: Any, **kata: Any) -> Any | None:
        """Open the dialog and return hasil(), or None when it was cancelled. Tests replace this method."""
        dialog = cls(*argumen, **kata)
        try:
            return dialog.hasil() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()


def _menerima_ketikan(w: QWidget) -> bool:
    return (
        w.isVisible()
        and w.isEnabled()
        and bool(w.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and isinstance(w, (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QAbstractSpinBox))
    )


class DialogYakin(DialogDasar):
    """One question before the few acts that cannot be undone; the button names the act."""

    def __init__(self, judul: str, keterangan: str, verba: str, parent: QWidget | None = None) -> None:
        self._verba = verba
        super().__init__(judul, keterangan, parent)
        self.formulir.hide()

    def kata_kerja(self) -> str:
        """The act."""
        return self._verba

    def merusak(self) -> bool:
        """Always asked because it cannot be undone."""
        return True

    def hasil(self) -> bool:
        """True."""
        return True


class DialogAlasan(DialogDasar):
    """An act that needs a reason (kembalikan, buka kembali, batalkan): one text area, never empty."""

    def __init__(
        self,
        judul: str,
        keterangan: str,
        verba: str,
        label: str = "",
        parent: QWidget | None = None,
        alasan: str = "",
    ) -> None:
        self._verba = verba
        super().__init__(judul, keterangan, parent)
        self.formulir.panjang("alasan", label or self.tr("Alasan"), wajib=True).isi(alasan)

    def kata_kerja(self) -> str:
        """The act."""
        return self._verba

    def hasil(self) -> str:
        """The reason."""
        return str(self.formulir.nilai()["alasan"])


@daftarkan("yakin")
def _contoh_yakin(parent: QWidget | None) -> DialogDasar:
    return DialogYakin("Hapus pegawai?", "Data pegawai ini hilang dari daftar.", "Hapus", parent)


@daftarkan("alasan")
def _contoh_alasan(parent: QWidget | None) -> DialogDasar:
    return DialogAlasan("Kembalikan SKP", "Pegawai membaca alasan ini.", "Kembalikan", parent=parent)
