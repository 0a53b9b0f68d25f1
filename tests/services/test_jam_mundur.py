"""A PC whose clock fell back years: it is told so at the start, and its pages still open."""

from __future__ import annotations

from datetime import date

from kinerja_desktop.services import beranda
from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
from kinerja_desktop.system.jam import JamTetap
from tests.kantor_uji import jam_uji


def test_jam_yang_mundur_disebut_dan_beranda_terbuka(tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    buat_kantor(tmp_path / "k.db", jam_uji(), "Kecamatan Sukamaju", "Pemerintah Kabupaten Contoh").db.tutup()
    sesi = buka_kantor(tmp_path / "k.db", JamTetap(date(2016, 8, 3)))
    (kalimat,) = sesi.db.pemberitahuan
    assert kalimat.startswith(
        "Jam komputer ini menunjukkan 3 Agustus 2016, lebih awal daripada saat data ini"
    )
    assert "(5 Januari 2026)" in kalimat
    beranda.ringkasan(sesi)
    sesi.db.tutup()
    for hari in (date(2026, 1, 4), date(2036, 1, 5)):
        sesi = buka_kantor(tmp_path / "k.db", JamTetap(hari))
        assert sesi.db.pemberitahuan == []
        sesi.db.tutup()
