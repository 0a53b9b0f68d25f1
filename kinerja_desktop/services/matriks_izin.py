"""Whose role matrix it is: who may fill it, and which acts of it write into the SKP of other people."""

from __future__ import annotations

from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.sesi import Sesi

PERINTAH_USUL = "matriks.usulkan"
PERINTAH_TAUT = "matriks.tautkan"
#: Acts by which a leader writes results of those he assesses; he may take them back as well.
MENGISI_SKP = frozenset({PERINTAH_USUL, PERINTAH_TAUT})


def wajib_matriks(sesi: Sesi, pimpinan_id: bytes) -> bytes | None:
    """Refuse whoever may not fill this leader's matrix; answers for whom it is typed (None: in person).

    An assessor fills only the own matrix; the head of the office and the operator fill any.
    """
    sesi.wajib("matriks.ubah")
    p = sesi.pelaku
    if p.pegawai_id == pimpinan_id:
        return None
    if Peran.OPERATOR in p.peran:
        return p.untuk or pimpinan_id
    if Peran.PIMPINAN in p.peran:
        return None
    raise Tolakan(
        "{nama} hanya dapat mengisi matriks pegawai yang dinilainya sendiri.",
        siapa="pejabat penilai pemilik matriks atau operator kepegawaian",
        nama=p.nama or "Anda",
    )


def sebab_terkunci(sesi: Sesi, pimpinan_id: bytes) -> str:
    """Why this person cannot type into the matrix, "" when he can."""
    try:
        wajib_matriks(sesi, pimpinan_id)
    except Tolakan as e:
        return e.kalimat()
    return ""
