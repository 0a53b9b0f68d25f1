"""Urungkan penerimaan: what one file brought is put back by one new change; first what that would do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.bertahap import DaftarAngka, Jalankan
from kinerja_desktop.ui.dialog.kirim_bagian import label
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.urung_terima import HasilUrungTerima


class DialogUrungTerima(DialogDasar):
    """Answers True when the receipt is to be undone; nothing is written here."""

    def __init__(self, parent: QWidget | None, jalankan: Jalankan, sha256: str, nama: str = "") -> None:
        super().__init__(
            self.tr("Urungkan penerimaan"),
            self.tr("Perubahan dari {nama} dikembalikan ke nilai semula sebagai satu catatan baru.").format(
                nama=nama
            ),
            parent,
        )
        self.formulir.hide()
        self.setMinimumSize(880, 530)
        self.putusan: QLabel = label(self.tr("Memeriksa isi berkas…"), "h2")
        self.angka = DaftarAngka(self)
        self.angka.hide()
        self.judul_tetap = label(self.tr("Yang tetap seperti dalam berkas:"), "redup")
        self.model = KisiModel(
            [
                Kolom("dokumen", self.tr("Dokumen"), 160, lentur=True),
                Kolom("isian", self.tr("Isian"), 110, lentur=True),
                Kolom("alasan", self.tr("Sebabnya"), 240, lentur=True),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Yang tetap"), daftar=True, parent=self)
        self.tabel.sel_berubah.connect(lambda *_: self._rinci())
        self.rinci = label("", "redup")
        for w in (self.putusan, self.angka, self.judul_tetap):
            self.isi.addWidget(w)
        self.isi.addWidget(self.tabel, 1)
        self.isi.addWidget(self.rinci)
        self.isi.addStretch(0)
        self._tampil_tabel(False)
        self.terima.setEnabled(False)

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services.urung_terima import lihat_urung

            return lihat_urung(sesi, sha256)

        jalankan(di_pekerja, self._terbaca, self._gagal, self)

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Urungkan penerimaan")

    def _tampil_tabel(self, ya: bool) -> None:
        for w in (self.judul_tetap, self.tabel, self.rinci):
            w.setVisible(ya)

    def _gagal(self, galat: BaseException) -> None:
        self.putusan.setText(self.tr("Penerimaan ini tidak dapat diurungkan."))
        self.banner.galat(galat)
        self.batal.setFocus()

    def _terbaca(self, h: HasilUrungTerima) -> None:
        self.putusan.setText(
            self.tr("{n} hal kembali seperti sebelum berkas ini diterima.").format(n=h.jumlah)
            if h.jumlah
            else self.tr("Tidak ada yang dapat diurungkan dari berkas ini.")
        )
        isi = [
            (self.tr("Isian kembali ke nilai semula"), str(h.isian), ""),
            (self.tr("Baris baru yang dicabut"), str(h.dicabut), ""),
            (self.tr("Baris yang dikembalikan"), str(h.dihidupkan), ""),
        ]
        isi = [x for x in isi if x[1] != "0"]
        if h.dokumen:
            nama = ", ".join(h.dokumen[:4])
            lagi = len(h.dokumen) - 4
            if lagi > 0:
                nama = self.tr("{nama}, dan {n} lagi").format(nama=nama, n=lagi)
            isi.append((self.tr("Dokumen"), nama, ""))
        if h.menunggu:
            isi.append(
                (self.tr("Masih menunggu"), self.tr("{n} perubahan").format(n=h.menunggu), "peringatan")
            )
        if h.tidak:
            isi.append((self.tr("Tetap"), self.tr("{n} hal").format(n=len(h.tidak)), "peringatan"))
        self.angka.tampilkan(isi)
        self.angka.setVisible(bool(isi))
        self.tabel.isi_ulang(
            Baris(
                n.to_bytes(4, "big"),
                {"dokumen": kata(t.dokumen), "isian": kata(t.isian), "alasan": kata(t.alasan)},
                nama=t.dokumen,
            )
            for n, t in enumerate(h.tidak)
        )
        self._tampil_tabel(bool(h.tidak))
        if h.tidak:
            self.tabel.ke(0, 0)
        self.terima.setEnabled(bool(h.jumlah))
        (self.terima if h.jumlah else self.batal).setFocus()

    def _rinci(self) -> None:
        kunci = self.tabel.id_kini()
        baris = next((b for b in self.model.baris if b.id == kunci), None)
        self.rinci.setText(str(baris.nilai["alasan"]) if baris is not None else "")

    def hasil(self) -> bool:
        """True."""
        return True


@daftarkan("urung_terima")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.tolakan import Tolakan

    tidak = Tolakan("Berkas itu tidak ada dalam riwayat penerimaan.", siapa="operator")
    return DialogUrungTerima(parent, lambda kerja, selesai, gagal, pemilik: gagal(tidak), "0" * 64, "ADK.adk")
