"""Two and three PCs of one office without a server: invited by the first one, exchanging by file."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.gabung_baru import gabung_kantor_baru
from kinerja_desktop.services.beranda import ringkasan
from kinerja_desktop.services.kantor import identitas
from tests.exchange.tempat import Tempat, gabungkan
from tests.exchange.tempat_pc import antar, buat_pc, semua_sama, terima_baru


@pytest.fixture
def sendiri(buat: Callable[..., Tempat], cepat: None) -> Tempat:
    """An office that knows no centre."""
    return buat("Sukamaju")


@pytest.fixture
def pc(tmp_path: Path) -> Iterator[Callable[[Tempat, str], Tempat]]:
    """Invites and accepts a further PC."""
    semua: list[Tempat] = []

    def _buat(pertama: Tempat, nama: str) -> Tempat:
        semua.append(buat_pc(pertama, nama, tmp_path / nama))
        return semua[-1]

    yield _buat
    for t in semua:
        t.sesi.db.tutup()


def test_dari_undangan_sampai_data_lengkap(sendiri: Tempat, tmp_path: Path) -> None:
    sendiri.tambah("Budi Contoh")
    u = tukar.undang_pc(sendiri.sesi, "", tmp_path)
    assert (u.nomor, u.kantor) == (2, "PC-2")
    assert [(k.nama, k.keadaan) for k in tukar.daftar_pc(sendiri.sesi)] == [
        ("PC-1", "ini"), ("PC-2", "diundang"),
    ]  # fmt: skip
    sesi = gabung_kantor_baru(tmp_path / "pc2" / "k.db", sendiri.jam, u.path, u.kode)
    pc2 = Tempat("k", tmp_path / "pc2", sesi, sendiri.jam)
    assert pc2.sesi.db.ruang == sendiri.sesi.db.ruang
    assert identitas(sesi).nama == "Kecamatan Sukamaju"
    r = ringkasan(sesi)
    assert (r.asal.nama, r.asal.dari, r.asal.kantor) == ("PC-2", "PC-1", "Kecamatan Sukamaju")
    assert [x.selesai for x in r.langkah_awal] == [False, False, False]
    assert pc2.hitung("pegawai") == 0
    (minta,) = antar(pc2, sendiri)
    assert [x.selesai for x in ringkasan(sesi).langkah_awal] == [True, False, False]
    hasil = sendiri.terima(minta)
    assert (hasil.calon, hasil.berkas[0].kalimat[:22]) == (1, "PC-2 meminta bergabung")
    assert [k.keadaan for k in tukar.daftar_pc(sendiri.sesi)] == ["ini", "meminta"]
    with pytest.raises(Tolakan, match="Tidak ada undangan komputer nomor 3"):
        tukar.terima_pc(sendiri.sesi, 3)
    assert "PC-2 diterima" in tukar.terima_pc(sendiri.sesi, 2).kalimat
    balas = pc2.terima(*antar(sendiri, pc2))
    assert "PC-1 telah menerima komputer ini" in balas.berkas[0].kalimat
    assert pc2.pegawai() == sendiri.pegawai()
    pc2.buka_lagi()
    assert ringkasan(pc2.sesi).asal is None
    pc2.tambah("Siti Contoh")
    assert sendiri.terima(*antar(pc2, sendiri)).baru == 1
    semua_sama(sendiri, pc2)
    assert [(k.nama, k.keadaan, k.pertama) for k in tukar.daftar_pc(pc2.sesi)] == [
        ("PC-2", "ini", False), ("PC-1", "diterima", True),
    ]  # fmt: skip
    pc2.sesi.db.tutup()


def test_hanya_komputer_pertama_yang_mengundang(
    sendiri: Tempat, pc: Callable[[Tempat, str], Tempat], tmp_path: Path
) -> None:
    pc2 = pc(sendiri, "pc2")
    with pytest.raises(Tolakan, match="diundang dan diatur dari PC-1"):
        tukar.undang_pc(pc2.sesi, "", tmp_path)
    with pytest.raises(Tolakan, match="diundang dan diatur dari PC-1"):
        tukar.terima_pc(pc2.sesi, 3)


def test_undangan_komputer_bukan_untuk_kantor_lain(
    buat: Callable[..., Tempat], sendiri: Tempat, tmp_path: Path
) -> None:
    lain = buat("Lain")
    u = tukar.undang_pc(sendiri.sesi, "Loket", tmp_path)
    with pytest.raises(Tolakan, match=r"untuk komputer lain Kecamatan Sukamaju.*layar awal"):
        tukar.gabung(lain.sesi, u.path, u.kode)
    with pytest.raises(Tolakan, match="ditulis di komputer ini untuk Loket"):
        tukar.gabung(sendiri.sesi, u.path, u.kode)
    assert sendiri.sesi.db.meta("sebutan_pc") == ""
    with pytest.raises(Tolakan, match="Tujuan yang dipilih"):
        tukar.kirim_adk(sendiri.sesi, tmp_path, [b"x" * 32])


def test_tiga_komputer_dan_pusat_urutan_acak(
    kantor: Tempat, pusat: Tempat, pc: Callable[[Tempat, str], Tempat]
) -> None:
    """The centre learns PC-2 and PC-3 from their certificates; whatever comes first, all agree in the end."""
    pc2, pc3 = pc(kantor, "pc2"), pc(kantor, "pc3")
    assert {t.nama for t in tukar.tujuan_kirim(pc2.sesi)} == {"PC-1", "Pemerintah Kabupaten Contoh"}
    acak = random.Random(7)
    semua = [kantor, pc2, pc3]
    for n in range(12):
        t = acak.choice(semua)
        orang = t.tambah(f"Orang {n}")
        t.ubah(orang, tempat_lahir=f"Tempat {n}")
        asal, tujuan = acak.sample(semua, 2)
        if any(w.kunci == tujuan.sesi.db.penulis.kunci_umum for w in tukar.tujuan_kirim(asal.sesi)):
            tujuan.terima(*antar(asal, tujuan))
        if acak.random() < 0.4:
            pusat.terima(t.kirim())
    for _ in range(2):
        for asal in semua:
            hasil = pusat.terima(asal.kirim())
            assert (hasil.ditolak, hasil.disisihkan) == (0, 0)
        for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "akhir").berkas:
            for t in semua:
                terima_baru(t, b.path)
    assert len(tukar.kirim_adk(pusat.sesi, pusat.folder / "x").berkas) == 3
    semua_sama(*semua)
    assert pusat.pegawai() == kantor.pegawai()
    assert len(pusat.pegawai()) == 12


def test_pusat_mengenal_pc2_dari_berkas_pc2_sendiri(
    kantor: Tempat, pusat: Tempat, pc: Callable[[Tempat, str], Tempat]
) -> None:
    pc2 = pc(kantor, "pc2")
    pc2.tambah("Dari PC-2")
    hasil = pusat.terima(pc2.kirim())
    assert (hasil.ditolak, hasil.calon, hasil.disisihkan) == (0, 0, 0)
    assert hasil.berkas[0].dari == "Kecamatan Sukamaju PC-2"
    assert pusat.pegawai() == pc2.pegawai()
    pc2.terima(next(b.path for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas
                    if b.kepada.endswith("PC-2")))  # fmt: skip
    semua_sama(kantor, pc2, tabel=("periode", "rujukan"))


def test_undangan_yang_sudah_dipakai(
    sendiri: Tempat, pc: Callable[[Tempat, str], Tempat], tmp_path: Path
) -> None:
    """A second PC with the same invitation asks as such and gets a name of its own; a member needs none."""
    pc2 = pc(sendiri, "pc2")
    lain = tukar.undang_pc(sendiri.sesi, "", tmp_path)
    with pytest.raises(Tolakan, match="Komputer ini sudah diterima"):
        tukar.gabung(pc2.sesi, lain.path, lain.kode)
    assert pc2.sesi.db.meta("sebutan_pc") == "PC-2"
    for n in (3, 4):
        sesi = gabung_kantor_baru(tmp_path / f"pc{n}" / "k.db", sendiri.jam, lain.path, lain.kode)
        pc3 = Tempat(f"pc{n}", tmp_path / f"pc{n}", sesi, sendiri.jam)
        sendiri.terima(*antar(pc3, sendiri))
        assert [k.lagi for k in tukar.daftar_pc(sendiri.sesi) if k.keadaan == "meminta"] == [n == 4]
        tukar.terima_pc(sendiri.sesi, 3)
        pc3.terima(*antar(sendiri, pc3))
        semua_sama(sendiri, pc3)
        pc3.sesi.db.tutup()
    assert [k.nama for k in tukar.daftar_pc(sendiri.sesi)] == ["PC-1", "PC-2", "PC-3", "PC-3 (2)"]


def test_pc1_hilang_sebelum_kantor_bergabung(
    sendiri: Tempat, buat: Callable[..., Tempat], pc: Callable[[Tempat, str], Tempat], tmp_path: Path
) -> None:
    """PC-2 goes on with all data; the centre's invitation makes it the first PC, which invites again."""
    sendiri.tambah("Budi Contoh")
    pc2 = pc(sendiri, "pc2")
    pc2.tambah("Siti Contoh")
    with pytest.raises(Tolakan, match="diatur dari PC-1"):
        tukar.undang_pc(pc2.sesi, "", tmp_path)
    pusat = buat("Pusat", "pusat")
    u = tukar.undang(pusat.sesi, "Kecamatan Sukamaju", pusat.folder)
    tukar.gabung(pc2.sesi, u.path, u.kode)
    pusat.terima(pc2.kirim())
    tukar.terima_kantor(pusat.sesi, u.nomor)
    (balasan,) = tukar.kirim_adk(pusat.sesi, pusat.folder).berkas
    pc2.terima(balasan.path)
    assert pusat.pegawai() == pc2.pegawai()
    assert tukar.undang_pc(pc2.sesi, "", tmp_path).kantor == "PC-3"


def test_pc2_sebelum_pc1_bergabung_lalu_ikut(
    sendiri: Tempat, buat: Callable[..., Tempat], pc: Callable[[Tempat, str], Tempat]
) -> None:
    """The office begins alone with two PCs and joins a year later: PC-2 learns the centre from PC-1."""
    pc2 = pc(sendiri, "pc2")
    assert tukar.kirim_adk(sendiri.sesi, sendiri.folder).berkas[0].kepada == "PC-2"
    assert tukar.kirim_adk(pc2.sesi, pc2.folder).berkas[0].kepada == "PC-1"
    pusat = buat("Pusat", "pusat")
    gabungkan(sendiri, pusat)
    assert "telah bergabung dengan Pemerintah" in pc2.terima(*antar(sendiri, pc2)).berkas[0].kalimat
    pc2.tambah("Dari PC-2")
    assert pusat.terima(pc2.kirim()).ditolak == 0
    assert pusat.pegawai() == pc2.pegawai()


def test_isian_berbeda_di_dua_komputer(sendiri: Tempat, pc: Callable[[Tempat, str], Tempat]) -> None:
    orang = sendiri.tambah("Budi")
    pc2 = pc(sendiri, "pc2")
    sendiri.ubah(orang, tempat_lahir="Kudus")
    pc2.ubah(orang, tempat_lahir="Jepara")
    a, b = antar(sendiri, pc2), antar(pc2, sendiri)
    assert sendiri.terima(*b).berbeda == 1
    assert pc2.terima(*a).berbeda == 1
    semua_sama(sendiri, pc2)
