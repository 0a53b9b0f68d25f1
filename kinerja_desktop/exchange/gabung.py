"""Joining, both sides: the centre invites and accepts; the office asks in every file until accepted."""

from __future__ import annotations

import platform
from dataclasses import dataclass, replace

import msgspec

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange import undangan as und
from kinerja_desktop.exchange.bentuk import IsiUndangan, PengenalPusat, Permintaan, Sertifikat, Suksesi
from kinerja_desktop.exchange.bukti import membuktikan, milik_sah
from kinerja_desktop.exchange.gabung_pc import PC_UNDANGAN, gabung_pc, periksa_gabung_pc
from kinerja_desktop.exchange.identitas import kunci_buka, kunci_tanda, lingkup
from kinerja_desktop.exchange.kepercayaan import terbukti
from kinerja_desktop.exchange.sertifikat import penerima_pemulihan
from kinerja_desktop.exchange.surat import isi_tersimpan, tulis
from kinerja_desktop.exchange.undangan import (
    DIKIRIM,
    DIMINTA,
    DIPAKAI,
    DITERIMA_KANTOR,
    MASA_UNDANGAN,
    UndanganBaru,
)  # fmt: skip
from kinerja_desktop.exchange.wewenang import TEPERCAYA, Lingkup
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_lawan, repo_tukar
from kinerja_desktop.store.database import Database
from kinerja_desktop.store.kunci_db import ganti_kunci
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_tukar import DICABUT, DITERIMA, KANTOR, PUSAT, Penulis, Undangan

_LOKAL = 0x80000000
#: Local note: the recovery recipient that the invitation named, until the centre's own line arrives.
PEMULIHAN_UNDANGAN = "pemulihan_undangan"


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


def undang(sesi: Sesi, kantor: str, nomor: int | None = None) -> UndanganBaru:
    """Invite an office, for sixty days; `nomor` invites a known one again for the space it has.

    Takes about a second. Tolakan when this is not the centre.
    """
    _wajib_pusat(sesi, "pusat.undang")
    _, penerima = kunci_buka(sesi.db)
    sampai = sesi.jam.hari_ini() + MASA_UNDANGAN
    kode = und.kode_baru()
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        lama = _undangan(p, nomor) if nomor is not None else None
        nama = bersihkan_teks(lama.kantor if lama else kantor, "Nama kantor", 120, wajib=True)
        urut = max((u.nomor for u in repo_lawan.semua_undangan(p)), default=0) + 1
        _, instansi = repo_tukar.kantor_ruang(p, sesi.db.ruang)
        w = milik.penulis.get(lama.writer) if lama and lama.writer else None
        isi = und.undangan_baru(
            nomor_kantor=lama.nomor if lama else urut, kantor=nama, instansi=instansi,
            pusat_kunci=milik.kunci, pusat_penerima=penerima, pusat_ruang=sesi.db.ruang,
            berlaku_sampai=sampai, ruang=w.ruang if w else 0, pemulihan=penerima_pemulihan(p),
        )  # fmt: skip
        baru = Undangan(
            isi.nomor_kantor, isi.undangan_id, nama, bytes.fromhex(isi.rahasia), sampai.isoformat(), DIKIRIM,
            writer=lama.writer if lama else None,
        )  # fmt: skip
        repo_lawan.simpan_undangan(p, baru)
    return UndanganBaru(und.tulis_undangan(isi, kode), kode, isi.nomor_kantor, nama, sampai.isoformat())


def gabung(sesi: Sesi, data: bytes, kode: str, *, ganti_pusat: bool = False) -> IsiUndangan:
    """Join by this invitation; the request rides in the next ADK.

    `ganti_pusat`: the person has made sure by telephone that the centre really has a new key.
    """
    _wajib_kantor(sesi)
    isi = und.baca_undangan(data, kode, sesi.jam.hari_ini())
    gabung_isi(sesi, isi, ganti_pusat=ganti_pusat)
    return isi


def _wajib_kantor(sesi: Sesi) -> None:
    sesi.wajib("kantor.gabung")
    if sesi.db.peran == PUSAT:
        raise Tolakan(
            "Berkas data ini milik pusat; undangan dibuka di kantor yang diundang.",
            siapa="kantor yang diundang",
        )


def gabung_isi(sesi: Sesi, isi: IsiUndangan, *, ganti_pusat: bool = False) -> None:
    """The same with an invitation that is open already: opening one takes about a second."""
    _wajib_kantor(sesi)
    kunci_buka(sesi.db)
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        _periksa_gabung(milik, isi, ganti_pusat)
        dicabut = milik.kunci in milik.cabutan or milik.penulis[milik.kunci].keadaan == DICABUT
    if dicabut:
        ganti_kunci(sesi.db, mewarisi=False)
    if isi.jenis == PC_UNDANGAN:
        gabung_pc(sesi, isi)
    else:
        _catat_pusat(sesi, isi)


def _periksa_gabung(milik: Lingkup, isi: IsiUndangan, ganti_pusat: bool) -> None:
    if isi.jenis == PC_UNDANGAN:
        periksa_gabung_pc(milik, isi)
        return
    if isi.ruang and isi.ruang != milik.ruang:
        raise Tolakan(
            "Undangan ini untuk {kantor} yang datanya sudah ada; pakai undangan ini di layar awal "
            "(Pengaturan, bagian Komputer), atau buka backup kantor itu lalu gabung.",
            siapa="operator",
            kantor=isi.kantor,
        )
    lama = milik.pusat()
    if lama is None or lama.kunci.hex() == isi.pusat_kunci:
        return
    if lama.ruang != isi.pusat_ruang:
        raise Tolakan(
            "Kantor ini sudah bergabung dengan {nama}; pindah ke pusat lain belum dapat dilakukan.",
            siapa="BKPSDM",
            nama=lama.nama,
        )
    if not ganti_pusat:
        raise Tolakan(
            "Undangan ini memakai kunci baru untuk {nama}, bukan kunci yang dikenal kantor ini. Telepon "
            "BKPSDM dan pastikan kuncinya memang diganti, lalu ulangi dengan pilihan Pusat memakai kunci "
            "baru.",
            siapa="operator bersama BKPSDM",
            kode="pusat_berganti",
            nama=lama.nama,
        )


def _catat_pusat(sesi: Sesi, isi: IsiUndangan) -> None:
    pusat = bytes.fromhex(isi.pusat_kunci)
    nama = isi.instansi or "Pusat"
    waktu = int(sesi.jam.sekarang().timestamp() * 1000)
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        lama = milik.pusat()
        if lama is not None and lama.kunci != pusat:
            repo_lawan.simpan_penulis(p, replace(lama, keadaan=DICABUT))
        kenal = milik.penulis.get(pusat)
        surat = kenal.sertifikat if kenal else ""
        if not surat and not milik.penulis[milik.kunci].tingkat:
            # By this line the office's other PCs will know the centre; a clock set back makes it no older.
            dulu = isi_tersimpan(lama.sertifikat) if lama is not None else None
            if isinstance(dulu, PengenalPusat | Suksesi):
                waktu = max(waktu, dulu.waktu + 1)
            surat = tulis(
                PengenalPusat(
                    isi.pusat_kunci, isi.pusat_penerima, isi.pusat_ruang, nama, waktu, milik.kunci.hex()
                ),
                kunci_tanda(sesi.db),
            ).decode()
        repo_lawan.simpan_penulis(
            p, Penulis(pusat, isi.pusat_ruang, nama, PUSAT, isi.pusat_penerima, DITERIMA, surat)
        )
        for u in repo_lawan.semua_undangan(p):
            if u.jenis != PC_UNDANGAN:
                repo_lawan.simpan_undangan(p, replace(u, keadaan=DIPAKAI))
        repo_lawan.simpan_undangan(
            p,
            Undangan(
                isi.nomor_kantor, isi.undangan_id, isi.kantor, bytes.fromhex(isi.rahasia),
                isi.berlaku_sampai, DIMINTA,
            ),
        )  # fmt: skip
        repo_lawan.simpan_catatan_lokal(p, PEMULIHAN_UNDANGAN, isi.pemulihan)


def permintaan_untuk(sesi: Sesi, p: Pelaksana, milik: Lingkup, lawan: Penulis) -> Permintaan | None:
    """The join request for the next file to `lawan`, or None once this very key is certified."""
    ke_pusat = lawan.peran == PUSAT
    if terbukti(milik) if ke_pusat else milik.penulis[milik.kunci].sertifikat:
        return None
    daftar = [u for u in repo_lawan.semua_undangan(p) if (u.jenis != PC_UNDANGAN) == ke_pusat]
    u = next((u for u in daftar if u.keadaan == DIMINTA and not u.permintaan), None)
    if u is None:
        return None
    nama, _ = repo_tukar.kantor_ruang(p, milik.ruang)
    pc = platform.node() or "PC"
    return und.buat_permintaan(
        u.rahasia, undangan_id=u.undangan_id, seed=kunci_tanda(sesi.db), penerima=kunci_buka(sesi.db)[1],
        ruang=milik.ruang, kantor=(nama or u.kantor)[:300], nama_pc=pc[:60],
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
            _kantor_pusat(u, penulis.get(u.writer) if u.writer else None, penulis)
            for u in repo_lawan.semua_undangan(p)
        ]


def _undangan(p: Pelaksana, nomor: int) -> Undangan:
    u = repo_lawan.undangan(p, nomor=nomor) if 0 < nomor < 1 << 31 else None
    if u is None:
        raise Tolakan("Tidak ada undangan nomor {nomor}.", siapa="pusat", nomor=nomor)
    return u


def _kantor_pusat(u: Undangan, w: Penulis | None, penulis: dict[bytes, Penulis]) -> KantorPusat:
    """One office; of an accepted one name and space are those certified, whatever a later request claims."""
    minta = msgspec.json.decode(u.permintaan, type=Permintaan) if u.permintaan else None
    nama_pc = minta.nama_pc if minta else ""
    if w is not None:
        kenal = penulis.get(bytes.fromhex(minta.kunci_umum)) if minta else w
        lagi = u.keadaan == DITERIMA_KANTOR and (kenal is None or not kenal.sertifikat)
        return KantorPusat(u.nomor, w.nama, u.keadaan, nama_pc, w.ruang, w.kunci, lagi)
    return KantorPusat(
        u.nomor, minta.kantor if minta else u.kantor, u.keadaan, nama_pc, minta.ruang if minta else None, None
    )


def terima_kantor(sesi: Sesi, nomor: int) -> Penulis:
    """Accept an office that has asked: certify its key for its space; the next reply carries that."""
    _wajib_pusat(sesi, "pusat.terima_kantor")
    with repo_tukar.transaksi(sesi.db) as p:
        u = _undangan(p, nomor)
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
            return perbarui_surat(sesi.db, p, milik, minta) or ada
        if kunci in milik.cabutan:
            raise Tolakan(
                "Permintaan {kantor} (nomor {nomor}) memakai kunci yang sudah dicabut; jangan diterima.",
                siapa="pusat", kantor=u.kantor, nomor=nomor,
            )  # fmt: skip
        _periksa_ruang(milik, u, minta.ruang)
        sertifikat = Sertifikat(
            nomor_seri=1 + sum(bool(w.sertifikat) for w in milik.penulis.values()),
            kunci_umum=minta.kunci_umum, penerima=minta.penerima, ruang=minta.ruang, peran=KANTOR,
            nama=minta.kantor or u.kantor,
            undangan_id=u.undangan_id, berlaku_mulai=sesi.jam.hari_ini().isoformat(),
            penerbit=milik.kunci.hex(), bukti=minta.bukti,
        )  # fmt: skip
        mentah = tulis(sertifikat, kunci_tanda(sesi.db)).decode()
        baru = Penulis(kunci, minta.ruang, sertifikat.nama, KANTOR, minta.penerima, DITERIMA, mentah)
        repo_lawan.simpan_penulis(p, baru)
        repo_lawan.simpan_undangan(p, replace(u, keadaan=DITERIMA_KANTOR, writer=kunci))
    return baru


def perbarui_surat(db: Database, p: Pelaksana, milik: Lingkup, minta: Permintaan) -> Penulis | None:
    """Lay an accepted key's own word, now that it asks with it, into its certificate; None for nothing to do.

    Certificates were given without that word once, and nobody takes those any more. The key, its space and
    its name stay what a person has accepted, so nobody is asked again.
    """
    w = milik.penulis.get(bytes.fromhex(minta.kunci_umum))
    isi = isi_tersimpan(w.sertifikat) if w is not None and milik.peran == PUSAT else None
    if w is None or not isinstance(isi, Sertifikat) or (w.peran, w.keadaan) != (KANTOR, DITERIMA):
        return None
    sendiri = minta.ruang == w.ruang == isi.ruang and milik_sah(minta.kunci_umum, minta.ruang, minta.bukti)
    if w.kunci in milik.cabutan or membuktikan(isi) or not sendiri:
        return None
    lengkap = msgspec.structs.replace(
        isi, bukti=minta.bukti, penerbit=milik.kunci.hex(), nomor_seri=isi.nomor_seri + 1,
        berlaku_mulai=db.jam.hari_ini().isoformat(),
    )  # fmt: skip
    baru = replace(w, sertifikat=tulis(lengkap, kunci_tanda(db)).decode())
    milik.penulis[w.kunci] = baru
    repo_lawan.simpan_penulis(p, baru)
    return baru


def _periksa_ruang(milik: Lingkup, u: Undangan, ruang: int) -> None:
    """An office may only claim a space of its own: never the centre's, never another office's."""
    kenal = milik.penulis.get(u.writer) if u.writer else None
    kita = kenal is not None and kenal.ruang == ruang  # its own former key, or another PC of it
    asing = [w for w in milik.penulis.values() if w.ruang == ruang and w.keadaan in TEPERCAYA and not kita]
    sah = ruang & _LOKAL or ruang == u.nomor
    if ruang == milik.ruang or asing or not sah:
        raise Tolakan(
            "Kantor {kantor} memakai nomor ruang {ruang} yang sudah milik {pemilik}; datanya mungkin disalin "
            "dari kantor lain, jangan diterima.",
            siapa="pusat bersama operator kantor itu", kantor=u.kantor, ruang=f"{ruang:08x}",
            pemilik=asing[0].nama if asing else "pusat",
        )  # fmt: skip
