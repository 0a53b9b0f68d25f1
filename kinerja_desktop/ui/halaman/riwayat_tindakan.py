"""What the buttons below a history of files do, the same at an office and at the centre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.surat import buka_tanda_terima
from kinerja_desktop.ui.dialog.urung_terima import DialogUrungTerima
from kinerja_desktop.ui.halaman.dasar import Halaman

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import BarisBerkas
    from kinerja_desktop.services.urung_terima import HasilUrungTerima
    from kinerja_desktop.ui.dialog.bertahap import Jalankan
    from kinerja_desktop.ui.halaman.tukar_riwayat import RiwayatBerkas


class TindakanRiwayat:
    """Receipt on paper, message to paste, a receipt of files taken back; `jalankan` works for the dialogs."""

    def __init__(self, halaman: Halaman, riwayat: RiwayatBerkas, jalankan: Jalankan) -> None:
        self._h, self._jalankan = halaman, jalankan
        riwayat.surat_diminta.connect(self._surat)
        riwayat.pesan_diminta.connect(self._pesan)
        riwayat.urung_diminta.connect(self._urung)

    def _surat(self, b: BarisBerkas) -> None:
        buka_tanda_terima(self._h, self._h.konteks, b.sha256, b.arah, b.nama)

    def _pesan(self, b: BarisBerkas) -> None:
        h, sha256 = self._h, b.sha256

        def di_pekerja(sesi: Any) -> str:
            from kinerja_desktop.flows.surat_tukar import pesan_kirim

            return pesan_kirim(sesi, sha256)

        def jadi(teks: str) -> None:
            QGuiApplication.clipboard().setText(teks)
            h.banner.sukses(
                QCoreApplication.translate(
                    "TindakanRiwayat", "Pesan disalin. Tempel di WhatsApp bersama berkasnya."
                )
            )

        h.konteks.baca(di_pekerja, jadi, h.banner.galat, pemilik=h)

    def _urung(self, b: BarisBerkas) -> None:
        h, sha256 = self._h, b.sha256
        if not DialogUrungTerima.ask(h, self._jalankan, sha256, b.nama):
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services.urung_terima import urungkan_penerimaan

            return urungkan_penerimaan(sesi, sha256)

        def jadi(hasil: HasilUrungTerima) -> None:
            h.banner.tampilkan(kata(hasil.kalimat), "peringatan" if hasil.tidak else "sukses")
            h.muat()

        judul = QCoreApplication.translate("TindakanRiwayat", "Urungkan penerimaan")
        h.konteks.ubah(judul, di_pekerja, jadi, h.banner.galat, pemilik=h, dahulu=False)
