"""Everybody once per period: moves, acting posts, people who left, two offices; and the dashboard over it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import rekap as alur_rekap
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import dasbor, rekap
from kinerja_desktop.services.kantor import buat_kantor
from kinerja_desktop.services.lembar_rekap import LembarRekap, jumlah
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from tests.exchange.conftest import cepat  # noqa: F401
from tests.kantor_uji import Pabrik, jam_uji
from tests.services.bantu_kinerja import Kantor, kantor_kecil

TAHUN = "tahunan-0"


def skp(
    k: Kantor, orang: bytes, mulai: str = "2026-01-01", selesai: str = "2026-12-31", **isi: object
) -> bytes:
    """An approved SKP as it lies in the store."""
    nilai = {"pegawai_id": orang, "tahun": 2026, "mulai": mulai, "selesai": selesai, "bentuk": "administrasi"}
    nilai |= {"pendekatan": "kuantitatif", "status": "disetujui", **isi}
    with k.sesi.kerja("uji", "Siapkan SKP") as uow:
        return uow.insert("skp", nilai)


def nilai(k: Kantor, skp_id: bytes, periode: str, hasil: str, perilaku: str, status: str = "dinilai") -> None:
    """An evaluation as it lies in the store."""
    isi = {"skp_id": skp_id, "periode_id": k.periode[periode], "rating_hasil": hasil, "status": status}
    with k.sesi.kerja("uji", "Siapkan evaluasi") as uow:
        uow.insert("evaluasi", {**isi, "rating_perilaku": perilaku})


def ubah(k: Kantor, tabel: str, pengenal: bytes, **isi: object) -> None:
    with k.sesi.kerja("uji", "Ubah") as uow:
        uow.update(tabel, pengenal, isi)


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat)


def hitung(r: LembarRekap, kunci: str) -> dict[str, int]:
    return {a: b for a, b in jumlah(r.baris, kunci).items() if b}


def test_finished_counts_draft_does_not(k: Kantor) -> None:
    a, b, c = (skp(k, k.staf[n]) for n in range(3))
    nilai(k, a, "triwulan1", "di_atas", "di_atas")
    nilai(k, b, "triwulan1", "sesuai", "sesuai", "draf")
    nilai(k, c, "triwulan1", "di_bawah", "di_bawah", "diterima")
    r = rekap.susun(k.sesi, 2026)
    # camat, kasi and staff D have no SKP yet, B is only a draft
    assert hitung(r, "triwulan-1") == {"Sangat Baik": 1, "Sangat Kurang": 1, "belum": 4}
    assert hitung(r, TAHUN) == {"belum": 6}
    assert [p.kunci for p in r.periode] == [*(f"triwulan-{n}" for n in range(1, 5)), TAHUN]


def test_a_move_counts_once_where_the_period_ends(k: Kantor) -> None:
    lama = skp(k, k.staf[0], selesai="2026-06-30")
    baru = skp(k, k.staf[0], mulai="2026-07-01")
    nilai(k, lama, "triwulan2", "di_atas", "di_atas")
    nilai(k, lama, "tahunan0", "di_atas", "di_atas")
    nilai(k, baru, "tahunan0", "sesuai", "sesuai")
    r = rekap.susun(k.sesi, 2026)
    menurut = {b.skp_id: b for b in r.baris if b.pegawai_id == k.staf[0]}
    assert set(menurut) == {lama, baru}
    assert menurut[lama].sel["triwulan-2"].kelompok == "dihitung"
    assert "triwulan-3" not in menurut[lama].sel
    assert menurut[lama].sel[TAHUN].kelompok == "pindah"
    assert menurut[baru].sel[TAHUN].kelompok == "dihitung"
    assert hitung(r, TAHUN) == {"Baik": 1, "belum": 5, "pindah": 1}


def test_acting_post_and_pension_stand_apart(k: Kantor) -> None:
    pos = k.buat.jabatan("Kepala Seksi Pemerintahan", k.unit)
    plt = k.buat.penempatan(k.kasi, pos, k.unit, "2026-04-01", jenis="plt")
    skp(k, k.kasi)
    skp(k, k.kasi, mulai="2026-04-01", penempatan_id=plt)
    pensiun = skp(k, k.staf[1], selesai="2026-08-31")
    nilai(k, pensiun, "triwulan1", "sesuai", "sesuai")
    ubah(k, "pegawai", k.staf[1], kedudukan="pensiun")
    r = rekap.susun(k.sesi, 2026)
    # the placement is still open: nobody knows since when, so that every period stands apart
    assert hitung(r, "triwulan-1") == {"belum": 5, "khusus": 1}
    with k.sesi.baca() as conn:
        from kinerja_desktop.store import repo_unit

        (tempat,) = repo_unit.penempatan_semua(conn, [k.staf[1]])
    ubah(k, "penempatan", tempat.id, sampai="2026-08-31")
    r = rekap.susun(k.sesi, 2026)
    assert hitung(r, "triwulan-1") == {"Baik": 1, "belum": 5}
    assert hitung(r, "triwulan-3") == {"belum": 5, "khusus": 1, "plt": 1}
    assert hitung(r, TAHUN) == {"belum": 5, "khusus": 1, "plt": 1}
    sel = next(b.sel[TAHUN] for b in r.baris if b.skp_id == pensiun)
    assert sel.sebab == "Pensiun"


def test_one_sees_only_whom_one_assesses(k: Kantor) -> None:
    luar = k.buat.orang("Pengadministrasi Umum", k.akar, "Orang Lain")
    assert luar not in {b.pegawai_id for b in rekap.susun(k.sebagai(k.kasi), 2026).baris}
    assert {b.pegawai_id for b in rekap.susun(k.sebagai(k.staf[0]), 2026).baris} == {k.staf[0]}
    assert len(rekap.susun(k.sesi, 2026).baris) == 7


def test_dashboard_adds_up_and_names_what_is_late(k: Kantor) -> None:
    a, b = skp(k, k.staf[0]), skp(k, k.staf[1], status="diajukan")
    nilai(k, a, "triwulan1", "di_atas", "sesuai")
    k.sesi.jam.atur(date(2026, 8, 3))  # type: ignore[attr-defined]
    d = dasbor.susun(k.sesi, 2026)
    assert d.periode is not None
    assert (d.periode.kunci, d.jumlah, d.dinilai, d.ada_nilai) == ("triwulan-1", 6, 1, True)
    assert [[len(s) for s in baris] for baris in d.kuadran] == [[0, 1, 0], [0, 0, 0], [0, 0, 0]]
    assert {x.nama: ([len(p) for p in x.predikat], len(x.belum)) for x in d.kelompok} == {
        "Kecamatan Sukamaju": ([0, 0, 0, 0, 0], 1),
        "Seksi Pelayanan Umum": ([0, 1, 0, 0, 0], 4),
    }
    assert [len(x) for x in d.kemajuan[0].keadaan] == [1, 0, 5]
    lewat = {x.baris.kunci: x for x in d.lewat}
    assert (lewat[a].jenis, lewat[a].jumlah, lewat[a].label) == ("nilai", 1, "Triwulan II 2026")
    assert lewat[a].tujuan.argumen == {"periode": k.periode["triwulan2"], "skp": a}
    assert (lewat[b].jenis, lewat[b].label, lewat[b].hari) == ("skp_status", "Diajukan", 184)
    assert lewat[k.staf[2]].jenis == "skp_belum"
    assert lewat[k.staf[2]].tujuan.argumen == {"pegawai": k.staf[2], "tahun": 2026}


def test_empty_office_has_an_empty_dashboard(sesi: Sesi) -> None:
    d = dasbor.susun(sesi, 2026)
    assert (d.jumlah, d.ada_nilai, d.kelompok, d.lewat) == (0, False, (), ())
    kosong = dasbor.susun(sesi, 2031)
    assert (kosong.periode, kosong.kemajuan) == (None, ())


# ---- the centre --------------------------------------------------------------------------------------


@pytest.fixture
def lain(tmp_path: Path) -> Iterator[Kantor]:
    """A second office of its own."""
    sesi = buat_kantor(tmp_path / "lain.db", jam_uji(), "Kecamatan Harapan", "Pemerintah Kabupaten Contoh")
    yield kantor_kecil(sesi, Pabrik(sesi, itertools.count(200)))
    sesi.db.tutup()


def gabungkan(pusat: Sesi, k: Kantor, nama: str, folder: Path) -> None:
    """Invite, join, send, compile, accept."""
    tempat = folder / nama
    tempat.mkdir()
    undangan = tukar.undang(pusat, nama, folder)
    tukar.gabung(k.sesi, undangan.path, undangan.kode)
    tukar.kirim_adk(k.sesi, tempat)
    tukar.kompilasi(pusat, tempat)
    tukar.terima_kantor(pusat, undangan.nomor)


@pytest.fixture
def pusat(sesi_pusat: Sesi, k: Kantor, lain: Kantor, tmp_path: Path, cepat: None) -> Sesi:  # noqa: F811
    """Two offices compiled; staff A of the first moved to the second in July, taking the NIP along."""
    with k.sesi.baca() as conn:
        nip = BukuOrang.muat(conn).pegawai[k.staf[0]].nip
    ubah(lain, "pegawai", lain.staf[0], nip=nip)
    lama = skp(k, k.staf[0], selesai="2026-06-30")
    baru = skp(lain, lain.staf[0], mulai="2026-07-01")
    nilai(k, lama, "triwulan1", "di_atas", "di_atas")
    nilai(k, lama, "tahunan0", "di_atas", "di_atas")
    nilai(lain, baru, "tahunan0", "sesuai", "sesuai")
    nilai(lain, skp(lain, lain.staf[1]), "tahunan0", "di_bawah", "sesuai")
    gabungkan(sesi_pusat, k, "Kecamatan Sukamaju", tmp_path)
    gabungkan(sesi_pusat, lain, "Kecamatan Harapan", tmp_path)
    return sesi_pusat


def test_centre_sees_all_offices_and_counts_a_mover_once(pusat: Sesi, k: Kantor, lain: Kantor) -> None:
    r = rekap.susun(pusat, 2026)
    assert [x.nama for x in r.kantor] == ["Kecamatan Harapan", "Kecamatan Sukamaju"]
    menurut = {b.pegawai_id: b for b in r.baris}
    assert menurut[k.staf[0]].sel[TAHUN].kelompok == "pindah"
    assert menurut[k.staf[0]].sel[TAHUN].sebab == "Orangnya dihitung di Kecamatan Harapan pada SKP terakhir."
    assert menurut[lain.staf[0]].sel[TAHUN].kelompok == "dihitung"
    assert menurut[k.staf[0]].sel["triwulan-1"].kelompok == "dihitung"
    # what each office sees of itself, added up, less the one who moved
    sendiri = hitung(rekap.susun(k.sesi, 2026), TAHUN), hitung(rekap.susun(lain.sesi, 2026), TAHUN)
    assert sendiri == (
        {"Sangat Baik": 1, "belum": 5},
        {"Baik": 1, "Butuh Perbaikan": 1, "belum": 4},
    )
    assert hitung(r, TAHUN) == {"Baik": 1, "Butuh Perbaikan": 1, "belum": 9, "pindah": 1}
    d = dasbor.susun(pusat, 2026, TAHUN)
    assert [(x.nama, sum(map(len, x.predikat)), len(x.belum)) for x in d.kelompok] == [
        ("Kecamatan Harapan", 2, 4),
        ("Kecamatan Sukamaju", 0, 5),
    ]


def test_workbooks_of_a_period_and_of_the_year(pusat: Sesi, tmp_path: Path) -> None:
    folder = tmp_path / "keluar"
    folder.mkdir()
    hasil = alur_rekap.tulis_rekap(pusat, folder, 2026, kantor="Kecamatan Harapan")
    assert hasil.path.name == "Rekap Kecamatan Harapan Tahun 2026.xlsx"
    assert hasil.orang == 6
    ws = openpyxl.load_workbook(hasil.path).worksheets[0]
    assert [ws.cell(n, 1).value for n in (2, 3)] == ["Kecamatan Harapan", "Periode Tahunan 2026"]
    baris = {r[2]: r[4:] for r in ws.iter_rows(min_row=6, values_only=True)}
    assert baris["Staf A"] == ("SESUAI EKSPEKTASI", "SESUAI EKSPEKTASI", "Baik")
    assert baris["Staf C"] == ("-", "-", "-")
    semua = alur_rekap.tulis_setahun(pusat, tmp_path / "setahun", 2026)
    buku = openpyxl.load_workbook(semua.path)
    assert (semua.path.name, buku.sheetnames) == ("setahun.xlsx", ["Ringkasan", "Pegawai", "Tidak dihitung"])
    ringkas = {(r[0], r[1]): r[2:] for r in buku["Ringkasan"].iter_rows(min_row=4, values_only=True)}
    assert ringkas["Semua kantor", "Tahun 2026"] == (0, 1, 1, 0, 0, 9, 11, 0, 0, 1)
    apart = list(buku["Tidak dihitung"].iter_rows(min_row=2, values_only=True))
    assert [(r[2], r[3], r[4]) for r in apart] == [("Staf A", "Tahun 2026", "Sangat Baik")]


def test_workbook_refuses_with_a_sentence(k: Kantor, tmp_path: Path) -> None:
    with pytest.raises(Tolakan, match="Periode bulanan-3 tidak ada pada tahun 2026"):
        alur_rekap.tulis_rekap(k.sesi, tmp_path, 2026, "bulanan-3")
    with pytest.raises(Tolakan, match="Kantor itu tidak ada"):
        alur_rekap.tulis_rekap(k.sesi, tmp_path, 2026, kantor="Kecamatan Entah")
    with pytest.raises(Tolakan, match="tidak dapat ditulis"):
        alur_rekap.tulis_rekap(k.sesi, tmp_path / "tidak" / "ada.xlsx", 2026)
