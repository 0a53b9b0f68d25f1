"""The panel Tanggapan beside the grid: what was said of the selected row, and saying something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.bungkus import DelegasiBungkus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from kinerja_desktop.services.tanggapan import BarisTanggapan, LembarTanggapan, Pembicara
    from kinerja_desktop.ui.halaman.skp.susun import PanelSusun

JEDA_MS = 250
HURUF = 40  # letters of an average line of the panel
#: What the grid shows beside the number of a row.
TANDA = {"kembali": "←", "usul": "?", "berubah": "≠"}


class PanelTanggapan(QFrame):
    """Docked at the right of Susun; it reads itself whenever the SKP has been read."""

    def __init__(self, susun: PanelSusun) -> None:
        super().__init__(susun)
        self.s = susun
        self.isi_: LembarTanggapan | None = None
        self._tanda: dict[bytes, str] = {}
        self._diawasi: list[QWidget] = []
        self._giliran: tuple[bytes, str] | None = None
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Tanggapan atas baris yang dipilih"))
        self._buat()
        self._atur_tombol()
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.timeout.connect(self.muat)
        self.hide()
        susun.installEventFilter(self)
        susun.h.siap.connect(self._muat_nanti)
        susun.h.pilihan_berubah.connect(self.ikuti)
        susun.alur.minta_tanggapan.connect(self.buka_tutup)
        berikut = QShortcut(QKeySequence("Shift+F8"), susun)
        berikut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        berikut.activated.connect(self.ke_berikut)

    # -- building ------------------------------------------------------------------------------------------

    def _buat(self) -> None:
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 8, 12, 10)
        tata.setSpacing(6)
        kepala = QHBoxLayout()
        judul = QLabel(self.tr("Tanggapan"), self)
        judul.setObjectName("h2")
        self.silang = QToolButton(self)
        self.silang.setText("×")
        self.silang.setObjectName("tutupPanel")
        self.silang.setAccessibleName(self.tr("Tutup panel Tanggapan"))
        self.silang.setToolTip(self.tr("Tutup (Esc)"))
        self.silang.clicked.connect(self.tutup)
        self.berikut = tombol("", "tautan", self.tr("Baris dikembalikan berikutnya"))
        self.berikut.setToolTip(self.tr("Baris dikembalikan berikutnya (Shift+F8)"))
        self.berikut.clicked.connect(self.ke_berikut)
        kepala.addWidget(judul)
        kepala.addStretch(1)
        kepala.addWidget(self.berikut)
        kepala.addWidget(self.silang)
        self.letak = QLabel(self)
        self.letak.setWordWrap(True)
        self.letak.setTextFormat(Qt.TextFormat.PlainText)
        self.utas = QListWidget(self)
        self.utas.setAccessibleName(self.tr("Tanggapan baris ini, yang terbaru di bawah"))
        self.utas.setWordWrap(True)
        self.utas.setItemDelegate(DelegasiBungkus(self.utas))
        self.utas.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sebagai = QComboBox(self)
        self.sebagai.setAccessibleName(self.tr("Atas nama siapa"))
        self.sebagai.currentIndexChanged.connect(lambda _: self._atur_tombol())
        self.kotak = QPlainTextEdit(self)
        self.kotak.setAccessibleName(self.tr("Isi tanggapan"))
        self.kotak.setPlaceholderText(self.tr("Tulis tanggapan…"))
        self.kotak.setTabChangesFocus(True)
        wadah = QFrame(self)
        baris = TataAlir(parent=wadah)
        self._sikap: dict[str, QPushButton] = {
            "terima": tombol(self.tr("Terima"), "utama", self.tr("Terima baris ini")),
            "kembali": tombol(self.tr("Kembalikan"), nama=self.tr("Kembalikan baris ini")),
            "usul": tombol(self.tr("Usulkan"), "utama", self.tr("Usulkan baris ini")),
            "jawab": tombol(self.tr("Jawab")),
            "catatan": tombol(self.tr("Catat")),
        }
        for nama, t in self._sikap.items():
            baris.addWidget(t)
            t.clicked.connect(lambda _=False, n=nama: self.kirim(n))
        tata.addLayout(kepala)
        tata.addWidget(self.letak)
        tata.addWidget(self.utas, 1)
        tata.addWidget(self.sebagai)
        tata.addWidget(self.kotak)
        tata.addWidget(wadah)

    # -- place ---------------------------------------------------------------------------------------------

    def eventFilter(self, asal: QObject, event: QEvent) -> bool:
        """The panel stands at the right of the sheet, as high as the sheet."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show) and not self.isHidden():
            self._letakkan()
        return False

    def _lembaran(self) -> list[QWidget]:
        """The sheets of Susun, that which is shown first."""
        semua: list[QWidget] = [*self.s._kisi.values()]
        if self.s.lampiran is not None:
            semua.append(self.s.lampiran)
        return sorted(semua, key=lambda w: w.isHidden())

    def _lebar(self) -> int:
        m = QFontMetrics(self.font())
        return min(m.averageCharWidth() * HURUF + 24, max(self.s.width() // 3, 220))

    def _letakkan(self) -> None:
        lebar, semua = self._lebar(), self._lembaran()
        for w in semua:
            if w not in self._diawasi:
                self._diawasi.append(w)
                w.installEventFilter(self)
            tata = w.layout()
            if tata is not None:
                tata.setContentsMargins(0, 0, lebar + 8 if not self.isHidden() else 0, 0)
        if semua and not semua[0].isHidden():
            lembar = semua[0]
            if self.parentWidget() is not lembar:
                tampak = not self.isHidden()
                self.setParent(lembar)
                self.setVisible(tampak)
            self.setGeometry(lembar.width() - lebar, 0, lebar, lembar.height())
            rendah = self.height() < QFontMetrics(self.font()).lineSpacing() * 24
            self.kotak.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * (2 if rendah else 3) + 12)

    def buka_tutup(self) -> None:
        """Open or close the panel."""
        if self.isHidden():
            self.buka()
        else:
            self.tutup()

    def buka(self) -> None:
        """Show the panel with the row of the cursor, ready to be typed into."""
        self._letakkan()
        self.show()
        self._letakkan()
        self.ikuti()
        (self.kotak if self.kotak.isEnabled() else self.utas).setFocus()

    def tutup(self) -> None:
        """Hide the panel; the grid has the focus again."""
        self.hide()
        self._letakkan()
        w = self.s.fokus_awal()
        if w is not None:
            w.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Ctrl+Enter writes a note."""
        if event.key() == Qt.Key.Key_Escape:
            self.tutup()
            return
        super().keyPressEvent(event)

    # -- reading -------------------------------------------------------------------------------------------

    def _muat_nanti(self) -> None:
        """An SKP shown for the first time is read at once; until then nothing can be said of its rows."""
        baru = self.isi_ is None or self.isi_.skp_id != self.s.skp_id
        if baru:
            self.isi_ = self._giliran = None
            self._isi_sebagai(())
        self._jeda.start(0 if baru else JEDA_MS)

    def muat(self) -> None:
        """Read remarks, and how much a revision changes."""
        skp_id, lembar = self.s.skp_id, self.s.lembar
        if skp_id is None or lembar is None:
            return
        direvisi = "batal_revisi" in lembar.langkah or (lembar.revisi > 0 and not lembar.tanggal_tetap)

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tanggapan, versi_skp

            return tanggapan.muat(sesi, skp_id), versi_skp.jumlah_ubahan(sesi, skp_id) if direvisi else None

        self.s.konteks.baca(di_pekerja, self._tiba, lambda _: None, pemilik=self)

    def _tiba(self, isi: Any) -> None:
        lembar, ubahan = isi
        if lembar.skp_id != self.s.skp_id or self.s.lembar is None:
            return
        self.isi_ = lembar
        self.s.alur.atur_tanggapan(len(lembar.dikembalikan), len(lembar.terbuka), ubahan)
        self._tandai()
        self._isi_sebagai(lembar.pembicara, self._giliran_penilai())
        self.berikut.setVisible(bool(lembar.dikembalikan))
        self.berikut.setText(f"← {len(lembar.dikembalikan)}")
        self.ikuti()

    def _tandai(self) -> None:
        """Put signs beside the numbers of rows that somebody should look at."""
        assert self.isi_ is not None
        tanda: dict[bytes, str] = {}
        for (tabel, baris), k in self.isi_.baris.items():
            t = TANDA.get(k.keadaan, "≠" if k.perubahan else "")
            if t and tabel in ("rhk", "indikator", "perilaku"):
                tanda[baris] = t
        kisi = self.s.kisi
        if kisi is not None and (tanda != kisi.tanda or kisi.tanda != self._tanda):
            kisi.tanda = self._tanda = tanda
            kisi.tandai()

    def _giliran_penilai(self) -> bool | None:
        """Whether it is the assessor's turn to speak, asked once for each state of an SKP; None later on."""
        lembar = self.s.lembar
        assert lembar is not None
        giliran = (lembar.skp_id, lembar.status)
        if giliran == self._giliran:
            return None
        self._giliran = giliran
        return lembar.status == "diajukan"

    def _isi_sebagai(self, pembicara: tuple[Pembicara, ...], penilai: bool | None = None) -> None:
        kini = self.sebagai.currentIndex()
        if penilai is not None:  # an operator would look for Terima in vain among the employee's buttons
            kini = next((n for n, p in enumerate(pembicara) if penilai and p.peran == "penilai"), 0)
        self.sebagai.blockSignals(True)
        self.sebagai.clear()
        for p in pembicara:
            peran = self.tr("pejabat penilai") if p.peran == "penilai" else self.tr("pegawai")
            self.sebagai.addItem(self.tr("Sebagai {peran}: {nama}").format(peran=peran, nama=p.nama), p)
        self.sebagai.setCurrentIndex(min(max(kini, 0), len(pembicara) - 1))
        self.sebagai.blockSignals(False)
        self.sebagai.setVisible(len(pembicara) > 1)
        self._atur_tombol()

    def _atur_tombol(self) -> None:
        p = self.sebagai.currentData()
        boleh = p.sikap if p is not None else ()
        for nama, t in self._sikap.items():
            t.setVisible(nama in boleh)
        self.kotak.setEnabled(bool(boleh) or self.isi_ is None)  # words may come before the answer does
        sebab = self.isi_.alasan_tertutup if self.isi_ is not None else ""
        self.kotak.setPlaceholderText(kata(sebab) if sebab else self.tr("Tulis tanggapan…"))

    def catatan_kembali(self) -> str:
        """What was said of the rows that are returned, a line each, for the reason of Kembalikan."""
        isi = self.isi_
        if isi is None or isi.skp_id != self.s.skp_id:
            return ""
        baris = []
        for a in isi.dikembalikan:
            kembali = [t.teks for t in isi.utas.get(a, ()) if t.sikap == "kembali" and t.berlaku]
            baris += [f"{isi.baris[a].letak}: {' '.join(teks.split())}" for teks in kembali[-1:]]
        return "\n".join(baris)

    # -- showing -------------------------------------------------------------------------------------------

    def alamat(self) -> tuple[str, bytes] | None:
        """The row that is talked about: that of the cursor, else the SKP as a whole."""
        return self.s.riwayat_untuk()

    def ikuti(self) -> None:
        """Show what was said of the row of the cursor."""
        if self.isHidden() or self.isi_ is None:
            return
        alamat = self.alamat()
        k = self.isi_.baris.get(alamat) if alamat is not None else None
        letak = [kata(k.letak), kata(k.keadaan_nama), kata(k.perubahan)] if k is not None else []
        self.letak.setText(" — ".join(x for x in letak if x))
        self.utas.clear()
        for t in self.isi_.utas.get(alamat, ()) if alamat is not None else ():
            self._butir(t)
        if not self.utas.count():
            butir = QListWidgetItem(self.tr("Belum ada tanggapan untuk baris ini."), self.utas)
            butir.setFlags(Qt.ItemFlag.NoItemFlags)
        self.utas.scrollToBottom()

    def _butir(self, t: BarisTanggapan) -> None:
        saat = t.waktu.astimezone().strftime("%d-%m-%Y %H.%M") if t.waktu is not None else ""
        lama = "" if t.berlaku else self.tr(" (isi baris sebelum diubah)")
        kepala = f"{kata(t.sikap_nama)}{lama}"
        teks = "\n".join(x for x in (kepala, t.teks, f"{t.oleh} · {saat}") if x)
        QListWidgetItem(teks, self.utas)

    def ke_berikut(self) -> None:
        """Shift+F8: the next row that was returned, from the last one back to the first."""
        kisi = self.s.kisi
        if self.isi_ is None or kisi is None:
            return
        tujuan = [a for a in self.isi_.dikembalikan if a[0] != "skp"]
        if not tujuan:
            self.s.konteks.banner.info(self.tr("Tidak ada baris yang dikembalikan."))
            return
        kini = self.alamat()
        nomor = tujuan.index(kini) + 1 if kini in tujuan else 0
        tabel, baris = tujuan[nomor % len(tujuan)]
        kisi.ke(baris, {"rhk": "rhk", "indikator": "indikator"}.get(tabel, "perilaku"))
        if self.isHidden():
            self.buka()
        kisi.view.setFocus()

    # -- saying --------------------------------------------------------------------------------------------

    def kirim(self, sikap: str) -> None:
        """Write a remark on the row of the cursor; the words stay in the box until it is saved."""
        skp_id, alamat, p = self.s.skp_id, self.alamat(), self.sebagai.currentData()
        if skp_id is None or alamat is None or p is None:
            return
        self.s.simpan_tertunda()
        teks, untuk = self.kotak.toPlainText(), p.untuk

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tanggapan

            return tanggapan.beri(sesi, skp_id, alamat, sikap, teks, untuk)

        def jadi(_: Any) -> None:
            if self.kotak.toPlainText() == teks:
                self.kotak.clear()
            self.muat()

        self.s.konteks.ubah(self.tr("Tanggapan"), di_pekerja, jadi, pemilik=self.s.h)
