"""Rincian target of the selected indicator: which way is better, how it is measured, its path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from kinerja_desktop.domain.angka import tulis_angka
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.skp import Arah, Metode
from kinerja_desktop.domain.target import (
    JenisTarget,
    Target,
    bagi_rata,
    jumlah_jalur,
    langkah_terisi,
    periksa_jalur,
    urai_target,
)
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.lembar_skp import BarisSkp
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import warna
from kinerja_desktop.ui.widget.elips import LabelElips

_ROMAWI = ("I", "II", "III", "IV")
_TEPI = 8


@dataclass(frozen=True, slots=True)
class IsiRincian:
    """What the panel shows: the row, whether it may be changed, first and last month of the SKP (1-12)."""

    baris: BarisSkp
    bisa: bool
    bulan: tuple[int, int] = (1, 12)


class IsianLangkah(QLineEdit):
    """One step of the path with its short name before the figure."""

    def __init__(self, pendek: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pendek = pendek
        self.setMaxLength(60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.atur_tepi()

    def atur_tepi(self) -> None:
        """Room for the name of the step before the figure."""
        self.setTextMargins(self.fontMetrics().horizontalAdvance(self.pendek) + 5, 0, 0, 0)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(f"{self.pendek} 888") + 2 * _TEPI)

    def changeEvent(self, event: object) -> None:
        """Another text size needs another margin."""
        super().changeEvent(event)  # type: ignore[arg-type]
        if hasattr(self, "pendek"):
            self.atur_tepi()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figure, and the name of the step in muted ink before it."""
        super().paintEvent(event)
        lukis = QPainter(self)
        lukis.setPen(warna("redup"))
        kotak = QRect(_TEPI, 0, self.width() - _TEPI, self.height())
        lukis.drawText(kotak, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.pendek)
        lukis.end()


class RincianTarget(QWidget):
    """Two lines beside the grid; `diubah` carries the cells of one act, `minta_kembali` asks for the grid."""

    diubah = Signal(bytes, object)  # row id, list of (column key, text)
    minta_kembali = Signal()
    minta_tutup = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rincian target"))
        self.isi_kini: IsiRincian | None = None
        self._rupa = (0, 0)  # steps and letters of a month as the fields show them
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.arah = self._kotak(self.tr("Arah target"), self.tr("Arah: menurut target"), k.NAMA_ARAH)
        self.metode = self._kotak(self.tr("Cara ukur"), self.tr("Cara ukur…"), k.NAMA_METODE)
        for n, m in enumerate(k.TERANG_METODE.values(), 1):
            self.metode.setItemData(n, kata(m), Qt.ItemDataRole.ToolTipRole)
        self.per = QComboBox(self)
        self.per.setAccessibleName(self.tr("Jalur target per"))
        self.per.addItem(self.tr("Per triwulan"), 4)
        self.per.addItem(self.tr("Per bulan"), 12)
        self.rata = tombol(
            self.tr("Bagi rata"),
            petunjuk=self.tr("Usulkan jalur dari target setahun; angkanya dapat diubah lagi"),
        )
        self.kalimat = LabelElips(self)
        self.kalimat.setObjectName("redup")
        self.tutup = tombol(self.tr("Tutup"), petunjuk=self.tr("Tampilkan kotak isian, bukan rincian target"))
        for w in (self.arah, self.metode, self.per, self.rata):
            atas.addWidget(w)
        atas.addWidget(self.kalimat, 1)
        atas.addWidget(self.tutup)
        tata.addLayout(atas)
        bawah = QHBoxLayout()
        bawah.setSpacing(4)
        self.langkah = [self._isian(n) for n in range(12)]
        for langkah in self.langkah:
            bawah.addWidget(langkah, 1)
        tata.addLayout(bawah)
        self.arah.activated.connect(lambda _: self._pilih(k.ARAH, self.arah))
        self.metode.activated.connect(lambda _: self._pilih(k.METODE, self.metode))
        self.per.activated.connect(lambda _: self._ganti_per())
        self.rata.clicked.connect(self.bagi)
        self.tutup.clicked.connect(self.minta_tutup)
        self._susun_langkah(4)

    def _kotak(self, nama: str, kosong: str, pilihan: dict[str, str]) -> QComboBox:
        w = QComboBox(self)
        w.setAccessibleName(nama)
        w.addItem(kosong, "")
        for kode, label in pilihan.items():
            w.addItem(kata(label), kode)
        return w

    def _isian(self, n: int) -> IsianLangkah:
        w = IsianLangkah("", self)
        w.textEdited.connect(lambda _: self._sebut())
        w.editingFinished.connect(self.simpan)
        return w

    def _susun_langkah(self, banyak: int) -> None:
        """Four quarters or twelve months."""
        self.per.setCurrentIndex(0 if banyak == 4 else 1)
        huruf = self._huruf()
        if (banyak, huruf) == self._rupa:
            return
        self._rupa = (banyak, huruf)
        for n, w in enumerate(self.langkah):
            w.setVisible(n < banyak)
            if n < banyak:
                w.pendek = f"TW {_ROMAWI[n]}" if banyak == 4 else NAMA_BULAN[n][:huruf]
                penuh = self.tr("Triwulan {n}").format(n=_ROMAWI[n]) if banyak == 4 else kata(NAMA_BULAN[n])
                w.setAccessibleName(self.tr("Jalur target {langkah}").format(langkah=penuh))
                w.setToolTip(penuh)
                w.atur_tepi()

    def _huruf(self) -> int:
        """Letters of a month's name that there is room for beside its figure."""
        fm = self.fontMetrics()
        perlu = sum(fm.horizontalAdvance(f"{n[:3]} 888") + 2 * _TEPI + 4 for n in NAMA_BULAN)
        return 3 if perlu <= self.width() else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other names."""
        super().resizeEvent(event)
        self._susun_langkah(self.banyak)

    @property
    def banyak(self) -> int:
        """Steps of the path shown, 4 or 12."""
        return int(self.per.currentData())

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, isi: IsiRincian | None) -> None:
        """Show a row; what is being typed for the same row stays."""
        if isi is not None and isi == self.isi_kini:
            return
        sama = self.isi_kini is not None and isi is not None and self.isi_kini.baris.id == isi.baris.id
        if not sama:
            self.simpan()
        self.isi_kini = isi
        if isi is None:
            return
        b = isi.baris
        for kotak, kode in ((self.arah, b.arah), (self.metode, b.metode)):
            kotak.setCurrentIndex(max(0, kotak.findData(kode)))
            kotak.setEnabled(isi.bisa)
        self.rata.setEnabled(isi.bisa)
        if not (sama and any(w.isModified() for w in self.langkah)):
            jalur = self._tersimpan()
            self._susun_langkah(len(jalur) or (self.banyak if sama else 4))
            self._tulis(jalur or ("",) * self.banyak)
        self._sebut()

    def _tersimpan(self) -> tuple[str, ...]:
        teks = self.isi_kini.baris.jalur if self.isi_kini is not None else ""
        return tuple(n.strip() for n in teks.split(";")) if teks.strip() else ()

    def _tulis(self, jalur: Sequence[str]) -> None:
        diukur = self._diukur()
        bisa = self.isi_kini is not None and self.isi_kini.bisa
        for n, (w, teks) in enumerate(zip(self.langkah, jalur, strict=False)):
            w.setText(teks)
            w.setModified(False)
            w.setEnabled(bisa and (n in diukur or bool(teks)))

    def _diukur(self) -> frozenset[int]:
        """Steps inside the months of the SKP."""
        awal, akhir = self.isi_kini.bulan if self.isi_kini is not None else (1, 12)
        bagi = 12 // self.banyak
        return frozenset(range((awal - 1) // bagi, (akhir - 1) // bagi + 1))

    def target(self) -> Target:
        """The yearly target as it stands in the row."""
        b = self.isi_kini.baris if self.isi_kini is not None else None
        if b is None:
            return Target(JenisTarget.TEKS)
        return urai_target(b.target, Arah(b.arah) if b.arah else None)

    def jalur(self) -> tuple[str, ...]:
        """The path as typed."""
        return tuple(w.text().strip() for w in self.langkah[: self.banyak])

    def _sebut(self) -> None:
        """One sentence: what is wrong with the path, else what it comes to, else how it is measured."""
        kode = str(self.metode.currentData() or "")
        jalur, target = self.jalur(), self.target()
        if not langkah_terisi(jalur):
            umum = self.tr("Pilih cara ukur, lalu isi jalur atau tekan Bagi rata.")
            self._beri(kata(k.TERANG_METODE[kode]) if kode else umum, "redup")
            return
        salah = periksa_jalur(target, Metode(kode) if kode else None, jalur)
        if salah:
            self._beri("! " + " ".join(kata(s) for s in salah), "galatIsian")
            return
        jumlah = jumlah_jalur(jalur)
        if kode == Metode.HITUNGAN.value and jumlah is not None:
            pola = self.tr("✓ Jumlah jalur {n}, sesuai target setahun.")
            self._beri(pola.format(n=tulis_angka(jumlah[0])), "redup")
        else:
            self._beri(self.tr("✓ Langkah terakhir sesuai target setahun."), "redup")

    def _beri(self, kalimat: str, gaya: str) -> None:
        if self.kalimat.objectName() != gaya:
            self.kalimat.setObjectName(gaya)
            self.kalimat.style().unpolish(self.kalimat)
            self.kalimat.style().polish(self.kalimat)
        self.kalimat.atur(kalimat)

    # -- changing ------------------------------------------------------------------------------------------

    def _kirim(self, sel: list[tuple[str, str]]) -> None:
        if self.isi_kini is not None and self.isi_kini.bisa and sel:
            self.diubah.emit(self.isi_kini.baris.id, sel)

    def _pilih(self, kolom: str, kotak: QComboBox) -> None:
        kode = str(kotak.currentData() or "")
        if self.isi_kini is not None and kode != getattr(self.isi_kini.baris, kolom):
            self._kirim([(kolom, kode)])
        self._sebut()

    def _ganti_per(self) -> None:
        """Other steps: an empty path only changes its look, a filled one is written anew by Bagi rata."""
        banyak, lama = self.banyak, self._tersimpan()
        self._susun_langkah(banyak)
        self._tulis(lama if len(lama) == banyak else ("",) * banyak)
        self._sebut()

    def bagi(self) -> None:
        """Propose a path; a measuring that was not chosen yet becomes hitungan."""
        metode = str(self.metode.currentData() or "")
        sel = [] if metode else [(k.METODE, Metode.HITUNGAN.value)]
        usul = bagi_rata(self.target(), self.banyak, Metode(metode or Metode.HITUNGAN), self._diukur())
        if not langkah_terisi(usul):
            self._beri(self.tr("! Target ini tidak memuat angka yang dapat dibagi."), "galatIsian")
            return
        self._tulis(usul)
        if not metode:
            self.metode.setCurrentIndex(self.metode.findData(Metode.HITUNGAN.value))
        self._sebut()
        self._kirim([*sel, (k.JALUR, "; ".join(usul))])

    def simpan(self) -> None:
        """Write the path when it was typed in."""
        if not any(w.isModified() for w in self.langkah):
            return
        for w in self.langkah:
            w.setModified(False)
        jalur = self.jalur()
        self._kirim([(k.JALUR, "; ".join(jalur) if any(jalur) else "")])

    def fokus(self) -> None:
        """To the first field."""
        self.arah.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and Alt+Up lead back to the grid; what was typed is written first."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        kembali = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if kembali or (alt and event.key() == Qt.Key.Key_Up):
            self.simpan()
            self.minta_kembali.emit()
            return
        super().keyPressEvent(event)
