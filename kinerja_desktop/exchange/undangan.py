"""Joining: invitation file and code, and the request that its secret proves.

The code has ten signs of Crockford's base32: nine random ones and one check sign over GF(32), which no
single wrong sign and no two exchanged signs can pass, so a slip is told before the slow key derivation.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import IsiUndangan, Permintaan
from kinerja_desktop.exchange.bukti import kata_milik, milik_sah
from kinerja_desktop.exchange.tolakan import TolakanBerkas

ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PANJANG_KODE = 10
MASA_UNDANGAN = timedelta(days=60)
#: States of an invitation; the last one at the office that has used another since.
DIKIRIM, DIMINTA, DITERIMA_KANTOR, DIPAKAI, DICABUT_UNDANGAN = (
    "dikirim",
    "diminta",
    "diterima",
    "dipakai",
    "dicabut",
)
MAKS_UNDANGAN = 16 << 10
MAKS_LOG_N = 20  # scrypt work that an invitation may ask of this PC: 1 GiB
_KONTEKS_MINTA = b"ADK-JOIN-1\0"
KEPALA_SANDI = re.compile(rb"\Aage-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,3})\n")
_MIRIP = str.maketrans({"O": "0", "I": "1", "L": "1"})
_PEMISAH = re.compile(r"[\s\-‐-―_.·]+")
_GALAT_URAI = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


@dataclass(frozen=True, slots=True)
class UndanganBaru:
    """A written invitation: the file's bytes, the code to be told apart, number, for whom, last day."""

    data: bytes
    kode: str
    nomor: int
    kantor: str
    sampai: str


# ---- the code ----------------------------------------------------------------------------------


def _kali(a: int, b: int) -> int:
    """Product in GF(32) with x^5 + x^2 + 1."""
    hasil = 0
    while b:
        if b & 1:
            hasil ^= a
        a <<= 1
        if a & 32:
            a ^= 0b100101
        b >>= 1
    return hasil


def _tanda_periksa(isi: list[int]) -> int:
    jumlah, bobot = 0, 1
    for nilai in isi:
        bobot = _kali(bobot, 2)
        jumlah ^= _kali(nilai, bobot)
    return jumlah


def kode_baru() -> str:
    """A fresh code as it is told: `XXXXX-XXXXX`, 45 random bits and a check sign."""
    isi = [secrets.randbelow(32) for _ in range(PANJANG_KODE - 1)]
    kode = "".join(ABJAD[n] for n in [*isi, _tanda_periksa(isi)])
    return f"{kode[:5]}-{kode[5:]}"


def baca_kode(ketikan: str) -> str:
    """Ten signs of a typed code, forgiving case, spaces, dashes, o/0, i/l/1; TolakanBerkas `kode_salah`."""
    kode = _PEMISAH.sub("", ketikan[:200]).upper().translate(_MIRIP)
    asing = next((c for c in kode if c not in ABJAD), None)
    if asing is not None:
        raise TolakanBerkas(
            "Kode undangan tidak memakai tanda {tanda}; periksa lagi ketikannya.",
            kode="kode_salah", siapa="operator", tanda=asing,
        )  # fmt: skip
    if len(kode) != PANJANG_KODE:
        raise TolakanBerkas(
            "Kode undangan harus {harus} huruf dan angka, yang diketik {ada}.",
            kode="kode_salah", siapa="operator", harus=PANJANG_KODE, ada=len(kode),
        )  # fmt: skip
    angka = [ABJAD.index(c) for c in kode]
    if _tanda_periksa(angka[:-1]) != angka[-1]:
        raise TolakanBerkas(
            "Kode undangan salah ketik (ada tanda yang keliru atau tertukar); "
            "cocokkan lagi dengan kode dari pengundang.",
            kode="kode_salah", siapa="operator",
        )  # fmt: skip
    return kode


# ---- the invitation ----------------------------------------------------------------------------


def undangan_baru(
    *, nomor_kantor: int, kantor: str, instansi: str, pusat_kunci: bytes, pusat_penerima: str,
    pusat_ruang: int, berlaku_sampai: date, jenis: str = "kantor", ruang: int = 0, pemulihan: str = "",
    nama_pc: str = "", pengundang: str = "",
) -> IsiUndangan:  # fmt: skip
    """An invitation with a new id and a new 32-byte secret; for one PC."""
    return IsiUndangan(
        versi=1, undangan_id=secrets.token_hex(16), rahasia=secrets.token_hex(32), nomor_kantor=nomor_kantor,
        kantor=kantor, instansi=instansi, pusat_kunci=pusat_kunci.hex(), pusat_penerima=pusat_penerima,
        pusat_ruang=pusat_ruang, berlaku_sampai=berlaku_sampai.isoformat(), jenis=jenis, ruang=ruang,
        pemulihan=pemulihan, nama_pc=nama_pc, pengundang=pengundang,
    )  # fmt: skip


def tulis_undangan(isi: IsiUndangan, kode: str) -> bytes:
    """The invitation file: an ordinary age file under the code as passphrase (takes about a second)."""
    from kinerja_desktop.exchange import kripto

    return kripto.segel_sandi(msgspec.json.encode(isi), baca_kode(kode))


def baca_undangan(data: bytes, kode: str, hari_ini: date) -> IsiUndangan:
    """Open an invitation; TolakanBerkas bukan_undangan, kode_salah, kedaluwarsa, versi_baru, isi_rusak."""
    kepala = KEPALA_SANDI.match(data[:200])
    if kepala is None or len(data) > MAKS_UNDANGAN or int(kepala[1]) > MAKS_LOG_N:
        raise TolakanBerkas(
            "Berkas ini bukan undangan; pilih berkas yang berakhiran .undangan.",
            kode="bukan_undangan",
            siapa="operator",
        )
    sandi = baca_kode(kode)
    from kinerja_desktop.exchange import kripto

    try:
        polos = kripto.buka_sandi(data, sandi)
    except kripto.KriptoGagal as e:
        raise TolakanBerkas(
            "Kode ini tidak cocok dengan berkas undangannya, atau berkas undangan rusak; "
            "minta pengundang memeriksa.",
            kode="kode_salah", siapa="operator bersama pengundang",
        ) from e  # fmt: skip
    try:
        isi = msgspec.json.decode(polos, type=IsiUndangan)
        batas = date.fromisoformat(isi.berlaku_sampai)
    except (*_GALAT_URAI, ValueError) as e:
        raise tolakan.isi_rusak("undangan") from e
    if isi.versi > 1:
        raise tolakan.versi_baru(f"undangan {isi.versi}")
    if not kripto.penerima_sah(isi.pusat_penerima):
        raise tolakan.isi_rusak("undangan")
    if hari_ini > batas:
        raise TolakanBerkas(
            "Undangan ini berlaku sampai {batas}, dan komputer ini bertanggal {kini}. Bila tanggal itu "
            "keliru, betulkan jam komputer; bila benar, minta undangan baru kepada {pengundang}.",
            kode="kedaluwarsa", siapa="pengundang", batas=batas.strftime("%d-%m-%Y"),
            kini=hari_ini.strftime("%d-%m-%Y"),
            pengundang=isi.pengundang or "pusat",
        )  # fmt: skip
    return isi


# ---- the request -------------------------------------------------------------------------------


def _hmac(rahasia: bytes, minta: Permintaan) -> str:
    isi = msgspec.json.encode(msgspec.structs.replace(minta, hmac=""))
    return hmac.new(rahasia, _KONTEKS_MINTA + isi, hashlib.sha256).hexdigest()


def buat_permintaan(
    rahasia: bytes, *, undangan_id: str, seed: bytes, penerima: str, ruang: int, kantor: str,
    nama_pc: str, dibuat: int,
) -> Permintaan:  # fmt: skip
    """Request to join that only the holder of the invitation's secret can make; `dibuat` in ms since 1970.

    `seed` is the asking key's: the request carries its own word that it wants to belong to `ruang`.
    """
    from kinerja_desktop.exchange import kripto

    minta = Permintaan(
        undangan_id=undangan_id, kunci_umum=kripto.kunci_umum(seed).hex(), penerima=penerima, ruang=ruang,
        kantor=kantor, nama_pc=nama_pc, dibuat=dibuat, bukti=kata_milik(seed, ruang), hmac="",
    )  # fmt: skip
    return msgspec.structs.replace(minta, hmac=_hmac(rahasia, minta))


def permintaan_sah(rahasia: bytes, minta: Permintaan) -> bool:
    """True when the request was made with this secret, no field has changed and its key proves itself."""
    asli = hmac.compare_digest(_hmac(rahasia, minta), minta.hmac)
    return asli and milik_sah(minta.kunci_umum, minta.ruang, minta.bukti)
