"""Assessment: periods, the grid of all staff, ratings, and the way of the evaluation document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin, kasus_khusus, nilai_sendiri
from kinerja_desktop.services.hasil_tertutup import terbaca
from kinerja_desktop.services.lembar_nilai import (
    BarisNilai,
    HasilNilai,
    LembarPenilaian,
    RingkasPeriode,
    UbahanNilai,
)
from kinerja_desktop.services.penilaian_alur import buka, selesai
from kinerja_desktop.services.penilaian_baca import baris_nilai, muat_tahun
from kinerja_desktop.services.penilaian_ubah import beri
from kinerja_desktop.services.penyerahan import sampaikan, terima
from kinerja_desktop.services.periode import daftar as daftar_periode
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.putusan_pusat import menurut_dokumen
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tenggat_teks import tenggat_teks
from kinerja_desktop.store.repo_bukti import RekamSendiri

__all__ = [
    "BarisNilai",
    "HasilNilai",
    "LembarPenilaian",
    "RingkasPeriode",
    "UbahanNilai",
    "beri",
    "buka",
    "lembar",
    "periode",
    "periode_kini",
    "sampaikan",
    "selesai",
    "terima",
]


def periode(sesi: Sesi, tahun: int) -> tuple[RingkasPeriode, ...]:
    """Periods of a year in order of time, the year itself last; `berjalan` marks the one to work on."""
    hari = sesi.jam.hari_ini()
    urut = {JenisPeriode.BULANAN: 0, JenisPeriode.TRIWULAN: 1, JenisPeriode.TAHUNAN: 2}
    semua = sorted(
        daftar_periode(sesi, tahun),
        key=lambda p: (p.periode.selesai, urut[p.periode.jenis], p.periode.nomor),
    )
    # The period to work on: not closed, begun, and its deadline not passed; else the newest that has begun.
    mulai = [p for p in semua if p.periode.mulai <= hari and not p.ditutup]
    terbuka = [p for p in mulai if p.batas_nilai is None or p.batas_nilai >= hari]
    kini = terbuka[0] if terbuka else mulai[-1] if mulai else None
    return tuple(
        RingkasPeriode(
            p.id, p.periode, p.periode.label, p.batas_nilai, tenggat_teks(p.batas_nilai, hari), p is kini
        )
        for p in semua
    )


def periode_kini(sesi: Sesi, tahun: int) -> RingkasPeriode:
    """The period of a year to work on now; Tolakan when the year has none."""
    semua = periode(sesi, tahun)
    if not semua:
        raise Tolakan(
            "Periode tahun {tahun} belum dibuat; buat dahulu di Pengaturan.",
            siapa="operator",
            tahun=str(tahun),
        )
    return next((p for p in semua if p.berjalan), semua[0])


def lembar(sesi: Sesi, periode_id: bytes) -> LembarPenilaian:
    """The grid of one period: everybody whom this person may see, by name; one statement per table."""
    sesi.wajib("lihat")
    hari = sesi.jam.hari_ini()
    p = satu(sesi, periode_id)
    with sesi.baca() as conn:
        t = muat_tahun(sesi, conn, p.periode.tahun)
        sendiri = nilai_sendiri.untuk_periode(sesi, conn, p.id)
        pusat = menurut_dokumen(conn, [e.id for (_, periode), e in t.evaluasi.items() if periode == p.id])
    boleh = izin.lingkup(sesi, t.buku)
    kasus = kasus_khusus.susun(terbaca(sesi, t), p, hari, boleh)
    khusus = {x.skp_id: x.kasus for x in kasus if x.skp_id is not None}
    baris = []
    for orang, skp in t.pasangan(p):
        if boleh is None or orang.id in boleh:
            b = baris_nilai(sesi, t, p, orang, skp, hari)
            tambahan: dict[str, Any] = {"saya": orang.id == sesi.pelaku.pegawai_id}
            if b.evaluasi_id is not None:
                tambahan["pusat"] = pusat.get(b.evaluasi_id)
            if b.skp_id is not None:
                tambahan["kasus"] = khusus.get(b.skp_id, ())
                tambahan |= _sendiri(sesi, orang.id, sendiri.get(b.skp_id))
            baris.append(replace(b, **tambahan))
    baris.sort(key=lambda b: (b.nama.casefold(), b.nip, b.masa, b.skp_id or b""))
    organisasi = t.organisasi_untuk(p.id, t.buku.unit_akar())
    return LembarPenilaian(
        p.id,
        p.periode,
        p.periode.label,
        p.batas_nilai,
        tenggat_teks(p.batas_nilai, hari),
        organisasi.value if organisasi else "",
        tuple(baris),
        len(baris),
        sum(b.dinilai for b in baris),
        sum(b.selesai for b in baris),
        tuple(f"{t.buku.nama(o)}, {x.sebutan}" for o, x in t.luar_hitungan(p) if boleh is None or o in boleh),
    )


def _sendiri(sesi: Sesi, pegawai_id: bytes, r: RekamSendiri | None) -> dict[str, str]:
    """Columns of a row that hold the own rating, where these eyes may read it."""
    if r is None or not nilai_sendiri.terlihat(sesi, r, pegawai_id):
        return {}
    return {
        "sendiri_hasil": r.rating_hasil,
        "sendiri_perilaku": r.rating_perilaku,
        "sendiri_status": r.status,
    }
