"""A full disk: a change is refused in a sentence, what was saved is safe, and the same change works later."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import impor_pegawai, tukar
from kinerja_desktop.flows.cetak import cetak_ke_folder
from kinerja_desktop.services import pegawai, perawatan
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.store import backup as backup_store
from kinerja_desktop.store.backup import uji_pulih
from kinerja_desktop.store.galat import GangguanSimpan
from kinerja_desktop.store.periksa import periksa
from tests.faults.conftest import CakramBatas, isi_basis_data
from tests.kantor_uji import jam_uji

DUK = Path(__file__).parent.parent / "data" / "pegawai_duk_manual.xlsx"


def kalimat_disk(galat: Tolakan, cakram) -> None:
    """One sentence about the disk, with what is safe; the limit on sizes speaks as a disk that fails."""
    teks = galat.kalimat()
    assert teks.endswith("Yang memperbaiki: operator."), teks
    assert "aman" in teks, teks
    assert isinstance(cakram, CakramBatas) or "penuh" in teks, teks


def tanpa_sisa(folder: Path, *boleh: str) -> None:
    """Nothing half: no temporary file, no file that looks finished."""
    sisa = {str(f.relative_to(folder)) for f in folder.rglob("*")} if folder.exists() else set()
    assert sisa <= set(boleh), sisa


def test_an_edit_is_refused_and_works_again_when_there_is_room(sesi, cakram):
    orang = pegawai.daftar(sesi)[0]
    sebelum = isi_basis_data(sesi)
    with cakram.penuh():
        for _ in range(3):
            with pytest.raises(GangguanSimpan) as galat:
                pegawai.ubah(sesi, orang.id, pendidikan="S2 Ilmu Pemerintahan " * 5)
            kalimat_disk(galat.value, cakram)
        assert len(pegawai.daftar(sesi)) > 1, "reading goes on"
        assert isi_basis_data(sesi) == sebelum
    pegawai.ubah(sesi, orang.id, pendidikan="S2 Ilmu Pemerintahan")
    assert pegawai.rincian(sesi, orang.id).pegawai.pendidikan == "S2 Ilmu Pemerintahan"
    assert periksa(sesi.db).sah


def test_an_import_that_does_not_fit_brings_nobody(sesi, cakram):
    sebelum = isi_basis_data(sesi)
    isi = impor_pegawai.pratinjau(sesi, DUK)
    with cakram.penuh(20_000):  # some rows fit, all of them do not
        with pytest.raises(GangguanSimpan) as galat:
            impor_pegawai.terapkan(sesi, isi)
        kalimat_disk(galat.value, cakram)
    assert isi_basis_data(sesi) == sebelum
    impor_pegawai.terapkan(sesi, isi)
    assert periksa(sesi.db).sah


def test_opening_on_a_full_disk_works_or_is_a_sentence(sesi, cakram):
    sesi.db.tutup()
    with cakram.penuh():
        try:
            lagi = buka_kantor(cakram.folder / "kantor.db", jam_uji())
        except Tolakan as t:
            kalimat_disk(t, cakram)
        else:
            assert len(pegawai.daftar(lagi)) > 1
            lagi.db.tutup()
    lagi = buka_kantor(cakram.folder / "kantor.db", jam_uji())
    assert lagi.db.pemberitahuan == []
    assert periksa(lagi.db).sah
    lagi.db.tutup()


def test_a_new_office_that_does_not_fit_leaves_nothing(cakram):
    tujuan = cakram.folder / "baru" / "kantor.db"
    with cakram.penuh(40_000):
        with pytest.raises(Tolakan) as galat:
            buat_kantor(tujuan, jam_uji(), "Kecamatan X", "Pemerintah Kabupaten Y")
        assert str(tujuan) in galat.value.kalimat()
        assert ".baru" not in galat.value.kalimat()
        tanpa_sisa(tujuan.parent)
    buat_kantor(tujuan, jam_uji(), "Kecamatan X", "Pemerintah Kabupaten Y").db.tutup()
    tanpa_sisa(tujuan.parent, "kantor.db")


def test_a_backup_is_refused_before_it_begins_or_while_it_runs(sesi, cakram, monkeypatch, tmp_path):
    folder = cakram.folder / "Backup"
    sebelum = isi_basis_data(sesi)
    with monkeypatch.context() as m:
        m.setattr(backup_store, "CADANGAN", 1 << 60)
        with pytest.raises(Tolakan, match="tidak cukup untuk backup"):
            perawatan.backup(sesi, folder)
    monkeypatch.setattr(backup_store, "CADANGAN", 0)
    monkeypatch.setattr(backup_store.shutil, "disk_usage", lambda _: _Luas())  # the disk that lies
    with cakram.penuh(60_000):
        with pytest.raises(Tolakan) as galat:
            perawatan.backup(sesi, folder)
        kalimat_disk(galat.value, cakram)
    tanpa_sisa(folder)
    assert isi_basis_data(sesi) == sebelum
    assert uji_pulih(perawatan.backup(sesi, folder).berkas).sah


class _Luas:
    free = 1 << 60


def test_an_adk_that_does_not_fit_is_not_there(sesi, cakram):
    folder = cakram.folder / "adk"
    with cakram.penuh():
        with pytest.raises(Tolakan) as galat:
            tukar.kirim_adk(sesi, folder)
        assert galat.value.kalimat().endswith(".")
        tanpa_sisa(folder)
    (berkas,) = tukar.kirim_adk(sesi, folder).berkas
    assert tukar.periksa_berkas(berkas.path).perubahan == berkas.perubahan
    tanpa_sisa(folder, berkas.path.name)


def test_a_flash_disk_that_is_full_gets_no_half_file(kantor_isi, cakram, tmp_path, data_sendiri):
    kantor_isi.salin(tmp_path, data_sendiri)
    sesi = buka_kantor(tmp_path / "kantor.db", jam_uji())
    with cakram.penuh(1_000):
        with pytest.raises(Tolakan):
            tukar.kirim_adk(sesi, cakram.folder / "adk")
        tanpa_sisa(cakram.folder / "adk")
        with pytest.raises(Tolakan) as galat:
            cetak_ke_folder(sesi, 2026, ["skp"], cakram.folder / "pdf")
        assert "pdf" in galat.value.kalimat()
        tanpa_sisa(cakram.folder / "pdf")
        if not isinstance(cakram, CakramBatas):  # the limit would also hit the folder for temporary files
            with pytest.raises(Tolakan, match=r"ditolak\.xlsx"):
                impor_pegawai.simpan_ditolak(
                    impor_pegawai.pratinjau(sesi, DUK), cakram.folder / "ditolak.xlsx"
                )
            assert not (cakram.folder / "ditolak.xlsx").exists()
    h = cetak_ke_folder(sesi, 2026, ["skp"], cakram.folder / "pdf")
    assert [b.read_bytes()[:5] for b in h.berkas] == [b"%PDF-"]
    tanpa_sisa(cakram.folder / "pdf", *(b.name for b in h.berkas))
    assert len(tukar.kirim_adk(sesi, cakram.folder / "adk").berkas) == 1
    sesi.db.tutup()


def test_the_centre_takes_a_file_in_whole_or_not_at_all(
    kantor_isi, cakram, tmp_path, data_sendiri, monkeypatch
):
    kantor_isi.salin(tmp_path, data_sendiri)
    kantor_isi.salin(cakram.folder, data_sendiri)
    kantor = buka_kantor(tmp_path / "kantor.db", jam_uji())
    (adk,) = tukar.kirim_adk(kantor, tmp_path / "adk").berkas
    kantor.db.tutup()
    pusat = buka_kantor(cakram.folder / "pusat.db", jam_uji(), "pusat")
    monkeypatch.setattr(backup_store, "CADANGAN", 0)
    assert tukar.terima_adk(pusat, [adk.path]).calon == 1
    sebelum = isi_basis_data(pusat)
    with cakram.penuh():
        with pytest.raises(Tolakan) as galat:
            tukar.terima_kantor(pusat, 1)
        kalimat_disk(galat.value, cakram)
    assert isi_basis_data(pusat) == sebelum
    assert tukar.terima_kantor(pusat, 1).baru == adk.perubahan
    assert periksa(pusat.db).sah
    pusat.db.tutup()
