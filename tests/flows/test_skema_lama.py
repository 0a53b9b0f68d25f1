"""Databases and files of every schema there was: backed up, migrated, whole, and worked on with."""

from __future__ import annotations

import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.bentuk import Sertifikat
from kinerja_desktop.exchange.berkas import lihat_berkas
from kinerja_desktop.exchange.bukti import membuktikan
from kinerja_desktop.exchange.surat import isi_tersimpan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import pegawai, penilaian, skp
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.perawatan import periksa_berkas
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.buka import VERSI_SKEMA
from kinerja_desktop.system.jam import JamTetap
from tests.exchange.simulasi_gangguan import program_baru

AKAR = Path(__file__).resolve().parents[2]
EMAS = sorted((AKAR / "tests" / "databases").glob("skema-*.tar.xz"))
MIGRASI = AKAR / "kinerja_desktop" / "store" / "migrasi" / "versions"
JAM = JamTetap(date(2026, 4, 7), timezone(timedelta(hours=8)))


def versi(berkas: Path) -> str:
    return berkas.name.removeprefix("skema-").removesuffix(".tar.xz")


@pytest.fixture(params=EMAS, ids=versi)
def lama(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with kantor.db, pusat.db, calon.db, lama.adk and minta.adk of one schema."""
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    with tarfile.open(request.param) as tar:
        tar.extractall(tmp_path, filter="data")
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "data"))
    return tmp_path


@contextmanager
def sesi(lama: Path, nama: str) -> Iterator[Sesi]:
    s = buka_kantor(lama / f"{nama}.db", JAM)
    try:
        yield s
    finally:
        s.db.tutup()


def versi_di(berkas: Path) -> str:
    with sqlite3.connect(berkas) as db:
        (isi,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
    db.close()
    return str(isi)


def isi(berkas: Path) -> dict[str, tuple[list[str], list[tuple[object, ...]]]]:
    """Columns and rows of every table but those of this PC alone."""
    with sqlite3.connect(berkas) as db:
        nama = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        hasil = {}
        for t in sorted(set(nama) - {"alembic_version", "meta", "sqlite_sequence", "sqlite_stat1"}):
            k = db.execute(f'SELECT * FROM "{t}" ORDER BY 1')
            hasil[t] = ([x[0] for x in k.description], k.fetchall())
    db.close()
    return hasil


def skema(berkas: Path) -> dict[tuple[str, str], str]:
    with sqlite3.connect(berkas) as db:
        baca = "SELECT type, name, sql FROM sqlite_master"
        hasil = {(t, n): " ".join((sql or "").split()) for t, n, sql in db.execute(baca)}
    db.close()
    return hasil


def test_every_migration_has_a_golden_database() -> None:
    """Add a migration, and a database of the schema before it must lie here: see CONTRIBUTING.md."""
    ada = {p.name[:4] for p in MIGRASI.glob("[0-9]*.py")}
    assert {versi(p) for p in EMAS} == ada
    assert max(ada) == VERSI_SKEMA
    assert sum(p.stat().st_size for p in EMAS) < 60_000 * len(EMAS)


@pytest.mark.parametrize("nama", ["kantor", "pusat", "calon"])
def test_backed_up_migrated_and_whole(lama: Path, nama: str, request: pytest.FixtureRequest) -> None:
    berkas = lama / f"{nama}.db"
    asal, sebelum = versi_di(berkas), isi(berkas)
    with sesi(lama, nama):
        pass
    assert versi_di(berkas) == VERSI_SKEMA
    cadangan = sorted((lama / "Backup").glob("*sebelum-pembaruan*.db")) if (lama / "Backup").exists() else []
    assert len(cadangan) == (asal != VERSI_SKEMA)
    for c in cadangan:
        assert versi_di(c) == asal
        assert isi(c) == sebelum
    sesudah = isi(berkas)
    for tabel, (kolom, baris) in sebelum.items():
        baru, kini = sesudah[tabel]
        letak = [baru.index(k) for k in kolom]
        assert sorted([tuple(r[i] for i in letak) for r in kini], key=repr) == sorted(baris, key=repr), tabel
    # Rebuilt from the journal the tables are the same: that is what the check does.
    assert periksa_berkas(berkas, JAM).temuan == []


def test_a_migrated_database_is_like_a_new_one(lama: Path) -> None:
    """Whoever edits a migration that databases have gone through already leaves two kinds behind."""
    with sesi(lama, "kantor"):
        pass
    buat_kantor(lama / "baru.db", JAM, "Kecamatan Baru", "Pemerintah Kabupaten Contoh").db.tutup()
    assert skema(lama / "kantor.db") == skema(lama / "baru.db")


def test_work_goes_on(lama: Path) -> None:
    """What was there is read, changed, undone, sent; the centre ends with the office's very rows."""
    with sesi(lama, "kantor") as k, sesi(lama, "pusat") as p:
        assert [x.status for x in skp.daftar(k, 2026)].count("disetujui") == 2
        assert {r.nama for r in pegawai.daftar(k)} >= {"Yulia Paramita", "Staf A", "Staf B"}
        (tw1,) = (x for x in penilaian.periode(k, 2026) if x.periode.label == "Triwulan I 2026")
        (nilai,) = (b for b in penilaian.lembar(k, tw1.periode_id).baris if b.selesai)
        assert (nilai.nama, nilai.hasil, nilai.perilaku) == ("Staf A", "di_atas", "sesuai")
        satu = next(r for r in pegawai.daftar(k) if r.nama == "Staf B")
        with k.kerja("uji", "Ubah Staf B") as uow:
            uow.update("pegawai", satu.id, {"pendidikan": "S-1"})
        assert tukar.terima_adk(p, [b.path for b in tukar.kirim_adk(k, lama / "a").berkas]).ditolak == 0
        ruang = k.db.ruang.to_bytes(4, "big")
        with p.baca() as conn:
            baca = "SELECT pendidikan FROM pegawai WHERE id = ?"
            assert conn.exec_driver_sql(baca, (satu.id,)).scalar() == "S-1"
            baca = "SELECT count(*) FROM evaluasi WHERE substr(id, 1, 4) = ?"
            assert conn.exec_driver_sql(baca, (ruang,)).scalar() == 1
        balas = [b.path for b in tukar.kirim_adk(p, lama / "b").berkas]
        assert tukar.terima_adk(k, [f for f in balas if "Sukamaju" in f.name]).ditolak == 0
    for nama in ("kantor", "pusat"):
        assert periksa_berkas(lama / f"{nama}.db", JAM).temuan == []


def test_a_file_of_that_time_is_taken(lama: Path) -> None:
    with sesi(lama, "pusat") as p:
        hasil = tukar.terima_adk(p, [lama / "lama.adk"])
        assert (hasil.baru, hasil.ditolak, hasil.disisihkan) == (2, 0, 0)
        assert tukar.terima_adk(p, [lama / "lama.adk"]).baru == 0
    assert periksa_berkas(lama / "pusat.db", JAM).temuan == []


def test_an_office_that_asked_then_joins(lama: Path) -> None:
    """A request without its key's own word proves nothing and is refused; asked anew it is taken."""
    with sesi(lama, "pusat") as p, sesi(lama, "calon") as c:
        (jawab,) = tukar.terima_adk(p, [lama / "minta.adk"]).berkas
        if jawab.keadaan == "ditolak":
            assert "bukan dari kantor yang dikenal" in jawab.kalimat
            assert "dengan undangan dari pusat" in jawab.kalimat
        (jawab,) = tukar.terima_adk(p, [b.path for b in tukar.kirim_adk(c, lama / "a").berkas]).berkas
        assert "meminta bergabung" in jawab.kalimat
        assert tukar.terima_kantor(p, 2).baru == 1
    assert periksa_berkas(lama / "pusat.db", JAM).temuan == []


def test_an_office_of_that_time_is_certified_anew_and_stops_asking(lama: Path) -> None:
    """Accepted before a key gave its own word: it asks with it, nobody accepts again, and it asks no more."""
    with sesi(lama, "kantor") as k, sesi(lama, "pusat") as p:
        minta = []
        for n in range(3):
            keluar = [b.path for b in tukar.kirim_adk(k, lama / f"a{n}").berkas]
            minta.append({lihat_berkas(f.read_bytes())[1].minta is not None for f in keluar})
            assert tukar.terima_adk(p, keluar).ditolak == 0
            balas = [b.path for b in tukar.kirim_adk(p, lama / f"b{n}").berkas]
            assert tukar.terima_adk(k, [f for f in balas if "Sukamaju" in f.name]).ditolak == 0
        assert minta[1:] == [{False}, {False}]
        for s in (k, p):
            with repo_tukar.bacaan(s.db) as db:
                isi = isi_tersimpan(repo_lawan.semua_penulis(db)[k.db.penulis.kunci_umum].sertifikat)  # type: ignore[union-attr]
            assert isinstance(isi, Sertifikat)
            assert membuktikan(isi)


def test_a_database_of_a_newer_program_is_left_alone(lama: Path) -> None:
    """A table and a column that nobody here knows, and a higher number: refused, nothing is touched."""
    berkas = lama / "kantor.db"
    with sesi(lama, "kantor"):
        pass
    with sqlite3.connect(berkas) as db:
        db.execute("CREATE TABLE esok (id BLOB)")
        db.execute("ALTER TABLE pegawai ADD COLUMN esok TEXT")
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    sebelum, backup = isi(berkas), sorted((lama / "Backup").glob("*")) if (lama / "Backup").exists() else []
    with pytest.raises(Tolakan, match="lebih baru"):
        buka_kantor(berkas, JAM)
    assert isi(berkas) == sebelum
    assert (sorted((lama / "Backup").glob("*")) if (lama / "Backup").exists() else []) == backup


def test_a_file_of_a_newer_program_is_read_and_passed_on_whole(lama: Path) -> None:
    """What is known here is applied; a column and a table that are not stay in the journal, word for word."""
    with sesi(lama, "kantor") as k, sesi(lama, "pusat") as p:
        satu = next(r for r in pegawai.daftar(k) if r.nama == "Staf B")
        with program_baru(True), k.kerja("uji", "Ubah Staf B") as uow:
            uow.update("pegawai", satu.id, {"pendidikan": "S-2"})
        hasil = tukar.terima_adk(p, [b.path for b in tukar.kirim_adk(k, lama / "a").berkas])
        assert (hasil.ditolak, hasil.disisihkan) == (0, 0)
        with k.baca() as conn, p.baca() as lain:
            baca = "SELECT line FROM journal_commit ORDER BY ordinal DESC LIMIT 1"
            asal = conn.exec_driver_sql(baca).scalar()
            assert "tabel_esok" in asal
            assert "kolom_esok" in asal
            assert asal in {r[0] for r in lain.exec_driver_sql("SELECT line FROM journal_commit")}
            baca = "SELECT pendidikan FROM pegawai WHERE id = ?"
            assert lain.exec_driver_sql(baca, (satu.id,)).scalar() == "S-2"
    assert periksa_berkas(lama / "pusat.db", JAM).temuan == []
