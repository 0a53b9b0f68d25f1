"""Places to write to: drives by name and room, shares, what is locked, the folders of this PC."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from kinerja_desktop.system import penyimpanan
from kinerja_desktop.ui import tempat_lepas
from kinerja_desktop.ui.tempat_lepas import Tempat, daftar_tempat


class Volume:
    def __init__(self, akar, nama="", bebas=3_200_000_000, kunci=False, siap=True):
        self.akar, self.nama, self.bebas, self.kunci, self.siap = akar, nama, bebas, kunci, siap

    def rootPath(self):
        return self.akar

    def name(self):
        return self.nama

    def displayName(self):
        return self.nama

    def isReady(self):
        return self.siap

    def isReadOnly(self):
        return self.kunci

    def isRoot(self):
        return self.akar == "/"

    def isValid(self):
        return True

    def bytesAvailable(self):
        return self.bebas


@pytest.fixture
def volume(monkeypatch):
    semua = [
        Volume("/"),
        Volume("/media/operator/KINGSTON", "KINGSTON"),
        Volume("/media/operator/LAMA", "LAMA", kunci=True),
        Volume("/media/operator/TIDUR", siap=False),
        Volume("/mnt/bersama", "bersama", 512_000_000),
    ]

    class Info:
        @staticmethod
        def mountedVolumes():
            return semua

        def __new__(cls, _path):
            return Volume("/", bebas=900_000_000)

    monkeypatch.setattr(tempat_lepas, "QStorageInfo", Info)
    jenis = {"KINGSTON": "lepas", "LAMA": "lepas", "bersama": "jaringan"}
    monkeypatch.setattr(penyimpanan, "_jenis_linux", lambda p: jenis.get(Path(p).parent.name, "tetap"))
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: "/tidak/ada")


@pytest.mark.skipif(penyimpanan.sys.platform == "win32", reason="letters instead of folders there")
def test_drives_by_name_first_and_shares_last(volume, tmp_path):
    semua = daftar_tempat(str(tmp_path))
    assert [(t.nama.split(" (")[0], t.lepas, t.terkunci) for t in semua] == [
        ("KINGSTON", True, False),
        ("LAMA", True, True),
        (f"Folder terakhir: {tmp_path}", False, False),
        ("bersama", False, False),
    ]
    assert "flash disk" in semua[0].nama
    assert "folder jaringan" in semua[3].nama
    assert [t.keterangan for t in semua] == [
        "3,2 GB kosong",
        "terkunci, hanya dapat dibaca",
        "900 MB kosong",
        "512 MB kosong",
    ]


def test_a_folder_that_is_gone_is_not_offered(volume, tmp_path):
    assert all(t.folder != tmp_path / "hilang" for t in daftar_tempat(str(tmp_path / "hilang")))
    assert Tempat(tmp_path, "x", -1, False).keterangan == ""
