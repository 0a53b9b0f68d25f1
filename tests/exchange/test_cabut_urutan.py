"""A revoked key with a limit: whatever order files and news come in, every PC ends with the same rows.

`KINERJA_CABUT` says how many histories, `KINERJA_CABUT_AWAL` from which number on.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

import pytest

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.exchange.cabut import cabut_kunci
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.aturan import Aturan
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.periksa import periksa
from kinerja_desktop.store.tabel import SINKRON
from kinerja_desktop.store.unit_of_work import bawaan_kolom
from tests.exchange.simulasi_pc import tanpa_beban
from tests.exchange.tempat import Tempat
from tests.exchange.tempat_pc import antar, buat_pc, kunci

BANYAK = int(os.environ.get("KINERJA_CABUT", "4"))
AWAL = int(os.environ.get("KINERJA_CABUT_AWAL", "1"))
KOLOM = ("nama", "tempat_lahir", "golongan")
URUTAN = 3
#: Changes in the journals that no longer count, by history: the test below wants to see some.
TIDAK_BERLAKU: list[int] = []


@pytest.fixture
def ringan() -> Iterator[None]:
    with tanpa_beban():
        yield


@dataclass
class Dunia:
    """Three PCs of an office that write, a fourth that only gets files some day, and the centre."""

    r: random.Random
    pc: dict[str, Tempat]
    untuk: dict[str, list[Path]] = field(default_factory=lambda: {"pc4": [], "pusat": []})
    baris: list[bytes] = field(default_factory=list)
    nomor: int = 0
    dicabut: bool = False

    def tulis(self, nama: str) -> None:
        """One act of one PC on what it has."""
        t, r = self.pc[nama], self.r
        self.nomor += 1
        ada = [b for b in self.baris if b in t.pegawai()]
        if not ada or r.random() < 0.3:
            self.baris.append(t.tambah(f"Orang {self.nomor}"))
            return
        b = r.choice(ada)
        with t.sesi.kerja("uji", "Ubah") as uow:
            if uow.muat("pegawai", [b], terhapus=True)[b]["_del"]:
                uow.restore("pegawai", [b])
            elif r.random() < 0.15:
                uow.delete("pegawai", [b])
            else:
                uow.update("pegawai", b, {r.choice(KOLOM): f"{nama} {self.nomor}"})
            if r.random() < 0.3:
                uow.insert("penempatan", {"pegawai_id": b, "mulai": f"2026-01-{1 + self.nomor % 28:02d}"})
            if nama == "pc2" and r.random() < 0.2:
                acuan = f"{kunci(self.pc['pc1'])[:4].hex()}:{900 + self.nomor}:{'ab' * 16}"
                uow.insert("commit_hilang", {"acuan": acuan, "alasan": "uji"})

    def tukar(self, asal: str, tujuan: str) -> None:
        """Files from one PC to another; for PC-4 and the centre they are kept, for any order."""
        batas = self.r.choice((700, 1500, 24 << 20))
        with patch("kinerja_desktop.exchange.kirim.MAKS_PER_BERKAS", batas):
            berkas = antar(self.pc[asal], self.pc[tujuan])
        if tujuan in self.untuk:
            for b in berkas:
                salin = self.pc[tujuan].folder / f"arsip-{len(self.untuk[tujuan])}.adk"
                self.untuk[tujuan].append(Path(shutil.copy(b, salin)))
        if tujuan == "pusat" or (tujuan != "pc4" and self.r.random() < 0.7):
            self.pc[tujuan].terima(*berkas)


def acak(d: Dunia, banyak: int) -> None:
    kantor = ("pc1", "pc2", "pc3")
    for _ in range(banyak):
        asal = d.r.choice(kantor)
        tujuan = d.r.choice([n for n in d.pc if n != asal])
        # Once it is revoked PC-2 writes nothing more that it knows to be void, and nobody writes to it.
        with suppress(Tolakan) if d.dicabut and "pc2" in (asal, tujuan) else nullcontext():
            if d.r.random() < 0.6:
                d.tulis(asal)
            else:
                d.tukar(asal, tujuan)


def cabut(d: Dunia, oleh: str) -> None:
    """The first PC, or the centre, revokes PC-2 up to some change that it has of it."""
    t, k2 = d.pc[oleh], kunci(d.pc["pc2"])
    with t.sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        ada = [int(s) for (s,) in p.semua("SELECT seq FROM journal_commit WHERE writer = ?", (k2,))]
    d.dicabut = True
    cabut_kunci(t.sesi, k2, "hilang", sampai=d.r.choice([0, *ada]))


def tenang(d: Dunia) -> None:
    """Everybody but PC-2 exchanges until all have what the others have."""
    for _ in range(3):
        for asal, tujuan in (("pc1", "pusat"), ("pc3", "pusat"), ("pusat", "pc1"), ("pusat", "pc3")):
            d.tukar(asal, tujuan)
            d.pc[tujuan].terima(*antar(d.pc[asal], d.pc[tujuan]))
        for asal, tujuan in (("pc1", "pc3"), ("pc3", "pc1")):
            d.pc[tujuan].terima(*antar(d.pc[asal], d.pc[tujuan]))
            d.tukar(asal, "pc4")
    for asal in ("pc1", "pc3"):  # what only PC-2's own file brought, and may be refused in another order
        with repo_tukar.transaksi(d.pc[asal].sesi.db) as p:
            p.ubah("DELETE FROM sync_peer")
        d.tukar(asal, "pusat")


def isi(t: Tempat, ruang: bytes) -> dict[str, list[tuple[object, ...]]]:
    """Rows of the office that hold anything, and its open Beda Isian."""
    hasil: dict[str, list[tuple[object, ...]]] = {}
    with t.sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        for nama, spek in SINKRON.items():
            hampa = (1, *(bawaan_kolom(nama)[k] for k in spek.kolom))
            baca = f"SELECT id, _del, {', '.join(spek.kolom)} FROM {nama} ORDER BY id"
            hasil[nama] = [r for r in p.semua(baca) if r[0][:4] == ruang and tuple(r[1:]) != hampa]
        baca = (
            "SELECT tabel, row_id, kelompok, ref, nilai FROM sync_conflict WHERE resolved_by IS NULL "
            "ORDER BY tabel, row_id, kelompok, ref"
        )
        hasil["beda"] = p.semua(baca)
        hasil["batas"] = sorted(Aturan.muat(p).batas.items())
        hasil["hilang"] = p.semua("SELECT ref FROM sync_lost ORDER BY ref")
        hasil["menunggu"] = p.semua("SELECT hash FROM sync_waiting")
    return hasil


def periksa_sama(d: Dunia, awal: dict[str, Path]) -> int:
    """Every order of the files gives what stands on the PCs; how many changes do not count."""
    ruang = d.pc["pc1"].sesi.db.ruang.to_bytes(4, "big")
    harap = isi(d.pc["pc1"], ruang)
    assert harap["menunggu"] == []
    for nama in ("pc3", "pusat"):
        assert isi(d.pc[nama], ruang) == harap, nama
        assert periksa(d.pc[nama].sesi.db).temuan == []
    for nama, berkas in d.untuk.items():
        for n in range(URUTAN):
            coba = d.pc[nama].cabang(f"urut{n}")
            coba.sesi.db.tutup()
            shutil.copy(awal[nama], coba.db_path)
            coba.buka_lagi()
            urut = d.r.sample(berkas, len(berkas))
            coba.terima(*urut)
            # What was refused since it needed the news, and the news came later, is handed over again.
            coba.terima(*berkas)
            assert isi(coba, ruang) == harap, (nama, n)
            assert periksa(coba.sesi.db).temuan == []
            coba.sesi.db.tutup()
    with d.pc["pc3"].sesi.baca() as conn:
        baca = "SELECT seq, hash FROM journal_commit WHERE writer = ?"
        p, k2 = Pelaksana.dari(conn), kunci(d.pc["pc2"])
        aturan = Aturan.muat(p)
        return sum(aturan.batal(k2, int(s), bytes(h)) for s, h in p.semua(baca, (k2,)))


@pytest.mark.timeout(240)
@pytest.mark.parametrize("benih", range(AWAL, AWAL + BANYAK))
def test_setiap_urutan_memberi_isi_yang_sama(
    ringan: None, kantor: Tempat, pusat: Tempat, tmp_path: Path, benih: int
) -> None:
    pc2, pc3, pc4 = (buat_pc(kantor, n, tmp_path / n) for n in ("pc2", "pc3", "pc4"))
    for t in (pc2, pc3):
        t.terima(*antar(kantor, t))
    d = Dunia(random.Random(benih), {"pc1": kantor, "pc2": pc2, "pc3": pc3, "pc4": pc4, "pusat": pusat})
    pusat.terima(kantor.kirim())
    awal = {n: Path(str(d.pc[n].salinan(f"awal-{n}.db"))) for n in d.untuk}
    acak(d, 14)
    d.tukar("pc1", "pusat")
    siapa = d.r.choice((["pc1"], ["pusat"], ["pc1", "pusat"], ["pc1", "pusat"]))
    for oleh in siapa:
        acak(d, 3)
        if kunci(pc2) not in lingkup_batas(d.pc[oleh]):
            cabut(d, oleh)
    acak(d, 6)
    tenang(d)
    TIDAK_BERLAKU.append(periksa_sama(d, awal))
    for t in (pc2, pc3, pc4):
        t.sesi.db.tutup()


def lingkup_batas(t: Tempat) -> set[bytes]:
    """Keys that this PC knows to be revoked."""
    with t.sesi.baca() as conn:
        return {bytes(w) for (w,) in Pelaksana.dari(conn).semua("SELECT writer FROM sync_revoke")}


def test_ada_yang_sungguh_batal() -> None:
    """Histories in which nothing was void would prove nothing."""
    if len(TIDAK_BERLAKU) >= 4:
        assert sum(n > 0 for n in TIDAK_BERLAKU) >= len(TIDAK_BERLAKU) // 4
