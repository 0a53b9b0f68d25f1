"""A predicate that explains itself: the cell, the rule, the evidence, the assessor, and what would better it.

Whole sentences that can be read aloud (PermenPANRB 6/2022 Ps 24-25; SE MenPANRB 3/2023).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product

from kinerja_desktop.domain.predikat import (
    DASAR_KUADRAN,
    NAMA_RATING,
    Predikat,
    PredikatOrganisasi,
    Rating,
    predikat_kinerja,
    rating_pimpinan,
)

#: Rows of the quadrant from above: hasil kerja; columns from the left: perilaku kerja.
URUT_HASIL = (Rating.DI_ATAS, Rating.SESUAI, Rating.DI_BAWAH)
URUT_PERILAKU = (Rating.DI_BAWAH, Rating.SESUAI, Rating.DI_ATAS)
_BAIK_DAHULU = tuple(Predikat)
_TINGKAT = {Rating.DI_BAWAH: 0, Rating.SESUAI: 1, Rating.DI_ATAS: 2}


@dataclass(frozen=True, slots=True)
class Fakta:
    """What is known of one evaluation; ratings None while they are not given, texts may be empty.

    `mengikuti`: hasil kerja follows the organisation. `penilai_kalimat` says why this person assesses.
    """

    nama: str
    periode: str
    hasil: Rating | None = None
    perilaku: Rating | None = None
    alasan_hasil: str = ""
    alasan_perilaku: str = ""
    catatan: str = ""
    mengikuti: bool = False
    organisasi: PredikatOrganisasi | None = None
    penetap: str = ""
    penilai_kalimat: str = ""
    dinilai: str = ""
    bukti: tuple[str, ...] = ()
    keberatan: str = ""


@dataclass(frozen=True, slots=True)
class BagianPenjelasan:
    """One heading and its sentences."""

    judul: str
    kalimat: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Penjelasan:
    """`baris` 1-3 from above and `kolom` 1-3 from the left in the quadrant; 0 while a rating is missing."""

    nama: str
    periode: str
    predikat: Predikat | None
    baris: int
    kolom: int
    bagian: tuple[BagianPenjelasan, ...]
    dasar: str

    @property
    def teks(self) -> str:
        """Everything to be read aloud, heading by heading."""
        return "\n\n".join("\n".join((b.judul, *b.kalimat)) for b in self.bagian)


def perlu_bukti(rating: Rating | str | None) -> bool:
    """Whether a rating wants a line of evidence: above and below expectation do, as expected does not."""
    return rating in (Rating.DI_ATAS, Rating.DI_BAWAH)


def kurang_bukti(
    hasil: str, perilaku: str, mengikuti: bool, alasan_hasil: str, alasan_perilaku: str
) -> tuple[str, ...]:
    """Which ratings want a line of evidence that is not written: "hasil", "perilaku".

    The head's hasil kerja follows the organisation and rests on that decision.
    """
    kurang = []
    if perlu_bukti(hasil) and not mengikuti and not alasan_hasil.strip():
        kurang.append("hasil")
    if perlu_bukti(perilaku) and not alasan_perilaku.strip():
        kurang.append("perilaku")
    return tuple(kurang)


def letak_sel(hasil: Rating, perilaku: Rating) -> tuple[int, int]:
    """Row 1-3 from above and column 1-3 from the left in the quadrant."""
    return URUT_HASIL.index(hasil) + 1, URUT_PERILAKU.index(perilaku) + 1


def lebih_baik(hasil: Rating, perilaku: Rating) -> tuple[Predikat, Rating, Rating] | None:
    """The next better predicate with the ratings nearest to these that give it; None at Sangat Baik.

    Nearest is the fewest steps; of two ways as near, the one that betters hasil kerja less.
    """
    kini = _BAIK_DAHULU.index(predikat_kinerja(hasil, perilaku).predikat)
    for tujuan in reversed(_BAIK_DAHULU[:kini]):
        jalan = []
        for h, p in product(Rating, Rating):
            naik_h, naik_p = _TINGKAT[h] - _TINGKAT[hasil], _TINGKAT[p] - _TINGKAT[perilaku]
            if naik_h >= 0 and naik_p >= 0 and predikat_kinerja(h, p).predikat is tujuan:
                jalan.append((naik_h + naik_p, naik_h, h, p))
        if jalan:
            _, _, h, p = min(jalan, key=lambda x: x[:2])
            return tujuan, h, p
    return None


def jelaskan(f: Fakta) -> Penjelasan:
    """The whole explanation of one evaluation, also of one that is not complete yet."""
    jadi = predikat_kinerja(f.hasil, f.perilaku) if f.hasil and f.perilaku else None
    baris, kolom = letak_sel(f.hasil, f.perilaku) if f.hasil and f.perilaku else (0, 0)
    bagian = [
        BagianPenjelasan("Predikat", (_predikat(f),)),
        BagianPenjelasan("Hasil kerja", _hasil(f)),
        BagianPenjelasan(
            "Perilaku kerja", (_rating("perilaku kerja", f.perilaku), *_dasar_rating(f.perilaku, f, False))
        ),
    ]
    if f.bukti:
        bagian.append(BagianPenjelasan("Yang tercatat", f.bukti))
    bagian.append(BagianPenjelasan("Capaian kinerja organisasi", (_organisasi(f),)))
    penilai = tuple(k for k in (f.penilai_kalimat, f.dinilai) if k)
    if penilai:
        bagian.append(BagianPenjelasan("Pejabat penilai", penilai))
    if f.keberatan:
        bagian.append(BagianPenjelasan("Keberatan", (f.keberatan,)))
    if jadi is not None:
        bagian.append(BagianPenjelasan("Untuk predikat yang lebih baik", (_naik(f),)))
    if f.catatan:
        bagian.append(BagianPenjelasan("Catatan dan rekomendasi", (f.catatan,)))
    bagian.append(BagianPenjelasan("Dasar aturan", (f"{DASAR_KUADRAN}.",)))
    bagian = [BagianPenjelasan(b.judul, tuple(_satu_titik(k) for k in b.kalimat)) for b in bagian]
    return Penjelasan(
        f.nama, f.periode, jadi.predikat if jadi else None, baris, kolom, tuple(bagian), DASAR_KUADRAN
    )


def _satu_titik(kalimat: str) -> str:
    """One full stop where a name ends with a title ("S.IP.")."""
    return re.sub(r"(?<=[^.\s])\.\.(?=\s|$)", ".", kalimat)


def _predikat(f: Fakta) -> str:
    if f.hasil is None or f.perilaku is None:
        kurang = [n for n, r in (("hasil kerja", f.hasil), ("perilaku kerja", f.perilaku)) if r is None]
        return (
            f"Predikat {f.nama} pada {f.periode} belum dapat dihitung: rating {' dan '.join(kurang)} "
            "belum diisi."
        )
    jadi = predikat_kinerja(f.hasil, f.perilaku)
    baris, kolom = letak_sel(f.hasil, f.perilaku)
    return (
        f"Predikat {f.nama} pada {f.periode} adalah {jadi.predikat.value}, yaitu sel baris {baris} kolom "
        f"{kolom} pada kuadran kinerja. {jadi.alasan}"
    )


def _rating(apa: str, rating: Rating | None) -> str:
    if rating is None:
        return f"Rating {apa} belum diisi."
    return f"Rating {apa}: {NAMA_RATING[rating]}."


def _hasil(f: Fakta) -> tuple[str, ...]:
    if not f.mengikuti:
        return (_rating("hasil kerja", f.hasil), *_dasar_rating(f.hasil, f, True))
    if f.organisasi is None:
        return ("Rating hasil kerja pimpinan mengikuti capaian kinerja organisasi, yang belum ditetapkan.",)
    return (
        f"Rating hasil kerja {NAMA_RATING[rating_pimpinan(f.organisasi)]}, karena rating hasil kerja "
        f"pimpinan mengikuti capaian kinerja organisasi ({f.organisasi.value}).",
        *((f"Keterangan penilai: {f.alasan_hasil}",) if f.alasan_hasil else ()),
    )


def _dasar_rating(rating: Rating | None, f: Fakta, hasil: bool) -> tuple[str, ...]:
    alasan = f.alasan_hasil if hasil else f.alasan_perilaku
    if alasan:
        return (f"Buktinya: {alasan}",)
    if perlu_bukti(rating):
        return ("Bukti untuk rating ini belum ditulis.",)
    return ()


def _organisasi(f: Fakta) -> str:
    if f.organisasi is None:
        return f"Capaian kinerja organisasi untuk {f.periode} belum ditetapkan."
    oleh = f", ditetapkan oleh {f.penetap}" if f.penetap else ""
    return f"Capaian kinerja organisasi yang berlaku untuk {f.periode}: {f.organisasi.value}{oleh}."


def _naik(f: Fakta) -> str:
    assert f.hasil is not None
    assert f.perilaku is not None
    naik = lebih_baik(f.hasil, f.perilaku)
    if naik is None:
        return "Sangat Baik adalah predikat tertinggi; pertahankan hasil kerja dan perilaku kerja ini."
    tujuan, hasil, perilaku = naik
    syarat = []
    if hasil is not f.hasil:
        if f.mengikuti:
            perlu = PredikatOrganisasi.ISTIMEWA if hasil is Rating.DI_ATAS else PredikatOrganisasi.BAIK
            syarat.append(f"capaian kinerja organisasi menjadi {perlu.value}")
        else:
            syarat.append(f"hasil kerja menjadi {NAMA_RATING[hasil].lower()}")
    if perilaku is not f.perilaku:
        syarat.append(f"perilaku kerja menjadi {NAMA_RATING[perilaku].lower()}")
    tetap = [
        n
        for n, lama, baru in (("hasil kerja", f.hasil, hasil), ("perilaku kerja", f.perilaku, perilaku))
        if lama is baru
    ]
    akhir = f", sedangkan {tetap[0]} tetap seperti sekarang" if tetap else ""
    return f"Predikat berikutnya yang lebih baik adalah {tujuan.value}: {' dan '.join(syarat)}{akhir}."
