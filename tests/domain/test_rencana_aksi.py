"""What came of an action, and the organisation predicate that counts of actions propose."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, INSTANSI, Aturan
from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.domain.rencana_aksi import (
    HasilAksi,
    Keadaan,
    Kemajuan,
    RingkasAksi,
    angka_dalam,
    hasil_aksi,
    langkah_dalam,
    target_dalam,
    usul_organisasi_periodik,
)

P = PredikatOrganisasi
TW1, TW2 = (1, 2, 3), (4, 5, 6)


@pytest.mark.parametrize(
    ("jalur", "satuan", "angka", "hasil"),
    [
        (("10", "", "", ""), "berkas", {1: "4", 3: "8"}, HasilAksi.MELEBIHI),
        (("10", "", "", ""), "berkas", {1: "4", 3: "6"}, HasilAksi.SESUAI),
        (("10", "", "", ""), "berkas", {2: "4"}, HasilAksi.SEBAGIAN),
        (("10", "", "", ""), "berkas", {2: "0"}, HasilAksi.TANPA),
        (("", "10", "", ""), "berkas", {1: "4"}, None),
        (("80", "", "", ""), "%", {1: "90", 3: "80"}, HasilAksi.SESUAI),
        (("8-10", "", "", ""), "berkas", {3: "9"}, HasilAksi.SESUAI),
        (("maksimal 3", "", "", ""), "hari", {3: "5"}, HasilAksi.SEBAGIAN),
        (("1", "2", "3", *[""] * 9), "berkas", {1: "1", 2: "2", 3: "3"}, HasilAksi.SESUAI),
    ],
)
def test_angka_disandingkan_dengan_target(
    jalur: tuple[str, ...], satuan: str, angka: dict[int, str], hasil: HasilAksi | None
) -> None:
    assert hasil_aksi(jalur, satuan, {b: Kemajuan(None, a) for b, a in angka.items()}, TW1) is hasil


def test_keadaan_menentukan_bila_tidak_ada_angka() -> None:
    jalur = ("draf laporan", "", "", "laporan")

    def hasil(*keadaan: Keadaan) -> HasilAksi | None:
        return hasil_aksi(jalur, "laporan", {n: Kemajuan(k) for n, k in enumerate(keadaan, 1)}, TW1)

    assert hasil() is HasilAksi.TANPA
    assert hasil(Keadaan.SELESAI, Keadaan.BELUM) is HasilAksi.TANPA
    assert hasil(Keadaan.BELUM, Keadaan.BERJALAN) is HasilAksi.SEBAGIAN
    assert hasil(Keadaan.BERJALAN, Keadaan.SELESAI) is HasilAksi.SESUAI
    # Words alone are progress; without a path only what was recorded counts.
    assert hasil_aksi(jalur, "", {2: Kemajuan(None, "", "rapat")}, TW1) is HasilAksi.SEBAGIAN
    assert hasil_aksi((), "", {2: Kemajuan(Keadaan.SELESAI)}, TW1) is HasilAksi.SESUAI
    assert hasil_aksi((), "", {2: Kemajuan(Keadaan.SELESAI)}, TW2) is None


def test_triwulan_jatuh_tempo_pada_bulan_terakhirnya() -> None:
    jalur = ("3", "4", "5", "")
    assert [target_dalam(jalur, (b,)) for b in (1, 2, 3, 6)] == ["", "", "3", "4"]
    assert target_dalam(jalur, range(1, 13)) == "12"
    assert target_dalam(("70", "80", "", ""), range(1, 13), "%") == "80"
    assert langkah_dalam(12, TW2) == [3, 4, 5]
    # An office that evaluates by month asks in March for what the whole quarter brought.
    kemajuan = {1: Kemajuan(None, "1"), 2: Kemajuan(None, "2")}
    assert hasil_aksi(jalur, "berkas", kemajuan, (3,)) is HasilAksi.SESUAI
    assert angka_dalam({1: Kemajuan(None, "0.5"), 3: Kemajuan(None, "1")}, TW1, "berkas") == Decimal("1.5")


@pytest.mark.parametrize(
    ("melebihi", "sesuai", "sebagian", "tanpa", "usul"),
    [
        (6, 4, 0, 0, P.ISTIMEWA),
        (5, 5, 0, 0, P.BAIK),
        (0, 10, 0, 0, P.BAIK),
        (9, 0, 1, 0, P.BUTUH_PERBAIKAN),
        (0, 5, 3, 2, P.BUTUH_PERBAIKAN),
        (0, 4, 3, 3, P.KURANG),
        (0, 0, 5, 5, P.KURANG),
        (0, 4, 0, 6, P.SANGAT_KURANG),
    ],
)
def test_predikat_periodik(
    melebihi: int, sesuai: int, sebagian: int, tanpa: int, usul: PredikatOrganisasi
) -> None:
    r = RingkasAksi(10, melebihi, sesuai, sebagian, tanpa, 10)
    predikat, kalimat = usul_organisasi_periodik(r, ATURAN_BAWAAN)
    assert predikat is usul
    assert kalimat.endswith(".")


def test_tanpa_data_tidak_mengusulkan_dan_batas_dapat_diubah() -> None:
    assert usul_organisasi_periodik(RingkasAksi(), ATURAN_BAWAAN)[0] is None
    assert usul_organisasi_periodik(RingkasAksi(4, 0, 0, 0, 4, 0), ATURAN_BAWAAN)[0] is None
    ketat = Aturan("usulan_rating", "sebagian_besar_persen", "70", date(2022, 1, 1), None, "Perbup", INSTANSI)
    enam = RingkasAksi(10, 0, 4, 0, 6, 10)
    assert usul_organisasi_periodik(enam, (*ATURAN_BAWAAN, ketat))[0] is P.BUTUH_PERBAIKAN


_URUT = list(P)


@given(st.tuples(*[st.integers(0, 8)] * 4), st.integers(0, 2))
def test_satu_aksi_yang_lebih_baik_tidak_pernah_menurunkan(isi: tuple[int, ...], dari: int) -> None:
    """Moving one action a step up (tanpa -> sebagian -> sesuai -> melebihi) never worsens the proposal."""
    naik = list(isi)
    if naik[3 - dari] == 0:
        naik[3 - dari] = 1
    kini = RingkasAksi(sum(naik), *naik, sum(naik))
    naik[3 - dari] -= 1
    naik[2 - dari] += 1
    baru = RingkasAksi(sum(naik), *naik, sum(naik))
    a, b = (usul_organisasi_periodik(r, ATURAN_BAWAAN)[0] for r in (kini, baru))
    assert a is not None
    assert b is not None
    assert _URUT.index(b) <= _URUT.index(a)
