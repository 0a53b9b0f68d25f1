"""The long forms by command: ranges of numbers that can be stopped and taken up again.

    python -m tests.exchange.jalankan_simulasi --jenis model --mulai 1 --sampai 200000 --simpan hasil.jsonl
    python -m tests.exchange.jalankan_simulasi --jenis produk --mulai 1 --sampai 2000 --simpan hasil.jsonl
    python -m tests.exchange.jalankan_simulasi --jenis fuzz --mulai 1 --sampai 100000 --simpan hasil.jsonl

Each block of numbers is one line of the file; a second run with the same file leaves out what stands there.
The exit code is 1 when anything was violated.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

#: Parts of a hundred that each mix takes in a long run of the model; half of them are heavy.
BAGIAN = {"biasa": 22, "semua": 14, "besar": 3, "versi": 9, "berat": 28, "berat_versi": 10, "sangka": 14}
BLOK = {"model": 500, "produk": 10, "fuzz": 1000}


def campuran_untuk(benih: int) -> str:
    """The mix of this number when none is asked for."""
    sisa = benih % 100
    for nama, n in BAGIAN.items():
        if sisa < n:
            return nama
        sisa -= n
    raise AssertionError("bagian tidak genap seratus")


def satu_model(benih: int, campuran: str) -> list[str]:
    from tests.exchange.model_akhir import jalankan
    from tests.exchange.model_jadwal import CAMPURAN

    return jalankan(benih, CAMPURAN[campuran or campuran_untuk(benih)]).salah


def satu_produk(benih: int, campuran: str) -> list[str]:
    from tests.exchange.simulasi_akhir import jalankan_produk

    return jalankan_produk(benih, campuran)


def satu_fuzz(benih: int, campuran: str) -> list[str]:
    from tests.exchange.fuzz_adk import satu_berkas

    return satu_berkas(benih)


SATU: dict[str, Callable[[int, str], list[str]]] = {
    "model": satu_model, "produk": satu_produk, "fuzz": satu_fuzz,
}  # fmt: skip


def blok(kerja: tuple[str, str, int, int]) -> dict[str, Any]:
    """One block of numbers: how many, which were violated and how, how long."""
    jenis, campuran, mulai, sampai = kerja
    t = time.process_time()
    salah = {b: s for b in range(mulai, sampai + 1) if (s := SATU[jenis](b, campuran))}
    return {
        "jenis": jenis, "campuran": campuran, "mulai": mulai, "sampai": sampai, "jumlah": sampai - mulai + 1,
        "salah": salah, "detik": round(time.process_time() - t, 1),
        "saat": datetime.now(UTC).isoformat(timespec="seconds"),
    }  # fmt: skip


def sisa(
    jenis: str, campuran: str, mulai: int, sampai: int, simpan: Path
) -> Iterator[tuple[str, str, int, int]]:
    """Blocks of the range that the file does not hold yet."""
    ada = set()
    if simpan.exists():
        for baris in simpan.read_text("utf-8").splitlines():
            r = json.loads(baris)
            ada.add((r["jenis"], r["campuran"], r["mulai"], r["sampai"]))
    for a in range(mulai, sampai + 1, BLOK[jenis]):
        kerja = (jenis, campuran, a, min(a + BLOK[jenis] - 1, sampai))
        if kerja not in ada:
            yield kerja


def ringkas(simpan: Path) -> tuple[str, int]:
    """Sums over the file in one line a kind, and how many numbers were violated."""
    jumlah: dict[str, list[float]] = {}
    for baris in simpan.read_text("utf-8").splitlines():
        r = json.loads(baris)
        s = jumlah.setdefault(f"{r['jenis']} {r['campuran'] or 'campur'}", [0, 0, 0.0])
        s[0] += r["jumlah"]
        s[1] += len(r["salah"])
        s[2] += r["detik"]
    teks = "\n".join(
        f"{n}: {int(a)} dijalankan, {int(b)} melanggar, {c:.0f} s CPU" for n, (a, b, c) in jumlah.items()
    )
    return teks, int(sum(s[1] for s in jumlah.values()))


def main(argumen: list[str] | None = None) -> int:
    u = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    u.add_argument("--jenis", choices=sorted(SATU), default="model")
    u.add_argument("--campuran", default="", help="one mix for all; without it the number chooses")
    u.add_argument("--mulai", type=int, required=True)
    u.add_argument("--sampai", type=int, required=True)
    u.add_argument("--simpan", type=Path, required=True)
    u.add_argument("--proses", type=int, default=1)
    a = u.parse_args(argumen)
    kerja = list(sisa(a.jenis, a.campuran, a.mulai, a.sampai, a.simpan))
    with a.simpan.open("a", encoding="utf-8") as f:
        for hasil in _jalan(kerja, a.proses):
            f.write(json.dumps(hasil) + "\n")
            f.flush()
            if hasil["salah"]:
                print("MELANGGAR", hasil["salah"], flush=True)
    teks, salah = ringkas(a.simpan)
    print(teks)
    return 1 if salah else 0


def _jalan(kerja: list[tuple[str, str, int, int]], proses: int) -> Iterator[dict[str, Any]]:
    if proses == 1:
        yield from map(blok, kerja)
        return
    with multiprocessing.get_context("spawn").Pool(proses) as kolam:
        yield from kolam.imap_unordered(blok, kerja)


if __name__ == "__main__":
    sys.exit(main())
