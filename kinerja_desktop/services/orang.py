"""The people of one reading: posts, units and assessors by date, from one statement per table."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisPenempatan,
    Kedudukan,
    Pegawai,
    Penempatan,
    RelasiPenilai,
    StatusPegawai,
    StatusRelasi,
    Unit,
    berlaku_pada,
    penempatan_pada,
)
from kinerja_desktop.domain.pangkat import cetak_golongan
from kinerja_desktop.domain.penilai import penilai_pada
from kinerja_desktop.domain.skp import Identitas
from kinerja_desktop.store import repo_pegawai, repo_penilai, repo_unit
from kinerja_desktop.store.pelaksana import Sambungan
from kinerja_desktop.store.repo_pegawai import Sosok

TIDAK_BERTUGAS = frozenset({Kedudukan.PENSIUN, Kedudukan.MENINGGAL, Kedudukan.MUTASI_KELUAR, Kedudukan.CLTN})


@dataclass(frozen=True, slots=True)
class Penilai:
    """The assessor of one person on one date: relation (None = none yet), person, and why this person."""

    relasi: RelasiPenilai | None
    penilai: Pegawai | None
    atasan: Pegawai | None
    alasan: str

    @property
    def id(self) -> bytes | None:
        """Staff id of the assessor, None when there is none."""
        return self.relasi.penilai_id if self.relasi else None

    @property
    def nama(self) -> str:
        """Name with titles, "" when there is none."""
        return self.penilai.nama_lengkap if self.penilai else ""


@dataclass(slots=True)
class BukuOrang:
    """People, posts, units, placements and confirmed relations, read once and asked by date."""

    pegawai: dict[bytes, Pegawai]
    jabatan: dict[bytes, Jabatan]
    unit: dict[bytes, Unit]
    penempatan: dict[bytes, list[Penempatan]] = field(default_factory=dict)
    relasi: dict[bytes, list[RelasiPenilai]] = field(default_factory=dict)
    #: Assessors chosen for a single SKP, by its id; they are not among the relations.
    pilihan: dict[bytes, RelasiPenilai] = field(default_factory=dict)

    @classmethod
    def muat(
        cls,
        conn: Sambungan,
        yang: Collection[bytes] | None = None,
        ruang: Collection[bytes] | None = None,
        penilai: bool = True,
        sempit: bool = False,
    ) -> BukuOrang:
        """Everybody, or some people with their assessors and the assessors' superiors, or some offices.

        Without `penilai` nobody's assessor is read; `sempit` reads only their posts and units.
        """
        relasi = repo_penilai.relasi_dan_pilihan(conn, yang, ruang) if penilai else []
        sah = [r for r in relasi if r.status is StatusRelasi.DIKONFIRMASI]
        orang = None
        if yang is not None:
            atas = {i for r in sah for i in (r.penilai_id, r.atasan_penilai_id) if i is not None}
            orang = set(yang) | atas
        tempat = repo_unit.penempatan_semua(conn, orang, ruang)
        jabatan = repo_unit.jabatan_semua(conn, ruang, {t.jabatan_id for t in tempat} if sempit else None)
        milik = [*(t.unit_id for t in tempat), *(j.unit_id for j in jabatan.values())]
        unit = {u for u in milik if u is not None} if sempit else None
        buku = cls(
            repo_pegawai.pegawai_semua(conn, orang, ruang), jabatan, repo_unit.unit_semua(conn, ruang, unit)
        )
        for t in tempat:
            buku.penempatan.setdefault(t.pegawai_id, []).append(t)
        for r in sah:
            if r.sumber == repo_penilai.SUMBER_SKP:
                buku.pilihan[r.id] = r
            else:
                buku.relasi.setdefault(r.pegawai_id, []).append(r)
        return buku

    def nama(self, pegawai_id: bytes | None) -> str:
        """Name with titles; "" for nobody or somebody unknown."""
        orang = self.pegawai.get(pegawai_id) if pegawai_id else None
        return orang.nama_lengkap if orang else ""

    def sosok(
        self, pegawai_id: bytes, tanggal: date, penempatan_id: bytes | None = None, sebagai: str = ""
    ) -> Sosok:
        """A person with post and unit: of a given placement, an acting one (`sebagai`), else on the date."""
        orang = self.pegawai.get(pegawai_id) or Pegawai(pegawai_id, "", "")
        milik = self.penempatan.get(pegawai_id, [])
        tempat = next((t for t in milik if t.id == penempatan_id), None) if penempatan_id else None
        if tempat is None and sebagai:
            acting = [t for t in milik if t.jenis.value == sebagai]
            tempat = penempatan_pada(acting, pegawai_id, tanggal)
        tempat = tempat or penempatan_pada(milik, pegawai_id, tanggal)
        if tempat is None and milik:
            # A document may lie before the first or after the last placement that was typed.
            tempat = min(milik, key=lambda t: (abs((t.mulai - tanggal).days), t.id))
        if tempat is None:
            return Sosok(orang)
        pos = self.jabatan.get(tempat.jabatan_id)
        unit_id = tempat.unit_id or (pos.unit_id if pos else None)
        return Sosok(orang, pos, self.unit.get(unit_id) if unit_id else None, tempat)

    def sosok_penilai(self, relasi: RelasiPenilai, tanggal: date) -> Sosok:
        """The assessor with the post in which he assesses: "Plt."/"Plh." come from the relation.

        Acting without a placement of that kind, the seat is that of the assessor before; else the own post.
        """
        s = self.sosok(relasi.penilai_id, tanggal, self._kursi(relasi, tanggal), relasi.sebagai)
        if not relasi.sebagai or (s.penempatan and s.penempatan.jenis.value == relasi.sebagai):
            return s
        dulu = [
            r
            for r in self.relasi.get(relasi.pegawai_id, [])
            if not r.sebagai and r.penilai_id != relasi.penilai_id and r.mulai < relasi.mulai
        ]
        kursi = s
        if dulu:
            lama = max(dulu, key=lambda r: (r.mulai, r.id))
            kursi = self.sosok(lama.penilai_id, relasi.mulai - timedelta(days=1))
        if kursi.jabatan is None:
            return s
        cara = JenisPenempatan(relasi.sebagai)
        unit_id = kursi.unit.id if kursi.unit else None
        tempat = Penempatan(b"", relasi.penilai_id, kursi.jabatan.id, unit_id, cara, relasi.mulai)
        return Sosok(s.pegawai, kursi.jabatan, kursi.unit, tempat)

    def _kursi(self, relasi: RelasiPenilai, tanggal: date) -> bytes | None:
        """Of several seats that somebody acts for on a day, the placement nearest above who is assessed."""
        milik = [
            t
            for t in self.penempatan.get(relasi.penilai_id, ())
            if t.jenis.value == relasi.sebagai and berlaku_pada(t.mulai, t.sampai, tanggal)
        ]
        if len(milik) < 2:
            return None
        diri = self.sosok(relasi.pegawai_id, tanggal).unit
        jalur = self.leluhur(diri.id if diri else None)
        dekat: dict[bytes | None, bytes] = {}
        for t in milik:
            pos = self.jabatan.get(t.jabatan_id)
            dekat.setdefault(t.unit_id or (pos.unit_id if pos else None), t.id)
        return next((dekat[u] for u in jalur if u in dekat), None)

    def sosok_atasan(self, relasi: RelasiPenilai, tanggal: date) -> Sosok | None:
        """The assessor's superior with the post in which he acts; None when nobody is named."""
        if relasi.atasan_penilai_id is None:
            return None
        return self.sosok(relasi.atasan_penilai_id, tanggal, None, relasi.sebagai_atasan)

    def penilai(
        self, pegawai_id: bytes, tanggal: date, hari_ini: date | None = None, dokumen: bytes | None = None
    ) -> Penilai:
        """The confirmed assessor on a date; with `hari_ini` the one who can act on a document of that date.

        When there was none, or he has left since, that is today's; else the first who came later.
        One chosen for the SKP `dokumen` goes before the relations, as long as he is in service.
        """
        khusus = self.pilihan.get(dokumen) if dokumen else None
        if khusus is not None and not self._tak_bertugas(khusus.penilai_id):
            atas = khusus.atasan_penilai_id
            atasan = self.pegawai.get(atas) if atas else None
            alasan = f"Dipilih khusus untuk SKP ini: {khusus.alasan}"
            return Penilai(khusus, self.pegawai.get(khusus.penilai_id), atasan, alasan)
        milik = self.relasi.get(pegawai_id, [])
        relasi, alasan = penilai_pada(milik, pegawai_id, tanggal)
        pensiun = relasi is not None and self._tak_bertugas(relasi.penilai_id)
        if (relasi is None or pensiun) and hari_ini is not None:
            kini, sebab = penilai_pada(milik, pegawai_id, hari_ini)
            if kini is not None and not self._tak_bertugas(kini.penilai_id):
                relasi, alasan = kini, sebab
        if relasi is None and hari_ini is not None:
            nanti = [r for r in milik if r.mulai > tanggal]
            if nanti:
                relasi = min(nanti, key=lambda r: (r.mulai, r.id))
                alasan = penilai_pada(milik, pegawai_id, relasi.mulai)[1]
        if relasi is None:
            return Penilai(None, None, None, alasan)
        atas = relasi.atasan_penilai_id
        return Penilai(
            relasi, self.pegawai.get(relasi.penilai_id), self.pegawai.get(atas) if atas else None, alasan
        )

    def _tak_bertugas(self, pegawai_id: bytes) -> bool:
        orang = self.pegawai.get(pegawai_id)
        return orang is not None and orang.kedudukan in TIDAK_BERTUGAS

    def leluhur(self, unit_id: bytes | None) -> list[bytes]:
        """A unit and its parents, nearest first; a ring in broken data ends."""
        hasil: list[bytes] = []
        while unit_id is not None and unit_id in self.unit and unit_id not in hasil:
            hasil.append(unit_id)
            unit_id = self.unit[unit_id].induk_id
        return hasil

    def unit_akar(self) -> bytes | None:
        """The first unit without a parent; None in an office without units."""
        akar = [u for u in self.unit.values() if u.induk_id is None or u.induk_id not in self.unit]
        return min(akar, key=lambda u: (u.urut, u.id)).id if akar else None

    def bawahan(self, pegawai_id: bytes) -> frozenset[bytes]:
        """Everybody whom this official assesses or ever assessed."""
        khusus = {r.pegawai_id for r in self.pilihan.values() if r.penilai_id == pegawai_id}
        lama = {k for k, d in self.relasi.items() if any(r.penilai_id == pegawai_id for r in d)}
        return frozenset(lama | khusus)

    def staf(self, tanggal: date) -> Iterable[Pegawai]:
        """People who owe an SKP: not from outside, still in service."""
        return (
            p
            for p in self.pegawai.values()
            if p.status is not StatusPegawai.LUAR and p.kedudukan not in TIDAK_BERTUGAS
        )


def identitas(sosok: Sosok, instansi: str = "") -> Identitas:
    """The five printed rows of a person; officials without rank get "-", outsiders their own institution."""
    p = sosok.pegawai
    luar = p.status is StatusPegawai.LUAR
    pangkat = cetak_golongan(p.golongan) or ("-" if luar and not p.nip else "")
    return Identitas(
        nama=p.nama_lengkap,
        nip=p.nrp if p.nrp and not p.nip else p.nip,
        pangkat_golongan=pangkat,
        jabatan=sosok.nama_jabatan,
        unit_kerja=sosok.nama_unit,
        instansi=p.instansi_luar or instansi,
        label_nip="NRP" if p.nrp and not p.nip else "NIP",
    )
