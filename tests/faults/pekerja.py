"""The process that gets killed: told on standard input what to do, it forks; the child works until the end.

Loading the program takes longer than most of the work, so one process loads it and every victim is its fork.
A victim writes one line into its note file after each act that the program has acknowledged.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from kinerja_desktop.exchange import kotak as ___  # noqa: F401
from kinerja_desktop.flows import impor_pegawai as _  # noqa: F401 - loaded before the fork, not in it
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import impor_pegawai, pegawai, penempatan, perawatan
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.spreadsheets.pegawai import baca_pegawai
from kinerja_desktop.store.migrasi import jalankan as __  # noqa: F401
from tests.kantor_uji import Pabrik, jam_uji

Catat = Callable[..., None]
BUKU = Path(__file__).parent.parent / "data" / "pegawai_duk_manual.xlsx"


def sunting(sesi: Sesi, catat: Catat, tugas: dict[str, Any]) -> None:
    """Add people, change them, move them between two posts, until killed."""
    buat = Pabrik(sesi, itertools.count(tugas["mulai"]))
    unit = buat.unit()
    pos = [buat.jabatan(unit=unit), buat.jabatan(unit=unit)]
    for n in itertools.count():
        nama = f"Orang {tugas['mulai']}-{n}"
        baru = pegawai.tambah(sesi, nip=buat.nip(tugas["mulai"] * 40 + n), nama=nama).value
        catat(judul=f"Tambah pegawai {nama}", id=baru.hex(), nama=nama)
        penempatan.tempatkan(sesi, baru, pos[0], unit, jam_uji().hari_ini().replace(day=1))
        catat(id=baru.hex(), pos=pos[0].hex())
        pegawai.ubah(sesi, baru, gelar_belakang="S.Sos.")
        catat(id=baru.hex(), gelar="S.Sos.")
        penempatan.pindahkan(sesi, baru, pos[1], unit, jam_uji().hari_ini())
        catat(id=baru.hex(), pos=pos[1].hex())


@cache
def _baca() -> Any:
    return baca_pegawai(BUKU)


def impor(sesi: Sesi, catat: Catat, _tugas: dict[str, Any]) -> None:
    """Import 35 people."""
    baca = _baca()
    rencana = impor_pegawai.rencanakan(sesi, baca.diterima, BUKU.name, baca.pemetaan.kolom)
    catat(siap=len(baca.diterima))
    impor_pegawai.terapkan(sesi, rencana)
    catat(selesai=True)


def backup(sesi: Sesi, catat: Catat, tugas: dict[str, Any]) -> None:
    """One copy after the other, until killed."""
    catat(siap=True)
    while True:
        catat(berkas=str(perawatan.backup(sesi, Path(tugas["folder"])).berkas))


def kompilasi(sesi: Sesi, catat: Catat, tugas: dict[str, Any]) -> None:
    """A folder of files into the centre; each file is noted before it is read."""
    hasil = tukar.kompilasi(sesi, Path(tugas["folder"]), lambda n, _semua, _nama: catat(n=n))
    catat(selesai=True, baru=hasil.baru)


def kantor(db: str, catat: Catat) -> None:
    """A new office."""
    catat(siap=True)
    buat_kantor(db, jam_uji(), "Kecamatan Sukamaju", "Pemerintah Kabupaten Contoh").db.tutup()
    catat(selesai=True)


def kerjakan(tugas: dict[str, Any]) -> None:
    """The victim's life."""
    nomor = os.open(tugas["catatan"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def catat(**isi: Any) -> None:
        os.write(nomor, json.dumps(isi).encode() + b"\n")

    os.environ.update(KINERJA_DATA=tugas["data"], KINERJA_TANPA_KEYRING="1")
    if tugas["kerja"] == "kantor":
        kantor(tugas["db"], catat)
        return
    sesi = buka_kantor(tugas["db"], jam_uji())
    {"sunting": sunting, "impor": impor, "backup": backup, "kompilasi": kompilasi}[tugas["kerja"]](
        sesi, catat, tugas
    )
    sesi.db.tutup()


def utama() -> None:
    """Answer every order with the victim's number, and `tunggu` with how it ended."""
    for baris in sys.stdin:
        tugas = json.loads(baris)
        if tugas["kerja"] == "tunggu":
            print(os.waitpid(tugas["pid"], 0)[1], flush=True)
            continue
        if tugas["kerja"] == "impor":
            _baca()
        pid = os.fork()
        if pid == 0:
            kode = 1
            try:
                kerjakan(tugas)
                kode = 0
            finally:
                sys.stderr.flush()
                os._exit(kode)
        print(pid, flush=True)


if __name__ == "__main__":
    utama()
