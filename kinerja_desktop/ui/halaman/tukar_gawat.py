"""What needs a person at Tukar data: a key on two PCs, a file that is gone, a centre with a new key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata, pesan
from kinerja_desktop.ui.dialog.komputer import DialogBerkasHilang
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol

if TYPE_CHECKING:
    from kinerja_desktop.exchange.hilang import BerkasDitunggu
    from kinerja_desktop.flows.tukar import HasilHilang


#: Sentences shown at once; the rest is counted (a centre may wait for many offices).
TAMPAK = 3


class PapanGawat(QFrame):
    """Sentences about keys, and the way to say that an awaited file is gone; hidden while all is well."""

    def __init__(self, konteks: KonteksUi, halaman: Halaman) -> None:
        super().__init__(halaman)
        self.konteks, self.halaman = konteks, halaman
        self._ditunggu: Sequence[BerkasDitunggu] = ()
        self.setObjectName("kartu")
        tata = QHBoxLayout(self)
        tata.setContentsMargins(16, 5, 16, 5)
        tata.setSpacing(12)
        self.kalimat = QLabel(self)
        self.kalimat.setWordWrap(True)
        self.kalimat.setTextFormat(Qt.TextFormat.PlainText)
        self.kalimat.setProperty("nada", "peringatan")
        self.hilang = tombol(self.tr("Berkas itu hilang…"))
        self.hilang.clicked.connect(self._hilang)
        tata.addWidget(self.kalimat, 1)
        tata.addWidget(self.hilang)
        self.hide()

    def muat(self) -> None:
        """Look again."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import daftar_ditunggu
            from kinerja_desktop.services.alarm_kunci import daftar_alarm

            return [a.kalimat for a in daftar_alarm(sesi)], daftar_ditunggu(sesi)

        self.konteks.baca(di_pekerja, self._tampil, pemilik=self)

    def _tampil(self, hasil: tuple[list[str], Sequence[BerkasDitunggu]]) -> None:
        alarm, self._ditunggu = hasil
        kalimat = [kata(a) for a in alarm] + [kata(d.kalimat) for d in self._ditunggu]
        lagi = len(kalimat) - TAMPAK
        tampak = kalimat[:TAMPAK] + ([self.tr("Dan {n} lagi.").format(n=lagi)] if lagi > 0 else [])
        self.kalimat.setText("! " + " ".join(tampak))
        self.hilang.setVisible(bool(self._ditunggu))
        self.setVisible(bool(kalimat))

    def _hilang(self) -> None:
        isi = DialogBerkasHilang.ask(self.halaman, self._ditunggu)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import nyatakan_hilang

            return nyatakan_hilang(sesi, isi["acuan"], isi["alasan"])

        def jadi(hasil: HasilHilang) -> None:
            self.halaman.banner.sukses(kata(hasil.kalimat))
            self.konteks.bus.terbit_jenis({"*"}, self.tr("Berkas hilang"), self.halaman)
            self.halaman.muat()

        self.konteks.baca(
            di_pekerja,
            jadi,
            self.halaman.banner.galat,
            pemilik=self,
            judul=self.tr("Menyatakan berkas hilang"),
        )


def tombol_gabung_lagi(halaman: Halaman, jalan: Callable[[], None]) -> QPushButton:
    """For an office that has joined: another invitation, when its key or the centre's is lost."""
    t = tombol(
        QCoreApplication.translate("PapanGawat", "Undangan baru…"),
        "tautan",
        nama=QCoreApplication.translate("PapanGawat", "Gabung lagi dengan undangan baru"),
        petunjuk=QCoreApplication.translate(
            "PapanGawat", "Bila BKPSDM memakai komputer atau kunci baru, atau kunci kantor ini hilang."
        ),
    )
    t.clicked.connect(lambda: jalan())
    t.hide()
    return t


def gabung_dengan(halaman: Halaman, isi: dict[str, Any], jadi: Callable[[str], None]) -> None:
    """Join by invitation; a centre that comes with another key is accepted only after a person said so."""

    def jalan(ganti_pusat: bool) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import gabung

            return gabung(sesi, Path(isi["berkas"]), isi["kode"], ganti_pusat=ganti_pusat)

        judul = QCoreApplication.translate("PapanGawat", "Membuka undangan")
        halaman.konteks.baca(di_pekerja, jadi, gagal, pemilik=halaman, judul=judul)

    def gagal(galat: BaseException) -> None:
        if not isinstance(galat, Tolakan) or galat.isi.get("kode") != "pusat_berganti":
            halaman.banner.galat(galat)
            return
        ulangi = (QCoreApplication.translate("PapanGawat", "Pusat memakai kunci baru"), lambda: jalan(True))
        halaman.banner.peringatan(pesan(galat), [ulangi])

    jalan(False)
