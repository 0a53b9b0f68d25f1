"""Codes of attendance, what counts as absence, and every border of the bands of PP 94/2021."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, aturan_sejenis
from kinerja_desktop.domain.jam_kerja import baca_jam
from kinerja_desktop.domain.kalender import hari_kerja_kantor
from kinerja_desktop.domain.presensi import (
    HADIR,
    HariPresensi,
    Keadaan,
    baca_isi,
    baca_kode,
    dari_jam,
    jenjang,
    kalimat_jenjang,
    rekap,
    tulis_isi,
)
from kinerja_desktop.domain.tolakan import Tolakan

DISIPLIN = aturan_sejenis(ATURAN_BAWAAN, "disiplin_presensi")
TK = HariPresensi(Keadaan.TANPA_KETERANGAN)
_MENIT = st.none() | st.integers(0, 999)
HARI = st.one_of(
    st.builds(HariPresensi, st.sampled_from([k for k in Keadaan if k is not Keadaan.HADIR])),
    st.builds(HariPresensi, st.just(Keadaan.HADIR), _MENIT, _MENIT),
)


@given(st.dictionaries(st.integers(1, 31), HARI))
def test_a_month_reads_back_as_it_was_written(isi: dict[int, HariPresensi]) -> None:
    assert baca_isi(tulis_isi(isi)) == isi


@given(st.text(max_size=60))
def test_any_stored_text_gives_days_that_can_be_written_again(teks: str) -> None:
    isi = baca_isi(teks)
    assert all(1 <= n <= 31 for n in isi)
    assert baca_isi(tulis_isi(isi)) == isi


@pytest.mark.parametrize(
    ("ketik", "kode"),
    [("h", "H"), ("t 35", "T35"), ("T35P20", "T35P20"), ("pc15", "P15"), ("alpa", "TK"), ("a", "TK"),
     ("dl", "DL"), ("T", "T"), ("tp", "TP"), ("ct", "C")],
)  # fmt: skip
def test_typed_codes(ketik: str, kode: str) -> None:
    assert baca_kode(ketik).kode == kode


@pytest.mark.parametrize("salah", ["", "X", "H5", "TK3", "T1234", "35"])
def test_other_words_are_refused_with_the_codes(salah: str) -> None:
    with pytest.raises(Tolakan, match="TK, I, S"):
        baca_kode(salah)


@pytest.mark.parametrize(
    ("hari", "rentang", "sanksi"),
    [
        (3, "3", "teguran lisan"),
        (4, "4–6", "teguran tertulis"), (6, "4–6", "teguran tertulis"),
        (7, "7–10", "tidak puas secara tertulis"), (10, "7–10", "tidak puas secara tertulis"),
        (11, "11–13", "25% selama 6 bulan"), (13, "11–13", "25% selama 6 bulan"),
        (14, "14–16", "25% selama 9 bulan"), (16, "14–16", "25% selama 9 bulan"),
        (17, "17–20", "25% selama 12 bulan"), (20, "17–20", "25% selama 12 bulan"),
        (21, "21–24", "setingkat lebih rendah"), (24, "21–24", "setingkat lebih rendah"),
        (25, "25–27", "jabatan pelaksana"), (27, "25–27", "jabatan pelaksana"),
        (28, "28 atau lebih", "pemberhentian"), (200, "28 atau lebih", "pemberhentian"),
    ],
)  # fmt: skip
def test_borders_of_the_bands(hari: int, rentang: str, sanksi: str) -> None:
    j = jenjang(DISIPLIN, hari, min(hari, 9))
    assert j is not None
    assert j.rentang == rentang
    assert sanksi in j.sanksi
    kalimat = kalimat_jenjang(j, 2026, hari, 0)
    assert "PP 94/2021" in kalimat
    assert "keputusan pada pejabat yang berwenang" in kalimat


def test_below_three_days_nothing_is_said_and_ten_in_a_row_reach_the_last_band() -> None:
    assert jenjang(DISIPLIN, 2, 2) is None
    sembilan, sepuluh = jenjang(DISIPLIN, 9, 9), jenjang(DISIPLIN, 10, 10)
    assert sembilan is not None
    assert sembilan.rentang == "7–10"
    assert sepuluh is not None
    assert (sepuluh.berturut, sepuluh.tingkat) == (True, "Berat")
    assert "berturut-turut" in kalimat_jenjang(sepuluh, 2026, 10, 10)


def _deret(awal: date, banyak: int) -> list[date]:
    return [awal + timedelta(days=n) for n in range(banyak)]


def test_a_run_goes_on_over_weekends_and_ends_with_a_leave_by_letter() -> None:
    hari = _deret(date(2026, 3, 2), 14)  # Monday; two weeks
    kerja = {t for t in hari if hari_kerja_kantor(t)}
    isi = dict.fromkeys(hari, TK)
    penuh = rekap(hari, kerja, isi)
    assert (penuh.tanpa_keterangan, penuh.berturut, penuh.hari_kerja) == (10, 10, 10)
    cuti = rekap(hari, kerja, isi, {date(2026, 3, 9)})
    assert (cuti.tanpa_keterangan, cuti.berturut, cuti.dikecualikan) == (9, 5, 1)


def test_minutes_holidays_and_days_to_come() -> None:
    hari = _deret(date(2026, 3, 6), 5)  # Friday to Tuesday
    kerja = {t for t in hari if hari_kerja_kantor(t)}
    isi = {hari[0]: HariPresensi(Keadaan.HADIR, 35, 20), hari[1]: HADIR, hari[3]: HariPresensi(Keadaan.SAKIT)}
    r = rekap(hari, kerja, isi, sampai=hari[3])
    assert (r.hadir, r.kali_terlambat, r.menit_terlambat, r.menit_cepat) == (1, 1, 35, 20)
    assert (r.hadir_libur, r.sakit, r.belum_dicatat, r.hari_kerja) == (1, 1, 0, 3)


@pytest.mark.parametrize(
    ("nilai", "jam"),
    [("7.35", time(7, 35)), ("07:35:12", time(7, 35)), ("0735", time(7, 35)), (7.35, time(7, 35)),
     (7.5, time(7, 50)), (735, time(7, 35)), (0.3159722, time(7, 35)), ("0.3159722", time(7, 35)),
     (time(16, 0, 9), time(16, 0)), (datetime(2026, 3, 2, 7, 31, 5), time(7, 31)), ("4:10 PM", time(16, 10)),
     ("12:05 am", time(0, 5)), ("07.35 WITA", time(7, 35)), ("2026-03-02 07:31:05", time(7, 31)),
     ("-", None), ("", None), (None, None), (0, None)],
)  # fmt: skip
def test_times_as_they_are_written(nilai: object, jam: time | None) -> None:
    assert baca_jam(nilai) == jam  # type: ignore[arg-type]


@pytest.mark.parametrize("salah", ["25.10", "7.75", "siang", 2500, 7.355, -1.0])
def test_what_is_no_time(salah: object) -> None:
    with pytest.raises(Tolakan, match="bukan jam"):
        baca_jam(salah)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("masuk", "pulang", "kode"),
    [(time(7, 30), time(16, 0), "H"), (time(7, 31), time(16, 0), "T1"), (time(8, 5), time(15, 40), "T35P20"),
     (time(22, 0), time(6, 0), "H"), (None, time(15, 59), "P1"), (time(7, 0), None, "H")],
)  # fmt: skip
def test_hours_against_those_of_the_office(masuk: time | None, pulang: time | None, kode: str) -> None:
    assert dari_jam(masuk, pulang, time(7, 30), time(16, 0)).kode == kode
