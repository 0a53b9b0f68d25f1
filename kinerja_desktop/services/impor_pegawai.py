"""Staff from a workbook: a plan to look at, then one transaction; a second import duplicates nobody."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import (
    JenisPenempatan,
    Kedudukan,
    StatusPegawai,
    nama_jabatan_inti,
    nama_lengkap,
)
from kinerja_desktop.domain.penilai import OrangBerjabatan, usulkan_penilai
from kinerja_desktop.domain.tolakan import Tolakan, teks_aman
from kinerja_desktop.services.isi_pegawai import LABEL, NAMA_KEDUDUKAN, bersihkan_isi, tampil_kolom
from kinerja_desktop.services.orang import TIDAK_BERTUGAS
from kinerja_desktop.services.penempatan import akhiri_semua, pindahkan_dalam
from kinerja_desktop.services.penilai import instansi_dari
from kinerja_desktop.services.rencana_impor import (
    CalonPegawai,
    DitolakImpor,
    HasilImpor,
    PegawaiBaru,
    PegawaiDiperbarui,
    PegawaiSama,
    PenempatanRencana,
    PerubahanJabatan,
    PerubahanKolom,
    RencanaImpor,
    UsulanImpor,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.susunan import JABATAN_MAKS, UNIT_MAKS, PetaSusunan, kunci_nama
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.usulan_penilai import BERTUGAS, sinkronkan, susunan, terikat
from kinerja_desktop.store import repo_pegawai, repo_penilai, repo_unit
from kinerja_desktop.store.jurnal import id_baris
from kinerja_desktop.store.repo_dasar import nomor_terakhir
from kinerja_desktop.store.repo_pegawai import Sosok

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = ["CalonPegawai", "HasilImpor", "RencanaImpor", "rencanakan", "terapkan"]

_SIAPA = "operator kepegawaian"
_ATASAN_MAKS = 160
#: Column of a person: where the workbook's row has it.
_ASAL: dict[str, str] = {
    "nama": "nama",
    "gelar_depan": "gelar_depan",
    "gelar_belakang": "gelar_belakang",
    "tempat_lahir": "tempat_lahir",
    "tanggal_lahir": "tanggal_lahir",
    "jenis_kelamin": "jenis_kelamin",
    "status": "status",
    "golongan": "golongan",
    "tmt_golongan": "tmt_golongan",
    "pendidikan": "pendidikan",
    "kedudukan": "kedudukan",
    "surel": "email",
    "pns_id": "pns_id",
}
#: Guessed by the reader when the sheet has no such column; a guess must not overwrite what is stored.
_HANYA_BILA_TERTULIS: dict[str, tuple[str, ...]] = {
    "status": ("status", "cpns_pns"),
    "kedudukan": ("kedudukan", "status"),
    "jenis_kelamin": ("jenis_kelamin",),
    "tanggal_lahir": ("tanggal_lahir", "ttl"),
}


def rencanakan(
    sesi: Sesi,
    calon: Sequence[CalonPegawai],
    sumber: str = "",
    kolom_tertulis: Collection[str] | None = None,
) -> RencanaImpor:
    """What importing these rows would do; nothing is written. `kolom_tertulis`: fields that the sheet has."""
    sesi.wajib("pegawai.impor")
    ruang = sesi.db.ruang
    with sesi.baca() as conn:
        return _Perencana(conn, ruang, sesi.jam.hari_ini(), sumber, kolom_tertulis).susun(calon)


class _Perencana:
    """One reading of the office against the rows of a file."""

    def __init__(
        self,
        conn: Connection,
        ruang: int,
        hari_ini: date,
        sumber: str,
        kolom_tertulis: Collection[str] | None,
    ) -> None:
        self.hari = hari_ini
        self.awal = date(self.hari.year, 1, 1)
        self.kolom_tertulis = kolom_tertulis
        self.conn = conn
        self.buat_id: Callable[[], bytes] = lambda: id_baris(ruang)
        self.tersimpan = repo_pegawai.kolom_semua(conn)
        self.menurut_nip = {b["nip"]: k for k, b in reversed(self.tersimpan.items()) if b["nip"]}
        self.sosok = repo_pegawai.sosok_semua(conn, self.hari)
        self.penempatan = {p.pegawai_id for p in repo_unit.penempatan_semua(conn)}
        self.peta = PetaSusunan(
            repo_unit.unit_semua(conn).values(), repo_unit.jabatan_semua(conn).values(), self.buat_id
        )
        nama = bersihkan_teks(sumber, "Nama berkas", 1000)[:80]
        self.r = RencanaImpor(nama, peta=self.peta, keadaan=nomor_terakhir(conn))

    def susun(self, calon: Sequence[CalonPegawai]) -> RencanaImpor:
        """The plan for all rows."""
        sudah: dict[str, int] = {}
        for c in calon:
            try:
                self._satu(c, sudah)
            except Tolakan as t:
                siapa, t.siapa = t.siapa or _SIAPA, ""
                self.r.ditolak.append(
                    DitolakImpor(c.baris, _kolom_tolakan(t), teks_aman(c.nip), t.kalimat(), siapa)
                )
        self.peta.rapikan_induk()
        self.r.unit_baru = [u.nama for u in self.peta.unit_baru]
        self.r.jabatan_baru = [j.nama for j in self.peta.jabatan_baru]
        self.r.tidak_di_berkas = sorted(
            nama_lengkap(b["nama"], b["gelar_depan"], b["gelar_belakang"])
            for b in self.tersimpan.values()
            if b["nip"] and b["nip"] not in sudah and b["status"] != StatusPegawai.LUAR.value
        )
        self._usulkan()
        return self.r

    def _satu(self, c: CalonPegawai, sudah: dict[str, int]) -> None:
        lama_id = self.menurut_nip.get(c.nip)
        lama = self.tersimpan[lama_id] if lama_id else None
        isi = bersihkan_isi(self._isi(c, lama), self.hari, lama)
        nip = isi.get("nip") or c.nip
        if nip in sudah:
            raise Tolakan("NIP ini sudah dipakai di baris {baris}.", siapa=_SIAPA, baris=sudah[nip])
        tempat = self._tempat(c)
        atasan = bersihkan_teks(c.atasan_langsung, "Atasan langsung", _ATASAN_MAKS)
        sudah[nip] = c.baris
        if lama_id is None or lama is None:
            baru = self.buat_id()
            self.r.baru.append(PegawaiBaru(baru, c.baris, nip, _nama(isi), isi, tempat))
        else:
            baru = lama_id
            self._bandingkan(c, lama_id, lama, isi, tempat)
        if atasan:
            self.r.atasan_langsung[baru] = atasan

    def _isi(self, c: CalonPegawai, lama: dict[str, str] | None) -> dict[str, object]:
        """Filled fields of the row; for somebody on the list only what the sheet really says."""
        isi: dict[str, object] = {} if lama else {"nip": c.nip}
        for kolom, asal in _ASAL.items():
            nilai = getattr(c, asal)
            if nilai in (None, ""):
                continue
            if lama is not None and not self._tertulis(kolom):
                continue
            if kolom == "nama" and lama is not None and _sama_nama(lama["nama"], str(nilai)):
                continue
            isi[kolom] = nilai
        return isi

    def _tertulis(self, kolom: str) -> bool:
        sumber = _HANYA_BILA_TERTULIS.get(kolom)
        return sumber is None or self.kolom_tertulis is None or any(s in self.kolom_tertulis for s in sumber)

    def _tempat(self, c: CalonPegawai) -> PenempatanRencana | None:
        jabatan = bersihkan_teks(c.jabatan, "Jabatan", JABATAN_MAKS)
        unit = bersihkan_teks(c.unit, "Unit kerja", UNIT_MAKS)
        inti, sebagai = nama_jabatan_inti(jabatan)
        if not inti:
            return None
        mulai = c.tmt_jabatan or self.awal
        if c.tmt_jabatan is not None:
            wajar(mulai, "TMT jabatan", awal=c.tanggal_lahir)
        jenis = JenisPenempatan(sebagai) if sebagai else JenisPenempatan.DEFINITIF
        unit_id = self.peta.cari_unit(unit)
        jabatan_id = self.peta.cari_jabatan(inti, unit_id)
        nama_unit = self.peta.unit[unit_id].nama if unit_id in self.peta.unit else unit
        return PenempatanRencana(inti, nama_unit, jabatan_id, unit_id, jenis, mulai)

    def _bandingkan(
        self,
        c: CalonPegawai,
        kunci: bytes,
        lama: dict[str, str],
        isi: dict[str, str],
        tempat: PenempatanRencana | None,
    ) -> None:
        beda = {k: v for k, v in isi.items() if v != lama[k]}
        nama = _nama({**lama, **beda})
        perubahan = [
            PerubahanKolom(k, LABEL[k], tampil_kolom(k, lama[k]), tampil_kolom(k, v)) for k, v in beda.items()
        ]
        taruh = None
        if tempat is not None and kunci not in self.penempatan:
            taruh = tempat
            perubahan.append(PerubahanKolom("jabatan", "Jabatan", "", tempat.jabatan))
        elif tempat is not None and not _sama_tempat(self.sosok[kunci], tempat):
            s = self.sosok[kunci]
            self.r.perubahan_jabatan.append(
                PerubahanJabatan(kunci, c.baris, lama["nip"], nama, s.nama_jabatan, s.nama_unit, tempat)
            )
        if perubahan:
            self.r.diperbarui.append(
                PegawaiDiperbarui(kunci, c.baris, lama["nip"], nama, tuple(perubahan), beda, taruh)
            )
        else:
            self.r.sama.append(PegawaiSama(kunci, c.baris, lama["nip"], nama))

    def _usulkan(self) -> None:
        """Proposals as they would stand after the import, for people without a confirmed assessor."""
        kini = susunan(self.conn, self.hari, self.r.atasan_langsung).orang
        taruh = [(d.id, d.nip, d.nama, "PNS", d.penempatan) for d in self.r.diperbarui if d.penempatan]
        baru = [
            (b.id, b.nip, b.isi["nama"], b.isi["status"], b.penempatan) for b in self.r.baru if b.penempatan
        ]
        aktif = {b.id for b in self.r.baru if b.isi.get("kedudukan", "aktif") in BERTUGAS}
        orang = list(kini)
        for kunci, nip, nama, status, tempat in [*baru, *taruh]:
            if tempat is not None and (kunci in aktif or kunci in self.tersimpan):
                orang.append(self._orang(kunci, nip, nama, status, tempat))
        jabatan = {o.pegawai_id: o.jabatan for o in reversed(orang)}
        nama_orang = {o.pegawai_id: o.nama for o in orang}
        ikat = terikat(repo_penilai.relasi_semua(self.conn), self.hari)
        self.r.usulan_relasi = [
            UsulanImpor(
                pegawai=nama_orang[u.pegawai_id],
                jabatan=jabatan[u.pegawai_id],
                penilai=u.nama_penilai,
                atasan=u.nama_atasan,
                sumber=u.sumber,
                sebagai=u.sebagai,
                alasan=f"{u.alasan} {u.peringatan}".strip(),
                keyakinan=u.keyakinan,
            )
            for u in usulkan_penilai(orang)
            if u.pegawai_id not in ikat
        ]

    def _orang(
        self, kunci: bytes, nip: str, nama: str, status: str, tempat: PenempatanRencana
    ) -> OrangBerjabatan:
        jalur: list[str] = []
        unit_id = tempat.unit_id
        while unit_id is not None and unit_id in self.peta.unit and len(jalur) < 20:
            jalur.append(self.peta.unit[unit_id].nama)
            unit_id = self.peta.unit[unit_id].induk_id
        awalan = "" if tempat.jenis is JenisPenempatan.DEFINITIF else f"{tempat.jenis.value.capitalize()}. "
        atasan = self.r.atasan_langsung.get(kunci, "")
        unit = jalur[0] if jalur else ""
        return OrangBerjabatan(
            kunci, nip, nama, awalan + tempat.jabatan, unit, status, atasan, tuple(jalur[1:])
        )


def _kolom_tolakan(t: Tolakan) -> str:
    """The field that a refusal speaks of, as far as its template names one."""
    kolom = t.isi.get("kolom") or t.isi.get("label")
    if kolom:
        return str(kolom)
    kunci = t.pola.split(" ")[0].casefold()
    return next((label for label in LABEL.values() if label.casefold().startswith(kunci)), "NIP")


def _nama(isi: dict[str, str]) -> str:
    return nama_lengkap(isi.get("nama", ""), isi.get("gelar_depan", ""), isi.get("gelar_belakang", ""))


def _sama_nama(lama: str, baru: str) -> bool:
    """Equal but for letter case, unless the stored one is all capitals and the new one is not."""
    return lama.casefold() == baru.casefold() and not (lama.isupper() and not baru.isupper())


def _sama_tempat(s: Sosok, tempat: PenempatanRencana) -> bool:
    if s.jabatan is None or s.penempatan is None:
        return False
    unit_id = s.unit.id if s.unit else None
    return kunci_nama(s.jabatan.nama) == kunci_nama(tempat.jabatan) and unit_id == tempat.unit_id


def terapkan(
    sesi: Sesi, rencana: RencanaImpor, jabatan_dikonfirmasi: Collection[bytes] = ()
) -> Outcome[HasilImpor]:
    """Write the plan in one transaction; posts that differ move only for the people named by id.

    Refused when anything was saved since the plan was made: make the plan again.
    """
    sesi.wajib("pegawai.impor")
    pindah = [p for p in rencana.perubahan_jabatan if p.pegawai_id in set(jabatan_dikonfirmasi)]
    with sesi.kerja("pegawai.impor", rencana.judul) as uow:
        if nomor_terakhir(uow.conn) != rencana.keadaan:
            raise Tolakan(
                "Data berubah sejak pratinjau impor dibuat. Buat pratinjau lagi, lalu terapkan.",
                siapa="operator",
            )
        if rencana.peta is not None:
            rencana.peta.tulis(uow)
        uow.insert_many("pegawai", [b.isi for b in rencana.baru], [b.id for b in rencana.baru])
        uow.update_many("pegawai", {d.id: d.isi for d in rencana.diperbarui if d.isi})
        pergi = _akhiri_yang_pergi(uow, sesi, rencana)
        tempat = [(b.id, b.penempatan) for b in rencana.baru if b.penempatan]
        tempat += [(d.id, d.penempatan) for d in rencana.diperbarui if d.penempatan]
        uow.insert_many("penempatan", [_baris_penempatan(k, t) for k, t in tempat])
        pindah = [p for p in pindah if p.pegawai_id not in pergi]
        orang = repo_pegawai.pegawai_semua(uow.conn, [p.pegawai_id for p in pindah])
        for p in pindah:
            mulai = _tanggal_pindah(p, sesi.jam.hari_ini())
            pindahkan_dalam(uow, sesi, orang[p.pegawai_id], p.baru.jabatan_id, p.baru.unit_id, mulai)
        usulan = sinkronkan(uow, sesi.jam.hari_ini(), instansi_dari(uow), rencana.atasan_langsung)
        uow.catat(sumber=rencana.sumber)
    hasil = HasilImpor(
        len(rencana.baru),
        len(rencana.diperbarui),
        len(rencana.sama),
        len(rencana.ditolak),
        len(pindah),
        usulan,
    )
    return Outcome(hasil, uow.perubahan)


def _akhiri_yang_pergi(uow: UnitOfWork, sesi: Sesi, rencana: RencanaImpor) -> set[bytes]:
    """End posts, relations and SKP of those who left by the file; it has no date, so from today on."""
    pergi = {d.id: Kedudukan(d.isi["kedudukan"]) for d in rencana.diperbarui if "kedudukan" in d.isi}
    pergi = {kunci: k for kunci, k in pergi.items() if k in TIDAK_BERTUGAS}
    for kunci, kedudukan in pergi.items():
        akhiri_semua(uow, sesi, kunci, sesi.jam.hari_ini(), NAMA_KEDUDUKAN[kedudukan])
    return set(pergi)


def _tanggal_pindah(p: PerubahanJabatan, hari_ini: date) -> date:
    """The date of the file when it has one of this year, else today."""
    return p.baru.mulai if p.baru.mulai > date(hari_ini.year, 1, 1) else hari_ini


def _baris_penempatan(pegawai_id: bytes, t: PenempatanRencana) -> dict[str, Any]:
    return {
        "pegawai_id": pegawai_id,
        "jabatan_id": t.jabatan_id,
        "unit_id": t.unit_id,
        "jenis": t.jenis.value,
        "mulai": t.mulai.isoformat(),
    }
