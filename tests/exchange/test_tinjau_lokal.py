"""An office cannot make rules and periods for the centre by calling its own rows the centre's."""

from __future__ import annotations

from collections.abc import Callable

from kinerja_desktop.services import dasbor_pusat, frasa, periode, rekap, rujukan
from tests.exchange.tempat import Tempat, gabungkan


def test_periode_dan_aturan_kantor_bukan_milik_pusat(kantor: Tempat, pusat: Tempat) -> None:
    with kantor.sesi.kerja("palsu", "Palsu") as uow:
        uow.insert(
            "periode", {"tahun": 2031, "jenis": "tahunan", "nomor": 1, "status": "ditutup", "lokal": 0}
        )
        uow.insert("rujukan", {"jenis": "palsu", "kunci": "a", "nilai": "9", "lokal": 0})
    pusat.terima(kantor.kirim())
    assert pusat.hitung("rujukan", "jenis = 'palsu'") == 1
    assert periode.daftar(pusat.sesi, 2031) == []
    assert rujukan.daftar(pusat.sesi, "palsu") == []


def test_rekap_dasbor_dan_frasa_pusat_tidak_percaya_kata_baris(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    """A forged month of one office shows neither in other offices' years nor for the centre's quarter."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    palsu = {"tahun": 2026, "status": "terbuka", "lokal": 0, "batas_nilai": "2020-01-01"}
    with kantor.sesi.kerja("palsu", "Palsu") as uow:
        uow.insert("periode", palsu | {"jenis": "bulanan", "nomor": 3})
        uow.insert("periode", palsu | {"jenis": "triwulan", "nomor": 2})
        uow.insert("frasa", {"jenis": "rhk", "kunci": "", "teks": "Palsu", "urut": 1, "lokal": 0})
    lain.tambah("Siti")
    kantor.tambah("Budi")
    pusat.terima(kantor.kirim(), lain.kirim())
    assert pusat.hitung("frasa", "teks = 'Palsu'") == 1
    assert frasa.daftar(pusat.sesi) == []
    with pusat.sesi.baca() as conn:
        milik = {t.kantor.nama: t.tahun.periode for t in rekap.per_kantor(pusat.sesi, conn, 2026)}
    assert "bulanan-3" not in {rekap.kunci_periode(p) for p in milik["Kecamatan Lain"]}
    for periode_dilihat in (
        rekap.susun(pusat.sesi, 2026).periode,
        dasbor_pusat.lembar(pusat.sesi, 2026)[0].periode,
    ):
        (tw2,) = (p for p in periode_dilihat if p.kunci == "triwulan-2")
        assert str(tw2.batas) != "2020-01-01"
