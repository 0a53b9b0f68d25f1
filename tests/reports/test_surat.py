"""Papers of the exchange: what stands on them, where, and a code that says what it should."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from kinerja_desktop.reports import qr
from kinerja_desktop.reports.surat import Penanda, Surat, TabelSurat, cetak_surat

KIRI = Penanda("Sukamaju, 20 Juli 2026", "CAMAT", "Ratna Ayu", "197001011990032001")
KANAN = Penanda("Contoh, 21 Juli 2026", "KEPALA BIDANG KINERJA", "Bima Sakti")


def halaman(pdf: bytes) -> list[str]:
    dok = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return [dok[i].get_textpage().get_text_range() for i in range(len(dok))]
    finally:
        dok.close()


def surat(baris: int, **isi: object) -> Surat:
    bawaan: dict[str, object] = {
        "judul": ("BERITA ACARA REKONSILIASI",),
        "nomor": "870/12",
        "rincian": (("Kantor", "Kecamatan Sukamaju"), ("Periode", "Triwulan II 2026")),
        "tabel": TabelSurat(
            (("NO", 10), ("NAMA", 60), ("HASIL", 30)),
            tuple((str(n), f"Pegawai {n}", "Sama") for n in range(1, baris + 1)),
        ),
        "penutup": ("Demikian Berita Acara ini dibuat.",),
        "kiri": KIRI,
        "kanan": KANAN,
    }
    return Surat(**{**bawaan, **isi})  # type: ignore[arg-type]


@pytest.mark.parametrize("baris", [1, 30, 36, 38, 40, 75])
def test_tanda_tangan_tidak_pernah_sendirian(baris: int) -> None:
    """However long the table, the page with the signatures also holds the closing line and a row."""
    isi = halaman(cetak_surat([surat(baris)]))
    akhir = isi[-1]
    assert "Ratna Ayu" in akhir
    assert "Demikian Berita Acara ini dibuat." in akhir
    assert f"Pegawai {baris}" in akhir
    assert "870/12" in isi[0]
    assert sum(teks.count("Pegawai ") for teks in isi) == baris


def test_halaman_tanda_tangan_memuat_beberapa_baris_dan_yang_lain_penuh() -> None:
    """One row alone above the signatures looks lost; no page before the last is left half empty."""
    for baris in range(24, 60):
        isi = halaman(cetak_surat([surat(baris)]))
        jumlah = [teks.count("Pegawai ") for teks in isi]
        assert jumlah[-1] >= min(4, baris), (baris, jumlah)
        assert len(isi) == 1 or jumlah[0] >= 28, (baris, jumlah)


def test_sama_masukan_sama_bita() -> None:
    assert cetak_surat([surat(3, kode="KD1:X")]) == cetak_surat([surat(3, kode="KD1:X")])


def test_kode_berukuran_sesuai_isinya_dan_bertepi_tiga_sudut() -> None:
    """The three finder patterns stand where a reader looks for them; the fourth corner has none."""
    kode = qr.matriks("KD1:ADK:" + "a" * 64)
    n = len(kode)
    assert n == 37
    assert all(len(b) == n for b in kode)
    pola = [True] * 7
    assert list(kode[0][:7]) == pola
    assert list(kode[0][-7:]) == pola
    assert list(kode[-1][:7]) == pola
    assert list(kode[-1][-7:]) != pola
    assert qr.matriks("KD1:ADK:" + "b" * 64) != kode


@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_kode_tergambar_di_kanan_rincian(kertas: str) -> None:
    dok = pypdfium2.PdfDocument(io.BytesIO(cetak_surat([surat(1, kode="KD1:X")], kertas)))
    gambar = dok[0].render(scale=1, grayscale=True).to_pil()
    lebar, tinggi = gambar.size
    kotak = gambar.crop((int(lebar * 0.7), int(tinggi * 0.08), lebar - 40, int(tinggi * 0.25)))
    gelap = sum(kotak.histogram()[:128])
    dok.close()
    assert gelap > 1500
