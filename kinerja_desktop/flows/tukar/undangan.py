"""Invite and join: the invitation's file, its code, and the acceptance of an office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.tukar.hasil import HasilTerima, HasilUndang
from kinerja_desktop.flows.tukar.terima import baca_kotak
from kinerja_desktop.flows.tukar.umum import NAMA_BERKAS

if TYPE_CHECKING:
    from kinerja_desktop.exchange.gabung import KantorPusat
    from kinerja_desktop.exchange.gabung_pc import KomputerKantor
    from kinerja_desktop.exchange.undangan import UndanganBaru
    from kinerja_desktop.services.sesi import Sesi


def undang(sesi: Sesi, kantor: str, keluar: Path, nomor: int | None = None) -> HasilUndang:
    """Write an invitation file for an office; its code goes by telephone or letter, never with the file.

    `nomor` invites a known office again (a revoked or lost key): it keeps its data and its number.
    """
    from kinerja_desktop.exchange import gabung as g

    return _simpan(g.undang(sesi, kantor, nomor), keluar)


def undang_pc(sesi: Sesi, nama: str, keluar: Path) -> HasilUndang:
    """Write an invitation file for a further PC of this office; `nama` empty: PC-2, PC-3 and so on."""
    from kinerja_desktop.exchange import gabung_pc as g

    return _simpan(g.undang_pc(sesi, nama), keluar)


def _simpan(u: UndanganBaru, keluar: Path) -> HasilUndang:
    from kinerja_desktop.exchange.simpan import simpan_berkas

    path = Path(keluar)
    if path.is_dir():
        path = path / f"Undangan_{NAMA_BERKAS.sub('-', u.kantor).strip('-')[:40] or u.nomor}.undangan"
    simpan_berkas(path, u.data)
    return HasilUndang(path, u.kode, u.nomor, u.kantor, u.sampai)


def gabung(sesi: Sesi, undangan: Path, kode: str, *, ganti_pusat: bool = False) -> str:
    """Join by invitation file and code; answers in words what happens next."""
    from kinerja_desktop.exchange import gabung as g
    from kinerja_desktop.exchange.simpan import baca_dari

    isi = g.gabung(sesi, baca_dari(Path(undangan)), kode, ganti_pusat=ganti_pusat)
    if isi.jenis == "pc":
        return (
            f"Komputer ini akan menjadi {isi.nama_pc} dari {isi.kantor or 'kantor ini'}. Permintaannya ikut "
            f"dalam ADK pertama yang Anda kirim ke {isi.pengundang or 'PC-1'}."
        )
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


def daftar_pc(sesi: Sesi) -> list[KomputerKantor]:
    """This office's PCs: this one, the others, those that ask or were invited, those revoked."""
    from kinerja_desktop.exchange import gabung_pc as g

    return g.daftar_pc(sesi)


def daftar_kunci(sesi: Sesi, nomor: int) -> list[tuple[bytes, str]]:
    """At the centre: (key, name) of the PCs of an invited office whose keys count."""
    from kinerja_desktop.exchange import gabung as g
    from kinerja_desktop.exchange import gabung_pc as pc

    kantor = next((k for k in g.daftar_kantor(sesi) if k.nomor == nomor), None)
    return pc.daftar_kunci(sesi, kantor.ruang) if kantor is not None and kantor.ruang is not None else []


def terima_pc(sesi: Sesi, nomor: int) -> HasilTerima:
    """Accept a PC of this office that has asked, and read the files of it that were kept until now."""
    from kinerja_desktop.exchange import gabung_pc as g

    pc = g.terima_pc(sesi, nomor)
    hasil = baca_kotak(sesi, [], True, None)
    hasil.kalimat = f"{pc.nama} diterima; kirim ADK ke komputer itu agar datanya lengkap. {hasil.kalimat}"
    return hasil
