"""Terima ADK: choose files, dry run with a summary, apply after an automatic backup, result per file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kinerja_desktop.ui import folder_tukar
from kinerja_desktop.ui.bahasa import kata as kata_layar
from kinerja_desktop.ui.dialog.bertahap import DaftarAngka, DialogBertahap, Jalankan, LembarKemajuan
from kinerja_desktop.ui.dialog.kirim_bagian import label
from kinerja_desktop.ui.dialog.terima_bagian import LembarIsi, TabelBerkas, angka_berarti, angka_terima
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.tema import tinggi_baris
from kinerja_desktop.ui.tugas import Kendali

if TYPE_CHECKING:
    from kinerja_desktop.flows.tukar import HasilTerima

__all__ = ["DialogTerimaAdk", "TabelBerkas", "angka_terima"]

BERKAS, PERIKSA, RINGKASAN, TERAPKAN, HASIL = range(5)
TUNGGU_TAMPAK = 2


class DialogTerimaAdk(DialogBertahap):
    """Reads files in any order; nothing is written before Terapkan. Answers with HasilTerima.

    `langsung`: the files given were already chosen, so the dry run begins at once.
    """

    def __init__(
        self,
        parent: QWidget | None,
        jalankan: Jalankan,
        berkas: list[str] | None = None,
        terakhir: str = "",
        langsung: bool = False,
    ) -> None:
        super().__init__(
            self.tr("Terima ADK"),
            self.tr("Tidak ada yang berubah sebelum Anda menekan Terapkan."),
            parent,
        )
        self._jalankan, self._terakhir = jalankan, terakhir
        self._kendali: Kendali | None = None
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 500)
        self._susun_berkas(self.tambah_langkah(self.tr("Pilih berkas")))
        self.lembar_periksa = LembarKemajuan(self)
        self.lembar_periksa.teks.setText(self.tr("Memeriksa berkas…"))
        self.tambah_langkah(self.tr("Periksa")).addWidget(self.lembar_periksa)
        tata = self.tambah_langkah(self.tr("Ringkasan"))
        self.ringkasan = label("", "h2")
        self.ringkasan_angka = DaftarAngka(self)
        self.tunggu = label("")
        self.tunggu.setProperty("nada", "peringatan")
        self.isi_ringkasan = LembarIsi(self)
        self.tabel = self.isi_ringkasan.tabel
        for w in (self.ringkasan, self.ringkasan_angka, self.tunggu):
            tata.addWidget(w)
        tata.addWidget(self.isi_ringkasan, 1)
        self.lembar_terap = LembarKemajuan(self)
        self.lembar_terap.teks.setText(self.tr("Membuat backup, lalu menerapkan…"))
        self.tambah_langkah(self.tr("Terapkan")).addWidget(self.lembar_terap)
        tata = self.tambah_langkah(self.tr("Hasil"))
        self.judul_hasil = label("", "h2")
        self.hasil_angka = DaftarAngka(self)
        self.isi_hasil = LembarIsi(self)
        self.tabel_hasil = self.isi_hasil.tabel
        self.catatan = label("", "redup")
        tata.addWidget(self.judul_hasil)
        tata.addWidget(self.hasil_angka)
        tata.addWidget(self.isi_hasil, 1)
        tata.addWidget(self.catatan)
        self.ke(BERKAS)
        self.tambah_berkas(berkas or [])
        (self.daftar if berkas else self.tambah).setFocus()
        if langsung and berkas:
            self.ke(PERIKSA)

    def _susun_berkas(self, tata: QVBoxLayout) -> None:
        atas = QHBoxLayout()
        self.tambah = tombol(self.tr("Pilih berkas…"))
        self.hapus = tombol(self.tr("Keluarkan dari daftar"))
        for t, jalan in ((self.tambah, self._pilih), (self.hapus, self._buang)):
            t.setAutoDefault(False)
            t.clicked.connect(jalan)
            atas.addWidget(t)
        atas.addWidget(label(self.tr("Boleh beberapa sekaligus; urutan dan nama tidak penting."), "redup"), 1)
        tata.addLayout(atas)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Berkas ADK yang akan diterima"))
        self.daftar.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.daftar.itemSelectionChanged.connect(self.perbarui)
        self.daftar.installEventFilter(self)
        tata.addWidget(self.daftar, 1)
        self.kosong = label(
            self.tr(
                "Belum ada berkas. Tekan Pilih berkas, atau seret berkas ADK dari flash disk ke sini. "
                "Yang dari WhatsApp simpan dahulu ke sebuah folder."
            ),
            "redup",
        )
        tata.addWidget(self.kosong)

    # -- files ---------------------------------------------------------------------------------------------

    @property
    def berkas(self) -> list[Path]:
        """Files chosen, in the order in which they were added."""
        return [Path(self.daftar.item(i).data(Qt.ItemDataRole.UserRole)) for i in range(self.daftar.count())]

    def tambah_berkas(self, semua: list[str]) -> None:
        """Add files; each once."""
        ada = {str(b) for b in self.berkas}
        for path in semua:
            if path and path not in ada:
                butir = QListWidgetItem(f"{Path(path).name}  ·  {Path(path).parent}", self.daftar)
                butir.setData(Qt.ItemDataRole.UserRole, path)
                butir.setSizeHint(QSize(0, tinggi_baris()))
                ada.add(path)
        self.perbarui()

    def _pilih(self) -> None:
        berkas, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Pilih berkas ADK"), self._terakhir, self.tr("Berkas ADK (*.adk);;Semua berkas (*)")
        )
        self.tambah_berkas(berkas)
        if berkas:
            self.terima.setFocus()

    def _buang(self) -> None:
        for butir in self.daftar.selectedItems():
            self.daftar.takeItem(self.daftar.row(butir))
        self.perbarui()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Delete takes files off the list."""
        if (
            objek is self.daftar
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Delete
        ):
            self._buang()
            return True
        return super().eventFilter(objek, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped on the first step."""
        if self.langkah == BERKAS and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.tambah_berkas([u.toLocalFile() for u in event.mimeData().urls() if u.isLocalFile()])

    # -- steps ---------------------------------------------------------------------------------------------

    def masuk(self, n: int) -> None:
        """Dry run and application begin when their step is shown."""
        if n in (PERIKSA, TERAPKAN):
            self._baca(n == TERAPKAN)

    def _baca(self, terapkan: bool) -> None:
        berkas, kendali = self.berkas, Kendali()
        self._kendali = kendali
        (self.lembar_terap if terapkan else self.lembar_periksa).kendali = kendali

        def lapor(selesai: int, dari: int, nama: str) -> bool:
            kendali.lapor(selesai, dari, nama)
            return not kendali.dibatalkan

        def di_pekerja(sesi: Any) -> HasilTerima:
            from kinerja_desktop.flows.tukar import terima_adk

            return terima_adk(sesi, berkas, terapkan=terapkan, kemajuan=lapor)

        self._jalankan(di_pekerja, self._diterapkan if terapkan else self._diperiksa, self._gagal, self)

    def _gagal(self, galat: BaseException) -> None:
        self.ke(BERKAS if self.langkah == PERIKSA else RINGKASAN)
        self.banner.galat(galat)

    def _diperiksa(self, hasil: HasilTerima) -> None:
        if hasil.dibatalkan:
            self.ke(BERKAS)
            return
        self._periksa_hasil = hasil
        self.ringkasan.setText(kata_layar(hasil.kalimat))
        self.ringkasan_angka.tampilkan(angka_berarti(hasil))
        self.tunggu.setText("! " + _kalimat(hasil.menunggu_apa))
        self.tunggu.setVisible(bool(hasil.menunggu_apa))
        self.isi_ringkasan.tampilkan(hasil)
        self.ke(RINGKASAN)
        self.terima.setFocus()

    def _diterapkan(self, hasil: HasilTerima) -> None:
        self._hasil = hasil
        konteks = getattr(self._jalankan, "konteks", None)
        if konteks is not None and self.berkas:
            preferensi = konteks.tambahan.get("preferensi")
            folder_tukar.ingat(preferensi, folder_tukar.TERIMA, self.berkas[0].parent)
        self.judul_hasil.setText(kata_layar(hasil.kalimat))
        self.hasil_angka.tampilkan(angka_berarti(hasil))
        self.isi_hasil.tampilkan(hasil)
        bagian = [_kalimat(hasil.menunggu_apa)] if hasil.menunggu_apa else []
        if hasil.backup is not None:
            bagian.append(self.tr("Backup sebelum menerima: {berkas}.").format(berkas=hasil.backup.name))
        self.catatan.setText(" ".join(bagian))
        self.ke(HASIL)
        self.terima.setFocus()

    @property
    def _ada_yang_dapat(self) -> bool:
        h = getattr(self, "_periksa_hasil", None)
        return h is not None and len(h.berkas) > h.ditolak

    def lanjut(self, n: int) -> None:
        """Files first."""
        if n == BERKAS and not self.daftar.count():
            self.banner.peringatan(self.tr("Pilih berkas ADK dahulu."))
            self.tambah.setFocus()
            return
        super().lanjut(n)

    def bisa_lanjut(self, n: int) -> bool:
        """What must stand before the next step."""
        if n == BERKAS:
            return True  # without files it says what is missing
        if n == RINGKASAN:
            return self._ada_yang_dapat
        return n == HASIL

    def bisa_kembali(self, n: int) -> bool:
        """Back to the files from the summary."""
        return n == RINGKASAN

    def mundur(self) -> None:
        """From the summary straight to the files: the dry run is not a place to stay."""
        self.banner.bersihkan()
        self.ke(BERKAS)

    def verba_langkah(self, n: int) -> str:
        """The verb."""
        return {
            BERKAS: self.tr("Periksa berkas"),
            RINGKASAN: self.tr("Terapkan"),
            HASIL: self.tr("Selesai"),
        }.get(n, self.tr("Lanjut"))

    def perbarui(self) -> None:
        """Buttons as the step and the selection have them."""
        super().perbarui()
        self.hapus.setEnabled(bool(self.daftar.selectedItems()))
        self.kosong.setVisible(not self.daftar.count())

    def reject(self) -> None:
        """While files are read, stop at the next safe point; on the last step closing is finishing."""
        if self.langkah in (PERIKSA, TERAPKAN):
            if self._kendali is not None:
                self._kendali.minta_batal()
            return
        if self.langkah == HASIL:
            self.accept()
            return
        super().reject()


def _kalimat(menunggu: list[str]) -> str:
    """What waits, by name, as sentences; the rest is counted."""
    tampak = [kata_layar(f"{k[:1].upper()}{k[1:]}") + "." for k in menunggu[:TUNGGU_TAMPAK]]
    lagi = len(menunggu) - TUNGGU_TAMPAK
    if lagi > 0:
        tampak.append(QCoreApplication.translate("DialogTerimaAdk", "Dan {n} lagi.").format(n=lagi))
    return " ".join(tampak)


@daftarkan("terima_adk")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogTerimaAdk(parent, lambda *_: None)
