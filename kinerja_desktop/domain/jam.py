"""The injected clock; only `system` may own a real one."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol


class Jam(Protocol):
    """What every service is given to know the time."""

    def sekarang(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def hari_ini(self) -> date:
        """Today's date in the office's own time zone."""
        ...
