"""All sample plans together: by seat, by code, and as the rows that a person pastes into the grid."""

from __future__ import annotations

from kinerja_desktop.flows.contoh.bentuk import Rencana
from kinerja_desktop.flows.contoh.rhk_kecamatan import KECAMATAN
from kinerja_desktop.flows.contoh.rhk_kelurahan import KELURAHAN, PINDAH_MELATI
from kinerja_desktop.flows.contoh.rhk_staf import STAF

RENCANA: dict[str, tuple[Rencana, ...]] = {
    **KECAMATAN,
    **KELURAHAN,
    **STAF,
    "staf_pem_pindah": PINDAH_MELATI,
}
"""Plans by seat; "staf_pem_pindah" and "kasi_kesos_baru" are second SKP after a change of post."""

MENURUT_KODE: dict[str, tuple[str, Rencana]] = {r.kode: (k, r) for k, d in RENCANA.items() for r in d}


def teks_intervensi(rencana: Rencana) -> str:
    """The superior's result as written in the column; the camat's with its indicators (form b)."""
    if not rencana.induk:
        return ""
    kursi, induk = MENURUT_KODE[rencana.induk]
    if kursi != "camat":
        return induk.teks
    return f"{induk.teks} (Indikator: {'; '.join(u.teks for u in induk.ukuran)})"


def baris_kisi(kursi: str, jenis: str = "utama") -> list[list[str]]:
    """Rows of the grid without "No": every indicator one row, the texts of its result repeated."""
    return [
        [
            *((r.perspektif, r.teks) if kursi == "camat" else (teks_intervensi(r), r.teks, u.aspek)),
            u.teks,
            u.target,
            u.satuan,
        ]
        for r in RENCANA[kursi]
        if r.jenis == jenis
        for u in r.ukuran
    ]


def baris_tempel_skp(nip: str, jenis: str = "utama") -> str:
    """Clipboard text (TSV) of a person's plan, to be pasted from the first column after "No" on."""
    from kinerja_desktop.flows.contoh.orang import KUNCI
    from kinerja_desktop.spreadsheets.papan_klip import tulis_tsv

    return tulis_tsv(baris_kisi(KUNCI[nip], jenis))
