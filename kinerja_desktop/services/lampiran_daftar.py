"""The evidence of one SKP in a period, entry by entry: what was written, files, links; what has none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kinerja_desktop.services import izin
from kinerja_desktop.services.capaian import bulan_bersama
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.realisasi_baca import sebut_isi
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.versi_berlaku import buka
from kinerja_desktop.store import repo_lampiran, repo_realisasi
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_dasar import tanggal
from kinerja_desktop.store.repo_lampiran import RekamLampiran
from kinerja_desktop.store.repo_realisasi import berisi


@dataclass(frozen=True, slots=True)
class BarisBukti:
    """One entry of an indicator: `rhk` and `indikator` in words, what was done, names or links, remark."""

    rhk: str
    indikator: str
    bulan: int
    tanggal: date | None
    uraian: str
    dokumen: tuple[str, ...]
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class DaftarBukti:
    """All evidence of a period, and how many entries have none."""

    baris: tuple[BarisBukti, ...]
    tanpa_bukti: int


def daftar_bukti(sesi: Sesi, skp_id: bytes, periode_id: bytes) -> DaftarBukti:
    """What supports the progress of one SKP in a period, in the order of the SKP; a few statements."""
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        q = Pelaksana.dari(conn)
        s, isi = buka(q, skp_id)
        izin.buku_lihat(sesi, conn, s.pegawai_id)
        catatan = repo_realisasi.kepala(q, [skp_id])
        kini = repo_realisasi.kepala_rantai(q, [skp_id])
        lampiran = repo_lampiran.untuk(q, "realisasi", kini)
        lepas = repo_lampiran.untuk(q, "skp", [skp_id])
    bulan = bulan_bersama(s, p.periode.mulai, p.periode.selesai)
    milik: dict[bytes, list[RekamLampiran]] = {}
    for x in lampiran:
        milik.setdefault(kini[x.untuk_id].id, []).append(x)
    baris, tanpa = [], 0
    for r in isi.rhk:
        for i in r.indikator:
            for c in (c for m in bulan for c in catatan.get((i.id, m), ()) if berisi(c)):
                berkas = milik.get(c.id, [])
                dokumen = (*([c.bukti] if c.bukti else []), *(x.nama for x in berkas))
                if not dokumen:
                    tanpa += 1
                    continue
                hari = tanggal(c.tanggal_kegiatan) or tanggal(c.tanggal)
                uraian = sebut_isi(c, i.satuan) if c.angka or c.teks else ""
                baris.append(BarisBukti(r.teks, i.teks, c.bulan, hari, uraian, dokumen, _keterangan(berkas)))
    baris += [BarisBukti("", "", 0, tanggal(x.tanggal), "", (x.nama,), _keterangan([x])) for x in lepas]
    return DaftarBukti(tuple(baris), tanpa)


def _keterangan(berkas: list[RekamLampiran]) -> str:
    return f"{len(berkas)} berkas terlampir" if berkas else ""
