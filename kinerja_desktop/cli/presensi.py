"""Commands about attendance: impor reads a workbook, rekap writes one."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError, Namespace
from typing import Any

from kinerja_desktop.cli.buka import sesi_dari
from kinerja_desktop.cli.keluaran import Keluaran
from kinerja_desktop.cli.penguraian import jalur, umum


def pasang(sub: Any) -> None:
    """Add the commands to the parser."""
    k = sub.add_parser("presensi", help="impor dan rekap presensi")
    anak = k.add_subparsers(dest="langkah", required=True, metavar="LANGKAH")
    p = anak.add_parser(
        "impor", help="baca buku kerja presensi (tanpa --terapkan: coba saja)", parents=[umum(db=True)]
    )
    p.add_argument("berkas", type=jalur, metavar="BERKAS")
    p.add_argument("--bulan", type=bulan, metavar="2026-03", help="bulan yang dibaca")
    p.add_argument("--terapkan", action="store_true")
    p.set_defaults(jalan=impor)
    p = anak.add_parser("rekap", help="rekap presensi sebagai buku kerja", parents=[umum(db=True)])
    p.add_argument("--tahun", required=True, type=int)
    p.add_argument("--bulan", type=bulan, metavar="2026-03", help="rekap satu bulan saja")
    p.add_argument("--keluar", required=True, type=jalur, metavar="BERKAS.xlsx")
    p.set_defaults(jalan=rekap)


def bulan(teks: str) -> tuple[int, int]:
    """Year and month of "2026-03"."""
    cocok = re.fullmatch(r"(20\d\d)-(0?[1-9]|1[0-2])", teks.strip(), re.ASCII)
    if cocok is None:
        raise ArgumentTypeError("tulis tahun dan bulan, misalnya 2026-03")
    return int(cocok[1]), int(cocok[2])


def impor(a: Namespace) -> Keluaran:
    """Read a workbook of attendance; dry run unless --terapkan."""
    from kinerja_desktop.flows import presensi

    with sesi_dari(a) as sesi:
        h = presensi.impor(sesi, a.berkas, a.bulan, terapkan=a.terapkan)
    ada = h.rencana.diterima or h.rencana.sama or not h.rencana.ditolak
    return Keluaran(h.sebagai_kamus(), h.sebagai_baris(), 0 if ada else 1)


def rekap(a: Namespace) -> Keluaran:
    """Write the recap of a year or a month."""
    from kinerja_desktop.flows import presensi

    tahun, satu = a.bulan or (a.tahun, None)
    with sesi_dari(a) as sesi:
        path = presensi.simpan_rekap(sesi, a.keluar, tahun, satu)
    return Keluaran({"berkas": path}, [f"Rekap presensi ditulis ke {path}."])
