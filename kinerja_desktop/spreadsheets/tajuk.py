"""Finding the heading row of a staff list by its content, and matching columns to fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.spreadsheets import kalimat as k
from kinerja_desktop.spreadsheets.hasil import Pemetaan
from kinerja_desktop.spreadsheets.lembar import Lembar, NilaiSel
from kinerja_desktop.spreadsheets.medan import LABEL, WAJIB, kenali, kunci

BARIS_DICARI = 30
_NOMOR = re.compile(r"\(?\s*\d{1,2}\s*[.)]?\s*\Z")
_MIRIP_NIP = re.compile(r"\d{8}[\s.]*\d{6}[\s.]*\d[\s.]*\d{3}")


@dataclass(frozen=True, slots=True)
class BarisTerpetakan:
    """One row below the heading: its sheet row number and the raw values of the mapped fields."""

    baris: int
    nilai: dict[str, NilaiSel]
    isi: list[NilaiSel]


def temukan_tajuk(lembar: Lembar) -> Pemetaan | None:
    """The mapping that the sheet's own headings propose; None when no row names both NIP and Nama."""
    terbaik: tuple[int, Pemetaan] | None = None
    for nomor in range(1, min(BARIS_DICARI, lembar.jumlah_baris) + 1):
        for tinggi in (1, 2):
            judul = _judul(lembar, nomor, tinggi)
            kolom = _cocokkan(judul)
            if not all(m in kolom for m in WAJIB):
                continue
            skor = len(kolom) * 4 - (tinggi - 1)
            if terbaik is None or skor > terbaik[0]:
                mulai = _sesudah_tajuk(lembar, nomor + tinggi)
                terbaik = (skor, Pemetaan(lembar.nama, nomor, mulai, kolom, tuple(judul)))
    return terbaik[1] if terbaik else None


def pilih_lembar(daftar: tuple[Lembar, ...], berkas: str, nama: str | None = None) -> tuple[Lembar, Pemetaan]:
    """The sheet with the best heading row (or the named one); raises Tolakan when none has one."""
    calon = daftar
    nama_nama = ", ".join(s.nama for s in daftar)
    if nama is not None:
        calon = tuple(s for s in daftar if s.nama == nama)
        if not calon:
            raise Tolakan(k.LEMBAR_TIDAK_ADA, siapa=k.OPERATOR, lembar=nama, berkas=berkas, daftar=nama_nama)
    temuan = [(s, p) for s in calon if (p := temukan_tajuk(s)) is not None]
    if not temuan:
        raise Tolakan(k.TANPA_TAJUK, siapa=k.OPERATOR, berkas=berkas, daftar=nama_nama, baris=BARIS_DICARI)
    return max(
        temuan, key=lambda t: (not t[0].tersembunyi, len(t[1].kolom), t[0].jumlah_baris - t[1].baris_data)
    )


def terapkan_pemetaan(lembar: Lembar, pemetaan: Pemetaan) -> Iterator[BarisTerpetakan]:
    """Rows below the heading as field values; raises Tolakan when NIP or Nama has no column."""
    kurang = [LABEL[m] for m in WAJIB if m not in pemetaan.kolom]
    if kurang:
        raise Tolakan(k.KOLOM_KURANG, siapa=k.OPERATOR, kolom=" dan ".join(kurang), lembar=lembar.nama)
    kolom = [(m, kol) for m, kol in pemetaan.kolom.items() if m in LABEL and kol >= 0]
    for indeks in range(pemetaan.baris_data - 1, lembar.jumlah_baris):
        isi = lembar.nilai[indeks]
        lebar = len(isi)
        nilai = {m: isi[kol] for m, kol in kolom if kol < lebar}
        yield BarisTerpetakan(indeks + 1, nilai, isi)


def baris_nomor_kolom(isi: list[NilaiSel]) -> bool:
    """True for the row "(1) (2) (3)" that official lists carry under their headings."""
    terisi = [s for s in isi if s is not None and str(s).strip()]
    if len(terisi) < 2:
        return False
    angka = [int(re.sub(r"\D", "", str(s)) or 0) for s in terisi if _NOMOR.match(str(s).strip())]
    return len(angka) == len(terisi) and angka == sorted(set(angka)) and angka[0] <= 2


def _judul(lembar: Lembar, nomor: int, tinggi: int) -> list[str]:
    """Heading texts of one row, or of two rows whose upper cells may be merged across the lower ones."""
    atas = lembar.nilai[nomor - 1]
    if tinggi == 1:
        return [_teks(s) for s in atas]
    if nomor >= lembar.jumlah_baris:
        return []
    bawah = lembar.nilai[nomor]
    if baris_nomor_kolom(bawah) or any(_MIRIP_NIP.search(str(s)) for s in bawah if s is not None):
        return []
    hasil, terakhir = [], ""
    for kolom in range(max(len(atas), len(bawah))):
        a = _teks(atas[kolom]) if kolom < len(atas) else ""
        b = _teks(bawah[kolom]) if kolom < len(bawah) else ""
        terakhir = a or (terakhir if b else "")
        gabung = f"{terakhir} {b}".strip()
        hasil.append(_pilih_judul(a, b, gabung))
    return hasil


def _pilih_judul(atas: str, bawah: str, gabung: str) -> str:
    if not bawah:
        return atas
    for calon in (gabung, bawah if not atas else "", atas):
        if calon and kenali(calon):
            return calon
    return gabung


def _cocokkan(judul: list[str]) -> dict[str, int]:
    """Best column of each field; the leftmost wins among equals."""
    terbaik: dict[str, tuple[int, int]] = {}
    for kolom, teks in enumerate(judul):
        dikenal = kenali(teks)
        if dikenal is None:
            continue
        medan, urut = dikenal
        if medan not in terbaik or urut < terbaik[medan][0]:
            terbaik[medan] = (urut, kolom)
    if "golongan" not in terbaik and "pangkat" in terbaik:
        terbaik["golongan"] = terbaik.pop("pangkat")
    return {m: kol for m, (_, kol) in sorted(terbaik.items(), key=lambda t: t[1][1])}


def _sesudah_tajuk(lembar: Lembar, mulai: int) -> int:
    """First data row: the row of column numbers below the headings is passed over."""
    if mulai <= lembar.jumlah_baris and baris_nomor_kolom(lembar.nilai[mulai - 1]):
        return mulai + 1
    return mulai


def _teks(nilai: NilaiSel) -> str:
    return " ".join(nilai.split()) if isinstance(nilai, str) else ""


def sama_dengan_judul(isi: list[NilaiSel], pemetaan: Pemetaan) -> bool:
    """True for a heading row repeated further down, as lists printed page by page have."""
    cocok = 0
    for kolom in pemetaan.kolom.values():
        if kolom < len(isi) and isi[kolom] is not None and kolom < len(pemetaan.judul):
            if kunci(isi[kolom]) != kunci(pemetaan.judul[kolom]):
                return False
            cocok += 1
    return cocok >= 2
