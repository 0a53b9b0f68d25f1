"""The working calendar, against a second count made another way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.kalender import (
    akhir_pekan,
    hari_kerja_kantor,
    hari_sebulan,
    nama_hari,
)
from kinerja_desktop.domain.tolakan import Tolakan

LIBUR = st.frozensets(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=25)


@given(st.integers(1, 12), LIBUR, st.sampled_from((5, 6)))
def test_bulan_sama_dengan_hitungan_kedua(bulan: int, libur: frozenset[date], seminggu: int) -> None:
    # Second statement: names of weekdays by the ISO number, counted down from the end of the month.
    hari, kedua = date(2026 + bulan // 12, bulan % 12 + 1, 1) - timedelta(days=1), []
    while hari.month == bulan:
        if 1 <= hari.isoweekday() <= seminggu and hari not in libur:
            kedua.append(hari)
        hari -= timedelta(days=1)
    kerja = [t for t in hari_sebulan(2026, bulan) if hari_kerja_kantor(t, libur, seminggu)]
    assert kerja == kedua[::-1]


def test_pekan_enam_hari_dan_batas() -> None:
    sabtu = date(2026, 8, 15)
    assert nama_hari(sabtu) == "Sabtu"
    assert not hari_kerja_kantor(sabtu)
    assert hari_kerja_kantor(sabtu, seminggu=6)
    assert not hari_kerja_kantor(sabtu, {sabtu}, 6)
    assert akhir_pekan(date(2026, 8, 16), 6)
    # August 2026 with 17 August: 21 weekdays less one.
    assert sum(hari_kerja_kantor(t, {date(2026, 8, 17)}) for t in hari_sebulan(2026, 8)) == 20
    with pytest.raises(Tolakan):
        hari_kerja_kantor(sabtu, seminggu=7)
