"""Read models of the evaluation team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.tim import (
    JenisTemuan,
    KedudukanTim,
    RekamPutaran,
    RekamTim,
    StatusLangkah,
    StatusPutaran,
)


@dataclass(frozen=True, slots=True)
class AnggotaTim:
    """A member with name and post; `pegawai_id` None for somebody from outside."""

    id: bytes
    pegawai_id: bytes | None
    nama: str
    nip: str
    jabatan: str
    kedudukan: KedudukanTim


@dataclass(frozen=True, slots=True)
class Tim:
    """A team with its members."""

    rekam: RekamTim
    anggota: tuple[AnggotaTim, ...]


@dataclass(frozen=True, slots=True)
class RingkasPutaran:
    """A round in the list: how many findings and steps this person may see, how many are open and overdue."""

    id: bytes
    tim_id: bytes
    tim: str
    judul: str
    tanggal: date | None
    periode: str
    status: StatusPutaran
    temuan: int
    terbuka: int
    lewat: int
    periode_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class DaftarTim:
    """Teams and rounds of an office, the newest first; `boleh` whether this person may write."""

    tim: tuple[Tim, ...]
    putaran: tuple[RingkasPutaran, ...]
    lewat: int
    boleh: bool


@dataclass(frozen=True, slots=True)
class BarisLangkah:
    """A corrective step; `keadaan` in words, overdue computed."""

    id: bytes
    teks: str
    penanggung_id: bytes | None
    penanggung: str
    batas: date | None
    status: StatusLangkah
    keadaan: str
    lewat: bool
    hasil: str
    tanggal_selesai: date | None


@dataclass(frozen=True, slots=True)
class BarisTemuan:
    """A finding: about whom or what, and its steps. `dari` names the earlier round of a carried one."""

    id: bytes
    tentang: str
    rhk: str
    pegawai_id: bytes | None
    unit_id: bytes | None
    jenis: JenisTemuan
    teks: str
    langkah: tuple[BarisLangkah, ...]
    dari: str = ""


@dataclass(frozen=True, slots=True)
class LembarPutaran:
    """One round: its findings, and open steps of the team's earlier rounds."""

    rekam: RekamPutaran
    tim: Tim
    periode: str
    temuan: tuple[BarisTemuan, ...]
    bawaan: tuple[BarisTemuan, ...]
    boleh: bool
    alasan_terkunci: str
    pegawai: tuple[tuple[bytes, str], ...]
    """Who may own a step or be found about, by name."""
    unit: tuple[tuple[bytes, str], ...]

    @property
    def lewat(self) -> int:
        """Steps overdue, carried ones included."""
        return sum(x.lewat for t in (*self.temuan, *self.bawaan) for x in t.langkah)
