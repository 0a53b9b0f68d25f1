"""The only way to change a synced row: one named transaction that writes rows and their journal commit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import baris_kepala, jurnal, saluran
from kinerja_desktop.store.aturan import BACA_BATAS, tolak_bila_dicabut
from kinerja_desktop.store.jurnal import (
    Nilai,
    Perubahan,
    acuan_commit,
    hlc_baru,
    id_baris,
    id_commit,
    ke_baris,
    susun_baris,
)
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.tabel import KOLOM_SISTEM, SINKRON

_POTONG = 500
_BERUBAH = "Data berubah saat disimpan. Muat ulang halaman ini, lalu ulangi."
_HILANG = "Data yang diubah sudah dihapus atau tidak ada lagi. Muat ulang halaman ini."


@lru_cache(maxsize=64)
def perintah_sisip(tabel: str) -> str:
    """Insert into a synced table: system columns, then its own in schema order."""
    kolom = (*KOLOM_SISTEM, *SINKRON[tabel].kolom)
    return f"INSERT INTO {tabel} ({', '.join(kolom)}) VALUES ({tanda(len(kolom))})"


@lru_cache(maxsize=512)
def perintah_ubah(tabel: str, kolom: tuple[str, ...]) -> str:
    """Update of some columns of one row, found by its id and the revision that was seen; rev comes first."""
    isi = ", ".join(f"{k} = ?" for k in ("rev", *kolom))
    return f"UPDATE {tabel} SET {isi} WHERE id = ? AND rev = ?"


@lru_cache(maxsize=64)
def _kolom_dikenal(tabel: str) -> frozenset[str]:
    return frozenset((*SINKRON[tabel].kolom, "_del"))


@lru_cache(maxsize=512)
def _sekelompok(tabel: str, kolom: str) -> tuple[str, ...]:
    """Columns that are written together with this one, itself among them."""
    spek = SINKRON[tabel]
    return spek.anggota(spek.kelompok_dari(kolom)) or (kolom,)


@lru_cache(maxsize=256)
def _perintah_muat(tabel: str, jumlah: int) -> tuple[str, tuple[str, ...]]:
    kolom = (*KOLOM_SISTEM, *SINKRON[tabel].kolom)
    return f"SELECT {', '.join(kolom)} FROM {tabel} WHERE id IN ({tanda(jumlah)})", kolom


_BACA_AWAL = (
    "SELECT (SELECT max(ordinal) FROM journal_commit), EXISTS (SELECT 1 FROM sync_rowhead), "
    "EXISTS (SELECT 1 FROM sync_conflict WHERE resolved_by IS NULL), t.hlc, k.seq, k.hash, k.ordinal, "
    f"({BACA_BATAS}) FROM (SELECT max(hlc) AS hlc FROM sync_head) t LEFT JOIN sync_head k ON k.writer = ?"
)


class _Awal(NamedTuple):
    """The journal as the transaction found it; nothing else writes it until the transaction ends."""

    ordinal: int
    bercabang: bool
    berbeda: bool
    hlc: int
    seq: int
    kepala: bytes | None
    kepala_ordinal: int
    #: Other heads of this very writer: its key works on two PCs.
    lain: tuple[str, ...] = ()


def _baca_awal(p: Pelaksana, writer: bytes) -> _Awal:
    semua = p.semua(_BACA_AWAL, (writer,))
    ordinal, cabang, beda, hlc, seq, kepala, sejak, batas = semua[0]
    tolak_bila_dicabut(batas, writer)
    if len(semua) > 1:
        sejak = min(r[6] for r in semua)  # seen is counted from the older head, and the other one is named
    lain = tuple(acuan_commit(writer, r[4], bytes(r[5])) for r in semua[1:])
    return _Awal(ordinal or 0, bool(cabang), bool(beda), hlc or 0, seq or 0, kepala or None, sejak or 0, lain)


@dataclass(slots=True)
class _Rekaman:
    operasi: str
    dasar: tuple[str, ...]
    lama: dict[str, Any] = field(default_factory=dict)
    baru: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Penulisan:
    """Who writes, under which command name, with which readable title, at what wall clock (ms UTC)."""

    ruang: int
    writer: bytes
    pelaku: tuple[str, str, str]
    perintah: str
    judul: str
    waktu_ms: int
    ext: Mapping[str, Any] = field(default_factory=dict)
    #: At the centre: keys of the chains by audience; None in an office, which has one chain.
    saluran: saluran.PenulisSaluran | None = None


class UnitOfWork:
    """Rows changed inside one transaction; becomes one journal commit when the transaction ends well."""

    def __init__(self, p: Pelaksana, penulisan: Penulisan, sambung: Callable[[], Connection]) -> None:
        self.p = p
        self.penulisan = penulisan
        self._sambung = sambung
        self._awal = _baca_awal(p, penulisan.writer)
        self.ordinal = self._awal.ordinal + 1
        self._rekam: dict[tuple[str, bytes], _Rekaman] = {}
        self._ext: dict[str, Any] = {"judul": penulisan.judul, **penulisan.ext}
        self.perubahan = ChangeSet(title=penulisan.judul)
        self.writer = penulisan.writer
        self.seq = self.hlc = 0

    @property
    def conn(self) -> Connection:
        """The same transaction for SQLAlchemy reads."""
        return self._sambung()

    # -- writing -------------------------------------------------------------------------------------------

    def insert(self, tabel: str, nilai: Mapping[str, Any], baris: bytes | None = None) -> bytes:
        """Add a row and return its id; columns left out are empty."""
        return self.insert_many(tabel, [nilai], [baris] if baris else None)[0]

    def insert_many(
        self, tabel: str, isi: Sequence[Mapping[str, Any]], baris: Sequence[bytes] | None = None
    ) -> list[bytes]:
        """Add rows of one table in one statement and return their ids in order."""
        if not isi:
            return []
        spek = SINKRON[tabel]
        pengenal = list(baris) if baris else [id_baris(self.penulisan.ruang) for _ in isi]
        kosong = bawaan_kolom(tabel)
        tulis = []
        for kunci, nilai in zip(pengenal, isi, strict=True):
            asing = set(nilai) - set(spek.kolom)
            if asing:
                raise KeyError(f"{tabel}: {sorted(asing)}")
            penuh = {**kosong, **nilai}
            tulis.append((kunci, self.ordinal, 0, *(penuh[k] for k in spek.kolom)))
            self._rekam[tabel, kunci] = _Rekaman("i", (), {}, penuh)
        self.p.banyak(perintah_sisip(tabel), tulis)
        return pengenal

    def update(self, tabel: str, baris: bytes, nilai: Mapping[str, Any]) -> bool:
        """Change columns of one row; False when it already has these values."""
        return self.update_many(tabel, {baris: nilai}) > 0

    def update_many(
        self,
        tabel: str,
        ubahan: Mapping[bytes, Mapping[str, Any]],
        kini: Mapping[bytes, Mapping[str, Any]] | None = None,
    ) -> int:
        """Change columns of many rows of one table; returns how many rows really changed.

        `kini`: these rows as `muat` gave them here, not written since (else the change is refused).
        """
        if not ubahan:
            return 0
        if kini is None:
            kini = self.muat(tabel, ubahan)
        if not ubahan.keys() <= kini.keys():
            raise Tolakan(_HILANG, siapa="yang mengisi")
        beda = {b: {k: v for k, v in nilai.items() if kini[b][k] != v} for b, nilai in ubahan.items()}
        beda = {b: n for b, n in beda.items() if n}
        self._tulis_ubahan(tabel, kini, beda)
        return len(beda)

    def delete(self, tabel: str, baris: Iterable[bytes]) -> int:
        """Mark rows as deleted (they stay in the table and in the journal); returns how many."""
        daftar = list(baris)
        kini = self.muat(tabel, daftar)
        self._tulis_ubahan(tabel, kini, {b: {"_del": 1} for b in kini}, "d")
        return len(kini)

    def restore(self, tabel: str, baris: Iterable[bytes]) -> int:
        """Take back the deletion of rows; returns how many."""
        kini = self.muat(tabel, list(baris), terhapus=True)
        self._tulis_ubahan(tabel, kini, {b: {"_del": 0} for b in kini})
        return len(kini)

    def tegaskan(self, tabel: str, baris: bytes, kolom: Iterable[str]) -> None:
        """Write columns of one row as they stand: a decision between values that keeps the one shown."""
        kini = self.muat(tabel, [baris], terhapus=True)
        if baris not in kini:
            raise Tolakan(_HILANG, siapa="yang mengisi")
        self._tulis_ubahan(tabel, kini, {baris: {k: kini[baris][k] for k in kolom}})

    def menyentuh_beda(self) -> list[tuple[str, bytes, str]]:
        """Open Beda Isian among the cells written here: (table, row, field group)."""
        if not self._awal.berbeda:
            return []
        hasil = []
        for (tabel, b), r in self._rekam.items():
            tulis = {SINKRON[tabel].kelompok_dari(k) for k in r.baru} if r.operasi != "i" else set()
            baca = (
                "SELECT DISTINCT kelompok FROM sync_conflict "
                "WHERE tabel = ? AND row_id = ? AND resolved_by IS NULL"
            )
            hasil += [(tabel, b, g) for (g,) in self.p.semua(baca, (tabel, b)) if g in tulis]
        return hasil

    def catat(self, **ext: Any) -> None:
        """Put a remark into the commit's extension map (kept by older programs unread)."""
        self._ext.update(ext)

    # -- reading inside the transaction --------------------------------------------------------------------

    def muat(self, tabel: str, baris: Iterable[bytes], terhapus: bool = False) -> dict[bytes, dict[str, Any]]:
        """Rows by id as they stand now, deleted ones only on request."""
        daftar = list(baris)
        hasil: dict[bytes, dict[str, Any]] = {}
        for i in range(0, len(daftar), _POTONG):
            potong = daftar[i : i + _POTONG]
            sql, kolom = _perintah_muat(tabel, len(potong))
            for r in self.p.semua(sql, potong):
                if terhapus or not r[2]:
                    hasil[r[0]] = dict(zip(kolom, r, strict=True))
        return hasil

    # -- internals -----------------------------------------------------------------------------------------

    def _tulis_ubahan(
        self,
        tabel: str,
        kini: Mapping[bytes, Mapping[str, Any]],
        beda: Mapping[bytes, Mapping[str, Any]],
        op: str = "u",
    ) -> None:
        if not beda:
            return
        dikenal = _kolom_dikenal(tabel)
        rev = {b: kini[b]["rev"] for b in beda}
        dasar = baris_kepala.dasar(self.p, tabel, rev, self.ordinal, self._awal.bercabang)
        menurut_kolom: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for b, nilai in beda.items():
            asing = nilai.keys() - dikenal
            if asing:
                raise KeyError(f"{tabel}: {sorted(asing)}")
            kolom = tuple(sorted(nilai))
            isi = (self.ordinal, *(nilai[k] for k in kolom), b, kini[b]["rev"])
            menurut_kolom.setdefault(kolom, []).append(isi)
            self._gabung_rekaman(tabel, b, op, dasar[b], kini[b], nilai)
        for kolom, tulis in menurut_kolom.items():
            if self.p.banyak(perintah_ubah(tabel, kolom), tulis) not in (-1, len(tulis)):
                raise Tolakan(_BERUBAH, siapa="yang mengisi")

    def _gabung_rekaman(
        self,
        tabel: str,
        b: bytes,
        op: str,
        dasar: tuple[str, ...],
        kini: Mapping[str, Any],
        nilai: Mapping[str, Any],
    ) -> None:
        lama = self._rekam.get((tabel, b))
        if lama is not None and lama.operasi == "i":
            if op == "d":
                raise ValueError("baris baru tidak dapat dihapus dalam tindakan yang sama")
            lama.baru.update(nilai)
            return
        kolom = {a for k in nilai for a in _sekelompok(tabel, k)}
        if lama is None:
            lama = self._rekam[tabel, b] = _Rekaman(op, dasar)
        elif op == "d":
            lama.operasi = "d"
        for k in kolom:
            lama.lama.setdefault(k, kini[k])
            lama.baru[k] = nilai.get(k, kini[k])

    def _perubahan(self) -> list[Perubahan]:
        hasil = []
        for (tabel, b), r in self._rekam.items():
            data: list[Nilai] | dict[str, list[Nilai]]
            if r.operasi == "i":
                data = [ke_baris(tabel, k, r.baru[k]) for k in SINKRON[tabel].kolom]
            else:
                urut = sorted(r.baru)
                data = {k: [ke_baris(tabel, k, r.lama[k]), ke_baris(tabel, k, r.baru[k])] for k in urut}
            hasil.append(Perubahan(tabel, b, r.operasi, r.dasar, data))
        return hasil

    def _deps(self, nama: str) -> list[str]:
        """Heads of other writers that came here since this writer's own last commit."""
        awal = self._awal
        if awal.kepala_ordinal == awal.ordinal:
            return []  # nothing at all came since
        if nama:
            return sorted({*awal.lain, *saluran.deps(self.p, nama, self.writer, awal.kepala_ordinal)})
        baca = "SELECT writer, seq, hash FROM sync_head WHERE ordinal > ? AND writer <> ?"
        isi = (awal.kepala_ordinal, self.writer)
        return sorted({*awal.lain, *(acuan_commit(w, s, h) for w, s, h in self.p.semua(baca, isi))})

    def _pilih_saluran(self) -> str:
        """At the centre: turn to the chain of those who are to read this; its name, "" for the main one."""
        p = self.penulisan
        if p.saluran is None:
            return ""
        nama = saluran.pilih(self.p, p.ruang, [(t, b, r.baru) for (t, b), r in self._rekam.items()])
        if nama:
            self.writer = p.saluran.kunci_saluran(nama)
            self._awal = _baca_awal(self.p, self.writer)
            if self._awal.kepala is None:
                saluran.catat_penulis(self.p, self.writer, p.ruang, nama)
        return nama

    def selesai(self) -> ChangeSet:
        """Write the journal commit of everything recorded; an empty ChangeSet when nothing changed."""
        if not self._rekam:
            return ChangeSet(title=self.penulisan.judul)
        p, nama = self.penulisan, self._pilih_saluran()
        awal = self._awal
        self.seq = awal.seq + 1
        self.hlc = hlc_baru(p.waktu_ms, awal.hlc)
        line = susun_baris(
            writer=self.writer,
            seq=self.seq,
            prev=awal.kepala,
            hlc=self.hlc,
            pelaku=p.pelaku,
            perintah=p.perintah,
            deps=self._deps(nama),
            perubahan=self._perubahan(),
            ext=jurnal.ext_baru(self._ext, self.hlc, p.waktu_ms, bool(nama)),
        )
        if nama and p.saluran is not None:
            line = saluran.bubuhkan(line, p.saluran, nama)
        pengenal = self._catat(line)
        if awal.bercabang or awal.berbeda:
            tulisan = [(t, b, r.baru) for (t, b), r in self._rekam.items()]
            acuan = acuan_commit(self.writer, self.seq, pengenal)
            baris_kepala.setelah_tulis(self.p, pengenal, acuan, tulisan)
        return ChangeSet(
            frozenset(t for t, _ in self._rekam), frozenset(b for _, b in self._rekam), p.judul, pengenal
        )

    def _catat(self, line: str) -> bytes:
        """Append the line to the journal and make it the head of its writer; its id."""
        q, awal, pengenal = self.p, self._awal, id_commit(line)
        tulis_commit(q, self.ordinal, pengenal, self.writer, self.seq, line)
        if awal.kepala:
            q.ubah(
                "UPDATE sync_head SET hash = ?, seq = ?, ordinal = ?, hlc = ? WHERE writer = ? AND hash = ?",
                (pengenal, self.seq, self.ordinal, self.hlc, self.writer, awal.kepala),
            )
        else:
            q.ubah(
                "INSERT INTO sync_head (writer, hash, seq, ordinal, hlc) VALUES (?, ?, ?, ?, ?)",
                (self.writer, pengenal, self.seq, self.ordinal, self.hlc),
            )
        return pengenal


def tulis_commit(p: Pelaksana, ordinal: int, pengenal: bytes, writer: bytes, seq: int, line: str) -> None:
    """Append one commit to the journal under its local number."""
    p.ubah(
        "INSERT INTO journal_commit (ordinal, hash, writer, seq, line) VALUES (?, ?, ?, ?, ?)",
        (ordinal, pengenal, writer, seq, line),
    )


@lru_cache(maxsize=64)
def bawaan_kolom(tabel: str) -> dict[str, Any]:
    """Values of a row that nobody filled: empty text, zero or its default, no reference. Do not change it."""
    spek = SINKRON[tabel]
    hasil: dict[str, Any] = {}
    for k in spek.kolom:
        bawaan = spek.tabel.c[k].server_default
        teks = str(bawaan.arg) if bawaan is not None else ""  # type: ignore[attr-defined]
        hasil[k] = (
            None
            if k in spek.kolom_id
            else teks
            if spek.tabel.c[k].type.python_type is str
            else int(teks or 0)
        )
    return hasil
