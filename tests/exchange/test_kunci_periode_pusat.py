"""At the centre all offices' periods, steps and minutes lie together: none of them locks another office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import berita_acara as ba
from kinerja_desktop.services import periode, skp_dasar
from kinerja_desktop.services.berita_acara import Pihak
from kinerja_desktop.store import repo_ba, repo_rujukan, repo_tukar
from tests.exchange.tempat import Tempat, gabungkan

CAMAT, KABID = Pihak("Ratna Ayu", "", "Camat"), Pihak("Bima Sakti", "", "Kepala Bidang Kinerja")


def tahunan(t: Tempat) -> bytes:
    return next(p.id for p in periode.daftar(t.sesi, 2026) if p.periode.jenis.value == "tahunan")


def buat_skp(t: Tempat) -> bytes:
    orang = t.tambah(f"Pegawai {t.nama}")
    with t.sesi.kerja("skp.buat", "SKP") as uow:
        return uow.insert("skp", {"pegawai_id": orang, "tahun": 2026, "status": "disetujui"})


def status_sendiri(t: Tempat, status: str) -> None:
    """The office closes or opens the row that it made itself."""
    with t.sesi.kerja("periode.tutup", "Tutup") as uow:
        uow.update("periode", tahunan(t), {"status": status})


def tertutup(di: Tempat, *skp: bytes, menurut: bytes) -> list[bool]:
    """Whether the year is closed for each SKP, asked the three ways the program asks."""
    hasil = []
    with repo_tukar.bacaan(di.sesi.db) as p:
        for s in skp:
            ya = skp_dasar.tahun_ditutup(p, 2026, s)
            assert repo_rujukan.periode_tertutup(p, menurut, s) == ya
            rekam = skp_dasar.wajib_rekam(p, s)
            if ya:
                with pytest.raises(Tolakan):
                    skp_dasar.wajib_tahun_terbuka(p, rekam)
            else:
                skp_dasar.wajib_tahun_terbuka(p, rekam)
            hasil.append(ya)
    return hasil


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_kantor_tidak_mengunci_kantor_lain(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    a, b = buat_skp(kantor), buat_skp(lain)
    milik = tahunan(kantor)
    status_sendiri(lain, "ditutup")
    nomor = ba.ajukan(kantor.sesi, milik, "BA/1/2026", date(2026, 7, 20), CAMAT).value
    pusat.terima(kantor.kirim(), lain.kirim())
    assert tertutup(pusat, a, b, menurut=milik) == [False, True]
    ba.sepakati(pusat.sesi, nomor, "870/12", date(2026, 7, 20), KABID)
    assert tertutup(pusat, a, b, menurut=milik) == [True, True]
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert list(repo_ba.kunci_periode(p, a[:4]).values()) == ["870/12"]
        assert repo_ba.kunci_periode(p, b[:4]) == {}
    # The refusal names minutes to the office that signed them, the office's own closing to the other.
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        for s, kata in ((a, "870/12"), (b, "sudah ditutup")):
            with pytest.raises(Tolakan, match=kata):
                skp_dasar.wajib_tahun_terbuka(p, skp_dasar.wajib_rekam(p, s))
    status_sendiri(lain, "terbuka")
    pusat.terima(lain.kirim())
    assert tertutup(pusat, a, b, menurut=milik) == [True, False], "minutes of one office hold that office"


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_langkah_kantor_pada_periode_pusat_hanya_bagi_kantor_itu(
    kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]
) -> None:
    """An office closes the centre's period for itself; a year that the centre closes is closed for all."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    a, b = buat_skp(kantor), buat_skp(lain)
    if not any(p.periode.tahun == 2026 for p in periode.daftar(pusat.sesi, 2026)):
        periode.buat_tahun(pusat.sesi, 2026)
    umum = tahunan(pusat)
    for f in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        (kantor if f.kepada.endswith("Sukamaju") else lain).terima(f.path)
    with lain.sesi.kerja("periode.tutup", "Tutup") as uow:
        isi = {"jenis_dokumen": "periode", "dokumen_id": umum, "tindakan": "tutup"}
        uow.insert("tindakan", isi | {"waktu": "2026-07-01T00:00:00"})
    pusat.terima(kantor.kirim(), lain.kirim())
    assert tertutup(pusat, a, b, menurut=umum) == [False, True]
    assert tertutup(lain, b, menurut=umum) == [True]
    assert tertutup(kantor, a, menurut=umum) == [False]
    periode.tutup(pusat.sesi, umum)
    assert tertutup(pusat, a, b, menurut=umum) == [True, True]
