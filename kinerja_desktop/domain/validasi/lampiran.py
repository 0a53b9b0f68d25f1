"""Rules about the three lists of the annex."""

from __future__ import annotations

from kinerja_desktop.domain.validasi.dasar import (
    ALAT_BANTU,
    ATURAN_ISI,
    PENYUSUN,
    PERINGATAN,
    SARAN,
    SKP,
    Amatan,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kata import pecah

_NAMA = ("Dukungan Sumber Daya", "Skema Pertanggungjawaban", "Konsekuensi")


def daftar_kosong(a: Amatan) -> Jawab:
    """One or more of the lists hold nothing."""
    n = a.skp.lampiran
    kosong = [nama for nama, isi in zip(_NAMA, (n.dukungan, n.skema, n.konsekuensi), strict=True) if not isi]
    return ({"daftar": ", ".join(kosong)},) if kosong else None


def butir_kembar(a: Amatan) -> Jawab:
    """The same line twice in one list."""
    n = a.skp.lampiran
    for nama, isi in zip(_NAMA, (n.dukungan, n.skema, n.konsekuensi), strict=True):
        kunci = [pecah(x) for x in isi]
        if len(set(kunci)) < len(kunci):
            return ({"daftar": nama},)
    return None


KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "lampiran.daftar_kosong", PERINGATAN, SKP, daftar_kosong,
        "Lampiran SKP belum berisi {daftar}.",
        PENYUSUN, ATURAN_ISI, "Lampiran tercetak kosong pada bagian itu.", "lampiran",
    ),
    Kaidah(
        "lampiran.butir_kembar", SARAN, SKP, butir_kembar,
        "Lampiran SKP memuat baris yang sama dua kali pada {daftar}.",
        PENYUSUN, ALAT_BANTU, "Lampiran tercetak dengan baris ganda.", "lampiran",
    ),
)  # fmt: skip
