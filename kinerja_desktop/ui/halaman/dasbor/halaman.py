"""Dasbor: four views of one period, each with the people behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from kinerja_desktop.services.lembar_dasbor import OrangTunda, tujuan_orang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.halaman.dasbor.grafik import PanelGrafik
from kinerja_desktop.ui.halaman.dasbor.panel_orang import PanelOrang
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.pilih_periode import PilihPeriode

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_dasbor import BarisLewat, BarisRisiko, LembarDasbor, Orang
    from kinerja_desktop.services.lembar_rekap import BarisTahun
    from kinerja_desktop.services.tujuan import Tujuan


class HalamanDasbor(Halaman):
    """Reads one dashboard; a click on a bar or cell lists its people (the centre asks for them then)."""

    nama = "dasbor"
    jenis = frozenset(
        {"skp", "evaluasi", "periode", "pegawai", "penempatan", "unit", "capaian_organisasi", "kantor"}
    )

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.lembar: LembarDasbor | None = None
        self._minta = ""
        self._kunci_orang = ""
        self._fokus_lama: QWidget | None = None
        self.pilih = PilihPeriode(konteks.jam.hari_ini().year, self)
        self.pilih.tahun_dipilih.connect(self._tahun_dipilih)
        self.pilih.periode_dipilih.connect(self._periode_dipilih)
        self.kecuali = tombol("", "tautan")
        self.kecuali.clicked.connect(self._lihat_kecuali)
        self.kecuali.hide()
        self.kepala.tambah(self.kecuali)
        self.kepala.tambah(self.pilih)
        self.grafik = PanelGrafik(konteks.peran == "pusat", self)
        self.orang = PanelOrang(self)
        self.tumpukan = QStackedWidget(self)
        self.tumpukan.addWidget(self.grafik)
        self.tumpukan.addWidget(self.orang)
        self.tata.addWidget(self.tumpukan, 1)
        self.grafik.orang_diminta.connect(self._lihat)
        self.grafik.lewat_dibuka.connect(self._buka_lewat)
        self.grafik.langkah_diminta.connect(self._langkah)
        self.orang.ditutup.connect(self._ke_grafik)
        self.orang.dibuka.connect(self._buka_orang)
        self._tahun_diminta = False

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Dasbor")

    # -- loading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the year and period chosen; the first time the year that has something to show."""
        tahun, kunci, pertama = self.pilih.tahun, self._minta, not self._tahun_diminta

        def di_pekerja(sesi: Any) -> LembarDasbor:
            from kinerja_desktop.services import dasbor

            lembar = dasbor.susun(sesi, tahun, kunci)
            if pertama and not lembar.ada_nilai and tahun - 1 in lembar.rekap.tahun_ada:
                lalu = dasbor.susun(sesi, tahun - 1, kunci)  # in January the past year is what people look at
                return lalu if lalu.ada_nilai else lembar
            return lembar

        self.konteks.baca(di_pekerja, self._isi, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.siap.emit()

    def _isi(self, lembar: LembarDasbor) -> None:
        if self._tahun_diminta and lembar.rekap.tahun != self.pilih.tahun:
            return  # another year was chosen meanwhile
        self._tahun_diminta = True
        pertama = self.lembar is None
        self.lembar = lembar
        self.pilih.atur_tahun(lembar.rekap.tahun)
        kunci = lembar.periode.kunci if lembar.periode else ""
        self.pilih.isi(lembar.rekap.tahun_ada, lembar.rekap.periode, kunci)
        self.kepala.atur(self.judul, self._terang(lembar))
        self.grafik.isi(lembar)
        n = len(lembar.dikecualikan)
        self.kecuali.setText(self.tr("{n} dikecualikan").format(n=n))
        self.kecuali.setAccessibleName(self.kecuali.text())
        self.kecuali.setVisible(n > 0)
        if self.tumpukan.currentWidget() is self.orang:
            self._ke_grafik()
        if pertama and self.isVisible():
            (self.fokus_awal() or self).setFocus()
        self.siap.emit()

    def _lihat_kecuali(self) -> None:
        lembar = self.lembar
        if lembar is not None and lembar.periode is not None:
            judul = f"{kata(lembar.periode.label)} · {self.tr('dikecualikan')}"
            self._lihat(judul, lembar.dikecualikan, lembar.periode.kunci)

    def _terang(self, lembar: LembarDasbor) -> str:
        if lembar.periode is None:
            return self.tr("Periode tahun {tahun} belum dibuat").format(tahun=lembar.rekap.tahun)
        isi = [
            kata(lembar.periode.label),
            self.tr("{n} dari {semua} pegawai sudah dinilai").format(n=lembar.dinilai, semua=lembar.jumlah),
        ]
        if lembar.rekap.pusat:
            isi.append(self.tr("{n} kantor").format(n=len(lembar.rekap.kantor)))
        return " · ".join(isi)

    def _tahun_dipilih(self, _tahun: int) -> None:
        self._tahun_diminta = True
        self.muat()

    def _periode_dipilih(self, kunci: str) -> None:
        self._minta = kunci
        self.muat()

    def buka(self, **tujuan: Any) -> None:
        """Go to a year and a period ("triwulan-2")."""
        if tujuan.get("tahun"):
            self.pilih.atur_tahun(int(tujuan["tahun"]))
            self._tahun_diminta = True
        if tujuan.get("periode"):
            self._minta = str(tujuan["periode"])
        self.muat()

    # -- people --------------------------------------------------------------------------------------------

    def _lihat(self, judul: str, orang: Orang, kunci: str) -> None:
        if self.lembar is None:
            return
        self._fokus_lama = QApplication.focusWidget()
        if not isinstance(orang, OrangTunda):
            self._tunjukkan(judul, orang, kunci)
            return
        tahun, yang = self.lembar.rekap.tahun, orang

        def di_pekerja(sesi: Any) -> Sequence[BarisTahun]:
            from kinerja_desktop.services import dasbor

            return dasbor.orang(sesi, tahun, yang)

        self.konteks.baca(
            di_pekerja,
            lambda isi: self._tunjukkan(judul, isi, kunci),
            self._gagal,
            pemilik=self,
            judul=self.tr("Mencari orangnya"),
        )

    def _tunjukkan(self, judul: str, orang: Sequence[BarisTahun], kunci: str) -> None:
        if self.lembar is None:
            return
        self._kunci_orang = kunci
        self.orang.isi(judul, orang, kunci, self.lembar.rekap.pusat)
        self.tumpukan.setCurrentWidget(self.orang)
        (self.orang.tabel if orang else self.orang.kembali).setFocus()

    def _ke_grafik(self) -> None:
        self.tumpukan.setCurrentWidget(self.grafik)
        lama = self._fokus_lama
        if lama is not None and self.grafik.isAncestorOf(lama) and lama.isVisible():
            lama.setFocus()
        else:
            (self.fokus_awal() or self).setFocus()

    def _buka_orang(self, b: BarisTahun) -> None:
        if self.lembar is not None:
            self._ke(tujuan_orang(self.lembar.rekap, b, self._kunci_orang))

    def _buka_lewat(self, x: BarisLewat | BarisRisiko) -> None:
        self._ke(x.tujuan)

    def _ke(self, tujuan: Tujuan) -> None:
        self.konteks.navigasi.buka(tujuan.halaman, **tujuan.argumen)

    def _langkah(self) -> None:
        self.konteks.navigasi.buka("kompilasi" if self.konteks.peran == "pusat" else "penilaian")

    def fokus_awal(self) -> QWidget | None:
        """The list, the bars, or the first step."""
        if self.tumpukan.currentWidget() is self.orang:
            return self.orang.tabel
        if self.lembar is not None and not self.lembar.ada_nilai:
            return self.grafik.langkah
        return self.grafik.batang

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP of the person chosen in the list."""
        kunci = self.orang.tabel.id_kini() if self.tumpukan.currentWidget() is self.orang else None
        return ("skp", kunci) if kunci else None
