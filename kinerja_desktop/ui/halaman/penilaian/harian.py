"""Catatan harian: days of a month, lines of one day; typed, copied, submitted and approved from the keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.harian import StatusHarian, tulis_lama
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.aksi import BARIS_PANEL
from kinerja_desktop.ui.halaman.penilaian.harian_kisi import (
    MULAI,
    TEKS,
    DaftarHari,
    KisiHarian,
    baris_hari,
    baris_kegiatan,
    dari_id,
    id_hari,
    kolom_baris,
    kolom_hari,
    sebut_kembali,
)
from kinerja_desktop.ui.halaman.penilaian.harian_tindakan import BilahHarian
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.harian import LembarHarian
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

_LEBAR_HARI = 32
_JEDA_HARI_MS = 60


class PanelHarian(PanelOrang):
    """One person, one month, one day."""

    bantuan = "harian"
    meluap = True
    _jeda_hari: QTimer
    jenis = frozenset({"catatan_harian", "rencana_aksi", "presensi", "rujukan", "pengecualian"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarHarian | None = None
        self._tahun = 0
        self._hari: date | None = None
        self._batas: tuple[int, ...] = ()
        self.pilih_bulan = QComboBox(self)
        self.pilih_bulan.setAccessibleName(self.tr("Bulan catatan harian"))
        self.pilih_bulan.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih_bulan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for n, nama in enumerate(NAMA_BULAN, 1):
            self.pilih_bulan.addItem(kata(nama), n)
        self.pilih_bulan.activated.connect(lambda _: self._ganti_bulan())
        self.atas.addWidget(self.pilih_bulan)
        badan = QWidget(self)
        tata = QHBoxLayout(badan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(12)
        self.daftar = DaftarHari(
            KisiModel(kolom_hari(), parent=self), self.tr("Hari dalam bulan ini"), daftar=True, parent=badan
        )
        self.daftar.setFixedWidth(self.fontMetrics().averageCharWidth() * _LEBAR_HARI)
        self.daftar.sel_berubah.connect(lambda *_: self._jeda_hari.start())
        self.daftar.dibuka.connect(lambda _: self.ke_baris())
        self.daftar.ke_kanan.connect(self.ke_baris)
        tata.addWidget(self.daftar)
        tata.addWidget(self._buat_kanan(badan), 1)
        self.isi_tata.addWidget(badan, 1)
        self.setFocusProxy(self.kegiatan)
        # Arrows through the days ask for the last one only.
        self._jeda_hari = pewaktu(self, _JEDA_HARI_MS, self._hari_dipilih)

    def _buat_kanan(self, induk: QWidget) -> QWidget:
        kanan = QWidget(induk)
        tata = QVBoxLayout(kanan)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.kepala_hari = LabelElips(kanan)
        self.kepala_hari.setObjectName("h2")
        self.kembali = QLabel(kanan)
        self.kembali.setWordWrap(True)
        self.kembali.hide()
        self.kegiatan = KisiHarian(
            self.tr("Kegiatan pada hari yang dipilih"), kolom_baris(), self.h.banner, kanan
        )
        self.kegiatan.hubungkan(self.konteks, _tulis, self._bekal, self.h.urung, self.h)
        self.kegiatan.lanjutkan()
        self.kegiatan.berubah.connect(self.segera_muat)
        view = self.kegiatan.view
        self.bilah = BilahHarian(self, kanan)
        view.minta_baris.connect(self.tambah)
        view.minta_hapus.connect(self.bilah.hapus)
        view.minta_pilih.connect(self.bilah.saran)
        view.minta_panel.connect(self.kegiatan.panel.teks.setFocus)
        view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        for w in (self.kepala_hari, self.kembali, self.bilah):
            tata.addWidget(w)
        tata.addWidget(self.kegiatan, 1)
        return kanan

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the rows need it more than the panel with the whole text."""
        super().resizeEvent(event)
        self.kegiatan.panel.setVisible(self.height() > self.fontMetrics().lineSpacing() * BARIS_PANEL)

    # -- reading -------------------------------------------------------------------------------------------

    @property
    def bulan(self) -> int:
        """The month shown, 1-12."""
        return int(self.pilih_bulan.currentData() or 1)

    @property
    def hari(self) -> date | None:
        """The day whose lines are shown."""
        return self._hari

    def tampil(self, lembar: LembarPenilaian) -> None:
        """People of the period; a month outside it gives way to the newest that has begun."""
        p, hari = lembar.periode, self.konteks.jam.hari_ini()
        batas = tuple(range(p.mulai.month, p.selesai.month + 1))
        if p.tahun != self._tahun or batas != self._batas:
            self._tahun, self._batas = p.tahun, batas
            self.pilih_bulan.setCurrentIndex(max(p.mulai, min(hari, p.selesai)).month - 1)
        super().tampil(lembar)

    def _bekal(self) -> tuple[bytes, date]:
        assert self.lembar is not None
        assert self._hari is not None
        return self.lembar.skp_id, self._hari

    def _baca(self, skp_id: bytes) -> None:
        tahun, bulan = self._tahun, self.bulan

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import harian

            return harian.lembar(sesi, skp_id, tahun, bulan)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, lembar: LembarHarian) -> None:
        if lembar.skp_id != self.skp_id or (lembar.tahun, lembar.bulan) != (self._tahun, self.bulan):
            return
        ganti = self.lembar is None or self.lembar.skp_id != lembar.skp_id
        self.lembar = lembar
        if ganti:
            self.kegiatan.atur_pilihan(lembar)
        if self._hari is None or (self._hari.year, self._hari.month) != (lembar.tahun, lembar.bulan):
            self._hari = self._hari_awal(lembar)
        self.kegiatan.atur_pilihan(lembar)
        self.daftar.isi_ulang([baris_hari(h) for h in lembar.hari])
        self.daftar.blockSignals(True)
        self.daftar.ke(self._hari.day - 1, 0)
        self.daftar.blockSignals(False)
        self.keterangan.atur(self._ringkas(lembar))
        self._tampil_hari()
        self.h.siap.emit()

    def _hari_awal(self, lembar: LembarHarian) -> date:
        """Today, else the first empty working day, else the last day of the month."""
        hari = self.konteks.jam.hari_ini()
        if (hari.year, hari.month) == (lembar.tahun, lembar.bulan):
            return hari
        return next((h.tanggal for h in lembar.hari if h.kosong), lembar.hari[-1].tanggal)

    def _ringkas(self, lembar: LembarHarian) -> str:
        bagian = [
            self.tr("{n} hari kerja belum diisi").format(n=lembar.kosong)
            if lembar.kosong
            else self.tr("semua hari kerja sudah diisi"),
        ]
        kembali = sum(h.dikembalikan for h in lembar.hari)
        if kembali:
            bagian.append(self.tr("{n} dikembalikan").format(n=kembali))
        for status, pola in (
            (StatusHarian.DRAF, self.tr("{n} draf")),
            (StatusHarian.DIAJUKAN, self.tr("{n} diajukan")),
            (StatusHarian.DISETUJUI, self.tr("{n} disetujui")),
        ):
            n = lembar.banyak(status) - (kembali if status is StatusHarian.DRAF else 0)
            if n:
                bagian.append(pola.format(n=n))
        return " · ".join(x for x in (", ".join(bagian), kata(lembar.alasan_terkunci)) if x)

    def _tampil_hari(self) -> None:
        lembar, hari = self.lembar, self._hari
        if lembar is None or hari is None:
            return
        h = lembar.pada(hari)
        terkunci = kata(lembar.alasan_terkunci)
        belum = hari > self.konteks.jam.hari_ini()
        boleh = not terkunci and not belum
        self.kegiatan.isi([baris_kegiatan(b, terkunci) for b in h.baris], self._kosong if boleh else None)
        bagian = [f"{kata(h.nama)}, {tanggal_panjang(hari)}"]
        if h.bebas:
            bagian.append(kata(h.bebas))
        if h.menit:
            bagian.append(tulis_lama(h.menit))
        if belum:
            bagian.append(self.tr("belum tiba"))
        self.kepala_hari.atur(" · ".join(bagian))
        self.kembali.setText(sebut_kembali(h.baris))
        self.kembali.setVisible(h.dikembalikan > 0)
        if self.kegiatan.view.sel_kini[0] < 0 and self.kegiatan.model.rowCount():
            self.kegiatan.view.ke(self.kegiatan.model.rowCount() - 1, self.kegiatan.model.letak[MULAI])
        self.bilah.perbarui()

    def _kosong(self, baris_id: bytes) -> Baris:
        return Baris(baris_id, {}, nama=self.tr("Kegiatan baru"))

    def _hari_dipilih(self) -> None:
        kini = self.daftar.id_kini()
        if kini is None or not kini.startswith(b"hari") or dari_id(kini) == self._hari:
            return
        self.kegiatan.simpan_tertunda()
        self._hari = dari_id(kini)
        self._tampil_hari()
        self.h.pilihan_berubah.emit()

    def _ganti_bulan(self) -> None:
        self.simpan_tertunda()
        self._hari = None
        self.muat()
        self.daftar.setFocus()

    # -- going about ---------------------------------------------------------------------------------------

    def ke_baris(self) -> None:
        """From the days to the lines: the empty row, else the first line."""
        self._jeda_hari.stop()
        self._hari_dipilih()
        view, model = self.kegiatan.view, self.kegiatan.model
        view.setFocus()
        if model.rowCount() and self.kegiatan.kini() is None:
            view.ke(model.rowCount() - 1, model.letak[MULAI])

    def ke_hari(self, tanggal: date) -> None:
        """Show another day of the month."""
        i = self.daftar.kisi_model.nomor(id_hari(tanggal))
        if i >= 0:
            self.daftar.ke(i, 0)
            self._hari_dipilih()

    def tambah(self) -> None:
        """Ctrl+N: the empty row of the day."""
        self.kegiatan.ke_baru(TEKS)

    def celah_berikut(self) -> bool:
        """F8: the next working day without a line."""
        lembar, hari = self.lembar, self._hari
        if lembar is None or hari is None:
            return False
        kosong = [h.tanggal for h in lembar.hari if h.kosong and h.tanggal != hari]
        if not kosong:
            return False
        self.ke_hari(next((t for t in kosong if t > hari), kosong[0]))
        self.ke_baris()
        return True

    def fokus_awal(self) -> QWidget | None:
        """The lines of the day."""
        return self.kegiatan.view

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kegiatan.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kegiatan.simpan_tertunda()

    def cetak(self) -> bool:
        """The report of the month."""
        return self.bilah.cetak()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The line of the cursor, else the SKP."""
        kini = self.kegiatan.kini()
        if kini is not None:
            return "catatan_harian", kini
        return ("skp", self.skp_id) if self.skp_id is not None else None


def _tulis(sesi: Any, ubahan: Sequence[Any], bekal: tuple[bytes, date]) -> Any:
    """On the worker: cells of one act, into the day that was shown."""
    from kinerja_desktop.services import harian

    skp_id, tanggal = bekal
    return harian.tulis(sesi, skp_id, tanggal, ubahan)
