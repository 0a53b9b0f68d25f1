"""Arguments in Indonesian: a parser whose headings and complaints a clerk can read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from kinerja_desktop.domain.tolakan import teks_aman

#: Complaints of argparse and what we say instead.
_KELUHAN: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.*)", "yang belum ditulis: {0}"),
    (r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)", "{0}: {1} tidak dikenal; pilih {2}"),
    (r"argument (.*?): expected one argument", "{0}: isinya belum ditulis"),
    (r"argument (.*?): expected at least one argument", "{0}: isinya belum ditulis"),
    (r"argument (.*?): invalid int value: (.*)", "{0}: {1} bukan bilangan bulat"),
    (r"argument (.*?): (.*)", "{0}: {1}"),
    (r"unrecognized arguments: (.*)", "tidak dikenal: {0}"),
    (r"ambiguous option: (.*?) could match (.*)", "{0} dapat berarti {1}"),
)


class SalahPakai(Exception):
    """Wrong use of the command line: the sentence, and the line that shows the right use."""

    def __init__(self, kalimat: str, pemakaian: str) -> None:
        super().__init__(kalimat)
        self.kalimat = kalimat
        self.pemakaian = pemakaian


class _Tampilan(argparse.RawDescriptionHelpFormatter):
    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "Pemakaian: " if prefix is None else prefix)


class Pengurai(argparse.ArgumentParser):
    """ArgumentParser that complains in Indonesian by raising SalahPakai."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("formatter_class", _Tampilan)
        kwargs.setdefault("allow_abbrev", False)
        kwargs["add_help"] = False
        super().__init__(*args, **kwargs)
        self._positionals.title = "yang ditulis"
        self._optionals.title = "pilihan"
        self.add_argument("--help", "-h", action="help", help="tampilkan petunjuk ini")

    def error(self, message: str) -> NoReturn:
        """Raise SalahPakai with the complaint in Indonesian."""
        raise SalahPakai(
            f"Perintah belum lengkap atau salah tulis: {_terjemah(message)}.", self.format_usage().strip()
        )

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Leave quietly (after --help)."""
        raise SystemExit(status)

    def print_help(self, file: Any = None) -> None:
        """Help on standard output."""
        print(self.format_help(), file=file)


def _terjemah(keluhan: str) -> str:
    for pola, ganti in _KELUHAN:
        cocok = re.fullmatch(pola, keluhan, re.DOTALL)
        if cocok:
            return ganti.format(*(teks_aman(g) for g in cocok.groups()))
    return teks_aman(keluhan)


def jalur(teks: str) -> Path:
    """A file or folder as typed; an empty one is an unset variable of a script and never means "here"."""
    if not teks.strip():
        raise argparse.ArgumentTypeError("isinya kosong")
    return Path(teks)


def kata(teks: str) -> str:
    """A word that must say something."""
    if not teks.strip():
        raise argparse.ArgumentTypeError("isinya kosong")
    return teks


def umum(*, db: bool = False, wajib_db: bool = True, sebagai: bool = True) -> argparse.ArgumentParser:
    """Options that commands share: --json, and --db and --sebagai where data is opened."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--json", action="store_true", help="satu objek JSON di keluaran")
    if db:
        p.add_argument(
            "--db", metavar="BERKAS|URL", help="berkas data, atau alamat server pusat (bawaan: KINERJA_DB)"
        )
        p.set_defaults(_wajib_db=wajib_db)
        if sebagai:
            p.add_argument(
                "--sebagai", default="operator", metavar="NIP|operator", help="siapa yang bertindak"
            )
    return p


def minta_json(argv: Sequence[str]) -> bool:
    """Whether the caller asked for JSON, known even when the arguments are wrong."""
    return "--json" in argv
