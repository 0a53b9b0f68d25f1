"""Handover of the operator's or the head's task: who, to whom, when, under which number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.pegawai_dasar import FormulirKolom
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.formulir import Formulir
from kinerja_desktop.ui.kisi.kolom import IsianSalah

NOMOR_MAKS = 60
NAMA_MAKS = 120


class DialogSerahTerima(DialogDasar):
    """Answers {"jenis", "dari", "dari_nama", "kepada", "kepada_nama", "tanggal", "nomor", "alihkan"}.

    `orang` are (staff id, name); a party without staff record is a name alone.
    """

    def __init__(
        self, parent: QWidget | None, orang: Sequence[tuple[bytes, str]], sekarang: str, hari: date
    ) -> None:
        super().__init__(
            self.tr("Serah terima"),
            self.tr(
                "Yang diserahkan dihitung dari data saat ini, dicatat di Riwayat, dan dicetak sebagai Berita "
                "Acara satu halaman untuk kedua tanda tangan."
            ),
            parent,
        )
        self.setMinimumWidth(720)
        f = self.formulir
        f.pilihan(
            "jenis",
            self.tr("Tugas yang diserahkan"),
            [("operator", self.tr("Operator kepegawaian")), ("pimpinan", self.tr("Pimpinan kantor"))],
        )
        f.tanggal("tanggal", self.tr("Tanggal"), awal=QDate(hari.year, hari.month, hari.day))
        bukan = self.tr("Bukan pegawai kantor ini")
        for kunci, label, isi in (
            ("dari", self.tr("Yang menyerahkan"), sekarang),
            ("kepada", self.tr("Yang menerima"), ""),
        ):
            pilihan = f.pilihan(kunci, label, list(orang), kosong=bukan)
            nama = f.teks(f"{kunci}_nama", self.tr("Nama di Berita Acara"), wajib=True, maks=NAMA_MAKS)
            nama.isi(isi)
            pilihan.berubah.connect(lambda k=kunci: self._nama(k))
        f.isian["kepada_nama"].tambah_periksa(self._periksa_orang)
        f.teks("nomor", self.tr("Nomor Berita Acara"), maks=NOMOR_MAKS)
        f.pilihan(
            "alihkan",
            self.tr("Alihkan juga peran atau penilaiannya"),
            [(1, self.tr("Ya, sejak tanggal itu")), (0, self.tr("Tidak, catat saja"))],
        )

    def buat_formulir(self) -> Formulir:
        """Two columns."""
        return FormulirKolom(2, self)

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Catat serah terima")

    def hasil(self) -> dict[str, Any]:
        """Values by key; `alihkan` as a truth value."""
        nilai = self.formulir.nilai()
        return {**nilai, "alihkan": bool(nilai["alihkan"])}

    def _nama(self, kunci: str) -> None:
        kotak = self.formulir.isian[kunci]
        if kotak.nilai() is not None:
            self.formulir.isian[f"{kunci}_nama"].isi(kotak.widget.currentText())  # type: ignore[attr-defined]

    def _periksa_orang(self, nilai: str) -> None:
        f = self.formulir.isian
        if f["kepada"].nilai() is not None and f["kepada"].nilai() == f["dari"].nilai():
            raise IsianSalah(self.tr("Yang menerima sama dengan yang menyerahkan; pilih orang lain."))
        if (
            f["kepada"].nilai() is None
            and str(nilai).strip().casefold() == str(f["dari_nama"].nilai()).casefold()
        ):
            raise IsianSalah(self.tr("Yang menerima sama dengan yang menyerahkan; pilih orang lain."))


@daftarkan("serah_terima")
def _contoh(parent: QWidget | None) -> DialogDasar:
    orang = [(b"a" * 16, "Budi Contoh"), (b"b" * 16, "Siti Contoh")]
    return DialogSerahTerima(parent, orang, "Operator", date(2026, 7, 1))
