"""A paper as it will be, made on the worker: to be read, printed or kept as a PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.cetak import DialogPrinter
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.cetak_panel import PanelPratinjau
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.tugas import Kendali


class DialogSurat(DialogDasar):
    """`buat(sesi, paper)` gives the PDF, `nama` is the file name proposed; closes without an answer.

    With `kendali`, to which `buat` reports, the dialog says how far the work is, and closing stops it.
    """

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi,
        judul: str,
        buat: Callable[[Any, str], bytes],
        nama: str = "Surat.pdf",
        kendali: Kendali | None = None,
    ) -> None:
        super().__init__(judul, "", parent)
        self.formulir.hide()
        self.setMinimumSize(780, 500)
        self._konteks, self._buat, self._nama = konteks, buat, nama
        self._pdf: bytes = b""
        self._ukuran: tuple[tuple[float, float], ...] = ()
        pilihan = konteks.tambahan.get("preferensi")
        kertas = str((pilihan.ambil("kertas") if pilihan is not None else "") or "A4")
        self.panel = PanelPratinjau(konteks.tugas, kertas, self)
        self.panel.kertas_ganti.connect(lambda _: self._baca())
        self.panel.lembar.gagal.connect(self.banner.galat)
        self._kendali = kendali
        self._detak = QTimer(self)
        self._detak.setInterval(100)
        self._detak.timeout.connect(self._sebut_kemajuan)
        self._sebut_kemajuan()
        self.isi.addWidget(self.panel, 1)
        self.simpan: QPushButton = self.kotak.addButton(
            self.tr("Simpan PDF…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.simpan.setAccessibleName(self.simpan.text())
        self.simpan.setAutoDefault(False)
        self.simpan.clicked.connect(self._simpan)
        self._hidupkan(False)
        self._baca()

    def kata_kerja(self) -> str:
        """Print."""
        return self.tr("Cetak…")

    def _sebut_kemajuan(self) -> None:
        """How far the work is, in words."""
        teks = kata(self._kendali.kemajuan[2]) if self._kendali is not None else ""
        kalimat = " ".join(filter(None, (self.tr("Menyusun surat…"), teks)))
        if self.panel.lembar.accessibleDescription() != kalimat:
            self.panel.kosongkan(kalimat)

    def _bekerja(self, ya: bool) -> None:
        """While work that can be stopped goes on, closing is called Batal."""
        batal = ya and self._kendali is not None
        self.batal.setText(self.tr("Batal") if batal else self.tr("Tutup"))
        self.batal.setAccessibleName(self.batal.text())
        if batal:
            self._detak.start()
        else:
            self._detak.stop()

    def done(self, hasil: int) -> None:
        """Closed, however it came: nobody waits for the paper any more."""
        self._detak.stop()
        if self._kendali is not None:
            self._kendali.minta_batal()
        super().done(hasil)

    def _hidupkan(self, ya: bool) -> None:
        for t in (self.terima, self.simpan):
            t.setEnabled(ya)

    def _baca(self) -> None:
        kertas, buat = self.panel.ukuran_kertas, self._buat

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.pratinjau import Pratinjau, ukuran_halaman

            pdf = buat(sesi, kertas)
            return Pratinjau(pdf, ukuran_halaman(pdf), ())

        self._bekerja(True)
        self._konteks.baca(di_pekerja, self._terbaca, self._gagal, pemilik=self, kendali=self._kendali)

    def _gagal(self, galat: BaseException) -> None:
        self._bekerja(False)
        self.panel.kosongkan(self.tr("Surat ini belum dapat ditampilkan."))
        self.banner.galat(galat)

    def _terbaca(self, hasil: Any) -> None:
        self._bekerja(False)
        pertama = not self._pdf
        self._pdf, self._ukuran = hasil.pdf, hasil.ukuran
        self.panel.tampilkan(hasil)
        self._hidupkan(True)
        if pertama:
            self.panel.lembar.setFocus()

    def coba_terima(self) -> None:
        """Choose a printer; without one the PDF is offered. The paper stays on the screen."""
        from kinerja_desktop.ui.halaman import cetak_printer

        printer = cetak_printer.daftar_printer()
        if not printer:
            self.banner.peringatan(
                self.tr(
                    "Tidak ada printer pada komputer ini. Simpan sebagai PDF untuk dicetak di tempat lain."
                ),
                [(self.tr("Simpan PDF…"), self._simpan)],
            )
            return
        isi = DialogPrinter.ask(self, printer, 1, len(self._ukuran))
        if isi is None:
            return
        cetak_printer.Pencetak(
            self._konteks.tugas,
            cetak_printer.buat_printer(isi["printer"], isi["salinan"]),
            self._pdf,
            self._ukuran,
            lambda n: self.banner.sukses(self.tr("{n} halaman dikirim ke printer.").format(n=n)),
            self.banner.galat,
            self,
        ).mulai()

    def _simpan(self) -> None:
        pilihan = self._konteks.tambahan.get("preferensi")
        path = pilih_berkas.simpan(self, self.tr("Simpan PDF"), self._nama, "PDF (*.pdf)", pilihan)
        if not path:
            return
        pdf = self._pdf

        def kerja() -> Any:
            from kinerja_desktop.flows.cetak_pilihan import simpan_pdf

            return simpan_pdf(path, pdf)

        def jadi(tujuan: Path) -> None:
            self.banner.sukses(self.tr("Tersimpan: {berkas}").format(berkas=tujuan))

        self._konteks.tugas.jalankan_lain(kerja, jadi, self.banner.galat, pemilik=self)

    def hasil(self) -> bool:
        """True."""
        return True


def buka_tanda_terima(parent: QWidget, konteks: KonteksUi, sha256: str, arah: str, nama: str) -> None:
    """Show the Tanda Terima of a file sent ("kirim") or received ("terima") until it is closed."""

    def buat(sesi: Any, kertas: str) -> bytes:
        from kinerja_desktop.flows.surat_tukar import tanda_terima

        return tanda_terima(sesi, sha256, arah, kertas)

    usul = "Tanda-Terima_" + re.sub(r"[^0-9A-Za-z_-]+", "-", Path(nama or "ADK").stem)[:80] + ".pdf"
    DialogSurat.ask(parent, konteks, QCoreApplication.translate("TandaTerima", "Tanda Terima"), buat, usul)


class _TugasDiam:
    def jalankan_lain(self, *_: Any, **__: Any) -> None:
        return None


class _KonteksDiam:
    """Never answers, so that the dialog is as it opens."""

    tugas = _TugasDiam()
    tambahan: ClassVar[dict[str, Any]] = {}

    def baca(self, *_: Any, **__: Any) -> None:
        return None


@daftarkan("surat")
def _contoh(parent: QWidget | None) -> DialogDasar:
    diam: Any = _KonteksDiam()
    return DialogSurat(parent, diam, "Berita Acara 12/BA/2026", lambda sesi, kertas: b"")
