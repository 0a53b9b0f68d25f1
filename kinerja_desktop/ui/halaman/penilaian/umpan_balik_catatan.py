"""All notes on one work result or value: read them in order, rewrite or take away one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QListView, QListWidget, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, Kerja
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung
from kinerja_desktop.ui.widget.bungkus import DelegasiBungkus

if TYPE_CHECKING:
    from kinerja_desktop.services.umpan_balik import BarisUmpanBalik


class DialogCatatanUmpan(DialogSimpan):
    """`baris` are the notes, the newest first; hasil() is True when one was changed."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        tentang: str,
        baris: Sequence[BarisUmpanBalik],
    ) -> None:
        from kinerja_desktop.services.umpan_balik_baca import NAMA_SIFAT

        self._baris, self._hapus = baris, False
        super().__init__(self.tr("Catatan umpan balik"), tentang, parent, konteks, pengurung)
        self.setMinimumWidth(700)
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Daftar catatan"))
        self.daftar.setWordWrap(True)
        self.daftar.setItemDelegate(DelegasiBungkus(self.daftar))
        self.daftar.setResizeMode(QListView.ResizeMode.Adjust)
        self.daftar.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        for b in baris:
            self.daftar.addItem(b.kalimat)
        tata = self.layout()
        assert isinstance(tata, QVBoxLayout)
        tata.insertWidget(tata.indexOf(self.formulir), self.daftar, 1)
        self.formulir.panjang("teks", self.tr("Kalimat"), wajib=True, baris=3)
        pilihan = [(k, kata(n)) for k, n in NAMA_SIFAT.items() if k]
        self.formulir.pilihan("sifat", self.tr("Sifat"), pilihan, kosong=self.tr("Tanpa sifat"))
        self.buang = tombol(self.tr("Hapus catatan"), "bahaya")
        self.buang.setAutoDefault(False)
        self.buang.clicked.connect(self._buang)
        self.kotak.addButton(self.buang, self.kotak.ButtonRole.ActionRole)
        self.daftar.currentRowChanged.connect(self._tampil)
        self.daftar.setCurrentRow(0)
        self.daftar.setFocus()

    def kata_kerja(self) -> str:
        """Keep the words."""
        return self.tr("Simpan catatan")

    def _kini(self) -> BarisUmpanBalik | None:
        n = self.daftar.currentRow()
        return self._baris[n] if 0 <= n < len(self._baris) else None

    def _tampil(self, _: int) -> None:
        b = self._kini()
        self.formulir.isian["teks"].isi(b.teks if b else "")
        self.formulir.isian["sifat"].isi((b.sifat or None) if b else None)
        bisa = b is not None and b.dapat_diubah
        for w in (self.formulir, self.terima, self.buang):
            w.setEnabled(bisa)

    def _buang(self) -> None:
        self._hapus = True
        self.coba_terima()
        self._hapus = False

    def tindakan(self) -> tuple[str, Kerja]:
        """Rewrite or take away the note chosen."""
        b, isi = self._kini(), self.formulir.nilai()
        assert b is not None
        satu, teks = b.id, "" if self._hapus else str(isi["teks"])
        sifat = str(isi["sifat"] or "")

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import umpan_balik

            return umpan_balik.ubah(sesi, satu, teks, sifat)

        return self.tr("Ubah catatan umpan balik"), kerja


@daftarkan("catatan_umpan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.umpan_balik import BarisUmpanBalik

    isi = (
        BarisUmpanBalik(
            b"2", None, 1, "Pimpinan", "", "Pemohon dikabari lebih awal.", "2026-03-20", "apresiasi", "", True
        ),
        BarisUmpanBalik(
            b"1", None, 1, "Penerima Layanan", "Ibu Ratna", "Antre terlalu lama.", "2026-02-11", "perbaikan"
        ),
    )
    return DialogCatatanUmpan(parent, None, None, kata("Berorientasi Pelayanan"), isi)
