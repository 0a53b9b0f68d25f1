"""The place Penilaian on a real office with real keys: ratings, locks, pattern, progress, feedback."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.services import organisasi, penilaian, realisasi, umpan_balik
from kinerja_desktop.ui.dialog.capaian_organisasi import DialogCapaian
from kinerja_desktop.ui.dialog_dasar import DialogAlasan, DialogYakin
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
URUT = ("Rahmad Santosa", "Staf A", "Staf B", "Staf C", "Staf D", "Yulia Paramita")


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("halaman-nilai"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20))) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def h(j):
    return j.buka("penilaian")


def lembar(j, isi):
    return {b.nama: b for b in di_pekerja(j, lambda s: penilaian.lembar(s, isi.periode["triwulan1"])).baris}


def tunggu_muat(j):
    """Until what was typed is written, and past the short pause after which a page reads again."""
    for _ in range(2):
        j.tunggu()
        QTest.qWait(140)
    j.tunggu()


def ketik(h, kunci):
    for k in kunci:
        QTest.keyClick(h.nilai.view, k)


def nilai_baris(h, nama):
    return next(b.nilai for b in h.nilai.model.baris if b.nama == nama)


# ---- ratings -------------------------------------------------------------------------------------------


def test_opens_on_the_running_period_at_the_first_gap(h):
    assert h.pilih_periode.currentText() == "Triwulan I 2026"
    assert tuple(b.nama for b in h.nilai.model.baris) == URUT
    assert QApplication.focusWidget() is h.nilai.view
    # The head's work result follows the organisation, so the first gap is the head's behaviour.
    assert h.nilai.view.sel_kini == (0, h.nilai.model.letak["perilaku"])
    assert "6 belum dinilai" in h.kepala.keterangan.text()


def test_digits_commit_and_move_right_then_to_the_next_person(j, isi, h):
    ketik(h, "2")
    assert h.nilai.view.sel_kini == (1, h.nilai.model.letak["hasil"])
    ketik(h, "11")
    assert nilai_baris(h, "Staf A")["predikat"] == "Sangat Baik", "on the screen before the commit returns"
    ketik(h, "23")
    assert nilai_baris(h, "Staf B")["predikat"] == "Kurang"
    assert h.nilai.view.sel_kini == (3, h.nilai.model.letak["hasil"])
    tunggu_muat(j)
    baris = lembar(j, isi)
    assert (baris["Staf A"].hasil, baris["Staf A"].perilaku) == ("di_atas", "di_atas")
    assert (baris["Staf B"].predikat, baris["Rahmad Santosa"].perilaku) == ("Kurang", "sesuai")


def test_predicate_is_explained_and_never_typed(h):
    h.nilai.view.ke(1, h.nilai.model.letak["hasil"])
    assert "rating hasil kerja dan perilaku kerja belum diisi" in h.nilai.kisi.isi_panel.text()
    ketik(h, "12")
    h.nilai.view.ke(1, h.nilai.model.letak["predikat"])
    penjelasan = h.nilai.kisi.isi_panel.text()
    assert "maka predikatnya Baik" in penjelasan
    assert "PermenPANRB 6/2022" in penjelasan
    QTest.keyClick(h.nilai.view, "1")
    assert nilai_baris(h, "Staf A")["predikat"] == "Baik"


def test_space_opens_the_note_and_enter_returns(j, isi, h):
    h.nilai.view.ke(2, h.nilai.model.letak["perilaku"])
    QTest.keyClick(h.nilai.view, K.Key_Space)
    assert h.nilai.view.editor is not None
    QTest.keyClicks(h.nilai.view.editor, "Tingkatkan ketelitian")
    QTest.keyClick(h.nilai.view.editor, K.Key_Return)
    assert h.nilai.view.sel_kini == (2, h.nilai.model.letak["perilaku"])
    tunggu_muat(j)
    assert lembar(j, isi)["Staf B"].catatan == "Tingkatkan ketelitian"


def test_fill_down_is_one_act_and_one_undo(j, isi, h):
    h.nilai.view.ke(1, h.nilai.model.letak["hasil"])
    ketik(h, "2")
    h.nilai.view.pilih_kotak(1, h.nilai.model.letak["hasil"], 4, h.nilai.model.letak["hasil"])
    QTest.keyClick(h.nilai.view, K.Key_D, CTRL)
    tunggu_muat(j)
    assert [lembar(j, isi)[n].hasil for n in URUT[1:5]] == ["sesuai"] * 4
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert [lembar(j, isi)[n].hasil for n in URUT[1:5]] == ["sesuai", "", "", ""]
    assert nilai_baris(h, "Staf B")["hasil"] == ""


def test_pasted_ratings_take_words_and_digits(j, isi, h):
    QGuiApplication.clipboard().setText("1\tSesuai Ekspektasi\nDi Bawah Ekspektasi\t2\n")
    h.nilai.view.ke(1, h.nilai.model.letak["hasil"])
    QTest.keyClick(h.nilai.view, K.Key_V, CTRL)
    tunggu_muat(j)
    baris = lembar(j, isi)
    assert (baris["Staf A"].predikat, baris["Staf B"].predikat) == ("Baik", "Butuh Perbaikan")


def test_finishing_one_locks_it_with_a_mark(j, isi, h, monkeypatch):
    h.nilai.view.ke(1, h.nilai.model.letak["hasil"])
    assert not h.nilai.selesai_satu.isEnabled()
    ketik(h, "22")
    h.nilai.view.ke(1, h.nilai.model.letak["hasil"])
    j.tunggu()
    j.klik(h.nilai.selesai_satu)
    tunggu_muat(j)
    baris = lembar(j, isi)["Staf A"]
    assert baris.selesai
    assert QApplication.focusWidget() is h.nilai.view, "Enter does not finish all the others"
    assert nilai_baris(h, "Staf A")["status"] == "✓ Selesai"
    ketik(h, "1")
    assert nilai_baris(h, "Staf A")["hasil"] == "sesuai"
    assert "buka kembali" in h.banner.teks
    h.nilai.view.ke(0, h.nilai.model.letak["perilaku"])
    ketik(h, "2")
    assert h.nilai.view.sel_kini[0] == 2, "the finished row is passed over"
    monkeypatch.setattr(DialogAlasan, "ask", lambda *a, **k: "Salah ketik.")
    h.nilai.langkah.buka_kembali(baris)
    tunggu_muat(j)
    assert not lembar(j, isi)["Staf A"].selesai


def test_finishing_all_asks_once_and_types_for_every_assessor(j, isi, h, monkeypatch):
    di_pekerja(j, lambda s: organisasi.tetapkan(s, isi.periode["triwulan1"], "Baik", untuk=isi.camat))
    h.muat_lembar()
    j.tunggu()
    ketik(h, "2" + "22" * 5)
    tunggu_muat(j)
    tanya = []
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: tanya.append(a))
    j.klik(h.nilai.selesai_semua)
    assert len(tanya) == 1
    assert not any(b.selesai for b in lembar(j, isi).values()), "not answered means not done"
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    j.klik(h.nilai.selesai_semua)
    tunggu_muat(j)
    assert all(b.selesai for b in lembar(j, isi).values())
    assert "6 selesai" in h.kepala.keterangan.text()


def test_who_is_missing_is_one_click_away(j, h):
    h.nilai.view.ke(1, h.nilai.model.letak["hasil"])
    ketik(h, "22")
    tunggu_muat(j)
    j.klik(h.nilai.chip.tombol("belum"))
    assert "Staf A" not in [b.nama for b in h.nilai.model.baris]
    assert h.nilai.chip.tombol("siap").text() == "Siap selesai 1"
    QTest.keyClick(j.rangka, K.Key_F, CTRL)
    QTest.keyClicks(h.nilai.cari, "camat")
    assert [b.nama for b in h.nilai.model.baris] == ["Rahmad Santosa"]


def test_a_target_opens_the_row_and_cell(j, isi):
    h = j.buka("penilaian", skp=isi.skp["C"], kolom="perilaku", periode=isi.periode["triwulan2"])
    assert h.pilih_periode.currentText() == "Triwulan II 2026"
    i, kolom = h.nilai.view.sel_kini
    assert (h.nilai.model.baris[i].nama, kolom) == ("Staf C", h.nilai.model.letak["perilaku"])
    h = j.buka("penilaian", skp=isi.skp["camat"], kolom="organisasi")
    assert QApplication.focusWidget() is h.nilai.capaian
    h = j.buka("penilaian", pegawai=isi.staf[3])
    assert h.nilai.kini().nama == "Staf D"


# ---- the organisation and the pattern ------------------------------------------------------------------


def test_the_organisation_is_set_in_somebodys_name_and_the_head_follows(j, isi, h, monkeypatch):
    ditanya = []

    def ask(*argumen, **kata):
        ditanya.append(argumen[0])
        return {"predikat": "Istimewa", "alasan": "", "penetap": isi.camat}

    monkeypatch.setattr(DialogCapaian, "ask", ask)
    j.klik(h.nilai.capaian)
    tunggu_muat(j)
    assert "Rahmad Santosa" in [nama for _, nama in ditanya[0].penetap_pilihan]
    assert h.nilai.capaian.text() == "Capaian organisasi: Istimewa…"
    assert nilai_baris(h, "Rahmad Santosa")["hasil"] == "di_atas"


def test_a_broken_pattern_is_said_and_asks_for_a_reason(j, isi, h, monkeypatch):
    ketik(h, "1" + "11" * 5)
    tunggu_muat(j)
    awal = {"predikat": "Baik", "alasan": "", "penetap": isi.camat}
    jawaban = [awal, {**awal, "alasan_pola": "Kinerja merata."}]
    perlu = []

    def ask(*argumen, **kata):
        perlu.append(argumen[2])
        return jawaban[len(perlu) - 1]

    monkeypatch.setattr(DialogCapaian, "ask", ask)
    j.klik(h.tab.tombol("pola"))
    j.klik(h.pola.capaian)
    tunggu_muat(j)
    assert perlu[0] == ("", "")
    assert perlu[1][0] == "alasan_pola"
    assert "tidak sesuai pola" in perlu[1][1]
    assert "belum sesuai pola Baik" in h.pola.putusan.text()
    assert "! Baik harus yang terbanyak" in h.pola.pelanggaran.text()
    assert h.pola.alasan.toPlainText() == "Kinerja merata."
    jumlah = {b.nilai["predikat"]: b.nilai["jumlah"] for b in h.pola.model.baris}
    assert jumlah["Sangat Baik"].startswith("5 (")


# ---- progress and feedback -----------------------------------------------------------------------------


def test_progress_is_typed_per_month_and_corrected(j, isi, h):
    h.nilai.view.ke(1, 0)
    j.klik(h.tab.tombol("pemantauan"))
    p = h.pemantauan
    assert p.skp_id == isi.skp["A"], "the person of the row stays chosen"
    assert p.model.kolom[p.view.sel_kini[1]].kunci == "b3", "the month of today"
    QTest.keyClick(p.view, "4")
    QTest.keyClicks(p.view.editor, "0,5")
    QTest.keyClick(p.view.editor, K.Key_Return)
    tunggu_muat(j)
    p.view.ke(1, p.model.letak["b3"])
    bukti = p.sel.isian["bukti"]
    QTest.keyClicks(bukti, "Register surat")
    QTest.keyClick(bukti, K.Key_Return)
    tunggu_muat(j)
    QTest.keyClick(p.view, "1")
    QTest.keyClicks(p.view.editor, ".440")  # the target 480 beside it says that these are thousands
    QTest.keyClick(p.view.editor, K.Key_Return)
    tunggu_muat(j)
    catatan = di_pekerja(j, lambda s: realisasi.lembar(s, isi.skp["A"])).nilai
    (sel,) = catatan.values()
    assert (sel.angka, sel.bukti, sel.koreksi) == ("1440", "Register surat", True)
    p.view.ke(1, p.model.letak["b3"])
    assert "koreksi" in p.sel.kepala.text()


def test_words_in_a_month_are_kept_as_words(j, isi, h):
    j.klik(h.tab.tombol("pemantauan"))
    p = h.pemantauan
    p.view.ke(1, p.model.letak["b2"])
    QTest.keyClick(p.view, "s")
    QTest.keyClicks(p.view.editor, "elesai tepat waktu")
    QTest.keyClick(p.view.editor, K.Key_Tab)
    tunggu_muat(j)
    (sel,) = di_pekerja(j, lambda s: realisasi.lembar(s, p.skp_id)).nilai.values()
    assert (sel.angka, sel.teks) == ("", "selesai tepat waktu")


def test_going_to_the_next_person_at_once_writes_to_the_right_one(j, isi, h):
    h.nilai.view.ke(1, 0)
    j.klik(h.tab.tombol("pemantauan"))
    p = h.pemantauan
    QTest.keyClick(p.view, "7")
    QTest.keyClick(p.view.editor, K.Key_Return)
    QTest.mouseClick(p.pemilih.lanjut, Qt.MouseButton.LeftButton)
    tunggu_muat(j)
    assert p.skp_id == isi.skp["B"]
    assert len(di_pekerja(j, lambda s: realisasi.lembar(s, isi.skp["A"])).nilai) == 1
    assert not di_pekerja(j, lambda s: realisasi.lembar(s, isi.skp["B"])).nilai


def test_feedback_of_two_givers_stands_side_by_side(j, isi, h):
    h.nilai.view.ke(1, 0)
    j.klik(h.tab.tombol("umpan_balik"))
    u = h.umpan_balik
    QTest.keyClick(u.view, "B")
    QTest.keyClicks(u.view.editor, "agus")
    QTest.keyClick(u.view.editor, K.Key_Return)
    tunggu_muat(j)
    u.pemberi.setCurrentIndex(u.pemberi.findData("Rekan Kerja"))
    u.pemberi.activated.emit(u.pemberi.currentIndex())
    u.view.ke(1, u.model.letak["teks"])
    assert u.model.nilai(1, u.model.letak["lain"]) == "Pimpinan, 20-03-2026: Bagus"
    QTest.keyClick(u.view, "R")
    QTest.keyClicks(u.view.editor, "ajin")
    QTest.keyClick(u.view.editor, K.Key_Return)
    tunggu_muat(j)
    isi_semua = di_pekerja(j, lambda s: umpan_balik.daftar(s, isi.skp["A"], isi.periode["triwulan1"]))
    assert {(x.peran_pemberi, x.teks) for x in isi_semua} == {("Pimpinan", "Bagus"), ("Rekan Kerja", "Rajin")}


def test_pasted_feedback_is_one_act(j, isi, h):
    h.nilai.view.ke(1, 0)
    j.klik(h.tab.tombol("umpan_balik"))
    u = h.umpan_balik
    pertama = next(i for i, b in enumerate(u.model.baris) if b.nama == "Berorientasi Pelayanan")
    u.view.ke(pertama, u.model.letak["teks"])
    QGuiApplication.clipboard().setText("satu\ndua\ntiga\n")
    QTest.keyClick(u.view, K.Key_V, CTRL)
    tunggu_muat(j)

    def tertulis():
        semua = di_pekerja(j, lambda s: umpan_balik.daftar(s, isi.skp["A"], isi.periode["triwulan1"]))
        return sorted((x.nomor_perilaku, x.teks) for x in semua)

    assert tertulis() == [(1, "satu"), (2, "dua"), (3, "tiga")]
    QTest.keyClick(j.rangka, K.Key_Z, CTRL)
    tunggu_muat(j)
    assert tertulis() == []


# ---- looks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ukuran", UKURAN)
def test_layout_rules(j, h, ukuran):
    j.rangka.resize(*ukuran)
    ketik(h, "21")
    tunggu_muat(j)
    for bagian in ("nilai", "pemantauan", "umpan_balik", "pola"):
        j.klik(h.tab.tombol(bagian))
        periksa_layar(j.rangka)
        assert QApplication.focusWidget() is h.fokus_awal()


def test_an_assessor_rates_only_the_own_staff(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    with jendela(qapp, berkas, JamUi(date(2026, 3, 20)), isi.kasi) as j:
        h = j.buka("penilaian")
        assert [b.nama for b in h.nilai.model.baris] == [
            "Staf A",
            "Staf B",
            "Staf C",
            "Staf D",
            "Yulia Paramita",
        ]
        ketik(h, "22" * 4)
        tunggu_muat(j)
        assert [b.nilai["predikat"] for b in h.nilai.model.baris] == ["Baik"] * 4 + [""]
        assert h.nilai.model.baris[4].terkunci("hasil")
        h.nilai.view.ke(0, h.nilai.model.letak["hasil"])
        j.klik(h.nilai.selesai_satu)
        tunggu_muat(j)
        assert lembar(j, isi)["Staf A"].selesai
