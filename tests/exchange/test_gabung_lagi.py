"""An office whose only PC is gone joins again from an empty folder and gets its data back from the centre."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.exchange import kirim
from kinerja_desktop.exchange.cabut import cabut_kunci
from kinerja_desktop.flows import papan_tukar, tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.flows.papan_pusat import papan_pusat
from kinerja_desktop.store import repo_tukar
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import kunci
from tests.exchange.test_tukar import rangkaian


def bergabung_lagi(kantor: Tempat, pusat: Tempat, folder: Path) -> Tempat:
    """Revoked, invited anew, accepted, and one exchange each way so that the centre has confirmed."""
    cabut_kunci(pusat.sesi, kunci(kantor), "dicuri")
    u = tukar.undang(pusat.sesi, "", pusat.folder, nomor=1)
    baru = Tempat("k", folder, gabung_kantor_baru(folder / "k.db", kantor.jam, u.path, u.kode), kantor.jam)
    assert pusat.terima(baru.kirim()).calon == 1
    tukar.terima_kantor(pusat.sesi, 1)
    for _ in range(2):
        baru.terima(*(b.path for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas))
        pusat.terima(baru.kirim())
    baru.terima(*(b.path for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas))
    return baru


@pytest.mark.parametrize("hilang", [False, True])
def test_semua_dikonfirmasi_sesudah_bergabung_lagi(
    kantor: Tempat, pusat: Tempat, tmp_path: Path, hilang: bool
) -> None:
    berkas = rangkaian(kantor, 3)
    if hilang:
        pusat.terima(berkas[0], berkas[3])
        (d,) = tukar.daftar_ditunggu(pusat.sesi)
        tukar.nyatakan_hilang(pusat.sesi, d.acuan, "flash disk patah")
    else:
        pusat.terima(*berkas)
    baru = bergabung_lagi(kantor, pusat, tmp_path / "baru")
    assert baru.pegawai() == pusat.pegawai()
    keadaan = papan_tukar.keadaan(baru.sesi)
    baru.sesi.db.tutup()
    assert keadaan.belum_dikirim == 0


@pytest.mark.parametrize("tersisa", [1, 2])
def test_pusat_menyebut_setiap_ujung_kunci_yang_dicabut(kantor: Tempat, pusat: Tempat, tersisa: int) -> None:
    """Of a revoked key with a gap in it the centre has what is before the gap, and says so, no more."""
    berkas = rangkaian(kantor, 3)
    pusat.terima(berkas[0], berkas[3])
    (d,) = tukar.daftar_ditunggu(pusat.sesi)
    tukar.nyatakan_hilang(pusat.sesi, d.acuan, "flash disk patah")
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        semula = [k for k in repo_tukar.kepala(p) if k[0] == kunci(kantor)]
    assert len(semula) == 2
    cabut_kunci(pusat.sesi, kunci(kantor), "hilang", sampai=semula[tersisa - 1][1])
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert [k for k in kirim._ujung(p) if k[0] == kunci(kantor)] == semula[:tersisa]


def test_papan_tetap_menghitung_data_kantor_yang_kuncinya_dicabut(kantor: Tempat, pusat: Tempat) -> None:
    """The rows of an office are there whichever key it has, or has no more."""
    for nama in ("Ani", "Budi"):
        kantor.tambah(nama)
    pusat.terima(kantor.kirim())
    (sebelum,) = papan_pusat(pusat.sesi).kantor
    assert sebelum.pegawai >= 2
    cabut_kunci(pusat.sesi, kunci(kantor), "dicuri")
    (sesudah,) = papan_pusat(pusat.sesi).kantor
    assert (sesudah.keadaan, sesudah.pegawai) == ("dicabut", sebelum.pegawai)
    tukar.undang(pusat.sesi, "", pusat.folder, nomor=1)
    (lagi,) = papan_pusat(pusat.sesi).kantor
    assert (lagi.keadaan, lagi.pegawai) == ("dikirim", sebelum.pegawai)
