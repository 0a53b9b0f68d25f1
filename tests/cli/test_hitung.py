"""nip and hitung: the figures of the rules, exact JSON fields, exit codes."""

from __future__ import annotations

import pytest

KUADRAN = {  # PermenPANRB 6/2022: hasil kerja down, perilaku kerja across
    "di-atas": {"di-bawah": "Kurang", "sesuai": "Baik", "di-atas": "Sangat Baik"},
    "sesuai": {"di-bawah": "Kurang", "sesuai": "Baik", "di-atas": "Baik"},
    "di-bawah": {"di-bawah": "Sangat Kurang", "sesuai": "Butuh Perbaikan", "di-atas": "Butuh Perbaikan"},
}
# Peraturan BKN 3/2023, columns as in URUTAN; three decimals, half up.
SETAHUN = {
    "Ahli Utama": ("75.000", "50.000", "37.500", "25.000", "12.500"),
    "Ahli Madya": ("56.250", "37.500", "28.125", "18.750", "9.375"),
    "Ahli Muda": ("37.500", "25.000", "18.750", "12.500", "6.250"),
    "Penyelia": ("37.500", "25.000", "18.750", "12.500", "6.250"),
    "Ahli Pertama": ("18.750", "12.500", "9.375", "6.250", "3.125"),
    "Mahir": ("18.750", "12.500", "9.375", "6.250", "3.125"),
    "Terampil": ("7.500", "5.000", "3.750", "2.500", "1.250"),
    "Pemula": ("5.625", "3.750", "2.813", "1.875", "0.938"),
}
URUTAN = ("Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang")
PERSEN = dict(zip(URUTAN, (150, 100, 75, 50, 25), strict=True))


@pytest.mark.parametrize("hasil", KUADRAN)
@pytest.mark.parametrize("perilaku", ["di-bawah", "sesuai", "di-atas"])
def test_the_nine_cells_of_the_quadrant(kinerja, hasil, perilaku):
    j = kinerja("hitung", "predikat", "--hasil", hasil, "--perilaku", perilaku, "--json")
    assert (j.kode, j.galat) == (0, "")
    assert set(j.isi) == {"predikat", "alasan", "dasar"}
    assert j.isi["predikat"] == KUADRAN[hasil][perilaku]
    assert j.isi["alasan"].endswith(".")
    assert "6/2022" in j.isi["dasar"]
    assert (
        KUADRAN[hasil][perilaku]
        in kinerja("hitung", "predikat", "--hasil", hasil, "--perilaku", perilaku).keluar
    )


@pytest.mark.parametrize(
    ("organisasi", "jumlah", "sesuai"),
    [
        ("Baik", "Sangat Baik=4,Baik=14,Butuh Perbaikan=1,Kurang=1,Sangat Kurang=0", True),
        ("Baik", "Sangat Baik=3,Baik=15,Butuh Perbaikan=1,Kurang=1", False),
        ("Baik", "Sangat Baik=6,Baik=14", False),  # somebody must need improvement
        ("Baik", "Baik=3,Sangat Baik=1,Butuh Perbaikan=1", True),
        ("Baik", "Baik=4,Butuh Perbaikan=1", False),
        ("Istimewa", "Sangat Baik=14,Baik=6", True),
        ("Istimewa", "Sangat Baik=15,Baik=5", False),
        ("Istimewa", "Sangat Baik=10,Baik=10", False),  # most means more than any other
        ("Butuh Perbaikan", "Butuh Perbaikan=12,Sangat Baik=2,Baik=6", True),
        ("Butuh Perbaikan", "Butuh Perbaikan=11,Sangat Baik=2,Baik=7", False),
        ("Butuh Perbaikan", "Butuh Perbaikan=12,Sangat Baik=3,Baik=5", False),
        ("Kurang", "Kurang=12,Butuh Perbaikan=2,Baik=6", True),
        ("Kurang", "Kurang=12,Butuh Perbaikan=1,Baik=7", False),
        ("Sangat Kurang", "Sangat Kurang=12,Kurang=2,Baik=6", True),
        ("Sangat Kurang", "Sangat Kurang=12,Kurang=2,Sangat Baik=1,Baik=5", False),
    ],
)
def test_the_distribution_pattern(kinerja, organisasi, jumlah, sesuai):
    j = kinerja("hitung", "pola", "--organisasi", organisasi, "--jumlah", jumlah, "--json")
    assert j.kode == 0
    assert set(j.isi) == {"sesuai", "pelanggaran"}
    assert j.isi["sesuai"] is sesuai
    assert bool(j.isi["pelanggaran"]) is not sesuai
    for p in j.isi["pelanggaran"]:
        assert set(p) == {"aturan", "keterangan"}
        assert p["keterangan"].endswith(".")


def test_below_five_people_the_pattern_is_information(kinerja):
    j = kinerja("hitung", "pola", "--organisasi", "Baik", "--jumlah", "Baik=4", "--json")
    assert (j.kode, j.isi["kecil"], j.isi["sesuai"]) == (0, True, False)


@pytest.mark.parametrize("jenjang", SETAHUN)
def test_credit_points_of_a_whole_year(kinerja, jenjang):
    for predikat, angka in zip(URUTAN, SETAHUN[jenjang], strict=True):
        j = kinerja(
            "hitung", "angka-kredit", "--jenjang", jenjang, "--predikat", predikat, "--bulan", "12", "--json"
        )
        assert (j.kode, j.isi["angka_kredit"], j.isi["prosentase"]) == (0, angka, f"{PERSEN[predikat]}%")


@pytest.mark.parametrize(
    ("jenjang", "predikat", "bulan", "angka", "persen"),
    [
        ("Ahli Muda", "Baik", 9, "18.750", "9/12 x 100%"),
        ("Ahli Pertama", "Baik", 1, "1.042", "1/12 x 100%"),
        ("Ahli Pertama", "Sangat Baik", 5, "7.813", "5/12 x 150%"),
        ("Terampil", "Butuh Perbaikan", 7, "2.188", "7/12 x 75%"),
    ],
)
def test_credit_points_of_a_part_of_the_year(kinerja, jenjang, predikat, bulan, angka, persen):
    j = kinerja(
        "hitung", "angka-kredit", "--jenjang", jenjang, "--predikat", predikat, "--bulan", bulan, "--json"
    )
    assert {"angka_kredit", "prosentase"} <= set(j.isi)
    assert (j.isi["angka_kredit"], j.isi["prosentase"]) == (angka, persen)
    teks = kinerja("hitung", "angka-kredit", "--jenjang", jenjang, "--predikat", predikat, "--bulan", bulan)
    assert angka.replace(".", ",") in teks.keluar


@pytest.mark.parametrize(
    ("nip", "isi"),
    [
        (
            "198001012006041001",
            {"jenis": "PNS", "lahir": "1980-01-01", "tmt": "2006-04", "jenis_kelamin": "L"},
        ),
        (
            "19800101 200604 2 017",
            {"jenis": "PNS", "lahir": "1980-01-01", "tmt": "2006-04", "jenis_kelamin": "P"},
        ),
        ("200012312024211001", {"jenis": "PPPK", "lahir": "2000-12-31", "tmt": "2024", "jenis_kelamin": "L"}),
        (
            "'199602292022212003",
            {"jenis": "PPPK", "lahir": "1996-02-29", "tmt": "2022", "jenis_kelamin": "P"},
        ),
    ],
)
def test_a_valid_nip_says_what_it_says(kinerja, nip, isi):
    j = kinerja("nip", nip, "--json")
    assert (j.kode, j.isi) == (0, {"sah": True, **isi})


def test_a_nip_of_somebody_too_young_is_valid_with_a_warning(kinerja):
    j = kinerja("nip", "200001012010011001", "--json")
    assert (j.kode, j.isi["sah"], len(j.isi["peringatan"])) == (0, True, 1)


@pytest.mark.parametrize(
    ("nip", "kata"),
    [
        ("1.98703E+17", "Excel"),
        ("198002302006041001", "kalender"),
        ("19800101200604100", "17 angka"),
        ("198001012006043001", "ke-15"),
        ("198001012006131001", "bulan TMT"),
        ("198001012006041000", "000"),
        ("131234567", "NIP lama"),
        ("19800101200604100l", "huruf"),
        ("١٩٨٠٠١٠١٢٠٠٦٠٤١٠٠١", "aksara"),
        ("", "kosong"),
    ],
)
def test_an_invalid_nip_is_refused_with_its_reason(kinerja, nip, kata):
    j = kinerja("nip", nip, "--json")
    assert (j.kode, set(j.isi), j.isi["sah"]) == (1, {"sah", "alasan"}, False)
    assert kata in j.isi["alasan"]
    assert kata in kinerja("nip", nip).keluar


@pytest.mark.parametrize(
    ("argv", "kode", "kata"),
    [
        (["predikat", "--hasil", "baik", "--perilaku", "sesuai"], 2, "di-atas"),
        (["predikat", "--hasil", "sesuai"], 2, "--perilaku"),
        (["pola", "--organisasi", "Sangat Baik", "--jumlah", "Baik=1"], 1, "Sangat Baik"),
        (["pola", "--organisasi", "Baik", "--jumlah", "Baik=-1"], 1, "Baik=-1"),
        (["pola", "--organisasi", "Baik", "--jumlah", "Baik=1,Baik=2"], 1, "dua kali"),
        (["pola", "--organisasi", "Baik", "--jumlah", "Lumayan=1"], 1, "Lumayan"),
        (["pola", "--organisasi", "Baik", "--jumlah", "Baik=1.5"], 1, "1.5"),
        (["angka-kredit", "--jenjang", "Ahli", "--predikat", "Baik", "--bulan", "1"], 1, "Ahli Muda"),
        (["angka-kredit", "--jenjang", "Mahir", "--predikat", "Istimewa", "--bulan", "1"], 1, "Istimewa"),
        (["angka-kredit", "--jenjang", "Mahir", "--predikat", "Baik", "--bulan", "13"], 1, "13"),
        (["angka-kredit", "--jenjang", "Mahir", "--predikat", "Baik", "--bulan", "0"], 1, "0"),
        (["angka-kredit", "--jenjang", "Mahir", "--predikat", "Baik", "--bulan", "dua"], 2, "dua"),
        ([], 2, "HITUNGAN"),
    ],
)
def test_wrong_use_and_refusals_are_told_apart(kinerja, argv, kode, kata):
    j = kinerja("hitung", *argv, "--json")
    assert j.kode == kode
    kalimat = j.isi["alasan"] if kode == 1 else j.isi["salah_pakai"]
    assert kata in kalimat
    assert kata in kinerja("hitung", *argv).kalimat
