"""What the screen and the paper of a dialogue are given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.dialog import Keadaan, StatusDialog

#: Columns of a point that may be typed, and those that may be after the dialogue is finished.
KOLOM = ("teks", "sikap", "tindak_lanjut", "penanggung", "batas", "keadaan", "hasil")
SESUDAH = frozenset({"keadaan", "hasil"})


@dataclass(frozen=True, slots=True)
class ButirDialog:
    """One point; `batas` as dd-mm-yyyy or "", `dari` names the day of the dialogue it was carried from.

    `keadaan` is "" where nothing is waited for: a question without follow-up, a point carried on since.
    """

    id: bytes
    nomor: int
    jenis: str
    teks: str
    sikap: str
    tindak_lanjut: str
    penanggung: str
    batas: str
    keadaan: str
    hasil: str
    dari: str
    terlambat: bool

    @property
    def selesai(self) -> bool:
        """Whether it was said to be done."""
        return self.keadaan == Keadaan.SELESAI.value


@dataclass(frozen=True, slots=True)
class RingkasDialog:
    """One dialogue in the list: its day, state, period, points, and those of them that stay open."""

    id: bytes
    tanggal: date | None
    status: str
    periode: str
    butir: int
    terbuka: int

    @property
    def berlangsung(self) -> bool:
        """Whether it is not finished."""
        return self.status != StatusDialog.SELESAI.value


@dataclass(frozen=True, slots=True)
class LembarDialog:
    """One dialogue; `selesai_lalu` are points of the dialogue before that are done since.

    `alasan_terkunci` says why its words cannot be changed; the state of a follow-up can while `boleh_tandai`.
    """

    id: bytes
    skp_id: bytes
    periode_id: bytes | None
    periode: str
    nama: str
    penilai: str
    tanggal: date | None
    tempat: str
    catatan: str
    tanggal_berikut: date | None
    status: str
    butir: tuple[ButirDialog, ...]
    selesai_lalu: tuple[str, ...]
    boleh_tandai: bool
    alasan_terkunci: str
    oleh_id: bytes | None = None

    @property
    def selesai(self) -> bool:
        """Whether both sides have finished it."""
        return self.status == StatusDialog.SELESAI.value


@dataclass(frozen=True, slots=True)
class DaftarDialog:
    """Dialogues of a person, the newest first; `alasan_mulai` says why none can be begun now."""

    skp_id: bytes
    semua: tuple[RingkasDialog, ...]
    alasan_mulai: str


@dataclass(frozen=True, slots=True)
class TundaDialog:
    """One reason to remember a dialogue: a follow-up past its day, or the next dialogue due.

    `jenis` is "tindak_lanjut" or "dialog"; `tanggal` is the day it was or is due.
    """

    jenis: str
    skp_id: bytes
    periode_id: bytes | None
    dialog_id: bytes
    nama: str
    teks: str
    tanggal: date


@dataclass(frozen=True, slots=True)
class UbahanButir:
    """One cell of a point; without `butir_id` a new point (column "teks")."""

    butir_id: bytes | None
    kolom: str
    nilai: str
