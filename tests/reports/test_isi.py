"""What the forms show: curve, paper, footer, odd characters, the same bytes again, shared fonts."""

from __future__ import annotations

import hashlib
import io
import math
import re
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as mentah
import pytest
from PIL import Image

from kinerja_desktop.domain.pola_distribusi import TITIK_KURVA
from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.reports import formulir, huruf
from kinerja_desktop.reports.kurva import kemiringan
from kinerja_desktop.reports.periksa import periksa_cetak
from kinerja_desktop.services.bahan_cetak import BarisIndikatorCetak, BarisRhkCetak, IdentitasCetak
from tests.reports import contoh
from tests.reports.ekstrak import Cetakan, rapat

MM = 72 / 25.4


def png(warna: str = "goldenrod") -> bytes:
    tampung = io.BytesIO()
    Image.new("RGBA", (120, 150), warna).save(tampung, "PNG")
    return tampung.getvalue()


@pytest.mark.parametrize(
    ("bahan", "kertas", "lebar", "tinggi"),
    [
        (contoh.skp(), "A4", 297, 210),
        (contoh.skp(), "F4", 330, 215),
        (contoh.evaluasi(), "A4", 297, 210),
        (contoh.evaluasi(), "f4", 330, 215),
        (contoh.dokumen(), "A4", 210, 297),
        (contoh.dokumen(), "F4", 215, 330),
    ],
)
def test_ukuran_kertas(bahan: Any, kertas: str, lebar: float, tinggi: float) -> None:
    for h in Cetakan(formulir.gabung([bahan], kertas)).halaman:
        assert h.lebar == pytest.approx(lebar * MM, abs=0.1)
        assert h.tinggi == pytest.approx(tinggi * MM, abs=0.1)


def test_kertas_dan_bentuk_asing_ditolak_dengan_kalimat() -> None:
    with pytest.raises(Tolakan, match="A4 atau F4"):
        formulir.gabung([contoh.skp()], "Kwarto")
    with pytest.raises(Tolakan, match="pimpinan atau administrasi"):
        formulir.gabung([contoh.skp(), replace(contoh.skp(), bentuk="menteri")])
    with pytest.raises(Tolakan, match="paling sedikit satu"):
        formulir.gabung([])


def test_kaki_halaman_menghitung_per_dokumen() -> None:
    cetakan = Cetakan(formulir.gabung([contoh.skp(), contoh.evaluasi("pimpinan"), contoh.dokumen()]))
    kaki = [re.search(r"Halaman(\d+)dari(\d+)$", h.rapat) for h in cetakan.halaman]
    assert [(k[1], k[2]) for k in kaki if k] == [
        ("1", "2"), ("2", "2"), ("1", "3"), ("2", "3"), ("3", "3"), ("1", "1"),
    ]  # fmt: skip
    for h, nama in zip(cetakan.halaman, [contoh.STAF] * 2 + [contoh.CAMAT] * 3 + [contoh.STAF], strict=True):
        assert rapat(f"Dokumen milik {nama.nama} (NIP {nama.nip})") in h.rapat


def test_masukan_sama_memberi_byte_yang_sama_dalam_proses_lain() -> None:
    perintah = (
        "import hashlib; from tests.reports import contoh; from kinerja_desktop.reports import formulir\n"
        "print(hashlib.sha256(formulir.gabung([contoh.dokumen(), contoh.skp('pimpinan')])).hexdigest())"
    )
    formulir.gabung([contoh.evaluasi(catatan_kaki="DRAF ↔ é")])  # a process with a past prints the same bytes
    disini = hashlib.sha256(formulir.gabung([contoh.dokumen(), contoh.skp("pimpinan")])).hexdigest()
    disana = subprocess.run([sys.executable, "-c", perintah], capture_output=True, text=True, check=True)
    assert disana.stdout.strip() == disini


def test_huruf_dipakai_bersama_dan_tertanam() -> None:
    satu = formulir.gabung([contoh.skp()])
    banyak = formulir.gabung([contoh.skp(pegawai=contoh.KASI)] * 12)
    assert len(banyak) < len(satu) + 12 * 12_000
    assert banyak.count(b"/FontFile2") == satu.count(b"/FontFile2") == 2
    assert b"Helvetica" not in banyak
    assert b"ASCII85Decode" not in banyak


def test_karakter_ganjil_tidak_merusak_dan_tidak_menjadi_kotak() -> None:
    teks = (
        "Pelayanan\u200f warga\u202e 👍🏽 tuntas\x00\x07 ≤ 3 hari – “cepat” é 你 \ud800 se\u00adlesai\tbaik"
    )
    cetakan = Cetakan(formulir.gabung([contoh.skp(utama=(BarisRhkCetak("1", teks),))]))
    assert cetakan.cari("Pelayanan warga ? tuntas ≤ 3 hari – “cepat” é ? ? selesai baik") is not None
    assert "\ufffd" not in cetakan.rapat


@pytest.mark.parametrize(
    "tanda", ["\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\ufeff", "\x1b", "\ufe0f"]
)
def test_tanda_tak_kasatmata_dibuang(tanda: str) -> None:
    assert huruf.bersih(f"a{tanda}b") == "ab"


def test_ibrani_dan_arab_tidak_menghentikan_cetak() -> None:
    assert huruf.bersih("مرحبا") == "?????"
    formulir.gabung([contoh.dokumen(catatan="שלום مرحبا " * 40)])


def test_pemercepat_reportlab_terpasang() -> None:
    assert huruf.pemercepat_ada()


def test_tanpa_pemercepat_ada_peringatan(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(huruf, "_huruf", {})
    monkeypatch.setattr(huruf, "pemercepat_ada", lambda: False)
    huruf.huruf()
    assert "rl_accel" in caplog.text


def test_huruf_hilang_ditolak_dengan_kalimat(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("KINERJA_RESOURCES", str(tmp_path))
    monkeypatch.setattr(huruf, "_huruf", {})
    with pytest.raises(Tolakan, match="pasang ulang"):
        huruf.huruf()


@pytest.mark.parametrize("organisasi", list(PredikatOrganisasi))
def test_kurva_berpuncak_di_predikat_yang_benar_dan_berupa_vektor(organisasi: PredikatOrganisasi) -> None:
    pdf = formulir.gabung([contoh.evaluasi(predikat_organisasi=organisasi.value)])
    cetakan = Cetakan(pdf)
    judul = (
        "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI "
        + organisasi.value.upper()
    )
    mulai = cetakan.cari(judul)
    assert mulai is not None
    sumbu = ["Sangat Kurang", "Kurang/Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik"]
    letak = []
    akhir = mulai.akhir
    for kata in sumbu:
        t = cetakan.cari(kata, akhir)
        assert t is not None
        letak.append(t.tengah)
        akhir = t.akhir
    titik = _titik_kurva(pdf)
    puncak = max(titik[::3], key=lambda p: p[1])  # every third point lies on the curve
    nilai = TITIK_KURVA[organisasi]
    assert puncak[0] == pytest.approx(letak[nilai.index(max(nilai))], abs=1.0)
    assert len(titik) == 1 + 4 * 3


def _titik_kurva(pdf: bytes) -> list[tuple[float, float]]:
    """Points of the only path with Bezier segments on the first page; fails if an image is there instead."""
    dokumen = pdfium.PdfDocument(pdf)
    halaman = dokumen[0]
    hasil: list[tuple[float, float]] = []
    for objek in halaman.get_objects():
        assert objek.type != mentah.FPDF_PAGEOBJ_IMAGE
        if objek.type != mentah.FPDF_PAGEOBJ_PATH:
            continue
        titik = []
        lengkung = False
        for i in range(mentah.FPDFPath_CountSegments(objek.raw)):
            ruas = mentah.FPDFPath_GetPathSegment(objek.raw, i)
            x, y = mentah.c_float(), mentah.c_float()
            mentah.FPDFPathSegment_GetPoint(ruas, x, y)
            lengkung = lengkung or mentah.FPDFPathSegment_GetType(ruas) == mentah.FPDF_SEGMENT_BEZIERTO
            titik.append((x.value, y.value))
        if lengkung:
            assert not hasil, "hanya satu kurva"
            hasil = titik
    halaman.close()
    dokumen.close()
    return hasil


@pytest.mark.parametrize("nilai", TITIK_KURVA.values())
def test_kurva_tidak_melampaui_titiknya(nilai: tuple[int, ...]) -> None:
    m = kemiringan(nilai)
    for i in range(4):
        rendah, tinggi = sorted((nilai[i], nilai[i + 1]))
        for t in (j / 50 for j in range(51)):
            y = (
                (2 * t**3 - 3 * t**2 + 1) * nilai[i]
                + (t**3 - 2 * t**2 + t) * m[i]
                + (-2 * t**3 + 3 * t**2) * nilai[i + 1]
                + (t**3 - t**2) * m[i + 1]
            )
            assert rendah - 1e-9 <= y <= tinggi + 1e-9


def test_tanpa_predikat_organisasi_kurva_kosong_dan_semua_pilihan_tampil() -> None:
    pdf = formulir.gabung([contoh.evaluasi(predikat_organisasi="", rating_hasil="", predikat="")])
    assert _titik_kurva(pdf) == []
    assert Cetakan(pdf).cari("ISTIMEWA/BAIK/BUTUH PERBAIKAN/KURANG/SANGAT KURANG") is not None


def test_lambang_dari_kantor_dipakai_sekali_untuk_banyak_dokumen() -> None:
    gambar = png()
    satu = formulir.gabung([contoh.dokumen(lambang=gambar)])
    tiga = formulir.gabung(
        [contoh.dokumen(lambang=gambar, pegawai=o) for o in (contoh.STAF, contoh.KASI, contoh.PLT)]
    )
    assert satu.count(b"/Subtype /Image") == tiga.count(b"/Subtype /Image") > 0
    halaman = pdfium.PdfDocument(satu)[0]
    citra = halaman.render(scale=1).to_pil()
    assert citra.getpixel((int(210 * MM / 2), 36 + 28))[2] < 100, "lambang di tengah atas"


@pytest.mark.parametrize("rusak", [b"bukan gambar", png()[:60], b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_lambang_rusak_dibiarkan_kosong_dan_diperingatkan(rusak: bytes) -> None:
    bahan = contoh.dokumen(lambang=rusak)
    cetakan = Cetakan(formulir.gabung([bahan]))
    assert cetakan.cari("DOKUMEN EVALUASI KINERJA PEGAWAI") is not None
    assert any("lambang" in t for t in periksa_cetak(bahan))


def test_periksa_cetak_diam_bila_lengkap() -> None:
    assert periksa_cetak(contoh.skp()) == []
    assert periksa_cetak(contoh.evaluasi("pimpinan")) == []
    assert periksa_cetak(contoh.dokumen(lambang=png())) == []


def test_periksa_cetak_menyebut_yang_kosong_dan_yang_panjang() -> None:
    kosong = IdentitasCetak("", "", "", "", "")
    panjang = IdentitasCetak("Raden Mas " * 20, "1", "2", "3", "4")
    temuan = periksa_cetak(contoh.skp(pegawai=kosong, penilai=panjang, tempat="", utama=()))
    assert [t for t in temuan if t.startswith("Nama pegawai yang dinilai masih kosong")]
    assert sum("masih kosong" in t for t in temuan) == 6
    assert any("lebih panjang dari dua baris" in t and "penilai" in t for t in temuan)
    assert any("Tempat atau tanggal" in t for t in temuan)
    emoji = (BarisRhkCetak("1", "Layanan 👍 cepat", (BarisIndikatorCetak("Jumlah", "1"),)),)
    assert any("1 tanda" in t for t in periksa_cetak(contoh.skp(utama=emoji)))


def test_periksa_cetak_evaluasi_tanpa_nilai() -> None:
    temuan = periksa_cetak(contoh.evaluasi(rating_hasil="", predikat="", predikat_organisasi="Hebat"))
    assert sum("belum ditetapkan" in t for t in temuan) == 3


def test_koordinat_selalu_angka() -> None:
    for titik in _titik_kurva(formulir.gabung([contoh.evaluasi()])):
        assert all(math.isfinite(v) for v in titik)
