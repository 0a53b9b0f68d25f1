"""Units and posts of the office: what their names say, finding them again, adding and changing them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisJabatan,
    JenisUnit,
    Unit,
    golongkan_jabatan,
    nama_jabatan_inti,
    pimpinan_mandiri_bawaan,
)
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_unit

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = [
    "Jabatan",
    "Unit",
    "daftar_jabatan",
    "daftar_unit",
    "hapus_jabatan",
    "tambah_jabatan",
    "tambah_unit",
    "ubah_jabatan",
    "ubah_unit",
]

UNIT_MAKS = 160
JABATAN_MAKS = 160
_BUKAN_HURUF = re.compile(r"[^\w]+")
_KELURAHAN = re.compile(r"\bkelurahan (.+)$")
_JENIS_UNIT: tuple[tuple[re.Pattern[str], JenisUnit], ...] = (
    (re.compile(r"subbagian\b"), JenisUnit.SUBBAGIAN),
    (re.compile(r"seksi\b"), JenisUnit.SEKSI),
    (re.compile(r"sekretariat\b"), JenisUnit.SEKRETARIAT),
    (re.compile(r"kelurahan\b"), JenisUnit.KELURAHAN),
    (re.compile(r"(?:kantor )?(?:kecamatan|camat)\b"), JenisUnit.KECAMATAN),
)


# Two workbooks of one office write the same unit and post in different ways.
_SINGKATAN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pola), ganti)
    for pola, ganti in (
        (r"\bkel\b", "kelurahan"),
        (r"\bkec\b", "kecamatan"),
        (r"\bsub ?bag(?:ian)?\b", "subbagian"),
        (r"\bkasub ?bag\b", "kepala subbagian"),
        (r"\bkasi\b", "kepala seksi"),
        (r"^(?:sekcam|sekretaris camat)\b.*$", "sekretaris kecamatan"),
        (r"^sekretaris kecamatan .*$", "sekretaris kecamatan"),
        (r"^(?:seklur|sekretaris lurah)\b.*$", "sekretaris kelurahan"),
        (r"^sekretaris kelurahan .*$", "sekretaris kelurahan"),
        (r"^(camat|lurah) .*$", r"\1"),
    )
)


def rapat(teks: str) -> str:
    """A name for comparing: no case, no marks, "dan" for "&"."""
    return " ".join(_BUKAN_HURUF.sub(" ", teks.casefold().replace("&", " dan ")).split())


def kunci_nama(nama: str) -> str:
    """A unit's or post's name for comparing, with abbreviations written out."""
    kunci = rapat(nama)
    for pola, ganti in _SINGKATAN:
        kunci = pola.sub(ganti, kunci)
    return kunci


def jenis_unit(nama: str) -> JenisUnit:
    """Kind of a unit by the beginning of its name."""
    kunci = kunci_nama(nama)
    return next((jenis for pola, jenis in _JENIS_UNIT if pola.match(kunci)), JenisUnit.LAIN)


def _inti_kantor(nama: str) -> str:
    return re.sub(r"^(?:kantor )?(?:kecamatan|kec|camat) ", "", rapat(nama))


class PetaSusunan:
    """Units and posts by name; what is missing is planned with an id and written by `tulis`."""

    def __init__(self, unit: Iterable[Unit], jabatan: Iterable[Jabatan], buat_id: Any) -> None:
        self.unit = {u.id: u for u in unit}
        self.jabatan = {j.id: j for j in jabatan}
        self.unit_baru: list[Unit] = []
        self.jabatan_baru: list[Jabatan] = []
        self._buat_id = buat_id
        self._menurut_nama = {kunci_nama(u.nama): u.id for u in reversed(list(self.unit.values()))}
        self._menurut_pos = {(kunci_nama(j.nama), j.unit_id): j.id for j in self.jabatan.values()}
        akar = [u for u in self.unit.values() if u.induk_id is None]
        self.akar = min(akar, key=lambda u: (u.urut, u.id)) if akar else None

    def cari_unit(self, nama: str) -> bytes | None:
        """Unit of this name; the office itself for an empty name or its own spellings; planned if missing."""
        akar = self.akar
        if not nama or (
            akar is not None
            and jenis_unit(nama) is JenisUnit.KECAMATAN
            and _inti_kantor(nama) in (_inti_kantor(akar.nama), "")
        ):
            return akar.id if akar else None
        if (ada := self._menurut_nama.get(kunci_nama(nama))) is not None:
            return ada
        jenis = jenis_unit(nama)
        baru = Unit(self._buat_id(), nama, self._induk(nama, jenis), jenis, len(self.unit) + 1)
        self.unit[baru.id] = baru
        self._menurut_nama[kunci_nama(nama)] = baru.id
        self.unit_baru.append(baru)
        return baru.id

    def _induk(self, nama: str, jenis: JenisUnit) -> bytes | None:
        """Subbagian below the sekretariat, seksi and kelurahan below the office, a kelurahan's below that."""
        akar = self.akar.id if self.akar else None
        cocok = _KELURAHAN.search(kunci_nama(nama))
        if cocok and jenis in (JenisUnit.SEKSI, JenisUnit.SEKRETARIAT, JenisUnit.SUBBAGIAN):
            # "Seksi Pembinaan Desa dan Kelurahan" names villages in general and belongs to none of them.
            for kunci in (f"kelurahan {cocok[1]}", cocok[1]):
                if kunci in self._menurut_nama:
                    return self._menurut_nama[kunci]
        if jenis is JenisUnit.SUBBAGIAN:
            for u in self.unit.values():
                if u.jenis is JenisUnit.SEKRETARIAT and u.induk_id == akar:
                    return u.id
        return akar

    def cari_jabatan(self, nama: str, unit_id: bytes | None) -> bytes:
        """Post of this name (without Plt./Plh.) in a unit; planned if missing."""
        inti = nama_jabatan_inti(nama)[0]
        kunci = (kunci_nama(inti), unit_id)
        if kunci in self._menurut_pos:
            return self._menurut_pos[kunci]
        nama_unit = self.unit[unit_id].nama if unit_id in self.unit else ""
        jenis, eselon, jenjang = golongkan_jabatan(inti, nama_unit)
        baru = Jabatan(
            self._buat_id(), inti, unit_id, jenis, eselon, jenjang, pimpinan_mandiri_bawaan(inti), None
        )
        self.jabatan[baru.id] = baru
        self._menurut_pos[kunci] = baru.id
        self.jabatan_baru.append(baru)
        return baru.id

    def rapikan_induk(self) -> None:
        """Set parents once all names are known: a subdivision may have been read before its secretariat."""
        self.unit_baru = [
            Unit(u.id, u.nama, self._induk(u.nama, u.jenis), u.jenis, u.urut) for u in self.unit_baru
        ]
        self.unit.update({u.id: u for u in self.unit_baru})

    def tulis(self, uow: UnitOfWork) -> None:
        """Add what is missing inside an open unit of work."""
        uow.insert_many("unit", [_baris_unit(u) for u in self.unit_baru], [u.id for u in self.unit_baru])
        uow.insert_many(
            "jabatan",
            [baris_jabatan(j, n) for n, j in enumerate(self.jabatan_baru, len(self.jabatan))],
            [j.id for j in self.jabatan_baru],
        )


def _baris_unit(u: Unit) -> dict[str, Any]:
    return {"induk_id": u.induk_id, "nama": u.nama, "jenis": u.jenis.value, "urut": u.urut}


def baris_jabatan(j: Jabatan, urut: int) -> dict[str, Any]:
    """Columns of a post."""
    return {
        "unit_id": j.unit_id,
        "nama": j.nama,
        "jenis": j.jenis.value,
        "eselon": j.eselon,
        "jenjang": j.jenjang,
        "pimpinan_mandiri": int(j.pimpinan_mandiri),
        "atasan_jabatan_id": j.atasan_jabatan_id,
        "urut": urut,
    }


def daftar_unit(sesi: Sesi) -> list[Unit]:
    """Units of the office in order."""
    with sesi.baca() as conn:
        return list(repo_unit.unit_semua(conn).values())


def daftar_jabatan(sesi: Sesi, unit_id: bytes | None = None) -> list[Jabatan]:
    """Posts of a unit (of all when None) in order."""
    with sesi.baca() as conn:
        semua = repo_unit.jabatan_semua(conn).values()
    return [j for j in semua if unit_id is None or j.unit_id == unit_id]


def tambah_unit(sesi: Sesi, nama: str, induk_id: bytes | None, jenis: str = "") -> Outcome[bytes]:
    """Add a unit below another; its kind is read from the name unless given."""
    sesi.wajib("unit.ubah")
    bersih = bersihkan_teks(nama, "Nama unit", UNIT_MAKS, wajib=True)
    ada = daftar_unit(sesi)
    if any(kunci_nama(u.nama) == kunci_nama(bersih) and u.induk_id == induk_id for u in ada):
        raise Tolakan("Unit {nama} sudah ada.", siapa="operator", nama=bersih)
    if induk_id is not None and induk_id not in {u.id for u in ada}:
        raise Tolakan("Unit induk yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    with sesi.kerja("unit.tambah", f"Tambah unit {bersih}") as uow:
        pilihan = JenisUnit(jenis) if jenis else jenis_unit(bersih)
        baru = Unit(b"", bersih, induk_id, pilihan, len(ada) + 1)
        pengenal = uow.insert("unit", _baris_unit(baru))
    return Outcome(pengenal, uow.perubahan)


def ubah_unit(sesi: Sesi, unit_id: bytes, nama: str) -> Outcome[None]:
    """Give a unit another name."""
    sesi.wajib("unit.ubah")
    bersih = bersihkan_teks(nama, "Nama unit", UNIT_MAKS, wajib=True)
    with sesi.kerja("unit.ubah", f"Ubah nama unit menjadi {bersih}") as uow:
        uow.update("unit", unit_id, {"nama": bersih})
    return Outcome(None, uow.perubahan)


def tambah_jabatan(sesi: Sesi, nama: str, unit_id: bytes | None) -> Outcome[bytes]:
    """Add a post to a unit; kind, eselon and level are read from the name."""
    sesi.wajib("jabatan.ubah")
    bersih = bersihkan_teks(nama, "Nama jabatan", JABATAN_MAKS, wajib=True)
    ada = daftar_jabatan(sesi)
    unit = {u.id: u for u in daftar_unit(sesi)}
    if unit_id is not None and unit_id not in unit:
        raise Tolakan("Unit yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    if any(kunci_nama(j.nama) == kunci_nama(bersih) and j.unit_id == unit_id for j in ada):
        raise Tolakan("Jabatan {nama} sudah ada pada unit itu.", siapa="operator", nama=bersih)
    peta = PetaSusunan(unit.values(), ada, lambda: b"")
    peta.cari_jabatan(bersih, unit_id)
    baru = peta.jabatan_baru[0]
    with sesi.kerja("jabatan.tambah", f"Tambah jabatan {baru.nama}") as uow:
        pengenal = uow.insert("jabatan", baris_jabatan(baru, len(ada) + 1))
    return Outcome(pengenal, uow.perubahan)


def ubah_jabatan(
    sesi: Sesi,
    jabatan_id: bytes,
    *,
    nama: str | None = None,
    jenis: str | None = None,
    eselon: str | None = None,
    jenjang: str | None = None,
    pimpinan_mandiri: bool | None = None,
) -> Outcome[None]:
    """Change what is given; `pimpinan_mandiri` decides the form of the SKP (PermenPANRB 6/2022)."""
    sesi.wajib("jabatan.ubah")
    isi: dict[str, Any] = {}
    if nama is not None:
        isi["nama"] = bersihkan_teks(nama, "Nama jabatan", JABATAN_MAKS, wajib=True)
    if jenis is not None:
        if jenis not in {j.value for j in JenisJabatan}:
            raise Tolakan("Jenis jabatan “{jenis}” tidak dikenal.", siapa="operator", jenis=jenis)
        isi["jenis"] = jenis
    if eselon is not None:
        isi["eselon"] = bersihkan_teks(eselon, "Eselon", 10)
    if jenjang is not None:
        isi["jenjang"] = bersihkan_teks(jenjang, "Jenjang", 40)
    if pimpinan_mandiri is not None:
        isi["pimpinan_mandiri"] = int(pimpinan_mandiri)
    kini = next((j for j in daftar_jabatan(sesi) if j.id == jabatan_id), None)
    if kini is None:
        raise Tolakan("Jabatan itu sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    with sesi.kerja("jabatan.ubah", f"Ubah jabatan {kini.nama}") as uow:
        uow.update("jabatan", jabatan_id, isi)
    return Outcome(None, uow.perubahan)


def hapus_jabatan(sesi: Sesi, jabatan_id: bytes) -> Outcome[None]:
    """Delete a post that no placement names."""
    sesi.wajib("jabatan.ubah")
    with sesi.baca() as conn:
        dipakai = repo_unit.dipakai_jabatan(conn, jabatan_id)
        jabatan = repo_unit.jabatan_semua(conn).get(jabatan_id)
    if jabatan is None:
        raise Tolakan("Jabatan itu sudah tidak ada. Muat ulang halaman ini.", siapa="operator")
    if dipakai:
        raise Tolakan(
            "Jabatan {nama} masih dipakai {jumlah} penempatan; pindahkan pegawainya dahulu.",
            siapa="operator",
            nama=jabatan.nama,
            jumlah=dipakai,
        )
    with sesi.kerja("jabatan.hapus", f"Hapus jabatan {jabatan.nama}") as uow:
        uow.delete("jabatan", [jabatan_id])
    return Outcome(None, uow.perubahan)
