"""Rare acts on teams and rounds: change and delete, every team by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QWidget

from kinerja_desktop.ui.dialog_dasar import DialogYakin

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_tim import DaftarTim, LembarPutaran, Tim
    from kinerja_desktop.ui.halaman.penilaian.tim import PanelTim


class MenuTim(QMenu):
    """`isi` gives it the teams, and the round that is shown."""

    def __init__(self, panel: PanelTim, parent: QWidget) -> None:
        super().__init__(parent)
        self.p = panel
        self._daftar: DaftarTim | None = None

    def isi(self, daftar: DaftarTim, putaran: LembarPutaran | None) -> None:
        """Teams without rounds are reached here only."""
        self._daftar = daftar
        self.clear()
        if putaran is not None:
            self.addAction(self.tr("Ubah putaran…")).triggered.connect(lambda: self.p.ubah_putaran())
            self.addAction(self.tr("Hapus putaran…")).triggered.connect(lambda: self._hapus_putaran(putaran))
            self.addSeparator()
        for t in daftar.tim:
            for teks, jalan in (
                (self.tr("Ubah {tim}…"), self.p.dialog_tim),
                (self.tr("Hapus {tim}…"), self._hapus_tim),
            ):
                aksi = self.addAction(teks.format(tim=t.rekam.nama.replace("&", "&&")))
                aksi.triggered.connect(lambda _=False, t=t, f=jalan: f(t))
        self.addAction(self.tr("Tim baru…")).triggered.connect(lambda: self.p.tim_baru())

    def _hapus_putaran(self, putaran: LembarPutaran) -> None:
        putaran_id, nama = putaran.rekam.id, putaran.rekam.judul
        if putaran.temuan:
            self.p.h.banner.info(
                self.tr("{nama} sudah mempunyai temuan; hapus barisnya satu per satu dahulu.").format(
                    nama=nama
                )
            )
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            return ubah.hapus_putaran(sesi, putaran_id)

        self._tanya(self.tr("Hapus putaran"), nama, di_pekerja)

    def _hapus_tim(self, tim: Tim) -> None:
        tim_id, nama = tim.rekam.id, tim.rekam.nama
        milik = [p.judul for p in self._daftar.putaran if p.tim_id == tim_id] if self._daftar else []
        if milik:
            self.p.h.banner.info(
                self.tr("{nama} masih mempunyai putaran ({putaran}); hapus putarannya dahulu.").format(
                    nama=nama, putaran=", ".join(milik)
                )
            )
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            return ubah.hapus_tim(sesi, tim_id)

        self._tanya(self.tr("Hapus tim"), nama, di_pekerja)

    def _tanya(self, judul: str, nama: str, kerja: Any) -> None:
        terang = self.tr("“{nama}” dihapus. Urungkan (Ctrl+Z) mengembalikannya.").format(nama=nama)
        if DialogYakin.ask(f"{judul}?", terang, judul, self.p) is not None:
            self.p.jalankan(judul, kerja)
