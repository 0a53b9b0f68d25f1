"""What an SKP reached in a period: one by one and all at once say the same; who may see it is asked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import capaian, realisasi, skp
from kinerja_desktop.services.penilaian_baca import muat_tahun
from kinerja_desktop.services.periode import satu
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_uji import Pabrik
from tests.services.bantu_kinerja import kantor_kecil, skp_disetujui


def test_one_and_all_say_the_same_and_what_is_not_recorded_is_left_out(sesi: Sesi, buat: Pabrik) -> None:
    k = kantor_kecil(sesi, buat, staf=2)
    sesi.jam.atur(date(2026, 4, 2))
    a, b = (skp_disetujui(k, s) for s in k.staf)
    surat, mutu = (r.id for r in skp.muat(sesi, a).baris[:2])  # 480 surat a year, 98 %
    for bulan, angka in ((1, "40"), (2, "30"), (3, "38")):
        realisasi.catat(sesi, surat, bulan, angka)
    p = k.periode["triwulan1"]
    c = capaian.capaian_skp(sesi, a, p)
    assert [(x.indikator_id, x.capaian.persen) for x in c.baris] == [(surat, Decimal(90)), (mutu, None)]
    assert (c.rata.persen, c.rata.diukur, c.rata.semua) == (Decimal(90), 1, 2)
    assert (c.baris[0].capaian.realisasi, c.baris[0].capaian.target) == ("108 surat", "120 surat")
    with sesi.baca() as conn:
        semua = capaian.capaian_periode(conn, muat_tahun(sesi, conn, 2026), satu(sesi, p))
    assert semua[a] == c
    assert (semua[b].rata.persen, semua[b].rata.semua) == (None, 2)
    with pytest.raises(Tolakan):
        capaian.capaian_skp(k.sebagai(k.staf[1]), a, p)
