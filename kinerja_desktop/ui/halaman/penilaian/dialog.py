"""Dialog kinerja: one person's dialogues, the points of one of them, a clock, and the paper for both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from kinerja_desktop.domain.dialog import NAMA_STATUS, StatusDialog
from kinerja_desktop.domain.tanggal import tanggal_panjang, tanggal_pendek
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.dialog_kinerja import DialogKeterangan
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.dialog_lembar import LembarButir
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.dialog_kinerja import DaftarDialog, LembarDialog, RingkasDialog
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


class PanelDialog(PanelOrang):
    """One person; the newest dialogue is shown first."""

    bantuan = "dialog"
    jenis = frozenset({"dialog_kinerja", "butir_dialog"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self._daftar: DaftarDialog | None = None
        self._minta: bytes | None = None
        self._ke_butir = False
        self._jam: dict[bytes, QElapsedTimer] = {}
        self._susun_atas()
        self.lembar = LembarButir(self.konteks, halaman.banner, halaman.urung, self)
        self.lembar.berubah.connect(self.segera_muat)
        self.lembar.sel_berubah.connect(self.h.pilihan_berubah)
        self.setFocusProxy(self.lembar)
        self.isi_tata.addWidget(self.lembar, 1)
        self.belum = QLabel(self)
        self.belum.setObjectName("redup")
        self.belum.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.belum.setWordWrap(True)
        self.isi_tata.addWidget(self.belum, 1)
        self._detak = QTimer(self)
        self._detak.setInterval(1000)
        self._detak.timeout.connect(self._sebut_jam)
        self._atur(None)

    def _susun_atas(self) -> None:
        """The second line: which dialogue, the clock, what can be done with it."""
        self.pilih = QComboBox(self)
        self.pilih.setAccessibleName(self.tr("Daftar dialog"))
        self.pilih.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.pilih.activated.connect(lambda _: self._dialog_dipilih())
        self.jam = QLabel(self)
        self.jam.setObjectName("redup")
        self.jam.setToolTip(self.tr("Lama dialog sejak dimulai"))
        self.mulai = tombol(self.tr("Mulai dialog"), "utama")
        self.selesai = tombol(self.tr("Selesai dan cetak"), "utama")
        self.buka_lagi = tombol(self.tr("Buka lagi…"))
        self.keterangan_dialog = tombol(self.tr("Keterangan…"), nama=self.tr("Keterangan dialog"))
        self.buang = tombol(self.tr("Hapus"), nama=self.tr("Hapus dialog"))
        self.tombol_cetak = tombol(self.tr("Cetak…"), nama=self.tr("Cetak dialog"))
        for t, perbuatan in (
            (self.mulai, self._mulai),
            (self.selesai, self._selesai),
            (self.buka_lagi, self._buka_lagi),
            (self.keterangan_dialog, self.buka_keterangan),
            (self.buang, self._hapus),
            (self.tombol_cetak, self.cetak),
        ):
            t.clicked.connect(lambda _=False, p=perbuatan: p())
        baris = TataAlir(8)
        kiri: tuple[QWidget, ...] = (self.pilih, self.keterangan_dialog, self.tombol_cetak, self.buang)
        self.jam.setMinimumHeight(self.selesai.sizeHint().height())  # in line with the words of the buttons
        for w in (*kiri, self.buka_lagi, self.jam, self.selesai, self.mulai):
            baris.addWidget(w)
        baris.di_kanan = frozenset({self.jam, self.selesai, self.mulai})
        self.isi_tata.addLayout(baris)

    # -- reading -------------------------------------------------------------------------------------------

    def _baca(self, skp_id: bytes) -> None:
        periode, minta = self.h.periode_id, self._minta or self.dialog_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            daftar = dialog_kinerja.daftar(sesi, skp_id, periode)
            ada = [d.id for d in daftar.semua]
            satu = minta if minta in ada else ada[0] if ada else None
            return daftar, dialog_kinerja.lembar(sesi, satu) if satu is not None else None

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, isi: tuple[DaftarDialog, LembarDialog | None]) -> None:
        daftar, lembar = isi
        if daftar.skp_id != self.skp_id:
            return
        if self.lembar.sedang_dikerjakan():
            self.segera_muat()
            return
        self._minta, self._daftar = None, daftar
        self.pilih.clear()
        for d in daftar.semua:
            self.pilih.addItem(self._sebut(d), d.id)
        self.pilih.setCurrentIndex(max(0, self.pilih.findData(lembar.id)) if lembar else -1)
        self._atur(lembar)
        if self._ke_butir and lembar is not None:
            self.lembar.view.setFocus()
        self._ke_butir = False
        self.h.siap.emit()

    def _sebut(self, d: RingkasDialog) -> str:
        hari = tanggal_pendek(d.tanggal) if d.tanggal else self.tr("Tanpa tanggal")
        if d.berlangsung:
            keadaan = self.tr("berlangsung")
        else:
            keadaan = self.tr("{n} terbuka").format(n=d.terbuka) if d.terbuka else self.tr("tuntas")
        return " · ".join(x for x in (hari, kata(d.periode), keadaan) if x)

    # -- showing -------------------------------------------------------------------------------------------

    @property
    def dialog_id(self) -> bytes | None:
        """The dialogue shown."""
        isi = self.pilih.currentData()
        return bytes(isi) if isi is not None else None

    def _atur(self, lembar: LembarDialog | None) -> None:
        """Show a dialogue, or the words that invite to begin one."""
        self.lembar.isi(lembar)
        ada = lembar is not None
        bisa = lembar is not None and not lembar.alasan_terkunci
        for w in (self.lembar, self.pilih, self.tombol_cetak):
            w.setVisible(ada)
        for w in (self.selesai, self.keterangan_dialog, self.buang):
            w.setVisible(bisa)
        self.buka_lagi.setVisible(lembar is not None and lembar.selesai and lembar.boleh_tandai)
        alasan = kata(self._daftar.alasan_mulai) if self._daftar is not None else ""
        self.mulai.setVisible(self._daftar is not None and not bisa)
        self.mulai.setEnabled(not alasan)
        self.mulai.setToolTip(alasan)
        self.belum.setVisible(not ada and self._daftar is not None)
        undang = self.tr("Belum ada dialog kinerja. Mulai dialog menyusun pokok bicaranya sendiri.")
        self.belum.setText(alasan or undang)
        jabatan = self.h.jabatan(self.skp_id)
        self.keterangan.atur(" · ".join(x for x in (jabatan, self._terang(lembar) if lembar else "") if x))
        self._sebut_jam()

    def _terang(self, d: LembarDialog) -> str:
        status = StatusDialog.SELESAI if d.selesai else StatusDialog.BERLANGSUNG
        bagian = [kata(NAMA_STATUS[status]), d.tempat]
        if d.tanggal_berikut:
            bagian.append(
                self.tr("dialog berikutnya {tanggal}").format(tanggal=tanggal_panjang(d.tanggal_berikut))
            )
        if d.selesai_lalu:
            bagian.append(self.tr("tuntas sejak dialog lalu: {isi}").format(isi="; ".join(d.selesai_lalu)))
        if d.catatan:
            bagian.append(self.tr("catatan: {isi}").format(isi=" ".join(d.catatan.split())))
        return " · ".join(b for b in bagian if b)

    def _sebut_jam(self) -> None:
        """Minutes and seconds since the dialogue was begun here; nothing for others."""
        jam = self._jam.get(self.dialog_id or b"")
        jalan = jam is not None and self.selesai.isVisibleTo(self)
        self.jam.setVisible(jalan)
        if jam is not None and jalan:
            menit, detik = divmod(jam.elapsed() // 1000, 60)
            self.jam.setText(f"{menit:02d}:{detik:02d}")
            self._detak.start()
        else:
            self._detak.stop()

    def _dialog_dipilih(self) -> None:
        self.simpan_tertunda()
        self._minta = self.dialog_id
        self.muat()

    # -- acts ----------------------------------------------------------------------------------------------

    def _kerjakan(
        self, judul: str, kerja: Callable[[Any], Any], jadi: Callable[[Any], None] | None = None
    ) -> None:
        def tulis(nilai: Any) -> None:
            if jadi is not None:
                jadi(nilai)
            self.muat()

        self.simpan_tertunda()
        self.konteks.ubah(judul, kerja, tulis, pemilik=self, pengurung=self.h.urung)

    def _mulai(self) -> None:
        skp_id, periode = self.skp_id, self.h.periode_id
        if skp_id is None or periode is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.mulai(sesi, skp_id, periode)

        def jadi(baru: bytes) -> None:
            self._minta = baru
            self._jam[baru] = QElapsedTimer()
            self._jam[baru].start()
            self._ke_butir = True

        self._kerjakan(self.tr("Mulai dialog kinerja"), kerja, jadi)

    def _selesai(self) -> None:
        satu = self.dialog_id
        if satu is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.selesai(sesi, satu)

        def batal(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.buka_lagi(sesi, satu, "Diurungkan")

        def jadi(_: Any) -> None:
            self.muat()
            self.cetak()

        self.simpan_tertunda()
        self.konteks.ubah(
            self.tr("Selesai dialog kinerja"),
            kerja,
            jadi,
            pemilik=self,
            pengurung=self.h.urung,
            kebalikan=batal,
        )

    def _buka_lagi(self) -> None:
        satu = self.dialog_id
        alasan = DialogAlasan.ask(
            self.tr("Buka lagi dialog kinerja"),
            self.tr("Kesepakatan yang sudah selesai dibuka untuk diubah. Alasannya tercatat dalam riwayat."),
            self.tr("Buka lagi"),
            parent=self,
        )
        if alasan is None or satu is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.buka_lagi(sesi, satu, alasan)

        self._kerjakan(self.tr("Buka lagi dialog kinerja"), kerja)

    def _hapus(self) -> None:
        satu = self.dialog_id
        if satu is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import dialog_kinerja

            return dialog_kinerja.hapus(sesi, satu)

        self._kerjakan(self.tr("Hapus dialog kinerja"), kerja)

    def buka_keterangan(self) -> None:
        """Day, place, notes, next date."""
        lembar = self.lembar.lembar
        if lembar is None:
            return
        self.simpan_tertunda()
        hari = self.konteks.jam.hari_ini()
        if DialogKeterangan.ask(self, self.konteks, self.h.urung, lembar, hari):
            self.muat()

    def cetak(self) -> bool:
        """Ctrl+P: the page for both signatures."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        satu = self.dialog_id
        if satu is None:
            return False

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows.kertas_dialog import kertas_dialog

            return kertas_dialog(sesi, satu, kertas)

        DialogSurat.ask(self, self.konteks, self.tr("Dialog kinerja"), buat, "Dialog-Kinerja.pdf")
        return True

    # -- the contract --------------------------------------------------------------------------------------

    def tuju(self, **tujuan: Any) -> None:
        """`dialog` names one of the dialogues."""
        if tujuan.get("dialog"):
            self._minta = bytes(tujuan["dialog"])

    def fokus_awal(self) -> QWidget | None:
        """The points, or the button that begins a dialogue."""
        return self.lembar.view if self.lembar.isVisibleTo(self) else self.mulai

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.lembar.kisi.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.lembar.simpan_tertunda()

    def tambah(self) -> None:
        """Ctrl+N: a point more."""
        self.lembar.ke_baris_baru()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP that the dialogue belongs to."""
        return ("skp", self.skp_id) if self.skp_id is not None else None
