"""NIP of PNS and PPPK: reading, reasons for refusal, grouping (18 digits, kept as text)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

USIA_MINIMAL = 16
_TAHUN_LAHIR_TERAWAL = 1900
# Spaces of every width, apostrophes of Excel and typewriters, dots, invisible marks of pasted text.
_HIASAN = re.compile("[\\s'\u2018\u2019\u02bc`.\u200b-\u200f\u2060\ufeff]+")
_ILMIAH = re.compile(r"^[+-]?\d+(?:[.,]\d+)?[eE]\+?\d+$")
_ANGKA = re.compile(r"^[0-9]+$")


@dataclass(frozen=True, slots=True)
class HasilNip:
    """What a NIP says: `nip` 18 digits or "", `tmt` "YYYY-MM" (PNS) or "YYYY" (PPPK), `alasan` if refused."""

    sah: bool
    nip: str = ""
    jenis: str = ""
    lahir: date | None = None
    tmt: str = ""
    jenis_kelamin: str = ""
    alasan: str = ""
    peringatan: tuple[str, ...] = ()


def _tolak(alasan: str) -> HasilNip:
    return HasilNip(sah=False, alasan=alasan)


def _alasan_bentuk(mentah: str, bersih: str) -> str:
    if not bersih:
        return "NIP kosong; isi 18 angka sesuai SK."
    if _ILMIAH.match(mentah.strip().strip("'")):
        return (
            "Excel telah mengubah NIP ini menjadi bilangan sehingga angka-angka terakhirnya hilang; "
            "ketik ulang 18 angkanya dari SK pada sel berformat Teks."
        )
    if not _ANGKA.match(bersih):
        if bersih.isdigit() or any(c.isdigit() and not c.isascii() for c in bersih):
            return "NIP memuat angka dari aksara lain; ketik ulang dengan angka 0 sampai 9."
        return "NIP hanya boleh berisi angka 0 sampai 9; hapus huruf dan tanda lainnya."
    if len(bersih) == 9:
        return "Ini NIP lama (9 angka); isi NIP baru yang 18 angka."
    if len(bersih) != 18:
        return f"NIP harus 18 angka, yang tertulis {len(bersih)} angka; periksa kembali pada SK."
    return ""


def _tanggal(angka: str) -> date | str:
    tahun, bulan, hari = int(angka[:4]), int(angka[4:6]), int(angka[6:8])
    if tahun < _TAHUN_LAHIR_TERAWAL:
        return f"Tahun lahir {angka[:4]} pada NIP (angka ke-1 sampai ke-4) tidak mungkin."
    if not 1 <= bulan <= 12:
        return f"Bulan lahir {angka[4:6]} pada NIP (angka ke-5 dan ke-6) tidak ada."
    try:
        return date(tahun, bulan, hari)
    except ValueError:
        return f"Tanggal lahir {angka[6:8]}-{angka[4:6]}-{angka[:4]} pada NIP tidak ada dalam kalender."


def periksa_nip(teks: str) -> HasilNip:
    """Read a NIP as people write it; never guesses, the reason says what is wrong (master-data NIP rules)."""
    bersih = _HIASAN.sub("", teks)
    alasan = _alasan_bentuk(teks, bersih)
    if alasan:
        return _tolak(alasan)
    lahir = _tanggal(bersih)
    if isinstance(lahir, str):
        return _tolak(lahir)
    bulan, serial = bersih[12:14], bersih[15:]
    if "01" <= bulan <= "12":
        jenis, tmt = "PNS", f"{bersih[8:12]}-{bulan}"
        muda = (int(bersih[8:12]), int(bulan)) < (lahir.year + USIA_MINIMAL, lahir.month)
    elif "21" <= bulan <= "29":
        jenis, tmt = "PPPK", bersih[8:12]
        muda = int(tmt) < lahir.year + USIA_MINIMAL
    else:
        return _tolak(
            f"Angka ke-13 dan ke-14 ({bulan}) bukan bulan TMT CPNS (01-12) dan bukan pola PPPK (21-29)."
        )
    if bersih[14] not in "12":
        return _tolak(
            f"Angka ke-15 ({bersih[14]}) harus 1 untuk laki-laki atau 2 untuk perempuan; periksa pada SK."
        )
    if serial == "000":
        return _tolak(
            "Nomor urut di akhir NIP 000, seharusnya 001 sampai 999; biasanya Excel telah membulatkan "
            "angka-angka terakhir, ketik ulang NIP dari SK pada sel berformat Teks."
        )
    peringatan = (
        (f"Menurut NIP, TMT {tmt} terjadi sebelum yang bersangkutan berusia {USIA_MINIMAL} tahun.",)
        if muda
        else ()
    )
    return HasilNip(True, bersih, jenis, lahir, tmt, "L" if bersih[14] == "1" else "P", "", peringatan)


def tampil_nip(nip: str) -> str:
    """Grouped for the eye, "19800101 200604 1 001" (PPPK "20001231 2024 21 1 001"); other text unchanged."""
    if not (_ANGKA.match(nip) and len(nip) == 18):
        return nip
    if nip[12] == "2":
        return f"{nip[:8]} {nip[8:12]} {nip[12:14]} {nip[14]} {nip[15:]}"
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def cocokkan(nip: str, lahir: date | None, jenis_kelamin: str) -> tuple[str, ...]:
    """Warnings where a valid NIP disagrees with the recorded birth date or sex ("L"/"P"); empty when fine."""
    hasil = periksa_nip(nip)
    if not hasil.sah or hasil.lahir is None:
        return ()
    beda: list[str] = []
    if lahir is not None and lahir != hasil.lahir:
        beda.append(
            f"Tanggal lahir {lahir:%d-%m-%Y} berbeda dengan yang tertera pada NIP ({hasil.lahir:%d-%m-%Y})."
        )
    if jenis_kelamin in ("L", "P") and jenis_kelamin != hasil.jenis_kelamin:
        nama = {"L": "laki-laki", "P": "perempuan"}
        beda.append(f"Jenis kelamin tercatat {nama[jenis_kelamin]}, menurut NIP {nama[hasil.jenis_kelamin]}.")
    return tuple(beda)
