"""Every refusal says who must act: the person who reads it has to know whom to ask."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.habits.pohon import urai

PAKET = Path(__file__).resolve().parents[2] / "kinerja_desktop"
KELAS = {"Tolakan", "TolakanBerkas", "PerluAlasan"}
# A field's own message stands beside the field; the tour is for whoever builds the program.
LEWAT = {"ui", "tur"}


def tanpa_siapa(isi: str) -> list[int]:
    """Lines that refuse without `siapa`; one that only quotes another refusal (`{sebab}`) says it inside."""
    if not any(f"{nama}(" in isi for nama in KELAS):
        return []
    return [
        n.lineno
        for n in ast.walk(urai(isi))
        if isinstance(n, ast.Call)
        and getattr(n.func, "id", "") in KELAS
        and not any(k.arg in ("siapa", None) for k in n.keywords)
        and not (n.args and isinstance(n.args[0], ast.Constant) and n.args[0].value == "{sebab}")
    ]


def test_the_check_finds_what_it_is_for():
    assert tanpa_siapa('raise Tolakan("Tidak ada.")\nraise Tolakan("X.", siapa="operator")\n') == [1]


def test_every_refusal_names_who_must_act():
    ditemukan = [
        f"{f.relative_to(PAKET)}:{baris}"
        for f in sorted(PAKET.rglob("*.py"))
        if f.relative_to(PAKET).parts[0] not in LEWAT
        for baris in tanpa_siapa(f.read_text("utf-8"))
    ]
    assert ditemukan == []
