"""Syntax of the repository's files, read quickly."""

from __future__ import annotations

import ast
import gc
from collections.abc import Iterator

_ANAK = ("body", "orelse", "finalbody", "handlers", "cases")


def urai(teks: str) -> ast.Module:
    """The tree of a file. Python's collector, which looks through every living tree anew, waits meanwhile."""
    nyala = gc.isenabled()
    gc.disable()
    try:
        return ast.parse(teks)
    finally:
        if nyala:
            gc.enable()


def pernyataan(pohon: ast.AST) -> Iterator[ast.AST]:
    """Every statement, however deep: functions, classes and imports are nothing else."""
    sisa = [pohon]
    while sisa:
        simpul = sisa.pop()
        for nama in _ANAK:
            anak = getattr(simpul, nama, None)
            if isinstance(anak, list):  # the body of a lambda is one expression
                sisa += anak
                yield from anak
