"""Planning besides the SKP themselves: IKU, matrix, Validasi, a revision in two versions, a move in July."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows import contoh
from kinerja_desktop.flows.contoh.bentuk import TAMBAHAN
from kinerja_desktop.flows.contoh.realisasi_isi import metode_ukur
from kinerja_desktop.flows.contoh.rencana import RENCANA
from kinerja_desktop.flows.contoh.revisi import DIREVISI
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab_skp import NAMA, buka_skp
from kinerja_desktop.tur.panggung import Panggung
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

PINDAH = "staf_pem"
"""Seat whose holder moves on 1 July."""
NOMOR_PINDAH = "800/117/2026"


def iku(g: Panggung) -> Iterator[str]:
    """The operator pastes the kecamatan's IKU from Excel; standards of posts follow."""
    p = g.p
    yield "Menempel IKU kecamatan dari Excel"
    g.tempat("SKP")
    p.klik("IKU dan standar")
    p.sampai(lambda: cari.ada_kisi("Tabel IKU"), "lembar IKU")
    tabel = _tabel_iku()
    p.sel(0, "sasaran", "Tabel IKU")
    p.salin(tabel)
    p.tekan("Ctrl+V")
    p.sampai(lambda: _terisi("Tabel IKU", "indikator") == len(tabel), f"{len(tabel)} IKU")
    g.potret("iku")
    yield "Menulis standar kerja lima jabatan"
    g.layanan(contoh.isi_iku)
    p.klik("Standar jabatan")
    p.sampai(lambda: not cari.ada_kisi("Tabel IKU"), "standar jabatan")
    g.potret("standar-jabatan")


def _tabel_iku() -> list[list[str]]:
    """Sasaran, indikator, target, satuan, sumber, perspektif, arah, cara ukur, as the sheet has them."""
    return [
        [
            r.teks,
            u.teks,
            u.target,
            u.satuan,
            "IKU" if r.kode in ("camat.1", "camat.4") else "PK",
            r.perspektif,
            "naik",
            metode_ukur(u),
        ]
        for r in RENCANA["camat"]
        if r.jenis != TAMBAHAN
        for u in r.ukuran
    ]


def _terisi(tabel: str, kolom: str) -> int:
    return sum(bool(b.nilai.get(kolom)) for b in cari.kisi(tabel).kisi_model.baris)


def peran(g: Panggung) -> Iterator[str]:
    """Everybody drafts; the camat shares out roles, proposes what is open, takes it back; Validasi."""
    p = g.p
    yield "Pegawai lain menyusun SKP di meja masing-masing"
    g.layanan(contoh.susun_skp)
    yield "Camat membagi peran dan hasil pada matriks"
    g.layanan(contoh.isi_matriks)
    g.pakai(NAMA["camat"])
    g.tempat("SKP")
    p.klik("Matriks")
    p.sampai(lambda: cari.ada_tombol("Usulkan ke SKP"), "matriks terbaca")
    g.potret("matriks")
    yield "Mengusulkan peran ke SKP, lalu mengurungkannya"
    p.klik("Usulkan ke SKP")
    p.sampai(lambda: cari.pesan("sukses") or cari.pesan("peringatan"), "peran diusulkan")
    g.potret("matriks-diusulkan")
    cari.kisi("Matriks pembagian peran dan hasil").setFocus()
    p.tekan("Ctrl+Z")
    p.sampai(lambda: cari.ada_tombol("Usulkan ke SKP"), "usulan kembali")
    yield "Memeriksa SKP seluruh kantor"
    p.klik("Validasi")
    p.sampai(lambda: cari.ada_kisi("Temuan Validasi"), "temuan")
    g.potret("validasi")


def revisi(g: Panggung) -> Iterator[str]:
    """What one SKP said before May, and what it says since."""
    p = g.p
    yield f"Membandingkan dua versi SKP {NAMA[DIREVISI]}"
    buka_skp(g, NAMA[DIREVISI])

    def isi(d: QDialog) -> None:
        g.potret("skp-dua-versi", d)
        p.klik("Tutup", d)

    p.dialog(lambda: p.menu("Lainnya", "Bandingkan versi…"), isi)


def mutasi(g: Panggung) -> Iterator[str]:
    """Somebody moves to a kelurahan on 1 July: the wizard ends the old SKP and names the new assessor."""
    p = g.p
    yield f"Mencatat mutasi {NAMA[PINDAH]} mulai 1 Juli"
    g.jam.maju_ke(max(date(2026, 7, 1), g.jam.hari_ini()))
    g.tempat("Pegawai")
    p.sel(NAMA[PINDAH], "nama")

    def isi(d: QDialog) -> None:
        p.pilih("Peristiwa", "Pindah jabatan di kantor ini")
        p.pilih("Jabatan", "Pengadministrasi Umum · Kelurahan Melati")
        p.isi("Nomor surat", NOMOR_PINDAH)
        _ke_tanggal(g, date(2026, 7, 1))
        g.potret("mutasi", d)
        p.klik("Lanjut", d)
        p.sampai(lambda: cari.ada_tombol("Tutup SKP lama", d) or cari.ada_tombol("Kembali", d), "akibatnya")
        p.klik("Buat SKP baru, dimulai dari:", d)  # it is drafted at another desk
        g.potret("mutasi-skp", d)
        for _ in range(3):
            if cari.ada_tombol("Catat mutasi", d):
                break
            p.klik("Lanjut", d)
        g.potret("mutasi-catat", d)
        p.klik("Catat mutasi", d)
        p.sampai(lambda: cari.ada_tombol("Selesai", d), "mutasi tercatat")
        p.klik("Selesai", d)

    p.klik_dialog("Mutasi…", isi)


def _ke_tanggal(g: Panggung, hari: date) -> None:
    """From the day that stands there down to an earlier one of the same month, by the arrow key."""
    p = g.p
    w = cari.isian("Berlaku mulai")
    p.klik_widget(w)
    p.tekan("Home")
    for _ in range(g.jam.hari_ini().day - hari.day):
        p.tekan("Down")
    teks = str(w.property("text"))
    if teks != f"{hari:%d-%m-%Y}":
        raise GagalTur("Tanggal yang diketik menjadi {teks}.", teks=teks)
