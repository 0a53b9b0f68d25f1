"""IKU: the sheet of a unit and the page's year; who carries each row, last year's, workbook in and out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.iku_datar import KisiDatar, kolom_pilihan, pilihan_ukur
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.iku import LembarIku
    from kinerja_desktop.services.lembar_datar import UbahanDatar
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

_PERSPEKTIF = ("Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran")
_SUMBER = ("PK", "IKU", "Renstra", "RKT")
_ISI = ("sasaran", "indikator", "target", "satuan", "arah", "metode", "perspektif", "sumber")


class PanelLembarIku(QWidget):
    """Unit, sheet, buttons."""

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks
        self.lembar: LembarIku | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addWidget(self._buat_atas())
        self.isi_kisi = KisiDatar(self.tr("Tabel IKU"), self._kolom(), halaman.banner, self)
        self.isi_kisi.hubungkan(self.konteks, _tulis, self._bekal, halaman.urung, halaman)
        self.isi_kisi.berubah.connect(self.muat)
        self.isi_kisi.view.minta_baris.connect(self.tambah)
        self.isi_kisi.view.minta_hapus.connect(self.hapus)
        self.isi_kisi.view.sel_berubah.connect(lambda *_: halaman.pilihan_berubah.emit())
        tata.addWidget(self.isi_kisi, 1)

    def _buat_atas(self) -> QWidget:
        bilah = QWidget(self)
        baris = TataAlir(8, bilah)
        self.unit = QComboBox(bilah)
        self.unit.setAccessibleName(self.tr("Unit kerja IKU"))
        self.unit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.unit.activated.connect(lambda _: self._ganti_unit())
        self.tombol_lalu = tombol(
            self.tr("Salin tahun lalu"), petunjuk=self.tr("Menambahkan IKU tahun sebelumnya yang belum ada")
        )
        self.tombol_ambil = tombol(
            self.tr("Ambil ke SKP…"),
            nama=self.tr("Ambil IKU ke SKP pimpinan"),
            petunjuk=self.tr("Membuka SKP pimpinan unit ini dan memilih IKU yang menjadi hasil kerjanya"),
        )
        self.tombol_impor = tombol(
            self.tr("Impor…"),
            nama=self.tr("Impor IKU dari Excel"),
            petunjuk=self.tr("Membaca SASARAN STRATEGIS, INDIKATOR KINERJA, TARGET, SATUAN dari buku kerja"),
        )
        self.tombol_ekspor = tombol(self.tr("Ekspor…"), nama=self.tr("Ekspor IKU ke Excel"))
        self.tombol_hapus = tombol(self.tr("Hapus baris"), petunjuk=self.tr("Ctrl+−"))
        for t, jalan in (
            (self.tombol_ambil, self.ambil),
            (self.tombol_lalu, self.salin_lalu),
            (self.tombol_impor, self.impor),
            (self.tombol_ekspor, self.ekspor),
            (self.tombol_hapus, self.hapus),
        ):
            t.clicked.connect(jalan)
        self.ringkas = QLabel(self)  # its place is given by whoever shows this panel
        self.ringkas.setObjectName("redup")
        self.ringkas.setWordWrap(True)
        for w in (
            self.unit,
            self.tombol_ambil,
            self.tombol_lalu,
            self.tombol_impor,
            self.tombol_ekspor,
            self.tombol_hapus,
        ):
            baris.addWidget(w)
        return bilah

    def _kolom(self) -> list[Kolom]:
        arah, metode = pilihan_ukur()
        perspektif = tuple((p, kata(p)) for p in _PERSPEKTIF)
        return [
            Kolom("no", self.tr("No"), 40, beku=True, tengah=True),
            Kolom("sasaran", self.tr("Sasaran strategis"), 166, ubah=True, multi=True, lentur=True),
            Kolom("indikator", self.tr("Indikator kinerja"), 180, ubah=True, multi=True, lentur=True),
            Kolom("target", self.tr("Target"), 66, ubah=True, maks=300),
            Kolom("satuan", self.tr("Satuan"), 74, ubah=True, maks=80),
            kolom_pilihan("sumber", self.tr("Sumber"), 70, [(s, s) for s in _SUMBER]),
            kolom_pilihan("perspektif", self.tr("Perspektif"), 124, perspektif),
            kolom_pilihan("arah", self.tr("Arah"), 58, arah),
            kolom_pilihan("metode", self.tr("Cara ukur"), 82, metode),
            Kolom("pakai", self.tr("Di SKP"), 126, lentur=True),
        ]

    # -- reading -------------------------------------------------------------------------------------------

    def _bekal(self) -> tuple[int, bytes]:
        assert self.lembar is not None
        return self.lembar.tahun, self.lembar.unit_id

    def muat(self) -> None:
        """Read the sheet of the page's year."""
        tahun = self.h.tahun
        sama = self.lembar is not None and self.lembar.tahun == tahun
        unit = self.lembar.unit_id if self.lembar is not None else None
        if not sama:
            self.isi_kisi.simpan_tertunda()

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import iku

            return iku.lembar(sesi, tahun, unit)

        self.konteks.baca(di_pekerja, self._tiba, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.h.siap.emit()

    def _tiba(self, lembar: LembarIku) -> None:
        if lembar.tahun != self.h.tahun:
            return
        self.lembar = lembar
        self.unit.clear()
        for n, (unit_id, nama) in enumerate(lembar.unit_pilihan):
            self.unit.addItem(nama, unit_id.hex())
            if unit_id == lembar.unit_id:
                self.unit.setCurrentIndex(n)
        self.unit.setVisible(len(lembar.unit_pilihan) > 1)
        boleh = not lembar.sebab_terkunci
        self.isi_kisi.isi(self._baris(lembar), self._kosong if boleh else None)
        for t in (self.tombol_impor, self.tombol_hapus):
            t.setVisible(boleh)
        memimpin = boleh or self.konteks.peran == "pimpinan"
        self.tombol_ambil.setVisible(memimpin and lembar.tanpa_pendukung > 0)
        self.tombol_lalu.setVisible(boleh and lembar.dari > 0)
        self.tombol_lalu.setText(self.tr("Salin dari {tahun}").format(tahun=lembar.dari))
        self.tombol_ekspor.setEnabled(bool(lembar.baris))
        self.ringkas.setText(self._kalimat(lembar))
        view = self.isi_kisi.view
        if view.id_kini() is None and self.isi_kisi.model.rowCount():
            view.ke(0, 1)
        if self.isVisible() and self.h.perlu_fokus():
            view.setFocus()
        self.h.siap.emit()

    def _kalimat(self, lembar: LembarIku) -> str:
        if not lembar.baris:
            return self.tr("Belum ada IKU {tahun}. Ketik, tempel dari Excel, atau impor.").format(
                tahun=lembar.tahun
            )
        bagian = [self.tr("{n} indikator").format(n=len(lembar.baris))]
        if lembar.tanpa_pendukung:
            bagian.append(self.tr("{n} belum ada di SKP siapa pun").format(n=lembar.tanpa_pendukung))
        if lembar.berubah:
            bagian.append(self.tr("{n} berbeda dari SKP").format(n=lembar.berubah))
        return ", ".join(bagian)

    def _baris(self, lembar: LembarIku) -> list[Baris]:
        terkunci = kata(lembar.sebab_terkunci)
        hasil = []
        for n, r in enumerate(lembar.baris, 1):
            p = lembar.pakai[r.id]
            pakai = ", ".join(p.nama) or self.tr("○ belum ada")
            if p.beda:
                pakai = self.tr("! {apa} berbeda").format(apa=kata(p.beda))
            nilai = {k: getattr(r, k) for k in _ISI} | {"no": str(n), "pakai": pakai}
            nama = self.tr("IKU {n}").format(n=n)
            hasil.append(Baris(r.id, nilai, SEMUA_KOLOM if terkunci else frozenset(), nama, terkunci))
        return hasil

    def _kosong(self, baris_id: bytes) -> Baris:
        return Baris(baris_id, {"no": "*"}, nama=self.tr("IKU baru"))

    def _ganti_unit(self) -> None:
        if self.lembar is not None:
            self.isi_kisi.simpan_tertunda()
            unit = bytes.fromhex(str(self.unit.currentData()))
            tahun = self.lembar.tahun

            def di_pekerja(sesi: Any) -> Any:
                from kinerja_desktop.services import iku

                return iku.lembar(sesi, tahun, unit)

            self.konteks.baca(di_pekerja, self._tiba, self._gagal, pemilik=self)

    # -- acts ----------------------------------------------------------------------------------------------

    def _ubah(self, judul: str, kerja: Any, jadi: Any = None) -> None:
        self.isi_kisi.simpan_tertunda()
        self.konteks.ubah(
            judul,
            kerja,
            jadi or (lambda _: self.muat()),
            pemilik=self.h,
            pengurung=self.h.urung,
            setelah_urung=self.muat,
        )

    def tambah(self) -> None:
        """The cursor on the empty row at the end."""
        if self.lembar is not None and not self.lembar.sebab_terkunci:
            self.isi_kisi.ke_baru("sasaran")

    def hapus(self) -> None:
        """Delete the selected rows; results taken from them stay."""
        ids, lembar = self.isi_kisi.terpilih(), self.lembar
        if lembar is None or lembar.sebab_terkunci:
            return
        if not ids:
            self.konteks.banner.info(self.tr("Pilih dahulu baris IKU yang akan dihapus."))
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import iku

            return iku.hapus(sesi, lembar.tahun, lembar.unit_id, ids)

        self._ubah(self.tr("Hapus {n} baris IKU").format(n=len(ids)), di_pekerja)

    def ambil(self) -> None:
        """Open the SKP of the unit's head with the choice of IKU."""
        lembar = self.lembar
        if lembar is None:
            return
        self.isi_kisi.simpan_tertunda()

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import iku_pakai

            return iku_pakai.skp_kepala(sesi, lembar.tahun, lembar.unit_id)

        self.konteks.baca(di_pekerja, lambda skp_id: self.h.buka(skp=skp_id, ambil_iku=True), pemilik=self)

    def salin_lalu(self) -> None:
        """Append what an earlier year had."""
        lembar = self.lembar
        if lembar is None or not lembar.dari:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import iku

            return iku.salin_tahun(sesi, lembar.tahun, lembar.unit_id, lembar.dari)

        self._ubah(self.tr("Salin IKU {tahun}").format(tahun=lembar.dari), di_pekerja, self._ditambah)

    def _ditambah(self, jumlah: int) -> None:
        if jumlah:
            self.konteks.banner.sukses(self.tr("{n} IKU ditambahkan.").format(n=jumlah))
        else:
            self.konteks.banner.info(self.tr("Semua IKU itu sudah ada pada lembar ini."))
        self.muat()

    def impor(self) -> None:
        """Append the rows of a workbook."""
        lembar = self.lembar
        if lembar is None:
            return
        berkas = pilih_berkas.buka(
            self,
            self.tr("Impor IKU"),
            f"{self.tr('Buku kerja Excel')} ({pilih_berkas.BUKU_KERJA})",
            self.konteks.tambahan.get("preferensi"),
        )
        if not berkas:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import iku

            return iku.impor(sesi, Path(berkas), lembar.tahun, lembar.unit_id)

        self._ubah(self.tr("Impor IKU"), di_pekerja, self._ditambah)

    def ekspor(self) -> None:
        """The sheet as a workbook."""
        lembar = self.lembar
        if lembar is None:
            return
        usul = f"IKU {lembar.tahun} {lembar.unit}.xlsx"
        saring = f"{QCoreApplication.translate('Iku', 'Buku kerja Excel')} (*.xlsx)"
        preferensi = self.konteks.tambahan.get("preferensi")
        berkas = pilih_berkas.simpan(self, self.tr("Ekspor IKU"), usul, saring, preferensi)
        if not berkas:
            return
        self.isi_kisi.simpan_tertunda()

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import iku

            return iku.ekspor(sesi, lembar.tahun, lembar.unit_id, Path(berkas))

        def jadi(tujuan: Path) -> None:
            self.konteks.banner.sukses(self.tr("Tersimpan: {berkas}").format(berkas=str(tujuan)))

        self.konteks.baca(di_pekerja, jadi, pemilik=self)


def _tulis(sesi: Any, ubahan: Sequence[UbahanDatar], isi: tuple[int, bytes]) -> Any:
    """On the worker: cells of the sheet that was shown when they were typed."""
    from kinerja_desktop.services import iku

    return iku.tulis_sel(sesi, *isi, ubahan)
