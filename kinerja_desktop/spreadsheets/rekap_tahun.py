"""The recap of a whole year as a workbook: totals, everybody by period, and who stands apart and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

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
    kelompok_sel,
)
from kinerja_desktop.spreadsheets.lembar import huruf_kolom
from kinerja_desktop.spreadsheets.tulis import buku_alir, jadi_bytes, lembar_alir, nip_alir, sel_alir

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

JUMLAH, SEMUA = "dihitung", "Semua kantor"
PREDIKAT = tuple(p.value for p in Predikat)
KOLOM = (*PREDIKAT, BELUM, JUMLAH, KHUSUS, PLT, PINDAH)
NAMA = {
    BELUM: "Belum selesai",
    JUMLAH: "Jumlah dihitung",
    KHUSUS: "Pengecualian",
    PLT: "Plt./Plh.",
    PINDAH: "Dihitung di tempat lain",
}


def rekap_tahun_xlsx(lembar: LembarRekap, potong: Iterable[Sequence[BarisTahun]]) -> tuple[bytes, int]:
    """Three sheets: Ringkasan (office x period x predicate), Pegawai (everybody), Tidak dihitung.

    Also how many rows of people. `potong` gives them some offices at a time: they are written as they come.
    """
    with buku_alir() as buku:
        n = _tulis(buku, lembar, potong)
    return jadi_bytes(buku), n


def _tulis(buku: Workbook, lembar: LembarRekap, potong: Iterable[Sequence[BarisTahun]]) -> int:
    ringkasan = lembar_alir(
        buku,
        "Ringkasan",
        [("Kantor", 36), ("Periode", 20), *((NAMA.get(k, k), 14) for k in KOLOM)],
        (f"Rekap predikat kinerja tahun {lembar.tahun}",),
    )
    tajuk: list[tuple[str, int]] = [("No", 6), ("Kantor", 30), ("NIP", 22), ("Nama", 32), ("Jabatan", 40)]
    tajuk += [("Unit Kerja", 30), ("Masa SKP", 32), *((p.label, 18) for p in lembar.periode)]
    pegawai = lembar_alir(buku, "Pegawai", tajuk)
    apart = lembar_alir(
        buku,
        "Tidak dihitung",
        [("Kantor", 30), ("NIP", 22), ("Nama", 32), ("Periode", 20), ("Predikat", 18), ("Sebab", 60)],
    )
    angka: dict[bytes, Counter[tuple[str, str]]] = {}
    n = 0
    for baris in potong:
        for b in baris:
            n += 1
            _satu(pegawai, apart, lembar, b, n)
            hitung = angka.setdefault(b.kantor.ruang, Counter())
            hitung.update((k, kelompok_sel(s)) for k, s in b.sel.items())
    _ringkasan(ringkasan, lembar, angka)
    pegawai.auto_filter.ref = f"A1:{huruf_kolom(len(tajuk) - 1)}{n + 1}"
    return n


def _ringkasan(
    ws: WriteOnlyWorksheet, lembar: LembarRekap, angka: Mapping[bytes, Counter[tuple[str, str]]]
) -> None:
    kelompok = [(k.nama, angka[k.ruang]) for k in lembar.kantor if k.ruang in angka]
    if len(kelompok) > 1:
        kelompok.append((SEMUA, sum(angka.values(), Counter())))
    for kantor, milik in kelompok:
        for p in lembar.periode:
            isi = {k: milik[p.kunci, k] for k in KOLOM}
            isi[JUMLAH] = sum(isi[k] for k in (*PREDIKAT, BELUM))
            ws.append([sel_alir(ws, kantor), sel_alir(ws, p.label), *isi.values()])


def _satu(
    pegawai: WriteOnlyWorksheet, apart: WriteOnlyWorksheet, lembar: LembarRekap, b: BarisTahun, n: int
) -> None:
    teks = (b.nama, b.jabatan, b.unit, b.masa or "Belum ada SKP", *(_kata(b, p) for p in lembar.periode))
    kantor = sel_alir(pegawai, b.kantor.nama)
    pegawai.append([n, kantor, nip_alir(pegawai, b.nip), *(sel_alir(pegawai, x) for x in teks)])
    for p in lembar.periode:
        sel = b.sel.get(p.kunci)
        if sel is not None and sel.kelompok != DIHITUNG:
            isi = (b.nama, p.label, sel.predikat or "-", sel.sebab)
            kantor = sel_alir(apart, b.kantor.nama)
            apart.append([kantor, nip_alir(apart, b.nip), *(sel_alir(apart, x) for x in isi)])


def _kata(b: BarisTahun, p: PeriodeRekap) -> str:
    sel = b.sel.get(p.kunci)
    if sel is None:
        return "-"
    isi = sel.predikat if sel.keadaan == SELESAI else NAMA[BELUM]
    return isi if sel.kelompok == DIHITUNG else f"{isi} (tidak dihitung)"
