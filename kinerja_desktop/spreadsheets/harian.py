"""The daily log in the exact columns of BKN's Progres Harian importer; everything is text but the number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kinerja_desktop.spreadsheets.tulis import buku_alir, jadi_bytes, lembar_alir, nip_alir, sel_alir

KOLOM: tuple[tuple[str, int], ...] = (
    ("Rencana Aksi", 44),
    ("Tanggal (YYYY-MM-DD)", 22),
    ("Jam Mulai (HH:MM)", 19),
    ("Jam Selesai", 13),
    ("Kegiatan Harian", 56),
    ("Realisasi", 11),
    ("Satuan", 14),
    ("Bukti Dukung", 48),
)
NAMA_LEMBAR = "Progres Harian"


@dataclass(frozen=True, slots=True)
class BarisProgres:
    """One row: date and times as text, `realisasi` a number or None when nothing was typed."""

    aksi: str
    tanggal: str
    mulai: str
    selesai: str
    kegiatan: str
    realisasi: Decimal | None
    satuan: str
    bukti: str


def progres_harian_xlsx(baris: Iterable[BarisProgres]) -> bytes:
    """The workbook: heading in row 1, dates and times as text so that Excel does not turn them round."""
    with buku_alir() as buku:
        lembar = lembar_alir(buku, NAMA_LEMBAR, KOLOM)
        for b in baris:
            waktu = [nip_alir(lembar, teks) for teks in (b.tanggal, b.mulai, b.selesai)]
            angka = b.realisasi
            if angka is not None and angka == angka.to_integral_value():
                isi: object = int(angka)
            else:
                isi = angka  # a fraction stays the fraction that was typed
            lembar.append(
                [
                    sel_alir(lembar, b.aksi),
                    *waktu,
                    sel_alir(lembar, b.kegiatan),
                    isi,
                    sel_alir(lembar, b.satuan),
                    sel_alir(lembar, b.bukti),
                ]
            )
    return jadi_bytes(buku)
