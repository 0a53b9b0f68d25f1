"""Kinds of event, and which days exceptions hold together."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain import kasus_khusus
from kinerja_desktop.domain.kasus_khusus import JenisKasus
from kinerja_desktop.domain.mutasi import (
    BERJABATAN,
    NAMA_MUTASI,
    NAMA_PENGECUALIAN,
    PENGECUALIAN,
    PERGI,
    SEMENTARA,
    JenisMutasi,
    JenisPengecualian,
    Pengecualian,
    menutup,
    pada,
)

AWAL = date(2026, 1, 1)


def kecuali(mulai: int, sampai: int | None, n: int = 0) -> Pengecualian:
    akhir = None if sampai is None else AWAL + timedelta(days=sampai)
    return Pengecualian(
        bytes([n]), b"p", JenisPengecualian.CUTI_BESAR, AWAL + timedelta(days=mulai), akhir, "1"
    )


def test_every_kind_has_its_words_and_who_leaves_is_left_out() -> None:
    assert set(NAMA_MUTASI) == set(JenisMutasi)
    assert set(NAMA_PENGECUALIAN) == set(JenisPengecualian)
    assert set(PERGI) <= set(PENGECUALIAN)
    assert not BERJABATAN & set(PENGECUALIAN)


def test_who_is_seconded_is_left_out_without_being_called_on_leave() -> None:
    x = Pengecualian(b"1", b"p", JenisPengecualian("penugasan"), AWAL, None, "800/9")
    kasus = kasus_khusus.pengecualian(x, AWAL, date(2026, 3, 31), penuh=True)
    assert (kasus.jenis, kasus.tanda) == (JenisKasus.DIKECUALIKAN, "Penugasan di instansi lain")
    assert x.jenis in SEMENTARA, "it ends when the person comes back"


def test_two_leaves_in_a_row_hold_a_quarter_and_a_free_day_does_not() -> None:
    tw1 = (AWAL, date(2026, 3, 31))
    a, b = kecuali(0, 40, 1), kecuali(41, None, 2)
    assert menutup([b, a], *tw1) == a
    assert menutup([a, kecuali(42, None, 3)], *tw1) is None
    assert pada([a, b], date(2026, 3, 1)) == b
    assert pada([a], date(2026, 3, 1)) is None
    assert a.sebutan == "Cuti besar, surat 1"


@given(
    st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(0, 60)), max_size=5),
    st.integers(0, 50),
    st.integers(0, 20),
)
def test_held_days_are_the_days_of_some_exception(
    isi: list[tuple[int, int | None]], awal: int, lama: int
) -> None:
    daftar = [kecuali(m, None if n is None else m + n, k) for k, (m, n) in enumerate(isi)]
    hari = [AWAL + timedelta(days=awal + n) for n in range(lama + 1)]
    assert (menutup(daftar, hari[0], hari[-1]) is not None) == all(pada(daftar, h) for h in hari)
