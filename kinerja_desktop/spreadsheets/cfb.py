"""Just enough of the old Office container (CFB) and of BIFF to judge an .xls file before a parser sees it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

TANDA_CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AKHIR = 0xFFFFFFFA  # this value and above mean: no further sector
_BOF, _EOF, _BOUNDSHEET, _FILEPASS, _DATEMODE = (0x0809, 0x000A, 0x0085, 0x002F, 0x0022)
_RUMUS = frozenset({0x0006, 0x0206, 0x0406})
_BERNILAI = frozenset({0x0203, 0x00FD, 0x027E, 0x00BD, 0x0204, 0x0205, 0x00D6}) | _RUMUS


class CfbRusak(Exception):
    """The container contradicts itself or is cut off."""


class Wadah:
    """Streams of a CFB container held in memory; raises CfbRusak when it is damaged."""

    def __init__(self, isi: bytes) -> None:
        if len(isi) < 512 or not isi.startswith(TANDA_CFB):
            raise CfbRusak("tajuk")
        self._isi = isi
        pangkat, pangkat_mini = struct.unpack_from("<HH", isi, 30)
        if pangkat not in (9, 12) or pangkat_mini != 6:
            raise CfbRusak("ukuran sektor")
        self._sektor = 1 << pangkat
        awal_direktori, self._ambang, awal_minifat = (
            struct.unpack_from("<I", isi, 48)[0],
            struct.unpack_from("<I", isi, 56)[0],
            struct.unpack_from("<I", isi, 60)[0],
        )
        self._fat = self._angka(b"".join(self._ambil(nomor) for nomor in self._nomor_fat()))
        self._minifat = self._angka(self._rantai(awal_minifat))
        self._entri = dict(self._baca_direktori(self._rantai(awal_direktori)))
        self._mini = self._rantai(self._entri.get("Root Entry", (_AKHIR, 0))[0])

    @property
    def nama(self) -> frozenset[str]:
        """Names of all storages and streams."""
        return frozenset(self._entri)

    def aliran(self, nama: str) -> bytes:
        """Bytes of one stream; raises KeyError when it is absent."""
        awal, ukuran = self._entri[nama]
        if ukuran >= self._ambang:
            return self._rantai(awal)[:ukuran]
        potongan, terlihat = [], 0
        while awal < _AKHIR:
            if awal >= len(self._minifat) or terlihat > len(self._minifat):
                raise CfbRusak("rantai kecil")
            potongan.append(self._mini[awal * 64 : awal * 64 + 64])
            awal, terlihat = self._minifat[awal], terlihat + 1
        return b"".join(potongan)[:ukuran]

    @staticmethod
    def _angka(isi: bytes) -> tuple[int, ...]:
        return struct.unpack(f"<{len(isi) // 4}I", isi[: len(isi) // 4 * 4])

    def _ambil(self, nomor: int) -> bytes:
        awal = (nomor + 1) * self._sektor
        if awal >= len(self._isi):
            raise CfbRusak("sektor di luar berkas")
        return self._isi[awal : awal + self._sektor]

    def _nomor_fat(self) -> Iterator[int]:
        yield from (n for n in struct.unpack_from("<109I", self._isi, 76) if n < _AKHIR)
        lanjut, terlihat = struct.unpack_from("<I", self._isi, 68)[0], 0
        while lanjut < _AKHIR:
            terlihat += 1
            if terlihat > 4096:
                raise CfbRusak("DIFAT berputar")
            isi = self._angka(self._ambil(lanjut))
            yield from (n for n in isi[:-1] if n < _AKHIR)
            lanjut = isi[-1]

    def _rantai(self, nomor: int) -> bytes:
        potongan: list[bytes] = []
        while nomor < _AKHIR:
            if nomor >= len(self._fat) or len(potongan) > len(self._fat):
                raise CfbRusak("rantai sektor")
            potongan.append(self._ambil(nomor))
            nomor = self._fat[nomor]
        return b"".join(potongan)

    @staticmethod
    def _baca_direktori(isi: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        for awal in range(0, len(isi) - 127, 128):
            panjang = struct.unpack_from("<H", isi, awal + 64)[0]
            if 2 <= panjang <= 64 and isi[awal + 66]:
                nama = isi[awal : awal + panjang - 2].decode("utf-16-le", "replace")
                yield nama, struct.unpack_from("<II", isi, awal + 116)


@dataclass(slots=True)
class InfoBiff:
    """What a scan of an .xls stream saw; rumus by sheet number (from 0), cells as (row, column) from 0."""

    bersandi: bool = False
    mulai_1904: bool = False
    baris: int = 0
    rumus: dict[int, set[tuple[int, int]]] = field(default_factory=dict)


def pindai_biff(isi: bytes) -> InfoBiff:
    """Walks the records of a Workbook stream once: password, date system, extent and formula cells."""
    info = InfoBiff()
    awal_lembar: dict[int, int] = {}
    sekarang: int | None = None
    letak = 0
    while letak + 4 <= len(isi):
        jenis, panjang = struct.unpack_from("<HH", isi, letak)
        badan = letak + 4
        if jenis == _FILEPASS:
            info.bersandi = True
            return info
        if jenis == _BOF:
            sekarang = awal_lembar.get(letak, sekarang)
        elif jenis == _BOUNDSHEET and panjang >= 4:
            awal_lembar[struct.unpack_from("<I", isi, badan)[0]] = len(awal_lembar)
        elif jenis == _DATEMODE and panjang >= 2:
            info.mulai_1904 = isi[badan] == 1
        elif jenis in _BERNILAI and panjang >= 4 and badan + 4 <= len(isi):
            baris, kolom = struct.unpack_from("<HH", isi, badan)
            info.baris = max(info.baris, baris + 1)
            if jenis in _RUMUS and sekarang is not None:
                info.rumus.setdefault(sekarang, set()).add((baris, kolom))
        letak = badan + panjang
    return info
