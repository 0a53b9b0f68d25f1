"""Hundreds of offices made from one: the sample office's journal with other keys, spaces, hashes and chains.

Every office's commits are cut into pieces once; an office is those pieces joined with its own numbers, so
that four hundred files take seconds. What an office holds is what the sample office's people did.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

AWALAN_RUANG = 1_000
AWALAN_ID = b"ADK-C1\0"
_RUANG, _PENULIS, _PREV, _ACUAN = range(4)


@dataclass(frozen=True)
class KantorTiruan:
    """One made office: its space, its signing seed, the lines of its journal and the runs in them."""

    ruang: int
    seed: bytes
    baris: list[bytes]
    penulis: str
    kepala: bytes


class Cetakan:
    """A journal of one writer, ready to be made again for other offices."""

    def __init__(self, lines: Sequence[str]) -> None:
        awal = json.loads(lines[0])
        self.penulis = str(awal[1])
        if any(json.loads(line)[1] != self.penulis for line in lines):
            raise SystemExit("cetakan harus dari satu penulis")
        ruang = str(awal[10][0][1])[:8]
        pola = re.compile(
            rf"(?P<p>{self.penulis})|(?P<a>{self.penulis[:8]}:\d+:[0-9a-f]{{32}})"
            rf"|(?P<r>{ruang})(?=[0-9a-f]{{24}}\")"
        )
        self.potongan = [self._potong(line, pola) for line in lines]

    @staticmethod
    def _potong(line: str, pola: re.Pattern[str]) -> list[tuple[str, int, int]]:
        prev = json.loads(line)[3]
        hasil: list[tuple[str, int, int]] = []
        if prev is not None:
            line = line.replace(f'"{prev}"', '"\0"', 1)
        i = 0
        for m in re.compile(pola.pattern + "|(?P<k>\0)").finditer(line):
            jenis = {"p": _PENULIS, "a": _ACUAN, "r": _RUANG, "k": _PREV}[m.lastgroup or ""]
            nomor = int(m.group().split(":")[1]) if jenis == _ACUAN else 0
            hasil.append((line[i : m.start()], jenis, nomor))
            i = m.end()
        hasil.append((line[i:], -1, 0))
        return hasil

    def buat(self, ruang: int, seed: bytes, sampai: int | None = None) -> KantorTiruan:
        """The office with this space number and key; `sampai` takes only its first commits."""
        import nacl.signing

        penulis = bytes(nacl.signing.SigningKey(seed).verify_key).hex()
        isi = [f"{ruang:08x}", penulis, "", ""]
        acuan: dict[int, str] = {}
        hasil: list[bytes] = []
        sidik = b""
        for seq, potongan in enumerate(self.potongan[:sampai], 1):
            isi[_PREV] = sidik.hex()
            bagian: list[str] = []
            for teks, jenis, nomor in potongan:
                bagian.append(teks)
                if jenis == _ACUAN:
                    bagian.append(acuan[nomor])
                elif jenis >= 0:
                    bagian.append(isi[jenis])
            mentah = "".join(bagian).encode()
            sidik = hashlib.sha256(AWALAN_ID + mentah).digest()
            acuan[seq] = f"{penulis[:8]}:{seq}:{sidik[:16].hex()}"
            hasil.append(mentah)
        return KantorTiruan(ruang, seed, hasil, penulis, sidik)


def jurnal(db: Path) -> list[str]:
    """Commit lines of an office's database, oldest first."""
    import sqlite3

    with sqlite3.connect(db) as c:
        return [r[0] for r in c.execute("SELECT line FROM journal_commit ORDER BY ordinal")]


def sampai_baris(lines: Sequence[str], banyak: int) -> list[str]:
    """The first commits of a journal, up to the one that makes its `banyak`-th row."""
    baris: set[str] = set()
    for n, line in enumerate(lines, 1):
        baris |= {str(p[1]) for p in json.loads(line)[10]}
        if len(baris) >= banyak:
            return list(lines[:n])
    return list(lines)


def satu_baris_satu_commit(lines: Sequence[str]) -> list[str]:
    """The same changes as if each row had been saved by itself: the journal of somebody who never pastes."""
    hasil: list[str] = []
    acuan: dict[str, str] = {}
    seq, prev = 0, None
    kepala: dict[str, str] = {}
    for line in lines:
        isi = json.loads(line)
        for c in isi[10]:
            seq += 1
            c[3] = [kepala[c[1]]] if c[3] else []
            baru = [*isi[:2], seq, prev, isi[4] + len(hasil), *isi[5:9], [], [c], isi[11]]
            teks = json.dumps(baru, ensure_ascii=False, separators=(",", ":"))
            sidik = hashlib.sha256(AWALAN_ID + teks.encode()).hexdigest()
            kepala[c[1]] = f"{isi[1][:8]}:{seq}:{sidik[:32]}"
            acuan[teks] = sidik
            prev = sidik
            hasil.append(teks)
    return hasil


def tulis_adk(kantor: KantorTiruan, folder: Path, penerima: str, dari: int = 0) -> Path:
    """The office's file for the centre: its commits from number `dari` + 1 on."""
    from kinerja_desktop.exchange.berkas import KepalaBerkas, tulis_berkas

    n = len(kantor.baris)
    kepala = KepalaBerkas(
        jenis="data", kantor=kantor.ruang, dibuat=1_783_000_000_000, app="0", skema=1,
        rantai=[(kantor.penulis, dari + 1, n)], punya=[(kantor.penulis, n, kantor.kepala.hex())],
    )  # fmt: skip
    baris = [("C", b) for b in kantor.baris[dari:]]
    data = tulis_berkas(kepala, baris, seed=kantor.seed, penerima=[penerima])
    path = folder / f"ADK_kantor_{kantor.ruang:04d}_{dari}.adk"
    path.write_bytes(data)
    return path


def daftarkan(sesi: Sesi, kantor: Sequence[KantorTiruan]) -> None:
    """Make the offices known to the centre, as if each had been invited and accepted."""
    from kinerja_desktop.store import repo_lawan, repo_tukar

    with repo_tukar.transaksi(sesi.db) as p:
        for k in kantor:
            w = repo_tukar.Penulis(
                bytes.fromhex(k.penulis), k.ruang, f"Kecamatan {k.ruang}", repo_tukar.KANTOR
            )
            repo_lawan.simpan_penulis(p, w)


def kantor_tiruan(cetakan: Cetakan, banyak: int) -> Iterator[KantorTiruan]:
    """So many offices, one after the other; the same numbers give the same offices."""
    for n in range(banyak):
        seed = hashlib.sha256(f"kantor tiruan {n}".encode()).digest()
        yield cetakan.buat(AWALAN_RUANG + n, seed)


def pusat_kosong(berkas: Path, jam: Any) -> Sesi:
    """A new centre."""
    from kinerja_desktop.services.kantor import buat_kantor

    return buat_kantor(berkas, jam, "BKPSDM", "Pemerintah Kabupaten Contoh", "pusat")
