"""Journeys: the whole program on empty folders, driven with the hands of the tour."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.system.jam import JamTetap
from kinerja_desktop.system.zona import pakai_zona
from kinerja_desktop.tur.panggung import Panggung

pakai_zona(os.environ["TZ"])  # set by the outer conftest


@pytest.fixture
def panggung(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Panggung]:
    """An empty folder, the clock at 2 January 2026, the program ready to be started."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    sementara = tmp_path / "sementara"
    sementara.mkdir()
    g = Panggung.siapkan(tmp_path / "hasil", qapp, sementara)
    yield g
    g.tutup()
    for w in qapp.topLevelWidgets():
        w.hide()
        w.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def isi_tabel(berkas: Path, ruang: bytes) -> dict[str, list[tuple[object, ...]]]:
    """Living rows of every synced table whose id lies in the space of one office, without local numbers."""
    hasil = {}
    with sqlite3.connect(f"file:{berkas}?mode=ro", uri=True) as db:
        for nama, tabel in SINKRON.items():
            kolom = ", ".join(f'"{k}"' for k in ("id", *tabel.kolom))
            perintah = f'SELECT {kolom} FROM "{nama}" WHERE _del = 0 AND substr(id, 1, 4) = ? ORDER BY id'
            hasil[nama] = db.execute(perintah, (ruang,)).fetchall()
    db.close()
    return hasil


def teks_pdf(berkas: Path) -> str:
    """All text of a PDF, line ends as spaces."""
    dokumen = pypdfium2.PdfDocument(berkas)
    try:
        return " ".join(
            " ".join(dokumen[n].get_textpage().get_text_range().split()) for n in range(len(dokumen))
        )
    finally:
        dokumen.close()


def temuan(berkas: Path) -> list[str]:
    """What the check of a database finds."""
    from kinerja_desktop.services.perawatan import periksa_berkas

    return periksa_berkas(berkas, JamTetap(date(2026, 12, 31))).temuan
