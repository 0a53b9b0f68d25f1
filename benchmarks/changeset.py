"""The size of a year's first file against SQLite changesets, one per commit, compressed and sealed alike."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from typing import Any


def changeset(lines: Sequence[str]) -> bytes | None:
    """The journal's commits as SQLite changesets with their lengths; None where apsw is not installed."""
    try:
        import apsw
    except ImportError:
        return None
    from kinerja_desktop.store.jurnal import dari_baris, urai_baris
    from kinerja_desktop.store.tabel import SINKRON

    db = apsw.Connection(":memory:")
    for nama, spek in SINKRON.items():
        kolom = ", ".join(f'"{k}"' for k in ("_del", *spek.kolom))
        db.execute(f"CREATE TABLE {nama} (id BLOB NOT NULL PRIMARY KEY, {kolom}) WITHOUT ROWID")
    bagian: list[bytes] = []
    for line in lines:
        k = urai_baris(line)
        sesi = apsw.Session(db, "main")
        sesi.attach()
        for c in k.perubahan:
            nilai: dict[str, Any] = {n: dari_baris(c.tabel, n, v) for n, v in c.nilai_baru(k.skema).items()}
            if c.operasi == "i":
                nama = ", ".join(("id", "_del", *nilai))
                isi = (c.baris, 0, *nilai.values())
                db.execute(f"INSERT INTO {c.tabel} ({nama}) VALUES ({', '.join('?' * len(isi))})", isi)
            else:
                ubah = ", ".join(f"{n} = ?" for n in nilai)
                db.execute(f"UPDATE {c.tabel} SET {ubah} WHERE id = ?", (*nilai.values(), c.baris))
        isi_sesi = sesi.changeset()
        sesi.close()
        bagian.append(struct.pack("<I", len(isi_sesi)) + isi_sesi)
    db.close()
    return b"".join(bagian)


def tersegel(polos: bytes, penerima: str, seukuran: int) -> int:
    """Bytes of the same frame around other contents: zstd, age, fixed head and trailer of an ADK.

    The level is that of an ADK with `seukuran` bytes of lines.
    """
    from kinerja_desktop.exchange import kripto
    from kinerja_desktop.exchange.berkas import EKOR, TETAP

    return TETAP + len(kripto.segel(kripto.padatkan(polos, kripto.tingkat(seukuran)), [penerima])) + EKOR


def bulan_teramai(lines: Sequence[str]) -> tuple[int, int]:
    """(first, last + 1) place of the commits of the month with the most text."""
    menurut: dict[int, list[int]] = {}
    for n, line in enumerate(lines):
        # Thirty days by the writers' clocks are a month as good as any other.
        menurut.setdefault((json.loads(line)[4] >> 16) // (30 * 86_400_000), []).append(n)
    isi = max(menurut.values(), key=lambda daftar: sum(len(lines[n]) for n in daftar))
    return isi[0], isi[-1] + 1
