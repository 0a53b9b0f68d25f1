"""The ADK file, byte by byte: 120 fixed bytes, signed manifest, sealed body, trailer with digest.

Little-endian: magic 8, major 1, minor 1, flags 2, manifest length 4, total length 8, signer key 32,
signature 64, manifest, body (age v1 over one zstd frame of JSON Lines), `ADK-END\\n`, SHA-256 of all before.
The first 24 bytes and the last 40 stay the same in every major version, so that damage is told from novelty.
"""

from __future__ import annotations

import hashlib
import secrets
import struct
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass

import msgspec

from kinerja_desktop.exchange import tolakan
from kinerja_desktop.exchange.bentuk import Manifes, Permintaan
from kinerja_desktop.exchange.tolakan import TolakanBerkas

AJAIB = b"\x89ADK\r\n\x1a\n"
AKHIR = b"ADK-END\n"
MAYOR, MINOR = 1, 0
PEMBACA = 1  # files that ask for a higher `min_reader` wait for an update
BENDERA_SEGEL, BENDERA_LAMPIRAN, BENDERA_BAGIAN = 1, 2, 4
KEPALA = struct.Struct("<8sBBHIQ32s")
TETAP = KEPALA.size + 64
EKOR = len(AKHIR) + 32
KONTEKS = b"ADK-MANIFEST-v1\0"
ASAL = "ADK-ORIGIN-1"

MAKS_MANIFES = 1 << 20
MAKS_BERKAS = 96 << 20
MAKS_POLOS = 128 << 20
MAKS_BARIS = 2_000_000

_GALAT_URAI = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_urai_manifes = msgspec.json.Decoder(Manifes)
_urai_asal = msgspec.json.Decoder(tuple[str, str, str, list[str]])


@dataclass(frozen=True, slots=True)
class KepalaBerkas:
    """What the writer states in the manifest beside the sizes, which follow from the body."""

    jenis: str
    kantor: int
    dibuat: int
    app: str
    skema: int
    rantai: Sequence[tuple[str, int, int]] = ()
    punya: Sequence[tuple[str, int, str]] = ()
    minta_commit: Sequence[str] = ()
    bagian: tuple[int, int] = (1, 1)
    permintaan: Permintaan | None = None
    min_pembaca: int = 1
    surat: Sequence[str] = ()
    lampiran: Sequence[tuple[str, int]] = ()


@dataclass(frozen=True, slots=True)
class BerkasTerbuka:
    """A file that passed every check; lines are verbatim, without their type letter."""

    sha256: str
    penanda: bytes
    manifes: Manifes
    commit: tuple[bytes, ...]
    sertifikat: tuple[bytes, ...]
    tanda: tuple[bytes, ...]
    lampiran: tuple[bytes, ...]
    lain: tuple[bytes, ...]
    calon: bool = False


def bungkus_baris(jenis: str, isi: bytes) -> bytes:
    """A typed line `["C",<isi>]`: valid JSON, and `isi` can be cut out verbatim."""
    if b"\n" in isi or len(jenis) != 1 or not jenis.isascii() or not jenis.isalpha():
        raise ValueError("baris ADK tidak sah")
    return b'["' + jenis.encode() + b'",' + isi + b"]"


def tulis_berkas(
    kepala: KepalaBerkas, baris: Iterable[tuple[str, bytes]], *, seed: bytes, penerima: Sequence[str]
) -> bytes:
    """The bytes of an ADK signed with `seed`, sealed to `penerima`; ValueError beyond the bounds."""
    from kinerja_desktop.exchange import kripto

    umum = kripto.kunci_umum(seed)
    tujuan = sorted(set(penerima))
    badan = [bungkus_baris(jenis, isi) for jenis, isi in baris]
    ber_lampiran = any(b.startswith(b'["B"') for b in badan)
    asal = msgspec.json.encode([ASAL, umum.hex(), secrets.token_hex(16), tujuan])
    polos = b"\n".join([asal, *badan])
    if len(polos) > MAKS_POLOS or len(badan) > MAKS_BARIS or not tujuan:
        raise ValueError("isi ADK melampaui batas; bagi menjadi beberapa berkas")
    sandi = kripto.segel(kripto.padatkan(polos), tujuan)
    manifes = msgspec.json.encode(
        Manifes(
            kind=kepala.jenis, office=kepala.kantor, writer=umum.hex(), created=kepala.dibuat, app=kepala.app,
            schema=kepala.skema, min_reader=kepala.min_pembaca, body_sha256=hashlib.sha256(sandi).hexdigest(),
            body_len=len(sandi), plain_len=len(polos), lines=len(badan), chains=tuple(kepala.rantai),
            have=tuple(kepala.punya), want=tuple(kepala.minta_commit), to=tuple(tujuan), part=kepala.bagian,
            minta=kepala.permintaan, surat=tuple(kepala.surat), lampiran=tuple(kepala.lampiran),
        )
    )  # fmt: skip
    total = TETAP + len(manifes) + len(sandi) + EKOR
    if len(manifes) > MAKS_MANIFES or total > MAKS_BERKAS:
        raise ValueError("ADK melampaui batas; bagi menjadi beberapa berkas")
    bendera = BENDERA_SEGEL | (BENDERA_BAGIAN if kepala.bagian[1] > 1 else 0)
    bendera |= BENDERA_LAMPIRAN if ber_lampiran else 0
    tetap = KEPALA.pack(AJAIB, MAYOR, MINOR, bendera, len(manifes), total, umum)
    tanda = kripto.tandatangani(seed, KONTEKS + tetap + manifes)
    isi = b"".join((tetap, tanda, manifes, sandi, AKHIR))
    return isi + hashlib.sha256(isi).digest()


def baca_berkas(
    data: bytes,
    *,
    kunci_dikenal: Container[bytes],
    identitas: str,
    kenali_permintaan: Callable[[Permintaan], bool] | None = None,
    kenali_surat: Callable[[Sequence[str], bytes], bool] | None = None,
) -> BerkasTerbuka:
    """Open an ADK in the fixed order, verifying before parsing; TolakanBerkas names the first fault.

    A signer not in `kunci_dikenal` passes with signed lines in the manifest by which `kenali_surat` comes to
    know it, or with a join request, naming that very key, that `kenali_permintaan` proves by an open
    invitation's secret; such a file is `calon`.
    """
    sha256 = _periksa_bentuk(data)
    penanda, manifes, calon = _periksa_penanda(data, kunci_dikenal, kenali_permintaan, kenali_surat)
    polos = _buka_badan(data, manifes, identitas)
    baris = _periksa_asal(polos, manifes, penanda)
    wadah: dict[str, list[bytes]] = {"C": [], "K": [], "R": [], "B": [], "X": []}
    for b in baris:
        if len(b) < 7 or b[:2] != b'["' or b[3:5] != b'",' or b[-1:] != b"]" or not b[2:3].isalpha():
            raise tolakan.isi_rusak("baris isi")
        jenis = chr(b[2])
        if jenis in "CKRB":
            wadah[jenis].append(b[5:-1])
        else:
            wadah["X"].append(b)  # a kind of a newer program: kept unread
    isi = {jenis: tuple(b) for jenis, b in wadah.items()}
    return BerkasTerbuka(
        sha256, penanda, manifes, isi["C"], isi["K"], isi["R"], isi["B"], isi["X"], calon=calon
    )


def lihat_berkas(data: bytes) -> tuple[str, Manifes]:
    """SHA-256 and manifest of a whole file signed by whoever made it; says nothing of whether he is known."""
    sha256 = _periksa_bentuk(data)
    _, manifes, _ = _periksa_penanda(data, {bytes(data[24:56])}, None, None)
    return sha256, manifes


def lihat_kepala(awal: bytes) -> tuple[bytes, Manifes] | None:
    """Signer and manifest out of a file's first bytes, its signature checked; None when they are no ADK's."""
    if awal[:8] != AJAIB or len(awal) < TETAP or awal[8] != MAYOR:
        return None
    try:
        penanda, manifes, _ = _periksa_penanda(awal + bytes(EKOR), {bytes(awal[24:56])}, None, None)
    except TolakanBerkas:
        return None
    return penanda, manifes


def ukuran_tersurat(awal: bytes) -> int | None:
    """Total length that the first 24 bytes claim, or None when they are not those of an ADK."""
    if len(awal) < 24 or awal[:8] != AJAIB:
        return None
    return int(struct.unpack_from("<Q", awal, 16)[0])


def _periksa_bentuk(data: bytes) -> str:
    """Magic, length, digest, major version; returns the SHA-256 of the whole file in hex."""
    if data[:8] != AJAIB:
        if data and AJAIB.startswith(data):
            raise tolakan.terpotong(len(data), None)
        if b"ADK" in data[:6]:
            raise tolakan.berubah()  # line ends or the eighth bit were mangled on the way
        raise tolakan.bukan_adk()
    total = ukuran_tersurat(data)
    if total is None or len(data) < total <= MAKS_BERKAS:
        raise tolakan.terpotong(len(data), total)
    if len(data) > MAKS_BERKAS:
        raise tolakan.terlalu_besar(MAKS_BERKAS >> 10)
    if len(data) != total or len(data) < TETAP + EKOR or data[-EKOR:-32] != AKHIR:
        raise tolakan.berubah()
    sidik = hashlib.sha256(memoryview(data)[:-32])
    if sidik.digest() != data[-32:]:
        raise tolakan.berubah()
    if data[8] != MAYOR:
        raise tolakan.versi_baru(f"bentuk {data[8]}")
    sidik.update(data[-32:])
    return sidik.hexdigest()


def _periksa_penanda(
    data: bytes,
    dikenal: Container[bytes],
    kenali: Callable[[Permintaan], bool] | None,
    kenali_surat: Callable[[Sequence[str], bytes], bool] | None,
) -> tuple[bytes, Manifes, bool]:
    """Key known, signature, and only then the manifest."""
    from kinerja_desktop.exchange import kripto

    _, _, _, _, panjang, _, penanda = KEPALA.unpack_from(data)
    kenal = penanda in dikenal
    if not kenal and kenali is None and kenali_surat is None:
        raise tolakan.bukan_dikenal(penanda)
    if panjang > MAKS_MANIFES or TETAP + panjang + EKOR > len(data):
        raise tolakan.isi_rusak("panjang manifes")
    mentah = data[TETAP : TETAP + panjang]
    if not kripto.tanda_cocok(penanda, KONTEKS + data[: KEPALA.size] + mentah, data[KEPALA.size : TETAP]):
        raise tolakan.tanda_tangan() if kenal else tolakan.bukan_dikenal(penanda)
    try:
        manifes = _urai_manifes.decode(mentah)
    except _GALAT_URAI as e:
        raise (tolakan.isi_rusak("manifes") if kenal else tolakan.bukan_dikenal(penanda)) from e
    if not kenal and kenali_surat is not None and manifes.surat:
        kenal = kenali_surat(manifes.surat, penanda)
    if not kenal:
        minta = manifes.minta
        if minta is None or kenali is None or minta.kunci_umum != penanda.hex() or not kenali(minta):
            raise tolakan.bukan_dikenal(penanda)
    if manifes.writer != penanda.hex():
        raise tolakan.isi_rusak("penulis")
    if manifes.min_reader > PEMBACA:
        raise tolakan.versi_baru(f"pembaca {manifes.min_reader}, program {manifes.app}")
    return penanda, manifes, not kenal


def _buka_badan(data: bytes, manifes: Manifes, identitas: str) -> bytes:
    """Body digest, recipient, decryption, size bound, bounded decompression."""
    from kinerja_desktop.exchange import kripto

    panjang = KEPALA.unpack_from(data)[4]
    sandi = data[TETAP + panjang : -EKOR]
    if len(sandi) != manifes.body_len or hashlib.sha256(sandi).hexdigest() != manifes.body_sha256:
        raise tolakan.isi_rusak("sidik isi")
    if manifes.plain_len > MAKS_POLOS or manifes.lines > MAKS_BARIS:
        raise tolakan.terlalu_besar(MAKS_POLOS >> 10)
    if not set(kripto.semua_penerima(identitas)).intersection(manifes.to):
        raise tolakan.bukan_untuk_sini()
    try:
        padat = kripto.buka_segel(sandi, identitas)
    except kripto.KriptoGagal as e:
        raise tolakan.isi_rusak("segel") from e
    try:
        return kripto.mekarkan(padat, manifes.plain_len)
    except kripto.KriptoGagal as e:
        raise tolakan.isi_rusak("pemadatan") from e


def _periksa_asal(polos: bytes, manifes: Manifes, penanda: bytes) -> list[bytes]:
    """Line count while splitting, then the origin line, which no re-signer or forwarder can change."""
    baris = polos.split(b"\n", manifes.lines)  # never into more pieces than were announced
    if len(baris) != manifes.lines + 1 or b"\n" in baris[-1]:
        raise tolakan.isi_rusak("jumlah baris")
    pertama = baris.pop(0)
    try:
        tanda, penulis, _nonce, tujuan = _urai_asal.decode(pertama)
    except _GALAT_URAI as e:
        raise tolakan.isi_rusak("baris asal") from e
    if tanda != ASAL or penulis != penanda.hex() or tuple(tujuan) != manifes.to:
        raise TolakanBerkas(
            "Berkas ini ditandatangani atau diteruskan oleh pihak lain, bukan oleh penulisnya.",
            kode="asal_palsu",
            siapa="pengirim berkas",
        )
    return baris
