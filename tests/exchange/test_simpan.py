"""Files on a medium: whole or not at all; faults of the medium in one sentence."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from kinerja_desktop.exchange import simpan
from kinerja_desktop.exchange.simpan import baca_dari, simpan_berkas
from kinerja_desktop.exchange.tolakan import TolakanBerkas


def test_tersimpan_utuh_dan_diperiksa(tmp_path: Path) -> None:
    dilihat: list[bytes] = []
    simpan_berkas(tmp_path / "baru" / "a.adk", b"isi", dilihat.append)
    assert baca_dari(tmp_path / "baru" / "a.adk") == b"isi"
    assert dilihat == [b"isi"]
    assert [p.name for p in (tmp_path / "baru").iterdir()] == ["a.adk"]


@pytest.mark.parametrize(
    ("nomor", "kode"),
    [
        (errno.ENOSPC, "penuh"),
        (errno.EROFS, "terkunci"),
        (errno.EACCES, "terkunci"),
        (errno.EIO, "gagal_tulis"),
    ],
)
def test_medium_gagal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nomor: int, kode: str) -> None:
    tujuan = tmp_path / "a.adk"
    tujuan.write_bytes(b"lama")

    def gagal(fd: int) -> None:
        raise OSError(nomor, os.strerror(nomor))

    monkeypatch.setattr(simpan.os, "fsync", gagal)
    with pytest.raises(TolakanBerkas) as e:
        simpan_berkas(tujuan, b"baru")
    assert e.value.kode == kode
    assert tujuan.read_bytes() == b"lama"
    assert list(tmp_path.iterdir()) == [tujuan]


def test_salinan_berbeda_ketahuan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"isj")
    with pytest.raises(TolakanBerkas) as e:
        simpan_berkas(tmp_path / "a.adk", b"isi")
    assert e.value.kode == "gagal_tulis"


def test_bacaan_yang_ditolak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kosong").write_bytes(b"")
    (tmp_path / "besar").write_bytes(b"PK" + bytes(100))
    (tmp_path / "adk").write_bytes(b"\x89ADK\r\n\x1a\n" + bytes(100))
    getattr(os, "mkfifo", os.mkdir)(tmp_path / "pipa")  # Windows has no such files
    monkeypatch.setattr(simpan, "MAKS_BERKAS", 50)
    harap = {"kosong": "terpotong", "besar": "bukan_adk", "adk": "terlalu_besar", "pipa": "bukan_adk",
             "tiada": "tidak_ada", "nol\0": "tidak_terbaca", ".": "bukan_adk",
             "x" * 300: "tidak_ada" if sys.platform == "win32" else "tidak_terbaca"}  # fmt: skip
    for nama, kode in harap.items():
        with pytest.raises(TolakanBerkas) as e:
            baca_dari(tmp_path / nama)
        assert e.value.kode == kode, nama
