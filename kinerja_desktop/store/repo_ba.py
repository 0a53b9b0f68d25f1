"""Minutes of reconciliation: fingerprints of documents as this database has them, and who agreed to what."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.tabel import SINKRON

SKP, REALISASI, EVALUASI = "SKP", "Realisasi", "Evaluasi"
DISEPAKATI, DIKEMBALIKAN, RESET = "disepakati", "dikembalikan", "reset"
#: Hex digits of a document's fingerprint in the minutes: 128 bits, so that a large office fits into a line.
PANJANG_SIDIK = 32

_ISI_SKP = ("skp", "rhk", "indikator", "perilaku")
#: SQL that is true of a row of `periode` that agreed minutes of `lingkup.ruang` hold, until a Reset BA.
SYARAT_BERITA_ACARA = (
    "EXISTS (SELECT 1 FROM berita_acara a JOIN putusan_ba b ON b.berita_acara_id = a.id "
    "WHERE a.tahun = periode.tahun AND a.jenis_periode = periode.jenis AND a.nomor_periode = periode.nomor "
    f"AND substr(a.id, 1, 4) = lingkup.ruang AND a._del = 0 AND b._del = 0 AND b.putusan = '{DISEPAKATI}' "
    "AND NOT EXISTS (SELECT 1 FROM putusan_ba c "
    f"WHERE c.berita_acara_id = a.id AND c._del = 0 AND c.putusan = '{RESET}'))"
)


@dataclass(frozen=True, slots=True)
class LingkupBa:
    """What minutes are about: an office's space and one period; months from and to are 1-12."""

    ruang: int
    tahun: int
    jenis: str
    nomor: int
    bulan: tuple[int, int]


@dataclass(frozen=True, slots=True)
class DokumenRekon:
    """One document of one person with the fingerprint of its rows here."""

    skp_id: bytes
    dokumen: str
    nama: str
    nip: str
    sidik: str


@dataclass(frozen=True, slots=True)
class RekamBa:
    """Minutes as an office filed them; `isi` holds (SKP, document, fingerprint) as the office had them."""

    id: bytes
    tahun: int
    jenis: str
    nomor_periode: int
    nomor: str
    tanggal: str
    isi: tuple[tuple[bytes, str, str], ...]
    sidik: str
    pihak: dict[str, str]
    status: str
    waktu: str


@dataclass(frozen=True, slots=True)
class RekamPutusan:
    """What the centre said of minutes: disepakati, dikembalikan or reset."""

    id: bytes
    berita_acara_id: bytes
    putusan: str
    nomor: str
    tanggal: str
    alasan: str
    sidik: str
    pihak: dict[str, str]
    waktu: str


def dokumen(p: Pelaksana, lingkup: LingkupBa) -> list[DokumenRekon]:
    """Every document of the period in this office with its fingerprint, by name of the person."""
    awal = lingkup.ruang.to_bytes(4, "big")
    batas = (awal + b"\x00" * 12, awal + b"\xff" * 12)
    orang = p.semua(
        "SELECT s.id, coalesce(o.nama, ''), coalesce(o.nip, '') FROM skp s LEFT JOIN pegawai o "
        "ON o.id = s.pegawai_id WHERE s.tahun = ? AND s._del = 0 AND s.status <> 'dibatalkan' "
        "AND s.id >= ? AND s.id <= ?",
        (lingkup.tahun, *batas),
    )
    bagian = _tahunan(p, lingkup, batas) if lingkup.jenis == "tahunan" else _berkala(p, lingkup, batas)
    hasil = [
        DokumenRekon(bytes(skp_id), nama_dokumen, str(nama), str(nip), sidik[bytes(skp_id)])
        for nama_dokumen, sidik in bagian
        for skp_id, nama, nip in orang
        if bytes(skp_id) in sidik
    ]
    return sorted(hasil, key=lambda d: (d.nama.casefold(), d.skp_id, d.dokumen))


def _tahunan(p: Pelaksana, k: LingkupBa, batas: tuple[bytes, bytes]) -> list[tuple[str, dict[bytes, str]]]:
    sumber = [
        _baris(p, t, "id" if t == "skp" else "skp_id", f"{'tahun = ? AND ' if t == 'skp' else ''}", batas,
               (k.tahun,) if t == "skp" else ())
        for t in _ISI_SKP
    ]  # fmt: skip
    return [(SKP, _sidik(sumber)), _evaluasi(p, k, batas)]


def _berkala(p: Pelaksana, k: LingkupBa, batas: tuple[bytes, bytes]) -> list[tuple[str, dict[bytes, str]]]:
    realisasi = _baris(p, "realisasi", "skp_id", "bulan BETWEEN ? AND ? AND ", batas, k.bulan)
    return [(REALISASI, _sidik([realisasi])), _evaluasi(p, k, batas)]


def _evaluasi(p: Pelaksana, k: LingkupBa, batas: tuple[bytes, bytes]) -> tuple[str, dict[bytes, str]]:
    syarat = (
        "periode_id IN (SELECT id FROM periode WHERE tahun = ? AND jenis = ? AND nomor = ? AND _del = 0) AND "
    )
    isi = (k.tahun, k.jenis, k.nomor)
    return EVALUASI, _sidik([_baris(p, t, "skp_id", syarat, batas, isi) for t in ("evaluasi", "umpan_balik")])


def _baris(
    p: Pelaksana, tabel: str, kolom_skp: str, syarat: str, batas: tuple[bytes, bytes], isi: Iterable[Any]
) -> list[tuple[bytes, list[Any]]]:
    """(SKP, table and all its synced columns) of the living rows of this office, by id."""
    kolom = ", ".join(("id", *SINKRON[tabel].kolom))
    baca = (
        f"SELECT {kolom_skp}, {kolom} FROM {tabel} WHERE {syarat}_del = 0 AND id >= ? AND id <= ? ORDER BY id"
    )
    hasil = []
    for skp_id, *nilai in p.semua(baca, (*isi, *batas)):
        if skp_id is not None:
            teks = [v.hex() if isinstance(v, bytes) else v for v in nilai]
            hasil.append((bytes(skp_id), [tabel, *teks]))
    return hasil


def _sidik(sumber: list[list[tuple[bytes, list[Any]]]]) -> dict[bytes, str]:
    kumpul: dict[bytes, list[list[Any]]] = {}
    for baris in sumber:
        for skp_id, isi in baris:
            kumpul.setdefault(skp_id, []).append(isi)
    return {
        k: hashlib.sha256(json.dumps(v, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()[
            :PANJANG_SIDIK
        ]
        for k, v in kumpul.items()
    }


_BA = "SELECT id, tahun, jenis_periode, nomor_periode, nomor, tanggal, isi, sidik, pihak, status, waktu"
_PUTUSAN = "SELECT id, berita_acara_id, putusan, nomor, tanggal, alasan, sidik, pihak, waktu"


def semua_ba(p: Pelaksana) -> list[RekamBa]:
    """All minutes here, the newest first; rows whose content cannot be read are left out."""
    hasil = []
    for r in p.semua(f"{_BA} FROM berita_acara WHERE _del = 0 ORDER BY waktu DESC, id"):
        try:
            isi = tuple((bytes.fromhex(s), str(d), str(h)) for s, d, h in json.loads(r[6]))
        except (ValueError, TypeError):
            continue
        hasil.append(RekamBa(bytes(r[0]), r[1], r[2], r[3], r[4], r[5], isi, r[7], _pihak(r[8]), r[9], r[10]))
    return hasil


def putusan(p: Pelaksana) -> dict[bytes, list[RekamPutusan]]:
    """What the centre said, oldest first, by the minutes it is about."""
    hasil: dict[bytes, list[RekamPutusan]] = {}
    baca = (
        f"{_PUTUSAN} FROM putusan_ba WHERE _del = 0 AND berita_acara_id IS NOT NULL ORDER BY waktu, rev, id"
    )
    for r in p.semua(baca):
        isi = RekamPutusan(
            bytes(r[0]), bytes(r[1]), r[2], r[3], r[4], r[5], r[6], _pihak(r[7]), r[8]
        )  # fmt: skip
        hasil.setdefault(isi.berita_acara_id, []).append(isi)
    return hasil


def kunci_periode(p: Pelaksana, ruang: bytes) -> dict[tuple[int, str, int], str]:
    """Number of an office's agreed minutes by (year, kind, number) of the period that they hold.

    `ruang`: the four bytes with which the office's ids begin; at the centre all minutes lie together.
    """
    baca = (
        "SELECT a.tahun, a.jenis_periode, a.nomor_periode, b.nomor FROM berita_acara a JOIN putusan_ba b "
        "ON b.berita_acara_id = a.id WHERE substr(a.id, 1, 4) = ? "
        f"AND a._del = 0 AND b._del = 0 AND b.putusan = '{DISEPAKATI}' "
        "AND NOT EXISTS (SELECT 1 FROM putusan_ba c WHERE c.berita_acara_id = a.id AND c._del = 0 "
        f"AND c.putusan = '{RESET}')"
    )
    return {(int(t), str(j), int(n)): str(nomor) for t, j, n, nomor in p.semua(baca, (ruang,))}


def _pihak(teks: str) -> dict[str, str]:
    try:
        isi = json.loads(teks or "{}")
    except ValueError:
        return {}
    return {str(k): str(v) for k, v in isi.items()} if isinstance(isi, dict) else {}
