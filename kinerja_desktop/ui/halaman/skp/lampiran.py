"""Lampiran SKP inside Susun: three lists as one sheet, and lines on offer beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import JENIS_LAMPIRAN
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.bungkus import DelegasiBungkus

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import ButirLampiran, LembarSkp

NO, TEKS = "no", "teks"
_KOSONG = b"baru-"
_NOMOR = re.compile(r"^\s*(?:\(?\d{1,3}[.)]|[-•*–])\s*")


def id_kosong(jenis: str, nomor: int) -> bytes:
    """Id of the empty line below `nomor` lines of a list; the same as long as their number is the same."""
    return (_KOSONG + jenis[:7].encode() + str(nomor).encode()).ljust(16, b".")[:16]


class TampilanLampiran(KisiView):
    """`bagian(row id)` names the list of a row; typing in the empty line makes another one below it."""

    minta_tempel = Signal(str, object, object)  # list, row before (None = end), texts
    minta_pindah = Signal(object, int)
    minta_hapus = Signal()
    minta_sisip = Signal()

    def __init__(self, model: KisiModel, nama: str, daftar: bool = False, parent: object = None) -> None:
        super().__init__(model, nama, daftar, parent)  # type: ignore[arg-type]
        self.bagian: dict[bytes, str] = {}

    def baru(self, baris_id: bytes) -> bool:
        """Whether a row is not written yet."""
        return baris_id.startswith(_KOSONG)

    def tulis_sel(self, i: int, j: int, teks: str) -> bool:
        """One line from text; the empty line gets a successor before Enter moves on."""
        b = self.kisi_model.baris[i]
        jadi = super().tulis_sel(i, j, teks)
        if jadi and self.baru(b.id) and b.id in self.bagian:
            jenis = self.bagian[b.id]
            n = sum(1 for k, v in self.bagian.items() if v == jenis)
            penerus = Baris(id_kosong(jenis, n), {NO: "", TEKS: ""}, nama=b.nama)
            self.bagian[penerus.id] = jenis
            self.kisi_model.sisip(i + 1, [penerus])
        return jadi

    def tempel(self) -> None:
        """Ctrl+V: several lines go to the service as one act, a single one is an ordinary paste."""
        from kinerja_desktop.spreadsheets.papan_klip import baca_tsv

        i = self.sel_kini[0]
        tabel = baca_tsv(QGuiApplication.clipboard().text())
        if not 0 <= i < self.kisi_model.rowCount() or len(tabel) < 2 or self.pengirim is None:
            super().tempel()
            return
        kini = self.kisi_model.baris[i].id
        jenis = self.bagian.get(kini)
        # A table from Excel has the number in its own column; a list from Word has it before the text.
        teks = [_NOMOR.sub("", max(baris, key=len, default="")).strip() for baris in tabel]
        if jenis is not None:
            self.minta_tempel.emit(jenis, None if self.baru(kini) else kini, [t for t in teks if t])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows move a line, Ctrl++ puts one in, Ctrl+- and Delete take lines away."""
        kunci, ubah = event.key(), event.modifiers()
        alt = bool(ubah & Qt.KeyboardModifier.AltModifier)
        ctrl = bool(ubah & Qt.KeyboardModifier.ControlModifier)
        if alt and kunci in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.minta_pindah.emit(self.id_kini(), -1 if kunci == Qt.Key.Key_Up else 1)
        elif ctrl and kunci in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.minta_sisip.emit()
        elif kunci == Qt.Key.Key_Delete or (ctrl and kunci == Qt.Key.Key_Minus):
            self.minta_hapus.emit()
        else:
            super().keyPressEvent(event)


class PanelLampiran(QWidget):
    """Shows the annex of one LembarSkp; Susun connects saving through the signals of `view`."""

    minta_tambah = Signal(str, object, object)  # list, row before, texts

    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usulan: Sequence[tuple[str, str]] = ()
        self._butir: Sequence[ButirLampiran] = ()
        self._bisa = False
        tata = QHBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(12)
        kolom = [
            Kolom(NO, self.tr("No"), 44, tengah=True),
            Kolom(TEKS, self.tr("Butir lampiran"), 300, ubah=True, multi=True, lentur=True, maks=500),
        ]
        self.model = KisiModel(kolom, parent=self)
        self.kisi = Kisi(
            self.model,
            self.tr("Lampiran SKP"),
            panel=False,
            banner=banner,
            tampilan=TampilanLampiran,
            parent=self,
        )
        view = self.kisi.view
        assert isinstance(view, TampilanLampiran)
        self.view: TampilanLampiran = view
        self.setFocusProxy(self.view)
        tata.addWidget(self.kisi, 2)
        self.sisi = QWidget(self)
        kanan = QVBoxLayout(self.sisi)
        kanan.setContentsMargins(0, 0, 0, 0)
        kanan.setSpacing(4)
        self.judul_usulan = QLabel(self.sisi)
        self.judul_usulan.setObjectName("redup")
        self.judul_usulan.setWordWrap(True)
        self.daftar = QListWidget(self.sisi)
        self.daftar.setWordWrap(True)
        self.daftar.setItemDelegate(DelegasiBungkus(self.daftar))
        self.daftar.setSpacing(4)
        self.daftar.setResizeMode(QListView.ResizeMode.Adjust)
        self.daftar.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.daftar.setAccessibleName(self.tr("Usulan butir"))
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.itemActivated.connect(self._ambil)
        self.daftar.installEventFilter(self)
        kanan.addWidget(self.judul_usulan)
        kanan.addWidget(self.daftar, 1)
        tata.addWidget(self.sisi, 1)
        self.view.sel_berubah.connect(lambda *_: self._tampil_usulan())
        self.view.minta_tempel.connect(self.minta_tambah)

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarSkp) -> None:
        """Show the lines; the cursor stays on its own."""
        self._butir, self._bisa = lembar.butir, lembar.dapat_diubah
        terkunci = "" if lembar.dapat_diubah else kata(lembar.alasan_terkunci)
        self.view.bagian = {}
        self.kisi.isi(self._baris(terkunci))
        self.sisi.setVisible(self._bisa)
        self._tampil_usulan()

    def _baris(self, terkunci: str) -> list[Baris]:
        from kinerja_desktop.services.lampiran_skp import NAMA_JENIS

        hasil: list[Baris] = []
        for huruf, jenis in zip("ABC", JENIS_LAMPIRAN, strict=True):
            nama = kata(NAMA_JENIS[jenis])
            judul = f"judul-{jenis}".encode().ljust(16)[:16]
            hasil.append(Baris(judul, judul=f"{huruf}. {nama}"))
            milik = [b for b in self._butir if b.jenis == jenis]
            kunci = SEMUA_KOLOM if terkunci else frozenset()
            for n, b in enumerate(milik, 1):
                isi = {NO: str(n), TEKS: b.teks}
                hasil.append(Baris(b.id, isi, kunci, f"{nama} {n}", terkunci))
                self.view.bagian[b.id] = jenis
            if not terkunci:
                kosong = Baris(id_kosong(jenis, len(milik)), {NO: "", TEKS: ""}, nama=nama)
                hasil.append(kosong)
                self.view.bagian[kosong.id] = jenis
        return hasil

    def atur_usulan(self, usulan: Sequence[tuple[str, str]]) -> None:
        """Lines on offer as (list, text)."""
        self._usulan = usulan
        self._tampil_usulan()

    def _tampil_usulan(self) -> None:
        from kinerja_desktop.services.lampiran_skp import NAMA_JENIS

        jenis = self.jenis_kini()
        punya = {(b.jenis, rapat(b.teks)) for b in self._butir}
        isi = [t for j, t in self._usulan if j == jenis and (j, rapat(t)) not in punya]
        pola = self.tr("Usulan untuk {daftar}. Enter menambahkannya.")
        self.judul_usulan.setText(pola.format(daftar=kata(NAMA_JENIS[jenis])))
        if [self.daftar.item(n).text() for n in range(self.daftar.count())] == isi:
            return
        self.daftar.clear()
        for t in isi:
            self.daftar.addItem(QListWidgetItem(t))

    def jenis_kini(self) -> str:
        """The list that the cursor is in; the first one before there is a cursor."""
        return self.view.bagian.get(self.view.id_kini() or b"", JENIS_LAMPIRAN[0])

    def ke_awal(self) -> None:
        """The first line."""
        self.view.ke(1, 1)

    def sedang_dikerjakan(self) -> bool:
        """Whether somebody types or something waits to be written."""
        return self.view.editor is not None or self.model.ada_tunda()

    # -- acts ----------------------------------------------------------------------------------------------

    def terpilih(self) -> list[bytes]:
        """Ids of the selected lines that are written."""
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        ids = [self.model.baris[i].id for i in nomor]
        return [b for b in ids if b in self.view.bagian and not self.view.baru(b)]

    def sisip(self) -> None:
        """An empty line below the cursor; it is written when something is typed in it."""
        if not self._bisa:
            return
        kini = self.view.id_kini()
        jenis = self.jenis_kini()
        if kini is None or kini not in self.view.bagian or self.view.baru(kini):
            self.view.ke(self.model.nomor(self._kosong(jenis)), 1)
            return
        i = self.model.nomor(kini)
        baru = Baris(_KOSONG + kini[-11:], {NO: "", TEKS: ""}, nama=self.model.baris[i].nama)
        if self.model.nomor(baru.id) < 0:
            self.model.sisip(i + 1, [baru])
        self.view.ke(self.model.nomor(baru.id), 1)

    def _kosong(self, jenis: str) -> bytes:
        return next(b for b, j in reversed(self.view.bagian.items()) if j == jenis and self.view.baru(b))

    def bekal(self) -> Mapping[bytes, tuple[str, bytes | None]]:
        """For rows that may be written now: their list, and for one put in between the row before it."""
        hasil: dict[bytes, tuple[str, bytes | None]] = {b: (j, None) for b, j in self.view.bagian.items()}
        for i, b in enumerate(self.model.baris):
            if b.id not in hasil and not b.judul and i:
                lalu = self.model.baris[i - 1].id
                hasil[b.id] = (self.view.bagian.get(lalu, JENIS_LAMPIRAN[0]), lalu)
        return hasil

    def _ambil(self, butir: QListWidgetItem) -> None:
        self.minta_tambah.emit(self.jenis_kini(), None, [butir.text()])

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Esc in the offers goes back to the sheet."""
        if (
            objek is self.daftar
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.view.setFocus()
            return True
        return super().eventFilter(objek, event)


def simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[bytes, Mapping[bytes, Any]]) -> Any:
    """On the worker: the lines of one act; its value maps rows made in the window to their real ids."""
    from kinerja_desktop.domain.hasil import Outcome
    from kinerja_desktop.services import lampiran_skp

    skp_id, letak = bekal
    satu = perubahan[0]
    jenis, setelah = letak[satu.baris_id]
    if setelah is not None and satu.baris_id.startswith(_KOSONG):
        hasil = lampiran_skp.tambah(sesi, skp_id, jenis, [str(satu.baru or "")], setelah)
        return Outcome({satu.baris_id: hasil.value[0]} if hasil.value else {}, hasil.changes)
    isi = [
        lampiran_skp.UbahanButir(
            None if p.baris_id.startswith(_KOSONG) else p.baris_id, letak[p.baris_id][0], str(p.baru or "")
        )
        for p in perubahan
    ]
    tulis = lampiran_skp.tulis(sesi, skp_id, isi)
    peta = {
        p.baris_id: b
        for p, b in zip(perubahan, tulis.value, strict=True)
        if b is not None and p.baris_id.startswith(_KOSONG)
    }
    return Outcome(peta, tulis.changes)
