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
    Perspektif,
    Rhk,
    Skp,
)
from kinerja_desktop.domain.tanggal import tanggal_panjang
from kinerja_desktop.domain.target import PANJANG_JALUR
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.domain.validasi import Setelan, Temuan, kekurangan
from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.lembar_skp import BarisPerilaku, BarisSkp, KekuranganSel
from kinerja_desktop.services.orang import Penilai
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store.repo_pegawai import Sosok
from kinerja_desktop.store.repo_skp import IsiSkp, RekamPerilaku, RekamSkp, tulis_jalur

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
    k.ARAH: ("indikator", "arah", "Arah target", 40),
    k.METODE: ("indikator", "metode", "Cara ukur", 40),
    k.JALUR: ("indikator", "jalur", "Jalur target", 400),
    k.LINGKUP: ("rhk", "lingkup", "Lingkup hasil kerja", 40),
    k.INDIKATOR_ATASAN: ("rhk", "indikator_atasan_id", "Indikator pimpinan", 40),
    k.EKSPEKTASI: ("perilaku", "ekspektasi", "Ekspektasi khusus pimpinan", 2000),
}
#: Column -> stored value -> words; either is taken.
_PILIHAN: dict[str, dict[str, str]] = {
    k.ASPEK: {a.value: a.value for a in Aspek},
    k.PERSPEKTIF: {p.value: p.value for p in Perspektif},
    k.ARAH: k.NAMA_ARAH,
    k.METODE: k.NAMA_METODE,
    k.LINGKUP: k.NAMA_LINGKUP,
}
_LANGKAH_MAKS = 60
_BERBARIS = frozenset({k.RHK, k.INTERVENSI, k.INDIKATOR, k.EKSPEKTASI})


def bersih_sel(kolom: str, nilai: str) -> str:
    """The text as stored in a column; Tolakan for an unknown column, a wrong choice or a text too long."""
    if kolom not in SEL:
        raise Tolakan("Kolom {kolom} tidak dapat diisi.", siapa="yang mengisi", kolom=kolom)
    _, _, label, maks = SEL[kolom]
    isi = bersihkan_teks(nilai, label, maks, berbaris=kolom in _BERBARIS)
    if kolom == k.JALUR:
        return _bersih_jalur(isi)
    if kolom == k.INDIKATOR_ATASAN:
        return _bersih_pengenal(isi)
    if kolom not in _PILIHAN or not isi:
        return isi
    rapat = isi.casefold()
    cocok = [p for p, kata in _PILIHAN[kolom].items() if rapat in (p.casefold(), kata.casefold())]
    if not cocok:
        raise Tolakan(
            "{label} “{isi}” tidak dikenal; pilih {pilihan}.",
            siapa="yang mengisi",
            label=label,
            isi=isi,
            pilihan=", ".join(_PILIHAN[kolom].values()),
        )
    return cocok[0]


def _bersih_jalur(isi: str) -> str:
    """A path in its written form; "" when no step says anything."""
    langkah = [" ".join(n.split()) for n in isi.split(";")] if isi else []
    if not any(langkah):
        return ""
    if len(langkah) not in PANJANG_JALUR:
        raise Tolakan(
            "Jalur target berisi {n} langkah; isi 4 triwulan atau 12 bulan, dipisah titik koma.",
            siapa="yang mengisi",
            n=len(langkah),
        )
    panjang = next((n for n in langkah if len(n) > _LANGKAH_MAKS), "")
    if panjang:
        raise Tolakan(
            "Langkah jalur “{isi}” terlalu panjang; paling banyak {maks} huruf.",
            siapa="yang mengisi",
            isi=panjang,
            maks=_LANGKAH_MAKS,
        )
    return tulis_langkah(langkah)


def _bersih_pengenal(isi: str) -> str:
    try:
        if isi and len(bytes.fromhex(isi)) != 16:
            raise ValueError(isi)
    except ValueError:
        raise Tolakan(
            "Indikator pimpinan itu tidak dikenal; pilih dari daftarnya.", siapa="yang mengisi"
        ) from None
    return isi


def tulis_langkah(jalur: Sequence[str]) -> str:
    """A path as it is typed and pasted: its steps with a semicolon between them, "" without any."""
    return "; ".join(jalur) if any(n.strip() for n in jalur) else ""


def baca_langkah(teks: str) -> tuple[str, ...]:
    """The steps of a written path; () when it is empty."""
    return tuple(n.strip() for n in teks.split(";")) if teks.strip() else ()


def nilai_kolom(kolom: str, teks: str) -> Any:
    """A cleaned cell as its column stores it: a path as JSON, an id as bytes or None, else the text."""
    if kolom == k.JALUR:
        return tulis_jalur(baca_langkah(teks))
    if kolom == k.INDIKATOR_ATASAN:
        return bytes.fromhex(teks) if teks else None
    return teks


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
        ekor = (
            r.lingkup.value if r.lingkup else "",
            r.indikator_atasan_id.hex() if r.indikator_atasan_id else "",
        )
        if not r.indikator:
            hasil.append(BarisSkp(r.id, r.id, *depan, True, *isi, *_TANPA_INDIKATOR, *ekor))
        for urut, i in enumerate(r.indikator):
            hasil.append(BarisSkp(i.id, r.id, *depan, urut == 0, *isi, *_sel_indikator(i), *ekor))
    return tuple(hasil)


_SelIndikator = tuple[str, str, str, str, str, str, str]
_TANPA_INDIKATOR: _SelIndikator = ("", "", "", "", "", "", "")


def _sel_indikator(i: Indikator) -> _SelIndikator:
    """Aspek, text, target, unit, direction, measuring and path of an indicator, as shown."""
    return (
        i.aspek.value if i.aspek else "",
        i.teks,
        i.target,
        i.satuan,
        i.arah.value if i.arah else "",
        i.metode.value if i.metode else "",
        tulis_langkah(i.jalur),
    )


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


def kekurangan_sel(
    skp: Skp, baris: Sequence[BarisSkp], setelan: Setelan | None = None
) -> tuple[KekuranganSel, ...]:
    """Gaps of an SKP with the grid row and column that mend them, by the office's own rules where given."""
    pertama: dict[bytes, bytes] = {}
    for b in baris:
        pertama.setdefault(b.rhk_id, b.id)
    return tuple(_berposisi(c, pertama) for c in kekurangan(skp, setelan))


def _berposisi(c: Temuan, pertama: dict[bytes, bytes]) -> KekuranganSel:
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
