"""PCs, keys and handovers by the command line, as a script of the regency would do it."""

from __future__ import annotations

import pytest

from kinerja_desktop.exchange import kripto


@pytest.fixture(autouse=True)
def _cepat(monkeypatch: pytest.MonkeyPatch) -> None:
    kepala = b"age-encryption.org/v1\n-> scrypt " + b"A" * 22 + b" 10\n"
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    monkeypatch.setattr(kripto, "segel_sandi", lambda data, sandi: kepala + sandi.encode() + data)

    def buka(data: bytes, sandi: str) -> bytes:
        awal = kepala + sandi.encode()
        if not data.startswith(awal):
            raise kripto.KriptoGagal("sandi")
        return data[len(awal) :]

    monkeypatch.setattr(kripto, "buka_sandi", buka)


def baik(j):  # type: ignore[no-untyped-def]
    assert j.kode == 0, j
    return j.isi


def test_dua_komputer_dan_pencabutan(kinerja, tmp_path):  # type: ignore[no-untyped-def]
    a, b = f"--db={tmp_path / 'a.db'}", f"--db={tmp_path / 'pc2' / 'b.db'}"
    baik(kinerja("kantor", "baru", a, "--nama=Kecamatan X", "--instansi=Kabupaten Y", "--json"))
    u = baik(kinerja("komputer", "undang", a, f"--keluar={tmp_path / 'x.undangan'}", "--json"))
    assert (u["nomor"], u["untuk"]) == (2, "PC-2")
    h = baik(kinerja("kantor", "gabung", u["berkas"], f"--kode={u['kode']}", b, "--baru", "--json"))
    assert h["kalimat"].startswith("PC-2 siap di ")
    f = baik(kinerja("adk", "kirim", b, f"--keluar={tmp_path}", "--kepada", "PC-1", "--json"))["berkas"]
    baik(kinerja("adk", "terima", f[0]["berkas"], a, "--json"))
    daftar = baik(kinerja("komputer", "daftar", a, "--json"))["komputer"]
    assert [(k["nama"], k["keadaan"]) for k in daftar] == [("PC-1", "ini"), ("PC-2", "meminta")]
    baik(kinerja("komputer", "daftar", a, "--terima=2", "--json"))
    f = baik(kinerja("adk", "kirim", a, f"--keluar={tmp_path}", "--kepada", "pc-2", "--json"))["berkas"]
    assert baik(kinerja("adk", "terima", f[0]["berkas"], b, "--json"))["baru"] >= 1
    assert baik(kinerja("adk", "ditunggu", a, "--json"))["ditunggu"] == []
    h = baik(kinerja("komputer", "cabut", "PC-2", "--alasan=hilang", a, "--json"))
    assert "Kunci PC-2 dicabut" in h["kalimat"]
    j = kinerja("adk", "kirim", a, f"--keluar={tmp_path}", "--kepada", "PC-2", "--json")
    assert j.kode == 1


def test_pusat_kunci_pemulihan_dan_undang_lagi(kinerja, tmp_path):  # type: ignore[no-untyped-def]
    p, k = f"--db={tmp_path / 'p.db'}", f"--db={tmp_path / 'k.db'}"
    baik(kinerja("kantor", "baru", p, "--nama=BKPSDM", "--instansi=Kabupaten Y", "--peran=pusat", "--json"))
    h = baik(kinerja("pusat", "kunci-pemulihan", p, f"--keluar={tmp_path / 'x.pemulihan'}", "--json"))
    u = baik(kinerja("pusat", "undang", p, "--kantor=Kecamatan X", f"--keluar={tmp_path / 'u1'}", "--json"))
    lagi = baik(kinerja("pusat", "undang-lagi", p, "--nomor=1", f"--keluar={tmp_path / 'u2'}", "--json"))
    assert (lagi["nomor"], lagi["untuk"]) == (1, "Kecamatan X")
    assert lagi["kode"] != u["kode"]
    baik(kinerja("kantor", "gabung", lagi["berkas"], f"--kode={lagi['kode']}", k, "--baru", "--json"))
    f = baik(kinerja("adk", "kirim", k, f"--keluar={tmp_path}", "--json"))["berkas"][0]["berkas"]
    j = kinerja("adk", "pulihkan", f, f"--kunci={h['berkas']}", f"--kode={h['kode']}", p, "--json")
    assert j.isi["berkas"][0]["keadaan"] == "menunggu_diterima"


def test_serah_terima(kinerja, tmp_path):  # type: ignore[no-untyped-def]
    k = f"--db={tmp_path / 'k.db'}"
    baik(kinerja("kantor", "baru", k, "--nama=Kecamatan X", "--instansi=Kabupaten Y", "--json"))
    h = baik(kinerja("serah-terima", k, "--dari=Operator", "--kepada=Siti", "--nomor=800/1", "--alihkan",
                     f"--keluar={tmp_path / 'ba.pdf'}", "--tanggal=2026-07-01", "--json"))  # fmt: skip
    assert "Operator kepada Siti, 1 Juli 2026" in h["kalimat"]
    assert (tmp_path / "ba.pdf").read_bytes().startswith(b"%PDF")
    assert kinerja("serah-terima", k, "--dari=A", "--kepada=B", "--tanggal=kemarin", "--json").kode == 2
