"""The SKP's way through the office as buttons: the next step in blue, the reason beside it when it waits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.banner import TANDA
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman import putusan_kata
from kinerja_desktop.ui.halaman.dasar import tombol

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import LembarSkp

DI_MENU = ("tarik", "batal_setujui", "revisi", "batalkan")


class PitaAlur(QFrame):
    """One line in the tone of the document: its state, what is missing, and the steps open now."""

    langkah = Signal(str)  # a step of domain.alur.LANGKAH_SKP
    minta_celah = Signal()
    minta_cetak = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Status dan kelengkapan SKP"))
        tata = QHBoxLayout(self)
        tata.setContentsMargins(10, 5, 6, 5)
        tata.setSpacing(8)
        self._tanda = QLabel(self)
        self._tanda.setObjectName("bannerTanda")
        self._tanda.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tanda.setFixedSize(20, 20)
        self._teks = QLabel(self)
        self._teks.setWordWrap(True)
        self._teks.setTextFormat(Qt.TextFormat.PlainText)
        self._teks.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.celah = tombol(self.tr("Ke isian berikutnya  F8"))
        self.cetak = tombol(self.tr("Cetak…"), petunjuk=self.tr("Cetak SKP ini (Ctrl+P)"))
        self.kedua = tombol(self.tr("Kembalikan…"))
        self.utama = tombol(self.tr("Ajukan"), "utama")
        tata.addWidget(self._tanda)
        tata.addWidget(self._teks, 1)
        for w in (self.celah, self.cetak, self.kedua, self.utama):
            tata.addWidget(w)
        self.celah.clicked.connect(self.minta_celah)
        self.cetak.clicked.connect(self.minta_cetak)
        self.kedua.clicked.connect(lambda: self.langkah.emit("kembalikan"))
        self.utama.clicked.connect(lambda: self.langkah.emit(str(self.utama.property("langkah"))))

    @property
    def teks(self) -> str:
        """The sentence shown."""
        return self._teks.text()

    def atur(self, lembar: LembarSkp, umum: Sequence[str], celah: int) -> None:
        """Follow the document; `umum` = gaps that no cell mends, `celah` = empty cells to be filled."""
        utama = next((n for n in ("ajukan", "setujui") if n in lembar.langkah), "")
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
                return kalimat.format(nama=lembar.penilai_nama), "info"
            if "setujui" in lembar.langkah:
                return self.tr("Menunggu keputusan Anda sebagai pejabat penilai."), "peringatan"
            return self.tr("Menunggu persetujuan {nama}.").format(nama=lembar.penilai_nama), "info"
        if "revisi" in lembar.langkah:
            return self.tr("Untuk mengubah, buka kembali dengan alasan (tombol Lainnya)."), "sukses"
        nada = "sukses" if lembar.status in ("disetujui", "dikirim", "diterima") else "info"
        return kata(lembar.alasan_terkunci), nada

    def _kalimat_draf(self, lembar: LembarSkp, umum: Sequence[str], celah: int) -> tuple[str, str]:
        potongan = []
        if lembar.status == "dikembalikan" and lembar.alasan:
            potongan.append(self.tr("Alasan penilai: {alasan}").format(alasan=lembar.alasan))
        potongan += umum
        if celah:
            potongan.append(self.tr("{n} isian wajib belum diisi (kuning).").format(n=celah))
        saran = [c.kalimat for c in lembar.kekurangan if c.tingkat != "invalid"]
        if not umum and not celah:
            batas = self.tr(" Tenggat {kapan}.").format(kapan=kata(lembar.tenggat)) if lembar.tenggat else ""
            potongan.append(self.tr("Lengkap, siap diajukan.") + batas)
            if saran:
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


def minta_alasan(langkah: str, nama: str, induk: QWidget) -> str | None:
    """The reason that a step wants, from its dialog; None when the person thinks better of it."""
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
                "SKP menjadi draf lagi dengan nomor revisi baru, dan harus diajukan serta disetujui lagi.",
            ),
            QCoreApplication.translate("Skp", "Buka kembali"),
        ),
        "batalkan": (
            QCoreApplication.translate("Skp", "Batalkan SKP {nama}"),
            QCoreApplication.translate(
                "Skp", "SKP yang dibatalkan tidak dapat dipakai lagi; isinya tetap tersimpan di Riwayat."
            ),
            QCoreApplication.translate("Skp", "Batalkan SKP"),
        ),
    }[langkah]
    return DialogAlasan.ask(judul.format(nama=nama), terang, verba, parent=induk)


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
        "batalkan": alur_skp.batalkan,
    }
    return beralasan[langkah](sesi, skp_id, alasan, untuk=untuk)
