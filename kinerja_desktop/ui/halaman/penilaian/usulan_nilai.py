"""Proposals (usulan) in the rating grid: read apart from the sheet, taken by a key or for all empty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.services.lembar_nilai import HASIL
from kinerja_desktop.ui.kisi.baris import PerubahanSel
from kinerja_desktop.ui.kisi.tempel import Rencana
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.domain.usulan_rating import BatasUsulan, UsulanRating
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai

JEDA_MS = 200  # the grid stands first


class UsulanNilai(QObject):
    """Proposals of the period shown, by SKP."""

    def __init__(self, panel: PanelNilai) -> None:
        super().__init__(panel)
        self.p = panel
        self.isi: Mapping[bytes, UsulanRating] = {}
        self._tanda: object = None
        self._jeda = pewaktu(self, JEDA_MS, self._baca)

    def lembar_tiba(self) -> None:
        """Read again when the sheet shows another period or other documents."""
        lembar = self.p.lembar
        assert lembar is not None
        tanda = (lembar.periode_id, tuple(b.skp_id for b in lembar.baris))
        if tanda != self._tanda:
            if self._tanda is None or self._tanda[0] != tanda[0]:  # type: ignore[index]
                self.isi = {}
            self._tanda = tanda
            self._jeda.start()

    def usang(self) -> None:
        """Progress changed somewhere."""
        self._jeda.start()

    def _baca(self) -> None:
        lembar = self.p.lembar
        if lembar is None:
            return
        periode_id = lembar.periode_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan_rating

            return usulan_rating.untuk_periode(sesi, periode_id)

        def tiba(isi: Mapping[bytes, UsulanRating]) -> None:
            if self.p.lembar is not None and self.p.lembar.periode_id == periode_id and isi != self.isi:
                self.isi = isi
                self.p.usulan_tiba()

        self.p.konteks.baca(di_pekerja, tiba, lambda _: None, pemilik=self.p)

    def kalimat(self, skp_id: bytes | None) -> str:
        """The proposal of a row in words; "" for none."""
        u = self.isi.get(skp_id) if skp_id else None
        return u.kalimat if u is not None else ""

    def pakai(self) -> None:
        """U: the proposal becomes the rating of hasil kerja of this row, and the cursor goes on."""
        b = self.p.kini()
        u = self.isi.get(b.skp_id) if b is not None and b.skp_id else None
        i = self.p.view.sel_kini[0]
        j = self.p.model.letak[HASIL]
        if b is None or u is None:
            self.p.h.banner.info(
                self.tr("Belum ada usulan untuk baris ini: realisasinya belum dapat diukur pada periode ini.")
            )
            return
        if not self.p.model.bisa_ubah(i, j):
            self.p.h.banner.info(self.p.model.keterangan(i, j))
            return
        self.p.view.ke(i, j)
        self.p.view.beri_nilai(u.rating.value)
        self.p.view.nilai_berikut()

    def ubah_batas(self) -> None:
        """Ask for the limits of the office itself; the proposals follow at once."""
        lembar = self.p.lembar
        assert lembar is not None
        periode_id, label = lembar.periode_id, lembar.label

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan_batas

            return usulan_batas.berlaku(sesi, periode_id)

        def tiba(batas: BatasUsulan) -> None:
            from kinerja_desktop.ui.dialog.batas_usulan import DialogBatasUsulan

            if DialogBatasUsulan.ask(self.p, self.p.konteks, periode_id, label, batas):
                self.usang()

        self.p.konteks.baca(di_pekerja, tiba, pemilik=self.p)

    def kosong(self) -> list[PerubahanSel]:
        """Empty ratings of hasil kerja of the rows shown that have a proposal."""
        hasil, j = [], self.p.model.letak[HASIL]
        for i, b in enumerate(self.p.model.baris):
            u = self.isi.get(b.id)
            if u is not None and self.p.model.bisa_ubah(i, j) and not b.nilai.get(HASIL):
                hasil.append(PerubahanSel(b.id, HASIL, b.nilai.get(HASIL), u.rating.value))
        return hasil

    def isi_semua(self) -> None:
        """Every empty one in one act, so that one Urungkan takes all back."""
        perubahan = self.kosong()
        if perubahan:
            judul = self.tr("Isi {n} hasil kerja dengan usulan").format(n=len(perubahan))
            self.p.view.kirim(Rencana(perubahan, jumlah_baris=len(perubahan)), judul)
            self.p.perbarui()
