"""Search: names, NIP however typed, units, SKP text; eight a group; nobody finds what they may not see."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.services import cari as modul
from kinerja_desktop.services import pegawai, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_cari
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, staf=10)


def _cari(sesi: Sesi, teks: str) -> dict[str, list[str]]:
    return {g.nama: [t.judul for t in g.temuan] for g in modul.cari(sesi, teks)}


def test_people_by_words_in_any_order_and_by_number_with_or_without_blanks(k: Kantor) -> None:
    assert _cari(k.sesi, "paramita YULIA") == {"Orang": ["Yulia Paramita"]}
    nip = next(p.nip for p in pegawai.daftar(k.sesi) if p.nama == "Staf A")
    for teks in (nip, f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}", nip[:12]):
        assert "Staf A" in _cari(k.sesi, teks)["Orang"]


def test_at_most_eight_a_group_and_a_sign_of_more(k: Kantor) -> None:
    (orang,) = modul.cari(k.sesi, "staf")
    assert (len(orang.temuan), orang.lebih) == (8, True)
    assert orang.temuan[0].tujuan.argumen == {"pegawai": k.staf[0]}
    assert orang.temuan[0].keterangan.startswith("Pengadministrasi Perkantoran · Seksi Pelayanan Umum")


def test_skp_text_leads_to_its_row_and_column(k: Kantor) -> None:
    skp_id = skp.buat(k.sesi, k.staf[0], 2026).value
    isi_lengkap(k.sesi, skp_id)
    a, b = skp.muat(k.sesi, skp_id).baris
    skp.ubah_sel(k.sesi, skp_id, [UbahanSel(a.id, "rhk", "Tertib arsip 100%")])
    (temuan,) = modul.cari(k.sesi, "ARSIP 100%")[0].temuan
    assert temuan.tujuan.argumen == {"skp": skp_id, "baris": a.id, "kolom": "rhk"}
    (temuan,) = modul.cari(k.sesi, "tanpa salah")[0].temuan
    assert temuan.tujuan.argumen["baris"] == b.id
    assert temuan.keterangan == "SKP 2026 Staf A"


def test_units_are_found(k: Kantor) -> None:
    assert _cari(k.sesi, "pelayanan umum")["Unit"] == ["Seksi Pelayanan Umum"]


@pytest.mark.parametrize(
    "teks", ["", " ", "a", "%", "__", "\\", "'", "\u202e\u202e", "💥💥", "%%%%%%", "x" * 5000]
)
def test_odd_texts_find_nothing_and_break_nothing(k: Kantor, teks: str) -> None:
    assert modul.cari(k.sesi, teks) == ()


def test_staff_find_only_themselves_and_those_they_assess(k: Kantor) -> None:
    for s in k.staf[:2]:
        isi_lengkap(k.sesi, skp.buat(k.sesi, s, 2026).value)
    saya = _cari(k.sebagai(k.staf[0]), "sta")
    assert saya["Orang"] == ["Staf A"]
    assert len(modul.cari(k.sebagai(k.staf[0]), "tanpa salah")[0].temuan) == 1
    assert len(modul.cari(k.sebagai(k.kasi), "tanpa salah")[0].temuan) == 2


def test_people_by_the_post_they_hold_today(k: Kantor) -> None:
    assert _cari(k.sesi, "kepala seksi") == {"Orang": ["Yulia Paramita"]}
    assert _cari(k.sesi, "yulia kepala")["Orang"] == ["Yulia Paramita"]  # post and name together
    assert _cari(k.sesi, "pengadministrasi pelayanan staf j")["Orang"] == ["Staf J"]  # post, unit and name
    assert "Orang" not in _cari(k.sesi, "seksi pelayanan rahmad")
    # A name goes before a post that shares the word.
    penjaga = k.buat.orang("Penjaga Yulia", k.unit, "Aminah")
    (orang,) = modul.cari(k.sesi, "yulia")
    assert [t.id for t in orang.temuan] == [k.kasi, penjaga]


def test_an_acting_post_is_found_and_a_past_one_is_not(k: Kantor) -> None:
    lurah = k.buat.jabatan("Lurah Melati")
    k.buat.penempatan(k.staf[0], lurah, k.unit, mulai="2026-01-01", jenis="plt")
    k.buat.penempatan(k.staf[1], lurah, k.unit, mulai="2025-01-01", sampai="2025-12-31")
    k.buat.penempatan(k.staf[2], lurah, k.unit, mulai="2999-01-01")
    assert _cari(k.sesi, "lurah") == {"Orang": ["Staf A"]}
    assert _cari(k.sesi, "plt lurah") == {"Orang": ["Staf A"]}


def test_no_search_walks_a_table_for_every_row_of_another(k: Kantor) -> None:
    """Two tables walked inside each other cost minutes at 15,000 people."""
    rencana: list[list[str]] = []
    with k.sesi.baca() as conn:
        asli = Pelaksana.dari(conn)

        class Mata:
            def semua(self, sql: str, isi: list[object]) -> list[object]:
                baris = asli.semua(f"EXPLAIN QUERY PLAN {sql}", isi)
                rencana.append([str(r[3]) for r in baris])
                return []

        for cari in (repo_cari.orang, repo_cari.unit, repo_cari.skp):
            cari(Mata(), "kata dua", 8)  # type: ignore[arg-type]
        repo_cari.menurut_jabatan(Mata(), "kata dua", date(2026, 5, 4), 8)  # type: ignore[arg-type]
    assert len(rencana) == 5
    for langkah in rencana:
        assert sum(x.startswith("SCAN") for x in langkah) <= 1, langkah
