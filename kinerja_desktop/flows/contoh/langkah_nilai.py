"""Evaluation: feedback, the organisation's achievement, ratings by every assessor, documents handed over."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING
from zlib import crc32

from kinerja_desktop.flows.contoh import nilai as data
from kinerja_desktop.flows.contoh.orang import TAHUN
from kinerja_desktop.flows.contoh.umpan import UMPAN_BALIK
from kinerja_desktop.flows.contoh.umum import (
    DIBANTU_OPERATOR,
    akhir_bulan,
    id_pegawai,
    lewat,
    maju,
    oleh_id,
    rencana_untuk,
    skp_contoh,
)

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai, LembarPenilaian
    from kinerja_desktop.services.sesi import Sesi

_TAHUNAN = 0
JADWAL: dict[int, tuple[date, date, date]] = {
    1: (date(2026, 4, 7), date(2026, 4, 9), date(2026, 4, 13)),
    2: (date(2026, 7, 7), date(2026, 7, 9), date(2026, 7, 13)),
    3: (date(2026, 10, 6), date(2026, 10, 8), date(2026, 10, 12)),
    4: (date(2026, 12, 28), date(2026, 12, 29), date(2026, 12, 29)),
    _TAHUNAN: (date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)),
}
"""Days on which ratings are given, documents handed over, and received back."""
BELUM_TERIMA = frozenset({"staf_umum", "staf_trantib", "ekbang_melati"})
"""Who has not yet signed for the annual document at the end of the year."""


def periode_id(sesi: Sesi, triwulan: int) -> bytes:
    """Id of triwulan 1-4 of the sample year, or of the year itself (0)."""
    from kinerja_desktop.services import periode

    jenis = "triwulan" if triwulan else "tahunan"
    return next(p.id for p in periode.daftar(sesi, TAHUN, jenis) if p.periode.nomor == triwulan)


def nilai_triwulan(sesi: Sesi, triwulan: int) -> None:
    """Evaluate triwulan 1, 2 or 3 in the second week after it, 4 in the last days of the year."""
    _nilai(sesi, triwulan)


def nilai_tahunan(sesi: Sesi) -> None:
    """Evaluate the year in its last days."""
    _nilai(sesi, _TAHUNAN)


def _nilai(sesi: Sesi, triwulan: int) -> None:
    rating, serah, terima = JADWAL[triwulan]
    maju(sesi, rating)
    tetapkan_organisasi(sesi, triwulan)
    beri_umpan_balik(sesi, triwulan)
    beri_nilai(sesi, triwulan)
    maju(sesi, serah)
    sampaikan(sesi, triwulan)
    maju(sesi, terima)
    terima_dokumen(sesi, triwulan)


def nilai_sebelum_pensiun(sesi: Sesi, kursi: str, triwulan: int) -> None:
    """Rate somebody who retires before the others are rated, on the last working day, with the document."""
    maju(sesi, akhir_bulan({"kasi_yanum": 6, "ekbang_kenanga": 8, "kasi_kesos": 9}[kursi]))
    beri_nilai(sesi, triwulan, {kursi})
    sampaikan(sesi, triwulan)
    terima_dokumen(sesi, triwulan)


def tetapkan_organisasi(sesi: Sesi, triwulan: int) -> None:
    """The achievement is set from above: the operator types in the name of the Sekda."""
    from kinerja_desktop.services import organisasi

    lewat(sesi)
    rating = "sesuai" if triwulan == _TAHUNAN else ""
    rinci = organisasi.RincianCapaian(
        rating,
        rating,
        data.DASAR_ORGANISASI[triwulan],
        data.REKOMENDASI_ORGANISASI.get(triwulan, ""),
        data.ALASAN_POLA.get(triwulan, ""),
    )
    apa = (sesi, periode_id(sesi, triwulan), data.ORGANISASI[triwulan])
    sekda = id_pegawai(sesi)["sekda"]
    try:
        organisasi.tetapkan(*apa, untuk=sekda, rinci=rinci)
    except organisasi.PerluAlasanUsulan:
        organisasi.tetapkan(*apa, data.ALASAN_USULAN, untuk=sekda, rinci=rinci)


def beri_umpan_balik(sesi: Sesi, triwulan: int) -> None:
    """Feedback of the assessors on work results and on behaviour; who rates themselves does it now."""
    from kinerja_desktop.flows.contoh.langkah_dialog import nilai_diri
    from kinerja_desktop.flows.contoh.rencana import MENURUT_KODE
    from kinerja_desktop.services import skp, umpan_balik

    periode = periode_id(sesi, triwulan)
    menurut = dict(skp_contoh(sesi))
    lembar = {b.skp_id: b for b in _lembar(sesi, triwulan).baris}
    for _, rencana, sasaran, teks in (u for u in UMPAN_BALIK if u[0] == triwulan):
        s = menurut[rencana]
        baris = lembar[s.skp_id]
        pelaku = oleh_id(sesi, _wajib(baris))
        if isinstance(sasaran, int):
            umpan_balik.tulis(pelaku, s.skp_id, periode, teks, nomor_perilaku=sasaran)
            continue
        rhk = MENURUT_KODE[sasaran][1].teks
        alamat = next(b.rhk_id for b in skp.muat(pelaku, s.skp_id).baris if b.rhk == rhk)
        umpan_balik.tulis(pelaku, s.skp_id, periode, teks, rhk_id=alamat)
    nilai_diri(sesi, triwulan)


def beri_nilai(sesi: Sesi, triwulan: int, hanya: Collection[str] | None = None, kunci: bool = True) -> None:
    """Every assessor rates and (`kunci`) locks in one act each; the operator types for the Sekda."""
    from kinerja_desktop.services import penilaian

    periode = periode_id(sesi, triwulan)
    menurut: dict[bytes, list[BarisNilai]] = {}
    for b in _lembar(sesi, triwulan).baris:
        rencana = _rencana(sesi, b)
        ikut = hanya is None or rencana in hanya
        if rencana and ikut and not b.selesai and b.penilai_id and data.kode(rencana, triwulan):
            menurut.setdefault(b.penilai_id, []).append(b)
    sekda = id_pegawai(sesi).get("sekda")
    for penilai_id, baris in sorted(menurut.items(), key=lambda x: x[1][0].penilai_nama):
        ubahan = [
            penilaian.UbahanNilai(b.skp_id, periode, kolom, isi)
            for b in baris
            if b.skp_id is not None
            for kolom, isi in _isian(_rencana(sesi, b), triwulan, b.mengikuti)
        ]
        skp_id = [b.skp_id for b in baris if b.skp_id is not None]
        lewat(sesi)
        if penilai_id == sekda:
            penilaian.beri(sesi, ubahan)
            if kunci:
                penilaian.selesai(sesi, periode, skp_id, untuk=penilai_id)
        else:
            pelaku = oleh_id(sesi, penilai_id)
            penilaian.beri(pelaku, ubahan)
            if kunci:
                penilaian.selesai(pelaku, periode, skp_id)


def _isian(rencana: str, triwulan: int, mengikuti: bool) -> list[tuple[str, str]]:
    """Columns and values that the assessor types for one person."""
    kode = data.kode(rencana, triwulan)
    hasil, perilaku = kode[0], kode[1]
    if triwulan:
        isi = {
            "alasan_hasil": data.PERIODIK[hasil],
            "alasan_perilaku": data.PERIODIK_PERILAKU[perilaku],
        }
    else:
        a = data.ALASAN.get(rencana) or data.Alasan(
            *(
                pilihan[crc32(f"{rencana}{n}".encode()) % len(pilihan)]
                for n, pilihan in enumerate((data.BIASA_HASIL, data.BIASA_PERILAKU, data.BIASA_CATATAN))
            )
        )
        isi = {"alasan_hasil": a.hasil, "alasan_perilaku": a.perilaku, "catatan": a.catatan}
    isi["perilaku"] = data.RATING[perilaku]
    if not mengikuti:
        isi["hasil"] = data.RATING[hasil]
    return [(k, v) for k, v in isi.items() if v]


def sampaikan(sesi: Sesi, triwulan: int) -> None:
    """The operator notes that all finished documents were handed over, in one act."""
    from kinerja_desktop.services import penilaian

    siap = [b.skp_id for b in _lembar(sesi, triwulan).baris if b.skp_id and b.status == "dinilai"]
    if siap:
        lewat(sesi)
        penilaian.sampaikan(sesi, periode_id(sesi, triwulan), siap)


def terima_dokumen(sesi: Sesi, triwulan: int) -> None:
    """Everybody signs for the document; at the end of the year three still have to."""
    from kinerja_desktop.services import penilaian

    periode = periode_id(sesi, triwulan)
    for b in _lembar(sesi, triwulan).baris:
        rencana = _rencana(sesi, b)
        if b.skp_id is None or b.status != "disampaikan" or not rencana:
            continue
        if triwulan == _TAHUNAN and rencana in BELUM_TERIMA:
            continue
        dibantu = rencana in DIBANTU_OPERATOR or crc32(rencana.encode()) % 2
        if dibantu:
            lewat(sesi)
            penilaian.terima(sesi, periode, b.skp_id, untuk=b.pegawai_id)
        else:
            penilaian.terima(oleh_id(sesi, b.pegawai_id), periode, b.skp_id)


def _lembar(sesi: Sesi, triwulan: int) -> LembarPenilaian:
    from kinerja_desktop.services import penilaian

    return penilaian.lembar(sesi, periode_id(sesi, triwulan))


def _wajib(b: BarisNilai) -> bytes:
    if b.penilai_id is None:
        raise RuntimeError(f"kantor contoh: penilai {b.nama} belum ada")
    return b.penilai_id


def _rencana(sesi: Sesi, b: BarisNilai) -> str:
    """The plan that a row of the sheet follows; "" for a row without SKP or of somebody unknown."""
    from kinerja_desktop.flows.contoh.orang import KUNCI

    if b.skp_id is None or b.nip not in KUNCI:
        return ""
    if "skp_mulai" not in sesi.catatan or b.skp_id not in sesi.catatan["skp_mulai"]:
        sesi.catatan["skp_mulai"] = {s.skp_id: s.mulai for _, s in skp_contoh(sesi)}
    return rencana_untuk(b.nip, sesi.catatan["skp_mulai"][b.skp_id])
