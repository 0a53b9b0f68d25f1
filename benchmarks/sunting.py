"""An edit and a paste in the SKP page over a real database, with real keys.

Edit: from the Enter key that ends typing until the commit stands, against the same UPDATE and journal row
written by raw sqlite3 (WAL, synchronous=FULL) into a copy of the same database, guard triggers and indexes
included. The event loop's longest block is measured over the whole edit, from the first letter until the page
has read its gaps again. Paste: Ctrl+V of 500 x 7 cells until the grid is painted.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kantor_patokan import buka_layar, tabel, tenang
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from ukur import dinding, median, rasio, sebanyak

PER_PUTARAN = sebanyak(25, 2)
SATUAN = 6


class Mentah:
    """The same two statements by raw sqlite3 on a copy of the database."""

    def __init__(self, asal: Path, baris: bytes, tabel: str = "indikator", kolom: str = "satuan") -> None:
        salinan = asal.with_name("mentah.db")
        shutil.copy2(asal, salinan)
        self.conn = sqlite3.connect(salinan, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-8000"):
            self.conn.execute(f"PRAGMA {pragma}")
        self.baris, self._ubah = baris, f"UPDATE {tabel} SET rev = ?, {kolom} = ? WHERE id = ?"
        (self.nomor,) = self.conn.execute("SELECT max(ordinal) FROM journal_commit").fetchone()
        self.panjang = 900

    def ubah(self) -> None:
        """One edit: the row and its journal row in one transaction."""
        self.nomor += 1
        line = f"{self.nomor}".ljust(self.panjang, "x")
        c = self.conn
        c.execute("BEGIN IMMEDIATE")
        c.execute(self._ubah, (self.nomor, f"s{self.nomor}", self.baris))
        sidik = hashlib.sha256(line.encode()).digest()
        c.execute(
            "INSERT INTO journal_commit (ordinal, hash, writer, seq, line) VALUES (?, ?, ?, ?, ?)",
            (self.nomor, sidik, b"w" * 32, self.nomor, line),
        )
        c.execute("COMMIT")


class PengintipLukis(QObject):
    """Tells of every paint of the widget that it is put on."""

    def __init__(self, panggil: Callable[[], None]) -> None:
        super().__init__()
        self.panggil = panggil

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.panggil()
        return False


class Layar:
    """A page with its grid, and when what was typed in it has been written."""

    def __init__(self, berkas: Path, jam: Any, nama: str, **tujuan: Any) -> None:
        self.aplikasi = buka_layar(berkas, jam)
        self.rangka = self.aplikasi.rangka
        self.rangka.buka(nama, **tujuan)
        tenang(self.aplikasi, 400)
        self.halaman = self.rangka.halaman(nama)
        self.kisi = self._cari_kisi()
        self.view, self.model = self.kisi.view, self.kisi.model
        self.tertulis = self.cpu = self.cpu_enter = self.cpu_kirim = self.cpu_kerja = 0.0
        self._stempel()
        self.nomor = 0

    def _cari_kisi(self) -> Any:
        raise AssertionError("ditulis oleh turunannya")

    def hadap(self) -> None:
        """The grid has the keyboard: shortcuts work in the active window only."""
        self.rangka.activateWindow()
        self.view.setFocus()
        tenang(self.aplikasi)
        if not self.view.hasFocus():
            raise SystemExit("tabel tidak memegang papan ketik")

    def _stempel(self) -> None:
        """Note the moment of the commit (right before the witness) and the CPU of both threads until then.

        What the window's thread does once the worker has begun is not on that way and is not counted.
        """
        from kinerja_desktop.store.buka import PenulisBrankas
        from kinerja_desktop.ui.tugas import Tugas

        asli, asli_jalan = PenulisBrankas.tulis_saksi, Tugas._jalan
        jendela = time.pthread_getcpuclockid(threading.get_ident())  # not on Windows

        def jalan(tugas: Any, pekerjaan: Any) -> None:
            self.cpu_kirim = time.clock_gettime(jendela) - self.cpu_enter
            self.cpu_kerja = time.thread_time()
            asli_jalan(tugas, pekerjaan)

        def tulis_saksi(penulis: Any, seq: int, id_commit: bytes, fsync: bool = False) -> None:
            self.tertulis = time.perf_counter()
            self.cpu = self.cpu_kirim + time.thread_time() - self.cpu_kerja
            asli(penulis, seq, id_commit, fsync)

        PenulisBrankas.tulis_saksi = tulis_saksi  # type: ignore[method-assign]
        Tugas._jalan = jalan  # type: ignore[method-assign]

    def lukis(self) -> float:
        """Wall ms of one full repaint of the grid, heading included."""
        return dinding(
            lambda: (self.view.viewport().repaint(), self.view.horizontalHeader().viewport().repaint())
        )

    def tutup(self) -> None:
        """Close the window and the database."""
        self.aplikasi.tutup()


class LayarSkp(Layar):
    """The SKP page with its grid, and what the keyboard does to it."""

    def __init__(self, berkas: Path, skp_id: bytes, jam: Any) -> None:
        super().__init__(berkas, jam, "skp", skp=skp_id)

    def _cari_kisi(self) -> Any:
        return self.halaman.susun.kisi

    def sunting(self) -> tuple[float, float, float, float]:
        """Type into the next cell, press Enter: ms to commit, to badge, longest block, CPU to commit."""
        self.nomor += 1
        app = self.aplikasi.qapp
        self.view.ke(10 + self.nomor % 20, SATUAN)
        app.processEvents()
        blok = [dinding(lambda: QTest.keyClick(self.view, "d"))]
        editor = self.view.editor
        blok.append(dinding(lambda: QTest.keyClicks(editor, f"ok {self.nomor}")))
        blok.append(dinding(app.processEvents))
        mulai, self.cpu_enter = time.perf_counter(), time.thread_time()
        self.tertulis = 0.0
        blok.append(dinding(lambda: QTest.keyClick(editor, Qt.Key.Key_Return)))
        while not self.tertulis or not self.rangka.lencana.tersimpan:
            blok.append(dinding(app.processEvents))
        lencana = time.perf_counter()
        cpu = self.cpu
        while self.aplikasi.tugas.tertunda or time.perf_counter() < lencana + 0.3:
            blok.append(dinding(app.processEvents))
            time.sleep(0.0005)
        return (self.tertulis - mulai) * 1000, (lencana - mulai) * 1000, max(blok), cpu * 1000

    def tempel(self, baris: int) -> float:
        """Ctrl+V over the table from its first cell: ms until the grid is painted."""
        self.nomor += 1
        QGuiApplication.clipboard().setText("\n".join("\t".join(b) for b in tabel(baris, f"t{self.nomor}")))
        self.view.ke(1, 0)
        self.view.setFocus()
        self.aplikasi.qapp.processEvents()

        dilukis = 0.0

        def terlukis() -> None:
            nonlocal dilukis
            dilukis = time.perf_counter()

        intip = PengintipLukis(terlukis)
        self.view.viewport().installEventFilter(intip)
        mulai = time.perf_counter()
        QTest.keyClick(self.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        usai = time.perf_counter()  # a paint inside the key press is finished here
        while not dilukis:
            self.aplikasi.qapp.processEvents()
            usai = time.perf_counter()
        self.view.viewport().removeEventFilter(intip)
        return (usai - mulai) * 1000

    def urung(self, semula: list[list[str]]) -> bool:
        """One Ctrl+Z; True when it brings back the table as it was."""
        QTest.keyClick(self.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        batas = time.perf_counter() + 10
        while self.model.teks != semula and time.perf_counter() < batas:
            tenang(self.aplikasi, 200)
        return bool(self.model.teks == semula)

    def jumlah_commit(self) -> int:
        """Commits in the journal."""
        conn = sqlite3.connect(f"file:{self.aplikasi.lokasi}?mode=ro", uri=True)
        try:
            return int(conn.execute("SELECT count(*) FROM journal_commit").fetchone()[0])
        finally:
            conn.close()


def ukur_sunting(layar: LayarSkp, berkas: Path, putaran: int) -> tuple[dict[str, float], dict[str, float]]:
    """Edits and raw writes in turn; the block against repaints of the same round."""
    mentah = Mentah(berkas, layar.model.baris[12].id)
    layar.hadap()
    layar.sunting()
    sisi = ("simpan", "lencana", "blok", "simpan_cpu", "mentah", "mentah_cpu", "lukis")
    catat: dict[str, list[float]] = {n: [] for n in sisi}
    for _ in range(putaran):
        satu: dict[str, list[float]] = {n: [] for n in catat}
        for _ in range(PER_PUTARAN):
            for n, ms in zip(sisi, layar.sunting(), strict=False):
                satu[n].append(ms)
            awal_cpu = time.process_time()
            satu["mentah"].append(dinding(mentah.ubah))
            satu["mentah_cpu"].append((time.process_time() - awal_cpu) * 1000)
            satu["lukis"].append(layar.lukis())
        for n, angka in satu.items():
            catat[n].append(median(angka))
    mentah.conn.close()
    ukuran = {f"sunting_{n}_ms": median(a) for n, a in catat.items()}
    return ukuran, {
        "sunting_sampai_tersimpan/mentah": rasio(catat["simpan"], catat["mentah"]),
        "sunting_sampai_tersimpan_cpu/mentah": rasio(catat["simpan_cpu"], catat["mentah_cpu"]),
        "sunting_blok_terpanjang/lukis": rasio(catat["blok"], catat["lukis"]),
    }


def ukur_tempel(layar: LayarSkp, baris: int, putaran: int) -> tuple[dict[str, float], dict[str, float]]:
    """Pastes, each undone; counts the commits of paste and undo."""
    catat: dict[str, list[float]] = {"tempel": [], "lukis": []}
    commit, gagal = 0, 0
    layar.hadap()
    for ke in range(putaran + 1):
        sebelum, awal = [list(t) for t in layar.model.teks], layar.jumlah_commit()
        lukis = median([layar.lukis() for _ in range(9)])
        lama = layar.tempel(baris)
        tenang(layar.aplikasi, 400)
        commit = max(commit, layar.jumlah_commit() - awal)
        if [list(t) for t in layar.model.teks] == sebelum:
            raise SystemExit("tempelan tidak mengubah apa pun")
        gagal += not layar.urung(sebelum)
        if ke:  # the first one warms up
            catat["lukis"].append(lukis)
            catat["tempel"].append(lama)
    ukuran = {f"tempel_{n}_ms": median(a) for n, a in catat.items()}
    return ukuran, {
        "tempel_500x7/lukis": rasio(catat["tempel"], catat["lukis"]),
        "tempel_commit/satu": float(commit),
        "tempel_urung_tidak_utuh": float(gagal),
    }
