"""The chapters of the year of three offices and a centre, in their order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.journeys import tiga_bab_akhir as akhir
from tests.journeys import tiga_bab_awal as awal
from tests.journeys import tiga_bab_balik as balik
from tests.journeys import tiga_bab_dua_pc as dua_pc
from tests.journeys import tiga_bab_kunci as kunci
from tests.journeys import tiga_bab_pusat as pusat

if TYPE_CHECKING:
    from tests.journeys.tiga_meja import Kabupaten

URUT: tuple[Callable[[Kabupaten], None], ...] = (
    awal.pusat_mengundang,
    awal.kantor_bergabung,
    awal.mekar_mulai_sendiri,
    awal.bekerja,
    awal.berkas_rusak,
    awal.berkas_tersesat,
    awal.tidak_berurutan,
    balik.pusat_bicara,
    balik.kantor_menjawab,
    balik.jawaban_sampai,
    balik.berita_acara_beda,
    balik.terkunci_lalu_direset,
    dua_pc.pc_kedua,
    dua_pc.satu_isian_tiga_pihak,
    dua_pc.penilai_memutuskan,
    dua_pc.penerimaan_diurungkan,
    dua_pc.jam_sepuluh_tahun,
    dua_pc.bukan_miliknya,
    kunci.kantor_dipulihkan,
    kunci.data_disalin,
    kunci.disk_disalin,
    kunci.satu_yang_dipakai,
    pusat.pusat_dipulihkan,
    pusat.berkas_ditunggu,
    pusat.dinyatakan_hilang,
    pusat.kunci_dicabut,
    pusat.mekar_bergabung_lagi,
    akhir.serah_terima,
    akhir.tahun_dinilai,
    akhir.tahun_dikompilasi,
    akhir.semua_utuh,
)
