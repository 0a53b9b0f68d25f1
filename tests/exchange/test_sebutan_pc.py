"""An office with two PCs: whose a reply is stands in its name, and the other PC says for whom it is."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.flows import tukar
from tests.exchange.tempat import Tempat, dua_pc, folder_orang
from tests.exchange.tempat_pc import buat_pc, kunci


def balasan(pusat: Tempat, *pc: Tempat) -> list[Path]:
    """A reply for each of these PCs."""
    hasil = []
    for t in pc:
        (b,) = tukar.kirim_adk(pusat.sesi, pusat.folder / "balasan", [kunci(t)]).berkas
        hasil.append(b.path)
    return hasil


def test_balasan_menyebut_komputer_yang_namanya_sama(kantor: Tempat, pusat: Tempat) -> None:
    (sendiri,) = balasan(pusat, kantor)
    assert "_balasan_2026" in sendiri.name
    pc2 = dua_pc(kantor, pusat)
    satu, dua = balasan(pusat, kantor, pc2)
    assert "Kec-Sukamaju_balasan_ke-PC-1_" in satu.name
    assert "Kec-Sukamaju_balasan_ke-PC-2_" in dua.name
    assert kantor.terima(satu).ditolak == 0
    with folder_orang(pc2.data):
        assert pc2.terima(dua).ditolak == 0
        (j,) = pc2.terima(satu).berkas
    assert (j.kode, "Berkas ini untuk PC-1 kantor ini" in j.kalimat) == ("bukan_untuk_sini", True), j.kalimat
    (j,) = kantor.terima(dua).berkas
    assert (j.kode, "Berkas ini untuk PC-2 kantor ini" in j.kalimat) == ("bukan_untuk_sini", True), j.kalimat
    pc2.sesi.db.tutup()


def test_komputer_yang_diundang_kantor_tetap_bernama(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    pc2 = buat_pc(kantor, "pc2", tmp_path / "pc2")
    pusat.terima(kantor.kirim(), pc2.kirim())
    satu, dua = balasan(pusat, kantor, pc2)
    assert "Kec-Sukamaju_balasan_ke-PC-1_" in satu.name
    assert "Kec-Sukamaju_balasan_ke-PC-2_" in dua.name
    (j,) = kantor.terima(dua).berkas
    assert "Berkas ini untuk PC-2 kantor ini" in j.kalimat
    pc2.sesi.db.tutup()
