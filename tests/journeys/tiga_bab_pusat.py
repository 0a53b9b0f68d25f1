"""October: the centre comes back from an old backup, a PC is lost with its files, its key is revoked."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.tur import cari
from tests.journeys import tiga_isi as isi
from tests.journeys import tiga_tangan as t
from tests.journeys.tiga_bab_balik import putuskan
from tests.journeys.tiga_bab_dua_pc import tombol
from tests.journeys.tiga_bab_kunci import backup, pulihkan
from tests.journeys.tiga_tangan import NAMA

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.journeys.tiga_meja import Kabupaten

TEMPAT = "SELECT tempat_lahir FROM pegawai WHERE nama = ? AND _del = 0"
KASI = {n: isi.orang(n)[1].nama for n in NAMA}
STAF = {n: isi.orang(n)[2].nama for n in NAMA}


def pusat_dipulihkan(k: Kabupaten) -> None:
    """The centre confirmed October's files, then its disk broke; it comes back as it was in September."""
    k.jam.maju_ke(date(2026, 10, 1))
    with k.duduk("pusat"):
        backup(k)
    k.jam.maju_ke(date(2026, 10, 5))
    berkas = _kirim_semua(k, "Oktober")
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, *berkas.values()))
        putuskan(k, "mekar", KASI["mekar"], "")
        balasan = t.balas(k)
    for nama in NAMA:
        with k.duduk(nama):
            t.terima(k, balasan[nama])
            assert "Semua perubahan sudah dikonfirmasi" in k.layar()
    k.jam.maju_ke(date(2026, 10, 12))
    with k.duduk("pusat"):
        pulihkan(k, "pusat")
    assert isi.sql(k.meja["pusat"].db, TEMPAT, STAF["mekar"]) == [("Mekar Sari",)], "October is gone"


def _kirim_semua(k: Kabupaten, isian: str) -> dict[str, Path]:
    hasil = {}
    for nama in NAMA:
        with k.duduk(nama):
            isi.ubah_pegawai(k, STAF[nama], "Tempat lahir", isian)
            hasil[nama] = t.kirim(k)
    return hasil


def berkas_ditunggu(k: Kabupaten) -> None:
    """The next files lean on the lost ones: the waiting room names them, the reply asks for them again."""
    k.jam.maju_ke(date(2026, 10, 19))
    berkas = _kirim_semua(k, "November")
    k.catatan["mekar-terakhir"] = berkas["mekar"]
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, *berkas.values()), "menunggu-berkas")
        assert "Berkas dari Kecamatan Sukamaju nomor " in k.layar(), k.layar()
        assert "belum ada; 1 perubahan menunggunya" in k.layar()
        assert "Menunggu berkas sebelumnya ! 3" in teks, teks
        k.p.klik("Menunggu (")
        k.potret("ruang-tunggu")
        k.tempat("Kantor")
        k.potret("kantor-menunggu")
        balasan = t.balas(k)
    _mekar_hilang(k)
    ulang = []
    for nama in ("sukamaju", "harapan"):
        with k.duduk(nama):
            teks = t.terima(k, balasan[nama], gambar="pusat-kunci-baru" if nama == "harapan" else "")
            assert "Pusat memakai kunci baru yang ditandatangani kunci lamanya" in teks, teks
            assert "Semua perubahan sudah dikonfirmasi" not in k.layar()
            ulang.append(t.kirim(k))
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, *ulang))
        assert "Berkas ditolak" not in teks
        layar = k.layar()
        assert "Berkas dari Kecamatan Mekar nomor " in layar
        assert "Berkas dari Kecamatan Sukamaju nomor " not in layar
        assert "Menunggu (1)" in tombol(k), tombol(k)
    for nama in ("sukamaju", "harapan"):
        assert isi.sql(k.meja["pusat"].db, TEMPAT, STAF[nama]) == [("November",)], nama


def _mekar_hilang(k: Kabupaten) -> None:
    """Both PCs of Mekar are stolen, with every file that lay on them."""
    for nama in ("mekar", "mekar-2"):
        k.meja[nama].folder.rename(k.folder / f"dicuri-{nama}")
        k.meja[nama].folder = k.folder / f"dicuri-{nama}"


def dinyatakan_hilang(k: Kabupaten) -> None:
    """Somebody at the centre says that the file is gone, and the centre's own verdict that it leant on."""
    p = k.p
    with k.duduk("pusat"):
        k.tempat("Kompilasi")
        p.sampai(lambda: cari.ada_tombol("Berkas itu hilang…"), "berkas ditunggu")

        def isi_dialog(d: QDialog) -> None:
            p.isi("Mengapa berkas itu tidak ada lagi", "Kedua komputer Kecamatan Mekar dicuri")
            k.potret("nyatakan-hilang", d)
            p.klik("Nyatakan hilang", d)

        for sisa in (1, 0):
            p.klik_dialog("Berkas itu hilang…", isi_dialog)
            p.sampai(lambda: cari.pesan("sukses"), "dinyatakan hilang")
            k.potret(f"dinyatakan-hilang-{sisa}")
            assert "tetap diterima" in k.layar()
            assert cari.ada_tombol("Berkas itu hilang…") == bool(sisa)
        assert "Menunggu (0)" in tombol(k), tombol(k) + k.layar()
    tempat = isi.sql(k.meja["pusat"].db, TEMPAT, STAF["mekar"])
    assert tempat == [("November",)], "what had waited is in"


def kunci_dicabut(k: Kabupaten) -> None:
    """The keys of the stolen PCs are revoked; the thief's file is refused and says to whom to turn."""
    p = k.p
    with k.duduk("pusat"):
        for _ in range(2):
            k.tempat("Kantor")
            p.sampai(lambda: cari.ada_kisi("Daftar kantor"), "kantor di daftar")
            p.sel(NAMA["mekar"], "kantor", "Daftar kantor")

            def cabut(d: QDialog) -> None:
                p.pilih("Yang dilakukan", "Cabut kunci komputer yang hilang")
                p.isi("Alasan, misalnya hilang atau dicuri", "Dicuri 19 Oktober")
                k.potret("cabut-kunci", d)
                p.klik("Cabut kunci", d)

            p.klik_dialog("Kunci kantor ini", cabut)
            p.sampai(lambda: cari.pesan("sukses"), "kunci dicabut")
        k.potret("kunci-dicabut")
        k.catatan["undangan-mekar"] = _undang_lagi(k)
    with k.duduk("mekar"):
        isi.ubah_pegawai(k, STAF["mekar"], "Tempat lahir", "Diubah pencuri")
        curian = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, curian), "berkas-pencuri")
        assert "Berkas ditolak × 1" in teks, teks
        assert "dicabut" in teks
    assert isi.sql(k.meja["pusat"].db, TEMPAT, STAF["mekar"]) == [("November",)]


def _undang_lagi(k: Kabupaten) -> tuple[Path, str]:
    p, folder, kode = k.p, k.disk("undangan-lagi"), list[str]()
    k.tempat("Kantor")
    p.sel(NAMA["mekar"], "kantor", "Daftar kantor")

    def isi_dialog(d: QDialog) -> None:
        p.pilih("Yang dilakukan", "Undang lagi kantor ini")
        p.isi("Simpan undangan di folder", str(folder))
        p.klik("Buat undangan", d)

    p.klik_dialog("Kunci kantor ini", isi_dialog, lambda d: t.catat_kode(k, d, kode))
    return t.baru(folder, "*.undangan")[0], kode[0]


def mekar_bergabung_lagi(k: Kabupaten) -> None:
    """A new PC, an empty folder, the new invitation: all data of the office comes back from the centre."""
    k.tambah_meja("mekar-baru")
    with k.duduk("mekar-baru"):
        t.gabung_di_awal(k, k.catatan["undangan-mekar"], NAMA["mekar"])
        k.potret("mekar-menunggu-data")
        minta = t.kirim(k)
    with k.duduk("pusat"):
        teks = t.kompilasi(k, t.kumpulkan(k, minta), "mekar-meminta-lagi")
        assert "meminta bergabung" in teks
        t.terima_kantor(k, NAMA["mekar"])
        balasan = t.balas(k, NAMA["mekar"])["mekar"]
    with k.duduk("mekar-baru"):
        with k.p.boleh_ditolak():
            t.terima(k, balasan, gambar="mekar-data-kembali")
        k.tempat("Pegawai")
        assert STAF["mekar"] in t.isi_kisi()
    k.meja["mekar"] = k.meja["mekar-baru"]
    assert isi.sql(k.meja["mekar"].db, TEMPAT, STAF["mekar"]) == [("November",)]
