"""Beranda of the centre: four cards, and every office with its last file, those that need somebody first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.beranda_kartu import DeretKartu
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.halaman.kantor_tabel import TabelKantor
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.pintu_tukar import PintuTukar

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import PapanPusat
    from kinerja_desktop.services.lembar_beranda import RingkasanBeranda
    from kinerja_desktop.services.tujuan import Tujuan


class HalamanBerandaPusat(Halaman):
    """See the module."""

    nama = "beranda"
    jenis = frozenset({"*"})
    bantuan = "beranda_pusat"

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self._ingatan = (
            ""  # the reminder as it was shown; closed, it does not come back while the page stands
        )
        self.kartu = DeretKartu(self._ke, self)
        self.tata.addWidget(self.kartu)
        self.judul_tabel = QLabel(self.tr("Siapa sudah, siapa belum mengirim"), self)
        self.judul_tabel.setObjectName("h2")
        self.pintu = PintuTukar(konteks, self, beda=False)
        self.kepala.tambah(self.pintu)
        self.tata.addWidget(self.judul_tabel)
        self.tabel = TabelKantor(self, ringkas=True)
        self.tabel.dibuka.connect(self._buka_kantor)
        self.tata.addWidget(self.tabel, 1)
        self.kosong = QLabel(
            self.tr("Belum ada kantor. Undang kantor pertama; undangannya satu berkas kecil."), self
        )
        self.kosong.setObjectName("redup")
        self.undang = tombol(self.tr("Undang kantor"), "utama")
        self.undang.clicked.connect(lambda: konteks.navigasi.buka("kantor", undang=True))
        self.tata.addWidget(self._susun_kosong(), 1)

    def _susun_kosong(self) -> QFrame:
        self.kartu_kosong = QFrame(self)
        self.kartu_kosong.setObjectName("kartu")
        tata = QVBoxLayout(self.kartu_kosong)
        tata.addStretch(1)
        tata.addWidget(self.kosong, 0, Qt.AlignmentFlag.AlignHCenter)
        tata.addSpacing(8)
        tata.addWidget(self.undang, 0, Qt.AlignmentFlag.AlignHCenter)
        tata.addStretch(2)
        self.kartu_kosong.hide()
        return self.kartu_kosong

    @property
    def judul(self) -> str:
        """Heading until the greeting is read."""
        return self.tr("Beranda")

    def muat(self) -> None:
        """Cards and offices."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar, pemulihan
            from kinerja_desktop.services.alarm_kunci import daftar_alarm
            from kinerja_desktop.services.beranda import ringkasan

            alarm = [a.kalimat for a in daftar_alarm(sesi)]
            papan = papan_tukar.papan_pusat(sesi)
            kunci = pemulihan.keadaan(sesi)
            perlu = bool(papan.kantor) and kunci.boleh and kunci.dibuat is None
            return ringkasan(sesi), papan, alarm, perlu

        self.konteks.baca(di_pekerja, self._terbaca)
        self.pintu.muat()

    def _terbaca(self, hasil: tuple[RingkasanBeranda, PapanPusat, list[str], bool]) -> None:
        with jaga_fokus(self):
            self._tampilkan_data(hasil)
        self.siap.emit()

    def _tampilkan_data(self, hasil: tuple[RingkasanBeranda, PapanPusat, list[str], bool]) -> None:
        r, papan, alarm, tanpa_kunci = hasil
        self.kepala.atur(kata(r.sapaan), r.tanggal)
        self.kartu.isi(r.kartu)
        ada = bool(papan.kantor)
        for w in (self.tabel, self.judul_tabel, self.pintu):
            w.setVisible(ada)
        self.kartu_kosong.setVisible(not ada)
        self.tabel.isi(papan.kantor)
        buka = self.konteks.navigasi.buka
        teks, tombol = [kata(a) for a in alarm], []
        if alarm:
            tombol.append((self.tr("Lihat kunci"), lambda: buka("pengaturan", bagian="komputer")))
        if papan.meminta:
            teks.append(self.tr("{n} kantor meminta bergabung.").format(n=papan.meminta))
            tombol.append((self.tr("Lihat"), lambda: buka("kantor", saring="meminta")))
        if teks:
            self.banner.peringatan(" ".join(teks), tombol)
        elif self.banner.nada == "peringatan":
            self.banner.bersihkan()
        if not teks:
            self._ingatkan(tanpa_kunci)

    def _ingatkan(self, perlu: bool) -> None:
        """Without a recovery key a lost PC takes with it what the offices sent."""
        if perlu and not self._ingatan and not self.banner.teks:
            self.banner.info(
                self.tr(
                    "Kunci pemulihan belum dibuat: bila komputer ini rusak, ADK kantor tidak terbaca lagi."
                ),
                [
                    (
                        self.tr("Buat kunci"),
                        lambda: self.konteks.navigasi.buka("pengaturan", bagian="pemulihan"),
                    )
                ],
            )
            self._ingatan = self.banner.teks
        elif not perlu and self._ingatan:
            if self.banner.teks == self._ingatan:
                self.banner.bersihkan()
            self._ingatan = ""

    def _ke(self, tujuan: Tujuan) -> None:
        self.konteks.navigasi.buka(tujuan.halaman, **tujuan.argumen)

    def _buka_kantor(self) -> None:
        kini = self.tabel.kini()
        if kini is not None:
            self.konteks.navigasi.buka("kantor", nomor=kini.nomor)

    def fokus_awal(self) -> QWidget | None:
        """The table, or the button that begins."""
        return self.undang if self.tabel.isHidden() else self.tabel.tabel
