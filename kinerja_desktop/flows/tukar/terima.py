"""Receive: files in any order and number, a dry run or for good."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.flows.tukar.hasil import HasilTerima, Kemajuan
from kinerja_desktop.flows.tukar.umum import saat

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kinerja_desktop.exchange.kotak import Jawaban
    from kinerja_desktop.services.isi_berkas import Sentuhan
    from kinerja_desktop.services.sesi import Sesi

_PER_TRANSAKSI = 50
_KUNCI_GANDA = (
    "Kunci komputer ini juga dipakai komputer lain (disk disalin); komputer ini kini memakai kunci baru."
)


def terima_adk(
    sesi: Sesi, paths: Sequence[Path], *, terapkan: bool = True, kemajuan: Kemajuan | None = None
) -> HasilTerima:
    """Receive files in any order and number; `terapkan` False gives the same summary without writing."""
    sesi.wajib("adk.terima")
    backup = None
    if terapkan and paths and sesi.db.berkas is not None:
        from kinerja_desktop.store.backup import buat_backup

        backup = buat_backup(sesi.db, sesi.db.berkas.parent / "Backup", "sebelum-terima").berkas
    hasil = baca_kotak(sesi, list(paths), terapkan, kemajuan)
    hasil.backup = backup
    return hasil


class _Batal(Exception):
    """Takes a dry run back."""


def baca_kotak(
    sesi: Sesi, paths: list[Path], terapkan: bool, kemajuan: Kemajuan | None, identitas: str | None = None
) -> HasilTerima:
    """Files of the inbox and `paths`, fifty in one transaction; what came before a stop stays in.

    `identitas` opens files that were sealed to another key (the centre's recovery key).
    """
    from contextlib import suppress

    from kinerja_desktop.exchange.identitas import kunci_buka, lingkup
    from kinerja_desktop.exchange.kotak import Kotak
    from kinerja_desktop.exchange.lampiran import urut_terima
    from kinerja_desktop.exchange.terima import kalimat_menunggu
    from kinerja_desktop.store import repo_tukar, ringkas
    from kinerja_desktop.store.pelaksana import Pelaksana

    kunci_buka(sesi.db)
    hasil = HasilTerima(diterapkan=terapkan)
    with repo_tukar.bacaan(sesi.db) as p:
        awal = repo_tukar.ordinal_terakhir(p)
    kotak = Kotak(sesi.db, saat(sesi), terapkan, identitas)
    semua = [*urut_terima(paths), *(f for f in kotak.tertunda() if f not in paths)]
    diminta = len(paths)
    langkah = _PER_TRANSAKSI if terapkan else max(1, len(semua))
    for i in range(0, max(1, len(semua)), langkah):
        sesi.db.meta("ruang")  # fills the cache: it could not be read inside the transaction
        with suppress(_Batal), sesi.db.lokal() as conn:
            with Pelaksana.menunda(conn) as p:
                for n, path in enumerate(semua[i : i + langkah], i):
                    if kemajuan is not None and kemajuan(n, len(semua), path.name) is False:
                        hasil.dibatalkan = True
                        break
                    jawaban = kotak.olah(p, path)
                    if n < diminta or jawaban.hasil is not None:
                        _jumlahkan(hasil, jawaban)
            hasil.menunggu_apa = kalimat_menunggu(p, lingkup(sesi.db, p))
            hasil.menunggu = repo_tukar.jumlah_menunggu(p)
            if terapkan and sesi.db.peran == "pusat":
                ringkas.catat(p)
            if sesi.db.peran != "pusat":
                hasil.sentuhan = _sebut(sesi, conn, hasil, awal)
            if not terapkan:
                raise _Batal
        kotak.tuntaskan()
        if hasil.dibatalkan:
            break
    hasil.kalimat = _kalimat_terima(hasil, sesi.db.peran == "pusat")
    if terapkan and any(getattr(j.hasil, "ganti_kunci", False) for j in hasil.berkas):
        from kinerja_desktop.store.kunci_db import ganti_kunci

        ganti_kunci(sesi.db)
        hasil.kalimat += f" {_KUNCI_GANDA}"
    return hasil


def _sebut(sesi: Sesi, conn: Connection, hasil: HasilTerima, awal: int) -> tuple[Sentuhan, ...]:
    """The documents that the files touch, asked while a dry run still stands in the transaction."""
    import json

    from kinerja_desktop.services.isi_berkas import komit_ordinal, sentuhan
    from kinerja_desktop.store import repo_lawan
    from kinerja_desktop.store.jurnal import urai_baris
    from kinerja_desktop.store.pelaksana import Pelaksana

    p = Pelaksana.dari(conn)
    baca = "SELECT ordinal FROM journal_commit WHERE writer = ? AND seq BETWEEN ? AND ?"
    tunggu = "SELECT hash, line FROM sync_waiting WHERE writer = ? AND seq BETWEEN ? AND ?"
    ordinal: set[int] = set()
    menunggu: dict[bytes, str] = {}
    for sha256 in {b.sha256 for b in hasil.berkas if b.hasil is not None}:
        resi = repo_lawan.resi(p, sha256, "terima")
        for writer, a, z in json.loads(resi.rincian).get("rantai", []) if resi else []:
            rentang = (bytes.fromhex(writer), a, z)
            ordinal.update(int(o) for (o,) in p.semua(baca, rentang))
            menunggu.update((bytes(h), line) for h, line in p.semua(tunggu, rentang))
    berbeda = p.semua(
        "SELECT DISTINCT tabel, row_id, kelompok FROM sync_conflict WHERE resolved_by IS NULL AND opened > ?",
        (awal,),
    )
    return sentuhan(
        sesi,
        conn,
        komit_ordinal(p, sorted(o for o in ordinal if o > awal)),
        komit_ordinal(p, sorted(o for o in ordinal if o <= awal)),
        [urai_baris(line) for line in menunggu.values()],
        [(t, bytes(b)) for t, b, _ in berbeda],
    )


def _jumlahkan(hasil: HasilTerima, j: Jawaban) -> None:
    hasil.berkas.append(j)
    hasil.ditolak += j.keadaan == "ditolak"
    hasil.calon += j.keadaan == "menunggu_diterima"
    hasil.dilewati += j.keadaan == "dilewati"
    if j.hasil is None:
        return
    hasil.baru += j.hasil.baru + j.hasil.dilepas
    hasil.sudah_ada += j.hasil.sudah_ada
    hasil.berbeda += j.hasil.berbeda
    hasil.disisihkan += j.hasil.disisihkan
    if j.hasil.commit_terakhir is not None:
        jenis = hasil.perubahan.kinds | j.hasil.kinds
        hasil.perubahan = ChangeSet(jenis, frozenset(), "Terima ADK", j.hasil.commit_terakhir)


def _kalimat_terima(h: HasilTerima, di_pusat: bool) -> str:
    calon = "berkas menunggu kantornya diterima" if di_pusat else "berkas menunggu komputernya diterima"
    kata = "diterapkan" if h.diterapkan else "akan diterapkan"
    bagian = [f"{h.baru} perubahan baru {kata}", f"{h.sudah_ada} sudah ada"]
    bagian += [
        f"{n} {k}"
        for n, k in (
            (h.menunggu, "menunggu"),
            (h.berbeda, "Beda Isian"),
            (h.disisihkan, "disisihkan"),
            (h.calon, calon),
            (h.dilewati, "berkas dari pusat sendiri dilewati"),
            (h.ditolak, "berkas ditolak"),
        )
        if n
    ]
    akhir = " Dihentikan sebelum selesai; berkas yang sudah masuk tetap tersimpan." if h.dibatalkan else ""
    return f"{len(h.berkas)} berkas dibaca: {', '.join(bagian)}.{akhir}"
