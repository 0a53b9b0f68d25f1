"""The centre on a server as the welcome window needs it: its address in parts, and what is found there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.domain.jam import Jam


@dataclass(frozen=True, slots=True)
class KeadaanServer:
    """An address that answers: `isi` kosong, setengah or berisi; the centre's name; keys held on this PC."""

    lokasi: str
    isi: str
    nama: str = ""
    memegang: bool = False


def alamat_server(bagian: Mapping[str, str]) -> str:
    """The address of these parts (server, port, basis, pengguna, sandi); Tolakan for a port that is none."""
    from kinerja_desktop.store.server import susun_alamat

    port = bagian.get("port", "").strip()
    if port and not (port.isdecimal() and 0 < int(port[:6]) < 65_536):
        raise Tolakan("Port harus angka dari 1 sampai 65535.", siapa="operator pusat")
    return susun_alamat(
        bagian["server"].strip(), port, bagian["basis"].strip(), bagian["pengguna"].strip(), bagian["sandi"]
    )


def bagian_alamat(lokasi: str) -> dict[str, str]:
    """The parts of an address, without its password."""
    from kinerja_desktop.store.server import urai_alamat

    return urai_alamat(lokasi)


def periksa_server(lokasi: str, jam: Jam) -> KeadaanServer:
    """Connect and look; Tolakan says in one sentence why it does not work. An empty database stays empty."""
    from kinerja_desktop.services.kantor import buka_kantor, identitas
    from kinerja_desktop.store.buka_server import BERISI, isi_server
    from kinerja_desktop.store.database import Database

    db = Database(lokasi, jam)
    try:
        isi = isi_server(db)
    finally:
        db.tutup()
    if isi != BERISI:
        return KeadaanServer(lokasi, isi)
    sesi = buka_kantor(lokasi, jam)
    try:
        if sesi.db.peran != "pusat":
            raise Tolakan(
                "Basis data {lokasi} berisi data kantor, bukan data pusat. Periksa namanya.",
                siapa="operator pusat",
                lokasi=sesi.db.lokasi,
            )
        return KeadaanServer(lokasi, isi, identitas(sesi).nama, sesi.db.penulis is not None)
    finally:
        sesi.db.tutup()
