"""Pengaturan, part Pengguna: names that may sit at the keyboard with roles that somebody gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.ganti_pengguna import DialogTambahPengguna, nama_peran
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.pengguna import RingkasPengguna


class PanelPengguna(QWidget):
    """Table of users; Tambah, and Nonaktifkan or Aktifkan for the row chosen."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        self._semua: list[RingkasPengguna] = []
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(10)
        terang = QLabel(
            self.tr("Pegawai dan pejabat penilai masuk dengan nama dan perannya sendiri; di sini hanya "
                    "operator, pengawas, atau pusat."), self
        )  # fmt: skip
        terang.setObjectName("redup")
        terang.setWordWrap(True)
        tata.addWidget(terang)
        baris = QHBoxLayout()
        self.tambah = tombol(self.tr("Tambah pengguna…"), "utama")
        self.ubah = tombol(self.tr("Nonaktifkan"))
        self.tambah.clicked.connect(self._tambah)
        self.ubah.clicked.connect(self._ubah)
        baris.addWidget(self.tambah)
        baris.addWidget(self.ubah)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Nama"), 240, lentur=True),
                Kolom("ket", self.tr("Jabatan atau tugas"), 240, lentur=True),
                Kolom("peran", self.tr("Peran di program"), 190),
                Kolom("keadaan", self.tr("Keadaan"), 110),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Daftar pengguna"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._perbarui())
        tata.addWidget(self.tabel, 1)
        self._boleh = False

    def muat(self) -> None:
        """Read the users."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pengguna

            return pengguna.daftar(sesi), sesi.boleh("pengguna.ubah")

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, hasil: Any) -> None:
        self._semua, self._boleh = hasil
        self.tabel.isi_ulang(
            Baris(
                p.pengguna_id,
                {
                    "nama": p.nama,
                    "ket": kata(p.keterangan),
                    "peran": ", ".join(nama_peran(r.value) for r in sorted(p.peran, key=lambda r: r.value)),
                    "keadaan": self.tr("✓ Aktif") if p.aktif else self.tr("– Nonaktif"),
                },
                nama=p.nama,
            )
            for p in self._semua
            if p.pengguna_id is not None
        )
        if self.model.baris and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self._perbarui()
        self._halaman.siap.emit()

    def _kini(self) -> RingkasPengguna | None:
        kunci = self.tabel.id_kini()
        return next((p for p in self._semua if p.pengguna_id is not None and p.pengguna_id == kunci), None)

    def _perbarui(self) -> None:
        p = self._kini()
        self.tambah.setEnabled(self._boleh)
        self.ubah.setEnabled(self._boleh and p is not None)
        teks = self.tr("Aktifkan") if p is not None and not p.aktif else self.tr("Nonaktifkan")
        self.ubah.setText(teks)
        self.ubah.setAccessibleName(teks)

    def _tambah(self) -> None:
        isi = DialogTambahPengguna.ask(self, self._semua, self._konteks.peran)
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.domain.kepegawaian import Peran
            from kinerja_desktop.services import pengguna

            return pengguna.tambah(sesi, isi["nama"], [Peran(isi["peran"])], isi["pegawai"])

        judul = self.tr("Tambah pengguna {nama}").format(nama=isi["nama"])
        self._konteks.ubah(judul, di_pekerja, lambda _: self.muat(), self._halaman.banner.galat, pemilik=self)

    def _ubah(self) -> None:
        p = self._kini()
        if p is None or p.pengguna_id is None:
            return
        kunci, aktif = p.pengguna_id, not p.aktif

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pengguna

            return pengguna.atur_aktif(sesi, kunci, aktif)

        judul = f"{self.ubah.text()} {p.nama}"
        self._konteks.ubah(judul, di_pekerja, lambda _: self.muat(), self._halaman.banner.galat, pemilik=self)
