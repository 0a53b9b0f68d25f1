from __future__ import annotations

import sys
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.system import penyimpanan as p

MOUNTINFO = [
    "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
    "30 22 0:40 / /srv/bersama rw - cifs //server/kantor rw",
    "31 22 0:41 / /srv/bersama/lokal rw - ext4 /dev/sdb1 rw",
    "32 22 0:42 / /srv/nama\\040dengan\\040spasi rw - nfs4 server:/x rw",
    "33 22 0:43 / /home/budi/awan rw shared:3 master:2 - fuse.sshfs budi@host: rw",
    "rusak",
    "",
]


@pytest.mark.parametrize(
    ("tempat", "jenis"),
    [
        ("/home/budi/kantor.db", ""),
        ("/srv/bersama/kantor.db", "cifs"),
        ("/srv/bersama", "cifs"),
        ("/srv/bersama2/kantor.db", ""),
        ("/srv/bersama/lokal/kantor.db", "ext4"),
        ("/srv/nama dengan spasi/kantor.db", "nfs4"),
        ("/home/budi/awan/kantor.db", "fuse.sshfs"),
    ],
)
def test_deepest_mount_decides(tempat, jenis):
    assert p.jenis_pemasangan(tempat, MOUNTINFO) == jenis


@given(st.lists(st.text(), max_size=5), st.text())
def test_no_mount_table_can_raise(baris, tempat):
    assert isinstance(p.jenis_pemasangan(tempat, baris), str)


@pytest.mark.parametrize(
    ("tempat", "layanan"),
    [
        (PureWindowsPath(r"C:\Users\budi\OneDrive\kantor.db"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\budi\OneDrive - Pemkab Contoh\data\kantor.db"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\budi\Dropbox (Kantor)\kantor.db"), "Dropbox"),
        (PureWindowsPath(r"G:\My Drive\kantor.db"), "Google Drive"),
        (PureWindowsPath(r"G:\Drive Saya\kantor.db"), "Google Drive"),
        (PurePosixPath("/home/budi/Google Drive/kantor.db"), "Google Drive"),
        (PurePosixPath("/home/budi/dropbox/kantor.db"), "Dropbox"),
        (PurePosixPath("/home/budi/Dokumen/kantor.db"), None),
        (PurePosixPath("/home/budi/rencana dropbox/kantor.db"), None),
    ],
)
def test_synchronised_folders_are_known_by_name(tempat, layanan):
    assert p.layanan_sinkron(tempat) == layanan


def test_onedrive_is_known_by_its_setting(monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", "/home/budi/Awan Kantor")
    assert p.layanan_sinkron(PurePosixPath("/home/budi/Awan Kantor/a/kantor.db")) == "OneDrive"
    assert p.layanan_sinkron(PurePosixPath("/home/budi/Awan/kantor.db")) is None


def test_an_ordinary_folder_is_fine(tmp_path):
    assert p.periksa_tempat(tmp_path / "kantor.db") is None
    assert p.periksa_tempat(str(tmp_path / "belum ada" / "kantor.db")) is None


@pytest.mark.parametrize("tempat", ["\\\\server\\kantor\\kantor.db", "\\\\?\\UNC\\server\\kantor\\kantor.db"])
def test_unc_paths_are_refused(tempat):
    halangan = p.periksa_tempat(tempat)
    assert halangan is not None
    assert tempat in halangan.kalimat
    assert "Kirim ADK" in halangan.kalimat


@pytest.mark.skipif(sys.platform == "win32", reason="a plain Windows account may not make links")
def test_a_link_into_a_synchronised_folder_is_refused(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "Dropbox")
    halangan = p.periksa_tempat(tmp_path / "data" / "kantor.db")
    assert halangan is not None
    assert halangan.isi["layanan"] == "Dropbox"
    assert halangan.siapa == "operator"


@pytest.mark.parametrize(
    ("jenis", "kata"), [("jaringan", "di jaringan"), ("lepas", "flash disk"), ("tetap", None)]
)
def test_kind_of_drive_decides(monkeypatch, tmp_path, jenis, kata):
    for nama in ("_jenis_linux", "_jenis_windows"):
        monkeypatch.setattr(p, nama, lambda nyata: jenis)
    halangan = p.periksa_tempat(tmp_path / "kantor.db")
    assert (halangan is None) if kata is None else (kata in halangan.kalimat)


def test_removable_drives_by_where_linux_mounts_them():
    assert p._jenis_linux(PurePosixPath("/media/budi/FLASHDISK/kantor.db")) == "lepas"
    assert p._jenis_linux(PurePosixPath("/run/media/budi/FLASHDISK/kantor.db")) == "lepas"
    assert p._jenis_linux(PurePosixPath("/mediasi/kantor.db")) == "tetap"


def test_braces_in_a_path_do_not_break_the_sentence(tmp_path):
    tempat = tmp_path / "{0}{x}" / "OneDrive" / "kantor.db"
    assert "{0}{x}" in p.periksa_tempat(tempat).kalimat
