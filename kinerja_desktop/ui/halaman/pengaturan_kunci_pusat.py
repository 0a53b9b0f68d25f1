"""Pengaturan, part Komputer at the centre: who of its PCs holds the keys of the data on a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.dialog.kunci_pusat import DialogGantiKunci, DialogKodeKunci, DialogPasangKunci
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol

if TYPE_CHECKING:
    from kinerja_desktop.exchange.kunci_pusat import KeadaanKunci


class PanelKunciPusat(QWidget):
    """What this PC holds, in words, and the acts that follow from it."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        self._keadaan: KeadaanKunci | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(10)
        terang = QLabel(
            self.tr(
                "Beberapa komputer pusat dapat bekerja bersamaan bila datanya ada di server. Komputer yang "
                "memegang kunci pusat dapat mengisi, menerima, dan mengirim; yang lain hanya membaca."
            ),
            self,
        )
        terang.setObjectName("redup")
        terang.setWordWrap(True)
        tata.addWidget(terang)
        self.kata = QLabel(self)
        self.kata.setObjectName("h2")
        self.kata.setWordWrap(True)
        tata.addWidget(self.kata)
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.tulis = tombol(self.tr("Tulis berkas kunci…"), "utama")
        self.pasang = tombol(self.tr("Pasang berkas kunci…"), "utama")
        self.ganti = tombol(self.tr("Ganti kunci pusat…"), "bahaya")
        for t, jalan in ((self.tulis, self._tulis), (self.pasang, self._pasang), (self.ganti, self._ganti)):
            t.clicked.connect(jalan)
        baris.addWidget(self.tulis)
        baris.addWidget(self.pasang)
        baris.addStretch(1)
        baris.addWidget(self.ganti)
        tata.addLayout(baris)
        tata.addStretch(1)
        self._atur(None)

    def muat(self) -> None:
        """Read how this PC stands to the keys."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import keadaan_kunci

            return keadaan_kunci(sesi)

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, keadaan: KeadaanKunci) -> None:
        self._atur(keadaan)
        self._halaman.siap.emit()

    def _atur(self, k: KeadaanKunci | None) -> None:
        self._keadaan = k
        di_server = k is not None and k.di_server
        memegang = k is not None and k.memegang
        if k is None:
            self.kata.setText("")
        elif not di_server:
            self.kata.setText(
                self.tr("Data pusat ini ada di sebuah berkas: hanya komputer ini yang memakainya.")
            )
        elif memegang:
            self.kata.setText(self.tr("✓ Komputer ini memegang kunci pusat."))
        else:
            self.kata.setText(k.kalimat)
        self.tulis.setVisible(di_server and memegang)
        self.pasang.setVisible(di_server and not memegang)
        self.ganti.setVisible(di_server)

    # -- acts ----------------------------------------------------------------------------------------------

    def _tulis(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder"), self._folder())
        if not folder:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import tulis_kunci_pusat

            return tulis_kunci_pusat(sesi, Path(folder))

        def jadi(hasil: Any) -> None:
            DialogKodeKunci.ask(self, hasil)
            self._halaman.banner.sukses(hasil.kalimat)

        self._jalan(self.tr("Menulis berkas kunci pusat"), di_pekerja, jadi)

    def _pasang(self) -> None:
        isi = DialogPasangKunci.ask(self, self._folder())
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import pasang_kunci_pusat

            return pasang_kunci_pusat(sesi, Path(isi["berkas"]), isi["kode"])

        self._jalan(self.tr("Memasang kunci pusat"), di_pekerja, self._selesai)

    def _ganti(self) -> None:
        isi = DialogGantiKunci.ask(self, self._keadaan is not None and self._keadaan.memegang)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import ganti_kunci_pusat

            return ganti_kunci_pusat(sesi, tanpa_lama=isi["tanpa_lama"])

        self._jalan(self.tr("Mengganti kunci pusat"), di_pekerja, self._selesai)

    def _selesai(self, kalimat: str) -> None:
        self._halaman.banner.sukses(kalimat)
        self.muat()

    def _jalan(self, judul: str, kerja: Any, jadi: Any) -> None:
        self._konteks.baca(kerja, jadi, self._halaman.banner.galat, pemilik=self, judul=judul)

    def _folder(self) -> str:
        preferensi = self._konteks.tambahan.get("preferensi")
        folder = str(preferensi.ambil("folder_terakhir") or "") if preferensi is not None else ""
        return folder if folder and Path(folder).is_dir() else str(Path.home())
