"""Beda Isian as stored: field groups that hold several values, each with the commit that wrote it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kinerja_desktop.store.jurnal import Komit, Nilai, ke_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini
from kinerja_desktop.store.sejarah import komit_acuan
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.terapan_baris import REV_BANGUN

#: Field group of the question whether a row is deleted.
HAPUS = "_del"
#: Table whose rows are corrected by further rows.
KOREKSI = "realisasi"

Kunci = tuple[str, bytes, str]
"""(table, row id, field group)."""


@dataclass(frozen=True, slots=True)
class SisiRekam:
    """One value of a group (in line form, by `RekamBeda.kolom`) and the commit that wrote it, if here."""

    acuan: str
    nilai: tuple[Nilai, ...]
    komit: Komit | None


@dataclass(frozen=True, slots=True)
class RekamBeda:
    """One open Beda Isian; `baris` is the row as it stands with `_del`, `kini` the group's value shown.

    `lama`: open differences about the same figure in records that were corrected since.
    """

    tabel: str
    id: bytes
    kelompok: str
    kolom: tuple[str, ...]
    sisi: tuple[SisiRekam, ...]
    baris: Mapping[str, Any]
    lama: tuple[RekamBeda, ...] = ()

    @property
    def kini(self) -> tuple[Nilai, ...]:
        """The value that every PC shows until somebody decides."""
        return tuple(ke_baris(self.tabel, k, self.baris[k]) for k in self.kolom)

    @property
    def kunci(self) -> Kunci:
        """What it is found again by."""
        return self.tabel, self.id, self.kelompok


_Isi = dict[Kunci, dict[str, str]]
_Baris = dict[str, dict[bytes, dict[str, Any]]]


def jumlah(p: Pelaksana) -> int:
    """How many field groups wait for a decision."""
    return len(_terbuka(p)[0])


def terbuka(p: Pelaksana, batas: int | None = None) -> list[RekamBeda]:
    """Open Beda Isian with all values, at most `batas`; of a row that may be deleted only that question."""
    isi, baris, lama = _semua(p)
    hasil = []
    for kunci in sorted(isi.keys() - lama.keys())[:batas]:
        dulu = tuple(_rekam(p, k, isi[k], baris) for k in sorted(lama) if lama[k] == kunci)
        hasil.append(replace(_rekam(p, kunci, isi[kunci], baris), lama=dulu))
    return hasil


def _rekam(p: Pelaksana, kunci: Kunci, nilai: Mapping[str, str], baris: _Baris) -> RekamBeda:
    tabel, b, kelompok = kunci
    kolom = (HAPUS,) if kelompok == HAPUS else SINKRON[tabel].anggota(kelompok)
    sisi = tuple(
        SisiRekam(ref, _nilai(teks, len(kolom)), komit_acuan(p, ref)) for ref, teks in sorted(nilai.items())
    )
    return RekamBeda(tabel, b, kelompok, kolom, sisi, baris[tabel][b])


def kunci_terbuka(p: Pelaksana) -> list[tuple[Kunci, dict[str, Any]]]:
    """(key, row as it stands) of every open Beda Isian, without reading the journal."""
    isi, baris = _terbuka(p)
    return [(k, baris[k[0]][k[1]]) for k in sorted(isi)]


def kelompok_lain(p: Pelaksana, tabel: str, baris: bytes) -> list[str]:
    """Field groups of one row that hold several values, the question of deletion left out."""
    baca = (
        "SELECT DISTINCT kelompok FROM sync_conflict "
        "WHERE tabel = ? AND row_id = ? AND resolved_by IS NULL AND kelompok <> ?"
    )
    return [str(r[0]) for r in p.semua(baca, (tabel, baris, HAPUS))]


def _nilai(teks: str, panjang: int) -> tuple[Nilai, ...]:
    isi: Sequence[Nilai] = json.loads(teks)
    return tuple([*isi, *[None] * panjang][:panjang])  # a newer program may have more columns in a group


def _terbuka(p: Pelaksana) -> tuple[_Isi, _Baris]:
    isi, baris, lama = _semua(p)
    return {k: n for k, n in isi.items() if k not in lama}, baris


def _semua(p: Pelaksana) -> tuple[_Isi, _Baris, dict[Kunci, Kunci]]:
    """Open questions, their rows, and of those about one figure which one is asked instead of which."""
    isi: _Isi = {}
    baca = "SELECT tabel, row_id, kelompok, ref, nilai FROM sync_conflict WHERE resolved_by IS NULL"
    for tabel, b, kelompok, ref, nilai in [*p.semua(baca), *_dibuka_lagi(p)]:
        if tabel in SINKRON and (kelompok == HAPUS or SINKRON[tabel].anggota(kelompok)):
            isi.setdefault((tabel, bytes(b), kelompok), {})[ref] = nilai
    baris: _Baris = {
        t: baris_kini(p, t, {b for tabel, b, _ in isi if tabel == t}) for t in {k[0] for k in isi}
    }
    berlaku = {k: n for k, n in isi.items() if _berlaku(k, isi, baris)}
    return berlaku, baris, _satu_angka(p, [k for k in berlaku if k[0] == KOREKSI], baris)


def _satu_angka(p: Pelaksana, kunci: Sequence[Kunci], baris: _Baris) -> dict[Kunci, Kunci]:
    """A figure corrected more than once may differ in several records: only the last of them is asked."""
    menurut: dict[tuple[bytes, int, bytes, str], list[Kunci]] = {}
    for k in kunci:
        if k[2] != HAPUS:
            r = baris[KOREKSI][k[1]]
            # The main entry is one figure; of the others each began with a record of its own.
            asal = _pangkal(p, k[1]) if r["butir"] else b""
            menurut.setdefault((r["indikator_id"] or k[1], r["bulan"], asal, k[2]), []).append(k)
    hasil: dict[Kunci, Kunci] = {}
    for (indikator, bulan, _, _), sama in menurut.items():
        if len(sama) > 1:
            dalam = kedalaman(p, indikator, bulan)
            akhir = max(sama, key=lambda k: (dalam.get(k[1], 0), k[1]))
            hasil |= {k: akhir for k in sama if k != akhir}
    return hasil


def _pangkal(p: Pelaksana, baris: bytes) -> bytes:
    """The record that a chain of corrections began with."""
    jalan = {baris}
    while True:
        r = p.satu("SELECT menggantikan_id FROM realisasi WHERE id = ? AND _del = 0", (baris,))
        if not r or r[0] is None or bytes(r[0]) in jalan:
            return baris
        baris = bytes(r[0])
        jalan.add(baris)


def kedalaman(p: Pelaksana, indikator: bytes, bulan: int) -> dict[bytes, int]:
    """How many records each living one of an indicator and month has replaced, one after the other."""
    baca = "SELECT id, menggantikan_id FROM realisasi WHERE indikator_id = ? AND bulan = ? AND _del = 0"
    dulu = {bytes(r[0]): r[1] for r in p.semua(baca, (indikator, bulan))}
    hasil = {}
    for b in dulu:
        jalan, kini = {b}, dulu[b]
        while kini is not None and kini not in jalan:
            jalan.add(kini)
            kini = dulu.get(kini)
        hasil[b] = len(jalan)
    return hasil


def _berlaku(kunci: Kunci, isi: _Isi, baris: _Baris) -> bool:
    """Cells of a row that is gone, or may be, are no question yet."""
    tabel, b, kelompok = kunci
    ada = baris[tabel].get(b)
    if ada is None or len(isi[kunci]) < 2:
        return False
    return kelompok == HAPUS or not (ada[HAPUS] or (tabel, b, HAPUS) in isi)


def _dibuka_lagi(p: Pelaksana) -> list[tuple[str, bytes, str, str, str]]:
    """Values of a decision that was undone since: taken back, it is a question again, on every PC alike."""
    hasil = []
    baca = "SELECT DISTINCT tabel FROM sync_conflict WHERE resolved_by IS NOT NULL"
    for (tabel,) in p.semua(baca):
        if tabel not in SINKRON:
            continue
        cari = (
            "SELECT c.row_id, c.kelompok, c.ref, c.nilai, c.resolved_by, j.line FROM sync_conflict c "
            f"JOIN {tabel} t ON t.id = c.row_id JOIN journal_commit j ON j.ordinal = t.rev "
            "WHERE c.tabel = ? AND c.resolved_by IS NOT NULL AND j.line LIKE ?"
        )
        terakhir = [*p.semua(cari, (tabel, '%"riwayat.urungkan"%')), *_dibangun(p, tabel)]
        for b, kelompok, ref, nilai, oleh, line in terakhir:
            if f'"urungkan":"{bytes(oleh).hex()}"' in line:
                hasil.append((tabel, bytes(b), kelompok, ref, nilai))
    return hasil


def _dibangun(p: Pelaksana, tabel: str) -> list[tuple[Any, ...]]:
    """The same of rows that were rebuilt: their revision names no commit, their heads do."""
    baca = (
        "SELECT c.row_id, c.kelompok, c.ref, c.nilai, c.resolved_by, h.ref FROM sync_conflict c "
        f"JOIN {tabel} t ON t.id = c.row_id "
        "JOIN sync_rowhead h ON h.tabel = c.tabel AND h.row_id = c.row_id "
        "WHERE c.tabel = ? AND c.resolved_by IS NOT NULL AND t.rev >= ?"
    )
    hasil = []
    for *isi, kepala in p.semua(baca, (tabel, REV_BANGUN)):
        k = komit_acuan(p, kepala)
        if k is not None and k.perintah == "riwayat.urungkan":
            hasil.append((*isi, k.line))
    return hasil
