"""What was recorded as progress: chains of corrections, several entries of a month, the last of each."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_skp import RekamRealisasi, potongan

Kunci = tuple[bytes, int]
_KOLOM = (
    "id, indikator_id, skp_id, bulan, angka, teks, bukti, menggantikan_id, tanggal, butir, satuan, alasan, "
    "tanggal_kegiatan"
)


def semua(p: Pelaksana, skp_id: Collection[bytes], bulan: tuple[int, int] = (1, 12)) -> list[RekamRealisasi]:
    """Every record of these SKP in the months from-to, corrected ones too, the older first; one statement."""
    batas = f"bulan BETWEEN {int(bulan[0])} AND {int(bulan[1])}"
    sql = f"SELECT {_KOLOM} FROM realisasi WHERE _del = 0 AND {batas} AND {{dalam skp_id}}"
    hasil = [RekamRealisasi(*r) for r in potongan(p, sql, skp_id)]
    return sorted(hasil, key=lambda r: (r.tanggal, r.id))


def kepala(
    p: Pelaksana, skp_id: Collection[bytes], bulan: tuple[int, int] = (1, 12)
) -> dict[Kunci, list[RekamRealisasi]]:
    """The valid entries per indicator and month, the main one first; one taken back stands there empty."""
    return kepala_dari(semua(p, skp_id, bulan))


def kepala_dari(daftar: Iterable[RekamRealisasi]) -> dict[Kunci, list[RekamRealisasi]]:
    """The last of every chain: a correction beats what it corrects, of two main entries the later."""
    urut = list(daftar)
    milik = {r.id: r for r in urut}
    diganti = {r.menggantikan_id for r in urut if r.menggantikan_id is not None}
    hasil: dict[Kunci, dict[Any, RekamRealisasi]] = {}
    for r in urut:
        if r.id not in diganti:
            hasil.setdefault((r.indikator_id, r.bulan), {})[pangkal(r, milik)] = r
    return {
        k: sorted(isi.values(), key=lambda r: (r.butir, r.tanggal_kegiatan or r.tanggal, r.id))
        for k, isi in hasil.items()
    }


def pangkal(r: RekamRealisasi, milik: dict[bytes, RekamRealisasi]) -> bytes:
    """What names an entry of a month: empty for the main one, else the record that its chain began with."""
    if not r.butir:
        return b""
    jalan = {r.id}
    while r.menggantikan_id in milik and r.menggantikan_id not in jalan:
        r = milik[r.menggantikan_id]
        jalan.add(r.id)
    return r.id


def kepala_rantai(p: Pelaksana, skp_id: Collection[bytes]) -> dict[bytes, RekamRealisasi]:
    """For every record the valid entry of its chain: the one that a question about it is about now."""
    daftar = semua(p, skp_id)
    milik = {r.id: r for r in daftar}
    kini = {(*kunci, pangkal(r, milik)): r for kunci, isi in kepala_dari(daftar).items() for r in isi}
    rantai = {r.id: (r.indikator_id, r.bulan, pangkal(r, milik)) for r in daftar}
    return {i: kini[k] for i, k in rantai.items() if k in kini}


def utama(p: Pelaksana, skp_id: Collection[bytes]) -> dict[Kunci, RekamRealisasi]:
    """The main entry per indicator and month, also an emptied one."""
    isi = kepala(p, skp_id)
    return {k: d[0] for k, d in isi.items() if not d[0].butir}


def berisi(r: RekamRealisasi) -> bool:
    """Whether an entry says anything; one that was taken back does not."""
    return bool(r.angka or r.teks or r.bukti)


def turunan(p: Pelaksana, r: RekamRealisasi) -> list[bytes]:
    """Ids of an entry and of what it replaced: the rows of its number in the month."""
    baca = "SELECT id FROM realisasi WHERE indikator_id = ? AND bulan = ? AND butir = ? AND _del = 0"
    return [bytes(x[0]) for x in p.semua(baca, (r.indikator_id, r.bulan, r.butir))]
