"""Mengapa predikat ini: the quadrant with its cell, and the whole explanation in sentences to read aloud."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QHBoxLayout, QTextBrowser, QWidget

from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.kuadran_predikat import KuadranPredikat
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.penjelasan import LembarPenjelasan
    from kinerja_desktop.ui.konteks import KonteksUi


class DialogMengapa(DialogDasar):
    """Only to be read; `cetak` opens the paper. Accepting closes."""

    def __init__(
        self, lembar: LembarPenjelasan, cetak: Callable[[], None] | None = None, parent: QWidget | None = None
    ) -> None:
        j = lembar.penjelasan
        super().__init__(
            self.tr("Mengapa predikat ini? {nama}, {periode}").format(nama=j.nama, periode=kata(j.periode)),
            lembar.jabatan,
            parent,
        )
        self.formulir.hide()
        self.setMinimumSize(860, 460)
        self.kuadran = KuadranPredikat(_rating(lembar.hasil), _rating(lembar.perilaku), self)
        self.teks = QTextBrowser(self)
        self.teks.setFrameShape(QFrame.Shape.NoFrame)
        self.teks.setOpenLinks(False)
        self.teks.setAccessibleName(self.tr("Penjelasan predikat"))
        self.teks.setAccessibleDescription(self.kuadran.kalimat())
        self._isi(lembar)
        tata = QHBoxLayout()
        tata.setSpacing(16)
        tata.addWidget(self.kuadran, 0, Qt.AlignmentFlag.AlignTop)
        tata.addWidget(self.teks, 1)
        self.isi.addLayout(tata, 1)
        self.kotak.removeButton(self.batal)
        self.batal.hide()
        self.salin = self.kotak.addButton(self.tr("Salin teks"), QDialogButtonBox.ButtonRole.ActionRole)
        self.salin.clicked.connect(self._salin)
        self.cetak = self.kotak.addButton(self.tr("Cetak…"), QDialogButtonBox.ButtonRole.ActionRole)
        for t in (self.salin, self.cetak):
            t.setAccessibleName(t.text())
            t.setAutoDefault(False)
        if cetak is not None:
            self.cetak.clicked.connect(lambda _=False: cetak())
        self.teks.setFocus()

    def _isi(self, lembar: LembarPenjelasan) -> None:
        kursor = self.teks.textCursor()
        tebal, biasa = kursor.charFormat(), kursor.charFormat()
        tebal.setFontWeight(700)
        for n, b in enumerate(lembar.penjelasan.bagian):
            if n:
                kursor.insertBlock()
            kursor.insertText(kata(b.judul), tebal)
            for kalimat in b.kalimat:
                kursor.insertBlock()
                kursor.insertText(kata(kalimat), biasa)
            kursor.insertBlock()
        self.teks.moveCursor(kursor.MoveOperation.Start)

    def _salin(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self.teks.toPlainText())
        self.banner.sukses(self.tr("Penjelasan disalin."))

    def kata_kerja(self) -> str:
        """Nothing is changed here."""
        return self.tr("Tutup")

    def hasil(self) -> bool:
        """True."""
        return True


def _rating(nilai: str) -> Rating | None:
    return Rating(nilai) if nilai in Rating._value2member_map_ else None


def buka_mengapa(parent: QWidget, konteks: KonteksUi, skp_id: bytes, periode_id: bytes) -> None:
    """Read the explanation of one evaluation and show it; its paper opens from there."""

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import penjelasan

        return penjelasan.lembar(sesi, skp_id, periode_id)

    def tiba(lembar: LembarPenjelasan) -> None:
        DialogMengapa.ask(lembar, lambda: _cetak(parent, konteks, lembar), parent)

    konteks.baca(di_pekerja, tiba, pemilik=parent)


def _cetak(parent: QWidget, konteks: KonteksUi, lembar: LembarPenjelasan) -> None:
    from kinerja_desktop.ui.dialog.surat import DialogSurat

    def buat(sesi: Any, kertas: str) -> bytes:
        from kinerja_desktop.flows.kertas_penjelasan import kertas_penjelasan

        return kertas_penjelasan(sesi, lembar.skp_id, lembar.periode_id, kertas)

    j = lembar.penjelasan
    aman = re.sub(r"[^0-9A-Za-z]+", "-", f"{j.nama}-{j.periode}").strip("-")[:80]
    DialogSurat.ask(
        parent, konteks, kata("Penjelasan Predikat Kinerja"), buat, f"Penjelasan-Predikat_{aman}.pdf"
    )


@daftarkan("mengapa_predikat")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.penjelasan import Fakta, jelaskan
    from kinerja_desktop.services.penjelasan import LembarPenjelasan

    fakta = Fakta("Pegawai Contoh", "Triwulan I 2026", Rating.SESUAI, Rating.DI_ATAS)
    kunci = b"s" * 16
    isi = (kunci, kunci, "Pengadministrasi Perkantoran", "", "", "sesuai", "di_atas", jelaskan(fakta))
    return DialogMengapa(LembarPenjelasan(*isi), parent=parent)
