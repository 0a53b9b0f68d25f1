"""New files in a folder: told once, by their heads only, whatever else lies there."""

from __future__ import annotations

import contextlib
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.exchange import berkas
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.flows.tukar import folder
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import kunci


@pytest.fixture
def berdua(buat: Callable[..., Tempat], cepat: None, tmp_path: Path) -> Iterator[tuple[Tempat, Tempat, Path]]:
    """PC-1 and an invited PC-2 that has not asked yet, and the share between them."""
    satu, bersama = buat("Sukamaju"), tmp_path / "bersama"
    bersama.mkdir()
    u = tukar.undang_pc(satu.sesi, "", bersama)
    sesi = gabung_kantor_baru(tmp_path / "pc2" / "k.db", satu.jam, u.path, u.kode)
    yield satu, Tempat("k", tmp_path / "pc2", sesi, satu.jam), bersama
    sesi.db.tutup()


def baru(t: Tempat, *tempat: Path) -> list[tuple[str, str]]:
    semua = tukar.berkas_baru(t.sesi, tukar.lihat_folder(tempat))
    return [(b.path.name, b.dari) for b in semua]


def kirim(dari: Tempat, ke: Tempat, tempat: Path) -> Path:
    return tukar.kirim_adk(dari.sesi, tempat, [kunci(ke)]).berkas[0].path


def test_setiap_berkas_disebut_sekali_dan_hanya_bagi_penerimanya(
    berdua: tuple[Tempat, Tempat, Path],
) -> None:
    satu, dua, bersama = berdua
    minta = kirim(dua, satu, bersama)
    assert (baru(satu, bersama), baru(dua, bersama)) == ([(minta.name, "")], [])
    satu.terima(minta)
    assert baru(satu, bersama) == []  # kept until that PC is accepted
    tukar.terima_pc(satu.sesi, 2)
    data = kirim(satu, dua, bersama)
    assert (baru(satu, bersama), baru(dua, bersama)) == ([], [(data.name, "PC-1")])
    data.rename(bersama / "nama lain.adk")
    assert baru(dua, bersama, bersama) == [("nama lain.adk", "PC-1")]
    dua.terima(bersama / "nama lain.adk")
    assert baru(dua, bersama) == []
    dua.tambah("Siti Contoh")
    lagi = kirim(dua, satu, bersama)
    assert baru(satu, bersama) == [(lagi.name, "PC-2")]
    tukar.cabut_kunci(satu.sesi, kunci(dua), "hilang")
    assert baru(satu, bersama) == []


def test_isi_folder_yang_lain_tidak_mengganggu(
    berdua: tuple[Tempat, Tempat, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    satu, dua, bersama = berdua
    data = kirim(dua, satu, bersama).read_bytes()
    acak = random.Random(5)
    (bersama / "folder.adk").mkdir()
    (bersama / "kosong.adk").write_bytes(b"")
    (bersama / "separuh.adk").write_bytes(data[: len(data) // 2])  # still being copied
    (bersama / ".tersembunyi.adk").write_bytes(data)
    with contextlib.suppress(OSError):  # not everybody may make links on Windows
        os.symlink(bersama / "tidak ada", bersama / "putus.adk")
    for n in range(40):
        rusak = bytearray(data)
        rusak[acak.randrange(8, 400)] ^= 1 << acak.randrange(8)
        (bersama / f"rusak{n}.adk").write_bytes(rusak)
    assert len(baru(satu, bersama)) == 1
    assert baru(satu, bersama / "tidak ada", Path("\0")) == []
    monkeypatch.setattr(folder, "MAKS_LIHAT", 3)
    assert len(tukar.lihat_folder([bersama])) <= 3


def test_berkas_raksasa_tidak_dibaca_berulang_kali(
    berdua: tuple[Tempat, Tempat, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    satu, dua, bersama = berdua
    minta = kirim(dua, satu, bersama)
    assert baru(satu, bersama) == [(minta.name, "")]
    monkeypatch.setattr(berkas, "MAKS_BERKAS", minta.stat().st_size - 1)
    assert baru(satu, bersama) == []
