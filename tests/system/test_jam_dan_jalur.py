from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kinerja_desktop.system import jalur
from kinerja_desktop.system.jam import JamSistem, JamTetap

WITA = timezone(timedelta(hours=8))


def test_system_clock_is_aware_utc_and_near_now():
    saat = JamSistem().sekarang()
    assert saat.utcoffset() == timedelta(0)
    assert abs(saat - datetime.now(UTC)) < timedelta(seconds=5)


def test_today_is_the_wall_calendar_of_the_zone():
    jam = JamTetap(datetime(2026, 1, 31, 23, 30, tzinfo=UTC), WITA)
    assert jam.hari_ini() == date(2026, 2, 1)
    assert jam.sekarang() == datetime(2026, 1, 31, 23, 30, tzinfo=UTC)


def test_fixed_clock_from_a_date_stands_at_nine_local():
    jam = JamTetap(date(2026, 3, 1), WITA)
    assert jam.sekarang() == datetime(2026, 3, 1, 1, tzinfo=UTC)
    jam.maju(timedelta(hours=20))
    assert jam.hari_ini() == date(2026, 3, 2)
    jam.atur(date(2026, 1, 1))
    assert jam.hari_ini() == date(2026, 1, 1)


def test_fixed_clock_refuses_naive_times_and_going_back():
    with pytest.raises(ValueError, match="zone"):
        JamTetap(datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="forward"):
        JamTetap(date(2026, 1, 1)).maju(timedelta(seconds=-1))


def test_data_folder_is_made_and_belongs_to_this_test(data_sendiri):
    assert not data_sendiri.exists()
    assert jalur.folder_data() == data_sendiri
    assert data_sendiri.is_dir()
    izin = jalur.folder_kunci().stat().st_mode
    assert sys.platform == "win32" or izin & 0o077 == 0  # there the person's profile is closed to others
    assert jalur.berkas_preferensi().parent == data_sendiri


def test_without_a_wish_data_lives_where_the_system_says(monkeypatch, tmp_path):
    monkeypatch.delenv("KINERJA_DATA")
    for nama in ("XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):  # what Linux and Windows go by
        monkeypatch.setenv(nama, str(tmp_path))
    assert jalur.basis_data_bawaan() == tmp_path / "Kinerja Desktop" / "kantor.db"


@pytest.mark.parametrize(
    ("pilihan", "env", "terakhir", "hasil"),
    [
        ("a.db", "b.db", "c.db", "a.db"),
        (None, "b.db", "c.db", "b.db"),
        (None, None, "c.db", "c.db"),
        (None, "postgresql+psycopg://x/y", None, "postgresql+psycopg://x/y"),
    ],
)
def test_which_database(monkeypatch, pilihan, env, terakhir, hasil):
    if env:
        monkeypatch.setenv("KINERJA_DB", env)
    assert jalur.basis_data(pilihan, terakhir) == hasil


def test_default_database_is_in_the_data_folder(data_sendiri):
    assert jalur.basis_data() == os.fspath(data_sendiri / "kantor.db")


def test_resources_are_found_and_can_be_moved(monkeypatch, tmp_path):
    assert jalur.sumber_daya("fonts/LiberationSans-Regular.ttf").is_file()
    monkeypatch.setenv("KINERJA_RESOURCES", str(tmp_path))
    assert jalur.sumber_daya("fonts/x.ttf") == tmp_path / "fonts" / "x.ttf"
