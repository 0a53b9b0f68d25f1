"""Evidence of the rating grid: which rating asks for a line, what is offered, and writing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kinerja_desktop.domain.penjelasan import kurang_bukti, perlu_bukti
from kinerja_desktop.domain.predikat import NAMA_RATING, Rating
from kinerja_desktop.services.lembar_nilai import ALASAN_HASIL, ALASAN_PERILAKU, HASIL, PERILAKU
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.bukti import PanelBukti
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kinerja_desktop.services.bukti_rating import ButirBukti
    from kinerja_desktop.services.lembar_nilai import BarisNilai
    from kinerja_desktop.ui.halaman.penilaian.nilai import PanelNilai

JEDA_MS = 90  # the strip follows a moment after the digits, so that typing is never held up
ALASAN = {HASIL: ALASAN_HASIL, PERILAKU: ALASAN_PERILAKU}


class BuktiNilai(QObject):
    """One per grid. The line belongs to a row and a rating; it stays where it was offered until left."""

    def __init__(self, panel: PanelNilai) -> None:
        super().__init__(panel)
        self.p = panel
        self.panel = PanelBukti(panel)
        self.panel.disimpan.connect(self._simpan)
        self.panel.kembali.connect(self._kembali)
        self._tempat: tuple[bytes, str] | None = None
        self._tawar: tuple[bytes, str] | None = None
        self._tunda_tawar = False
        self._isi: dict[bytes, Sequence[ButirBukti]] = {}
        self._tampil_untuk: bytes | None = None
        self._jeda = pewaktu(self, JEDA_MS, self.segarkan)

    # -- where the line belongs ----------------------------------------------------------------------------

    def dinilai(self, baris: bytes, kolom: str, rating: str) -> None:
        """A digit was given: above and below expectation offer its line, else that of the other rating."""
        tempat = (baris, kolom)
        perlu = perlu_bukti(rating) and kolom in ALASAN
        self._tawar = tempat if perlu else self._tawaran_kedua(tempat)
        self._tunda_tawar = True  # the cursor moves on by itself; the offer stays
        self._jeda.start()

    def pindah(self) -> None:
        """The cursor moved; by hand it takes the line along."""
        if self._tunda_tawar:
            self._tunda_tawar = False
        else:
            self._tawar = None
        self._jeda.start()

    def kurang(self, b: BarisNilai) -> tuple[str, ...]:
        """Ratings of a row, as they stand on the screen, that want a line which is not written."""
        i = self.p.model.nomor(b.skp_id or b.pegawai_id)
        n = self.p.model.baris[i].nilai if i >= 0 else {}
        return kurang_bukti(
            str(n.get(HASIL, b.hasil) or ""),
            str(n.get(PERILAKU, b.perilaku) or ""),
            b.mengikuti,
            str(n.get(ALASAN_HASIL, b.alasan_hasil) or ""),
            str(n.get(ALASAN_PERILAKU, b.alasan_perilaku) or ""),
        )

    def _pilih_tempat(self) -> tuple[bytes, str] | None:
        """Row and rating that the line belongs to now."""
        if self._tawar is not None and self.p.model.nomor(self._tawar[0]) >= 0:
            return self._tawar
        b = self.p.kini()
        if b is None or b.skp_id is None:
            return None
        j = self.p.view.sel_kini[1]
        kolom = self.p.model.kolom[j].kunci if j >= 0 else ""
        kurang = self.kurang(b)
        if kolom not in ALASAN or (kurang and kolom not in kurang):
            kolom = kurang[0] if kurang else PERILAKU if b.mengikuti else HASIL
        return (b.skp_id, kolom)

    # -- showing -------------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Show line and records of the row that they belong to."""
        if self.panel.baris.hasFocus():
            return
        self._jeda.stop()
        self._tempat = self._pilih_tempat()
        b = self.p.menurut_id(self._tempat[0]) if self._tempat else None
        if b is None or self._tempat is None:
            self._tampil_untuk = None
            self.panel.atur("", "", False)
            self.panel.isi((), "")
            return
        kepala, teks, bisa = self._baris(b, self._tempat[1])
        self.panel.atur(kepala, teks, bisa)
        self._catatan(self._tempat[0])

    def _baris(self, b: BarisNilai, kolom: str) -> tuple[str, str, bool]:
        i, alasan = self.p.model.nomor(self._tempat[0] if self._tempat else b""), ALASAN[kolom]
        nilai = self.p.model.baris[i].nilai
        apa = self.tr("hasil kerja") if kolom == HASIL else self.tr("perilaku kerja")
        rating = str(nilai.get(kolom) or "")
        kata_rating = kata(NAMA_RATING[Rating(rating)]) if rating else self.tr("belum dinilai")
        bisa = self.p.model.bisa_ubah(i, self.p.model.letak[alasan])
        if kolom in self.kurang(b):
            pola = self.tr("! Bukti belum ditulis (tekan B): {apa} {rating} · {nama}")
        elif bisa:
            pola = self.tr("Bukti {apa} (tekan B), {rating} · {nama}")
        else:
            pola = self.tr("Bukti {apa}, {rating} · {nama}")
        return pola.format(apa=apa, rating=kata_rating, nama=b.nama), str(nilai.get(alasan) or ""), bisa

    def _catatan(self, skp_id: bytes) -> None:
        if skp_id == self._tampil_untuk:
            return
        if skp_id in self._isi:
            self._pasang(skp_id, self._isi[skp_id])
            return
        lembar = self.p.lembar
        if lembar is None:
            return
        periode_id = lembar.periode_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import bukti_rating

            return bukti_rating.tawaran(sesi, skp_id, periode_id)

        def tiba(butir: Sequence[ButirBukti]) -> None:
            if self.p.lembar is None or self.p.lembar.periode_id != periode_id:
                return
            self._isi[skp_id] = butir
            if self._tempat is not None and self._tempat[0] == skp_id:
                self._pasang(skp_id, butir)

        self.p.konteks.baca(di_pekerja, tiba, lambda _: None, pemilik=self.p)

    def _pasang(self, skp_id: bytes, butir: Sequence[ButirBukti]) -> None:
        self._tampil_untuk = skp_id
        self.panel.isi(butir, self.tr("Belum ada realisasi, umpan balik, atau dialog yang tercatat."))

    def lupakan(self) -> None:
        """What is recorded may have changed: read it again when it is shown."""
        self._isi.clear()
        self._tampil_untuk = None
        self._jeda.start()

    # -- writing -------------------------------------------------------------------------------------------

    def tulis(self) -> None:
        """B: into the line, of the rating that asks for it."""
        self.segarkan()
        if self._tempat is not None and self.panel.baris.isEnabled():
            self.panel.tulis()
        else:
            b = self.p.kini()
            self.p.h.banner.info(
                kata(b.alasan_terkunci) if b is not None and b.terkunci else self.tr("Pilih pegawai dahulu.")
            )

    def ke(self, baris: bytes, kolom: str) -> None:
        """Go to the line of a row and rating, ready to type."""
        i = self.p.model.nomor(baris)
        if i < 0:
            return
        self.p.view.ke(i, self.p.model.letak[kolom])
        self._tawar, self._tunda_tawar = (baris, kolom), False
        self.tulis()

    def _simpan(self, teks: str) -> None:
        if self._tempat is None:
            return
        baris, kolom = self._tempat
        i, j = self.p.model.nomor(baris), self.p.model.letak[ALASAN[kolom]]
        if i < 0:
            return
        try:
            self.p.view.tulis_sel(i, j, teks)
        except IsianSalah as salah:
            self.p.view.pesan.emit("bahaya", str(salah))

    def _kembali(self) -> None:
        self._tawar = self._tawaran_kedua(self._tawar)
        self.p.view.setFocus()
        self._jeda.start()

    def _tawaran_kedua(self, tempat: tuple[bytes, str] | None) -> tuple[bytes, str] | None:
        """The other rating of the row just written, when it wants its line too: B is for that same person."""
        b = self.p.menurut_id(tempat[0]) if tempat is not None else None
        kurang = self.kurang(b) if b is not None else ()
        if tempat is None or tempat[1] in kurang or not kurang:
            return None
        return (tempat[0], kurang[0])
