"""Joining, both sides: the centre invites and accepts; the office asks in every file until accepted."""

from __future__ import annotations

import platform
from dataclasses import dataclass, replace
from datetime import timedelta

import msgspec

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import undangan as und
from kinerja_desktop.exchange.bentuk import IsiUndangan, Permintaan, Sertifikat
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda, lingkup
from kinerja_desktop.exchange.wewenang import Lingkup
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DITERIMA, KANTOR, PUSAT, Penulis, Undangan

MASA_UNDANGAN = timedelta(days=60)
DIKIRIM, DIMINTA, DITERIMA_KANTOR, DIPAKAI = "dikirim", "diminta", "diterima", "dipakai"
_LOKAL = 0x80000000


@dataclass(frozen=True, slots=True)
class UndanganBaru:
    """A written invitation: the file's bytes, the code to be told apart, number and last day."""

    data: bytes
    kode: str
    nomor: int
    kantor: str
    sampai: str


@dataclass(frozen=True, slots=True)
class KantorPusat:
    """An invited office as the centre sees it: `keadaan` dikirim, diminta or diterima.

    `minta_lagi`: accepted, and another key asks with the same invitation (a lost key, a second PC).
    """

    nomor: int
    kantor: str
    keadaan: str
    nama_pc: str
    ruang: int | None
    writer: bytes | None
    minta_lagi: bool = False


def _wajib_pusat(sesi: Sesi, tindakan: str) -> None:
    sesi.wajib(tindakan)
    if sesi.db.peran != PUSAT:
        raise Tolakan(
            "Berkas data ini milik kantor; hanya pusat yang dapat mengundang dan menerima kantor.",
            siapa="pusat",
        )


def undang(sesi: Sesi, kantor: str) -> UndanganBaru:
    """Invite an office, for sixty days and one PC; takes about a second. Tolakan when not the centre."""
    _wajib_pusat(sesi, "pusat.undang")
    nama = bersihkan_teks(kantor, "Nama kantor", 120, wajib=True)
    _, penerima = kunci_buka(sesi.db)
    sampai = sesi.jam.hari_ini() + MASA_UNDANGAN
    kode = und.kode_baru()
    with repo_tukar.transaksi(sesi.db) as p:
        nomor = max((u.nomor for u in repo_lawan.semua_undangan(p)), default=0) + 1
        _, instansi = repo_tukar.kantor_ruang(p, sesi.db.ruang)
        isi = und.undangan_baru(
            nomor_kantor=nomor, kantor=nama, instansi=instansi, pusat_kunci=lingkup(sesi.db, p).kunci,
            pusat_penerima=penerima, pusat_ruang=sesi.db.ruang, berlaku_sampai=sampai,
        )  # fmt: skip
        rahasia = bytes.fromhex(isi.rahasia)
        repo_lawan.simpan_undangan(
            p, Undangan(nomor, isi.undangan_id, nama, rahasia, sampai.isoformat(), DIKIRIM)
        )
    return UndanganBaru(und.tulis_undangan(isi, kode), kode, nomor, nama, sampai.isoformat())


def gabung(sesi: Sesi, data: bytes, kode: str) -> IsiUndangan:
    """Join the centre that wrote this invitation; the request rides in the next ADK."""
    sesi.wajib("kantor.gabung")
    if sesi.db.peran == PUSAT:
        raise Tolakan(
            "Berkas data ini milik pusat; undangan dibuka di kantor yang diundang.",
            siapa="kantor yang diundang",
        )
    isi = und.baca_undangan(data, kode, sesi.jam.hari_ini())
    kunci_buka(sesi.db)
    pusat = bytes.fromhex(isi.pusat_kunci)
    with repo_tukar.transaksi(sesi.db) as p:
        lama = lingkup(sesi.db, p).pusat()
        if lama is not None and lama.kunci != pusat:
            raise Tolakan(
                "Kantor ini sudah bergabung dengan {nama}; pindah ke pusat lain belum dapat dilakukan.",
                siapa="BKPSDM",
                nama=lama.nama,
            )
        nama = isi.instansi or "Pusat"
        repo_lawan.simpan_penulis(
            p, Penulis(pusat, isi.pusat_ruang, nama, PUSAT, isi.pusat_penerima, DITERIMA)
        )
        for u in repo_lawan.semua_undangan(p):
            repo_lawan.simpan_undangan(p, replace(u, keadaan=DIPAKAI))
        repo_lawan.simpan_undangan(
            p,
            Undangan(
                isi.nomor_kantor, isi.undangan_id, isi.kantor, bytes.fromhex(isi.rahasia),
                isi.berlaku_sampai, DIMINTA,
            ),
        )  # fmt: skip
    return isi


def permintaan_untuk(sesi: Sesi, p: Pelaksana, milik: Lingkup) -> Permintaan | None:
    """The join request for the next file, or None once this very key is certified."""
    if milik.penulis[milik.kunci].sertifikat:
        return None
    u = next((u for u in repo_lawan.semua_undangan(p) if u.keadaan == DIMINTA), None)
    if u is None:
        return None
    nama, _ = repo_tukar.kantor_ruang(p, milik.ruang)
    return und.buat_permintaan(
        u.rahasia, undangan_id=u.undangan_id, kunci_umum=milik.kunci, penerima=kunci_buka(sesi.db)[1],
        ruang=milik.ruang, kantor=(nama or u.kantor)[:300], nama_pc=(platform.node() or "PC")[:60],
        dibuat=int(sesi.jam.sekarang().timestamp() * 1000),
    )  # fmt: skip


def catat_permintaan(p: Pelaksana, minta: Permintaan) -> Undangan | None:
    """Note a proven request at the centre; it waits until a clerk accepts.

    An accepted office stays accepted when another key asks: its files go on being read.
    """
    u = repo_lawan.undangan(p, undangan_id=minta.undangan_id)
    if u is None:
        return None
    keadaan = u.keadaan if u.keadaan == DITERIMA_KANTOR else DIMINTA
    baru = replace(u, keadaan=keadaan, permintaan=msgspec.json.encode(minta).decode())
    repo_lawan.simpan_undangan(p, baru)
    return baru


def daftar_kantor(sesi: Sesi) -> list[KantorPusat]:
    """Every invited office and how far its joining is; Tolakan when this is not the centre's database."""
    _wajib_pusat(sesi, "pusat.terima_kantor")
    with repo_tukar.bacaan(sesi.db) as p:
        penulis = lingkup(sesi.db, p).penulis
        return [
            _kantor_pusat(u, penulis.get(u.writer) if u.writer else None)
            for u in repo_lawan.semua_undangan(p)
        ]


def _kantor_pusat(u: Undangan, w: Penulis | None) -> KantorPusat:
    """One office; of an accepted one name and space are those certified, whatever a later request claims."""
    minta = msgspec.json.decode(u.permintaan, type=Permintaan) if u.permintaan else None
    nama_pc = minta.nama_pc if minta else ""
    if w is not None:
        lagi = minta is not None and minta.kunci_umum != w.kunci.hex()
        return KantorPusat(u.nomor, w.nama, u.keadaan, nama_pc, w.ruang, w.kunci, lagi)
    return KantorPusat(
        u.nomor, minta.kantor if minta else u.kantor, u.keadaan, nama_pc, minta.ruang if minta else None, None
    )


def terima_kantor(sesi: Sesi, nomor: int) -> Penulis:
    """Accept an office that has asked: certify its key for its space; the next reply carries that."""
    _wajib_pusat(sesi, "pusat.terima_kantor")
    with repo_tukar.transaksi(sesi.db) as p:
        u = repo_lawan.undangan(p, nomor=nomor) if abs(nomor) < 1 << 31 else None
        if u is None:
            raise Tolakan("Tidak ada undangan nomor {nomor}.", siapa="pusat", nomor=nomor)
        if not u.permintaan:
            raise Tolakan(
                "Kantor {kantor} (nomor {nomor}) belum mengirim ADK pertamanya.",
                siapa="operator kantor itu", kantor=u.kantor, nomor=nomor,
            )  # fmt: skip
        minta = msgspec.json.decode(u.permintaan, type=Permintaan)
        kunci = bytes.fromhex(minta.kunci_umum)
        milik = lingkup(sesi.db, p)
        ada = milik.penulis.get(kunci)
        if ada is not None and ada.sertifikat and u.keadaan == DITERIMA_KANTOR:
            return ada
        _periksa_ruang(milik, u, minta.ruang)
        sertifikat = Sertifikat(
            nomor_seri=1 + sum(bool(w.sertifikat) for w in milik.penulis.values()),
            kunci_umum=minta.kunci_umum, penerima=minta.penerima, ruang=minta.ruang, peran=KANTOR,
            nama=minta.kantor or u.kantor,
            undangan_id=u.undangan_id, berlaku_mulai=sesi.jam.hari_ini().isoformat(),
        )  # fmt: skip
        mentah = und.tulis_sertifikat(sertifikat, kunci_tanda(sesi.db)).decode()
        baru = Penulis(kunci, minta.ruang, sertifikat.nama, KANTOR, minta.penerima, DITERIMA, mentah)
        repo_lawan.simpan_penulis(p, baru)
        repo_lawan.simpan_undangan(p, replace(u, keadaan=DITERIMA_KANTOR, writer=kunci))
    return baru


def _periksa_ruang(milik: Lingkup, u: Undangan, ruang: int) -> None:
    """An office may only claim a space of its own: never the centre's, never another office's."""
    # Keys certified under the same invitation are this office's own former ones.
    asing = [
        w
        for w in milik.penulis.values()
        if w.ruang == ruang and w.keadaan == DITERIMA and u.undangan_id not in w.sertifikat
    ]
    sah = ruang & _LOKAL or ruang == u.nomor
    if ruang == milik.ruang or asing or not sah:
        raise Tolakan(
            "Kantor {kantor} memakai nomor ruang {ruang} yang sudah milik {pemilik}; datanya mungkin disalin "
            "dari kantor lain, jangan diterima.",
            siapa="pusat bersama operator kantor itu", kantor=u.kantor, ruang=f"{ruang:08x}",
            pemilik=asing[0].nama if asing else "pusat",
        )  # fmt: skip
