"""What is recorded as progress: number, sentence and evidence of every indicator and month, fixed."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple
from zlib import crc32

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.flows.contoh.bentuk import BULAN_UKUR, Rencana, Ukuran
from kinerja_desktop.flows.contoh.nilai import kode
from kinerja_desktop.flows.contoh.rencana import RENCANA

MASA: dict[str, tuple[int, int]] = {
    "cpns": (3, 12),
    "staf_pem_pindah": (7, 12),
    "kasi_kesos_baru": (10, 12),
}
"""Months that a plan is made for; all others from January to December."""

TITIK: dict[str, dict[int, str]] = {
    "camat.1#0": {6: "84,62", 12: "84,90"},
    "camat.4#0": {12: "72,35"},
    "camat.5#0": {3: "17,90", 6: "43,25", 9: "71,40", 12: "95,80"},
    "sekcam.1#0": {3: "18,20", 6: "44,10", 9: "72,60", 12: "96,10"},
    "renkeu.3#2": {12: "98,40"},
    "pmd.1#0": {6: "64,00", 12: "68,00"},
    "pmd.2#0": {2: "91,00"},
    "arsip1.1#1": {12: "82,40"},
    "kesosbaru.1#0": {10: "91,00", 11: "97,00", 12: "99,00"},
    "lurah_melati.1#0": {3: "21,30", 6: "52,80", 9: "84,10", 12: "90,60"},
    "lurah_kenanga.1#0": {3: "34,60", 6: "71,90", 9: "97,30", 12: "97,30"},
    "ekbang_melati.1#0": {3: "24,00", 6: "55,00", 9: "82,00", 12: "95,00"},
    "ekbang_kenanga.1#0": {3: "31,00", 6: "66,00", 9: "96,00"},
    "pppk_melati.1#1": {3: "96,00", 6: "97,00", 9: "98,00", 12: "98,00"},
    "stafyan.1#1": {3: "99,0", 6: "99,2", 9: "99,4", 12: "99,4"},
    "pem_kenanga.1#1": {3: "99,1", 6: "99,4", 9: "99,5", 12: "99,6"},
    "stafkeu.1#1": {3: "91,0", 6: "82,0", 9: "78,0", 12: "79,0"},
    "paruhpem.1#1": {3: "90,0", 6: "91,0", 9: "96,0", 12: "92,0"},
    "sekcam.3#0": {3: "40,0", 6: "80,0", 9: "100", 12: "100"},
    "umum.1#0": {2: "100"},
    "pem.1#0": {2: "100"},
}
"""States that grow or that the reasons of the ratings quote."""

TOTAL: dict[str, int] = {
    "arsip1.1#0": 528, "stafyan.1#0": 1556, "pem_kenanga.1#0": 1174, "pppk_melati.1#0": 463,
    "prakom.1#0": 104, "stafkesos.1#0": 302, "pppkyan.1#0": 2431, "stafkeu.1#0": 176,
    "staf_kenanga.1#0": 962, "paruhpem.1#0": 171, "ekbang_melati.2#0": 4, "stafumum.2#0": 102,
    "pindah.1#0": 181, "cpns.1#0": 10,
}  # fmt: skip
"""Sums of the year that the reasons of the ratings quote; other counts reach their target."""

_KEADAAN = re.compile(r"%|indeks|nilai|JP")
_SATU = Decimal("0.1")


class Isian(NamedTuple):
    """One record: number with a decimal comma or "", a sentence, the name of the evidence or ""."""

    angka: str
    teks: str
    bukti: str


def _acak(teks: str, batas: int) -> int:
    """A number from 0 to `batas` - 1 that is always the same for a text."""
    return crc32(teks.encode()) % batas


def _huruf(kursi: str, bulan: int) -> str:
    isi = kode(kursi, (bulan + 2) // 3 % 4)
    return isi[0] if isi else "S"


def _rupa(angka: int) -> str:
    return f"{angka:,}".replace(",", ".")


def keadaan(ukuran: Ukuran) -> bool:
    """Whether a figure of this indicator says a state; all others are counted and added up."""
    return _KEADAAN.search(ukuran.satuan) is not None


def metode_ukur(ukuran: Ukuran) -> str:
    """How such figures are put together where a table asks for it: "hitungan" or "posisi"."""
    return "posisi" if keadaan(ukuran) else "hitungan"


def isi_bulan(kursi: str, bulan: int) -> dict[tuple[str, int], Isian]:
    """Records of one seat and month by (code of the work result, place of the indicator from 0)."""
    awal, akhir = MASA.get(kursi, (1, 12))
    hasil: dict[tuple[str, int], Isian] = {}
    if awal <= bulan <= akhir:
        for rencana in RENCANA[kursi]:
            for nomor, ukuran in enumerate(rencana.ukuran):
                isian = _satu(kursi, rencana, nomor, ukuran, bulan)
                if isian is not None:
                    hasil[rencana.kode, nomor] = isian
    return hasil


def _satu(kursi: str, rencana: Rencana, nomor: int, ukuran: Ukuran, bulan: int) -> Isian | None:
    kunci = f"{rencana.kode}#{nomor}"
    awal, akhir = MASA.get(kursi, (1, 12))
    semua = [b for b in BULAN_UKUR[ukuran.irama] if awal <= b <= akhir]
    # Nobody records everything every month; what was done then is in the next number.
    tercatat = [b for b in semua if b % 3 == 0 or b in (1, 2, awal) or _acak(f"{kunci}/{b}", 9)]
    if bulan not in tercatat:
        return None
    bukti = _bukti(kursi, ukuran, bulan)
    if kunci in TITIK:
        angka = TITIK[kunci].get(bulan, "")
        return Isian(angka, _kalimat_keadaan(kunci, bulan, _huruf(kursi, bulan)), bukti) if angka else None
    if not re.fullmatch(r"[0-9.,]+", ukuran.target):
        return Isian("", _kalimat_syarat(kursi, kunci, ukuran, bulan), bukti)
    if keadaan(ukuran):
        huruf = _huruf(kursi, bulan)
        angka = _keadaan(kunci, ukuran, bulan, huruf)
        return Isian(angka, _kalimat_keadaan(kunci, bulan, huruf), bukti)
    sejak = max((b for b in tercatat if b < bulan), default=0)
    return _hitungan(kunci, ukuran, (sejak, bulan), semua, bukti)


def _bukti(kursi: str, ukuran: Ukuran, bulan: int) -> str:
    if kursi == "staf_umum" and bulan in (5, 8, 9):
        return ""  # the one who is rated lowest also forgets the evidence
    return f"{ukuran.bukti} {NAMA_BULAN[bulan - 1]} 2026"


def _hitungan(
    kunci: str, ukuran: Ukuran, rentang: tuple[int, int], semua: list[int], bukti: str
) -> Isian | None:
    """What was counted after the month recorded before, up to the month recorded now."""
    target = int(baca_angka(ukuran.target))
    total = TOTAL.get(kunci, target)
    bobot = {b: 85 + _acak(f"{kunci}:{b}", 31) for b in semua}
    jumlah = sum(bobot.values())

    def sampai(akhir: int) -> int:
        return (total * sum(n for b, n in bobot.items() if b <= akhir) + jumlah // 2) // jumlah

    dulu, kini = sampai(rentang[0]), sampai(rentang[1])
    if kini == dulu:
        return None
    nama = NAMA_BULAN[rentang[1] - 1]
    # The form prints the number itself; the sentence says what it means for the year.
    pola = (
        "Kumulatif {k} dari target {t} sampai {bulan}.",
        "{k} dari {t} {satuan} sampai akhir {bulan}.",
        "Sampai {bulan} terkumpul {k} dari {t}.",
    )[_acak(kunci, 3)]
    isi = {"k": _rupa(kini), "t": _rupa(target), "satuan": ukuran.satuan, "bulan": nama}
    return Isian(str(kini - dulu), pola.format(**isi), bukti)


def _keadaan(kunci: str, ukuran: Ukuran, bulan: int, huruf: str) -> str:
    target = baca_angka(ukuran.target)
    goyang = Decimal(_acak(f"{kunci}@{bulan}", 12)) / 10
    if huruf == "A":
        nilai = target + 2 + goyang
    elif huruf == "B":
        nilai = target * Decimal("0.78") + goyang
    else:
        nilai = target + goyang - Decimal("0.2")
    if ukuran.satuan == "%":
        nilai = min(nilai, Decimal(100))
        if target == 100 and huruf != "B":
            nilai = Decimal(100)
    if ukuran.satuan == "JP" and bulan == 6:
        nilai = nilai / 2
    bulat = nilai.quantize(_SATU, ROUND_HALF_UP)
    return ("100" if bulat == 100 else f"{bulat}").replace(".", ",")


def _kalimat_keadaan(kunci: str, bulan: int, huruf: str) -> str:
    """What a measured state means; the number stands before it on the form."""
    nama = NAMA_BULAN[bulan - 1]
    if kunci in TITIK and bulan != 12:
        return f"Posisi akhir {nama}."
    ekor = {
        "A": ("melampaui target", "di atas rencana"),
        "S": ("sesuai rencana", "dalam kisaran target"),
        "B": ("masih di bawah target, perbaikan disepakati", "tertinggal dari rencana"),
    }[huruf][_acak(f"{kunci}!{bulan}", 2)]
    pola = ("Posisi akhir {bulan}, {ekor}.", "Sampai dengan {bulan} {ekor}.", "Keadaan {bulan}: {ekor}.")
    return pola[_acak(kunci, 3)].format(bulan=nama, ekor=ekor)


def _kalimat_syarat(kursi: str, kunci: str, ukuran: Ukuran, bulan: int) -> str:
    """For targets in words: "≤ 1 hari kerja", "tanggal 5 setiap bulan"."""
    nama = NAMA_BULAN[bulan - 1]
    huruf = _huruf(kursi, bulan)
    pola = {
        "A": ("Terpenuhi tanpa kecuali sampai akhir {bulan}: {t}.", "Selalu terpenuhi pada {bulan} ({t})."),
        "S": ("Terpenuhi sampai akhir {bulan}: {t}.", "Terpenuhi pada {bulan} ({t})."),
        "B": ("Belum terpenuhi pada {bulan}: {t}.", "Beberapa kali tidak terpenuhi pada {bulan} ({t})."),
    }[huruf][_acak(f"{kunci}?{bulan}", 2)]
    return pola.format(t=ukuran.target, bulan=nama)
