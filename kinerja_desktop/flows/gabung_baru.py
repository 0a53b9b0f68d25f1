"""A new database from an invitation: an office's first one, a further PC, or one that replaces a lost PC."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.domain.jam import Jam
from kinerja_desktop.services.sesi import Sesi


def gabung_kantor_baru(lokasi: Path, jam: Jam, undangan: Path, kode: str, tempat: str = "") -> Sesi:
    """Make the invited office's database and join; Tolakan before anything is made when the code is wrong.

    For a further PC, and for an office that is invited again, the database begins empty with the office's
    space: its rows come by ADK from the first PC or the centre.
    """
    from kinerja_desktop.exchange.gabung import gabung_isi
    from kinerja_desktop.exchange.simpan import baca_dari
    from kinerja_desktop.exchange.undangan import baca_undangan
    from kinerja_desktop.services.kantor import buat_kantor, buat_kantor_kosong

    isi = baca_undangan(baca_dari(undangan), kode, jam.hari_ini())
    ruang = isi.pusat_ruang if isi.jenis == "pc" else isi.ruang
    if ruang:
        sesi = buat_kantor_kosong(lokasi, jam, isi.kantor, isi.instansi, ruang)
    else:
        sesi = buat_kantor(lokasi, jam, isi.kantor, isi.instansi or isi.kantor, tempat=tempat)
    try:
        gabung_isi(sesi, isi)
    except BaseException:
        sesi.db.tutup()
        raise
    return sesi
