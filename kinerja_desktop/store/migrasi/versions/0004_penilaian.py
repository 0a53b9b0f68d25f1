"""Penilaian: action plans, daily log, attendance, evaluation team, dialogues, 360, competence, objections.

A migration is frozen once released, so the tables stand here by themselves.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from kinerja_desktop.store.migrasi.penjaga import penjaga

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

#: New synced tables: `@` marks a reference to a row (16 bytes), `#` a whole number, others text.
TABEL: dict[str, str] = {
    "rencana_aksi": "skp_id@ rhk_id@ urut# teks jalur satuan keluaran keterangan",
    "kemajuan_aksi": "skp_id@ rencana_aksi_id@ bulan# keadaan angka teks tanggal",
    "catatan_harian": (
        "pegawai_id@ skp_id@ rhk_id@ rencana_aksi_id@ tanggal mulai selesai teks angka satuan bukti status"
    ),
    "presensi": "pegawai_id@ tahun# bulan# isi sumber",
    "tim_evaluasi": "tahun# nama nomor tanggal mulai sampai keterangan",
    "anggota_tim": "tim_id@ pegawai_id@ nama kedudukan urut#",
    "putaran_tim": "tim_id@ periode_id@ urut# judul tanggal cakupan kesimpulan status",
    "temuan": "putaran_id@ unit_id@ pegawai_id@ rhk_id@ urut# jenis teks",
    "langkah_perbaikan": "temuan_id@ urut# teks penanggung_id@ batas status hasil tanggal_selesai",
    "dialog_kinerja": "skp_id@ periode_id@ urut# tanggal tempat oleh_id@ catatan tanggal_berikut status",
    "butir_dialog": (
        "skp_id@ dialog_id@ urut# jenis teks sikap tindak_lanjut penanggung batas keadaan hasil asal_id@"
    ),
    "pembinaan": (
        "skp_id@ periode_id@ jenis tanggal oleh_id@ masalah teks kesepakatan batas status hasil "
        "tanggal_selesai"
    ),
    "putaran_360": "tahun# periode_id@ nama mulai sampai minimum# butir status keterangan",
    "lembar_360": "putaran_id@ pegawai_id@ hubungan kode status",
    "jawaban_360": "putaran_id@ pegawai_id@ hubungan isi teks",
    "standar_kompetensi": "jabatan jenis kompetensi tingkat# lokal#",
    "kompetensi": (
        "pegawai_id@ tahun# jabatan jenis kompetensi standar# tingkat# bukti oleh_id@ tanggal status"
    ),
    "nilai_sendiri": (
        "skp_id@ periode_id@ rating_hasil alasan_hasil rating_perilaku alasan_perilaku status tanggal"
    ),
    "keberatan": (
        "skp_id@ periode_id@ evaluasi_id@ nomor tanggal teks tuntutan bukti status penjelasan "
        "penjelas_id@ tanggal_penjelasan pemeriksaan putusan alasan_putusan rating_hasil "
        "rating_perilaku nomor_putusan tanggal_putusan pemutus_id@ beku"
    ),
}

#: Columns that tables of before gain.
TAMBAHAN: dict[str, str] = {
    "realisasi": "butir# satuan alasan tanggal_kegiatan",
    "umpan_balik": "sifat nama_pemberi",
    "evaluasi": "tanggal_serah cara_serah tanggal_kembali keterangan_terima",
    "capaian_organisasi": "dasar rekomendasi usulan alasan_pola",
    "relasi_penilai": "sebagai_atasan",
    "skp": "sebagai_atasan",
}

INDEKS: tuple[tuple[str, str], ...] = (
    ("rencana_aksi", "skp_id"),
    ("kemajuan_aksi", "skp_id"),
    ("catatan_harian", "pegawai_id"),
    ("catatan_harian", "skp_id"),
    ("presensi", "pegawai_id"),
    ("anggota_tim", "tim_id"),
    ("putaran_tim", "tim_id"),
    ("temuan", "putaran_id"),
    ("langkah_perbaikan", "temuan_id"),
    ("dialog_kinerja", "skp_id"),
    ("butir_dialog", "skp_id"),
    ("pembinaan", "skp_id"),
    ("lembar_360", "putaran_id"),
    ("jawaban_360", "putaran_id"),
    ("standar_kompetensi", "jabatan"),
    ("kompetensi", "pegawai_id"),
    ("nilai_sendiri", "skp_id"),
    ("keberatan", "skp_id"),
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
