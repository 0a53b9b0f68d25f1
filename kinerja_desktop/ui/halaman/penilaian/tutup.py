"""Tutup Periode and Buka Kunci as acts of a page: read what is unfinished, ask, go where a row leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.services.tutup_periode import LembarTutup
    from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
    from kinerja_desktop.ui.konteks import KonteksUi


def tanya_periode(
    induk: Any, konteks: KonteksUi, periode_id: bytes, setelah: Callable[[], None] | None = None
) -> None:
    """Ask to close an open period, or to open a closed one; `setelah` runs once it was done."""

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import tutup_periode

        return tutup_periode.lembar(sesi, periode_id)

    konteks.baca(di_pekerja, lambda lembar: _tanya(induk, konteks, lembar, setelah), pemilik=induk)


def _tanya(induk: Any, konteks: KonteksUi, lembar: LembarTutup, setelah: Callable[[], None] | None) -> None:
    from kinerja_desktop.ui.dialog.tutup_periode import DialogBukaKunci, DialogTutup

    translate = QCoreApplication.translate
    if lembar.tutup:
        if not lembar.boleh_buka:
            konteks.banner.peringatan(kata(lembar.tutup))
            return
        jadi, kalimat = (
            DialogBukaKunci.ask(induk, konteks, lembar),
            translate("TutupPeriode", "Kunci {periode} dibuka."),
        )
    else:
        jadi, kalimat = (
            _tutup(DialogTutup, induk, konteks, lembar),
            translate("TutupPeriode", "{periode} ditutup."),
        )
    if jadi is True:
        konteks.banner.sukses(kalimat.format(periode=kata(lembar.label)))
        if setelah is not None:
            setelah()


def _tutup(kelas: Any, induk: Any, konteks: KonteksUi, lembar: LembarTutup) -> bool | None:
    """True when it was closed; a row that was opened leads away instead."""
    ke: list[Any] = []
    jadi = kelas.ask(induk, konteks, lembar, ke.append)
    if ke:
        konteks.navigasi.buka(ke[0].halaman, **dict(ke[0].argumen))
        return None
    return bool(jadi) if jadi is not None else None


class TutupPeriode(QObject):
    """The act of one part of the page."""

    def __init__(self, panel: BagianPenilaian) -> None:
        super().__init__(panel)
        self.panel = panel

    def tanya(self) -> None:
        """Close the period shown, or open it when it is closed."""
        periode = self.panel.h.periode_id
        if periode is not None:
            tanya_periode(self.panel.h, self.panel.konteks, periode, self.panel.h.muat)
