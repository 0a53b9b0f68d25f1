"""Every text that a person can read in a window, and what in it is still Indonesian."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QTextBrowser,
    QWidget,
)

# Words that no English sentence has and hardly any Indonesian one does without.
INDONESIA = re.compile(
    r"\b(yang|dan|atau|untuk|belum|sudah|tidak|dengan|dari|pada|ini|itu|akan|dapat|oleh|sampai|sejak|hanya"
    r"|pilih|simpan|batal|tutup|buka|semua|hasil|kerja|perilaku|pegawai|penilai|penilaian|pejabat|jabatan"
    r"|kantor|berkas|salin|hapus|ubah|tambah|lihat|cetak|isi|isian|kosong|baris|kolom|daftar|nama|tanggal"
    r"|tahun|bulan|hari|periode|triwulan|selesai|mulai|lewat|orang|atasan|siap|langkah|riwayat|aturan"
    r"|pengguna|peran|unit kerja|capaian|sesuai|bawah|kirim|terima|tempat|alasan|catatan|jumlah|setuju"
    r"|disetujui|diajukan|dikembalikan|dibatalkan|draf|pusat|tersimpan|menyimpan|sedang|kembali)\b",
    re.IGNORECASE,
)
# The office's own words stay: names of field terms, with their meaning in brackets, and names of files.
ISTILAH = re.compile(
    r"Kinerja Desktop|e-Kinerja|Beda Isian|Berita Acara|rencana hasil kerja|tenaga kerja|DRAF\b|Satuan Kerja"
    r"|\*\.\w+|\S+\.(?:xlsx|adk|db|pdf|undangan|log)\b|kinerja\.log|Rencana Hasil Kerja|Penerima Layanan"
    r"|PPPK Paruh Waktu|Petunjuk|NIP dan Nama|pengawas|Perubahan|SKB 3 Menteri|\d+ \w+ \d{4}",
)
_DATA = {
    "pegawai": ("nama", "gelar_belakang", "instansi_luar"),
    "unit": ("nama",),
    "jabatan": ("nama",),
    "kantor": ("nama", "instansi", "tempat", "alamat"),
    "rhk": ("teks", "teks_atasan", "penugasan_dari"),
    "indikator": ("teks", "satuan"),
    "perilaku": ("ekspektasi",),
    "umpan_balik": ("teks",),
    "evaluasi": ("alasan_hasil", "alasan_perilaku", "catatan"),
    "pengguna": ("nama",),
}


def data_kantor(berkas: Path) -> list[str]:
    """What people typed into a database: it stays in the language they wrote it in. The longest first."""
    hasil: set[str] = set()
    with sqlite3.connect(berkas) as db:
        for tabel, kolom in _DATA.items():
            ada = {b[1] for b in db.execute(f"PRAGMA table_info({tabel})")}
            for k in ada & set(kolom):
                hasil.update(str(b[0]) for b in db.execute(f"SELECT DISTINCT {k} FROM {tabel}") if b[0])
    db.close()
    return sorted(hasil, key=len, reverse=True)


def _kepala(w: QHeaderView) -> Iterator[str]:
    model = w.model()
    if model is not None:
        for i in range(w.count() if w.orientation() == Qt.Orientation.Horizontal else 0):
            if not w.isSectionHidden(i):
                yield str(model.headerData(i, w.orientation()) or "")


def _sel(w: QAbstractItemView) -> Iterator[str]:
    model = w.model()
    if model is not None:
        kolom = 1 if isinstance(w, QListView) else model.columnCount()
        for r in range(min(model.rowCount(), 60)):
            for k in range(kolom):
                yield str(model.index(r, k).data() or "")


def _isi(w: QWidget) -> Iterator[str]:
    if isinstance(w, (QLabel, QAbstractButton)):
        yield w.text()
    if isinstance(w, QPushButton) and w.menu() is not None:
        for a in w.menu().actions():
            yield a.text()
    if isinstance(w, (QLineEdit, QPlainTextEdit)):
        yield w.placeholderText()
    if isinstance(w, QComboBox):
        yield from (w.itemText(i) for i in range(w.count()))
    if isinstance(w, QTabBar):
        yield from (w.tabText(i) for i in range(w.count()))
    if isinstance(w, QProgressBar):
        yield w.text()
    if isinstance(w, QHeaderView):
        yield from _kepala(w)
    elif isinstance(w, QAbstractItemView):
        yield from _sel(w)


def semua_teks(akar: QWidget) -> Iterator[tuple[QWidget, str]]:
    """(widget, text): labels, buttons, menus, headers, cells, choices, hints, tooltips and spoken names."""
    for w in [akar, *akar.findChildren(QWidget)]:
        if not w.isVisibleTo(akar) and w is not akar:
            continue
        if isinstance(w, QTextBrowser):  # help pages and regulations are Indonesian documents
            continue
        for teks in (*_isi(w), w.toolTip(), w.accessibleName(), w.accessibleDescription()):
            if teks:
                yield w, teks
    yield akar, akar.windowTitle()


def masih_indonesia(akar: QWidget, data: list[str]) -> list[str]:
    """What is left in Indonesian, data of the office and terms of the field set aside."""
    salah = []
    for w, teks in semua_teks(akar):
        polos = teks.replace("&", "")
        for d in data:
            polos = polos.replace(d, "…")
        polos = ISTILAH.sub("…", polos)
        if kata := INDONESIA.findall(polos):
            salah.append(f"{type(w).__name__}({w.objectName()!r}) {teks[:160]!r}: {sorted(set(kata))}")
    return list(dict.fromkeys(salah))
