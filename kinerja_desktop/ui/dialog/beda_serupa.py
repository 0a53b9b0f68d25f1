"""Pakai untuk yang serupa: which questions are decided alike, listed before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_beda import Serupa

_BARIS = 8


class DialogSerupa(DialogDasar):
    """hasil() is the chosen Serupa."""

    def __init__(self, pilihan: Sequence[Serupa], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Pakai untuk yang serupa"),
            self.tr("Semua isian di bawah ini diputuskan sekaligus; sekali Urungkan mengembalikannya."),
            parent,
        )
        self.setMinimumWidth(620)
        self._pilihan = list(pilihan)
        butir = self.tr("{kalimat} ({n})")
        self.mana = self.formulir.pilihan(
            "mana",
            self.tr("Isian yang diputuskan"),
            [(n, butir.format(kalimat=kata(s.kalimat), n=len(s.keputusan))) for n, s in enumerate(pilihan)],
            wajib=True,
        )
        self.mana.berubah.connect(self._tulis)
        self.daftar = QPlainTextEdit(self)
        self.daftar.setReadOnly(True)
        self.daftar.setTabChangesFocus(True)
        self.daftar.setAccessibleName(self.tr("Isian dan nilai yang dipakai"))
        self.daftar.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.daftar.setFixedHeight(self.daftar.fontMetrics().lineSpacing() * _BARIS + 16)
        self.isi.addWidget(self.daftar)
        self.catatan = QLabel(self)
        self.catatan.setWordWrap(True)
        self.catatan.setTextFormat(Qt.TextFormat.PlainText)
        self.isi.addWidget(self.catatan)
        self._tulis()

    def _tulis(self) -> None:
        s = self._kini()
        self.daftar.setPlainText("\n".join(kata(r) for r in s.rincian))
        self.catatan.setText(
            self.tr(
                "! {n} persetujuan, rating, kunci, atau isian orang lain tidak ikut; putuskan satu per satu."
            ).format(n=s.dilewati)
        )
        self.catatan.setVisible(bool(s.dilewati))

    def _kini(self) -> Serupa:
        return self._pilihan[int(self.mana.nilai() or 0)]

    def kata_kerja(self) -> str:
        """Decide."""
        return self.tr("Pakai semuanya")

    def hasil(self) -> Serupa:
        """The choice."""
        return self._kini()


@daftarkan("beda_serupa")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.lembar_beda import Keputusan, Serupa

    isi = tuple(Keputusan(f"indikator:{n:032x}:target", "a") for n in range(3))
    baris = tuple(f"Target · Indikator {n} · SKP Pegawai Contoh 2026: {n}0 surat" for n in range(1, 4))
    return DialogSerupa([Serupa("Semua isian Target dari komputer ini", isi, baris, 2)], parent)
