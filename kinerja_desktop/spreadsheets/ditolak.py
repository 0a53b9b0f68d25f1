"""Refused rows as a workbook to mend and read again: the same columns, the reason, the bad cells coloured."""

from __future__ import annotations

from pathlib import Path

from kinerja_desktop.spreadsheets.baris_pegawai import tampil
from kinerja_desktop.spreadsheets.hasil import BarisDitolak, HasilBaca, Pemetaan
from kinerja_desktop.spreadsheets.lembar import NilaiSel, alamat_sel
from kinerja_desktop.spreadsheets.medan import LABEL, kenali
from kinerja_desktop.spreadsheets.tulis import buku_baru, isi_sel, isi_teks, jadi_bytes, tulis_tajuk

BARIS_TAJUK = 4
_TAMBAHAN = (
    ("Alasan", 70),
    ("Yang Memperbaiki", 18),
    ("Baris Asal", 11),
    ("Kode Penolakan", 16),
    ("Nilai Semula", 22),
)
_WARNA = "FFC7CE"


def buku_ditolak(hasil: HasilBaca, path_asli: Path | str) -> bytes:
    """The refused rows as .xlsx bytes; mended there and read again, they come in like any other list."""
    from openpyxl.styles import Alignment, Font, PatternFill

    buku, lembar = buku_baru("Ditolak")
    nama = Path(path_asli).name
    isi_sel(lembar.cell(1, 1), f"Baris yang ditolak dari {nama}, lembar {hasil.lembar}").font = Font(
        bold=True
    )
    isi_sel(lembar.cell(2, 1), "Perbaiki sel yang berwarna, simpan, lalu impor berkas ini.").font = Font(
        italic=True
    )
    kolom_asli = _kolom_asli(hasil)
    judul = [_judul(hasil.pemetaan, kolom) for kolom in kolom_asli]
    tulis_tajuk(lembar, BARIS_TAJUK, [*((teks, 20) for teks in judul), *_TAMBAHAN])
    letak_nip = hasil.pemetaan.kolom.get("nip", -1)
    for nomor, baris in enumerate(hasil.ditolak, start=BARIS_TAJUK + 1):
        buruk = {t.alamat for t in baris.temuan}
        for letak, kolom in enumerate(kolom_asli, start=1):
            nilai = baris.isi[kolom] if kolom < len(baris.isi) else None
            sel = lembar.cell(nomor, letak)
            if kolom == letak_nip:
                isi_teks(sel, _nip(nilai))
            else:
                isi_sel(sel, nilai)
            if alamat_sel(baris.baris, kolom) in buruk:
                sel.fill = PatternFill("solid", fgColor=_WARNA)
        for kolom, isi in enumerate(_tambahan(baris), start=len(judul) + 1):
            sel = isi_sel(lembar.cell(nomor, kolom), isi)
            sel.alignment = Alignment(wrap_text=True, vertical="top")
    return jadi_bytes(buku)


def _tambahan(baris: BarisDitolak) -> tuple[object, ...]:
    kode = baris.temuan[0].kode if baris.temuan else ""
    return (baris.alasan, baris.siapa, baris.baris, kode, baris.nilai)


def _nip(nilai: NilaiSel) -> str:
    """What Excel shows of a NIP; a number stays visibly broken, its lost digits are never made up."""
    return nilai if isinstance(nilai, str) else tampil(nilai)


def _kolom_asli(hasil: HasilBaca) -> list[int]:
    """Columns (from 0) of the sheet that was read, without those that an earlier refusal had added."""
    judul, tambahan = hasil.pemetaan.judul, {teks for teks, _ in _TAMBAHAN}
    lebar = max(
        [len(judul), *(len(d.isi) for d in hasil.ditolak), *(k + 1 for k in hasil.pemetaan.kolom.values())]
    )
    return [k for k in range(lebar) if k >= len(judul) or judul[k] not in tambahan]


def _judul(pemetaan: Pemetaan, kolom: int) -> str:
    """Heading under which a column is found again, also after a person has corrected the mapping."""
    asli = pemetaan.judul[kolom] if kolom < len(pemetaan.judul) else ""
    dikenal = kenali(asli)
    medan = next((m for m, k in pemetaan.kolom.items() if k == kolom), None)
    if medan is None:
        return f"Lain: {asli}" if dikenal is not None else asli
    return asli if dikenal is not None and dikenal[0] == medan else LABEL[medan]
