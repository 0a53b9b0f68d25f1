"""The exchange as a small program of its own: commits, rows, waiting room, statements, keys and witnesses.

Pure Python without a file or a database; the same random numbers give the same run. The product must agree
with it (`simulasi.py`), and `model_jadwal.py` runs it through every fault that a flash disk has. What a row
holds is a function of the set of its changes alone, see `model_baris.py`.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.exchange.model_baris import Baris, Nilai, Ubahan

#: Groups of columns that are written together; version 2 of the program knows one group and one table more.
KELOMPOK = {"nama": 1, "tempat": 1, "golongan": 2, "esok": 1}
HAPUS = "_del"
GRUP_V2 = "esok"
BARIS_V2 = "z"


@dataclass(frozen=True, slots=True)
class Catatan:
    """One commit; `gid` is the oracle's own number, `hilang` names commits that a person declares lost."""

    id: str
    penulis: str
    seq: int
    prev: str | None
    hlc: int
    nonce: int
    deps: tuple[str, ...]
    ubahan: tuple[Ubahan, ...]
    gid: int
    hilang: tuple[str, ...] = ()

    def sidik(self) -> str:
        """What the id must be: a digest of everything else."""
        isi = (
            self.penulis, self.seq, self.prev, self.hlc, self.nonce, self.deps, self.gid, self.hilang,
            [(u.baris, u.dasar, sorted(u.nilai.items())) for u in self.ubahan],
        )  # fmt: skip
        return hashlib.blake2b(repr(isi).encode(), digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True)
class Paket:
    """One file: commits verbatim, the sender's statement, and a seal over all of it."""

    dari: str
    nomor: int
    isi: tuple[Catatan, ...]
    punya: tuple[str, ...]
    minta: tuple[str, ...]
    segel: int

    def cap(self) -> int:
        """What the seal must be."""
        return hash((self.dari, self.nomor, tuple(k.id for k in self.isi), self.punya, self.minta))


class Gudang:
    """One PC's database: everything in here is what a backup, a restore or a copy takes along."""

    def __init__(self) -> None:
        self.catatan: dict[str, Catatan] = {}
        self.anak: set[str] = set()
        self.baris: dict[str, Baris] = {}
        self.tunggu: dict[str, Catatan] = {}
        self.hilang: set[str] = set()
        self.punya: dict[str, tuple[str, ...]] = {}
        self.minta: dict[str, tuple[str, ...]] = {}
        self.resi: dict[int, tuple[str, ...]] = {}
        self.penulis = ""
        self.hlc = 0
        self.batas: dict[str, int] = {}  # for a mutant only

    def salin(self) -> Gudang:
        g = Gudang()
        g.catatan, g.anak, g.tunggu = dict(self.catatan), set(self.anak), dict(self.tunggu)
        g.baris = {r: b.salin() for r, b in self.baris.items()}
        g.hilang, g.punya, g.minta = set(self.hilang), dict(self.punya), dict(self.minta)
        g.resi, g.penulis, g.hlc, g.batas = dict(self.resi), self.penulis, self.hlc, dict(self.batas)
        return g

    def kepala(self) -> list[str]:
        """Ends of every writer's chain; two of one writer are a fork."""
        return sorted(h for h in self.catatan if h not in self.anak)

    def ada(self, pengenal: str) -> bool:
        return pengenal in self.catatan


@dataclass
class Kunci:
    """A writer's key with its witness: outside the database, not in any backup."""

    penulis: str
    seq: int = 0


@dataclass
class Pihak:
    """One PC. Subclasses of it are the planted bugs (`model_mutan.py`)."""

    nama: str
    acak: random.Random
    versi: int = 1
    g: Gudang = field(default_factory=Gudang)
    kunci: Kunci | None = None
    geser: int = 0
    bercabang: bool = False

    # ---- identity ---------------------------------------------------------------------------------------

    def buka(self) -> None:
        """A database behind its witness, or without its key, gets a new key."""
        k = self.kunci
        if k is None or self._mundur(k) or self.g.penulis != k.penulis:
            if k is None or self._mundur(k):
                self.kunci = Kunci(f"{self.acak.getrandbits(48):012x}")
            assert self.kunci is not None
            self.g.penulis = self.kunci.penulis

    def _mundur(self, k: Kunci) -> bool:
        return k.seq > max((c.seq for c in self.g.catatan.values() if c.penulis == k.penulis), default=0)

    # ---- writing ----------------------------------------------------------------------------------------

    def tulis(
        self, saat: int, ubahan: dict[str, dict[str, Nilai]], gid: int, hilang: tuple[str, ...] = ()
    ) -> Catatan:
        """One action of a person over one or more rows."""
        self.buka()
        g = self.g
        g.hlc = max(g.hlc + 1, max(0, saat + self.geser) << 8)
        milik = [h for h in g.kepala() if g.catatan[h].penulis == g.penulis]
        prev = milik[0] if milik else None
        seq = g.catatan[prev].seq + 1 if prev else 1
        k = Catatan(
            "", g.penulis, seq, prev, g.hlc, self.acak.getrandbits(48), self._deps(prev),
            tuple(self._ubah(b, n) for b, n in ubahan.items()), gid, hilang,
        )  # fmt: skip
        k = self.beri_id(k)
        self.pasang(k)
        if hilang:
            self.pompa(None)
        assert self.kunci is not None
        self.kunci.seq = seq
        return k

    def beri_id(self, k: Catatan) -> Catatan:
        """The commit under its content's digest."""
        return Catatan(k.sidik(), *[getattr(k, n) for n in Catatan.__slots__[1:]])

    def _deps(self, prev: str | None) -> tuple[str, ...]:
        """Ends of every other chain: what this writer had before it."""
        lama = self._tersirat(prev)
        return tuple(h for h in self.g.kepala() if h != prev and h not in lama)

    def _tersirat(self, prev: str | None) -> set[str]:
        return set(self.g.catatan[prev].deps) if prev in self.g.catatan and prev is not None else set()

    def _ubah(self, baris: str, nilai: dict[str, Nilai]) -> Ubahan:
        b = self.g.baris.get(baris)
        return Ubahan(baris, b.kepala() if b else (), {HAPUS: (0,), **nilai})

    def tampak(self, baris: str, grup: str) -> Nilai | None:
        """The value on the screen; of several the same one on every PC."""
        b = self.g.baris.get(baris)
        calon = b.puncak(grup) if b else {}
        if not calon:
            return None
        return calon[max(calon, key=lambda h: (self.g.catatan[h].hlc, h))]

    # ---- files ------------------------------------------------------------------------------------------

    def kirim(self, peer: str, nomor: int, per_bagian: int = 1 << 30) -> list[Paket]:
        """Files that bring `peer` up to date, at least one; numbered parts are welcome in any order."""
        self.buka()
        isi = self.pilih(peer)
        punya, minta = tuple(self.g.kepala()), tuple(self.dicari())
        bagian = [isi[i : i + per_bagian] for i in range(0, len(isi), per_bagian)] or [[]]
        hasil = []
        for n, potong in enumerate(bagian):
            p = Paket(self.nama, nomor + n, tuple(potong), punya, minta, 0)
            hasil.append(Paket(p.dari, p.nomor, p.isi, p.punya, p.minta, p.cap()))
        return hasil

    def pilih(self, peer: str) -> list[Catatan]:
        """What is not at or before the peer's stated ends, and what it asked for."""
        g = self.g
        sudah: set[str] = set()
        antre = [h for h in g.punya.get(peer, ()) if h in g.catatan]
        while antre:
            h = antre.pop()
            if h in sudah:
                continue
            sudah.add(h)
            prev = g.catatan[h].prev
            if prev is not None and prev in g.catatan:
                antre.append(prev)
        minta = set(g.minta.get(peer, ()))
        return [k for h, k in g.catatan.items() if h not in sudah or h in minta]

    def dicari(self) -> list[str]:
        """Commits that others here wait for, or that were declared lost and have not turned up."""
        g = self.g
        perlu = {p for k in g.tunggu.values() if (p := self.perlu(k)) is not None} | g.hilang
        return sorted(h for h in perlu if h not in g.tunggu and h not in g.catatan)

    def terima(self, p: Paket, mati: int | None = None) -> str:
        """All of a file or nothing; `mati` is the number of applied commits at which power fails."""
        if not self.sah(p):
            return "ditolak"
        self.buka()
        if p.nomor in self.g.resi:
            return "sudah"
        lama = self.g.salin() if mati is not None else None
        for k in p.isi:
            self.taruh(k)
        if not self.pompa(mati):
            self.batalkan(lama)
            return "mati"
        self.nyatakan(p)
        self.g.resi[p.nomor] = tuple(k.id for k in p.isi)
        return "menunggu" if any(k.id in self.g.tunggu for k in p.isi) else "diterapkan"

    def sah(self, p: Paket) -> bool:
        return p.segel == p.cap()

    def taruh(self, k: Catatan) -> None:
        if k.id not in self.g.catatan:
            self.g.tunggu[k.id] = k

    def batalkan(self, lama: Gudang | None) -> None:
        if lama is not None:
            self.g = lama

    def nyatakan(self, p: Paket) -> None:
        """Replaces, never joins: a restored peer has less."""
        self.g.punya[p.dari] = p.punya
        self.g.minta[p.dari] = p.minta

    # ---- applying ---------------------------------------------------------------------------------------

    def perlu(self, k: Catatan) -> str | None:
        """First commit that must come before this one and is neither here nor declared lost."""
        g = self.g
        if k.prev is not None and not g.ada(k.prev) and k.prev not in g.hilang:
            return k.prev
        for h in sorted({*k.deps, *(d for u in k.ubahan for d in u.dasar)}):
            if not g.ada(h) and h not in g.hilang:
                return h
        return None

    def pompa(self, mati: int | None) -> bool:
        """Apply whatever can be applied; False when power failed."""
        n, lagi = 0, True
        while lagi:
            lagi = False
            for h, k in list(self.g.tunggu.items()):
                if self.perlu(k) is not None:
                    continue
                del self.g.tunggu[h]
                self.pasang(k)
                lagi = True
                n += 1
                if n == mati:
                    return False
        return True

    def pasang(self, k: Catatan) -> None:
        """One commit whose predecessors are here."""
        g = self.g
        if k.prev is not None:
            self.bercabang = self.bercabang or k.prev in g.anak
            g.anak.add(k.prev)
        g.catatan[k.id] = k
        g.hlc = max(g.hlc, k.hlc)
        for u in k.ubahan:
            self.gabung(k, u)
        baru = set(k.hilang) - g.hilang
        if baru:
            g.hilang |= baru
            self.setelah_hilang(baru)

    def gabung(self, k: Catatan, u: Ubahan) -> None:
        self.g.baris.setdefault(u.baris, Baris()).tambah(k.id, u, self.g.hilang)

    def setelah_hilang(self, baru: set[str]) -> None:
        """What was declared lost passes nothing on any more."""
        for b in self.g.baris.values():
            if baru & b.dasar_siapa:
                b.hitung(self.g.hilang)

    # ---- what can be seen -------------------------------------------------------------------------------

    def keadaan(self, versi: int | None = None) -> dict[str, dict[str, list[tuple[str, Nilai]]]]:
        """Every row and group with the writes that stand; a program sees what it knows."""
        v = versi or self.versi
        return {
            r: {
                g: sorted(w.items())
                for g in (*KELOMPOK, HAPUS)
                if (v > 1 or g != GRUP_V2) and (w := b.puncak(g))
            }
            for r, b in sorted(self.g.baris.items())
            if v > 1 or not r.startswith(BARIS_V2)
        }


def berbeda(keadaan: dict[str, dict[str, list[tuple[str, Nilai]]]]) -> list[tuple[str, str]]:
    """Rows and groups that hold more than one value."""
    return [
        (r, g)
        for r, isi in keadaan.items()
        for g, w in isi.items()
        if len(w) > 1 and len({n for _, n in w}) > 1
    ]


def gid_dari(catatan: Iterable[Catatan]) -> set[int]:
    """The oracle's numbers of these commits."""
    return {k.gid for k in catatan}


def rusakkan(p: Paket, acak: random.Random, mesin: Sequence[str] = ("potong", "balik")) -> Paket:
    """A file cut short or changed on the way: the seal no longer fits, if there is anything to change."""
    cara = acak.choice(mesin)
    if cara == "potong" or not p.isi:
        isi = p.isi[: acak.randrange(len(p.isi))] if p.isi else p.isi
        return Paket(p.dari, p.nomor, isi, p.punya[1:], p.minta, p.segel)
    i = acak.randrange(len(p.isi))
    k = p.isi[i]
    ubahan = tuple(
        Ubahan(u.baris, u.dasar, {g: (*n[:-1], "rusak") if g != HAPUS else n for g, n in u.nilai.items()})
        for u in k.ubahan
    )
    lain = Catatan("", k.penulis, k.seq, k.prev, k.hlc, k.nonce, k.deps, ubahan, k.gid, k.hilang)
    lain = Catatan(lain.sidik(), *[getattr(lain, n) for n in Catatan.__slots__[1:]])
    return Paket(p.dari, p.nomor, (*p.isi[:i], lain, *p.isi[i + 1 :]), p.punya, p.minta, p.segel)
