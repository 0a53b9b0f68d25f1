"""Thirteen planted bugs, each a way in which such an exchange has been built wrong, and four more."""

from __future__ import annotations

from dataclasses import replace

from tests.exchange.model import GRUP_V2, HAPUS, KELOMPOK, Catatan, Gudang, Kunci, Paket, Pihak
from tests.exchange.model_baris import Baris, Nilai, Ubahan


class M1(Pihak):
    """The last writer by the clock wins."""

    def gabung(self, k: Catatan, u: Ubahan) -> None:
        super().gabung(k, u)
        b = self.g.baris[u.baris]
        waktu = {h: (self.g.catatan[h].hlc, h) for h, _ in b.urut}
        b.ada = [sum(1 << j for j, (x, _) in enumerate(b.urut) if waktu[x] < waktu[h]) for h, _ in b.urut]


class M2(Pihak):
    """No waiting room: what comes is applied, whatever it saw."""

    def perlu(self, k: Catatan) -> str | None:
        return None


class M4(Pihak):
    """A commit is known by writer and number instead of by its content."""

    def beri_id(self, k: Catatan) -> Catatan:
        return replace(k, id=f"{k.penulis}:{k.seq}")


class M3(M4):
    """The same, and nothing outside the database tells that it was restored or copied."""

    def buka(self) -> None:
        if not self.g.penulis:
            super().buka()

    def _mundur(self, k: object) -> bool:
        return False

    def tulis(
        self, saat: int, ubahan: dict[str, dict[str, Nilai]], gid: int, hilang: tuple[str, ...] = ()
    ) -> Catatan:
        self.buka()
        if self.kunci is None or self.kunci.penulis != self.g.penulis:
            self.kunci = Kunci(self.g.penulis)
        return super().tulis(saat, ubahan, gid, hilang)


class M5(Pihak):
    """What a peer once said it has, it has for ever."""

    def nyatakan(self, p: Paket) -> None:
        lama = self.g.punya.get(p.dari, ())
        super().nyatakan(p)
        self.g.punya[p.dari] = tuple(sorted({*lama, *p.punya}))


class M11(Pihak):
    """Nobody asks for what he lacks."""

    def dicari(self) -> list[str]:
        return []


class M5TanpaMinta(M5, M11):
    """The same without a list of what is lacking."""


class M6(Pihak):
    """Sends what is newer than the last file by the clock."""

    def pilih(self, peer: str) -> list[Catatan]:
        batas = self.g.batas.get(peer, -1)
        self.g.batas[peer] = max((k.hlc for k in self.g.catatan.values()), default=-1)
        return [k for k in self.g.catatan.values() if k.hlc > batas]


class M7(Pihak):
    """Half a file stays in after a power cut."""

    def batalkan(self, lama: Gudang | None) -> None:
        return None


class M8(Pihak):
    """Takes a file whose seal does not fit."""

    def sah(self, p: Paket) -> bool:
        return True


class M9(Pihak):
    """An older program stores and forwards only what it knows."""

    def taruh(self, k: Catatan) -> None:
        if self.versi < 2:
            k = replace(
                k,
                ubahan=tuple(
                    replace(u, nilai={g: n for g, n in u.nilai.items() if g != GRUP_V2}) for u in k.ubahan
                ),
            )
        super().taruh(k)


class M10(Pihak):
    """Writes whole rows instead of the fields that a person changed."""

    def _ubah(self, baris: str, nilai: dict[str, Nilai]) -> Ubahan:
        penuh = {g: n for g in KELOMPOK if (n := self.tampak(baris, g)) is not None}
        return super()._ubah(baris, {**penuh, **nilai} if HAPUS not in nilai else nilai)


class BarisTakMurni(Baris):
    """Joins by the order of arrival: what was believed lost and turns up late is taken for new."""

    __slots__ = ()

    def salin(self) -> Baris:
        b = super().salin()
        b.__class__ = BarisTakMurni
        return b

    def hitung(self, hilang: set[str]) -> None:
        u = self.urut[-1][1]
        if len(self.ada) < len(self.urut):
            self._lihat(u, hilang)


class M12(Pihak):
    """A row depends on the order in which its changes came."""

    def gabung(self, k: Catatan, u: Ubahan) -> None:
        self.g.baris.setdefault(u.baris, BarisTakMurni()).tambah(k.id, u, self.g.hilang)


class M13(Pihak):
    """After one declaration nothing waits any more, declared or not."""

    def perlu(self, k: Catatan) -> str | None:
        return None if self.g.hilang else super().perlu(k)


class M0(Pihak):
    """Content hashes without a witness: harmless in itself, the witness only warns early."""

    def _mundur(self, k: object) -> bool:
        return False


# ---- bugs beyond the thirteen ---------------------------------------------------------------------------


class G1(Pihak):
    """Columns of one group are joined one by one."""

    def gabung(self, k: Catatan, u: Ubahan) -> None:
        lama = self.g.baris.get(u.baris)
        nilai = dict(u.nilai)
        for g, n in u.nilai.items():
            if lama is not None and KELOMPOK.get(g, 1) > 1 and (kini := self.tampak(u.baris, g)) is not None:
                nilai[g] = tuple(b if b != 0 else a for a, b in zip(kini, n, strict=True))
        super().gabung(k, replace(u, nilai=nilai))


class G2(Pihak):
    """A deletion wins over whatever was written meanwhile."""

    def gabung(self, k: Catatan, u: Ubahan) -> None:
        b = self.g.baris.get(u.baris)
        if b is not None and u.nilai.get(HAPUS) == (0,) and (1,) in b.puncak(HAPUS).values():
            u = replace(u, nilai={g: n for g, n in u.nilai.items() if g != HAPUS})
        super().gabung(k, u)


class G3(Pihak):
    """Only the predecessor in the own chain is waited for, not what the writer had seen of others."""

    def perlu(self, k: Catatan) -> str | None:
        return (
            k.prev if k.prev is not None and not self.g.ada(k.prev) and k.prev not in self.g.hilang else None
        )


class G4(Pihak):
    """A declaration stays on the PC where it was made."""

    def pasang(self, k: Catatan) -> None:
        super().pasang(k if k.penulis == self.g.penulis else replace(k, hilang=()))
        self.g.catatan[k.id] = k


MUTAN: dict[str, type[Pihak]] = {
    k.__name__: k
    for k in (M1, M2, M3, M4, M5, M5TanpaMinta, M6, M7, M8, M9, M10, M11, M12, M13, G1, G2, G3, G4)
}  # fmt: skip
