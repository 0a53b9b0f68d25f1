"""Reading a workbook: gate, child process with limits, and plain sheets back; every fault is one sentence."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets import gerbang
from kinerja_desktop.spreadsheets import kalimat as k
from kinerja_desktop.spreadsheets.anak import KELUAR_MEMORI, KELUAR_RUSAK, KELUAR_SANDI
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel

DETIK = 60
MEMORI = 1_500_000_000
_MULAI = (
    "import sys,json;sys.path[:]=json.loads(sys.argv[1]);from {modul} import {fungsi};sys.exit({fungsi}())"
)


@dataclass(frozen=True, slots=True)
class Buku:
    """A workbook that has been read: its file name, its sheets that hold something, and remarks."""

    berkas: str
    lembar: tuple[Lembar, ...]
    peringatan: tuple[str, ...] = ()


def baca_buku(
    path: Path | str,
    *,
    batas: gerbang.Batas | None = None,
    detik: int = DETIK,
    memori: int = MEMORI,
    tampil: bool = False,
) -> Buku:
    """All sheets of an .xlsx, .xls or .csv file; raises Tolakan with one sentence naming the file.

    With `tampil` formulas give their stored results and percentages their words ("95%").
    """
    nama = Path(path).name
    isi = gerbang.muat(path, batas)
    info = gerbang.periksa(isi, nama, batas)
    info.tampil = tampil
    if tampil and info.berat:  # read by a parser that does not know how a number is shown
        info.peringatan.append(
            "Persen di berkas ini terbaca sebagai pecahan (95% menjadi 0,95); periksa kolom Target."
        )
    polos = _urai_di_anak(isi, info, nama, detik=detik, memori=memori)
    lembar = tuple(_bangun(p, info.mulai_1904) for p in polos if p["nilai"])
    if not lembar:
        raise Tolakan(k.TANPA_LEMBAR, siapa=k.OPERATOR, berkas=nama)
    return Buku(nama, lembar, tuple(info.peringatan))


def penafsir() -> str | None:
    """Path of a Python interpreter to start a child with; None where the program is its own executable."""
    sendiri = Path(sys.executable or "")
    if sendiri.name.lower().startswith("python"):
        # In a Windows environment that name is a starter: killing it would be killing the messenger.
        asli = Path(sys.base_prefix) / sendiri.name
        return str(asli if os.name == "nt" and asli.is_file() else sendiri)
    for nama in ("pythonw.exe", "python.exe") if os.name == "nt" else ("python3", "python"):
        for map_ in (sendiri.parent, Path(sys.base_prefix), Path(sys.base_prefix) / "bin"):
            if (map_ / nama).is_file():
                return str(map_ / nama)
    return None


def _urai_di_anak(
    isi: bytes, info: gerbang.InfoBerkas, nama: str, *, detik: int, memori: int
) -> list[dict[str, Any]]:
    perintah = {
        "jenis": info.jenis,
        "berat": info.berat,
        "tampil": info.tampil,
        "memori": memori,
        "detik": detik,
        "rumus": {str(nomor): sorted(letak) for nomor, letak in info.rumus.items()},
    }
    kepala = json.dumps(perintah).encode() + b"\n"
    hasil = jalankan_anak("kinerja_desktop.spreadsheets.anak", "utama", kepala + isi, detik=detik)
    if hasil is None:
        return _urai_di_sini(isi, info, nama)
    if isinstance(hasil, bytes):
        try:
            polos: list[dict[str, Any]] = json.loads(hasil)
        except ValueError:
            raise Tolakan(k.PEMBACA_GAGAL, siapa=k.OPERATOR, berkas=nama) from None
        return polos
    if hasil == KELUAR_SANDI:
        raise Tolakan(k.BERSANDI, siapa=k.PENGIRIM, berkas=nama)
    if hasil == KELUAR_RUSAK:
        raise Tolakan(k.RUSAK, siapa=k.PENGIRIM, berkas=nama)
    if hasil == KELUAR_MEMORI:
        raise Tolakan(k.TERLALU_BERAT, siapa=k.OPERATOR, berkas=nama)
    if hasil == LEWAT_WAKTU:
        raise Tolakan(k.TERLALU_LAMA, siapa=k.OPERATOR, berkas=nama, detik=detik)
    raise Tolakan(k.PEMBACA_GAGAL, siapa=k.OPERATOR, berkas=nama)


LEWAT_WAKTU = -1000


def jalankan_anak(modul: str, fungsi: str, masukan: bytes, *, detik: int) -> bytes | int | None:
    """Runs modul.fungsi in a fresh interpreter: its output, else its exit code, LEWAT_WAKTU when too slow, or
    None where no interpreter can be started."""
    python = penafsir()
    if python is None:
        return None
    jalur = [str(Path(__file__).resolve().parents[2]), *(j for j in sys.path if j)]
    perintah = [python, "-I", "-S", "-c", _MULAI.format(modul=modul, fungsi=fungsi), json.dumps(jalur)]
    tanda = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    lingkungan = {k_: v for k_, v in os.environ.items() if not k_.startswith("PYTHON")}
    pipa: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    lewat = threading.Event()
    try:
        with subprocess.Popen(perintah, creationflags=tanda, env=lingkungan, **pipa) as proses:

            def hentikan() -> None:
                lewat.set()
                proses.kill()

            # Not communicate(timeout=...): on Windows that waits for a child that never reads.
            pengingat = threading.Timer(detik, hentikan)
            pengingat.daemon = True
            pengingat.start()
            try:
                keluaran, _ = proses.communicate(masukan)
            except BaseException:
                proses.kill()
                raise
            finally:
                pengingat.cancel()
    except OSError:
        return None
    if proses.returncode == 0:
        return bytes(keluaran)
    return LEWAT_WAKTU if lewat.is_set() else proses.returncode


def _urai_di_sini(isi: bytes, info: gerbang.InfoBerkas, nama: str) -> list[dict[str, Any]]:
    """Last resort without an interpreter: the gate has already refused what would harm this process."""
    from kinerja_desktop.spreadsheets.urai import urai

    rumus = {nomor: sorted(letak) for nomor, letak in info.rumus.items()}
    try:
        return urai(isi, info.jenis, berat=info.berat, rumus=rumus, tampil=info.tampil)
    except MemoryError:
        raise Tolakan(k.TERLALU_BERAT, siapa=k.OPERATOR, berkas=nama) from None
    except PermissionError:
        raise Tolakan(k.BERSANDI, siapa=k.PENGIRIM, berkas=nama) from None
    except Exception:
        raise Tolakan(k.RUSAK, siapa=k.PENGIRIM, berkas=nama) from None


def _bangun(polos: dict[str, Any], mulai_1904: bool) -> Lembar:
    nilai: list[list[NilaiSel]] = polos["nilai"]
    for baris, kolom in polos["tanggal"]:
        nilai[baris][kolom] = dt.datetime.fromisoformat(str(nilai[baris][kolom]))
    rumus = frozenset((b, kol) for b, kol in polos["rumus"])
    return Lembar(polos["nama"], nilai, rumus, mulai_1904, polos["tersembunyi"])
