"""The grid of the role matrix: wrapped headings, rows of two lines, the sign of each role's state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from kinerja_desktop.domain.kaskade import NAMA_KEADAAN, KeadaanPeran
from kinerja_desktop.domain.kata import rapat
from kinerja_desktop.services.matriks_lembar import (
    BarisMatriks,
    ButirPeran,
    KolomMatriks,
    LembarMatriks,
    SelMatriks,
)
from kinerja_desktop.spreadsheets.papan_klip import baca_tsv
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris
from kinerja_desktop.ui.kisi.delegasi import DelegasiKisi
from kinerja_desktop.ui.kisi.kolom import ANGKA, Kolom
from kinerja_desktop.ui.kisi.model import CELAH, KUNCI, SALAH, TUNDA, UBAH, KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.kisi.tempel import Rencana, rencana_tempel
from kinerja_desktop.ui.tema import warna

Indeks = QModelIndex | QPersistentModelIndex
NAMA, JABATAN = "nama", "jabatan"
KOLOM_AWAL = 2  # number of the first item's column
TANPA = "!"  # before the heading of an item that nobody serves
BARIS_JUDUL, BARIS_SEL = 3, 2
_TEPI = 7
_PILIH = 0x8000  # QStyle.State_Selected
_RATA = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
MAKS_SEL = 8000
MAKS_SIMPAN = 4000


def lipat(teks: str, huruf: QFont, lebar: int, baris: int) -> str:
    """Text broken into at most `baris` lines of a width, the last one shortened."""
    hasil: list[str] = []
    fm = QFontMetrics(huruf)
    for paragraf in teks.split("\n"):
        tata = QTextLayout(paragraf, huruf)
        pilihan = QTextOption()
        pilihan.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        tata.setTextOption(pilihan)
        tata.beginLayout()
        while True:
            garis = tata.createLine()
            if not garis.isValid():
                break
            garis.setLineWidth(max(1, lebar))
            hasil.append(paragraf[garis.textStart() : garis.textStart() + garis.textLength()].rstrip())
            if len(hasil) > baris:
                break
        tata.endLayout()
    if len(hasil) <= baris:
        return "\n".join(hasil)
    akhir = fm.elidedText(f"{hasil[baris - 1]} {hasil[baris]}…", Qt.TextElideMode.ElideRight, lebar)
    return "\n".join([*hasil[: baris - 1], akhir if akhir.endswith("…") else f"{akhir}…"])


def tinggi_judul(huruf: QFont) -> int:
    """Height of the headings in pixels."""
    return QFontMetrics(huruf).lineSpacing() * BARIS_JUDUL + 10


def tinggi_sel(huruf: QFont) -> int:
    """Height of a row in pixels."""
    return QFontMetrics(huruf).lineSpacing() * BARIS_SEL + 10


class KepalaLipat(QHeaderView):
    """Headings of several lines; the whole text is in the tooltip and in the panel below the grid."""

    def __init__(self, tampilan: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, tampilan)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Ground, lines and folded text in the colours of the theme."""
        painter.save()
        painter.fillRect(rect, warna("kepala_tabel"))
        painter.setPen(QPen(warna("garis")))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        huruf = QFont(self.font())
        huruf.setBold(True)
        painter.setFont(huruf)
        painter.setPen(QPen(warna("kepala_tinta")))
        ruang = rect.adjusted(_TEPI, 3, -_TEPI, -3)
        teks = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.drawText(ruang, _RATA, lipat(teks, huruf, ruang.width(), BARIS_JUDUL))
        painter.restore()


class ModelMatriks(KisiModel):
    """Columns may be exchanged; `sel` says where the roles of a cell stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent=parent)
        self.sel: Mapping[tuple[bytes, str], SelMatriks] = {}

    def ganti_kolom(self, kolom: Sequence[Kolom]) -> None:
        """Other columns and no rows."""
        self.beginResetModel()
        self.baris, self.teks, self.status, self._nomor = [], [], [], {}
        self.kolom = list(kolom)
        self.letak = {k.kunci: i for i, k in enumerate(self.kolom)}
        self.rata = [_RATA for _ in self.kolom]
        self._terbuka = bytes(UBAH if k.ubah else 0 for k in self.kolom)
        self._wajib = [j for j, k in enumerate(self.kolom) if k.ubah and k.wajib]
        assert not any(k.jenis == ANGKA for k in self.kolom)
        self.endResetModel()

    def isi_sel(self, i: int, j: int) -> SelMatriks | None:
        """Roles of a cell as last read."""
        return self.sel.get((self.baris[i].id, self.kolom[j].kunci))

    def tanda(self, i: int, j: int) -> str:
        """Sign of a cell's state; a cell that was just typed in has none until it is read again."""
        sel = self.isi_sel(i, j)
        return sel.tanda if sel is not None and sel.teks == self.teks[i][j] else ""

    def keterangan(self, i: int, j: int) -> str:
        """The state in words, before why a cell is locked."""
        sel, tanda = self.isi_sel(i, j), self.tanda(i, j)
        keadaan = (
            "; ".join(dict.fromkeys(_keadaan(b) for b in sel.butir)) if sel is not None and tanda else ""
        )
        return " ".join(t for t in (f"{tanda} {keadaan}".strip(), super().keterangan(i, j)) if t)


def _keadaan(b: ButirPeran) -> str:
    """State of one role in words, with what the SKP says where it says something else."""
    nama = kata(NAMA_KEADAAN[b.keadaan])
    return f"{nama}: “{b.teks_skp}”" if b.teks_skp and b.keadaan is not KeadaanPeran.SUDAH else nama


class DelegasiMatriks(DelegasiKisi):
    """Two lines of text, and at the right the sign of the state."""

    def __init__(self, kisi: TampilanMatriks, tampilan: QTableView) -> None:
        self._lipatan: dict[tuple[int, str], str] = {}
        super().__init__(kisi, tampilan)

    def segarkan_gaya(self) -> None:
        """Colours and font again."""
        self._lipatan.clear()
        super().segarkan_gaya()

    def lupakan_potongan(self) -> None:
        """Widths changed."""
        self._lipatan.clear()
        super().lupakan_potongan()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Indeks) -> None:
        """One cell: ground by state, folded text, sign, frame around the current cell."""
        model = self._kisi.kisi_model
        assert isinstance(model, ModelMatriks)
        i, j = index.row(), index.column()
        kotak: QRect = option.rect
        status = model.status[i][j]
        terpilih = bool(option.state.value & _PILIH)
        latar = self._latar(status, terpilih)
        if latar is not None:
            painter.fillRect(kotak, latar)
        pena = self._pena_pilih if terpilih else self._pena_kunci if status & KUNCI else self._pena_tinta
        painter.setPen(pena)
        painter.setFont(self._huruf)
        tanda = model.tanda(i, j)
        lebar_tanda = self._fm.horizontalAdvance("○") + 4 if tanda else 0
        ruang = kotak.adjusted(_TEPI, 2, -_TEPI - lebar_tanda, -2)
        teks = model.teks[i][j]
        if teks:
            painter.drawText(ruang, _RATA, self._lipat(teks, ruang.width()))
        if tanda:
            painter.drawText(
                kotak.adjusted(0, 5, -_TEPI + 2, 0),
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop),
                tanda,
            )
        if (i, j) == self._kisi.sel_kini and self._kisi.fokus_terlihat:
            painter.setPen(self._pena_aksen)
            painter.drawRect(kotak.adjusted(1, 1, -1, -1))

    def _latar(self, status: int, terpilih: bool) -> object:
        if terpilih:
            return self._pilih
        for bit, latar in ((SALAH, self._salah), (CELAH, self._celah), (TUNDA, self._tunda)):
            if status & bit:
                return latar
        return self._kunci if status & KUNCI else None

    def _lipat(self, teks: str, lebar: int) -> str:
        kunci = (lebar, teks)
        if kunci not in self._lipatan:
            if len(self._lipatan) > MAKS_SIMPAN:
                self._lipatan.clear()
            self._lipatan[kunci] = self._susun(teks.split("\n"), lebar)
        return self._lipatan[kunci]

    def _susun(self, peran: list[str], lebar: int) -> str:
        """One role over all lines; of several each one line, and how many more there are."""
        if len(peran) == 1:
            return lipat(peran[0], self._huruf, lebar, BARIS_SEL)
        baris = [f"• {t}" for t in peran[:BARIS_SEL]]
        if len(peran) > BARIS_SEL:
            pola = QCoreApplication.translate("Matriks", "• dan {n} hasil lain")
            baris[-1] = pola.format(n=len(peran) - BARIS_SEL + 1)
        return "\n".join(self._fm.elidedText(t, Qt.TextElideMode.ElideRight, lebar) for t in baris)


class TampilanMatriks(KisiView):
    """Name column frozen, headings folded, rows two lines high."""

    def __init__(self, model: KisiModel, nama: str, daftar: bool = False, parent: object = None) -> None:
        super().__init__(model, nama, daftar, parent)  # type: ignore[arg-type]
        self._delegasi = DelegasiMatriks(self, self)
        self.setItemDelegate(self._delegasi)
        self.lewati: frozenset[str] = frozenset()  # first cells of pasted lines that are no subordinate's

    def _gaya_umum(self, t: QTableView) -> None:
        t.setHorizontalHeader(KepalaLipat(t))
        super()._gaya_umum(t)
        self._atur_tinggi(t)

    def _atur_tinggi(self, t: QTableView) -> None:
        t.verticalHeader().setDefaultSectionSize(tinggi_sel(self.font()))
        t.horizontalHeader().setFixedHeight(tinggi_judul(self.font()))

    def tempel(self) -> None:
        """Ctrl+V on the names: a whole matrix, its rows found again by name; elsewhere an ordinary block."""
        kotak = self.kotak_pilihan()
        tabel = baca_tsv(QGuiApplication.clipboard().text())
        if kotak is None or kotak[1] or not tabel or len(tabel[0]) < KOLOM_AWAL or self.pengirim is None:
            super().tempel()
            return
        rencana = Rencana()
        for n, isi in enumerate(tabel, 1):
            self._baris_bernama(rencana, n, isi)
        judul = self.tr("Tempel {n} baris").format(n=rencana.jumlah_baris)
        if rencana.masalah:
            self.butuh_tanya.emit(rencana, judul)
        else:
            self.tempel_rencana(rencana, judul)

    def _baris_bernama(self, rencana: Rencana, n: int, isi: Sequence[str]) -> None:
        """One line of a pasted matrix; heading, leader and lines without roles are passed over."""
        if not any(t.strip() for t in isi[KOLOM_AWAL:]):
            return
        cocok = self._bernama(isi[0])
        if len(cocok) == 1:
            satu = rencana_tempel(self.kisi_model, cocok[0], KOLOM_AWAL, [isi[KOLOM_AWAL:]])
            rencana.perubahan += satu.perubahan
            rencana.terkunci += satu.terkunci
            rencana.masalah += satu.masalah
            rencana.jumlah_baris += 1
        elif rapat(isi[0]) not in self.lewati:
            pola = self.tr("Baris {n}: “{nama}” tidak ada pada matriks ini, atau lebih dari satu.")
            rencana.masalah.append(pola.format(n=n, nama=isi[0][:60]))

    def _bernama(self, nama: str) -> list[int]:
        """Rows of this name, with or without titles."""
        cari, semua = rapat(nama), [rapat(b.nama) for b in self.kisi_model.baris]
        tepat = [i for i, s in enumerate(semua) if s == cari]
        return tepat or [i for i, s in enumerate(semua) if len(cari) > 3 and (cari in s or s in cari)]

    def kolom_diganti(self) -> None:
        """After the model got other columns: widths and the frozen part again."""
        if self._beku is None:
            self._pasang_beku()
            if self._beku is not None:
                self._beku.setItemDelegate(DelegasiMatriks(self, self._beku))
        if self._beku is not None:
            for j, k in enumerate(self.kisi_model.kolom):
                self._beku.setColumnHidden(j, not k.beku)
        self.horizontalScrollBar().setValue(0)
        self.atur_lebar()
        self._letak_beku()

    def changeEvent(self, event: QEvent) -> None:
        """Theme or text size changed."""
        super().changeEvent(event)
        jenis = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in jenis and hasattr(self, "_delegasi"):
            for t in (self, self._beku):
                if t is not None:
                    self._atur_tinggi(t)


def kolom_kisi(lembar: LembarMatriks) -> list[Kolom]:
    """Name, post and one column per item of the leader."""
    translate = QCoreApplication.translate  # lupdate knows this name
    hilang = translate("Matriks", "RHK pimpinan ini sudah dihapus: {teks}")
    hasil = [
        Kolom(NAMA, translate("Matriks", "Pegawai"), 150, beku=True),
        Kolom(JABATAN, translate("Matriks", "Jabatan"), 136),
    ]
    kosong = translate("Matriks", "Belum ada pendukung.")
    for k in lembar.kolom:
        judul = hilang.format(teks=k.rhk) if k.hilang else k.judul
        tanpa = k.kunci in lembar.tanpa_pendukung
        hasil.append(
            Kolom(
                k.kunci,
                f"{TANPA} {judul}" if tanpa else judul,
                214,
                ubah=True,
                multi=True,
                lentur=True,
                maks=MAKS_SEL,
                petunjuk=f"{judul}\n{kosong}" if tanpa else judul,
            )
        )
    return hasil


def baris_kisi(lembar: LembarMatriks) -> list[Baris]:
    """One row per subordinate; locked as a whole where this person only looks."""
    kunci = frozenset() if lembar.dapat_diubah else SEMUA_KOLOM
    sebab = kata(lembar.alasan_terkunci)
    return [Baris(b.pegawai_id, _nilai(b, lembar.kolom), kunci, b.nama, sebab) for b in lembar.baris]


def _nilai(b: BarisMatriks, kolom: Sequence[KolomMatriks]) -> dict[str, str]:
    peran = {k.kunci: b.sel[k.kunci].teks for k in kolom if k.kunci in b.sel}
    return {NAMA: b.nama, JABATAN: b.jabatan, **peran}
