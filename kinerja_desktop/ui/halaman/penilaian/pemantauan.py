"""Pemantauan: what was reached per indicator and month; a second entry of a month corrects the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent

from kinerja_desktop.domain.angka import baca_angka, bulatkan, tulis_angka
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.realisasi import pisah_satuan, sama_satuan
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.catatan_realisasi import BERTITIK, DialogCatatan
from kinerja_desktop.ui.dialog_dasar import DialogAlasan
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.halaman.penilaian.pemantauan_catatan import PanelCatatan
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.widget.elips import LabelElips

if TYPE_CHECKING:
    from kinerja_desktop.domain.capaian import CapaianIndikator
    from kinerja_desktop.services.capaian import CapaianSkp
    from kinerja_desktop.services.realisasi import CatatanRealisasi, LembarRealisasi, SelRealisasi
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian

#: What is not measured, in a cell.
TANPA = "–"
_BARIS_SEMPIT = 18  # lines of text that the part must be high for all of its panel to be shown


def nama_bulan(nomor: int) -> str:
    """Month in words, in the language of the window."""
    return kata(NAMA_BULAN[nomor - 1])


def pisahkan(ketikan: str, lama: SelRealisasi | None, satuan: str = "") -> tuple[str, str, str | None]:
    """(number, words, unit) after typing in a cell: a number keeps the words, words replace the number.

    The unit is None where none was typed. What may be thousands or a fraction goes on as typed: the service
    reads it beside the target, or refuses.
    """
    bersih = ketikan.strip()
    if not bersih or bersih == TANPA:
        return "", "", None
    teks = lama.teks if lama is not None else ""
    pisah = pisah_satuan(bersih, satuan, BERTITIK)
    if pisah is not None:
        return pisah[0], teks, pisah[1]
    try:
        baca_angka(bersih, sepola=BERTITIK)
    except Tolakan:
        return "", bersih, None
    return bersih, teks, None


class PanelPemantauan(PanelOrang):
    """Indicators down, months across."""

    bantuan = "realisasi"
    jenis = frozenset({"realisasi", "lampiran"})

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarRealisasi | None = None
        self.capaian: CapaianSkp | None = None
        self._sempit = False
        self.baris_capaian = LabelElips(self)
        self.baris_capaian.setObjectName("redup")
        self.isi_tata.addWidget(self.baris_capaian)
        self.model = KisiModel(self._kolom(), parent=self)
        self.kisi = Kisi(self.model, self.tr("Tabel realisasi"), panel=False, banner=halaman.banner)
        self.view = self.kisi.view
        self.hubungkan(self.kisi, _simpan, lambda _: self.segera_muat(), lambda: self.lembar)
        self.view.sel_berubah.connect(lambda *_: self._sel_berubah())
        self.isi_tata.addWidget(self.kisi, 1)
        self.sel = PanelCatatan(self)
        self.sel.tambah.connect(lambda: self._tanya(None))
        self.sel.koreksi.connect(self._tanya)
        self.sel.tarik.connect(self._tarik)
        self.sel.beri_alasan.connect(self._beri_alasan)
        self.sel.cetak.connect(self.cetak)
        self.isi_tata.addWidget(self.sel)

    def _kolom(self) -> list[Kolom]:
        kolom = [
            Kolom("indikator", self.tr("Indikator"), 200, beku=True, lentur=True),
            Kolom("target", self.tr("Target"), 96, beku=True),
            Kolom("capaian", self.tr("Capaian"), 72, beku=True, tengah=True),
        ]
        return [
            *kolom,
            *(
                Kolom(
                    f"b{n}",
                    nama_bulan(n)[:3],
                    64,
                    ubah=True,
                    tengah=True,
                    maks=1000,
                    petunjuk=nama_bulan(n),
                    tampil=_tampil_sel,
                )
                for n in range(1, 13)
            ),
        ]

    def _baca(self, skp_id: bytes) -> None:
        periode = self.h.periode_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import capaian, realisasi

            lembar = realisasi.lembar(sesi, skp_id)
            return lembar, capaian.capaian_skp(sesi, skp_id, periode) if periode is not None else None

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, isi: tuple[LembarRealisasi, CapaianSkp | None]) -> None:
        lembar, capaian = isi
        if lembar.skp_id != self.skp_id:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self.segera_muat()
            return
        ganti = self.lembar is None or self.lembar.skp_id != lembar.skp_id
        self.lembar, self.capaian = lembar, capaian
        self.baris_capaian.atur(self._sebut_capaian(capaian))
        self.keterangan.atur(self._ringkas(lembar))
        self.kisi.isi(self._baris(lembar))
        if ganti:
            self._ke_bulan_ini()
        self._sel_berubah()
        self.h.siap.emit()

    def _sebut_capaian(self, c: CapaianSkp | None) -> str:
        tanda = self.tr("Tanda {tanda} berarti tidak diukur; tidak dihitung nol.").format(tanda=TANPA)
        if c is None or not c.rata.semua:
            return tanda
        periode = self.h.pilih_periode.currentText()
        if c.rata.persen is None:
            kalimat = self.tr("Capaian {periode} belum dapat dihitung.").format(periode=periode)
        else:
            kalimat = self.tr(
                "Capaian {periode} (usulan, alat bantu): {persen} %, rata-rata {n} dari {semua} indikator "
                "yang diukur."
            ).format(periode=periode, persen=_persen(c.rata.persen), n=c.rata.diukur, semua=c.rata.semua)
        return f"{kalimat} {tanda}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window, or large letters, leave room for the grid before anything else."""
        super().resizeEvent(event)
        self._atur_sempit()

    def _atur_sempit(self) -> None:
        sempit = self.height() < _BARIS_SEMPIT * self.fontMetrics().height()
        if sempit != self._sempit:
            self._sempit = sempit
            self.baris_capaian.setVisible(not sempit)
            self.sel.atur_sempit(sempit)
            if self.lembar is not None:
                self.keterangan.atur(self._ringkas(self.lembar))

    def _ringkas(self, lembar: LembarRealisasi) -> str:
        if lembar.alasan_terkunci:
            return kata(lembar.alasan_terkunci)
        terisi = len({i for i, _ in lembar.nilai})
        semua = len({b.id for b in lembar.baris})
        kalimat = self.tr("{n} dari {semua} indikator sudah ada realisasinya.").format(n=terisi, semua=semua)
        jabatan = self.h.jabatan(lembar.skp_id)
        capaian = self.baris_capaian.penuh if self._sempit else ""
        return " · ".join(x for x in (jabatan, capaian, kalimat) if x)

    def _baris(self, lembar: LembarRealisasi) -> list[Baris]:
        hasil: list[Baris] = []
        rhk: bytes | None = None
        luar = frozenset(f"b{n}" for n in range(1, 13) if n not in lembar.bulan)
        terkunci = frozenset(f"b{n}" for n in lembar.bulan_terkunci) - luar
        sebab = (
            kata(lembar.alasan_terkunci)
            or kata(lembar.sebab_bulan)
            or self.tr("Penilaian periode bulan ini sudah selesai; buka kembali dahulu.")
        )
        capaian = {b.indikator_id: b.capaian for b in self.capaian.baris} if self.capaian is not None else {}
        for b in lembar.baris:
            if b.rhk_id != rhk:
                rhk = b.rhk_id
                nomor = f"{b.nomor}" if b.jenis == "utama" else self.tr("Tambahan {n}").format(n=b.nomor)
                hasil.append(Baris(b"j" + b.rhk_id[:15], judul=f"{nomor}. {b.rhk or self.tr('RHK kosong')}"))
            nilai: dict[str, Any] = {
                "indikator": b.indikator,
                "target": f"{b.target} {b.satuan}".strip(),
                "capaian": _sebut_persen(capaian.get(b.id)),
            }
            banyak = set()
            for n in range(1, 13):
                sel = lembar.nilai.get((b.id, n))
                nilai[f"b{n}"] = _isi_sel(sel, b.satuan)
                if sel is None and n in lembar.bulan and (b.id, n) in lembar.tidak_diukur:
                    nilai[f"b{n}"] = None
                if sel is not None and sel.banyak > 1:
                    banyak.add(f"b{n}")
            kunci = SEMUA_KOLOM if lembar.alasan_terkunci else terkunci | banyak
            hasil.append(Baris(b.id, nilai, kunci, b.indikator, sebab, mati=luar))
        return hasil

    def _ke_bulan_ini(self) -> None:
        bulan = self.konteks.jam.hari_ini().month
        pertama = next((i for i, b in enumerate(self.model.baris) if not b.judul), -1)
        if pertama >= 0:
            self.view.ke(pertama, self.model.letak[f"b{bulan}"])
            # The scroll bar learns of the new rows only after this round of events.
            QTimer.singleShot(0, self.view, lambda: self.view.scrollTo(self.view.currentIndex()))

    def _alamat(self) -> tuple[bytes, int] | None:
        i, j = self.view.sel_kini
        if i < 0 or j < 0 or self.model.baris[i].judul or not self.model.kolom[j].kunci.startswith("b"):
            return None
        return self.model.baris[i].id, int(self.model.kolom[j].kunci[1:])

    def _sel_berubah(self) -> None:
        alamat, lembar = self._alamat(), self.lembar
        self.h.pilihan_berubah.emit()
        if alamat is None or lembar is None:
            self.sel.isi(
                None, self.tr("Pilih satu bulan untuk mengisi angka, keterangan, dan bukti."), None, False
            )
            return
        sel = lembar.nilai.get(alamat)
        i, j = self.view.sel_kini
        bagian = [nama_bulan(alamat[1]), self.model.baris[i].nama]
        if sel is not None and sel.koreksi:
            bagian.append(self.tr("sudah dikoreksi"))
        if alamat in lembar.tidak_diukur and sel is None:
            bagian.append(self.tr("tidak diukur menurut jalur targetnya"))
        bagian += self._catatan_capaian(*alamat)
        bisa = not lembar.alasan_terkunci and alamat[1] in lembar.bulan
        bisa = bisa and alamat[1] not in lembar.bulan_terkunci
        sebab = self.model.keterangan(i, j) if not bisa else ""
        self.sel.isi(alamat, " · ".join([*bagian, *([sebab] if sebab else [])]), sel, bisa)

    def _catatan_capaian(self, indikator: bytes, bulan: int) -> list[str]:
        c = self.capaian
        if c is None or bulan not in c.bulan:
            return []
        return [kata(b.capaian.catatan) for b in c.baris if b.indikator_id == indikator and b.capaian.catatan]

    def catat(self, indikator: bytes, bulan: int, isi: dict[str, str]) -> None:
        """Record the quick fields of one cell."""
        lembar = self.lembar
        if lembar is None:
            return
        satuan = next((b.satuan for b in lembar.baris if b.id == indikator), "")
        angka, unit = pisah_satuan(isi["angka"], satuan, BERTITIK) or (isi["angka"], "")
        skp_id = lembar.skp_id

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import realisasi

            ubahan = realisasi.UbahanRealisasi(indikator, bulan, angka, isi["teks"], isi["bukti"], unit)
            return realisasi.catat_banyak(sesi, skp_id, [ubahan])

        self._ubah(self.tr("Catat realisasi {bulan}").format(bulan=nama_bulan(bulan)), di_pekerja)

    def _ubah(self, judul: str, di_pekerja: Callable[[Any], Any]) -> None:
        selesai, h = self.segera_muat, self.h
        self.konteks.ubah(judul, di_pekerja, lambda _: selesai(), pemilik=h, pengurung=h.urung)

    def _tanya(self, catatan: CatatanRealisasi | None) -> None:
        """Add an entry to the month, or correct one."""
        alamat, lembar = self.sel.alamat, self.lembar
        if alamat is None or lembar is None:
            return
        self.simpan_tertunda()
        baris = next((b for b in lembar.baris if b.id == alamat[0]), None)
        nama, satuan = (baris.indikator, baris.satuan) if baris is not None else ("", "")
        buka = [n for n in lembar.bulan if n not in lembar.bulan_terkunci]
        jadi = DialogCatatan.ask(self, self.konteks, self.h.urung, alamat, nama, satuan, catatan, buka)
        if jadi is not None:
            self.segera_muat()

    def _tarik(self, catatan: CatatanRealisasi) -> None:
        alasan: str | None = ""
        if catatan.perlu_alasan:
            alasan = DialogAlasan.ask(
                self.tr("Tarik catatan ini?"),
                self.tr("Nilai lamanya tetap tampak bersama alasan ini, tetapi tidak dihitung lagi."),
                self.tr("Tarik"),
                self.tr("Alasan"),
                self,
            )
        if alasan is None:
            return

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import realisasi

            return realisasi.tarik(sesi, catatan.id, alasan)

        self._ubah(self.tr("Tarik catatan realisasi"), di_pekerja)

    def _beri_alasan(self, catatan: CatatanRealisasi, alasan: str) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import realisasi

            return realisasi.beri_alasan(sesi, catatan.id, alasan)

        self._ubah(self.tr("Tulis alasan koreksi"), di_pekerja)

    def tambah(self) -> None:
        """Ctrl+N: another entry of the month."""
        if self.sel.tombol_tambah.isEnabled():
            self._tanya(None)

    def cetak(self) -> bool:
        """The list of evidence of the person shown in this period."""
        from kinerja_desktop.ui.dialog.surat import DialogSurat

        skp_id, periode = self.skp_id, self.h.periode_id
        if skp_id is None or periode is None:
            return False
        self.simpan_tertunda()

        def buat(sesi: Any, kertas: str) -> bytes:
            from kinerja_desktop.flows import kertas_realisasi

            return kertas_realisasi.daftar_bukti(sesi, skp_id, periode, kertas)

        DialogSurat.ask(self, self.konteks, self.tr("Daftar bukti dukung"), buat, "Daftar Bukti Dukung.pdf")
        return True

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        super().simpan_tertunda()
        self.sel.simpan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP."""
        return ("skp", self.skp_id) if self.skp_id is not None else None


def _tampil_sel(nilai: Any) -> str:
    return TANPA if nilai is None else str(nilai)


def _persen(persen: Decimal) -> str:
    return tulis_angka(bulatkan(persen, 1))


def _sebut_persen(c: CapaianIndikator | None) -> str:
    return TANPA if c is None or c.persen is None else f"{_persen(c.persen)} %"


def _isi_sel(sel: SelRealisasi | None, satuan: str) -> str:
    """What the cell shows: the number, with its unit where that is not the indicator's, or the words."""
    if sel is None:
        return ""
    if not sel.angka:
        return sel.jumlah or sel.teks
    return sel.angka if sama_satuan(sel.satuan, satuan) else f"{sel.angka} {sel.satuan}"


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], lembar: LembarRealisasi) -> Any:
    """On the worker: values of one act; the evidence named before stays."""
    from kinerja_desktop.services import realisasi

    satuan = {b.id: b.satuan for b in lembar.baris}
    ubahan = []
    for p in perubahan:
        bulan = int(p.kolom[1:])
        lama = lembar.nilai.get((p.baris_id, bulan))
        angka, teks, unit = pisahkan(str(p.baru or ""), lama, satuan.get(p.baris_id, ""))
        bukti = lama.bukti if lama is not None else ""
        ubahan.append(realisasi.UbahanRealisasi(p.baris_id, bulan, angka, teks, bukti, unit))
    return realisasi.catat_banyak(sesi, lembar.skp_id, ubahan)
