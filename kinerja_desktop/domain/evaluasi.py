"""Progress, feedback and the evaluation document as plain values (PermenPANRB 6/2022 Ps 23-25)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.predikat import (
    NAMA_RATING,
    Predikat,
    PredikatOrganisasi,
    Rating,
    predikat_kinerja,
    rating_pimpinan,
)
from kinerja_desktop.domain.skp import INVALID, PERINGATAN, Kekurangan


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


_ATURAN = "PermenPANRB 6/2022 Pasal 24-25; SE MenPANRB 3/2023"
_PENILAI = "pejabat penilai"
_PIMPINAN = "pimpinan unit kerja"
_PEGAWAI = "pegawai yang bersangkutan"


def kekurangan_evaluasi(
    evaluasi: Evaluasi,
    *,
    realisasi: Iterable[Realisasi] = (),
    organisasi: PredikatOrganisasi | None = None,
    pimpinan: bool = False,
) -> list[Kekurangan]:
    """Gaps of one evaluation; `pimpinan` when the person heads the organisation that `organisasi` rates."""
    hasil: list[Kekurangan] = []

    def catat(kolom: str, kalimat: str, tingkat: str, siapa: str, indikator: bytes | None = None) -> None:
        hasil.append(Kekurangan(kolom, None, indikator, kalimat, tingkat, siapa, _ATURAN))

    if evaluasi.rating_hasil is None:
        catat("rating_hasil", "Rating hasil kerja belum diisi.", INVALID, _PENILAI)
    if evaluasi.rating_perilaku is None:
        catat("rating_perilaku", "Rating perilaku kerja belum diisi.", INVALID, _PENILAI)
    if evaluasi.rating_hasil is not None and evaluasi.rating_perilaku is not None:
        seharusnya = predikat_kinerja(evaluasi.rating_hasil, evaluasi.rating_perilaku).predikat
        putusan = evaluasi.status in (StatusEvaluasi.DIPUTUS, StatusEvaluasi.FINAL)
        if evaluasi.predikat is not None and evaluasi.predikat is not seharusnya and not putusan:
            kalimat = (
                f"Predikat {evaluasi.predikat.value} tidak sesuai kuadran; seharusnya {seharusnya.value}."
            )
            catat("predikat", kalimat, INVALID, _PENILAI)
    if organisasi is None:
        kalimat = "Capaian kinerja organisasi dan pola distribusi belum ditetapkan."
        catat("organisasi", kalimat, PERINGATAN, _PIMPINAN)
    elif pimpinan and evaluasi.rating_hasil not in (None, rating_pimpinan(organisasi)):
        kalimat = (
            f"Rating hasil kerja pimpinan mengikuti capaian organisasi {organisasi.value}: "
            f"{NAMA_RATING[rating_pimpinan(organisasi)]}."
        )
        catat("rating_hasil", kalimat, PERINGATAN, _PENILAI)
    for butir in realisasi:
        if butir.teks.strip() and not butir.bukti.strip():
            kalimat = "Realisasi terisi tetapi bukti dukungnya belum disebut."
            catat("bukti", kalimat, PERINGATAN, _PEGAWAI, butir.indikator_id)
    return hasil
