"""Findings of Validasi as rows of a grid: filtered, grouped by person or by rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import Baris

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_validasi import BarisTemuan, HasilValidasi

ORANG, KAIDAH = "orang", "kaidah"
SEMUA = ""
MAKS_BARIS = 2_000
TINGKAT = ("invalid", "peringatan", "saran")
_TANDA = {"invalid": "✗", "peringatan": "!", "saran": "○"}


@dataclass(frozen=True)
class Saringan:
    """What of the findings is shown; "" means everything."""

    tingkat: str = SEMUA
    unit: str = SEMUA
    siapa: str = SEMUA

    def cocok(self, t: BarisTemuan) -> bool:
        """Whether a finding passes."""
        return (
            self.tingkat in (SEMUA, t.tingkat)
            and self.unit in (SEMUA, t.unit)
            and self.siapa in (SEMUA, t.siapa_nama)
        )


def nama_tingkat(tingkat: str) -> str:
    """The level with its sign."""
    nama = {
        "invalid": QCoreApplication.translate("Validasi", "Invalid"),
        "peringatan": QCoreApplication.translate("Validasi", "Peringatan"),
        "saran": QCoreApplication.translate("Validasi", "Saran"),
    }[tingkat]
    return f"{_TANDA[tingkat]} {nama}"


def ringkasan(h: HasilValidasi) -> str:
    """ "0 invalid, 3 peringatan, 5 saran"."""
    pola = QCoreApplication.translate("Validasi", "{invalid} invalid, {peringatan} peringatan, {saran} saran")
    return pola.format(invalid=h.invalid, peringatan=h.peringatan, saran=h.saran)


def kelompok(temuan: Iterable[BarisTemuan], cara: str) -> list[tuple[str, list[BarisTemuan]]]:
    """Groups with headings: by person, who has something invalid first; by rule, the frequent first."""
    hasil: dict[str, list[BarisTemuan]] = {}
    for t in temuan:
        hasil.setdefault(t.kode if cara == KAIDAH else t.nama, []).append(t)
    if cara == KAIDAH:
        urut = sorted(hasil.values(), key=lambda d: (TINGKAT.index(d[0].tingkat), -len(d), d[0].kode))
        return [(_judul_kaidah(d), d) for d in urut]
    kantor = QCoreApplication.translate("Validasi", "Kantor")
    urut_orang = sorted(hasil.items(), key=lambda x: all(t.tingkat != TINGKAT[0] for t in x[1]))
    return [(f"{nama or kantor} ({len(d)})", d) for nama, d in urut_orang]


def _judul_kaidah(milik: Sequence[BarisTemuan]) -> str:
    t = milik[0]
    return f"{nama_tingkat(t.tingkat)} ({len(milik)}): {kata(t.apa)}"


def susun(temuan: Sequence[BarisTemuan], cara: str) -> tuple[list[Baris], dict[bytes, BarisTemuan]]:
    """Rows with headings, and the finding of each row; at most MAKS_BARIS findings."""
    baris: list[Baris] = []
    menurut_id: dict[bytes, BarisTemuan] = {}
    for nomor, (judul, milik) in enumerate(kelompok(temuan[:MAKS_BARIS], cara)):
        baris.append(Baris(b"judul" + nomor.to_bytes(11, "big"), judul=judul))
        for t in milik:
            kunci = len(menurut_id).to_bytes(16, "big")
            menurut_id[kunci] = t
            isi = {
                "tingkat": nama_tingkat(t.tingkat),
                "apa": kata(t.apa),
                # Under a person's own heading the name is said already.
                "di_mana": di_mana(t.di_mana.removeprefix(f"{t.nama} · ") if cara == ORANG else t.di_mana),
                "aturan": kata(t.aturan),
                "siapa": kata(t.siapa_nama),
            }
            baris.append(Baris(kunci, isi, nama=t.nama))
    return baris, menurut_id


def di_mana(teks: str) -> str:
    """Where a finding is, part by part in the language of the window."""
    return " · ".join(kata(bagian) for bagian in teks.split(" · "))
