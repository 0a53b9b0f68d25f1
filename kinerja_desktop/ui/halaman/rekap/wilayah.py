"""The regency in Rekap: one row per office with its counts, chips above that filter, a sentence below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.services.lembar_dasbor import PREDIKAT
from kinerja_desktop.services.lembar_rekap import BELUM
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.cetak_daftar import cocok
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.rekap.tabel import APART, SEMUA, TAK_DIHITUNG, ChipPredikat
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.label import PanelTerang, label_kosong

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import KantorRekap
    from kinerja_desktop.services.rekap_pusat import LembarWilayah

NAMA, BELUM_DULU, SELESAI_DULU, APART_DULU = "nama", "belum", "selesai", "apart"


class TabelWilayah(QWidget):
    """`dibuka` gives the number of the office on which somebody pressed Enter."""

    dibuka = Signal(object)
    dokumen_diminta = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kantor: dict[bytes, KantorRekap] = {}
        self._angka: dict[bytes, Counter[str]] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.chip = ChipPredikat(self.tr("Saring kantor menurut predikat"), self)
        tata.addWidget(self.chip)
        self.model = KisiModel(self._kolom(), parent=self)
        self.tabel = KisiView(self.model, self.tr("Rekap per kantor"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._jelaskan())
        self.tabel.dibuka.connect(self.dibuka)
        self.setFocusProxy(self.tabel)
        tata.addWidget(self.tabel, 1)
        self.kosong = label_kosong(self)
        self.kosong.hide()
        tata.addWidget(self.kosong)
        tata.addWidget(self._susun_panel())

    def _kolom(self) -> list[Kolom]:
        panjang = [*map(kata, PREDIKAT), self.tr("Belum selesai")]
        judul = list(panjang)
        # Short, so that large letters leave the office its name; the chips above say them in full.
        judul[0], judul[2], judul[4] = self.tr("Sgt. Baik"), self.tr("Butuh Perb."), self.tr("Sgt. Kurang")
        judul[5] = self.tr("Belum")
        lebar = (82, 54, 94, 66, 92, 66)
        angka = list(zip((*PREDIKAT, BELUM), judul, lebar, panjang, strict=True))
        angka.append(("jumlah", self.tr("Dihitung"), 74, ""))
        angka.append((TAK_DIHITUNG, self.tr("Tidak"), 66, self.tr("Tidak dihitung")))
        angka.append(("selesai", self.tr("Selesai"), 66, ""))
        return [
            Kolom("kantor", self.tr("Kantor"), 180, lentur=True, beku=True),
            *(Kolom(k, judul, lebar, tengah=True, petunjuk=utuh) for k, judul, lebar, utuh in angka),
        ]

    def _susun_panel(self) -> PanelTerang:
        self.buka = tombol(self.tr("Lihat pegawainya"), "tautan")
        self.buka.clicked.connect(lambda: self._kirim(self.dibuka))
        self.dokumen = tombol(self.tr("Dokumen dan putusan"), "tautan")
        self.dokumen.clicked.connect(lambda: self._kirim(self.dokumen_diminta))
        self.panel = PanelTerang(self, self.buka, self.dokumen)
        self.terang = self.panel.terang
        return self.panel

    def _kirim(self, sinyal: SignalInstance) -> None:
        kini = self.kini()
        if kini is not None:
            sinyal.emit(kini.ruang)

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, w: LembarWilayah, kunci: str, saring: str, urut: str, kosong: str) -> int:
        """Show the offices that pass chip and words, in this order; returns how many."""
        kata_saring = saring.casefold().split()
        milik = [k for k in w.rekap.kantor if cocok(kata_saring, f"{k.nama} {k.kode}")]
        self._kantor = {k.ruang: k for k in milik}
        self._angka = w.menurut_kantor(kunci)
        semua: Counter[str] = Counter()
        for k in milik:
            semua.update(self._angka.get(k.ruang, Counter()))
        self.chip.isi_angka(semua)
        chip = self.chip.kini or SEMUA
        tampil = self._urutkan([k for k in milik if chip == SEMUA or self._ada(k.ruang, chip)], urut)
        self.tabel.isi_ulang(self._baris(k) for k in tampil)
        if tampil and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self.kosong.setText(kosong)
        self.kosong.setVisible(not tampil)
        self._jelaskan()
        return len(tampil)

    def _ada(self, ruang: bytes, chip: str) -> int:
        a = self._angka.get(ruang, Counter())
        return sum(a[k] for k in APART) if chip == TAK_DIHITUNG else a[chip]

    def _urutkan(self, milik: Sequence[KantorRekap], urut: str) -> Sequence[KantorRekap]:
        """By name as they come, or the greatest number first."""

        def nilai(k: KantorRekap) -> float:
            n, dari = self._selesai(k.ruang)
            return {BELUM_DULU: dari - n, SELESAI_DULU: n / dari if dari else -1.0}.get(
                urut, self._ada(k.ruang, TAK_DIHITUNG)
            )

        return milik if urut == NAMA else sorted(milik, key=lambda k: -nilai(k))

    def _selesai(self, ruang: bytes) -> tuple[int, int]:
        """People with a finished evaluation, and people counted."""
        a = self._angka.get(ruang, Counter())
        n = sum(a[p] for p in PREDIKAT)
        return n, n + a[BELUM]

    def _baris(self, k: KantorRekap) -> Baris:
        a = self._angka.get(k.ruang, Counter())
        n, dari = self._selesai(k.ruang)
        nilai = {p: str(a[p]) for p in (*PREDIKAT, BELUM)}
        nilai |= {"kantor": k.nama, "jumlah": str(dari), TAK_DIHITUNG: str(self._ada(k.ruang, TAK_DIHITUNG))}
        nilai["selesai"] = f"{100 * n // dari}%" if dari else "–"
        return Baris(k.ruang, nilai, nama=k.nama)

    def _jelaskan(self) -> None:
        k = self.kini()
        self.panel.setVisible(k is not None)
        if k is not None:
            n, dari = self._selesai(k.ruang)
            self.terang.setText(
                self.tr(
                    "{kantor}: {n} dari {semua} pegawai selesai dinilai. Enter membuka daftarnya."
                ).format(kantor=k.nama, n=n, semua=dari)
            )

    def kini(self) -> KantorRekap | None:
        """The office the cursor is on."""
        return self._kantor.get(self.tabel.id_kini() or b"")

    def ke(self, ruang: bytes) -> None:
        """Put the cursor on an office, if it is shown."""
        n = self.model.nomor(ruang)
        if n >= 0:
            self.tabel.ke(n, 0)
