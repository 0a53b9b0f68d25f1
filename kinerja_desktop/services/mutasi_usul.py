"""Proposals of the mutasi wizard: what follows from an event, read without writing anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import (
    Jabatan,
    JenisJabatan,
    JenisPenempatan,
    Kedudukan,
    Pegawai,
    Penempatan,
    RelasiPenilai,
    StatusPegawai,
    berlaku_pada,
    golongkan_jabatan,
    pimpinan_mandiri_bawaan,
)
from kinerja_desktop.domain.mutasi import (
    BERGANTI,
    BERJABATAN,
    BERSURAT,
    PENGECUALIAN,
    PERGI,
    SEMENTARA,
    JenisMutasi,
    Pengecualian,
)
from kinerja_desktop.domain.mutasi import ORANG_BARU as JENIS_BARU
from kinerja_desktop.domain.penilai import OrangBerjabatan
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import standar_kerja
from kinerja_desktop.services.isi_pegawai import NAMA_KEDUDUKAN, bersihkan_isi
from kinerja_desktop.services.lembar_mutasi import ORANG_BARU, IsianMutasi, RencanaMutasi
from kinerja_desktop.services.mutasi_relasi import relasi_usai, usul_relasi
from kinerja_desktop.services.mutasi_skp import susun_skp_baru, susun_target, susun_tutup, usul_serah
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import tahun_ditutup
from kinerja_desktop.services.teks import bersihkan_teks, wajar
from kinerja_desktop.services.usulan_penilai import susunan
from kinerja_desktop.store import repo_mutasi, repo_penilai, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_mutasi import RekamMutasi
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp
from kinerja_desktop.store.repo_standar import RekamStandar
from kinerja_desktop.store.repo_unit import kantor

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SIAPA = "operator kepegawaian"
NOMOR_MAKS = 80
AWALAN = {JenisPenempatan.PLT: "Plt. ", JenisPenempatan.PLH: "Plh. ", JenisPenempatan.DEFINITIF: ""}


@dataclass(slots=True)
class Bahan:
    """What the proposals are made from, read once; `jabatan` is the post taken, if any."""

    isian: IsianMutasi
    hari: date
    buku: BukuOrang
    orang: Pegawai
    susunan: list[OrangBerjabatan]
    skp: list[RekamSkp]
    isi: dict[bytes, IsiSkp]
    setahun: list[RekamSkp]
    kecuali: list[Pengecualian]
    #: The register's entries of the person.
    riwayat: list[RekamMutasi]
    #: Relations, confirmed and proposed, in which the person assesses.
    menilai: list[RelasiPenilai]
    jabatan: Jabatan | None = None
    unit_id: bytes | None = None
    standar: Sequence[RekamStandar] = ()
    instansi: str = ""
    tahun_ditutup: bool = False
    catatan: list[str] = field(default_factory=list)

    @property
    def sebelum(self) -> date:
        """The last day of the old state."""
        return self.isian.tanggal - timedelta(days=1)

    def penempatan(self, *, acting: bool = False, lain_dari: Sequence[Penempatan] = ()) -> list[Penempatan]:
        """Posts in force on the last day before the event: definitive ones, or acting ones."""
        return [
            t
            for t in self.buku.penempatan.get(self.orang.id, [])
            if (t.jenis is not JenisPenempatan.DEFINITIF) == acting
            and t not in lain_dari
            and berlaku_pada(t.mulai, t.sampai, self.sebelum)
        ]

    def pemegang(self) -> list[bytes]:
        """Who else holds the post taken on the day of the event."""
        i = self.isian
        return [
            t.pegawai_id
            for d in self.buku.penempatan.values()
            for t in d
            if t.jabatan_id == i.jabatan_id
            and t.jenis is JenisPenempatan.DEFINITIF
            and t.pegawai_id != self.orang.id
            and berlaku_pada(t.mulai, t.sampai, i.tanggal)
        ]

    def yang_usai(self) -> list[Penempatan]:
        """Acting posts that the event ends: the one that was named, else all that still run."""
        i = self.isian
        if i.jenis is not JenisMutasi.AKHIR_PLT:
            return []
        masih = [t for t in self.penempatan(acting=True) if t.sampai is None or t.sampai >= i.tanggal]
        return [t for t in masih if i.jabatan_id in (None, t.jabatan_id)]

    def sebutan(self, t: Penempatan) -> str:
        """An acting post in words: "Plt. Lurah Melati"."""
        pos = self.buku.jabatan.get(t.jabatan_id)
        return AWALAN[t.jenis] + (pos.nama if pos else "")

    def nama_unit(self, t: Penempatan) -> str:
        """The unit of a post held."""
        pos = self.buku.jabatan.get(t.jabatan_id)
        unit = self.buku.unit.get(t.unit_id or (pos.unit_id if pos else None) or b"")
        return unit.nama if unit else ""

    def akan_pergi(self, jenis: JenisMutasi | None = None) -> bool:
        """Whether a departure (of one kind) is on record whose day has not come."""
        pergi = {j.value for j in (*PERGI, JenisMutasi.TUGAS_BELAJAR) if jenis in (None, j)}
        return any(m.tanggal is not None and m.tanggal > self.hari and m.jenis in pergi for m in self.riwayat)

    def menjadi_definitif(self) -> set[bytes]:
        """Acting posts that end because the person gets the very post."""
        if self.isian.jenis not in BERGANTI or self.jabatan is None:
            return set()
        return {t.id for t in self.penempatan(acting=True) if t.jabatan_id == self.jabatan.id}


def siapkan(sesi: Sesi, isian: IsianMutasi) -> RencanaMutasi:
    """Everything that would follow from an event; Tolakan when it cannot have happened like this."""
    sesi.wajib("mutasi.catat")
    with sesi.baca() as conn:
        b = _baca(sesi, conn, isian)
    _periksa(b)
    sosok = b.buku.sosok(b.orang.id, b.sebelum)
    tutup = susun_tutup(b)
    baru = susun_skp_baru(b)
    serah = usul_serah(b, tutup)
    unit = b.buku.unit.get(b.unit_id) if b.unit_id else None
    kecuali = isian.jenis in PENGECUALIAN
    relasi = usul_relasi(b)
    menilai = isian.jenis in PERGI and any(not u.diri for u in relasi)
    return RencanaMutasi(
        isian,
        b.orang.nama_lengkap,
        b.jabatan.nama if b.jabatan else sosok.nama_jabatan,
        unit.nama if unit else sosok.nama_unit,
        tutup,
        susun_target(b, tutup, baru, serah),
        baru,
        serah,
        relasi,
        _kedudukan(b),
        kecuali and not _sudah_dikecualikan(b),
        _kecuali_usai(b),
        tuple(b.catatan),
        next((t.jabatan_id for t in b.penempatan()), None) if menilai else None,
        tuple((t.id, b.sebutan(t)) for t in b.yang_usai()),
        relasi_usai(b),
    )


# ---- reading and checking --------------------------------------------------------------------------------


def _baca(sesi: Sesi, conn: Connection, isian: IsianMutasi) -> Bahan:
    p = Pelaksana.dari(conn)
    hari, tahun = sesi.jam.hari_ini(), isian.tanggal.year
    buku = BukuOrang.muat(conn)
    orang = _orang(buku, isian, hari)
    skp = repo_skp.rekam_sejak(p, orang.id, tahun) if isian.pegawai_id else []
    skp = [s for s in skp if s.status is not StatusDokumen.DIBATALKAN]
    setahun = [s for s in repo_skp.rekam_tahun(p, tahun) if s.status is not StatusDokumen.DIBATALKAN]
    milik = kantor(conn)
    ruang = sesi.db.ruang.to_bytes(4, "big")
    b = Bahan(
        isian,
        hari,
        buku,
        orang,
        susunan(conn, isian.tanggal).orang,
        skp,
        {},
        setahun,
        repo_mutasi.pengecualian(p, pegawai_id=orang.id).get(orang.id, []),
        repo_mutasi.mutasi(p, orang.id),
        [r for r in repo_penilai.relasi_semua(conn) if r.penilai_id == orang.id],
        instansi=milik.instansi if milik else "",
    )
    b.tahun_ditutup = tahun_ditutup(p, tahun, skp[0].id if skp else ruang + b"\0" * 12)
    _jabatan(b)
    if b.jabatan is not None:
        b.standar = standar_kerja.untuk_jabatan(sesi, p, b.jabatan.nama)
    sejabatan = {
        t.id for d in buku.penempatan.values() for t in d if b.jabatan and t.jabatan_id == b.jabatan.id
    }
    perlu = {s.id for s in skp} | {s.id for s in setahun if s.penempatan_id in sejabatan}
    b.isi = repo_skp.isi_skp(p, perlu)
    return b


def _orang(buku: BukuOrang, isian: IsianMutasi, hari: date) -> Pegawai:
    if isian.jenis in JENIS_BARU:
        bersih = bersihkan_isi({"kedudukan": "aktif", **isian.orang}, hari)
        return Pegawai(
            ORANG_BARU,
            bersih.get("nip", ""),
            bersih["nama"],
            bersih.get("gelar_depan", ""),
            bersih.get("gelar_belakang", ""),
            status=StatusPegawai(bersih.get("status", "PNS")),
        )
    orang = buku.pegawai.get(isian.pegawai_id) if isian.pegawai_id else None
    if orang is None:
        raise Tolakan("Pegawai yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa=_SIAPA)
    return orang


def _jabatan(b: Bahan) -> None:
    """The post that is taken: one of the list, or a new one by its name."""
    i = b.isian
    if i.jenis not in BERJABATAN and not (
        i.jenis is JenisMutasi.KEMBALI and (i.jabatan_id or i.jabatan_baru)
    ):
        return
    if i.jabatan_id is not None:
        b.jabatan = b.buku.jabatan.get(i.jabatan_id)
        if b.jabatan is None:
            raise Tolakan("Jabatan yang dipilih sudah tidak ada. Muat ulang halaman ini.", siapa=_SIAPA)
        b.unit_id = i.unit_id or b.jabatan.unit_id
        return
    nama = bersihkan_teks(i.jabatan_baru, "Nama jabatan", 160)
    if not nama:
        raise Tolakan("Pilih jabatan yang diduduki, atau tulis nama jabatan baru.", siapa=_SIAPA)
    if i.unit_id is None or i.unit_id not in b.buku.unit:
        raise Tolakan("Pilih unit kerja untuk jabatan baru {nama}.", siapa=_SIAPA, nama=nama)
    jenis, eselon, jenjang = golongkan_jabatan(nama, b.buku.unit[i.unit_id].nama)
    b.jabatan = Jabatan(b"", nama, i.unit_id, jenis, eselon, jenjang, pimpinan_mandiri_bawaan(nama))
    b.unit_id = i.unit_id


def _periksa(b: Bahan) -> None:
    i, nama = b.isian, b.orang.nama_lengkap
    wajar(i.tanggal, "Tanggal mulai", awal=b.orang.tanggal_lahir)
    if i.sampai is not None and wajar(i.sampai, "Tanggal selesai") < i.tanggal:
        raise Tolakan("Tanggal selesai lebih awal daripada tanggal mulai.", siapa=_SIAPA)
    if i.tanggal_surat is not None:
        wajar(i.tanggal_surat, "Tanggal surat")
    bersihkan_teks(i.nomor, "Nomor surat", NOMOR_MAKS)
    if i.jenis in PERGI or i.jenis is JenisMutasi.TUGAS_BELAJAR:
        _periksa_pergi(b)
    if i.jenis in BERSURAT and not i.nomor.strip():
        raise Tolakan("Isi nomor surat: pengecualian dari hitungan harus menyebut dokumennya.", siapa=_SIAPA)
    if i.jenis in BERGANTI and not b.penempatan():
        raise Tolakan(
            "{nama} belum menduduki jabatan pada {hari}; tempatkan dahulu.",
            siapa=_SIAPA,
            nama=nama,
            hari=tanggal_panjang(b.sebelum),
        )
    if i.jenis is JenisMutasi.AKHIR_PLT:
        _periksa_usai(b)
    if i.jenis is JenisMutasi.KEMBALI and not _kedudukan(b) and not _kecuali_usai(b):
        b.catatan.append(
            f"{nama} tidak tercatat sedang cuti atau tugas belajar pada {tanggal_panjang(i.tanggal)}; "
            "periksa tanggalnya."
        )
    _periksa_jabatan(b)


def _periksa_pergi(b: Bahan) -> None:
    """A departure may be entered before its day, but no death, and of nobody who is away already.

    One of the same kind that waits for its day would hold an earlier one back: it is taken back first.
    """
    i = b.isian
    nanti = i.tanggal > b.hari
    if nanti and i.jenis is JenisMutasi.MENINGGAL:
        raise Tolakan("Tanggal meninggal dunia tidak boleh sesudah hari ini.", siapa=_SIAPA)
    if nanti and b.orang.kedudukan is not Kedudukan.AKTIF:
        raise Tolakan(
            "{nama} sedang {kedudukan}; catat peristiwa ini pada atau sesudah {mulai}.",
            siapa=_SIAPA,
            nama=b.orang.nama_lengkap,
            kedudukan=NAMA_KEDUDUKAN[b.orang.kedudukan].lower(),
            mulai=tanggal_panjang(i.tanggal),
        )
    if b.akan_pergi(None if nanti else i.jenis):
        raise Tolakan(
            "Kepergian {nama} sudah dicatat; urungkan dahulu catatan itu bila tanggalnya berubah.",
            siapa=_SIAPA,
            nama=b.orang.nama_lengkap,
        )


def _periksa_usai(b: Bahan) -> None:
    """One acting post ends, and it is known which."""
    nama, usai = b.orang.nama_lengkap, b.yang_usai()
    if not usai:
        raise Tolakan(
            "{nama} tidak sedang menjadi Plt. atau Plh. pada {hari}.",
            siapa=_SIAPA,
            nama=nama,
            hari=tanggal_panjang(b.sebelum),
        )
    if len({t.jabatan_id for t in usai}) > 1:
        raise Tolakan(
            "{nama} memegang {jabatan}; pilih yang berakhir.",
            siapa=_SIAPA,
            nama=nama,
            jabatan=" dan ".join(sorted(b.sebutan(t) for t in usai)),
        )


def _periksa_jabatan(b: Bahan) -> None:
    """What is worth knowing about the post: somebody else still holds it, or its holder has not left."""
    i = b.isian
    if b.jabatan is None or i.jabatan_id is None:
        return
    pemegang = b.pemegang()
    if i.jenis in BERGANTI and any(t.jabatan_id == i.jabatan_id for t in b.penempatan()):
        raise Tolakan(
            "{nama} sudah menduduki {jabatan}.",
            siapa=_SIAPA,
            nama=b.orang.nama_lengkap,
            jabatan=b.jabatan.nama,
        )
    if not pemegang or b.jabatan.jenis is JenisJabatan.PELAKSANA or i.jenis is JenisMutasi.PLH:
        return
    nama = b.buku.nama(pemegang[0])
    if i.jenis is JenisMutasi.PLT:
        raise Tolakan(
            "{jabatan} masih dijabat {nama}; Plt. hanya untuk jabatan kosong, gunakan Plh.",
            siapa=_SIAPA,
            jabatan=b.jabatan.nama,
            nama=nama,
        )
    b.catatan.append(f"{b.jabatan.nama} masih dijabat {nama}; catat juga mutasi pejabat itu.")


def _kedudukan(b: Bahan) -> str:
    j = b.isian.jenis
    if j in PERGI:
        return PERGI[j].value
    if j is JenisMutasi.TUGAS_BELAJAR:
        return "tugas_belajar"
    pergi = b.orang.kedudukan is not Kedudukan.AKTIF or b.akan_pergi()
    return "aktif" if j is JenisMutasi.KEMBALI and pergi else ""


def _sudah_dikecualikan(b: Bahan) -> bool:
    i = b.isian
    sama = [x for x in b.kecuali if x.jenis is PENGECUALIAN[i.jenis]]
    return any(x.mulai <= i.tanggal <= (x.sampai or date.max) for x in sama)


def _kecuali_usai(b: Bahan) -> tuple[Pengecualian, ...]:
    """Exceptions that end with the event: of who comes back, and what a departure overtakes or forestalls."""
    i = b.isian
    if i.jenis is not JenisMutasi.KEMBALI and i.jenis not in PENGECUALIAN:
        return ()
    return tuple(
        x
        for x in b.kecuali
        if (x.mulai > i.tanggal and i.jenis in PERGI)
        or (
            x.jenis in SEMENTARA
            and x.jenis is not PENGECUALIAN.get(i.jenis)
            and x.mulai <= i.tanggal
            and (x.sampai is None or x.sampai >= i.tanggal)
        )
    )
