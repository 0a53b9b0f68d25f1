"""Isi hari libur: those fixed by law to be ticked, and the list of the joint decree pasted as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.kalender import nama_hari
from kinerja_desktop.domain.libur import Libur, baca_daftar, libur_tetap
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.centang import ButirCentang, DialogCentang
from kinerja_desktop.ui.dialog.pegawai_dasar import FormulirKolom
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.formulir import Formulir
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

_JEDA = 250  # ms of quiet before a long text is read again
_MAKS_CATATAN = 40


class DialogIsiLibur(DialogCentang):
    """hasil() is (holidays that are ticked, their legal basis), as services.libur.isi takes them."""

    def __init__(
        self, tahun: int, ada: Mapping[date, str], hari: date, parent: QWidget | None = None
    ) -> None:
        self._tahun, self._ada, self._usul = tahun, dict(ada), dict[bytes, Libur]()
        super().__init__(
            self.tr("Isi hari libur"),
            self.tr(
                "Libur bertanggal tetap sudah disiapkan. Libur keagamaan dan cuti bersama berpindah setiap "
                "tahun; tempel daftarnya dari SKB Tiga Menteri."
            ),
            self.tr("Hari libur yang akan ditambahkan"),
            parent,
        )
        self.setMinimumSize(940, 500)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        pilihan = [(t, str(t)) for t in sorted({tahun, hari.year, hari.year + 1})]
        f.pilihan("tahun", self.tr("Tahun"), pilihan).isi(tahun)
        f.lebar = 3
        f.teks("dasar", self.tr("Dasar daftar yang ditempel"), maks=240).isi(
            self.tr("SKB Tiga Menteri tentang hari libur nasional dan cuti bersama")
        )
        self._tata_dua()
        self._tunda = QTimer(self)
        self._tunda.setSingleShot(True)
        self._tunda.setInterval(_JEDA)
        self._tunda.timeout.connect(self._baca)
        self.tempel.textChanged.connect(self._tunda.start)
        f.isian["tahun"].berubah.connect(self._baca)
        self._baca()
        self.tempel.setFocus()
        self.ingat()

    def buat_formulir(self) -> Formulir:
        """Year and legal basis in one row."""
        return FormulirKolom(4, self)

    def buat_atas(self) -> None:
        """The field to paste into, and what of it is not added."""
        self.tempel = QPlainTextEdit(self)
        self.tempel.setTabChangesFocus(True)
        self.tempel.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.tempel.setTabStopDistance(self.fontMetrics().averageCharWidth() * 8)
        self.tempel.setPlaceholderText(
            self.tr(
                "Satu tanggal satu baris, misalnya:\n16 Februari 2026  Cuti Bersama Tahun Baru Imlek\n"
                "21-22 Maret  Sabtu-Minggu  Idul Fitri"
            )
        )
        self.catatan = QListWidget(self)
        self.catatan.setAccessibleName(self.tr("Yang tidak ditambahkan"))
        self.catatan.setWordWrap(True)

    def _tata_dua(self) -> None:
        """What is pasted to the left, what comes of it to the right."""
        dua, kiri, kanan = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        dua.setSpacing(16)
        for t in (kiri, kanan):
            t.setSpacing(4)
        self.judul_catatan = QLabel(self.catatan.accessibleName(), self)
        label = QLabel(self.tr("Tempel daftar atau kolom Excel di sini"), self)
        label.setBuddy(self.tempel)
        self.tempel.setAccessibleName(label.text())
        for w in (label, self.tempel, self.judul_catatan, self.catatan):
            kiri.addWidget(w)
        kiri.setStretch(1, 3)
        kiri.setStretch(3, 2)
        kiri.insertSpacing(2, 6)
        self.isi.removeWidget(self.daftar)
        self.daftar.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        kanan.addWidget(QLabel(self.daftar.accessibleName(), self))
        kanan.addWidget(self.daftar, 1)
        dua.addLayout(kiri, 1)
        dua.addLayout(kanan, 1)
        self.isi.insertLayout(0, dua, 1)

    # -- reading -------------------------------------------------------------------------------------------

    def _baca(self) -> None:
        """Fixed holidays of the year and what the pasted text says; ticks that were taken away stay away."""
        self._tunda.stop()
        lepas = self._usul.keys() - set(self.terpilih())
        tahun = self.formulir.isian["tahun"].nilai() or self._tahun
        catatan: list[str] = []
        usul: dict[date, tuple[Libur, str]] = {}
        for baris in baca_daftar(self.tempel.toPlainText(), tahun):
            if baris.sebab:
                catatan.append(self._sebut_baris(baris.nomor, kata(baris.sebab)))
            for x in baris.libur:
                self._usulkan(x, baris.nomor, usul, catatan)
        for x in libur_tetap(tahun):
            if x.tanggal not in self._ada:
                usul.setdefault(x.tanggal, (x, self.tr("bertanggal tetap")))
        self._usul = {t.isoformat().encode(): x for t, (x, _) in sorted(usul.items())}
        self.isi_butir([self._butir(k, x, usul[x.tanggal][1], lepas) for k, x in self._usul.items()])
        self._ukur()
        if all(x.tanggal in self._ada for x in libur_tetap(tahun)):
            catatan.append(self.tr("Libur bertanggal tetap tahun {tahun} sudah ada.").format(tahun=tahun))
        self._sebut_catatan(catatan)

    def _usulkan(self, x: Libur, nomor: int, usul: dict[date, tuple[Libur, str]], catatan: list[str]) -> None:
        tanggal = tanggal_panjang(x.tanggal)
        if x.tanggal in self._ada:
            kalimat = self.tr("{tanggal} sudah ada: {nama}.").format(
                tanggal=tanggal, nama=kata(self._ada[x.tanggal])
            )
            catatan.append(self._sebut_baris(nomor, kalimat))
        elif x.tanggal in usul:
            kalimat = self.tr("{tanggal} sudah disebut di atas.").format(tanggal=tanggal)
            catatan.append(self._sebut_baris(nomor, kalimat))
        else:
            usul[x.tanggal] = (x, self.tr("baris {nomor}").format(nomor=nomor))

    def _sebut_baris(self, nomor: int, kalimat: str) -> str:
        return self.tr("Baris {nomor}: {kalimat}").format(nomor=nomor, kalimat=kalimat)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines of the list are as high as their words need at its width."""
        super().resizeEvent(event)
        self._ukur()

    def _ukur(self) -> None:
        # Qt reckons without the tick box and would cut the last line.
        fm, daftar = self.daftar.fontMetrics(), self.daftar
        lebar = daftar.width() - 3 * fm.height() - daftar.verticalScrollBar().sizeHint().width()
        for n in range(daftar.count()):
            ruang = QRect(0, 0, max(lebar, 1), 10_000)
            tinggi = fm.boundingRect(ruang, Qt.TextFlag.TextWordWrap, daftar.item(n).text()).height()
            daftar.item(n).setSizeHint(QSize(ruang.width(), tinggi + fm.height() // 2))

    def _butir(self, kunci: bytes, x: Libur, jenis: str, lepas: set[bytes]) -> ButirCentang:
        tanggal = f"{kata(nama_hari(x.tanggal))}, {tanggal_panjang(x.tanggal)}"
        return ButirCentang(kunci, kata(x.nama), f"{tanggal} · {jenis}", kunci not in lepas)

    def _sebut_catatan(self, catatan: Iterable[str]) -> None:
        semua = list(catatan)
        lebih = len(semua) - _MAKS_CATATAN
        self.catatan.clear()
        self.catatan.addItems(semua[:_MAKS_CATATAN])
        if lebih > 0:
            self.catatan.addItem(self.tr("… dan {n} catatan lagi.").format(n=lebih))
        for w in (self.judul_catatan, self.catatan):
            w.setVisible(bool(semua))

    # -- answer --------------------------------------------------------------------------------------------

    def kata_kerja(self) -> str:
        """Add."""
        return self.tr("Tambahkan")

    def verba_jumlah(self, n: int) -> str:
        """Add so many."""
        return self.tr("Tambahkan {n} hari libur").format(n=n)

    def isian_kini(self) -> str:
        """What was pasted: the choices beside it are quickly made again."""
        return self.tempel.toPlainText().strip()

    def coba_terima(self) -> None:
        """What was typed last is read first; with nothing left to add the dialog stays."""
        if self._tunda.isActive():
            self._baca()
        if self.terpilih():
            super().coba_terima()

    def hasil(self) -> tuple[list[Libur], str]:
        """Holidays that are ticked, in order of their dates, and the legal basis."""
        return [self._usul[k] for k in self.terpilih()], str(self.formulir.nilai()["dasar"])


def isi_hari_libur(
    parent: QWidget,
    konteks: KonteksUi,
    pengurung: TumpukanUrung | None,
    tahun: int,
    jadi: Callable[[Any], None],
    galat: Callable[[BaseException], None],
) -> None:
    """The whole way from a button: read what there is, ask, and add what was ticked in one act."""

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import libur

        return libur.nama_libur(sesi)

    def tanya(ada: Mapping[date, str]) -> None:
        isi = DialogIsiLibur.ask(tahun, ada, konteks.jam.hari_ini(), parent)
        if isi is None:
            return
        daftar, dasar = isi

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import libur

            return libur.isi(sesi, daftar, dasar)

        judul = QCoreApplication.translate("DialogIsiLibur", "Isi {n} hari libur").format(n=len(daftar))
        konteks.ubah(judul, kerja, jadi, galat, pemilik=parent, pengurung=pengurung)

    konteks.baca(di_pekerja, tanya, galat, pemilik=parent)


@daftarkan("isi_libur")
def _contoh(parent: QWidget | None) -> DialogDasar:
    ada = {x.tanggal: x.nama for x in libur_tetap(2026)[:2]}
    d = DialogIsiLibur(2026, ada, date(2026, 3, 1), parent)
    d.tempel.setPlainText("16 Februari  Cuti Bersama Tahun Baru Imlek\n17 Februari  Senin  Tahun Baru Imlek")
    d.ingat()
    return d
