"""Talking about single rows: a remark in January, and one SKP that is revised and approved in May."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.flows.contoh.umum import lewat, maju, oleh, oleh_id, skp_contoh

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import RingkasSkp
    from kinerja_desktop.services.sesi import Sesi

DIREVISI = "staf_melati"
"""Seat whose SKP is revised in May."""
_ALASAN = "Loket pelayanan Kelurahan Melati bertambah satu mulai Mei 2026."
_LAMA, _USUL, _BARU = "1200", "1220", "1300"


def kembalikan_baris(penilai: Sesi, s: RingkasSkp, target: str, teks: str) -> None:
    """The assessor returns every row with this target, with a remark."""
    from kinerja_desktop.services import skp, tanggapan

    for b in skp.muat(penilai, s.skp_id).baris:
        if b.target == target:
            tanggapan.beri(penilai, s.skp_id, ("indikator", b.id), "kembali", teks)


def revisi_mei(sesi: Sesi) -> None:
    """One target is proposed anew, returned once on its row, mended, accepted and approved as Revisi 1."""
    from kinerja_desktop.services import alur_skp, skp, tanggapan

    s = next((s for kursi, s in skp_contoh(sesi) if kursi == DIREVISI), None)
    if s is None or s.penilai_id is None or s.status != "disetujui" or s.revisi:
        return
    maju(sesi, date(2026, 5, 6))
    penilai_id, skp_id = s.penilai_id, s.skp_id
    alur_skp.buka_kembali(oleh_id(sesi, penilai_id), skp_id, _ALASAN)
    pegawai = oleh(sesi, DIREVISI)
    baris = ("indikator", next(b.id for b in skp.muat(pegawai, skp_id).baris if b.target == _LAMA))
    skp.ubah_sel(pegawai, skp_id, [skp.UbahanSel(baris[1], "target", _USUL)])
    tanggapan.beri(pegawai, skp_id, baris, "usul", "Dihitung dari permohonan Januari sampai April.")
    alur_skp.ajukan(pegawai, skp_id)
    lewat(sesi, 90)
    penilai = oleh_id(sesi, penilai_id)
    tanggapan.beri(
        penilai, skp_id, baris, "kembali", "Loket kedua belum terhitung; hitung ulang delapan bulan."
    )
    alur_skp.kembalikan(penilai, skp_id, "Sesuaikan target dengan dua loket.")
    maju(sesi, date(2026, 5, 8))
    pegawai = oleh(sesi, DIREVISI)
    tanggapan.beri(pegawai, skp_id, baris, "jawab", "Sudah dihitung ulang bersama seksi pelayanan.")
    skp.ubah_sel(pegawai, skp_id, [skp.UbahanSel(baris[1], "target", _BARU)])
    alur_skp.ajukan(pegawai, skp_id)
    lewat(sesi, 45)
    penilai = oleh_id(sesi, penilai_id)
    tanggapan.beri(penilai, skp_id, baris, "terima")
    alur_skp.setujui(penilai, skp_id)
