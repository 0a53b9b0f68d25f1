"""The time zone of this process, where the hours shown must not depend on the machine."""

from __future__ import annotations

import os
import sys
import time


def pakai_zona(zona: str) -> None:
    """Make `zona` the local zone: three letters and the hours west of Greenwich, such as "WIB-7"."""
    os.environ["TZ"] = zona  # this way of writing it is read alike on Windows and elsewhere
    if sys.platform == "win32":
        import ctypes

        ctypes.CDLL("ucrtbase")._tzset()  # Python has no name for it there
    else:
        time.tzset()
