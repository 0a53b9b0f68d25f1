"""A table with the SKP of many people as rows of text: headings, whose row it is, what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.tabel_skp import bagian_baris
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.lembar_banyak import LembarTeks

NIP, NAMA, JENIS = "nip", "nama", "jenis"
BARIS_DICARI = 40
BARIS_TERBANYAK = 5000
#: Headings as offices write them, the first that fits; compared in lower case with single blanks.
_JUDUL: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kunci, re.compile(pola))
    for kunci, pola in (
        (k.NO, r"(?:no|nomor|no\.? urut|nomor urut|urut)\.?$"),
        (NIP, r"(?:nip|nomor induk pegawai|ni pppk|nippppk)\b"),
        (NAMA, r"nama\b(?! jabatan)"),
        (k.INTERVENSI, r"(?:rencana hasil kerja|rhk|hasil kerja).*(?:pimpinan|atasan)|.*intervensi"),
        (JENIS, r"jenis\b|utama\s*/\s*tambahan|kategori\b"),
        (k.RHK, r"(?:rencana hasil kerja|rhk|hasil kerja|rencana kinerja)\b"),
        (k.ASPEK, r"aspek\b"),
        (k.INDIKATOR, r"(?:indikator|iki\b|ukuran keberhasilan)"),
        (k.TARGET, r"target\b"),
        (k.SATUAN, r"satuan\b(?! kerja)"),
        (k.PERSPEKTIF, r"perspektif\b"),
        (k.PENUGASAN, r"(?:penugasan|pemberi tugas|sumber tugas)\b"),
        (k.ARAH, r"arah\b"),
        (k.METODE, r"cara ukur\b|metode\b"),
        (k.JALUR, r"jalur\b"),
        (k.LINGKUP, r"lingkup\b"),
    )
)
_ISI = frozenset({k.RHK, k.INDIKATOR})
_JUDUL_MAKS = 90
_HIASAN = re.compile("[\\s'\u2018\u2019\u02bc`.\u200b-\u200f\u2060\ufeff]+")
_NIP = re.compile(r"(?:(?:nip|ni ?pppk)[\s.:]*)?[\s:']*((?:\d[\s'.]*){18})$", re.I)
_MIRIP_NIP = re.compile(r"(?:\D*\d){8}")
_ANGKA_KOLOM = re.compile(r"\(?\d{1,2}[.)]?$")
_USAI = re.compile(
    r"(?:[abc]\s*[.)]\s*)?(?:perilaku kerja|perilaku|lampiran skp|pejabat penilai|pegawai yang dinilai)\b",
    re.I,
)
_LABEL = re.compile(r"(?:\d{1,2}[.)]?)?\s*(?:nip|ni pppk|nama|pegawai)?[\s./:]*$", re.I)
KALIMAT_USAI = "Bagian sesudah tabel hasil kerja (perilaku kerja, lampiran, tanda tangan) tidak ditempel."


@dataclass(slots=True)
class BarisBlok:
    """One row of somebody: number on its sheet from 1, texts by column key, or in order without headings."""

    nomor: int
    jenis: str
    isi: dict[str, str] = field(default_factory=dict)
    urut: tuple[str, ...] | None = None
    lain: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Blok:
    """The rows of one person under each other, and how the table calls that person."""

    lembar: str
    nip: str
    nama: str
    dari_nama_lembar: bool = False
    baris: list[BarisBlok] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SelLuar:
    """A cell that goes nowhere: sheet, row from 1, heading of its column, text, and why."""

    lembar: str
    baris: int
    kolom: str
    nilai: str
    kalimat: str


@dataclass(slots=True)
class Uraian:
    """People in the order of the table, cells of nobody, and remarks on whole sheets."""

    blok: list[Blok] = field(default_factory=list)
    luar: list[SelLuar] = field(default_factory=list)
    catatan: list[str] = field(default_factory=list)


def angka_nip(teks: str) -> str:
    """The 18 digits of a cell that holds a NIP and nothing else, "" otherwise."""
    cocok = _NIP.match(teks.strip())
    return _HIASAN.sub("", cocok[1]) if cocok else ""


def urai(lembar: Sequence[LembarTeks]) -> Uraian:
    """Whose rows stand on these sheets; Tolakan when no table or nobody is named on any of them."""
    jumlah = sum(len(s.baris) for s in lembar)
    if jumlah > BARIS_TERBANYAK:
        raise Tolakan(
            "Tabel ini {n} baris; paling banyak {maks} baris sekaligus. Bagi menjadi beberapa bagian.",
            siapa="yang menempel",
            n=jumlah,
            maks=BARIS_TERBANYAK,
        )
    hasil = Uraian()
    satu = len(lembar) == 1
    for s in lembar:
        letak = _tajuk(s.baris)
        if letak is not None and k.RHK in letak[1]:
            _berjudul(hasil, s, *letak)
        elif letak is not None and satu:
            raise Tolakan(
                "Judul kolom Rencana hasil kerja tidak ditemukan. Betulkan judulnya, atau pakai templat.",
                siapa="yang menempel",
            )
        elif (kolom := _kolom_orang(s.baris)) is not None or (satu and not s.nama):
            _tanpa_judul(hasil, s, kolom or 0)
        elif any(any(x.strip() for x in b) for b in s.baris):
            hasil.catatan.append(f"Lembar “{s.nama}” tidak memuat tabel SKP dan tidak dibaca.")
    if not hasil.blok:
        raise Tolakan(
            "Tidak ada tabel SKP yang dikenali. Beri judul kolom NIP, Rencana hasil kerja, Indikator, "
            "Target, dan Satuan, atau pakai templat.",
            siapa="yang menempel",
        )
    if not any(b.nip or b.nama for b in hasil.blok):
        raise Tolakan(
            "Tabel ini tidak menyebut NIP atau nama pegawai. Tambahkan kolom NIP di depan, atau buka SKP "
            "orangnya dan tempel di sana.",
            siapa="yang menempel",
        )
    return hasil


# ---- headings ------------------------------------------------------------------------------------------


def _kenali(teks: str) -> str | None:
    isi = rapat(teks)
    if not isi or len(isi) > _JUDUL_MAKS:
        return None
    return next((kunci for kunci, pola in _JUDUL if pola.match(isi)), None)


def _kolom_baris(isi: Sequence[str]) -> dict[str, int]:
    """Column by key where a row is a heading row, else nothing."""
    kolom: dict[str, int] = {}
    terisi = 0
    for letak, teks in enumerate(isi):
        terisi += bool(teks.strip())
        kunci = _kenali(teks)
        if kunci is not None:
            kolom.setdefault(kunci, letak)
    dikenal = len(kolom) - (k.NO in kolom)
    return kolom if kolom.keys() & _ISI and dikenal >= 2 and 3 * len(kolom) >= 2 * terisi else {}


def _tajuk(baris: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]] | None:
    """(index of the heading row, column by key); the first with results, else the first that is one."""
    calon = [(n, kolom) for n, isi in enumerate(baris[:BARIS_DICARI]) if (kolom := _kolom_baris(isi))]
    return next((c for c in calon if k.RHK in c[1]), calon[0] if calon else None)


def _kolom_orang(baris: Sequence[Sequence[str]]) -> int | None:
    """Without headings: the column whose first text is a NIP or begins like one."""
    for isi in baris:
        for n, teks in enumerate(isi[:3]):
            if _MIRIP_NIP.match(teks) and (angka_nip(teks) or len(_HIASAN.sub("", teks)) <= 24):
                return n
        if any(s.strip() for s in isi):
            return None
    return None


def _baris_angka(isi: Sequence[str]) -> bool:
    """The row "(1) (2) (3)" of official tables."""
    penuh = [s.strip() for s in isi if s.strip()]
    return len(penuh) >= 3 and all(_ANGKA_KOLOM.match(s) for s in penuh)


# ---- tables with headings ------------------------------------------------------------------------------


@dataclass(slots=True)
class _Pembaca:
    """Goes down a sheet: who it is about now, which part, and whether the table has ended."""

    hasil: Uraian
    lembar: LembarTeks
    kini: Blok | None = None
    bagian: str = "utama"
    diam: bool = False

    def orang(self, nip: str, nama: str, dari_lembar: bool = False) -> Blok:
        """Begin the rows of another person."""
        self.kini = Blok(self.lembar.nama, nip, nama, dari_lembar)
        self.hasil.blok.append(self.kini)
        self.bagian, self.diam = "utama", False
        return self.kini

    def buang(self, nomor: int, isi: Sequence[str], kalimat: str) -> None:
        """Keep the cells of a line that belongs to nobody, with the reason."""
        for n, teks in enumerate(isi):
            if teks.strip():
                self.hasil.luar.append(SelLuar(self.lembar.nama, nomor, f"ke-{n + 1}", teks, kalimat))


def _berjudul(hasil: Uraian, s: LembarTeks, kepala: int, kolom: dict[str, int]) -> None:
    p = _Pembaca(hasil, s)
    judul = s.baris[kepala]
    atas = _orang_di_atas(s.baris[:kepala])
    bernama = any(c in kolom and any(_ambil(b, kolom[c]) for b in s.baris[kepala + 1 :]) for c in (NIP, NAMA))
    if atas != ("", "") and not bernama:
        p.orang(*atas)
    elif s.nama and not bernama:
        p.orang("", s.nama, True)
    for n in range(kepala + 1, len(s.baris)):
        isi = s.baris[n]
        if not any(x.strip() for x in isi) or _baris_angka(isi):
            continue
        lagi = _kolom_baris(isi)
        if lagi and k.RHK in lagi:
            kolom, judul, p.diam = lagi, isi, False
            continue
        _satu_baris(p, n, isi, kolom, judul)


def _ambil(isi: Sequence[str], letak: int) -> str:
    return isi[letak].strip() if letak < len(isi) else ""


def _satu_baris(p: _Pembaca, n: int, isi: Sequence[str], kolom: dict[str, int], judul: Sequence[str]) -> None:
    semua = [x.strip() for x in isi if x.strip()]
    bagian = bagian_baris(semua)
    if bagian is not None:
        p.bagian, p.diam = bagian.value, False
        return
    if len(semua) <= 3 and _USAI.match(semua[0]):
        p.diam = True
        p.buang(n + 1, isi, KALIMAT_USAI)
        return
    nip, nama = (_ambil(isi, kolom[c]) if c in kolom else "" for c in (NIP, NAMA))
    lain = _nip_sendiri(isi, kolom)
    if lain:
        p.orang(lain, "")
        return
    depan = {kolom[c] for c in (NIP, NAMA) if c in kolom}
    sisa = [x for m, x in enumerate(isi) if m not in depan]
    if (nip or nama) and (p.kini is None or _berbeda(p.kini, nip, nama)):
        p.orang(nip, nama)
    elif p.kini is not None:
        p.kini.nip, p.kini.nama = p.kini.nip or nip, p.kini.nama or nama
    bagian = bagian_baris(sisa)
    if bagian is not None:
        p.bagian, p.diam = bagian.value, False
        return
    if p.diam:
        p.buang(n + 1, sisa, KALIMAT_USAI)
        return
    if not any(x.strip() for m, x in enumerate(isi) if m not in depan | {kolom.get(k.NO, -1)}):
        return
    if p.kini is None:
        p.orang("", "")
    assert p.kini is not None
    p.kini.baris.append(_baris(p, n, isi, kolom, judul, depan))


def _baris(
    p: _Pembaca,
    n: int,
    isi: Sequence[str],
    kolom: dict[str, int],
    judul: Sequence[str],
    depan: set[int],
) -> BarisBlok:
    dikenal = {v: c for c, v in kolom.items() if v not in depan}
    teks: dict[str, str] = {}
    lain: list[tuple[str, str]] = []
    for m, mentah in enumerate(isi):
        if m in depan or not mentah.strip():
            continue
        if m in dikenal:
            teks[dikenal[m]] = mentah
        else:
            lain.append((" ".join(_ambil(judul, m).split()) or f"ke-{m + 1}", mentah))
    return BarisBlok(n + 1, p.bagian, teks, None, tuple(lain))


def _berbeda(kini: Blok, nip: str, nama: str) -> bool:
    """Whether a row names somebody else than the rows above it."""
    if nip and kini.nip:
        return _HIASAN.sub("", nip) != _HIASAN.sub("", kini.nip)
    if nama and kini.nama:
        return rapat(nama) != rapat(kini.nama)
    # One of them has stood alone: a row with rows above it that names the other begins a new person.
    return bool(kini.baris)


def _nip_sendiri(isi: Sequence[str], kolom: dict[str, int]) -> str:
    """The NIP of a line between tables that only says whose table follows."""
    if any(_ambil(isi, kolom[c]) for c in (NIP, NAMA) if c in kolom) or not _hanya_label(isi):
        return ""
    return next((a for x in isi if (a := angka_nip(x))), "")


def _hanya_label(isi: Sequence[str]) -> bool:
    return all(_LABEL.match(x.strip()) or angka_nip(x) for x in isi)


def _orang_di_atas(baris: Sequence[Sequence[str]]) -> tuple[str, str]:
    """NIP, or else the name, that stands above a table: of the person, who comes before the assessor."""
    nama = ""
    for isi in baris:
        for n, teks in enumerate(isi):
            nip = angka_nip(teks)
            if nip:
                return nip, ""
            label, pisah, ekor = teks.partition(":")
            if not nama and label.strip().casefold() in ("nama", "nama pegawai", "nama lengkap"):
                kanan = [x.strip(" :") for x in isi[n + 1 :] if x.strip(" :")]
                nama = ekor.strip() if pisah and ekor.strip() else (kanan[0] if kanan else "")
    return "", nama


# ---- tables without headings ---------------------------------------------------------------------------


def _tanpa_judul(hasil: Uraian, s: LembarTeks, letak: int) -> None:
    p = _Pembaca(hasil, s)
    for n, isi in enumerate(s.baris):
        if not any(x.strip() for x in isi) or _baris_angka(isi):
            continue
        sebutan, sisa = _ambil(isi, letak), isi[letak + 1 :]
        bagian = bagian_baris(isi)
        if bagian is not None:
            p.bagian = bagian.value
            continue
        if sebutan and (p.kini is None or _berbeda(p.kini, *_pisah(sebutan))):
            p.orang(*_pisah(sebutan))
        if p.kini is None:
            p.orang("", "")
        assert p.kini is not None
        if any(x.strip() for x in sisa):
            p.kini.baris.append(BarisBlok(n + 1, p.bagian, urut=tuple(sisa)))


def _pisah(sebutan: str) -> tuple[str, str]:
    """(NIP, "") or ("", name) of a first column that may hold either."""
    return (sebutan, "") if _MIRIP_NIP.match(sebutan) else ("", sebutan)
