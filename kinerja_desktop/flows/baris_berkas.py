"""One file sent or received, in words: what became of it, when, and with whom."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from kinerja_desktop.domain.sebutan import sebutan_pusat

if TYPE_CHECKING:
    from kinerja_desktop.store.repo_tukar import Penulis, Resi

_DISIMPAN = re.compile(r"[0-9a-f]{64}\.adk")
SUKSES, TUNGGU, GAGAL, BIASA = "sukses", "peringatan", "bahaya", "biasa"


@dataclass(frozen=True, slots=True)
class BarisBerkas:
    """One file sent or received: its state in words with a tone, and one sentence on what became of it."""

    sha256: str
    arah: str
    nama: str
    waktu: datetime | None
    pihak: str
    keadaan: str
    nada: str
    rincian: str
    perubahan: int
    #: Day on which the other side read a file that was sent, or on which a received one came.
    diterima: datetime | None = None
    #: A received file whose changes another PC of this office made.
    dapat_urung: bool = False
    #: Key of the receiver of a file that was sent.
    kepada: bytes = b""


def rincian_resi(r: Resi) -> dict[str, Any]:
    """What a receipt holds beside its columns."""
    try:
        isi = json.loads(r.rincian)
    except ValueError:
        return {}
    return isi if isinstance(isi, dict) else {}


def _pihak(w: Penulis | None) -> str:
    if w is None:
        return ""
    return sebutan_pusat(w.nama) if w.peran == "pusat" else w.nama


def baris_berkas(r: Resi, penulis: dict[bytes, Penulis]) -> BarisBerkas:
    """One receipt in words."""
    isi = rincian_resi(r)
    if r.arah == "kirim":
        b = _baris_kirim(r, isi, penulis)
        return replace(b, kepada=bytes.fromhex(str(isi.get("kepada", "")))) if b.pihak else b
    pihak = _pihak(penulis.get(r.writer)) if r.writer else ""
    r = replace(r, nama=nama_tampil(r.nama, pihak))
    baru, menunggu = int(isi.get("baru", 0)), int(isi.get("menunggu", 0))
    if r.keadaan == "ditolak":
        alasan = str(isi.get("alasan", "")) or "Berkas tidak dapat dibaca."
        return BarisBerkas(
            r.sha256, r.arah, r.nama, saat(r.waktu), pihak, "Ditolak", GAGAL, alasan, 0
        )  # fmt: skip
    bagian = [f"{baru} perubahan diterapkan" if baru else "Tanda terima saja, tanpa perubahan baru"]
    bagian += [
        f"{isi[k]} {kata}"
        for k, kata in (
            ("sudah_ada", "sudah ada"),
            ("menunggu", "menunggu berkas sebelumnya"),
            ("berbeda", "Beda Isian"),
            ("disisihkan", "disisihkan"),
        )
        if int(isi.get(k, 0) or 0)
    ]
    if isi.get("alasan"):
        bagian.append(str(isi["alasan"]))
    teks, nada = ("Menunggu", TUNGGU) if menunggu else ("Diterapkan", SUKSES)
    kalimat = "; ".join(bagian) + "."
    masuk = saat(r.waktu)
    if isi.get("diurungkan"):
        teks, nada = "Diurungkan", BIASA
        kalimat = f"Penerimaannya diurungkan pada {tanggal(str(isi['diurungkan'])[:10])}"
        tetap = int(isi.get("tetap", 0) or 0)
        kalimat += "; " + f"{tetap} hal tetap seperti dalam berkas." if tetap else "."
    return BarisBerkas(r.sha256, r.arah, r.nama, masuk, pihak, teks, nada, kalimat, baru, masuk)


def sebut_tercakup(b: BarisBerkas, r: Resi, punya: Mapping[str, int]) -> BarisBerkas:
    """A file sent whose receipt is missing, though its receiver has stated (`punya`) all that is in it."""
    isi = rincian_resi(r)
    rantai = isi.get("rantai") or ()
    lengkap = bool(rantai) and all(int(z) <= punya.get(w, 0) for w, _, z in rantai)
    if isinstance(isi.get("tanda"), dict) or not lengkap:
        return b
    siapa = b.pihak or "penerima"
    kalimat = f"{b.perubahan} perubahan ditulis; semuanya sudah ada pada {siapa} lewat berkas lain."
    return replace(b, keadaan="Sudah ada", nada=SUKSES, rincian=kalimat)


def nama_tampil(nama: str, pihak: str) -> str:
    """Name of a file for people: one that waited for its office to be accepted is kept under its digest."""
    return f"ADK pertama {pihak}".strip() if _DISIMPAN.fullmatch(nama) else nama


def _baris_kirim(r: Resi, isi: dict[str, Any], penulis: dict[bytes, Penulis]) -> BarisBerkas:
    try:
        lawan = penulis.get(bytes.fromhex(str(isi.get("kepada", ""))))
    except ValueError:
        lawan = None
    jumlah = int(isi.get("perubahan", 0))
    pihak = _pihak(lawan)
    tanda = isi.get("tanda")
    if not isinstance(tanda, dict):
        kalimat = f"{jumlah} perubahan ditulis; belum ada tanda terima dari {pihak or 'penerima'}."
        return BarisBerkas(
            r.sha256, r.arah, r.nama, saat(r.waktu), pihak, "Ditulis", BIASA, kalimat, jumlah
        )  # fmt: skip
    hari = tanggal(str(tanda.get("diterima", ""))[:10])
    if tanda.get("hasil") == "ditolak":
        alasan = str(tanda.get("alasan", "")) or "tidak dapat dibaca."
        teks, nada, kalimat = "Ditolak", GAGAL, f"Ditolak {pihak} pada {hari}: {alasan}"
    elif int(tanda.get("menunggu", 0) or 0):
        n = int(tanda["menunggu"])
        teks, nada = "Menunggu", TUNGGU
        kalimat = f"Diterima {pihak} pada {hari}; {n} perubahan menunggu berkas sebelumnya."
    else:
        teks, nada = "Diterapkan", SUKSES
        kalimat = f"Diterima dan diterapkan {pihak} pada {hari}."
    waktu, masuk = saat(r.waktu), saat(str(tanda.get("diterima", "")))
    return BarisBerkas(r.sha256, r.arah, r.nama, waktu, pihak, teks, nada, kalimat, jumlah, masuk)


def saat(teks: str) -> datetime | None:
    """A time as stored; None when it cannot be read."""
    try:
        return datetime.fromisoformat(teks)
    except ValueError:
        return None


def tanggal(teks: str) -> str:
    """A stored day as read here; as it stands when it is none."""
    from kinerja_desktop.domain.tanggal import tanggal_panjang

    try:
        return tanggal_panjang(date.fromisoformat(teks))
    except ValueError:
        return teks
