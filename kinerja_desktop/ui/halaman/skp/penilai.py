"""Mengapa orang ini: the sentence about the assessor of an SKP, and the way to another one for it alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import Halaman
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_skp import LembarSkp

translate = QCoreApplication.translate  # lupdate knows this name


def teks_penilai(lembar: LembarSkp) -> str:
    """What the link in Susun says; a sign where the chain has changed since."""
    nama = lembar.penilai_nama
    if not nama:
        return translate("PenilaiSkp", "Penilai belum ada")
    if lembar.rantai:
        return translate("PenilaiSkp", "! Penilai: {nama} — berubah, mengapa?").format(nama=nama)
    return translate("PenilaiSkp", "Penilai: {nama} — mengapa?").format(nama=nama)


def mengapa(h: Halaman, urung: TumpukanUrung, lembar: LembarSkp, jadi: Callable[[], None]) -> None:
    """Say why this person assesses; offer another for this SKP while it may be changed."""
    konteks, skp_id = h.konteks, lembar.skp_id

    def baca(sesi: Any) -> Any:
        from kinerja_desktop.services import penilai_skp
        from kinerja_desktop.ui.dialog.penilai_tetapkan import baca_pejabat

        kepala = penilai_skp.kepala(sesi, skp_id)
        return kepala, baca_pejabat(sesi) if kepala.boleh_ganti else []

    def tiba(isi: Any) -> None:
        kepala = isi[0]
        kalimat = kata(kepala.kalimat) + (f" {kata(kepala.rantai)}" if kepala.rantai else "")
        tombol = []
        if kepala.boleh_ganti:
            tombol.append(
                (translate("PenilaiSkp", "Ganti untuk SKP ini…"), lambda: _ganti(h, urung, lembar, isi, jadi))
            )
        elif not kepala.penilai_id:
            ke = {"pegawai": lembar.pegawai_id, "kolom": "penilai"}
            tombol.append(
                (translate("PenilaiSkp", "Tetapkan penilai"), lambda: konteks.navigasi.buka("pegawai", **ke))
            )
        (h.banner.peringatan if kepala.rantai else h.banner.info)(kalimat, tombol)

    konteks.baca(baca, tiba, pemilik=h)


def _ganti(h: Halaman, urung: TumpukanUrung, lembar: LembarSkp, isi: Any, jadi: Callable[[], None]) -> None:
    from kinerja_desktop.ui.dialog.penilai_khusus import DialogPenilaiKhusus

    kepala, pejabat = isi
    h.banner.bersihkan()
    induk: QWidget = h
    if DialogPenilaiKhusus.ask(
        induk, h.konteks, urung, lembar.skp_id, lembar.pegawai_id, lembar.nama, kepala, pejabat
    ):
        jadi()
