"""Why this assessor: one sentence that can be read aloud, and whether the chain has changed since.

The assessor is the direct superior (PermenPANRB 6/2022); where that seat is permanently empty the superior
above takes over, level by level, or a Plt./Plh. is named. Plt. and Plh. belong to the document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kinerja_desktop.domain.penilai import SUMBER_KOLOM, kunci_nama
from kinerja_desktop.domain.tanggal import tanggal_panjang

#: Source of an assessor who was chosen for one SKP only.
SUMBER_SKP = "skp"
SUMBER_MUTASI = "mutasi"
ATURAN_PENILAI = "PermenPANRB 6/2022"


@dataclass(frozen=True, slots=True)
class Kursi:
    """A seat that fell empty: post, who held it last, the last day, and what became of the holder."""

    jabatan: str
    pemegang: str = ""
    sampai: date | None = None
    sebab: str = ""


@dataclass(frozen=True, slots=True)
class FaktaPenilai:
    """What is known about one assessor of one person: `jabatan` without "Plt.", `sebagai` "", plt or plh.

    `kosong` are the seats that were passed over, the nearest first; `menurut_relasi` the assessor by the
    relations, given where this one was chosen for a single SKP.
    """

    pegawai: str
    penilai: str = ""
    jabatan: str = ""
    sebagai: str = ""
    mulai: date | None = None
    sumber: str = ""
    alasan: str = ""
    nomor_sk: str = ""
    kosong: tuple[Kursi, ...] = ()
    menurut_relasi: str = ""


@dataclass(frozen=True, slots=True)
class Jejak:
    """An assessor as a document remembers him: row id in hex where it was kept, NIP or NRP, name."""

    nama: str
    nomor: str = ""
    id: str = ""


def mengapa(f: FaktaPenilai) -> str:
    """One sentence: who assesses whom, since when, by which relation or rule, and why an acting holder."""
    if not f.penilai:
        return f"Belum ada pejabat penilai yang ditetapkan untuk {f.pegawai}."
    sebutan = f"{f.sebagai.capitalize()}. {f.jabatan}" if f.sebagai else f.jabatan
    siapa = f"{f.penilai}, {sebutan}," if sebutan else f.penilai
    sejak = f" sejak {tanggal_panjang(f.mulai)}" if f.mulai else ""
    if f.sumber == SUMBER_SKP:
        lain = f"; menurut relasi jabatan penilainya {f.menurut_relasi}" if f.menurut_relasi else ""
        return f"{siapa} menilai SKP {f.pegawai} ini karena dipilih khusus: {_inti(f.alasan)}{lain}."
    if f.sebagai:
        sk = f" menurut {_nomor(f.nomor_sk)}" if f.nomor_sk.strip() else ""
        return f"{siapa} menilai {f.pegawai}{sejak}{sk} karena {_sebab_acting(f)}."
    if f.kosong:
        kursi = " dan ".join(_kursi(k) for k in f.kosong)
        naik = "atasannya mengambil alih penilaian jenjang demi jenjang"
        return f"{siapa} menilai {f.pegawai}{sejak} karena {kursi}, sehingga {naik}."
    return f"{siapa} menilai {f.pegawai}{sejak} karena {_dasar(f)} ({ATURAN_PENILAI})."


def _inti(alasan: str) -> str:
    """A reason inside a sentence: without its last stop."""
    return alasan.strip().rstrip(".").strip() or "tanpa keterangan"


def _nomor(sk: str) -> str:
    rapi = sk.strip()
    return rapi if rapi.casefold().startswith(("sk", "surat", "spt", "keputusan")) else f"SK {rapi}"


def _sampai(k: Kursi) -> str:
    return f" {tanggal_panjang(k.sampai)}" if k.sampai else ""


def _kursi(k: Kursi) -> str:
    if not k.pemegang:
        return f"jabatan {k.jabatan} kosong"
    return f"jabatan {k.jabatan} kosong ({k.pemegang} {k.sebab or 'berakhir'}{_sampai(k)})"


def _sebab_acting(f: FaktaPenilai) -> str:
    if f.kosong and f.kosong[0].pemegang:
        k = f.kosong[0]
        return f"pejabat definitifnya, {k.pemegang}, {k.sebab or 'berakhir'}{_sampai(k)}"
    if f.sebagai == "plh":
        return "pejabat definitifnya sedang berhalangan"
    return "jabatan itu belum mempunyai pejabat definitif"


def _dasar(f: FaktaPenilai) -> str:
    if f.sumber == SUMBER_KOLOM:
        return "kolom atasan langsung pada daftar pegawai menyebutnya"
    alasan = _inti(f.alasan)
    tangan = f.sumber not in ("", "jabatan", "penunjukan", SUMBER_MUTASI)
    if tangan and alasan != "tanpa keterangan" and not alasan.startswith("Ditetapkan oleh"):
        return f"{alasan[0].lower()}{alasan[1:]}" if alasan[:2].istitle() else alasan
    oleh = f", {alasan[0].lower()}{alasan[1:]}" if tangan and alasan.startswith("Ditetapkan") else ""
    return f"ia atasan langsungnya menurut susunan jabatan{oleh}"


def sama_orang(a: Jejak, b: Jejak) -> bool:
    """Whether two memories are of one person: by row, else by number, else by name without titles."""
    if a.id and b.id:
        return a.id == b.id
    if a.nomor.strip("- ") and b.nomor.strip("- "):
        return a.nomor == b.nomor
    return kunci_nama(a.nama) == kunci_nama(b.nama)


def rantai_berubah(dulu: Jejak, kini: Jejak, saat: str, *, anjuran: bool = True) -> str:
    """What to know when the relations name another assessor now than at `saat` ("disetujui"); "" if not.

    A later title, name or number of the same person is no change. `anjuran` adds what can be done.
    """
    if not dulu.nama or sama_orang(dulu, kini):
        return ""
    if not kini.nama:
        return f"Penilai saat SKP ini {saat} adalah {dulu.nama}; sekarang tidak ada penilai yang ditetapkan."
    beda = f"Penilai saat SKP ini {saat} adalah {dulu.nama}, sedangkan relasi sekarang menyebut {kini.nama}"
    beda = f"{beda.rstrip('.')}."
    if not anjuran:
        return beda
    return f"{beda} Buka Revisi bila perlu ditandatangani lagi, atau pilih penilai khusus untuk SKP ini."


def kursi_dilewati(jenjang: Sequence[tuple[str, Kursi]], penilai: str) -> tuple[Kursi, ...]:
    """Seats below the one who assesses now: `jenjang` holds (row id in hex, seat), the nearest first."""
    hasil: list[Kursi] = []
    for siapa, kursi in jenjang:
        if siapa == penilai:
            break
        hasil.append(kursi)
    return tuple(hasil)
