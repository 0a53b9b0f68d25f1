"""Making an SKP: for which placement, for which months, in which form; its heading afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kepegawaian import Jabatan, JenisPenempatan, Penempatan, Peran, StatusPegawai
from kinerja_desktop.domain.periode import periksa_tahun
from kinerja_desktop.domain.skp import BentukSkp, Pendekatan, StatusDokumen
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.isi_skp import masa
from kinerja_desktop.services.izin import jepit
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_bentuk import bentuk_bawaan, wajib_beralasan
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.services.skp_masa import tutup_masa
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamSkp

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class RencanaBuat:
    """An SKP that may be made: whose, its columns, and the SKP of a former post that it ends."""

    nama: str
    isi: dict[str, Any]
    mulai: date
    ditutup: tuple[RekamSkp, ...]

    def tulis(self, uow: UnitOfWork, sesi: Sesi) -> bytes:
        """Make it inside an open unit of work, with its seven behaviour rows."""
        alasan = f"SKP baru mulai {tanggal_panjang(self.mulai)}."
        tutup_masa(uow, sesi, list(self.ditutup), self.mulai, alasan)
        pengenal = uow.insert("skp", self.isi)
        uow.insert_many("perilaku", [{"skp_id": pengenal, "nomor": n} for n in range(1, 8)])
        return pengenal


def buat(
    sesi: Sesi,
    pegawai_id: bytes,
    tahun: int,
    mulai: date | None = None,
    selesai: date | None = None,
    bentuk: str | None = None,
) -> Outcome[bytes]:
    """A new draft for a person and year with its seven behaviour rows; part of a year follows the placement.

    An SKP of the person's former post that would overlap ends on the day before.
    """
    r = rencana_buat(sesi, pegawai_id, tahun, mulai, selesai, bentuk)
    untuk = pegawai_id if sesi.pelaku.pegawai_id != pegawai_id else None
    with sesi.kerja("skp.buat", f"Buat SKP {tahun} {r.nama}", untuk) as uow:
        pengenal = r.tulis(uow, sesi)
    return Outcome(pengenal, uow.perubahan)


def rencana_buat(
    sesi: Sesi,
    pegawai_id: bytes,
    tahun: int,
    mulai: date | None = None,
    selesai: date | None = None,
    bentuk: str | None = None,
) -> RencanaBuat:
    """What `buat` would write, with all that it refuses; several of them may become one act."""
    sesi.wajib("skp.buat")
    periksa_tahun(tahun)
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn, {pegawai_id})
        lama = [
            s
            for s in repo_skp.rekam_tahun(Pelaksana.dari(conn), tahun, pegawai_id)
            if s.status is not StatusDokumen.DIBATALKAN
        ]
    orang = buku.pegawai.get(pegawai_id)
    if orang is None:
        raise Tolakan("Pegawai yang dipilih tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    if orang.status is StatusPegawai.LUAR:
        raise Tolakan(
            "{nama} pejabat dari luar kantor; SKP-nya tidak dibuat di sini.",
            siapa="instansi pejabat itu",
            nama=orang.nama_lengkap,
        )
    if Peran.OPERATOR not in sesi.pelaku.peran and sesi.pelaku.pegawai_id != pegawai_id:
        raise Tolakan("Anda hanya dapat membuat SKP sendiri.", siapa="operator kepegawaian")
    tempat = _pilih_tempat(buku, pegawai_id, tahun, lama, mulai)
    awal = mulai or max(date(tahun, 1, 1), tempat.mulai if tempat else date.min)
    akhir = selesai or min(date(tahun, 12, 31), (tempat and tempat.sampai) or date.max)
    _periksa_masa(tahun, awal, akhir)
    ditutup = _tutup_yang_lama(lama, tempat, awal, akhir, orang.nama_lengkap)
    pos = buku.jabatan.get(tempat.jabatan_id) if tempat else None
    pilihan = BentukSkp(bentuk) if bentuk else bentuk_bawaan(pos)
    sebelum = [s for s in lama if s.mulai < awal and (s in ditutup or s.selesai < awal)]
    isi = {
        "pegawai_id": pegawai_id,
        "penempatan_id": tempat.id if tempat else None,
        "tahun": tahun,
        "mulai": awal.isoformat(),
        "selesai": akhir.isoformat(),
        "bentuk": pilihan.value,
        "pendekatan": Pendekatan.KUANTITATIF.value,
        "status": StatusDokumen.DRAF.value,
        "pendahulu_id": sebelum[-1].id if sebelum else None,
    }
    return RencanaBuat(orang.nama_lengkap, isi, awal, tuple(ditutup))


def _pilih_tempat(
    buku: BukuOrang, pegawai_id: bytes, tahun: int, lama: Sequence[RekamSkp], mulai: date | None
) -> Penempatan | None:
    """The placement that the SKP is for: on the given day, else the first of the year that has none yet."""
    milik = buku.penempatan.get(pegawai_id, [])
    if mulai is not None:
        return buku.sosok(pegawai_id, mulai).penempatan
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    setahun = [t for t in milik if t.mulai <= akhir and (t.sampai is None or t.sampai >= awal)]
    urut = sorted(setahun, key=lambda t: (t.jenis is not JenisPenempatan.DEFINITIF, t.mulai, t.id))
    dipakai = {s.penempatan_id for s in lama}
    return next((t for t in urut if t.id not in dipakai), urut[0] if urut else None)


def _periksa_masa(tahun: int, mulai: date, selesai: date) -> None:
    if not (mulai <= selesai and mulai.year == selesai.year == tahun):
        raise Tolakan(
            "Masa SKP {masa} harus berada di dalam tahun {tahun}, dan mulai sebelum selesai.",
            siapa="yang membuat SKP",
            masa=masa(mulai, selesai),
            tahun=str(tahun),
        )


def _tutup_yang_lama(
    lama: Sequence[RekamSkp], tempat: Penempatan | None, mulai: date, selesai: date, nama: str
) -> list[RekamSkp]:
    """SKP of a former post to be closed the day before; Tolakan when one of the same post is in the way."""
    hasil = []
    for s in lama:
        if s.selesai < mulai or s.mulai > selesai:
            continue
        sama = tempat is None or s.penempatan_id in (None, tempat.id)
        if not sama and tempat is not None and tempat.jenis is not JenisPenempatan.DEFINITIF:
            continue  # an acting post may have its own SKP beside the definitive one
        if sama or s.mulai >= mulai:
            raise Tolakan(
                "{nama} sudah mempunyai SKP untuk {masa}. Buka SKP itu, atau batalkan dahulu.",
                siapa="operator",
                nama=nama,
                masa=masa(s.mulai, s.selesai),
            )
        hasil.append(s)
    return hasil


def ubah_kepala(
    sesi: Sesi,
    skp_id: bytes,
    *,
    mulai: date | None = None,
    selesai: date | None = None,
    bentuk: str | None = None,
    pendekatan: str | None = None,
    alasan_bentuk: str | None = None,
) -> Outcome[bool]:
    """Change the months, the form or the approach of a draft; what is not given stays.

    A form other than that of the post needs `alasan_bentuk`; hidden columns keep what they hold.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    awal, akhir = mulai or rekam.mulai, selesai or rekam.selesai
    _periksa_masa(rekam.tahun, awal, akhir)
    pilihan = BentukSkp(bentuk or rekam.bentuk)
    simpan = rekam.alasan_bentuk
    if pilihan is not rekam.bentuk or alasan_bentuk is not None:
        alasan = rekam.alasan_bentuk if alasan_bentuk is None else alasan_bentuk
        simpan = wajib_beralasan(pilihan, _jabatan(sesi, rekam), alasan)
    isi = {
        "mulai": awal.isoformat(),
        "selesai": akhir.isoformat(),
        "bentuk": pilihan.value,
        "alasan_bentuk": simpan,
        "pendekatan": Pendekatan(pendekatan or rekam.pendekatan).value,
    }
    with sesi.kerja("skp.ubah_kepala", f"Ubah kepala SKP {nama}", untuk) as uow:
        berubah = uow.update("skp", skp_id, isi)
        wajib_satu_nilai(sesi, uow)
    return Outcome(berubah, uow.perubahan)


def _jabatan(sesi: Sesi, rekam: RekamSkp) -> Jabatan | None:
    """The post that an SKP is for, on its own dates."""
    with sesi.baca() as conn:
        buku = BukuOrang.muat(conn, {rekam.pegawai_id})
    hari = jepit(sesi.jam.hari_ini(), rekam.mulai, rekam.selesai)
    return buku.sosok(rekam.pegawai_id, hari, rekam.penempatan_id).jabatan
