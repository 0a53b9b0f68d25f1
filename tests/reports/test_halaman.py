"""Page breaking, held against random forms: nothing lost, nothing over the margin, headings repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kinerja_desktop.reports.alir import Alir, Letak
from kinerja_desktop.reports.evaluasi import rancang_evaluasi
from kinerja_desktop.reports.formulir import gabung, rancang
from kinerja_desktop.reports.huruf import lebar
from kinerja_desktop.reports.muat import rapatkan, tata
from kinerja_desktop.reports.rancangan import Rancangan
from kinerja_desktop.reports.tabel import Kelompok
from kinerja_desktop.services.bahan_cetak import Bahan, BahanSkp, BarisIndikatorCetak, BarisRhkCetak
from tests.acak import sebanyak
from tests.reports import contoh
from tests.reports.ekstrak import Cetakan, rapat

KATA = [
    "pelayanan",
    "koordinasi",
    "ketenteraman",
    "musrenbang",
    "administrasi",
    "arsip",
    "warga",
    "kelurahan",
    "dan",
    "di",
    "yang",
    "tuntas",
    "pertanggungjawaban/penyelenggaraan",
    "2026",
    "98,5%",
    "https://contoh.example/berkas/layanan/2026/laporan-akhir",
]
TEPI = 0.05
# reading a PDF back letter by letter is slow: a failing example is reported as found
TANPA_PERKECIL = (Phase.explicit, Phase.reuse, Phase.generate)


@st.composite
def teks(draw: Any, paling: int = 40) -> str:
    """Ordinary words; now and then one endless word or a text of several pages."""
    macam = draw(st.integers(0, 30))
    if macam == 0:
        return draw(st.sampled_from("xWi")) * draw(st.integers(30, 400))
    banyak = draw(st.integers(0, paling)) if macam > 1 else draw(st.integers(300, 1400))
    mulai = draw(st.integers(0, len(KATA) - 1))
    langkah = draw(st.integers(1, len(KATA) - 1))
    return " ".join(KATA[(mulai + i * langkah) % len(KATA)] for i in range(banyak))


@st.composite
def rhk(draw: Any, nomor: int) -> BarisRhkCetak:
    indikator = tuple(
        BarisIndikatorCetak(
            draw(teks(25)),
            draw(teks(4)),
            draw(st.sampled_from(["Kuantitas", "Kualitas", "Waktu", ""])),
            draw(teks(20)),
        )
        for _ in range(draw(st.integers(0, 6)))
    )
    return BarisRhkCetak(
        f"{nomor}", draw(teks(30)), indikator, draw(teks(20)), draw(teks(3)), "Proses Bisnis", draw(teks(15))
    )


@st.composite
def bahan(draw: Any) -> Bahan:
    bentuk = draw(st.sampled_from(["pimpinan", "administrasi"]))
    utama = tuple(draw(rhk(i + 1)) for i in range(draw(st.integers(0, 7))))
    tambahan = tuple(draw(rhk(i + 1)) for i in range(draw(st.integers(0, 2))))
    macam = draw(st.sampled_from(["skp", "evaluasi", "dokumen"]))
    if macam == "dokumen":
        return contoh.dokumen(catatan=draw(teks(300)))
    isi = {"utama": utama, "tambahan": tambahan}
    perilaku = list(contoh.perilaku(umpan_balik=macam == "evaluasi"))
    ke = draw(st.integers(0, 6))
    asal = perilaku[ke]
    perilaku[ke] = type(asal)(asal.nomor, asal.nama, asal.butir, draw(teks(60)), draw(teks(60)))
    isi["perilaku"] = tuple(perilaku)
    return contoh.skp(bentuk, **isi) if macam == "skp" else contoh.evaluasi(bentuk, **isi)


def susun(b: Bahan, kertas: str) -> tuple[Rancangan, list[list[Letak]]]:
    r = rancang(b, kertas)
    return r, Alir(r.bidang).susun(r.satuan)


def teks_kelompok(k: Kelompok) -> str:
    return rapat("".join(baris[2] for s in k.sel for baris in s.isi.larik))


def periksa_letak(r: Rancangan, halaman: Sequence[Sequence[Letak]]) -> None:
    for isi in halaman:
        assert isi, "tidak ada halaman kosong"
        sebelum = r.bidang.atas
        for y, k in isi:
            assert y <= sebelum + TEPI, "kelompok tidak bertumpuk"
            sebelum = y - k.tinggi
            assert sebelum >= r.bidang.bawah - TEPI, "tidak melewati tepi bawah"
            assert k.tepi[0] >= r.bidang.kiri - TEPI
            assert k.tepi[-1] <= r.bidang.kanan + TEPI
            periksa_sel(k)


def periksa_sel(k: Kelompok) -> None:
    for s in k.sel:
        ruang = k.ruang_sel(s)
        tinggi = sum(k.tinggi_baris[s.baris : s.baris + s.rentang_baris])
        assert s.isi.tinggi <= tinggi + TEPI, "teks muat dalam tinggi sel"
        for nama, masuk, baris, _ in s.isi.larik:
            assert masuk >= -TEPI
            panjang = masuk + lebar(baris, nama, s.isi.gaya.ukuran)
            assert panjang <= ruang + TEPI, "teks muat dalam lebar sel"


def periksa_utuh(r: Rancangan, halaman: Sequence[Sequence[Letak]]) -> None:
    """Every character of every cell is placed, in its column, in order."""
    asal: dict[tuple[float, int], str] = {}
    hasil: dict[tuple[float, int], str] = {}
    for s in r.satuan:
        for sel in s.isi.sel:
            kunci = (round(s.isi.tepi[sel.kolom], 2), sel.kolom)
            asal[kunci] = asal.get(kunci, "") + rapat("".join(b[2] for b in sel.isi.larik))
    for isi in halaman:
        for _, k in isi:
            for sel in k.sel:
                kunci = (round(k.tepi[sel.kolom], 2), sel.kolom)
                hasil[kunci] = hasil.get(kunci, "") + rapat("".join(b[2] for b in sel.isi.larik))
    for kunci, isi_asal in asal.items():
        assert anak_urutan(isi_asal, hasil[kunci]), f"teks hilang di kolom {kunci}"


def anak_urutan(pendek: str, panjang: str) -> bool:
    """Whether `pendek` is in `panjang` in order (repeated headings and (lanjutan) stand between)."""
    sisa = iter(panjang)
    return all(huruf in sisa for huruf in pendek)


def periksa_kepala(r: Rancangan, halaman: Sequence[Sequence[Letak]]) -> None:
    """On each page a table's rows come after its headings."""
    kepala_milik: dict[tuple[float, ...], list[tuple[Kelompok, ...]]] = {}
    for s in r.satuan:
        if s.kepala is not None:
            daftar = kepala_milik.setdefault(s.isi.tepi, [])
            if s.kepala.isi not in daftar:
                daftar.append(s.kepala.isi)
    bukan_tabel = {id(s.isi) for s in r.satuan if s.kepala is None}
    for isi in halaman:
        terlihat: list[int] = []
        for _, k in isi:
            if (
                k.tepi in kepala_milik
                and id(k) not in bukan_tabel
                and not any(k in kepala for kepala in kepala_milik[k.tepi])
            ):
                assert any(all(id(h) in terlihat for h in kepala) for kepala in kepala_milik[k.tepi]), (
                    f"baris {teks_kelompok(k)[:40]} tanpa kepala tabel"
                )
            terlihat.append(id(k))


def periksa_tanda_tangan(halaman: Sequence[Sequence[Letak]]) -> None:
    """The page of the signatures also holds a bordered row with text above them, not only headings."""
    terakhir = halaman[-1]
    ttd = [i for i, (_, k) in enumerate(terakhir) if not k.bingkai and k.baris == 4]
    assert len(ttd) == 1, "tanda tangan utuh di halaman terakhir"
    baris = [k for _, k in terakhir[: ttd[0]] if k.bingkai and not all(s.arsir for s in k.sel)]
    assert baris, "tanda tangan tidak sendirian"


def periksa_potongan(r: Rancangan, halaman: Sequence[Sequence[Letak]]) -> None:
    """A group of one row is cut only if it is (with its followers) taller than a page can hold."""
    utuh = {id(k) for isi in halaman for _, k in isi}
    for urut, s in enumerate(r.satuan):
        if id(s.isi) in utuh or s.isi.baris > 1:
            continue
        kepala = sum(k.tinggi for k in s.kepala.isi) if s.kepala else 0.0
        seksi = s.seksi.lanjutan.tinggi if s.seksi else 0.0
        ikut = 0.0
        for lanjut in r.satuan[urut + 1 :] if s.lekat else ():
            ikut += lanjut.isi.tinggi + lanjut.jarak
            if not lanjut.lekat:
                break
        pengantar = r.satuan[urut - 1].isi.tinggi if r.satuan[urut - 1].lekat else 0.0
        assert s.isi.tinggi + kepala + seksi + ikut + pengantar > r.bidang.tinggi_isi, teks_kelompok(s.isi)[
            :60
        ]


@settings(max_examples=sebanyak(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(bahan=bahan(), kertas=st.sampled_from(["A4", "F4"]))
def test_pembagian_halaman(bahan: Bahan, kertas: str) -> None:
    r, halaman = susun(bahan, kertas)
    periksa_letak(r, halaman)
    periksa_utuh(r, halaman)
    periksa_kepala(r, halaman)
    periksa_tanda_tangan(halaman)
    periksa_potongan(r, halaman)
    dekat = replace(r, satuan=tuple(rapatkan(r.satuan)))
    rapat_halaman = Alir(dekat.bidang).susun(dekat.satuan)
    assert len(rapat_halaman) <= len(halaman)
    for periksa in (periksa_letak, periksa_utuh, periksa_kepala, periksa_potongan):
        periksa(dekat, rapat_halaman)
    periksa_tanda_tangan(rapat_halaman)
    assert len(tata(r.bidang, r.satuan)) in (len(halaman), len(rapat_halaman))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=TANPA_PERKECIL)
@given(bahan=bahan(), kertas=st.sampled_from(["A4", "F4"]))
def test_pdf_memuat_semua_huruf_di_dalam_tepi(bahan: Bahan, kertas: str) -> None:
    """The same, read back from the bytes: glyphs inside the margins, all words present."""
    r = rancang(bahan, kertas)
    halaman = tata(r.bidang, r.satuan)
    cetakan = Cetakan(gabung([bahan], kertas))
    assert len(cetakan.halaman) == len(halaman)
    for h, isi in zip(cetakan.halaman, halaman, strict=True):
        diharap = "".join(teks_kelompok(k) for _, k in isi)
        # the curve draws its own words; everything else is in the cells, then comes the footer
        if "POLADISTRIBUSI" in h.rapat:
            assert anak_urutan(diharap, h.rapat)
        else:
            assert h.rapat.startswith(diharap)
        for kiri, bawah, kanan, atas in h.kotak:
            assert kiri >= r.bidang.kiri - 1
            assert kanan <= r.bidang.kanan + 1
            assert atas <= r.bidang.atas + 1
            assert bawah >= r.bidang.bawah - 22


@pytest.mark.parametrize("kertas", ["A4", "F4"])
def test_rating_and_last_behaviour_stand_on_the_page_of_the_assessors_signature(kertas: str) -> None:
    for rekaman in (False, True):
        for banyak in range(1, 10):
            r = rancang_evaluasi(contoh.evaluasi(utama=contoh.RHK_STAF[:1] * banyak), kertas, rekaman=rekaman)
            for satuan in (r.satuan, rapatkan(r.satuan)):
                halaman = Alir(r.bidang).susun(satuan)
                periksa_tanda_tangan(halaman)
                akhir = "".join(teks_kelompok(k) for _, k in halaman[-1])
                assert "RATINGPERILAKUKERJA" in akhir, (rekaman, banyak)
                assert "7Kolaboratif" in akhir, (rekaman, banyak)


def skp_sebanyak(banyak: int) -> BahanSkp:
    utama = tuple(
        BarisRhkCetak(
            str(i + 1),
            f"Rencana hasil kerja ke-{i + 1} yang cukup panjang untuk dua baris di kolomnya",
            tuple(BarisIndikatorCetak(f"Indikator {i + 1}.{j}", "100 %", "Kuantitas") for j in range(1, 4)),
            "Terselenggaranya pelayanan",
        )
        for i in range(banyak)
    )
    return contoh.skp(utama=utama)


@pytest.mark.parametrize("banyak", [1, 40])
def test_satu_dan_empat_puluh_rhk(banyak: int) -> None:
    cetakan = Cetakan(gabung([skp_sebanyak(banyak)]))
    mulai = 0
    for i in range(1, banyak + 1):
        for j in range(1, 4):
            t = cetakan.cari(f"Indikator {i}.{j}", mulai)
            assert t is not None
            mulai = t.akhir
    judul = rapat("NO RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI* RENCANA HASIL KERJA ASPEK")
    for nomor, h in enumerate(cetakan.halaman):
        if "Indikator" in h.rapat:
            assert judul in h.rapat
            assert "(1)(2)(3)(4)(5)(6)" in h.rapat
            assert nomor == 0 or rapat("A. UTAMA (lanjutan)") in h.rapat or "A.UTAMA" in h.rapat
    assert len(cetakan.halaman) == (2 if banyak == 1 else len(cetakan.halaman))


def test_kelompok_panjang_dilanjutkan_dengan_tanda() -> None:
    indikator = tuple(
        BarisIndikatorCetak(f"Indikator {j} " + "dengan uraian panjang " * 8, "12 dokumen", "Kuantitas")
        for j in range(1, 31)
    )
    bahan = contoh.skp(
        utama=(BarisRhkCetak("1", "Rencana yang indikatornya banyak", indikator),), tambahan=()
    )
    cetakan = Cetakan(gabung([bahan]))
    bersambung = [
        h for h in cetakan.halaman if rapat("(lanjutan)Rencana yang indikatornya banyak") in h.rapat
    ]
    assert len(bersambung) >= 2
    for j in range(1, 31):
        assert sum(f"Indikator{j}dengan" in h.rapat for h in cetakan.halaman) == 1, (
            "baris indikator tidak terpotong"
        )


def test_baris_setinggi_lebih_dari_halaman_dipotong_dan_lengkap() -> None:
    panjang = " ".join(f"kata{i}" for i in range(2500))
    bahan = contoh.skp(utama=(BarisRhkCetak("1", panjang, (BarisIndikatorCetak("Jumlah", "1"),)),))
    cetakan = Cetakan(gabung([bahan]))
    assert len(cetakan.halaman) > 3
    mulai = 0
    for i in range(2500):
        t = cetakan.cari(f"kata{i}", mulai)
        assert t is not None, i
        mulai = t.akhir


def test_judul_catatan_tidak_tertinggal_dari_isinya() -> None:
    cetakan = Cetakan(gabung([contoh.dokumen(catatan="Perlu pembinaan berkala. " * 400)]))
    judul = cetakan.cari("CATATAN/REKOMENDASI")
    isi = cetakan.cari("Perlu pembinaan berkala.")
    assert judul is not None
    assert isi is not None
    assert judul.halaman == isi.halaman
    assert cetakan.rapat.count("Perlupembinaanberkala.") == 400


def test_nama_tak_masuk_akal_panjangnya_tetap_tercetak() -> None:
    orang = type(contoh.STAF)("Kanjeng Raden " * 300, "1" * 400, "x" * 500, "Plt. " * 200, "Unit " * 300)
    for b in (contoh.skp(pegawai=orang), contoh.dokumen(penilai=orang), contoh.evaluasi(penilai=orang)):
        r, halaman = susun(b, "A4")
        periksa_letak(r, halaman)
        periksa_utuh(r, halaman)
        gabung([b])
