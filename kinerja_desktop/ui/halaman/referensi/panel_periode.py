"""Periode: which there are, their deadlines, open or closed; make a year, close, open again with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.aturan import DialogTahunPeriode
from kinerja_desktop.ui.dialog.frasa import DialogTenggat
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.tutup import tanya_periode
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.label import label_kosong

if TYPE_CHECKING:
    from datetime import date

    from kinerja_desktop.services.lembar_referensi import BarisPeriode, LembarReferensi
    from kinerja_desktop.ui.halaman.referensi.halaman import HalamanReferensi


class PanelPeriode(QWidget):
    """The periods of one year."""

    def __init__(self, halaman: HalamanReferensi) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks
        self.lembar: LembarReferensi | None = None
        self._menurut_id: dict[bytes, BarisPeriode] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        atas = QHBoxLayout()
        atas.setSpacing(8)
        label = QLabel(self.tr("Tahun"), self)
        self.tahun = QComboBox(self)
        self.tahun.setAccessibleName(label.text())
        self.tahun.setMinimumContentsLength(6)
        self.tahun.activated.connect(lambda _: self._tampil())
        label.setBuddy(self.tahun)
        self.buat = tombol(self.tr("Buat periode…"))
        self.buat.clicked.connect(self._buat)
        atas.addWidget(label)
        atas.addWidget(self.tahun)
        atas.addStretch(1)
        atas.addWidget(self.buat)
        tata.addLayout(atas)
        self.kisi = Kisi(
            KisiModel(
                [
                    Kolom("label", self.tr("Periode"), 160, lentur=True),
                    Kolom("mulai", self.tr("Mulai"), 140, lentur=True),
                    Kolom("selesai", self.tr("Selesai"), 140, lentur=True),
                    Kolom("batas_skp", self.tr("Tenggat SKP"), 140, lentur=True),
                    Kolom("batas_nilai", self.tr("Tenggat penilaian"), 140, lentur=True),
                    Kolom("keadaan", self.tr("Keadaan"), 116),
                    Kolom("asal", self.tr("Asal"), 90),
                ],
                parent=self,
            ),
            self.tr("Daftar periode"),
            daftar=True,
            panel=False,
            banner=halaman.banner,
        )
        self.kisi.view.dibuka.connect(lambda _: self._tenggat())
        self.kisi.view.sel_berubah.connect(lambda *_: self._pilihan_berubah())
        self.setFocusProxy(self.kisi)
        tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        tata.addWidget(self.kosong)
        tata.addLayout(self._buat_bawah())

    def _buat_bawah(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.catatan = QLabel(self)
        self.catatan.setObjectName("redup")
        self.catatan.setWordWrap(True)
        self.tenggat = tombol(self.tr("Ubah tenggat…"))
        self.tenggat.clicked.connect(self._tenggat)
        self.tutup = tombol(self.tr("Tutup periode…"))
        self.tutup.clicked.connect(self._tutup)
        self.kunci = tombol(self.tr("Buka kunci…"))
        self.kunci.clicked.connect(self._buka_kunci)
        bawah.addWidget(self.catatan, 1)
        bawah.addWidget(self.tenggat)
        bawah.addWidget(self.tutup)
        bawah.addWidget(self.kunci)
        return bawah

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarReferensi) -> None:
        """Show the periods, keeping year and row."""
        self.lembar = lembar
        kini = self.tahun.currentData() or lembar.hari.year
        self.tahun.clear()
        for t in sorted({p.tahun for p in lembar.periode}, reverse=True):
            self.tahun.addItem(str(t), t)
        self.tahun.setCurrentIndex(max(0, self.tahun.findData(kini)))
        self.tahun.setEnabled(self.tahun.count() > 0)
        self.buat.setVisible("periode.ubah" in lembar.boleh)
        self._tampil()

    def _tampil(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        milik = [p for p in lembar.periode if p.tahun == self.tahun.currentData()]
        self._menurut_id = {p.id: p for p in milik}
        self.kisi.isi([self._baris(p) for p in milik])
        if milik and self.kisi.view.id_kini() is None:
            self.kisi.view.ke(0, 0)
        self.kosong.setVisible(not milik)
        self.kosong.setText(self.tr("Belum ada periode. Buat periode untuk tahun yang dinilai."))
        self._pilihan_berubah()

    def _baris(self, p: BarisPeriode) -> Baris:
        nilai = {
            "label": kata(p.label),
            "mulai": tanggal_panjang(p.mulai),
            "selesai": tanggal_panjang(p.selesai),
            "batas_skp": _tanggal(p.batas_skp),
            "batas_nilai": _tanggal(p.batas_nilai),
            "keadaan": self.tr("✓ Ditutup") if p.ditutup else self.tr("○ Terbuka"),
            "asal": self.tr("Kantor ini") if p.lokal else self.tr("Pusat"),
        }
        return Baris(p.id, nilai, nama=nilai["label"])

    def kini(self) -> BarisPeriode | None:
        """The row under the cursor."""
        kunci = self.kisi.view.id_kini()
        return self._menurut_id.get(kunci) if kunci else None

    def _pilihan_berubah(self) -> None:
        p, boleh = self.kini(), self.lembar.boleh if self.lembar is not None else frozenset()
        self.tutup.setVisible("periode.tutup" in boleh)
        self.kunci.setVisible("periode.buka_kunci" in boleh)
        self.tenggat.setVisible("periode.ubah" in boleh)
        pusat = self.lembar is not None and self.lembar.pusat
        self.tenggat.setEnabled(p is not None and not p.ditutup and (pusat or p.lokal))
        self.tutup.setEnabled(p is not None and not p.ditutup)
        self.kunci.setEnabled(p is not None and p.ditutup)
        if not {"periode.tutup", "periode.buka_kunci"} & boleh:
            teks = self.tr("Periode ditutup pimpinan unit kerja, atau operator atas namanya di Penilaian.")
        elif p is not None and p.ditutup:
            teks = self.tr("Periode ini ditutup: isinya tidak dapat diubah sampai kuncinya dibuka.")
        else:
            teks = self.tr("Sesudah ditutup, isi periode tidak dapat diubah sampai kuncinya dibuka.")
        self.catatan.setText(teks)
        self.h.pilihan_berubah.emit()

    # -- acting --------------------------------------------------------------------------------------------

    def _buat(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        ada = {p.tahun for p in lembar.periode}
        usul = lembar.hari.year
        while usul in ada:
            usul += 1
        isi = DialogTahunPeriode.ask(usul, self)
        if isi is None:
            return
        tahun, jenis = isi

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import periode

            return periode.buat_tahun(sesi, tahun, jenis)

        def jadi(jumlah: int) -> None:
            if jumlah:
                kalimat = self.tr("{n} periode tahun {tahun} dibuat.").format(n=jumlah, tahun=tahun)
                self.konteks.banner.sukses(kalimat)
            else:
                self.konteks.banner.info(
                    self.tr("Semua periode tahun {tahun} sudah ada.").format(tahun=tahun)
                )
            self.h.muat_tahun(tahun)

        self._ubah(self.tr("Buat periode tahun {tahun}").format(tahun=tahun), di_pekerja, jadi)

    def _tenggat(self) -> None:
        p = self.kini()
        if p is None or not self.tenggat.isEnabled():
            return
        kunci, label = p.id, kata(p.label)
        isi = DialogTenggat.ask(label, p.batas_nilai or p.selesai, p.batas_skp, self)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services.tenggat_periode import atur_tenggat

            return atur_tenggat(sesi, kunci, **isi)

        self._ubah(self.tr("Ubah tenggat {periode}").format(periode=label), di_pekerja)

    def _tutup(self) -> None:
        p = self.kini()
        if p is not None:
            tanya_periode(self.h, self.konteks, p.id, self.h.muat)

    def _buka_kunci(self) -> None:
        self._tutup()

    def _ubah(self, judul: str, di_pekerja: Any, jadi: Any = None) -> None:
        self.konteks.banner.bersihkan()
        self.konteks.ubah(
            judul,
            di_pekerja,
            jadi or (lambda _: self.h.muat()),
            pemilik=self.h,
            pengurung=self.h.urung,
            setelah_urung=self.h.muat,
        )

    def pilih_tahun(self, tahun: int) -> None:
        """Show a year once it has been read."""
        i = self.tahun.findData(tahun)
        if i >= 0:
            self.tahun.setCurrentIndex(i)
            self._tampil()


def _tanggal(hari: date | None) -> str:
    return tanggal_panjang(hari) if hari is not None else ""
