"""One row of the model: which of its writes stand, told from what each had seen."""

from __future__ import annotations

from dataclasses import dataclass

Nilai = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Ubahan:
    """One row's change: the changes of that row it saw, and the groups it writes."""

    baris: str
    dasar: tuple[str, ...]
    nilai: dict[str, Nilai]


class Baris:
    """One row: its changes with everything that each had seen, as bits of one number.

    A change sees its bases and what they passed on. Through a base that was declared lost nothing is passed
    on: later writers need not have had it before them. So a row may show a value too many, never one too few.
    """

    __slots__ = ("ada", "dasar_siapa", "diteruskan", "nilai", "nomor", "urut")

    def __init__(self) -> None:
        self.nomor: dict[str, int] = {}
        self.urut: list[tuple[str, Ubahan]] = []
        self.ada: list[int] = []  # everything that a change had seen
        self.diteruskan: list[int] = []  # the part of it that later changes inherit
        self.dasar_siapa: set[str] = set()

    def salin(self) -> Baris:
        b = Baris()
        b.nomor, b.urut = dict(self.nomor), list(self.urut)
        b.ada, b.diteruskan, b.dasar_siapa = list(self.ada), list(self.diteruskan), set(self.dasar_siapa)
        return b

    def tambah(self, pengenal: str, u: Ubahan, hilang: set[str]) -> None:
        """One change more; one that others had already seen makes the row count anew."""
        terlambat = pengenal in self.dasar_siapa
        self.nomor[pengenal] = len(self.urut)
        self.urut.append((pengenal, u))
        self.dasar_siapa.update(u.dasar)
        if terlambat:
            self.hitung(hilang)
        else:
            self._lihat(u, hilang)

    def _lihat(self, u: Ubahan, hilang: set[str]) -> None:
        ada = terus = 0
        for d in u.dasar:
            n = self.nomor.get(d)
            if n is not None and n < len(self.ada):
                m = self.diteruskan[n] | (1 << n)
                ada |= m
                if d not in hilang:
                    terus |= m
        self.ada.append(ada)
        self.diteruskan.append(terus)

    def hitung(self, hilang: set[str]) -> None:
        """Everything anew, in an order in which bases come first."""
        semua, self.urut = self.urut, []
        self.nomor, self.ada, self.diteruskan = {}, [], []
        kenal = {h for h, _ in semua}
        while semua:
            sisa = []
            for h, u in semua:
                if all(d in self.nomor for d in u.dasar if d in kenal):
                    self.nomor[h] = len(self.urut)
                    self.urut.append((h, u))
                    self._lihat(u, hilang)
                else:
                    sisa.append((h, u))
            if len(sisa) == len(semua):
                raise ValueError("perubahan saling mendahului")
            semua = sisa

    def kepala(self) -> tuple[str, ...]:
        """Changes that nobody has passed on yet: the bases of the next one."""
        tutup = 0
        for m in self.diteruskan:
            tutup |= m
        return tuple(sorted(h for i, (h, _) in enumerate(self.urut) if not tutup >> i & 1))

    def puncak(self, grup: str) -> dict[str, Nilai]:
        """Writes of a group that no other write of it had seen."""
        tulis = [i for i, (_, u) in enumerate(self.urut) if grup in u.nilai]
        if len(tulis) == 1:
            h, u = self.urut[tulis[0]]
            return {h: u.nilai[grup]}
        tutup = 0
        for i in tulis:
            tutup |= self.ada[i]
        return {self.urut[i][0]: self.urut[i][1].nilai[grup] for i in tulis if not tutup >> i & 1}
