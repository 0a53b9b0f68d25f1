"""Rekan 360°: rounds, forms that came back about whom (never from whom), results where they may be seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinerja_desktop.domain.rekan_360 import HUBUNGAN, NAMA_HUBUNGAN
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.ui.bahasa import kalimat_galat, kata
from kinerja_desktop.ui.halaman.dasar import tombol, tombol_menu
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.rekan_hasil import PanelHasil360
from kinerja_desktop.ui.halaman.penilaian.rekan_kerja import KerjaRekan
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.keadaan_kosong import KeadaanKosong
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.services.rekan_360 import LembarPutaran, OrangPutaran, RingkasPutaran
    from kinerja_desktop.services.rekan_360_hasil import HasilOrang
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

JEDA_MS = 150


class PanelRekan(BagianPenilaian):
    """Chooser of rounds and acts, people at the left, the result at the right."""

    bantuan = "rekan"
    jenis = frozenset({"putaran_360", "lembar_360", "jawaban_360"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.putaran: LembarPutaran | None = None
        self.tahun = 0
        self._boleh = False
        self._hasil: tuple[bytes, bytes] | None = None
        self.kerja = KerjaRekan(self)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addLayout(self._buat_atas())
        self.lindung = QLabel(self)
        self.lindung.setObjectName("redup")
        self.lindung.setWordWrap(True)
        self.lindung.setText(
            self.tr(
                "Informasi pendukung, tidak ikut ke predikat. Dilindungi: program tidak tahu siapa memegang "
                "atau mengisi lembar, dan hasil tampak hanya bila cukup banyak yang menjawab. Tidak "
                "dilindungi: gaya menulis, dan siapa menyerahkan lembar kepada operator; pakai amplop "
                "bersama."
            )
        )
        tata.addWidget(self.lindung)
        self.badan = QWidget(self)
        isi = QHBoxLayout(self.badan)
        isi.setContentsMargins(0, 0, 0, 0)
        isi.setSpacing(12)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Pegawai yang dinilai"), 170, beku=True, lentur=True),
                *(
                    Kolom(h, kata(self._singkat(h)), 82, tengah=True, petunjuk=kata(NAMA_HUBUNGAN[h]))
                    for h in HUBUNGAN
                ),
            ],
            parent=self,
        )
        self.kisi = Kisi(
            self.model,
            self.tr("Lembar yang kembali per pegawai"),
            daftar=True,
            panel=False,
            banner=halaman.banner,
        )
        self.view = self.kisi.view
        self.setFocusProxy(self.kisi)
        self.hasil = PanelHasil360(self)
        self.hasil.cetak.clicked.connect(lambda: self.cetak())
        isi.addWidget(self.kisi, 11)
        isi.addWidget(self.hasil, 10)
        self.badan.setFocusProxy(self.kisi)
        tata.addWidget(self.badan, 1)
        self.awal = KeadaanKosong(self)
        self.awal.tombol.clicked.connect(lambda: self.tambah())
        tata.addWidget(self.awal, 1)
        self._jeda = pewaktu(self, JEDA_MS, self._baca_hasil)
        self.view.sel_berubah.connect(lambda *_: self._orang_berubah())

    def _singkat(self, hubungan: str) -> str:
        return {
            "rekan": self.tr("Rekan"),
            "penerima": self.tr("Penerima"),
            "diri": self.tr("Diri"),
        }.get(hubungan, NAMA_HUBUNGAN[hubungan])

    def _buat_atas(self) -> TataAlir:
        atas = TataAlir(6)
        self.pilih = QComboBox(self)
        self.pilih.setAccessibleName(self.tr("Putaran 360"))
        self.pilih.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pilih.setMinimumContentsLength(28)
        self.pilih.activated.connect(lambda _: self._baca_putaran())
        k = self.kerja
        self.baru = self._tombol(self.tr("Putaran baru…"), k.baru)
        self.buat = self._tombol(self.tr("Buat lembar…"), k.buat_lembar)
        self.bagikan = tombol_menu(
            tombol(self.tr("Bagikan")),
            (
                (self.tr("Berkas Excel ke folder…"), k.ekspor),
                (self.tr("Formulir kertas…"), k.cetak_formulir),
                (self.tr("Carik kode…"), k.cetak_carik),
            ),
        )
        self.kumpulkan = tombol_menu(
            tombol(self.tr("Kumpulkan")),
            (
                (self.tr("Dari beberapa berkas…"), k.kumpul_berkas),
                (self.tr("Dari folder…"), k.kumpul_folder),
                (self.tr("Ketik dari kertas…"), k.ketik),
            ),
        )
        self.tutup = self._tombol(self.tr("Tutup putaran…"), k.tutup)
        self.lain = tombol_menu(
            tombol(self.tr("Lainnya")),
            (
                (self.tr("Ubah putaran…"), k.ubah),
                (self.tr("Pernyataan…"), k.pernyataan),
                (self.tr("Hapus putaran…"), k.hapus),
            ),
        )
        for w in (self.pilih, self.baru, self.buat, self.bagikan, self.kumpulkan, self.tutup, self.lain):
            atas.addWidget(w)
        return atas

    def _tombol(self, teks: str, jalan: Any) -> QPushButton:
        t = tombol(teks)
        t.clicked.connect(lambda: jalan())
        return t

    # -- reading -------------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The rounds of the period's year."""
        self.tahun = lembar.periode.tahun
        self.muat()

    def muat(self, pilih: bytes | None = None) -> None:
        """Read the rounds and the one chosen."""
        tahun, kini = self.tahun, pilih or self.putaran_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            semua = rekan_360.daftar(sesi, tahun)
            ids = [r.putaran_id for r in semua]
            satu = kini if kini in ids else (ids[0] if ids else None)
            boleh = sesi.boleh(rekan_360.TINDAKAN)
            return tahun, semua, boleh, rekan_360.lembar(sesi, satu) if satu is not None else None

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    @property
    def putaran_id(self) -> bytes | None:
        """The round chosen."""
        isi = self.pilih.currentData()
        return bytes(isi) if isi is not None else None

    def _tiba(self, isi: tuple[int, Sequence[RingkasPutaran], bool, LembarPutaran | None]) -> None:
        tahun, semua, boleh, lembar = isi
        if tahun != self.tahun:
            return
        self.pilih.clear()
        for r in semua:
            keadaan = (
                self.tr("ditutup")
                if r.ditutup
                else self.tr("{m} dari {n} kembali").format(m=r.masuk, n=r.lembar)
            )
            self.pilih.addItem(f"{r.nama} · {keadaan}", r.putaran_id)
        self.pilih.setVisible(bool(semua))
        self._boleh = boleh
        self.baru.setVisible(boleh and bool(semua))  # else the one in the middle
        self._tampil_putaran(lembar)

    def _baca_putaran(self) -> None:
        kini = self.putaran_id
        if kini is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360

            return rekan_360.lembar(sesi, kini)

        self.konteks.baca(di_pekerja, self._tampil_putaran, self.h.gagal_muat, pemilik=self)

    def _tampil_putaran(self, lembar: LembarPutaran | None) -> None:
        self.putaran = lembar
        kelola = lembar is not None and lembar.boleh_kelola
        buka = lembar is not None and not lembar.sebab_terkunci
        ada = lembar is not None and lembar.ringkas.lembar > 0
        self.lain.setVisible(kelola)
        for t in (self.buat, self.bagikan, self.kumpulkan, self.tutup):
            t.setVisible(buka)
        for t in (self.bagikan, self.kumpulkan, self.tutup):
            t.setEnabled(ada)
        if lembar is not None:
            self.awal.ganti(self.badan, False)
        else:
            self.kisi.isi([])
            self._hasil = None
            belum = self.tr("Belum ada putaran 360 pada tahun {tahun}.").format(tahun=self.tahun)
            self.hasil.kosong("", belum)
            anjuran = self.tr("Mulai putaran, buat lembarnya, lalu bagikan kepada pemberi umpan balik.")
            siapa = self.tr("Putaran dibuat operator kepegawaian.")
            verba = self.tr("Putaran baru…") if self._boleh else ""
            self.awal.sebut(f"{belum} {anjuran if self._boleh else siapa}", verba)
            self.awal.ganti(self.badan, True)
            self.h.siap.emit()
            return
        letak = next(
            (n for n in range(self.pilih.count()) if self.pilih.itemData(n) == lembar.ringkas.putaran_id), -1
        )
        self.pilih.setCurrentIndex(letak)
        self.kisi.isi([self._baris(o) for o in lembar.orang])
        if lembar.orang and self.view.id_kini() is None:
            self.view.ke(0, 0)
        self._hasil = None
        self._orang_berubah()
        self.h.siap.emit()

    def _baris(self, o: OrangPutaran) -> Baris:
        isi = {"nama": o.nama}
        for h in HUBUNGAN:
            n, m = o.hitung.get(h, (0, 0))
            isi[h] = self.tr("{m} dari {n}").format(m=m, n=n) if n else "-"
        return Baris(o.pegawai_id, isi, nama=o.nama)

    # -- the result ----------------------------------------------------------------------------------------

    def orang_kini(self) -> OrangPutaran | None:
        """The person under the cursor."""
        kini, p = self.view.id_kini(), self.putaran
        return next((o for o in p.orang if o.pegawai_id == kini), None) if p is not None else None

    def _orang_berubah(self) -> None:
        o, p = self.orang_kini(), self.putaran
        if o is None or p is None:
            if p is not None:
                self.hasil.kosong("", self.tr("Belum ada lembar. Buat lembar untuk pegawai yang dinilai."))
            return
        kunci = (p.ringkas.putaran_id, o.pegawai_id)
        if kunci == self._hasil:
            return
        self._hasil = kunci
        if not p.ringkas.ditutup:
            self.hasil.kosong(o.nama, self._sebab_terbuka(p, o))
        elif not o.hasil:
            self.hasil.kosong(
                o.nama, self.tr("Hasilnya hanya dapat dilihat oleh pegawai ini dan pejabat penilainya.")
            )
        else:
            self._jeda.start()

    def _sebab_terbuka(self, p: LembarPutaran, o: OrangPutaran) -> str:
        batas = tanggal_pendek(p.ringkas.sampai) if p.ringkas.sampai else "-"
        return self.tr(
            "{n} lembar dari orang lain sudah diambil; sedikitnya {m} diperlukan. Lembar kembali paling "
            "lambat {batas}. Hasil tampak sesudah putaran ditutup."
        ).format(n=o.masuk_lain, m=p.ringkas.minimum, batas=batas)

    def _baca_hasil(self) -> None:
        kunci = self._hasil
        if kunci is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import rekan_360_hasil

            return rekan_360_hasil.hasil(sesi, *kunci)

        def tiba(h: HasilOrang) -> None:
            if kunci == self._hasil:
                self.hasil.tampil(h)
            self.h.siap.emit()

        def gagal(galat: BaseException) -> None:
            if kunci == self._hasil:
                self.hasil.kosong("", kalimat_galat(galat))
            self.h.siap.emit()

        self.konteks.baca(di_pekerja, tiba, gagal, pemilik=self)

    # -- the contract --------------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget | None:
        """The people, or the button with which it all begins."""
        return self.view if self.awal.isHidden() else self.awal.tombol

    def fokus_cari(self) -> QWidget | None:
        """The rounds."""
        return self.pilih

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The round."""
        return ("putaran_360", self.putaran_id) if self.putaran_id is not None else None

    def tambah(self) -> None:
        """Ctrl+N: a new round."""
        if self._boleh:
            self.kerja.baru()

    def cetak(self) -> bool:
        """Ctrl+P: the summary of the person, where it may be seen."""
        if self.hasil.cetak.isHidden() or self._hasil is None:
            return False
        self.kerja.cetak_ringkasan(*self._hasil)
        return True
