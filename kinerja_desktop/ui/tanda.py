"""Marks a text for the catalogue where it is only declared; pyside6-lupdate looks for this very name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(konteks: str, teks: str) -> str:
    """The text itself (Qt's own function is typed as object and returns the same)."""
    return teks
