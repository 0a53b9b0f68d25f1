"""Apply commits that came by file: the merge rule, a pure function of the set of commits.

Fast path: the change saw exactly the row's heads. Otherwise the row is rebuilt from all its changes: for each
field group the writes that no later write saw; one distinct value is clean, several are a Beda Isian that is
kept and counted, and the same one is shown on every PC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kinerja_desktop.store import baris_kepala, repo_tukar, terapan_baris
from kinerja_desktop.store.aturan import Aturan
from kinerja_desktop.store.jurnal import Komit, Nilai, Perubahan, acuan_commit, awalan_hash, dari_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.sejarah import kepala_baris
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.terapan_baris import GRUP_HAPUS
from kinerja_desktop.store.unit_of_work import bawaan_kolom, perintah_sisip, perintah_ubah, tulis_commit


@dataclass(slots=True)
class HasilTerapan:
    """What applying one commit did: rows written, field groups that now hold two values."""

    ordinal: int = 0
    baris: int = 0
    beda: int = 0
    kinds: set[str] = field(default_factory=set)


def yang_kurang(
    p: Pelaksana, k: Komit, hadir: set[bytes] | None = None, aturan: Aturan | None = None
) -> str | None:
    """Reference of the first commit that must come before this one and is not here.

    One that was declared lost or is void is not waited for. `hadir` holds prefixes already found and is added
    to, so that a long file asks once for each.
    """
    ditemukan = set() if hadir is None else hadir
    perlu = [acuan_commit(k.writer, k.seq - 1, k.prev)] if k.prev is not None else []
    perlu += sorted({*k.deps, *(d for c in k.perubahan for d in c.dasar)})
    for acuan in perlu:
        awalan = awalan_hash(acuan)
        if awalan in ditemukan:
            continue
        if repo_tukar.hadir(p, awalan):
            ditemukan.add(awalan)
            continue
        aturan = aturan or Aturan.muat(p)
        if acuan not in aturan.hilang and not aturan.acuan_batal(acuan):
            return acuan
    return None


def terapkan_commit(
    p: Pelaksana, k: Komit, aturan: Aturan | None = None, *, maju: bool = True
) -> HasilTerapan:
    """Apply one commit whose predecessors are all here: rows, journal, heads, in the open transaction.

    `aturan`: what is lost or void, when the caller has read it already. `maju` False: the commit lay aside,
    and its writer's head stands at it or behind it already.
    """
    aturan = aturan or Aturan.muat(p)
    akhir = p.satu("SELECT max(ordinal) FROM journal_commit")
    hasil = HasilTerapan(ordinal=((akhir[0] if akhir else 0) or 0) + 1)
    for c in k.perubahan:
        if c.tabel not in SINKRON:
            continue  # a newer program's table: the line is kept, forwarded, and replayed after an update
        hasil.baris += 1
        hasil.kinds.add(c.tabel)
        hasil.beda += _terapkan_perubahan(p, k, c, hasil.ordinal, aturan)
    tulis_commit(p, hasil.ordinal, k.hash, k.writer, k.seq, k.line)
    _majukan_kepala(p, k, hasil.ordinal, maju)
    return hasil


def _majukan_kepala(p: Pelaksana, k: Komit, ordinal: int, maju: bool) -> None:
    """The commit takes its predecessor's place as head of its writer; two heads of one writer are a fork."""
    if not maju:
        p.ubah("UPDATE sync_head SET ordinal = ? WHERE writer = ? AND hash = ?", (ordinal, k.writer, k.hash))
        return
    ganti = 0
    if k.prev is not None:
        ganti = p.ubah(
            "UPDATE sync_head SET hash = ?, seq = ?, ordinal = ?, hlc = ? WHERE writer = ? AND hash = ?",
            (k.hash, k.seq, ordinal, k.hlc, k.writer, k.prev),
        )
    if not ganti:
        p.ubah(
            "INSERT INTO sync_head (writer, hash, seq, ordinal, hlc) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (writer, hash) DO UPDATE SET ordinal = excluded.ordinal",
            (k.writer, k.hash, k.seq, ordinal, k.hlc),
        )


def _terapkan_perubahan(p: Pelaksana, k: Komit, c: Perubahan, ordinal: int, aturan: Aturan) -> int:
    kepala = kepala_baris(p, c.tabel, c.baris)
    biasa = k.acuan not in aturan.hilang
    dikenal = {
        n: v for n, v in c.nilai_baru(k.skema).items() if n in SINKRON[c.tabel].kolom or n == GRUP_HAPUS
    }
    # Where keys are revoked a row may stand without any change that counts.
    if biasa and not kepala and not (aturan.batas and _ada(p, c)):
        isi: dict[str, Any] = dict(bawaan_kolom(c.tabel))
        isi |= {n: dari_baris(c.tabel, n, v) for n, v in dikenal.items() if n != GRUP_HAPUS}
        hapus = int(dikenal.get(GRUP_HAPUS) or 0)
        kolom = SINKRON[c.tabel].kolom
        p.ubah(perintah_sisip(c.tabel), (c.baris, ordinal, hapus, *(isi[n] for n in kolom)))
        return 0
    if biasa and kepala and set(c.dasar) == set(kepala):
        _tulis(p, c.tabel, c.baris, dikenal, ordinal)
        baris_kepala.setelah_tulis(p, k.hash, k.acuan, [(c.tabel, c.baris, dikenal)])
        return 0
    return _gabung(p, k, c, kepala, ordinal, aturan)


def _ada(p: Pelaksana, c: Perubahan) -> bool:
    return p.satu(f"SELECT 1 FROM {c.tabel} WHERE id = ?", (c.baris,)) is not None


def _tulis(p: Pelaksana, tabel: str, baris: bytes, nilai: dict[str, Nilai], ordinal: int) -> None:
    kolom = tuple(sorted(nilai))
    r = p.satu(f"SELECT rev FROM {tabel} WHERE id = ?", (baris,))
    rev = r[0] if r else 0
    p.ubah(
        perintah_ubah(tabel, kolom),
        (ordinal, *(dari_baris(tabel, n, nilai[n]) for n in kolom), baris, rev),
    )


def _gabung(
    p: Pelaksana, k: Komit, c: Perubahan, kepala: tuple[str, ...], ordinal: int, aturan: Aturan
) -> int:
    """Slow path: rebuild one row from all its changes; returns how many field groups hold two values."""
    baris = (c.tabel, c.baris)
    semua = terapan_baris.kumpulkan(p, baris, (*kepala, *c.dasar), aturan)
    semua[k.acuan] = terapan_baris.simpul(k, c)
    jadi = terapan_baris.hitung(c.tabel, semua, aturan)
    terapan_baris.tulis_penuh(p, baris, jadi.nilai, ordinal)
    terapan_baris.catat_kepala(p, baris, jadi.kepala, k.acuan, aturan.hilang)
    return terapan_baris.catat_beda(p, baris, jadi.beda, ordinal, k.hash)
