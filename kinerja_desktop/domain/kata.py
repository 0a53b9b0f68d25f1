"""Words compared and shortened as people read them: case and blanks do not count."""

from __future__ import annotations

from difflib import SequenceMatcher


def rapat(teks: str) -> str:
    """A text as it is compared: one blank between words, no difference of case."""
    return " ".join(teks.split()).casefold()


def ringkas(teks: str, maks: int) -> str:
    """The text on one line of at most `maks` letters, "…" for what is left out."""
    satu = " ".join(teks.split())
    return satu if len(satu) <= maks else satu[: maks - 1].rstrip() + "…"


def serupa(satu: str, dua: str, paling_sedikit: float = 0.0) -> float:
    """How alike two texts are, 0 to 1; an empty one is like nothing, and below `paling_sedikit` it is 0."""
    a, b = rapat(satu), rapat(dua)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    cocok = SequenceMatcher(None, a, b, autojunk=False)
    if paling_sedikit and cocok.quick_ratio() < paling_sedikit:
        return 0.0
    nilai = cocok.ratio()
    return nilai if nilai >= paling_sedikit else 0.0
