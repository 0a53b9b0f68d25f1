"""The one refusal that reaches a person: one Indonesian sentence and who can mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

_PANJANG_ISI = 300
_LUBANG = re.compile(r"\{(\w+)[^{}]*\}")
# Controls and direction marks inside a quoted value could turn the whole sentence round on the screen.
_TAK_TAMPAK = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


def teks_aman(isi: object) -> str:
    """Value as it may stand in a sentence: no control or direction marks, at most 300 characters."""
    teks = _TAK_TAMPAK.sub(" ", str(isi))
    return teks if len(teks) <= _PANJANG_ISI else teks[: _PANJANG_ISI - 1] + "…"


def _rakit(kelas: type[Tolakan], pola: str, siapa: str, isi: dict[str, object]) -> Tolakan:
    return kelas(pola, siapa=siapa, **isi)


class Tolakan(Exception):
    """Refusal of one act: `pola` with {placeholders}, their values `isi`, and `siapa` must mend it."""

    def __init__(self, pola: str, *, siapa: str = "", **isi: object) -> None:
        super().__init__(pola)
        self.pola = pola
        self.siapa = siapa
        self.isi: dict[str, object] = isi

    def __str__(self) -> str:
        return self.kalimat()

    def kalimat(self, terjemah: Callable[[str], str] = str) -> str:
        """The full sentence; `terjemah` may swap the template for another language first."""
        inti = self.inti(terjemah)
        siapa = teks_aman(self.siapa).removesuffix(".")  # a title ends with the stop of the sentence
        return f"{inti} Yang memperbaiki: {siapa}." if siapa else inti

    def inti(self, terjemah: Callable[[str], str] = str) -> str:
        """The sentence without who must act, for another refusal that quotes it and says that itself."""
        aman = {
            kunci: isi if isinstance(isi, (int, float)) else teks_aman(isi) for kunci, isi in self.isi.items()
        }
        pola = terjemah(self.pola)
        try:
            return pola.format(**aman)
        except (KeyError, IndexError, ValueError, AttributeError, TypeError):
            # A template with a hole that nobody filled must still be readable.
            return _LUBANG.sub(lambda m: str(aman.get(m.group(1), m.group(0))), pola)

    def __reduce__(self) -> tuple[Any, ...]:
        # Workbooks are read in a child process: the refusal has to survive pickling with its values.
        isi = {
            k: v if isinstance(v, (str, int, float, bool, type(None))) else str(v)
            for k, v in self.isi.items()
        }
        return (_rakit, (type(self), self.pola, self.siapa, isi))
