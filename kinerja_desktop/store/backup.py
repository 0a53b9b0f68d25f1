"""Protective copies: made by SQLite's own backup, checked before they count, thinned with age."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import repo_lampiran
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.galat import galat_jelas
from kinerja_desktop.system.gudang import Gudang, IsiRusak
from kinerja_desktop.system.sebab import sebab_os
from kinerja_desktop.system.tulis import gantikan, sinkron_folder, tulis_utuh

_NAMA = re.compile(r"^kinerja_(\d{8}-\d{6})(?:_[a-z-]+)?\.db$")
_AWALAN_SEMENTARA = ".backup-"
#: Room that must be left after a copy, in bytes.
CADANGAN = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class HasilBackup:
    """A finished copy: its file, size in bytes and SHA-256; attachments newly copied, what failed of them."""

    berkas: Path
    ukuran: int
    sha256: str
    lampiran: int = 0
    catatan: str = ""


@dataclass(frozen=True, slots=True)
class HasilUji:
    """What a trial restore found: rows counted, commits, whether the file is whole, attachments beside it."""

    pegawai: int
    skp: int
    komit: int
    sah: bool
    lampiran: int = 0
    lampiran_kurang: int = 0
    lampiran_rusak: int = 0


def buat_backup(db: Database, folder: Path, sebab: str = "") -> HasilBackup:
    """Copy the open database into `folder`, check the copy, then give it its name; Tolakan on any failure."""
    if db.berkas is None:
        raise Tolakan(
            "Data ini ada di server PostgreSQL {lokasi}. Backup dan pemulihannya dikerjakan di server itu "
            "(pg_dump, pg_restore), bukan dari program ini.",
            siapa="pengelola server",
            lokasi=db.lokasi,
        )
    saat = db.jam.sekarang()
    ekor = f"_{sebab}" if sebab else ""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _periksa_ruang(db.berkas, folder)
        tujuan = _nama_bebas(folder, saat, ekor)
        with tempfile.TemporaryDirectory(dir=folder, prefix=_AWALAN_SEMENTARA) as sementara:
            salinan = Path(sementara) / "salinan.db"
            with galat_jelas(str(folder)):
                _salin(db, salinan)
            _periksa_utuh(salinan, tujuan)
            with salinan.open("rb+") as f:
                os.fsync(f.fileno())
            sidik = hashlib.sha256(salinan.read_bytes()).hexdigest()
            _buang_sisa(folder, Path(sementara))
            # The digest first: a copy that has its final name always has it, however the program ends.
            tulis_utuh(tujuan.with_suffix(".sha256"), f"{sidik}  {tujuan.name}\n".encode("ascii"))
            gantikan(salinan, tujuan)
            sinkron_folder(folder)
    except OSError as e:
        raise Tolakan(
            "Backup ke {folder} gagal: {sebab}. Data utama aman. Pilih folder atau disk lain.",
            siapa="operator",
            folder=str(folder),
            sebab=sebab_os(e),
        ) from e
    return HasilBackup(tujuan, tujuan.stat().st_size, sidik)


def uji_pulih(berkas: Path) -> HasilUji:
    """Open a copy of a backup in a temporary folder and count what is inside; Tolakan when damaged."""
    try:
        _periksa_sidik(berkas)
        with tempfile.TemporaryDirectory(prefix="uji-pulih-") as folder:
            salinan = Path(folder) / "uji.db"
            shutil.copyfile(berkas, salinan)
            return _hitung(salinan, berkas)
    except OSError as e:
        raise Tolakan(
            "Backup {berkas} tidak dapat dibaca: {sebab}.",
            siapa="operator",
            berkas=e.filename or str(berkas),
            sebab=sebab_os(e),
        ) from e


def _periksa_sidik(berkas: Path) -> None:
    """Compare with the digest written beside the backup, where there is one."""
    try:
        tertulis = berkas.with_suffix(".sha256").read_text(encoding="ascii", errors="replace")
    except (FileNotFoundError, ValueError):
        return
    if tertulis.split(" ")[0].strip() != hashlib.sha256(berkas.read_bytes()).hexdigest():
        raise Tolakan(
            "Backup {berkas} berubah sejak dibuat. Pakai backup lain yang lebih lama.",
            siapa="operator",
            berkas=berkas.name,
        )


def _hitung(salinan: Path, berkas: Path) -> HasilUji:
    """Counts in a copy of `berkas`; officials from outside are no staff of the office."""
    _periksa_utuh(salinan, berkas)
    conn = sqlite3.connect(salinan)
    try:
        jumlah = [
            int(conn.execute(f"SELECT count(*) FROM {t}").fetchone()[0])
            for t in ("pegawai WHERE _del = 0 AND status <> 'LUAR'", "skp WHERE _del = 0", "journal_commit")
        ]
        isi = isi_bernama(conn)
    except sqlite3.DatabaseError as e:
        raise _rusak(berkas) from e
    finally:
        conn.close()
    ada = rusak = 0
    gudang = gudang_backup(berkas.parent)
    for sidik, ukuran in isi:
        if gudang.ada(sidik, ukuran):
            try:
                gudang.baca(sidik)
                ada += 1
            except (OSError, IsiRusak):
                rusak += 1
    return HasilUji(jumlah[0], jumlah[1], jumlah[2], True, ada, len(isi) - ada - rusak, rusak)


def gudang_backup(folder: Path) -> Gudang:
    """Contents of attachments beside the copies of a folder; one store for all of them."""
    return Gudang(folder / "lampiran")


def pulihkan_lampiran(berkas: Path, tujuan: Path) -> None:
    """Copy what lies with a backup and the restored database names to the store beside it; OSError."""
    with contextlib.closing(sqlite3.connect(berkas)) as conn:
        isi = isi_bernama(conn)
    if isi:
        gudang_backup(berkas.parent).salin_ke(repo_lampiran.gudang_berkas(tujuan), isi)


def isi_bernama(conn: sqlite3.Connection) -> list[tuple[str, int]]:
    """(Digest, size) of the contents that rows of a database file name; none before there were any."""
    with contextlib.suppress(sqlite3.DatabaseError):
        baca = "SELECT DISTINCT sidik, ukuran FROM lampiran WHERE _del = 0 ORDER BY sidik, ukuran"
        return [(str(s), int(n)) for s, n in conn.execute(baca)]
    return []


def pulihkan(berkas: Path, tujuan: Path) -> Path | None:
    """Put a checked backup in the place of a database; the old file is kept and its path returned."""
    uji_pulih(berkas)
    disimpan = None
    sementara = tujuan.with_name(tujuan.name + ".baru")
    pindahan: list[tuple[Path, Path]] = []
    try:
        shutil.copyfile(berkas, sementara)
        with sementara.open("rb+") as f:
            os.fsync(f.fileno())
        if tujuan.exists():
            nama = f"{tujuan.stem}.sebelum-restore-{_sidik_pendek(tujuan)}{tujuan.suffix}"
            disimpan = tujuan.with_name(nama)
            _pindah(tujuan, disimpan, pindahan)
        # The old log goes with its file: it may hold saved changes, and beside the new one it would mix both.
        for akhiran in ("-wal", "-shm"):
            log = Path(f"{tujuan}{akhiran}")
            if disimpan is not None and log.exists():
                _pindah(log, Path(f"{disimpan}{akhiran}"), pindahan)
            log.unlink(missing_ok=True)
        gantikan(sementara, tujuan)
        sinkron_folder(tujuan.parent)
    except OSError as e:
        if not tujuan.exists():
            _kembalikan(pindahan)
        with contextlib.suppress(OSError):
            sementara.unlink(missing_ok=True)
        raise Tolakan(
            "Backup {berkas} tidak dapat dipasang di {folder}: {sebab}. Data yang lama ada di {lama}.",
            siapa="operator",
            berkas=berkas.name,
            folder=str(tujuan.parent),
            sebab=sebab_os(e),
            lama=(disimpan if disimpan and disimpan.exists() else tujuan).name,
        ) from e
    return disimpan


def _pindah(dari: Path, ke: Path, pindahan: list[tuple[Path, Path]]) -> None:
    gantikan(dari, ke)
    pindahan.append((dari, ke))


def _kembalikan(pindahan: list[tuple[Path, Path]]) -> None:
    """Put the kept database and its log back where they were, so that the program opens them as before."""
    for dari, ke in reversed(pindahan):
        with contextlib.suppress(OSError):  # what cannot be put back is still there under its other name
            os.replace(ke, dari)


def daftar_backup(folder: Path) -> list[Path]:
    """Backups of a folder, newest first."""
    if not folder.is_dir():
        return []
    return sorted((f for f in folder.iterdir() if _NAMA.match(f.name)), key=lambda f: f.name, reverse=True)


def tipiskan(folder: Path, sekarang: datetime) -> list[Path]:
    """Delete what is no longer needed: all of two days stay, then 12 daily, 10 weekly, 9 monthly ones."""
    dibuang: list[Path] = []
    kuota = {"hari": 12, "minggu": 10, "bulan": 9}
    terisi: dict[str, set[str]] = {k: set() for k in kuota}
    for f in daftar_backup(folder):
        cocok = _NAMA.match(f.name)
        assert cocok is not None
        saat = datetime.strptime(cocok.group(1), "%Y%m%d-%H%M%S").replace(tzinfo=sekarang.tzinfo)
        if (sekarang - saat).days < 2:
            continue
        tahun, minggu, _ = saat.isocalendar()
        wadah = {"hari": f"{saat:%Y%m%d}", "minggu": f"{tahun}-{minggu}", "bulan": f"{saat:%Y%m}"}
        simpan = False
        for jenis, kunci in wadah.items():
            if kunci not in terisi[jenis] and len(terisi[jenis]) < kuota[jenis]:
                terisi[jenis].add(kunci)
                simpan = True
                break
            if kunci in terisi[jenis]:
                break
        if not simpan:
            f.unlink()
            f.with_suffix(".sha256").unlink(missing_ok=True)
            dibuang.append(f)
    return dibuang


def _periksa_ruang(sumber: Path, folder: Path) -> None:
    perlu = sumber.stat().st_size + CADANGAN
    if shutil.disk_usage(folder).free < perlu:
        raise Tolakan(
            "Ruang pada disk {folder} tidak cukup untuk backup (perlu {mb} MB). Data utama aman. "
            "Kosongkan ruang atau pilih disk lain.",
            siapa="operator",
            folder=str(folder),
            mb=perlu // 1_000_000 + 1,
        )


def _nama_bebas(folder: Path, saat: datetime, ekor: str) -> Path:
    dasar = f"kinerja_{saat:%Y%m%d-%H%M%S}"
    tujuan = folder / f"{dasar}{ekor}.db"
    huruf = "a"
    while tujuan.exists():  # two backups within one second of the clock
        tujuan = folder / f"{dasar}{ekor or '_'}{'-' if ekor else ''}{huruf}.db"
        huruf += "a"
    return tujuan


def _buang_sisa(folder: Path, sementara: Path) -> None:
    """Remove what a killed program left half copied more than an hour before `sementara` was made."""
    batas = sementara.stat().st_mtime - 3600
    for sisa in folder.glob(f"{_AWALAN_SEMENTARA}*"):
        if sisa != sementara and sisa.stat().st_mtime < batas:
            shutil.rmtree(sisa, ignore_errors=True)


def _salin(db: Database, salinan: Path) -> None:
    with db.read() as conn:
        tujuan = sqlite3.connect(salinan)
        try:
            sumber = conn.connection.driver_connection
            assert isinstance(sumber, sqlite3.Connection)
            sumber.backup(tujuan)
        finally:
            tujuan.close()


def _periksa_utuh(berkas: Path, disebut: Path) -> None:
    """Tolakan naming `disebut` when the copy `berkas` of it is damaged."""
    try:
        conn = sqlite3.connect(berkas)
        try:
            hasil = conn.execute("PRAGMA integrity_check(1)").fetchone()
        finally:
            conn.close()
    except sqlite3.DatabaseError as e:
        raise _rusak(disebut) from e
    if hasil is None or hasil[0] != "ok":
        raise _rusak(disebut)


def _rusak(berkas: Path) -> Tolakan:
    return Tolakan(
        "Berkas {berkas} rusak dan tidak dipakai. Data yang sedang dibuka tidak berubah; pakai backup lain.",
        siapa="operator",
        berkas=berkas.name,
    )


def _sidik_pendek(berkas: Path) -> str:
    return hashlib.sha256(berkas.read_bytes()).hexdigest()[:8]
