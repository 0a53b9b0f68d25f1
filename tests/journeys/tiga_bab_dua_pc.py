"""July and August: a second PC, one field filled on three sides, an undone receipt, clocks and ownership."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from kinerja_desktop.tur import cari
from tests.journeys import tiga_isi as isi
from tests.journeys import tiga_tangan as t
from tests.journeys.tiga_bab_balik import usulkan
from tests.journeys.tiga_tangan import NAMA

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.journeys.tiga_meja import Kabupaten

TRIWULAN_2 = "Triwulan II 2026"
SEPULUH_TAHUN = timedelta(days=3653)
STAF = isi.orang("sukamaju")[2].nama
TEMPAT_LAHIR = "SELECT nama, tempat_lahir FROM pegawai WHERE tempat_lahir <> '' AND _del = 0 ORDER BY nama"
PENDIDIKAN = "SELECT pendidikan FROM pegawai WHERE nama = ? AND _del = 0"


def pc_kedua(k: Kabupaten) -> None:
    """Sukamaju invites a second PC, which gets all data from the first one."""
    p = k.p
    k.jam.maju_ke(date(2026, 7, 6))
    k.tambah_meja("sukamaju-2")
    with k.duduk("sukamaju"):
        folder, kode = k.disk("undangan-pc"), list[str]()
        _komputer(k)

        def undang(d: QDialog) -> None:
            p.isi("Nama komputer", "PC-2 Loket")
            p.isi("Simpan undangan di folder", str(folder))
            p.klik("Buat undangan", d)

        p.klik_dialog("Undang komputer…", undang, lambda d: t.catat_kode(k, d, kode))
    with k.duduk("sukamaju-2"):
        t.gabung_di_awal(k, (t.baru(folder, "*.undangan")[0], kode[0]), NAMA["sukamaju"])
        k.potret("pc2-menunggu-data")
        assert "Datanya datang dari PC-1; tidak perlu diketik" in k.layar()
        minta = kirim_ke_pc(k, "PC-1")
    with k.duduk("sukamaju"):
        teks = t.terima(k, minta, gambar="pc2-meminta")
        assert "meminta bergabung" in teks
        _komputer(k)
        p.sel("PC-2 Loket", "nama", "Daftar komputer kantor")
        p.klik("Terima", k.halaman())
        p.sampai(lambda: cari.pesan("sukses"), "PC-2 diterima")
        k.potret("pc2-diterima")
        balas = kirim_ke_pc(k, "PC-2 Loket")
    with k.duduk("sukamaju-2"):
        t.terima(k, balas)
        k.tempat("Pegawai")
        assert STAF in t.isi_kisi()


def _komputer(k: Kabupaten) -> None:
    k.tempat("Pengaturan")
    k.p.klik("Komputer")
    k.p.sampai(lambda: cari.ada_kisi("Daftar komputer kantor"), "komputer terbaca")


def kirim_ke_pc(k: Kabupaten, nama: str) -> Path:
    """Pengaturan, Komputer: a file for another PC of the office."""
    assert k.di is not None
    folder = k.disk(f"{k.di.nama}-ke-{nama.split()[0]}")
    _komputer(k)
    k.p.sel(nama, "nama", "Daftar komputer kantor")
    t.langkah_kirim(k, "Kirim ADK ke komputer ini…", folder)
    return t.satu(folder)


def satu_isian_tiga_pihak(k: Kabupaten) -> None:
    """The centre proposes, PC-1 accepts; PC-2, whose clock is ten years ahead, has typed something else."""
    p = k.p
    with k.duduk("pusat"):
        usulkan(k, "sukamaju", STAF, "D-3 Administrasi")
        balasan = t.balas(k, NAMA["sukamaju"])["sukamaju"]
    with k.duduk("sukamaju"):
        t.terima(k, balasan)
        p.klik("Usulan BKPSDM")
        p.sampai(lambda: cari.ada_kisi("Daftar usulan"), "usulan datang")
        p.klik("Terima", k.halaman())
        p.sampai(lambda: cari.pesan("sukses"), "usulan diterima")
        isi.nilai(k, TRIWULAN_2, {STAF: "22"})
    k.meja["sukamaju-2"].jam.meleset = SEPULUH_TAHUN
    with k.duduk("sukamaju-2"):
        isi.ubah_pegawai(k, STAF, "Pendidikan", "S-1 Administrasi")
    k.meja["sukamaju-2"].jam.meleset = timedelta(0)
    with k.duduk("sukamaju-2"):
        isi.nilai(k, TRIWULAN_2, {STAF: "12"})
        dari_dua = kirim_ke_pc(k, "PC-1")
    with k.duduk("sukamaju"):
        teks = t.terima(k, dari_dua, gambar="beda-datang")
        assert "Beda Isian ! 2" in teks, teks
        k.potret("tukar-beda")
        p.klik("Putuskan")
        p.sampai(lambda: cari.ada_kisi("Beda Isian menurut dokumen"), "Beda Isian")
        _rating_tidak_dipilih_operator(k)
        _ketik_nilai_ketiga(k)


def _pilih_beda(k: Kabupaten, isian: str) -> None:
    k.p.sel(lambda b: isian in b.nilai.get("isian", ""), "isian", "Beda Isian menurut dokumen")


def _rating_tidak_dipilih_operator(k: Kabupaten) -> None:
    """A rating never joins by itself and is not the operator's to choose."""
    _pilih_beda(k, "Rating hasil kerja")
    k.potret("beda-rating")
    assert "Yang memutuskan: " in k.layar()
    assert isi.orang("sukamaju")[1].nama in k.layar()
    assert not cari.ada_tombol("Pakai ini")


def _ketik_nilai_ketiga(k: Kabupaten) -> None:
    p = k.p
    _pilih_beda(k, "Pendidikan")
    k.potret("beda-pendidikan")
    layar = k.layar()
    assert "S-1 Administrasi" in layar
    assert "D-3 Administrasi" in layar
    assert "Jam komputer itu lebih dari satu hari di depan jam di sini" in layar
    p.klik_widget(next(w for w in cari.tampak(k.halaman(), QLineEdit) if w.accessibleName() == "Pendidikan"))
    p.tekan("Ctrl+A")
    p.ketik("D-3 Administrasi Negara")
    p.klik("Pakai ini")
    p.sampai(lambda: cari.pesan("sukses"), "Beda Isian diputuskan")


def penilai_memutuskan(k: Kabupaten) -> None:
    """The assessor sits down and picks one of the two ratings; the other PC and the centre hear of it."""
    p, kasi = k.p, isi.orang("sukamaju")[1].nama
    with k.duduk("sukamaju"):
        t.pakai(k, kasi)
        k.tempat("Tukar data")
        p.klik("Putuskan")
        p.sampai(lambda: cari.ada_kisi("Beda Isian menurut dokumen"), "Beda Isian")
        _pilih_beda(k, "Rating hasil kerja")
        k.potret("beda-rating-penilai")
        p.klik("Dari komputer ini: ")
        p.klik("Pakai ini")
        p.sampai(lambda: cari.pesan("sukses"), "rating diputuskan")
    with k.duduk("sukamaju"):
        ke_dua, ke_pusat = kirim_ke_pc(k, "PC-2 Loket"), t.kirim(k)
    with k.duduk("sukamaju-2"):
        t.terima(k, ke_dua)
        k.tempat("Tukar data")
        assert "✓ Beda Isian: 0" in k.layar()
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, ke_pusat))
        assert "Berkas ditolak" not in teks
        assert "Beda Isian (0)" in k.layar() + tombol(k)
    for meja in ("sukamaju", "sukamaju-2", "pusat"):
        assert isi.sql(k.meja[meja].db, PENDIDIKAN, STAF) == [("D-3 Administrasi Negara",)], meja


def tombol(k: Kabupaten) -> str:
    """Words on all visible buttons."""
    from PySide6.QtWidgets import QAbstractButton

    return " ".join(w.text() for w in cari.tampak(k.rangka, QAbstractButton))


def penerimaan_diurungkan(k: Kabupaten) -> None:
    """PC-2 sends what nobody wanted; PC-1 undoes the whole receipt, and PC-2 follows."""
    p, (_, kasi, staf) = k.p, isi.orang("sukamaju")
    with k.duduk("sukamaju-2"):
        for o in (kasi, staf):
            isi.ubah_pegawai(k, o.nama, "Tempat lahir", "Entah")
        berkas = kirim_ke_pc(k, "PC-1")
    with k.duduk("sukamaju") as meja:
        t.terima(k, berkas)
        assert len(isi.sql(meja.db, TEMPAT_LAHIR)) == 2
        k.tempat("Tukar data")
        p.sel(
            lambda b: b.nilai["arah"] == "Terima" and "ke-PC-1" in b.nilai["nama"], "nama", "Riwayat berkas"
        )

        def urung(d: QDialog) -> None:
            p.sampai(lambda: cari.ada_tombol("Urungkan penerimaan", d), "yang akan kembali")
            k.potret("urung-terima", d)
            assert "2 hal kembali seperti sebelum berkas ini diterima" in k.layar()
            p.klik("Urungkan penerimaan", d)

        p.klik_dialog("Urungkan penerimaan…", urung)
        p.sampai(lambda: cari.pesan("sukses"), "penerimaan diurungkan")
        k.potret("urung-terima-jadi")
        assert isi.sql(meja.db, TEMPAT_LAHIR) == []
        balik = kirim_ke_pc(k, "PC-2 Loket")
    with k.duduk("sukamaju-2") as meja:
        t.terima(k, balik)
        assert isi.sql(meja.db, TEMPAT_LAHIR) == []


def jam_sepuluh_tahun(k: Kabupaten) -> None:
    """Harapan's PC thinks it is 2016 for a month; nothing of it is lost or overtaken."""
    _, kasi, staf = isi.orang("harapan")
    k.jam.maju_ke(date(2026, 8, 3))
    k.meja["harapan"].jam.meleset = -SEPULUH_TAHUN
    with k.duduk("harapan"):
        isi.ubah_pegawai(k, staf.nama, "Tempat lahir", "Harapan Baru")
        k.potret("jam-2016")
        lama = t.kirim(k)
    k.meja["harapan"].jam.meleset = timedelta(0)
    with k.duduk("harapan"):
        isi.ubah_pegawai(k, kasi.nama, "Tempat lahir", "Harapan Lama")
        baru = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, lama, baru))
        assert "Berkas ditolak" not in teks
        k.tempat("Kantor")
        k.potret("kantor-jam-2016")
    tempat = [r for r in isi.sql(k.meja["pusat"].db, TEMPAT_LAHIR) if r[1].startswith("Harapan")]
    assert tempat == sorted([(kasi.nama, "Harapan Lama"), (staf.nama, "Harapan Baru")])


def bukan_miliknya(k: Kabupaten) -> None:
    """Somebody with a tool wrote into the centre's rules: set aside and told, the rest goes in."""
    _, _, staf = isi.orang("harapan")
    _tulis_milik_pusat(k)
    with k.duduk("harapan"):
        isi.ubah_pegawai(k, staf.nama, "Pendidikan", "D-3")
        berkas = t.kirim(k)
    with k.duduk("pusat") as meja:
        teks = t.kompilasi(k, t.kumpulkan(k, berkas), "bukan-miliknya")
        assert "Disisihkan ! 1" in teks, teks
        assert isi.sql(meja.db, "SELECT count(*) FROM rujukan WHERE jenis = 'palsu'") == [(0,)]
        assert isi.sql(meja.db, PENDIDIKAN, staf.nama) == [("D-3",)]
        balasan = t.balas(k, NAMA["harapan"])["harapan"]
    with k.duduk("harapan"):
        t.terima(k, balasan)
        k.potret("bukan-miliknya-di-kantor")


def _tulis_milik_pusat(k: Kabupaten) -> None:
    import os

    from kinerja_desktop.services.kantor import buka_kantor

    meja = k.meja["harapan"]
    ruang = isi.sql(k.meja["pusat"].db, "SELECT id FROM periode WHERE lokal = 0 LIMIT 1")[0][0][:4]
    lama = os.environ.get("KINERJA_DATA")
    os.environ["KINERJA_DATA"] = str(meja.data)
    sesi = buka_kantor(meja.db, meja.jam)
    with sesi.kerja("rujukan.palsu", "Rujukan palsu") as uow:
        uow.insert("rujukan", {"jenis": "palsu"}, ruang + b"\1" * 12)
    sesi.db.tutup()
    os.environ.pop("KINERJA_DATA")
    if lama is not None:
        os.environ["KINERJA_DATA"] = lama
