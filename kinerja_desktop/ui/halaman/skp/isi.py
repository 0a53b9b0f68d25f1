"""From the SKP's read model to columns and rows of the grid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.services import lembar_skp as k
from kinerja_desktop.services.lembar_skp import BarisSkp, LembarSkp, UbahanSel
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom

TAMBAHAN = "tambahan"
PERILAKU = "perilaku"
UTAMA = "utama"
KOLOM_RHK = frozenset({k.RHK, k.INTERVENSI, k.PERSPEKTIF})
MAKS = {k.TARGET: 300, k.SATUAN: 80}
# Width at 10 pt and whether the column takes the room that is left; the sum fits 1000 pixels.
_LEBAR = {
    k.NO: (40, False),
    k.INTERVENSI: (208, True),
    k.PERSPEKTIF: (146, False),
    k.RHK: (212, True),
    k.ASPEK: (96, False),
    k.INDIKATOR: (206, True),
    k.TARGET: (84, False),
    k.SATUAN: (86, False),
}
_LEBAR_KUALITATIF = _LEBAR | {k.INTERVENSI: (230, True), k.RHK: (270, True), k.INDIKATOR: (440, True)}


def judul_kolom(kunci: str) -> str:
    """Heading of a column."""
    return {
        k.NO: QCoreApplication.translate("Skp", "No"),
        k.INTERVENSI: QCoreApplication.translate("Skp", "RHK pimpinan yang diintervensi"),
        k.PERSPEKTIF: QCoreApplication.translate("Skp", "Perspektif"),
        k.RHK: QCoreApplication.translate("Skp", "Rencana hasil kerja"),
        k.ASPEK: QCoreApplication.translate("Skp", "Aspek"),
        k.INDIKATOR: QCoreApplication.translate("Skp", "Indikator kinerja individu"),
        k.TARGET: QCoreApplication.translate("Skp", "Target"),
        k.SATUAN: QCoreApplication.translate("Skp", "Satuan"),
    }[kunci]


def kolom_kisi(bentuk: str, pendekatan: str = "kuantitatif") -> list[Kolom]:
    """Columns for form (a) "pimpinan" or (b) "administrasi" in one of the two approaches."""
    hasil = []
    kualitatif = pendekatan == "kualitatif"
    for c in k.kolom_untuk(bentuk, pendekatan):
        lebar, lentur = (_LEBAR_KUALITATIF if kualitatif else _LEBAR)[c.kunci]
        ukuran = kualitatif and c.kunci == k.INDIKATOR
        hasil.append(
            Kolom(
                c.kunci,
                kata(k.UKURAN) if ukuran else judul_kolom(c.kunci),
                lebar,
                PILIHAN if c.pilihan else "teks",
                ubah=c.dapat_diubah,
                beku=c.kunci == k.NO,
                tengah=c.kunci == k.NO,
                multi=c.kunci in (k.RHK, k.INTERVENSI, k.INDIKATOR),
                lentur=lentur,
                pilihan=tuple((p, kata(p)) for p in c.pilihan),
                maks=MAKS.get(c.kunci, 2000),
            )
        )
    return hasil


def bagian_baris(baris_id: bytes, lembar: LembarSkp) -> str:
    """Section of a row: utama, tambahan, perilaku; "" for a heading."""
    for b in lembar.baris:
        if b.id == baris_id:
            return b.jenis
    return PERILAKU if any(p.id == baris_id for p in lembar.perilaku) else ""


def _judul(kunci: str, teks: str) -> Baris:
    return Baris(f"judul-{kunci}".encode().ljust(16)[:16], judul=teks)


def susun_baris(lembar: LembarSkp, ekspektasi_terkunci: str) -> list[Baris]:
    """All rows with their headings; a locked SKP is tinted as a whole and says why."""
    celah: dict[bytes, dict[str, str]] = {}
    for c in lembar.kekurangan:
        if c.tingkat == "invalid" and c.baris_id is not None:
            celah.setdefault(c.baris_id, {}).setdefault(c.kolom, kata(c.kalimat))
    hasil = [_judul(UTAMA, QCoreApplication.translate("Skp", "A. Hasil kerja utama"))]
    tambahan = False
    buat = _pembuat_baris(lembar)
    for b in lembar.baris:
        if b.jenis == TAMBAHAN and not tambahan:
            tambahan = True
            hasil.append(_judul(TAMBAHAN, QCoreApplication.translate("Skp", "B. Hasil kerja tambahan")))
        hasil.append(buat(b, celah.get(b.id, {})))
    judul = QCoreApplication.translate(
        "Skp", "Perilaku kerja (ekspektasi khusus pimpinan pada kolom Indikator)"
    )
    if lembar.pendekatan == "kualitatif":
        judul = QCoreApplication.translate(
            "Skp", "Perilaku kerja (ekspektasi khusus pimpinan pada kolom Ukuran keberhasilan)"
        )
    hasil.append(_judul(PERILAKU, judul))
    return [*hasil, *_perilaku(lembar, ekspektasi_terkunci)]


def _pembuat_baris(lembar: LembarSkp) -> Callable[[BarisSkp, dict[str, str]], Baris]:
    """Makes grid rows of this sheet; what all rows share is translated once."""
    kunci = [c.kunci for c in lembar.kolom]
    ambil = attrgetter(*kunci)
    bagian_bawah = frozenset(KOLOM_RHK & set(kunci))
    terkunci = kata(lembar.alasan_terkunci) if lembar.alasan_terkunci else ""
    sebab = QCoreApplication.translate("Skp", "Baris ini bagian dari {rhk}; ubah pada baris pertamanya.")
    nama_utama = QCoreApplication.translate("Skp", "RHK {n}")
    nama_tambahan = QCoreApplication.translate("Skp", "RHK tambahan {n}")
    kosong: frozenset[str] = frozenset()

    def buat(b: BarisSkp, celah: dict[str, str]) -> Baris:
        nilai: dict[str, Any] = dict(zip(kunci, ambil(b), strict=True))
        if not b.pertama:
            nilai |= dict.fromkeys(bagian_bawah, "")
        nama = (nama_tambahan if b.jenis == TAMBAHAN else nama_utama).format(n=b.nomor)
        if terkunci:
            return Baris(b.id, nilai, SEMUA_KOLOM, nama, terkunci)
        mati = kosong if b.pertama else KOLOM_RHK
        return Baris(b.id, nilai, kosong, nama, sebab.format(rhk=nama), mati=mati, celah=celah)

    return buat


def _perilaku(lembar: LembarSkp, terkunci: str) -> list[Baris]:
    lain = frozenset({k.INTERVENSI, k.PERSPEKTIF, k.RHK, k.ASPEK, k.TARGET, k.SATUAN})
    return [
        Baris(
            p.id,
            {k.NO: str(p.nomor), k.RHK: kata(p.nama), k.INDIKATOR: p.ekspektasi},
            frozenset({k.INDIKATOR}) if terkunci else frozenset(),
            kata(p.nama),
            kata(terkunci),
            mati=lain,
        )
        for p in lembar.perilaku
    ]


def ubahan(perubahan: Sequence[PerubahanSel], bagian: Mapping[bytes, str]) -> list[UbahanSel]:
    """Cells of the grid as the service wants them; `bagian` is the section by row id."""
    return [
        UbahanSel(
            p.baris_id, k.EKSPEKTASI if bagian.get(p.baris_id) == PERILAKU else p.kolom, str(p.baru or "")
        )
        for p in perubahan
    ]
