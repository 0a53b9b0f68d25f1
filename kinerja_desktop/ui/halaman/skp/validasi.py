"""Validasi: what has to be mended in the SKP of a year, who must do it, and the way to the cell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp import validasi_isi as isi
from kinerja_desktop.ui.halaman.skp.bagian import PanelBagian
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.tugas import Kendali
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.label import label_kosong, label_salin
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_validasi import BarisTemuan, HasilValidasi
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

JEDA_MS = 300
RENDAH = 480  # pixels of the tab below which two lines below the findings are kept instead of three


class PanelValidasi(PanelBagian):
    """Runs the check on the worker; Enter on a finding opens the cell that mends it."""

    bantuan = "validasi"
    jenis = frozenset(
        {"skp", "rhk", "indikator", "perilaku", "butir_lampiran", "pegawai", "penempatan", "jabatan"}
        | {"relasi_penilai", "tindakan", "iku", "pengecualian", "rujukan", "periode"}
    )

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.hasil: HasilValidasi | None = None
        self._temuan: dict[bytes, BarisTemuan] = {}
        self._tersaring: Sequence[BarisTemuan] = ()
        self._kendali: Kendali | None = None
        self._jeda = pewaktu(self, JEDA_MS, lambda: self._periksa(diam=True))
        self.tata.setSpacing(8)
        self._buat_kepala()
        self._buat_saringan()
        self._buat_kisi()
        self._buat_rincian()
        self._perbarui_tombol()

    # -- building ------------------------------------------------------------------------------------------

    def _buat_kepala(self) -> None:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.ringkas = LabelElips(self)
        self.ringkas.setObjectName("h2")
        self.periksa = tombol(self.tr("Periksa lagi"), petunjuk=self.tr("Periksa seluruh SKP tahun ini (F5)"))
        self.periksa.clicked.connect(lambda: self._periksa(diam=False))
        self.salin = tombol(
            self.tr("Salin untuk WhatsApp…"),
            petunjuk=self.tr("Pesan untuk yang harus memperbaiki temuan yang dipilih"),
        )
        self.salin.clicked.connect(self._salin)
        self.ekspor = tombol(self.tr("Ekspor ke Excel…"))
        self.ekspor.clicked.connect(self._ekspor)
        self.buka_sel = tombol(
            self.tr("Perbaiki"), "utama", petunjuk=self.tr("Buka isian yang memperbaikinya (Enter)")
        )
        self.buka_sel.clicked.connect(lambda: self._buka_baris(self.kisi.id_kini()))
        baris.addWidget(self.ringkas, 1)
        for t in (self.periksa, self.salin, self.ekspor, self.buka_sel):
            baris.addWidget(t)
        self.tata.addLayout(baris)

    def _buat_saringan(self) -> None:
        wadah = QWidget(self)
        baris = TataAlir(8, wadah)
        self.tingkat = BarisPilihan(self.tr("Saring menurut tingkat"), parent=wadah)
        self.tingkat.dipilih.connect(lambda _: self._tampil())
        self.cara = BarisPilihan(self.tr("Kelompokkan menurut"), parent=wadah)
        self.cara.isi([(isi.ORANG, self.tr("Per orang")), (isi.KAIDAH, self.tr("Per kaidah"))])
        self.cara.dipilih.connect(lambda _: self._tampil())
        self.unit = self._pilihan(self.tr("Saring menurut unit"))
        self.siapa = self._pilihan(self.tr("Saring menurut siapa yang memperbaiki"))
        for w in (self.tingkat, self.cara, self.unit, self.siapa):
            baris.addWidget(w)
        self._isi_tingkat()
        self.tata.addWidget(wadah)

    def _pilihan(self, nama: str) -> QComboBox:
        kotak = QComboBox(self)
        kotak.setAccessibleName(nama)
        kotak.setToolTip(nama)
        kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        kotak.setMinimumContentsLength(14)
        kotak.activated.connect(lambda _: self._tampil())
        return kotak

    def _buat_kisi(self) -> None:
        self.model = KisiModel(
            [
                Kolom("tingkat", self.tr("Tingkat"), 104),
                Kolom("apa", self.tr("Apa"), 396, lentur=True),
                Kolom("di_mana", self.tr("Di mana"), 170, lentur=True),
                Kolom("aturan", self.tr("Aturan"), 150, lentur=True),
                Kolom("siapa", self.tr("Siapa memperbaiki"), 156, lentur=True),
            ],
            parent=self,
        )
        self.kisi = KisiView(self.model, self.tr("Temuan Validasi"), daftar=True, parent=self)
        self.kisi.dibuka.connect(self._buka_baris)
        self.kisi.sel_berubah.connect(lambda *_: self._kini_berubah())
        self.setFocusProxy(self.kisi)
        self.tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        self.kosong.hide()
        self.tata.addWidget(self.kosong, 1)

    def _buat_rincian(self) -> None:
        self.rincian = QFrame(self)
        self.rincian.setObjectName("panelBawah")
        tata = QVBoxLayout(self.rincian)
        tata.setContentsMargins(12, 6, 12, 8)
        tata.setSpacing(2)
        self.kepala_rincian = LabelElips(self.rincian)
        self.kepala_rincian.setObjectName("redup")
        self.isi_rincian = label_salin(self.rincian)
        self.aturan = LabelElips(self.rincian)
        self.aturan.setObjectName("redup")
        for w in (self.kepala_rincian, self.isi_rincian, self.aturan):
            tata.addWidget(w)
        self.tata.addWidget(self.rincian)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window gives the findings what the lines below them can spare."""
        super().resizeEvent(event)
        baris = 2 if self.height() < RENDAH else 3
        self.isi_rincian.setMinimumHeight(baris * self.isi_rincian.fontMetrics().lineSpacing())

    # -- checking ------------------------------------------------------------------------------------------

    @property
    def judul(self) -> tuple[str, str]:
        """Heading, and how much was looked at."""
        awal = self.tr("Validasi SKP {tahun}").format(tahun=self.halaman.tahun)
        h = self.hasil
        if h is None:
            return awal, ""
        ket = self.tr("{orang} pegawai dan {skp} SKP diperiksa.").format(orang=h.orang, skp=h.skp)
        if h.terpotong:
            lagi = self.tr("Perbandingan teks dihentikan setelah {n} pasangan; sebagian belum dibandingkan.")
            ket = f"{ket} {lagi.format(n=h.dibandingkan)}"
        return awal, ket

    def muat(self) -> None:
        """Check the year; what is shown stays until the answer comes."""
        self._periksa(diam=False)

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Something was changed: check again after a short pause."""
        if perubahan.kinds & self.jenis:
            self._jeda.start()

    def _periksa(self, diam: bool) -> None:
        self._jeda.stop()
        if self._kendali is not None:
            self._kendali.minta_batal()
        self._kendali = kendali = Kendali()
        tahun = self.halaman.tahun

        def lapor(n: int, dari: int, teks: str) -> None:
            kendali.lapor(n, dari, teks)
            kendali.periksa()

        def di_pekerja(sesi: Any) -> HasilValidasi:
            from kinerja_desktop.services.validasi import periksa_kantor

            return periksa_kantor(sesi, tahun, lapor)

        self.konteks.baca(
            di_pekerja,
            lambda h: self._tiba(kendali, h),
            lambda e: self._gagal(kendali, e),
            pemilik=self,
            judul="" if diam else self.tr("Memeriksa SKP"),
            kendali=kendali,
        )

    def _gagal(self, kendali: Kendali, galat: BaseException) -> None:
        if kendali is self._kendali:
            self._kendali = None
            self.konteks.banner.galat(galat)
            self.halaman.siap.emit()

    def _tiba(self, kendali: Kendali, hasil: HasilValidasi) -> None:
        if kendali is not self._kendali:
            return  # a newer check is on its way
        self._kendali, pertama = None, self.hasil is None
        self.hasil = hasil
        self._isi_tingkat()
        self._isi_pilihan(self.unit, self.tr("Semua unit"), {t.unit for t in hasil.temuan if t.unit})
        self._isi_pilihan(
            self.siapa, self.tr("Siapa saja"), {t.siapa_nama for t in hasil.temuan if t.siapa_nama}
        )
        self._tampil()
        self.halaman.atur_judul()
        if self.isVisible() and self._temuan and (pertama or self.halaman.perlu_fokus()):
            self.kisi.setFocus()
        self.halaman.siap.emit()

    def _isi_tingkat(self) -> None:
        h, kini = self.hasil, self.tingkat.kini
        jumlah = h.jumlah if h is not None else {}
        semua = len(h.temuan) if h is not None else 0
        pilihan = [("semua", f"{self.tr('Semua')} {semua}")]
        pilihan += [(t, f"{isi.nama_tingkat(t)} {jumlah.get(t, 0)}") for t in isi.TINGKAT]
        self.tingkat.isi(pilihan)
        self.tingkat.tandai(kini or "semua")

    def _isi_pilihan(self, kotak: QComboBox, semua: str, nama: set[str]) -> None:
        kini = kotak.currentData()
        kotak.clear()
        kotak.addItem(semua, isi.SEMUA)
        for n in sorted(nama, key=str.casefold):
            kotak.addItem(kata(n), n)
        kotak.setCurrentIndex(max(0, kotak.findData(kini)))

    # -- showing -------------------------------------------------------------------------------------------

    def _tampil(self) -> None:
        h = self.hasil
        if h is None:
            return
        self.ringkas.atur(isi.ringkasan(h))
        tingkat = self.tingkat.kini
        saring = isi.Saringan(
            isi.SEMUA if tingkat == "semua" else tingkat,
            self.unit.currentData() or isi.SEMUA,
            self.siapa.currentData() or isi.SEMUA,
        )
        self._tersaring = [t for t in h.temuan if saring.cocok(t)]
        baris, self._temuan = isi.susun(self._tersaring, self.cara.kini or isi.ORANG)
        self.kisi.isi_ulang(baris)
        if baris and self.kisi.id_kini() not in self._temuan:
            self.kisi.ke(1, 1)
        self.kisi.setVisible(bool(baris))
        self.kosong.setVisible(not baris)
        self.kosong.setText(
            self.tr("Tidak ada yang cocok dengan saringan ini.")
            if h.temuan
            else self.tr("✓ Tidak ada temuan. Semua SKP yang terlihat sudah memenuhi kaidah.")
        )
        if len(self._tersaring) > isi.MAKS_BARIS:
            kalimat = self.tr(
                "Ditampilkan {n} dari {semua} temuan; saring atau ekspor untuk melihat semuanya."
            )
            self.konteks.banner.info(kalimat.format(n=isi.MAKS_BARIS, semua=len(self._tersaring)))
        self._kini_berubah()

    def kini(self) -> BarisTemuan | None:
        """The finding under the cursor."""
        kunci = self.kisi.id_kini()
        return self._temuan.get(kunci) if kunci else None

    def _kini_berubah(self) -> None:
        t = self.kini()
        self.rincian.setVisible(t is not None)
        if t is not None:
            self.kepala_rincian.atur(f"{isi.nama_tingkat(t.tingkat)} · {isi.di_mana(t.di_mana)}")
            akibat = self.tr("Bila dibiarkan: {akibat}").format(akibat=kata(t.akibat))
            self.isi_rincian.setText(f"{kata(t.apa)}\n{akibat}")
            self.isi_rincian.setToolTip(kata(t.apa))
            pola = self.tr("Yang memperbaiki: {siapa} · Aturan: {aturan}")
            self.aturan.atur(pola.format(siapa=kata(t.siapa_nama), aturan=kata(t.aturan)))
        self._perbarui_tombol()
        self.halaman.pilihan_berubah.emit()

    def _perbarui_tombol(self) -> None:
        ada = self.kini() is not None
        self.buka_sel.setEnabled(ada)
        self.salin.setEnabled(ada)
        self.ekspor.setEnabled(self.hasil is not None and bool(self.hasil.temuan))

    # -- acts ----------------------------------------------------------------------------------------------

    def _buka_baris(self, kunci: object) -> None:
        t = self._temuan.get(kunci) if isinstance(kunci, bytes) else None
        if t is None:
            return
        from kinerja_desktop.services.tujuan_validasi import tujuan

        ke = tujuan(t, self.halaman.tahun)
        self.konteks.navigasi.buka(ke.halaman, **ke.argumen)

    def celah_berikut(self) -> bool:
        """F8: the next finding, from the last one back to the first."""
        nomor = [i for i, b in enumerate(self.model.baris) if b.id in self._temuan]
        if not nomor:
            return False
        kini = self.kisi.sel_kini[0]
        self.kisi.ke(next((i for i in nomor if i > kini), nomor[0]), 1)
        self.kisi.setFocus()
        return True

    def _salin(self) -> None:
        """The message for who must mend the finding under the cursor, about all of that person's findings."""
        t, h = self.kini(), self.hasil
        if t is None or h is None:
            return
        from kinerja_desktop.services.validasi_pesan import pesan_temuan
        from kinerja_desktop.ui.dialog.siapa_belum import DialogSiapaBelum

        milik = [x for x in h.temuan if (x.siapa_id, x.siapa_nama) == (t.siapa_id, t.siapa_nama)]
        hari = self.konteks.jam.hari_ini()
        pesan = pesan_temuan(t.siapa_nama, h.tahun, milik, hari, self.konteks.nama_kantor)
        judul = self.tr("Pesan untuk {nama}").format(nama=kata(t.siapa_nama))
        if DialogSiapaBelum.ask(self, pesan, judul):
            self.konteks.banner.sukses(self.tr("Pesan disalin; tempelkan di WhatsApp."))

    def _ekspor(self) -> None:
        h = self.hasil
        if h is None:
            return
        from kinerja_desktop.flows.validasi import nama_berkas

        berkas = pilih_berkas.simpan(
            self,
            self.tr("Simpan temuan Validasi sebagai"),
            nama_berkas(h.tahun),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.konteks.tambahan.get("preferensi"),
        )
        if not berkas:
            return

        def di_pekerja(sesi: Any) -> str:
            from kinerja_desktop.flows.validasi import tulis_validasi

            return tulis_validasi(sesi, Path(berkas), h)

        self.konteks.baca(
            di_pekerja,
            lambda kalimat: self.konteks.banner.sukses(kata(kalimat)),
            pemilik=self,
            judul=self.tr("Menulis temuan Validasi"),
        )

    # -- the tab contract ----------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget | None:
        """The findings once they are there, or the button that checks."""
        if self.hasil is None:
            return None
        return self.kisi if self._temuan else self.periksa

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP or the person of the finding."""
        t = self.kini()
        if t is None:
            return None
        if t.skp_id is not None:
            return "skp", t.skp_id
        return ("pegawai", t.pegawai_id) if t.pegawai_id is not None else None
