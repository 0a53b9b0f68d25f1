"""Every dialog of the window, found by walking its packages, so that none can be forgotten."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtWidgets import QDialog

import kinerja_desktop.ui as paket_ui
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG


def muat_semua() -> dict[str, object]:
    """Import every module under ui; answers the registry of dialogs, which is full then."""
    for modul in pkgutil.walk_packages(paket_ui.__path__, paket_ui.__name__ + "."):
        importlib.import_module(modul.name)
    return DAFTAR_DIALOG


def kelas_dialog() -> Iterator[type[QDialog]]:
    """Every class of ours that is a dialog."""
    muat_semua()
    tunggu = list(QDialog.__subclasses__())
    while tunggu:
        kelas = tunggu.pop()
        tunggu += kelas.__subclasses__()
        if kelas.__module__.startswith("kinerja_desktop."):
            yield kelas
