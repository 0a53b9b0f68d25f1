"""Registry of the places: name -> where its page class is; pages are imported and built when first shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kinerja_desktop.ui.tanda import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kinerja_desktop.ui.halaman.dasar import Halaman
    from kinerja_desktop.ui.konteks import KonteksUi

PAKET = "kinerja_desktop.ui.halaman."


@dataclass(frozen=True)
class EntriHalaman:
    """One place: key, label (source text), icon, "module:Class" of its page, whether at the rail's foot.

    `induk`: of a page without a rail button, the place whose button is down while it is shown.
    """

    nama: str
    label: str
    ikon: str
    kelas: str
    kaki: bool = False
    induk: str = ""

    @property
    def teks(self) -> str:
        """Label in the language of the window."""
        return QCoreApplication.translate("Rel", self.label)


_SEMUA = (
    EntriHalaman("beranda", QT_TRANSLATE_NOOP("Rel", "Beranda"), "rumah", "beranda:HalamanBeranda"),
    EntriHalaman("pegawai", QT_TRANSLATE_NOOP("Rel", "Pegawai"), "orang", "pegawai:HalamanPegawai"),
    EntriHalaman("skp", QT_TRANSLATE_NOOP("Rel", "SKP"), "sasaran", "skp:HalamanSkp"),
    EntriHalaman("penilaian", QT_TRANSLATE_NOOP("Rel", "Penilaian"), "nilai", "penilaian:HalamanPenilaian"),
    EntriHalaman("kantor", QT_TRANSLATE_NOOP("Rel", "Kantor"), "gedung", "kantor:HalamanKantor"),
    EntriHalaman("referensi", QT_TRANSLATE_NOOP("Rel", "Referensi"), "buku", "referensi:HalamanReferensi"),
    EntriHalaman("kompilasi", QT_TRANSLATE_NOOP("Rel", "Kompilasi"), "gabung", "kompilasi:HalamanKompilasi"),
    EntriHalaman("rekap", QT_TRANSLATE_NOOP("Rel", "Rekap"), "tabel", "rekap:HalamanRekap"),
    EntriHalaman("cetak", QT_TRANSLATE_NOOP("Rel", "Cetak"), "cetak", "cetak:HalamanCetak"),
    EntriHalaman("tukar", QT_TRANSLATE_NOOP("Rel", "Tukar data"), "tukar", "tukar:HalamanTukar"),
    EntriHalaman("dasbor", QT_TRANSLATE_NOOP("Rel", "Dasbor"), "batang", "dasbor:HalamanDasbor"),
    EntriHalaman("bantuan", QT_TRANSLATE_NOOP("Rel", "Bantuan"), "tanya", "bantuan:HalamanBantuan", True),
    EntriHalaman(
        "pengaturan", QT_TRANSLATE_NOOP("Rel", "Pengaturan"), "roda", "pengaturan:HalamanPengaturan", True
    ),
)
_KAKI = ("bantuan", "pengaturan")
#: Places without a button of their own, for both roles.
_TANPA_TOMBOL = (
    EntriHalaman("beda", QT_TRANSLATE_NOOP("Rel", "Beda Isian"), "tukar", "beda_isian:HalamanBeda"),
    EntriHalaman("usulan", QT_TRANSLATE_NOOP("Rel", "Usulan"), "tukar", "usulan:HalamanUsulan"),
    EntriHalaman(
        "berita_acara",
        QT_TRANSLATE_NOOP("Rel", "Berita Acara"),
        "tukar",
        "berita_acara:HalamanBeritaAcara",
    ),
)
#: The same, at the centre only, with the place whose button is down meanwhile.
_PUSAT_TANPA_TOMBOL = (
    EntriHalaman(
        "dokumen_kantor",
        QT_TRANSLATE_NOOP("Rel", "Dokumen kantor"),
        "gedung",
        "dokumen_kantor:HalamanDokumenKantor",
        induk="kantor",
    ),
)
REL_KANTOR = ("beranda", "pegawai", "skp", "penilaian", "cetak", "tukar", "dasbor", *_KAKI)
_PUSAT_BERANDA = "beranda_pusat:HalamanBerandaPusat"
REL_PUSAT = ("beranda", "kantor", "referensi", "kompilasi", "rekap", "cetak", "dasbor", *_KAKI)


class DaftarHalaman:
    """The places of one role, in rail order; extra pages without a rail button may be added."""

    def __init__(self, entri: Iterable[EntriHalaman], lepas: Iterable[EntriHalaman] = ()) -> None:
        self._entri = {e.nama: e for e in entri}
        self._lepas = {e.nama: e for e in lepas}

    @classmethod
    def untuk(cls, pusat: bool) -> DaftarHalaman:
        """The rail of an office, or of the centre (BKPSDM)."""
        menurut_nama = {e.nama: e for e in _SEMUA}
        pilihan = [menurut_nama[n] for n in (REL_PUSAT if pusat else REL_KANTOR)]
        if pusat:
            awal = pilihan[0]
            pilihan[0] = EntriHalaman(awal.nama, awal.label, awal.ikon, _PUSAT_BERANDA)
        induk = "kompilasi" if pusat else "tukar"
        lepas = [replace(e, induk=induk) for e in _TANPA_TOMBOL]
        return cls(pilihan, [*lepas, *(_PUSAT_TANPA_TOMBOL if pusat else ())])

    def __iter__(self) -> Iterator[EntriHalaman]:
        return iter(self._entri.values())

    def __contains__(self, nama: object) -> bool:
        return nama in self._entri or nama in self._lepas

    def semua(self) -> Iterator[EntriHalaman]:
        """The rail's places, then those without a button."""
        return iter((*self._entri.values(), *self._lepas.values()))

    def tambah(self, entri: EntriHalaman) -> None:
        """Register or replace one page (tests use their own)."""
        self._entri[entri.nama] = entri

    def entri(self, nama: str) -> EntriHalaman:
        """Entry by key; KeyError when there is no such place."""
        return self._entri.get(nama) or self._lepas[nama]

    def buat(self, nama: str, konteks: KonteksUi) -> Halaman:
        """Import the page's module and build the page."""
        modul, _, kelas = self.entri(nama).kelas.partition(":")
        if "." not in modul:
            modul = PAKET + modul
        return getattr(import_module(modul), kelas)(konteks)
