"""A regency of invented offices for the centre: hundreds of them, a year each, in every state there is.

    python3 benchmarks/pusat_isi.py tujuan.db --kantor 400      # five minutes and more, 1.3 GB

Every office is the sample office's year (`kantor_banyak.py`) with a name, people and numbers of its own; all
of it goes through the program's own compilation. Some are late, wait for a file that is missing, are refused,
have a difference, have never sent, have not joined; some people stand in two offices.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kantor_banyak as kb

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

TAHUN = 2026
HARI = date(2026, 12, 31)
"""The day on which the regency is looked at."""
NAMA_CONTOH = "Kecamatan Sukamaju"
_NAMA, _NIP, _KANTOR = 10, 11, 12

DEPAN = (
    "Adi", "Agung", "Ahmad", "Andi", "Anisa", "Ari", "Asep", "Aulia", "Bagas", "Bambang", "Budi", "Cahya",
    "Citra", "Dadang", "Dedi", "Desi", "Dian", "Dimas", "Dina", "Eka", "Elis", "Fajar", "Farah", "Feri",
    "Fitri", "Gilang", "Hana", "Hari", "Heni", "Ika", "Ilham", "Imam", "Indra", "Intan", "Irfan", "Jaka",
    "Juwita", "Karina", "Laila", "Lina", "Lukman", "Maya", "Mila", "Nanda", "Nia", "Nina", "Nur", "Oka",
    "Puji", "Rahmat", "Rani", "Reza", "Rika", "Rina", "Rudi", "Sari", "Sinta", "Tari", "Tono", "Umar",
    "Vina", "Wahyu", "Wati", "Yanti", "Yoga", "Yulia", "Zahra", "Zaki",
)  # fmt: skip
BELAKANG = (
    "Abdullah", "Adiputra", "Amalia", "Ardiansyah", "Azizah", "Bahari", "Baskoro", "Darmawan", "Fadillah",
    "Firmansyah", "Gunawan", "Hakim", "Halim", "Handayani", "Hartono", "Hasanah", "Herlambang", "Iskandar",
    "Kurnia", "Kusnadi", "Lesmana", "Lubis", "Mahardika", "Marlina", "Maulana", "Mulyani", "Nasution",
    "Ningsih", "Novita", "Nurhayati", "Oktavia", "Pradana", "Pratama", "Purnama", "Puspita", "Ramadhan",
    "Rosadi", "Safira", "Santika", "Setiadi", "Siregar", "Subekti", "Sudrajat", "Sulastri", "Sutanto",
    "Syahputra", "Tanjung", "Utomo", "Wahyuni", "Wardana", "Wijayanti", "Wibisono", "Yulianti", "Zainal",
)  # fmt: skip
TEMPAT = (
    "Argasari", "Banjarsari", "Cibodas", "Cikembar", "Ciwaru", "Gandasari", "Girimulya", "Harapan",
    "Jatimulya", "Karangasem", "Kertamukti", "Lembahsari", "Margahayu", "Mekarsari", "Nagrak", "Neglasari",
    "Padasuka", "Pasirhalang", "Purwodadi", "Rancabango", "Sindangsari", "Sukaresmi", "Tanjungsari",
    "Warungjati", "Wonosari",
)  # fmt: skip
DINAS = (
    "Dinas Pendidikan", "Dinas Kesehatan", "Dinas Pekerjaan Umum dan Tata Ruang", "Dinas Sosial",
    "Dinas Perumahan Rakyat, Kawasan Permukiman, dan Pertanahan", "Dinas Perhubungan", "Dinas Perikanan",
    "Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, dan Perlindungan Anak",
    "Dinas Kependudukan dan Pencatatan Sipil", "Dinas Komunikasi dan Informatika", "Inspektorat Daerah",
    "Dinas Tanaman Pangan, Hortikultura, dan Perkebunan", "Badan Pendapatan Daerah", "Sekretariat DPRD",
    "Badan Keuangan dan Aset Daerah", "Badan Penanggulangan Bencana Daerah", "Satuan Polisi Pamong Praja",
)  # fmt: skip


def nama_kantor(n: int) -> str:
    """Name of the office of this number: agencies, then districts, health centres and schools."""
    if n < len(DINAS):
        return DINAS[n]
    n -= len(DINAS)
    tempat, urut = TEMPAT[n % len(TEMPAT)], n // len(TEMPAT)
    jenis = (
        "Kecamatan {t}",
        "UPTD Puskesmas {t}",
        "SMP Negeri 1 {t}",
        "Kelurahan {t} Kota",
        "SMP Negeri 2 {t}",
    )
    return (jenis[urut] if urut < len(jenis) else f"SD Negeri {urut - len(jenis) + 1} {{t}}").format(t=tempat)


class CetakanRagam(kb.Cetakan):
    """The sample office's journal, made again with other people, numbers and another name."""

    def __init__(self, lines: Sequence[str], orang: Sequence[tuple[str, str]]) -> None:
        super().__init__(lines)
        self.orang = list(orang)
        nama = {n: i for i, (n, _) in enumerate(orang)}
        nip = {p: i for i, (_, p) in enumerate(orang) if p}
        pola = re.compile("|".join(map(re.escape, [NAMA_CONTOH, *nama, *nip])))
        self.potongan = [
            [x for teks, jenis, nomor in baris for x in self._pilah(teks, jenis, nomor, pola, nama, nip)]
            for baris in self.potongan
        ]

    @staticmethod
    def _pilah(
        teks: str, jenis: int, nomor: int, pola: re.Pattern[str], nama: dict[str, int], nip: dict[str, int]
    ) -> Iterator[tuple[str, int, int]]:
        i = 0
        for m in pola.finditer(teks):
            isi = m.group()
            apa = _KANTOR if isi == NAMA_CONTOH else _NAMA if isi in nama else _NIP
            yield teks[i : m.start()], apa, nama.get(isi, nip.get(isi, 0))
            i = m.end()
        yield teks[i:], jenis, nomor

    def ragam(
        self, ruang: int, seed: bytes, kantor: str, sampai: int | None, pindah: dict[int, str]
    ) -> kb.KantorTiruan:
        """An office; `pindah` gives numbers (NIP) of people of other offices to some of its people."""
        acak = int.from_bytes(hashlib.sha256(seed).digest()[:6], "big")
        orang = []
        for i, (nama, nip) in enumerate(self.orang):
            a = acak + i * 7919
            baru = f"{DEPAN[a % len(DEPAN)]} {BELAKANG[a // 97 % len(BELAKANG)]}" if nip else nama
            orang.append((baru, pindah.get(i, nip_kantor(nip, ruang))))
        semula = self.potongan
        try:
            self.potongan = [
                [(_isi(t, j, n, kantor, orang), j if j < _NAMA else -1, n) for t, j, n in baris]
                for baris in semula[:sampai]
            ]
            return self.buat(ruang, seed)
        finally:
            self.potongan = semula


def _isi(teks: str, jenis: int, nomor: int, kantor: str, orang: Sequence[tuple[str, str]]) -> str:
    ganti = {_NAMA: orang[nomor][0], _NIP: orang[nomor][1], _KANTOR: kantor} if jenis >= _NAMA else {}
    return teks + ganti.get(jenis, "")


def nip_kantor(nip: str, ruang: int) -> str:
    """The number of the sample's person in another office: only its last three digits are other ones."""
    return f"{nip[:15]}{(int(nip[15:]) + ruang * 7) % 1000:03d}" if nip else ""


@dataclass(frozen=True)
class Keadaan:
    """How many offices are in which state."""

    terlambat: int
    menunggu: int
    ditolak: int
    beda: int
    diam: int
    meminta: int
    diundang: int

    @classmethod
    def dari(cls, banyak: int) -> Keadaan:
        """A regency's mixture."""
        return cls(*(max(1, banyak * n // 400) for n in (60, 12, 8, 24, 14, 5, 15)))


@dataclass
class Jam:
    """A clock that stands where it was put."""

    saat: datetime

    def sekarang(self) -> datetime:
        """The moment."""
        return self.saat

    def hari_ini(self) -> date:
        """Its day."""
        return self.saat.date()


class Kabupaten:
    """The centre being filled."""

    def __init__(self, berkas: Path, contoh: Path, banyak: int) -> None:
        from kinerja_desktop.exchange.identitas import kunci_buka
        from kinerja_desktop.services import periode

        self.folder = berkas.parent / f"{berkas.stem}.kerja"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.jam = Jam(datetime(TAHUN, 1, 5, tzinfo=UTC))
        self.banyak, self.keadaan = banyak, Keadaan.dari(banyak)
        self.pusat: Sesi = kb.pusat_kosong(berkas, self.jam)
        periode.buat_tahun(self.pusat, TAHUN)
        self.penerima = kunci_buka(self.pusat.db)[1]
        lines = kb.jurnal(contoh)
        self.cetakan = CetakanRagam(lines, orang_contoh(contoh))
        self.tengah = len(lines) * 3 // 5
        self.ubah = next(
            (
                n
                for n, x in enumerate(map(json.loads, lines))
                if n > 40 and x[10][0][2] == "u" and x[10][0][0] == "skp"
            ),
            0,
        )

    def isi(self) -> None:
        """Everything, in the order of the year."""
        k = self.keadaan
        urut = {}
        for nama in ("terlambat", "menunggu", "ditolak", "beda", "diam", "meminta", "diundang"):
            urut[nama] = getattr(k, nama)
        apa = [nama for nama, n in urut.items() for _ in range(n)]
        apa += ["biasa"] * max(1, self.banyak - len(apa))
        # Spread over the regency, the same for the same number of offices.
        acak = {n: hashlib.sha256(str(n).encode()).digest() for n in range(len(apa))}
        apa = [apa[n] for n in sorted(acak, key=lambda n: acak[n])][: self.banyak]
        self._undang(apa)
        awal, akhir = self.folder / "awal", self.folder / "akhir"
        awal.mkdir()
        akhir.mkdir()
        for n, keadaan in enumerate(apa):
            self._kantor(n, keadaan, awal, akhir)
        self._kompilasi(awal, datetime(TAHUN, 7, 20, 3, tzinfo=UTC))
        self._kompilasi(akhir, datetime(TAHUN, 12, 30, 3, tzinfo=UTC))

    def _kantor(self, n: int, keadaan: str, awal: Path, akhir: Path) -> None:
        if keadaan in ("diam", "diundang"):
            return
        ruang = kb.AWALAN_RUANG + n
        pindah = {}
        if n % 10 == 3:
            i = 12 + n % 9
            pindah[i] = nip_kantor(self.cetakan.orang[i][1], ruang - 1)
        sampai = {"terlambat": self.tengah + n % 40, "ditolak": self.tengah}.get(keadaan)
        if keadaan == "biasa" and n % 6 == 0:
            sampai = self.tengah + (n * 37) % (len(self.cetakan.potongan) - self.tengah)
        k = self.cetakan.ragam(ruang, _seed(n), nama_kantor(n), sampai, pindah)
        if keadaan in ("terlambat", "ditolak"):
            kb.tulis_adk(k, awal, self.penerima)
        elif keadaan == "menunggu":
            sepertiga = len(k.baris) // 3
            depan = kb.KantorTiruan(
                k.ruang, k.seed, k.baris[:sepertiga], k.penulis, _sidik(k.baris[sepertiga - 1])
            )
            kb.tulis_adk(depan, awal, self.penerima)
            kb.tulis_adk(k, akhir, self.penerima, 2 * sepertiga)
        else:
            paruh = min(self.tengah, len(k.baris) - 1)
            kb.tulis_adk(_depan(k, paruh), awal, self.penerima)
            kb.tulis_adk(k, akhir, self.penerima, paruh)
        if keadaan == "ditolak":
            rusak = kb.KantorTiruan(k.ruang, k.seed, [*k.baris, k.baris[-1][:-3]], k.penulis, k.kepala)
            kb.tulis_adk(rusak, akhir, self.penerima, len(k.baris))
        if keadaan == "beda" and self.ubah:
            kb.tulis_adk(komputer_kedua(k, n, self.ubah), akhir, self.penerima)

    def _kompilasi(self, folder: Path, saat: datetime) -> None:
        from kinerja_desktop.flows import tukar

        self.jam.saat = saat
        h = tukar.kompilasi(self.pusat, folder)
        print(h.kalimat, file=sys.stderr)

    def _undang(self, apa: Sequence[str]) -> None:
        from kinerja_desktop.store import repo_lawan, repo_tukar

        with repo_tukar.transaksi(self.pusat.db) as p:
            for n, keadaan in enumerate(apa):
                kunci = _penulis(_seed(n))
                ruang, nama = kb.AWALAN_RUANG + n, nama_kantor(n)
                sampai = date(TAHUN, 6, 1) if n % 3 == 0 else HARI + timedelta(30)
                gabung = keadaan not in ("meminta", "diundang")
                if keadaan != "diundang":
                    status = repo_tukar.DITERIMA if gabung else repo_tukar.DIKENALKAN
                    w = repo_tukar.Penulis(
                        kunci, ruang, nama, repo_tukar.KANTOR, self.penerima, status, "uji"
                    )
                    repo_lawan.simpan_penulis(p, w)
                if keadaan == "beda":
                    dua = repo_tukar.Penulis(
                        _penulis(_seed(n, 2)), ruang, nama, repo_tukar.KANTOR, self.penerima,
                        repo_tukar.DITERIMA, "uji", repo_tukar.PC,
                    )  # fmt: skip
                    repo_lawan.simpan_penulis(p, dua)
                p.ubah(
                    "INSERT INTO sync_invite "
                    "(nomor, undangan_id, kantor, rahasia, sampai, keadaan, permintaan, writer) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        n + 1, hashlib.sha256(kunci).hexdigest()[:32], nama, b"", sampai.isoformat(),
                        "diterima" if gabung else "diminta" if keadaan == "meminta" else "dikirim",
                        self._permintaan(n) if keadaan == "meminta" else "",
                        kunci if keadaan != "diundang" else None,
                    ),
                )  # fmt: skip

    def _permintaan(self, n: int) -> str:
        kunci = _penulis(_seed(n)).hex()
        isi: dict[str, Any] = {
            "undangan_id": kunci[:32],
            "kunci_umum": kunci,
            "penerima": self.penerima,
            "bukti": "0" * 128,
        }
        isi |= {
            "ruang": kb.AWALAN_RUANG + n,
            "kantor": nama_kantor(n),
            "nama_pc": f"PC-{n}",
            "hmac": "0" * 64,
        }
        return json.dumps({**isi, "dibuat": 1_783_000_000_000})

    def tutup(self) -> None:
        """Close the centre; the files that it read are not kept."""
        self.pusat.db.tutup()
        shutil.rmtree(self.folder)


def _seed(n: int, pc: int = 1) -> bytes:
    return hashlib.sha256(f"kantor pusat {n} {pc}".encode()).digest()


def _penulis(seed: bytes) -> bytes:
    import nacl.signing

    return bytes(nacl.signing.SigningKey(seed).verify_key)


def _depan(k: kb.KantorTiruan, banyak: int) -> kb.KantorTiruan:
    """The office with its first commits only."""
    return kb.KantorTiruan(k.ruang, k.seed, k.baris[:banyak], k.penulis, _sidik(k.baris[banyak - 1]))


def _sidik(line: bytes) -> bytes:
    return hashlib.sha256(kb.AWALAN_ID + line).digest()


def komputer_kedua(k: kb.KantorTiruan, n: int, nomor: int) -> kb.KantorTiruan:
    """A second PC of the office that changed the same cell, not knowing of the first one's change."""
    isi: list[Any] = json.loads(k.baris[nomor])
    seed = _seed(n, 2)
    penulis = _penulis(seed).hex()
    ubahan = isi[10][0]
    ubahan[4] = {
        kolom: [lama, "draf" if kolom == "status" else lama] for kolom, (lama, _) in ubahan[4].items()
    }
    baru = [1, penulis, 1, None, isi[4] + 1, isi[5], isi[6], isi[7], isi[8], isi[9], [ubahan], isi[11]]
    line = json.dumps(baru, ensure_ascii=False, separators=(",", ":")).encode()
    return kb.KantorTiruan(k.ruang, seed, [line], penulis, _sidik(line))


def orang_contoh(contoh: Path) -> list[tuple[str, str]]:
    """Name and number of the sample's people; those from outside the office keep theirs in every office."""
    import sqlite3

    with sqlite3.connect(contoh) as c:
        return c.execute("SELECT nama, nip FROM pegawai WHERE status <> 'LUAR' ORDER BY nip, nama").fetchall()


def buat_kabupaten(berkas: Path, contoh: Path, banyak: int) -> None:
    """Fill a new database of the centre with so many offices."""
    k = Kabupaten(berkas, contoh, banyak)
    k.isi()
    k.tutup()


def main() -> int:
    """Make one on disk, to be looked at."""
    p = argparse.ArgumentParser()
    p.add_argument("berkas", type=Path)
    p.add_argument("--kantor", type=int, default=400)
    p.add_argument("--contoh", type=Path, help="berkas data kantor contoh yang sudah ada")
    a = p.parse_args()
    os.environ["KINERJA_TANPA_KEYRING"] = "1"
    os.environ.setdefault("KINERJA_DATA", str(a.berkas.with_suffix(".data")))
    contoh = a.contoh
    if contoh is None:
        from kinerja_desktop.flows.contoh import buat_kantor_contoh

        contoh = a.berkas.with_suffix(".contoh.db")
        buat_kantor_contoh(contoh).db.tutup()
    buat_kabupaten(a.berkas, contoh, a.kantor)
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    sys.exit(main())
