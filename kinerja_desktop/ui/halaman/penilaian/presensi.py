"""Presensi: the month of the whole office as a grid, the year with what absences reach, import and recap."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.presensi import baca_kode
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.catatan_libur import CatatanLibur
from kinerja_desktop.ui.halaman.penilaian.presensi_kisi import (
    BEBAS,
    TampilanPresensi,
    baris_bulan,
    kalimat_bulan,
    kalimat_tahun,
    kata_rekap,
    ke_awal,
    kolom_bulan,
    kolom_tahun,
    nama_lengkap_hari,
    nilai_hitungan,
    pasang_bulan,
    tampilkan_hari,
)
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.services.presensi import LembarPresensi, TahunPresensi
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

BULAN, REKAP, TAHUN = "bulan", "rekap", "tahun"
_JEDA_MS = 300


class PanelPresensi(BagianPenilaian):
    """One month or the year; the month stays chosen while the year of the period is the same."""

    bantuan = "presensi"
    jenis = frozenset({"presensi", "rujukan", "pengecualian", "pegawai", "penempatan"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.tahun = 0
        self.lembar: LembarPresensi | None = None
        self._hari_tampak: bool | None = None
        self.setahun: TahunPresensi | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        tata.addWidget(self._buat_atas())
        self.ringkas = LabelElips(self)
        self.ringkas.setObjectName("redup")
        tata.addWidget(self.ringkas)
        self.libur = CatatanLibur(self, tata)
        self.tumpukan = QStackedWidget(self)
        tata.addWidget(self.tumpukan, 1)
        self.model = KisiModel(kolom_bulan(), parent=self)
        self.kisi = Kisi(
            self.model,
            self.tr("Presensi sebulan"),
            panel=False,
            banner=halaman.banner,
            tampilan=TampilanPresensi,
        )
        self.view = self.kisi.view
        self.jelas = LabelElips(self)  # one line says a day; three would take the place of people
        self.view.teks_penuh.connect(lambda *_: self._sebut_sel())
        self.hubungkan(self.kisi, _simpan, lambda _: self._jeda.start(), lambda: (self.tahun, self.bulan))
        self.view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        self.kisi_tahun = Kisi(
            KisiModel(kolom_tahun(), parent=self), self.tr("Presensi setahun"), daftar=True, parent=self
        )
        self.kisi_tahun.jelaskan(self._jelaskan_tahun)
        tata.addWidget(self.jelas)
        self.tumpukan.addWidget(self.kisi)
        self.tumpukan.addWidget(self.kisi_tahun)
        self._jeda = pewaktu(self, _JEDA_MS, self.muat)

    def _buat_atas(self) -> QWidget:
        self.saklar = BarisPilihan(self.tr("Presensi yang ditampilkan"), parent=self, alir=True)
        self.saklar.isi(
            [(BULAN, self.tr("Sebulan")), (REKAP, self.tr("Jumlah")), (TAHUN, self.tr("Setahun"))]
        )
        self.saklar.dipilih.connect(self._ganti_cara)
        self.pilih_bulan = QComboBox(self)
        self.pilih_bulan.setAccessibleName(self.tr("Bulan presensi"))
        for n, nama in enumerate(NAMA_BULAN, 1):
            self.pilih_bulan.addItem(kata(nama), n)
        self.pilih_bulan.activated.connect(lambda _: self._ganti_bulan())
        self.pilih_unit = QComboBox(self)
        self.pilih_unit.setAccessibleName(self.tr("Unit kerja"))
        self.pilih_unit.setMinimumContentsLength(14)
        self.pilih_unit.addItem(self.tr("Semua unit kerja"), "")
        self.pilih_unit.activated.connect(lambda _: self._tampil())
        self.impor = tombol(self.tr("Impor…"), nama=self.tr("Impor presensi dari buku kerja"))
        self.impor.clicked.connect(self._impor)
        self.kalender = tombol(self.tr("Kalender kerja…"))
        self.kalender.clicked.connect(self._kalender)
        self.ekspor = tombol(self.tr("Ekspor…"), nama=self.tr("Ekspor rekap presensi ke Excel"))
        self.ekspor.clicked.connect(self._ekspor)
        self.surat = tombol(self.tr("Cetak rekap…"))
        self.surat.clicked.connect(self.cetak)
        atur = QComboBox.SizeAdjustPolicy
        for kotak, cara in (
            (self.pilih_bulan, atur.AdjustToContents),
            (self.pilih_unit, atur.AdjustToMinimumContentsLengthWithIcon),
        ):
            kotak.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            kotak.setSizeAdjustPolicy(cara)
        for w in (self.pilih_bulan, self.pilih_unit, self.impor, self.kalender, self.ekspor, self.surat):
            self.saklar.tambah(w)
        return self.saklar

    # -- reading -------------------------------------------------------------------------------------------

    @property
    def bulan(self) -> int:
        """The month shown, 1-12."""
        return int(self.pilih_bulan.currentData() or 1)

    @property
    def cara(self) -> str:
        """ "bulan", "rekap" (a month without its days) or "tahun"."""
        return self.saklar.kini

    @property
    def sebulan(self) -> bool:
        """Whether a month is shown, with its days or as counts only."""
        return self.cara != TAHUN

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The year of the period; its newest month where another year was shown before."""
        tahun = lembar.periode.tahun
        if tahun != self.tahun:
            self.tahun = tahun
            hari = self.konteks.jam.hari_ini()
            kini = max(lembar.periode.mulai, min(hari, lembar.periode.selesai)).month
            self.pilih_bulan.setCurrentIndex(kini - 1)
        self.muat()

    def tuju(self, **tujuan: Any) -> None:
        """`cara` "tahun" shows the year, "rekap" counts of the month, `bulan` which month."""
        if tujuan.get("cara") in (BULAN, REKAP, TAHUN):
            self.saklar.tandai(str(tujuan["cara"]))
        if tujuan.get("bulan"):
            self.pilih_bulan.setCurrentIndex(int(tujuan["bulan"]) - 1)

    def muat(self) -> None:
        """Read the month or the year shown."""
        tahun, bulan, cara = self.tahun, self.bulan, self.cara
        if not tahun:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import presensi

            if cara == TAHUN:
                return presensi.setahun(sesi, tahun), sesi.boleh("presensi.ubah")
            lembar = presensi.lembar(sesi, tahun, bulan)
            return lembar, lembar.boleh

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, hasil: tuple[Any, bool]) -> None:
        isi, boleh = hasil
        self.libur.sebut(isi.catatan_libur)
        for w in (self.impor, self.kalender):
            w.setVisible(boleh)
        if hasattr(isi, "bulan"):
            if (isi.tahun, isi.bulan) != (self.tahun, self.bulan):
                return
            if self.view.editor is not None or self.model.ada_tunda():
                self._jeda.start()
                return
            baru = self.lembar is None or (self.lembar.tahun, self.lembar.bulan) != (isi.tahun, isi.bulan)
            self.lembar = isi
            self._isi_unit(isi.unit)
            if baru:
                pasang_bulan(self.view, isi.hari)
                self._hari_tampak = None
        else:
            self.setahun = isi
            self._isi_unit(tuple(sorted({b.unit for b in isi.baris if b.unit}, key=str.casefold)))
        self._tampil()
        self.h.siap.emit()

    def _isi_unit(self, unit: Sequence[str]) -> None:
        kini = self.pilih_unit.currentData()
        if [self.pilih_unit.itemData(n) for n in range(1, self.pilih_unit.count())] != list(unit):
            self.pilih_unit.clear()
            self.pilih_unit.addItem(self.tr("Semua unit kerja"), "")
            for u in unit:
                self.pilih_unit.addItem(u, u)
            self.pilih_unit.setCurrentIndex(max(0, self.pilih_unit.findData(kini)))
        self.pilih_unit.setVisible(len(unit) > 1)

    def _tampil(self) -> None:
        self.pilih_bulan.setVisible(self.sebulan)
        self.jelas.setVisible(self.sebulan)
        self.tumpukan.setCurrentWidget(self.kisi if self.sebulan else self.kisi_tahun)
        self.setFocusProxy(self.kisi if self.sebulan else self.kisi_tahun)
        unit = str(self.pilih_unit.currentData() or "")
        if self.sebulan and self.lembar is not None and self._hari_tampak is not (self.cara == BULAN):
            self._hari_tampak = self.cara == BULAN
            tampilkan_hari(self.view, self.lembar.hari, self._hari_tampak)
        if self.sebulan and self.lembar is not None:
            pertama = not self.model.baris
            self.kisi.isi(baris_bulan(self.lembar, unit, self.tr("Presensi dicatat operator kepegawaian.")))
            self.ringkas.atur(kalimat_bulan(self.lembar))
            if pertama:
                ke_awal(self.view, self.lembar.hari)
        elif self.cara == TAHUN and self.setahun is not None:
            self.kisi_tahun.isi([self._baris_tahun(b) for b in self.setahun.baris if unit in ("", b.unit)])
            self.ringkas.atur(kalimat_tahun(self.setahun))

    def _baris_tahun(self, b: Any) -> Baris:
        nilai = {"nama": b.nama, "unit": b.unit, "hari_kerja": b.rekap.hari_kerja, **nilai_hitungan(b.rekap)}
        if b.jenjang is not None:
            apa = self.tr("berturut-turut") if b.jenjang.berturut else self.tr("hari")
            nilai["jenjang"] = f"{b.jenjang.rentang} {apa}: {kata(b.jenjang.sanksi)}"
        return Baris(b.pegawai_id, nilai, nama=b.nama)

    # -- words ---------------------------------------------------------------------------------------------

    def _sebut_sel(self) -> None:
        """The current cell in words: who, which day, what."""
        i, j = self.view.sel_kini
        if not (0 <= i < self.model.rowCount() and j >= 0):
            self.jelas.atur("")
            return
        b = self.model.baris[i]
        milik = next((x for x in self.lembar.baris if x.pegawai_id == b.id), None) if self.lembar else None
        bagian = (b.nama, self._jelaskan(b.id, self.model.kolom[j].kunci), kata_rekap(milik))
        self.jelas.atur(" · ".join(x for x in bagian if x))

    def _jelaskan(self, baris: bytes | None, kolom: str) -> str:
        isi = self.lembar
        if isi is None or not kolom.startswith("h") or not kolom[1:].isdigit():
            return ""
        n = int(kolom[1:])
        b = next((b for b in isi.baris if b.pegawai_id == baris), None)
        if b is None or n > len(isi.hari):
            return ""
        bagian = [nama_lengkap_hari(isi.hari[n - 1])]
        i, j = self.view.sel_kini
        kode = self.model.teks[i][j] if 0 <= i < self.model.rowCount() else ""
        if kode and kode != BEBAS:
            try:
                bagian.append(kata(baca_kode(kode).kata))
            except Tolakan:
                bagian.append(kode)
        if n in b.dikecualikan:
            bagian.append(self.tr("{sebab}; tidak dihitung alpa").format(sebab=kata(b.dikecualikan[n])))
        return " · ".join(bagian)

    def _jelaskan_tahun(self, baris: bytes | None, _kolom: str) -> str:
        semua = self.setahun.baris if self.setahun is not None else ()
        b = next((b for b in semua if b.pegawai_id == baris), None)
        if b is None:
            return ""
        if b.kalimat:
            return f"{b.nama}: {kata(b.kalimat)}"
        return self.tr("{nama}: {n} hari tanpa keterangan tahun ini.").format(
            nama=b.nama, n=b.rekap.tanpa_keterangan
        )

    # -- going about ---------------------------------------------------------------------------------------

    def _ganti_cara(self, _cara: str) -> None:
        self.simpan_tertunda()
        self._tampil()
        self.muat()
        self.fokus_awal().setFocus()

    def _ganti_bulan(self) -> None:
        self.simpan_tertunda()
        self.muat()

    def _kalender(self) -> None:
        from kinerja_desktop.ui.dialog.presensi_kalender import DialogKalenderKerja

        self.simpan_tertunda()
        DialogKalenderKerja.ask(self, self.konteks, self.h.urung, self.tahun)
        self.lembar = None
        self.muat()

    def _impor(self) -> None:
        from kinerja_desktop.ui.dialog.presensi_impor import DialogImporPresensi

        self.simpan_tertunda()
        hasil = DialogImporPresensi.ask(self, self.konteks, self.h.urung, (self.tahun, self.bulan))
        if hasil is not None:
            self.kisi.lupakan_salah()
            bulan = next((b for t, b in reversed(hasil) if t == self.tahun), self.bulan)
            self.pilih_bulan.setCurrentIndex(bulan - 1)
            self.muat()

    def _ekspor(self) -> None:
        tahun, bulan = self.tahun, self.bulan if self.sebulan else None
        nama = f"Presensi {NAMA_BULAN[bulan - 1] + ' ' if bulan else ''}{tahun}.xlsx"
        pilihan = self.konteks.tambahan.get("preferensi")
        saring = self.tr("Buku kerja Excel (*.xlsx)")
        berkas = pilih_berkas.simpan(self, self.tr("Ekspor rekap presensi"), nama, saring, pilihan)
        if not berkas:
            return

        def di_pekerja(sesi: Any) -> Path:
            from kinerja_desktop.flows.presensi import simpan_rekap

            return simpan_rekap(sesi, berkas, tahun, bulan)

        def jadi(path: Path) -> None:
            self.h.banner.sukses(self.tr("Rekap disimpan: {berkas}.").format(berkas=path))

        self.konteks.baca(di_pekerja, jadi, self.h.banner.galat, pemilik=self)

    def cetak(self) -> bool:
        """The recap of what is shown, on paper."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        self.simpan_tertunda()
        tahun, bulan = self.tahun, self.bulan if self.sebulan else None
        unit = str(self.pilih_unit.currentData() or "")

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_presensi import rekap_presensi

            return rekap_presensi(sesi, tahun, bulan, unit, kertas)

        kapan = f"{NAMA_BULAN[bulan - 1]}-{tahun}" if bulan else str(tahun)
        DialogSurat.ask(self, self.konteks, self.tr("Rekap presensi"), buat, f"Rekap-Presensi_{kapan}.pdf")
        return True

    def fokus_awal(self) -> QWidget:
        """The grid shown."""
        return self.view if self.sebulan else self.kisi_tahun.view

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The month of the row's person, where something was recorded."""
        baris = self.lembar.baris if self.lembar is not None and self.lembar.boleh else ()
        kini = self.view.id_kini() if self.sebulan else None
        milik = next((b.rekam_id for b in baris if b.pegawai_id == kini), None)
        return ("presensi", milik) if milik is not None else None


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[int, int]) -> Any:
    """On the worker: days of one act in the month that was shown."""
    from kinerja_desktop.services import presensi

    ubahan = [presensi.UbahanPresensi(p.baris_id, int(p.kolom[1:]), str(p.baru or "")) for p in perubahan]
    return presensi.ubah(sesi, *bekal, ubahan)
