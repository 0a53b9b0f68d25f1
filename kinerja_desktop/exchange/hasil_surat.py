"""What a file's lines about keys did, and which of them were left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256

from kinerja_desktop.exchange.surat import Surat
from kinerja_desktop.store import repo_lawan
from kinerja_desktop.store.pelaksana import Pelaksana

#: New lines about keys that one file may bring; a district with all its PCs has a few hundred.
MAKS_SURAT = 2_000
_DITINGGAL = "surat_ditinggal"  # local note: marks of lines left out that have been told


@dataclass(slots=True)
class HasilSurat:
    """What lines about keys changed; `kabar` are sentences for the person who reads the file."""

    milik_baru: bool = False
    ganti_kunci: bool = False
    kabar: list[str] = field(default_factory=list)
    berubah: set[bytes] = field(default_factory=set)
    cabutan: set[bytes] = field(default_factory=set)
    suksesi: list[tuple[bytes, bytes]] = field(default_factory=list)
    pemulihan: Surat | None = None
    ditinggal: dict[str, str] = field(default_factory=dict)

    def tinggalkan(self, s: Surat, kalimat: str) -> None:
        """Leave a line out; told when it is first met (`simpan`), not with every file that carries it."""
        self.ditinggal[sha256(s.mentah.encode()).hexdigest()[:16]] = kalimat


def kabarkan_ditinggal(p: Pelaksana, hasil: HasilSurat) -> None:
    """Tell of lines left out, each once here: they lie in every file of whoever made them."""
    dulu = repo_lawan.catatan_lokal(p, _DITINGGAL).split()
    baru = [k for k in hasil.ditinggal if k not in dulu]
    hasil.kabar += dict.fromkeys(hasil.ditinggal[k] for k in baru)
    if baru:
        repo_lawan.simpan_catatan_lokal(p, _DITINGGAL, " ".join([*dulu, *baru][-MAKS_SURAT:]))
