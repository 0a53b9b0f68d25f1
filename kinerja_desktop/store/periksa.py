"""Prove that a database is whole: file, hash chains, tables equal to the journal, live references."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store import repo_lampiran
from kinerja_desktop.store.aturan import Aturan
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.jurnal import id_commit, urai_baris
from kinerja_desktop.store.migrasi.penjaga import nama_penjaga
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.tabel_jurnal import metadata
from kinerja_desktop.store.terapan import terapkan_commit
from kinerja_desktop.store.unit_of_work import bawaan_kolom
from kinerja_desktop.system.gudang import IsiRusak

#: Table that each reference column points to.
SASARAN = {
    "induk_id": "unit",
    "unit_id": "unit",
    "jabatan_id": "jabatan",
    "atasan_jabatan_id": "jabatan",
    "pegawai_id": "pegawai",
    "penilai_id": "pegawai",
    "atasan_penilai_id": "pegawai",
    "penempatan_id": "penempatan",
    "skp_id": "skp",
    "rhk_id": "rhk",
    "rhk_atasan_id": "rhk",
    "indikator_id": "indikator",
    "periode_id": "periode",
    "menggantikan_id": "realisasi",
    "pendahulu_id": "skp",
}
#: Guards that stand and are not switched off.
_ADA_PENJAGA = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')",
}


@dataclass(slots=True)
class HasilPeriksa:
    """Findings of a check, each one sentence; `sah` when there is none. `catatan` are no faults."""

    komit: int = 0
    baris: int = 0
    temuan: list[str] = field(default_factory=list)
    catatan: list[str] = field(default_factory=list)

    @property
    def sah(self) -> bool:
        """True when nothing was found."""
        return not self.temuan


def periksa(db: Database) -> HasilPeriksa:
    """Check everything; only reads."""
    hasil = HasilPeriksa()
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        if p.sqlite:
            baris = p.satu("PRAGMA integrity_check(5)")
            if baris is None or baris[0] != "ok":
                hasil.temuan.append(f"Berkas data rusak: {baris[0] if baris else 'tidak terbaca'}.")
                return hasil
        _penjaga(p, hasil)
        _rantai(p, hasil)
        _acuan(p, hasil)
        if not hasil.temuan:
            _bangun_ulang(p, hasil)
        _lampiran(db, p, hasil)
    return hasil


def _lampiran(db: Database, p: Pelaksana, hasil: HasilPeriksa) -> None:
    """Bytes that rows name: not here yet is a remark, changed is a finding."""
    gudang = repo_lampiran.gudang(db)
    kurang: set[str] = set()
    for r in {r.sidik: r for r in repo_lampiran.semua(p)}.values():
        if not r.wajar or not gudang.ada(r.sidik, r.ukuran):
            kurang.add(r.sidik)
            continue
        try:
            gudang.baca(r.sidik)
        except (OSError, IsiRusak):
            hasil.temuan.append(f"Isi lampiran {r.nama} rusak di disk; lampirkan lagi dari aslinya.")
    if kurang:
        hasil.catatan.append(f"{len(kurang)} lampiran belum diterima isinya.")


def _penjaga(p: Pelaksana, hasil: HasilPeriksa) -> None:
    dialek = "sqlite" if p.sqlite else "postgresql"
    ada = {r[0] for r in p.semua(_ADA_PENJAGA[dialek])}
    perlu = {n for t in (*SINKRON, "journal_commit") for n in nama_penjaga(t, dialek)}
    for nama in sorted(perlu - ada):
        hasil.temuan.append(f"Penjaga {nama} hilang: tulisan di luar jurnal tidak lagi ditolak.")


def _rantai(p: Pelaksana, hasil: HasilPeriksa) -> None:
    """Every line hashes to its id and follows a predecessor that is here (or was declared lost)."""
    aturan = Aturan.muat(p)
    dikenal: set[bytes] = {bytes(h) for (h,) in p.semua("SELECT hash FROM sync_aside")}
    for ordinal, pengenal, writer, seq, line in p.semua(
        "SELECT ordinal, hash, writer, seq, line FROM journal_commit ORDER BY ordinal"
    ):
        hasil.komit += 1
        if id_commit(line) != bytes(pengenal):
            hasil.temuan.append(f"Catatan nomor {ordinal} berubah sejak ditulis.")
            continue
        try:
            k = urai_baris(line)
        except Tolakan as e:
            hasil.temuan.append(f"Catatan nomor {ordinal}: {e}")
            continue
        if (k.writer, k.seq) != (bytes(writer), seq):
            hasil.temuan.append(f"Catatan nomor {ordinal} menyebut penulis lain daripada kolomnya.")
        if k.prev is not None and k.prev not in dikenal:
            acuan = f"{k.writer[:4].hex()}:{k.seq - 1}:{k.prev[:16].hex()}"
            if acuan not in aturan.hilang and not aturan.acuan_batal(acuan):
                hasil.temuan.append(f"Catatan nomor {ordinal} mengikuti catatan yang tidak ada.")
        dikenal.add(bytes(pengenal))


def _acuan(p: Pelaksana, hasil: HasilPeriksa) -> None:
    """References between rows lead to rows that exist (deleted ones count as existing).

    Where changes were lost or are void, a row may have lost the one it points to: a remark, no fault.
    """
    aturan = Aturan.muat(p)
    wajar = bool(aturan.hilang or aturan.batas)
    for nama, spek in SINKRON.items():
        for kolom in sorted(spek.kolom_id & set(SASARAN)):
            tujuan = SASARAN[kolom]
            r = p.satu(
                f"SELECT count(*) FROM {nama} a WHERE a.{kolom} IS NOT NULL AND a._del = 0 "
                f"AND NOT EXISTS (SELECT 1 FROM {tujuan} b WHERE b.id = a.{kolom})"
            )
            if r and r[0]:
                (hasil.catatan if wajar else hasil.temuan).append(
                    f"{r[0]} baris {nama} menunjuk {tujuan} yang tidak ada ({kolom})."
                )


def _bangun_ulang(p: Pelaksana, hasil: HasilPeriksa) -> None:
    """Replay the journal into an empty database and compare every synced table."""
    ulang, tutup = _memori()
    try:
        aturan = Aturan.muat(p)
        ulang.banyak(
            "INSERT INTO sync_lost (ref, commit_hash) VALUES (?, x'')", [(a,) for a in aturan.hilang]
        )
        for (line,) in p.semua("SELECT line FROM journal_commit ORDER BY ordinal"):
            k = urai_baris(line)
            if not aturan.batal(k.writer, k.seq, k.hash):
                terapkan_commit(ulang, k, aturan)
        for nama, spek in SINKRON.items():
            kolom = ", ".join(("id", "_del", *spek.kolom))
            baca = f"SELECT {kolom} FROM {nama} ORDER BY id"
            ada, jadi = p.semua(baca), ulang.semua(baca)
            hasil.baris += len(ada)
            if aturan.batas:  # a row of which nothing counts stays in its table, deleted and empty
                kosong, dibuat = bawaan_kolom(nama), {r[0] for r in jadi}
                hampa = (1, *(kosong[k] for k in spek.kolom))
                ada = [r for r in ada if r[0] in dibuat or tuple(r[1:]) != hampa]
            if ada != jadi:
                beda = len(set(ada) ^ set(jadi))
                hasil.temuan.append(f"Tabel {nama} tidak sama dengan jurnal ({beda} baris).")
    finally:
        tutup()


def _memori() -> tuple[Pelaksana, Callable[[], None]]:
    conn = sqlite3.connect(":memory:", isolation_level=None)
    conn.executescript(f"BEGIN;\n{_tabel_kosong()};")
    return Pelaksana(conn, sqlite=True), conn.close


@cache
def _tabel_kosong() -> str:
    from sqlalchemy.dialects import sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement

    urut = metadata.sorted_tables
    perintah: list[DDLElement] = [CreateTable(t) for t in urut]
    perintah += [CreateIndex(i) for t in urut for i in t.indexes]
    return ";\n".join(str(p.compile(dialect=sqlite.dialect())) for p in perintah)
