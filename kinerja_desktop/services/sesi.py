"""Who acts, on which database, at what time: the first argument of every use case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import boleh, nama_tindakan, siapa_boleh
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.database import Database
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Pelaku:
    """The person at the keyboard: user row, name, today's roles, own staff record, and for whom they type."""

    nama: str
    peran: frozenset[Peran]
    pengguna_id: bytes | None = None
    pegawai_id: bytes | None = None
    untuk: bytes | None = None

    def baris(self) -> tuple[str, str, str]:
        """What a commit line says about the actor: user id, name, person typed for (hex ids or empty)."""
        return (
            self.pengguna_id.hex() if self.pengguna_id else "",
            self.nama,
            self.untuk.hex() if self.untuk else "",
        )


@dataclass(slots=True)
class Sesi:
    """An open database together with the person at the keyboard and the clock."""

    db: Database
    jam: Jam
    pelaku: Pelaku
    catatan: dict[str, Any] = field(default_factory=dict)

    @contextmanager
    def kerja(
        self, perintah: str, judul: str, untuk: bytes | None = None, **ext: Any
    ) -> Iterator[UnitOfWork]:
        """A unit of work under a command name and a title that a person would use."""
        oleh, nama, bagi = self.pelaku.baris()
        pelaku = (oleh, nama, untuk.hex() if untuk else bagi)
        with self.db.work(pelaku, perintah, judul, ext) as uow:
            yield uow

    @contextmanager
    def baca(self) -> Iterator[Connection]:
        """A consistent view for reading."""
        with self.db.read() as conn:
            yield conn

    @contextmanager
    def baca_hemat(self) -> Iterator[tuple[Pelaksana, Callable[[], Connection]]]:
        """The same for a few plain statements before a change; a connection only when asked for."""
        with self.db.baca_hemat() as isi:
            yield isi

    def saat(self) -> str:
        """Now as ISO text to the second, with its offset: the form in which rows keep a moment."""
        return self.jam.sekarang().isoformat(timespec="seconds")

    def boleh(self, tindakan: str) -> bool:
        """Whether a role of this person allows the action at all."""
        return boleh(self.pelaku.peran, tindakan)

    def wajib(self, tindakan: str) -> None:
        """Refuse an action that no role of this person allows."""
        if not self.boleh(tindakan):
            raise Tolakan(
                "{nama} tidak berwenang untuk {tindakan}.",
                siapa=siapa_boleh(tindakan),
                nama=self.pelaku.nama or "Anda",
                tindakan=nama_tindakan(tindakan),
            )

    def sebagai(self, pelaku: Pelaku) -> Sesi:
        """The same database with another person at the keyboard."""
        return Sesi(self.db, self.jam, pelaku)
