"""Office and centre on real files: once, whatever the order, the copies, the gaps and the faults."""

from __future__ import annotations

import itertools
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from tests.exchange.tempat import Tempat, dua_pc


@pytest.fixture(params=["sqlite", "postgresql"])
def pangkalan(request: pytest.FixtureRequest) -> str:
    """The centre on both kinds of database."""
    return request.param


def rangkaian(kantor: Tempat, banyak: int) -> list[Path]:
    """Files that carry one change each, as if every reply of the centre had come back in between."""
    hasil = []
    orang = kantor.tambah("Orang 0")
    for i in range(banyak):
        hasil.append(kantor.kirim())
        anggap_diterima(kantor)
        kantor.ubah(orang, tempat_lahir=f"Tempat {i}")
        if i % 2:
            kantor.tambah(f"Orang {i}")
    hasil.append(kantor.kirim())
    return hasil


def anggap_diterima(kantor: Tempat) -> None:
    """The office believes that the centre has everything up to now."""
    from kinerja_desktop.store import repo_lawan, repo_tukar

    with repo_tukar.transaksi(kantor.sesi.db) as p:
        lawan = next(w for w in repo_lawan.semua_penulis(p).values() if w.peran == "pusat")
        punya = [(w.hex(), s, h.hex()) for w, s, h in repo_tukar.kepala(p)]
        repo_lawan.simpan_pernyataan(p, lawan.kunci, (punya, [], 1))


def test_setiap_urutan_dan_salinan_sama_hasilnya(kantor: Tempat, pusat: Tempat) -> None:
    berkas = rangkaian(kantor, 3)
    harap = None
    for n, urutan in enumerate(itertools.permutations(berkas)):
        tempat = pusat.cabang(f"u{n}")
        for b in urutan:
            tempat.terima(b)
            tempat.terima(b)
        hasil = tempat.isi_semua()
        assert not hasil["sync_waiting"]
        harap = harap or hasil
        assert hasil == harap
        assert tempat.pegawai() == kantor.pegawai()
        tempat.sesi.db.tutup()


def test_sekali_terima_banyak_berkas_acak(kantor: Tempat, pusat: Tempat) -> None:
    berkas = rangkaian(kantor, 8)
    acak = random.Random(4)
    banyak = berkas * 2
    acak.shuffle(banyak)
    hasil = pusat.terima(*banyak)
    assert (hasil.ditolak, hasil.menunggu, hasil.disisihkan, hasil.berbeda) == (0, 0, 0, 0)
    assert pusat.pegawai() == kantor.pegawai()


def test_yang_kurang_ditunggu_dengan_nama_lalu_diminta(kantor: Tempat, pusat: Tempat) -> None:
    berkas = rangkaian(kantor, 3)
    hasil = pusat.terima(berkas[0], berkas[3])
    assert [j.keadaan for j in hasil.berkas] == ["diterapkan", "menunggu"]
    assert hasil.menunggu > 0
    assert len(hasil.menunggu_apa) == 1
    assert hasil.menunggu_apa[0].startswith("menunggu berkas dari Kecamatan Sukamaju nomor ")
    # The files in between are lost for ever: the centre's reply asks, the office sends again.
    balasan = tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path
    kantor.terima(balasan)
    akhir = pusat.terima(kantor.kirim())
    assert (akhir.menunggu, akhir.menunggu_apa) == (0, [])
    assert pusat.pegawai() == kantor.pegawai()
    keadaan = {r.keadaan for r in _resi(pusat, "terima")}
    assert keadaan == {"diterapkan"}


def _resi(tempat: Tempat, arah: str) -> list:
    from kinerja_desktop.store import repo_lawan, repo_tukar

    with repo_tukar.bacaan(tempat.sesi.db) as p:
        return repo_lawan.daftar_resi(p, arah)


def test_tanda_terima_sampai_di_kantor(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Budi")
    path = kantor.kirim()
    assert next(r.keadaan for r in _resi(kantor, "kirim") if r.nama == path.name) == "ditulis"
    pusat.terima(path)
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path)
    assert next(r.keadaan for r in _resi(kantor, "kirim") if r.nama == path.name) == "diterapkan"
    # What the centre has stated is not sent again.
    assert tukar.kirim_adk(kantor.sesi, kantor.folder / "x").berkas[0].perubahan == 0


def test_nama_berkas_tidak_berarti(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    kantor.tambah("Budi")
    path = kantor.kirim()
    assert path.name.startswith("ADK_Kec-Sukamaju_PC1_2026-07_")
    lain = tmp_path / "foto (1).jpg"
    shutil.copy(path, lain)
    assert pusat.terima(lain).baru == 1
    assert pusat.terima(path).berkas[0].keadaan == "sudah_pernah"


def test_coba_dulu_tidak_menulis(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Budi")
    path = kantor.kirim()
    sebelum = pusat.isi_semua(), pusat.hitung("sync_receipt"), pusat.hitung("sync_peer")
    coba = tukar.terima_adk(pusat.sesi, [path], terapkan=False)
    assert (pusat.isi_semua(), pusat.hitung("sync_receipt"), pusat.hitung("sync_peer")) == sebelum
    assert not coba.diterapkan
    sungguh = pusat.terima(path)
    assert (
        (coba.baru, coba.menunggu, coba.berbeda)
        == (sungguh.baru, sungguh.menunggu, sungguh.berbeda)
        == (1, 0, 0)
    )
    if pusat.peladen is None:  # a server's backup is its own work
        assert sungguh.backup is not None
        assert sungguh.backup.exists()
    assert sungguh.perubahan.kinds == {"pegawai"}


# ---- two PCs of one office ------------------------------------------------------------------------


def test_dua_pc_mengubah_isian_yang_sama(kantor: Tempat, pusat: Tempat) -> None:
    orang = kantor.tambah("Budi")
    pusat.terima(kantor.kirim())
    pc2 = dua_pc(kantor, pusat)
    kantor.ubah(orang, tempat_lahir="Makassar", nama="Budi A")
    pc2.ubah(orang, tempat_lahir="Maros", golongan="III/a")
    a, b = kantor.kirim(), pc2.kirim()
    p1, p2 = pusat.cabang("satu"), pusat.cabang("dua")
    assert p1.terima(a, b).berbeda == 1
    assert sum(p2.terima(f).berbeda for f in (b, a)) == 1
    for p in (p1, p2):
        nama, _, tempat, golongan, _ = p.pegawai()[orang]
        assert (nama, golongan) == ("Budi A", "III/a")
        assert tempat in ("Makassar", "Maros")
        beda = p.isi_semua()["sync_conflict"]
        assert {b[4] for b in beda} == {'["Makassar"]', '["Maros"]'}
        assert {b[2] for b in beda} == {"tempat_lahir"}
    assert p1.isi_semua() == p2.isi_semua()
    for p in (p1, p2, pc2):
        p.sesi.db.tutup()


def test_hapus_lawan_ubah_dan_nilai_sama(kantor: Tempat, pusat: Tempat) -> None:
    x, y = kantor.tambah("Budi"), kantor.tambah("Siti")
    pusat.terima(kantor.kirim())
    pc2 = dua_pc(kantor, pusat)
    kantor.hapus(x)
    pc2.ubah(x, tempat_lahir="Maros")
    kantor.ubah(y, tempat_lahir="Palu")
    pc2.ubah(y, tempat_lahir="Palu")
    a, b = kantor.kirim(), pc2.kirim()
    p1, p2 = pusat.cabang("satu"), pusat.cabang("dua")
    p1.terima(a, b)
    p2.terima(b, a)
    assert p1.isi_semua() == p2.isi_semua()
    beda = {(r[1], r[2]) for r in p1.isi_semua()["sync_conflict"] if r[5]}
    assert beda == {(x, "_del")}
    for p in (p1, p2, pc2):
        p.sesi.db.tutup()


# ---- restored backups ----------------------------------------------------------------------------


def test_pusat_dipulihkan_kantor_mengirim_lagi(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Satu")
    pusat.terima(kantor.kirim())
    backup = pusat.salinan("backup.db")
    kantor.tambah("Dua")
    pusat.terima(kantor.kirim())
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path)
    pusat.pulihkan(backup)
    kantor.tambah("Tiga")
    hasil = pusat.terima(kantor.kirim())
    assert hasil.menunggu == 1
    kantor.terima(tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0].path)
    pusat.terima(kantor.kirim())
    assert pusat.pegawai() == kantor.pegawai()


def test_kantor_dipulihkan_mendapat_kembali_miliknya(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Satu")
    kantor.sesi.db.tutup()
    shutil.copy(kantor.db_path, kantor.folder / "backup.db")
    kantor.buka_lagi()
    dua = kantor.tambah("Dua")
    pusat.terima(kantor.kirim())
    kantor.sesi.db.tutup()
    shutil.copy(kantor.folder / "backup.db", kantor.db_path)
    kantor.buka_lagi()
    assert kantor.sesi.db.pemberitahuan
    kantor.tambah("Tiga")
    pusat.terima(kantor.kirim())
    tukar.terima_kantor(pusat.sesi, 1)
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        kantor.terima(b.path)
    assert dua in kantor.pegawai()
    assert kantor.pegawai() == pusat.pegawai()


# ---- faults ---------------------------------------------------------------------------------------


def test_satu_berkas_rusak_tidak_menghentikan_yang_lain(
    kantor: Tempat, pusat: Tempat, tmp_path: Path
) -> None:
    berkas = rangkaian(kantor, 2)
    folder = tmp_path / "masuk"
    (folder / "dalam").mkdir(parents=True)
    shutil.copy(berkas[0], folder / "a.adk")
    shutil.copy(berkas[1], folder / "dalam" / "b.ADK")
    shutil.copy(berkas[2], folder / "tanpa-akhiran")
    (folder / "c.adk").write_bytes(berkas[1].read_bytes()[:500])
    x = bytearray(berkas[1].read_bytes())
    x[700] ^= 4
    (folder / "d.adk").write_bytes(x)
    (folder / "e.adk").write_bytes(b"")
    (folder / "f.adk").write_bytes(b"%PDF-1.7")
    (folder / "catatan.txt").write_text("bukan ADK")
    hasil = tukar.kompilasi(pusat.sesi, folder)
    kode = {j.nama: j.kode or j.keadaan for j in hasil.berkas}
    assert kode == {
        "a.adk": "diterapkan", "b.ADK": "diterapkan", "tanpa-akhiran": "diterapkan", "c.adk": "terpotong",
        "d.adk": "berubah", "e.adk": "terpotong", "f.adk": "bukan_adk",
    }  # fmt: skip
    assert (hasil.ditolak, hasil.menunggu) == (4, 0)
    assert pusat.pegawai() == kantor.pegawai()
    assert all(j.kalimat.strip() for j in hasil.berkas)


def test_batal_di_tengah_lalu_lanjut(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    folder = tmp_path / "masuk"
    folder.mkdir()
    for i, b in enumerate(rangkaian(kantor, 3)):
        shutil.copy(b, folder / f"{i}.adk")
    dilihat: list[int] = []

    def kemajuan(n: int, semua: int, nama: str) -> bool:
        dilihat.append(n)
        return n < 2

    hasil = tukar.kompilasi(pusat.sesi, folder, kemajuan)
    assert hasil.dibatalkan
    assert len(hasil.berkas) == 2
    lanjut = tukar.kompilasi(pusat.sesi, folder)
    assert [j.keadaan for j in lanjut.berkas] == ["sudah_pernah"] * 2 + ["diterapkan"] * 2
    assert pusat.pegawai() == kantor.pegawai()


def test_folder_tidak_ada(pusat: Tempat, tmp_path: Path) -> None:
    for folder in (tmp_path / "tiada", tmp_path / ("x" * 300)):
        with pytest.raises(Tolakan):
            tukar.kompilasi(pusat.sesi, folder)


def test_operator_pusat_tetap_operator_pusat(kantor: Tempat, pusat: Tempat) -> None:
    """Users that came by file never sit down at the centre's keyboard."""
    pusat.terima(kantor.kirim())
    pusat.buka_lagi()
    assert {p.value for p in pusat.sesi.pelaku.peran} == {"pusat"}


def test_periksa_berkas_tanpa_kunci(kantor: Tempat, tmp_path: Path) -> None:
    kantor.tambah("Budi")
    path = kantor.kirim()
    isi = tukar.periksa_berkas(path)
    assert isi.kantor == kantor.sesi.db.ruang
    assert isi.perubahan >= 1
    assert "Berkas utuh" in isi.kalimat
    (tmp_path / "x").write_bytes(path.read_bytes()[:-1])
    with pytest.raises(Tolakan, match="kurang 1 byte"):
        tukar.periksa_berkas(tmp_path / "x")


def test_bagian_bila_besar(kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch) -> None:
    from kinerja_desktop.exchange import kirim

    monkeypatch.setattr(kirim, "MAKS_PER_BERKAS", 1500)
    for i in range(12):
        kantor.tambah(f"Orang {i}")
    berkas = tukar.kirim_adk(kantor.sesi, kantor.folder / "bagian").berkas
    assert len(berkas) > 3
    assert [tukar.periksa_berkas(b.path).bagian for b in berkas][-1] == (len(berkas), len(berkas))
    hasil = pusat.terima(*reversed([b.path for b in berkas]))
    assert hasil.menunggu == 0
    assert pusat.pegawai() == kantor.pegawai()


def test_beda_isian_selesai_setelah_isian_lain_diubah_dulu(kantor: Tempat, pusat: Tempat) -> None:
    """Writing another field first leaves one head and the difference open; deciding it then must close it."""
    x = kantor.tambah("Budi")
    pusat.terima(kantor.kirim())
    pc2 = dua_pc(kantor, pusat)
    kantor.ubah(x, nama="Budi A")
    pc2.ubah(x, nama="Budi B")
    pusat.terima(kantor.kirim(), pc2.kirim())
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        tukar.terima_adk(kantor.sesi, [b.path])
    terbuka = "resolved_by IS NULL"
    assert kantor.hitung("sync_conflict", terbuka) == 2
    kantor.ubah(x, tempat_lahir="Palu")
    assert kantor.hitung("sync_conflict", terbuka) == 2
    kantor.ubah(x, nama="Budi C")
    assert kantor.hitung("sync_conflict", terbuka) == 0
    pusat.terima(kantor.kirim())
    assert pusat.hitung("sync_conflict", terbuka) == 0
    pc2.sesi.db.tutup()


def test_alur_tidak_memuat_pustaka_berat() -> None:
    """Window and command line import the flow at their start: nothing heavy may come with it."""
    kode = (
        "import sys, kinerja_desktop.flows.tukar;"
        "berat = ('sqlalchemy', 'msgspec', 'nacl', 'pyrage', 'zstandard', 'keyring');"
        "print([m for m in berat if m in sys.modules])"
    )
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert hasil.stdout.strip() == "[]"
