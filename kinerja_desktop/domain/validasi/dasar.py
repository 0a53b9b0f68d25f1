"""What a rule of Validasi is: code, level, named condition, sentence, who must act, article, years valid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kinerja_desktop.domain.skp import INVALID, PERINGATAN, Indikator, JenisRhk, Rhk, Skp
from kinerja_desktop.domain.target import Target, urai_target

__all__ = ["INVALID", "PERINGATAN", "SARAN", "TINGKAT", "Amatan", "Isi", "Kaidah", "Temuan", "Ukuran"]

SARAN = "saran"
TINGKAT = (INVALID, PERINGATAN, SARAN)
MATI = "mati"
"""A reference row with this word instead of a level switches a rule off."""

#: What a rule is about, which is what its condition is given.
SKP, RHK, INDIKATOR, TAUTAN, FAKTA, ORANG, KANTOR = (
    "skp",
    "rhk",
    "indikator",
    "tautan",
    "fakta",
    "orang",
    "kantor",
)

PENYUSUN = "pegawai yang bersangkutan"
PENILAI = "pejabat penilai"
OPERATOR = "operator kepegawaian"
PIMPINAN = "pimpinan unit kerja"

ATURAN_ISI = "PermenPANRB 6/2022 Lampiran (penyusunan SKP)"
ATURAN_PENILAI = "PermenPANRB 6/2022 Pasal 1 (pejabat penilai kinerja)"
ATURAN_PERILAKU = "SE MenPANRB 20/2021; PermenPANRB 6/2022 Lampiran"
ATURAN_TAHAP = "PermenPANRB 6/2022 Pasal 5 (perencanaan kinerja)"
ATURAN_TENGGAT = "PP 30/2019"
ATURAN_PARUH_WAKTU = "KepmenPANRB 16/2025 diktum 17-18"
ALAT_BANTU = "alat bantu"

#: Blanks of one finding; a condition answers with one for each, or with nothing.
Isi = Mapping[str, Any]
Jawab = Sequence[Isi] | None
ADA: tuple[Isi, ...] = ({},)
"""The answer of a condition whose sentence has no blanks of its own."""


@dataclass(frozen=True, slots=True)
class Kaidah:
    """One rule; `kondisi` answers with the blanks of `kalimat`, once for each finding, or with None.

    `lingkup` says what the condition is given, `kolom` which cell mends it, `akibat` what leaving it does.
    `wajib` rules are the law's: their level never goes down and they cannot be switched off.
    """

    kode: str
    tingkat: str
    lingkup: str
    kondisi: Callable[[Any], Jawab]
    kalimat: str
    siapa: str
    aturan: str
    akibat: str
    kolom: str = ""
    tahun_mulai: int = 2022
    tahun_sampai: int | None = None
    wajib: bool = False

    def berlaku(self, tahun: int) -> bool:
        """Whether the rule speaks about SKP of this year."""
        return self.tahun_mulai <= tahun and (self.tahun_sampai is None or tahun <= self.tahun_sampai)


@dataclass(frozen=True, slots=True)
class Temuan:
    """One finding: which rule, the sentence, its level, who mends it, which article, what leaving it does.

    `kolom` with `rhk_id` or `indikator_id` is the cell; neither means the document as a whole.
    """

    kode: str
    tingkat: str
    kalimat: str
    siapa: str
    aturan: str
    akibat: str
    kolom: str = ""
    rhk_id: bytes | None = None
    indikator_id: bytes | None = None


@dataclass(frozen=True, slots=True)
class Ukuran:
    """Numbers that an office may set: counts, days, letters of one line, percent of likeness, comparisons."""

    maks_rhk: int = 12
    hari_menunggu: int = 7
    maks_huruf_nama: int = 45
    maks_huruf_jabatan: int = 70
    kemiripan_persen: int = 85
    maks_banding: int = 3_000


_RHK_KOSONG = Rhk(b"", b"")
_INDIKATOR_KOSONG = Indikator(b"", b"")
_TARGET_KOSONG = urai_target("")


@dataclass(slots=True)
class Amatan:
    """What the conditions about one SKP look at; filled anew for every row, so that checking makes nothing.

    `kata` are the words of the result in small letters, `terisi` its indicators that say something, `ganda`
    how often a text stands in this SKP, `target` the target as it is read, `satuan` in small letters.
    """

    skp: Skp
    ukuran: Ukuran
    kuantitatif: bool = True
    administrasi: bool = True
    rhk: Rhk = _RHK_KOSONG
    kata: list[str] = field(default_factory=list)
    teks: str = ""
    terisi: list[Indikator] = field(default_factory=list)
    ganda: dict[str, int] = field(default_factory=dict)
    indikator: Indikator = _INDIKATOR_KOSONG
    target: Target = _TARGET_KOSONG
    satuan: str = ""
    jaringan: Any = None


def sebutan_rhk(rhk: Rhk, nomor: int) -> str:
    """ "RHK utama nomor 2"."""
    return f"RHK {rhk.jenis.value} nomor {nomor}"


def sejenis(skp: Skp, jenis: JenisRhk) -> list[Rhk]:
    """Results of one kind in order."""
    return sorted((r for r in skp.rhk if r.jenis is jenis), key=lambda r: r.urut)
