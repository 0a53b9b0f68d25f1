"""What the centre may propose: an office, a row of it, its cells with the value that stands there now."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja_desktop.services.isi_pegawai import tampil_kolom
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.usulan import NAMA_TABEL, SEL
from kinerja_desktop.store import repo_kantor_lain, repo_lawan, repo_tukar, repo_usulan

#: How a value is written, where its label does not say it.
CARA = {
    "nip": "18 angka, boleh dengan spasi",
    "golongan": "Kode saja, misalnya III/b atau IX",
    "tanggal_lahir": "Tanggal-bulan-tahun, misalnya 18-04-1985",
    "tmt_golongan": "Tanggal-bulan-tahun, misalnya 01-04-2026",
    "jenis_kelamin": "L atau P",
}


@dataclass(frozen=True, slots=True)
class Sasaran:
    """A person, post, unit or the office itself; `jenis` in words, `keterangan` the NIP of a person."""

    tabel: str
    baris_id: bytes
    jenis: str
    nama: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class SelUsulan:
    """One cell: label, the value that stands there as people read it, how a new one is written."""

    kolom: str
    label: str
    nilai: str
    cara: str


def kantor(sesi: Sesi) -> tuple[tuple[int, str], ...]:
    """(space, name) of the offices compiled so far, by name."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        return tuple(repo_kantor_lain.kantor_semua(p, sesi.db.ruang))


def ruang_undangan(sesi: Sesi, nomor: int) -> int | None:
    """The space of the office that answered this invitation; None while none has."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        penulis = repo_lawan.semua_penulis(p)
        for u in repo_lawan.semua_undangan(p):
            if u.nomor == nomor and u.writer is not None and u.writer in penulis:
                return penulis[u.writer].ruang
    return None


def sasaran(sesi: Sesi, ruang: int) -> tuple[Sasaran, ...]:
    """Rows of one office that a proposal may be about: the office, people, posts, units."""
    sesi.wajib("usulan.buat")
    with repo_tukar.bacaan(sesi.db) as p:
        semua = repo_kantor_lain.sasaran(p, ruang)
    return tuple(Sasaran(r.tabel, r.id, NAMA_TABEL[r.tabel], r.nama, r.keterangan) for r in semua)


def sel(sesi: Sesi, tabel: str, baris_id: bytes) -> tuple[SelUsulan, ...]:
    """The cells of one row that the centre may propose, with what stands there."""
    sesi.wajib("usulan.buat")
    with repo_tukar.bacaan(sesi.db) as p:
        nilai = {k: str(repo_usulan.nilai_kini(p, tabel, k, baris_id) or "") for k in SEL[tabel]}
    return tuple(
        SelUsulan(k, label, tampil_kolom(k, nilai[k]) if tabel == "pegawai" else nilai[k], CARA.get(k, ""))
        for k, (label, _) in SEL[tabel].items()
    )
