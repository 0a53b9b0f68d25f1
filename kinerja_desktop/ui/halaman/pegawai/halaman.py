"""Pegawai: the list at the left, the chosen person at the right, import and assessors above."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.ui.aksi import buat_qaction
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.halaman.pegawai.daftar import DaftarStaf
from kinerja_desktop.ui.halaman.pegawai.rincian import PanelRincian
from kinerja_desktop.ui.halaman.pegawai.tindakan import Tindakan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.halaman_pegawai import DaftarPegawai, LembarPegawai
    from kinerja_desktop.ui.urung import TumpukanUrung

JEDA_MS = 90  # holding an arrow key reads nobody on the way
SEMPIT = 1060  # width of the page below which the panel is narrower
TANPA_PANEL = 890  # and below which it goes: Riwayat stands in its place


class HalamanPegawai(Halaman):
    """`buka(pegawai=id, kolom="penilai", unit=id, tab=..., saring=..., tindakan=...)`.

    tindakan: "impor", "tambah", "penilai", "mutasi", begun at once; kolom "penilai": the person's assessor.
    """

    nama = "pegawai"
    jenis = frozenset(
        {
            "pegawai",
            "penempatan",
            "relasi_penilai",
            "jabatan",
            "unit",
            "skp",
            "evaluasi",
            "periode",
            "kantor",
            "pengecualian",
            "mutasi",
        }
    )

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.urung: TumpukanUrung = konteks.buat_pengurung(self)
        self.data: DaftarPegawai | None = None
        self.sesudah_muat: Callable[[], None] | None = None
        self._tuju: bytes | None = None
        self._permintaan = 0
        self.tindakan = Tindakan(self)
        self._buat_kepala()
        self._buat_isi()
        self._jeda = pewaktu(self, JEDA_MS, self._muat_orang)
        buat_qaction("tambah", self, self._tambah)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Pegawai")

    # -- building ------------------------------------------------------------------------------------------

    def _buat_kepala(self) -> None:
        self.mutasi = tombol(
            self.tr("Mutasi…"), petunjuk=self.tr("Pindah, promosi, Plt., pensiun, cuti, pegawai baru")
        )
        self.usulan = tombol(self.tr("Siapa menilai siapa"))
        self.impor = tombol(self.tr("Impor dari Excel"))
        self.tambah = tombol(self.tr("Tambah"), "utama", petunjuk=self.tr("Tambah pegawai (Ctrl+N)"))
        self.lagi = tombol(self.tr("Lainnya"))
        menu = QMenu(self.lagi)
        menu.addAction(self.tr("Simpan templat Excel…")).triggered.connect(
            lambda _=False: self.tindakan.templat()
        )
        menu.addAction(self.tr("Daftar pengecualian…")).triggered.connect(
            lambda _=False: self.tindakan.daftar_pengecualian()
        )
        self.lagi.setMenu(menu)
        self.mutasi.clicked.connect(lambda: self.tindakan.mutasi(self.daftar.id_kini()))
        self.usulan.clicked.connect(lambda: self.tindakan.usulan())
        self.impor.clicked.connect(lambda: self.tindakan.impor())
        self.tambah.clicked.connect(self._tambah)
        for t in (self.usulan, self.mutasi, self.impor, self.lagi, self.tambah):
            t.hide()
            self.kepala.tambah(t)

    def _buat_isi(self) -> None:
        self.tumpukan = QStackedWidget(self)
        isi = QWidget(self)
        baris = QHBoxLayout(isi)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.setSpacing(12)
        self.daftar = DaftarStaf(isi)
        self.panel = PanelRincian(isi)
        self.panel.hide()
        baris.addWidget(self.daftar, 1)
        baris.addWidget(self.panel)
        self.daftar.dipilih.connect(self._dipilih)
        self.daftar.dibuka.connect(self._dibuka)
        self.panel.tindakan.connect(self._tindak)
        self.panel.ke.connect(lambda nama, tujuan: self.konteks.navigasi.buka(nama, **tujuan))
        self.panel.tab_diganti.connect(self._tab)
        self.tumpukan.addWidget(isi)
        self.tumpukan.addWidget(self._buat_kosong())
        self.tata.addWidget(self.tumpukan, 1)

    def _buat_kosong(self) -> QWidget:
        """Nobody yet: two ways to begin."""
        kosong = QFrame(self)
        kosong.setObjectName("kartu")
        tata = QVBoxLayout(kosong)
        tata.addStretch(1)
        judul = QLabel(self.tr("Belum ada pegawai."), kosong)
        judul.setObjectName("h2")
        judul.setAlignment(Qt.AlignmentFlag.AlignCenter)
        teks = QLabel(
            self.tr(
                "Impor dari Excel daftar yang sudah ada di kantor (unduhan SIASN, DUK, atau templat), "
                "atau ketik satu per satu."
            ),
            kosong,
        )
        teks.setObjectName("redup")
        teks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        teks.setWordWrap(True)
        self.kosong_impor = tombol(self.tr("Impor dari Excel"), "utama")
        self.kosong_tambah = tombol(self.tr("Ketik satu per satu"))
        self.kosong_templat = tombol(self.tr("Simpan templat Excel…"))
        self.kosong_impor.clicked.connect(lambda: self.tindakan.impor())
        self.kosong_tambah.clicked.connect(self._tambah)
        self.kosong_templat.clicked.connect(lambda: self.tindakan.templat())
        baris = QHBoxLayout()
        baris.addStretch(1)
        for t in (self.kosong_impor, self.kosong_tambah, self.kosong_templat):
            baris.addWidget(t)
        baris.addStretch(1)
        for w in (judul, teks):
            tata.addWidget(w)
        tata.addSpacing(8)
        tata.addLayout(baris)
        tata.addStretch(2)
        return kosong

    # -- loading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the list, then who is not rated yet."""

        def di_pekerja(sesi: Any) -> DaftarPegawai:
            from kinerja_desktop.services import halaman_pegawai

            return halaman_pegawai.daftar(sesi)

        self.konteks.baca(di_pekerja, self._isi, pemilik=self)

    def _isi(self, data: DaftarPegawai) -> None:
        self.data = data
        staf = [r for r in data.baris if r.status.value != "LUAR"]
        ada_fokus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        impor, ubah = "pegawai.impor" in data.boleh, "pegawai.ubah" in data.boleh
        for t in (self.impor, self.lagi):
            t.setVisible(impor and bool(staf))
        self.tambah.setVisible(ubah and bool(staf))
        self.mutasi.setVisible("mutasi.catat" in data.boleh and bool(staf))
        for t in (self.kosong_impor, self.kosong_templat):
            t.setVisible(impor)
        self.kosong_tambah.setVisible(ubah)
        self.usulan.setVisible("penilai.konfirmasi" in data.boleh and bool(data.usulan))
        self.usulan.setText(self.tr("Siapa menilai siapa ({n})").format(n=data.usulan))
        bertugas = sum(r.kedudukan.value in ("aktif", "tugas_belajar") for r in staf)
        terang = self.tr("{n} pegawai bertugas di {kantor}").format(
            n=bertugas, kantor=self.konteks.nama_kantor or self.tr("kantor ini")
        )
        self.kepala.atur(self.judul, terang if staf else "")
        self.tumpukan.setCurrentIndex(0 if data.baris else 1)
        if not data.baris and not ada_fokus and self.isVisible():
            self.kosong_impor.setFocus()
        self.daftar.isi(data.baris)
        if self._tuju is not None:
            self.daftar.pilih(self._tuju)
            self._tuju = None
        self._muat_orang()
        if data.baris:
            self._muat_belum_dinilai()
        sesudah, self.sesudah_muat = self.sesudah_muat, None
        if sesudah is not None:
            sesudah()
        if not data.baris:
            self.siap.emit()

    def _muat_belum_dinilai(self) -> None:
        def di_pekerja(sesi: Any) -> tuple[str, frozenset[bytes]]:
            from kinerja_desktop.services import halaman_pegawai

            return halaman_pegawai.belum_dinilai(sesi)

        self.konteks.baca(di_pekerja, lambda h: self.daftar.isi_belum_dinilai(*h), pemilik=self)

    def _muat_orang(self, lalu: Callable[[LembarPegawai], None] | None = None) -> None:
        kunci = self.daftar.id_kini()
        self._permintaan += 1
        nomor = self._permintaan
        if kunci is None:
            self.panel.tampilkan(None, frozenset())
            return

        def di_pekerja(sesi: Any) -> LembarPegawai:
            from kinerja_desktop.services import halaman_pegawai

            return halaman_pegawai.lembar(sesi, kunci)

        def jadi(lembar: LembarPegawai) -> None:
            if nomor == self._permintaan and self.data is not None:
                self.panel.tampilkan(lembar, self.data.boleh)
                self.siap.emit()
                if lalu is not None:
                    lalu(lembar)

        self.konteks.baca(di_pekerja, jadi, pemilik=self)

    def buka(self, **tujuan: Any) -> None:
        """Go to a person, a chip, a tab; or start import, adding, or the assessors at once."""
        self._tuju = tujuan.get("pegawai")
        if tujuan.get("saring"):
            self.daftar.atur_saring(str(tujuan["saring"]))
        if tujuan.get("tab"):
            self.panel.ganti_tab(str(tujuan["tab"]))
        mulai: dict[str, Callable[[], None]] = {
            "impor": self.tindakan.impor,
            "tambah": self._tambah,
            "penilai": self.tindakan.usulan,
            "mutasi": lambda: self.tindakan.mutasi(tujuan.get("pegawai"), str(tujuan.get("jenis", ""))),
        }
        panggil = mulai.get(str(tujuan.get("tindakan", "")))
        if panggil is not None:
            self.sesudah_muat = lambda: QTimer.singleShot(0, self, panggil)
        elif tujuan.get("kolom") == "penilai" and self._tuju is not None:
            kunci = self._tuju
            self.sesudah_muat = lambda: QTimer.singleShot(0, self, lambda: self.tindakan.penilai_dari(kunci))
        elif tujuan.get("unit"):
            unit = tujuan["unit"]
            self.sesudah_muat = lambda: self.daftar.saring_unit(unit)
        self.muat()

    # -- reacting ------------------------------------------------------------------------------------------

    def _dipilih(self, kunci: bytes | None) -> None:
        self._jeda.start()
        self.pilihan_berubah.emit()

    def _dibuka(self, kunci: bytes) -> None:
        """Enter on a person: into the panel."""
        if not self.panel.isHidden():
            tujuan = self.panel.ubah if self.panel.ubah.isVisible() else self.panel.tombol_tab["data"]
            tujuan.setFocus()

    def _tindak(self, nama: str) -> None:
        lembar = self.panel.lembar
        if lembar is None:
            return
        if lembar.rincian.pegawai.id == self.daftar.id_kini():
            self.tindakan.jalankan(nama, lembar)
            return
        # The panel still shows the person before: what is pressed is meant for the one under the cursor.
        self._jeda.stop()
        self._muat_orang(lambda baru: self.tindakan.jalankan(nama, baru))

    def _tambah(self) -> None:
        if self.data is not None and "pegawai.ubah" in self.data.boleh:
            self.tindakan.tambah()

    def _tab(self, tab: str) -> None:
        lembar = self.panel.lembar
        if tab != "riwayat" or lembar is None:
            return
        kunci = lembar.rincian.pegawai.id

        def di_pekerja(sesi: Any) -> Sequence[Any]:
            from kinerja_desktop.services import riwayat
            from kinerja_desktop.ui.hasil_riwayat import ke_entri

            return ke_entri(riwayat.untuk(sesi, "pegawai", kunci))

        def jadi(catatan: Sequence[Any]) -> None:
            if self.panel.lembar is not None and self.panel.lembar.rincian.pegawai.id == kunci:
                self.panel.isi_riwayat(catatan)

        self.konteks.baca(di_pekerja, jadi, pemilik=self)

    def sebut_usulan(self) -> None:
        """After a move: proposals wait."""
        if self.data is not None and self.data.usulan and "penilai.konfirmasi" in self.data.boleh:
            self.banner.info(
                self.tr("{n} usulan penilai menunggu konfirmasi.").format(n=self.data.usulan),
                [(self.tr("Siapa menilai siapa"), self._buka_usulan)],
            )

    def _buka_usulan(self) -> None:
        self.banner.bersihkan()
        self.tindakan.usulan()

    def fokus_awal(self) -> QWidget | None:
        """The list, or the first way to begin."""
        if self.data is not None and not self.data.baris:
            return self.kosong_impor if not self.kosong_impor.isHidden() else self.kosong_tambah
        return self.daftar.view

    def fokus_cari(self) -> QWidget | None:
        """Ctrl+F."""
        return self.daftar.cari

    def pengurung(self) -> TumpukanUrung:
        """Undo of what was done here."""
        return self.urung

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The person under the cursor."""
        kunci = self.daftar.id_kini()
        return ("pegawai", kunci) if kunci else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel gives room to the list in a narrow window, and all of it while Riwayat is open."""
        super().resizeEvent(event)
        self.panel.atur_sempit(self.width() < SEMPIT)
        self.panel.beri_ruang(self.width() >= TANPA_PANEL)
