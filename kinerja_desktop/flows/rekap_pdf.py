"""Rekap as a paper: totals by period and by office, everybody of one office, who is not counted and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.services.lembar_rekap import (
    BELUM,
    DIHITUNG,
    KHUSUS,
    PINDAH,
    PLT,
    SELESAI,
    kelompok_sel,
)

if TYPE_CHECKING:
    from datetime import date

    from kinerja_desktop.reports.surat import Surat
    from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap, PeriodeRekap

_PREDIKAT = tuple(p.value for p in Predikat)
_SINGKAT = dict(zip(_PREDIKAT, ("SB", "B", "BP", "K", "SK"), strict=True))
_ANGKA: tuple[tuple[str, float], ...] = (
    *((p.upper(), 8.0) for p in _PREDIKAT), ("BELUM SELESAI", 8.0), ("JUMLAH DIHITUNG", 9.0),
    ("PENGE-CUALIAN", 8.0), ("PLT./ PLH.", 6.0), ("DIHITUNG DI TEMPAT LAIN", 9.0),
)  # fmt: skip
_TENGAH = frozenset(range(1, len(_ANGKA) + 1))
_LUAR = (KHUSUS, PLT, PINDAH)
_KAKI = "Rekap Predikat Kinerja"


@dataclass
class Himpunan:
    """What the papers need of everybody: counts by office and period, who is apart, people of one office."""

    angka: dict[bytes, Counter[tuple[str, str]]] = field(default_factory=dict)
    orang: set[object] = field(default_factory=set)
    apart: list[tuple[str, ...]] = field(default_factory=list)
    baris: list[BarisTahun] = field(default_factory=list)
    jumlah: int = 0

    @property
    def satu(self) -> bool:
        """Whether all people are of one office."""
        return len(self.angka) <= 1

    def tambah(self, lembar: LembarRekap, baris: Sequence[BarisTahun]) -> None:
        """Count some rows; they are forgotten as soon as they are of a second office."""
        for b in baris:
            hitung = self.angka.setdefault(b.kantor.ruang, Counter())
            hitung.update((k, kelompok_sel(s)) for k, s in b.sel.items())
            self.orang.add(b.nip or b.pegawai_id)
            self.apart += _apart_satu(lembar, b)
            if self.satu:
                self.baris.append(b)
            else:
                self.baris.clear()
        self.jumlah += len(baris)


def surat_rekap(lembar: LembarRekap, h: Himpunan, nama: str, hari: date) -> tuple[Surat, ...]:
    """The papers of a year for one office or for all; Plt. rows and exceptions stand apart, movers once."""
    hasil = [_per_periode(lembar, h, nama, hari)]
    hasil.append(_orang(lembar, h.baris, nama) if h.satu else _per_kantor(lembar, h, nama))
    apart = _apart(lembar, h, nama)
    return (*hasil, apart) if apart is not None else tuple(hasil)


def _angka(ada: Counter[tuple[str, str]], kunci: str) -> tuple[str, ...]:
    dihitung = sum(ada[kunci, k] for k in (*_PREDIKAT, BELUM))
    urut = [*(ada[kunci, p] for p in (*_PREDIKAT, BELUM)), dihitung, *(ada[kunci, k] for k in _LUAR)]
    return tuple(map(str, urut))


def _kepala(lembar: LembarRekap, nama: str) -> tuple[str, ...]:
    return (f"REKAP PREDIKAT KINERJA TAHUN {lembar.tahun}", nama.upper())


def _per_periode(lembar: LembarRekap, h: Himpunan, nama: str, hari: date) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    semua = sum(h.angka.values(), Counter())
    isi = tuple((p.label, *_angka(semua, p.kunci)) for p in lembar.periode)
    return Surat(
        judul=_kepala(lembar, nama),
        rincian=(
            ("Keadaan pada", tanggal_panjang(hari)),
            ("Kantor", str(len(h.angka))),
            ("Pegawai", str(len(h.orang))),
        ),
        tabel=TabelSurat((("PERIODE", 18.0), *_ANGKA), isi, tengah=_TENGAH),
        penutup=(
            "Hanya penilaian yang selesai dihitung sebagai predikat. Pengecualian (misalnya pensiun atau "
            "cuti di luar tanggungan negara) dan SKP sebagai Plt. atau Plh. tidak dihitung; pegawai yang "
            "pindah dihitung sekali, pada SKP terakhirnya.",
        ),
        kaki=kaki_lokal(_KAKI, kantor=nama),
        mendatar=True,
    )


def _tahunan(lembar: LembarRekap) -> PeriodeRekap | None:
    return next((p for p in lembar.periode if p.jenis == "tahunan"), None) or (
        lembar.periode[-1] if lembar.periode else None
    )


def _per_kantor(lembar: LembarRekap, h: Himpunan, nama: str) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    p = _tahunan(lembar)
    kunci = p.kunci if p else ""
    isi = [(k.nama, *_angka(h.angka.get(k.ruang, Counter()), kunci)) for k in lembar.kantor]
    isi.append(("JUMLAH SEMUA KANTOR", *_angka(sum(h.angka.values(), Counter()), kunci)))
    return Surat(
        judul=(*_kepala(lembar, nama), f"PER KANTOR, {p.label.upper() if p else ''}"),
        tabel=TabelSurat((("KANTOR", 24.0), *_ANGKA), tuple(isi), tengah=_TENGAH),
        kaki=kaki_lokal(_KAKI, kantor=nama),
        mendatar=True,
        lanjut=True,
    )


def _singkat(p: PeriodeRekap) -> str:
    if p.jenis == "tahunan":
        return "TAHUN"
    bulan = ("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGS", "SEP", "OKT", "NOV", "DES")
    return bulan[p.nomor - 1] if p.jenis == "bulanan" else f"TW {('I', 'II', 'III', 'IV')[p.nomor - 1]}"


def _orang(lembar: LembarRekap, baris: Sequence[BarisTahun], nama: str) -> Surat:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    def kata(b: BarisTahun, p: PeriodeRekap) -> str:
        s = b.sel.get(p.kunci)
        if s is None:
            return ""
        isi = _SINGKAT.get(s.predikat, "-") if s.keadaan == SELESAI else "-"
        return isi if s.kelompok == DIHITUNG else f"({isi})"

    kolom = (("NO", 4.0), ("NAMA", 24.0), ("NIP", 19.0), ("JABATAN", 22.0),
             *((_singkat(p), 6.0 if p.jenis != "tahunan" else 8.0) for p in lembar.periode))  # fmt: skip
    isi = tuple(
        (str(n), b.nama, b.nip or "-", b.jabatan, *(kata(b, p) for p in lembar.periode))
        for n, b in enumerate(baris, 1)
    )
    arti = ", ".join(f"{s} = {p}" for p, s in _SINGKAT.items())
    return Surat(
        judul=(*_kepala(lembar, nama), "DAFTAR PEGAWAI"),
        pembuka=(f"{arti}; - = belum selesai; dalam kurung = tidak dihitung.",),
        tabel=TabelSurat(kolom, isi, tengah=frozenset({0, *range(4, len(kolom))})),
        kaki=kaki_lokal(_KAKI, kantor=nama),
        mendatar=True,
        lanjut=True,
    )


def _apart_satu(lembar: LembarRekap, b: BarisTahun) -> Iterator[tuple[str, ...]]:
    """Why somebody is not counted, once per reason with its periods."""
    menurut: dict[str, list[str]] = {}
    for p in lembar.periode:
        s = b.sel.get(p.kunci)
        if s is not None and s.kelompok != DIHITUNG:
            menurut.setdefault(s.sebab, []).append(_singkat(p))
    for sebab, periode in menurut.items():
        yield b.kantor.nama, b.nama, b.nip or "-", ", ".join(periode), sebab


def _apart(lembar: LembarRekap, h: Himpunan, nama: str) -> Surat | None:
    from kinerja_desktop.reports.kaki import kaki_lokal
    from kinerja_desktop.reports.surat import Surat, TabelSurat

    isi = [(str(n), *r) for n, r in enumerate(h.apart, 1)]
    if not isi:
        return None
    kolom = (("NO", 5.0), ("KANTOR", 22.0), ("NAMA", 24.0), ("NIP", 20.0), ("PERIODE", 20.0), ("SEBAB", 34.0))
    pilih = [i for i in range(len(kolom)) if i != 1 or not h.satu]
    return Surat(
        judul=(*_kepala(lembar, nama), "TIDAK DIHITUNG"),
        tabel=TabelSurat(tuple(kolom[i] for i in pilih), tuple(tuple(r[i] for i in pilih) for r in isi)),
        kaki=kaki_lokal(_KAKI, kantor=nama),
        mendatar=True,
        lanjut=True,
    )
