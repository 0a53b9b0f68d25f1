"""The sample office's whole year at a centre."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kinerja_desktop.flows import contoh
from kinerja_desktop.services.sesi import Sesi
from tests.kantor_isi import undangan_cepat
from tests.kantor_uji import folder_data
from tests.peladen import Peladen, pindahkan


def test_ringkasan_pusat_memuat_kantor_contoh(
    tahun: Sesi, peladen: Peladen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a file and on a server, the figures kept of the year are those of the office's own rows."""
    from kinerja_desktop.flows import tukar
    from kinerja_desktop.services import rekap, rekap_pusat, ringkas
    from kinerja_desktop.services.kantor import buat_kantor, buka_kantor
    from kinerja_desktop.services.lembar_rekap import jumlah

    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    undangan_cepat(monkeypatch)
    assert tahun.db.berkas is not None
    with folder_data(tahun.db.berkas.parent / "data"):
        kantor = buka_kantor(shutil.copy(tahun.db.berkas, tmp_path / "kantor.db"), tahun.jam)
        pusat = buat_kantor(tmp_path / "pusat.db", tahun.jam, "BKPSDM", contoh.INSTANSI, "pusat")
        u = tukar.undang(pusat, contoh.NAMA_KANTOR, tmp_path)
        tukar.gabung(kantor, u.path, u.kode)
        (berkas,) = tukar.kirim_adk(kantor, tmp_path / "adk").berkas
        tukar.terima_adk(pusat, [berkas.path])
        tukar.terima_kantor(pusat, u.nomor)
        sendiri = rekap.susun(kantor, contoh.TAHUN)
        nama = peladen.buat(peladen.bertabel())
        pindahkan(pusat.db, peladen, nama)
        for p in (pusat, buka_kantor(peladen.url(nama), tahun.jam)):
            w = rekap_pusat.wilayah(p, contoh.TAHUN)
            for periode in sendiri.periode:
                ada = {k: n for k, n in jumlah(sendiri.baris, periode.kunci).items() if n}
                assert dict(w.jumlah(periode.kunci)) == ada
            assert ringkas.temuan(p) == []
            p.db.tutup()
        kantor.db.tutup()
