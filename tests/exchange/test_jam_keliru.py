"""A PC whose clock is wrong: its files are read, and so are those of everybody who has read them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kinerja_desktop.exchange.pompa import _MAKS_HLC
from kinerja_desktop.exchange.tolakan import TolakanBerkas
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.services import riwayat
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.jurnal import MAKS_HLC, hlc_baru, urai_baris
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import JamUji, Tempat
from tests.exchange.tempat_pc import antar

SAAT = [
    datetime(1980, 1, 1, tzinfo=UTC),
    datetime(2099, 12, 31, tzinfo=UTC),
    datetime(2250, 6, 1, tzinfo=UTC),
]


def buat_pc(pertama: Tempat, folder: Path, jam: JamUji) -> Tempat:
    """A further PC that joins while its clock is right; afterwards the battery is empty."""
    u = tukar.undang_pc(pertama.sesi, "", pertama.folder)
    pc = Tempat("pc2", folder, gabung_kantor_baru(folder / "pc2.db", jam, u.path, u.kode), jam)
    pertama.terima(*antar(pc, pertama))
    tukar.terima_pc(pertama.sesi, u.nomor)
    return pc


@pytest.mark.parametrize("saat", SAAT, ids=["mundur", "maju", "jauh"])
def test_pc_berjam_keliru_tetap_bertukar(
    kantor: Tempat, pusat: Tempat, tmp_path: Path, saat: datetime
) -> None:
    pc2 = buat_pc(kantor, tmp_path / "pc2", JamUji())
    pc2.jam.saat = saat
    assert pc2.terima(*antar(kantor, pc2)).ditolak == 0, "the certificate of another day counts"
    pc2.tambah("Dari jam keliru")
    for t in (kantor, pusat):
        hasil = t.terima(*(antar(pc2, t) if t is kantor else [pc2.kirim()]))
        assert (hasil.ditolak, hasil.disisihkan) == (0, 0), hasil.berkas
        assert ("jam salah satu komputer keliru" in hasil.berkas[0].kalimat) == (saat > t.jam.saat)
    # Whoever has read it goes on writing, and is read.
    for n in range(3):
        kantor.tambah(f"Dari jam benar {n}")
    with pusat.sesi.kerja("rujukan.ubah", "Aturan") as uow:
        uow.insert("rujukan", {"jenis": "uji"})
    (j,) = pusat.terima(kantor.kirim()).berkas
    assert (j.keadaan, "keliru" in j.kalimat) == ("diterapkan", False)
    assert pc2.terima(*antar(kantor, pc2)).ditolak == 0
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        tujuan = pc2 if b.kepada.endswith("PC-2") else kantor
        assert tujuan.terima(b.path).ditolak == 0
    assert pc2.pegawai() == kantor.pegawai() == pusat.pegawai()
    assert kantor.hitung("rujukan", "jenis = 'uji'") == pc2.hitung("rujukan", "jenis = 'uji'") == 1
    pc2.sesi.db.tutup()


@pytest.mark.parametrize("saat", SAAT, ids=["mundur", "maju", "jauh"])
def test_komputer_pertama_berjam_keliru_tidak_menutup_pintu(
    kantor: Tempat, pusat: Tempat, tmp_path: Path, saat: datetime
) -> None:
    """The first PC certifies and writes on a wrong day; put right again, all goes on."""
    benar = kantor.jam.saat
    kantor.jam.saat = saat
    kantor.tambah("Pada hari yang keliru")
    pc2 = buat_pc(kantor, tmp_path / "pc2", kantor.jam)
    assert pc2.terima(*antar(kantor, pc2)).ditolak == 0
    kantor.jam.saat = benar
    kantor.tambah("Jam sudah dibetulkan")
    pc2.tambah("Dari PC-2")
    assert kantor.terima(*antar(pc2, kantor)).ditolak == 0
    assert pusat.terima(kantor.kirim(), pc2.kirim()).ditolak == 0
    assert kantor.pegawai() == pusat.pegawai()
    pc2.sesi.db.tutup()


def test_undangan_lewat_menyebut_tanggal_komputer_ini(kantor: Tempat, tmp_path: Path) -> None:
    """Who reads that an invitation is over must see when it is only the clock."""
    u = tukar.undang_pc(kantor.sesi, "", tmp_path)
    jam = JamUji(datetime(2099, 5, 4, tzinfo=UTC))
    with pytest.raises(TolakanBerkas, match="komputer ini bertanggal 04-05-2099") as e:
        gabung_kantor_baru(tmp_path / "x" / "k.db", jam, u.path, u.kode)
    assert e.value.kode == "kedaluwarsa"
    jam.saat = datetime(2026, 7, 2, tzinfo=UTC)
    sesi = gabung_kantor_baru(tmp_path / "y" / "k.db", jam, u.path, u.kode)
    pc = Tempat("k", tmp_path / "y", sesi, jam)
    berkas = antar(pc, kantor)
    kantor.jam.saat = datetime(2099, 5, 4, tzinfo=UTC)
    (j,) = kantor.terima(*berkas).berkas
    assert (j.kode, "komputer ini bertanggal 04-05-2099" in j.kalimat) == ("kedaluwarsa", True)
    sesi.db.tutup()


def test_batas_tulis_dan_baca_sama() -> None:
    """Whoever has read the last possible time writes that very time, which is still read."""
    assert MAKS_HLC == _MAKS_HLC
    akhir = MAKS_HLC - 1
    assert hlc_baru(1_782_000_000_000, akhir) == akhir
    jauh = hlc_baru(9_000_000_000_000, 0)
    assert 0 < jauh < MAKS_HLC
    assert [hlc_baru(9_000_000_000_000, jauh + n) for n in range(3)] == [jauh + 1, jauh + 2, jauh + 3]
    assert hlc_baru(5, 0) == 5 << 16


@pytest.mark.parametrize("untuk_semua", [False, True], ids=["sendiri", "rantai"])
def test_sesudah_jam_dibetulkan_riwayat_menyebut_waktu_sebenarnya(pusat: Tempat, untuk_semua: bool) -> None:
    """The order of changes never goes back, but what is written on a right clock says that clock's time."""
    benar = pusat.jam.saat
    for saat in (benar.replace(year=2036), benar, benar.replace(year=2037)):
        pusat.jam.saat = saat
        if untuk_semua:
            with pusat.sesi.kerja("rujukan.ubah", "Aturan") as uow:
                uow.insert("rujukan", {"jenis": "uji"})
        else:
            pusat.tambah("Ani")
    pusat.jam.saat = benar
    assert [c.waktu.year for c in riwayat.terakhir(pusat.sesi, 3)] == [2037, benar.year, 2036]
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        baris = p.semua("SELECT line FROM journal_commit ORDER BY ordinal DESC LIMIT 3")
    komit = [urai_baris(line) for (line,) in baris]
    assert [k.hlc for k in komit] == sorted((k.hlc for k in komit), reverse=True)
    assert ["waktu" in k.ext for k in komit] == [False, True, False]
    assert periksa(pusat.sesi.db).sah
