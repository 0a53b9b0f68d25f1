"""One SKP with real keys: paste from Excel, the steps through the office, months and form."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.ui.dialog.kepala_skp import DialogKepalaSkp
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from tests.ui.jendela_uji import jendela
from tests.ui.skp_uji import baca, baris, commit, kolom, tunggu_muat

K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


# ---- paste ---------------------------------------------------------------------------------------------


def test_a_table_from_excel_is_one_act_and_stays_in_its_section(j, isi, susun):
    j.klik(susun.tombol_tambahan)
    tunggu_muat(j)
    isi_tabel = []
    for n in range(1, 4):
        isi_tabel.append(f"RHK pimpinan\tHasil {n}\tKuantitas\tJumlah {n}\t{n}\tlembar")
        isi_tabel.append(f"\t\tKualitas\tMutu {n}\t95\t%")
    QGuiApplication.clipboard().setText("\r\n".join(isi_tabel) + "\r\n")
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "intervensi"))
    sebelum = commit(j)
    QTest.keyClick(susun.kisi.view, K.Key_V, CTRL)
    assert any(b.nilai.get("rhk") == "Hasil 3" for b in susun.kisi.model.baris), "painted at once"
    tunggu_muat(j)
    assert commit(j) == sebelum + 1
    lembar = baca(j, isi.skp["A"])
    utama = [(b.nomor, b.rhk, b.indikator) for b in lembar.baris if b.jenis == "utama"]
    assert utama == [(n, f"Hasil {n}", f"{kata} {n}") for n in range(1, 4) for kata in ("Jumlah", "Mutu")]
    assert [b.rhk for b in lembar.baris if b.jenis == "tambahan"] == [""]
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert [b.rhk for b in baca(j, isi.skp["A"]).baris if b.pertama and b.jenis == "utama"] == [
        "Terlayaninya surat pengantar warga",
        "Tertatanya arsip kepegawaian",
    ]


def test_the_button_appends_a_whole_table(j, isi, susun):
    QGuiApplication.clipboard().setText("satu")
    j.klik(susun.tombol_tempel)
    assert "Belum ada tabel" in j.halaman.banner.teks
    QGuiApplication.clipboard().setText(
        "A. UTAMA\t\t\t\t\t\t\n"  # the section line of the printed form stands above the numbers
        "(1)\tRHK pimpinan\tHasil baru\tKuantitas\tJumlah\t12\tdokumen\n\t\t\tWaktu\tBatas\t12\tbulan\n"
    )
    j.klik(susun.tombol_tempel)
    tunggu_muat(j)
    akhir = baca(j, isi.skp["A"]).baris[-2:]
    assert [(b.nomor, b.rhk, b.aspek, b.target) for b in akhir] == [
        (3, "Hasil baru", "Kuantitas", "12"),
        (3, "Hasil baru", "Waktu", "12"),
    ]


def test_what_does_not_fit_is_asked_before_anything_is_written(j, isi, susun):
    QGuiApplication.clipboard().setText("Kuantitas\tJumlah A\t12\nNgawur\tJumlah B\t13\n")
    susun.kisi.view.ke(baris(susun, "RHK 1"), kolom(susun, "aspek"))
    sebelum = commit(j)
    QTest.keyClick(susun.kisi.view, K.Key_V, CTRL)
    tunggu_muat(j)
    panel = susun.kisi.kisi.panel_tempel
    assert commit(j) == sebelum
    assert panel.isVisible()
    assert "Baris 2, Aspek" in panel.daftar.toPlainText()
    assert susun.kisi.model.nilai(baris(susun, "RHK 1"), kolom(susun, "indikator")) == "Indikator 1 Kuantitas"
    j.klik(panel.tempel)
    tunggu_muat(j)
    b = baca(j, isi.skp["A"]).baris
    assert [(x.aspek, x.indikator, x.target) for x in b[:2]] == [
        ("Kuantitas", "Jumlah A", "12"),
        ("Kualitas", "Jumlah B", "13"),
    ]


# ---- the way through the office ------------------------------------------------------------------------


def test_operator_approves_in_the_assessors_name_and_the_sheet_locks(j, isi):
    susun = j.buka("skp", skp=isi.skp["B"]).susun
    assert "atas nama Yulia Paramita" in susun.alur.teks
    susun.kisi.ke(susun.lembar.baris[0].id, "target")
    QTest.keyClick(susun.kisi.view, "5")
    assert susun.kisi.view.editor is None
    assert "Diajukan" in j.halaman.banner.teks
    j.klik(susun.alur.utama)
    tunggu_muat(j)
    assert baca(j, isi.skp["B"]).status == "disetujui"
    assert not susun.alur.utama.isVisible()
    assert not susun.tombol_baris.isVisible()


def test_returning_wants_a_reason_which_the_owner_reads(j, isi, monkeypatch):
    susun = j.buka("skp", skp=isi.skp["B"]).susun
    monkeypatch.setattr(DialogAlasan, "ask", lambda *a, **k: None)
    j.klik(susun.alur.kedua)
    assert baca(j, isi.skp["B"]).status == "diajukan"
    monkeypatch.setattr(DialogAlasan, "ask", lambda *a, **k: "Target terlalu rendah.")
    j.klik(susun.alur.kedua)
    tunggu_muat(j)
    assert baca(j, isi.skp["B"]).status == "dikembalikan"
    assert "Target terlalu rendah." in susun.alur.teks
    assert "Perbaiki, lalu Ajukan." in susun.alur.teks
    assert "siap diajukan" not in susun.alur.teks, "it was returned for a reason"
    assert susun.tombol_baris.isVisible()


def test_the_menu_reopens_an_approved_skp(j, isi, monkeypatch):
    susun = j.buka("skp", skp=isi.skp["D"]).susun
    monkeypatch.setattr(DialogAlasan, "ask", lambda *a, **k: "Perlu revisi.")
    susun.menu.aboutToShow.emit()
    aksi = {a.objectName(): a for a in susun.menu.actions()}
    assert "Hapus baris" not in " ".join(a.text() for a in susun.menu.actions())
    susun.bilah.lain.setFocus()  # as the menu leaves it
    aksi["revisi"].trigger()
    tunggu_muat(j)
    lembar = baca(j, isi.skp["D"])
    assert (lembar.status, lembar.revisi) == ("draf", 1)
    assert QApplication.focusWidget() is susun.kisi.view
    assert "Tenggat" not in susun.alur.teks, "the approved version still counts"


def test_why_this_assessor(j, susun):
    assert "Yulia Paramita" in susun.penilai.text()
    j.klik(susun.penilai)
    assert j.halaman.banner.teks


def test_form_of_a_leader_has_other_columns(j, isi):
    susun = j.buka("skp", skp=isi.skp["camat"]).susun
    assert [c.kunci for c in susun.kisi.model.kolom] == [
        "no",
        "perspektif",
        "rhk",
        "indikator",
        "target",
        "satuan",
    ]
    j.buka("skp", skp=isi.skp["A"])
    assert [w.isVisible() for w in susun._kisi.values()].count(True) == 1


def test_an_employee_opens_at_the_own_skp(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, sebagai=isi.staf[0]) as j:
        h = j.buka("skp")
        j.tunggu()
        assert h.bagian == "susun"
        assert h.susun.lembar.nama == "Staf A"
        h.susun.kisi.view.ke(baris(h.susun, "Akuntabel"), kolom(h.susun, "indikator"))
        QTest.keyClick(h.susun.kisi.view, "x")
        assert h.susun.kisi.view.editor is None, "the leader writes the expectation"
        QTest.keyClick(j.rangka, K.Key_F, CTRL)
        j.tunggu()
        assert [b.nama for b in h.daftar.kisi.model.baris] == ["Staf A"]


def test_the_months_must_stay_inside_the_year(qapp):
    d = DialogKepalaSkp("Staf A", date(2026, 1, 1), date(2026, 12, 31), "administrasi")
    d.show()
    d.formulir.isian["mulai"].widget.setDate(QDate(2026, 12, 31))
    d.formulir.isian["selesai"].widget.setDate(QDate(2026, 1, 1))
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert d.isVisible()
    assert "harus sebelum" in d.formulir.isian["mulai"].bawah.text()
    d.formulir.isian["mulai"].widget.setDate(QDate(2026, 1, 1))
    d.formulir.isian["selesai"].widget.setDate(QDate(2026, 6, 30))
    QTest.mouseClick(d.terima, Qt.MouseButton.LeftButton)
    assert not d.isVisible()
    assert d.hasil() == {
        "mulai": date(2026, 1, 1),
        "selesai": date(2026, 6, 30),
        "pendekatan": "kuantitatif",
        "bentuk": "administrasi",
        "alasan_bentuk": None,
    }


def test_months_and_form_are_changed_from_the_menu(j, isi, susun, monkeypatch):
    baru = {
        "mulai": date(2026, 2, 1),
        "selesai": date(2026, 12, 31),
        "bentuk": "pimpinan",
        "alasan_bentuk": "Memimpin UPTD.",
    }
    monkeypatch.setattr(DialogKepalaSkp, "ask", lambda *a, **k: baru)
    susun.ubah_kepala()
    tunggu_muat(j)
    lembar = baca(j, isi.skp["A"])
    assert (lembar.mulai, lembar.bentuk) == (date(2026, 2, 1), "pimpinan")
    assert "perspektif" in susun.kisi.model.letak


def test_an_assessor_begins_with_who_waits_else_with_the_own_line(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "penilai.db", data_sendiri)
    with jendela(qapp, berkas, sebagai=isi.kasi) as j:
        h = j.buka("skp")
        assert h.daftar.kini().nama == "Staf B", "submitted, so it waits for the head of the section"
        assert h.daftar.kini().status == "diajukan"
    with jendela(qapp, berkas, sebagai=isi.camat) as j:
        assert j.buka("skp").daftar.kini().nama == "Rahmad Santosa"
