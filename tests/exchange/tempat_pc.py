"""Further PCs of an office in tests: invited, accepted, and files between them."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from tests.exchange.tempat import Tempat


def buat_pc(pertama: Tempat, nama: str, folder: Path) -> Tempat:
    """Invitation, request, acceptance and all data, by file as people do it."""
    u = tukar.undang_pc(pertama.sesi, "", pertama.folder)
    sesi = gabung_kantor_baru(folder / f"{nama}.db", pertama.jam, u.path, u.kode)
    baru = Tempat(nama, folder, sesi, pertama.jam)
    pertama.terima(*antar(baru, pertama))
    tukar.terima_pc(pertama.sesi, u.nomor)
    baru.terima(*antar(pertama, baru))
    return baru


def kunci(t: Tempat) -> bytes:
    """Public key with which this PC writes."""
    assert t.sesi.db.penulis is not None
    return t.sesi.db.penulis.kunci_umum


def antar(asal: Tempat, tujuan: Tempat) -> list[Path]:
    """Files from one PC for another."""
    hasil = tukar.kirim_adk(asal.sesi, asal.folder / "antar", [kunci(tujuan)])
    return [b.path for b in hasil.berkas]


def terima_baru(t: Tempat, path: Path) -> None:
    """Receive a file if it is for this PC."""
    hasil = t.terima(path)
    assert {j.kode for j in hasil.berkas} <= {"", "bukan_untuk_sini"}, hasil.berkas[0].kalimat


def semua_sama(*tempat: Tempat, tabel: tuple[str, ...] = ()) -> None:
    """Every PC holds the same rows, commits, Beda Isian and nothing in the waiting room."""
    pertama = tempat[0].isi_semua()
    for t in tempat[1:]:
        isi = t.isi_semua()
        for nama in tabel or pertama:
            assert isi[nama] == pertama[nama], nama
