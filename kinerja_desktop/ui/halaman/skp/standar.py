"""Standar jabatan: the sheet of one post, with how many people hold it; the centre's rows are locked here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from kinerja_desktop.domain.kepegawaian import nama_jabatan_inti
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.jabatan_standar import DialogJabatanStandar
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.skp.iku_datar import KisiDatar, kolom_pilihan, pilihan_ukur
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_datar import UbahanDatar
    from kinerja_desktop.services.standar_kerja import JabatanStandar, LembarStandar
    from kinerja_desktop.ui.banner import Banner
    from kinerja_desktop.ui.konteks import KonteksUi
    from kinerja_desktop.ui.urung import TumpukanUrung

_PERSPEKTIF = ("Penerima Layanan", "Proses Bisnis", "Penguatan Internal", "Anggaran")
_ASPEK = ("Kuantitas", "Kualitas", "Waktu", "Biaya")
_ISI = ("jenis", "rhk", "aspek", "indikator", "target", "satuan", "arah", "metode", "perspektif")


class Tuan(Protocol):
    """The page that shows this panel: SKP in an office, Referensi at the centre."""

    konteks: KonteksUi
    banner: Banner
    urung: TumpukanUrung
    siap: SignalInstance
    pilihan_berubah: SignalInstance


class PanelStandar(QWidget):
    """Post, sheet, buttons."""

    def __init__(self, halaman: Any) -> None:
        super().__init__(halaman)
        tuan: Tuan = halaman
        self._halaman: QWidget = halaman
        self.h, self.konteks = tuan, tuan.konteks
        self.semua: Sequence[JabatanStandar] = ()
        self.lembar: LembarStandar | None = None
        self._jabatan = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addWidget(self._buat_atas())
        self.isi_kisi = KisiDatar(self.tr("Tabel standar jabatan"), self._kolom(), tuan.banner, self)
        self.isi_kisi.hubungkan(self.konteks, _tulis, lambda: self._jabatan, tuan.urung, halaman)
        self.isi_kisi.berubah.connect(self.muat)
        self.isi_kisi.view.minta_baris.connect(self.tambah)
        self.isi_kisi.view.minta_hapus.connect(self.hapus)
        self.isi_kisi.view.sel_berubah.connect(lambda *_: tuan.pilihan_berubah.emit())
        tata.addWidget(self.isi_kisi, 1)

    def _buat_atas(self) -> QWidget:
        bilah = QWidget(self)
        baris = TataAlir(8, bilah)
        self.pilih = QComboBox(bilah)
        self.pilih.setAccessibleName(self.tr("Jabatan"))
        self.pilih.setMaxVisibleItems(16)
        self.pilih.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pilih.setMinimumContentsLength(46)
        self.pilih.activated.connect(lambda _: self._ganti())
        self.tombol_lain = tombol(
            self.tr("Jabatan lain…"), petunjuk=self.tr("Standar untuk jabatan yang belum ada dalam daftar")
        )
        self.tombol_hapus = tombol(self.tr("Hapus baris"), petunjuk=self.tr("Ctrl+−"))
        self.tombol_lain.clicked.connect(self._jabatan_lain)
        self.tombol_hapus.clicked.connect(self.hapus)
        self.ringkas = QLabel(self)  # its place is given by whoever shows this panel
        self.ringkas.setObjectName("redup")
        self.ringkas.setWordWrap(True)
        for w in (self.pilih, self.tombol_lain, self.tombol_hapus):
            baris.addWidget(w)
        return bilah

    def _kolom(self) -> list[Kolom]:
        arah, metode = pilihan_ukur()
        jenis = (("utama", self.tr("Utama")), ("tambahan", self.tr("Tambahan")))
        return [
            Kolom("no", self.tr("No"), 40, beku=True, tengah=True),
            Kolom("rhk", self.tr("Rencana hasil kerja"), 170, ubah=True, multi=True, lentur=True),
            kolom_pilihan("aspek", self.tr("Aspek"), 90, [(a, kata(a)) for a in _ASPEK]),
            Kolom("indikator", self.tr("Indikator kinerja"), 180, ubah=True, multi=True, lentur=True),
            Kolom("target", self.tr("Target"), 70, ubah=True, maks=300),
            Kolom("satuan", self.tr("Satuan"), 74, ubah=True, maks=80),
            kolom_pilihan("jenis", self.tr("Jenis"), 88, jenis),
            kolom_pilihan("arah", self.tr("Arah"), 58, arah),
            kolom_pilihan("metode", self.tr("Cara ukur"), 82, metode),
            kolom_pilihan("perspektif", self.tr("Perspektif"), 128, [(p, kata(p)) for p in _PERSPEKTIF]),
            Kolom("asal", self.tr("Asal"), 82),
        ]

    # -- reading -------------------------------------------------------------------------------------------

    def muat(self, jabatan: str = "") -> None:
        """Read the posts and the sheet of the one chosen (or named)."""
        if jabatan:
            self._jabatan = nama_jabatan_inti(jabatan)[0]
        kini = self._jabatan

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import standar_kerja

            semua = standar_kerja.daftar_jabatan(sesi)
            nama = kini or (semua[0].jabatan if semua else "")
            return semua, standar_kerja.lembar(sesi, nama)

        self.konteks.baca(di_pekerja, self._tiba, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.h.siap.emit()

    def _tiba(self, isi: tuple[Sequence[JabatanStandar], LembarStandar]) -> None:
        self.semua, lembar = isi
        if self._jabatan and lembar.jabatan.casefold() != self._jabatan.casefold():
            return  # another post was chosen meanwhile
        self._jabatan, self.lembar = lembar.jabatan, lembar
        self._isi_pilihan()
        boleh = not lembar.sebab_terkunci and bool(lembar.jabatan)
        self.isi_kisi.isi(self._baris(lembar), self._kosong if boleh else None)
        self.tombol_lain.setVisible(not lembar.sebab_terkunci)
        self.tombol_hapus.setVisible(boleh)
        self.ringkas.setText(self._kalimat(lembar))
        view = self.isi_kisi.view
        if view.id_kini() is None and self.isi_kisi.model.rowCount():
            view.ke(0, 1)
        self.h.siap.emit()

    def _isi_pilihan(self) -> None:
        self.pilih.clear()
        ada = [j.jabatan.casefold() for j in self.semua]
        pola = self.tr("{tanda} {jabatan} · {orang} pegawai, {rhk} RHK")
        for j in self.semua:
            tanda = "✓" if j.baris else "○"
            self.pilih.addItem(
                pola.format(tanda=tanda, jabatan=j.jabatan, orang=j.orang, rhk=j.rhk), j.jabatan
            )
        if self._jabatan and self._jabatan.casefold() not in ada:
            self.pilih.addItem(pola.format(tanda="○", jabatan=self._jabatan, orang=0, rhk=0), self._jabatan)
            ada.append(self._jabatan.casefold())
        if self._jabatan:
            self.pilih.setCurrentIndex(ada.index(self._jabatan.casefold()))

    def _kalimat(self, lembar: LembarStandar) -> str:
        if not lembar.jabatan:
            return self.tr("Belum ada jabatan.")
        if not lembar.baris:
            return self.tr("Belum ada standar. Ketik, tempel dari Excel, atau ambil dari satu SKP di Susun.")
        if lembar.pusat:
            return self.tr("Ikut ke semua kantor dengan balasan berikutnya.")
        if any(not b.lokal for b in lembar.baris):
            return self.tr("Baris dari pusat hanya dibaca; baris kantor ini di bawahnya.")
        return ""

    def _baris(self, lembar: LembarStandar) -> list[Baris]:
        hasil, nomor, lalu = [], 0, ("", "")
        for r in lembar.baris:
            kini = (r.jenis, r.rhk.casefold())
            baru = bool(r.rhk) and kini != lalu
            nomor, lalu = nomor + baru, kini if r.rhk else lalu
            milik_pusat = not r.lokal and not lembar.pusat
            sebab = kata(lembar.sebab_terkunci)
            if milik_pusat:
                sebab = self.tr("Baris ini dari pusat; tambahkan baris kantor ini di bawahnya.")
            nilai = {k: getattr(r, k) for k in _ISI} | {
                "no": str(nomor) if baru else "",
                "asal": self.tr("Kantor ini") if r.lokal else self.tr("Pusat"),
            }
            nama = self.tr("RHK {n}").format(n=nomor)
            hasil.append(Baris(r.id, nilai, SEMUA_KOLOM if sebab else frozenset(), nama, sebab))
        return hasil

    def _kosong(self, baris_id: bytes) -> Baris:
        return Baris(baris_id, {"no": "*"}, nama=self.tr("RHK baru"))

    def _ganti(self) -> None:
        self.isi_kisi.simpan_tertunda()
        self.muat(str(self.pilih.currentData()))

    def _jabatan_lain(self) -> None:
        nama = DialogJabatanStandar.ask(self)
        if nama:
            self.isi_kisi.simpan_tertunda()
            self.muat(nama)

    # -- acts ----------------------------------------------------------------------------------------------

    def tambah(self) -> None:
        """The cursor on the empty row at the end."""
        if self.lembar is not None and not self.lembar.sebab_terkunci:
            self.isi_kisi.ke_baru("rhk")

    def hapus(self) -> None:
        """Delete the selected rows; SKP made from them stay."""
        ids, jabatan = self.isi_kisi.terpilih(), self._jabatan
        if self.lembar is None or self.lembar.sebab_terkunci:
            return
        if not ids:
            self.konteks.banner.info(self.tr("Pilih dahulu baris standar yang akan dihapus."))
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import standar_kerja

            return standar_kerja.hapus(sesi, jabatan, ids)

        self.isi_kisi.simpan_tertunda()
        self.konteks.ubah(
            self.tr("Hapus {n} baris standar").format(n=len(ids)),
            di_pekerja,
            lambda _: self.muat(),
            pemilik=self._halaman,
            pengurung=self.h.urung,
            setelah_urung=self.muat,
        )


def _tulis(sesi: Any, ubahan: Sequence[UbahanDatar], jabatan: str) -> Any:
    """On the worker: cells of the post that was shown when they were typed."""
    from kinerja_desktop.services import standar_kerja

    return standar_kerja.tulis_sel(sesi, jabatan, ubahan)
