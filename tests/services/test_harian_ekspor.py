"""The workbook of Progres Harian is read back cell by cell; what BKN would refuse is named, never mended."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.cli.utama import main
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import harian as alur
from kinerja_desktop.flows import kertas_aksi
from kinerja_desktop.services import harian, penilaian, rencana_aksi, skp
from kinerja_desktop.services.harian_isi import AKSI
from kinerja_desktop.services.harian_rentang import pegawai_nip
from kinerja_desktop.services.lembar_datar import UbahanDatar as U
from kinerja_desktop.services.rencana_aksi import AksiBaru
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil, skp_disetujui

KAMIS, SENIN = date(2026, 4, 2), date(2026, 4, 6)
DARI, SAMPAI = date(2026, 4, 1), date(2026, 4, 30)
TAUTAN = "https://drive.contoh.go.id/berkas/12"


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat, 2)
    sesi.jam.atur(SENIN)
    for n, orang in enumerate(hasil.staf):
        skp_id = skp_disetujui(hasil, orang)
        rhk = skp.muat(sesi, skp_id).baris[0].rhk_id
        (aksi,) = rencana_aksi.tambah(sesi, skp_id, [AksiBaru(rhk, "=Melayani pemohon", "berkas")]).value
        a, b = b"baru-" + bytes(11), b"baru-" + bytes(10) + b"1"
        isi = {"mulai": "8-9.30", "teks": "Menerima berkas", "pilihan": AKSI + aksi.hex(), "angka": "12"}
        sel = [U(a, x, y) for x, y in (isi | {"satuan": "berkas", "bukti": TAUTAN}).items()]
        if n == 0:
            sel += [U(b, x, y) for x, y in {"mulai": "13-14", "teks": "Rapat", "angka": "1,5"}.items()]
        harian.tulis(sesi, skp_id, KAMIS, sel)
    return hasil


def teks_pdf(pdf: bytes) -> str:
    import pypdfium2

    return " ".join(" ".join(h.get_textpage().get_text_range() for h in pypdfium2.PdfDocument(pdf)).split())


def _sel(path: Path) -> list[list[object]]:
    buku = openpyxl.load_workbook(path)
    (lembar,) = buku.worksheets
    assert lembar.title == "Progres Harian"
    return [list(baris) for baris in lembar.iter_rows(values_only=True)]


def test_seorang_sel_demi_sel(k: Kantor, tmp_path: Path) -> None:
    hasil = alur.tulis_harian(k.sesi, tmp_path, DARI, SAMPAI, k.staf[0])
    (berkas,) = hasil.berkas
    assert berkas.name.startswith("Progres Harian Staf A ")
    assert _sel(berkas) == [
        [
            "Rencana Aksi",
            "Tanggal (YYYY-MM-DD)",
            "Jam Mulai (HH:MM)",
            "Jam Selesai",
            "Kegiatan Harian",
            "Realisasi",
            "Satuan",
            "Bukti Dukung",
        ],
        ["=Melayani pemohon", "2026-04-02", "08:00", "09:30", "Menerima berkas", 12, "berkas", TAUTAN],
        [None, "2026-04-02", "13:00", "14:00", "Rapat", 1.5, None, None],
    ]
    lembar = openpyxl.load_workbook(berkas).worksheets[0]
    assert (lembar["A2"].data_type, lembar["B2"].number_format, lembar["F2"].data_type) == ("s", "@", "n")
    assert hasil.ditolak == (
        "2 April 2026 13:00 Rapat: rencana aksi belum dipilih, realisasi bukan bilangan bulat, "
        "tautan bukti dukung belum diisi.",
    )


def test_lengkap_saja_dan_semua_orang_satu_berkas_tiap_orang(k: Kantor, tmp_path: Path) -> None:
    satu = alur.tulis_harian(k.sesi, tmp_path / "satu", DARI, SAMPAI, k.staf[0], lengkap_saja=True)
    assert satu.berkas == (tmp_path / "satu.xlsx",)
    assert (satu.baris, len(_sel(satu.berkas[0])), len(satu.ditolak)) == (1, 2, 1)
    lapor: list[str] = []
    semua = alur.tulis_harian(
        k.sesi, tmp_path, DARI, SAMPAI, kemajuan=lambda n, dari, nama: lapor.append(nama)
    )
    assert (len(semua.berkas), semua.baris, lapor) == (2, 3, ["Staf A", "Staf B"])
    with pytest.raises(Tolakan, match="sebut sebuah folder"):
        alur.tulis_harian(k.sesi, tmp_path / "semua.xlsx", DARI, SAMPAI)
    with pytest.raises(Tolakan, match="Belum ada catatan"):
        alur.tulis_harian(k.sesi, tmp_path, SENIN, SAMPAI)
    with pytest.raises(Tolakan, match="mendahului"):
        alur.tulis_harian(k.sesi, tmp_path, SAMPAI, DARI)


def test_pegawai_mengekspor_miliknya_sendiri_saja(k: Kantor, tmp_path: Path) -> None:
    staf = k.sebagai(k.staf[0])
    assert alur.tulis_harian(staf, tmp_path, DARI, SAMPAI, k.staf[0]).baris == 2
    for orang in (k.staf[1], None):
        with pytest.raises(Tolakan):
            alur.tulis_harian(staf, tmp_path, DARI, SAMPAI, orang)


def test_perintah_harian_ekspor(k: Kantor, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with k.sesi.baca() as conn:
        nip = conn.exec_driver_sql("SELECT nip FROM pegawai WHERE id = ?", (k.staf[0],)).scalar_one()
    assert pegawai_nip(k.sesi, nip) == k.staf[0]
    k.sesi.db.tutup()
    argumen = ["harian", "ekspor", "--db", k.sesi.db.lokasi, "--nip", nip, "--dari", "2026-04-01"]
    assert main([*argumen, "--sampai", "30-04-2026", "--keluar", str(tmp_path / "h.xlsx")]) == 0
    keluar = capsys.readouterr().out
    assert "Yang akan ditolak BKN (1):" in keluar
    assert len(_sel(tmp_path / "h.xlsx")) == 3
    assert main([*argumen, "--sampai", "besok", "--keluar", str(tmp_path)]) == 2


def test_kertas_rencana_aksi_dan_progres_harian_memuat_isinya(k: Kantor) -> None:
    (skp_id,) = [
        b.skp_id for b in penilaian.lembar(k.sesi, k.periode["triwulan2"]).baris if b.nama == "Staf A"
    ]
    assert skp_id is not None
    aksi = teks_pdf(kertas_aksi.rencana_aksi(k.sesi, skp_id, k.periode["triwulan2"]))
    for kata in (
        "RENCANA AKSI TAHUN 2026",
        "TARGET TW IV",
        "=Melayani pemohon",
        "Format lokal",
        "Yulia Paramita",
    ):
        assert kata in aksi
    laporan = teks_pdf(kertas_aksi.progres_harian(k.sesi, skp_id, DARI, SAMPAI, "F4"))
    for kata in (
        "LAPORAN PROGRES HARIAN",
        "URAIAN KEGIATAN",
        "08:00–09:30",
        "12 berkas",
        "Draf",
        "2 jam 30 menit",
    ):
        assert kata in laporan
    with pytest.raises(Tolakan, match="Belum ada catatan harian"):
        kertas_aksi.progres_harian(k.sesi, skp_id, SENIN, SAMPAI)
