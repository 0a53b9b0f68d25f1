"""Ratings and predicates: the words, their spellings and the nine-cell quadrant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from kinerja_desktop.domain.tolakan import Tolakan

DASAR_KUADRAN = "PermenPANRB 6/2022 Pasal 24-25 dan Lampiran (kuadran kinerja pegawai); SE MenPANRB 3/2023"
DASAR_ORGANISASI = "SE MenPANRB 3/2023 (penetapan capaian kinerja organisasi)"


class Rating(StrEnum):
    """Rating of hasil kerja or of perilaku kerja."""

    DI_ATAS = "di_atas"
    SESUAI = "sesuai"
    DI_BAWAH = "di_bawah"


class Predikat(StrEnum):
    """Predikat kinerja pegawai, best first."""

    SANGAT_BAIK = "Sangat Baik"
    BAIK = "Baik"
    BUTUH_PERBAIKAN = "Butuh Perbaikan"
    KURANG = "Kurang"
    SANGAT_KURANG = "Sangat Kurang"


class PredikatOrganisasi(StrEnum):
    """Capaian kinerja organisasi, best first (SE MenPANRB 3/2023)."""

    ISTIMEWA = "Istimewa"
    BAIK = "Baik"
    BUTUH_PERBAIKAN = "Butuh Perbaikan"
    KURANG = "Kurang"
    SANGAT_KURANG = "Sangat Kurang"


@dataclass(frozen=True, slots=True)
class HasilPredikat:
    """The computed predicate, one sentence to read aloud, and the legal basis."""

    predikat: Predikat
    alasan: str
    dasar: str


@dataclass(frozen=True, slots=True)
class HasilPredikatOrganisasi:
    """The proposed organisation predicate, one sentence, the legal basis; a leader may decide otherwise."""

    predikat: PredikatOrganisasi
    alasan: str
    dasar: str


NAMA_RATING: dict[Rating, str] = {
    Rating.DI_ATAS: "Di Atas Ekspektasi",
    Rating.SESUAI: "Sesuai Ekspektasi",
    Rating.DI_BAWAH: "Di Bawah Ekspektasi",
}
# The forms write the first and the third without a space.
CETAK_RATING: dict[Rating, str] = {
    Rating.DI_ATAS: "DIATAS EKSPEKTASI",
    Rating.SESUAI: "SESUAI EKSPEKTASI",
    Rating.DI_BAWAH: "DIBAWAH EKSPEKTASI",
}
CETAK_PREDIKAT: dict[Predikat, str] = {p: p.value.upper() for p in Predikat}
CETAK_ORGANISASI: dict[PredikatOrganisasi, str] = {p: p.value.upper() for p in PredikatOrganisasi}
# Left to right on the x axis of the distribution curve.
SUMBU_PREDIKAT: tuple[Predikat, ...] = tuple(reversed(Predikat))
NAMA_SUMBU: dict[Predikat, str] = {
    p: "Kurang/Misconduct" if p is Predikat.KURANG else p.value for p in SUMBU_PREDIKAT
}

_ALIAS_RATING: dict[str, Rating] = {
    "diatas": Rating.DI_ATAS,
    "diatasekspektasi": Rating.DI_ATAS,
    "1": Rating.DI_ATAS,
    "sesuai": Rating.SESUAI,
    "sesuaiekspektasi": Rating.SESUAI,
    "2": Rating.SESUAI,
    "dibawah": Rating.DI_BAWAH,
    "dibawahekspektasi": Rating.DI_BAWAH,
    "3": Rating.DI_BAWAH,
}
_ALIAS_PREDIKAT: dict[str, Predikat] = {
    "sangatbaik": Predikat.SANGAT_BAIK,
    "baik": Predikat.BAIK,
    "butuhperbaikan": Predikat.BUTUH_PERBAIKAN,
    "perluperbaikan": Predikat.BUTUH_PERBAIKAN,
    "cukup": Predikat.BUTUH_PERBAIKAN,
    "cukupbutuhperbaikan": Predikat.BUTUH_PERBAIKAN,
    "butuhperbaikancukup": Predikat.BUTUH_PERBAIKAN,
    "kurang": Predikat.KURANG,
    "misconduct": Predikat.KURANG,
    "kurangmisconduct": Predikat.KURANG,
    "sangatkurang": Predikat.SANGAT_KURANG,
}
_ALIAS_ORGANISASI: dict[str, PredikatOrganisasi] = {
    "istimewa": PredikatOrganisasi.ISTIMEWA,
    **{
        alias: PredikatOrganisasi(p.value)
        for alias, p in _ALIAS_PREDIKAT.items()
        if p is not Predikat.SANGAT_BAIK and "misconduct" not in alias
    },
}
_PEMISAH = re.compile(r"[\s_/*()\-–.\u200b-\u200f\ufeff]+")


def _kunci(teks: str) -> str:
    # Only separators go; any other odd sign stays and therefore matches nothing.
    return _PEMISAH.sub("", teks).casefold()


def baca_rating(teks: str) -> Rating:
    """Rating from any accepted spelling or SIASN code (1 di atas, 2 sesuai, 3 di bawah); else Tolakan."""
    rating = _ALIAS_RATING.get(_kunci(teks))
    if rating is None:
        raise Tolakan(
            "Rating “{teks}” tidak dikenal; pilih Di Atas, Sesuai, atau Di Bawah Ekspektasi.",
            siapa="yang mengisi",
            teks=teks.strip(),
        )
    return rating


def baca_predikat(teks: str) -> Predikat:
    """Employee predicate from any accepted spelling, matched whole; else Tolakan."""
    predikat = _ALIAS_PREDIKAT.get(_kunci(teks))
    if predikat is None:
        raise Tolakan(
            "Predikat “{teks}” tidak dikenal; pilih {pilihan}.",
            siapa="yang mengisi",
            teks=teks.strip(),
            pilihan=", ".join(Predikat),
        )
    return predikat


def baca_predikat_organisasi(teks: str) -> PredikatOrganisasi:
    """Organisation predicate from any accepted spelling, matched whole; else Tolakan."""
    predikat = _ALIAS_ORGANISASI.get(_kunci(teks))
    if predikat is None:
        raise Tolakan(
            "Capaian kinerja organisasi “{teks}” tidak dikenal; pilih {pilihan}.",
            siapa="yang mengisi",
            teks=teks.strip(),
            pilihan=", ".join(PredikatOrganisasi),
        )
    return predikat


def predikat_kinerja(hasil: Rating, perilaku: Rating) -> HasilPredikat:
    """The quadrant: predicate of a rating of hasil kerja and one of perilaku kerja, with its sentence."""
    atas, bawah = Rating.DI_ATAS, Rating.DI_BAWAH
    if perilaku is bawah and hasil is bawah:
        predikat, sebab = Predikat.SANGAT_KURANG, "keduanya di bawah ekspektasi"
    elif perilaku is bawah:
        predikat = Predikat.KURANG
        sebab = "hasil kerja yang baik tidak menutupi perilaku di bawah ekspektasi"
    elif hasil is bawah:
        predikat = Predikat.BUTUH_PERBAIKAN
        sebab = "perilaku sudah memenuhi, tetapi hasil kerja masih harus ditingkatkan"
    elif hasil is atas and perilaku is atas:
        predikat, sebab = Predikat.SANGAT_BAIK, "keduanya di atas ekspektasi"
    else:
        predikat = Predikat.BAIK
        kurang = " dan ".join(
            nama for nama, r in (("hasil kerja", hasil), ("perilaku kerja", perilaku)) if r is not atas
        )
        sebab = f"keduanya memenuhi ekspektasi, dan untuk Sangat Baik {kurang} harus di atas ekspektasi"
    alasan = (
        f"Hasil kerja {NAMA_RATING[hasil].lower()} dan perilaku kerja {NAMA_RATING[perilaku].lower()}, "
        f"maka predikatnya {predikat.value}: {sebab}."
    )
    return HasilPredikat(predikat, alasan, DASAR_KUADRAN)


def predikat_organisasi_tahunan(capaian: Rating, ekspektasi: Rating) -> HasilPredikatOrganisasi:
    """Proposal from capaian Perjanjian Kinerja and the leader's expectation; default matrix, editable."""
    p = PredikatOrganisasi
    if ekspektasi is Rating.DI_BAWAH:
        predikat = p.SANGAT_KURANG if capaian is Rating.DI_BAWAH else p.KURANG
    elif capaian is Rating.DI_BAWAH:
        predikat = p.BUTUH_PERBAIKAN
    elif capaian is Rating.DI_ATAS and ekspektasi is Rating.DI_ATAS:
        predikat = p.ISTIMEWA
    else:
        predikat = p.BAIK
    alasan = (
        f"Capaian Perjanjian Kinerja {NAMA_RATING[capaian].lower()} dan ekspektasi satuan organisasi "
        f"{NAMA_RATING[ekspektasi].lower()}, maka usulan capaian kinerja organisasinya {predikat.value}; "
        "pimpinan dapat menetapkan lain dengan alasan."
    )
    return HasilPredikatOrganisasi(predikat, alasan, DASAR_ORGANISASI)


def rating_pimpinan(organisasi: PredikatOrganisasi) -> Rating:
    """Rating hasil kerja of the head of the organisation: it follows the organisation's own predicate."""
    if organisasi is PredikatOrganisasi.ISTIMEWA:
        return Rating.DI_ATAS
    return Rating.SESUAI if organisasi is PredikatOrganisasi.BAIK else Rating.DI_BAWAH
