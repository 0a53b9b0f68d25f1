"""Keys and missing files in words: revoke a PC, declare a file lost, recovery key of the centre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.domain.hasil import ChangeSet
    from kinerja_desktop.exchange.cabut import HasilCabut
    from kinerja_desktop.exchange.hilang import BerkasDitunggu
    from kinerja_desktop.flows.tukar.hasil import HasilTerima
    from kinerja_desktop.services.sesi import Sesi


@dataclass(frozen=True, slots=True)
class HasilHilang:
    """A file declared lost: how many changes came in by that, the change for the screens, in words."""

    masuk: int
    perubahan: ChangeSet
    kalimat: str


@dataclass(frozen=True, slots=True)
class KunciPemulihan:
    """A written recovery key: its file, and the code without which nobody opens it."""

    path: Path
    kode: str
    kalimat: str


def cabut_kunci(sesi: Sesi, kunci: bytes, alasan: str, sampai: int | None = None) -> HasilCabut:
    """Revoke a PC's key up to its change number `sampai` (default: the last one that is here)."""
    from kinerja_desktop.exchange.cabut import cabut_kunci as cabut

    return cabut(sesi, kunci, alasan, sampai)


def daftar_ditunggu(sesi: Sesi) -> list[BerkasDitunggu]:
    """Missing files by PC and number, with what waits for them."""
    from kinerja_desktop.exchange import hilang

    return hilang.daftar_ditunggu(sesi)


def nyatakan_hilang(sesi: Sesi, acuan: Sequence[str], alasan: str) -> HasilHilang:
    """Say that a missing file no longer exists; what waited for it goes on, here and on every PC."""
    from kinerja_desktop.exchange import hilang

    masuk, perubahan = hilang.nyatakan_hilang(sesi, acuan, alasan)
    sisa = len(hilang.daftar_ditunggu(sesi))
    kalimat = f"{masuk} perubahan yang menunggu kini masuk." if masuk else "Belum ada yang dapat masuk."
    if sisa:
        kalimat += f" Masih {sisa} berkas lain yang ditunggu."
    kalimat += " Bila berkasnya ditemukan, ia tetap diterima."
    return HasilHilang(masuk, perubahan, kalimat)


def kunci_pemulihan(sesi: Sesi, keluar: Path) -> KunciPemulihan:
    """Make the centre's recovery key: a sealed file and its code, each to be kept by another person."""
    from kinerja_desktop.exchange import pemulihan
    from kinerja_desktop.exchange.simpan import simpan_berkas

    sesi.wajib("pusat.undang")
    path = Path(keluar)
    if path.is_dir():
        path = path / f"Kunci-Pemulihan_{sesi.jam.hari_ini().isoformat()}.pemulihan"
    if path.exists():  # an earlier key still opens what was sealed to it
        raise Tolakan(
            "Berkas {nama} sudah ada dan mungkin kunci pemulihan yang lama, yang masih diperlukan untuk ADK "
            "lama. Pilih nama lain.",
            siapa="pusat",
            nama=path.name,
        )
    data, kode = pemulihan.kunci_baru(sesi)
    simpan_berkas(path, data)
    pemulihan.umumkan(sesi, data, kode)
    kalimat = (
        f"Kunci pemulihan ditulis ke {path}. Simpan berkas dan kodenya pada dua orang berbeda; mulai balasan "
        "berikutnya setiap ADK kantor dapat dibuka dengannya."
    )
    return KunciPemulihan(path, kode, kalimat)


def terima_dengan_pemulihan(sesi: Sesi, paths: Sequence[Path], kunci: Path, kode: str) -> HasilTerima:
    """Receive files that were sealed for a key of the centre that is lost, by its recovery key."""
    from kinerja_desktop.exchange import pemulihan
    from kinerja_desktop.exchange.simpan import baca_dari
    from kinerja_desktop.flows.tukar.terima import baca_kotak

    sesi.wajib("adk.terima")
    for path in paths:  # nobody should look for the two people and their code because of a wrong name
        baca_dari(Path(path))
    identitas = pemulihan.buka(baca_dari(Path(kunci)), kode, Path(kunci).name)
    backup = None
    if sesi.db.berkas is not None:
        from kinerja_desktop.store.backup import buat_backup

        backup = buat_backup(sesi.db, sesi.db.berkas.parent / "Backup", "sebelum-terima").berkas
    hasil = baca_kotak(sesi, list(paths), True, None, identitas)
    hasil.backup = backup
    return hasil
