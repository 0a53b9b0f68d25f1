"""Pengecualian: leave somebody out of the counts for some days, by a letter; or end what stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QListWidget, QWidget

from kinerja_desktop.domain.mutasi import NAMA_PENGECUALIAN
from kinerja_desktop.domain.tanggal import baca_tanggal, tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.pegawai_dasar import (
    DialogSimpan,
    FormulirKolom,
    Kerja,
    periksa_tanggal,
    qdate,
)
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.pengecualian import BarisPengecualian


class DialogPengecualian(DialogSimpan):
    """One exception of a person: a new one, or `lama` to be changed."""

    kolom = 2

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        pegawai_id: bytes,
        nama: str,
        hari_ini: date,
        lama: BarisPengecualian | None = None,
    ) -> None:
        self._id, self._nama, self._lama = pegawai_id, nama, lama
        super().__init__(
            self.tr("Pengecualian {nama}").format(nama=nama),
            self.tr(
                "Selama masa ini pegawai tidak dihitung belum SKP atau belum dinilai. SKP dan nilainya tetap "
                "tersimpan, dan bulan yang dikerjakan tetap dinilai."
            ),
            parent,
            konteks,
            pengurung,
        )
        self.setMinimumWidth(640)
        f = self.formulir
        assert isinstance(f, FormulirKolom)
        f.lebar = 2
        f.pilihan("jenis", self.tr("Sebab"), [(j.value, kata(n)) for j, n in NAMA_PENGECUALIAN.items()])
        f.lebar = 1
        f.tanggal("mulai", self.tr("Mulai"), awal=qdate(hari_ini))
        f.teks("sampai", self.tr("Sampai"), petunjuk=self.tr("Kosong bila belum diketahui"), maks=20)
        f.teks("nomor", self.tr("Nomor surat"), petunjuk=self.tr("Wajib, kecuali meninggal dunia"), maks=80)
        f.teks("tanggal_surat", self.tr("Tanggal surat"), petunjuk=self.tr("Boleh kosong"), maks=20)
        for kunci in ("sampai", "tanggal_surat"):
            f.isian[kunci].tambah_periksa(periksa_tanggal)
        f.lebar = 2
        f.teks("keterangan", self.tr("Keterangan"), maks=300)
        if lama is not None:
            x = lama.isi
            f.isian["jenis"].isi(x.jenis.value)
            f.isian["mulai"].isi(x.mulai)
            f.isian["sampai"].isi(tanggal_pendek(x.sampai) if x.sampai else "")
            f.isian["nomor"].isi(x.nomor)
            f.isian["tanggal_surat"].isi(tanggal_pendek(x.tanggal_surat) if x.tanggal_surat else "")
            f.isian["keterangan"].isi(x.keterangan)
        f.isian["jenis"].widget.setFocus()

    def kata_kerja(self) -> str:
        """The act."""
        return self.tr("Simpan pengecualian")

    def tindakan(self) -> tuple[str, Kerja]:
        """One act."""
        isi, kunci, lama = self.formulir.nilai(), self._id, self._lama

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pengecualian

            return pengecualian.catat(
                sesi,
                kunci,
                isi["jenis"],
                isi["mulai"],
                baca_tanggal(isi["sampai"]) if isi["sampai"] else None,
                isi["nomor"],
                baca_tanggal(isi["tanggal_surat"]) if isi["tanggal_surat"] else None,
                isi["keterangan"],
                lama.isi.id if lama is not None else None,
            )

        return self.tr("Catat pengecualian {nama}").format(nama=self._nama), kerja


class DialogDaftarPengecualian(DialogDasar):
    """Everybody who is left out, by name and letter; hasil() is ("tambah" | "ubah" | "hapus", row or None).

    `milik` when the list is of one person, for whom another may be added.
    """

    def __init__(
        self, parent: QWidget | None, baris: tuple[BarisPengecualian, ...], milik: str, ubah: bool
    ) -> None:
        nama = f" {milik}" if milik else ""
        super().__init__(
            self.tr("Pengecualian{nama}").format(nama=nama),
            self.tr("{n} dikecualikan hari ini.").format(n=sum(b.berlaku for b in baris)),
            parent,
        )
        self.setMinimumWidth(720)
        self.formulir.hide()
        self._baris = baris
        self._hasil: tuple[str, BarisPengecualian | None] | None = None
        self.daftar = QListWidget(self)
        self.daftar.setAccessibleName(self.tr("Daftar pengecualian"))
        self.daftar.setWordWrap(True)
        self.daftar.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)
        for b in baris:
            tanda = "" if b.berlaku else self.tr(" (tidak berlaku hari ini)")
            surat = kata(b.isi.sebutan)
            ket = f" · {b.isi.keterangan}" if b.isi.keterangan else ""
            self.daftar.addItem(f"{b.nama} · {b.jabatan}\n{surat}, {b.masa}{tanda}{ket}")
        if not baris:
            self.daftar.addItem(self.tr("Belum ada pengecualian."))
        self.daftar.setCurrentRow(0)
        self.isi.addWidget(self.daftar, 1)
        for kunci, teks, ada in (
            ("tambah", self.tr("Tambah…"), ubah and bool(milik)),
            ("ubah", self.tr("Ubah…"), ubah and bool(baris)),
            ("hapus", self.tr("Hapus"), ubah and bool(baris)),
        ):
            if ada:
                t = tombol(teks)
                t.setAutoDefault(False)
                t.clicked.connect(lambda _=False, k=kunci: self._pilih(k))
                self.kotak.addButton(t, self.kotak.ButtonRole.ActionRole)
        self.batal.hide()
        self.daftar.setFocus()

    def kata_kerja(self) -> str:
        """Just close."""
        return self.tr("Tutup")

    def _pilih(self, apa: str) -> None:
        n = self.daftar.currentRow()
        self._hasil = (apa, self._baris[n] if 0 <= n < len(self._baris) else None)
        self.accept()

    def hasil(self) -> Any:
        """What to do next, or None."""
        return self._hasil


@daftarkan("pengecualian")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogPengecualian(parent, None, None, b"", "Pegawai Contoh", date(2026, 7, 1))


@daftarkan("daftar_pengecualian")
def _contoh_daftar(parent: QWidget | None) -> DialogDasar:
    return DialogDaftarPengecualian(parent, (), "Pegawai Contoh", True)
