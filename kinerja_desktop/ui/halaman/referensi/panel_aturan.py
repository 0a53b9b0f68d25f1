"""Aturan: the dated rules by kind, in words; a new value is a new row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.services.lembar_referensi import (
    AKAN,
    BERAKHIR,
    BERLAKU,
    DIGANTIKAN,
    LIBUR,
    NAMA_JENIS,
    NAMA_TINGKAT,
    TETAP,
    bentuk,
    nama_aturan,
    nama_jenis,
    nama_nilai,
)
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.aturan import DialogAturan, DialogLibur
from kinerja_desktop.ui.dialog.isi_libur import isi_hari_libur
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.label import PanelTerang, label_kosong

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_referensi import BarisAturan, LembarReferensi
    from kinerja_desktop.ui.halaman.referensi.halaman import HalamanReferensi

KINI, RIWAYAT = "kini", "riwayat"


class PanelAturan(QWidget):
    """Kind, chips, table, what the row says in full, and the acts of those who may."""

    def __init__(self, halaman: HalamanReferensi) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks
        self.lembar: LembarReferensi | None = None
        self._menurut_id: dict[bytes, BarisAturan] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        atas = QHBoxLayout()
        atas.setSpacing(8)
        label = QLabel(self.tr("Jenis aturan"), self)
        self.jenis = QComboBox(self)
        self.jenis.setAccessibleName(label.text())
        self.jenis.setMinimumContentsLength(34)
        self.jenis.setMaxVisibleItems(14)
        self.jenis.activated.connect(lambda _: self._tampil())
        label.setBuddy(self.jenis)
        self.chip = BarisPilihan(self.tr("Saring menurut masa berlaku"), parent=self)
        self.chip.isi([(KINI, self.tr("Berlaku dan akan berlaku")), (RIWAYAT, self.tr("Semua"))])
        self.chip.dipilih.connect(lambda _: self._tampil())
        atas.addWidget(label)
        atas.addWidget(self.jenis)
        atas.addStretch(1)
        atas.addWidget(self.chip)
        tata.addLayout(atas)
        self.kisi = Kisi(
            self._model(), self.tr("Daftar aturan"), daftar=True, panel=False, banner=halaman.banner
        )
        self.kisi.view.dibuka.connect(lambda _: self._tetapkan())
        self.kisi.view.sel_berubah.connect(lambda *_: self._pilihan_berubah())
        self.setFocusProxy(self.kisi)
        tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        tata.addWidget(self.kosong)
        self.panel = PanelTerang(self)
        self.terang = self.panel.terang
        tata.addWidget(self.panel)
        tata.addLayout(self._buat_bawah())

    def _model(self) -> KisiModel:
        return KisiModel(
            [
                Kolom("aturan", self.tr("Ketentuan"), 230, lentur=True),
                Kolom("nilai", self.tr("Nilai"), 190, lentur=True),
                Kolom("masa", self.tr("Berlaku"), 140),
                Kolom("keadaan", self.tr("Keadaan"), 102),
                Kolom("dasar", self.tr("Dasar hukum"), 116, lentur=True),
                Kolom("tingkat", self.tr("Tingkat"), 132),
                Kolom("asal", self.tr("Asal"), 70),
            ],
            parent=self,
        )

    def _buat_bawah(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.catatan = QLabel(self)
        self.catatan.setObjectName("redup")
        self.catatan.setWordWrap(True)
        self.hapus = tombol(self.tr("Hapus hari libur"))
        self.hapus.clicked.connect(self._hapus_libur)
        self.banyak = tombol(self.tr("Isi hari libur…"))
        self.banyak.clicked.connect(self._isi_libur)
        self.tambah = tombol(self.tr("Tambah hari libur…"), "utama")
        self.tambah.clicked.connect(self._tambah_libur)
        self.tetapkan = tombol(self.tr("Tetapkan nilai baru…"), "utama")
        self.tetapkan.clicked.connect(self._tetapkan)
        bawah.addWidget(self.catatan, 1)
        for t in (self.hapus, self.banyak, self.tambah, self.tetapkan):
            bawah.addWidget(t)
        return bawah

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarReferensi) -> None:
        """Show the rules, keeping kind and row."""
        self.lembar = lembar
        kini = self.jenis.currentData()
        jumlah: dict[str, int] = {LIBUR: 0}
        for b in lembar.aturan:
            jumlah[b.aturan.jenis] = jumlah.get(b.aturan.jenis, 0) + (b.keadaan in (BERLAKU, AKAN))
        self.jenis.clear()
        for j in [*(j for j in NAMA_JENIS if j in jumlah), *(j for j in jumlah if j not in NAMA_JENIS)]:
            self.jenis.addItem(f"{kata(nama_jenis(j))} ({jumlah[j]})", j)
        self.jenis.setCurrentIndex(max(0, self.jenis.findData(kini)))
        self._tampil()

    def ke_jenis(self, jenis: str) -> None:
        """Show a kind of rule."""
        i = self.jenis.findData(jenis)
        if i >= 0:
            self.jenis.setCurrentIndex(i)
            self._tampil()

    def _tampil(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        jenis, semua = self.jenis.currentData(), self.chip.kini == RIWAYAT
        milik = [
            b for b in lembar.aturan if b.aturan.jenis == jenis and (semua or b.keadaan in (BERLAKU, AKAN))
        ]
        self._menurut_id = {b.id: b for b in milik}
        self.kisi.isi([self._baris(b) for b in milik])
        if milik and self.kisi.view.id_kini() is None:
            self.kisi.view.ke(0, 0)
        self.kosong.setVisible(not milik)
        self.kosong.setText(
            self.tr("Belum ada hari libur. Tanpa daftar ini, tenggat hanya melewati Sabtu dan Minggu.")
            if jenis == LIBUR
            else self.tr("Tidak ada aturan jenis ini yang berlaku.")
        )
        self._pilihan_berubah()

    def _baris(self, b: BarisAturan) -> Baris:
        a = b.aturan
        nilai = {
            "aturan": kata(nama_aturan(a)),
            "nilai": kata(nama_nilai(a)),
            "masa": self._masa(b),
            "keadaan": self._keadaan(b.keadaan),
            "dasar": a.dasar_hukum,
            "tingkat": kata(NAMA_TINGKAT.get(a.tingkat, a.tingkat)),
            "asal": self.tr("Kantor ini") if b.lokal else self.tr("Pusat"),
        }
        return Baris(b.id, nilai, nama=nilai["aturan"])

    def _masa(self, b: BarisAturan) -> str:
        a = b.aturan
        if a.jenis == LIBUR:
            return f"{a.berlaku_mulai:%Y}"
        sampai = f"{a.berlaku_sampai:%d-%m-%Y}" if a.berlaku_sampai else self.tr("sekarang")
        if a.berlaku_sampai is None:
            return self.tr("sejak {mulai}").format(mulai=f"{a.berlaku_mulai:%d-%m-%Y}")
        return f"{a.berlaku_mulai:%d-%m-%Y} – {sampai}"

    def _keadaan(self, keadaan: str) -> str:
        return {
            BERLAKU: self.tr("✓ Berlaku"),
            AKAN: self.tr("○ Akan berlaku"),
            BERAKHIR: self.tr("Berakhir"),
            DIGANTIKAN: self.tr("Digantikan"),
        }[keadaan]

    def kini(self) -> BarisAturan | None:
        """The row under the cursor."""
        kunci = self.kisi.view.id_kini()
        return self._menurut_id.get(kunci) if kunci else None

    def _pilihan_berubah(self) -> None:
        b = self.kini()
        self.panel.setVisible(b is not None)
        if b is not None:
            bagian = [kata(nama_aturan(b.aturan)), kata(nama_nilai(b.aturan)), b.aturan.dasar_hukum]
            self.terang.setText(" · ".join(x for x in bagian if x))
        boleh = self.lembar is not None and "aturan.ubah" in self.lembar.boleh
        libur = self.jenis.currentData() == LIBUR
        self.tetapkan.setVisible(boleh and not libur)
        self.tambah.setVisible(boleh and libur)
        self.banyak.setVisible(boleh and libur)
        self.hapus.setVisible(boleh and libur)
        self.hapus.setEnabled(b is not None)
        bisa = b is not None and bentuk(b.aturan) != TETAP and b.keadaan in (BERLAKU, AKAN)
        self.tetapkan.setEnabled(bisa)
        self.catatan.setText(self._sebab(b, boleh, libur))
        self.h.pilihan_berubah.emit()

    def _sebab(self, b: BarisAturan | None, boleh: bool, libur: bool) -> str:
        """Why nothing can be set here; "" when it can."""
        if not boleh:
            return self.tr("Aturan ditetapkan pusat (BKPSDM); di sini hanya dapat dibaca.")
        if b is None or libur:
            return ""
        if bentuk(b.aturan) == TETAP:
            return self.tr("Ketentuan ini tertanam dalam program, jadi tidak ada nilai yang dapat diganti.")
        if b.keadaan not in (BERLAKU, AKAN):
            return self.tr("Nilai ini tidak berlaku lagi; pilih baris yang berlaku untuk menggantinya.")
        return ""

    # -- acting --------------------------------------------------------------------------------------------

    def _tetapkan(self) -> None:
        b = self.kini()
        if b is None or self.tetapkan.isHidden() or not self.tetapkan.isEnabled():
            return
        isi = DialogAturan.ask(b.aturan, self.konteks.jam.hari_ini(), self)
        if isi is None:
            return
        kunci = b.id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import referensi

            return referensi.tetapkan_nilai(sesi, kunci, **isi)

        self._ubah(self.tr("Tetapkan {aturan}").format(aturan=kata(nama_aturan(b.aturan))), di_pekerja)

    def _tambah_libur(self) -> None:
        isi = DialogLibur.ask(self.konteks.jam.hari_ini(), self)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import referensi

            return referensi.tambah_libur(sesi, **isi)

        self._ubah(self.tr("Tambah hari libur {nama}").format(nama=isi["nama"]), di_pekerja)

    def _isi_libur(self) -> None:
        tahun = self.konteks.jam.hari_ini().year
        isi_hari_libur(self, self.konteks, self.h.urung, tahun, lambda _: self.h.muat(), self.h.banner.galat)

    def _hapus_libur(self) -> None:
        b = self.kini()
        if b is None:
            return
        kunci = b.id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import referensi

            return referensi.hapus_libur(sesi, kunci)

        self._ubah(self.tr("Hapus hari libur {nama}").format(nama=kata(nama_aturan(b.aturan))), di_pekerja)

    def _ubah(self, judul: str, di_pekerja: Any) -> None:
        self.konteks.banner.bersihkan()
        self.konteks.ubah(
            judul,
            di_pekerja,
            lambda _: self.h.muat(),
            pemilik=self.h,
            pengurung=self.h.urung,
            setelah_urung=self.h.muat,
        )
