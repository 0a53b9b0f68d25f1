"""What every use case on an SKP begins with: the record, whose it is, and whether this person may."""

from __future__ import annotations

from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.peran import TINDAKAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.kunci_periode import terkunci_ba
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_ba, repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_rujukan import LINGKUP_PERIODE, SYARAT_DITUTUP, lingkup_dari, lingkup_periode
from kinerja_desktop.store.repo_skp import RekamSkp

#: Said of an SKP that is undone or deleted.
TIDAK_ADA = "SKP itu tidak ada lagi. Muat ulang halaman ini."


def nama_status(rekam: RekamSkp) -> str:
    """State in words, with the number of the revision."""
    nama = NAMA_STATUS_DOKUMEN[rekam.status]
    return f"{nama} (revisi {rekam.revisi})" if rekam.revisi else nama


def wajib_rekam(p: Pelaksana, skp_id: bytes) -> RekamSkp:
    """One SKP by id; Tolakan when it is gone."""
    rekam = repo_skp.rekam(p, skp_id)
    if rekam is None:
        raise Tolakan(TIDAK_ADA, siapa="operator")
    return rekam


_TAHUN_DITUTUP = (
    f"SELECT 1 FROM periode CROSS JOIN {LINGKUP_PERIODE} "
    f"WHERE tahun = ? AND jenis = 'tahunan' AND _del = 0 AND {SYARAT_DITUTUP}"
)


def tahun_ditutup(p: Pelaksana, tahun: int, skp_id: bytes) -> bool:
    """Whether the yearly period of this SKP's office has been closed (Tutup Periode)."""
    return p.satu(_TAHUN_DITUTUP, (*lingkup_periode(p, skp_id), tahun)) is not None


def wajib_tahun_terbuka(p: Pelaksana, rekam: RekamSkp) -> None:
    """Tolakan when the year of an SKP has been closed (Tutup Periode)."""
    if tahun_ditutup(p, rekam.tahun, rekam.id):
        raise _tutup(p, rekam)


def _tutup(p: Pelaksana, rekam: RekamSkp) -> Tolakan:
    nomor = repo_ba.kunci_periode(p, rekam.id[:4]).get((rekam.tahun, "tahunan", 0))
    if nomor is not None:
        return terkunci_ba(f"Tahun {rekam.tahun}", nomor)
    return Tolakan(
        "Periode tahun {tahun} sudah ditutup; SKP tidak dapat diubah.",
        siapa="pimpinan unit kerja (Buka Kunci)",
        tahun=str(rekam.tahun),
    )


def _nama_dan_tutup(sesi: Sesi, p: Pelaksana, rekam: RekamSkp) -> tuple[str, bool]:
    """Owner's name and whether the year is closed, in one question: every cell edit asks it."""
    baca = f"SELECT (SELECT nama FROM pegawai WHERE id = ?), EXISTS ({_TAHUN_DITUTUP})"
    lingkup = lingkup_dari(sesi.db.peran, sesi.db.ruang, rekam.id)
    nama, ditutup = p.satu(baca, (rekam.pegawai_id, *lingkup, rekam.tahun)) or ("", False)
    return str(nama or ""), bool(ditutup)


def siapkan(sesi: Sesi, skp_id: bytes, tindakan: str) -> tuple[RekamSkp, str, bytes | None]:
    """An SKP before a change: record, owner's name, for whom it is typed; checks role and owner."""
    with sesi.baca_hemat() as (p, sambung):
        rekam = wajib_rekam(p, skp_id)
        nama, ditutup = _nama_dan_tutup(sesi, p, rekam)
        if ditutup:
            raise _tutup(p, rekam)
        if Peran.OPERATOR in sesi.pelaku.peran and Peran.OPERATOR in TINDAKAN[tindakan]:
            sendiri = sesi.pelaku.pegawai_id == rekam.pegawai_id
            return rekam, nama, None if sendiri else sesi.pelaku.untuk or rekam.pegawai_id
        buku = BukuOrang.muat(sambung(), {rekam.pegawai_id})
    penilai = izin.penilai_skp(buku, rekam, sesi.jam.hari_ini())
    return rekam, nama, izin.wewenang(sesi, tindakan, rekam.pegawai_id, penilai).untuk
