"""Keberatan: handover of everybody with its clock on the left, one person's three steps on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.catatan_libur import CatatanLibur
from kinerja_desktop.ui.halaman.penilaian.keberatan_kerja import KerjaKeberatan
from kinerja_desktop.ui.halaman.penilaian.keberatan_menu import MenuKeberatan
from kinerja_desktop.ui.halaman.penilaian.keberatan_rincian import RincianKeberatan
from kinerja_desktop.ui.halaman.penilaian.tutup import TutupPeriode
from kinerja_desktop.ui.kisi.baris import Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.baris_pilihan import BarisPilihan
from kinerja_desktop.ui.widget.elips import LabelElips
from kinerja_desktop.ui.widget.label import label_kosong

if TYPE_CHECKING:
    from kinerja_desktop.services.lampiran import Lampiran
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian
    from kinerja_desktop.services.lembar_penyerahan import BarisSerah, Keberatan, LembarPenyerahan
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

SEMUA = "semua"
_TETAP = ("belum_serah", "belum_terima", "keberatan", "siap_final")


class PanelKeberatan(BagianPenilaian):
    """The handover and the objections of one period."""

    bantuan = "keberatan"
    jenis = frozenset({"lampiran", "tindakan", "rujukan", "periode"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarPenyerahan | None = None
        self._menurut_id: dict[bytes, BarisSerah] = {}
        self._keberatan: dict[bytes, Keberatan] = {}
        self.lampiran: dict[bytes, Sequence[Lampiran]] = {}
        self._tuju: bytes | None = None
        self.tutup = TutupPeriode(self)
        self.kerja = KerjaKeberatan(self)
        self.pilihan = MenuKeberatan(self)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addLayout(self._buat_atas())
        tengah = QHBoxLayout()
        tengah.setSpacing(10)
        kiri = QVBoxLayout()
        kiri.setSpacing(8)
        self.kisi = Kisi(
            KisiModel(
                [
                    Kolom("nama", self.tr("Nama"), 130, lentur=True, beku=True),
                    Kolom("predikat", self.tr("Predikat"), 126),
                    Kolom("keadaan", self.tr("Keadaan"), 230, lentur=True),
                ],
                parent=self,
            ),
            self.tr("Daftar penyerahan dan keberatan"),
            daftar=True,
            panel=False,
            banner=halaman.banner,
        )
        self.view = self.kisi.view
        self.view.sel_berubah.connect(lambda *_: self._pilihan_berubah())
        # How many are chosen stands on the button, also where only the selection grows.
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._perbarui_tombol())
        self.view.dibuka.connect(lambda _: self.kerja.utama())
        self.setFocusProxy(self.kisi)
        kiri.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        kiri.addWidget(self.kosong)
        self.rincian = RincianKeberatan(self)
        tengah.addLayout(kiri, 11)
        tengah.addWidget(self.rincian, 9)
        tata.addLayout(tengah, 1)
        self.libur = CatatanLibur(self, tata)
        tata.addLayout(self._buat_bawah())

    def _buat_atas(self) -> QHBoxLayout:
        atas = QHBoxLayout()
        atas.setSpacing(8)
        self.chip = BarisPilihan(self.tr("Saring menurut keadaan"), parent=self, alir=True)
        self.chip.dipilih.connect(lambda _: self._tampil())
        self.cari = QLineEdit(self)
        self.cari.setPlaceholderText(self.tr("Saring nama"))
        self.cari.setAccessibleName(self.tr("Saring daftar penyerahan"))
        self.cari.setMaxLength(100)
        self.cari.setClearButtonEnabled(True)
        self.cari.textChanged.connect(lambda _: self._tampil())
        atas.addWidget(self.chip, 1)
        atas.addWidget(self.cari)
        return atas

    def _buat_bawah(self) -> QHBoxLayout:
        bawah = QHBoxLayout()
        bawah.setSpacing(8)
        self.siapa = LabelElips(self)
        self.siapa.setObjectName("redup")
        self.cetak_tombol = tombol(self.tr("Cetak"))
        self.menu_cetak = QMenu(self.cetak_tombol)
        self.menu_cetak.aboutToShow.connect(lambda: self.pilihan.isi_cetak(self.menu_cetak))
        self.cetak_tombol.setMenu(self.menu_cetak)
        self.lain = tombol(self.tr("Lainnya"))
        self.menu = QMenu(self.lain)
        self.menu.aboutToShow.connect(lambda: self.pilihan.isi_menu(self.menu))
        self.lain.setMenu(self.menu)
        self.tombol_tutup = tombol(self.tr("Tutup Periode…"))
        self.tombol_tutup.clicked.connect(lambda: self.tutup.tanya())
        self.tombol_tutup.hide()
        self.utama = tombol("", "utama")
        self.utama.clicked.connect(lambda: self.kerja.utama())
        bawah.addWidget(self.siapa, 1)
        for t in (self.tombol_tutup, self.cetak_tombol, self.lain, self.utama):
            bawah.addWidget(t)
        return bawah

    # -- reading -------------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """Read the handover of the period shown."""
        periode = lembar.periode_id

        def di_pekerja(sesi: Any) -> Any:
            return _baca(sesi, periode)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, isi: tuple[LembarPenyerahan, Sequence[Keberatan], dict[bytes, Any], bool]) -> None:
        if isi[0].periode_id != self.h.periode_id:
            return
        ganti = self.lembar is None or self.lembar.periode_id != isi[0].periode_id
        self.lembar, semua, self.lampiran, self._boleh_tutup = isi
        self._menurut_id = {b.skp_id: b for b in self.lembar.baris}
        self._keberatan = {k.id: k for k in semua}
        self._tampil()
        if self._tuju is not None:
            self._ke(self._tuju)
            self._tuju = None
        elif ganti or self.view.id_kini() is None:
            self._ke(self.h.orang)
        self.h.siap.emit()

    def _ke(self, skp_id: bytes | None) -> None:
        i = self.kisi.model.nomor(skp_id) if skp_id else -1
        if i < 0 and skp_id in self._menurut_id and self.chip.kini != SEMUA:
            self.chip.tandai(SEMUA)
            self._tampil()
            i = self.kisi.model.nomor(skp_id) if skp_id else -1
        if self.kisi.model.baris:
            self.view.ke(max(i, 0), 0)

    # -- showing -------------------------------------------------------------------------------------------

    def _isi_chip(self) -> None:
        lembar = self.lembar
        assert lembar is not None
        nama = {
            "belum_serah": self.tr("Belum diserahkan {n}"),
            "belum_terima": self.tr("Belum diterima {n}"),
            "menunggu": self.tr("Waktu keberatan {n}"),
            "keberatan": self.tr("Keberatan {n}"),
            "siap_final": self.tr("Siap final {n}"),
            "final": self.tr("✓ Final {n}"),
        }
        jumlah = {g: lembar.jumlah(g) for g in nama}
        pilihan = [(SEMUA, self.tr("Semua {n}").format(n=len(lembar.baris)))]
        pilihan += [
            (g, teks.format(n=jumlah[g]))
            for g, teks in nama.items()
            if jumlah[g] or g in _TETAP or g == self.chip.kini
        ]
        self.chip.isi(pilihan)

    def _tampil(self) -> None:
        lembar = self.lembar
        if lembar is None:
            return
        self._isi_chip()
        self.libur.sebut(lembar.catatan_libur)
        saring, cari = self.chip.kini or SEMUA, self.cari.text().casefold().split()
        baris = []
        for b in lembar.baris:
            teks = f"{b.nama} {b.nip} {b.jabatan}".casefold()
            if (saring == SEMUA or b.termasuk(saring)) and all(k in teks for k in cari):
                tanda = "! " if b.lewat or b.golongan == "keberatan" else ""
                nilai = {
                    "nama": f"{b.nama} ({kata(b.masa)})" if b.masa and self._rangkap(b) else b.nama,
                    "predikat": kata(b.predikat),
                    "keadaan": f"{tanda}{kata(b.ringkas)}",
                }
                baris.append(Baris(b.skp_id, nilai, nama=b.nama))
        self.kisi.isi(baris)
        self.kosong.setVisible(not baris)
        self.kosong.setText(
            self.tr("Tidak ada yang cocok dengan saringan ini.")
            if lembar.baris
            else self.tr("Belum ada penilaian yang selesai pada periode ini. Selesaikan dahulu di Nilai.")
        )
        if baris and self.view.id_kini() is None:
            self.view.ke(0, 0)
        self._pilihan_berubah()

    def _rangkap(self, b: BarisSerah) -> bool:
        return sum(x.pegawai_id == b.pegawai_id for x in self._menurut_id.values()) > 1

    def kini(self) -> BarisSerah | None:
        """The person on the cursor."""
        kunci = self.view.id_kini()
        return self._menurut_id.get(kunci) if kunci else None

    def keberatan_kini(self) -> Keberatan | None:
        """The objection of the person on the cursor."""
        b = self.kini()
        return self._keberatan.get(b.keberatan_id) if b is not None and b.keberatan_id else None

    def terpilih(self) -> list[BarisSerah]:
        """Rows of the selection."""
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        ids = [self.kisi.model.baris[i].id for i in nomor if i < len(self.kisi.model.baris)]
        return [self._menurut_id[i] for i in ids if i in self._menurut_id]

    def _pilihan_berubah(self) -> None:
        b = self.kini()
        if b is not None:
            self.h.orang = b.skp_id
        self.rincian.tampilkan(b, self.keberatan_kini(), self.lembar)
        self._perbarui_tombol()
        self.h.pilihan_berubah.emit()

    def _perbarui_tombol(self) -> None:
        b, lembar = self.kini(), self.lembar
        teks, boleh = self.kerja.nama_utama()
        self.utama.setText(teks)
        self.utama.setAccessibleName(teks.rstrip("…"))
        self.utama.setVisible(bool(teks))
        self.utama.setEnabled(boleh)
        self.cetak_tombol.setEnabled(b is not None)
        self.lain.setEnabled(b is not None)
        self.tombol_tutup.setVisible(lembar is not None and self._boleh_tutup)
        if lembar is not None:
            self.tombol_tutup.setText(self.tr("Buka kunci…") if lembar.tutup else self.tr("Tutup Periode…"))
            self.tombol_tutup.setAccessibleName(self.tombol_tutup.text().rstrip("…"))
        if lembar is not None and lembar.tutup:
            self.siapa.atur(kata(lembar.tutup))
        elif b is not None and b.siapa:
            self.siapa.atur(self.tr("Langkah berikut: {siapa}").format(siapa=kata(b.siapa)))
        else:
            self.siapa.atur("")

    # -- the contract --------------------------------------------------------------------------------------

    def tuju(self, **tujuan: Any) -> None:
        """Go to the person named."""
        self._tuju = tujuan.get("skp") or self._tuju

    def fokus_awal(self) -> QWidget | None:
        """The list."""
        return self.view

    def fokus_cari(self) -> QWidget | None:
        """The filter box."""
        return self.cari

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The objection, else the evaluation."""
        b = self.kini()
        if b is None:
            return None
        return ("keberatan", b.keberatan_id) if b.keberatan_id else ("evaluasi", b.evaluasi_id)

    def cetak(self) -> bool:
        """Ctrl+P: the paper of the step that the person stands at."""
        if self.kini() is None:
            return False
        self.pilihan.cetak_kini()
        return True

    _boleh_tutup = False


def _baca(sesi: Any, periode_id: bytes) -> Any:
    """On the worker: the handover, the objections, their evidence, and whether this person may close."""
    from kinerja_desktop.domain.kepegawaian import Peran
    from kinerja_desktop.domain.tolakan import Tolakan
    from kinerja_desktop.services import keberatan, lampiran, penyerahan_baca

    lembar = penyerahan_baca.lembar(sesi, periode_id)
    semua = keberatan.daftar(sesi, periode_id)
    bukti: dict[bytes, Any] = {}
    for k in semua:
        try:
            bukti[k.id] = lampiran.daftar(sesi, "keberatan", k.id)
        except Tolakan:
            bukti[k.id] = ()
    tutup = sesi.boleh("periode.tutup") or Peran.OPERATOR in sesi.pelaku.peran
    return lembar, semua, bukti, tutup
