"""April to June: deadlines, verdicts and proposals of the centre, answers, minutes that lock and unlock."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.tur import cari
from tests.journeys import tiga_isi as isi
from tests.journeys import tiga_tangan as t
from tests.journeys.tiga_bab_awal import TRIWULAN_1
from tests.journeys.tiga_tangan import NAMA

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from tests.journeys.tiga_meja import Kabupaten

CATATAN = "Target pada RHK pertama belum menyebut sumbernya; mohon dilengkapi"


def pusat_bicara(k: Kabupaten) -> None:
    """A deadline for all, one document taken and one sent back, a proposal each for two offices."""
    p = k.p
    k.jam.maju_ke(date(2026, 4, 8))
    with k.duduk("pusat"):
        k.tempat("Referensi")
        p.klik("Periode")
        p.sel("Triwulan II", "label", "Daftar periode")

        def tenggat(d: QDialog) -> None:
            p.ketik("23")
            k.potret("tenggat", d)
            p.klik("Simpan tenggat", d)

        p.klik_dialog("Ubah tenggat…", tenggat)
        putuskan(k, "sukamaju", isi.orang("sukamaju")[1].nama, "")
        putuskan(k, "harapan", isi.orang("harapan")[1].nama, CATATAN)
        usulkan(k, "sukamaju", isi.orang("sukamaju")[1].nama, "S-2 Ilmu Pemerintahan")
        usulkan(k, "harapan", isi.orang("harapan")[2].nama, "D-3 Administrasi")
        k.catatan["balasan"] = t.balas(k)


def putuskan(k: Kabupaten, kantor: str, nama: str, catatan: str) -> None:
    """At the centre: take the SKP of this person, or send it back with a note."""
    p = k.p
    k.tempat("Kantor")
    p.sampai(lambda: cari.ada_kisi("Daftar kantor"), "kantor di daftar")
    p.sel(NAMA[kantor], "kantor", "Daftar kantor")
    p.klik("Dokumen kantor ini")
    p.sampai(lambda: cari.ada_kisi("Dokumen kantor"), "dokumen kantor")
    p.sel(lambda b: b.nilai["nama"] == nama and "SKP" in b.nilai["dokumen"], "nama", "Dokumen kantor")
    if not catatan:
        p.klik("Terima", k.halaman())
    else:

        def tulis(d: QDialog) -> None:
            p.isi("Catatan", catatan)
            k.potret("kembalikan-dokumen", d)
            p.klik("Kembalikan", d)

        p.klik_dialog("Kembalikan…", tulis)
    p.sampai(lambda: cari.pesan("sukses"), "dokumen diputuskan")
    k.potret(f"dokumen-{kantor}")


def usulkan(k: Kabupaten, kantor: str, nama: str, nilai: str) -> None:
    """At the centre: propose another education of this person."""
    p = k.p
    t.rekap_orang(k, kantor)
    p.sel(nama, "nama", "Rekap predikat")

    def tulis(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Usulkan", d), "isian terbaca")
        p.pilih("Isian", "Pendidikan")
        p.isi("Nilai yang diusulkan", nilai)
        p.isi("Alasan", "Menurut berkas kepegawaian")
        k.potret("usulkan", d)
        p.klik("Usulkan", d)

    p.klik_dialog("Usulkan perubahan…", tulis)
    p.sampai(lambda: cari.pesan("sukses"), "usulan dicatat")


def kantor_menjawab(k: Kabupaten) -> None:
    """Sukamaju accepts its proposal, Harapan refuses with a reason and reads what came back to it."""
    p = k.p
    for nama in NAMA:
        with k.duduk(nama):
            t.terima(k, k.catatan["balasan"][nama])
            assert _tenggat(k) == date(2026, 7, 23), "the centre's deadline rules, also over own periods"
            if nama == "mekar":
                _lihat_tenggat(k)
                continue
            p.klik("Usulan BKPSDM")
            p.sampai(lambda: cari.ada_kisi("Daftar usulan"), "usulan datang")
            k.potret(f"usulan-{nama}")
            if nama == "sukamaju":
                p.klik("Terima", k.halaman())
            else:
                p.klik_dialog("Tolak…", lambda d: _tolak(k, d))
            p.sampai(lambda: cari.pesan("sukses"), "usulan dijawab")
            if nama == "harapan":
                k.tempat("SKP")
                if cari.ada_tombol("Daftar"):
                    p.klik("Daftar")
                p.klik("Dikembalikan BKPSDM")
                k.potret("skp-dikembalikan")
                assert isi.orang("harapan")[1].nama in t.isi_kisi()
                assert CATATAN in k.layar() + t.isi_kisi()
            k.catatan[f"kirim-{nama}"] = t.kirim(k)
    pegawai = "SELECT pendidikan FROM pegawai WHERE nama = ? AND _del = 0"
    assert isi.sql(k.meja["sukamaju"].db, pegawai, isi.orang("sukamaju")[1].nama) == [
        ("S-2 Ilmu Pemerintahan",)
    ]
    assert isi.sql(k.meja["harapan"].db, pegawai, isi.orang("harapan")[2].nama) == [("",)]


def _tenggat(k: Kabupaten) -> date | None:
    from kinerja_desktop.services import periode

    semua = k.baca(lambda sesi: periode.daftar(sesi, 2026))
    return next(p.batas_nilai for p in semua if p.periode.label == "Triwulan II 2026")


def _lihat_tenggat(k: Kabupaten) -> None:
    k.tempat("Pengaturan")
    k.p.klik("Periode")
    k.p.sampai(lambda: cari.ada_kisi("Daftar periode"), "periode terbaca")
    k.potret("tenggat-di-kantor")
    assert "23 Juli 2026" in t.isi_kisi()


def _tolak(k: Kabupaten, d: QDialog) -> None:
    k.p.isi("Alasan", "Ijazahnya belum dilegalisasi")
    k.p.klik("Tolak", d)


def jawaban_sampai(k: Kabupaten) -> None:
    """The centre reads both answers."""
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, k.catatan["kirim-sukamaju"], k.catatan["kirim-harapan"]))
        k.p.klik("Usulan")
        k.p.sampai(lambda: cari.ada_kisi("Daftar usulan"), "usulan di pusat")
        keadaan = t.isi_kisi()
        assert "✓ Diterima kantor" in keadaan
        assert "× Ditolak kantor" in keadaan
        k.potret("usulan-dijawab")
    data = isi.sql(
        k.meja["pusat"].db, "SELECT nama, pendidikan FROM pegawai WHERE pendidikan <> '' AND _del = 0"
    )
    assert (isi.orang("sukamaju")[1].nama, "S-2 Ilmu Pemerintahan") in data


def berita_acara_beda(k: Kabupaten) -> None:
    """Minutes that no longer fit the data are sent back; filed again they agree, are signed, and lock."""
    staf = isi.orang("sukamaju")[2].nama
    with k.duduk("sukamaju"):
        _ajukan(k, "BA/01/SKM/2026")
        pertama = t.kirim(k)
        isi.nilai(k, TRIWULAN_1, {staf: "21"})
        kedua = t.kirim(k)
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, pertama, kedua))
        _buka_ba(k, "BA/01/SKM/2026")
        assert "1 berbeda" in k.layar(), k.layar()
        k.potret("ba-berbeda")
        k.p.klik_dialog("Kembalikan…", lambda d: _ba(k, d, "Kembalikan", Alasan="Rating staf berubah"))
        k.p.sampai(lambda: cari.pesan("sukses"), "Berita Acara dikembalikan")
        balasan = t.balas(k, NAMA["sukamaju"])["sukamaju"]
    with k.duduk("sukamaju"):
        t.terima(k, balasan)
        k.p.klik("Berita Acara")
        k.p.sampai(lambda: "Rating staf berubah" in k.layar(), "alasan terbaca")
        k.potret("ba-dikembalikan")
        _ajukan(k, "BA/02/SKM/2026")
        berkas = t.kirim(k)
    with k.duduk("pusat"):
        t.kompilasi(k, t.kumpulkan(k, berkas))
        _buka_ba(k, "BA/02/SKM/2026")
        assert "3 sama, 0 berbeda" in k.layar(), k.layar()
        k.potret("ba-sama")
        k.p.klik_dialog("Sepakati…", lambda d: _ba(k, d, "Sepakati", Nomor_Berita_Acara_BKPSDM="870/12"))
        k.p.sampai(lambda: cari.pesan("sukses"), "Berita Acara disepakati")
        k.catatan["ba"] = t.balas(k, NAMA["sukamaju"])["sukamaju"]


def _ajukan(k: Kabupaten, nomor: str) -> None:
    k.tempat("Tukar data")
    k.p.klik("Berita Acara")

    def tulis(d: QDialog) -> None:
        k.p.pilih("Periode", TRIWULAN_1)
        k.p.isi("Nomor Berita Acara", nomor)
        k.potret("ba-ajukan", d)
        k.p.klik("Ajukan", d)

    k.p.klik_dialog("Ajukan Berita Acara…", tulis)
    k.p.sampai(lambda: cari.pesan("sukses"), "Berita Acara diajukan")


def _buka_ba(k: Kabupaten, nomor: str, dari: str = "Kompilasi") -> None:
    k.tempat(dari)
    k.p.klik("Berita Acara")
    k.p.sampai(lambda: cari.ada_kisi("Daftar Berita Acara"), "daftar Berita Acara")
    k.p.sel(lambda b: b.nilai["nomor"] == nomor, "periode", "Daftar Berita Acara")
    k.p.sampai(lambda: f"Berita Acara {nomor}" in k.layar(), "Berita Acara terpilih")
    k.p.sampai(lambda: cari.ada_kisi("Rekonsiliasi per dokumen"), "dokumen dicocokkan")


def _ba(k: Kabupaten, d: QDialog, tombol: str, **semua: str) -> None:
    for label, teks in semua.items():
        k.p.isi(label.replace("_", " "), teks)
    k.p.isi("Penanda tangan BKPSDM", "Bima Sakti")
    k.p.isi("Jabatan penanda tangan", "Kepala Bidang Kinerja")
    k.potret(f"ba-{tombol.lower().replace(' ', '-')}", d)
    k.p.klik(tombol, d)


def terkunci_lalu_direset(k: Kabupaten) -> None:
    """The quarter is locked at the office until the centre resets it by the number of a letter."""
    staf = isi.orang("sukamaju")[2].nama
    with k.duduk("sukamaju"):
        t.terima(k, k.catatan["ba"])
        assert _nilai_ditolak(k, staf)
        assert "dikunci Berita Acara 870/12" in k.layar(), k.layar()
        k.potret("nilai-terkunci")
    with k.duduk("pusat"):
        _buka_ba(k, "BA/02/SKM/2026")
        surat = {"Nomor_surat": "800/77/BKPSDM", "Alasan": "Rating salah ketik"}
        k.p.klik_dialog("Reset BA…", lambda d: _ba(k, d, "Reset BA", **surat))
        k.p.sampai(lambda: cari.pesan("sukses"), "periode dibuka")
        k.potret("ba-direset")
        assert "800/77/BKPSDM" in k.layar()
        balasan = t.balas(k, NAMA["sukamaju"])["sukamaju"]
    with k.duduk("sukamaju"):
        t.terima(k, balasan)
        _buka_ba(k, "BA/02/SKM/2026", "Tukar data")
        k.p.sampai(lambda: "800/77/BKPSDM" in k.layar(), "reset terbaca")
        k.potret("ba-direset-kantor")
        assert not _nilai_ditolak(k, staf)


def _nilai_ditolak(k: Kabupaten, nama: str) -> bool:
    """Type a digit over the result of this person; whether it stayed as it was."""
    p = k.p
    k.tempat("Penilaian")
    p.klik("Nilai", k.halaman())
    p.pilih("Periode penilaian", TRIWULAN_1)
    p.sampai(lambda: cari.ada_kisi("Tabel penilaian"), "tabel penilaian")
    i, j = p.sel(nama, "hasil", "Tabel penilaian")
    model = cari.kisi("Tabel penilaian").kisi_model
    lama = model.nilai(i, j)
    with p.boleh_ditolak():
        p.ketik("1" if lama != "di_atas" else "2")
    return model.nilai(i, j) == lama
