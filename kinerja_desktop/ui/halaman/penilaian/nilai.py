"""Nilai: one grid for all staff; digits rate, the predicate is computed at once and explained below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from kinerja_desktop.domain.predikat import Rating
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog_dasar import DialogYakin
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian import isi_nilai
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.isi_nilai import BELUM, SELESAI, SIAP, TANPA_SKP
from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import batal_selesai, selesaikan, simpan
from kinerja_desktop.ui.halaman.penilaian.langkah_nilai import LangkahNilai
from kinerja_desktop.ui.halaman.penilaian.tampilan import TampilanNilai
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.elips import LabelElips

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai, HasilNilai, LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

JEDA_MUAT_MS = 120
SEMUA = "semua"


class PanelNilai(BagianPenilaian):
    """The sheet of one period."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarPenilaian | None = None
        self._menurut_id: dict[bytes, BarisNilai] = {}
        self._tuju: tuple[bytes, str] | None = None
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(JEDA_MUAT_MS)
        self._jeda.timeout.connect(halaman.muat_lembar)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addLayout(self._buat_atas())
        self.setTabOrder(self.capaian, self.cari)
        self.model = KisiModel(isi_nilai.kolom_nilai_kisi(), isi_nilai.hitung, self)
        self.kisi = Kisi(
            self.model, self.tr("Tabel penilaian"), banner=halaman.banner, tampilan=TampilanNilai
        )
        self.kisi.legenda.hide()
        self.kisi.jelaskan(self._jelaskan)
        self.kisi.sedia_panel(isi_nilai.penjelasan_terpanjang())
        view = self.kisi.view
        assert isinstance(view, TampilanNilai)
        self.view = view
        self.setFocusProxy(self.kisi)
        self.view.sel_berubah.connect(lambda *_: self._sel_berubah())
        self.view.teks_penuh.connect(lambda *_: self._kepala_terkunci())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._perbarui_tombol())
        self.kisi.hubungkan(
            self.konteks,
            simpan,
            halaman.urung,
            halaman,
            setelah=self._tersimpan,
            bekal=lambda: self.lembar.periode_id if self.lembar is not None else b"",
        )
        tata.addWidget(self.kisi, 1)
        self.kosong = QLabel(self)
        self.kosong.setObjectName("redup")
        self.kosong.setWordWrap(True)
        self.kosong.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.kosong.hide()
        tata.addWidget(self.kosong)
        tata.addLayout(self._buat_bawah())

    def _buat_atas(self) -> QHBoxLayout:
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.capaian = tombol("", petunjuk=self.tr("Tetapkan atau ubah capaian kinerja organisasi"))
        self.capaian.clicked.connect(self.h.capaian.ubah)
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama atau jabatan"))
        self.cari.setAccessibleName(self.tr("Saring daftar penilaian"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.setMinimumWidth(170)
        self.cari.textChanged.connect(lambda _: self._tampil())
        self.chip = BarisPilihan(self.tr("Saring menurut kemajuan"), parent=self)
        self.chip.dipilih.connect(lambda _: self._tampil())
        atas.addWidget(self.capaian)
        atas.addWidget(self.cari, 1)
        atas.addWidget(self.chip)
        return atas

    def _buat_bawah(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.legenda = LabelElips(self)
        self.legenda.setObjectName("legenda")
        # Where somebody has no SKP that can be rated, this is the next step.
        self.buka_skp = tombol(self.tr("Buka SKP"))
        self.buka_skp.clicked.connect(self._buka_skp)
        self.buka_skp.hide()
        self.lain = tombol(self.tr("Lainnya"))
        self.menu = QMenu(self.lain)
        self.langkah = LangkahNilai(self)
        self.menu.aboutToShow.connect(self.langkah.isi_menu)
        self.lain.setMenu(self.menu)
        self.selesai_satu = tombol(self.tr("Selesai"), petunjuk=self.tr("Kunci penilaian baris yang dipilih"))
        self.selesai_satu.clicked.connect(lambda: self.selesaikan(self._siap_terpilih(), False))
        self.selesai_semua = tombol(self.tr("Selesaikan semua"), "utama")
        self.selesai_semua.clicked.connect(lambda: self.selesaikan(self._siap(), True))
        bawah.addWidget(self.legenda, 1)
        bawah.addWidget(self.buka_skp)
        bawah.addWidget(self.lain)
        bawah.addWidget(self.selesai_satu)
        bawah.addWidget(self.selesai_semua)
        return bawah

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarPenilaian) -> None:
        """Show a sheet; rows that somebody types in wait until the hands are off."""
        ganti = self.lembar is None or self.lembar.periode_id != lembar.periode_id
        self.lembar = lembar
        self._menurut_id = {b.skp_id or b.pegawai_id: b for b in lembar.baris}
        predikat = kata(lembar.organisasi) or self.tr("belum ditetapkan")
        self.capaian.setText(self.tr("Capaian organisasi: {predikat}…").format(predikat=predikat))
        self.capaian.setAccessibleName(self.capaian.text())
        if not ganti and (self.view.editor is not None or self.model.ada_tunda()):
            self._isi_chip()
            self._jeda.start()
            return
        self._tampil()
        if self._tuju is not None:
            baris, kolom = self._tuju
            self._tuju = None
            self._ke(baris, kolom)
        elif ganti or self.view.id_kini() is None:
            self.ke_celah()

    def ke_celah(self) -> None:
        """The first rating to be given, else the first person."""
        if self.model.celah() or not self.model.baris:
            self.view.ke_celah_pertama()
        else:
            self.view.ke(0, self.model.letak["hasil"])

    def ke_orang(self, baris: bytes, kolom: str = "") -> None:
        """Go to a person's row (SKP or staff id) once the sheet is there."""
        self._tuju = (baris, kolom)

    def _ke(self, kunci: bytes, kolom: str) -> None:
        b = next((b for b in self._menurut_id.values() if kunci in (b.skp_id, b.pegawai_id)), None)
        if b is None:
            self.ke_celah()
            return
        i = self.model.nomor(b.skp_id or b.pegawai_id)
        if i < 0:
            self.chip.tandai(SEMUA)
            self.cari.clear()
            self._tampil()
            i = self.model.nomor(b.skp_id or b.pegawai_id)
        nama = {"rating_hasil": "hasil", "rating_perilaku": "perilaku"}.get(kolom, kolom)
        j = self.model.letak.get(nama, -1)
        if j < 0:
            terbuka = [j for _, j in self.model.celah() if _ == i]
            j = terbuka[0] if terbuka else self.model.letak["hasil"]
        self.view.ke(i, j)
        if kolom == "organisasi":
            self.capaian.setFocus()

    def _isi_chip(self) -> None:
        if self.lembar is None:
            return
        jumlah = dict.fromkeys((BELUM, SIAP, SELESAI, TANPA_SKP), 0)
        for b in self.lembar.baris:
            jumlah[isi_nilai.golongan(b)] += 1
        nama = {
            BELUM: self.tr("Siapa belum {n}"),
            SIAP: self.tr("Siap selesai {n}"),
            SELESAI: self.tr("✓ Selesai {n}"),
            TANPA_SKP: self.tr("Tanpa SKP {n}"),
        }
        kini = self.chip.kini
        self.chip.isi(
            [
                (SEMUA, self.tr("Semua {n}").format(n=len(self.lembar.baris))),
                *((k, t.format(n=jumlah[k])) for k, t in nama.items() if jumlah[k] or k == kini),
            ]
        )

    def _tampil(self) -> None:
        if self.lembar is None:
            return
        self._isi_chip()
        saring, kata_cari = self.chip.kini or SEMUA, self.cari.text().casefold().split()
        baris = []
        for nomor, b in enumerate(self.lembar.baris, 1):
            if saring not in (SEMUA, isi_nilai.golongan(b)):
                continue
            isi = f"{b.nama} {b.nip} {b.jabatan} {b.unit} {b.penilai_nama}".casefold()
            if all(k in isi for k in kata_cari):
                baris.append(isi_nilai.susun_baris(b, nomor))
        self.kisi.isi(baris)
        tanpa = not any(b.pusat for b in self.lembar.baris)
        self.view.setColumnHidden(self.model.letak[isi_nilai.PUSAT], tanpa)
        self.view.atur_lebar()
        self.kosong.setText(
            self.tr("Tidak ada yang cocok dengan saringan ini.")
            if self.lembar.baris
            else self.tr("Belum ada pegawai untuk dinilai pada periode ini.")
        )
        self.kosong.setVisible(not baris)
        self._perbarui_tombol()

    def _jelaskan(self, kunci: bytes | None, _kolom: str) -> str:
        b = self._menurut_id.get(kunci) if kunci else None
        if b is None:
            return ""
        return isi_nilai.jelaskan(b, self.model.baris[self.model.nomor(kunci)].nilai) if kunci else ""

    def _kepala_terkunci(self) -> None:
        """Why a row is locked stands beside its name, so that the reasons below have their room."""
        b = self.kini()
        if b is not None and b.skp_id is not None and b.terkunci:
            self.kisi.kepala_panel.atur(f"{b.nama} · {kata(b.alasan_terkunci)}")

    def kini(self) -> BarisNilai | None:
        """The person that the cursor is on."""
        kunci = self.view.id_kini()
        return self._menurut_id.get(kunci) if kunci else None

    def _sel_berubah(self) -> None:
        self._perbarui_tombol()
        self.h.pilihan_berubah.emit()

    # -- rating --------------------------------------------------------------------------------------------

    def _tersimpan(self, hasil: HasilNilai) -> None:
        if hasil.dilewati:
            kalimat = self.tr("{n} baris terkunci dilewati. {sebab}")
            self.konteks.banner.info(kalimat.format(n=len(hasil.dilewati), sebab=kata(hasil.dilewati[0][1])))
        self._jeda.start()

    def _buka_skp(self) -> None:
        """The SKP of this row, or where it is made."""
        b = self.kini()
        tahun = self.lembar.periode.tahun if self.lembar is not None else self.konteks.jam.hari_ini().year
        if b is None:
            self.konteks.navigasi.buka("skp", tahun=tahun)
        elif b.skp_id is None:
            self.konteks.navigasi.buka("skp", pegawai=b.pegawai_id, tahun=tahun)
        else:
            self.konteks.navigasi.buka("skp", skp=b.skp_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend says as much as there is room for."""
        super().resizeEvent(event)
        self._muat_legenda()

    def _muat_legenda(self) -> None:
        catatan = self.tr("Spasi · catatan")
        panjang = f"{self.kisi.legenda.text()}     {catatan}"
        tombol_ = [
            t for t in (self.buka_skp, self.lain, self.selesai_satu, self.selesai_semua) if not t.isHidden()
        ]
        sisa = self.width() - sum(t.sizeHint().width() + 8 for t in tombol_)
        pendek = "   ".join((*(isi_nilai.nama_pendek(r) for r in Rating), catatan))
        muat = self.legenda.fontMetrics().horizontalAdvance(panjang) <= sisa
        self.legenda.atur(panjang if muat else pendek)

    # -- finishing -----------------------------------------------------------------------------------------

    def terpilih(self) -> list[BarisNilai]:
        """Rows of the selection."""
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        ids = [self.model.baris[i].id for i in nomor if i < len(self.model.baris)]
        return [self._menurut_id[i] for i in ids if i in self._menurut_id]

    def _lengkap(self, b: BarisNilai) -> bool:
        i = self.model.nomor(b.skp_id or b.pegawai_id)
        nilai = self.model.baris[i].nilai if i >= 0 else {"hasil": b.hasil, "perilaku": b.perilaku}
        return bool(not b.terkunci and not b.selesai and nilai.get("hasil") and nilai.get("perilaku"))

    def _siap_terpilih(self) -> list[BarisNilai]:
        return [b for b in self.terpilih() if self._lengkap(b)]

    def _siap(self) -> list[BarisNilai]:
        return [b for b in self._menurut_id.values() if self._lengkap(b)]

    def _perbarui_tombol(self) -> None:
        n, semua = len(self._siap_terpilih()), len(self._siap())
        self.selesai_satu.setEnabled(n > 0)
        self.selesai_semua.setEnabled(semua > 0)
        teks = self.tr("Selesaikan semua ({n})").format(n=semua) if semua else self.tr("Selesaikan semua")
        self.selesai_semua.setText(teks)
        self.selesai_semua.setAccessibleName(teks)
        b = self.kini()
        kosong = self.lembar is not None and not self.lembar.baris
        self.buka_skp.setVisible(
            kosong or (b is not None and not b.selesai and (b.skp_id is None or b.terkunci))
        )
        self._muat_legenda()

    def selesaikan(self, baris: Sequence[BarisNilai], tanya: bool) -> None:
        """Finish and lock these rows, each in its assessor's name when an operator types."""
        lembar = self.lembar
        if not baris or lembar is None:
            return
        if tanya and len(baris) > 1:
            judul = self.tr("Selesaikan penilaian {n} pegawai?").format(n=len(baris))
            terang = self.tr("Nilai terkunci; Ctrl+Z mengembalikannya. Kelak membuka lagi memerlukan alasan.")
            if DialogYakin.ask(judul, terang, self.tr("Selesaikan"), self) is None:
                return
        self.kisi.simpan_tertunda()
        pasangan = [(b.skp_id, b.penilai_id) for b in baris if b.skp_id is not None]

        def di_pekerja(sesi: Any) -> Any:
            return selesaikan(sesi, lembar.periode_id, pasangan)

        judul = self.tr("Selesaikan penilaian")
        self.konteks.ubah(
            judul, di_pekerja, self._selesai, pemilik=self.h, pengurung=self.h.urung,
            kebalikan=lambda sesi: batal_selesai(sesi, lembar.periode_id, pasangan),
        )  # fmt: skip

    def _selesai(self, jumlah: int) -> None:
        self.konteks.banner.sukses(self.tr("{n} penilaian selesai dan terkunci.").format(n=jumlah))
        self.h.muat_lembar()

    # -- the contract --------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The page fills the grid with every sheet that it reads."""
        self.h.siap.emit()

    def fokus_awal(self) -> QWidget | None:
        """The grid."""
        return self.view

    def fokus_cari(self) -> QWidget | None:
        """The filter box."""
        return self.cari

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The evaluation of the row, else its SKP."""
        b = self.kini()
        if b is None or b.skp_id is None:
            return None
        return ("evaluasi", b.evaluasi_id) if b.evaluasi_id is not None else ("skp", b.skp_id)

    def celah_berikut(self) -> bool:
        """F8: the next rating to be given."""
        if self.kisi.celah_berikut():
            self.view.setFocus()
            return True
        return False
