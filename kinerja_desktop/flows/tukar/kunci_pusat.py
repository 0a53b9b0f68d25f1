"""The keys of a centre on a server in words: give them to another PC, take them, make new ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kinerja_desktop.exchange.kunci_pusat import KeadaanKunci
    from kinerja_desktop.services.sesi import Sesi

_AKHIRAN = ".kuncipusat"


@dataclass(frozen=True, slots=True)
class BerkasKunci:
    """A written key file: where it is, and the code to be told apart from it."""

    path: Path
    kode: str
    kalimat: str


def keadaan_kunci(sesi: Sesi) -> KeadaanKunci:
    """How this PC stands to the centre's keys."""
    from kinerja_desktop.exchange import kunci_pusat

    return kunci_pusat.keadaan(sesi)


def tulis_kunci_pusat(sesi: Sesi, keluar: Path) -> BerkasKunci:
    """Write the centre's keys for one more of its PCs into a sealed file."""
    from kinerja_desktop.exchange import kunci_pusat
    from kinerja_desktop.exchange.simpan import simpan_berkas

    data, kode = kunci_pusat.tulis(sesi)
    path = Path(keluar)
    if path.is_dir():
        path = path / f"Kunci-Pusat{_AKHIRAN}"
    simpan_berkas(path, data)
    kalimat = (
        f"Berkas kunci pusat ditulis ke {path}. Sampaikan kodenya lewat telepon, dan hapus berkas itu "
        "sesudah dipasang."
    )
    return BerkasKunci(path, kode, kalimat)


def pasang_kunci_pusat(sesi: Sesi, berkas: Path, kode: str) -> str:
    """Take the centre's keys from a file that another PC has written; says what follows."""
    from kinerja_desktop.exchange import kunci_pusat
    from kinerja_desktop.exchange.simpan import baca_dari

    nama = kunci_pusat.pasang(sesi, baca_dari(Path(berkas)), kode)
    return f"Komputer ini kini memegang kunci {nama} dan dapat mengisi, menerima, dan mengirim."


def ganti_kunci_pusat(sesi: Sesi, *, tanpa_lama: bool = False) -> str:
    """New keys since a PC of the centre was lost; says what is to be done for the other PCs and offices."""
    from kinerja_desktop.exchange import kunci_pusat

    kunci_pusat.ganti(sesi, tanpa_lama=tanpa_lama)
    kalimat = "Kunci pusat diganti. Tulis berkas kunci pusat yang baru untuk setiap komputer pusat yang lain."
    if tanpa_lama:
        return f"{kalimat} Semua kantor perlu diundang lagi dan bergabung dengan undangan itu."
    return f"{kalimat} Kantor mengenal kunci baru ini dari balasan berikutnya."
