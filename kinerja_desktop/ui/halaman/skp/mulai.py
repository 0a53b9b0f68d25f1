"""Making SKP from Daftar: what they start from is asked where there is a choice; one act makes all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_awal import HasilBuat, PilihanAwal
    from kinerja_desktop.services.skp_pilihan import BarisDaftarSkp
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp

KOSONG = "kosong"


def buat_skp(halaman: HalamanSkp, orang: Sequence[BarisDaftarSkp], jadi: Callable[[HasilBuat], None]) -> None:
    """Make the SKP of these people; `jadi` shows what became of it."""
    ids, tahun = [b.pegawai_id for b in orang], halaman.tahun
    satu = len(ids) == 1
    siapa = orang[0].nama if satu else QCoreApplication.translate("Skp", "{n} pegawai").format(n=len(ids))

    def baca(sesi: Any) -> Any:
        from kinerja_desktop.services import skp_awal

        return skp_awal.pilihan_awal(sesi, ids, tahun)

    def tanya(pilihan: Sequence[PilihanAwal]) -> None:
        awal: str | None = KOSONG
        if len(pilihan) > 1:
            from kinerja_desktop.ui.dialog.mulai_skp import DialogMulaiSkp

            awal = DialogMulaiSkp.ask(siapa, tahun, pilihan, halaman)
        if awal is not None:
            _buat(halaman, ids, tahun, awal, jadi)

    halaman.konteks.baca(baca, tanya, pemilik=halaman)


def _buat(
    halaman: HalamanSkp, ids: Sequence[bytes], tahun: int, awal: str, jadi: Callable[[HasilBuat], None]
) -> None:
    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import skp_awal

        return skp_awal.buat_banyak(sesi, ids, tahun, awal)

    judul = QCoreApplication.translate("Skp", "Buat {n} SKP").format(n=len(ids))
    halaman.konteks.ubah(judul, di_pekerja, jadi, pemilik=halaman, pengurung=halaman.urung)


def kalimat_dibuat(hasil: HasilBuat) -> str:
    """How many were made, and how many of them are empty because there was nothing to begin from."""
    kalimat = QCoreApplication.translate("Skp", "{n} SKP dibuat.").format(n=len(hasil.dibuat))
    if hasil.tanpa_isi:
        kosong = QCoreApplication.translate("Skp", "{n} di antaranya kosong karena sumbernya belum ada.")
        kalimat += " " + kosong.format(n=len(hasil.tanpa_isi))
    return kalimat
