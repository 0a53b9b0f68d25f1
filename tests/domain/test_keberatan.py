"""Clocks of a handed document against a second count, and what a decision may set."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, INSTANSI, Aturan
from kinerja_desktop.domain.keberatan import (
    LANGKAH_KEBERATAN,
    Putusan,
    StatusKeberatan,
    baca_putusan,
    langkah_keberatan,
    rating_putusan,
    susun_alasan,
    susun_tuntutan,
    urai_alasan,
    urai_tuntutan,
)
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.domain.tenggat import (
    KEBERATAN,
    KEMBALI,
    KUNCI_JAM,
    SERAH,
    TETAP_BERLAKU,
    TUNGGU,
    batas_jam,
    jam,
    tanpa_tanda_tangan,
)
from kinerja_desktop.domain.tolakan import Tolakan

MULAI = date(2026, 1, 1)


def _aturan(nama: str, hari: int, jenis: str) -> tuple[Aturan, ...]:
    kunci = KUNCI_JAM[nama]
    isi = zip(kunci, (str(hari), jenis), strict=True)
    return (*ATURAN_BAWAAN, *(Aturan("tenggat", k, n, MULAI, None, "Perbup", INSTANSI) for k, n in isi))


@pytest.mark.parametrize(
    ("nama", "mulai", "hari_ini", "jenis", "kalimat"),
    [
        (
            KEBERATAN,
            date(2027, 1, 25),
            date(2027, 2, 5),
            "kerja",
            "5 hari kerja lagi, sampai 12 Februari 2027",
        ),
        (KEBERATAN, date(2027, 1, 25), date(2027, 2, 12), "kerja", "hari terakhir, sampai 12 Februari 2027"),
        (
            KEBERATAN,
            date(2027, 1, 25),
            date(2027, 2, 13),
            "kerja",
            "lewat 1 hari kerja, batasnya 12 Februari 2027",
        ),
        (
            KEBERATAN,
            date(2027, 1, 25),
            date(2027, 2, 16),
            "kerja",
            "lewat 2 hari kerja, batasnya 12 Februari 2027",
        ),
        (
            KEBERATAN,
            date(2027, 1, 25),
            date(2027, 2, 5),
            "kalender",
            "3 hari kalender lagi, sampai 8 Februari 2027",
        ),
        (SERAH, date(2026, 12, 31), date(2027, 1, 4), "kerja", "12 hari kerja lagi, sampai 20 Januari 2027"),
        (
            KEMBALI,
            date(2026, 12, 31),
            date(2027, 1, 15),
            "kalender",
            "lewat 1 hari kalender, batasnya 14 Januari 2027",
        ),
    ],
)
def test_a_clock_in_words(nama: str, mulai: date, hari_ini: date, jenis: str, kalimat: str) -> None:
    assert jam(nama, mulai, hari_ini, aturan=_aturan(nama, 14, jenis)).kalimat == kalimat


def test_holidays_and_a_six_day_week_move_the_last_day() -> None:
    mulai = date(2026, 4, 6)
    assert batas_jam(KEMBALI, mulai) == date(2026, 4, 24)
    assert batas_jam(KEMBALI, mulai, libur={date(2026, 4, 10)}) == date(2026, 4, 27)
    assert batas_jam(KEMBALI, mulai, seminggu=6) == date(2026, 4, 22)


@given(
    st.sampled_from(sorted(KUNCI_JAM)),
    st.dates(date(2026, 1, 1), date(2030, 12, 31)),
    st.integers(0, 40),
    st.sampled_from(("kerja", "kalender")),
    st.frozensets(st.integers(1, 60), max_size=25),
    st.sampled_from((5, 6)),
    st.integers(0, 120),
)
def test_a_clock_against_a_second_count(
    nama: str, mulai: date, hari: int, jenis: str, libur: frozenset[int], seminggu: int, lewat: int
) -> None:
    tutup = {mulai + timedelta(days=n) for n in libur}
    lain = {"aturan": _aturan(nama, hari, jenis), "libur": tutup, "seminggu": seminggu}
    batas = batas_jam(nama, mulai, **lain)
    # Second statement: every day after the first is asked, and those that count are counted off.
    semua = [mulai + timedelta(days=n) for n in range(1, 400)]
    sah = (
        semua if jenis == "kalender" else [t for t in semua if t.isoweekday() <= seminggu and t not in tutup]
    )
    assert batas == (sah[hari - 1] if hari else mulai)
    kini = mulai + timedelta(days=lewat)
    j = jam(nama, mulai, kini, **lain)
    assert (j.batas, j.jenis, j.lewat) == (batas, jenis, kini > batas)
    if kini <= batas:
        assert j.sisa == sum(kini < t <= batas for t in sah)
    else:
        assert -j.sisa == max(1, sum(batas < t <= kini for t in sah))


def test_what_an_unsigned_document_means_is_a_setting() -> None:
    assert tanpa_tanda_tangan(MULAI) == TETAP_BERLAKU
    tunggu = Aturan("tenggat", "tanpa_tanda_tangan", "tunggu", MULAI, None, "Perbup", INSTANSI)
    assert tanpa_tanda_tangan(MULAI, (*ATURAN_BAWAAN, tunggu)) == TUNGGU


def test_steps_only_from_their_states_and_for_their_roles() -> None:
    boleh = {"ajukan": {"operator", "pegawai"}, "cabut": {"operator", "pegawai"}}
    boleh |= {"jelaskan": {"operator", "penilai"}, "putuskan": {"penilai", "pimpinan"}}
    boleh["batal_putusan"] = boleh["putuskan"]
    for status, peran, (nama, langkah) in product(StatusKeberatan, Peran, LANGKAH_KEBERATAN.items()):
        if status in langkah.dari and peran.value in boleh[nama]:
            assert langkah_keberatan(status, nama, {peran}, "alasan") is langkah.ke
        else:
            with pytest.raises(Tolakan):
                langkah_keberatan(status, nama, {peran}, "alasan")


R = st.sampled_from(Rating)


@given(st.sampled_from(Putusan), st.tuples(R, R), st.tuples(st.none() | R, st.none() | R), st.booleans())
def test_a_decision_changes_what_it_says_and_nothing_else(putusan, lama, baru, mengikuti) -> None:
    jadi = tuple(b or a for a, b in zip(lama, baru, strict=True))
    dilarang = mengikuti and jadi[0] is not lama[0]
    cocok = (putusan is Putusan.DITOLAK) == (jadi == lama)
    if dilarang or not cocok:
        with pytest.raises(Tolakan):
            rating_putusan(putusan, lama, baru, mengikuti, ("hasil",))
    else:
        assert rating_putusan(putusan, lama, baru, mengikuti, ("hasil",)) == jadi


def test_only_a_contested_note_is_accepted_without_another_rating() -> None:
    lama = (Rating.SESUAI, Rating.SESUAI)
    assert rating_putusan(Putusan.SELURUHNYA, lama, (None, None), False, ("catatan",)) == lama
    assert baca_putusan("Diterima sebagian") is Putusan.SEBAGIAN
    with pytest.raises(Tolakan, match="Diterima seluruhnya, Diterima sebagian, Ditolak"):
        baca_putusan("mungkin")


BARIS = st.text(st.characters(exclude_categories=["C"], exclude_characters="\n"), max_size=40)


@given(
    st.sets(st.sampled_from(("hasil", "perilaku", "catatan")), min_size=1),
    st.lists(BARIS, min_size=1, max_size=3).map("\n".join).map(str.strip),
    BARIS.map(str.strip),
)
def test_texts_come_back_as_they_were_written(bagian, teks, terlambat) -> None:
    urut = tuple(b for b in ("hasil", "perilaku", "catatan") if b in bagian)
    assert urai_tuntutan(susun_tuntutan(urut, teks)) == (urut, teks)
    assert urai_alasan(susun_alasan(teks, terlambat)) == (teks, terlambat)
    with pytest.raises(Tolakan, match="Pilih bagian"):
        susun_tuntutan((), teks)
