"""Kantor, at the centre: invite offices, accept those that ask, see how far each is, write the replies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui.dialog.kirim_balasan import DialogBalasan
from kinerja_desktop.ui.dialog.kunci_kantor import CABUT, DialogKunciKantor
from kinerja_desktop.ui.dialog.siapa_belum import DialogSiapaBelum
from kinerja_desktop.ui.dialog.surat import DialogSurat
from kinerja_desktop.ui.dialog.undang import DialogKode, DialogUndang
from kinerja_desktop.ui.halaman.cetak_daftar import cocok
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.halaman.kantor_tabel import TabelKantor
from kinerja_desktop.ui.halaman.tukar import folder_terakhir, penjalan
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.fokus import jaga_fokus

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import PapanPusat
    from kinerja_desktop.flows.tukar import HasilTerima, HasilUndang


class HalamanKantor(Halaman):
    """See the module."""

    nama = "kantor"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self._papan: PapanPusat | None = None
        self._tuju: int | None = None
        self.undang = tombol(self.tr("Undang kantor…"), "utama")
        self.terima = tombol(self.tr("Terima kantor ini"))
        self.balas = tombol(self.tr("Kirim balasan…"))
        self.kunci = tombol(self.tr("Kunci…"), nama=self.tr("Kunci kantor ini"))
        self.kunci.clicked.connect(self._kunci)
        self.undang.clicked.connect(self._undang)
        self.terima.clicked.connect(self._terima)
        self.balas.clicked.connect(self._balas)
        self.belum = tombol(self.tr("Siapa belum…"))
        self.belum.clicked.connect(self._siapa_belum)
        self.tombol_cetak = tombol(self.tr("Cetak…"), nama=self.tr("Cetak papan kantor"))
        self.tombol_cetak.clicked.connect(self.cetak)
        for t in (self.kunci, self.terima, self.balas, self.undang):
            self.kepala.tambah(t)
        self.saring = BarisPilihan(self.tr("Saring kantor"), alir=True)
        self.saring.dipilih.connect(lambda _: self._tampil())
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama kantor (Ctrl+F)"))
        self.cari.setAccessibleName(self.tr("Saring nama kantor"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.setFixedWidth(250)
        self.cari.textChanged.connect(lambda _: self._tampil())
        for w in (self.cari, self.belum, self.tombol_cetak):
            self.saring.tambah(w)
        self.tata.addWidget(self.saring)
        self._tulis_saring(None)
        self.tabel = TabelKantor(self)
        self.tabel.dipilih.connect(self._perbarui)
        self.tata.addWidget(self.tabel, 1)
        self.dokumen = tombol(self.tr("Dokumen kantor ini"), "tautan")
        self.dokumen.clicked.connect(self._dokumen)
        self.tabel.tambah(self.dokumen)
        self.kosong = self._susun_kosong()
        self.tata.addWidget(self.kosong)
        self.tata.addStretch(0)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Kantor")

    def _susun_kosong(self) -> QFrame:
        kosong = QFrame(self)
        kosong.setObjectName("kartu")
        tata = QVBoxLayout(kosong)
        tata.setContentsMargins(18, 14, 18, 16)
        tata.setSpacing(8)
        judul = QLabel(self.tr("Belum ada kantor yang diundang."), kosong)
        judul.setObjectName("h2")
        teks = QLabel(
            "\n".join(
                (
                    self.tr("1.  Tekan Undang kantor: program membuat berkas undangan dan sebuah kode."),
                    self.tr("2.  Kirim berkasnya, dan sampaikan kodenya lewat telepon atau surat."),
                    self.tr("3.  Setelah ADK pertama kantor itu dikompilasi, terima kantornya di sini."),
                )
            ),
            kosong,
        )
        teks.setTextFormat(Qt.TextFormat.PlainText)
        tata.addWidget(judul)
        tata.addWidget(teks)
        kosong.hide()
        return kosong

    # -- data ----------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Targets: saring "terlambat", "meminta"; nomor of an office; undang to invite one at once."""
        if tujuan.get("saring"):
            self.saring.tandai({"meminta": "diminta"}.get(tujuan["saring"], tujuan["saring"]))
        self._tuju = tujuan.get("nomor")
        if tujuan.get("undang"):
            QTimer.singleShot(0, self._undang)  # once the page is shown
        self.muat()

    def muat(self) -> None:
        """Every invited office."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar

            return papan_tukar.papan_pusat(sesi)

        self.konteks.baca(di_pekerja, self._terbaca)

    def _terbaca(self, papan: PapanPusat) -> None:
        with jaga_fokus(self):
            self._tampilkan_data(papan)
        self.siap.emit()

    def _tampilkan_data(self, papan: PapanPusat) -> None:
        self._papan = papan
        ada = bool(papan.kantor)
        self._tulis_saring(papan)
        self.saring.setVisible(ada)
        self.tabel.setVisible(ada)
        self.kosong.setVisible(not ada)
        self.balas.setEnabled(papan.bergabung > 0)
        self.kepala.atur(
            self.judul,
            self.tr("{n} bergabung, {m} meminta bergabung, {t} terlambat").format(
                n=papan.bergabung, m=papan.meminta, t=papan.terlambat
            )
            if ada
            else "",
        )
        self._tampil()

    def _tulis_saring(self, papan: PapanPusat | None) -> None:
        """Chips of the states that some office is in, and of the one chosen."""
        nama = {
            "semua": self.tr("Semua ({n})"),
            "diminta": self.tr("Meminta bergabung ({n})"),
            "belum": self.tr("Belum mengirim ({n})"),
            "terlambat": self.tr("Terlambat ({n})"),
            "ditolak": self.tr("Ditolak ({n})"),
            "menunggu": self.tr("Menunggu ({n})"),
            "beda": self.tr("Beda Isian ({n})"),
            "balasan": self.tr("Perlu dibalas ({n})"),
            "sudah": self.tr("Sudah mengirim ({n})"),
            "dikirim": self.tr("Diundang ({n})"),
        }
        jumlah = {k: papan.jumlah(k) if papan is not None else 0 for k in nama}
        tetap = {"semua", "diminta", "terlambat", "dikirim", self.saring.kini}
        self.saring.isi([(k, t.format(n=jumlah[k])) for k, t in nama.items() if jumlah[k] or k in tetap])

    def _tampil(self) -> None:
        if self._papan is None:
            return
        saring, kata = self.saring.kini, self.cari.text().casefold().split()
        if self._tuju is not None:
            saring, kata = "semua", []
            self.saring.tandai("semua")
        self.tabel.isi([k for k in self._papan.kantor if k.dalam(saring) and cocok(kata, k.kantor)])
        if self._tuju is not None:
            self.tabel.ke(self._tuju)
            self._tuju = None
        self._perbarui()

    def _perbarui(self) -> None:
        kini = self.tabel.kini()
        self.terima.setEnabled(kini is not None and kini.meminta)
        self.kunci.setEnabled(kini is not None)
        self.terima.setToolTip(
            "" if self.terima.isEnabled() else self.tr("Pilih kantor yang meminta bergabung.")
        )

    def fokus_awal(self) -> QWidget | None:
        """The table, or the button that begins."""
        return self.undang if self.tabel.isHidden() else self.tabel.tabel

    def fokus_cari(self) -> QWidget | None:
        """The filter."""
        return self.cari

    def _dokumen(self) -> None:
        """Its documents with the centre's verdicts."""
        kini = self.tabel.kini()
        if kini is not None:
            self.konteks.navigasi.buka("dokumen_kantor", undangan=kini.nomor)

    # -- acts ----------------------------------------------------------------------------------------------

    def _undang(self) -> None:
        isi = DialogUndang.ask(self, folder_terakhir(self.konteks))
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import undang

            return undang(sesi, isi["kantor"], Path(isi["folder"]))

        def jadi(hasil: HasilUndang) -> None:
            self._tertulis(hasil)
            self._tuju = hasil.nomor
            self.muat()

        self.konteks.baca(
            di_pekerja, jadi, self.banner.galat, pemilik=self, judul=self.tr("Membuat undangan")
        )

    def _kunci(self) -> None:
        kini = self.tabel.kini()
        if kini is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import daftar_kunci

            return daftar_kunci(sesi, kini.nomor)

        self.konteks.baca(
            di_pekerja, lambda kunci: self._tanya_kunci(kini.nomor, kini.kantor, kunci), self.banner.galat,
            pemilik=self,
        )  # fmt: skip

    def _tanya_kunci(self, nomor: int, kantor: str, kunci: list[tuple[bytes, str]]) -> None:
        isi = DialogKunciKantor.ask(self, kantor, kunci, folder_terakhir(self.konteks))
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import cabut_kunci, undang

            if isi["tindakan"] == CABUT:
                return cabut_kunci(sesi, isi["kunci"], isi["alasan"])
            return undang(sesi, "", Path(isi["folder"]), nomor)

        def jadi(hasil: Any) -> None:
            if isi["tindakan"] == CABUT:
                self.banner.sukses(hasil.kalimat, [(self.tr("Kirim balasan…"), self._balas)])
            else:
                self._tertulis(hasil)
            self._tuju = nomor
            self.muat()

        judul = self.tr("Mengatur kunci {kantor}").format(kantor=kantor)
        self.konteks.baca(di_pekerja, jadi, self.banner.galat, pemilik=self, judul=judul)

    def _tertulis(self, hasil: HasilUndang) -> None:
        DialogKode.ask(self, hasil)
        self.banner.sukses(  # gone once the page is left
            self.tr("Undangan untuk {kantor} ditulis ke {berkas}.").format(
                kantor=hasil.kantor, berkas=hasil.path
            )
        )

    def _terima(self) -> None:
        kini = self.tabel.kini()
        if kini is None or not kini.meminta:
            return
        nomor = kini.nomor

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import terima_kantor

            return terima_kantor(sesi, nomor)

        def jadi(hasil: HasilTerima) -> None:
            self.banner.sukses(hasil.kalimat, [(self.tr("Kirim balasan…"), self._balas)])
            self.konteks.bus.terbit_jenis({"*"}, self.tr("Terima kantor"), self)
            self._tuju = nomor
            self.muat()

        self.konteks.baca(
            di_pekerja, jadi, self.banner.galat, pemilik=self,
            judul=self.tr("Menerima {kantor}").format(kantor=kini.kantor),
        )  # fmt: skip

    def _balas(self) -> None:
        papan, kini = self._papan, self.tabel.kini()
        if papan is None:
            return
        # A filter is a choice too; without one the office under the cursor, where it waits for an answer.
        saring = self.saring.kini
        if saring not in ("", "semua"):
            dipilih = [k.nomor for k in papan.kantor if k.dalam(saring) and k.kunci]
        else:
            dipilih = [kini.nomor] if kini is not None and kini.kunci else []
        bisa = [k for k in papan.kantor if k.kunci]
        terakhir = folder_terakhir(self.konteks, lain="")
        hasil = DialogBalasan.ask(self, penjalan(self.konteks), bisa, dipilih, terakhir)
        if hasil is not None:
            self.banner.sukses(hasil.kalimat)
        self.muat()

    def _siapa_belum(self) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.surat_tukar import pesan_siapa_belum

            return pesan_siapa_belum(sesi)

        def tampil(pesan: str) -> None:
            if DialogSiapaBelum.ask(self, pesan):
                self.banner.sukses(self.tr("Pesan disalin; tempel di WhatsApp."))

        self.konteks.baca(di_pekerja, tampil, self.banner.galat, pemilik=self)

    def cetak(self) -> None:
        """Ctrl+P and the button: the paper, to be read, printed or kept."""
        saring = self.saring.kini

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.cetak_papan import papan_pdf

            return papan_pdf(sesi, kertas, saring)

        DialogSurat.ask(self, self.konteks, self.tr("Papan kantor"), buat, "Papan-kantor.pdf")
