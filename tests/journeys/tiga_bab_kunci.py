"""September: an office restored from its backup, data copied to another PC, a disk copied with its key."""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.tur import cari
from tests.journeys import tiga_isi as isi
from tests.journeys import tiga_tangan as t
from tests.journeys.tiga_meja import salin_db
from tests.journeys.tiga_tangan import NAMA

if TYPE_CHECKING:
    from kinerja_desktop.tur.pengemudi import Pengemudi
    from tests.journeys.tiga_meja import Kabupaten

KASI, STAF = isi.orang("harapan")[1].nama, isi.orang("harapan")[2].nama
TEMPAT = "SELECT tempat_lahir FROM pegawai WHERE nama = ? AND _del = 0"
PULIH = "Data ini lebih tua daripada catatan terakhir di komputer ini (dipulihkan dari backup?)"
SALIN = "Data ini disalin dari komputer lain. Kunci baru dibuat untuk komputer ini"
DUA_KUNCI = "Dua komputer menulis dengan kunci Kecamatan Harapan"


def backup(k: Kabupaten) -> None:
    """Pengaturan, Backup dan data: a copy now."""
    k.tempat("Pengaturan")
    k.p.klik("Backup dan data")
    k.p.klik("Backup sekarang")
    k.p.sampai(lambda: cari.pesan("sukses"), "backup selesai")


def pulihkan(k: Kabupaten, judul: str) -> None:
    """Restore the copy that stands first in the list; the window opens anew and says what it noticed."""
    p, a = k.p, k.aplikasi
    assert a is not None
    k.tempat("Pengaturan")
    p.klik("Backup dan data")
    p.sampai(lambda: cari.ada_kisi("Daftar backup"), "daftar backup")
    p.sel(lambda b: not b.nilai["sebab"], "nama", "Daftar backup")
    lama = k.rangka
    p.klik_dialog("Restore…", lambda d: p.klik("Restore", d))
    p.sampai(lambda: a.rangka is not lama and cari.pesan("peringatan"), "data dipulihkan")
    k.besarkan()
    assert PULIH in k.layar(), k.layar()
    k.potret(f"dipulihkan-{judul}")


def kantor_dipulihkan(k: Kabupaten) -> None:
    """Harapan restores an old copy and types again what the centre has already: both values are kept."""
    k.jam.maju_ke(date(2026, 9, 2))
    with k.duduk("harapan"):
        backup(k)
    k.jam.maju_ke(date(2026, 9, 3))
    with k.duduk("harapan"):
        isi.ubah_pegawai(k, KASI, "Tempat lahir", "Kota Lama")
        hilang = t.kirim(k)
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, hilang))
    with k.duduk("harapan"):
        pulihkan(k, "kantor")
        isi.ubah_pegawai(k, KASI, "Tempat lahir", "Kota Baru")
        berkas = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, berkas), "kunci-baru-kantor")
        assert "memakai kunci baru yang ditandatangani kunci lamanya" in teks
        assert "Beda Isian ! 1" in teks
        balasan = t.balas(k, NAMA["harapan"])["harapan"]
    with k.duduk("harapan") as meja:
        t.terima(k, balasan)
        k.tempat("Tukar data")
        k.p.klik("Putuskan")
        k.p.sampai(lambda: cari.ada_kisi("Beda Isian menurut dokumen"), "Beda Isian")
        k.potret("beda-sesudah-pulih")
        assert "Kota Lama" in k.layar()
        assert "Kota Baru" in k.layar()
        _pilih_kartu(k.p, "Kota Lama")
        k.p.klik("Pakai ini")
        k.p.sampai(lambda: cari.pesan("sukses"), "Beda Isian diputuskan")
        k.catatan["harapan"] = t.kirim(k)
    assert isi.sql(meja.db, TEMPAT, KASI) == [("Kota Lama",)]


def _pilih_kartu(p: Pengemudi, nilai: str) -> None:
    from PySide6.QtWidgets import QRadioButton

    kartu = [r for r in cari.tampak(cari.jendela_kini(), QRadioButton) if nilai in r.accessibleName()]
    p.klik_widget(kartu[0])
    p.tunggu()


def data_disalin(k: Kabupaten) -> None:
    """Mekar's database is carried to a second PC without its key: told there, and accepted at the centre."""
    k.tambah_meja("mekar-2")
    salin_db(k.meja["mekar"].db, k.meja["mekar-2"].db)
    with k.duduk("mekar-2"):
        assert SALIN in k.layar()
        k.potret("data-disalin")
        isi.ubah_pegawai(k, isi.orang("mekar")[2].nama, "Tempat lahir", "Mekar Sari")
        berkas = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, berkas, k.catatan["harapan"]), "salinan-meminta")
        assert "1 berkas berasal dari kantor yang meminta bergabung" in teks, teks
        t.terima_kantor(k, NAMA["mekar"])
        k.catatan["balasan"] = t.balas(k)
        assert isi.sql(k.meja["pusat"].db, TEMPAT, KASI) == [("Kota Lama",)]
    for meja in ("mekar", "mekar-2"):
        with k.duduk(meja):
            t.terima(k, k.catatan["balasan"]["mekar"])
        assert isi.sql(k.meja[meja].db, TEMPAT, isi.orang("mekar")[2].nama) == [("Mekar Sari",)], meja


def disk_disalin(k: Kabupaten) -> None:
    """Harapan's whole disk was copied: one key on two PCs. The centre is told, both get keys of their own."""
    asli, klon = k.meja["harapan"], k.tambah_meja("harapan-klon")
    with k.duduk("harapan"):
        t.terima(k, k.catatan["balasan"]["harapan"])
    salin_db(asli.db, klon.db)
    shutil.copytree(asli.data, klon.data)
    berkas = {}
    for meja, nama in (("harapan", KASI), ("harapan-klon", STAF)):
        with k.duduk(meja):
            assert not cari.pesan("peringatan")
            isi.ubah_pegawai(k, nama, "Tempat lahir", f"Diisi di {meja}")
            berkas[meja] = t.kirim(k)
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, *berkas.values()))
        assert DUA_KUNCI in k.layar(), k.layar()
        k.potret("dua-kunci")
        balasan = t.balas(k, NAMA["harapan"])["harapan"]
    for meja in berkas:
        with k.duduk(meja):
            teks = t.terima(k, balasan)
            assert "komputer ini kini memakai kunci baru" in teks
            k.potret(f"kunci-baru-{meja}")
            isi.ubah_pegawai(k, STAF, "Gelar belakang", "S.Kom." if meja == "harapan" else "S.Kom")
            berkas[meja] = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, *berkas.values()))
        assert "Berkas ditolak" not in teks
        assert DUA_KUNCI not in k.layar()
        assert "Beda Isian ! 1" in teks, "two PCs of one office, one field"
        k.catatan["balasan"] = t.balas(k, NAMA["harapan"])
    for meja, nama in (("harapan", KASI), ("harapan-klon", STAF)):
        assert isi.sql(k.meja["pusat"].db, TEMPAT, nama) == [(f"Diisi di {meja}",)]


def satu_yang_dipakai(k: Kabupaten) -> None:
    """The office decides at its first PC; the copied one is put away."""
    with k.duduk("harapan"):
        t.terima(k, k.catatan["balasan"]["harapan"])
        k.tempat("Tukar data")
        k.p.klik("Putuskan")
        k.p.sampai(lambda: cari.ada_kisi("Beda Isian menurut dokumen"), "Beda Isian")
        _pilih_kartu(k.p, "S.Kom.")
        k.p.klik("Pakai ini")
        k.p.sampai(lambda: cari.pesan("sukses"), "Beda Isian diputuskan")
        berkas = t.kirim(k)
    with k.duduk("pusat"):
        assert "Beda Isian" in t.kompilasi(k, t.kumpulkan(k, berkas))
    gelar = "SELECT gelar_belakang FROM pegawai WHERE nama = ? AND _del = 0"
    assert isi.sql(k.meja["pusat"].db, gelar, STAF) == [("S.Kom.",)]
