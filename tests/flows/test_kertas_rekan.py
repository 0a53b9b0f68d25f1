"""Papers of a 360-degree round and of competences: what stands on them, and that none names a giver."""

from __future__ import annotations

import unicodedata
from datetime import date

import pypdfium2
import pytest

from kinerja_desktop.domain.rekan_360 import LABEL_PENDUKUNG, tampil_kode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import kertas_360, kertas_kompetensi, rekan_360
from kinerja_desktop.services import kompetensi, kompetensi_standar
from kinerja_desktop.services import rekan_360 as layanan
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.rekan_360_hasil import lembar_beredar
from kinerja_desktop.services.rekan_360_kumpul import kumpulkan
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import kantor_kecil


@pytest.fixture(scope="module")
def k(tmp_path_factory):
    cetakan = buat_cetakan(tmp_path_factory.mktemp("kertas-rekan"), "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        kantor = kantor_kecil(sesi, Pabrik(sesi), staf=2)
        sesi.jam.atur(date(2026, 6, 10))
        yield kantor
        sesi.db.tutup()


def halaman(pdf: bytes) -> list[str]:
    dokumen = pypdfium2.PdfDocument(pdf)
    teks = (h.get_textpage().get_text_range() for h in dokumen)
    return [" ".join(unicodedata.normalize("NFKC", t).split()) for t in teks]


def test_forms_go_out_and_come_back_and_the_summary_names_no_giver(k, tmp_path):
    a = k.staf[0]
    isi = layanan.IsianPutaran("Semester I", date(2026, 6, 1), date(2026, 6, 30))
    r = layanan.buat(k.sesi, 2026, isi).value
    with pytest.raises(Tolakan, match="buat lembar dahulu"):
        kertas_360.formulir(k.sesi, r)
    layanan.terbitkan(k.sesi, r, [a], {"rekan": 3})
    kode = [tampil_kode(x.kode) for x in lembar_beredar(k.sesi, r)]
    formulir, carik = halaman(kertas_360.formulir(k.sesi, r)), " ".join(halaman(kertas_360.carik(k.sesi, r)))
    assert len(formulir) == 3, "a page each"
    for c in kode:
        assert sum(c in h for h in formulir) == 1
        assert c in carik
    assert all(LABEL_PENDUKUNG in h and "Halaman 1 dari 1" in h for h in formulir)
    # Out as workbooks, filled in Excel, back in from the folder.
    assert rekan_360.ekspor(k.sesi, r, tmp_path) == 3
    berkas = rekan_360.berkas_di(tmp_path)
    for b in berkas:
        _isi(b)
    hasil = kumpulkan(k.sesi, r, rekan_360.baca(berkas).isian).value
    assert (len(hasil.siap), hasil.ditolak) == (3, ())
    with pytest.raises(Tolakan, match="hanya untuk pegawai yang dinilai"):
        kertas_360.ringkasan(k.sesi, r, a)
    layanan.tutup(k.sesi, r)
    satu, kata = halaman(kertas_360.ringkasan(k.sebagai(k.kasi), r, a))
    for isi_kertas in (
        "RINGKASAN UMPAN BALIK 360 DERAJAT",
        "5 Loyal 4,00",
        "INFORMASI PENDUKUNG",
        "Rekan kerja: 3",
    ):
        assert isi_kertas in satu, isi_kertas
    assert kata.count("Cermat dan ramah.") == 3
    assert not any(c in satu + kata for c in kode)


def _isi(berkas) -> None:
    import openpyxl

    buku = openpyxl.load_workbook(berkas)
    lembar = buku.active
    for n in range(12, 26):
        lembar[f"D{n}"] = 4
    lembar["B28"] = "Cermat dan ramah."
    buku.save(berkas)


def test_competences_say_the_gap_in_words(k):
    a, kasi = k.staf[0], k.sebagai(k.kasi)
    kompetensi_standar.tulis(k.sesi, "Pengadministrasi Perkantoran", {"Integritas": 4, "Komunikasi": 2})
    ubahan = [kompetensi.UbahanKompetensi(n, "tingkat", "2") for n in ("Integritas", "Komunikasi")]
    kompetensi.tulis(kasi, a, 2026, ubahan)
    (teks,) = halaman(kertas_kompetensi.hasil_kompetensi(kasi, a, 2026))
    for kata in ("4 Mumpuni 2 Dasar 2 tingkat di bawah standar", "sesuai standar", LABEL_PENDUKUNG, "Staf A"):
        assert kata in teks, kata
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        kertas_kompetensi.hasil_kompetensi(k.sebagai(k.staf[1]), a, 2026)
