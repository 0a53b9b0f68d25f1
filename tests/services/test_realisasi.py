"""Progress is only ever added to; a correction supersedes, a finished evaluation locks its months."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import penilaian, realisasi, riwayat, skp
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.realisasi import UbahanRealisasi
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 4, 2))
    return hasil


@pytest.fixture
def skp_id(k: Kantor) -> bytes:
    return skp_disetujui(k, k.staf[0])


def _jumlah(sesi: Sesi) -> int:
    with sesi.baca() as conn:
        return len(conn.exec_driver_sql("SELECT id FROM realisasi").all())


def test_a_correction_supersedes_and_both_rows_stay(k: Kantor, skp_id: bytes) -> None:
    i = skp.muat(k.sesi, skp_id).baris[0].id
    realisasi.catat(k.sebagai(k.staf[0]), i, 1, "40")
    realisasi.catat(k.sesi, i, 1, "42,5", "sesuai register", "register.pdf")
    sel = realisasi.lembar(k.sesi, skp_id).nilai[i, 1]
    assert (sel.angka, sel.tampil, sel.bukti, sel.koreksi) == (
        "42,5",
        "sesuai register",
        "register.pdf",
        True,
    )
    assert _jumlah(k.sesi) == 2


def test_an_emptied_value_is_a_correction_too_and_undo_brings_it_back(k: Kantor, skp_id: bytes) -> None:
    i = skp.muat(k.sesi, skp_id).baris[0].id
    realisasi.catat(k.sesi, i, 2, "7")
    kosong = realisasi.catat(k.sesi, i, 2)
    assert (i, 2) not in realisasi.lembar(k.sesi, skp_id).nilai
    riwayat.urungkan(k.sesi, kosong.changes.commit)
    assert realisasi.lembar(k.sesi, skp_id).nilai[i, 2].angka == "7"


def test_what_was_undone_is_recorded_again_in_its_row(k: Kantor, skp_id: bytes) -> None:
    i = skp.muat(k.sesi, skp_id).baris[0].id
    for angka, teks in (("5", ""), ("6", "lagi")):
        hasil = realisasi.catat(k.sesi, i, 3, angka, teks)
        assert realisasi.lembar(k.sesi, skp_id).nilai[i, 3].tampil == (teks or angka)
        riwayat.urungkan(k.sesi, hasil.changes.commit)
        assert (i, 3) not in realisasi.lembar(k.sesi, skp_id).nilai
    assert _jumlah(k.sesi) == 1


def test_thousands_are_read_by_the_target_and_decimals_come_back_whole(k: Kantor, skp_id: bytes) -> None:
    """Target of the first indicator is 480, of the second 98."""
    a, b = (r.id for r in skp.muat(k.sesi, skp_id).baris[:2])
    realisasi.catat(k.sesi, a, 1, "1.200")
    realisasi.catat(k.sesi, b, 1, "97,125")
    nilai = realisasi.lembar(k.sesi, skp_id).nilai
    assert (nilai[a, 1].angka, nilai[b, 1].angka) == ("1200", "97,125")
    with pytest.raises(Tolakan, match="ribuan atau pecahan"):
        realisasi.catat(k.sesi, b, 2, "97.125")


def test_text_in_the_number_and_a_month_outside_are_refused(k: Kantor, skp_id: bytes) -> None:
    i = skp.muat(k.sesi, skp_id).baris[0].id
    with pytest.raises(Tolakan, match="tidak terbaca sebagai angka"):
        realisasi.catat(k.sesi, i, 1, "banyak")
    with pytest.raises(Tolakan, match="di luar masa"):
        realisasi.catat(k.sesi, i, 13, "1")
    with pytest.raises(Tolakan):
        realisasi.catat(k.sebagai(k.staf[1]), i, 1, "1")
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        realisasi.catat(k.sesi, b"x" * 16, 1, "1")


def test_a_finished_evaluation_locks_its_months_only(k: Kantor, skp_id: bytes) -> None:
    p = k.periode["triwulan1"]
    penilaian.beri(k.sesi, [UbahanNilai(skp_id, p, c, "2") for c in ("hasil", "perilaku")])
    penilaian.selesai(k.sebagai(k.kasi), p, [skp_id])
    i = skp.muat(k.sesi, skp_id).baris[0].id
    with pytest.raises(Tolakan, match="Maret tidak dapat diubah"):
        realisasi.catat(k.sesi, i, 3, "1")
    realisasi.catat(k.sesi, i, 4, "1")
    assert realisasi.lembar(k.sesi, skp_id).bulan_terkunci == {1, 2, 3}


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 12), st.integers(0, 3)), min_size=1, max_size=12))
def test_the_last_value_stands_and_no_row_is_ever_lost(
    k: Kantor, skp_id: bytes, isi: list[tuple[int, int, int]]
) -> None:
    baris = [b.id for b in skp.muat(k.sesi, skp_id).baris]
    jumlah = _jumlah(k.sesi)
    nilai = {kunci: s.angka for kunci, s in realisasi.lembar(k.sesi, skp_id).nilai.items()}
    for n, bulan, angka in isi:
        baru = realisasi.catat_banyak(k.sesi, skp_id, [UbahanRealisasi(baris[n], bulan, str(angka))]).value
        assert len(baru) == (nilai.get((baris[n], bulan)) != str(angka))
        jumlah += len(baru)
        nilai[baris[n], bulan] = str(angka)
        assert _jumlah(k.sesi) == jumlah
    assert {kunci: s.angka for kunci, s in realisasi.lembar(k.sesi, skp_id).nilai.items()} == nilai
