"""A change is rows and one commit, or nothing at all; nobody writes past the journal."""

from __future__ import annotations

import json

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.store.jurnal import Perubahan, id_commit, susun_baris, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.terapan import terapkan_commit
from tests.store.bantu import PELAKU, isi, kedua_mesin, komit_semua, terima

pytestmark = kedua_mesin


def test_one_action_is_one_commit_with_its_title_and_person(db):
    with db.work(("ab" * 16, "Sari", "cd" * 16), "pegawai.tambah", "Tambah Ani dan Budi") as uow:
        uow.insert_many("pegawai", [{"nama": "Ani"}, {"nama": "Budi"}])
    (k,) = komit_semua(db)
    assert (k.seq, k.prev, k.judul, k.pelaku) == (
        1,
        None,
        "Tambah Ani dan Budi",
        ("ab" * 16, "Sari", "cd" * 16),
    )
    assert [c.nilai_baru()["nama"] for c in k.perubahan] == ["Ani", "Budi"]
    assert uow.perubahan.kinds == {"pegawai"}
    assert uow.perubahan.commit == k.hash


def test_line_has_the_frozen_shape(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani", "golongan": "III/a"})
    with db.work(PELAKU, "pegawai.ubah", "Naik pangkat") as uow:
        uow.update("pegawai", ani, {"golongan": "III/b"})
    satu, dua = komit_semua(db)
    baris = json.loads(dua.line)
    assert len(baris) == 12
    assert baris[0] == 1
    assert baris[1] == db.penulis.kunci_umum.hex()
    assert baris[3] == satu.hash.hex()
    assert len(bytes.fromhex(baris[5])) == 8
    (perubahan,) = baris[10]
    assert perubahan[:3] == ["pegawai", ani.hex(), "u"]
    assert perubahan[3] == [f"{satu.writer[:4].hex()}:1:{satu.hash[:16].hex()}"]
    # the whole field group travels together, so that a rank and its date are never joined from two people
    assert perubahan[4] == {"golongan": ["III/a", "III/b"], "tmt_golongan": ["", ""]}
    assert id_commit(dua.line) == dua.hash == urai_baris(dua.line).hash


def test_nothing_changed_writes_nothing(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani"})
    with db.work(PELAKU, "pegawai.ubah", "Ubah nama") as uow:
        assert uow.update("pegawai", ani, {"nama": "Ani"}) is False
    assert uow.perubahan.commit is None
    assert len(komit_semua(db)) == 1


def test_an_error_leaves_no_trace(db):
    def gagal():
        with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
            uow.insert("pegawai", {"nama": "Ani"})
            raise RuntimeError("listrik padam")

    with pytest.raises(RuntimeError):
        gagal()
    assert komit_semua(db) == []
    with db.read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM pegawai").scalar() == 0
    with db.work(PELAKU, "pegawai.tambah", "Tambah Budi") as uow:
        uow.insert("pegawai", {"nama": "Budi"})
    assert periksa(db).sah


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE pegawai SET nama = 'x'",
        "UPDATE pegawai SET rev = 1",
        "INSERT INTO unit (id, rev) SELECT id, rev FROM pegawai",
        "DELETE FROM pegawai",
        "UPDATE journal_commit SET seq = 9",
        "DELETE FROM journal_commit",
    ],
)
def test_guard_refuses_writes_past_the_journal(db, sql):
    with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani"})
    with pytest.raises(Tolakan, match="tidak tercatat"), db.lokal() as conn:
        conn.exec_driver_sql(sql)
    assert isi(db, "pegawai", ani)["nama"] == "Ani"


def test_two_writes_of_one_row_in_one_action_are_one_change(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani"})
        uow.update("pegawai", ani, {"nama": "Ani B"})
    with db.work(PELAKU, "pegawai.ubah", "Ubah") as uow:
        uow.update("pegawai", ani, {"nama": "Ani C"})
        uow.update("pegawai", ani, {"nama": "Ani D", "pendidikan": "S1"})
    satu, dua = komit_semua(db)
    assert satu.perubahan[0].nilai_baru()["nama"] == "Ani B"
    assert dua.perubahan[0].data == {"nama": ["Ani B", "Ani D"], "pendidikan": ["", "S1"]}
    assert periksa(db).sah


def test_deleted_rows_stay_and_come_back(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah Ani") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani"})
    with db.work(PELAKU, "pegawai.hapus", "Hapus Ani") as uow:
        assert uow.delete("pegawai", [ani]) == 1
    with pytest.raises(Tolakan, match="sudah dihapus"), db.work(PELAKU, "pegawai.ubah", "Ubah") as uow:
        uow.update("pegawai", ani, {"nama": "x"})
    with db.work(PELAKU, "pegawai.kembali", "Kembalikan Ani") as uow:
        uow.restore("pegawai", [ani])
    assert isi(db, "pegawai", ani)["_del"] == 0
    assert [k.perubahan[0].operasi for k in komit_semua(db)] == ["i", "d", "u"]


def test_text_is_kept_in_nfc_in_the_line(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Re\u0301gina 😀"})
    assert komit_semua(db)[0].perubahan[0].nilai_baru()["nama"] == "R\u00e9gina 😀"


def test_an_unknown_column_is_an_error_and_not_a_silent_loss(db):
    with pytest.raises(KeyError), db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"namaa": "Ani"})
    assert komit_semua(db) == []


def test_reading_inside_the_unit_sees_its_own_rows(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani"})
        with db.read() as conn:
            assert conn.exec_driver_sql("SELECT nama FROM pegawai").scalar() == "Ani"
    assert isi(db, "pegawai", ani)["nama"] == "Ani"


def test_witness_outside_follows_every_commit(db):
    for i in range(3):
        with db.work(PELAKU, "pegawai.tambah", f"Tambah {i}") as uow:
            uow.insert("pegawai", {"nama": str(i)})
    saksi = db.penulis.brankas.baca_saksi()
    assert (saksi.seq, saksi.id_commit) == (3, komit_semua(db)[-1].hash)


def test_a_read_inside_a_read_is_the_same_view(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    with db.read() as luar, db.read() as dalam:
        assert luar is dalam
        assert db.ruang == 5
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Budi"})
    assert len(komit_semua(db)) == 2


def test_a_commit_names_what_came_from_others_since_its_writers_last_one(pabrik_db):
    a, b = pabrik_db("a"), pabrik_db("b")

    def tambah(db, nama: str):
        with db.work(PELAKU, "pegawai.tambah", f"Tambah {nama}") as uow:
            uow.insert("pegawai", {"nama": nama})
        return komit_semua(db)[-1]

    assert tambah(a, "Ani").deps == ()
    assert tambah(a, "Budi").deps == ()
    asing = [tambah(b, "Citra"), tambah(b, "Dewi")]
    terima(a, asing)
    assert tambah(a, "Eka").deps == (asing[-1].acuan,)
    assert tambah(a, "Fajar").deps == (), "said once, by the commit before"


def test_rows_already_read_are_not_read_again_but_stale_ones_are_refused(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        ani = uow.insert("pegawai", {"nama": "Ani"})
    with db.work(PELAKU, "pegawai.ubah", "Ubah") as uow:
        kini = uow.muat("pegawai", [ani])
        assert uow.update_many("pegawai", {ani: {"nama": "Ana"}}, kini) == 1
    assert komit_semua(db)[-1].perubahan[0].data["nama"] == ["Ani", "Ana"]
    with pytest.raises(Tolakan), db.work(PELAKU, "pegawai.ubah", "Ubah") as uow:
        uow.update_many("pegawai", {ani: {"nama": "Anu"}}, kini)  # of the revision before
    with pytest.raises(Tolakan), db.work(PELAKU, "pegawai.ubah", "Ubah") as uow:
        uow.update_many("pegawai", {ani: {"nama": "Anu"}}, {})
    assert isi(db, "pegawai", ani)["nama"] == "Ana"
    assert len(komit_semua(db)) == 2


def test_a_closed_database_opens_again_at_the_next_question(db):
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    db.tutup()
    with db.work(PELAKU, "pegawai.tambah", "Tambah") as uow:
        uow.insert("pegawai", {"nama": "Budi"})
    assert [k.seq for k in komit_semua(db)] == [1, 2]


def test_a_key_on_two_computers_is_seen_whole_by_the_next_change(db):
    """Both branches of one's own key are behind the next commit: one as predecessor, the other in `deps`."""
    with db.work(PELAKU, "a", "Satu") as uow:
        uow.insert("pegawai", {"nama": "Ani"})
    (satu,) = komit_semua(db)
    with db.work(PELAKU, "a", "Dua di sini") as uow:
        uow.insert("pegawai", {"nama": "Budi"})
    lain = urai_baris(
        susun_baris(
            writer=satu.writer, seq=2, prev=satu.hash, hlc=satu.hlc + 5, pelaku=PELAKU, perintah="a", deps=[],
            perubahan=[Perubahan("unit", satu.perubahan[0].baris, "i", (), [None, "Unit", "", 0])], ext={},
        )
    )  # fmt: skip
    with db.lokal() as conn:
        terapkan_commit(Pelaksana.dari(conn), lain)
    with db.work(PELAKU, "a", "Tiga") as uow:
        uow.insert("pegawai", {"nama": "Cici"})
    di_sini, tiga = komit_semua(db)[1], komit_semua(db)[-1]
    awalan = {k.hash: k.acuan for k in (di_sini, lain)}
    assert tiga.prev in awalan
    assert set(tiga.deps) == set(awalan.values()) - {awalan[tiga.prev]}
