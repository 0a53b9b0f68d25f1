"""What reading a staff workbook gives: people, refused rows with reasons, and the mapping of columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kinerja_desktop.domain.kepegawaian import Kedudukan, StatusPegawai
from kinerja_desktop.spreadsheets.lembar import NilaiSel


@dataclass(frozen=True, slots=True)
class Pemetaan:
    """Which column holds which field; rows count from 1, columns from 0. A person may correct it."""

    lembar: str
    baris_tajuk: int
    baris_data: int
    kolom: Mapping[str, int]
    judul: tuple[str, ...]

    def ubah(self, medan: str, kolom: int | None) -> Pemetaan:
        """A copy in which `medan` is read from `kolom` (from 0), or from nowhere when None."""
        baru = {m: k for m, k in self.kolom.items() if m != medan and k != kolom}
        if kolom is not None:
            baru[medan] = kolom
        return replace(self, kolom=baru)

    def sebagai_kamus(self) -> dict[str, object]:
        """The mapping in words, for a preview and for --json: field to heading and column letter."""
        from kinerja_desktop.spreadsheets.lembar import huruf_kolom

        return {
            "lembar": self.lembar,
            "baris_tajuk": self.baris_tajuk,
            "kolom": {
                medan: {"kolom": huruf_kolom(k), "judul": self.judul[k] if k < len(self.judul) else ""}
                for medan, k in sorted(self.kolom.items(), key=lambda pasangan: pasangan[1])
            },
        }


@dataclass(frozen=True, slots=True)
class BarisPegawai:
    """One person of a workbook, cleaned; `baris` is the sheet row. Missing values are "" or None."""

    baris: int
    nip: str
    nama: str
    gelar_depan: str = ""
    gelar_belakang: str = ""
    tempat_lahir: str = ""
    tanggal_lahir: dt.date | None = None
    jenis_kelamin: str = ""
    """L or P; taken from the NIP where the sheet has none."""
    status: StatusPegawai = StatusPegawai.PNS
    golongan: str = ""
    """Code as printed: III/d, or IX for PPPK."""
    tmt_golongan: dt.date | None = None
    jabatan: str = ""
    tmt_jabatan: dt.date | None = None
    unit: str = ""
    atasan_langsung: str = ""
    """Name, NIP or post as typed; only a proposal."""
    kedudukan: Kedudukan = Kedudukan.AKTIF
    pendidikan: str = ""
    email: str = ""
    instansi: str = ""
    nip_lama: str = ""
    pns_id: str = ""


@dataclass(frozen=True, slots=True)
class TemuanSel:
    """One fault of one cell: field label, address, value as seen, reason, and who can mend it."""

    kolom: str
    alamat: str
    nilai: str
    alasan: str
    siapa: str
    kode: str


@dataclass(frozen=True, slots=True)
class BarisDitolak:
    """A refused row: its first fault in kolom, nilai, alasan, siapa, and all faults in `temuan`."""

    baris: int
    kolom: str
    nilai: str
    alasan: str
    siapa: str
    temuan: tuple[TemuanSel, ...] = ()
    isi: tuple[NilaiSel, ...] = ()
    """The whole row as it stood, so that it can be saved, mended and read again."""


@dataclass(frozen=True, slots=True)
class Peringatan:
    """A remark on an accepted row or on the file; baris 0 means the whole file."""

    baris: int
    kolom: str
    pesan: str


@dataclass(frozen=True, slots=True)
class HasilBaca:
    """A staff workbook as read: accepted, refused and skipped rows add up to the rows of the sheet."""

    diterima: tuple[BarisPegawai, ...]
    ditolak: tuple[BarisDitolak, ...]
    dilewati: int
    pemetaan: Pemetaan
    lembar: str
    peringatan: tuple[Peringatan, ...] = ()
    lembar_lain: tuple[str, ...] = field(default=())
    contoh: int = 0
    """Of the skipped rows, those that are the template's own sample person."""
