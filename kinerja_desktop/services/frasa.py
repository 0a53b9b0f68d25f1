"""Bank frasa: sentences ready to be put in: the program's, the centre's for everybody, an office's own."""

from __future__ import annotations

import json
from dataclasses import dataclass

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.system.jalur import sumber_daya

#: Where a sentence is offered, in the order in which it is shown.
NAMA_JENIS = {
    "perilaku": "Perilaku kerja",
    "rhk": "Rencana hasil kerja",
    "indikator": "Indikator kinerja",
    "dukungan": "Dukungan sumber daya",
    "skema": "Skema pertanggungjawaban",
    "konsekuensi": "Konsekuensi",
    "umpan_balik": "Umpan balik",
    "dialog": "Dialog kinerja",
}
_MAKS = 500


@dataclass(frozen=True, slots=True)
class Frasa:
    """One sentence: where it is offered, its group ("Kolaboratif"), whether it is this office's own."""

    id: bytes
    jenis: str
    kunci: str
    teks: str
    urut: int
    lokal: bool


def bawaan() -> tuple[Frasa, ...]:
    """Sentences that come with the program; they are not rows and cannot be changed."""
    isi: dict[str, dict[str, list[str]]] = json.loads(sumber_daya("frasa.json").read_text(encoding="utf-8"))
    return tuple(
        Frasa(b"", jenis, kunci, teks, n, False)
        for jenis, kelompok in isi.items()
        for kunci, semua in kelompok.items()
        for n, teks in enumerate(semua, 1)
    )


def daftar(sesi: Sesi, jenis: str = "") -> list[Frasa]:
    """Sentences of one kind or of all, by kind, key and order; at the centre only its own."""
    sesi.wajib("lihat")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        baca = "SELECT id, jenis, kunci, teks, urut, lokal FROM frasa WHERE _del = 0"
        semua = [Frasa(bytes(i), j, k, t, int(u), bool(o)) for i, j, k, t, u, o in p.semua(baca)]
    if sesi.db.peran == "pusat":  # the space decides, not the word of the row
        awal = sesi.db.ruang.to_bytes(4, "big")
        semua = [f for f in semua if not f.lokal and f.id[:4] == awal]
    urut = list(NAMA_JENIS)
    return sorted(
        (f for f in semua if not jenis or f.jenis == jenis),
        key=lambda f: (
            urut.index(f.jenis) if f.jenis in urut else len(urut), f.kunci.casefold(), f.urut, f.id,
        ),
    )  # fmt: skip


def tambah(sesi: Sesi, jenis: str, kunci: str, teks: str) -> Outcome[bytes]:
    """Add a sentence at the end of its group; at the centre it travels to every office."""
    sesi.wajib("frasa.ubah")
    return tambah_bebas(sesi, jenis, kunci, teks)


def tambah_bebas(sesi: Sesi, jenis: str, kunci: str, teks: str) -> Outcome[bytes]:
    """The same for whoever has been found allowed: assessors keep phrases of feedback and dialogues."""
    isi = _isi(jenis, kunci, teks)
    ada = [f for f in daftar(sesi, jenis) if f.kunci == isi["kunci"]]
    if any(f.teks.casefold() == isi["teks"].casefold() for f in ada):
        raise Tolakan("Frasa itu sudah ada.", siapa="yang mengisi")
    urut = 1 + max((f.urut for f in ada), default=0)
    with sesi.kerja("frasa.tambah", f"Tambah frasa {NAMA_JENIS[jenis].lower()}") as uow:
        baru = uow.insert("frasa", {**isi, "urut": urut, "lokal": int(sesi.db.peran != "pusat")})
    return Outcome(baru, uow.perubahan)


def ubah(sesi: Sesi, frasa_id: bytes, kunci: str, teks: str) -> Outcome[None]:
    """Change key and sentence; Tolakan for one of the centre's in an office."""
    lama = _milik(sesi, frasa_id)
    isi = _isi(lama.jenis, kunci, teks)
    with sesi.kerja("frasa.ubah", f"Ubah frasa {NAMA_JENIS.get(lama.jenis, lama.jenis).lower()}") as uow:
        uow.update("frasa", frasa_id, {"kunci": isi["kunci"], "teks": isi["teks"]})
    return Outcome(None, uow.perubahan)


def hapus(sesi: Sesi, frasa_id: bytes) -> Outcome[None]:
    """Take a sentence out of the bank; texts made with it stay."""
    lama = _milik(sesi, frasa_id)
    with sesi.kerja("frasa.hapus", f"Hapus frasa {NAMA_JENIS.get(lama.jenis, lama.jenis).lower()}") as uow:
        uow.delete("frasa", [frasa_id])
    return Outcome(None, uow.perubahan)


def _milik(sesi: Sesi, frasa_id: bytes) -> Frasa:
    sesi.wajib("frasa.ubah")
    f = next((f for f in daftar(sesi) if f.id == frasa_id), None)
    if f is None:
        raise Tolakan("Frasa itu tidak ada lagi. Muat ulang halaman ini.", siapa="operator")
    if not f.lokal and sesi.db.peran != "pusat":
        raise Tolakan("Frasa ini dari pusat; tambahkan frasa kantor sendiri di sampingnya.", siapa="BKPSDM")
    return f


def _isi(jenis: str, kunci: str, teks: str) -> dict[str, str]:
    if jenis not in NAMA_JENIS:
        raise Tolakan("Jenis frasa {jenis} tidak dikenal.", siapa="yang mengisi", jenis=jenis[:40])
    return {
        "jenis": jenis,
        "kunci": bersihkan_teks(kunci, "Kelompok", 80),
        "teks": bersihkan_teks(teks, "Frasa", _MAKS, wajib=True),
    }
