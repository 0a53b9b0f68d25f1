"""Random schedules on the product's own code: two PCs of an office and the centre, on real SQLite files.

Two judges. The model (`simulasi_bayangan.py`) takes the same commits and files and must hold the same after
each step. The oracle (`model_oracle.py`) knows neither model nor merge rule, only what was on the screens.
"""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

from kinerja_desktop.exchange.identitas import kunci_buka
from kinerja_desktop.flows import tukar
from kinerja_desktop.flows.tukar import HasilTerima
from tests.exchange.model import HAPUS
from tests.exchange.model_oracle import Oracle
from tests.exchange.simulasi_bayangan import (
    Bayangan,
    IsiAdk,
    beda_dengan,
    catat_isi,
    catatan_dari,
    grup_dari,
    kunci_baris,
)
from tests.exchange.simulasi_gangguan import MatiListrik, mati_pada, program_baru
from tests.exchange.simulasi_pc import Pc, terima_yang_minta

KOLOM = ("nama", "tempat_lahir", "golongan", "tmt_golongan")
GESER = (-3650, -1, 1, 3650)
#: Reasons for which an undamaged file may be refused.
WAJAR = frozenset({"bukan_untuk_sini"})


@dataclass(frozen=True)
class Campuran:
    """Number of steps, and how often what goes wrong (parts of 1)."""

    langkah: int = 36
    hilang: float = 0.15
    ganda: float = 0.15
    rusak: float = 0.12
    mati: float = 0.15
    bagian: float = 0.25
    pulih: float = 0.035
    pulih_pusat: float = 0.015
    klon: float = 0.02
    jam: float = 0.03
    basi: float = 0.03
    baru: float = 0.3
    sangka: float = 0.0


BIASA = Campuran()
BERAT = replace(BIASA, langkah=45, hilang=0.35, pulih=0.06, pulih_pusat=0.03, basi=0.06)
CELAH = replace(BERAT, bagian=0.85, pulih_pusat=0.05)  # parts get lost, so that many commits have to wait
SANGKA = replace(CELAH, langkah=60, hilang=0.3, sangka=0.5, basi=0.3)  # what is only late is declared lost
CAMPURAN = {"biasa": BIASA, "berat": BERAT, "celah": CELAH, "sangka": SANGKA}


@dataclass
class Cadangan:
    berkas: Path
    bayangan: Bayangan
    pegang: frozenset[int]


@dataclass
class Jalan:
    """A file under way; `isi` is what it would bring if it arrives whole."""

    kepada: str
    path: Path
    utuh: bool = True


@dataclass
class Dunia:
    """PCs, their shadows, files under way, backups, and the oracle."""

    r: random.Random
    c: Campuran
    akar: Path
    pc: dict[str, Pc]
    oracle: Oracle = field(default_factory=Oracle)
    bayangan: dict[str, Bayangan] = field(default_factory=dict)
    pegang: dict[str, frozenset[int]] = field(default_factory=dict)
    cadangan: dict[str, list[Cadangan]] = field(default_factory=dict)
    jalan: list[Jalan] = field(default_factory=list)
    lama: list[Jalan] = field(default_factory=list)
    salah: list[str] = field(default_factory=list)
    nomor: int = 0
    klon: int = 0
    kejadian: dict[str, int] = field(default_factory=dict)
    isi: dict[str, IsiAdk] = field(default_factory=dict)
    alamat: dict[str, str] = field(default_factory=dict)
    milik_kantor: set[str] = field(default_factory=set)
    nomor_rusak: int = 0

    def mulai(self) -> None:
        for n, pc in self.pc.items():
            self.bayangan[n] = Bayangan.awal(pc)
            self.pegang[n] = frozenset()
            self.cadangan[n] = []
            self.simpan(n)
        self.baris = [bytes(i) for (i,) in self.pc["pc1"].semua("SELECT id FROM pegawai ORDER BY nip")]
        self.milik_kantor = set(self.bayangan["pc1"].g.catatan)

    def hitung(self, apa: str) -> None:
        self.kejadian[apa] = self.kejadian.get(apa, 0) + 1

    @property
    def kantor(self) -> list[str]:
        return [n for n in self.pc if n != "pusat"]

    def gid(self, nama: str) -> set[int]:
        return {k.gid for k in self.bayangan[nama].g.catatan.values() if k.gid}

    # ---- people -----------------------------------------------------------------------------------------

    def tulis(self, nama: str) -> None:
        pc, r = self.pc[nama], self.r
        self.nomor += 1
        baris = r.choice(self.baris)
        with (
            pc.di_sini() as s,
            program_baru(pc.baru),
            s.kerja("uji.tulis", "Tulis", gid=self.nomor) as uow,
        ):
            kini = uow.muat("pegawai", [baris], terhapus=True).get(baris)
            if kini is None:
                return
            isi: dict[str, str] = {}
            if kini["_del"]:
                uow.restore("pegawai", [baris])
            elif r.random() < 0.1:
                uow.delete("pegawai", [baris])
            else:
                isi = {k: f"{k[:4]}{self.nomor}" for k in r.sample(KOLOM, r.choice((1, 1, 2)))}
                uow.update("pegawai", baris, isi)
                if r.random() < 0.15:
                    uow.insert("penempatan", {"pegawai_id": baris, "mulai": "2026-01-01"})
        self._catat_tulisan(nama, baris, isi)

    def _catat_tulisan(self, nama: str, baris: bytes, isi: dict[str, str]) -> None:
        """The new line goes to shadow and oracle; what its writer saw is what the shadow held before."""
        baca = "SELECT line FROM journal_commit ORDER BY ordinal DESC LIMIT 1"
        k = catatan_dari(self.pc[nama].semua(baca)[0][0])
        b = self.bayangan[nama]
        if k.id in b.g.catatan:
            return
        ditulis = {u.baris: u.nilai for u in k.ubahan}
        self.oracle.catat(k.gid, ditulis, self.gid(nama))
        if ditulis[kunci_baris("pegawai", baris)].keys() != {grup_dari("pegawai", i) for i in isi} | {HAPUS}:
            self.salah.append(f"{nama} mencatat isian yang tidak disentuh orang")
        kurang = [h for h in (*k.deps, *([k.prev] if k.prev else [])) if not b.g.ada(h)]
        salah_dasar = [u.baris for u in k.ubahan if set(u.dasar) != set(self._kepala(b, u.baris))]
        if kurang or salah_dasar:
            self.salah.append(f"{nama}: catatan {k.gid} salah menyebut yang dilihatnya")
        b.pasang(k)
        self.pegang[nama] |= {k.gid}

    def ikuti_pernyataan(self, nama: str) -> None:
        """The shadow takes a declaration that was just made here, and what it lets go on."""
        b = self.bayangan[nama]
        baca = "SELECT line FROM journal_commit ORDER BY ordinal"
        for (line,) in self.pc[nama].semua(baca):
            k = catatan_dari(line)
            if k.hilang and k.id not in b.g.catatan:
                b.pasang(k)
                if nama != "pusat":  # what the centre declares stays in its own chain
                    self.milik_kantor.add(k.id)
        b.pompa(None)
        self.setara(nama)

    @staticmethod
    def _kepala(b: Bayangan, baris: str) -> tuple[str, ...]:
        return b.g.baris[baris].kepala() if baris in b.g.baris else ()

    # ---- files ------------------------------------------------------------------------------------------

    def kirim(self, nama: str) -> list[Jalan]:
        """Files of one PC for whoever can open them; they must say and hold what the model would."""
        pc = self.pc[nama]
        batas = self.r.randrange(600, 4000) if self.r.random() < self.c.bagian else 24 << 20
        with patch("kinerja_desktop.exchange.kirim.MAKS_PER_BERKAS", batas), catat_isi(self.isi):
            hasil = pc.kirim(self.akar / "jalan")
        self.hitung("kirim")
        self._periksa_kiriman(nama, [h.sha256 for h in hasil])
        keluar = []
        for h in hasil:
            for lawan in self.kantor if nama == "pusat" else ["pusat"]:
                if self.penerima(lawan) in self.isi[h.sha256].penerima or self.r.random() < 0.05:
                    keluar.append(Jalan(lawan, h.path))
        return keluar

    def penerima(self, nama: str) -> str:
        """Age recipient of this PC; a new key keeps it where it can."""
        if nama not in self.alamat:
            with self.pc[nama].di_sini() as s:
                self.alamat[nama] = kunci_buka(s.db)[1]
        return self.alamat[nama]

    def _periksa_kiriman(self, nama: str, sha256: list[str]) -> None:
        """Statement, request and content of what one PC has just written."""
        b = self.bayangan[nama]
        per_kunci: dict[str, set[str]] = {}
        for sha in sha256:
            isi = self.isi[sha]
            if set(isi.punya) - b.g.catatan.keys():
                self.salah.append(f"{nama} menyatakan punya yang tidak ada padanya")
            if set(b.dicari()) - set(isi.minta):
                self.salah.append(f"{nama} tidak meminta yang ditunggunya")
            rincian = self.pc[nama].semua("SELECT rincian FROM sync_receipt WHERE sha256 = ?", (sha,))
            per_kunci.setdefault(json.loads(rincian[0][0])["kepada"], set()).update(k.id for k in isi.catatan)
        for kunci, ada in per_kunci.items():
            harap = {k.id for k in b.pilih(kunci) if nama != "pusat" or k.id in self.milik_kantor or k.gid}
            if harap - ada:
                self.salah.append(
                    f"{nama} tidak mengirim {len(harap - ada)} catatan yang belum diketahui ada"
                )

    def jalankan(self, berkas: list[Jalan]) -> None:
        for j in berkas:
            self.lama.append(j)
            if self.r.random() < self.c.hilang:
                continue
            for _ in range(2 if self.r.random() < self.c.ganda else 1):
                self.jalan.append(self._rusakkan(j) if self.r.random() < self.c.rusak else j)

    def _rusakkan(self, j: Jalan) -> Jalan:
        data = bytearray(j.path.read_bytes())
        if self.r.random() < 0.5:
            del data[self.r.randrange(len(data)) :]
        else:
            data[self.r.randrange(len(data))] ^= 1 << self.r.randrange(8)
        self.nomor_rusak += 1
        rusak = self.akar / "jalan" / f"rusak-{self.nomor_rusak}.adk"
        rusak.write_bytes(data)
        return Jalan(j.kepada, rusak, utuh=False)

    def sampai(self) -> None:
        if self.jalan:
            j = self.jalan.pop(self.r.randrange(len(self.jalan)))
            self.masuk(j, self.r.randrange(1, 13) if self.r.random() < self.c.mati else None)

    def masuk(self, j: Jalan, mati: int | None = None) -> int:
        """One file at one PC; the shadow takes what the product says it took, and both must agree."""
        if j.kepada not in self.pc:
            return 0
        pc = self.pc[j.kepada]
        try:
            with mati_pada(mati):
                hasil = pc.terima(j.path)
        except MatiListrik:
            pc.tutup()
            self.hitung("mati")
            self.setara(j.kepada)
            return 0
        self._ikuti(j, hasil)
        lanjut = terima_yang_minta(pc)
        for h in lanjut:
            self._ikuti(j, h)
        b = self.bayangan[j.kepada]
        # What was declared lost is still asked for, but nobody waits for it.
        tunggu = [a for a in b.dicari() if a not in b.g.hilang]
        if bool(tunggu) != bool((lanjut or [hasil])[-1].menunggu_apa):
            self.salah.append(f"{j.kepada} menunggu tanpa mengatakannya")
        self.setara(j.kepada)
        return sum(h.baru for h in (hasil, *lanjut)) + sum(bool(h.berkas) for h in lanjut)

    def _ikuti(self, j: Jalan, hasil: HasilTerima) -> None:
        """The shadow takes the files that the product says it took; refusals must have a reason."""
        n = j.kepada
        for h in hasil.berkas:
            if h.keadaan in ("diterapkan", "menunggu") and h.sha256 in self.isi:
                self.bayangan[n].terima_berkas(self.isi[h.sha256])
                self.pegang[n] |= {k.gid for k in self.isi[h.sha256].catatan if k.gid}
            if h.keadaan == "ditolak" and j.utuh and h.kode not in WAJAR:
                self.salah.append(f"{n} menolak berkas utuh: {h.kode}")
            if not j.utuh and h.nama == j.path.name and h.keadaan != "ditolak":
                self.salah.append(f"{n} menerima berkas rusak")
        if hasil.disisihkan:
            self.salah.append(f"{n} menyisihkan catatan yang sah")

    def setara(self, nama: str) -> None:
        """Database and shadow hold the same, and nothing stands without what its writer saw."""
        self.salah += beda_dengan(self.bayangan[nama], self.pc[nama])
        ada = self.gid(nama)
        if not self.bayangan[nama].g.hilang and self.oracle.belum_dilihat(ada, ada):
            self.salah.append(f"{nama} memasang catatan sebelum yang dilihat penulisnya")

    # ---- disks ------------------------------------------------------------------------------------------

    def simpan(self, nama: str) -> None:
        """A backup: the database alone, as the product's own backups are."""
        pc = self.pc[nama]
        pc.tutup()
        berkas = pc.folder / f"cadangan-{len(self.cadangan[nama])}.db"
        shutil.copy(pc.db, berkas)
        self.cadangan[nama].append(Cadangan(berkas, self.bayangan[nama].salin(), self.pegang[nama]))

    def pulihkan(self, nama: str) -> None:
        c = self.r.choice(self.cadangan[nama])
        self.pc[nama].tutup()
        shutil.copy(c.berkas, self.pc[nama].db)
        self.bayangan[nama], self.pegang[nama] = c.bayangan.salin(), c.pegang
        self.hitung("pulih pusat" if nama == "pusat" else "pulih")

    def tiru(self, nama: str) -> None:
        if self.klon or nama == "pusat":
            return
        self.klon += 1
        kunci = self.r.random() < 0.5
        lain = f"{nama}k"
        self.pc[lain] = self.pc[nama].salin(lain, self.akar, kunci=kunci)
        self.bayangan[lain], self.pegang[lain] = self.bayangan[nama].salin(), self.pegang[nama]
        self.bayangan[lain].nama = lain
        self.cadangan[lain] = []
        self.simpan(lain)
        self.hitung("klon dengan kunci" if kunci else "klon")

    def langkah(self) -> None:
        r = self.r
        nama = r.choice(list(self.pc))
        a = r.random()
        if a < 0.36:
            self.tulis(r.choice(self.kantor))
        elif a < 0.58:
            self.jalankan(self.kirim(nama))
        elif a < 0.85:
            self.sampai()
        elif a < 0.89:
            self.simpan(nama)
        else:
            self._kejadian((a - 0.89) / 0.11 * self._semua_kejadian())

    def _semua_kejadian(self) -> float:
        c = self.c
        return c.pulih + c.pulih_pusat + c.klon + c.jam + c.basi + c.sangka

    def _kejadian(self, a: float) -> None:
        c, nama = self.c, self.r.choice(self.kantor)
        if a < c.pulih:
            self.pulihkan(nama)
        elif a < c.pulih + c.pulih_pusat:
            self.pulihkan("pusat")
        elif a < c.pulih + c.pulih_pusat + c.klon:
            self.tiru(nama)
        elif a < c.pulih + c.pulih_pusat + c.klon + c.jam:
            self.pc[nama].jam.saat += timedelta(days=self.r.choice(GESER))
        elif a < c.pulih + c.pulih_pusat + c.klon + c.jam + c.basi:
            if self.lama:
                self.jalan.append(self.r.choice(self.lama))
        else:
            self.sangka()

    def sangka(self) -> None:
        """Somebody declares lost what is waited for, though it may only be late."""
        kurang = {n: [a for a in b.dicari() if a not in b.g.hilang] for n, b in self.bayangan.items()}
        nama = sorted(n for n in kurang if kurang[n])
        if nama:
            n = self.r.choice(nama)
            self.nyatakan(n, kurang[n])

    def nyatakan(self, nama: str, acuan: list[str]) -> None:
        """A person on this PC declares these commits lost."""
        self.hitung("dinyatakan hilang")
        with self.pc[nama].di_sini() as s:
            tukar.nyatakan_hilang(s, acuan, "Flash disk rusak")
        self.ikuti_pernyataan(nama)

    def tutup(self) -> None:
        for p in self.pc.values():
            p.tutup()
