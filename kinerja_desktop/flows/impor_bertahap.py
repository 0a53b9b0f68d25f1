"""The import in steps for the window: read once, try mappings, see each sheet's columns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.flows.impor_pegawai import PratinjauImpor
from kinerja_desktop.services import impor_pegawai
from kinerja_desktop.services.sesi import Sesi

if TYPE_CHECKING:
    from kinerja_desktop.spreadsheets.baca import Buku
    from kinerja_desktop.spreadsheets.hasil import Pemetaan

_CONTOH = 3
_BUKAN_ISIAN = ("nomor", "kode", "semula", "plt")


@dataclass(frozen=True, slots=True)
class KolomLembar:
    """One column of the sheet: place (from 0), letter, heading, some values under it."""

    letak: int
    huruf: str
    judul: str
    contoh: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bidang:
    """One field that a column can be given to."""

    kunci: str
    label: str
    wajib: bool


@dataclass(frozen=True, slots=True)
class Percobaan:
    """A workbook under one mapping: the plan, and what the person chooses from."""

    pratinjau: PratinjauImpor
    kolom: tuple[KolomLembar, ...]
    bidang: tuple[Bidang, ...]
    lembar: tuple[str, ...]


def baca(berkas: Path | str) -> Buku:
    """Read a workbook into plain values; no database is touched. Tolakan says what is wrong with the file."""
    from kinerja_desktop.spreadsheets.baca import baca_buku

    return baca_buku(berkas)


def periksa(
    sesi: Sesi, berkas: Path | str, buku: Buku, pemetaan: Pemetaan | None = None, lembar: str | None = None
) -> Percobaan:
    """People, refusals and plan under a mapping (found by content when None); nothing is written."""
    from kinerja_desktop.spreadsheets.medan import LABEL, WAJIB
    from kinerja_desktop.spreadsheets.pegawai import periksa_buku

    sesi.wajib("pegawai.impor")
    jalur = Path(berkas)
    hasil = periksa_buku(buku, pemetaan, lembar)
    rencana = impor_pegawai.rencanakan(sesi, hasil.diterima, jalur.name, hasil.pemetaan.kolom)
    bidang = tuple(Bidang(k, v, k in WAJIB) for k, v in LABEL.items() if k not in _BUKAN_ISIAN)
    return Percobaan(
        PratinjauImpor(jalur, hasil, rencana),
        _kolom(buku, hasil.pemetaan),
        bidang,
        tuple(s.nama for s in buku.lembar),
    )


def _kolom(buku: Buku, p: Pemetaan) -> tuple[KolomLembar, ...]:
    from kinerja_desktop.spreadsheets.baris_pegawai import tampil
    from kinerja_desktop.spreadsheets.lembar import huruf_kolom
    from kinerja_desktop.spreadsheets.templat import baris_contoh

    lembar = next(s for s in buku.lembar if s.nama == p.lembar)
    data = [b for b in lembar.nilai[p.baris_data - 1 : p.baris_data + 40] if not baris_contoh(b)]
    lebar = max((len(b) for b in data), default=0)
    hasil = []
    for k in range(max(lebar, len(p.judul))):
        isi = [tampil(b[k]) for b in data if k < len(b) and b[k] not in (None, "")]
        judul = " ".join(str(p.judul[k]).split()) if k < len(p.judul) and p.judul[k] else ""
        if judul or isi:
            hasil.append(KolomLembar(k, huruf_kolom(k), judul, tuple(isi[:_CONTOH])))
    return tuple(hasil)
