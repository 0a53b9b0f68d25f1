"""Parts of Kirim ADK: the place to write to, and the result with its digest, QR code and what to do next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.dialog.bertahap import DaftarAngka
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.tempat_lepas import Tempat, tempat
from kinerja_desktop.ui.widget.kode_qr import KodeQr

if TYPE_CHECKING:
    from kinerja_desktop.flows.siap_kirim import TujuanKirim
    from kinerja_desktop.flows.tukar import HasilKirim


_JENIS = Qt.ItemDataRole.UserRole + 1


def label(teks: str = "", nama: str = "") -> QLabel:
    """A wrapping plain-text label."""
    w = QLabel(teks)
    w.setWordWrap(True)
    w.setTextFormat(Qt.TextFormat.PlainText)
    if nama:
        w.setObjectName(nama)
    return w


def kelompok_sidik(sha256: str) -> str:
    """A digest in groups of four letters, to be read aloud and compared."""
    return " ".join(sha256[i : i + 4] for i in range(0, len(sha256), 4))


def folder_pendek(folder: Path, huruf: int = 40) -> str:
    """A folder by its end where the whole of it would take lines that others need; a button opens it."""
    teks, bagian = str(folder), list(folder.parts)
    while len(teks) > huruf and len(bagian) > 1:
        bagian.pop(0)
        teks = str(Path("…", *bagian))
    return teks


def ukuran_kata(byte: int) -> str:
    """A size in KB or MB as written here."""
    kb = byte // 1024 + 1
    return f"{kb} KB" if kb < 2048 else f"{kb / 1024:.1f} MB".replace(".", ",")


class LembarTempat(QWidget):
    """To whom and where: receivers, removable drives with their room, the usual folders, any other."""

    berubah = Signal()
    diterima = Signal()
    cari_lagi = Signal()

    def __init__(
        self, terakhir: str = "", parent: QWidget | None = None, folder: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(parent)
        self._terakhir, self._folder = terakhir, folder or {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.kepada = QComboBox(self)
        self.kepada.setAccessibleName(self.tr("Kepada"))
        self.judul_kepada = QLabel(self.tr("Kepada"), self)
        self.judul_kepada.setBuddy(self.kepada)
        self.kepada.currentIndexChanged.connect(lambda _: self._ke_folder_terakhir())
        atas = QHBoxLayout()
        atas.addWidget(self.judul_kepada)
        atas.addWidget(self.kepada, 1)
        tata.addLayout(atas)
        tata.addWidget(label(self.tr("Di mana berkas ditulis?"), "h2"))
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Tempat berkas"))
        self.daftar.currentRowChanged.connect(lambda _: self.berubah.emit())
        # Not itemActivated: a list passes Enter on to the button as well, and one key would go two steps.
        self.daftar.itemDoubleClicked.connect(lambda _: self.diterima.emit())
        tata.addWidget(self.daftar, 1)
        baris = QHBoxLayout()
        self.folder_lain = tombol(self.tr("Folder lain…"))
        self.segarkan = tombol(self.tr("Cari flash disk lagi"))
        for t, jalan in ((self.folder_lain, self._pilih_folder), (self.segarkan, self.cari_lagi.emit)):
            t.setAutoDefault(False)
            t.clicked.connect(jalan)
            baris.addWidget(t)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.semua = QCheckBox(
            self.tr("Kirim semua dari awal (berkas lebih besar; aman, tidak ada yang ganda)"), self
        )
        tata.addWidget(self.semua)
        self.isi_tujuan([])

    def isi_tujuan(self, semua: Sequence[TujuanKirim], dipilih: bytes = b"") -> None:
        """Receivers by name; one alone needs no choice."""
        self.kepada.clear()
        for n, t in enumerate(semua):
            self.kepada.addItem(t.nama, t.kunci.hex())
            self.kepada.setItemData(n, t.jenis, _JENIS)
        if dipilih:
            self.kepada.setCurrentIndex(max(0, self.kepada.findData(dipilih.hex())))
        for w in (self.kepada, self.judul_kepada):
            w.setVisible(len(semua) > 1)

    @property
    def jenis(self) -> str:
        """Kind of the receiver chosen: "pusat" or "komputer"."""
        return str(self.kepada.currentData(_JENIS) or "")

    def isi_tempat(self, semua: Sequence[Tempat]) -> None:
        """Places; the one that was chosen stays chosen while it is there."""
        lama = self.tempat
        self.daftar.clear()
        for t in semua:
            self._tambah(t)
        if semua:
            self.daftar.setCurrentRow(0)
            self._ke_folder(str(lama.folder) if lama is not None else "")

    def _ke_folder_terakhir(self) -> None:
        """The folder used last for this receiver, where it is there."""
        self._ke_folder(self._folder.get(self.jenis, ""))

    def _ke_folder(self, folder: str) -> None:
        for n in range(self.daftar.count()):
            t = self.daftar.item(n).data(Qt.ItemDataRole.UserRole)
            if folder and t.folder == Path(folder):
                self.daftar.setCurrentRow(n)
                return

    def _tambah(self, t: Tempat) -> None:
        teks = f"{t.nama}  ·  {t.keterangan}" if t.keterangan else t.nama
        butir = QListWidgetItem(teks, self.daftar)
        butir.setData(Qt.ItemDataRole.UserRole, t)
        butir.setToolTip(str(t.folder))
        butir.setSizeHint(QSize(0, tinggi_baris()))

    def _pilih_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder"), self._terakhir)
        if folder:
            self._tambah(tempat(Path(folder)))
            self.daftar.setCurrentRow(self.daftar.count() - 1)
            self.daftar.setFocus()

    @property
    def tempat(self) -> Tempat | None:
        """The place chosen."""
        butir = self.daftar.currentItem()
        return butir.data(Qt.ItemDataRole.UserRole) if butir is not None else None


class LembarHasil(QWidget):
    """What was written: name, size, digest in groups and as a QR code, and what people do with it next."""

    cetak_diminta = Signal(str, str)  # digest and name of the file
    pesan_diminta = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hasil: HasilKirim | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(10)
        self.judul = label("", "h2")
        tata.addWidget(self.judul)
        isi = QHBoxLayout()
        isi.setSpacing(14)
        self.angka = DaftarAngka(self)
        self.qr = KodeQr(self.tr("Kode QR sidik berkas"), self)
        isi.addWidget(self.angka, 1, Qt.AlignmentFlag.AlignTop)
        isi.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        tata.addLayout(isi)
        baris = QHBoxLayout()
        self.cetak = tombol(self.tr("Cetak Tanda Terima…"))
        self.salin_pesan = tombol(self.tr("Salin pesan WhatsApp"))
        self.buka_folder = tombol(self.tr("Buka folder"))
        for t, jalan in (
            (self.cetak, self._cetak), (self.salin_pesan, self._pesan), (self.buka_folder, self._buka_folder)
        ):  # fmt: skip
            t.setAutoDefault(False)
            t.clicked.connect(jalan)
            baris.addWidget(t)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.pesan = label("", "redup")
        tata.addWidget(self.pesan)
        tata.addStretch(1)

    def _kata_isi(self, perubahan: int, minta: bool) -> str:
        if perubahan:
            return self.tr("{n} perubahan, {ukuran}")
        return self.tr("permintaan bergabung, {ukuran}") if minta else self.tr("tanda terima saja, {ukuran}")

    def tampilkan(
        self,
        hasil: HasilKirim,
        qr: tuple[tuple[bool, ...], ...],
        bersurat: bool,
        komputer: str = "",
        minta: bool = False,
    ) -> None:
        """Files written; `bersurat`: there is a paper; `komputer`: for a PC; `minta`: a request to join."""
        self._hasil = hasil
        b = hasil.berkas[0] if hasil.berkas else None
        banyak = len(hasil.berkas) > 1
        self.judul.setText(
            self.tr("✓ {n} berkas ditulis dan diperiksa.").format(n=len(hasil.berkas))
            if banyak
            else self.tr("✓ Berkas ditulis dan diperiksa.")
        )
        isi = []
        if b is not None:
            perubahan = sum(x.perubahan for x in hasil.berkas)
            ukuran = ukuran_kata(sum(x.ukuran for x in hasil.berkas))
            isi = [
                (self.tr("Berkas"), "\n".join(x.path.name for x in hasil.berkas[:4]), ""),
                (self.tr("Folder"), folder_pendek(b.path.parent), ""),
                (
                    self.tr("Isi"),
                    self._kata_isi(perubahan, minta).format(n=perubahan, ukuran=ukuran),
                    "",
                ),
            ]
            if not banyak:
                isi.append((self.tr("Sidik (SHA-256)"), kelompok_sidik(b.sha256), ""))
        self.angka.tampilkan(isi)
        self.qr.tampilkan(() if banyak else qr)
        self.qr.setVisible(bool(qr) and not banyak)
        for t in (self.cetak, self.salin_pesan):
            t.setVisible(bersurat and not banyak and b is not None)
        self.buka_folder.setVisible(b is not None)
        if hasil.dibatalkan:
            akhir = self.tr("Dihentikan sebelum selesai; penerima lain belum ditulis.")
        elif komputer:
            akhir = self.tr(
                "Di {pc} buka Tukar data: berkas di folder bersama atau flash disk ditawarkan di sana, dan "
                "dapat pula dipilih lewat Terima ADK."
            ).format(pc=komputer)
        else:
            akhir = self.tr(
                "Antar berkas ini kepada penerima. Statusnya di Riwayat berkas menjadi Diterapkan setelah "
                "berkas balasannya Anda terima di sini."
            )
        self.pesan.setText(akhir)

    def _cetak(self) -> None:
        if self._hasil is not None and self._hasil.berkas:
            b = self._hasil.berkas[0]
            self.cetak_diminta.emit(b.sha256, b.path.name)

    def _pesan(self) -> None:
        if self._hasil is not None and self._hasil.berkas:
            self.pesan_diminta.emit(self._hasil.berkas[0].sha256)

    def _buka_folder(self) -> None:
        if self._hasil is not None and self._hasil.berkas:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._hasil.berkas[0].path.parent)))
