"""Progress that was corrected since it differed: asked about, and decided, is the figure that counts now.

A correction is a further record. Who corrects twice while another corrects once leaves the difference in a
record that nobody sees any more; its other value is then set against the figure shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.angka import angka_tersimpan, tulis_angka
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.beda_kata import KOSONG
from kinerja_desktop.store import repo_realisasi
from kinerja_desktop.store.jurnal import acuan_commit, id_tetap, ke_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_beda import KOREKSI, RekamBeda, SisiRekam, kedalaman
from kinerja_desktop.store.repo_skp import RekamRealisasi
from kinerja_desktop.store.sejarah import riwayat_baris

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: What a person records; everything else of a record says where it belongs.
_ISI = frozenset({"angka", "satuan", "teks", "bukti", "tanggal_kegiatan"})
_MUAT = 60


def berantai(r: RekamBeda) -> bool:
    """True for a question about what was recorded as progress."""
    return r.tabel == KOREKSI and r.kelompok in _ISI


def setarakan(p: Pelaksana, semua: Sequence[RekamBeda]) -> list[RekamBeda]:
    """The same questions; those about a corrected record set the other values against the figure shown."""
    skp = {bytes(r.baris["skp_id"]) for r in semua if berantai(r) and r.baris["skp_id"]}
    kini = repo_realisasi.kepala_rantai(p, skp) if skp else {}
    hasil = []
    for r in semua:
        w = kini.get(r.id) if berantai(r) else None
        hasil.append(r if w is None or (w.id == r.id and not r.lama) else _setara(p, r, w))
    return hasil


def _setara(p: Pelaksana, r: RekamBeda, kini: RekamRealisasi) -> RekamBeda:
    nilai = tuple(ke_baris(KOREKSI, k, getattr(kini, k)) for k in r.kolom)
    depan = list(r.sisi) if kini.id == r.id else [_tampak(p, kini.id, r.kolom, nilai)]
    dulu = [(x.id, s) for x in (*r.lama, *([] if kini.id == r.id else [r])) for s in x.sisi]
    tulis = _penulis_sesudah(p, kini)
    lain = [s for b, s in dulu if not _dilanjutkan(tulis, b, s)]
    if len({s.nilai for s in (*depan, *lain)}) < 2:
        lain = [s for _, s in dulu]  # all went on from what they had written: still somebody has to say so
    ada, acuan = {s.nilai for s in depan}, {s.acuan for s in depan}
    depan += [s for s in lain if s.nilai not in ada and s.acuan not in acuan]
    return replace(r, sisi=tuple(depan), baris={**r.baris, **{k: getattr(kini, k) for k in r.kolom}})


def _tampak(p: Pelaksana, baris: bytes, kolom: Sequence[str], nilai: tuple[Any, ...]) -> SisiRekam:
    """The figure shown, with the commit that wrote it."""
    for k in riwayat_baris(p, KOREKSI, baris):
        for c in k.perubahan:
            if c.baris == baris and c.tabel == KOREKSI and not set(kolom).isdisjoint(c.data or ()):
                return SisiRekam(acuan_commit(k.writer, k.seq, k.hash), nilai, k)
    return SisiRekam(baris.hex(), nilai, None)


def _penulis_sesudah(p: Pelaksana, kini: RekamRealisasi) -> dict[bytes, dict[bytes, int]]:
    """Of every record before the figure shown: who wrote a later one, with the last number of theirs."""
    dalam = kedalaman(p, kini.indikator_id, kini.bulan)
    serantai = {i for i, w in repo_realisasi.kepala_rantai(p, [kini.skp_id]).items() if w.id == kini.id}
    dalam = {b: n for b, n in dalam.items() if b in serantai}
    hasil: dict[bytes, dict[bytes, int]] = {}
    kumpul: dict[bytes, int] = {}
    for b in sorted(dalam, key=lambda b: (b == kini.id, dalam[b], b), reverse=True):
        hasil[b] = dict(kumpul)
        for k in riwayat_baris(p, KOREKSI, b):
            kumpul[k.writer] = max(k.seq, kumpul.get(k.writer, 0))
    return hasil


def _dilanjutkan(sesudah: Mapping[bytes, Mapping[bytes, int]], baris: bytes, s: SisiRekam) -> bool:
    """Whether whoever wrote this value has corrected it since."""
    return s.komit is not None and sesudah.get(baris, {}).get(s.komit.writer, 0) > s.komit.seq


def digantikan(p: Pelaksana, r: RekamBeda) -> RekamRealisasi | None:
    """The figure shown, when it stands in a later record than the one that differs; else None."""
    if not berantai(r) or not r.baris["skp_id"]:
        return None
    w = repo_realisasi.kepala_rantai(p, [bytes(r.baris["skp_id"])]).get(r.id)
    return w if w is not None and w.id != r.id else None


def judul_koreksi(r: RekamBeda, nama: str, isi: Mapping[str, Any], tampak: RekamRealisasi | None) -> str:
    """Title of a decision that corrects the figure shown, as its trace; "" for any other."""
    if tampak is None or all(getattr(tampak, k) == v for k, v in isi.items()):
        return ""
    lama, pakai = _kata(getattr(tampak, k) for k in r.kolom), _kata(isi[k] for k in r.kolom)
    return f"Putuskan Beda Isian {nama}: dipakai {pakai}, menggantikan {lama}"


def _kata(nilai: Iterable[str]) -> str:
    """Values of one group as people read them, cut for a title."""
    isi = " · ".join(_angka(v) for v in nilai if v) or KOSONG
    return isi if len(isi) <= _MUAT else f"{isi[: _MUAT - 1].rstrip()}…"


def _angka(nilai: str) -> str:
    angka = angka_tersimpan(nilai)
    return nilai if angka is None else tulis_angka(angka)


def tulis_koreksi(
    uow: UnitOfWork, putusan: Sequence[tuple[RekamBeda, Mapping[str, Any], RekamRealisasi]], hari_ini: date
) -> None:
    """Write decisions about figures that were corrected since, as further corrections of those shown.

    What lies in corrected records is settled as it stands: it is history, and shown there as it was.
    """
    baru: dict[bytes, dict[str, Any]] = {}
    for r, isi, w in putusan:
        for x in (r, *r.lama):
            uow.tegaskan(KOREKSI, x.id, x.kolom)
        if any(getattr(w, k) != v for k, v in isi.items()):
            asal = (w.indikator_id, bytes([w.bulan]), w.id)
            tetap = id_tetap(uow.penulisan.ruang, KOREKSI, *asal)
            baru.setdefault(tetap, _koreksi(w, hari_ini)).update(isi)
    if baru:
        tulis_tetap(uow, KOREKSI, baru)


def _koreksi(w: RekamRealisasi, hari_ini: date) -> dict[str, Any]:
    return {
        "indikator_id": w.indikator_id,
        "skp_id": w.skp_id,
        "bulan": w.bulan,
        "angka": w.angka,
        "teks": w.teks,
        "bukti": w.bukti,
        "menggantikan_id": w.id,
        "tanggal": hari_ini.isoformat(),
        "butir": w.butir,
        "satuan": w.satuan,
        "alasan": "Putusan Beda Isian",
        "tanggal_kegiatan": w.tanggal_kegiatan,
    }
