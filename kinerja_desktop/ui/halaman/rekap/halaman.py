"""Rekap of the centre: the regency by office, the people of one, or people looked for in all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kinerja_desktop.services.lembar_dasbor import PREDIKAT
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.rekap.ekspor import EksporRekap
from kinerja_desktop.ui.halaman.rekap.saring import SaringRekap
from kinerja_desktop.ui.halaman.rekap.tabel import APART, SEMUA, TabelRekap
from kinerja_desktop.ui.halaman.rekap.wilayah import TabelWilayah
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.pewaktu import pewaktu
from kinerja_desktop.ui.widget.pilih_periode import PilihPeriode

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap
    from kinerja_desktop.services.rekap_pusat import LembarWilayah

SETAHUN = "tahunan-0"
TUNGGU_CARI = 400
"""Milliseconds without a further letter before people are looked for."""
PALING_PENDEK = 3


@dataclass(frozen=True)
class _Bacaan:
    """What the worker found: the regency, the people asked for (None: none were), whether there are more."""

    wilayah: LembarWilayah
    rinci: LembarRekap | None
    lebih: bool = False


class HalamanRekap(Halaman):
    """The regency comes from the figures kept of each office; people are read when an office is chosen."""

    nama = "rekap"
    jenis = frozenset(
        {"skp", "evaluasi", "periode", "pegawai", "penempatan", "unit", "capaian_organisasi", "kantor"}
    )

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.semua: LembarWilayah | None = None
        self.lembar: LembarRekap | None = None
        self._lebih = False
        self._minta_kantor: bytes | None = None
        self._minta_baris: bytes | None = None
        self._minta_periode = ""
        self._orang = ""
        self._tahun_dipilih = False
        self.pilih = PilihPeriode(konteks.jam.hari_ini().year, self)
        self.pilih.tahun_dipilih.connect(self._ganti_tahun)
        self.pilih.periode_dipilih.connect(lambda _: self._tampil())
        self.kepala.tambah(self.pilih)
        self._tunda = pewaktu(self, TUNGGU_CARI, self._cari_orang)
        self._susun_saring()
        self.tumpukan = QStackedWidget(self)
        self.wilayah = TabelWilayah(self)
        self.wilayah.chip.dipilih.connect(lambda _: self._tampil())
        self.wilayah.dibuka.connect(self._ke_kantor)
        self.wilayah.dokumen_diminta.connect(lambda ruang: self._dokumen(ruang))
        self.tabel = TabelRekap(self.banner, self)
        self.tabel.chip.dipilih.connect(lambda _: self._tampil())
        self.tabel.kisi.view.sel_berubah.connect(lambda *_: self.pilihan_berubah.emit())
        self.tabel.usulkan.clicked.connect(self._usulkan)
        self.tabel.dokumen.clicked.connect(lambda: self._dokumen())
        self.tumpukan.addWidget(self.wilayah)
        self.tumpukan.addWidget(self.tabel)
        self.tata.addWidget(self.tumpukan, 1)
        self.ekspor = EksporRekap(konteks, self)
        self.tata.addWidget(self.ekspor)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Rekap predikat kinerja")

    def _susun_saring(self) -> None:
        s = self.saring = SaringRekap(self)
        self.cari, self.kantor, self.urut, self.kembali = s.cari, s.kantor, s.urut, s.kembali
        s.cari.textChanged.connect(self._diketik)
        s.cari.returnPressed.connect(self._cari_orang)
        s.cari_orang.clicked.connect(self._cari_orang)
        s.kantor.activated.connect(lambda _: self._kantor_dipilih())
        s.urut.activated.connect(lambda _: self._tampil())
        s.kembali.clicked.connect(self._ke_semua)
        self.tata.addWidget(s)

    # -- loading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the year chosen; the first time, in January, the past year when this one is still empty."""
        tahun, pertama = self.pilih.tahun, not self._tahun_dipilih
        ruang = self._minta_kantor if self._minta_kantor is not None else self.ruang
        baris, teks = self._minta_baris, self._orang
        di_kantor = self._minta_kantor is not None

        def di_pekerja(sesi: Any) -> _Bacaan:
            from kinerja_desktop.services import rekap, rekap_pusat

            w = rekap_pusat.wilayah(sesi, tahun)
            if pertama and not w.ada_predikat and tahun - 1 in w.rekap.tahun_ada:
                lalu = rekap_pusat.wilayah(sesi, tahun - 1)
                w = lalu if lalu.ada_predikat else w
            if baris is not None and not di_kantor:
                return _Bacaan(w, rekap_pusat.milik(sesi, w.rekap.tahun, baris))
            if teks:
                temuan = rekap_pusat.cari(sesi, w.rekap.tahun, teks)
                return _Bacaan(w, temuan.lembar, temuan.lebih)
            return _Bacaan(w, rekap.susun(sesi, w.rekap.tahun, [ruang]) if ruang is not None else None)

        def jadi(hasil: _Bacaan) -> None:
            if (baris, teks) == (self._minta_baris, self._orang):  # else something else was asked meanwhile
                self._isi(hasil)

        self.konteks.baca(di_pekerja, jadi, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.siap.emit()

    def _isi(self, hasil: _Bacaan) -> None:
        w, lembar = hasil.wilayah, hasil.rinci
        if self._tahun_dipilih and w.rekap.tahun != self.pilih.tahun:
            return  # another year was chosen meanwhile
        pertama = self.semua is None
        self.semua, self.lembar, self._lebih, self._tahun_dipilih = w, lembar, hasil.lebih, True
        self.pilih.atur_tahun(w.rekap.tahun)
        kunci = self._minta_periode or self.pilih.periode or self._bawaan(w)
        self._minta_periode = ""
        self.pilih.isi(w.rekap.tahun_ada, w.rekap.periode, kunci)
        di_kantor = self._minta_kantor is not None
        self._isi_kantor(w.rekap)
        if lembar is not None:
            self.tabel.atur_kolom(lembar)
        baris, self._minta_baris = self._minta_baris, None
        if baris is not None and not di_kantor:
            self._tunjuk(baris)
        self._tampil()
        if baris is not None and not self.tabel.pilih(baris):  # not of this period: the year has everybody
            self.pilih.isi(w.rekap.tahun_ada, w.rekap.periode, SETAHUN)
            self._tampil()
            self.tabel.pilih(baris)
        if pertama and self.isVisible():
            (self.fokus_awal() or self).setFocus()
        self.siap.emit()

    def _tunjuk(self, baris: bytes) -> None:
        """Somebody looked for elsewhere is shown in every office where the number stands: a move."""
        assert self.lembar is not None
        b = next((b for b in self.lembar.baris if baris in (b.pegawai_id, b.skp_id)), None)
        if b is None:
            self.lembar = None
            return
        self.kantor.setCurrentIndex(0)
        self._orang = b.nip or b.nama
        with QSignalBlocker(self.cari):
            self.cari.setText(self._orang)

    def _bawaan(self, w: LembarWilayah) -> str:
        """The newest period with a finished evaluation, else the year."""
        for p in reversed(w.rekap.periode):
            ada = w.jumlah(p.kunci)
            if any(ada[x] for x in PREDIKAT):
                return p.kunci
        return w.rekap.periode[-1].kunci if w.rekap.periode else ""

    def _isi_kantor(self, lembar: LembarRekap) -> None:
        kini = self._minta_kantor if self._minta_kantor is not None else self.kantor.currentData()
        self._minta_kantor = None
        self.kantor.clear()
        self.kantor.addItem(self.tr("Semua kantor ({n})").format(n=len(lembar.kantor)), None)
        for k in lembar.kantor:
            self.kantor.addItem(k.nama, k.ruang)
        for i in range(self.kantor.count()):
            if kini is not None and self.kantor.itemData(i) == kini:
                self.kantor.setCurrentIndex(i)

    @property
    def ruang(self) -> bytes | None:
        """Number of the office chosen; None for all."""
        isi = self.kantor.currentData()
        return bytes(isi) if isi is not None else None

    # -- what is looked at ---------------------------------------------------------------------------------

    def _kantor_dipilih(self) -> None:
        self._orang = ""
        self._tunda.stop()
        with QSignalBlocker(self.cari):
            self.cari.clear()
        if self.semua is not None:
            self.ekspor.atur(self.semua.rekap, self.ruang, self.pilih.periode, True)
        self.muat()

    def _ke_kantor(self, ruang: bytes) -> None:
        """From the regency to the people of an office, the chip with them; the focus follows."""
        self.tabel.chip.tandai(self.wilayah.chip.kini)
        self._minta_kantor = ruang
        self._kantor_dipilih()
        self.siap.connect(self._fokus_daftar, Qt.ConnectionType.SingleShotConnection)

    def _ke_semua(self) -> None:
        """Back to the regency, the cursor on the office that was looked at."""
        lalu = self.ruang
        self.kantor.setCurrentIndex(0)
        self.wilayah.chip.tandai(self.tabel.chip.kini)
        self.lembar = None
        self._kantor_dipilih()
        self._tampil()
        if lalu is not None:
            self.wilayah.ke(lalu)
        self._fokus_daftar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to all offices."""
        if event.key() == Qt.Key.Key_Escape and self.tumpukan.currentWidget() is self.tabel:
            self._ke_semua()
            return
        super().keyPressEvent(event)

    def _fokus_daftar(self) -> None:
        (self.fokus_awal() or self).setFocus()

    def _diketik(self, teks: str) -> None:
        """Words narrow the people of an office, or the offices; without an office, people are looked for."""
        self._tunda.stop()
        if self._orang and not teks:
            self._orang = ""
            self.muat()
            return
        cukup = len(teks.strip()) >= PALING_PENDEK
        self._tampil()
        tanpa_kantor = self.ruang is None and self.tumpukan.currentWidget() is self.wilayah
        if cukup and (self._orang or (tanpa_kantor and not self.wilayah.model.baris)):
            self._tunda.start()

    def _cari_orang(self) -> None:
        teks = self.cari.text().strip()
        if len(teks) < PALING_PENDEK or self.semua is None:
            return
        self._tunda.stop()
        self._orang = teks
        self.kantor.setCurrentIndex(0)
        self.tabel.chip.tandai(SEMUA)
        self.muat()

    # -- showing -------------------------------------------------------------------------------------------

    def _tampil(self) -> None:
        w = self.semua
        if w is None:
            return
        kunci, lembar = self.pilih.periode, self.lembar
        rinci = lembar is not None and (self.ruang is not None or bool(self._orang))
        self.tumpukan.setCurrentWidget(self.tabel if rinci else self.wilayah)
        self.urut.setVisible(not rinci)
        self.kembali.setVisible(rinci)
        self.saring.cari_orang.setEnabled(len(self.cari.text().strip()) >= PALING_PENDEK)
        if rinci and lembar is not None:
            # Who was found is shown whole: somebody who moved may be written otherwise in the other office.
            kata_saring = "" if self._orang == self.cari.text().strip() else self.cari.text()
            n = self.tabel.isi(lembar, lembar.baris, kunci, kata_saring, self._kosong_rinci())
            self.ekspor.tulis(self._catatan(lembar.baris, kunci, n))
        else:
            n = self.wilayah.isi(
                w, kunci, self.cari.text(), str(self.urut.currentData()), self._kosong(w.rekap)
            )
            self.ekspor.tulis(self.tr("{n} kantor tampil.").format(n=n))
        self._tulis_kepala(w, kunci)
        self.ekspor.atur(w.rekap, self.ruang, kunci, bool(w.rekap.kantor))

    def _tulis_kepala(self, w: LembarWilayah, kunci: str) -> None:
        p = w.rekap.periode_dari(kunci)
        ruang = self.ruang
        ada = w.jumlah(kunci) if ruang is None else w.menurut_kantor(kunci).get(ruang, w.jumlah(""))
        selesai = sum(ada[x] for x in PREDIKAT)
        potongan = [kata(p.label) if p else str(w.rekap.tahun)]
        potongan.append(self.tr("{n} kantor").format(n=len(w.rekap.kantor) if ruang is None else 1))
        potongan.append(
            self.tr("{n} dari {semua} pegawai selesai dinilai").format(
                n=selesai, semua=selesai + ada["belum"]
            )
        )
        self.kepala.atur(self.judul, " · ".join(potongan))

    def _catatan(self, milik: Sequence[BarisTahun], kunci: str, tampil: int) -> str:
        jumlah = {k: sum(kunci in b.sel and b.sel[kunci].kelompok == k for b in milik) for k in APART}
        nama = {
            "khusus": self.tr("{n} pengecualian"),
            "plt": self.tr("{n} Plt./Plh."),
            "pindah": self.tr("{n} SKP sebelum pindah"),
        }
        isi = [nama[k].format(n=v) for k, v in jumlah.items() if v]
        bagian = [self.tr("{n} baris tampil.").format(n=tampil)]
        if isi:
            bagian.append(self.tr("Tidak dihitung: {isi}.").format(isi=", ".join(isi)))
        if self._lebih:
            bagian.append(self.tr("Masih ada yang lain; ketik namanya lebih lengkap."))
        return " ".join(bagian)

    def _kosong_rinci(self) -> str:
        if self.lembar is not None and self.lembar.baris:
            return self.tr("Tidak ada yang cocok dengan saringan ini.")
        if self._orang:
            return self.tr("Tidak ada orang dengan nama atau NIP itu pada tahun {tahun}.").format(
                tahun=self.pilih.tahun
            )
        return self.tr("Belum ada pegawai pada tahun {tahun}.").format(tahun=self.pilih.tahun)

    def _kosong(self, lembar: LembarRekap) -> str:
        if lembar.kantor:
            return self.tr("Tidak ada kantor yang cocok. Tekan Enter untuk mencari orang di semua kantor.")
        return self.tr("Belum ada data kantor untuk tahun {tahun}. Terima ADK kantor di Kompilasi.").format(
            tahun=lembar.tahun
        )

    def _ganti_tahun(self, _tahun: int) -> None:
        self._tahun_dipilih = True
        self.muat()

    def buka(self, **tujuan: Any) -> None:
        """Go to a year, a period, an office (its number of four bytes), and a row (SKP or person)."""
        if tujuan.get("tahun"):
            self.pilih.atur_tahun(int(tujuan["tahun"]))
            self._tahun_dipilih = True
        self._minta_periode = str(tujuan.get("periode") or "")
        self._minta_kantor = tujuan.get("kantor")
        self._minta_baris = tujuan.get("baris") or tujuan.get("skp") or tujuan.get("pegawai")
        if self._minta_baris is not None or self._minta_kantor is not None:
            self._orang = ""
            with QSignalBlocker(self.cari):
                self.cari.clear()
            self.tabel.chip.tandai(SEMUA)
        self.muat()

    def _usulkan(self) -> None:
        """Propose something for the person under the cursor; the page of proposals opens with its dialog."""
        b = self.tabel.kini()
        if b is not None:
            ruang = int.from_bytes(b.kantor.ruang, "big")
            self.konteks.navigasi.buka("usulan", kantor=ruang, untuk=(ruang, "pegawai", b.pegawai_id))

    def _dokumen(self, kantor: bytes | None = None) -> None:
        b = self.tabel.kini() if kantor is None else None
        if b is not None:
            kantor = b.kantor.ruang
        if kantor is not None:
            ruang, tahun = int.from_bytes(kantor, "big"), self.pilih.tahun
            skp = b.skp_id if b is not None else None
            self.konteks.navigasi.buka("dokumen_kantor", kantor=ruang, tahun=tahun, baris=skp)

    # -- frame ---------------------------------------------------------------------------------------------

    def cetak(self) -> None:
        """Ctrl+P."""
        self.ekspor.cetak()

    def fokus_awal(self) -> QWidget | None:
        """The list."""
        return self.tabel.kisi.view if self.tumpukan.currentWidget() is self.tabel else self.wilayah.tabel

    def fokus_cari(self) -> QWidget | None:
        """Ctrl+F."""
        return self.cari

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP under the cursor, or the person without one."""
        b = self.tabel.kini() if self.tumpukan.currentWidget() is self.tabel else None
        if b is None:
            return None
        return ("skp", b.skp_id) if b.skp_id is not None else ("pegawai", b.pegawai_id)
