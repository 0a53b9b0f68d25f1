"""Commits gathered in memory leave exactly what they leave one by one: every table, row for row."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja_desktop.exchange.pompa import HasilBerkas, Pompa
from kinerja_desktop.exchange.rantai import _baca_semua
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.jurnal import Perubahan, acuan_commit, id_baris, id_commit, susun_baris, urai_baris
from kinerja_desktop.store.repo_tukar import KANTOR, Penulis
from kinerja_desktop.store.skema import KOLOM
from kinerja_desktop.store.tabel import SINKRON, SKEMA
from kinerja_desktop.store.tabel_jurnal import metadata
from tests.acak import sebanyak
from tests.store.bantu import PELAKU, kedua_mesin, komit_semua, terima
from tests.store.conftest import db_awal, mesin, pabrik_db, salin_awal  # noqa: F401

RUANG = 9
PENGIRIM = Penulis(b"\x07" * 32, RUANG, "Kecamatan Contoh", KANTOR)


def isi_semua(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """All tables, synced and local, with local numbers."""
    beda_sendiri = {"meta", "berkas_lokal"}
    with db.read() as conn:
        return {
            t: sorted((tuple(r) for r in conn.exec_driver_sql(f"SELECT * FROM {t}")), key=repr)
            for t in metadata.tables
            if t not in beda_sendiri
        }


#: Ways by which a file may be taken: as a whole where it can be, commit by commit, each by the slow rule.
CARA: dict[str, tuple[str, ...]] = {
    "sekaligus": (), "langsung": ("_sekaligus",), "lambat": ("_sekaligus", "_langsung"),
}  # fmt: skip


def masukkan(db: Database, lines: Sequence[str], cara: str = "sekaligus") -> tuple[Any, ...]:
    """One file into a database; what it did, or how it was refused."""
    hasil = HasilBerkas("f", PENGIRIM.nama)
    try:
        with repo_tukar.transaksi(db) as p, repo_tukar.titik(p):
            lingkup = Lingkup.muat(p, ruang=1, peran="pusat", kunci=b"\x01" * 32)
            lingkup.penulis[PENGIRIM.kunci] = PENGIRIM
            pompa = Pompa(p, lingkup, PENGIRIM, hasil, "2026-08-01")
            for jalan in CARA[cara]:
                setattr(pompa, jalan, lambda *_: False)
            pompa.jalan(_baca_semua([line.encode() for line in lines]))
    except TolakanBerkas as e:
        return (str(e),)
    return (
        hasil.baru, hasil.sudah_ada, hasil.menunggu, hasil.dilepas, hasil.disisihkan,
        sorted(hasil.alasan_sisih), hasil.kinds, hasil.commit_terakhir,
    )  # fmt: skip


# ---- histories of people ---------------------------------------------------------------------------------

TINDAKAN = st.lists(
    st.tuples(
        st.integers(0, 1),  # which PC
        st.sampled_from(["nama", "golongan", "tmt_golongan", "hapus", "kembali", "tambah", "skp", "tukar"]),
        st.integers(0, 5),  # which row
    ),
    min_size=3,
    max_size=24,
)


def lakukan(pc: Sequence[Database], i: int, apa: str, nilai: int, n: int, baris: list[bytes]) -> None:
    """One act on one PC, or an exchange between both."""
    db = pc[i]
    if apa == "tukar":
        terima(db, komit_semua(pc[1 - i]))
        return
    with db.work(PELAKU, f"uji.{apa}", apa) as uow:
        if apa == "tambah":
            baris.append(uow.insert("pegawai", {"nama": f"Orang {n}"}))
            return
        if apa == "skp":
            satu = uow.insert("skp", {"pegawai_id": baris[0], "tahun": 2026})
            uow.insert_many("rhk", [{"skp_id": satu, "teks": f"RHK {n}-{x}"} for x in range(nilai)])
            return
        ada = uow.muat("pegawai", baris, terhapus=True)
        hidup = sorted(b for b, r in ada.items() if not r["_del"])
        if apa == "kembali":
            uow.restore("pegawai", sorted(set(ada) - set(hidup))[:1])
        elif hidup and apa == "hapus":
            uow.delete("pegawai", [hidup[nilai % len(hidup)]])
        elif hidup:
            uow.update("pegawai", hidup[nilai % len(hidup)], {apa: f"{apa} {n % 3}"})


# ---- commits of another program --------------------------------------------------------------------------


class Aneh:
    """A writer whose commits are well-formed and not what this program would write."""

    def __init__(self, acak: random.Random) -> None:
        self.acak = acak
        self.kunci = bytes(acak.randrange(256) for _ in range(32))
        self.lines: list[str] = []
        self.prev: bytes | None = None
        self.tulisan: list[tuple[bytes, str]] = []

    def tulis(self, perubahan: Sequence[Perubahan], **lain: Any) -> None:
        seq = len(self.lines) + 1
        line = susun_baris(
            writer=self.kunci, seq=seq, prev=self.prev, hlc=seq << 16, pelaku=PELAKU, perintah="uji.aneh",
            deps=lain.get("deps", []), perubahan=perubahan, ext={}, skema=lain.get("skema", SKEMA),
            nonce=bytes(8),
        )  # fmt: skip
        self.prev = id_commit(line)
        self.lines.append(line)
        acuan = acuan_commit(self.kunci, seq, self.prev)
        self.tulisan += [(c.baris, acuan) for c in perubahan if c.tabel == "pegawai"]

    def satu(self, resep: int) -> None:
        """One commit after a recipe."""
        kolom = KOLOM[SKEMA]["pegawai"]
        penuh = [f"{k} {resep}" for k in kolom]
        baru = id_baris(RUANG)
        b, acuan = self.tulisan[-1] if self.tulisan else (baru, "")
        dasar = (acuan,) if acuan else ()
        asing = "0badc0de:7:" + "ab" * 16
        daftar: list[tuple[list[Perubahan], dict[str, Any]]] = [
            ([Perubahan("pegawai", baru, "i", (), penuh)], {}),
            ([Perubahan("pegawai", baru, "i", (), penuh[:3])], {}),  # fewer columns: an older list
            ([Perubahan("pegawai", baru, "i", (), [*penuh, "baru"])], {}),  # more: a newer one
            ([Perubahan("pegawai", b, "u", dasar, {"nama": ["", f"N{resep}"], "esok": [None, 1]})], {}),
            ([Perubahan("pegawai", b, "u", dasar, {"esok": [None, 1]})], {}),
            ([Perubahan("pegawai", b, "u", (asing,), {"nama": ["", "tunggu"]})], {}),
            ([Perubahan("pegawai", baru, "u", (), {"nama": ["", "tanpa sisip"]})], {}),
            ([Perubahan("pegawai", b, "u", (), {"nama": ["", "tanpa melihat"]})], {}),
            ([Perubahan("pegawai", b, "d", dasar, {"_del": [0, 1]})], {}),
            ([Perubahan("pegawai", b, "u", dasar, {"_del": [0, 2]})], {}),
            ([Perubahan("pegawai", b, "u", dasar, {"nama": ["", 7]})], {}),
            ([Perubahan("tabel_esok", baru, "i", (), ["x"])], {}),
            ([Perubahan("pegawai", id_baris(77), "i", (), penuh)], {}),  # another office's row
            ([Perubahan("pegawai", baru, "i", (), penuh)] * 2, {}),
            ([Perubahan("pegawai", baru, "i", (), penuh)], {"skema": 999}),
            ([Perubahan("pegawai", baru, "i", (), penuh)], {"skema": 1}),
            ([Perubahan("pegawai", baru, "i", (), penuh)], {"deps": [asing]}),
            ([Perubahan("pegawai", baru, "i", (), ["x" * 70_000, *penuh[1:]])], {}),
            ([Perubahan("pegawai", baru, "i", (), ["é" * 30_000, *penuh[1:]])], {}),
            ([Perubahan("skp", baru, "i", (), ["zz" * 16, *([None] * 12)])], {}),
            ([], {}),
        ]
        perubahan, lain = daftar[resep % len(daftar)]
        self.tulis(perubahan, **lain)


RESEP = st.lists(st.integers(0, 20), max_size=6)


@pytest.mark.timeout(180)
@settings(
    max_examples=sebanyak(18), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tindakan=TINDAKAN, resep=RESEP, benih=st.integers(0, 2**32))
def test_same_tables_either_way(
    pabrik_db: Callable[..., Database],  # noqa: F811
    tindakan: list[tuple[int, str, int]],
    resep: list[int],
    benih: int,
):
    """Any files of any commits, in any order: as a whole, gathered or one by one, nothing differs."""
    acak = random.Random(benih)
    pc = [pabrik_db(f"pc{i}", ruang=RUANG) for i in range(2)]
    with pc[0].work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        baris = [uow.insert("pegawai", {"nama": "Ani"})]
    terima(pc[1], komit_semua(pc[0]))
    for n, (i, apa, nilai) in enumerate(tindakan):
        lakukan(pc, i, apa, nilai, n, baris)
    aneh = Aneh(acak)
    for r in resep:
        aneh.satu(r)
    lines = list(dict.fromkeys([*(k.line for db in pc for k in komit_semua(db)), *aneh.lines]))
    pusat = {cara: pabrik_db(cara, ruang=1) for cara in CARA}
    sendiri = [[line for line in lines if urai_baris(line).writer == w] for w in penulis(lines)]
    for berkas in (*sendiri[: acak.randrange(3)], *bagi(lines, acak), lines):
        hasil = [masukkan(db, berkas, cara) for cara, db in pusat.items()]
        assert hasil[0] == hasil[1] == hasil[2]
        isi = [isi_semua(db) for db in pusat.values()]
        assert isi[0] == isi[1] == isi[2]
    for db in (*pc, *pusat.values()):
        db.tutup()


def penulis(lines: Sequence[str]) -> list[bytes]:
    """Who wrote these lines, in the order of their first ones."""
    return list(dict.fromkeys(urai_baris(line).writer for line in lines))


def bagi(lines: list[str], acak: random.Random) -> list[list[str]]:
    """The lines in a few files: some in order, some shuffled, some commits twice, some not at all."""
    hasil = []
    batas = sorted(acak.randrange(len(lines) + 1) for _ in range(acak.randrange(4)))
    for a, z in itertools.pairwise([0, *batas, len(lines)]):
        isi = [x for x in lines[a:z] if acak.random() < 0.95]
        isi += [x for x in lines if acak.random() < 0.05 and x not in isi]
        if acak.random() < 0.3:
            acak.shuffle(isi)
        hasil.append(isi)
    acak.shuffle(hasil)
    return hasil


@kedua_mesin
def test_plain_commits_do_take_the_short_way(pabrik_db, monkeypatch: pytest.MonkeyPatch):  # noqa: F811
    """A file of an office that writes alone never asks row by row."""
    pc = [pabrik_db("pc", ruang=RUANG)] * 2
    with pc[0].work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        baris = [uow.insert("pegawai", {"nama": "Ani"})]
    for n, apa in enumerate(["tambah", "nama", "skp", "hapus", "kembali", "golongan", "nama", "skp"]):
        lakukan(pc, 0, apa, 2, n, baris)
    pusat = pabrik_db("pusat", ruang=1)
    lines = [k.line for k in komit_semua(pc[0])]
    monkeypatch.setattr(Pompa, "_terima", lambda *_: pytest.fail("a plain commit went the slow way"))
    with monkeypatch.context() as m:
        m.setattr(Pompa, "_langsung", lambda *_: pytest.fail("a quiet file was not taken whole"))
        masukkan(pusat, lines[:3])
        masukkan(pusat, lines[3:5])
    assert masukkan(pusat, lines)[:2] == (len(lines) - 5, 5)
    with pusat.read() as conn, pc[0].read() as asli:
        for t, spek in SINKRON.items():
            baca = f"SELECT id, _del, {', '.join(spek.kolom)} FROM {t} ORDER BY id"
            assert list(conn.exec_driver_sql(baca)) == list(asli.exec_driver_sql(baca))
