"""The centre's compilation: what it passes over, what it says of its protective copy, where it goes on."""

from __future__ import annotations

import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from kinerja_desktop.exchange import terima
from kinerja_desktop.flows import tukar
from tests.exchange.tempat import Tempat


@pytest.fixture
def masuk(tmp_path: Path) -> Path:
    folder = tmp_path / "masuk"
    folder.mkdir()
    return folder


def test_the_centre_passes_over_its_own_replies(kantor: Tempat, pusat: Tempat, masuk: Path) -> None:
    kantor.tambah("Satu")
    shutil.copy(kantor.kirim(), masuk / "a.adk")
    (balas,) = tukar.kirim_adk(pusat.sesi, masuk).berkas
    hasil = tukar.kompilasi(pusat.sesi, masuk)
    keadaan = {j.nama: (j.keadaan, j.kalimat) for j in hasil.berkas}
    assert keadaan[balas.path.name] == ("dilewati", "Berkas dari pusat sendiri, dilewati.")
    assert keadaan["a.adk"][0] == "diterapkan"
    assert (hasil.dilewati, hasil.ditolak) == (1, 0)
    assert "1 berkas dari pusat sendiri dilewati" in hasil.kalimat
    assert pusat.hitung("sync_receipt", f"sha256 = '{balas.sha256}' AND arah = 'terima'") == 0


def test_a_damaged_reply_of_its_own_is_refused_as_any_other(
    kantor: Tempat, pusat: Tempat, masuk: Path
) -> None:
    (balas,) = tukar.kirim_adk(pusat.sesi, masuk).berkas
    data = bytearray(balas.path.read_bytes())
    data[-50] ^= 1
    balas.path.write_bytes(data)
    assert [j.keadaan for j in tukar.kompilasi(pusat.sesi, masuk).berkas] == ["ditolak"]


def test_files_that_are_in_are_not_opened_again(
    kantor: Tempat, pusat: Tempat, masuk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kantor.tambah("Satu")
    shutil.copy(kantor.kirim(), masuk / "a.adk")
    assert tukar.kompilasi(pusat.sesi, masuk).baru
    monkeypatch.setattr(terima, "buka_adk", lambda *_: pytest.fail("decrypted a file that is in"))
    assert [j.keadaan for j in tukar.kompilasi(pusat.sesi, masuk).berkas] == ["sudah_pernah"]


def test_a_small_centre_is_copied_each_time(kantor: Tempat, pusat: Tempat, masuk: Path) -> None:
    shutil.copy(kantor.kirim(), masuk / "a.adk")
    dua = [tukar.kompilasi(pusat.sesi, masuk).backup for _ in range(2)]
    assert None not in dua
    assert len(set(dua)) == 2


def test_a_large_centre_is_copied_once_a_day(
    kantor: Tempat, pusat: Tempat, masuk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["kinerja_desktop.flows.tukar.kompilasi"], "BACKUP_SELALU", 0)
    shutil.copy(kantor.kirim(), masuk / "a.adk")
    pusat.jam.saat += timedelta(hours=25)  # since the copy that joining made
    pertama = tukar.kompilasi(pusat.sesi, masuk)
    kedua = tukar.kompilasi(pusat.sesi, masuk)
    assert kedua.backup == pertama.backup
    assert pertama.backup is not None
    assert f"Backup {pertama.backup.name} belum berumur sehari, jadi tidak dibuat lagi." in kedua.kalimat
    assert "tidak dibuat lagi" not in pertama.kalimat
    pusat.jam.saat += timedelta(hours=25)
    ketiga = tukar.kompilasi(pusat.sesi, masuk)
    assert ketiga.backup != pertama.backup
    pusat.jam.saat -= timedelta(days=400)  # a clock that was set back: no copy lies ahead of it and counts
    assert tukar.kompilasi(pusat.sesi, masuk).backup not in (pertama.backup, ketiga.backup)
