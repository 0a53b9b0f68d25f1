"""The centre's phrases and deadlines: written once, read in every office after the next reply."""

from __future__ import annotations

from datetime import date

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import frasa, periode
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.tenggat_periode import atur_tenggat
from tests.exchange.conftest import cepat  # noqa: F401
from tests.services.test_ringkas import Regency


@pytest.fixture
def regency(sesi_pusat: Sesi, tmp_path, cepat: None):  # noqa: F811
    r = Regency(sesi_pusat, tmp_path)
    r.tambah("Kecamatan Sukamaju")
    yield r
    for k in r.kantor:
        k.sesi.db.tutup()


def test_frasa_pusat_sampai_di_kantor_dan_hanya_dibaca(regency: Regency) -> None:
    pusat, kantor = regency.pusat, regency.kantor[0].sesi
    satu = frasa.tambah(pusat, "perilaku", "Kolaboratif", "  Membantu rekan tanpa diminta. ").value
    frasa.tambah(pusat, "perilaku", "Kolaboratif", "Berbagi data dengan seksi lain.")
    with pytest.raises(Tolakan, match="sudah ada"):
        frasa.tambah(pusat, "perilaku", "Kolaboratif", "membantu rekan tanpa diminta.")
    with pytest.raises(Tolakan, match="tidak dikenal"):
        frasa.tambah(pusat, "puisi", "", "Sesuatu")
    tempat = regency.folder / "balasan"
    tempat.mkdir()
    tukar.terima_adk(kantor, [tukar.kirim_adk(pusat, tempat).berkas[0].path])
    assert [(f.teks, f.urut, f.lokal) for f in frasa.daftar(kantor, "perilaku")] == [
        ("Membantu rekan tanpa diminta.", 1, False),
        ("Berbagi data dengan seksi lain.", 2, False),
    ]
    with pytest.raises(Tolakan, match="dari pusat"):
        frasa.ubah(kantor, satu, "Kolaboratif", "Lain")
    sendiri = frasa.tambah(kantor, "rhk", "", "Surat selesai hari itu juga.").value
    frasa.ubah(kantor, sendiri, "Umum", "Surat selesai pada hari yang sama.")
    regency.kirim(regency.kantor[0])
    assert len(frasa.daftar(pusat)) == 2  # an office's own stay its own
    frasa.hapus(pusat, satu)
    tukar.terima_adk(kantor, [tukar.kirim_adk(pusat, tempat).berkas[0].path])
    assert [f.teks for f in frasa.daftar(kantor)] == [
        "Berbagi data dengan seksi lain.",
        "Surat selesai pada hari yang sama.",
    ]


def test_tenggat_pusat_berlaku_di_kantor(regency: Regency) -> None:
    pusat, kantor = regency.pusat, regency.kantor[0].sesi
    if not periode.daftar(pusat, 2026):
        periode.buat_tahun(pusat, 2026)
    p = next(x for x in periode.daftar(pusat, 2026) if x.periode.nomor == 2)
    with pytest.raises(Tolakan, match="harus sesudah periode"):
        atur_tenggat(pusat, p.id, date(2026, 1, 2))
    atur_tenggat(pusat, p.id, date(2026, 7, 31))
    tahunan = next(x for x in periode.daftar(pusat, 2026) if x.periode.jenis.value == "tahunan")
    with pytest.raises(Tolakan, match="Tenggat SKP 2026"):
        atur_tenggat(pusat, tahunan.id, date(2027, 1, 31), date(2028, 1, 1))
    tempat = regency.folder / "balasan"
    tempat.mkdir()
    tukar.terima_adk(kantor, [tukar.kirim_adk(pusat, tempat).berkas[0].path])
    di_kantor = next(x for x in periode.daftar(kantor, 2026) if x.periode.nomor == 2)
    assert di_kantor.batas_nilai == date(2026, 7, 31)
    if not di_kantor.lokal:
        with pytest.raises(Tolakan, match="ditetapkan pusat"):
            atur_tenggat(kantor, di_kantor.id, date(2026, 8, 1))
