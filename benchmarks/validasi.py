"""Validasi of an office: what the rules cost beside reading the same rows, likeness apart, and how it grows.

Office: 35 people, 350 results, 1,050 indicators. The limit's side reads the same rows through the same
repository functions (people, posts, placements, assessors, periods, rules, SKP with all that is in them,
events, exceptions, IKU). Likeness is told beside the same check without it. Growth: CPU per person of a
larger office against a smaller one; `--besar 15000` measures that many people (and a quarter of them).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from kantor_patokan import siapkan_lingkungan
from ukur import cpu, lapor, median, putaran, rasio, sebanyak, selang_seling

ORANG = 35
TAHUN = 2026
BATAS = {"periksa_kantor/baca_baris_sama": 8.0, "per_orang_besar/per_orang_kecil": 1.6}
_HASIL = (
    "Terlayaninya",
    "Tersusunnya",
    "Menyusun",
    "Meningkatnya",
    "Terkelolanya",
    "Melaksanakan",
    "Terjaganya",
)
_URUSAN = (
    "permohonan surat pengantar warga",
    "laporan keuangan bulanan kecamatan",
    "arsip surat masuk dan keluar",
    "data kependudukan kelurahan",
    "musyawarah perencanaan pembangunan",
    "ketertiban umum lingkungan pasar",
    "bantuan sosial keluarga penerima manfaat",
    "sarana kantor dan barang milik daerah",
    "pembinaan lembaga kemasyarakatan",
    "pengaduan pelayanan publik",
    "inventaris aset kelurahan",
)
_TARGET = (
    ("120", "surat"),
    ("95", "%"),
    ("12", "laporan"),
    ("80-90", "indeks"),
    ("paling lambat 5 hari", ""),
)


def buat(berkas: Path, orang: int) -> None:
    """An office of so many people: every 35th is the head of those after it; all have a filled draft."""
    from kinerja_desktop.services.kantor import buat_kantor
    from kinerja_desktop.system.jam import JamTetap

    sesi = buat_kantor(berkas, JamTetap(date(2026, 1, 20)), "Kecamatan Ukur", "Pemerintah Kabupaten Contoh")
    kepala: bytes | None = None
    for awal in range(0, orang, 490):
        banyak = min(490, orang - awal)
        with sesi.kerja("uji.isi", f"Isi {banyak} pegawai") as uow:
            kepala = _isi(uow, awal, banyak, kepala)
    sesi.db.tutup()


def _isi(uow: Any, awal: int, banyak: int, kepala: bytes | None) -> bytes | None:
    unit = uow.insert_many(
        "unit", [{"nama": f"Seksi {awal + n}", "jenis": "seksi"} for n in range(0, banyak, 35)]
    )
    pos = uow.insert_many(
        "jabatan",
        [
            {
                "nama": "Pengadministrasi Perkantoran" if n % 35 else "Kepala Seksi Umum",
                "jenis": "pelaksana" if n % 35 else "pengawas",
                "unit_id": unit[n // 35],
            }
            for n in range(banyak)
        ],
    )
    pegawai = uow.insert_many(
        "pegawai",
        [
            {
                "nip": f"1990010120150{awal + n:05d}",
                "nama": f"Pegawai Ukur {awal + n}",
                "status": "PNS",
                "golongan": "III/a",
                "kedudukan": "aktif",
            }
            for n in range(banyak)
        ],
    )
    uow.insert_many(
        "penempatan",
        [
            {
                "pegawai_id": p,
                "jabatan_id": pos[n],
                "unit_id": unit[n // 35],
                "jenis": "definitif",
                "mulai": "2025-01-01",
                "nomor_sk": "1",
            }
            for n, p in enumerate(pegawai)
        ],
    )
    kepala = _relasi(uow, pegawai, kepala)
    _skp(uow, pegawai, awal)
    return kepala


def _relasi(uow: Any, pegawai: list[bytes], kepala: bytes | None) -> bytes | None:
    relasi = []
    for n, p in enumerate(pegawai):
        atasan = kepala if n % 35 == 0 else pegawai[n // 35 * 35]
        kepala = kepala or p
        if atasan is not None:
            relasi.append({"pegawai_id": p, "penilai_id": atasan})
    umum = {"mulai": "2025-01-01", "status": "dikonfirmasi", "sumber": "tangan"}
    uow.insert_many("relasi_penilai", [{**umum, **r} for r in relasi])
    return kepala


def _skp(uow: Any, pegawai: list[bytes], awal: int) -> None:
    skp = uow.insert_many(
        "skp",
        [
            {
                "pegawai_id": p,
                "tahun": TAHUN,
                "mulai": "2026-01-01",
                "selesai": "2026-12-31",
                "bentuk": "administrasi",
                "pendekatan": "kuantitatif",
                "status": "draf",
            }
            for p in pegawai
        ],
    )
    isi = [
        {
            "skp_id": s,
            "jenis": "utama",
            "urut": n,
            "teks_atasan": f"Meningkatnya mutu layanan bidang {n}",
            "teks": f"{_HASIL[(i + n) % 7]} {_URUSAN[(i * 3 + n) % 11]} lingkungan {awal + i} tahap {n}",
        }
        for i, s in enumerate(skp)
        for n in range(10)
    ]
    _indikator(uow, uow.insert_many("rhk", isi), isi)
    uow.insert_many(
        "perilaku",
        [
            {"skp_id": s, "nomor": n, "ekspektasi": "Ramah" if n == 1 else ""}
            for s in skp
            for n in range(1, 8)
        ],
    )
    uow.insert_many(
        "butir_lampiran",
        [
            {"skp_id": s, "jenis": j, "urut": 1, "teks": "Laptop"}
            for s in skp
            for j in ("dukungan", "skema", "konsekuensi")
        ],
    )


def _indikator(uow: Any, rhk: list[bytes], isi: list[dict[str, Any]]) -> None:
    aspek = ("Kuantitas", "Kualitas", "Waktu")
    uow.insert_many(
        "indikator",
        [
            {
                "rhk_id": r,
                "skp_id": x["skp_id"],
                "urut": n,
                "aspek": aspek[n],
                "teks": f"Jumlah {_URUSAN[(i + n) % 11]} yang selesai {i % 40}",
                "target": f"{i % 90 + 1}" if n == 0 else _TARGET[(i + n) % 5][0],
                "satuan": _TARGET[(i + n) % 5][1],
            }
            for i, (r, x) in enumerate(zip(rhk, isi, strict=True))
            for n in range(3)
        ],
    )


def baca(sesi: Any) -> None:
    """The rows that a check of the office reads, by the same functions, and nothing else."""
    from kinerja_desktop.services.orang import BukuOrang
    from kinerja_desktop.services.periode import aturan_tenggat, daftar
    from kinerja_desktop.services.rujukan import daftar_aturan
    from kinerja_desktop.services.validasi import POTONG
    from kinerja_desktop.store import repo_mutasi, repo_skp, repo_standar, repo_validasi
    from kinerja_desktop.store.pelaksana import Pelaksana

    with sesi.baca() as conn:
        p = Pelaksana.dari(conn)
        BukuOrang.muat(conn)
        daftar(sesi, TAHUN)
        aturan_tenggat(sesi)
        daftar_aturan(sesi, "validasi")
        repo_validasi.langkah_terakhir(p, TAHUN)
        repo_validasi.usulan_penilai(p)
        repo_mutasi.pengecualian(p)
        repo_standar.iku(p, TAHUN)
        repo_validasi.rhk_tahun(p, TAHUN)
        rekam = repo_skp.rekam_tahun(p, TAHUN)
        for i in range(0, len(rekam), POTONG):
            repo_skp.isi_skp(p, [s.id for s in rekam[i : i + POTONG]])


def buka(berkas: Path) -> Any:
    """The office with its operator."""
    from kinerja_desktop.services.kantor import buka_kantor
    from kinerja_desktop.system.jam import JamTetap

    return buka_kantor(berkas, JamTetap(date(2026, 2, 20)))


def periksa(sesi: Any, kemiripan: bool = False) -> Callable[[], object]:
    """One check."""
    from kinerja_desktop.services.validasi import periksa_kantor

    return lambda: periksa_kantor(sesi, TAHUN, kemiripan=kemiripan)


def main() -> int:
    """Measure and report."""
    p = argparse.ArgumentParser(add_help=False)
    p.add_argument("--besar", type=int, default=0)
    diminta = p.parse_known_args()[0].besar
    besar = diminta or sebanyak(ORANG * 12, ORANG)
    n = putaran(7)
    with tempfile.TemporaryDirectory() as nama:
        folder = Path(nama)
        siapkan_lingkungan(folder)
        ukuran_kantor = {"biasa": sebanyak(ORANG, 7), "kecil": max(ORANG, besar // 4), "besar": besar}
        for k, orang in ukuran_kantor.items():
            buat(folder / f"{k}.db", orang)
        sesi = {k: buka(folder / f"{k}.db") for k in ukuran_kantor}
        kerja: dict[str, Callable[[], object]] = {
            "baca": lambda: baca(sesi["biasa"]),
            "periksa": periksa(sesi["biasa"]),
            "dengan_kemiripan": periksa(sesi["biasa"], True),
            "kecil": periksa(sesi["kecil"]),
            "besar": periksa(sesi["besar"]),
        }
        for satu in list(kerja.values())[:3]:
            satu()
        hasil = selang_seling({k: (lambda f=f: cpu(f)) for k, f in kerja.items()}, n)
        for s in sesi.values():
            s.db.tutup()
    orang = {k: [x / ukuran_kantor[k] for x in hasil[k]] for k in ("kecil", "besar")}
    return lapor(
        {
            **{f"{k}_ms": median(v) for k, v in hasil.items()},
            "orang_kecil": ukuran_kantor["kecil"],
            "orang_besar": ukuran_kantor["besar"],
        },
        {
            "periksa_kantor/baca_baris_sama": rasio(hasil["periksa"], hasil["baca"]),
            "dengan_kemiripan/tanpa": rasio(hasil["dengan_kemiripan"], hasil["periksa"]),
            "per_orang_besar/per_orang_kecil": rasio(orang["besar"], orang["kecil"]),
        },
        BATAS,
        n,
    )


if __name__ == "__main__":
    sys.exit(main())
