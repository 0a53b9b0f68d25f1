"""Acts in the grid: each is one call of the sender, shown at once, confirmed or taken back by the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication

from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.kisi.baris import PerubahanSel
from kinerja_desktop.ui.kisi.gerak import GerakKisi
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.kisi.model import SALAH, TUNDA, UBAH
from kinerja_desktop.ui.kisi.tempel import Rencana, rencana_isi_bawah, rencana_kosongkan, rencana_tempel

Terima = Callable[..., None]
Tolak = Callable[[BaseException], None]
# (changes, title, accept(map of provisional to real ids = None), refuse(error))
Pengirim = Callable[[Sequence[PerubahanSel], str, Terima, Tolak], None]


class TindakanKisi(GerakKisi):
    """Changing cells. `pengirim` is the page's one callable for every act; without it the grid only shows."""

    pesan = Signal(str, str)  # tone, sentence
    ditolak = Signal(object)  # the refusal of an act
    butuh_tanya = Signal(object, str)  # Rencana with problems, title
    celah_berubah = Signal(int)

    pengirim: Pengirim | None = None
    sambil_kirim: Callable[[], None] | None = None  # what the sender runs once an act is on its way
    _celah = -1

    def sebut_celah(self, paksa: bool = False) -> None:
        """Say how many gaps there are when that changed."""
        if self._menyusul and not paksa:
            return  # said with the rest, after the paint
        n = self.kisi_model.jumlah_celah()
        if paksa or n != self._celah:
            self._celah = n
            self.celah_berubah.emit(n)

    def kirim(self, rencana: Rencana, judul: str) -> bool:
        """Make one act of a plan; False when it changes nothing."""
        perubahan = rencana.perubahan
        if not perubahan or self.pengirim is None:
            return False
        model = self.kisi_model
        if rencana.baris_baru:
            model.sisip(model.rowCount(), rencana.baris_baru)
        baru = [b.id for b in rencana.baris_baru]
        terpasang = dijawab = False

        def pasang() -> None:
            nonlocal terpasang
            if not terpasang:
                terpasang = True
                model.pasang_nilai(perubahan, tunda=not dijawab)

        def terima(peta: Mapping[bytes, bytes] | None = None) -> None:
            nonlocal dijawab
            dijawab = True
            pasang()
            if peta:
                model.ganti_id(peta)
            model.tandai(perubahan, hapus=TUNDA | SALAH)

        def tolak(galat: BaseException) -> None:
            pasang()
            if not isinstance(galat, Tolakan):
                return  # not written yet: what was typed stays on the screen until it is
            masih = [p for p in perubahan if self._masih(p)]
            model.pasang_nilai(masih, tunda=False, balik=True)
            model.tandai(perubahan, hapus=TUNDA)
            model.buang(baru)
            self.sebut_celah()
            self.ditolak.emit(galat)

        # On its way first, shown next: the worker writes while this thread repaints. A key that rates is
        # shown as soon as it is on its way, before badge and buttons hear of it.
        self.sambil_kirim = pasang if self._menyusul else None
        try:
            self.pengirim(perubahan, judul, terima, tolak)
        finally:
            self.sambil_kirim = None
        pasang()
        self.sebut_celah()
        return True

    def _masih(self, p: PerubahanSel) -> bool:
        i = self.kisi_model.nomor(p.baris_id)
        return i >= 0 and self.kisi_model.baris[i].nilai.get(p.kolom) == p.baru

    def tulis_sel(self, i: int, j: int, teks: str) -> bool:
        """One cell from text; raises IsianSalah when the column cannot take it."""
        model = self.kisi_model
        if not model.status[i][j] & UBAH:
            return False
        b, kolom = model.baris[i], model.kolom[j]
        baru, lama = kolom.baca(teks), b.nilai.get(kolom.kunci)
        if baru == lama or (baru in (None, "") and lama in (None, "")):
            return False
        rencana = Rencana([PerubahanSel(b.id, kolom.kunci, lama, baru)], jumlah_baris=1)
        return self.kirim(
            rencana, QCoreApplication.translate("TindakanKisi", "Ubah {kolom}").format(kolom=kolom.judul)
        )

    def beri_nilai(self, angka: str) -> bool:
        """A rating key on the current cell; False when the cell takes none."""
        i, j = self.sel_kini
        if i < 0 or not self.kisi_model.bisa_ubah(i, j):
            return False
        try:
            self.tulis_sel(i, j, angka)
        except IsianSalah:
            return False
        return True

    def kosongkan(self) -> None:
        """Delete: empty what is selected, as one act."""
        rencana = rencana_kosongkan(self.kisi_model, self.sel_terpilih())
        n = len(rencana.perubahan)
        self.kirim(rencana, self.tr("Kosongkan {n} sel").format(n=n))
        self._lapor(rencana, "")

    def isi_bawah(self) -> None:
        """Ctrl+D: fill down, as one act."""
        sel = self.sel_terpilih()
        baris, kolom = sorted({i for i, _ in sel}), sorted({j for _, j in sel})
        rencana = rencana_isi_bawah(self.kisi_model, baris, kolom)
        self.kirim(rencana, self.tr("Isi ke bawah {n} baris").format(n=rencana.jumlah_baris))
        self._lapor(rencana, "")

    def teks_pilihan(self) -> str:
        """Selected rectangle as clipboard text; cells outside the selection are empty."""
        from kinerja_desktop.spreadsheets.papan_klip import tulis_tsv

        kotak = self.kotak_pilihan()
        if kotak is None:
            return ""
        atas, kiri, bawah, kanan = kotak
        pilih = set(self.sel_terpilih())
        kolom = [j for j in range(kiri, kanan + 1) if not self.isColumnHidden(j)]
        teks = self.kisi_model.teks
        return tulis_tsv(
            [[teks[i][j] if (i, j) in pilih else "" for j in kolom] for i in range(atas, bawah + 1)]
        )

    def salin(self) -> None:
        """Ctrl+C."""
        teks = self.teks_pilihan()
        if teks:
            QGuiApplication.clipboard().setText(teks)

    def potong(self) -> None:
        """Ctrl+X: copy, then empty as one act."""
        self.salin()
        rencana = rencana_kosongkan(self.kisi_model, self.sel_terpilih())
        self.kirim(rencana, self.tr("Potong {n} sel").format(n=len(rencana.perubahan)))
        self._lapor(rencana, "")

    def tempel(self) -> None:
        """Ctrl+V: the whole table as one act; problems are shown before anything is written."""
        from kinerja_desktop.spreadsheets.papan_klip import baca_tsv

        kotak = self.kotak_pilihan()
        tabel = baca_tsv(QGuiApplication.clipboard().text())
        if kotak is None or not tabel or self.pengirim is None:
            return
        atas, kiri, bawah, kanan = kotak
        ukuran = (bawah - atas + 1, kanan - kiri + 1)
        rencana = rencana_tempel(self.kisi_model, atas, kiri, tabel, ukuran)
        judul = self._judul_tempel(rencana)
        if rencana.masalah:
            self.butuh_tanya.emit(rencana, judul)
        else:
            self.tempel_rencana(rencana, judul)

    def _judul_tempel(self, rencana: Rencana) -> str:
        n = rencana.jumlah_baris
        return self.tr("Tempel {n} baris").format(n=n) if n > 1 else self.tr("Tempel")

    def tempel_rencana(self, rencana: Rencana, judul: str) -> None:
        """Write what fits of a paste, say what was skipped, select what was pasted."""
        if self.kirim(rencana, judul):
            model = self.kisi_model
            baris = [model.nomor(p.baris_id) for p in rencana.perubahan]
            kolom = [model.letak[p.kolom] for p in rencana.perubahan]
            self.pilih_kotak(min(baris), min(kolom), max(baris), max(kolom))
        self._lapor(rencana, self.tr("{n} sel ditempel.").format(n=len(rencana.perubahan)))

    def _lapor(self, rencana: Rencana, kalimat: str) -> None:
        if rencana.terkunci:
            lewat = self.tr("{n} sel terkunci dilewati.").format(n=rencana.terkunci)
            self.pesan.emit("info", f"{kalimat} {lewat}".strip())
