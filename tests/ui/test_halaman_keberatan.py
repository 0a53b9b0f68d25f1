"""The tab Keberatan with real keys: handover, objection, explanation, decision, final, closing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinerja_desktop.services import keberatan, penyerahan, penyerahan_baca, presensi_kalender
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.surat import DialogSurat
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from tests.services.kantor_keberatan import KEBERATAN, SERAH, TERIMA, buka
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import JamUi, di_pekerja, jendela
from tests.ui.kantor_halaman import buat_isi

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("halaman-keberatan"), nilai=True)


@pytest.fixture
def j(qapp, isi, tmp_path, data_sendiri):
    berkas = tmp_path / "kantor.db"
    with buka(isi, berkas, data_sendiri) as k:
        k.terima("A")
        k.nilai("B", "C")
        k.pada(TERIMA)
        penyerahan.sampaikan(k.sesi, k.p, [k.skp["C"]], SERAH)
    with jendela(qapp, berkas, JamUi(date(2026, 4, 10))) as j:
        j.rangka.activateWindow()
        yield j


@pytest.fixture
def h(j, isi):
    return j.buka(
        "penilaian", bagian="keberatan", periode=isi.periode["triwulan1"], skp=isi.skp["A"]
    ).keberatan


def keadaan(j, isi):
    lembar = di_pekerja(j, lambda s: penyerahan_baca.lembar(s, isi.periode["triwulan1"]))
    return {b.nama: b.golongan for b in lembar.baris}


def chip(h):
    return [t.text() for t in h.chip._tombol.values() if t.text().startswith(("Keberatan ", "Siap final "))]


def isi_teks(d, **teks):
    for kunci, nilai in teks.items():
        w = d.formulir.isian[kunci].widget
        w.setFocus()
        QTest.keyClicks(w, nilai)


def pilih(d, kunci, n):
    w = d.formulir.isian[kunci].widget
    w.setFocus()
    QTest.keyClick(w, K.Key_Home)
    for _ in range(n):
        QTest.keyClick(w, K.Key_Down)


def menu(m):
    m.aboutToShow.emit()
    return {a.text(): a for a in m.actions() if a.text()}


def test_list_and_steps_speak_of_everybody(j, h, isi):
    assert [b.nama for b in h.kisi.model.baris] == ["Staf B", "Staf C", "Staf A"]
    nilai = {b.nama: b.nilai["keadaan"] for b in h.kisi.model.baris}
    assert nilai == {
        "Staf B": "Belum diserahkan: 7 hari kerja lagi",
        "Staf C": "Penerimaan belum dicatat, diserahkan 2 April 2026",
        "Staf A": "Waktu keberatan: 10 hari kerja lagi",
    }
    assert h.rincian.nama.text() == "Staf A"
    assert "Waktu keberatan: 10 hari kerja lagi, sampai 24 April 2026" in h.rincian.serah.siapa.text()
    assert [t.text() for t in h.chip._tombol.values()][:3] == [
        "Semua 3",
        "Belum diserahkan 1",
        "Belum diterima 1",
    ]
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu(2)
        periksa_layar(j.rangka)
    assert h.libur.isVisible()
    assert h.libur.penuh.startswith("Libur keagamaan dan cuti bersama 2026 belum diisi; hari kerja")


def test_handing_over_from_the_keyboard(j, h, isi):
    h.view.ke(0, 0)
    assert (h.utama.text(), h.siapa.text()) == ("Catat penyerahan…", "Langkah berikut: Yulia Paramita")

    def serah(d):
        pilih(d, "cara", 2)
        QTest.keyClick(d, K.Key_Return, CTRL)

    dalam_dialog(lambda: QTest.keyClick(h.view, K.Key_Return), serah)
    j.tunggu()
    assert keadaan(j, isi)["Staf B"] == "belum_terima"
    h.view.ke(0, 0)
    QTest.keyClick(h.view, K.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert h.utama.text() == "Catat penerimaan (2)…"

    def terima(d):
        assert not d.formulir.isian["saksi"].widget.isEnabled()
        pilih(d, "tanda", 2)
        klik(d.terima)
        assert d.isVisible()  # a refusal needs a witness
        isi_teks(d, saksi="Rini Astuti")
        klik(d.terima)

    dalam_dialog(lambda: klik(h.utama), terima)
    j.tunggu()
    assert set(keadaan(j, isi).values()) == {"menunggu"}
    assert "Menolak menandatangani; saksi: Rini Astuti." in h.rincian.serah.teks.text()


def _semua_surat_terbuka(j, h, monkeypatch):
    surat = []
    monkeypatch.setattr(DialogSurat, "ask", lambda *a, **k: surat.append((a[2], a[3])))
    for teks, aksi in menu(h.menu_cetak).items():
        if not teks.startswith("Dokumen evaluasi"):
            aksi.trigger()
    assert [n for n, _ in surat] == [
        "Surat keberatan", "Penjelasan pejabat penilai", "Berita acara dan keputusan keberatan",
        "Tanda terima dokumen evaluasi", "Daftar tanda terima",
    ]  # fmt: skip
    for _, buat in surat:
        assert di_pekerja(j, lambda s, b=buat: b(s, "A4")).startswith(b"%PDF")


def test_an_objection_from_the_employee_to_the_decision(j, h, isi, monkeypatch):
    assert h.utama.text() == "Catat dokumen kembali…", "what the office waits for"

    def tulis(d):
        pilih(d, "bagian", 1)
        isi_teks(d, alasan="Layanan keliling tidak dihitung")
        klik(d.terima)
        assert d.formulir.isian["diminta"].bawah.text().startswith("! ")
        isi_teks(d, diminta="Rating sesuai ekspektasi", bukti="Rekap Maret")
        klik(d.terima)

    dalam_dialog(menu(h.menu)["Ajukan keberatan…"].trigger, tulis)
    j.tunggu()
    assert keadaan(j, isi)["Staf A"] == "keberatan"
    assert chip(h) == ["Keberatan 1", "Siap final 0"]
    assert "Yang diminta: Rating sesuai ekspektasi" in h.rincian.keberatan.teks.text()
    assert h.rincian.penjelasan.teks.text() == "Menunggu Yulia Paramita."
    assert h.utama.text() == "Jelaskan…"

    def jelaskan(d):
        isi_teks(d, teks="Belum dilaporkan")
        QTest.keyClick(d, K.Key_Return, CTRL)

    dalam_dialog(lambda: klik(h.utama), jelaskan)
    j.tunggu()
    assert (h.utama.text(), h.siapa.text()) == ("Putuskan…", "Langkah berikut: Rahmad Santosa")

    def putuskan(d):
        isi_teks(d, nomor="800/77", pemeriksaan="Bukti benar", alasan="Layanan keliling sah")
        pilih(d, "putusan", 2)
        assert d.akibat.text() == "Predikat tetap Butuh Perbaikan."
        klik(d.terima)
        j.tunggu()
        assert d.isVisible()  # accepted, but nothing changes
        assert "sedikitnya satu rating" in d.banner.teks
        pilih(d, "hasil", 2)
        assert d.akibat.text() == "Predikat Butuh Perbaikan menjadi Baik."
        klik(d.terima)

    dalam_dialog(lambda: klik(h.utama), putuskan)
    j.tunggu()
    assert keadaan(j, isi)["Staf A"] == "siap_final"
    assert chip(h) == ["Keberatan 1", "Siap final 1"], "a decided objection is still found"
    klik(h.chip.tombol("keberatan"))
    assert [b.nama for b in h.kisi.model.baris] == ["Staf A"]
    assert "Diterima sebagian: Layanan keliling sah" in h.rincian.keputusan.teks.text()
    _semua_surat_terbuka(j, h, monkeypatch)
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: True)
    klik(h.utama)
    j.tunggu()
    assert keadaan(j, isi)["Staf A"] == "final"
    assert "Batalkan hasil akhir…" in menu(h.menu)


def test_what_was_typed_is_asked_about_before_it_is_dropped(j, h, isi, monkeypatch):
    tanya = []
    monkeypatch.setattr(DialogYakin, "ask", lambda *a, **k: tanya.append(a[0]))

    def batal(d):
        bintang = {k for k, i in d.formulir.isian.items() if i.label.text().endswith(" *")}
        assert bintang == {"bagian", "alasan", "diminta"}, "what Ajukan cannot do without is marked"
        isi_teks(d, alasan="Belum selesai")
        klik(d.batal)
        assert d.isVisible()
        klik(d.draf)

    dalam_dialog(menu(h.menu)["Ajukan keberatan…"].trigger, batal)
    j.tunggu()
    assert tanya == ["Tutup tanpa menyimpan?"]
    assert keadaan(j, isi)["Staf A"] == "menunggu"
    assert "Lanjutkan draf keberatan…" in menu(h.menu)
    menu(h.menu)["Hapus draf keberatan"].trigger()
    j.tunggu()
    assert h.keberatan_kini() is None
    QTest.keyClick(h.view, K.Key_Z, CTRL)
    j.tunggu()
    assert h.keberatan_kini().alasan == "Belum selesai"


def test_the_period_is_closed_over_a_note_and_held_by_an_objection(j, h, isi):
    def tutup(d):
        assert "Capaian kinerja organisasi belum ditetapkan" in " ".join(
            w.text() for w in d.daftar.findChildren(type(d.keadaan))
        )
        assert d.daftar.y() < d.formulir.y()  # what is unfinished is read before the note is asked
        urut = d.susun_tab()
        assert urut.index(d.daftar.tombol[-1]) < urut.index(d.focusWidget()), "typing begins at the form"
        assert "Catatan *" in [w.text() for w in d.formulir.findChildren(type(d.keadaan))]
        klik(d.terima)
        assert d.isVisible()  # unfinished work is closed over only with a note
        pilih(d, "untuk", 1)
        isi_teks(d, alasan="Dua pegawai menyusul")
        klik(d.terima)

    dalam_dialog(lambda: klik(h.tombol_tutup), tutup)
    j.tunggu()
    assert h.tombol_tutup.text() == "Buka kunci…"
    assert "sudah ditutup" in h.siapa.text()
    assert not h.utama.isVisible()

    def buka_kunci(d):
        assert "Ditutup 10 April 2026 oleh Rahmad Santosa: Dua pegawai menyusul" in d.riwayat.text()
        pilih(d, "untuk", 1)
        isi_teks(d, alasan="Ada keberatan")
        klik(d.terima)

    dalam_dialog(lambda: klik(h.tombol_tutup), buka_kunci)
    j.tunggu()
    p = isi.periode["triwulan1"]
    di_pekerja(j, lambda s: keberatan.ajukan(s, p, isi.skp["A"], KEBERATAN))

    def tertahan(d):
        assert not d.terima.isEnabled()
        assert not d.formulir.isVisible()
        assert "keberatan menunggu putusan" in d.keadaan.text()
        klik(d.daftar.tombol[0])

    dalam_dialog(lambda: klik(h.tombol_tutup), tertahan)
    j.tunggu()
    assert h.h.bagian == "keberatan"


def test_the_button_says_how_many_of_those_ready_one_may_set(qapp, isi, tmp_path, data_sendiri):
    berkas = tmp_path / "kantor.db"
    with buka(isi, berkas, data_sendiri) as k:
        k.terima("A", "kasi")
        k.pada(date(2026, 4, 27))
        presensi_kalender.tambah_libur(k.sesi, date(2026, 1, 16), "Isra Mikraj")
    with jendela(qapp, berkas, JamUi(date(2026, 4, 27)), isi.kasi) as j:
        h = j.buka(
            "penilaian", bagian="keberatan", periode=isi.periode["triwulan1"], skp=isi.skp["A"]
        ).keberatan
        assert chip(h) == ["Keberatan 0", "Siap final 2"]
        assert (h.utama.text(), h.utama.isEnabled()) == ("Tetapkan final (1 dari 2)", True)
        assert not h.libur.isVisible()


def test_large_letters_fit(qapp, j, h):
    tema.pasang(qapp, "terang", 14)
    j.rangka.resize(1092, 556)
    j.tunggu(3)
    periksa_layar(j.rangka)


def test_who_decides_without_the_heads_role_reads_the_reason_and_prints_that_one_document(
    qapp, isi, tmp_path, data_sendiri, monkeypatch
):
    berkas = tmp_path / "kantor.db"
    with buka(isi, berkas, data_sendiri) as k:
        k.terima("A", "B")
        keberatan.ajukan(k.sesi, k.p, k.skp["A"], KEBERATAN)
        with k.sesi.kerja("uji.jabatan", "Camat tanpa unit mandiri") as uow:
            for (jabatan,) in uow.p.semua("SELECT id FROM jabatan WHERE pimpinan_mandiri = 1"):
                uow.update("jabatan", bytes(jabatan), {"pimpinan_mandiri": 0})
    with jendela(qapp, berkas, JamUi(date(2026, 4, 10)), isi.camat) as j:
        h = j.buka("penilaian", bagian="keberatan", periode=isi.periode["triwulan1"], skp=isi.skp["A"])
        assert h.konteks.peran == "penilai"
        pilihan = menu(h.keberatan.menu)
        assert "Buka penilaian Staf A" not in pilihan, "the grid has not this row"

        def baca(d):
            assert "Butuh Perbaikan" in d.teks.toPlainText()
            klik(d.terima)

        dalam_dialog(pilihan["Mengapa predikat Staf A?"].trigger, baca)
        menu(h.keberatan.menu_cetak)["Dokumen evaluasi Staf A"].trigger()
        j.tunggu()
        assert j.halaman.nama == "cetak"
        assert {b.nama for b in j.halaman.daftar._semua if b.jenis == "dokumen"} == {"Staf A"}
