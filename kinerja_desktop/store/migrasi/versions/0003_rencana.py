"""Perencanaan: versions, remarks, annexes, role matrix, IKU, standards, moves; more of targets and assessors.

A migration is frozen once released, so the tables stand here by themselves.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kinerja_desktop.store.migrasi.penjaga import penjaga

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

#: New synced tables: `@` marks a reference to a row (16 bytes), `#` a whole number, others text.
TABEL: dict[str, str] = {
    "butir_lampiran": "skp_id@ jenis urut# teks",
    "versi_skp": "skp_id@ nomor# isi sidik beku tanggal alasan keadaan waktu",
    "tanggapan": "skp_id@ untuk_tabel untuk_id@ sikap teks sidik oleh_id@ peran waktu",
    "peran_hasil": "tahun# pimpinan_id@ rhk_atasan_id@ indikator_atasan_id@ pegawai_id@ teks rhk_id@",
    "iku": "tahun# unit_id@ urut# sumber sasaran indikator target satuan arah metode perspektif",
    "standar_kerja": "jabatan urut# jenis rhk perspektif aspek indikator target satuan arah metode lokal#",
    "mutasi": "pegawai_id@ jenis tanggal nomor tanggal_surat keterangan isi oleh_id@ waktu",
    "pengecualian": "pegawai_id@ jenis mulai sampai nomor tanggal_surat keterangan",
}

#: Columns that tables of before gain.
TAMBAHAN: dict[str, str] = {
    "skp": "alasan_bentuk penilai_id@ atasan_penilai_id@ sebagai_penilai alasan_penilai",
    "rhk": "indikator_atasan_id@ iku_id@ lingkup asal_id@",
    "indikator": "arah metode jalur",
}

INDEKS: tuple[tuple[str, str], ...] = (
    ("butir_lampiran", "skp_id"),
    ("versi_skp", "skp_id"),
    ("tanggapan", "skp_id"),
    ("peran_hasil", "tahun"),
    ("peran_hasil", "rhk_atasan_id"),
    ("iku", "tahun"),
    ("standar_kerja", "jabatan"),
    ("mutasi", "pegawai_id"),
    ("pengecualian", "pegawai_id"),
)


def _kolom(tanda: str) -> sa.Column[bytes] | sa.Column[str] | sa.Column[int]:
    if tanda.endswith("@"):
        return sa.Column(tanda[:-1], sa.LargeBinary(16), nullable=True)
    if tanda.endswith("#"):
        return sa.Column(tanda[:-1], sa.Integer, nullable=False, server_default="0")
    return sa.Column(tanda, sa.Text, nullable=False, server_default="")


def upgrade() -> None:
    """Add the tables with their guards, then the columns."""
    for nama, kolom in TABEL.items():
        op.create_table(
            nama,
            sa.Column("id", sa.LargeBinary(16), nullable=False),
            sa.Column("rev", sa.Integer, nullable=False),
            sa.Column("_del", sa.Integer, nullable=False, server_default="0"),
            *(_kolom(k) for k in kolom.split()),
            sa.PrimaryKeyConstraint("id"),
            sqlite_with_rowid=False,
        )
    for nama, satu in INDEKS:
        op.create_index(f"ix_{nama}_{satu}", nama, [satu])
    for nama, kolom in TAMBAHAN.items():
        for k in kolom.split():
            op.add_column(nama, _kolom(k))
    for nama in TABEL:
        for perintah in penjaga(nama, op.get_bind().dialect.name):
            op.execute(perintah)
