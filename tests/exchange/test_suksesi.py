"""Keys that change hands: a restored backup, a copied disk, a restored centre, a centre whose key is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import surat
from kinerja_desktop.exchange.bentuk import Suksesi
from kinerja_desktop.exchange.identitas import kunci_tanda, lingkup
from kinerja_desktop.flows import tukar
from kinerja_desktop.services.alarm_kunci import daftar_alarm
from kinerja_desktop.store import repo_tukar
from tests.exchange.tempat import Tempat, folder_orang, gabungkan, salin_pc
from tests.exchange.tempat_pc import antar, buat_pc, kunci
from tests.exchange.test_cabut import berkas_buatan


def balasan(pusat: Tempat, *tempat: Tempat) -> None:
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "balasan").berkas:
        for t in tempat:
            hasil = t.terima(b.path)
            assert {j.kode for j in hasil.berkas} <= {"", "bukan_untuk_sini"}, hasil.berkas[0].kalimat


def test_kantor_dipulihkan_langsung_dipercaya(kantor: Tempat, pusat: Tempat) -> None:
    kantor.tambah("Sebelum")
    lama = kunci(kantor)
    path = kantor.salinan("cadangan.db")
    kantor.tambah("Hilang dari cadangan")
    pusat.terima(kantor.kirim())
    kantor.pulihkan(path)
    assert kunci(kantor) != lama
    assert "dipulihkan" in kantor.sesi.db.pemberitahuan[0]
    kantor.tambah("Sesudah")
    (j,) = pusat.terima(kantor.kirim()).berkas
    assert j.keadaan == "diterapkan"
    assert "Kecamatan Sukamaju memakai kunci baru yang ditandatangani kunci lamanya" in j.kalimat
    assert [(k.keadaan, k.minta_lagi) for k in tukar.daftar_kantor(pusat.sesi)] == [("diterima", False)]
    balasan(pusat, kantor)
    assert kantor.pegawai() == pusat.pegawai()
    assert len(pusat.pegawai()) == 3
    assert daftar_alarm(pusat.sesi) == []
    # Restored once more from the same old copy: the key folder remembers the whole line of keys.
    kantor.pulihkan(path)
    kantor.tambah("Ketiga")
    assert pusat.terima(kantor.kirim()).ditolak == 0
    balasan(pusat, kantor)
    assert kantor.pegawai() == pusat.pegawai()


def test_kunci_yang_pernah_meminta_tidak_meminta_selamanya(kantor: Tempat, pusat: Tempat) -> None:
    """A key asks, is accepted, and names a successor; its own late file changes nothing of that."""
    path = kantor.salinan("cadangan.db")
    berkas = kantor.sesi.db.penulis.brankas.berkas  # type: ignore[union-attr]
    kantor.sesi.db.tutup()
    berkas.unlink()
    kantor.buka_lagi()
    kantor.tambah("Dari kunci yang meminta")
    telat = kantor.kirim()
    kantor.pulihkan(path)  # the key that has asked names its successor
    kantor.tambah("Dari penerusnya")
    keadaan = lambda: [(k.keadaan, k.minta_lagi) for k in tukar.daftar_kantor(pusat.sesi)]  # noqa: E731
    assert pusat.terima(kantor.kirim()).calon == 1
    assert keadaan() == [("diterima", True)]
    tukar.terima_kantor(pusat.sesi, 1)
    assert keadaan() == [("diterima", False)]
    if pusat.terima(telat).calon:  # its own changes are nowhere else, so a clerk is asked once
        tukar.terima_kantor(pusat.sesi, 1)
    assert keadaan() == [("diterima", False)]
    assert pusat.terima(kantor.kirim()).ditolak == 0
    assert keadaan() == [("diterima", False)]
    assert {r[0] for r in pusat.pegawai().values()} == {"Dari kunci yang meminta", "Dari penerusnya"}


def test_suksesi_palsu_tidak_mengubah_apa_pun(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    lain = buat("Lain")
    gabungkan(lain, pusat)
    palsu = surat.tulis(Suksesi(kunci(kantor).hex(), "ab" * 32), kunci_tanda(lain.sesi.db))
    assert pusat.terima(berkas_buatan(lain, pusat, [palsu])).berkas[0].kode == "isi_rusak"
    with repo_tukar.bacaan(pusat.sesi.db) as p:
        assert b"\xab" * 32 not in lingkup(pusat.sesi.db, p).penulis


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_pusat_dipulihkan_kantor_menerima_kunci_barunya(
    buat: Callable[..., Tempat], kantor: Tempat, pusat: Tempat
) -> None:
    """The centre forgets an office and its own later rules; the offices bring both back."""
    path = pusat.salinan("cadangan.db")
    lain = buat("Lain")
    gabungkan(lain, pusat)
    with pusat.sesi.kerja("rujukan.ubah", "Aturan sesudah cadangan") as uow:
        baris = uow.insert("rujukan", {"jenis": "uji", "kunci": "sesudah"})
    lain.tambah("Budi")
    pusat.terima(lain.kirim())
    balasan(pusat, kantor, lain)
    lama = kunci(pusat)
    pusat.pulihkan(path)
    assert kunci(pusat) != lama
    kantor.tambah("Siti")
    lain.tambah("Sesudah pulih")
    hasil = pusat.terima(kantor.kirim(), lain.kirim())
    assert (hasil.ditolak, hasil.calon, hasil.disisihkan) == (0, 0, 0), hasil.berkas
    for b in tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas:
        tujuan = kantor if b.kepada.endswith("Sukamaju") else lain
        (j,) = tujuan.terima(b.path).berkas
        assert "Pusat memakai kunci baru yang ditandatangani kunci lamanya" in j.kalimat
    hasil = pusat.terima(kantor.kirim(), lain.kirim())
    assert (hasil.ditolak, hasil.disisihkan, hasil.menunggu) == (0, 0, 0)
    assert pusat.hitung("rujukan", "id = ?", baris) == 1
    assert len(pusat.pegawai()) == 3
    with pusat.sesi.kerja("rujukan.ubah", "Aturan dari kunci baru") as uow:
        uow.update("rujukan", baris, {"kunci": "diubah"})
    balasan(pusat, kantor, lain)
    for t in (kantor, lain):
        assert t.hitung("rujukan", "id = ? AND kunci = 'diubah'", baris) == 1
        assert pusat.terima(t.kirim()).ditolak == 0


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_saksi_melihat_pusat_yang_hanya_menulis_untuk_kantor(pusat: Tempat) -> None:
    """What the centre wrote last stood in a chain for offices only: a restored copy is noticed too."""
    path = pusat.salinan("cadangan.db")
    lama = kunci(pusat)
    with pusat.sesi.kerja("rujukan.ubah", "Untuk semua kantor") as uow:
        uow.insert("rujukan", {"jenis": "uji"})
    pusat.buka_lagi()
    assert kunci(pusat) == lama
    pusat.pulihkan(path)
    assert kunci(pusat) != lama
    assert "dipulihkan" in pusat.sesi.db.pemberitahuan[0]


@pytest.mark.parametrize("pangkalan", ["sqlite", "postgresql"])
def test_saksi_melihat_pusat_yang_hanya_mengompilasi(kantor: Tempat, pusat: Tempat) -> None:
    """A restored centre that had only received since is noticed, until it has received the same again."""
    kantor.tambah("Ani")
    pusat.terima(kantor.kirim())
    path = pusat.salinan("cadangan.db")
    kantor.tambah("Budi")
    berkas = kantor.kirim()
    pusat.terima(berkas)
    pusat.buka_lagi()
    assert [k for k in pusat.sesi.db.pemberitahuan if "= off" not in k] == []
    lama = kunci(pusat)
    pusat.pulihkan(path)
    assert "dipulihkan" in pusat.sesi.db.pemberitahuan[0]
    if pusat.peladen is None:
        assert kunci(pusat) == lama, "no commit of the centre's own is gone"
    pusat.terima(berkas)
    assert len(pusat.pegawai()) == 2
    pusat.buka_lagi()
    assert [k for k in pusat.sesi.db.pemberitahuan if "= off" not in k] == []


def test_kunci_pusat_hilang_gabung_lagi(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    pc2 = buat_pc(kantor, "pc2", tmp_path / "pc2")
    kantor.tambah("Lama")
    pusat.terima(kantor.kirim())
    pusat.sesi.db.tutup()
    for f in pusat.sesi.db.penulis.brankas.berkas.parent.glob(f"{pusat.sesi.db.meta('db_id')}*"):
        f.unlink()
    pusat.buka_lagi()
    kantor.tambah("Baru")
    assert pusat.terima(kantor.kirim()).berkas[0].kode == "bukan_untuk_sini"
    b = tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas[0]
    assert kantor.terima(b.path).berkas[0].kode == "bukan_dikenal"
    u = tukar.undang(pusat.sesi, "", pusat.folder, nomor=1)
    with pytest.raises(Tolakan, match="pastikan kuncinya memang diganti"):
        tukar.gabung(kantor.sesi, u.path, u.kode)
    tukar.gabung(kantor.sesi, u.path, u.kode, ganti_pusat=True)
    hasil = pusat.terima(kantor.kirim())
    assert (hasil.ditolak, hasil.calon, hasil.baru) == (0, 0, 1)
    balasan(pusat, kantor)
    kantor.tambah("Lagi")
    assert pusat.terima(kantor.kirim()).baru == 1
    assert "telah bergabung dengan" in pc2.terima(*antar(kantor, pc2)).berkas[0].kalimat
    pc2.tambah("Dari PC-2")
    assert pusat.terima(pc2.kirim()).ditolak == 0
    assert pusat.pegawai() == pc2.pegawai()
    pc2.sesi.db.tutup()


def test_undangan_pusat_lain_tetap_ditolak(
    buat: Callable[..., Tempat], kantor: Tempat, tmp_path: Path
) -> None:
    lain = buat("PusatLain", "pusat")
    u = tukar.undang(lain.sesi, "Kecamatan Sukamaju", tmp_path)
    for setuju in (False, True):
        with pytest.raises(Tolakan, match="pindah ke pusat lain"):
            tukar.gabung(kantor.sesi, u.path, u.kode, ganti_pusat=setuju)


def test_disk_disalin_dengan_kuncinya(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    """A whole-disk clone: both branches are kept, an alarm is seen, and both PCs take new keys."""
    klon = salin_pc(kantor, "klon", _folder_kunci_disalin(tmp_path))
    lama = kunci(kantor)
    assert kunci(klon) == lama
    a, b = kantor.tambah("Dari asli"), klon.tambah("Dari klon")
    pusat.terima(kantor.kirim())
    assert daftar_alarm(pusat.sesi) == []
    with folder_orang(klon.data):
        pusat.terima(klon.kirim())
    assert {a, b} <= pusat.pegawai().keys()
    (alarm,) = daftar_alarm(pusat.sesi)
    assert "Dua komputer menulis dengan kunci Kecamatan Sukamaju" in alarm.kalimat
    (balas,) = tukar.kirim_adk(pusat.sesi, pusat.folder / "k").berkas
    hasil = kantor.terima(balas.path)
    assert "komputer ini kini memakai kunci baru" in hasil.kalimat
    with folder_orang(klon.data):
        klon.terima(balas.path)
    baru = {kunci(kantor), kunci(klon)}
    assert len(baru) == 2
    assert lama not in baru
    kantor.tambah("Lagi asli")
    assert pusat.terima(kantor.kirim()).ditolak == 0
    assert daftar_alarm(pusat.sesi), "the clone still writes with the old key"
    with folder_orang(klon.data):
        klon.tambah("Lagi klon")
        assert pusat.terima(klon.kirim()).ditolak == 0
    assert daftar_alarm(pusat.sesi) == []
    balasan(pusat, kantor)
    assert kantor.pegawai() == pusat.pegawai()
    assert kunci(kantor) in baru, "no new key twice"
    klon.sesi.db.tutup()


def _folder_kunci_disalin(tmp_path: Path) -> Path:
    import os

    data = tmp_path / "data-klon"
    shutil.copytree(os.environ["KINERJA_DATA"], data)
    return data


def test_pc_melihat_sendiri_kuncinya_ganda(kantor: Tempat, pusat: Tempat, tmp_path: Path) -> None:
    """PC-2 saw both halves and says so in its next file: no reply of the centre is needed."""
    pc2 = buat_pc(kantor, "pc2", tmp_path / "pc2")
    klon = salin_pc(kantor, "klon", _folder_kunci_disalin(tmp_path))
    lama = kunci(kantor)
    kantor.tambah("A")
    klon.tambah("B")
    with folder_orang(klon.data):
        pc2.terima(*antar(klon, pc2))
    pc2.terima(*antar(kantor, pc2))
    hasil = kantor.terima(*antar(pc2, kantor))
    assert hasil.ditolak == 0
    assert kunci(kantor) != lama
    assert pc2.terima(*antar(kantor, pc2)).ditolak == 0
    assert len(pc2.pegawai()) == 2
    for t in (klon, pc2):
        t.sesi.db.tutup()
