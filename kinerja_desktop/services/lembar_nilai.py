"""Read models of the assessment page and of the distribution of predicates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.domain.penjelasan import kurang_bukti
from kinerja_desktop.domain.periode import PeriodeEvaluasi
from kinerja_desktop.domain.pola_distribusi import Batas, HasilPola
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating

if TYPE_CHECKING:
    from kinerja_desktop.domain.kasus_khusus import KasusKhusus
    from kinerja_desktop.services.putusan_pusat import PutusanPusat

HASIL = "hasil"
PERILAKU = "perilaku"
CATATAN = "catatan"
ALASAN_HASIL = "alasan_hasil"
ALASAN_PERILAKU = "alasan_perilaku"
KOLOM_NILAI = (HASIL, PERILAKU, CATATAN, ALASAN_HASIL, ALASAN_PERILAKU)


@dataclass(frozen=True, slots=True)
class RingkasPeriode:
    """One evaluation period to choose from, with its database id and words on how far it is."""

    periode_id: bytes
    periode: PeriodeEvaluasi
    label: str
    batas: date | None
    batas_teks: str
    berjalan: bool


@dataclass(frozen=True, slots=True)
class BarisNilai:
    """One person and SKP in the grid; ratings "di_atas" | "sesuai" | "di_bawah" | ""; predicate is computed.

    `skp_id` None: no SKP in this period. `mengikuti` True: hasil follows the organisation and is not typed.
    """

    skp_id: bytes | None
    pegawai_id: bytes
    evaluasi_id: bytes | None
    nama: str
    nip: str
    jabatan: str
    unit: str
    status_pegawai: str
    masa: str
    penilai_id: bytes | None
    penilai_nama: str
    hasil: str
    perilaku: str
    predikat: str
    catatan: str
    alasan_hasil: str
    alasan_perilaku: str
    penjelasan: str
    dasar: str
    status: str
    status_nama: str
    terkunci: bool
    alasan_terkunci: str
    mengikuti: bool
    tanggal_nilai: date | None
    tanggal_serah: date | None
    tanggal_terima: date | None
    selesai: bool
    pusat: PutusanPusat | None = None
    """The newest verdict of the centre on this evaluation."""
    saya: bool = False
    """The person at the keyboard is the one rated."""
    sendiri_hasil: str = ""
    sendiri_perilaku: str = ""
    sendiri_status: str = ""
    """Own rating of the employee as these eyes may read it; status "", draf or diserahkan."""
    kasus: tuple[KasusKhusus, ...] = ()
    """Special cases of this SKP in this period, with the treatment of each."""
    dinilai_tertutup: bool = False
    """Rated, but these eyes are the person's own and the document was not handed over yet."""
    bukan_penilainya: bool = False
    """Locked for this person alone, who is not the assessor; others may rate."""
    tertinggal: str = ""
    """Why a finished head's rating no longer follows the organisation's predicate; "" when it does."""

    @property
    def dinilai(self) -> bool:
        """A predicate stands, whether or not these eyes may read it."""
        return bool(self.predikat) or self.dinilai_tertutup

    @property
    def lengkap(self) -> bool:
        """Both ratings stand, so the row may be finished."""
        return bool(self.hasil and self.perilaku)

    @property
    def kurang_bukti(self) -> tuple[str, ...]:
        """Ratings ("hasil", "perilaku") that want a line of evidence which is not written yet."""
        return kurang_bukti(
            self.hasil, self.perilaku, self.mengikuti, self.alasan_hasil, self.alasan_perilaku
        )


@dataclass(frozen=True, slots=True)
class LembarPenilaian:
    """The grid of one period: all staff, the organisation's predicate, how far the work is."""

    periode_id: bytes
    periode: PeriodeEvaluasi
    label: str
    batas: date | None
    batas_teks: str
    organisasi: str
    baris: tuple[BarisNilai, ...]
    jumlah: int
    jumlah_dinilai: int
    jumlah_selesai: int
    dikecualikan: tuple[str, ...] = ()
    """Who is left out of the period by a letter: "Siti, Cuti besar, surat 851/4"."""


@dataclass(frozen=True, slots=True)
class UbahanNilai:
    """One typed cell: column of `KOLOM_NILAI`; ratings as "1" "2" "3", value or words; empty clears."""

    skp_id: bytes
    periode_id: bytes
    kolom: str
    nilai: str


@dataclass(frozen=True, slots=True)
class HasilNilai:
    """What a set of edits did: cells written, and rows left out because they are locked, with the reason."""

    diubah: int
    dilewati: tuple[tuple[bytes, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OrangPola:
    """One person in the distribution; `dihitung` False with the reason (Plt, pejabat luar, SKP lain)."""

    pegawai_id: bytes
    skp_id: bytes
    nama: str
    predikat: Predikat | None
    dihitung: bool
    alasan: str
    hasil: Rating | None = None
    perilaku: Rating | None = None
    mengikuti: bool = False
    """The head, whose rating hasil kerja follows the organisation."""


@dataclass(frozen=True, slots=True)
class LembarPola:
    """Distribution of one unit and period against SE MenPANRB 3/2023: information, never a block."""

    periode_id: bytes
    unit_id: bytes | None
    label: str
    organisasi: PredikatOrganisasi | None
    alasan: str
    jumlah: dict[Predikat, int]
    batas: tuple[Batas, ...]
    hasil: HasilPola | None
    orang: tuple[OrangPola, ...]
    belum_dinilai: int
    perlu_alasan: bool
    aturan: tuple[Aturan, ...] = ()
    """The dated rules of the pattern, empty for a period before the first; for a trial in memory."""
    pada: date | None = None
    """The day whose rules count: the last of the period."""
    lain: dict[PredikatOrganisasi | None, dict[Predikat, int]] = field(default_factory=dict)
    """Counts of people whose names are not shown, under each organisation predicate."""
    lain_tetap: dict[PredikatOrganisasi | None, dict[Predikat, int]] = field(default_factory=dict)
    """Heads among those not shown, under each organisation predicate: they do not move."""
    boleh_coba: bool = False
    """Names of others are shown, so that somebody can be moved about in a trial."""

    @property
    def tetap(self) -> dict[Predikat, int]:
        """Heads by predicate: their rating follows the organisation, so no pattern moves them."""
        hasil = {p: self.lain_tetap.get(self.organisasi, {}).get(p, 0) for p in Predikat}
        for o in self.orang:
            if o.dihitung and o.mengikuti and o.predikat is not None:
                hasil[o.predikat] += 1
        return hasil
