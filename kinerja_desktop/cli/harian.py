"""The daily log from the command line: harian ekspor writes BKN's Progres Harian columns."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from datetime import date
from typing import Any

from kinerja_desktop.cli.buka import sesi_dari
from kinerja_desktop.cli.keluaran import Bilah, Keluaran
from kinerja_desktop.cli.penguraian import jalur, kata, umum
from kinerja_desktop.domain.tanggal import baca_tanggal
from kinerja_desktop.domain.tolakan import Tolakan


def pasang(sub: Any) -> None:
    """Add the commands to the parser."""
    k = sub.add_parser("harian", help="catatan harian pegawai")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser(
        "ekspor", help="tulis catatan harian menurut kolom Progres Harian BKN", parents=[umum(db=True)]
    )
    p.add_argument("--nip", type=kata, help="seorang pegawai (tanpa ini: semua, satu berkas tiap orang)")
    p.add_argument("--dari", required=True, type=tanggal, metavar="2026-04-01")
    p.add_argument("--sampai", required=True, type=tanggal, metavar="2026-04-30")
    p.add_argument("--keluar", required=True, type=jalur, metavar="FOLDER|BERKAS.xlsx")
    p.add_argument("--lengkap-saja", action="store_true", help="tinggalkan baris yang akan ditolak BKN")
    p.set_defaults(jalan=ekspor)


def tanggal(teks: str) -> date:
    """A date as typed: 2026-04-30 or 30-04-2026."""
    try:
        return baca_tanggal(teks)
    except Tolakan as e:
        raise ArgumentTypeError("tulis tanggal, misalnya 2026-04-30") from e


def ekspor(a: Namespace) -> Keluaran:
    """Write workbooks; what BKN would refuse is listed and changes nothing by itself."""
    from kinerja_desktop.flows import harian
    from kinerja_desktop.services.harian_rentang import pegawai_nip

    with sesi_dari(a) as sesi:
        orang = pegawai_nip(sesi, a.nip) if a.nip else None
        h = harian.tulis_harian(
            sesi, a.keluar, a.dari, a.sampai, orang, a.lengkap_saja, Bilah("Progres harian")
        )
    judul = [f"Yang akan ditolak BKN ({len(h.ditolak)}):"] if h.ditolak else []
    isi = {"berkas": h.berkas, "baris": h.baris, "ditolak": h.ditolak, "kalimat": h.kalimat}
    return Keluaran(isi, [*judul, *(f"- {d}" for d in h.ditolak), h.kalimat])
