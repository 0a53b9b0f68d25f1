"""An office with an approved SKP that has joined its centre, made once and copied for every test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from kinerja_desktop.exchange import kripto
from tests.kantor_uji import Pabrik, folder_data, jam_uji
from tests.sekali import dipakai_bersama

_KEPALA = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 10\n"


def undangan_cepat(m: pytest.MonkeyPatch) -> None:
    """Invitations without their second of key derivation; the real one has tests of its own."""

    def buka(data: bytes, sandi: str) -> bytes:
        awal = _KEPALA + sandi.encode()
        if not data.startswith(awal):
            raise kripto.KriptoGagal("sandi")
        return data[len(awal) :]

    m.setattr(kripto, "segel_sandi", lambda data, sandi: _KEPALA + sandi.encode() + data)
    m.setattr(kripto, "buka_sandi", buka)


@dataclass(frozen=True)
class KantorIsi:
    """Folder with kantor.db, pusat.db and their keys; an invitation that nobody has used, with its code."""

    akar: Path
    undangan: Path
    kode: str

    def salin(self, tujuan: Path, data: Path) -> None:
        """Copy databases and keys into the folders of a test."""
        shutil.copytree(self.akar / "data", data, dirs_exist_ok=True)
        for nama in ("kantor.db", "pusat.db"):
            shutil.copy2(self.akar / nama, tujuan / nama)


@dipakai_bersama
def buat_kantor_isi(akar: Path) -> KantorIsi:
    """Make it: the head of a section has an approved SKP of 2026; the centre waits for its file."""
    from kinerja_desktop.flows import tukar
    from kinerja_desktop.services.kantor import buat_kantor
    from kinerja_desktop.system.jam import JamSistem
    from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui

    with pytest.MonkeyPatch.context() as m, folder_data(akar / "data"):
        undangan_cepat(m)
        pusat = buat_kantor(akar / "pusat.db", JamSistem(), "BKPSDM", "Pemerintah Kabupaten Contoh", "pusat")
        sesi = buat_kantor(akar / "kantor.db", jam_uji(), "Kecamatan Sukamaju", "Pemerintah Kabupaten Contoh")
        kantor = kantor_kecil(sesi, Pabrik(sesi), staf=1)
        skp_disetujui(kantor, kantor.kasi)
        dua = [tukar.undang(pusat, nama, akar / f"{nama}.undangan") for nama in ("Satu", "Dua")]
        sesi.jam = JamSistem()
        tukar.gabung(sesi, dua[0].path, dua[0].kode)
        pusat.db.tutup()
        sesi.db.tutup()
    return KantorIsi(akar, dua[1].path, dua[1].kode)
