"""Paper sizes and the body area of a page, all in points (1/72 inch)."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.domain.tolakan import Tolakan

_MM = 72 / 25.4
UKURAN = {"A4": (210 * _MM, 297 * _MM), "F4": (215 * _MM, 330 * _MM)}


@dataclass(frozen=True, slots=True)
class Bidang:
    """One page: its size and the edges of the body that cells may fill; y grows upwards."""

    lebar: float
    tinggi: float
    kiri: float
    kanan: float
    atas: float
    bawah: float

    @property
    def lebar_isi(self) -> float:
        """Width of the body."""
        return self.kanan - self.kiri

    @property
    def tinggi_isi(self) -> float:
        """Height of the body."""
        return self.atas - self.bawah


def bidang(kertas: str, *, mendatar: bool) -> Bidang:
    """Page of "A4" or "F4", landscape or portrait, with the forms' margins; refuses other names."""
    ukuran = UKURAN.get(kertas.strip().upper())
    if ukuran is None:
        raise Tolakan(
            "Ukuran kertas {kertas} tidak dikenal; pilih A4 atau F4.", siapa="operator", kertas=kertas[:20]
        )
    pendek, panjang = ukuran
    if mendatar:
        return Bidang(panjang, pendek, 42.0, panjang - 42.0, pendek - 36.0, 42.0)
    return Bidang(pendek, panjang, 54.0, pendek - 54.0, panjang - 36.0, 42.0)


def kolom(b: Bidang, bagian: tuple[float, ...]) -> tuple[float, ...]:
    """Column edges over the whole body width for the given shares (any unit)."""
    jumlah, x, tepi = sum(bagian), b.kiri, [b.kiri]
    for nilai in bagian:
        x += b.lebar_isi * nilai / jumlah
        tepi.append(x)
    tepi[-1] = b.kanan
    return tuple(tepi)
