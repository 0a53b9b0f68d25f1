"""Why a period is closed: the sentence names minutes, the centre or the office, and who can open it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.periode import triwulan
from kinerja_desktop.services.kunci_periode import sebab_tutup, siapa_membuka, tolak_tutup
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan

P = PeriodeTersimpan(bytes(16), triwulan(2026, 1), None, None, "ditutup", False)


@pytest.mark.parametrize(
    ("ubah", "sebab", "siapa"),
    [
        ({"berita_acara": "870/12"}, "dikunci Berita Acara 870/12; minta Reset BA", "BKPSDM (Reset BA)"),
        ({"ditutup_pusat": True}, "ditutup BKPSDM", "BKPSDM"),
        ({}, "minta pimpinan membuka kuncinya", "pimpinan unit kerja (Buka Kunci)"),
    ],
)
def test_sebab_menyebut_yang_dapat_membuka(ubah: dict[str, object], sebab: str, siapa: str) -> None:
    p = replace(P, **ubah)
    assert sebab in sebab_tutup(p)
    assert siapa_membuka(p) == siapa


def test_penolakan_menyebut_nomor_berita_acara() -> None:
    galat = tolak_tutup(replace(P, berita_acara="870/12"), "{periode} sudah ditutup; isinya tetap.")
    assert "dikunci Berita Acara 870/12" in galat.kalimat()
    assert "BKPSDM (Reset BA)" in galat.kalimat()
    assert (
        tolak_tutup(P, "{periode} sudah ditutup; isinya tetap.").kalimat().startswith("Triwulan I 2026 sudah")
    )
