"""The first schema: synced tables, the journal, and what the exchange keeps on this PC.

Frozen: what a released program has written must stay readable, so this file is never edited again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kinerja_desktop.store.migrasi.penjaga import fungsi_penjaga, penjaga, penjaga_jurnal

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

#: Synced tables: `@` marks a reference to a row (16 bytes), `#` a whole number and its default, others text.
TABEL: dict[str, str] = {
    "kantor": "nama instansi alamat tempat telepon kode jenis",
    "unit": "induk_id@ nama jenis urut#",
    "jabatan": "unit_id@ nama jenis eselon jenjang pimpinan_mandiri# atasan_jabatan_id@ urut#",
    "pegawai": (
        "nip nrp nama gelar_depan gelar_belakang tempat_lahir tanggal_lahir jenis_kelamin status "
        "golongan tmt_golongan pendidikan kedudukan instansi_luar pns_id surel"
    ),
    "penempatan": "pegawai_id@ jabatan_id@ unit_id@ jenis mulai sampai nomor_sk",
    "relasi_penilai": "pegawai_id@ penilai_id@ atasan_penilai_id@ mulai sampai sebagai status sumber alasan",
    "pengguna": "nama pegawai_id@ peran aktif#1",
    "rujukan": "jenis kunci nilai berlaku_mulai berlaku_sampai dasar_hukum tingkat lokal#",
    "periode": "tahun# jenis nomor# mulai selesai batas_skp batas_nilai status lokal#",
    "skp": (
        "pegawai_id@ penempatan_id@ tahun# mulai selesai bentuk pendekatan status alasan "
        "tanggal_tetap beku revisi# pendahulu_id@"
    ),
    "rhk": "skp_id@ jenis urut# teks rhk_atasan_id@ teks_atasan penugasan_dari perspektif",
    "indikator": "rhk_id@ skp_id@ urut# aspek teks target satuan",
    "perilaku": "skp_id@ nomor# ekspektasi",
    "realisasi": "indikator_id@ skp_id@ bulan# angka teks bukti menggantikan_id@ tanggal",
    "umpan_balik": "skp_id@ periode_id@ rhk_id@ nomor_perilaku# pemberi_id@ peran_pemberi teks tanggal",
    "evaluasi": (
        "skp_id@ periode_id@ rating_hasil alasan_hasil rating_perilaku alasan_perilaku catatan status "
        "tanggal_nilai tanggal_terima beku"
    ),
    "capaian_organisasi": "unit_id@ periode_id@ predikat capaian ekspektasi alasan penetap",
    "tindakan": "jenis_dokumen dokumen_id@ tindakan alasan sidik oleh_id@ waktu",
}

INDEKS: tuple[tuple[str, str], ...] = (
    ("pegawai", "nip"),
    ("penempatan", "pegawai_id"),
    ("relasi_penilai", "pegawai_id"),
    ("skp", "pegawai_id"),
    ("skp", "tahun"),
    ("rhk", "skp_id"),
    ("indikator", "skp_id"),
    ("perilaku", "skp_id"),
    ("realisasi", "skp_id"),
    ("umpan_balik", "skp_id"),
    ("evaluasi", "periode_id"),
    ("evaluasi", "skp_id"),
    ("capaian_organisasi", "periode_id"),
    ("tindakan", "dokumen_id"),
)


def _teks(nama: str, bawaan: str | None = None) -> sa.Column[str]:
    return sa.Column(nama, sa.Text, nullable=False, server_default=bawaan)


def _bita(nama: str, panjang: int | None = None, kosong: bool = False) -> sa.Column[bytes]:
    return sa.Column(nama, sa.LargeBinary(panjang), nullable=kosong)


def _angka(nama: str, bawaan: str | None = None, besar: bool = False) -> sa.Column[int]:
    return sa.Column(nama, sa.BigInteger if besar else sa.Integer, nullable=False, server_default=bawaan)


def _kolom(tanda: str) -> sa.Column[bytes] | sa.Column[str] | sa.Column[int]:
    if tanda.endswith("@"):
        return _bita(tanda[:-1], 16, kosong=True)
    if "#" in tanda:
        nama, bawaan = tanda.split("#")
        return _angka(nama, bawaan or "0")
    return _teks(tanda, "")


def _tabel_sinkron() -> None:
    for nama, kolom in TABEL.items():
        sistem = (_bita("id", 16), _angka("rev"), _angka("_del", "0"))
        op.create_table(
            nama,
            *sistem,
            *(_kolom(k) for k in kolom.split()),
            sa.PrimaryKeyConstraint("id"),
            sqlite_with_rowid=False,
        )
    for nama, satu in INDEKS:
        # A text may be longer than an entry of PostgreSQL's ordered index; nobody asks for a range of NIP.
        macam = "hash" if satu == "nip" else "btree"
        op.create_index(f"ix_{nama}_{satu}", nama, [satu], postgresql_using=macam)


def _jurnal() -> None:
    op.create_table(
        "journal_commit",
        sa.Column("ordinal", sa.Integer, primary_key=True, autoincrement=False),
        _bita("hash", 32),
        _bita("writer", 32),
        _angka("seq"),
        _teks("line"),
        sa.UniqueConstraint("hash"),
    )
    op.create_index("ix_journal_commit_writer", "journal_commit", ["writer", "seq"])
    op.create_table("meta", _teks("kunci"), _teks("nilai"), sa.PrimaryKeyConstraint("kunci"))
    op.create_table("berkas_lokal", _teks("nama"), _bita("isi"), sa.PrimaryKeyConstraint("nama"))


def _kepala_dan_antrean() -> None:
    op.create_table(
        "sync_head",
        _bita("writer", 32),
        _bita("hash", 32),
        _angka("seq"),
        _angka("ordinal"),
        _angka("hlc", besar=True),
        sa.PrimaryKeyConstraint("writer", "hash"),
    )
    op.create_index("ix_sync_head_ordinal", "sync_head", ["ordinal"])
    op.create_table(
        "sync_waiting",
        _bita("hash", 32),
        _bita("writer", 32),
        _angka("seq"),
        _teks("line"),
        _teks("needs"),
        _teks("since"),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index("ix_sync_waiting_needs", "sync_waiting", ["needs"], postgresql_using="hash")
    op.create_table(
        "sync_aside",
        _bita("hash", 32),
        _bita("writer", 32),
        _teks("line"),
        _teks("alasan"),
        _teks("since"),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table("sync_lost", _teks("ref"), _bita("commit_hash", 32), sa.PrimaryKeyConstraint("ref"))
    op.create_table(
        "sync_rowhead",
        _teks("tabel"),
        _bita("row_id", 16),
        _teks("ref"),
        sa.PrimaryKeyConstraint("tabel", "row_id", "ref"),
    )
    op.create_table(
        "sync_conflict",
        _teks("tabel"),
        _bita("row_id", 16),
        _teks("kelompok"),
        _teks("ref"),
        _teks("nilai"),
        _angka("opened"),
        _bita("resolved_by", 32, kosong=True),
        sa.PrimaryKeyConstraint("tabel", "row_id", "kelompok", "ref"),
    )
    op.create_index("ix_sync_conflict_resolved_by", "sync_conflict", ["resolved_by"])


def _lawan_tukar() -> None:
    op.create_table(
        "sync_writer",
        _bita("writer", 32),
        _angka("ruang", besar=True),
        _teks("nama", ""),
        _teks("peran", "kantor"),
        _teks("penerima", ""),
        _teks("keadaan", "diterima"),
        _teks("sertifikat", ""),
        sa.PrimaryKeyConstraint("writer"),
    )
    op.create_table(
        "sync_peer",
        _bita("peer", 32),
        _teks("have", "[]"),
        _teks("want", "[]"),
        _angka("stated_at", "0", besar=True),
        sa.PrimaryKeyConstraint("peer"),
    )
    op.create_table(
        "sync_receipt",
        _teks("sha256"),
        _teks("arah"),
        _teks("nama"),
        _bita("writer", 32, kosong=True),
        _teks("waktu"),
        _teks("keadaan"),
        _teks("rincian", "{}"),
        _angka("disebut", "0"),
        sa.PrimaryKeyConstraint("sha256", "arah"),
    )
    op.create_table(
        "sync_invite",
        sa.Column("nomor", sa.Integer, primary_key=True, autoincrement=False),
        _teks("undangan_id"),
        _teks("kantor"),
        _bita("rahasia"),
        _teks("sampai"),
        _teks("keadaan"),
        _teks("permintaan", ""),
        _bita("writer", 32, kosong=True),
        sa.UniqueConstraint("undangan_id"),
    )


def upgrade() -> None:
    """Create everything, then put the guards on."""
    _tabel_sinkron()
    _jurnal()
    _kepala_dan_antrean()
    _lawan_tukar()
    dialek = op.get_bind().dialect.name
    for perintah in fungsi_penjaga(dialek):
        op.execute(perintah)
    for nama in TABEL:
        for perintah in penjaga(nama, dialek):
            op.execute(perintah)
    for perintah in penjaga_jurnal(dialek):
        op.execute(perintah)
