"""Parse, run, answer: 0 done, 1 refused with reasons, 2 wrong use; never a traceback."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from functools import cache
from io import TextIOWrapper

from kinerja_desktop import __version__
from kinerja_desktop.cli import data, harian, hitung, kantor, komputer, presensi, pusat, validasi
from kinerja_desktop.cli.keluaran import Keluaran, cetak
from kinerja_desktop.cli.penguraian import Pengurai, SalahPakai, minta_json
from kinerja_desktop.domain.tolakan import Tolakan, teks_aman
from kinerja_desktop.system.sebab import sebab_os


@cache
def pengurai() -> Pengurai:
    """The whole command line."""
    p = Pengurai(prog="kinerja", description="Kinerja Desktop tanpa jendela.")
    p.add_argument(
        "--versi", action="version", version=f"Kinerja Desktop {__version__}", help="tampilkan versi"
    )
    sub = p.add_subparsers(dest="perintah", required=True, metavar="PERINTAH", title="perintah")
    for modul in (data, validasi, kantor, hitung, komputer, pusat, presensi, harian):
        modul.pasang(sub)
    return p


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; a reader that went away is no error worth words."""
    kode = _jalankan(argv)
    try:
        sys.stdout.flush()
    except OSError as e:
        if not _pembaca_pergi(e):
            raise
        # Python would try once more at its end and complain: what is left goes nowhere instead.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return kode


def _jalankan(argv: Sequence[str] | None) -> int:
    kata = list(sys.argv[1:] if argv is None else argv)
    sebagai_json = minta_json(kata)
    _luwes(sebagai_json)
    try:
        a = pengurai().parse_args(kata)
        return cetak(a.jalan(a), sebagai_json)
    except SalahPakai as e:
        print(f"{e.kalimat}\n{e.pemakaian}", file=sys.stderr)
        return cetak(Keluaran({"salah_pakai": e.kalimat}, [], 2), True) if sebagai_json else 2
    except Tolakan as e:
        isi = {"ditolak": True, "alasan": e.kalimat(), "siapa": e.siapa}
        return cetak(Keluaran(isi, [str(e)], 1), sebagai_json)
    except SystemExit as e:
        return int(e.code or 0)
    except KeyboardInterrupt:
        print("Dihentikan. Yang sudah tersimpan tetap aman.", file=sys.stderr)
        return 1
    except OSError as e:
        if _pembaca_pergi(e):
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - nothing is left to say
            return 1
        return cetak(Keluaran(*_terhalang(e)), sebagai_json)
    except Exception as e:
        return _tak_terduga(e, sebagai_json)


def _luwes(sebagai_json: bool) -> None:
    """No letter stops an answer: an old console shows "?" for it, a script always gets its JSON in UTF-8."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace", encoding="utf-8" if sebagai_json else None)


def _pembaca_pergi(galat: OSError) -> bool:
    """Whether the reader of this output went away, as `head` does; Windows calls that a wrong argument."""
    if sys.platform == "win32" and galat.errno == errno.EINVAL and galat.filename is None:
        return True
    return isinstance(galat, BrokenPipeError)


def _terhalang(galat: OSError) -> tuple[dict[str, object], list[str], int]:
    """A file or folder that the system refuses: its name and why."""
    apa = teks_aman(galat.filename) if galat.filename else "Disk"
    kalimat = f"{apa} tidak dapat dibaca atau ditulis: {sebab_os(galat)}. Data yang sudah tersimpan aman."
    return {"ditolak": True, "alasan": kalimat, "siapa": "operator"}, [kalimat], 1


def _tak_terduga(galat: Exception, sebagai_json: bool) -> int:
    """An error nobody foresaw: the details go to the log, a sentence to the person."""
    from kinerja_desktop.system.log import mulai_log, pencatat

    berkas = mulai_log()
    pencatat("cli").error("kesalahan tak terduga", exc_info=galat)
    rincian = f" Rinciannya ada di {berkas}; kirimkan berkas itu kepada pengembang." if berkas else ""
    jenis = type(galat).__name__
    kalimat = f"Terjadi kesalahan yang tidak terduga ({jenis}). Data yang sudah tersimpan aman.{rincian}"
    return cetak(
        Keluaran({"ditolak": True, "alasan": kalimat, "siapa": "pengembang"}, [kalimat], 1), sebagai_json
    )
