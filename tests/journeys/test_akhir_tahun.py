"""The end of a year by keys and clicks: organisation, ratings, trial, papers, handover, closing, opening."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kinerja_desktop.domain.mutasi import JenisMutasi
from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.services import alur_skp, mutasi, skp
from kinerja_desktop.services.lembar_mutasi import IsianMutasi
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.pertunjukan import diawasi
from tests.journeys import akhir_tangan as akhir
from tests.journeys import rencana_tangan as tangan
from tests.journeys.akhir_tangan import CAMAT, KASI, OPERATOR
from tests.services.bantu_kinerja import Kantor, isi_lengkap, skp_disetujui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung

A, B, C, D = "Staf A", "Staf B", "Staf C", "Staf D"
TAHUN = "Tahun 2026"
ALASAN = "Dua IKU kecamatan belum diverifikasi inspektorat."
BUKTI_HASIL, BUKTI_PERILAKU = "620 dari 480 surat terbit.", "Piagam layanan Oktober."
BUKTI_TURUN = "Arsip 2024 belum tertata sampai Desember."
CATATAN = "Bukti Staf D menyusul; dokumen Kasi ditandatangani Januari."
ALASAN_BUKA = "Realisasi Desember Staf D belum lengkap."
INDIKATOR = "Jumlah surat terbit"
SEBARAN = {Predikat.SANGAT_BAIK: 1, Predikat.BAIK: 4, Predikat.BUTUH_PERBAIKAN: 1}


@pytest.mark.timeout(180)
def test_dari_capaian_tahunan_sampai_buka_kunci(panggung: Panggung) -> None:
    g = panggung
    k = tangan.buka_kantor_kecil(g, lambda k: isi_setahun(g, k), staf=4)
    tahunan = k.periode["tahunan0"]
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        camat_menetapkan(g)
        kasi_menilai(g)
        operator_menyelesaikan(g)
        assert akhir.pola_kini(g, tahunan) == SEBARAN
        coba_coba(g, tahunan)
        penetapan(g)
        diserahkan_dan_diterima(g)
        ditutup(g)
        realisasi_ditolak(g, k)
        dibuka(g)
        realisasi_tercatat(g, k)


def isi_setahun(g: Panggung, k: Kantor) -> None:
    """Approved SKP of everybody; staff B moved on 1 July to a post under the camat."""
    g.jam.maju_ke(date(2026, 1, 6))
    for orang in (k.camat, k.kasi, *k.staf):
        skp_disetujui(k, orang)
    g.jam.maju_ke(date(2026, 7, 2))
    pindah = IsianMutasi(
        JenisMutasi.PINDAH,
        date(2026, 7, 1),
        k.staf[1],
        nomor="800/1",
        jabatan_baru="Arsiparis",
        unit_id=k.akar,
    )
    baru = mutasi.terapkan(k.sesi, pindah).value.skp_baru
    assert baru is not None
    isi_lengkap(k.sesi, baru)
    alur_skp.ajukan(k.sesi, baru)
    alur_skp.setujui(k.sesi, baru, untuk=skp.muat(k.sesi, baru).penilai_id)
    g.jam.maju_ke(date(2026, 12, 29))


# -- ratings -----------------------------------------------------------------------------------------------


def camat_menetapkan(g: Panggung) -> None:
    """Two choices propose Istimewa; the camat decides Baik, with a reason; then rates his own people."""
    p = g.p
    g.pakai(CAMAT)
    akhir.ke_tab(g, "Nilai", TAHUN)

    def isi(d: QDialog) -> None:
        for label in ("Capaian Perjanjian Kinerja", "Ekspektasi satuan organisasi"):
            p.pilih(label, "Di Atas Ekspektasi")
        assert "Usulan: Istimewa." in tangan.layar(d)
        p.pilih("Predikat organisasi", "Baik")
        p.klik("Tetapkan", d)
        assert "! Tulis alasan, karena predikatnya berbeda dari usulan (Istimewa)." in cari.kalimat(d)
        p.isi("Alasan", ALASAN)
        g.potret("capaian-tahunan", d)
        p.klik("Tetapkan", d)

    p.klik_dialog("Capaian organisasi: belum ditetapkan", isi)
    p.sampai(lambda: cari.ada_tombol("Capaian organisasi: Baik"), "capaian ditetapkan")
    p.sel(lambda b: b.nilai["nama"] == f"{B} *", "hasil", akhir.KISI_NILAI)
    p.sampai(lambda: "* Dua SKP" in tangan.layar(), "perlakuan dua SKP")
    assert "SKP kedua tahun ini, sebagai Arsiparis sejak 1 Juli 2026." in tangan.layar()
    for nama in (KASI, B):
        nilai(g, nama, "22")
    p.klik_dialog("Selesaikan semua (2)", lambda d: p.klik("Selesaikan", d))
    p.sampai(lambda: cari.pesan("sukses"), "penilaian camat selesai")


def nilai(g: Panggung, nama: str, angka: str) -> None:
    """Two digits in the row of a person; the grid goes on by itself."""
    g.p.sel(lambda b: b.nama == nama, "hasil" if len(angka) > 1 else "perilaku", akhir.KISI_NILAI)
    g.p.ketik(angka)


def bukti(g: Panggung, nama: str, kolom: str, teks: str) -> None:
    """B on a rating opens its line; Enter stores it and gives the grid back."""
    p = g.p
    p.sel(lambda b: b.nama == nama, kolom, akhir.KISI_NILAI)
    p.tekan("B")
    assert nama in tangan.layar()
    p.ketik(teks)
    p.tekan("Return")
    assert p.fokus() is cari.kisi(akhir.KISI_NILAI)


def kasi_menilai(g: Panggung) -> None:
    """Above and below expectation have evidence, but for staff D, who is named when all are finished."""
    p = g.p
    g.pakai(KASI)
    akhir.ke_tab(g, "Nilai", TAHUN)
    for nama, angka in ((A, "11"), (C, "32"), (D, "21")):
        nilai(g, nama, angka)
    bukti(g, A, "hasil", BUKTI_HASIL)
    bukti(g, A, "perilaku", BUKTI_PERILAKU)
    bukti(g, C, "hasil", BUKTI_TURUN)
    with p.boleh_ditolak():
        p.klik("Selesaikan semua (3)")
        (kalimat,) = cari.pesan("bahaya")
        assert f"belum ditulis: {D}. Tulis satu baris bukti dahulu." in kalimat
        p.klik("Selesaikan 2 yang lain")
        p.sampai(lambda: cari.pesan("sukses"), "dua penilaian selesai")


def operator_menyelesaikan(g: Panggung) -> None:
    """In the name of the Sekda: the camat's work result follows the organisation, his behaviour is rated."""
    p = g.p
    g.pakai(OPERATOR)
    akhir.ke_tab(g, "Nilai", TAHUN)
    nilai(g, CAMAT, "2")
    p.sel(lambda b: b.nama == CAMAT, "perilaku", akhir.KISI_NILAI)
    p.klik("Selesai")
    p.sampai(lambda: cari.pesan("sukses"), "penilaian camat selesai")


# -- distribution ------------------------------------------------------------------------------------------


def coba_coba(g: Panggung, tahunan: bytes) -> None:
    """A name moved by keys breaks a rule at once; Esc puts all back; nothing was written."""
    p = g.p
    akhir.ke_tab(g, "Pola distribusi", TAHUN)
    p.sampai(lambda: cari.ada_tombol("Kasus khusus (2)"), "kasus khusus terhitung")

    def kasus(d: QDialog) -> None:
        teks = tangan.layar(d)
        assert "SKP sebagai Pengadministrasi Perkantoran berakhir 30 Juni 2026" in teks
        assert "Predikat tahunan ada pada SKP ini dan menggabungkan masa sebelumnya." in teks
        p.klik("Tutup", d)

    p.klik_dialog("Kasus khusus (2)…", kasus)
    sebelum = akhir.jumlah_komit(g)
    p.klik("Coba-coba…")
    assert "✓ Sebaran sesuai pola Baik." in tangan.layar()
    p.ketik("R")
    p.tekan("Left", "Return", "Right")  # the only card of Butuh Perbaikan, taken to Baik
    assert "! Baik paling banyak 4 orang (70% dari 6 orang); kini 5 orang." in tangan.layar()
    p.tekan("Return")
    assert "! Sebaran belum sesuai pola Baik." in tangan.layar()
    assert "1 orang dipindah dalam coba-coba ini." in tangan.layar()
    g.potret("coba-coba")
    p.tekan("Esc")
    assert "✓ Sebaran sesuai pola Baik." in tangan.layar()
    assert "Semua kartu kembali ke keadaan sekarang." in tangan.layar()
    p.klik("Selesai mencoba")
    assert akhir.jumlah_komit(g) == sebelum
    assert akhir.pola_kini(g, tahunan) == SEBARAN


def penetapan(g: Panggung) -> None:
    """Penetapan Predikat Kinerja, with everybody and the distribution."""
    teks = akhir.simpan_surat(g, lambda: g.p.klik_widget(cari.tombol("Penetapan…")), "Penetapan.pdf")
    assert "PENETAPAN PREDIKAT KINERJA" in teks
    for nama in (A, B, C, D, KASI, CAMAT):
        assert nama.upper() in teks.upper()
    for predikat in ("Sangat Baik", "Butuh Perbaikan"):
        assert predikat.upper() in teks.upper()
    assert ALASAN in teks


# -- handover ----------------------------------------------------------------------------------------------


def diserahkan_dan_diterima(g: Panggung) -> None:
    """Five documents handed over on 30 December; four come back signed on the 31st."""
    p = g.p
    g.jam.maju_ke(date(2026, 12, 30))
    akhir.ke_tab(g, akhir.TAB_SERAH, TAHUN)
    p.dialog(
        lambda: p.menu("Lainnya", "Catat penyerahan semua yang belum (5)…"),
        lambda d: p.klik("Catat penyerahan", d),
    )
    p.sampai(lambda: cari.ada_tombol("Catat penerimaan"), "dokumen diserahkan")
    g.jam.maju_ke(date(2026, 12, 31))
    p.sel(0, "nama", akhir.KISI_SERAH)
    p.tekan("Shift+Down", "Shift+Down", "Shift+Down")

    def terima(d: QDialog) -> None:
        p.pilih("Tanda tangan pegawai", "Sudah kembali ditandatangani")
        p.klik("Catat penerimaan", d)

    p.klik_dialog("Catat penerimaan (4)…", terima)
    p.sampai(lambda: cari.ada_tombol("Belum diterima 1"), "empat dokumen diterima")
    p.sel(A, "nama", akhir.KISI_SERAH)
    teks = tangan.layar()
    for kalimat in ("Diserahkan 30 Desember 2026", "Diterima 31 Desember 2026", "Kembali ditandatangani 31"):
        assert kalimat in teks


# -- closing -----------------------------------------------------------------------------------------------


def ditutup(g: Panggung) -> None:
    """What is unfinished is named first; the camat closes over it with a note only."""
    p = g.p
    g.pakai(CAMAT)
    akhir.ke_tab(g, akhir.TAB_SERAH, TAHUN)

    def tutup(d: QDialog) -> None:
        teks = tangan.layar(d)
        assert "1 pegawai belum selesai dinilai" in teks
        assert D in teks
        assert "1 dokumen evaluasi belum diterima pegawai" in teks
        assert KASI in teks
        p.klik("Tutup Periode", d)
        assert d.isVisible()
        p.isi("Catatan", CATATAN)
        g.potret("tutup-tahun", d)
        p.klik("Tutup Periode", d)

    p.klik_dialog("Tutup Periode…", tutup)
    p.sampai(lambda: cari.ada_tombol("Buka kunci"), "tahun ditutup")
    assert "Tahun 2026 ditutup." in cari.pesan("sukses")


def realisasi_ditolak(g: Panggung, k: Kantor) -> None:
    """A figure of December typed by staff D is refused, with who can open the year."""
    p = g.p
    g.pakai(D)
    ke_desember(g)
    p.ketik("4")
    p.sampai(lambda: cari.pesan("info"), "penolakan terbaca")
    assert cari.pesan("info") == ["Tahun 2026 sudah ditutup; minta pimpinan membuka kuncinya."]
    g.potret("realisasi-ditolak")
    assert desember(g) == ""


def dibuka(g: Panggung) -> None:
    """Opened again by the camat, who reads what was closed and says why."""
    p = g.p
    g.pakai(CAMAT)
    akhir.ke_tab(g, akhir.TAB_SERAH, TAHUN)

    def buka(d: QDialog) -> None:
        assert f"Ditutup 31 Desember 2026 oleh {CAMAT}: {CATATAN}" in tangan.layar(d)
        p.isi("Alasan", ALASAN_BUKA)
        p.klik("Buka kunci", d)

    p.klik_dialog("Buka kunci…", buka)
    p.sampai(lambda: cari.ada_tombol("Tutup Periode"), "kunci dibuka")


def realisasi_tercatat(g: Panggung, k: Kantor) -> None:
    """The same figure goes in now."""
    p = g.p
    g.pakai(D)
    ke_desember(g)
    p.ketik("40")
    p.tekan("Return")
    p.sampai(lambda: desember(g).startswith("40"), "realisasi Desember tercatat")


def ke_desember(g: Panggung) -> None:
    """Pemantauan of the own SKP, December of the first indicator."""
    p = g.p
    g.tempat("Penilaian")
    p.klik("Pemantauan", g.halaman())
    p.pilih("Periode penilaian", TAHUN)
    p.sampai(lambda: cari.ada_kisi("Tabel realisasi"), "tabel realisasi")
    p.sel(INDIKATOR, "b12", "Tabel realisasi")


def desember(g: Panggung) -> str:
    """What December of the first indicator shows."""
    baris = cari.kisi("Tabel realisasi").kisi_model.baris
    return next(str(b.nilai["b12"] or "") for b in baris if b.nama == INDIKATOR)
