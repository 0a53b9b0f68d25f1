"""The tour: the real window driven offscreen with real keys and clicks through the sample office's year."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.system.zona import pakai_zona

__all__ = ["HasilTur", "jalankan"]

Kemajuan = Callable[[int, int, str], object]


@dataclass(frozen=True, slots=True)
class HasilTur:
    """What the tour left: its folder, number of files by kind, seconds it took."""

    folder: Path
    jumlah: dict[str, int]
    detik: float


def jalankan(folder: Path, kemajuan: Kemajuan = lambda *_: None) -> HasilTur:
    """Live through the year in `folder`; Tolakan (with a picture of the screen) where the program stops."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1")
    pakai_zona("WIB-7")  # the badge shows the hour of the office, whatever the machine's zone
    from kinerja_desktop.tur.pertunjukan import main_semua

    mulai = time.monotonic()
    jumlah = main_semua(Path(folder), kemajuan)
    return HasilTur(Path(folder), jumlah, round(time.monotonic() - mulai, 1))
