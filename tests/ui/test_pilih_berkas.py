"""The box of the system is opened with a name that every file system takes."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import pilih_berkas


def test_a_proposed_name_holds_no_sign_that_windows_refuses(tmp_path, monkeypatch):
    dibuka = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: dibuka.append(a[2]) or ("", ""))
    preferensi = Preferensi(tmp_path / "p.json")
    preferensi.simpan(folder_terakhir=str(tmp_path))
    for nama, jadi in (
        ("IKU 2026 Seksi Ekonomi/Pembangunan: “A”?.xlsx", "IKU 2026 Seksi Ekonomi-Pembangunan- “A”-.xlsx"),
        ("Rekap Januari 2026.xlsx", "Rekap Januari 2026.xlsx"),
        (str(tmp_path / "lain" / "x.pdf"), str(tmp_path / "lain" / "x.pdf")),
    ):
        pilih_berkas.simpan(None, "Simpan", nama, "", preferensi)
        assert dibuka.pop() == (jadi if jadi.startswith(str(tmp_path)) else str(tmp_path / jadi))
