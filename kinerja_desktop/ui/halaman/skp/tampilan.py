"""The SKP's grid: paste goes through the service as one act, rows come and go as in Excel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kinerja_desktop.spreadsheets.papan_klip import baca_tsv
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import IsianSalah
from kinerja_desktop.ui.kisi.model import UBAH, KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.kisi.tempel import Rencana

Tabel = list[list[str]]


@dataclass
class RencanaSkp(Rencana):
    """A paste for the service: where it begins (row None = append) and the table as it was copied."""

    mulai_baris: bytes | None = None
    mulai_kolom: str = ""
    tabel: Tabel = field(default_factory=list)


class TampilanSkp(KisiView):
    """`bagian(row id)` gives the section of a row; rows of "perilaku" and headings end a paste."""

    minta_tempel = Signal(object, bool)  # RencanaSkp, leave out what does not fit
    minta_baris = Signal()  # Ctrl and +
    minta_hapus = Signal()  # Ctrl and -
    minta_pilih = Signal()  # Alt+Down: choose from what the cell offers
    minta_panel = Signal()  # F6: on to the panel below, before the other parts of the window

    bagian_hasil: frozenset[str] = frozenset({"utama", "tambahan"})

    def __init__(self, model: KisiModel, nama: str, daftar: bool = False, parent: object = None) -> None:
        super().__init__(model, nama, daftar, parent)  # type: ignore[arg-type]
        self.bagian: dict[bytes, str] = {}

    def tempel(self) -> None:
        """Ctrl+V: a table goes to the service, one cell or an expectation is an ordinary paste."""
        kotak = self.kotak_pilihan()
        tabel = baca_tsv(QGuiApplication.clipboard().text())
        if kotak is None or not tabel or self.pengirim is None:
            return
        atas, kiri, bawah, kanan = kotak
        baris = self.kisi_model.baris[atas]
        satu = len(tabel) == 1 and len(tabel[0]) == 1
        if satu or self.bagian.get(baris.id) not in self.bagian_hasil:
            super().tempel()
            return
        tinggi = bawah - atas + 1
        if tinggi > len(tabel) and tinggi % len(tabel) == 0:
            tabel = tabel * (tinggi // len(tabel))
        del kanan
        rencana = RencanaSkp(
            jumlah_baris=len(tabel),
            mulai_baris=baris.id,
            mulai_kolom=self.kisi_model.kolom[kiri].kunci,
            tabel=tabel,
        )
        self.minta_tempel.emit(rencana, False)

    def tempel_rencana(self, rencana: Rencana, judul: str) -> None:
        """After the question: write only what fits."""
        if isinstance(rencana, RencanaSkp):
            self.minta_tempel.emit(rencana, True)
        else:
            super().tempel_rencana(rencana, judul)

    def lukis_dahulu(self, rencana: RencanaSkp) -> None:
        """Show at once what a paste will do; the service's answer replaces it."""
        model = self.kisi_model
        awal = model.nomor(rencana.mulai_baris) if rencana.mulai_baris else -1
        kiri = model.letak[rencana.mulai_kolom]
        jenis = self.bagian.get(rencana.mulai_baris or b"", "utama")
        if awal < 0:
            awal = self._ujung(jenis)
        perubahan: list[PerubahanSel] = []
        baru: list[Baris] = []
        buat = self._calon(kiri)
        i = awal
        for n, isi in enumerate(rencana.tabel):
            if i < len(model.baris) and self.bagian.get(model.baris[i].id) == jenis:
                perubahan += self._sel(i, kiri, isi)
                i += 1
            elif any(s.strip() for s in isi):
                baru.append(buat(n, isi))
        model.sisip(i, baru)
        model.pasang_nilai(perubahan)
        akhir = max(awal, i + len(baru) - 1)
        lebar = max((len(b) for b in rencana.tabel), default=1)
        self.ke(awal, kiri)
        self.pilih_kotak(awal, kiri, akhir, min(kiri + lebar, model.columnCount()) - 1)

    def _ujung(self, jenis: str) -> int:
        """Position behind the last row of a section."""
        milik = [n for n, b in enumerate(self.kisi_model.baris) if self.bagian.get(b.id) == jenis]
        if milik:
            return milik[-1] + 1
        return next((n + 1 for n, b in enumerate(self.kisi_model.baris) if b.judul), 0)

    def _sel(self, i: int, kiri: int, isi: Sequence[str]) -> list[PerubahanSel]:
        model = self.kisi_model
        hasil = []
        for j, teks in enumerate(isi, kiri):
            if j >= model.columnCount() or not model.status[i][j] & UBAH:
                continue
            kolom, b = model.kolom[j], model.baris[i]
            try:
                baru = kolom.baca(teks)
            except IsianSalah:
                continue
            if baru != b.nilai.get(kolom.kunci):
                hasil.append(PerubahanSel(b.id, kolom.kunci, b.nilai.get(kolom.kunci), baru))
        return hasil

    def _calon(self, kiri: int) -> Callable[[int, Sequence[str]], Baris]:
        """Makes rows that the service is about to write; they take no input until they have their ids."""
        kunci = [k.kunci if k.ubah else "" for k in self.kisi_model.kolom[kiri:]]
        semua = frozenset(k.kunci for k in self.kisi_model.kolom)
        sebab = self.tr("Sedang disimpan.")

        def buat(n: int, isi: Sequence[str]) -> Baris:
            nilai = {k: " ".join(teks.split()) for k, teks in zip(kunci, isi, strict=False) if k}
            return Baris(b"calon" + n.to_bytes(11, "big"), nilai, mati=semua, sebab_kunci=sebab)

        return buat

    def event(self, event: QEvent) -> bool:
        """F6 belongs to the grid first; from the panel below it goes on through the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F6
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Excel's keys for rows, Alt+Down for the list of choices, F6 for the panel below."""
        kunci, ubah = event.key(), event.modifiers()
        if kunci == Qt.Key.Key_F6 and ubah == Qt.KeyboardModifier.NoModifier:
            self.minta_panel.emit()
            return
        ctrl = bool(ubah & Qt.KeyboardModifier.ControlModifier)
        if ctrl and kunci in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.minta_baris.emit()
        elif ctrl and kunci == Qt.Key.Key_Minus:
            self.minta_hapus.emit()
        elif ubah & Qt.KeyboardModifier.AltModifier and kunci == Qt.Key.Key_Down:
            self.minta_pilih.emit()
        else:
            super().keyPressEvent(event)
