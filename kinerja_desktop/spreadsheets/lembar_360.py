"""One form of a 360-degree round as a small workbook: only answers can be typed in; read back with care."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.rekan_360 import LABEL_PENDUKUNG, SKALA, tampil_kode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets.baca import baca_buku
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.tulis import buku_baru, isi_sel, isi_teks, jadi_bytes, tulis_tajuk

NAMA_LEMBAR = "Lembar 360"
_LABEL = ("kode", "yang dinilai", "jabatan", "hubungan anda", "putaran")
_TAJUK = (("NO", 6), ("NILAI", 26), ("PERNYATAAN", 68), ("JAWABAN", 12))
_BARIS_TAJUK = 11
_KATA = "Kata-kata Anda (boleh kosong)"
_CARI = 200


@dataclass(frozen=True, slots=True)
class LembarIsi:
    """What is printed on a form: code as stored, person, post, relation, round, (value, statement) rows."""

    kode: str
    nama: str
    jabatan: str
    hubungan: str
    putaran: str
    sampai: str
    pernyataan: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LembarTerbaca:
    """What a sheet held: code, names, statements, answers as texts, free words; `asal` = file (and sheet)."""

    asal: str
    kode: str
    nama: str
    hubungan: str
    pernyataan: tuple[str, ...]
    skor: tuple[str, ...]
    teks: str


def petunjuk() -> tuple[str, ...]:
    """How a form is filled, also printed on paper."""
    arti = "; ".join(f"{n} = {a.lower()}" for n, a in SKALA)
    return (
        f"Isi JAWABAN dengan angka: {arti}. Kosongkan bila Anda tidak dapat menilainya.",
        "Lembar ini tanpa nama. Jangan menulis nama Anda atau hal yang hanya Anda yang tahu.",
        LABEL_PENDUKUNG,
    )


def buku_lembar(isi: LembarIsi) -> bytes:
    """The form as .xlsx: everything locked but the answers and the words (without a password)."""
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
    from openpyxl.worksheet.datavalidation import DataValidation

    buku, lembar = buku_baru(NAMA_LEMBAR)
    isi_sel(lembar.cell(1, 1), "UMPAN BALIK REKAN 360 DERAJAT").font = Font(bold=True, size=14)
    nilai = (tampil_kode(isi.kode), isi.nama, isi.jabatan, isi.hubungan, isi.putaran)
    for n, (label, teks) in enumerate(zip(_LABEL, nilai, strict=True), start=2):
        isi_sel(lembar.cell(n, 2), label.capitalize()).font = Font(bold=True)
        isi_teks(lembar.cell(n, 3), teks)
    kalimat = [f"Kembalikan paling lambat {isi.sampai}.", *petunjuk()]
    for n, teks in enumerate(kalimat, start=7):
        isi_sel(lembar.cell(n, 2), teks).font = Font(italic=True)
    tulis_tajuk(lembar, _BARIS_TAJUK, _TAJUK)
    garis = Border(*(Side("thin", color="A0A0A0") for _ in range(4)))
    terbuka, kuning = Protection(locked=False), PatternFill("solid", fgColor="FFF8DC")
    akhir = _BARIS_TAJUK
    for n, (nama, teks) in enumerate(isi.pernyataan, start=1):
        akhir = _BARIS_TAJUK + n
        for k, v in enumerate((n, nama, teks, None), start=1):
            sel = isi_sel(lembar.cell(akhir, k), v)
            sel.alignment = Alignment(
                wrap_text=True, vertical="top", horizontal="center" if k in (1, 4) else None
            )
            sel.border = garis
        sel.protection, sel.fill = terbuka, kuning
    aturan = DataValidation(type="list", formula1='"1,2,3,4"', allow_blank=True)
    aturan.error, aturan.errorTitle = "Isi angka 1, 2, 3, atau 4.", "Jawaban"
    aturan.add(f"D{_BARIS_TAJUK + 1}:D{akhir}")
    lembar.add_data_validation(aturan)
    isi_sel(lembar.cell(akhir + 2, 2), _KATA).font = Font(bold=True)
    lembar.merge_cells(start_row=akhir + 3, start_column=2, end_row=akhir + 3, end_column=4)
    kata = lembar.cell(akhir + 3, 2)
    kata.protection, kata.fill, kata.border = terbuka, kuning, garis
    kata.alignment = Alignment(wrap_text=True, vertical="top")
    lembar.row_dimensions[akhir + 3].height = 90
    lembar.protection.sheet = True
    return jadi_bytes(buku)


def baca_lembar(path: Path | str) -> tuple[LembarTerbaca, ...]:
    """The forms of one file, a sheet each; Tolakan when there is none in it."""
    buku = baca_buku(path, tampil=True)
    hasil = []
    for lembar in buku.lembar:
        asal = buku.berkas if len(buku.lembar) == 1 else f"{buku.berkas} ({lembar.nama})"
        isi = _urai(lembar, asal)
        if isi is not None:
            hasil.append(isi)
    if not hasil:
        raise Tolakan(
            "Berkas {berkas} bukan lembar 360: baris Kode, judul PERNYATAAN dan JAWABAN tidak ditemukan.",
            siapa="operator kepegawaian",
            berkas=buku.berkas,
        )
    return tuple(hasil)


def _teks(nilai: NilaiSel) -> str:
    if nilai is None or isinstance(nilai, bool):
        return ""
    if isinstance(nilai, float) and nilai == int(nilai):
        return str(int(nilai))
    return str(nilai).strip()


def _urai(lembar: Lembar, asal: str) -> LembarTerbaca | None:
    baris = [[_teks(x) for x in b] for b in lembar.nilai[:_CARI]]
    label = {k: _setelah(baris, k) for k in _LABEL}
    letak = _tajuk(baris)
    if letak is None or label["kode"] is None:
        return None
    mulai, kolom_teks, kolom_jawab = letak
    pernyataan, skor, n = [], [], mulai
    for n in range(mulai, len(baris)):
        b = baris[n]
        teks = b[kolom_teks] if kolom_teks < len(b) else ""
        if not teks:
            break
        pernyataan.append(teks)
        skor.append(b[kolom_jawab] if kolom_jawab < len(b) else "")
    return LembarTerbaca(
        asal,
        label["kode"] or "",
        label["yang dinilai"] or "",
        label["hubungan anda"] or "",
        tuple(pernyataan),
        tuple(skor),
        _kata(baris[n:]),
    )


def _setelah(baris: Sequence[Sequence[str]], label: str) -> str | None:
    """The text right of a label; None when the label is not there."""
    for b in baris[:_BARIS_TAJUK]:
        for k, x in enumerate(b):
            if rapat(x).rstrip(":") == label:
                return next((y for y in b[k + 1 :] if y), "")
    return None


def _tajuk(baris: Sequence[Sequence[str]]) -> tuple[int, int, int] | None:
    for n, b in enumerate(baris):
        kecil = [rapat(x) for x in b]
        if "pernyataan" in kecil and "jawaban" in kecil:
            return n + 1, kecil.index("pernyataan"), kecil.index("jawaban")
    return None


def _kata(baris: Sequence[Sequence[str]]) -> str:
    """What stands below the label of free words."""
    for n, b in enumerate(baris):
        if any(rapat(x).startswith(rapat(_KATA)[:15]) for x in b):
            return "\n".join(x for c in baris[n + 1 :] for x in c if x)
    return ""
