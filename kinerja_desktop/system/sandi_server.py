"""The password of a server: in the operating system's keystore when a person wishes so, else nowhere."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from kinerja_desktop.system.brankas import LAYANAN, tanya_gudang
from kinerja_desktop.system.jalur import tanpa_sandi


def _nama(lokasi: str) -> str:
    return f"server {tanpa_sandi(lokasi)}"


def tersedia() -> bool:
    """Whether this system has a keystore to be relied on."""
    return bool(tanya_gudang(lambda _: True))


def simpan(lokasi: str, sandi: str) -> bool:
    """Keep the password of this address; False where the system has no keystore to be relied on."""

    def kerja(gudang: Any) -> bool:
        gudang.set_password(LAYANAN, _nama(lokasi), sandi)
        return bool(gudang.get_password(LAYANAN, _nama(lokasi)) == sandi)

    return bool(tanya_gudang(kerja))


def lupakan(lokasi: str) -> None:
    """Keep the password of this address no longer."""

    def kerja(gudang: Any) -> bool:
        if gudang.get_password(LAYANAN, _nama(lokasi)) is not None:
            gudang.delete_password(LAYANAN, _nama(lokasi))
        return True

    tanya_gudang(kerja)


def lengkapi(lokasi: str) -> str:
    """The address with its kept password; as it is when it has one, needs none, or none is kept."""
    skema, ada, sisa = lokasi.partition("://")
    pengguna, di, tempat = sisa.partition("@")
    if not ada or not di or ":" in pengguna:
        return lokasi
    sandi = tanya_gudang(lambda gudang: gudang.get_password(LAYANAN, _nama(lokasi)))
    return f"{skema}://{pengguna}:{quote(sandi, safe='')}@{tempat}" if isinstance(sandi, str) else lokasi
