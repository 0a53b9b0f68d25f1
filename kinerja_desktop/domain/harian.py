"""The daily log: times of a working day, which of them overlap, and what BKN's importer would refuse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kinerja_desktop.domain.angka import angka_tersimpan
from kinerja_desktop.domain.tolakan import Tolakan


class StatusHarian(StrEnum):
    """Where a line stands; the press names the same states Draft, Submitted, Approved."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DISETUJUI = "disetujui"


NAMA_STATUS: dict[StatusHarian, str] = {
    StatusHarian.DRAF: "Draf",
    StatusHarian.DIAJUKAN: "Diajukan",
    StatusHarian.DISETUJUI: "Disetujui",
}
#: Of a day or a plan without any line ("Not Started").
BELUM_ADA = "Belum ada"

_JAM = re.compile(r"^([0-9]{1,2})(?:[:.,\s]?([0-9]{2}))?$")
_RENTANG = re.compile(r"^(.+?)\s*(?:-|–|—|s\.?\s?/?\s?d\.?|sampai)\s*(.+)$", re.I)
_TAUTAN = re.compile(r"^(https?://)[^\s/]+\.[^\s]+$", re.I)


@dataclass(frozen=True, slots=True)
class Waktu:
    """One line's place in its day: id, start and end as "HH:MM" ("" when not filled), its words."""

    id: bytes
    mulai: str
    selesai: str
    teks: str = ""


def baca_jam(teks: str) -> str:
    """ "HH:MM" of a time as typed ("7", "7.30", "0730", "07:30"); "" for nothing; Tolakan otherwise."""
    bersih = teks.strip()
    if not bersih:
        return ""
    cocok = _JAM.match(bersih)
    if cocok is None or int(cocok[1]) > 23 or int(cocok[2] or 0) > 59:
        raise Tolakan(
            "Jam “{teks}” tidak terbaca; tulis 00:00 sampai 23:59, misalnya 07:30.",
            siapa="yang mengisi",
            teks=bersih[:20],
        )
    return f"{int(cocok[1]):02d}:{int(cocok[2] or 0):02d}"


def baca_rentang(teks: str) -> tuple[str, str] | None:
    """Start and end typed in one go ("8-9.30", "08:00 s.d. 09:30"); None when it is one time only."""
    cocok = _RENTANG.match(teks.strip())
    return (baca_jam(cocok[1]), baca_jam(cocok[2])) if cocok is not None else None


def menit(jam: str) -> int:
    """Minutes since midnight of "HH:MM"."""
    return int(jam[:2]) * 60 + int(jam[3:])


def lama(mulai: str, selesai: str) -> int:
    """Minutes between two times of a day; 0 when one is missing or they stand the wrong way."""
    return max(0, menit(selesai) - menit(mulai)) if mulai and selesai else 0


def tulis_lama(banyak: int) -> str:
    """Minutes in words: "1 jam 30 menit"; "0 menit" for none."""
    jam, sisa = divmod(banyak, 60)
    bagian = [f"{jam} jam"] if jam else []
    return " ".join([*bagian, f"{sisa} menit"] if sisa or not jam else bagian)


def periksa_waktu(mulai: str, selesai: str) -> None:
    """Tolakan when a line ends before or when it begins; one over midnight is two lines."""
    if not mulai or not selesai or selesai > mulai:
        return
    if selesai == mulai:
        raise Tolakan(
            "Jam selesai {selesai} sama dengan jam mulai; isi jam selesai yang lebih lambat.",
            siapa="yang mengisi",
            selesai=selesai,
        )
    raise Tolakan(
        "Jam selesai {selesai} mendahului jam mulai {mulai}. "
        "Kegiatan yang melewati tengah malam ditulis pada dua hari.",
        siapa="yang mengisi",
        mulai=mulai,
        selesai=selesai,
    )


def bertumpuk(a: Waktu, b: Waktu) -> bool:
    """Whether two lines of a day share a minute; an end may be the next one's start."""
    if not (a.mulai and a.selesai and b.mulai and b.selesai):
        return False
    return a.mulai < b.selesai and b.mulai < a.selesai


def tumpukan(hari: Sequence[Waktu], yang: Iterable[bytes]) -> tuple[Waktu, Waktu] | None:
    """The first pair of lines of a day that overlap, one of them among `yang`; None when none do."""
    dilihat = set(yang)
    urut = sorted(hari, key=lambda w: (w.mulai, w.selesai, w.id))
    for n, a in enumerate(urut):
        for b in urut[n + 1 :]:
            if (a.id in dilihat or b.id in dilihat) and bertumpuk(a, b):
                return a, b
    return None


def periksa_tumpukan(hari: Sequence[Waktu], yang: Iterable[bytes]) -> None:
    """Tolakan that names both lines when one of `yang` overlaps another line of its day."""
    pasangan = tumpukan(hari, yang)
    if pasangan is None:
        return
    a, b = pasangan
    raise Tolakan(
        "{a} bertumpuk dengan {b}; ubah salah satu jamnya.",
        siapa="yang mengisi",
        a=_sebut(a),
        b=_sebut(b),
    )


def _sebut(w: Waktu) -> str:
    isi = f" ({w.teks[:40]}{'…' if len(w.teks) > 40 else ''})" if w.teks else ""
    return f"{w.mulai}–{w.selesai}{isi}"


def kekurangan_bkn(aksi: str, mulai: str, selesai: str, teks: str, angka: str, bukti: str) -> list[str]:
    """What the importer of Progres Harian would refuse in one line, in words; empty when nothing.

    Its form asks for an action of the list, both times, a whole number as realisation and a link.
    """
    hasil = []
    if not aksi.strip():
        hasil.append("rencana aksi belum dipilih")
    if not mulai or not selesai:
        hasil.append("jam mulai atau jam selesai belum diisi")
    if not teks.strip():
        hasil.append("kegiatan belum diisi")
    if not bilangan_bulat(angka):
        hasil.append("realisasi bukan bilangan bulat" if angka else "realisasi belum diisi")
    if not _TAUTAN.match(bukti.strip()):
        hasil.append("bukti dukung bukan tautan" if bukti.strip() else "tautan bukti dukung belum diisi")
    return hasil


def bilangan_bulat(angka: str) -> bool:
    """Whether a stored decimal string is a whole number, 0 or more."""
    nilai = angka_tersimpan(angka)
    return nilai is not None and nilai >= 0 and nilai == nilai.to_integral_value()
