"""Pengaturan, part Kantor: identity and emblem of the office and who signs; every field is saved at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.formulir import Isian
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.kisi.kolom import bersihkan

if TYPE_CHECKING:
    from kinerja_desktop.services.kantor import Kantor

SISI_LAMBANG = 96


class PanelKantor(QWidget):
    """Filled by `muat`; writes through the page's context."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        self._tersimpan: dict[str, str] = {}
        self.urung = self._konteks.buat_pengurung(self)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(12)
        kisi = QGridLayout()
        kisi.setHorizontalSpacing(18)
        kisi.setVerticalSpacing(10)
        self.isian: dict[str, Isian] = {}
        for n, (kolom, label, petunjuk, maks, wajib) in enumerate(self._kolom()):
            kotak = QLineEdit()
            kotak.setMaxLength(maks)
            isian = Isian(label, kotak, petunjuk, wajib, self)
            kotak.editingFinished.connect(lambda k=kolom: self.simpan(k))
            self.isian[kolom] = isian
            kisi.addWidget(isian, n // 2, n % 2, Qt.AlignmentFlag.AlignTop)
        tata.addLayout(kisi)
        bawah = QHBoxLayout()
        bawah.setSpacing(18)
        bawah.addWidget(self._susun_lambang(), 1)
        bawah.addWidget(self._susun_tangan(), 1)
        tata.addLayout(bawah)
        tata.addStretch(1)

    def _kolom(self) -> tuple[tuple[str, str, str, int, bool], ...]:
        return (
            ("nama", self.tr("Nama kantor"), self.tr("Tercetak pada semua formulir"), 120, True),
            ("instansi", self.tr("Instansi"), self.tr("Misalnya Pemerintah Kabupaten Contoh"), 160, True),
            ("tempat", self.tr("Tempat"), self.tr("Ditulis di depan tanggal tanda tangan"), 80, False),
            ("kode", self.tr("Kode kantor"), "", 40, False),
            ("alamat", self.tr("Alamat"), "", 240, False),
            ("telepon", self.tr("Telepon"), "", 40, False),
        )

    def _susun_lambang(self) -> QFrame:
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        baris = QHBoxLayout(kartu)
        baris.setContentsMargins(16, 12, 16, 12)
        baris.setSpacing(16)
        self.gambar = QLabel(kartu)
        self.gambar.setFixedSize(SISI_LAMBANG, SISI_LAMBANG)
        self.gambar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.gambar.setObjectName("redup")
        self.gambar.setAccessibleName(self.tr("Lambang"))
        baris.addWidget(self.gambar)
        kanan = QVBoxLayout()
        kanan.setSpacing(6)
        judul = QLabel(self.tr("Lambang"), kartu)
        judul.setObjectName("h2")
        self.ket_lambang = QLabel(
            self.tr("Tercetak pada Dokumen Evaluasi. PNG atau JPEG, paling besar 2 MB."), kartu
        )
        self.ket_lambang.setObjectName("redup")
        self.ket_lambang.setWordWrap(True)
        kanan.addWidget(judul)
        kanan.addWidget(self.ket_lambang)
        self.pilih_lambang = tombol(self.tr("Pilih gambar…"))
        self.hapus_lambang = tombol(self.tr("Hapus lambang"))
        self.pilih_lambang.clicked.connect(self._pilih_lambang)
        self.hapus_lambang.clicked.connect(lambda: self._simpan_lambang(b""))
        tombol2 = QHBoxLayout()
        tombol2.addWidget(self.pilih_lambang)
        tombol2.addWidget(self.hapus_lambang)
        tombol2.addStretch(1)
        kanan.addLayout(tombol2)
        baris.addLayout(kanan, 1)
        return kartu

    def _susun_tangan(self) -> QFrame:
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        tata = QVBoxLayout(kartu)
        tata.setContentsMargins(16, 12, 16, 12)
        tata.setSpacing(6)
        judul = QLabel(self.tr("Penanda tangan"), kartu)
        judul.setObjectName("h2")
        self.tangan = QLabel(kartu)
        self.tangan.setWordWrap(True)
        self.tangan.setTextFormat(Qt.TextFormat.PlainText)
        terang = QLabel(self.tr("Mengikuti jabatan dan pejabat penilai pada tanggal dokumen."), kartu)
        terang.setObjectName("redup")
        terang.setWordWrap(True)
        self.ke_pegawai = tombol(self.tr("Atur di Pegawai"), "tautan")
        self.ke_pegawai.clicked.connect(lambda: self._konteks.navigasi.buka("pegawai"))
        for w in (judul, self.tangan, terang):
            tata.addWidget(w)
        tata.addWidget(self.ke_pegawai, 0, Qt.AlignmentFlag.AlignLeft)
        tata.addStretch(1)
        self.kartu_tangan = kartu
        return kartu

    # -- data ----------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read identity, emblem and heads of the office."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kantor, organisasi

            pimpinan = None if sesi.db.peran == "pusat" else organisasi.pimpinan_kantor(sesi)
            return kantor.identitas(sesi), kantor.lambang(sesi), pimpinan, sesi.boleh("pengaturan.ubah")

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, hasil: Any) -> None:
        kantor, lambang, pimpinan, boleh = hasil
        self._tampil_kantor(kantor)
        self._tampil_lambang(lambang)
        for isian in self.isian.values():
            isian.widget.setEnabled(boleh)
        for t in (self.pilih_lambang, self.hapus_lambang):
            t.setEnabled(boleh)
        self.hapus_lambang.setEnabled(boleh and bool(lambang))
        self.kartu_tangan.setVisible(pimpinan is not None)  # the centre signs no forms
        self.tangan.setText(
            "\n".join(n for _, n in pimpinan or ()) or self.tr("Belum ada pimpinan dalam daftar pegawai.")
        )
        self._halaman.siap.emit()

    def _tampil_kantor(self, kantor: Kantor) -> None:
        for kolom, isian in self.isian.items():
            nilai = str(getattr(kantor, kolom))
            self._tersimpan[kolom] = nilai
            kotak = isian.widget
            assert isinstance(kotak, QLineEdit)
            if not (kotak.hasFocus() and kotak.isModified()):  # what is being typed stays
                isian.isi(nilai)

    def _tampil_lambang(self, isi: bytes | None) -> None:
        peta = QPixmap()
        if isi and peta.loadFromData(isi):
            self.gambar.setPixmap(
                peta.scaled(
                    SISI_LAMBANG,
                    SISI_LAMBANG,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
        else:
            self.gambar.clear()
            self.gambar.setText(self.tr("Belum ada"))

    def simpan(self, kolom: str) -> None:
        """Write one field when it was left with another text."""
        isian = self.isian[kolom]
        kotak = isian.widget
        assert isinstance(kotak, QLineEdit)
        nilai = bersihkan(kotak.text())
        if kolom not in self._tersimpan or nilai == self._tersimpan[kolom]:
            isian.galat("")
            return
        if not isian.sah():
            return
        self._tersimpan[kolom] = nilai
        judul = self.tr("Ubah {label} kantor").format(label=isian.label.text().rstrip(" *").lower())

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kantor

            return kantor.ubah_identitas(sesi, **{kolom: nilai})

        def gagal(galat: BaseException) -> None:
            self._tersimpan[kolom] = "\0"  # so that leaving the field tries again
            self._halaman.banner.galat(galat)

        self._konteks.ubah(
            judul, di_pekerja, self._tampil_kantor, gagal,
            pemilik=self, pengurung=self.urung, setelah_urung=self.muat,
        )  # fmt: skip

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        for kolom in self.isian:
            self.simpan(kolom)

    def _pilih_lambang(self) -> None:
        path = pilih_berkas.buka(
            self,
            self.tr("Pilih gambar lambang"),
            self.tr("Gambar (*.png *.jpg *.jpeg)"),
            self._konteks.tambahan.get("preferensi"),
        )
        if not path:
            return
        try:
            ukuran = Path(path).stat().st_size
            isi = Path(path).read_bytes() if ukuran < 8_000_000 else b"\x89PNG\r\n\x1a\n" + b"0" * 3_000_000
        except OSError:
            self._halaman.banner.bahaya(self.tr("Gambar ini tidak dapat dibaca. Pilih berkas lain."))
            return
        self._simpan_lambang(isi)

    def _simpan_lambang(self, isi: bytes) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kantor

            kantor.simpan_lambang(sesi, isi)

        def jadi(_: Any) -> None:
            self._halaman.banner.sukses(self.tr("Lambang tersimpan.") if isi else self.tr("Lambang dihapus."))
            self._konteks.bus.terbit_jenis({"kantor"}, self.tr("Ubah lambang"), self._halaman)
            self.muat()

        self._konteks.baca(di_pekerja, jadi, self._halaman.banner.galat, pemilik=self)
