"""Periods of a year, closing and opening them."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import periode, rujukan
from kinerja_desktop.services.sesi import Pelaku, Sesi


def test_berjalan_mengikuti_jam(sesi: Sesi) -> None:
    assert periode.berjalan(sesi).periode.label == "Triwulan I 2026"
    assert periode.berjalan(sesi, tanggal=date(2026, 12, 31)).periode.label == "Triwulan IV 2026"
    assert periode.berjalan(sesi, "tahunan").periode.label == "Tahun 2026"
    with pytest.raises(Tolakan, match="tahun 2027 belum dibuat"):
        periode.berjalan(sesi, tanggal=date(2027, 1, 1))


def test_buat_tahun_hanya_yang_belum_ada(sesi: Sesi) -> None:
    assert periode.buat_tahun(sesi, 2026).value == 0
    assert periode.buat_tahun(sesi, 2026, ["bulanan"]).value == 12
    hasil = periode.buat_tahun(sesi, 2027)
    assert (hasil.value, hasil.changes.title) == (5, "Buat periode tahun 2027")
    tahunan, triwulan = periode.daftar(sesi, 2027)[:2]
    assert (tahunan.batas_skp, tahunan.batas_nilai) == (date(2027, 1, 31), date(2028, 1, 31))
    assert triwulan.batas_nilai is not None
    assert triwulan.batas_nilai > triwulan.periode.selesai
    for tahun in (0, 1900, 99999):
        with pytest.raises(Tolakan, match="tidak dikenal"):
            periode.buat_tahun(sesi, tahun)


def test_tutup_dan_buka_kunci(sesi: Sesi) -> None:
    satu = periode.berjalan(sesi)
    camat = sesi.sebagai(Pelaku("Darto", frozenset({Peran.PIMPINAN})))
    with pytest.raises(Tolakan, match="tidak berwenang untuk menutup periode"):
        periode.tutup(sesi, satu.id)
    periode.tutup(camat, satu.id)
    assert periode.satu(sesi, satu.id).ditutup
    with pytest.raises(Tolakan, match="sudah ditutup"):
        periode.tutup(camat, satu.id)
    with pytest.raises(Tolakan, match="Alasan belum diisi"):
        periode.buka_kunci(camat, satu.id, " \u200b ")
    hasil = periode.buka_kunci(camat, satu.id, "Berita acara 12/2026")
    assert hasil.changes.title == "Buka kunci Triwulan I 2026"
    assert not periode.satu(sesi, satu.id).ditutup
    with pytest.raises(Tolakan, match="tidak ada lagi"):
        periode.satu(sesi, bytes(16))


def test_pusat_tidak_memakai_periode_kantor(sesi_pusat: Sesi) -> None:
    """Periods that came from a compiled office are read by id, but are not the centre's own."""
    with sesi_pusat.kerja("uji", "Tiru kompilasi") as uow:
        asing = uow.insert(
            "periode",
            {
                "tahun": 2026,
                "jenis": "triwulan",
                "nomor": 1,
                "mulai": "2026-01-01",
                "selesai": "2026-03-31",
                "lokal": 1,
            },
        )
    assert asing not in {p.id for p in periode.daftar(sesi_pusat, 2026)}
    assert periode.satu(sesi_pusat, asing).periode.label == "Triwulan I 2026"


def test_baris_periode_yang_tak_terbaca_dilewati(sesi: Sesi) -> None:
    with sesi.kerja("uji", "Baris dari versi lain") as uow:
        uow.insert("periode", {"tahun": 2026, "jenis": "triwulan", "nomor": 9, "mulai": "x", "selesai": "y"})
    assert len(periode.daftar(sesi, 2026)) == 5


def test_batas_skp_tanpa_periode_tahunan_memakai_tabel_aturan(sesi: Sesi) -> None:
    pusat = sesi.sebagai(Pelaku("Pusat", frozenset({Peran.PUSAT, Peran.OPERATOR})))
    baru = Aturan("tenggat", "skp_ditetapkan", "0:02-15", date(2028, 1, 1), None, "Keputusan contoh")
    rujukan.tetapkan(pusat, baru)
    aturan = periode.aturan_tenggat(sesi)
    assert periode.batas_skp([], 2027, aturan=aturan) == date(2027, 1, 31)
    assert periode.batas_skp([], 2028, aturan=aturan) == date(2028, 2, 15)
    assert periode.batas_skp([], 2028, date(2028, 7, 1), aturan=aturan) == date(2028, 7, 1)
    with sesi.kerja("uji", "Hapus") as uow:
        uow.delete("rujukan", [a.id for a in rujukan.daftar(sesi, "tenggat")])
    assert periode.batas_skp([], 2028, aturan=periode.aturan_tenggat(sesi)) == date(2028, 1, 31)
