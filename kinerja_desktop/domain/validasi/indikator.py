"""Rules about indicators and their aspects."""

from __future__ import annotations

from kinerja_desktop.domain.skp import Aspek
from kinerja_desktop.domain.validasi.dasar import (
    ADA,
    ALAT_BANTU,
    ATURAN_ISI,
    INDIKATOR,
    INVALID,
    PENYUSUN,
    PERINGATAN,
    RHK,
    SARAN,
    Amatan,
    Jawab,
    Kaidah,
)
from kinerja_desktop.domain.validasi.kata import pecah

_MAKS = 6


def tidak_ada(a: Amatan) -> Jawab:
    """A result without an indicator."""
    return None if a.terisi else ADA


def tanpa_teks(a: Amatan) -> Jawab:
    """A target without an indicator."""
    return None if a.indikator.teks.strip() else ADA


def tanpa_aspek(a: Amatan) -> Jawab:
    """Form (b), quantitative: no aspect chosen."""
    return ADA if a.kuantitatif and a.administrasi and a.indikator.aspek is None else None


def _tanpa(a: Amatan, aspek: Aspek) -> Jawab:
    if not (a.kuantitatif and a.administrasi and a.terisi):
        return None
    return None if any(i.aspek is aspek for i in a.terisi) else ADA


def tanpa_kuantitas(a: Amatan) -> Jawab:
    """Form (b), quantitative: no indicator of quantity."""
    return _tanpa(a, Aspek.KUANTITAS)


def tanpa_kualitas(a: Amatan) -> Jawab:
    """Form (b), quantitative: no indicator of quality."""
    return _tanpa(a, Aspek.KUALITAS)


def kembar(a: Amatan) -> Jawab:
    """Two indicators of one result say the same under the same aspect."""
    if len(a.terisi) < 2:
        return None
    sudah: set[tuple[object, tuple[str, ...]]] = set()
    for i in a.terisi:
        kunci = (i.aspek, pecah(i.teks))
        if kunci[1] and kunci in sudah:
            return ({"teks": i.teks.strip()},)
        sudah.add(kunci)
    return None


def sama_rhk(a: Amatan) -> Jawab:
    """The indicator only repeats the result."""
    k = pecah(a.indikator.teks)
    return ADA if k and list(k) == a.kata else None


def terlalu_banyak(a: Amatan) -> Jawab:
    """More indicators than anybody can follow."""
    n = len(a.terisi)
    return ({"n": str(n)},) if n > _MAKS else None


_TAK_SAH = "SKP tidak dapat diajukan."

KAIDAH: tuple[Kaidah, ...] = (
    Kaidah(
        "indikator.tidak_ada", INVALID, RHK, tidak_ada,
        "{sebutan} belum mempunyai indikator.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "indikator", wajib=True,
    ),
    Kaidah(
        "indikator.tanpa_teks", INVALID, INDIKATOR, tanpa_teks,
        "{sebutan} mempunyai target tanpa indikator.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "indikator", wajib=True,
    ),
    Kaidah(
        "indikator.tanpa_aspek", INVALID, INDIKATOR, tanpa_aspek,
        "Aspek indikator pada {sebutan} belum dipilih.",
        PENYUSUN, ATURAN_ISI, _TAK_SAH, "aspek", wajib=True,
    ),
    Kaidah(
        "indikator.tanpa_kuantitas", PERINGATAN, RHK, tanpa_kuantitas,
        "{sebutan} belum mempunyai indikator aspek Kuantitas.",
        PENYUSUN, ATURAN_ISI, "Jumlah hasil tidak dapat dinilai.", "aspek",
    ),
    Kaidah(
        "indikator.tanpa_kualitas", PERINGATAN, RHK, tanpa_kualitas,
        "{sebutan} belum mempunyai indikator aspek Kualitas.",
        PENYUSUN, ATURAN_ISI, "Mutu hasil tidak dapat dinilai.", "aspek",
    ),
    Kaidah(
        "indikator.kembar", PERINGATAN, RHK, kembar,
        "Indikator “{teks}” pada {sebutan} tertulis dua kali untuk aspek yang sama.",
        PENYUSUN, ALAT_BANTU, "Capaian yang sama terhitung dua kali.", "indikator",
    ),
    Kaidah(
        "indikator.sama_dengan_rhk", SARAN, INDIKATOR, sama_rhk,
        "Indikator pada {sebutan} hanya mengulang hasil kerjanya; tulis ukurannya, misalnya “Jumlah …” atau "
        "“Persentase …”.",
        PENYUSUN, ALAT_BANTU, "Tidak jelas apa yang diukur.", "indikator",
    ),
    Kaidah(
        "indikator.terlalu_banyak", SARAN, RHK, terlalu_banyak,
        "{sebutan} mempunyai {n} indikator; dua sampai empat biasanya cukup.",
        PENYUSUN, ALAT_BANTU, "Realisasi dan bukti tiap bulan menjadi berat.", "indikator",
    ),
)  # fmt: skip
