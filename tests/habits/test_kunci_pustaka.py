"""Locks hold what pyproject asks, with hashes and no addresses; every work is named with its licence."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

AKAR = Path(__file__).resolve().parents[2]
KUNCI = ("requirements.txt", "requirements-dev.txt", "requirements-pusat.txt")


def pin(nama: str) -> dict[str, tuple[str, int]]:
    """Name -> (version, number of hashes) of a lock file."""
    hasil: dict[str, tuple[str, int]] = {}
    for blok in re.split(r"\n(?=\S)", (AKAR / nama).read_text("utf-8").strip()):
        cocok = re.match(r"([a-z0-9-]+)==([^\s;]+)", blok)
        assert cocok, blok[:80]
        hasil[cocok[1]] = (cocok[2], len(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", blok)))
    return hasil


@pytest.mark.parametrize("nama", KUNCI)
def test_every_pin_has_hashes_and_no_address(nama):
    assert [n for n, (_, hash_) in pin(nama).items() if hash_ == 0] == []
    assert not re.search(
        r"https?://|file:|--(extra-)?index-url|--find-links|--trusted-host", (AKAR / nama).read_text()
    )


def test_locks_answer_pyproject():
    proyek = tomllib.loads((AKAR / "pyproject.toml").read_text("utf-8"))["project"]
    umum, uji, pusat = map(pin, KUNCI)
    pilihan = proyek["optional-dependencies"]
    diminta = [(umum, r) for r in proyek["dependencies"]]
    diminta += [(uji, r) for r in [*proyek["dependencies"], *pilihan["dev"], *pilihan["pusat"]]]
    diminta += [(pusat, r) for r in [*proyek["dependencies"], *pilihan["pusat"]]]
    for kunci, teks in diminta:
        syarat = Requirement(teks)
        versi = kunci.get(canonicalize_name(syarat.name), ("tiada", 0))[0]
        assert syarat.specifier.contains(versi), f"{teks} but the lock has {versi}"


def test_the_test_lock_contains_the_centres_and_that_the_programs():
    umum, uji, pusat = map(pin, KUNCI)
    assert {n: v for n, v in umum.items() if pusat.get(n) != v} == {}
    assert {n: v for n, v in pusat.items() if uji.get(n) != v} == {}


def test_notices_name_every_distribution():
    catatan = (AKAR / "THIRD-PARTY-NOTICES.md").read_text("utf-8")
    tercatat = set(re.findall(r"^\| ([a-z0-9-]+) \|", catatan, re.M)) - {"distribution"}
    assert tercatat == set().union(*map(pin, KUNCI))


def test_licence_texts_are_here():
    for berkas, kata in {
        "LICENSE": "Apache License",
        "resources/fonts/OFL.txt": "SIL OPEN FONT LICENSE Version 1.1",
        "resources/lisensi/LGPL-3.0.txt": "GNU LESSER GENERAL PUBLIC LICENSE",
        "resources/lisensi/GPL-3.0.txt": "GNU GENERAL PUBLIC LICENSE",
    }.items():
        assert kata in (AKAR / berkas).read_text("utf-8")
