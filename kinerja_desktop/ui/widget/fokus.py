"""Keep the focus inside a page whose data just changed what is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from shiboken6 import isValid

from kinerja_desktop.ui.halaman.dasar import Halaman


@contextmanager
def jaga_fokus(halaman: Halaman) -> Iterator[None]:
    """If the focus was in the page and its widget is gone or dead afterwards, the first one gets it."""
    # Asked of the window: while a job ran another program, or a dialog, may have had the keyboard.
    fokus = halaman.window().focusWidget()
    milik = fokus is not None and (fokus is halaman or halaman.isAncestorOf(fokus))
    yield
    if fokus is None or not milik or not halaman.isVisible():
        return
    if fokus is halaman or not isValid(fokus) or not fokus.isVisible() or not fokus.isEnabled():
        awal = halaman.fokus_awal()
        if awal is not None:
            awal.setFocus()
