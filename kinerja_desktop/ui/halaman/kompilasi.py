"""Kompilasi: every ADK of a folder into the centre, with progress and cancel; what came, waits, differs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.bertahap import DaftarAngka, LembarKemajuan
from kinerja_desktop.ui.dialog.kirim_bagian import label
from kinerja_desktop.ui.dialog.terima_adk import DialogTerimaAdk, TabelBerkas, angka_terima
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.halaman.riwayat_tindakan import TindakanRiwayat
from kinerja_desktop.ui.halaman.tukar import folder_terakhir, penjalan
from kinerja_desktop.ui.halaman.tukar_gawat import PapanGawat
from kinerja_desktop.ui.halaman.tukar_riwayat import RiwayatBerkas
from kinerja_desktop.ui.tugas import Kendali
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.pewaktu import pewaktu
from kinerja_desktop.ui.widget.pintu_tukar import PintuTukar

if TYPE_CHECKING:
    from kinerja_desktop.flows.papan_tukar import PapanPusat
    from kinerja_desktop.flows.tukar import HasilTerima


class HalamanKompilasi(Halaman):
    """See the module."""

    nama = "kompilasi"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self._hasil: HasilTerima | None = None
        self._papan: PapanPusat | None = None
        self._kendali: Kendali | None = None
        self.berkas = tombol(self.tr("Terima berkas…"))
        self.folder = tombol(self.tr("Kompilasi sebuah folder…"), "utama")
        self.berkas.clicked.connect(self._terima)
        self.folder.clicked.connect(self._pilih)
        for t in (self.berkas, self.folder):
            self.kepala.tambah(t)
        self.bagian = BarisPilihan(self.tr("Bagian kompilasi"), "tab")
        self.bagian.dipilih.connect(lambda _: self._ganti())
        baris = QHBoxLayout()
        baris.addWidget(self.bagian)
        baris.addStretch(1)
        self.pintu = PintuTukar(konteks, self, beda=False)
        baris.addWidget(self.pintu)
        self.tata.addLayout(baris)
        self.gawat = PapanGawat(konteks, self)
        self.tata.addWidget(self.gawat)
        self.tumpukan = QStackedWidget(self)
        self.riwayat = RiwayatBerkas(self, bertombol=True)
        self.riwayat.ulang_diminta.connect(lambda _: self.konteks.navigasi.buka("kantor"))
        self.tindakan_riwayat = TindakanRiwayat(self, self.riwayat, penjalan(konteks))
        self._tunda = pewaktu(self, 300, self._cari)
        self.tumpukan.addWidget(self._susun_hasil())
        self.tumpukan.addWidget(self._susun_kalimat())
        self.tumpukan.addWidget(self._susun_riwayat())
        self.tumpukan.addWidget(self._susun_kemajuan())
        self.tata.addWidget(self.tumpukan, 1)
        self._tulis_bagian()

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Kompilasi")

    # -- building ------------------------------------------------------------------------------------------

    def _susun_hasil(self) -> QWidget:
        lembar = QWidget(self)
        tata = QVBoxLayout(lembar)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.kalimat = QLabel(lembar)
        self.kalimat.setObjectName("h2")
        self.kalimat.setWordWrap(True)
        self.kalimat.setTextFormat(Qt.TextFormat.PlainText)
        self.terang = QLabel(lembar)
        self.terang.setObjectName("redup")
        self.terang.setWordWrap(True)
        self.angka = DaftarAngka(lembar)
        self.tabel = TabelBerkas(self.tr("Berkas yang dikompilasi"), lembar)
        for w in (self.kalimat, self.terang, self.angka):
            tata.addWidget(w)
        tata.addWidget(self.tabel, 1)
        self.rinci = label("", "redup")
        self.tabel.sel_berubah.connect(lambda *_: self.rinci.setText(self.tabel.kalimat_kini()))
        tata.addWidget(self.rinci)
        tata.addStretch(0)
        return lembar

    def _susun_riwayat(self) -> QWidget:
        lembar = QWidget(self)
        tata = QVBoxLayout(lembar)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.cari = QLineEdit(lembar)
        self.cari.setPlaceholderText(self.tr("Cari nama kantor atau berkas"))
        self.cari.setAccessibleName(self.tr("Cari dalam riwayat berkas"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tunda.start())
        self.terbaru = QLabel(lembar)
        self.terbaru.setObjectName("redup")
        baris = QHBoxLayout()
        baris.addWidget(self.cari, 1)
        baris.addWidget(self.terbaru)
        tata.addLayout(baris)
        tata.addWidget(self.riwayat, 1)
        return lembar

    def _susun_kalimat(self) -> QWidget:
        gulung = QScrollArea(self)
        gulung.setFrameShape(QFrame.Shape.NoFrame)
        gulung.setWidgetResizable(True)
        gulung.setAccessibleName(self.tr("Bagian kompilasi"))
        lembar = QWidget(gulung)
        gulung.setWidget(lembar)
        tata = QVBoxLayout(lembar)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(8)
        self.judul_bagian = QLabel(lembar)
        self.judul_bagian.setObjectName("h2")
        self.isi_bagian = QLabel(lembar)
        self.isi_bagian.setWordWrap(True)
        self.isi_bagian.setTextFormat(Qt.TextFormat.PlainText)
        self.isi_bagian.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        tata.addWidget(self.judul_bagian)
        tata.addWidget(self.isi_bagian)
        self.lihat_beda = tombol(self.tr("Lihat Beda Isian"))
        self.lihat_beda.clicked.connect(lambda: self.konteks.navigasi.buka("beda"))
        tata.addWidget(self.lihat_beda, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addStretch(1)
        return gulung

    def _susun_kemajuan(self) -> QWidget:
        lembar = QWidget(self)
        tata = QVBoxLayout(lembar)
        tata.setContentsMargins(0, 0, 0, 0)
        self.kemajuan = LembarKemajuan(lembar)
        self.kemajuan.teks.setText(self.tr("Mengompilasi…"))
        self.hentikan = tombol(self.tr("Hentikan"))
        self.hentikan.clicked.connect(self._hentikan)
        tata.addWidget(self.kemajuan)
        tata.addWidget(self.hentikan, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addStretch(1)
        return lembar

    # -- data ----------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Target: bagian "hasil", "menunggu", "beda" or "riwayat"."""
        if tujuan.get("bagian"):
            self.bagian.tandai(tujuan["bagian"])
        self.muat()

    def muat(self) -> None:
        """What waits, what differs, which files came."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar

            return papan_tukar.papan_pusat(sesi)

        self.konteks.baca(di_pekerja, self._terbaca)
        self.pintu.muat()
        self.gawat.muat()

    def _terbaca(self, papan: PapanPusat) -> None:
        self._papan = papan
        masuk = papan.masuk
        self._isi_riwayat()
        self.kepala.atur(
            self.judul,
            self.tr("{n} berkas diterima dari {k} kantor").format(n=masuk, k=papan.bergabung)
            if masuk
            else "",
        )
        self._tulis_bagian()
        if self._kendali is None:
            self._ganti()
        self.siap.emit()

    def _isi_riwayat(self) -> None:
        """The newest files, or those looked for."""
        if self.cari.text().strip():
            self._cari()
            return
        papan = self._papan
        if papan is not None:
            self.riwayat.isi(papan.berkas)
            n = sum(b.arah == "terima" for b in papan.berkas)
            self.terbaru.setText(
                self.tr("{n} terbaru dari {semua} berkas diterima").format(n=n, semua=papan.masuk)
                if n < papan.masuk
                else ""
            )

    def _cari(self) -> None:
        teks = self.cari.text().strip()
        if not teks:
            self._isi_riwayat()
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows import papan_tukar

            return papan_tukar.cari_berkas(sesi, teks)

        def jadi(berkas: Any) -> None:
            if teks == self.cari.text().strip():
                self.riwayat.isi(berkas)
                self.terbaru.setText(self.tr("{n} berkas").format(n=len(berkas)))

        self.konteks.baca(di_pekerja, jadi, self.banner.galat, pemilik=self)

    def _tulis_bagian(self) -> None:
        p = self._papan
        menunggu, beda = (len(p.menunggu), p.beda) if p is not None else (0, 0)
        self.bagian.isi(
            [
                ("hasil", self.tr("Hasil terakhir")),
                ("menunggu", self.tr("Menunggu ({n})").format(n=menunggu)),
                ("beda", self.tr("Beda Isian ({n})").format(n=beda)),
                ("riwayat", self.tr("Riwayat berkas")),
            ]
        )

    def _ganti(self) -> None:
        kini = self.bagian.kini
        if self._kendali is not None:
            return
        self.tumpukan.setCurrentIndex({"hasil": 0, "riwayat": 2}.get(kini, 1))
        if kini == "hasil":
            self._tampil_hasil()
        elif kini in ("menunggu", "beda") and self._papan is not None:
            self._tampil_kalimat(kini, self._papan)

    def _tampil_hasil(self) -> None:
        h = self._hasil
        for w in (self.angka, self.tabel, self.rinci):
            w.setVisible(h is not None)
        if h is None:
            self.kalimat.setText(self.tr("Belum ada kompilasi sejak program dibuka."))
            self.terang.setText(
                self.tr("Kumpulkan ADK dari semua kantor ke satu folder, lalu tekan Kompilasi sebuah folder. "
                        "Urutan, nama, dan salinan ganda tidak masalah; satu berkas rusak tidak menghentikan "
                        "yang lain.")
            )  # fmt: skip
            return
        self.kalimat.setText(kata(h.kalimat))
        catatan = [f"{t[:1].upper()}{t[1:]}." for t in h.menunggu_apa[:6]]
        if h.backup is not None:
            catatan.append(self.tr("Backup sebelumnya: {nama}.").format(nama=h.backup.name))
        self.terang.setText(" ".join(catatan))
        self.angka.tampilkan(angka_terima(h))
        self.tabel.tampilkan(h)
        self.tabel.ke_yang_ditolak()

    def _tampil_kalimat(self, kini: str, p: PapanPusat) -> None:
        self.lihat_beda.setVisible(kini == "beda" and bool(p.beda))
        if kini == "menunggu":
            self.judul_bagian.setText(
                self.tr("! {n} hal ditunggu").format(n=len(p.menunggu))
                if p.menunggu
                else self.tr("✓ Tidak ada yang ditunggu.")
            )
            self.isi_bagian.setText(
                "\n".join(f"{t[:1].upper()}{t[1:]}." for t in p.menunggu)
                or self.tr("Semua berkas yang diterima lengkap dengan berkas sebelumnya.")
            )
            return
        self.judul_bagian.setText(
            self.tr("! {n} isian mempunyai dua nilai").format(n=p.beda)
            if p.beda
            else self.tr("✓ Tidak ada Beda Isian.")
        )
        self.isi_bagian.setText(
            self.tr("Kedua nilai disimpan, tidak ada yang menimpa. Kantor pemilik data yang memutuskan nilai "
                    "mana yang dipakai; sampai itu nilai yang tampak sama di semua komputer.")
            if p.beda
            else self.tr("Tidak ada isian yang diubah di dua komputer tanpa saling mengetahui.")
        )  # fmt: skip

    def fokus_awal(self) -> QWidget | None:
        """The act, or how to stop it."""
        return self.hentikan if self._kendali is not None else self.folder

    def fokus_cari(self) -> QWidget | None:
        """Ctrl+F looks for a file."""
        return self.cari if self.bagian.kini == "riwayat" else None

    # -- acts ----------------------------------------------------------------------------------------------

    def _pilih(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Pilih folder berisi ADK"), folder_terakhir(self.konteks)
        )
        if folder:
            self.kompilasi(folder)

    def kompilasi(self, folder: str) -> None:
        """Compile every file of a folder; the page shows how far it is."""
        kendali = Kendali()
        self._kendali = kendali
        self.kemajuan.kendali = kendali
        self._sibuk(True)
        self.tumpukan.setCurrentIndex(3)
        self.hentikan.setFocus()

        def lapor(n: int, dari: int, nama: str) -> bool:
            kendali.lapor(n, dari, nama)
            return not kendali.dibatalkan

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import kompilasi
            from kinerja_desktop.flows.tukar.kompilasi import ringkaskan

            hasil = kompilasi(sesi, Path(folder), lapor)
            ringkaskan(sesi, lapor)
            return hasil

        self.konteks.baca(di_pekerja, self._jadi, self._gagal, pemilik=self)

    def _sibuk(self, ya: bool) -> None:
        for t in (
            self.berkas,
            self.folder,
            *(self.bagian.tombol(k) for k in ("hasil", "menunggu", "beda", "riwayat")),
        ):
            t.setEnabled(not ya)
        self.hentikan.setEnabled(ya)

    def _hentikan(self) -> None:
        if self._kendali is not None:
            self._kendali.minta_batal()
            self.hentikan.setEnabled(False)
            self.kemajuan.rincian.setText(self.tr("Menghentikan setelah berkas yang sedang dibaca…"))

    def _selesai(self) -> None:
        self._kendali = self.kemajuan.kendali = None
        self._sibuk(False)

    def _jadi(self, hasil: HasilTerima) -> None:
        self._selesai()
        self.tunjukkan(hasil)

    def tunjukkan(self, hasil: HasilTerima) -> None:
        """Show the answers for every file and tell the other pages."""
        self._hasil = hasil
        self.bagian.tandai("hasil")
        self.konteks.bus.terbit_jenis({"*"}, self.tr("Kompilasi"), self)
        self._ganti()
        if hasil.berkas:
            self.tabel.setFocus()
        if hasil.calon:
            self.banner.peringatan(
                self.tr("{n} berkas berasal dari kantor yang meminta bergabung.").format(n=hasil.calon),
                [(self.tr("Lihat kantor"), lambda: self.konteks.navigasi.buka("kantor", saring="meminta"))],
            )
        else:
            self.banner.bersihkan()
        self.muat()

    def _gagal(self, galat: BaseException) -> None:
        self._selesai()
        self._ganti()
        self.banner.galat(galat)

    def _terima(self) -> None:
        hasil = DialogTerimaAdk.ask(self, penjalan(self.konteks), None, folder_terakhir(self.konteks))
        if hasil is not None:
            self.tunjukkan(hasil)
