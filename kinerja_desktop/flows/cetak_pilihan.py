"""Write the documents that a person has picked: one PDF of all, or a file each, with progress and cancel."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.cetak import HasilCetak, Kemajuan

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

Dokumen = tuple[str, bytes, bytes | None]


def tulis_pilihan(
    sesi: Sesi,
    tahun: int,
    dokumen: Sequence[Dokumen],
    keluar: Path | str,
    *,
    gabung: bool,
    kertas: str = "A4",
    kemajuan: Kemajuan | None = None,
) -> HasilCetak:
    """Write documents (jenis, SKP, period or None) to the file `keluar` (`gabung`) or into that folder."""
    from kinerja_desktop.flows.cetak import nama_dokumen, peringatan_cetak, siapkan_folder, tulis_pdf
    from kinerja_desktop.reports.formulir import gabung as satukan
    from kinerja_desktop.services.cetak import satu_bahan

    sesi.wajib("cetak")
    if not dokumen:
        raise Tolakan("Belum ada dokumen yang dipilih; pilih paling sedikit satu.", siapa="operator")
    tujuan = Path(keluar)
    folder = siapkan_folder(tujuan.parent if gabung else tujuan)
    bahan, berkas = [], []
    for n, d in enumerate(dokumen, 1):
        satu = satu_bahan(sesi, *d)
        bahan.append(satu)
        if not gabung:
            berkas.append(tulis_pdf(folder, nama_dokumen(d[0], tahun, satu), satukan([satu], kertas)))
        if kemajuan is not None and kemajuan(n, len(dokumen), satu.pegawai.nama) is False:
            break
    if gabung:
        isi = satukan(bahan, kertas)
        _tulis_tepat(tujuan, isi)
        berkas = [tujuan]
    kalimat = f"{len(bahan)} dokumen ditulis ke {len(berkas)} berkas di {folder}."
    return HasilCetak(tuple(berkas), len(bahan), peringatan_cetak(bahan), kalimat)


def nama_berkas(sesi: Sesi, tahun: int, dokumen: Dokumen) -> str:
    """The name that a file of one document gets, without its ending."""
    from kinerja_desktop.flows.cetak import nama_dokumen
    from kinerja_desktop.services.cetak import satu_bahan

    satu = satu_bahan(sesi, *dokumen)
    return nama_dokumen(dokumen[0], tahun, satu)


def _tulis_tepat(path: Path, isi: bytes) -> None:
    """Write to the very file that the person named, replacing it."""
    from kinerja_desktop.system.sebab import sebab_os
    from kinerja_desktop.system.tulis import tulis_utuh

    try:
        tulis_utuh(path, isi)
    except OSError as e:
        raise Tolakan(
            "Berkas {nama} tidak dapat ditulis ke {folder}: {sebab}. Pilih folder lain, atau ulangi.",
            siapa="operator",
            nama=path.name,
            folder=str(path.parent),
            sebab=sebab_os(e),
        ) from e


def simpan_pdf(path: Path | str, pdf: bytes) -> Path:
    """Write the bytes of the preview to a file."""
    tujuan = Path(path)
    if tujuan.suffix.lower() != ".pdf":
        tujuan = tujuan.with_name(tujuan.name + ".pdf")
    _tulis_tepat(tujuan, pdf)
    return tujuan
