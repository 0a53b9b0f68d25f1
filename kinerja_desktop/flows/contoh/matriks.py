"""The role matrices of the sample year: drafts are linked and taken over, two roles stay open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.orang import TAHUN
from kinerja_desktop.flows.contoh.umum import id_pegawai, maju, oleh

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

_HARI = date(2026, 1, 16)
_PIMPINAN = ("camat", "kasi_yanum")
_TERBUKA: dict[str, tuple[tuple[str, int, str], ...]] = {
    "camat": (
        ("kasi_yanum", 3, "Terselenggaranya uji coba antrean layanan lewat pesan singkat"),
        ("lurah_melati", 4, "Terlaksananya layanan jemput berkas di Kelurahan Melati"),
    ),
}
"""Leader's seat -> (seat, number of the item from 0, role that nobody has put into an SKP)."""


def isi_matriks(sesi: Sesi) -> None:
    """Fill the matrix of the camat and of one kasi from the drafts; a matrix that holds something stays."""
    from kinerja_desktop.services import matriks

    maju(sesi, _HARI)
    orang = id_pegawai(sesi)
    for kursi in _PIMPINAN:
        pimpinan, pelaku = orang[kursi], oleh(sesi, kursi)
        lembar = matriks.lembar(pelaku, TAHUN, pimpinan)
        if lembar.hitung or not lembar.kolom:
            continue
        usul = matriks.belum_tertaut(pelaku, TAHUN, pimpinan)
        matriks.tautkan(
            pelaku, TAHUN, pimpinan, [(u.rhk_id, u.usul) for u in usul if u.usul and not u.halangan]
        )
        matriks.ambil_dari_skp(pelaku, TAHUN, pimpinan)
        ubahan = [
            matriks.UbahanPeran(orang[siapa], lembar.kolom[n].kunci, teks)
            for siapa, n, teks in _TERBUKA.get(kursi, ())
            if siapa in orang and n < len(lembar.kolom)
        ]
        if ubahan:
            matriks.ubah_sel(pelaku, TAHUN, pimpinan, ubahan)
