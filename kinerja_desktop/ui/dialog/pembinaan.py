"""Pembinaan: write down a coaching or counselling, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import (
    DialogSimpan,
    FormulirKolom,
    Kerja,
    periksa_tanggal,
    qdate,
)
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.pembinaan import BarisPembinaan


class DialogPembinaan(DialogSimpan):
    """One record of a person: a new one of the kinds in `jenis`, or `lama` to be changed."""

    kolom = 3

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        skp_id: bytes,
        periode_id: bytes,
        nama: str,
        jenis: Sequence[str],
        hari_ini: date,
        lama: BarisPembinaan | None = None,
    ) -> None:
        from kinerja_desktop.services.pembinaan import NAMA_JENIS

        self._skp, self._periode, self._lama = skp_id, periode_id, lama
        super().__init__(
            self.tr("Pembinaan {nama}").format(nama=nama),
            self.tr("Isi konseling hanya dibaca pencatat, atasannya, dan pegawai itu sendiri."),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(760)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.pilihan("jenis", self.tr("Jenis"), [(j, kata(NAMA_JENIS[j])) for j in jenis])
        f.tanggal("tanggal", self.tr("Tanggal"), awal=qdate(hari_ini))
        f.teks("batas", self.tr("Batas waktu"), petunjuk=self.tr("Boleh kosong"), maks=20).tambah_periksa(
            periksa_tanggal
        )
        f.lebar = 3
        f.panjang("masalah", self.tr("Masalah"), wajib=True, baris=2)
        f.panjang("teks", self.tr("Yang dibicarakan"), baris=3)
        f.panjang("kesepakatan", self.tr("Kesepakatan"), baris=2)
        if lama is not None:
            f.isian["jenis"].isi(lama.jenis)
            f.isian["jenis"].widget.setEnabled(False)
            if lama.tanggal:
                f.isian["tanggal"].isi(lama.tanggal)
            for kunci in ("batas", "masalah", "teks", "kesepakatan"):
                f.isian[kunci].isi(getattr(lama, kunci))
        f.isian["masalah"].widget.setFocus()
        self.ingat()

    def kata_kerja(self) -> str:
        """Keep."""
        return self.tr("Simpan pembinaan")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        n, skp_id, periode_id = self.formulir.nilai(), self._skp, self._periode
        lama = self._lama.id if self._lama is not None else None

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pembinaan

            isi = pembinaan.IsiPembinaan(
                n["jenis"], n["tanggal"], n["masalah"], n["teks"], n["kesepakatan"], n["batas"]
            )
            return pembinaan.catat(sesi, skp_id, periode_id, isi, lama)

        return self.tr("Catat pembinaan"), kerja


class DialogHasilPembinaan(DialogSimpan):
    """What became of one record: done on a day, with a result."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        baris: BarisPembinaan,
        nama: str,
        hari_ini: date,
    ) -> None:
        self._id = baris.id
        super().__init__(
            self.tr("Hasil pembinaan {nama}").format(nama=nama),
            self.tr("Kesepakatan: {isi}").format(isi=baris.kesepakatan or baris.masalah),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(560)
        self.formulir.tanggal("tanggal", self.tr("Tanggal selesai"), awal=qdate(hari_ini))
        self.formulir.panjang("hasil", self.tr("Hasil"), wajib=True).isi(baris.hasil)
        self.formulir.isian["hasil"].widget.setFocus()
        self.ingat()

    def kata_kerja(self) -> str:
        """Done."""
        return self.tr("Tandai selesai")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi, kunci = self.formulir.nilai(), self._id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pembinaan

            return pembinaan.tandai(sesi, kunci, isi["hasil"], isi["tanggal"])

        return self.tr("Tandai pembinaan selesai"), kerja


@daftarkan("pembinaan")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogPembinaan(
        parent,
        None,
        None,
        b"",
        b"",
        "Pegawai Contoh",
        ("bimbingan", "konseling"),
        date(2026, 3, 30),
    )


@daftarkan("hasil_pembinaan")
def _contoh_hasil(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.services.pembinaan import BarisPembinaan

    hari = date(2026, 3, 30)
    baris = BarisPembinaan(
        b"",
        b"",
        "bimbingan",
        hari,
        "Pejabat Contoh",
        "Triwulan I 2026",
        "Arsip menumpuk.",
        "",
        "Dua map.",
        "",
        "terbuka",
        "",
        "",
        False,
        True,
        False,
    )
    return DialogHasilPembinaan(parent, None, None, baris, "Pegawai Contoh", hari)
