"""The distribution curve of the evaluation form, drawn as a vector (SE MenPANRB 3/2023)."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from kinerja_desktop.domain.pola_distribusi import SUMBU_X, SUMBU_Y, TITIK_KURVA, judul_kurva
from kinerja_desktop.domain.predikat import NAMA_SUMBU, SUMBU_PREDIKAT, PredikatOrganisasi
from kinerja_desktop.reports.huruf import TEBAL, Gaya
from kinerja_desktop.reports.tabel import Gambar

TINGGI = 138.0
_JUDUL = Gaya(8.5, 10.0, TEBAL, "tengah")
_LABEL = Gaya(8.0, 9.6, rata="tengah")
_SUMBU = Gaya(8.0, 9.6, TEBAL, "tengah")
_JUDUL_TANPA = "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI"


def kemiringan(nilai: tuple[int, ...]) -> list[float]:
    """Slopes of a monotone cubic (Fritsch-Carlson) through equally spaced values: no overshoot at a peak."""
    selisih = [float(b - a) for a, b in pairwise(nilai)]
    m = [selisih[0]]
    for kiri, kanan in pairwise(selisih):
        m.append(0.0 if kiri * kanan <= 0 else 2 * kiri * kanan / (kiri + kanan))
    m.append(selisih[-1])
    return m


def kurva(organisasi: str) -> Gambar:
    """Drawing of the curve for an organisation predicate; without one only the axes."""
    predikat = PredikatOrganisasi(organisasi) if organisasi in set(PredikatOrganisasi) else None

    def gambar(penulis: Any, x: float, y: float, lebar: float, tinggi: float) -> None:
        tengah = x + lebar / 2
        penulis.teks(tengah, y - 13, judul_kurva(predikat) if predikat else _JUDUL_TANPA, _JUDUL)
        selang = min(92.0, (lebar - 120) / 5)
        kiri = tengah - 2.5 * selang
        dasar, puncak = y - tinggi + 38, y - 28
        titik = [kiri + (i + 0.5) * selang for i in range(5)]
        _sumbu(penulis, kiri, kiri + 5 * selang, dasar, puncak, titik)
        if predikat:
            _garis(penulis, titik, TITIK_KURVA[predikat], dasar, puncak - dasar - 4, selang)

    return gambar


def _sumbu(penulis: Any, kiri: float, kanan: float, dasar: float, puncak: float, titik: list[float]) -> None:
    penulis.operator(
        f"q .7 w {kiri:.2f} {puncak:.2f} m {kiri:.2f} {dasar:.2f} l {kanan:.2f} {dasar:.2f} l S "
        f"{kiri - 2:.2f} {puncak:.2f} m {kiri + 2:.2f} {puncak:.2f} l {kiri:.2f} {puncak + 5:.2f} l f "
        f"{kanan:.2f} {dasar - 2:.2f} m {kanan:.2f} {dasar + 2:.2f} l {kanan + 5:.2f} {dasar:.2f} l f Q"
    )
    tanda = " ".join(f"{t:.2f} {dasar:.2f} m {t:.2f} {dasar - 3:.2f} l" for t in titik)
    penulis.operator(f"q .5 w {tanda} S Q")
    for t, predikat in zip(titik, SUMBU_PREDIKAT, strict=True):
        penulis.teks(t, dasar - 12, NAMA_SUMBU[predikat], _LABEL)
    penulis.teks((kiri + kanan) / 2, dasar - 27, SUMBU_X, _SUMBU)
    penulis.operator(f"q 0 1 -1 0 {kiri - 9:.2f} {(dasar + puncak) / 2:.2f} cm")
    penulis.teks(0, 0, SUMBU_Y, _SUMBU)
    penulis.operator("Q")


def _garis(
    penulis: Any, titik: list[float], nilai: tuple[int, ...], dasar: float, tinggi: float, selang: float
) -> None:
    skala = tinggi / max(nilai)
    m = kemiringan(nilai)
    y = [dasar + v * skala for v in nilai]
    jalur = [f"{titik[0]:.2f} {y[0]:.2f} m"]
    for i in range(4):
        jalur.append(
            f"{titik[i] + selang / 3:.2f} {y[i] + m[i] * skala / 3:.2f} "
            f"{titik[i + 1] - selang / 3:.2f} {y[i + 1] - m[i + 1] * skala / 3:.2f} "
            f"{titik[i + 1]:.2f} {y[i + 1]:.2f} c"
        )
    tegak = " ".join(f"{t:.2f} {dasar:.2f} m {t:.2f} {v:.2f} l" for t, v in zip(titik, y, strict=True))
    penulis.operator(f"q .4 w .6 G [1.5 1.5] 0 d {tegak} S Q")
    penulis.operator(f"q 1.4 w 1 J 1 j {' '.join(jalur)} S Q")
