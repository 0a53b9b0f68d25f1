"""Kalender kerja: holidays of the office, working days of the week and hours, each change one undo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kinerja_desktop.domain.jam_kerja import baca_jam
from kinerja_desktop.domain.kalender import nama_hari
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.isi_libur import isi_hari_libur
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.presensi_kalender import LembarKalender


class DialogLiburKantor(DialogSimpan):
    """One local holiday."""

    def __init__(
        self, parent: QWidget | None, konteks: KonteksUi | None, pengurung: TumpukanUrung | None, hari: date
    ) -> None:
        super().__init__(
            self.tr("Tambah hari libur kantor"),
            self.tr("Berlaku untuk kantor ini saja. Hari libur nasional datang dari pusat."),
            parent,
            konteks,
            pengurung,
        )
        self.formulir.tanggal("hari", self.tr("Tanggal"), awal=qdate(hari))
        self.formulir.teks("nama", self.tr("Nama hari libur"), wajib=True, maks=120)
        self.formulir.teks(
            "dasar", self.tr("Dasar"), petunjuk=self.tr("Misalnya nomor surat edaran"), maks=240
        )
        self.ingat()

    def kata_kerja(self) -> str:
        """Add."""
        return self.tr("Tambah")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi = self.formulir.nilai()

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import presensi_kalender

            return presensi_kalender.tambah_libur(sesi, isi["hari"], isi["nama"], isi["dasar"])

        return self.tr("Tambah hari libur"), kerja


class DialogJamKerja(DialogSimpan):
    """Days of the week and hours from a date on."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        kini: LembarKalender | None,
        hari: date,
    ) -> None:
        super().__init__(
            self.tr("Atur hari dan jam kerja"),
            self.tr("Berlaku mulai tanggal yang dipilih; bulan sebelumnya dihitung dengan yang lama."),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(560)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        pilihan = [(5, self.tr("5 hari: Senin sampai Jumat")), (6, self.tr("6 hari: Senin sampai Sabtu"))]
        f.pilihan("seminggu", self.tr("Hari kerja seminggu"), pilihan).isi(kini.seminggu if kini else 5)
        f.tanggal("mulai", self.tr("Berlaku mulai"), awal=qdate(hari.replace(day=1)))
        for kunci, label, isi in (
            ("masuk", self.tr("Jam masuk"), kini.masuk if kini else "07.30"),
            ("pulang", self.tr("Jam pulang"), kini.pulang if kini else "16.00"),
        ):
            isian = f.teks(kunci, label, wajib=True, maks=8)
            isian.isi(isi)
            isian.tambah_periksa(_periksa_jam)
        f.lebar = 2
        f.teks("dasar", self.tr("Dasar"), petunjuk=self.tr("Nomor peraturan atau surat edaran"), maks=240)
        self.ingat()

    def kata_kerja(self) -> str:
        """Put in force."""
        return self.tr("Tetapkan")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        n = self.formulir.nilai()

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import presensi_kalender

            return presensi_kalender.atur_kerja(
                sesi, n["seminggu"], n["masuk"], n["pulang"], n["mulai"], n["dasar"]
            )

        return self.tr("Atur hari dan jam kerja"), kerja


class DialogKalenderKerja(DialogDasar):
    """The calendar of a year; changes are written at once, so that it only closes."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        tahun: int,
    ) -> None:
        super().__init__(
            self.tr("Kalender kerja {tahun}").format(tahun=tahun),
            self.tr(
                "Hari libur dan akhir pekan tidak dihitung sebagai hari kerja pada presensi dan tenggat."
            ),
            parent,
        )
        self.setMinimumSize(760, 460)
        self.formulir.hide()
        self._konteks, self._pengurung, self.tahun = konteks, pengurung, tahun
        self.lembar: LembarKalender | None = None
        baris = QHBoxLayout()
        self.jam = QLabel(self)
        self.jam.setWordWrap(True)
        self.atur = tombol(self.tr("Atur hari dan jam kerja…"))
        self.atur.clicked.connect(self._atur)
        baris.addWidget(self.jam, 1)
        baris.addWidget(self.atur)
        self.isi.addLayout(baris)
        self.kisi = Kisi(
            KisiModel(
                [
                    Kolom("tanggal", self.tr("Tanggal"), 190),
                    Kolom("nama", self.tr("Hari libur"), 240, lentur=True),
                    Kolom("asal", self.tr("Ditetapkan"), 100),
                    Kolom("dasar", self.tr("Dasar"), 160, lentur=True),
                ],
                parent=self,
            ),
            self.tr("Daftar hari libur"),
            daftar=True,
            panel=False,
            parent=self,
        )
        self.kisi.view.sel_berubah.connect(lambda *_: self._perbarui())
        self.isi.addWidget(self.kisi, 1)
        self.banyak = tombol(self.tr("Isi hari libur {tahun}…").format(tahun=tahun))
        self.tambah = tombol(self.tr("Tambah hari libur…"))
        self.hapus = tombol(self.tr("Hapus hari libur"))
        for t, jalan in ((self.banyak, self._isi), (self.tambah, self._tambah), (self.hapus, self._hapus)):
            t.clicked.connect(jalan)
            self.kotak.addButton(t, self.kotak.ButtonRole.ActionRole)
        for t in (self.atur, self.banyak, self.tambah, self.hapus):
            t.setAutoDefault(False)
        self.batal.hide()
        self._perbarui()
        self.muat()

    def kata_kerja(self) -> str:
        """Just close."""
        return self.tr("Tutup")

    def muat(self) -> None:
        """Read the calendar again."""
        if self._konteks is None:
            return
        tahun = self.tahun

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import presensi_kalender

            return presensi_kalender.lembar(sesi, tahun)

        self._konteks.baca(di_pekerja, self._tiba, self.banner.galat, pemilik=self)

    def _tiba(self, isi: LembarKalender) -> None:
        self.lembar = isi
        self.jam.setText(
            self.tr(
                "{n} hari kerja seminggu, pukul {masuk} sampai {pulang}, sejak {mulai} ({dasar})."
            ).format(
                n=isi.seminggu,
                masuk=isi.masuk,
                pulang=isi.pulang,
                mulai=tanggal_panjang(isi.mulai),
                dasar=kata(isi.dasar),
            )
        )
        self.kisi.isi(
            [
                Baris(
                    h.id,
                    {
                        "tanggal": f"{kata(nama_hari(h.tanggal))}, {tanggal_panjang(h.tanggal)}",
                        "nama": h.nama,
                        "asal": self.tr("Kantor ini") if h.lokal else self.tr("Pusat"),
                        "dasar": h.dasar,
                    },
                    nama=h.nama,
                )
                for h in isi.libur
            ]
        )
        self._perbarui()

    def _perbarui(self) -> None:
        boleh = self.lembar is not None and self.lembar.boleh
        kini = self.kisi.view.id_kini()
        milik = self.lembar.libur if self.lembar is not None else ()
        for t in (self.atur, self.banyak, self.tambah):
            t.setEnabled(boleh)
        self.hapus.setEnabled(boleh and any(h.id == kini and h.lokal for h in milik))

    def _tambah(self) -> None:
        assert self._konteks is not None
        hari = self._konteks.jam.hari_ini()
        awal = hari if hari.year == self.tahun else date(self.tahun, 1, 1)
        if DialogLiburKantor.ask(self, self._konteks, self._pengurung, awal) is not None:
            self.muat()

    def _isi(self) -> None:
        assert self._konteks is not None
        isi_hari_libur(
            self, self._konteks, self._pengurung, self.tahun, lambda _: self.muat(), self.banner.galat
        )

    def _atur(self) -> None:
        assert self._konteks is not None
        hari = self._konteks.jam.hari_ini()
        if DialogJamKerja.ask(self, self._konteks, self._pengurung, self.lembar, hari) is not None:
            self.muat()

    def _hapus(self) -> None:
        kini = self.kisi.view.id_kini()
        if self._konteks is None or kini is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import presensi_kalender

            return presensi_kalender.hapus_libur(sesi, kini)

        self._konteks.ubah(
            self.tr("Hapus hari libur"),
            di_pekerja,
            lambda _: self.muat(),
            self.banner.galat,
            pemilik=self,
            pengurung=self._pengurung,
        )

    def hasil(self) -> bool:
        """True."""
        return True


def _periksa_jam(teks: str) -> None:
    baca_jam(teks)


@daftarkan("libur_kantor")
def _contoh_libur(parent: QWidget | None) -> DialogDasar:
    return DialogLiburKantor(parent, None, None, date(2026, 3, 19))


@daftarkan("jam_kerja")
def _contoh_jam(parent: QWidget | None) -> DialogDasar:
    return DialogJamKerja(parent, None, None, None, date(2026, 3, 1))


@daftarkan("kalender_kerja")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogKalenderKerja(parent, None, None, 2026)
