"""Gaps of competences over all people whom this user may see: which are most often below the standard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.kompetensi import RingkasKompetensi
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

if TYPE_CHECKING:
    from kinerja_desktop.services.kompetensi import RingkasUnit
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class KompetensiUnit(BagianPenilaian):
    """One sentence and a table."""

    bantuan = "kompetensi"
    jenis = frozenset({"kompetensi", "standar_kompetensi", "rujukan"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._tahun = 0
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.kalimat = QLabel(self)
        self.kalimat.setWordWrap(True)
        tata.addWidget(self.kalimat)
        self.model = KisiModel(
            [
                Kolom("kompetensi", self.tr("Kompetensi"), 240, lentur=True, beku=True),
                Kolom("dinilai", self.tr("Dibandingkan"), 110, tengah=True),
                Kolom("bawah", self.tr("▼ Di bawah standar"), 150, tengah=True),
                Kolom("sesuai", self.tr("= Sesuai"), 90, tengah=True),
                Kolom("atas", self.tr("▲ Di atas standar"), 140, tengah=True),
                Kolom("terjauh", self.tr("Selisih terjauh"), 200),
            ],
            parent=self,
        )
        self.kisi = Kisi(
            self.model, self.tr("Ringkasan kompetensi"), daftar=True, panel=False, banner=halaman.banner
        )
        self.view = self.kisi.view
        self.setFocusProxy(self.kisi)
        tata.addWidget(self.kisi, 1)

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The year of the period."""
        self._tahun = tahun = lembar.periode.tahun

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kompetensi

            return tahun, kompetensi.ringkas_unit(sesi, tahun)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, isi: tuple[int, RingkasUnit]) -> None:
        tahun, r = isi
        if tahun != self._tahun:
            return
        self.kalimat.setText(self._ringkas(r))
        self.kisi.isi([self._baris(k) for k in r.kompetensi])
        self.h.siap.emit()

    def _ringkas(self, r: RingkasUnit) -> str:
        dinilai = self.tr("{n} dari {semua} pegawai sudah dinilai.").format(n=r.orang_dinilai, semua=r.orang)
        bawah = [k for k in r.kompetensi if k.di_bawah][:3]
        if not bawah:
            return dinilai + " " + self.tr("Belum ada yang di bawah standar.")
        daftar = ", ".join(
            self.tr("{nama} ({n} dari {semua})").format(
                nama=kata(k.kompetensi), n=k.di_bawah, semua=k.dinilai
            )
            for k in bawah
        )
        return dinilai + " " + self.tr("Paling sering di bawah standar: {daftar}.").format(daftar=daftar)

    def _baris(self, k: RingkasKompetensi) -> Baris:
        nilai = {
            "kompetensi": kata(k.kompetensi),
            "dinilai": str(k.dinilai),
            "bawah": str(k.di_bawah) if k.dinilai else "-",
            "sesuai": str(k.sesuai) if k.dinilai else "-",
            "atas": str(k.di_atas) if k.dinilai else "-",
            "terjauh": self.tr("{n} tingkat di bawah").format(n=k.terjauh) if k.terjauh else "-",
        }
        return Baris(k.kompetensi.encode(), nilai, nama=kata(k.kompetensi))

    def fokus_awal(self) -> QWidget | None:
        """The table."""
        return self.view
