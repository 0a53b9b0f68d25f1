"""The only way to make a field: label, buddy, accessible name, help and error text come together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.kisi.kolom import IsianSalah, baca_angka, bersihkan
from kinerja_desktop.ui.widget.tanggal import KolomTanggal

MAKS_TEKS = 300


class Isian(QWidget):
    """One field: label above, widget, muted help or red error below."""

    berubah = Signal()

    def __init__(
        self,
        label: str,
        widget: QWidget,
        petunjuk: str = "",
        wajib: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.widget, self.wajib, self._petunjuk, self._label_teks = widget, wajib, petunjuk, label
        self._periksa: list[Callable[[Any], None]] = []
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(3)
        self.label = QLabel(label + (" *" if wajib else ""), self)
        self.label.setBuddy(widget)
        self.bawah = QLabel(petunjuk, self)
        self.bawah.setWordWrap(True)
        for w in (self.label, self.bawah):  # a refusal quotes what was typed: it must not become markup
            w.setTextFormat(Qt.TextFormat.PlainText)
        self.bawah.setObjectName("redup")
        self.bawah.setVisible(bool(petunjuk))
        tata.addWidget(self.label)
        tata.addWidget(widget)
        tata.addWidget(self.bawah)
        widget.setAccessibleName(label)
        widget.setAccessibleDescription(petunjuk)
        self.setFocusProxy(widget)
        self._sambung()

    def _sambung(self) -> None:
        w = self.widget
        if isinstance(w, (QLineEdit, QPlainTextEdit)):
            w.textChanged.connect(self._diubah)
        elif isinstance(w, QComboBox):
            w.currentIndexChanged.connect(self._diubah)
        elif isinstance(w, QDateEdit):
            w.dateChanged.connect(self._diubah)

    def _diubah(self) -> None:
        self.galat("")
        self.berubah.emit()

    def wajibkan(self, ya: bool) -> None:
        """Must it be filled: said by the star behind the label."""
        self.wajib = ya
        self.label.setText(self._label_teks + (" *" if ya else ""))

    def tambah_periksa(self, periksa: Callable[[Any], None]) -> Isian:
        """Add a check that raises IsianSalah or Tolakan with the reason."""
        self._periksa.append(periksa)
        return self

    def nilai(self) -> Any:
        """Clean value: text, stored choice, or date (datetime.date)."""
        w = self.widget
        if isinstance(w, QLineEdit):
            return bersihkan(w.text())
        if isinstance(w, QPlainTextEdit):
            return bersihkan(w.toPlainText(), multi=True)
        if isinstance(w, QComboBox):
            return w.currentData()
        assert isinstance(w, QDateEdit)
        return w.date().toPython()

    def isi(self, nilai: Any) -> None:
        """Show a value."""
        w = self.widget
        if isinstance(w, QLineEdit):
            w.setText(str(nilai or ""))
        elif isinstance(w, QPlainTextEdit):
            w.setPlainText(str(nilai or ""))
        elif isinstance(w, QComboBox):
            # findData compares Qt values: row ids (bytes) and enum members would never be found.
            w.setCurrentIndex(next((i for i in range(w.count()) if w.itemData(i) == nilai), -1))
        elif isinstance(w, QDateEdit) and nilai is not None:
            w.setDate(QDate(nilai.year, nilai.month, nilai.day))

    def galat(self, kalimat: str) -> None:
        """Mark the field wrong with one sentence, or clear it."""
        salah = "1" if kalimat else "0"
        if self.widget.property("salah") != salah and (kalimat or self.widget.property("salah")):
            self.widget.setProperty("salah", salah)
            self.bawah.setObjectName("galatIsian" if kalimat else "redup")
            for w in (self.widget, self.bawah):
                w.style().unpolish(w)
                w.style().polish(w)
        self.bawah.setText(f"! {kalimat}" if kalimat else self._petunjuk)
        self.bawah.setVisible(bool(kalimat or self._petunjuk))
        self.widget.setAccessibleDescription(kalimat or self._petunjuk)

    def terangkan(self, petunjuk: str) -> None:
        """Another line of help below the field."""
        self._petunjuk = petunjuk
        self.galat("")

    def sah(self) -> bool:
        """Check the field and mark it; True when it may be sent."""
        from kinerja_desktop.domain.tolakan import Tolakan
        from kinerja_desktop.ui.bahasa import pesan

        nilai = self.nilai()
        try:
            if self.wajib and nilai in (None, ""):
                raise IsianSalah(self.tr("{label} belum diisi.").format(label=self._label_teks))
            if nilai not in (None, ""):
                for periksa in self._periksa:
                    periksa(nilai)
        except IsianSalah as salah:
            self.galat(str(salah))
            return False
        except Tolakan as tolakan:
            self.galat(pesan(tolakan))
            return False
        self.galat("")
        return True


class Formulir(QWidget):
    """Fields one below the other, by key."""

    berubah = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.isian: dict[str, Isian] = {}
        self._tata = QVBoxLayout(self)
        self._tata.setContentsMargins(0, 0, 0, 0)
        self._tata.setSpacing(10)
        # Not setAlignment(AlignTop): Qt then cuts the form at its height without the wrapped refusals.
        self._tata.addStretch(1)

    def _tambah(self, kunci: str, label: str, widget: QWidget, petunjuk: str, wajib: bool) -> Isian:
        isian = Isian(label, widget, petunjuk, wajib, self)
        isian.berubah.connect(self.berubah)
        self.isian[kunci] = isian
        self._tata.insertWidget(self._tata.count() - 1, isian)
        return isian

    def teks(
        self, kunci: str, label: str, *, petunjuk: str = "", wajib: bool = False, maks: int = MAKS_TEKS
    ) -> Isian:
        """One line of text."""
        w = QLineEdit()
        w.setMaxLength(maks)
        return self._tambah(kunci, label, w, petunjuk, wajib)

    def angka(self, kunci: str, label: str, *, petunjuk: str = "", wajib: bool = False) -> Isian:
        """A number as written here; read it with kolom.baca_angka(nilai())."""
        w = QLineEdit()
        w.setMaxLength(40)
        return self._tambah(kunci, label, w, petunjuk, wajib).tambah_periksa(lambda n: _angka(n))

    def panjang(
        self, kunci: str, label: str, *, petunjuk: str = "", wajib: bool = False, baris: int = 4
    ) -> Isian:
        """Several lines of text (Tab leaves the field)."""
        w = QPlainTextEdit()
        w.setTabChangesFocus(True)
        w.setFixedHeight(w.fontMetrics().lineSpacing() * baris + 16)
        return self._tambah(kunci, label, w, petunjuk, wajib).tambah_periksa(_panjang)

    def pilihan(
        self,
        kunci: str,
        label: str,
        pilihan: Sequence[tuple[Any, str]],
        *,
        petunjuk: str = "",
        wajib: bool = False,
        kosong: str = "",
    ) -> Isian:
        """A list of (stored value, label); `kosong` adds an empty first line."""
        w = QComboBox()
        if kosong:
            w.addItem(kosong, None)
        for nilai, teks in pilihan:
            w.addItem(teks, nilai)
        return self._tambah(kunci, label, w, petunjuk, wajib)

    def tanggal(self, kunci: str, label: str, *, petunjuk: str = "", awal: QDate | None = None) -> Isian:
        """A date as 31-12-2026, with a calendar."""
        w = KolomTanggal()
        w.setDateRange(QDate(1940, 1, 1), QDate(2100, 12, 31))
        if awal is not None:
            w.setDate(awal)
        return self._tambah(kunci, label, w, petunjuk, False)

    def nilai(self) -> dict[str, Any]:
        """Clean values by key."""
        return {k: i.nilai() for k, i in self.isian.items()}

    def isi(self, nilai: dict[str, Any]) -> None:
        """Show values by key."""
        for k, v in nilai.items():
            self.isian[k].isi(v)

    def sah(self) -> bool:
        """Check all fields; the first wrong one gets the focus."""
        salah = [i for i in self.isian.values() if not i.sah()]
        if salah:
            salah[0].widget.setFocus()
        return not salah


def _angka(nilai: str) -> None:
    baca_angka(nilai)


def _panjang(nilai: str) -> None:
    from PySide6.QtCore import QCoreApplication

    if len(nilai) > 4000:
        raise IsianSalah(
            QCoreApplication.translate(
                "Kisi", "Isian {n} huruf, paling banyak {maks}. Pendekkan dahulu."
            ).format(n=len(nilai), maks=4000)
        )
