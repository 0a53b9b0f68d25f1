"""An office cannot make rules and periods for the centre by calling its own rows the centre's."""

from __future__ import annotations

from kinerja_desktop.services import periode, rujukan
from tests.exchange.tempat import Tempat


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
