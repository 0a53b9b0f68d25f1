"""What needs a person at Tukar data: a file that is gone, and a centre that comes back with another key."""

from __future__ import annotations

import os
import shutil
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinerja_desktop.domain.aturan import Aturan
from kinerja_desktop.flows import tukar
from kinerja_desktop.services import rujukan
from kinerja_desktop.services.kantor import buka_kantor
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.ui import tema
from kinerja_desktop.ui.dialog.komputer import DialogBerkasHilang
from kinerja_desktop.ui.dialog.undang import DialogGabung
from tests.exchange.conftest import cepat  # noqa: F401, F811, RUF100
from tests.ui.aturan_layar import periksa_layar, terpotong
from tests.ui.dialog_uji import dalam_dialog, klik
from tests.ui.jendela_uji import JamUi
from tests.ui.test_halaman_tukar import _sesi, db, gabungkan, j, pusat, undangan  # noqa: F401, F811, RUF100

K = Qt.Key


def tetapkan(sesi, nilai):
    rujukan.tetapkan(
        sesi, Aturan("tenggat", f"uji_{nilai}", nilai, date(2026, 1, 1), None, "Perbup", "instansi")
    )


def satu_berkas_hilang(j, pusat, folder):  # noqa: F811
    """The centre believes that the office has its rule 1; rule 2, which follows it, arrives alone."""
    tetapkan(pusat, "1")
    with repo_tukar.transaksi(pusat.db) as p:
        kantor = next(w for w in repo_lawan.semua_penulis(p).values() if w.peran == "kantor")
        punya = [(w.hex(), s, h.hex()) for w, s, h in repo_tukar.kepala(p)]
        repo_lawan.simpan_pernyataan(p, kantor.kunci, (punya, [], 1))
    tetapkan(pusat, "2")
    with _sesi(j) as sesi:
        hasil = tukar.terima_adk(sesi, [tukar.kirim_adk(pusat, folder).berkas[0].path])
    assert hasil.menunggu == 1


def test_a_file_that_is_gone_is_said_so_and_the_rest_goes_on(j, pusat, undangan, tmp_path, qtbot):  # noqa: F811
    gabungkan(j, pusat, undangan)
    h = j.buka("tukar")
    assert h.gawat.isHidden()
    satu_berkas_hilang(j, pusat, tmp_path)
    qtbot.keyClick(h, K.Key_F5)
    j.tunggu()
    assert not h.gawat.isHidden()
    assert "belum ada; 1 perubahan menunggunya" in h.gawat.kalimat.text()
    periksa_layar(j.rangka)

    def isi():
        d = QApplication.activeModalWidget()
        assert isinstance(d, DialogBerkasHilang)
        qtbot.keyClicks(d.formulir.isian["alasan"].widget, "Flash disk patah")
        qtbot.mouseClick(d.terima, Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, isi)
    qtbot.keyClick(h.gawat.hilang, K.Key_Space)
    j.tunggu()
    assert h.banner.nada == "sukses"
    assert h.gawat.isHidden()
    with _sesi(j) as sesi:
        assert {a.kunci for a in rujukan.daftar_aturan(sesi, "tenggat")} >= {"uji_2"}
        assert tukar.daftar_ditunggu(sesi) == []


def test_a_centre_with_a_new_key_is_taken_only_when_somebody_says_so(
    j,  # noqa: F811
    pusat,  # noqa: F811
    undangan,  # noqa: F811
    tmp_path,
    monkeypatch,  # noqa: F811, RUF100
):
    """The centre's PC died: its data comes back from a copy without the key, so it invites anew."""
    gabungkan(j, pusat, undangan)
    pusat.db.tutup()
    (tmp_path / "baru").mkdir()
    shutil.copy(tmp_path / "pusat" / "pusat.db", tmp_path / "baru" / "pusat.db")
    lama = os.environ["KINERJA_DATA"]
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "orang-lain"))
    baru = buka_kantor(tmp_path / "baru" / "pusat.db", JamUi())
    lagi = tukar.undang(baru, "Kecamatan Sukamaju", tmp_path / "baru")
    baru.db.tutup()
    monkeypatch.setenv("KINERJA_DATA", lama)
    h = j.buka("tukar")
    assert h.gabung.isHidden(), "the office has joined; the large button is not for it"
    for pt in (14, 10):
        tema.pasang(QApplication.instance(), "terang", pt)
        j.rangka.resize(1092, 556)
        j.tunggu(2)
        assert terpotong(j.rangka) == []
    periksa_layar(j.rangka)

    def isi(d):
        assert isinstance(d, DialogGabung)
        for nama, teks in (("berkas", str(lagi.path)), ("kode", lagi.kode.lower())):
            kotak = d.formulir.isian[nama].widget
            QTest.mouseClick(kotak, Qt.MouseButton.LeftButton)
            QTest.keyClicks(kotak, teks)
        QTest.keyClick(d, K.Key_Return)

    dalam_dialog(lambda: klik(h.gabung_lagi), isi)
    j.tunggu()
    assert h.banner.nada == "peringatan", h.banner.teks
    assert "kunci baru" in h.banner.teks
    (ya,) = [t for t in h.banner.tombol() if "kunci baru" in t.text()]
    j.klik(ya)
    assert h.banner.nada == "sukses"
    # Work goes on with the new key, both ways.
    with _sesi(j) as sesi:
        adk = tukar.kirim_adk(sesi, tmp_path / "adk").berkas[0].path
    monkeypatch.setenv("KINERJA_DATA", str(tmp_path / "orang-lain"))
    baru = buka_kantor(tmp_path / "baru" / "pusat.db", JamUi())
    assert tukar.terima_adk(baru, [adk]).ditolak == 0
    balasan = tukar.kirim_adk(baru, tmp_path / "balasan").berkas[0].path
    baru.db.tutup()
    monkeypatch.setenv("KINERJA_DATA", lama)
    with _sesi(j) as sesi:
        hasil = tukar.terima_adk(sesi, [balasan])
        assert (hasil.ditolak, hasil.disisihkan) == (0, 0), hasil.berkas
