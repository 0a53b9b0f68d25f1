"""Gathered writes: nothing reads what is not yet written, and a bad file takes back its own writes only."""

from __future__ import annotations

import contextlib

import pytest

from kinerja_desktop.store.database import Database
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.tunda import JURNAL

KOLOM = ("ordinal", "hash", "writer", "seq", "line")
RESI = "INSERT INTO sync_peer (peer, have, want, stated_at) VALUES (?, ?, ?, ?)"


@pytest.fixture
def mesin() -> str:
    return "postgresql"


def komit(n: int, writer: int = 1) -> tuple:
    return (n, bytes([n]) * 32, bytes([writer]) * 32, n, f"baris {n}")


def peer(p: Pelaksana, n: int) -> None:
    p.ubah_nanti(RESI, (bytes([n]) * 32, "[]", "[]", 1), "sync_peer", bytes([n]) * 32)


def hitung(p: Pelaksana, tabel: str = JURNAL) -> int:
    return p.satu(f"SELECT count(*) FROM {tabel}")[0]


class Dihitung:
    """Statements that really went to the server."""

    def __init__(self, p: Pelaksana, monkeypatch) -> None:
        self.sql: list[str] = []
        asli_kirim, asli_salin = p._tunda._kirim, p._tunda._salin
        monkeypatch.setattr(p._tunda, "_kirim", lambda s, i: (self.sql.append(s), asli_kirim(s, i))[1])
        monkeypatch.setattr(p._tunda, "_salin", lambda t, *x: (self.sql.append(t), asli_salin(t, *x))[1])


def test_what_waits_is_seen_by_every_statement_that_could_see_it(db: Database, monkeypatch) -> None:
    with db.lokal() as conn, Pelaksana.menunda(conn) as p:
        d = Dihitung(p, monkeypatch)
        for n in (1, 2):
            p.salin_nanti(JURNAL, KOLOM, [komit(n)])
            peer(p, n)
        assert (p.ordinal_tertunda(), d.sql) == (2, [])
        assert p.satu("SELECT count(*) FROM sync_receipt")[0] == 0
        with p.hanya((JURNAL,), (bytes([9]) * 32,)):
            assert p.satu(f"SELECT 1 FROM {JURNAL} WHERE hash = ?", (bytes([9]) * 32,)) is None
        assert d.sql == []  # neither asks for what waits
        with p.hanya((JURNAL,), (bytes([2]) * 32,)):
            assert p.satu(f"SELECT seq FROM {JURNAL} WHERE hash = ?", (bytes([2]) * 32,)) == (2,)
        assert d.sql == [JURNAL, RESI]  # one journey for both files
        p.salin_nanti(JURNAL, KOLOM, [komit(3)])
        assert hitung(p) == 3
        assert p.ordinal_tertunda() == 0
        p.salin_nanti(JURNAL, KOLOM, [komit(4)])
        assert Pelaksana.dari(conn).satu(f"SELECT max(ordinal) FROM {JURNAL}") == (
            4,
        )  # another one's look too
        peer(p, 5)
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        assert (hitung(p), hitung(p, "sync_peer")) == (4, 3)


@pytest.mark.parametrize("di_tengah", ["", "baca", "tulis"])
def test_a_bad_file_takes_back_its_own_writes_only(db: Database, di_tengah: str) -> None:
    with db.lokal() as conn, Pelaksana.menunda(conn) as p:
        with p.titik():
            p.salin_nanti(JURNAL, KOLOM, [komit(1)])
            peer(p, 1)
        with contextlib.suppress(ValueError), p.titik():
            p.salin_nanti(JURNAL, KOLOM, [komit(2)])
            peer(p, 2)
            if di_tengah == "baca":
                assert hitung(p) == 2
            if di_tengah == "tulis":
                p.ubah("INSERT INTO sync_lost (ref, commit_hash) VALUES ('x', ?)", (bytes(32),))
            peer(p, 3)
            raise ValueError("rusak")
        assert p.ordinal_tertunda() in (0, 1)
        with p.titik():
            p.salin_nanti(JURNAL, KOLOM, [komit(2, 7)])
    with db.read() as conn:
        p = Pelaksana.dari(conn)
        assert p.semua(f"SELECT ordinal, writer FROM {JURNAL} ORDER BY 1") == [
            (1, bytes([1]) * 32), (2, bytes([7]) * 32)
        ]  # fmt: skip
        assert (hitung(p, "sync_peer"), hitung(p, "sync_lost")) == (1, 0)


def test_an_answer_is_remembered_until_somebody_writes(db: Database) -> None:
    with db.lokal() as conn, Pelaksana.menunda(conn) as p:
        assert p.kosong(JURNAL)
        assert p.kosong("sync_lost")
        p.ubah("INSERT INTO sync_lost (ref, commit_hash) VALUES ('x', ?)", (bytes(32),))
        assert not p.kosong("sync_lost")
        p.salin_nanti(JURNAL, KOLOM, [komit(1)])
        hitung(p)
        assert not p.kosong(JURNAL)
        baca = "SELECT have FROM sync_peer WHERE peer = ?"
        for n in (1, 2):
            with p.hanya(("sync_peer",), (bytes([n]) * 32,)):
                assert p.ingat(baca, (bytes([n]) * 32,)) == []
        peer(p, 1)
        with p.hanya(("sync_peer",), (bytes([1]) * 32,)):
            assert p.ingat(baca, (bytes([1]) * 32,)) == [("[]",)]


def test_rows_that_changed_underneath_stop_the_work(db: Database) -> None:
    with pytest.raises(RuntimeError, match="berubah di bawah"), db.lokal() as conn:  # noqa: SIM117
        with Pelaksana.menunda(conn) as p:
            assert p.banyak_nanti(
                "UPDATE pegawai SET nama = ? WHERE id = ?", [("x", bytes(16))], "pegawai", ()
            )
    with db.read() as conn:
        assert "kinerja_tunda" not in conn.info
