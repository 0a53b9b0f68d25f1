"""Who is left out by a document leaves every count: list, Beranda, assessment, recap, dashboard."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.siap_kirim import periksa_kirim
from kinerja_desktop.services import beranda, dasbor, pegawai, pengecualian, penilaian, rekap, riwayat_urung
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui
from tests.services.test_ringkas import Regency, cepat, regency  # noqa: F401

CUTI = ("cuti_besar", date(2026, 1, 1), date(2026, 6, 30), "851/4/2026")


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    """Camat, kasi and four staff; staff A has an approved SKP and is on long leave until the end of June."""
    k = kantor_kecil(sesi, buat)
    skp_disetujui(k, k.staf[0])
    pengecualian.catat(k.sesi, k.staf[0], *CUTI)
    return k


def test_who_is_on_leave_is_in_no_count_of_what_is_missing(k: Kantor) -> None:
    pengecualian.catat(k.sesi, k.staf[1], *CUTI)
    k.sesi.jam.atur(date(2026, 4, 10))
    kartu = beranda.ringkasan(k.sesi).kartu[0]
    assert (kartu.angka, kartu.keterangan) == (4, "tahun 2026; 2 dikecualikan")
    assert {b.nama for b in beranda.ringkasan(k.sesi).tunggu} == {
        "Rahmad Santosa", "Yulia Paramita", "Staf C", "Staf D",
    }  # fmt: skip
    assert any(p.kalimat == "4 pegawai belum mempunyai SKP" for p in periksa_kirim(k.sesi))
    assert {r.nama for r in pegawai.daftar(k.sesi, saring="belum_skp")} == {
        "Rahmad Santosa", "Yulia Paramita", "Staf C", "Staf D",
    }  # fmt: skip
    assert [r.kecuali for r in pegawai.daftar(k.sesi, saring="dikecualikan")] == [
        "Cuti besar, surat 851/4/2026"
    ] * 2
    lembar = penilaian.lembar(k.sesi, k.periode["triwulan1"])
    assert {b.nama for b in lembar.baris} == {"Rahmad Santosa", "Yulia Paramita", "Staf C", "Staf D"}
    assert lembar.dikecualikan == tuple(f"Staf {h}, Cuti besar, surat 851/4/2026" for h in "AB")
    assert len(penilaian.lembar(k.sesi, k.periode["triwulan3"]).baris) == 6


def test_the_recap_sets_them_apart_with_the_letter_and_the_year_counts_the_worked_months(k: Kantor) -> None:
    k.sesi.jam.atur(date(2026, 4, 10))
    r = rekap.susun(k.sesi, 2026)
    baris = next(b for b in r.baris if b.nama == "Staf A")
    assert (baris.sel["triwulan-1"].kelompok, baris.sel["triwulan-1"].sebab) == (
        "khusus",
        "Cuti besar, surat 851/4/2026",
    )
    assert {n: baris.sel[n].kelompok for n in ("triwulan-2", "triwulan-3", "tahunan-0")} == {
        "triwulan-2": "khusus",
        "triwulan-3": "dihitung",
        "tahunan-0": "dihitung",
    }
    d = dasbor.dari_rekap(r, "triwulan-1", date(2026, 4, 10))
    assert d.jumlah == 5
    assert [b.nama for b in d.dikecualikan] == ["Staf A"]  # type: ignore[union-attr]
    assert all(x.baris.nama != "Staf A" for x in d.lewat)


def test_what_was_rated_before_stays_counted(k: Kantor) -> None:
    """A day of work in the period is rated for that work; a leave from within it changes nothing."""
    pengecualian.hapus(k.sesi, pengecualian.daftar(k.sesi)[0].isi.id)
    pengecualian.catat(k.sesi, k.staf[0], "cuti_sakit", date(2026, 2, 1), None, "440/1")
    k.sesi.jam.atur(date(2026, 4, 10))
    baris = next(b for b in rekap.susun(k.sesi, 2026).baris if b.nama == "Staf A")
    assert [baris.sel[f"triwulan-{n}"].kelompok for n in (1, 2)] == ["dihitung", "khusus"]


def test_the_deadline_of_an_skp_waits_for_the_return(k: Kantor) -> None:
    pengecualian.catat(k.sesi, k.staf[1], *CUTI)
    k.sesi.jam.atur(date(2026, 7, 20))
    baris = next(b for b in rekap.susun(k.sesi, 2026).baris if b.nama == "Staf B")
    assert baris.batas_skp == date(2026, 7, 1)


def test_refusals_and_ending(k: Kantor) -> None:
    with pytest.raises(Tolakan, match="nomor surat"):
        pengecualian.catat(k.sesi, k.staf[1], "cltn", date(2026, 1, 1))
    with pytest.raises(Tolakan, match="keterangan"):
        pengecualian.catat(k.sesi, k.staf[1], "lain", date(2026, 1, 1), None, "1")
    with pytest.raises(Tolakan, match="lebih awal"):
        pengecualian.catat(k.sesi, k.staf[1], "cltn", date(2026, 2, 1), date(2026, 1, 1), "1")
    with pytest.raises(Tolakan, match="sudah dikecualikan"):
        pengecualian.catat(k.sesi, k.staf[0], "cuti_sakit", date(2026, 6, 1), None, "2")
    with pytest.raises(Tolakan, match="berwenang"):
        pengecualian.catat(k.sebagai(k.staf[2]), k.staf[1], *CUTI)
    (x,) = pengecualian.daftar(k.sesi)
    assert (x.nama, x.masa, x.berlaku) == ("Staf A", "1 Januari 2026 sampai 30 Juni 2026", True)
    pengecualian.akhiri(k.sesi, x.isi.id, date(2026, 3, 31))
    assert pengecualian.daftar(k.sesi)[0].isi.sampai == date(2026, 3, 31)
    pengecualian.catat(k.sesi, k.staf[0], "cltn", date(2026, 4, 1), None, "3")
    assert len(pengecualian.daftar(k.sesi, k.staf[0])) == 2


def test_the_centre_leaves_them_out_as_well(regency: Regency) -> None:  # noqa: F811
    """The letter travels with the office's file; the kept figures and the people behind them agree."""
    k = regency.kantor[0]
    pengecualian.catat(k.sesi, k.staf[0], *CUTI)
    regency.kirim(k)
    d = dasbor.susun(regency.pusat, 2026, "triwulan-1")
    assert len(d.dikecualikan) == 1
    assert [b.sel["triwulan-1"].sebab for b in dasbor.orang(regency.pusat, 2026, d.dikecualikan)] == [
        "Cuti besar, surat 851/4/2026"
    ]
    assert d.jumlah == 9


def test_adding_a_person_is_not_undone_under_a_letter_of_leave(sesi: Sesi, buat: Pabrik) -> None:
    orang = pegawai.tambah(sesi, nama="Nila Baru", nip=buat.nip(77))
    surat = pengecualian.catat(sesi, orang.value, "cuti_besar", date(2026, 2, 1), None, "850/1")
    with pytest.raises(Tolakan, match="bergantung padanya"):
        riwayat_urung.urungkan(sesi, orang.changes.commit)
    riwayat_urung.urungkan(sesi, surat.changes.commit)
    riwayat_urung.urungkan(sesi, orang.changes.commit)
