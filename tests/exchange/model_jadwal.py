"""Random schedules for the model: every fault of flash disks, people and PCs, one number = one run."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace

from tests.exchange.model import (
    BARIS_V2,
    GRUP_V2,
    HAPUS,
    KELOMPOK,
    Gudang,
    Paket,
    Pihak,
    gid_dari,
    rusakkan,
)
from tests.exchange.model_baris import Nilai
from tests.exchange.model_oracle import Oracle

PUSAT = "pusat"
GESER = (0, 0, -315_360_000_000, 315_360_000_000, -86_400_000, 3_600_000)


@dataclass(frozen=True)
class Campuran:
    """How many PCs and steps, and how often what goes wrong (parts of 1)."""

    pc: int = 3
    langkah: int = 70
    bintang: bool = True
    versi: bool = False
    hilang: float = 0.15
    ganda: float = 0.15
    acak: float = 0.3
    potong: float = 0.08
    pulih: float = 0.03
    pulih_pusat: float = 0.012
    klon: float = 0.015
    jam: float = 0.03
    mati: float = 0.06
    basi: float = 0.04
    bagian: float = 0.3
    sangka: float = 0.0
    baris: int = 3


BIASA = Campuran()
SEMUA_KE_SEMUA = replace(BIASA, bintang=False)
BESAR = replace(BIASA, pc=5, langkah=150, bintang=False)
VERSI = replace(BIASA, versi=True)
BERAT = replace(
    BIASA, langkah=90, bintang=False, pulih=0.06, pulih_pusat=0.03, hilang=0.35, basi=0.1, ganda=0.05
)
BERAT_VERSI = replace(BERAT, versi=True)
SANGKA = replace(BERAT, sangka=0.02)  # somebody declares lost what only is late
CAMPURAN = {
    "biasa": BIASA, "semua": SEMUA_KE_SEMUA, "besar": BESAR, "versi": VERSI, "berat": BERAT,
    "berat_versi": BERAT_VERSI, "sangka": SANGKA,
}  # fmt: skip


@dataclass
class Hasil:
    """What one schedule found, and how much happened in it."""

    salah: list[str] = field(default_factory=list)
    catatan: int = 0
    beda: int = 0
    hilang: int = 0
    terjelaskan: int = 0


Cadangan = tuple[Gudang, frozenset[int]]


class Jadwal:
    """One run: PCs, files under way, backups, and the oracle beside them."""

    def __init__(self, benih: int, c: Campuran, kelas: type[Pihak] = Pihak) -> None:
        self.r = r = random.Random(benih)
        self.c, self.kelas = c, kelas
        self.oracle = Oracle()
        self.hasil = Hasil()
        self.pihak: dict[str, Pihak] = {}
        self.pegang: dict[str, frozenset[int]] = {}
        self.cadangan: dict[str, list[Cadangan]] = {}
        self.jalan: list[tuple[str, Paket]] = []
        self.lama: list[tuple[str, Paket]] = []
        self.nomor = self.gid = self.klon = 0
        self.saat = 1_000_000
        for i in range(c.pc):
            self.tambah(
                f"pc{i}", kelas(f"pc{i}", random.Random(r.getrandbits(64)), 2 if c.versi and not i else 1)
            )
        self.tambah(PUSAT, kelas(PUSAT, random.Random(r.getrandbits(64)), 2 if c.versi else 1))
        self.baris = [f"r{i}" for i in range(c.baris)]

    def tambah(self, nama: str, p: Pihak, pegang: frozenset[int] = frozenset()) -> None:
        self.pihak[nama] = p
        self.pegang[nama] = pegang
        self.cadangan[nama] = [(p.g.salin(), pegang)]

    def lawan(self, nama: str) -> list[str]:
        if self.c.bintang:
            return [n for n in self.pihak if n != PUSAT] if nama == PUSAT else [PUSAT]
        return [n for n in self.pihak if n != nama]

    # ---- what people do ---------------------------------------------------------------------------------

    def tulis(self, nama: str) -> None:
        p, r = self.pihak[nama], self.r
        pilihan = [*self.baris, BARIS_V2] if p.versi > 1 and r.random() < 0.2 else self.baris
        ubahan = {b: self._isi(p, b) for b in r.sample(pilihan, r.choice((1, 1, 1, 2)))}
        self._tulis(nama, ubahan)

    def _isi(self, p: Pihak, baris: str) -> dict[str, Nilai]:
        r = self.r
        if p.tampak(baris, HAPUS) == (1,):
            return {HAPUS: (0,)}
        if baris in p.g.baris and r.random() < 0.08:
            return {HAPUS: (1,)}
        grup = [g for g in KELOMPOK if g != GRUP_V2 or p.versi > 1]
        hasil: dict[str, Nilai] = {}
        for g in r.sample(grup, r.choice((1, 1, 2))):
            nilai = list(p.tampak(baris, g) or (0,) * KELOMPOK[g])
            nilai[r.randrange(len(nilai))] = r.randrange(100)
            hasil[g] = tuple(nilai)
        return hasil

    def _tulis(self, nama: str, ubahan: dict[str, dict[str, Nilai]], hilang: tuple[str, ...] = ()) -> None:
        p = self.pihak[nama]
        p.buka()
        self.gid += 1
        dilihat = gid_dari(p.g.catatan.values())
        self.oracle.catat(self.gid, {b: {HAPUS: (0,), **n} for b, n in ubahan.items()}, dilihat)
        p.tulis(self.saat, ubahan, self.gid, hilang)
        self.pegang[nama] |= {self.gid}

    def kirim(self, nama: str, peer: str) -> list[Paket]:
        per = self.r.randrange(1, 6) if self.r.random() < self.c.bagian else 1 << 30
        self.nomor += 1000
        return self.pihak[nama].kirim(peer, self.nomor, per)

    def jalankan(self, peer: str, paket: list[Paket]) -> None:
        """Files go on their way: lost, doubled, damaged."""
        r, c = self.r, self.c
        for p in paket:
            self.lama.append((peer, p))
            if r.random() < c.hilang:
                continue
            for _ in range(2 if r.random() < c.ganda else 1):
                self.jalan.append((peer, rusakkan(p, r) if r.random() < c.potong else p))

    def sampai(self) -> None:
        if not self.jalan:
            return
        i = self.r.randrange(len(self.jalan)) if self.r.random() < self.c.acak else 0
        peer, p = self.jalan.pop(i)
        mati = self.r.randrange(1, 4) if self.r.random() < self.c.mati else None
        periksa = mati is not None or self.r.random() < 0.3
        awal = self.pihak[peer].keadaan() if periksa else None
        hasil = self.masuk(peer, p, mati)
        if awal is not None and hasil in ("mati", "ditolak") and self.pihak[peer].keadaan() != awal:
            self.hasil.salah.append("tidak-utuh")
        elif periksa and hasil in ("diterapkan", "menunggu"):
            kini = self.pihak[peer].keadaan()
            self.pihak[peer].terima(p)
            if self.pihak[peer].keadaan() != kini:
                self.hasil.salah.append("tidak-idempoten")

    def masuk(self, peer: str, p: Paket, mati: int | None = None) -> str:
        """One file at one PC; whoever takes it holds all of it from now on."""
        t = self.pihak[peer]
        dulu = set(t.g.catatan)
        hasil = t.terima(p, mati)
        if hasil in ("diterapkan", "menunggu"):
            self.pegang[peer] |= gid_dari(p.isi)
            if not t.g.hilang:
                baru = [k.gid for h, k in t.g.catatan.items() if h not in dulu]
                if baru and self.oracle.belum_dilihat(baru, gid_dari(t.g.catatan.values())):
                    self.hasil.salah.append("sebab-belum-ada")
        return hasil

    def pulihkan(self, nama: str) -> None:
        g, pegang = self.r.choice(self.cadangan[nama])
        self.pihak[nama].g, self.pegang[nama] = g.salin(), pegang

    def tiru(self, nama: str) -> None:
        """A copy of the disk: with the key in the user's folder, or of the database alone."""
        if self.klon >= 2 or nama == PUSAT:
            return
        self.klon += 1
        asal = self.pihak[nama]
        baru = self.kelas(
            f"{nama}k{self.klon}", random.Random(self.r.getrandbits(64)), asal.versi, asal.g.salin()
        )
        if self.r.random() < 0.5 and asal.kunci is not None:
            baru.kunci = replace(asal.kunci)
        self.tambah(baru.nama, baru, self.pegang[nama])

    def sangka_hilang(self, nama: str) -> None:
        """A person believes a file lost that may still be on a stick somewhere."""
        p = self.pihak[nama]
        if p.g.tunggu and (perlu := p.dicari()):
            self._tulis(nama, {}, tuple(perlu[:1]))

    def langkah(self) -> None:
        r, c = self.r, self.c
        self.saat += r.randrange(1, 5000)
        nama = r.choice(list(self.pihak))
        a = r.random()
        if a < 0.38:
            self.tulis(nama if not c.bintang or nama != PUSAT else r.choice(self.lawan(PUSAT)))
        elif a < 0.60:
            peer = r.choice(self.lawan(nama))
            self.jalankan(peer, self.kirim(nama, peer))
        elif a < 0.83:
            self.sampai()
        else:
            self._kejadian(
                nama, (a - 0.83) / 0.17 * (c.pulih + c.pulih_pusat + c.klon + c.jam + c.basi + c.sangka)
            )
        if r.random() < 0.1:
            self.cadangan[nama].append((self.pihak[nama].g.salin(), self.pegang[nama]))

    def _kejadian(self, nama: str, a: float) -> None:
        c = self.c
        if a < c.pulih:
            if nama != PUSAT:
                self.pulihkan(nama)
        elif a < c.pulih + c.pulih_pusat:
            self.pulihkan(PUSAT)
        elif a < c.pulih + c.pulih_pusat + c.klon:
            self.tiru(nama)
        elif a < c.pulih + c.pulih_pusat + c.klon + c.jam:
            self.pihak[nama].geser = self.r.choice(GESER)
        elif a < c.pulih + c.pulih_pusat + c.klon + c.jam + c.basi:
            if self.lama:
                self.jalan.append(self.r.choice(self.lama))
        else:
            self.sangka_hilang(nama)
