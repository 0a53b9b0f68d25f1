"""Phrases in Susun: Alt+Down suggests texts for a result or an indicator, Ctrl+B keeps a text in the bank."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.ui.halaman.skp.isi import PERILAKU
from kinerja_desktop.ui.widget.pewaktu import pewaktu
from kinerja_desktop.ui.widget.pilih_frasa import ButirFrasa, PilihFrasa

if TYPE_CHECKING:
    from kinerja_desktop.services.frasa_saran import SaranFrasa
    from kinerja_desktop.ui.halaman.skp.lembar import LembarKisi
    from kinerja_desktop.ui.kisi.baris import PerubahanSel
    from kinerja_desktop.ui.konteks import KonteksUi
    from kinerja_desktop.ui.urung import TumpukanUrung

SIMPAN = "Ctrl+B"
JEDA_MS = 500
_KOLOM = {k.RHK: "rhk", k.INDIKATOR: "indikator"}


class BantuFrasa(QObject):
    """Belongs to one grid of Susun; made after the grid is connected, so that it hears of what was saved."""

    def __init__(
        self,
        lembar: LembarKisi,
        konteks: KonteksUi,
        skp_id: Callable[[], bytes | None],
        pengurung: TumpukanUrung | None = None,
    ) -> None:
        super().__init__(lembar)
        self._lembar, self._konteks, self._skp_id, self._urung = lembar, konteks, skp_id, pengurung
        self._ditawarkan: set[str] = set()
        self.kotak: PilihFrasa | None = None
        self._sel: PerubahanSel | None = None
        self._jeda = pewaktu(self, JEDA_MS, self._lihat)  # looking waits until the typing pauses
        lembar.view.minta_pilih.connect(self.saran)
        self._boleh = konteks.peran == "operator"
        if self._boleh:
            self.aksi = QAction(self.tr("Simpan ke bank frasa"), lembar.view)
            self.aksi.setShortcut(QKeySequence(SIMPAN))
            self.aksi.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.aksi.triggered.connect(lambda _=False: self.simpan_kini())
            lembar.view.addAction(self.aksi)
            lembar.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            self._dengar()

    def _dengar(self) -> None:
        """Hear of every act that was written, to offer keeping a text that a third person uses."""
        kirim = self._lembar.view.pengirim
        if kirim is None:
            return

        def kirim_dan_lihat(perubahan: Any, judul: str, terima: Any, tolak: Any) -> None:
            def jadi(peta: Any = None) -> None:
                terima(peta)
                if len(perubahan) == 1:
                    self._sel = perubahan[0]
                    self._jeda.start()

            kirim(perubahan, judul, jadi, tolak)

        self._lembar.view.pengirim = kirim_dan_lihat

    # -- which cell ----------------------------------------------------------------------------------------

    def _jenis(self, baris: bytes, kolom: str) -> tuple[str, str] | None:
        """Kind and key of a cell's phrases; None where there are none."""
        lembar = self._lembar.lembar
        if lembar is None:
            return None
        if self._lembar.view.bagian.get(baris) == PERILAKU:
            nama = next((p.nama for p in lembar.perilaku if p.id == baris), "")
            return ("perilaku", nama) if nama and kolom == k.INDIKATOR else None
        if kolom not in _KOLOM or baris not in self._lembar.view.bagian:
            return None
        return _KOLOM[kolom], ""

    def _kini(self) -> tuple[int, int, bytes, str]:
        view = self._lembar.view
        i, j = view.sel_kini
        return i, j, view.id_kini() or b"", self._lembar.kolom_kini()

    # -- suggestions ---------------------------------------------------------------------------------------

    def saran(self) -> None:
        """Alt+Down on a result or an indicator; a behaviour's expectation has its own list."""
        i, j, baris, kolom = self._kini()
        jenis, skp_id = self._jenis(baris, kolom), self._skp_id()
        if jenis is None or jenis[0] == "perilaku" or skp_id is None:
            return
        if not self._lembar.model.bisa_ubah(i, j):
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa_saran

            return frasa_saran.saran(sesi, jenis[0], jenis[1], skp_id)

        def tiba(isi: Sequence[SaranFrasa]) -> None:
            if self._kini()[:2] == (i, j) and self._skp_id() == skp_id:
                self._buka(isi, baris, kolom)

        self._konteks.baca(di_pekerja, tiba, pemilik=self)

    def _buka(self, isi: Sequence[SaranFrasa], baris: bytes, kolom: str) -> None:
        if not isi:
            self._lembar.kisi.banner.info(
                self.tr("Belum ada frasa untuk sel ini. Frasa bertambah bila dipakai rekan atau disimpan.")
            )
            return
        view = self._lembar.view
        i, j = self._lembar.model.nomor(baris), self._lembar.model.letak[kolom]
        self.kotak = PilihFrasa(
            [ButirFrasa(s.teks, self._terang(s)) for s in isi], lambda t: self._pakai(baris, kolom, t), view
        )
        kotak = view.visualRect(self._lembar.model.index(i, j))
        self.kotak.buka(view.viewport().mapToGlobal(kotak.bottomLeft()))

    def _terang(self, s: SaranFrasa) -> str:
        bagian = [
            self.tr("dipakai {n} orang").format(n=s.pemakai) if s.pemakai else "",
            self.tr("jabatan sama") if s.jabatan_sama else "",
            self.tr("bank frasa") if s.di_bank else "",
        ]
        return " · ".join(b for b in bagian if b)

    def _pakai(self, baris: bytes, kolom: str, teks: str) -> None:
        self.kotak = None
        view, model = self._lembar.view, self._lembar.model
        i, j = model.nomor(baris), model.letak.get(kolom, -1)
        view.setFocus()
        if i >= 0 and j >= 0 and model.bisa_ubah(i, j):
            view.ke(i, j)
            view.tulis_sel(i, j, teks)

    # -- keeping -------------------------------------------------------------------------------------------

    def simpan_kini(self) -> None:
        """Ctrl+B and the right mouse button: keep the text of the cell."""
        i, j, baris, kolom = self._kini()
        jenis = self._jenis(baris, kolom)
        teks = self._lembar.model.teks[i][j].strip() if jenis is not None else ""
        if jenis is None or not teks:
            self._lembar.kisi.banner.info(
                self.tr("Pilih sel rencana hasil kerja, indikator, atau ekspektasi yang sudah berisi.")
            )
            return
        self._simpan(*jenis, teks)

    def _simpan(self, jenis: str, kunci: str, teks: str) -> None:
        skp_id = self._skp_id()
        if skp_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa_saran

            return frasa_saran.simpan(sesi, jenis, kunci, skp_id, teks)

        banner = self._lembar.kisi.banner
        self._konteks.ubah(
            self.tr("Simpan ke bank frasa"),
            di_pekerja,
            lambda _: banner.sukses(self.tr("Tersimpan di bank frasa; ditawarkan dengan Alt+↓.")),
            pemilik=self,
            pengurung=self._urung,
        )

    def _lihat(self) -> None:
        sel, self._sel = self._sel, None
        if sel is None:
            return
        jenis, skp_id, teks = self._jenis(sel.baris_id, sel.kolom), self._skp_id(), str(sel.baru or "")
        if jenis is None or skp_id is None or teks.casefold() in self._ditawarkan:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa_saran

            return frasa_saran.layak_disimpan(sesi, *jenis, skp_id, teks)

        def tiba(layak: bool) -> None:
            if not layak or not isValid(self) or not self._lembar.isVisible():
                return
            self._ditawarkan.add(teks.casefold())
            self._lembar.kisi.banner.info(
                self.tr("Kalimat ini sudah dipakai tiga orang atau lebih."),
                [(self.tr("Simpan ke bank frasa"), lambda: self._simpan(*jenis, teks))],
            )

        self._konteks.baca(di_pekerja, tiba, pemilik=self)
