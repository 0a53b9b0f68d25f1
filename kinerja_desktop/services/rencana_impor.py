"""What an import would do: people new, changed, same or refused, posts that differ, proposals that follow."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kinerja_desktop.domain.kepegawaian import JenisPenempatan
from kinerja_desktop.services.susunan import PetaSusunan


class CalonPegawai(Protocol):
    """One person as a workbook gives them, cleaned; missing values are "" or None."""

    @property
    def baris(self) -> int:
        """Row of the sheet."""
        ...

    @property
    def nip(self) -> str:
        """18 digits."""
        ...

    @property
    def nama(self) -> str:
        """Name without titles."""
        ...

    @property
    def gelar_depan(self) -> str:
        """Titles before the name."""
        ...

    @property
    def gelar_belakang(self) -> str:
        """Titles behind the name."""
        ...

    @property
    def tempat_lahir(self) -> str:
        """Place of birth."""
        ...

    @property
    def tanggal_lahir(self) -> date | None:
        """Date of birth."""
        ...

    @property
    def jenis_kelamin(self) -> str:
        """L or P."""
        ...

    @property
    def status(self) -> str:
        """Value of StatusPegawai."""
        ...

    @property
    def golongan(self) -> str:
        """Code of the class."""
        ...

    @property
    def tmt_golongan(self) -> date | None:
        """Class held since."""
        ...

    @property
    def jabatan(self) -> str:
        """Post as typed."""
        ...

    @property
    def tmt_jabatan(self) -> date | None:
        """Post held since."""
        ...

    @property
    def unit(self) -> str:
        """Unit as typed."""
        ...

    @property
    def atasan_langsung(self) -> str:
        """Superior as typed: name, NIP or post."""
        ...

    @property
    def kedudukan(self) -> str:
        """Value of Kedudukan."""
        ...

    @property
    def pendidikan(self) -> str:
        """Education."""
        ...

    @property
    def email(self) -> str:
        """E-mail address."""
        ...

    @property
    def pns_id(self) -> str:
        """Identifier in SIASN."""
        ...


@dataclass(frozen=True, slots=True)
class PerubahanKolom:
    """One field that the file changes; values as a person reads them."""

    kolom: str
    label: str
    lama: str
    baru: str


@dataclass(frozen=True, slots=True)
class PenempatanRencana:
    """Where somebody without a post would be placed, in words and as rows."""

    jabatan: str
    unit: str
    jabatan_id: bytes
    unit_id: bytes | None
    jenis: JenisPenempatan
    mulai: date


@dataclass(frozen=True, slots=True)
class PegawaiBaru:
    """Somebody who is not on the list yet; the id is already given."""

    id: bytes
    baris: int
    nip: str
    nama: str
    isi: dict[str, str]
    penempatan: PenempatanRencana | None


@dataclass(frozen=True, slots=True)
class PegawaiDiperbarui:
    """Somebody on the list whose data the file changes, field by field."""

    id: bytes
    baris: int
    nip: str
    nama: str
    perubahan: tuple[PerubahanKolom, ...]
    isi: dict[str, str]
    penempatan: PenempatanRencana | None = None


@dataclass(frozen=True, slots=True)
class PegawaiSama:
    """Somebody on the list about whom the file says nothing new."""

    id: bytes
    baris: int
    nip: str
    nama: str


@dataclass(frozen=True, slots=True)
class PerubahanJabatan:
    """A post in the file that is not the recorded one; moved only when a person says so."""

    pegawai_id: bytes
    baris: int
    nip: str
    nama: str
    jabatan_lama: str
    unit_lama: str
    baru: PenempatanRencana


@dataclass(frozen=True, slots=True)
class DitolakImpor:
    """A row that cannot be stored: cell value, reason, and who mends it."""

    baris: int
    kolom: str
    nilai: str
    alasan: str
    siapa: str


@dataclass(frozen=True, slots=True)
class UsulanImpor:
    """A proposed assessor that the import would store, in words."""

    pegawai: str
    jabatan: str
    penilai: str
    atasan: str
    sumber: str
    sebagai: str
    alasan: str
    keyakinan: str


@dataclass(slots=True)
class RencanaImpor:
    """The whole plan; belongs to the state of the database at number `keadaan`."""

    sumber: str
    baru: list[PegawaiBaru] = field(default_factory=list)
    diperbarui: list[PegawaiDiperbarui] = field(default_factory=list)
    sama: list[PegawaiSama] = field(default_factory=list)
    ditolak: list[DitolakImpor] = field(default_factory=list)
    perubahan_jabatan: list[PerubahanJabatan] = field(default_factory=list)
    usulan_relasi: list[UsulanImpor] = field(default_factory=list)
    tidak_di_berkas: list[str] = field(default_factory=list)
    unit_baru: list[str] = field(default_factory=list)
    jabatan_baru: list[str] = field(default_factory=list)
    atasan_langsung: dict[bytes, str] = field(default_factory=dict)
    peta: PetaSusunan | None = None
    keadaan: int = 0

    @property
    def judul(self) -> str:
        """The name of the action in the history."""
        dari = f" dari {self.sumber}" if self.sumber else ""
        if self.baru and self.diperbarui:
            return f"Impor {len(self.baru)} dan perbarui {len(self.diperbarui)} pegawai{dari}"
        if self.baru:
            return f"Impor {len(self.baru)} pegawai{dari}"
        return f"Perbarui {len(self.diperbarui)} pegawai{dari}" if self.diperbarui else f"Baca ulang{dari}"


@dataclass(frozen=True, slots=True)
class HasilImpor:
    """Counts of what an import did."""

    baru: int
    diperbarui: int
    sama: int
    ditolak: int
    dipindahkan: int
    usulan: int
