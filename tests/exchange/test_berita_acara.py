"""Berita Acara: an office files, the centre compares and agrees, the period holds until a Reset BA."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import berita_acara as ba
from kinerja_desktop.services import periode
from kinerja_desktop.services.berita_acara import Pihak
from kinerja_desktop.services.skp_dasar import tahun_ditutup
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat

CAMAT, KABID = Pihak("Ratna Ayu", "", "Camat"), Pihak("Bima Sakti", "", "Kepala Bidang Kinerja")
HARI = date(2026, 7, 20)


def balasan(pusat: Tempat) -> Path:
    return tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path


def tahunan(t: Tempat) -> bytes:
    return next(p.id for p in periode.daftar(t.sesi) if p.periode.jenis.value == "tahunan")


@pytest.fixture
def skp(kantor: Tempat) -> bytes:
    orang = kantor.tambah("Siti")
    with kantor.sesi.kerja("skp.buat", "SKP Siti") as uow:
        skp = uow.insert("skp", {"pegawai_id": orang, "tahun": 2026, "status": "disetujui"})
        uow.insert("rhk", {"skp_id": skp, "teks": "Layanan surat selesai tepat waktu", "urut": 1})
        uow.insert("evaluasi", {"skp_id": skp, "periode_id": tahunan(kantor), "rating_hasil": "sesuai"})
    return skp


def ajukan(kantor: Tempat, nomor: str = "BA/1/2026") -> bytes:
    return ba.ajukan(kantor.sesi, tahunan(kantor), nomor, HARI, CAMAT).value


def terkunci(kantor: Tempat) -> bool:
    with repo_tukar.bacaan(kantor.sesi.db) as p:
        return tahun_ditutup(p, 2026, kantor.sesi.db.ruang.to_bytes(4, "big"))


def test_disepakati_mengunci_sampai_reset_dengan_nomor_surat(
    kantor: Tempat, pusat: Tempat, skp: bytes
) -> None:
    nomor = ajukan(kantor)
    pusat.terima(kantor.kirim())
    hasil = ba.rekonsiliasi(pusat.sesi, nomor)
    assert [(b.nama, b.dokumen, b.keadaan) for b in hasil.baris] == [
        ("Siti", "Evaluasi", "sama"),
        ("Siti", "SKP", "sama"),
    ]
    ba.sepakati(pusat.sesi, nomor, "870/12", HARI, KABID)
    assert not terkunci(kantor), "the office has not heard of it yet"
    kantor.terima(balasan(pusat))
    assert terkunci(kantor)
    kini = periode.satu(kantor.sesi, tahunan(kantor))
    assert (kini.ditutup, kini.berita_acara) == (True, "870/12")
    with pytest.raises(Tolakan, match="870/12"):
        ajukan(kantor, "BA/2/2026")
    with pytest.raises(Tolakan, match="Nomor surat"):
        ba.reset(pusat.sesi, nomor, " ", HARI, "Salah rating", KABID)
    ba.reset(pusat.sesi, nomor, "800/77/BKPSDM", HARI, "Rating salah ketik", KABID)
    kantor.terima(balasan(pusat))
    assert not terkunci(kantor)
    for t in (kantor, pusat):
        (satu,) = ba.daftar(t.sesi)
        assert satu.keadaan == ba.RESET
        assert [(x.putusan, x.nomor) for x in satu.putusan] == [
            ("disepakati", "870/12"),
            ("reset", "800/77/BKPSDM"),
        ]
    ajukan(kantor, "BA/2/2026")
    assert periksa(kantor.sesi.db).temuan == []
    assert periksa(pusat.sesi.db).temuan == []


def test_yang_berbeda_disebut_dan_tidak_dapat_disepakati(kantor: Tempat, pusat: Tempat, skp: bytes) -> None:
    """The office changed a result after filing, and sent it: the minutes speak of something else now."""
    nomor = ajukan(kantor)
    with kantor.sesi.kerja("skp.ubah", "Ubah RHK") as uow:
        uow.insert("rhk", {"skp_id": skp, "teks": "Tambahan sesudah Berita Acara", "urut": 2})
    pusat.terima(kantor.kirim())
    hasil = ba.rekonsiliasi(pusat.sesi, nomor)
    assert (hasil.beda, hasil.baris[0].dokumen, hasil.baris[0].keadaan) == (1, "SKP", "beda")
    with pytest.raises(Tolakan, match="1 dokumen belum sama, di antaranya SKP Siti"):
        ba.sepakati(pusat.sesi, nomor, "870/12", HARI, KABID)
    ba.kembalikan(pusat.sesi, nomor, "SKP Siti berubah sesudah diajukan", KABID)
    kantor.terima(balasan(pusat))
    (satu,) = ba.daftar(kantor.sesi)
    assert (satu.keadaan, satu.putusan[0].alasan) == (ba.DIKEMBALIKAN, "SKP Siti berubah sesudah diajukan")
    assert not terkunci(kantor)
    ajukan(kantor, "BA/2/2026")


def test_dokumen_yang_hanya_ada_di_satu_pihak(kantor: Tempat, pusat: Tempat, skp: bytes) -> None:
    nomor = ajukan(kantor)
    with kantor.sesi.kerja("skp.hapus", "Hapus SKP") as uow:
        uow.delete("skp", [skp])
    with kantor.sesi.kerja("skp.buat", "SKP lain") as uow:
        uow.insert("skp", {"pegawai_id": kantor.tambah_dalam(uow, "Budi"), "tahun": 2026, "status": "draf"})
    pusat.terima(kantor.kirim())
    keadaan = {(b.nama, b.dokumen): b.keadaan for b in ba.rekonsiliasi(pusat.sesi, nomor).baris}
    assert keadaan[("Budi", "SKP")] == "hanya di pusat"
    assert set(keadaan.values()) == {"hanya di pusat", "hanya di kantor"}


def test_kantor_dan_pusat_masing_masing_hanya_berbuat_bagiannya(
    kantor: Tempat, pusat: Tempat, skp: bytes
) -> None:
    nomor = ajukan(kantor)
    with pytest.raises(Tolakan, match="tidak berwenang"):
        ba.sepakati(kantor.sesi, nomor, "1", HARI, CAMAT)
    pusat.terima(kantor.kirim())
    with pytest.raises(Tolakan, match="tidak berwenang"):
        ba.ajukan(pusat.sesi, tahunan(pusat), "1", HARI, KABID)
    with pytest.raises(Tolakan, match="masih menunggu putusan"):
        ajukan(kantor, "BA/2/2026")
    ba.batalkan(kantor.sesi, nomor)
    pusat.terima(kantor.kirim())
    assert ba.satu(pusat.sesi, nomor).keadaan == ba.DIBATALKAN
    with pytest.raises(Tolakan, match="sudah dibatalkan"):
        ba.sepakati(pusat.sesi, nomor, "870/12", HARI, KABID)


def test_berita_acara_tanpa_dokumen_ditolak(kantor: Tempat, pusat: Tempat) -> None:
    with pytest.raises(Tolakan, match="Belum ada dokumen"):
        ajukan(kantor)
