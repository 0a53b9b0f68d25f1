"""A key's own word: nobody is granted a key, or made its predecessor, without its consent.

Ed25519 signatures over a context and fixed-length fields: `ADK-MILIK-1\\0`, space (4 bytes, big-endian), key
for "I want to belong to this space"; `ADK-PENERUS-1\\0`, old key, new key for "I follow this key". Whoever
certifies a key, or names it as successor, must lay the matching word beside it.
"""

from __future__ import annotations

from kinerja_desktop.exchange.bentuk import Sertifikat, Suksesi
from kinerja_desktop.store.kunci_db import KONTEKS_PENERUS

KONTEKS_MILIK = b"ADK-MILIK-1\0"


def kata_milik(seed: bytes, ruang: int) -> str:
    """This key's word that it wants to belong to a space; 128 hex digits."""
    from kinerja_desktop.exchange import kripto

    return kripto.tandatangani(seed, _pesan_milik(kripto.kunci_umum(seed), ruang)).hex()


def milik_sah(kunci: str, ruang: int, bukti: str) -> bool:
    """Whether this key (hex) said that it wants to belong to this space."""
    umum = bytes.fromhex(kunci)
    return _cocok(umum, _pesan_milik(umum, ruang), bukti)


def membuktikan(isi: Sertifikat | Suksesi) -> bool:
    """Whether the key that a certificate or succession is about agreed to exactly that."""
    if isinstance(isi, Sertifikat):
        return milik_sah(isi.kunci_umum, isi.ruang, isi.bukti)
    baru = bytes.fromhex(isi.baru)
    return _cocok(baru, KONTEKS_PENERUS + bytes.fromhex(isi.lama) + baru, isi.bukti)


def _pesan_milik(umum: bytes, ruang: int) -> bytes:
    return KONTEKS_MILIK + ruang.to_bytes(4, "big") + umum


def _cocok(umum: bytes, pesan: bytes, bukti: str) -> bool:
    if not bukti:
        return False
    from kinerja_desktop.exchange import kripto

    return kripto.tanda_cocok(umum, pesan, bytes.fromhex(bukti))
