"""Setting the organisation's predicate from Nilai or Pola: the proposal, the question, the reason asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.services.organisasi_usulan import BahanCapaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

RINCI = ("capaian", "ekspektasi", "dasar", "rekomendasi", "alasan_pola")


class CapaianOrganisasi(QObject):
    """The act of one page; an operator says in whose name."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.h, self.konteks = halaman, halaman.konteks

    def ubah(self, isi: dict[str, Any] | None = None, perlu: tuple[str, str] = ("", "")) -> None:
        """Ask for the organisation's predicate; `isi` are fields as they were typed before."""
        awal = isi if isinstance(isi, dict) else None
        periode_id = self.h.periode_id
        if periode_id is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import organisasi

            sebab = organisasi.sebab_tidak_menetapkan(sesi, periode_id)
            return sebab, organisasi.bahan(sesi, periode_id) if not sebab else None

        def tiba(isi: tuple[str, BahanCapaian | None]) -> None:
            sebab, bahan = isi
            if self.h.periode_id != periode_id:
                return
            if bahan is None:  # nobody types a form first that is refused in the end
                self.h.banner.info(kata(sebab))
            else:
                self._tanya(bahan, awal, perlu)

        self.konteks.baca(di_pekerja, tiba, pemilik=self.h)

    def _tanya(self, bahan: BahanCapaian, isi: dict[str, Any] | None, perlu: tuple[str, str]) -> None:
        from kinerja_desktop.ui.dialog.capaian_organisasi import DialogCapaian

        hasil = DialogCapaian.ask(bahan, isi, perlu, parent=self.h)
        if hasil is not None:
            self.tetapkan(hasil)

    def tetapkan(self, isi: dict[str, Any]) -> None:
        """Set the organisation's predicate; when a reason is wanted, ask again with the sentence."""
        periode_id = self.h.periode_id
        assert periode_id is not None

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import organisasi

            rinci = organisasi.RincianCapaian(**{k: isi.get(k, "") for k in RINCI})
            return organisasi.tetapkan(
                sesi, periode_id, isi["predikat"], isi["alasan"], untuk=isi["penetap"], rinci=rinci
            )

        def gagal(galat: BaseException) -> None:
            from kinerja_desktop.services.organisasi import PerluAlasan, PerluAlasanUsulan
            from kinerja_desktop.ui.bahasa import kalimat_galat

            if isinstance(galat, PerluAlasan):
                tempat = "alasan" if isinstance(galat, PerluAlasanUsulan) else "alasan_pola"
                self.ubah(isi, (tempat, kalimat_galat(galat)))
            else:
                self.konteks.banner.galat(galat)

        judul = self.tr("Tetapkan capaian organisasi")
        self.konteks.ubah(judul, di_pekerja, lambda _: self.h.muat_lembar(), gagal, pemilik=self.h)
