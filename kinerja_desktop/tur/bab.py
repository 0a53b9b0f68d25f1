"""The chapters of the year in order; each is a generator that yields the name of every step it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kinerja_desktop.tur import (
    bab_awal,
    bab_balik,
    bab_cetak,
    bab_dua_pc,
    bab_nilai,
    bab_penilaian,
    bab_rencana,
    bab_skp,
    bab_tempat,
    bab_tukar,
)
from kinerja_desktop.tur.panggung import Panggung


@dataclass(frozen=True, slots=True)
class Bab:
    """One chapter: key for those who play it alone, title, generator of steps."""

    kunci: str
    judul: str
    main: Callable[[Panggung], Iterator[str]]


BAB: tuple[Bab, ...] = (
    Bab("kantor_baru", "Kantor baru", bab_awal.kantor_baru),
    Bab("pengaturan", "Alamat kantor", bab_awal.pengaturan),
    Bab("pegawai", "Pegawai dari buku kerja", bab_awal.pegawai),
    Bab("penilai", "Siapa menilai siapa", bab_awal.penilai),
    Bab("iku", "IKU dan standar", bab_rencana.iku),
    Bab("susun", "Menyusun SKP", bab_skp.susun),
    Bab("kembalikan", "Dikembalikan dan disetujui", bab_skp.kembalikan),
    Bab("peran", "Perencanaan", bab_rencana.peran),
    Bab("tetapkan", "Menetapkan semua SKP", bab_skp.tetapkan),
    Bab("realisasi", "Realisasi", bab_nilai.realisasi),
    Bab("komputer_kedua", "Komputer kedua kantor ini", bab_dua_pc.komputer_kedua),
    Bab("isian_sama", "Isian yang sama di dua komputer", bab_dua_pc.isian_sama),
    Bab("komputer_hilang", "Komputer kedua hilang", bab_dua_pc.komputer_hilang),
    Bab("triwulan_1", "Triwulan I", bab_nilai.triwulan_1),
    Bab("triwulan_2", "Triwulan II", bab_nilai.triwulan_2),
    Bab("revisi", "Revisi SKP", bab_rencana.revisi),
    Bab("mutasi", "Mutasi", bab_rencana.mutasi),
    Bab("triwulan_3", "Triwulan III", bab_nilai.triwulan_3),
    Bab("triwulan_4", "Triwulan IV", bab_nilai.triwulan_4),
    Bab("tahunan", "Tahunan", bab_nilai.tahunan),
    Bab("penilaian", "Pemantauan, dialog, pola, keberatan", bab_penilaian.penilaian),
    Bab("cetak", "Mencetak", bab_cetak.cetak),
    Bab("pusat_baru", "Pusat mengundang kantor", bab_tukar.pusat_baru),
    Bab("kirim", "Kirim ADK", bab_tukar.kirim),
    Bab("kompilasi", "Kompilasi di pusat", bab_tukar.kompilasi),
    Bab("rekap", "Rekap", bab_tukar.rekap),
    Bab("dari_pusat", "Tenggat, usulan, dan catatan dari pusat", bab_balik.dari_pusat),
    Bab("jawaban_kantor", "Jawaban kantor", bab_balik.jawaban_kantor),
    Bab("berita_acara", "Berita Acara", bab_balik.berita_acara),
    Bab("tempat_kantor", "Semua tempat kantor", bab_tempat.kantor),
    Bab("tempat_pusat", "Semua tempat pusat", bab_tempat.pusat),
)


def mainkan(panggung: Panggung, *kunci: str) -> list[str]:
    """Play some chapters by key (journey tests do); returns the steps taken."""
    menurut = {b.kunci: b for b in BAB}
    return [langkah for k in kunci for langkah in menurut[k].main(panggung)]
