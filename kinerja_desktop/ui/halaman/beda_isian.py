"""Beda Isian: what two computers filled differently at the left, its values side by side at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.beda_serupa import DialogSerupa
from kinerja_desktop.ui.halaman.beda_isian_rincian import RincianBeda
from kinerja_desktop.ui.halaman.dasar import Halaman, KonteksUi, tombol
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.kisi.tampilan import KisiView
from kinerja_desktop.ui.urung import Pengurung
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.fokus import jaga_fokus
from kinerja_desktop.ui.widget.label import label_baris

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_beda import BedaIsian, DaftarBeda, Keputusan, OrangSama, VersiLain

SEMUA, BISA, VERSI = "semua", "bisa", "versi"


class HalamanBeda(Halaman):
    """See the module."""

    nama = "beda"
    jenis = frozenset({"*"})

    def __init__(self, konteks: KonteksUi, parent: QWidget | None = None) -> None:
        super().__init__(konteks, parent)
        self.data: DaftarBeda | None = None
        self._isian: dict[bytes, BedaIsian] = {}
        self._versi: dict[bytes, VersiLain] = {}
        self._sama: dict[bytes, OrangSama] = {}
        self._urung = konteks.buat_pengurung(self)
        self.kembali = tombol(self.tr("Tukar data"))
        self.kembali.clicked.connect(self._ke_asal)
        self.kepala.tambah(self.kembali)
        self.tumpukan = QStackedWidget(self)
        self.tumpukan.addWidget(self._susun_isi())
        self.tumpukan.addWidget(self._susun_kosong())
        self.tata.addWidget(self.tumpukan, 1)

    @property
    def judul(self) -> str:
        """Heading."""
        return self.tr("Beda Isian")

    # -- building ------------------------------------------------------------------------------------------

    def _susun_isi(self) -> QWidget:
        self.belah = QSplitter(Qt.Orientation.Horizontal, self)
        self.belah.setChildrenCollapsible(False)
        self.belah.addWidget(self._susun_daftar())
        self.rincian = RincianBeda(self)
        self.rincian.pakai.clicked.connect(self._pakai)
        self.rincian.serupa.clicked.connect(self._pakai_serupa)
        self.rincian.buka.clicked.connect(self._buka_dokumen)
        self.rincian.bukan.clicked.connect(self._bukan_sama)
        self.belah.addWidget(self.rincian)
        self.belah.setStretchFactor(0, 2)
        self.belah.setStretchFactor(1, 3)
        self.belah.setSizes([2000, 3000])  # shares, not pixels
        return self.belah

    def _susun_daftar(self) -> QWidget:
        kiri = QWidget(self)
        tata = QVBoxLayout(kiri)
        tata.setContentsMargins(0, 0, 6, 0)
        tata.setSpacing(8)
        self.saring = BarisPilihan(self.tr("Isian yang tampak"))
        self.saring.dipilih.connect(lambda _: self._tampilkan())
        baris = QHBoxLayout()
        baris.addWidget(self.saring)
        baris.addStretch(1)
        tata.addLayout(baris)
        self.cari = QLineEdit(kiri)
        self.cari.setPlaceholderText(self.tr("Saring: pegawai, isian, nilai, komputer"))
        self.cari.setAccessibleName(self.tr("Saring Beda Isian"))
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tampilkan())
        tata.addWidget(self.cari)
        self.model = KisiModel(
            [
                Kolom("isian", self.tr("Isian"), 120, lentur=True),
                Kolom("nilai", self.tr("Nilai"), 120, lentur=True),
            ],
            parent=self,
        )
        self.tabel = KisiView(self.model, self.tr("Beda Isian menurut dokumen"), daftar=True, parent=kiri)
        self.tabel.setSelectionMode(KisiView.SelectionMode.SingleSelection)
        self.tabel.sel_berubah.connect(lambda *_: self._rinci())
        self.tabel.dibuka.connect(lambda _: self._ke_rincian())
        tata.addWidget(self.tabel, 1)
        return kiri

    def _susun_kosong(self) -> QFrame:
        kosong = QFrame(self)
        kosong.setObjectName("kartu")
        tata = QVBoxLayout(kosong)
        tata.setContentsMargins(18, 14, 18, 14)
        tata.setSpacing(8)
        tata.addWidget(label_baris(kosong, self.tr("✓ Tidak ada Beda Isian."), "h2"))
        tata.addWidget(
            label_baris(
                kosong,
                self.tr(
                    "Beda Isian muncul bila isian yang sama diubah di dua komputer sebelum keduanya bertukar "
                    "data. Kedua nilai disimpan; di sini Anda memilih yang dipakai."
                ),
            )
        )
        tata.addStretch(1)
        return kosong

    # -- data ----------------------------------------------------------------------------------------------

    def buka(self, **tujuan: Any) -> None:
        """Target: saring "semua", "bisa" or "versi"."""
        if tujuan.get("saring"):
            self.saring.tandai(tujuan["saring"])
        self.muat()

    def muat(self) -> None:
        """Open questions."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import beda_isian

            return beda_isian.daftar(sesi)

        self.konteks.baca(di_pekerja, self._terbaca, pemilik=self)

    def _terbaca(self, data: DaftarBeda) -> None:
        with jaga_fokus(self):
            self.data = data
            self.kembali.setText(self.tr("Kompilasi") if data.pusat_melihat else self.tr("Tukar data"))
            self.kembali.setAccessibleName(self.kembali.text())
            ada = bool(data.isian or data.versi or data.sama)
            self.tumpukan.setCurrentIndex(0 if ada else 1)
            self.kepala.atur(self.judul, self._keterangan(data) if ada else "")
            semua = len(data.isian) + len(data.versi) + len(data.sama)
            pilihan = [(SEMUA, self.tr("Semua ({n})").format(n=semua))]
            if not data.pusat_melihat:
                bisa = sum(not b.sebab for b in data.isian) + len(data.sama)
                pilihan.append((BISA, self.tr("Dapat diputuskan ({n})").format(n=bisa)))
            if data.versi or self.saring.kini == VERSI:
                pilihan.append((VERSI, self.tr("Versi lain ({n})").format(n=len(data.versi))))
            self.saring.isi(pilihan)
            self._tampilkan()
        self.siap.emit()

    def _keterangan(self, data: DaftarBeda) -> str:
        bagian = [self.tr("{n} isian mempunyai dua nilai").format(n=len(data.isian) + data.lebih)]
        if data.lebih:
            bagian.append(self.tr("{n} yang pertama ditampilkan").format(n=len(data.isian)))
        if data.versi:
            bagian.append(self.tr("{n} persetujuan atas versi lain").format(n=len(data.versi)))
        if data.sama:
            bagian.append(self.tr("{n} NIP dipakai dua orang").format(n=len(data.sama)))
        if data.pusat_melihat:
            bagian.append(self.tr("pusat melihat, kantor yang memutuskan"))
        return " · ".join(bagian)

    def _tampilkan(self) -> None:
        if self.data is None:
            return
        kunci = self.cari.text().casefold().split()
        saring = self.saring.kini
        isian = [b for b in self.data.isian if saring == SEMUA or (saring == BISA and not b.sebab)]
        self._isian = {b.kunci.encode(): b for b in isian if _cocok(kunci, _teks(b))}
        versi = self.data.versi if saring in (SEMUA, VERSI) else ()
        self._versi = {b"versi" + v.id: v for v in versi if _cocok(kunci, f"{v.dokumen} {v.kalimat}")}
        sama = self.data.sama if saring in (SEMUA, BISA) else ()
        self._sama = {
            b"sama" + o.nip.encode(): o
            for o in sama
            if _cocok(kunci, f"{o.nip} {' '.join(x.nama for x in o.orang)}")
        }
        self.tabel.isi_ulang(self._baris())
        if self.model.rowCount() and self.tabel.id_kini() not in {*self._isian, *self._versi, *self._sama}:
            self.tabel.ke(1, 0)  # below the first heading
        self._rinci()

    def _baris(self) -> list[Baris]:
        hasil: list[Baris] = []
        judul = ""
        for kunci, b in self._isian.items():
            if b.kelompok != judul:
                judul = b.kelompok
                hasil.append(Baris(b"judul" + judul.encode(), judul=kata(judul)))
            nilai = "  |  ".join(kata(s.ringkas) for s in b.sisi)
            tanda = "! " if b.tunggal else ""
            isi = {"isian": f"{tanda}{kata(b.judul)}", "nilai": nilai.replace("\n", " ")}
            hasil.append(Baris(kunci, isi, nama=kata(b.nama)))
        if self._versi:
            hasil.append(Baris(b"judul-versi", judul=self.tr("Persetujuan atas versi lain")))
        for kunci, v in self._versi.items():
            isi = {"isian": f"! {kata(v.dokumen)}", "nilai": kata(v.kalimat)}
            hasil.append(Baris(kunci, isi, nama=kata(v.dokumen)))
        if self._sama:
            hasil.append(Baris(b"judul-sama", judul=self.tr("Orang yang sama?")))
        for kunci, o in self._sama.items():
            isi = {"isian": o.orang[0].nama, "nilai": self.tr("NIP {nip}").format(nip=o.nip)}
            hasil.append(Baris(kunci, isi, nama=o.orang[0].nama))
        return hasil

    def _kini(self) -> BedaIsian | None:
        return self._isian.get(self.tabel.id_kini() or b"")

    def _rinci(self) -> None:
        kunci = self.tabel.id_kini() or b""
        if kunci in self._versi:
            self.rincian.tampilkan_versi(self._versi[kunci])
        elif kunci in self._sama:
            self.rincian.tampilkan_sama(self._sama[kunci])
        else:
            b = self._isian.get(kunci)
            self.rincian.tampilkan(b, self.data.pusat_melihat if self.data else False)
        self.pilihan_berubah.emit()

    # -- acts ----------------------------------------------------------------------------------------------

    def _pakai(self) -> None:
        from kinerja_desktop.services.lembar_beda import Keputusan

        b, kartu = self._kini(), self.rincian.deret.terpilih
        sama = self._sama.get(self.tabel.id_kini() or b"")
        if b is None and sama is None:
            return
        if kartu is None:
            self.banner.peringatan(self.tr("Pilih dahulu nilai yang dipakai."))
            self._ke_rincian()
            return
        if b is None:
            assert sama is not None
            self._satukan(sama, bytes.fromhex(kartu.kunci))
            return
        ketik = self.rincian.ketikan()
        putusan = Keputusan(b.kunci, isi=ketik) if ketik is not None else Keputusan(b.kunci, kartu.kunci)
        self._putuskan([putusan], "")

    def _pakai_serupa(self) -> None:
        from kinerja_desktop.services.beda_serupa import serupa

        b, kartu = self._kini(), self.rincian.deret.terpilih
        if b is None or self.data is None or kartu is None or self.rincian.ketikan() is not None:
            self.banner.peringatan(self.tr("Pilih dahulu salah satu nilai, lalu pakai untuk yang serupa."))
            self._ke_rincian()
            return
        pilihan = serupa(self.data.isian, b.kunci, kartu.kunci)
        if not pilihan:
            self.banner.info(self.tr("Tidak ada isian lain yang serupa."))
            return
        pilih = DialogSerupa.ask(pilihan, self)
        if pilih is not None:
            judul = self.tr("Putuskan {n} Beda Isian").format(n=len(pilih.keputusan))
            self._putuskan(pilih.keputusan, judul)

    def _putuskan(self, keputusan: Sequence[Keputusan], judul: str) -> None:
        b = self._kini()
        nama = kata(b.nama) if b is not None else ""
        judul = judul or self.tr("Putuskan Beda Isian {isian}").format(isian=nama)
        satu = self.tr("Diputuskan: {isian}.").format(isian=nama)
        banyak = self.tr("{n} isian diputuskan.").format(n=len(keputusan))

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import beda_isian

            return beda_isian.putuskan(sesi, keputusan)

        self._lakukan(judul, di_pekerja, satu if len(keputusan) == 1 else banyak)

    def _satukan(self, o: OrangSama, tetap: bytes) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import orang_sama

            return orang_sama.satukan(sesi, o.nip, tetap)

        nama = o.orang[0].nama
        self._lakukan(
            self.tr("Satukan data {nama}").format(nama=nama),
            di_pekerja,
            self.tr("Data {nama} disatukan.").format(nama=nama),
        )

    def _bukan_sama(self) -> None:
        o = self._sama.get(self.tabel.id_kini() or b"")
        if o is None:
            return
        nip = o.nip

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import orang_sama

            return orang_sama.bukan_sama(sesi, nip)

        self._lakukan(
            self.tr("Bukan orang yang sama: NIP {nip}").format(nip=nip),
            di_pekerja,
            self.tr("Dicatat sebagai orang yang berbeda; perbaiki NIP salah satunya."),
        )

    def _lakukan(self, judul: str, kerja: Callable[[Any], Any], kalimat: str) -> None:
        """One act with one undo; the sentence, then the next question."""

        def jadi(_: object) -> None:
            self.banner.sukses(kalimat)
            self.tabel.setFocus()
            self.muat()

        self.konteks.ubah(judul, kerja, jadi, pemilik=self, pengurung=self._urung, setelah_urung=self.muat)

    def _buka_dokumen(self) -> None:
        v = self._versi.get(self.tabel.id_kini() or b"")
        if v is not None:
            self.konteks.navigasi.buka(v.tujuan.halaman, **v.tujuan.argumen)

    def _ke_asal(self) -> None:
        pusat = self.data is not None and self.data.pusat_melihat
        self.konteks.navigasi.buka("kompilasi" if pusat else "tukar")

    # -- keys ----------------------------------------------------------------------------------------------

    def _ke_rincian(self) -> None:
        w = self.rincian.fokus()
        if w is not None:
            w.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """At the right Enter takes the chosen value and Esc goes back to the list."""
        di_kanan = self.rincian.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if di_kanan and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pakai()
        elif di_kanan and event.key() == Qt.Key.Key_Escape:
            self.tabel.setFocus()
        else:
            super().keyPressEvent(event)

    def celah_berikut(self) -> bool:
        """The next question after the one shown, from the first again after the last."""
        kunci = [*self._isian, *self._sama]
        if not kunci:
            return False
        kini = self.tabel.id_kini() or b""
        n = kunci.index(kini) + 1 if kini in kunci else 0
        self.tabel.ke(self.model.nomor(kunci[n % len(kunci)]), 0)
        self._ke_rincian()
        return True

    def fokus_awal(self) -> QWidget | None:
        """The list, or the way back when there is nothing to decide."""
        return self.tabel if self.tumpukan.currentIndex() == 0 else self.kembali

    def fokus_cari(self) -> QWidget | None:
        """The filter."""
        return self.cari

    def pengurung(self) -> Pengurung | None:
        """Decisions made here."""
        return self._urung

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The document of the question shown."""
        kunci = self.tabel.id_kini() or b""
        if kunci in self._versi:
            return self._versi[kunci].jenis, self._versi[kunci].id
        if kunci in self._sama:
            return "pegawai", self._sama[kunci].orang[0].id
        b = self._isian.get(kunci)
        return (b.jenis, b.id) if b is not None else None


def _cocok(kunci: list[str], teks: str) -> bool:
    isi = teks.casefold()
    return all(k in isi for k in kunci)


def _teks(b: BedaIsian) -> str:
    sisi = " ".join(f"{s.ringkas} {s.oleh} {s.komputer}" for s in b.sisi)
    return f"{b.nama} {b.kelompok} {b.keterangan} {sisi}"
