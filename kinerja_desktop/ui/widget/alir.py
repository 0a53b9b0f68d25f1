"""A layout that sets its widgets one after the other and goes on in the next line, as words in a text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class TataAlir(QLayout):
    """Height follows width: large letters or a narrow window give more lines, never cut widgets."""

    def __init__(self, jarak: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._butir: list[QLayoutItem] = []
        self._jarak = jarak
        self.di_kanan: frozenset[QWidget] = frozenset()  # stand at the right end of their line
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append."""
        self._butir.append(item)

    def count(self) -> int:
        """Number of widgets."""
        return len(self._butir)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None outside."""
        return self._butir[index] if 0 <= index < len(self._butir) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._butir.pop(index) if 0 <= index < len(self._butir) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._susun(QRect(0, 0, width, 0), pasang=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._susun(rect, pasang=True)

    def sizeHint(self) -> QSize:
        """One line, if there is room."""
        tampak = [b.sizeHint() for b in self._butir if not b.isEmpty()]
        lebar = sum(u.width() for u in tampak) + self._jarak * max(0, len(tampak) - 1)
        return QSize(lebar, max((u.height() for u in tampak), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them alone in its line."""
        tampak = [b.minimumSize() for b in self._butir if not b.isEmpty()]
        return QSize(
            max((u.width() for u in tampak), default=0), max((u.height() for u in tampak), default=0)
        )

    def _susun(self, rect: QRect, pasang: bool) -> int:
        x, y, tinggi = rect.x(), rect.y(), 0
        baris: list[tuple[QLayoutItem, QRect]] = []
        for b in self._butir:
            if b.isEmpty():
                continue
            ukuran = b.sizeHint()
            if x > rect.x() and x + ukuran.width() > rect.x() + rect.width():
                if pasang:
                    self._pasang(baris, rect)
                baris = []
                x, y, tinggi = rect.x(), y + tinggi + self._jarak, 0
            baris.append((b, QRect(QPoint(x, y), ukuran)))
            x += ukuran.width() + self._jarak
            tinggi = max(tinggi, ukuran.height())
        if pasang:
            self._pasang(baris, rect)
        return y + tinggi - rect.y()

    def _pasang(self, baris: list[tuple[QLayoutItem, QRect]], rect: QRect) -> None:
        """Place one line; from the first widget that belongs at the right on, all stand there."""
        geser, tinggi = 0, max((letak.height() for _, letak in baris), default=0)
        for b, letak in baris:
            if b.widget() in self.di_kanan and not geser:
                geser = rect.right() - baris[-1][1].right()
            b.setGeometry(letak.translated(geser, (tinggi - letak.height()) // 2))
