"""Synced tables: the rows that the journal carries from PC to PC."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData()

#: Columns that every synced table has before its own ones; they never travel in a commit.
KOLOM_SISTEM = ("id", "rev", "_del")

#: Number of the column lists in `skema.py`; written into every commit line.
SKEMA = 2


@dataclass(frozen=True)
class TabelSinkron:
    """A table whose every change is journalled; `kelompok` maps a column to its field group."""

    tabel: Table
    kolom: tuple[str, ...]
    kolom_id: frozenset[str]
    kelompok: dict[str, str] = field(default_factory=dict)

    def kelompok_dari(self, kolom: str) -> str:
        """Field group of a column: columns of one group are written and joined together."""
        return self.kelompok.get(kolom, kolom)

    def anggota(self, kelompok: str) -> tuple[str, ...]:
        """Columns that belong to a field group, in schema order."""
        return tuple(k for k in self.kolom if self.kelompok_dari(k) == kelompok)


SINKRON: dict[str, TabelSinkron] = {}


def _teks(nama: str) -> Column[str]:
    return Column(nama, Text, nullable=False, server_default="")


def _angka(nama: str, bawaan: int = 0) -> Column[int]:
    return Column(nama, Integer, nullable=False, server_default=str(bawaan))


def _acuan(nama: str) -> Column[bytes]:
    """A reference to another synced row; no constraint, since rows arrive by file (decision 0002)."""
    return Column(nama, LargeBinary(16), nullable=True)


def _sinkron(
    nama: str,
    *kolom: Column[bytes] | Column[str] | Column[int],
    kelompok: dict[str, str] | None = None,
    indeks: tuple[tuple[str, ...], ...] = (),
) -> Table:
    tabel = Table(
        nama,
        metadata,
        Column("id", LargeBinary(16), primary_key=True),
        Column("rev", Integer, nullable=False),
        Column("_del", Integer, nullable=False, server_default="0"),
        *kolom,
        sqlite_with_rowid=False,
    )
    for k in indeks:
        Index(f"ix_{nama}_{'_'.join(k)}", *(tabel.c[n] for n in k))
    milik = tuple(k.name for k in kolom)
    acuan = frozenset(k.name for k in kolom if isinstance(k.type, LargeBinary))
    SINKRON[nama] = TabelSinkron(tabel, milik, acuan, kelompok or {})
    return tabel


kantor = _sinkron(
    "kantor",
    _teks("nama"),
    _teks("instansi"),
    _teks("alamat"),
    _teks("tempat"),
    _teks("telepon"),
    _teks("kode"),
    _teks("jenis"),
)
unit = _sinkron("unit", _acuan("induk_id"), _teks("nama"), _teks("jenis"), _angka("urut"))
jabatan = _sinkron(
    "jabatan",
    _acuan("unit_id"),
    _teks("nama"),
    _teks("jenis"),
    _teks("eselon"),
    _teks("jenjang"),
    _angka("pimpinan_mandiri"),
    _acuan("atasan_jabatan_id"),
    _angka("urut"),
)
pegawai = _sinkron(
    "pegawai",
    _teks("nip"),
    _teks("nrp"),
    _teks("nama"),
    _teks("gelar_depan"),
    _teks("gelar_belakang"),
    _teks("tempat_lahir"),
    _teks("tanggal_lahir"),
    _teks("jenis_kelamin"),
    _teks("status"),
    _teks("golongan"),
    _teks("tmt_golongan"),
    _teks("pendidikan"),
    _teks("kedudukan"),
    _teks("instansi_luar"),
    _teks("pns_id"),
    _teks("surel"),
    kelompok={"golongan": "golongan", "tmt_golongan": "golongan"},
    indeks=(("nip",),),
)
penempatan = _sinkron(
    "penempatan",
    _acuan("pegawai_id"),
    _acuan("jabatan_id"),
    _acuan("unit_id"),
    _teks("jenis"),
    _teks("mulai"),
    _teks("sampai"),
    _teks("nomor_sk"),
    kelompok={"mulai": "masa", "sampai": "masa"},
    indeks=(("pegawai_id",),),
)
relasi_penilai = _sinkron(
    "relasi_penilai",
    _acuan("pegawai_id"),
    _acuan("penilai_id"),
    _acuan("atasan_penilai_id"),
    _teks("mulai"),
    _teks("sampai"),
    _teks("sebagai"),
    _teks("status"),
    _teks("sumber"),
    _teks("alasan"),
    kelompok={
        "penilai_id": "penilai",
        "atasan_penilai_id": "penilai",
        "sebagai": "penilai",
        "status": "penilai",
        "mulai": "masa",
        "sampai": "masa",
    },
    indeks=(("pegawai_id",),),
)
pengguna = _sinkron("pengguna", _teks("nama"), _acuan("pegawai_id"), _teks("peran"), _angka("aktif", 1))
rujukan = _sinkron(
    "rujukan",
    _teks("jenis"),
    _teks("kunci"),
    _teks("nilai"),
    _teks("berlaku_mulai"),
    _teks("berlaku_sampai"),
    _teks("dasar_hukum"),
    _teks("tingkat"),
    _angka("lokal"),
)
periode = _sinkron(
    "periode",
    _angka("tahun"),
    _teks("jenis"),
    _angka("nomor"),
    _teks("mulai"),
    _teks("selesai"),
    _teks("batas_skp"),
    _teks("batas_nilai"),
    _teks("status"),
    _angka("lokal"),
    kelompok={"mulai": "masa", "selesai": "masa"},
)
skp = _sinkron(
    "skp",
    _acuan("pegawai_id"),
    _acuan("penempatan_id"),
    _angka("tahun"),
    _teks("mulai"),
    _teks("selesai"),
    _teks("bentuk"),
    _teks("pendekatan"),
    _teks("status"),
    _teks("alasan"),
    _teks("tanggal_tetap"),
    _teks("beku"),
    _angka("revisi"),
    _acuan("pendahulu_id"),
    kelompok={
        "mulai": "masa",
        "selesai": "masa",
        "status": "status",
        "alasan": "status",
        "tanggal_tetap": "status",
        "beku": "status",
    },
    indeks=(("pegawai_id",), ("tahun",)),
)
rhk = _sinkron(
    "rhk",
    _acuan("skp_id"),
    _teks("jenis"),
    _angka("urut"),
    _teks("teks"),
    _acuan("rhk_atasan_id"),
    _teks("teks_atasan"),
    _teks("penugasan_dari"),
    _teks("perspektif"),
    kelompok={"rhk_atasan_id": "intervensi", "teks_atasan": "intervensi"},
    indeks=(("skp_id",),),
)
indikator = _sinkron(
    "indikator",
    _acuan("rhk_id"),
    _acuan("skp_id"),
    _angka("urut"),
    _teks("aspek"),
    _teks("teks"),
    _teks("target"),
    _teks("satuan"),
    kelompok={"target": "target", "satuan": "target"},
    indeks=(("skp_id",),),
)
perilaku = _sinkron("perilaku", _acuan("skp_id"), _angka("nomor"), _teks("ekspektasi"), indeks=(("skp_id",),))
realisasi = _sinkron(
    "realisasi",
    _acuan("indikator_id"),
    _acuan("skp_id"),
    _angka("bulan"),
    _teks("angka"),
    _teks("teks"),
    _teks("bukti"),
    _acuan("menggantikan_id"),
    _teks("tanggal"),
    indeks=(("skp_id",),),
)
umpan_balik = _sinkron(
    "umpan_balik",
    _acuan("skp_id"),
    _acuan("periode_id"),
    _acuan("rhk_id"),
    _angka("nomor_perilaku"),
    _acuan("pemberi_id"),
    _teks("peran_pemberi"),
    _teks("teks"),
    _teks("tanggal"),
    indeks=(("skp_id",),),
)
evaluasi = _sinkron(
    "evaluasi",
    _acuan("skp_id"),
    _acuan("periode_id"),
    _teks("rating_hasil"),
    _teks("alasan_hasil"),
    _teks("rating_perilaku"),
    _teks("alasan_perilaku"),
    _teks("catatan"),
    _teks("status"),
    _teks("tanggal_nilai"),
    _teks("tanggal_terima"),
    _teks("beku"),
    kelompok={
        "rating_hasil": "hasil",
        "alasan_hasil": "hasil",
        "rating_perilaku": "perilaku",
        "alasan_perilaku": "perilaku",
        "status": "status",
        "tanggal_nilai": "status",
        "beku": "status",
    },
    indeks=(("skp_id",), ("periode_id",)),
)
capaian_organisasi = _sinkron(
    "capaian_organisasi",
    _acuan("unit_id"),
    _acuan("periode_id"),
    _teks("predikat"),
    _teks("capaian"),
    _teks("ekspektasi"),
    _teks("alasan"),
    _teks("penetap"),
    kelompok={"predikat": "predikat", "alasan": "predikat"},
    indeks=(("periode_id",),),
)
tindakan = _sinkron(
    "tindakan",
    _teks("jenis_dokumen"),
    _acuan("dokumen_id"),
    _teks("tindakan"),
    _teks("alasan"),
    _teks("sidik"),
    _acuan("oleh_id"),
    _teks("waktu"),
    indeks=(("dokumen_id",),),
)
usulan = _sinkron(
    "usulan",
    _teks("kantor"),
    _teks("tabel"),
    _acuan("baris_id"),
    _teks("kolom"),
    _teks("nilai_lama"),
    _teks("nilai"),
    _teks("alasan"),
    _teks("dasar_hukum"),
    _teks("status"),
    _teks("waktu"),
    indeks=(("baris_id",),),
)
jawaban_usulan = _sinkron(
    "jawaban_usulan",
    _acuan("usulan_id"),
    _teks("jawaban"),
    _teks("alasan"),
    _acuan("oleh_id"),
    _teks("waktu"),
    indeks=(("usulan_id",),),
)
berita_acara = _sinkron(
    "berita_acara",
    _angka("tahun"),
    _teks("jenis_periode"),
    _angka("nomor_periode"),
    _teks("nomor"),
    _teks("tanggal"),
    _teks("isi"),
    _teks("sidik"),
    _teks("pihak"),
    _teks("status"),
    _teks("waktu"),
    kelompok=dict.fromkeys(("nomor", "tanggal", "isi", "sidik", "pihak", "status", "waktu"), "isi"),
    indeks=(("tahun",),),
)
putusan_ba = _sinkron(
    "putusan_ba",
    _teks("kantor"),
    _acuan("berita_acara_id"),
    _teks("putusan"),
    _teks("nomor"),
    _teks("tanggal"),
    _teks("alasan"),
    _teks("hasil"),
    _teks("sidik"),
    _teks("pihak"),
    _teks("waktu"),
    indeks=(("berita_acara_id",),),
)
lampiran = _sinkron(
    "lampiran",
    _teks("untuk_tabel"),
    _acuan("untuk_id"),
    _teks("sidik"),
    _angka("ukuran"),
    _teks("jenis"),
    _teks("nama"),
    _teks("tempat_asli"),
    _teks("tanggal"),
    indeks=(("untuk_id",),),
)
padanan = _sinkron(
    "padanan",
    _teks("jenis"),
    _acuan("lama_id"),
    _acuan("baru_id"),
    _teks("alasan"),
    _teks("waktu"),
    kelompok=dict.fromkeys(("lama_id", "baru_id"), "pilihan"),
    indeks=(("lama_id",),),
)
commit_hilang = _sinkron("commit_hilang", _teks("acuan"), _teks("alasan"), _acuan("oleh_id"), _teks("waktu"))
serah_terima = _sinkron(
    "serah_terima",
    _teks("jenis"),
    _teks("nomor"),
    _teks("tanggal"),
    _acuan("dari_id"),
    _acuan("kepada_id"),
    _teks("isi"),
    _teks("keterangan"),
    _teks("waktu"),
)
frasa = _sinkron("frasa", _teks("jenis"), _teks("kunci"), _teks("teks"), _angka("urut"), _angka("lokal"))
