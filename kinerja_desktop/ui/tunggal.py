"""One running program per data folder: a second start raises the first window and ends."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

catatan = logging.getLogger(__name__)

MENUNGGU_MS = 3000
DENGAR_MS = 400
ULANG_MS = 50


class PunyaJendela(Protocol):
    """What the program shows: the office's window, or the welcome window."""

    @property
    def rangka(self) -> QWidget | None:
        """The office's window."""

    @property
    def awal(self) -> QWidget | None:
        """The welcome window."""


class Tunggal(QObject):
    """Holds the lock of the data folder and listens for later starts; give it the Aplikasi."""

    def __init__(self, aplikasi: PunyaJendela, folder: Path | None = None) -> None:
        super().__init__(aplikasi if isinstance(aplikasi, QObject) else None)
        self._aplikasi = aplikasi
        self._folder = folder
        self._peladen: QObject | None = None
        self._kunci: object | None = None

    def pertama(self) -> bool:
        """True for the first start; otherwise the first window has been raised and this one should end."""
        from kinerja_desktop.system.jalur import folder_data
        from kinerja_desktop.system.kunci_instans import KunciInstans

        try:
            tempat = (self._folder or folder_data()) / "program"
            kunci = KunciInstans(tempat)
            dapat = kunci.ambil()
        except OSError as galat:
            # A folder that cannot be written stops nobody here: opening the database will say it better.
            catatan.warning("kunci program tidak dapat dibuat: %s", galat)
            return True
        if dapat:
            self._kunci = kunci
            # The network module is loaded when the window stands; a second start keeps trying until then.
            QTimer.singleShot(DENGAR_MS, self, lambda: self._dengarkan(tempat))
            return True
        self.terjawab = self._panggil(tempat)
        if not self.terjawab:
            self._kabarkan()
        return False

    def lepas(self) -> None:
        """Give lock and channel back (at the end of the program the system does it)."""
        from PySide6.QtNetwork import QLocalServer

        from kinerja_desktop.system.kunci_instans import KunciInstans

        if isinstance(self._peladen, QLocalServer):
            self._peladen.close()
        if isinstance(self._kunci, KunciInstans):
            self._kunci.lepas()
        self._peladen = self._kunci = None

    def _dengarkan(self, tempat: Path) -> None:
        if self._kunci is None:
            return
        from PySide6.QtNetwork import QLocalServer

        from kinerja_desktop.system.kunci_instans import nama_saluran

        saluran = nama_saluran(tempat)
        QLocalServer.removeServer(saluran)  # left behind by a program that was killed
        peladen = QLocalServer(self)
        peladen.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not peladen.listen(saluran):
            catatan.warning("saluran program tidak terbuka: %s", peladen.errorString())
            return
        peladen.newConnection.connect(self._dipanggil)
        self._peladen = peladen

    def _dipanggil(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        peladen = self._peladen
        if isinstance(peladen, QLocalServer):
            while (sambungan := peladen.nextPendingConnection()) is not None:
                sambungan.write(b"ya\n")
                sambungan.flush()
                sambungan.disconnected.connect(sambungan.deleteLater)
                sambungan.disconnectFromServer()
        self.angkat()

    def angkat(self) -> None:
        """Bring the window that is shown to the front, with the dialog that stands before it."""
        jendela = self._aplikasi.rangka or self._aplikasi.awal
        if jendela is None:
            return
        if jendela.isMinimized():
            jendela.setWindowState(jendela.windowState() & ~Qt.WindowState.WindowMinimized)
        jendela.show()
        depan = QApplication.activeModalWidget() or jendela
        for w in {jendela, depan}:
            w.raise_()
        depan.activateWindow()

    def _panggil(self, tempat: Path) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        from kinerja_desktop.system.kunci_instans import nama_saluran

        saluran = nama_saluran(tempat)
        sambungan = QLocalSocket()
        batas = time.monotonic() + MENUNGGU_MS / 1000
        while True:
            sambungan.connectToServer(saluran)
            if sambungan.waitForConnected(MENUNGGU_MS):
                break
            if time.monotonic() > batas:
                return False
            sambungan.abort()
            time.sleep(ULANG_MS / 1000)
        # The connection itself is the question, the answer proves that the first window lives. Nothing is
        # sent: a channel closed with something unread in it would take the answer along.
        jawab = sambungan.waitForReadyRead(MENUNGGU_MS)
        sambungan.disconnectFromServer()
        return bool(jawab)

    def _kabarkan(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        kotak = QMessageBox(
            QMessageBox.Icon.Information,
            "Kinerja Desktop",
            self.tr(
                "Kinerja Desktop sudah terbuka di komputer ini tetapi belum menjawab. Tunggu sebentar, lalu "
                "buka jendelanya dari bilah tugas. Bila tetap tidak ada, mulai ulang komputer; data yang "
                "tersimpan aman."
            ),
        )
        kotak.addButton(self.tr("Tutup"), QMessageBox.ButtonRole.AcceptRole)
        kotak.exec()
