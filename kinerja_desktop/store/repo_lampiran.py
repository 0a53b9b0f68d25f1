"""Rows that name attachments, and where the bytes of this database's attachments lie."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kinerja_desktop.store.database import Database
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.system.gudang import Gudang
from kinerja_desktop.system.jalur import folder_data
from kinerja_desktop.system.jenis_isi import MAKS_UKURAN as MAKS_UKURAN

_KOLOM = "id, untuk_tabel, untuk_id, sidik, ukuran, jenis, nama, tempat_asli, tanggal, rev"
_SEPOTONG = 400


@dataclass(frozen=True, slots=True)
class RekamLampiran:
    """A row: what it belongs to, digest and size of the bytes, kind, name, where the original is, day."""

    id: bytes
    untuk_tabel: str
    untuk_id: bytes
    sidik: str
    ukuran: int
    jenis: str
    nama: str
    tempat_asli: str
    tanggal: str
    rev: int

    @property
    def ruang(self) -> int:
        """Space of the office that wrote the row."""
        return int.from_bytes(self.id[:4], "big")

    @property
    def wajar(self) -> bool:
        """Whether such bytes can exist here: a digest, a size within the bounds."""
        return (
            len(self.sidik) == 64
            and set(self.sidik) <= set("0123456789abcdef")
            and 0 < self.ukuran <= MAKS_UKURAN
        )


def gudang_berkas(berkas: Path) -> Gudang:
    """The content store beside a database file."""
    return Gudang(berkas.with_name(f"{berkas.stem}.lampiran"))


def gudang(db: Database) -> Gudang:
    """The content store of a database: `<name>.lampiran` beside its file, in the data folder for a server."""
    if db.berkas is not None:
        return gudang_berkas(db.berkas)
    return Gudang(folder_data() / "lampiran" / db.meta("db_id", "server"))


def _rekam(r: tuple[object, ...]) -> RekamLampiran:
    isi = list(r)
    isi[0], isi[2] = bytes(r[0]), bytes(r[2] or b"")  # type: ignore[call-overload]
    return RekamLampiran(*isi)  # type: ignore[arg-type]


def semua(p: Pelaksana, ruang: int | None = None) -> list[RekamLampiran]:
    """Every row that stands, on wish of one space only, oldest first."""
    syarat = ""
    isi: tuple[bytes, ...] = ()
    if ruang is not None:
        awal = ruang.to_bytes(4, "big")
        syarat, isi = " AND id BETWEEN ? AND ?", (awal + bytes(12), awal + b"\xff" * 12)
    baca = f"SELECT {_KOLOM} FROM lampiran WHERE _del = 0{syarat} ORDER BY rev, id"
    return [_rekam(r) for r in p.semua(baca, isi)]


def satu(p: Pelaksana, lampiran_id: bytes) -> RekamLampiran | None:
    """One row that stands."""
    r = p.satu(f"SELECT {_KOLOM} FROM lampiran WHERE id = ? AND _del = 0", (lampiran_id,))
    return _rekam(r) if r else None


def untuk(p: Pelaksana, tabel: str, baris: Collection[bytes]) -> list[RekamLampiran]:
    """Rows that belong to these rows of one table, oldest first."""
    hasil: list[RekamLampiran] = []
    daftar = list(baris)
    for i in range(0, len(daftar), _SEPOTONG):
        potong = daftar[i : i + _SEPOTONG]
        baca = (
            f"SELECT {_KOLOM} FROM lampiran WHERE untuk_tabel = ? AND _del = 0 "
            f"AND untuk_id IN ({tanda(len(potong))}) ORDER BY rev, id"
        )
        hasil += [_rekam(r) for r in p.semua(baca, (tabel, *potong))]
    return hasil


def bernama(p: Pelaksana, sidik: Collection[str]) -> list[tuple[RekamLampiran, bool]]:
    """Rows, deleted ones too, that name one of these digests, with whether they stand."""
    hasil: list[tuple[RekamLampiran, bool]] = []
    daftar = sorted(sidik)
    for i in range(0, len(daftar), _SEPOTONG):
        potong = daftar[i : i + _SEPOTONG]
        baca = f"SELECT {_KOLOM}, _del FROM lampiran WHERE sidik IN ({tanda(len(potong))})"
        hasil += [(_rekam(r[:-1]), not r[-1]) for r in p.semua(baca, potong)]
    return hasil


def ukuran_ruang(p: Pelaksana, ruang: int) -> int:
    """Bytes of all different contents that rows of one space name."""
    return sum({r.sidik: r.ukuran for r in semua(p, ruang) if r.wajar}.values())


def catat_isi(p: Pelaksana, sidik: str, ukuran: int, ada: int, waktu: datetime | str) -> None:
    """Remember locally how many bytes from the beginning are here; `waktu` of the last look (ISO)."""
    p.ubah(
        "INSERT INTO isi_lampiran (sidik, ukuran, ada, diperiksa) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (sidik) DO UPDATE SET "
        "ukuran = excluded.ukuran, ada = excluded.ada, diperiksa = excluded.diperiksa",
        (sidik, ukuran, ada, waktu if isinstance(waktu, str) else waktu.isoformat(timespec="seconds")),
    )
