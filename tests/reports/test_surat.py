"""Papers of the exchange: what stands on them, where, and a code that says what it should."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest

import kinerja_desktop.flows
from kinerja_desktop.reports import qr
from kinerja_desktop.reports.kaki import LOKAL, kaki_lokal
from kinerja_desktop.reports.surat import Penanda, Surat, TabelSurat, cetak_surat
from tests.reports.ekstrak import Cetakan, Temuan, rapat

KIRI = Penanda("Sukamaju, 20 Juli 2026", "CAMAT", "Ratna Ayu", "197001011990032001")
KANAN = Penanda("Contoh, 21 Juli 2026", "KEPALA BIDANG KINERJA", "Bima Sakti")


def halaman(pdf: bytes) -> list[str]:
    dok = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return [dok[i].get_textpage().get_text_range() for i in range(len(dok))]
    finally:
        dok.close()


def temukan(cetakan: Cetakan, teks: str) -> Temuan:
    t = cetakan.cari(teks)
    assert t is not None, teks
    return t


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


def test_every_paper_has_one_foot_and_its_mark_stands_in_one_place() -> None:
    """What and whose at the left, the mark, the page: the same on every paper, nothing cut that has room."""
    pendek = Cetakan(cetak_surat([surat(1, kaki=kaki_lokal("Rekap", kantor="Kecamatan Sukamaju"))]))
    isi = kaki_lokal("Berita Acara Keputusan Keberatan", "Mega Mahendra", "198004022004121003")
    panjang = Cetakan(cetak_surat([surat(1, kaki=isi)]))
    assert temukan(pendek, LOKAL).kanan == pytest.approx(temukan(panjang, LOKAL).kanan, abs=0.1)
    assert panjang.rapat.endswith(rapat(f"{isi[0]} {LOKAL} Halaman 1 dari 1"))
    assert temukan(panjang, isi[0]).kanan < temukan(panjang, LOKAL).kiri
    putusan = "Predikat semula Baik menjadi Sangat Baik berdasarkan keputusan keberatan nomor 800/121/2026."
    kalimat = Cetakan(
        cetak_surat([surat(1, kaki=("Dokumen Evaluasi Kinerja - Dokumen milik Mega", putusan))])
    )
    assert temukan(kalimat, putusan).atas < temukan(kalimat, "Halaman 1 dari 1").bawah
    folder = Path(str(kinerja_desktop.flows.__file__)).parent
    sendiri = [
        f.name for f in folder.rglob("*.py") if 'kaki=("' in (isi := f.read_text("utf-8")) or LOKAL in isi
    ]
    assert not sendiri, "the foot has one owner: reports/kaki.py"


def test_three_signatures_stand_in_line_the_third_centred_below() -> None:
    tengah = Penanda("Sukamaju, 27 Juli 2026", "ATASAN PEJABAT PENILAI KINERJA", "Drs. Darto", "62", "NRP")
    dua = {
        "kiri": Penanda("", "PEGAWAI YANG DINILAI", "Ratna Ayu"),
        "kanan": Penanda("", "PENILAI", "Bima Sakti"),
    }
    cetakan = Cetakan(cetak_surat([surat(1, bawah=tengah, **dua)]))
    ratna, bima, darto = (temukan(cetakan, n) for n in ("Ratna Ayu", "Bima Sakti", "Drs. Darto"))
    assert ratna.bawah == pytest.approx(bima.bawah, abs=2)
    assert darto.tengah == pytest.approx((ratna.tengah + bima.tengah) / 2, abs=1)
    assert darto.atas < ratna.bawah
    assert cetakan.cari("NRP 62") is not None
    # No date above the two: no empty line is left for it either.
    assert (
        temukan(cetakan, "Berita Acara ini dibuat.").bawah - temukan(cetakan, "PEGAWAI YANG DINILAI").atas
        < 30
    )


def test_rows_of_one_result_are_one_cell_and_say_whose_they_are_on_the_next_page() -> None:
    kolom = (("NO", 6), ("RHK", 24), ("INDIKATOR", 30), ("BUKTI", 40))
    baris = (
        ("1", "Terlayaninya warga", "Jumlah surat", "b0"),
        *(("", "", "", f"b{n}") for n in range(1, 60)),
    )
    isi = halaman(cetak_surat([surat(0, tabel=TabelSurat(kolom, baris, gabung=3))]))
    assert len(isi) == 2
    assert isi[1].split()[:4] == ["NO", "RHK", "INDIKATOR", "BUKTI"]
    assert "1" in isi[1].split()[4:8]
    assert "(lanjutan)" in isi[1]
    assert sum(teks.count("b59") for teks in isi) == 1


def test_a_little_that_runs_over_is_brought_back_and_no_closing_line_stands_alone() -> None:
    """Some lengths fit only when set closer; without signatures the last line never has a page of its own."""
    jumlah = [len(halaman(cetak_surat([surat(n)]))) for n in range(28, 40)]
    assert jumlah == sorted(jumlah)
    assert jumlah.count(1) >= 8, "closer lines take about three rows more"
    panjang = ("Demikian disampaikan untuk diketahui. " * 26,)
    for n in range(34, 42):
        akhir = halaman(cetak_surat([surat(n, kiri=None, kanan=None, penutup=panjang)]))[-1]
        assert f"Pegawai {n}" in akhir, n


def test_parts_of_one_paper_are_counted_through() -> None:
    lanjut = surat(50, lanjut=True)
    isi = halaman(cetak_surat([surat(2), lanjut, surat(1)]))
    assert [h.split("Halaman ")[-1].strip() for h in isi] == ["1 dari 3", "2 dari 3", "3 dari 3", "1 dari 1"]


def test_tall_rows_before_the_signatures_stay_whole() -> None:
    """Four rows of twelve lines and the signatures are more than a landscape page holds: fewer go along."""
    kolom = (("NO", 8), ("URAIAN", 20), ("BUKTI", 72))
    baris = tuple((f"{n}.", "kata demi kata yang panjang " * 12, f"bukti {n} akhir") for n in range(1, 16))
    isi = halaman(cetak_surat([surat(0, tabel=TabelSurat(kolom, baris), mendatar=True)]))
    akhir = isi[-1]
    assert "15." in akhir
    assert "Ratna Ayu" in akhir
    jumlah = [h.count("panjang") for h in isi]
    assert sum(jumlah) == 15 * 12
    assert all(n % 12 == 0 for n in jumlah), jumlah


def test_few_tall_rows_do_not_all_leave_the_first_page_for_the_signatures() -> None:
    """Four paragraphs in a table that just miss one page: those that fit stay with the heading."""
    teks = "Pemutakhiran data tiga puluh delapan keluarga belum ikut dihitung. " * 13
    baris = tuple((f"BAGIAN {n}", teks) for n in range(1, 5))
    tabel = TabelSurat((("BAGIAN", 28), ("URAIAN", 72)), baris)
    bawah = Penanda("Sukamaju, 27 Juli 2026", "ATASAN", "Darto")
    isi = halaman(cetak_surat([surat(0, tabel=tabel, bawah=bawah)]))
    assert len(isi) == 2
    assert "BAGIAN 2" in isi[0]
    assert "BAGIAN 4" in isi[1]
