"""Umpan balik: words on each work result and each value, from one giver at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kinerja_desktop.domain.evaluasi import PemberiUmpanBalik
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.panel_isian import PanelIsian

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import LembarSkp
    from kinerja_desktop.services.umpan_balik import BarisUmpanBalik
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

TEKS = "teks"
_PERILAKU = b"perilaku-"


class PanelUmpanBalik(PanelOrang):
    """One person, one period, one giver."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._lembar: LembarSkp | None = None
        self._isi: Sequence[BarisUmpanBalik] = ()
        label = QLabel(self.tr("Umpan balik dari"), self)
        self.pemberi = QComboBox(self)
        self.pemberi.setAccessibleName(self.tr("Umpan balik dari"))
        self.pemberi.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for p in PemberiUmpanBalik:
            self.pemberi.addItem(kata(p.value), p.value)
        self.pemberi.activated.connect(lambda _: self._tampil())
        label.setBuddy(self.pemberi)
        self.atas.addWidget(label)
        self.atas.addWidget(self.pemberi)
        self.model = KisiModel(
            [
                Kolom("no", self.tr("No"), 40, tengah=True, beku=True),
                Kolom("tentang", self.tr("Tentang"), 300, lentur=True),
                Kolom(TEKS, self.tr("Umpan balik"), 380, ubah=True, multi=True, lentur=True, maks=1000),
                Kolom("lain", self.tr("Dari yang lain"), 200, lentur=True),
            ],
            parent=self,
        )
        self.kisi = Kisi(self.model, self.tr("Tabel umpan balik"), panel=False, banner=halaman.banner)
        self.view = self.kisi.view
        self.setFocusProxy(self.kisi)
        self.kisi.hubungkan(
            self.konteks,
            _simpan,
            halaman.urung,
            halaman,
            setelah=lambda _: self.segera_muat(),
            bekal=lambda: (self.skp_id, self.h.periode_id, str(self.pemberi.currentData())),
        )
        self.view.sel_berubah.connect(lambda *_: self.h.pilihan_berubah.emit())
        self.isi_tata.addWidget(self.kisi, 1)
        self.isi_tata.addWidget(self.kosong)
        self.panel = PanelIsian(self.kisi, self.tr("Isi umpan balik"), self)
        self.panel.atur_baris(2)
        self.isi_tata.addWidget(self.panel)

    def _baca(self, skp_id: bytes) -> None:
        periode = self.h.periode_id
        if periode is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp, umpan_balik

            return skp.muat(sesi, skp_id), umpan_balik.daftar(sesi, skp_id, periode)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, isi: tuple[LembarSkp, Sequence[BarisUmpanBalik]]) -> None:
        if isi[0].skp_id != self.skp_id:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self.segera_muat()
            return
        ganti = self._lembar is None or self._lembar.skp_id != isi[0].skp_id
        self._lembar, self._isi = isi
        self.keterangan.atur(self.h.jabatan(isi[0].skp_id))
        self._tampil()
        if ganti:
            pertama = next((i for i, b in enumerate(self.model.baris) if not b.judul), -1)
            if pertama >= 0:
                self.view.ke(pertama, self.model.letak[TEKS])
        self.h.siap.emit()

    def _tampil(self) -> None:
        lembar = self._lembar
        if lembar is None:
            return
        terkunci = self.h.alasan_terkunci(lembar.skp_id)
        hasil = [Baris(b"judul-hasil".ljust(16), judul=self.tr("Hasil kerja"))]
        for b in lembar.baris:
            if b.pertama:
                nama = str(b.nomor) if b.jenis == "utama" else self.tr("T{n}").format(n=b.nomor)
                hasil.append(self._baris(b.rhk_id, nama, b.rhk, b.rhk_id, 0, terkunci))
        hasil.append(Baris(b"judul-perilaku".ljust(16), judul=self.tr("Perilaku kerja")))
        for p in lembar.perilaku:
            kunci = _PERILAKU + str(p.nomor).encode()
            hasil.append(self._baris(kunci, str(p.nomor), kata(p.nama), None, p.nomor, terkunci))
        self.kisi.isi(hasil)
        self.panel.segarkan()

    def _baris(
        self, kunci: bytes, nomor: str, tentang: str, rhk: bytes | None, perilaku: int, terkunci: str
    ) -> Baris:
        pemberi = str(self.pemberi.currentData())
        milik = [u for u in self._isi if u.rhk_id == rhk and u.nomor_perilaku == perilaku]
        sendiri = [u for u in milik if u.peran_pemberi == pemberi]
        lain = [u for u in milik if u not in sendiri[:1]]
        nilai = {
            "no": nomor,
            "tentang": tentang,
            TEKS: sendiri[0].teks if sendiri else "",
            "lain": "\n".join(f"{kata(u.peran_pemberi)}: {u.teks}" for u in lain),
        }
        return Baris(kunci, nilai, SEMUA_KOLOM if terkunci else frozenset(), tentang, terkunci)

    def fokus_awal(self) -> QWidget | None:
        """The grid."""
        return self.view

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()
        self.panel.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP that the feedback belongs to."""
        return ("skp", self.skp_id) if self.skp_id is not None else None


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], bekal: tuple[bytes, bytes, str]) -> Any:
    """On the worker: the words of one act, of one giver, into the SKP and period that were shown."""
    from kinerja_desktop.services import umpan_balik

    skp_id, periode_id, pemberi = bekal
    ubahan = []
    for p in perubahan:
        perilaku = p.baris_id.startswith(_PERILAKU)
        nomor = int(p.baris_id.removeprefix(_PERILAKU)) if perilaku else 0
        rhk = None if perilaku else p.baris_id
        ubahan.append(umpan_balik.UbahanUmpanBalik(str(p.baru or ""), rhk, nomor))
    return umpan_balik.tulis_banyak(sesi, skp_id, periode_id, ubahan, pemberi)
