"""Objection to an evaluation: its states, the outcomes, and which ratings a decision may set (PP 30/2019)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from kinerja_desktop.domain.alur import Langkah, jalankan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.domain.tolakan import Tolakan


class StatusKeberatan(StrEnum):
    """State of one objection."""

    DRAF = "draf"
    DIAJUKAN = "diajukan"
    DIJELASKAN = "dijelaskan"
    DIPUTUS = "diputus"
    DICABUT = "dicabut"


class Putusan(StrEnum):
    """Outcome of a decided objection."""

    SELURUHNYA = "DITERIMA_SELURUHNYA"
    SEBAGIAN = "DITERIMA_SEBAGIAN"
    DITOLAK = "DITOLAK"


NAMA_STATUS_KEBERATAN: dict[StatusKeberatan, str] = {
    StatusKeberatan.DRAF: "Draf",
    StatusKeberatan.DIAJUKAN: "Diajukan",
    StatusKeberatan.DIJELASKAN: "Dijelaskan pejabat penilai",
    StatusKeberatan.DIPUTUS: "Diputus",
    StatusKeberatan.DICABUT: "Dicabut pegawai",
}
NAMA_PUTUSAN: dict[Putusan, str] = {
    Putusan.SELURUHNYA: "Diterima seluruhnya",
    Putusan.SEBAGIAN: "Diterima sebagian",
    Putusan.DITOLAK: "Ditolak",
}
#: States in which a decision is still owed: neither the document nor its period may be closed.
BERJALAN = frozenset({StatusKeberatan.DIAJUKAN, StatusKeberatan.DIJELASKAN})

#: Manner in which an evaluation document was delivered, as stored -> in words.
CARA_SERAH: dict[str, str] = {
    "langsung": "Langsung oleh pejabat penilai",
    "operator": "Lewat operator kepegawaian",
    "pos": "Lewat pos atau kurir dengan tanda terima",
    "elektronik": "Lewat surel atau pesan",
    "dibacakan": "Dibacakan di hadapan pegawai",
}
HASIL, PERILAKU, CATATAN = "hasil", "perilaku", "catatan"
NAMA_BAGIAN: dict[str, str] = {
    HASIL: "rating hasil kerja",
    PERILAKU: "rating perilaku kerja",
    CATATAN: "catatan/rekomendasi",
}
_AWAL_BAGIAN = "Yang dikeberatkan: "
_AWAL_TERLAMBAT = "Alasan terlambat: "

_S = StatusKeberatan
LANGKAH_KEBERATAN: dict[str, Langkah[StatusKeberatan]] = {
    langkah.nama: langkah
    for langkah in (
        Langkah("ajukan", "mengajukan keberatan", (_S.DRAF,), _S.DIAJUKAN, "evaluasi.keberatan"),
        Langkah(
            "jelaskan",
            "menjelaskan penilaian atas keberatan",
            (_S.DIAJUKAN, _S.DIJELASKAN),
            _S.DIJELASKAN,
            "evaluasi.jelaskan",
        ),
        Langkah(
            "putuskan",
            "memutus keberatan",
            (_S.DIAJUKAN, _S.DIJELASKAN),
            _S.DIPUTUS,
            "evaluasi.putuskan",
            True,
        ),
        Langkah(
            "cabut", "mencabut keberatan", (_S.DIAJUKAN, _S.DIJELASKAN), _S.DICABUT, "evaluasi.keberatan"
        ),
        Langkah(
            "batal_putusan",
            "membatalkan putusan keberatan",
            (_S.DIPUTUS,),
            _S.DIJELASKAN,
            "evaluasi.putuskan",
            True,
        ),
    )
}


def langkah_keberatan(
    status: StatusKeberatan, nama: str, peran: Collection[Peran], alasan: str = ""
) -> StatusKeberatan:
    """The state after a step of an objection; Tolakan for the wrong role, state or a missing reason."""
    kalimat = "Tidak dapat {perbuatan} karena keberatan ini berstatus {status}."
    return jalankan(LANGKAH_KEBERATAN[nama], NAMA_STATUS_KEBERATAN, status, peran, alasan, kalimat)


def baca_putusan(teks: str) -> Putusan:
    """The outcome of a stored value or of words; Tolakan that names the three."""
    bersih = teks.strip().casefold().replace("_", " ")
    for p in Putusan:
        if bersih in (p.value.casefold().replace("_", " "), NAMA_PUTUSAN[p].casefold()):
            return p
    raise Tolakan(
        "Putusan “{teks}” tidak dikenal; pilih {pilihan}.",
        siapa="atasan pejabat penilai",
        teks=teks,
        pilihan=", ".join(NAMA_PUTUSAN.values()),
    )


def rating_putusan(
    putusan: Putusan,
    lama: tuple[Rating, Rating],
    baru: tuple[Rating | None, Rating | None],
    mengikuti: bool = False,
    bagian: Collection[str] = (),
) -> tuple[Rating, Rating]:
    """Ratings (hasil, perilaku) after a decision; None keeps the old one.

    Refused objections change nothing; accepted ones change a rating, unless only the note was contested.
    The hasil of a head follows the organisation's achievement (SE MenPANRB 3/2023) and never changes here.
    """
    hasil, perilaku = baru[0] or lama[0], baru[1] or lama[1]
    if mengikuti and hasil is not lama[0]:
        raise Tolakan(
            "Rating hasil kerja pimpinan unit kerja mengikuti capaian kinerja organisasi, jadi tetap {lama}; "
            "putusan ini hanya dapat mengubah rating perilaku kerja.",
            siapa="atasan pejabat penilai",
            lama=NAMA_RATING[lama[0]],
        )
    berubah = (hasil, perilaku) != lama
    if putusan is Putusan.DITOLAK and berubah:
        raise Tolakan(
            "Keberatan yang ditolak tidak mengubah rating; kosongkan rating baru atau pilih diterima.",
            siapa="atasan pejabat penilai",
        )
    if putusan is not Putusan.DITOLAK and not berubah and set(bagian) != {CATATAN}:
        raise Tolakan(
            "Keberatan yang diterima mengubah sedikitnya satu rating; pilih rating baru atau pilih ditolak.",
            siapa="atasan pejabat penilai",
        )
    return hasil, perilaku


def susun_tuntutan(bagian: Sequence[str], diminta: str) -> str:
    """What is contested in words, then what is asked: one text that reads well on paper and in Riwayat."""
    nama = [NAMA_BAGIAN[b] for b in NAMA_BAGIAN if b in bagian]
    if not nama:
        raise Tolakan(
            "Pilih bagian yang dikeberatkan: rating hasil kerja, rating perilaku kerja, atau catatan.",
            siapa="pegawai yang bersangkutan",
        )
    return f"{_AWAL_BAGIAN}{'; '.join(nama)}.\n{diminta}".strip()


def urai_tuntutan(teks: str) -> tuple[tuple[str, ...], str]:
    """The contested parts and what is asked, out of `susun_tuntutan`; unknown first lines are just asked."""
    pertama, _, sisa = teks.partition("\n")
    if not pertama.startswith(_AWAL_BAGIAN):
        return (), teks
    kata = {k.strip() for k in pertama.removeprefix(_AWAL_BAGIAN).rstrip(".").split(";")}
    return tuple(b for b, nama in NAMA_BAGIAN.items() if nama in kata), sisa


def susun_alasan(alasan: str, terlambat: str = "") -> str:
    """The reasons, with the reason for lateness as a last paragraph of its own."""
    return f"{alasan}\n{_AWAL_TERLAMBAT}{terlambat}" if terlambat else alasan


def urai_alasan(teks: str) -> tuple[str, str]:
    """Reasons and the reason for lateness ("" when in time)."""
    awal, tanda, akhir = teks.rpartition(f"\n{_AWAL_TERLAMBAT}")
    return (awal, akhir) if tanda else (teks, "")
