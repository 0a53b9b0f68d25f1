"""Around a row of the rating grid: the own rating, why this predicate, and the order of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.services.lembar_nilai import HASIL, PERILAKU
from kinerja_desktop.ui.bahasa import kata

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai
    from kinerja_desktop.services.nilai_sendiri import NilaiSendiri
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai


class SendiriNilai(QObject):
    """One per grid."""

    def __init__(self, panel: PanelNilai) -> None:
        super().__init__(panel)
        self.p, self.h, self.konteks = panel, panel.h, panel.konteks

    # -- the own rating ------------------------------------------------------------------------------------

    @staticmethod
    def untuk_saya(b: BarisNilai | None) -> bool:
        """Whether the row is of the person at the keyboard, who may rate himself there."""
        return b is not None and b.saya and b.skp_id is not None

    def kalimat(self, b: BarisNilai) -> str:
        """The own rating in words, with what differs from the ratings on the screen."""
        if not b.sendiri_status:
            return ""
        i = self.p.model.nomor(b.skp_id or b.pegawai_id)
        nilai = self.p.model.baris[i].nilai if i >= 0 else {}
        bagian = []
        for apa, sendiri, kini in (
            (self.tr("hasil kerja"), b.sendiri_hasil, nilai.get(HASIL)),
            (self.tr("perilaku kerja"), b.sendiri_perilaku, nilai.get(PERILAKU)),
        ):
            if not sendiri:
                continue
            teks = f"{apa} {kata(NAMA_RATING[Rating(sendiri)])}"
            if kini and kini != sendiri:
                teks = self.tr("{isi} (≠ berbeda)").format(isi=teks)
            bagian.append(teks)
        pola = (
            self.tr("Menurut pegawai: {isi}.")
            if b.sendiri_status == "diserahkan"
            else self.tr("Menurut Anda (draf, belum diserahkan): {isi}.")
        )
        return pola.format(isi=", ".join(bagian)) if bagian else ""

    def buka(self) -> None:
        """Open the own rating of the row: of the person, or for an operator who types it."""
        b, lembar = self.p.kini(), self.p.lembar
        if b is None or b.skp_id is None or lembar is None:
            return
        skp_id, periode_id, saya = b.skp_id, lembar.periode_id, b.saya

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import nilai_sendiri

            return nilai_sendiri.muat(sesi, skp_id, periode_id)

        def tiba(isi: NilaiSendiri) -> None:
            from kinerja_desktop.ui.dialog.nilai_sendiri import DialogNilaiSendiri

            hasil = DialogNilaiSendiri.ask(self.p, self.konteks, self.h.urung, isi, saya)
            if hasil is not None:
                kalimat = (
                    self.tr("Penilaian sendiri {nama} diserahkan kepada penilainya.")
                    if hasil == "diserahkan"
                    else self.tr("Penilaian sendiri {nama} disimpan sebagai draf.")
                )
                self.h.banner.sukses(kalimat.format(nama=b.nama))
                self.h.muat_lembar()

        self.konteks.baca(di_pekerja, tiba, pemilik=self.h)

    # -- why -----------------------------------------------------------------------------------------------

    def mengapa(self) -> None:
        """F4: the whole explanation of the row."""
        b, lembar = self.p.kini(), self.p.lembar
        if b is None or lembar is None:
            return
        if b.skp_id is None:
            self.h.banner.info(kata(b.alasan_terkunci))
            return
        from kinerja_desktop.ui.dialog.mengapa_predikat import buka_mengapa

        self.p.simpan_tertunda()
        buka_mengapa(self.p, self.konteks, b.skp_id, lembar.periode_id)

    def isi_menu(self) -> None:
        """Entries of the menu Lainnya that belong to these."""
        menu, b = self.p.menu, self.p.kini()
        n = len(self.p.usulan.kosong())
        if n:
            usulan = menu.addAction(self.tr("Isi hasil kerja yang kosong dengan usulan ({n})").format(n=n))
            usulan.triggered.connect(lambda _=False: self.p.usulan.isi_semua())
        if self.konteks.peran == "operator" and self.p.lembar is not None:
            batas = menu.addAction(self.tr("Batas usulan…"))
            batas.triggered.connect(lambda _=False: self.p.usulan.ubah_batas())
        if b is None or b.skp_id is None:
            return
        mengapa = menu.addAction(self.tr("Mengapa predikat {nama}?\tF4").format(nama=b.nama))
        mengapa.triggered.connect(lambda _=False: self.mengapa())
        if b.saya or self.konteks.peran == "operator":
            sendiri = menu.addAction(self.tr("Penilaian sendiri {nama}…").format(nama=b.nama))
            sendiri.triggered.connect(lambda _=False: self.buka())

    # -- the order of the work -----------------------------------------------------------------------------

    def ingatkan_urutan(self, ganti: bool) -> None:
        """Say once per period that the organisation's predicate comes first; rating goes on all the same."""
        lembar, banner = self.p.lembar, self.h.banner
        if lembar is None:
            return
        kalimat = self.tr(
            "Capaian kinerja organisasi belum ditetapkan, padahal menjadi langkah pertama (PermenPANRB "
            "6/2022 Ps 24-25). Menilai dahulu tetap boleh."
        )
        if lembar.organisasi or not any(not b.terkunci for b in lembar.baris):
            if banner.teks == kalimat:
                banner.bersihkan()
        elif ganti and not banner.teks:
            boleh = self.konteks.peran in ("operator", "pimpinan")
            banner.peringatan(kalimat, [(self.tr("Tetapkan capaian"), self.h.capaian.ubah)] if boleh else ())
