"""Lines of a list that wrap: as high as their words need inside the padding that the style sheet gives."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_TEPI = 20  # padding at both sides and the frame of the text, which Qt leaves out when it measures


class DelegasiBungkus(QStyledItemDelegate):
    """Qt measures the words at the full width and paints them in a narrower one, so the end is cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height at the width that the words really have."""
        sempit = QStyleOptionViewItem(option)
        sempit.rect = option.rect.adjusted(0, 0, -_TEPI, 0)
        return super().sizeHint(sempit, index)
