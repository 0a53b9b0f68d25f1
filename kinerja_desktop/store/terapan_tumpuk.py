"""Many plain commits applied in memory and written at once: the same end as `terapkan_commit` one by one.

Plain is a commit whose every change saw exactly the row as it stands, or makes a new row. Nothing here
decides between two values: `coba` takes a commit whole or not at all, and who calls it then asks `terapan`,
after `tulis` has brought the tables up to date.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any

from kinerja_desktop.store import repo_tukar, terapan_baca
from kinerja_desktop.store.jurnal import Komit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.tabel import KOLOM_SISTEM, SINKRON
from kinerja_desktop.store.terapan_urai import CommitTerurai, Grup, IsiBerkas, Siap, Ubahan
from kinerja_desktop.store.unit_of_work import perintah_ubah

_JURNAL = ("ordinal", "hash", "writer", "seq", "line")
_GANTI_KEPALA = "UPDATE sync_head SET hash = ?, seq = ?, ordinal = ?, hlc = ? WHERE writer = ? AND hash = ?"
_TAMBAH_KEPALA = "INSERT INTO sync_head (writer, hash, seq, ordinal, hlc) VALUES (?, ?, ?, ?, ?)"


class _Ada:
    """A row that is in its table: the commit that wrote it last, and what is to be written of it."""

    __slots__ = ("rev", "rev_lama", "ubahan")

    def __init__(self, rev: int) -> None:
        self.rev = rev
        self.rev_lama = rev
        self.ubahan: dict[str, Any] | None = None


#: A row as it will stand: one in its table, a new one by its place in a group, or None: not a plain one.
_Baris = _Ada | tuple[Grup, int] | None


class Tumpukan:
    """The rows and heads touched since the last `tulis`, inside somebody's open transaction."""

    def __init__(self, p: Pelaksana) -> None:
        self._p = p
        self._baris: dict[str, dict[bytes, _Baris]] = {}
        self._lahir: dict[Grup, list[int]] = {}
        self._berubah: dict[str, dict[bytes, _Ada]] = {}
        self._acuan: dict[int, str | CommitTerurai] = {}  # by local number
        self._jurnal: list[tuple[int, bytes, bytes, int, str]] = []
        self._kepala: dict[bytes, dict[bytes, tuple[int, int, int]]] = {}
        #: writer -> new head -> the head in the table that it takes the place of
        self._kepala_lama: dict[bytes, dict[bytes, bytes | None]] = {}
        self._ordinal = -1
        self.kinds: set[str] = set()

    def siapkan(self, semua: Iterable[Sequence[Siap]]) -> None:
        """Look up the rows that these prepared commits touch."""
        perlu: dict[str, list[bytes]] = {}
        for siap in semua:
            for tabel, baris, _, _ in siap:
                perlu.setdefault(tabel, []).append(baris)
        self._cari(perlu)

    def siapkan_isi(self, isi: IsiBerkas) -> None:
        """The same for a whole file."""
        perlu: dict[str, list[bytes]] = {t: [] for t in isi.tabel}
        for g in isi.grup:
            perlu[g.tabel] += g.id
        for _, tabel, baris, _, _ in isi.ubahan:
            perlu[tabel].append(baris)
        self._cari(perlu)

    def _cari(self, perlu: dict[str, list[bytes]]) -> None:
        for t in perlu:
            self._baris.setdefault(t, {})
        for t in terapan_baca.yang_berisi(self._p, perlu):
            self._muat(t, perlu[t])

    def _muat(self, tabel: str, daftar: Sequence[bytes]) -> None:
        dikenal = self._baris.setdefault(tabel, {})
        for baris, kini in terapan_baca.keadaan_baris(self._p, tabel, daftar).items():
            if kini is None:
                dikenal[baris] = None
            else:
                dikenal[baris] = _Ada(kini[0])
                self._acuan[kini[0]] = kini[1]

    def coba(self, c: CommitTerurai, acuan: str, siap: Sequence[Siap]) -> bool:
        """Take the commit if it is plain; False, and nothing is changed, when it is not."""
        kepala = self._kepala_dari(c.writer)
        if c.prev is not None and c.prev not in kepala:
            return False
        semua = self._baris
        for tabel, baris, dasar, _ in siap:
            dikenal = semua[tabel]
            if dasar is None:
                if baris in dikenal:
                    return False
            else:
                ada = dikenal.get(baris)
                if ada is None:
                    return False
                rev = ada[0].rev[ada[1]] if isinstance(ada, tuple) else ada.rev
                if self._acuan_dari(rev) != dasar:
                    return False
        self._ambil(c, acuan, siap, kepala)
        return True

    def coba_semua(self, commit: Sequence[CommitTerurai], isi: IsiBerkas) -> bool:
        """Take a whole file of one chain if every commit of it is plain, the same as `coba` one by one.

        False, and nothing is changed, when one is not.
        """
        kepala, awal = self._kepala_dari(commit[0].writer), commit[0].prev
        if (awal is not None and awal not in kepala) or not self._baru_semua(isi.grup):
            return False
        lahir: dict[str, dict[bytes, tuple[Grup, int]]] = {t: {} for t in isi.tabel}
        for g in isi.grup:
            lahir[g.tabel].update(zip(g.id, zip(repeat(g), range(len(g.id)), strict=False), strict=True))
        if not self._melihat_kini(commit, lahir, isi.ubahan):
            return False
        pertama = self._ordinal_baru(len(commit))
        for g in isi.grup:
            g.rev = list(map(pertama.__add__, g.komit))
            self._baris[g.tabel].update(lahir[g.tabel])
            self._lahir[g] = list(range(len(g.id)))
        nomor = range(pertama, pertama + len(commit))
        self._acuan.update(zip(nomor, commit, strict=True))
        for n, t, b, _, nilai in isi.ubahan:
            self._ubah_baris(t, b, nilai, pertama + n)
        self._jurnal += [(o, c.id, c.writer, c.seq, c.line) for o, c in zip(nomor, commit, strict=True)]
        self._majukan(commit[-1]._replace(prev=awal), nomor[-1], kepala)
        return True

    def _baru_semua(self, sisip: Iterable[Grup]) -> bool:
        """Whether all these rows are new, no two of them the same one."""
        dilihat: dict[str, set[bytes]] = {}
        for g in sisip:
            baru = set(g.id)
            ada = dilihat.setdefault(g.tabel, set())
            if (
                len(baru) != len(g.id)
                or not baru.isdisjoint(ada)
                or not baru.isdisjoint(self._baris[g.tabel])
            ):
                return False
            ada |= baru
        return True

    def _melihat_kini(
        self,
        commit: Sequence[CommitTerurai],
        lahir: dict[str, dict[bytes, tuple[Grup, int]]],
        ubah: Iterable[Ubahan],
    ) -> bool:
        """Whether every change saw the row exactly as the commits before it leave it."""
        kini: dict[tuple[str, bytes], int] = {}  # row -> the last of these commits that wrote it
        for n, t, b, dasar, _ in ubah:
            akhir = kini.get((t, b))
            if akhir is None and b in lahir[t]:
                grup, i = lahir[t][b]
                akhir = grup.komit[i]
            if akhir is None:
                ada = self._baris[t].get(b)
                if not isinstance(ada, _Ada) or self._acuan_dari(ada.rev) != dasar:
                    return False
            elif akhir >= n or commit[akhir].acuan != dasar:
                return False
            kini[t, b] = n
        return True

    def _acuan_dari(self, ordinal: int) -> str:
        """Reference of the commit with this local number, written out once somebody asks."""
        ada = self._acuan[ordinal]
        if not isinstance(ada, str):
            ada = self._acuan[ordinal] = ada.acuan
        return ada

    def _ordinal_baru(self, banyak: int) -> int:
        """The first of so many fresh local numbers."""
        if self._ordinal < 0:
            self._ordinal = repo_tukar.ordinal_terakhir(self._p)
        self._ordinal += banyak
        return self._ordinal - banyak + 1

    def _ambil(
        self, c: CommitTerurai, acuan: str, siap: Sequence[Siap], kepala: dict[bytes, tuple[int, int, int]]
    ) -> None:
        ordinal, semua, lahir = self._ordinal_baru(1), self._baris, self._lahir
        self._acuan[ordinal] = acuan
        for tabel, baris, dasar, nilai in siap:
            if dasar is None:
                semua[tabel][baris] = nilai
                grup, i = nilai
                grup.rev[i] = ordinal
                if grup not in lahir:
                    lahir[grup] = []
                lahir[grup].append(i)
                continue
            self._ubah_baris(tabel, baris, nilai, ordinal)
        self._jurnal.append((ordinal, c.id, c.writer, c.seq, c.line))
        self._majukan(c, ordinal, kepala)

    def _ubah_baris(self, tabel: str, baris: bytes, nilai: dict[str, Any], ordinal: int) -> None:
        """One change of a row that is in memory, new or from its table."""
        ada = self._baris[tabel][baris]
        if isinstance(ada, tuple):
            grup, i = ada
            grup.rev[i] = ordinal
            letak = _letak(tabel)
            for kolom, isi in nilai.items():
                if kolom == "_del":
                    grup.hapus[i] = isi
                else:
                    grup.kolom[letak[kolom]][i] = isi
            return
        assert isinstance(ada, _Ada)
        ada.rev = ordinal
        if ada.ubahan is None:
            ada.ubahan = dict(nilai)
            self._berubah.setdefault(tabel, {})[baris] = ada
        else:
            ada.ubahan.update(nilai)

    def _kepala_dari(self, writer: bytes) -> dict[bytes, tuple[int, int, int]]:
        ada = self._kepala.get(writer)
        if ada is None:
            ada = self._kepala[writer] = terapan_baca.kepala_penulis(self._p, writer)
        return ada

    def _majukan(self, c: CommitTerurai, ordinal: int, kepala: dict[bytes, tuple[int, int, int]]) -> None:
        if c.writer not in self._kepala_lama:
            self._kepala_lama[c.writer] = {}
        lama = self._kepala_lama[c.writer]
        asal: bytes | None = None
        if c.prev is not None:
            del kepala[c.prev]
            asal = lama.pop(c.prev) if c.prev in lama else c.prev
        kepala[c.id] = (c.seq, ordinal, c.hlc)
        lama[c.id] = asal

    def tulis(self, *, lanjut: bool = True) -> None:
        """Bring the tables up to what was taken: rows first, their numbers must lie above the journal's.

        `lanjut` False: no more commits will be given.
        """
        if not self._jurnal:
            return
        p = self._p
        for grup, daftar in self._lahir.items():
            isi = grup.semua() if len(daftar) == len(grup.id) else [grup.baris(i) for i in daftar]
            p.salin_nanti(grup.tabel, (*KOLOM_SISTEM, *SINKRON[grup.tabel].kolom), isi)
        for tabel, ubahan in self._berubah.items():
            self._tulis_ubahan(tabel, ubahan)
        p.salin_nanti("journal_commit", _JURNAL, self._jurnal)
        for writer, kepala in self._kepala_lama.items():
            milik = self._kepala[writer]
            for pengenal, asal in kepala.items():
                if asal is None:
                    p.ubah_nanti(_TAMBAH_KEPALA, (writer, pengenal, *milik[pengenal]), "sync_head", writer)
                else:
                    p.ubah_nanti(
                        _GANTI_KEPALA, (pengenal, *milik[pengenal], writer, asal), "sync_head", writer
                    )
        self.kinds.update(self._berubah, [g.tabel for g in self._lahir])
        if lanjut:
            self._bersih()

    def _tulis_ubahan(self, tabel: str, ubahan: dict[bytes, _Ada]) -> None:
        menurut_kolom: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for baris, b in ubahan.items():
            nilai = b.ubahan or {}
            kolom = tuple(sorted(nilai))
            isi = (b.rev, *[nilai[n] for n in kolom], baris, b.rev_lama)
            menurut_kolom.setdefault(kolom, []).append(isi)
        for kolom, daftar in menurut_kolom.items():
            ruang = {r[-2][:4] for r in daftar}
            if not self._p.banyak_nanti(perintah_ubah(tabel, kolom), daftar, tabel, ruang):
                raise RuntimeError(f"{tabel}: baris berubah di bawah tumpukan")

    def _bersih(self) -> None:
        for grup, daftar in self._lahir.items():
            dikenal = self._baris[grup.tabel]
            for i in daftar:
                dikenal[grup.id[i]] = _Ada(grup.rev[i])
        for ubahan in self._berubah.values():
            for b in ubahan.values():
                b.ubahan, b.rev_lama = None, b.rev
        self._lahir, self._berubah, self._jurnal, self._kepala_lama = {}, {}, [], {}

    def lupakan(self, k: Komit) -> None:
        """Somebody else has written this commit into the tables: look its rows and heads up again."""
        self._ordinal = -1
        self._kepala.clear()
        self.lupakan_baris((c.tabel, c.baris) for c in k.perubahan)

    def lupakan_baris(self, semua: Iterable[tuple[str, bytes]]) -> None:
        """Somebody else has written these rows: look them up again."""
        for tabel, baris in semua:
            dikenal = self._baris.get(tabel)
            if dikenal is not None:
                dikenal.pop(baris, None)
                self._muat(tabel, [baris])


@lru_cache(maxsize=64)
def _letak(tabel: str) -> dict[str, int]:
    """Place of each column among a table's own."""
    return {k: i for i, k in enumerate(SINKRON[tabel].kolom)}
