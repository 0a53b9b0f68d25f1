"""Setting the organisation's predicate from Nilai or Pola: who decides, the question, the reason asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class CapaianOrganisasi(QObject):
    """The act of one page; an operator says in whose name."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks

    def ubah(self, isi: dict[str, Any] | None = None) -> None:
        """Ask for the organisation's predicate; an operator says in whose name."""
        awal = isi if isinstance(isi, dict) else None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.domain.kepegawaian import Peran
            from kinerja_desktop.services import organisasi

            return organisasi.pimpinan_kantor(sesi) if Peran.OPERATOR in sesi.pelaku.peran else ()

        self.konteks.baca(di_pekerja, lambda penetap: self._tanya_capaian(penetap, awal), pemilik=self.h)

    def tetapkan_alasan(self, predikat: str, alasan: str) -> None:
        """Keep the predicate and write its reason; an operator is asked in whose name."""
        if self.konteks.peran == "operator":
            self.ubah({"predikat": predikat, "alasan": alasan})
        else:
            self.tetapkan(predikat, alasan)

    def _tanya_capaian(
        self, penetap: Sequence[tuple[bytes, str]], isi: dict[str, Any] | None = None, perlu: str = ""
    ) -> None:
        from kinerja_desktop.ui.dialog.capaian_organisasi import DialogCapaian

        lembar = self.h.lembar
        if lembar is None:
            return
        awal = isi or {"predikat": lembar.organisasi, "alasan": ""}
        hasil = DialogCapaian.ask(
            kata(lembar.label), awal["predikat"], awal["alasan"], penetap, perlu, parent=self.h
        )
        if hasil is not None:
            self.tetapkan(hasil["predikat"], hasil["alasan"] or "", hasil["penetap"], penetap)

    def tetapkan(
        self,
        predikat: str,
        alasan: str,
        untuk: bytes | None = None,
        penetap: Sequence[tuple[bytes, str]] = (),
    ) -> None:
        """Set the organisation's predicate; when the pattern wants a reason, ask again with the sentence."""
        periode_id = self.h.periode_id
        assert periode_id is not None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import organisasi

            return organisasi.tetapkan(sesi, periode_id, predikat, alasan, untuk=untuk)

        def gagal(galat: BaseException) -> None:
            from kinerja_desktop.services.organisasi import PerluAlasan
            from kinerja_desktop.ui.bahasa import kalimat_galat

            if isinstance(galat, PerluAlasan):
                isi = {"predikat": predikat, "alasan": alasan}
                self._tanya_capaian(penetap, isi, kalimat_galat(galat))
            else:
                self.konteks.banner.galat(galat)

        judul = self.tr("Tetapkan capaian organisasi")
        self.konteks.ubah(judul, di_pekerja, lambda _: self.h.muat_lembar(), gagal, pemilik=self.h)
