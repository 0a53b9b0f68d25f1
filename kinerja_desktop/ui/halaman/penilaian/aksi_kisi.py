"""The sheet of an action plan: results as headings, an empty row under each for the next action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.rencana_aksi import NAMA_KEADAAN
from kinerja_desktop.services.lembar_datar import AWAL_BARU
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris
from kinerja_desktop.ui.kisi.kolom import PILIHAN, Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.rencana_aksi_isi import BarisAksi, LembarAksi, RhkAksi

TEKS, SATUAN, KELUARAN, KETERANGAN = "teks", "satuan", "keluaran", "keterangan"
KEADAAN, ANGKA, CATATAN, HASIL = "keadaan", "angka", "catatan", "hasil"
TARGET = "target"
_TW = ("TW I", "TW II", "TW III", "TW IV")
_KODE = tuple(k.value for k in NAMA_KEADAAN)
_TANDA = {"belum": "○", "berjalan": "◐", "selesai": "●", "terhambat": "!"}

translate = QCoreApplication.translate


def kolom_aksi(langkah: int) -> list[Kolom]:
    """Columns for 4 quarters or 12 months."""
    pilihan = tuple((k.value, f"{_TANDA[k.value]} {kata(nama)}") for k, nama in NAMA_KEADAAN.items())
    nama = [n[:3] for n in map(kata, NAMA_BULAN)] if langkah == 12 else list(_TW)
    penuh = [translate("RencanaAksi", "Target {kapan}").format(kapan=n) for n in nama]
    luas: dict[str, Any] = {"ubah": True, "multi": True, "lentur": True}
    return [
        Kolom(TEKS, translate("RencanaAksi", "Rencana aksi"), 226, beku=True, maks=500, **luas),
        Kolom(SATUAN, translate("RencanaAksi", "Satuan"), 80, ubah=True, maks=80),
        *(
            Kolom(f"{TARGET}{n}", teks, 54, ubah=True, tengah=True, maks=80, petunjuk=penuh[n - 1])
            for n, teks in enumerate(nama, 1)
        ),
        Kolom(KELUARAN, translate("RencanaAksi", "Output/bukti"), 112, maks=500, **luas),
        Kolom(KETERANGAN, translate("RencanaAksi", "Keterangan"), 90, maks=500, **luas),
        Kolom(
            KEADAAN,
            translate("RencanaAksi", "Keadaan"),
            116,
            PILIHAN,
            ubah=True,
            pilihan=pilihan,
            maks=40,
            petunjuk=translate("RencanaAksi", "Ketik 1 belum dimulai, 2 berjalan, 3 selesai, 4 terhambat"),
        ),
        Kolom(
            ANGKA,
            translate("RencanaAksi", "Realisasi"),
            72,
            ubah=True,
            tengah=True,
            maks=40,
            petunjuk=translate("RencanaAksi", "Angka yang dicapai pada bulan itu"),
        ),
        Kolom(CATATAN, translate("RencanaAksi", "Catatan"), 96, maks=1000, **luas),
        Kolom(HASIL, translate("RencanaAksi", "Hasil periode"), 130),
    ]


class TampilanAksi(KisiView):
    """`bagian(row id)` is the result of a row; digits give a state, Alt and arrows move a row."""

    minta_baris = Signal()
    minta_hapus = Signal()
    minta_pindah = Signal(int)

    def __init__(self, model: KisiModel, nama: str, daftar: bool = False, parent: object = None) -> None:
        super().__init__(model, nama, daftar, parent)  # type: ignore[arg-type]
        self.bagian: dict[bytes, bytes] = {}
        self.pembuat: Callable[[bytes], Baris] | None = None

    def rhk_kini(self) -> bytes | None:
        """The result that the cursor stands under."""
        i = self.sel_kini[0]
        for b in reversed(self.kisi_model.baris[: i + 1] if i >= 0 else []):
            if b.id in self.bagian:
                return self.bagian[b.id]
        return next(iter(self.bagian.values()), None)

    def sisip_kosong(self, letak: int, rhk: bytes, banyak: int = 1) -> None:
        """Empty rows of a result before a position."""
        if self.pembuat is None or banyak < 1:
            return
        baru = [self.pembuat(rhk) for _ in range(banyak)]
        self.bagian |= {b.id: rhk for b in baru}
        self.kisi_model.sisip(letak, baru)

    def samping(self, langkah: int = 1) -> bool:
        """Tab goes to the next cell that takes something; where nothing does, to the next one."""
        model, tampak = self.kisi_model, self._kolom_tampak()
        i, j = self.sel_kini
        urut = [(x, y) for x in range(model.rowCount()) for y in tampak if model.bisa_ubah(x, y)]
        if not urut:
            return super().samping(langkah)
        lanjut = [s for s in urut if s > (i, j)] if langkah > 0 else [s for s in urut if s < (i, j)][::-1]
        if lanjut:
            self.ke(*lanjut[0])
        return bool(lanjut)

    def akhir_bagian(self, i: int) -> int:
        """Position behind the last row of the result that row `i` belongs to."""
        baris = self.kisi_model.baris
        rhk = self.bagian.get(baris[i].id)
        while i < len(baris) and self.bagian.get(baris[i].id) == rhk:
            i += 1
        return i

    def tulis_sel(self, i: int, j: int, teks: str) -> bool:
        """One cell; an empty row that takes something gets a successor before Enter moves on."""
        b = self.kisi_model.baris[i]
        rhk = self.bagian.get(b.id)
        kosong = b.id.startswith(AWAL_BARU) and not any(b.nilai.get(k.kunci) for k in self.kisi_model.kolom)
        jadi = super().tulis_sel(i, j, teks)
        if jadi and kosong and rhk is not None and self.akhir_bagian(i) == i + 1:
            self.sisip_kosong(i + 1, rhk)
        return jadi

    def tempel(self) -> None:
        """Ctrl+V: lines that go beyond the rows of a result make rows there, not in the next result."""
        from kinerja_desktop.spreadsheets.papan_klip import baca_tsv

        kotak = self.kotak_pilihan()
        tabel = baca_tsv(QGuiApplication.clipboard().text())
        if kotak is not None and len(tabel) > 1 and self.kisi_model.baris[kotak[0]].id in self.bagian:
            akhir = self.akhir_bagian(kotak[0])
            rhk = self.bagian[self.kisi_model.baris[kotak[0]].id]
            self.sisip_kosong(akhir, rhk, len(tabel) - (akhir - kotak[0]))
        super().tempel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits on a state; Ctrl++ and Ctrl+- for rows; Alt and arrows to move one."""
        kunci, ubah = Qt.Key(event.key()), event.modifiers()
        i, j = self.sel_kini
        ctrl = bool(ubah & Qt.KeyboardModifier.ControlModifier)
        if ubah & Qt.KeyboardModifier.AltModifier and kunci in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.minta_pindah.emit(-1 if kunci == Qt.Key.Key_Up else 1)
        elif ctrl and kunci in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.minta_baris.emit()
        elif ctrl and kunci == Qt.Key.Key_Minus:
            self.minta_hapus.emit()
        elif not ctrl and event.text() in ("1", "2", "3", "4") and self._keadaan(i, j):
            self.tulis_sel(i, j, _KODE[int(event.text()) - 1])
            self.turun(1)
        else:
            super().keyPressEvent(event)

    def _keadaan(self, i: int, j: int) -> bool:
        return i >= 0 and self.kisi_model.kolom[j].kunci == KEADAAN and self.kisi_model.bisa_ubah(i, j)


# ---- rows ----------------------------------------------------------------------------------------------


def susun_baris(lembar: LembarAksi, kosong: Callable[[bytes], Baris] | None) -> list[Baris]:
    """Headings, actions, and an empty row at the end of each result where one may be added."""
    hasil: list[Baris] = []
    for n, r in enumerate(lembar.rhk, 1):
        hasil.append(Baris(b"judul" + n.to_bytes(11, "big"), judul=_judul(r)))
        hasil += [baris_aksi(lembar, b) for b in lembar.milik(r.id)]
        if kosong is not None and r.id is not None:
            hasil.append(kosong(r.id))
    return hasil


def _judul(r: RhkAksi) -> str:
    if r.id is None:
        return kata(r.teks)
    return f"{kata(r.nomor)}. {r.teks or translate('RencanaAksi', 'RHK kosong')}"


def kunci_sel(lembar: LembarAksi, dikunci: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """Locked columns and those that take no input, of one action or (dikunci False) of a new one."""
    mati = frozenset(f"{TARGET}{n + 1}" for n in lembar.langkah_mati)
    if lembar.alasan_terkunci:
        return SEMUA_KOLOM, mati
    kunci = {f"{TARGET}{n + 1}" for n in lembar.langkah_terkunci}
    if lembar.bulan in lembar.bulan_terkunci or not lembar.bulan:
        kunci |= {KEADAAN, ANGKA, CATATAN}
    if dikunci:
        kunci |= {TEKS, SATUAN}
    return frozenset(kunci), mati


def sebab_kunci(lembar: LembarAksi) -> str:
    """Why cells are locked, in words."""
    return (
        kata(lembar.alasan_terkunci)
        or kata(lembar.sebab_bulan)
        or translate("RencanaAksi", "Bulan itu sudah selesai dinilai; buka kembali penilaiannya dahulu.")
    )


def baris_aksi(lembar: LembarAksi, b: BarisAksi) -> Baris:
    """One action."""
    kunci, mati = kunci_sel(lembar, b.dikunci)
    nilai: dict[str, Any] = {
        TEKS: b.teks,
        SATUAN: b.satuan,
        KELUARAN: b.keluaran,
        KETERANGAN: b.keterangan,
        KEADAAN: b.keadaan,
        ANGKA: b.angka,
        CATATAN: b.catatan,
        HASIL: kata(b.hasil) if b.hasil else "",
    }
    nilai |= {f"{TARGET}{n}": t for n, t in enumerate(b.target, 1)}
    return Baris(b.id, nilai, kunci, b.teks[:60], sebab_kunci(lembar), mati=mati)


def terpilih(view: TampilanAksi) -> Sequence[bytes]:
    """Ids of the selected actions that are written."""
    nomor = dict.fromkeys(i for i, _ in view.sel_terpilih())
    ids = (view.kisi_model.baris[i] for i in nomor)
    return [b.id for b in ids if not b.judul and not b.id.startswith(AWAL_BARU)]
