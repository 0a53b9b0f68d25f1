"""At the centre: the documents of one office and year, each with the centre's newest verdict on it."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.alur import NAMA_STATUS_DOKUMEN, NAMA_STATUS_EVALUASI
from kinerja_desktop.domain.evaluasi import StatusEvaluasi
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.periode import periode as susun_periode
from kinerja_desktop.domain.predikat import Rating, predikat_kinerja
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import putusan_pusat
from kinerja_desktop.services.putusan_pusat import EVALUASI, SKP, PutusanPusat
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tindakan import KEMBALIKAN_PUSAT, TERIMA_PUSAT
from kinerja_desktop.store import repo_kantor_lain
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_kantor_lain import RekamDokumen

BELUM, DITERIMA, DIKEMBALIKAN, BERUBAH = "belum", "diterima", "dikembalikan", "berubah"
_KEADAAN = {TERIMA_PUSAT: DITERIMA, KEMBALIKAN_PUSAT: DIKEMBALIKAN}


@dataclass(frozen=True, slots=True)
class BarisDokumen:
    """One document: whose, which, how far it is in the office, its result, what the centre said of it.

    `lengkap` False: ratings are missing, so there is nothing to judge yet.
    """

    jenis: str
    id: bytes
    skp_id: bytes
    nama: str
    nip: str
    dokumen: str
    status: str
    predikat: str
    lengkap: bool
    putusan: PutusanPusat | None

    @property
    def keadaan(self) -> str:
        """belum, diterima, dikembalikan, or berubah when the words are no longer those that were judged."""
        if self.putusan is None:
            return BELUM
        return _KEADAAN[self.putusan.putusan] if self.putusan.berlaku else BERUBAH


def daftar(sesi: Sesi, ruang: int, tahun: int) -> tuple[BarisDokumen, ...]:
    """Documents of one office and year by name of the person, SKP first, then periods in order."""
    sesi.wajib("lihat")
    if sesi.db.peran != "pusat":
        raise Tolakan("Dokumen kantor lain hanya dilihat di pusat.", siapa="BKPSDM")
    with sesi.baca() as conn:
        rekam = repo_kantor_lain.dokumen_ruang(Pelaksana.dari(conn), ruang, tahun)
        putusan = putusan_pusat.menurut_dokumen(conn, [r.id for r in rekam])
    urut = sorted(rekam, key=lambda r: (r.nama.casefold(), r.pegawai_id, r.mulai, _urut(r)))
    return tuple(_baris(r, tahun, putusan.get(r.id)) for r in urut)


def _urut(r: RekamDokumen) -> tuple[int, int]:
    jenis = {"": 0, "bulanan": 1, "triwulan": 2, "tahunan": 3}
    return jenis.get(r.jenis_periode, 4), r.nomor_periode


def _baris(r: RekamDokumen, tahun: int, putusan: PutusanPusat | None) -> BarisDokumen:
    predikat, lengkap = "", True
    if r.jenis == SKP:
        dokumen, status = f"SKP {tahun}", NAMA_STATUS_DOKUMEN[StatusDokumen(r.status)]
    else:
        lengkap = bool(r.hasil and r.perilaku)
        dokumen = _label(r, tahun)
        status = NAMA_STATUS_EVALUASI[StatusEvaluasi(r.status)]
        if lengkap:
            predikat = predikat_kinerja(Rating(r.hasil), Rating(r.perilaku)).predikat.value
    return BarisDokumen(
        SKP if r.jenis == SKP else EVALUASI,
        r.id, r.skp_id, r.nama, r.nip, dokumen, status, predikat, lengkap, putusan,
    )  # fmt: skip


def _label(r: RekamDokumen, tahun: int) -> str:
    try:
        label = susun_periode(JenisPeriode(r.jenis_periode), tahun, r.nomor_periode).label
    except (Tolakan, ValueError):
        label = f"{r.jenis_periode} {r.nomor_periode} {tahun}"
    return f"Evaluasi {label}"
