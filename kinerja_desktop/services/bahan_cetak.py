"""Read models of the official forms: everything a form prints, as finished text.

The services fill these from frozen documents; `reports` draws them and asks nothing else. All fields are
plain text in Indonesian, empty where there is nothing to print (the form then leaves room for a pen).
"""

from __future__ import annotations

from dataclasses import dataclass, field

BENTUK_PIMPINAN = "pimpinan"
BENTUK_ADMINISTRASI = "administrasi"
KUANTITATIF = "kuantitatif"
KUALITATIF = "kualitatif"
PILIHAN_TERPILIH = "terpilih"
"""Of a list of options only the chosen one is printed."""
PILIHAN_LENGKAP = "lengkap"
"""The whole list is printed and what does not apply is struck through."""


@dataclass(frozen=True, slots=True)
class IdentitasCetak:
    """One person in the identity table; `jabatan` carries its own "Plt. ", `label_nip` is NIP or NRP."""

    nama: str
    nip: str
    pangkat: str
    jabatan: str
    unit_kerja: str
    label_nip: str = "NIP"
    label_baris5: str = "UNIT KERJA"


@dataclass(frozen=True, slots=True)
class BarisIndikatorCetak:
    """One indicator of a work result; `aspek` only for administrasi, the last two only in evaluations."""

    teks: str
    target: str = ""
    aspek: str = ""
    realisasi: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class BarisRhkCetak:
    """One planned work result with its indicators; `umpan_balik` is feedback on the result as a whole."""

    nomor: str
    teks: str
    indikator: tuple[BarisIndikatorCetak, ...] = ()
    teks_atasan: str = ""
    penugasan_dari: str = ""
    perspektif: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class PerilakuCetak:
    """One of the seven BerAKHLAK values with its official bullets (SE MenPANRB 20/2021)."""

    nomor: str
    nama: str
    butir: tuple[str, ...]
    ekspektasi_khusus: str = ""
    umpan_balik: str = ""


@dataclass(frozen=True, slots=True)
class IsiKinerja:
    """What SKP and evaluation have in common: head, people, work results, behaviour.

    `bentuk` is pimpinan or administrasi, `pendekatan` kuantitatif or kualitatif.
    """

    bentuk: str
    nama_instansi: str
    periode_penilaian: str
    """Text after "PERIODE PENILAIAN:", e.g. "1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    pegawai: IdentitasCetak
    penilai: IdentitasCetak
    utama: tuple[BarisRhkCetak, ...]
    tambahan: tuple[BarisRhkCetak, ...]
    perilaku: tuple[PerilakuCetak, ...]
    pendekatan: str = field(default=KUANTITATIF, kw_only=True)


@dataclass(frozen=True, slots=True)
class BahanSkp(IsiKinerja):
    """Sasaran Kinerja Pegawai (PermenPANRB 6/2022)."""

    tempat: str = ""
    tanggal: str = ""
    """Date of signature as text, e.g. "15 Januari 2026"; dotted line when empty."""
    catatan_kaki: str = ""
    """Short remark in the middle of the page footer, e.g. "DRAF"."""


@dataclass(frozen=True, slots=True)
class BahanEvaluasi(IsiKinerja):
    """Evaluasi Kinerja Pegawai (PermenPANRB 6/2022, SE MenPANRB 3/2023)."""

    periode: str
    """`PeriodeEvaluasi.label_cetak`: "TRIWULAN I" to "TRIWULAN IV-AKHIR", "AKHIR", or "BULAN JUNI"."""
    predikat_organisasi: str = ""
    """"Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang" or empty."""
    rating_hasil: str = ""
    """"di_atas", "sesuai", "di_bawah" or empty."""
    rating_perilaku: str = ""
    predikat: str = ""
    """"Sangat Baik", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang" or empty."""
    tempat: str = ""
    tanggal: str = ""
    gaya_pilihan: str = PILIHAN_TERPILIH
    catatan_kaki: str = ""


@dataclass(frozen=True, slots=True)
class BahanRekaman(BahanEvaluasi):
    """Rekaman Informasi Umpan Balik Berkelanjutan: the same columns, while the period goes on."""


@dataclass(frozen=True, slots=True)
class BahanDokumenEvaluasi:
    """Dokumen Evaluasi Kinerja Pegawai; the employee's date is the day of receipt."""

    nama_instansi: str
    periode_penilaian: str
    pegawai: IdentitasCetak
    penilai: IdentitasCetak
    atasan_penilai: IdentitasCetak
    periode: str
    predikat_organisasi: str = ""
    predikat: str = ""
    catatan: str = ""
    tempat_pegawai: str = ""
    tanggal_pegawai: str = ""
    tempat_penilai: str = ""
    tanggal_penilai: str = ""
    lambang: bytes = b""
    """PNG or JPEG supplied by the office; empty leaves the space blank."""
    gaya_pilihan: str = PILIHAN_TERPILIH
    catatan_kaki: str = ""


@dataclass(frozen=True, slots=True)
class BahanLampiran:
    """Lampiran SKP: three lists, each line as one text (PermenPANRB 6/2022)."""

    nama_instansi: str
    periode_penilaian: str
    pegawai: IdentitasCetak
    penilai: IdentitasCetak
    dukungan: tuple[str, ...]
    skema: tuple[str, ...]
    konsekuensi: tuple[str, ...]
    tempat: str = ""
    tanggal: str = ""
    catatan_kaki: str = ""


@dataclass(frozen=True, slots=True)
class BarisMatriksCetak:
    """One person of the role matrix; `isi` has one text for each column, "" where the person has no role."""

    nama: str
    nip: str
    jabatan: str
    isi: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BahanMatriks:
    """Matriks Pembagian Peran dan Hasil of one leader: the leader's results are the columns."""

    nama_instansi: str
    periode_penilaian: str
    pegawai: IdentitasCetak
    """The leader whose results are divided."""
    hasil: tuple[str, ...]
    baris: tuple[BarisMatriksCetak, ...]
    tempat: str = ""
    tanggal: str = ""
    catatan_kaki: str = ""

    @property
    def penilai(self) -> IdentitasCetak:
        """The leader signs the matrix."""
        return self.pegawai


@dataclass(frozen=True, slots=True)
class UbahanCetak:
    """One change of a revision: where, what stood before and what stands now; "" where nothing stood."""

    letak: str
    semula: str
    menjadi: str


@dataclass(frozen=True, slots=True)
class BahanPerubahan:
    """Lembar Perubahan SKP: what a revision changes, so that only this needs a signature again."""

    nama_instansi: str
    periode_penilaian: str
    pegawai: IdentitasCetak
    penilai: IdentitasCetak
    revisi: int
    alasan: str
    tanggal_semula: str
    """Date of the version before, as text."""
    ubahan: tuple[UbahanCetak, ...]
    tetap: tuple[str, ...] = ()
    """Sheets whose earlier signature stays valid, in words."""
    tempat: str = ""
    tanggal: str = ""
    catatan_kaki: str = ""


BahanFormulir = BahanSkp | BahanEvaluasi
Bahan = BahanFormulir | BahanDokumenEvaluasi | BahanLampiran | BahanMatriks | BahanPerubahan
