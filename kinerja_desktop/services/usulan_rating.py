"""Proposals (usulan) of the rating of hasil kerja from what was realised: an aid, taken or left."""

from __future__ import annotations

from kinerja_desktop.domain.usulan_rating import ATURAN_USULAN, UsulanRating, batas_usulan, usulan
from kinerja_desktop.services import izin
from kinerja_desktop.services.capaian import capaian_periode
from kinerja_desktop.services.penilaian_baca import muat_tahun
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.rujukan import aturan_lengkap
from kinerja_desktop.services.sesi import Sesi


def untuk_periode(sesi: Sesi, periode_id: bytes) -> dict[bytes, UsulanRating]:
    """Proposals of a period by SKP for everybody whom this person may see; nothing measured, no proposal."""
    sesi.wajib("lihat")
    p = satu(sesi, periode_id)
    batas = batas_usulan(aturan_lengkap(sesi, ATURAN_USULAN), p.periode.selesai)
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
        capaian = capaian_periode(conn, t, p)
    boleh = izin.lingkup(sesi, t.buku)
    milik = {s.id: o.id for o, s in t.pasangan(p) if s is not None}
    hasil = {}
    for skp_id, c in capaian.items():
        if boleh is not None and milik.get(skp_id) not in boleh:
            continue
        satu_usulan = usulan(c.rata.persen, c.rata.diukur, c.rata.semua, batas)
        if satu_usulan is not None:
            hasil[skp_id] = satu_usulan
    return hasil
