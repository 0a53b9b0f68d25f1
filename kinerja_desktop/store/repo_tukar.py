"""What the exchange keeps beside the journal: peers, writers, waiting room, receipts, invitations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from kinerja_desktop.store.aturan import Aturan, baca_batas
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.jurnal import Komit, acuan_commit
from kinerja_desktop.store.pelaksana import Pelaksana, tanda
from kinerja_desktop.store.tabel import SINKRON

PUSAT, KANTOR = "pusat", "kantor"
#: Bytes of the longest single text that a received commit may hold; our own longest has 2,000 letters.
MAKS_TEKS = 64 << 10
#: States of a key: certified; only introduced by another's file; revoked or without a trusted certificate.
DITERIMA, DIKENALKAN, DICABUT = "diterima", "dikenalkan", "dicabut"
#: Level of a further PC of an office, which may not let others in.
PC = "pc"
#: How the reason begins when a commit was brought by somebody who may not: its own writer still may, so that
#: nobody can keep another's work out by bringing it first.
ATAS_NAMA = "Catatan atas nama"
MILIK_PENULISNYA = f"substr(alasan, 1, {len(ATAS_NAMA)}) <> '{ATAS_NAMA}'"


@dataclass(frozen=True, slots=True)
class Penulis:
    """A key this database knows: its space and role, and the age recipient of files for it."""

    kunci: bytes
    ruang: int
    nama: str
    peran: str
    penerima: str = ""
    keadaan: str = DITERIMA
    sertifikat: str = ""
    #: Of a chain of the centre its name (`store/saluran.py`), of a further PC of an office "pc", else "".
    tingkat: str = ""
    #: Of a revoked key (number, beginning of the hash) of its last commit that counts; not stored here.
    batas: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Undangan:
    """An invitation that the centre has written, or the one with which this office joined."""

    nomor: int
    undangan_id: str
    kantor: str
    rahasia: bytes
    sampai: str
    keadaan: str
    permintaan: str = ""
    writer: bytes | None = None
    #: "kantor": the centre's; "pc": of an office's first PC for another PC, with a number below zero.
    jenis: str = "kantor"


@dataclass(frozen=True, slots=True)
class Resi:
    """What became of one file, sent (`arah` "kirim") or received ("terima"); `rincian` is JSON."""

    sha256: str
    arah: str
    nama: str
    writer: bytes | None
    waktu: str
    keadaan: str
    rincian: str = "{}"


# ---- transactions ------------------------------------------------------------------------------------


@contextmanager
def bacaan(db: Database) -> Iterator[Pelaksana]:
    """A consistent view."""
    with db.read() as conn:
        yield Pelaksana.dari(conn)


@contextmanager
def transaksi(db: Database) -> Iterator[Pelaksana]:
    """One writing transaction; leaves nothing behind when the block raises."""
    db.meta("ruang")  # fills the cache: it could not be read inside the transaction
    with db.lokal() as conn:
        yield Pelaksana.dari(conn)


@contextmanager
def titik(p: Pelaksana) -> Iterator[None]:
    """A savepoint: what the block wrote is taken back when it raises, the rest of the transaction stays."""
    with p.titik():
        yield


# ---- commits -----------------------------------------------------------------------------------------


def kepala(p: Pelaksana) -> list[tuple[bytes, int, bytes]]:
    """Heads of every writer here: (writer, number, id); two of one writer are a fork."""
    return [
        (bytes(w), int(s), bytes(h))
        for w, s, h in p.semua("SELECT writer, seq, hash FROM sync_head ORDER BY writer, seq, hash")
    ]


def milik_penulis(
    p: Pelaksana, writer: bytes, sesudah: int, sampai: int | None = None
) -> list[tuple[int, bytes]]:
    """(ordinal, id) of a writer's commits with a number above `sesudah` and up to `sampai`."""
    baca = "SELECT ordinal, hash FROM journal_commit WHERE writer = ? AND seq > ?"
    batas, isi = ("", ()) if sampai is None else (" AND seq <= ?", (sampai,))
    return [(int(o), bytes(h)) for o, h in p.semua(baca + batas, (writer, sesudah, *isi))]


def tanpa_surat(p: Pelaksana) -> list[tuple[bytes, int]]:
    """(key, space) of offices' keys for which nobody has vouched: whoever named them first."""
    baca = "SELECT writer, ruang FROM sync_writer WHERE peran = ? AND sertifikat = '' ORDER BY writer"
    return [(bytes(w), int(r)) for w, r in p.semua(baca, (KANTOR,))]


def bercabang(p: Pelaksana, writer: bytes) -> bool:
    """True when two commits of this writer follow the same one: its key works on two PCs."""
    r = p.satu("SELECT count(*) FROM sync_head WHERE writer = ?", (writer,))
    return bool(r and r[0] > 1)


def penulis_bercabang(p: Pelaksana) -> set[bytes]:
    """Writers of whom two commits bear the same number: a disk was copied, key and all.

    Two heads alone prove nothing: a file that was declared lost leaves a gap with a head on either side.
    """
    calon = p.semua("SELECT writer FROM sync_head GROUP BY writer HAVING count(*) > 1")
    baca = "SELECT 1 FROM journal_commit WHERE writer = ? GROUP BY seq HAVING count(*) > 1 LIMIT 1"
    return {bytes(w) for (w,) in calon if p.satu(baca, (w,)) is not None}


def tercatat(p: Pelaksana, hash_commit: bytes) -> bool:
    """True when this commit is in the journal."""
    return p.satu("SELECT 1 FROM journal_commit WHERE hash = ?", (hash_commit,)) is not None


def ordinal_acuan(p: Pelaksana, acuan: Sequence[str]) -> list[tuple[int, bytes]]:
    """(ordinal, writer) of those referenced commits that are here."""
    hasil = []
    for a in acuan:
        awal = bytes.fromhex(a.rsplit(":", 1)[1])
        r = p.satu(
            "SELECT ordinal, writer FROM journal_commit WHERE hash >= ? AND hash <= ?",
            (awal + b"\x00" * 16, awal + b"\xff" * 16),
        )
        if r is not None:
            hasil.append((int(r[0]), bytes(r[1])))
    return hasil


def baris_commit(p: Pelaksana, ordinal: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Verbatim lines by local number, in that order."""
    for i in range(0, len(ordinal), 500):
        potong = ordinal[i : i + 500]
        pilih = f"SELECT ordinal, line FROM journal_commit WHERE ordinal IN ({tanda(len(potong))})"
        yield from p.semua(f"{pilih} ORDER BY ordinal", potong)


def nomor_commit(p: Pelaksana, ordinal: Sequence[int]) -> list[tuple[bytes, int]]:
    """(writer, number) of commits by local number."""
    hasil = []
    for i in range(0, len(ordinal), 500):
        potong = ordinal[i : i + 500]
        baca = f"SELECT writer, seq FROM journal_commit WHERE ordinal IN ({tanda(len(potong))})"
        hasil += [(bytes(w), int(s)) for w, s in p.semua(baca, potong)]
    return hasil


def hadir(p: Pelaksana, awalan: bytes) -> bool:
    """True when a commit whose id begins with these 16 bytes is in the journal or set aside."""
    batas = (awalan + b"\x00" * 16, awalan + b"\xff" * 16)
    baca = "SELECT 1 FROM journal_commit WHERE hash >= ? AND hash <= ?"
    with p.hanya(("journal_commit",), ()):  # most that is asked for came with an earlier batch
        ada = p.satu(baca, batas)
    return ada is not None or p.satu(baca, batas) is not None or disisihkan(p, awalan)


def disisihkan(p: Pelaksana, awalan: bytes) -> bool:
    """True when the commit whose id begins with these 16 bytes was set aside for what it does."""
    batas = (awalan + b"\x00" * 16, awalan + b"\xff" * 16)
    baca = f"SELECT 1 FROM sync_aside WHERE hash >= ? AND hash <= ? AND {MILIK_PENULISNYA}"
    return p.satu(baca, batas) is not None


def ada_sisihan(p: Pelaksana) -> bool:
    """True when anything has ever been set aside here."""
    return not p.kosong("sync_aside")


def semua_sisihan(p: Pelaksana) -> list[tuple[str, str]]:
    """(line, reason) of what was set aside for what it is, in the order of the writers' numbers."""
    baca = f"SELECT line, alasan FROM sync_aside WHERE {MILIK_PENULISNYA} ORDER BY writer, since, hash"
    return [(str(line), str(a)) for line, a in p.semua(baca)]


def pungut(p: Pelaksana, hash_commit: bytes) -> None:
    """Take back what was set aside; the caller reads it anew."""
    p.ubah("DELETE FROM sync_aside WHERE hash = ?", (hash_commit,))


def hilang(p: Pelaksana, acuan: str) -> bool:
    """True when a person declared this commit lost."""
    return p.satu("SELECT 1 FROM sync_lost WHERE ref = ?", (acuan,)) is not None


def sisihkan(p: Pelaksana, k: Komit, alasan: str, sejak: str, *, majukan: bool) -> None:
    """Keep a commit without applying it; `majukan` lets later commits of its writer follow."""
    p.ubah(
        "INSERT INTO sync_aside (hash, writer, line, alasan, since) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET alasan = excluded.alasan, since = excluded.since",
        (k.hash, k.writer, k.line, alasan, sejak),
    )
    if not majukan:
        return
    maju = p.ubah(
        "UPDATE sync_head SET hash = ?, seq = ?, hlc = ? WHERE writer = ? AND hash = ?",
        (k.hash, k.seq, k.hlc, k.writer, k.prev or b""),
    )
    if not maju:
        p.ubah(
            "INSERT INTO sync_head (writer, hash, seq, ordinal, hlc) VALUES (?, ?, ?, 0, ?) "
            "ON CONFLICT (writer, hash) DO NOTHING",
            (k.writer, k.hash, k.seq, k.hlc),
        )


def nilai_sah(k: Komit) -> bool:
    """True when every known value has its column's kind, no text is too long, and no row stands twice."""
    dilihat: set[tuple[str, bytes]] = set()
    for c in k.perubahan:
        if (c.tabel, c.baris) in dilihat:
            return False
        dilihat.add((c.tabel, c.baris))
        spek = SINKRON.get(c.tabel)
        if spek is None:
            continue
        for kolom, nilai in c.nilai_baru(k.skema).items():
            if isinstance(nilai, str) and (len(nilai.encode(errors="replace")) > MAKS_TEKS or "\0" in nilai):
                return False  # PostgreSQL has no room for a letter NUL
            if kolom == "_del":
                if nilai not in (0, 1):
                    return False
            elif kolom in spek.kolom_id:
                if nilai is not None and not _hex16(nilai):
                    return False
            elif kolom in spek.kolom and not isinstance(nilai, spek.tabel.c[kolom].type.python_type):
                return False
    return True


def _hex16(nilai: object) -> bool:
    return isinstance(nilai, str) and len(nilai) == 32 and all(c in "0123456789abcdef" for c in nilai)


# ---- the waiting room --------------------------------------------------------------------------------


def tunggu(p: Pelaksana, k: Komit, perlu: str, sejak: str) -> None:
    """Put a commit into the waiting room until `perlu` arrives, or note what it needs now."""
    p.ubah(
        "INSERT INTO sync_waiting (hash, writer, seq, line, needs, since) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (hash) DO UPDATE SET needs = excluded.needs",
        (k.hash, k.writer, k.seq, k.line, perlu, sejak),
    )


def penunggu(p: Pelaksana, acuan: str | None = None) -> list[tuple[bytes, str]]:
    """(id, line) of the commits that wait, all of them or those that need one commit; by number."""
    if acuan is None:
        baca, isi = "SELECT hash, line FROM sync_waiting ORDER BY writer, seq", ()
        return [(bytes(h), line) for h, line in p.semua(baca, isi)]
    baca = "SELECT hash, line FROM sync_waiting WHERE needs = ? ORDER BY writer, seq"
    return [(bytes(h), line) for h, line in p.semua(baca, (acuan,))]


def menunggu(p: Pelaksana, hash_commit: bytes) -> bool:
    """True when this commit is in the waiting room."""
    return p.satu("SELECT 1 FROM sync_waiting WHERE hash = ?", (hash_commit,)) is not None


def masuk(p: Pelaksana, hash_commit: bytes) -> None:
    """The commit no longer waits."""
    p.ubah("DELETE FROM sync_waiting WHERE hash = ?", (hash_commit,))


def jumlah_menunggu(p: Pelaksana) -> int:
    """How many commits wait."""
    r = p.satu("SELECT count(*) FROM sync_waiting")
    return int(r[0]) if r else 0


def masih_menunggu(p: Pelaksana, rantai: Sequence[tuple[bytes, int, int]]) -> bool:
    """True when any commit of these runs (writer, from, to) still waits."""
    baca = "SELECT 1 FROM sync_waiting WHERE writer = ? AND seq BETWEEN ? AND ?"
    return any(p.satu(baca, r) is not None for r in rantai)


def dibutuhkan(p: Pelaksana) -> list[str]:
    """References that commits in the waiting room wait for."""
    return [str(r[0]) for r in p.semua("SELECT DISTINCT needs FROM sync_waiting ORDER BY needs")]


def dicari(p: Pelaksana) -> list[str]:
    """References of commits that others here wait for, or that were declared lost and have not turned up."""
    antre = {acuan_commit(w, s, h) for w, s, h in p.semua("SELECT writer, seq, hash FROM sync_waiting")}
    perlu = {*dibutuhkan(p), *(r[0] for r in p.semua("SELECT ref FROM sync_lost"))}
    batas = Aturan(batas=baca_batas(p))  # nobody sends what is void
    perlu = {a for a in perlu if not batas.acuan_batal(a)}
    return sorted(a for a in perlu - antre if not hadir(p, bytes.fromhex(a.rsplit(":", 1)[1])))


def beda_sejak(p: Pelaksana, ordinal: int) -> int:
    """Field groups that hold two values since the commit with this local number."""
    if p.kosong("sync_conflict"):
        return 0
    r = p.satu(
        "SELECT count(*) FROM (SELECT DISTINCT tabel, row_id, kelompok FROM sync_conflict "
        "WHERE resolved_by IS NULL AND opened >= ?) AS b",
        (ordinal,),
    )
    return int(r[0]) if r else 0


def ordinal_terakhir(p: Pelaksana) -> int:
    """Local number of the last commit, 0 in an empty journal."""
    if tertunda := p.ordinal_tertunda():
        return tertunda
    r = p.satu("SELECT max(ordinal) FROM journal_commit")
    return int((r[0] if r else 0) or 0)


def kantor_ruang(p: Pelaksana, ruang: int) -> tuple[str, str]:
    """(name, agency) of the office whose rows live in this space; empty when it has none yet."""
    awal = ruang.to_bytes(4, "big")
    baca = "SELECT nama, instansi FROM kantor WHERE _del = 0 AND id >= ? AND id <= ? ORDER BY rev, id"
    r = p.satu(baca, (awal + b"\x00" * 12, awal + b"\xff" * 12))
    return (str(r[0]), str(r[1])) if r else ("", "")
