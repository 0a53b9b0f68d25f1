"""Progres Harian as workbooks, for window and command line: one file a person, refusals named beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.flows.tulis_buku import tulis_lembar

if TYPE_CHECKING:
    from kinerja_desktop.services.harian_isi import BarisHarian
    from kinerja_desktop.services.harian_rentang import RentangHarian
    from kinerja_desktop.services.sesi import Sesi
    from kinerja_desktop.spreadsheets.harian import BarisProgres

#: People done, of how many, and whose file is being written.
Kemajuan = Callable[[int, int, str], bool | None]


@dataclass(frozen=True, slots=True)
class HasilHarian:
    """Files written, lines in them, and what BKN would refuse (with the person's name), in sentences."""

    berkas: tuple[Path, ...]
    baris: int
    ditolak: tuple[str, ...]
    kalimat: str


def siapkan(
    sesi: Sesi, dari: date, sampai: date, pegawai_id: bytes | None = None, keluar: str = ""
) -> tuple[RentangHarian, ...]:
    """The lines that would be written, of one person or of everybody; Tolakan when there are none."""
    from kinerja_desktop.services import harian_rentang

    if pegawai_id is None or pegawai_id != sesi.pelaku.pegawai_id:
        sesi.wajib("ekspor")
    orang = (pegawai_id,) if pegawai_id is not None else harian_rentang.penulis(sesi, dari, sampai)
    semua = [harian_rentang.rentang(sesi, i, dari, sampai) for i in orang]
    ada = tuple(r for r in semua if r.baris)
    if not ada:
        raise Tolakan(
            "Belum ada catatan harian dari {dari} sampai {sampai}; {keluar} tidak ditulis.",
            siapa="yang mengisi",
            keluar=keluar[:200] or "berkasnya",
            dari=f"{dari:%d-%m-%Y}",
            sampai=f"{sampai:%d-%m-%Y}",
        )
    return ada


def kekurangan(semua: Sequence[RentangHarian]) -> tuple[str, ...]:
    """What BKN would refuse, one sentence a line, with the name where several people are written."""
    banyak = len(semua) > 1
    return tuple(f"{r.nama}, {d.kalimat}" if banyak else d.kalimat for r in semua for d in r.ditolak)


def tulis_harian(
    sesi: Sesi,
    keluar: Path,
    dari: date,
    sampai: date,
    pegawai_id: bytes | None = None,
    lengkap_saja: bool = False,
    kemajuan: Kemajuan | None = None,
) -> HasilHarian:
    """Write the lines as they were typed; with `lengkap_saja` those that BKN would refuse are left out.

    `keluar` is a folder, or for one person the file itself.
    """
    from kinerja_desktop.spreadsheets.harian import progres_harian_xlsx

    semua = siapkan(sesi, dari, sampai, pegawai_id, str(keluar))
    path = Path(keluar)
    if len(semua) > 1 and not path.is_dir():
        raise Tolakan(
            "{keluar} bukan folder; {n} pegawai ditulis masing-masing satu berkas, jadi sebut sebuah folder.",
            siapa="yang mengetik",
            keluar=str(keluar),
            n=len(semua),
        )
    berkas, jumlah = [], 0
    for n, r in enumerate(semua):
        if kemajuan is not None:
            kemajuan(n, len(semua), r.nama)
        isi = r.lengkap if lengkap_saja else r.baris
        if isi:
            tujuan = _jalur(path, r)
            berkas.append(tulis_lembar(tujuan, progres_harian_xlsx(map(_progres, isi))))
            jumlah += len(isi)
    if not berkas:
        raise Tolakan(
            "Semua catatan belum lengkap menurut isian BKN; lengkapi dahulu, atau tulis apa adanya.",
            siapa="yang mengisi",
        )
    tempat = berkas[0] if len(berkas) == 1 else f"{len(berkas)} berkas di {path}"
    kalimat = f"{jumlah} catatan harian ditulis ke {tempat}."
    return HasilHarian(tuple(berkas), jumlah, kekurangan(semua), kalimat)


def nama_berkas(r: RentangHarian) -> str:
    """A name for the file: "Progres Harian Siti Aminah 2026-04-01 sd 2026-04-30.xlsx"."""
    nama = f"Progres Harian {r.nama} {r.nip} {r.dari.isoformat()} sd {r.sampai.isoformat()}"
    bersih = "".join(c if c.isalnum() or c in " -_." else "-" for c in " ".join(nama.split()))
    return bersih[:140] + ".xlsx"


def _jalur(path: Path, r: RentangHarian) -> Path:
    if path.is_dir():
        return path / nama_berkas(r)
    return path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")


def _progres(b: BarisHarian) -> BarisProgres:
    from kinerja_desktop.domain.angka import baca_angka
    from kinerja_desktop.spreadsheets.harian import BarisProgres

    angka = baca_angka(b.angka) if b.angka else None
    return BarisProgres(b.aksi, b.tanggal.isoformat(), b.mulai, b.selesai, b.teks, angka, b.satuan, b.bukti)
