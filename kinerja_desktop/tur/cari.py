"""Finding things on the screen as a person does: by the words on them, among what can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.kemajuan import JendelaKemajuan
from kinerja_desktop.ui.kisi.tampilan import KisiView

W = TypeVar("W", bound=QWidget)

ISIAN = (QLineEdit, QPlainTextEdit, QComboBox, QDateEdit)


class GagalTur(Tolakan):
    """The tour met something that a person could not get past; says where and what."""


def polos(teks: str) -> str:
    """Words without mnemonic, dots and the mark of a required field, for comparing."""
    return " ".join(teks.replace("&", "").rstrip("… *").split()).casefold()


def jendela_kini() -> QWidget:
    """The dialog on top, else the active window, else the only one shown; GagalTur without any."""
    modal = QApplication.activeModalWidget()
    if modal is not None and modal.isVisible() and not isinstance(modal, JendelaKemajuan):
        return modal
    aktif = QApplication.activeWindow()
    if aktif is not None and aktif.isVisible() and _jendela(aktif):
        return aktif
    semua = [w for w in QApplication.topLevelWidgets() if w.isVisible() and _jendela(w)]
    if not semua:
        raise GagalTur("Tidak ada jendela yang tampak.")
    return semua[-1]


def _jendela(w: QWidget) -> bool:
    """No list of a combo box, no tooltip."""
    return w.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)


def tampak(induk: QWidget, jenis: type[W] | tuple[type[QWidget], ...]) -> Iterator[W]:
    """Visible widgets of these classes inside `induk`."""
    satu = QWidget if isinstance(jenis, tuple) else jenis  # the fewer widgets Python gets to see, the faster
    for w in induk.findChildren(satu):
        if isinstance(w, jenis) and isValid(w) and w.isVisible():
            yield w  # type: ignore[misc]


def nama_widget(w: QWidget) -> str:
    """What a person, or a screen reader, would call it."""
    if w.accessibleName():
        return w.accessibleName()
    return w.text() if isinstance(w, QAbstractButton) else ""


def _satu(apa: str, nama: str, ada: list[W], semua: Iterable[str]) -> W:
    if len(ada) == 1:
        return ada[0]
    if ada:
        raise GagalTur("Ada {n} {apa} bernama “{nama}” di layar.", n=len(ada), apa=apa, nama=nama)
    lain = ", ".join(sorted({n for n in semua if n}))
    raise GagalTur("{apa} “{nama}” tidak tampak. Yang tampak: {lain}.", apa=apa, nama=nama, lain=lain)


def tombol(nama: str, induk: QWidget | None = None) -> QAbstractButton:
    """The visible button with these words on it or with this accessible name."""
    semua = list(tampak(induk or jendela_kini(), QAbstractButton))
    kunci = polos(nama)
    ada = [t for t in semua if kunci in (polos(t.text()), polos(t.accessibleName()))]
    if not ada:  # "Konfirmasi 35 penilai" is found by its first words
        ada = [t for t in semua if kunci and polos(t.text()).startswith(kunci)]
    if not ada:  # "! Usulan (1)": the sign before it is only for the eye
        ada = [t for t in semua if kunci and polos(t.accessibleName()).startswith(kunci)]
    if len(ada) > 1:  # the same words twice: the enabled one is meant, and that of the page, not its message
        ada = [t for t in ada if t.isEnabled()] or ada
        ada = [t for t in ada if not isinstance(t.parentWidget(), Banner)] or ada
    return _satu("Tombol", nama, ada, (t.text() or t.accessibleName() for t in semua))


def ada_tombol(nama: str, induk: QWidget | None = None) -> bool:
    """Whether such a button is to be seen and can be pressed."""
    kunci = polos(nama)
    return any(
        (kunci == polos(t.accessibleName()) or polos(t.text()).startswith(kunci)) and t.isEnabled()
        for t in tampak(induk or jendela_kini(), QAbstractButton)
    )


def isian(nama: str, induk: QWidget | None = None) -> QWidget:
    """The visible field with this label."""
    semua: list[QWidget] = list(tampak(induk or jendela_kini(), ISIAN))
    ada = [w for w in semua if polos(w.accessibleName()) == polos(nama)]
    ada = [w for w in ada if not isinstance(w.parentWidget(), QComboBox)]
    return _satu("Isian", nama, ada, (w.accessibleName() for w in semua))


def kisi(nama: str = "", induk: QWidget | None = None) -> KisiView:
    """The visible table with this name (or the only one)."""
    semua = list(tampak(induk or jendela_kini(), KisiView))
    ada = [t for t in semua if not nama or polos(t.accessibleName()) == polos(nama)]
    return _satu("Tabel", nama, ada, (t.accessibleName() for t in semua))


def ada_kisi(nama: str, induk: QWidget | None = None) -> bool:
    """Whether a table of this name with rows in it is to be seen."""
    return any(
        polos(t.accessibleName()) == polos(nama) and t.kisi_model.rowCount()
        for t in tampak(induk or jendela_kini(), KisiView)
    )


def tab(nama: str, induk: QWidget | None = None) -> tuple[QTabBar, int]:
    """The tab with these words and the bar that it is on."""
    semua = [(b, i) for b in tampak(induk or jendela_kini(), QTabBar) for i in range(b.count())]
    for b, i in semua:
        if polos(b.tabText(i)) == polos(nama):
            return b, i
    raise GagalTur(
        "Lembar “{nama}” tidak tampak. Yang tampak: {lain}.",
        nama=nama,
        lain=", ".join(b.tabText(i) for b, i in semua),
    )


def kalimat(induk: QWidget | None = None) -> list[str]:
    """Every text that is to be read on the screen now."""
    return [w.text() for w in tampak(induk or jendela_kini(), QLabel) if w.text()]


def pesan(nada: str, induk: QWidget | None = None) -> list[str]:
    """Sentences of the visible messages of one tone."""
    return [b.teks for b in tampak(induk or jendela_kini(), Banner) if b.nada == nada and b.teks]
