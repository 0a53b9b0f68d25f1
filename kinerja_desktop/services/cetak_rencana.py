"""Papers that go with an SKP: its annex; read models for the printed forms."""

from __future__ import annotations

from kinerja_desktop.domain.tanggal import rentang_periode, tanggal_panjang
from kinerja_desktop.services import izin, versi_berlaku
from kinerja_desktop.services.bahan_cetak import BahanLampiran
from kinerja_desktop.services.cetak_bahan import identitas_cetak
from kinerja_desktop.services.cetak_orang import DRAF, beku_skp
from kinerja_desktop.services.penilaian_baca import SKP_SAH
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store.pelaksana import Pelaksana


def bahan_lampiran(sesi: Sesi, skp_id: bytes) -> BahanLampiran:
    """The three annex lists of an SKP with the people and the date of the SKP itself."""
    sesi.wajib("cetak")
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        s, isi = versi_berlaku.buka(p, skp_id)
        buku = izin.buku_lihat(sesi, conn, s.pegawai_id)
    sah = s.status in SKP_SAH
    beku = beku_skp(sesi, s, buku)
    lampiran = isi.lampiran
    return BahanLampiran(
        beku.nama_instansi,
        rentang_periode(s.mulai, s.selesai),
        identitas_cetak(beku.pegawai),
        identitas_cetak(beku.penilai),
        lampiran.dukungan,
        lampiran.skema,
        lampiran.konsekuensi,
        beku.tempat,
        tanggal_panjang(s.tanggal_tetap) if sah and s.tanggal_tetap else "",
        "" if sah else DRAF,
    )
