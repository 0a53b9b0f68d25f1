"""The frame: both sizes, lazy pages, keys, search, badge, undo, closing."""

from __future__ import annotations

import sys
import types
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui import aksi
from kinerja_desktop.ui.bus import Bus
from kinerja_desktop.ui.halaman.daftar import REL_KANTOR, REL_PUSAT, DaftarHalaman, EntriHalaman
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.panel_riwayat import EntriRiwayat
from kinerja_desktop.ui.pencarian import HasilCari
from kinerja_desktop.ui.rangka import Rangka
from tests.ui.aturan_layar import PENUH, SEMPIT, UKURAN, periksa_layar

K, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class HalamanUji(Halaman):
    jenis = frozenset({"indikator"})

    def __init__(self, konteks):
        super().__init__(konteks)
        self.dimuat = 0
        self.tujuan = {}
        self.urung = konteks.buat_pengurung(self)
        self.kotak = QLineEdit()
        self.kotak.setAccessibleName("Isian uji")
        self.kepala.tambah(tombol("Ajukan", "utama"))
        self.tata.addWidget(self.kotak)
        self.tata.addStretch(1)

    def muat(self):
        self.dimuat += 1
        self.kepala.atur(self.judul, "Status: Draf")

    def buka(self, **tujuan):
        self.tujuan = tujuan
        self.muat()

    def fokus_awal(self):
        return self.kotak

    def pengurung(self):
        return self.urung

    def riwayat_untuk(self):
        return ("indikator", b"i" * 16)

    def ubah(self, teks):
        self.konteks.ubah(f"Ubah {teks}", lambda a: teks, pemilik=self, pengurung=self.urung)


@pytest.fixture
def rangka(qtbot, tugas, pintu, jam):
    modul = types.ModuleType("halaman_uji")
    daftar = DaftarHalaman.untuk(pusat=False)
    for e in list(daftar):
        kelas = type(f"Uji_{e.nama}", (HalamanUji,), {"nama": e.nama})
        setattr(modul, kelas.__name__, kelas)
        daftar.tambah(EntriHalaman(e.nama, e.label, e.ikon, f"uji.halaman:{kelas.__name__}", e.kaki))
    sys.modules["uji"], sys.modules["uji.halaman"] = types.ModuleType("uji"), modul

    def pencari(teks, terima):
        terima(
            [
                HasilCari("Orang", f"Siti {n}", "19870412", lambda n=n: w.buka("pegawai", n=n))
                for n in range(12)
            ]
        )

    def riwayat(akses, jenis, id_baris):
        return [EntriRiwayat(datetime(2026, 11, 20, 3, tzinfo=UTC), "Ratna", f"Ubah {jenis}", "12 → 9", b"c")]

    w = Rangka(
        pintu,
        tugas,
        Bus(tugas),
        jam,
        daftar,
        nama_pengguna="Ratna Dewi, S.Sos\nPenilai · Camat",
        nama_kantor="Kecamatan Sukamaju",
        pencari=pencari,
        pembaca_riwayat=riwayat,
    )
    w.resize(*PENUH)
    qtbot.addWidget(w, before_close_func=lambda w: setattr(w, "_tutup_paksa", True))
    with qtbot.waitExposed(w):
        w.show()
    w.activateWindow()
    w.buka("beranda")
    yield w
    del sys.modules["uji"], sys.modules["uji.halaman"]


@pytest.mark.parametrize("ukuran", UKURAN)
def test_rules_of_the_screen_at_both_sizes(rangka, ukuran):
    rangka.halaman_kini.banner.peringatan("3 isian belum diisi.", [("Ke isian berikutnya", lambda: None)])
    rangka.resize(*ukuran)
    periksa_layar(rangka)
    assert rangka.rel.width() == (184 if ukuran == PENUH else 56)
    rangka.resize(10, 10)
    assert rangka.size().toTuple() == (1000, 540)
    periksa_layar(rangka)


def test_pages_are_built_when_first_shown(rangka, qtbot):
    assert not rangka.sudah_dibuat("skp")
    qtbot.keyClick(rangka, K.Key_3, CTRL)
    assert rangka.halaman_kini.nama == "skp"
    assert rangka.rel.tombol["skp"].isChecked()
    assert rangka.halaman_kini.kotak.hasFocus()
    qtbot.mouseClick(rangka.rel.tombol["dasbor"], Qt.MouseButton.LeftButton)
    assert rangka.halaman_kini.nama == "dasbor"
    qtbot.keyClick(rangka, K.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert rangka.halaman_kini.nama == "skp"
    assert rangka.halaman_kini.dimuat == 1


def test_rails_of_both_roles():
    for pusat, nama in ((False, REL_KANTOR), (True, REL_PUSAT)):
        assert tuple(e.nama for e in DaftarHalaman.untuk(pusat)) == nama
    assert len([n for n in REL_PUSAT if n not in ("bantuan", "pengaturan")]) == 7


def test_change_refreshes_only_pages_of_its_kind(rangka):
    skp = rangka.halaman("skp")
    rangka.buka("skp")
    rangka.buka("beranda")
    beranda = rangka.halaman_kini
    sebelum = (beranda.dimuat, skp.dimuat)
    rangka.konteks.bus.terbit(ChangeSet(frozenset({"pegawai"}), commit=b"1"))
    assert (beranda.dimuat, skp.dimuat) == sebelum
    rangka.konteks.bus.terbit(ChangeSet(frozenset({"indikator"}), commit=b"2"))
    assert (beranda.dimuat, skp.dimuat) == (sebelum[0] + 1, sebelum[1])
    rangka.buka("skp")
    assert skp.dimuat == sebelum[1] + 1
    rangka.konteks.bus.terbit(ChangeSet(frozenset({"indikator"}), commit=b"3"), asal=skp)
    assert skp.dimuat == sebelum[1] + 1


def test_saved_badge_and_named_undo(rangka, qtbot, pintu, selesai):
    h = rangka.halaman_kini
    assert not rangka.aksi("urungkan").isEnabled()
    h.ubah("target")
    assert rangka.lencana.text() == "Menyimpan…"
    assert rangka.aksi("urungkan").text() == "Urungkan: Ubah target"
    selesai()
    assert rangka.lencana.text() == "✓ Tersimpan 10.42"
    rangka.setFocus()
    qtbot.keyClick(rangka, K.Key_Z, CTRL)
    selesai()
    assert pintu.diurungkan == [b"%032d" % 1]
    assert rangka.aksi("ulangi").text() == "Ulangi: Ubah target"
    qtbot.keyClick(rangka, K.Key_Y, CTRL)
    selesai()
    assert len(pintu.diurungkan) == 2
    rangka.buka("pegawai")
    assert not rangka.aksi("urungkan").isEnabled()


def test_undo_before_the_commit_is_written_still_undoes_it(rangka, qtbot, pintu, selesai):
    pintu.tunda = 0.05
    rangka.halaman_kini.ubah("target")
    rangka.setFocus()
    qtbot.keyClick(rangka, K.Key_Z, CTRL)
    selesai()
    assert pintu.diurungkan == [b"%032d" % 1]


def test_failed_save_keeps_a_red_banner_until_it_is_written(rangka, qtbot, pintu, selesai):
    pintu.gagal = OSError(28, "No space left")
    rangka.halaman_kini.ubah("target")
    selesai()
    assert rangka.lencana.text() == "! Belum tersimpan"
    assert rangka.banner.isVisible()
    assert rangka.banner.nada == "bahaya"
    assert [t.text() for t in rangka.banner.tombol()] == ["Coba lagi", "Simpan salinan"]
    assert "No space" not in rangka.banner.teks
    qtbot.mouseClick(rangka.banner.tombol()[0], Qt.MouseButton.LeftButton)
    selesai()
    assert not rangka.banner.isVisible()
    assert rangka.lencana.text() == "✓ Tersimpan 10.42"
    assert len(pintu.tindakan) == 1


def test_refusal_is_said_on_the_page_and_is_no_save_failure(rangka, pintu, selesai):
    pintu.gagal = Tolakan("SKP sudah disetujui.", siapa="penilai")
    rangka.halaman_kini.ubah("target")
    selesai()
    assert rangka.halaman_kini.banner.teks == "SKP sudah disetujui. Yang memperbaiki: penilai."
    assert not rangka.banner.isVisible()
    assert rangka.lencana.tersimpan


def test_search_groups_at_most_eight_and_enter_jumps(rangka, qtbot):
    qtbot.keyClick(rangka, K.Key_K, CTRL)
    kotak = rangka.bilah.cari
    assert kotak.hasFocus()
    qtbot.keyClicks(kotak, "pe")
    qtbot.waitUntil(lambda: kotak.terbuka)
    teks = [kotak.daftar.item(i).text() for i in range(kotak.daftar.count())]
    assert teks.count("Orang") == 1
    assert len([t for t in teks if t.startswith("Siti")]) == 8
    assert any(t.startswith("Pegawai") for t in teks)
    while not kotak.daftar.currentItem().text().startswith("Siti 2"):
        qtbot.keyClick(kotak, K.Key_Down)
    qtbot.keyClick(kotak, K.Key_Return)
    assert rangka.halaman_kini.nama == "pegawai"
    assert rangka.halaman_kini.tujuan == {"n": 2}
    assert not kotak.terbuka


def test_history_panel_follows_the_page_and_esc_closes(rangka, qtbot, pintu, selesai):
    qtbot.keyClick(rangka, K.Key_H, CTRL)
    selesai()
    assert rangka.panel.isVisible()
    assert "Ubah indikator" in rangka.panel.daftar.item(0).text()
    periksa_layar(rangka)
    qtbot.mouseClick(rangka.panel.kembalikan, Qt.MouseButton.LeftButton)
    selesai()
    assert pintu.diurungkan == [b"c"]
    qtbot.keyClick(rangka.panel.daftar, K.Key_Escape)
    assert not rangka.panel.isVisible()
    assert rangka.halaman_kini.kotak.hasFocus()


def test_f6_goes_round_and_f1_opens_help(rangka, qtbot):
    qtbot.keyClick(rangka, K.Key_F6)
    assert rangka.rel.tombol["beranda"].hasFocus()
    qtbot.keyClick(rangka, K.Key_F6)
    assert rangka.halaman_kini.kotak.hasFocus()
    qtbot.keyClick(rangka, K.Key_F1)
    assert rangka.halaman_kini.nama == "bantuan"
    assert rangka.halaman_kini.tujuan == {"topik": "beranda"}


def test_closing_writes_everything_first(rangka, pintu):
    pintu.tunda = 0.05
    rangka.halaman_kini.ubah("satu")
    rangka.halaman_kini.ubah("dua")
    assert rangka.close()
    assert [j for j, _ in pintu.tindakan] == ["Ubah satu", "Ubah dua"]
    assert rangka.lencana.tersimpan


def test_closing_with_unwritten_work_asks_once(rangka, pintu, selesai):
    pintu.gagal = OSError(28, "full")
    rangka.halaman_kini.ubah("satu")
    assert not rangka.close()
    assert "belum tersimpan" in rangka.banner.teks
    assert rangka.close()


def test_keys_do_not_clash_and_help_lists_them_all():
    assert aksi.bentrok() == []
    assert aksi.bentrok([*aksi.SEMUA, aksi.Aksi("x", "X", ("F5",), "Umum")]) == [("F5", "segarkan", "x")]
    assert aksi.bentrok([*aksi.SEMUA, aksi.Aksi("y", "Y", ("Ctrl+K",), "Umum", "kisi")]) != []
    tabel = aksi.tabel_bantuan(["Beranda", "Pegawai"])
    assert ("Pindah tempat", "Pegawai", "Ctrl+2") in tabel
    assert len(tabel) == len(aksi.SEMUA) - 5
    assert "<b>F8</b>" in aksi.html_bantuan()


def test_collapsing_follows_the_width(rangka):
    rangka.resize(*SEMPIT)
    assert rangka.rel.tombol["skp"].text() == ""
    assert rangka.rel.tombol["skp"].toolTip() == "SKP (Ctrl+3)"
    rangka.resize(*PENUH)
    assert "SKP" in rangka.rel.tombol["skp"].text()


def test_what_was_done_is_no_news_after_leaving_by_any_way(rangka, qtbot, selesai):
    ways = (
        lambda: qtbot.mouseClick(rangka.rel.tombol["skp"], Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(rangka, K.Key_3, CTRL),
        lambda: rangka.buka("skp", bagian="daftar"),
    )
    for jalan in ways:
        rangka.buka("pegawai")
        h = rangka.halaman_kini
        h.banner.sukses("3 pegawai ditambahkan.")
        jalan()
        selesai()
        assert rangka.halaman_kini is not h
        rangka.kembali()
        assert rangka.halaman_kini is h
        assert h.banner.isHidden()
    h.banner.bahaya("Berkas itu ditolak.")
    rangka.buka("skp")
    rangka.kembali()
    assert h.banner.isVisible()  # nobody has dealt with it yet
