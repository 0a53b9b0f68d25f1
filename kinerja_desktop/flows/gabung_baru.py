"""A new office from an invitation: its name and institution come from the centre, then it joins."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.services.sesi import Sesi


def gabung_kantor_baru(lokasi: Path, jam: Jam, undangan: Path, kode: str, tempat: str = "") -> Sesi:
    """Make the invited office's database and join; Tolakan before anything is made when the code is wrong."""
    from kinerja_desktop.exchange.simpan import baca_dari
    from kinerja_desktop.exchange.undangan import baca_undangan
    from kinerja_desktop.flows.tukar import gabung
    from kinerja_desktop.services.kantor import buat_kantor

    isi = baca_undangan(baca_dari(undangan), kode, jam.hari_ini())
    sesi = buat_kantor(lokasi, jam, isi.kantor, isi.instansi or isi.kantor, tempat=tempat)
    try:
        gabung(sesi, undangan, kode)
    except BaseException:
        sesi.db.tutup()
        raise
    return sesi
