"""Bandingkan versi: two versions of an SKP side by side, what changed said by a word, F8 to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kinerja_desktop.domain.sejajar import BarisSejajar, sejajarkan
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata, satu_titik
from kinerja_desktop.ui.dialog_dasar import MAKSIMUM, DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol

if TYPE_CHECKING:
    from kinerja_desktop.services.versi_skp import BarisVersi, Perbandingan

# (older, newer; None = the draft or the newest; called with the comparison) -> reads on the worker
Pembaca = Callable[["bytes | None", "bytes | None", Callable[["Perbandingan"], None]], None]


class DialogBandingVersi(DialogDasar):
    """Shows; nothing is changed here. hasil() is None."""

    def __init__(
        self,
        nama: str,
        versi: Sequence[BarisVersi],
        banding: Perbandingan,
        baca: Pembaca,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Versi SKP {nama}").format(nama=nama),
            self.tr("Versi yang sudah disetujui tersimpan tetap dan tidak pernah dihapus."),
            parent,
        )
        self.formulir.hide()
        self.batal.hide()
        self._versi, self._baca = list(versi), baca
        self._baris: tuple[BarisSejajar, ...] = ()
        self._buat_pilihan()
        baris = QHBoxLayout()
        self.hanya = QCheckBox(self.tr("Hanya yang berubah"), self)
        self.hanya.setChecked(True)
        self.hanya.toggled.connect(lambda _: self._tampilkan())
        self.jumlah = QLabel(self)
        self.jumlah.setObjectName("redup")
        self.lanjut = tombol(self.tr("Perubahan berikutnya  F8"))
        self.lanjut.clicked.connect(self.perubahan_berikut)
        QShortcut(QKeySequence(Qt.Key.Key_F8), self).activated.connect(self.perubahan_berikut)
        for w in (self.hanya, self.jumlah):
            baris.addWidget(w)
        baris.addStretch(1)
        baris.addWidget(self.lanjut)
        self.isi.addLayout(baris)
        self._buat_tabel()
        self.isi.addWidget(self.tabel, 1)
        self.ttd = QLabel(self)
        self.ttd.setWordWrap(True)
        self.isi.addWidget(self.ttd)
        m = QFontMetrics(self.font())
        tinggi = min(MAKSIMUM.height(), m.height() * 33)  # the table is what people come for
        self.resize(min(MAKSIMUM.width(), m.averageCharWidth() * 140), tinggi)
        self.setMinimumSize(min(MAKSIMUM.width(), m.averageCharWidth() * 100), tinggi)
        self._tiba(banding)
        self.tabel.setFocus()

    def _buat_pilihan(self) -> None:
        petak = QGridLayout()
        petak.setHorizontalSpacing(12)
        self.kiri, self.kanan = QComboBox(self), QComboBox(self)
        self.terang_kiri, self.terang_kanan = QLabel(self), QLabel(self)
        nama = (self.tr("Versi lama"), self.tr("Versi baru"))
        for kolom, (kotak, terang) in enumerate(
            ((self.kiri, self.terang_kiri), (self.kanan, self.terang_kanan))
        ):
            kotak.setAccessibleName(nama[kolom])
            kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            kotak.setMinimumContentsLength(24)
            for v in self._versi:
                if kolom or v.versi_id is not None:  # a draft is compared with what was approved
                    kotak.addItem(f"{kata(v.nama)} · {kata(v.keadaan_nama)}", v)
            kotak.activated.connect(lambda _: self._ganti())
            terang.setObjectName("redup")
            terang.setWordWrap(True)
            terang.setTextFormat(Qt.TextFormat.PlainText)
            petak.addWidget(QLabel(nama[kolom], self), 0, kolom)
            petak.addWidget(kotak, 1, kolom)
            petak.addWidget(terang, 2, kolom, Qt.AlignmentFlag.AlignTop)
            petak.setColumnStretch(kolom, 1)
        self.isi.addLayout(petak)

    def _buat_tabel(self) -> None:
        self.tabel = QTableWidget(0, 5, self)
        self.tabel.setAccessibleName(self.tr("Isi kedua versi bersisian"))
        self.tabel.setHorizontalHeaderLabels(
            [
                self.tr("Tanda"),
                self.tr("Bagian"),
                self.tr("Isian"),
                self.tr("Versi lama"),
                self.tr("Versi baru"),
            ]
        )
        self.tabel.verticalHeader().hide()
        self.tabel.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tabel.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.tabel.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tabel.setTabKeyNavigation(False)
        self.tabel.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        kepala = self.tabel.horizontalHeader()
        for kolom in range(5):
            lentur = QHeaderView.ResizeMode.Stretch if kolom > 2 else QHeaderView.ResizeMode.ResizeToContents
            kepala.setSectionResizeMode(kolom, lentur)

    # -- showing -------------------------------------------------------------------------------------------

    def _ganti(self) -> None:
        kiri, kanan = self.kiri.currentData(), self.kanan.currentData()
        self._baca(kiri.versi_id, kanan.versi_id, self._tiba)

    def _tiba(self, b: Perbandingan) -> None:
        for kotak, terang, v in (
            (self.kiri, self.terang_kiri, b.lama.baris),
            (self.kanan, self.terang_kanan, b.baru.baris),
        ):
            kotak.setCurrentIndex(next((i for i in range(kotak.count()) if kotak.itemData(i) == v), 0))
            terang.setText(self._terang(v))
        self._baris = sejajarkan(b.lama.nilai, b.baru.nilai, b.selisih)
        n = len(b.selisih)
        self.jumlah.setText(self.tr("{n} perubahan").format(n=n) if n else self.tr("Isi kedua versi sama"))
        self.ttd.setText(kata(b.tanda_tangan.kalimat))
        self.lanjut.setEnabled(bool(n))
        self._tampilkan()

    def _terang(self, v: BarisVersi) -> str:
        """When, by whom and why."""
        if v.versi_id is None:
            return self.tr("Sedang disusun, belum disetujui.")
        bagian = []
        if v.tanggal is not None:
            bagian.append(
                self.tr("Disetujui {tanggal} oleh {nama}.").format(
                    tanggal=kata(tanggal_panjang(v.tanggal)), nama=v.oleh or self.tr("pejabat penilai")
                )
            )
        if v.alasan:
            bagian.append(self.tr("Alasan: {alasan}").format(alasan=v.alasan.replace("\n", " ")))
        return satu_titik(" ".join(bagian))

    def _tampilkan(self) -> None:
        nama = {
            "berubah": self.tr("≠ Berubah"),
            "baru": self.tr("+ Baru"),
            "hilang": self.tr("− Dihapus"),
            "": "",
        }
        tampil = [b for b in self._baris if b.tanda or not self.hanya.isChecked()]
        self.tabel.setRowCount(len(tampil))
        for i, b in enumerate(tampil):
            for j, teks in enumerate((nama[b.tanda], kata(b.letak), kata(b.nama), b.lama, b.baru)):
                butir = QTableWidgetItem(teks)
                butir.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                if b.tanda:
                    huruf = self.tabel.font()
                    huruf.setBold(j in (0, 4))
                    butir.setFont(huruf)
                butir.setData(Qt.ItemDataRole.UserRole, b.tanda)
                self.tabel.setItem(i, j, butir)
        self.tabel.resizeRowsToContents()
        if tampil:
            self.tabel.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as high as their texts need at the width that the columns really have."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self.tabel, self.tabel.resizeRowsToContents)

    def perubahan_berikut(self) -> None:
        """F8: the next changed cell, from the last one back to the first."""
        n, kini = self.tabel.rowCount(), self.tabel.currentRow()
        for langkah in range(1, n + 1):
            i = (kini + langkah) % n
            butir = self.tabel.item(i, 0)
            if butir is not None and butir.data(Qt.ItemDataRole.UserRole):
                self.tabel.selectRow(i)
                self.tabel.scrollToItem(butir, QAbstractItemView.ScrollHint.PositionAtCenter)
                self.tabel.setFocus()
                return

    def kata_kerja(self) -> str:
        """Only to be read."""
        return self.tr("Tutup")

    def hasil(self) -> None:
        """Nothing."""
        return None


def _contoh_perbandingan() -> tuple[list[BarisVersi], Perbandingan]:
    from datetime import date
    from types import SimpleNamespace

    from kinerja_desktop.domain.skp import Indikator, Rhk
    from kinerja_desktop.domain.versi import SkpVersi, bandingkan, tanda_tangan
    from kinerja_desktop.services.versi_skp import BarisVersi

    def isi(target: str) -> SkpVersi:
        ukur = Indikator(b"i" * 16, b"r" * 16, 1, teks="Jumlah surat terbit", target=target, satuan="surat")
        rhk = Rhk(b"r" * 16, b"s" * 16, teks="Terlayaninya warga", indikator=(ukur,))
        return SkpVersi(date(2026, 1, 1), date(2026, 12, 31), rhk=(rhk,))

    satu = (b"a" * 16, 0, "SKP awal", date(2026, 1, 5), "Yulia Paramita", "", "digantikan", "Digantikan")
    dua = (
        b"b" * 16,
        1,
        "Revisi 1",
        date(2026, 5, 4),
        "Yulia Paramita",
        "Pagu bertambah",
        "berlaku",
        "Berlaku",
    )
    versi = [BarisVersi(*satu, None), BarisVersi(*dua, None)]
    a, b = isi("480"), isi("520")
    selisih = bandingkan(a, b)
    pasangan = [SimpleNamespace(baris=v, nilai=n) for v, n in zip(versi, (a, b), strict=True)]
    hasil = SimpleNamespace(
        lama=pasangan[0], baru=pasangan[1], selisih=selisih, tanda_tangan=tanda_tangan(selisih, True)
    )
    return versi, hasil  # type: ignore[return-value]


@daftarkan("banding_versi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    versi, banding = _contoh_perbandingan()
    return DialogBandingVersi("Pegawai Contoh", versi, banding, lambda a, b, terima: None, parent)
