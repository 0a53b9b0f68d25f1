"""What hands do where a period ends: its tab of Penilaian, papers kept as PDF, steps of an objection."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from kinerja_desktop.domain.predikat import Predikat
from kinerja_desktop.services import organisasi, penilaian, pola
from kinerja_desktop.services.lembar_nilai import BarisNilai, UbahanNilai
from kinerja_desktop.tur import cari
from kinerja_desktop.tur.menu import telusuri_menu
from tests.journeys.conftest import teks_pdf
from tests.services.bantu_kinerja import Kantor, skp_disetujui

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from kinerja_desktop.tur.panggung import Panggung

OPERATOR, CAMAT, KASI = "Operator", "Rahmad Santosa", "Yulia Paramita"
KISI_NILAI, KISI_SERAH, KISI_POLA = (
    "Tabel penilaian",
    "Daftar penyerahan dan keberatan",
    "Jumlah pegawai per predikat",
)
TAB_SERAH = "Penyerahan & keberatan"
#: Tab of Penilaian -> the table that stands in it once it is read.
_TAB = {"Nilai": KISI_NILAI, TAB_SERAH: KISI_SERAH, "Pola distribusi": KISI_POLA}


def ke_tab(g: Panggung, tab: str, periode: str) -> None:
    """Penilaian, an inner tab, a period of the list at its head."""
    p = g.p
    g.tempat("Penilaian")
    p.klik(tab, g.halaman())
    p.pilih("Periode penilaian", periode)
    p.sampai(lambda: cari.ada_kisi(_TAB[tab]), f"isi {tab}")


def ke_orang(g: Panggung, nama: str, periode: str) -> None:
    """The tab Penyerahan & keberatan with the cursor on a person."""
    ke_tab(g, TAB_SERAH, periode)
    g.p.sel(nama, "nama", KISI_SERAH)


def keadaan(nama: str) -> str:
    """What the list of Keberatan says of a person."""
    semua = cari.kisi(KISI_SERAH).kisi_model.baris
    return next(str(b.nilai["keadaan"]) for b in semua if b.nama == nama)


def simpan_surat(g: Panggung, buka: Callable[[], None], berkas: str) -> str:
    """Open a paper, keep it as a PDF, close it; the text of the PDF."""
    p, path = g.p, g.folder / "pdf" / berkas

    def simpan(d: QDialog) -> None:
        p.sampai(lambda: cari.ada_tombol("Simpan PDF", d), "surat terbaca")
        p.klik_berkas("Simpan PDF…", path)
        p.sampai(path.exists, f"{berkas} tersimpan")
        p.klik("Tutup", d)

    p.dialog(buka, simpan)
    return teks_pdf(path)


def cetak_serah(g: Panggung, judul: str, berkas: str) -> str:
    """A paper of the menu Cetak of that tab."""
    tombol = cari.tombol("Cetak", g.halaman())  # the rail has a place of the same name
    return simpan_surat(g, lambda: telusuri_menu(g.p, lambda: g.p.klik_widget(tombol), (judul,)), berkas)


def jumlah_komit(g: Panggung) -> int:
    """Commits that the journal of the office holds."""
    with closing(sqlite3.connect(f"file:{g.folder / 'kantor.db'}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM journal_commit").fetchone()[0])


def jumlah_pola() -> dict[str, str]:
    """Predicate -> count and share, as the table of Pola shows them."""
    return {b.nama: str(b.nilai["jumlah"]) for b in cari.kisi(KISI_POLA).kisi_model.baris}


def predikat(g: Panggung, periode: bytes) -> dict[str, str]:
    """Name -> predicate as it is stored."""
    return {b.nama: b.predikat for b in _baris(g, periode)}


def status(g: Panggung, periode: bytes) -> dict[str, str]:
    """Name -> state of the evaluation as it is stored."""
    return {b.nama: b.status for b in _baris(g, periode)}


def _baris(g: Panggung, periode: bytes) -> tuple[BarisNilai, ...]:
    return tuple(g.baca(lambda s: penilaian.lembar(s, periode)).baris)


def pola_kini(g: Panggung, periode: bytes) -> dict[Predikat, int]:
    """Counts of the distribution as they are stored."""
    return {p: n for p, n in g.baca(lambda s: pola.pola(s, periode)).jumlah.items() if n}


# -- an objection ------------------------------------------------------------------------------------------


def ajukan(g: Panggung, nama: str, periode: str, isi: dict[str, str]) -> None:
    """The employee writes an objection to the rating of the work result, and submits it."""
    p = g.p
    g.pakai(nama)
    ke_orang(g, nama, periode)

    def tulis(d: QDialog) -> None:
        p.pilih("Yang dikeberatkan", "Rating hasil kerja")
        for label, teks in isi.items():
            p.isi(label, teks)
        p.klik("Ajukan", d)

    p.klik_dialog("Ajukan keberatan…", tulis)
    p.sampai(lambda: keadaan(nama).startswith("! "), "keberatan diajukan")


def jelaskan(g: Panggung, nama: str, periode: str, teks: str) -> None:
    """The assessor explains."""
    p = g.p
    g.pakai(KASI)
    ke_orang(g, nama, periode)

    def tulis(d: QDialog) -> None:
        p.isi("Penjelasan", teks)
        p.klik("Simpan penjelasan", d)

    p.klik_dialog("Jelaskan…", tulis)


def putuskan(g: Panggung, nama: str, periode: str, isi: Callable[[QDialog], None]) -> None:
    """The superior of the assessor decides."""
    g.pakai(CAMAT)
    ke_orang(g, nama, periode)
    g.p.klik_dialog("Putuskan…", isi)


# -- the office that objections are played in --------------------------------------------------------------

TRIWULAN = "Triwulan I 2026"
NILAI, SERAH, TERIMA = date(2026, 4, 1), date(2026, 4, 2), date(2026, 4, 6)


def kantor_ternilai(g: Panggung, k: Kantor, terima: dict[int, date]) -> None:
    """Everybody rated for the first quarter; staff by number below expectation, received on these days."""
    p = k.periode["triwulan1"]
    semua = {o: skp_disetujui(k, o) for o in (k.camat, k.kasi, *k.staf)}
    g.jam.maju_ke(NILAI)
    organisasi.tetapkan(k.sesi, p, "Baik", untuk=k.camat)
    for orang, s in semua.items():
        turun = orang in {k.staf[n] for n in terima}
        isi = [("perilaku", "2")]
        if orang != k.camat:
            isi.append(("hasil", "3" if turun else "2"))
        if turun:
            isi.append(("alasan_hasil", "Rekap Maret: 9 dari 40 berkas selesai."))
        penilaian.beri(k.sesi, [UbahanNilai(s, p, kolom, teks) for kolom, teks in isi])
        penilaian.selesai(k.sesi, p, [s], untuk={k.camat: k.sekda, k.kasi: k.camat}.get(orang, k.kasi))
    g.jam.maju_ke(SERAH)
    penilaian.sampaikan(k.sesi, p, list(semua.values()), SERAH)
    for n, hari in sorted(terima.items(), key=lambda x: x[1]):
        g.jam.maju_ke(hari)
        penilaian.terima(k.sesi, p, semua[k.staf[n]], hari)
