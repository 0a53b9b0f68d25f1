"""Lampiran SKP: its three lists, edited line by line or pasted; one act, one transaction, one undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kinerja_desktop.domain.alur import wajib_dapat_diubah_skp
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.domain.skp import JENIS_LAMPIRAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import izin
from kinerja_desktop.services.frasa_saran import saran
from kinerja_desktop.services.lembar_skp import ButirLampiran
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan, wajib_rekam
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_skp
from kinerja_desktop.store.pelaksana import Pelaksana

if TYPE_CHECKING:
    from kinerja_desktop.store.repo_skp import RekamButir
    from kinerja_desktop.store.unit_of_work import UnitOfWork

#: Headings of the three lists.
NAMA_JENIS = {
    "dukungan": "Dukungan sumber daya",
    "skema": "Skema pertanggungjawaban",
    "konsekuensi": "Konsekuensi",
}
BUTIR_TERBANYAK = 100
"""Lines of one list at most; no form needs more."""
TEKS_MAKS = 500
_HILANG = "Butir lampiran itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class UbahanButir:
    """One line typed: `id` None makes a new one at the end of its list; an empty text takes the line away."""

    id: bytes | None
    jenis: str
    teks: str


def baca(sesi: Sesi, skp_id: bytes) -> tuple[ButirLampiran, ...]:
    """Lines of an annex, list by list in order; Tolakan when the SKP is not for these eyes."""
    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        rekam = wajib_rekam(p, skp_id)
        butir = repo_skp.lampiran(p, [skp_id])[skp_id]
        izin.buku_lihat(sesi, conn, rekam.pegawai_id)
    return tuple(ButirLampiran(b.id, b.jenis, b.teks) for b in butir)


def tulis(sesi: Sesi, skp_id: bytes, ubahan: Sequence[UbahanButir]) -> Outcome[tuple[bytes | None, ...]]:
    """Write lines in one act: change, add, take away; value: the id of every line, None when it has gone."""
    nama, untuk = _buka(sesi, skp_id)
    bersih = [
        (u.id, wajib_jenis(u.jenis), bersihkan_teks(u.teks, "Butir lampiran", TEKS_MAKS)) for u in ubahan
    ]
    with sesi.kerja("skp.lampiran", _judul(bersih, nama), untuk) as uow:
        ada = _milik(uow, skp_id)
        ubah = {b: teks for b, _, teks in bersih if b is not None}
        if not ubah.keys() <= ada.keys():
            raise Tolakan(_HILANG, siapa="yang mengisi")
        uow.update_many("butir_lampiran", {b: {"teks": teks} for b, teks in ubah.items() if teks})
        uow.delete("butir_lampiran", [b for b, teks in ubah.items() if not teks])
        baru = iter(_sisip(uow, skp_id, ada, [(j, t) for b, j, t in bersih if b is None and t]))
        hasil = tuple(
            (b if t else None) if b is not None else next(baru) if t else None for b, _, t in bersih
        )
    return Outcome(hasil, uow.perubahan)


def _judul(bersih: Sequence[tuple[bytes | None, str, str]], nama: str) -> str:
    if len(bersih) != 1:
        return f"Ubah lampiran SKP {nama}"
    butir, jenis, teks = bersih[0]
    daftar = NAMA_JENIS[jenis].lower()
    if butir is None:
        return f"Tambah butir {daftar} SKP {nama}"
    return f"Ubah butir {daftar} SKP {nama}" if teks else f"Hapus butir {daftar} SKP {nama}"


def tambah(
    sesi: Sesi, skp_id: bytes, jenis: str, teks: Sequence[str], setelah: bytes | None = None
) -> Outcome[tuple[bytes, ...]]:
    """Put lines below a line of the list (None = at its end), empty texts left out; the new ids."""
    nama, untuk = _buka(sesi, skp_id)
    wajib_jenis(jenis)
    bersih = [b for t in teks if (b := bersihkan_teks(t, "Butir lampiran", TEKS_MAKS))]
    daftar = NAMA_JENIS[jenis].lower()
    judul = f"Tambah {len(bersih)} butir {daftar} SKP {nama}"
    if len(bersih) == 1:
        judul = f"Tambah butir {daftar} SKP {nama}"
    with sesi.kerja("skp.lampiran", judul, untuk) as uow:
        ada = _milik(uow, skp_id)
        if setelah is not None and (setelah not in ada or ada[setelah].jenis != jenis):
            raise Tolakan(_HILANG, siapa="yang mengisi")
        baru = _sisip(uow, skp_id, ada, [(jenis, t) for t in bersih], setelah)
    return Outcome(tuple(baru), uow.perubahan)


def hapus(sesi: Sesi, skp_id: bytes, butir: Collection[bytes]) -> Outcome[int]:
    """Take lines away; value: how many."""
    nama, untuk = _buka(sesi, skp_id)
    n = len(set(butir))
    judul = f"Hapus {n} butir lampiran SKP {nama}" if n != 1 else f"Hapus satu butir lampiran SKP {nama}"
    with sesi.kerja("skp.lampiran", judul, untuk) as uow:
        if not set(butir) <= _milik(uow, skp_id).keys():
            raise Tolakan(_HILANG, siapa="yang mengisi")
        uow.delete("butir_lampiran", list(set(butir)))
    return Outcome(n, uow.perubahan)


def pindah(sesi: Sesi, skp_id: bytes, butir: bytes, langkah: int) -> Outcome[bool]:
    """Move a line up (-1) or down (1) inside its list; False at the end of the list."""
    nama, untuk = _buka(sesi, skp_id)
    with sesi.kerja("skp.lampiran", f"Pindahkan butir lampiran SKP {nama}", untuk) as uow:
        ada = _milik(uow, skp_id)
        if butir not in ada:
            raise Tolakan(_HILANG, siapa="yang mengisi")
        daftar = [b for b in ada.values() if b.jenis == ada[butir].jenis]
        kini = daftar.index(ada[butir])
        tujuan = kini + (1 if langkah > 0 else -1)
        bisa = 0 <= tujuan < len(daftar)
        if bisa:
            daftar[kini], daftar[tujuan] = daftar[tujuan], daftar[kini]
            _urutkan(uow, daftar)
    return Outcome(bisa, uow.perubahan)


def usulan(sesi: Sesi, skp_id: bytes) -> tuple[tuple[str, str], ...]:
    """Lines on offer as (kind, text) that the annex does not have: of the phrase bank and of colleagues."""
    punya = {(b.jenis, rapat(b.teks)) for b in baca(sesi, skp_id)}
    return tuple(
        (jenis, s.teks)
        for jenis in JENIS_LAMPIRAN
        for s in saran(sesi, jenis, "", skp_id)
        if (jenis, rapat(s.teks)) not in punya
    )


def salin_lampiran(uow: UnitOfWork, ke_skp_id: bytes, dari_skp_id: bytes) -> int:
    """Copy the lists of one SKP into another that has none yet, in an open unit of work; lines copied."""
    butir = repo_skp.lampiran(uow.p, [ke_skp_id, dari_skp_id])
    if butir[ke_skp_id]:
        return 0
    isi = [
        {"skp_id": ke_skp_id, "jenis": b.jenis, "urut": b.urut, "teks": b.teks} for b in butir[dari_skp_id]
    ]
    return len(uow.insert_many("butir_lampiran", isi))


def wajib_jenis(jenis: str) -> str:
    """The kind itself when it is one of the three lists."""
    if jenis not in NAMA_JENIS:
        raise Tolakan("Daftar lampiran {jenis} tidak dikenal.", siapa="yang mengisi", jenis=jenis[:40])
    return jenis


def _buka(sesi: Sesi, skp_id: bytes) -> tuple[str, bytes | None]:
    rekam, nama, untuk = siapkan(sesi, skp_id, "skp.ubah")
    wajib_dapat_diubah_skp(rekam.status)
    return nama, untuk


def _milik(uow: UnitOfWork, skp_id: bytes) -> dict[bytes, RekamButir]:
    return {b.id: b for b in repo_skp.lampiran(uow.p, [skp_id])[skp_id]}


def _sisip(
    uow: UnitOfWork,
    skp_id: bytes,
    ada: dict[bytes, RekamButir],
    baru: Sequence[tuple[str, str]],
    setelah: bytes | None = None,
) -> list[bytes]:
    """Insert (kind, text) behind a line or at the ends of their lists; refuses a list that gets too long."""
    for jenis in JENIS_LAMPIRAN:
        jumlah = sum(b.jenis == jenis for b in ada.values()) + sum(j == jenis for j, _ in baru)
        if jumlah > BUTIR_TERBANYAK and any(j == jenis for j, _ in baru):
            raise Tolakan(
                "{daftar} paling banyak {maks} butir; kurangi yang ditambahkan.",
                siapa="yang mengisi",
                daftar=NAMA_JENIS[jenis],
                maks=BUTIR_TERBANYAK,
            )
    urut = {j: max((b.urut for b in ada.values() if b.jenis == j), default=0) for j in JENIS_LAMPIRAN}
    if setelah is not None:
        tempat = ada[setelah]
        di_bawah = [b for b in ada.values() if b.jenis == tempat.jenis]
        di_bawah = di_bawah[di_bawah.index(tempat) + 1 :]
        uow.update_many(
            "butir_lampiran", {b.id: {"urut": tempat.urut + len(baru) + n} for n, b in enumerate(di_bawah, 1)}
        )
        urut[tempat.jenis] = tempat.urut
    isi = []
    for jenis, teks in baru:
        urut[jenis] += 1
        isi.append({"skp_id": skp_id, "jenis": jenis, "urut": urut[jenis], "teks": teks})
    return uow.insert_many("butir_lampiran", isi)


def _urutkan(uow: UnitOfWork, daftar: Sequence[RekamButir]) -> None:
    uow.update_many("butir_lampiran", {b.id: {"urut": n} for n, b in enumerate(daftar, 1)})
