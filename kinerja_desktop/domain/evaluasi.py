"""Progress, feedback and the evaluation document as plain values (PermenPANRB 6/2022 Ps 23-25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi, Rating


class StatusEvaluasi(StrEnum):
    """State of one evaluation: draf, dinilai, disampaikan, diterima, then keberatan and diputus, or final."""

    DRAF = "draf"
    DINILAI = "dinilai"
    DISAMPAIKAN = "disampaikan"
    DITERIMA = "diterima"
    KEBERATAN = "keberatan"
    DIPUTUS = "diputus"
    FINAL = "final"
    DIBATALKAN = "dibatalkan"


class PemberiUmpanBalik(StrEnum):
    """Who gives feedback; printed before the text as "Pimpinan: …"."""

    PIMPINAN = "Pimpinan"
    REKAN_KERJA = "Rekan Kerja"
    BAWAHAN = "Bawahan"
    PENERIMA_LAYANAN = "Penerima Layanan"


@dataclass(frozen=True, slots=True)
class Realisasi:
    """What was reached on one indicator in one period, as typed, with its evidence (name or link)."""

    id: bytes
    indikator_id: bytes
    jenis_periode: JenisPeriode
    tahun: int
    nomor: int
    teks: str = ""
    bukti: str = ""


@dataclass(frozen=True, slots=True)
class UmpanBalik:
    """Feedback on one RHK (`rhk_id`) or one value (`kode_perilaku`) in one period."""

    id: bytes
    evaluasi_id: bytes
    teks: str = ""
    rhk_id: bytes | None = None
    kode_perilaku: str = ""
    pemberi: PemberiUmpanBalik = PemberiUmpanBalik.PIMPINAN


@dataclass(frozen=True, slots=True)
class Evaluasi:
    """One evaluation of one SKP in one period; `predikat` is always computed from the two ratings."""

    id: bytes
    skp_id: bytes
    pegawai_id: bytes
    jenis_periode: JenisPeriode
    tahun: int
    nomor: int
    penilai_id: bytes | None = None
    atasan_penilai_id: bytes | None = None
    rating_hasil: Rating | None = None
    rating_perilaku: Rating | None = None
    predikat: Predikat | None = None
    catatan: str = ""
    status: StatusEvaluasi = StatusEvaluasi.DRAF
    disampaikan: date | None = None
    diterima: date | None = None


@dataclass(frozen=True, slots=True)
class PenetapanOrganisasi:
    """Organisation predicate of a unit and period; `alasan_pola` is needed when the pattern is broken."""

    id: bytes
    unit_id: bytes
    jenis_periode: JenisPeriode
    tahun: int
    nomor: int
    predikat: PredikatOrganisasi
    dasar: str = ""
    alasan_pola: str = ""
    penetap_id: bytes | None = None
    tanggal: date | None = None
