"""Filling the table of holidays: at birth, many at once, by the centre and by an office."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.libur import Libur, baca_daftar, libur_tetap
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import libur, periode, presensi_kalender, referensi, riwayat_urung, rujukan
from kinerja_desktop.services.sesi import Pelaku, Sesi
from tests.beda_uji import buat_dua

SKB = "16 Februari 2026  Cuti Bersama Tahun Baru Imlek\n17 Februari Tahun Baru Imlek\n1 Januari Tahun Baru"


def daftar(teks: str) -> list[Libur]:
    return [x for b in baca_daftar(teks, 2026) for x in b.libur]


def tetap(*tahun: int) -> set[date]:
    return {x.tanggal for t in tahun for x in libur_tetap(t)}


def test_a_new_office_knows_what_the_law_fixes(sesi: Sesi, sesi_pusat: Sesi) -> None:
    for s, lokal in ((sesi, True), (sesi_pusat, False)):
        assert rujukan.hari_libur(s) == tetap(2026, 2027)
        milik = rujukan.daftar(s, "hari_libur")
        assert {(a.lokal, a.aturan.tingkat, a.aturan.dasar_hukum) for a in milik} == {
            (lokal, "nasional", "Keppres 8/2024")
        }
        (akhir,) = [p for p in periode.daftar(s, 2026, "triwulan") if p.periode.nomor == 4]
        assert akhir.batas_nilai == date(2027, 1, 15), "1 January is no working day"


def test_a_pasted_decree_comes_in_one_act_and_goes_with_one_undo(sesi: Sesi, sesi_pusat: Sesi) -> None:
    baru = {date(2026, 2, 16), date(2026, 2, 17)}
    for s, asal in ((sesi, True), (sesi_pusat, False)):
        hasil = libur.isi(s, daftar(SKB), "SKB Tiga Menteri")
        assert (hasil.value.ditambah, hasil.value.sudah_ada) == (2, 1)
        assert hasil.changes.title == "Isi 2 hari libur 2026"
        assert rujukan.hari_libur(s) == tetap(2026, 2027) | baru
        milik = {a.aturan.kunci: a for a in rujukan.daftar(s, "hari_libur")}
        imlek, lama = milik["2026-02-17"], milik["2026-01-01"]
        assert (imlek.lokal, imlek.aturan.dasar_hukum) == (asal, "SKB Tiga Menteri")
        assert (lama.aturan.nilai, lama.aturan.dasar_hukum) == ("Tahun Baru Masehi", "Keppres 8/2024")
        with pytest.raises(Tolakan, match="sudah ada dalam daftar"):
            libur.isi(s, daftar(SKB), "")
        riwayat_urung.urungkan(s, hasil.changes.commit)
        assert rujukan.hari_libur(s) == tetap(2026, 2027)
        libur.isi(s, daftar(SKB), "")  # the rows that lie deleted under these ids come back
        assert rujukan.hari_libur(s) == tetap(2026, 2027) | baru


def test_one_date_is_one_row_however_it_was_added(sesi: Sesi, sesi_pusat: Sesi) -> None:
    hari = date(2026, 5, 1)
    (kini,) = [h for h in presensi_kalender.kalender(sesi).libur if h.tanggal == hari]
    presensi_kalender.hapus_libur(sesi, kini.id)
    assert hari not in rujukan.hari_libur(sesi)
    assert presensi_kalender.tambah_libur(sesi, hari, "Hari Buruh").value == kini.id
    lain = date(2027, 3, 10)
    satu = referensi.tambah_libur(sesi_pusat, lain, "Idul Fitri", "SKB").value
    referensi.hapus_libur(sesi_pusat, satu)
    libur.isi(sesi_pusat, [Libur(lain, "Idul Fitri 1448 H")], "SKB")
    (kini_pusat,) = [a for a in rujukan.daftar(sesi_pusat, "hari_libur") if a.aturan.nilai.startswith("Idul")]
    assert (kini_pusat.id, kini_pusat.aturan.nilai) == (satu, "Idul Fitri 1448 H")


def test_who_may_not_and_what_cannot_be_is_refused(sesi: Sesi) -> None:
    pegawai = sesi.sebagai(Pelaku("Darto", frozenset({Peran.PEGAWAI})))
    with pytest.raises(Tolakan, match="tidak berwenang"):
        libur.isi(pegawai, daftar(SKB))
    for buruk, sebab in (
        ([], "sudah ada"),
        ([Libur(date(1990, 1, 2), "Libur")], "tidak wajar"),
        ([Libur(date(2026, 2, 17), " ")], "belum diisi"),
    ):
        with pytest.raises(Tolakan, match=sebab):
            libur.isi(sesi, buruk)
    assert rujukan.hari_libur(sesi) == tetap(2026, 2027)


def test_two_computers_that_paste_one_decree_make_the_same_rows(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buat_dua(tmp_path_factory.mktemp("dua-libur")).salin(tmp_path / "dua", monkeypatch) as d:
        for tempat, imlek in ((d.satu, "Tahun Baru Imlek"), (d.dua, "Imlek")):
            with d.di(tempat):
                libur.isi(tempat.sesi, [*daftar(SKB)[:1], Libur(date(2026, 2, 17), imlek)], "SKB")
        d.tukar()
        (satu,) = d.beda(d.satu)
        assert satu.nama == "Nilai · Hari libur 17 Februari 2026"
        for tempat in (d.satu, d.dua):
            with d.di(tempat):
                milik = [a for a in rujukan.daftar(tempat.sesi, "hari_libur") if "2026-02" in a.aturan.kunci]
                assert len(milik) == 2
