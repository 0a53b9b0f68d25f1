"""Invite and join: the invitation's file, its code, and the acceptance of an office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.tukar.hasil import HasilTerima, HasilUndang
from kinerja_desktop.flows.tukar.terima import baca_kotak
from kinerja_desktop.flows.tukar.umum import NAMA_BERKAS

if TYPE_CHECKING:
    from kinerja_desktop.exchange.gabung import KantorPusat
    from kinerja_desktop.services.sesi import Sesi


def undang(sesi: Sesi, kantor: str, keluar: Path) -> HasilUndang:
    """Write an invitation file for an office; its code goes by telephone or letter, never with the file."""
    from kinerja_desktop.exchange import gabung as g
    from kinerja_desktop.exchange.simpan import simpan_berkas

    u = g.undang(sesi, kantor)
    path = Path(keluar)
    if path.is_dir():
        path = path / f"Undangan_{NAMA_BERKAS.sub('-', u.kantor).strip('-')[:40] or u.nomor}.undangan"
    simpan_berkas(path, u.data)
    return HasilUndang(path, u.kode, u.nomor, u.kantor, u.sampai)


def gabung(sesi: Sesi, undangan: Path, kode: str) -> str:
    """Join by invitation file and code; answers in words what happens next."""
    from kinerja_desktop.exchange import gabung as g
    from kinerja_desktop.exchange.simpan import baca_dari

    isi = g.gabung(sesi, baca_dari(Path(undangan)), kode)
    return (
        f"Undangan dari {isi.instansi or 'pusat'} untuk {isi.kantor} diterima. Permintaan bergabung ikut "
        "dalam ADK pertama yang Anda kirim."
    )


def daftar_kantor(sesi: Sesi) -> list[KantorPusat]:
    """Every invited office and how far its joining is."""
    from kinerja_desktop.exchange import gabung as g

    return g.daftar_kantor(sesi)


def terima_kantor(sesi: Sesi, nomor: int) -> HasilTerima:
    """Accept an office that has asked to join, and read the files of it that were kept until now."""
    from kinerja_desktop.exchange import gabung as g

    kantor = g.terima_kantor(sesi, nomor)
    hasil = baca_kotak(sesi, [], True, None)
    hasil.kalimat = f"{kantor.nama} diterima. {hasil.kalimat}"
    return hasil
