"""Create, open, and bring up to date a database; refuses places and files where data would be in danger."""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.buka_server import (
    belum_jadi,
    lebih_baru_server,
    peringatan_server,
    ruang_kosong,
    versi_server,
)
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.galat import galat_jelas
from kinerja_desktop.store.kunci_db import PenulisBrankas as PenulisBrankas
from kinerja_desktop.store.kunci_db import pasangkan_kunci
from kinerja_desktop.store.tabel_jurnal import metadata
from kinerja_desktop.system.jalur import folder_kunci
from kinerja_desktop.system.kunci_instans import KunciInstans
from kinerja_desktop.system.penyimpanan import periksa_tempat
from kinerja_desktop.system.sebab import sebab_os
from kinerja_desktop.system.tulis import sinkron_folder

#: Newest migration of this program; a database with a higher number comes from a newer program.
VERSI_SKEMA = "0004"

_TANDA_SQLITE = b"SQLite format 3\x00"
_LOG = ("-wal", "-shm", "-journal")


def buat_database(
    lokasi: Path | str,
    jam: Jam,
    peran: str = "kantor",
    ruang: int | None = None,
    isi: Callable[[Database], None] | None = None,
) -> Database:
    """Make a new database with a key of its own, filled by `isi`; the file gets its name when it is whole."""
    jalur = _jalur(lokasi)
    nomor = ruang if ruang is not None else 0x80000000 | secrets.randbits(31)
    if jalur is None:
        db = Database(str(lokasi), jam)
        with ruang_kosong(db):
            _isi_baru(db, peran, nomor, isi)
        db.pemberitahuan += peringatan_server(db)
        return db
    _tolak_yang_ada(jalur)
    _periksa_tempat(jalur)
    _siapkan_folder(jalur)
    with _berkas_sementara(jalur) as sementara:
        calon = Database(sementara, jam)
        calon.lokasi = str(lokasi)  # what sentences name
        try:
            _isi_baru(calon, peran, nomor, isi)
        finally:
            calon.tutup()
        _tolak_yang_ada(jalur)
        for akhiran in _LOG:  # a log left by a file that is gone would silently mix two databases
            Path(f"{jalur}{akhiran}").unlink(missing_ok=True)
        os.replace(sementara, jalur)
        sinkron_folder(jalur.parent)
    db = Database(lokasi, jam)
    db.penulis = calon.penulis
    return db


def _isi_baru(db: Database, peran: str, ruang: int, isi: Callable[[Database], None] | None) -> None:
    from kinerja_desktop.store.migrasi.jalankan import naikkan

    with _kunci_jelas():  # before any work: without a place for its key the office could not write
        tempfile.TemporaryFile(dir=folder_kunci()).close()
    with galat_jelas(db.lokasi):
        naikkan(db.engine)
    db.simpan_meta({"db_id": secrets.token_hex(16), "ruang": str(ruang), "peran": peran, "penulis": ""})
    _tentukan_penulis(db)
    if isi is not None:
        isi(db)


@contextlib.contextmanager
def _berkas_sementara(jalur: Path) -> Iterator[Path]:
    """A hidden name beside the coming file: what a crash leaves half done there, the next try removes."""
    sementara = jalur.with_name(f".{jalur.name}.baru")
    kunci = KunciInstans(sementara)
    try:
        if not kunci.ambil():
            raise Tolakan(
                "Berkas {lokasi} sedang dibuat oleh program lain.", siapa="operator", lokasi=str(jalur)
            )
        try:
            _buang(sementara)
            yield sementara
        finally:
            _buang(sementara)
            kunci.lepas()
            with contextlib.suppress(OSError):
                kunci.berkas.unlink()
    except OSError as e:
        raise Tolakan(
            "Berkas {lokasi} tidak dapat dibuat: {sebab}. Belum ada yang disimpan; pilih folder lain.",
            siapa="operator",
            lokasi=str(jalur),
            sebab=sebab_os(e),
        ) from e


def _buang(berkas: Path) -> None:
    for akhiran in ("", *_LOG):
        with contextlib.suppress(OSError):
            Path(f"{berkas}{akhiran}").unlink(missing_ok=True)


def _tolak_yang_ada(jalur: Path) -> None:
    try:
        ada = jalur.exists() and (not jalur.is_file() or jalur.stat().st_size > 0)
    except OSError as e:
        raise _tak_terjangkau(jalur, e) from e
    if ada:
        raise Tolakan(
            "Berkas {lokasi} sudah ada. Pilih nama lain, atau buka berkas itu.",
            siapa="operator",
            lokasi=str(jalur),
        )


def buka_database(lokasi: Path | str, jam: Jam, hanya_baca: bool = False) -> Database:
    """Open a database; refuses dangerous places, newer schemas, foreign files; backs up before migrating."""
    jalur = _jalur(lokasi)
    versi = ""
    if jalur is not None:
        _periksa_berkas(jalur)
        _periksa_tempat(jalur)
        versi = _versi_berkas(jalur)
    db = Database(lokasi, jam)
    try:
        if jalur is None:
            versi = versi_server(db)
        if versi > VERSI_SKEMA:
            raise _lebih_baru(db.lokasi) if jalur is not None else lebih_baru_server(db.lokasi)
        if versi < VERSI_SKEMA and not hanya_baca:
            _naikkan(db)
        if not hanya_baca:
            _tentukan_penulis(db)
        if jalur is None:
            db.pemberitahuan += peringatan_server(db)
    except BaseException:
        db.tutup()
        raise
    return db


def _jalur(lokasi: Path | str) -> Path | None:
    return None if "://" in str(lokasi) else Path(lokasi)


def _periksa_tempat(jalur: Path) -> None:
    if (halangan := periksa_tempat(jalur)) is not None:
        raise Tolakan(halangan.template, siapa=halangan.siapa, **halangan.isi)


def _siapkan_folder(jalur: Path) -> None:
    try:
        jalur.parent.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise Tolakan(
            "Folder {folder} tidak dapat dibuat: {sebab}. Pilih folder lain, misalnya folder Dokumen.",
            siapa="operator",
            folder=str(jalur.parent),
            sebab=sebab_os(e),
        ) from e
    if not os.access(jalur.parent, os.W_OK):
        raise Tolakan(
            "Folder {folder} tidak boleh ditulisi. Pilih folder lain, misalnya folder Dokumen.",
            siapa="operator",
            folder=str(jalur.parent),
        )


def _periksa_berkas(jalur: Path) -> None:
    try:
        jenis = jalur.stat().st_mode
        if stat.S_ISDIR(jenis):
            raise Tolakan("{lokasi} adalah folder, bukan berkas data.", siapa="operator", lokasi=str(jalur))
        if not stat.S_ISREG(jenis):  # reading a pipe would wait for ever
            raise _rusak(jalur)
        with jalur.open("rb") as f:
            awal = f.read(16)
    except FileNotFoundError as e:
        raise Tolakan("Berkas data {lokasi} tidak ditemukan.", siapa="operator", lokasi=str(jalur)) from e
    except (OSError, ValueError) as e:
        raise _tak_terjangkau(jalur, e) from e
    if awal != _TANDA_SQLITE:
        raise _rusak(jalur)
    if not os.access(jalur, os.W_OK) or not os.access(jalur.parent, os.W_OK):
        raise Tolakan(
            "Berkas data {lokasi} hanya dapat dibaca. Data di dalamnya aman. Periksa izin folder atau salin "
            "berkas ke folder lain, lalu buka salinannya.",
            siapa="operator",
            lokasi=str(jalur),
        )


def _tak_terjangkau(jalur: Path, galat: OSError | ValueError) -> Tolakan:
    sebab = sebab_os(galat) if isinstance(galat, OSError) else "namanya tidak sah"
    return Tolakan(
        "Berkas data {lokasi} tidak dapat dibaca: {sebab}.", siapa="operator", lokasi=str(jalur), sebab=sebab
    )


def _rusak(jalur: Path | str) -> Tolakan:
    return Tolakan(
        "Berkas {lokasi} rusak atau bukan berkas Kinerja Desktop. Jangan dihapus: pulihkan dari folder "
        "Backup, lalu kirim berkas ini kepada BKPSDM.",
        siapa="operator bersama BKPSDM",
        lokasi=str(jalur),
    )


def _lebih_baru(lokasi: str) -> Tolakan:
    return Tolakan(
        "Berkas {lokasi} dibuat oleh Kinerja Desktop yang lebih baru. Perbarui program ini dulu; "
        "data di dalamnya tidak diubah.",
        siapa="operator",
        lokasi=lokasi,
    )


def _bukan_milik_kita(lokasi: str) -> Tolakan:
    return Tolakan("Berkas {lokasi} bukan berkas Kinerja Desktop.", siapa="operator", lokasi=lokasi)


def _versi_berkas(jalur: Path) -> str:
    """Schema number of a file, read before our settings may change its head; Tolakan when it is not ours."""
    with galat_jelas(str(jalur)):
        conn = sqlite3.connect(f"{jalur.absolute().as_uri()}?mode=rw", uri=True, timeout=5)
        try:
            tabel = {r[0] for r in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "alembic_version" not in tabel:
                raise _bukan_milik_kita(str(jalur))
            baris = conn.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            conn.close()
    versi = str(baris[0]) if baris else ""
    if not versi or (versi == VERSI_SKEMA and not tabel.issuperset(metadata.tables)):
        raise _rusak(jalur)
    return versi


def _naikkan(db: Database) -> None:
    from kinerja_desktop.store.backup import buat_backup
    from kinerja_desktop.store.migrasi.jalankan import naikkan

    if db.berkas is not None:
        buat_backup(db, db.berkas.parent / "Backup", "sebelum-pembaruan")
    naikkan(db.engine)
    if db.berkas is None:
        db.pemberitahuan.append(
            "Tabel data pusat di server disesuaikan dengan versi program ini; isinya tidak berubah. Perbarui "
            "juga program di komputer lain yang membukanya."
        )


def _tentukan_penulis(db: Database) -> None:
    """Take the writer's key from outside the database; a new one when both no longer belong together."""
    if not db.meta("db_id"):
        raise belum_jadi(db) if db.berkas is None else _rusak(db.lokasi)
    with _kunci_jelas():
        pasangkan_kunci(db)


@contextlib.contextmanager
def _kunci_jelas() -> Iterator[None]:
    """Inside this block a key folder that the system refuses leaves as one sentence."""
    try:
        yield
    except OSError as e:
        raise Tolakan(
            "Folder kunci {folder} tidak dapat dibaca atau ditulis: {sebab}. Data tidak diubah. Periksa izin "
            "folder itu, lalu buka lagi.",
            siapa="operator",
            folder=e.filename or "",
            sebab=sebab_os(e),
        ) from e
