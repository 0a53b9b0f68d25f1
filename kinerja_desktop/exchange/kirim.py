"""What to send: what the other side has not stated to have, what it asked for, and our own statement."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from kinerja_desktop.exchange import lampiran
from kinerja_desktop.exchange.bentuk import Permintaan, Tanda
from kinerja_desktop.exchange.berkas import KepalaBerkas
from kinerja_desktop.exchange.rantai import baca_commit, hitung_rantai
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.aturan import Aturan, baca_batas, ordinal_batal
from kinerja_desktop.store.jurnal import urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.system.gudang import Gudang

#: Plain bytes of commits in one file; more become numbered parts, each a whole ADK, welcome in any order.
MAKS_PER_BERKAS = 24 << 20
MAKS_TANDA = 100
MAKS_MINTA = 10_000
HITUNGAN = ("baru", "sudah_ada", "menunggu", "berbeda", "disisihkan")


@dataclass(frozen=True, slots=True)
class Kiriman:
    """One file to write: its manifest's statements and its typed lines."""

    kepala: KepalaBerkas
    baris: Iterable[tuple[str, bytes]]
    jumlah_commit: int
    lampiran: tuple[tuple[str, int], ...] = ()  # contents of which it brings bytes: digest, size


@dataclass(frozen=True, slots=True)
class Pengirim:
    """What of the sender goes into every file it makes."""

    jenis: str
    kantor: int
    dibuat: int
    app: str
    skema: int
    permintaan: Permintaan | None = None
    surat: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class IsiLampiran:
    """Where the bytes of attachments are, whether they are sent, and the only space of the receiver."""

    gudang: Gudang
    sertakan: bool = False
    ruang: int | None = None


def yang_dikirim(
    p: Pelaksana, peer: bytes, penulis: Collection[bytes] | None = None, *, semua: bool = False
) -> list[int]:
    """Local numbers of the commits to send, oldest first; `penulis` keeps other offices' data at home.

    `semua` sends from the beginning, whatever the peer has stated: always safe, only larger.
    """
    punya, minta, _ = ([], [], 0) if semua else repo_lawan.pernyataan(p, peer)
    dinyatakan: dict[bytes, list[tuple[int, bytes]]] = {}
    for penulis_hex, s, h in punya:
        dinyatakan.setdefault(bytes.fromhex(penulis_hex), []).append((s, bytes.fromhex(h)))
    hasil: set[int] = set()
    for w in {k for k, _, _ in repo_tukar.kepala(p)}:
        if penulis is None or w in penulis:
            hasil.update(_sesudah(p, w, dinyatakan.get(w, [])))
    diminta = [(o, w) for o, w in repo_tukar.ordinal_acuan(p, minta) if penulis is None or w in penulis]
    hasil.update(o for o, _ in diminta)
    hasil |= _sebelum_diminta(p, [o for o, _ in diminta], dinyatakan)
    hasil -= ordinal_batal(p, baca_batas(p))
    return sorted(hasil if penulis is None else hasil - _milik_lain(p, hasil, penulis))


def _milik_lain(p: Pelaksana, ordinal: Collection[int], penulis: Collection[bytes]) -> set[int]:
    """Commits of keys without a letter about other offices than the one that was first to name the key."""
    hasil: set[int] = set()
    for w, ruang in repo_tukar.tanpa_surat(p):
        if w in penulis:
            milik = {o for o, _ in repo_tukar.milik_penulis(p, w, 0)}.intersection(ordinal)
            for o, line in repo_tukar.baris_commit(p, sorted(milik)):
                if any(int.from_bytes(c.baris[:4], "big") != ruang for c in urai_baris(line).perubahan):
                    hasil.add(o)
    return hasil


def _ujung(p: Pelaksana) -> list[tuple[bytes, int, bytes]]:
    """Heads of every writer; of a revoked key the ends among what counts, since no other PC keeps more.

    Those are the last commit that counts and each end before a gap that somebody declared lost.
    """
    kepala, batas = repo_tukar.kepala(p), baca_batas(p)
    if not batas:
        return kepala
    aturan = Aturan(batas=batas)
    hasil = {k for k in kepala if not aturan.batal(*k)}
    for w, (nomor, awalan) in batas.items():
        baca = "SELECT seq, hash FROM journal_commit WHERE writer = ? AND seq <= ? ORDER BY seq DESC LIMIT 20"
        sah = ((int(s), bytes(h)) for s, h in p.semua(baca, (w, nomor)))
        ujung = next(((s, h) for s, h in sah if s < nomor or h[:16].hex() == awalan), None)
        hasil |= {(w, *ujung)} if ujung else set()
    return sorted(hasil)


def _sebelum_diminta(
    p: Pelaksana, diminta: Sequence[int], dinyatakan: Mapping[bytes, Sequence[tuple[int, bytes]]]
) -> set[int]:
    """What stands before commits that were asked for, back to an end that was stated: who lacks one commit
    in the middle of a chain lacks those before it too, and can name only the next."""
    hasil: set[int] = set()
    for writer, seq in repo_tukar.nomor_commit(p, diminta):
        bawah = max((s for s, _ in dinyatakan.get(writer, ()) if s < seq), default=0)
        hasil |= {o for o, _ in repo_tukar.milik_penulis(p, writer, bawah, seq)}
    return hasil


def _sesudah(p: Pelaksana, writer: bytes, dinyatakan: Sequence[tuple[int, bytes]]) -> list[int]:
    """Commits of one writer that are neither stated heads nor before them; heads unknown here say nothing."""
    dikenal = [(s, h) for s, h in dinyatakan if repo_tukar.tercatat(p, h)]
    batas = max((s for s, _ in dikenal), default=0)
    if not repo_tukar.bercabang(p, writer):  # no fork: the number alone tells
        return [o for o, _ in repo_tukar.milik_penulis(p, writer, batas)]
    semua = repo_tukar.milik_penulis(p, writer, 0)
    pendahulu = _pendahulu(p, [o for o, _ in semua])
    sudah: set[bytes] = set()
    for _, mulai in dikenal:
        kini: bytes | None = mulai
        while kini is not None and kini in pendahulu and kini not in sudah:
            sudah.add(kini)
            kini = pendahulu[kini]
    return [o for o, h in semua if h not in sudah]


def _pendahulu(p: Pelaksana, ordinal: Sequence[int]) -> dict[bytes, bytes | None]:
    commit = (urai_baris(line) for _, line in repo_tukar.baris_commit(p, ordinal))
    return {k.hash: k.prev for k in commit}


def susun(
    p: Pelaksana,
    peer: bytes,
    pengirim: Pengirim,
    *,
    penulis: Collection[bytes] | None = None,
    sertifikat: Sequence[bytes] = (),
    semua: bool = False,
    isi: IsiLampiran | None = None,
) -> list[Kiriman]:
    """Files that bring `peer` up to date; at least one, for statement and receipts, even without news.

    `penulis` are the keys whose commits this peer may read; of others it is not even told that they exist.
    `isi` says where the bytes of attachments are, of which space, and whether they go too.
    """
    kepala = [(w, s, h) for w, s, h in _ujung(p) if penulis is None or w in penulis]
    punya = [(w.hex(), s, h.hex()) for w, s, h in kepala]
    minta = _minta_dari(repo_tukar.dicari(p), penulis)
    # Parts arrive in any order, or not at all: each of them must prove the keys that wrote in it.
    surat = [("K", s) for s in sertifikat]
    tanda = [("R", t) for t in tanda_untuk(p, peer)]
    ordinal = yang_dikirim(p, peer, penulis, semua=semua)
    bagian = list(_bagi(p, ordinal))
    potong: list[list[lampiran.Potong]] = []
    if isi is not None and isi.sertakan:
        potong = lampiran.rencana(p, isi.gudang, peer, ordinal, ruang=isi.ruang, semua=semua)
    kurang = lampiran.pernyataan(p, isi.gudang, isi.ruang) if isi is not None else []
    jumlah = len(bagian) + len(potong)
    hasil = []
    for i, baris in enumerate(bagian, 1):
        rantai = hitung_rantai(baca_commit(b) for b in baris)
        kepala_berkas = KepalaBerkas(
            jenis=pengirim.jenis, kantor=pengirim.kantor, dibuat=pengirim.dibuat, app=pengirim.app,
            skema=pengirim.skema, rantai=rantai, punya=punya, minta_commit=minta, bagian=(i, jumlah),
            permintaan=pengirim.permintaan, surat=pengirim.surat, lampiran=kurang,
        )  # fmt: skip
        baris_jenis = [("C", b) for b in baris] + surat + (tanda if i == 1 else [])
        hasil.append(Kiriman(kepala_berkas, baris_jenis, len(baris)))
    for i, q in enumerate(potong, len(bagian) + 1):
        assert isi is not None
        kepala_isi = replace(hasil[0].kepala, rantai=(), bagian=(i, jumlah))
        sidik = tuple({x.sidik: x.ukuran for x in q}.items())
        hasil.append(Kiriman(kepala_isi, lampiran.BarisTertunda(isi.gudang, q), 0, sidik))
    return hasil


def _minta_dari(acuan: Sequence[str], penulis: Collection[bytes] | None) -> list[str]:
    if penulis is None:
        return list(acuan[:MAKS_MINTA])
    awalan = {w[:4].hex() for w in penulis}
    return [a for a in acuan if a[:8] in awalan][:MAKS_MINTA]


def _bagi(p: Pelaksana, ordinal: Sequence[int]) -> Iterator[list[bytes]]:
    wadah: list[bytes] = []
    ukuran = 0
    for _, line in repo_tukar.baris_commit(p, ordinal):
        mentah = line.encode()
        if wadah and ukuran + len(mentah) > MAKS_PER_BERKAS:
            yield wadah
            wadah, ukuran = [], 0
        wadah.append(mentah)
        ukuran += len(mentah)
    yield wadah


def tanda_untuk(p: Pelaksana, peer: bytes) -> list[bytes]:
    """Receipts for the last files that came from `peer`; said each time, since a reply may be lost."""
    hasil = []
    for r in repo_lawan.daftar_resi(p, "terima", peer, jumlah=MAKS_TANDA):
        isi = json.loads(r.rincian)
        hitungan = {k: int(isi.get(k, 0)) for k in HITUNGAN}
        tanda = Tanda(
            sha256=r.sha256, nama=r.nama[:300], hasil=r.keadaan, diterima=r.waktu,
            kode=str(isi.get("kode", "")), alasan=str(isi.get("alasan", ""))[:1000], **hitungan,
        )  # fmt: skip
        hasil.append(msgspec.json.encode(tanda))
    return hasil
