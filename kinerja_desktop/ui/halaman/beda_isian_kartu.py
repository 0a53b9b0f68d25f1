"""The values of one Beda Isian side by side: one card each with who, when and where, and one for typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.formulir import Formulir
from kinerja_desktop.ui.halaman.tukar_riwayat import saat
from kinerja_desktop.ui.tema import poles_ulang
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_beda import BedaIsian, IsianKetik, OrangSama, SatuOrang, Sisi

KETIK = "ketik"
_Kunci = Qt.Key
_PENDEK = 60  # letters of a value that is written large


class _Radio(QRadioButton):
    """Says when it has the focus, so that its whole card shows it."""

    fokus = Signal(bool)
    geser = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any arrow walks the cards in their order; where they lie depends on the window."""
        langkah = {_Kunci.Key_Down: 1, _Kunci.Key_Right: 1, _Kunci.Key_Up: -1, _Kunci.Key_Left: -1}
        if event.key() in langkah:
            self.geser.emit(langkah[_Kunci(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card wears the frame."""
        super().focusInEvent(event)
        self.fokus.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And takes it off."""
        super().focusOutEvent(event)
        self.fokus.emit(False)


class KartuPilihan(QFrame):
    """A card with a radio button at its head; a click anywhere on it chooses it."""

    def __init__(self, kunci: str, teks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kartu")
        self.kunci = kunci
        self.tata = QVBoxLayout(self)
        self.tata.setContentsMargins(14, 10, 14, 12)
        self.tata.setSpacing(4)
        self.radio = _Radio(self)
        self.radio.setAccessibleName(teks)
        self.radio.toggled.connect(lambda ya: self._gaya("pilih", ya))
        self.radio.fokus.connect(lambda ya: self._gaya("fokus", ya))
        self.kepala = label_baris(self, teks, "kepalaKartu")  # a radio button breaks no lines
        baris = QHBoxLayout()
        baris.setSpacing(6)
        baris.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        baris.addWidget(self.kepala, 1)
        self.tata.addLayout(baris)
        self._setinggi_kepala()

    def _setinggi_kepala(self) -> None:
        """The button stands beside the first line."""
        self.radio.setFixedHeight(max(self.kepala.fontMetrics().lineSpacing(), 18))

    def changeEvent(self, event: QEvent) -> None:
        """Another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "kepala"):
            self._setinggi_kepala()

    def _gaya(self, sifat: str, ya: bool) -> None:
        self.setProperty(sifat, "1" if ya else "0")
        poles_ulang(self)

    def dapat_dipilih(self, ya: bool) -> None:
        """Without a choice there is no button either."""
        self.radio.setVisible(ya)
        self.radio.setEnabled(ya)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole card is the button."""
        if self.radio.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.radio.setChecked(True)
            self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mouseReleaseEvent(event)


class KartuSisi(KartuPilihan):
    """One value: its columns in words, then who wrote it when and on which computer."""

    def __init__(self, s: Sisi, parent: QWidget | None = None) -> None:
        super().__init__(s.acuan, "", parent)
        dari = kata(s.komputer) or self.tr("komputer yang tidak dikenal")
        self.kepala.setText(self.tr("Dari {komputer}").format(komputer=dari))
        for nama, nilai in s.isi:
            if nama:
                self.tata.addSpacing(2)
                self.tata.addWidget(label_baris(self, kata(nama), "redup"))
            besar = len(nilai) <= _PENDEK and "\n" not in nilai
            self.tata.addWidget(label_baris(self, kata(nilai), "h2" if besar else "nilaiPanjang"))
        self.tata.addStretch(1)
        self.tata.addSpacing(4)
        oleh = kata(s.oleh) or self.tr("tidak diketahui")
        if s.untuk:
            oleh = self.tr("{oleh}, untuk {untuk}").format(oleh=oleh, untuk=s.untuk)
        self.siapa = label_baris(self, self.tr("Diisi {oleh}").format(oleh=oleh), "redup")
        self.kapan = label_baris(self, self.tr("Pada {saat}").format(saat=saat(s.waktu)), "redup")
        self.tata.addWidget(self.siapa)
        self.tata.addWidget(self.kapan)
        if s.peringatan:
            jam = label_baris(self, f"! {kata(s.peringatan)}")
            jam.setProperty("nada", "peringatan")
            self.tata.addWidget(jam)
        if s.tampak:
            tampak = label_baris(self, self.tr("✓ Nilai yang tampak sekarang di semua komputer"))
            tampak.setProperty("nada", "sukses")
            self.tata.addWidget(tampak)
        self.radio.setAccessibleName(f"{self.kepala.text()}: {kata(s.ringkas)}")
        self.radio.setAccessibleDescription(f"{self.siapa.text()}. {self.kapan.text()}.")


class KartuOrang(KartuPilihan):
    """One of the rows with the same NIP: name, post, what hangs on it, who added it when."""

    def __init__(self, o: SatuOrang, parent: QWidget | None = None) -> None:
        super().__init__(o.id.hex(), o.nama, parent)
        self.tata.addWidget(label_baris(self, o.jabatan or self.tr("belum ada jabatan")))
        skp = (
            self.tr("{n} SKP, {m} disetujui").format(n=o.skp, m=o.tetap)
            if o.skp
            else self.tr("belum ada SKP")
        )
        self.tata.addWidget(label_baris(self, skp))
        self.tata.addStretch(1)
        oleh = self.tr("Ditambahkan {oleh}").format(oleh=kata(o.oleh) or self.tr("tidak diketahui"))
        kapan = self.tr("Pada {saat}").format(saat=saat(o.waktu))
        for teks in (oleh, kapan):
            self.tata.addWidget(label_baris(self, teks, "redup"))
        self.radio.setAccessibleName(f"{o.nama}, {o.jabatan}, {skp}")
        self.radio.setAccessibleDescription(f"{oleh}. {kapan}.")


class KartuKetik(KartuPilihan):
    """Another value than all of them, with the fields of the cell."""

    def __init__(self, isian: tuple[IsianKetik, ...], parent: QWidget | None = None) -> None:
        super().__init__(KETIK, "", parent)
        self.kepala.setText(self.tr("Ketik nilai lain"))
        self.radio.setAccessibleName(self.kepala.text())
        self.formulir = Formulir(self)
        for i in isian:
            if i.pilihan:
                f = self.formulir.pilihan(i.kolom, kata(i.label), [(k, kata(t)) for k, t in i.pilihan])
            elif i.jenis == "berbaris":
                f = self.formulir.panjang(i.kolom, kata(i.label), baris=3)
            else:
                f = self.formulir.teks(i.kolom, kata(i.label))
            f.isi(i.nilai)
            f.berubah.connect(lambda: self.radio.setChecked(True))
        self.tata.addWidget(self.formulir)

    def isi(self) -> dict[str, str]:
        """What was typed, by column."""
        return {k: str(v or "") for k, v in self.formulir.nilai().items()}


class DeretSisi(QWidget):
    """The cards in two columns; `berubah` when another one is chosen."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tata = QGridLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(10)
        for j in (0, 1):
            self._tata.setColumnStretch(j, 1)
        self.kartu: list[KartuPilihan] = []
        self._grup = QButtonGroup(self)
        self._grup.buttonToggled.connect(lambda _t, ya: self.berubah.emit() if ya else None)

    def isi(self, b: BedaIsian) -> None:
        """Show the values of one question; nothing is chosen before the person does."""
        self.kosongkan()
        kartu: list[KartuPilihan] = [KartuSisi(s, self) for s in b.sisi]
        if b.ketik and not b.sebab:
            kartu.append(KartuKetik(b.ketik, self))
        self._pasang(kartu, len(b.sisi), not b.sebab)

    def isi_orang(self, o: OrangSama) -> None:
        """Show the rows of one NIP."""
        self.kosongkan()
        self._pasang([KartuOrang(x, self) for x in o.orang], len(o.orang), True)

    def _pasang(self, kartu: list[KartuPilihan], sisi: int, bisa: bool) -> None:
        self.kartu = kartu
        for n, k in enumerate(kartu):
            penuh = k.kunci == KETIK or (n == sisi - 1 and n % 2 == 0)
            baris, kolom = (sisi + 1) // 2 if k.kunci == KETIK else n // 2, 0 if penuh else n % 2
            self._tata.addWidget(k, baris, kolom, 1, 2 if penuh else 1)
            self._grup.addButton(k.radio)
            k.radio.geser.connect(partial(self._geser, n))
            k.dapat_dipilih(bisa)
            k.show()

    def _geser(self, dari: int, langkah: int) -> None:
        tujuan = self.kartu[(dari + langkah) % len(self.kartu)].radio
        tujuan.setChecked(True)
        tujuan.setFocus(Qt.FocusReason.TabFocusReason)

    def kosongkan(self) -> None:
        """No cards."""
        for k in self.kartu:
            self._grup.removeButton(k.radio)
            self._tata.removeWidget(k)
            k.hide()
            k.deleteLater()
        self.kartu = []

    @property
    def terpilih(self) -> KartuPilihan | None:
        """The card that is chosen."""
        return next((k for k in self.kartu if k.radio.isChecked()), None)

    def fokus(self) -> QWidget | None:
        """The radio button to begin with."""
        pilih = self.terpilih or (self.kartu[0] if self.kartu else None)
        return pilih.radio if pilih is not None else None
