"""Switches off PySide6's reading of the source of every module that is imported after it."""

from __future__ import annotations

import PySide6.QtCore  # noqa: F401 - brings the hook that is switched off here


def matikan_pindai_modul() -> bool:
    """Stop PySide6 from reading the source of each module imported later; False where it has no scan."""
    try:
        from shibokensupport import feature
    except ImportError:
        return False
    if not hasattr(feature, "_mod_uses_pyside"):
        return False
    feature._mod_uses_pyside = lambda modul: False
    return True
