"""Kirim ADK offers attachments only when there are any, and sends them only on wish."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_lampiran
from kinerja_desktop.ui.dialog.kirim_adk import HASIL, DialogKirimAdk
from kinerja_desktop.ui.halaman.tukar import penjalan
from tests.ui.aturan_layar import periksa_layar
from tests.ui.test_halaman_tukar import (  # noqa: F401
    _sesi,
    cepat,
    db,
    gabungkan,
    j,
    pusat,
    undangan,
)

FOTO = b"\xff\xd8\xff" + bytes(range(256)) * 400
KIRI = Qt.MouseButton.LeftButton


def lampirkan(sesi):
    sidik = repo_lampiran.gudang(sesi.db).taruh(FOTO)
    with sesi.kerja("lampiran.tambah", "Lampirkan foto.jpg") as uow:
        baris = {"untuk_tabel": "skp", "untuk_id": bytes(16), "sidik": sidik, "ukuran": len(FOTO)}
        uow.insert("lampiran", {**baris, "jenis": "image/jpeg", "nama": "foto.jpg"})
    return sidik


def ke_ringkasan(j, qtbot, keluar):  # noqa: F811
    d = DialogKirimAdk(j.rangka, penjalan(j.rangka.konteks), str(keluar))
    qtbot.addWidget(d)
    d.show()
    j.tunggu()
    for _ in range(2):
        qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    return d


def test_nothing_is_offered_without_attachments(j, pusat, undangan, tmp_path, qtbot):  # noqa: F811
    gabungkan(j, pusat, undangan)
    (tmp_path / "usb").mkdir()
    assert not ke_ringkasan(j, qtbot, tmp_path / "usb").sertakan.isVisible()


@pytest.mark.parametrize("mau", [False, True])
def test_bytes_go_only_when_ticked(j, pusat, undangan, tmp_path, qtbot, mau):  # noqa: F811
    gabungkan(j, pusat, undangan)
    with _sesi(j) as sesi:
        sidik = lampirkan(sesi)
    keluar = tmp_path / "usb"
    keluar.mkdir()
    d = ke_ringkasan(j, qtbot, keluar)
    assert d.sertakan.isVisible()
    assert d.sertakan.text() == "Sertakan lampiran (1 berkas, 101 KB)"
    periksa_layar(d)
    if mau:
        qtbot.mouseClick(d.sertakan, KIRI, pos=QPoint(8, d.sertakan.height() // 2))
    qtbot.mouseClick(d.terima, KIRI)
    j.tunggu()
    assert d.langkah == HASIL
    periksa_layar(d)
    berkas = sorted(keluar.glob("*.adk"))
    assert len(berkas) == 1 + mau
    tukar.terima_adk(pusat, berkas)
    assert repo_lampiran.gudang(pusat.db).ada(sidik, len(FOTO)) == mau
