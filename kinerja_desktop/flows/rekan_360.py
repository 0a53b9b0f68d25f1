"""Forms of a 360-degree round out as workbooks, one for each, and back in from a folder or several files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.perilaku import PERILAKU_MENURUT_KODE
from kinerja_desktop.domain.rekan_360 import NAMA_HUBUNGAN, tampil_kode
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.services.rekan_360_kumpul import IsianLembar
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.spreadsheets.lembar_360 import LembarIsi

_BUKAN_NAMA = re.compile(r"[^0-9A-Za-z]+")
BERKAS_TERBANYAK = 500


@dataclass(frozen=True, slots=True)
class HasilBaca:
    """Forms that were read, and one refusal per file that could not be."""

    isian: tuple[IsianLembar, ...]
    ditolak: tuple[Tolakan, ...]


def lembar_isi(sesi: Sesi, putaran_id: bytes, orang: Sequence[bytes] | None = None) -> list[LembarIsi]:
    """Forms that are still out (of some people), by person and relation, codes in an order of chance."""
    from kinerja_desktop.services import rekan_360 as layanan
    from kinerja_desktop.services.rekan_360_hasil import lembar_beredar
    from kinerja_desktop.spreadsheets.lembar_360 import LembarIsi

    sesi.wajib(layanan.TINDAKAN)
    r = layanan.lembar(sesi, putaran_id)
    siapa = {o.pegawai_id: o for o in r.orang if orang is None or o.pegawai_id in orang}
    pernyataan = tuple((PERILAKU_MENURUT_KODE[b.nilai].nama, b.teks) for b in r.butir)
    sampai = tanggal_panjang(r.ringkas.sampai) if r.ringkas.sampai else "-"
    hasil = [
        LembarIsi(
            x.kode,
            siapa[x.pegawai_id].nama,
            siapa[x.pegawai_id].jabatan,
            NAMA_HUBUNGAN[x.hubungan],
            r.ringkas.nama,
            sampai,
            pernyataan,
        )
        for x in lembar_beredar(sesi, putaran_id)
        if x.pegawai_id in siapa
    ]
    urut = list(NAMA_HUBUNGAN.values())
    return sorted(hasil, key=lambda x: (x.nama.casefold(), urut.index(x.hubungan), x.kode))


def ekspor(sesi: Sesi, putaran_id: bytes, folder: Path, orang: Sequence[bytes] | None = None) -> int:
    """Write one workbook per form that is out into a folder; how many."""
    from kinerja_desktop.flows.tulis_buku import tulis_laporan
    from kinerja_desktop.spreadsheets.lembar_360 import buku_lembar

    semua = lembar_isi(sesi, putaran_id, orang)
    if not semua:
        raise Tolakan(
            "Tidak ada lembar yang masih beredar; buat lembar dahulu.", siapa="operator kepegawaian"
        )
    for x in semua:
        nama = "_".join(_BUKAN_NAMA.sub("-", t).strip("-")[:40] for t in (x.nama, x.hubungan))
        tulis_laporan(Path(folder) / f"360_{nama}_{tampil_kode(x.kode)}.xlsx", buku_lembar(x))
    return len(semua)


def berkas_di(folder: Path) -> list[Path]:
    """Workbooks of a folder, without those that Excel keeps while a file is open."""
    semua = sorted(Path(folder).iterdir()) if Path(folder).is_dir() else []
    return [b for b in semua if b.suffix.lower() in (".xlsx", ".xls") and not b.name.startswith("~$")]


def baca(berkas: Sequence[Path], lapor: Callable[[int, int], None] | None = None) -> HasilBaca:
    """Read forms, each file in the child process; a bad file costs only itself. Needs no database."""
    from kinerja_desktop.services.rekan_360_kumpul import IsianLembar
    from kinerja_desktop.spreadsheets.lembar_360 import baca_lembar

    if len(berkas) > BERKAS_TERBANYAK:
        raise Tolakan(
            "Terlalu banyak berkas sekaligus: {ada}, paling banyak {maks}. Kumpulkan per bagian.",
            siapa="operator kepegawaian",
            ada=len(berkas),
            maks=BERKAS_TERBANYAK,
        )
    isian: list[IsianLembar] = []
    ditolak: list[Tolakan] = []
    for n, b in enumerate(berkas):
        if lapor is not None:
            lapor(n, len(berkas))
        try:
            for x in baca_lembar(b):
                isian.append(IsianLembar(x.kode, x.skor, x.teks, x.asal, x.nama, x.hubungan, x.pernyataan))
        except Tolakan as e:
            ditolak.append(e)
    return HasilBaca(tuple(isian), tuple(ditolak))
