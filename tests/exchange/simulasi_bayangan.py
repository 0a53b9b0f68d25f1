"""The model beside a real database: takes the same commits and files, and must hold the same afterwards."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from unittest.mock import patch

from kinerja_desktop.exchange import berkas as adk
from kinerja_desktop.exchange import kripto
from kinerja_desktop.store.jurnal import Komit, acuan_commit, urai_baris
from kinerja_desktop.store.skema import KOLOM
from kinerja_desktop.store.tabel import SINKRON
from tests.exchange.model import HAPUS, Catatan, Pihak
from tests.exchange.model_baris import Nilai, Ubahan
from tests.exchange.simulasi_pc import Pc

TABEL = ("pegawai", "penempatan")


#: Columns that belong together, said here once more: the judge does not ask the program for its rules.
GRUP = {
    "pegawai": {"golongan": "golongan", "tmt_golongan": "golongan"},
    "penempatan": {"mulai": "masa", "sampai": "masa"},
}


def grup_dari(tabel: str, kolom: str) -> str:
    return GRUP.get(tabel, {}).get(kolom, kolom)


def anggota(tabel: str, grup: str) -> tuple[str, ...]:
    return tuple(k for k in SINKRON[tabel].kolom if grup_dari(tabel, k) == grup)


def kunci_baris(tabel: str, baris: bytes) -> str:
    return f"{tabel}:{baris.hex()}"


def kelompokkan(tabel: str, nilai: dict[str, Any]) -> dict[str, Nilai]:
    """Values by the groups in which columns are written; all but a deletion say that the row lives."""
    grup = {grup_dari(tabel, k) for k in nilai if k in SINKRON[tabel].kolom}
    hasil: dict[str, Nilai] = {g: tuple(nilai.get(k) for k in anggota(tabel, g)) for g in sorted(grup)}
    return {**hasil, HAPUS: (1 if nilai.get(HAPUS) == 1 else 0,)}


@lru_cache(maxsize=4096)
def catatan_dari(line: str) -> Catatan:
    """A commit line as the model's commit; known by the reference that other commits use for it."""
    k: Komit = urai_baris(line)
    ubahan, hilang = [], []
    for c in k.perubahan:
        if c.tabel not in SINKRON:
            continue
        if c.tabel == "commit_hilang" and isinstance(c.data, list):
            hilang.append(str(c.data[0]))
        if c.operasi == "i":
            kolom = KOLOM.get(k.skema, KOLOM[max(KOLOM)])[c.tabel]
            nilai = dict(zip(kolom, c.data, strict=False))
        else:
            assert isinstance(c.data, dict)
            nilai = {n: v[1] for n, v in c.data.items()}
        ubahan.append(Ubahan(kunci_baris(c.tabel, c.baris), c.dasar, kelompokkan(c.tabel, nilai)))
    prev = acuan_commit(k.writer, k.seq - 1, k.prev) if k.prev is not None else None
    return Catatan(
        k.acuan, k.writer.hex(), k.seq, prev, k.hlc, 0, k.deps, tuple(ubahan), int(k.ext.get("gid", 0)),
        tuple(hilang),
    )  # fmt: skip


class Bayangan(Pihak):
    """The model in the place of one database; keyed by the peers' keys, fed with the product's own lines."""

    def tampak(self, baris: str, grup: str) -> Nilai | None:
        b = self.g.baris.get(baris)
        calon = b.puncak(grup) if b else {}
        if not calon:
            return None
        return calon[max(calon, key=lambda h: (self.g.catatan[h].hlc, h.rsplit(":", 1)[1]))]

    def salin(self) -> Bayangan:
        lain = Bayangan(self.nama, random.Random(0))
        lain.g = self.g.salin()
        return lain

    @classmethod
    def awal(cls, pc: Pc) -> Bayangan:
        """The shadow of a PC as the template has it: read once in a process, for all its schedules."""
        if pc.nama not in _AWAL:
            _AWAL[pc.nama] = cls(pc.nama, random.Random(0))
            _AWAL[pc.nama].muat(pc)
        return _AWAL[pc.nama].salin()

    def muat(self, pc: Pc) -> None:
        """Everything that the database holds at the beginning."""
        for (line,) in pc.semua("SELECT line FROM journal_commit ORDER BY ordinal"):
            self.pasang(catatan_dari(line))
        for peer, punya, minta in pc.semua("SELECT peer, have, want FROM sync_peer"):
            self.g.punya[peer.hex()] = tuple(_acuan_punya(json.loads(punya)))
            self.g.minta[peer.hex()] = tuple(json.loads(minta))

    def terima_berkas(self, isi: IsiAdk) -> None:
        """What a database must do with one whole file that it takes for the first time."""
        for k in isi.catatan:
            self.taruh(k)
        self.pompa(None)
        self.g.punya[isi.penulis] = isi.punya
        self.g.minta[isi.penulis] = isi.minta


_AWAL: dict[str, Bayangan] = {}


@dataclass(frozen=True)
class IsiAdk:
    """What went into a file when it was written, and the key (hex) for which it is meant."""

    penulis: str
    catatan: tuple[Catatan, ...]
    punya: tuple[str, ...]
    minta: tuple[str, ...]
    penerima: frozenset[str]


@contextmanager
def catat_isi(gudang: dict[str, IsiAdk]) -> Iterator[None]:
    """Note by digest what each file holds while it is written: no receiver is asked."""
    asli = adk.tulis_berkas

    def tulis(kepala: adk.KepalaBerkas, baris: Iterable[tuple[str, bytes]], **lain: Any) -> bytes:
        daftar = list(baris)
        data = asli(kepala, daftar, **lain)
        gudang[hashlib.sha256(data).hexdigest()] = IsiAdk(
            kripto.kunci_umum(lain["seed"]).hex(),
            tuple(catatan_dari(isi.decode()) for jenis, isi in daftar if jenis == "C"),
            tuple(_acuan_punya(kepala.punya)),
            tuple(kepala.minta_commit),
            frozenset(lain["penerima"]),
        )
        return data

    with patch("kinerja_desktop.exchange.berkas.tulis_berkas", tulis):
        yield


def _acuan_punya(have: Iterable[Any]) -> list[str]:
    return [acuan_commit(bytes.fromhex(w), s, bytes.fromhex(h)) for w, s, h in have]


def beda_dengan(b: Bayangan, pc: Pc) -> list[str]:
    """Where database and model differ: commits, waiting room, shown values, open Beda Isian."""
    salah = []
    jurnal = {acuan_commit(w, s, h) for w, s, h in pc.semua("SELECT writer, seq, hash FROM journal_commit")}
    if jurnal != b.g.catatan.keys():
        lebih, kurang = len(jurnal - b.g.catatan.keys()), len(b.g.catatan.keys() - jurnal)
        salah.append(f"jurnal {pc.nama}: {lebih} lebih, {kurang} kurang daripada model")
    tunggu = {acuan_commit(w, s, h) for w, s, h in pc.semua("SELECT writer, seq, hash FROM sync_waiting")}
    if tunggu != b.g.tunggu.keys():
        salah.append(f"ruang tunggu {pc.nama}: {len(tunggu)}, menurut model {len(b.g.tunggu)}")
    if salah:
        return salah
    return _beda_baris(b, pc) + _beda_isian(b, pc)


def _beda_baris(b: Bayangan, pc: Pc) -> list[str]:
    salah = []
    for tabel in TABEL:
        spek = SINKRON[tabel]
        kolom = (*spek.kolom, HAPUS)
        for r in pc.semua(f"SELECT id, {', '.join(kolom)} FROM {tabel}"):
            nilai = dict(zip(kolom, r[1:], strict=True))
            for g in {grup_dari(tabel, k) for k in spek.kolom} | {HAPUS}:
                isi = (HAPUS,) if g == HAPUS else anggota(tabel, g)
                ada = tuple(v.hex() if isinstance(v := nilai[k], bytes) else v for k in isi)
                harap = b.tampak(kunci_baris(tabel, bytes(r[0])), g)
                if harap is not None and ada != harap:
                    salah.append(f"{pc.nama} {tabel}.{g}: {ada}, menurut model {harap}")
    return salah


def _beda_isian(b: Bayangan, pc: Pc) -> list[str]:
    terbuka: dict[tuple[str, str], dict[str, str]] = {}
    for tabel, baris, grup, ref, nilai in pc.semua(
        "SELECT tabel, row_id, kelompok, ref, nilai FROM sync_conflict WHERE resolved_by IS NULL"
    ):
        terbuka.setdefault((kunci_baris(tabel, bytes(baris)), grup), {})[ref] = nilai
    harap: dict[tuple[str, str], dict[str, str]] = {}
    for r, baris in b.g.baris.items():
        if len(baris.urut) == 1:
            continue
        for g in {g for _, u in baris.urut for g in u.nilai}:
            w = baris.puncak(g)
            if len(w) > 1 and len(set(w.values())) > 1:
                harap[r, g] = {h: json.dumps(list(n), ensure_ascii=False) for h, n in w.items()}
    if terbuka == harap:
        return []
    beda = [
        (k, terbuka.get(k), harap.get(k))
        for k in terbuka.keys() | harap.keys()
        if terbuka.get(k) != harap.get(k)
    ]
    return [f"Beda Isian {pc.nama}: {beda[:2]}"]
