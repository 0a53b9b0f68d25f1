"""Rows with an id of their own making (`id_tetap`): written new, or brought back where one lies deleted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kinerja_desktop.store.unit_of_work import UnitOfWork, bawaan_kolom


def tulis_tetap(uow: UnitOfWork, tabel: str, baru: Mapping[bytes, Mapping[str, Any]]) -> int:
    """Write these rows whole, by id; how many. One that was undone, or emptied as void, is revived."""
    ada = uow.muat(tabel, baru, terhapus=True)
    uow.restore(tabel, ada)
    uow.update_many(tabel, {k: {**bawaan_kolom(tabel), **baru[k]} for k in ada})
    lain = [k for k in baru if k not in ada]
    uow.insert_many(tabel, [baru[k] for k in lain], lain)
    return len(baru)
