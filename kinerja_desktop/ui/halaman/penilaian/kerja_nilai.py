"""What the rating grid does on the worker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kinerja_desktop.ui.kisi.baris import PerubahanSel


def simpan(sesi: Any, perubahan: Sequence[PerubahanSel], periode_id: bytes) -> Any:
    """On the worker: ratings and notes of one act; a paste leaves locked rows out."""
    from kinerja_desktop.services import penilaian
    from kinerja_desktop.services.lembar_nilai import UbahanNilai

    ubahan = [UbahanNilai(p.baris_id, periode_id, p.kolom, str(p.baru or "")) for p in perubahan]
    return penilaian.beri(sesi, ubahan, lewati_terkunci=len(perubahan) > 1)


def siapkan(sesi: Any, periode_id: bytes, skp_id: bytes) -> None:
    """On the worker: what a digit on this row will look at."""
    from kinerja_desktop.services import penilaian_ubah

    penilaian_ubah.siapkan(sesi, periode_id, skp_id)


def atas_nama(sesi: Any, penilai: bytes | None) -> bytes | None:
    """In whose name an act of the assessor is typed: None when the assessor is at the keyboard."""
    from kinerja_desktop.domain.kepegawaian import Peran

    operator = Peran.OPERATOR in sesi.pelaku.peran
    return penilai if operator and sesi.pelaku.pegawai_id != penilai else None


def selesaikan(sesi: Any, periode_id: bytes, pasangan: Sequence[tuple[bytes, bytes | None]]) -> Any:
    """Finish rows (SKP, assessor) in one act, so that one Urungkan opens them all again."""
    from kinerja_desktop.services import penilaian

    untuk = {skp_id: atas_nama(sesi, penilai) for skp_id, penilai in pasangan}
    return penilaian.selesai(sesi, periode_id, list(untuk), untuk=untuk)


def batal_selesai(sesi: Any, periode_id: bytes, pasangan: Sequence[tuple[bytes, bytes | None]]) -> Any:
    """Urungkan of `selesaikan`: on record like every opening, with its reason."""
    from kinerja_desktop.services import penilaian_alur

    untuk = {skp_id: atas_nama(sesi, penilai) for skp_id, penilai in pasangan}
    return penilaian_alur.batal_selesai(sesi, periode_id, untuk, "Diurungkan setelah diselesaikan.")
