"""Bugs planted into the product's own code while a schedule runs; the simulation must see each of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any
from unittest.mock import patch

from kinerja_desktop.exchange import kirim, pompa
from kinerja_desktop.store import kunci_db, repo_lawan, repo_tukar, terapan_baris, unit_of_work
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.jurnal import Komit, acuan_commit
from kinerja_desktop.store.pelaksana import Pelaksana
from tests.exchange.simulasi_pc import cetakan, tanpa_beban

Tambalan = list[tuple[object, str, Any]]


def tanpa_minta() -> Tambalan:
    """Nobody asks for what he lacks."""
    return [(kirim, "_minta_dari", lambda acuan, penulis: [])]


def abaikan_sebab() -> Tambalan:
    """Only the predecessor in the own chain is waited for; deps and bases are not looked at."""

    def kurang(p: Pelaksana, k: Komit, hadir: set[bytes] | None = None, aturan: Any = None) -> str | None:
        acuan = acuan_commit(k.writer, k.seq - 1, k.prev) if k.prev is not None else None
        if acuan is None or repo_tukar.hadir(p, k.prev[:16] if k.prev else b""):
            return None
        return acuan

    return [(pompa, "yang_kurang", kurang), (pompa.Pompa, "_ada", lambda self, acuan: True)]


def tanpa_ruang_tunggu() -> Tambalan:
    """What comes is applied, whatever it saw."""
    return [
        (pompa, "yang_kurang", lambda p, k, hadir=None, aturan=None: None),
        (pompa.Pompa, "_ada", lambda self, acuan: True),
    ]


def punya_digabung() -> Tambalan:
    """What a peer once said it has, it has for ever."""
    asli = repo_lawan.simpan_pernyataan

    def simpan(p: Pelaksana, peer: bytes, isi: tuple[list[Any], list[str], int]) -> None:
        punya, minta, saat = isi
        lama = [tuple(x) for x in repo_lawan.pernyataan(p, peer)[0]]
        asli(p, peer, (sorted({*lama, *(tuple(x) for x in punya)}), minta, saat))

    return [(repo_lawan, "simpan_pernyataan", simpan)]


def beda_tak_dicatat() -> Tambalan:
    """Of two values the one with the later clock wins, and nobody is told."""
    return [(terapan_baris, "catat_beda", lambda *a, **k: 0)]


def kepala_dilupakan() -> Tambalan:
    """After a join the row has one head only, the last that came."""
    return [(terapan_baris, "catat_kepala", lambda *a, **k: None)]


def separuh_tinggal() -> Tambalan:
    """Half a file stays in after a power cut."""
    asli = Database.lokal

    @contextmanager
    def lokal(self: Any) -> Iterator[Any]:
        mati: BaseException | None = None
        with asli(self) as conn:
            try:
                yield conn
            except Exception:
                raise  # a refusal or a dry run is taken back as ever
            except BaseException as e:
                mati = e  # and what was written before it is committed
        if mati is not None:
            raise mati

    @contextmanager
    def titik(p: Pelaksana) -> Iterator[None]:
        yield

    return [(Database, "lokal", lokal), (repo_tukar, "titik", titik)]


def sejak_terakhir() -> Tambalan:
    """Sends only what is newer than the last file for this peer."""
    batas: dict[tuple[Any, bytes], int] = {}

    def kirimkan(p: Pelaksana, peer: bytes, penulis: Any = None, **lain: Any) -> list[int]:
        asal = tuple(r[0] for r in p.semua("SELECT nilai FROM meta WHERE kunci IN ('peran', 'penulis')"))
        semua = [
            (o, w)
            for o, w in p.semua("SELECT ordinal, writer FROM journal_commit ORDER BY ordinal")
            if penulis is None or bytes(w) in penulis
        ]
        kunci = (asal, peer)
        lama = batas.get(kunci, 0)
        batas[kunci] = max((o for o, _ in semua), default=0)
        return [o for o, _ in semua if o > lama]

    return [(kirim, "yang_dikirim", kirimkan)]


def baris_penuh() -> Tambalan:
    """Writes whole rows instead of the fields that a person changed."""
    asli = unit_of_work.UnitOfWork._gabung_rekaman

    def gabung(self: Any, tabel: str, b: bytes, op: str, dasar: Any, kini: Any, nilai: Any) -> None:
        spek = unit_of_work.SINKRON[tabel]
        penuh = nilai if "_del" in nilai else {**{k: kini[k] for k in spek.kolom}, **nilai}
        asli(self, tabel, b, op, dasar, kini, penuh)

    return [(unit_of_work.UnitOfWork, "_gabung_rekaman", gabung)]


def hapus_menang() -> Tambalan:
    """A deletion wins over whatever was written meanwhile."""
    asli = terapan_baris.simpul

    def simpul(k: Komit, c: Any) -> Any:
        s = asli(k, c)
        if not s.hapus and "_del" not in s.nilai:
            s.grup.discard("_del")
        return s

    return [(terapan_baris, "simpul", simpul)]


def lewat_hilang() -> Tambalan:
    """What was seen through a commit declared lost counts as seen."""
    asli = terapan_baris.leluhur
    return [(terapan_baris, "leluhur", lambda semua, hilang: asli(semua, ()))]


def grup_dipecah() -> Tambalan:
    """Columns of one group are joined one by one."""
    from kinerja_desktop.store.tabel import TabelSinkron

    return [
        (TabelSinkron, "kelompok_dari", lambda self, kolom: kolom),
        (TabelSinkron, "anggota", lambda self, kelompok: (kelompok,)),
    ]


def tanpa_saksi() -> Tambalan:
    """A restored database goes on with its old key: content hashes alone must keep everything (no bug)."""
    return [(kunci_db, "_mundur", lambda db, brankas, kunci: False)]


MUTAN: dict[str, Callable[[], Tambalan]] = {
    f.__name__: f
    for f in (
        tanpa_minta, abaikan_sebab, tanpa_ruang_tunggu, punya_digabung, beda_tak_dicatat,
        kepala_dilupakan, separuh_tinggal, sejak_terakhir, baris_penuh, hapus_menang, grup_dipecah,
        lewat_hilang,
    )
}  # fmt: skip


def lupakan_singgahan() -> None:
    """Forget what the product keeps of answers given: a planted bug must neither miss nor outlive them."""
    for nama, modul in list(sys.modules.items()):
        if nama.startswith("kinerja_desktop."):
            for isi in list(vars(modul).values()):
                if hasattr(isi, "cache_clear") and isi.__module__ == nama:
                    isi.cache_clear()


@contextmanager
def tanam(nama: str, kena: set[str] | None = None) -> Iterator[None]:
    """The product with this bug in it; `kena` gets the name of each patch that the product ran into."""
    tercatat = set() if kena is None else kena

    def catat(atribut: str, ganti: Any) -> Any:
        @wraps(ganti)
        def jalan(*a: Any, **k: Any) -> Any:
            tercatat.add(atribut)
            return ganti(*a, **k)

        return jalan

    with tanpa_beban():
        cetakan()  # a template made with the bug in it would serve every test after this one
    with ExitStack() as s:
        for sasaran, atribut, ganti in tambalan(nama):
            s.enter_context(patch.object(sasaran, atribut, catat(atribut, ganti)))
        lupakan_singgahan()
        s.callback(lupakan_singgahan)
        yield


def tambalan(nama: str) -> Tambalan:
    """What this bug puts in place of what: (owner, attribute, replacement)."""
    hasil: Tambalan = (MUTAN.get(nama) or globals()[nama])()
    return hasil
