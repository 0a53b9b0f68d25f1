"""The grid of one form with the panel below it: cells, paste, choice of the assessor's results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.intervensi import IntervensiLembar
from kinerja_desktop.ui.halaman.skp.isi import KOLOM_RHK, PERILAKU, kolom_kisi, susun_baris
from kinerja_desktop.ui.halaman.skp.lembar_samping import SampingLembar
from kinerja_desktop.ui.halaman.skp.tampilan import RencanaSkp, TampilanSkp
from kinerja_desktop.ui.halaman.skp.tanda import beri_tanda
from kinerja_desktop.ui.kisi.baris import PerubahanSel
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.panel_isian import PanelIsian

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import BarisSkp, LembarSkp
    from kinerja_desktop.services.skp_pilihan import PilihanRhk
    from kinerja_desktop.system.preferensi import Preferensi


class LembarKisi(QWidget):
    """Shows one LembarSkp; the page connects saving."""

    def __init__(
        self,
        bentuk: str,
        pendekatan: str,
        banner: Banner,
        parent: QWidget | None = None,
        preferensi: Preferensi | None = None,
    ) -> None:
        super().__init__(parent)
        self.lembar: LembarSkp | None = None
        self.pilihan: Sequence[PilihanRhk] = ()
        self.tulis: Callable[[bytes, Sequence[tuple[str, str]]], None] = lambda baris, sel: None
        self._baris: dict[bytes, BarisSkp] = {}
        self.tanda: dict[bytes, str] = {}  # sign beside the number of a row that somebody should look at
        self._ekspektasi_terkunci = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.model = KisiModel(kolom_kisi(bentuk, pendekatan), parent=self)
        self.kisi = Kisi(
            self.model, self.tr("Tabel SKP"), panel=False, banner=banner, tampilan=TampilanSkp, parent=self
        )
        view = self.kisi.view
        assert isinstance(view, TampilanSkp)
        self.view: TampilanSkp = view
        self.setFocusProxy(self.view)
        self.panel = PanelIsian(self.kisi, self.tr("Isi sel yang dipilih"), self)
        self.panel.penjelas = self._jelaskan
        tata.addWidget(self.kisi, 1)
        tata.addWidget(self.panel)
        self.samping = SampingLembar(self, preferensi)
        self.intervensi = IntervensiLembar(self)
        self._buat_intervensi()
        self.view.sel_berubah.connect(lambda *_: self.ikuti_kolom())
        self.view.minta_pilih.connect(self._alt_turun)
        self.view.minta_panel.connect(self.samping.ke_panel)

    def _buat_intervensi(self) -> None:
        self.tombol_pilih = tombol(
            self.tr("Pilih RHK penilai…"),
            petunjuk=self.tr("Hasil kerja penilai yang didukung baris ini (Alt+↓)"),
        )
        self.tombol_pilih.clicked.connect(self._buka_pilihan)
        self.penugasan = QLineEdit(self)
        self.penugasan.setAccessibleName(self.tr("Penugasan dari"))
        self.penugasan.setPlaceholderText(self.tr("Penugasan dari…"))
        self.penugasan.setToolTip(self.tr("Siapa yang memberi tugas, bila bukan dari RHK pimpinan"))
        self.penugasan.setMaxLength(300)
        self.penugasan.setMinimumWidth(190)
        self.penugasan.editingFinished.connect(self.simpan_penugasan)
        self.panel.kanan.addWidget(self.tombol_pilih)
        self.panel.kanan.addWidget(self.penugasan)
        self.setTabOrder(self.panel.teks, self.intervensi.tombol)
        self.setTabOrder(self.intervensi.tombol, self.tombol_pilih)
        self.setTabOrder(self.tombol_pilih, self.penugasan)
        self.ikuti_kolom()

    def atur_tinggi(self, baris: int) -> None:
        """Lines of the text below the grid; the panel is always as high as its details need."""
        self.panel.atur_baris(baris)
        self.panel.teks.setFixedHeight(max(self.panel.teks.height(), self.samping.tinggi()))

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarSkp, ekspektasi_terkunci: str) -> None:
        """Show rows; cursor, selection and what is being typed stay where the rows are the same."""
        self.lembar = lembar
        self._baris = {b.id: b for b in lembar.baris}
        self.view.bagian = {b.id: b.jenis for b in lembar.baris}
        self.view.bagian |= dict.fromkeys((p.id for p in lembar.perilaku), PERILAKU)
        self._ekspektasi_terkunci = ekspektasi_terkunci
        self.kisi.isi(beri_tanda(susun_baris(lembar, ekspektasi_terkunci), lembar, self.tanda))
        self.panel.segarkan()
        self.ikuti_kolom()
        self.intervensi.sebut()

    def tandai(self) -> None:
        """Show the signs of `tanda` beside the numbers, unless somebody types just now."""
        if self.lembar is not None and self.view.editor is None and not self.model.ada_tunda():
            self.isi(self.lembar, self._ekspektasi_terkunci)

    def baris_kini(self) -> BarisSkp | None:
        """The work result row that the cursor is on."""
        kini = self.view.id_kini()
        return self._baris.get(kini) if kini else None

    def kolom_kini(self) -> str:
        """Key of the column that the cursor is on."""
        j = self.view.sel_kini[1]
        return self.model.kolom[j].kunci if j >= 0 else ""

    def baris_terpilih(self) -> list[bytes]:
        """Ids of the selected work result rows."""
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        return [self.model.baris[i].id for i in nomor if self.model.baris[i].id in self._baris]

    def ke(self, baris: bytes | None, kolom: str) -> bool:
        """Put the cursor on a cell; a result's own id means its first row."""
        if baris is None or self.lembar is None:
            return False
        i = self.model.nomor(baris)
        if i < 0:
            i = next((self.model.nomor(b.id) for b in self.lembar.baris if b.rhk_id == baris), -1)
        if kolom == PERILAKU or (i < 0 and kolom == k.EKSPEKTASI):
            i, kolom = self.model.nomor(self.lembar.perilaku[0].id), k.INDIKATOR
        if i < 0:
            return False
        self.view.ke(i, self.model.letak.get(k.INDIKATOR if kolom == k.EKSPEKTASI else kolom, 1))
        return True

    def ke_awal(self) -> None:
        """The first gap, else the first work result."""
        if self.model.celah():
            self.view.ke_celah_pertama()
        elif self.lembar is not None and self.lembar.baris:
            self.ke(self.lembar.baris[0].id, k.RHK)
        else:
            self.view.ke_celah_pertama()

    def _jelaskan(self, baris: bytes, kolom: str) -> tuple[str, str, str] | None:
        lembar = self.lembar
        if lembar is None:
            return None
        perilaku = next((p for p in lembar.perilaku if p.id == baris), None)
        if perilaku is not None and kolom == k.INDIKATOR:
            i = self.model.nomor(baris)
            kepala = self.tr("Ekspektasi khusus pimpinan · {nama}").format(nama=perilaku.nama)
            return (
                kepala,
                self.model.teks[i][self.model.letak[kolom]],
                self.model.keterangan(i, self.model.letak[kolom]),
            )
        if perilaku is not None:
            return perilaku.nama, "\n".join(f"• {b}" for b in perilaku.butir), ""
        b = self._baris.get(baris)
        if b is not None and not b.pertama and kolom in KOLOM_RHK:
            sumber = next(x for x in lembar.baris if x.rhk_id == b.rhk_id)
            i, j = self.model.nomor(sumber.id), self.model.letak[kolom]
            i_sendiri = self.model.nomor(baris)
            kepala = f"{self.model.kolom[j].judul} · {self.model.baris[i].nama}"
            return kepala, self.model.teks[i][j], self.model.keterangan(i_sendiri, j)
        berubah = self.intervensi.petunjuk(b) if b is not None and kolom == k.INTERVENSI else ""
        if berubah:
            i, j = self.model.nomor(baris), self.model.letak[kolom]
            return f"{self.model.kolom[j].judul} · {self.model.baris[i].nama}", self.model.teks[i][j], berubah
        return None

    # -- the assessor's results ----------------------------------------------------------------------------

    def ikuti_kolom(self) -> None:
        """Beside the text stands what belongs to the column."""
        i, j = self.view.sel_kini
        kolom = self.kolom_kini()
        bisa = 0 <= i < self.model.rowCount() and self.model.bisa_ubah(i, j)
        b = self.baris_kini()
        self.tombol_pilih.setVisible(bisa and kolom == k.INTERVENSI)
        self.penugasan.setVisible(bisa and b is not None and kolom in (k.INTERVENSI, k.RHK))
        self.tombol_pilih.setEnabled(bool(self.pilihan))
        if b is not None and not self.penugasan.isModified():
            self.penugasan.setText(b.penugasan_dari)
        self.samping.ikuti()
        self.intervensi.ikuti()

    def simpan_penugasan(self) -> None:
        """Write who gave the task, and the path of a target, when they were typed."""
        self.samping.rincian.simpan()
        b = self.baris_kini()
        if b is not None and self.penugasan.isModified():
            self.penugasan.setModified(False)
            self.tulis(b.id, [(k.PENUGASAN, self.penugasan.text())])

    def menu_pilihan(self) -> QMenu:
        """One entry per result of the assessor."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("RHK penilai"))
        self.intervensi.isi_menu(menu)
        return menu

    def _alt_turun(self) -> None:
        if not self.samping.pilih():
            self._buka_pilihan()

    def _buka_pilihan(self) -> None:
        i, j = self.view.sel_kini
        if i < 0 or self.kolom_kini() != k.INTERVENSI or not self.model.bisa_ubah(i, j):
            return
        if not self.pilihan:
            kalimat = self.tr(
                "Penilai belum mempunyai hasil kerja pada SKP tahun ini. Ketik teksnya langsung."
            )
            self.kisi.banner.info(kalimat)
            return
        menu = self.menu_pilihan()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.tombol_pilih.hasFocus():
            tempat = self.tombol_pilih.mapToGlobal(QPoint(0, self.tombol_pilih.height()))
        else:
            kotak = self.view.visualRect(self.model.index(i, j))
            tempat = self.view.viewport().mapToGlobal(kotak.bottomLeft())
        menu.popup(tempat)

    # -- saving --------------------------------------------------------------------------------------------

    def tanya_tempel(self, rencana: RencanaSkp, masalah: Sequence[Any], sel: int, judul: str) -> None:
        """Show what does not fit of a paste, before anything is written."""
        pola = self.tr("Baris {n}, {kolom}: {kalimat}")
        rencana.masalah = [pola.format(n=m.baris + 1, kolom=m.nama_kolom, kalimat=m.kalimat) for m in masalah]
        kosong = PerubahanSel(b"", "", "", "")
        rencana.perubahan = [kosong] * sel
        self.kisi.panel_tempel.tanya(rencana, judul)
