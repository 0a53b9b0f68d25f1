"""A wizard of at most five steps: where one is stands above; Kembali lives until something is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.dialog_dasar import DialogDasar
from kinerja_desktop.ui.tugas import Kendali

#: Runs a job on the worker: (job with the session, done, failed, control of progress and cancel).
Jalankan = Callable[[Callable[[Any], Any], Callable[[Any], None], Callable[[BaseException], None], Any], None]


class DialogBertahap(DialogDasar):
    """Steps in a stack; subclasses add pages with `tambah_langkah` and answer `masuk` and `lanjut`."""

    maks_langkah: ClassVar[int] = 5

    def __init__(self, judul: str, keterangan: str = "", parent: QWidget | None = None) -> None:
        super().__init__(judul, keterangan, parent)
        self.formulir.hide()
        self.setMinimumSize(760, 470)
        self._nama: list[str] = []
        self._jejak = QHBoxLayout()
        self._jejak.setSpacing(6)
        self._label: list[QLabel] = []
        self.isi.addLayout(self._jejak)
        self.isi.addSpacing(2)
        self.tumpukan = QStackedWidget(self)
        self.isi.addWidget(self.tumpukan, 1)
        self.kembali: QPushButton = self.kotak.addButton(
            self.tr("Kembali"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.kembali.setAccessibleName(self.kembali.text())
        self.kembali.setAutoDefault(False)
        self.kembali.clicked.connect(self.mundur)
        self._hasil: Any = None

    # -- steps ---------------------------------------------------------------------------------------------

    def tambah_langkah(self, nama: str) -> QVBoxLayout:
        """A further step; its layout is filled by the subclass."""
        lembar = QWidget(self)
        tata = QVBoxLayout(lembar)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(10)
        self.tumpukan.addWidget(lembar)
        self._nama.append(nama)
        n = len(self._nama)
        assert n <= self.maks_langkah
        if n > 1:
            garis = QFrame(self)
            garis.setFixedHeight(1)
            garis.setObjectName("garisLangkah")
            self._jejak.addWidget(garis, 1)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._jejak.addWidget(label)
        self._label.append(label)
        return tata

    @property
    def langkah(self) -> int:
        """Step shown, from 0."""
        return self.tumpukan.currentIndex()

    def ke(self, n: int) -> None:
        """Show a step."""
        self.tumpukan.setCurrentIndex(n)
        for i, label in enumerate(self._label):
            tanda = "✓" if i < n else f"{i + 1}"
            label.setText(f"{tanda} {self._nama[i]}")
            huruf = label.font()
            huruf.setBold(i == n)
            label.setFont(huruf)
            label.setEnabled(i <= n)
        self.setAccessibleDescription(
            self.tr("Langkah {n} dari {semua}: {nama}").format(
                n=n + 1, semua=len(self._nama), nama=self._nama[n]
            )
        )
        self.masuk(n)
        self.perbarui()

    def masuk(self, n: int) -> None:
        """Called when a step comes to the front: fill it, start its job."""

    def lanjut(self, n: int) -> None:
        """The accepting button on step n; default shows the next step."""
        if n + 1 < len(self._nama):
            self.ke(n + 1)
        else:
            self.accept()

    def bisa_lanjut(self, n: int) -> bool:
        """Whether the accepting button is alive on this step."""
        return True

    def bisa_kembali(self, n: int) -> bool:
        """Whether Kembali is alive on this step."""
        return n > 0

    def verba_langkah(self, n: int) -> str:
        """The verb on the accepting button of this step."""
        return self.tr("Lanjut")

    def perbarui(self) -> None:
        """Buttons as the step has them."""
        n = self.langkah
        verba = self.verba_langkah(n)
        if self.terima.text() != verba:
            self.terima.setText(verba)
            self.terima.setAccessibleName(verba)
        self.terima.setEnabled(self.bisa_lanjut(n))
        self.kembali.setVisible(self.bisa_kembali(n))
        akhir = n == len(self._nama) - 1
        self.batal.setVisible(not akhir)

    def mundur(self) -> None:
        """One step back."""
        self.banner.bersihkan()
        if self.bisa_kembali(self.langkah):
            self.ke(self.langkah - 1)

    def coba_terima(self) -> None:
        """The accepting button goes on; only the last step closes."""
        if self.bisa_lanjut(self.langkah):
            self.banner.bersihkan()
            self.lanjut(self.langkah)

    def hasil(self) -> Any:
        """What the last step found."""
        return self._hasil


class DaftarAngka(QFrame):
    """A few figures with their names, and a sign where one wants attention."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kartu")
        self._tata = QGridLayout(self)
        self._tata.setContentsMargins(16, 12, 16, 12)
        self._tata.setHorizontalSpacing(18)
        self._tata.setVerticalSpacing(7)
        self._tata.setColumnStretch(1, 1)
        self._isi: list[QLabel] = []

    def tampilkan(self, baris: Sequence[tuple[str, str, str]]) -> None:
        """Rows (name, value, tone): tone "", "sukses", "peringatan" or "bahaya"."""
        for lama in self._isi:
            self._tata.removeWidget(lama)
            lama.deleteLater()
        self._isi = []
        for i, (nama, nilai, nada) in enumerate(baris):
            kiri, kanan = QLabel(nama, self), QLabel(nilai, self)
            kiri.setObjectName("redup")
            tanda = {"sukses": "✓ ", "peringatan": "! ", "bahaya": "× "}.get(nada, "")
            kanan.setText(tanda + nilai)
            kanan.setTextFormat(Qt.TextFormat.PlainText)
            kanan.setWordWrap(True)
            kanan.setProperty("nada", nada)
            self._tata.addWidget(kiri, i, 0, Qt.AlignmentFlag.AlignTop)
            self._tata.addWidget(kanan, i, 1)
            self._isi += [kiri, kanan]


class LembarKemajuan(QWidget):
    """The step in which the job runs: what is done, how far, and Hentikan where stopping is safe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 40, 0, 0)
        tata.setSpacing(12)
        self.teks = QLabel(self)
        self.teks.setObjectName("h2")
        self.teks.setWordWrap(True)
        self.batang = QProgressBar(self)
        self.batang.setTextVisible(False)
        self.batang.setRange(0, 0)
        self.batang.setAccessibleName(self.tr("Kemajuan"))
        self.rincian = QLabel(self)
        self.rincian.setObjectName("redup")
        self.rincian.setWordWrap(True)
        for w in (self.teks, self.batang, self.rincian):
            tata.addWidget(w)
        tata.addStretch(1)
        self.kendali: Kendali | None = None
        self._jam = self.startTimer(80)

    def timerEvent(self, _peristiwa: Any) -> None:
        """Read how far the job is."""
        if self.kendali is not None and self.isVisible():
            n, dari, teks = self.kendali.kemajuan
            self.batang.setRange(0, dari)
            self.batang.setValue(n)
            self.rincian.setText(teks)
