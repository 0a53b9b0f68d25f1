"""Menus as a person uses them: opened by a click, walked with the arrow keys, taken with Enter."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from kinerja_desktop.tur import cari
from kinerja_desktop.tur.cari import GagalTur

if TYPE_CHECKING:
    from kinerja_desktop.tur.pengemudi import Pengemudi


def telusuri_menu(p: Pengemudi, pemicu: Callable[[], None], jalur: Sequence[str]) -> None:
    """Do `pemicu`; in the menu that opens go to each entry (the next in its submenu) and press Enter.

    The menu may run a loop of its own, so the keys come from a timer; the entry may open a dialog.
    """
    sudah: list[bool] = []
    galat: list[BaseException] = []
    batas = time.monotonic() + p.sabar

    def pilih() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu) or not menu.isVisible():
            if time.monotonic() < batas:
                QTimer.singleShot(5, pilih)
            else:
                galat.append(GagalTur("Menu dengan “{butir}” tidak terbuka.", butir=jalur[0]))
            return
        try:
            for n, butir in enumerate(jalur):
                _ke(menu, butir)
                akhir = n == len(jalur) - 1
                if akhir:
                    sudah.append(True)
                QTest.keyClick(menu, Qt.Key.Key_Return if akhir else Qt.Key.Key_Right)
                anak = QApplication.activePopupWidget()
                if isinstance(anak, QMenu):
                    menu = anak
        except BaseException as e:
            galat.append(e)
            menu.close()

    QTimer.singleShot(0, pilih)
    pemicu()
    p.sampai(lambda: sudah or galat, f"menu “{jalur[0]}” terpilih")
    if galat:
        raise galat[0]
    p.tunggu()


def _ke(menu: QMenu, butir: str) -> None:
    """Arrow down to an entry by its words or by how it begins."""
    ada = [a for a in menu.actions() if a.isVisible() and not a.isSeparator()]
    tepat = [a for a in ada if cari.polos(a.text()) == cari.polos(butir)]
    cocok = tepat or [a for a in ada if cari.polos(a.text()).startswith(cari.polos(butir))]
    if len(cocok) != 1 or not cocok[0].isEnabled():
        lain = ", ".join(a.text() for a in ada)
        raise GagalTur("“{butir}” bukan butir menu ini: {lain}.", butir=butir, lain=lain)
    for _ in range(len(ada) + 1):
        if menu.activeAction() is cocok[0] or menu.activeAction() == cocok[0]:
            return
        QTest.keyClick(menu, Qt.Key.Key_Down)
    raise GagalTur("Menu tidak sampai ke “{butir}”.", butir=butir)
