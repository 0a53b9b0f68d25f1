"""Create, open, and bring up to date a database; refuses places and files where data would be in danger."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.galat import galat_jelas
from kinerja_desktop.store.tabel_jurnal import sync_head
from kinerja_desktop.system.brankas import Brankas, BrankasGagal, Kunci
from kinerja_desktop.system.jalur import folder_kunci
from kinerja_desktop.system.penyimpanan import periksa_tempat

#: Newest migration of this program; a database with a higher number comes from a newer program.
VERSI_SKEMA = "0001"

_TANDA_SQLITE = b"SQLite format 3\x00"


@dataclass(slots=True)
class PenulisBrankas:
    """Writer identity kept in the key folder outside the database."""

    brankas: Brankas
    kunci: Kunci

    @property
    def kunci_umum(self) -> bytes:
        """Ed25519 public key, 32 bytes."""
        return self.kunci.kunci_umum

    def tulis_saksi(self, seq: int, id_commit: bytes, fsync: bool = False) -> None:
        """Remember the last commit outside the database; a failing witness never fails a saved change."""
        try:
            self.brankas.tulis_saksi(seq, id_commit, fsync)
        except OSError:
            return


def buat_database(lokasi: Path | str, jam: Jam, peran: str = "kantor", ruang: int | None = None) -> Database:
    """Make a new database with migration 1, its own space number and a new key; Tolakan when it exists."""
    jalur = _jalur(lokasi)
    if jalur is not None:
        if jalur.exists() and jalur.stat().st_size:
            raise Tolakan(
                "Berkas {lokasi} sudah ada. Pilih nama lain, atau buka berkas itu.",
                siapa="operator",
                lokasi=str(jalur),
            )
        _periksa_tempat(jalur)
        _siapkan_folder(jalur)
    from kinerja_desktop.store.migrasi.jalankan import naikkan

    db = Database(lokasi, jam)
    with galat_jelas(db.lokasi):
        naikkan(db.engine)
    nomor = ruang if ruang is not None else 0x80000000 | secrets.randbits(31)
    db.simpan_meta({"db_id": secrets.token_hex(16), "ruang": str(nomor), "peran": peran})
    _tentukan_penulis(db)
    return db


def buka_database(lokasi: Path | str, jam: Jam, hanya_baca: bool = False) -> Database:
    """Open a database; refuses dangerous places, newer schemas, foreign files; backs up before migrating."""
    jalur = _jalur(lokasi)
    if jalur is not None:
        _periksa_berkas(jalur)
        _periksa_tempat(jalur)
    db = Database(lokasi, jam)
    try:
        versi = _versi(db)
        if versi > VERSI_SKEMA:
            raise Tolakan(
                "Berkas {lokasi} dibuat oleh Kinerja Desktop yang lebih baru. Perbarui program ini dulu; "
                "data di dalamnya tidak diubah.",
                siapa="operator",
                lokasi=db.lokasi,
            )
        if versi < VERSI_SKEMA and not hanya_baca:
            _naikkan(db)
        if not hanya_baca:
            _tentukan_penulis(db)
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
            "Folder {folder} tidak dapat dibuat.", siapa="operator", folder=str(jalur.parent)
        ) from e
    if not os.access(jalur.parent, os.W_OK):
        raise Tolakan(
            "Folder {folder} tidak boleh ditulisi. Pilih folder lain, misalnya folder Dokumen.",
            siapa="operator",
            folder=str(jalur.parent),
        )


def _periksa_berkas(jalur: Path) -> None:
    if not jalur.exists():
        raise Tolakan("Berkas data {lokasi} tidak ditemukan.", siapa="operator", lokasi=str(jalur))
    if jalur.is_dir():
        raise Tolakan("{lokasi} adalah folder, bukan berkas data.", siapa="operator", lokasi=str(jalur))
    try:
        with jalur.open("rb") as f:
            awal = f.read(16)
    except OSError as e:
        raise Tolakan("Berkas data {lokasi} tidak boleh dibaca.", siapa="operator", lokasi=str(jalur)) from e
    if awal != _TANDA_SQLITE:
        raise Tolakan(
            "Berkas {lokasi} rusak atau bukan berkas Kinerja Desktop. Jangan dihapus: pulihkan dari folder "
            "Backup, lalu kirim berkas ini kepada BKPSDM.",
            siapa="operator bersama BKPSDM",
            lokasi=str(jalur),
        )
    if not os.access(jalur, os.W_OK) or not os.access(jalur.parent, os.W_OK):
        raise Tolakan(
            "Berkas data {lokasi} hanya dapat dibaca. Data di dalamnya aman. Periksa izin folder atau salin "
            "berkas ke folder lain, lalu buka salinannya.",
            siapa="operator",
            lokasi=str(jalur),
        )


def _versi(db: Database) -> str:
    with db.read() as conn:
        if not conn.dialect.has_table(conn, "alembic_version"):
            raise Tolakan("Berkas {lokasi} bukan berkas Kinerja Desktop.", siapa="operator", lokasi=db.lokasi)
        versi = conn.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(versi or "")


def _naikkan(db: Database) -> None:
    from kinerja_desktop.store.backup import buat_backup
    from kinerja_desktop.store.migrasi.jalankan import naikkan

    if db.berkas is not None:
        buat_backup(db, db.berkas.parent / "Backup", "sebelum-pembaruan")
    naikkan(db.engine)


def _tentukan_penulis(db: Database) -> None:
    """Take the writer's key from outside the database; a new one when both no longer belong together."""
    brankas = Brankas(folder_kunci(), db.meta("db_id"))
    pernah = bool(db.meta("penulis"))
    try:
        kunci = brankas.buka() if brankas.ada() else brankas.buat()
    except BrankasGagal as e:
        db.pemberitahuan.append(
            f"{e} Kunci baru dibuat; data tidak berubah. Beri tahu BKPSDM bahwa kunci kantor diganti."
        )
        kunci = brankas.buat(gantikan=True)
    if _mundur(db, brankas, kunci):
        db.pemberitahuan.append(
            "Berkas data ini lebih tua daripada catatan terakhir di komputer ini (dipulihkan dari backup?). "
            "Kunci baru dibuat; pekerjaan dapat dilanjutkan."
        )
        kunci = brankas.buat(gantikan=True)
    elif pernah and bytes.fromhex(db.meta("penulis")) != kunci.kunci_umum:
        db.pemberitahuan.append(
            "Berkas data ini disalin dari komputer lain. Kunci baru dibuat untuk komputer ini; "
            "data tidak berubah dan pekerjaan dapat dilanjutkan."
        )
    if db.meta("penulis") != kunci.kunci_umum.hex():
        db.simpan_meta({"penulis": kunci.kunci_umum.hex()})
    db.penulis = PenulisBrankas(brankas, kunci)


def _mundur(db: Database, brankas: Brankas, kunci: Kunci) -> bool:
    """True when the witness outside has seen a later commit of this key than the database holds."""
    saksi = brankas.baca_saksi()
    if saksi is None:
        return False
    with db.read() as conn:
        seq = (
            conn.execute(select(sync_head.c.seq).where(sync_head.c.writer == kunci.kunci_umum))
            .scalars()
            .all()
        )
    return saksi.seq > max(seq, default=0)
