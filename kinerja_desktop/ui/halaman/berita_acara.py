"""Berita Acara: an office files minutes of a period, the centre compares and decides; both print them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.berita_acara import (
    KEMBALIKAN,
    RESET,
    SEPAKATI,
    DialogAjukanBa,
    DialogPutusanBa,
)
from kinerja_desktop.ui.dialog.surat import DialogSurat
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from kinerja_desktop.ui.halaman.berita_acara_rincian import RincianBa, keadaan
from kinerja_desktop.ui.halaman.cetak_daftar import cocok
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.label import label_baris
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.ba_calon import CalonPeriode
    from kinerja_desktop.services.berita_acara import BeritaAcara, Pihak, Rekonsiliasi

TUNGGU, SEMUA = "tunggu", "semua"
JEDA_MS = 120  # arrows through the list must not compare every set of minutes passed


class HalamanBeritaAcara(Halaman):
    """Targets: ba (id), saring "tunggu" or "semua", tindakan "ajukan"."""

    nama = "berita_acara"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.pusat = konteks.peran == "pusat"
        self._semua: dict[bytes, BeritaAcara] = {}
        self._tuju: bytes | None = None
        self._jeda = pewaktu(self, JEDA_MS, self._banding)
        self._susun_kepala()
        self.belah = QSplitter(Qt.Orientation.Horizontal, self)
        self.belah.setChildrenCollapsible(False)
        self.belah.addWidget(self._susun_daftar())
        self.rincian = RincianBa(self)
        self.belah.addWidget(self.rincian)
        self.belah.setStretchFactor(0, 4)
        self.belah.setStretchFactor(1, 5)
        self.belah.setSizes([4000, 5000])  # shares, not pixels
        self.tata.addWidget(self.belah, 1)
        self.kosong = self._susun_kosong()
        self.tata.addWidget(self.kosong)
        self.tata.addStretch(0)
        self._perbarui()

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Berita Acara")

    # -- building ------------------------------------------------------------------------------------------

    def _susun_kepala(self) -> None:
        self.kembali = tombol(self.tr("Kompilasi") if self.pusat else self.tr("Tukar data"))
        self.cetak_ba = tombol(self.tr("Cetak…"), petunjuk=self.tr("Lihat dan cetak Berita Acara (Ctrl+P)"))
        self.batalkan = tombol(self.tr("Batalkan"))
        self.ajukan = tombol(self.tr("Ajukan Berita Acara…"), "utama")
        self.reset = tombol(self.tr("Reset BA…"))
        self.kembalikan = tombol(self.tr("Kembalikan…"))
        self.sepakati = tombol(self.tr("Sepakati…"), "utama")
        self.kembali.clicked.connect(
            lambda: self.konteks.navigasi.buka("kompilasi" if self.pusat else "tukar")
        )
        self.cetak_ba.clicked.connect(lambda: self.cetak())
        self.batalkan.clicked.connect(self._batalkan)
        self.ajukan.clicked.connect(self._ajukan)
        self.reset.clicked.connect(lambda: self._putus(RESET))
        self.kembalikan.clicked.connect(lambda: self._putus(KEMBALIKAN))
        self.sepakati.clicked.connect(lambda: self._putus(SEPAKATI))
        milik = (
            (self.cetak_ba, self.reset, self.kembalikan, self.sepakati)
            if self.pusat
            else (self.cetak_ba, self.batalkan, self.ajukan)
        )
        for t in (self.kembali, *milik):
            self.kepala.tambah(t)
        for t in (self.batalkan, self.ajukan, self.reset, self.kembalikan, self.sepakati):
            if t not in milik:
                t.setParent(self)
                t.hide()

    def _susun_daftar(self) -> QWidget:
        kiri = QWidget(self)
        tata = QVBoxLayout(kiri)
        tata.setContentsMargins(0, 0, 6, 0)
        tata.setSpacing(8)
        self.saring = BarisPilihan(self.tr("Berita Acara yang tampak"))
        self.saring.isi([(SEMUA, self.tr("Semua")), (TUNGGU, self.tr("Menunggu putusan"))])
        self.saring.dipilih.connect(lambda _: self._tampil())
        baris = QHBoxLayout()
        baris.addWidget(self.saring)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.cari = QLineEdit(kiri)
        self.cari.setPlaceholderText(
            self.tr("Saring kantor, nomor, atau periode")
            if self.pusat
            else self.tr("Saring nomor atau periode")
        )
        self.cari.setAccessibleName(self.tr("Saring Berita Acara"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tampil())
        tata.addWidget(self.cari)
        kolom = [
            Kolom("periode", self.tr("Periode"), 112),
            Kolom("nomor", self.tr("Nomor"), 96, lentur=True),
            Kolom("keadaan", self.tr("Keadaan"), 118),
        ]
        if self.pusat:
            kolom.insert(0, Kolom("kantor", self.tr("Kantor"), 96, lentur=True))
            kolom.pop(2)
        self.model = KisiModel(kolom, parent=self)
        self.tabel = KisiView(self.model, self.tr("Daftar Berita Acara"), daftar=True, parent=kiri)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._pilihan_ganti())
        self.tabel.dibuka.connect(lambda _: self.rincian.tabel.setFocus())
        tata.addWidget(self.tabel, 1)
        return kiri

    def _susun_kosong(self) -> QFrame:
        kosong = QFrame(self)
        kosong.setObjectName("kartu")
        tata = QVBoxLayout(kosong)
        tata.setContentsMargins(18, 14, 18, 16)
        tata.setSpacing(8)
        tata.addWidget(label_baris(kosong, self.tr("Belum ada Berita Acara."), "h2"))
        self.teks_kosong = label_baris(
            kosong,
            self.tr(
                "Kantor mengajukan Berita Acara bersama ADK-nya. Di sini Anda mencocokkannya dokumen demi "
                "dokumen, lalu menyepakati atau mengembalikannya."
            )
            if self.pusat
            else "\n".join(
                (
                    self.tr("1.  Sesudah penilaian suatu periode selesai, tekan Ajukan Berita Acara."),
                    self.tr("2.  Kirim ADK; BKPSDM mencocokkan dokumen demi dokumen."),
                    self.tr("3.  Sesudah disepakati, periodenya terkunci dan Berita Acaranya dicetak."),
                )
            ),
        )
        tata.addWidget(self.teks_kosong)
        kosong.hide()
        return kosong

    # -- data ----------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """See the class."""
        self.banner.bersihkan()  # what was said on an earlier visit is no news any more
        if tujuan.get("saring"):
            self.saring.tandai(str(tujuan["saring"]))
        self._tuju = tujuan.get("ba")
        if self._tuju is not None:
            self.saring.tandai(SEMUA)
        self.muat()
        if tujuan.get("tindakan") == "ajukan":
            self._ajukan()

    def muat(self) -> None:
        """All minutes."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import berita_acara

            return berita_acara.daftar(sesi)

        self.konteks.baca(di_pekerja, self._terbaca, pemilik=self)

    def _terbaca(self, semua: Sequence[BeritaAcara]) -> None:
        with jaga_fokus(self):
            self._semua = {b.id: b for b in semua}
            tunggu = sum(b.keadaan == "diajukan" for b in semua)
            self.saring.isi(
                [
                    (SEMUA, self.tr("Semua ({n})").format(n=len(semua))),
                    (TUNGGU, self.tr("Menunggu putusan ({n})").format(n=tunggu)),
                ]
            )
            self.belah.setVisible(bool(semua))
            self.kosong.setVisible(not semua)
            kunci = sum(b.terkunci for b in semua)
            self.kepala.atur(
                self.judul,
                self.tr("{n} menunggu putusan, {m} periode terkunci").format(n=tunggu, m=kunci)
                if semua
                else "",
            )
            self._tampil()
        self.siap.emit()

    def _tampil(self) -> None:
        kunci, saring = self.cari.text().casefold().split(), self.saring.kini
        pilihan = [
            b
            for b in self._semua.values()
            if (saring != TUNGGU or b.keadaan == "diajukan")
            and cocok(kunci, f"{b.kantor} {b.nomor} {kata(b.periode)} {keadaan(b)}")
        ]
        self.tabel.isi_ulang([self._baris(b) for b in pilihan])
        tuju, self._tuju = self._tuju, None
        n = self.model.nomor(tuju) if tuju is not None else -1
        if n >= 0 or (pilihan and self.tabel.id_kini() is None):
            self.tabel.ke(max(n, 0), 0)
        self._pilihan_ganti()

    def _baris(self, b: BeritaAcara) -> Baris:
        nilai = {"kantor": b.kantor, "periode": kata(b.periode), "nomor": b.nomor, "keadaan": keadaan(b)}
        return Baris(b.id, nilai, nama=f"{b.kantor} {b.nomor}")

    def kini(self) -> BeritaAcara | None:
        """The minutes under the cursor."""
        return self._semua.get(self.tabel.id_kini() or b"")

    def _pilihan_ganti(self) -> None:
        self.rincian.tampilkan(self.kini())
        self._perbarui()
        self._jeda.start()
        self.pilihan_berubah.emit()

    def _banding(self) -> None:
        b = self.kini()
        if b is None:
            return
        ba_id = b.id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import berita_acara

            return berita_acara.rekonsiliasi(sesi, ba_id)

        def jadi(hasil: Rekonsiliasi) -> None:
            kini = self.kini()
            if kini is not None and kini.id == hasil.ba.id:
                self.rincian.banding(hasil)

        self.konteks.baca(di_pekerja, jadi, pemilik=self)

    def _perbarui(self) -> None:
        b = self.kini()
        putus = b is not None and b.keadaan == "diajukan"
        boleh = self.konteks.peran in ("operator", "pimpinan")
        self.cetak_ba.setEnabled(b is not None)
        self.batalkan.setEnabled(putus and boleh)
        self.ajukan.setEnabled(boleh)
        self.sepakati.setEnabled(putus)
        self.kembalikan.setEnabled(putus)
        self.reset.setEnabled(b is not None and b.terkunci)

    def fokus_awal(self) -> QWidget | None:
        """The list, or the button that begins."""
        if self.belah.isHidden():
            return self.kembali if self.pusat or not self.ajukan.isEnabled() else self.ajukan
        return self.tabel

    def fokus_cari(self) -> QWidget | None:
        """The filter."""
        return self.cari

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The minutes chosen."""
        b = self.kini()
        return ("berita_acara", b.id) if b is not None else None

    # -- acts ----------------------------------------------------------------------------------------------

    def cetak(self) -> None:
        """The paper with both signatures, to be printed or kept."""
        b = self.kini()
        if b is None:
            return
        ba_id = b.id

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.surat_tukar import berita_acara

            return berita_acara(sesi, ba_id, kertas)

        bagian = ("Berita-Acara", b.kantor, b.periode, b.nomor)
        nama = "_".join(re.sub(r"[^0-9A-Za-z]+", "-", x).strip("-")[:50] for x in bagian) + ".pdf"
        judul = self.tr("Berita Acara {nomor}").format(nomor=b.nomor)
        DialogSurat.ask(self, self.konteks, judul, buat, nama)

    def _ajukan(self) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import ba_calon

            return ba_calon.calon_periode(sesi), ba_calon.calon_penanda(sesi)

        self.konteks.baca(di_pekerja, self._ajukan_siap, pemilik=self)

    def _ajukan_siap(self, bahan: tuple[tuple[CalonPeriode, ...], Pihak]) -> None:
        periode, penanda = bahan
        if not periode:
            self.banner.peringatan(
                self.tr("Belum ada dokumen; Berita Acara diajukan sesudah SKP dan penilaian diisi.")
            )
            return
        hari = self.konteks.jam.hari_ini()
        ba_id = DialogAjukanBa.ask(self, self.konteks, periode, penanda, hari)
        if ba_id is not None:
            self.banner.sukses(
                self.tr("Berita Acara diajukan. Kirim ADK agar BKPSDM menerimanya."),
                [(self.tr("Buka Tukar data"), lambda: self.konteks.navigasi.buka("tukar"))],
            )
            self._sesudah(ba_id)

    def _sesudah(self, ba_id: bytes | None) -> None:
        self._tuju = ba_id
        self.tabel.setFocus()
        self.muat()

    def _batalkan(self) -> None:
        b = self.kini()
        if b is None:
            return
        ya = DialogYakin.ask(
            self.tr("Batalkan Berita Acara {nomor}?").format(nomor=b.nomor),
            self.tr("BKPSDM belum memutuskannya. Sesudah dibatalkan, Anda dapat mengajukan yang baru."),
            self.tr("Batalkan Berita Acara"),
            self,
        )
        if not ya:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import berita_acara

            return berita_acara.batalkan(sesi, b.id)

        def jadi(_: object) -> None:
            self.banner.sukses(self.tr("Berita Acara {nomor} dibatalkan.").format(nomor=b.nomor))
            self._sesudah(b.id)

        judul = self.tr("Batalkan Berita Acara {nomor}").format(nomor=b.nomor)
        self.konteks.ubah(judul, di_pekerja, jadi, self.banner.galat, pemilik=self)

    def _putus(self, putusan: str) -> None:
        b = self.kini()
        if b is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import ba_calon

            return ba_calon.calon_penanda(sesi)

        def siap(penanda: Pihak) -> None:
            hari = self.konteks.jam.hari_ini()
            if DialogPutusanBa.ask(self, self.konteks, putusan, b, penanda, hari) is None:
                return
            kalimat = {
                SEPAKATI: self.tr("Berita Acara {nomor} disepakati; kirim balasan agar kantor menerimanya."),
                KEMBALIKAN: self.tr(
                    "Berita Acara {nomor} dikembalikan; kirim balasan agar kantor membacanya."
                ),
                RESET: self.tr("Periode Berita Acara {nomor} terbuka kembali; kirim balasan ke kantornya."),
            }[putusan]
            ke_kantor = (self.tr("Ke halaman Kantor"), lambda: self.konteks.navigasi.buka("kantor"))
            self.banner.sukses(kalimat.format(nomor=b.nomor), [ke_kantor])
            self._sesudah(b.id)

        self.konteks.baca(di_pekerja, siap, pemilik=self)
