"""Masa dan bentuk SKP: from when to when an SKP runs and which of the two forms it is."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import FormulirKolom
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogKepalaSkp(DialogDasar):
    """hasil() are the keywords of services.skp.ubah_kepala; `bawaan` is the form that the post asks for."""

    def __init__(
        self,
        nama: str,
        mulai: date,
        selesai: date,
        bentuk: str,
        parent: QWidget | None = None,
        *,
        pendekatan: str = "kuantitatif",
        bawaan: str = "",
        sebab: str = "",
        alasan: str = "",
    ) -> None:
        super().__init__(
            self.tr("Masa dan bentuk SKP {nama}").format(nama=nama),
            self.tr("Masa SKP berada di dalam satu tahun. Isian yang tersembunyi tetap tersimpan."),
            parent,
        )
        self.setMinimumWidth(640)
        isian = self.formulir.tanggal(
            "mulai", self.tr("Mulai"), awal=QDate(mulai.year, mulai.month, mulai.day)
        )
        isian.tambah_periksa(lambda _: self._periksa_masa())
        self.formulir.tanggal(
            "selesai", self.tr("Sampai"), awal=QDate(selesai.year, selesai.month, selesai.day)
        )
        self.formulir.lebar = 2
        self.formulir.pilihan(
            "pendekatan",
            self.tr("Pendekatan hasil kerja"),
            [
                ("kuantitatif", self.tr("Kuantitatif: indikator dengan target dan satuan")),
                ("kualitatif", self.tr("Kualitatif: ukuran keberhasilan dalam kalimat")),
            ],
            wajib=True,
        ).isi(pendekatan)
        pilihan = self.formulir.pilihan(
            "bentuk",
            self.tr("Bentuk"),
            [
                ("administrasi", self.tr("Pejabat administrasi dan pejabat fungsional")),
                ("pimpinan", self.tr("Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri")),
            ],
            petunjuk=kata(sebab),
            wajib=True,
        )
        pilihan.isi(bentuk)
        pilihan.berubah.connect(self._ikuti_bentuk)
        self._tahun, self._bawaan = mulai.year, bawaan or bentuk
        self.formulir.teks(
            "alasan_bentuk",
            self.tr("Alasan memakai bentuk lain dari tanda jabatannya"),
            maks=500,
        ).isi(alasan)
        self._ikuti_bentuk()

    def buat_formulir(self) -> FormulirKolom:
        """Two columns: the dates stand side by side, so that large letters fit."""
        self.formulir: FormulirKolom = FormulirKolom(2, self)
        return self.formulir

    def _lain(self) -> bool:
        return bool(self.formulir.isian["bentuk"].nilai() != self._bawaan)

    def _ikuti_bentuk(self) -> None:
        """The reason is asked only for another form than that of the post."""
        isian = self.formulir.isian["alasan_bentuk"]
        isian.setVisible(self._lain())
        isian.wajib = self._lain()

    def _periksa_masa(self) -> None:
        from kinerja_desktop.ui.kisi.kolom import IsianSalah

        isi = self.formulir.nilai()
        mulai, selesai = isi["mulai"], isi["selesai"]
        if mulai > selesai:
            raise IsianSalah(self.tr("Tanggal mulai harus sebelum tanggal sampai."))
        if {mulai.year, selesai.year} != {self._tahun}:
            raise IsianSalah(self.tr("Masa SKP harus di dalam tahun {tahun}.").format(tahun=self._tahun))

    def hasil(self) -> dict[str, Any]:
        """Keywords mulai, selesai, bentuk, pendekatan, and the reason where one was asked."""
        isi = self.formulir.nilai()
        return isi | {"alasan_bentuk": isi["alasan_bentuk"] if self._lain() else None}


@daftarkan("kepala_skp")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogKepalaSkp(
        "Pegawai Contoh",
        date(2026, 1, 1),
        date(2026, 12, 31),
        "pimpinan",
        parent,
        bawaan="administrasi",
        sebab="Jabatan Lurah Contoh tidak ditandai pimpinan unit kerja mandiri.",
        alasan="Memimpin unit dengan perjanjian kinerja sendiri.",
    )
