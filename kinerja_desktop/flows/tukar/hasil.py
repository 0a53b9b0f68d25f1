"""What sending, receiving, inviting and looking inside an ADK answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import ChangeSet

if TYPE_CHECKING:
    from kinerja_desktop.exchange.kotak import Jawaban
    from kinerja_desktop.services.isi_berkas import Sentuhan

#: Called with (done, all, name of the file); False stops after the files that are in.
Kemajuan = Callable[[int, int, str], bool | None]


@dataclass(frozen=True, slots=True)
class Tujuan:
    """Somebody this database can write to; `jenis` "pusat" or "komputer" (of an office)."""

    kunci: bytes
    nama: str
    jenis: str


@dataclass(frozen=True, slots=True)
class BerkasKirim:
    """One file written: where, for whom, digest, bytes, changes inside, attachments (digest, size)."""

    path: Path
    kepada: str
    sha256: str
    ukuran: int
    perubahan: int
    lampiran: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HasilKirim:
    """Files written by *Kirim ADK*, the summary in words, and whether it was stopped before the end."""

    berkas: list[BerkasKirim]
    kalimat: str
    dibatalkan: bool = False


@dataclass(slots=True)
class HasilTerima:
    """Answers for every file, sums over all of them, what still waits by name, and the summary in words."""

    berkas: list[Jawaban] = field(default_factory=list)
    baru: int = 0
    sudah_ada: int = 0
    menunggu: int = 0
    berbeda: int = 0
    disisihkan: int = 0
    ditolak: int = 0
    calon: int = 0
    dilewati: int = 0
    menunggu_apa: list[str] = field(default_factory=list)
    diterapkan: bool = True
    dibatalkan: bool = False
    backup: Path | None = None
    perubahan: ChangeSet = field(default_factory=ChangeSet)
    kalimat: str = ""
    #: In an office the people and documents that the files touch.
    sentuhan: tuple[Sentuhan, ...] = ()


@dataclass(frozen=True, slots=True)
class HasilUndang:
    """An invitation written for an office: the file, the code to be told apart from it, number, last day."""

    path: Path
    kode: str
    nomor: int
    kantor: str
    sampai: str


@dataclass(frozen=True, slots=True)
class IsiBerkas:
    """What can be said of an ADK without its key."""

    sha256: str
    jenis: str
    kantor: int
    penulis: str
    dibuat: str
    program: str
    perubahan: int
    bagian: tuple[int, int]
    ukuran: int
    kalimat: str
