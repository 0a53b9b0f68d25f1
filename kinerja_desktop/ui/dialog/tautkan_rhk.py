"""Belum tertaut: which of the leader's results each result in words only belongs to, proposed by likeness."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

if TYPE_CHECKING:
    from kinerja_desktop.services.matriks_lembar import BelumTertaut

TAUT = "taut"
_LABEL = 90


class DialogTautkanRhk(DialogDasar):
    """hasil() is the list of (result id, key of the leader's item); empty rows stay as they are."""

    def __init__(
        self,
        pimpinan: str,
        pilihan: Sequence[tuple[str, str]],
        semua: Sequence[BelumTertaut],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("RHK yang belum tertaut ke {nama}").format(nama=pimpinan),
            self.tr(
                "Kolom Tautkan ke berisi usulan menurut kemiripan teks. Periksa, ubah dengan F2, atau "
                "kosongkan dengan Delete; yang kosong tidak ditautkan."
            ),
            parent,
        )
        self.setMinimumSize(960, 460)
        self.formulir.hide()
        self._semua = {b.rhk_id: b for b in semua}
        self._penuh = dict(pilihan)
        label = [(k, t if len(t) <= _LABEL else t[: _LABEL - 1] + "…") for k, t in pilihan]
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Pegawai"), 150, beku=True),
                Kolom("rhk", self.tr("Rencana hasil kerja"), 200, lentur=True),
                Kolom("teks", self.tr("Tertulis sekarang"), 200, lentur=True),
                Kolom(
                    TAUT, self.tr("Tautkan ke"), 240, PILIHAN, ubah=True, lentur=True, pilihan=tuple(label)
                ),
                Kolom("mirip", self.tr("Mirip"), 64, tengah=True),
            ],
            parent=self,
        )
        self.kisi = Kisi(self.model, self.tr("RHK yang belum tertaut"), banner=self.banner, parent=self)
        self.kisi.view.pengirim = self._simpan
        self.kisi.jelaskan(self._jelaskan)
        self.isi.addWidget(self.kisi, 1)
        self.jumlah = QLabel(self)
        self.isi.addWidget(self.jumlah)
        self.terima.setAutoDefault(False)
        self.terima.setDefault(False)
        ada = {k for k, _ in pilihan}
        self.kisi.isi([self._baris(b, ada) for b in semua])
        self.kisi.view.ke(0, self.model.letak[TAUT])
        self.kisi.view.setFocus()
        self._hitung()

    def _baris(self, b: BelumTertaut, ada: set[str]) -> Baris:
        usul = b.usul if b.usul in ada and not b.halangan else ""
        mirip = f"{b.mirip} %" if usul else ""
        isi = {"nama": b.nama, "rhk": b.rhk, "teks": b.teks_atasan, TAUT: usul, "mirip": mirip}
        terkunci = SEMUA_KOLOM if b.halangan else frozenset()
        sebab = self.tr("Tidak dapat ditautkan: {sebab}.").format(sebab=kata(b.halangan))
        return Baris(b.rhk_id, isi, terkunci, b.nama, sebab if b.halangan else "")

    def _jelaskan(self, baris: bytes | None, kolom: str) -> str:
        """Of the choice its whole text, of a locked row why."""
        i = self.model.nomor(baris) if baris else -1
        if kolom != TAUT or i < 0:
            return ""
        b = self.model.baris[i]
        return b.sebab_kunci or self._penuh.get(str(b.nilai.get(TAUT) or ""), "")

    def _simpan(self, perubahan: Sequence[PerubahanSel], judul: str, terima: Any, tolak: Any) -> None:
        """Nothing is written before the button."""
        terima()
        self._hitung()

    def _hitung(self) -> None:
        n = len(self.hasil())
        self.jumlah.setText(
            self.tr("{n} dari {semua} RHK akan ditautkan.").format(n=n, semua=len(self._semua))
        )
        self.terima.setEnabled(n > 0)

    def kata_kerja(self) -> str:
        """Link."""
        return self.tr("Tautkan")

    def periksa(self) -> bool:
        """Take in what is still being typed."""
        self.kisi.simpan_tertunda()
        return bool(self.hasil())

    def hasil(self) -> list[tuple[bytes, str]]:
        """Pairs to be linked."""
        return [(b.id, str(b.nilai[TAUT])) for b in self.model.baris if b.nilai.get(TAUT)]


@daftarkan("tautkan_rhk")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.matriks_lembar import BelumTertaut

    satu = BelumTertaut(
        b"t" * 16, "Pegawai Contoh", "Terkelolanya arsip", "Tertatanya administrasi", "01:", 78
    )
    return DialogTautkanRhk("Pimpinan Contoh", [("01:", "1. Tertatanya administrasi")], [satu], parent)
