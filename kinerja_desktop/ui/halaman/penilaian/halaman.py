"""The place Penilaian: one period at its head, the work of it in inner tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.aksi import buat_qaction
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.capaian import CapaianOrganisasi
from kinerja_desktop.ui.halaman.penilaian.gabungan import Gabungan, GabunganPemantauan, GabunganUmpanBalik
from kinerja_desktop.ui.halaman.penilaian.keberatan import PanelKeberatan
from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai
from kinerja_desktop.ui.halaman.penilaian.pemantauan import PanelPemantauan
from kinerja_desktop.ui.halaman.penilaian.pola import PanelPola
from kinerja_desktop.ui.halaman.penilaian.umpan_balik import PanelUmpanBalik
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan, lebar_tebal

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian, RingkasPeriode

PEMANTAUAN, UMPAN_BALIK, NILAI, POLA = "pemantauan", "umpan_balik", "nilai", "pola"
KEBERATAN = "keberatan"
_SELA = 24  # pixels between title, period and tabs


#: Tables of which the sheet of a period is made; a change of others is told to the part shown.
LEMBAR = frozenset(
    {
        "evaluasi",
        "capaian_organisasi",
        "skp",
        "rhk",
        "indikator",
        "perilaku",
        "pegawai",
        "penempatan",
        "relasi_penilai",
        "pengecualian",
        "nilai_sendiri",
        "keberatan",
    }
)


class HalamanPenilaian(Halaman):
    """Targets: bagian (inner tab), lembar (part of it), periode, skp or pegawai (id), kolom of a cell."""

    nama: ClassVar[str] = "penilaian"
    jenis: ClassVar[frozenset[str]] = LEMBAR | {
        "periode",
        "realisasi",
        "umpan_balik",
        "rencana_aksi",
        "kemajuan_aksi",
        "catatan_harian",
        "presensi",
        "tim_evaluasi",
        "anggota_tim",
        "putaran_tim",
        "temuan",
        "langkah_perbaikan",
        "dialog_kinerja",
        "butir_dialog",
        "pembinaan",
        "putaran_360",
        "lembar_360",
        "jawaban_360",
        "standar_kompetensi",
        "kompetensi",
        "lampiran",
        "tindakan",
        "rujukan",
    }

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.urung = konteks.buat_pengurung(self)
        self.lembar: LembarPenilaian | None = None
        self.orang: bytes | None = None
        self._minta_periode: bytes | None = None
        self.pilih_periode = QComboBox(self)
        self.pilih_periode.setAccessibleName(self.tr("Periode penilaian"))
        self.pilih_periode.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih_periode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pilih_periode.setMinimumWidth(150)
        self.pilih_periode.activated.connect(lambda _: self._periode_dipilih())
        self.tab = BarisPilihan(self.tr("Bagian halaman Penilaian"), "tab", self)
        self._isi_tab()
        self.tab.dipilih.connect(self._tab_dipilih)
        self.kepala.tambah(self.pilih_periode)
        self.kepala.tambah(self.tab)
        self.capaian = CapaianOrganisasi(self)
        self.gabungan: dict[str, Gabungan] = {
            PEMANTAUAN: GabunganPemantauan(self),
            UMPAN_BALIK: GabunganUmpanBalik(self),
        }
        self.nilai = PanelNilai(self)
        self.pola = PanelPola(self)
        self.keberatan = PanelKeberatan(self)
        self.tumpukan = QStackedWidget(self)
        self._panel: dict[str, BagianPenilaian] = {
            **self.gabungan,
            NILAI: self.nilai,
            POLA: self.pola,
            KEBERATAN: self.keberatan,
        }
        for w in self._panel.values():
            self.tumpukan.addWidget(w)
        self.tata.addWidget(self.tumpukan, 1)
        buat_qaction("tambah", self, lambda: self.panel.tambah())
        self._tunjukkan(NILAI)

    def _isi_tab(self) -> None:
        """Names of the inner tabs, shorter where large letters or a narrow window leave no room for all."""
        penuh = {
            PEMANTAUAN: self.tr("Pemantauan"),
            UMPAN_BALIK: self.tr("Umpan balik"),
            NILAI: self.tr("Nilai"),
            POLA: self.tr("Pola distribusi"),
            KEBERATAN: self.tr("Penyerahan & keberatan"),
        }
        ringkas = {**penuh, POLA: self.tr("Pola"), KEBERATAN: self.tr("Serah & keberatan")}
        judul = self.kepala.judul.fontMetrics().horizontalAdvance(self.judul)
        ruang = self.kepala.width() - self.pilih_periode.sizeHint().width() - judul - _SELA
        perlu = sum(lebar_tebal(self.tab.font(), teks) + 2 for teks in penuh.values())
        self.tab.isi(list((penuh if perlu <= ruang else ringkas).items()), penuh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other room for the tabs."""
        super().resizeEvent(event)
        self._isi_tab()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other room for the tabs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "tumpukan"):
            self._isi_tab()

    @property
    def judul(self) -> str:
        """Heading before a period is there."""
        return self.tr("Penilaian")

    @property
    def bantuan(self) -> str:  # type: ignore[override]
        """The help page of the part shown."""
        return self.panel.bantuan

    @property
    def bagian(self) -> str:
        """The inner tab that is shown."""
        return next(n for n, w in self._panel.items() if w is self.tumpukan.currentWidget())

    @property
    def panel(self) -> BagianPenilaian:
        """The inner tab that is shown, as what the page may ask of it."""
        return self._panel[self.bagian]

    @property
    def pemantauan(self) -> PanelPemantauan:
        """Realisasi, a part of Pemantauan."""
        panel = self.gabungan[PEMANTAUAN].panel("realisasi")
        assert isinstance(panel, PanelPemantauan)
        return panel

    @property
    def umpan_balik(self) -> PanelUmpanBalik:
        """The feedback itself, a part of Umpan balik."""
        panel = self.gabungan[UMPAN_BALIK].panel("umpan_balik")
        assert isinstance(panel, PanelUmpanBalik)
        return panel

    @property
    def periode_id(self) -> bytes | None:
        """The period chosen."""
        isi = self.pilih_periode.currentData()
        return bytes(isi) if isi is not None else None

    # -- reading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the periods, then the sheet of the one chosen."""
        tahun = self.konteks.jam.hari_ini().year

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilaian

            return [*penilaian.periode(sesi, tahun), *penilaian.periode(sesi, tahun - 1)]

        self.konteks.baca(di_pekerja, self._periode_tiba, self.gagal_muat, pemilik=self)

    def gagal_muat(self, galat: BaseException) -> None:
        """Say why something could not be read."""
        self.konteks.banner.galat(galat)
        self.siap.emit()

    def _periode_tiba(self, periode: Sequence[RingkasPeriode]) -> None:
        kini = self._minta_periode or self.periode_id
        self._minta_periode = None
        self.pilih_periode.clear()
        for p in periode:
            self.pilih_periode.addItem(kata(p.label), p.periode_id)
        berjalan = next((p.periode_id for p in periode if p.berjalan), None)
        for calon in (kini, berjalan):
            letak = [n for n in range(self.pilih_periode.count()) if self.pilih_periode.itemData(n) == calon]
            if calon is not None and letak:
                self.pilih_periode.setCurrentIndex(letak[0])
                break
        if not periode:
            self.kepala.atur(self.judul)
            self.banner.peringatan(
                self.tr("Periode penilaian tahun ini belum dibuat. Buat dahulu di Pengaturan."),
                [(self.tr("Buka Pengaturan"), lambda: self.konteks.navigasi.buka("pengaturan"))],
            )
            self.siap.emit()
            return
        self.muat_lembar()

    def muat_lembar(self) -> None:
        """Read the sheet of the period; every inner tab takes its people from it."""
        periode_id = self.periode_id
        if periode_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penilaian

            return penilaian.lembar(sesi, periode_id)

        self.konteks.baca(di_pekerja, self._lembar_tiba, self.gagal_muat, pemilik=self)

    def _lembar_tiba(self, lembar: LembarPenilaian) -> None:
        if lembar.periode_id != self.periode_id:
            return
        self.lembar = lembar
        self._atur_kepala(lembar)
        self.nilai.isi(lembar)
        self.panel.tampil(lembar)
        if self.isVisible() and self.perlu_fokus():
            w = self.fokus_awal()
            if w is not None:
                w.setFocus()

    @staticmethod
    def daftar_orang(lembar: LembarPenilaian) -> list[tuple[bytes, str]]:
        """SKP and name; who has two SKP in the period is told apart by their months."""
        kali: dict[bytes, int] = {}
        for b in lembar.baris:
            kali[b.pegawai_id] = kali.get(b.pegawai_id, 0) + 1
        return [
            (b.skp_id, b.nama if kali[b.pegawai_id] == 1 else f"{b.nama} ({b.masa})")
            for b in lembar.baris
            if b.skp_id is not None
        ]

    def jabatan(self, skp_id: bytes | None) -> str:
        """The post of a person in this period."""
        baris = self.lembar.baris if self.lembar is not None else ()
        return next((b.jabatan for b in baris if b.skp_id == skp_id), "")

    def _atur_kepala(self, lembar: LembarPenilaian) -> None:
        belum = lembar.jumlah - lembar.jumlah_dinilai
        potongan = [
            self.tr("{n} pegawai").format(n=lembar.jumlah),
            self.tr("{n} selesai").format(n=lembar.jumlah_selesai),
            self.tr("{n} belum dinilai").format(n=belum) if belum else self.tr("semua sudah dinilai"),
        ]
        if lembar.dikecualikan:
            potongan.append(self.tr("{n} dikecualikan").format(n=len(lembar.dikecualikan)))
        self.kepala.setToolTip("\n".join(map(kata, lembar.dikecualikan)))
        if lembar.batas_teks and lembar.jumlah_selesai < lembar.jumlah:
            potongan.append(self.tr("tenggat {kapan}").format(kapan=kata(lembar.batas_teks)))
        self.kepala.atur(
            self.tr("Penilaian {periode}").format(periode=kata(lembar.label)),
            " · ".join(potongan),
            self.judul,  # the period stands in the list beside it
        )

    def alasan_terkunci(self, skp_id: bytes) -> str:
        """Why the evaluation of an SKP in this period can no longer be changed; "" when it can."""
        baris = self.lembar.baris if self.lembar is not None else ()
        b = next((b for b in baris if b.skp_id == skp_id), None)
        return kata(b.alasan_terkunci) if b is not None and b.selesai else ""

    def orang_dipilih(self, skp_id: bytes | None) -> None:
        """The same person stays chosen in the other inner tabs."""
        self.orang = skp_id
        self.pilihan_berubah.emit()

    # -- going about ---------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Go to a period, an inner tab, a person and a cell."""
        self.simpan_tertunda()
        if tujuan.get("periode"):
            self._minta_periode = tujuan["periode"]
        bagian = str(tujuan.get("bagian") or NILAI)
        self._tunjukkan(bagian if bagian in self._panel else NILAI)
        siapa = tujuan.get("skp") or tujuan.get("pegawai")
        if siapa:
            self.nilai.ke_orang(siapa, str(tujuan.get("kolom") or ""))
            self.orang = tujuan.get("skp") or self.orang
        self.panel.tuju(**tujuan)
        self.muat()

    def _tunjukkan(self, bagian: str) -> None:
        self.tumpukan.setCurrentWidget(self._panel[bagian])
        self.tab.tandai(bagian)

    def _tab_dipilih(self, bagian: str) -> None:
        self.simpan_tertunda()
        self.banner.bersihkan()
        kini = self.nilai.kini() if self.bagian == NILAI else None
        if kini is not None and kini.skp_id is not None:
            self.orang = kini.skp_id
        self._tunjukkan(bagian)
        self.muat_lembar()
        w = self.fokus_awal()
        if w is not None:
            w.setFocus()

    def _periode_dipilih(self) -> None:
        self.simpan_tertunda()
        self.banner.bersihkan()
        self.muat_lembar()

    # -- the page contract ---------------------------------------------------------------------------------

    def segarkan(self, perubahan: ChangeSet) -> None:
        """Undo, Riwayat or another page changed something."""
        if self.lembar is None or perubahan.kinds & {"periode", "*"}:
            self.muat()
        elif perubahan.kinds & LEMBAR:
            self.muat_lembar()
        else:
            self.panel.segarkan(perubahan)

    def perlu_fokus(self) -> bool:
        """True when nobody works anywhere yet, so that the grid may take the focus once it is filled."""
        f = QApplication.focusWidget()
        if f is None or f is self:
            return True
        kosong = f.focusPolicy() == Qt.FocusPolicy.NoFocus or not f.isVisible()
        return self.isAncestorOf(f) and kosong

    def fokus_awal(self) -> QWidget | None:
        """Where typing begins in the inner tab."""
        return self.panel.fokus_awal()

    def fokus_cari(self) -> QWidget | None:
        """The filter box or the chooser of people of the inner tab."""
        return self.panel.fokus_cari()

    def pengurung(self) -> Pengurung | None:
        """One undo stack for the page."""
        return self.urung

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        for panel in self._panel.values():
            panel.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.panel.salinan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """What is selected in the inner tab."""
        return self.panel.riwayat_untuk()

    def celah_berikut(self) -> bool:
        """F8: the next gap of the inner tab."""
        return self.panel.celah_berikut()

    def cetak(self) -> None:
        """Ctrl+P prints the paper of the inner tab, else the evaluation of the person on the cursor."""
        if self.panel.cetak():
            return
        b = self.nilai.kini()
        if b is not None and b.skp_id is not None and self.periode_id is not None:
            self.konteks.navigasi.buka("cetak", jenis="evaluasi", skp=b.skp_id, periode=self.periode_id)
        else:
            super().cetak()
