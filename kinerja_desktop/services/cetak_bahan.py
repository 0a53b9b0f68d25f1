"""From an SKP and its evaluations to the read models of the official forms; pure, nothing is read here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from kinerja_desktop.domain.angka import angka_tersimpan, bertitik_ribuan, tulis_angka
from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import Aspek, BentukSkp, Identitas, Indikator, JenisRhk, Rhk
from kinerja_desktop.services import umpan_balik_cetak as umpan_cetak
from kinerja_desktop.services.bahan_cetak import (
    BarisIndikatorCetak,
    BarisRhkCetak,
    IdentitasCetak,
    PerilakuCetak,
)
from kinerja_desktop.store.repo_penilaian import RekamUmpanBalik
from kinerja_desktop.store.repo_skp import RekamPerilaku, RekamRealisasi

Realisasi = Mapping[tuple[bytes, int], RekamRealisasi]

# States of a moment: adding three monthly attendances of 97 % would print 291 %.
_KEADAAN_SATUAN = re.compile(r"%|\b(?:persen|indeks|nilai|skor|jp)\b", re.IGNORECASE)
_KEADAAN_TEKS = re.compile(r"(?:persentase|rata-rata|indeks|nilai|rasio|tingkat)\b", re.IGNORECASE)


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
    nilai = [realisasi[i.id, b] for b in bulan if (i.id, b) in realisasi] if realisasi else []
    return BarisIndikatorCetak(i.teks, i.target_cetak, aspek, ringkas_realisasi(i, nilai))


def ringkas_realisasi(i: Indikator, nilai: Sequence[RekamRealisasi]) -> str:
    """One text for a period: numbers of a quantity add up over its months, everything else is the latest."""
    terisi = [r for r in nilai if r.angka or r.teks]
    if not terisi:
        return ""
    angka = [angka_tersimpan(r.angka) for r in terisi]
    ribuan = bertitik_ribuan(i.target)
    if _terhitung(i) and len(terisi) > 1 and all(a is not None for a in angka):
        jumlah = sum((a for a in angka if a is not None), Decimal(0))
        return _bersatuan(tulis_angka(jumlah, ribuan=ribuan), i.satuan)
    akhir = terisi[-1]
    a = angka_tersimpan(akhir.angka)
    if akhir.teks and a is None:
        return akhir.teks
    pokok = _bersatuan(tulis_angka(a, ribuan=ribuan), i.satuan) if a is not None else ""
    return f"{pokok}\n{akhir.teks}" if akhir.teks and pokok else pokok or akhir.teks


def _terhitung(i: Indikator) -> bool:
    """Whether months add up: things counted do, a percentage, an index or an average never does."""
    if i.aspek not in (None, Aspek.KUANTITAS):
        return False
    return not (_KEADAAN_SATUAN.search(i.satuan) or _KEADAAN_TEKS.match(i.teks.strip()))


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
