"""Page images: the right size, several workers at once, and one sentence for bytes that are no PDF."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.pratinjau import SISI_MAKS, gambar_cetak, gambar_halaman, ukuran_halaman
from kinerja_desktop.reports.formulir import gabung
from tests.reports.contoh import skp


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return gabung([skp()], "A4")


def test_sizes_and_pixels(pdf):
    ukuran = ukuran_halaman(pdf)
    assert len(ukuran) >= 2
    assert ukuran[0] == pytest.approx((841.9, 595.3), abs=0.2)
    g = gambar_halaman(pdf, 1, 500)
    assert (g.halaman, g.lebar) == (1, 500)
    assert g.tinggi == pytest.approx(500 * 595.3 / 841.9, abs=1)
    assert len(g.piksel) == g.langkah * g.tinggi
    assert g.piksel[:3] == b"\xff\xff\xff"
    assert min(g.piksel) < 60  # there is ink on the page


def test_printer_resolution_and_the_largest_image(pdf):
    assert gambar_cetak(pdf, 0, 150).lebar == pytest.approx(841.9 / 72 * 150, abs=1)
    assert max(gambar_halaman(pdf, 0, 100_000).lebar, 1) <= SISI_MAKS


def test_many_workers_get_the_same_picture(pdf):
    with ThreadPoolExecutor(4) as kolam:
        semua = list(kolam.map(lambda _: gambar_halaman(pdf, 0, 300).piksel, range(12)))
    assert len(set(semua)) == 1


@pytest.mark.parametrize("isi", [b"", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", b"\x00" * 1000])
def test_no_pdf_is_one_sentence(isi):
    with pytest.raises(Tolakan, match="tidak dapat digambar"):
        ukuran_halaman(isi)
    with pytest.raises(Tolakan, match="tidak dapat digambar"):
        gambar_halaman(isi, 0, 100)


def test_page_that_is_not_there(pdf):
    with pytest.raises(Tolakan):
        gambar_halaman(pdf, 99, 100)
