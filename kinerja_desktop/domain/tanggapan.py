"""Remarks on the rows of an SKP: who may say what, and where a row stands by what was said of its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.skp import StatusDokumen
from kinerja_desktop.domain.tolakan import Tolakan


class Sikap(StrEnum):
    """What a remark says of a row: proposed, accepted, returned, or only words."""

    USUL = "usul"
    TERIMA = "terima"
    KEMBALI = "kembali"
    CATATAN = "catatan"
    JAWAB = "jawab"


class KeadaanBaris(StrEnum):
    """Where a row stands: nothing said, proposed, accepted, returned, or changed since it was spoken of."""

    BELUM = ""
    DIUSULKAN = "usul"
    DITERIMA = "terima"
    DIKEMBALIKAN = "kembali"
    BERUBAH = "berubah"


NAMA_SIKAP: dict[Sikap, str] = {
    Sikap.USUL: "Diusulkan",
    Sikap.TERIMA: "Diterima",
    Sikap.KEMBALI: "Dikembalikan",
    Sikap.CATATAN: "Catatan",
    Sikap.JAWAB: "Jawaban",
}
NAMA_KEADAAN_BARIS: dict[KeadaanBaris, str] = {
    KeadaanBaris.BELUM: "Belum ditanggapi",
    KeadaanBaris.DIUSULKAN: "Diusulkan",
    KeadaanBaris.DITERIMA: "Diterima",
    KeadaanBaris.DIKEMBALIKAN: "Dikembalikan",
    KeadaanBaris.BERUBAH: "Berubah sejak ditanggapi",
}
#: Stances of the employee and of the assessor; each may also write a plain note.
SIKAP_PERAN: dict[Peran, tuple[Sikap, ...]] = {
    Peran.PEGAWAI: (Sikap.USUL, Sikap.JAWAB, Sikap.CATATAN),
    Peran.PENILAI: (Sikap.TERIMA, Sikap.KEMBALI, Sikap.CATATAN, Sikap.JAWAB),
}
_PENENTU = frozenset({Sikap.USUL, Sikap.TERIMA, Sikap.KEMBALI})
_PERLU_TEKS = frozenset({Sikap.KEMBALI, Sikap.CATATAN, Sikap.JAWAB})
_TERBUKA = frozenset({StatusDokumen.DRAF, StatusDokumen.DIAJUKAN, StatusDokumen.DIKEMBALIKAN})
_NAMA_PERAN = {Peran.PEGAWAI: "pegawai", Peran.PENILAI: "pejabat penilai"}


@dataclass(frozen=True, slots=True)
class Tanggapan:
    """One remark on a row: stance, words, fingerprint of the row's words then, in which role."""

    sikap: Sikap
    teks: str
    sidik: str
    peran: Peran


def keadaan_baris(utas: Sequence[Tanggapan], sidik: str) -> KeadaanBaris:
    """Where a row stands whose words have this fingerprint now; `utas` oldest first.

    A stance counts only for the words that it was said of: rewritten, the row is open again.
    """
    penentu = [t for t in utas if t.sikap in _PENENTU]
    cocok = [t for t in penentu if t.sidik == sidik]
    if cocok:
        return KeadaanBaris(cocok[-1].sikap.value)
    return KeadaanBaris.BERUBAH if penentu else KeadaanBaris.BELUM


def wajib_terbuka(status: StatusDokumen) -> None:
    """Tolakan when rows of an SKP in this state are not talked about any more."""
    if status not in _TERBUKA:
        raise Tolakan(
            "SKP ini tidak sedang disusun; tanggapan baru memerlukan Revisi.", siapa="pejabat penilai"
        )


def periksa(peran: Peran, sikap: Sikap, teks: str, utas: Sequence[Tanggapan], sidik: str) -> None:
    """Tolakan when this role may not take this stance now, or the words it needs are missing."""
    if sikap not in SIKAP_PERAN.get(peran, ()):
        lawan = Peran.PENILAI if peran is Peran.PEGAWAI else Peran.PEGAWAI
        raise Tolakan(
            "“{sikap}” pada baris SKP adalah hak {lawan}, bukan {peran}.",
            siapa=_NAMA_PERAN[lawan],
            sikap=NAMA_SIKAP[sikap],
            lawan=_NAMA_PERAN[lawan],
            peran=_NAMA_PERAN.get(peran, "peran ini"),
        )
    if sikap in _PERLU_TEKS and not teks.strip():
        perlu = "apa yang harus diperbaiki" if sikap is Sikap.KEMBALI else "isi tanggapannya"
        raise Tolakan("Tulis {perlu} dahulu.", siapa="yang menanggapi", perlu=perlu)
    if sikap is Sikap.JAWAB and not any(t.peran is not peran for t in utas):
        raise Tolakan(
            "Belum ada tanggapan untuk dijawab pada baris ini; pakai Catat.", siapa="yang menanggapi"
        )
    if sikap in _PENENTU and not teks.strip() and keadaan_baris(utas, sidik).value == sikap.value:
        raise Tolakan(
            "Baris ini sudah {keadaan} dan isinya belum berubah sejak itu.",
            siapa="yang menanggapi",
            keadaan=NAMA_SIKAP[sikap].lower(),
        )


def sebut(nama: Iterable[str], paling_banyak: int = 5) -> str:
    """A few names in one line, the rest as a number."""
    daftar = list(nama)
    lagi = f" (dan {len(daftar) - paling_banyak} lagi)" if len(daftar) > paling_banyak else ""
    return "; ".join(daftar[:paling_banyak]) + lagi
