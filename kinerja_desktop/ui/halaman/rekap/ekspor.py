"""The foot of Rekap: what is shown in words, and the paper and the two workbooks of what is chosen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.tugas import Kendali

if TYPE_CHECKING:
    from kinerja_desktop.flows.rekap import HasilRekap, Kemajuan
    from kinerja_desktop.services.lembar_rekap import LembarRekap


class EksporRekap(QWidget):
    """Buttons for the office and period chosen; work over all offices can be stopped."""

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._konteks = konteks
        self._lembar: LembarRekap | None = None
        self._ruang: bytes | None = None
        self._kunci = ""
        baris = QHBoxLayout(self)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.setSpacing(8)
        self.ringkas = QLabel(self)
        self.ringkas.setObjectName("redup")
        self.ringkas.setWordWrap(True)
        self.ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.setahun = tombol(
            self.tr("Ekspor setahun…"),
            petunjuk=self.tr("Semua periode, jumlah per kantor, dan yang tidak dihitung dengan sebabnya"),
        )
        self.setahun.clicked.connect(lambda: self._ekspor(setahun=True))
        self.seperiode = tombol(
            self.tr("Ekspor rekap periode ini…"),
            "utama",
            petunjuk=self.tr("Susunan kolom Rekap Penilaian e-Kinerja"),
        )
        self.seperiode.clicked.connect(lambda: self._ekspor(setahun=False))
        self.tombol_cetak = tombol(
            self.tr("Cetak…"),
            nama=self.tr("Cetak rekap setahun"),
            petunjuk=self.tr("Rekap setahun di kertas: jumlah, daftar pegawai, dan yang tidak dihitung"),
        )
        self.tombol_cetak.clicked.connect(self.cetak)
        baris.addWidget(self.ringkas, 1)
        for t in (self.tombol_cetak, self.setahun, self.seperiode):
            baris.addWidget(t)

    def tulis(self, teks: str) -> None:
        """Say what is shown."""
        self.ringkas.setText(teks)

    def atur(self, lembar: LembarRekap, ruang: bytes | None, kunci: str, ada: bool) -> None:
        """What the buttons are about: all offices (`ruang` None) or one, and the period's key."""
        self._lembar, self._ruang, self._kunci = lembar, ruang, kunci
        for t in (self.seperiode, self.setahun, self.tombol_cetak):
            t.setEnabled(ada and lembar.periode_dari(kunci) is not None)

    def cetak(self) -> None:
        """The paper, to be read, printed or kept."""
        if self._lembar is None:
            return
        from kinerja_desktop.flows.rekap import nama_berkas
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        tahun, ruang = self._lembar.tahun, self._ruang
        usul = nama_berkas(self._lembar, ruang, f"Setahun {tahun}").removesuffix(".xlsx") + ".pdf"

        kendali = Kendali()
        lapor = self._pelapor(kendali)

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.rekap import rekap_pdf

            return rekap_pdf(sesi, tahun, ruang, kertas, lapor)

        judul = self.tr("Rekap tahun {tahun}").format(tahun=tahun)
        DialogSurat.ask(self.window(), self._konteks, judul, buat, usul, kendali)

    def _pelapor(self, kendali: Kendali) -> Kemajuan:
        """Says how many offices are done, and stops between two of them."""

        def lapor(n: int, dari: int, _: str) -> None:
            kendali.lapor(n, dari, self.tr("{n} dari {semua} kantor").format(n=n, semua=dari))
            kendali.periksa()

        return lapor

    def _ekspor(self, setahun: bool) -> None:
        lembar = self._lembar
        p = lembar.periode_dari(self._kunci) if lembar is not None else None
        if lembar is None or p is None:
            return
        from kinerja_desktop.flows.rekap import nama_berkas

        label = f"Setahun {lembar.tahun}" if setahun else p.label
        berkas = pilih_berkas.simpan(
            self,
            self.tr("Simpan rekap sebagai"),
            nama_berkas(lembar, self._ruang, label),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self._konteks.tambahan.get("preferensi"),
        )
        if not berkas:
            return
        kendali = Kendali()
        lapor = self._pelapor(kendali)
        kerja = partial(_tulis, Path(berkas), lembar.tahun, "" if setahun else p.kunci, self._ruang, lapor)
        self._konteks.baca(
            kerja, self._tertulis, pemilik=self, judul=self.tr("Menulis rekap"), kendali=kendali
        )

    def _tertulis(self, hasil: HasilRekap) -> None:
        self._konteks.banner.sukses(
            self.tr("Rekap ditulis ke {berkas} ({n} orang).").format(berkas=hasil.path, n=hasil.orang)
        )


def _tulis(
    berkas: Path, tahun: int, kunci: str, ruang: bytes | None, lapor: Kemajuan, sesi: Any
) -> HasilRekap:
    from kinerja_desktop.flows import rekap

    if not kunci:
        return rekap.tulis_setahun(sesi, berkas, tahun, ruang, lapor)
    return rekap.tulis_rekap(sesi, berkas, tahun, kunci, ruang, lapor)
