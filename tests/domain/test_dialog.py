"""Points of dialogues: every open chain is carried once; the next date; progress behind its path."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.dialog import (
    ButirLama,
    Selisih,
    menunggu,
    selisih_jalur,
    tanggal_berikut,
    tanpa_ulang,
    terbawa,
    ujung,
)
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.skp import Arah, Indikator, Metode
from kinerja_desktop.domain.tanggal import hari_kerja


@given(st.lists(st.tuples(st.integers(0, 4), st.lists(st.booleans(), max_size=8)), max_size=6))
def test_carrying_over_again_and_again_keeps_every_open_point_once(putaran):
    """Each round adds new points, closes some of all that it holds, and carries the rest on."""
    semua: list[ButirLama] = []
    kini: list[ButirLama] = []
    for ke, (baru, tutup) in enumerate(putaran):
        bawaan = terbawa(semua)
        assert [b.teks for b in bawaan] == [b.teks for b in kini if b.terbuka]
        isi = [(b.teks, b.id) for b in bawaan] + [(f"{ke}-{n}", None) for n in range(baru)]
        kini = [
            ButirLama(bytes([ke, n]), asal, ke, teks, not (n < len(tutup) and tutup[n]))
            for n, (teks, asal) in enumerate(isi)
        ]
        semua += kini
    ada = [b.teks for b in ujung(semua)]
    assert sorted(ada) == sorted({b.teks for b in semua}), "every chain has one end"


@given(st.lists(st.tuples(st.integers(0, 5), st.one_of(st.none(), st.integers(0, 7))), max_size=7))
def test_broken_chains_end_and_lose_no_open_point(baris):
    """Origins that are gone, that name a later point, or that run in a ring."""
    semua = [
        ButirLama(bytes([n]), None if asal is None else bytes([asal]), dialog, str(n), True)
        for n, (dialog, asal) in enumerate(baris)
    ]
    tepi = ujung(semua)
    assert bool(tepi) == bool(semua)
    assert len({b.id for b in tepi}) == len(tepi)
    assert {b.id for b in tepi} <= {b.id for b in semua}


@given(
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.sampled_from(JenisPeriode),
    st.sets(st.integers(20, 110), max_size=5),
)
def test_next_date_is_a_working_day_of_the_same_name(hari, jenis, libur):
    tutup = {hari + timedelta(days=n) for n in libur}
    nanti = tanggal_berikut(hari, jenis, tutup)
    bulan = (nanti.year - hari.year) * 12 + nanti.month - hari.month
    assert hari_kerja(nanti, tutup)
    assert abs(bulan - (1 if jenis is JenisPeriode.BULANAN else 3)) <= 1
    if hari.weekday() < 5 and not tutup:
        assert nanti.weekday() == hari.weekday()


def test_next_date_on_known_days():
    assert tanggal_berikut(date(2026, 3, 17), JenisPeriode.TRIWULAN) == date(2026, 6, 16)
    assert tanggal_berikut(date(2026, 1, 30), JenisPeriode.BULANAN) == date(2026, 2, 27)
    assert tanggal_berikut(date(2026, 3, 17), JenisPeriode.TRIWULAN, {date(2026, 6, 16)}) == date(2026, 6, 17)


@pytest.mark.parametrize(
    ("jenis", "keadaan", "lanjut", "sikap", "ya"),
    [
        ("lain", "terbuka", "", "", True),
        ("lain", "selesai", "Rapikan", "belum_sepakat", False),
        ("pertanyaan", "terbuka", "", "sepakat", False),
        ("pertanyaan", "terbuka", "Beli kipas", "", True),
        ("hasil_kerja", "terbuka", " ", "belum_sepakat", True),
        ("temuan", "", "", "", True),
    ],
)
def test_what_waits(jenis, keadaan, lanjut, sikap, ya):
    assert menunggu(jenis, keadaan, lanjut, sikap) is ya


def test_texts_once():
    assert tanpa_ulang(["A b", "a  B", "", "C"], ["c"]) == ("A b",)


BULANAN = ("10", "10", "", *[""] * 9)


@pytest.mark.parametrize(
    ("i", "nilai", "sampai", "hasil"),
    [
        (Indikator(b"", b"", jalur=BULANAN, metode=Metode.HITUNGAN), {1: 12, 2: 8}, 3, None),
        (Indikator(b"", b"", jalur=BULANAN, metode=Metode.HITUNGAN), {1: 12}, 3, (12, 20)),
        (Indikator(b"", b"", jalur=BULANAN, metode=Metode.HITUNGAN), {1: 10}, 1, None),
        (Indikator(b"", b"", jalur=BULANAN, metode=Metode.POSISI), {1: 12, 2: 9}, 3, (9, 10)),
        (Indikator(b"", b"", jalur=("80", "", "", "90"), metode=Metode.POSISI), {3: 75}, 3, (75, 80)),
        (Indikator(b"", b"", jalur=("80", "", "", "90"), metode=Metode.POSISI), {}, 2, None),
        (Indikator(b"", b"", jalur=("80", "", "", "90"), metode=Metode.POSISI), {}, 3, (None, 80)),
        (
            Indikator(b"", b"", jalur=("5", "", "", "5"), arah=Arah.TURUN, metode=Metode.POSISI),
            {3: 7},
            3,
            (7, 5),
        ),
        (
            Indikator(b"", b"", jalur=("5", "", "", "5"), arah=Arah.TURUN, metode=Metode.POSISI),
            {3: 4},
            3,
            None,
        ),
        (Indikator(b"", b"", target="100"), {}, 3, (None, None)),
        (Indikator(b"", b"", target="100"), {2: 1}, 3, None),
        (Indikator(b"", b"", target="100"), {}, 0, None),
        (Indikator(b"", b"", jalur=("", "50", "", "")), {}, 3, None),
    ],
)
def test_progress_beside_its_path(i, nilai, sampai, hasil):
    angka = {b: Decimal(n) for b, n in nilai.items()}
    ada = selisih_jalur(i, angka, [1, 2, 3], sampai)
    desimal = hasil and Selisih(*(None if n is None else Decimal(n) for n in hasil))
    assert ada == desimal
