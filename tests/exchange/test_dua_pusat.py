"""Two centres, one in a file and one on a server, fed with the same files: not one row differs."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.flows import papan_tukar, tukar
from kinerja_desktop.services import perawatan
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.tabel_jurnal import metadata
from tests.exchange.tempat import Tempat, dua_pc, gabungkan
from tests.peladen import Peladen, pindahkan


def kembar(pusat: Tempat, peladen: Peladen) -> Tempat:
    """The centre's twin on a server: the same rows, hence the same identity and key."""
    nama = peladen.buat(peladen.bertabel())
    pindahkan(pusat.sesi.db, peladen, nama)
    alamat = peladen.url(nama)
    folder = pusat.folder / "server"
    folder.mkdir()
    sesi = buka_kantor(alamat, pusat.jam)
    return Tempat("Pusat", folder, sesi, pusat.jam, alamat=alamat, peladen=peladen)


def sidik(t: Tempat) -> dict[str, str]:
    """Digest of each synced table and of what the exchange keeps, in the order in which it came."""
    lokal = (
        "journal_commit",
        *(f"sync_{n}" for n in ("head", "waiting", "aside", "rowhead", "conflict", "peer")),
    )
    hasil = {}
    with t.sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        for nama in (*SINKRON, *lokal):
            kolom = [k.name for k in metadata.tables[nama].columns if k.name not in ("since", "stated_at")]
            kunci = ", ".join(k.name for k in metadata.tables[nama].primary_key)
            isi = p.semua(f"SELECT {', '.join(kolom)} FROM {nama} ORDER BY {kunci}")
            hasil[nama] = hashlib.sha256(repr(isi).encode()).hexdigest()
    return hasil


@pytest.fixture
def berkas(kantor: Tempat, pusat: Tempat, buat: Callable[..., Tempat]) -> list:
    """Files of two offices, one with two PCs that disagree, with strange letters and big numbers."""
    lain = buat("Lain")
    gabungkan(lain, pusat)
    orang = kantor.tambah("Ani 'O\\'Brien' 100% ? \t é 😀")
    pusat.terima(kantor.kirim())
    pc2 = dua_pc(kantor, pusat)
    hasil = []
    for n in range(3):
        kantor.ubah(orang, tempat_lahir=f"Makassar {n}", golongan="III/a")
        pc2.ubah(orang, tempat_lahir=f"Bone {n}", nama="Ani B")
        pc2.tambah(f"Orang {n}")
        with lain.sesi.kerja("unit.tambah", "Tambah unit") as uow:
            uow.insert("unit", {"nama": "\x01\\N\\.\n", "urut": 2**62 + n})
        hasil += [kantor.kirim(), pc2.kirim(), lain.kirim()]
    kantor.hapus(orang)
    hasil.append(kantor.kirim())
    pc2.sesi.db.tutup()
    return hasil


def test_berkas_yang_sama_memberi_tabel_yang_sama(pusat: Tempat, berkas: list, peladen: Peladen) -> None:
    server = kembar(pusat, peladen)
    assert sidik(server) == sidik(pusat)
    acak = random.Random(7)
    antre = berkas * 2
    acak.shuffle(antre)
    for awal in range(0, len(antre), 5):
        satu, dua = (t.terima(*antre[awal : awal + 5]) for t in (pusat, server))
        assert (satu.baru, satu.menunggu, satu.berbeda) == (dua.baru, dua.menunggu, dua.berbeda)
        assert [j.kalimat for j in satu.berkas] == [j.kalimat for j in dua.berkas]
        assert sidik(server) == sidik(pusat)
    assert server.hitung("sync_conflict", "resolved_by IS NULL") > 0
    for t in (pusat, server):
        hasil = periksa(t.sesi.db)
        assert hasil.temuan == []
    with server.sesi.kerja("rujukan.ubah", "Rujukan baru") as uow:
        uow.insert("rujukan", {"jenis": "uji"})
    assert isinstance(uow.perubahan, ChangeSet)
    assert periksa(server.sesi.db).sah
    server.sesi.db.tutup()


def test_papan_pusat_membaca_yang_sama(pusat: Tempat, berkas: list, peladen: Peladen) -> None:
    server = kembar(pusat, peladen)
    for t in (pusat, server):
        t.terima(*berkas)
    satu, dua = (papan_tukar.papan_pusat(t.sesi) for t in (pusat, server))
    assert [replace(k, terakhir=None) for k in satu.kantor] == [replace(k, terakhir=None) for k in dua.kantor]
    assert (satu.menunggu, satu.beda) == (dua.menunggu, dua.beda)
    daftar = [[(k.nomor, k.kantor, k.keadaan) for k in tukar.daftar_kantor(t.sesi)] for t in (pusat, server)]
    assert daftar[0] == daftar[1]
    assert perawatan.folder_backup(server.sesi) is None
    server.sesi.db.tutup()
