"""One entry of progress: added to a month, or corrected with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.realisasi import pisah_satuan
from kinerja_desktop.domain.tanggal import baca_tanggal, tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, periksa_tanggal
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.realisasi import CatatanRealisasi

#: Beside such a target nothing that could be a number is refused: the service reads it by the true one.
BERTITIK = "1.000"


class DialogCatatan(DialogSimpan):
    """`catatan` None adds an entry to the month of `alamat` (indicator id, month), else corrects that one.

    `bulan_lain` are the months that a corrected entry may be moved to.
    """

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        alamat: tuple[bytes, int],
        indikator: str,
        satuan: str,
        catatan: CatatanRealisasi | None = None,
        bulan_lain: Sequence[int] = (),
    ) -> None:
        self._alamat, self._catatan, self._satuan = alamat, catatan, satuan
        bulan = kata(NAMA_BULAN[alamat[1] - 1])
        judul = (
            self.tr("Tambah catatan {bulan}").format(bulan=bulan)
            if catatan is None
            else self.tr("Koreksi catatan {bulan}").format(bulan=bulan)
        )
        super().__init__(judul, indikator, parent, konteks, pengurung)
        self.setMinimumWidth(640)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.teks(
            "angka",
            self.tr("Angka"),
            petunjuk=self.tr("Satuan indikator: {satuan}").format(satuan=satuan) if satuan else "",
            maks=60,
        )
        f.teks(
            "tanggal",
            self.tr("Tanggal kegiatan"),
            petunjuk=self.tr("Boleh kosong, misalnya 4-3-2026"),
            maks=30,
        )
        f.isian["tanggal"].tambah_periksa(periksa_tanggal)
        f.lebar = 2
        f.panjang("teks", self.tr("Keterangan capaian"), baris=2)
        f.teks(
            "bukti",
            self.tr("Bukti dukung"),
            petunjuk=self.tr("Nama dokumen atau tautan; berkasnya dilampirkan di panel."),
            maks=500,
        )
        if catatan is not None:
            f.lebar = 1
            nama = [(n, kata(NAMA_BULAN[n - 1])) for n in sorted({alamat[1], *bulan_lain})]
            f.pilihan("bulan", self.tr("Bulan"), nama)
            f.isian["bulan"].isi(alamat[1])
            f.teks(
                "alasan",
                self.tr("Alasan koreksi"),
                wajib=catatan.perlu_alasan,
                petunjuk=self.tr("Nilai lama tetap tersimpan dan tampak bersama alasan ini."),
                maks=300,
            )
            self._isikan(catatan)
        self.ingat()

    def _isikan(self, c: CatatanRealisasi) -> None:
        f = self.formulir
        f.isi(
            {
                "angka": f"{c.angka} {c.satuan}".strip(),
                "tanggal": tanggal_pendek(c.tanggal_kegiatan) if c.tanggal_kegiatan else "",
                "teks": c.teks,
                "bukti": c.bukti,
            }
        )

    def tindakan(self) -> tuple[str, Kerja]:
        """One act on the worker."""
        isi, alamat, lama = self.formulir.nilai(), self._alamat, self._catatan
        pisah = pisah_satuan(isi["angka"], self._satuan, BERTITIK)
        angka, satuan = pisah or (isi["angka"], "")

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import realisasi

            hari = baca_tanggal(isi["tanggal"]) if isi["tanggal"] else None
            baru = realisasi.IsiCatatan(angka, satuan, isi["teks"], isi["bukti"], hari)
            if lama is None:
                return realisasi.tambah(sesi, *alamat, baru)
            if isi["bulan"] != alamat[1]:
                return realisasi.pindah(sesi, lama.id, isi["bulan"], baru, isi["alasan"])
            return realisasi.koreksi(sesi, lama.id, baru, isi["alasan"])

        return self.windowTitle(), kerja


@daftarkan("catatan_realisasi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogCatatan(parent, None, None, (bytes(16), 3), "Surat terbit", "surat")
