"""Frasa: the phrase bank; the centre writes its own in Referensi, an office its own in the place SKP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.frasa import DialogFrasa
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.label import label_kosong

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kinerja_desktop.services.frasa import Frasa
    from kinerja_desktop.ui.halaman.referensi.halaman import HalamanReferensi
    from kinerja_desktop.ui.halaman.skp.halaman import HalamanSkp


class PanelFrasa(QWidget):
    """All sentences, by where they are offered."""

    def __init__(self, halaman: HalamanReferensi | HalamanSkp, kantor: bool = False) -> None:
        super().__init__(halaman)
        self.h, self.konteks, self._kantor = halaman, halaman.konteks, kantor
        self._menurut_id: dict[bytes, Frasa] = {}
        self._jenis: dict[str, str] = {}
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        self.kisi = Kisi(
            KisiModel(
                [
                    Kolom("jenis", self.tr("Dipakai di"), 160),
                    Kolom("kunci", self.tr("Kelompok"), 160, lentur=True),
                    Kolom("teks", self.tr("Frasa"), 420, lentur=True),
                    Kolom("asal", self.tr("Asal"), 90),
                ],
                parent=self,
            ),
            self.tr("Bank frasa"),
            daftar=True,
            panel=kantor,
            banner=halaman.banner,
        )
        self.kisi.view.dibuka.connect(lambda _: self._ubah_kini())
        self.kisi.view.sel_berubah.connect(lambda *_: self._pilihan_berubah())
        self.setFocusProxy(self.kisi)
        tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        tata.addWidget(self.kosong)
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.catatan = QLabel(self)
        self.catatan.setObjectName("redup")
        self.catatan.setWordWrap(True)
        self.hapus = tombol(self.tr("Hapus frasa"))
        self.hapus.clicked.connect(self._hapus)
        self.ubah = tombol(self.tr("Ubah frasa…"))
        self.ubah.clicked.connect(self._ubah_kini)
        self.tambah = tombol(self.tr("Tambah frasa…"), "utama")
        self.tambah.clicked.connect(self.tambah_baru)
        bawah.addWidget(self.catatan, 1)
        for t in (self.hapus, self.ubah, self.tambah):
            bawah.addWidget(t)
        tata.addLayout(bawah)

    def isi(self, semua: Sequence[Frasa], jenis: dict[str, str], pusat: bool, boleh: bool) -> None:
        """Show the sentences; only who may change them has buttons."""
        # What comes with the program has no id of its own: its place in the list stands for it here.
        ids = [f.id or n.to_bytes(16, "big") for n, f in enumerate(semua)]
        self._menurut_id = dict(zip(ids, semua, strict=True))
        self._jenis = jenis
        self.kisi.isi(
            [
                Baris(
                    kunci,
                    {
                        "jenis": kata(jenis.get(f.jenis, f.jenis)),
                        "kunci": f.kunci,
                        "teks": f.teks,
                        "asal": self._asal(f),
                    },
                    nama=f.teks[:60],
                )
                for kunci, f in self._menurut_id.items()
            ]
        )
        if semua and self.kisi.view.id_kini() is None:
            self.kisi.view.ke(0, 2)  # the phrase itself, so that the panel below shows it whole
        self.kosong.setVisible(not semua)
        self.kosong.setText(self.tr("Belum ada frasa. Frasa membantu penilai menulis kalimat yang jelas."))
        catatan = self.tr("Frasa dari pusat ditetapkan BKPSDM.")
        if pusat:
            catatan = self.tr("Frasa ikut ke semua kantor dengan balasan berikutnya.")
        elif self._kantor and boleh:
            catatan = self.tr("Frasa kantor ini dapat diubah; yang dari pusat dan bawaan hanya dibaca.")
        self.catatan.setText(catatan)
        for t in (self.hapus, self.ubah, self.tambah):
            t.setVisible((pusat or self._kantor) and boleh)
        self._pilihan_berubah()

    def _asal(self, f: Frasa) -> str:
        if not f.id:
            return self.tr("Bawaan")
        return self.tr("Kantor ini") if f.lokal else self.tr("Pusat")

    def kini(self) -> Frasa | None:
        """The sentence under the cursor."""
        return self._menurut_id.get(self.kisi.view.id_kini() or b"")

    def _pilihan_berubah(self) -> None:
        f = self.kini()
        for t in (self.hapus, self.ubah):
            t.setEnabled(f is not None and bool(f.id) and (f.lokal or not self._kantor))
        self.h.pilihan_berubah.emit()

    # -- acting --------------------------------------------------------------------------------------------

    def _daftar_jenis(self) -> list[tuple[str, str]]:
        return [(k, kata(n)) for k, n in self._jenis.items()]

    def tambah_baru(self) -> None:
        """Ask for a sentence and add it."""
        if self.tambah.isHidden():
            return
        isi = DialogFrasa.ask(self._daftar_jenis(), self, kantor=self._kantor)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa

            return frasa.tambah(sesi, **isi)

        self._jalankan(self.tr("Tambah frasa"), di_pekerja)

    def _ubah_kini(self) -> None:
        f = self.kini()
        if f is None or self.ubah.isHidden() or not self.ubah.isEnabled():
            return
        isi = DialogFrasa.ask(self._daftar_jenis(), self, (f.jenis, f.kunci, f.teks), self._kantor)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa

            return frasa.ubah(sesi, f.id, isi["kunci"], isi["teks"])

        self._jalankan(self.tr("Ubah frasa"), di_pekerja)

    def _hapus(self) -> None:
        f = self.kini()
        if f is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import frasa

            return frasa.hapus(sesi, f.id)

        self._jalankan(self.tr("Hapus frasa"), di_pekerja)

    def _jalankan(self, judul: str, di_pekerja: Any) -> None:
        self.konteks.banner.bersihkan()
        self.konteks.ubah(
            judul,
            di_pekerja,
            lambda _: self.h.muat(),
            pemilik=self.h,
            pengurung=self.h.urung,
            setelah_urung=self.h.muat,
        )
