"""The exchange the other way: deadlines, a proposal, a note from the centre; minutes lock a quarter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh import NAMA_KANTOR
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.bab_nilai import ROMAWI
from kinerja_desktop.tur.bab_skp import KASI, NAMA
from kinerja_desktop.tur.bab_tukar import (
    kirim_adk,
    kirim_balasan,
    kompilasi_folder,
    simpan_surat,
    terima_adk,
)
from kinerja_desktop.tur.pengemudi import GagalTur

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung
    from kinerja_desktop.ui.rangka import Rangka

CATATAN = "Target pada RHK kedua belum menyebut satuan; mohon dilengkapi"
USULAN = ("Pendidikan", "S-2 Ilmu Pemerintahan", "Ijazah baru sudah dicatat BKPSDM", "Surat BKPSDM 800/121")
TENGGAT = "21 April 2027"
NOMOR_KANTOR, NOMOR_PUSAT = "BA/04/SKM/2026", "870/012/BKPSDM"


def dari_pusat(g: Panggung) -> Iterator[str]:
    """The centre publishes periods and a deadline, proposes, returns one document, and replies."""
    p = g.p
    _pusat(g)
    yield "Pusat membuat periode tahun berikutnya dan menggeser tenggat"
    g.tempat("Referensi")
    p.klik("Periode")
    p.klik_dialog("Buat periode…", lambda d: p.klik("Buat periode", d))
    p.sampai(lambda: cari.pesan("sukses"), "periode dibuat")
    p.sel("Triwulan I", "label", "Daftar periode")

    def tenggat(d: QDialog) -> None:
        p.ketik(TENGGAT[:2])  # the day has the focus
        g.potret("pusat-ubah-tenggat", d)
        p.klik("Simpan tenggat", d)

    p.klik_dialog("Ubah tenggat…", tenggat)
    _tenggat_tampak()
    g.potret("pusat-periode")
    yield "Pusat mengusulkan perubahan tentang seorang pegawai"
    g.tempat("Rekap")
    p.sel(NAMA_KANTOR, "selesai", "Rekap per kantor")
    p.klik("Lihat pegawainya")
    p.sampai(lambda: cari.ada_kisi("Rekap predikat"), "pegawai kantor itu")
    p.sel(NAMA[KASI], "nama", "Rekap predikat")

    def usul(d: QDialog) -> None:
        isian, nilai, alasan, dasar = USULAN
        p.sampai(lambda: cari.ada_tombol("Usulkan", d), "isian terbaca")
        p.pilih("Isian", isian)
        p.isi("Nilai yang diusulkan", nilai)
        p.isi("Alasan", alasan)
        p.isi("Dasar hukum atau nomor surat", dasar)
        g.potret("pusat-usulkan", d)
        p.klik("Usulkan", d)

    p.klik_dialog("Usulkan perubahan…", usul)
    p.sampai(lambda: cari.pesan("sukses"), "usulan dicatat")
    g.potret("pusat-usulan")
    yield "Pusat mengembalikan satu dokumen dengan catatan"
    _dokumen(g)
    yield "Pusat menulis balasan"
    g.catatan["balasan"] = kirim_balasan(g)


def _tenggat_tampak() -> None:
    ada = {b.nilai["label"]: b.nilai["batas_nilai"] for b in cari.kisi("Daftar periode").kisi_model.baris}
    if ada.get("Triwulan I 2027") != TENGGAT:
        raise GagalTur("Tenggat Triwulan I 2027 bukan {tenggat}.", tenggat=TENGGAT)


def _dokumen(g: Panggung) -> None:
    p = g.p
    g.tempat("Kantor")
    p.sampai(lambda: cari.ada_tombol("Dokumen kantor ini"), "kantor terbaca")
    p.sel(NAMA_KANTOR, "kantor")
    p.klik("Dokumen kantor ini")
    p.pilih("Tahun", "2026")
    p.sel(NAMA[KASI], "nama", "Dokumen kantor")

    def catatan(d: QDialog) -> None:
        p.isi("Catatan", CATATAN)
        g.potret("pusat-kembalikan", d)
        p.klik("Kembalikan", d)

    p.klik_dialog("Kembalikan…", catatan)
    p.sampai(lambda: cari.pesan("sukses"), "dokumen dikembalikan")
    g.potret("pusat-dokumen-kantor")


def jawaban_kantor(g: Panggung) -> Iterator[str]:
    """The office reads it all, accepts the proposal, sends again; the centre sees the answer."""
    p = g.p
    yield "Kantor menerima balasan: usulan, catatan, tenggat"
    g.ke_depan(g.aplikasi)
    g.tempat("Tukar data")
    terima_adk(g, g.catatan["balasan"], "terima-usulan")
    g.potret("tukar-usulan-datang")
    g.tempat("Beranda")
    g.potret("beranda-dikembalikan-pusat")
    g.tempat("SKP")
    p.pilih("Tahun SKP", "2026")
    p.klik("Dikembalikan BKPSDM")
    g.potret("skp-dikembalikan-pusat")
    g.tempat("Pengaturan")
    p.klik("Periode")
    p.pilih("Tahun", "2027")
    _tenggat_tampak()
    g.potret("pengaturan-periode-pusat")
    yield "Kantor menerima usulan dan mengirim lagi"
    g.tempat("Tukar data")
    p.klik("Usulan BKPSDM")
    g.potret("usulan-menunggu")
    p.klik("Terima", g.halaman())
    p.sampai(lambda: cari.pesan("sukses"), "usulan diterima")
    g.potret("usulan-diterima")
    g.tempat("Tukar data")
    kirim_adk(g, surat=g.folder / "pdf" / "Tanda Terima.pdf")
    g.potret("tukar-terkirim-lagi")
    yield "Pusat mengompilasi dan melihat jawabannya"
    _pusat(g)
    kompilasi_folder(g)
    p.klik("Usulan")
    g.potret("pusat-usulan-dijawab")


def berita_acara(g: Panggung) -> Iterator[str]:
    """Minutes of the fourth quarter: filed, compared, agreed, printed; from then on the quarter is locked."""
    p = g.p
    yield "Kantor mengajukan Berita Acara"
    g.ke_depan(g.aplikasi)
    g.tempat("Tukar data")
    p.klik("Berita Acara")

    def ajukan(d: QDialog) -> None:
        p.pilih("Periode", ROMAWI[4])
        p.isi("Nomor Berita Acara", NOMOR_KANTOR)
        g.potret("berita-acara-ajukan", d)
        p.klik("Ajukan", d)

    p.klik_dialog("Ajukan Berita Acara…", ajukan)
    p.sampai(lambda: cari.pesan("sukses"), "Berita Acara diajukan")
    g.potret("berita-acara-diajukan")
    g.tempat("Tukar data")
    kirim_adk(g)
    yield "Pusat mencocokkan, menyepakati, dan mencetak"
    _pusat(g)
    kompilasi_folder(g)
    p.klik("Berita Acara")
    p.sampai(lambda: cari.ada_kisi("Rekonsiliasi per dokumen"), "dokumen dicocokkan")
    g.potret("pusat-berita-acara")

    def sepakati(d: QDialog) -> None:
        p.isi("Nomor Berita Acara BKPSDM", NOMOR_PUSAT)
        p.isi("Penanda tangan BKPSDM", "Bima Sakti")
        p.isi("Jabatan penanda tangan", "Kepala Bidang Kinerja")
        g.potret("pusat-sepakati", d)
        p.klik("Sepakati", d)

    p.klik_dialog("Sepakati…", sepakati)
    p.sampai(lambda: cari.pesan("sukses"), "Berita Acara disepakati")
    g.potret("pusat-berita-acara-disepakati")
    tujuan = g.folder / "pdf" / "Berita Acara.pdf"
    p.dialog(lambda: p.tekan("Ctrl+P"), lambda d: simpan_surat(g, d, tujuan, "pusat-berita-acara-cetak"))
    balasan = kirim_balasan(g)
    yield "Periode terkunci di kantor"
    g.ke_depan(g.aplikasi)
    g.tempat("Tukar data")
    terima_adk(g, balasan)
    p.klik("Berita Acara")
    g.potret("berita-acara-disepakati")
    _ditolak(g)


def _ditolak(g: Panggung) -> None:
    """A digit over a locked rating changes nothing, and the page says who can open the period."""
    p = g.p
    g.tempat("Penilaian")
    p.klik("Nilai", g.halaman())
    p.pilih("Periode penilaian", ROMAWI[4])
    p.sampai(lambda: cari.ada_kisi("Tabel penilaian"), "tabel penilaian")
    i, j = p.sel(NAMA[KASI], "hasil", "Tabel penilaian")
    model = cari.kisi("Tabel penilaian").kisi_model
    lama = model.nilai(i, j)
    with p.boleh_ditolak():
        p.ketik("3" if lama != "di_bawah" else "1")
        g.potret("nilai-terkunci")
    if model.nilai(i, j) != lama:
        raise GagalTur("Nilai berubah walaupun {periode} terkunci.", periode=ROMAWI[4])


def _pusat(g: Panggung) -> Rangka:
    if g.pusat is None:
        raise GagalTur("Program pusat belum dibuka.")
    return g.ke_depan(g.pusat)
