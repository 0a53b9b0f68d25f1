"""What was reached of a target: check figures, paths, what is not measured, and what always holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.angka import bulatkan
from kinerja_desktop.domain.capaian import (
    Butir,
    CapaianIndikator,
    Nilai,
    capaian,
    capaian_indikator,
    nilai_bulan,
    persen_capaian,
    rata_capaian,
)
from kinerja_desktop.domain.realisasi import pisah_satuan
from kinerja_desktop.domain.skp import Arah, Aspek, Indikator, Metode

D = Decimal
H, P, R = Metode.HITUNGAN, Metode.POSISI, Metode.RILIS
ANGKA = st.decimals("0", "100000", places=2)
POSITIF = st.decimals("0.01", "100000", places=2)


def n(angka: str, satuan: str = "", teks: str = "") -> Nilai:
    return Nilai(D(angka) if angka else None, satuan, teks)


@pytest.mark.parametrize(
    ("target", "arah", "hasil", "persen"),
    [
        ("7-8 bulan", Arah.TURUN, "6.5", "107.14"),  # published as 107 %
        ("80-90 %", Arah.NAIK, "70", "87.50"),  # published
        ("80-90 %", Arah.NAIK, "99", "110.00"),
        ("80-90 %", Arah.NAIK, "84.5", "100.00"),
        ("7-8 bulan", Arah.TURUN, "9", "87.50"),
        ("480 surat", Arah.NAIK, "360", "75.00"),
        ("≤ 1 hari", None, "0.8", "120.00"),
        ("≤ 1 hari", None, "3", "0.00"),
        ("paling sedikit 12 laporan", None, "15", "125.00"),
        ("3", Arah.TEPAT, "3", "100.00"),
        ("4", Arah.TEPAT, "5", "75.00"),
        ("0 pengaduan", Arah.TURUN, "0", "100.00"),
    ],
)
def test_check_figures(target: str, arah: Arah | None, hasil: str, persen: str) -> None:
    c = capaian_indikator(target, arah, P, (), {12: n(hasil)}, range(1, 13))
    assert c.persen is not None
    assert bulatkan(c.persen, 2) == D(persen)


BULANAN = tuple(["10"] * 3 + [""] * 3 + ["10"] * 6)
TRIWULAN = ("30", "", "30", "30")


@pytest.mark.parametrize(
    ("metode", "jalur", "nilai", "bulan", "persen", "kata"),
    [
        (H, BULANAN, {1: "10", 2: "5"}, (1, 2, 3), "75", "tidak dihitung: Maret."),
        (H, BULANAN, {1: "10", 3: "8"}, (1, 2, 3), "90", "tidak dihitung: Februari."),
        (H, BULANAN, {3: "12"}, (1, 2, 3), "120", "tidak dihitung: Januari, Februari."),
        (H, BULANAN, {4: "9"}, (1, 2, 3, 4, 5, 6, 7), "90", "tidak dihitung: Januari"),
        (H, BULANAN, {4: "9"}, (4, 5, 6), None, "Tidak diukur"),
        (H, BULANAN, {}, (1, 2, 3), None, "Belum ada realisasi"),
        (H, TRIWULAN, {1: "10", 2: "10", 3: "7"}, (1, 2, 3), "90", ""),
        (H, TRIWULAN, {1: "10", 2: "10", 3: "7"}, (3,), "90", ""),
        (H, TRIWULAN, {2: "10"}, (2,), None, "akhir triwulan"),
        (P, ("70", "", "", "85"), {2: "63"}, (1, 2, 3), "90", ""),
        (P, ("70", "", "", "85"), {5: "63"}, (4, 5, 6), "90", ""),
        (P, ("", "", "", "85"), {5: "60"}, (4, 5, 6), None, "Tidak diukur"),
        (R, ("", "", "", "85"), {11: "85"}, (10, 11, 12), "100", ""),
        (H, (), {1: "12", 2: "11", 3: "13"}, (1, 2, 3), "120", "dibagi rata"),
        (H, (), {3: "27"}, (1, 2, 3), "90", "dibagi rata"),  # the quarter in one number, not in March alone
        (H, (), {7: "10", 9: "17"}, (7, 8, 9), "90", "dibagi rata"),
        (H, (), {7: "9"}, (7, 8, 9), "90", "tidak dihitung: Agustus, September."),
        (H, (), {}, (7, 8, 9), None, "Belum ada realisasi"),
        (H, (), dict.fromkeys(range(1, 13), "10"), range(1, 13), "100", ""),
    ],
)
def test_a_path_says_what_the_months_of_a_period_ask_for(
    metode: Metode,
    jalur: tuple[str, ...],
    nilai: dict[int, str],
    bulan: tuple[int, ...],
    persen: str,
    kata: str,
) -> None:
    c = capaian_indikator("120", None, metode, jalur, {m: n(x) for m, x in nilai.items()}, bulan)
    assert c.persen == (None if persen is None else D(persen)), c
    assert kata in c.sebab + c.catatan
    assert bool(c.sebab) == (persen is None)


def test_words_other_units_and_dates_say_why_or_are_compared() -> None:
    i = Indikator(b"i", b"r", 0, Aspek.WAKTU, "Laporan", "31 Maret", "")
    tepat = capaian(i, {3: n("", teks="28 Maret 2026")}, (1, 2, 3), tahun=2026)
    telat = capaian(i, {4: n("", teks="9 April 2026")}, (4,), tahun=2026)
    assert tepat.persen == 100
    assert telat.persen == 90
    assert "9 hari" in telat.catatan
    assert "tanggal selesainya" in capaian(i, {3: n("4")}, (3,), tahun=2026).sebab
    j = Indikator(b"i", b"r", 0, Aspek.KUANTITAS, "Dokumen", "4", "dokumen")
    assert "tidak memuat angka" in capaian(j, {12: n("", teks="selesai")}, range(1, 13), tahun=2026).sebab
    assert "(berkas)" in capaian(j, {12: n("4", "berkas")}, range(1, 13), tahun=2026).sebab
    assert capaian(j, {12: n("", teks="4 dokumen")}, range(1, 13), tahun=2026).persen == 100
    k = Indikator(b"i", b"r", 0, None, "Tersusunnya", "sesuai jadwal", "")
    assert "kata-kata" in capaian(k, {12: n("1")}, range(1, 13), tahun=2026).sebab


def test_the_value_of_a_month() -> None:
    a = Butir(D(5), "", "rapat", date(2026, 3, 20), date(2026, 4, 1), 0)
    b = Butir(D("2.5"), "dokumen", "", date(2026, 3, 4), date(2026, 4, 2), 1)
    c = Butir(D(9), "berkas", "", None, date(2026, 3, 25), 2)
    assert nilai_bulan([], H) is None
    jumlah, posisi = nilai_bulan([a, b], H, "dokumen"), nilai_bulan([a, b], P, "dokumen")
    assert jumlah is not None
    assert posisi is not None
    assert (jumlah.tampil(), jumlah.banyak, posisi.tampil()) == ("7,5 dokumen", 2, "5 dokumen")
    campur = nilai_bulan([a, b, c], H, "dokumen")
    assert campur is not None
    assert (campur.angka, campur.tampil()) == (None, "7,5 dokumen, 9 berkas")
    assert "berbeda-beda" in campur.sebab
    rilis = nilai_bulan([c, Butir(None, "", "diumumkan", date(2026, 3, 30))], R)
    assert rilis is not None
    assert rilis.angka == 9


@pytest.mark.parametrize(
    ("ketikan", "pisah"),
    [
        ("12 dokumen", ("12", "dokumen")),
        ("Rp 1.500.000", ("1.500.000", "Rp")),
        ("97,5%", ("97,5", "%")),
        ("3 jam pelajaran", ("3", "jam pelajaran")),
        ("12", None),
        ("selesai", None),
        ("12 dokumen selesai tepat waktu", None),
        ("5 April 2026", None),
        ("80-90 %", None),
    ],
)
def test_number_and_unit_as_typed(ketikan: str, pisah: tuple[str, str] | None) -> None:
    assert pisah_satuan(ketikan) == pisah


@given(ANGKA, POSITIF, POSITIF, st.sampled_from(Arah))
def test_percents_never_fall_below_zero_and_follow_their_direction(
    r: Decimal, t: Decimal, lebih: Decimal, arah: Arah
) -> None:
    satu, dua = persen_capaian(r, t, t, arah), persen_capaian(r + lebih, t, t, arah)
    assert satu is not None
    assert dua is not None
    assert satu >= 0
    if arah is Arah.NAIK:
        assert dua > satu
    if arah is Arah.TURUN:
        assert dua <= satu
    assert arah is not Arah.TEPAT or max(satu, dua) <= 100
    assert persen_capaian(t, t, t + lebih, arah) == persen_capaian(t + lebih, t, t + lebih, arah) == 100


@given(st.dictionaries(st.integers(1, 12), ANGKA), st.sets(st.integers(1, 12), min_size=1), st.integers(0, 1))
def test_months_that_are_not_measured_change_nothing(
    isi: dict[int, Decimal], diukur: set[int], dengan_jalur: int
) -> None:
    jalur = tuple("10" if m in diukur else "" for m in range(1, 13))
    nilai = {m: Nilai(x) for m, x in isi.items() if m in diukur}
    c = capaian_indikator(str(10 * len(diukur)), None, H, jalur if dengan_jalur else (), nilai, range(1, 13))
    assert (c.persen is None) == (not nilai)
    if dengan_jalur and nilai:
        tanpa = tuple("10" if m in nilai else "" for m in range(1, 13))
        assert capaian_indikator("120", None, H, tanpa, nilai, range(1, 13)).persen == c.persen
    if dengan_jalur:
        sempit = capaian_indikator(str(10 * len(diukur)), None, H, jalur, nilai, sorted(diukur))
        assert sempit.persen == c.persen


@given(st.lists(st.one_of(st.none(), ANGKA), max_size=12), st.integers(0, 12))
def test_an_average_is_of_the_measured_ones_alone(isi: list[Decimal | None], kosong: int) -> None:
    satu = rata_capaian(CapaianIndikator(p) for p in isi)
    dua = rata_capaian([CapaianIndikator(p) for p in isi] + [CapaianIndikator(None)] * kosong)
    ada = [p for p in isi if p is not None]
    assert satu.persen == dua.persen
    assert (satu.diukur, dua.semua) == (len(ada), len(isi) + kosong)
    if ada:
        assert satu.persen is not None
        assert min(ada) <= satu.persen <= max(ada)
    else:
        assert satu.persen is None
