"""Handover of evaluation documents: delivered, received or refused, and back with a signature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.domain.keberatan import CARA_SERAH
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import DialogSimpan, FormulirKolom, Kerja, qdate
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi

BELUM, KEMBALI, MENOLAK = "belum", "kembali", "menolak"


@dataclass(frozen=True)
class Berkas:
    """Documents of one act: period, SKP, whose (for the title), and today."""

    periode_id: bytes
    skp_id: tuple[bytes, ...]
    siapa: str
    hari: date


class DialogSerah(DialogSimpan):
    """When and how documents were delivered."""

    kolom = 2

    def __init__(self, parent: QWidget | None, konteks: KonteksUi | None, berkas: Berkas) -> None:
        self._berkas = berkas
        super().__init__(
            self.tr("Catat penyerahan dokumen evaluasi: {siapa}").format(siapa=berkas.siapa),
            self.tr("Sejak penyerahan, pegawai diminta menandatangani dan mengembalikan dokumennya."),
            parent,
            konteks,
        )
        self.setMinimumWidth(560)
        f = self.formulir
        f.tanggal("tanggal", self.tr("Tanggal penyerahan"), awal=qdate(berkas.hari))
        f.pilihan("cara", self.tr("Cara penyerahan"), [(k, kata(n)) for k, n in CARA_SERAH.items()])
        self.ingat()

    def kata_kerja(self) -> str:
        """Note it."""
        return self.tr("Catat penyerahan")

    def tindakan(self) -> tuple[str, Kerja]:
        """All documents in one act."""
        isi, b = self.formulir.nilai(), self._berkas

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penyerahan

            return penyerahan.sampaikan(sesi, b.periode_id, b.skp_id, isi["tanggal"], cara=isi["cara"])

        return self.tr("Catat penyerahan dokumen"), kerja


class _DenganTanda(DialogSimpan):
    """What both notes about the signature share: back, not yet, or refused with witnesses."""

    kolom = 2

    def _isian_tanda(self, pilihan: Sequence[tuple[str, str]], hari: date) -> None:
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.pilihan("tanda", self.tr("Tanda tangan pegawai"), pilihan, wajib=True)
        f.tanggal("kembali", self.tr("Tanggal kembali"), awal=qdate(hari))
        f.teks(
            "saksi",
            self.tr("Nama saksi"),
            petunjuk=self.tr("Yang melihat pegawai menolak menandatangani."),
            maks=200,
        )
        f.lebar = 2
        f.panjang("keterangan", self.tr("Keterangan"), baris=2)
        f.isian["tanda"].berubah.connect(self._tanda_berubah)
        self._tanda_berubah()
        self.ingat()

    def _tanda_berubah(self) -> None:
        tanda = self.formulir.isian["tanda"].nilai()
        self.formulir.isian["kembali"].widget.setEnabled(tanda == KEMBALI)
        saksi = self.formulir.isian["saksi"]
        saksi.widget.setEnabled(tanda == MENOLAK)
        saksi.wajibkan(tanda == MENOLAK)
        saksi.galat("")


class DialogTerima(_DenganTanda):
    """When documents were received, and whether they came back signed at once."""

    def __init__(self, parent: QWidget | None, konteks: KonteksUi | None, berkas: Berkas) -> None:
        self._berkas = berkas
        super().__init__(
            self.tr("Catat penerimaan dokumen evaluasi: {siapa}").format(siapa=berkas.siapa),
            self.tr("Waktu keberatan dihitung sejak tanggal penerimaan."),
            parent,
            konteks,
        )
        self.setMinimumWidth(620)
        self.formulir.tanggal("tanggal", self.tr("Tanggal penerimaan"), awal=qdate(berkas.hari))
        pilihan = [
            (BELUM, self.tr("Belum dikembalikan")),
            (KEMBALI, self.tr("Sudah kembali ditandatangani")),
            (MENOLAK, self.tr("Menolak menandatangani, ada saksi")),
        ]
        self._isian_tanda(pilihan, berkas.hari)

    def kata_kerja(self) -> str:
        """Note it."""
        return self.tr("Catat penerimaan")

    def tindakan(self) -> tuple[str, Kerja]:
        """All receipts in one act."""
        isi, b = self.formulir.nilai(), self._berkas

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penyerahan

            terima = penyerahan.Penerimaan(
                isi["tanggal"],
                isi["kembali"] if isi["tanda"] == KEMBALI else None,
                isi["tanda"] == MENOLAK,
                isi["saksi"] or "",
                isi["keterangan"] or "",
            )
            return penyerahan.terima_banyak(sesi, b.periode_id, b.skp_id, terima)

        return self.tr("Catat penerimaan dokumen"), kerja


class DialogKembali(_DenganTanda):
    """What became of the signature after the receipt."""

    def __init__(self, parent: QWidget | None, konteks: KonteksUi | None, berkas: Berkas) -> None:
        self._berkas = berkas
        super().__init__(
            self.tr("Catat dokumen kembali: {siapa}").format(siapa=berkas.siapa),
            self.tr("Penolakan menandatangani tidak mengubah hasil evaluasi; saksinya dicatat."),
            parent,
            konteks,
        )
        self.setMinimumWidth(620)
        pilihan = [
            (KEMBALI, self.tr("Kembali ditandatangani")),
            (MENOLAK, self.tr("Menolak menandatangani, ada saksi")),
        ]
        self._isian_tanda(pilihan[: 2 if len(berkas.skp_id) == 1 else 1], berkas.hari)

    def kata_kerja(self) -> str:
        """Note it."""
        return self.tr("Catat")

    def tindakan(self) -> tuple[str, Kerja]:
        """Signed documents of several people, or one refusal."""
        isi, b = self.formulir.nilai(), self._berkas

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import penyerahan

            if isi["tanda"] == MENOLAK:
                saksi, ket = isi["saksi"] or "", isi["keterangan"] or ""
                return penyerahan.tolak_tanda_tangan(sesi, b.periode_id, b.skp_id[0], saksi, ket)
            return penyerahan.kembali(sesi, b.periode_id, b.skp_id, isi["kembali"])

        return self.tr("Catat dokumen kembali"), kerja


def _contoh(kelas: Callable[..., DialogDasar]) -> Callable[[QWidget | None], DialogDasar]:
    berkas = Berkas(b"p" * 16, (b"s" * 16,), "Pegawai Contoh", date(2026, 4, 6))
    return lambda parent: kelas(parent, None, berkas)


daftarkan("serah_dokumen")(_contoh(DialogSerah))
daftarkan("terima_dokumen")(_contoh(DialogTerima))
daftarkan("kembali_dokumen")(_contoh(DialogKembali))
