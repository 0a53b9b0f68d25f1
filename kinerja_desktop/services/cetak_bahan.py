"""From an SKP and its evaluations to the read models of the official forms; pure, nothing is read here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kinerja_desktop.domain.angka import angka_tersimpan, bertitik_ribuan, tulis_angka
from kinerja_desktop.domain.capaian import metode_pakai, nilai_bulan
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import BentukSkp, Identitas, Indikator, JenisRhk, Metode, Rhk
from kinerja_desktop.services import umpan_balik_cetak as umpan_cetak
from kinerja_desktop.services.bahan_cetak import (
    BarisIndikatorCetak,
    BarisRhkCetak,
    IdentitasCetak,
    PerilakuCetak,
)
from kinerja_desktop.services.capaian import butir_dari
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik
from kinerja_desktop.store.repo_skp import RekamPerilaku, RekamRealisasi

#: All entries per indicator and month.
Realisasi = Mapping[tuple[bytes, int], Sequence[RekamRealisasi]]

_KATA_MAKS = 240


def identitas_cetak(i: Identitas, *, baris_instansi: bool = False) -> IdentitasCetak:
    """One person for the identity table; the assessor of form (a) prints the institution in row five."""
    unit = i.instansi or i.unit_kerja if baris_instansi else i.unit_kerja or i.instansi
    return IdentitasCetak(
        i.nama,
        i.nip,
        i.pangkat_golongan,
        i.jabatan,
        unit,
        i.label_nip,
        "INSTANSI" if baris_instansi else "UNIT KERJA",
    )


def rhk_cetak(
    rhk: Sequence[Rhk],
    jenis: JenisRhk,
    bentuk: BentukSkp,
    realisasi: Realisasi | None = None,
    bulan: Iterable[int] = (),
    umpan: Sequence[RekamUmpanBalik] = (),
) -> tuple[BarisRhkCetak, ...]:
    """Work results of one kind, numbered from 1, with progress and feedback when they are given."""
    sejenis = [r for r in rhk if r.jenis is jenis]
    rentang = tuple(bulan)
    hasil = []
    for nomor, r in enumerate(sejenis, 1):
        indikator = tuple(_indikator(i, bentuk, realisasi, rentang) for i in r.indikator)
        hasil.append(
            BarisRhkCetak(
                str(nomor),
                r.teks,
                indikator,
                r.teks_atasan,
                r.penugasan_dari,
                r.perspektif.value if r.perspektif else "",
                umpan_cetak.gabung(u for u in umpan if u.rhk_id == r.id),
            )
        )
    return tuple(hasil)


def _indikator(
    i: Indikator, bentuk: BentukSkp, realisasi: Realisasi | None, bulan: tuple[int, ...]
) -> BarisIndikatorCetak:
    aspek = i.aspek.value if i.aspek and bentuk is BentukSkp.ADMINISTRASI else ""
    nilai = [r for b in bulan for r in realisasi.get((i.id, b), ())] if realisasi else []
    return BarisIndikatorCetak(i.teks, i.target_cetak, aspek, ringkas_realisasi(i, nilai))


def ringkas_realisasi(i: Indikator, nilai: Sequence[RekamRealisasi]) -> str:
    """One text for a period of all its entries, by month: what is counted adds up, else it is the latest.

    Where a month has several entries their words stand below the sum, as far as they are short.
    """
    terisi = [r for r in nilai if r.angka or r.teks]
    if not terisi:
        return ""
    ribuan = bertitik_ribuan(i.target)
    metode = metode_pakai(i)
    if metode is Metode.HITUNGAN and len(terisi) > 1:
        n = nilai_bulan([butir_dari(r) for r in terisi], metode, i.satuan)
        if n is not None and n.angka is not None:
            berulang = len({r.bulan for r in terisi}) < len(terisi)
            kata = "; ".join(dict.fromkeys(r.teks for r in terisi if r.teks)) if berulang else ""
            pokok = n.tampil(ribuan=ribuan)
            return f"{pokok}\n{kata}" if kata and len(kata) <= _KATA_MAKS else pokok
        if n is not None and n.sebab:
            return n.teks
    akhir = _terakhir(terisi) if metode is not Metode.HITUNGAN else terisi[-1]
    a = angka_tersimpan(akhir.angka)
    if akhir.teks and a is None:
        return akhir.teks
    pokok = _bersatuan(tulis_angka(a, ribuan=ribuan), akhir.satuan or i.satuan) if a is not None else ""
    return f"{pokok}\n{akhir.teks}" if akhir.teks and pokok else pokok or akhir.teks


def _terakhir(terisi: Sequence[RekamRealisasi]) -> RekamRealisasi:
    """The state at the end: of the last month the latest entry with a number, else the latest."""
    bulan = max(r.bulan for r in terisi)
    isi = sorted((r for r in terisi if r.bulan == bulan), key=lambda r: butir_dari(r).urutan)
    return next((r for r in reversed(isi) if r.angka), isi[-1])


def _bersatuan(angka: str, satuan: str) -> str:
    return f"{angka} {satuan.strip()}".strip()


def perilaku_cetak(
    perilaku: Sequence[RekamPerilaku], umpan: Sequence[RekamUmpanBalik] = ()
) -> tuple[PerilakuCetak, ...]:
    """The seven values in their order with expectation and feedback."""
    harapan = {p.nomor: p.ekspektasi for p in reversed(perilaku)}
    return tuple(
        PerilakuCetak(
            str(n.nomor),
            n.nama,
            n.butir,
            harapan.get(n.nomor, ""),
            umpan_cetak.gabung(u for u in umpan if u.rhk_id is None and u.nomor_perilaku == n.nomor),
        )
        for n in NILAI_PERILAKU
    )
