"""Facts around an SKP for Validasi: assessor, posts, deadline, other SKP; looked up in what was read once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kinerja_desktop.domain.kepegawaian import Pegawai, berlaku_pada
from kinerja_desktop.domain.periode import JenisPeriode
from kinerja_desktop.domain.skp import Skp, StatusDokumen
from kinerja_desktop.domain.validasi import FaktaOrang, FaktaSkp, Jaringan, RhkTujuan, Ukuran
from kinerja_desktop.domain.validasi.kantor import plt
from kinerja_desktop.services import izin
from kinerja_desktop.services.isi_skp import nilai_domain
from kinerja_desktop.services.orang import TIDAK_BERTUGAS, BukuOrang, Penilai
from kinerja_desktop.services.penilai_skp import rantai
from kinerja_desktop.store.repo_pegawai import Sosok
from kinerja_desktop.store.repo_rujukan import PeriodeTersimpan
from kinerja_desktop.store.repo_skp import IsiSkp, RekamSkp
from kinerja_desktop.store.repo_validasi import RhkLuar, RhkRingkas

_KOSONG = IsiSkp((), [], [])


@dataclass(slots=True)
class Perakit:
    """Everything that was read of a year; makes the facts of one SKP and of one person.

    `rekam` holds the living SKP by person, `batas` the last day of planning, `langkah` when an SKP was last
    submitted or returned, `kecuali` the people who owe none.
    """

    tahun: int
    hari: date
    buku: BukuOrang
    rekam: Mapping[bytes, Sequence[RekamSkp]]
    periode: Sequence[PeriodeTersimpan]
    batas: date
    ukuran: Ukuran
    langkah: Mapping[tuple[bytes, str], date] = field(default_factory=dict)
    kecuali: Mapping[bytes, str] = field(default_factory=dict)
    usulan: frozenset[bytes] = frozenset()
    _kursi: dict[tuple[bytes, date], Sosok] = field(default_factory=dict)

    def penilai(self, s: RekamSkp) -> Penilai:
        """The assessor of an SKP."""
        return izin.penilai_skp(self.buku, s, self.hari)

    def sosok(self, s: RekamSkp) -> Sosok:
        """The owner with the post of the SKP."""
        pada = izin.jepit(self.hari, s.mulai, s.selesai)
        return self.buku.sosok(s.pegawai_id, pada, s.penempatan_id)

    def skp(self, s: RekamSkp, isi: IsiSkp, penilai: Penilai, sosok: Sosok) -> Skp:
        """The SKP as the domain judges it."""
        return nilai_domain(s, isi, penilai, sosok)

    def fakta_skp(self, s: RekamSkp, skp: Skp, penilai: Penilai, sosok: Sosok) -> FaktaSkp:
        """What is known around one SKP."""
        f = FaktaSkp(skp, self.ukuran, self.hari, max(self.batas, s.mulai), s.alasan_bentuk)
        f.jabatan, f.penempatan = sosok.jabatan, sosok.penempatan
        f.relasi, f.penilai = penilai.relasi, penilai.penilai
        if penilai.relasi is not None and penilai.penilai is not None:
            kursi = self._kursi_penilai(penilai, izin.jepit(self.hari, s.mulai, s.selesai))
            f.jabatan_penilai, f.penempatan_penilai = kursi.jabatan, kursi.penempatan
            f.penilai_bertugas = penilai.penilai.kedudukan not in TIDAK_BERTUGAS
        f.diajukan = self.langkah.get((s.id, "ajukan"))
        f.dikembalikan = self.langkah.get((s.id, "kembalikan"))
        f.dikecualikan = s.pegawai_id in self.kecuali
        semua = self.rekam.get(s.pegawai_id, ())
        if len(semua) > 1:
            lain = (x for x in semua if x.id != s.id)
            f.lain = [self.skp(x, _KOSONG, self.penilai(x), self.sosok(x)) for x in lain]
        if s.beku or s.status is StatusDokumen.DIAJUKAN:
            f.rantai = rantai(self.buku, s, self.hari, f.diajukan)
        return f

    def _kursi_penilai(self, penilai: Penilai, pada: date) -> Sosok:
        r = penilai.relasi
        assert r is not None
        if r.sebagai:
            return self.buku.sosok_penilai(r, pada)
        kunci = (r.penilai_id, pada)
        if kunci not in self._kursi:
            self._kursi[kunci] = self.buku.sosok_penilai(r, pada)
        return self._kursi[kunci]

    def orang(self) -> Iterable[Pegawai]:
        """People in service who were in a post in the year, or whose posts nobody has typed."""
        awal, akhir = date(self.tahun, 1, 1), date(self.tahun, 12, 31)
        for p in self.buku.staf(self.hari):
            milik = self.buku.penempatan.get(p.id, ())
            if not milik or any(t.mulai <= akhir and (t.sampai is None or t.sampai >= awal) for t in milik):
                yield p

    def fakta_orang(self, p: Pegawai) -> FaktaOrang:
        """What is known of one person."""
        awal = date(self.tahun, 1, 1)
        pada = izin.jepit(self.hari, awal, date(self.tahun, 12, 31))
        sosok = self.buku.sosok(p.id, pada)
        tempat = sosok.penempatan
        milik = self.rekam.get(p.id, ())
        f = FaktaOrang(p, self.ukuran, self.tahun, self.hari, self.batas, milik, sosok.nama_jabatan, tempat)
        if tempat is not None and tempat.mulai > self.batas:
            f.batas = tempat.mulai
        semua = self.buku.penempatan.get(p.id, ())
        f.acting = [t for t in semua if plt(t) and berlaku_pada(t.mulai, t.sampai, pada)]
        f.dikecualikan = p.id in self.kecuali
        f.ada_penilai = bool(self.buku.relasi.get(p.id))
        f.usulan = p.id in self.usulan
        f.triwulan = any(x.periode.jenis is JenisPeriode.TRIWULAN for x in self.periode)
        return f


def susun_jaringan(
    ringkas: Sequence[RhkRingkas],
    pemilik: Mapping[bytes, bytes],
    luar: Mapping[bytes, RhkLuar],
    buku: BukuOrang,
) -> Jaringan:
    """All results that others may stand under; `pemilik` says whose an SKP is."""
    semua = {
        r.id: RhkTujuan(r.skp_id, pemilik[r.skp_id], r.teks, True) for r in ringkas if r.skp_id in pemilik
    }
    for k, r in luar.items():
        semua[k] = RhkTujuan(r.skp_id, r.pegawai_id or b"", r.teks, r.hidup)
    ber_rhk = frozenset(pemilik[r.skp_id] for r in ringkas if r.skp_id in pemilik and r.teks.strip())
    nama = {k: p.nama_lengkap for k, p in buku.pegawai.items()}
    return Jaringan(semua, ber_rhk, nama)
