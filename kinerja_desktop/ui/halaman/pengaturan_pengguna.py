"""Pengaturan, part Pengguna: names that may sit at the keyboard with roles that somebody gave."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.ganti_pengguna import DialogTambahPengguna, nama_peran
from kinerja_desktop.ui.dialog.serah_terima import DialogSerahTerima
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
        self.serah = tombol(self.tr("Serah terima…"))
        self.serah.clicked.connect(self._serah)
        baris.addWidget(self.serah)
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

            return pengguna.daftar(sesi), sesi.boleh("pengguna.ubah"), sesi.boleh("serah_terima")

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, hasil: Any) -> None:
        self._semua, self._boleh, boleh_serah = hasil
        self.serah.setEnabled(boleh_serah)
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

    def _serah(self) -> None:
        orang = [(p.pegawai_id, p.nama) for p in self._semua if p.pegawai_id is not None]
        isi = DialogSerahTerima.ask(self, orang, self._konteks.nama_pengguna, self._konteks.jam.hari_ini())
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import serah_terima as st

            def pihak(kunci: str) -> st.PihakSerah:
                nama, pegawai = str(isi[f"{kunci}_nama"]), isi[kunci]
                if pegawai is None:
                    return st.PihakSerah(nama)
                return replace(st.pihak(sesi, pegawai), nama=nama)

            return st.catat(
                sesi, isi["jenis"], pihak("dari"), pihak("kepada"), isi["tanggal"], isi["nomor"],
                alihkan=isi["alihkan"],
            )  # fmt: skip

        judul = self.tr("Catat serah terima")
        self._konteks.ubah(judul, di_pekerja, self._tercatat, self._halaman.banner.galat, pemilik=self)

    def _tercatat(self, pengenal: bytes) -> None:
        self._halaman.banner.sukses(
            self.tr("Serah terima dicatat. Cetak Berita Acaranya untuk ditandatangani."),
            [(self.tr("Cetak Berita Acara…"), lambda: self._cetak_serah(pengenal))],
        )
        self.muat()

    def _cetak_serah(self, pengenal: bytes) -> None:
        preferensi = self._konteks.tambahan.get("preferensi")
        berkas = pilih_berkas.simpan(
            self, self.tr("Simpan Berita Acara"), "BA-Serah-Terima.pdf", "PDF (*.pdf)", preferensi
        )
        if not berkas:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.surat_serah import tulis_serah_terima

            return tulis_serah_terima(sesi, pengenal, Path(berkas))

        def jadi(path: Path) -> None:
            self._halaman.banner.sukses(self.tr("Berita Acara ditulis ke {berkas}.").format(berkas=path))

        self._konteks.baca(di_pekerja, jadi, self._halaman.banner.galat, pemilik=self)

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
