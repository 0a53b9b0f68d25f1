"""SKP with its work results, indicators, behaviour rows, realisation and events: rows to domain values."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.skp import (
    JENIS_LAMPIRAN,
    Arah,
    Aspek,
    BentukSkp,
    Indikator,
    JenisRhk,
    Lampiran,
    Lingkup,
    Metode,
    Pendekatan,
    Perspektif,
    Rhk,
    StatusDokumen,
)
from kinerja_desktop.store import saring_ruang
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.repo_dasar import pilihan
from kinerja_desktop.store.repo_dasar import tanggal as tanggal_dari

_POTONG = 500
#: Tables whose rows belong to one SKP by their column `skp_id`.
MILIK_SKP = (
    "rhk",
    "indikator",
    "perilaku",
    "butir_lampiran",
    "versi_skp",
    "tanggapan",
    "realisasi",
    "umpan_balik",
    "evaluasi",
    "rencana_aksi",
    "kemajuan_aksi",
    "catatan_harian",
    "dialog_kinerja",
    "butir_dialog",
    "pembinaan",
    "nilai_sendiri",
    "keberatan",
)

_KOLOM = (
    "id, pegawai_id, penempatan_id, tahun, mulai, selesai, bentuk, pendekatan, status, alasan, "
    "tanggal_tetap, beku, revisi, pendahulu_id, alasan_bentuk, penilai_id, "
    "atasan_penilai_id, sebagai_penilai, alasan_penilai"
)


@dataclass(frozen=True, slots=True)
class RekamSkp:
    """One SKP as stored; `beku` is the JSON of names frozen at approval, empty before.

    `penilai_id` and what follows are set only where the assessor was chosen for this one document.
    """

    id: bytes
    pegawai_id: bytes
    penempatan_id: bytes | None
    tahun: int
    mulai: date
    selesai: date
    bentuk: BentukSkp
    pendekatan: Pendekatan
    status: StatusDokumen
    alasan: str
    tanggal_tetap: date | None
    beku: str
    revisi: int
    pendahulu_id: bytes | None
    alasan_bentuk: str = ""
    penilai_id: bytes | None = None
    atasan_penilai_id: bytes | None = None
    sebagai_penilai: str = ""
    alasan_penilai: str = ""


@dataclass(frozen=True, slots=True)
class RekamPerilaku:
    """One of the seven behaviour rows of an SKP, `nomor` 1-7."""

    id: bytes
    skp_id: bytes
    nomor: int
    ekspektasi: str


@dataclass(frozen=True, slots=True)
class RekamButir:
    """One line of an annex list; `jenis` is of `JENIS_LAMPIRAN`."""

    id: bytes
    skp_id: bytes
    jenis: str
    urut: int
    teks: str


@dataclass(frozen=True, slots=True)
class IsiSkp:
    """What is written in one SKP: results with indicators, behaviour, annex lines."""

    rhk: tuple[Rhk, ...]
    perilaku: list[RekamPerilaku]
    butir: list[RekamButir]

    @property
    def lampiran(self) -> Lampiran:
        """The annex as the domain knows it."""
        return Lampiran(*(tuple(b.teks for b in self.butir if b.jenis == j) for j in JENIS_LAMPIRAN))


@dataclass(frozen=True, slots=True)
class RekamRealisasi:
    """One recorded progress of an indicator in a month: `butir` 0 is the main entry, others are numbered.

    `tanggal` is the day it was recorded, `tanggal_kegiatan` of what was done (ISO or empty), `alasan` why it
    corrects another.
    """

    id: bytes
    indikator_id: bytes
    skp_id: bytes
    bulan: int
    angka: str
    teks: str
    bukti: str
    menggantikan_id: bytes | None
    tanggal: str
    butir: int = 0
    satuan: str = ""
    alasan: str = ""
    tanggal_kegiatan: str = ""


@dataclass(frozen=True, slots=True)
class RekamTindakan:
    """One workflow event: what, why, fingerprint of the content, by whom (staff id), when (ISO UTC)."""

    id: bytes
    dokumen_id: bytes
    tindakan: str
    alasan: str
    sidik: str
    oleh_id: bytes | None
    waktu: str


def potongan(p: Pelaksana, sql: str, pengenal: Collection[bytes]) -> Iterator[tuple[Any, ...]]:
    """Rows of a statement whose "{dalam kolom}" becomes an IN list, in pieces that every driver takes."""
    depan, _, sisa = sql.partition("{dalam ")
    kolom, _, ekor = sisa.partition("}")
    daftar = list(pengenal)
    for i in range(0, len(daftar), _POTONG):
        bagian = daftar[i : i + _POTONG]
        yield from p.semua(f"{depan}{kolom} IN ({tanda(len(bagian))}){ekor}", bagian)


#: A file may bring any word; what is none of these counts as not filled.
_ASPEK = {a.value: a for a in Aspek}
_PERSPEKTIF = {a.value: a for a in Perspektif}
_ARAH = {a.value: a for a in Arah}
_METODE = {a.value: a for a in Metode}
_LINGKUP = {a.value: a for a in Lingkup}


def baca_jalur(teks: str) -> tuple[str, ...]:
    """The path of a target as stored (JSON list of 4 or 12 texts); empty for anything else."""
    if not teks:
        return ()
    try:
        isi = json.loads(teks)
    except ValueError:
        return ()
    sah = isinstance(isi, list) and len(isi) in (4, 12) and all(isinstance(n, str) for n in isi)
    return tuple(isi) if sah else ()


def tulis_jalur(jalur: Sequence[str]) -> str:
    """The path as stored; "" when no step of it says anything."""
    return json.dumps(list(jalur), ensure_ascii=False) if any(n.strip() for n in jalur) else ""


def _rekam(r: Sequence[Any]) -> RekamSkp:
    tahun = int(r[3])
    kalender = min(max(tahun, 1), 9999)  # a file may bring any number
    return RekamSkp(
        r[0],
        r[1],
        r[2],
        tahun,
        tanggal_dari(r[4]) or date(kalender, 1, 1),
        tanggal_dari(r[5]) or date(kalender, 12, 31),
        pilihan(BentukSkp, r[6], BentukSkp.ADMINISTRASI),
        pilihan(Pendekatan, r[7], Pendekatan.KUANTITATIF),
        pilihan(StatusDokumen, r[8], StatusDokumen.DRAF),
        r[9],
        tanggal_dari(r[10]),
        r[11],
        int(r[12]),
        r[13],
        *r[14:19],
    )


def rekam(p: Pelaksana, skp_id: bytes) -> RekamSkp | None:
    """One SKP by id, or None when it is not here or deleted."""
    r = p.satu(f"SELECT {_KOLOM} FROM skp WHERE id = ? AND _del = 0", (skp_id,))
    return _rekam(r) if r else None


def rekam_banyak(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, RekamSkp]:
    """Several SKP by id; gone ones are left out."""
    sql = f"SELECT {_KOLOM} FROM skp WHERE _del = 0 AND {{dalam id}}"
    return {bytes(r[0]): _rekam(r) for r in potongan(p, sql, skp_id)}


def rekam_tahun(
    p: Pelaksana, tahun: int, pegawai_id: bytes | None = None, ruang: Collection[bytes] | None = None
) -> list[RekamSkp]:
    """All SKP of a year (of one person, of some offices), by their start; cancelled ones included."""
    dari, batas = saring_ruang.syarat("id", ruang)
    satu, siapa = ("", []) if pegawai_id is None else (" AND pegawai_id = ?", [pegawai_id])
    isi: list[int | bytes] = [tahun, *siapa, *batas]
    # One person, or the range of some offices, is narrower than the year's index.
    tahun_kolom = "tahun" if ruang is None and pegawai_id is None else "tahun + 0"
    baris = p.semua(f"SELECT {_KOLOM} FROM skp WHERE {tahun_kolom} = ? AND _del = 0{satu}{dari}", isi)
    return sorted((_rekam(r) for r in baris), key=lambda s: (s.mulai, s.id))


def rekam_sejak(p: Pelaksana, pegawai_id: bytes, tahun: int) -> list[RekamSkp]:
    """All SKP of a person of a year and later, by their start; cancelled ones included."""
    baca = f"SELECT {_KOLOM} FROM skp WHERE pegawai_id = ? AND tahun >= ? AND _del = 0"
    return sorted((_rekam(r) for r in p.semua(baca, (pegawai_id, tahun))), key=lambda s: (s.mulai, s.id))


def rhk(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, tuple[Rhk, ...]]:
    """Work results with their indicators by SKP, main before additional, in order; two statements."""
    indikator: dict[bytes, list[Indikator]] = {}
    kolom = "id, rhk_id, urut, aspek, teks, target, satuan, arah, metode, jalur"
    sql = f"SELECT {kolom} FROM indikator WHERE _del = 0 AND {{dalam skp_id}}"
    for r in potongan(p, sql, skp_id):
        depan = (r[0], r[1], r[2], _ASPEK.get(r[3]), r[4], r[5], r[6])
        i = Indikator(*depan, _ARAH.get(r[7]), _METODE.get(r[8]), baca_jalur(r[9]))
        indikator.setdefault(i.rhk_id, []).append(i)
    hasil: dict[bytes, list[Rhk]] = {s: [] for s in skp_id}
    kolom = (
        "id, skp_id, jenis, urut, teks, rhk_atasan_id, teks_atasan, penugasan_dari, perspektif, "
        "indikator_atasan_id, iku_id, lingkup, asal_id"
    )
    sql = f"SELECT {kolom} FROM rhk WHERE _del = 0 AND {{dalam skp_id}}"
    for r in potongan(p, sql, skp_id):
        milik = tuple(sorted(indikator.get(r[0], ()), key=lambda i: (i.urut, i.id)))
        hasil[r[1]].append(
            Rhk(
                r[0],
                r[1],
                pilihan(JenisRhk, r[2], JenisRhk.UTAMA),
                r[3],
                r[4],
                r[5],
                r[6],
                r[7],
                _PERSPEKTIF.get(r[8]),
                milik,
                r[9],
                r[10],
                _LINGKUP.get(r[11]),
                r[12],
            )
        )
    return {
        s: tuple(sorted(daftar, key=lambda r: (r.jenis is JenisRhk.TAMBAHAN, r.urut, r.id)))
        for s, daftar in hasil.items()
    }


def jumlah_rhk(p: Pelaksana, tahun: int) -> dict[bytes, int]:
    """Number of work results per SKP of a year."""
    baca = (
        "SELECT r.skp_id, count(*) FROM rhk r JOIN skp s ON s.id = r.skp_id "
        "WHERE s.tahun = ? AND s._del = 0 AND r._del = 0 GROUP BY r.skp_id"
    )
    return {bytes(s): int(n) for s, n in p.semua(baca, (tahun,))}


def perilaku(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, list[RekamPerilaku]]:
    """Behaviour rows by SKP, in the fixed order 1-7."""
    hasil: dict[bytes, list[RekamPerilaku]] = {s: [] for s in skp_id}
    sql = "SELECT id, skp_id, nomor, ekspektasi FROM perilaku WHERE _del = 0 AND {dalam skp_id}"
    for r in potongan(p, sql, skp_id):
        hasil[r[1]].append(RekamPerilaku(r[0], r[1], r[2], r[3]))
    return {s: sorted(d, key=lambda x: (x.nomor, x.id)) for s, d in hasil.items()}


def lampiran(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, list[RekamButir]]:
    """Lines of the three annex lists by SKP, list by list in order."""
    hasil: dict[bytes, list[RekamButir]] = {s: [] for s in skp_id}
    sql = "SELECT id, skp_id, jenis, urut, teks FROM butir_lampiran WHERE _del = 0 AND {dalam skp_id}"
    for r in potongan(p, sql, skp_id):
        if r[2] in JENIS_LAMPIRAN:
            hasil[r[1]].append(RekamButir(*r))
    urut = JENIS_LAMPIRAN.index
    return {s: sorted(d, key=lambda b: (urut(b.jenis), b.urut, b.id)) for s, d in hasil.items()}


def berlampiran(p: Pelaksana, tahun: int) -> set[bytes]:
    """SKP of a year that have anything in their annex."""
    baca = (
        "SELECT DISTINCT b.skp_id FROM butir_lampiran b JOIN skp s ON s.id = b.skp_id "
        "WHERE s.tahun = ? AND s._del = 0 AND b._del = 0"
    )
    return {bytes(r[0]) for r in p.semua(baca, (tahun,))}


def isi_skp(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, IsiSkp]:
    """Everything that is written in these SKP; four statements."""
    r, b, n = rhk(p, skp_id), perilaku(p, skp_id), lampiran(p, skp_id)
    return {s: IsiSkp(r[s], b[s], n[s]) for s in skp_id}


def realisasi(p: Pelaksana, skp_id: Collection[bytes]) -> dict[tuple[bytes, int], RekamRealisasi]:
    """The main entry per indicator and month; `repo_realisasi.kepala` has all entries of a month."""
    from kinerja_desktop.store import repo_realisasi

    return repo_realisasi.utama(p, skp_id)


def tindakan(p: Pelaksana, dokumen_id: bytes) -> list[RekamTindakan]:
    """Workflow events of one document, oldest first."""
    baca = (
        "SELECT t.id, t.dokumen_id, t.tindakan, t.alasan, t.sidik, t.oleh_id, t.waktu FROM tindakan t "
        "WHERE t.dokumen_id = ? AND t._del = 0 ORDER BY t.waktu, t.rev, t.id"
    )
    return [RekamTindakan(*r) for r in p.semua(baca, (dokumen_id,))]


def anak_skp(p: Pelaksana, skp_id: bytes) -> list[tuple[str, bytes]]:
    """(table, id) of every row that belongs to an SKP, deleted ones too, for its history."""
    hasil = [("skp", skp_id)]
    for tabel in MILIK_SKP:
        hasil += [
            (tabel, bytes(r[0])) for r in p.semua(f"SELECT id FROM {tabel} WHERE skp_id = ?", (skp_id,))
        ]
    hasil += [
        ("tindakan", bytes(r[0])) for r in p.semua("SELECT id FROM tindakan WHERE dokumen_id = ?", (skp_id,))
    ]
    baca = (
        "SELECT id FROM lampiran WHERE (untuk_tabel = 'skp' AND untuk_id = ?) OR (untuk_tabel = 'realisasi' "
        "AND untuk_id IN (SELECT id FROM realisasi WHERE skp_id = ?))"
    )
    hasil += [("lampiran", bytes(r[0])) for r in p.semua(baca, (skp_id, skp_id))]
    return hasil


def skp_dari(p: Pelaksana, tabel: str, baris: bytes) -> bytes | None:
    """The SKP that a row of rhk, indikator, perilaku, realisasi, umpan_balik or evaluasi belongs to."""
    r = p.satu(f"SELECT skp_id FROM {tabel} WHERE id = ?", (baris,))
    return bytes(r[0]) if r and r[0] is not None else None
