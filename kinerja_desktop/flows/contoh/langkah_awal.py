"""January, first days: the office is made, its people come from the workbook, assessors are confirmed."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.domain.kepegawaian import StatusPegawai
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.flows.contoh.orang import (
    ALAMAT,
    BUPATI,
    INSTANSI,
    NAMA_KANTOR,
    PEGAWAI,
    SEKDA,
    TEMPAT,
    Orang,
    PejabatLuar,
)
from kinerja_desktop.flows.contoh.umum import id_pegawai, maju, oleh_id, segarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.spreadsheets.hasil import BarisPegawai

PENGAWAS = "Inspektorat Kabupaten Contoh"
NAMA_BERKAS = "Data Pegawai Kecamatan Sukamaju.xlsx"


def kantor_kosong(lokasi: Path, jam: Jam) -> Sesi:
    """The database of the sample office with nobody in it yet; the operator is at the keyboard."""
    from kinerja_desktop.services import kantor

    sesi = kantor.buat_kantor(lokasi, jam, NAMA_KANTOR, INSTANSI, tempat=TEMPAT)
    kantor.ubah_identitas(sesi, alamat=ALAMAT)
    return sesi


def baris_pegawai() -> tuple[BarisPegawai, ...]:
    """The 35 people as a staff workbook gives them."""
    return tuple(_baris(nomor, o) for nomor, o in enumerate(PEGAWAI, 6))


def _baris(nomor: int, o: Orang) -> BarisPegawai:
    from kinerja_desktop.domain.nip import periksa_nip
    from kinerja_desktop.spreadsheets.hasil import BarisPegawai

    nip = periksa_nip(o.nip)
    return BarisPegawai(
        nomor,
        o.nip,
        o.nama,
        gelar_depan=o.gelar_depan,
        gelar_belakang=o.gelar_belakang,
        tempat_lahir="Kota Contoh",
        tanggal_lahir=nip.lahir,
        jenis_kelamin=nip.jenis_kelamin,
        status=StatusPegawai(o.status),
        golongan=o.golongan,
        tmt_golongan=baca_tanggal(o.tmt_golongan),
        jabatan=o.jabatan,
        tmt_jabatan=baca_tanggal(o.tmt_jabatan),
        unit=o.unit,
        pendidikan=o.pendidikan,
        instansi=INSTANSI,
        pns_id=o.pns_id,
    )


def buku_pegawai() -> bytes:
    """The staff workbook (.xlsx), written by the program's own template writer."""
    from kinerja_desktop.spreadsheets.templat import templat_pegawai

    return templat_pegawai(baris_pegawai())


def isi_pegawai(sesi: Sesi) -> None:
    """Import the 35 people in one transaction (who is there stays), and name the outside officials."""
    from kinerja_desktop.services import impor_pegawai

    rencana = impor_pegawai.rencanakan(sesi, baris_pegawai(), NAMA_BERKAS)
    if rencana.baru or rencana.diperbarui:
        impor_pegawai.terapkan(sesi, rencana)
    segarkan(sesi)
    lengkapi_pejabat_luar(sesi)


def lengkapi_pejabat_luar(sesi: Sesi) -> None:
    """Give the regent and the Sekda, whom the import only knows by post, their names."""
    from kinerja_desktop.services import pegawai

    ada = id_pegawai(sesi)
    pejabat: tuple[PejabatLuar, ...] = (SEKDA, BUPATI)
    for p in pejabat:
        if p.kunci in ada and pegawai.rincian(sesi, ada[p.kunci]).pegawai.nama != p.nama:
            pegawai.ubah(
                sesi,
                ada[p.kunci],
                nip=p.nip,
                nama=p.nama,
                gelar_depan=p.gelar_depan,
                gelar_belakang=p.gelar_belakang,
                golongan=p.golongan,
            )


def isi_relasi(sesi: Sesi) -> None:
    """On 5 January the camat confirms who assesses whom, as proposed from the posts."""
    maju(sesi, date(2026, 1, 5))
    konfirmasi_usulan(sesi)


def isi_pengguna(sesi: Sesi) -> None:
    """The kasubag umum also works as operator, and the inspectorate may look on."""
    from kinerja_desktop.domain.kepegawaian import Peran
    from kinerja_desktop.services import pengguna

    ada = {p.nama for p in pengguna.daftar(sesi) if p.pengguna_id is not None}
    kasubag = id_pegawai(sesi)["kasubag_umum"]
    nama = next(o.nama for o in PEGAWAI if o.kunci == "kasubag_umum")
    for siapa, peran, orang in (
        (nama, Peran.OPERATOR, kasubag),
        (PENGAWAS, Peran.PENGAWAS, None),
    ):
        if siapa not in ada:
            pengguna.tambah(sesi, siapa, {peran}, orang)
    segarkan(sesi)


def konfirmasi_usulan(sesi: Sesi) -> int:
    """The camat confirms every suggested proposal that waits; returns how many."""
    from kinerja_desktop.services import penilai

    segarkan(sesi)
    pilihan = [u.id for u in penilai.usulan(sesi) if u.disarankan]
    if not pilihan:
        return 0
    camat = oleh_id(sesi, id_pegawai(sesi)["camat"])
    jumlah = penilai.konfirmasi(camat, pilihan).value
    segarkan(sesi)
    return jumlah
