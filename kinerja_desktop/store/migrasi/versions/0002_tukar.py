"""Tukar data: proposals, minutes, attachments, aliases, handovers, phrases; revocations and summaries.

A migration is frozen once released, so the tables stand here by themselves.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kinerja_desktop.store.migrasi.penjaga import penjaga

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: Synced tables: `@` marks a reference to a row (16 bytes), `#` a whole number, others text.
TABEL: dict[str, str] = {
    "usulan": "kantor tabel baris_id@ kolom nilai_lama nilai alasan dasar_hukum status waktu",
    "jawaban_usulan": "usulan_id@ jawaban alasan oleh_id@ waktu",
    "berita_acara": "tahun# jenis_periode nomor_periode# nomor tanggal isi sidik pihak status waktu",
    "putusan_ba": "kantor berita_acara_id@ putusan nomor tanggal alasan hasil sidik pihak waktu",
    "lampiran": "untuk_tabel untuk_id@ sidik ukuran# jenis nama tempat_asli tanggal",
    "padanan": "jenis lama_id@ baru_id@ alasan waktu",
    "commit_hilang": "acuan alasan oleh_id@ waktu",
    "serah_terima": "jenis nomor tanggal dari_id@ kepada_id@ isi keterangan waktu",
    "frasa": "jenis kunci teks urut# lokal#",
}

INDEKS: tuple[tuple[str, str], ...] = (
    ("usulan", "baris_id"),
    ("jawaban_usulan", "usulan_id"),
    ("berita_acara", "tahun"),
    ("putusan_ba", "berita_acara_id"),
    ("lampiran", "untuk_id"),
    ("padanan", "lama_id"),
)


def _teks(nama: str, bawaan: str | None = None) -> sa.Column[str]:
    return sa.Column(nama, sa.Text, nullable=False, server_default=bawaan)


def _angka(nama: str, bawaan: str | None = None, besar: bool = False) -> sa.Column[int]:
    return sa.Column(nama, sa.BigInteger if besar else sa.Integer, nullable=False, server_default=bawaan)


def _bita(nama: str, panjang: int | None = None, kosong: bool = False) -> sa.Column[bytes]:
    return sa.Column(nama, sa.LargeBinary(panjang), nullable=kosong)


def _kolom(tanda: str) -> sa.Column[bytes] | sa.Column[str] | sa.Column[int]:
    if tanda.endswith("@"):
        return _bita(tanda[:-1], 16, kosong=True)
    if tanda.endswith("#"):
        return _angka(tanda[:-1], "0")
    return _teks(tanda, "")


def _tabel_sinkron() -> None:
    for nama, kolom in TABEL.items():
        op.create_table(
            nama,
            _bita("id", 16),
            _angka("rev"),
            _angka("_del", "0"),
            *(_kolom(k) for k in kolom.split()),
            sa.PrimaryKeyConstraint("id"),
            sqlite_with_rowid=False,
        )
    for nama, satu in INDEKS:
        op.create_index(f"ix_{nama}_{satu}", nama, [satu])


def _tabel_lokal() -> None:
    op.add_column("sync_writer", _teks("tingkat", ""))
    op.add_column("sync_invite", _teks("jenis", "kantor"))
    op.create_table(
        "sync_revoke",
        _bita("writer", 32),
        _teks("sampai"),
        _teks("alasan"),
        _teks("waktu"),
        _teks("mentah"),
        sa.PrimaryKeyConstraint("writer"),
    )
    op.create_table(
        "isi_lampiran",
        _teks("sidik"),
        _angka("ukuran", besar=True),
        _angka("ada", "0", besar=True),
        _teks("diperiksa", ""),
        sa.PrimaryKeyConstraint("sidik"),
    )
    op.create_table(
        "ringkas",
        _angka("ruang", besar=True),
        _angka("tahun"),
        _teks("jenis"),
        _teks("kunci"),
        _angka("jumlah", "0"),
        sa.PrimaryKeyConstraint("ruang", "tahun", "jenis", "kunci"),
    )


def upgrade() -> None:
    """Add the tables, then put the guards on the synced ones."""
    _tabel_sinkron()
    _tabel_lokal()
    for nama in TABEL:
        for perintah in penjaga(nama, op.get_bind().dialect.name):
            op.execute(perintah)
