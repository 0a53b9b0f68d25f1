"""Evaluations, feedback and the organisation's achievement: rows to values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.predikat import PredikatOrganisasi, Rating
from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import pilihan
from kinerja_desktop.store.repo_dasar import tanggal as tanggal_dari
from kinerja_desktop.store.repo_skp import potongan


@dataclass(frozen=True, slots=True)
class RekamEvaluasi:
    """One evaluation as stored; the predicate is never stored."""

    id: bytes
    skp_id: bytes
    periode_id: bytes
    rating_hasil: Rating | None
    alasan_hasil: str
    rating_perilaku: Rating | None
    alasan_perilaku: str
    catatan: str
    status: StatusEvaluasi
    tanggal_nilai: date | None
    tanggal_terima: date | None
    beku: str


@dataclass(frozen=True, slots=True)
class RekamUmpanBalik:
    """One feedback on a work result (`rhk_id`) or a value (`nomor_perilaku` 1-7)."""

    id: bytes
    skp_id: bytes
    periode_id: bytes
    rhk_id: bytes | None
    nomor_perilaku: int
    pemberi_id: bytes | None
    peran_pemberi: str
    teks: str
    tanggal: str
    sifat: str = ""
    nama_pemberi: str = ""


@dataclass(frozen=True, slots=True)
class RekamOrganisasi:
    """Organisation predicate of one unit and period."""

    id: bytes
    unit_id: bytes
    periode_id: bytes
    predikat: PredikatOrganisasi | None
    alasan: str
    alasan_pola: str = ""
    penetap: str = ""
    dasar: str = ""
    rekomendasi: str = ""
    usulan: str = ""
    capaian: str = ""
    ekspektasi: str = ""


_EVALUASI = (
    "SELECT e.id, e.skp_id, e.periode_id, e.rating_hasil, e.alasan_hasil, e.rating_perilaku, "
    "e.alasan_perilaku, e.catatan, e.status, e.tanggal_nilai, e.tanggal_terima, e.beku FROM evaluasi e"
)


def _rating(teks: str) -> Rating | None:
    return Rating(teks) if teks in Rating._value2member_map_ else None


def _rekam_evaluasi(r: Any) -> RekamEvaluasi:
    status = pilihan(StatusEvaluasi, r[8], StatusEvaluasi.DRAF)
    return RekamEvaluasi(
        r[0],
        r[1],
        r[2],
        _rating(r[3]),
        r[4],
        _rating(r[5]),
        r[6],
        r[7],
        status,
        tanggal_dari(r[9]),
        tanggal_dari(r[10]),
        r[11],
    )


def _terjauh(baris: Iterable[Any]) -> dict[tuple[bytes, bytes], RekamEvaluasi]:
    """By (SKP, period); when two PCs made one each, the one whose work is further. Rows come by id."""
    hasil: dict[tuple[bytes, bytes], RekamEvaluasi] = {}
    for rekam in map(_rekam_evaluasi, baris):
        kunci = (rekam.skp_id, rekam.periode_id)
        ada = hasil.get(kunci)
        if ada is None or (ada.status is StatusEvaluasi.DRAF and rekam.status is not StatusEvaluasi.DRAF):
            hasil[kunci] = rekam
    return hasil


def evaluasi_periode(p: Pelaksana, periode_id: bytes) -> dict[bytes, RekamEvaluasi]:
    """Evaluations of a period by SKP."""
    baris = p.semua(f"{_EVALUASI} WHERE e.periode_id = ? AND e._del = 0 ORDER BY e.id", (periode_id,))
    return {skp: rekam for (skp, _), rekam in _terjauh(baris).items()}


def evaluasi_satu(p: Pelaksana, evaluasi_id: bytes) -> RekamEvaluasi | None:
    """One evaluation by id, or None when it is not here or deleted."""
    r = p.satu(f"{_EVALUASI} WHERE e.id = ? AND e._del = 0", (evaluasi_id,))
    return _rekam_evaluasi(r) if r else None


def evaluasi_tahun(
    p: Pelaksana, tahun: int, ruang: Collection[bytes] | None = None, beku: bool = True
) -> dict[tuple[bytes, bytes], RekamEvaluasi]:
    """Evaluations of a year (of the SKP of some offices) by (SKP, period).

    Without `beku` that field stays empty: what was printed is kept there, several times the rest of a row.
    """
    dari, batas = saring_ruang.syarat("e.skp_id", ruang)
    kolom = "t.tahun" if ruang is None else "t.tahun + 0"  # the range is narrower than the year's index
    baca = _EVALUASI if beku else _EVALUASI.replace("e.beku", "''")
    sql = f"{baca} JOIN periode t ON t.id = e.periode_id WHERE {kolom} = ? AND e._del = 0{dari}"
    return _terjauh(p.semua(f"{sql} ORDER BY e.id", (tahun, *batas)))


def evaluasi_skp(p: Pelaksana, skp_id: Collection[bytes]) -> dict[tuple[bytes, bytes], RekamEvaluasi]:
    """Evaluations of some SKP by (SKP, period): what one edit needs, however large the office is."""
    sql = f"{_EVALUASI} WHERE e._del = 0 AND {{dalam e.skp_id}} ORDER BY e.id"
    return _terjauh(potongan(p, sql, skp_id))


def evaluasi_terhapus(p: Pelaksana, periode_id: bytes, skp_id: Collection[bytes]) -> dict[bytes, bytes]:
    """Deleted evaluation rows of a period by SKP: an undone first rating is revived, not doubled."""
    sql = "SELECT id, skp_id, periode_id FROM evaluasi WHERE _del = 1 AND {dalam skp_id} ORDER BY id"
    return {bytes(r[1]): bytes(r[0]) for r in potongan(p, sql, skp_id) if r[2] == periode_id}


def umpan_balik(p: Pelaksana, skp_id: bytes, periode_id: bytes | None = None) -> list[RekamUmpanBalik]:
    """Feedback of one SKP, of one period or of all, oldest first."""
    syarat, isi = ("", [skp_id]) if periode_id is None else (" AND periode_id = ?", [skp_id, periode_id])
    baca = (
        "SELECT id, skp_id, periode_id, rhk_id, nomor_perilaku, pemberi_id, peran_pemberi, teks, tanggal, "
        f"sifat, nama_pemberi FROM umpan_balik WHERE skp_id = ? AND _del = 0{syarat} ORDER BY tanggal, id"
    )
    return [RekamUmpanBalik(*r) for r in p.semua(baca, isi)]


def berumpan_balik(p: Pelaksana, tahun: int) -> Counter[tuple[bytes, bytes]]:
    """How much feedback there is, by SKP and period of a year."""
    baca = (
        "SELECT u.skp_id, u.periode_id, count(*) FROM umpan_balik u JOIN periode t ON t.id = u.periode_id "
        "WHERE t.tahun = ? AND u._del = 0 GROUP BY u.skp_id, u.periode_id"
    )
    return Counter({(bytes(r[0]), bytes(r[1])): r[2] for r in p.semua(baca, (tahun,)) if r[0] is not None})


def organisasi_tahun(
    p: Pelaksana, tahun: int, ruang: Collection[bytes] | None = None
) -> dict[bytes, dict[bytes, RekamOrganisasi]]:
    """Organisation predicates of a year (of the units of some offices): period id -> unit id -> row."""
    dari, batas = saring_ruang.syarat("c.unit_id", ruang)
    baca = (
        "SELECT c.id, c.unit_id, c.periode_id, c.predikat, c.alasan, c.alasan_pola, c.penetap, c.dasar, "
        "c.rekomendasi, c.usulan, c.capaian, c.ekspektasi FROM capaian_organisasi c "
        f"JOIN periode t ON t.id = c.periode_id WHERE t.tahun = ? AND c._del = 0{dari} ORDER BY c.id"
    )
    hasil: dict[bytes, dict[bytes, RekamOrganisasi]] = {}
    for r in p.semua(baca, (tahun, *batas)):
        predikat = PredikatOrganisasi(r[3]) if r[3] in PredikatOrganisasi._value2member_map_ else None
        rekam = RekamOrganisasi(r[0], r[1], r[2], predikat, *r[4:])
        hasil.setdefault(rekam.periode_id, {}).setdefault(rekam.unit_id, rekam)
    return hasil


def jumlah_selesai(p: Pelaksana, skp_id: bytes) -> int:
    """How many finished evaluations rest on an SKP."""
    terbuka = "('', 'draf', 'dibatalkan')"
    baca = f"SELECT count(*) FROM evaluasi WHERE skp_id = ? AND _del = 0 AND status NOT IN {terbuka}"
    r = p.satu(baca, (skp_id,))
    return int(r[0]) if r else 0
