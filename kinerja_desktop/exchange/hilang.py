"""Missing files by name, and a person's word that one of them no longer exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.identitas import lingkup
from kinerja_desktop.exchange.pompa import HasilBerkas, Pompa
from kinerja_desktop.exchange.terima import perbarui_resi_menunggu
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.aturan import Aturan, baca_batas
from kinerja_desktop.store.hilang import tandai_hilang
from kinerja_desktop.store.jurnal import acuan_commit, awalan_hash, urai_baris
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.saluran import saluran_hilang

ALASAN_MAKS = 200


@dataclass(frozen=True, slots=True)
class BerkasDitunggu:
    """Changes of one PC that have not arrived: numbers, how many others wait for them, since when."""

    penulis: str
    nama: str
    dari: int
    sampai: int
    tertahan: int
    sejak: str
    acuan: tuple[str, ...]
    kalimat: str


def daftar_ditunggu(sesi: Sesi) -> list[BerkasDitunggu]:
    """What is missing, one line per PC in the order of names; `acuan` is what `nyatakan_hilang` takes."""
    sesi.wajib("lihat")
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        nama = {w[:4].hex(): v.nama for w, v in milik.penulis.items()}
        kepala: dict[str, int] = {}
        for w, s, _ in repo_tukar.kepala(p):
            kepala[w[:4].hex()] = max(s, kepala.get(w[:4].hex(), 0))
        kurang = _kurang(p)
        sejak = _sejak(p)
    milik_penulis: dict[str, list[str]] = {}
    for a in kurang:
        milik_penulis.setdefault(a.split(":")[0], []).append(a)
    hasil = []
    for penulis in sorted(milik_penulis, key=lambda w: (w not in nama, nama.get(w, ""), w)):
        acuan = tuple(sorted(milik_penulis[penulis], key=_nomor))
        sampai = _nomor(acuan[-1])
        dari = min(kepala.get(penulis, 0) + 1, _nomor(acuan[0]))
        penunggu = set().union(*(kurang[a] for a in acuan))
        sebut = nama.get(penulis) or f"komputer {penulis}"
        rentang = f"nomor {dari}" + (f" s.d. {sampai}" if sampai > dari else "")
        awal = min((sejak[h] for h in penunggu), default="")
        hasil.append(
            BerkasDitunggu(
                penulis, sebut, dari, sampai, len(penunggu), awal, acuan,
                f"Berkas dari {sebut} {rentang} belum ada; {len(penunggu)} perubahan menunggunya.",
            )
        )  # fmt: skip
    return hasil


def nyatakan_hilang(sesi: Sesi, acuan: Sequence[str], alasan: str) -> tuple[int, ChangeSet]:
    """Declare these missing changes lost on every PC of the space; what waited goes on. How many did.

    A file that turns up later still comes in.
    """
    sesi.wajib("berkas.hilang")
    sebab = bersihkan_teks(alasan, "Alasan", ALASAN_MAKS, wajib=True)
    waktu = sesi.jam.sekarang().isoformat(timespec="seconds")
    with repo_tukar.bacaan(sesi.db) as p:
        kurang = _kurang(p)
        pilihan = sorted(set(acuan) & kurang.keys())
        # At the centre each office is told of its own in its own chain, so one act for each chain.
        saluran = {a: saluran_hilang(p, sesi.db.ruang, a) if _pusat(sesi) else "" for a in pilihan}
    if not pilihan:
        raise Tolakan(
            "Berkas itu tidak lagi ditunggu; mungkin sudah diterima. Muat ulang halaman ini.",
            siapa="operator",
        )
    urut = sorted(pilihan, key=lambda a: (saluran[a], a))
    bagian = [list(g) for _, g in groupby(urut, key=saluran.__getitem__)]
    for daftar in bagian:
        nomor = ", ".join(str(_nomor(a)) for a in daftar[:3]) + (" …" if len(daftar) > 3 else "")
        with sesi.kerja("berkas.hilang", f"Nyatakan berkas hilang (nomor {nomor}): {sebab}") as uow:
            uow.insert_many(
                "commit_hilang",
                [
                    {"acuan": a, "alasan": sebab, "oleh_id": sesi.pelaku.pegawai_id, "waktu": waktu}
                    for a in daftar
                ],
            )
            for a in daftar:
                tandai_hilang(uow.p, a, bytes(32))
    return lepaskan(sesi), uow.perubahan


def _pusat(sesi: Sesi) -> bool:
    return sesi.db.peran == repo_tukar.PUSAT


def lepaskan(sesi: Sesi) -> int:
    """Take what waits for changes that were declared lost; how many changes came in."""
    waktu = sesi.jam.sekarang().isoformat(timespec="seconds")
    with repo_tukar.transaksi(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        hasil = HasilBerkas("", "")
        pompa = Pompa(p, milik, milik.penulis[milik.kunci], hasil, waktu)
        pompa.lepaskan([r[0] for r in p.semua("SELECT ref FROM sync_lost")])
        pompa.tumpukan.tulis()
        if pompa.lepas:
            perbarui_resi_menunggu(p, milik, pompa.lepas)
    return hasil.dilepas


def _kurang(p: Pelaksana) -> dict[str, set[bytes]]:
    """Every reference that commits in the waiting room need and that is nowhere, with who needs it."""
    penunggu = [urai_baris(line) for _, line in repo_tukar.penunggu(p)]
    antre = {k.acuan for k in penunggu}
    hasil: dict[str, set[bytes]] = {}
    ada: dict[str, bool] = {}
    batas = Aturan(batas=baca_batas(p))
    for k in penunggu:
        perlu = {*k.deps, *(d for c in k.perubahan for d in c.dasar)}
        if k.prev is not None:
            perlu.add(acuan_commit(k.writer, k.seq - 1, k.prev))
        for a in perlu - antre:
            if a not in ada:
                ada[a] = (
                    repo_tukar.hadir(p, awalan_hash(a)) or repo_tukar.hilang(p, a) or batas.acuan_batal(a)
                )
            if not ada[a]:
                hasil.setdefault(a, set()).add(k.hash)
    return hasil


def _sejak(p: Pelaksana) -> dict[bytes, str]:
    return {bytes(h): str(s) for h, s in p.semua("SELECT hash, since FROM sync_waiting")}


def _nomor(acuan: str) -> int:
    return int(acuan.split(":")[1])
