"""Sasaran Kinerja Pegawai as plain values (PermenPANRB 6/2022)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class BentukSkp(StrEnum):
    """Form (a) for leaders of an independent unit, form (b) for administrative and functional officials."""

    PIMPINAN = "pimpinan"
    ADMINISTRASI = "administrasi"


class Pendekatan(StrEnum):
    """Approach of the work results, one for the whole SKP."""

    KUANTITATIF = "kuantitatif"
    KUALITATIF = "kualitatif"


class JenisRhk(StrEnum):
    """Main or additional work result."""

    UTAMA = "utama"
    TAMBAHAN = "tambahan"


class Aspek(StrEnum):
    """Aspect of an indicator, form (b) only."""

    KUANTITAS = "Kuantitas"
    KUALITAS = "Kualitas"
    WAKTU = "Waktu"
    BIAYA = "Biaya"


class Perspektif(StrEnum):
    """Perspective of a work result, form (a) only."""

    PENERIMA_LAYANAN = "Penerima Layanan"
    PROSES_BISNIS = "Proses Bisnis"
    PENGUATAN_INTERNAL = "Penguatan Internal"
    ANGGARAN = "Anggaran"


class Arah(StrEnum):
    """Which results are better than the target: more, less, or only the very value."""

    NAIK = "naik"
    TURUN = "turun"
    TEPAT = "tepat"


class Metode(StrEnum):
    """How an indicator is measured over the year: summed, as a state on a date, or published by others."""

    HITUNGAN = "hitungan"
    POSISI = "posisi"
    RILIS = "rilis"


class Lingkup(StrEnum):
    """Whose result it is: the organisation's (from its PK or IKU) or the person's own."""

    ORGANISASI = "organisasi"
    INDIVIDU = "individu"


class StatusDokumen(StrEnum):
    """State shared by all documents."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    DIKIRIM = "dikirim"
    DITERIMA = "diterima"
    DIBATALKAN = "dibatalkan"


@dataclass(frozen=True, slots=True)
class Indikator:
    """One indicator; `target` is the text as typed ("84,50", "80-90", "≤ 1"), `satuan` may be empty.

    `jalur` holds the target of each quarter (4) or month (12) as typed, empty when there is no path.
    """

    id: bytes
    rhk_id: bytes
    urut: int = 0
    aspek: Aspek | None = None
    teks: str = ""
    target: str = ""
    satuan: str = ""
    arah: Arah | None = None
    metode: Metode | None = None
    jalur: tuple[str, ...] = ()

    @property
    def target_cetak(self) -> str:
        """Target with its unit as printed; a unit that the text already ends with is not repeated."""
        target, satuan = self.target.strip(), self.satuan.strip()
        if not satuan or target.casefold().endswith(satuan.casefold()):
            return target
        return f"{target} {satuan}".strip()


@dataclass(frozen=True, slots=True)
class Rhk:
    """One rencana hasil kerja; `teks_atasan` is the intervened text, `penugasan_dari` who else asked.

    `asal_id` names the row that it was taken from: last year's, a colleague's, a standard's, a predecessor's.
    """

    id: bytes
    skp_id: bytes
    jenis: JenisRhk = JenisRhk.UTAMA
    urut: int = 0
    teks: str = ""
    rhk_atasan_id: bytes | None = None
    teks_atasan: str = ""
    penugasan_dari: str = ""
    perspektif: Perspektif | None = None
    indikator: tuple[Indikator, ...] = ()
    indikator_atasan_id: bytes | None = None
    iku_id: bytes | None = None
    lingkup: Lingkup | None = None
    asal_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class EkspektasiPerilaku:
    """What the leader expects for one of the seven values; `kode` is of `perilaku.py`, text may be empty."""

    kode: str
    ekspektasi: str = ""


@dataclass(frozen=True, slots=True)
class Lampiran:
    """Lampiran SKP: three lists of lines."""

    dukungan: tuple[str, ...] = ()
    skema: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """True when anything stands in any of the three lists."""
        return bool(self.dukungan or self.skema or self.konsekuensi)


#: The three lists of the Lampiran SKP in their order, as stored in `butir_lampiran.jenis`.
JENIS_LAMPIRAN: tuple[str, ...] = ("dukungan", "skema", "konsekuensi")


@dataclass(frozen=True, slots=True)
class Identitas:
    """One person as frozen into a document: the five printed rows; `label_nip` is "NIP" or "NRP"."""

    nama: str = ""
    nip: str = ""
    pangkat_golongan: str = ""
    jabatan: str = ""
    unit_kerja: str = ""
    instansi: str = ""
    label_nip: str = "NIP"


@dataclass(frozen=True, slots=True)
class Skp:
    """One SKP: whose, for which post, from `mulai` to `selesai` (inclusive, one year), `revisi` from 0."""

    id: bytes
    pegawai_id: bytes
    tahun: int
    mulai: date
    selesai: date
    bentuk: BentukSkp = BentukSkp.ADMINISTRASI
    pendekatan: Pendekatan = Pendekatan.KUANTITATIF
    penilai_id: bytes | None = None
    atasan_penilai_id: bytes | None = None
    jabatan_id: bytes | None = None
    unit_id: bytes | None = None
    status: StatusDokumen = StatusDokumen.DRAF
    revisi: int = 0
    tempat: str = ""
    tanggal: date | None = None
    rhk: tuple[Rhk, ...] = ()
    perilaku: tuple[EkspektasiPerilaku, ...] = ()
    lampiran: Lampiran = field(default_factory=Lampiran)


#: Levels of a finding; what finds them is `domain.validasi`.
INVALID = "invalid"
PERINGATAN = "peringatan"


def tumpang_tindih(skp: Skp, lain: Iterable[Skp]) -> list[Skp]:
    """Other living SKP of the same person and post whose periods overlap this one's."""
    mati = (StatusDokumen.DIBATALKAN,)
    return [
        s
        for s in lain
        if s.id != skp.id
        and s.pegawai_id == skp.pegawai_id
        and s.jabatan_id == skp.jabatan_id
        and s.status not in mati
        and s.mulai <= skp.selesai
        and skp.mulai <= s.selesai
    ]
