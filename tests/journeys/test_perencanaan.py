"""Planning by keys and clicks: from the standard of a post to a revision on paper, and a Plt who signs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kinerja_desktop.services import alur_skp, organisasi, pengguna, penilaian, skp
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.pertunjukan import diawasi
from tests.journeys import rencana_tangan as tangan
from tests.journeys.rencana_tangan import buka_skp
from tests.services.bantu_kinerja import Kantor, isi_lengkap, skp_disetujui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.tur.panggung import Panggung

KASI, STAF = "Yulia Paramita", "Staf A"
CAMAT, SEKCAM, SEKDA = "Rahmad Santosa", "Bagas Nugraha", "Laksmi Wardhani"
INDIKATOR = "Surat pengantar terbit"
CATATAN = "Loket kedua dibuka bulan Maret; naikkan targetnya."
ALASAN_KEMBALI = "Sesuaikan target surat dengan loket kedua."
ALASAN_REVISI = "Loket ketiga dibuka mulai Mei 2026."
BUTIR = "Komputer dan pencetak loket"


@pytest.mark.timeout(120)
def test_dari_standar_jabatan_sampai_revisi_bulan_mei(panggung: Panggung) -> None:
    g = panggung

    def isi(k: Kantor) -> None:
        skp_disetujui(k, k.camat)
        skp_disetujui(k, k.kasi)
        tangan.tulis_standar(k)

    g.jam.maju_ke(date(2026, 1, 6))
    k = tangan.buka_kantor_kecil(g, isi)
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        menyusun(g, k)
        dikembalikan(g, k)
        disetujui(g, k)
        nilai_triwulan_satu(g, k)
        revisi(g, k)
        di_atas_kertas(g)


def menyusun(g: Panggung, k: Kantor) -> None:
    """The employee starts from the standard, links, adds to the annex, sees 0 invalid, hands in."""
    p = g.p
    g.pakai(STAF)
    g.tempat("SKP")
    p.sel(STAF, "nama")

    def dari_standar(d: QDialog) -> None:
        p.klik("Standar jabatan (2 RHK)", d)
        g.potret("mulai-dari-standar", d)
        p.klik("Buat SKP", d)

    p.klik_dialog("Buat SKP", dari_standar)
    p.sampai(lambda: cari.ada_kisi("Tabel SKP"), "SKP terbuka")
    p.klik("Validasi")
    p.sampai(lambda: cari.ada_tombol("✗ Invalid"), "temuan pertama")
    assert not cari.ada_tombol("✗ Invalid 0")
    g.potret("validasi-belum-bersih")
    p.klik("Susun")
    p.sel(lambda b: b.nilai.get("indikator") == INDIKATOR, "intervensi", "Tabel SKP")
    p.menu("Pilih RHK penilai…", "Terlayaninya warga bagian 1")
    p.sel(lambda b: b.nilai.get("indikator") == "Berkas yang tertata", "intervensi", "Tabel SKP")
    p.tekan("Alt+Down", "Down", "Return")
    p.sampai(lambda: all(b.intervensi for b in tangan.lembar_skp(g, k.staf[0]).baris), "semua tertaut")
    p.klik("Lampiran")
    p.sel(1, "teks", "Lampiran SKP")
    p.ketik(BUTIR)
    p.tekan("Return")
    p.sampai(lambda: [b.teks for b in tangan.lembar_skp(g, k.staf[0]).butir] == [BUTIR], "butir tersimpan")
    g.potret("lampiran")
    p.klik("Hasil kerja")
    p.klik("Validasi")
    p.sampai(lambda: cari.ada_tombol("✗ Invalid 0"), "0 invalid")
    g.potret("validasi-nol-invalid")
    p.klik("Susun")
    p.sampai(lambda: cari.ada_tombol("Ajukan"), "Ajukan dapat ditekan")
    p.klik("Ajukan")
    assert tangan.lembar_skp(g, k.staf[0]).status == "diajukan"


def dikembalikan(g: Panggung, k: Kantor) -> None:
    """The kasi returns one row with a note, then the SKP with a reason."""
    p = g.p
    g.pakai(KASI)
    buka_skp(g, STAF)
    _ke_target(g)
    p.klik("Tanggapan")
    p.ketik(CATATAN)
    g.potret("tanggapan-kasi")
    p.sampai(lambda: cari.ada_tombol("Kembalikan baris ini"), "tanggapan terbaca")
    p.klik("Kembalikan baris ini")
    p.sampai(lambda: cari.ada_tombol("1 baris dikembalikan"), "baris dikembalikan")
    p.tekan("Esc")

    def alasan(d: QDialog) -> None:
        p.isi("Alasan", ALASAN_KEMBALI)
        p.klik("Kembalikan", d)

    p.klik_dialog("Kembalikan…", alasan)
    assert tangan.lembar_skp(g, k.staf[0]).status == "dikembalikan"


def disetujui(g: Panggung, k: Kantor) -> None:
    """Shift+F8 leads the employee to the row; mended, handed in, accepted, approved."""
    p = g.p
    g.pakai(STAF)
    buka_skp(g, STAF)
    p.sampai(lambda: cari.ada_tombol("1 baris dikembalikan"), "tanggapan terbaca")
    assert ALASAN_KEMBALI in tangan.layar()
    p.tekan("Shift+F8")
    p.sampai(lambda: CATATAN in tangan.isi_daftar(), "catatan kasi tampak")
    p.sebentar(150)  # lists lay their lines anew a moment after they are shown
    g.potret("tanggapan-pegawai")
    t = cari.kisi("Tabel SKP")
    assert t.kisi_model.baris[t.sel_kini[0]].nilai["indikator"] == INDIKATOR
    _ke_target(g)
    p.ketik("520")
    p.tekan("Return")
    p.sampai(lambda: cari.ada_tombol("Ajukan"), "Ajukan dapat ditekan")
    p.klik("Ajukan")
    g.pakai(KASI)
    buka_skp(g, STAF)
    _ke_target(g)
    p.klik("Tanggapan")
    p.sampai(lambda: cari.ada_tombol("Terima baris ini"), "tanggapan terbaca")
    p.klik("Terima baris ini")
    p.sampai(lambda: "Diterima" in tangan.layar(), "baris diterima")
    p.tekan("Esc")
    p.sampai(lambda: cari.ada_tombol("Setujui"), "Setujui dapat ditekan")
    p.klik("Setujui")
    lembar = tangan.lembar_skp(g, k.staf[0])
    assert (lembar.status, lembar.baris[0].target) == ("disetujui", "520")


def _ke_target(g: Panggung) -> None:
    g.p.sel(lambda b: b.nilai.get("indikator") == INDIKATOR, "target", "Tabel SKP")


def nilai_triwulan_satu(g: Panggung, k: Kantor) -> None:
    """In April the kasi has rated the first quarter (at her own desk)."""
    g.jam.maju_ke(date(2026, 4, 6))
    skp_id, periode = tangan.lembar_skp(g, k.staf[0]).skp_id, k.periode["triwulan1"]

    def nilai(sesi: Sesi) -> None:
        organisasi.tetapkan(sesi, periode, "Baik", untuk=k.camat)
        kasi = sesi.sebagai(pengguna.pelaku(sesi, k.kasi))
        isi = (("hasil", "sesuai"), ("perilaku", "di_atas"), ("alasan_perilaku", "Tercatat pada register."))
        penilaian.beri(kasi, [penilaian.UbahanNilai(skp_id, periode, a, b) for a, b in isi])
        penilaian.selesai(kasi, periode, [skp_id])

    g.layanan(nilai)


def revisi(g: Panggung, k: Kantor) -> None:
    """In May one target changes; both versions side by side; approved as Revisi 1."""
    p = g.p
    g.jam.maju_ke(date(2026, 5, 6))
    g.pakai(KASI)
    buka_skp(g, STAF)

    def alasan(d: QDialog) -> None:
        p.isi("Alasan", ALASAN_REVISI)
        p.klik("Buka kembali", d)

    p.dialog(lambda: p.menu("Lainnya", "Buka kembali untuk revisi…"), alasan)
    g.pakai(STAF)
    buka_skp(g, STAF)
    _ke_target(g)
    p.ketik("560")
    p.tekan("Return")
    p.sampai(lambda: cari.ada_tombol("Revisi 1 — 1 perubahan"), "revisi terhitung")

    def banding(d: QDialog) -> None:
        assert tangan.tabel(d) == [["≠ Berubah", "RHK utama 1, indikator 1", "Target", "520", "560"]]
        g.potret("dua-versi", d)
        p.klik("Tutup", d)

    p.klik_dialog("Revisi 1 — 1 perubahan", banding)
    p.klik("Ajukan")
    g.pakai(KASI)
    buka_skp(g, STAF)
    p.sampai(lambda: cari.ada_tombol("Setujui"), "Setujui dapat ditekan")
    p.klik("Setujui")
    lembar = tangan.lembar_skp(g, k.staf[0])
    assert (lembar.status, lembar.revisi) == ("disetujui", 1)

    def sah(d: QDialog) -> None:
        assert f"Alasan: {ALASAN_REVISI}" in tangan.layar(d)
        p.klik("Tutup", d)

    p.dialog(lambda: p.menu("Lainnya", "Bandingkan versi…"), sah)
    baris = next(
        b
        for b in g.baca(lambda s: penilaian.lembar(s, k.periode["triwulan1"])).baris
        if b.skp_id == lembar.skp_id
    )
    assert (baris.hasil, baris.perilaku, baris.predikat, baris.selesai) == ("sesuai", "di_atas", "Baik", True)


def di_atas_kertas(g: Panggung) -> None:
    """Old version, new version, the sheet of changes; the evaluation still shows what was rated."""
    g.pakai("Operator")
    baru = tangan.cetak(g, STAF, "SKP", "SKP.pdf")
    g.potret("cetak-skp-baru")
    lama = tangan.cetak(g, STAF, "Versi lama SKP", "Versi lama.pdf")
    ubahan = tangan.cetak(g, STAF, "Perubahan SKP", "Perubahan.pdf")
    g.potret("cetak-perubahan")
    nilai = tangan.cetak(g, STAF, "Evaluasi Kinerja Triwulan I", "Evaluasi.pdf")
    lampiran = tangan.cetak(g, STAF, "Lampiran SKP", "Lampiran.pdf")
    for teks in (baru, lama, nilai):
        assert STAF.upper() in teks.upper()
        assert INDIKATOR in teks
    assert "560" in baru
    assert "520" not in baru
    assert "520" in lama
    assert "560" not in lama
    assert "DIGANTIKAN REVISI 1" in lama
    assert "520" in ubahan
    assert "560" in ubahan
    assert ALASAN_REVISI in ubahan
    assert "520" in nilai
    assert "560" not in nilai
    assert BUTIR in lampiran


@pytest.mark.timeout(120)
def test_camat_pensiun_dan_plt_menandatangani(panggung: Panggung) -> None:
    g = panggung
    orang: dict[str, bytes] = {}

    def isi(k: Kantor) -> None:
        sekretariat = k.buat.unit("Sekretariat Kecamatan", induk=k.akar)
        orang["sekcam"] = k.buat.orang("Sekretaris Kecamatan", sekretariat, SEKCAM, golongan="III/d")
        k.buat.relasi(orang["sekcam"], k.camat, k.sekda)
        skp_disetujui(k, k.camat)
        skp_disetujui(k, orang["sekcam"])
        kasi = skp.buat(k.sesi, k.kasi, 2026).value
        isi_lengkap(k.sesi, kasi)
        alur_skp.ajukan(k.sesi, kasi)

    g.jam.maju_ke(date(2026, 7, 1))
    k = tangan.buka_kantor_kecil(g, isi)
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        camat_pensiun(g, k)
        sekcam_plt(g, k)
        plt_menyetujui(g, k)


def camat_pensiun(g: Panggung, k: Kantor) -> None:
    """The old SKP ends on 30 June, still rated by the Sekda; the camat is left out of the counts."""

    def akibat(d: QDialog) -> None:
        assert "berakhir 30 Juni 2026; bagian itu dinilai Laksmi Wardhani" in tangan.layar(d)
        assert "882/VII/2026" in tangan.layar(d)

    g.pakai("Operator")
    tangan.catat_mutasi(g, CAMAT, "Pensiun", "882/VII/2026", langkah={"SKP": akibat})
    assert tangan.lembar_skp(g, k.camat).masa == "1 Januari s.d. 30 Juni 2026"


def sekcam_plt(g: Panggung, k: Kantor) -> None:
    """The wizard names the Plt and gives everybody of the camat to him."""

    def penilai(d: QDialog) -> None:
        baris = {b[1]: b for b in tangan.pohon(d, "Penilai yang berganti")}
        assert baris[KASI] == ("✓", KASI, SEKDA, f"Plt. {SEKCAM}", SEKDA)

    tangan.catat_mutasi(
        g, SEKCAM, "Ditunjuk Plt.", "800/115/2026", "Camat Sukamaju", {"Penilai": penilai}, "plt"
    )


def plt_menyetujui(g: Panggung, k: Kantor) -> None:
    """The sekcam approves the kasi's SKP; screen and paper say as what."""
    p = g.p
    g.pakai(SEKCAM)
    buka_skp(g, KASI)
    p.klik("Penilai: ")
    p.sampai(lambda: cari.pesan("info"), "kalimat mengapa")
    g.potret("mengapa-plt")
    (kalimat,) = cari.pesan("info")
    assert SEKCAM in kalimat
    assert "Plt. Camat" in kalimat
    p.klik("Setujui")
    assert tangan.lembar_skp(g, k.kasi).status == "disetujui"
    g.pakai("Operator")
    teks = tangan.cetak(g, KASI, "SKP", "SKP Kasi.pdf")
    g.potret("cetak-plt")
    assert "Plt. Camat Sukamaju" in teks
    assert SEKCAM.upper() in teks.upper()
    assert CAMAT.upper() not in teks.upper()
