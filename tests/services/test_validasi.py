"""Validasi of a real office: what it finds, for whose eyes, where it leads, in how many statements."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from kinerja_desktop.domain.aturan import INSTANSI, Aturan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.validasi import JENIS_ATURAN
from kinerja_desktop.flows.validasi import tulis_validasi
from kinerja_desktop.services import alur_skp, rujukan, skp, validasi
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.lembar_validasi import BarisTemuan, HasilValidasi
from kinerja_desktop.services.sesi import Pelaku, Sesi
from kinerja_desktop.services.tujuan_validasi import tujuan
from kinerja_desktop.services.validasi_pesan import pesan_temuan
from kinerja_desktop.services.validasi_setelan import setelan
from kinerja_desktop.spreadsheets.validasi import validasi_xlsx
from tests.kantor_uji import HARI, Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import Kantor, isi_lengkap, kantor_kecil, skp_disetujui
from tests.services.test_jumlah_perintah import perintah


@pytest.fixture(scope="module")
def isi(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kantor]:
    """Kasi and three of four staff have an SKP: one approved, one submitted, one a draft with faults."""
    akar = tmp_path_factory.mktemp("validasi")
    cetakan = buat_cetakan(akar, "kantor")
    with folder_data(cetakan.data):
        sesi = buka_kantor(cetakan.berkas, jam_uji())
        k = kantor_kecil(sesi, Pabrik(sesi))
        skp_disetujui(k, k.kasi)
        for orang in k.staf[:3]:
            isi_lengkap(sesi, skp.buat(sesi, orang, 2026).value, rhk=2)
        semua = {s.pegawai_id: s.skp_id for s in skp.daftar(sesi, 2026)}
        k.periode |= {f"skp{n}": semua[o] for n, o in enumerate(k.staf[:3])}
        alur_skp.ajukan(sesi, semua[k.staf[0]])
        baris = skp.muat(sesi, semua[k.staf[1]]).baris
        skp.ubah_sel(
            sesi,
            semua[k.staf[1]],
            [
                UbahanSel(baris[0].id, "rhk", "Menyusun laporan"),
                UbahanSel(baris[0].id, "target", "banyak"),
                UbahanSel(baris[1].id, "target", ""),
                UbahanSel(baris[2].id, "intervensi", ""),
            ],
        )
        yield k
        sesi.db.tutup()


def milik(h: HasilValidasi, pegawai: bytes) -> dict[str, BarisTemuan]:
    return {t.kode: t for t in h.temuan if t.pegawai_id == pegawai}


def test_an_office_is_checked_and_every_line_says_who_and_where(isi: Kantor) -> None:
    h = validasi.periksa_kantor(isi.sesi, 2026)
    assert (h.orang, h.skp) == (6, 4)
    assert len(h.temuan) == h.invalid + h.peringatan + h.saran
    salah = milik(h, isi.staf[1])
    assert {k for k, t in salah.items() if t.tingkat == "invalid"} == {
        "target.kosong",
        "rhk.tanpa_intervensi",
    }
    assert {"rhk.kegiatan", "target.tanpa_angka", "rhk.terlalu_pendek"} <= set(salah)
    t = salah["target.kosong"]
    assert (t.nama, t.siapa_nama, t.siapa_id) == ("Staf B", "Staf B", isi.staf[1])
    assert t.di_mana == "Staf B · SKP 2026 · Target"
    assert all(t.apa and t.aturan and t.siapa_nama and t.akibat for t in h.temuan)
    assert (
        milik(h, isi.staf[3])["tenggat.tanpa_skp"].apa == "SKP 2026 belum dibuat; tenggatnya 31 Januari 2026."
    )
    assert milik(h, isi.staf[0])["perilaku.tanpa_ekspektasi"].siapa_nama == "Yulia Paramita"


def test_what_is_invalid_is_what_keeps_an_skp_from_being_submitted(isi: Kantor) -> None:
    for n in range(3):
        kunci = isi.periode[f"skp{n}"]
        sendiri = validasi.periksa_skp(isi.sesi, kunci)
        assert sendiri.invalid == skp.muat(isi.sesi, kunci).jumlah_invalid
    with pytest.raises(Tolakan, match="2 invalid"):
        alur_skp.ajukan(isi.sesi, isi.periode["skp1"])


def test_the_same_texts_are_named_with_whose_and_copies_as_copies(isi: Kantor) -> None:
    h = validasi.periksa_kantor(isi.sesi, 2026)
    mirip = [t for t in h.temuan if t.kode == "mutu.mirip_rekan"]
    assert {t.pegawai_id for t in mirip} >= {isi.staf[0], isi.staf[2]}
    assert "100 % mirip dengan RHK Staf" in mirip[0].apa
    assert all(t.tingkat == "saran" for t in mirip)
    tanpa = validasi.periksa_kantor(isi.sesi, 2026, kemiripan=False)
    assert not any(t.kode.startswith("mutu.") for t in tanpa.temuan)
    assert set(tanpa.temuan) <= set(h.temuan)


def test_a_leaders_result_without_supporters_is_the_leaders_to_mend(isi: Kantor) -> None:
    (t,) = [t for t in validasi.periksa_kantor(isi.sesi, 2026).temuan if t.kode == "kaskade.tanpa_pendukung"]
    assert (t.pegawai_id, t.siapa_nama) == (isi.kasi, "Yulia Paramita")


def test_everybody_sees_their_own(isi: Kantor) -> None:
    sendiri = validasi.periksa_kantor(isi.sebagai(isi.staf[1]), 2026)
    assert {t.pegawai_id for t in sendiri.temuan} == {isi.staf[1]}
    assert (sendiri.orang, sendiri.skp) == (1, 1)
    penilai = validasi.periksa_kantor(isi.sebagai(isi.kasi), 2026)
    assert {t.pegawai_id for t in penilai.temuan} <= {isi.kasi, *isi.staf}
    with pytest.raises(Tolakan):
        validasi.periksa_skp(isi.sebagai(isi.staf[0]), isi.periode["skp1"])


def test_a_finding_leads_to_the_cell_that_mends_it(isi: Kantor) -> None:
    h = validasi.periksa_kantor(isi.sesi, 2026)
    t = milik(h, isi.staf[1])["target.kosong"]
    ke = tujuan(t, 2026)
    baris = skp.muat(isi.sesi, isi.periode["skp1"]).baris
    assert (ke.halaman, ke.argumen["skp"], ke.argumen["kolom"]) == ("skp", isi.periode["skp1"], "target")
    assert ke.argumen["baris"] == next(b.id for b in baris if not b.target)
    belum = tujuan(milik(h, isi.staf[3])["tenggat.tanpa_skp"], 2026)
    assert (belum.halaman, belum.argumen["pegawai"]) == ("skp", isi.staf[3])


def test_after_the_deadline_who_is_late_is_named(isi: Kantor) -> None:
    isi.sesi.jam.atur(date(2026, 2, 20))  # type: ignore[attr-defined]
    try:
        h = validasi.periksa_kantor(isi.sesi, 2026)
    finally:
        isi.sesi.jam.atur(HARI)  # type: ignore[attr-defined]
    assert "tenggat.lewat_tanpa_skp" in milik(h, isi.staf[3])
    assert {"tenggat.lewat_menunggu", "tenggat.menunggu_lama"} <= set(milik(h, isi.staf[0]))
    assert milik(h, isi.staf[0])["tenggat.menunggu_lama"].siapa_nama == "Yulia Paramita"
    assert "tenggat.lewat_belum_disetujui" in milik(h, isi.staf[1])
    assert not any(k.startswith("tenggat.") for k in milik(h, isi.kasi))


def test_the_number_of_statements_does_not_grow_with_the_office(isi: Kantor) -> None:
    with perintah(isi.sesi) as jejak:
        validasi.periksa_kantor(isi.sesi, 2026)
    assert len(jejak) <= 30, jejak


def test_it_can_be_stopped_between_two_steps(isi: Kantor) -> None:
    langkah: list[str] = []

    def berhenti(n: int, dari: int, teks: str) -> None:
        langkah.append(teks)
        if teks == "Memeriksa SKP":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        validasi.periksa_kantor(isi.sesi, 2026, berhenti)
    assert langkah == ["Membaca data kantor", "Memeriksa SKP"]


def test_a_message_names_the_person_and_what_is_a_must_first(isi: Kantor) -> None:
    h = validasi.periksa_kantor(isi.sesi, 2026)
    punya = [t for t in h.temuan if t.siapa_id == isi.staf[1]]
    pesan = pesan_temuan("Staf B", 2026, punya, HARI, "Kecamatan Sukamaju")
    baris = pesan.splitlines()
    assert baris[0] == "Yth. Bapak/Ibu Staf B,"
    assert baris[3].startswith("1. [wajib] ")
    assert baris[-1] == "Kecamatan Sukamaju"


def test_the_workbook_holds_every_finding(isi: Kantor, tmp_path: Path) -> None:
    h = validasi.periksa_kantor(isi.sesi, 2026)
    buku = openpyxl.load_workbook(io.BytesIO(validasi_xlsx(h)))
    assert buku.sheetnames == ["Temuan", "Siapa memperbaiki"]
    baris = list(buku["Temuan"].iter_rows(values_only=True))
    assert len(baris) == len(h.temuan) + 4
    assert "temuan" in tulis_validasi(isi.sesi, tmp_path / "v.xlsx", h)
    with pytest.raises(Tolakan):
        tulis_validasi(isi.sesi, tmp_path / "tidak ada" / "v.xlsx", h)


def atur_kaidah(sesi: Sesi, kode: str, nilai: str, mulai: date) -> None:
    rujukan.tetapkan(sesi, Aturan(JENIS_ATURAN, kode, nilai, mulai, None, "kebijakan kantor", INSTANSI))


def test_a_level_may_be_changed_but_not_go_below_the_law(sesi: Sesi) -> None:
    with pytest.raises(Tolakan, match="tidak berwenang"):
        atur_kaidah(sesi, "rhk.kegiatan", "mati", HARI)
    sesi = sesi.sebagai(Pelaku("BKPSDM", frozenset({Peran.PUSAT})))
    mulai = date(2026, 1, 1)
    atur_kaidah(sesi, "rhk.kegiatan", "mati", mulai)
    atur_kaidah(sesi, "rhk.kapital", "peringatan", mulai)
    atur_kaidah(sesi, "maks_rhk", "5", mulai)
    s = setelan(sesi, 2026)
    assert s.ada("rhk.kegiatan") is None
    kapital = s.ada("rhk.kapital")
    assert kapital is not None
    assert kapital.tingkat == "peringatan"
    assert s.ukuran.maks_rhk == 5
    assert setelan(sesi, 2025).ada("rhk.kegiatan") is not None
    for kode, nilai in (
        ("rhk.tanpa_utama", "mati"),
        ("rhk.tanpa_utama", "saran"),
        ("tidak.ada", "saran"),
        ("maks_rhk", "0"),
    ):
        with pytest.raises(Tolakan):
            atur_kaidah(sesi, kode, nilai, mulai)


def test_the_centre_asks_both_kinds_of_database_alike(sesi_pusat: Sesi) -> None:
    h = validasi.periksa_kantor(sesi_pusat, 2026)
    assert (h.temuan, h.orang, h.skp, h.terpotong) == ((), 0, 0, False)


def test_who_may_not_see_a_colleagues_skp_hears_whose_text_is_alike_but_not_its_words(isi: Kantor) -> None:
    teks = "Tertatanya arsip surat masuk menurut jadwal retensi"
    asal = []
    for n, akhir in ((1, ""), (2, " kelurahan")):
        kunci = isi.periode[f"skp{n}"]
        baris = skp.muat(isi.sesi, kunci).baris[2]
        asal.append((kunci, [UbahanSel(baris.id, "rhk", baris.rhk)]))
        skp.ubah_sel(isi.sesi, kunci, [UbahanSel(baris.id, "rhk", teks + akhir)])
    try:
        kata = {
            siapa: [
                t.apa for t in validasi.periksa_kantor(isi.sebagai(siapa), 2026).temuan if "mirip" in t.apa
            ]
            for siapa in (isi.staf[1], isi.kasi)
        }
    finally:
        for kunci, sel in asal:
            skp.ubah_sel(isi.sesi, kunci, sel)
    assert any("mirip dengan RHK Staf C" in k for k in kata[isi.staf[1]])
    assert not any("retensi kelurahan" in k for k in kata[isi.staf[1]])
    assert any("retensi kelurahan" in k for k in kata[isi.kasi])
