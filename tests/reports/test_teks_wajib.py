"""Each form carries its mandatory texts, in order and in place."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja_desktop.reports.formulir import gabung
from tests.reports import contoh
from tests.reports.ekstrak import Cetakan, Temuan
from tests.reports.wajib import TeksWajib, teks_wajib

KERTAS = ["A4", "F4"]
KUALITATIF = {"pendekatan": "kualitatif"}
FORM = [
    ("skp", "pimpinan", contoh.skp("pimpinan", **KUALITATIF)),
    ("skp", "administrasi", contoh.skp(**KUALITATIF)),
    ("evaluasi", "pimpinan", contoh.evaluasi("pimpinan", **KUALITATIF)),
    ("evaluasi", "administrasi", contoh.evaluasi(**KUALITATIF)),
    ("lampiran", "administrasi", contoh.lampiran()),
    ("matriks", "administrasi", contoh.matriks()),
    ("skp", "pimpinan", contoh.skp("pimpinan")),
    ("skp", "administrasi", contoh.skp("administrasi")),
    ("evaluasi", "pimpinan", contoh.evaluasi("pimpinan")),
    ("evaluasi", "administrasi", contoh.evaluasi("administrasi")),
    ("evaluasi", "administrasi", contoh.evaluasi("administrasi", gaya_pilihan="lengkap")),
    ("dokumen", "administrasi", contoh.dokumen()),
    ("dokumen", "administrasi", contoh.dokumen(gaya_pilihan="lengkap")),
]


def cari_semua(cetakan: Cetakan, wajib: list[TeksWajib]) -> list[Temuan]:
    hasil: list[Temuan] = []
    mulai = 0
    for w in wajib:
        temuan = cetakan.cari(w.teks, mulai)
        assert temuan is not None, (
            f"{w.teks!r} tidak ada setelah {[x.teks for x in wajib[: len(hasil)]][-3:]}"
        )
        hasil.append(temuan)
        mulai = temuan.akhir
    return hasil


@pytest.mark.parametrize("kertas", KERTAS)
@pytest.mark.parametrize(("jenis", "bentuk", "bahan"), FORM)
def test_teks_wajib_ada_berurutan_dan_di_tempatnya(jenis: str, bentuk: str, bahan: Any, kertas: str) -> None:
    cetakan = Cetakan(gabung([bahan], kertas))
    wajib = teks_wajib(jenis, bentuk, getattr(bahan, "pendekatan", "kuantitatif"))
    temuan = cari_semua(cetakan, wajib)
    sebelum: tuple[TeksWajib, Temuan] | None = None
    for w, t in zip(wajib, temuan, strict=True):
        lebar = cetakan.halaman[t.halaman].lebar
        if w.letak == "tengah":
            assert abs(t.tengah - lebar / 2) < 4, w
        elif w.letak == "pembuka":
            assert lebar * 0.2 < t.kiri < lebar / 2, w
            assert t.kanan > lebar * 0.4, w
        elif w.letak == "kiri":
            assert t.kiri < lebar / 2, w
        elif w.letak == "kanan":
            assert t.kiri > lebar * 0.4, w
            assert t.kanan > lebar / 2, w
        elif w.letak == "kolom" and sebelum is not None and sebelum[0].letak == "kolom" and w.teks != "(1)":
            assert t.kiri > sebelum[1].kiri, w
        if sebelum is not None and sebelum[1].halaman == t.halaman and w.letak == "kiri":
            assert t.atas <= sebelum[1].atas + 2, f"{w} di atas {sebelum[0]}"
        sebelum = (w, t)


@pytest.mark.parametrize(
    ("jenis", "bentuk", "bahan", "banyak"),
    [
        ("skp", "pimpinan", contoh.skp("pimpinan"), 5),
        ("skp", "administrasi", contoh.skp(), 6),
        ("evaluasi", "pimpinan", contoh.evaluasi("pimpinan"), 7),
        ("evaluasi", "administrasi", contoh.evaluasi(), 8),
    ],
)
def test_nomor_kolom_tepat_di_bawah_judul_kolom(jenis: str, bentuk: str, bahan: Any, banyak: int) -> None:
    wajib = teks_wajib(jenis, bentuk)
    temuan = cari_semua(Cetakan(gabung([bahan])), wajib)
    satu = [w.teks for w in wajib].index("(1)")
    judul, angka = temuan[satu - banyak : satu], temuan[satu : satu + banyak]
    for atas, bawah in zip(judul, angka, strict=True):
        assert abs(atas.tengah - bawah.tengah) < 3
        assert 0 < atas.bawah - bawah.atas < 40
    assert wajib[satu + banyak].teks == "A. UTAMA"


def test_tanda_tangan_skp_dua_sisi_dan_tanggal_hanya_di_kanan() -> None:
    cetakan = Cetakan(gabung([contoh.skp()]))
    tanggal = cetakan.cari("Tanjung Ria, 15 Januari 2026")
    assert tanggal is not None
    assert cetakan.cari("Tanjung Ria, 15 Januari 2026", tanggal.akhir) is None
    kiri = cetakan.cari("PEGAWAI YANG DINILAI", tanggal.akhir)
    assert kiri is not None
    kanan = cetakan.cari("PEJABAT PENILAI KINERJA", kiri.akhir)
    assert kanan is not None
    lebar = cetakan.halaman[-1].lebar
    assert tanggal.kiri > lebar / 2
    assert kiri.kanan < lebar / 2 < kanan.kiri
    assert abs(kiri.atas - kanan.atas) < 0.5
    assert tanggal.bawah > kanan.atas
    nama = cetakan.cari(contoh.STAF.nama, kanan.akhir)
    assert nama is not None
    assert kiri.bawah - nama.atas > 4 * 11, "empat baris kosong untuk pena"
    assert abs(nama.tengah - kiri.tengah) < 1


def test_evaluasi_hanya_ditandatangani_penilai_di_kanan() -> None:
    cetakan = Cetakan(gabung([contoh.evaluasi()]))
    predikat = cetakan.cari("PREDIKAT KINERJA PEGAWAI*")
    assert predikat is not None
    assert cetakan.cari("PEGAWAI YANG DINILAI", predikat.akhir) is None
    ttd = cetakan.cari("PEJABAT PENILAI KINERJA", predikat.akhir)
    assert ttd is not None
    assert ttd.kiri > cetakan.halaman[-1].lebar / 2


def test_dokumen_dua_tanda_tangan_dengan_tanggal_masing_masing() -> None:
    cetakan = Cetakan(gabung([contoh.dokumen()]))
    assert len(cetakan.halaman) == 1
    kiri = cetakan.cari("Tanjung Ria, 12 Januari 2027")
    kanan = cetakan.cari("Tanjung Ria, 4 Januari 2027")
    assert kiri is not None
    assert kanan is not None
    assert kiri.kanan < cetakan.halaman[0].lebar / 2 < kanan.kiri
    assert abs(kiri.atas - kanan.atas) < 0.5


def test_label_nrp_untuk_penilai_tentara() -> None:
    cetakan = Cetakan(gabung([contoh.skp(penilai=contoh.TENTARA)]))
    assert cetakan.cari("NRP" + contoh.TENTARA.nip) is not None
    assert cetakan.cari("NIP" + contoh.TENTARA.nip) is None


def test_pilihan_terpilih_saja_atau_lengkap() -> None:
    terpilih = Cetakan(gabung([contoh.evaluasi()]))
    assert terpilih.cari("DIBAWAH EKSPEKTASI") is None
    assert terpilih.cari("PERIODE: TRIWULAN IV-AKHIR*") is not None
    lengkap = Cetakan(gabung([contoh.evaluasi(gaya_pilihan="lengkap")]))
    for daftar in (
        "ISTIMEWA/BAIK/BUTUH PERBAIKAN/KURANG/SANGAT KURANG",
        "DIATAS EKSPEKTASI/SESUAI EKSPEKTASI/DIBAWAH EKSPEKTASI",
        "SANGAT BAIK/BAIK/BUTUH PERBAIKAN/KURANG/SANGAT KURANG",
        "PERIODE: TRIWULAN I/II/III/IV-AKHIR*",
    ):
        assert lengkap.cari(daftar) is not None


def test_evaluasi_tahunan_disebut_akhir() -> None:
    assert Cetakan(gabung([contoh.evaluasi(periode="AKHIR")])).cari("PERIODE: AKHIR*") is not None
    lengkap = Cetakan(gabung([contoh.dokumen(periode="AKHIR", gaya_pilihan="lengkap")]))
    assert lengkap.cari("PERIODE*: TRIWULAN I/II/III/IV-AKHIR**") is not None


def test_periode_bulanan_dicetak_apa_adanya() -> None:
    cetakan = Cetakan(gabung([contoh.dokumen(periode="BULAN JUNI", gaya_pilihan="lengkap")]))
    assert cetakan.cari("PERIODE*: BULAN JUNI**") is not None
