"""Filling the role matrix: typed and pasted cells, what SKP already hold, last year's roles."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.hasil import ChangeSet, Outcome
from kinerja_desktop.domain.kaskade import (
    BUTIR_SESEL,
    Butir,
    butir_tersebut,
    kunci_butir,
    padankan,
    paling_serupa,
    pisah_hasil,
    urai_kunci,
)
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import matriks_dasar
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.isi_skp import SEL
from kinerja_desktop.services.lembar_skp import RHK
from kinerja_desktop.services.matriks_dasar import Matriks
from kinerja_desktop.services.matriks_izin import wajib_matriks
from kinerja_desktop.services.matriks_lembar import Ditinggal, HasilAmbil, UbahanPeran
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_matriks
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_matriks import Letak, RekamPeran, RekamRhk, id_peran

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

MAKS_BUTIR = SEL[RHK][3]
Baris = tuple[str, bytes | None]


@dataclass(slots=True)
class TulisPeran:
    """Gathers the cells of one act and writes them with few statements; a line keeps its row id."""

    uow: UnitOfWork
    tahun: int
    pimpinan_id: bytes
    _ubah: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    _baru: dict[bytes, dict[str, Any]] = field(default_factory=dict)
    _hapus: list[bytes] = field(default_factory=list)
    jumlah: int = 0

    def sel(self, letak: Letak, lama: Sequence[RekamPeran], baru: Sequence[Baris]) -> bool:
        """Let a cell hold these lines with their links; False when it already does."""
        if [(b.teks, b.rhk_id) for b in lama] == list(baru):
            return False
        ada = {b.id: b for b in lama}
        pakai = set()
        for n, (teks, rhk_id) in enumerate(baru):
            pengenal = id_peran(self.uow.penulisan.ruang, self.tahun, self.pimpinan_id, letak, n)
            pakai.add(pengenal)
            if pengenal in ada:
                self._ubah[pengenal] = {"teks": teks, "rhk_id": rhk_id}
                continue
            self._baru[pengenal] = {
                "tahun": self.tahun,
                "pimpinan_id": self.pimpinan_id,
                "rhk_atasan_id": letak[0],
                "indikator_atasan_id": letak[1],
                "pegawai_id": letak[2],
                "teks": teks,
                "rhk_id": rhk_id,
            }
        self._hapus += [b for b in ada if b not in pakai]
        self.jumlah += 1
        return True

    def tulis(self) -> int:
        """Write what was gathered; number of cells that changed."""
        self.uow.update_many("peran_hasil", self._ubah)
        tulis_tetap(self.uow, "peran_hasil", self._baru)
        self.uow.delete("peran_hasil", self._hapus)
        return self.jumlah


def bersih_peran(teks: str) -> tuple[str, ...]:
    """Roles of one cell, cleaned, one a line; Tolakan when one is too long or they are too many."""
    baris = pisah_hasil(bersihkan_teks(teks, "Peran/hasil", MAKS_BUTIR * 4, berbaris=True))
    if len(baris) > BUTIR_SESEL:
        raise Tolakan(
            "Satu sel memuat paling banyak {maks} hasil; sekarang {kini}. Kurangi dahulu.",
            siapa="yang mengisi",
            maks=BUTIR_SESEL,
            kini=len(baris),
        )
    return tuple(bersihkan_teks(b, "Peran/hasil", MAKS_BUTIR) for b in baris)


def ubah_sel(
    sesi: Sesi, tahun: int, pimpinan_id: bytes, ubahan: Sequence[UbahanPeran], judul: str = ""
) -> Outcome[int]:
    """Write cells of one matrix, one role a line; a line whose result is gone is free again when changed.

    Value: cells changed.
    """
    if not ubahan:
        return Outcome(0)
    untuk = wajib_matriks(sesi, pimpinan_id)
    bersih = [((*_alamat(u.kunci), u.pegawai_id), bersih_peran(u.teks)) for u in ubahan]
    with sesi.baca() as conn:
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        _wajib_ada(m, [letak for letak, teks in bersih if teks])
        terusul = {b.rhk_id for letak, _ in bersih for b in m.peran.get(letak, ()) if b.rhk_id is not None}
        rhk = repo_matriks.rhk_menurut_id(Pelaksana.dari(conn), terusul)
    with sesi.kerja("matriks.ubah_sel", judul or _judul(m, bersih), untuk) as uow:
        tulis = TulisPeran(uow, tahun, pimpinan_id)
        for letak, baru in bersih:
            lama = m.peran.get(letak, [])
            asal = [(b.teks, b.rhk_id) for b in lama]
            tulis.sel(letak, lama, [_bebas(x, asal, rhk) for x in padankan(asal, baru)])
        jumlah = tulis.tulis()
        wajib_satu_nilai(sesi, uow)
    return Outcome(jumlah, uow.perubahan)


def _alamat(kunci: str) -> tuple[bytes, bytes | None]:
    try:
        return urai_kunci(kunci)
    except ValueError:
        raise _tak_ada() from None


def _tak_ada() -> Tolakan:
    return Tolakan(
        "RHK pimpinan atau pegawai itu tidak ada lagi pada matriks ini. Muat ulang halaman ini.",
        siapa="yang mengisi",
    )


def _wajib_ada(m: Matriks, letak: Iterable[Letak]) -> None:
    butir = {(b.rhk.id, b.indikator.id if b.indikator else None) for b in m.butir}
    # Roles towards an item that is gone may still be mended, or moved away.
    if any((k[:2] not in butir and k not in m.peran) or k[2] not in m.orang for k in letak):
        raise _tak_ada()


def _bebas(baru: Baris, lama: Sequence[Baris], rhk: dict[bytes, RekamRhk]) -> Baris:
    """A changed line lets go of a result that is no longer there."""
    teks, rhk_id = baru
    if rhk_id is None or any(rapat(t) == rapat(teks) for t, r in lama if r == rhk_id):
        return baru
    hidup = rhk_id in rhk and rhk[rhk_id].hidup
    return (teks, rhk_id if hidup else None)


def _judul(m: Matriks, bersih: Sequence[tuple[Letak, tuple[str, ...]]]) -> str:
    orang = dict.fromkeys(letak[2] for letak, _ in bersih)
    if len(orang) == 1:
        return f"Ubah peran {m.nama(next(iter(orang)))} dalam matriks {m.nama(m.pimpinan_id)}"
    return f"Ubah {len(bersih)} sel matriks {m.nama(m.pimpinan_id)}"


# ---- from the SKP --------------------------------------------------------------------------------------


def ambil_dari_skp(sesi: Sesi, tahun: int, pimpinan_id: bytes) -> Outcome[HasilAmbil]:
    """Put results that already serve the leader into the matrix, and words that the SKP has newer.

    A line with the same words is linked, a new one is added below; nothing that was typed is replaced.
    """
    untuk = wajib_matriks(sesi, pimpinan_id)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        milik = repo_matriks.rhk_orang(p, tahun, m.orang)
        terusul = {b.rhk_id for baris in m.peran.values() for b in baris if b.rhk_id is not None}
        rhk = repo_matriks.rhk_menurut_id(p, terusul)
    isi = {k: [(b.teks, b.rhk_id) for b in baris] for k, baris in m.peran.items()}
    diperbarui = _samakan(m, isi, rhk)
    diisi = _tambahkan(m, isi, milik, terusul)
    judul = f"Ambil peran dari SKP ke matriks {m.nama(pimpinan_id)}"
    return _tulis_semua(sesi, m, isi, judul, untuk, HasilAmbil(diisi, diperbarui))


def _samakan(m: Matriks, isi: dict[Letak, list[Baris]], rhk: dict[bytes, RekamRhk]) -> int:
    """Lines whose result was changed in the SKP later than here take its words."""
    jumlah = 0
    for letak, baris in m.peran.items():
        for n, b in enumerate(baris):
            milik = rhk.get(b.rhk_id) if b.rhk_id is not None else None
            if milik is None or not milik.hidup or b.rev > milik.rev:
                continue
            teks = " ".join(milik.teks.split())
            if teks and rapat(teks) != rapat(b.teks):
                isi[letak][n] = (teks, b.rhk_id)
                jumlah += 1
    return jumlah


def _tambahkan(
    m: Matriks, isi: dict[Letak, list[Baris]], rhk: Sequence[RekamRhk], terusul: Collection[bytes | None]
) -> int:
    jumlah = 0
    for r in rhk:
        teks = " ".join(r.teks.split())
        if not teks or r.id in terusul:
            continue
        for b in _butir_rhk(m.butir, r):
            sel = isi.setdefault((b.rhk.id, b.indikator.id if b.indikator else None, r.pegawai_id), [])
            sama = next((n for n, (t, i) in enumerate(sel) if i is None and rapat(t) == rapat(teks)), None)
            if sama is not None:
                sel[sama] = (sel[sama][0], r.id)
            elif len(sel) < BUTIR_SESEL:
                sel.append((teks, r.id))
            else:
                continue
            jumlah += 1
    return jumlah


def _butir_rhk(butir: Sequence[Butir], r: RekamRhk) -> tuple[Butir, ...]:
    """The items that a linked result serves: the one of its link, and every one that its words name."""
    milik = [b for b in butir if b.rhk.id == r.rhk_atasan_id]
    if not milik:
        return ()
    tepat = {b.kunci for b in milik if b.indikator and b.indikator.id == r.indikator_atasan_id}
    tepat |= {b.kunci for b in butir_tersebut(r.teks_atasan, butir)}
    return tuple(b for b in butir if b.kunci in tepat) or (milik[0],)


# ---- from last year ------------------------------------------------------------------------------------


def salin_tahun_lalu(sesi: Sesi, tahun: int, pimpinan_id: bytes) -> Outcome[HasilAmbil]:
    """Copy last year's roles into empty cells; items are found again by their words, people by themselves."""
    untuk = wajib_matriks(sesi, pimpinan_id)
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        m = matriks_dasar.muat(sesi, conn, tahun, pimpinan_id)
        lalu = matriks_dasar.muat(sesi, conn, tahun - 1, pimpinan_id)
        if not lalu.peran:
            raise Tolakan(
                "Matriks {nama} tahun {tahun} belum berisi, sehingga tidak ada yang dapat disalin.",
                siapa="yang mengisi",
                nama=m.nama(pimpinan_id),
                tahun=str(tahun - 1),
            )
        teks = {b.kunci: b.tulisan for b in lalu.butir}
        lain = repo_matriks.rhk_menurut_id(p, {k[0] for k in lalu.peran})
    peta: dict[str, Butir | None] = {}
    isi: dict[Letak, list[Baris]] = {}
    ditinggal: dict[str, str] = {}
    for (rhk_id, indikator_id, pegawai_id), baris in lalu.peran.items():
        kunci = kunci_butir(rhk_id, indikator_id)
        tulisan = teks.get(kunci) or (lain[rhk_id].teks if rhk_id in lain else "")
        if kunci not in peta:
            peta[kunci] = paling_serupa(tulisan, m.butir)[0]
        b = peta[kunci]
        if pegawai_id not in m.bawahan:
            ditinggal.setdefault(lalu.nama(pegawai_id), matriks_dasar.BUKAN_BAWAHAN)
        elif b is None:
            ditinggal.setdefault(f"“{tulisan}”", "RHK pimpinan ini tidak ada lagi")
        else:
            letak = (b.rhk.id, b.indikator.id if b.indikator else None, pegawai_id)
            if letak not in m.peran:
                isi.setdefault(letak, []).extend((x.teks, None) for x in baris)
    hasil = HasilAmbil(
        sum(len(b) for b in isi.values()), 0, tuple(Ditinggal(n, s) for n, s in ditinggal.items())
    )
    judul = f"Salin matriks {tahun - 1} ke matriks {tahun} {m.nama(pimpinan_id)}"
    return _tulis_semua(sesi, m, isi, judul, untuk, hasil)


def _tulis_semua(
    sesi: Sesi,
    m: Matriks,
    isi: dict[Letak, list[Baris]],
    judul: str,
    untuk: bytes | None,
    hasil: HasilAmbil,
) -> Outcome[HasilAmbil]:
    beda = {
        k: list(dict.fromkeys(b))[:BUTIR_SESEL]
        for k, b in isi.items()
        if b != [(x.teks, x.rhk_id) for x in m.peran.get(k, ())]
    }
    if not beda:
        return Outcome(hasil, ChangeSet(title=judul))
    with sesi.kerja("matriks.isi", judul, untuk) as uow:
        tulis = TulisPeran(uow, m.tahun, m.pimpinan_id)
        for letak, baris in beda.items():
            tulis.sel(letak, m.peran.get(letak, []), baris)
        tulis.tulis()
        wajib_satu_nilai(sesi, uow)
    return Outcome(hasil, uow.perubahan)
