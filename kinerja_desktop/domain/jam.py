"""The injected clock; only `system` may own a real one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Jam(Protocol):
    """What every service is given to know the time."""

    def sekarang(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def hari_ini(self) -> date:
        """Today's date in the office's own time zone."""
        ...


@dataclass(frozen=True, slots=True)
class JamTetap:
    """A clock that stands still at one moment; for tests and for the sample office."""

    saat: datetime

    def __post_init__(self) -> None:
        if self.saat.tzinfo is None:
            raise ValueError("saat harus sadar zona waktu (UTC)")

    def sekarang(self) -> datetime:
        """The fixed moment in UTC."""
        return self.saat.astimezone(UTC)

    def hari_ini(self) -> date:
        """The date of the fixed moment in its own time zone."""
        return self.saat.date()
