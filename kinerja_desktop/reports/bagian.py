"""Blocks that forms share: title, identity table, option rows, behaviour table, signatures, footnotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kinerja_desktop.domain.perilaku import LABEL_EKSPEKTASI
from kinerja_desktop.domain.periode import LABEL_AKHIR
from kinerja_desktop.reports import teks_resmi as resmi
from kinerja_desktop.reports.alir import Kepala, Satuan
from kinerja_desktop.reports.huruf import TEBAL, Gaya
from kinerja_desktop.reports.kertas import Bidang, kolom
from kinerja_desktop.reports.paragraf import Paragraf, berbutir, bergaris_bawah, paragraf, pilihan, sambung
from kinerja_desktop.reports.tabel import SELA_X, Kelompok, Sel, baris_penuh
from kinerja_desktop.services.bahan_cetak import PILIHAN_LENGKAP, IdentitasCetak, PerilakuCetak

ISI = Gaya(9.0, 10.8)
ISI_TENGAH = Gaya(9.0, 10.8, rata="tengah")
BLOK = Gaya(9.0, 10.8, TEBAL)
KEPALA = Gaya(8.5, 10.0, TEBAL, "tengah")
NOMOR_KOLOM = Gaya(8.0, 9.6, rata="tengah")
JUDUL = Gaya(11.0, 14.0, TEBAL, "tengah")
TTD = Gaya(9.5, 11.4, rata="tengah")
TTD_NAMA = Gaya(9.5, 11.4, TEBAL, "tengah")
CATATAN = Gaya(7.5, 9.0)
_RUANG_TTD = 4 * TTD.jarak
_AKHIR = 0.55
"""Share of a page that what goes with the signatures may take."""
_CUKUP = 0.2
"""Share of a page from which signatures do not look lost."""
_KOSONG = Paragraf((), ISI)


def judul(b: Bidang, baris: Sequence[str], akhir: Paragraf | None = None) -> Satuan:
    """The centred bold title lines, and a last line already laid out."""
    ruang = b.lebar_isi - 2 * SELA_X
    isi = [paragraf(teks, ruang, JUDUL) for teks in baris]
    if akhir is not None:
        isi.append(akhir)
    return Satuan(_lepas((b.kiri, b.kanan), Sel(0, sambung(*isi))), lekat=True)


def _lepas(tepi: tuple[float, ...], *sel: Sel, utuh: bool = False) -> Kelompok:
    return Kelompok(tepi, list(sel), bingkai=False, utuh=utuh)


def periode(awal: str, label: str, akhir: str, ruang: float, gaya_pilihan: str) -> Paragraf:
    """The PERIODE line: chosen word only, or all four with the others struck through."""
    kata = label.strip().upper()
    terpilih = kata.removeprefix("TRIWULAN").strip()
    if kata == LABEL_AKHIR and gaya_pilihan == PILIHAN_LENGKAP:
        triwulan = tuple((nama.removesuffix(f"-{LABEL_AKHIR}"), True) for nama in resmi.TRIWULAN)
        return pilihan(f"{awal}TRIWULAN ", triwulan, f"-{LABEL_AKHIR}{akhir}", ruang, JUDUL)
    dikenal = kata == "" or (kata.startswith("TRIWULAN") and terpilih in resmi.TRIWULAN)
    if not dikenal or (kata and gaya_pilihan != PILIHAN_LENGKAP):
        return paragraf(f"{awal}{kata}{akhir}", ruang, JUDUL)
    daftar = tuple((nama, bool(terpilih) and nama != terpilih) for nama in resmi.TRIWULAN)
    return pilihan(f"{awal}TRIWULAN ", daftar, akhir, ruang, JUDUL)


def opsi(semua: Sequence[str], terpilih: str, ruang: float, gaya: Gaya, gaya_pilihan: str) -> Paragraf:
    """The chosen option, or the whole list: others struck, or none where nothing is chosen yet."""
    if terpilih and gaya_pilihan != PILIHAN_LENGKAP:
        return paragraf(terpilih, ruang, gaya)
    return pilihan("", tuple((nama, bool(terpilih) and nama != terpilih) for nama in semua), "", ruang, gaya)


def baris_instansi(b: Bidang, nama: str, periode_penilaian: str) -> Satuan:
    """The line under the title: institution left, period of assessment right."""
    tepi = kolom(b, (36, 64))
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in (0, 1)]
    kiri = Sel(0, paragraf(nama.upper(), ruang[0], BLOK))
    kanan = Sel(1, paragraf(resmi.PERIODE_PENILAIAN + periode_penilaian, ruang[1], _KANAN_TEBAL))
    return Satuan(_lepas(tepi, kiri, kanan), lekat=True, jarak=4)


_KANAN_TEBAL = Gaya(9.0, 10.8, TEBAL, "kanan")


def baris_identitas(orang: IdentitasCetak) -> tuple[tuple[str, str], ...]:
    """The five official rows of one person, label and value."""
    return (
        ("NAMA", orang.nama),
        (orang.label_nip, orang.nip),
        ("PANGKAT/GOL. RUANG", orang.pangkat),
        ("JABATAN", orang.jabatan),
        (orang.label_baris5, orang.unit_kerja),
    )


def identitas(b: Bidang, pegawai: IdentitasCetak, penilai: IdentitasCetak) -> list[Satuan]:
    """The identity table, both persons side by side in six columns."""
    tepi = kolom(b, (3.5, 15, 31.5, 3.5, 15, 31.5))

    def sel(k: int, teks: str, gaya: Gaya, rentang: int = 1, *, arsir: bool = False) -> Sel:
        ruang = tepi[k + rentang] - tepi[k] - 2 * SELA_X
        return Sel(k, paragraf(teks, ruang, gaya), rentang_kolom=rentang, arsir=arsir, tengah=arsir)

    atas = [
        sel(0, "NO", KEPALA, arsir=True),
        sel(1, resmi.PEGAWAI, KEPALA, 2, arsir=True),
        sel(3, "NO", KEPALA, arsir=True),
        sel(4, resmi.PENILAI, KEPALA, 2, arsir=True),
    ]
    hasil = [Satuan(Kelompok(tepi, atas, utuh=True), lekat=True, jarak=2)]
    pasangan = zip(baris_identitas(pegawai), baris_identitas(penilai), strict=True)
    for nomor, (kiri, kanan) in enumerate(pasangan, 1):
        isi: list[Sel] = []
        for awal, (label, nilai) in ((0, kiri), (3, kanan)):
            isi += [sel(awal, str(nomor), ISI_TENGAH), sel(awal + 1, label, ISI), sel(awal + 2, nilai, ISI)]
        hasil.append(Satuan(Kelompok(tepi, isi)))
    return hasil


def baris_berlabel(
    tepi: tuple[float, ...], label: str, isi: Paragraf, *, lekat: bool = False, jarak: float = 0.0
) -> list[Satuan]:
    """A shaded heading row and a row with its value, kept together."""
    nilai = Kelompok(tepi, [Sel(0, isi, rentang_kolom=len(tepi) - 1)])
    return [Satuan(baris_penuh(tepi, label, BLOK), lekat=True, jarak=jarak), Satuan(nilai, lekat=lekat)]


def perilaku(
    tepi: tuple[float, ...],
    kepala: Kepala,
    daftar: Sequence[PerilakuCetak],
    *,
    umpan_balik: bool,
    lekat: bool,
) -> list[Satuan]:
    """The seven behaviour rows; the last one stays with what follows when `lekat`."""
    ruang = [tepi[i + 1] - tepi[i] - 2 * SELA_X for i in range(len(tepi) - 1)]
    hasil: list[Satuan] = []
    for urut, p in enumerate(daftar):
        harapan = f"{LABEL_EKSPEKTASI}\n{p.ekspektasi_khusus}"
        sel = [
            Sel(0, paragraf(p.nomor, ruang[0], ISI_TENGAH), ulang="nomor"),
            Sel(1, berbutir(p.nama, p.butir, ruang[1], ISI), ulang="teks"),
            Sel(2, paragraf(harapan, ruang[2], ISI)),
        ]
        if umpan_balik:
            sel.append(Sel(3, paragraf(p.umpan_balik, ruang[3], ISI)))
        terakhir = urut == len(daftar) - 1
        jarak = 0.0 if umpan_balik or urut else 6.0
        hasil.append(Satuan(Kelompok(tepi, sel), kepala, lekat=lekat and terakhir, jarak=jarak))
    return hasil


def tempat_tanggal(tempat: str, tanggal: str) -> str:
    """Place and date above a signature; dots for what is to be written by hand."""
    if not tempat.strip() and not tanggal.strip():
        return resmi.TEMPAT_TANGGAL_KOSONG
    titik = resmi.TEMPAT_TANGGAL_KOSONG.partition(",")[0]
    return f"{tempat.strip() or titik}, {tanggal.strip() or titik}"


Tanda = tuple[str, str, IdentitasCetak]
"""One signature: place and date line (may be empty), role, person."""


def tanda_tangan(b: Bidang, kiri: Tanda | None, kanan: Tanda) -> Satuan:
    """Signatures: date, role, room for the pen, underlined name, NIP; a missing left side stays empty."""
    if kiri is None:
        return _blok_tanda(b, kolom(b, (50, 8, 42)), {2: kanan})
    return _blok_tanda(b, kolom(b, (42, 16, 42)), {0: kiri, 2: kanan})


def tanda_tengah(b: Bidang, tanda: Tanda) -> Satuan:
    """A third signature, centred under the two others."""
    return _blok_tanda(b, kolom(b, (25, 50, 25)), {1: tanda})


def _blok_tanda(b: Bidang, tepi: tuple[float, ...], menurut: Mapping[int, Tanda]) -> Satuan:
    """Signatures by column; where none has a place or date, no row is left for it."""
    bertanggal = any(t[0].strip() for t in menurut.values())
    sel: list[Sel] = []
    for letak, (tanggal, peran, orang) in menurut.items():
        ruang = tepi[letak + 1] - tepi[letak] - 2 * SELA_X
        nip = f"{orang.label_nip} {orang.nip}" if orang.nip.strip() else ""
        nama = paragraf if _titik(orang.nama) else bergaris_bawah
        isi = [
            Sel(letak, paragraf(peran, ruang, TTD)),
            Sel(letak, _KOSONG, tinggi_min=_RUANG_TTD),
            Sel(letak, sambung(nama(orang.nama, ruang, TTD_NAMA), paragraf(nip, ruang, TTD))),
        ]
        if bertanggal:
            isi.insert(0, Sel(letak, paragraf(tanggal, ruang, TTD)))
        sel += [replace(s, baris=n) for n, s in enumerate(isi)]
    sel.sort(key=lambda s: (s.baris, s.kolom))
    blok = Kelompok(tepi, sel, bingkai=False)
    blok.utuh = blok.tinggi <= b.tinggi_isi / 2
    return Satuan(blok, jarak=8)


def _titik(nama: str) -> bool:
    """Whether dots stand where a name is to be written by hand: a rule under them would hide them."""
    return not nama.strip(" .\u2026")


def catatan_kaki(b: Bidang, daftar: Sequence[str]) -> Satuan:
    """Official footnotes under the signatures, in small type."""
    isi = [paragraf(teks, b.lebar_isi - 2 * SELA_X, CATATAN) for teks in daftar]
    return Satuan(_lepas((b.kiri, b.kanan), Sel(0, sambung(*isi)), utuh=True), jarak=8)


def lekatkan_akhir(b: Bidang, satuan: list[Satuan], banyak: int, cukup: float = _CUKUP) -> None:
    """Keep the last groups on the signatures' page: signatures next to nothing could go under any paper.

    Of `banyak` as many as fill `cukup` of a page and leave room for the signatures, at least one: more of
    tall rows would leave the page before half empty, or be cut.
    """
    terpakai, akhir = 0.0, len(satuan) - 1
    for i in range(akhir, max(0, akhir - banyak), -1):
        tinggi = satuan[i].isi.tinggi + satuan[i].jarak
        if i < akhir and (terpakai > cukup * b.tinggi_isi or terpakai + tinggi > _AKHIR * b.tinggi_isi):
            break
        terpakai += tinggi
        satuan[i] = replace(satuan[i], lekat=True)


def penutup(b: Bidang, ttd: Satuan, catatan: Sequence[str]) -> list[Satuan]:
    """Signatures and, on the same page, the footnotes."""
    if not catatan:
        return [ttd]
    return [replace(ttd, lekat=True), catatan_kaki(b, catatan)]
