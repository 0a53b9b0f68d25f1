"""The window in English: every place of both roles and every dialog, with a real database behind."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.jalur import sumber_daya
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import bahasa
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG
from kinerja_desktop.ui.halaman.daftar import REL_KANTOR, REL_PUSAT
from tests.exchange.conftest import cepat  # noqa: F401
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.daftar_dialog import muat_semua
from tests.ui.jendela_uji import JamUi, jendela
from tests.ui.kantor_halaman import buat_isi
from tests.ui.pusat_uji import buat_pusat
from tests.ui.teks_layar import data_kantor, masih_indonesia

muat_semua()


@pytest.fixture(autouse=True)
def _polos(monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")


@pytest.fixture(scope="session")
def isi(tmp_path_factory):
    return buat_isi(tmp_path_factory.mktemp("inggris"))


@pytest.fixture(scope="session")
def cetakan_pusat(tmp_path_factory):
    return buat_pusat(tmp_path_factory.mktemp("inggris-pusat"))


def judul_bantuan():
    hasil = [b.read_text(encoding="utf-8").splitlines()[0] for b in sumber_daya("bantuan").glob("*.md")]
    return [j.lstrip("# ") for j in hasil]


def berbahasa_inggris(folder):
    """What a person chose in the settings before, so that the program starts in English."""
    Preferensi(folder / "preferensi.json").simpan(bahasa="en")


@pytest.fixture
def kantor(qapp, isi, tmp_path, data_sendiri):
    berkas = isi.cetakan.salin(tmp_path / "kantor.db", data_sendiri)
    berbahasa_inggris(tmp_path)
    with jendela(qapp, berkas, JamUi(date(2026, 4, 20))) as j:
        yield j


@pytest.fixture
def pusat(qapp, cetakan_pusat, tmp_path, data_sendiri):
    berkas = cetakan_pusat.salin(tmp_path / "pusat.db", data_sendiri)
    berbahasa_inggris(tmp_path)
    with jendela(qapp, berkas, JamUi(date(2026, 4, 20))) as j:
        yield j


def periksa(j):
    # The pages of the help are documents in Indonesian, and so are their titles.
    data = data_kantor(j.db) + sorted(judul_bantuan(), key=len, reverse=True)
    sisa = masih_indonesia(j.rangka, data)
    assert not sisa, "\n".join(sisa)
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu()
        periksa_layar(j.rangka, inggris=True)


@pytest.mark.parametrize("nama", REL_KANTOR)
def test_places_of_an_office_are_english(kantor, nama):
    kantor.buka(nama)
    periksa(kantor)


@pytest.mark.parametrize("nama", REL_PUSAT)
def test_places_of_the_centre_are_english(pusat, nama):
    pusat.buka(nama)
    periksa(pusat)


@pytest.mark.parametrize("nama", sorted(DAFTAR_DIALOG))
def test_dialogs_are_english_and_still_fit(qapp, qtbot, nama):
    bahasa.pasang(qapp, "en")
    dialog = DAFTAR_DIALOG[nama](None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.formulir.sah()  # the sentences under the fields as well
    sisa = masih_indonesia(dialog, CONTOH)
    assert not sisa, "\n".join(sisa)
    periksa_layar(dialog, inggris=True)
    assert dialog.width() <= 1000
    assert dialog.height() <= 540


# What the registered samples of dialogs are about; words of an invented office.
CONTOH = ["Hapus pegawai?", "Data pegawai ini hilang dari daftar.", "Hapus", "Kembalikan SKP"]
CONTOH += ["Pegawai membaca alasan ini.", "Kembalikan", "Pegawai Contoh", "Printer kantor"]
CONTOH += ["Triwulan I 2026", "31 Januari tahun berjalan"]


def test_a_sentence_that_a_service_filled_in_is_recognised(qapp):
    bahasa.pasang(qapp, "en")
    assert bahasa.kata("lewat 3 hari") == "3 days overdue"
    assert bahasa.kata("Triwulan III 2026") == "Quarter III 2026"
    assert bahasa.kata("Triwulan III") == "Quarter III"
    baris = "Baris 7: NIP kosong; isi 18 angka sesuai SK. Yang memperbaiki: operator."
    assert bahasa.kata(baris).startswith("Row 7: The NIP is empty; enter the 18 digits")
    assert bahasa.kata("Kepala Seksi Pelayanan Umum") == "Kepala Seksi Pelayanan Umum"
    assert bahasa.kata("") == ""


def test_a_refusal_is_english_with_the_words_in_its_blanks(qapp):
    bahasa.pasang(qapp, "en")
    pola, siapa = "{nama} tidak berwenang untuk {tindakan}.", "pejabat penilai"
    tolakan = Tolakan(pola, siapa=siapa, nama="Siti Rahma", tindakan="mengubah SKP")
    assert (
        bahasa.pesan(tolakan)
        == "Siti Rahma is not allowed to change an SKP. To be put right by: the assessor."
    )


def test_indonesian_is_never_touched(qapp):
    assert bahasa.kata("lewat 3 hari") == "lewat 3 hari"
    assert QCoreApplication.translate("Pesan", "Baik") == "Baik"
