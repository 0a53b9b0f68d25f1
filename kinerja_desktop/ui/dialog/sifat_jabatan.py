"""Sifat jabatan: whether a post heads an independent unit, which decides the form of its SKP."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.ui.konteks import KonteksUi
    from kinerja_desktop.ui.urung import TumpukanUrung


class DialogSifatJabatan(DialogDasar):
    """hasil() is {"pimpinan_mandiri": bool}."""

    def __init__(self, nama: str, mandiri: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Sifat jabatan {nama}").format(nama=nama),
            self.tr(
                "Tanda ini menentukan bentuk SKP yang baru dibuat. SKP yang sudah ada tidak berubah sendiri; "
                "sesuaikan lewat Ubah masa dan bentuk."
            ),
            parent,
        )
        self.formulir.pilihan(
            "pimpinan_mandiri",
            self.tr("Pimpinan unit kerja mandiri"),
            [
                (True, self.tr("Ya: SKP bentuk pimpinan, dengan perspektif")),
                (False, self.tr("Tidak: SKP bentuk pejabat administrasi, dengan RHK pimpinan")),
            ],
            petunjuk=self.tr(
                "Camat ditandai ya karena kecamatan mempunyai perjanjian kinerja sendiri. "
                "Lurah mengikuti ketentuan daerah; bawaannya tidak."
            ),
            wajib=True,
        ).isi(mandiri)

    def kata_kerja(self) -> str:
        """Keep."""
        return self.tr("Simpan")

    def hasil(self) -> dict[str, Any]:
        """The flag."""
        return {"pimpinan_mandiri": bool(self.formulir.isian["pimpinan_mandiri"].nilai())}


def ubah_sifat(
    induk: QWidget,
    konteks: KonteksUi,
    urung: TumpukanUrung,
    jabatan_id: bytes,
    jadi: Callable[[], None] | None = None,
) -> None:
    """Read the post, ask, write; `jadi` runs once it is written."""

    def baca(sesi: Any) -> Any:
        from kinerja_desktop.services import susunan

        sesi.wajib("jabatan.ubah")
        return next((j for j in susunan.daftar_jabatan(sesi) if j.id == jabatan_id), None)

    def tanya(jabatan: Any) -> None:
        if jabatan is None:
            return
        konteks.banner.bersihkan()
        isi = DialogSifatJabatan.ask(jabatan.nama, jabatan.pimpinan_mandiri, induk)
        if isi is None or isi["pimpinan_mandiri"] == jabatan.pimpinan_mandiri:
            return

        def tulis(sesi: Any) -> Any:
            from kinerja_desktop.services import susunan

            return susunan.ubah_jabatan(sesi, jabatan_id, **isi)

        judul = QCoreApplication.translate("SifatJabatan", "Ubah sifat jabatan {nama}")
        konteks.ubah(
            judul.format(nama=jabatan.nama),
            tulis,
            lambda _: jadi() if jadi is not None else None,
            pemilik=induk,
            pengurung=urung,
        )

    konteks.baca(baca, tanya, pemilik=induk)


@daftarkan("sifat_jabatan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogSifatJabatan("Lurah Contoh", False, parent)
