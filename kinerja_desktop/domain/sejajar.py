"""Two versions of an SKP side by side: every cell of both in reading order, with what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kinerja_desktop.domain.versi import BARU, BERUBAH, HILANG, KEPALA, Selisih, SkpVersi, sel_baris

TETAP = ""
_TABEL = {"rhk": "rhk", "indikator": "indikator", "perilaku": "perilaku", "lampiran": "butir_lampiran"}


@dataclass(frozen=True, slots=True)
class BarisSejajar:
    """One cell: where, what it is called, its text in both versions; `tanda` baru, hilang, berubah or ""."""

    letak: str
    nama: str
    lama: str
    baru: str
    tanda: str


def sejajarkan(lama: SkpVersi, baru: SkpVersi, selisih: Sequence[Selisih]) -> tuple[BarisSejajar, ...]:
    """All filled cells of the new version in its order, each beside the old one; rows that went come last."""
    berubah = {(_TABEL[s.bagian], s.baru_id): s for s in selisih if s.bagian in _TABEL and s.baru_id}
    hasil: list[BarisSejajar] = []
    for s in selisih:
        if s.bagian == KEPALA:
            hasil += [BarisSejajar(s.letak, x.nama, x.lama, x.baru, BERUBAH) for x in s.sel]
    for alamat, (letak, sel) in sel_baris(baru).items():
        beda = berubah.get(alamat)
        if beda is not None and beda.jenis == BARU:
            hasil += [BarisSejajar(letak, n, "", teks, BARU) for _, n, teks in sel if teks]
            continue
        ubah = {x.kolom: x for x in beda.sel} if beda is not None else {}
        for kolom, nama, teks in sel:
            if kolom in ubah:
                hasil.append(BarisSejajar(letak, nama, ubah[kolom].lama, ubah[kolom].baru, BERUBAH))
            elif teks:
                hasil.append(BarisSejajar(letak, nama, teks, teks, TETAP))
        sisa = [x for k, x in ubah.items() if k not in {k for k, _, _ in sel}]
        hasil += [BarisSejajar(letak, x.nama, x.lama, x.baru, BERUBAH) for x in sisa]
    isi_lama = sel_baris(lama)
    for s in selisih:
        if s.jenis == HILANG and s.lama_id is not None:
            _, sel = isi_lama[_TABEL[s.bagian], s.lama_id]
            hasil += [BarisSejajar(s.letak, n, teks, "", HILANG) for _, n, teks in sel if teks]
    # A row without a single word that came or went still is a change, and has to be seen.
    terlihat = {(b.letak, b.tanda) for b in hasil if b.tanda}
    kosong = [s for s in selisih if s.jenis in (BARU, HILANG) and (s.letak, s.jenis) not in terlihat]
    return (*hasil, *(BarisSejajar(s.letak, "(baris kosong)", "", "", s.jenis) for s in kosong))
