"""Versions of the SKP shown in Susun: the chip of a revision, and opening the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from kinerja_desktop.ui.halaman.skp.susun import PanelSusun


def buka_banding(susun: PanelSusun) -> None:
    """Read the versions of the SKP shown and open the comparison of the last two."""
    skp_id, lembar = susun.skp_id, susun.lembar
    if skp_id is None or lembar is None:
        return
    susun.simpan_tertunda()
    nama = lembar.nama

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import versi_skp

        return versi_skp.daftar(sesi, skp_id), versi_skp.banding(sesi, skp_id)

    def tiba(isi: Any) -> None:
        from kinerja_desktop.ui.dialog.banding_versi import DialogBandingVersi

        DialogBandingVersi.ask(nama, *isi, _pembaca(susun, skp_id), susun)

    susun.konteks.baca(di_pekerja, tiba, pemilik=susun)


def banding_setelah_muat(susun: PanelSusun) -> None:
    """The same as soon as the SKP stands."""

    def siap() -> None:
        susun.h.siap.disconnect(siap)
        buka_banding(susun)

    susun.h.siap.connect(siap)


def _pembaca(susun: PanelSusun, skp_id: bytes) -> Any:
    def baca(lama: bytes | None, baru: bytes | None, terima: Callable[[Any], None]) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import versi_skp

            return versi_skp.banding(sesi, skp_id, lama, baru)

        susun.konteks.baca(di_pekerja, terima, pemilik=susun)

    return baca
