"""The window in English: every place of both roles and every dialog, with a real database behind."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from kinerja_desktop.domain.aturan import ATURAN_BAWAAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.system.jalur import sumber_daya
from kinerja_desktop.system.preferensi import Preferensi
from kinerja_desktop.ui import bahasa
from kinerja_desktop.ui.dialog_dasar import DAFTAR_DIALOG
from kinerja_desktop.ui.halaman.daftar import REL_KANTOR, REL_PUSAT
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from tests.exchange.conftest import cepat  # noqa: F401
from tests.ui.aturan_layar import UKURAN, periksa_layar
from tests.ui.daftar_dialog import muat_semua
from tests.ui.jendela_uji import JamUi, jendela
from tests.ui.pusat_uji import buat_pusat
from tests.ui.teks_layar import data_kantor, masih_indonesia, semua_teks

AKAR = Path(__file__).resolve().parents[2]
muat_semua()


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


DIBUAT_TES = [
    "Isi SKP",
    "Siapkan pegawai",
    "Siapkan penempatan",
    "Siapkan relasi",
    "Siapkan jabatan",
    "Siapkan unit",
]


#: Names of the dictionary of competences are data, in the words of the regulation.
KOMPETENSI = [a.kunci for a in ATURAN_BAWAAN if a.jenis == "kompetensi"]


def periksa(j):
    # The pages of the help are documents in Indonesian, and so are their titles.
    data = DIBUAT_TES + KOMPETENSI + data_kantor(j.db) + sorted(judul_bantuan(), key=len, reverse=True)
    sisa = masih_indonesia(j.rangka, data)
    assert not sisa, "\n".join(sisa)


def periksa_kedua_ukuran(j):
    """Once at the end of a test: the walk along the focus chain lets PySide lose what a page replaces."""
    for ukuran in UKURAN:
        j.rangka.resize(*ukuran)
        j.tunggu()
        periksa_layar(j.rangka, inggris=True)


@pytest.mark.parametrize("nama", REL_KANTOR)
def test_places_of_an_office_are_english(kantor, nama):
    kantor.buka(nama)
    periksa(kantor)
    periksa_kedua_ukuran(kantor)


@pytest.mark.parametrize("nama", REL_PUSAT)
def test_places_of_the_centre_are_english(pusat, nama):
    pusat.buka(nama)
    periksa(pusat)
    periksa_kedua_ukuran(pusat)


def tekan_semua_bagian(j):
    """Press every tab and every chip of the place, and look at what each of them shows."""
    sudah = set()
    while True:
        tombol = [
            t
            for b in j.halaman.findChildren(BarisPilihan)
            if b.isVisible()
            for t in b.findChildren(QPushButton)
            if t.property("kunci")
            and t.isVisible()
            and t.isEnabled()  # others open dialogs
            and (b.accessibleName(), t.property("kunci")) not in sudah
        ]
        if not tombol:
            return len(sudah)
        t = tombol[0]
        sudah.add((t.parentWidget().accessibleName(), t.property("kunci")))
        j.klik(t)
        periksa(j)


def test_parts_of_places_of_an_office_are_english(kantor):
    for nama in ("penilaian", "pengaturan", "cetak", "skp"):
        kantor.buka(nama)
        assert tekan_semua_bagian(kantor) > 1, nama


def test_parts_of_places_of_the_centre_are_english(pusat):
    for nama in ("kompilasi", "referensi", "pengaturan", "rekap", "kantor"):
        pusat.buka(nama)
        assert tekan_semua_bagian(pusat) > 1, nama


def test_sheets_of_an_skp_in_every_state_are_english(kantor, isi):
    for siapa in ("camat", "kasi", "A", "B", "D"):
        kantor.buka("skp", skp=isi.skp[siapa])
        periksa(kantor)


def test_details_of_people_and_history_are_english(kantor, isi):
    for orang in (isi.kasi, isi.staf[0], isi.staf[2]):
        for tab in ("data", "skp", "penilaian", "riwayat"):
            kantor.buka("pegawai", pegawai=orang, tab=tab)
            periksa(kantor)


def test_the_history_panel_is_english(kantor, isi):
    for siapa in ("kasi", "A", "B"):
        kantor.buka("skp", skp=isi.skp[siapa])
        kantor.rangka.buka_riwayat("skp", isi.skp[siapa])
        kantor.tunggu()
        assert any("Make SKP" in teks for _, teks in semua_teks(kantor.rangka)), siapa
        periksa(kantor)


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
    assert bahasa.kata("lewat 3 hari") == "3 days late"
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


@pytest.fixture(scope="module")
def alat():
    spec = importlib.util.spec_from_file_location("terjemahan", AKAR / ".ci" / "terjemahan.py")
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


def test_the_catalogue_has_no_gap_and_no_fault(alat):
    assert alat.kurang(alat.TS) == []
    assert alat.kurang(alat.TS_QT) == []


@pytest.mark.parametrize(
    ("sumber", "teks"),
    [
        ("{n} dari {semua}", "{n} of all"),
        ("&Simpan", "Save"),
        (" dan {n} lagi", "and {n} more"),
        ("Pilih…", "Choose"),
        ("Belum diisi.", "Not yet diisi, tidak ada."),
        ("Baris\nkedua", "Second row"),
    ],
)
def test_faults_of_a_translation_are_found(alat, sumber, teks):
    assert alat.cacat(sumber, teks)


def test_terms_and_blanks_may_stay(alat):
    assert not alat.cacat("{periode} sudah {keadaan}.", "{periode} is already {keadaan}.")
    assert not alat.cacat("Kurang", "Kurang (poor)")
    assert not alat.cacat("Laki-laki dan & perempuan", "Men & women")
    assert not alat.cacat("&Simpan", "&Save")


def test_templates_are_collected_where_services_fill_them(alat, tmp_path):
    for nama in (*alat.BERKALIMAT, "ui"):
        (tmp_path / nama).mkdir()
    (tmp_path / "services" / "a.py").write_text(
        '__all__ = ["Kelas"]\n"""Attribute docstring."""\n'
        "def f(n, d):\n"
        '    d["Kunci kamus"]\n    x = {"Nama kunci": "Nama tampak"}\n'
        '    raise ValueError(f"kolom tidak dikenal: {n}")\n'
        '    return f"{n:>3} pegawai, {d} sisa", "skp.ubah", f"data-{n}"\n',
        encoding="utf-8",
    )
    (tmp_path / "ui" / "b.py").write_text(
        "class H(QWidget):\n    def x(self):\n        return f\"{self.tr('Semua')} 3\"\n", encoding="utf-8"
    )
    semua = alat.kalimat_paket(tmp_path)
    assert "{0} pegawai, {1} sisa" in semua
    assert "Nama tampak" in semua
    assert not {"Nama kunci", "Kelas", "Attribute docstring.", "skp.ubah"} & set(semua)
    assert not any("tidak dikenal" in t for t in semua)
    assert alat.pola_paket(tmp_path) == ["{0} pegawai, {1} sisa"]
    ts = tmp_path / "uji.ts"
    alat.susun(ts, tmp_path)
    assert ("H", "Semua") in alat.kurang(ts)
