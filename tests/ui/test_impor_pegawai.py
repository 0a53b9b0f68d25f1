"""Import of staff and the assessors' confirmation, driven in the real window with offices' workbooks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kinerja_desktop.services import pegawai, penilai
from kinerja_desktop.ui import pilih_berkas, tema
from kinerja_desktop.ui.dialog import impor_pegawai as modul
from kinerja_desktop.ui.dialog.impor_pegawai import BERKAS, HASIL, KOLOM, PERIKSA, DialogImpor
from kinerja_desktop.ui.dialog.penilai_usulan import DialogUsulan
from kinerja_desktop.ui.widget.elips import LabelElips
from tests.kantor_uji import buat_cetakan
from tests.ui.aturan_layar import periksa_layar
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import JamUi, jendela

K = Qt.Key
DATA = Path(__file__).resolve().parents[1] / "data"
DUK, SIASN = DATA / "pegawai_duk_manual.xlsx", DATA / "pegawai_siasn_data_utama.xlsx"


@pytest.fixture(scope="session")
def cetakan_impor(tmp_path_factory):
    return buat_cetakan(tmp_path_factory.mktemp("cetakan-impor"), "kantor")


@pytest.fixture
def j(qapp, cetakan_impor, tmp_path, data_sendiri):
    lokasi = cetakan_impor.salin(tmp_path / "k.db", data_sendiri)
    with jendela(qapp, lokasi, JamUi(date(2026, 1, 12))) as j:
        yield j


def sesi(j):
    return j.aplikasi.pintu.sesi


def baca(j, d, berkas, monkeypatch) -> None:
    """Choose a file with the button and wait until it is read."""
    monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: str(berkas))
    klik(d.lembar_berkas.pilih)
    j.sampai(lambda: not d._bekerja, 30000)


def impor(j, h, berkas, monkeypatch, jawab=lambda d: None):
    """The straight way through the four steps; `jawab` looks at the check before it is applied."""

    def isi(d):
        assert isinstance(d, DialogImpor)
        baca(j, d, berkas, monkeypatch)
        klik(d.terima)
        j.tunggu()
        assert d.tumpukan.currentIndex() == PERIKSA
        hasil = jawab(d)
        klik(d.terima)
        j.tunggu()
        assert d.tumpukan.currentIndex() == HASIL
        periksa_layar(d)
        return hasil, d.judul_hasil.text(), d.teks_hasil.text()

    pemicu = h.impor if h.impor.isVisible() else h.kosong_impor
    return dalam_dialog(lambda: klik(pemicu), isi)


def chip(d) -> dict[str, str]:
    return {k: c.text() for k, c in d.lembar_periksa.chip.items() if not c.isHidden()}


def test_the_whole_way_with_a_hand_made_list(j, monkeypatch, tmp_path):
    h = j.buka("pegawai")

    def isi(d):
        assert d.tumpukan.currentIndex() == BERKAS
        j.sampai(lambda: d.lembar_berkas.pilih.hasFocus())
        assert not d.terima.isVisible()
        periksa_layar(d)
        baca(j, d, DUK, monkeypatch)
        assert d.tumpukan.currentIndex() == KOLOM
        assert "35 pegawai terbaca, 3 baris ditolak" in d.lembar_kolom.ringkas.text()
        assert d.lembar_kolom.kotak["nip"].currentText() == "B · N I P"
        j.tunggu()
        j.sampai(lambda: d.terima.hasFocus())
        periksa_layar(d)
        QTest.keyClick(d.terima, K.Key_Return)
        j.tunggu()
        assert chip(d)["baru"] == "Baru 35"
        assert chip(d)["ditolak"] == "! Ditolak 3"
        periksa_layar(d)
        model = d.lembar_periksa.kisi["ditolak"].model
        sel = {b.nilai["baris"]: b.nilai for b in model.baris}
        assert sel["B42"]["isi"] == "1.98703E+17"
        assert "Excel" in sel["B42"]["alasan"]
        assert sel["B42"]["siapa"]
        d.lembar_periksa.kisi["ditolak"].view.ke(0, 0)
        assert "Yang memperbaiki" in d.lembar_periksa.kisi["ditolak"].isi_panel.text()
        monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tmp_path / "ditolak.xlsx"))
        klik(d.lembar_periksa.simpan)
        j.tunggu()
        assert (tmp_path / "ditolak.xlsx").read_bytes()[:2] == b"PK"
        assert pegawai.daftar(sesi(j)) == []  # nothing is written before the button that says so
        assert d.terima.text() == "Impor 35 pegawai"
        klik(d.terima)
        j.tunggu()
        assert d.judul_hasil.text() == "35 pegawai baru."
        assert "3 baris ditolak" in d.teks_hasil.text()
        assert d.batal.text() == "Tutup"
        periksa_layar(d)
        klik(d.batal)

    dalam_dialog(lambda: klik(h.kosong_impor), isi)
    j.tunggu()
    assert h.daftar.model.rowCount() == 35
    assert h.usulan.text() == "Siapa menilai siapa (35)"
    QTest.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    j.tunggu()
    assert h.tumpukan.currentIndex() == 1  # one act, one undo


def templat_terisi(tmp_path) -> Path:
    """The program's own template with one person typed below the sample."""
    import openpyxl

    from kinerja_desktop.flows.templat_pegawai import simpan_templat

    berkas = simpan_templat(tmp_path / "templat.xlsx")
    buku = openpyxl.load_workbook(berkas)
    buku.active["B6"], buku.active["C6"] = "198703152010012002", "Siti Nurbaya"
    buku.save(berkas)
    return berkas


def test_the_sample_person_of_the_template_is_nobody(j, monkeypatch, tmp_path):
    h = j.buka("pegawai")
    monkeypatch.setattr(pilih_berkas, "simpan", lambda *a, **k: str(tmp_path / "templat.xlsx"))
    klik(h.kosong_templat)
    j.sampai(lambda: "Templat disimpan" in h.banner.teks)
    berkas = templat_terisi(tmp_path)

    def isi(d):
        assert h.banner.teks == "", "what the message asked for is being done"
        baca(j, d, berkas, monkeypatch)
        assert "1 pegawai terbaca" in d.lembar_kolom.ringkas.text()
        assert "Baris contoh dari templat juga dilewati." in d.lembar_kolom.ringkas.text()
        terlihat = [x.text() for x in d.lembar_kolom.gulir.findChildren(QLabel)]
        assert "Siti Nurbaya" in terlihat
        assert not [t for t in terlihat if "Budi Contoh" in t or "Pengadministrasi" in t]
        klik(d.batal)

    dalam_dialog(lambda: klik(h.kosong_impor), isi)


@pytest.mark.parametrize("pt", [10, 14])
@pytest.mark.parametrize("berkas", [DUK, SIASN], ids=["duk", "siasn"])
def test_the_columns_never_scroll_sideways(j, monkeypatch, berkas, pt):
    tema.pasang(j.aplikasi.qapp, "terang", pt)
    h = j.buka("pegawai")

    def isi(d):
        d.resize(960, 520)
        baca(j, d, berkas, monkeypatch)
        j.tunggu()
        gulir = d.lembar_kolom.gulir
        assert gulir.horizontalScrollBar().maximum() == 0
        panjang = [x for x in gulir.findChildren(LabelElips) if x.text() != x.penuh]
        assert panjang, "long samples are there to be shortened"
        assert all(x.text().endswith("…") and x.toolTip() == x.penuh for x in panjang)
        klik(d.batal)

    dalam_dialog(lambda: klik(h.kosong_impor), isi)


def test_a_second_import_duplicates_nobody_and_says_so(j, monkeypatch):
    h = j.buka("pegawai")
    impor(j, h, SIASN, monkeypatch)
    j.tunggu()
    assert len(pegawai.daftar(sesi(j))) == 35

    def lagi(d):
        baca(j, d, SIASN, monkeypatch)
        klik(d.terima)
        j.tunggu()
        assert chip(d)["sama"] == "Sama 35"
        assert chip(d)["baru"] == "Baru 0"
        assert not d.terima.isEnabled()
        periksa_layar(d)

    dalam_dialog(lambda: klik(h.impor), lagi)
    assert len(pegawai.daftar(sesi(j))) == 35


def test_a_wrong_column_is_corrected_and_tried_at_once(j, monkeypatch):
    h = j.buka("pegawai")

    def isi(d):
        baca(j, d, DUK, monkeypatch)
        kotak = d.lembar_kolom.kotak["jabatan"]
        kotak.setCurrentIndex(0)
        kotak.activated.emit(0)
        j.tunggu()
        assert d.percobaan.pratinjau.baca.pemetaan.kolom.get("jabatan") is None
        assert all(b.penempatan is None for b in d.percobaan.pratinjau.rencana.baru)
        nip = d.lembar_kolom.kotak["nip"]
        nip.setCurrentIndex(0)
        nip.activated.emit(0)
        j.tunggu()
        assert d.percobaan.pratinjau.diterima == 0 or not d.terima.isEnabled() or d.banner.teks
        periksa_layar(d)
        klik(d.mundur)
        j.tunggu()
        assert d.tumpukan.currentIndex() == BERKAS
        baca(j, d, DUK, monkeypatch)
        assert d.lembar_kolom.kotak["nip"].currentText() == "B · N I P"  # a new reading finds them anew

    dalam_dialog(lambda: klik(h.kosong_impor), isi)


BURUK = {
    "kosong.xlsx": b"",
    "sebenarnya.xlsx": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n",
    "rusak.xlsx": b"PK\x03\x04" + b"\x00" * 400,
    "\u202exslx.\u202cgambar \U0001f4a3.csv": "NIP;Nama\n".encode("utf-16") + b"\xff\xfe\x00",
}


@pytest.mark.parametrize("nama", list(BURUK))
def test_a_bad_file_is_one_sentence_and_the_window_stays(j, monkeypatch, tmp_path, nama):
    h = j.buka("pegawai")
    berkas = tmp_path / nama
    berkas.write_bytes(BURUK[nama])

    def isi(d):
        baca(j, d, berkas, monkeypatch)
        assert d.isVisible()
        if d.tumpukan.currentIndex() == BERKAS:
            assert d.banner.teks
            assert d.lembar_berkas.pilih.isEnabled()
        else:
            assert not d.terima.isEnabled() or d.percobaan.pratinjau.diterima == 0
        assert not set(d.banner.teks) & set("\u202e\u202c")
        periksa_layar(d)

    dalam_dialog(lambda: klik(h.kosong_impor), isi)
    assert pegawai.daftar(sesi(j)) == []


def test_a_missing_file_and_a_cancelled_choice(j, monkeypatch, tmp_path):
    h = j.buka("pegawai")

    def isi(d):
        monkeypatch.setattr(pilih_berkas, "buka", lambda *a, **k: "")
        klik(d.lembar_berkas.pilih)
        assert d.tumpukan.currentIndex() == BERKAS
        baca(j, d, tmp_path / "hilang.xlsx", monkeypatch)
        assert d.banner.teks
        QTest.keyClick(d, K.Key_Escape)
        assert not d.isVisible()

    dalam_dialog(lambda: klik(h.kosong_impor), isi)


def test_a_file_may_be_dropped(j, tmp_path):
    h = j.buka("pegawai")

    def isi(d):
        seret = QMimeData()
        seret.setUrls([QUrl.fromLocalFile(str(SIASN))])
        letak = d.lembar_berkas.rect().center()
        salin, kiri, tanpa = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        masuk = QDragEnterEvent(letak, salin, seret, kiri, tanpa)
        QApplication.sendEvent(d.lembar_berkas, masuk)
        assert masuk.isAccepted()
        QApplication.sendEvent(d.lembar_berkas, QDropEvent(QPointF(letak), salin, seret, kiri, tanpa))
        j.sampai(lambda: d.tumpukan.currentIndex() == KOLOM, 30000)
        assert d.percobaan.pratinjau.diterima == 35

    dalam_dialog(lambda: klik(h.kosong_impor), isi)


def test_data_that_changed_meanwhile_is_planned_anew(j, monkeypatch):
    h = j.buka("pegawai")

    def isi(d):
        baca(j, d, SIASN, monkeypatch)
        klik(d.terima)
        j.tunggu()
        j.rangka.konteks.ubah(
            "Tambah", lambda s: pegawai.tambah(s, nip="198704122010012003", nama="Orang Lain")
        )
        j.tunggu()
        klik(d.terima)
        j.tunggu()
        assert d.tumpukan.currentIndex() == PERIKSA
        j.sampai(lambda: d.terima.isEnabled())
        klik(d.terima)
        j.tunggu()
        assert d.tumpukan.currentIndex() == HASIL

    dalam_dialog(lambda: klik(h.kosong_impor), isi)
    j.tunggu()
    assert len(pegawai.daftar(sesi(j))) == 36


def test_confirming_assessors(j, monkeypatch):
    """Agreeing proposals stand ticked; of two that differ a person takes one; confirmed ones stay."""
    h = j.buka("pegawai")
    impor(j, h, DUK, monkeypatch)
    j.tunggu()

    def isi(d):
        assert isinstance(d, DialogUsulan)
        j.tunggu()
        periksa_layar(d)
        assert d.view.hasFocus()
        sepakat = len(d._centang)
        assert 0 < sepakat < 35
        assert d.terima.text() == f"Konfirmasi {sepakat} penilai"
        ganda = [u for u in d._usulan.values() if u.id in d._ganda]
        satu, dua = (u for u in ganda if u.pegawai_id == ganda[0].pegawai_id)
        d.view.ke(d.model.nomor(satu.id), 1)
        assert "pilih salah satu" in d.kisi.isi_panel.text()
        QTest.keyClick(d.view, K.Key_Space)
        assert satu.id in d._centang
        d.view.ke(d.model.nomor(dua.id), 1)
        QTest.keyClick(d.view, K.Key_Space)
        assert dua.id in d._centang
        assert satu.id not in d._centang  # one of the two, never both
        klik(d.terima)
        j.tunggu()
        assert d.isVisible()  # people are left
        assert "dikonfirmasi" in d.banner.teks
        assert dua.pegawai_id not in {u.pegawai_id for u in d._usulan.values()}
        klik(d.semua)
        klik(d.terima)
        j.tunggu()
        assert not d.isVisible()
        return dua

    dua = dalam_dialog(lambda: klik(h.usulan), isi)
    j.tunggu()
    assert not h.usulan.isVisible()
    assert not h.daftar.chip["belum_penilai"].isVisible()
    kini = penilai.penilai_untuk(sesi(j), dua.pegawai_id, date(2026, 1, 12))
    assert kini.penilai.pegawai.id == dua.penilai_id
    impor(j, h, SIASN, monkeypatch, jawab=lambda d: None)
    j.tunggu()
    tetap = penilai.penilai_untuk(sesi(j), dua.pegawai_id, date(2026, 1, 12))
    assert tetap.penilai.pegawai.id == dua.penilai_id


def test_after_the_import_the_assessors_come_next(j, monkeypatch):
    h = j.buka("pegawai")
    dibuka = []
    monkeypatch.setattr(DialogUsulan, "ask", classmethod(lambda cls, *a: dibuka.append(a)))

    def isi(d):
        baca(j, d, SIASN, monkeypatch)
        klik(d.terima)
        j.tunggu()
        klik(d.terima)
        j.tunggu()
        assert d.terima.text() == "Lanjut: siapa menilai siapa"
        j.sampai(lambda: d.terima.hasFocus())
        QTest.keyClick(d.terima, K.Key_Return)

    dalam_dialog(lambda: klik(h.kosong_impor), isi)
    j.tunggu()
    assert len(dibuka) == 1


def test_beranda_leads_straight_into_the_import(j, monkeypatch):
    dibuka = []
    monkeypatch.setattr(modul.DialogImpor, "ask", classmethod(lambda cls, *a: dibuka.append(a)))
    j.buka("pegawai", tindakan="impor")
    j.tunggu()
    assert len(dibuka) == 1
