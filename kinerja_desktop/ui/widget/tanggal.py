"""A date that is typed as it is written: 1-2-2027, 01/02/2027 or 01022027, from the day on."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QToolTip, QWidget

from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tolakan import Tolakan

_Bagian = QDateTimeEdit.Section
_LEBAR = {_Bagian.DaySection: 2, _Bagian.MonthSection: 2, _Bagian.YearSection: 4}
_PEMISAH = frozenset("-/. ")
#: From this first digit on a day or month has no second one.
_SATU_ANGKA = {_Bagian.DaySection: 4, _Bagian.MonthSection: 2}


class KolomTanggal(QDateEdit):
    """QDateEdit whose sections are filled here: Qt's own goes astray where a separator follows two digits.

    A day that the shown month lacks is held until month and year are written. What no date has is said and
    changes nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd-MM-yyyy")
        self._ketikan = ""
        self._hari = 0
        self._baru_maju = False
        self._semula = self.date()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits fill the section, a separator goes on once, everything else is Qt's."""
        teks = event.text()
        QToolTip.hideText()
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._tempel()
        elif len(teks) == 1 and teks in "0123456789":
            self._angka(teks)
        elif len(teks) == 1 and teks in _PEMISAH:
            self._pisah()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._lupakan()
            self.setSelectedSection(self.currentSection())
        else:
            self._selesaikan()
            self._lupakan()
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A year of two digits is one of this century."""
        self._selesaikan()
        self._lupakan()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the section below it, so that digits replace it."""
        super().mousePressEvent(event)
        self._lupakan()

    # -- filling -------------------------------------------------------------------------------------------

    def _angka(self, angka: str) -> None:
        bagian = self.currentSection()
        if bagian not in _LEBAR:
            self.setSelectedSection(bagian := _Bagian.DaySection)
        self._baru_maju = False
        if not self._ketikan:
            self._semula = self.date()
        self._ketikan += angka
        penuh = len(self._ketikan) == _LEBAR[bagian]
        satu = len(self._ketikan) == 1 and int(angka) >= _SATU_ANGKA.get(bagian, 10)
        tertunda = bagian is _Bagian.YearSection or self._ketikan == "0"
        if (penuh or not tertunda) and not self._pakai(bagian, int(self._ketikan)):
            self._ketikan = ""
            self.setDate(self._semula)
            self.setSelectedSection(bagian)
        elif penuh or satu:
            self._maju(bagian)
        else:
            self.setSelectedSection(bagian)

    def _pakai(self, bagian: QDateTimeEdit.Section, nilai: int) -> bool:
        """Put a section into the date; False, with a sentence, for what no date within the bounds has."""
        kini = self.date()
        hari, bulan, tahun = self._hari or kini.day(), kini.month(), kini.year()
        if bagian is _Bagian.DaySection:
            hari = nilai
        elif bagian is _Bagian.MonthSection:
            bulan = nilai
        else:
            tahun = nilai
        awal = QDate(tahun, bulan, 1)
        if not awal.isValid() or not 1 <= hari <= 31:
            return self._tolak(self.tr("Tanggal ditulis hari, bulan, lalu tahun, misalnya 31-12-2026."))
        baru = QDate(tahun, bulan, min(hari, awal.daysInMonth()))
        if not self.minimumDate() <= baru <= self.maximumDate():
            return self._tolak(
                self.tr("Tanggal harus antara {awal} dan {akhir}.").format(
                    awal=self.minimumDate().toString("dd-MM-yyyy"),
                    akhir=self.maximumDate().toString("dd-MM-yyyy"),
                )
            )
        if bagian is _Bagian.DaySection:
            self._hari = hari
        self.setDate(baru)
        if bagian is _Bagian.YearSection and baru.day() < self._hari:
            self._tolak(
                self.tr("Bulan itu hanya sampai tanggal {hari}; tanggalnya menjadi {tanggal}.").format(
                    hari=baru.day(), tanggal=baru.toString("dd-MM-yyyy")
                )
            )
        return True

    def _tolak(self, kalimat: str) -> bool:
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), kalimat, self)
        return False

    def _maju(self, bagian: QDateTimeEdit.Section) -> None:
        self._ketikan = ""
        self._baru_maju = bagian is not _Bagian.YearSection
        self.setSelectedSection({_Bagian.DaySection: _Bagian.MonthSection}.get(bagian, _Bagian.YearSection))

    def _pisah(self) -> None:
        if self._baru_maju:
            self._baru_maju = False
            return
        self._selesaikan()
        self._maju(self.currentSection())
        self._baru_maju = False

    def _selesaikan(self) -> None:
        """Take a year of two digits; what is not whole leaves the year as it stands."""
        if self.currentSection() is _Bagian.YearSection and len(self._ketikan) == 2:
            self._pakai(_Bagian.YearSection, 2000 + int(self._ketikan))
        self._ketikan = ""

    def _lupakan(self) -> None:
        self._ketikan, self._hari, self._baru_maju = "", 0, False

    def _tempel(self) -> None:
        self._lupakan()
        teks = QGuiApplication.clipboard().text().strip()
        with contextlib.suppress(Tolakan):
            hari = baca_tanggal(teks)
            baru = QDate(hari.year, hari.month, hari.day)
            if self.minimumDate() <= baru <= self.maximumDate():
                self.setDate(baru)
                return
        self._tolak(self.tr("Yang disalin bukan tanggal: {teks}").format(teks=teks[:40]))
