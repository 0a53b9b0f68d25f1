"""Every statement of a save fails once: the state stays as it was, a sentence is said, the next save works.

Long form: KINERJA_SUNTIK=1000000 tries every statement of every act; otherwise a spread of them.
"""

from __future__ import annotations

import errno
import os
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import impor_pegawai as alur_impor
from kinerja_desktop.services import pegawai, penempatan, skp
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.services.lembar_skp import UbahanSel
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.backup import buat_backup, daftar_backup, uji_pulih
from kinerja_desktop.store.galat import GangguanSimpan
from kinerja_desktop.store.periksa import periksa
from tests.faults.conftest import isi_basis_data
from tests.kantor_isi import KantorIsi
from tests.kantor_uji import jam_uji

TITIK = int(os.environ.get("KINERJA_SUNTIK", "14"))
DUK = Path(__file__).parent.parent / "data" / "pegawai_duk_manual.xlsx"
GALAT = {
    "disk I/O error": "Disk tidak dapat dibaca atau ditulis",
    "database or disk is full": "Disk penuh",
    "database is locked": "sedang dipakai program lain",
}


class Pengganggu:
    """The driver's connection, failing at one of its calls; SQLite may have rolled back by itself before."""

    def __init__(self, asli: sqlite3.Connection, ke: int, pesan: str, gulung: bool) -> None:
        self.asli, self.ke, self.pesan, self.gulung = asli, ke, pesan, gulung
        self.hitung = 0

    def _ganggu(self) -> None:
        self.hitung += 1
        if self.hitung == self.ke:
            if self.gulung and self.asli.in_transaction:
                self.asli.execute("ROLLBACK")  # what SQLite does on a full disk
            raise sqlite3.OperationalError(self.pesan)

    def execute(self, sql: str, isi: Any = ()) -> sqlite3.Cursor:
        self._ganggu()
        return self.asli.execute(sql, isi)

    def cursor(self) -> Pengganggu:
        return self

    def executemany(self, sql: str, isi: Any) -> None:
        self._ganggu()
        self.rowcount = self.asli.executemany(sql, isi).rowcount

    def close(self) -> None:
        """Only the cursor that this stands for."""

    def commit(self) -> None:
        self._ganggu()
        self.asli.commit()

    def rollback(self) -> None:
        self.asli.rollback()


@contextmanager
def gangguan(sesi: Sesi, ke: int, pesan: str, gulung: bool) -> Iterator[list[Pengganggu]]:
    """The `ke`-th call of the next unit of work fails."""
    dipakai: list[Pengganggu] = []
    sambungan = sesi.db._sambungan

    def terganggu() -> Pengganggu:
        dipakai.append(Pengganggu(sambungan(), ke, pesan, gulung))
        return dipakai[-1]

    sesi.db._sambungan = terganggu  # type: ignore[method-assign]
    try:
        yield dipakai
    finally:
        del sesi.db._sambungan  # type: ignore[method-assign]


@pytest.fixture
def kantor(kantor_isi: KantorIsi, tmp_path: Path, data_sendiri: Path) -> Iterator[Callable[[str], Sesi]]:
    """Equal offices on an ordinary disk, one for every name."""
    dibuka: list[Sesi] = []

    def buka(nama: str) -> Sesi:
        (tmp_path / nama).mkdir()
        kantor_isi.salin(tmp_path / nama, data_sendiri)
        dibuka.append(buka_kantor(tmp_path / nama / "kantor.db", jam_uji()))
        return dibuka[-1]

    yield buka
    for sesi in dibuka:
        sesi.db.tutup()


def _satu_sel(sesi: Sesi) -> Callable[[], object]:
    orang = pegawai.daftar(sesi)[0].id
    return lambda: pegawai.ubah(sesi, orang, pendidikan="S2 Ilmu Pemerintahan")


def _sel_skp(sesi: Sesi) -> Callable[[], object]:
    orang = next(r.id for r in pegawai.daftar(sesi) if r.nama == "Staf A")
    lembar = skp.buat(sesi, orang, 2026).value
    (baris,) = skp.tambah_baris(sesi, lembar).value
    ubahan = [UbahanSel(baris, "rhk", "Terlayaninya warga"), UbahanSel(baris, "target", "480")]
    return lambda: skp.ubah_sel(sesi, lembar, ubahan, "Isi")


def _pindah(sesi: Sesi) -> Callable[[], object]:
    r = next(r for r in pegawai.daftar(sesi) if r.nama == "Staf A")
    with sesi.baca() as conn:
        sql = "SELECT id FROM jabatan WHERE nama LIKE 'Camat%'"
        pos = conn.exec_driver_sql(sql).scalars().one()
        unit = conn.exec_driver_sql("SELECT id FROM unit WHERE induk_id IS NULL").scalars().first()
    return lambda: penempatan.pindahkan(sesi, r.id, pos, unit, date(2026, 1, 20))


def _impor(sesi: Sesi) -> Callable[[], object]:
    isi = alur_impor.pratinjau(sesi, DUK)
    return lambda: alur_impor.terapkan(sesi, isi)


KERJA = {"satu sel": _satu_sel, "sel SKP": _sel_skp, "pindah": _pindah, "impor": _impor}


def jumlah_panggilan(sesi: Sesi, kerja: Callable[[Sesi], Callable[[], object]]) -> int:
    """How many calls of the driver one act takes."""
    lakukan = kerja(sesi)
    with gangguan(sesi, 1 << 30, "", False) as dipakai:
        lakukan()
    sesi.db.tutup()
    return dipakai[-1].hitung


@pytest.mark.parametrize("kerja", KERJA.values(), ids=KERJA)
def test_a_statement_that_fails_changes_nothing(kantor, kerja):
    jumlah = jumlah_panggilan(kantor("hitung"), kerja)
    assert jumlah > 5
    sesi = kantor("coba")
    lakukan = kerja(sesi)
    sebelum = isi_basis_data(sesi)
    saksi = sesi.db.penulis.brankas.baca_saksi()
    pilihan = sorted({*range(1, jumlah + 1, max(1, jumlah // TITIK)), jumlah - 1, jumlah})
    for n, ke in enumerate(pilihan):
        pesan = list(GALAT)[n % len(GALAT)]
        with gangguan(sesi, ke, pesan, gulung=n % 2 == 0), pytest.raises(GangguanSimpan) as galat:
            lakukan()
        assert GALAT[pesan] in galat.value.kalimat()
        assert isi_basis_data(sesi) == sebelum, f"call {ke} of {jumlah}"
    assert sesi.db.penulis.brankas.baca_saksi() == saksi
    lakukan()
    assert isi_basis_data(sesi) != sebelum
    hasil = periksa(sesi.db)
    assert hasil.sah, hasil.temuan
    sesi.db.tutup()
    lagi = buka_kantor(sesi.db.lokasi, jam_uji())
    assert lagi.db.pemberitahuan == []
    lagi.db.tutup()


def test_an_error_that_nobody_knows_leaves_the_state_alone_too(kantor):
    sesi = kantor("coba")
    lakukan = _pindah(sesi)
    sebelum = isi_basis_data(sesi)
    with gangguan(sesi, 4, "belum pernah terdengar", False), pytest.raises(sqlite3.OperationalError):
        lakukan()
    assert isi_basis_data(sesi) == sebelum
    lakukan()
    assert periksa(sesi.db).sah


@pytest.mark.skipif(os.name == "nt", reason="the limit is a thing of POSIX")
def test_a_write_cut_short_in_the_middle_is_no_save(kantor):
    """The log may grow by ever more bytes: the write of one commit is cut at every stage, also in a page."""
    sesi = kantor("coba")
    orang = pegawai.daftar(sesi)[0].id
    log = Path(f"{sesi.db.berkas}-wal")
    pegawai.ubah(sesi, orang, pendidikan="S1")  # the log exists from here on
    kini = isi_basis_data(sesi)
    lunak, keras = resource.getrlimit(resource.RLIMIT_FSIZE)
    ditolak = 0
    for tambahan in range(0, 60_000, max(200, 60_000 // max(TITIK, 24))):
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + tambahan, keras))
            pegawai.ubah(sesi, orang, pendidikan=f"S2 angkatan {tambahan}")
        except GangguanSimpan:
            ditolak += 1
            assert isi_basis_data(sesi) == kini
        else:
            kini = isi_basis_data(sesi)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (lunak, keras))
    assert ditolak > 3
    assert periksa(sesi.db).sah
    sesi.db.tutup()
    lagi = buka_kantor(sesi.db.lokasi, jam_uji())
    assert (lagi.db.pemberitahuan, isi_basis_data(lagi)) == ([], kini)
    lagi.db.tutup()


def test_a_witness_that_cannot_be_written_costs_no_change(kantor, monkeypatch):
    sesi = kantor("coba")
    orang = pegawai.daftar(sesi)[0].id
    with monkeypatch.context() as m:
        m.setattr("kinerja_desktop.system.brankas.os.open", _penuh)
        pegawai.ubah(sesi, orang, pendidikan="S2")
    sesi.db.tutup()
    lagi = buka_kantor(sesi.db.lokasi, jam_uji())
    assert lagi.db.pemberitahuan == [], "a witness that lags behind is no alarm"
    assert pegawai.rincian(lagi, orang).pegawai.pendidikan == "S2"
    lagi.db.tutup()


def _penuh(*_: object, **__: object) -> Any:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize(
    "letak", ["os.fsync", "os.replace", "tulis_utuh", "hashlib.sha256", "tempfile.mkdtemp"]
)
def test_a_backup_that_fails_anywhere_is_not_there(kantor, tmp_path, monkeypatch, letak):
    sesi = kantor("coba")
    folder = tmp_path / "Backup"
    with monkeypatch.context() as m:
        m.setattr(f"kinerja_desktop.store.backup.{letak}", _penuh)
        with pytest.raises(Tolakan, match="disk penuh") as galat:
            buat_backup(sesi.db, folder)
        assert "Data utama aman" in galat.value.kalimat()
    assert daftar_backup(folder) == []
    assert [f for f in folder.rglob("*") if f.suffix != ".sha256"] == []
    hasil = buat_backup(sesi.db, folder)
    assert uji_pulih(hasil.berkas).sah


def test_half_copies_of_a_killed_program_are_swept_away_after_an_hour(kantor, tmp_path):
    sesi = kantor("coba")
    for nama, umur in ((".backup-lama", 7200), (".backup-baru", 60)):
        (tmp_path / nama).mkdir()
        (tmp_path / nama / "salinan.db").write_bytes(b"setengah")
        kini = (tmp_path / nama).stat().st_mtime
        os.utime(tmp_path / nama, (kini - umur, kini - umur))
    buat_backup(sesi.db, tmp_path)
    assert [f.name for f in tmp_path.glob(".backup-*")] == [".backup-baru"]
