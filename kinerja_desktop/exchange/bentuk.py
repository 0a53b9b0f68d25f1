"""What an ADK carries, typed and bounded: decoding refuses everything that is not exactly this."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from msgspec import Meta

_INT64 = 2**63 - 1
_RUANG = 2**32 - 1

Hex16 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z", max_length=32)]
Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z", max_length=64)]
Acuan = Annotated[str, Meta(pattern=r"\A[0-9a-f]{8}:[0-9]{1,18}:[0-9a-f]{32}\Z", max_length=64)]
TandaAtauKosong = Annotated[str, Meta(pattern=r"\A([0-9a-f]{128})?\Z", max_length=128)]
Penerima = Annotated[str, Meta(pattern=r"\Aage1[0-9a-z]{10,120}\Z", max_length=130)]
AcuanAtauKosong = Annotated[str, Meta(pattern=r"\A([0-9a-f]{8}:[0-9]{1,18}:[0-9a-f]{32})?\Z", max_length=64)]
KunciAtauKosong = Annotated[str, Meta(pattern=r"\A([0-9a-f]{64})?\Z", max_length=64)]
PenerimaAtauKosong = Annotated[str, Meta(pattern=r"\A(age1[0-9a-z]{10,120})?\Z", max_length=130)]
Pendek = Annotated[str, Meta(max_length=64)]
Nama = Annotated[str, Meta(max_length=300)]
Nomor = Annotated[int, Meta(ge=0, le=_INT64)]
Ruang = Annotated[int, Meta(ge=0, le=_RUANG)]


class Permintaan(msgspec.Struct, frozen=True):
    """Request to join, proven by the invitation's secret; rides in every file until the centre accepts.

    `bukti`: the asking key's own word that it wants to belong to this space (`exchange/bukti.py`).
    """

    undangan_id: Hex16
    kunci_umum: Hex32
    penerima: Penerima
    ruang: Ruang
    kantor: Nama
    nama_pc: Nama
    dibuat: Nomor
    hmac: Hex32
    bukti: TandaAtauKosong = ""  # a request kept from before there was one is read, and proves nothing


class Manifes(msgspec.Struct, frozen=True, omit_defaults=True):
    """Head of an ADK, readable without its key: who, when, how much, and the statement have/want."""

    kind: Pendek
    office: Ruang
    writer: Hex32
    created: Nomor
    app: Pendek
    schema: Nomor
    min_reader: Nomor
    body_sha256: Hex32
    body_len: Nomor
    plain_len: Nomor
    lines: Nomor
    chains: Annotated[tuple[tuple[Hex32, Nomor, Nomor], ...], Meta(max_length=10_000)]
    have: Annotated[tuple[tuple[Hex32, Nomor, Hex32], ...], Meta(max_length=10_000)]
    want: Annotated[tuple[Acuan, ...], Meta(max_length=10_000)]
    to: Annotated[tuple[Penerima, ...], Meta(min_length=1, max_length=100)]
    part: tuple[Nomor, Nomor] = (1, 1)
    minta: Permintaan | None = None
    surat: Annotated[tuple[Annotated[str, Meta(max_length=4000)], ...], Meta(max_length=16)] = ()
    #: Attachments whose bytes the writer lacks: digest, bytes here from the beginning.
    lampiran: Annotated[tuple[tuple[Hex32, Nomor], ...], Meta(max_length=1000)] = ()


class Sertifikat(msgspec.Struct, frozen=True):
    """What a key is granted: space, role, level; dates are YYYY-MM-DD, `sampai` empty = no end.

    `penerbit` is the key that signs it: the centre's, or the first PC's of the same office for level "pc".
    `bukti` is the granted key's own word, out of its request; only the centre's chains have none.
    """

    nomor_seri: Nomor
    kunci_umum: Hex32
    penerima: Penerima
    ruang: Ruang
    peran: Pendek
    nama: Nama
    undangan_id: Hex16
    berlaku_mulai: Pendek
    berlaku_sampai: Pendek = ""
    tingkat: Pendek = ""
    penerbit: KunciAtauKosong = ""
    bukti: TandaAtauKosong = ""


class Suksesi(msgspec.Struct, frozen=True):
    """An old key names the new one of the same PC and signs that; `waktu` in ms since 1970.

    `bukti`: the new key's own word that it follows this old one.
    """

    lama: Hex32
    baru: Hex32
    penerima: PenerimaAtauKosong = ""
    waktu: Nomor = 0
    bukti: TandaAtauKosong = ""


class Cabut(msgspec.Struct, frozen=True):
    """A key counts up to one commit and no further; `sampai` empty: nothing it wrote counts."""

    kunci: Hex32
    sampai: AcuanAtauKosong
    alasan: Nama
    waktu: Nomor
    penerbit: Hex32


class GantiKunci(msgspec.Struct, frozen=True):
    """Two PCs write with this key: each of them is to take one of its own."""

    kunci: Hex32
    waktu: Nomor
    penerbit: Hex32


class PengenalPusat(msgspec.Struct, frozen=True):
    """An office's first PC tells the others which centre the office has joined."""

    kunci: Hex32
    penerima: Penerima
    ruang: Ruang
    nama: Nama
    waktu: Nomor
    penerbit: Hex32


class Pemulihan(msgspec.Struct, frozen=True):
    """The centre's recovery recipient: files for the centre are sealed to it too; empty ends that."""

    penerima: PenerimaAtauKosong
    waktu: Nomor
    penerbit: Hex32


class Tanda(msgspec.Struct, frozen=True, omit_defaults=True):
    """Receipt for one file received: its SHA-256, what became of it, and how many changes it brought."""

    sha256: Hex32
    nama: Nama
    hasil: Pendek
    diterima: Nama
    baru: Nomor = 0
    sudah_ada: Nomor = 0
    menunggu: Nomor = 0
    berbeda: Nomor = 0
    disisihkan: Nomor = 0
    kode: Pendek = ""
    alasan: Annotated[str, Meta(max_length=1000)] = ""


class IsiUndangan(msgspec.Struct, frozen=True):
    """Invitation as sealed in its file: the centre's keys, the office's number and the shared secret."""

    versi: Annotated[int, Meta(ge=1, le=1000)]
    undangan_id: Hex16
    rahasia: Hex32
    nomor_kantor: Ruang
    kantor: Nama
    instansi: Nama
    pusat_kunci: Hex32
    pusat_penerima: Penerima
    pusat_ruang: Ruang
    berlaku_sampai: Annotated[str, Meta(pattern=r"\A\d{4}-\d{2}-\d{2}\Z", max_length=10)]
    maks_pc: Annotated[int, Meta(ge=1, le=100)] = 1
    #: "pc": from an office's first PC (`pusat_kunci` is that PC's, `pusat_ruang` the office's).
    jenis: Pendek = "kantor"
    #: Space of an office that is invited again, 0 for a new one.
    ruang: Ruang = 0
    pemulihan: PenerimaAtauKosong = ""
    nama_pc: Pendek = ""
    pengundang: Pendek = ""


_Acuan2 = Annotated[tuple[Acuan, ...], Meta(max_length=10_000)]
_Int64 = Annotated[int, Meta(ge=-_INT64 - 1, le=_INT64)]
_Nilai = str | _Int64 | None
_Data = list[_Nilai] | dict[str, tuple[_Nilai, _Nilai]]
_Operasi = Annotated[str, Meta(min_length=1, max_length=8)]


class BarisCommit(msgspec.Struct, frozen=True, array_like=True):
    """The shape of a commit line, checked before anything of it is stored."""

    versi: Annotated[int, Meta(ge=1, le=1)]
    writer: Hex32
    seq: Annotated[int, Meta(ge=1, le=_INT64)]
    prev: Hex32 | None
    hlc: Nomor
    nonce: Annotated[str, Meta(pattern=r"\A[0-9a-f]{2,64}\Z")]
    pelaku: tuple[Nama, Nama, Nama]
    perintah: Nama
    skema: Annotated[int, Meta(ge=1, le=1_000_000)]
    deps: _Acuan2
    perubahan: list[tuple[Pendek, Hex16, _Operasi, _Acuan2, _Data]]
    ext: dict[str, Any]
