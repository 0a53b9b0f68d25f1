"""Dated rules and periods as stored rows turned into domain values."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.aturan import NASIONAL, Aturan
from kinerja_desktop.domain.periode import JenisPeriode, PeriodeEvaluasi
from kinerja_desktop.domain.periode import periode as susun_periode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.pelaksana import Pelaksana, Sambungan
from kinerja_desktop.store.repo_ba import SYARAT_BERITA_ACARA
from kinerja_desktop.store.repo_dasar import pilihan, tanggal
from kinerja_desktop.store.saring_ruang import syarat

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class AturanTersimpan:
    """A rule with its row id; `lokal` when it was made here and not by the centre."""

    id: bytes
    aturan: Aturan
    lokal: bool


@dataclass(frozen=True, slots=True)
class PeriodeTersimpan:
    """A period with its row id, deadlines, "terbuka" or "ditutup", and whether it was made here."""

    id: bytes
    periode: PeriodeEvaluasi
    batas_skp: date | None
    batas_nilai: date | None
    status: str
    lokal: bool
    #: In an office: the centre has closed this period for everybody.
    ditutup_pusat: bool = False
    #: Number of the agreed Berita Acara that holds this period, else "".
    berita_acara: str = ""

    @property
    def ditutup(self) -> bool:
        """True when nothing of this period may be changed any more."""
        return self.status == "ditutup"


def _aturan(r: tuple[Any, ...]) -> AturanTersimpan:
    id_, jenis, kunci, nilai, mulai, sampai, dasar, tingkat, lokal = r
    awal, akhir = tanggal(mulai) or date.min, tanggal(sampai)
    return AturanTersimpan(
        id_, Aturan(jenis, kunci, nilai, awal, akhir, dasar, tingkat or NASIONAL), bool(lokal)
    )


def aturan_semua(conn: Connection, jenis: str = "") -> list[AturanTersimpan]:
    """Rules of a kind (all when ""); rules made here first, so that the centre's win where both stand.

    By what they say, then by id, not by when they came: every PC reads the same rules in the same order.
    """
    baca = (
        "SELECT id, jenis, kunci, nilai, berlaku_mulai, berlaku_sampai, dasar_hukum, tingkat, lokal "
        f"FROM rujukan WHERE _del = 0{' AND jenis = ?' if jenis else ''}"
    )
    semua = [_aturan(x) for x in Pelaksana.dari(conn).semua(baca, [jenis] if jenis else [])]
    return sorted(semua, key=lambda a: (not a.lokal, *_isi(a.aturan), a.id))


def _isi(a: Aturan) -> tuple[str, ...]:
    return (a.jenis, a.kunci, a.berlaku_mulai.isoformat(), str(a.nilai), str(a.tingkat))


_BACA_PERIODE = (
    "SELECT id, jenis, tahun, nomor, mulai, selesai, batas_skp, batas_nilai, status, lokal FROM periode "
    "WHERE _del = 0"
)


def _periode(r: tuple[Any, ...]) -> PeriodeTersimpan | None:
    id_, jenis, tahun, nomor, mulai, selesai, batas_skp, batas_nilai, status, lokal = r
    try:
        dasar = susun_periode(pilihan(JenisPeriode, jenis, JenisPeriode.TAHUNAN), tahun, nomor)
    except Tolakan:
        return None
    awal, akhir = tanggal(mulai) or dasar.mulai, tanggal(selesai) or dasar.selesai
    isi = PeriodeEvaluasi(dasar.jenis, dasar.tahun, dasar.nomor, awal, akhir, dasar.label)
    return PeriodeTersimpan(
        id_, isi, tanggal(batas_skp), tanggal(batas_nilai), status or "terbuka", bool(lokal)
    )


def periode_semua(
    conn: Sambungan, tahun: int | None = None, ruang: Collection[bytes] | None = None
) -> list[PeriodeTersimpan]:
    """Periods of a year (all when None): year, quarters, months; unreadable rows are left out.

    With `ruang` those that some offices (or the centre) made: hundreds of offices have thousands of rows.
    """
    saring, nilai = syarat("id", ruang)
    setahun = " AND tahun = ?" if tahun is not None else ""
    baca = f"{_BACA_PERIODE}{saring}{setahun}"
    urutan = list(JenisPeriode)
    semua = Pelaksana.dari(conn).semua(baca, [*nilai, tahun] if setahun else nilai)
    isi = [x for x in map(_periode, semua) if x is not None]
    return sorted(isi, key=lambda x: (x.periode.tahun, urutan.index(x.periode.jenis), x.periode.nomor, x.id))


def periode_sama(
    conn: Sambungan, isi: PeriodeEvaluasi, ruang: Collection[bytes] | None = None
) -> list[PeriodeTersimpan]:
    """The rows of one period (year, kind and number), the office's and the centre's."""
    saring, nilai = syarat("id", ruang)
    baca = f"{_BACA_PERIODE}{saring} AND tahun = ? AND jenis = ? AND nomor = ? ORDER BY id"
    semua = Pelaksana.dari(conn).semua(baca, [*nilai, isi.tahun, isi.jenis.value, isi.nomor])
    return [x for x in map(_periode, semua) if x is not None]


#: SQL for the space of a document and the centre's (four bytes each), by `lingkup_periode`.
LINGKUP_PERIODE = "(SELECT ? AS ruang, ? AS pusat) lingkup"
#: SQL that is true of a closed row of `periode` that counts for `lingkup`: the office's own or the centre's,
#: closed by its owner, by the last step of that office, or by minutes with it. Never by another office.
SYARAT_DITUTUP = (
    "(length(lingkup.pusat) = 0 OR substr(periode.id, 1, 4) IN (lingkup.ruang, lingkup.pusat)) "
    "AND (periode.status = 'ditutup' OR coalesce((SELECT d.tindakan FROM tindakan d WHERE d._del = 0 "
    "AND d.dokumen_id = periode.id AND substr(d.id, 1, 4) = lingkup.ruang "
    "AND substr(periode.id, 1, 4) <> lingkup.ruang "
    f"ORDER BY d.waktu DESC, d.rev DESC LIMIT 1), '') = 'tutup' OR {SYARAT_BERITA_ACARA})"
)


def lingkup_periode(p: Pelaksana, baris: bytes) -> tuple[bytes, bytes]:
    """(space of a row, the centre's); the latter empty in an office, where no other office's rows are."""
    meta = {
        str(k): str(v) for k, v in p.semua("SELECT kunci, nilai FROM meta WHERE kunci IN ('peran', 'ruang')")
    }
    return lingkup_dari(meta.get("peran", ""), int(meta.get("ruang", "0")), baris)


def lingkup_dari(peran: str, ruang: int, baris: bytes) -> tuple[bytes, bytes]:
    """The same for who knows already which role and space this database has."""
    return baris[:4], ruang.to_bytes(4, "big") if peran == "pusat" else b""


def periode_tertutup(p: Pelaksana, periode_id: bytes, baris: bytes) -> bool:
    """Whether for this document this period, or the centre's of the same year, kind and number, is closed."""
    baca = (
        "SELECT 1 FROM periode JOIN periode s ON s.tahun = periode.tahun AND s.jenis = periode.jenis "
        f"AND s.nomor = periode.nomor CROSS JOIN {LINGKUP_PERIODE} "
        f"WHERE s.id = ? AND periode._del = 0 AND {SYARAT_DITUTUP}"
    )
    return p.satu(baca, (*lingkup_periode(p, baris), periode_id)) is not None


def langkah_periode(conn: Sambungan, ruang: int) -> dict[bytes, str]:
    """Last step ("tutup" or "buka_kunci") of this office on each period, by the period's id."""
    saring, isi = syarat("id", [ruang.to_bytes(4, "big")])
    baca = (  # a revision says when it came here, which is not the same on two PCs
        "SELECT dokumen_id, tindakan FROM tindakan "
        f"WHERE _del = 0 AND jenis_dokumen = 'periode'{saring} ORDER BY waktu, rev"
    )
    return {r[0]: r[1] for r in Pelaksana.dari(conn).semua(baca, isi)}


def waktu_langkah(p: Pelaksana, periode_id: bytes, ruang: int) -> str:
    """When this office took its last step on a period, as its row says; "" before any."""
    awal = ruang.to_bytes(4, "big")
    baca = "SELECT max(waktu) FROM tindakan WHERE _del = 0 AND dokumen_id = ? AND id >= ? AND id <= ?"
    r = p.satu(baca, (periode_id, awal + b"\x00" * 12, awal + b"\xff" * 12))
    return str(r[0] or "") if r else ""


def periode_satu(conn: Sambungan, periode_id: bytes) -> PeriodeTersimpan | None:
    """One period by id, or None."""
    r = Pelaksana.dari(conn).satu(f"{_BACA_PERIODE} AND id = ?", [periode_id])
    return _periode(r) if r else None
