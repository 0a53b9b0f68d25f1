"""Languages: Qt's own buttons in Indonesian, the catalogue's keeper, refusals in the window's language."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui import bahasa, dialog_dasar
from kinerja_desktop.ui.dialog_dasar import DialogYakin

AKAR = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def alat():
    spec = importlib.util.spec_from_file_location("terjemahan", AKAR / ".ci" / "terjemahan.py")
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


def test_qt_buttons_are_indonesian(qapp, qtbot):
    B = QDialogButtonBox.StandardButton
    kotak = QDialogButtonBox(B.Save | B.Cancel | B.Yes | B.No | B.Close)
    qtbot.addWidget(kotak)
    teks = {kotak.button(b).text().replace("&", "") for b in (B.Save, B.Cancel, B.Yes, B.No, B.Close)}
    assert teks == {"Simpan", "Batal", "Ya", "Tidak", "Tutup"}
    assert QLocale().toString(1234.5, "f", 2) == "1.234,50"


def test_english_switch_and_back(qapp, qtbot, alat, tmp_path, monkeypatch):
    """A made-up catalogue proves the switch, whatever state the real one is in."""
    paket = tmp_path / "paket"  # of the real program the two files that these sentences stand in
    for nama in (*alat.BERKALIMAT, "ui"):
        (paket / nama).mkdir(parents=True)
    for modul in (dialog_dasar, bahasa):
        shutil.copy(modul.__file__, paket / "ui")
    ts = tmp_path / "terjemahan" / "kinerja_en.ts"
    ts.parent.mkdir()
    alat.susun(ts, paket)
    arti = {
        "DialogDasar": {"Batal": "Cancel it"},
        "Umum": {"Yang memperbaiki: {siapa}.": "To be mended by: {siapa}."},
    }
    assert alat.isi(ts, arti) == 2
    alat.kompilasi(ts, ts.with_suffix(".qm"))
    monkeypatch.setattr(bahasa, "sumber_daya", lambda r: tmp_path / r)
    try:
        bahasa.pasang(qapp, "en")
        d = DialogYakin("Hapus?", "", "Hapus")  # tr() finds the context of the base class
        qtbot.addWidget(d)
        assert d.batal.text() == "Cancel it"
        assert bahasa.pesan(Tolakan("X {n}.", siapa="operator", n=1)) == "X 1. To be mended by: operator."
        assert bahasa.bahasa_kini() == "en"
    finally:
        monkeypatch.undo()
        bahasa.pasang(qapp, "id")
    assert QCoreApplication.translate("DialogDasar", "Batal") == "Batal"
    assert bahasa.pesan(Tolakan("X {n}.", siapa="operator", n=1)) == "X 1. Yang memperbaiki: operator."
    gelar = Tolakan("Tanya {n}. Lalu simpan... ya.", siapa="Budi, S.IP.", n="Ani, S.E.")
    assert bahasa.pesan(gelar) == "Tanya Ani, S.E. Lalu simpan... ya. Yang memperbaiki: Budi, S.IP."


def test_catalogue_is_read_from_window_and_domain(alat, tmp_path):
    paket = tmp_path / "paket"
    for nama in (*alat.BERKALIMAT, "ui"):
        (paket / nama).mkdir(parents=True)
    (paket / "domain" / "a.py").write_text(
        '"""Docstring that is a sentence."""\n'
        "class NipSalah(Tolakan):\n    pass\n"
        "def f(n):\n"
        '    raise NipSalah("NIP {n} tidak 18 angka"\n'
        '        ": periksa lagi.", siapa="operator kantor", n=n)\n'
        'TEMUAN = "Rencana hasil kerja belum diisi."\nSQL = "SELECT a FROM b WHERE c = 1."\n',
        encoding="utf-8",
    )
    (paket / "ui" / "b.py").write_text(
        "class H(QWidget):\n    def x(self):\n        return self.tr('Buka daftar')\n", encoding="utf-8"
    )
    assert alat.kalimat_paket(paket) == [
        "NIP {n} tidak 18 angka: periksa lagi.",
        "Rencana hasil kerja belum diisi.",
        "operator kantor",
    ]
    ts = tmp_path / "uji.ts"
    alat.susun(ts, paket)
    semua = alat.kurang(ts)
    assert ("H", "Buka daftar") in semua
    assert ("Pesan", "NIP {n} tidak 18 angka: periksa lagi.") in semua
    alat.isi(ts, {"H": {"Buka daftar": "Open the list"}, "operator kantor": "office operator"})
    alat.susun(ts, paket)  # translations survive a refresh
    assert ("H", "Buka daftar") not in alat.kurang(ts)
    alat.isi(ts, {"NIP {n} tidak 18 angka: periksa lagi.": "NIP {m} is wrong."})
    assert ("Pesan", "NIP {n} tidak 18 angka: periksa lagi.") in alat.kurang(ts)  # a hole was lost


def test_unexpected_error_is_a_calm_sentence(caplog):
    kalimat = bahasa.kalimat_galat(KeyError("x"))
    assert "Data yang sudah tersimpan aman" in kalimat
    assert "KeyError" not in kalimat
    assert "KeyError" in caplog.text


def test_catalogue_rewritten_by_an_update_does_not_end_the_process(qapp, tmp_path):
    """Run apart: a catalogue mapped from its file would die of a bus error here."""
    import shutil
    import subprocess
    import sys

    from kinerja_desktop.system.jalur import sumber_daya

    shutil.copytree(sumber_daya("terjemahan"), tmp_path / "terjemahan")
    anak = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication as A\n"
        "from PySide6.QtWidgets import QApplication; from kinerja_desktop.ui import bahasa\n"
        "q = QApplication([]); bahasa.pasang(q, 'en')\n"
        "qm = Path(sys.argv[1], 'terjemahan', 'kinerja_en.qm')\n"
        "qm.open('wb').close()\n"
        "print(A.translate('Rel', 'Pegawai'))\n"
    )
    lingkungan = {**os.environ, "KINERJA_RESOURCES": str(tmp_path)}
    selesai = subprocess.run(
        [sys.executable, "-c", anak, str(tmp_path)],
        env=lingkungan,
        capture_output=True,
        text=True,
        timeout=40,
    )
    assert selesai.returncode == 0, selesai.stderr[-500:]
    assert selesai.stdout.strip() not in ("", "Pegawai")
