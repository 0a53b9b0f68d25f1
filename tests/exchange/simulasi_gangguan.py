"""Faults from outside the product: power that fails in a statement, a program newer than the others."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from kinerja_desktop.store import unit_of_work
from kinerja_desktop.store.jurnal import Perubahan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.tabel import SKEMA


class MatiListrik(BaseException):
    """Power fails; nothing after this statement was ever done."""


@contextmanager
def mati_pada(nomor: int | None) -> Iterator[None]:
    """The writing statement with this number does not come to be; None lets all of them through."""
    if nomor is None:
        yield
        return
    sisa = [nomor]

    def potong(asli: Callable[..., int]) -> Callable[..., int]:
        def jalan(p: Pelaksana, sql: str, *isi: Any) -> int:
            if not sql.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK")):
                sisa[0] -= 1
                if sisa[0] == 0:
                    raise MatiListrik
            return asli(p, sql, *isi)

        return jalan

    ubah = patch.object(Pelaksana, "ubah", potong(Pelaksana.ubah))
    with ubah, patch.object(Pelaksana, "banyak", potong(Pelaksana.banyak)):
        yield


@contextmanager
def program_baru(aktif: bool) -> Iterator[None]:
    """Writes as a program with one column and one table more would; its own tables lack both."""
    if not aktif:
        yield
        return
    asli = unit_of_work.susun_baris

    def susun(**isi: Any) -> str:
        perubahan = []
        for c in isi["perubahan"]:
            if c.operasi == "i":
                data: Any = [*c.data, "isi esok"]
            else:
                data = {**c.data, "kolom_esok": [None, "isi esok"]}
            perubahan.append(Perubahan(c.tabel, c.baris, c.operasi, c.dasar, data))
        baris = isi["perubahan"][0].baris[:4] + os.urandom(12)
        perubahan.append(Perubahan("tabel_esok", baris, "i", (), ["nilai", 7, None]))
        return asli(**{**isi, "perubahan": perubahan, "skema": SKEMA + 1})

    with patch.object(unit_of_work, "susun_baris", susun):
        yield


def sama_tiap_kali(benih: int) -> list[Any]:
    """Keys, row ids and nonces from one number, so that a schedule comes out the same each time."""
    acak = random.Random(f"acak-{benih}")
    return [
        patch("os.urandom", acak.randbytes),
        patch("secrets.token_bytes", lambda n=32: acak.randbytes(n)),
        patch("secrets.token_hex", lambda n=16: acak.randbytes(n).hex()),
    ]
