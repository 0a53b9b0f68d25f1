"""Referensi's two small dialogs: a sentence of the phrase bank, and the deadlines of a period."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogFrasa(DialogDasar):
    """hasil() holds jenis, kunci, teks; `jenis` fixed when a sentence is changed."""

    def __init__(
        self,
        jenis: list[tuple[str, str]],
        parent: QWidget | None = None,
        awal: tuple[str, str, str] = ("", "", ""),
        kantor: bool = False,
    ) -> None:
        baru = not awal[2]
        terang = self.tr("Kalimat siap pakai; ikut ke semua kantor dengan balasan berikutnya.")
        super().__init__(
            self.tr("Tambah frasa") if baru else self.tr("Ubah frasa"),
            self.tr("Kalimat siap pakai untuk kantor ini.") if kantor else terang,
            parent,
        )
        pilihan = [x for x in jenis if baru or x[0] == awal[0]]
        self.formulir.pilihan("jenis", self.tr("Dipakai di"), pilihan, wajib=True)
        self.formulir.teks(
            "kunci", self.tr("Kelompok"), petunjuk=self.tr("Misalnya Kolaboratif, atau nama jabatan"), maks=80
        )
        self.formulir.panjang("teks", self.tr("Frasa"), wajib=True)
        for kunci, nilai in zip(("jenis", "kunci", "teks"), awal, strict=True):
            if nilai:
                self.formulir.isian[kunci].isi(nilai)
        self._baru = baru

    def kata_kerja(self) -> str:
        """Add, or keep the change."""
        return self.tr("Tambah") if getattr(self, "_baru", True) else self.tr("Simpan")

    def hasil(self) -> dict[str, Any]:
        """Keywords jenis, kunci, teks."""
        return self.formulir.nilai()


class DialogTenggat(DialogDasar):
    """hasil() are keywords of services.tenggat_periode.atur_tenggat; the SKP's deadline only of a year."""

    def __init__(
        self, label: str, batas_nilai: date, batas_skp: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Ubah tenggat {periode}").format(periode=label),
            self.tr("Tenggat baru berlaku di kantor setelah balasan berikutnya diterima."),
            parent,
        )
        if batas_skp is not None:
            self.formulir.tanggal("batas_skp", self.tr("Tenggat SKP"), awal=_q(batas_skp))
        self.formulir.tanggal("batas_nilai", self.tr("Tenggat penilaian"), awal=_q(batas_nilai))

    def kata_kerja(self) -> str:
        """Keep."""
        return self.tr("Simpan tenggat")

    def hasil(self) -> dict[str, Any]:
        """Dates by name."""
        return self.formulir.nilai()


def _q(hari: date) -> QDate:
    return QDate(hari.year, hari.month, hari.day)


@daftarkan("frasa")
def _contoh_frasa(parent: QWidget | None) -> DialogDasar:
    return DialogFrasa([("perilaku", kata("Perilaku kerja"))], parent)


@daftarkan("tenggat")
def _contoh_tenggat(parent: QWidget | None) -> DialogDasar:
    return DialogTenggat(kata("Tahun 2026"), date(2027, 1, 31), date(2026, 1, 31), parent)
