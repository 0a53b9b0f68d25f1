"""Mutasi: what happened, what follows for SKP, figures and assessors, and one act that writes it all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.bertahap import DialogBertahap
from kinerja_desktop.ui.dialog.mutasi_isian import BahanMutasi, IsianPeristiwa
from kinerja_desktop.ui.dialog.mutasi_lembar import LembarDokumen, LembarPenilai, LembarTarget
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_mutasi import HasilMutasi, PilihanMutasi, RencanaMutasi, UsulTarget

PERISTIWA, DOKUMEN, TARGET, PENILAI, CATAT = range(5)


class DialogMutasi(DialogBertahap):
    """hasil() is a place to open afterwards as (page, keywords), True when it was written, None when not.

    The page "mutasi" is this wizard once more, for the Plt. of the post that was left.
    """

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        bahan: BahanMutasi,
        hari_ini: date,
        pegawai_id: bytes | None = None,
        jenis: str = "",
        jabatan_id: bytes | None = None,
        mulai: date | None = None,
    ) -> None:
        super().__init__(
            self.tr("Mutasi pegawai"),
            self.tr(
                "Catat satu peristiwa; program mengusulkan akibatnya, Anda yang memutuskan. "
                "Sekali Urungkan mengembalikan semuanya."
            ),
            parent,
        )
        self.setMinimumSize(900, 516)
        self.konteks, self._pengurung = konteks, pengurung
        self.rencana: RencanaMutasi | None = None
        self.tercatat: HasilMutasi | None = None
        self._target: dict[str, tuple[bool, str]] = {}
        self._sibuk = False
        self.revisi: QPushButton | None = None
        self.plt: QPushButton | None = None
        self.peristiwa = IsianPeristiwa(bahan, hari_ini, self)
        self.tambah_langkah(self.tr("Peristiwa")).addWidget(self.peristiwa)
        self.dokumen = LembarDokumen(self)
        self.tambah_langkah(self.tr("SKP")).addWidget(self.dokumen)
        self.target = LembarTarget(self)
        self.tambah_langkah(self.tr("Target")).addWidget(self.target)
        self.penilai = LembarPenilai(bahan.pejabat, self)
        self.tambah_langkah(self.tr("Penilai")).addWidget(self.penilai)
        self._buat_catat(self.tambah_langkah(self.tr("Catat")))
        self.peristiwa.pilih(pegawai_id, jenis, jabatan_id, mulai)
        self.ke(PERISTIWA)
        kotak = self.peristiwa.f.isian
        (kotak["jenis"] if pegawai_id is not None or not bahan.staf else kotak["pegawai"]).widget.setFocus()

    def _buat_catat(self, tata: QVBoxLayout) -> None:
        gulir = QScrollArea(self)
        gulir.setWidgetResizable(True)
        gulir.setFrameShape(QFrame.Shape.NoFrame)
        gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        gulir.setAccessibleName(self.tr("Yang akan dicatat"))
        self._isi_catat = QWidget(gulir)
        self._tata_catat = QVBoxLayout(self._isi_catat)
        self._tata_catat.setContentsMargins(0, 0, 8, 0)
        self._tata_catat.setSpacing(6)
        gulir.setWidget(self._isi_catat)
        self._isi_catat.setAutoFillBackground(False)
        gulir.viewport().setAutoFillBackground(False)
        tata.addWidget(gulir, 1)

    # -- steps ---------------------------------------------------------------------------------------------

    def verba_langkah(self, n: int) -> str:
        """The verb of each step."""
        if n == CATAT:
            return self.tr("Selesai") if self.tercatat else self.tr("Catat mutasi")
        return self.tr("Lanjut")

    def bisa_lanjut(self, n: int) -> bool:
        """Not while the worker has it."""
        return not self._sibuk

    def bisa_kembali(self, n: int) -> bool:
        """Until it is written."""
        return n > 0 and self.tercatat is None and not self._sibuk

    def perbarui(self) -> None:
        """The way out stays open until it is written, also on the last step."""
        super().perbarui()
        self.batal.setVisible(self.tercatat is None)

    def lanjut(self, n: int) -> None:
        """On with what was chosen; steps without anything to choose are left out."""
        if n == PERISTIWA:
            if self.peristiwa.sah():
                self._siapkan()
        elif n == CATAT:
            self._catat()
        else:
            self._simpan_target()
            self.ke(next(x for x in range(n + 1, CATAT + 1) if self._perlu(x)))

    def mundur(self) -> None:
        """Back over the same steps."""
        self.banner.bersihkan()
        if self.bisa_kembali(self.langkah):
            self._simpan_target()
            self.ke(next(x for x in range(self.langkah - 1, -1, -1) if self._perlu(x)))

    def _perlu(self, n: int) -> bool:
        if n == TARGET:
            return bool(self._terpakai())
        return n != PENILAI or (self.rencana is not None and bool(self.rencana.relasi))

    def masuk(self, n: int) -> None:
        """Fill a step when it comes to the front."""
        if n == TARGET:
            self.target.isi(self._terpakai(), self._target)
            self.target.pohon.setFocus()
        elif n == PENILAI:
            self.penilai.pohon.setFocus()
        elif n == CATAT:
            self._isi_ringkasan()

    # -- proposals -----------------------------------------------------------------------------------------

    def _siapkan(self) -> None:
        if self.konteks is None:
            self._terima_rencana(self.rencana)
            return
        isian = self.peristiwa.nilai()

        def di_pekerja(sesi: Any) -> RencanaMutasi:
            from kinerja_desktop.services import mutasi

            return mutasi.siapkan(sesi, isian)

        self._kunci(True)
        self.konteks.baca(di_pekerja, self._terima_rencana, self._gagal, pemilik=self)

    def _terima_rencana(self, r: RencanaMutasi | None) -> None:
        self._kunci(False)
        if r is None:
            return
        self.rencana, self._target = r, {}
        self.dokumen.isi(r)
        self.penilai.isi(r.relasi)
        if r.catatan:
            self.banner.peringatan(" ".join(kata(c) for c in r.catatan))
        self.ke(DOKUMEN)

    def _gagal(self, galat: BaseException) -> None:
        self._kunci(False)
        self.terima.setFocus()  # while it was off the focus went to Batal, where Enter would lose everything
        self.banner.galat(galat)

    def _kunci(self, ya: bool) -> None:
        self._sibuk = ya
        self.perbarui()

    def _terpakai(self) -> Sequence[UsulTarget]:
        from kinerja_desktop.services.lembar_mutasi import dipakai

        r = self.rencana
        if r is None:
            return ()
        sumber, ke = str(self.dokumen.sumber.currentData() or ""), self.dokumen.serah_ke
        rhk = {x.hex() for x in self.dokumen.serah_rhk()}
        return [
            t
            for t in r.target
            if dipakai(t, self.dokumen.baru.isChecked(), sumber, ke is not None)
            and (t.kelompok != "lama" or self.dokumen.tutup.isChecked())
            and (t.kelompok != "serah" or t.kunci.split(":")[2] in rhk)
        ]

    def _simpan_target(self) -> None:
        if self.langkah == TARGET:
            self._target |= self.target.simpanan()

    def pilihan(self) -> PilihanMutasi:
        """What was chosen of the proposals."""
        from kinerja_desktop.services.lembar_mutasi import KOSONG, PilihanMutasi

        d = self.dokumen
        target = {}
        for t in self._terpakai():
            pilih, nilai = self._target.get(t.kunci, (t.berubah, t.usul))
            if pilih:
                target[t.kunci] = nilai
        ke = d.serah_ke
        return PilihanMutasi(
            d.tutup.isChecked(),
            target,
            d.baru.isChecked(),
            str(d.sumber.currentData() or KOSONG),
            ke,
            d.serah_rhk() if ke is not None else frozenset(),
            self.penilai.terpilih(),
            bool(self.rencana and self.rencana.kecuali and d.kecuali.isChecked()),
        )

    # -- writing -------------------------------------------------------------------------------------------

    def _bersihkan(self) -> None:
        while self._tata_catat.count():
            butir = self._tata_catat.takeAt(0)
            w = butir.widget() if butir is not None else None
            if w is not None:
                w.hide()
                w.deleteLater()

    def _baris(self, teks: str, nama: str = "") -> None:
        label = QLabel(teks, self._isi_catat)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if nama:
            label.setObjectName(nama)
        self._tata_catat.addWidget(label)

    def _isi_ringkasan(self) -> None:
        if self.rencana is None or self.tercatat is not None:
            return
        from kinerja_desktop.services.mutasi_kata import ringkas

        self._bersihkan()
        for kalimat in ringkas(self.rencana, self.pilihan()):
            self._baris(f"• {kata(kalimat)}")
        self._tata_catat.addStretch(1)
        self.terima.setFocus()

    def _catat(self) -> None:
        if self.tercatat is not None or self.konteks is None or self.rencana is None:
            self.accept()
            return
        isian, pilihan = self.rencana.isian, self.pilihan()

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import mutasi

            return mutasi.terapkan(sesi, isian, pilihan)

        self._kunci(True)
        self.konteks.ubah(
            kata(self.rencana.judul), kerja, self._jadi, self._gagal, pemilik=self, pengurung=self._pengurung
        )

    def _jadi(self, hasil: HasilMutasi) -> None:
        self.tercatat, self._hasil = hasil, True
        self._bersihkan()
        self._baris(self.tr("✓ Mutasi tercatat. Ctrl+Z mengembalikan semuanya sekaligus."), "h2")
        if hasil.prorata:
            self._baris(
                self.tr(
                    "SKP lama sudah disetujui. Bila targetnya perlu disesuaikan dengan bulan yang dijalani, "
                    "buka Revisi; SKP itu lalu disetujui lagi oleh penilai lama."
                )
            )
            self.revisi = tombol(self.tr("Buka Revisi dan sesuaikan targetnya"))
            self.revisi.setAutoDefault(False)
            self.revisi.clicked.connect(self._buka_revisi)
            self._tata_catat.addWidget(self.revisi, 0, Qt.AlignmentFlag.AlignLeft)
        self._tawarkan_plt()
        if hasil.dokumen:
            self._baris(self.tr("Yang perlu dicetak atau dikerjakan:"))
        for teks, tujuan in hasil.dokumen:
            self._tautan(kata(teks), tujuan.halaman, dict(tujuan.argumen))
        self._tata_catat.addStretch(1)
        self._kunci(False)
        self.terima.setFocus()

    def _tawarkan_plt(self) -> None:
        r = self.rencana
        if r is None or r.lowong is None:
            return
        teks = self.tr("Jabatan {jabatan} kini lowong. Tunjuk Plt. agar pegawainya tetap mempunyai penilai.")
        self._baris(teks.format(jabatan=r.jabatan))
        isi = {"jenis": "plt", "jabatan_id": r.lowong, "mulai": r.isian.tanggal}
        self.plt = tombol(self.tr("Tunjuk Plt…"))
        self.plt.setAutoDefault(False)
        self.plt.clicked.connect(lambda: self._pergi("mutasi", isi))
        self._tata_catat.addWidget(self.plt, 0, Qt.AlignmentFlag.AlignLeft)

    def _buka_revisi(self) -> None:
        hasil, tombol_ = self.tercatat, self.revisi
        if hasil is None or not hasil.prorata or self.konteks is None or tombol_ is None:
            return
        mutasi_id = hasil.mutasi_id

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import mutasi

            return mutasi.revisi_prorata(sesi, mutasi_id)

        def jadi(n: int) -> None:
            self._kunci(False)
            self.banner.sukses(self.tr("Revisi dibuka dan {n} target disesuaikan.").format(n=n))
            self.terima.setFocus()

        def tidak(galat: BaseException) -> None:
            tombol_.setEnabled(True)  # once what was in the way is mended, the same button goes on
            self._gagal(galat)

        tombol_.setEnabled(False)
        self._kunci(True)
        self.konteks.ubah(tombol_.text(), kerja, jadi, tidak, pemilik=self)

    def _tautan(self, teks: str, halaman: str, argumen: dict[str, Any]) -> None:
        t: QPushButton = tombol(teks, "tautan")
        t.setAutoDefault(False)
        t.clicked.connect(lambda: self._pergi(halaman, argumen))
        self._tata_catat.addWidget(t, 0, Qt.AlignmentFlag.AlignLeft)

    def _pergi(self, halaman: str, argumen: dict[str, Any]) -> None:
        self._hasil = (halaman, argumen)
        self.accept()

    def reject(self) -> None:
        """Esc after writing closes like Selesai."""
        if self.tercatat is not None:
            self.accept()
        else:
            super().reject()


@daftarkan("mutasi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    from kinerja_desktop.domain.mutasi import JenisMutasi
    from kinerja_desktop.services.lembar_mutasi import IsianMutasi, RencanaMutasi, UsulRelasi

    orang = [(b"a" * 16, "Pegawai Contoh · Kepala Seksi"), (b"b" * 16, "Camat Contoh · Camat")]
    d = DialogMutasi(parent, None, None, BahanMutasi(orang, orang), date(2026, 7, 1))
    relasi = UsulRelasi(b"a" * 16, "Pegawai Contoh", "", b"b" * 16, "Camat Contoh", None, "", "", "")
    isian = IsianMutasi(JenisMutasi.PENSIUN, date(2026, 7, 1), b"a" * 16, nomor="882/1/2026")
    d.rencana = RencanaMutasi(
        isian, "Pegawai Contoh", "Kepala Seksi", "Seksi", relasi=(relasi,), kecuali=True
    )
    return d
