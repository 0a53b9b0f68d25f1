"""Pengaturan, part Komputer: this office's PCs; invite and accept another one, revoke a lost one's key."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.ui import folder_tukar
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.kirim_adk import DialogKirimAdk
from kinerja_desktop.ui.dialog.komputer import DialogUndangPc
from kinerja_desktop.ui.dialog.undang import DialogKode
from kinerja_desktop.ui.dialog_dasar import DialogAlasan, DialogYakin
from kinerja_desktop.ui.halaman.dasar import Halaman, tombol
from kinerja_desktop.ui.halaman.tukar import folder_terakhir, penjalan
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView

if TYPE_CHECKING:
    from kinerja_desktop.exchange.gabung_pc import KomputerKantor


class PanelKomputer(QWidget):
    """Table of PCs with one act each for the row chosen."""

    def __init__(self, halaman: Halaman) -> None:
        super().__init__(halaman)
        self._halaman, self._konteks = halaman, halaman.konteks
        self._semua: list[KomputerKantor] = []
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(10)
        terang = QLabel(
            self.tr(
                "Beberapa komputer dapat mengisi data kantor ini tanpa server: masing-masing mempunyai kunci "
                "sendiri dan bertukar ADK. Bila sebuah komputer hilang, cabut kuncinya di sini."
            ),
            self,
        )
        terang.setObjectName("redup")
        terang.setWordWrap(True)
        tata.addWidget(terang)
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.undang = tombol(self.tr("Undang komputer…"), "utama")
        self.terima = tombol(self.tr("Terima"))
        self.kirim = tombol(self.tr("Kirim ADK ke komputer ini…"))
        self.cabut = tombol(self.tr("Cabut kunci…"), "bahaya")
        self.awal = tombol(
            self.tr("Layar awal"),
            petunjuk=self.tr("Menutup data ini dan menampilkan pilihan pertama, misalnya untuk undangan."),
        )
        for t, jalan in (
            (self.awal, self._awal),
            (self.undang, self._undang),
            (self.terima, self._terima),
            (self.kirim, self._kirim),
            (self.cabut, self._cabut),
        ):
            t.clicked.connect(jalan)
        baris.addWidget(self.undang)
        baris.addWidget(self.terima)
        baris.addWidget(self.kirim)
        baris.addStretch(1)
        baris.addWidget(self.awal)
        baris.addWidget(self.cabut)
        tata.addLayout(baris)
        self.model = KisiModel(
            [
                Kolom("nama", self.tr("Komputer"), 220, lentur=True),
                Kolom("keadaan", self.tr("Keadaan"), 200, lentur=True),
                Kolom("catatan", self.tr("Perubahan terakhir yang ada di sini"), 300, lentur=True),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Daftar komputer kantor"), daftar=True, parent=self)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._perbarui())
        tata.addWidget(self.tabel, 1)
        self._boleh = (False, False, False)

    # -- reading -------------------------------------------------------------------------------------------

    def muat(self) -> None:
        """Read the PCs."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import daftar_pc
            from kinerja_desktop.services.alarm_kunci import daftar_alarm

            boleh = tuple(sesi.boleh(t) for t in ("pc.kelola", "kunci.cabut", "adk.kirim"))
            return daftar_pc(sesi), boleh, [a.kalimat for a in daftar_alarm(sesi)]

        self._konteks.baca(di_pekerja, self._isi, self._halaman.banner.galat, pemilik=self)

    def _isi(self, hasil: Any) -> None:
        self._semua, self._boleh, alarm = hasil
        self.tabel.isi_ulang(
            Baris(
                _kunci_baris(k),
                {"nama": k.nama, "keadaan": self._keadaan(k), "catatan": self._catatan(k)},
                nama=k.nama,
            )
            for k in self._semua
        )
        kini = self._kini()
        if self.model.baris and (kini is None or kini.keadaan == "ini"):
            # A PC that waits for this one is what the page was opened for.
            tunggu = next((_kunci_baris(k) for k in self._semua if k.keadaan == "meminta"), b"")
            self.tabel.ke(max(self.model.nomor(tunggu), 0), 0)
        if alarm:
            self._halaman.banner.bahaya(" ".join(alarm))
        self._perbarui()
        self._halaman.siap.emit()

    def _keadaan(self, k: KomputerKantor) -> str:
        teks = {
            "ini": self.tr("✓ Komputer ini"),
            "diterima": self.tr("✓ Diterima"),
            "dicabut": self.tr("✕ Kunci dicabut"),
            "diundang": self.tr("– Diundang"),
            "meminta": self.tr("● Menunggu diterima"),
        }[k.keadaan]
        if k.lagi:
            teks = self.tr("! Meminta dengan undangan yang sudah dipakai")
        if k.pertama and k.keadaan in ("ini", "diterima"):
            teks += f" · {self.tr('komputer pertama')}"
        return f"{teks}: {k.alasan}" if k.alasan else teks

    def _catatan(self, k: KomputerKantor) -> str:
        if not k.catatan:
            return ""
        from datetime import UTC, datetime

        from kinerja_desktop.domain.tanggal import tanggal_panjang

        saat = datetime.fromtimestamp(k.waktu / 1000, UTC).astimezone()
        return self.tr("Nomor {n}, {tanggal}").format(n=k.catatan, tanggal=tanggal_panjang(saat.date()))

    def _kini(self) -> KomputerKantor | None:
        kunci = self.tabel.id_kini()
        return next((k for k in self._semua if _kunci_baris(k) == kunci), None)

    def _perbarui(self) -> None:
        k = self._kini()
        kelola, cabut, kirim = self._boleh
        pertama = any(x.keadaan == "ini" and x.pertama for x in self._semua)
        self.undang.setEnabled(kelola and pertama)
        satu = next((x.nama for x in self._semua if x.pertama and x.keadaan == "diterima"), "PC-1")
        self.undang.setToolTip(
            "" if pertama else self.tr("Komputer lain diundang dan diterima di {pc}.").format(pc=satu)
        )
        # Sending first: once a PC is accepted the focus goes on to what comes next, not to "Layar awal".
        self.kirim.setEnabled(kirim and k is not None and k.keadaan == "diterima")
        self.terima.setEnabled(kelola and pertama and k is not None and k.keadaan == "meminta")
        self.cabut.setEnabled(cabut and k is not None and k.boleh_dicabut)

    # -- acts ----------------------------------------------------------------------------------------------

    def _undang(self) -> None:
        ada = [-1, *(k.nomor for k in self._semua)]
        isi = DialogUndangPc.ask(self, f"PC-{max(2, max(ada) + 1)}", self._folder())
        if isi is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import undang_pc

            return undang_pc(sesi, isi["nama"], Path(isi["folder"]))

        def jadi(hasil: Any) -> None:
            # The answer comes back the same way: Tukar data looks into this folder.
            folder_tukar.ingat(
                self._konteks.tambahan.get("preferensi"), folder_tukar.KOMPUTER, Path(isi["folder"])
            )
            langkah = self.tr("Di komputer itu: Kinerja Desktop, pilih Komputer kedua kantor ini.")
            DialogKode.ask(self, hasil, langkah)
            self._halaman.banner.sukses(  # gone once the page is left
                self.tr("Undangan untuk {kantor} ditulis ke {berkas}.").format(
                    kantor=hasil.kantor, berkas=hasil.path
                )
            )
            self.muat()

        self._jalan(self.tr("Membuat undangan"), di_pekerja, jadi)

    def _terima(self) -> None:
        k = self._kini()
        if k is None or k.keadaan != "meminta":
            return
        if k.lagi and not DialogYakin.ask(
            self.tr("Terima {nama} lagi?").format(nama=k.nama),
            self.tr(
                "Undangan ini sudah dipakai {nama}, yang kuncinya masih berlaku. Terima hanya bila komputer "
                "itu dipasang ulang. Komputer lain memerlukan undangannya sendiri."
            ).format(nama=k.nama),
            self.tr("Terima"),
            self,
        ):
            return
        nomor = k.nomor

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import terima_pc

            return terima_pc(sesi, nomor)

        def jadi(hasil: Any) -> None:
            self._selesai(hasil)
            self._halaman.banner.sukses(hasil.kalimat, [(self.tr("Kirim ADK"), lambda: self._kirim_ke(k))])

        self._jalan(self.tr("Menerima {nama}").format(nama=k.nama), di_pekerja, jadi)

    def _kirim(self) -> None:
        k = self._kini()
        if k is not None and k.kunci is not None:
            self._kirim_ke(k)

    def _kirim_ke(self, k: KomputerKantor) -> None:
        hasil = DialogKirimAdk.ask(self, penjalan(self._konteks), self._folder(), kepada=k.kunci)
        if hasil is not None and hasattr(hasil, "halaman"):
            self._konteks.navigasi.buka(hasil.halaman, **hasil.argumen)
        elif hasil is not None:
            self._selesai(hasil)

    def _awal(self) -> None:
        aplikasi = self._konteks.tambahan.get("aplikasi")
        if aplikasi is not None:
            aplikasi.ke_awal()

    def _cabut(self) -> None:
        k = self._kini()
        if k is None or k.kunci is None or not k.boleh_dicabut:
            return
        kunci = k.kunci
        alasan = DialogAlasan.ask(
            self.tr("Cabut kunci {nama}?").format(nama=k.nama),
            (
                self.tr(
                    "Sejak sekarang berkas dari {nama} ditolak di semua tempat. Isiannya yang sudah ada di "
                    "sini, sampai perubahan nomor {n}, tetap berlaku. Pencabutan tidak dapat diurungkan."
                )
                if k.catatan
                else self.tr(
                    "Sejak sekarang berkas dari {nama} ditolak di semua tempat. Belum ada perubahan darinya "
                    "di sini. Pencabutan tidak dapat diurungkan."
                )
            ).format(nama=k.nama, n=k.catatan),
            self.tr("Cabut kunci"),
            self.tr("Alasan, misalnya hilang atau dicuri"),
            self,
        )
        if alasan is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.tukar import cabut_kunci

            return cabut_kunci(sesi, kunci, str(alasan))

        self._jalan(self.tr("Mencabut kunci {nama}").format(nama=k.nama), di_pekerja, self._selesai)

    def _selesai(self, hasil: Any) -> None:
        self._halaman.banner.sukses(kata(hasil.kalimat))
        self._konteks.bus.terbit_jenis({"*"}, self.tr("Komputer kantor"), self)
        self.muat()

    def _jalan(self, judul: str, kerja: Any, jadi: Any) -> None:
        self._konteks.baca(kerja, jadi, self._halaman.banner.galat, pemilik=self, judul=judul)

    def _folder(self) -> str:
        folder = folder_terakhir(self._konteks, folder_tukar.KOMPUTER)
        return folder if Path(folder).is_dir() else str(Path.home())


def _kunci_baris(k: KomputerKantor) -> bytes:
    return k.kunci if k.kunci is not None and k.keadaan != "meminta" else f"undangan-{k.nomor}".encode()
