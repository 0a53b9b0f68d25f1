"""Steps of an evaluation from the grid of Nilai: open again, handed over, received."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman.penilaian import isi_nilai
from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import atas_nama

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai


class LangkahNilai(QObject):
    """The menu of rare steps of one grid."""

    def __init__(self, panel: PanelNilai) -> None:
        super().__init__(panel)
        self.panel, self.h, self.konteks = panel, panel.h, panel.konteks

    def isi_menu(self) -> None:
        """What may be done with the selected rows now; asked each time the menu opens."""
        menu = self.panel.menu
        menu.clear()
        b = self.panel.kini()
        selesai = [x for x in self.panel.terpilih() if x.status == "dinilai"]
        if b is not None and b.skp_id is not None and b.status in ("dinilai", "disampaikan"):
            buka = menu.addAction(self.tr("Buka kembali penilaian {nama}…").format(nama=b.nama))
            buka.triggered.connect(lambda _=False: self.buka_kembali(b))
        if selesai:
            sampai = menu.addAction(
                self.tr("Catat dokumen disampaikan hari ini ({n})").format(n=len(selesai))
            )
            sampai.triggered.connect(lambda _=False: self._catat("sampaikan", selesai))
        terima = [x for x in self.panel.terpilih() if x.status == "disampaikan"][:1]
        if terima:
            aksi = menu.addAction(
                self.tr("Catat diterima pegawai hari ini: {nama}").format(nama=terima[0].nama)
            )
            aksi.triggered.connect(lambda _=False: self._catat("terima", terima))
        if b is not None and b.skp_id is not None:
            skp = menu.addAction(self.tr("Buka SKP {nama}").format(nama=b.nama))
            skp.triggered.connect(lambda _=False: self.konteks.navigasi.buka("skp", skp=b.skp_id))
            isi_nilai.tambah_mengapa(menu, self.h, b)
        if b is not None and b.skp_id is not None and b.selesai:
            ke = {"bagian": "keberatan", "skp": b.skp_id, "periode": self.h.periode_id}
            serah = menu.addAction(self.tr("Penyerahan dan keberatan {nama}").format(nama=b.nama))
            serah.triggered.connect(lambda _=False: self.konteks.navigasi.buka("penilaian", **ke))
        if self.konteks.peran in ("pimpinan", "operator"):
            tutup = menu.addAction(self.tr("Tutup atau buka periode…"))
            tutup.triggered.connect(lambda _=False: self.h.keberatan.tutup.tanya())
        riwayat = menu.addAction(self.tr("Riwayat baris ini"))
        riwayat.setEnabled(b is not None)
        riwayat.triggered.connect(lambda _=False: self.konteks.navigasi.buka_riwayat())

    def buka_kembali(self, b: BarisNilai, alasan_awal: str = "", terang: str = "") -> None:
        """Unlock one finished row, with a reason; `alasan_awal` and `terang` when it is proposed."""
        lembar = self.panel.lembar
        if lembar is None or b.skp_id is None:
            return
        skp_id, penilai = b.skp_id, b.penilai_id
        alasan = DialogAlasan.ask(
            self.tr("Buka kembali penilaian {nama}").format(nama=b.nama),
            terang
            or self.tr("Nilai dapat diubah lagi dan harus diselesaikan ulang. Alasan ini masuk Riwayat."),
            self.tr("Buka kembali"),
            parent=self.panel,
            alasan=alasan_awal,
        )
        if alasan is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilaian

            untuk = atas_nama(sesi, penilai)
            return penilaian.buka(sesi, lembar.periode_id, skp_id, alasan, untuk)

        self.konteks.ubah(
            self.tr("Buka kembali penilaian"), di_pekerja, lambda _: self.h.muat_lembar(), pemilik=self.h
        )

    def _catat(self, langkah: str, baris: Sequence[BarisNilai]) -> None:
        lembar = self.panel.lembar
        assert lembar is not None
        ids = [b.skp_id for b in baris if b.skp_id is not None]

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilaian

            if langkah == "terima":
                return penilaian.terima(sesi, lembar.periode_id, ids[0])
            return penilaian.sampaikan(sesi, lembar.periode_id, ids)

        judul = self.tr("Catat penyampaian dokumen")
        self.konteks.ubah(judul, di_pekerja, lambda _: self.h.muat_lembar(), pemilik=self.h)
