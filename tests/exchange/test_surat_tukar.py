"""Receipts, minutes and messages: what people hand over, sign and paste."""

from __future__ import annotations

import io
from datetime import date

import pypdfium2
import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import papan_tukar, surat_tukar, tukar
from kinerja_desktop.services import beranda, periode
from kinerja_desktop.services import berita_acara as ba
from kinerja_desktop.services.berita_acara import Pihak
from tests.exchange.tempat import Tempat


def teks(pdf: bytes) -> str:
    dok = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        isi = " ".join(dok[i].get_textpage().get_text_range() for i in range(len(dok)))
    finally:
        dok.close()
    return " ".join(isi.split())


def test_tanda_terima_menyebut_berkas_dan_apa_yang_terjadi_padanya(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Siti")
    (berkas,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "keluar").berkas
    isi = teks(surat_tukar.tanda_terima(kantor.sesi, berkas.sha256, "kirim"))
    assert "TANDA TERIMA ADK" in isi
    assert berkas.path.name in isi
    assert surat_tukar.sidik_terbaca(berkas.sha256) in isi
    assert "belum ada tanda terima dari" in isi
    pusat.terima(berkas.path)
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path)
    assert "Diterima dan diterapkan" in teks(surat_tukar.tanda_terima(kantor.sesi, berkas.sha256, "kirim"))
    di_pusat = teks(surat_tukar.tanda_terima(pusat.sesi, berkas.sha256, "terima"))
    assert "Dari : Kecamatan Sukamaju" in di_pusat
    with pytest.raises(Tolakan, match="tidak ada dalam riwayat"):
        surat_tukar.tanda_terima(kantor.sesi, "0" * 64, "kirim")


def test_berkas_yang_hanya_mengulang_disebut_sudah_ada(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Siti")
    (satu,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "satu").berkas
    (dua,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "dua").berkas
    pusat.terima(satu.path)
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path)
    kantor.tambah("Budi")
    (tiga,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "tiga").berkas
    papan = {b.sha256: b for b in papan_tukar.keadaan(kantor.sesi).berkas}
    assert [papan[b.sha256].keadaan for b in (satu, dua, tiga)] == ["Diterapkan", "Sudah ada", "Ditulis"]
    assert "lewat berkas lain" in papan[dua.sha256].rincian
    (kartu,) = (k for k in beranda.ringkasan(kantor.sesi).kartu if k.kunci == "tukar")
    assert (kartu.angka, kartu.keterangan.partition(";")[0]) == (1, "perubahan belum dikonfirmasi")


def test_pesan_kirim_siap_ditempel(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Siti")
    (berkas,) = tukar.kirim_adk(kantor.sesi, kantor.folder / "keluar").berkas
    pesan = surat_tukar.pesan_kirim(kantor.sesi, berkas.sha256)
    assert f"*{berkas.path.name}*" in pesan
    assert "berisi 1 perubahan" in pesan
    assert berkas.sha256[:4] in pesan
    assert len(pesan) < 500


def test_siapa_belum_sebagai_teks(kantor: Tempat, pusat: Tempat) -> None:
    tukar.undang(pusat.sesi, "Kecamatan Sukasari", pusat.folder)
    pesan = surat_tukar.pesan_siapa_belum(pusat.sesi)
    assert "Belum bergabung (1):\n- Kecamatan Sukasari" in pesan
    assert "Sudah mengirim: 1 kantor" in pesan


def test_berita_acara_di_kertas(kantor: Tempat, pusat: Tempat) -> None:
    orang = kantor.tambah("Siti")
    with kantor.sesi.kerja("skp.buat", "SKP Siti") as uow:
        uow.insert("skp", {"pegawai_id": orang, "tahun": 2026, "status": "disetujui"})
    tahunan = next(p.id for p in periode.daftar(kantor.sesi) if p.periode.jenis.value == "tahunan")
    camat, kabid = Pihak("Ratna Ayu", "", "Camat"), Pihak("Bima Sakti", "", "Kepala Bidang Kinerja")
    nomor = ba.ajukan(kantor.sesi, tahunan, "BA/1/2026", date(2026, 7, 20), camat).value
    pusat.terima(kantor.kirim())
    ba.sepakati(pusat.sesi, nomor, "870/12", date(2026, 7, 21), kabid)
    isi = teks(surat_tukar.berita_acara(pusat.sesi, nomor))
    for kata in ("BA/1/2026 / 870/12", "Selasa tanggal 21 Juli 2026", "1 sama, 0 berbeda", "Siti", "Sama",
                 "CAMAT", "Ratna Ayu", "KEPALA BIDANG KINERJA", "Bima Sakti"):  # fmt: skip
        assert kata in isi
