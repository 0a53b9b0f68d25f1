"""Evidence of one indicator and month: files attached, looked at, taken away; links opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kinerja_desktop.system import foto
from kinerja_desktop.system.jenis_isi import MAKS_UKURAN
from kinerja_desktop.ui import pilih_berkas

if TYPE_CHECKING:
    from kinerja_desktop.services.lampiran import Lampiran
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

_NAMA_TAMPAK = 44
SARING = "*.pdf *.jpg *.jpeg *.png *.docx *.xlsx *.pptx *.odt *.ods *.odp"


def buka_salinan(path: Path) -> bool:
    """Open a copy with what the PC has for it; False when there is nothing."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def buka_tautan(alamat: str) -> bool:
    """Open a link, or a file or folder by its path; False when this PC cannot."""
    if alamat.startswith(("http://", "https://")):
        return QDesktopServices.openUrl(QUrl(alamat))
    return Path(alamat).exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(alamat))


def ukuran_kata(byte: int) -> str:
    """Size in words: "382 KB", "1,2 MB"."""
    if byte < 1_000_000:
        return f"{max(1, (byte + 500) // 1000)} KB"
    sepersepuluh = (byte + 50_000) // 100_000
    return f"{sepersepuluh // 10},{sepersepuluh % 10} MB"


class TombolLampiran(QPushButton):
    """Button with the number of files and a menu of them; `diubah` when files were added or taken away."""

    diubah = Signal()

    def __init__(self, induk: QWidget, halaman: HalamanPenilaian) -> None:
        super().__init__(induk)
        self._h = halaman
        self.alamat: tuple[bytes, int] | None = None
        self.catatan_id: bytes | None = None
        self.daftar: tuple[Lampiran, ...] = ()
        self._bisa = self._tercatat = False
        self._pilihan = QMenu(self)
        self._pilihan.setToolTipsVisible(True)
        self.setMenu(self._pilihan)
        self._tampilkan()

    def isi(self, alamat: tuple[bytes, int] | None, bisa: bool, tercatat: bool) -> None:
        """Follow the cell: whether it may be changed and whether anything is recorded in it."""
        if alamat != self.alamat:
            self.daftar, self.catatan_id = (), None
        self.alamat, self._bisa, self._tercatat = alamat, bisa, tercatat
        self._tampilkan()

    def terima(self, daftar: Sequence[Lampiran]) -> None:
        """The files of this cell were read."""
        self.daftar = tuple(daftar)
        self._tampilkan()

    def batas(self) -> str:
        """What is taken and how large, in one sentence."""
        return self.tr(
            "Bukti paling besar {mb} MB: PDF, JPG, PNG, Word, Excel, PowerPoint, LibreOffice. Foto sampai "
            "{foto} MB diterima dan diperkecil sendiri. Berkas dapat diseret ke sini."
        ).format(mb=MAKS_UKURAN >> 20, foto=foto.MAKS_ASLI >> 20)

    def _tampilkan(self) -> None:
        n = len(self.daftar)
        self.setText(self.tr("Lampiran ({n})").format(n=n) if n else self.tr("Lampiran"))
        self.setToolTip(self.batas())
        self.setEnabled(self.alamat is not None and (n > 0 or self._bisa))
        self._pilihan.clear()
        for x in self.daftar:
            self._pilihan.addAction(self._sebut(x), partial(self.buka, x))
        if self.daftar:
            self._pilihan.addSeparator()
        baru = self._pilihan.addAction(self.tr("Lampirkan berkas…"), self._tambah)
        baru.setEnabled(self._bisa and self._tercatat)
        baru.setToolTip(self.batas() if self._tercatat else self.tr("Catat dahulu realisasi bulan ini"))
        if self.daftar and self._bisa:
            hapus = self._pilihan.addMenu(self.tr("Hapus lampiran"))
            for x in self.daftar:
                hapus.addAction(self._sebut(x), partial(self.hapus, x))

    def _sebut(self, x: Lampiran) -> str:
        nama = x.nama if len(x.nama) <= _NAMA_TAMPAK else x.nama[: _NAMA_TAMPAK - 1] + "…"
        akhir = ukuran_kata(x.ukuran) if x.ada else self.tr("belum diterima")
        return f"{nama} · {akhir}".replace("&", "&&")

    def buka(self, x: Lampiran) -> None:
        """Look at a copy of a file."""

        def di_pekerja(sesi: Any) -> Path:
            from kinerja_desktop.services import lampiran

            return lampiran.buka(sesi, x.id)

        def jadi(path: Path) -> None:
            if not buka_salinan(path):
                self._h.banner.bahaya(
                    self.tr("Tidak ada program untuk membuka {nama} di komputer ini.").format(nama=x.nama)
                )

        self._h.konteks.baca(di_pekerja, jadi, self._gagal, pemilik=self)

    def buka_alamat(self, alamat: str) -> None:
        """Follow a link."""
        if not buka_tautan(alamat):
            self._h.banner.bahaya(
                self.tr("Tautan {alamat} tidak dapat dibuka di komputer ini.").format(alamat=alamat)
            )

    def _gagal(self, galat: BaseException) -> None:
        self._h.banner.galat(galat)
        self.diubah.emit()

    def hapus(self, x: Lampiran) -> None:
        """Take a file away; it can be undone."""
        if not self._bisa:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran

            return lampiran.hapus(sesi, x.id)

        self._ubah(self.tr("Hapus lampiran {nama}").format(nama=x.nama), di_pekerja)

    def _tambah(self) -> None:
        preferensi = self._h.konteks.tambahan.get("preferensi")
        saring = self.tr("Dokumen dan foto ({pola})").format(pola=SARING)
        berkas = pilih_berkas.buka(self, self.tr("Lampirkan berkas"), saring, preferensi)
        if berkas:
            self.lampirkan([Path(berkas)])

    def lampirkan(self, berkas: Sequence[Path]) -> None:
        """Attach files to the entry chosen, one act each."""
        alamat, catatan = self.alamat, self.catatan_id
        if alamat is None or not self._bisa:
            return
        for path in berkas:

            def di_pekerja(sesi: Any, path: Path = path) -> Any:
                from kinerja_desktop.services import lampiran

                return lampiran.tambah_bukti(sesi, *alamat, path, catatan)

            self._ubah(self.tr("Lampirkan {nama}").format(nama=path.name), di_pekerja)

    def _ubah(self, judul: str, di_pekerja: Callable[[Any], Any]) -> None:
        self._h.konteks.ubah(
            judul,
            di_pekerja,
            lambda _: self.diubah.emit(),
            self._gagal,
            pemilik=self._h,
            pengurung=self._h.urung,
            setelah_urung=self.diubah.emit,
        )
