"""Perencanaan on Beranda: whose SKP stands where, who acts next, and messages for WhatsApp."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.siapa_belum import DialogSiapaBelum
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.label import label_kosong

if TYPE_CHECKING:
    from kinerja_desktop.services.beranda_rencana import BarisRencana, LembarRencana
    from kinerja_desktop.services.tujuan import Tujuan

BELUM, LEWAT, SEMUA = "belum", "lewat", "semua"
_TANDA = {
    "belum": "○",
    "dikembalikan": "!",
    "draf": "○",
    "diajukan": "▲",
    "revisi": "≠",
    "disetujui": "✓",
    "dikecualikan": "–",
}


def nama_keadaan(keadaan: str) -> str:
    """State with its sign."""
    nama = {
        "belum": QCoreApplication.translate("Rencana", "Belum dibuat"),
        "dikembalikan": QCoreApplication.translate("Rencana", "Dikembalikan"),
        "draf": QCoreApplication.translate("Rencana", "Draf"),
        "diajukan": QCoreApplication.translate("Rencana", "Diajukan"),
        "revisi": QCoreApplication.translate("Rencana", "Revisi berjalan"),
        "disetujui": QCoreApplication.translate("Rencana", "Disetujui"),
        "dikecualikan": QCoreApplication.translate("Rencana", "Dikecualikan"),
    }[keadaan]
    return f"{_TANDA[keadaan]} {nama}"


class PanelRencana(QWidget):
    """Filled by `muat`; `dibuka` leads to the SKP, the buttons copy messages."""

    def __init__(self, konteks: KonteksUi, buka: Callable[[Tujuan], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.konteks, self._buka = konteks, buka
        self.lembar: LembarRencana | None = None
        self._baris: dict[bytes, BarisRencana] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.saring = BarisPilihan(self.tr("Saring perencanaan"), parent=self)
        self.saring.dipilih.connect(lambda _: self._tampil())
        self.ringkas = LabelElips(self)
        self.ringkas.setObjectName("redup")
        atas.addWidget(self.saring)
        atas.addWidget(self.ringkas, 1)
        tata.addLayout(atas)
        self._buat_tabel()
        tata.addWidget(self.tabel, 1)
        self.kosong = label_kosong(self)
        self.kosong.setText(self.tr("Membaca perencanaan…"))
        self.tabel.hide()
        tata.addWidget(self.kosong, 1)
        tata.addLayout(self._buat_bawah())
        self._isi_saring()
        self._perbarui_tombol()

    def _buat_tabel(self) -> None:
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 176, lentur=True),
                Kolom("keadaan", self.tr("Keadaan"), 132),
                Kolom("kalimat", self.tr("Penjelasan"), 272, lentur=True),
                Kolom("siapa", self.tr("Yang bertindak"), 170, lentur=True),
                Kolom("batas", self.tr("Batas"), 112),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Perencanaan SKP"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.dibuka.connect(self._buka_baris)
        self.tabel.sel_berubah.connect(lambda *_: self._perbarui_tombol())
        self.setFocusProxy(self.tabel)

    def _buat_bawah(self) -> QHBoxLayout:
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.salin = tombol(
            self.tr("Salin pesan…"),
            petunjuk=self.tr("Pesan WhatsApp untuk yang harus bertindak pada baris ini"),
        )
        self.salin.clicked.connect(self._salin)
        self.atasan = tombol(
            self.tr("Pesan untuk atasannya…"),
            petunjuk=self.tr("Siapa menunggu penilai pegawai ini, dan siapa belum mengajukan kepadanya"),
        )
        self.atasan.clicked.connect(self._atasan)
        self.siapa = tombol(
            self.tr("Siapa belum…"), petunjuk=self.tr("Pesan untuk grup: semua nama yang belum selesai")
        )
        self.siapa.clicked.connect(self._siapa)
        self.buka_skp = tombol(self.tr("Buka SKP"), "utama", petunjuk=self.tr("Buka SKP pegawai ini (Enter)"))
        self.buka_skp.clicked.connect(lambda: self._buka_baris(self.tabel.id_kini()))
        baris.addWidget(self.siapa)
        baris.addStretch(1)
        for t in (self.atasan, self.salin, self.buka_skp):
            baris.addWidget(t)
        return baris

    # -- reading -------------------------------------------------------------------------------------------

    def muat(self, selesai: Callable[[], None] | None = None) -> None:
        """Read the planning of this year."""

        def di_pekerja(sesi: Any) -> LembarRencana:
            from kinerja_desktop.services.beranda_rencana import rencana

            return rencana(sesi)

        def tiba(lembar: LembarRencana) -> None:
            self.isi(lembar)
            if selesai is not None:
                selesai()

        self.konteks.baca(di_pekerja, tiba, pemilik=self)

    def isi(self, lembar: LembarRencana) -> None:
        """Show the planning."""
        self.lembar = lembar
        self._isi_saring()
        self._tampil()

    def _isi_saring(self) -> None:
        lembar = self.lembar
        belum = len(lembar.belum) if lembar else 0
        lewat = sum(b.lewat for b in lembar.belum) if lembar else 0
        semua = len(lembar.baris) if lembar else 0
        kini = self.saring.kini
        self.saring.isi(
            [
                (BELUM, f"{self.tr('Belum selesai')} {belum}"),
                (LEWAT, f"{self.tr('Lewat tenggat')} {lewat}"),
                (SEMUA, f"{self.tr('Semua')} {semua}"),
            ]
        )
        self.saring.tandai(kini or BELUM)

    def _tampil(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        self.ringkas.atur(self._kata_ringkas(lembar))
        saring = self.saring.kini
        milik = lembar.baris if saring == SEMUA else lembar.belum
        if saring == LEWAT:
            milik = tuple(b for b in milik if b.lewat)
        self._baris = {b.pegawai_id: b for b in milik}
        self.tabel.isi_ulang([self._satu(b) for b in milik])
        if milik and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self.tabel.setVisible(bool(milik))
        self.kosong.setVisible(not milik)
        self.kosong.setText(
            self.tr("✓ Tidak ada SKP yang lewat tenggat.")
            if saring == LEWAT
            else self.tr("✓ Semua SKP sudah disetujui.")
        )
        self._perbarui_tombol()

    def _kata_ringkas(self, lembar: LembarRencana) -> str:
        from kinerja_desktop.domain.tanggal import tanggal_panjang

        pola = self.tr("{selesai} dari {wajib} pegawai sudah disetujui · tenggat {batas}")
        teks = pola.format(selesai=lembar.selesai, wajib=lembar.wajib, batas=tanggal_panjang(lembar.batas))
        kecuali = lembar.jumlah["dikecualikan"]
        return f"{teks} · {self.tr('{n} dikecualikan').format(n=kecuali)}" if kecuali else teks

    def _satu(self, b: BarisRencana) -> Baris:
        tenggat = kata(b.tenggat)
        isi = {
            "nama": b.nama,
            "keadaan": nama_keadaan(b.keadaan),
            "kalimat": kata(b.kalimat),
            "siapa": kata(b.siapa_nama) if b.keadaan not in ("disetujui", "dikecualikan") else "",
            "batas": f"! {tenggat}" if b.nada in ("lewat", "segera") and tenggat else tenggat,
        }
        return Baris(b.pegawai_id, isi, nama=b.nama)

    # -- acts ----------------------------------------------------------------------------------------------

    def kini(self) -> BarisRencana | None:
        """The row under the cursor."""
        kunci = self.tabel.id_kini()
        return self._baris.get(kunci) if kunci else None

    def _perbarui_tombol(self) -> None:
        b = self.kini()
        aktif = b is not None and b.keadaan not in ("disetujui", "dikecualikan")
        self.salin.setEnabled(aktif)
        self.atasan.setEnabled(b is not None and aktif and b.penilai_id is not None)
        self.buka_skp.setEnabled(b is not None)
        self.siapa.setEnabled(self.lembar is not None and bool(self.lembar.baris))
        # An employee alone on the list has nobody to remind.
        banyak = self.lembar is not None and len(self.lembar.baris) > 1
        for t in (self.siapa, self.atasan):
            t.setVisible(banyak)

    def _buka_baris(self, kunci: object) -> None:
        b = self._baris.get(kunci) if isinstance(kunci, bytes) else None
        if b is not None:
            self._buka(b.tujuan)

    def _salin(self) -> None:
        from kinerja_desktop.services.beranda_pesan import pesan

        b, lembar = self.kini(), self.lembar
        if b is not None and lembar is not None:
            self._tunjukkan(pesan(lembar, b), self.tr("Pesan untuk {nama}").format(nama=kata(b.siapa_nama)))

    def _atasan(self) -> None:
        from kinerja_desktop.services.beranda_pesan import pesan_atasan

        b, lembar = self.kini(), self.lembar
        if b is not None and lembar is not None and b.penilai_id is not None:
            judul = self.tr("Pesan untuk {nama}").format(nama=b.penilai_nama)
            self._tunjukkan(pesan_atasan(lembar, b.penilai_id), judul)

    def _siapa(self) -> None:
        from kinerja_desktop.services.beranda_pesan import pesan_grup

        if self.lembar is not None:
            self._tunjukkan(pesan_grup(self.lembar), self.tr("Siapa belum menyelesaikan SKP"))

    def _tunjukkan(self, pesan: str, judul: str) -> None:
        if DialogSiapaBelum.ask(self, pesan, judul):
            self.konteks.banner.sukses(self.tr("Pesan disalin; tempelkan di WhatsApp."))
