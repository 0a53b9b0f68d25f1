"""One worker thread for the database and a small pool for the rest; results come back on the GUI thread."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from kinerja_desktop.ui.sampah import PemungutSampah

catatan = logging.getLogger(__name__)

Kerja = Callable[[], Any]
TerimaHasil = Callable[[Any], None]
TerimaGalat = Callable[[BaseException], None]
DAHULU_MS = 4
SAMBIL_MS = 2  # the worker is at the disk by then, and painting disturbs it no more


class Dibatalkan(Exception):
    """The person asked to stop; raised by Kendali.periksa() inside the job."""


class Kendali:
    """Shared by the job and the progress window: cancel flag and how far the job is. Plain values only."""

    def __init__(self, bisa_batal: bool = True) -> None:
        self.bisa_batal = bisa_batal
        self.dibatalkan = False
        self.kemajuan: tuple[int, int, str] = (0, 0, "")

    def minta_batal(self) -> None:
        """Ask the job to stop at its next safe point."""
        self.dibatalkan = True

    def periksa(self) -> None:
        """Called by the job between safe steps; raises Dibatalkan once the person has asked to stop."""
        if self.dibatalkan:
            raise Dibatalkan

    def lapor(self, selesai: int, dari: int, teks: str = "") -> None:
        """Say that `selesai` of `dari` steps are done (dari 0 = unknown length)."""
        self.kemajuan = (selesai, dari, teks)


class Pekerjaan:
    """One job on its way. `judul` empty = a quiet job that never shows a progress window."""

    __slots__ = ("gagal", "judul", "kendali", "kerja", "mulai", "pemilik", "rampung", "selesai")

    def __init__(
        self,
        kerja: Kerja,
        selesai: TerimaHasil | None,
        gagal: TerimaGalat | None,
        pemilik: QObject | None,
        judul: str,
        kendali: Kendali | None,
    ) -> None:
        self.kerja = kerja
        self.selesai = selesai
        self.gagal = gagal
        self.pemilik = pemilik
        self.judul = judul
        self.kendali = kendali
        self.mulai = time.monotonic()
        self.rampung = threading.Lock()

    @property
    def pemilik_hidup(self) -> bool:
        """False once the widget that asked has been destroyed by Qt."""
        return self.pemilik is None or isValid(self.pemilik)


def _pemilik_dari(*panggilan: Callable[..., Any] | None) -> QObject | None:
    for panggil in panggilan:
        objek = getattr(panggil, "__self__", None)
        if isinstance(objek, QObject):
            return objek
    return None


class Tugas(QObject):
    """Runs jobs off the GUI thread. Lives on the GUI thread and owns the signal; workers only emit it."""

    sibuk = Signal(int)  # number of jobs not yet delivered
    gagal_lepas = Signal(object)  # an error that no caller asked for
    mulai = Signal(object)  # Pekerjaan accepted
    tuntas = Signal(object)  # Pekerjaan delivered or dropped
    _kembali = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kerja-data")
        self._lain = ThreadPoolExecutor(max_workers=2, thread_name_prefix="kerja-lain")
        self.tertunda = 0
        self._tutup = False
        self._gerbang: threading.Event | None = None
        self._kembali.connect(self._antar)
        self._sampah = PemungutSampah(self)
        # The last reference to a job must fall on this thread: its closures may hold windows.
        self._barusan: deque[Pekerjaan] = deque(maxlen=8)

    def tahan(self) -> None:
        """Let database jobs queue up until `lepas`: what they import must not delay the first picture."""
        if self._gerbang is None and not self._tutup:
            self._gerbang = threading.Event()
            self._data.submit(self._gerbang.wait)

    def lepas(self) -> None:
        """Begin with the jobs that were held; calling it again changes nothing."""
        if self._gerbang is not None:
            self._gerbang.set()
            self._gerbang = None

    def jalankan(
        self,
        kerja: Kerja,
        selesai: TerimaHasil | None = None,
        gagal: TerimaGalat | None = None,
        *,
        pemilik: QObject | None = None,
        judul: str = "",
        kendali: Kendali | None = None,
        dahulu: bool = False,
        sambil: Callable[[], None] | None = None,
    ) -> Pekerjaan:
        """Run `kerja` on the one database thread, in order; `selesai(result)` or `gagal(error)` follow here.

        Neither is called once `pemilik` (default: the object whose method was given) has been destroyed.
        With `judul` the late progress appears; without `gagal` an error goes to `gagal_lepas`. With `dahulu`
        a worker that is idle gets DAHULU_MS undisturbed: what was typed is on the disk before the window
        begins to repaint and both fight for the interpreter. `sambil` is what a key must show at once: it
        runs here before badge and buttons hear of the job, and after SAMBIL_MS at the latest.
        """
        return self._kirim(self._data, kerja, selesai, gagal, pemilik, judul, kendali, dahulu, sambil)

    def jalankan_lain(
        self,
        kerja: Kerja,
        selesai: TerimaHasil | None = None,
        gagal: TerimaGalat | None = None,
        *,
        pemilik: QObject | None = None,
        judul: str = "",
        kendali: Kendali | None = None,
    ) -> Pekerjaan:
        """Same as jalankan, for work that does not touch the database (reading a file, drawing a page)."""
        return self._kirim(self._lain, kerja, selesai, gagal, pemilik, judul, kendali)

    def _kirim(
        self,
        kolam: ThreadPoolExecutor,
        kerja: Kerja,
        selesai: TerimaHasil | None,
        gagal: TerimaGalat | None,
        pemilik: QObject | None,
        judul: str,
        kendali: Kendali | None,
        dahulu: bool = False,
        sambil: Callable[[], None] | None = None,
    ) -> Pekerjaan:
        if pemilik is None:
            pemilik = _pemilik_dari(selesai, gagal)
        pekerjaan = Pekerjaan(kerja, selesai, gagal, pemilik, judul, kendali)
        if self._tutup:
            return pekerjaan
        self.tertunda += 1
        tunggu = dahulu and self.tertunda == 1 and self._gerbang is None
        if tunggu:
            pekerjaan.rampung.acquire()
        kolam.submit(self._jalan, pekerjaan)
        if tunggu:
            pekerjaan.rampung.acquire(timeout=(DAHULU_MS if sambil is None else SAMBIL_MS) / 1000)
        try:
            if sambil is not None:
                sambil()
        finally:  # the job is on its way, so badge and undo must hear of it whatever the painting does
            self.sibuk.emit(self.tertunda)
            self.mulai.emit(pekerjaan)
        return pekerjaan

    def _jalan(self, pekerjaan: Pekerjaan) -> None:
        # Runs on the worker: only plain values here, and one queued signal at the end.
        try:
            hasil, galat = pekerjaan.kerja(), None
        except BaseException as e:
            hasil, galat = None, e
        if pekerjaan.rampung.locked():
            pekerjaan.rampung.release()
        try:
            self._kembali.emit((pekerjaan, hasil, galat))
        except RuntimeError:
            catatan.info("hasil dibuang: jendela sudah ditutup")

    @Slot(object)
    def _antar(self, paket: tuple[Pekerjaan, Any, BaseException | None]) -> None:
        pekerjaan, hasil, galat = paket
        self._barusan.append(pekerjaan)
        self.tertunda -= 1
        # Progress and cursor go first, so that a dialog opened by the callback is not under a busy cursor.
        self.tuntas.emit(pekerjaan)
        self.sibuk.emit(self.tertunda)
        if galat is not None:
            if not isinstance(galat, Dibatalkan):
                catatan.info("pekerjaan gagal: %s", pekerjaan.judul, exc_info=galat)
            if pekerjaan.gagal is None:
                self.gagal_lepas.emit(galat)
            elif pekerjaan.pemilik_hidup:
                pekerjaan.gagal(galat)
        elif pekerjaan.selesai is not None and pekerjaan.pemilik_hidup:
            pekerjaan.selesai(hasil)

    def tunggu(self) -> None:
        """Block until the database thread has done everything given so far (only when closing)."""
        self.lepas()
        if not self._tutup:
            self._data.submit(lambda: None).result()

    def tutup(self) -> None:
        """Finish the database jobs, drop what has not begun elsewhere, and stop both pools."""
        self._tutup = True
        self.lepas()
        self._lain.shutdown(wait=True, cancel_futures=True)
        self._data.shutdown(wait=True)
        self._sampah.berhenti()
