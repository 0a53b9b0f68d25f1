"""Bytes of attachments in files: lines "B", what this side still lacks, going on where a lost part ended.

A line is `["<sha256>", size, offset, "<base64 of at most 1 MiB>"]`. The rows that name attachments travel as
every other change; bytes only on wish, in files of their own that are welcome in any order.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kinerja_desktop.exchange.bentuk import Hex32
from kinerja_desktop.exchange.berkas import AJAIB, BENDERA_LAMPIRAN, KEPALA, TETAP, BerkasTerbuka
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store import repo_lampiran, repo_lawan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_lampiran import MAKS_UKURAN, RekamLampiran
from kinerja_desktop.store.repo_tukar import PUSAT
from kinerja_desktop.system.gudang import Gudang, IsiRusak

#: Bytes of attachments in one line and in one file: a file of twelve MiB still goes by mail.
MAKS_BARIS = 1 << 20
MAKS_PER_BERKAS = 12 << 20
#: How many missing contents a statement names; the others follow in the next one.
MAKS_DINYATAKAN = 1000
#: Bytes of attachments that one space may have here, and what must stay free on the disk.
MAKS_RUANG = 2 << 30
SISA_DISK = 200 << 20
TUNGGU = "lampiran_menunggu"
_MINTA = "lampiran_minta:"


class BarisIsi(msgspec.Struct, frozen=True, array_like=True):
    """One piece of one content."""

    sidik: Hex32
    ukuran: Annotated[int, Meta(ge=1, le=MAKS_UKURAN)]
    letak: Annotated[int, Meta(ge=0, lt=MAKS_UKURAN)]
    isi: Annotated[bytes, Meta(min_length=1, max_length=MAKS_BARIS)]


_urai = msgspec.json.Decoder(BarisIsi)


def ber_lampiran(data: bytes) -> bool:
    """Whether the head of a file says that it brings bytes of attachments."""
    return len(data) >= TETAP and bool(KEPALA.unpack_from(data)[3] & BENDERA_LAMPIRAN)


def urut_terima(paths: Sequence[Path]) -> list[Path]:
    """Files that bring bytes of attachments after those that name them; the order stays otherwise."""

    def belakangan(path: Path) -> bool:
        try:
            if not path.is_file():  # a pipe would be waited for
                return False
            with path.open("rb") as f:
                return f.read(4) == AJAIB[:4] and ber_lampiran(AJAIB[:4] + f.read(TETAP - 4))
        except (OSError, ValueError):
            return False

    return sorted(paths, key=belakangan)


# -- sending -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Potong:
    """Which bytes of a content go into a file."""

    sidik: str
    ukuran: int
    letak: int
    panjang: int


@dataclass(slots=True)
class BarisTertunda:
    """Lines "B" of one file, read from the store while the file is written; damaged contents stay out."""

    gudang: Gudang
    potong: Sequence[Potong]
    rusak: set[str] = field(default_factory=set)

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        sidik, isi = "", b""
        for q in self.potong:
            if q.sidik != sidik:
                sidik, isi = q.sidik, b""
                try:
                    isi = self.gudang.baca(q.sidik)
                except (OSError, IsiRusak):
                    self.rusak.add(q.sidik)
            if len(isi) == q.ukuran:
                potongan = isi[q.letak : q.letak + q.panjang]
                yield "B", msgspec.json.encode(BarisIsi(q.sidik, q.ukuran, q.letak, potongan))


def rencana(
    p: Pelaksana,
    gudang: Gudang,
    peer: bytes,
    ordinal: Collection[int],
    *,
    ruang: int | None = None,
    semua: bool = False,
) -> list[list[Potong]]:
    """Pieces for `peer`, one list for each file: what it stated to lack, and what rows new to it name.

    `ordinal` are the commits that go to it, `ruang` the only space whose attachments it may have.
    """
    diminta = {} if semua else _diminta(p, peer)
    baru = set(ordinal)
    antre: dict[str, Potong] = {}
    for r in repo_lampiran.semua(p, ruang):
        if not r.wajar or r.sidik in antre:
            continue
        if not (semua or r.sidik in diminta or r.rev in baru) or not gudang.ada(r.sidik, r.ukuran):
            continue
        mulai = diminta.get(r.sidik, 0)
        mulai = mulai if 0 <= mulai < r.ukuran else 0
        antre[r.sidik] = Potong(r.sidik, r.ukuran, mulai, r.ukuran - mulai)
    return _bagi(antre.values())


def _bagi(antre: Collection[Potong]) -> list[list[Potong]]:
    hasil: list[list[Potong]] = []
    sisa = 0
    for q in antre:
        for letak in range(q.letak, q.ukuran, MAKS_BARIS):
            panjang = min(MAKS_BARIS, q.ukuran - letak)
            if panjang > sisa:
                hasil.append([])
                sisa = MAKS_PER_BERKAS
            hasil[-1].append(Potong(q.sidik, q.ukuran, letak, panjang))
            sisa -= panjang
    return hasil


def _diminta(p: Pelaksana, peer: bytes) -> dict[str, int]:
    with suppress(ValueError):
        return {str(s): int(n) for s, n in json.loads(repo_lawan.catatan_lokal(p, _MINTA + peer.hex()))}
    return {}


# -- what this side lacks ----------------------------------------------------------------------------------


def pernyataan(p: Pelaksana, gudang: Gudang, ruang: int | None = None) -> list[tuple[str, int]]:
    """Contents that rows here name and whose bytes lack: (digest, bytes here from the beginning)."""
    kurang: dict[str, int] = {}
    ada: set[str] = set()
    for r in repo_lampiran.semua(p, ruang):
        if not r.wajar or r.sidik in ada:
            continue
        if gudang.ada(r.sidik, r.ukuran):
            ada.add(r.sidik)
            kurang.pop(r.sidik, None)
        elif len(kurang) < MAKS_DINYATAKAN:
            kurang[r.sidik] = gudang.awalan(r.sidik, r.ukuran)
    return list(kurang.items())


def catat_pernyataan(p: Pelaksana, peer: bytes, isi: Sequence[tuple[str, int]]) -> None:
    """What a peer lacks replaces what it said before, as with all it states."""
    repo_lawan.simpan_catatan_lokal(p, _MINTA + peer.hex(), json.dumps(isi))


# -- receiving ---------------------------------------------------------------------------------------------


def terima_isi(
    p: Pelaksana, gudang: Gudang, lingkup: Lingkup, b: BerkasTerbuka, waktu: str, *, tulis: bool
) -> list[str]:
    """Take the bytes that a file brings, inside the caller's transaction; sentences about what became of it.

    Only contents that a row of the sender's own space names, with that size. TolakanBerkas of code `TUNGGU`
    when the rows themselves are still on their way. `tulis` False looks and writes nothing.
    """
    baris, salah = _baca_baris(b.lampiran)
    bernama = repo_lampiran.bernama(p, {x.sidik for x in baris})
    asing = {x.sidik for x in baris} - {r.sidik for r, _ in bernama}
    if asing and not b.commit:
        raise TolakanBerkas(
            "Lampiran ini mendahului berkas data yang menyebutnya; berkas disimpan dan dibaca setelah berkas "
            "data itu diterima.",
            kode=TUNGGU,
            siapa="pengirim berkas",
        )
    hidup = [r for r, tegak in bernama if tegak]
    sah = _sah(p, lingkup, b.penanda, hidup)
    # What nobody here names any more is no fault of the sender.
    mati = {r.sidik for r, _ in bernama} - {r.sidik for r in hidup}
    salah += sum(x.sidik not in mati and (x.sidik, x.ukuran) not in sah for x in baris)
    masuk = [x for x in baris if (x.sidik, x.ukuran) in sah and not gudang.ada(x.sidik, x.ukuran)]
    if not tulis:
        n = len({x.sidik for x in masuk})
        return [f"Berkas ini membawa isi {n} lampiran."] if n else []
    return _simpan(p, gudang, masuk, salah, waktu)


def tunggu_penuh() -> TolakanBerkas:
    """Too many such files wait already."""
    return TolakanBerkas(
        "Terlalu banyak berkas lampiran menunggu berkas datanya; terima dahulu berkas data, lalu berkas ini "
        "sekali lagi.",
        kode=TUNGGU,
        siapa="operator",
    )


def _baca_baris(mentah: Sequence[bytes]) -> tuple[list[BarisIsi], int]:
    """Lines that are what they should be, and how many are not."""
    hasil: list[BarisIsi] = []
    for m in mentah:
        with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            hasil.append(_urai.decode(m))
    return hasil, len(mentah) - len(hasil)


def _sah(
    p: Pelaksana, lingkup: Lingkup, penanda: bytes, rekam: Sequence[RekamLampiran]
) -> set[tuple[str, int]]:
    """(Digest, size) of the contents that this signer may bring: named in its own space, within the bound."""
    w = lingkup.penulis[penanda]
    sah = [r for r in rekam if r.wajar and (w.peran == PUSAT or r.ruang == w.ruang)]
    penuh = {s for s in {r.ruang for r in sah} if repo_lampiran.ukuran_ruang(p, s) > MAKS_RUANG}
    return {(r.sidik, r.ukuran) for r in sah if r.ruang not in penuh}


def _simpan(p: Pelaksana, gudang: Gudang, masuk: Sequence[BarisIsi], salah: int, waktu: str) -> list[str]:
    gagal = rusak = lengkap = sebagian = 0
    for x in masuk:
        try:
            if gudang.ruang_bebas() < SISA_DISK:
                raise OSError(errno.ENOSPC, "disk hampir penuh")
            salah += not gudang.taruh_bagian(x.sidik, x.ukuran, x.letak, x.isi)
        except OSError:
            gagal += 1
    for sidik, ukuran in {x.sidik: x.ukuran for x in masuk}.items():
        jadi = False
        try:
            jadi = gudang.rakit(sidik, ukuran)
        except IsiRusak:
            rusak += 1
        except OSError:
            gagal += 1
        lengkap += jadi
        ada = gudang.awalan(sidik, ukuran)
        sebagian += 0 < ada < ukuran
        repo_lampiran.catat_isi(p, sidik, ukuran, ada, waktu)
    kalimat = (
        (lengkap, "{n} lampiran diterima utuh."),
        (sebagian, "{n} lampiran baru sebagian; sisanya diminta dalam ADK berikutnya."),
        (rusak, "{n} lampiran tidak cocok dengan sidiknya dan dibuang; isinya diminta lagi."),
        (salah, "{n} potongan lampiran tidak sah dan dibuang."),
        (gagal, "{n} potongan lampiran tidak dapat disimpan (disk penuh atau rusak); isinya diminta lagi."),
    )
    return [k.format(n=n) for n, k in kalimat if n]
