"""A person's preferences on this PC: one small JSON file, written whole or not at all."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from kinerja_desktop.system.jalur import berkas_preferensi
from kinerja_desktop.system.tulis import tulis_utuh

BAWAAN: dict[str, Any] = {
    "bahasa": "id",
    "ukuran_huruf": 10,
    "tema": "terang",
    "kertas": "A4",
    "basis_data_terakhir": None,
    "folder_cadangan_kedua": None,
    "folder_terakhir": None,
}
BATAS_BYTE = 1_000_000


class Preferensi:
    """Preferences by name; a damaged file counts as empty and is kept aside as preferensi.rusak.json."""

    def __init__(self, berkas: Path | None = None) -> None:
        self._berkas = berkas
        self._isi: dict[str, Any] | None = None

    @property
    def berkas(self) -> Path:
        """The file they are kept in."""
        if self._berkas is None:
            self._berkas = berkas_preferensi()
        return self._berkas

    def _baca(self) -> dict[str, Any]:
        if self._isi is None:
            self._isi = self._muat()
        return self._isi

    def _muat(self) -> dict[str, Any]:
        try:
            if self.berkas.stat().st_size > BATAS_BYTE:
                raise ValueError("too large for preferences")
            isi = json.loads(self.berkas.read_bytes())
            if isinstance(isi, dict):
                return isi
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            pass  # set aside below
        except OSError:
            return {}
        with contextlib.suppress(OSError):
            os.replace(self.berkas, self.berkas.with_name("preferensi.rusak.json"))
        return {}

    def ambil(self, nama: str) -> Any:
        """Value of `nama`, else its default, else None; a value of the wrong type counts as absent."""
        bawaan = BAWAAN.get(nama)
        nilai = self._baca().get(nama, bawaan)
        if bawaan is not None and type(nilai) is not type(bawaan):
            return bawaan
        return nilai

    def simpan(self, **perubahan: Any) -> None:
        """Set values and write the file; OSError if that fails, and the old file then stands."""
        baru = {**self._baca(), **perubahan}
        tulis_utuh(self.berkas, json.dumps(baru, ensure_ascii=False, indent=1, sort_keys=True).encode())
        self._isi = baru
