"""What to send: what the other side has not stated to have, what it asked for, and our own statement."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from kinerja_desktop.exchange.bentuk import Permintaan, Tanda
from kinerja_desktop.exchange.berkas import KepalaBerkas
from kinerja_desktop.exchange.rantai import baca_commit, hitung_rantai
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.jurnal import acuan_commit, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana

#: Plain bytes of commits in one file; more become numbered parts, each a whole ADK, welcome in any order.
MAKS_PER_BERKAS = 24 << 20
MAKS_TANDA = 100
HITUNGAN = ("baru", "sudah_ada", "menunggu", "berbeda", "disisihkan")


@dataclass(frozen=True, slots=True)
class Kiriman:
    """One file to write: its manifest's statements and its typed lines."""

    kepala: KepalaBerkas
    baris: list[tuple[str, bytes]]
    jumlah_commit: int


@dataclass(frozen=True, slots=True)
class Pengirim:
    """What of the sender goes into every file it makes."""

    jenis: str
    kantor: int
    dibuat: int
    app: str
    skema: int
    permintaan: Permintaan | None = None


def yang_dikirim(p: Pelaksana, peer: bytes, ruang_boleh: Collection[int] | None = None) -> list[int]:
    """Local numbers of the commits to send, oldest first; `ruang_boleh` keeps other offices' data at home."""
    punya, minta, _ = repo_lawan.pernyataan(p, peer)
    indeks = repo_tukar.indeks_commit(p)
    ruang = {k: w.ruang for k, w in repo_lawan.semua_penulis(p).items()}
    sudah = _sudah_punya(p, indeks, {bytes.fromhex(h) for _, _, h in punya})
    diminta = set(minta)
    return [
        o
        for o, h, w, s in indeks
        if (h not in sudah or acuan_commit(w, s, h) in diminta)
        and (ruang_boleh is None or ruang.get(w) in ruang_boleh)
    ]


def _sudah_punya(
    p: Pelaksana, indeks: Sequence[tuple[int, bytes, bytes, int]], kepala: Collection[bytes]
) -> set[bytes]:
    """Everything at or before the stated heads in their own chains; heads unknown here say nothing."""
    per_penulis: dict[bytes, list[tuple[int, bytes, int]]] = {}
    for o, h, w, s in indeks:
        per_penulis.setdefault(w, []).append((s, h, o))
    sudah: set[bytes] = set()
    for daftar in per_penulis.values():
        dinyatakan = [(s, h) for s, h, _ in daftar if h in kepala]
        if not dinyatakan:
            continue
        if len({s for s, _, _ in daftar}) == len(daftar):  # no fork: the number alone tells
            batas = max(s for s, _ in dinyatakan)
            sudah |= {h for s, h, _ in daftar if s <= batas}
            continue
        pendahulu = _pendahulu(p, sorted(o for _, _, o in daftar))
        for _, mulai in dinyatakan:
            kini: bytes | None = mulai
            while kini is not None and kini in pendahulu and kini not in sudah:
                sudah.add(kini)
                kini = pendahulu[kini]
    return sudah


def _pendahulu(p: Pelaksana, ordinal: Sequence[int]) -> dict[bytes, bytes | None]:
    commit = (urai_baris(line) for _, line in repo_tukar.baris_commit(p, ordinal))
    return {k.hash: k.prev for k in commit}


def susun(
    p: Pelaksana,
    peer: bytes,
    pengirim: Pengirim,
    *,
    ruang_boleh: Collection[int] | None = None,
    sertifikat: Sequence[bytes] = (),
) -> list[Kiriman]:
    """Files that bring `peer` up to date; at least one, for statement and receipts, even without news."""
    punya = [(w.hex(), s, h.hex()) for w, s, h in repo_tukar.kepala(p)]
    minta = repo_tukar.dicari(p)[:10_000]
    tambahan = [("K", s) for s in sertifikat] + [("R", t) for t in tanda_untuk(p, peer)]
    bagian = list(_bagi(p, yang_dikirim(p, peer, ruang_boleh)))
    hasil = []
    for i, baris in enumerate(bagian, 1):
        rantai = hitung_rantai(baca_commit(b) for b in baris)
        kepala = KepalaBerkas(
            jenis=pengirim.jenis, kantor=pengirim.kantor, dibuat=pengirim.dibuat, app=pengirim.app,
            skema=pengirim.skema, rantai=rantai, punya=punya, minta_commit=minta, bagian=(i, len(bagian)),
            permintaan=pengirim.permintaan,
        )  # fmt: skip
        isi = [("C", b) for b in baris] + (tambahan if i == 1 else [])
        hasil.append(Kiriman(kepala, isi, len(baris)))
    return hasil


def _bagi(p: Pelaksana, ordinal: Sequence[int]) -> Iterator[list[bytes]]:
    wadah: list[bytes] = []
    ukuran = 0
    for _, line in repo_tukar.baris_commit(p, ordinal):
        mentah = line.encode()
        if wadah and ukuran + len(mentah) > MAKS_PER_BERKAS:
            yield wadah
            wadah, ukuran = [], 0
        wadah.append(mentah)
        ukuran += len(mentah)
    yield wadah


def tanda_untuk(p: Pelaksana, peer: bytes) -> list[bytes]:
    """Receipts for the last files that came from `peer`; said each time, since a reply may be lost."""
    hasil = []
    for r in repo_lawan.daftar_resi(p, "terima", peer, jumlah=MAKS_TANDA):
        isi = json.loads(r.rincian)
        hitungan = {k: int(isi.get(k, 0)) for k in HITUNGAN}
        tanda = Tanda(
            sha256=r.sha256, nama=r.nama[:300], hasil=r.keadaan, diterima=r.waktu,
            kode=str(isi.get("kode", "")), alasan=str(isi.get("alasan", ""))[:1000], **hitungan,
        )  # fmt: skip
        hasil.append(msgspec.json.encode(tanda))
    return hasil
