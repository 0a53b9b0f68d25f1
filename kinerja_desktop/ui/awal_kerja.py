"""What the welcome window does on the worker: make or join a database and leave nothing half-made behind."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.sebab import sebab_os
from kinerja_desktop.system.tulis import pasang_baru

if TYPE_CHECKING:
    from kinerja_desktop.domain.jam import Jam
    from kinerja_desktop.ui.tugas import Kendali

NAMA_CONTOH = "kantor-contoh.db"
_PELENGKAP = ("", "-wal", "-shm", "-journal")


def lokasi_bebas(nama: str) -> str:
    """A path in the data folder that is not taken: kantor.db, kantor-2.db, ..."""
    from kinerja_desktop.system.jalur import folder_data

    dasar, akhir = os.path.splitext(nama)
    tempat, n = folder_data() / nama, 1
    while tempat.exists():
        n += 1
        tempat = folder_data() / f"{dasar}-{n}{akhir}"
    return str(tempat)


def periksa_tujuan(lokasi: str) -> Path:
    """The file to be made: absolute, ending .db, not there yet; Tolakan otherwise."""
    bersih = lokasi.strip().strip('"')
    if not bersih:
        raise Tolakan("Tempat menyimpan belum diisi.")
    tempat = Path(bersih)
    try:
        if not tempat.is_absolute():
            raise Tolakan("Tulis tempat menyimpan selengkapnya, atau tekan Pilih.")
        if tempat.is_dir():
            raise Tolakan("{lokasi} adalah folder. Tambahkan nama berkas, misalnya kantor.db.", lokasi=bersih)
        tempat = tempat if tempat.suffix else tempat.with_suffix(".db")
        if tempat.exists():
            raise Tolakan("Berkas {lokasi} sudah ada. Pilih nama lain.", lokasi=str(tempat))
    except (OSError, ValueError) as e:
        raise Tolakan("Nama berkas itu tidak dapat dipakai. Pilih nama lain.") from e
    return tempat


def buat_kantor(lokasi: str, jam: Jam, nama: str, instansi: str, tempat: str, peran: str = "kantor") -> str:
    """Make an office's or the centre's database; answers its path."""

    def buat(berkas: Path) -> Any:
        from kinerja_desktop.services.kantor import buat_kantor

        return buat_kantor(berkas, jam, nama, instansi, peran, tempat)

    return _buat_utuh(periksa_tujuan(lokasi), buat)


def gabung(lokasi: str, jam: Jam, undangan: str, kode: str, tempat: str) -> str:
    """Make the office that an invitation names and join its centre; answers its path."""

    def buat(berkas: Path) -> Any:
        from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru

        return gabung_kantor_baru(berkas, jam, Path(undangan), kode, tempat)

    return _buat_utuh(periksa_tujuan(lokasi), buat)


def kantor_contoh(jam: Jam, kendali: Kendali) -> str:
    """The sample office in the data folder, made when it is not there yet; answers its path."""
    from kinerja_desktop.system.jalur import folder_data

    tempat = folder_data() / NAMA_CONTOH
    if tempat.exists():
        return str(tempat)

    def kemajuan(selesai: int, dari: int, teks: str = "") -> None:
        kendali.periksa()
        kendali.lapor(selesai, dari, teks)

    def buat(berkas: Path) -> Any:
        from kinerja_desktop.flows.contoh import buat_kantor_contoh

        return buat_kantor_contoh(berkas, sampai="akhir", kemajuan=kemajuan)

    return _buat_utuh(tempat, buat)


def periksa_buka(lokasi: str) -> str:
    """An existing database chosen by a person; Tolakan when there is none."""
    if not lokasi or not Path(lokasi).is_file():
        raise Tolakan("Berkas data {lokasi} tidak ditemukan.", lokasi=lokasi)
    return lokasi


def _buat_utuh(tujuan: Path, buat: Callable[[Path], Any]) -> str:
    """Build under another name first: what failed or was stopped half-way is taken away again."""
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise Tolakan(
            "Folder {folder} tidak dapat dibuat. Pilih folder lain, misalnya folder Dokumen.",
            folder=str(tujuan.parent),
        ) from e
    sementara = tujuan.with_name(f".{tujuan.stem}.baru{tujuan.suffix}")
    _hapus(sementara)
    sesi = None
    try:
        sesi = buat(sementara)
        _tutup(sesi)
        if not os.path.lexists(tujuan):  # a log left by a file that is gone would mix two databases
            _hapus(tujuan)
        pasang_baru(sementara, tujuan)
    except OSError as e:
        _tutup(sesi)
        _hapus(sementara)
        raise Tolakan(
            "Berkas {lokasi} tidak dapat ditulis: {sebab}. Pilih nama atau folder lain.",
            siapa="operator",
            lokasi=str(tujuan),
            sebab=sebab_os(e),
        ) from e
    except BaseException:
        _tutup(sesi)
        _hapus(sementara)
        raise
    return str(tujuan)


def _tutup(sesi: Any) -> None:
    db = getattr(sesi, "db", None)
    if db is not None:
        db.tutup()


def _hapus(berkas: Path) -> None:
    for akhir in _PELENGKAP:
        with contextlib.suppress(OSError):
            berkas.with_name(berkas.name + akhir).unlink(missing_ok=True)
