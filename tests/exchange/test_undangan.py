"""Invitation, code, request and certificate."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.exchange import kripto, surat
from kinerja_desktop.exchange import undangan as u
from kinerja_desktop.exchange.bentuk import Sertifikat
from kinerja_desktop.exchange.tolakan import TolakanBerkas

HARI = date(2026, 1, 10)
SEED = b"\7" * 32


@pytest.fixture(scope="module")
def isi() -> u.IsiUndangan:
    return u.undangan_baru(
        nomor_kantor=12, kantor="Kecamatan Sukamaju", instansi="Pemerintah Kabupaten Contoh",
        pusat_kunci=kripto.kunci_umum(SEED), pusat_penerima=kripto.identitas_baru()[1], pusat_ruang=1,
        berlaku_sampai=date(2026, 1, 31),
    )  # fmt: skip


@pytest.fixture(scope="module")
def berkas(isi: u.IsiUndangan) -> tuple[bytes, str]:
    kode = u.kode_baru()
    return u.tulis_undangan(isi, kode), kode


@pytest.fixture
def tanpa_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    def gagal(data: bytes, sandi: str) -> bytes:
        raise AssertionError("scrypt dijalankan")

    monkeypatch.setattr(kripto, "buka_sandi", gagal)


def tolak(data: bytes, kode: str, hari: date = HARI) -> str:
    with pytest.raises(TolakanBerkas) as e:
        u.baca_undangan(data, kode, hari)
    return e.value.kode


def test_kode_bentuk() -> None:
    semua = {u.kode_baru() for _ in range(300)}
    assert len(semua) == 300
    for kode in semua:
        assert len(kode.replace("-", "")) == 10
        assert u.baca_kode(kode) == kode.replace("-", "")


@given(st.randoms(use_true_random=False))
def test_satu_tanda_salah_atau_tertukar_selalu_ketahuan(acak: object) -> None:
    kode = u.baca_kode(u.kode_baru())
    for i in range(10):
        for c in u.ABJAD:
            if c != kode[i]:
                with pytest.raises(TolakanBerkas):
                    u.baca_kode(kode[:i] + c + kode[i + 1 :])
        for j in range(i):
            if kode[i] != kode[j]:
                x = list(kode)
                x[i], x[j] = x[j], x[i]
                with pytest.raises(TolakanBerkas):
                    u.baca_kode("".join(x))


def test_ketikan_longgar() -> None:
    kode = next(k for k in (u.baca_kode(u.kode_baru()) for _ in range(10_000)) if "0" in k and "1" in k)
    longgar = kode.lower().replace("0", "o").replace("1", "l", 1).replace("1", "I")
    assert u.baca_kode(f"  {longgar[:3]} {longgar[3:7]}–{longgar[7:]}\n") == kode


@pytest.mark.parametrize(
    "kode", ["", "   ", "ABCDE", "U" * 10, "😀" * 10, "‮" * 10, "0" * 11, "A" * 100_000, "ÀBCDE-FGHJK"]
)
def test_kode_ngawur(kode: str) -> None:
    with pytest.raises(TolakanBerkas) as e:
        u.baca_kode(kode)
    assert e.value.kode == "kode_salah"


def test_undangan_pulang_pergi(isi: u.IsiUndangan, berkas: tuple[bytes, str]) -> None:
    data, kode = berkas
    assert u.baca_undangan(data, kode.lower(), HARI) == isi
    assert tolak(data, kode, date(2026, 2, 1)) == "kedaluwarsa"


def test_kode_lain_ditolak_setelah_dicoba(berkas: tuple[bytes, str]) -> None:
    assert tolak(berkas[0], u.kode_baru()) == "kode_salah"


@pytest.mark.usefixtures("tanpa_scrypt")
def test_salah_ketik_dan_bukan_undangan_tanpa_menunggu(berkas: tuple[bytes, str]) -> None:
    data, kode = berkas
    keliru = kode[:-1] + ("0" if kode[-1] != "0" else "2")
    assert tolak(data, keliru) == "kode_salah"
    for bukan in (
        b"",
        b"PK\3\4",
        b"age-encryption.org/v1\n-> X25519 abc\n",
        bytes(1 << 20),
        data + bytes(1 << 15),
    ):
        assert tolak(bukan, kode) == "bukan_undangan"
    awal, _, sisa = data.partition(b"\n-> scrypt ")
    garam = sisa.split(b" ")[0]
    berat = awal + b"\n-> scrypt " + garam + b" 30\n" + sisa.split(b"\n", 1)[1]
    assert tolak(berat, kode) == "bukan_undangan"  # would ask for a terabyte


@pytest.mark.parametrize("polos", [b"", b"{}", b"[]", b"\xff", b"[" * 9999])
def test_isi_undangan_rusak(berkas: tuple[bytes, str], monkeypatch: pytest.MonkeyPatch, polos: bytes) -> None:
    monkeypatch.setattr(kripto, "buka_sandi", lambda data, sandi: polos)
    assert tolak(berkas[0], berkas[1]) == "isi_rusak"


def test_undangan_versi_baru(
    isi: u.IsiUndangan, berkas: tuple[bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    polos = msgspec.json.encode(msgspec.structs.replace(isi, versi=2))
    monkeypatch.setattr(kripto, "buka_sandi", lambda data, sandi: polos)
    assert tolak(berkas[0], berkas[1]) == "versi_baru"


def test_permintaan_terikat_pada_setiap_isian() -> None:
    rahasia = b"s" * 32
    minta = u.buat_permintaan(
        rahasia, undangan_id="ab" * 16, seed=SEED, penerima="age1" + "q" * 58, ruang=3, kantor="K",
        nama_pc="P", dibuat=5,
    )  # fmt: skip
    assert u.permintaan_sah(rahasia, minta)
    assert not u.permintaan_sah(b"t" * 32, minta)
    lain = {"undangan_id": "cd" * 16, "kunci_umum": "00" * 32, "penerima": "age1" + "z" * 58, "ruang": 4,
            "kantor": "L", "nama_pc": "Q", "dibuat": 6, "bukti": "00" * 64}  # fmt: skip
    for nama, nilai in lain.items():
        ubahan = msgspec.structs.replace(minta, **{nama: nilai})
        assert not u.permintaan_sah(rahasia, ubahan), nama
        if nama in ("kunci_umum", "ruang", "bukti"):  # nor with the secret: the key itself did not say so
            sah = msgspec.structs.replace(ubahan, hmac=u._hmac(rahasia, ubahan))
            assert not u.permintaan_sah(rahasia, sah), nama


def test_sertifikat_hanya_dari_pusat() -> None:
    s = Sertifikat(
        nomor_seri=1, kunci_umum="ab" * 32, penerima="age1" + "q" * 58, ruang=3, peran="kantor", nama="K",
        undangan_id="ab" * 16, berlaku_mulai="2026-01-10",
    )  # fmt: skip
    mentah = surat.tulis(s, SEED)
    terbaca = surat.urai(mentah)
    assert terbaca is not None
    assert (terbaca.isi, terbaca.mentah) == (s, mentah.decode())
    assert terbaca.asli(kripto.kunci_umum(SEED))
    assert not terbaca.asli(kripto.kunci_umum(b"\x08" * 32))
    lain = surat.urai(mentah.replace(b'"ruang":3', b'"ruang":4'))
    assert lain is not None
    assert not lain.asli(kripto.kunci_umum(SEED))
    for rusak in (b"", b"{}", b"[", b'["cabut",{},"00"]', mentah[:-1], mentah.replace(b"age1", b"agf1")):
        with pytest.raises(TolakanBerkas):
            surat.urai(rusak)
    assert surat.urai(b'["dari_esok",{},"00"]') is None
