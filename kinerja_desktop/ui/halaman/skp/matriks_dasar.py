"""What the tab Matriks shows: leaders, counts, the grid with its lower panel; reading it anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.domain.kaskade import NAMA_KEADAAN, TANDA_KEADAAN, KeadaanPeran
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.bagian import PanelBagian
from kinerja_desktop.ui.halaman.skp.matriks_bilah import BilahMatriks
from kinerja_desktop.ui.halaman.skp.matriks_kisi import (
    ModelMatriks,
    TampilanMatriks,
    baris_kisi,
    kolom_kisi,
    lipat,
)
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.panel_isian import PanelIsian
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.matriks_lembar import LembarMatriks, Pemimpin
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp
    from kinerja_desktop.ui.kisi.baris import PerubahanSel

JEDA_MUAT_MS = 120
RENDAH = 480  # pixels of the page below which the panel has fewer lines


class MatriksDasar(PanelBagian):
    """The part that shows; the acts are in `PanelMatriks`. Links: pimpinan, pegawai, kolom (item key)."""

    bantuan = "matriks"
    jenis = frozenset(
        {
            "peran_hasil",
            "skp",
            "rhk",
            "indikator",
            "tanggapan",
            "pegawai",
            "penempatan",
            "relasi_penilai",
            "jabatan",
        }
    )

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.pimpinan_id: bytes | None = None
        self.lembar: LembarMatriks | None = None
        self._pemimpin: Sequence[Pemimpin] = ()
        self._tuju: tuple[bytes | None, str] | None = None
        self._jeda = pewaktu(self, JEDA_MUAT_MS, self._segarkan_lembar)
        self.tata.setSpacing(8)
        self.bilah = BilahMatriks(self)
        self.pilih_pimpinan = self.bilah.pimpinan
        self.pilih_pimpinan.activated.connect(self._pimpinan_dipilih)
        self.tata.addWidget(self.bilah)
        self._buat_kosong()
        self._buat_kisi()
        self._tampilkan("")

    # -- building ------------------------------------------------------------------------------------------

    def _buat_kosong(self) -> None:
        self.kosong = QWidget(self)
        isi = TataAlir(8, self.kosong)
        self.kalimat_kosong = QLabel(self.kosong)
        self.kalimat_kosong.setObjectName("redup")
        self.tombol_kosong = tombol("")
        isi.addWidget(self.kalimat_kosong)
        isi.addWidget(self.tombol_kosong)
        self.tata.addWidget(self.kosong)

    def _buat_kisi(self) -> None:
        self.model = ModelMatriks(self)
        self.kisi = Kisi(
            self.model,
            self.tr("Matriks pembagian peran dan hasil"),
            panel=False,
            banner=self.halaman.banner,
            tampilan=TampilanMatriks,
            parent=self,
        )
        view = self.kisi.view
        assert isinstance(view, TampilanMatriks)
        self.view: TampilanMatriks = view
        self.setFocusProxy(view)
        self.legenda = LabelElips(self)
        self.legenda.setObjectName("redup")
        self.panel = PanelIsian(self.kisi, self.tr("Isi sel yang dipilih"), self)
        self.panel.penjelas = self._jelaskan
        self.judul_kolom = QLabel(self.panel)
        self.judul_kolom.setTextFormat(Qt.TextFormat.PlainText)
        self.judul_kolom.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._penuh = ""
        tata = self.panel.layout()
        assert tata is not None
        tata.insertWidget(0, self.judul_kolom)  # type: ignore[attr-defined]
        self.tata.addWidget(self.kisi, 1)
        self.tata.addWidget(self.legenda)
        self.tata.addWidget(self.panel)
        self.kisi.hubungkan(
            self.konteks,
            _simpan,
            self.halaman.urung,
            self.halaman,
            setelah=lambda _: self.segera_muat(),
            bekal=lambda: (self.halaman.tahun, self.pimpinan_id),
        )
        view.sel_berubah.connect(lambda *_: self._sel_dipilih())
        self._atur_panel()

    def _tampilkan(self, kosong: str, tombol_: str = "") -> None:
        """Either the grid, or a sentence with the way on, which the focus of the grid goes to."""
        fokus = bool(kosong) and self.view.hasFocus()
        for w in (self.kisi, self.legenda, self.panel):
            w.setVisible(not kosong)
        self.kosong.setVisible(bool(kosong))
        self.kalimat_kosong.setText(kosong)
        self.tombol_kosong.setText(tombol_)
        self.tombol_kosong.setAccessibleName(tombol_)
        self.tombol_kosong.setVisible(bool(tombol_))
        if fokus:
            self.fokus_awal().setFocus()

    # -- reading -------------------------------------------------------------------------------------------

    @property
    def judul(self) -> tuple[str, str]:
        """Heading of the page and the line below it."""
        lembar = self.lembar
        awal = self.tr("Matriks {tahun}").format(tahun=self.halaman.tahun)
        isi = (self.tr("Pembagian peran dan hasil"), lembar.nama, lembar.jabatan) if lembar else ()
        return awal, " · ".join(t for t in isi if t)

    def buka(self, **tujuan: Any) -> None:
        """Go to a leader's matrix, and to a cell of it."""
        if tujuan.get("pimpinan"):
            self.pimpinan_id = tujuan["pimpinan"]
        if tujuan.get("pegawai") or tujuan.get("kolom"):
            self._tuju = (tujuan.get("pegawai"), str(tujuan.get("kolom") or ""))
        self.muat()

    def muat(self) -> None:
        """Read the leaders and the matrix of the chosen one."""
        tahun, pilih = self.halaman.tahun, self.pimpinan_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import matriks

            semua = matriks.pemimpin(sesi, tahun)
            ada = {p.pegawai_id for p in semua}
            kini = pilih if pilih in ada else semua[0].pegawai_id if semua else None
            return semua, matriks.lembar(sesi, tahun, kini) if kini is not None else None

        self.konteks.baca(di_pekerja, self._tiba, pemilik=self)

    def segera_muat(self) -> None:
        """Read again soon: states and counts follow what was typed."""
        self._jeda.start()

    def _segarkan_lembar(self) -> None:
        if self.view.editor is not None or self.model.ada_tunda():
            self._jeda.start()  # until nobody types
        else:
            self.muat()

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Something changed elsewhere."""
        if perubahan.kinds & self.jenis:
            self.segera_muat()

    def _tiba(self, isi: tuple[Sequence[Pemimpin], LembarMatriks | None]) -> None:
        self._pemimpin, lembar = isi
        if lembar is not None and (self.view.editor is not None or self.model.ada_tunda()):
            self.segera_muat()
            return
        self.bilah.isi_pemimpin(self._pemimpin, lembar)
        self.lembar = lembar
        self.pimpinan_id = lembar.pimpinan_id if lembar is not None else None
        self.halaman.atur_judul()
        self._pasang(lembar)
        self.perbarui_bilah()
        self._atur_panel()
        self.halaman.siap.emit()

    def _pimpinan_dipilih(self, _: int) -> None:
        self.simpan_tertunda()
        self.pimpinan_id = self.pilih_pimpinan.currentData()
        self._tuju = (None, "")
        self.halaman.banner.bersihkan()
        self.muat()

    def _pasang(self, lembar: LembarMatriks | None) -> None:
        if lembar is None:
            self._tampilkan(
                self.tr("Belum ada pejabat penilai yang dikonfirmasi, sehingga belum ada matriks."),
                self.tr("Buka Pegawai"),
            )
            return
        if not lembar.kolom:
            kalimat = self.tr(
                "{nama} belum mempunyai hasil kerja pada SKP {tahun}; kolom matriks diambil dari sana."
            )
            self._tampilkan(
                kalimat.format(nama=lembar.nama, tahun=lembar.tahun), self.tr("Buka SKP pimpinan ini")
            )
            return
        self._tampilkan("")
        self.view.lewati = frozenset({"", "pegawai", rapat(lembar.nama)})
        kolom = kolom_kisi(lembar)
        self.model.sel = {(b.pegawai_id, k): s for b in lembar.baris for k, s in b.sel.items()}
        if kolom != self.model.kolom:
            i, tempat = self.view.id_kini(), self.view.tempat_kini()
            self.model.ganti_kolom(kolom)
            self.view.kolom_diganti()
            self.kisi.isi(baris_kisi(lembar))
            if i is not None:
                self.view.kembali_ke(*tempat, tunggu=False)
        else:
            self.kisi.isi(baris_kisi(lembar))
        self.view.viewport().update()  # signs follow states, which are not part of the rows
        self._ke_tujuan()
        self.panel.segarkan()

    def _ke_tujuan(self) -> None:
        tuju, self._tuju = self._tuju, None
        if tuju is not None or self.view.sel_kini[0] < 0:
            self.ke(*(tuju or (None, "")))

    def ke(self, pegawai: bytes | None, kolom: str) -> None:
        """Put the cursor on a cell: of this person (else the first), of this item (else the first)."""
        i = self.model.nomor(pegawai) if pegawai else 0
        j = self.model.letak.get(kolom, 2)
        self.view.ke(max(0, i), min(j, self.model.columnCount() - 1))

    # -- heading, counts, panel ----------------------------------------------------------------------------

    def perbarui_bilah(self) -> None:
        """Buttons with their counts, and the legend."""
        lembar = self.lembar
        self.bilah.atur(lembar)
        hitung = lembar.hitung if lembar is not None else {}
        ada = [
            f"{TANDA_KEADAAN[k]} {kata(NAMA_KEADAAN[k])}: {n}"
            for k in KeadaanPeran
            if (n := hitung.get(k, 0)) and TANDA_KEADAAN[k]
        ]
        petunjuk = self.tr("Ketik peran tiap pegawai pada RHK pimpinan; satu baris satu hasil (Ctrl+Enter).")
        terkunci = kata(lembar.alasan_terkunci) if lembar is not None else ""
        self.legenda.atur("     ".join(ada) or terkunci or petunjuk)

    def _jelaskan(self, baris: bytes, kolom: str) -> tuple[str, str, str] | None:
        i, j = self.model.nomor(baris), self.model.letak.get(kolom, -1)
        orang = next((b for b in self.lembar.baris if b.pegawai_id == baris), None) if self.lembar else None
        if orang is None or i < 0 or j < 0:
            return None
        pola = self.tr("{nama} · SKP: {status}")
        kepala = pola.format(nama=orang.nama, status=kata(orang.status_nama))
        return kepala, self.model.teks[i][j], self.model.keterangan(i, j) or kata(orang.halangan)

    def _sel_dipilih(self) -> None:
        j = self.view.sel_kini[1]
        petunjuk = self.model.kolom[j].petunjuk if 0 <= j < self.model.columnCount() else ""
        self._penuh = petunjuk.replace("\n", " · ")
        self._lipat_judul()
        self.halaman.pilihan_berubah.emit()

    def _lebar_judul(self) -> int:
        return max(60, self.panel.width() - 26)

    def _lipat_judul(self) -> None:
        baris = max(1, self.judul_kolom.height() // self.judul_kolom.fontMetrics().lineSpacing())
        self.judul_kolom.setText(lipat(self._penuh, self.judul_kolom.font(), self._lebar_judul(), baris))
        self.judul_kolom.setToolTip(self._penuh)

    def _atur_panel(self) -> None:
        rendah = self.height() < RENDAH
        self.panel.atur_baris(1 if rendah else 2)
        # As many lines as the longest heading needs, at most two, so that the grid never jumps.
        fm = self.judul_kolom.fontMetrics()
        kolom = self.lembar.kolom if self.lembar is not None else ()
        panjang = max((fm.horizontalAdvance(k.judul) for k in kolom), default=0)
        baris = 2 if panjang > self._lebar_judul() and not rendah else 1
        self.judul_kolom.setFixedHeight(fm.lineSpacing() * baris + 2)
        self._lipat_judul()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window gives the rows of the grid what the panel can spare."""
        super().resizeEvent(event)
        self._atur_panel()

    # -- the page contract ---------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget:
        """The grid; of an empty matrix its leaders, else the way on."""
        if not self.kisi.isHidden():
            return self.view
        return self.tombol_kosong if self.pilih_pimpinan.isHidden() else self.pilih_pimpinan

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()
        self.panel.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def cetak(self) -> bool:
        """Go to the paper of this matrix; False while nothing is written in it."""
        lembar = self.lembar
        if lembar is None or lembar.skp_id is None or not any(b.sel for b in lembar.baris):
            return False
        self.simpan_tertunda()
        self.konteks.navigasi.buka("cetak", jenis="matriks", skp=lembar.skp_id, tahun=lembar.tahun)
        return True

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The first role of the cell, else the SKP of the person."""
        i, j = self.view.sel_kini
        if self.lembar is None or not (0 <= i < self.model.rowCount() and j >= 0):
            return None
        sel = self.model.isi_sel(i, j)
        if sel is not None and sel.butir:
            return "peran_hasil", sel.butir[0].id
        skp_id = self.lembar.baris[i].skp_id
        return ("skp", skp_id) if skp_id is not None else None

    def celah_berikut(self) -> bool:
        """F8: the next item that nobody serves."""
        lembar = self.lembar
        if lembar is None or not lembar.tanpa_pendukung:
            return False
        i, j = self.view.sel_kini
        letak = sorted(self.model.letak[k] for k in lembar.tanpa_pendukung)
        self.view.ke(max(0, i), next((x for x in letak if x > j), letak[0]))
        self.view.setFocus()
        return True


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[int, bytes]) -> Any:
    """On the worker: the cells of one act, into the matrix that was shown when they were typed."""
    from kinerja_desktop.services import matriks

    ubahan = [matriks.UbahanPeran(p.baris_id, p.kolom, str(p.baru or "")) for p in perubahan]
    return matriks.ubah_sel(sesi, *bekal, ubahan)
