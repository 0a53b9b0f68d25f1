"""IKU and Perjanjian Kinerja of a unit: the sheet of a year; typed, copied from last year, or imported."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.kepegawaian import JenisUnit, Unit
from kinerja_desktop.domain.periode import periksa_tahun
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.iku_pakai import PakaiIku, baca_pakai, sasaran_berlaku
from kinerja_desktop.services.lembar_datar import (
    KOLOM_UKUR,
    KolomDatar,
    Penulisan,
    UbahanDatar,
    bersih,
    periksa_muat,
    tulis,
)
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_standar, repo_unit
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_standar import RekamIku

if TYPE_CHECKING:
    from sqlalchemy import Connection

SUMBER = ("PK", "IKU", "Renstra", "RKT")
KOLOM: dict[str, KolomDatar] = {
    "sasaran": KolomDatar("Sasaran strategis", 2000, berbaris=True),
    **KOLOM_UKUR,
    "sumber": KolomDatar("Sumber", 20, SUMBER),
}
_ISI = ("sumber", "sasaran", "indikator", "target", "satuan", "arah", "metode", "perspektif")


@dataclass(frozen=True, slots=True)
class LembarIku:
    """The sheet of a unit and year; `pakai`: who carries each row; `dari`: newest earlier year with rows."""

    tahun: int
    unit_id: bytes
    unit: str
    unit_pilihan: tuple[tuple[bytes, str], ...]
    baris: tuple[RekamIku, ...]
    pakai: Mapping[bytes, PakaiIku]
    dari: int
    sebab_terkunci: str

    @property
    def tanpa_pendukung(self) -> int:
        """Rows that nobody's SKP carries."""
        return sum(1 for b in self.baris if b.indikator and not self.pakai[b.id].nama)

    @property
    def berubah(self) -> int:
        """Rows whose result in an SKP says something else."""
        return sum(1 for b in self.baris if self.pakai[b.id].beda)


def lembar(sesi: Sesi, tahun: int, unit_id: bytes | None = None) -> LembarIku:
    """IKU of a year and unit (None: the office as a whole), with who carries each row."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        buku = BukuOrang.muat(conn, penilai=False)
        semua = repo_standar.iku(p, tahun)
        unit = _unit_pilihan(buku, semua)
        akar = buku.unit_akar()
        kini = unit_id if unit_id in dict(unit) else akar
        if kini is None:
            raise Tolakan("Kantor ini belum mempunyai unit kerja.", siapa="operator")
        milik = _milik(semua, kini, akar)
        pakai = baca_pakai(p, buku, tahun, milik)
        dari = next(
            (t for t in range(tahun - 1, tahun - 6, -1) if _milik(repo_standar.iku(p, t), kini, akar)), 0
        )
    sebab = ""
    try:
        sesi.wajib("iku.ubah")
    except Tolakan as e:
        sebab = e.kalimat()
    return LembarIku(tahun, kini, buku.unit[kini].nama, unit, tuple(milik), pakai, dari, sebab)


def _unit_pilihan(buku: BukuOrang, semua: Sequence[RekamIku]) -> tuple[tuple[bytes, str], ...]:
    """Units with a sheet of their own: the office, its kelurahan, and whatever has rows already."""
    akar = buku.unit_akar()
    ada = {r.unit_id for r in semua}
    pilih = [u for u in buku.unit.values() if u.id == akar or u.jenis is JenisUnit.KELURAHAN or u.id in ada]
    pilih.sort(key=lambda u: u.id != akar)
    return tuple((u.id, u.nama) for u in pilih)


def _milik(semua: Sequence[RekamIku], unit_id: bytes, akar: bytes | None) -> list[RekamIku]:
    return [r for r in semua if r.unit_id == unit_id or (r.unit_id is None and unit_id == akar)]


def _buka(sesi: Sesi, tahun: int, unit_id: bytes) -> tuple[Unit, list[RekamIku]]:
    """Unit and rows before a change, after asking whether this person may."""
    sesi.wajib("iku.ubah")
    periksa_tahun(tahun)
    with sesi.baca() as conn:
        unit, akar = _unit(conn)
        if unit_id not in unit:
            raise Tolakan("Unit kerja itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
        return unit[unit_id], _milik(repo_standar.iku(Pelaksana.dari(conn), tahun), unit_id, akar)


def _unit(conn: Connection) -> tuple[dict[bytes, Unit], bytes | None]:
    unit = repo_unit.unit_semua(conn)
    return unit, BukuOrang({}, {}, unit).unit_akar()


def tulis_sel(
    sesi: Sesi, tahun: int, unit_id: bytes, ubahan: Sequence[UbahanDatar], judul: str = ""
) -> Outcome[dict[bytes, bytes]]:
    """Write cells of a sheet in one act; new rows are added at its end (value: their ids)."""
    unit, ada = _buka(sesi, tahun, unit_id)
    ke = Penulisan(
        "iku",
        KOLOM,
        {"tahun": tahun},
        max((r.urut for r in ada), default=0),
        len(ada),
        {"unit_id": unit_id, "sumber": "PK"},
    )
    with sesi.kerja("iku.ubah", judul or f"Ubah IKU {tahun} {unit.nama}") as uow:
        baru = tulis(uow, ke, ubahan)
    return Outcome(baru, uow.perubahan)


def hapus(sesi: Sesi, tahun: int, unit_id: bytes, ids: Collection[bytes]) -> Outcome[int]:
    """Delete rows of a sheet; results taken from them stay as they are."""
    unit, ada = _buka(sesi, tahun, unit_id)
    pilih = {r.id for r in ada} & set(ids)
    with sesi.kerja("iku.hapus", f"Hapus {len(pilih)} baris IKU {tahun} {unit.nama}") as uow:
        jumlah = uow.delete("iku", sorted(pilih))
    return Outcome(jumlah, uow.perubahan)


def salin_tahun(sesi: Sesi, tahun: int, unit_id: bytes, dari: int) -> Outcome[int]:
    """Append what stands in the sheet of another year; indicators that are here already are left out."""
    unit, ada = _buka(sesi, tahun, unit_id)
    with sesi.baca() as conn:
        akar = _unit(conn)[1]
        lama = _milik(repo_standar.iku(Pelaksana.dari(conn), dari), unit_id, akar)
    isi = [{k: getattr(r, k) for k in _ISI} for r in lama]
    return _tambahkan(sesi, tahun, unit, ada, isi, f"Salin IKU {dari} ke {tahun} {unit.nama}")


def impor(
    sesi: Sesi, tahun: int, unit_id: bytes, baris: Sequence[Mapping[str, str]], berkas: str
) -> Outcome[int]:
    """Append rows read from a workbook (columns of KOLOM); indicators that are here already are left out."""
    unit, ada = _buka(sesi, tahun, unit_id)
    isi = [{k: bersih(KOLOM, k, str(b.get(k, ""))) for k in _ISI} for b in baris]
    for b in isi:
        b["sumber"] = b["sumber"] or "PK"
    return _tambahkan(sesi, tahun, unit, ada, isi, f"Impor IKU {tahun} {unit.nama} dari {berkas}"[:160])


def _tambahkan(
    sesi: Sesi,
    tahun: int,
    unit: Unit,
    ada: Sequence[RekamIku],
    isi: Sequence[Mapping[str, str]],
    judul: str,
) -> Outcome[int]:
    berlaku = sasaran_berlaku(ada)
    punya = {(rapat(berlaku[r.id]), rapat(r.indikator)) for r in ada}
    urut, baru, sasaran = max((r.urut for r in ada), default=0), [], ""
    for b in isi:
        sasaran = b["sasaran"] or sasaran
        if not any(b[k] for k in ("sasaran", "indikator", "target")):
            continue
        if (rapat(sasaran), rapat(b["indikator"])) in punya:
            continue
        urut += 1
        baru.append({**b, "sasaran": sasaran, "tahun": tahun, "unit_id": unit.id, "urut": urut})
    periksa_muat(len(ada), len(baru))
    with sesi.kerja("iku.tambah", judul) as uow:
        uow.insert_many("iku", baru)
    return Outcome(len(baru), uow.perubahan)
