"""A quarter by keys and clicks: planned, done, talked over, rated; attendance out of a dirty workbook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kinerja_desktop.services import dialog_kinerja, lampiran, penilaian, presensi, rencana_aksi
from kinerja_desktop.services import pegawai as daftar_pegawai
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.pertunjukan import diawasi
from tests.journeys import rencana_tangan as tangan
from tests.journeys import triwulan_tangan as tw
from tests.services.bantu_kinerja import Kantor, skp_disetujui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung

KASI, STAF, LAIN, SEKDA = "Yulia Paramita", "Staf A", "Staf B", "Laksmi Wardhani"
INDIKATOR, TW1, TW2 = "Jumlah surat terbit", "Triwulan I 2026", "Triwulan II 2026"
SALAH = "Angka Februari terketik di Januari."
PERBAIKAN = "Datanya terlambat dua hari; kabari lebih awal."
LANJUT = "Kirim data setiap Jumat"
BUKTI = "118 surat terbit, 13 di atas jalur target"


@pytest.mark.timeout(120)
def test_satu_triwulan(panggung: Panggung) -> None:
    g = panggung
    g.jam.maju_ke(date(2026, 1, 30))
    k = tangan.buka_kantor_kecil(g, _isi_kantor)
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        merencanakan(g, k)
        mencatat(g, k)
        mengoreksi(g, k)
        melampirkan_foto(g, k)
        aksi_selesai(g, k)
        menilai_diri(g)
        umpan_balik(g)
        berdialog(g, k)
        organisasi(g, k)
        menilai(g, k)
        triwulan_berikut(g, k)


def _isi_kantor(k: Kantor) -> None:
    for orang in (k.camat, k.kasi, *k.staf):
        skp_disetujui(k, orang)


def _aksi(g: Panggung, k: Kantor) -> list[tuple[str, str, tuple[str, ...], str]]:
    skp_id, periode = tangan.lembar_skp(g, k.staf[0]).skp_id, k.periode["triwulan1"]
    isi = g.baca(lambda s: rencana_aksi.lembar(s, skp_id, periode, 1))
    return [(b.teks, b.satuan, b.target, b.keadaan) for b in isi.baris]


def merencanakan(g: Panggung, k: Kantor) -> None:
    """The employee types one action with its quarters, and how far January came, by a digit."""
    g.pakai(STAF)
    tw.bagian(g, "Pemantauan", "Rencana aksi", "Tabel rencana aksi", periode=TW1)
    g.p.tekan("Ctrl+N")
    tw.tulis(g, "Menerbitkan surat pengantar", "surat", "105", "120", "120", "135")
    g.p.sampai(lambda: _aksi(g, k), "rencana aksi tersimpan")
    g.p.sebentar(160)
    g.p.sel(lambda b: b.nilai.get("teks") == "Menerbitkan surat pengantar", "keadaan", "Tabel rencana aksi")
    g.p.ketik("2")
    benar = [("Menerbitkan surat pengantar", "surat", ("105", "120", "120", "135"), "berjalan")]
    g.p.sampai(lambda: _aksi(g, k) == benar, "kemajuan tersimpan")


def mencatat(g: Panggung, k: Kantor) -> None:
    """January: a number into the grid, a second entry with unit and day beside it."""
    p = g.p
    tw.bagian(g, "Pemantauan", "Realisasi", "Tabel realisasi")
    p.sel(INDIKATOR, "b1", "Tabel realisasi")
    p.ketik("40 surat")
    p.tekan("Return")
    p.sebentar(320)
    p.sel(INDIKATOR, "b1", "Tabel realisasi")
    p.sebentar(320)
    _tambah(g, "90 surat", "28-1-2026", "Loket kedua")
    assert "Jumlah 2 catatan: 130 surat" in tangan.layar()
    assert tw.baris("Tabel realisasi", "indikator", INDIKATOR)["b1"] == "130"


def _tambah(g: Panggung, angka: str, tanggal: str, teks: str) -> None:
    p = g.p

    def isi(d: QDialog) -> None:
        p.isi("Angka", angka)
        p.isi("Tanggal kegiatan", tanggal)
        p.isi("Keterangan capaian", teks)
        p.klik("Simpan", d)

    p.klik_dialog("Tambah catatan…", isi)
    p.sebentar(320)


def mengoreksi(g: Panggung, k: Kantor) -> None:
    """Later one entry turns out wrong: corrected with a reason, the old value stays struck through."""
    p = g.p
    g.jam.maju_ke(date(2026, 3, 27))
    for bulan in ("b2", "b1"):
        p.sel(INDIKATOR, bulan, "Tabel realisasi")
    p.sebentar(320)

    def isi(d: QDialog) -> None:
        p.isi("Angka", "30 surat")
        with p.boleh_ditolak():
            p.klik("Simpan", d)
        assert d.isVisible(), "tanpa alasan tidak tersimpan"
        p.isi("Alasan koreksi", SALAH)
        p.klik("Simpan", d)

    tw.pilih_baris(g, "Catatan bulan ini", "90 surat")
    p.dialog(lambda: p.menu("Lainnya", "Koreksi catatan…"), isi)
    p.sebentar(320)
    p.klik("Nilai lama (1)")
    semua = tw.daftar_tampak("Catatan bulan ini")
    (lama,) = [teks for teks, coret in semua if coret]
    assert lama.startswith("90 surat · Loket kedua · dicatat 30-01-2026 oleh Staf A")
    assert SALAH in lama
    assert "Jumlah 2 catatan: 70 surat" in tangan.layar()
    g.potret("realisasi-koreksi")
    for bulan, angka in (("b2", "24"), ("b3", "24")):
        p.sel(INDIKATOR, bulan, "Tabel realisasi")
        p.ketik(angka)
        p.tekan("Return")
    p.sebentar(320)


def melampirkan_foto(g: Panggung, k: Kantor) -> None:
    """A photo of the register goes to March; what is stored is much smaller than what the camera made."""
    p, asal = g.p, g.folder / "Register Maret.jpg"
    besar = tw.foto(asal)
    p.sel(INDIKATOR, "b3", "Tabel realisasi")
    p.sebentar(320)
    p.berkas(lambda: p.menu("Lampiran", "Lampirkan berkas…"), asal)
    p.sampai(lambda: cari.ada_tombol("Lampiran (1)"), "foto terlampir")
    g.potret("foto-terlampir")
    indikator = next(b.id for b in tangan.lembar_skp(g, k.staf[0]).baris if b.indikator == INDIKATOR)

    def isi(s: object) -> bytes:
        (satu,) = lampiran.daftar_bulan(s, indikator, 3)
        return lampiran.buka(s, satu.id).read_bytes()

    kecil = g.baca(isi)
    jenis, lebar, tinggi = tw.ukuran_foto(kecil)
    assert len(kecil) < besar / 2
    assert jenis == "JPEG"
    assert (lebar, tinggi) != (3000, 2250)
    assert abs(lebar * 3 - tinggi * 4) < 8, "bentuknya tetap"


def aksi_selesai(g: Panggung, k: Kantor) -> None:
    """At the end of March the action is done: one digit."""
    tw.bagian(g, "Pemantauan", "Rencana aksi", "Tabel rencana aksi")
    g.p.pilih("Bulan kemajuan rencana aksi", "Maret")
    g.p.sel(lambda b: b.nilai.get("teks") == "Menerbitkan surat pengantar", "keadaan", "Tabel rencana aksi")
    g.p.ketik("3")
    g.p.sampai(lambda: "1 jatuh tempo: 1 sesuai" in tangan.layar(), "kemajuan Maret")


def menilai_diri(g: Panggung) -> None:
    """The employee's own rating: above in results, as expected in behaviour; handed in."""
    p = g.p
    tw.bagian(g, "Nilai", "", "Tabel penilaian", periode=TW1)

    def isi(d: QDialog) -> None:
        p.pilih("Hasil kerja", "Di Atas Ekspektasi")
        p.pilih("Perilaku kerja", "Sesuai Ekspektasi")
        p.isi("Bukti hasil kerja", "118 surat dari target 105")
        p.klik("Serahkan", d)

    p.klik_dialog("Nilai diri sendiri…", isi)


def umpan_balik(g: Panggung) -> None:
    """The kasi praises a result and asks to mend a behaviour."""
    p = g.p
    g.pakai(KASI)
    tw.bagian(g, "Umpan balik", "", "Tabel umpan balik", STAF, TW1)
    for awal, teks, sifat in (
        ("Terlayaninya", "Antrean loket selalu habis sebelum pukul 15.", "Apresiasi"),
        ("Kolaboratif", PERBAIKAN, "Perbaikan"),
    ):

        def tepat(b: object, awal: str = awal) -> bool:
            return awal in str(b.nilai.get("tentang", ""))

        p.sel(tepat, "teks", "Tabel umpan balik")
        p.ketik(teks)
        p.tekan("Return")
        p.sel(tepat, "sifat", "Tabel umpan balik")
        p.ketik(sifat[0].lower())
        p.tekan("Return")
    p.sebentar(200)


def _butir(g: Panggung, k: Kantor, n: int = 0) -> list[tuple[str, str, str]]:
    skp_id = tangan.lembar_skp(g, k.staf[0]).skp_id

    def baca(s: object) -> list[tuple[str, str, str]]:
        d = dialog_kinerja.daftar(s, skp_id, None).semua[n]
        return [(b.teks, b.tindak_lanjut, b.keadaan) for b in dialog_kinerja.lembar(s, d.id).butir]

    return g.baca(baca)


def berdialog(g: Panggung, k: Kantor) -> None:
    """The agenda stands by itself; one point gets a follow-up and stays open, the others are done."""
    p = g.p
    p.klik("Dialog kinerja")
    p.klik("Mulai dialog")
    p.sampai(lambda: cari.ada_kisi("Pokok dialog"), "pokok dialog")
    pokok = [b.nilai.get("teks", "") for b in cari.kisi("Pokok dialog").kisi_model.baris]
    (umpan,) = [t for t in pokok if PERBAIKAN in str(t)]
    p.sel(lambda b: b.nilai.get("teks") == umpan, "sikap", "Pokok dialog")
    p.ketik("s")
    p.tekan("Return")
    p.sel(lambda b: b.nilai.get("teks") == umpan, "tindak_lanjut", "Pokok dialog")
    tw.tulis(g, LANJUT, STAF, "15-4-2026")
    p.sebentar(250)
    for teks in [t for t in pokok if t and t != umpan]:
        p.sel(lambda b, t=teks: b.nilai.get("teks") == t, "keadaan", "Pokok dialog")
        p.ketik("s")
        p.tekan("Return")
    p.sebentar(250)
    surat = tw.kertas(g, "Selesai dan cetak", "Dialog.pdf")
    for kata in (STAF, KASI, LANJUT, "15-04-2026", PERBAIKAN):
        assert kata.upper() in surat.upper(), (kata, surat)
    assert [(a, b) for a, b, keadaan in _butir(g, k) if keadaan == "terbuka"] == [(umpan, LANJUT)]


def organisasi(g: Panggung, k: Kantor) -> None:
    """The camat's superior takes the proposal that the action plan gives."""
    p = g.p
    g.pakai(SEKDA)
    tw.bagian(g, "Nilai", "", "Tabel penilaian", periode=TW1)

    def isi(d: QDialog) -> None:
        p.klik("Pakai usulan", d)
        p.isi("Dasar penetapan", "Rencana aksi Triwulan I.")
        p.klik("Tetapkan", d)

    p.klik_dialog("Capaian organisasi: belum ditetapkan", isi)
    lembar = g.baca(lambda s: penilaian.lembar(s, k.periode["triwulan1"]))
    assert lembar.organisasi == "Baik"


def menilai(g: Panggung, k: Kantor) -> None:
    """The kasi rates by digits; evidence for 1, the proposal by its key, why by F4; then finished."""
    p = g.p
    g.jam.maju_ke(date(2026, 4, 1))
    g.pakai(KASI)
    tw.bagian(g, "Nilai", "", "Tabel penilaian", periode=TW1)
    p.sebentar(320)
    t = cari.kisi("Tabel penilaian")
    i, _ = p.sel(STAF, "hasil", "Tabel penilaian")
    assert tw.tampak(t, i, "sendiri") == ["1 · 2"]
    assert "tekan U" in tangan.layar()
    p.ketik("u")
    p.ketik("1")
    assert tw.tampak(t, i, "hasil", "perilaku", "status") == ["2 · Sesuai", "1 · Di Atas", "! Bukti belum"]
    assert tw.tampak(t, i, "sendiri") == ["1 · 2  ≠ beda"]
    p.sebentar(200)
    p.sel(STAF, "hasil", "Tabel penilaian")
    p.ketik("1")
    p.sel(STAF, "perilaku", "Tabel penilaian")
    p.ketik("2")
    assert tw.tampak(t, i, "sendiri", "status") == ["1 · 2  = sama", "! Bukti belum"]
    p.sel(STAF, "hasil", "Tabel penilaian")
    p.ketik("b")
    p.ketik(BUKTI)
    p.tekan("Return")
    p.sel(LAIN, "hasil", "Tabel penilaian")
    p.ketik("22")
    p.sebentar(320)
    assert tw.tampak(t, i, "status", "predikat") == ["Siap selesai", "Baik"]
    p.sel(STAF, "hasil", "Tabel penilaian")
    p.dialog(lambda: p.tekan("F4"), lambda d: _mengapa(g, d))
    g.potret("nilai-siap")
    p.klik_dialog("Selesaikan semua (2)", lambda d: p.klik("Selesaikan", d))
    p.sampai(lambda: cari.pesan("sukses"), "penilaian selesai")
    lembar = g.baca(lambda s: penilaian.lembar(s, k.periode["triwulan1"]))
    hasil = {b.nama: (b.predikat, b.alasan_hasil) for b in lembar.baris if b.selesai}
    assert hasil == {STAF: ("Baik", BUKTI), LAIN: ("Baik", "")}


def _mengapa(g: Panggung, d: QDialog) -> None:
    """The explanation names cell, article, evidence, organisation and assessor."""
    teks = tw.bacaan(d)
    for kata in (
        "sel baris 1 kolom 2",
        "PermenPANRB 6/2022 Pasal 24-25",
        f"Buktinya: {BUKTI}",
        "Triwulan I 2026: Baik, ditetapkan oleh Laksmi Wardhani",
        KASI,
    ):
        assert kata in teks, (kata, teks)
    g.potret("mengapa", d)
    g.p.klik("Tutup", d)


def triwulan_berikut(g: Panggung, k: Kantor) -> None:
    """In June the open point stands on the agenda exactly once, with its follow-up; what was done is gone."""
    p = g.p
    g.jam.maju_ke(date(2026, 6, 25))
    lama = [t for t, _, keadaan in _butir(g, k) if keadaan == "terbuka"]
    tw.bagian(g, "Umpan balik", "Dialog kinerja", "", STAF, TW2)
    p.klik("Mulai dialog")
    p.sampai(lambda: len(_butir(g, k)) and cari.ada_tombol("Selesai dan cetak"), "dialog berikutnya")
    baru = _butir(g, k)
    assert baru[0] == (lama[0], LANJUT, "terbuka")
    assert [PERBAIKAN in teks for teks, _, _ in baru].count(True) == 1


def _kode(g: Panggung, bulan: int = 3) -> dict[str, dict[int, str]]:
    isi = g.baca(lambda s: presensi.lembar(s, 2026, bulan))
    return {b.nama: {n: x.kode for n, x in b.isi.items()} for b in isi.baris if b.isi}


@pytest.mark.timeout(120)
def test_presensi_dari_buku_kerja_kotor(panggung: Panggung) -> None:
    g = panggung
    g.jam.maju_ke(date(2026, 4, 2))
    tangan.buka_kantor_kecil(g, _isi_kantor)
    buku = g.folder / "xlsx" / "presensi.xlsx"
    with diawasi(g.p), tangan.foto_bila_gagal(g):
        g.pakai("Operator")
        tw.buku_presensi(buku, {r.nama: r.nip for r in g.baca(daftar_pegawai.daftar)})
        tw.bagian(g, "Pemantauan", "Presensi", "Presensi sebulan", periode=TW1)
        g.p.pilih("Bulan presensi", "Maret")
        g.p.klik_dialog("Impor presensi dari buku kerja", lambda d: mengimpor(g, d, buku))
        sesudah_impor(g)


def mengimpor(g: Panggung, d: QDialog, buku: object) -> None:
    """The preview names what is refused by cell, value and reason; the rest is taken."""
    p = g.p
    p.klik_berkas("Pilih buku kerja…", buku)
    p.sampai(lambda: cari.ada_tombol("Simpan 10 hari", d), "pratinjau")
    p.klik("! Ditolak", d)
    semua = [[str(x) for x in b.nilai.values()] for b in cari.kisi("Ditolak").kisi_model.baris]
    harap = (
        ("E7", "25.10", "bukan jam"),
        ("D9", "Izin", "sudah tertulis Sakit pada baris 8"),
        ("B15", "1.98701E+17", "Excel"),
        ("C16", "Bejo Tanpa Kantor", "tidak"),
        ("D21", "32-03-2026", "tidak ada dalam kalender"),
        ("G22", "Cuti", "Ada jam hadir"),
    )
    g.potret("presensi-ditolak", d)
    for (sel, nilai, alasan, siapa), (sel_harap, isi, kata) in zip(semua, harap, strict=True):
        assert sel == sel_harap, semua
        assert isi in nilai, semua
        assert kata in alasan, semua
        assert siapa == "operator kepegawaian"
    p.klik("Catatan", d)
    catatan = cari.isian("Catatan", d).toPlainText()
    for kata in (
        "1 kehadiran pada hari libur tetap dicatat.",
        "2 hari dengan beberapa baris jam digabung",
        "3 baris lain",
    ):
        assert kata in catatan, catatan
    p.klik("Simpan 10 hari", d)


def sesudah_impor(g: Panggung) -> None:
    """Codes in the grid, the band in one sentence, and one Ctrl+Z for all of it."""
    p = g.p
    p.sampai(lambda: _kode(g), "presensi tersimpan")
    assert _kode(g) == {
        "Staf A": {2: "T5", 3: "T5", 4: "T5", 6: "S", 9: "H", 15: "T30P300"},
        "Staf B": dict.fromkeys((2, 3, 4, 5), "TK"),
    }
    p.sebentar(200)
    t = cari.kisi("Presensi sebulan")
    i, _ = p.sel(STAF, "h2", "Presensi sebulan")
    assert tw.tampak(t, i, "h2", "h6", "h9", "kali_terlambat", "sakit") == ["T5", "S", "H", "4", "1"]
    p.klik("Setahun")
    p.sampai(lambda: cari.ada_kisi("Presensi setahun"), "setahun")
    p.sel(LAIN, "nama", "Presensi setahun")
    layar = tangan.layar()
    assert "4 hari kerja tanpa alasan yang sah dalam tahun 2026: termasuk jenjang" in layar
    assert "keputusan pada pejabat yang berwenang" in layar
    g.potret("presensi-setahun")
    p.tekan("Ctrl+Z")
    p.sampai(lambda: not _kode(g), "impor diurungkan")
