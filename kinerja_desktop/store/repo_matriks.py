"""Matriks Pembagian Peran dan Hasil: stored roles, who works for whom in a year, results that are linked."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kinerja_desktop.domain.kaskade import BUTIR_SESEL
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import potongan

_KOLOM = "id, tahun, pimpinan_id, rhk_atasan_id, indikator_atasan_id, pegawai_id, teks, rhk_id, rev"
_SAH = "status = 'dikonfirmasi'"

Letak = tuple[bytes, bytes | None, bytes]
"""Address of a cell: leader's result, its indicator (or None), the person."""


@dataclass(frozen=True, slots=True)
class RekamPeran:
    """One role of one person towards one item of the leader; `rev` orders changes on this PC."""

    id: bytes
    tahun: int
    pimpinan_id: bytes
    rhk_atasan_id: bytes
    indikator_atasan_id: bytes | None
    pegawai_id: bytes
    teks: str
    rhk_id: bytes | None
    rev: int

    @property
    def letak(self) -> Letak:
        """The cell it stands in."""
        return self.rhk_atasan_id, self.indikator_atasan_id, self.pegawai_id


@dataclass(frozen=True, slots=True)
class RekamRhk:
    """One result as the matrix needs it; `hidup` False when it or its SKP was deleted or cancelled."""

    id: bytes
    skp_id: bytes
    pegawai_id: bytes
    teks: str
    rhk_atasan_id: bytes | None
    indikator_atasan_id: bytes | None
    teks_atasan: str
    penugasan_dari: str
    rev: int
    hidup: bool


def id_peran(ruang: int, tahun: int, pimpinan: bytes, letak: Letak, nomor: int) -> bytes:
    """The row id of line `nomor` (from 0) of a cell: two PCs that fill one cell write one row."""
    rhk, indikator, pegawai = letak
    tempat = hashlib.sha256(b"".join((rhk, indikator or bytes(16), pegawai))).digest()
    return id_tetap(ruang, "peran_hasil", f"{tahun}:{nomor}".encode(), pimpinan, tempat)


def peran(p: Pelaksana, tahun: int, pimpinan_id: bytes) -> dict[Letak, list[RekamPeran]]:
    """Roles of one matrix by cell, the lines of a cell in their order."""
    baca = f"SELECT {_KOLOM} FROM peran_hasil WHERE tahun = ? AND pimpinan_id = ? AND _del = 0 AND teks <> ''"
    hasil: dict[Letak, list[RekamPeran]] = {}
    for r in p.semua(baca, (tahun, pimpinan_id)):
        if r[3] is not None and r[5] is not None:
            rekam = RekamPeran(*r)
            hasil.setdefault(rekam.letak, []).append(rekam)
    for letak, baris in hasil.items():
        if len(baris) > 1:
            awal = int.from_bytes(baris[0].id[:4], "big")
            urut = {id_peran(awal, tahun, pimpinan_id, letak, n): n for n in range(BUTIR_SESEL)}
            baris.sort(key=lambda b: (urut.get(b.id, BUTIR_SESEL), b.id))
    return hasil


def rhk_menurut_id(p: Pelaksana, rhk_id: Collection[bytes]) -> dict[bytes, RekamRhk]:
    """Results by id, deleted ones too."""
    return {r.id: r for r in _rhk(p, "{dalam r.id}", rhk_id)}


def rhk_orang(p: Pelaksana, tahun: int, pegawai_id: Collection[bytes]) -> list[RekamRhk]:
    """Living results of these people in a year, of SKP that are not cancelled, in the order of the form."""
    semua = _rhk(p, f"s.tahun = {int(tahun)} AND {{dalam s.pegawai_id}}", pegawai_id)
    return [r for r in semua if r.hidup]


def _rhk(p: Pelaksana, syarat: str, nilai: Collection[bytes]) -> list[RekamRhk]:
    kolom = (
        "r.id, r.skp_id, s.pegawai_id, r.teks, r.rhk_atasan_id, r.indikator_atasan_id, r.teks_atasan, "
        "r.penugasan_dari, r.rev, r._del, s._del, s.status, r.jenis, r.urut"
    )
    baca = f"SELECT {kolom} FROM rhk r JOIN skp s ON s.id = r.skp_id WHERE {syarat}"
    hasil = sorted(potongan(p, baca, nilai), key=lambda r: (r[2], r[1], r[12] == "tambahan", r[13], r[0]))
    return [
        RekamRhk(*r[:9], hidup=not (r[9] or r[10]) and r[11] != "dibatalkan")  # type: ignore[misc]
        for r in hasil
    ]


def dikembalikan(p: Pelaksana, rhk: Collection[RekamRhk]) -> frozenset[bytes]:
    """Results that the newest stance returned, not rewritten since, of SKP that are not approved yet."""
    baca = (
        "SELECT t.untuk_id, t.waktu, t.rev, t.id, t.sikap FROM tanggapan t JOIN skp s ON s.id = t.skp_id "
        "WHERE t._del = 0 AND t.sikap IN ('usul', 'terima', 'kembali') "
        "AND s.status NOT IN ('disetujui', 'dikirim', 'diterima') AND {dalam t.untuk_id}"
    )
    akhir: dict[bytes, tuple[str, int, bytes, str]] = {}
    for untuk, *isi in potongan(p, baca, [r.id for r in rhk]):
        akhir[untuk] = max(akhir.get(untuk, ("", 0, b"", "")), (isi[0], isi[1], isi[2], isi[3]))
    return frozenset(
        r.id for r in rhk if r.id in akhir and akhir[r.id][3] == "kembali" and akhir[r.id][1] > r.rev
    )


def skp_orang(p: Pelaksana, tahun: int, pegawai_id: Iterable[bytes]) -> list[bytes]:
    """Ids of the SKP of these people in a year that are not cancelled."""
    baca = (
        f"SELECT id FROM skp WHERE tahun = {int(tahun)} AND _del = 0 AND status <> 'dibatalkan' "
        "AND {dalam pegawai_id}"
    )
    return [bytes(r[0]) for r in potongan(p, baca, list(pegawai_id))]


def bawahan(p: Pelaksana, tahun: int, pimpinan_id: bytes) -> frozenset[bytes]:
    """Everybody whom this official assesses on some day of a year, or by the choice of one SKP."""
    relasi = (
        f"SELECT pegawai_id FROM relasi_penilai WHERE penilai_id = ? AND _del = 0 AND {_SAH} "
        "AND mulai <= ? AND (sampai = '' OR sampai >= ?)"
    )
    pilihan = "SELECT pegawai_id FROM skp WHERE penilai_id = ? AND tahun = ? AND _del = 0"
    isi = (pimpinan_id, f"{tahun:04}-12-31", f"{tahun:04}-01-01")
    semua = {r[0] for r in p.semua(relasi, isi)} | {r[0] for r in p.semua(pilihan, (pimpinan_id, tahun))}
    return frozenset(bytes(b) for b in semua if b is not None) - {pimpinan_id}


def pemimpin(p: Pelaksana, tahun: int, bawahan_id: bytes | None = None) -> dict[bytes, int]:
    """Officials with people to assess in a year (of one person: that one's), with how many."""
    satu, siapa = ("", []) if bawahan_id is None else (" AND pegawai_id = ?", [bawahan_id])
    relasi = (
        f"SELECT penilai_id, count(DISTINCT pegawai_id) FROM relasi_penilai WHERE _del = 0 AND {_SAH} "
        f"AND mulai <= ? AND (sampai = '' OR sampai >= ?){satu} GROUP BY penilai_id"
    )
    isi = (f"{tahun:04}-12-31", f"{tahun:04}-01-01", *siapa)
    return {bytes(r[0]): int(r[1]) for r in p.semua(relasi, isi) if r[0] is not None}


def terisi(p: Pelaksana, tahun: int) -> dict[bytes, int]:
    """Leader -> number of roles written in the matrix of a year."""
    baca = (
        "SELECT pimpinan_id, count(*) FROM peran_hasil "
        "WHERE tahun = ? AND _del = 0 AND teks <> '' AND pimpinan_id IS NOT NULL GROUP BY pimpinan_id"
    )
    return {bytes(k): int(n) for k, n in p.semua(baca, (tahun,))}
