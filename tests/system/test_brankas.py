"""Key file and witness: private, light to open, and no alarm where none is due."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kinerja_desktop.system import brankas as b
from kinerja_desktop.system.brankas import Brankas, BrankasGagal, Saksi


@pytest.fixture
def polos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.mark.usefixtures("polos")
def test_buat_lalu_buka(tmp_path: Path) -> None:
    v = Brankas(tmp_path / "kunci", "abc123")
    assert not v.ada()
    baru = v.buat()
    lagi = Brankas(tmp_path / "kunci", "abc123").buka()
    assert lagi.kunci_umum == baru.kunci_umum
    assert lagi.seed == baru.seed
    assert (len(lagi.seed), len(lagi.kunci_umum), lagi.age_identity) == (32, 32, None)
    assert sys.platform == "win32" or stat.S_IMODE(v.berkas.stat().st_mode) == 0o600
    assert lagi.seed.hex() not in repr(lagi)
    with pytest.raises(FileExistsError):
        v.buat()


@pytest.mark.usefixtures("polos")
def test_kunci_umum_milik_seed(tmp_path: Path) -> None:
    from nacl.signing import SigningKey

    k = Brankas(tmp_path, "x").buat()
    assert bytes(SigningKey(k.seed).verify_key) == k.kunci_umum


@pytest.mark.usefixtures("polos")
def test_ganti_menyimpan_yang_lama(tmp_path: Path) -> None:
    v = Brankas(tmp_path, "x")
    lama = v.buat()
    v.tulis_saksi(9, b"\1" * 32)
    baru = v.buat(gantikan=True)
    assert baru.kunci_umum != lama.kunci_umum
    assert v.baca_saksi() is None
    (simpanan,) = tmp_path.glob("x.lama-*")
    assert json.loads(simpanan.read_text())["kunci_umum"] == lama.kunci_umum.hex()


@pytest.mark.usefixtures("polos")
def test_ganti_tetap_dapat_membuka_berkas_yang_sedang_di_jalan(tmp_path: Path) -> None:
    v = Brankas(tmp_path, "x")
    v.buat()
    v.lengkapi_age("AGE-SECRET-KEY-1X", "age1x")
    baru = v.buat(gantikan=True)
    assert (baru.age_identity, baru.age_penerima) == ("AGE-SECRET-KEY-1X", "age1x")
    v.berkas.write_text("rusak")
    assert v.buat(gantikan=True).age_identity is None


@pytest.mark.usefixtures("polos")
def test_lengkapi_age(tmp_path: Path) -> None:
    v = Brankas(tmp_path, "x")
    seed = v.buat().seed
    k = v.lengkapi_age("AGE-SECRET-KEY-1X", "age1x")
    assert (k.seed, k.age_identity, k.age_penerima) == (seed, "AGE-SECRET-KEY-1X", "age1x")
    assert v.buka().age_penerima == "age1x"


@pytest.mark.usefixtures("polos")
@pytest.mark.parametrize("isi", ["", "{}", "[]", "null", '{"versi":1,"kunci_umum":"zz"}', "[" * 9999, "\x00"])
def test_berkas_kunci_rusak(tmp_path: Path, isi: str) -> None:
    v = Brankas(tmp_path, "x")
    v.berkas.write_text(isi)
    with pytest.raises(BrankasGagal):
        v.buka()


def test_berkas_kunci_tiada(tmp_path: Path) -> None:
    with pytest.raises(BrankasGagal, match="tidak ada di komputer ini"):
        Brankas(tmp_path, "x").buka()


@pytest.mark.parametrize("nama", ["", "../x", "a/b", "a b", "a\0"])
def test_pengenal_berbahaya(tmp_path: Path, nama: str) -> None:
    with pytest.raises(ValueError, match="pengenal"):
        Brankas(tmp_path, nama)


@pytest.mark.usefixtures("polos")
def test_saksi(tmp_path: Path) -> None:
    v = Brankas(tmp_path, "x")
    assert v.baca_saksi() is None
    for n in range(1, 30):
        v.tulis_saksi(n, bytes([n]) * 32, fsync=n % 7 == 0)
        assert v.baca_saksi() == Saksi(n, bytes([n]) * 32, b.penanda_mesin())
    assert v.berkas_saksi.stat().st_size < 1000


@pytest.mark.usefixtures("polos")
def test_saksi_yang_sobek_tidak_menyesatkan(tmp_path: Path) -> None:
    """A power cut spoils at most the slot being written: the one before it still speaks."""
    v = Brankas(tmp_path, "x")
    v.tulis_saksi(4, b"\4" * 32)
    v.tulis_saksi(5, b"\5" * 32)
    utuh = v.berkas_saksi.read_bytes()
    for i in range(b._PANJANG_SLOT, 2 * b._PANJANG_SLOT - 40):
        v.berkas_saksi.write_bytes(utuh[:i])
        saksi = v.baca_saksi()
        assert saksi is not None
        assert saksi.seq in (4, 5)
    v.berkas_saksi.write_bytes(os.urandom(400))
    assert v.baca_saksi() is None


@pytest.mark.usefixtures("polos")
def test_membuka_tidak_memuat_kripto(tmp_path: Path) -> None:
    Brankas(tmp_path, "x").buat()
    kode = (
        "import sys; from pathlib import Path; from kinerja_desktop.system.brankas import Brankas;"
        f"v = Brankas(Path({str(tmp_path)!r}), 'x'); v.buka().kunci_umum;"
        "v.tulis_saksi(1, bytes(32)); v.baca_saksi();"
        "print([m for m in ('nacl', 'keyring', 'pyrage', 'cffi') if m in sys.modules])"
    )
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert hasil.stdout.strip() == "[]"


# ---- with the system's keystore ----------------------------------------------------------------


class GudangUji:
    priority = 5

    def __init__(self) -> None:
        self.isi: dict[tuple[str, str], str] = {}
        self.tidur = 0.0

    def get_password(self, layanan: str, nama: str) -> str | None:
        time.sleep(self.tidur)
        return self.isi.get((layanan, nama))

    def set_password(self, layanan: str, nama: str, sandi: str) -> None:
        self.isi[layanan, nama] = sandi


@pytest.fixture
def gudang(monkeypatch: pytest.MonkeyPatch) -> GudangUji:
    import keyring

    g = GudangUji()
    monkeypatch.delenv("KINERJA_TANPA_KEYRING", raising=False)
    monkeypatch.setattr(b, "_keyring_dipakai", lambda: True)
    monkeypatch.setattr(keyring, "get_keyring", lambda: g)
    return g


def test_rahasia_dibungkus_sistem(tmp_path: Path, gudang: GudangUji) -> None:
    v = Brankas(tmp_path, "x")
    k = v.buat()
    v.lengkapi_age("AGE-SECRET-KEY-1X", "age1x")
    isi = v.berkas.read_text()
    assert json.loads(isi)["bungkus"] == "keyring"
    assert k.seed.hex() not in isi
    assert v.buka().seed == k.seed
    gudang.isi.clear()
    terbuka = v.buka()
    assert terbuka.kunci_umum == k.kunci_umum
    with pytest.raises(BrankasGagal, match="tidak menjawab"):
        _ = terbuka.seed


def test_kunci_pembungkus_lain(tmp_path: Path, gudang: GudangUji) -> None:
    v = Brankas(tmp_path, "x")
    v.buat()
    gudang.isi = dict.fromkeys(gudang.isi, "00" * 32)
    with pytest.raises(BrankasGagal, match="tidak cocok"):
        _ = v.buka().seed


def test_penyimpan_yang_diam_tidak_menahan(
    tmp_path: Path, gudang: GudangUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(b, "_TUNGGU_KEYRING", 0.05)
    gudang.tidur = 1.0
    mulai = time.monotonic()
    v = Brankas(tmp_path, "x")
    v.buat()
    assert time.monotonic() - mulai < 0.9
    assert json.loads(v.berkas.read_text())["bungkus"] == "polos"


def test_penyimpan_yang_rusak_berarti_polos(
    tmp_path: Path, gudang: GudangUji, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gagal(*_: object) -> None:
        raise RuntimeError("kotak terkunci")

    monkeypatch.setattr(gudang, "set_password", gagal)
    v = Brankas(tmp_path, "x")
    v.buat()
    assert json.loads(v.berkas.read_text())["bungkus"] == "polos"
    assert len(v.buka().seed) == 32


def test_tanpa_layar_keyring_tidak_ditanya(monkeypatch: pytest.MonkeyPatch) -> None:
    for nama in ("KINERJA_TANPA_KEYRING", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(nama, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not b._keyring_dipakai()
    monkeypatch.setattr(sys, "platform", "win32")
    assert b._keyring_dipakai()
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    assert not b._keyring_dipakai()
