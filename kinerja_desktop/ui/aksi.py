"""Every action and shortcut of the window, declared once; help table and clash test come from here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.tanda import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Aksi:
    """One action: key, label (source text), shortcuts, group of the help table, where its keys are alive.

    `tempat`: "jendela" (anywhere), "halaman" (on pages that offer it), "kisi" (inside a grid) and
    "pratinjau" (on the pages of Cetak): keys of that widget, no QAction.
    """

    nama: str
    label: str
    pintasan: tuple[str, ...]
    kelompok: str
    tempat: str = "jendela"

    @property
    def teks(self) -> str:
        """Label in the language of the window."""
        return QCoreApplication.translate("Aksi", self.label)

    @property
    def pintasan_teks(self) -> str:
        """Shortcuts as a person reads them, e.g. "Ctrl+Shift+Z atau Ctrl+Y"."""
        return QCoreApplication.translate("Aksi", " atau ").join(self.pintasan)


_PINDAH = QT_TRANSLATE_NOOP("Aksi", "Pindah tempat")
_UMUM = QT_TRANSLATE_NOOP("Aksi", "Umum")
_KISI = QT_TRANSLATE_NOOP("Aksi", "Mengisi tabel")
_CETAK = QT_TRANSLATE_NOOP("Aksi", "Pratinjau cetak")
_NILAI = QT_TRANSLATE_NOOP("Aksi", "Menilai")

SEMUA: tuple[Aksi, ...] = (
    *(
        Aksi(f"tempat{i}", QT_TRANSLATE_NOOP("Aksi", "Tempat ke-{i} di rel kiri"), (f"Ctrl+{i}",), _PINDAH)
        for i in range(1, 8)
    ),
    Aksi("cari", QT_TRANSLATE_NOOP("Aksi", "Cari nama, NIP, jabatan, atau kegiatan"), ("Ctrl+K",), _PINDAH),
    Aksi("kembali", QT_TRANSLATE_NOOP("Aksi", "Kembali ke tempat sebelumnya"), ("Alt+Left",), _PINDAH),
    Aksi("bagian", QT_TRANSLATE_NOOP("Aksi", "Pindah bagian: rel, isi, panel"), ("F6",), _PINDAH),
    Aksi("riwayat", QT_TRANSLATE_NOOP("Aksi", "Riwayat dari yang dipilih"), ("Ctrl+H",), _UMUM),
    Aksi("bantuan", QT_TRANSLATE_NOOP("Aksi", "Bantuan untuk tempat ini"), ("F1",), _UMUM),
    Aksi("segarkan", QT_TRANSLATE_NOOP("Aksi", "Muat ulang"), ("F5",), _UMUM),
    Aksi("urungkan", QT_TRANSLATE_NOOP("Aksi", "Urungkan"), ("Ctrl+Z",), _UMUM),
    Aksi("ulangi", QT_TRANSLATE_NOOP("Aksi", "Ulangi"), ("Ctrl+Y", "Ctrl+Shift+Z"), _UMUM),
    Aksi("cetak", QT_TRANSLATE_NOOP("Aksi", "Cetak"), ("Ctrl+P",), _UMUM),
    Aksi("saring", QT_TRANSLATE_NOOP("Aksi", "Saring daftar"), ("Ctrl+F",), _UMUM),
    Aksi(
        "urutkan", QT_TRANSLATE_NOOP("Aksi", "Urutkan daftar menurut kolom ini"), ("Ctrl+U",), _UMUM, "kisi"
    ),
    Aksi("ganti_pengguna", QT_TRANSLATE_NOOP("Aksi", "Ganti Pengguna"), ("Ctrl+Shift+U",), _UMUM),
    Aksi("tutup_panel", QT_TRANSLATE_NOOP("Aksi", "Tutup panel atau pesan"), ("Esc",), _UMUM, "halaman"),
    Aksi("tambah", QT_TRANSLATE_NOOP("Aksi", "Tambah"), ("Ctrl+N",), _UMUM, "halaman"),
    Aksi("celah", QT_TRANSLATE_NOOP("Aksi", "Ke isian kosong berikutnya"), ("F8",), _KISI),
    Aksi("ubah", QT_TRANSLATE_NOOP("Aksi", "Ubah isi sel"), ("F2",), _KISI, "kisi"),
    Aksi("turun", QT_TRANSLATE_NOOP("Aksi", "Selesai dan turun (Shift: naik)"), ("Return",), _KISI, "kisi"),
    Aksi(
        "kanan", QT_TRANSLATE_NOOP("Aksi", "Selesai dan ke kanan (Shift: ke kiri)"), ("Tab",), _KISI, "kisi"
    ),
    Aksi("batal", QT_TRANSLATE_NOOP("Aksi", "Batalkan pengisian sel"), ("Esc",), _KISI, "kisi"),
    Aksi("hapus", QT_TRANSLATE_NOOP("Aksi", "Kosongkan sel"), ("Delete",), _KISI, "kisi"),
    Aksi("salin", QT_TRANSLATE_NOOP("Aksi", "Salin"), ("Ctrl+C",), _KISI, "kisi"),
    Aksi("potong", QT_TRANSLATE_NOOP("Aksi", "Potong"), ("Ctrl+X",), _KISI, "kisi"),
    Aksi("tempel", QT_TRANSLATE_NOOP("Aksi", "Tempel (juga dari Excel)"), ("Ctrl+V",), _KISI, "kisi"),
    Aksi("isi_bawah", QT_TRANSLATE_NOOP("Aksi", "Isi ke bawah"), ("Ctrl+D",), _KISI, "kisi"),
    Aksi("pilih_semua", QT_TRANSLATE_NOOP("Aksi", "Pilih semua"), ("Ctrl+A",), _KISI, "kisi"),
    Aksi(
        "pilih_tepi",
        QT_TRANSLATE_NOOP("Aksi", "Pilih sampai tepi"),
        ("Ctrl+Shift+Down", "Ctrl+Shift+Up", "Ctrl+Shift+Right", "Ctrl+Shift+Left"),
        _KISI,
        "kisi",
    ),
    Aksi("simpan_frasa", QT_TRANSLATE_NOOP("Aksi", "Simpan ke bank frasa"), ("Ctrl+B",), _KISI, "kisi"),
    Aksi("baris_baru", QT_TRANSLATE_NOOP("Aksi", "Baris baru di dalam sel"), ("Ctrl+Return",), _KISI, "kisi"),
    Aksi("hal_lanjut", QT_TRANSLATE_NOOP("Aksi", "Halaman berikutnya"), ("PgDown",), _CETAK, "pratinjau"),
    Aksi("hal_lalu", QT_TRANSLATE_NOOP("Aksi", "Halaman sebelumnya"), ("PgUp",), _CETAK, "pratinjau"),
    Aksi("perbesar", QT_TRANSLATE_NOOP("Aksi", "Perbesar"), ("Ctrl++",), _CETAK, "pratinjau"),
    Aksi("perkecil", QT_TRANSLATE_NOOP("Aksi", "Perkecil"), ("Ctrl+-",), _CETAK, "pratinjau"),
    Aksi("selebar", QT_TRANSLATE_NOOP("Aksi", "Selebar jendela"), ("Ctrl+0",), _CETAK, "pratinjau"),
    Aksi("nilai1", QT_TRANSLATE_NOOP("Aksi", "Di Atas Ekspektasi"), ("1",), _NILAI, "kisi"),
    Aksi("nilai2", QT_TRANSLATE_NOOP("Aksi", "Sesuai Ekspektasi"), ("2",), _NILAI, "kisi"),
    Aksi("nilai3", QT_TRANSLATE_NOOP("Aksi", "Di Bawah Ekspektasi"), ("3",), _NILAI, "kisi"),
    Aksi("bukti", QT_TRANSLATE_NOOP("Aksi", "Tulis bukti rating"), ("B",), _NILAI, "kisi"),
    Aksi("usulan", QT_TRANSLATE_NOOP("Aksi", "Pakai usulan sebagai rating"), ("U",), _NILAI, "kisi"),
    Aksi("mengapa", QT_TRANSLATE_NOOP("Aksi", "Mengapa predikat ini?"), ("F4",), _NILAI, "halaman"),
)
_MENURUT_NAMA = {a.nama: a for a in SEMUA}


def aksi(nama: str) -> Aksi:
    """Declaration by key; KeyError for an unknown key."""
    return _MENURUT_NAMA[nama]


def buat_qaction(nama: str, induk: QWidget, panggil: Callable[[], None], teks: str = "") -> QAction:
    """A QAction of one declaration, added to `induk`; page actions are alive inside `induk` only."""
    a = aksi(nama)
    q = QAction(teks or a.teks, induk)
    q.setObjectName(nama)
    q.setShortcuts([QKeySequence(p) for p in a.pintasan])
    q.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut
        if a.tempat == "jendela"
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    q.setToolTip(f"{teks or a.teks} ({a.pintasan[0]})")
    q.triggered.connect(lambda _=False: panggil())
    induk.addAction(q)
    return q


def bentrok(semua: Iterable[Aksi] = SEMUA) -> list[tuple[str, str, str]]:
    """Pairs of actions with one shortcut where both are alive: (shortcut, action, action); empty is right."""
    # A grid or a page sits inside the window, so window keys clash with all of theirs.
    daftar = list(semua)
    hasil: list[tuple[str, str, str]] = []
    for i, a in enumerate(daftar):
        for b in daftar[i + 1 :]:
            if a.tempat != b.tempat and "jendela" not in (a.tempat, b.tempat):
                continue
            for p in set(a.pintasan) & set(b.pintasan):
                hasil.append((QKeySequence(p).toString(), a.nama, b.nama))
    return hasil


def tabel_bantuan(tempat: Iterable[str] = ()) -> list[tuple[str, str, str]]:
    """Rows (group, what it does, keys) for the help page; `tempat` = labels of the rail's places in order."""
    nama_tempat = list(tempat)
    baris: list[tuple[str, str, str]] = []
    for a in SEMUA:
        teks = a.teks
        if a.nama.startswith("tempat"):
            nomor = int(a.nama.removeprefix("tempat"))
            if nama_tempat and nomor > len(nama_tempat):
                continue
            teks = nama_tempat[nomor - 1] if nama_tempat else teks.format(i=nomor)
        baris.append((QCoreApplication.translate("Aksi", a.kelompok), teks, a.pintasan_teks))
    return baris


def html_bantuan(tempat: Iterable[str] = ()) -> str:
    """The shortcuts as an HTML table for the help page."""
    from html import escape

    potongan, kelompok_lalu = ["<table cellspacing='0' cellpadding='4'>"], ""
    for kelompok, teks, kunci in tabel_bantuan(tempat):
        if kelompok != kelompok_lalu:
            potongan.append(f"<tr><th colspan='2' align='left'>{escape(kelompok)}</th></tr>")
            kelompok_lalu = kelompok
        potongan.append(f"<tr><td>{escape(teks)}</td><td><b>{escape(kunci)}</b></td></tr>")
    return "".join([*potongan, "</table>"])
