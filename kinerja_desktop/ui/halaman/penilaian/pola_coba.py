"""Coba-coba: what would be if; in memory only, clearly framed, gone when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.domain.andaian_pola import Andaian, OrangAndaian, RekamAndaian
from kinerja_desktop.domain.predikat import Predikat, PredikatOrganisasi
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kalimat_galat, kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian import pola_kata
from kinerja_desktop.ui.halaman.penilaian.pola_papan import PapanPola
from kinerja_desktop.ui.tema import poles_ulang
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPola

_BARIS_TERANG, _BARIS_LAPANG = 4, 6  # lines below the board, in a low window and in a high one


def andaian_dari(pola: LembarPola) -> Andaian:
    """A fresh trial of what was read: named people as cards, the others as counts."""
    orang = [
        OrangAndaian(o.skp_id, o.nama, o.hasil, o.perilaku, o.mengikuti) for o in pola.orang if o.dihitung
    ]
    return Andaian(orang, pola.organisasi, pola.aturan, pola.pada, pola.lain, pola.lain_tetap)


class PanelCoba(QWidget):
    """The trial of one period."""

    selesai = Signal()  # the person wants back to what stands
    ditinggal = Signal()  # hidden with moves in it: they are gone
    cetak = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.andaian: Andaian | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addWidget(self._buat_bingkai())
        self.papan = PapanPola(self)
        self.papan.diminta.connect(self._pindah)
        self.papan.melayang.connect(self._melayang)
        self.papan.diambil.connect(self._diambil)
        self.papan.dipilih.connect(lambda _: self._terangkan())
        self.papan.semua_kembali.connect(self.kembalikan)
        self.setFocusProxy(self.papan)
        tata.addWidget(self.papan, 1)
        self.aturan, self._gulir_aturan = self._buat_teks(self.tr("Ketentuan pola dalam coba-coba"))
        self.terang, self._gulir_terang = self._buat_teks(self.tr("Arti perpindahan kartu"))
        bawah = QHBoxLayout()
        bawah.setSpacing(12)
        bawah.addWidget(self._gulir_aturan, 1)
        bawah.addWidget(self._gulir_terang, 1)
        tata.addLayout(bawah)
        self._atur_tinggi()

    def _buat_bingkai(self) -> QFrame:
        bingkai = QFrame(self)
        bingkai.setObjectName("banner")
        bingkai.setProperty("nada", "peringatan")
        bingkai.setAccessibleName(self.tr("Coba-coba"))
        alir = TataAlir(8)
        self.judul = QLabel(self.tr("Coba-coba: tidak ada yang berubah."), bingkai)
        tebal = self.judul.font()
        tebal.setBold(True)
        self.judul.setFont(tebal)
        tanya = QLabel(self.tr("Bila capaian organisasi"), bingkai)
        self.organisasi = QComboBox(bingkai)
        self.organisasi.setAccessibleName(self.tr("Bagaimana bila capaian organisasi"))
        self.organisasi.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for o in PredikatOrganisasi:
            self.organisasi.addItem(kata(o.value), o.value)
        self.organisasi.activated.connect(lambda _: self._ganti_organisasi())
        tanya.setBuddy(self.organisasi)
        self.semua = tombol(self.tr("Kembalikan semua"))
        self.semua.clicked.connect(self.kembalikan)
        self.bahan = tombol(self.tr("Bahan rapat…"))
        self.bahan.clicked.connect(self.cetak)
        self.tutup = tombol(self.tr("Selesai mencoba"))
        self.tutup.clicked.connect(self.selesai)
        for w in (self.judul, tanya, self.organisasi, self.semua, self.bahan, self.tutup):
            alir.addWidget(w)
        alir.di_kanan = frozenset({self.semua})
        self._sebaris = (self.judul, tanya)
        isi = QVBoxLayout(bingkai)
        isi.setContentsMargins(10, 6, 8, 6)
        isi.addLayout(alir)
        return bingkai

    def _buat_teks(self, nama: str) -> tuple[QLabel, QScrollArea]:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        gulir = QScrollArea(self)
        gulir.setWidget(label)
        gulir.setWidgetResizable(True)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(nama)
        return label, gulir

    def _atur_tinggi(self) -> None:
        baris = self.fontMetrics().lineSpacing()
        tinggi = baris * (_BARIS_TERANG if self.height() < baris * 30 else _BARIS_LAPANG) + 4
        for g in (self._gulir_aturan, self._gulir_terang):
            g.setFixedHeight(tinggi)
        for label in self._sebaris:  # words stand in the middle of the list beside them
            label.setMinimumHeight(self.organisasi.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A high window has room for the hint as well."""
        super().resizeEvent(event)
        self._atur_tinggi()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._atur_tinggi()

    # -- beginning and ending ------------------------------------------------------------------------------

    @property
    def berjalan(self) -> bool:
        """A trial is open."""
        return self.andaian is not None

    def mulai(self, pola: LembarPola) -> None:
        """Begin from what stands now."""
        self._pakai(andaian_dari(pola))

    def segarkan(self, pola: LembarPola) -> None:
        """What stands has changed meanwhile: the same moves are tried on it, as far as they can be."""
        lama = self.andaian
        if lama is None:
            return
        baru = andaian_dari(pola)
        baru.andaikan_organisasi(lama.organisasi if lama.organisasi is not lama.asal else pola.organisasi)
        for kunci in lama.pindahan & set(baru.orang):
            try:
                baru.pindah(kunci, lama.predikat(kunci))
            except Tolakan:
                continue
        self._pakai(baru)

    def akhiri(self) -> None:
        """Forget the trial."""
        self.andaian = None
        self.papan.pakai(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Left for another page or part: the trial is lost, and somebody should say so."""
        super().hideEvent(event)
        if not event.spontaneous() and self.andaian is not None:
            ada = self.andaian.ada
            self.akhiri()
            QTimer.singleShot(0, self, self.ditinggal.emit if ada else self.selesai.emit)

    def rekam(self) -> RekamAndaian | None:
        """The trial as it stands, for the meeting paper; None when nothing is tried."""
        return self.andaian.rekam() if self.andaian is not None and self.andaian.ada else None

    # -- trying --------------------------------------------------------------------------------------------

    def _pakai(self, andaian: Andaian) -> None:
        self.andaian = andaian
        letak = self.organisasi.findData(andaian.organisasi.value if andaian.organisasi else "")
        self.organisasi.setCurrentIndex(letak)
        self.organisasi.setEnabled(bool(andaian.aturan))
        self.papan.pakai(andaian)
        self.hitung()
        self._terangkan()

    def _pindah(self, kunci: bytes, predikat: Predikat | None) -> None:
        if self.andaian is None:
            return
        try:
            self.andaian.pindah(kunci, predikat)
        except Tolakan as e:
            self._kata(kalimat_galat(e), "peringatan")
            return
        self.hitung()
        self._terangkan()

    def kembalikan(self) -> None:
        """Everybody and the organisation's predicate as they stand."""
        if self.andaian is not None:
            self.andaian.kembalikan()
            self._pakai(self.andaian)
            self._kata(self.tr("Semua kartu kembali ke keadaan sekarang."))

    def _ganti_organisasi(self) -> None:
        if self.andaian is None:
            return
        self.andaian.andaikan_organisasi(PredikatOrganisasi(self.organisasi.currentData()))
        self.hitung()
        self._terangkan()

    def _melayang(self, kunci: bytes | None, predikat: Predikat | None) -> None:
        """While a card is dragged: the counts as they would be under it."""
        if self.andaian is None:
            return
        if kunci is None:
            self.hitung()
            return
        try:
            jumlah = self.andaian.seandainya(kunci, predikat)
        except Tolakan as e:
            self.hitung()
            self._kata(kalimat_galat(e), "peringatan")
            return
        self.hitung(jumlah)

    def _diambil(self, ya: bool) -> None:
        if ya:
            self._kata(
                self.tr("Kartu diambil. Panah kiri atau kanan memindahkan, Enter menaruh, Esc membatalkan.")
            )
        else:
            self._terangkan()

    def hitung(self, seandainya: dict[Predikat, int] | None = None) -> None:
        """Counts, bounds, rules and hint anew: all in memory, on every move."""
        a = self.andaian
        if a is None:
            return
        jumlah = a.jumlah() if seandainya is None else seandainya
        n = sum(jumlah.values())
        batas = a.batas(n) if n else ()
        belum = sum(a.predikat(k) is None for k in a.orang)
        self.papan.susun(pola_kata.kepala_kolom(self.papan.kolom, jumlah, belum, batas))
        kalimat, _ = pola_kata.putusan(a.organisasi, a.periksa(jumlah) if n else None, n, 0)
        petunjuk = pola_kata.petunjuk(a.organisasi, jumlah, a.aturan, a.tanggal, a.tetap())
        baris = [kalimat, *pola_kata.baris_ketentuan(batas, jumlah), petunjuk]
        self.aturan.setText("\n".join(filter(None, baris)))
        self.semua.setEnabled(a.ada)

    def _terangkan(self) -> None:
        """What the chosen card means, and how many are moved."""
        a, kunci = self.andaian, self.papan.pilihan
        if a is None or self.papan.terambil:
            return
        if not a.orang or kunci is None:
            self._kata(self.tr("Tidak ada nama yang dapat dipindahkan."))
            return
        terang = kata(a.terang(kunci))
        if not terang:
            terang = self.tr(
                "Seret kartu nama ke kolom lain, atau tekan Enter lalu panah kiri atau kanan. "
                "Esc mengembalikan semua."
            )
        banyak = len(a.pindahan)
        if banyak:
            terang += "\n" + self.tr("{n} orang dipindah dalam coba-coba ini.").format(n=banyak)
        lain = sum(a.jumlah().values()) - sum(a.predikat(k) is not None for k in a.orang)
        if lain:
            terang += "\n" + self.tr("{n} orang lain dihitung tanpa nama.").format(n=lain)
        self._kata(terang)

    def _kata(self, teks: str, nada: str = "") -> None:
        self.terang.setText(teks)
        self.terang.setAccessibleName(teks)
        if self.terang.property("nada") != nada:
            self.terang.setProperty("nada", nada)
            poles_ulang(self.terang)
