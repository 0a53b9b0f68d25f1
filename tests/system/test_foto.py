"""Photos kept as evidence: upright, small, without place and owner; small ones are not written again."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kinerja_desktop.system import foto

RAHASIA = b"Ponsel Yulia"


def _exif(orientasi: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientasi
    exif[0x010F] = RAHASIA.decode()
    exif.get_ifd(0x8825)[2] = (3.0, 18.0, 30.0)  # latitude
    return exif


def _jpeg(gambar: Image.Image, **lain: object) -> bytes:
    wadah = io.BytesIO()
    gambar.save(wadah, "JPEG", **lain)
    return wadah.getvalue()


def _belah(ukuran: tuple[int, int] = (64, 40)) -> Image.Image:
    """Red on the left, blue on the right."""
    gambar = Image.new("RGB", ukuran, "blue")
    gambar.paste("red", (0, 0, ukuran[0] // 2, ukuran[1]))
    return gambar


def _buka(data: bytes) -> Image.Image:
    gambar = Image.open(io.BytesIO(data))
    gambar.load()
    return gambar


def _merah(titik: object) -> bool:
    assert isinstance(titik, tuple)
    return bool(titik[0] > 200 and titik[2] < 80)


def test_what_the_phone_wrote_is_gone_and_the_picture_stands_upright() -> None:
    hasil, jenis = foto.rapikan(_jpeg(_belah(), exif=_exif(6)), foto.JPEG)
    gambar = _buka(hasil)
    assert (jenis, gambar.size, len(gambar.getexif())) == (foto.JPEG, (40, 64), 0)
    assert RAHASIA not in hasil
    assert _merah(gambar.getpixel((20, 4)))
    assert not _merah(gambar.getpixel((20, 60)))


def test_a_small_photo_keeps_its_very_picture() -> None:
    asal = _belah()
    data = _jpeg(asal, exif=_exif(1), comment=b"di rumah Yulia")
    hasil, _ = foto.rapikan(data + b"\xff\xd8 gambar kedua dengan EXIF \xff\xd9", foto.JPEG)
    assert _buka(hasil).tobytes() == _buka(data).tobytes()
    assert hasil == _jpeg(asal)
    ket = PngInfo()
    ket.add_text("Author", RAHASIA.decode())
    wadah = io.BytesIO()
    asal.save(wadah, "PNG", pnginfo=ket, exif=_exif(1))
    hasil, jenis = foto.rapikan(wadah.getvalue(), foto.PNG)
    assert (jenis, RAHASIA in hasil, _buka(hasil).tobytes()) == (foto.PNG, False, asal.tobytes())


def test_a_large_photo_is_shrunk_to_its_bounds() -> None:
    derau = Image.effect_noise((2000, 1500), 40)
    hasil, jenis = foto.rapikan(_jpeg(derau, quality=92), foto.JPEG)
    assert (jenis, len(hasil) <= foto.SASARAN) == (foto.JPEG, True)  # pure noise, the worst there is
    assert 1000 <= max(_buka(hasil).size) <= foto.SISI
    tembus = Image.new("RGBA", (2000, 800), (0, 0, 0, 0))
    wadah = io.BytesIO()
    tembus.save(wadah, "PNG")
    hasil, jenis = foto.rapikan(wadah.getvalue(), foto.PNG)
    assert (jenis, _buka(hasil).size) == (foto.PNG, (1600, 640))


def test_what_cannot_be_a_photo_is_said_so() -> None:
    kepala = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    ihdr = struct.pack(">I", 13) + b"IHDR" + kepala + struct.pack(">I", zlib.crc32(b"IHDR" + kepala))
    isi = struct.pack(">I", 1) + b"IDATx" + struct.pack(">I", zlib.crc32(b"IDATx"))
    with pytest.raises(foto.FotoRaksasa):
        foto.rapikan(b"\x89PNG\r\n\x1a\n" + ihdr + isi, foto.PNG)
    with pytest.raises(foto.FotoRusak):
        foto.rapikan(_jpeg(_belah())[:300], foto.JPEG)
    assert foto.heic(b"\x00\x00\x00\x24ftypheic\x00\x00\x00\x00")
    assert not foto.heic(_jpeg(_belah()))


ASAL = _jpeg(_belah(), exif=_exif(3))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(ASAL) - 1), st.binary(max_size=12), st.sampled_from([foto.JPEG, foto.PNG]))
def test_no_bytes_bring_it_down(letak: int, sisip: bytes, jenis: str) -> None:
    data = ASAL[:letak] + sisip + ASAL[letak + len(sisip) :]
    try:
        hasil, _ = foto.rapikan(data, jenis)
    except (foto.FotoRusak, foto.FotoRaksasa):
        return
    assert RAHASIA not in hasil
    assert max(_buka(hasil).size) <= foto.SISI
