"""Usulan: what the centre wishes changed; the office accepts or refuses, the centre makes and withdraws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.usulkan import DialogUsulkan
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman.cetak_daftar import cocok
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.halaman.usulan_tabel import TabelUsulan
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.usulan import Usulan

TERBUKA, DIJAWAB, SEMUA = "terbuka", "dijawab", "semua"


class HalamanUsulan(Halaman):
    """Targets: saring "terbuka", "dijawab", "semua"; kantor (space); `untuk` opens the centre's dialog."""

    nama = "usulan"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.pusat = konteks.peran == "pusat"
        self._semua: Sequence[Usulan] = ()
        self._kantor: tuple[tuple[int, str], ...] = ()
        self._tuju_kantor: int | None = None
        self._untuk: tuple[int, str, bytes] | None = None
        self._urung = konteks.buat_pengurung(self)
        self._susun_kepala()
        self._susun_saring()
        self.tabel = TabelUsulan(self.pusat, self)
        self.tabel.dipilih.connect(self._perbarui)
        self.tabel.dibuka.connect(self._ke_tombol)
        self.tata.addWidget(self.tabel, 1)
        self.kosong = self._susun_kosong()
        self.tata.addWidget(self.kosong)
        self.tata.addStretch(0)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Usulan") if self.konteks.peran == "pusat" else self.tr("Usulan BKPSDM")

    # -- building ------------------------------------------------------------------------------------------

    def _susun_kepala(self) -> None:
        self.kembali = tombol(self.tr("Kompilasi") if self.pusat else self.tr("Tukar data"))
        self.kembali.clicked.connect(
            lambda: self.konteks.navigasi.buka("kompilasi" if self.pusat else "tukar")
        )
        self.tolak = tombol(self.tr("Tolak…"), petunjuk=self.tr("Tolak dengan alasan; usulan yang dipilih"))
        self.terima = tombol(
            self.tr("Terima"), "utama", petunjuk=self.tr("Pakai nilai yang diusulkan untuk yang dipilih")
        )
        self.tarik = tombol(self.tr("Tarik"), petunjuk=self.tr("Tarik kembali usulan yang belum dijawab"))
        self.usulkan = tombol(self.tr("Usulkan perubahan…"), "utama")
        self.tolak.clicked.connect(self._tolak)
        self.terima.clicked.connect(self._terima)
        self.tarik.clicked.connect(self._tarik)
        self.usulkan.clicked.connect(lambda: self.buka_dialog())
        milik = (self.tarik, self.usulkan) if self.pusat else (self.tolak, self.terima)
        for t in (self.kembali, self.tolak, self.terima, self.tarik, self.usulkan):
            self.kepala.tambah(t)
            t.setVisible(t is self.kembali or t in milik)

    def _susun_saring(self) -> None:
        self.atas = QWidget(self)
        baris = QHBoxLayout(self.atas)
        baris.setContentsMargins(0, 0, 0, 0)
        baris.setSpacing(10)
        self.saring = BarisPilihan(self.tr("Usulan yang tampak"))
        self.saring.dipilih.connect(lambda _: self._tampil())
        self.cari = QLineEdit(self.atas)
        self.cari.setPlaceholderText(self.tr("Saring nama, isian, atau nilai"))
        self.cari.setAccessibleName(self.tr("Saring usulan"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tampil())
        self.kantor = QComboBox(self.atas)
        self.kantor.setAccessibleName(self.tr("Kantor"))
        self.kantor.setMinimumContentsLength(20)
        self.kantor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kantor.activated.connect(lambda _: self._tampil())
        self.kantor.setVisible(self.pusat)
        baris.addWidget(self.saring)
        baris.addWidget(self.cari, 1)
        baris.addWidget(self.kantor)
        self.tata.addWidget(self.atas)
        self._tulis_saring()

    def _susun_kosong(self) -> QFrame:
        kosong = QFrame(self)
        kosong.setObjectName("kartu")
        tata = QVBoxLayout(kosong)
        tata.setContentsMargins(18, 14, 18, 16)
        tata.setSpacing(8)
        self.judul_kosong = label_baris(kosong, "", "h2")
        self.teks_kosong = label_baris(kosong)
        tata.addWidget(self.judul_kosong)
        tata.addWidget(self.teks_kosong)
        kosong.hide()
        return kosong

    # -- data ----------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """See the class."""
        self.banner.bersihkan()  # what was said on an earlier visit is no news any more
        if tujuan.get("saring"):
            self.saring.tandai(str(tujuan["saring"]))
        self._tuju_kantor = tujuan.get("kantor")
        self._untuk = tujuan.get("untuk")
        self.muat()

    def muat(self) -> None:
        """All proposals, and at the centre the offices."""
        pusat = self.pusat

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan, usulan_pilihan

            return usulan.daftar(sesi), usulan_pilihan.kantor(sesi) if pusat else ()

        self.konteks.baca(di_pekerja, self._terbaca, pemilik=self)

    def _terbaca(self, hasil: tuple[Sequence[Usulan], tuple[tuple[int, str], ...]]) -> None:
        with jaga_fokus(self):
            self._semua, self._kantor = hasil
            self._isi_kantor()
            self._tulis_saring()
            if not any(u.keadaan == TERBUKA for u in self._semua) and self.saring.kini == TERBUKA:
                self.saring.tandai(SEMUA if self._semua else TERBUKA)
            self._tampil()
        untuk, self._untuk = self._untuk, None
        if untuk is not None:
            self.buka_dialog(untuk)
        self.siap.emit()

    def _isi_kantor(self) -> None:
        kini = self._tuju_kantor if self._tuju_kantor is not None else self.kantor.currentData()
        self._tuju_kantor = None
        self.kantor.clear()
        self.kantor.addItem(self.tr("Semua kantor"), None)
        for ruang, nama in self._kantor:
            self.kantor.addItem(nama, ruang)
        self.kantor.setCurrentIndex(max(0, self.kantor.findData(kini)) if kini is not None else 0)

    def _tulis_saring(self) -> None:
        terbuka = sum(u.keadaan == TERBUKA for u in self._semua)
        self.saring.isi(
            [
                (TERBUKA, self.tr("Menunggu jawaban ({n})").format(n=terbuka)),
                (DIJAWAB, self.tr("Selesai ({n})").format(n=len(self._semua) - terbuka)),
                (SEMUA, self.tr("Semua ({n})").format(n=len(self._semua))),
            ]
        )

    def _tampil(self) -> None:
        saring, kunci = self.saring.kini, self.cari.text().casefold().split()
        ruang = self.kantor.currentData() if self.pusat else None
        pilihan = [
            u
            for u in self._semua
            if (saring == SEMUA or (u.keadaan == TERBUKA) == (saring == TERBUKA))
            and (ruang is None or u.ruang == ruang)
            and cocok(kunci, f"{u.kantor} {u.perihal} {kata(u.kolom)} {u.nilai} {u.nilai_kini} {u.alasan}")
        ]
        ada = bool(self._semua)
        self.atas.setVisible(ada)
        self.tabel.setVisible(bool(pilihan))
        self.kosong.setVisible(not pilihan)
        self._tulis_kosong(ada)
        self.tabel.isi(pilihan)
        terbuka = sum(u.keadaan == TERBUKA for u in self._semua)
        berubah = sum(u.berubah_sejak for u in self._semua)
        bagian = [self.tr("{n} menunggu jawaban").format(n=terbuka)]
        if berubah:
            bagian.append(self.tr("{n} berubah sejak diusulkan").format(n=berubah))
        self.kepala.atur(self.judul, " · ".join(bagian) if ada else "")
        self._perbarui()

    def _tulis_kosong(self, ada: bool) -> None:
        if ada:
            self.judul_kosong.setText(self.tr("Tidak ada usulan yang cocok."))
            self.teks_kosong.setText(self.tr("Pilih saringan lain, atau kosongkan kotak saring."))
            return
        self.judul_kosong.setText(self.tr("Belum ada usulan."))
        self.teks_kosong.setText(
            self.tr(
                "Pusat tidak mengubah data kantor. Bila ada yang keliru, usulkan perubahannya dengan alasan; "
                "kantor yang memutuskan, dan jawabannya kembali bersama ADK berikutnya."
            )
            if self.pusat
            else self.tr(
                "Usulan perubahan dari BKPSDM datang bersama berkas balasan. Di sini Anda menerima atau "
                "menolaknya; jawabannya ikut pada Kirim ADK berikutnya."
            )
        )

    def _perbarui(self) -> None:
        u = self.tabel.kini_usulan() if not self.tabel.isHidden() else None
        terbuka = u is not None and u.keadaan == TERBUKA
        boleh = self.konteks.peran in ("operator", "pimpinan")
        for t in (self.terima, self.tolak):
            t.setEnabled(terbuka and boleh)
        self.tarik.setEnabled(terbuka)
        self.usulkan.setEnabled(bool(self._kantor))
        self.pilihan_berubah.emit()

    def fokus_awal(self) -> QWidget | None:
        """The table, or the button that begins."""
        if not self.tabel.isHidden():
            return self.tabel.tabel
        return self.usulkan if self.pusat and self.usulkan.isEnabled() else self.kembali

    def fokus_cari(self) -> QWidget | None:
        """The filter."""
        return self.cari

    def pengurung(self) -> Pengurung | None:
        """Accepting and refusing can be undone until they are sent."""
        return self._urung

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The row that the proposal is about."""
        u = self.tabel.kini_usulan()
        return (u.tabel, u.baris_id) if u is not None else None

    # -- acts ----------------------------------------------------------------------------------------------

    def _ke_tombol(self) -> None:
        t = self.tarik if self.pusat else self.terima
        if t.isEnabled():
            t.setFocus(Qt.FocusReason.TabFocusReason)

    def _lakukan(self, judul: str, kerja: Any, kalimat: str) -> None:
        def jadi(_: object) -> None:
            self.banner.sukses(kalimat)
            self.tabel.tabel.setFocus()
            self.muat()

        self.konteks.ubah(judul, kerja, jadi, pemilik=self, pengurung=self._urung, setelah_urung=self.muat)

    def _terima(self) -> None:
        u = self.tabel.kini_usulan()
        if u is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan

            return usulan.terima(sesi, u.id)

        isi = {"isian": kata(u.kolom), "nama": u.perihal, "nilai": u.nilai}
        self._lakukan(
            self.tr("Terima usulan {isian} {nama}").format(**isi),
            di_pekerja,
            self.tr("Diterima: {isian} {nama} menjadi {nilai}.").format(**isi),
        )

    def _tolak(self) -> None:
        u = self.tabel.kini_usulan()
        if u is None:
            return
        isi = {"isian": kata(u.kolom), "nama": u.perihal}
        alasan = DialogAlasan.ask(
            self.tr("Tolak usulan {isian} {nama}").format(**isi),
            self.tr("BKPSDM membaca alasan ini. Nilai yang ada tidak berubah."),
            self.tr("Tolak"),
            parent=self,
        )
        if alasan is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan

            return usulan.tolak(sesi, u.id, alasan)

        self._lakukan(
            self.tr("Tolak usulan {isian} {nama}").format(**isi),
            di_pekerja,
            self.tr("Ditolak: {isian} {nama}. Alasannya ikut pada Kirim ADK berikutnya.").format(**isi),
        )

    def _tarik(self) -> None:
        u = self.tabel.kini_usulan()
        if u is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan

            return usulan.tarik(sesi, u.id)

        isi = {"isian": kata(u.kolom), "nama": u.perihal}
        self._lakukan(
            self.tr("Tarik usulan {isian} {nama}").format(**isi),
            di_pekerja,
            self.tr("Usulan {isian} {nama} ditarik.").format(**isi),
        )

    def buka_dialog(self, untuk: tuple[int, str, bytes] | None = None) -> None:
        """Propose something, for a row when one is given."""
        if not self.pusat or not self._kantor:
            return
        ruang = self.kantor.currentData()
        kantor = sorted(self._kantor, key=lambda k: untuk is None and k[0] != ruang)
        if DialogUsulkan.ask(self, self.konteks, kantor, untuk) is not None:
            self.banner.sukses(self.tr("Usulan dicatat; kantor menerimanya pada berkas balasan berikutnya."))
            self.saring.tandai(TERBUKA)
            self.muat()
