"""What opens from Pola: papers, the reason, the assessor's own pattern, the special cases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.domain.andaian_pola import RekamAndaian
from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.penilaian.pola import PanelPola


class DialogPola(QObject):
    """The acts of one panel."""

    def __init__(self, panel: PanelPola) -> None:
        super().__init__(panel)
        self.panel, self.h, self.konteks = panel, panel.h, panel.konteks

    # -- papers --------------------------------------------------------------------------------------------

    def bahan_rapat(self, coba: RekamAndaian | None = None) -> None:
        """The meeting paper, with what is being tried."""
        periode_id, lembar = self.h.periode_id, self.h.lembar
        if periode_id is None or lembar is None:
            return

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_pola import bahan_rapat

            return bahan_rapat(sesi, periode_id, coba, kertas=kertas)

        self._surat(self.tr("Bahan rapat pola distribusi {periode}"), buat, "Bahan-rapat-pola.pdf")
        if self.panel.uji.berjalan:
            self.panel.uji.papan.setFocus()  # not the button: Esc and the arrows are the board's

    def penetapan(self) -> None:
        """Penetapan Predikat Kinerja, to be signed by the leader."""
        periode_id = self.h.periode_id
        if periode_id is None:
            return

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_pola import penetapan

            return penetapan(sesi, periode_id, kertas=kertas)

        self._surat(self.tr("Penetapan predikat kinerja {periode}"), buat, "Penetapan-predikat.pdf")

    def _surat(self, judul: str, buat: Any, nama: str) -> None:
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        lembar = self.h.lembar
        if lembar is not None:
            DialogSurat.ask(self.h, self.konteks, judul.format(periode=kata(lembar.label)), buat, nama)

    # -- the reason ----------------------------------------------------------------------------------------

    def simpan_alasan(self, periode_id: bytes, alasan: str) -> None:
        """Write the reason; an operator says in whose name."""
        if self.konteks.peran != "operator":
            self._tulis_alasan(periode_id, alasan, None)
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import organisasi

            return organisasi.pimpinan_kantor(sesi)

        def tanya(penetap: Sequence[tuple[bytes, str]]) -> None:
            from kinerja_desktop.ui.dialog.penetap_alasan import DialogPenetap

            untuk = DialogPenetap.ask(penetap, parent=self.h)
            if untuk is not None:
                self._tulis_alasan(periode_id, alasan, untuk)

        self.konteks.baca(di_pekerja, tanya, pemilik=self.h)

    def _tulis_alasan(self, periode_id: bytes, alasan: str, untuk: bytes | None) -> None:
        lama = self.panel.pola.alasan if self.panel.pola is not None else ""

        def tulis(sesi: Any, isi: str) -> Any:
            from kinerja_desktop.services import organisasi

            return organisasi.tulis_alasan_pola(sesi, periode_id, isi, untuk=untuk)

        self.konteks.ubah(
            self.tr("Tulis alasan pola"),
            lambda sesi: tulis(sesi, alasan),
            lambda _: self.h.muat_lembar(),
            pemilik=self.h,
            pengurung=self.h.urung,
            setelah_urung=self.h.muat_lembar,
            # Only the leader may: an operator takes it back in the same name.
            kebalikan=lambda sesi: tulis(sesi, lama),
        )

    # -- the assessor's own, and special cases -------------------------------------------------------------

    def muat_tombol(self, periode_id: bytes) -> None:
        """Whether the person at the keyboard rates people, and how many special cases there are."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import izin, kasus_khusus, organisasi, pola, pola_menilai

            p, t = pola.buka(sesi, periode_id)
            kasus = kasus_khusus.susun(t, p, sesi.jam.hari_ini(), izin.lingkup(sesi, t.buku))
            menetapkan = not organisasi.sebab_tidak_menetapkan(sesi, periode_id)
            return pola_menilai.menilai(sesi, t, p), len(kasus), menetapkan, izin.melihat_semua(sesi)

        def tiba(isi: tuple[bool, int, bool, bool]) -> None:
            self.panel.bisa(menetapkan=isi[2], semua=isi[3])
            self.panel.pola_saya.setVisible(isi[0])
            self.panel.kasus.setText(self.tr("Kasus khusus ({n})…").format(n=isi[1]))
            self.panel.kasus.setVisible(isi[1] > 0)

        self.konteks.baca(di_pekerja, tiba, pemilik=self.panel)

    def pola_saya(self) -> None:
        """The own pattern, for the assessor alone."""
        periode_id = self.h.periode_id
        if periode_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pola_menilai

            return pola_menilai.pola_saya(sesi, periode_id)

        def tiba(isi: Any) -> None:
            from kinerja_desktop.ui.dialog.pola_menilai import DialogPolaMenilai

            DialogPolaMenilai.ask(isi, parent=self.h)

        self.konteks.baca(di_pekerja, tiba, pemilik=self.h)

    def kasus_khusus(self) -> None:
        """Who is a special case, and what the rules say."""
        periode_id = self.h.periode_id
        if periode_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kasus_khusus

            return kasus_khusus.daftar(sesi, periode_id)

        def tiba(isi: Any) -> None:
            from kinerja_desktop.ui.dialog.kasus_khusus import DialogKasusKhusus

            lembar = self.h.lembar
            DialogKasusKhusus.ask(isi, kata(lembar.label) if lembar is not None else "", parent=self.h)

        self.konteks.baca(di_pekerja, tiba, pemilik=self.h)
