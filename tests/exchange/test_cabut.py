"""A PC is lost: its key counts up to one change and no further, in whatever order the news arrives."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import berkas as b
from kinerja_desktop.exchange import surat
from kinerja_desktop.exchange.bentuk import Sertifikat, Suksesi
from kinerja_desktop.exchange.cabut import cabut_kunci
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda, lingkup
from kinerja_desktop.exchange.sertifikat import surat_untuk
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.services import riwayat
from kinerja_desktop.store import repo_tukar, ringkas
from kinerja_desktop.store.kunci_db import ganti_kunci
from kinerja_desktop.store.periksa import periksa
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.tempat_pc import antar, buat_pc, kunci, semua_sama


@pytest.fixture
def pc2(kantor: Tempat, tmp_path: Path) -> Iterator[Tempat]:
    t = buat_pc(kantor, "pc2", tmp_path / "pc2")
    yield t
    t.sesi.db.tutup()


@pytest.fixture
def pc3(kantor: Tempat, pc2: Tempat, tmp_path: Path) -> Iterator[Tempat]:
    t = buat_pc(kantor, "pc3", tmp_path / "pc3")
    pc2.terima(*antar(kantor, pc2))  # so that both know each other
    yield t
    t.sesi.db.tutup()


def surat_dari(t: Tempat, ruang: int | None = None) -> list[bytes]:
    with repo_tukar.bacaan(t.sesi.db) as p:
        return surat_untuk(
            p, lingkup(t.sesi.db, p), seed=kunci_tanda(t.sesi.db), penerima=kunci_buka(t.sesi.db)[1],
            ruang=ruang or t.sesi.db.ruang, hari_ini="2026-07-01", waktu=1,
        )  # fmt: skip


def berkas_buatan(t: Tempat, untuk: Tempat, baris: list[bytes], nama: str = "buatan") -> Path:
    """A file that a hostile member makes by hand: its own signature, any lines about keys."""
    kepala = b.KepalaBerkas("data", t.sesi.db.ruang, 2, "0", 1)
    data = b.tulis_berkas(
        kepala, [("K", s) for s in baris], seed=kunci_tanda(t.sesi.db),
        penerima=[kunci_buka(untuk.sesi.db)[1]],
    )  # fmt: skip
    path = t.folder / f"{nama}.adk"
    path.write_bytes(data)
    return path


def test_komputer_hilang_dicabut_di_semua_tempat(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, pc3: Tempat
) -> None:
    sah = pc2.tambah("Sebelum hilang")
    kantor.terima(*antar(pc2, kantor))
    pc3.terima(*antar(kantor, pc3))
    k2 = kunci(pc2)
    pencuri = pc2.tambah("Ditulis pencuri")
    berkas_pencuri = [*antar(pc2, pc3), pc2.kirim()]
    h = cabut_kunci(kantor.sesi, k2, "dicuri di jalan")
    assert (h.nama, h.nomor) == ("PC-2", 1)
    assert [(k.nama, k.keadaan) for k in tukar.daftar_pc(kantor.sesi)] == [
        ("PC-1", "ini"), ("PC-3", "diterima"), ("PC-2", "dicabut"),
    ]  # fmt: skip
    pusat.terima(kantor.kirim())
    (j,) = pusat.terima(berkas_pencuri[1]).berkas
    assert (j.keadaan, j.kode) == ("ditolak", "kunci_dicabut")
    assert "PC-2 yang sudah dicabut sejak" in j.kalimat
    assert "dicuri di jalan" in j.kalimat
    assert "Kunci PC-2 dicabut" in pc3.terima(*antar(kantor, pc3)).berkas[0].kalimat
    assert pc3.terima(berkas_pencuri[0]).berkas[0].kode == "kunci_dicabut"
    for t in (kantor, pc3, pusat):
        assert sah in t.pegawai()
        assert pencuri not in t.pegawai()
    with pytest.raises(Tolakan, match="sudah dicabut"):
        cabut_kunci(kantor.sesi, k2, "lagi")
    assert k2 not in {t.kunci for t in tukar.tujuan_kirim(kantor.sesi)}


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_berita_pencabutan_dan_berkas_pencuri_dalam_setiap_urutan(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, pc3: Tempat, tmp_path: Path
) -> None:
    """PC-3 took the thief's file before the news: what it wrote counts nowhere, whatever came first."""
    orang = pc2.tambah("Budi")
    kantor.terima(*antar(pc2, kantor))
    pc3.terima(*antar(kantor, pc3))
    pc2.ubah(orang, nama="Pencuri")
    palsu = pc2.tambah("Orang buatan pencuri")
    pc3.terima(*antar(pc2, pc3))
    lewat_pc3 = pc3.kirim()
    cabut_kunci(kantor.sesi, kunci(pc2), "hilang")
    cabut = kantor.kirim()
    hasil = []
    for n, urutan in enumerate(itertools.permutations([lewat_pc3, cabut])):
        tempat = pusat.cabang(f"u{n}")
        for path in urutan:
            tempat.terima(path)
            with repo_tukar.transaksi(tempat.sesi.db) as p:
                assert ringkas.temuan(p) == [], "summary figures follow what no longer counts"
                ringkas.catat(p)
        hidup = {b: r[0] for b, r in tempat.pegawai().items() if not r[-1]}
        assert palsu not in hidup
        hasil.append((hidup[orang], tempat.hitung("sync_aside")))
        assert periksa(tempat.sesi.db).temuan == []
        tempat.sesi.db.tutup()
    assert hasil == [("Budi", 0), ("Budi", 2)]
    (j,) = pc3.terima(*antar(kantor, pc3)).berkas
    assert "2 catatan PC-2 sesudah nomor 1 yang sudah masuk di sini tidak berlaku lagi" in j.kalimat
    assert {b: r for b, r in pc3.pegawai().items() if not r[-1]} == kantor.pegawai()
    assert any("tidak berlaku: kunci dicabut" in k.judul for k in riwayat.untuk(pc3.sesi, "pegawai", orang))


def test_sertifikat_lama_tidak_menghidupkan_kunci(kantor: Tempat, pusat: Tempat, pc2: Tempat) -> None:
    """Replayed: a file with the certificate, from before the revocation, arrives after it."""
    pc2.tambah("Sah")
    kantor.terima(*antar(pc2, kantor))
    lama = kantor.kirim()
    cabut_kunci(kantor.sesi, kunci(pc2), "hilang")
    baru = kantor.kirim()
    pusat.terima(baru)
    pusat.terima(lama)
    assert pusat.terima(pc2.kirim()).berkas[0].kode == "kunci_dicabut"
    assert "Sah" in {r[0] for r in pusat.pegawai().values()}


def test_kunci_penerus_buatan_pencuri_ikut_jatuh(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, pc3: Tempat
) -> None:
    """The thief lets the stolen key name a successor, before and after the revocation."""
    pc2.tambah("Sah")
    pusat.terima(pc2.kirim())
    kantor.terima(*antar(pc2, kantor))
    k2 = kunci(pc2)
    ganti_kunci(pc2.sesi.db)
    pc2.tambah("Pencuri")
    assert pusat.terima(pc2.kirim()).ditolak == 0, "a succession is trusted until the news comes"
    cabut_kunci(kantor.sesi, k2, "hilang")
    pusat.terima(kantor.kirim())
    pc2.tambah("Lagi")
    assert pusat.terima(pc2.kirim()).berkas[0].kode == "kunci_dicabut"
    pc3.terima(*antar(kantor, pc3))
    assert pc3.terima(*antar(pc2, pc3)).berkas[0].kode == "bukan_dikenal"
    # PC-3 would hand on whatever the centre returns: the fallen key's changes are set apart there too.
    for f in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        if f.kepada.endswith("PC-3"):
            pc3.terima(f.path)
    assert {r[0] for r in pc3.pegawai().values()} == {"Sah"}


def test_pc2_tidak_dapat_mencabut_atau_menerbitkan(kantor: Tempat, pusat: Tempat, pc2: Tempat) -> None:
    with pytest.raises(Tolakan, match="hanya dapat dicabut oleh pusat"):
        cabut_kunci(pc2.sesi, kunci(kantor), "saya saja")
    with pytest.raises(Tolakan, match="tidak dapat dicabut dari sini"):
        cabut_kunci(kantor.sesi, kunci(kantor), "x")
    jahat = Sertifikat(
        nomor_seri=9, kunci_umum="ab" * 32, penerima=kunci_buka(pc2.sesi.db)[1], ruang=pc2.sesi.db.ruang,
        peran="kantor", nama="Palsu", undangan_id="00" * 16, berlaku_mulai="2026-07-01", tingkat="pc",
        penerbit=kunci(pc2).hex(),
    )  # fmt: skip
    pusat.terima(pc2.kirim())
    path = berkas_buatan(pc2, pusat, [surat.tulis(jahat, kunci_tanda(pc2.sesi.db))])
    (j,) = pusat.terima(path).berkas
    assert (j.keadaan, j.kode) == ("ditolak", "lewat_wewenang")


@pytest.mark.parametrize("ubah", [{"ruang": 77}, {"tingkat": ""}, {"peran": "pusat"}, {"peran": "saluran"}])
def test_sertifikat_melampaui_wewenang(kantor: Tempat, pusat: Tempat, ubah: dict[str, object]) -> None:
    """The first PC grants what it may not: another space, its own rank, the centre's role, a chain."""
    s = Sertifikat(
        nomor_seri=9, kunci_umum="ab" * 32, penerima=kunci_buka(kantor.sesi.db)[1],
        ruang=kantor.sesi.db.ruang, peran="kantor", nama="Palsu", undangan_id="00" * 16,
        berlaku_mulai="2026-07-01", tingkat="pc", penerbit=kunci(kantor).hex(),
    )  # fmt: skip
    s = msgspec.structs.replace(s, **ubah)
    path = berkas_buatan(kantor, pusat, [surat.tulis(s, kunci_tanda(kantor.sesi.db))])
    assert pusat.terima(path).berkas[0].kode == "lewat_wewenang"
    sah = surat.tulis(msgspec.structs.replace(s, ruang=kantor.sesi.db.ruang, tingkat="pc", peran="kantor"),
                      kunci_tanda(kantor.sesi.db))  # fmt: skip
    palsu = sah.replace(b'"nama":"Palsu"', b'"nama":"Palsv"')
    assert pusat.terima(berkas_buatan(kantor, pusat, [palsu], "palsu")).berkas[0].kode == "isi_rusak"
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert b"\xab" * 32 not in lingkup(pusat.sesi.db, p).penulis


def test_kantor_lain_tidak_dapat_mencabut_atau_merebut_kunci(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat, pc2: Tempat
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    pusat.terima(pc2.kirim())
    cabut = surat.tulis(
        surat.Cabut(kunci(pc2).hex(), "", "iseng", 5, kunci(lain).hex()), kunci_tanda(lain.sesi.db)
    )
    assert pusat.terima(berkas_buatan(lain, pusat, [cabut], "a")).berkas[0].kode == "lewat_wewenang"
    rebut = Sertifikat(
        nomor_seri=99, kunci_umum=kunci(pc2).hex(), penerima=kunci_buka(lain.sesi.db)[1],
        ruang=lain.sesi.db.ruang, peran="kantor", nama="Rebut", undangan_id="00" * 16,
        berlaku_mulai="2026-07-01", tingkat="pc", penerbit=kunci(lain).hex(),
    )  # fmt: skip
    path = berkas_buatan(lain, pusat, [surat.tulis(rebut, kunci_tanda(lain.sesi.db))], "b")
    (j,) = pusat.terima(path).berkas
    assert (j.keadaan, "tidak menyatakan setuju" in j.kalimat) == ("diterapkan", True)
    pindah = Suksesi(lama=kunci(lain).hex(), baru=kunci(pc2).hex())
    pusat.terima(berkas_buatan(lain, pusat, [surat.tulis(pindah, kunci_tanda(lain.sesi.db))], "c"))
    pc2.tambah("Masih sah")
    assert pusat.terima(pc2.kirim()).ditolak == 0
    assert pusat.pegawai() == pc2.pegawai()


def test_pusat_mencabut_satu_satunya_kunci_lalu_mengundang_lagi(
    kantor: Tempat, pusat: Tempat, pc2: Tempat, tmp_path: Path
) -> None:
    """PC-1 burns: the centre revokes, PC-2 is certified anew, a new machine takes PC-1's place."""
    kantor.tambah("Lama")
    pusat.terima(kantor.kirim())
    pc2.terima(*antar(kantor, pc2))
    pusat.terima(pc2.kirim())
    k1 = kunci(kantor)
    h = cabut_kunci(pusat.sesi, k1, "terbakar")
    assert h.tetap == ("Kecamatan Sukamaju PC-2",)
    assert [k.keadaan for k in tukar.daftar_kantor(pusat.sesi)] == ["dicabut"]
    kantor.tambah("Sesudah dicabut")
    assert pusat.terima(kantor.kirim()).berkas[0].kode == "kunci_dicabut"
    (balas,) = tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas
    assert "Kunci PC-1 dicabut" in pc2.terima(balas.path).berkas[0].kalimat
    pc2.tambah("Dari PC-2")
    assert pusat.terima(pc2.kirim()).ditolak == 0
    u = tukar.undang(pusat.sesi, "", pusat.folder, nomor=1)
    sesi = gabung_kantor_baru(tmp_path / "baru" / "k.db", kantor.jam, u.path, u.kode)
    baru = Tempat("k", tmp_path / "baru", sesi, kantor.jam)
    assert pusat.terima(baru.kirim()).calon == 1
    tukar.terima_kantor(pusat.sesi, 1)
    for f in tukar.kirim_adk(pusat.sesi, pusat.folder / "k2").berkas:
        hasil = (baru if f.kepada == "Kecamatan Sukamaju" else pc2).terima(f.path)
        assert (hasil.ditolak, hasil.disisihkan) == (0, 0)
    assert baru.pegawai() == pusat.pegawai()
    baru.tambah("Dari komputer baru")
    pc2.terima(*antar(baru, pc2))
    baru.terima(*antar(pc2, baru))
    semua_sama(baru, pc2, tabel=("pegawai", "kantor", "unit"))
    baru.sesi.db.tutup()


def test_pc_yang_dicabut_tahu_dan_bergabung_lagi(kantor: Tempat, pusat: Tempat, pc2: Tempat) -> None:
    """It was found again: a new invitation, a new key, the old changes stay."""
    pc2.tambah("Lama")
    kantor.terima(*antar(pc2, kantor))
    k2 = kunci(pc2)
    kirim = antar(kantor, pc2)
    cabut_kunci(kantor.sesi, k2, "hilang")
    pusat.terima(kantor.kirim())
    path = berkas_buatan(kantor, pc2, surat_dari(kantor))
    assert "Kunci komputer ini dicabut (hilang)" in pc2.terima(*kirim, path).berkas[-1].kalimat
    with pytest.raises(Tolakan, match="sudah dicabut, sehingga berkasnya akan ditolak"):
        pc2.kirim()
    with pytest.raises(Tolakan, match="tidak berlaku di mana pun"):
        pc2.tambah("Sia-sia")
    u = tukar.undang_pc(kantor.sesi, "PC-2 baru", kantor.folder)
    tukar.gabung(pc2.sesi, u.path, u.kode)
    assert kunci(pc2) != k2
    assert kantor.terima(*antar(pc2, kantor)).calon == 1
    tukar.terima_pc(kantor.sesi, u.nomor)
    pc2.terima(*antar(kantor, pc2))
    pc2.tambah("Baru")
    assert kantor.terima(*antar(pc2, kantor)).disisihkan == 0
    assert pusat.terima(pc2.kirim()).disisihkan == 0
    assert kantor.pegawai() == pc2.pegawai() == pusat.pegawai()


def test_rahasia_undangan_pc_curian_tidak_berlaku_lagi(kantor: Tempat, pusat: Tempat, pc2: Tempat) -> None:
    """The thief has the old invitation's secret as well and asks with a fresh key."""
    cabut_kunci(kantor.sesi, kunci(pc2), "dicuri")
    ganti_kunci(pc2.sesi.db, mewarisi=False)
    with repo_tukar.transaksi(pc2.sesi.db) as p:
        p.ubah(
            "UPDATE sync_writer SET keadaan = 'diterima', sertifikat = '' WHERE writer = ?", (kunci(kantor),)
        )
    (j,) = kantor.terima(*antar(pc2, kantor)).berkas
    assert (j.keadaan, j.kode) == ("ditolak", "bukan_dikenal")


def test_sampai_nomor_yang_dipilih(kantor: Tempat, pc2: Tempat) -> None:
    for n in range(3):
        pc2.tambah(f"Orang {n}")
    kantor.terima(*antar(pc2, kantor))
    with pytest.raises(Tolakan, match="nomor 9"):
        cabut_kunci(kantor.sesi, kunci(pc2), "x", sampai=9)
    h = cabut_kunci(kantor.sesi, kunci(pc2), "x", sampai=2)
    assert h.nomor == 2
    with repo_tukar.bacaan(kantor.sesi.db) as p:
        assert lingkup(kantor.sesi.db, p).batas(kunci(pc2))[0] == 2
