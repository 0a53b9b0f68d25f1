"""Ekspor Progres Harian: whose log, from when to when, and what BKN would refuse, shown before writing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QWidget

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.ui.konteks import KonteksUi

_SEORANG, _SEMUA = "seorang", "semua"
_JEDA_MS = 250
_PALING_BANYAK = 200


@dataclass(frozen=True, slots=True)
class PilihanEkspor:
    """What to write; `pegawai_id` None = everybody, one file each."""

    pegawai_id: bytes | None
    dari: date
    sampai: date
    lengkap_saja: bool
    nama_berkas: str


class DialogEksporHarian(DialogDasar):
    """hasil() is a PilihanEkspor; nothing is written here."""

    def __init__(
        self,
        konteks: KonteksUi | None,
        pegawai_id: bytes,
        nama: str,
        dari: date,
        sampai: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Ekspor Progres Harian"),
            self.tr("Buku kerja dengan kolom yang diminta BKN. Isi catatan tidak diubah."),
            parent,
        )
        self.setMinimumWidth(640)
        self._konteks, self._pegawai, self._nama = konteks, pegawai_id, nama
        self._semua: Any = ()
        pilihan = [(_SEORANG, nama), (_SEMUA, self.tr("Semua pegawai, satu berkas tiap orang"))]
        f = self.formulir
        f.pilihan("siapa", self.tr("Pegawai"), pilihan)
        f.tanggal("dari", self.tr("Dari tanggal"), awal=qdate(dari))
        f.tanggal("sampai", self.tr("Sampai tanggal"), awal=qdate(sampai))
        self.ringkas = QLabel(self)
        self.ringkas.setWordWrap(True)
        self.daftar = QPlainTextEdit(self)
        self.daftar.setReadOnly(True)
        self.daftar.setTabChangesFocus(True)
        self.daftar.setAccessibleName(self.tr("Yang akan ditolak BKN"))
        self.daftar.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.lengkap = QCheckBox(self.tr("Tinggalkan baris yang akan ditolak BKN"), self)
        for w in (self.daftar, self.lengkap):  # their room is kept: shown later they would squeeze the fields
            tetap = w.sizePolicy()
            tetap.setRetainSizeWhenHidden(True)
            w.setSizePolicy(tetap)
        self.isi.addWidget(self.ringkas)
        self.isi.addWidget(self.daftar)
        self.isi.addWidget(self.lengkap)
        self._lalu: Any = None
        self._jeda = QTimer(self)
        self._jeda.setInterval(_JEDA_MS)
        self._jeda.timeout.connect(self._baca)
        self._jeda.start()
        self._tampil((), "")

    def kata_kerja(self) -> str:
        """Write."""
        return self.tr("Tulis berkas…")

    def _baca(self) -> None:
        """Ask again when a field has changed."""
        n = self.formulir.nilai()
        kini = (n["siapa"], n["dari"], n["sampai"])
        if kini == self._lalu or self._konteks is None or None in kini:
            return
        self._lalu = kini
        orang = self._pegawai if n["siapa"] == _SEORANG else None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import harian

            semua = harian.siapkan(sesi, n["dari"], n["sampai"], orang)
            return semua, harian.kekurangan(semua), harian.nama_berkas(semua[0])

        self._konteks.baca(di_pekerja, self._tiba, self._gagal, pemilik=self)

    def _tiba(self, isi: tuple[Any, tuple[str, ...], str]) -> None:
        self._semua, kurang, self._berkas = isi
        banyak = sum(len(r.baris) for r in self._semua)
        kalimat = self.tr("{n} kegiatan akan ditulis; {m} di antaranya akan ditolak BKN.").format(
            n=banyak, m=len(kurang)
        )
        if not kurang:
            kalimat = self.tr("{n} kegiatan akan ditulis; semuanya lengkap menurut isian BKN.").format(
                n=banyak
            )
        self._tampil(kurang, kalimat)

    def _gagal(self, galat: BaseException) -> None:
        self._semua = ()
        self._tampil((), galat.kalimat() if isinstance(galat, Tolakan) else "")
        if not isinstance(galat, Tolakan):
            self.banner.galat(galat)

    def _tampil(self, kurang: tuple[str, ...], kalimat: str) -> None:
        self.ringkas.setText(kata(kalimat) or self.tr("Memeriksa catatan…"))
        baris = [kata(k) for k in kurang[:_PALING_BANYAK]]
        if len(kurang) > _PALING_BANYAK:
            baris.append(self.tr("… dan {n} lagi.").format(n=len(kurang) - _PALING_BANYAK))
        self.daftar.setPlainText("\n".join(baris))
        for w in (self.daftar, self.lengkap):
            w.setVisible(bool(kurang))
        self.terima.setEnabled(bool(self._semua))

    def done(self, hasil: int) -> None:
        """Closed: nothing is asked any more."""
        self._jeda.stop()
        super().done(hasil)

    def hasil(self) -> PilihanEkspor:
        """What was chosen."""
        n = self.formulir.nilai()
        orang = self._pegawai if n["siapa"] == _SEORANG else None
        return PilihanEkspor(orang, n["dari"], n["sampai"], self.lengkap.isChecked(), self._berkas)


@daftarkan("ekspor_harian")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogEksporHarian(None, b"p" * 16, "Pegawai Contoh", date(2026, 4, 1), date(2026, 4, 30), parent)
