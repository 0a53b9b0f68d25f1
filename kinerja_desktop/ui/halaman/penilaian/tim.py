"""Tim evaluasi: rounds at the left, findings and corrective steps of the one chosen at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.domain.tim import NAMA_PUTARAN, StatusPutaran, kalimat_lewat
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.tim_kisi import (
    TEMUAN,
    baris_putaran,
    jelaskan,
    kalimat_putaran,
    kolom_tim,
    pasang_orang,
    pecah,
    simpan_sel,
)
from kinerja_desktop.ui.halaman.penilaian.tim_menu import MenuTim
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.alir import TataAlir
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.keadaan_kosong import KeadaanKosong
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.services.lembar_tim import DaftarTim, LembarPutaran, Tim
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

_JEDA_MS = 300
_KUNCI = Qt.ItemDataRole.UserRole


class PanelTim(BagianPenilaian):
    """The rounds of all teams that this person may see."""

    bantuan = "tim"
    jenis = frozenset(
        {"tim_evaluasi", "anggota_tim", "putaran_tim", "temuan", "langkah_perbaikan", "pegawai"}
    )

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.daftar: DaftarTim | None = None
        self.lembar: LembarPutaran | None = None
        self._orang: Sequence[tuple[bytes, str]] = ()
        self._periode: Sequence[tuple[bytes, str]] = ()
        self._tahun = 0
        self.kini: bytes | None = None
        self._untuk: bytes | None = None  # the period that the round was chosen for
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(6)
        self.bilah = self._buat_atas()
        tata.addWidget(self.bilah)
        self.ringkas = LabelElips(self)
        self.ringkas.setObjectName("redup")
        tata.addWidget(self.ringkas)
        self.badan = QWidget(self)
        isi = QHBoxLayout(self.badan)
        isi.setContentsMargins(0, 0, 0, 0)
        isi.setSpacing(10)
        self.putaran = QListWidget(self)
        self.putaran.setAccessibleName(self.tr("Putaran evaluasi"))
        self.putaran.setWordWrap(True)
        self.putaran.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.putaran.setFixedWidth(self.fontMetrics().averageCharWidth() * 28)
        self.putaran.currentRowChanged.connect(lambda _: self._dipilih())
        isi.addWidget(self.putaran)
        self.model = KisiModel(kolom_tim(), parent=self)
        self.kisi = Kisi(self.model, self.tr("Temuan dan langkah perbaikan"), banner=halaman.banner)
        self.view = self.kisi.view
        self.kisi.jelaskan(lambda baris, _: jelaskan(self.lembar, baris))
        self.kisi.hubungkan(
            self.konteks, simpan_sel, halaman.urung, halaman, setelah=lambda _: self._jeda.start()
        )
        self.view.sel_berubah.connect(lambda *_: self._sel_berubah())
        isi.addWidget(self.kisi, 1)
        self.badan.setFocusProxy(self.kisi)
        tata.addWidget(self.badan, 1)
        self.kosong = KeadaanKosong(self)
        self.mulai = self.kosong.tombol
        self.mulai.clicked.connect(lambda: self._putaran_baru() if self._tim_kini() else self.tim_baru())
        tata.addWidget(self.kosong, 1)
        self._jeda = pewaktu(self, _JEDA_MS, self.muat)

    def _buat_atas(self) -> QWidget:
        bilah = QWidget(self)
        baris = TataAlir(6, bilah)
        self.tombol_putaran = tombol(self.tr("Putaran baru…"))
        self.tombol_temuan = tombol(self.tr("Temuan baru…"))
        self.tombol_langkah = tombol(self.tr("Langkah baru…"), petunjuk=self.tr("Untuk temuan yang dipilih"))
        self.tombol_hapus = tombol(self.tr("Hapus baris"))
        self.tombol_selesai = tombol(self.tr("Selesaikan"))
        self.tombol_cetak = tombol(self.tr("Cetak…"), nama=self.tr("Cetak laporan tim evaluasi"))
        self.tombol_lain = tombol(self.tr("Lainnya"), nama=self.tr("Ubah dan hapus tim atau putaran"))
        self.menu = MenuTim(self, self.tombol_lain)
        self.tombol_lain.setMenu(self.menu)
        self._milik_putaran = (
            self.tombol_temuan, self.tombol_langkah, self.tombol_hapus, self.tombol_selesai,
        )  # fmt: skip
        for t, f in (
            (self.tombol_putaran, self._putaran_baru),
            (self.tombol_temuan, self.tambah),
            (self.tombol_langkah, self._langkah_baru),
            (self.tombol_hapus, self._hapus),
            (self.tombol_selesai, self._selesaikan),
            (self.tombol_cetak, self.cetak),
        ):
            t.clicked.connect(lambda _=False, f=f: f())
            baris.addWidget(t)
        baris.addWidget(self.tombol_lain)
        return bilah

    # -- reading -------------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The rounds, another period with its newest; a new round proposes the period of the page."""
        if lembar.periode_id != self._untuk:
            self._untuk, self.kini = lembar.periode_id, None
        self._tahun = lembar.periode.tahun
        pilih = self.h.pilih_periode
        self._periode = [(bytes(pilih.itemData(n)), pilih.itemText(n)) for n in range(pilih.count())]
        self.muat()

    def muat(self) -> None:
        """Read the rounds, and the one that is chosen."""
        kini, untuk = self.kini, self._untuk

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import pegawai, tim_evaluasi

            daftar = tim_evaluasi.daftar(sesi)
            ada = {p.id for p in daftar.putaran}
            urut = sorted(daftar.putaran, key=lambda p: p.periode_id != untuk)  # else the newest of all
            pakai = kini if kini in ada else next((p.id for p in urut), None)
            lembar = tim_evaluasi.putaran(sesi, pakai) if pakai is not None else None
            orang: Any = lembar.pegawai if lembar is not None else ()
            if daftar.boleh and not orang:
                orang = [(p.id, p.nama_lengkap) for p in pegawai.daftar(sesi)]
            return daftar, lembar, orang

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, hasil: tuple[DaftarTim, LembarPutaran | None, Sequence[tuple[bytes, str]]]) -> None:
        if self.view.editor is not None or self.model.ada_tunda():
            self._jeda.start()
            return
        self.daftar, self.lembar, self._orang = hasil
        self.kini = self.lembar.rekam.id if self.lembar is not None else None
        self._isi_putaran(self.daftar)
        if self.lembar is not None:
            orang = {x.penanggung_id: x.penanggung for t in (*self.lembar.temuan, *self.lembar.bawaan)
                     for x in t.langkah if x.penanggung_id}  # fmt: skip
            pasang_orang(self.model, [*{**orang, **dict(self._orang)}.items()])
        self.kisi.isi(baris_putaran(self.lembar) if self.lembar is not None else [])
        if self.lembar is not None and self.view.sel_kini[0] < 0 and self.model.baris:
            self.view.ke(int(bool(self.model.baris[0].judul)), self.model.letak[TEMUAN])
        self._perbarui()
        self.h.siap.emit()

    def _isi_putaran(self, daftar: DaftarTim) -> None:
        self.putaran.blockSignals(True)
        self.putaran.clear()
        for p in daftar.putaran:
            saat = tanggal_pendek(p.tanggal) if p.tanggal else ""
            keadaan = kata(NAMA_PUTARAN[p.status])
            baris = [p.judul, " · ".join(x for x in (saat, kata(p.periode), keadaan) if x)]
            rinci = self.tr("{n} temuan, {m} langkah terbuka").format(n=p.temuan, m=p.terbuka)
            baris.append(rinci + (f", {kata(kalimat_lewat(p.lewat))}" if p.lewat else ""))
            butir = QListWidgetItem("\n".join(baris), self.putaran)
            butir.setData(_KUNCI, p.id.hex())
            fm = self.putaran.fontMetrics()
            lebar = self.putaran.width() - 2 * fm.height()
            tinggi = fm.boundingRect(
                0, 0, lebar, 10_000, int(Qt.TextFlag.TextWordWrap), butir.text()
            ).height()
            butir.setSizeHint(QSize(lebar, tinggi + fm.height() // 2))
            butir.setToolTip(f"{p.tim}\n{butir.text()}")
            if p.id == self.kini:
                self.putaran.setCurrentItem(butir)
        self.putaran.blockSignals(False)

    def _dipilih(self) -> None:
        butir = self.putaran.currentItem()
        if butir is None:
            return
        self.simpan_tertunda()
        self.kini = bytes.fromhex(str(butir.data(_KUNCI)))
        self.muat()

    def _perbarui(self) -> None:
        d, isi = self.daftar, self.lembar
        boleh = d is not None and d.boleh
        selesai = isi is not None and isi.rekam.status is StatusPutaran.SELESAI
        self.bilah.setVisible(bool(d and d.tim and boleh) or isi is not None)
        for t in self._milik_putaran:
            t.setVisible(boleh and isi is not None)
        for t in (self.tombol_putaran, self.tombol_lain):
            t.setVisible(boleh)
        self.tombol_temuan.setEnabled(not selesai)
        self.tombol_selesai.setText(self.tr("Buka kembali") if selesai else self.tr("Selesaikan"))
        self.tombol_selesai.setAccessibleName(self.tombol_selesai.text())
        self.tombol_cetak.setVisible(isi is not None)
        if d is not None:
            self.menu.isi(d, isi)
            self._isi_kosong(d)
            self.kosong.ganti(self.badan, isi is None)
        self.ringkas.setVisible(isi is not None)
        self.ringkas.atur(kalimat_putaran(isi))
        self._sel_berubah()

    def _isi_kosong(self, d: DaftarTim) -> None:
        """What to do where there is no round: one sentence and one button."""
        if not d.boleh:
            self.kosong.sebut(self.tr("Belum ada temuan yang dapat Anda lihat."))
        elif d.tim:
            self.kosong.sebut(
                self.tr("Belum ada putaran evaluasi. Mulai putaran, lalu catat temuan dan langkahnya."),
                self.tr("Putaran baru…"),
            )
        else:
            self.kosong.sebut(
                self.tr("Belum ada tim evaluasi. Buat timnya beserta anggota dan nomor SK-nya."),
                self.tr("Tim baru…"),
            )
        self.tombol_putaran.setVisible(d.boleh and bool(d.putaran))  # else the one in the middle

    def _sel_berubah(self) -> None:
        kini = self.view.id_kini()
        ada = kini is not None and len(kini) >= 16 and kini != b"bawaan".ljust(16)
        self.tombol_langkah.setEnabled(ada)
        self.tombol_hapus.setEnabled(ada)
        self.h.pilihan_berubah.emit()

    # -- acts ----------------------------------------------------------------------------------------------

    def _tim_kini(self) -> Tim | None:
        if self.lembar is not None:
            return self.lembar.tim
        return self.daftar.tim[0] if self.daftar is not None and self.daftar.tim else None

    def dialog_tim(self, lama: Tim | None) -> None:
        """A new team, or one to be changed."""
        from kinerja_desktop.ui.dialog.tim_anggota import DialogTim

        self.simpan_tertunda()
        hari = self.konteks.jam.hari_ini()
        if DialogTim.ask(self, self.konteks, self.h.urung, self._orang, hari, lama) is not None:
            self.muat()

    def tim_baru(self) -> None:
        """A new team."""
        self.dialog_tim(None)

    def _dialog_putaran(self, lama: LembarPutaran | None) -> None:
        from kinerja_desktop.ui.dialog.tim import DialogPutaran

        if self.daftar is None:
            return
        self.simpan_tertunda()
        hari = self.konteks.jam.hari_ini()
        hasil = DialogPutaran.ask(
            self, self.konteks, self.h.urung, self.daftar.tim, self._periode, hari, lama
        )
        if hasil is not None:
            self.kini = hasil if isinstance(hasil, bytes) else self.kini
            self.muat()

    def _putaran_baru(self) -> None:
        self._dialog_putaran(None)

    def ubah_putaran(self) -> None:
        """Change the round shown."""
        self._dialog_putaran(self.lembar)

    def tambah(self) -> None:
        """Ctrl+N: a new finding of the round shown."""
        from kinerja_desktop.ui.dialog.tim import DialogTemuan

        if self.lembar is None or not self.lembar.boleh or not self.tombol_temuan.isEnabled():
            return
        self.simpan_tertunda()
        if DialogTemuan.ask(self, self.konteks, self.h.urung, self.lembar, self._tahun) is not None:
            self.muat()

    def _langkah_baru(self) -> None:
        from kinerja_desktop.ui.dialog.tim import DialogLangkah

        kini = self.view.id_kini()
        if kini is None or self.lembar is None:
            return
        self.simpan_tertunda()
        temuan = pecah(kini)[0]
        teks = next((t.teks for t in (*self.lembar.temuan, *self.lembar.bawaan) if t.id == temuan), "")
        if DialogLangkah.ask(self, self.konteks, self.h.urung, temuan, teks, self._orang) is not None:
            self.muat()

    def _hapus(self) -> None:
        kini = self.view.id_kini()
        if kini is None:
            return
        temuan, langkah = pecah(kini)

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            if langkah is not None:
                return ubah.hapus(sesi, ubah.LANGKAH, langkah)
            return ubah.hapus(sesi, ubah.TEMUAN, temuan)

        self.jalankan(self.tr("Hapus baris tim evaluasi"), di_pekerja)

    def _selesaikan(self) -> None:
        if self.lembar is None:
            return
        putaran, selesai = self.lembar.rekam.id, self.lembar.rekam.status is not StatusPutaran.SELESAI

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import tim_evaluasi_ubah as ubah

            return ubah.ubah_status_putaran(sesi, putaran, selesai)

        self.jalankan(self.tombol_selesai.text(), di_pekerja)

    def jalankan(self, judul: str, kerja: Any) -> None:
        """One act on the worker, then read again."""
        self.simpan_tertunda()
        self.konteks.ubah(
            judul, kerja, lambda _: self.muat(), self.h.banner.galat, pemilik=self.h, pengurung=self.h.urung
        )

    def cetak(self) -> bool:
        """The report of the round shown."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        if self.lembar is None:
            return False
        putaran = self.lembar.rekam.id

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_tim import laporan_tim

            return laporan_tim(sesi, putaran, kertas)

        nama = "".join(c if c.isalnum() else "-" for c in self.lembar.rekam.judul)[:60]
        judul = self.tr("Laporan tim evaluasi")
        DialogSurat.ask(self, self.konteks, judul, buat, f"Laporan-Tim-Evaluasi_{nama}.pdf")
        return True

    def fokus_awal(self) -> QWidget:
        """The grid, or the button with which it all begins."""
        return self.view if self.kosong.isHidden() else self.mulai

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The step or finding of the row, else the round; for those who write."""
        if self.kini is None or self.daftar is None or not self.daftar.boleh:
            return None
        baris = self.view.id_kini()
        if baris is None or self.model.baris[self.view.sel_kini[0]].judul:
            return ("putaran_tim", self.kini)
        temuan, langkah = pecah(baris)
        return ("langkah_perbaikan", langkah) if langkah else ("temuan", temuan)
