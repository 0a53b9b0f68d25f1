"""Headings are found by what they say, wherever and in whatever order they stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets.baca import Buku
from kinerja_desktop.spreadsheets.hasil import HasilBaca
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.medan import _ALIAS_TEKS, LABEL, kenali
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai, periksa_buku, periksa_lembar
from kinerja_desktop.spreadsheets.tajuk import pilih_lembar, temukan_tajuk, terapkan_pemetaan

KOLOM: dict[str, tuple[str, str]] = {
    "nomor": ("No.", "1"),
    "nip": ("N I P", "198504182008032001"),
    "nama": ("NAMA LENGKAP", "Darto Kusumo"),
    "jenis_kelamin": ("L/P", "P"),
    "tanggal_lahir": ("Tgl. Lahir", "18/04/1985"),
    "golongan": ("Pangkat/Gol. Ruang", "Pembina (IV/a)"),
    "jabatan": ("Jabatan", "Camat"),
    "unit": ("Unit Kerja", "Kecamatan Contoh"),
    "status": ("Status Kepegawaian", "PNS"),
    "atasan_langsung": ("Atasan Langsung", "Sekretaris Daerah"),
    "lain": ("Agama", "-"),
    "lain2": ("TMT CPNS", "01-03-2008"),
}


def _baca(baris: list[list[NilaiSel]]) -> HasilBaca:
    lembar = Lembar("Uji", baris)
    pemetaan = temukan_tajuk(lembar)
    assert pemetaan is not None
    return periksa_lembar(lembar, pemetaan)


@given(urutan=st.permutations(list(KOLOM)), kosong_di_atas=st.integers(0, 20), geser=st.integers(0, 3))
def test_urutan_kolom_dan_letak_judul_tidak_berpengaruh(
    urutan: list[str], kosong_di_atas: int, geser: int
) -> None:
    atas: list[list[NilaiSel]] = [["DAFTAR URUT KEPANGKATAN"], *([[]] * kosong_di_atas)]
    judul: list[NilaiSel] = [None] * geser + [KOLOM[m][0] for m in urutan]
    isi: list[NilaiSel] = [None] * geser + [KOLOM[m][1] for m in urutan]
    hasil = _baca([*atas, judul, isi])
    (orang,) = hasil.diterima
    assert orang.baris == len(atas) + 2
    assert (orang.nip, orang.nama, orang.golongan) == ("198504182008032001", "Darto Kusumo", "IV/a")
    assert (orang.jabatan, orang.unit, orang.atasan_langsung) == (
        "Camat", "Kecamatan Contoh", "Sekretaris Daerah",
    )  # fmt: skip
    assert hasil.dilewati == len(atas) + 1


def test_judul_di_baris_dua_belas(buku: Callable[..., Path]) -> None:
    atas = [["PEMERINTAH KABUPATEN CONTOH"], ["KECAMATAN CONTOH"], *([[None]] * 9)]
    judul = [v[0] for v in KOLOM.values()]
    isi = [v[1] for v in KOLOM.values()]
    hasil = baca_pegawai(buku([*atas, judul, isi]))
    assert hasil.pemetaan.baris_tajuk == 12
    assert [o.baris for o in hasil.diterima] == [13]


def test_judul_lebih_dari_tiga_puluh_baris_ke_bawah_ditolak(buku: Callable[..., Path]) -> None:
    berkas = buku([*([["x"]] * 31), ["NIP", "Nama"], ["198504182008032001", "Darto"]])
    with pytest.raises(Tolakan, match=r"daftar\.xlsx.*NIP dan Nama"):
        baca_pegawai(berkas)


@pytest.mark.parametrize("nomor", [["(1)", "(2)", "(3)"], [1, 2, 3], ["1", "2", "3"], ["1.", "2.", "3."]])
def test_baris_nomor_kolom_bukan_orang(nomor: list[NilaiSel]) -> None:
    hasil = _baca([["No", "NIP", "Nama"], nomor, ["1", "198504182008032001", "Darto"]])
    assert len(hasil.diterima) == 1
    assert not hasil.ditolak


def test_judul_dua_baris_dengan_sel_gabung() -> None:
    hasil = _baca(
        [
            ["No", "Nama", "NIP", "Pangkat", None, "Jabatan", None, "Unit Kerja"],
            [None, None, None, "Gol. Ruang", "TMT", "Nama", "TMT", None],
            [
                1,
                "Darto Kusumo",
                "198504182008032001",
                "IV/a",
                "01-04-2020",
                "Camat",
                "01-07-2021",
                "Kecamatan",
            ],
        ]
    )
    (orang,) = hasil.diterima
    assert (orang.golongan, orang.jabatan, orang.unit) == ("IV/a", "Camat", "Kecamatan")
    assert str(orang.tmt_golongan) == "2020-04-01"
    assert str(orang.tmt_jabatan) == "2021-07-01"


def test_judul_yang_berulang_di_tiap_halaman_dilewati() -> None:
    judul: list[NilaiSel] = ["No", "NIP", "Nama", "Jabatan"]
    hasil = _baca(
        [
            judul,
            [1, "198504182008032001", "Darto", "Camat"],
            judul,
            [2, "198610122010031005", "Galih", "Lurah"],
        ]
    )
    assert len(hasil.diterima) == 2
    assert not hasil.ditolak


def test_tiap_alias_dikenali_sebagai_medannya() -> None:
    for medan, daftar in _ALIAS_TEKS.items():
        for alias in (*daftar.split("|"), LABEL[medan], daftar.split("|")[0].upper()):
            dikenal = kenali(alias)
            assert dikenal is not None, alias
            assert dikenal[0] == medan, alias


@pytest.mark.parametrize(
    "judul",
    [
        "NIK",
        "GOL AWAL ID",
        "TEMPAT LAHIR ID",
        "UNOR ID",
        "TMT CPNS",
        "Nama Sekolah",
        "NAMA IBU",
        5,
        None,
        "",
        "x" * 99,
    ],
)
def test_judul_lain_tidak_dipakai(judul: NilaiSel) -> None:
    assert kenali(judul) is None


def test_pemetaan_dapat_dibetulkan_tanpa_membaca_ulang() -> None:
    lembar = Lembar("Uji", [["NIP", "Nama", "Pekerjaan"], ["198504182008032001", "Darto", "Camat"]])
    buku = Buku("uji.xlsx", (lembar,))
    awal = periksa_buku(buku)
    assert awal.diterima[0].jabatan == ""
    betul = awal.pemetaan.ubah("jabatan", 2)
    assert periksa_buku(buku, betul).diterima[0].jabatan == "Camat"
    assert betul.ubah("jabatan", None).kolom == awal.pemetaan.kolom
    assert "jabatan" in betul.sebagai_kamus()["kolom"]  # type: ignore[operator]
    baris = list(terapkan_pemetaan(lembar, betul))
    assert baris[0].nilai == {"nip": "198504182008032001", "nama": "Darto", "jabatan": "Camat"}


def test_kolom_yang_dipindah_tidak_dipakai_dua_kali() -> None:
    lembar = Lembar("Uji", [["NIP", "Nama", "Jabatan"], ["198504182008032001", "Darto", "Camat"]])
    pemetaan = periksa_buku(Buku("u.xlsx", (lembar,))).pemetaan.ubah("unit", 2)
    assert "jabatan" not in pemetaan.kolom
    with pytest.raises(Tolakan, match="Kolom NIP"):
        periksa_lembar(lembar, pemetaan.ubah("nip", None))


def test_lembar_terbaik_dipilih_dan_yang_lain_disebut(buku: Callable[..., Path], tmp_path: Path) -> None:
    import openpyxl

    kerja = openpyxl.Workbook()
    kerja.active.title = "Sampul"
    kerja.active["A1"] = "Daftar"
    for nama, jumlah in (("2025", 1), ("2026", 2)):
        lembar = kerja.create_sheet(nama)
        lembar.append(["NIP", "Nama"])
        for n in range(jumlah):
            lembar.append([f"19850418200803200{n + 1}", f"Orang {nama}"])
    kerja.save(tmp_path / "banyak.xlsx")
    hasil = baca_pegawai(tmp_path / "banyak.xlsx")
    assert hasil.lembar == "2026"
    assert "2025" in hasil.peringatan[0].pesan
    assert hasil.lembar_lain == ("Sampul", "2025")
    assert baca_pegawai(tmp_path / "banyak.xlsx", lembar="2025").diterima[0].nama == "Orang 2025"
    with pytest.raises(Tolakan, match="2027"):
        baca_pegawai(tmp_path / "banyak.xlsx", lembar="2027")


def test_tanpa_kolom_nip_atau_nama_ditolak() -> None:
    lembar = Lembar("Uji", [["No", "Nama", "Jabatan"], [1, "Darto", "Camat"]])
    with pytest.raises(Tolakan, match="NIP dan Nama"):
        pilih_lembar((lembar,), "uji.xlsx")
