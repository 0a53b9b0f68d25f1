"""The real window over a real database in the test's folder: what a person sees, with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.app import Aplikasi
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.rangka import Rangka
from tests.ui.dialog_uji import jeda


@dataclass
class JamUi:
    """A clock that stands on a day that the test chooses."""

    hari: date = date(2026, 11, 21)

    def sekarang(self) -> datetime:
        return datetime(self.hari.year, self.hari.month, self.hari.day, 2, 42, tzinfo=UTC)

    def hari_ini(self) -> date:
        return self.hari


@dataclass
class Jendela:
    """The program with one window open, and short words for waiting and going about."""

    aplikasi: Aplikasi
    db: Path | str
    jam: JamUi
    terbuka: list[Any] = field(default_factory=list)

    @property
    def rangka(self) -> Rangka:
        assert self.aplikasi.rangka is not None
        return self.aplikasi.rangka

    @property
    def halaman(self) -> Halaman:
        kini = self.rangka.halaman_kini
        assert kini is not None
        return kini

    def tunggu(self, kali: int = 6) -> None:
        """Until worker and pool have answered everything, answers that start other jobs included."""
        tugas = self.aplikasi.tugas
        for _ in range(400):
            tugas.tunggu()
            QCoreApplication.sendPostedEvents(tugas, 0)
            QApplication.processEvents()
            if tugas.tertunda == 0:
                kali -= 1
                if kali <= 0:
                    return
            jeda(5)
        raise AssertionError("pekerjaan tidak selesai")

    def buka(self, nama: str, **tujuan: Any) -> Any:
        """Go to a page and wait until its data stands."""
        self.rangka.buka(nama, **tujuan)
        self.tunggu()
        return self.halaman

    def sampai(self, syarat: Callable[[], bool], ms: int = 8000) -> None:
        """Wait until something is so."""
        for _ in range(ms // 20):
            if syarat():
                return
            jeda(20)
            QApplication.processEvents()
        assert syarat()

    def klik(self, tombol: Any) -> None:
        """A click with the left button, then wait."""
        for _ in range(20):  # a hand comes after the paint, when the buttons have heard of it
            if tombol.isVisible() and tombol.isEnabled():
                break
            jeda(20)
        assert tombol.isVisible(), tombol.text()
        assert tombol.isEnabled(), tombol.text()
        QTest.mouseClick(tombol, Qt.MouseButton.LeftButton)
        self.tunggu()


def di_pekerja(j: Jendela, kerja: Callable[[Any], Any]) -> Any:
    """Run `kerja(session)` on the database thread, as the window itself would; its result."""
    return j.aplikasi.tugas._data.submit(lambda: kerja(j.aplikasi.pintu.sesi)).result()


@contextmanager
def jendela(
    qapp: QApplication, db: Path | str, jam: JamUi | None = None, sebagai: str = "operator"
) -> Iterator[Jendela]:
    """Open a database in the real window at 1366 x 705 and close it at the end."""
    jam = jam or JamUi()
    preferensi = Preferensi(db.parent / "preferensi.json") if isinstance(db, Path) else Preferensi()
    aplikasi = Aplikasi(qapp, jam, preferensi)
    j = Jendela(aplikasi, db, jam)
    try:
        aplikasi.buka(str(db), sebagai)
        j.tunggu()
        yield j
    finally:
        if aplikasi.rangka is not None:
            aplikasi.rangka._tutup_paksa = True
        aplikasi.tutup()
        QCoreApplication.sendPostedEvents(aplikasi.tugas, 0)
