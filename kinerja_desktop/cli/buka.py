"""Open the data a command works on, with somebody at the keyboard."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.jam import JamSistem

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi


def lokasi(a: Namespace) -> str:
    """--db, else KINERJA_DB: a file, or postgresql://...; Tolakan when neither says which."""
    pilihan = a.db if a.db is not None else os.environ.get("KINERJA_DB", "")
    if not pilihan.strip():
        raise Tolakan("Berkas data belum disebut. Tulis --db BERKAS.", siapa="yang mengetik")
    return str(pilihan)


@contextmanager
def sesi_dari(a: Namespace) -> Iterator[Sesi]:
    """The session of this command; closed at the end whatever happens."""
    from kinerja_desktop.services.kantor import buka_kantor

    sesi = buka_kantor(lokasi(a), JamSistem(), a.sebagai)
    try:
        yield sesi
    finally:
        sesi.db.tutup()
