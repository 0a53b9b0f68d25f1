"""Suggestions: the bank and what people of this office use, ranked, without telling whose words they are."""

from __future__ import annotations

import pytest

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import frasa, frasa_saran, skp
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import Kantor, kantor_kecil


@pytest.fixture
def k(sesi: Sesi, buat: Pabrik) -> Kantor:
    return kantor_kecil(sesi, buat, 4)


def tulis(k: Kantor, pegawai: bytes, *teks: str, tahun: int = 2026) -> bytes:
    skp_id = skp.buat(k.sesi, pegawai, tahun).value
    for t in teks:
        (baris,) = skp.tambah_baris(k.sesi, skp_id).value
        skp.ubah_sel(k.sesi, skp_id, [UbahanSel(baris, "rhk", t)])
    return skp_id


def test_every_value_has_sentences_of_its_own() -> None:
    for nilai in NILAI_PERILAKU:
        isi = [f.teks for f in frasa.bawaan() if (f.jenis, f.kunci) == ("perilaku", nilai.nama)]
        assert len(set(isi)) >= 4, nilai.nama
        assert not set(isi) & set(nilai.butir)
    assert {f.jenis for f in frasa.bawaan()} >= {"dukungan", "skema", "konsekuensi"}


def test_same_post_first_then_by_number_of_people(k: Kantor) -> None:
    milik = tulis(k, k.staf[0], "Teks saya sendiri")
    tulis(k, k.staf[1], "Tertatanya surat masuk", "Terjawabnya telepon")
    tulis(k, k.staf[2], "tertatanya  surat masuk")
    tulis(k, k.kasi, "Terbinanya pelayanan")
    tulis(k, k.camat, "Terbinanya pelayanan")
    frasa.tambah(k.sesi, "rhk", "Plt. Pengadministrasi Perkantoran", "Terdatanya tamu kantor")
    frasa.tambah(k.sesi, "rhk", "Camat", "Terpimpinnya kecamatan")
    frasa.tambah(k.sesi, "rhk", "", "Terlaksananya tugas lain")
    isi = frasa_saran.saran(k.sesi, "rhk", "", milik)
    assert [(s.teks, s.pemakai, s.jabatan_sama, s.di_bank) for s in isi] == [
        ("Tertatanya surat masuk", 2, True, False),
        ("Terjawabnya telepon", 1, True, False),
        ("Terdatanya tamu kantor", 0, True, True),
        ("Terbinanya pelayanan", 2, False, False),
        ("Terlaksananya tugas lain", 0, False, True),
    ]
    # An employee is not shown what one single colleague wrote.
    sendiri = [s.teks for s in frasa_saran.saran(k.sebagai(k.staf[0]), "rhk", "", milik)]
    assert "Terjawabnya telepon" not in sendiri
    assert "Tertatanya surat masuk" in sendiri


def test_behaviour_follows_its_value(k: Kantor) -> None:
    milik, lain = tulis(k, k.staf[0]), tulis(k, k.staf[1])
    baris = skp.muat(k.sesi, lain).perilaku
    skp.ubah_sel(k.sesi, lain, [UbahanSel(baris[3].id, "ekspektasi", "Menjadi tempat bertanya")])
    isi = frasa_saran.saran(k.sesi, "perilaku", "Harmonis", milik)
    assert isi[0].teks == "Menjadi tempat bertanya"
    bawaan = {f.teks for f in frasa.bawaan() if f.kunci == "Harmonis"}
    assert {s.teks for s in isi[1:]} == bawaan
    assert "Menjadi tempat bertanya" not in {
        s.teks for s in frasa_saran.saran(k.sesi, "perilaku", "Loyal", milik)
    }
    with pytest.raises(Tolakan, match="tidak dikenal"):
        frasa_saran.saran(k.sesi, "puisi", "", milik)


def test_the_third_person_makes_a_text_worth_keeping(k: Kantor) -> None:
    teks = "Tertatanya surat masuk"
    tulis(k, k.staf[0], teks)
    kedua = tulis(k, k.staf[1], teks)
    assert not frasa_saran.layak_disimpan(k.sesi, "rhk", "", kedua, teks)
    ketiga = tulis(k, k.staf[2], teks.upper())
    assert frasa_saran.layak_disimpan(k.sesi, "rhk", "", ketiga, teks)
    assert not frasa_saran.layak_disimpan(k.sebagai(k.staf[2]), "rhk", "", ketiga, teks)
    frasa_saran.simpan(k.sesi, "rhk", "", ketiga, teks)
    (f,) = frasa.daftar(k.sesi, "rhk")
    assert (f.kunci, f.teks, f.lokal) == ("Pengadministrasi Perkantoran", teks, True)
    assert not frasa_saran.layak_disimpan(k.sesi, "rhk", "", ketiga, teks)
    with pytest.raises(Tolakan, match="sudah ada"):
        frasa_saran.simpan(k.sesi, "rhk", "", ketiga, teks)
