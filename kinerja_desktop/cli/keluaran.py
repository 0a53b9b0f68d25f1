"""What a command answers: text for people, one JSON object for scripts, a progress bar for patience."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import HasilUndang


@dataclass(slots=True)
class Keluaran:
    """Answer of a command: JSON object, lines for people, exit code 0 done, 1 refused."""

    isi: dict[str, Any] = field(default_factory=dict)
    baris: list[str] = field(default_factory=list)
    kode: int = 0


def undangan(h: HasilUndang) -> Keluaran:
    """A written invitation, of an office or of a PC; the code goes apart from the file."""
    isi = {"berkas": h.path, "kode": h.kode, "nomor": h.nomor, "untuk": h.kantor, "sampai": h.sampai}
    baris = [
        f"Undangan untuk {h.kantor}: {h.path} (nomor {h.nomor}, berlaku sampai {h.sampai}).",
        f"Kode: {h.kode}. Sampaikan lewat telepon, jangan bersama berkasnya.",
    ]
    return Keluaran(isi, baris)


def ke_json(nilai: Any) -> Any:
    """Plain JSON values: ids as hex, dates ISO, decimals as text, paths as text."""
    if isinstance(nilai, bytes):
        return nilai.hex()
    if isinstance(nilai, Enum):
        return nilai.value
    if isinstance(nilai, date | datetime):
        return nilai.isoformat()
    if isinstance(nilai, Decimal | Path):
        return str(nilai)
    raise TypeError(type(nilai).__name__)


def cetak(k: Keluaran, sebagai_json: bool) -> int:
    """Write the answer and return the exit code."""
    teks = json.dumps(k.isi, ensure_ascii=False, default=ke_json) if sebagai_json else "\n".join(k.baris)
    if teks:
        _tulis(teks)
    return k.kode


def _tulis(teks: str) -> None:
    try:
        print(teks)
    except UnicodeEncodeError:  # an old console that cannot show a letter
        sys.stdout.buffer.write((teks + "\n").encode(sys.stdout.encoding or "ascii", "replace"))


class Bilah:
    """Progress bar on standard error; silent when that is no terminal."""

    def __init__(self, judul: str) -> None:
        self.judul = judul
        self.tampil = sys.stderr.isatty()

    def __call__(self, selesai: int, dari: int, teks: str = "") -> None:
        if not self.tampil or dari <= 0:
            return
        penuh = 24 * min(selesai, dari) // dari
        sys.stderr.write(
            f"\r{self.judul} [{'#' * penuh}{'.' * (24 - penuh)}] {selesai}/{dari} {teks[:40]:<40}"
        )
        if selesai >= dari:
            sys.stderr.write("\n")
        sys.stderr.flush()
