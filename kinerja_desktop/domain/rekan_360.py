"""A 360-degree round: statements, forms without a name, and results that never rest on too few givers.

Supporting information only: nothing of it enters a rating, a proposal or a predicate.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU, PERILAKU_MENURUT_KODE
from kinerja_desktop.domain.tolakan import Tolakan

LABEL_PENDUKUNG = "Informasi pendukung; tidak ikut menentukan rating dan predikat kinerja."
DIRI, BAWAHAN = "diri", "bawahan"
#: Relations in the order in which they are shown; the own view stands apart.
PEMBERI = ("atasan", "rekan", BAWAHAN, "penerima")
HUBUNGAN = (*PEMBERI, DIRI)
NAMA_HUBUNGAN = {
    "atasan": "Atasan",
    "rekan": "Rekan kerja",
    BAWAHAN: "Bawahan",
    "penerima": "Penerima layanan",
    DIRI: "Diri sendiri",
}
#: With two givers each can work out the other's answer, so no rule may ask for fewer than three.
PEMBERI_TERENDAH = 3
SKALA: tuple[tuple[int, str], ...] = (
    (1, "Belum tampak"),
    (2, "Kadang tampak"),
    (3, "Sering tampak"),
    (4, "Selalu tampak"),
)
PERNYATAAN_TERBANYAK = 40
#: Forms of one relation for one person; more cannot be handed out in an office.
LEMBAR_TERBANYAK = 60
_DUA_ANGKA = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Butir:
    """One statement of a form: the value (code of `domain.perilaku`) that it belongs to, and its words."""

    nilai: str
    teks: str


_BAWAAN: dict[str, tuple[str, str]] = {
    "berorientasi_pelayanan": (
        "Menanggapi kebutuhan orang yang dilayani dengan ramah dan cepat.",
        "Memperbaiki cara melayani ketika ada keluhan atau masukan.",
    ),
    "akuntabel": (
        "Menyelesaikan tugas sesuai janji dan dapat menjelaskan hasilnya.",
        "Memakai barang, waktu, dan wewenang kantor dengan jujur.",
    ),
    "kompeten": (
        "Menguasai pekerjaannya dan terus belajar hal yang baru.",
        "Membantu orang lain memahami pekerjaan.",
    ),
    "harmonis": (
        "Menghargai setiap orang tanpa membeda-bedakan latar belakang.",
        "Ikut menjaga suasana kerja yang nyaman.",
    ),
    "loyal": (
        "Menjaga nama baik rekan, pimpinan, instansi, dan negara.",
        "Menjaga rahasia jabatan dan mengutamakan kepentingan dinas.",
    ),
    "adaptif": (
        "Cepat menyesuaikan diri ketika cara kerja berubah.",
        "Mengusulkan atau mencoba cara kerja yang lebih baik.",
    ),
    "kolaboratif": (
        "Mau bekerja bersama dan berbagi informasi yang diperlukan.",
        "Memberi kesempatan kepada orang lain untuk ikut berperan.",
    ),
}
BUTIR_BAWAAN: tuple[Butir, ...] = tuple(Butir(n.kode, t) for n in NILAI_PERILAKU for t in _BAWAAN[n.kode])


@dataclass(frozen=True, slots=True)
class IsiPutaran:
    """What a round keeps beside its name: statements, and since it was closed the answers that count."""

    butir: tuple[Butir, ...]
    dihitung: tuple[str, ...] = ()


def tulis_isi(isi: IsiPutaran) -> str:
    """The stored form: canonical JSON."""
    data: dict[str, Any] = {"butir": [[b.nilai, b.teks] for b in isi.butir]}
    if isi.dihitung:
        data["dihitung"] = list(isi.dihitung)
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def baca_isi(teks: str) -> IsiPutaran:
    """What `tulis_isi` wrote; anything else reads as the shipped statements with no answer counted."""
    try:
        data = json.loads(teks)
        butir = tuple(Butir(str(n), str(t)) for n, t in data["butir"] if str(n) in PERILAKU_MENURUT_KODE)
        dihitung = tuple(str(x) for x in data.get("dihitung", ()))
    except (ValueError, KeyError, TypeError, AttributeError):
        return IsiPutaran(BUTIR_BAWAAN)
    return IsiPutaran(butir or BUTIR_BAWAAN, dihitung)


# -- codes of forms ----------------------------------------------------------------------------------------

#: Without letters and digits that look alike on paper.
ABJAD = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
PANJANG_ACAK = 6
_BUKAN_HURUF = re.compile(r"[^0-9A-Z]")


def _uji(acak: str) -> str:
    jumlah = sum((n + 2) * ABJAD.index(h) for n, h in enumerate(acak))
    return ABJAD[jumlah % (len(ABJAD) - 1)]


def kode_dari(acak: Sequence[int]) -> str:
    """A code of seven characters from six numbers 0-31: the last one betrays a slip of the pen."""
    teks = "".join(ABJAD[n] for n in acak)
    return teks + _uji(teks)


def tampil_kode(kode: str) -> str:
    """As printed: ABC-DEFG."""
    return f"{kode[:3]}-{kode[3:]}"


def baca_kode(teks: str) -> str:
    """The code as stored from what was typed; "" when it cannot be one."""
    bersih = _BUKAN_HURUF.sub("", teks.upper())
    if len(bersih) != PANJANG_ACAK + 1 or any(h not in ABJAD for h in bersih):
        return ""
    return bersih if _uji(bersih[:-1]) == bersih[-1] else ""


# -- answers -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Jawaban:
    """One form's answers: relation, a number 1-4 per statement (0 = not answered), free words."""

    hubungan: str
    skor: tuple[int, ...]
    teks: str = ""


def tulis_skor(skor: Sequence[int]) -> str:
    """One digit per statement."""
    return "".join(map(str, skor))


def baca_skor(teks: str, banyak: int) -> tuple[int, ...]:
    """Digits as numbers, as many as there are statements; foreign marks count as not answered."""
    angka = [int(h) if h in "1234" else 0 for h in teks[:banyak]]
    return tuple(angka + [0] * (banyak - len(angka)))


def minimum_sah(minimum: int, aturan: int) -> int:
    """The number of givers a round works with: never below the rule of the day, nor below three."""
    return max(minimum, aturan, PEMBERI_TERENDAH)


# -- results -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rata:
    """A mean that may be shown and how many givers it rests on; `nilai` None = too few to show."""

    nilai: Decimal | None
    pemberi: int


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Givers that are shown together: their relations, how many, a mean per value."""

    hubungan: tuple[str, ...]
    pemberi: int
    rata: Mapping[str, Rata]

    @property
    def nama(self) -> str:
        """One relation by its name, several as the merged group."""
        if len(self.hubungan) == 1:
            return NAMA_HUBUNGAN[self.hubungan[0]]
        return "Gabungan " + ", ".join(NAMA_HUBUNGAN[h].lower() for h in self.hubungan)


@dataclass(frozen=True, slots=True)
class Hasil:
    """What may be shown of one person: groups, all givers together, the own view, shuffled words."""

    pemberi: int
    kelompok: tuple[Kelompok, ...]
    semua: Kelompok | None
    diri: Mapping[str, Rata]
    kata: tuple[str, ...]
    kata_diri: tuple[str, ...]


def bagi(banyak: Mapping[str, int], minimum: int) -> tuple[tuple[str, ...], ...]:
    """Relations in disjoint groups of at least `minimum` givers each, all givers in one; () when too few.

    A relation below the minimum is merged with the other small ones; when these together are still too few,
    with the smallest of the others, for its own mean beside that of all would give them away.
    """
    ada = {h: banyak.get(h, 0) for h in PEMBERI if banyak.get(h, 0) > 0}
    besar = [h for h, n in ada.items() if n >= minimum]
    kecil = [h for h, n in ada.items() if n < minimum]
    if kecil and sum(ada[h] for h in kecil) < minimum:
        if not besar:
            return ()
        teman = min(besar, key=lambda h: (ada[h], PEMBERI.index(h)))
        besar.remove(teman)
        kecil.append(teman)
    hasil: list[tuple[str, ...]] = [(h,) for h in besar]
    if kecil:
        hasil.append(tuple(sorted(kecil, key=PEMBERI.index)))
    return tuple(hasil)


def _skor_nilai(j: Jawaban, letak: Sequence[int]) -> Decimal | None:
    isi = [j.skor[i] for i in letak if i < len(j.skor) and j.skor[i]]
    return Decimal(sum(isi)) / len(isi) if isi else None


def _rata(jawaban: Sequence[Jawaban], letak: Sequence[int], minimum: int) -> Rata:
    isi = [s for j in jawaban if (s := _skor_nilai(j, letak)) is not None]
    if len(isi) < minimum or not isi:
        return Rata(None, len(isi))
    return Rata((sum(isi, Decimal(0)) / len(isi)).quantize(_DUA_ANGKA, ROUND_HALF_UP), len(isi))


def _letak(butir: Sequence[Butir]) -> dict[str, list[int]]:
    hasil: dict[str, list[int]] = {}
    for i, b in enumerate(butir):
        hasil.setdefault(b.nilai, []).append(i)
    return hasil


def hitung(butir: Sequence[Butir], jawaban: Sequence[Jawaban], minimum: int) -> Hasil:
    """Results of one person: each mean rests on at least `minimum` givers, and so does any difference.

    The mean of all is left out for a value where a group's own is hidden: the rest would be that group.
    """
    letak = _letak(butir)
    lain = [j for j in jawaban if j.hubungan in PEMBERI]
    diri = [j for j in jawaban if j.hubungan == DIRI]
    banyak = {h: sum(j.hubungan == h for j in lain) for h in PEMBERI}
    kelompok = []
    for hubungan in bagi(banyak, minimum):
        milik = [j for j in lain if j.hubungan in hubungan]
        kelompok.append(
            Kelompok(hubungan, len(milik), {v: _rata(milik, i, minimum) for v, i in letak.items()})
        )
    semua = None
    if kelompok:
        rata = {}
        for v, i in letak.items():
            tersembunyi = any(k.rata[v].nilai is None and k.rata[v].pemberi for k in kelompok)
            r = _rata(lain, i, minimum)
            rata[v] = Rata(None, r.pemberi) if tersembunyi else r
        semua = Kelompok(tuple(h for h in PEMBERI if banyak[h]), len(lain), rata)
    return Hasil(
        len(lain),
        tuple(kelompok),
        semua,
        {v: _rata(diri, i, 1) for v, i in letak.items()} if diri else {},
        acak(j.teks for j in lain) if kelompok else (),
        tuple(j.teks for j in diri if j.teks),
    )


def acak(kata: Any) -> tuple[str, ...]:
    """Words in an order that says nothing of when or by whom they were given; empty ones left out."""
    isi = [k for k in kata if k]
    return tuple(sorted(isi, key=lambda k: hashlib.sha256(k.encode()).digest()))


def sampai_cukup(ada: int, minimum: int) -> Tolakan:
    """Why nothing is shown of one person yet."""
    return Tolakan(
        "Baru {ada} lembar dari orang lain; hasil baru tampak bila sedikitnya {minimum} lembar kembali.",
        siapa="operator kepegawaian",
        ada=ada,
        minimum=minimum,
    )
