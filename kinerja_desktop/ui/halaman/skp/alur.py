"""The SKP's way through the office as buttons: the next step in blue, the reason beside it when it waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from kinerja_desktop.ui.bahasa import kata, satu_titik
from kinerja_desktop.ui.banner import TANDA
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman import putusan_kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.bilah import TautanElips

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import LembarSkp

DI_MENU = ("tarik", "batal_setujui", "revisi", "batal_revisi", "batalkan")


HURUF_KALIMAT = 34  # letters of a line that the sentence always has beside the buttons


class PitaAlur(QFrame):
    """One line in the tone of the document: its state, what is missing, and the steps open now."""

    langkah = Signal(str)  # a step of domain.alur.LANGKAH_SKP
    minta_celah = Signal()
    minta_cetak = Signal()
    minta_tanggapan = Signal()
    minta_versi = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revisi = 0
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Status dan kelengkapan SKP"))
        self._tata = QGridLayout(self)
        self._tata.setContentsMargins(10, 5, 6, 5)
        self._tata.setHorizontalSpacing(8)
        self._tata.setVerticalSpacing(4)
        self._tata.setColumnStretch(1, 1)
        self._wadah = QWidget(self)
        tata = QHBoxLayout(self._wadah)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self._tanda = QLabel(self)
        self._tanda.setObjectName("bannerTanda")
        self._tanda.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tanda.setFixedSize(20, 20)
        self._teks = QLabel(self)
        self._teks.setWordWrap(True)
        self._teks.setTextFormat(Qt.TextFormat.PlainText)
        self._teks.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.versi = TautanElips(self)
        self.versi.setToolTip(self.tr("Bandingkan dengan versi yang berlaku"))
        self.versi.hide()
        self.tanggapan = tombol(self.tr("Tanggapan"), petunjuk=self.tr("Tanggapan atas baris yang dipilih"))
        self.celah = tombol(self.tr("Ke isian berikutnya  F8"))
        self.cetak = tombol(self.tr("Cetak…"), petunjuk=self.tr("Cetak SKP ini (Ctrl+P)"))
        self.kedua = tombol(self.tr("Kembalikan…"))
        self.utama = tombol(self.tr("Ajukan"), "utama")
        self._tata.addWidget(self._tanda, 0, 0)
        self._tata.addWidget(self._teks, 0, 1)
        self._tata.addWidget(self._wadah, 0, 2)
        self._dua_baris = False
        tata.addStretch(1)
        for w in (self.versi, self.celah, self.tanggapan, self.cetak, self.kedua, self.utama):
            tata.addWidget(w)
        self.celah.clicked.connect(self.minta_celah)
        self.cetak.clicked.connect(self.minta_cetak)
        self.tanggapan.clicked.connect(self.minta_tanggapan)
        self.versi.clicked.connect(self.minta_versi)
        self.kedua.clicked.connect(lambda: self.langkah.emit("kembalikan"))
        self.utama.clicked.connect(lambda: self.langkah.emit(str(self.utama.property("langkah"))))

    def _bagi(self) -> None:
        """Buttons go below the sentence where they would leave it too little room beside them."""
        sempit = QFontMetrics(self.font()).averageCharWidth() * HURUF_KALIMAT
        dua = self.width() - self._wadah.sizeHint().width() - 60 < sempit
        if dua != self._dua_baris:
            self._dua_baris = dua
            self._tata.removeWidget(self._wadah)
            if dua:
                self._tata.addWidget(self._wadah, 1, 1, 1, 2)
            else:
                self._tata.addWidget(self._wadah, 0, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand beside the sentence or below it."""
        super().resizeEvent(event)
        self._bagi()

    @property
    def teks(self) -> str:
        """The sentence shown."""
        return self._teks.text()

    def atur(self, lembar: LembarSkp, umum: Sequence[str], celah: int) -> None:
        """Follow the document; `umum` = gaps that no cell mends, `celah` = empty cells to be filled."""
        utama = next((n for n in ("ajukan", "setujui") if n in lembar.langkah), "")
        self._revisi = lembar.revisi
        if not lembar.revisi:
            self.versi.hide()
        belum = len(umum) + celah
        kalimat, nada = self._kalimat(lembar, umum, celah)
        self._pasang(f"{kata(lembar.status_nama)}. {kalimat}".strip(), nada)
        self.utama.setVisible(bool(utama))
        self.utama.setProperty("langkah", utama)
        self.utama.setText(self.tr("Setujui") if utama == "setujui" else self.tr("Ajukan"))
        self.utama.setAccessibleName(self.utama.text())
        self.utama.setEnabled(belum == 0)
        self.utama.setAccessibleDescription(kalimat)
        self.utama.setToolTip(kalimat)
        self.kedua.setVisible("kembalikan" in lembar.langkah)
        self.celah.setVisible(lembar.dapat_diubah and celah > 0)
        self._bagi()

    def atur_tanggapan(self, dikembalikan: int, terbuka: int, ubahan: int | None) -> None:
        """Counts in the head: rows returned, rows to be looked at, changes of a revision (None = none)."""
        teks = self.tr("Tanggapan")
        if dikembalikan:
            teks = self.tr("{n} baris dikembalikan").format(n=dikembalikan)
        elif terbuka:
            teks = self.tr("Tanggapan ({n} terbuka)").format(n=terbuka)
        self.tanggapan.setText(teks)
        self.tanggapan.setAccessibleName(teks)
        self.versi.setVisible(ubahan is not None)
        if ubahan is not None:
            self.versi.atur(self.tr("Revisi {r} — {n} perubahan").format(r=self._revisi, n=ubahan))
        self._bagi()

    def _pasang(self, kalimat: str, nada: str) -> None:
        self._teks.setText(kalimat)
        self.setAccessibleDescription(kalimat)
        if self.property("nada") == nada:
            return
        self._tanda.setText(TANDA[nada])
        for w in (self, self._tanda):
            w.setProperty("nada", nada)
            w.style().unpolish(w)
            w.style().polish(w)

    def _kalimat(self, lembar: LembarSkp, umum: Sequence[str], celah: int) -> tuple[str, str]:
        if lembar.dikunci:
            return kata(lembar.alasan_terkunci), "info"
        if lembar.pusat is not None and lembar.pusat.berlaku:
            isi, nada = self._kalimat_kantor(lembar, umum, celah)
            nada = "peringatan" if putusan_kata.dikembalikan(lembar.pusat) else nada
            return f"{putusan_kata.kalimat(lembar.pusat)} {isi}", nada
        return self._kalimat_kantor(lembar, umum, celah)

    def _kalimat_kantor(self, lembar: LembarSkp, umum: Sequence[str], celah: int) -> tuple[str, str]:
        if lembar.dapat_diubah:
            return self._kalimat_draf(lembar, umum, celah)
        if lembar.status == "diajukan":
            if "setujui" in lembar.langkah_untuk:
                kalimat = self.tr("Setujui atau Kembalikan dicatat atas nama {nama}.")
                return satu_titik(kalimat.format(nama=lembar.penilai_nama)), "info"
            if "setujui" in lembar.langkah:
                return self.tr("Menunggu keputusan Anda sebagai pejabat penilai."), "peringatan"
            menunggu = self.tr("Menunggu persetujuan {nama}.").format(nama=lembar.penilai_nama)
            return satu_titik(menunggu), "info"
        if lembar.status == "dikembalikan":
            return self.tr("Menunggu {nama} memperbaikinya.").format(nama=lembar.nama), "info"
        if lembar.status == "draf":
            return satu_titik(self.tr("Sedang disusun {nama}.").format(nama=lembar.nama)), "info"
        if "revisi" in lembar.langkah:
            return self.tr("Untuk mengubah, buka kembali dengan alasan (tombol Lainnya)."), "sukses"
        nada = "sukses" if lembar.status in ("disetujui", "dikirim", "diterima") else "info"
        return kata(lembar.alasan_terkunci), nada

    def _kalimat_draf(self, lembar: LembarSkp, umum: Sequence[str], celah: int) -> tuple[str, str]:
        potongan = []
        if lembar.revisi:
            potongan.append(self.tr("Versi yang disetujui tetap berlaku."))
        if lembar.status == "dikembalikan" and lembar.alasan:
            alasan = " ".join(lembar.alasan.split())
            potongan.append(self.tr("Alasan penilai: {alasan}").format(alasan=alasan))
        potongan += umum
        if celah:
            potongan.append(self.tr("{n} isian wajib belum diisi (kuning).").format(n=celah))
        saran = [c.kalimat for c in lembar.kekurangan if c.tingkat != "invalid"]
        if not umum and not celah:
            batas = (
                self.tr(" Tenggat {kapan}.").format(kapan=kata(lembar.tenggat))
                if lembar.tenggat and not lembar.revisi
                else ""
            )
            # Once it was returned the reason says what to do; "lengkap" would contradict it.
            kembali = lembar.status == "dikembalikan"
            siap = self.tr("Perbaiki, lalu Ajukan.") if kembali else self.tr("Lengkap, siap diajukan.")
            potongan.append(siap + batas)
            if saran and not kembali:
                lagi = self.tr(" (dan {n} lagi)").format(n=len(saran) - 1) if len(saran) > 1 else ""
                potongan.append(self.tr("Saran: {kalimat}").format(kalimat=kata(saran[0])) + lagi)
        kurang = bool(umum or celah or lembar.status == "dikembalikan")
        return " ".join(potongan), "peringatan" if kurang else "info"


def isi_menu(menu: QMenu, lembar: LembarSkp, panggil: Any) -> list[QAction]:
    """The rarer steps behind the button Lainnya; each calls panggil(step)."""
    nama = {
        "tarik": QCoreApplication.translate("Skp", "Tarik kembali"),
        "batal_setujui": QCoreApplication.translate("Skp", "Batalkan persetujuan…"),
        "revisi": QCoreApplication.translate("Skp", "Buka kembali untuk revisi…"),
        "batal_revisi": QCoreApplication.translate("Skp", "Batalkan revisi…"),
        "batalkan": QCoreApplication.translate("Skp", "Batalkan SKP…"),
    }
    hasil = []
    for langkah in DI_MENU:
        if langkah in lembar.langkah:
            a = menu.addAction(nama[langkah])
            a.setObjectName(langkah)
            a.triggered.connect(lambda _=False, n=langkah: panggil(n))
            hasil.append(a)
    return hasil


def minta_alasan(langkah: str, nama: str, induk: QWidget, alasan: str = "") -> str | None:
    """The reason that a step wants, from its dialog, which starts with `alasan`; None when given up."""
    judul, terang, verba = {
        "kembalikan": (
            QCoreApplication.translate("Skp", "Kembalikan SKP {nama}"),
            QCoreApplication.translate("Skp", "Tulis apa yang harus diperbaiki. Pegawai membaca alasan ini."),
            QCoreApplication.translate("Skp", "Kembalikan"),
        ),
        "batal_setujui": (
            QCoreApplication.translate("Skp", "Batalkan persetujuan SKP {nama}"),
            QCoreApplication.translate(
                "Skp", "SKP kembali berstatus Diajukan dan dapat dikembalikan untuk diperbaiki."
            ),
            QCoreApplication.translate("Skp", "Batalkan persetujuan"),
        ),
        "revisi": (
            QCoreApplication.translate("Skp", "Buka kembali SKP {nama}"),
            QCoreApplication.translate(
                "Skp",
                "SKP menjadi draf dengan nomor revisi baru. Versi yang sekarang tetap berlaku sampai revisi "
                "itu diajukan dan disetujui.",
            ),
            QCoreApplication.translate("Skp", "Buka kembali"),
        ),
        "batal_revisi": (
            QCoreApplication.translate("Skp", "Batalkan revisi SKP {nama}"),
            QCoreApplication.translate(
                "Skp",
                "Isi SKP kembali persis seperti versi yang disetujui terakhir. Yang diketik dalam revisi ini "
                "tetap tersimpan di Riwayat.",
            ),
            QCoreApplication.translate("Skp", "Batalkan revisi"),
        ),
        "batalkan": (
            QCoreApplication.translate("Skp", "Batalkan SKP {nama}"),
            QCoreApplication.translate(
                "Skp", "SKP yang dibatalkan tidak dapat dipakai lagi; isinya tetap tersimpan di Riwayat."
            ),
            QCoreApplication.translate("Skp", "Batalkan SKP"),
        ),
    }[langkah]
    return DialogAlasan.ask(judul.format(nama=nama), terang, verba, parent=induk, alasan=alasan)


def jalankan(sesi: Any, langkah: str, skp_id: bytes, alasan: str, untuk: bytes | None) -> Any:
    """One step on the worker."""
    from kinerja_desktop.services import alur_skp

    if langkah in ("ajukan", "tarik"):
        return {"ajukan": alur_skp.ajukan, "tarik": alur_skp.tarik}[langkah](sesi, skp_id, untuk=untuk)
    if langkah == "setujui":
        return alur_skp.setujui(sesi, skp_id, untuk=untuk)
    beralasan = {
        "kembalikan": alur_skp.kembalikan,
        "batal_setujui": alur_skp.batal_setujui,
        "revisi": alur_skp.buka_kembali,
        "batal_revisi": alur_skp.batal_revisi,
        "batalkan": alur_skp.batalkan,
    }
    return beralasan[langkah](sesi, skp_id, alasan, untuk=untuk)
