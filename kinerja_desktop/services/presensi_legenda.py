"""Signs of attendance sheets and what they mean; a person may say otherwise in the preview."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from kinerja_desktop.domain.presensi import HariPresensi, baca_kode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.presensi_bahan import ABAIKAN, KOSONG

_KATA: dict[str, str] = {
    "H": "h|hadir|v|masuk|m|1|present|wfh|wfo|wfa|ok",
    "T": "t|terlambat|telat|late|dt|datangterlambat",
    "P": "p|pc|psw|pulangcepat|pulangsebelumwaktu|early",
    "TP": "tp|terlambatdanpulangcepat",
    "TK": "tk|a|alpa|alpha|alfa|absent|mangkir|tanpaketerangan|tidakhadir|tanpaberita|bolos|tanpakabar",
    "I": "i|izin|ijin|izinpribadi",
    "S": "s|sakit|sk|sick",
    "C": "c|ct|cuti|cutitahunan|cb|cm|cap|cutibesar|cutimelahirkan|cutisakit|cutialasanpenting|cltn|leave",
    "DL": "dl|d|dd|dinas|dinasluar|perjalanandinas|sppd|tugasluar|dinasluarkota|dinasdalam",
    "TB": "tb|tugasbelajar",
    "L": "l|libur|off|lb|hl|liburnasional|holiday",
}
_BAWAAN = {kata: kode for kode, daftar in _KATA.items() for kata in daftar.split("|")}
_LAMBANG = {"√": "H", "✓": "H", "✔": "H", ".": "H", "•": "H", "-": ABAIKAN, "–": ABAIKAN, "—": ABAIKAN}
_BERMENIT = re.compile(r"[A-Za-z]{1,2}\d")

PILIHAN = ("H", "T", "P", "TP", "TK", "I", "S", "C", "DL", "TB", "L", ABAIKAN)
"""Meanings that a sign can be given, in the order of the preview."""


def rapat(tanda: str) -> str:
    """A sign for comparing: letters and digits only; a sign without any stays as it is."""
    polos = unicodedata.normalize("NFKC", tanda).casefold()
    return "".join(h for h in polos if h.isalnum()) or "".join(tanda.split())


def arti(tanda: str, milik: Mapping[str, str], lembar: Mapping[str, str]) -> str:
    """Code of a sign: as the person said, as the sheet's own legend says, as usual; "" when unknown."""
    if tanda in milik:
        return milik[tanda]
    if tanda == KOSONG:
        return ABAIKAN
    kunci = rapat(tanda)
    if kunci in lembar:
        return lembar[kunci]
    return _LAMBANG.get(kunci) or _BAWAAN.get(kunci, "") or _kode(tanda)


def _kode(tanda: str) -> str:
    try:
        return baca_kode(tanda).kode
    except Tolakan:
        return ""


def bermenit(tanda: str) -> bool:
    """Whether a sign carries its own minutes ("T35"), so that it needs no line in the legend."""
    return bool(_BERMENIT.match(tanda)) and bool(_kode(tanda))


def hari_dari(kode: str) -> HariPresensi | None:
    """The day of a code, None for what is to be passed over."""
    return None if kode in ("", ABAIKAN) else baca_kode(kode)


_PASANGAN = re.compile(r"(?<![\w])([A-Za-z]{1,4}|[√✓✔.•])\s*[=:]\s*(?=([A-Za-z][A-Za-z .()/-]*))")


def legenda_teks(teks: str) -> dict[str, str]:
    """Signs that a line explains ("H = Hadir, A = Alpa"), by `rapat`; other words are left."""
    hasil = {}
    for tanda, kata in _PASANGAN.findall(teks):
        kode = _BAWAAN.get(rapat(kata), "")
        if kode:
            hasil[rapat(tanda)] = kode
    return hasil
