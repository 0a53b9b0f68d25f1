"""Clocks: the only place of the program that asks the machine for the time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo


class JamSistem:
    """The machine's clock; `zona` None means the zone that this PC is set to."""

    def __init__(self, zona: tzinfo | None = None) -> None:
        self._zona = zona

    def sekarang(self) -> datetime:
        """This moment as an aware UTC time."""
        return datetime.now(UTC)

    def hari_ini(self) -> date:
        """The date on this office's wall calendar."""
        return self.sekarang().astimezone(self._zona).date()


class JamTetap:
    """A clock that stands still until told to move: for the sample office, the tour and tests."""

    def __init__(self, saat: datetime | date, zona: tzinfo = UTC) -> None:
        self._zona = zona
        self._saat = self._utc(saat)

    def _utc(self, saat: datetime | date) -> datetime:
        if not isinstance(saat, datetime):
            return datetime(saat.year, saat.month, saat.day, 9, tzinfo=self._zona).astimezone(UTC)
        if saat.tzinfo is None:
            raise ValueError("a fixed clock needs a time with a zone")
        return saat.astimezone(UTC)

    def sekarang(self) -> datetime:
        """The moment the clock stands at, aware UTC."""
        return self._saat

    def hari_ini(self) -> date:
        """The date of that moment in the clock's own zone."""
        return self._saat.astimezone(self._zona).date()

    def maju(self, lama: timedelta) -> None:
        """Move forward by `lama`; ValueError if it is negative."""
        if lama < timedelta(0):
            raise ValueError("a clock moves forward only")
        self._saat += lama

    def atur(self, saat: datetime | date) -> None:
        """Set the clock to `saat`; a bare date means nine in the morning of the clock's zone."""
        self._saat = self._utc(saat)
