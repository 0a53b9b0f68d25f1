"""Photos as evidence: upright, small enough to send, without what the phone wrote about place and owner."""

from __future__ import annotations

import io
import re
import struct
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

JPEG, PNG = "image/jpeg", "image/png"
#: Longest side of a kept photo in pixels: a page of writing photographed whole stays readable.
SISI = 1600
#: Size that a kept photo should not exceed, in bytes.
SASARAN = 400_000
#: Largest photo file that is taken in to be shrunk, in bytes.
MAKS_ASLI = 30 << 20
_MAKS_TITIK = {JPEG: 170_000_000, PNG: 45_000_000}
#: Longest side and quality, tried one after the other until the size is met.
_LANGKAH = ((SISI, 85), (SISI, 75), (SISI, 65), (SISI, 50), (1200, 60), (1000, 50))
_HEIC = re.compile(rb"....ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1|avif)", re.DOTALL)
#: What stays of a PNG besides its picture: transparency, colours, resolution.
_POTONG_PNG = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"cHRM", b"iCCP", b"pHYs"}
)
_ORIENTASI = 0x0112


class FotoRusak(Exception):
    """Bytes that begin like a photo and are none, or not a whole one."""


class FotoRaksasa(Exception):
    """A photo with more points than can be unpacked here."""


def heic(data: bytes) -> bool:
    """Whether these are the bytes of a HEIC or AVIF photo, as iPhones write them."""
    return _HEIC.match(data[:16]) is not None


def rapikan(data: bytes, jenis: str) -> tuple[bytes, str]:
    """(bytes, MIME type) of a photo to keep: upright, no EXIF, at most `SISI`, about `SASARAN` bytes.

    A photo that is small already stays as it is, only without its EXIF. FotoRusak, FotoRaksasa.
    """
    polos: bytes | None = None
    with _Gambar(data, jenis) as asal:
        if asal.getexif().get(_ORIENTASI, 1) in (0, 1) and max(asal.size) <= SISI:
            asal.load()
            polos = _tanpa_keterangan(data, jenis)
            if polos is not None and len(polos) <= SASARAN:
                return polos, jenis
        hasil, jadi = _sandi(_perkecil(asal, SISI), asal.info.get("icc_profile"), jenis)
    if polos is not None and len(polos) <= len(hasil):
        return polos, jenis
    return hasil, jadi


def gambar_kecil(data: bytes, jenis: str, sisi: int) -> bytes:
    """A PNG of at most `sisi` pixels a side to show in a row. FotoRusak, FotoRaksasa."""
    with _Gambar(data, jenis) as asal:
        kecil = _perkecil(asal, sisi)
    wadah = io.BytesIO()
    kecil.save(wadah, "PNG")
    return wadah.getvalue()


class _Gambar:
    """The picture of some bytes, its errors as those of this module."""

    def __init__(self, data: bytes, jenis: str) -> None:
        self._data, self._jenis = data, jenis
        self._gambar: Image.Image | None = None

    def __enter__(self) -> Image.Image:
        from PIL import Image

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of many points: they are counted below
                self._gambar = Image.open(
                    io.BytesIO(self._data), formats=["JPEG" if self._jenis == JPEG else "PNG"]
                )
        except Image.DecompressionBombError as e:
            raise FotoRaksasa from e
        except (OSError, ValueError, SyntaxError, struct.error, EOFError) as e:
            raise FotoRusak from e
        lebar, tinggi = self._gambar.size
        if lebar * tinggi > _MAKS_TITIK[self._jenis]:
            self._gambar.close()
            raise FotoRaksasa
        return self._gambar

    def __exit__(self, jenis: type[BaseException] | None, galat: BaseException | None, _: object) -> None:
        if self._gambar is not None:
            self._gambar.close()
        if isinstance(galat, (OSError, ValueError, SyntaxError, struct.error, EOFError)):
            raise FotoRusak from galat


def _perkecil(asal: Image.Image, sisi: int) -> Image.Image:
    from PIL import Image, ImageOps

    asal.draft("RGB", (sisi, sisi))  # a JPEG is unpacked at a fraction of its size
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # damaged EXIF is dropped anyway
        lurus = ImageOps.exif_transpose(asal)
    if lurus.mode not in ("RGB", "RGBA", "L"):
        tembus = "transparency" in lurus.info or lurus.mode in ("LA", "PA")
        lurus = lurus.convert("RGBA" if tembus else "RGB")
    lurus.thumbnail((sisi, sisi), Image.Resampling.LANCZOS)
    return lurus


def _sandi(gambar: Image.Image, profil: bytes | None, jenis: str) -> tuple[bytes, str]:
    """The smaller of what fits: a picture of few colours as PNG, any other as JPEG of falling quality."""
    from PIL import Image

    if jenis == PNG:
        wadah = io.BytesIO()
        gambar.save(wadah, "PNG")
        if wadah.tell() <= SASARAN:
            return wadah.getvalue(), PNG
    if gambar.mode == "RGBA":
        alas = Image.new("RGB", gambar.size, "white")
        alas.paste(gambar, mask=gambar.getchannel("A"))
        gambar = alas
    hasil = b""
    for sisi, mutu in _LANGKAH:
        gambar.thumbnail((sisi, sisi))
        wadah = io.BytesIO()
        gambar.save(wadah, "JPEG", quality=mutu, optimize=True, icc_profile=profil if jenis == JPEG else None)
        hasil = wadah.getvalue()
        if len(hasil) <= SASARAN:
            break
    return hasil, JPEG


# -- the same picture without what is written about it -----------------------------------------------------


def _tanpa_keterangan(data: bytes, jenis: str) -> bytes | None:
    """The same picture without EXIF, XMP and comments, not written again; None where that cannot be told."""
    try:
        polos = b"".join(_bagian_jpeg(data) if jenis == JPEG else _bagian_png(data))
        with _Gambar(polos, jenis) as gambar:
            gambar.load()
    except (FotoRusak, struct.error, IndexError):
        return None
    return polos


def _bagian_jpeg(data: bytes) -> Iterator[bytes]:
    yield data[:2]
    letak = 2
    while True:
        if data[letak] != 0xFF:
            raise FotoRusak
        tanda = data[letak + 1]
        if tanda == 0xFF:  # filling
            letak += 1
            continue
        if tanda == 0xDA:  # the picture itself, to its end; phones hang more pictures behind it
            akhir = data.find(b"\xff\xd9", letak)
            yield data[letak : akhir + 2] if akhir > letak else data[letak:]
            return
        panjang = 2 + struct.unpack(">H", data[letak + 2 : letak + 4])[0]
        # JFIF, colour profile and Adobe's colour mark say how the picture looks; all else is about somebody.
        profil = tanda == 0xE2 and data[letak + 4 : letak + 15] == b"ICC_PROFILE"
        if not (0xE1 <= tanda <= 0xEF or tanda == 0xFE) or profil or tanda == 0xEE:
            yield data[letak : letak + panjang]
        letak += panjang


def _bagian_png(data: bytes) -> Iterator[bytes]:
    yield data[:8]
    letak = 8
    while letak < len(data):
        panjang, nama = struct.unpack(">I4s", data[letak : letak + 8])
        if nama in _POTONG_PNG:
            yield data[letak : letak + panjang + 12]
        if nama == b"IEND":
            return
        letak += panjang + 12
