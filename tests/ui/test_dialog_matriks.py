"""Every dialog against what people type and paste: it refuses in a visible sentence or accepts.

The dialogs are found by walking the package; a QDialog that nobody registered fails here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
)

from kinerja_desktop.ui.dialog.isian_tempat import DialogCatat
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG, DialogDasar
from kinerja_desktop.ui.kemajuan import JendelaKemajuan
from tests.ui.aturan_layar import periksa_layar, tampak, tanpa_nama
from tests.ui.daftar_dialog import kelas_dialog, muat_semua
from tests.ui.dialog_uji import dalam_dialog, klik

K = Qt.Key
NAMA = sorted(muat_semua())
TANPA_ISIAN = {JendelaKemajuan}  # only shows how far a job is; nothing can be typed, Esc asks it to stop

BURUK = {
    "kosong": "",
    "spasi": " \t\u00a0 ",
    "nol": "0",
    "negatif": "-1",
    "excel": "1.98703E+17",
    "panjang": "x" * 20_000,
    "panjang_tanpa_putus": "W" * 299,
    "kanan_ke_kiri": "\u202eimaN\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "emoji": "👩🏽‍💼🇮🇩 Siti 🤷",
    "gabungan": "Z\u0351\u036b\u0343\u036a\u0302a\u0312\u036c" * 40,
    "kendali": "\x00\x01\x07\x08\x1b[31m\x7f\x85",
    "baris": "satu\r\ndua\u2028tiga\ttab",
    "lebar_nol": "Si\u200bti\ufeff\u2060",
    "angka_lain": "\u0661\u0662\u0663 \uff11\uff12",
    "sql": "Robert'); DROP TABLE pegawai;--",
    "rumus": '=HYPERLINK("http://x","y")',
    "html": "<b>Siti</b><img src='file:///etc/passwd'>",
    "lubang": "{nama} {0} %s %(x)d {",
    "jalur": "../../../CON\\aux|?*",
    "tanggal": "31-02-2026",
    "rusak": "ÃƒÂ© \ufffd",
    "separuh": "\ud83d".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
}


def isian_teks(dialog: DialogDasar) -> list[QLineEdit | QPlainTextEdit]:
    """Everything that takes typing and is to be seen now, whether in the form or beside it."""
    hasil = []
    for w in tampak(dialog):
        if isinstance(w, (QLineEdit, QPlainTextEdit)) and w.isEnabled() and not w.isReadOnly():
            hasil.append(w)
    return hasil


def tempel(w: QLineEdit | QPlainTextEdit, teks: str) -> None:
    w.setFocus()
    w.selectAll()
    QApplication.clipboard().setText(teks)
    if teks:
        w.paste()
    else:
        w.clear()


def keadaan(dialog: DialogDasar) -> tuple[object, ...]:
    """What a person sees of an answer: sentences at the fields, the message line, the step, the verb."""
    return (
        [i.bawah.text() for i in dialog.formulir.isian.values()],
        dialog.banner.teks if dialog.banner.isVisible() else "",
        [w.text() for w in tampak(dialog) if isinstance(w, QLabel)],
        dialog.terima.text(),
    )


def tolakan(dialog: DialogDasar) -> list[str]:
    di_isian = [i.bawah.text() for i in dialog.formulir.isian.values() if i.bawah.isVisible()]
    kalimat = [t for t in di_isian if t.startswith("! ")]
    if dialog.banner.isVisible():
        kalimat.append(dialog.banner.teks)
    return kalimat


def periksa_tulisan(dialog: DialogDasar, teks: str) -> None:
    """What was typed never becomes markup, and no sentence turns round on the screen."""
    for w in tampak(dialog):
        if isinstance(w, QLabel) and ("<img" in w.text() or "<b>Siti" in w.text()):
            assert w.textFormat() == Qt.TextFormat.PlainText, w.text()[:200]
    for kalimat in tolakan(dialog):
        assert not set(kalimat) & set("\x00\x07\x08\x1b\u202e\u202d\u2028"), repr(kalimat)
        assert "Traceback" not in kalimat
        assert len(kalimat) < 1500


def buang(dialog: DialogDasar) -> None:
    """Away at once: what one look leaves behind must not meet the next."""
    dialog.hide()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def tiap_teks(nama: str, teks: Iterable[str], lihat: Callable[[DialogDasar, str], None]) -> None:
    """`lihat` at every text, and all that fail are named; nothing to type is one look.

    A dialog that refused takes the next text as well, as it does from a person who tries again: where the
    same can be typed and no refusal is left once something else is typed. Otherwise it is a new one.
    """
    gagal = []
    dialog: DialogDasar | None = None
    for kunci in teks:
        if dialog is None:
            dialog = DAFTAR_DIALOG[nama](None)
            dialog.show()
            isian, kata = isian_teks(dialog), dialog.terima.text()
        try:
            lihat(dialog, BURUK[kunci])
        except Exception as e:
            gagal.append(f"{nama}, {kunci}: {type(e).__name__}: {e}")
        if not isian or gagal or not _seperti_baru(dialog, isian, kata):
            buang(dialog)
            dialog = None
        if not isian:
            break
    if dialog is not None:
        buang(dialog)
    assert not gagal, "\n".join(gagal)


def _seperti_baru(dialog: DialogDasar, isian: list[QLineEdit | QPlainTextEdit], kata: str) -> bool:
    if not dialog.isVisible() or isian_teks(dialog) != isian or dialog.terima.text() != kata:
        return False
    for w in isian:
        tempel(w, "a")
    QApplication.processEvents()
    return isian_teks(dialog) == isian and dialog.terima.text() == kata and not tolakan(dialog)


def _ditolak_atau_diterima(dialog: DialogDasar, teks: str) -> None:
    for w in isian_teks(dialog):
        tempel(w, teks)
    QApplication.processEvents()
    periksa_tulisan(dialog, teks)
    sebelum = keadaan(dialog)
    if not dialog.terima.isEnabled():
        QTest.mouseClick(dialog.terima, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()  # a verb that cannot be pressed does nothing
    else:
        QTest.mouseClick(dialog.terima, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        if dialog.isVisible():
            assert tolakan(dialog) or keadaan(dialog) != sebelum, "ditolak tanpa sepatah kata"
        else:
            hasil = repr(dialog.hasil())
            tersembunyi = [c for c in str(hasil) if unicodedata.category(c) in ("Cc", "Cs")]
            assert not tersembunyi
            assert "\u202e" not in str(dialog.hasil())
            return
    periksa_tulisan(dialog, teks)
    assert dialog.width() <= 1000
    assert dialog.height() <= 540
    for w in isian_teks(dialog):
        assert w.hasFocus() or w.accessibleName()


@pytest.mark.parametrize("nama", NAMA)
def test_refuses_in_words_or_accepts(nama):
    tiap_teks(nama, BURUK, _ditolak_atau_diterima)


@pytest.mark.parametrize("nama", NAMA)
def test_keeps_the_rules_of_the_screen(qtbot, nama):
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    periksa_layar(dialog)
    assert (dialog.maximumWidth(), dialog.maximumHeight()) <= (1000, 540)
    assert dialog.windowTitle()
    assert dialog.accessibleName()
    assert dialog.terima.text() not in ("OK", "Ya", "Yes")
    assert not tanpa_nama(dialog)


def _aturan_dengan_tolakan(dialog: DialogDasar, teks: str) -> None:
    for w in isian_teks(dialog):
        tempel(w, teks)
    dialog.formulir.sah()
    for _ in range(3):  # labels wrap, the dialog grows, and then they lie in it
        QApplication.processEvents()
    periksa_layar(dialog)
    assert dialog.height() <= 540
    for isian in dialog.formulir.isian.values():
        if isian.isVisible() and isian.bawah.text().startswith("! "):
            assert isian.bawah.isVisible()
            assert isian.widget.accessibleDescription() == isian.bawah.text()[2:]


@pytest.mark.parametrize("nama", NAMA)
def test_still_keeps_them_with_its_refusals_shown(nama):
    tiap_teks(nama, ("kosong", "rusak", "gabungan", "tanggal"), _aturan_dengan_tolakan)


@pytest.mark.parametrize("nama", NAMA)
def test_escape_leaves_without_an_answer(qtbot, nama):
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    if isinstance(dialog, DialogCatat):  # a code that is shown once; the rest is in test_dialog_catat.py
        dalam_dialog(lambda: qtbot.keyClick(dialog, K.Key_Escape), lambda tanya: klik(tanya.terima))
    else:
        qtbot.keyClick(dialog, K.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == DialogDasar.DialogCode.Rejected


@pytest.mark.parametrize("nama", NAMA)
def test_far_ends_of_choices_dates_and_numbers(qtbot, nama):
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    for w in tampak(dialog):
        if isinstance(w, QComboBox):
            for i in (w.count() - 1, 0, -1, w.count() - 1):
                w.setCurrentIndex(i)
            if w.isEditable():
                w.setEditText("\u202eTidak ada dalam daftar {0}")
        elif isinstance(w, QDateEdit):
            w.setFocus()
            qtbot.keyClick(w, K.Key_End)
            w.setDate(w.maximumDate())
            w.stepBy(1)
            w.setDate(w.minimumDate())
        elif isinstance(w, QSpinBox):
            w.setValue(w.maximum())
            w.stepBy(1)
    if dialog.terima.isEnabled():
        qtbot.mouseClick(dialog.terima, Qt.MouseButton.LeftButton)
    if dialog.isVisible():
        periksa_tulisan(dialog, "")
    else:
        dialog.hasil()


def test_no_dialog_is_forgotten(qtbot):
    terdaftar = set()
    for nama in NAMA:
        dialog = DAFTAR_DIALOG[nama](None)
        qtbot.addWidget(dialog)
        terdaftar.add(type(dialog))
    dasar = {k for k in kelas_dialog() if k.__subclasses__()}
    lupa = {k for k in kelas_dialog() if k not in terdaftar | dasar | TANPA_ISIAN}
    assert not lupa, f"tambahkan @daftarkan untuk {sorted(k.__name__ for k in lupa)}"
    assert all(issubclass(k, DialogDasar) for k in terdaftar)


def test_a_dialog_without_registration_would_be_noticed(qtbot):
    kelas = type("DialogLupa", (DialogDasar,), {"__module__": "kinerja_desktop.ui.dialog.lupa"})
    assert kelas in set(kelas_dialog())
    kelas.__module__ = "tests"  # classes live on; the test beside this one must not meet it
