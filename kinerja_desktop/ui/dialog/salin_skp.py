"""Salin SKP: from which SKP or standard to copy, and which of its results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.centang import ButirCentang, DialogCentang
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan

if TYPE_CHECKING:
    from kinerja_desktop.services.skp_salin import RhkSalin, SumberSalinan

# (source, None: the standard; called with its results) -> reads them on the worker
Pembaca = Callable[["bytes | None", Callable[[Sequence["RhkSalin"]], None]], None]


class DialogSalinSkp(DialogCentang):
    """hasil() is (id of the SKP or None for the standard, ids of the results that are ticked)."""

    def __init__(
        self, nama: str, sumber: Sequence[SumberSalinan], baca: Pembaca, parent: QWidget | None = None
    ) -> None:
        self._sumber, self._baca = sumber, baca
        super().__init__(
            self.tr("Salin ke SKP {nama}").format(nama=nama),
            self.tr(
                "Hasil kerja yang dicentang disalin ke bawah isian yang sudah ada; lampiran SKP sendiri ikut "
                "bila di sini masih kosong. Sekali Urungkan mengembalikannya."
            ),
            self.tr("Hasil kerja yang dapat disalin"),
            parent,
        )
        self._muat()

    def buat_atas(self) -> None:
        """The sources."""
        baris = QHBoxLayout()
        label = QLabel(self.tr("Salin dari"), self)
        self.pilih = QComboBox(self)
        self.pilih.setAccessibleName(label.text())
        self.pilih.setMaxVisibleItems(14)
        self.pilih.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pilih.setMinimumContentsLength(40)
        label.setBuddy(self.pilih)
        pola = self.tr("{skp}, {n} hasil kerja")
        for s in self._sumber:
            self.pilih.addItem(f"{pola.format(skp=kata(s.label), n=s.jumlah_rhk)}{self._ekor(s.jenis)}")
        self.pilih.currentIndexChanged.connect(lambda _: self._muat())
        baris.addWidget(label)
        baris.addWidget(self.pilih, 1)
        self.isi.addLayout(baris)

    def _ekor(self, jenis: str) -> str:
        nama = {"jabatan": self.tr("jabatan sama"), "unit": self.tr("satu unit")}.get(jenis, "")
        return f" · {nama}" if nama else ""

    def _muat(self) -> None:
        nomor = self.pilih.currentIndex()
        if not 0 <= nomor < len(self._sumber):
            return
        self.isi_butir([])

        def tiba(rhk: Sequence[RhkSalin]) -> None:
            if self.pilih.currentIndex() == nomor:
                self.isi_butir([self._butir(r) for r in rhk])

        self._baca(self._sumber[nomor].skp_id, tiba)

    def _butir(self, r: RhkSalin) -> ButirCentang:
        tautan = {
            "taut": self.tr("terhubung ke RHK pimpinan"),
            "kata": self.tr("RHK pimpinan disalin sebagai kalimat"),
        }.get(r.tautan, "")
        bagian = [
            self.tr("RHK tambahan") if r.jenis == "tambahan" else "",
            self.tr("{n} indikator").format(n=len(r.indikator)),
            tautan,
            self.tr("sudah ada di SKP ini") if r.ganda else "",
        ]
        teks = r.teks.replace("\n", " ") or self.tr("(tanpa kalimat)")
        return ButirCentang(r.asal_id, teks, " · ".join(b for b in bagian if b), not r.ganda)

    def kata_kerja(self) -> str:
        """Copy."""
        return self.tr("Salin")

    def verba_jumlah(self, n: int) -> str:
        """Copy so many results."""
        return self.tr("Salin {n} RHK").format(n=n)

    def hasil(self) -> tuple[bytes | None, list[bytes]]:
        """Source and ticked results."""
        return self._sumber[self.pilih.currentIndex()].skp_id, self.terpilih()


@daftarkan("salin_skp")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.skp_salin import IndikatorSalin, RhkSalin, SumberSalinan

    sumber = [
        SumberSalinan(b"s" * 16, "SKP 2025 (1 Januari s.d. 31 Desember 2025)", 2),
        SumberSalinan(None, "Standar jabatan Pengadministrasi Umum", 2, "standar"),
    ]
    ukur = (IndikatorSalin("Kuantitas", "Jumlah surat", "480", "surat"),)
    isi = [
        RhkSalin(b"a" * 16, "utama", "Tertatanya surat masuk", "", "", "", "", ukur, tautan="taut"),
        RhkSalin(b"b" * 16, "utama", "Terlayaninya tamu", "", "", "", "", ukur, ganda=True),
    ]

    def baca(dari: bytes | None, terima: Any) -> None:
        terima(isi)

    return DialogSalinSkp("Pegawai Contoh", sumber, baca, parent)
