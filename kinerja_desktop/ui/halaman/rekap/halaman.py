"""Rekap: everybody of one office or of all, a predicate per period; totals are the chips that filter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.halaman.rekap.tabel import APART, SEMUA, TabelRekap
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.pilih_periode import PilihPeriode

if TYPE_CHECKING:
    from kinerja_desktop.flows.rekap import HasilRekap
    from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap


SETAHUN = "tahunan-0"


class HalamanRekap(Halaman):
    """Reads one year; office, period, predicate and words narrow the list; two workbooks come out of it."""

    nama = "rekap"
    jenis = frozenset(
        {"skp", "evaluasi", "periode", "pegawai", "penempatan", "unit", "capaian_organisasi", "kantor"}
    )

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.lembar: LembarRekap | None = None
        self._minta_kantor: bytes | None = None
        self._minta_baris: bytes | None = None
        self._minta_periode = ""
        self._tahun_dipilih = False
        self.pilih = PilihPeriode(konteks.jam.hari_ini().year, self)
        self.pilih.tahun_dipilih.connect(self._ganti_tahun)
        self.pilih.periode_dipilih.connect(lambda _: self._tampil())
        self.kepala.tambah(self.pilih)
        self.tata.addLayout(self._buat_saring())
        self.tabel = TabelRekap(self.banner, self)
        self.tabel.chip.dipilih.connect(lambda _: self._tampil())
        self.tabel.kisi.view.sel_berubah.connect(lambda *_: self.pilihan_berubah.emit())
        self.tabel.usulkan.clicked.connect(self._usulkan)
        self.tabel.dokumen.clicked.connect(self._dokumen)
        self.tata.addWidget(self.tabel, 1)
        self.tata.addLayout(self._buat_bawah())

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Rekap predikat kinerja")

    def _buat_saring(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama, NIP, jabatan, atau unit"))
        self.cari.setAccessibleName(self.tr("Saring rekap"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tampil())
        self.kantor = QComboBox(self)
        self.kantor.setAccessibleName(self.tr("Kantor"))
        self.kantor.setMinimumContentsLength(24)
        self.kantor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kantor.activated.connect(lambda _: self._tampil())
        self.label_kantor = QLabel(self.tr("Kantor"), self)
        self.label_kantor.setBuddy(self.kantor)
        baris.addWidget(self.cari, 1)
        baris.addWidget(self.label_kantor)
        baris.addWidget(self.kantor)
        return baris

    def _buat_bawah(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.ringkas = QLabel(self)
        self.ringkas.setObjectName("redup")
        self.ringkas.setWordWrap(True)
        self.ringkas.setTextFormat(Qt.TextFormat.PlainText)
        self.ekspor_tahun = tombol(
            self.tr("Ekspor setahun…"),
            petunjuk=self.tr("Semua periode, jumlah per kantor, dan yang tidak dihitung dengan sebabnya"),
        )
        self.ekspor_tahun.clicked.connect(lambda: self._ekspor(setahun=True))
        self.ekspor = tombol(
            self.tr("Ekspor rekap periode ini…"),
            "utama",
            petunjuk=self.tr("Susunan kolom Rekap Penilaian e-Kinerja"),
        )
        self.ekspor.clicked.connect(lambda: self._ekspor(setahun=False))
        self.tombol_cetak = tombol(
            self.tr("Cetak…"),
            nama=self.tr("Cetak rekap setahun"),
            petunjuk=self.tr("Rekap setahun di kertas: jumlah, daftar pegawai, dan yang tidak dihitung"),
        )
        self.tombol_cetak.clicked.connect(self.cetak)
        baris.addWidget(self.ringkas, 1)
        baris.addWidget(self.tombol_cetak)
        baris.addWidget(self.ekspor_tahun)
        baris.addWidget(self.ekspor)
        return baris

    # -- loading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the year chosen; the first time, in January, the past year when this one is still empty."""
        tahun, pertama = self.pilih.tahun, not self._tahun_dipilih

        def di_pekerja(sesi: Any) -> LembarRekap:
            from kinerja_desktop.services import rekap

            lembar = rekap.susun(sesi, tahun)
            ada = any(s.predikat for b in lembar.baris for s in b.sel.values())
            if pertama and not ada and tahun - 1 in lembar.tahun_ada:
                lalu = rekap.susun(sesi, tahun - 1)
                if any(s.predikat for b in lalu.baris for s in b.sel.values()):
                    return lalu
            return lembar

        self.konteks.baca(di_pekerja, self._isi, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.siap.emit()

    def _isi(self, lembar: LembarRekap) -> None:
        if self._tahun_dipilih and lembar.tahun != self.pilih.tahun:
            return  # another year was chosen meanwhile
        pertama = self.lembar is None
        self.lembar, self._tahun_dipilih = lembar, True
        self.pilih.atur_tahun(lembar.tahun)
        kunci = self._minta_periode or self.pilih.periode or self._bawaan(lembar)
        self._minta_periode = ""
        self.pilih.isi(lembar.tahun_ada, lembar.periode, kunci)
        self._isi_kantor(lembar)
        self.tabel.atur_kolom(lembar)
        self._cari_orang(lembar)
        self._tampil()
        if self._minta_baris is not None:
            if not self.tabel.pilih(self._minta_baris):  # not of this period: the year has everybody
                self.pilih.isi(lembar.tahun_ada, lembar.periode, SETAHUN)
                self._tampil()
                self.tabel.pilih(self._minta_baris)
            self._minta_baris = None
        if pertama and self.isVisible():
            (self.fokus_awal() or self).setFocus()
        self.siap.emit()

    def _cari_orang(self, lembar: LembarRekap) -> None:
        """Somebody searched for at the centre is shown in every office where the number stands: a move."""
        b = next((b for b in lembar.baris if b.pegawai_id == self._minta_baris), None)
        if lembar.pusat and b is not None and b.nip:
            self.kantor.setCurrentIndex(0)
            with QSignalBlocker(self.cari):
                self.cari.setText(b.nip)

    def _bawaan(self, lembar: LembarRekap) -> str:
        """The newest period with a finished evaluation, else the year."""
        for p in reversed(lembar.periode):
            if any(p.kunci in b.sel and b.sel[p.kunci].keadaan == "selesai" for b in lembar.baris):
                return p.kunci
        return lembar.periode[-1].kunci if lembar.periode else ""

    def _isi_kantor(self, lembar: LembarRekap) -> None:
        kini = self._minta_kantor or self.kantor.currentData()
        self._minta_kantor = None
        self.kantor.clear()
        self.kantor.addItem(self.tr("Semua kantor ({n})").format(n=len(lembar.kantor)), None)
        for k in lembar.kantor:
            self.kantor.addItem(k.nama, k.ruang)
        for i in range(self.kantor.count()):
            if kini is not None and self.kantor.itemData(i) == kini:
                self.kantor.setCurrentIndex(i)
        for w in (self.kantor, self.label_kantor, self.tabel.pintu):
            w.setVisible(lembar.pusat)

    @property
    def ruang(self) -> bytes | None:
        """Number of the office chosen; None for all."""
        isi = self.kantor.currentData()
        return bytes(isi) if isi is not None else None

    # -- showing -------------------------------------------------------------------------------------------

    def _milik(self) -> Sequence[BarisTahun]:
        assert self.lembar is not None
        ruang = self.ruang
        return [b for b in self.lembar.baris if ruang is None or b.kantor.ruang == ruang]

    def _tampil(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        milik, kunci = self._milik(), self.pilih.periode
        p = lembar.periode_dari(kunci)
        n = self.tabel.isi(lembar, milik, kunci, self.cari.text(), self._kosong(lembar))
        dihitung = sum(kunci in b.sel and b.sel[kunci].kelompok == "dihitung" for b in milik)
        selesai = sum(
            kunci in b.sel and b.sel[kunci].kelompok == "dihitung" and b.sel[kunci].keadaan == "selesai"
            for b in milik
        )
        potongan = [kata(p.label) if p else str(lembar.tahun)]
        if lembar.pusat:
            potongan.append(self.tr("{n} kantor").format(n=len({b.kantor.ruang for b in milik})))
        potongan.append(self.tr("{n} dari {semua} pegawai selesai dinilai").format(n=selesai, semua=dihitung))
        self.kepala.atur(self.judul, " · ".join(potongan))
        self.ringkas.setText(self._catatan(milik, kunci, n))
        for t in (self.ekspor, self.ekspor_tahun, self.tombol_cetak):
            t.setEnabled(bool(milik) and p is not None)

    def _catatan(self, milik: Sequence[BarisTahun], kunci: str, tampil: int) -> str:
        jumlah = {k: sum(kunci in b.sel and b.sel[kunci].kelompok == k for b in milik) for k in APART}
        nama = {
            "khusus": self.tr("{n} pengecualian"),
            "plt": self.tr("{n} Plt./Plh."),
            "pindah": self.tr("{n} SKP sebelum pindah"),
        }
        isi = [nama[k].format(n=v) for k, v in jumlah.items() if v]
        baris = self.tr("{n} baris tampil.").format(n=tampil)
        return f"{baris} {self.tr('Tidak dihitung: {isi}.').format(isi=', '.join(isi))}" if isi else baris

    def _kosong(self, lembar: LembarRekap) -> str:
        if lembar.baris:
            return self.tr("Tidak ada yang cocok dengan saringan ini.")
        if lembar.pusat:
            return self.tr(
                "Belum ada data kantor untuk tahun {tahun}. Terima ADK kantor di Kompilasi."
            ).format(tahun=lembar.tahun)
        return self.tr("Belum ada pegawai pada tahun {tahun}.").format(tahun=lembar.tahun)

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
        if self._minta_baris is not None:
            self.cari.clear()
            self.tabel.chip.tandai(SEMUA)
        self.muat()

    def _usulkan(self) -> None:
        """Propose something for the person under the cursor; the page of proposals opens with its dialog."""
        b = self.tabel.kini()
        if b is not None:
            ruang = int.from_bytes(b.kantor.ruang, "big")
            self.konteks.navigasi.buka("usulan", kantor=ruang, untuk=(ruang, "pegawai", b.pegawai_id))

    def _dokumen(self) -> None:
        b = self.tabel.kini()
        if b is not None:
            ruang, tahun = int.from_bytes(b.kantor.ruang, "big"), self.pilih.tahun
            self.konteks.navigasi.buka("dokumen_kantor", kantor=ruang, tahun=tahun, baris=b.skp_id)

    # -- export --------------------------------------------------------------------------------------------

    def cetak(self) -> None:
        """Ctrl+P and the button: the paper, to be read, printed or kept."""
        if self.lembar is None:
            return
        from kinerja_desktop.flows.rekap import nama_berkas
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        tahun, ruang = self.lembar.tahun, self.ruang
        usul = nama_berkas(self.lembar, ruang, f"Setahun {tahun}").removesuffix(".xlsx") + ".pdf"

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.rekap import rekap_pdf

            return rekap_pdf(sesi, tahun, ruang, kertas)

        DialogSurat.ask(self, self.konteks, self.tr("Rekap tahun {tahun}").format(tahun=tahun), buat, usul)

    def _ekspor(self, setahun: bool) -> None:
        lembar = self.lembar
        p = lembar.periode_dari(self.pilih.periode) if lembar is not None else None
        if lembar is None or p is None:
            return
        from kinerja_desktop.flows.rekap import nama_berkas

        label = f"Setahun {lembar.tahun}" if setahun else p.label
        berkas = pilih_berkas.simpan(
            self,
            self.tr("Simpan rekap sebagai"),
            nama_berkas(lembar, self.ruang, label),
            self.tr("Buku kerja Excel (*.xlsx)"),
            self.konteks.tambahan.get("preferensi"),
        )
        if berkas:
            kerja = partial(_tulis, Path(berkas), lembar.tahun, "" if setahun else p.kunci, self.ruang)
            self.konteks.baca(kerja, self._tertulis, pemilik=self, judul=self.tr("Menulis rekap"))

    def _tertulis(self, hasil: HasilRekap) -> None:
        self.konteks.banner.sukses(
            self.tr("Rekap ditulis ke {berkas} ({n} orang).").format(berkas=hasil.path, n=hasil.orang)
        )

    # -- frame ---------------------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget | None:
        """The list."""
        return self.tabel.kisi.view

    def fokus_cari(self) -> QWidget | None:
        """Ctrl+F."""
        return self.cari

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP under the cursor, or the person without one."""
        b = self.tabel.kini()
        if b is None:
            return None
        return ("skp", b.skp_id) if b.skp_id is not None else ("pegawai", b.pegawai_id)


def _tulis(berkas: Path, tahun: int, kunci: str, ruang: bytes | None, sesi: Any) -> HasilRekap:
    from kinerja_desktop.flows import rekap

    if not kunci:
        return rekap.tulis_setahun(sesi, berkas, tahun, ruang)
    return rekap.tulis_rekap(sesi, berkas, tahun, kunci, ruang)
