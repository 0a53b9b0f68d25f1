"""The table of Rekap and the chips above it: counts of the period chosen, each of them a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.services.lembar_dasbor import PREDIKAT
from kinerja_desktop.services.lembar_rekap import (
    BELUM,
    DIHITUNG,
    KHUSUS,
    PINDAH,
    PLT,
    SELESAI,
    TERISI,
    jumlah,
    kelompok_sel,
)
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.banner import Banner
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.label import PanelTerang, label_kosong

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap, SelRekap

SEMUA, TAK_DIHITUNG = "semua", "tak_dihitung"
APART = (KHUSUS, PLT, PINDAH)
PERIODE = ("triwulan-1", "triwulan-2", "triwulan-3", "triwulan-4", "tahunan-0")


class ChipPredikat(BarisPilihan):
    """One chip a predicate with its count, all, those not finished, those not counted; goes on below."""

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(nama, parent=parent, alir=True)
        self.isi_angka(Counter())

    def isi_angka(self, ada: Counter[str]) -> None:
        """Show the counts of a period."""
        pilihan = [(SEMUA, f"{self.tr('Semua')} {sum(ada.values())}")]
        # As printed, also in English: with their meaning behind them the chips do not fit side by side.
        pilihan += [(p, f"{p} {ada[p]}") for p in PREDIKAT]
        pilihan.append((BELUM, f"{self.tr('Belum selesai')} {ada[BELUM]}"))
        pilihan.append((TAK_DIHITUNG, f"{self.tr('Tidak dihitung')} {sum(ada[k] for k in APART)}"))
        self.isi(pilihan)


class TabelRekap(QWidget):
    """Chips, table, and the sentence of the row under the cursor."""

    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menurut_id: dict[bytes, BarisTahun] = {}
        self._periode = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.chip = ChipPredikat(self.tr("Saring menurut predikat"), self)
        tata.addWidget(self.chip)
        self.kisi = Kisi(self._model(), self.tr("Rekap predikat"), daftar=True, panel=False, banner=banner)
        self.setFocusProxy(self.kisi)
        tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        self.kosong.hide()
        tata.addWidget(self.kosong)
        self.pintu = QWidget(self)
        deret_pintu = QHBoxLayout(self.pintu)
        deret_pintu.setContentsMargins(0, 0, 0, 0)
        self.usulkan = tombol(self.tr("Usulkan perubahan…"), "tautan")
        self.dokumen = tombol(self.tr("Dokumen dan putusan"), "tautan")
        for t in (self.usulkan, self.dokumen):
            deret_pintu.addWidget(t)
        self.panel = PanelTerang(self, self.pintu)
        self.terang = self.panel.terang
        tata.addWidget(self.panel)
        self.kisi.view.sel_berubah.connect(lambda *_: self._jelaskan())

    def _model(self) -> KisiModel:
        return KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 158, beku=True, lentur=True),
                Kolom("kantor", self.tr("Kantor"), 128, lentur=True),
                Kolom("nip", self.tr("NIP"), 168),
                Kolom("jabatan", self.tr("Jabatan"), 120, lentur=True),
                Kolom("bulan", self.tr("Periode terpilih"), 114),
                Kolom("tahunan-0", self.tr("Setahun"), 114),
                Kolom("triwulan-1", self.tr("Triwulan I"), 114),
                Kolom("triwulan-2", self.tr("Triwulan II"), 114),
                Kolom("triwulan-3", self.tr("Triwulan III"), 114),
                Kolom("triwulan-4", self.tr("Triwulan IV"), 114),
            ],
            parent=self,
        )

    def atur_kolom(self, lembar: LembarRekap) -> None:
        """Quarters only where somebody has them."""
        view, letak = self.kisi.view, self.kisi.model.letak
        ada = {p.kunci for p in lembar.periode}
        for kunci in PERIODE:
            view.setColumnHidden(letak[kunci], kunci not in ada)
        view.atur_lebar()

    def isi(
        self, lembar: LembarRekap, milik: Sequence[BarisTahun], kunci: str, saring: str, kosong: str
    ) -> int:
        """Show what passes chip and words; returns how many."""
        self._periode = kunci
        self._menurut_id = {b.kunci: b for b in milik}
        self.chip.isi_angka(jumlah(milik, kunci))
        letak = self.kisi.model.letak
        self.kisi.view.setColumnHidden(letak["bulan"], kunci in PERIODE or not kunci)
        self.kisi.view.setColumnHidden(letak["kantor"], len({b.kantor.ruang for b in milik}) < 2)
        self.kisi.view.atur_lebar()
        kata_saring = saring.casefold().split()
        baris = [self._baris(b, kunci) for b in milik if self._lolos(b, kunci, kata_saring)]
        self.kisi.isi(baris)
        if baris and self.kisi.view.id_kini() is None:
            self.kisi.view.ke(0, 0)
        self.kosong.setText(kosong)
        self.kosong.setVisible(not baris)
        self._jelaskan()
        return len(baris)

    def _lolos(self, b: BarisTahun, kunci: str, kata_saring: Sequence[str]) -> bool:
        chip, sel = self.chip.kini or SEMUA, b.sel.get(kunci)
        if chip == TAK_DIHITUNG:
            cocok = sel is not None and sel.kelompok in APART
        elif chip == SEMUA:
            cocok = sel is not None
        else:
            cocok = sel is not None and kelompok_sel(sel) == chip
        isi = f"{b.nama} {b.nip} {b.jabatan} {b.unit} {b.kantor.nama}".casefold()
        return cocok and all(k in isi for k in kata_saring)

    def _baris(self, b: BarisTahun, kunci: str) -> Baris:
        nilai = {"nama": b.nama, "kantor": b.kantor.nama, "nip": tampil_nip(b.nip), "jabatan": b.jabatan}
        nilai |= {k: self._teks(b.sel.get(k)) for k in PERIODE}
        nilai["bulan"] = self._teks(b.sel.get(kunci))
        return Baris(b.kunci, nilai, nama=b.nama)

    def _teks(self, sel: SelRekap | None) -> str:
        """The predicate; brackets when it is not counted, a ring before one that is not finished."""
        if sel is None:
            return "–"
        if sel.keadaan == SELESAI:
            isi = kata(sel.predikat)
        elif sel.keadaan == TERISI:
            isi = f"○ {kata(sel.predikat)}"
        else:
            isi = self.tr("! Belum") if sel.kelompok != KHUSUS else kata(sel.sebab)
        return isi if sel.kelompok == DIHITUNG else f"({isi})"

    def _jelaskan(self) -> None:
        b = self.kini()
        self.panel.setVisible(b is not None)
        if b is None:
            return
        sel = b.sel.get(self._periode)
        bagian = [b.nama, b.unit, b.masa or self.tr("belum ada SKP")]
        if sel is None:
            bagian.append(self.tr("tidak ikut periode ini"))
        elif sel.kelompok != DIHITUNG:
            bagian.append(self.tr("tidak dihitung: {sebab}").format(sebab=kata(sel.sebab).rstrip(".")))
        elif sel.keadaan == TERISI:
            bagian.append(self.tr("○ sudah diisi, belum diselesaikan penilai"))
        elif sel.keadaan == BELUM:
            status = kata(b.skp_status_nama).lower()
            bagian.append(
                self.tr("belum dinilai") if b.skp_sah or not status else self.tr("SKP {s}").format(s=status)
            )
        self.terang.setText(" · ".join(x for x in bagian if x))

    def kini(self) -> BarisTahun | None:
        """The row under the cursor."""
        kunci = self.kisi.view.id_kini()
        return self._menurut_id.get(kunci) if kunci else None

    def pilih(self, kunci: bytes) -> bool:
        """Put the cursor on an SKP, or on the first row of a person; False when neither is shown."""
        for i, b in enumerate(self.kisi.model.baris):
            orang = self._menurut_id[b.id]
            if kunci in (b.id, orang.skp_id, orang.pegawai_id):
                self.kisi.view.ke(i, 0)
                return True
        return False
