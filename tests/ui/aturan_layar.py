"""Rules every page and dialog must keep at both sizes; page tests call periksa_layar(window)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

PENUH, SEMPIT = (1366, 705), (1092, 556)
UKURAN = (PENUH, SEMPIT)
_BAGIAN_DALAM = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "qt_scrollarea_hcontainer")


def tampak(akar: QWidget) -> Iterator[QWidget]:
    """Visible widgets of a window, Qt's own inner parts left out."""
    for w in akar.findChildren(QWidget):
        if isinstance(w.parentWidget(), QLineEdit):
            continue  # its own small buttons
        if (
            w.isVisibleTo(akar)
            and w.objectName() not in _BAGIAN_DALAM
            and not isinstance(w, (QScrollBar, QHeaderView))
        ):
            yield w


def nama(w: QWidget) -> str:
    """Something to recognise a widget by in a failure."""
    teks = w.text() if isinstance(w, (QLabel, QAbstractButton, QLineEdit)) else ""
    return f"{type(w).__name__}({w.objectName()!r}, {w.accessibleName()!r}, {teks[:40]!r})"


def terpotong(akar: QWidget) -> list[str]:
    """Labels and buttons whose text needs more room than they have."""
    salah = []
    for w in tampak(akar):
        if isinstance(w, QLabel) and w.text() and w.pixmap().isNull():
            if _bergulir(w, akar):
                continue
            butuh = w.heightForWidth(w.width()) if w.wordWrap() else w.sizeHint().height()
            if w.sizePolicy().horizontalPolicy().name == "Ignored":
                lebar = w.fontMetrics().horizontalAdvance(w.text())  # may shrink, but not at our sizes
            else:
                lebar = 0 if w.wordWrap() else w.sizeHint().width()
            if lebar > w.width() + 1 or (butuh > w.height() + 1 and w.minimumHeight() != w.maximumHeight()):
                salah.append(f"{nama(w)} butuh {lebar}x{butuh}, ada {w.width()}x{w.height()}")
        elif isinstance(w, (QAbstractButton, QComboBox, QAbstractSpinBox)):
            if _bergulir(w, akar):
                continue
            butuh_tombol = w.minimumSizeHint()
            if isinstance(w, QAbstractButton) and w.text():
                butuh_tombol = w.sizeHint()
            if butuh_tombol.width() > w.width() + 1 or butuh_tombol.height() > w.height() + 1:
                salah.append(f"{nama(w)} butuh {butuh_tombol.toTuple()}, ada {w.size().toTuple()}")
    return salah


def _bergulir(w: QWidget, akar: QWidget) -> bool:
    induk = w.parentWidget()
    while induk is not None and induk is not akar:
        if isinstance(induk, QAbstractScrollArea):
            return True
        induk = induk.parentWidget()
    return False


def keluar_jendela(akar: QWidget) -> list[str]:
    """Widgets that reach outside their window (content that scrolls may)."""
    batas = akar.rect().adjusted(-1, -1, 1, 1)
    return [
        nama(w)
        for w in tampak(akar)
        if not _bergulir(w, akar) and not batas.contains(QRect(w.mapTo(akar, QPoint(0, 0)), w.size()))
    ]


def bertumpuk(akar: QWidget) -> list[str]:
    """Visible siblings that lie over each other."""
    salah = []
    for induk in [akar, *tampak(akar)]:
        if isinstance(induk, (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)):
            continue
        anak = [
            a
            for a in induk.children()
            if isinstance(a, QWidget) and a.isVisibleTo(akar) and not a.isWindow() and a.size().width() > 0
        ]
        for n, a in enumerate(anak):
            for b in anak[n + 1 :]:
                if a.geometry().intersects(b.geometry()) and a.objectName() != "hasilCari" != b.objectName():
                    salah.append(f"{nama(a)} dan {nama(b)}")
    return salah


def tanpa_nama(akar: QWidget) -> list[str]:
    """Focusable widgets that a screen reader could not name; a placeholder is no name."""
    salah = []
    for w in tampak(akar):
        if (
            w.focusPolicy() == Qt.FocusPolicy.NoFocus
            or w.focusProxy() is not None
            or w.objectName() == "beku"
        ):
            continue
        bernama = w.accessibleName() or (isinstance(w, QAbstractButton) and w.text())
        if not bernama and isinstance(
            w, (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea)
        ):
            salah.append(nama(w))
    return salah


def urutan_tab(akar: QWidget) -> list[str]:
    """Within one container, Tab must go top to bottom, then left to right; says where it jumps back."""
    rantai, w = [], akar.nextInFocusChain()
    while w is not None and w is not akar and len(rantai) < 5000:
        if (
            w.isVisibleTo(akar)
            and w.isEnabled()
            and w.focusPolicy() & Qt.FocusPolicy.TabFocus
            and w.focusProxy() is None
            and akar.isAncestorOf(w)
        ):
            rantai.append(w)
        w = w.nextInFocusChain()
    salah = []
    for a, b in itertools.pairwise(rantai):
        if a.parentWidget() is not b.parentWidget():
            continue
        ga, gb = a.geometry(), b.geometry()
        sebaris = ga.top() < gb.bottom() and gb.top() < ga.bottom()
        if (sebaris and gb.left() < ga.left()) or (not sebaris and gb.bottom() < ga.top()):
            salah.append(f"{nama(a)} -> {nama(b)}")
    return salah


def kata_asing(akar: QWidget) -> list[str]:
    """Texts that must never be seen: English button words, placeholders left open, tracebacks."""
    pola = re.compile(r"\b(Cancel|Save|Close|Yes|Error|Traceback|None|null|TO" r"DO)\b|\{\w+\}")
    return [
        nama(w) for w in tampak(akar) if isinstance(w, (QLabel, QAbstractButton)) and pola.search(w.text())
    ]


def periksa_layar(akar: QWidget, inggris: bool = False) -> None:
    """Assert all rules on a window that is shown at its size."""
    QApplication.processEvents()
    temuan = {
        "terpotong": terpotong(akar),
        "keluar jendela": keluar_jendela(akar),
        "bertumpuk": bertumpuk(akar),
        "tanpa nama": tanpa_nama(akar),
        "urutan Tab": urutan_tab(akar),
        "kata asing": [] if inggris else kata_asing(akar),
    }
    temuan = {k: v for k, v in temuan.items() if v}
    assert not temuan, "\n".join(f"{k}:\n  " + "\n  ".join(v) for k, v in temuan.items())
