"""Action plans: what was agreed for a period, what came of it, and the organisation predicate it proposes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from kinerja_desktop.domain.angka import angka_tersimpan, tulis_angka
from kinerja_desktop.domain.aturan import Aturan, aturan_pada
from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.domain.skp import Arah
from kinerja_desktop.domain.target import JenisTarget, jumlah_jalur, urai_target
from kinerja_desktop.domain.usulan_rating import ATURAN_USULAN

PERSEN = "sebagian_besar_persen"


class Keadaan(StrEnum):
    """State of one action in one month."""

    BELUM = "belum"
    BERJALAN = "berjalan"
    SELESAI = "selesai"
    TERHAMBAT = "terhambat"


NAMA_KEADAAN: dict[Keadaan, str] = {
    Keadaan.BELUM: "Belum dimulai",
    Keadaan.BERJALAN: "Berjalan",
    Keadaan.SELESAI: "Selesai",
    Keadaan.TERHAMBAT: "Terhambat",
}


class HasilAksi(StrEnum):
    """What came of one planned action in a period."""

    MELEBIHI = "melebihi"
    SESUAI = "sesuai"
    SEBAGIAN = "sebagian"
    TANPA = "tanpa"


NAMA_HASIL: dict[HasilAksi, str] = {
    HasilAksi.MELEBIHI: "Melebihi target",
    HasilAksi.SESUAI: "Sesuai target",
    HasilAksi.SEBAGIAN: "Tercapai sebagian",
    HasilAksi.TANPA: "Belum ada kemajuan",
}


@dataclass(frozen=True, slots=True)
class Kemajuan:
    """Progress of one action in one month; `angka` is a stored decimal string, "" when none."""

    keadaan: Keadaan | None
    angka: str = ""
    teks: str = ""

    @property
    def ada(self) -> bool:
        """Whether anything is recorded."""
        return self.keadaan is not None or bool(self.angka or self.teks)


@dataclass(frozen=True, slots=True)
class RingkasAksi:
    """Planned actions of a period by what came of them; `tercatat` are those with any progress recorded."""

    direncanakan: int = 0
    melebihi: int = 0
    sesuai: int = 0
    sebagian: int = 0
    tanpa: int = 0
    tercatat: int = 0

    @property
    def tidak_tercapai(self) -> int:
        """Actions that were reached in part or show no progress."""
        return self.sebagian + self.tanpa

    def __add__(self, lain: RingkasAksi) -> RingkasAksi:
        return RingkasAksi(
            self.direncanakan + lain.direncanakan,
            self.melebihi + lain.melebihi,
            self.sesuai + lain.sesuai,
            self.sebagian + lain.sebagian,
            self.tanpa + lain.tanpa,
            self.tercatat + lain.tercatat,
        )


def berposisi(satuan: str) -> bool:
    """Whether figures of a unit are states that are not added up: percent, index, value, score."""
    kata = satuan.strip().casefold()
    return kata.startswith(("%", "persen", "indeks", "nilai", "skor", "predikat"))


def langkah_dalam(panjang: int, bulan: Collection[int]) -> list[int]:
    """Steps (from 0) of a path of 4 or 12 whose target falls due in these months (1-12).

    A quarter falls due in its last month, so that a monthly evaluation asks for it once.
    """
    if panjang == 12:
        return [n for n in range(12) if n + 1 in bulan]
    return [n for n in range(panjang) if (n + 1) * 3 in bulan] if panjang == 4 else []


def target_dalam(jalur: Sequence[str], bulan: Collection[int], satuan: str = "") -> str:
    """The target that falls due in these months, as text: the sum, the last state, or words; "" for none."""
    isi = [jalur[n].strip() for n in langkah_dalam(len(jalur), bulan) if jalur[n].strip()]
    if len(isi) < 2 or berposisi(satuan):
        return isi[-1] if isi else ""
    jumlah = jumlah_jalur(isi)
    if jumlah is None:
        return isi[-1]
    bawah, atas = (tulis_angka(x) for x in jumlah)
    return bawah if bawah == atas else f"{bawah}-{atas}"


def bulan_kerja(panjang: int, bulan: Collection[int]) -> frozenset[int]:
    """Months (1-12) whose progress answers the target of these months: a quarter's is made in all three."""
    if panjang != 4:
        return frozenset(bulan)
    return frozenset(b for n in langkah_dalam(4, bulan) for b in range(n * 3 + 1, n * 3 + 4)) | set(bulan)


def angka_dalam(kemajuan: Mapping[int, Kemajuan], bulan: Collection[int], satuan: str) -> Decimal | None:
    """What was reached in these months: the sum of the figures, or the last state; None when none stands."""
    nilai = [angka_tersimpan(kemajuan[b].angka) for b in sorted(bulan) if b in kemajuan]
    ada = [n for n in nilai if n is not None]
    if not ada:
        return None
    return ada[-1] if berposisi(satuan) else sum(ada, Decimal(0))


def keadaan_dalam(kemajuan: Mapping[int, Kemajuan], bulan: Collection[int]) -> Keadaan | None:
    """The latest state recorded in these months."""
    isi = [kemajuan[b].keadaan for b in sorted(bulan) if b in kemajuan]
    ada = [k for k in isi if k is not None]
    return ada[-1] if ada else None


def hasil_aksi(
    jalur: Sequence[str], satuan: str, kemajuan: Mapping[int, Kemajuan], bulan: Collection[int]
) -> HasilAksi | None:
    """What came of one action in these months; None when nothing was planned in them.

    A figure beside a target in figures decides; else the state: selesai is as agreed, begun is in part.
    Without any path an action counts only in months where its progress was recorded.
    """
    terisi = any(n.strip() for n in jalur)
    target = target_dalam(jalur, bulan, satuan)
    masa = bulan_kerja(len(jalur), bulan) if terisi else frozenset(bulan)
    dicatat = any(kemajuan[b].ada for b in masa if b in kemajuan)
    if not (target if terisi else dicatat):
        return None
    dari_angka = _banding(target, angka_dalam(kemajuan, masa, satuan))
    if dari_angka is not None:
        return dari_angka
    keadaan = keadaan_dalam(kemajuan, masa)
    if keadaan is Keadaan.SELESAI:
        return HasilAksi.SESUAI
    if keadaan in (Keadaan.BERJALAN, Keadaan.TERHAMBAT) or (keadaan is None and dicatat):
        return HasilAksi.SEBAGIAN
    return HasilAksi.TANPA


def _banding(target: str, angka: Decimal | None) -> HasilAksi | None:
    """A figure beside its target; None when one of them is none."""
    t = urai_target(target)
    if angka is None or not t.berangka or t.jenis is JenisTarget.WAKTU:
        return None
    if t.memuat(angka, angka):
        # A limit says how far one may go: to be inside it is as agreed, however far.
        return HasilAksi.SESUAI
    lewat = t.atas is not None and angka > t.atas
    if t.arah is Arah.TURUN:
        return HasilAksi.SEBAGIAN if lewat else HasilAksi.MELEBIHI
    if lewat:
        return HasilAksi.SESUAI if t.arah is Arah.TEPAT else HasilAksi.MELEBIHI
    return HasilAksi.SEBAGIAN if angka > 0 else HasilAksi.TANPA


def ringkas(isi: Collection[tuple[HasilAksi | None, bool]]) -> RingkasAksi:
    """Counts of (result, whether progress was recorded); results None were not planned."""
    ada = [(h, dicatat) for h, dicatat in isi if h is not None]
    hasil = [h for h, _ in ada]
    return RingkasAksi(
        len(ada),
        hasil.count(HasilAksi.MELEBIHI),
        hasil.count(HasilAksi.SESUAI),
        hasil.count(HasilAksi.SEBAGIAN),
        hasil.count(HasilAksi.TANPA),
        sum(dicatat for _, dicatat in ada),
    )


def usul_organisasi_periodik(
    r: RingkasAksi, aturan: Sequence[Aturan], tanggal: date | None = None
) -> tuple[PredikatOrganisasi | None, str]:
    """Proposed periodic predicate of the organisation and why; None when there is nothing to go by.

    SE MenPANRB 3/2023: Istimewa when the plan exceeds what was agreed, Sangat Kurang when most of it shows no
    progress; the three between are our reading. "Most" is more than `sebagian_besar_persen` (usulan_rating).
    """
    n = r.direncanakan
    if n == 0:
        return None, "Belum ada rencana aksi yang jatuh tempo pada periode ini."
    if r.tercatat == 0:
        return None, f"{n} rencana aksi jatuh tempo, tetapi kemajuannya belum dicatat sama sekali."
    batas = aturan_pada(aturan, ATURAN_USULAN, PERSEN, tanggal).angka()

    def sebagian_besar(banyak: int) -> bool:
        return banyak * 100 > batas * n

    if sebagian_besar(r.tanpa):
        return PredikatOrganisasi.SANGAT_KURANG, (
            f"{r.tanpa} dari {n} rencana aksi belum ada kemajuannya, yaitu sebagian besar."
        )
    if sebagian_besar(r.tidak_tercapai):
        return PredikatOrganisasi.KURANG, (
            f"{r.tidak_tercapai} dari {n} rencana aksi belum tercapai, yaitu sebagian besar."
        )
    if r.tidak_tercapai:
        return PredikatOrganisasi.BUTUH_PERBAIKAN, (
            f"{r.tidak_tercapai} dari {n} rencana aksi belum tercapai; yang lain tercapai."
        )
    if sebagian_besar(r.melebihi):
        return PredikatOrganisasi.ISTIMEWA, (
            f"Semua {n} rencana aksi tercapai dan {r.melebihi} di antaranya melebihi target yang disepakati."
        )
    return PredikatOrganisasi.BAIK, f"Semua {n} rencana aksi tercapai sesuai target yang disepakati."
