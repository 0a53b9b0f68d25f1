"""Susun's acts that fill an SKP from elsewhere: copy, take from the IKU, make the post's standard of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.services.iku_pakai import PilihanIku
    from kinerja_desktop.services.lembar_skp import LembarSkp
    from kinerja_desktop.services.skp_salin import SumberSalinan
    from kinerja_desktop.ui.halaman.skp.susun import PanelSusun


def _baca_dulu(
    susun: PanelSusun,
    baca: Callable[[Any, bytes], Any],
    pilih: Callable[[PanelSusun, bytes, LembarSkp, Any], None],
) -> None:
    """Read what there is to choose from for the SKP shown, then let choose while it is still shown."""
    skp_id = susun.skp_id
    if skp_id is None or susun.lembar is None:
        return

    def tiba(isi: Any) -> None:
        if susun.skp_id == skp_id and susun.lembar is not None:
            pilih(susun, skp_id, susun.lembar, isi)

    susun.simpan_tertunda()
    susun.konteks.baca(lambda sesi: baca(sesi, skp_id), tiba, pemilik=susun)


def salin_ke(susun: PanelSusun) -> None:
    """Ask what to copy from, which results, then append them in one act."""

    def baca(sesi: Any, skp_id: bytes) -> Any:
        from kinerja_desktop.services import iku_pakai, skp_salin

        sumber = skp_salin.sumber_salinan(sesi, skp_id)
        return sumber, bool(sumber) or bool(iku_pakai.pilihan_iku(sesi, skp_id))

    _baca_dulu(susun, baca, _pilih_sumber)


def _pilih_sumber(
    susun: PanelSusun, skp_id: bytes, lembar: LembarSkp, isi: tuple[Sequence[SumberSalinan], bool]
) -> None:
    from kinerja_desktop.ui.dialog.salin_skp import DialogSalinSkp

    sumber, ada_iku = isi
    if not sumber:
        kalimat = QCoreApplication.translate(
            "SalinSkp",
            "Belum ada yang dapat disalin untuk {nama}: SKP lain, SKP rekan, atau standar jabatannya.",
        )
        if ada_iku or lembar.bentuk == "pimpinan":
            kalimat += " " + QCoreApplication.translate(
                "SalinSkp", "Untuk memulai dari IKU, pilih Lainnya › Ambil dari IKU."
            )
        susun.konteks.banner.info(kalimat.format(nama=lembar.nama))
        return

    def baca(dari: bytes | None, tiba: Any) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import skp_salin

            return skp_salin.pratinjau(sesi, skp_id, dari)

        susun.konteks.baca(di_pekerja, tiba, pemilik=susun)

    pilihan = DialogSalinSkp.ask(lembar.nama, sumber, baca, susun)
    if pilihan is None:
        return
    dari, rhk = pilihan

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import skp_salin

        return skp_salin.salin(sesi, dari, skp_id, rhk)

    susun.ubah_skp(QCoreApplication.translate("SalinSkp", "Salin SKP"), di_pekerja)


def ambil_setelah_muat(susun: PanelSusun) -> None:
    """Ambil dari IKU as soon as the SKP stands; one that cannot be changed says so."""

    def siap() -> None:
        susun.h.siap.disconnect(siap)
        lembar = susun.lembar
        if lembar is not None and lembar.dapat_diubah:
            ambil_iku(susun)
        elif lembar is not None:
            kalimat = QCoreApplication.translate(
                "SalinSkp",
                "SKP {nama} berstatus {status}, jadi IKU belum dapat diambil. Buka Revisi atau tarik dahulu.",
            )
            susun.konteks.banner.info(kalimat.format(nama=lembar.nama, status=kata(lembar.status_nama)))

    susun.h.siap.connect(siap)


def ambil_iku(susun: PanelSusun) -> None:
    """Ambil dari IKU: tick the indicators of the unit that this person heads."""

    def baca(sesi: Any, skp_id: bytes) -> Any:
        from kinerja_desktop.services import iku_pakai

        return iku_pakai.pilihan_iku(sesi, skp_id)

    _baca_dulu(susun, baca, _pilih_iku)


def _pilih_iku(susun: PanelSusun, skp_id: bytes, lembar: LembarSkp, iku: Sequence[PilihanIku]) -> None:
    from kinerja_desktop.ui.dialog.ambil_iku import DialogAmbilIku

    if not iku:
        kalimat = QCoreApplication.translate(
            "SalinSkp",
            "Belum ada IKU {tahun} untuk unit yang dipimpin {nama}. Isi dahulu pada tab IKU dan standar.",
        )
        susun.konteks.banner.info(kalimat.format(tahun=lembar.tahun, nama=lembar.nama))
        return
    pilih = DialogAmbilIku.ask(lembar.nama, iku, susun)
    if susun.kisi is not None:
        susun.kisi.view.setFocus()
    if not pilih:
        return

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import iku_pakai

        return iku_pakai.ambil(sesi, skp_id, pilih)

    susun.ubah_skp(QCoreApplication.translate("SalinSkp", "Ambil dari IKU"), di_pekerja)


def jadikan_standar(susun: PanelSusun) -> None:
    """Add what stands in this SKP to the standard of its owner's post."""
    skp_id, lembar = susun.skp_id, susun.lembar
    if skp_id is None or lembar is None:
        return
    jabatan = lembar.jabatan

    def di_pekerja(sesi: Any) -> Any:
        from kinerja_desktop.services import standar_kerja

        return standar_kerja.dari_skp(sesi, skp_id)

    def jadi(jumlah: int) -> None:
        if jumlah:
            pola = QCoreApplication.translate("SalinSkp", "{n} indikator menjadi standar jabatan {jabatan}.")
            susun.konteks.banner.sukses(pola.format(n=jumlah, jabatan=jabatan))
        else:
            pola = QCoreApplication.translate(
                "SalinSkp", "Semua isi SKP ini sudah ada pada standar {jabatan}."
            )
            susun.konteks.banner.info(pola.format(jabatan=jabatan))

    susun.ubah_skp(QCoreApplication.translate("SalinSkp", "Jadikan standar jabatan"), di_pekerja, jadi)


def isi_menu_sumber(menu: QMenu, susun: PanelSusun) -> None:
    """Entries of the button Lainnya: take from the IKU, make the standard of it."""
    lembar = susun.lembar
    if lembar is None:
        return
    if lembar.dapat_diubah:
        a = menu.addAction(QCoreApplication.translate("SalinSkp", "Ambil dari IKU…"))
        a.setObjectName("ambil_iku")
        a.triggered.connect(lambda _=False: ambil_iku(susun))
    if lembar.baris and susun.konteks.peran in ("operator", "pimpinan"):
        a = menu.addAction(QCoreApplication.translate("SalinSkp", "Jadikan standar jabatan"))
        a.setObjectName("jadikan_standar")
        a.triggered.connect(lambda _=False: jadikan_standar(susun))
