"""What the pages of the exchange say about the office's PCs: this one, what the others lack, who asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.flows.baris_berkas import rincian_resi

if TYPE_CHECKING:
    from kinerja_desktop.exchange.wewenang import Lingkup
    from kinerja_desktop.services.komputer_kantor import AsalData
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.store.pelaksana import Pelaksana


@dataclass(frozen=True, slots=True)
class KomputerLain:
    """Another PC of this office: changes that it has not confirmed, and those of them that no file holds."""

    kunci: bytes
    nama: str
    belum: int
    belum_ditulis: int


@dataclass(frozen=True, slots=True)
class PapanKomputer:
    """This PC (`nama`; `pertama` may invite), the others, names that ask to be accepted, data awaited."""

    nama: str
    pertama: bool
    lain: tuple[KomputerLain, ...]
    meminta: tuple[str, ...]
    asal: AsalData | None


def papan_komputer(sesi: Sesi, p: Pelaksana, milik: Lingkup) -> PapanKomputer:
    """The office's PCs as *Tukar data* shows them; only reads."""
    from kinerja_desktop.exchange.gabung_pc import peminta
    from kinerja_desktop.exchange.kirim import yang_dikirim
    from kinerja_desktop.services import komputer_kantor as pc

    lain = []
    for w in pc.komputer_lain(sesi, p):
        belum = yang_dikirim(p, w.kunci)
        lain.append(KomputerLain(w.kunci, w.nama, len(belum), belum_ditulis(p, belum, w.kunci)))
    kami = milik.penulis.get(milik.kunci)
    pertama = kami is not None and not kami.tingkat and not sesi.db.meta("sebutan_pc")
    return PapanKomputer(
        pc.nama_komputer(sesi), pertama, tuple(lain), tuple(peminta(p, milik)), pc.asal_data(sesi, p)
    )


def belum_ditulis(p: Pelaksana, ordinal: Sequence[int], kepada: bytes) -> int:
    """How many of these commits stand in no file for this key."""
    from kinerja_desktop.store import repo_lawan, repo_tukar

    sampai: dict[bytes, int] = {}
    for r in repo_lawan.daftar_resi(p, "kirim", jumlah=1_000):
        isi = rincian_resi(r)
        if isi.get("kepada") == kepada.hex():
            for w, _, z in isi.get("rantai", []):
                kunci = bytes.fromhex(w)
                sampai[kunci] = max(sampai.get(kunci, 0), int(z))
    return sum(seq > sampai.get(w, 0) for w, seq in repo_tukar.nomor_commit(p, ordinal))
