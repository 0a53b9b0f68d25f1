"""Golongan of PNS (with pangkat) and PPPK (I-XVII, no pangkat): reading, printing, ordering."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kinerja_desktop.domain.tolakan import Tolakan

PNS = "PNS"
PPPK = "PPPK"
_SIAPA = "operator kepegawaian"


@dataclass(frozen=True, slots=True)
class Golongan:
    """One class: `kode` "III/d" or "IX", `pangkat` empty for PPPK, `kode_bkn` "34" (PNS), `urut` rises."""

    kode: str
    pangkat: str
    jenis: str
    kode_bkn: str = ""
    urut: int = 0


def _pns() -> tuple[Golongan, ...]:
    nama = {
        "I": ("Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I"),
        "II": ("Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I"),
        "III": ("Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I"),
        "IV": (
            "Pembina",
            "Pembina Tingkat I",
            "Pembina Utama Muda",
            "Pembina Utama Madya",
            "Pembina Utama",
        ),
    }
    return tuple(
        Golongan(f"{besar}/{huruf}", pangkat, PNS, f"{n}{k}", 100 + 10 * n + k)
        for n, (besar, daftar) in enumerate(nama.items(), 1)
        for k, (huruf, pangkat) in enumerate(zip("abcde", daftar, strict=False), 1)
    )


_SATUAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAWI = [f"{'X' * (n // 10)}{_SATUAN[n % 10]}" for n in range(1, 18)]
GOLONGAN_PNS: tuple[Golongan, ...] = _pns()
GOLONGAN_PPPK: tuple[Golongan, ...] = tuple(Golongan(r, "", PPPK, "", n) for n, r in enumerate(_ROMAWI, 1))
SEMUA_GOLONGAN: dict[str, Golongan] = {g.kode: g for g in (*GOLONGAN_PPPK, *GOLONGAN_PNS)}
_MENURUT_BKN = {g.kode_bkn: g for g in GOLONGAN_PNS}
_MENURUT_PANGKAT = {g.pangkat.casefold(): g for g in GOLONGAN_PNS}
_PANGKAT_TERPANJANG = sorted(_MENURUT_PANGKAT, key=len, reverse=True)

_TINGKAT = re.compile(r"\bt(?:ing|ng)?k(?:a?t)?\.?\s*(?:i|1)\b")
_KODE = re.compile(r"(?<![a-z0-9])(iv|i{1,3}|[1-4])(?:\s*[/.\\\-–]\s*|(?<=[iv]))([a-e])(?![a-z0-9])")
_KODE_SPASI = re.compile(r"^(iv|i{1,3}|[1-4])\s+([a-e])$")
_KATA_UMUM = re.compile(r"\b(?:golongan|gol|ruang|pangkat|pns|cpns|pppk|p3k)\b\.?")
_BUKAN_KATA = re.compile(r"[()\[\],/:;.\-–]+")


def _rapikan(teks: str) -> str:
    return _TINGKAT.sub("tingkat i", " ".join(teks.replace("'", " ").split()).casefold())


def _pangkat_dalam(sisa: str) -> Golongan | None:
    kata = " ".join(_BUKAN_KATA.sub(" ", sisa).split())
    for nama in _PANGKAT_TERPANJANG:
        if re.search(rf"\b{nama}\b", kata):
            return _MENURUT_PANGKAT[nama]
    return None


def _tolak(teks: str) -> Tolakan:
    return Tolakan(
        "Golongan “{teks}” tidak dikenal; tulis misalnya III/d untuk PNS atau IX untuk PPPK.",
        siapa=_SIAPA,
        teks=teks.strip(),
    )


def _baca_pns(teks: str, rapi: str) -> Golongan | None:
    """The PNS class in a text, by code or by pangkat; None when the text names neither."""
    tanpa_umum = " ".join(_KATA_UMUM.sub(" ", rapi).split()).strip(" .:()")
    if tanpa_umum in _MENURUT_BKN:
        return _MENURUT_BKN[tanpa_umum]
    cocok = _KODE_SPASI.match(tanpa_umum) or _KODE.search(rapi)
    if cocok is None:
        return _MENURUT_PANGKAT.get(" ".join(_BUKAN_KATA.sub(" ", tanpa_umum).split()))
    besar = cocok[1].upper() if not cocok[1].isdigit() else _ROMAWI[int(cocok[1]) - 1]
    golongan = SEMUA_GOLONGAN.get(f"{besar}/{cocok[2]}")
    if golongan is None:
        raise _tolak(teks)
    if cocok.re is _KODE:
        pangkat = _pangkat_dalam(rapi[: cocok.start()] + " " + rapi[cocok.end() :])
        if pangkat is not None and pangkat != golongan:
            raise Tolakan(
                "Pangkat dan golongan pada “{teks}” tidak sesuai: {pangkat} seharusnya {kode}.",
                siapa=_SIAPA,
                teks=teks.strip(),
                pangkat=pangkat.pangkat,
                kode=pangkat.kode,
            )
    return golongan


def _baca_pppk(rapi: str, angka_arab: bool) -> Golongan | None:
    inti = " ".join(_KATA_UMUM.sub(" ", rapi).split()).strip(" .:()-").upper()
    if angka_arab and inti.isascii() and inti.isdigit() and 1 <= int(inti[:3]) <= 17:
        inti = _ROMAWI[int(inti[:3]) - 1]
    golongan = SEMUA_GOLONGAN.get(inti)
    return golongan if golongan is not None and golongan.jenis == PPPK else None


def baca_golongan(teks: str, jenis: str = "") -> Golongan:
    """Class from any office spelling or BKN code; `jenis` "PNS"/"PPPK" when known; Tolakan when unclear.

    A bare numeral ("IV", "Golongan I") is a PPPK class: a PNS class always has its letter.
    """
    rapi = _rapikan(teks)
    if not rapi or len(rapi) > 80:
        raise _tolak(teks)
    if jenis == PPPK:
        golongan = _baca_pppk(rapi, angka_arab=True)
        if golongan is None and _baca_pns(teks, rapi) is not None:
            raise Tolakan(
                "“{teks}” adalah golongan PNS, sedangkan pegawai ini PPPK; tulis I sampai XVII.",
                siapa=_SIAPA,
                teks=teks.strip(),
            )
    else:
        golongan = _baca_pns(teks, rapi)
        if golongan is None:
            golongan = _baca_pppk(rapi, angka_arab=False)
            if golongan is not None and (jenis == PNS or re.search(r"\bc?pns\b", rapi)):
                raise Tolakan(
                    "Golongan PNS “{teks}” harus disertai huruf ruang, misalnya III/d.",
                    siapa=_SIAPA,
                    teks=teks.strip(),
                )
    if golongan is None:
        raise _tolak(teks)
    return golongan


def golongan_menurut_kode(kode: str) -> Golongan | None:
    """The class of a stored code ("III/d", "IX"); None when empty or unknown."""
    return SEMUA_GOLONGAN.get(kode)


def cetak_golongan(golongan: Golongan | str) -> str:
    """As printed: "Penata Tingkat I (III/d)" for PNS, "IX" for PPPK; a stored code or "" is accepted."""
    if isinstance(golongan, str):
        dikenal = SEMUA_GOLONGAN.get(golongan)
        if dikenal is None:
            return golongan
        golongan = dikenal
    return f"{golongan.pangkat} ({golongan.kode})" if golongan.pangkat else golongan.kode


def urutan_golongan(kode: str) -> int:
    """Sort key, higher is more senior; PNS above PPPK, unknown and empty lowest (-1)."""
    golongan = SEMUA_GOLONGAN.get(kode)
    return -1 if golongan is None else golongan.urut
