"""Orang yang sama?: a person whom two computers added under one NIP; a person decides, an alias remembers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.lembar_beda import OrangSama, SatuOrang
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import sejarah
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import anak_hidup, baris_kini

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = ["OrangSama", "SatuOrang", "bukan_sama", "daftar", "satukan"]

SAMA, BEDA = "pegawai", "pegawai_beda"
#: Where a person is named; events keep the row under which they were written.
_ACUAN = (
    ("penempatan", "pegawai_id"),
    ("relasi_penilai", "pegawai_id"),
    ("relasi_penilai", "penilai_id"),
    ("relasi_penilai", "atasan_penilai_id"),
    ("skp", "pegawai_id"),
    ("skp", "penilai_id"),
    ("skp", "atasan_penilai_id"),
    ("pengecualian", "pegawai_id"),
    ("mutasi", "pegawai_id"),
    ("peran_hasil", "pegawai_id"),
    ("peran_hasil", "pimpinan_id"),
    ("catatan_harian", "pegawai_id"),
    ("presensi", "pegawai_id"),
    ("anggota_tim", "pegawai_id"),
    ("temuan", "pegawai_id"),
    ("langkah_perbaikan", "penanggung_id"),
    ("lembar_360", "pegawai_id"),
    ("jawaban_360", "pegawai_id"),
    ("kompetensi", "pegawai_id"),
    ("pengguna", "pegawai_id"),
    ("umpan_balik", "pemberi_id"),
)
_KEMBAR = {
    "penempatan": ("pegawai_id", "jabatan_id", "mulai"),
    "relasi_penilai": ("pegawai_id", "penilai_id", "mulai"),
}
_DITETAPKAN = frozenset({StatusDokumen.DISETUJUI, StatusDokumen.DIKIRIM, StatusDokumen.DITERIMA})


def daftar(sesi: Sesi) -> tuple[OrangSama, ...]:
    """Proposals of this office, by NIP; the centre has none of its own to decide."""
    sesi.wajib("lihat")
    if sesi.db.peran == "pusat" or not sesi.boleh("pegawai.ubah"):
        return ()
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        grup = _kembar(p, sesi.db.ruang)
        if not grup:
            return ()
        buku = BukuOrang.muat(conn)
        return tuple(
            OrangSama(nip, tuple(_satu(sesi, p, buku, r) for r in para)) for nip, para in sorted(grup.items())
        )


def _kembar(p: Pelaksana, ruang: int) -> dict[str, list[dict[str, Any]]]:
    """NIP -> rows: living ones twice, and pairs of which two computers kept the other one each."""
    ganda = p.semua("SELECT nip FROM pegawai WHERE _del = 0 AND nip <> '' GROUP BY nip HAVING count(*) > 1")
    hasil: dict[str, list[dict[str, Any]]] = {}
    padanan = p.semua("SELECT jenis, lama_id, baru_id FROM padanan WHERE _del = 0")
    beda = {frozenset((bytes(a), bytes(b))) for j, a, b in padanan if j == BEDA and a and b}
    for (nip,) in ganda:
        ids = {bytes(r[0]) for r in p.semua("SELECT id FROM pegawai WHERE _del = 0 AND nip = ?", (nip,))}
        milik = sorted(i for i in ids if int.from_bytes(i[:4], "big") == ruang)
        if len(milik) > 1 and not all(frozenset((milik[0], b)) in beda for b in milik[1:]):
            hasil[str(nip)] = [baris_kini(p, "pegawai", [i])[i] for i in milik]
    for jenis, lama, baru in padanan:
        if jenis != SAMA or not lama or not baru:
            continue
        baris = baris_kini(p, "pegawai", [bytes(lama), bytes(baru)])
        nip = str(baris[bytes(baru)]["nip"]) if bytes(baru) in baris else ""
        hidup = p.satu("SELECT 1 FROM pegawai WHERE _del = 0 AND nip = ?", (nip,))
        if len(baris) == 2 and nip and hidup is None:
            hasil[nip] = [baris[b] for b in sorted(baris)]
    return hasil


def _satu(sesi: Sesi, p: Pelaksana, buku: BukuOrang, r: dict[str, Any]) -> SatuOrang:
    kunci = bytes(r["id"])
    asal = sejarah.riwayat_baris(p, "pegawai", kunci)
    baca = "SELECT status, revisi FROM skp WHERE _del = 0 AND pegawai_id = ? AND status <> 'dibatalkan'"
    status = p.semua(baca, (kunci,))
    return SatuOrang(
        kunci,
        buku.nama(kunci) or str(r["nama"]),
        buku.sosok(kunci, sesi.jam.hari_ini()).nama_jabatan,
        len(status),
        sum(s in _DITETAPKAN or revisi > 0 for s, revisi in status),  # under revision the old one is in force
        asal[-1].pelaku[1] if asal else "",
        datetime.fromtimestamp(asal[-1].waktu_ms / 1000, UTC) if asal else None,
    )


def _grup(sesi: Sesi, conn: Connection, nip: str) -> list[dict[str, Any]]:
    grup = _kembar(Pelaksana.dari(conn), sesi.db.ruang).get(nip)
    if grup is None:
        raise Tolakan(
            "NIP {nip} tidak lagi dipakai dua orang. Muat ulang halaman ini.", siapa="operator", nip=nip
        )
    return grup


def satukan(sesi: Sesi, nip: str, tetap: bytes) -> Outcome[int]:
    """Keep one row of a NIP: posts, SKP and relations of the others go to it, an alias remembers them.

    Tolakan when another one has an approved SKP: its approval speaks of that row. Value: rows given up.
    """
    sesi.wajib("pegawai.ubah")
    with sesi.baca() as conn:
        grup = _grup(sesi, conn, nip)
        buku = BukuOrang.muat(conn)
        p = Pelaksana.dari(conn)
        lain = [_satu(sesi, p, buku, r) for r in grup if r["id"] != tetap]
    if len(lain) == len(grup):
        raise Tolakan("Pilih dahulu data yang dipakai.", siapa="operator")
    for o in lain:
        if o.tetap:
            raise Tolakan(
                "{nama} yang lain mempunyai SKP yang disetujui; pakai data itu, atau buka kembali SKP itu.",
                siapa="operator bersama pejabat penilai",
                nama=o.nama,
            )
    nama = str(next(r["nama"] for r in grup if r["id"] == tetap))
    with sesi.kerja("pegawai.satukan", f"Satukan data {nama}") as uow:
        uow.restore("pegawai", [r["id"] for r in grup if r["id"] == tetap and r["_del"]])
        for o in lain:
            _alihkan(uow, o.id, tetap)
            _catat(uow, sesi, SAMA, o.id, tetap)
        uow.delete("pegawai", [r["id"] for r in grup if r["id"] != tetap and not r["_del"]])
    return Outcome(len(lain), uow.perubahan)


def bukan_sama(sesi: Sesi, nip: str) -> Outcome[None]:
    """Remember that these are different people; one of their NIP has to be mended."""
    sesi.wajib("pegawai.ubah")
    with sesi.baca() as conn:
        grup = _grup(sesi, conn, nip)
    with sesi.kerja("pegawai.bukan_sama", f"Bukan orang yang sama: NIP {nip}") as uow:
        for r in grup[1:]:
            _catat(uow, sesi, BEDA, grup[0]["id"], r["id"])
    return Outcome(None, uow.perubahan)


def _catat(uow: UnitOfWork, sesi: Sesi, jenis: str, lama: bytes, baru: bytes) -> None:
    waktu = sesi.jam.sekarang().astimezone(UTC).isoformat(timespec="seconds")
    uow.insert("padanan", {"jenis": jenis, "lama_id": lama, "baru_id": baru, "waktu": waktu})


def _alihkan(uow: UnitOfWork, lama: bytes, baru: bytes) -> None:
    for tabel, kolom in _ACUAN:
        ids = anak_hidup(uow.p, tabel, kolom, [lama])
        ada = _ciri(uow, tabel, anak_hidup(uow.p, tabel, kolom, [baru]), {})
        for b, ciri in _ciri(uow, tabel, ids, {lama: baru}).items():
            kembar = tabel in _KEMBAR and ciri in ada.values()
            if kembar or (tabel == "relasi_penilai" and ciri[0] == ciri[1]):
                uow.delete(tabel, [b])  # the same fact twice, or somebody who would assess themselves
            else:
                uow.update(tabel, b, {kolom: baru})


def _ciri(
    uow: UnitOfWork, tabel: str, ids: Iterable[bytes], ganti: dict[bytes, bytes]
) -> dict[bytes, tuple[Any, ...]]:
    """What makes two rows of a table the same fact, with people exchanged."""
    kolom = _KEMBAR.get(tabel, ())
    return {
        b: tuple(ganti.get(r[k], r[k]) if isinstance(r[k], bytes) else r[k] for k in kolom)
        for b, r in uow.muat(tabel, ids).items()
    }
