"""The sample offices that the screen benchmarks look at, made once a run in a folder of their own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ukur

if TYPE_CHECKING:
    from kinerja_desktop.services.sesi import Sesi

HARI = "2027-01-10"
"""34 people wait on this day: nobody has an SKP for the new year yet."""


def siapkan_lingkungan(folder: Path) -> None:
    """Keys, preferences and compiled files in a folder of their own, the tests' fonts, no screen."""
    os.environ.update(
        KINERJA_DATA=str(folder / "data"),
        KINERJA_TANPA_KEYRING="1",
        QT_QPA_PLATFORM="offscreen",
        QT_SCALE_FACTOR="1",
        FONTCONFIG_FILE=str(ukur.AKAR / "tests" / "fonts.conf"),
    )
    if ukur.COBA not in os.environ:
        # Compiled files, as an installed program has them; a trial takes those that there are.
        os.environ.update(PYTHONPYCACHEPREFIX=str(folder / "pyc"), PYTHONDONTWRITEBYTECODE="")
    os.environ.pop("KINERJA_DB", None)


def kantor_tiga_triwulan(folder: Path) -> Path:
    """The sample office after its third quarter; in a trial before its planning, when as many people wait."""
    from kinerja_desktop.flows.contoh import buat_kantor_contoh

    berkas = folder / "kantor.db"
    buat_kantor_contoh(berkas, "awal" if ukur.COBA in os.environ else "triwulan").db.tutup()
    return berkas


def kantor_skp_panjang(folder: Path, baris: int) -> tuple[Path, bytes, Callable[[], Sesi]]:
    """The sample office before planning, with one draft SKP of many rows: file, SKP, how to open it."""
    from kinerja_desktop.domain.kepegawaian import StatusPegawai
    from kinerja_desktop.flows.contoh import buat_kantor_contoh
    from kinerja_desktop.flows.contoh.jam import JamContoh
    from kinerja_desktop.services import pegawai, skp, skp_tempel
    from kinerja_desktop.services.kantor import buka_kantor

    berkas = folder / "skp.db"
    sesi = buat_kantor_contoh(berkas, "awal")
    orang = [r for r in pegawai.daftar(sesi) if r.status is StatusPegawai.PNS and "Camat" not in r.jabatan]
    skp_id = skp.buat(sesi, orang[-1].id, 2026).value
    skp_tempel.tempel(sesi, skp_id, None, "no", tabel(baris, "awal"))
    sesi.db.tutup()
    return berkas, skp_id, lambda: buka_kantor(berkas, JamContoh())


def kantor_besar(folder: Path, orang: int, status: str = "draf") -> tuple[Path, list[bytes], bytes]:
    """An office of so many people under one head, each with a filled SKP: file, their SKP, the head."""
    from kinerja_desktop.flows.contoh import buat_kantor_contoh

    berkas = folder / "besar.db"
    sesi = buat_kantor_contoh(berkas, "awal")
    with sesi.baca() as conn:
        from kinerja_desktop.store import repo_pegawai

        kepala = next(iter(repo_pegawai.pegawai_semua(conn)))
    skp: list[bytes] = []
    for awal in range(0, orang, 500):
        banyak = min(500, orang - awal)
        with sesi.kerja("uji.isi", f"Isi {banyak} pegawai") as uow:
            ids = uow.insert_many(
                "pegawai",
                [
                    {"nip": f"1990010120150{awal + i:05d}", "nama": f"Pegawai {awal + i}", "status": "PNS",
                     "golongan": "III/a", "kedudukan": "aktif"}
                    for i in range(banyak)
                ],
            )  # fmt: skip
            uow.insert_many(
                "relasi_penilai",
                [
                    {"pegawai_id": p, "penilai_id": kepala, "mulai": "2026-01-01", "status": "dikonfirmasi",
                     "sumber": "tangan"}
                    for p in ids
                ],
            )  # fmt: skip
            milik = uow.insert_many(
                "skp",
                [
                    {"pegawai_id": p, "tahun": 2026, "mulai": "2026-01-01", "selesai": "2026-12-31",
                     "bentuk": "administrasi", "pendekatan": "kuantitatif", "status": status}
                    for p in ids
                ],
            )  # fmt: skip
            _isi(uow, milik)
            skp += milik
    sesi.db.tutup()
    return berkas, skp, kepala


def _isi(uow: object, milik: list[bytes]) -> None:
    """Ten results of three indicators and the seven values, as an office has them."""
    rhk = [
        {"skp_id": s, "jenis": "utama", "urut": n, "teks_atasan": "Meningkatnya mutu layanan kecamatan",
         "teks": f"Terlayaninya urusan warga bagian {n} {s[-3:].hex()}"}
        for s in milik
        for n in range(1, 11)
    ]  # fmt: skip
    ids = uow.insert_many("rhk", rhk)  # type: ignore[attr-defined]
    aspek = ("Kuantitas", "Kualitas", "Waktu")
    uow.insert_many(  # type: ignore[attr-defined]
        "indikator",
        [
            {"rhk_id": r, "skp_id": isi["skp_id"], "urut": n + 1, "aspek": aspek[n],
             "teks": f"Jumlah urusan yang selesai {n}", "target": str(12 * (n + 1)), "satuan": "urusan"}
            for r, isi in zip(ids, rhk, strict=True)
            for n in range(3)
        ],
    )  # fmt: skip
    uow.insert_many(  # type: ignore[attr-defined]
        "perilaku", [{"skp_id": s, "nomor": n} for s in milik for n in range(1, 8)]
    )


def tabel(baris: int, tanda: str) -> list[list[str]]:
    """A table of seven columns as copied from a workbook, every cell different for every `tanda`."""
    aspek = ("Kuantitas", "Kualitas", "Waktu")
    return [
        [
            str(n + 1),
            f"Meningkatnya kualitas pelayanan publik kecamatan {tanda} {n}",
            f"Terlayaninya permohonan surat pengantar warga tepat waktu {tanda} {n}",
            aspek[(n + len(tanda)) % 3],
            f"Jumlah permohonan yang selesai sesuai standar pelayanan {tanda} {n}",
            str(n + 10 + len(tanda)),
            f"surat {tanda}",
        ]
        for n in range(baris)
    ]


def buka_layar(berkas: Path, jam: Any) -> Any:
    """The program's window over a database, painted and idle: the Aplikasi."""
    from kinerja_desktop.app import Aplikasi, buat_qapp

    aplikasi = Aplikasi(buat_qapp(["kinerja"]), jam)
    aplikasi.buka(str(berkas))
    tenang(aplikasi)
    tenang(aplikasi)  # the first look at an office builds its window anew
    return aplikasi


def tenang(aplikasi: Any, ms: int = 200) -> None:
    """Work the event loop until the worker has answered everything and `ms` have passed."""
    import time

    akhir = time.perf_counter() + ms / 1000
    while time.perf_counter() < akhir or aplikasi.tugas.tertunda:
        aplikasi.qapp.processEvents()
        time.sleep(0.001)
