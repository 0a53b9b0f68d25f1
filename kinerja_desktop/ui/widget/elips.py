"""One line of text that is shortened to the room it has; the whole of it stands in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class LabelElips(QLabel):
    """`atur` gives the text; it never asks for more width than there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._penuh = ""
        self._luapan: QLabel | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def penuh(self) -> str:
        """The whole text."""
        return self._penuh

    def meluap_ke(self, label: QLabel) -> None:
        """A text that has no room here stands whole, in several lines if need be, in that label."""
        self._luapan = label
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.hide()

    def atur(self, teks: str) -> None:
        """Show this text, shortened where it must be."""
        self._penuh = teks
        self.setAccessibleName(teks)
        self._pasang()

    def _pasang(self) -> None:
        muat = self.fontMetrics().elidedText(self._penuh, Qt.TextElideMode.ElideRight, self.width())
        if self._luapan is not None:
            self._luapan.setText(self._penuh)
            self._luapan.setVisible(muat != self._penuh)
            muat = muat if muat == self._penuh else ""
        if muat != self.text():
            self.setText(muat)
        self.setToolTip(self._penuh if muat != self._penuh else "")

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows another part."""
        super().resizeEvent(event)
        self._pasang()

    def changeEvent(self, event: QEvent) -> None:
        """So does another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_penuh"):
            self._pasang()
