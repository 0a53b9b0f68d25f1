"""Tables of the journal and of the exchange on this PC; none of their rows travel."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Table, Text

from kinerja_desktop.store.tabel import metadata as metadata

journal_commit = Table(
    "journal_commit",
    metadata,
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("hash", LargeBinary(32), nullable=False, unique=True),
    Column("writer", LargeBinary(32), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("line", Text, nullable=False),
)
Index("ix_journal_commit_writer", journal_commit.c.writer, journal_commit.c.seq)

meta = Table("meta", metadata, Column("kunci", Text, primary_key=True), Column("nilai", Text, nullable=False))

berkas_lokal = Table(
    "berkas_lokal",
    metadata,
    Column("nama", Text, primary_key=True),
    Column("isi", LargeBinary, nullable=False),
)

sync_writer = Table(
    "sync_writer",
    metadata,
    Column("writer", LargeBinary(32), primary_key=True),
    Column("ruang", BigInteger, nullable=False),
    Column("nama", Text, nullable=False, server_default=""),
    Column("peran", Text, nullable=False, server_default="kantor"),
    Column("penerima", Text, nullable=False, server_default=""),
    Column("keadaan", Text, nullable=False, server_default="diterima"),
    Column("sertifikat", Text, nullable=False, server_default=""),
    Column("tingkat", Text, nullable=False, server_default=""),
)
sync_head = Table(
    "sync_head",
    metadata,
    Column("writer", LargeBinary(32), primary_key=True),
    Column("hash", LargeBinary(32), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("ordinal", Integer, nullable=False, index=True),
    Column("hlc", BigInteger, nullable=False),
)
sync_waiting = Table(
    "sync_waiting",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("writer", LargeBinary(32), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("line", Text, nullable=False),
    Column("needs", Text, nullable=False, index=True),
    Column("since", Text, nullable=False),
)
sync_rowhead = Table(
    "sync_rowhead",
    metadata,
    Column("tabel", Text, primary_key=True),
    Column("row_id", LargeBinary(16), primary_key=True),
    Column("ref", Text, primary_key=True),
)
sync_conflict = Table(
    "sync_conflict",
    metadata,
    Column("tabel", Text, primary_key=True),
    Column("row_id", LargeBinary(16), primary_key=True),
    Column("kelompok", Text, primary_key=True),
    Column("ref", Text, primary_key=True),
    Column("nilai", Text, nullable=False),
    Column("opened", Integer, nullable=False),
    Column("resolved_by", LargeBinary(32), nullable=True, index=True),
)
sync_peer = Table(
    "sync_peer",
    metadata,
    Column("peer", LargeBinary(32), primary_key=True),
    Column("have", Text, nullable=False, server_default="[]"),
    Column("want", Text, nullable=False, server_default="[]"),
    Column("stated_at", BigInteger, nullable=False, server_default="0"),
)
sync_receipt = Table(
    "sync_receipt",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("arah", Text, primary_key=True),
    Column("nama", Text, nullable=False),
    Column("writer", LargeBinary(32), nullable=True),
    Column("waktu", Text, nullable=False),
    Column("keadaan", Text, nullable=False),
    Column("rincian", Text, nullable=False, server_default="{}"),
    Column("disebut", Integer, nullable=False, server_default="0"),
)
sync_lost = Table(
    "sync_lost",
    metadata,
    Column("ref", Text, primary_key=True),
    Column("commit_hash", LargeBinary(32), nullable=False),
)
sync_invite = Table(
    "sync_invite",
    metadata,
    Column("nomor", Integer, primary_key=True),
    Column("undangan_id", Text, nullable=False, unique=True),
    Column("kantor", Text, nullable=False),
    Column("rahasia", LargeBinary, nullable=False),
    Column("sampai", Text, nullable=False),
    Column("keadaan", Text, nullable=False),
    Column("permintaan", Text, nullable=False, server_default=""),
    Column("writer", LargeBinary(32), nullable=True),
    Column("jenis", Text, nullable=False, server_default="kantor"),
)
sync_aside = Table(
    "sync_aside",
    metadata,
    Column("hash", LargeBinary(32), primary_key=True),
    Column("writer", LargeBinary(32), nullable=False),
    Column("line", Text, nullable=False),
    Column("alasan", Text, nullable=False),
    Column("since", Text, nullable=False),
)
sync_revoke = Table(
    "sync_revoke",
    metadata,
    Column("writer", LargeBinary(32), primary_key=True),
    Column("sampai", Text, nullable=False),
    Column("alasan", Text, nullable=False),
    Column("waktu", Text, nullable=False),
    Column("mentah", Text, nullable=False),
)
isi_lampiran = Table(
    "isi_lampiran",
    metadata,
    Column("sidik", Text, primary_key=True),
    Column("ukuran", BigInteger, nullable=False),
    Column("ada", BigInteger, nullable=False, server_default="0"),
    Column("diperiksa", Text, nullable=False, server_default=""),
)
ringkas = Table(
    "ringkas",
    metadata,
    Column("ruang", BigInteger, primary_key=True, autoincrement=False),
    Column("tahun", Integer, primary_key=True, autoincrement=False),
    Column("jenis", Text, primary_key=True),
    Column("kunci", Text, primary_key=True),
    Column("jumlah", Integer, nullable=False, server_default="0"),
)
