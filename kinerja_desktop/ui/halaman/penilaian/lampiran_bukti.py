"""Evidence files of one indicator and month: attach, look at, take away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kinerja_desktop.ui import pilih_berkas

if TYPE_CHECKING:
    from kinerja_desktop.services.lampiran import Lampiran
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

_JEDA = 150  # ms: walking through cells with the arrow keys asks only for the one where it ends
_NAMA_TAMPAK = 44
SARING = "*.pdf *.jpg *.jpeg *.png *.docx *.xlsx *.pptx *.odt *.ods *.odp"


def buka_salinan(path: Path) -> bool:
    """Open a copy with what the PC has for it; False when there is nothing."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _ukuran(byte: int) -> str:
    return (
        f"{max(1, round(byte / 1000))} KB" if byte < 1_000_000 else f"{byte / 1e6:.1f} MB".replace(".", ",")
    )


class TombolLampiran(QPushButton):
    """Button with the number of files and a menu of them."""

    def __init__(self, induk: QWidget, halaman: HalamanPenilaian) -> None:
        super().__init__(induk)
        self._h = halaman
        self.alamat: tuple[bytes, int] | None = None
        self.daftar: tuple[Lampiran, ...] = ()
        self._bisa = self._tercatat = False
        self._pilihan = QMenu(self)
        self._pilihan.setToolTipsVisible(True)
        self.setMenu(self._pilihan)
        self._tunda = QTimer(self)
        self._tunda.setSingleShot(True)
        self._tunda.setInterval(_JEDA)
        self._tunda.timeout.connect(self.muat)
        self._tampilkan()

    def isi(self, alamat: tuple[bytes, int] | None, bisa: bool, tercatat: bool) -> None:
        """Follow the cell: whether it may be changed and whether anything is recorded in it."""
        if alamat != self.alamat:
            self.daftar = ()
        self.alamat, self._bisa, self._tercatat = alamat, bisa, tercatat
        self._tampilkan()
        if alamat is not None and tercatat:
            self._tunda.start()

    def muat(self) -> None:
        """Read the list of this cell."""
        alamat = self.alamat
        if alamat is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran

            return lampiran.daftar_bulan(sesi, *alamat)

        def tiba(daftar: tuple[Lampiran, ...]) -> None:
            if alamat == self.alamat:
                self.daftar = daftar
                self._tampilkan()

        self._h.konteks.baca(di_pekerja, tiba, pemilik=self)

    def _tampilkan(self) -> None:
        n = len(self.daftar)
        self.setText(self.tr("Lampiran ({n})").format(n=n) if n else self.tr("Lampiran"))
        self.setEnabled(self.alamat is not None and (n > 0 or self._bisa))
        self._pilihan.clear()
        for x in self.daftar:
            self._pilihan.addAction(self._sebut(x), self._pembuka(x))
        if self.daftar:
            self._pilihan.addSeparator()
        baru = self._pilihan.addAction(self.tr("Lampirkan berkas…"), self._tambah)
        baru.setEnabled(self._bisa and self._tercatat)
        if self._bisa and not self._tercatat:
            baru.setToolTip(self.tr("Catat dahulu realisasi bulan ini"))
        if self.daftar and self._bisa:
            hapus = self._pilihan.addMenu(self.tr("Hapus lampiran"))
            for x in self.daftar:
                hapus.addAction(self._sebut(x), self._penghapus(x))

    def _sebut(self, x: Lampiran) -> str:
        nama = x.nama if len(x.nama) <= _NAMA_TAMPAK else x.nama[: _NAMA_TAMPAK - 1] + "…"
        akhir = _ukuran(x.ukuran) if x.ada else self.tr("belum diterima")
        return f"{nama} · {akhir}".replace("&", "&&")

    def _pembuka(self, x: Lampiran) -> Callable[[], None]:
        def di_pekerja(sesi: Any) -> Path:
            from kinerja_desktop.services import lampiran

            return lampiran.buka(sesi, x.id)

        def jadi(path: Path) -> None:
            if not buka_salinan(path):
                self._h.banner.bahaya(
                    self.tr("Tidak ada program untuk membuka {nama} di komputer ini.").format(nama=x.nama)
                )

        def buka() -> None:
            self._h.konteks.baca(di_pekerja, jadi, self._gagal, pemilik=self)

        return buka

    def _gagal(self, galat: BaseException) -> None:
        self._h.banner.galat(galat)
        self.muat()

    def _penghapus(self, x: Lampiran) -> Callable[[], None]:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran

            return lampiran.hapus(sesi, x.id)

        judul = self.tr("Hapus lampiran {nama}").format(nama=x.nama)
        return lambda: self._ubah(judul, di_pekerja)

    def _tambah(self) -> None:
        alamat = self.alamat
        preferensi = self._h.konteks.tambahan.get("preferensi")
        saring = self.tr("Dokumen dan foto ({pola})").format(pola=SARING)
        berkas = pilih_berkas.buka(self, self.tr("Lampirkan berkas"), saring, preferensi)
        if not berkas or alamat is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran

            return lampiran.tambah_bukti(sesi, *alamat, Path(berkas))

        self._ubah(self.tr("Lampirkan {nama}").format(nama=Path(berkas).name), di_pekerja)

    def _ubah(self, judul: str, di_pekerja: Callable[[Any], Any]) -> None:
        self._h.konteks.ubah(
            judul,
            di_pekerja,
            lambda _: self.muat(),
            pemilik=self._h,
            pengurung=self._h.urung,
            setelah_urung=self.muat,
        )
