"""The ADK file: what is written comes back; whatever is changed, cut or forged is refused by name."""

from __future__ import annotations

import hashlib
import os
import random
import struct
from dataclasses import dataclass, replace

import msgspec
import pytest

from kinerja_desktop.exchange import berkas, kripto
from kinerja_desktop.exchange.bentuk import Manifes, Permintaan
from kinerja_desktop.exchange.berkas import BerkasTerbuka, KepalaBerkas, baca_berkas, tulis_berkas
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.exchange.undangan import buat_permintaan, permintaan_sah

SEED, SEED_LAIN = b"\1" * 32, b"\2" * 32
ISI = [
    ("C", b'[1,"a"]'),
    ("K", b'["sertifikat",{},""]'),
    ("R", b'{"sha256":""}'),
    ("Z", b'["esok"]'),
    ("B", b"[]"),
]
KEPALA = KepalaBerkas("data", 7, 1_700_000_000_000, "0.1.0", 1, rantai=[("ab" * 32, 1, 1)], minta_commit=())


@dataclass
class Pihak:
    rahasia: str
    penerima: str


@pytest.fixture(scope="module")
def pusat() -> Pihak:
    return Pihak(*kripto.identitas_baru())


@pytest.fixture(scope="module")
def contoh(pusat: Pihak) -> bytes:
    return tulis_berkas(KEPALA, ISI, seed=SEED, penerima=[pusat.penerima])


def buka(data: bytes, pusat: Pihak, seed: tuple[bytes, ...] = (SEED, SEED_LAIN)) -> BerkasTerbuka:
    return baca_berkas(data, kunci_dikenal={kripto.kunci_umum(s) for s in seed}, identitas=pusat.rahasia)


def kode_tolak(data: bytes, pusat: Pihak) -> str:
    with pytest.raises(TolakanBerkas) as e:
        buka(data, pusat)
    assert str(e.value).endswith(".")
    assert "{" not in str(e.value)
    return e.value.kode


def sidik_ulang(data: bytes | bytearray) -> bytes:
    return bytes(data[:-32]) + hashlib.sha256(bytes(data[:-32])).digest()


def tanda_ulang(data: bytes, manifes: bytes, seed: bytes, *, mayor: int = 1, minor: int = 0) -> bytes:
    """What a signer could make of a body that it cannot read."""
    lama = berkas.KEPALA.unpack_from(data)[4]
    badan = data[berkas.TETAP + lama : -berkas.EKOR]
    total = berkas.TETAP + len(manifes) + len(badan) + berkas.EKOR
    tetap = berkas.KEPALA.pack(berkas.AJAIB, mayor, minor, 1, len(manifes), total, kripto.kunci_umum(seed))
    tanda = kripto.tandatangani(seed, berkas.KONTEKS + tetap + manifes)
    return sidik_ulang(tetap + tanda + manifes + badan + berkas.AKHIR + bytes(32))


def manifes_dari(data: bytes) -> Manifes:
    n = berkas.KEPALA.unpack_from(data)[4]
    return msgspec.json.decode(data[berkas.TETAP : berkas.TETAP + n], type=Manifes)


def test_bentuk_byte_demi_byte(contoh: bytes) -> None:
    assert contoh[:8] == bytes.fromhex("8941444b0d0a1a0a")
    mayor, minor, bendera, panjang, total = struct.unpack_from("<BBHIQ", contoh, 8)
    assert (mayor, minor, bendera, total) == (1, 0, 1 | 2, len(contoh)), "sealed, and it brings an attachment"
    assert contoh[24:56] == kripto.kunci_umum(SEED)
    assert kripto.tanda_cocok(
        contoh[24:56], b"ADK-MANIFEST-v1\0" + contoh[:56] + contoh[120 : 120 + panjang], contoh[56:120]
    )
    assert contoh[120 + panjang :].startswith(b"age-encryption.org/v1\n")
    assert contoh[-40:-32] == b"ADK-END\n"
    assert contoh[-32:] == hashlib.sha256(contoh[:-32]).digest()


def test_pulang_pergi(contoh: bytes, pusat: Pihak) -> None:
    b = buka(contoh, pusat)
    assert b.commit == (b'[1,"a"]',)
    assert b.sertifikat == (b'["sertifikat",{},""]',)
    assert b.tanda == (b'{"sha256":""}',)
    assert b.lampiran == (b"[]",)
    assert b.lain == (b'["Z",["esok"]]',)
    assert b.penanda == kripto.kunci_umum(SEED)
    assert b.sha256 == hashlib.sha256(contoh).hexdigest()
    assert (b.manifes.kind, b.manifes.office, b.manifes.lines) == ("data", 7, 5)
    assert not b.calon


def test_berkas_kosong_isi_pun_sah(pusat: Pihak) -> None:
    assert buka(tulis_berkas(KEPALA, [], seed=SEED, penerima=[pusat.penerima]), pusat).commit == ()


def test_semua_pemotongan_ditolak(contoh: bytes, pusat: Pihak) -> None:
    kode = {kode_tolak(contoh[:n], pusat) for n in range(len(contoh))}
    assert kode <= {"terpotong", "bukan_adk"}
    assert kode_tolak(contoh[: len(contoh) // 2], pusat) == "terpotong"
    assert kode_tolak(b"", pusat) == "bukan_adk"


@pytest.mark.parametrize("sidik", [False, True], ids=["di jalan", "sidik dihitung ulang"])
def test_setiap_bit_yang_terbalik_ditolak(contoh: bytes, pusat: Pihak, sidik: bool) -> None:
    akhir = len(contoh) - (32 if sidik else 0)
    for i in range(akhir):
        for bit in range(8):
            x = bytearray(contoh)
            x[i] ^= 1 << bit
            kode = kode_tolak(sidik_ulang(x) if sidik else bytes(x), pusat)
            if not sidik and i >= 24:
                assert kode == "berubah", (i, bit)


def test_mutasi_acak_ditolak(contoh: bytes, pusat: Pihak) -> None:
    banyak = int(os.environ.get("KINERJA_FUZZ", "3000"))
    acak = random.Random(int(os.environ.get("KINERJA_FUZZ_SEED", "1")))
    for _ in range(banyak):
        x = bytearray(contoh)
        for _ in range(acak.randint(1, 6)):
            cara, i = acak.random(), acak.randrange(len(x))
            if cara < 0.3:
                x[i] = acak.randrange(256)
            elif cara < 0.5:
                del x[i : i + acak.randint(1, 40)]
            elif cara < 0.7:
                x[i:i] = x[acak.randrange(len(x)) :][: acak.randint(1, 40)]
            else:
                j = acak.randrange(len(x))
                x[i], x[j] = x[j], x[i]
        y = bytes(x)
        if len(y) > 72 and acak.random() < 0.7:
            y = sidik_ulang(y[:16] + struct.pack("<Q", len(y)) + y[24:])
        if y != contoh:
            kode_tolak(y, pusat)


def test_ditandatangani_ulang_oleh_kantor_lain(contoh: bytes, pusat: Pihak) -> None:
    m = msgspec.structs.replace(manifes_dari(contoh), writer=kripto.kunci_umum(SEED_LAIN).hex())
    assert kode_tolak(tanda_ulang(contoh, msgspec.json.encode(m), SEED_LAIN), pusat) == "asal_palsu"
    utuh = msgspec.json.encode(manifes_dari(contoh))
    assert kode_tolak(tanda_ulang(contoh, utuh, SEED_LAIN), pusat) == "isi_rusak"


def test_diteruskan_ke_kantor_lain(contoh: bytes, pusat: Pihak) -> None:
    lain = Pihak(*kripto.identitas_baru())
    assert kode_tolak(contoh, lain) == "bukan_untuk_sini"
    # The sender itself widens `to` in the manifest: the sealed origin line still names the old recipients.
    m = msgspec.structs.replace(manifes_dari(contoh), to=(*manifes_dari(contoh).to, lain.penerima))
    assert kode_tolak(tanda_ulang(contoh, msgspec.json.encode(m), SEED), pusat) == "asal_palsu"
    assert kode_tolak(tanda_ulang(contoh, msgspec.json.encode(m), SEED), lain) == "isi_rusak"


def test_kunci_asing(contoh: bytes, pusat: Pihak) -> None:
    with pytest.raises(TolakanBerkas) as e:
        buka(contoh, pusat, seed=(SEED_LAIN,))
    assert e.value.kode == "bukan_dikenal"


@pytest.mark.parametrize(
    ("ganti", "kode"),
    [
        ({"plain_len": berkas.MAKS_POLOS + 1}, "terlalu_besar"),
        ({"plain_len": 2**62}, "terlalu_besar"),
        ({"lines": berkas.MAKS_BARIS + 1}, "terlalu_besar"),
        ({"plain_len": 100 << 20}, "isi_rusak"),
        ({"lines": 4}, "isi_rusak"),
        ({"body_len": 1}, "isi_rusak"),
        ({"body_sha256": "00" * 32}, "isi_rusak"),
        ({"min_reader": 2}, "versi_baru"),
    ],
)
def test_angka_palsu_dari_penanda_yang_dikenal(contoh: bytes, pusat: Pihak, ganti: dict, kode: str) -> None:
    m = msgspec.structs.replace(manifes_dari(contoh), **ganti)
    assert kode_tolak(tanda_ulang(contoh, msgspec.json.encode(m), SEED), pusat) == kode


@pytest.mark.parametrize(
    "manifes",
    [b"", b"{}", b"[" * 100_000, b'{"kind":1}', b"\xff\xfe", b'{"kind":"\\ud800"}', b"null", b"9" * 5000],
)
def test_manifes_rusak_dari_penanda_yang_dikenal(contoh: bytes, pusat: Pihak, manifes: bytes) -> None:
    assert kode_tolak(tanda_ulang(contoh, manifes, SEED), pusat) == "isi_rusak"


def test_versi_bentuk(contoh: bytes, pusat: Pihak) -> None:
    m = msgspec.json.encode(manifes_dari(contoh))
    assert kode_tolak(tanda_ulang(contoh, m, SEED, mayor=2), pusat) == "versi_baru"
    assert kode_tolak(tanda_ulang(contoh, m, SEED, mayor=0), pusat) == "versi_baru"
    assert buka(tanda_ulang(contoh, m, SEED, minor=9), pusat).commit
    esok = m[:-1] + b',"hal_baru":{"a":[1,2]}}'
    assert buka(tanda_ulang(contoh, esok, SEED, minor=9), pusat).commit


def test_bom_padat_tidak_dimekarkan(pusat: Pihak, monkeypatch: pytest.MonkeyPatch) -> None:
    """A frame that says less than it holds, and one that says nothing of its size."""
    import zstandard

    jujur = tulis_berkas(KEPALA, [("C", b"x" * 1000)], seed=SEED, penerima=[pusat.penerima])
    m = manifes_dari(jujur)
    for padat in (
        zstandard.ZstdCompressor(write_content_size=False).compress(bytes(50 << 20)),
        zstandard.ZstdCompressor().compress(bytes(50 << 20)),
        zstandard.ZstdCompressor().compress(b"y" * m.plain_len) + b"sisa",
        b"",
        b"\x28\xb5\x2f\xfd",
    ):
        badan = kripto.segel(padat, [pusat.penerima])
        palsu = msgspec.structs.replace(m, body_len=len(badan), body_sha256=hashlib.sha256(badan).hexdigest())
        n = berkas.KEPALA.unpack_from(jujur)[4]
        badan_baru = jujur[: berkas.TETAP + n] + badan + jujur[-berkas.EKOR :]
        assert kode_tolak(tanda_ulang(badan_baru, msgspec.json.encode(palsu), SEED), pusat) == "isi_rusak"


@pytest.mark.parametrize("baris", [b"", b"[]", b'["C"]', b'["CC",1]', b"{}", b'["1",2]', b'["C",1'])
def test_baris_tanpa_jenis_ditolak(pusat: Pihak, monkeypatch: pytest.MonkeyPatch, baris: bytes) -> None:
    monkeypatch.setattr(berkas, "bungkus_baris", lambda jenis, isi: isi)
    data = tulis_berkas(KEPALA, [("C", baris)], seed=SEED, penerima=[pusat.penerima])
    assert kode_tolak(data, pusat) == "isi_rusak"


def test_baris_dengan_ganti_baris_tak_dapat_ditulis(pusat: Pihak) -> None:
    with pytest.raises(ValueError, match="baris"):
        tulis_berkas(KEPALA, [("C", b"[1]\n[2]")], seed=SEED, penerima=[pusat.penerima])


def test_rusak_karena_dikirim_sebagai_teks(contoh: bytes, pusat: Pihak) -> None:
    assert kode_tolak(contoh.replace(b"\r\n", b"\n"), pusat) == "berubah"
    assert kode_tolak(bytes(b & 0x7F for b in contoh), pusat) == "berubah"
    assert kode_tolak(contoh + b"\n", pusat) == "berubah"


def test_permintaan_bergabung_membuka_pintu_bagi_kunci_baru(pusat: Pihak) -> None:
    rahasia = b"r" * 32
    minta = buat_permintaan(
        rahasia, undangan_id="0f" * 16, seed=SEED, penerima=pusat.penerima, ruang=9,
        kantor="Kecamatan Sukamaju", nama_pc="PC-1", dibuat=1,
    )  # fmt: skip

    def baca(data: bytes) -> BerkasTerbuka:
        return baca_berkas(
            data,
            kunci_dikenal=(),
            identitas=pusat.rahasia,
            kenali_permintaan=lambda m: permintaan_sah(rahasia, m),
        )

    def tulis(m: Permintaan | None, seed: bytes = SEED) -> bytes:
        return tulis_berkas(replace(KEPALA, permintaan=m), ISI, seed=seed, penerima=[pusat.penerima])

    assert baca(tulis(minta)).calon
    palsu = [
        None,
        msgspec.structs.replace(minta, kantor="Kecamatan Lain"),
        msgspec.structs.replace(minta, ruang=10),
        msgspec.structs.replace(minta, hmac="00" * 32),
        buat_permintaan(
            b"x" * 32, undangan_id="0f" * 16, seed=SEED, penerima=pusat.penerima,
            ruang=9, kantor="K", nama_pc="P", dibuat=1,
        ),
    ]  # fmt: skip
    for m in palsu:
        with pytest.raises(TolakanBerkas) as e:
            baca(tulis(m))
        assert e.value.kode == "bukan_dikenal"
    with pytest.raises(TolakanBerkas) as e:  # another key rides on a request that it has seen
        baca(tulis(minta, SEED_LAIN))
    assert e.value.kode == "bukan_dikenal"
