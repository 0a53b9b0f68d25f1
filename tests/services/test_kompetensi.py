"""Competences: the standard of a post, what the assessor found, who may type it, gaps of the whole office."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import kompetensi, kompetensi_standar, periode
from kinerja_desktop.services.kompetensi import UbahanKompetensi as U
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil

STAF = "Pengadministrasi Perkantoran"


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    hasil = kantor_kecil(sesi, buat)
    sesi.jam.atur(date(2026, 11, 10))
    kompetensi_standar.tulis(sesi, STAF, {"Integritas": "3", "Komunikasi": 2, "Perekat Bangsa": 2})
    return hasil


def baris(k: Kantor, orang: bytes) -> dict[str, tuple[int, int, str]]:
    isi = kompetensi.lembar(k.sesi, orang, 2026).baris
    return {b.kompetensi: (b.standar, b.tingkat, b.bukti) for b in isi}


def test_the_assessor_finds_levels_and_the_standard_of_that_day_stays(k: Kantor) -> None:
    a, kasi = k.staf[0], k.sebagai(k.kasi)
    kompetensi.tulis(
        kasi, a, 2026, [U("Integritas", "tingkat", "2"), U("Integritas", "bukti", "Laporan kas")]
    )
    kompetensi.tulis(k.sesi, a, 2026, [U("Komunikasi", "tingkat", "4")], untuk=k.kasi)
    kompetensi_standar.tulis(k.sesi, STAF, {"Integritas": 5})
    assert baris(k, a)["Integritas"] == (3, 2, "Laporan kas")
    assert baris(k, a)["Komunikasi"] == (2, 4, "")
    assert baris(k, a)["Perekat Bangsa"] == (2, 0, "")
    kompetensi.tulis(kasi, a, 2026, [U("Komunikasi", "tingkat", "")])
    assert baris(k, a)["Komunikasi"] == (2, 0, "")
    kompetensi.tulis(
        kasi, k.staf[1], 2026, [U("Integritas", "tingkat", "1"), U("Komunikasi", "tingkat", "2")]
    )
    unit = kompetensi.ringkas_unit(k.sesi, 2026)
    assert (unit.orang_dinilai, unit.orang) == (2, 6)
    pertama = unit.kompetensi[0]
    assert (pertama.kompetensi, pertama.dinilai, pertama.di_bawah, pertama.terjauh) == ("Integritas", 2, 2, 4)
    assert kompetensi.ringkas_unit(k.sebagai(k.staf[0]), 2026).orang == 1


def test_wrong_hands_levels_and_closed_years_are_refused(k: Kantor) -> None:
    a, kasi = k.staf[0], k.sebagai(k.kasi)
    isi = [U("Integritas", "tingkat", "2")]
    for siapa in (a, k.staf[1], k.camat):
        with pytest.raises(Tolakan):
            kompetensi.tulis(k.sebagai(siapa), a, 2026, isi)
    with pytest.raises(Tolakan, match="hanya dapat melihat"):
        kompetensi.lembar(k.sebagai(k.staf[1]), a, 2026)
    assert "Yang memperbaiki" in kompetensi.lembar(k.sebagai(a), a, 2026).sebab_terkunci
    assert kompetensi.lembar(kasi, a, 2026).sebab_terkunci == ""
    with pytest.raises(Tolakan, match="1 sampai 5"):
        kompetensi.tulis(kasi, a, 2026, [U("Integritas", "tingkat", "6")])
    with pytest.raises(Tolakan, match="tidak ada dalam daftar"):
        kompetensi.tulis(kasi, a, 2026, [U("Menyanyi", "tingkat", "2")])
    with pytest.raises(Tolakan, match="tidak berwenang"):
        kompetensi_standar.tulis(kasi, STAF, {"Integritas": 1})
    periode.tutup(k.sebagai(k.camat), k.periode["tahunan0"])
    with pytest.raises(Tolakan, match="sudah ditutup"):
        kompetensi.tulis(kasi, a, 2026, isi)


def test_standards_are_matched_by_post_copied_and_the_centres_are_locked(k: Kantor) -> None:
    assert kompetensi_standar.salin(k.sesi, STAF, "Arsiparis Terampil").value == 3
    with pytest.raises(Tolakan, match="Tidak ada tingkat"):
        kompetensi_standar.salin(k.sesi, STAF, "ARSIPARIS  Terampil")
    with k.sesi.kerja("uji", "Standar dari pusat") as uow:
        pusat = {"jabatan": STAF, "kompetensi": "Integritas", "jenis": "manajerial", "tingkat": 4, "lokal": 0}
        uow.insert("standar_kompetensi", pusat, (1).to_bytes(4, "big") + b"p" * 12)
    isi = {
        b.kompetensi: (b.tingkat, b.pusat) for b in kompetensi_standar.lembar(k.sesi, f"Plt. {STAF}").baris
    }
    assert isi["Integritas"] == (4, True), "the centre's goes before the office's own"
    assert isi["Komunikasi"] == (2, False)
    with pytest.raises(Tolakan, match="ditetapkan pusat"):
        kompetensi_standar.tulis(k.sesi, STAF, {"Integritas": 1})
    daftar = {j.jabatan: (j.orang, j.terisi) for j in kompetensi_standar.daftar_jabatan(k.sesi)}
    assert daftar[STAF] == (4, 3)
    assert daftar["Arsiparis Terampil"] == (0, 3)
    kompetensi_standar.tulis(k.sesi, "Arsiparis Terampil", dict.fromkeys(("Komunikasi",), ""))
    kompetensi_standar.tulis(k.sesi, "Arsiparis Terampil", {"Komunikasi": 3})
    isi = {b.kompetensi: b.tingkat for b in kompetensi_standar.lembar(k.sesi, "arsiparis terampil").baris}
    assert isi["Komunikasi"] == 3


def test_the_centre_writes_standards_for_every_office(sesi_pusat: Sesi) -> None:
    kompetensi_standar.tulis(sesi_pusat, "Camat", {"Integritas": 4, "Komunikasi": 3})
    kompetensi_standar.tulis(sesi_pusat, "Plt. CAMAT", {"Komunikasi": ""})
    isi = kompetensi_standar.lembar(sesi_pusat, "Camat")
    assert (isi.pusat, isi.sebab_terkunci) == (True, "")
    assert [(b.kompetensi, b.tingkat, b.pusat) for b in isi.baris if b.tingkat] == [("Integritas", 4, True)]
    assert [(j.jabatan, j.terisi) for j in kompetensi_standar.daftar_jabatan(sesi_pusat)] == [("Camat", 1)]
