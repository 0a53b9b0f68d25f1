"""Random schedules on the real code: two PCs of one office and the centre, with every fault a flash disk has.

The oracle does not know the merge rule. It records for each write what its writer had on the screen; the
values that survive must be exactly those that nobody later overwrote knowingly.
"""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from kinerja_desktop.flows import tukar
from kinerja_desktop.store import repo_tukar
from kinerja_desktop.store.jurnal import urai_baris
from tests.exchange.tempat import Tempat, dua_pc, salin_pc

KOLOM = ("nama", "tempat_lahir", "pendidikan", "_del")
BANYAK = int(os.environ.get("KINERJA_SIMULASI", "6"))
AWAL = int(os.environ.get("KINERJA_SIMULASI_AWAL", "1"))


@dataclass(frozen=True)
class Tulisan:
    baris: bytes
    nilai: dict[str, object]
    dilihat: frozenset[int]


class Dunia:
    """Three PCs, the files under way, and what the oracle knows."""

    def __init__(self, acak: random.Random, pusat: Tempat, pc: list[Tempat], baris: list[bytes]) -> None:
        self.acak = acak
        self.pusat = pusat
        self.pc = pc
        self.baris = baris
        self.jalan: list[tuple[Tempat, Path]] = []
        self.lama: list[tuple[Tempat, Path]] = []
        self.tulisan: dict[int, Tulisan] = {}

    def gid(self, t: Tempat) -> frozenset[int]:
        with repo_tukar.bacaan(t.sesi.db) as p:
            lines = [r[0] for r in p.semua("SELECT line FROM journal_commit")]
        return frozenset(g for line in lines if (g := urai_baris(line).ext.get("gid")) is not None)

    def tulis(self, t: Tempat) -> None:
        b = self.acak.choice(self.baris)
        ada = t.pegawai().get(b)
        if ada is None:
            return
        g = len(self.tulisan) + 1
        dilihat = self.gid(t)
        with t.sesi.kerja("uji.tulis", f"Tulisan {g}", gid=g) as uow:
            if ada[-1]:
                uow.restore("pegawai", [b])
                nilai: dict[str, object] = {"_del": 0}
            elif self.acak.random() < 0.1:
                uow.delete("pegawai", [b])
                nilai = {"_del": 1}
            else:
                isi = {k: f"{k} {g}" for k in self.acak.sample(KOLOM[:3], self.acak.choice([1, 1, 2]))}
                uow.update("pegawai", b, isi)
                nilai = {**isi, "_del": 0}
        self.tulisan[g] = Tulisan(b, nilai, dilihat)

    def kirim(self, t: Tempat) -> None:
        for k in tukar.kirim_adk(t.sesi, t.folder / "keluar").berkas:
            tujuan = self.pc if t is self.pusat else [self.pusat]
            for lawan in tujuan:
                self.lama.append((lawan, k.path))
                if self.acak.random() < 0.15:
                    continue
                self.jalan += [(lawan, k.path)] * self.acak.choice([1, 1, 1, 2])

    def terima(self) -> None:
        if not self.jalan:
            return
        lawan, path = self.jalan.pop(self.acak.randrange(len(self.jalan)))
        if self.acak.random() < 0.15:
            rusak = path.with_suffix(".rusak")
            data = bytearray(path.read_bytes())
            if self.acak.random() < 0.5:
                del data[self.acak.randrange(len(data)) :]
            else:
                data[self.acak.randrange(len(data))] ^= 1 << self.acak.randrange(8)
            rusak.write_bytes(data)
            assert all(j.keadaan == "ditolak" for j in self.masuk(lawan, rusak).berkas)
            return
        self.masuk(lawan, path)

    def masuk(self, lawan: Tempat, path: Path) -> tukar.HasilTerima:
        hasil = tukar.terima_adk(lawan.sesi, [path])
        if lawan is self.pusat:
            for k in tukar.daftar_kantor(self.pusat.sesi):
                if k.keadaan == "diminta" or k.minta_lagi:
                    tukar.terima_kantor(self.pusat.sesi, k.nomor)
        for j in hasil.berkas:
            assert j.keadaan != "ditolak" or j.kode in (
                "bukan_untuk_sini", "terpotong", "berubah", "bukan_adk",
            ), j  # fmt: skip
        assert hasil.disisihkan == 0
        return hasil

    def cadangkan(self, t: Tempat) -> None:
        t.sesi.db.tutup()
        shutil.copy(t.db_path, t.folder / "cadangan.db")
        t.buka_lagi()

    def pulihkan(self, t: Tempat) -> None:
        if (t.folder / "cadangan.db").exists():
            t.sesi.db.tutup()
            shutil.copy(t.folder / "cadangan.db", t.db_path)
            t.buka_lagi()

    def langkah(self) -> None:
        t = self.acak.choice([self.pusat, *self.pc])
        a = self.acak.random()
        if a < 0.42:
            self.tulis(self.acak.choice(self.pc))
        elif a < 0.62:
            self.kirim(t)
        elif a < 0.87:
            self.terima()
        elif a < 0.91:
            self.cadangkan(self.acak.choice(self.pc))
        elif a < 0.94:
            self.pulihkan(self.acak.choice(self.pc))
        elif a < 0.97:
            t.jam.saat += timedelta(days=self.acak.choice([-3650, -1, 1, 3650]))
        elif self.lama:
            lawan, path = self.acak.choice(self.lama)
            self.masuk(lawan, path)

    def sembuh(self) -> None:
        """Reliable exchange, each PC with its own reply, until nothing new comes."""
        for _ in range(8):
            baru = 0
            for pc in self.pc:
                for k in tukar.kirim_adk(pc.sesi, pc.folder / "keluar").berkas:
                    baru += self.masuk(self.pusat, k.path).baru
                for k in tukar.kirim_adk(self.pusat.sesi, self.pusat.folder / "keluar").berkas:
                    baru += sum(self.masuk(t, k.path).baru for t in self.pc)
            if not baru:
                return
        raise AssertionError("tidak tenang")

    def puncak(self, baris: bytes, kolom: str, ada: frozenset[int]) -> set[int]:
        """Writes of a field that no other write to it had seen."""
        w = [g for g in ada if self.tulisan[g].baris == baris and kolom in self.tulisan[g].nilai]
        return {g for g in w if not any(g in self.tulisan[h].dilihat for h in w if h != g)}

    def periksa(self) -> None:
        semua = [self.pusat, *self.pc]
        ada = frozenset().union(*(self.gid(t) for t in semua))
        ruang = self.pc[0].sesi.db.ruang.to_bytes(4, "big")
        keadaan = []
        for t in semua:
            assert self.gid(t) == ada, "ada tulisan yang hilang"
            isi = t.isi_semua()
            assert not isi["sync_waiting"]
            beda = sorted(r[:5] for r in isi["sync_conflict"] if r[5])
            keadaan.append(([r for r in isi["pegawai"] if r[0].startswith(ruang)], beda))
        assert keadaan[0] == keadaan[1] == keadaan[2]
        self._periksa_nilai(ada, keadaan[0][1])

    def _periksa_nilai(self, ada: frozenset[int], beda: list[tuple]) -> None:
        pegawai = self.pusat.pegawai()
        urut = {"nama": 0, "tempat_lahir": 2, "_del": 4}
        for b in self.baris:
            for kolom in KOLOM:
                harap = {self.tulisan[g].nilai[kolom] for g in self.puncak(b, kolom, ada)}
                dicatat = {r[4] for r in beda if (r[1], r[2]) == (b, kolom)}
                if len(harap) > 1:
                    assert dicatat == {f'["{v}"]' if kolom != "_del" else f"[{v}]" for v in harap}, kolom
                else:
                    assert not dicatat, kolom
                if harap and kolom in urut:
                    assert pegawai[b][urut[kolom]] in harap


@pytest.mark.timeout(600)
@pytest.mark.parametrize("benih", range(AWAL, AWAL + BANYAK))
def test_jadwal_acak(benih: int, kantor: Tempat, pusat: Tempat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kinerja_desktop.store.backup.buat_backup", _tanpa_backup)
    monkeypatch.setattr("kinerja_desktop.exchange.simpan.os.fsync", lambda fd: None)
    acak = random.Random(benih)
    baris = [kantor.tambah("Satu"), kantor.tambah("Dua")]
    pusat.terima(kantor.kirim())
    # Every third schedule: the whole disk was cloned, so that two PCs write with one key and fork its chain.
    pc2 = dua_pc(kantor, pusat) if benih % 3 else salin_pc(kantor, "klon", None)
    dunia = Dunia(acak, pusat, [kantor, pc2], baris)
    try:
        for _ in range(45):
            dunia.langkah()
        dunia.sembuh()
        dunia.periksa()
    finally:
        pc2.sesi.db.tutup()


def _tanpa_backup(db: object, folder: Path, sebab: str = "") -> object:
    from kinerja_desktop.store.backup import HasilBackup

    return HasilBackup(folder / "tiada", 0, "")
