"""Read models of the SKP page: list, sheet, rows, and the edits that come back from its grid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.skp import BentukSkp, Pendekatan

if TYPE_CHECKING:
    from kinerja_desktop.services.putusan_pusat import PutusanPusat

NO = "no"
INTERVENSI = "intervensi"
PERSPEKTIF = "perspektif"
RHK = "rhk"
ASPEK = "aspek"
INDIKATOR = "indikator"
TARGET = "target"
SATUAN = "satuan"
PENUGASAN = "penugasan_dari"
"""Not a column of the grid: who gave the task, edited below it, on any row of its RHK."""
ARAH = "arah"
METODE = "metode"
JALUR = "jalur"
"""Path of the target, written as 4 or 12 texts with a semicolon between them: "3; 3; ; 6"."""
LINGKUP = "lingkup"
INDIKATOR_ATASAN = "indikator_atasan"
"""Row id (hex) of the superior's indicator that a result serves, "" when it serves the result as a whole."""
EKSPEKTASI = "ekspektasi"
"""Column of the seven perilaku rows; `baris_id` is then `BarisPerilaku.id`."""


@dataclass(frozen=True, slots=True)
class KolomSkp:
    """One column of the grid: key as in `UbahanSel.kolom`, heading, choices if it is a list, editable."""

    kunci: str
    judul: str
    pilihan: tuple[str, ...] = ()
    dapat_diubah: bool = True


#: Stored value -> words, for what is chosen below the grid.
NAMA_ARAH = {
    "naik": "Lebih tinggi lebih baik",
    "turun": "Lebih rendah lebih baik",
    "tepat": "Tepat seperti target",
}
NAMA_METODE = {"hitungan": "Hitungan", "posisi": "Posisi", "rilis": "Rilis"}
TERANG_METODE = {
    "hitungan": "Hitungan: hasil tiap periode dijumlahkan menjadi target setahun.",
    "posisi": "Posisi: keadaan pada akhir periode; yang terakhir sama dengan target setahun.",
    "rilis": "Rilis: angka diterbitkan pihak lain; hanya periode terbitnya yang diisi.",
}
NAMA_LINGKUP = {"organisasi": "Organisasi", "individu": "Individu"}
UKURAN = "Ukuran keberhasilan/Indikator Kinerja Individu, dan Target"
_PILIHAN_ASPEK = ("Kuantitas", "Kualitas", "Waktu", "Biaya")
_PILIHAN_PERSPEKTIF = ("Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran")
KOLOM_ADMINISTRASI: tuple[KolomSkp, ...] = (
    KolomSkp(NO, "No", dapat_diubah=False),
    KolomSkp(INTERVENSI, "RHK pimpinan yang diintervensi"),
    KolomSkp(RHK, "Rencana hasil kerja"),
    KolomSkp(ASPEK, "Aspek", _PILIHAN_ASPEK),
    KolomSkp(INDIKATOR, "Indikator kinerja individu"),
    KolomSkp(TARGET, "Target"),
    KolomSkp(SATUAN, "Satuan"),
)
KOLOM_PIMPINAN: tuple[KolomSkp, ...] = (
    KolomSkp(NO, "No", dapat_diubah=False),
    KolomSkp(PERSPEKTIF, "Perspektif", _PILIHAN_PERSPEKTIF),
    KolomSkp(RHK, "Rencana hasil kerja"),
    KolomSkp(INDIKATOR, "Indikator kinerja individu"),
    KolomSkp(TARGET, "Target"),
    KolomSkp(SATUAN, "Satuan"),
)


KOLOM_KUALITATIF_ADMINISTRASI: tuple[KolomSkp, ...] = (
    KolomSkp(NO, "No", dapat_diubah=False),
    KolomSkp(INTERVENSI, "RHK pimpinan yang diintervensi"),
    KolomSkp(RHK, "Rencana hasil kerja"),
    KolomSkp(INDIKATOR, UKURAN),
)
KOLOM_KUALITATIF_PIMPINAN: tuple[KolomSkp, ...] = (
    KolomSkp(NO, "No", dapat_diubah=False),
    KolomSkp(RHK, "Rencana hasil kerja"),
    KolomSkp(INDIKATOR, UKURAN),
)
#: What a pasted table may carry behind the grid's last column, in this order; the path as 4 or 12 columns.
KOLOM_LANJUT: tuple[KolomSkp, ...] = (
    KolomSkp(ARAH, "Arah", tuple(NAMA_ARAH)),
    KolomSkp(METODE, "Cara ukur", tuple(NAMA_METODE)),
    KolomSkp(JALUR, "Jalur target"),
)


def kolom_untuk(bentuk: str, pendekatan: str = Pendekatan.KUANTITATIF.value) -> tuple[KolomSkp, ...]:
    """Columns of the grid for form (a) "pimpinan" or (b) "administrasi"; kualitatif has text columns only."""
    pimpinan = bentuk == BentukSkp.PIMPINAN.value
    if pendekatan == Pendekatan.KUALITATIF.value:
        return KOLOM_KUALITATIF_PIMPINAN if pimpinan else KOLOM_KUALITATIF_ADMINISTRASI
    return KOLOM_PIMPINAN if pimpinan else KOLOM_ADMINISTRASI


@dataclass(frozen=True, slots=True)
class BarisSkp:
    """One grid row = one indicator; `id` is its address (`baris_id`); RHK texts repeat on every row of it."""

    id: bytes
    rhk_id: bytes
    jenis: str
    nomor: int
    pertama: bool
    intervensi: str
    perspektif: str
    penugasan_dari: str
    rhk: str
    aspek: str
    indikator: str
    target: str
    satuan: str
    arah: str = ""
    metode: str = ""
    jalur: str = ""
    lingkup: str = ""
    indikator_atasan: str = ""

    @property
    def no(self) -> str:
        """Number of the RHK inside "utama" or "tambahan", only on its first row."""
        return str(self.nomor) if self.pertama else ""

    def nilai(self, kolom: str) -> str:
        """Text of one column by its key."""
        return str(getattr(self, kolom))


@dataclass(frozen=True, slots=True)
class BarisPerilaku:
    """One BerAKHLAK value of the SKP with its official bullets and the leader's expectation."""

    id: bytes
    nomor: int
    nama: str
    butir: tuple[str, ...]
    ekspektasi: str


@dataclass(frozen=True, slots=True)
class ButirLampiran:
    """One line of the Lampiran SKP; `jenis` is of `JENIS_LAMPIRAN`, lines come list by list in order."""

    id: bytes
    jenis: str
    teks: str


@dataclass(frozen=True, slots=True)
class KekuranganSel:
    """One gap with its cell: `baris_id` None means the document as a whole; `tingkat` invalid/peringatan."""

    baris_id: bytes | None
    kolom: str
    kalimat: str
    tingkat: str
    siapa: str
    aturan: str


@dataclass(frozen=True, slots=True)
class RingkasSkp:
    """One line of the list of SKP; `jumlah_rhk` counts main and additional results."""

    skp_id: bytes
    pegawai_id: bytes
    nama: str
    nip: str
    jabatan: str
    unit: str
    tahun: int
    mulai: date
    selesai: date
    masa: str
    bentuk: str
    status: str
    status_nama: str
    revisi: int
    penilai_id: bytes | None
    penilai_nama: str
    jumlah_rhk: int


@dataclass(frozen=True, slots=True)
class LembarSkp:
    """Everything the SKP page shows.

    `langkah` are the workflow steps open to this person now; those in `langkah_untuk` an operator takes only
    in the assessor's name, with `untuk=penilai_id`.
    """

    skp_id: bytes
    pegawai_id: bytes
    nama: str
    nip: str
    jabatan: str
    unit: str
    tahun: int
    mulai: date
    selesai: date
    masa: str
    bentuk: str
    pendekatan: str
    status: str
    status_nama: str
    alasan: str
    revisi: int
    tanggal_tetap: date | None
    penilai_id: bytes | None
    penilai_nama: str
    penilai_alasan: str
    atasan_penilai_nama: str
    kolom: tuple[KolomSkp, ...]
    baris: tuple[BarisSkp, ...]
    perilaku: tuple[BarisPerilaku, ...]
    kekurangan: tuple[KekuranganSel, ...]
    jumlah_invalid: int
    jumlah_peringatan: int
    dapat_diubah: bool
    alasan_terkunci: str
    langkah: tuple[str, ...]
    langkah_untuk: tuple[str, ...]
    tenggat: str
    dikunci: bool = False
    """The year is closed; `alasan_terkunci` says by what."""
    pusat: PutusanPusat | None = None
    """The newest verdict of the centre on this SKP."""
    rantai: str = ""
    """Remark when another assessor than at submission or approval is named by the relations now."""
    butir: tuple[ButirLampiran, ...] = ()
    bentuk_bawaan: str = ""
    """The form that the flag of the post asks for."""
    alasan_bentuk: str = ""
    """One sentence why it is this form."""
    alasan_bentuk_sendiri: str = ""
    """The reason given when the form was chosen by hand."""
    jabatan_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class UbahanSel:
    """One typed cell: row of the grid (or perilaku row), column key, new text."""

    baris_id: bytes
    kolom: str
    nilai: str


@dataclass(frozen=True, slots=True)
class MasalahTempel:
    """One cell of a paste that does not fit: place in the pasted table (from 0), its text, what to do."""

    baris: int
    kolom: int
    nama_kolom: str
    nilai: str
    kalimat: str


@dataclass(frozen=True, slots=True)
class RencanaTempel:
    """What a paste would do; nothing is written; `masalah` empty means that everything fits."""

    baris_diubah: int
    baris_baru: int
    sel: int
    dilewati: int
    masalah: tuple[MasalahTempel, ...]


@dataclass(frozen=True, slots=True)
class HasilTempel:
    """What a paste did: rows changed, new row ids, cells left out because they did not fit."""

    baris_diubah: int
    baris_baru: tuple[bytes, ...]
    dilewati: int
