"""Sentences that a service has filled in, recognised by their template for the English window."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache

from kinerja_desktop.system.jalur import sumber_daya

BERKAS = "terjemahan/pola.json"
_DALAM = 3  # a blank may hold a sentence that itself has blanks
_LUBANG = re.compile(r"\{(\w+)[^{}]*\}")
_BATAS = re.compile(r"(?<=[.!?…]) +|[:;] | · |, (?=\d)|\n")
_SIAPA = " Yang memperbaiki: "
_PENDEK = 5  # letters of a template that says so little that its blanks must be known as well
_KATA = re.compile(r"[A-Za-z]{3}")

Terjemah = Callable[[str], str]


@lru_cache(maxsize=1)
def _pola() -> list[tuple[int, str, re.Pattern[str]]]:
    """(own letters, template, expression), the most telling template first."""
    hasil = []
    for sumber in json.loads(sumber_daya(BERKAS).read_text(encoding="utf-8")):
        potongan = _LUBANG.split(sumber)
        ungkapan, sudah = "", set[str]()
        for n, p in enumerate(potongan):
            if n % 2 == 0:
                ungkapan += re.escape(p.replace("{{", "{").replace("}}", "}"))
            elif p in sudah:
                ungkapan += f"(?P=h_{p})"
            else:
                sudah.add(p)
                ungkapan += f"(?P<h_{p}>.*?)" if n > 1 or potongan[0] else f"(?P<h_{p}>.+?)"
        hasil.append((sum(map(len, potongan[::2])), sumber, re.compile(ungkapan, re.DOTALL)))
    return sorted(hasil, key=lambda p: -p[0])


def terjemahkan(teks: str, terjemah: Terjemah, dalam: int = _DALAM) -> str:
    """`teks` in the other language: exact, by its template, or sentence by sentence; else as it is."""
    if not teks or (hasil := terjemah(teks)) != teks or dalam == 0:
        return hasil if teks else teks
    inti, pisah, siapa = teks.rpartition(_SIAPA)
    if pisah:  # who must act stands behind any refusal: it is no part of a blank
        ekor = terjemah(f"{{0}}{_SIAPA}{{1}}.").removeprefix("{0}").removesuffix("{1}.")
        siapa = terjemahkan(siapa.removesuffix("."), terjemah, dalam - 1)
        return f"{terjemahkan(inti, terjemah, dalam)}{ekor}{siapa}."
    for bobot, sumber, ungkapan in _pola():
        cocok = ungkapan.fullmatch(teks)
        if cocok is not None and (jadi := terjemah(sumber)) != sumber:
            asal = cocok.groupdict()
            isi = {k: terjemahkan(v, terjemah, dalam - 1) for k, v in asal.items()}
            if bobot <= _PENDEK and any(_KATA.search(v) and isi[k] == v for k, v in asal.items()):
                continue
            return _LUBANG.sub(lambda m, isi=isi: isi.get(f"h_{m[1]}", m[0]), jadi)  # type: ignore[misc]
    return _per_kalimat(teks, terjemah, dalam)


def _per_kalimat(teks: str, terjemah: Terjemah, dalam: int) -> str:
    hasil, awal = "", 0
    for batas in _BATAS.finditer(teks):
        hasil += terjemahkan(teks[awal : batas.start()], terjemah, dalam - 1) + batas[0]
        awal = batas.end()
    if awal:
        return hasil + terjemahkan(teks[awal:], terjemah, dalam - 1)
    return terjemahkan(teks[:-1], terjemah, dalam - 1) + teks[-1] if teks[-1] in ".:…" else teks
