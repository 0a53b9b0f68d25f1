"""Usulkan rencana aksi: from targets split into steps, last year's plan, the superior's plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog.centang import ButirCentang, DialogCentang
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.rencana_aksi import AksiBaru
    from kinerja_desktop.services.rencana_aksi_usul import UsulanAksi


class DialogUsulAksi(DialogCentang):
    """hasil() are the actions that are ticked; those of targets are ticked at first."""

    def __init__(self, usulan: Sequence[UsulanAksi], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Usulkan rencana aksi"),
            self.tr(
                "Usulan dari target membagi target setahun menurut triwulan atau bulan. Semuanya masih dapat "
                "diubah setelah diambil."
            ),
            self.tr("Usulan rencana aksi"),
            parent,
        )
        self._usulan = {n.to_bytes(16, "big"): u for n, u in enumerate(usulan)}
        self.isi_butir([self._butir(i, u) for i, u in self._usulan.items()])

    def _butir(self, butir_id: bytes, u: UsulanAksi) -> ButirCentang:
        dari = {
            "target": self.tr("dari target"),
            "lalu": self.tr("dari rencana tahun lalu"),
            "atasan": self.tr("dari rencana pimpinan"),
        }[u.sumber]
        jalur = "; ".join(t or "–" for t in u.aksi.jalur) if any(u.aksi.jalur) else ""
        target = f"{jalur} {u.aksi.satuan}".strip()
        keterangan = " · ".join(b for b in (dari, target, u.rhk.replace("\n", " ")) if b)
        return ButirCentang(butir_id, u.aksi.teks.replace("\n", " "), keterangan, u.sumber == "target")

    def kata_kerja(self) -> str:
        """Take."""
        return self.tr("Ambil")

    def verba_jumlah(self, n: int) -> str:
        """Take so many."""
        return self.tr("Ambil {n} usulan").format(n=n)

    def hasil(self) -> list[AksiBaru]:
        """The actions that are ticked, in order."""
        return [self._usulan[i].aksi for i in self.terpilih()]


@daftarkan("usul_aksi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.rencana_aksi import AksiBaru
    from kinerja_desktop.services.rencana_aksi_usul import UsulanAksi

    satu = AksiBaru(b"r" * 16, "Surat terbit", "surat", ("120", "120", "120", "120"))
    dua = AksiBaru(b"r" * 16, "Rapat mingguan loket", "kali", ("13", "13", "13", "13"))
    rhk = "1. Terlayaninya warga"
    return DialogUsulAksi([UsulanAksi("target", rhk, satu), UsulanAksi("atasan", rhk, dua)], parent)
