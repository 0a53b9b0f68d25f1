"""The sample office's clock: it stands at a moment of 2026 and moves on only when told."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
_KERJA = time(8, 0)


class JamContoh:
    """Clock of the sample year; every reading of the time is the same until `maju_ke` or `lewat`."""

    def __init__(self, mulai: date = date(2026, 1, 2)) -> None:
        self._saat = datetime.combine(mulai, _KERJA, WIB)

    def sekarang(self) -> datetime:
        """The moment, aware, in UTC."""
        return self._saat.astimezone(UTC)

    def hari_ini(self) -> date:
        """The date in the office (WIB)."""
        return self._saat.date()

    def maju_ke(self, tanggal: date) -> None:
        """Eight in the morning of a later day; the same day changes nothing, an earlier one is an error."""
        if tanggal < self.hari_ini():
            raise ValueError(f"jam contoh tidak dapat mundur ke {tanggal:%d-%m-%Y}")
        if tanggal > self.hari_ini():
            self._saat = datetime.combine(tanggal, _KERJA, WIB)

    def lewat(self, menit: int) -> None:
        """Let some minutes pass, never past the end of the same day."""
        akhir = self._saat.replace(hour=23, minute=59, second=0)
        self._saat = min(self._saat + timedelta(minutes=menit), akhir)
