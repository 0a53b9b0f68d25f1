"""The recap of a whole year as a workbook: totals, everybody by period, and who stands apart and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.services.lembar_rekap import (
    BELUM,
    DIHITUNG,
    KHUSUS,
    PINDAH,
    PLT,
    SELESAI,
    BarisTahun,
    LembarRekap,
    PeriodeRekap,
    jumlah,
)
from kinerja_desktop.spreadsheets.tulis import buku_baru, isi_sel, isi_teks, jadi_bytes, tulis_tajuk

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NAMA_KELOMPOK = {
    BELUM: "Belum selesai",
    KHUSUS: "Pengecualian",
    PLT: "Plt./Plh.",
    PINDAH: "Dihitung di tempat lain",
}


def rekap_tahun_xlsx(lembar: LembarRekap, baris: Sequence[BarisTahun]) -> bytes:
    """Three sheets: Ringkasan (office x period x predicate), Pegawai (everybody), Tidak dihitung."""
    from openpyxl.styles import Font

    buku, ringkasan = buku_baru("Ringkasan")
    isi_sel(ringkasan.cell(1, 1), f"Rekap predikat kinerja tahun {lembar.tahun}").font = Font(
        bold=True, size=13
    )
    _ringkasan(ringkasan, lembar, baris)
    _pegawai(buku.create_sheet("Pegawai"), lembar, baris)
    _apart(buku.create_sheet("Tidak dihitung"), lembar, baris)
    return jadi_bytes(buku)


def _ringkasan(ws: Worksheet, lembar: LembarRekap, baris: Sequence[BarisTahun]) -> None:
    kolom = [*(p.value for p in Predikat), BELUM, "dihitung", KHUSUS, PLT, PINDAH]
    nama = {**NAMA_KELOMPOK, "dihitung": "Jumlah dihitung"}
    tulis_tajuk(ws, 3, [("Kantor", 36), ("Periode", 20), *((nama.get(k, k), 14) for k in kolom)])
    n = 4
    kelompok: list[tuple[str, list[BarisTahun]]] = [
        (k.nama, [b for b in baris if b.kantor.ruang == k.ruang]) for k in lembar.kantor
    ]
    kelompok = [x for x in kelompok if x[1]]
    if len(kelompok) > 1:
        kelompok.append(("Semua kantor", list(baris)))
    for kantor, milik in kelompok:
        for p in lembar.periode:
            ada = jumlah(milik, p.kunci)
            ada["dihitung"] = sum(ada[k] for k in (*(x.value for x in Predikat), BELUM))
            isi_sel(ws.cell(n, 1), kantor)
            isi_sel(ws.cell(n, 2), p.label)
            for j, k in enumerate(kolom, start=3):
                ws.cell(n, j, ada[k])
            n += 1


def _pegawai(ws: Worksheet, lembar: LembarRekap, baris: Sequence[BarisTahun]) -> None:
    tajuk: list[tuple[str, int]] = [("No", 6), ("Kantor", 30), ("NIP", 22), ("Nama", 32), ("Jabatan", 40)]
    tajuk += [("Unit Kerja", 30), ("Masa SKP", 32), *((p.label, 18) for p in lembar.periode)]
    tulis_tajuk(ws, 1, tajuk)
    for n, b in enumerate(baris, start=1):
        ws.cell(n + 1, 1, n)
        isi_sel(ws.cell(n + 1, 2), b.kantor.nama)
        isi_teks(ws.cell(n + 1, 3), b.nip)
        for j, teks in enumerate((b.nama, b.jabatan, b.unit, b.masa or "Belum ada SKP"), start=4):
            isi_sel(ws.cell(n + 1, j), teks)
        for j, p in enumerate(lembar.periode, start=8):
            isi_sel(ws.cell(n + 1, j), _kata(b, p))
    ws.auto_filter.ref = ws.dimensions


def _kata(b: BarisTahun, p: PeriodeRekap) -> str:
    sel = b.sel.get(p.kunci)
    if sel is None:
        return "-"
    isi = sel.predikat if sel.keadaan == SELESAI else NAMA_KELOMPOK[BELUM]
    return isi if sel.kelompok == DIHITUNG else f"{isi} (tidak dihitung)"


def _apart(ws: Worksheet, lembar: LembarRekap, baris: Sequence[BarisTahun]) -> None:
    tulis_tajuk(
        ws,
        1,
        [("Kantor", 30), ("NIP", 22), ("Nama", 32), ("Periode", 20), ("Predikat", 18), ("Sebab", 60)],
    )
    n = 2
    for b in baris:
        for p in lembar.periode:
            sel = b.sel.get(p.kunci)
            if sel is None or sel.kelompok == DIHITUNG:
                continue
            isi: list[Any] = [b.kantor.nama, b.nip, b.nama, p.label, sel.predikat or "-", sel.sebab]
            for j, teks in enumerate(isi, start=1):
                (isi_teks if j == 2 else isi_sel)(ws.cell(n, j), teks)
            n += 1
