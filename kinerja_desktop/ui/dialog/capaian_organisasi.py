"""Capaian kinerja organisasi: the predicate of the office for a period, why, and who decided it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.predikat import PredikatOrganisasi
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan


class DialogCapaian(DialogDasar):
    """hasil() has predikat, alasan and penetap (staff id or None); `perlu` = why a reason is a must now."""

    def __init__(
        self,
        periode: str,
        predikat: str = "",
        alasan: str = "",
        penetap: Sequence[tuple[bytes, str]] = (),
        perlu: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Capaian kinerja organisasi {periode}").format(periode=periode),
            self.tr(
                "Predikat ini menentukan pola distribusi predikat pegawai dan rating hasil kerja pimpinan."
            ),
            parent,
        )
        self.formulir.pilihan(
            "predikat",
            self.tr("Predikat organisasi"),
            [(p.value, kata(p.value)) for p in PredikatOrganisasi],
            wajib=True,
            kosong=self.tr("Pilih predikat"),
        )
        if penetap:
            self.formulir.pilihan(
                "penetap",
                self.tr("Ditetapkan oleh"),
                list(penetap),
                petunjuk=self.tr("Operator mengetik atas nama pejabat ini; riwayat mencatat keduanya."),
                wajib=True,
            )
        self.formulir.panjang(
            "alasan",
            self.tr("Alasan"),
            petunjuk=self.tr("Wajib hanya bila sebaran predikat pegawai tidak sesuai pola."),
            wajib=bool(perlu),
            baris=3,
        )
        if predikat:
            self.formulir.isian["predikat"].isi(predikat)
        self.formulir.isian["alasan"].isi(alasan)
        if perlu:
            self.banner.peringatan(perlu)
            self.formulir.isian["alasan"].widget.setFocus()

    def kata_kerja(self) -> str:
        """Decide."""
        return self.tr("Tetapkan")

    def hasil(self) -> dict[str, Any]:
        """Values by key; penetap None when the person decides in the own name."""
        return {"penetap": None, **self.formulir.nilai()}


@daftarkan("capaian_organisasi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogCapaian("Triwulan I 2026", penetap=[(b"p" * 16, "Pimpinan Contoh")], parent=parent)
