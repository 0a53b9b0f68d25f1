"""The kecamatan's IKU of the year, and the standards of five posts that most of the staff hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.bentuk import TAMBAHAN
from kinerja_desktop.flows.contoh.orang import PEGAWAI, TAHUN
from kinerja_desktop.flows.contoh.realisasi_isi import metode_ukur
from kinerja_desktop.flows.contoh.rencana import RENCANA

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_datar import UbahanDatar
    from kinerja_desktop.services.sesi import Sesi

#: Seats whose plan is the standard of their post: what is true for one holder is true for all.
KURSI_STANDAR = ("staf_pem", "staf_umum", "arsiparis_pertama", "prakom", "pppk_yanum")
_SUMBER = {"camat.1": "IKU", "camat.4": "IKU"}


def isi_iku(sesi: Sesi) -> None:
    """Type the IKU and the standards once, by the operator."""
    from kinerja_desktop.services import iku, standar_kerja

    lembar = iku.lembar(sesi, TAHUN)
    if not lembar.baris:
        iku.tulis_sel(sesi, TAHUN, lembar.unit_id, _iku())
    jabatan = {o.kunci: o.jabatan for o in PEGAWAI}
    ada = {j.jabatan for j in standar_kerja.daftar_jabatan(sesi) if j.baris}
    for kursi in KURSI_STANDAR:
        if jabatan[kursi] not in ada:
            standar_kerja.tulis_sel(sesi, jabatan[kursi], _standar(kursi))


def ambil_iku(sesi: Sesi, skp_id: bytes) -> bool:
    """Take all IKU into the camat's SKP; False when none have been typed."""
    from kinerja_desktop.services import iku_pakai

    pilihan = [p.iku_id for p in iku_pakai.pilihan_iku(sesi, skp_id)]
    if pilihan:
        iku_pakai.ambil(sesi, skp_id, pilihan)
    return bool(pilihan)


def _baris(nomor: int, isi: dict[str, str]) -> list[UbahanDatar]:
    from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar

    baris = AWAL_BARU + nomor.to_bytes(11, "big")
    return [UbahanDatar(baris, kolom, nilai) for kolom, nilai in isi.items() if nilai]


def _iku() -> list[UbahanDatar]:
    from kinerja_desktop.flows.contoh.langkah_rincian import cara

    hasil: list[UbahanDatar] = []
    for r in RENCANA["camat"]:
        if r.jenis == TAMBAHAN:
            continue
        for u in r.ukuran:
            isi = {
                "sasaran": r.teks,
                "indikator": u.teks,
                "target": u.target,
                "satuan": u.satuan,
                "sumber": _SUMBER.get(r.kode, "PK"),
                "perspektif": r.perspektif,
                "arah": "naik",
                "metode": cara(u).get("metode", metode_ukur(u)),
            }
            hasil += _baris(len(hasil), isi)
    return hasil


def _standar(kursi: str) -> list[UbahanDatar]:
    hasil: list[UbahanDatar] = []
    for r in RENCANA[kursi]:
        for n, u in enumerate(r.ukuran):
            isi = {
                "rhk": r.teks if n == 0 else "",
                "jenis": r.jenis,
                "aspek": u.aspek,
                "indikator": u.teks,
                "target": u.target,
                "satuan": u.satuan,
                "metode": metode_ukur(u),
            }
            hasil += _baris(len(hasil), isi)
    return hasil
