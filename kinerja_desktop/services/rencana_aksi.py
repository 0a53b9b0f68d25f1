"""Rencana aksi of an SKP: typed, pasted, ordered and followed month by month; one act, one undo.

The plan is no part of the approved words: it may be typed in a draft and in an approved SKP. What a closed or
finished period was judged by stays: targets and progress of its months, and the words of those actions.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.hasil import Outcome
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.rencana_aksi import NAMA_KEADAAN, Keadaan, Kemajuan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services.baris_tetap import tulis_tetap
from kinerja_desktop.services.beda_tahan import wajib_satu_nilai
from kinerja_desktop.services.lembar_datar import AWAL_BARU, UbahanDatar
from kinerja_desktop.services.realisasi import bulan_terkunci
from kinerja_desktop.services.rencana_aksi_isi import (
    ANGKA,
    CATATAN,
    KEADAAN,
    KELUARAN,
    KETERANGAN,
    LANGKAH,
    SATUAN,
    TEKS,
    LembarAksi,
    bulan_jatuh,
    bulan_pengunci,
    langkah_kantor,
    lembar,
    tolak_bulan,
    ubah_jalur,
    wajib_hidup,
)
from kinerja_desktop.services.sesi import Sesi
from kinerja_desktop.services.skp_dasar import siapkan
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.services.versi_berlaku import rhk_berlaku
from kinerja_desktop.store import repo_aksi
from kinerja_desktop.store.jurnal import id_tetap
from kinerja_desktop.store.repo_aksi import RekamAksi
from kinerja_desktop.store.repo_skp import RekamSkp, tulis_jalur

if TYPE_CHECKING:
    from kinerja_desktop.store.unit_of_work import UnitOfWork

__all__ = ["AksiBaru", "LembarAksi", "hapus", "lembar", "pindah", "tambah", "tulis"]

AKSI_TERBANYAK = 300
_PANJANG = {TEKS: 500, SATUAN: 80, KELUARAN: 500, KETERANGAN: 500}
_LABEL = {
    TEKS: "Rencana aksi",
    SATUAN: "Satuan",
    KELUARAN: "Keluaran/bukti dukung",
    KETERANGAN: "Keterangan",
}
_KEMAJUAN = frozenset({KEADAAN, ANGKA, CATATAN})
_HILANG = "Rencana aksi itu tidak ada lagi. Muat ulang halaman ini."


@dataclass(frozen=True, slots=True)
class AksiBaru:
    """An action to be added: the result it serves, its words and targets (4, 12 or none)."""

    rhk_id: bytes
    teks: str
    satuan: str = ""
    jalur: tuple[str, ...] = ()
    keluaran: str = ""
    keterangan: str = ""


@dataclass(slots=True)
class _Kerja:
    """What one act needs to know of the plan that it changes."""

    sesi: Sesi
    uow: UnitOfWork
    rekam: RekamSkp
    aksi: dict[bytes, RekamAksi]
    kemajuan: Mapping[bytes, Mapping[int, Kemajuan]]
    rhk: frozenset[bytes]
    terkunci: frozenset[int]
    langkah: int

    @classmethod
    def buka(cls, sesi: Sesi, uow: UnitOfWork, rekam: RekamSkp) -> _Kerja:
        """Read the plan as this unit of work finds it."""
        p = uow.p
        aksi = repo_aksi.aksi(p, [rekam.id])[rekam.id]
        return cls(
            sesi,
            uow,
            rekam,
            {a.id: a for a in aksi},
            repo_aksi.kemajuan(p, [rekam.id]),
            frozenset(r.id for r in rhk_berlaku(p, rekam)),
            bulan_terkunci(sesi, p, rekam),
            langkah_kantor(sesi, rekam.tahun, aksi),
        )

    def wajib_ada(self, baris: Collection[bytes]) -> None:
        """Tolakan when one of these actions is gone."""
        if not set(baris) <= self.aksi.keys():
            raise Tolakan(_HILANG, siapa="yang mengisi")

    def wajib_lepas(self, a: RekamAksi) -> None:
        """Tolakan when a closed month was judged by this action."""
        bulan = bulan_pengunci(a, self.kemajuan.get(a.id, {}), self.terkunci)
        if bulan:
            raise tolak_bulan(self.sesi, self.rekam.tahun, bulan, "rencana aksi ini")


# ---- cells ---------------------------------------------------------------------------------------------


def tulis(
    sesi: Sesi,
    skp_id: bytes,
    ubahan: Sequence[UbahanDatar],
    bulan: int,
    letak: Mapping[bytes, bytes] | None = None,
) -> Outcome[dict[bytes, bytes]]:
    """Write cells of the sheet; progress goes to `bulan` (1-12). New rows' ids begin with AWAL_BARU.

    `letak` says under which result a new row stands; value: what the grid called new rows -> their ids.
    """
    rekam, nama, untuk = siapkan(sesi, skp_id, "rencana_aksi.ubah")
    wajib_hidup(rekam)
    rencana: dict[bytes, dict[str, str]] = {}
    kemajuan: dict[bytes, dict[str, str]] = {}
    for baris, kolom, nilai in ubahan:
        (kemajuan if kolom in _KEMAJUAN else rencana).setdefault(baris, {})[kolom] = nilai
    perintah = "rencana_aksi.ubah" if rencana else "rencana_aksi.kemajuan"
    apa = "rencana aksi" if rencana else f"kemajuan rencana aksi {_nama_bulan(bulan)}"
    with sesi.kerja(perintah, f"Ubah {apa} {nama}", untuk) as uow:
        k = _Kerja.buka(sesi, uow, rekam)
        k.wajib_ada([b for b in (*rencana, *kemajuan) if not b.startswith(AWAL_BARU)])
        lama = {b: _isi(k, k.aksi[b], isi) for b, isi in rencana.items() if b in k.aksi}
        uow.update_many("rencana_aksi", {b: isi for b, isi in lama.items() if isi})
        calon = [b for b in dict.fromkeys((*rencana, *kemajuan)) if b.startswith(AWAL_BARU)]
        peta = _sisip_baru(k, {b: rencana.get(b, {}) for b in calon}, letak or {})
        catat = {peta.get(b, b): isi for b, isi in kemajuan.items() if b in peta or b in k.aksi}
        _tulis_kemajuan(k, bulan, catat)
        wajib_satu_nilai(sesi, uow)
    return Outcome(peta, uow.perubahan)


def _nama_bulan(bulan: int) -> str:
    return NAMA_BULAN[bulan - 1] if 1 <= bulan <= 12 else str(bulan)


def _isi(k: _Kerja, a: RekamAksi, ketikan: Mapping[str, str]) -> dict[str, Any]:
    """Columns to write of an action that stands; refuses what a closed month was judged by."""
    hasil: dict[str, Any] = {}
    for kolom, nilai in ketikan.items():
        if not kolom.startswith(LANGKAH):
            hasil[kolom] = _bersih(kolom, nilai)
    berubah = any(kolom in hasil and hasil[kolom] != getattr(a, kolom) for kolom in (TEKS, SATUAN))
    if berubah:
        k.wajib_lepas(a)
    jalur = _jalur(k, ubah_jalur(a.jalur, k.langkah, a.satuan), ketikan)
    if jalur is not None:
        hasil["jalur"] = tulis_jalur(jalur)
    if TEKS in hasil and not hasil[TEKS]:
        raise Tolakan(
            "Rencana aksi belum diisi; ketik isinya, atau hapus barisnya dengan Ctrl+−.",
            siapa="yang mengisi",
        )
    return hasil


def _bersih(kolom: str, nilai: str) -> str:
    if kolom not in _PANJANG:
        raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=kolom)
    return bersihkan_teks(nilai, _LABEL[kolom], _PANJANG[kolom], berbaris=kolom != SATUAN)


def _jalur(k: _Kerja, kini: Sequence[str], ketikan: Mapping[str, str]) -> tuple[str, ...] | None:
    """The path with the typed steps; None when no step was typed."""
    hasil, disentuh = list(kini), False
    for kolom, nilai in ketikan.items():
        if not kolom.startswith(LANGKAH):
            continue
        nomor = int(kolom[len(LANGKAH) :]) - 1
        if not 0 <= nomor < k.langkah:
            raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=kolom)
        isi = bersihkan_teks(nilai, "Target", 80)
        if isi == hasil[nomor]:
            continue
        tempo = bulan_jatuh(k.langkah, nomor)
        if tempo in k.terkunci:
            raise tolak_bulan(k.sesi, k.rekam.tahun, tempo, "target rencana aksi")
        hasil[nomor], disentuh = isi, True
    return tuple(hasil) if disentuh else None


def _sisip_baru(
    k: _Kerja, calon: Mapping[bytes, Mapping[str, str]], letak: Mapping[bytes, bytes]
) -> dict[bytes, bytes]:
    baru: dict[bytes, AksiBaru] = {}
    for b, ketikan in calon.items():
        isi = {kolom: _bersih(kolom, ketikan.get(kolom, "")) for kolom in _PANJANG}
        jalur = _jalur(k, ("",) * k.langkah, ketikan) or ()
        if any(isi.values()) or jalur:
            isi[TEKS] = isi[TEKS] or "Rencana aksi baru"
            baru[b] = AksiBaru(
                letak.get(b, b""), isi[TEKS], isi[SATUAN], jalur, isi[KELUARAN], isi[KETERANGAN]
            )
    return dict(zip(baru, _sisip(k, list(baru.values())), strict=True))


def _tulis_kemajuan(k: _Kerja, bulan: int, ketikan: Mapping[bytes, Mapping[str, str]]) -> None:
    """Progress of one month; the row of an action and a month is the same on every PC."""
    if not ketikan:
        return
    periksa_bulan(k.rekam, bulan)
    tulis: dict[bytes, dict[str, Any]] = {}
    for aksi, isi in ketikan.items():
        lama = k.kemajuan.get(aksi, {}).get(bulan, Kemajuan(None))
        a = k.aksi.get(aksi)
        baru = _kemajuan(lama, isi, " ".join(a.jalur) if a is not None else "")
        if baru == lama:
            continue
        if bulan in k.terkunci:
            raise tolak_bulan(k.sesi, k.rekam.tahun, bulan, "kemajuan rencana aksi")
        tulis[id_tetap(k.uow.penulisan.ruang, "kemajuan_aksi", aksi, bytes([bulan]))] = {
            "skp_id": k.rekam.id,
            "rencana_aksi_id": aksi,
            "bulan": bulan,
            "keadaan": baru.keadaan.value if baru.keadaan is not None else "",
            "angka": baru.angka,
            "teks": baru.teks,
            "tanggal": k.sesi.jam.hari_ini().isoformat(),
        }
    tulis_tetap(k.uow, "kemajuan_aksi", tulis)


def _kemajuan(lama: Kemajuan, isi: Mapping[str, str], target: str) -> Kemajuan:
    keadaan, angka, teks = lama.keadaan, lama.angka, lama.teks
    if KEADAAN in isi:
        keadaan = baca_keadaan(isi[KEADAAN])
    if ANGKA in isi:
        angka = f"{baca_angka(isi[ANGKA], sepola=target):f}" if isi[ANGKA].strip() else ""
        if angka.startswith("-"):
            raise Tolakan("Realisasi rencana aksi tidak boleh kurang dari nol.", siapa="yang mengisi")
    if CATATAN in isi:
        teks = bersihkan_teks(isi[CATATAN], "Catatan kemajuan", 1000, berbaris=True)
    return Kemajuan(keadaan, angka, teks)


def baca_keadaan(teks: str) -> Keadaan | None:
    """A state by its code, its words, or the digit 1-4; None for nothing typed."""
    bersih = teks.strip().casefold()
    if not bersih:
        return None
    for n, (k, nama) in enumerate(NAMA_KEADAAN.items(), 1):
        if bersih in (k.value, nama.casefold(), str(n)):
            return k
    raise Tolakan(
        "Keadaan “{teks}” tidak dikenal; pilih {pilihan}.",
        siapa="yang mengisi",
        teks=teks[:40],
        pilihan=", ".join(NAMA_KEADAAN.values()),
    )


def periksa_bulan(rekam: RekamSkp, bulan: int) -> None:
    """Tolakan for a month that the SKP does not cover."""
    if not rekam.mulai.month <= bulan <= rekam.selesai.month:
        raise Tolakan(
            "Bulan {bulan} di luar masa SKP ini ({awal} sampai {akhir}).",
            siapa="yang mengisi",
            bulan=_nama_bulan(bulan),
            awal=NAMA_BULAN[rekam.mulai.month - 1],
            akhir=NAMA_BULAN[rekam.selesai.month - 1],
        )


# ---- rows ----------------------------------------------------------------------------------------------


def tambah(
    sesi: Sesi, skp_id: bytes, baru: Sequence[AksiBaru], judul: str = "", setelah: bytes | None = None
) -> Outcome[tuple[bytes, ...]]:
    """Add actions behind another one (`setelah`) or at the ends of their results; the new ids."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "rencana_aksi.ubah")
    wajib_hidup(rekam)
    apa = "rencana aksi" if len(baru) == 1 else f"{len(baru)} rencana aksi"
    with sesi.kerja("rencana_aksi.tambah", f"{judul or f'Tambah {apa}'} {nama}", untuk) as uow:
        k = _Kerja.buka(sesi, uow, rekam)
        bersih = []
        for b in baru:
            isi = {kolom: _bersih(kolom, getattr(b, kolom)) for kolom in _PANJANG}
            jalur = tuple(bersihkan_teks(n, "Target", 80) for n in b.jalur)
            _tolak_tutup(k, jalur)
            if isi[TEKS]:
                bersih.append(
                    AksiBaru(b.rhk_id, isi[TEKS], isi[SATUAN], jalur, isi[KELUARAN], isi[KETERANGAN])
                )
        ids = _sisip(k, bersih, setelah)
    return Outcome(tuple(ids), uow.perubahan)


def _tolak_tutup(k: _Kerja, jalur: Sequence[str]) -> None:
    for n, teks in enumerate(jalur):
        tempo = bulan_jatuh(len(jalur), n)
        if teks and tempo in k.terkunci:
            raise tolak_bulan(k.sesi, k.rekam.tahun, tempo, "target rencana aksi")


def _sisip(k: _Kerja, baru: Sequence[AksiBaru], setelah: bytes | None = None) -> list[bytes]:
    if any(b.rhk_id not in k.rhk for b in baru):
        raise Tolakan("Pilih rencana hasil kerja untuk rencana aksi ini.", siapa="yang mengisi")
    if len(k.aksi) + len(baru) > AKSI_TERBANYAK:
        raise Tolakan(
            "Satu SKP paling banyak {maks} rencana aksi; sekarang {kini}. Kurangi yang ditambahkan.",
            siapa="yang mengisi",
            maks=AKSI_TERBANYAK,
            kini=len(k.aksi),
        )
    semua = list(k.aksi.values())
    letak = len(semua)
    if setelah is not None:
        k.wajib_ada([setelah])
        letak = semua.index(k.aksi[setelah]) + 1
    awal = semua[letak - 1].urut if letak else 0
    k.uow.update_many(
        "rencana_aksi", {a.id: {"urut": awal + len(baru) + n} for n, a in enumerate(semua[letak:], 1)}
    )
    isi = [
        {
            "skp_id": k.rekam.id,
            "rhk_id": b.rhk_id,
            "urut": awal + n,
            "teks": b.teks,
            "jalur": tulis_jalur(b.jalur),
            "satuan": b.satuan,
            "keluaran": b.keluaran,
            "keterangan": b.keterangan,
        }
        for n, b in enumerate(baru, 1)
    ]
    return k.uow.insert_many("rencana_aksi", isi)


def hapus(sesi: Sesi, skp_id: bytes, aksi: Collection[bytes]) -> Outcome[int]:
    """Take actions away with their progress; refused for one that a closed month was judged by."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "rencana_aksi.ubah")
    pilihan = set(aksi)
    judul = "Hapus rencana aksi" if len(pilihan) == 1 else f"Hapus {len(pilihan)} rencana aksi"
    with sesi.kerja("rencana_aksi.hapus", f"{judul} {nama}", untuk) as uow:
        k = _Kerja.buka(sesi, uow, rekam)
        k.wajib_ada(pilihan)
        for a in pilihan:
            k.wajib_lepas(k.aksi[a])
        ruang = uow.penulisan.ruang
        catatan = [
            id_tetap(ruang, "kemajuan_aksi", a, bytes([b])) for a in pilihan for b in k.kemajuan.get(a, {})
        ]
        uow.delete("kemajuan_aksi", catatan)
        uow.delete("rencana_aksi", pilihan)
    return Outcome(len(pilihan), uow.perubahan)


def pindah(sesi: Sesi, skp_id: bytes, aksi: bytes, langkah: int) -> Outcome[bool]:
    """Move an action up (-1) or down (1) among those of its result; False at the end of them."""
    rekam, nama, untuk = siapkan(sesi, skp_id, "rencana_aksi.ubah")
    with sesi.kerja("rencana_aksi.pindah", f"Pindahkan rencana aksi {nama}", untuk) as uow:
        k = _Kerja.buka(sesi, uow, rekam)
        k.wajib_ada([aksi])
        semua = list(k.aksi.values())
        sekawan = [a for a in semua if a.rhk_id == k.aksi[aksi].rhk_id]
        kini = sekawan.index(k.aksi[aksi])
        tujuan = kini + (1 if langkah > 0 else -1)
        bisa = 0 <= tujuan < len(sekawan)
        if bisa:
            i, j = semua.index(sekawan[kini]), semua.index(sekawan[tujuan])
            semua[i], semua[j] = semua[j], semua[i]
            uow.update_many("rencana_aksi", {a.id: {"urut": n} for n, a in enumerate(semua, 1)})
    return Outcome(bisa, uow.perubahan)
