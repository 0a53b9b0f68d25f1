"""Pengaturan, part Data: backup, trial restore, restore, and the proof that the data is whole."""

from __future__ import annotations

import contextlib
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui.dialog_dasar import DialogYakin
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.services.perawatan import HasilPeriksa, HasilUji

_SAAT = re.compile(r"kinerja_(\d{8}-\d{6})(?:_([a-z-]+))?\.db$")


class PanelData(QWidget):
    """Folders, list of copies, and the acts on the copy chosen."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        self._berkas: list[Path] = []
        self._tujuan: Path | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(10)
        tata.addWidget(self._susun_tempat())
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.backup = tombol(self.tr("Backup sekarang"), "utama")
        self.uji = tombol(self.tr("Uji pulih"))
        self.pulih = tombol(self.tr("Restore…"), "bahaya")
        self.periksa = tombol(self.tr("Periksa data"))
        for t, jalan in (
            (self.backup, self._backup),
            (self.uji, self._uji),
            (self.pulih, self._pulihkan),
            (self.periksa, self._periksa),
        ):
            t.clicked.connect(jalan)
        baris.addWidget(self.backup)
        baris.addWidget(self.periksa)
        baris.addStretch(1)
        baris.addWidget(self.uji)
        baris.addWidget(self.pulih)
        tata.addLayout(baris)
        self.model = KisiModel(
            [
                Kolom("saat", self.tr("Dibuat"), 150),
                Kolom("sebab", self.tr("Sebab"), 170),
                Kolom("nama", self.tr("Berkas"), 300, lentur=True),
                Kolom("ukuran", self.tr("Ukuran"), 100, tengah=True),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Daftar backup"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._perbarui())
        self.tabel.setMinimumHeight(130)
        tata.addWidget(self.tabel, 1)
        self.kosong = QLabel(
            self.tr("Belum ada backup. Tekan Backup sekarang untuk membuat yang pertama."), self
        )
        self.kosong.setObjectName("redup")
        self.kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kosong.hide()
        tata.addWidget(self.kosong)
        self._boleh = (False, False)

    def _susun_tempat(self) -> QFrame:
        kartu = QFrame(self)
        kartu.setObjectName("kartu")
        tata = QGridLayout(kartu)
        tata.setContentsMargins(16, 10, 16, 10)
        tata.setHorizontalSpacing(14)
        tata.setVerticalSpacing(6)
        tata.setColumnStretch(1, 1)
        self.tempat = QLabel(kartu)
        self.kedua = QLabel(kartu)
        self.data = QLabel(kartu)
        for n, (teks, w) in enumerate(
            (
                (self.tr("Data kantor ini"), self.data),
                (self.tr("Folder backup"), self.tempat),
                (self.tr("Salinan kedua"), self.kedua),
            )
        ):
            label = QLabel(teks, kartu)
            label.setObjectName("redup")
            w.setTextFormat(Qt.TextFormat.PlainText)
            w.setWordWrap(True)
            w.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            tata.addWidget(label, n, 0)
            tata.addWidget(w, n, 1)
        self.pilih = tombol(self.tr("Pilih folder…"), nama=self.tr("Pilih folder salinan kedua"))
        self.pilih.clicked.connect(self._pilih_kedua)
        tata.addWidget(self.pilih, 2, 2)
        return kartu

    # -- reading -------------------------------------------------------------------------------------------

    def _folder_kedua(self) -> Path | None:
        preferensi = self._konteks.tambahan.get("preferensi")
        isi = preferensi.ambil("folder_cadangan_kedua") if preferensi is not None else None
        return Path(str(isi)) if isi else None

    def muat(self) -> None:
        """Copies that exist, and what this person may do with them."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import perawatan

            folder = perawatan.folder_backup(sesi)
            semua = perawatan.daftar_backup(folder) if folder is not None else []
            isi = [(b, b.stat().st_size) for b in semua]
            return folder, isi, sesi.db.berkas, (sesi.boleh("backup"), sesi.boleh("restore"))

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, hasil: Any) -> None:
        folder, isi, self._tujuan, self._boleh = hasil
        self._berkas = [b for b, _ in isi]
        self.kosong.setVisible(not isi)
        self.data.setText(str(self._tujuan or self.tr("di server")))
        self.tempat.setText(str(folder) if folder else self.tr("Backup server dibuat dengan alat server."))
        kedua = self._folder_kedua()
        self.kedua.setText(
            str(kedua) if kedua else self.tr("Belum dipilih; pilih flash disk atau disk lain.")
        )
        self.tabel.isi_ulang(
            Baris(b.name.encode(), {**_baca_nama(b), "ukuran": f"{-(-n // 1024)} KB"}, nama=b.name)
            for b, n in isi
        )
        if isi and self.tabel.id_kini() is None:
            self.tabel.ke(0, 0)
        self._perbarui()
        self._halaman.siap.emit()

    def _perbarui(self) -> None:
        ada = self._kini() is not None
        self.backup.setEnabled(self._boleh[0] and self._tujuan is not None)
        self.uji.setEnabled(ada)
        self.pulih.setEnabled(ada and self._boleh[1])

    def _kini(self) -> Path | None:
        kunci = self.tabel.id_kini()
        return next((b for b in self._berkas if b.name.encode() == kunci), None)

    # -- acts ----------------------------------------------------------------------------------------------

    def _pilih_kedua(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Pilih folder salinan kedua"), str(self._folder_kedua() or Path.home())
        )
        preferensi = self._konteks.tambahan.get("preferensi")
        if folder and preferensi is not None:
            with contextlib.suppress(OSError):
                preferensi.simpan(folder_cadangan_kedua=folder)
            self.muat()

    def _backup(self) -> None:
        kedua = self._folder_kedua()

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import perawatan

            sesi.wajib("backup")
            hasil = perawatan.backup(sesi)
            salinan = perawatan.backup(sesi, kedua) if kedua is not None and kedua.is_dir() else None
            return hasil, salinan, kedua is not None and salinan is None

        def jadi(hasil: Any) -> None:
            utama, salinan, tanpa = hasil
            kalimat = self.tr("Backup {nama} selesai dan diperiksa.").format(nama=utama.berkas.name)
            if salinan is not None:
                kalimat += " " + self.tr("Salinan kedua di {folder}.").format(folder=salinan.berkas.parent)
            if tanpa:
                kalimat += " " + self.tr("Folder salinan kedua tidak ada sekarang; colokkan disknya.")
            catatan = next((h.catatan for h in (utama, salinan) if h is not None and h.catatan), "")
            kalimat += f" {catatan}" if catatan else ""
            self._halaman.banner.tampilkan(kalimat, "peringatan" if tanpa or catatan else "sukses")
            self.muat()

        self._konteks.baca(
            di_pekerja, jadi, self._halaman.banner.galat, pemilik=self, judul=self.tr("Membuat backup")
        )

    def _uji(self) -> None:
        berkas = self._kini()
        if berkas is None:
            return

        def di_pekerja(_sesi: Any) -> Any:
            from kinerja_desktop.services import perawatan

            return perawatan.uji_pulih(berkas)

        def jadi(h: HasilUji) -> None:
            self._halaman.banner.sukses(
                self.tr(
                    "Backup {nama} dapat dipulihkan: {p} pegawai, {s} SKP, {k} perubahan. Data tidak diubah."
                ).format(nama=berkas.name, p=h.pegawai, s=h.skp, k=h.komit)
            )

        self._konteks.baca(
            di_pekerja, jadi, self._halaman.banner.galat, pemilik=self, judul=self.tr("Menguji backup")
        )

    def _periksa(self) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import perawatan

            return perawatan.periksa_basis_data(sesi)

        def jadi(h: HasilPeriksa) -> None:
            if h.sah:
                self._halaman.banner.sukses(
                    self.tr("0 temuan: {k} perubahan dan {b} baris cocok satu sama lain.").format(
                        k=h.komit, b=h.baris
                    )
                    + "".join(f" {c}" for c in h.catatan)
                )
            else:
                self._halaman.banner.bahaya(
                    self.tr(
                        "{n} temuan. {pertama} Jangan lanjutkan mengetik; pulihkan backup terakhir."
                    ).format(n=len(h.temuan), pertama=h.temuan[0])
                )

        self._konteks.baca(
            di_pekerja, jadi, self._halaman.banner.galat, pemilik=self, judul=self.tr("Memeriksa data")
        )

    def _pulihkan(self) -> None:
        berkas, tujuan = self._kini(), self._tujuan
        aplikasi = self._konteks.tambahan.get("aplikasi")
        if berkas is None or tujuan is None or aplikasi is None:
            return
        saat = _baca_nama(berkas)["saat"]
        yakin = DialogYakin.ask(
            self.tr("Restore backup {saat}?").format(saat=saat),
            self.tr("Perubahan sesudah waktu itu tidak tampak lagi. Data sekarang disimpan sebagai berkas "
                    "tersendiri di samping data kantor, jadi tidak ada yang hilang."),
            self.tr("Restore"),
            self,
        )  # fmt: skip
        if not yakin:
            return
        pintu = aplikasi.pintu

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import perawatan

            sesi.wajib("restore")
            perawatan.uji_pulih(berkas)
            pintu.tutup()
            return perawatan.pulihkan(berkas, tujuan)

        def jadi(_disimpan: Path | None) -> None:
            aplikasi.buka(str(tujuan))

        self._konteks.baca(
            di_pekerja, jadi, self._halaman.banner.galat, pemilik=self, judul=self.tr("Memulihkan backup")
        )


def _baca_nama(berkas: Path) -> dict[str, str]:
    cocok = _SAAT.search(berkas.name)
    if cocok is None:
        return {"nama": berkas.name, "saat": "–", "sebab": ""}
    saat = datetime.strptime(cocok.group(1), "%Y%m%d-%H%M%S").replace(tzinfo=UTC).astimezone()
    sebab = {"sebelum-terima": "Sebelum Terima ADK", "sebelum-migrasi": "Sebelum pembaruan"}
    return {
        "nama": berkas.name,
        "saat": saat.strftime("%d-%m-%Y %H.%M"),
        "sebab": sebab.get(cocok.group(2) or "", (cocok.group(2) or "").replace("-", " ").capitalize()),
    }
