"""IKU dan standar with real keys: the sheets, where SKP start from, copying with ticks, phrases in Susun."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidgetItem

from kinerja_desktop.services import frasa, iku, skp, skp_awal, standar_kerja
from kinerja_desktop.ui.dialog.mulai_skp import DialogMulaiSkp
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import di_pekerja, jendela
from tests.ui.skp_uji import baca, baris, commit, kolom, tunggu_muat

K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TABEL = (
    "Meningkatnya pelayanan\tIndeks kepuasan\t84,50\tindeks\tIKU\n"
    "\tPengaduan selesai\t100\t%\tPK\n"
    "Meningkatnya akuntabilitas\tNilai AKIP\t72,00\tnilai\tPK\n"
)


def panel(j, lembar="iku", **lain):
    h = j.buka("skp", bagian="iku", lembar=lembar, tahun=2026, **lain)
    return h, h.panel_lain


def test_a_pasted_table_is_one_act_and_one_undo(j):
    _, p = panel(j)
    view = p.iku.isi_kisi.view
    assert view.hasFocus()
    assert "Belum ada IKU 2026" in p.iku.ringkas.text()
    QGuiApplication.clipboard().setText(TABEL)
    awal = commit(j)
    QTest.keyClick(view, K.Key_V, CTRL)
    tunggu_muat(j)
    assert commit(j) == awal + 1
    lembar = di_pekerja(j, lambda s: iku.lembar(s, 2026))
    assert [(b.sasaran, b.indikator, b.target, b.sumber) for b in lembar.baris] == [
        ("Meningkatnya pelayanan", "Indeks kepuasan", "84,50", "IKU"),
        ("", "Pengaduan selesai", "100", "PK"),
        ("Meningkatnya akuntabilitas", "Nilai AKIP", "72,00", "PK"),
    ]
    assert p.iku.ringkas.text() == "3 indikator, 3 belum ada di SKP siapa pun"
    assert p.iku.isi_kisi.model.rowCount() == 4  # the empty row is there again
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert di_pekerja(j, lambda s: iku.lembar(s, 2026)).baris == ()
    assert p.iku.isi_kisi.model.rowCount() == 1


def test_two_cells_typed_in_the_empty_row_are_one_row(j):
    _, p = panel(j, "standar", jabatan="Kepala Seksi Pelayanan Umum")
    view = p.standar.isi_kisi.view
    view.setFocus()
    QTest.keyClick(j.rangka, K.Key_N, CTRL)
    for teks in ("Terlayaninya warga", "Kuantitas", "Jumlah surat"):
        QTest.keyClicks(view, teks[0])
        QTest.keyClicks(view.editor, teks[1:])
        QTest.keyClick(view.editor, K.Key_Tab)  # at once, before the first cell is written
    tunggu_muat(j)
    (satu,) = di_pekerja(j, lambda s: standar_kerja.lembar(s, "kepala seksi pelayanan umum")).baris
    assert (satu.rhk, satu.aspek, satu.indikator, satu.jenis) == (
        "Terlayaninya warga",
        "Kuantitas",
        "Jumlah surat",
        "utama",
    )
    assert p.standar.isi_kisi.model.rowCount() == 2
    view.ke(0, 1)
    QTest.keyClick(view, K.Key_Minus, CTRL)
    tunggu_muat(j)
    assert di_pekerja(j, lambda s: standar_kerja.lembar(s, "Kepala Seksi Pelayanan Umum")).baris == ()


def test_a_new_skp_starts_from_the_standard(j, isi):
    di_pekerja(j, lambda s: standar_kerja.dari_skp(s, isi.skp["D"]))
    h = j.buka("skp", pegawai=isi.staf[2])

    def pilih(d: DialogMulaiSkp) -> None:
        assert [t.text().split(" (")[0] for t in d._grup.buttons()][:2] == ["Kosong", "Standar jabatan"]
        assert d.hasil() == skp_awal.STANDAR
        klik(d.terima)

    dalam_dialog(lambda: j.klik(h.daftar.buat), pilih)
    tunggu_muat(j)
    assert h.susun.lembar.nama == "Staf C"
    milik = {b.rhk for b in baca(j, h.susun.skp_id).baris}
    assert milik == {b.rhk for b in baca(j, isi.skp["D"]).baris}


def test_copying_ticks_what_is_not_there_yet(j, isi):
    h = j.buka("skp", skp=isi.skp["A"])
    lama = len(baca(j, isi.skp["A"]).baris)
    baru = di_pekerja(j, lambda s: skp.buat(s, isi.staf[2], 2026).value)
    di_pekerja(j, lambda s: _baris(s, baru, "Tertatanya arsip kantor"))

    def pilih(d) -> None:
        nomor = next(n for n, s in enumerate(d._sumber) if s.skp_id == baru)
        d.pilih.setCurrentIndex(nomor)
        j.tunggu()
        assert [b.text().split("\n")[0] for b in _butir(d)] == ["Tertatanya arsip kantor"]
        assert d.terima.text() == "Salin 1 RHK"
        klik(d.tiada)
        assert not d.terima.isEnabled()
        klik(d.semua)
        klik(d.terima)

    dalam_dialog(lambda: j.klik(h.susun.tombol_salin), pilih)
    tunggu_muat(j)
    kini = baca(j, isi.skp["A"]).baris
    assert (len(kini), [b.rhk for b in kini].count("Tertatanya arsip kantor")) == (lama + 1, 1)


def _butir(d) -> list[QListWidgetItem]:
    return [d.daftar.item(n) for n in range(d.daftar.count())]


def _baris(sesi, skp_id, teks):
    (b,) = skp.tambah_baris(sesi, skp_id).value
    return skp.ubah_sel(
        sesi, skp_id, [skp.UbahanSel(b, "rhk", teks), skp.UbahanSel(b, "indikator", "Jumlah")]
    )


def test_phrases_are_offered_taken_and_kept(j, isi):
    lain = di_pekerja(j, lambda s: skp.buat(s, isi.staf[2], 2026).value)
    di_pekerja(j, lambda s: _baris(s, lain, "Tertatanya arsip kantor"))
    susun = j.buka("skp", skp=isi.skp["A"]).susun
    view = susun.kisi.view
    view.setFocus()
    view.ke(baris(susun, "RHK 1"), kolom(susun, "rhk"))
    QTest.keyClick(view, K.Key_Down, ALT)
    j.tunggu()
    bantu = next(o for o in susun.kisi.children() if hasattr(o, "kotak"))
    assert bantu.kotak is not None
    QTest.keyClicks(bantu.kotak.cari, "arsip")
    assert bantu.kotak.daftar.count() == 1
    assert "jabatan sama" in bantu.kotak.daftar.item(0).text()
    QTest.keyClick(bantu.kotak.cari, K.Key_Return)
    tunggu_muat(j)
    assert baca(j, isi.skp["A"]).baris[0].rhk == "Tertatanya arsip kantor"
    view.setFocus()
    QTest.keyClick(view, K.Key_B, CTRL)
    tunggu_muat(j)
    (satu,) = di_pekerja(j, lambda s: frasa.daftar(s, "rhk"))
    assert (satu.teks, satu.kunci) == ("Tertatanya arsip kantor", "Pengadministrasi Perkantoran")
    assert "bank frasa" in j.halaman.banner.teks
    _, p = panel(j, "frasa")
    milik = [b.nilai["asal"] for b in p.frasa.kisi.model.baris if b.nilai["teks"] == satu.teks]
    assert milik == ["Kantor ini"]


@pytest.mark.parametrize("ukuran", UKURAN)
def test_layout_rules(j, ukuran):
    j.rangka.resize(*ukuran)
    for lembar in ("iku", "standar", "frasa"):
        panel(j, lembar)
        periksa_layar(j.rangka)


@pytest.mark.parametrize("ukuran", UKURAN)
def test_the_centre_writes_standards_in_referensi(qapp, tmp_path, data_sendiri, ukuran):
    from tests.kantor_uji import buat_cetakan

    berkas = buat_cetakan(tmp_path, "pusat").salin(tmp_path / "p.db", data_sendiri)
    with jendela(qapp, berkas) as j:
        j.rangka.activateWindow()
        j.rangka.resize(*ukuran)
        h = j.buka("referensi", bagian="standar")

        def isi_nama(d) -> None:
            QTest.keyClicks(d.formulir.isian["jabatan"].widget, "Plt. Pengadministrasi  Umum")
            klik(d.terima)

        dalam_dialog(lambda: j.klik(h.standar.tombol_lain), isi_nama)
        view = h.standar.isi_kisi.view
        view.setFocus()
        view.ke(0, 1)
        QTest.keyClicks(view, "T")
        QTest.keyClicks(view.editor, "ertatanya arsip")
        QTest.keyClick(view.editor, K.Key_Return)
        tunggu_muat(j)
        periksa_layar(j.rangka)
        (satu,) = di_pekerja(j, lambda s: standar_kerja.lembar(s, "pengadministrasi umum")).baris
        assert (satu.jabatan, satu.rhk, satu.lokal) == ("Pengadministrasi Umum", "Tertatanya arsip", False)
        assert "semua kantor" in h.standar.ringkas.text()


def test_the_head_takes_from_the_iku_and_leaves_a_standard(j, isi):
    from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar

    def siapkan(s):
        baru = AWAL_BARU + bytes(11)
        unit = iku.lembar(s, 2027).unit_id
        sel = {"sasaran": "Meningkatnya pelayanan", "indikator": "Indeks kepuasan", "target": "84,50"}
        iku.tulis_sel(s, 2027, unit, [UbahanDatar(baru, k, n) for k, n in sel.items()])
        return skp.buat(s, isi.camat, 2027)

    susun = j.buka("skp", skp=di_pekerja(j, siapkan).value).susun

    def pilih(nama: str):
        susun.menu.aboutToShow.emit()
        return next(a for a in susun.menu.actions() if a.objectName() == nama)

    def ambil() -> None:
        pilih("ambil_iku").trigger()
        j.tunggu()

    dalam_dialog(ambil, lambda d: klik(d.terima))
    tunggu_muat(j)
    (satu,) = baca(j, susun.skp_id).baris
    assert (satu.rhk, satu.indikator, satu.target) == ("Meningkatnya pelayanan", "Indeks kepuasan", "84,50")
    pilih("jadikan_standar").trigger()
    tunggu_muat(j)
    assert "1 indikator menjadi standar jabatan Camat" in j.halaman.banner.teks
    h = j.buka("skp", bagian="iku", lembar="iku", tahun=2027)
    assert h.panel_lain.iku.isi_kisi.model.baris[0].nilai["pakai"] == "Rahmad Santosa"
    assert h.panel_lain.iku.tombol_ambil.isHidden()


def test_the_iku_that_nobody_carries_lead_to_the_head_s_skp_and_the_focus_to_its_sheet(j, isi):
    from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar

    def siapkan(s):
        sel = {"sasaran": "Meningkatnya pelayanan", "indikator": "Indeks kepuasan", "target": "84,50"}
        baru = [UbahanDatar(AWAL_BARU + bytes(11), k, n) for k, n in sel.items()]
        iku.tulis_sel(s, 2027, iku.lembar(s, 2027).unit_id, baru)

    di_pekerja(j, siapkan)
    h = j.buka("skp", bagian="iku", lembar="iku", tahun=2027)
    ambil = h.panel_lain.iku.tombol_ambil
    j.klik(ambil)
    assert "belum mempunyai SKP 2027" in h.banner.teks
    skp_id = di_pekerja(j, lambda s: skp.buat(s, isi.camat, 2027).value)
    dalam_dialog(lambda: j.klik(ambil), lambda d: klik(d.terima))
    tunggu_muat(j)
    assert (h.susun.skp_id, [b.indikator for b in baca(j, skp_id).baris]) == (skp_id, ["Indeks kepuasan"])
    assert h.susun.kisi.view.hasFocus()
