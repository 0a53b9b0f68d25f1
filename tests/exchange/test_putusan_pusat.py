"""Verdicts of the centre: they reach the office, name the words they judged, and change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import putusan_pusat as pp
from kinerja_desktop.services.tindakan import KEMBALIKAN_PUSAT, TERIMA_PUSAT
from tests.exchange.tempat import Tempat


def balasan(pusat: Tempat) -> Path:
    return tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path


@pytest.fixture
def skp(kantor: Tempat, pusat: Tempat) -> bytes:
    orang = kantor.tambah("Siti")
    with kantor.sesi.kerja("skp.buat", "SKP Siti") as uow:
        skp = uow.insert(
            "skp",
            {"pegawai_id": orang, "tahun": 2026, "status": "disetujui", "mulai": "2026-01-01",
             "selesai": "2026-12-31", "bentuk": "administrasi", "pendekatan": "kuantitatif"},
        )  # fmt: skip
    pusat.terima(kantor.kirim())
    return skp


def test_dikembalikan_sampai_di_kantor_dan_isinya_tetap(kantor: Tempat, pusat: Tempat, skp: bytes) -> None:
    with pytest.raises(Tolakan, match="Catatan"):
        pp.beri(pusat.sesi, [("skp", skp)], KEMBALIKAN_PUSAT, " ")
    pp.beri(pusat.sesi, [("skp", skp)], KEMBALIKAN_PUSAT, "Target tanpa angka")
    kantor.terima(balasan(pusat))
    (p,) = pp.daftar(kantor.sesi, [skp]).values()
    assert (p.kalimat, p.berlaku) == ("Dikembalikan BKPSDM: Target tanpa angka", True)
    assert kantor.hitung("skp", "status = 'disetujui'") == 1
    with kantor.sesi.kerja("skp.ubah", "Perbaiki") as uow:
        uow.insert("rhk", {"skp_id": skp, "jenis": "utama", "teks": "Surat selesai", "urut": 1})
    (p,) = pp.daftar(kantor.sesi, [skp]).values()
    assert not p.berlaku
    assert "sesudah itu isinya berubah" in p.kalimat
    pusat.terima(kantor.kirim())
    pp.beri(pusat.sesi, [("skp", skp)], TERIMA_PUSAT)
    kantor.terima(balasan(pusat))
    assert pp.daftar(kantor.sesi, [skp])[skp].kalimat == "Diterima BKPSDM"


def test_hanya_pusat_dan_hanya_dokumen_satu_kantor(kantor: Tempat, pusat: Tempat, skp: bytes) -> None:
    with pytest.raises(Tolakan, match="tidak berwenang"):
        pp.beri(kantor.sesi, [("skp", skp)], TERIMA_PUSAT)
    lain = (0x80000001).to_bytes(4, "big") + bytes(12)
    with pytest.raises(Tolakan, match="satu kantor"):
        pp.beri(pusat.sesi, [("skp", skp), ("skp", lain)], TERIMA_PUSAT)
    with pytest.raises(Tolakan, match="1 dokumen belum lengkap"):
        pp.beri(pusat.sesi, [("skp", skp[:4] + bytes(12))], TERIMA_PUSAT)
    assert pusat.hitung("tindakan") == 0
