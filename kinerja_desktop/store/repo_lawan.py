"""Who is on the other side: writers, their statements, receipts and invitations, one statement each."""

from __future__ import annotations

import json
from dataclasses import astuple

from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.repo_tukar import Penulis, Resi, Undangan

_PENULIS = "writer, ruang, nama, peran, penerima, keadaan, sertifikat, tingkat"
_UNDANGAN = "nomor, undangan_id, kantor, rahasia, sampai, keadaan, permintaan, writer, jenis"
_RESI = "sha256, arah, nama, writer, waktu, keadaan, rincian"

#: (have as [[writer, number, id]...] in hex, want as references, when stated in ms since 1970)
Pernyataan = tuple[list[tuple[str, int, str]], list[str], int]


def semua_penulis(p: Pelaksana) -> dict[bytes, Penulis]:
    """Every key this database knows."""
    baris = p.semua(f"SELECT {_PENULIS} FROM sync_writer")
    return {bytes(r[0]): Penulis(*r) for r in baris}


def simpan_penulis(p: Pelaksana, w: Penulis) -> None:
    """Add a key or replace what is known of it."""
    p.ubah(
        f"INSERT INTO sync_writer ({_PENULIS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (writer) DO UPDATE SET "
        "ruang = excluded.ruang, nama = excluded.nama, peran = excluded.peran, penerima = excluded.penerima, "
        "keadaan = excluded.keadaan, sertifikat = excluded.sertifikat, tingkat = excluded.tingkat",
        (w.kunci, w.ruang, w.nama, w.peran, w.penerima, w.keadaan, w.sertifikat, w.tingkat),
    )


def pernyataan(p: Pelaksana, peer: bytes) -> Pernyataan:
    """What this peer last said it has and lacks; empty when it never spoke."""
    r = p.satu("SELECT have, want, stated_at FROM sync_peer WHERE peer = ?", (peer,))
    if r is None:
        return [], [], 0
    return [(w, s, h) for w, s, h in json.loads(r[0])], json.loads(r[1]), int(r[2])


def simpan_pernyataan(p: Pelaksana, peer: bytes, isi: Pernyataan) -> None:
    """A peer's statement replaces its older one; it is never joined with it (a restored peer has less)."""
    p.ubah_nanti(
        "INSERT INTO sync_peer (peer, have, want, stated_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (peer) DO UPDATE SET "
        "have = excluded.have, want = excluded.want, stated_at = excluded.stated_at",
        (peer, json.dumps(isi[0]), json.dumps(isi[1]), isi[2]),
        "sync_peer",
        peer,
    )


def resi(p: Pelaksana, sha256: str, arah: str) -> Resi | None:
    """Receipt of one file in one direction."""
    with p.hanya(("sync_receipt",), (sha256,)):
        r = p.ingat(f"SELECT {_RESI} FROM sync_receipt WHERE sha256 = ? AND arah = ?", (sha256, arah))
    return Resi(*r[0]) if r else None


def daftar_resi(
    p: Pelaksana, arah: str, writer: bytes | None = None, keadaan: str | None = None, jumlah: int = 100
) -> list[Resi]:
    """The newest receipts of one direction, on wish of one key or in one state only."""
    pilihan = [(k, v) for k, v in (("writer", writer), ("keadaan", keadaan)) if v is not None]
    syarat = "".join(f" AND {k} = ?" for k, _ in pilihan)
    baca = f"SELECT {_RESI} FROM sync_receipt WHERE arah = ?{syarat} ORDER BY waktu DESC, sha256 LIMIT ?"
    return [Resi(*r) for r in p.semua(baca, [arah, *(v for _, v in pilihan), jumlah])]


def simpan_resi(p: Pelaksana, r: Resi) -> None:
    """Add a receipt or replace what is known of that file."""
    p.ubah_nanti(
        f"INSERT INTO sync_receipt ({_RESI}) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (sha256, arah) DO UPDATE SET "
        "keadaan = excluded.keadaan, rincian = excluded.rincian",
        astuple(r),
        "sync_receipt",
        r.sha256,
    )


def semua_cabutan(p: Pelaksana) -> dict[bytes, tuple[str, str, str, str]]:
    """Revoked keys: (reference of the last commit that counts, reason, when, the signed line)."""
    baca = "SELECT writer, sampai, alasan, waktu, mentah FROM sync_revoke"
    return {bytes(r[0]): (r[1], r[2], r[3], r[4]) for r in p.semua(baca)}


def simpan_cabutan(p: Pelaksana, kunci: bytes, isi: tuple[str, str, str, str]) -> None:
    """Note a revocation or replace it."""
    p.ubah(
        "INSERT INTO sync_revoke (writer, sampai, alasan, waktu, mentah) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (writer) DO UPDATE SET sampai = excluded.sampai, alasan = excluded.alasan, "
        "waktu = excluded.waktu, mentah = excluded.mentah",
        (kunci, *isi),
    )


def penerus(p: Pelaksana) -> dict[bytes, int]:
    """How many successors each key has named."""
    hasil: dict[bytes, int] = {}
    for (mentah,) in p.semua("SELECT sertifikat FROM sync_writer WHERE sertifikat LIKE '[\"suksesi\"%'"):
        lama = bytes.fromhex(json.loads(mentah)[1]["lama"])
        hasil[lama] = hasil.get(lama, 0) + 1
    return hasil


def catatan_lokal(p: Pelaksana, kunci: str) -> str:
    """A local property as the transaction sees it (`Database.meta` keeps what it read before)."""
    with p.hanya(("meta",), (kunci,)):
        r = p.ingat("SELECT nilai FROM meta WHERE kunci = ?", (kunci,))
    return str(r[0][0]) if r else ""


def simpan_catatan_lokal(p: Pelaksana, kunci: str, nilai: str) -> None:
    """Set a local property inside this transaction."""
    p.ubah_nanti(
        "INSERT INTO meta (kunci, nilai) VALUES (?, ?) "
        "ON CONFLICT (kunci) DO UPDATE SET nilai = excluded.nilai",
        (kunci, nilai),
        "meta",
        kunci,
    )


def undangan(p: Pelaksana, *, undangan_id: str | None = None, nomor: int | None = None) -> Undangan | None:
    """An invitation by its id or by the office's number."""
    kolom, nilai = ("undangan_id", undangan_id) if undangan_id is not None else ("nomor", nomor)
    r = p.satu(f"SELECT {_UNDANGAN} FROM sync_invite WHERE {kolom} = ?", (nilai,))
    return Undangan(*r) if r else None


def semua_undangan(p: Pelaksana) -> list[Undangan]:
    """All invitations by office number."""
    return [Undangan(*r) for r in p.semua(f"SELECT {_UNDANGAN} FROM sync_invite ORDER BY nomor")]


def simpan_undangan(p: Pelaksana, u: Undangan) -> None:
    """Add an invitation or replace its state."""
    p.ubah(
        f"INSERT INTO sync_invite ({_UNDANGAN}) VALUES ({tanda(9)}) "
        "ON CONFLICT (nomor) DO UPDATE SET "
        "undangan_id = excluded.undangan_id, kantor = excluded.kantor, rahasia = excluded.rahasia, "
        "sampai = excluded.sampai, keadaan = excluded.keadaan, permintaan = excluded.permintaan, "
        "writer = excluded.writer, jenis = excluded.jenis",
        astuple(u),
    )
