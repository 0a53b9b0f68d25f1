"""How the part Nilai is laid out: filter and chips above, panels and buttons below, which columns stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu

from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian import isi_nilai
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.langkah_nilai import LangkahNilai
from kinerja_desktop.ui.tema import tema_kini
from kinerja_desktop.ui.widget.baris_pilihan import TEPI, BarisPilihan
from kinerja_desktop.ui.widget.elips import LabelElips

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai, LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.bukti_nilai import BuktiNilai
    from kinerja_desktop.ui.halaman.penilaian.kisi_nilai import KisiNilai
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai
    from kinerja_desktop.ui.halaman.penilaian.selesai_nilai import SelesaiNilai
    from kinerja_desktop.ui.halaman.penilaian.sendiri import SendiriNilai
    from kinerja_desktop.ui.halaman.penilaian.tampilan import TampilanNilai
    from kinerja_desktop.ui.halaman.penilaian.usulan_nilai import UsulanNilai
    from kinerja_desktop.ui.kisi.model import KisiModel

SEMUA = "semua"
TINGGI_PANEL = (2, 9)  # lines of text that the panels below have, from a low window to a high one


class TataNilai(BagianPenilaian):
    """The part without what it does."""

    lembar: LembarPenilaian | None
    model: KisiModel
    kisi: KisiNilai
    view: TampilanNilai
    bukti: BuktiNilai
    usulan: UsulanNilai
    selesai: SelesaiNilai
    sendiri: SendiriNilai

    def _buat_atas(self) -> QHBoxLayout:
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.capaian = tombol("", petunjuk=self.tr("Tetapkan atau ubah capaian kinerja organisasi"))
        self.capaian.clicked.connect(self.h.capaian.ubah)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama atau jabatan"))
        self.cari.setAccessibleName(self.tr("Saring daftar penilaian"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.setMinimumWidth(170)
        self.cari.textChanged.connect(lambda _: self.saring())
        self.chip = BarisPilihan(self.tr("Saring menurut kemajuan"), parent=self)
        self.chip.dipilih.connect(lambda _: self.saring())
        atas.addWidget(self.capaian)
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.chip)
        return atas

    def _buat_lantai(self) -> QHBoxLayout:
        """Why this predicate at the left, the evidence at the right; both as high as there is room for."""
        lantai = QHBoxLayout()
        lantai.setSpacing(8)
        lantai.addWidget(self.kisi.panel, 2)
        lantai.addWidget(self.bukti.panel, 3)
        return lantai

    def _buat_bawah(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.legenda = LabelElips(self)
        self.legenda.setObjectName("legenda")
        # Where somebody has no SKP that can be rated, this is the next step.
        self.buka_skp = tombol(self.tr("Buka SKP"))
        self.buka_skp.clicked.connect(self.ke_skp)
        self.buka_skp.hide()
        self.nilai_diri = tombol(
            self.tr("Nilai diri sendiri…"), petunjuk=self.tr("Isi penilaian menurut pegawai sendiri")
        )
        self.nilai_diri.clicked.connect(self.sendiri.buka)
        self.nilai_diri.hide()
        self.lain = tombol(self.tr("Lainnya"))
        self.menu = QMenu(self.lain)
        self.langkah = LangkahNilai(cast("PanelNilai", self))
        self.menu.aboutToShow.connect(self.langkah.isi_menu)
        self.menu.aboutToShow.connect(self.sendiri.isi_menu)
        self.lain.setMenu(self.menu)
        self.selesai_satu = tombol(self.tr("Selesai"), petunjuk=self.tr("Kunci penilaian baris yang dipilih"))
        self.selesai_satu.clicked.connect(lambda: self.selesai.jalankan(self.siap_terpilih(), False))
        self.selesai_semua = tombol(self.tr("Selesaikan semua"), "utama")
        self.selesai_semua.clicked.connect(lambda: self.selesai.jalankan(self.siap(), True))
        bawah.addWidget(self.legenda, 1)
        bawah.addWidget(self.buka_skp)
        bawah.addWidget(self.nilai_diri)
        bawah.addWidget(self.lain)
        bawah.addWidget(self.selesai_satu)
        bawah.addWidget(self.selesai_semua)
        return bawah

    def isi_atas(self) -> None:
        """The organisation's predicate and the chips with counts, in fewer words where room is short."""
        if self.lembar is None:
            return
        jumlah = dict.fromkeys(isi_nilai.GOLONGAN, 0)
        for b in self.lembar.baris:
            jumlah[isi_nilai.golongan(b)] += 1
        predikat = kata(self.lembar.organisasi) or self.tr("belum ditetapkan")
        panjang = self.tr("Capaian organisasi: {predikat}…").format(predikat=predikat)
        kini = self.chip.kini
        for pendek in (False, True):
            nama = isi_nilai.nama_golongan(pendek)
            chip = [
                (k, nama[k].format(n=n))
                for k, n in ((SEMUA, len(self.lembar.baris)), *jumlah.items())
                if n or k in (SEMUA, kini)
            ]
            tebal = QFont(self.font())
            tebal.setBold(True)
            fm = QFontMetrics(tebal)
            teks = self.tr("Capaian: {predikat}…").format(predikat=predikat) if pendek else panjang
            perlu = sum(fm.horizontalAdvance(x) + TEPI + 8 for x in (teks, *(c for _, c in chip)))
            if perlu + self.cari.minimumWidth() <= max(self.width(), 1):
                break
        self.capaian.setText(teks)
        self.capaian.setAccessibleName(panjang)
        self.chip.isi(chip)

    def _atur_kolom(self) -> None:
        """Columns that nobody has anything in are not shown; where there is no room, some give way.

        First the post, then the own rating, then the proposal: the panel below says these two in words.
        """
        semua = self.lembar.baris if self.lembar is not None else ()
        sembunyi = {
            isi_nilai.PUSAT: not any(b.pusat for b in semua),
            isi_nilai.SENDIRI: not any(b.sendiri_status for b in semua),
            isi_nilai.USULAN: not self.usulan.isi,
        }
        skala = tema_kini().pt / 10
        ruang = self.view.viewport().width()
        tampak = [
            k for k in self.model.kolom if k.kunci not in isi_nilai.TERSEMBUNYI and not sembunyi.get(k.kunci)
        ]
        for kunci in ("jabatan", isi_nilai.SENDIRI, isi_nilai.USULAN):
            if sum(round(k.lebar * skala) for k in tampak) > ruang > 0:
                sembunyi[kunci] = True
                tampak = [k for k in tampak if k.kunci != kunci]
        for kunci in ("jabatan", *sembunyi):
            self.view.setColumnHidden(self.model.letak[kunci], sembunyi.get(kunci, False))
        self.view.atur_lebar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend says as much as there is room for, and the panels below take their share."""
        super().resizeEvent(event)
        self._muat_legenda()
        baris, (kecil, besar) = self.fontMetrics().lineSpacing(), TINGGI_PANEL
        tinggi = max(baris * kecil + 66, min(baris * besar + 66, round(self.height() * 0.28)))
        for w in (self.kisi.panel, self.bukti.panel):
            w.setFixedHeight(tinggi)
        if self.lembar is not None:
            self.isi_atas()
            self._atur_kolom()

    def _muat_legenda(self) -> None:
        """As many keys as there is room for."""
        angka = "   ".join(isi_nilai.nama_pendek(r) for r in Rating)
        lain = self.tr("Spasi · catatan   B · bukti   F4 · mengapa")
        bukti = self.tr("B · bukti")
        semua = (f"{self.kisi.legenda.text()}     {lain}", f"{angka}   {lain}", f"{angka}   {bukti}", angka)
        tombol_ = [
            t
            for t in (self.buka_skp, self.nilai_diri, self.lain, self.selesai_satu, self.selesai_semua)
            if not t.isHidden()
        ]
        sisa = self.width() - sum(t.sizeHint().width() + 8 for t in tombol_)
        fm = self.legenda.fontMetrics()
        self.legenda.atur(next((t for t in semua if fm.horizontalAdvance(t) <= sisa), angka))

    # -- what the part does --------------------------------------------------------------------------------

    def saring(self) -> None:
        """Show the rows that filter and chip let through."""

    def ke_skp(self) -> None:
        """The SKP of this row, or where it is made."""

    def siap(self) -> list[BarisNilai]:
        """Rows that may be finished."""
        return []

    def siap_terpilih(self) -> list[BarisNilai]:
        """The same of the selection."""
        return []
