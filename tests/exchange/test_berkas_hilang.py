"""A file that no longer exists: said by a person, heard on every PC, and taken back when it turns up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.papan_tukar import papan_pusat
from kinerja_desktop.services.alarm_kunci import daftar_alarm
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.tempat_pc import antar, buat_pc, kunci, semua_sama
from tests.exchange.test_tukar import anggap_diterima, rangkaian


def test_berkas_hilang_dinyatakan_lalu_ditemukan(kantor: Tempat, pusat: Tempat) -> None:
    berkas = rangkaian(kantor, 3)
    pusat.terima(berkas[0], berkas[3])
    (d,) = tukar.daftar_ditunggu(pusat.sesi)
    assert d.nama == "Kecamatan Sukamaju"
    assert (d.dari, d.tertahan) == (3, 1)
    assert d.kalimat.startswith("Berkas dari Kecamatan Sukamaju nomor 3")
    sebelum = pusat.hitung("journal_commit")
    with pytest.raises(Tolakan, match="Alasan"):
        tukar.nyatakan_hilang(pusat.sesi, d.acuan, "  ")
    h = tukar.nyatakan_hilang(pusat.sesi, d.acuan, "flash disk patah")
    assert h.masuk >= 1
    assert "tetap diterima" in h.kalimat
    assert tukar.daftar_ditunggu(pusat.sesi) == []
    assert pusat.hitung("journal_commit") == sebelum + h.masuk + 1
    assert pusat.hitung("sync_waiting") == 0
    assert daftar_alarm(pusat.sesi) == [], "a gap is no copied disk"
    with pytest.raises(Tolakan, match="tidak lagi ditunggu"):
        tukar.nyatakan_hilang(pusat.sesi, d.acuan, "lagi")
    assert periksa(pusat.sesi.db).temuan == []
    hasil = pusat.terima(*berkas)
    assert (hasil.ditolak, hasil.disisihkan) == (0, 0)
    assert {r[0] for r in pusat.pegawai().values()} == {r[0] for r in kantor.pegawai().values()}
    assert daftar_alarm(pusat.sesi) == []


def test_pernyataan_pusat_sampai_di_kantornya_saja(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    """What the centre declares lost of one office travels in that office's chain."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    berkas = rangkaian(kantor, 3)
    pusat.terima(berkas[0], berkas[3])
    (d,) = tukar.daftar_ditunggu(pusat.sesi)
    tukar.nyatakan_hilang(pusat.sesi, d.acuan, "flash disk patah")
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "balasan").berkas:
        hasil = (kantor if b.kepada == "Kecamatan Sukamaju" else lain).terima(b.path)
        assert (hasil.ditolak, hasil.disisihkan, hasil.menunggu) == (0, 0, 0)
    assert (kantor.hitung("commit_hilang"), lain.hitung("commit_hilang")) == (len(d.acuan), 0)
    assert kantor.hitung("sync_lost") == len(d.acuan)


def test_pernyataan_sampai_di_komputer_lain(kantor: Tempat, tmp_path: Path) -> None:
    """PC-2 declares a file of PC-3 lost; PC-1, which waits for the same one, is released by that."""
    pc2, pc3 = buat_pc(kantor, "pc2", tmp_path / "pc2"), buat_pc(kantor, "pc3", tmp_path / "pc3")
    pc2.terima(*antar(kantor, pc2))
    pc3.tambah("Satu")
    hilang = antar(pc3, kantor)
    _anggap(pc3, kantor, pc2)
    pc3.tambah("Dua")
    kantor.terima(*antar(pc3, kantor))
    pc2.terima(*antar(pc3, pc2))
    assert [len(tukar.daftar_ditunggu(t.sesi)) for t in (kantor, pc2)] == [1, 1]
    (d,) = tukar.daftar_ditunggu(pc2.sesi)
    assert d.nama == "PC-3"
    tukar.nyatakan_hilang(pc2.sesi, d.acuan, "PC-3 rusak")
    assert {r[0] for r in pc2.pegawai().values()} == {"Dua"}
    kantor.terima(*antar(pc2, kantor))
    assert tukar.daftar_ditunggu(kantor.sesi) == []
    assert {r[0] for r in kantor.pegawai().values()} == {"Dua"}
    kantor.terima(*hilang)
    pc2.terima(*antar(kantor, pc2))
    assert {r[0] for r in pc2.pegawai().values()} == {"Satu", "Dua"}
    kantor.terima(*antar(pc2, kantor))
    semua_sama(kantor, pc2, tabel=("pegawai", "journal_commit", "sync_waiting"))
    for t in (pc2, pc3):
        t.sesi.db.tutup()


def _anggap(asal: Tempat, *lawan: Tempat) -> None:
    """This PC believes that the others have everything up to now."""
    from kinerja_desktop.store import repo_lawan, repo_tukar

    with repo_tukar.transaksi(asal.sesi.db) as p:
        punya = [(w.hex(), s, h.hex()) for w, s, h in repo_tukar.kepala(p)]
        for t in lawan:
            repo_lawan.simpan_pernyataan(p, kunci(t), (punya, [], 1))


def test_setahun_sendiri_lalu_bergabung(buat: Callable[..., Tempat], pusat: Tempat) -> None:
    """Twelve months of work before the first invitation: every id stays and everything arrives."""
    kantor = buat("Sukamaju")
    orang = []
    for bulan in range(1, 13):
        kantor.jam.saat = datetime(2025, bulan, 3, 2, tzinfo=UTC)
        orang += [kantor.tambah(f"Orang {bulan} {n}") for n in range(3)]
        for b in orang[::4]:
            kantor.ubah(b, tempat_lahir=f"Bulan {bulan}")
    kantor.jam.saat = datetime(2026, 7, 1, 1, tzinfo=UTC)
    ruang, sebelum = kantor.sesi.db.ruang, kantor.pegawai()
    assert ruang >= 0x80000000, "a number of its own, drawn before any centre knew it"
    gabungkan(kantor, pusat)
    assert (kantor.sesi.db.ruang, kantor.pegawai()) == (ruang, sebelum)
    assert pusat.pegawai() == sebelum
    assert pusat.hitung("sync_waiting") == pusat.hitung("sync_aside") == 0
    assert periksa(pusat.sesi.db).temuan == periksa(kantor.sesi.db).temuan == []
    kantor.ubah(orang[0], tempat_lahir="Sesudah bergabung")
    assert pusat.terima(kantor.kirim()).baru == 1
    anggap_diterima(kantor)
    assert pusat.pegawai() == kantor.pegawai()


def test_catatan_pusat_sendiri_yang_hilang_dikabarkan_kepada_yang_menunggu(
    kantor: Tempat, pusat: Tempat
) -> None:
    """A centre back from a backup has forgotten what it wrote to an office, and the chain it wrote it in."""
    orang = kantor.tambah("Budi")
    pusat.terima(kantor.kirim())
    cadangan = pusat.salinan("cadangan.db")
    with pusat.sesi.kerja("usulan.buat", "Usulan yang hilang") as uow:
        uow.insert("usulan", {"kantor": f"{kantor.sesi.db.ruang:08x}", "alasan": "Uji", "status": "terbuka"})
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "b").berkas[0].path)
    kantor.ubah(orang, tempat_lahir="Sesudah usulan")
    berkas = kantor.kirim()
    pusat.pulihkan(cadangan)
    hasil = pusat.terima(berkas)
    (d,) = tukar.daftar_ditunggu(pusat.sesi)
    assert (hasil.menunggu, d.dari) == (1, 1)
    tukar.nyatakan_hilang(pusat.sesi, d.acuan, "Pusat dipulihkan dari backup lama")
    assert papan_pusat(pusat.sesi).menunggu == ()
    assert {r[2] for r in pusat.pegawai().values()} == {"Sesudah usulan"}
    baru = kantor.cabang("baru")
    baru.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "c").berkas[0].path)
    assert baru.hitung("sync_lost") == 1, "the office that leant on it is told"
    baru.sesi.db.tutup()
