"""Read models of Matriks Pembagian Peran dan Hasil, and what its acts answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kinerja_desktop.domain.kaskade import TANDA_KEADAAN, KeadaanPeran, keadaan_sel


@dataclass(frozen=True, slots=True)
class Pemimpin:
    """One official with people to assess in the year: whose matrix it is, how many rows it has."""

    pegawai_id: bytes
    nama: str
    jabatan: str
    jumlah: int


@dataclass(frozen=True, slots=True)
class KolomMatriks:
    """One item of the leader. `kunci` as in `domain.kaskade`; `hilang`: no longer in the leader's SKP."""

    kunci: str
    rhk_id: bytes
    indikator_id: bytes | None
    nomor: str
    rhk: str
    indikator: str
    jenis: str
    tulisan: str
    hilang: bool = False

    @property
    def judul(self) -> str:
        """The heading: number, result and, where the form asks for it, its indicator."""
        awal = f"{self.nomor}. {self.rhk}" if self.nomor else self.rhk
        return f"{awal} — {self.indikator}" if self.indikator else awal


@dataclass(frozen=True, slots=True)
class ButirPeran:
    """One role (a line of a cell) with its state; `teks_skp` what the proposed result says now, "" none."""

    id: bytes
    teks: str
    rhk_id: bytes | None
    keadaan: KeadaanPeran
    teks_skp: str = ""


@dataclass(frozen=True, slots=True)
class SelMatriks:
    """What one person contributes to one item of the leader."""

    butir: tuple[ButirPeran, ...] = ()

    @property
    def teks(self) -> str:
        """The cell's text, one role a line."""
        return "\n".join(b.teks for b in self.butir)

    @property
    def keadaan(self) -> KeadaanPeran:
        """The state that wants attention most."""
        return keadaan_sel(b.keadaan for b in self.butir)

    @property
    def tanda(self) -> str:
        """Sign of the state."""
        return TANDA_KEADAAN[self.keadaan]


@dataclass(frozen=True, slots=True)
class BarisMatriks:
    """One subordinate; `halangan` says why nothing can be put into this person's SKP now, "" when it can."""

    pegawai_id: bytes
    nama: str
    nip: str
    jabatan: str
    unit: str
    skp_id: bytes | None
    status: str
    status_nama: str
    halangan: str
    sel: Mapping[str, SelMatriks] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LembarMatriks:
    """One matrix: the leader, the items as columns, the subordinates as rows.

    `tanpa_pendukung` are keys of main items that nobody serves; `hitung` counts roles by state, those
    towards vanished items left out.
    """

    tahun: int
    pimpinan_id: bytes
    nama: str
    nip: str
    jabatan: str
    unit: str
    bentuk: str
    skp_id: bytes | None
    kolom: tuple[KolomMatriks, ...]
    baris: tuple[BarisMatriks, ...]
    tanpa_pendukung: tuple[str, ...]
    hitung: Mapping[KeadaanPeran, int]
    belum_tertaut: int
    dapat_diubah: bool
    alasan_terkunci: str

    def sel(self, pegawai_id: bytes, kunci: str) -> SelMatriks:
        """One cell; an empty one where nothing stands."""
        baris = next((b for b in self.baris if b.pegawai_id == pegawai_id), None)
        return baris.sel.get(kunci, SelMatriks()) if baris is not None else SelMatriks()


@dataclass(frozen=True, slots=True)
class UbahanPeran:
    """One typed cell: whose, towards which item (`KolomMatriks.kunci`), its new text (one role a line)."""

    pegawai_id: bytes
    kunci: str
    teks: str


@dataclass(frozen=True, slots=True)
class Ditinggal:
    """Somebody (or something) an act left out, and why, in a sentence."""

    nama: str
    sebab: str


@dataclass(frozen=True, slots=True)
class HasilUsul:
    """What "Usulkan ke SKP" did: results made, linked to ones already there, updated; SKP made; left out."""

    dibuat: int = 0
    ditautkan: int = 0
    diperbarui: int = 0
    skp_baru: int = 0
    ditinggal: tuple[Ditinggal, ...] = ()


@dataclass(frozen=True, slots=True)
class HasilAmbil:
    """What came into the matrix from the SKP or last year: roles filled, updated; what was left out."""

    diisi: int = 0
    diperbarui: int = 0
    ditinggal: tuple[Ditinggal, ...] = ()


@dataclass(frozen=True, slots=True)
class BelumTertaut:
    """One result that names the leader's result in words only; `usul` the nearest item's key or ""."""

    rhk_id: bytes
    nama: str
    rhk: str
    teks_atasan: str
    usul: str
    mirip: int
    """How alike, 0 to 100."""
    halangan: str = ""
