"""Standar kompetensi per jabatan: one level 1-5 per competence; the centre's are locked in an office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kinerja_desktop.domain.kepegawaian import nama_jabatan_inti
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.jabatan_standar import DialogJabatanStandar
from kinerja_desktop.ui.dialog.kompetensi_salin import DialogSalinStandar
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.halaman.penilaian.bagian import BagianPenilaian
from kinerja_desktop.ui.halaman.penilaian.kompetensi import KisiTingkat, arti_tingkat, pilihan_tingkat
from kinerja_desktop.ui.halaman.penilaian.rekan_kisi import kolom_angka
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.alir import TataAlir

if TYPE_CHECKING:
    from kinerja_desktop.services.kompetensi_standar import JabatanKompetensi, LembarStandar
    from kinerja_desktop.services.lembar_nilai import LembarPenilaian


class KompetensiStandar(BagianPenilaian):
    """Post, its levels, buttons; shown in Penilaian, and at the centre in Referensi."""

    bantuan = "kompetensi"
    jenis = frozenset({"standar_kompetensi", "jabatan", "penempatan", "rujukan"})

    def __init__(self, halaman: Any) -> None:
        super().__init__(halaman)
        self.semua: Sequence[JabatanKompetensi] = ()
        self.lembar: LembarStandar | None = None
        self._jabatan = ""
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addLayout(self._buat_atas())
        self.model = KisiModel(
            [
                Kolom("kompetensi", self.tr("Kompetensi"), 260, lentur=True, beku=True),
                kolom_angka("tingkat", self.tr("Tingkat"), 160, pilihan_tingkat(), arti_tingkat()),
                Kolom("asal", self.tr("Asal"), 120),
            ],
            parent=self,
        )
        self.kisi = KisiTingkat(self.model, self.tr("Standar kompetensi jabatan"), halaman.banner, self)
        self.view = self.kisi.view
        self.hubungkan(self.kisi, _simpan, lambda _: self.muat(), lambda: self._jabatan)
        tata.addWidget(self.kisi, 1)

    def _buat_atas(self) -> TataAlir:
        atas = TataAlir(8)
        self.pilih = QComboBox(self)
        self.pilih.setAccessibleName(self.tr("Jabatan"))
        self.pilih.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pilih.setMaxVisibleItems(16)
        self.pilih.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pilih.setMinimumContentsLength(46)
        self.pilih.activated.connect(lambda _: self._ganti(str(self.pilih.currentData())))
        self.tombol_lain = tombol(self.tr("Jabatan lain…"))
        self.tombol_salin = tombol(self.tr("Salin dari jabatan…"))
        self.tombol_lain.clicked.connect(self._jabatan_lain)
        self.tombol_salin.clicked.connect(self._salin)
        for w in (self.pilih, self.tombol_lain, self.tombol_salin):
            atas.addWidget(w)
        return atas

    # -- reading -------------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """Standards do not depend on the period."""
        self.muat()

    def muat(self) -> None:
        """Read the posts and the levels of the one chosen."""
        kini = self._jabatan

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kompetensi_standar

            semua = kompetensi_standar.daftar_jabatan(sesi)
            nama = kini or (semua[0].jabatan if semua else "")
            return semua, kompetensi_standar.lembar(sesi, nama)

        self.konteks.baca(di_pekerja, self._tiba, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self.konteks.banner.galat(galat)
        self.h.siap.emit()

    def _tiba(self, isi: tuple[Sequence[JabatanKompetensi], LembarStandar]) -> None:
        semua, lembar = isi
        if self._jabatan and lembar.jabatan.casefold() != self._jabatan.casefold():
            return  # another post was chosen meanwhile
        if self.view.editor is not None or self.model.ada_tunda():
            return
        self.semua, self.lembar, self._jabatan = semua, lembar, lembar.jabatan
        self._isi_pilihan()
        self.kisi.isi(self._baris(lembar) if lembar.jabatan else [])
        boleh = not lembar.sebab_terkunci
        self.tombol_lain.setVisible(boleh)
        self.tombol_salin.setVisible(boleh and bool(lembar.jabatan))
        if self.view.id_kini() is None and self.model.rowCount():
            self.view.ke(0, 1)
        self.h.siap.emit()

    def _isi_pilihan(self) -> None:
        self.pilih.clear()
        pola = self.tr("{tanda} {jabatan} · {orang} pegawai, {n} tingkat")
        ada = [j.jabatan.casefold() for j in self.semua]
        for j in self.semua:
            tanda = "✓" if j.terisi else "○"
            self.pilih.addItem(
                pola.format(tanda=tanda, jabatan=j.jabatan, orang=j.orang, n=j.terisi), j.jabatan
            )
        if self._jabatan and self._jabatan.casefold() not in ada:
            self.pilih.addItem(pola.format(tanda="○", jabatan=self._jabatan, orang=0, n=0), self._jabatan)
            ada.append(self._jabatan.casefold())
        if self._jabatan:
            self.pilih.setCurrentIndex(ada.index(self._jabatan.casefold()))

    def _baris(self, lembar: LembarStandar) -> list[Baris]:
        hasil = []
        for b in lembar.baris:
            sebab = kata(lembar.sebab_terkunci)
            if b.pusat and not lembar.pusat:
                sebab = self.tr("Tingkat ini ditetapkan pusat, jadi hanya dibaca di sini.")
            asal = self.tr("Pusat") if b.pusat else self.tr("Kantor ini")
            nilai = {
                "kompetensi": kata(b.kompetensi),
                "tingkat": str(b.tingkat) if b.tingkat else "",
                "asal": asal if b.tingkat else "",
            }
            kunci = SEMUA_KOLOM if sebab else frozenset()
            hasil.append(Baris(b.kompetensi.encode(), nilai, kunci, kata(b.kompetensi), sebab))
        return hasil

    # -- acts ----------------------------------------------------------------------------------------------

    def _ganti(self, jabatan: str) -> None:
        self.simpan_tertunda()
        self._jabatan = nama_jabatan_inti(jabatan)[0]
        self.muat()

    def _jabatan_lain(self) -> None:
        nama = DialogJabatanStandar.ask(self)
        if nama:
            self._ganti(nama)

    def _salin(self) -> None:
        ke = self._jabatan
        calon = [j for j in self.semua if j.terisi and j.jabatan.casefold() != ke.casefold()]
        if not calon:
            self.konteks.banner.info(self.tr("Belum ada jabatan lain yang standarnya sudah diisi."))
            return
        dari = DialogSalinStandar.ask(ke, [(j.jabatan, j.terisi) for j in calon], self)
        if dari is None:
            return

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services import kompetensi_standar

            return kompetensi_standar.salin(sesi, dari, ke)

        self.simpan_tertunda()
        self.konteks.ubah(
            self.tr("Salin standar kompetensi"),
            kerja,
            lambda _: self.muat(),
            pemilik=self.h,
            pengurung=self.h.urung,
            setelah_urung=self.muat,
        )

    # -- the contract --------------------------------------------------------------------------------------

    def fokus_awal(self) -> QWidget | None:
        """The grid."""
        return self.view

    def fokus_cari(self) -> QWidget | None:
        """The posts."""
        return self.pilih

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], jabatan: str) -> Any:
    """On the worker: levels of the post that was shown when they were typed."""
    from kinerja_desktop.services import kompetensi_standar

    return kompetensi_standar.tulis(
        sesi, jabatan, {p.baris_id.decode(): str(p.baru or "") for p in perubahan}
    )
