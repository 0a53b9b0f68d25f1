"""Papers of feedback, dialogue and coaching: what stands on them, how many pages, and who may print them."""

from __future__ import annotations

import unicodedata
from datetime import date

import pypdfium2
import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.kertas_dialog import kertas_dialog
from kinerja_desktop.flows.kertas_pembinaan import kertas_pembinaan
from kinerja_desktop.flows.kertas_umpan_balik import rekaman_umpan_balik
from kinerja_desktop.services import dialog_kinerja, pembinaan, umpan_balik
from kinerja_desktop.services.dialog_kinerja import UbahanButir
from kinerja_desktop.services.kantor import buka_kantor
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui


@pytest.fixture(scope="module")
def k(tmp_path_factory):
    cetakan = buat_cetakan(tmp_path_factory.mktemp("kertas-dialog"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        kantor = kantor_kecil(sesi, Pabrik(sesi), staf=1)
        kantor.skp = skp_disetujui(kantor, kantor.staf[0])
        sesi.jam.atur(date(2026, 3, 30))
        yield kantor
        sesi.db.tutup()


def halaman(pdf: bytes) -> list[str]:
    dokumen = pypdfium2.PdfDocument(pdf)
    teks = (h.get_textpage().get_text_range() for h in dokumen)
    return [" ".join(unicodedata.normalize("NFKC", t).split()) for t in teks]


def test_the_record_has_the_columns_of_the_evaluation_without_a_predicate(k):
    p = k.periode["triwulan1"]
    kasi = k.sebagai(k.kasi)
    umpan_balik.tulis(kasi, k.skp, p, "Ramah kepada warga", nomor_perilaku=1)
    umpan_balik.tulis(kasi, k.skp, p, "Cepat", None, 1, "Penerima Layanan", nama_pemberi="Ibu Ratna")
    teks = " ".join(halaman(rekaman_umpan_balik(kasi, k.skp, p)))
    for kata in (
        "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN BAGI PEJABAT ADMINISTRASI",
        "TRIWULAN: I",
        "RATING HASIL KERJA",
        "Pimpinan: Ramah kepada warga Penerima Layanan: Cepat",
        "PEJABAT PENILAI KINERJA",
    ):
        assert kata in teks, kata
    assert "PREDIKAT KINERJA PEGAWAI" not in teks
    assert "DRAF" not in teks


def test_a_dialogue_is_one_page_for_two_signatures_and_a_long_one_keeps_them_with_its_rows(k):
    kasi = k.sebagai(k.kasi)
    d = dialog_kinerja.mulai(kasi, k.skp, k.periode["triwulan1"]).value
    b = dialog_kinerja.lembar(kasi, d).butir[0].id
    for kolom, isi in (
        ("sikap", "belum_sepakat"),
        ("tindak_lanjut", "Catat tiap Senin"),
        ("batas", "10-4-2026"),
    ):
        dialog_kinerja.tulis(kasi, d, [UbahanButir(b, kolom, isi)])
    dialog_kinerja.selesai(kasi, d)
    (satu,) = halaman(kertas_dialog(kasi, d))
    for kata in (
        "DIALOG KINERJA TRIWULAN I 2026",
        "Senin, 30 Maret 2026",
        "Belum sepakat Catat tiap Senin",
        "Dialog berikutnya: Senin, 29 Juni 2026.",
        "PEGAWAI YANG DINILAI",
        "Staf A",
        "Yulia Paramita",
        "Format lokal",
    ):
        assert kata in satu, kata
    dialog_kinerja.buka_lagi(kasi, d, "Menambah pokok")
    panjang = [UbahanButir(None, "teks", f"Pokok {n}: " + "uraian yang panjang " * 8) for n in range(18)]
    dialog_kinerja.tulis(kasi, d, panjang)
    semua = halaman(kertas_dialog(kasi, d, "F4"))
    assert len(semua) == 2
    assert "PEJABAT PENILAI KINERJA" in semua[1]
    assert "Pokok 17" in semua[1]
    assert "Selesai" not in " ".join(semua), "what waits for nothing is not said to be done"


def test_the_paper_of_a_counselling_is_for_its_readers(k):
    kasi, p = k.sebagai(k.kasi), k.periode["triwulan1"]
    isi = pembinaan.IsiPembinaan("konseling", date(2026, 3, 30), "Utang lama", kesepakatan="Cuti tiga hari")
    b = pembinaan.catat(kasi, k.skp, p, isi).value
    (satu,) = halaman(kertas_pembinaan(k.sebagai(k.staf[0]), k.skp, b))
    assert "RAHASIA CATATAN KONSELING KINERJA" in satu
    assert "Kesepakatan Cuti tiga hari" in satu
    with pytest.raises(Tolakan, match="boleh membacanya"):
        kertas_pembinaan(k.sesi, k.skp, b)
