"""A third value for a Beda Isian: which columns may be typed, and the same rules as in the cell itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.kepegawaian import NAMA_STATUS
from kinerja_desktop.domain.predikat import NAMA_RATING, baca_rating
from kinerja_desktop.domain.skp import Aspek, Perspektif
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.services import isi_pegawai
from kinerja_desktop.services.beda_kata import label
from kinerja_desktop.services.isi_pegawai import bersihkan_isi, tampil_kolom
from kinerja_desktop.services.isi_skp import SEL, bersih_sel
from kinerja_desktop.services.lembar_beda import BERBARIS, PILIHAN, TANGGAL, TEKS, IsianKetik
from kinerja_desktop.services.teks import bersihkan_teks
from kinerja_desktop.store.repo_beda import HAPUS, RekamBeda

_SEL = {(tabel, kolom): kunci for kunci, (tabel, kolom, _, _) in SEL.items()}
_RATING = tuple((r.value, n) for r, n in NAMA_RATING.items())
_PILIHAN: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("indikator", "aspek"): tuple((a.value, a.value) for a in Aspek),
    ("rhk", "perspektif"): tuple((p.value, p.value) for p in Perspektif),
    ("evaluasi", "rating_hasil"): _RATING,
    ("evaluasi", "rating_perilaku"): _RATING,
    ("pegawai", "status"): tuple((s.value, n) for s, n in NAMA_STATUS.items()),
    ("pegawai", "kedudukan"): tuple((k.value, n) for k, n in isi_pegawai.NAMA_KEDUDUKAN.items()),
    ("pegawai", "jenis_kelamin"): tuple((k, n) for k, n in isi_pegawai.NAMA_KELAMIN.items() if k),
}
#: Longest text of columns that are cleaned as plain text; as in the services that own them.
_TEKS: dict[tuple[str, str], int] = {
    ("evaluasi", "alasan_hasil"): 1000,
    ("evaluasi", "alasan_perilaku"): 1000,
    ("evaluasi", "catatan"): 2000,
    ("realisasi", "teks"): 1000,
    ("realisasi", "bukti"): 500,
    ("umpan_balik", "teks"): 1000,
    ("kantor", "nama"): 160,
    ("kantor", "instansi"): 160,
    ("kantor", "alamat"): 300,
    ("kantor", "tempat"): 80,
    ("kantor", "telepon"): 60,
    ("unit", "nama"): 160,
    ("jabatan", "nama"): 160,
    ("penempatan", "nomor_sk"): 80,
}
_WAJIB = frozenset({("kantor", "nama"), ("kantor", "instansi"), ("unit", "nama"), ("jabatan", "nama")})
_PANJANG = frozenset({"teks", "teks_atasan", "ekspektasi", "catatan", "alasan_hasil", "alasan_perilaku"})
_HARI = frozenset({"tanggal_lahir", "tmt_golongan"})


def isian_ketik(r: RekamBeda) -> tuple[IsianKetik, ...]:
    """Fields for typing another value; none where only one of the values can be right (links, states)."""
    if r.kelompok == HAPUS:
        return ()
    boleh = [k for k in r.kolom if _dapat(r.tabel, k)]
    lain = [k for k in r.kolom if k not in boleh and (r.tabel, k) != ("rhk", "rhk_atasan_id")]
    return () if lain else tuple(_isian(r, k) for k in boleh)


def _dapat(tabel: str, kolom: str) -> bool:
    kunci = (tabel, kolom)
    return (
        kunci in _SEL
        or kunci in _TEKS
        or kunci in _PILIHAN
        or kunci == ("realisasi", "angka")
        or (tabel == "pegawai" and kolom in isi_pegawai.KOLOM)
    )


def _isian(r: RekamBeda, kolom: str) -> IsianKetik:
    nilai = str(r.baris[kolom] or "")
    pilihan = _PILIHAN.get((r.tabel, kolom), ())
    jenis = TEKS
    if pilihan:
        jenis = PILIHAN
    elif kolom in _HARI:
        jenis, nilai = TANGGAL, tampil_kolom(kolom, nilai)
    elif kolom in _PANJANG:
        jenis = BERBARIS
    return IsianKetik(kolom, label(r.tabel, kolom), jenis, nilai, pilihan)


def bersih_ketikan(r: RekamBeda, isi: Mapping[str, str], hari_ini: date, target: str = "") -> dict[str, Any]:
    """Typed words as stored in the columns; Tolakan that says what cannot be stored and why.

    `target`: of the indicator whose realisation it is, so that figures are read in its pattern.
    """
    asing = set(isi) - {i.kolom for i in isian_ketik(r)}
    if asing or not isi:
        raise Tolakan("Isian ini tidak dapat diketik; pilih salah satu nilainya.", siapa="yang mengisi")
    if r.tabel == "pegawai":
        kini = {k: str(v or "") for k, v in r.baris.items() if isinstance(v, str)}
        return dict(bersihkan_isi(dict(isi), hari_ini, kini))
    hasil: dict[str, Any] = {k: _bersih(r.tabel, k, v, target) for k, v in isi.items()}
    if hasil.get("teks_atasan") == "":
        hasil["rhk_atasan_id"] = None
    return hasil


def _bersih(tabel: str, kolom: str, nilai: str, target: str) -> str:
    if (tabel, kolom) in _SEL:
        return bersih_sel(_SEL[tabel, kolom], nilai)
    if (tabel, kolom) in _PILIHAN:
        return baca_rating(nilai).value if nilai.strip() else ""
    if (tabel, kolom) == ("realisasi", "angka"):
        return f"{baca_angka(nilai, sepola=target):f}" if nilai.strip() else ""
    return bersihkan_teks(
        nilai,
        label(tabel, kolom),
        _TEKS[tabel, kolom],
        wajib=(tabel, kolom) in _WAJIB,
        berbaris=kolom in _PANJANG,
    )
