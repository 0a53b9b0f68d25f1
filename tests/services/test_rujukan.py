"""Dated rules as rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kinerja_desktop.domain.aturan import INSTANSI, NASIONAL, Aturan, aturan_pada
from kinerja_desktop.domain.libur import libur_tetap
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import rujukan
from kinerja_desktop.services.sesi import Sesi

LIBUR = Aturan("hari_libur", "2026-02-17", "Tahun Baru Imlek", date(2026, 1, 1), None, "SKB 3 Menteri")
TETAP = {x.tanggal for tahun in (2026, 2027) for x in libur_tetap(tahun)}


def test_aturan_baru_menggantikan_mulai_tanggalnya(sesi_pusat: Sesi) -> None:
    lama = aturan_pada(rujukan.daftar_aturan(sesi_pusat), "tenggat", "skp_ditetapkan", date(2026, 1, 1))
    baru = replace(lama, nilai="0:02-15", berlaku_mulai=date(2027, 1, 1), dasar_hukum="SE Contoh 1/2026")
    rujukan.tetapkan(sesi_pusat, baru)
    semua = rujukan.daftar_aturan(sesi_pusat)
    assert aturan_pada(semua, "tenggat", "skp_ditetapkan", date(2026, 12, 31)).nilai == lama.nilai
    assert aturan_pada(semua, "tenggat", "skp_ditetapkan", date(2027, 1, 1)).nilai == "0:02-15"
    rujukan.tetapkan(sesi_pusat, replace(baru, nilai="0:03-01"))
    sejenis = [a for a in rujukan.daftar_aturan(sesi_pusat, "tenggat") if a.kunci == "skp_ditetapkan"]
    assert [(a.nilai, a.tingkat) for a in sejenis if a.berlaku_sampai is None] == [("0:03-01", NASIONAL)]


def test_hari_libur(sesi_pusat: Sesi) -> None:
    rujukan.tetapkan(sesi_pusat, LIBUR)
    rujukan.tetapkan(sesi_pusat, replace(LIBUR, kunci="bukan tanggal"))
    assert rujukan.hari_libur(sesi_pusat) == {date(2026, 2, 17)} | TETAP


def test_years_without_their_movable_holidays_are_named() -> None:
    libur = {date(2026, 2, 17), date(2028, 3, 1), *TETAP}
    assert rujukan.catatan_libur(libur, [2026, 2028, 2026]) == ""
    cara = "belum diisi; hari kerja dapat berubah. Diisi di Presensi, Kalender kerja."
    apa = "Libur keagamaan dan cuti bersama"
    assert rujukan.catatan_libur(libur, {2027, 2026}) == f"{apa} 2027 {cara}"
    assert rujukan.catatan_libur((), (2027, 2025, 2026)) == f"{apa} 2025, 2026 dan 2027 {cara}"


@pytest.mark.parametrize(
    ("isi", "sebab"),
    [
        ({"nilai": ""}, "Nilai belum diisi"),
        ({"kunci": "k" * 121}, "terlalu panjang"),
        ({"berlaku_mulai": date(1, 1, 1)}, "tidak wajar"),
        ({"berlaku_sampai": date(2025, 1, 1)}, "sebelum mulai berlaku"),
    ],
)
def test_aturan_buruk_ditolak(sesi_pusat: Sesi, isi: dict[str, object], sebab: str) -> None:
    with pytest.raises(Tolakan, match=sebab):
        rujukan.tetapkan(sesi_pusat, replace(LIBUR, **isi))  # type: ignore[arg-type]
    assert rujukan.hari_libur(sesi_pusat) == TETAP


def test_kantor_tidak_mengubah_aturan(sesi: Sesi) -> None:
    with pytest.raises(Tolakan, match="tidak berwenang untuk mengubah aturan"):
        rujukan.tetapkan(sesi, replace(LIBUR, tingkat=INSTANSI))


def test_urutan_aturan_tidak_bergantung_pada_kapan_datangnya(sesi_pusat: Sesi) -> None:
    for hari in ("2028-12-25", "2028-01-01", "2028-08-17"):
        rujukan.tetapkan(sesi_pusat, Aturan("hari_libur", hari, "Libur", date(2028, 1, 1), None, "SKB"))
    assert [a.aturan.kunci for a in rujukan.daftar(sesi_pusat, "hari_libur")][len(TETAP) :] == [
        "2028-01-01",
        "2028-08-17",
        "2028-12-25",
    ]
