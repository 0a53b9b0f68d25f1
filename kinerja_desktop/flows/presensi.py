"""Attendance out of a workbook into the office, and its recap as a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tulis_buku import tulis_laporan
from kinerja_desktop.services import presensi, presensi_impor
from kinerja_desktop.services.presensi_impor import RencanaPresensi, sebut_bulan

if TYPE_CHECKING:
    from kinerja_desktop.services.presensi_bahan import BahanPresensi
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.spreadsheets.baca import Buku

_CONTOH = 12
_SIAPA = "operator kepegawaian"


@dataclass(frozen=True, slots=True)
class LaporanPresensi:
    """What the command line tells; `diterapkan` after writing."""

    rencana: RencanaPresensi
    diterapkan: bool

    def sebagai_kamus(self) -> dict[str, Any]:
        """One object for --json."""
        r = self.rencana
        return {
            "diterima": len(r.diterima),
            "sama": r.sama,
            "ditolak": [
                {"baris": d.baris, "kolom": d.kolom, "nilai": d.nilai, "alasan": d.alasan, "siapa": d.siapa}
                for d in r.ditolak
            ],
            "dilewati": r.bahan.dilewati,
            "bulan": [f"{t}-{b:02d}" for t, b in r.bulan],
            "tata": r.bahan.tata,
            "legenda": {b.tanda: b.kode for b in r.legenda},
            "catatan": list(r.catatan),
            "diterapkan": self.diterapkan,
        }

    def sebagai_baris(self) -> list[str]:
        """The same in sentences."""
        r = self.rencana
        kapan = sebut_bulan(r.bulan)
        baris = [
            f"{len(r.diterima)} hari presensi diterima{f' ({kapan})' if kapan else ''}, {r.sama} sudah sama, "
            f"{len(r.ditolak)} ditolak, {r.bahan.dilewati} baris dilewati."
        ]
        baris += [
            f"Baris {d.baris} ({d.kolom}) “{d.nilai}”: {d.alasan} Yang memperbaiki: {d.siapa}."
            for d in r.ditolak[:_CONTOH]
        ]
        if (sisa := len(r.ditolak) - _CONTOH) > 0:
            baris.append(f"... dan {sisa} lagi yang ditolak.")
        baris += r.catatan
        baris.append(
            "Sudah diterapkan."
            if self.diterapkan
            else "Belum ada yang disimpan. Tambahkan --terapkan untuk menyimpan."
        )
        return baris


def baca(berkas: Path | str) -> Buku:
    """The workbook as plain sheets; no database is touched."""
    from kinerja_desktop.spreadsheets.presensi import baca_presensi

    return baca_presensi(berkas)


def susun(buku: Buku, bulan: tuple[int, int] | None = None) -> BahanPresensi:
    """People and days of its sheet, of a month when asked."""
    from kinerja_desktop.spreadsheets.presensi import susun as susun_lembar

    return susun_lembar(buku, bulan)


def impor(
    sesi: Sesi, berkas: Path | str, bulan: tuple[int, int] | None = None, *, terapkan: bool = False
) -> LaporanPresensi:
    """The whole way for the command line: a dry run unless `terapkan`."""
    sesi.wajib("presensi.ubah")
    bahan = susun(baca(berkas), bulan)
    if bahan.perlu_bulan:
        raise Tolakan(
            "Lembar {lembar} tidak menyebut bulannya; tulis misalnya --bulan 2026-03.",
            siapa=_SIAPA,
            lembar=bahan.lembar,
        )
    rencana = presensi_impor.rencanakan(sesi, bahan)
    if not terapkan:
        return LaporanPresensi(rencana, False)
    presensi_impor.terapkan(sesi, rencana)
    return LaporanPresensi(rencana, True)


def simpan_rekap(sesi: Sesi, tujuan: Path | str, tahun: int, bulan: int | None = None) -> Path:
    """Write the recap of a month (with its days) or of a year as a workbook; Tolakan when it cannot be."""
    from kinerja_desktop.spreadsheets.presensi_rekap import rekap_bulan_xlsx, rekap_tahun_xlsx

    sesi.wajib("ekspor")
    keluar = Path(tujuan)
    if keluar.suffix.lower() != ".xlsx":
        keluar = keluar.with_name(keluar.name + ".xlsx")
    if bulan is None:
        isi = rekap_tahun_xlsx(presensi.setahun(sesi, tahun))
    else:
        isi = rekap_bulan_xlsx(presensi.lembar(sesi, tahun, bulan))
    tulis_laporan(keluar, isi)
    return keluar
