"""Where a button or a row leads: a place of the window and what it should open there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Tujuan:
    """Page key of the rail and keywords of `navigasi.buka`: skp, periode, pegawai, baris, kolom, jenis."""

    halaman: str
    argumen: Mapping[str, Any] = field(default_factory=dict)
