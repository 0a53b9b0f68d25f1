"""Presensi and Tim evaluasi with real keys: codes typed, a dirty workbook mended in the preview, rounds."""

from __future__ import annotations

from datetime import date

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import presensi, presensi_kalender, tim_evaluasi, tim_evaluasi_ubah
from kinerja_desktop.ui import pilih_berkas
from tests.ui.aturan_layar import SEMPIT, UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, jeda, ketik, klik
from tests.ui.jendela_uji import di_pekerja

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def tunggu(j):
    for _ in range(2):
        j.tunggu()
        jeda(340)
    j.tunggu()


def buka(j, lembar):
    h = j.buka("penilaian", bagian="pemantauan", lembar=lembar)
    j.tunggu()
    return h.panel.kini


def bulan(j, n=11):
    baris = di_pekerja(j, lambda s: presensi.lembar(s, 2026, n)).baris
    return {b.nama: {t: x.kode for t, x in b.isi.items()} for b in baris if b.isi}


def sempit_dan_lebar(j):
    """The rules of every page; last in a test, since the walk along Tab binds widgets to each other."""
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        periksa_layar(j.rangka)


def test_codes_are_typed_and_the_year_tells_what_they_reach(j):
    p = buka(j, "presensi")
    view, model = p.view, p.model
    assert view.sel_kini[1] == model.letak["h2"], "Monday, the first of the month being a Sunday"
    i = next(i for i, b in enumerate(model.baris) if b.nama == "Staf A")
    view.setFocus()
    view.ke(i, model.letak["h2"])
    for kode in ("tk", "tk", "alpa", "t35"):
        QTest.keyClicks(view, kode[0])
        QTest.keyClicks(view.editor, kode[1:])
        QTest.keyClick(view.editor, K.Key_Tab)
    tunggu(j)
    assert bulan(j) == {"Staf A": {2: "TK", 3: "TK", 4: "TK", 5: "T35"}}
    assert model.teks[i][model.letak["tanpa_keterangan"]] == "3"
    view.ke(i, model.letak["h5"])
    assert "Kamis, 5 November 2026 · Hadir, terlambat 35 menit · H 1, T 1, Menit 35, TK 3" in p.jelas.penuh
    view.ke(i, model.letak["h1"])
    assert "Akhir pekan" in p.jelas.penuh
    view.ke(i, model.letak["h6"])
    QTest.keyClicks(view, "x")
    QTest.keyClick(view.editor, K.Key_Return)
    assert "bukan kode presensi" in p.h.banner.teks
    QTest.keyClick(view.editor, K.Key_A, CTRL)
    QTest.keyClicks(view.editor, "h")
    QTest.keyClick(view.editor, K.Key_Return)
    tunggu(j)
    assert not p.h.banner.teks
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j)
    j.rangka.resize(*SEMPIT)
    QTest.mouseClick(p.saklar._tombol["rekap"], Qt.MouseButton.LeftButton)
    tunggu(j)
    assert not view.horizontalScrollBar().maximum(), "all counts in a low window, without the days"
    assert p.fokus_awal() is view
    QTest.mouseClick(p.saklar._tombol["tahun"], Qt.MouseButton.LeftButton)
    j.tunggu()
    tahun = p.kisi_tahun
    n = next(n for n, b in enumerate(tahun.model.baris) if b.nama == "Staf A")
    assert "teguran lisan" in tahun.model.teks[n][tahun.model.letak["jenjang"]]
    tahun.view.ke(n, 0)
    assert "keputusan pada pejabat yang berwenang" in tahun.isi_panel.text()
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j)
    assert bulan(j) == {"Staf A": {2: "TK", 3: "TK", 4: "TK"}}
    sempit_dan_lebar(j)
    QTest.mouseClick(p.saklar._tombol["bulan"], Qt.MouseButton.LeftButton)
    tunggu(j)
    sempit_dan_lebar(j)


def test_a_dirty_workbook_is_mended_in_the_preview_and_goes_with_one_undo(j, tmp_path, monkeypatch):
    buku = openpyxl.Workbook()
    for baris in (
        ["DAFTAR HADIR NOVEMBER 2026"],
        ["No", "Nama", *range(1, 31)],
        [1, "Staf A", None, "H", "ZZ", "07:41"],
        [2, "Staff Bb", None, "A", "H"],
        ["", "Jumlah", None, 2, 2],
    ):
        buku.active.append(baris)
    buku.save(tmp_path / "hadir.xlsx")
    monkeypatch.setattr(pilih_berkas, "buka", lambda *_: str(tmp_path / "hadir.xlsx"))
    p = buka(j, "presensi")
    p.view.setFocus()
    QTest.keyClicks(p.view, "q")
    QTest.keyClick(p.view.editor, K.Key_Return)
    assert "bukan kode presensi" in p.h.banner.teks
    QTest.keyClick(p.view.editor, K.Key_Escape)

    def isi(d):
        assert not d.terima.isEnabled()
        klik(d.pilih)
        j.sampai(lambda: d.rencana is not None)
        assert d.terima.text() == "Simpan 2 hari"
        legenda = d.kisi["legenda"]
        assert legenda.model.teks[0][0] == "ZZ"  # what is not known yet stands first
        legenda.view.setFocus()
        legenda.view.ke(0, legenda.model.letak["kode"])
        QTest.keyClicks(legenda.view, "S")
        QTest.keyClick(legenda.view.editor, K.Key_Return)
        j.sampai(lambda: len(d.rencana.diterima) == 3)
        klik(d.chip["orang"])
        orang = d.kisi["orang"]
        assert "Staf B" in orang.model.teks[0][orang.model.letak["usul"]]
        orang.view.setFocus()
        orang.view.ke(0, orang.model.letak["siapa"])
        for huruf in "Staf B":
            QTest.keyClicks(orang.view.editor or orang.view, huruf)
        QTest.keyClick(orang.view.editor, K.Key_Return)
        j.sampai(lambda: len(d.rencana.diterima) == 5)
        assert not d.rencana.ditolak
        periksa_layar(d)
        klik(d.terima)
        j.sampai(lambda: not d.isVisible())

    dalam_dialog(lambda: klik(p.impor), isi, 20_000)
    assert not p.h.banner.teks, "what was typed wrong before is no news after an import"
    tunggu(j)
    assert bulan(j) == {"Staf A": {2: "H", 3: "S", 4: "T11"}, "Staf B": {2: "TK", 3: "H"}}
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j)
    assert bulan(j) == {}


def tempel_skb(d):
    """A decree as copied: what can be read is offered, the rest is told with its line."""
    assert [d.catatan.item(n).text() for n in range(d.catatan.count())] == [
        "Libur bertanggal tetap tahun 2026 sudah ada."
    ]
    assert not d.terima.isEnabled()
    QApplication.clipboard().setText(
        "Libur nasional\n1.\t17 Februari\tSelasa\tTahun Baru Imlek\n2.\t19 Maret\tJumat\tNyepi\n"
        "3.\t17 Agustus\tSenin\tProklamasi\n4.\t25 Maret 2026\tRabu\tLibur daerah\n"
        "Cuti bersama\n1.\t16 Februari\tSenin\tImlek\n"
    )
    d.tempel.setFocus()
    QTest.keyClick(d.tempel, K.Key_V, CTRL)
    jeda(400)
    assert [d.daftar.item(n).text() for n in range(d.daftar.count())] == [
        "Cuti bersama Imlek\nSenin, 16 Februari 2026 · baris 7",
        "Tahun Baru Imlek\nSelasa, 17 Februari 2026 · baris 2",
        "Libur daerah\nRabu, 25 Maret 2026 · baris 5",
    ]
    assert [d.catatan.item(n).text() for n in range(2)] == [
        "Baris 3: 19 Maret 2026 jatuh pada hari Kamis, bukan Jumat; periksa tanggalnya.",
        "Baris 4: 17 Agustus 2026 sudah ada: Proklamasi Kemerdekaan.",
    ]
    d.daftar.setFocus()
    QTest.keyClick(d.daftar, K.Key_End)
    QTest.keyClick(d.daftar, K.Key_Space)
    d.tempel.setFocus()
    QTest.keyClick(d.tempel, K.Key_Return)  # read again: what was unticked stays so
    jeda(400)
    assert d.terima.text() == "Tambahkan 2 hari libur"
    periksa_layar(d)
    dalam_dialog(lambda: klik(d.batal), lambda tanya: klik(tanya.batal))
    assert d.isVisible(), "what was pasted is not dropped unasked"
    klik(d.terima)


def hanya_lama(d):
    """Nothing pasted: nothing to add, and it closes without a question."""
    assert d.daftar.count() == 0
    klik(d.batal)
    assert not d.isVisible()


def test_a_local_holiday_and_hours_are_set_from_the_part(j):
    p = buka(j, "presensi")

    def libur(d):
        ketik(d.formulir.isian["nama"].widget, "Hari jadi kecamatan")
        klik(d.terima)
        j.sampai(lambda: not d.isVisible())

    def jam(d):
        ketik(d.formulir.isian["masuk"].widget, "25.00")
        klik(d.terima)
        assert "bukan jam" in d.formulir.isian["masuk"].bawah.text()
        ketik(d.formulir.isian["masuk"].widget, "08.00")
        klik(d.terima)
        j.sampai(lambda: not d.isVisible())

    def kalender(d):
        j.sampai(lambda: d.kisi.model.rowCount() == 5)  # those that the law fixes
        dalam_dialog(lambda: klik(d.tambah), libur)
        j.sampai(lambda: d.kisi.model.rowCount() == 6)
        dalam_dialog(lambda: klik(d.banyak), tempel_skb)
        j.sampai(lambda: d.kisi.model.rowCount() == 8)
        assert "21 November 2026" in d.kisi.model.teks[6][0]
        dalam_dialog(lambda: klik(d.banyak), hanya_lama)
        dalam_dialog(lambda: klik(d.atur), jam)
        j.sampai(lambda: "08.00" in d.jam.text())
        periksa_layar(d)

    dalam_dialog(lambda: klik(p.kalender), kalender, 20_000)
    tunggu(j)
    kini = di_pekerja(j, lambda s: presensi_kalender.lembar(s, 2026))
    baru = [(h.tanggal, h.nama, h.dasar[:3]) for h in kini.libur if h.dasar != "Keppres 8/2024"]
    assert baru == [
        (date(2026, 2, 16), "Cuti bersama Imlek", "SKB"),
        (date(2026, 2, 17), "Tahun Baru Imlek", "SKB"),
        (date(2026, 11, 21), "Hari jadi kecamatan", ""),
    ]
    assert (kini.masuk, kini.pulang) == ("08.00", "16.00")


def terima(j, d):
    klik(d.terima)
    j.sampai(lambda: not d.isVisible())


def test_team_round_finding_and_step(j):
    p = buka(j, "tim")
    assert "Belum ada tim evaluasi" in p.kosong.kalimat.text()
    assert p.bilah.isHidden(), "one sentence and one button"
    assert p.mulai.hasFocus(), "not the rail"

    def tim(d):
        ketik(d.formulir.isian["nama"].widget, "Tim Evaluasi Kinerja")
        ketik(d.formulir.isian["nomor"].widget, "800/7/2026")
        d.kisi.view.setFocus()
        d.kisi.view.ke(0, d.model.letak["luar"])
        QTest.keyClicks(d.kisi.view, "S")
        QTest.keyClicks(d.kisi.view.editor, "ri Handayani")
        QTest.keyClick(d.kisi.view.editor, K.Key_Return)
        periksa_layar(d)
        terima(j, d)

    def putaran(d):
        ketik(d.formulir.isian["judul"].widget, "Putaran I")
        terima(j, d)

    def temuan(d):
        klik(d.terima)
        assert "belum diisi" in d.formulir.isian["tentang"].bawah.text()
        ketik(d.formulir.isian["tentang"].widget, "Staf D")
        rhk = d.formulir.isian["rhk"].widget
        j.sampai(lambda: rhk.count() > 1)
        rhk.setCurrentIndex(1)
        ketik(d.formulir.isian["teks"].widget, "")
        QTest.keyClicks(d.formulir.isian["teks"].widget, "Antrean panjang")
        QTest.keyClicks(d.formulir.isian["langkah"].widget, "Susun jadwal")
        ketik(d.formulir.isian["penanggung"].widget, "Staf A")
        ketik(d.formulir.isian["batas"].widget, "20-11-2026")
        klik(d.terima)
        j.sampai(lambda: not d.isVisible())

    dalam_dialog(lambda: klik(p.mulai), tim, 20_000)
    j.tunggu()
    assert p.mulai.text() == "Putaran baru…"
    dalam_dialog(lambda: klik(p.mulai), putaran)
    j.tunggu()
    dalam_dialog(lambda: klik(p.tombol_temuan), temuan, 20_000)
    j.tunggu()
    assert "1 langkah lewat tenggat" in p.ringkas.penuh
    (satu,) = di_pekerja(j, lambda s: tim_evaluasi.putaran(s, p.kini)).temuan
    assert (satu.tentang, satu.teks, satu.langkah[0].penanggung) == ("Staf D", "Antrean panjang", "Staf A")
    assert satu.rhk
    p.view.setFocus()
    p.view.ke(0, p.model.letak["status"])
    QTest.keyClicks(p.view, "s")
    QTest.keyClick(p.view.editor, K.Key_Return)
    tunggu(j)
    assert "lewat tenggat" not in p.ringkas.penuh
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j)
    assert "1 langkah lewat tenggat" in p.ringkas.penuh
    _putaran_periode(j, p)
    _hapus(j, p)
    sempit_dan_lebar(j)


def _pilih_menu(tombol, n):
    """The n-th entry (separators do not count) of a button's menu, with its keys."""
    menu = tombol.menu()
    menu.popup(tombol.mapToGlobal(tombol.rect().bottomLeft()))
    for _ in range(n):
        QTest.keyClick(menu, K.Key_Down)
    QTest.keyClick(menu, K.Key_Return)


def _hapus(j, p):
    """A round with findings and a team with rounds stay and say why; an empty round goes, once asked."""
    judul = p.lembar.rekam.judul
    for n, sebab in ((2, "sudah mempunyai temuan"), (4, "masih mempunyai putaran")):
        _pilih_menu(p.tombol_lain, n)
        assert sebab in p.h.banner.teks
    for butir in range(p.putaran.count()):
        if p.lembar.rekam.judul != "Putaran awal":
            p.putaran.setFocus()
            p.putaran.setCurrentRow(butir)
            j.tunggu()
    dalam_dialog(lambda: _pilih_menu(p.tombol_lain, 2), lambda d: klik(d.terima))
    tunggu(j)
    assert [p.putaran.item(n).text().split("\n")[0] for n in range(p.putaran.count())] == [judul]
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu(j)
    assert p.putaran.count() == 2


def _putaran_periode(j, p):
    """Opened for a period, its round is the one shown; without one the newest of all."""
    kotak, tim = p.h.pilih_periode, p.daftar.tim[0].rekam.id
    asal = kotak.currentIndex()
    lain = kotak.itemData(asal - 1 if asal else 1)
    awal = tim_evaluasi_ubah.IsiPutaran("Putaran awal", date(2026, 1, 5), lain)
    di_pekerja(j, lambda s: tim_evaluasi_ubah.simpan_putaran(s, tim, awal))
    for kunci in (K.Key_Up, K.Key_Down) if asal else (K.Key_Down, K.Key_Up):
        kotak.setFocus()
        QTest.keyClick(kotak, kunci)
        tunggu(j)
        judul = "Putaran awal" if kotak.currentIndex() != asal else "Putaran I"
        assert p.lembar.rekam.judul == judul
