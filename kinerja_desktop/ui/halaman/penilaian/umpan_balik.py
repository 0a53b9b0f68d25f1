"""Umpan balik: notes over time on each work result and each value, from one giver at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.halaman.penilaian.umpan_balik_frasa import PenawarFrasa, TampilanFrasa
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.panel_isian import PanelIsian

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.services.umpan_balik import LembarUmpanBalik, Rekan
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

TEKS, SIFAT, LAIN = "teks", "sifat", "lain"
_PERILAKU = b"perilaku-"
PIMPINAN = "Pimpinan"
#: Lines of text below which the part shows no panel: F2 opens the cell, Semua catatan the rest.
BARIS_DENGAN_PANEL = 17


class PanelUmpanBalik(PanelOrang):
    """One person, one period, one giver; the newest note of the giver stands in the grid."""

    bantuan = "umpan_balik"
    jenis = frozenset({"umpan_balik"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._lembar: LembarUmpanBalik | None = None
        self._susun_pemberi()
        self.model = KisiModel(
            [
                Kolom("no", self.tr("No"), 36, tengah=True, beku=True),
                Kolom("tentang", self.tr("Tentang"), 172, lentur=True),
                Kolom(TEKS, self.tr("Umpan balik"), 250, ubah=True, multi=True, lentur=True, maks=1000),
                Kolom(
                    SIFAT,
                    self.tr("Sifat"),
                    96,
                    PILIHAN,
                    ubah=True,
                    pilihan=(("apresiasi", self.tr("Apresiasi")), ("perbaikan", self.tr("Perbaikan"))),
                ),
                Kolom(LAIN, self.tr("Catatan lain"), 138, lentur=True),
            ],
            parent=self,
        )
        self.kisi = Kisi(
            self.model,
            self.tr("Tabel umpan balik"),
            panel=False,
            banner=halaman.banner,
            tampilan=TampilanFrasa,
        )
        self.view = self.kisi.view
        self.hubungkan(self.kisi, _simpan, lambda _: self.segera_muat(), self._bekal)
        self.frasa = PenawarFrasa(
            self.kisi, self.konteks, "umpan_balik", self._kelompok, self._pakai, halaman.urung
        )
        self.view.sel_berubah.connect(self._sel_berubah)
        self.isi_tata.addWidget(self.kisi, 1)
        self.panel = PanelIsian(self.kisi, self.tr("Isi umpan balik"), self)
        self.panel.atur_baris(2)
        self.isi_tata.addWidget(self.panel)

    def _susun_pemberi(self) -> None:
        """The second line: who gives, the name of somebody who is not staff, and the two doors."""
        label = QLabel(self.tr("Umpan balik dari"), self)
        self.pemberi = QComboBox(self)
        self.pemberi.setAccessibleName(self.tr("Umpan balik dari"))
        self.pemberi.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pemberi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pemberi.activated.connect(lambda _: self._pemberi_dipilih())
        label.setBuddy(self.pemberi)
        self.label_nama = QLabel(self.tr("Nama"), self)
        self.nama = QComboBox(self)
        self.nama.setEditable(True)
        self.nama.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.nama.setAccessibleName(self.tr("Nama pemberi umpan balik"))
        self.nama.setMinimumWidth(self.fontMetrics().averageCharWidth() * 24)
        kotak = self.nama.lineEdit()
        assert kotak is not None
        kotak.setMaxLength(120)
        kotak.setPlaceholderText(self.tr("Boleh kosong"))
        kotak.editingFinished.connect(self._tampil)
        self.nama.activated.connect(lambda _: self._tampil())
        self.label_nama.setBuddy(self.nama)
        self.catatan = tombol(self.tr("Semua catatan…"))
        self.catatan.clicked.connect(lambda _=False: self.buka_catatan())
        self.rekaman = tombol(self.tr("Rekaman…"), nama=self.tr("Cetak rekaman umpan balik"))
        self.rekaman.clicked.connect(lambda _=False: self.cetak())
        baris = QHBoxLayout()
        baris.setSpacing(8)
        for w in (label, self.pemberi, self.label_nama, self.nama):
            baris.addWidget(w)
        baris.addStretch(1)
        for t in (self.catatan, self.rekaman):
            baris.addWidget(t)
        self.isi_tata.addLayout(baris)

    # -- reading -------------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """People of the sheet, and for who sees only some the colleagues to whom feedback can be given."""
        orang, periode = self.h.daftar_orang(lembar), self.h.periode_id
        if periode is None or self.konteks.peran not in ("pegawai", "penilai"):
            self.isi_orang(orang, self.h.orang)
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import umpan_balik

            return umpan_balik.rekan(sesi, periode)

        def tiba(rekan: Sequence[Rekan]) -> None:
            lain = [(r.skp_id, f"{r.nama} ({kata(r.peran).lower()})") for r in self._selain(orang, rekan)]
            self.isi_orang([*orang, *lain], self.h.orang)

        self.konteks.baca(di_pekerja, tiba, self.h.gagal_muat, pemilik=self)

    def _selain(self, orang: Sequence[tuple[bytes, str]], rekan: Sequence[Rekan]) -> list[Rekan]:
        ada = {skp for skp, _ in orang}
        return [r for r in rekan if r.skp_id not in ada]

    def _baca(self, skp_id: bytes) -> None:
        periode = self.h.periode_id
        if periode is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import umpan_balik

            return umpan_balik.lembar(sesi, skp_id, periode)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, isi: LembarUmpanBalik) -> None:
        if isi.skp_id != self.skp_id:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self.segera_muat()
            return
        ganti = self._lembar is None or self._lembar.skp_id != isi.skp_id
        self._lembar = isi
        self.keterangan.atur(isi.jabatan)
        self.rekaman.setEnabled(not isi.sendiri)
        self._isi_pemberi(isi)
        self._tampil()
        if ganti:
            pertama = next((i for i, b in enumerate(self.model.baris) if not b.judul), -1)
            if pertama >= 0:
                self.view.ke(pertama, self.model.letak[TEKS])
        self.h.siap.emit()

    def _isi_pemberi(self, isi: LembarUmpanBalik) -> None:
        from kinerja_desktop.services.umpan_balik_izin import SEMUA

        kini = self.pemberi.currentData()
        peran = isi.peran or SEMUA
        if [self.pemberi.itemData(n) for n in range(self.pemberi.count())] != list(peran):
            self.pemberi.clear()
            for p in peran:
                self.pemberi.addItem(kata(p), p)
            self.pemberi.setCurrentIndex(max(0, self.pemberi.findData(kini)))
        self._isi_nama()

    def _isi_nama(self) -> None:
        """Names known for the role; a name just typed stays."""
        if self._lembar is None:
            return
        peran, teks = str(self.pemberi.currentData()), self.nama.currentText()
        tampak = bool(self._lembar.peran) and not self._lembar.sendiri and peran != PIMPINAN
        for w in (self.label_nama, self.nama):
            w.setVisible(tampak)
        self.nama.clear()
        self.nama.addItems([n for n in self._lembar.nama_dikenal.get(peran, ()) if n])
        self.nama.setCurrentText(teks)

    def _pemberi_dipilih(self) -> None:
        self.nama.setCurrentText("")
        self._isi_nama()
        self._tampil()

    # -- showing -------------------------------------------------------------------------------------------

    def _tampil(self) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        terkunci = kata(lembar.alasan_terkunci)
        hasil = [Baris(b"judul-hasil".ljust(16), judul=self.tr("Hasil kerja"))]
        judul = Baris(b"judul-perilaku".ljust(16), judul=self.tr("Perilaku kerja"))
        for t in lembar.tempat:
            if t.rhk_id is None and judul not in hasil:
                hasil.append(judul)
            kunci = t.rhk_id or _PERILAKU + str(t.nomor_perilaku).encode()
            teks = t.teks if t.rhk_id else kata(t.teks)
            hasil.append(self._baris(kunci, t.nomor, teks, (t.rhk_id, t.nomor_perilaku), terkunci))
        self.kisi.isi(hasil)
        self.panel.segarkan()
        self._sel_berubah()

    def _nama_kini(self) -> str:
        return self.nama.currentText().strip() if self.nama.isVisibleTo(self) else ""

    def _baris(
        self, kunci: bytes, nomor: str, tentang: str, tempat: tuple[bytes | None, int], terkunci: str
    ) -> Baris:
        lembar = self._lembar
        assert lembar is not None
        sendiri = lembar.milik(tempat, str(self.pemberi.currentData()), self._nama_kini())[:1]
        lain = [u for u in reversed(lembar.isi) if u.tempat == tempat and u not in sendiri]
        nilai = {
            "no": nomor,
            "tentang": tentang,
            TEKS: sendiri[0].teks if sendiri else "",
            SIFAT: sendiri[0].sifat if sendiri else "",
            LAIN: "\n".join(u.kalimat for u in lain),
        }
        return Baris(kunci, nilai, SEMUA_KOLOM if terkunci else frozenset(), tentang, terkunci)

    def _tempat(self, baris: bytes) -> tuple[bytes | None, int] | None:
        if baris.startswith(b"judul-") or not baris:
            return None
        if baris.startswith(_PERILAKU):
            return None, int(baris.removeprefix(_PERILAKU))
        return baris, 0

    def _sel_berubah(self, *_: int) -> None:
        tempat = self._tempat(self.view.id_kini() or b"")
        isi = self._lembar.isi if self._lembar is not None else ()
        self.catatan.setEnabled(tempat is not None and any(u.tempat == tempat for u in isi))
        self.h.pilihan_berubah.emit()

    # -- acts ----------------------------------------------------------------------------------------------

    def _bekal(self) -> tuple[bytes | None, bytes | None, str, str]:
        return self.skp_id, self.h.periode_id, str(self.pemberi.currentData()), self._nama_kini()

    def _kelompok(self, baris: bytes, kolom: str) -> tuple[str, str] | None:
        """Group of phrases of a cell: the value, or work results; narrowed by the kind already marked."""
        from kinerja_desktop.services.umpan_balik_frasa import HASIL_KERJA

        i = self.model.nomor(baris)
        tempat = self._tempat(baris)
        if kolom != TEKS or tempat is None or i < 0:
            return None
        nama = HASIL_KERJA
        if tempat[0] is None and self._lembar is not None:
            nama = next(t.teks for t in self._lembar.tempat if t.nomor_perilaku == tempat[1])
        return nama, str(self.model.nilai(i, self.model.letak[SIFAT]) or "")

    def _pakai(self, baris: bytes, kolom: str, teks: str, sifat: str) -> None:
        """A phrase chosen: its words and its kind in one act."""
        perubahan = [PerubahanSel(baris, TEKS, "", teks)]
        if sifat:
            perubahan.append(PerubahanSel(baris, SIFAT, "", sifat))
        bekal = self._bekal()
        self.konteks.ubah(
            self.tr("Umpan balik dari bank frasa"),
            lambda sesi: _simpan(sesi, perubahan, bekal),
            lambda _: self.segera_muat(),
            pemilik=self,
            pengurung=self.h.urung,
        )

    def buka_catatan(self) -> None:
        """Semua catatan: every note on the work result or value of the cursor."""
        from kinerja_desktop.ui.halaman.penilaian.umpan_balik_catatan import DialogCatatanUmpan

        self.simpan_tertunda()
        i = self.view.sel_kini[0]
        tempat = self._tempat(self.view.id_kini() or b"")
        if self._lembar is None or tempat is None:
            return
        milik = [u for u in reversed(self._lembar.isi) if u.tempat == tempat]
        if milik and DialogCatatanUmpan.ask(
            self, self.konteks, self.h.urung, self.model.baris[i].nama, milik
        ):
            self.segera_muat()

    def cetak(self) -> bool:
        """Ctrl+P: the record of this person and period."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        skp_id, periode = self.skp_id, self.h.periode_id
        if skp_id is None or periode is None or (self._lembar is not None and self._lembar.sendiri):
            return False

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_umpan_balik import rekaman_umpan_balik

            return rekaman_umpan_balik(sesi, skp_id, periode, kertas)

        DialogSurat.ask(self, self.konteks, self.tr("Rekaman umpan balik"), buat, "Rekaman-Umpan-Balik.pdf")
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where letters are large and the window low, the rows need the room of the panel below them."""
        super().resizeEvent(event)
        self.panel.setVisible(self.height() >= self.fontMetrics().lineSpacing() * BARIS_DENGAN_PANEL)

    # -- the contract --------------------------------------------------------------------------------------

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        super().simpan_tertunda()
        self.panel.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP that the feedback belongs to."""
        return ("skp", self.skp_id) if self.skp_id is not None else None


def _simpan(
    sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[bytes | None, bytes | None, str, str]
) -> Any:
    """On the worker: words and kinds of one act, of one giver, into the SKP and period that were shown."""
    from kinerja_desktop.services import umpan_balik

    skp_id, periode_id, pemberi, nama = bekal
    assert skp_id is not None
    assert periode_id is not None
    menurut: dict[bytes, dict[str, str]] = {}
    for p in perubahan:
        menurut.setdefault(p.baris_id, {})[p.kolom] = str(p.baru or "")
    ubahan = []
    for baris, isi in menurut.items():
        perilaku = baris.startswith(_PERILAKU)
        nomor = int(baris.removeprefix(_PERILAKU)) if perilaku else 0
        rhk = None if perilaku else baris
        ubahan.append(umpan_balik.UbahanUmpanBalik(isi.get(TEKS), rhk, nomor, isi.get(SIFAT)))
    return umpan_balik.tulis_banyak(sesi, skp_id, periode_id, ubahan, pemberi, nama_pemberi=nama)
