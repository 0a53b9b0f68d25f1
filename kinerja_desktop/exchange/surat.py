"""Signed lines about keys: `["<kind>",{...},"<signature>"]`, one signer each, whoever carries them.

Certificate, succession, revocation, "take a new key", an office's centre, the centre's recovery recipient.
Nothing of a line is believed before its signature; what the signer may say is settled in `kepercayaan`.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import Cabut, GantiKunci, Pemulihan, PengenalPusat, Sertifikat, Suksesi
from kinerja_desktop.store.kunci_db import KONTEKS_SUKSESI

Isi = Sertifikat | Suksesi | Cabut | GantiKunci | PengenalPusat | Pemulihan
SERTIFIKAT, SUKSESI, CABUT, GANTI, PUSAT_KITA, PULIH = (
    "sertifikat",
    "suksesi",
    "cabut",
    "ganti_kunci",
    "pusat",
    "pemulihan",
)
_BENTUK: dict[str, tuple[type[Isi], bytes]] = {
    SERTIFIKAT: (Sertifikat, b"ADK-CERT-1\0"),
    SUKSESI: (Suksesi, KONTEKS_SUKSESI),
    CABUT: (Cabut, b"ADK-CABUT-1\0"),
    GANTI: (GantiKunci, b"ADK-GANTI-1\0"),
    PUSAT_KITA: (PengenalPusat, b"ADK-PUSAT-1\0"),
    PULIH: (Pemulihan, b"ADK-PULIH-1\0"),
}
_JENIS = {bentuk: jenis for jenis, (bentuk, _) in _BENTUK.items()}
_GALAT_URAI = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError)


@dataclass(frozen=True, slots=True)
class Surat:
    """One line as it came: kind, content, the bytes that were signed, signature, verbatim line."""

    jenis: str
    isi: Isi
    badan: bytes
    tanda: bytes
    mentah: str

    @property
    def penerbit(self) -> bytes:
        """Key that must have signed it; empty for a certificate of the first form, which names none."""
        return bytes.fromhex(self.isi.lama if isinstance(self.isi, Suksesi) else self.isi.penerbit)

    def asli(self, kunci: bytes) -> bool:
        """True when this key signed exactly these bytes."""
        from kinerja_desktop.exchange import kripto

        return kripto.tanda_cocok(kunci, _BENTUK[self.jenis][1] + self.badan, self.tanda)


def tulis(isi: Isi, seed: bytes) -> bytes:
    """A signed line, ready for a file."""
    from kinerja_desktop.exchange import kripto

    jenis = _JENIS[type(isi)]
    badan = msgspec.json.encode(isi)
    tanda = kripto.tandatangani(seed, _BENTUK[jenis][1] + badan)
    return b'["' + jenis.encode() + b'",' + badan + b',"' + tanda.hex().encode() + b'"]'


def urai(mentah: bytes) -> Surat | None:
    """A line as typed; None for a kind of a newer program, TolakanBerkas for a shape that is none."""
    try:
        bagian = msgspec.json.decode(mentah, type=list[msgspec.Raw])
        jenis = msgspec.json.decode(bagian[0], type=str)
        if jenis not in _BENTUK or len(bagian) != 3:
            return None
        badan, tanda = bytes(bagian[1]), bytes.fromhex(msgspec.json.decode(bagian[2], type=str))
        return Surat(jenis, msgspec.json.decode(badan, type=_BENTUK[jenis][0]), badan, tanda, mentah.decode())
    except (*_GALAT_URAI, IndexError) as e:
        raise tolakan.isi_rusak("surat kunci") from e


def isi_tersimpan(mentah: str) -> Isi | None:
    """Content of a line that this database has verified before; None when it keeps none."""
    surat = urai(mentah.encode()) if mentah else None
    return surat.isi if surat is not None else None
