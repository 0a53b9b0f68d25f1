"""Flow of groups over pages: what keeps together, what is repeated, and where a page ends."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kinerja_desktop.reports.kertas import Bidang
from kinerja_desktop.reports.tabel import Kelompok

_LOWONG = 0.3
"""Share of a page that a kept group may leave empty; beyond it a group marked `pisah` is divided."""


@dataclass(frozen=True, eq=False, slots=True)
class Kepala:
    """Headings repeated at the top of every page on which their table goes on."""

    isi: tuple[Kelompok, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Seksi:
    """A block inside a table (A. UTAMA); `lanjutan` is its heading on the following pages."""

    lanjutan: Kelompok


@dataclass(frozen=True, eq=False, slots=True)
class Satuan:
    """One group in the flow; `lekat` keeps it on the page of the next one, `jarak` is the gap above it."""

    isi: Kelompok
    kepala: Kepala | None = None
    seksi: Seksi | None = None
    buka: bool = False
    """This is the heading of its `seksi` itself."""
    lekat: bool = False
    jarak: float = 0.0


Letak = tuple[float, Kelompok]
"""A group and the y of its top edge."""


class Alir:
    """Places groups on pages; a row is cut only if it (with what must follow it) is taller than a page."""

    def __init__(self, bidang: Bidang) -> None:
        self._b = bidang
        self.halaman: list[list[Letak]] = []
        self._mulai_halaman()

    def _mulai_halaman(self) -> None:
        self.halaman.append([])
        self._y = self._b.atas
        self._kepala: Kepala | None = None
        self._seksi: Seksi | None = None

    def susun(self, satuan: Sequence[Satuan]) -> list[list[Letak]]:
        """The pages, each a list of placed groups from top to bottom."""
        antrean = deque(satuan)
        while antrean:
            rantai = self._rantai(antrean)
            if self._tinggi(rantai) <= self._y - self._b.bawah:
                for _ in rantai:
                    self._taruh(antrean.popleft())
            elif self._tinggi(rantai, baru=True) > self._b.tinggi_isi:
                self._paksa(antrean, rantai)
            elif not self._isi_sisa(antrean, rantai):
                self._mulai_halaman()
        return self.halaman

    @staticmethod
    def _rantai(antrean: deque[Satuan]) -> list[Satuan]:
        rantai: list[Satuan] = []
        for s in antrean:
            rantai.append(s)
            if not s.lekat:
                break
        return rantai

    def _awalan(self, s: Satuan, kepala: Kepala | None, seksi: Seksi | None) -> list[Kelompok]:
        awal: list[Kelompok] = []
        if s.kepala is not None and s.kepala is not kepala:
            awal += s.kepala.isi
        if s.seksi is not None and s.seksi is not seksi and not s.buka:
            awal.append(s.seksi.lanjutan)
        return awal

    def _tinggi(self, rantai: Sequence[Satuan], *, baru: bool = False) -> float:
        kosong = baru or not self.halaman[-1]
        kepala, seksi = (None, None) if kosong else (self._kepala, self._seksi)
        jumlah = 0.0
        for s in rantai:
            jumlah += (0.0 if kosong else s.jarak) + s.isi.tinggi
            jumlah += sum(k.tinggi for k in self._awalan(s, kepala, seksi))
            kepala, seksi, kosong = s.kepala, s.seksi, False
        return jumlah

    def _taruh(self, s: Satuan) -> None:
        halaman = self.halaman[-1]
        if halaman:
            self._y -= s.jarak
        for k in (*self._awalan(s, self._kepala, self._seksi), s.isi):
            halaman.append((self._y, k))
            self._y -= k.tinggi
        self._kepala, self._seksi = s.kepala, s.seksi

    def _ruang(self, rantai: Sequence[Satuan], urut: int) -> float:
        """Room left on this page for the group `urut` of the chain, after those before it."""
        tanpa = self._tinggi(rantai[: urut + 1]) - rantai[urut].isi.tinggi
        return self._y - self._b.bawah - tanpa

    def _terlewat(self, rantai: Sequence[Satuan]) -> int:
        """Index of the first group of the chain that passes the end of this page."""
        for urut, s in enumerate(rantai):
            if self._ruang(rantai, urut) < s.isi.tinggi:
                return urut
        return len(rantai) - 1

    def _pecah(self, antrean: deque[Satuan], urut: int, bagian: tuple[Kelompok, Kelompok]) -> None:
        for _ in range(urut):
            self._taruh(antrean.popleft())
        asal = antrean.popleft()
        self._taruh(replace(asal, isi=bagian[0], lekat=False))
        antrean.appendleft(replace(asal, isi=bagian[1], jarak=0.0, buka=False))
        self._mulai_halaman()

    def _isi_sisa(self, antrean: deque[Satuan], rantai: Sequence[Satuan]) -> bool:
        """Divide a group between its rows where keeping it whole would leave too much of this page empty."""
        urut = self._terlewat(rantai)
        ruang = self._ruang(rantai, urut)
        if not rantai[urut].isi.pisah or ruang < _LOWONG * self._b.tinggi_isi:
            return False
        bagian = rantai[urut].isi.belah_baris(ruang)
        if bagian is None:
            return False
        self._pecah(antrean, urut, bagian)
        return True

    def _paksa(self, antrean: deque[Satuan], rantai: Sequence[Satuan]) -> None:
        """A chain taller than a page: divide it so that the end of a row stays with what must follow it."""
        lewat = self._terlewat(rantai)
        for urut in range(lewat, -1, -1):
            bagian = rantai[urut].isi.belah_baris(self._ruang(rantai, urut))
            if bagian is not None:
                self._pecah(antrean, urut, bagian)
                return
        if self.halaman[-1] and not self._raksasa(rantai, lewat):
            self._mulai_halaman()
            return
        for urut in range(lewat, -1, -1):
            bagian = rantai[urut].isi.belah(self._ruang(rantai, urut))
            if bagian is not None:
                self._pecah(antrean, urut, bagian)
                return
        if self.halaman[-1]:
            self._mulai_halaman()
        else:
            self._taruh(antrean.popleft())

    def _raksasa(self, rantai: Sequence[Satuan], urut: int) -> bool:
        """Whether the row that crosses is taller than any page and enough of this page is left to begin."""
        kepala = sum(k.tinggi for k in self._awalan(rantai[urut], None, None))
        cukup = self._ruang(rantai, urut) >= _LOWONG * self._b.tinggi_isi
        isi = rantai[urut].isi
        return cukup and sum(isi.alami[: isi.pembuka + 1]) + kepala > self._b.tinggi_isi
