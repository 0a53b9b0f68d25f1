"""Item model of the grid: plain rows, text formatted once, integer role tests, optimistic changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import ANGKA, Kolom

Indeks = QModelIndex | QPersistentModelIndex

# Plain integers: comparing enum members 3,000 times a frame is what makes naive models slow.
TAMPIL, SUNTING, PETUNJUK, RATA = 0, 2, 3, 7
AKSES_TEKS, AKSES_KET = 11, 12
PERAN_ID = 256
_KIRI = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_KANAN = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TENGAH = int(Qt.AlignmentFlag.AlignCenter)
_MENDATAR = Qt.Orientation.Horizontal

# Bits of a cell's state.
UBAH, KUNCI, CELAH, TUNDA, SALAH, JUDUL = 1, 2, 4, 8, 16, 32
_TANPA = Qt.ItemFlag.NoItemFlags
_DASAR = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_BISA = _DASAR | Qt.ItemFlag.ItemIsEditable


class KisiModel(QAbstractTableModel):
    """Rows of one grid. `hitung(row)` gives the computed columns of a row, after every change."""

    def __init__(
        self,
        kolom: Sequence[Kolom],
        hitung: Callable[[Baris], Mapping[str, Any]] | None = None,
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self.kolom = list(kolom)
        self.letak = {k.kunci: i for i, k in enumerate(self.kolom)}
        self.rata = [_KANAN if k.jenis == ANGKA else _TENGAH if k.tengah else _KIRI for k in self.kolom]
        self._terbuka = bytes(UBAH if k.ubah else 0 for k in self.kolom)  # state of a row without locks
        self._wajib = [j for j, k in enumerate(self.kolom) if k.ubah and k.wajib]
        self._hitung = hitung
        self.baris: list[Baris] = []
        self.teks: list[list[str]] = []  # what the delegate paints
        self.status: list[bytearray] = []
        self._nomor: dict[bytes, int] = {}
        self.urut = (
            "",
            False,
        )  # column that a list is sorted by ("" = natural order), and whether backwards
        self.pelukis: Callable[[int, int], None] | None = (
            None  # paints (row, mask of columns) before the news
        )
        self.pembuat_baris: Callable[[], Baris] | None = None  # lets a paste run past the last row

    # -- filling -------------------------------------------------------------------------------------------

    def isi(self, baris: Iterable[Baris]) -> None:
        """Show these rows; cells with the same ids keep their place where only values differ."""
        baru = list(baris)
        if [b.id for b in baru] == [b.id for b in self.baris] and baru:
            self._perbarui(baru)
            return
        self.beginResetModel()
        self.baris = baru
        self._siapkan()
        self.endResetModel()

    def _perbarui(self, baru: Sequence[Baris]) -> None:
        """The same rows with other values: format and announce only those that differ from what is shown."""
        kena: dict[int, int] = {}
        semua = (1 << len(self.kolom)) - 1
        for i, (lama, b) in enumerate(zip(self.baris, baru, strict=True)):
            if self._hitung is None and lama is not b and lama == b and not self._bertanda(i):
                continue
            self.baris[i] = b
            self._hitung_baris(b)
            teks, status = self._rakit(b)
            if teks != self.teks[i] or status != self.status[i]:
                self.teks[i], self.status[i] = teks, status
                kena[i] = semua
        self._umumkan(kena)

    def _bertanda(self, i: int) -> bool:
        return any(bit & (TUNDA | SALAH) for bit in self.status[i])

    def _siapkan(self) -> None:
        self._nomor = {b.id: i for i, b in enumerate(self.baris)}
        self.teks, self.status = [], []
        for b in self.baris:
            self._hitung_baris(b)
            teks, status = self._rakit(b)
            self.teks.append(teks)
            self.status.append(status)

    def _hitung_baris(self, b: Baris) -> int:
        """Compute a row; bit mask of the columns that have another value now."""
        topeng = 0
        if self._hitung is not None and not b.judul:
            for kunci, nilai in self._hitung(b).items():
                if b.nilai.get(kunci) != nilai:
                    b.nilai[kunci] = nilai
                    topeng |= 1 << self.letak[kunci] if kunci in self.letak else 0
        return topeng

    def _rakit(self, b: Baris, lama: Sequence[str] = (), topeng: int = 0) -> tuple[list[str], bytearray]:
        """Texts and states of a row; with its old texts only columns in the mask are written anew."""
        ambil = b.nilai.get
        if lama:
            teks = [k.teks(ambil(k.kunci)) if topeng >> j & 1 else lama[j] for j, k in enumerate(self.kolom)]
        else:
            teks = [k.teks(ambil(k.kunci)) for k in self.kolom]
        if b.judul:
            teks[0] = b.judul
        elif not (b.kunci or b.mati or b.celah):
            status = bytearray(self._terbuka)
            for j in self._wajib:
                if not teks[j]:
                    status[j] = UBAH | CELAH
            return teks, status
        return teks, bytearray(self._status_sel(b, k, teks[i]) for i, k in enumerate(self.kolom))

    @staticmethod
    def _status_sel(b: Baris, k: Kolom, teks: str) -> int:
        if b.judul:
            return JUDUL
        if not k.ubah or k.kunci in b.mati:
            return 0
        if b.terkunci(k.kunci):
            return KUNCI
        return UBAH | CELAH if not teks and (k.wajib or k.kunci in b.celah) else UBAH

    def sisip(self, urutan: int, baris: Sequence[Baris]) -> None:
        """Insert rows before position `urutan`."""
        if not baris:
            return
        self.beginInsertRows(QModelIndex(), urutan, urutan + len(baris) - 1)
        self.baris[urutan:urutan] = baris
        for i, b in enumerate(baris):
            self._hitung_baris(b)
            teks, status = self._rakit(b)
            self.teks.insert(urutan + i, teks)
            self.status.insert(urutan + i, status)
        self._nomor = {b.id: i for i, b in enumerate(self.baris)}
        self.endInsertRows()

    def buang(self, ids: Iterable[bytes]) -> None:
        """Take rows away by id."""
        for i in sorted((self._nomor[d] for d in ids if d in self._nomor), reverse=True):
            self.beginRemoveRows(QModelIndex(), i, i)
            del self.baris[i], self.teks[i], self.status[i]
            self.endRemoveRows()
        self._nomor = {b.id: i for i, b in enumerate(self.baris)}

    def atur_urut(self, kunci: str, mundur: bool) -> None:
        """Say by which column the rows are sorted; its heading gets an arrow."""
        self.urut = (kunci, mundur)
        self.headerDataChanged.emit(_MENDATAR, 0, len(self.kolom) - 1)

    def judul(self, j: int) -> str:
        """Heading of a column, with an arrow where the rows are sorted by it."""
        kunci, mundur = self.urut
        panah = (" ▼" if mundur else " ▲") if kunci == self.kolom[j].kunci else ""
        return self.kolom[j].judul + panah

    def nomor(self, baris_id: bytes) -> int:
        """Position of a row by id; -1 when it is not shown."""
        return self._nomor.get(baris_id, -1)

    def ganti_id(self, peta: Mapping[bytes, bytes]) -> None:
        """Rows made in the window got their real ids; acts on their way still find them by the old ones."""
        lama = {b: i for b, i in self._nomor.items() if b in peta}
        for b in self.baris:
            b.id = peta.get(b.id, b.id)
        self._nomor = {b.id: i for i, b in enumerate(self.baris)} | lama

    # -- changing ------------------------------------------------------------------------------------------

    def pasang_nilai(
        self, perubahan: Sequence[PerubahanSel], tunda: bool = True, balik: bool = False
    ) -> None:
        """Show new (or with `balik` old) values at once; `tunda` marks them until confirmed."""
        kena: dict[int, int] = {}  # row -> bit mask of columns, for small repaints
        for p in perubahan:
            i = self._nomor.get(p.baris_id, -1)
            j = self.letak.get(p.kolom, -1)
            if i >= 0 and j >= 0:
                self.baris[i].nilai[p.kolom] = p.lama if balik else p.baru
                kena[i] = kena.get(i, 0) | 1 << j
        for i, topeng in kena.items():
            lama_teks, lama_status = self.teks[i], self.status[i]
            dihitung = self._hitung_baris(self.baris[i])
            teks, status = self._rakit(self.baris[i], lama_teks, topeng | dihitung)
            for j in range(len(status)):
                if topeng >> j & 1:
                    if tunda:
                        status[j] |= TUNDA
                else:
                    status[j] |= lama_status[j] & (TUNDA | SALAH)
                    if teks[j] != lama_teks[j] or status[j] != lama_status[j]:
                        topeng |= 1 << j
            self.teks[i], self.status[i] = teks, status
            kena[i] = topeng
        self._umumkan(kena)

    def tandai(self, perubahan: Sequence[PerubahanSel], tambah: int = 0, hapus: int = 0) -> None:
        """Set or clear state bits (TUNDA, SALAH) of the cells of an act."""
        kena: dict[int, int] = {}
        for p in perubahan:
            i = self._nomor.get(p.baris_id, -1)
            j = self.letak.get(p.kolom, -1)
            if i >= 0 and j >= 0:
                self.status[i][j] = (self.status[i][j] | tambah) & ~hapus
                kena[i] = kena.get(i, 0) | 1 << j
        self._umumkan(kena)

    def _umumkan(self, kena: Mapping[int, int]) -> None:
        if not kena:
            return
        if len(kena) > 4:  # one repaint of the block is cheaper than many small ones
            kolom = [j for m in kena.values() for j in range(len(self.kolom)) if m >> j & 1]
            self.dataChanged.emit(self.index(min(kena), min(kolom)), self.index(max(kena), max(kolom)))
            return
        for i, topeng in kena.items():
            pertama, terakhir = (topeng & -topeng).bit_length() - 1, topeng.bit_length() - 1
            if self.pelukis is not None:
                self.pelukis(i, topeng)
            self.dataChanged.emit(self.index(i, pertama), self.index(i, terakhir))

    # -- questions -----------------------------------------------------------------------------------------

    def nilai(self, i: int, j: int) -> Any:
        """Stored value of a cell."""
        return self.baris[i].nilai.get(self.kolom[j].kunci)

    def bisa_ubah(self, i: int, j: int) -> bool:
        """Whether a cell takes input."""
        return bool(self.status[i][j] & UBAH)

    def celah(self) -> list[tuple[int, int]]:
        """Gaps (row, column) in reading order."""
        return [(i, j) for i, s in enumerate(self.status) for j in range(len(s)) if s[j] & CELAH]

    def jumlah_celah(self) -> int:
        """Number of cells that must still be filled."""
        return sum(1 for s in self.status for bit in s if bit & CELAH)

    def ada_tunda(self) -> bool:
        """Whether cells wait to be written."""
        return any(bit & TUNDA for s in self.status for bit in s)

    # -- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Indeks = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of rows."""
        return 0 if parent.isValid() else len(self.baris)

    def columnCount(self, parent: Indeks = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self.kolom)

    def data(self, index: Indeks, role: int = TAMPIL) -> Any:
        """Text, tooltip and what screen readers say."""
        if role == TAMPIL or role == SUNTING:  # noqa: SIM109 - two integer tests beat building a tuple
            return self.teks[index.row()][index.column()] if index.isValid() else None
        if not index.isValid():
            return None
        i, j = index.row(), index.column()
        if role == RATA:
            return self.rata[j]
        if role == AKSES_TEKS:
            return self.teks_akses(i, j)
        if role == AKSES_KET:
            return self.keterangan(i, j)
        if role == PETUNJUK:
            teks, lebar = self.teks[i][j], self.kolom[j].lebar
            panjang = teks if len(teks) > 24 or len(teks) * 7 > lebar - 14 else ""
            return "\n".join(x for x in (panjang, self.keterangan(i, j)) if x) or None
        if role == PERAN_ID:
            return self.baris[i].id
        return None

    def teks_akses(self, i: int, j: int) -> str:
        """What a screen reader says: "Target baris 3: 12"."""
        b = self.baris[i]
        if b.judul:
            return b.judul
        isi = self.teks[i][j] or self.tr("kosong")
        nama = f", {b.nama}" if b.nama and b.nama != self.teks[i][j] else ""
        return self.tr("{kolom} baris {n}{nama}: {isi}").format(
            kolom=self.kolom[j].judul, n=i + 1, nama=nama, isi=isi
        )

    def keterangan(self, i: int, j: int) -> str:
        """Why a cell is locked or wanted; empty for an ordinary one."""
        s, b = self.status[i][j], self.baris[i]
        if s & KUNCI:
            return b.sebab_kunci or self.tr("Terkunci, tidak dapat diubah.")
        if s & CELAH:
            kolom = self.kolom[j]
            return b.celah.get(kolom.kunci) or kolom.petunjuk or self.tr("Belum diisi.")
        return b.sebab_kunci if self.kolom[j].kunci in b.mati else ""

    def flags(self, index: Indeks) -> Qt.ItemFlag:
        """Selectable everywhere, editable where it takes input."""
        if not index.isValid():
            return _TANPA
        return _BISA if self.status[index.row()][index.column()] & UBAH else _DASAR

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = TAMPIL) -> Any:
        """Headings; numbers at the side."""
        if role == TAMPIL:
            return self.judul(section) if orientation == _MENDATAR else str(section + 1)
        if role == PETUNJUK and orientation == _MENDATAR:
            return self.kolom[section].petunjuk or self.kolom[section].judul
        if role == RATA and orientation == _MENDATAR:
            return self.rata[section]
        return None
