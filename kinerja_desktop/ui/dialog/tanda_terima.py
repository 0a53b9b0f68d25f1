"""Tanda Terima of one file of the exchange: the paper as it will be, to be printed or kept as a PDF."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.konteks import KonteksUi


def buka_tanda_terima(parent: QWidget, konteks: KonteksUi, sha256: str, arah: str, nama: str) -> None:
    """Show the paper of a file sent ("kirim") or received ("terima") until it is closed."""
    from kinerja_desktop.ui.dialog.surat import DialogSurat

    def buat(sesi: Any, kertas: str) -> bytes:
        from kinerja_desktop.flows.surat_tukar import tanda_terima

        return tanda_terima(sesi, sha256, arah, kertas)

    usul = "Tanda-Terima_" + re.sub(r"[^0-9A-Za-z_-]+", "-", Path(nama or "ADK").stem)[:80] + ".pdf"
    DialogSurat.ask(parent, konteks, QCoreApplication.translate("TandaTerima", "Tanda Terima"), buat, usul)
