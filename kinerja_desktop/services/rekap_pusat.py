"""Rekap of the centre without reading everybody: offices by their kept figures, people of a few on demand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja_desktop.domain.periode import periksa_tahun
from kinerja_desktop.services import dasbor_pusat, rekap, ringkas
from kinerja_desktop.services.lembar_dasbor import PREDIKAT
from kinerja_desktop.services.lembar_rekap import BarisTahun, LembarRekap
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_cari, repo_rekap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.saring_ruang import TERBANYAK

#: People that a search in the recap lists; whoever finds more is asked for more letters.
TEMUAN = 50
_SEKALI = 40
_PANJANG = 100

Kemajuan = Callable[[int, int, str], bool | None]


@dataclass(frozen=True, slots=True)
class LembarWilayah:
    """A year of all offices: offices and periods (`rekap`, without people), and what each office counts.

    `angka` has, by office and by "period|group", the counts that `lembar_rekap.jumlah` gives of its people.
    """

    rekap: LembarRekap
    angka: Mapping[bytes, Counter[str]]

    def menurut_kantor(self, kunci: str) -> dict[bytes, Counter[str]]:
        """Counts of one period by office: predicate, "belum", or the group apart, and how many."""
        hasil: dict[bytes, Counter[str]] = {}
        for ruang, isi in self.angka.items():
            hitung = hasil[ruang] = Counter()
            for k, n in isi.items():
                periode, _, kelompok = k.partition("|")
                if periode == kunci:
                    hitung[kelompok] += n
        return hasil

    def jumlah(self, kunci: str) -> Counter[str]:
        """The same over all offices."""
        return sum(self.menurut_kantor(kunci).values(), Counter())

    @property
    def ada_predikat(self) -> bool:
        """Whether an evaluation of the year is finished anywhere."""
        return any(k.partition("|")[2] in PREDIKAT for isi in self.angka.values() for k in isi)


@dataclass(frozen=True, slots=True)
class TemuanRekap:
    """Rows of the people found; `lebih` when there were more than can be listed."""

    lembar: LembarRekap
    lebih: bool


def wilayah(sesi: Sesi, tahun: int) -> LembarWilayah:
    """The year of all offices from the figures kept of each, after counting those whose figures are old."""
    r, angka = dasbor_pusat.lembar(sesi, tahun)
    return LembarWilayah(
        r,
        {
            ruang: Counter({k: n for (jenis, k), n in isi.items() if jenis == ringkas.REKAP})
            for ruang, isi in angka.items()
        },
    )


def cari(sesi: Sesi, tahun: int, teks: str) -> TemuanRekap:
    """Rows of the year of people by name or number (NIP) in all offices, at most `TEMUAN` people."""
    sesi.wajib("lihat")
    periksa_tahun(tahun)
    bersih = bersihkan_teks(teks[:_PANJANG], "Cari", _PANJANG)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        orang = repo_cari.orang(p, bersih, TEMUAN + 1) if len(bersih) > 1 else []
    return TemuanRekap(_milik(sesi, tahun, orang[:TEMUAN]), len(orang) > TEMUAN)


def milik(sesi: Sesi, tahun: int, pengenal: bytes) -> LembarRekap:
    """Rows of one person (by its id or that of an SKP) in every office where the NIP stands."""
    sesi.wajib("lihat")
    periksa_tahun(tahun)
    with sesi.baca() as conn:
        orang = repo_rekap.orang_dari(Pelaksana.dari(conn), pengenal)
    return _milik(sesi, tahun, [orang] if orang is not None else [])


def _milik(sesi: Sesi, tahun: int, orang: Sequence[bytes]) -> LembarRekap:
    """Rows of some people; only their offices are read, and those in which the same numbers stand."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        yang = repo_rekap.senomor(p, orang)
        ruang = list(dict.fromkeys(repo_rekap.ruang(i) for i in [*orang, *sorted(yang - set(orang))]))
        isi = rekap.per_kantor(sesi, conn, tahun, set(ruang[:TERBANYAK])) if ruang else []
        tahun_ada = repo_rekap.tahun_tersedia(p)
    lembar = rekap.dari_kantor(
        sesi, tahun, [rekap.hanya_orang(k, lambda o: o.id in yang) for k in isi], tahun_ada
    )
    baris = tuple(b for b in lembar.baris if b.pegawai_id in yang)
    ada = {b.kantor.ruang for b in baris}
    return replace(lembar, kantor=tuple(k for k in lembar.kantor if k.ruang in ada), baris=baris)


def alir(
    sesi: Sesi, lembar: LembarRekap, kemajuan: Kemajuan | None = None
) -> Iterator[tuple[BarisTahun, ...]]:
    """Everybody of the offices of `lembar`, some offices at a time and by name: memory stays that of a few.

    `kemajuan` is told how many offices are done; what it raises ends the reading.
    """
    semua = lembar.kantor
    for i in range(0, len(semua), _SEKALI):
        if kemajuan is not None:
            kemajuan(i, len(semua), "")
        kantor = semua[i : i + _SEKALI]
        yield rekap.susun(sesi, lembar.tahun, [k.ruang for k in kantor]).baris
    if kemajuan is not None:
        kemajuan(len(semua), len(semua), "")
