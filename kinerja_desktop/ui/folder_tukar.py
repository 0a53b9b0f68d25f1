"""Folders that files of the exchange were last written to or read from, on this PC: for whom, and where."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

#: Kinds of folder: for the centre, for the office's other PCs, and where files were read from.
PUSAT, KOMPUTER, TERIMA = "pusat", "komputer", "terima"
_NAMA = "folder_tukar"


def semua(preferensi: Any) -> dict[str, str]:
    """The folder of each kind that was used on this PC."""
    isi = preferensi.ambil(_NAMA) if preferensi is not None else None
    ada = isi.items() if isinstance(isi, dict) else ()
    return {str(k): v for k, v in ada if isinstance(v, str) and v}


def ingat(preferensi: Any, jenis: str, folder: Path) -> None:
    """Remember a folder; one that cannot be kept costs a choice at the next file, nothing more."""
    if preferensi is not None:
        with contextlib.suppress(OSError):
            preferensi.simpan(
                **{_NAMA: {**semua(preferensi), jenis: str(folder)}, "folder_terakhir": str(folder)}
            )


def untuk_dilihat(preferensi: Any) -> list[Path]:
    """Folders in which new files may lie: those used last, each once."""
    return list(dict.fromkeys(Path(f) for f in semua(preferensi).values()))
