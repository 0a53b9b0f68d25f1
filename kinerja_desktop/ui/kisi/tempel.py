"""What a paste, a fill or a clear would change, worked out before anything is touched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.kisi.model import JUDUL, KUNCI, UBAH, KisiModel

MAKS_BARIS = 5000


@dataclass
class Rencana:
    """Changes that fit, locked cells skipped, problems in words, rows to be made, number of rows touched."""

    perubahan: list[PerubahanSel] = field(default_factory=list)
    terkunci: int = 0
    masalah: list[str] = field(default_factory=list)
    baris_baru: list[Baris] = field(default_factory=list)
    jumlah_baris: int = 0


def _sel(model: KisiModel, rencana: Rencana, i: int, j: int, teks: str) -> None:
    status = model.status[i][j]
    if not status & UBAH:
        rencana.terkunci += bool(status & KUNCI)
        return
    b, kolom = model.baris[i], model.kolom[j]
    try:
        baru = kolom.baca(teks)
    except IsianSalah as salah:
        rencana.masalah.append(
            QCoreApplication.translate("Kisi", "{kolom}, baris {n}: {sebab}").format(
                kolom=kolom.judul, n=i + 1, sebab=salah
            )
        )
        return
    lama = b.nilai.get(kolom.kunci)
    if baru != lama and not (baru in (None, "") and lama in (None, "")):
        rencana.perubahan.append(PerubahanSel(b.id, kolom.kunci, lama, baru))


def _sel_baru(rencana: Rencana, model: KisiModel, b: Baris, n: int, j: int, teks: str) -> None:
    kolom = model.kolom[j]
    if not kolom.ubah or b.terkunci(kolom.kunci):
        return
    try:
        baru = kolom.baca(teks)
    except IsianSalah as salah:
        rencana.masalah.append(
            QCoreApplication.translate("Kisi", "{kolom}, baris {n}: {sebab}").format(
                kolom=kolom.judul, n=n, sebab=salah
            )
        )
        return
    if baru not in (None, ""):
        rencana.perubahan.append(PerubahanSel(b.id, kolom.kunci, b.nilai.get(kolom.kunci), baru, True))


def rencana_tempel(
    model: KisiModel, atas: int, kiri: int, tabel: Sequence[Sequence[str]], pilihan: tuple[int, int] = (1, 1)
) -> Rencana:
    """Plan for pasting `tabel` at a cell; a small table fills a selection of `pilihan` rows, columns."""
    rencana = Rencana()
    if not tabel or not tabel[0]:
        return rencana
    tinggi, lebar = len(tabel), len(tabel[0])
    ulang_b = pilihan[0] if pilihan[0] % tinggi == 0 else tinggi
    ulang_k = pilihan[1] if pilihan[1] % lebar == 0 else lebar
    if ulang_b > MAKS_BARIS:
        rencana.masalah.append(
            QCoreApplication.translate(
                "Kisi", "Tempelan {n} baris, paling banyak {maks} sekali tempel; sisanya tidak ikut."
            ).format(n=ulang_b, maks=MAKS_BARIS)
        )
        ulang_b = MAKS_BARIS
    ada, batas = len(model.baris), len(model.kolom)
    i = atas
    for n in range(ulang_b):
        isi = tabel[n % tinggi]
        while i < ada and model.status[i][0] & JUDUL:
            i += 1  # headings between the rows are stepped over
        if i < ada:
            for k in range(ulang_k):
                if kiri + k < batas:
                    _sel(model, rencana, i, kiri + k, isi[k % lebar])
        elif model.pembuat_baris is not None:
            b = model.pembuat_baris()
            rencana.baris_baru.append(b)
            for k in range(ulang_k):
                if kiri + k < batas:
                    _sel_baru(rencana, model, b, i + 1, kiri + k, isi[k % lebar])
        else:
            rencana.masalah.append(
                QCoreApplication.translate(
                    "Kisi", "{n} baris terakhir tidak muat: tabel hanya {ada} baris."
                ).format(n=ulang_b - n, ada=ada)
            )
            break
        rencana.jumlah_baris += 1
        i += 1
    if kiri + ulang_k > batas:
        rencana.masalah.append(
            QCoreApplication.translate("Kisi", "{n} kolom paling kanan tidak muat.").format(
                n=kiri + ulang_k - batas
            )
        )
    terpakai = {p.baris_id for p in rencana.perubahan}
    rencana.baris_baru = [b for b in rencana.baris_baru if b.id in terpakai]
    return rencana


def rencana_kosongkan(model: KisiModel, sel: Iterable[tuple[int, int]]) -> Rencana:
    """Plan for emptying cells."""
    rencana = Rencana()
    for i, j in sel:
        _sel(model, rencana, i, j, "")
    return rencana


def rencana_isi_bawah(model: KisiModel, baris: Sequence[int], kolom: Sequence[int]) -> Rencana:
    """Plan for Ctrl+D: the first selected row into the rest; one row takes from the row above it."""
    rencana = Rencana()
    if not baris:
        return rencana
    sumber, tujuan = (baris[0], baris[1:]) if len(baris) > 1 else (baris[0] - 1, baris)
    while sumber >= 0 and model.status[sumber][0] & JUDUL:
        sumber -= 1
    if sumber < 0:
        return rencana
    for i in tujuan:
        for j in kolom:
            status = model.status[i][j]
            if not status & UBAH:
                rencana.terkunci += bool(status & KUNCI)
                continue
            kunci = model.kolom[j].kunci
            lama, baru = model.nilai(i, j), model.nilai(sumber, j)
            if lama != baru:
                rencana.perubahan.append(PerubahanSel(model.baris[i].id, kunci, lama, baru))
        rencana.jumlah_baris += 1
    return rencana
