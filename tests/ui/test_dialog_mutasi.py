"""The mutasi wizard by keys and clicks on a real office: a kasi is promoted, one undo, a leave, a refusal."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from kinerja_desktop.services import (
    alur_skp,
    mutasi,
    pegawai,
    penempatan,
    pengecualian,
    penilai,
    skp,
    susunan,
)
from kinerja_desktop.ui import tema
from tests.kantor_uji import Pabrik, buat_cetakan, folder_data, jam_uji
from tests.services.bantu_kinerja import isi_lengkap, kantor_kecil
from tests.ui.aturan_layar import SEMPIT, UKURAN, periksa_layar
from tests.ui.dialog_uji import dalam_dialog, jeda, ketik, klik
from tests.ui.jendela_uji import JamUi, jendela

K = Qt.Key
HARI = JamUi(date(2026, 7, 2))


@pytest.fixture(scope="module")
def cetakan(tmp_path_factory):
    """Camat, kasi with a draft SKP, four staff, a secretariat without head."""
    from kinerja_desktop.services.kantor import buka_kantor

    isi = buat_cetakan(tmp_path_factory.mktemp("cetakan-mutasi"), "kantor")
    with folder_data(isi.data), pytest.MonkeyPatch.context() as m:
        m.setenv("KINERJA_TANPA_KEYRING", "1")
        sesi = buka_kantor(isi.berkas, jam_uji())
        buat = Pabrik(sesi)
        k = kantor_kecil(sesi, buat)
        buat.jabatan("Sekretaris Kecamatan", buat.unit("Sekretariat Kecamatan", induk=k.akar))
        isi_lengkap(sesi, skp.buat(sesi, k.kasi, 2026).value)
        sesi.db.tutup()
    return isi


@pytest.fixture
def j(qapp, cetakan, tmp_path, data_sendiri, monkeypatch):
    monkeypatch.setenv("KINERJA_TANPA_KEYRING", "1")
    with jendela(qapp, cetakan.salin(tmp_path / "k.db", data_sendiri), HARI) as j:
        yield j


def sesi(j):
    return j.aplikasi.pintu.sesi


def id_dari(j, nama: str) -> bytes:
    return next(r.id for r in pegawai.daftar(sesi(j)) if r.nama == nama)


def pilih(d, kunci: str, nilai) -> None:
    d.peristiwa.f.isian[kunci].isi(nilai)


def lanjut(d) -> None:
    klik(d.terima)
    jeda(250)


def hari(d, tanggal: date) -> None:
    d.peristiwa.f.isian["tanggal"].isi(tanggal)


def isi_promosi(j, d) -> None:
    pilih(d, "jenis", "promosi")
    pos = next(i for i, n in enumerate(_label(d, "jabatan")) if n.startswith("Sekretaris Kecamatan"))
    d.peristiwa.f.isian["jabatan"].widget.setCurrentIndex(pos)
    hari(d, date(2026, 7, 1))
    ketik(d.peristiwa.f.isian["nomor"].widget, "821/07/2026")


def _label(d, kunci: str) -> list[str]:
    kotak = d.peristiwa.f.isian[kunci].widget
    return [kotak.itemText(n) for n in range(kotak.count())]


def test_a_promotion_from_the_button_to_one_undo(j):
    h = j.buka("pegawai")
    nama = [b.nilai["nama"] for b in h.daftar.model.baris]
    h.daftar.view.ke(nama.index("Yulia Paramita"), 0)
    kasi = id_dari(j, "Yulia Paramita")
    layar = []

    def isi(d):
        assert d.peristiwa.f.isian["pegawai"].nilai() == kasi
        isi_promosi(j, d)
        lanjut(d)
        assert "berakhir 30 Juni 2026; bagian itu dinilai Rahmad Santosa" in d.dokumen.teks_tutup.text()
        assert d.dokumen.baru.isChecked()
        assert not d.dokumen.serah.isChecked(), "nobody has a draft that could take the results over"
        lanjut(d)
        assert d.langkah == 2
        butir = d.target.pohon.topLevelItem(0)
        assert (butir.text(2), butir.text(3)) == ("480 surat", "240")
        butir.setText(3, "250")
        lanjut(d)
        assert d.penilai.pohon.topLevelItemCount() == 5
        layar.append(d.penilai.pohon.topLevelItem(1).text(2))
        d.penilai.pohon.topLevelItem(4).setCheckState(0, Qt.CheckState.Unchecked)
        lanjut(d)
        assert d.langkah == 4
        QTest.keyClick(d.terima, K.Key_Space)
        jeda(700)
        assert d.tercatat is not None
        assert any("SKP baru" in t.text() for t in d.findChildren(QPushButton))
        klik(d.terima)

    dalam_dialog(lambda: klik(h.mutasi), isi)
    j.tunggu()
    assert layar == ["Rahmad Santosa"]
    (m,) = mutasi.daftar(sesi(j))
    assert (m.jenis, m.nomor) == ("promosi", "821/07/2026")
    lama = next(s for s in skp.daftar(sesi(j), 2026, kasi) if s.selesai == date(2026, 6, 30))
    assert skp.muat(sesi(j), lama.skp_id).baris[0].target == "250"
    ada = penilai.penilai_untuk(sesi(j), id_dari(j, "Staf A"), date(2026, 7, 2)).penilai
    assert ada is not None
    assert ada.pegawai.nama == "Rahmad Santosa"
    QTest.keyClick(j.rangka, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    j.tunggu()
    assert mutasi.daftar(sesi(j)) == []
    assert [s.selesai for s in skp.daftar(sesi(j), 2026, kasi)] == [date(2026, 12, 31)]


def test_a_refusal_keeps_everything_typed(j):
    h = j.buka("pegawai")

    def isi(d):
        pilih(d, "jenis", "akhir_plt")
        pilih(d, "pegawai", id_dari(j, "Staf B"))
        hari(d, date(2026, 8, 1))
        ketik(d.peristiwa.f.isian["nomor"].widget, "882/1")
        assert d.peristiwa.f.isian["acting"].isHidden()
        lanjut(d)
        assert d.langkah == 0
        assert "tidak sedang menjadi Plt. atau Plh." in d.banner.teks
        assert d.peristiwa.f.isian["nomor"].nilai() == "882/1"
        assert d.focusWidget() is d.terima, "Enter once more must not throw it away"
        QTest.keyClick(d, K.Key_Escape)

    dalam_dialog(lambda: h.tindakan.mutasi(), isi)
    assert mutasi.daftar(sesi(j)) == []


def test_who_acts_for_two_posts_says_which_one_ends(j):
    kasi, hari_ini = id_dari(j, "Yulia Paramita"), date(2026, 7, 1)
    pos = {p.nama: p.id for p in susunan.daftar_jabatan(sesi(j))}
    seksi = next(u.id for u in susunan.daftar_unit(sesi(j)) if u.nama.startswith("Seksi"))
    kedua = susunan.tambah_jabatan(sesi(j), nama="Kepala Seksi Ketenteraman", unit_id=seksi).value
    for jabatan_id in (pos["Sekretaris Kecamatan"], kedua):
        penempatan.tunjuk_plt(sesi(j), kasi, jabatan_id, date(2026, 2, 2))
    h = j.buka("pegawai")

    def isi(d):
        pilih(d, "jenis", "akhir_plt")
        hari(d, hari_ini)
        acting = d.peristiwa.f.isian["acting"]
        lanjut(d)
        assert d.langkah == 0, "nothing chosen yet"
        assert not acting.isHidden()
        QTest.keyClick(acting.widget, K.Key_Down)
        assert acting.widget.currentText().startswith("Plt. ")
        lebar.append(acting.widget.currentText())
        lanjut(d)
        while d.langkah < 4:
            lanjut(d)
        klik(d.terima)
        jeda(700)
        klik(d.terima)

    lebar: list[str] = []
    dalam_dialog(lambda: h.tindakan.mutasi(kasi), isi)
    j.tunggu()
    (sisa,) = penempatan.acting(sesi(j))[kasi]
    assert sisa[1] != lebar[0]


@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen_in_every_step(j, ukuran):
    j.rangka.resize(*ukuran)
    h = j.buka("pegawai")
    kasi = id_dari(j, "Yulia Paramita")

    def isi(d):
        for jenis in ("cpns", "plh", "tugas_belajar"):
            pilih(d, "jenis", jenis)
            jeda(30)
            periksa_layar(d)
        isi_promosi(j, d)
        for n in range(4):
            periksa_layar(d)
            lanjut(d)
            assert d.langkah == n + 1
        periksa_layar(d)
        QTest.keyClick(d, K.Key_Escape)

    dalam_dialog(lambda: h.tindakan.mutasi(kasi), isi)


def test_the_form_fits_in_large_letters_and_a_letter_that_is_a_must_has_its_star(j, qapp):
    tema.pasang(qapp, "terang", 14)
    j.rangka.resize(*SEMPIT)
    h = j.buka("pegawai")
    bintang = {}

    def isi(d):
        d.resize(min(d.width(), SEMPIT[0]), min(d.height(), SEMPIT[1]))
        for jenis in ("pindah", "cpns", "plt", "pensiun", "cuti_besar", "meninggal"):
            pilih(d, "jenis", jenis)
            jeda(30)
            f = d.peristiwa.f
            assert f.width() <= f.parentWidget().width(), jenis
            assert f.parentWidget().width() <= d.width() <= SEMPIT[0]
            bintang[jenis] = f.isian["nomor"].label.text().endswith("*")
        QTest.keyClick(d, K.Key_Escape)

    dalam_dialog(lambda: h.tindakan.mutasi(id_dari(j, "Yulia Paramita")), isi)
    assert {n for n, b in bintang.items() if b} == {"pensiun", "cuti_besar"}


def test_a_plt_for_the_post_that_a_pension_left_is_offered_at_the_end(j):
    h = j.buka("pegawai")
    lihat = []

    def kedua(d):
        n = d.peristiwa.f.isian
        lihat.append((n["jenis"].nilai(), n["jabatan"].widget.currentText(), n["tanggal"].nilai()))
        QTest.keyClick(d, K.Key_Escape)

    def isi(d):
        pilih(d, "jenis", "pensiun")
        hari(d, date(2026, 7, 2))
        ketik(d.peristiwa.f.isian["nomor"].widget, "882/1")
        while d.langkah < 4:
            lanjut(d)
        klik(d.terima)
        jeda(700)
        assert d.plt is not None
        QTimer.singleShot(0, lambda: dalam_dialog(lambda: None, kedua))
        klik(d.plt)

    dalam_dialog(lambda: h.tindakan.mutasi(id_dari(j, "Yulia Paramita")), isi)
    for _ in range(40):
        j.tunggu()
        if lihat:
            break
        jeda(50)
    ((jenis, jabatan, mulai),) = lihat
    assert (jenis, mulai) == ("plt", date(2026, 7, 2))
    assert jabatan.startswith("Kepala Seksi Pelayanan Umum")


def test_a_leave_is_entered_counted_listed_and_deleted(j):
    h = j.buka("pegawai")
    nama = [b.nilai["nama"] for b in h.daftar.model.baris]
    h.daftar.view.ke(nama.index("Staf C"), 0)
    jeda(150)
    j.tunggu()

    def isi(d):
        d.formulir.isian["jenis"].isi("cuti_melahirkan")
        ketik(d.formulir.isian["nomor"].widget, "857/2/2026")
        klik(d.terima)

    dalam_dialog(lambda: h.panel.aksi["pengecualian"].trigger(), isi)
    j.tunggu()
    assert h.daftar.chip["dikecualikan"].text() == "Dikecualikan 1"
    assert "Cuti melahirkan, surat 857/2/2026" in pengecualian.daftar(sesi(j))[0].isi.sebutan

    def hapus(d):
        assert "857/2/2026" in d.daftar.item(0).text()
        klik(next(t for t in d.kotak.buttons() if t.text() == "Hapus"))

    dalam_dialog(lambda: h.tindakan.daftar_pengecualian(), hapus)
    j.tunggu()
    assert pengecualian.daftar(sesi(j)) == ()


def test_the_figures_of_an_approved_skp_follow_by_a_revision_offered_at_the_end(j):
    kasi = id_dari(j, "Yulia Paramita")
    skp_id = skp.daftar(sesi(j), 2026, kasi)[0].skp_id
    alur_skp.ajukan(sesi(j), skp_id)
    alur_skp.setujui(sesi(j), skp_id, untuk=skp.muat(sesi(j), skp_id).penilai_id)
    h = j.buka("pegawai")

    def isi(d):
        isi_promosi(j, d)
        while d.langkah < 4:
            lanjut(d)
        klik(d.terima)
        jeda(700)
        assert d.revisi is not None
        klik(d.revisi)
        jeda(700)
        assert "Revisi dibuka dan 1 target disesuaikan" in d.banner.teks
        klik(d.terima)

    dalam_dialog(lambda: h.tindakan.mutasi(kasi), isi)
    j.tunggu()
    lembar = skp.muat(sesi(j), skp_id)
    assert (lembar.status, lembar.revisi, lembar.baris[0].target) == ("draf", 1, "240")


def test_another_assessor_for_one_skp_from_susun_and_back(j):
    kasi = id_dari(j, "Yulia Paramita")
    skp_id = skp.daftar(sesi(j), 2026, kasi)[0].skp_id
    susun = j.buka("skp", skp=skp_id).susun

    def buka(isi):
        klik(susun.penilai)
        j.tunggu()
        t = next(t for t in j.halaman.banner.findChildren(QPushButton) if t.text().startswith("Ganti"))
        dalam_dialog(lambda: klik(t), isi)
        j.tunggu()

    def ganti(d):
        assert (
            "Rahmad Santosa, Camat Sukamaju, menilai Yulia Paramita sejak 1 Januari 2025"
            in d.findChild(QLabel, "redup").text()
        )
        d.formulir.isian["penilai"].isi(id_luar)
        d.formulir.isian["atasan"].isi(None)
        klik(d.terima)
        assert d.isVisible(), "a reason is a must"
        ketik(d.formulir.isian["alasan"].widget, "Camat suami pegawai ini")
        klik(d.terima)

    id_luar = next(r.id for r in pegawai.daftar(sesi(j), saring="luar"))
    buka(ganti)
    assert "Laksmi Wardhani" in susun.penilai.text()
    assert skp.muat(sesi(j), skp_id).penilai_id == id_luar

    def kembali(d):
        d.formulir.isian["cara"].isi("relasi")
        klik(d.terima)

    buka(kembali)
    assert "Rahmad Santosa" in susun.penilai.text()
