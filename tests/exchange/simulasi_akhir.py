"""One whole schedule on the product: setting up, steps, reliable exchange at the end, and every invariant."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

from kinerja_desktop.store.periksa import periksa
from tests.exchange.model import HAPUS
from tests.exchange.model_akhir import _jalan as jalan_terbukti
from tests.exchange.simulasi import CAMPURAN, Campuran, Dunia
from tests.exchange.simulasi_bayangan import Bayangan
from tests.exchange.simulasi_gangguan import sama_tiap_kali
from tests.exchange.simulasi_pc import akar_cepat, cetakan, tanpa_beban

#: What happened in the schedules of this process.
GANGGUAN: dict[str, int] = {}


def jalankan_produk(benih: int, campuran: str = "", berhenti: bool = True) -> list[str]:
    """Run one schedule; returns what was violated. A failure of the product itself is named by its type."""
    with tanpa_beban(), ExitStack() as s:
        asal = cetakan()
        akar = akar_cepat()
        c = CAMPURAN[campuran or ("biasa", "berat", "celah", "sangka")[benih % 4]]
        r = random.Random(benih)
        for ganti in sama_tiap_kali(benih):
            s.enter_context(ganti)
        pusat, pc = asal.salin(akar)
        pc[1].baru = r.random() < c.baru
        d = Dunia(r, c, akar, {p.nama: p for p in (pusat, *pc)})
        try:
            _jalan(d, c, berhenti)
        except Exception as e:
            d.salah.append(f"galat {type(e).__name__}: {str(e)[:160]}")
        finally:
            d.tutup()
            shutil.rmtree(akar, ignore_errors=True)
        for k, n in d.kejadian.items():
            GANGGUAN[k] = GANGGUAN.get(k, 0) + n
        return sorted(set(d.salah))


def _jalan(d: Dunia, c: Campuran, berhenti: bool) -> None:
    d.mulai()
    langkah: list[Callable[[], None]] = [d.langkah] * c.langkah
    for satu in langkah:
        satu()
        if d.salah and berhenti:
            return
    d.c = replace(c, hilang=0, ganda=0, rusak=0, mati=0, bagian=0.1)
    _tenangkan(d)
    _nyatakan_hilang(d)
    if not (d.salah and berhenti):
        _periksa(d)


def _tenangkan(d: Dunia) -> None:
    """Each PC sends and gets its reply, until nothing new comes to PCs that are alike, or twice running.

    Who sent by what a PC had said before its disk was replaced learns in one round what to send in the next.
    """
    diam = 0
    for _ in range(12):
        baru = 0
        for n in d.kantor:
            for j in d.kirim(n):
                baru += d.masuk(j)
            for j in d.kirim("pusat"):
                baru += d.masuk(j)
        diam = 0 if baru else diam + 1
        if diam == 2 or (diam and _serupa(d)):
            return
    d.salah.append("tidak tenang")


def _serupa(d: Dunia) -> bool:
    """All hold the same writes and declarations, and nobody waits: another round could bring nothing."""
    isi = {(frozenset(d.gid(n)), frozenset(b.g.hilang)) for n, b in d.bayangan.items()}
    return len(isi) == 1 and not any(b.g.tunggu for b in d.bayangan.values())


def _nyatakan_hilang(d: Dunia) -> None:
    """What is on no disk is declared lost by a person where it is waited for; then a late stick turns up."""
    for _ in range(10):
        hidup = {h for n in d.pc for h in (*d.bayangan[n].g.catatan, *d.bayangan[n].g.tunggu)}
        lenyap = {n: [h for h in d.bayangan[n].dicari() if h not in hidup] for n in d.pc}
        lenyap = {n: [h for h in acuan if h not in d.bayangan[n].g.hilang] for n, acuan in lenyap.items()}
        nama = next((n for n in [*d.kantor, "pusat"] if lenyap[n]), None)
        if nama is None:
            return
        d.nyatakan(nama, lenyap[nama])
        for j in d.r.sample(d.lama, min(len(d.lama), 4)):
            d.masuk(j)
        _tenangkan(d)


def _periksa(d: Dunia) -> None:
    semua = list(d.pc)
    ada = frozenset().union(*d.pegang.values(), *(d.gid(n) for n in semua))
    hidup = {h for m in semua for h in (*d.bayangan[m].g.catatan, *d.bayangan[m].g.tunggu)}
    tertahan = {k.gid for m in semua for k in d.bayangan[m].g.tunggu.values()}
    for n in semua:
        d.setara(n)
        if [h for h in d.bayangan[n].dicari() if h in hidup]:
            d.salah.append(f"{n} menunggu selamanya")
        if kurang := ada - d.gid(n) - tertahan:
            d.salah.append(f"{n} kehilangan {len(kurang)} tulisan")
    diperiksa = d.r.choice(semua)
    with d.pc[diperiksa].di_sini() as s:
        d.salah += [f"{diperiksa}: {t}" for t in periksa(s.db).temuan]
    if any(d.bayangan[n].g.tunggu for n in semua):
        d.hitung("menunggu yang tak ada di mana pun")
        return
    _periksa_nilai(d, d.bayangan["pusat"], ada)
    _periksa_sama(d)


def _periksa_sama(d: Dunia) -> None:
    """The databases themselves, without model or oracle: rows and open differences are alike everywhere."""
    ruang = d.baris[0][:4]
    isi = []
    for pc in d.pc.values():
        baris = [r for t in ("pegawai", "penempatan") for r in pc.semua(f"SELECT * FROM {t} ORDER BY id")]
        baca = (
            "SELECT tabel, row_id, kelompok, ref, nilai FROM sync_conflict WHERE resolved_by IS NULL "
            "ORDER BY tabel, row_id, kelompok, ref"
        )
        isi.append(([(r[0], *r[2:]) for r in baris if r[0].startswith(ruang)], pc.semua(baca)))
    if any(i != isi[0] for i in isi):
        d.salah.append("isi berkas data tidak sama")


def _periksa_nilai(d: Dunia, b: Bayangan, ada: frozenset[int]) -> None:
    """The oracle: what stands is exactly what nobody has knowingly written over."""
    jalan = jalan_terbukti(b) if b.g.hilang else {}
    for baris, isi in b.g.baris.items():
        for grup in {g for _, u in isi.urut for g in u.nilai} | {HAPUS}:
            tampil = {b.g.catatan[h].gid: n for h, n in isi.puncak(grup).items() if b.g.catatan[h].gid}
            d.salah += d.oracle.periksa_grup(
                baris, grup, ada, tampil, jalan.get(baris, {}) if b.g.hilang else None
            )
