"""January: an empty folder, the welcome window, a new office by typing, its people from a workbook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh import INSTANSI, JUMLAH_AWAL, NAMA_BERKAS, NAMA_KANTOR, NIP, TEMPAT
from kinerja_desktop.flows.contoh.orang import ALAMAT
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.gambar import PENUH
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.services.sesi import Sesi

RUSAK = {
    NIP["staf_umum"]: "1.98004E+17",
    NIP["staf_melati"]: "19760119199901200",
    NIP["pppk_melati"]: NIP["pppk_melati"][:4] + "13" + NIP["pppk_melati"][6:],
}
"""NIP -> what stands in the workbook at first: rounded by Excel, a digit lost, a thirteenth month."""


def kantor_baru(g: Panggung) -> Iterator[str]:
    """Welcome window, Kantor baru, four fields, Enter; the office's window opens."""
    p = g.p
    yield "Membuka program di folder kosong"
    g.aplikasi.mulai()
    p.tunggu()
    g.potret("selamat-datang")
    yield "Membuat kantor baru"
    p.klik("Kantor baru")
    p.isi("Nama kantor", NAMA_KANTOR)
    p.isi("Instansi", INSTANSI)
    p.isi("Tempat", TEMPAT)
    p.isi("Simpan di", str(g.folder / "kantor.db"))
    g.potret("kantor-baru")
    p.tekan("Return")
    p.sampai(
        lambda: g.aplikasi.rangka is not None and NAMA_KANTOR in g.aplikasi.rangka.windowTitle(),
        "jendela kantor terbuka",
    )
    g.rangka.resize(PENUH)
    p.tunggu()


def pengaturan(g: Panggung) -> Iterator[str]:
    """The office's address, typed in Pengaturan; it is saved by itself."""
    p = g.p
    yield "Mengisi alamat kantor di Pengaturan"
    g.tempat("Pengaturan")
    p.isi("Alamat", ALAMAT)
    p.tekan("Tab")
    p.sampai(lambda: g.baca(_alamat) == ALAMAT, "alamat tersimpan")
    g.potret("pengaturan-alamat")
    g.tempat("Beranda")


def _alamat(sesi: Sesi) -> str:
    from kinerja_desktop.services import kantor

    return kantor.identitas(sesi).alamat


def buku_salah() -> bytes:
    """The staff workbook with three NIP as they come from careless hands."""
    from kinerja_desktop.spreadsheets.templat import templat_pegawai

    return templat_pegawai([replace(b, nip=RUSAK.get(b.nip, b.nip)) for b in contoh.baris_pegawai()])


def perbaiki_buku(dari: Path, ke: Path) -> int:
    """What a person does in Excel with the refused rows: the right NIP into each; returns how many."""
    from openpyxl import load_workbook

    buku, jumlah = load_workbook(dari), 0
    benar = {salah: nip for nip, salah in RUSAK.items()}
    for baris in buku.worksheets[0].iter_rows():
        sel = next((s for s in baris if str(s.value) in benar), None)
        if sel is not None:
            sel.value = benar[str(sel.value)]
            jumlah += 1
    buku.save(ke)
    return jumlah


def pegawai(g: Panggung) -> Iterator[str]:
    """Template saved, workbook imported, three refused rows mended and read again."""
    p = g.p
    xlsx = g.folder / "xlsx"
    g.potret("beranda-pertama")
    yield "Menyimpan templat pegawai"
    g.tempat("Pegawai")
    g.potret("pegawai-kosong")
    p.klik_berkas("Simpan templat Excel…", xlsx / "Templat Pegawai.xlsx")
    p.sampai(lambda: (xlsx / "Templat Pegawai.xlsx").exists(), "templat tersimpan")
    (xlsx / NAMA_BERKAS).write_bytes(buku_salah())
    ditolak = xlsx / "Pegawai - ditolak.xlsx"
    yield "Mengimpor daftar pegawai: 3 baris ditolak"

    def pertama(d: QDialog) -> None:
        _periksa_buku(g, xlsx / NAMA_BERKAS, "impor-kolom", d)
        p.klik("! Ditolak", d)
        g.potret("impor-ditolak", d)
        p.klik_berkas("Simpan baris ditolak", ditolak)
        p.sampai(ditolak.exists, "baris ditolak tersimpan")
        p.klik("Impor ", d)
        p.sampai(lambda: cari.ada_tombol("Tutup", d), "hasil impor")
        g.potret("impor-hasil", d)
        p.klik("Tutup", d)

    p.klik_dialog("Impor dari Excel", pertama)
    yield "Memperbaiki baris yang ditolak dan membacanya lagi"
    benar = xlsx / "Pegawai - diperbaiki.xlsx"
    if perbaiki_buku(ditolak, benar) != len(RUSAK):
        raise GagalTur("Buku baris ditolak tidak memuat ketiga NIP yang salah.")

    def kedua(d: QDialog) -> None:
        _periksa_buku(g, benar, "", d)
        p.klik("Impor ", d)
        p.sampai(lambda: cari.ada_tombol("Lanjut: siapa menilai siapa", d), "hasil impor")
        p.klik("Lanjut: siapa menilai siapa", d)

    p.klik_dialog("Impor dari Excel", kedua, lambda d: p.klik("Nanti saja", d))
    jumlah = len(g.baca(_daftar))
    if jumlah != JUMLAH_AWAL:
        raise GagalTur("Setelah impor ada {n} pegawai, bukan {m}.", n=jumlah, m=JUMLAH_AWAL)
    g.potret("pegawai-daftar")


def _daftar(sesi: Sesi) -> list[str]:
    from kinerja_desktop.services import pegawai as layanan

    return [r.nip for r in layanan.daftar(sesi)]


def _periksa_buku(g: Panggung, buku: Path, nama: str, d: QDialog) -> None:
    """First two steps of the import: choose the workbook, look at the columns, go on."""
    g.p.klik_berkas("Pilih buku kerja…", buku)
    g.p.sampai(lambda: cari.ada_tombol("Lanjut: periksa", d), "kolom terbaca")
    if nama:
        g.potret(nama, d)
    g.p.klik("Lanjut: periksa", d)


def penilai(g: Panggung) -> Iterator[str]:
    """The camat looks at the proposals and confirms who assesses whom."""
    p = g.p
    yield "Melengkapi pejabat luar dan mendaftarkan pengguna"
    g.layanan(contoh.lengkapi_pejabat_luar)
    g.layanan(contoh.isi_pengguna)
    g.jam.maju_ke(date(2026, 1, 5))
    yield "Camat mengonfirmasi siapa menilai siapa"
    g.pakai(next(o.nama for o in contoh.PEGAWAI if o.kunci == "camat"))
    g.tempat("Pegawai")

    def isi(d: QDialog) -> None:
        p.klik("Centang semua yang disarankan", d)
        g.potret("siapa-menilai-siapa", d)
        p.klik("Konfirmasi ", d)

    p.klik_dialog("Siapa menilai siapa", isi)
    g.pakai("Operator")
