"""Ringkasan kantor: what the recap counts, per office and year, kept so that 400 offices open at once.

The figures are those of `rekap`, office by office. An office is counted again when its rows, the centre's
periods of that year or, where somebody changes posts within a period, the day have changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.kepegawaian import StatusPegawai
from kinerja_desktop.domain.periode import periksa_tahun
from kinerja_desktop.services import rekap
from kinerja_desktop.services.lembar_rekap import (
    DIHITUNG,
    KHUSUS,
    SELESAI,
    BarisTahun,
    LembarRekap,
    kelompok_sel,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_rekap, ringkas
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.ringkas import TANDA, Kunci

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

#: Raised whenever the recap counts otherwise than before.
VERSI = 2
#: One per person and period: by where the recap counts it; by predicate; by state; by both ratings.
REKAP, PREDIKAT, KEADAAN, KUADRAN = "rekap", "predikat", "keadaan", "kuadran"
#: One per person with something open, by the first deadline that it misses ("2026-07-31").
TENGGAT = "tenggat"
#: Offices with which an office shares a NIP: counted again with it, also when the number is corrected.
TETANGGA = "tetangga"
_SEKALI = 40
_ORDINAL, _PERIODE, _VERSI, _HARI = "ordinal", "periode", "versi", "hari"

Kemajuan = Callable[[int, int, str], bool | None]


@dataclass(frozen=True, slots=True)
class _Basi:
    ruang: bytes
    ordinal: int
    periode: int


def segarkan(sesi: Sesi, tahun: int, kemajuan: Kemajuan | None = None) -> int:
    """Count the offices again whose figures of the year are old; how many offices that were.

    `kemajuan` is told and may stop between two groups of offices; what is counted by then stays.
    """
    if sesi.db.peran != "pusat":
        return 0
    periksa_tahun(tahun)
    with sesi.baca() as conn:
        basi = _basi(sesi, conn, tahun)
    sisa, semua = basi, len(basi)
    while sisa:
        if kemajuan is not None and kemajuan(semua - len(sisa), semua, "") is False:
            break
        terhitung = _hitung(sesi, tahun, sisa[:_SEKALI])
        sisa = [b for b in sisa if b.ruang not in terhitung]
    return semua - len(sisa)


def tahun_berjalan(sesi: Sesi) -> list[int]:
    """The years worth counting right after a compilation: this one and the past one, where they exist."""
    kini = sesi.jam.hari_ini().year
    with sesi.baca() as conn:
        ada = repo_rekap.tahun_tersedia(Pelaksana.dari(conn))
    return [t for t in (kini, kini - 1) if t in ada]


def _basi(sesi: Sesi, conn: Connection, tahun: int) -> list[_Basi]:
    p = Pelaksana.dari(conn)
    hari = sesi.jam.hari_ini().toordinal()
    pusat = sesi.db.ruang.to_bytes(4, "big")
    periode = ringkas.ubahan_periode(p, tahun, pusat)
    ada = ringkas.baca(p, tahun, (TANDA,))
    hasil = []
    for ruang, ordinal in sorted(ringkas.keadaan(p).items()):
        t = ada.get(ruang, Counter())
        sama = (t[TANDA, _ORDINAL], t[TANDA, _PERIODE], t[TANDA, _VERSI]) == (ordinal, periode, VERSI)
        if not sama or t[TANDA, _HARI] not in (0, hari):
            hasil.append(_Basi(ruang, ordinal, periode))
    return hasil


def _hitung(sesi: Sesi, tahun: int, basi: Sequence[_Basi]) -> set[bytes]:
    """Count some offices, and those that share people with them: one's mover is another's."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        keadaan = ringkas.keadaan(p)
        tanda = {b.ruang: (b.ordinal, b.periode) for b in basi}
        dulu = ringkas.baca(p, tahun, (TETANGGA,))
        lama = {bytes.fromhex(k) for r in tanda for _, k in dulu.get(r, ())}
        inti = set(tanda) | lama | ringkas.bertetangga(p, tanda)
        tepi = ringkas.bertetangga(p, inti)
        milik = rekap.per_kantor(sesi, conn, tahun, inti | tepi)
    lembar = rekap.dari_kantor(sesi, tahun, milik, [tahun])
    isi = hitung(lembar, inti)
    hari = sesi.jam.hari_ini()
    peka = {k.kantor.ruang for k in milik if _peka_hari(k, hari)}
    periode = basi[0].periode
    sekitar = _sekitar(milik)
    for r in inti:
        h = isi.setdefault(r, Counter())
        h[TANDA, _ORDINAL] = keadaan.get(r, 0)
        h[TANDA, _PERIODE], h[TANDA, _VERSI] = periode, VERSI
        h[TANDA, _HARI] = hari.toordinal() if r in peka else 0
        h.update({(TETANGGA, t.hex()): 1 for t in sekitar.get(r, ())})
    with sesi.db.lokal() as conn:
        ringkas.ganti_tahun(Pelaksana.dari(conn), tahun, isi)
    return inti


def _sekitar(milik: Iterable[rekap.TahunKantor]) -> dict[bytes, set[bytes]]:
    """By office, the others that know somebody of the same NIP."""
    menurut: dict[str, set[bytes]] = {}
    for k in milik:
        for o in k.tahun.buku.pegawai.values():
            if o.nip and o.status is not StatusPegawai.LUAR:
                menurut.setdefault(o.nip, set()).add(k.kantor.ruang)
    hasil: dict[bytes, set[bytes]] = {}
    for ruang in menurut.values():
        for r in ruang if len(ruang) > 1 else ():
            hasil.setdefault(r, set()).update(ruang - {r})
    return hasil


def _peka_hari(k: rekap.TahunKantor, hari: date) -> bool:
    """Whether somebody's post depends on the day that is asked: two placements, and an SKP of neither."""
    return any(
        s.penempatan_id is None and len(k.tahun.buku.penempatan.get(s.pegawai_id, ())) > 1
        for milik in k.tahun.skp.values()
        for s in milik
    )


# ---- counting ----------------------------------------------------------------------------------------


def hitung(lembar: LembarRekap, ruang: Collection[bytes]) -> dict[bytes, Counter[Kunci]]:
    """The figures of some offices out of a recap that holds all their people."""
    hasil: dict[bytes, Counter[Kunci]] = {}
    batas = {p.kunci: p.batas for p in lembar.periode}
    for b in lembar.baris:
        if b.kantor.ruang in ruang:
            _satu(b, hasil.setdefault(b.kantor.ruang, Counter()), batas)
    return hasil


def _satu(b: BarisTahun, h: Counter[Kunci], batas: dict[str, date | None]) -> None:
    for kunci, s in b.sel.items():
        h[REKAP, f"{kunci}|{kelompok_sel(s)}"] += 1
        if s.kelompok == DIHITUNG:
            h[PREDIKAT, f"{kunci}|{s.predikat}"] += 1
            h[KEADAAN, f"{kunci}|{s.keadaan}"] += 1
            h[KUADRAN, f"{kunci}|{s.hasil}|{s.perilaku}"] += 1
    tenggat = tenggat_pertama(b, batas)
    if tenggat is not None:
        h[TENGGAT, tenggat.isoformat()] += 1


def tenggat_pertama(b: BarisTahun, batas: dict[str, date | None]) -> date | None:
    """The first deadline of what somebody still owes: the SKP until it is approved, then evaluations."""
    if b.sel and all(s.kelompok == KHUSUS for s in b.sel.values()):
        return None
    if not b.skp_sah:
        return b.batas_skp
    terbuka = (batas.get(k) for k, s in b.sel.items() if s.keadaan != SELESAI and s.kelompok != KHUSUS)
    return min((t for t in terbuka if t is not None), default=None)


def temuan(sesi: Sesi) -> list[str]:
    """Sentences about kept figures of this year and the past one that a recount does not give again."""
    if sesi.db.peran != "pusat":
        return []
    with sesi.baca() as conn:
        hasil = ringkas.temuan(Pelaksana.dari(conn))
    for tahun in tahun_berjalan(sesi):
        with sesi.baca() as conn:
            p = Pelaksana.dari(conn)
            basi = {b.ruang for b in _basi(sesi, conn, tahun)}
            ada = ringkas.baca(p, tahun, (REKAP, PREDIKAT, KEADAAN, KUADRAN, TENGGAT))
            kenal = set(ringkas.keadaan(p)) - basi
        benar = hitung(rekap.susun(sesi, tahun), kenal)
        beda = sum(ada.get(r, Counter()) != benar.get(r, Counter()) for r in kenal)
        if beda:
            hasil.append(f"Ringkasan rekap {tahun} dari {beda} kantor tidak sama dengan barisnya.")
    return hasil
