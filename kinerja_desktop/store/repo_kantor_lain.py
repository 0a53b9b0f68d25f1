"""At the centre: the offices compiled so far, what of theirs can be spoken of, their documents of a year."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class RekamSasaran:
    """One row of an office that a proposal may be about."""

    tabel: str
    id: bytes
    nama: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class RekamDokumen:
    """One SKP (`jenis` "skp") or evaluation ("evaluasi") of an office; period columns empty for an SKP."""

    jenis: str
    id: bytes
    skp_id: bytes
    pegawai_id: bytes
    nama: str
    nip: str
    mulai: str
    selesai: str
    status: str
    jenis_periode: str = ""
    nomor_periode: int = 0
    hasil: str = ""
    perilaku: str = ""


def _batas(ruang: int) -> tuple[bytes, bytes]:
    awal = ruang.to_bytes(4, "big")
    return awal + b"\x00" * 12, awal + b"\xff" * 12


def kantor_semua(p: Pelaksana, selain: int) -> list[tuple[int, str]]:
    """(space, name) of every office but the own one, by name."""
    baris = p.semua("SELECT id, nama FROM kantor WHERE _del = 0 ORDER BY rev, id")
    nama: dict[int, str] = {}
    for pengenal, isi in baris:
        nama.setdefault(int.from_bytes(bytes(pengenal)[:4], "big"), str(isi))
    nama.pop(selain, None)
    return sorted(nama.items(), key=lambda x: (x[1].casefold(), x[0]))


def sasaran(p: Pelaksana, ruang: int) -> list[RekamSasaran]:
    """The office itself, its people with their numbers, its posts and units, each by name."""
    batas = _batas(ruang)
    hasil = []
    for tabel, keterangan in (("kantor", "''"), ("pegawai", "nip"), ("jabatan", "''"), ("unit", "''")):
        baca = f"SELECT id, nama, {keterangan} FROM {tabel} WHERE _del = 0 AND id >= ? AND id <= ?"
        baris = [RekamSasaran(tabel, bytes(i), str(n), str(k or "")) for i, n, k in p.semua(baca, batas)]
        hasil += sorted(baris, key=lambda b: (b.nama.casefold(), b.id))
    return hasil


def dokumen_ruang(p: Pelaksana, ruang: int, tahun: int) -> list[RekamDokumen]:
    """SKP that are not cancelled, and their evaluations, of one office and year."""
    batas = _batas(ruang)
    skp = p.semua(
        "SELECT s.id, s.id, s.pegawai_id, coalesce(o.nama, ''), coalesce(o.nip, ''), s.mulai, s.selesai, "
        "s.status FROM skp s LEFT JOIN pegawai o ON o.id = s.pegawai_id "
        "WHERE s.tahun = ? AND s._del = 0 AND s.status <> 'dibatalkan' AND s.id >= ? AND s.id <= ?",
        (tahun, *batas),
    )
    evaluasi = p.semua(
        "SELECT e.id, s.id, s.pegawai_id, coalesce(o.nama, ''), coalesce(o.nip, ''), s.mulai, s.selesai, "
        "e.status, t.jenis, t.nomor, coalesce(e.rating_hasil, ''), coalesce(e.rating_perilaku, '') "
        "FROM evaluasi e JOIN skp s ON s.id = e.skp_id JOIN periode t ON t.id = e.periode_id "
        "LEFT JOIN pegawai o ON o.id = s.pegawai_id WHERE t.tahun = ? AND e._del = 0 AND s._del = 0 "
        "AND t._del = 0 AND s.status <> 'dibatalkan' AND e.id >= ? AND e.id <= ?",
        (tahun, *batas),
    )
    return [
        RekamDokumen(jenis, bytes(r[0]), bytes(r[1]), bytes(r[2]), *r[3:])
        for jenis, semua in (("skp", skp), ("evaluasi", evaluasi))
        for r in semua
        if r[2] is not None
    ]
