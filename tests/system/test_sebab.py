from __future__ import annotations

import errno
import os
import sys
from datetime import UTC, datetime

import pytest

from kinerja_desktop.system import tulis
from kinerja_desktop.system.sebab import sebab_os
from kinerja_desktop.system.zona import pakai_zona


def galat_windows(nomor: int) -> OSError:
    """What Windows raises for its own fault `nomor`; elsewhere the attribute is set by hand."""
    galat = PermissionError(errno.EACCES, "ditolak", "x.pdf")
    if sys.platform == "win32":
        return PermissionError(errno.EACCES, "ditolak", "x.pdf", nomor)
    galat.winerror = nomor  # type: ignore[attr-defined]
    return galat


@pytest.mark.parametrize(
    ("nomor", "kata"),
    [(32, "sedang dipakai program lain"), (19, "hanya dapat dibaca"), (5, "tidak boleh diakses")],
)
def test_what_windows_says_more_exactly_is_told(nomor, kata):
    assert sebab_os(galat_windows(nomor)) == kata


def test_a_file_held_for_a_moment_is_replaced_when_it_is_let_go(tmp_path, monkeypatch):
    monkeypatch.setattr(tulis, "_WINDOWS", True)
    monkeypatch.setattr(tulis, "_JEDA", 0.0)
    (tmp_path / "baru").write_bytes(b"2")
    asli, panggilan = os.replace, []

    def tertahan(dari, ke):
        panggilan.append(ke)
        if len(panggilan) < 4:
            raise galat_windows(32)
        asli(dari, ke)

    monkeypatch.setattr(os, "replace", tertahan)
    tulis.gantikan(tmp_path / "baru", tmp_path / "lama")
    assert (tmp_path / "lama").read_bytes() == b"2"
    assert len(panggilan) == 4


@pytest.mark.parametrize("nomor", [32, 19])
def test_a_file_held_for_good_is_refused_with_its_cause(tmp_path, monkeypatch, nomor):
    monkeypatch.setattr(tulis, "_WINDOWS", True)
    monkeypatch.setattr(tulis, "_JEDA", 0.0)
    panggilan = []

    def tertahan(dari, ke):
        panggilan.append(ke)
        raise galat_windows(nomor)

    monkeypatch.setattr(os, "replace", tertahan)
    with pytest.raises(PermissionError):
        tulis.gantikan(tmp_path / "baru", tmp_path / "lama")
    assert len(panggilan) == (11 if nomor == 32 else 1)


def test_the_zone_of_the_process_can_be_set():
    lama = os.environ["TZ"]
    saat = datetime(2026, 1, 2, 1, 0, tzinfo=UTC)
    try:
        pakai_zona("WIB-7")
        assert saat.astimezone().strftime("%d %H.%M") == "02 08.00"
        pakai_zona("BRT+3")
        assert saat.astimezone().strftime("%d %H.%M") == "01 22.00"
    finally:
        pakai_zona(lama)
