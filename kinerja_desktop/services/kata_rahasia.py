"""Words that only some eyes read, wherever rows are shown: counselling, own ratings, drafts, own results.

Riwayat and Beda Isian show acts and rows of every table; what a page keeps closed, they keep closed as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kinerja_desktop.domain.keberatan import StatusKeberatan
from kinerja_desktop.domain.kepegawaian import Peran
from kinerja_desktop.services import hasil_tertutup, pembinaan_rahasia
from kinerja_desktop.services.orang import BukuOrang
from kinerja_desktop.services.pembinaan_rahasia import TERTUTUP
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.jurnal import Nilai, Perubahan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_riwayat import baris_kini

__all__ = ["ISI", "TERTUTUP", "samarkan", "tertutup"]

_SENDIRI, _KEBERATAN, _EVALUASI = "nilai_sendiri", "keberatan", "evaluasi"
#: Columns that hold what was said; the others (day, kind, state) may be seen.
ISI: dict[str, tuple[str, ...]] = {
    pembinaan_rahasia.TABEL: pembinaan_rahasia.ISI,
    _SENDIRI: ("rating_hasil", "rating_perilaku", "alasan_hasil", "alasan_perilaku"),
    _KEBERATAN: ("nomor", "teks", "tuntutan", "bukti", "tanggal"),
    _EVALUASI: hasil_tertutup.ISI,
}
#: State of a row in which its words are still the employee's alone.
_DRAF = {_SENDIRI: "draf", _KEBERATAN: StatusKeberatan.DRAF.value}
_Baris = Mapping[bytes, Mapping[str, Any]]


def tertutup(sesi: Sesi, p: Pelaksana, buku: BukuOrang, tabel: str, baris: _Baris) -> frozenset[bytes]:
    """Ids among these rows of a table whose words this person does not read, as the rows stand."""
    if tabel == pembinaan_rahasia.TABEL:
        return pembinaan_rahasia.tertutup(sesi, p, buku, baris)
    if tabel not in ISI:
        return frozenset()
    if tabel == _EVALUASI:
        return frozenset(_hasil_sendiri(sesi, p, baris))
    asing = _bukan_milik(sesi, p, baris)
    return frozenset(b for b in asing if baris[b]["_del"] or (baris[b]["status"] or "draf") == _DRAF[tabel])


def _bukan_milik(sesi: Sesi, p: Pelaksana, baris: _Baris) -> set[bytes]:
    """Rows of other people; the operator types for them and reads what is typed."""
    if Peran.OPERATOR in sesi.pelaku.peran:
        return set()
    milik = repo_skp.rekam_banyak(p, {r["skp_id"] for r in baris.values() if r["skp_id"] is not None})
    saya, hasil = sesi.pelaku.pegawai_id, set()
    for b, r in baris.items():
        rekam = milik.get(r["skp_id"] or b"")
        if rekam is None or saya is None or rekam.pegawai_id != saya:
            hasil.add(b)
    return hasil


def samarkan(
    sesi: Sesi, p: Pelaksana, buku: BukuOrang, komit: Iterable[Sequence[Perubahan]]
) -> list[tuple[Perubahan, ...]]:
    """Changes of several acts with the words that this person does not read taken out."""
    semua = pembinaan_rahasia.samarkan(sesi, p, buku, komit)
    asing: dict[str, set[bytes]] = {}
    for tabel in _DRAF:
        ids = {c.baris for k in semua for c in k if c.tabel == tabel}
        if ids:
            kini = baris_kini(p, tabel, ids)
            # A row that is not here any more cannot say whose it was.
            asing[tabel] = _bukan_milik(sesi, p, kini) | (ids - kini.keys())
    ids = {c.baris for k in semua for c in k if c.tabel == _EVALUASI}
    tutup = _hasil_sendiri(sesi, p, baris_kini(p, _EVALUASI, ids)) if ids else set()
    if tutup:
        semua = [tuple(_tutup(c) if c.baris in tutup else c for c in k) for k in semua]
    if not asing:
        return semua
    return [tuple(_samar(c) if c.baris in asing.get(c.tabel, ()) else c for c in k) for k in semua]


def _hasil_sendiri(sesi: Sesi, p: Pelaksana, baris: _Baris) -> set[bytes]:
    """Evaluations of the person at the keyboard whose document was not handed over yet."""
    saya = sesi.pelaku.pegawai_id
    if not hasil_tertutup.diri_sendiri(sesi, saya):
        return set()
    milik = repo_skp.rekam_banyak(p, {r["skp_id"] for r in baris.values() if r["skp_id"] is not None})
    tutup = {s.value for s in hasil_tertutup.SEBELUM_SERAH} | {""}
    hasil = set()
    for b, r in baris.items():
        rekam = milik.get(r["skp_id"] or b"")
        if rekam is not None and rekam.pegawai_id == saya and (r["_del"] or (r["status"] or "") in tutup):
            hasil.add(b)
    return hasil


def _tutup(c: Perubahan) -> Perubahan:
    """A change of an own result without what it says, new and old."""

    def kata(kolom: str, nilai: Nilai) -> Nilai:
        return TERTUTUP if kolom in ISI[_EVALUASI] and nilai not in (None, "") else nilai

    if c.operasi == "i":
        return c._replace(data=[kata(k, v) for k, v in c.nilai_baru().items()])
    assert isinstance(c.data, dict)
    return c._replace(data={k: [kata(k, lama), kata(k, baru)] for k, (lama, baru) in c.data.items()})


def _samar(c: Perubahan) -> Perubahan:
    """Of a step that handed words over the new ones stay; of all else nothing, earlier drafts included."""
    isi, draf = ISI[c.tabel], _DRAF[c.tabel]

    def kata(kolom: str, nilai: Nilai) -> Nilai:
        return TERTUTUP if kolom in isi and nilai not in (None, "") else nilai

    if c.operasi == "i":
        baru = c.nilai_baru()
        if baru.get("status", draf) not in (draf, ""):
            return c
        return c._replace(data=[kata(k, v) for k, v in baru.items()])
    assert isinstance(c.data, dict)
    diserahkan = c.data.get("status", ["", draf])[1] not in (draf, "")
    return c._replace(
        data={k: [kata(k, lama), baru if diserahkan else kata(k, baru)] for k, (lama, baru) in c.data.items()}
    )
