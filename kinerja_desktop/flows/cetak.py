"""Print: from the office's documents to PDF bytes or files, for the window and for the command line."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.periode import LABEL_AKHIR, NAMA_BULAN, JenisPeriode, daftar_periode
from kinerja_desktop.domain.tanggal import rentang_periode
from kinerja_desktop.domain.tolakan import Tolakan

if TYPE_CHECKING:
    from kinerja_desktop.services.bahan_cetak import Bahan
    from kinerja_desktop.services.sesi import Sesi

#: (done, of, name); an answer of False stops after the document at hand.
Kemajuan = Callable[[int, int, str], bool | None]

KERTAS = ("A4", "F4")
_BUKAN_NAMA = re.compile(r"[^0-9A-Za-z]+")
_RENTANG = re.compile(r"(\d+) (\w+)(?: \d+)? SD (\d+) (\w+)")
_JUDUL = {
    "skp": "SKP",
    "lampiran": "Lampiran-SKP",
    "perubahan": "Perubahan-SKP",
    "versi": "SKP-versi-lama",
    "matriks": "Matriks-Peran-Hasil",
    "rekaman": "Rekaman-Umpan-Balik",
    "evaluasi": "Evaluasi",
    "dokumen": "Dokumen-Evaluasi",
}


@dataclass(frozen=True, slots=True)
class HasilCetak:
    """Files written, how many documents they hold, what a person should look at, one sentence."""

    berkas: tuple[Path, ...]
    dokumen: int
    peringatan: tuple[str, ...]
    kalimat: str


def _pdf(bahan: Sequence[Bahan], kertas: str) -> bytes:
    from kinerja_desktop.reports.formulir import gabung

    return gabung(bahan, _kertas(kertas))


def _kertas(kertas: str) -> str:
    bersih = kertas.strip().upper()
    if bersih not in KERTAS:
        raise Tolakan(
            "Kertas {kertas} tidak dikenal; pilih A4 atau F4.", siapa="operator", kertas=kertas[:20]
        )
    return bersih


def cetak_ke_folder(
    sesi: Sesi,
    tahun: int,
    jenis: Sequence[str],
    keluar: Path | str,
    nip: Collection[str] | None = None,
    gabung: bool = False,
    kertas: str = "A4",
    kemajuan: Kemajuan | None = None,
) -> HasilCetak:
    """Write forms of a year into a folder: a file per document or (`gabung`) per kind; else Tolakan."""
    from kinerja_desktop.services import cetak

    sesi.wajib("cetak")
    ukuran = _kertas(kertas)
    folder = siapkan_folder(Path(keluar))
    pilihan = list(dict.fromkeys(j.strip().lower() for j in jenis)) or list(cetak.JENIS)
    semua = [(j, b) for j in pilihan for b in cetak.bahan(sesi, tahun, j, list(nip) if nip else None)]
    if not semua:
        raise Tolakan(
            "Belum ada dokumen tahun {tahun} yang siap; setujui SKP atau selesaikan penilaian dahulu.",
            siapa="pejabat penilai",
            tahun=str(tahun),
        )
    berkas: list[Path] = []
    terpakai: set[Path] = set()
    if gabung:
        for n, j in enumerate(pilihan, 1):
            isi = [b for k, b in semua if k == j]
            if isi and not _berhenti(kemajuan, n, len(pilihan), _JUDUL[j]):
                berkas.append(tulis_pdf(folder, f"{_JUDUL[j]}_{tahun}", _pdf(isi, ukuran), terpakai))
    else:
        for n, (j, b) in enumerate(semua, 1):
            berkas.append(tulis_pdf(folder, nama_dokumen(j, tahun, b), _pdf([b], ukuran), terpakai))
            if _berhenti(kemajuan, n, len(semua), b.pegawai.nama):
                break
    peringatan = peringatan_cetak([b for _, b in semua])
    kalimat = f"{len(semua)} dokumen dicetak ke {len(berkas)} berkas di {folder}."
    return HasilCetak(tuple(berkas), len(semua), peringatan, kalimat)


def _berhenti(kemajuan: Kemajuan | None, n: int, dari: int, teks: str) -> bool:
    return kemajuan is not None and kemajuan(n, dari, teks) is False


def siapkan_folder(folder: Path) -> Path:
    """The folder itself, made when absent; Tolakan with the reason when it cannot be."""
    from kinerja_desktop.system.sebab import sebab_os

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise Tolakan(
            "Folder {folder} tidak dapat dibuat: {sebab}. Pilih folder lain.",
            siapa="operator",
            folder=str(folder),
            sebab=sebab_os(e),
        ) from e
    return folder


def nama_dokumen(jenis: str, tahun: int, bahan: Bahan) -> str:
    """Readable and sortable: kind, year, period, person, NIP."""
    label = getattr(bahan, "periode", "")
    periode = "TAHUNAN" if label == LABEL_AKHIR else label.removesuffix(f"-{LABEL_AKHIR}")
    orang = bahan.pegawai
    bagian = (_JUDUL[jenis], str(tahun), periode, orang.nama, orang.nip, *_khas(tahun, bahan))
    return "_".join(_BUKAN_NAMA.sub("-", b).strip("-")[:60] for b in bagian if b)


def _khas(tahun: int, bahan: Bahan) -> tuple[str, str]:
    """What tells two SKP of one person apart: the months when not the whole period, and an acting post."""
    label = getattr(bahan, "periode", "")
    semua = (p for jenis in JenisPeriode for p in daftar_periode(jenis, tahun))
    penuh = {p.label_cetak: rentang_periode(p.mulai, p.selesai) for p in semua}
    utuh = bahan.periode_penilaian == penuh.get(label or LABEL_AKHIR)
    jabatan = bahan.pegawai.jabatan
    acting = jabatan if jabatan.startswith(("Plt. ", "Plh. ")) else ""
    return "" if utuh else _bulan(tahun, bahan.periode_penilaian), acting


def _bulan(tahun: int, rentang: str) -> str:
    """ "JULI-DESEMBER" of "1 JULI SD 31 DESEMBER TAHUN 2026"; with days where months are not whole."""
    cocok = _RENTANG.match(rentang)
    if cocok is None:
        return rentang
    awal, dari, akhir, sampai = cocok.groups()
    nama = [b.upper() for b in NAMA_BULAN]
    if awal != "1" or sampai not in nama or int(akhir) != monthrange(tahun, nama.index(sampai) + 1)[1]:
        return f"{awal} {dari}-{akhir} {sampai}"
    return dari if dari == sampai else f"{dari}-{sampai}"


def tulis_pdf(folder: Path, nama: str, isi: bytes, terpakai: set[Path] | None = None) -> Path:
    """Write a PDF under a free name; with `terpakai` only names of this run are taken, older files go.

    A corrected form must not stand beside its stale one.
    """
    from kinerja_desktop.system.sebab import sebab_os
    from kinerja_desktop.system.tulis import tulis_utuh

    path = folder / f"{nama}.pdf"
    try:
        n = 1
        while path in terpakai if terpakai is not None else path.exists() and path.read_bytes() != isi:
            n += 1
            path = folder / f"{nama}-{n}.pdf"
        tulis_utuh(path, isi)
        if terpakai is not None:
            terpakai.add(path)
    except OSError as e:
        raise Tolakan(
            "Berkas {nama} tidak dapat ditulis ke {folder}: {sebab}. Pilih folder lain, atau ulangi.",
            siapa="operator",
            nama=path.name,
            folder=str(folder),
            sebab=sebab_os(e),
        ) from e
    return path


def peringatan_cetak(bahan: Sequence[Bahan]) -> tuple[str, ...]:
    """What a reader of the paper would stumble over: drafts, nobody to sign, no place."""
    from kinerja_desktop.services.cetak_orang import DRAF

    hasil: list[str] = []
    draf = sum(b.catatan_kaki == DRAF for b in bahan)
    if draf:
        hasil.append(f"{draf} dokumen masih draf dan bertanda DRAF.")
    tanpa = sorted({b.pegawai.nama for b in bahan if not b.penilai.nama})
    if tanpa:
        hasil.append(f"Pejabat penilai kosong pada dokumen {', '.join(tanpa[:5])}.")
    if any(not (b.tempat if hasattr(b, "tempat") else b.tempat_penilai) for b in bahan):
        hasil.append("Tempat tanda tangan kosong; isi Tempat pada Pengaturan kantor.")
    return tuple(hasil)
