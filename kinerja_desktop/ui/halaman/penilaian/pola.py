"""Pola distribusi: counts, allowed numbers, curve and sentences; information, never a block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.domain.pola_distribusi import TITIK_KURVA
from kinerja_desktop.domain.predikat import NAMA_SUMBU, SUMBU_PREDIKAT, Predikat
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.grafik_kurva import GrafikKurva
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian import pola_kata
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.pola_coba import PanelCoba
from kinerja_desktop.ui.halaman.penilaian.pola_dialog import DialogPola
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.tema import poles_ulang
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian, LembarPola
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class TabelPola(KisiView):
    """Five read-only rows, closer together than where one types, so that the rules below have room."""

    def atur_tinggi(self) -> None:
        """As high as all rows in these letters."""
        baris = self.fontMetrics().lineSpacing() + 12
        self.verticalHeader().setDefaultSectionSize(baris)
        self.setFixedHeight(baris * len(Predikat) + self.horizontalHeader().height() + 4)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size needs other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.atur_tinggi()


class PanelPola(BagianPenilaian):
    """The distribution of one period as it stands, and a trial of it."""

    bantuan = "pola"

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.pola: LembarPola | None = None
        self.dialog = DialogPola(self)
        self.kini = QWidget(self)
        tata = QVBoxLayout(self.kini)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addLayout(self._buat_atas())
        tengah = QHBoxLayout()
        tengah.setSpacing(12)
        tengah.addLayout(self._buat_kiri(), 14)
        self.kurva = GrafikKurva(self.tr("Kurva distribusi predikat kinerja pegawai"), self)
        tengah.addWidget(self.kurva, 11)
        tata.addLayout(tengah, 1)
        tata.addLayout(self._buat_alasan())
        self.uji = PanelCoba(self)
        self.uji.selesai.connect(self._selesai_coba)
        self.uji.ditinggal.connect(self._coba_ditinggal)
        self.uji.cetak.connect(lambda: self.dialog.bahan_rapat(self.uji.rekam()))
        self.tumpukan = QStackedWidget(self)
        self.tumpukan.addWidget(self.kini)
        self.tumpukan.addWidget(self.uji)
        luar = QVBoxLayout(self)
        luar.setContentsMargins(0, 0, 0, 0)
        luar.addWidget(self.tumpukan)

    def _buat_atas(self) -> QVBoxLayout:
        """The verdict, and below it what can be done from here."""
        self.putusan = QLabel(self)
        self.putusan.setObjectName("h2")
        self.putusan.setWordWrap(True)
        self.putusan.setTextFormat(Qt.TextFormat.PlainText)
        self.coba = tombol(self.tr("Coba-coba…"), "utama")
        self.coba.clicked.connect(self._mulai_coba)
        self.capaian = tombol(self.tr("Capaian organisasi…"))
        self.capaian.clicked.connect(self.h.capaian.ubah)
        self.rapat = tombol(self.tr("Bahan rapat…"))
        self.rapat.clicked.connect(lambda: self.dialog.bahan_rapat())
        self.penetapan = tombol(self.tr("Penetapan…"))
        self.penetapan.clicked.connect(self.dialog.penetapan)
        self.pola_saya = tombol(self.tr("Pola saya…"))
        self.pola_saya.clicked.connect(self.dialog.pola_saya)
        self.kasus = tombol(self.tr("Kasus khusus…"))
        self.kasus.clicked.connect(self.dialog.kasus_khusus)
        alir = TataAlir(6)
        for t in (self.coba, self.capaian, self.rapat, self.penetapan, self.pola_saya, self.kasus):
            alir.addWidget(t)
        atas = QVBoxLayout()
        atas.setSpacing(6)
        atas.addWidget(self.putusan)
        atas.addLayout(alir)
        return atas

    def _buat_kiri(self) -> QVBoxLayout:
        self.model = KisiModel(
            [
                Kolom("predikat", self.tr("Predikat"), 132),
                Kolom("jumlah", self.tr("Jumlah"), 70, tengah=True),
                Kolom("batas", self.tr("Ketentuan"), 140, lentur=True),
            ],
            parent=self,
        )
        self.tabel = TabelPola(self.model, self.tr("Jumlah pegawai per predikat"), daftar=True, parent=self)
        self.tabel.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tabel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.tabel)
        self.tabel.atur_tinggi()
        self.pelanggaran = QLabel(self)
        self.pelanggaran.setWordWrap(True)
        self.pelanggaran.setTextFormat(Qt.TextFormat.PlainText)
        self.pelanggaran.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pelanggaran.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.gulir = QScrollArea(self)  # many rules in large letters are more than the window is high
        self.gulir.setWidget(self.pelanggaran)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFrameShape(QFrame.Shape.NoFrame)
        self.gulir.setMinimumHeight(self.gulir.fontMetrics().lineSpacing() * 2)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.gulir.setAccessibleName(self.tr("Ketentuan pola dan pemenuhannya"))
        kiri = QVBoxLayout()
        kiri.setSpacing(8)
        kiri.addWidget(self.tabel)
        kiri.addWidget(self.gulir, 1)
        return kiri

    def _buat_alasan(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.label_alasan = QLabel(self.tr("Alasan bila tidak\nsesuai pola"), self)
        self.alasan = QPlainTextEdit(self)
        self.alasan.setAccessibleName(self.tr("Alasan penetapan yang tidak sesuai pola"))
        self.alasan.setTabChangesFocus(True)
        self.alasan.setFixedHeight(self.alasan.fontMetrics().lineSpacing() * 2 + 16)
        self.alasan.textChanged.connect(self._perbarui_tombol)
        self.label_alasan.setBuddy(self.alasan)
        self.simpan = tombol(self.tr("Simpan alasan"))
        self.simpan.clicked.connect(self._simpan_alasan)
        bawah.addWidget(self.label_alasan)
        bawah.addWidget(self.alasan, 1)
        bawah.addWidget(self.simpan)
        return bawah

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The distribution of the sheet's period."""
        self.muat(lembar.periode_id)

    def fokus_awal(self) -> QWidget | None:
        """The table of counts, or the board of a trial."""
        return self.uji.papan if self.uji.berjalan else self.tabel

    def cetak(self) -> bool:
        """Ctrl+P prints the meeting paper, with the trial if one is open."""
        self.dialog.bahan_rapat(self.uji.rekam())
        return True

    def muat(self, periode_id: bytes) -> None:
        """Read the distribution of a period."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pola

            return pola.pola(sesi, periode_id)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, pola: LembarPola) -> None:
        if self.uji.berjalan and self.pola is not None and self.pola.periode_id != pola.periode_id:
            ada = self.uji.rekam() is not None
            self._selesai_coba()
            if ada:
                self._coba_ditinggal()
        self.pola = pola
        self.uji.segarkan(pola)
        jumlah = sum(pola.jumlah.values())
        baris = []
        for p in Predikat:
            batas = ", ".join(pola_kata.batas_singkat(b) for b in pola.batas if p in b.predikat)
            angka = pola_kata.jumlah_persen(pola.jumlah.get(p, 0), jumlah)
            nilai = {"predikat": kata(NAMA_SUMBU[p]), "jumlah": angka, "batas": batas}
            baris.append(Baris(p.value.encode(), nilai, nama=kata(p.value)))
        self.tabel.isi_ulang(baris)
        self._isi_kurva(pola, jumlah)
        self._isi_putusan(pola, jumlah)
        self.coba.setEnabled(pola.boleh_coba)
        self.coba.setToolTip(
            ""
            if pola.boleh_coba
            else self.tr("Coba-coba memerlukan nama pegawai lain, yang tidak ditampilkan kepada Anda.")
        )
        if not self.alasan.hasFocus() and self.alasan.toPlainText() != pola.alasan:
            self.alasan.setPlainText(pola.alasan)
        self._perbarui_tombol()
        self.dialog.muat_tombol(pola.periode_id)
        self.h.siap.emit()

    def bisa(self, menetapkan: bool, semua: bool) -> None:
        """The reason is for who sets the achievement, the decree for the eyes of the whole office."""
        self.penetapan.setVisible(semua)
        self.simpan.setVisible(menetapkan)
        self.alasan.setReadOnly(not menetapkan)
        for w in (self.label_alasan, self.alasan):
            w.setVisible(menetapkan or bool(self.alasan.toPlainText().strip()))

    def _isi_kurva(self, pola: LembarPola, jumlah: int) -> None:
        nyata = [pola.jumlah.get(p, 0) * 100 / jumlah if jumlah else 0.0 for p in SUMBU_PREDIKAT]
        teladan: list[float] = []
        label = ""
        if pola.organisasi is not None and (pola.hasil is not None or not jumlah):
            titik = TITIK_KURVA[pola.organisasi]
            teladan = [t * 100 / sum(titik) for t in titik]
            label = self.tr("Pola {predikat}").format(predikat=kata(pola.organisasi.value))
        nama = [kata(NAMA_SUMBU[p]) for p in SUMBU_PREDIKAT]
        self.kurva.isi(nama, nyata, teladan, (self.tr("Kantor ini"), label))

    def _isi_putusan(self, pola: LembarPola, jumlah: int) -> None:
        hasil = pola.hasil
        kalimat, nada = pola_kata.putusan(pola.organisasi, hasil, jumlah, pola.belum_dinilai)
        self.putusan.setText(kalimat)
        self.putusan.setProperty("nada", nada)
        poles_ulang(self.putusan)
        butir = []
        if hasil is not None:
            butir = pola_kata.baris_ketentuan(pola.batas, pola.jumlah)
            butir.append(pola_kata.petunjuk(pola.organisasi, pola.jumlah, pola.aturan, pola.pada, pola.tetap))
        if hasil is not None and hasil.kecil:
            butir.append(
                self.tr("Kurang dari lima pegawai: pola hanya menjadi informasi (SE MenPANRB 3/2023).")
            )
        elif pola.perlu_alasan:
            menulis = self.konteks.peran in ("operator", "pimpinan") or self.simpan.isVisible()
            butir.append(
                self.tr("Pola tidak menghalangi penetapan. Tulis alasannya di bawah.")
                if menulis
                else self.tr("Pola tidak menghalangi penetapan; pimpinan menulis alasannya.")
            )
        apart = [o for o in pola.orang if not o.dihitung]
        butir += [f"{o.nama}: {kata(o.alasan)}" for o in apart[:2]]
        if len(apart) > 2:
            butir.append(self.tr("… dan {n} SKP lain dengan sebab serupa.").format(n=len(apart) - 2))
        self.pelanggaran.setText("\n".join(filter(None, butir)))

    def _perbarui_tombol(self) -> None:
        teks = self.alasan.toPlainText().strip()
        ada = self.pola is not None and self.pola.organisasi is not None
        self.simpan.setEnabled(ada and self.pola is not None and teks != self.pola.alasan.strip())

    def _simpan_alasan(self) -> None:
        pola = self.pola
        if pola is not None and pola.organisasi is not None:
            self.dialog.simpan_alasan(pola.periode_id, self.alasan.toPlainText().strip())

    # -- the trial -----------------------------------------------------------------------------------------

    def _mulai_coba(self) -> None:
        if self.pola is None or not self.pola.boleh_coba:
            return
        self.h.banner.bersihkan()
        self.uji.mulai(self.pola)
        self.tumpukan.setCurrentWidget(self.uji)
        self.uji.papan.setFocus()

    def _selesai_coba(self) -> None:
        self.uji.akhiri()
        self.tumpukan.setCurrentWidget(self.kini)
        if self.isVisible():
            self.tabel.setFocus()

    def _coba_ditinggal(self) -> None:
        self._selesai_coba()
        self.h.banner.info(self.tr("Coba-coba pola ditutup. Tidak ada penilaian yang berubah."))
