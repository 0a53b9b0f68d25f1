"""Attendance of an office: typed days, the year's bands, the calendar, and workbooks full of dirt."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kinerja_desktop.domain.mutasi import JenisPengecualian
from kinerja_desktop.domain.presensi import baca_kode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import presensi as alur
from kinerja_desktop.services import pengecualian, presensi, presensi_impor, presensi_kalender, riwayat_urung
from kinerja_desktop.services.presensi import UbahanPresensi
from kinerja_desktop.services.presensi_bahan import KOSONG
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    """The small office on 15 April 2026."""
    k = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 4, 15))
    return k


def isi(k: Kantor, siapa: bytes, bulan: int, **hari: str) -> Any:
    ubahan = [UbahanPresensi(siapa, int(n[1:]), kode) for n, kode in hari.items()]
    return presensi.ubah(k.sesi, 2026, bulan, ubahan)


def satu(k: Kantor, siapa: bytes, bulan: int = 3) -> presensi.BarisPresensi:
    return next(b for b in presensi.lembar(k.sesi, 2026, bulan).baris if b.pegawai_id == siapa)


def tahun(k: Kantor, siapa: bytes) -> presensi.BarisTahunPresensi:
    return next(b for b in presensi.setahun(k.sesi, 2026).baris if b.pegawai_id == siapa)


def buku(path: Path, baris: list[list[Any]], nama: str = "Sheet1") -> Path:
    b = openpyxl.Workbook()
    lembar = b.active
    lembar.title = nama
    for r in baris:
        lembar.append(r)
    b.save(path)
    return path


def test_typed_days_are_one_act_and_go_with_one_undo(k: Kantor) -> None:
    hasil = isi(k, k.staf[0], 3, h2="h", h3="t35", h4="alpa", h5="DL")
    b = satu(k, k.staf[0])
    assert {n: h.kode for n, h in b.isi.items()} == {2: "H", 3: "T35", 4: "TK", 5: "DL"}
    assert (b.rekap.hadir, b.rekap.menit_terlambat, b.rekap.tanpa_keterangan) == (2, 35, 1)
    isi(k, k.staf[0], 3, h4="")
    assert 4 not in satu(k, k.staf[0]).isi
    with pytest.raises(Tolakan, match="Tanggal 31 tidak ada pada Februari"):
        isi(k, k.staf[0], 2, h31="H")
    with pytest.raises(Tolakan, match="Sesudah itu ada perubahan"):
        riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    for kode in ("", "S"):
        terakhir = isi(k, k.staf[1], 3, h2=kode or "H")
    riwayat_urung.urungkan(k.sesi, terakhir.changes.commit)
    assert satu(k, k.staf[1]).isi[2].kode == "H"


def test_only_the_operator_types_and_others_see_their_own(k: Kantor) -> None:
    staf = k.sebagai(k.staf[0])
    with pytest.raises(Tolakan, match="tidak berwenang untuk mencatat presensi"):
        presensi.ubah(staf, 2026, 3, [UbahanPresensi(k.staf[0], 2, "H")])
    assert [b.pegawai_id for b in presensi.lembar(staf, 2026, 3).baris] == [k.staf[0]]
    assert {b.pegawai_id for b in presensi.setahun(k.sebagai(k.kasi), 2026).baris} == {k.kasi, *k.staf}


def test_the_year_says_the_band_as_information_and_a_leave_is_no_absence(k: Kantor) -> None:
    isi(k, k.staf[0], 3, h2="TK", h3="TK", h4="TK")
    isi(k, k.staf[0], 4, h1="TK", h4="TK")  # the fourth is a Saturday
    isi(k, k.staf[1], 3, **{f"h{n}": "TK" for n in (2, 3, 4, 5, 6, 9, 10, 11, 12, 13)})
    t = tahun(k, k.staf[0])
    assert (t.rekap.tanpa_keterangan, t.bulanan[2:4]) == (4, (3, 1))
    assert t.jenjang is not None
    assert t.jenjang.rentang == "4–6"
    assert "keputusan pada pejabat yang berwenang" in t.kalimat
    deret = tahun(k, k.staf[1])
    assert deret.jenjang is not None
    assert (deret.rekap.berturut, deret.jenjang.berturut) == (10, True)
    assert [b.pegawai_id for b in presensi.setahun(k.sesi, 2026).mendekati] == [k.staf[1], k.staf[0]]
    sakit = JenisPengecualian.CUTI_SAKIT.value
    pengecualian.catat(k.sesi, k.staf[1], sakit, date(2026, 3, 1), date(2026, 3, 31), "851/1")
    assert tahun(k, k.staf[1]).jenjang is None
    assert satu(k, k.staf[1]).dikecualikan[2] == "Cuti sakit panjang, surat 851/1"


def test_the_office_keeps_its_calendar_and_undoes_it(k: Kantor) -> None:
    assert presensi.lembar(k.sesi, 2026, 3).hari_kerja == 22
    assert presensi.lembar(k.sesi, 2026, 3).catatan_libur.startswith(
        "Libur keagamaan dan cuti bersama 2026 belum"
    )
    hasil = presensi_kalender.tambah_libur(k.sesi, date(2026, 3, 19), "Hari jadi kecamatan")
    lembar = presensi.lembar(k.sesi, 2026, 3)
    assert (lembar.hari_kerja, lembar.hari[18].bebas, lembar.hari[0].bebas) == (
        21, "Hari jadi kecamatan", "Akhir pekan",
    )  # fmt: skip
    assert (lembar.catatan_libur, presensi.setahun(k.sesi, 2026).catatan_libur) == ("", "")
    assert "bersama 2027 belum" in presensi.setahun(k.sesi, 2027).catatan_libur
    with pytest.raises(Tolakan, match="sudah ada"):
        presensi_kalender.tambah_libur(k.sesi, date(2026, 3, 19), "Lain")
    presensi_kalender.atur_kerja(k.sesi, 6, "07.30", "14.00", date(2026, 3, 1), "Perbup 1/2026")
    assert presensi.lembar(k.sesi, 2026, 3).hari_kerja == 25
    assert presensi.lembar(k.sesi, 2026, 2).hari_kerja == 20
    kini = presensi_kalender.lembar(k.sesi, 2026)
    assert (kini.seminggu, kini.pulang, kini.dasar, len(kini.libur)) == (6, "14.00", "Perbup 1/2026", 6)
    with pytest.raises(Tolakan, match="sesudah jam masuk"):
        presensi_kalender.atur_kerja(k.sesi, 5, "16.00", "07.30", date(2026, 4, 1))
    riwayat_urung.urungkan(k.sesi, hasil.changes.commit)
    assert presensi.lembar(k.sesi, 2026, 3).hari_kerja == 26
    with pytest.raises(Tolakan, match="mencatat presensi"):
        presensi_kalender.tambah_libur(k.sebagai(k.staf[0]), date(2026, 5, 4), "Libur")


def nip(k: Kantor, siapa: bytes) -> str:
    return satu(k, siapa).nip


def baris_matriks(k: Kantor) -> list[list[Any]]:
    """Days across, by hand: a title with the month, signs of all kinds, sums and a signature."""
    hari = list(range(1, 32))
    kosong = [None] * 31

    def deret(**isi_: Any) -> list[Any]:
        return [isi_.get(f"h{n}") for n in hari]

    return [
        ["DAFTAR HADIR BULAN MARET 2026"],
        [],
        ["No", "NIP", "Nama", "Tanggal"],
        [None, None, None, *hari, "Jumlah"],
        ["(1)", "(2)", "(3)", *[f"({n + 3})" for n in hari]],
        [
            1,
            nip(k, k.staf[0]),
            "Staf A",
            *deret(h2="H", h3="07:35-16:00", h4=time(7, 30), h5="A", h19="H", h7="L"),
        ],
        [2, None, "STAF B, S.E.", *deret(h2="v", h3="CT", h4="Z", h5="alpa", h8="S", h30="H")],
        [3, 1.98001012010011e17, "Staf C", *deret(h2="H")],
        [4, None, "Staff  Dd", *deret(h2="H", h3=0.3159722)],
        [5, None, "Bukan Siapa Siapa", *deret(h2="H")],
        [None, None, "JUMLAH HADIR", *[3] * 31],
        [None, None, "Ket: Z = Dinas Luar", *kosong],
        [None, None, "Rahmad Santosa", *kosong],
    ]


def test_a_matrix_made_by_hand(k: Kantor, tmp_path: Path) -> None:
    """Days across; the title names the month; unknown sign, unknown person, sums, signatures, exponents."""
    presensi_kalender.tambah_libur(k.sesi, date(2026, 3, 19), "Hari jadi kecamatan")
    berkas = buku(tmp_path / "matriks.xlsx", baris_matriks(k))
    bahan = alur.susun(alur.baca(berkas))
    assert (bahan.tata, bahan.bulan, bahan.dilewati) == ("matriks", (2026, 3), 4)
    r = presensi_impor.rencanakan(k.sesi, bahan)
    alasan = {(d.baris, d.kolom): d.alasan for d in r.ditolak}
    assert "Excel telah mengubah NIP" in alasan[8, "B8"]
    assert "Bukan Siapa Siapa" in {d.nilai for d in r.ditolak if d.kolom == "C10"}, "the cell of the name"
    assert {o.nama: bool(o.usul) for o in r.orang if o.pegawai_id is None} == {
        "Staff Dd": True, "Bukan Siapa Siapa": False,
    }  # fmt: skip
    hasil = {(b.nama, b.tanggal.day): b.kode for b in r.diterima}
    assert {n: c for (nama, n), c in hasil.items() if nama == "Staf A"} == {
        2: "H", 3: "T5", 4: "H", 5: "TK", 19: "H",
    }  # fmt: skip
    assert {n: c for (nama, n), c in hasil.items() if nama == "Staf B"} == {
        2: "H", 3: "C", 4: "DL", 5: "TK", 30: "H",
    }  # fmt: skip
    assert any("1 kehadiran pada hari libur" in c for c in r.catatan)
    pilihan = next(o for o in r.orang if o.usul)
    assert pilihan.usul[0][1] == "Staf D"
    r = presensi_impor.rencanakan(
        k.sesi, bahan, {"CT": "I", KOSONG: "TK"}, {pilihan.kunci: pilihan.usul[0][0]}
    )
    selesai = presensi_impor.terapkan(k.sesi, r)
    assert satu(k, k.staf[3]).isi[3].kode == "T5"
    assert satu(k, k.staf[1]).isi[3].kode == "I"
    assert satu(k, k.staf[0]).isi[6].kode == "TK"  # an empty working day, as the person said
    lagi = presensi_impor.rencanakan(k.sesi, bahan, {"CT": "I"}, {pilihan.kunci: None})
    assert not lagi.diterima
    assert lagi.sama > 5
    with pytest.raises(Tolakan, match="Tidak ada presensi baru"):
        presensi_impor.terapkan(k.sesi, lagi)
    riwayat_urung.urungkan(k.sesi, selesai.changes.commit)
    assert not satu(k, k.staf[0]).isi


def test_a_machine_sheet_with_a_day_a_row(k: Kantor, tmp_path: Path) -> None:
    """Dates as text, serial and date; merged names; doubles; nights; times as 7.35, 0735 and a fraction."""
    a, b = nip(k, k.staf[0]), nip(k, k.staf[1])
    baris: list[list[Any]] = [
        ["Laporan mesin"],
        ["PIN", "NIP", "Nama", "Tanggal", "Scan Masuk", "Scan Pulang", "Keterangan"],
        [1, a, "Staf A", "02/03/2026", "7.35", "16:00", ""],
        [1, None, None, 46084, "0735", "1600", None],  # 3 March as a serial
        [1, None, None, date(2026, 3, 4), 0.3159722, time(15, 50), None],
        [1, a, "Staf A", "Kamis, 5 Maret 2026", "22:00", "06:00", None],
        [1, a, "Staf A", "06/03/26", "07:10:12", None, None],
        [1, a, "Staf A", "09-03-2026", None, None, "Sakit"],
        [1, a, "Staf A", "10-03-2026", "07:00", "16:30", "Sakit"],
        [1, a, "Staf A", "11-03-2026", "25:10", "16:30", None],
        [1, a, "Staf A", "32-03-2026", "07:00", "16:30", None],
        [2, b, "Staf B", "02/03/2026", "08:00", None, None],
        [2, b, "Staf B", "02/03/2026", "07:20", "16:05", None],
        [2, b, "Staf B", "03/03/2026", None, None, "Izin"],
        [2, b, "Staf B", "03/03/2026", None, None, "Sakit"],
        [2, b, "Staf B", "04/03/2026", None, None, None],
        [2, b, "Staf B", "05/03/2026", None, None, "ZZ"],
        [2, b, "Staf B", "30/06/2026", "07:00", "16:00", None],
        [None, None, "Total", "12", None, None, None],
    ]
    h = alur.impor(k.sesi, buku(tmp_path / "mesin.xlsx", baris), terapkan=True)
    assert h.rencana.bahan.tata == "harian"
    assert {n: x.kode for n, x in satu(k, k.staf[0]).isi.items()} == {
        2: "T5", 3: "T5", 4: "T5P10", 5: "H", 6: "H", 9: "S",
    }  # fmt: skip
    assert {n: x.kode for n, x in satu(k, k.staf[1]).isi.items()} == {2: "H", 3: "I"}
    alasan = [d.alasan for d in h.rencana.ditolak]
    assert len(alasan) == 6
    assert {d.kolom for d in h.rencana.ditolak if "ZZ" in d.alasan or "Ada jam" in d.alasan} == {"G9", "G17"}
    for kata in (
        "Ada jam hadir",
        "bukan jam",
        "tidak ada dalam kalender",
        "sudah tertulis Izin",
        "belum tiba",
    ):
        assert any(kata in x for x in alasan), kata
    for kata in ("jaga malam", "digabung", "tanpa kode dibiarkan kosong"):
        assert any(kata in x for x in h.rencana.catatan), kata
    assert h.sebagai_kamus()["dilewati"] == 1


def test_the_month_is_asked_where_no_title_names_it(k: Kantor, tmp_path: Path) -> None:
    baris = [["Nama", *range(1, 29)], ["Staf A", *["H"] * 28]]
    berkas = buku(tmp_path / "tanpa.xlsx", baris)
    with pytest.raises(Tolakan, match="--bulan 2026-03"):
        alur.impor(k.sesi, berkas)
    assert len(alur.impor(k.sesi, berkas, (2026, 2)).rencana.diterima) == 28
    with pytest.raises(Tolakan, match="Tabel presensi tidak ditemukan"):
        alur.susun(alur.baca(buku(tmp_path / "lain.xlsx", [["Nama", "Umur"], ["A", 3]])))


def test_the_recap_is_a_workbook_of_its_figures(k: Kantor, tmp_path: Path) -> None:
    isi(k, k.staf[0], 3, h2="T35", h3="TK", h4="TK", h5="TK")
    bulan = openpyxl.load_workbook(alur.simpan_rekap(k.sesi, tmp_path / "b.xlsx", 2026, 3)).active
    baris = next(r for r in bulan.iter_rows(values_only=True) if r[2] == "Staf A")
    assert baris[5:12] == (None, "T35", "TK", "TK", "TK", None, None)
    setahun = openpyxl.load_workbook(alur.simpan_rekap(k.sesi, tmp_path / "t", 2026)).active
    baris = next(r for r in setahun.iter_rows(values_only=True) if r[2] == "Staf A")
    assert "teguran lisan" in baris[-1]
    assert baca_kode("T35").terlambat == 35
