"""Usulkan perubahan, at the centre: office, row and cell, then the value proposed with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from kinerja_desktop.domain.nip import tampil_nip
from kinerja_desktop.ui.bahasa import kata, pesan
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, Kerja, dapat_dicari
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi

if TYPE_CHECKING:
    from kinerja_desktop.services.usulan_pilihan import Sasaran, SelUsulan


class DialogUsulkan(DialogSimpan):
    """`awal` is (space, table, row id) of what it is opened for; the value is checked as if typed there."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        kantor: Sequence[tuple[int, str]],
        awal: tuple[int, str, bytes] | None = None,
    ) -> None:
        super().__init__(
            self.tr("Usulkan perubahan"),
            self.tr("Kantor menerima usulan ini pada berkas balasan; seorang di kantor yang memutuskan."),
            parent,
            konteks,
        )
        self._awal = awal
        self._sasaran: dict[bytes, Sasaran] = {}
        self._sel: dict[str, SelUsulan] = {}
        f = self.formulir
        self.kantor = f.pilihan("kantor", self.tr("Kantor"), list(kantor), wajib=True)
        self.tentang = f.pilihan("tentang", self.tr("Pegawai, jabatan, atau unit"), (), wajib=True)
        dapat_dicari(self.tentang)
        self.sel = f.pilihan("kolom", self.tr("Isian"), (), wajib=True)
        self.nilai = f.teks("nilai", self.tr("Nilai yang diusulkan"), maks=240)
        f.lebar = 2  # type: ignore[attr-defined]
        f.panjang("alasan", self.tr("Alasan"), wajib=True, baris=3)
        f.teks("dasar", self.tr("Dasar hukum atau nomor surat"), maks=240)
        self.setMinimumWidth(640)
        for isian in (self.kantor, self.tentang, self.sel):  # a long name may not widen its column
            kotak: Any = isian.widget
            kotak.setMinimumContentsLength(12)
            kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if awal is not None:
            self.kantor.isi(awal[0])
        self.kantor.berubah.connect(self._baca_sasaran)
        self.tentang.berubah.connect(self._baca_sel)
        self.sel.berubah.connect(self._tunjukkan)
        self.terima.setEnabled(konteks is None)  # until there is something to propose
        self._baca_sasaran()

    def kata_kerja(self) -> str:
        """Propose."""
        return self.tr("Usulkan")

    # -- reading -------------------------------------------------------------------------------------------

    def _baca_sasaran(self) -> None:
        ruang = self.kantor.nilai()
        if self.konteks is None or ruang is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan_pilihan

            return usulan_pilihan.sasaran(sesi, ruang)

        self.konteks.baca(di_pekerja, self.isi_sasaran, self.banner.galat, pemilik=self)

    def isi_sasaran(self, semua: Sequence[Sasaran]) -> None:
        """Rows of the office; the one it was opened for is chosen."""
        self._sasaran = {s.baris_id: s for s in semua}
        kotak: Any = self.tentang.widget
        kotak.blockSignals(True)
        kotak.clear()
        for s in semua:
            terang = f"NIP {tampil_nip(s.keterangan)}" if s.keterangan else kata(s.jenis)
            kotak.addItem(f"{s.nama} ({terang})", s.baris_id)
        awal, self._awal = self._awal, None
        pertama = next((s.baris_id for s in semua if s.tabel == "pegawai"), None)
        kotak.blockSignals(False)
        self.tentang.isi(awal[2] if awal is not None else pertama)
        kotak.lineEdit().setCursorPosition(0)  # a long name shows its beginning
        if self.konteks is not None and not semua:
            self.banner.peringatan(self.tr("Belum ada data kantor ini di pusat."))
        self._baca_sel()
        if awal is not None:
            self.sel.widget.setFocus()

    def _baca_sel(self) -> None:
        s = self._sasaran.get(self.tentang.nilai() or b"")
        if self.konteks is None or s is None:
            return
        tabel, baris = s.tabel, s.baris_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan_pilihan

            return baris, usulan_pilihan.sel(sesi, tabel, baris)

        self.konteks.baca(di_pekerja, self._sel_tiba, self.banner.galat, pemilik=self)

    def _sel_tiba(self, hasil: tuple[bytes, Sequence[SelUsulan]]) -> None:
        if hasil[0] == self.tentang.nilai():
            self.isi_sel(hasil[1])

    def isi_sel(self, semua: Sequence[SelUsulan]) -> None:
        """Cells of the row chosen; the same column stays chosen."""
        self._sel = {s.kolom: s for s in semua}
        kini = self.sel.nilai()
        kotak: Any = self.sel.widget
        kotak.blockSignals(True)
        kotak.clear()
        for s in semua:
            kotak.addItem(kata(s.label), s.kolom)
        kotak.blockSignals(False)
        self.sel.isi(kini if kini in self._sel else next(iter(self._sel), None))
        self.terima.setEnabled(bool(self._sel))
        self._tunjukkan()

    def _tunjukkan(self) -> None:
        s = self._sel.get(self.sel.nilai() or "")
        if s is None:
            return
        bagian = [self.tr("Sekarang: {nilai}.").format(nilai=s.nilai or self.tr("kosong"))]
        if s.cara:
            bagian.append(f"{kata(s.cara)}.")
        self.nilai.terangkan(" ".join(bagian))

    # -- saving --------------------------------------------------------------------------------------------

    def tindakan(self) -> tuple[str, Kerja]:
        """Through services.usulan.buat."""
        isi = self.formulir.nilai()
        s = self._sasaran[isi["tentang"]]
        tabel = s.tabel

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import usulan

            return usulan.buat(
                sesi, tabel, isi["tentang"], isi["kolom"], isi["nilai"], isi["alasan"], isi["dasar"]
            )

        isian = kata(self._sel[isi["kolom"]].label)
        return self.tr("Usulkan {isian} {nama}").format(isian=isian, nama=s.nama), kerja

    def _tidak(self, galat: BaseException) -> None:
        """A refusal is nearly always about the value: it stands below it."""
        from kinerja_desktop.domain.tolakan import Tolakan

        if not isinstance(galat, Tolakan):
            super()._tidak(galat)
            return
        self.terima.setEnabled(True)
        self.nilai.galat(pesan(galat))
        self.nilai.widget.setFocus()


@daftarkan("usulkan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.usulan_pilihan import Sasaran, SelUsulan

    dialog = DialogUsulkan(parent, None, [(1, "Kecamatan Contoh"), (2, "Kecamatan Lain")])
    dialog.isi_sasaran(
        [
            Sasaran("pegawai", b"p" * 16, "Pegawai", "Pegawai Contoh", "199001012015031999"),
            Sasaran("unit", b"u" * 16, "Unit kerja", "Seksi Pelayanan", ""),
        ]
    )
    dialog.isi_sel([SelUsulan("golongan", "Golongan", "Penata Muda (III/a)", "Kode saja, misalnya III/b")])
    return dialog
