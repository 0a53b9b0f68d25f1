"""The distribution: who counts, what is broken, a reason asked for and never a block."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.aturan import INSTANSI, Aturan
from kinerja_desktop.domain.predikat import Predikat, Rating
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import organisasi, penilaian, pola, rujukan
from kinerja_desktop.services.beku import baca_beku
from kinerja_desktop.services.lembar_nilai import UbahanNilai
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import wajib_rekam
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, staf=6)
    sesi.jam.atur(date(2026, 3, 30))
    return hasil


def _nilai(k: Kantor, isi: dict[bytes, str]) -> None:
    p = k.periode["triwulan1"]
    penilaian.beri(
        k.sesi, [UbahanNilai(s, p, kolom, v) for s, v in isi.items() for kolom in ("hasil", "perilaku")]
    )


def test_a_broken_pattern_asks_for_a_reason_and_then_lets_go(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    _nilai(k, {skp_disetujui(k, s): "2" for s in k.staf})
    with pytest.raises(organisasi.PerluAlasan, match=r"Baik 6 orang.*paling banyak 4"):
        organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.camat)
    organisasi.tetapkan(k.sesi, p, "Baik", "Kantor kecil dan semua tugas selesai", untuk=k.camat)
    lembar = pola.pola(k.sesi, p)
    assert lembar.hasil is not None
    assert not lembar.hasil.sesuai
    assert not lembar.perlu_alasan
    assert lembar.alasan.startswith("Kantor kecil")


def test_a_half_rated_office_is_not_asked_for_a_reason(k: Kantor) -> None:
    semua = [skp_disetujui(k, s) for s in k.staf]
    _nilai(k, {semua[0]: "2"})
    organisasi.tetapkan(k.sesi, k.periode["triwulan1"], "baik", untuk=k.camat)
    lembar = pola.pola(k.sesi, k.periode["triwulan1"])
    assert lembar.belum_dinilai == 5
    assert lembar.jumlah[Predikat.BAIK] == 1
    assert not lembar.perlu_alasan


def test_what_if_changes_nothing(k: Kantor) -> None:
    semua = [skp_disetujui(k, s) for s in k.staf]
    organisasi.tetapkan(k.sesi, k.periode["triwulan1"], "Baik", untuk=k.camat)
    _nilai(k, dict.fromkeys(semua, "2"))
    andai = {semua[0]: (Rating.DI_ATAS, Rating.DI_ATAS), semua[1]: (Rating.DI_BAWAH, Rating.SESUAI)}
    coba = pola.pola(k.sesi, k.periode["triwulan1"], andaikan=andai)
    assert coba.hasil is not None
    assert coba.hasil.sesuai
    tetap = pola.pola(k.sesi, k.periode["triwulan1"])
    assert tetap.jumlah[Predikat.BAIK] == 6


def test_acting_posts_and_former_posts_are_not_counted_twice(k: Kantor) -> None:
    utama = skp_disetujui(k, k.kasi)
    k.buat.penempatan(
        k.kasi, k.buat.jabatan("Sekretaris Kecamatan", k.akar), k.akar, "2026-02-01", jenis="plt"
    )
    plt = skp_disetujui(k, k.kasi)
    _nilai(k, {utama: "1", plt: "1"})
    lembar = pola.pola(k.sesi, k.periode["triwulan1"])
    assert lembar.jumlah[Predikat.SANGAT_BAIK] == 1
    (sisih,) = [o for o in lembar.orang if not o.dihitung]
    assert (sisih.skp_id, "Plt" in sisih.alasan) == (plt, True)


def test_only_the_leader_or_in_the_leaders_name(k: Kantor) -> None:
    p = k.periode["triwulan1"]
    with pytest.raises(Tolakan, match="atas nama pimpinan"):
        organisasi.tetapkan(k.sesi, p, "Baik")
    with pytest.raises(Tolakan, match="atas nama pimpinan"):
        organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.kasi)
    with pytest.raises(Tolakan):
        organisasi.tetapkan(k.sebagai(k.staf[0]), p, "Baik")
    organisasi.tetapkan(k.sebagai(k.camat), p, "Baik")
    organisasi.tetapkan(k.sesi, p, "Butuh Perbaikan", untuk=k.sekda)
    assert penilaian.lembar(k.sesi, p).organisasi == "Butuh Perbaikan"
    assert [n for _, n in organisasi.pimpinan_kantor(k.sesi)] == ["Laksmi Wardhani", "Rahmad Santosa"]


def test_names_with_predicates_are_only_for_eyes_that_may_see_them(k: Kantor) -> None:
    semua = [skp_disetujui(k, s) for s in k.staf]
    _nilai(k, dict.fromkeys(semua, "2"))
    lembar = pola.pola(k.sebagai(k.staf[0]), k.periode["triwulan1"])
    assert lembar.orang == (), "the own result waits for its document"
    assert lembar.jumlah[Predikat.BAIK] == 6
    nama = [o.nama for o in pola.pola(k.sebagai(k.kasi), k.periode["triwulan1"]).orang]
    assert nama == [f"Staf {h}" for h in "ABCDEF"]


def test_an_edited_rule_decides_from_its_date_and_an_old_period_keeps_the_old_one(k: Kantor) -> None:
    semua = {skp_disetujui(k, s): "2" for s in k.staf}
    lama, baru = k.periode["triwulan1"], k.periode["triwulan2"]
    for p in (lama, baru):
        k.sesi.jam.atur(date(2026, 3, 30) if p is lama else date(2026, 6, 30))
        penilaian.beri(
            k.sesi, [UbahanNilai(s, p, kol, v) for s, v in semua.items() for kol in ("hasil", "perilaku")]
        )
        organisasi.tetapkan(k.sesi, p, "Baik", "Semua tugas selesai", untuk=k.camat)
    kunci, dasar = "Baik|maks_persen|Baik", "SE Contoh 1/2026"
    with k.sesi.kerja("uji", "Aturan dari pusat") as uow:
        aturan = Aturan("pola_distribusi", kunci, "100", date(2026, 4, 1), None, dasar, INSTANSI)
        rujukan.isi_aturan(uow, [aturan], lokal=False)

    def maks(periode: bytes) -> tuple[int, bool]:
        lembar = pola.pola(k.sesi, periode)
        assert lembar.hasil is not None
        (batas,) = [b for b in lembar.batas if b.jenis == "maks_persen"]
        return batas.orang, any("paling banyak" in x.aturan for x in lembar.hasil.pelanggaran)

    assert maks(lama) == (4, True)
    assert maks(baru) == (6, False)


def test_a_set_document_names_the_rules_in_force_on_its_date(k: Kantor) -> None:
    with k.sesi.kerja("uji", "Aturan dari pusat") as uow:
        aturan = Aturan("set_aturan", "penilaian", "contoh-2026", date(2026, 1, 1), None, "Contoh", INSTANSI)
        rujukan.isi_aturan(uow, [aturan], lokal=False)
    skp_id = skp_disetujui(k, k.staf[0])
    with k.sesi.baca() as conn:
        rekam = wajib_rekam(Pelaksana.dari(conn), skp_id)
    beku = baca_beku(rekam.beku)
    assert beku is not None
    assert beku.aturan == "contoh-2026"
