"""Finishing evaluations from the grid: who is ready, what is missing, one act for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.ui.bahasa import satu_titik
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import batal_selesai, selesaikan

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai

_SEBUT = 5


class SelesaiNilai(QObject):
    """Asks nothing of a row as expected; above and below expectation want their line of evidence first."""

    def __init__(self, panel: PanelNilai) -> None:
        super().__init__(panel)
        self.p, self.konteks = panel, panel.konteks
        self._ditolak: tuple[bytes, ...] = ()  # rows of the act that was refused
        self._kalimat = ""  # the refusal as the banner says it

    def lengkap(self, b: BarisNilai) -> bool:
        """Both ratings stand, on the screen too, and the row is open."""
        i = self.p.model.nomor(b.skp_id or b.pegawai_id)
        nilai = self.p.model.baris[i].nilai if i >= 0 else {"hasil": b.hasil, "perilaku": b.perilaku}
        return bool(not b.terkunci and not b.selesai and nilai.get("hasil") and nilai.get("perilaku"))

    def jalankan(self, baris: Sequence[BarisNilai], tanya: bool) -> None:
        """Finish and lock these rows, each in its assessor's name when an operator types."""
        lembar = self.p.lembar
        if not baris or lembar is None:
            return
        self.p.simpan_tertunda()
        tanpa = [b for b in baris if self.p.bukti.kurang(b)]
        if tanpa:
            self._tolak(tanpa, [b for b in baris if b not in tanpa])
            return
        if tanya and len(baris) > 1:
            judul = self.tr("Selesaikan penilaian {n} pegawai?").format(n=len(baris))
            terang = self.tr("Nilai terkunci; Ctrl+Z mengembalikannya. Kelak membuka lagi memerlukan alasan.")
            if DialogYakin.ask(judul, terang, self.tr("Selesaikan"), self.p) is None:
                return
        pasangan = [(b.skp_id, b.penilai_id) for b in baris if b.skp_id is not None]

        def di_pekerja(sesi: Any) -> Any:
            return selesaikan(sesi, lembar.periode_id, pasangan)

        judul = self.tr("Selesaikan penilaian")
        self.konteks.ubah(
            judul, di_pekerja, self._selesai, pemilik=self.p.h, pengurung=self.p.h.urung,
            kebalikan=lambda sesi: batal_selesai(sesi, lembar.periode_id, pasangan),
        )  # fmt: skip

    def _tolak(self, tanpa: Sequence[BarisNilai], lain: Sequence[BarisNilai]) -> None:
        """Say it and go to the first who has no line yet."""
        self._ditolak = tuple(b.skp_id or b.pegawai_id for b in (*tanpa, *lain))
        self._sebut(tanpa, lain)
        pertama = tanpa[0]
        if pertama.skp_id is not None:
            self.p.bukti.ke(pertama.skp_id, self.p.bukti.kurang(pertama)[0])

    def segarkan(self) -> None:
        """The refusal follows the sheet: other names, other numbers, gone when nothing lacks any more."""
        banner = self.p.h.banner
        if not self._kalimat:
            return
        if banner.teks != self._kalimat:  # closed, or something else is said by now
            self._ditolak, self._kalimat = (), ""
            return
        baris = [b for b in map(self.p.menurut_id, self._ditolak) if b is not None and self.lengkap(b)]
        tanpa = [b for b in baris if self.p.bukti.kurang(b)]
        if tanpa:
            self._sebut(tanpa, [b for b in baris if b not in tanpa])
        else:
            banner.bersihkan()
            self._ditolak, self._kalimat = (), ""

    def _sebut(self, tanpa: Sequence[BarisNilai], lain: Sequence[BarisNilai]) -> None:
        """Name who has no line yet; the others can be finished at once."""
        nama = "; ".join(b.nama for b in tanpa[:_SEBUT])
        if len(tanpa) > _SEBUT:
            nama = self.tr("{nama}; dan {n} orang lagi").format(nama=nama, n=len(tanpa) - _SEBUT)
        kalimat = self.tr(
            "Bukti untuk rating di atas atau di bawah ekspektasi belum ditulis: {nama}. Tulis satu baris "
            "bukti dahulu."
        ).format(nama=nama)
        kalimat = satu_titik(kalimat)
        banner, tombol = self.p.h.banner, []
        if lain:
            teks = self.tr("Selesaikan {n} yang lain").format(n=len(lain))
            tombol.append((teks, lambda: self.jalankan(lain, False)))
        if banner.teks != kalimat or [t.text() for t in banner.tombol()] != [teks for teks, _ in tombol]:
            banner.bahaya(kalimat, tombol)  # not when nothing is new: a button may have the focus
        self._kalimat = banner.teks

    def _selesai(self, jumlah: int) -> None:
        self.konteks.banner.sukses(self.tr("{n} penilaian selesai dan terkunci.").format(n=jumlah))
        self.p.h.muat_lembar()
