"""Dokumen kantor, at the centre: documents of one office and year; many are accepted or returned at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman.cetak_daftar import cocok
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.label import PanelTerang, label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.dokumen_kantor import BarisDokumen

SEMUA = "semua"
TANDA = {"belum": "○", "diterima": "✓", "dikembalikan": "!", "berubah": "!"}


class HalamanDokumenKantor(Halaman):
    """Targets: kantor (space) or undangan (number), tahun, baris (SKP or document id), saring "belum" ..."""

    nama = "dokumen_kantor"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self._semua: dict[bytes, BarisDokumen] = {}
        self._minta_kantor: int | None = None
        self._undangan: int | None = None
        self._tuju: bytes | None = None
        self._susun_kepala()
        self._susun_saring()
        self.kisi = Kisi(
            self._model(), self.tr("Dokumen kantor"), daftar=True, panel=False, banner=self.banner
        )
        self.kisi.view.sel_berubah.connect(lambda *_: self._rinci())
        self.kisi.view.selectionModel().selectionChanged.connect(lambda *_: self._perbarui())
        self.kisi.view.dibuka.connect(lambda _: self.terima.setFocus(Qt.FocusReason.TabFocusReason))
        self.tata.addWidget(self.kisi, 1)
        self.kosong = label_baris(self, "", "redup")
        self.tata.addWidget(self.kosong)
        self.panel = PanelTerang(self)
        self.terang = self.panel.terang
        self.tata.addWidget(self.panel)
        self.tata.addStretch(0)
        self._perbarui()

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Dokumen kantor")

    # -- building ------------------------------------------------------------------------------------------

    def _susun_kepala(self) -> None:
        self.kembali = tombol(self.tr("Kantor"))
        self.kembali.clicked.connect(lambda: self.konteks.navigasi.buka("kantor"))
        self.kembalikan = tombol(self.tr("Kembalikan…"))
        self.terima = tombol(self.tr("Terima"), "utama")
        self.kembalikan.clicked.connect(self._kembalikan)
        self.terima.clicked.connect(self._terima)
        for t in (self.kembali, self.kembalikan, self.terima):
            self.kepala.tambah(t)

    def _susun_saring(self) -> None:
        kini = self.konteks.jam.hari_ini().year
        self.kantor = QComboBox(self)
        self.kantor.setAccessibleName(self.tr("Kantor"))
        self.kantor.setMinimumContentsLength(24)
        self.kantor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tahun = QComboBox(self)
        self.tahun.setAccessibleName(self.tr("Tahun"))
        for t in (kini + 1, kini, kini - 1, kini - 2):
            self.tahun.addItem(str(t), t)
        self.tahun.setCurrentIndex(1)
        for kotak in (self.kantor, self.tahun):
            kotak.activated.connect(lambda _: self.muat())
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama, NIP, atau dokumen"))
        self.cari.setAccessibleName(self.tr("Saring dokumen"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tampil())
        atas = QHBoxLayout()
        atas.setSpacing(8)
        for w in (self.kantor, self.tahun):
            label = QLabel(w.accessibleName(), self)
            label.setBuddy(w)
            atas.addWidget(label)
            atas.addWidget(w)
        atas.addWidget(self.cari, 1)
        self.tata.addLayout(atas)
        self.saring = BarisPilihan(self.tr("Saring menurut putusan"), parent=self)
        self.saring.dipilih.connect(lambda _: self._tampil())
        baris = QHBoxLayout()
        baris.addWidget(self.saring)
        baris.addStretch(1)
        self.tata.addLayout(baris)
        self._tulis_saring()

    def _model(self) -> KisiModel:
        return KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 180, lentur=True),
                Kolom("dokumen", self.tr("Dokumen"), 190, lentur=True),
                Kolom("putusan", self.tr("Putusan BKPSDM"), 150),
                Kolom("predikat", self.tr("Predikat"), 118),
                Kolom("status", self.tr("Di kantor"), 140),
                Kolom("nip", self.tr("NIP"), 168),
            ],
            parent=self,
        )

    # -- data ----------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """See the class."""
        self._minta_kantor, self._undangan = tujuan.get("kantor"), tujuan.get("undangan")
        self._tuju = tujuan.get("baris")
        n = self.tahun.findData(tujuan.get("tahun"))
        if n >= 0:
            self.tahun.setCurrentIndex(n)
        if tujuan.get("saring") or self._tuju is not None:
            self.saring.tandai(str(tujuan.get("saring") or SEMUA))
        self.muat()

    def muat(self) -> None:
        """The offices, and the documents of the one chosen."""
        ruang = self._minta_kantor if self._minta_kantor is not None else self.kantor.currentData()
        tahun, undangan = self.tahun.currentData(), self._undangan
        self._undangan = None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dokumen_kantor, usulan_pilihan

            kantor = usulan_pilihan.kantor(sesi)
            ada = {k for k, _ in kantor}
            minta = usulan_pilihan.ruang_undangan(sesi, undangan) if undangan is not None else ruang
            pilih = minta if minta in ada else (kantor[0][0] if kantor else None)
            return kantor, pilih, dokumen_kantor.daftar(sesi, pilih, tahun) if pilih is not None else ()

        self.konteks.baca(di_pekerja, self._terbaca, pemilik=self)

    def _terbaca(self, hasil: tuple[Sequence[tuple[int, str]], int | None, Sequence[BarisDokumen]]) -> None:
        kantor, ruang, semua = hasil
        with jaga_fokus(self):
            self._minta_kantor = None
            self.kantor.clear()
            for nomor, nama in kantor:
                self.kantor.addItem(nama, nomor)
            self.kantor.setCurrentIndex(self.kantor.findData(ruang))
            self._semua = {d.id: d for d in semua}
            self._tulis_saring()
            self._tampil()
        self.siap.emit()

    def _tulis_saring(self) -> None:
        jumlah: dict[str, int] = {}
        for d in self._semua.values():
            jumlah[d.keadaan] = jumlah.get(d.keadaan, 0) + 1
        nama = {
            "belum": self.tr("Belum diputus ({n})"),
            "diterima": self.tr("Diterima ({n})"),
            "dikembalikan": self.tr("Dikembalikan ({n})"),
            "berubah": self.tr("Berubah sesudah diputus ({n})"),
        }
        pilihan = [(SEMUA, self.tr("Semua ({n})").format(n=len(self._semua)))]
        pilihan += [(k, t.format(n=jumlah.get(k, 0))) for k, t in nama.items()]
        self.saring.isi(pilihan)

    def _tampil(self) -> None:
        saring, kunci = self.saring.kini, self.cari.text().casefold().split()
        pilihan = [
            d
            for d in self._semua.values()
            if saring in (SEMUA, d.keadaan) and cocok(kunci, f"{d.nama} {d.nip} {kata(d.dokumen)}")
        ]
        self.kisi.isi([self._baris(d) for d in pilihan])
        tuju, self._tuju = self._tuju, None
        milik = next((d for d in pilihan if tuju in (d.id, d.skp_id)), None)
        n = self.kisi.model.nomor(milik.id) if milik is not None else -1
        if n >= 0 or (pilihan and self.kisi.view.id_kini() is None):
            self.kisi.view.ke(max(n, 0), 0)
        self.kosong.setVisible(not pilihan)
        self.kosong.setText(
            self.tr("Tidak ada dokumen yang cocok dengan saringan ini.")
            if self._semua
            else self.tr("Belum ada dokumen kantor ini untuk tahun yang dipilih.")
            if self.kantor.count()
            else self.tr("Belum ada kantor yang dikompilasi.")
        )
        belum = sum(d.keadaan in ("belum", "berubah") for d in self._semua.values())
        self.kepala.atur(
            self.judul,
            self.tr("{kantor}: {n} dokumen, {m} belum diputus").format(
                kantor=self.kantor.currentText(), n=len(self._semua), m=belum
            )
            if self._semua
            else "",
        )
        self._rinci()

    def _baris(self, d: BarisDokumen) -> Baris:
        nama = {
            "belum": self.tr("Belum diputus"),
            "diterima": self.tr("Diterima"),
            "dikembalikan": self.tr("Dikembalikan"),
            "berubah": self.tr("Berubah"),
        }
        nilai = {
            "nama": d.nama,
            "nip": tampil_nip(d.nip),
            "dokumen": kata(d.dokumen),
            "status": kata(d.status) if d.lengkap else self.tr("Belum lengkap"),
            "predikat": kata(d.predikat),
            "putusan": f"{TANDA[d.keadaan]} {nama[d.keadaan]}",
        }
        return Baris(d.id, nilai, nama=f"{d.nama}, {d.dokumen}")

    def kini(self) -> BarisDokumen | None:
        """The document under the cursor."""
        return self._semua.get(self.kisi.view.id_kini() or b"")

    def _rinci(self) -> None:
        d = self.kini()
        self.panel.setVisible(d is not None)
        if d is not None:
            putusan = kata(d.putusan.kalimat) if d.putusan else self.tr("Belum diputus.")
            if not d.lengkap:
                putusan = self.tr("Penilaiannya belum lengkap, jadi belum dapat diputus.")
            self.terang.setText(f"{d.nama} · {kata(d.dokumen)} · {putusan}")
        self._perbarui()
        self.pilihan_berubah.emit()

    def terpilih(self) -> list[BarisDokumen]:
        """The selected documents that can be judged."""
        baris = self.kisi.model.baris
        nomor = dict.fromkeys(i for i, _ in self.kisi.view.sel_terpilih())
        semua = [self._semua[baris[i].id] for i in nomor if baris[i].id in self._semua]
        return [d for d in semua if d.lengkap]

    def _perbarui(self) -> None:
        n = len(self.terpilih())
        for t in (self.terima, self.kembalikan):
            t.setEnabled(n > 0)
        self.terima.setText(self.tr("Terima {n} dokumen").format(n=n) if n > 1 else self.tr("Terima"))
        self.kembalikan.setText(
            self.tr("Kembalikan {n} dokumen…").format(n=n) if n > 1 else self.tr("Kembalikan…")
        )
        for t in (self.terima, self.kembalikan):
            t.setAccessibleName(t.text().rstrip("…"))

    def fokus_awal(self) -> QWidget | None:
        """The list."""
        return self.kisi.view

    def fokus_cari(self) -> QWidget | None:
        """The filter."""
        return self.cari

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The document's SKP."""
        d = self.kini()
        return ("skp", d.skp_id) if d is not None else None

    # -- acts ----------------------------------------------------------------------------------------------

    def _terima(self) -> None:
        from kinerja_desktop.services.tindakan import TERIMA_PUSAT

        self._beri(TERIMA_PUSAT, "")

    def _kembalikan(self) -> None:
        from kinerja_desktop.services.tindakan import KEMBALIKAN_PUSAT

        n = len(self.terpilih())
        catatan = DialogAlasan.ask(
            self.tr("Kembalikan {n} dokumen").format(n=n),
            self.tr("Kantor membaca catatan ini. Isi dokumen tetap; yang memperbaiki kantor itu sendiri."),
            self.tr("Kembalikan"),
            self.tr("Catatan"),
            parent=self,
        )
        if catatan is not None:
            self._beri(KEMBALIKAN_PUSAT, catatan)

    def _beri(self, putusan: str, catatan: str) -> None:
        from kinerja_desktop.services.tindakan import TERIMA_PUSAT

        dokumen = [(d.jenis, d.id) for d in self.terpilih()]
        if not dokumen:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import putusan_pusat

            return putusan_pusat.beri(sesi, dokumen, putusan, catatan)

        terima = putusan == TERIMA_PUSAT
        judul = self.tr("Terima {n} dokumen") if terima else self.tr("Kembalikan {n} dokumen")
        kalimat = self.tr("{n} dokumen diterima.") if terima else self.tr("{n} dokumen dikembalikan.")

        def jadi(_: object) -> None:
            self.banner.sukses(
                kalimat.format(n=len(dokumen)) + " " + self.tr("Kirim balasan agar kantornya membaca."),
                [(self.tr("Ke halaman Kantor"), lambda: self.konteks.navigasi.buka("kantor"))],
            )
            self.kisi.view.setFocus()
            self.muat()

        # A step on record is not undone: another verdict on the same words takes its place.
        self.konteks.ubah(judul.format(n=len(dokumen)), di_pekerja, jadi, self.banner.galat, pemilik=self)
