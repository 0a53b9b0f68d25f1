"""The few cryptographic acts, each one call to a library; imported only when a file is made or read."""

from __future__ import annotations

from functools import lru_cache

import nacl.exceptions
import nacl.signing
import pyrage
import zstandard

#: zstd level: 17 saves a tenth for fifteen times the time; only a year's first file takes it (half a second
#: for two megabytes), never the small ones of every month nor a log so long that somebody would wait for it.
TINGKAT_PADAT, TINGKAT_SETAHUN = 9, 17
SETAHUN = range(1 << 20, 4 << 20)  # bytes before compression
JENDELA_MAKS = 1 << 27


class KriptoGagal(Exception):
    """A library refused the bytes; the message is for logs only."""


def kunci_umum(seed: bytes) -> bytes:
    """Ed25519 public key (32 bytes) of a 32-byte seed."""
    return bytes(nacl.signing.SigningKey(seed).verify_key)


def tandatangani(seed: bytes, pesan: bytes) -> bytes:
    """Ed25519 signature, 64 bytes."""
    return bytes(nacl.signing.SigningKey(seed).sign(pesan).signature)


def tanda_cocok(umum: bytes, pesan: bytes, tanda: bytes) -> bool:
    """True when `tanda` is the signature of `pesan` by the owner of `umum`."""
    try:
        nacl.signing.VerifyKey(umum).verify(pesan, tanda)
    except (nacl.exceptions.BadSignatureError, nacl.exceptions.ValueError, nacl.exceptions.TypeError):
        return False
    return True


def identitas_baru() -> tuple[str, str]:
    """A new age identity: (secret, recipient)."""
    baru = pyrage.x25519.Identity.generate()
    return str(baru), str(baru.to_public())


@lru_cache(maxsize=4)
def _identitas(identitas: str) -> tuple[list[pyrage.x25519.Identity], list[str]]:
    """Secrets, one a line, read once for the hundreds of files that they open, and their recipients."""
    kunci = [pyrage.x25519.Identity.from_str(i) for i in identitas.splitlines() or [""]]
    return kunci, [str(k.to_public()) for k in kunci]


def semua_penerima(identitas: str) -> list[str]:
    """The recipients that belong to secret age identities, one a line; KriptoGagal when there is none."""
    try:
        return list(_identitas(identitas)[1])
    except pyrage.IdentityError as e:
        raise KriptoGagal(str(e)) from e


def penerima_sah(penerima: str) -> bool:
    """True for a well-formed age recipient (`age1...`)."""
    try:
        pyrage.x25519.Recipient.from_str(penerima)
    except pyrage.RecipientError:
        return False
    return True


def segel(data: bytes, penerima: list[str]) -> bytes:
    """Seal to age recipients (an age v1 file); KriptoGagal when a recipient is malformed."""
    try:
        return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(p) for p in penerima]))
    except (pyrage.RecipientError, pyrage.EncryptError) as e:
        raise KriptoGagal(str(e)) from e


def buka_segel(data: bytes, identitas: str) -> bytes:
    """Open an age v1 file; KriptoGagal when it is damaged or for none of these identities, one a line."""
    try:
        return bytes(pyrage.decrypt(data, _identitas(identitas)[0]))
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError) as e:
        raise KriptoGagal(str(e)) from e


def segel_sandi(data: bytes, sandi: str) -> bytes:
    """Seal by passphrase (scrypt, about a second)."""
    return bytes(pyrage.passphrase.encrypt(data, sandi))


def buka_sandi(data: bytes, sandi: str) -> bytes:
    """Open a file sealed by passphrase; KriptoGagal when the passphrase is wrong or the file damaged."""
    try:
        return bytes(pyrage.passphrase.decrypt(data, sandi))
    except (pyrage.DecryptError, ValueError) as e:
        raise KriptoGagal(str(e)) from e


def tingkat(ukuran: int) -> int:
    """zstd level for so many bytes."""
    return TINGKAT_SETAHUN if ukuran in SETAHUN else TINGKAT_PADAT


def padatkan(data: bytes, level: int = 0) -> bytes:
    """One zstd frame with content size and checksum; level 0 chooses by size."""
    return zstandard.ZstdCompressor(
        level=level or tingkat(len(data)), write_checksum=True, write_content_size=True
    ).compress(data)


def mekarkan(data: bytes, panjang: int) -> bytes:
    """Undo `padatkan`; KriptoGagal unless it is exactly one whole frame of `panjang` bytes."""
    try:
        kepala = zstandard.get_frame_parameters(data)
        if kepala.content_size != panjang or kepala.window_size > JENDELA_MAKS:
            raise KriptoGagal("ukuran")
        hasil = zstandard.ZstdDecompressor(max_window_size=JENDELA_MAKS).decompress(
            data, max_output_size=panjang, allow_extra_data=False
        )
    except (zstandard.ZstdError, MemoryError) as e:
        raise KriptoGagal(str(e)) from e
    if len(hasil) != panjang:
        raise KriptoGagal("panjang")
    return bytes(hasil)
