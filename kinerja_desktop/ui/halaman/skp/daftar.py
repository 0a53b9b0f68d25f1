"""Daftar: everybody with the state of the SKP of one year; Enter opens, one button makes what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman import putusan_kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.mulai import buat_skp, kalimat_dibuat
from kinerja_desktop.ui.halaman.skp.tempel_banyak import TempelBanyak
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.label import label_kosong

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_awal import HasilBuat
    from kinerja_desktop.services.skp_pilihan import BarisDaftarSkp
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

TANDA = {"disetujui": "✓ ", "diterima": "✓ ", "dikembalikan": "! ", "": "○ "}
SEMUA, BELUM, KOSONG, PUSAT = "semua", "belum", "kosong", "pusat"


class PanelDaftar(QWidget):
    """The list of a year."""

    def __init__(self, halaman: HalamanSkp) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks
        self._semua: Sequence[BarisDaftarSkp] = ()
        self._menurut_id: dict[bytes, BarisDaftarSkp] = {}
        self.dimuat = False
        self.minta_saring = ""  # chip asked for before the list was read
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama, NIP, jabatan, atau unit"))
        self.cari.setAccessibleName(self.tr("Saring daftar SKP"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.setMinimumWidth(180)
        self.cari.textChanged.connect(self._disaring)
        self.cari.installEventFilter(self)
        self.chip = BarisPilihan(self.tr("Saring menurut status"), parent=self, alir=True)
        self.chip.dipilih.connect(lambda _: self._tampil())
        atas.addWidget(self.cari, 1, Qt.AlignmentFlag.AlignTop)
        atas.addWidget(self.chip)
        tata.addLayout(atas)
        self.kisi = Kisi(
            self._model(), self.tr("Daftar SKP"), daftar=True, panel=False, banner=halaman.banner
        )
        self.kisi.view.dibuka.connect(self._buka_baris)
        self.kisi.view.sel_berubah.connect(lambda *_: self._pilihan_berubah())
        self.kisi.view.selectionModel().selectionChanged.connect(lambda *_: self._perbarui_tombol())
        self.kisi.view.installEventFilter(self)
        self.setFocusProxy(self.kisi)
        tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        self.kosong.hide()
        tata.addWidget(self.kosong)
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.ringkas = QLabel(self)
        self.ringkas.setObjectName("redup")
        self.ringkas.setWordWrap(True)
        self.banyak = TempelBanyak(self)
        self.isi_excel = self.banyak.buat_tombol()
        self.buat = tombol(self.tr("Buat SKP"))
        self.buat.clicked.connect(self.buat_terpilih)
        self.buka = tombol(self.tr("Buka SKP"), "utama", petunjuk=self.tr("Buka SKP yang dipilih (Enter)"))
        self.buka.clicked.connect(lambda: self._buka_baris(self.kisi.view.id_kini()))
        bawah.addWidget(self.ringkas, 1)
        bawah.addWidget(self.isi_excel)
        bawah.addWidget(self.buat)
        bawah.addWidget(self.buka)
        tata.addLayout(bawah)
        self._perbarui_tombol()

    def _model(self) -> KisiModel:
        return KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 200, lentur=True),
                Kolom("jabatan", self.tr("Jabatan"), 208, lentur=True),
                Kolom("masa", self.tr("Masa SKP"), 120),
                Kolom("penilai", self.tr("Pejabat penilai"), 186, lentur=True),
                Kolom("rhk", self.tr("RHK"), 52, tengah=True),
                Kolom("status", self.tr("Status"), 184),
            ],
            parent=self,
        )

    # -- reading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the list of the year chosen."""
        tahun = self.h.tahun

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp_pilihan

            return skp_pilihan.daftar_semua(sesi, tahun)

        self.konteks.baca(di_pekerja, self._tiba, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.h.siap.emit()

    def _tiba(self, semua: Sequence[BarisDaftarSkp]) -> None:
        self._semua = semua
        self._menurut_id = {b.skp_id or b.pegawai_id: b for b in semua}
        self.dimuat = True
        self._tampil()
        self.h.daftar_tiba(semua)
        if self.isVisible() and self.h.perlu_fokus():
            self.kisi.view.setFocus()
        self.h.siap.emit()

    def _kunci(self, b: BarisDaftarSkp) -> str:
        return {"dikirim": "disetujui", "diterima": "disetujui"}.get(b.status, b.status or KOSONG)

    def _isi_chip(self) -> None:
        jumlah: dict[str, int] = {}
        for b in self._semua:
            jumlah[self._kunci(b)] = jumlah.get(self._kunci(b), 0) + 1
        nama = {
            KOSONG: self.tr("Belum ada"),
            "draf": self.tr("Draf"),
            "diajukan": self.tr("Diajukan"),
            "dikembalikan": self.tr("Dikembalikan"),
            "disetujui": self.tr("Disetujui"),
            "dibatalkan": self.tr("Dibatalkan"),
        }
        hidup = len(self._semua) - jumlah.get("dibatalkan", 0)
        belum = hidup - jumlah.get("disetujui", 0)
        kembali = sum(putusan_kata.dikembalikan(b.pusat) for b in self._semua)
        kini, self.minta_saring = self.minta_saring or self.chip.kini, ""
        self.chip.isi(
            [
                (SEMUA, f"{self.tr('Semua')} {hidup}"),
                *([(BELUM, f"{self.tr('Belum disetujui')} {belum}")] if belum or kini == BELUM else []),
                *((n, f"{t} {jumlah[n]}") for n, t in nama.items() if jumlah.get(n)),
                *([(PUSAT, self.tr("Dikembalikan BKPSDM {n}").format(n=kembali))] if kembali else []),
            ]
        )
        self.chip.tandai(kini)
        if not self.chip.kini:
            self.chip.tandai(SEMUA)

    def _disaring(self, teks: str) -> None:
        """What was typed leads to the first that fits; an earlier choice further down is left behind."""
        self._tampil()
        if teks.strip() and self.kisi.model.baris:
            self.kisi.view.ke(0, 0)

    def _tampil(self) -> None:
        self._isi_chip()
        saring, kunci = self.chip.kini or SEMUA, self.cari.text().casefold().split()
        baris = []
        for b in self._semua:
            milik = self._kunci(b)
            if not (putusan_kata.dikembalikan(b.pusat) if saring == PUSAT else _cocok(saring, milik)):
                continue
            isi = f"{b.nama} {b.nip} {b.jabatan} {b.unit} {b.status_nama}".casefold()
            if all(k in isi for k in kunci):
                baris.append(self._baris(b))
        self.kisi.isi(baris)
        if baris and self.kisi.view.id_kini() is None:
            # First whoever waits for the person at the keyboard, then that person's own line.
            giliran = {b.skp_id or b.pegawai_id: b.giliran for b in self._semua}
            self.kisi.view.ke(max(range(len(baris)), key=lambda i: (giliran[baris[i].id], -i)), 0)
        ada = len(self._semua) > 0
        self.kosong.setText(
            self.tr("Tidak ada yang cocok dengan saringan ini.")
            if ada
            else self.tr("Belum ada pegawai. Tambahkan pegawai dahulu di tempat Pegawai.")
        )
        self.kosong.setVisible(self.dimuat and not baris)
        self._perbarui_tombol()

    def _baris(self, b: BarisDaftarSkp) -> Baris:
        nilai = {
            "nama": b.nama,
            "jabatan": b.jabatan,
            "masa": _masa_pendek(b.masa),
            "penilai": b.penilai_nama,
            "rhk": str(b.jumlah_rhk) if b.skp_id else "",
            "status": self._status(b),
        }
        return Baris(b.skp_id or b.pegawai_id, nilai, nama=b.nama)

    def _status(self, b: BarisDaftarSkp) -> str:
        """The state; for words that the centre has judged its verdict."""
        if b.pusat is not None and b.pusat.berlaku:
            tanda = "!" if putusan_kata.dikembalikan(b.pusat) else "✓"
            teks = putusan_kata.kalimat(replace(b.pusat, catatan="")).rstrip(".")
            return f"{tanda} {teks}"
        return TANDA.get(b.status, "") + kata(b.status_nama)

    # -- choosing ------------------------------------------------------------------------------------------

    def terpilih(self) -> list[BarisDaftarSkp]:
        """The selected lines."""
        nomor = dict.fromkeys(i for i, _ in self.kisi.view.sel_terpilih())
        baris = self.kisi.model.baris
        return [self._menurut_id[baris[i].id] for i in nomor if baris[i].id in self._menurut_id]

    def kini(self) -> BarisDaftarSkp | None:
        """The line that the cursor is on."""
        kini = self.kisi.view.id_kini()
        return self._menurut_id.get(kini) if kini else None

    def pilih(self, kunci: bytes) -> bool:
        """Put the cursor on an SKP or a person; False when that line is not shown."""
        i = self.kisi.model.nomor(kunci)
        if i >= 0:
            self.kisi.view.ke(i, 0)
        return i >= 0

    def _pilihan_berubah(self) -> None:
        self._perbarui_tombol()
        self.h.pilihan_berubah.emit()

    def _perbarui_tombol(self) -> None:
        kini = self.kini()
        belum = [b for b in self.terpilih() if b.skp_id is None]
        self.buka.setEnabled(kini is not None and kini.skp_id is not None)
        self.buat.setEnabled(bool(belum))
        teks = (
            self.tr("Buat SKP untuk {n} pegawai").format(n=len(belum))
            if len(belum) > 1
            else self.tr("Buat SKP")
        )
        self.buat.setText(teks)
        self.buat.setAccessibleName(teks)
        if kini is not None and kini.pusat is not None:
            self.ringkas.setText(f"{kini.nama}: {putusan_kata.kalimat(kini.pusat)}")
            return
        tanpa = sum(b.skp_id is None for b in self._semua)
        pegawai = len({b.pegawai_id for b in self._semua})
        self.ringkas.setText(
            self.tr(
                "{n} pegawai, {tanpa} belum mempunyai SKP {tahun}. Ctrl+A memilih semua yang tampil."
            ).format(n=pegawai, tanpa=tanpa, tahun=self.h.tahun)
            if tanpa
            else self.tr("{n} pegawai, semua sudah mempunyai SKP {tahun}.").format(
                n=pegawai, tahun=self.h.tahun
            )
        )

    def _buka_baris(self, kunci: bytes | None) -> None:
        b = self._menurut_id.get(kunci) if kunci else None
        if b is None:
            return
        if b.skp_id is not None:
            self.h.buka_skp(b.skp_id)
            return
        kalimat = self.tr("{nama} belum mempunyai SKP {tahun}. Tekan Ctrl+N untuk membuatnya.").format(
            nama=b.nama, tahun=self.h.tahun
        )
        self.konteks.banner.info(kalimat, [(self.tr("Buat SKP"), self.buat_terpilih)])

    def buat_terpilih(self) -> None:
        """Make the SKP of everybody selected who has none; asks what they start from if there is a choice."""
        belum = [b for b in self.terpilih() if b.skp_id is None]
        if belum:
            buat_skp(self.h, belum, self._dibuat)

    def _dibuat(self, hasil: HasilBuat) -> None:
        self.konteks.banner.bersihkan()
        if len(hasil.dibuat) == 1 and not hasil.ditolak:
            self.dimuat = False
            self.h.buka_skp(hasil.dibuat[0])
            return
        if hasil.ditolak:
            nama, sebab = hasil.ditolak[0]
            kalimat = self.tr("{ada} SKP dibuat, {tidak} tidak: {nama}. {sebab}")
            isi = {"ada": len(hasil.dibuat), "tidak": len(hasil.ditolak), "nama": nama, "sebab": sebab}
            self.konteks.banner.peringatan(kalimat.format(**isi))
        else:
            self.konteks.banner.sukses(kalimat_dibuat(hasil))
        self.muat()

    def eventFilter(self, objek: QObject, event: QEvent) -> bool:
        """Arrow down in the filter box goes to the list; Ctrl+V on the list pastes the SKP of many."""
        if (
            objek is self.kisi.view
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
        ):
            self.banyak.tempel()
            return True
        if (
            objek is self.cari
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.kisi.view.setFocus()
            return True
        return super().eventFilter(objek, event)


def _cocok(saring: str, milik: str) -> bool:
    """Whether a line of state `milik` is shown under a chip; cancelled ones only under their own."""
    if saring == SEMUA:
        return milik != "dibatalkan"
    if saring == BELUM:
        return milik not in ("disetujui", "dibatalkan")
    return saring == milik


def _masa_pendek(masa: str) -> str:
    """ "1 Januari s.d. 31 Desember 2026" becomes "Jan s.d. Des": the year stands at the head of the page."""
    awal, _, akhir = masa.partition(" s.d. ")
    if not akhir:
        return masa
    dari, sampai = awal.split(), akhir.split()
    if dari[0] == "1" and int(sampai[0]) >= 28:
        return f"{dari[1][:3]} s.d. {sampai[1][:3]}"
    return f"{dari[0]} {dari[1][:3]} s.d. {sampai[0]} {sampai[1][:3]}"
