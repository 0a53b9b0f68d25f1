"""An assessor's own pattern: spread, leniency, severity, the middle, everyone the same, missing evidence.

For the assessor's eyes alone: it is counted when asked for and kept nowhere. It judges nobody; it says what
could be looked at again. The limits are aids that an office may change (rules of kind "pola_menilai").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN, Aturan, aturan_pada
from kinerja_desktop.domain.predikat import NAMA_RATING, Predikat, Rating, predikat_kinerja

JENIS = "pola_menilai"
ORANG, PENILAIAN = "orang", "penilaian"
_SUMBU = ("hasil kerja", "perilaku kerja")


@dataclass(frozen=True, slots=True)
class NilaiDiberi:
    """One rating given to one person; None: not rated, or no own choice (the head's hasil)."""

    orang: bytes
    hasil: Rating | None
    perilaku: Rating | None
    bukti_hasil: bool = False
    bukti_perilaku: bool = False

    def sumbu(self) -> tuple[Rating | None, Rating | None]:
        """Both ratings in the order of `_SUMBU`."""
        return self.hasil, self.perilaku


@dataclass(frozen=True, slots=True)
class BatasMenilai:
    """Limits: people below which nothing is said, and shares in percent from which something is."""

    orang_paling_sedikit: int
    longgar_persen: int
    ketat_persen: int
    tengah_persen: int
    tanpa_bukti_persen: int


@dataclass(frozen=True, slots=True)
class TemuanMenilai:
    """What the numbers say and what could be looked at; `kunci` names the kind."""

    kunci: str
    kalimat: str
    periksa: str


@dataclass(frozen=True, slots=True)
class PolaMenilai:
    """The spread of one assessor's ratings; `cukup` False: too few people, so nothing is concluded."""

    orang: int
    cukup: bool
    hasil: tuple[int, int, int]
    perilaku: tuple[int, int, int]
    """People with Di Atas, Sesuai and Di Bawah Ekspektasi."""
    predikat: dict[Predikat, int]
    temuan: tuple[TemuanMenilai, ...]


def batas_menilai(aturan: Sequence[Aturan] = ATURAN_BAWAAN, tanggal: date | None = None) -> BatasMenilai:
    """The limits in force on a date (None = the newest)."""
    kunci = (
        "orang_paling_sedikit",
        "longgar_persen",
        "ketat_persen",
        "tengah_persen",
        "tanpa_bukti_persen",
    )
    return BatasMenilai(*(aturan_pada(aturan, JENIS, k, tanggal).bilangan() for k in kunci))


def ukur(nilai: Sequence[NilaiDiberi], batas: BatasMenilai, satuan: str = ORANG) -> PolaMenilai:
    """The pattern of what was given; `satuan`: "orang" are counted in a period, "penilaian" in a year."""
    terisi = [n for n in nilai if n.hasil or n.perilaku]
    orang = len({n.orang for n in terisi})
    sebar = [_sebar([n.sumbu()[i] for n in terisi]) for i in range(2)]
    predikat = dict.fromkeys(Predikat, 0)
    for n in terisi:
        if n.hasil and n.perilaku:
            predikat[predikat_kinerja(n.hasil, n.perilaku).predikat] += 1
    cukup = orang >= batas.orang_paling_sedikit
    temuan = _temuan(terisi, sebar, batas, satuan) if cukup else ()
    return PolaMenilai(orang, cukup, sebar[0], sebar[1], predikat, temuan)


def _sebar(nilai: Sequence[Rating | None]) -> tuple[int, int, int]:
    a, b, c = (sum(n is r for n in nilai) for r in Rating)
    return a, b, c


def _sampai(bagian: int, dari: int, persen: int) -> bool:
    return dari > 0 and 100 * bagian >= persen * dari


def _temuan(
    nilai: Sequence[NilaiDiberi],
    sebar: Sequence[tuple[int, int, int]],
    batas: BatasMenilai,
    satuan: str,
) -> tuple[TemuanMenilai, ...]:
    hasil = [t for nama, s in zip(_SUMBU, sebar, strict=True) for t in _condong(nama, s, batas, satuan)]
    if len({n.sumbu() for n in nilai}) == 1:
        hasil.append(
            TemuanMenilai(
                "sama",
                f"Semua {len(nilai)} orang mendapat rating yang sama."
                if satuan == ORANG
                else f"Semua {len(nilai)} penilaian berisi rating yang sama.",
                "Yang bisa diperiksa: siapa yang hasilnya paling berbeda menurut catatan, dan apakah "
                "perbedaan itu sudah terlihat dalam rating.",
            )
        )
    elif _tengah(sebar, batas):
        n, sesuai = sum(map(sum, sebar)), sum(s[1] for s in sebar)
        hasil.append(
            TemuanMenilai(
                "tengah",
                f"{sesuai} dari {n} rating Anda adalah {NAMA_RATING[Rating.SESUAI]}.",
                "Yang bisa diperiksa: adakah orang yang hasil atau perilakunya jelas di atas atau di bawah "
                "harapan menurut catatan.",
            )
        )
    return (*hasil, *_bukti(nilai, batas))


def _condong(nama: str, sebar: tuple[int, int, int], batas: BatasMenilai, satuan: str) -> list[TemuanMenilai]:
    """Leaning to the upper or to the lower end of one rating."""
    atas, _, bawah = sebar
    n = sum(sebar)

    def kalimat(rating: Rating, banyak: int) -> str:
        if satuan == ORANG:
            return f"Anda memberi {NAMA_RATING[rating]} untuk {nama} kepada {banyak} dari {n} orang."
        return f"Anda memberi {NAMA_RATING[rating]} untuk {nama} pada {banyak} dari {n} penilaian."

    hasil = []
    if _sampai(atas, n, batas.longgar_persen):
        hasil.append(
            TemuanMenilai(
                "longgar",
                kalimat(Rating.DI_ATAS, atas),
                "Yang bisa diperiksa: apakah catatan tiap orang memang melampaui yang disepakati, dan "
                "apakah ukurannya sama untuk semua.",
            )
        )
    if _sampai(bawah, n, batas.ketat_persen):
        hasil.append(
            TemuanMenilai(
                "ketat",
                kalimat(Rating.DI_BAWAH, bawah),
                "Yang bisa diperiksa: apakah targetnya wajar, dan apakah umpan balik sudah diberikan "
                "sebelum penilaian.",
            )
        )
    return hasil


def _tengah(sebar: Sequence[tuple[int, int, int]], batas: BatasMenilai) -> bool:
    return all(_sampai(s[1], sum(s), batas.tengah_persen) for s in sebar if sum(s))


def _bukti(nilai: Sequence[NilaiDiberi], batas: BatasMenilai) -> list[TemuanMenilai]:
    """Ratings that ask for an evidence line and have none."""
    lain = [
        ada
        for n in nilai
        for rating, ada in ((n.hasil, n.bukti_hasil), (n.perilaku, n.bukti_perilaku))
        if rating in (Rating.DI_ATAS, Rating.DI_BAWAH)
    ]
    kosong = sum(not ada for ada in lain)
    if not _sampai(kosong, len(lain), batas.tanpa_bukti_persen) or not kosong:
        return []
    return [
        TemuanMenilai(
            "tanpa_bukti",
            f"{kosong} dari {len(lain)} rating di atas atau di bawah ekspektasi belum diberi baris bukti.",
            "Yang bisa diperiksa: tulis satu kalimat bukti untuk tiap rating itu, agar dapat dijelaskan bila "
            "ditanya.",
        )
    ]


def banding(kini: PolaMenilai, lalu: PolaMenilai, label: str) -> tuple[str, ...]:
    """What differs from the own last period, in plain sentences; nothing where either has too few people."""
    if not (kini.cukup and lalu.cukup):
        return ()
    hasil = []
    for nama, a, b in zip(_SUMBU, (kini.hasil, kini.perilaku), (lalu.hasil, lalu.perilaku), strict=True):
        for i, r in enumerate(Rating):
            n, d = sum(a), sum(b)
            if n and d and r is not Rating.SESUAI and a[i] * d != b[i] * n:
                hasil.append(f"{NAMA_RATING[r]} untuk {nama}: kini {a[i]} dari {n}, {label} {b[i]} dari {d}.")
    return tuple(hasil)
