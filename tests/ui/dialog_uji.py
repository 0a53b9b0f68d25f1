"""Dialogs in tests: press what opens one, then act in it with keys and clicks while it is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget


def jeda(ms: int) -> None:
    """Let events run for a while. QTest.qWait would keep Python's lock all the time and starve the worker."""
    putaran = QEventLoop()
    QTimer.singleShot(ms, putaran.quit)
    putaran.exec()


def dalam_dialog(pemicu: Callable[[], Any], isi: Callable[[Any], Any], ms: int = 8000) -> Any:
    """Run `pemicu`, and `isi(dialog)` once a dialog stands; it is closed afterwards whatever happens."""
    hasil: dict[str, Any] = {}
    lama = QApplication.activeModalWidget()
    sisa = [ms // 20]

    def periksa() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is lama:
            sisa[0] -= 1
            if sisa[0] > 0:
                QTimer.singleShot(20, periksa)
            return
        hasil["ada"] = True
        try:
            hasil["nilai"] = isi(dialog)
        except BaseException as e:
            hasil["galat"] = e
        finally:
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected)

    QTimer.singleShot(0, periksa)
    pemicu()
    batas = ms // 20
    while "nilai" not in hasil and "galat" not in hasil and batas > 0:
        jeda(20)
        batas -= 1
    _aktifkan(lama)
    assert hasil.get("ada"), "tidak ada dialog yang terbuka"
    if "galat" in hasil:
        raise hasil["galat"]
    return hasil["nilai"]


def _aktifkan(lama: QWidget | None) -> None:
    """A window manager gives the window below the focus again; without a screen nobody does."""
    from kinerja_desktop.ui.rangka import Rangka

    bawah = lama or next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, Rangka) and w.isVisible()), None
    )
    if bawah is not None:
        bawah.activateWindow()
        QApplication.processEvents()


def ketik(w: QWidget, teks: str) -> None:
    """Type into a field as a person does: all of it is replaced."""
    w.setFocus()
    if isinstance(w, QComboBox):
        baris = w.lineEdit()
        w = baris if baris is not None else w
    if isinstance(w, QLineEdit):
        w.selectAll()
    if teks.isascii():
        QTest.keyClicks(w, teks)
    elif isinstance(w, QLineEdit):  # QTest has keys for Latin letters only; people paste the rest
        QApplication.clipboard().setText(teks)
        w.paste()


def klik(w: QWidget) -> None:
    """A left click."""
    assert w.isVisible()
    assert w.isEnabled()
    QTest.mouseClick(w, Qt.MouseButton.LeftButton)
