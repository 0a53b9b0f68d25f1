"""Recording progress from the grid: one value per cell, which the only entry of its month takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.realisasi_bulan import bulan_terkunci, periksa_bulan, wajib_dapat_dicatat
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import berlaku
from kinerja_desktop.store import repo_realisasi, repo_skp
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.pelaksana import Pelaksana
from kinerja_desktop.store.repo_realisasi import berisi
from kinerja_desktop.store.repo_skp import RekamRealisasi, RekamSkp

TIDAK_ADA = "Indikator itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class UbahanRealisasi:
    """Progress as typed: month 1-12, a number ("84,5", "" for none), words, evidence (name or link), unit.

    `satuan` None keeps the unit that stands there.
    """

    indikator_id: bytes
    bulan: int
    angka: str = ""
    teks: str = ""
    bukti: str = ""
    satuan: str | None = None


@dataclass(frozen=True, slots=True)
class Isi:
    """The cleaned content of an entry: decimal string, unit, words, evidence, ISO day of the activity."""

    angka: str = ""
    satuan: str = ""
    teks: str = ""
    bukti: str = ""
    tanggal_kegiatan: str = ""

    def sama(self, r: RekamRealisasi | None) -> bool:
        """Whether a stored entry says the same."""
        if r is None:
            return not (self.angka or self.teks or self.bukti)
        return self == Isi(r.angka, r.satuan, r.teks, r.bukti, r.tanggal_kegiatan)


@dataclass(frozen=True, slots=True)
class Tempat:
    """What recording in an SKP needs: the version in force, targets, entries by cell, locked months."""

    rekam: RekamSkp
    target: dict[bytes, str]
    ada: dict[tuple[bytes, int], list[RekamRealisasi]]
    terkunci: frozenset[int]


def tempat(sesi: Sesi, p: Pelaksana, rekam: RekamSkp) -> Tempat:
    """Read what recording needs; while a Revisi is open the version in force says months and indicators."""
    b = berlaku(p, [rekam]).get(rekam.id)
    rhk = b.isi.rhk if b is not None else repo_skp.rhk(p, [rekam.id])[rekam.id]
    return Tempat(
        b.rekam if b is not None else rekam,
        {i.id: i.target for r in rhk for i in r.indikator},
        repo_realisasi.kepala(p, [rekam.id]),
        bulan_terkunci(sesi, p, rekam),
    )


def bersih(angka: str, satuan: str, teks: str, bukti: str, target: str, hari: date | None = None) -> Isi:
    """Content as stored; Tolakan for a number that cannot be read beside the target."""
    return Isi(
        f"{baca_angka(angka, sepola=target):f}" if angka.strip() else "",
        bersihkan_teks(satuan, "Satuan", 80) if angka.strip() else "",
        bersihkan_teks(teks, "Realisasi", 1000, berbaris=True),
        bersihkan_teks(bukti, "Bukti dukung", 500),
        hari.isoformat() if hari else "",
    )


def baris_baru(
    sesi: Sesi,
    skp_id: bytes,
    alamat: tuple[bytes, int],
    isi: Isi,
    lama: RekamRealisasi | None,
    butir: int = 0,
) -> dict[str, Any]:
    """A record that stands for itself or corrects `lama`."""
    return {
        "indikator_id": alamat[0],
        "skp_id": skp_id,
        "bulan": alamat[1],
        "angka": isi.angka,
        "teks": isi.teks,
        "bukti": isi.bukti,
        "menggantikan_id": lama.id if lama else None,
        "tanggal": sesi.jam.hari_ini().isoformat(),
        "butir": lama.butir if lama else butir,
        "satuan": isi.satuan,
        "tanggal_kegiatan": isi.tanggal_kegiatan,
    }


def id_catatan(ruang: int, alamat: tuple[bytes, int], lama: RekamRealisasi | None) -> bytes:
    """The id of what follows `lama`, or of the first main entry: two PCs that write it make one row."""
    return id_tetap(ruang, "realisasi", alamat[0], bytes([alamat[1]]), lama.id if lama else b"")


def catat(
    sesi: Sesi, indikator_id: bytes, bulan: int, angka: str = "", teks: str = "", bukti: str = ""
) -> Outcome[bytes | None]:
    """Record progress of one indicator in a month; a second record of the month corrects the first."""
    hasil = catat_banyak(
        sesi, skp_indikator(sesi, indikator_id), [UbahanRealisasi(indikator_id, bulan, angka, teks, bukti)]
    )
    return Outcome(hasil.value[0] if hasil.value else None, hasil.changes)


def skp_indikator(sesi: Sesi, indikator_id: bytes) -> bytes:
    """The SKP of an indicator; Tolakan when it is gone."""
    with sesi.baca_hemat() as (p, _):
        skp_id = repo_skp.skp_dari(p, "indikator", indikator_id)
    if skp_id is None:
        raise Tolakan(TIDAK_ADA, siapa="yang mengisi")
    return skp_id


def catat_banyak(
    sesi: Sesi, skp_id: bytes, ubahan: Sequence[UbahanRealisasi], judul: str = ""
) -> Outcome[tuple[bytes, ...]]:
    """Record many values of one SKP in one act; values that say nothing new add no row.

    A month with several entries is refused: which of them is meant cannot be told from one number.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "realisasi.ubah")
    wajib_dapat_dicatat(rekam)
    with sesi.kerja("realisasi.catat", judul or f"Catat realisasi SKP {nama}", untuk) as uow:
        t = tempat(sesi, uow.p, rekam)
        baru: dict[bytes, dict[str, Any]] = {}
        for u in {(u.indikator_id, u.bulan): u for u in ubahan}.values():
            alamat = (u.indikator_id, u.bulan)
            periksa_bulan(sesi, t.rekam, u.bulan, t.terkunci)
            if u.indikator_id not in t.target:
                raise Tolakan(TIDAK_ADA, siapa="yang mengisi")
            lama = yang_dikoreksi(t.ada.get(alamat, []), u.bulan)
            satuan = u.satuan if u.satuan is not None else lama.satuan if lama else ""
            hari = lama.tanggal_kegiatan if lama else ""
            isi = bersih(u.angka, satuan, u.teks, u.bukti, t.target[u.indikator_id])
            if isi.angka or isi.teks or isi.bukti:
                isi = Isi(isi.angka, isi.satuan, isi.teks, isi.bukti, hari)
            if isi.sama(lama):
                continue
            baru[id_catatan(uow.penulisan.ruang, alamat, lama)] = baris_baru(sesi, skp_id, alamat, isi, lama)
        tulis_tetap(uow, "realisasi", baru)
    return Outcome(tuple(baru), uow.perubahan)


def yang_dikoreksi(ada: Sequence[RekamRealisasi], bulan: int) -> RekamRealisasi | None:
    """The one entry that a value typed in the cell means: the only one, else the main one that lies empty."""
    hidup = [r for r in ada if berisi(r)]
    if len(hidup) > 1:
        raise Tolakan(
            "{bulan} berisi {n} catatan; ubah satu per satu di panel di bawah tabel.",
            siapa="yang mengisi",
            bulan=NAMA_BULAN[bulan - 1],
            n=str(len(hidup)),
        )
    if hidup:
        return hidup[0]
    return next((r for r in ada if not r.butir), None)
