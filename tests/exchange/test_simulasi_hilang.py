"""What was declared lost and turns up after all comes in, and what was written meanwhile stays on top."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from kinerja_desktop.flows import tukar
from tests.exchange.simulasi_pc import Pc, antar, cetakan, tanpa_beban


@pytest.fixture
def bertiga(tmp_path: Path) -> Iterator[tuple[Pc, Pc, Pc]]:
    with tanpa_beban():
        pusat, (a, b) = cetakan().salin(tmp_path)
        yield pusat, a, b
        for p in (pusat, a, b):
            p.tutup()


def baris(pc: Pc) -> bytes:
    return bytes(pc.semua("SELECT id FROM pegawai ORDER BY nip")[0][0])


def ubah(pc: Pc, **isi: str) -> None:
    with pc.di_sini() as s, s.kerja("uji", "Ubah") as uow:
        uow.update("pegawai", baris(pc), isi)


def isi(pc: Pc) -> tuple[object, ...]:
    return pc.semua("SELECT nama, tempat_lahir, pendidikan FROM pegawai WHERE id = ?", (baris(pc),))[0]


def terbuka(pc: Pc) -> list[tuple[object, ...]]:
    return pc.semua("SELECT kelompok, nilai FROM sync_conflict WHERE resolved_by IS NULL ORDER BY 1, 2")


def satu_hilang(pusat: Pc, a: Pc) -> Path:
    """The centre has the second of two writes to a row; the file with the first is believed gone."""
    antar(a, pusat)
    antar(pusat, a)
    ubah(a, tempat_lahir="Palu")
    pertama = a.kirim()[0].path
    sudah_ada_semua(a)
    ubah(a, nama="Kedua")
    pusat.terima(a.kirim()[0].path)
    return pertama


def sudah_ada_semua(a: Pc) -> None:
    """This PC believes that the centre has everything it has."""
    from kinerja_desktop.store import repo_lawan, repo_tukar

    with a.di_sini() as s, repo_tukar.transaksi(s.db) as p:
        lawan = next(w for w in repo_lawan.semua_penulis(p).values() if w.peran == "pusat" and not w.tingkat)
        punya = [(w.hex(), n, h.hex()) for w, n, h in repo_tukar.kepala(p)]
        repo_lawan.simpan_pernyataan(p, lawan.kunci, (punya, [], 1))


def test_yang_muncul_kemudian_tidak_menjadi_kepala_baris(bertiga: tuple[Pc, Pc, Pc]) -> None:
    pusat, a, _ = bertiga
    pertama = satu_hilang(pusat, a)
    with pusat.di_sini() as s:
        ditunggu = tukar.daftar_ditunggu(s)
        assert tukar.nyatakan_hilang(s, ditunggu[0].acuan, "Flash disk rusak").masuk == 1
    assert isi(pusat)[0] == "Kedua"
    pusat.terima(pertama)
    assert isi(pusat) == isi(a)
    assert terbuka(pusat) == []
    antar(pusat, a)  # the declaration: what was declared lost stays a head of its row, on every PC alike
    from kinerja_desktop.store.pelaksana import Pelaksana
    from kinerja_desktop.store.sejarah import kepala_baris

    kepala = []
    for pc in (pusat, a):
        with pc.di_sini() as s, s.baca() as conn:
            kepala.append(kepala_baris(Pelaksana.dari(conn), "pegawai", baris(pc)))
    assert kepala[0] == kepala[1]
    assert [int(k.split(":")[1]) for k in kepala[0]] == [3, 4]
    ubah(a, nama="Ketiga")
    ubah(a, tempat_lahir="Bone")
    antar(a, pusat)
    antar(pusat, a)
    for pc in (pusat, a):
        assert (isi(pc)[:2], terbuka(pc)) == (("Ketiga", "Bone"), [])


def nyatakan_semua(pc: Pc) -> None:
    with pc.di_sini() as s:
        for d in tukar.daftar_ditunggu(s):
            tukar.nyatakan_hilang(s, d.acuan, "Flash disk rusak")


def test_yang_muncul_kemudian_tidak_tertimpa_diam_diam(bertiga: tuple[Pc, Pc, Pc]) -> None:
    """PC 2 wrote the same field without ever having had the lost change: both values must be shown."""
    pusat, a, b = bertiga
    antar(a, pusat)
    antar(pusat, a, b)
    pertama = satu_hilang(pusat, a)
    nyatakan_semua(pusat)
    antar(pusat, b)
    nyatakan_semua(b)
    assert isi(b)[0] == "Kedua"
    ubah(b, tempat_lahir="Maros")
    antar(b, pusat)
    pusat.terima(pertama)
    assert isi(pusat)[:2] == ("Kedua", "Maros")
    assert {n for _, n in terbuka(pusat)} == {'["Palu"]', '["Maros"]'}


def test_rantai_terlambat_kembali_dalam_satu_pertukaran(bertiga: tuple[Pc, Pc, Pc]) -> None:
    """Five changes were believed lost, only the last of them can be named; all come back at once."""
    pusat, a, _ = bertiga
    antar(a, pusat)
    antar(pusat, a)
    for n in range(5):
        ubah(a, tempat_lahir=f"Kota {n}")
    sudah_ada_semua(a)
    ubah(a, nama="Kedua")
    pusat.terima(a.kirim()[0].path)
    nyatakan_semua(pusat)
    baca = "SELECT hash FROM journal_commit"
    milik = set(a.semua(baca))
    assert len(milik - set(pusat.semua(baca))) == 5
    antar(pusat, a)
    antar(a, pusat)
    assert milik <= set(pusat.semua(baca))
    assert pusat.semua("SELECT count(*) FROM sync_waiting") == [(0,)]
    assert isi(pusat) == isi(a)


def test_setiap_bagian_membawa_bukti_kuncinya(bertiga: tuple[Pc, Pc, Pc]) -> None:
    """The centre's first word to this office stands in part two, and part one never comes."""
    pusat, a, _ = bertiga
    satu_hilang(pusat, a)
    nyatakan_semua(pusat)
    with patch("kinerja_desktop.exchange.kirim.MAKS_PER_BERKAS", 600):
        bagian = pusat.kirim()
    untuk_a = next(
        h for b in reversed(bagian) if (h := a.terima(b.path)).berkas[0].kode != "bukan_untuk_sini"
    )
    assert (untuk_a.baru, untuk_a.disisihkan) == (1, 0)
    assert a.semua("SELECT count(*) FROM sync_aside") == [(0,)]
