"""Tukar data: a regency's files compiled, opened and made, against the same bytes and rows by bare calls.

    python3 benchmarks/exchange.py             # 400 offices, 450,000 rows (several minutes)
    python3 benchmarks/exchange.py --berkas 100

Offices are made from the sample office's journal up to its 1,125th row (`kantor_banyak.py`). The limit of a
compilation is `executemany` of the rows that it left behind, into the same empty centre with the same indexes
and guards, fifty offices in one transaction (WAL, synchronous=FULL): all rows of all tables (decision 0012);
as information, the rows of the offices alone, without the journal's lines. Rows are read beforehand.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kantor_banyak as kb
import ukur
from changeset import bulan_teramai, changeset, tersegel
from ukur import cpu, lapor, median, putaran, rasio, sebanyak

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

BARIS_SEKANTOR = 1_125
PER_TRANSAKSI = 50
BATAS = {
    "kompilasi/mentah": 2.8,
    "buka_dan_urai/mentah": 1 / 1.5,
    "kompilasi: waktu per berkas, seluruhnya/seperempat pertama": 1.25,
    "kompilasi: memori (RSS, 600 MB)": 1.0,
    "buat_berkas_sebulan/mentah": 2.0,
    "berkas_sebulan/100 KB": 1.0,
    "berkas_setahun/changeset": 1.6,
}
#: Information and ratios, by name.
Angka = tuple[dict[str, float], dict[str, float]]
PRAGMA = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-8000", "trusted_schema=OFF")


def jam() -> Any:
    """A clock that stands still."""
    from kinerja_desktop.system.jam import JamTetap

    return JamTetap(datetime(2026, 8, 1, tzinfo=UTC))


class Regensi:
    """A folder with an empty centre that knows its offices, and their files."""

    def __init__(self, folder: Path, lines: list[str], banyak: int) -> None:
        from kinerja_desktop.exchange.identitas import kunci_buka

        self.folder = folder
        self.adk = folder / "adk"
        self.adk.mkdir()
        self.kosong = folder / "kosong.db"
        sesi = kb.pusat_kosong(self.kosong, jam())
        _, penerima = kunci_buka(sesi.db)
        cetakan = kb.Cetakan(lines)
        kantor = []
        for k in kb.kantor_tiruan(cetakan, banyak):
            kb.tulis_adk(k, self.adk, penerima)
            k.baris.clear()
            kantor.append(k)
        kb.daftarkan(sesi, kantor)
        sesi.db.tutup()
        self.per_kantor = len(lines)
        self.banyak = banyak

    def pusat(self, nama: str) -> Sesi:
        """A fresh copy of the empty centre, open."""
        from kinerja_desktop.services.kantor import buka_kantor

        return buka_kantor(self.salin(nama), jam(), "pusat")

    def salin(self, nama: str) -> Path:
        """A fresh copy of the empty centre's file."""
        tujuan = self.folder / nama / "pusat.db"
        shutil.rmtree(tujuan.parent, ignore_errors=True)
        tujuan.parent.mkdir()
        shutil.copy(self.kosong, tujuan)
        return tujuan


def kompilasi(r: Regensi, nama: str) -> tuple[float, float]:
    """CPU milliseconds of a whole compilation, and of its first quarter of files (the backup in both)."""
    from kinerja_desktop.flows import tukar

    sesi = r.pusat(nama)
    seperempat: list[float] = []

    def lapor_diri(n: int, _semua: int, _nama: str) -> None:
        if n == r.banyak // 4:
            seperempat.append(time.process_time())

    awal = time.process_time()
    hasil = tukar.kompilasi(sesi, r.adk, lapor_diri)
    akhir = time.process_time()
    if hasil.baru != r.banyak * r.per_kantor or hasil.ditolak or hasil.menunggu:
        raise SystemExit(hasil.kalimat)
    sesi.db.tutup()
    return (akhir - awal) * 1000, (seperempat[0] - awal) * 1000


class Mentah:
    """What a compilation left behind, written again by bare executemany."""

    def __init__(self, r: Regensi, jadi: Path) -> None:
        from kinerja_desktop.store.tabel import SINKRON
        from kinerja_desktop.store.unit_of_work import perintah_sisip

        self.r = r
        self.sumber = sqlite3.connect(jadi)
        self.sumber.execute("ATTACH ? AS kosong", (str(r.kosong),))
        self.perintah = {t: perintah_sisip(t) for t in SINKRON}
        (self.awal,) = self.sumber.execute("SELECT max(ordinal) FROM kosong.journal_commit").fetchone()
        (self.akhir,) = self.sumber.execute("SELECT max(ordinal) FROM journal_commit").fetchone()
        semua = self.sumber.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        #: Heads, receipts, statements, counts: a few rows a file.
        self.lain = {
            t: self.sumber.execute(f"SELECT * FROM main.{t} EXCEPT SELECT * FROM kosong.{t}").fetchall()
            for (t,) in semua
            if t not in SINKRON and t != "journal_commit"
        }
        self.baris = self.semua_baris = 0

    def _isi(self, a: int, batas: tuple[int, int], semua: bool) -> list[tuple[str, list[Any]]]:
        """Statements and their rows for the offices whose commits have these local numbers."""
        isi = [
            (p, self.sumber.execute(f"SELECT * FROM {t} WHERE rev BETWEEN ? AND ?", batas).fetchall())
            for t, p in self.perintah.items()
        ]
        self.baris += sum(len(b) for _, b in isi)
        if semua:
            lines = self.sumber.execute("SELECT * FROM journal_commit WHERE ordinal BETWEEN ? AND ?", batas)
            isi.append(("INSERT INTO journal_commit VALUES (?, ?, ?, ?, ?)", lines.fetchall()))
            lebar = self.akhir - self.awal
            for t, b in self.lain.items():
                bagian = b[a * len(b) // lebar : (a + batas[1] - batas[0] + 1) * len(b) // lebar]
                if bagian:
                    tanda = ", ".join("?" * len(bagian[0]))
                    isi.append((f"INSERT OR REPLACE INTO {t} VALUES ({tanda})", bagian))
        self.semua_baris += sum(len(b) for _, b in isi)
        return isi

    def tulis(self, semua: bool) -> float:
        """CPU milliseconds for all rows, or for those of the offices alone."""
        lokasi = self.r.salin("mentah")
        db = sqlite3.connect(lokasi, isolation_level=None)
        for p in PRAGMA:
            db.execute(f"PRAGMA {p}")
        langkah = PER_TRANSAKSI * self.r.per_kantor
        lama, self.baris, self.semua_baris = 0.0, 0, 0
        for a in range(self.awal + 1, self.akhir + 1, langkah):
            isi = self._isi(a - self.awal - 1, (a, a + langkah - 1), semua)
            awal = time.process_time()
            db.execute("BEGIN IMMEDIATE")
            for perintah, b in isi:
                db.executemany(perintah, b)
            db.execute("COMMIT")
            lama += time.process_time() - awal
        awal = time.process_time()
        db.close()
        return (lama + time.process_time() - awal) * 1000


def buka_semua(r: Regensi, sesi: Sesi) -> float:
    """CPU milliseconds to open, check and decode every file, writing nothing."""
    from kinerja_desktop.exchange.identitas import kunci_buka, lingkup
    from kinerja_desktop.exchange.kotak import jeda_sampah
    from kinerja_desktop.exchange.terima import buka_adk
    from kinerja_desktop.store import repo_tukar

    berkas = sorted(r.adk.iterdir())
    with repo_tukar.bacaan(sesi.db) as p:
        milik = lingkup(sesi.db, p)
        identitas = kunci_buka(sesi.db)[0]
        hari = sesi.jam.hari_ini()

        def semua() -> None:
            for f in berkas:
                with jeda_sampah():  # as the inbox does
                    buka = buka_adk(p, milik, f.read_bytes(), identitas, hari)
                if not all(c.polos for c in buka.commit):
                    raise SystemExit("catatan yang tidak terurai")

        return cpu(semua)


# ---- one office's file -------------------------------------------------------------------------------


class KantorPengirim:
    """The sample office, joined with a centre that has all but the busiest month."""

    def __init__(self, folder: Path, contoh: Path, lines: list[str]) -> None:
        from kinerja_desktop.services.kantor import buka_kantor
        from kinerja_desktop.store import repo_lawan, repo_tukar
        from kinerja_desktop.store.jurnal import urai_baris

        self.folder = folder
        self.dari, self.sampai = bulan_teramai(lines)
        salinan = folder / "pengirim.db"
        shutil.copy(contoh, salinan)
        self.sesi = buka_kantor(salinan, jam())
        self.kunci, self.penerima = self._gabung()
        with repo_tukar.transaksi(self.sesi.db) as p:
            k = urai_baris(lines[self.dari - 1])
            punya = [(k.writer.hex(), k.seq, k.hash.hex())]
            repo_lawan.simpan_pernyataan(p, self.kunci, (punya, [], 1))
        self.ukuran = 0

    def _gabung(self) -> tuple[bytes, str]:
        """Join a new centre as offices do; its key and recipient."""
        from kinerja_desktop.exchange.identitas import kunci_buka
        from kinerja_desktop.flows import tukar

        pusat = kb.pusat_kosong(self.folder / "pusat-pengirim.db", jam())
        u = tukar.undang(pusat, "Kecamatan Contoh", self.folder)
        tukar.gabung(self.sesi, u.path, u.kode)
        (awal,) = tukar.kirim_adk(self.sesi, self.folder / "gabung").berkas
        tukar.terima_adk(pusat, [awal.path])
        tukar.terima_kantor(pusat, u.nomor)
        balas = tukar.kirim_adk(pusat, self.folder / "balas").berkas
        tukar.terima_adk(self.sesi, [b.path for b in balas])
        penulis = pusat.db.penulis
        assert penulis is not None
        kunci, penerima = penulis.kunci_umum, kunci_buka(pusat.db)[1]
        pusat.db.tutup()
        return kunci, penerima

    def program(self) -> None:
        """Everything that Kirim ADK does: choose, read, chain, seal, sign, write, read back, note."""
        from kinerja_desktop.flows import tukar

        tujuan = self.folder / "keluar"
        (b,) = tukar.kirim_adk(self.sesi, tujuan).berkas
        self.ukuran = b.ukuran
        b.path.unlink()

    def mentah(self) -> None:
        """Read the lines, zstd-9, age, write with fsync, read back."""
        import pyrage
        import zstandard

        with sqlite3.connect(self.folder / "pengirim.db") as c:
            baca = c.execute(
                "SELECT line FROM journal_commit WHERE ordinal > ? ORDER BY ordinal", (self.dari,)
            )
            polos = "\n".join([r[0] for r in baca]).encode()
        padat = zstandard.ZstdCompressor(level=9, write_checksum=True).compress(polos)
        data = pyrage.encrypt(padat, [pyrage.x25519.Recipient.from_str(self.penerima)])
        path = self.folder / "mentah.adk"
        with path.open("wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        if path.read_bytes() != data:
            raise SystemExit("tidak terbaca kembali")


def memori(folder: Path) -> None:
    """In a process of its own: compile a folder, tell the peak of memory."""
    r = Regensi.__new__(Regensi)
    r.folder, r.adk, r.kosong = folder, folder / "adk", folder / "kosong.db"
    r.banyak = sum(1 for _ in r.adk.iterdir())
    r.per_kantor = int((folder / "per_kantor").read_text())
    kompilasi(r, "memori")
    # Not getrusage: its peak is that of the process that started this one, before it became this program.
    (puncak,) = [b for b in Path("/proc/self/status").read_text().splitlines() if b.startswith("VmHWM")]
    print(json.dumps({"mb": int(puncak.split()[1]) / 1024}))


def ukur_pusat(
    folder: Path, lines: list[str], banyak: int, kali: int
) -> tuple[dict[str, float], dict[str, float]]:
    """Compilation, opening, memory: sizes in milliseconds, ratios."""
    r = Regensi(folder, lines, banyak)
    (folder / "per_kantor").write_text(str(r.per_kantor))
    kompilasi(r, "jadi")
    mentah = Mentah(r, folder / "jadi" / "pusat.db")
    pembaca = r.pusat("baca")
    sisi: dict[str, list[float]] = {n: [] for n in ("kompilasi", "seperempat", "baris", "semua", "buka")}

    def satu_kompilasi() -> None:
        semua, awal = kompilasi(r, "ukur")
        sisi["kompilasi"].append(semua)
        sisi["seperempat"].append(awal)

    kerja: list[Callable[[], None]] = [
        satu_kompilasi,
        lambda: sisi["baris"].append(mentah.tulis(False)),
        lambda: sisi["buka"].append(buka_semua(r, pembaca)),
        lambda: sisi["semua"].append(mentah.tulis(True)),
    ]
    for putar in range(kali):
        for k in kerja if putar % 2 == 0 else reversed(kerja):
            k()
    pembaca.db.tutup()
    mb = ukur.anak("exchange.py", ["--memori", str(folder)])["mb"]
    ukuran = {f"{n}, {banyak} berkas (ms CPU)": median(a) for n, a in sisi.items()}
    mentah.tulis(True)
    ukuran |= {
        "baris milik kantor": mentah.baris,
        "baris semua": mentah.semua_baris,
        "memori puncak (MB)": mb,
    }
    return ukuran, {
        "kompilasi/mentah": rasio(sisi["kompilasi"], sisi["semua"]),
        "kompilasi/mentah, tanpa jurnal": rasio(sisi["kompilasi"], sisi["baris"]),
        "buka_dan_urai/mentah": rasio(sisi["buka"], sisi["semua"]),
        "buka_dan_urai/mentah, tanpa jurnal": rasio(sisi["buka"], sisi["baris"]),
        "kompilasi: waktu per berkas, seluruhnya/seperempat pertama": rasio(
            sisi["kompilasi"], [4 * a for a in sisi["seperempat"]]
        ),
        "kompilasi: memori (RSS, 600 MB)": mb / 600,
    }


def ukur_kantor(folder: Path, contoh: Path, kali: int) -> Angka:
    """A month's file made, its size, and the size of a whole year's."""
    lines = kb.jurnal(contoh)
    k = KantorPengirim(folder, contoh, lines)
    k.program()
    sisi = ukur.selang_seling(
        {n: (lambda f=f: cpu(f)) for n, f in (("program", k.program), ("mentah", k.mentah))}, kali * 4
    )
    ukuran = {f"berkas sebulan, {n} (ms CPU)": median(a) for n, a in sisi.items()}
    ukuran |= {"berkas sebulan (KB)": k.ukuran / 1000, "berkas sebulan, catatan": float(len(lines) - k.dari)}
    hasil = {
        "buat_berkas_sebulan/mentah": rasio(sisi["program"], sisi["mentah"]),
        "berkas_sebulan/100 KB": k.ukuran / 100_000,
    }
    kantor = next(kb.kantor_tiruan(kb.Cetakan(lines), 1))
    setahun = kb.tulis_adk(kantor, folder, k.penerima).stat().st_size
    ukuran["berkas setahun (KB)"] = setahun / 1000
    banding = changeset(lines)
    if banding is None:
        print("apsw tidak terpasang: ukuran changeset tidak diukur", file=sys.stderr)
    else:
        segel = tersegel(banding, k.penerima, sum(len(b) + 7 for b in kantor.baris))
        ukuran["changeset setahun, disegel sama (KB)"] = segel / 1000
        hasil["berkas_setahun/changeset"] = setahun / segel
    k.sesi.db.tutup()
    return ukuran, hasil


def main() -> int:
    """Measure and report."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--berkas", type=int, default=sebanyak(400, 8))
    p.add_argument("--memori", type=Path)
    p.add_argument("--contoh", type=Path, help="berkas data kantor contoh yang sudah ada")
    p.add_argument("--per-baris", action="store_true", help="tiap baris satu catatan")
    a, _ = p.parse_known_args()
    os.environ["KINERJA_TANPA_KEYRING"] = "1"
    if a.memori:
        memori(a.memori)
        return 0
    kali = putaran(5)
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        os.environ["KINERJA_DATA"] = str(folder / "data")
        from kinerja_desktop.flows.contoh import buat_kantor_contoh

        contoh = folder / "contoh.db"
        buat_kantor_contoh(contoh, "akhir" if ukur.COBA not in os.environ else "awal").db.tutup()
        lines = kb.sampai_baris(kb.jurnal(contoh), BARIS_SEKANTOR)
        if a.per_baris:
            lines = kb.satu_baris_satu_commit(lines)
        (folder / "pusat").mkdir()
        ukuran, hasil = ukur_pusat(folder / "pusat", lines, a.berkas, kali)
        lagi, hasil_kantor = ukur_kantor(folder, contoh, kali)
    hasil |= hasil_kantor
    return lapor(ukuran | lagi, hasil, {n: b for n, b in BATAS.items() if n in hasil}, kali)


if __name__ == "__main__":
    sys.exit(main())
