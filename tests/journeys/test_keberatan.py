"""Two objections by keys and clicks: one changes a predicate, one is refused after another came too late."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.pertunjukan import diawasi
from tests.journeys import akhir_tangan as akhir
from tests.journeys import rencana_tangan as tangan
from tests.journeys.akhir_tangan import CAMAT, KASI, OPERATOR, TERIMA, TRIWULAN
from tests.services.bantu_kinerja import Kantor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung

A, B = "Staf A", "Staf B"
ALASAN = "Layanan keliling 11 Maret tidak ikut dihitung."
DIMINTA = "Rating hasil kerja sesuai ekspektasi."
BUKTI = "Rekap layanan keliling 11 Maret"
PENJELASAN = "Rekap layanan keliling baru saya terima sesudah penilaian."
PERIKSA = "Rekap layanan keliling benar: 31 berkas."
NOMOR, PUTUSAN = "800/77/2026", "Layanan keliling sah dihitung."
TOLAK, SEBAB_TOLAK = "800/78/2026", "Berkas itu sudah dihitung pada rekap Maret."


@pytest.mark.timeout(120)
def test_keberatan_yang_mengubah_predikat(panggung: Panggung) -> None:
    g = panggung
    k = tangan.buka_kantor_kecil(g, lambda k: akhir.kantor_ternilai(g, k, {0: TERIMA}))
    g.jam.maju_ke(date(2026, 4, 9))
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        isi = {"Alasan keberatan": ALASAN, "Yang diminta": DIMINTA, "Daftar bukti": BUKTI}
        akhir.ajukan(g, A, TRIWULAN, isi)
        surat = akhir.cetak_serah(g, "Surat keberatan", "Surat keberatan.pdf")
        assert all(teks in surat for teks in (ALASAN, DIMINTA, BUKTI))
        g.jam.maju_ke(date(2026, 4, 13))
        akhir.jelaskan(g, A, TRIWULAN, PENJELASAN)
        assert "Langkah berikut: Rahmad Santosa" in tangan.layar()
        tidak_dapat_ditutup(g)
        diterima_sebagian(g)
        predikat_berganti(g, k)
        di_atas_kertas(g)


def tidak_dapat_ditutup(g: Panggung) -> None:
    """While the objection waits for its decision, the camat cannot close the quarter."""
    p = g.p
    g.pakai(CAMAT)
    akhir.ke_tab(g, "Pola distribusi", TRIWULAN)
    assert akhir.jumlah_pola()["Butuh Perbaikan"].startswith("1 ")
    akhir.ke_tab(g, akhir.TAB_SERAH, TRIWULAN)

    def tertahan(d: QDialog) -> None:
        teks = tangan.layar(d)
        assert "Periode ini belum dapat ditutup selama keberatan menunggu putusan." in teks
        assert A in teks
        assert not cari.ada_tombol("Tutup Periode", d)
        g.potret("tertahan-keberatan", d)
        p.tekan("Esc")

    p.klik_dialog("Tutup Periode…", tertahan)


def diterima_sebagian(g: Panggung) -> None:
    """The decision says at once which predicate follows from it."""
    p = g.p

    def isi(d: QDialog) -> None:
        assert "Semula: hasil kerja Di Bawah Ekspektasi" in tangan.layar(d)
        p.pilih("Putusan", "Diterima sebagian")
        p.isi("Nomor keputusan", NOMOR)
        p.pilih("Rating hasil kerja baru", "Sesuai Ekspektasi")
        p.isi("Hasil pemeriksaan", PERIKSA)
        p.isi("Alasan putusan", PUTUSAN)
        assert "Predikat Butuh Perbaikan menjadi Baik." in tangan.layar(d)
        g.potret("memutus-keberatan", d)
        p.klik("Putuskan", d)

    akhir.putuskan(g, A, TRIWULAN, isi)
    p.sampai(lambda: not akhir.keadaan(A).startswith("! "), "keberatan diputus")
    teks = tangan.layar()
    assert f"Diterima sebagian: {PUTUSAN}" in teks
    assert "Menjadi Sesuai Ekspektasi / Sesuai Ekspektasi = Baik" in teks
    g.potret("keberatan-diputus")


def predikat_berganti(g: Panggung, k: Kantor) -> None:
    """The grid, the reason below it and the distribution follow."""
    p = g.p
    assert akhir.predikat(g, k.periode["triwulan1"])[A] == "Baik"
    akhir.ke_tab(g, "Nilai", TRIWULAN)
    p.sel(A, "hasil", akhir.KISI_NILAI)
    p.sampai(lambda: NOMOR in layar_nilai(), "bukti rating menyebut putusan")
    akhir.ke_tab(g, "Pola distribusi", TRIWULAN)
    assert akhir.jumlah_pola()["Butuh Perbaikan"].startswith("0 ")
    assert akhir.pola_kini(g, k.periode["triwulan1"]) == {Predikat.BAIK: 4}


def layar_nilai() -> str:
    """Sentences and the line of evidence below the grid of ratings."""
    baris = cari.isian("Bukti untuk rating ini")
    return f"{tangan.layar()} {baris.text()}"  # type: ignore[attr-defined]


def di_atas_kertas(g: Panggung) -> None:
    """Every paper of the chain opens; the evaluation carries the line about the decision."""
    g.pakai(OPERATOR)
    akhir.ke_orang(g, A, TRIWULAN)
    jelas = akhir.cetak_serah(g, "Penjelasan pejabat penilai", "Penjelasan.pdf")
    acara = akhir.cetak_serah(g, "Berita acara", "Berita acara.pdf")
    terima = akhir.cetak_serah(g, "Tanda terima dokumen evaluasi", "Tanda terima.pdf")
    daftar = akhir.cetak_serah(g, "Daftar tanda terima", "Daftar.pdf")
    assert PENJELASAN in jelas
    assert all(teks in acara for teks in (ALASAN, PENJELASAN, PERIKSA, PUTUSAN, NOMOR))
    assert CAMAT.upper() in acara.upper()
    assert A.upper() in terima.upper()
    assert A.upper() in daftar.upper()
    dokumen = tangan.cetak(g, A, "Dokumen Evaluasi", "Dokumen evaluasi.pdf")
    assert f"menjadi Baik berdasarkan keputusan keberatan nomor {NOMOR} tanggal 13 April 2026." in dokumen
    assert "Predikat semula Butuh Perbaikan" in dokumen


@pytest.mark.timeout(120)
def test_keberatan_yang_ditolak(panggung: Panggung) -> None:
    """Staff A is too late and says no reason; staff B is in time and refused; then all is final."""
    g = panggung
    terima = {0: TERIMA, 1: date(2026, 4, 20)}
    k = tangan.buka_kantor_kecil(g, lambda k: akhir.kantor_ternilai(g, k, terima))
    g.jam.maju_ke(date(2026, 4, 27))
    periode = k.periode["triwulan1"]
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        terlambat(g)
        isi = {"Alasan keberatan": ALASAN, "Yang diminta": DIMINTA, "Daftar bukti": BUKTI}
        akhir.ajukan(g, B, TRIWULAN, isi)
        akhir.jelaskan(g, B, TRIWULAN, PENJELASAN)
        ditolak(g)
        assert akhir.predikat(g, periode)[B] == "Butuh Perbaikan"
        final(g)
        ada = akhir.status(g, periode)
        assert (ada[A], ada[B]) == ("final", "final")
        assert akhir.predikat(g, periode)[B] == "Butuh Perbaikan"
        g.pakai(OPERATOR)
        dokumen = tangan.cetak(g, B, "Dokumen Evaluasi", "Dokumen evaluasi B.pdf")
        assert f"Keberatan ditolak; hasil evaluasi tetap berdasarkan keputusan keberatan nomor {TOLAK}" in (
            dokumen
        )


def terlambat(g: Panggung) -> None:
    """After the last day the way is named as late, and without a reason it is refused in words."""
    p = g.p
    g.pakai(A)
    akhir.ke_orang(g, A, TRIWULAN)
    assert not cari.ada_tombol("Ajukan keberatan…")

    def tulis(d: QDialog) -> None:
        p.pilih("Yang dikeberatkan", "Rating hasil kerja")
        p.isi("Alasan keberatan", ALASAN)
        p.isi("Yang diminta", DIMINTA)
        assert "Batasnya 24 April 2026" in tangan.layar(d)
        p.klik("Ajukan", d)
        assert d.isVisible()
        (salah,) = [x for x in cari.kalimat(d) if x.startswith("! ")]
        assert "Alasan terlambat" in salah
        g.potret("terlambat-tanpa-alasan", d)
        p.klik_dialog("Batal", lambda y: p.klik("Tutup", y))

    p.dialog(lambda: p.menu("Lainnya", "Ajukan keberatan yang terlambat…"), tulis)
    assert not akhir.keadaan(A).startswith("! ")


def ditolak(g: Panggung) -> None:
    """Refused: new ratings cannot even be chosen."""
    p = g.p

    def isi(d: QDialog) -> None:
        p.pilih("Putusan", "Ditolak")
        assert not cari.isian("Rating hasil kerja baru", d).isEnabled()
        p.isi("Nomor keputusan", TOLAK)
        p.isi("Hasil pemeriksaan", "Rekap Maret sudah memuat berkas itu.")
        p.isi("Alasan putusan", SEBAB_TOLAK)
        assert "Predikat tetap Butuh Perbaikan." in tangan.layar(d)
        p.klik("Putuskan", d)

    akhir.putuskan(g, B, TRIWULAN, isi)
    p.sampai(lambda: f"Ditolak: {SEBAB_TOLAK}" in tangan.layar(), "keberatan ditolak")


def final(g: Panggung) -> None:
    """The assessor sets both final in one act, after one question that names them."""
    p = g.p
    g.pakai(KASI)
    akhir.ke_orang(g, B, TRIWULAN)

    def tetapkan(d: QDialog) -> None:
        teks = tangan.layar(d)
        assert A in teks
        assert B in teks
        p.klik("Tetapkan final", d)

    p.klik_dialog("Tetapkan final semua (2)", tetapkan)
    p.sampai(lambda: cari.pesan("sukses"), "hasil akhir ditetapkan")
