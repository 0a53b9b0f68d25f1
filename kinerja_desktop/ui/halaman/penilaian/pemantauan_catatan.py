"""The panel of one month: its entries with what they replaced, the quick fields, files and links."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
)

from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.lampiran_bukti import TombolLampiran
from kinerja_desktop.ui.halaman.penilaian.lampiran_bukti_baris import SISI, BarisBukti, tautan
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.realisasi import (
        CatatanBulan,
        CatatanLama,
        CatatanRealisasi,
        SelRealisasi,
    )
    from kinerja_desktop.ui.halaman.penilaian.pemantauan import PanelPemantauan

_JEDA = 150  # ms: walking through cells with the arrow keys asks only for the one where it ends
_BARIS_TAMPAK = 4
_GAMBAR_MAKS = 12


class PanelCatatan(QFrame):
    """Below the grid. With one entry (or none) the quick fields write it; several stand in a list."""

    tambah = Signal()
    koreksi = Signal(object)  # CatatanRealisasi
    tarik = Signal(object)
    beri_alasan = Signal(object, str)
    cetak = Signal()

    def __init__(self, induk: PanelPemantauan) -> None:
        super().__init__(induk)
        self.setObjectName("panelBawah")
        self.setAcceptDrops(True)
        self._induk = induk
        self.alamat: tuple[bytes, int] | None = None
        self.bulan: CatatanBulan | None = None
        self._bisa = self._lama_tampak = self._sempit = False
        self._kepala = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 6, 12, 8)
        tata.setSpacing(4)
        self.kepala = QLabel(self)
        self.kepala.setObjectName("redup")
        self.kepala.setTextFormat(Qt.TextFormat.PlainText)
        self.kepala.setWordWrap(True)
        tata.addWidget(self.kepala)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Catatan bulan ini"))
        self.daftar.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.daftar.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.daftar.currentRowChanged.connect(lambda _: self._atur_tombol())
        self.daftar.itemActivated.connect(lambda _: self._koreksi())
        self.daftar.hide()
        isian = self._buat_isian()
        self.baris_bukti = BarisBukti(self)
        self.baris_bukti.dibuka.connect(self._buka)
        self.baris_bukti.dihapus.connect(lambda x: self.lampiran.hapus(x))
        dua = QHBoxLayout()
        dua.setSpacing(8)
        dua.addWidget(self.daftar, 3)
        dua.addWidget(self.baris_bukti, 2)
        tata.addLayout(dua)
        tata.addLayout(isian)
        self.batas = LabelElips(self)
        self.batas.setObjectName("redup")
        self.batas.atur(self.lampiran.batas())
        tata.addWidget(self.batas)
        urut = [self.daftar, *self.isian.values(), self.alasan, self.lama, self.tombol_tambah]
        for a, b in pairwise([*urut, self.lampiran, self.lainnya, self.baris_bukti]):
            self.setTabOrder(a, b)
        self._tunda = pewaktu(self, _JEDA, self.muat)

    def _buat_isian(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.isian: dict[str, QLineEdit] = {}
        for kunci, label, lebar, maks in (
            ("angka", self.tr("Angka"), 3, 60),
            ("teks", self.tr("Keterangan capaian"), 5, 1000),
            ("bukti", self.tr("Bukti dukung"), 4, 500),
        ):
            self.isian[kunci] = self._isian(label, maks)
            self.isian[kunci].editingFinished.connect(self.simpan)
            baris.addWidget(self.isian[kunci], lebar)
        self.alasan = self._isian(self.tr("Alasan koreksi"), 300)
        self.alasan.editingFinished.connect(self._simpan_alasan)
        self.alasan.hide()
        baris.addWidget(self.alasan, 4)
        self.pengisi = LabelElips(self)
        self.pengisi.setObjectName("redup")
        self.pengisi.hide()
        baris.addWidget(self.pengisi, 12)
        self.lama = tombol(self.tr("Nilai lama"))
        self.lama.clicked.connect(self._buka_lama)
        self.tombol_tambah = tombol(self.tr("Tambah catatan…"))
        self.tombol_tambah.clicked.connect(self.tambah)
        self.lampiran = TombolLampiran(self, self._induk.h)
        self.lampiran.diubah.connect(self.muat)
        self.lainnya = tombol(self.tr("Lainnya"))
        self._menu = QMenu(self.lainnya)
        self._aksi_koreksi = self._menu.addAction(self.tr("Koreksi catatan…"), self._koreksi)
        self._aksi_tarik = self._menu.addAction(self.tr("Tarik catatan…"), self._tarik)
        self._menu.addSeparator()
        self._aksi_cetak = self._menu.addAction(self.tr("Daftar bukti dukung…"), self.cetak.emit)
        self.lainnya.setMenu(self._menu)
        for w in (self.lama, self.tombol_tambah, self.lampiran, self.lainnya):
            baris.addWidget(w)
        return baris

    def _isian(self, label: str, maks: int) -> QLineEdit:
        w = QLineEdit(self)
        w.setAccessibleName(label)
        w.setPlaceholderText(label)
        w.setMaxLength(maks)
        return w

    # -- the cell --------------------------------------------------------------------------------------------

    def isi(
        self, alamat: tuple[bytes, int] | None, kepala: str, sel: SelRealisasi | None, bisa: bool
    ) -> None:
        """Show a cell at once, its entries a moment later; what is being typed in it stays."""
        self._kepala, self._bisa = kepala, bisa
        if alamat != self.alamat:
            self.bulan = None
            self.baris_bukti.isi((), {}, ())
        self._sebut_kepala()
        self.lampiran.isi(alamat, bisa, sel is not None)
        self._atur_bukti()
        banyak = sel.banyak if sel is not None else 0
        sedang = alamat == self.alamat and self.sedang_diketik()
        self.alamat = alamat
        if not sedang:
            self._isi_kolom(sel if banyak <= 1 else None, bisa)
        for w in self.isian.values():
            w.setVisible(banyak <= 1)
        self.pengisi.setVisible(banyak > 1)
        self._atur_tombol()
        if alamat is None:
            self._isi_daftar()
        else:
            self._tunda.start()

    def sedang_diketik(self) -> bool:
        """Whether a quick field holds what is not written yet."""
        return any(w.hasFocus() and w.isModified() for w in (*self.isian.values(), self.alasan))

    def _isi_kolom(self, sel: SelRealisasi | None, bisa: bool) -> None:
        nilai = {"angka": "", "teks": "", "bukti": ""}
        if sel is not None:
            nilai = {"angka": f"{sel.angka} {sel.satuan}".strip(), "teks": sel.teks, "bukti": sel.bukti}
        for kunci, w in self.isian.items():
            w.setText(nilai[kunci])
            w.setCursorPosition(0)
            w.setModified(False)
            w.setReadOnly(not bisa)
            w.style().unpolish(w)
            w.style().polish(w)

    def simpan(self) -> None:
        """Record what was typed in the quick fields."""
        if self.alamat is None or not any(w.isModified() for w in self.isian.values()):
            return
        for w in self.isian.values():
            w.setModified(False)
        self._induk.catat(*self.alamat, {k: w.text() for k, w in self.isian.items()})

    def _simpan_alasan(self) -> None:
        c = self.catatan_kini()
        if c is None or not self.alasan.isModified() or not self.alasan.text().strip():
            return
        self.alasan.setModified(False)
        self.beri_alasan.emit(c, self.alasan.text())

    # -- its entries and files -------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the entries and evidence of this cell."""
        alamat = self.alamat
        if alamat is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import lampiran, realisasi

            berkas = lampiran.daftar_bulan(sesi, *alamat)
            gambar = lampiran.gambar(sesi, [x.id for x in berkas[:_GAMBAR_MAKS]], SISI)
            return realisasi.catatan_bulan(sesi, *alamat), berkas, gambar

        def tiba(hasil: Any) -> None:
            if alamat != self.alamat:
                return
            self.bulan, berkas, gambar = hasil
            self.lampiran.terima(berkas)
            self.baris_bukti.isi(berkas, gambar, tautan([c.bukti for c in self.bulan.catatan]))
            self._atur_bukti()  # who has attached a file has read the bounds; the button says them again
            self._sebut_kepala()
            self._isi_daftar()

        self._induk.konteks.baca(di_pekerja, tiba, self._induk.h.gagal_muat, pemilik=self)

    def atur_sempit(self, ya: bool) -> None:
        """In a low window, or with large letters, only what is typed in; files stand in the button's menu."""
        self._sempit = ya
        self._atur_bukti()
        self._sebut_kepala()
        self._isi_daftar()

    def _atur_bukti(self) -> None:
        self.baris_bukti.setVisible(self.baris_bukti.count() > 0 and not self._sempit)
        self.batas.setVisible(not self.lampiran.daftar and not self._sempit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows more or less of the head."""
        super().resizeEvent(event)
        self._sebut_kepala()

    def _sebut_kepala(self) -> None:
        b = self.bulan
        bagian = [self._kepala]
        if b is not None:
            bagian.append(kata(b.kalimat))
            # Of different units the value says so already.
            bagian += [kata(c.peringatan) for c in b.catatan if c.peringatan and len(b.catatan) == 1]
        teks = " · ".join(x for x in bagian if x)
        ruang = self.width() - 28
        muat = self.kepala.fontMetrics().elidedText(teks, Qt.TextElideMode.ElideRight, ruang)
        self.kepala.setWordWrap(not self._sempit)
        self.kepala.setText(muat if self._sempit else teks)
        self.kepala.setToolTip(teks if self._sempit else "")
        # The layout around asks for one line's height only, and would lay the fields over the rest.
        tinggi = 0 if self._sempit else self.kepala.heightForWidth(max(ruang, 1))
        self.kepala.setMinimumHeight(max(tinggi, 0))

    def _isi_daftar(self) -> None:
        """One line an entry; on demand what stood there before, struck through."""
        b = self.bulan
        catatan = b.catatan if b is not None else ()
        ditarik = b.ditarik if b is not None else ()
        dulu = sum(len(c.lama) for c in catatan) + len(ditarik)
        tampak = self._lama_tampak and dulu > 0
        teks = self.tr("Nilai lama ({n})").format(n=dulu)
        self.lama.setText(self.tr("Tutup nilai lama") if tampak else teks)
        self.lama.setAccessibleName(self.lama.text())
        self.lama.setVisible(dulu > 0)
        kini = max(self.daftar.currentRow(), 0)
        self.daftar.clear()
        for c in catatan:
            self._tambah_baris(self._sebut(c), c)
            for x in c.lama if tampak else ():
                self._tambah_baris(self._sebut_lama(x), c, coret=True)
        for x in ditarik if tampak else ():
            self._tambah_baris(self._sebut_lama(x), None, coret=True)
        ada = (len(catatan) > 1 or tampak) and self.daftar.count() > 0
        self.daftar.setVisible(ada)
        if ada:
            tampak_baris = min(max(self.daftar.count(), 2), 2 if self._sempit else _BARIS_TAMPAK)
            tinggi = self.daftar.sizeHintForRow(0) * tampak_baris
            self.daftar.setFixedHeight(tinggi + 2 * self.daftar.frameWidth() + 2)
            self.daftar.setCurrentRow(min(kini, self.daftar.count() - 1))
        self._atur_tombol()

    def _buka_lama(self) -> None:
        self._lama_tampak = not self._lama_tampak
        self._isi_daftar()

    def _tambah_baris(self, teks: str, isi: CatatanRealisasi | None, coret: bool = False) -> None:
        butir = QListWidgetItem(teks, self.daftar)
        butir.setData(Qt.ItemDataRole.UserRole, isi)
        butir.setToolTip(teks)
        if coret:
            huruf = self.daftar.font()
            huruf.setStrikeOut(True)
            butir.setFont(huruf)
            butir.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Nilai lama: {isi}").format(isi=teks))

    def _sebut(self, c: CatatanRealisasi) -> str:
        hari = tanggal_pendek(c.tanggal_kegiatan) if c.tanggal_kegiatan else ""
        angka = (
            f"{c.angka} {c.satuan or (self.bulan.satuan if self.bulan else '')}".strip() if c.angka else ""
        )
        alasan = self.tr("koreksi: {alasan}").format(alasan=c.alasan) if c.alasan else ""
        if c.tanpa_alasan:
            alasan = self.tr("koreksi, alasannya belum ditulis")
        ingat = kata(c.peringatan)
        return " · ".join(" ".join(x.split()) for x in (hari, angka, c.teks, c.bukti, alasan, ingat) if x)

    def _sebut_lama(self, x: CatatanLama) -> str:
        hari = self.tr("dicatat {tanggal}").format(tanggal=tanggal_pendek(x.tanggal)) if x.tanggal else ""
        oleh = self.tr("oleh {nama}").format(nama=x.oleh) if x.oleh else ""
        sebab = self.tr("diganti karena {alasan}").format(alasan=x.alasan) if x.alasan else ""
        return " · ".join(t for t in (x.isi, f"{hari} {oleh}".strip(), sebab) if t)

    def catatan_kini(self) -> CatatanRealisasi | None:
        """The entry chosen in the list, or the only one."""
        catatan = self.bulan.catatan if self.bulan is not None else ()
        if len(catatan) == 1:
            return catatan[0]
        butir = self.daftar.currentItem() if self.daftar.isVisibleTo(self) else None
        isi = butir.data(Qt.ItemDataRole.UserRole) if butir is not None else None
        return isi if isi in catatan else None

    def _atur_tombol(self) -> None:
        c = self.catatan_kini()
        self.lampiran.catatan_id = c.id if c is not None else None
        self.tombol_tambah.setEnabled(self._bisa and self.alamat is not None)
        self._aksi_koreksi.setEnabled(self._bisa and c is not None)
        self._aksi_tarik.setEnabled(self._bisa and c is not None)
        satu = self.bulan is not None and len(self.bulan.catatan) == 1
        mau = bool(self._bisa and satu and c is not None and c.tanpa_alasan)
        if mau != self.alasan.isVisibleTo(self):
            self.alasan.clear()
            self.alasan.setVisible(mau)
        if self.pengisi.isVisibleTo(self):
            self.pengisi.atur(self.tr("Pilih satu catatan, lalu tekan Enter untuk mengoreksinya."))

    def _koreksi(self) -> None:
        c = self.catatan_kini()
        if c is not None and self._bisa:
            self.koreksi.emit(c)

    def _tarik(self) -> None:
        c = self.catatan_kini()
        if c is not None and self._bisa:
            self.tarik.emit(c)

    def _buka(self, isi: object) -> None:
        if isinstance(isi, str):
            self.lampiran.buka_alamat(isi)
        else:
            self.lampiran.buka(isi)  # type: ignore[arg-type]

    # -- files dropped ---------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Local files may be dropped where something is recorded."""
        alamat = event.mimeData().urls()
        if alamat and all(a.isLocalFile() for a in alamat) and self._bisa and self.alamat is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        event.acceptProposedAction()
        self.lampiran.lampirkan([Path(a.toLocalFile()) for a in event.mimeData().urls()])
