"""Files that lie in a folder for this PC and have not been read here: a share, a flash disk."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.exchange.bentuk import Manifes
    from kinerja_desktop.exchange.wewenang import Lingkup
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana

#: Files of one folder that are looked at, the newest first: a full share must not keep anybody waiting.
MAKS_LIHAT = 200


@dataclass(frozen=True, slots=True)
class BerkasFolder:
    """A file seen in a folder: its signer's key, for whom it is sealed, whether it asks to join, proofs."""

    path: Path
    penanda: bytes
    kepada: tuple[str, ...]
    meminta: bool
    surat: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BerkasBaru:
    """A file for this PC that was not read yet, and whose it is."""

    path: Path
    dari: str


def lihat_folder(folder: Sequence[Path]) -> list[BerkasFolder]:
    """ADK files of these folders, the newest first, by what their heads say; touches no database."""
    hasil = []
    for f in dict.fromkeys(folder):
        for path in _terbaru(f):
            kepala = _kepala(path)
            if kepala is not None:
                penanda, m = kepala
                hasil.append(BerkasFolder(path, penanda, tuple(m.to), m.minta is not None, tuple(m.surat)))
    return hasil


def berkas_baru(sesi: Sesi, dilihat: Sequence[BerkasFolder]) -> list[BerkasBaru]:
    """Those of them that are sealed for this PC, come from somebody known or invited, and are unread."""
    from kinerja_desktop.exchange.identitas import kunci_buka, lingkup
    from kinerja_desktop.exchange.terima import sebut_penulis
    from kinerja_desktop.store import repo_tukar

    sesi.wajib("lihat")
    if not dilihat:
        return []
    kami = kunci_buka(sesi.db)[1]
    hasil = []
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        for b in dilihat:
            if kami not in b.kepada or b.penanda == milik.kunci:
                continue
            if _dapat_dikenal(milik, b) and not _sudah(sesi, p, milik, b):
                w = milik.penulis.get(b.penanda)
                hasil.append(BerkasBaru(b.path, sebut_penulis(w) if w is not None else ""))
    return hasil


def _dapat_dikenal(milik: Lingkup, b: BerkasFolder) -> bool:
    """Whether its signer is known, asks to become so, or is vouched for by somebody who is."""
    from kinerja_desktop.exchange import kepercayaan

    if b.penanda in milik.penanda_sah() or b.meminta:
        return True
    coba = milik.salinan()
    try:
        kepercayaan.terapkan(coba, b.surat, b.penanda)
    except Tolakan:
        return False
    return b.penanda in coba.penanda_sah()


def _sudah(sesi: Sesi, p: Pelaksana, milik: Lingkup, b: BerkasFolder) -> bool:
    """Whether this very file was read here, or waits for its sender to be accepted."""
    import hashlib

    from kinerja_desktop.exchange.kotak import Kotak
    from kinerja_desktop.store import repo_lawan

    if b.penanda in milik.cabutan:
        return True
    try:
        with b.path.open("rb") as f:
            sha256 = hashlib.file_digest(f, "sha256").hexdigest()
    except OSError:
        return True
    return (
        repo_lawan.resi(p, sha256, "terima") is not None
        or (Kotak(sesi.db, "").folder / f"{sha256}.adk").exists()
    )


def _terbaru(folder: Path) -> list[Path]:
    """Plain files ending .adk, the newest first."""
    ada: list[tuple[float, Path]] = []
    with contextlib.suppress(OSError, ValueError):
        for f in folder.glob("*.adk"):
            with contextlib.suppress(OSError):  # a link that leads nowhere hides no other file
                keadaan = f.stat()
                if stat.S_ISREG(keadaan.st_mode) and not f.name.startswith("."):
                    ada.append((keadaan.st_mtime, f))
    return [f for _, f in sorted(ada, reverse=True)[:MAKS_LIHAT]]


def _kepala(path: Path) -> tuple[bytes, Manifes] | None:
    """Signer and manifest of a file, read without its body; None when it is no whole ADK."""
    from kinerja_desktop.exchange import berkas as b

    try:
        with path.open("rb") as f:
            awal = f.read(b.TETAP)
            ukuran = path.stat().st_size
            if len(awal) < b.TETAP or ukuran > b.MAKS_BERKAS or b.ukuran_tersurat(awal) != ukuran:
                return None  # what could not be taken anyway is not read through each time either
            panjang = b.KEPALA.unpack_from(awal)[4]
            return b.lihat_kepala(awal + f.read(panjang)) if panjang <= b.MAKS_MANIFES else None
    except OSError:
        return None
