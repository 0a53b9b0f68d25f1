"""What stands in an SKP: cells to columns and back, the grid's rows, the gaps with their cells."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any

from kinerja_desktop.domain.perilaku import NILAI_PERILAKU
from kinerja_desktop.domain.skp import (
    Aspek,
    EkspektasiPerilaku,
    Indikator,
    Kekurangan,
    Perspektif,
    Rhk,
    Skp,
    kekurangan,
)
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.lembar_skp import BarisPerilaku, BarisSkp, KekuranganSel
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store.repo_pegawai import Sosok
from kinerja_desktop.store.repo_skp import IsiSkp, RekamPerilaku, RekamSkp

#: Column key -> table, its column, label in sentences, longest text.
SEL: dict[str, tuple[str, str, str, int]] = {
    k.RHK: ("rhk", "teks", "Rencana hasil kerja", 2000),
    k.INTERVENSI: ("rhk", "teks_atasan", "RHK pimpinan yang diintervensi", 2000),
    k.PENUGASAN: ("rhk", "penugasan_dari", "Penugasan dari", 300),
    k.PERSPEKTIF: ("rhk", "perspektif", "Perspektif", 40),
    k.ASPEK: ("indikator", "aspek", "Aspek", 40),
    k.INDIKATOR: ("indikator", "teks", "Indikator kinerja individu", 2000),
    k.TARGET: ("indikator", "target", "Target", 300),
    k.SATUAN: ("indikator", "satuan", "Satuan", 80),
    k.EKSPEKTASI: ("perilaku", "ekspektasi", "Ekspektasi khusus pimpinan", 2000),
}
_PILIHAN: dict[str, tuple[str, ...]] = {
    k.ASPEK: tuple(a.value for a in Aspek),
    k.PERSPEKTIF: tuple(p.value for p in Perspektif),
}
_BERBARIS = frozenset({k.RHK, k.INTERVENSI, k.INDIKATOR, k.EKSPEKTASI})


def bersih_sel(kolom: str, nilai: str) -> str:
    """The text as stored in a column; Tolakan for an unknown column, a wrong choice or a text too long."""
    if kolom not in SEL:
        raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=kolom)
    _, _, label, maks = SEL[kolom]
    isi = bersihkan_teks(nilai, label, maks, berbaris=kolom in _BERBARIS)
    if kolom not in _PILIHAN or not isi:
        return isi
    rapat = isi.casefold()
    cocok = [p for p in _PILIHAN[kolom] if p.casefold() == rapat]
    if not cocok:
        raise Tolakan(
            "{label} “{isi}” tidak dikenal; pilih {pilihan}.",
            siapa="yang mengisi",
            label=label,
            isi=isi,
            pilihan=", ".join(_PILIHAN[kolom]),
        )
    return cocok[0]


def baris_kisi(rhk: Sequence[Rhk]) -> tuple[BarisSkp, ...]:
    """Rows of the grid, one per indicator; a result without indicators still has one row (its own id)."""
    hasil: list[BarisSkp] = []
    nomor: dict[str, int] = {}
    for r in rhk:
        nomor[r.jenis.value] = nomor.get(r.jenis.value, 0) + 1
        depan = (r.jenis.value, nomor[r.jenis.value])
        isi = (
            r.teks_atasan,
            r.perspektif.value if r.perspektif else "",
            r.penugasan_dari,
            r.teks,
        )
        if not r.indikator:
            hasil.append(BarisSkp(r.id, r.id, *depan, True, *isi, "", "", "", ""))
        for urut, i in enumerate(r.indikator):
            aspek = i.aspek.value if i.aspek else ""
            hasil.append(BarisSkp(i.id, r.id, *depan, urut == 0, *isi, aspek, i.teks, i.target, i.satuan))
    return tuple(hasil)


def baris_perilaku(rekam: Sequence[RekamPerilaku]) -> tuple[BarisPerilaku, ...]:
    """The seven values in order with what the leader expects; a number twice stands once."""
    ada = {r.nomor: r for r in reversed(rekam)}
    return tuple(
        BarisPerilaku(ada[n.nomor].id, n.nomor, n.nama, n.butir, ada[n.nomor].ekspektasi)
        for n in NILAI_PERILAKU
        if n.nomor in ada
    )


def nilai_domain(rekam: RekamSkp, isi: IsiSkp, penilai: Penilai, sosok: Sosok) -> Skp:
    """The SKP as the domain judges it, with the assessor in force."""
    kode = {n.nomor: n.kode for n in NILAI_PERILAKU}
    return Skp(
        rekam.id,
        rekam.pegawai_id,
        rekam.tahun,
        rekam.mulai,
        rekam.selesai,
        rekam.bentuk,
        rekam.pendekatan,
        penilai_id=penilai.id,
        atasan_penilai_id=penilai.relasi.atasan_penilai_id if penilai.relasi else None,
        jabatan_id=sosok.jabatan.id if sosok.jabatan else None,
        unit_id=sosok.unit.id if sosok.unit else None,
        status=rekam.status,
        revisi=rekam.revisi,
        tanggal=rekam.tanggal_tetap,
        rhk=isi.rhk,
        perilaku=tuple(
            EkspektasiPerilaku(kode[p.nomor], p.ekspektasi) for p in isi.perilaku if p.nomor in kode
        ),
        lampiran=isi.lampiran,
    )


def kekurangan_sel(skp: Skp, baris: Sequence[BarisSkp]) -> tuple[KekuranganSel, ...]:
    """Gaps of an SKP with the grid row and column that mend them."""
    pertama: dict[bytes, bytes] = {}
    for b in baris:
        pertama.setdefault(b.rhk_id, b.id)
    return tuple(_berposisi(c, pertama) for c in kekurangan(skp))


def _berposisi(c: Kekurangan, pertama: dict[bytes, bytes]) -> KekuranganSel:
    alamat = c.indikator_id or (pertama.get(c.rhk_id) if c.rhk_id else None)
    return KekuranganSel(alamat, c.kolom, c.kalimat, c.tingkat, c.siapa, c.aturan)


def masa(mulai: date, selesai: date) -> str:
    """ "1 Januari s.d. 31 Desember 2026"."""
    awal = tanggal_panjang(mulai)
    if mulai.year == selesai.year:
        awal = awal.rsplit(" ", 1)[0]
    return f"{awal} s.d. {tanggal_panjang(selesai)}"


def sidik_skp(rekam: RekamSkp, isi: IsiSkp) -> str:
    """SHA-256 (hex) of the content in a fixed written form; the same words give the same fingerprint.

    What earlier programs could not hold enters only when it is filled, so that old documents stay equal.
    """
    tertulis: dict[str, Any] = {
        "dokumen": "skp",
        "pegawai": rekam.pegawai_id.hex(),
        "mulai": rekam.mulai.isoformat(),
        "selesai": rekam.selesai.isoformat(),
        "bentuk": rekam.bentuk.value,
        "pendekatan": rekam.pendekatan.value,
        "rhk": [
            [
                r.jenis.value,
                r.teks,
                r.teks_atasan,
                r.penugasan_dari,
                r.perspektif.value if r.perspektif else "",
                [_tulis_indikator(i) for i in r.indikator],
                *([r.lingkup.value] if r.lingkup else []),
            ]
            for r in isi.rhk
        ],
        "perilaku": [[p.nomor, p.ekspektasi] for p in isi.perilaku],
    }
    if isi.butir:
        tertulis["lampiran"] = [[b.jenis, b.teks] for b in isi.butir]
    return sidik(tertulis)


def _tulis_indikator(i: Indikator) -> list[object]:
    awal = [i.aspek.value if i.aspek else "", i.teks, i.target, i.satuan]
    lanjut = [i.arah.value if i.arah else "", i.metode.value if i.metode else "", list(i.jalur)]
    return [*awal, *(lanjut if any(lanjut) else [])]


def sidik(isi: object) -> str:
    """SHA-256 (hex) of plain values: JSON with sorted keys, no blanks, Unicode NFC."""
    teks = json.dumps(isi, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(unicodedata.normalize("NFC", teks).encode()).hexdigest()
