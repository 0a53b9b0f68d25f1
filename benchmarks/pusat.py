"""The centre of a regency: every page over hundreds of offices, against raw SQL of its rows and a repaint.

    python3 benchmarks/pusat.py                    # 400 offices, 14,000 people (10 minutes and more)
    python3 benchmarks/pusat.py --db pusat.db      # a regency that pusat_isi.py has made before

A page is reloaded in the real window (reading, filling, painting; CPU of all threads). Its limit reads the
rows that it shows by bare sqlite3 and paints the whole window once. The longest block is CPU time of the
window's thread in one turn of its event loop. The workbook over everybody is measured against reading the
same rows and writing as many cells, and its memory in a process of its own.
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

import kantor_patokan
import pusat_isi
import ukur
from ukur import cpu, lapor, median, putaran, rasio, sebanyak

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

TAHUN = pusat_isi.TAHUN
#: Page: what it is opened with, and the rows that it is about.
HALAMAN: dict[str, tuple[str, dict[str, Any], tuple[str, ...]]] = {
    "beranda": ("beranda", {}, ("papan",)),
    "kantor": ("kantor", {}, ("papan",)),
    "kompilasi": ("kompilasi", {"bagian": "riwayat"}, ("papan",)),
    "dasbor": ("dasbor", {"tahun": TAHUN}, ("ringkas",)),
    "rekap semua kantor": ("rekap", {"tahun": TAHUN}, ("ringkas",)),
    "rekap satu kantor": ("rekap", {"tahun": TAHUN, "kantor": b""}, ("ringkas", "kantor")),
    "dokumen kantor": ("dokumen_kantor", {"tahun": TAHUN, "kantor": 0}, ("kantor",)),
}
SQL = {
    "papan": (
        "SELECT sha256, arah, nama, writer, waktu, keadaan, rincian FROM sync_receipt",
        "SELECT writer, ruang, nama, peran, keadaan, sertifikat, tingkat FROM sync_writer",
        "SELECT nomor, kantor, sampai, keadaan, permintaan, writer FROM sync_invite",
        "SELECT writer, seq, ordinal FROM sync_head",
        "SELECT writer, count(*) FROM sync_waiting GROUP BY writer",
        "SELECT ruang, jenis, kunci, jumlah FROM ringkas WHERE jenis IN ('pegawai', 'skp', 'evaluasi')",
    ),
    "ringkas": (f"SELECT ruang, jenis, kunci, jumlah FROM ringkas WHERE tahun = {TAHUN}",),
    "kantor": (
        "SELECT * FROM pegawai WHERE id BETWEEN ? AND ?",
        "SELECT * FROM penempatan WHERE id BETWEEN ? AND ?",
        "SELECT * FROM skp WHERE id BETWEEN ? AND ?",
        "SELECT id, skp_id, periode_id, rating_hasil, rating_perilaku, status FROM evaluasi "
        "WHERE skp_id BETWEEN ? AND ?",
    ),
}
BATAS = {
    "halaman/baca mentah dan satu lukisan, terburuk": 20.0,
    "blok utas jendela/satu lukisan, terburuk": 8.0,
    "cari orang/LIKE mentah": 4.0,
    "orang satu kantor/semua orang": 0.1,
    "buku setahun/baca dan tulis mentah": 12.0,
    "buku setahun: memori (RSS, 300 MB)": 1.0,
}


class Layar:
    """The program's window over the centre, and raw reading of the same file."""

    def __init__(self, berkas: Path) -> None:
        self.mentah = sqlite3.connect(berkas)
        self.aplikasi = kantor_patokan.buka_layar(berkas, _jam())
        self.rangka = self.aplikasi.rangka
        self.rangka.resize(1366, 705)
        (self.ruang,) = self.mentah.execute(
            "SELECT ruang FROM ringkas WHERE jenis = 'pegawai' ORDER BY ruang LIMIT 1"
        ).fetchone()

    def buka(self, nama: str) -> Any:
        """Show a page for the first time, settled."""
        halaman, tujuan, _ = HALAMAN[nama]
        if "kantor" in tujuan:
            nilai = self.ruang if tujuan["kantor"] == 0 else self.ruang.to_bytes(4, "big")
            tujuan = {**tujuan, "kantor": nilai}
        self.rangka.buka(halaman, **tujuan)
        kantor_patokan.tenang(self.aplikasi, 50)
        return self.rangka.halaman_kini

    def muat(self, halaman: Any) -> tuple[float, float]:
        """CPU milliseconds of a reload until painted, and of its longest turn on the window's thread."""
        tugas, proses = self.aplikasi.tugas, self.aplikasi.qapp.processEvents
        terlama, sepi = 0.0, 0
        awal = time.process_time()
        halaman.muat()
        while sepi < 3:
            sepi = 0 if tugas.tertunda else sepi + 1
            mulai = time.thread_time()
            proses()
            terlama = max(terlama, time.thread_time() - mulai)
            if tugas.tertunda:
                time.sleep(0.0005)
        return (time.process_time() - awal) * 1000, terlama * 1000

    def baca(self, bagian: tuple[str, ...]) -> None:
        """The same rows as tuples."""
        for b in bagian:
            for sql in SQL[b]:
                r = self.ruang.to_bytes(4, "big")
                isi = (r + bytes(12), r + b"\xff" * 12) if "?" in sql else ()
                self.mentah.execute(sql, isi).fetchall()

    def lukis(self) -> None:
        """The whole window once."""
        self.rangka.grab()


def ukur_halaman(layar: Layar, kali: int) -> tuple[dict[str, float], dict[str, float]]:
    """Every page in turn with its limit: milliseconds, and the worst ratios."""
    ukuran: dict[str, float] = {}
    isi, blok = [], []
    for nama, (_, _, bagian) in HALAMAN.items():
        halaman = layar.buka(nama)
        sisi: dict[str, list[float]] = {"muat": [], "blok": [], "mentah": [], "lukis": []}
        for _ in range(kali):
            semua, terlama = layar.muat(halaman)
            lukis = cpu(layar.lukis)
            sisi["muat"].append(semua)
            sisi["blok"].append(terlama)
            sisi["lukis"].append(lukis)
            sisi["mentah"].append(cpu(lambda b=bagian: layar.baca(b)) + lukis)
        ukuran[f"{nama} (ms CPU)"] = median(sisi["muat"])
        ukuran[f"{nama}: blok terlama (ms)"] = median(sisi["blok"])
        ukuran[f"{nama}: mentah dan lukisan (ms CPU)"] = median(sisi["mentah"])
        isi.append(rasio(sisi["muat"], sisi["mentah"]))
        blok.append(rasio(sisi["blok"], sisi["lukis"]))
    return ukuran, {
        "halaman/baca mentah dan satu lukisan, terburuk": max(isi),
        "blok utas jendela/satu lukisan, terburuk": max(blok),
    }


def _jam() -> pusat_isi.Jam:
    return pusat_isi.Jam(datetime.combine(pusat_isi.HARI, datetime.min.time(), UTC))


def _sesi(berkas: Path) -> Sesi:
    from kinerja_desktop.services.kantor import buka_kantor

    return buka_kantor(berkas, _jam(), "pusat")


def tulis_mentah(mentah: sqlite3.Connection, tujuan: Path) -> None:
    """Everybody's rows read at once, and as many cells written as the year's workbook has."""
    import openpyxl

    evaluasi: dict[bytes, list[str]] = {}
    for skp, hasil in mentah.execute("SELECT skp_id, rating_hasil FROM evaluasi WHERE _del = 0"):
        evaluasi.setdefault(skp, []).append(hasil)
    for tabel in ("penempatan", "jabatan", "unit", "periode"):
        mentah.execute(f"SELECT * FROM {tabel} WHERE _del = 0").fetchall()
    orang = {r[0]: r for r in mentah.execute("SELECT id, nip, nama FROM pegawai WHERE _del = 0")}
    buku = openpyxl.Workbook(write_only=True)
    lembar = buku.create_sheet("Pegawai")
    skp = mentah.execute(f"SELECT id, pegawai_id, mulai, selesai FROM skp WHERE _del = 0 AND tahun = {TAHUN}")
    for n, (kunci, siapa, mulai, selesai) in enumerate(skp):
        _, nip, nama = orang.get(siapa, ("", "", ""))
        nilai = [*evaluasi.get(kunci, ()), *[""] * 5][:5]
        lembar.append([n, "Kantor", nip, nama, "Jabatan", "Unit", f"{mulai} {selesai}", *nilai])
    buku.save(tujuan)


def ukur_semua(berkas: Path, folder: Path, kali: int) -> tuple[dict[str, float], dict[str, float]]:
    """Search, one office against everybody, and the year's workbook with its memory."""
    from kinerja_desktop.flows.rekap import tulis_setahun
    from kinerja_desktop.services import cari, rekap

    sesi, mentah = _sesi(berkas), sqlite3.connect(berkas)
    (r,) = mentah.execute(
        "SELECT ruang FROM ringkas WHERE jenis = 'pegawai' ORDER BY ruang LIMIT 1"
    ).fetchone()
    baca_nama = (
        "SELECT * FROM pegawai WHERE lower(gelar_depan || ' ' || nama) LIKE '%wati%' ORDER BY nama LIMIT 200"
    )
    baca_jabatan = (
        "SELECT * FROM jabatan j JOIN penempatan t ON t.jabatan_id = j.id WHERE lower(j.nama) LIKE '%wati%'"
    )
    baca_teks = "SELECT id, teks FROM {} WHERE lower(teks) LIKE '%wati%' LIMIT 800"

    def sql() -> None:
        for q in (baca_nama, baca_jabatan, baca_teks.format("rhk"), baca_teks.format("indikator")):
            mentah.execute(q).fetchall()

    kerja: dict[str, Callable[[], object]] = {
        "cari": lambda: cari.cari(sesi, "wati"),
        "cari mentah": sql,
        "orang satu kantor": lambda: rekap.susun(sesi, TAHUN, [r.to_bytes(4, "big")]),
        "rekap semua orang": lambda: rekap.susun(sesi, TAHUN),
        "buku setahun": lambda: tulis_setahun(sesi, folder / "setahun.xlsx", TAHUN),
        "buku mentah": lambda: tulis_mentah(mentah, folder / "mentah.xlsx"),
    }
    sisi = ukur.selang_seling({n: (lambda f=f: cpu(f)) for n, f in kerja.items()}, kali)
    sesi.db.tutup()
    mentah.close()
    mb = ukur.anak("pusat.py", ["--memori", str(folder), "--db", str(berkas)])["mb"]
    return {f"{n} (ms CPU)": median(a) for n, a in sisi.items()} | {"buku setahun, memori puncak (MB)": mb}, {
        "cari orang/LIKE mentah": rasio(sisi["cari"], sisi["cari mentah"]),
        "orang satu kantor/semua orang": rasio(sisi["orang satu kantor"], sisi["rekap semua orang"]),
        "buku setahun/baca dan tulis mentah": rasio(sisi["buku setahun"], sisi["buku mentah"]),
        "buku setahun: memori (RSS, 300 MB)": mb / 300,
    }


def memori(berkas: Path, folder: Path) -> None:
    """In a process of its own: the year's workbook over everybody, and the peak of memory."""
    from kinerja_desktop.flows.rekap import tulis_setahun

    sesi = _sesi(berkas)
    tulis_setahun(sesi, folder / "memori.xlsx", TAHUN)
    sesi.db.tutup()
    (puncak,) = [b for b in Path("/proc/self/status").read_text().splitlines() if b.startswith("VmHWM")]
    print(json.dumps({"mb": int(puncak.split()[1]) / 1024}))


def siapkan(folder: Path, lama: Path | None, banyak: int) -> Path:
    """The regency: made before (a copy of it), or made now; its figures counted once."""
    from kinerja_desktop.flows.contoh import buat_kantor_contoh
    from kinerja_desktop.services import ringkas

    berkas = folder / "pusat.db"
    if lama is not None:
        shutil.copy(lama, berkas)
    else:
        contoh = folder / "contoh.db"
        buat_kantor_contoh(contoh, "akhir" if ukur.COBA not in os.environ else "awal").db.tutup()
        pusat_isi.buat_kabupaten(berkas, contoh, banyak)
    sesi = _sesi(berkas)
    ringkas.segarkan(sesi, TAHUN)
    sesi.db.tutup()
    return berkas


def main() -> int:
    """Measure and report."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--kantor", type=int, default=sebanyak(400, 9))
    p.add_argument(
        "--db", type=Path, help="kabupaten yang sudah dibuat pusat_isi.py, dengan .data di sebelahnya"
    )
    p.add_argument("--memori", type=Path)
    a, _ = p.parse_known_args()
    if a.memori:
        memori(a.db, a.memori)
        return 0
    kali = putaran(5)
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        kantor_patokan.siapkan_lingkungan(folder)
        if a.db is not None:
            shutil.copytree(a.db.with_suffix(".data"), folder / "data")
        berkas = siapkan(folder, a.db, a.kantor)
        layar = Layar(berkas)
        ukuran, hasil = ukur_halaman(layar, kali)
        layar.aplikasi.tutup()
        layar.mentah.close()
        lagi, hasil_lain = ukur_semua(berkas, folder, kali)
    hasil |= hasil_lain
    return lapor(ukuran | lagi, hasil, BATAS, kali)


if __name__ == "__main__":
    sys.exit(main())
