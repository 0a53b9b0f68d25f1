"""The window: start, scrolling, an edit, a paste; each against its limit in the same run.

`--bagian mulai,gulir,sunting,tempel` measures only some of them. The limits stand in jendela_polos.py
(start), gulir.py (a view over an empty model) and sunting.py (raw sqlite3; one full repaint of the grid).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from kantor_patokan import kantor_skp_panjang, siapkan_lingkungan
from ukur import lapor, putaran, sebanyak

BAGIAN = ("mulai", "gulir", "sunting", "tempel")
BATAS = {
    "mulai_lukis/polos": 1.3,
    "mulai_beranda_terisi/polos": 3.8,
    "diam_memori/polos": 2.0,
    "mulai_modul_berat": 0.0,
    "gulir_pegawai_15000/kosong": 2.2,
    "gulir_skp_500/kosong": 2.2,
    "sunting_sampai_tersimpan/mentah": 3.0,
    "sunting_blok_terpanjang/lukis": 2.0,
    "tempel_500x7/lukis": 12.0,
    "tempel_commit/satu": 1.0,
    "tempel_urung_tidak_utuh": 0.0,
}


def main() -> int:
    """Measure what was asked for and report."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--bagian", default=",".join(BAGIAN))
    bagian = p.parse_known_args()[0].bagian.split(",")
    n = putaran(7)
    ukuran: dict[str, float] = {}
    hasil: dict[str, float] = {}

    def catat(satu: tuple[dict[str, float], dict[str, float]]) -> None:
        ukuran.update(satu[0])
        hasil.update(satu[1])

    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        siapkan_lingkungan(folder)
        if "mulai" in bagian:
            from mulai import ukur_mulai

            catat(ukur_mulai(folder, n))
        if {"gulir", "sunting", "tempel"} & set(bagian):
            from gulir import daftar_pegawai, ukur_gulir
            from sunting import LayarSkp, ukur_sunting, ukur_tempel

            from kinerja_desktop.flows.contoh.jam import JamContoh

            jumlah = sebanyak(500, 30)
            berkas, skp_id, _ = kantor_skp_panjang(folder, jumlah)
            layar = LayarSkp(berkas, skp_id, JamContoh())
            if "gulir" in bagian:
                daftar = daftar_pegawai(sebanyak(15_000, 100))
                catat(ukur_gulir("pegawai_15000", daftar.view, n))
                daftar.close()
                catat(ukur_gulir("skp_500", layar.view, n))
            if "sunting" in bagian:
                catat(ukur_sunting(layar, berkas, n))
            if "tempel" in bagian:
                catat(ukur_tempel(layar, jumlah, n))
            layar.tutup()
    batas = {nama: b for nama, b in BATAS.items() if nama in hasil}
    return lapor(ukuran, hasil, batas, n)


if __name__ == "__main__":
    sys.exit(main())
