"""Nilai: one grid for all staff; digits rate, the predicate is computed at once and explained below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinerja_desktop.domain.hasil import ChangeSet
from kinerja_desktop.ui.aksi import buat_qaction
from kinerja_desktop.ui.bahasa import kata, satu_titik
from kinerja_desktop.ui.halaman.penilaian import isi_nilai
from kinerja_desktop.ui.halaman.penilaian.bukti_nilai import BuktiNilai
from kinerja_desktop.ui.halaman.penilaian.kerja_nilai import siapkan, simpan
from kinerja_desktop.ui.halaman.penilaian.kisi_nilai import KisiNilai
from kinerja_desktop.ui.halaman.penilaian.nilai_tata import TataNilai
from kinerja_desktop.ui.halaman.penilaian.pimpinan_nilai import PimpinanNilai
from kinerja_desktop.ui.halaman.penilaian.selesai_nilai import SelesaiNilai
from kinerja_desktop.ui.halaman.penilaian.sendiri import SendiriNilai
from kinerja_desktop.ui.halaman.penilaian.tampilan import TampilanNilai
from kinerja_desktop.ui.halaman.penilaian.usulan_nilai import UsulanNilai
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.label import label_kosong
from kinerja_desktop.ui.widget.pewaktu import pewaktu

if TYPE_CHECKING:
    from kinerja_desktop.services.lembar_nilai import BarisNilai, HasilNilai, LembarPenilaian
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

JEDA_MUAT_MS = 120
JEDA_SIAP_MS = 20  # arrows held down read nothing ahead
SEMUA = "semua"


class PanelNilai(TataNilai):
    """The sheet of one period."""

    jenis = frozenset(
        {"realisasi", "umpan_balik", "dialog_kinerja", "butir_dialog", "pembinaan", "temuan", "rujukan"}
    )

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarPenilaian | None = None
        self._menurut_id: dict[bytes, BarisNilai] = {}
        self._tuju: tuple[bytes, str] | None = None
        self._jeda = pewaktu(self, JEDA_MUAT_MS, halaman.muat_lembar)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(8)
        tata.addLayout(self._buat_atas())
        self.setTabOrder(self.capaian, self.cari)
        self.model = KisiModel(isi_nilai.kolom_nilai_kisi(), isi_nilai.hitung, self)
        self.kisi = KisiNilai(
            self.model, self.tr("Tabel penilaian"), banner=halaman.banner, tampilan=TampilanNilai
        )
        self.kisi.legenda.hide()
        self.kisi.jelaskan(self._jelaskan)
        view = self.kisi.view
        assert isinstance(view, TampilanNilai)
        self.view = view
        for kolom in isi_nilai.TERSEMBUNYI:
            view.setColumnHidden(self.model.letak[kolom], True)
        self.bukti, self.usulan = BuktiNilai(self), UsulanNilai(self)
        self._ingatkan = False
        self.selesai, self.sendiri = SelesaiNilai(self), SendiriNilai(self)
        self.pimpinan = PimpinanNilai(self)
        view.dinilai.connect(self.bukti.dinilai)
        view.bukti_diminta.connect(self.bukti.tulis)
        view.usulan_diminta.connect(self.usulan.pakai)
        self.view.sel_berubah.connect(lambda *_: self._sel_berubah())
        self._tombol_nanti = QTimer(self, singleShot=True, interval=0)  # once, after the grid is painted
        self._tombol_nanti.timeout.connect(self._perbarui_tombol)
        self._siap_nanti = QTimer(self, singleShot=True, interval=JEDA_SIAP_MS)
        self._siap_nanti.timeout.connect(self._siapkan)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._tombol_nanti.start())
        self.hubungkan(self.kisi, simpan, self._tersimpan, self._bekal)
        tata.addWidget(self.kisi, 1)
        self.kosong = label_kosong(self)
        self.kosong.hide()
        tata.addWidget(self.kosong)
        tata.addLayout(self._buat_lantai())
        tata.addLayout(self._buat_bawah())
        buat_qaction("mengapa", self, self.sendiri.mengapa)

    # -- showing -------------------------------------------------------------------------------------------

    def isi(self, lembar: LembarPenilaian) -> None:
        """Show a sheet; rows that somebody types in wait until the hands are off."""
        ganti = self.lembar is None or self.lembar.periode_id != lembar.periode_id
        self.lembar = lembar
        self._menurut_id = {b.skp_id or b.pegawai_id: b for b in lembar.baris}
        self.usulan.lembar_tiba()
        self.bukti.lupakan()
        if not ganti and (self.view.editor is not None or self.model.ada_tunda()):
            self.isi_atas()
            self._jeda.start()
            return
        self.saring()
        self._ingatkan = self._ingatkan or ganti
        if self.h.panel is self:  # over another tab it would take the room of what is done there
            self.sendiri.ingatkan_urutan(self._ingatkan)
            self.pimpinan.ingatkan()
            self._ingatkan = False
        if self._tuju is not None:
            baris, kolom = self._tuju
            self._tuju = None
            self._ke(baris, kolom)
        elif ganti or self.view.id_kini() is None:
            self.ke_celah()

    def _bekal(self) -> bytes:
        return self.lembar.periode_id if self.lembar is not None else b""

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
            self.saring()
            i = self.model.nomor(b.skp_id or b.pegawai_id)
        nama = {"rating_hasil": "hasil", "rating_perilaku": "perilaku"}.get(kolom, kolom)
        j = self.model.letak.get(nama, -1)
        if j < 0:
            terbuka = [j for _, j in self.model.celah() if _ == i]
            j = terbuka[0] if terbuka else self.model.letak["hasil"]
        self.view.ke(i, j)
        if kolom == "organisasi":
            self.capaian.setFocus()

    def saring(self) -> None:
        """Show the rows that filter and chip let through."""
        if self.lembar is None:
            return
        self.isi_atas()
        saring, kata_cari = self.chip.kini or SEMUA, self.cari.text().casefold().split()
        baris = []
        for nomor, b in enumerate(self.lembar.baris, 1):
            if saring not in (SEMUA, isi_nilai.golongan(b)):
                continue
            isi = f"{b.nama} {b.nip} {b.jabatan} {b.unit} {b.penilai_nama}".casefold()
            if all(k in isi for k in kata_cari):
                usulan = self.usulan.isi.get(b.skp_id) if b.skp_id else None
                baris.append(isi_nilai.susun_baris(b, nomor, usulan))
        self.kisi.isi(baris)
        self._atur_kolom()
        self.kosong.setText(
            self.tr("Tidak ada yang cocok dengan saringan ini.")
            if self.lembar.baris
            else self.tr("Belum ada pegawai untuk dinilai pada periode ini.")
        )
        self.kosong.setVisible(not baris)
        self._perbarui_tombol()

    def usulan_tiba(self) -> None:
        """Proposals were read: show them beside the ratings as these stand on the screen, typed ones too."""
        if self.view.editor is not None or self.model.ada_tunda():
            QTimer.singleShot(JEDA_MUAT_MS, self, self.usulan_tiba)
            return
        semua = self.usulan.isi
        teks = {b.id: semua[b.id].pendek if b.id in semua else "" for b in self.model.baris}
        self.kisi.isi([replace(b, nilai={**b.nilai, isi_nilai.USULAN: teks[b.id]}) for b in self.model.baris])
        self._atur_kolom()
        self._sel_berubah()

    def perbarui(self) -> None:
        """Ratings on the screen changed."""
        self._perbarui_tombol()

    def menurut_id(self, kunci: bytes) -> BarisNilai | None:
        """The person of a row by its id."""
        return self._menurut_id.get(kunci)

    def _jelaskan(self, kunci: bytes | None, _kolom: str) -> str:
        b = self._menurut_id.get(kunci) if kunci else None
        if b is None:
            return ""
        if not kunci:
            return ""
        teks = isi_nilai.jelaskan(b, self.model.baris[self.model.nomor(kunci)].nilai)
        sebab = self._sebab(b)
        kalimat = (sebab, kata(b.tertinggal), teks, self.sendiri.kalimat(b), self._kalimat_usulan(b))
        return " ".join(t for t in kalimat if t)

    def _sebab(self, b: BarisNilai) -> str:
        """Why the row is closed to this person; that the own one is goes without saying."""
        if b.skp_id is None or not b.terkunci or (b.saya and b.bukan_penilainya):
            return ""
        if b.bukan_penilainya and b.penilai_nama:
            return satu_titik(self.tr("Yang menilai: {nama}.").format(nama=b.penilai_nama))
        return kata(b.alasan_terkunci)

    def _kalimat_usulan(self, b: BarisNilai) -> str:
        """The proposal in words, with the key that takes it."""
        kalimat = self.usulan.kalimat(b.skp_id)
        if not kalimat or b.terkunci:
            return ""
        pola = "{usulan}." if b.mengikuti else self.tr("{usulan}; tekan U untuk memakainya.")
        teks = pola.format(usulan=kata(kalimat))
        return teks[0].upper() + teks[1:]

    def kini(self) -> BarisNilai | None:
        """The person that the cursor is on."""
        kunci = self.view.id_kini()
        return self._menurut_id.get(kunci) if kunci else None

    def _sel_berubah(self) -> None:
        self.bukti.pindah()
        self._siap_nanti.start()
        self._tombol_nanti.start()
        self.h.pilihan_berubah.emit()

    def _siapkan(self) -> None:
        """The cursor rests on a row: read ahead what its rating will look at."""
        b = self.kini()
        if b is None or b.skp_id is None or b.terkunci or self.lembar is None:
            return
        isi = (self.lembar.periode_id, b.skp_id)
        self.konteks.baca(lambda sesi: siapkan(sesi, *isi), lambda _: None, lambda _: None, pemilik=self)

    # -- rating --------------------------------------------------------------------------------------------

    def _tersimpan(self, hasil: HasilNilai) -> None:
        if hasil.dilewati:
            kalimat = self.tr("{n} baris terkunci dilewati. {sebab}")
            self.konteks.banner.info(kalimat.format(n=len(hasil.dilewati), sebab=kata(hasil.dilewati[0][1])))
        self._jeda.start()

    def ke_skp(self) -> None:
        """The SKP of this row, or where it is made."""
        b = self.kini()
        tahun = self.lembar.periode.tahun if self.lembar is not None else self.konteks.jam.hari_ini().year
        if b is None:
            self.konteks.navigasi.buka("skp", tahun=tahun)
        elif b.skp_id is None:
            self.konteks.navigasi.buka("skp", pegawai=b.pegawai_id, tahun=tahun)
        else:
            self.konteks.navigasi.buka("skp", skp=b.skp_id)

    # -- finishing -----------------------------------------------------------------------------------------

    def terpilih(self) -> list[BarisNilai]:
        """Rows of the selection."""
        nomor = dict.fromkeys(i for i, _ in self.view.sel_terpilih())
        ids = [self.model.baris[i].id for i in nomor if i < len(self.model.baris)]
        return [self._menurut_id[i] for i in ids if i in self._menurut_id]

    def siap_terpilih(self) -> list[BarisNilai]:
        """Rows of the selection that may be finished."""
        return [b for b in self.terpilih() if self.selesai.lengkap(b)]

    def siap(self) -> list[BarisNilai]:
        """Rows that may be finished."""
        return [b for b in self._menurut_id.values() if self.selesai.lengkap(b)]

    def _perbarui_tombol(self) -> None:
        self.selesai.segarkan()
        n, semua = len(self.siap_terpilih()), len(self.siap())
        if self.selesai_satu.hasFocus() and not n:  # else Enter would be that of finishing all
            self.view.setFocus()
        self.selesai_satu.setEnabled(n > 0)
        self.selesai_semua.setEnabled(semua > 0)
        teks = self.tr("Selesaikan semua ({n})").format(n=semua) if semua else self.tr("Selesaikan semua")
        self.selesai_semua.setText(teks)
        self.selesai_semua.setAccessibleName(teks)
        b = self.kini()
        kosong = self.lembar is not None and not self.lembar.baris
        self.nilai_diri.setVisible(self.sendiri.untuk_saya(b))
        self.buka_skp.setVisible(
            kosong
            or (
                b is not None
                and not b.selesai
                and not b.bukan_penilainya
                and (b.skp_id is None or b.terkunci)
            )
        )
        self._muat_legenda()

    # -- the contract --------------------------------------------------------------------------------------

    def tampil(self, lembar: LembarPenilaian) -> None:
        """The page fills the grid with every sheet that it reads."""
        self.h.siap.emit()

    def segarkan(self, perubahan: ChangeSet) -> None:
        """What stands beside the ratings changed elsewhere."""
        if "*" in perubahan.kinds or perubahan.kinds & self.jenis:
            self.bukti.lupakan()
            if perubahan.kinds & {"realisasi", "rujukan", "*"}:
                self.usulan.usang()

    def fokus_awal(self) -> QWidget | None:
        """The grid."""
        return self.view

    def fokus_cari(self) -> QWidget | None:
        """The filter box."""
        return self.cari

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.bukti.panel.simpan_tertunda()
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
