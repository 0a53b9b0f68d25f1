"""Impor presensi: the workbook against the office before anything is written, to be corrected first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.presensi import baca_kode
from kinerja_desktop.domain.tanggal import tanggal_pendek
from kinerja_desktop.ui import pilih_berkas
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.dialog.presensi_impor_kolom import (
    BAGIAN,
    CATATAN,
    DITERIMA,
    DITOLAK,
    LEGENDA,
    LEWATI,
    ORANG,
    kolom_bagian,
    nama_bagian,
)
from kinerja_desktop.ui.dialog_dasar import DialogDasar, daftarkan
from kinerja_desktop.ui.halaman.dasar import tombol
from kinerja_desktop.ui.kisi.baris import Baris, PerubahanSel
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel
from kinerja_desktop.ui.konteks import KonteksUi
from kinerja_desktop.ui.urung import TumpukanUrung
from kinerja_desktop.ui.widget.chip import Chip
from kinerja_desktop.ui.widget.elips import LabelElips

if TYPE_CHECKING:
    from kinerja_desktop.services.presensi_impor import RencanaPresensi


class DialogImporPresensi(DialogDasar):
    """hasil() are the (year, month) pairs that were written."""

    def __init__(
        self,
        parent: QWidget | None,
        konteks: KonteksUi | None,
        pengurung: TumpukanUrung | None,
        bulan: tuple[int, int],
    ) -> None:
        super().__init__(
            self.tr("Impor presensi"),
            self.tr(
                "Laporan mesin presensi (satu baris satu hari) atau daftar hadir bulanan (kolom tanggal 1 "
                "sampai 31). Belum ada yang disimpan sebelum Anda menekan Simpan."
            ),
            parent,
        )
        self.setMinimumSize(900, 500)
        self.formulir.hide()
        self._konteks, self._pengurung = konteks, pengurung
        self._buku: Any = None
        self._legenda: dict[str, str] = {}
        self._orang: dict[str, bytes | None] = {}
        self.rencana: RencanaPresensi | None = None
        self._bekerja = False
        self.isi.addLayout(self._buat_atas(bulan))
        self._buat_isi()
        self._perbarui()
        if konteks is not None:
            self.pilih.setFocus()

    # -- parts ---------------------------------------------------------------------------------------------

    def _buat_atas(self, bulan: tuple[int, int]) -> QHBoxLayout:
        self.pilih = tombol(self.tr("Pilih buku kerja…"))
        self.pilih.setParent(self)  # Tab follows the order of children
        self.pilih.setAutoDefault(False)
        self.pilih.clicked.connect(self._pilih)
        self.nama = LabelElips(self)
        self.nama.atur(self.tr("Belum ada berkas yang dipilih."))
        self.pilih_bulan = QComboBox(self)
        self.pilih_bulan.setAccessibleName(self.tr("Bulan dalam berkas"))
        self.pilih_bulan.addItem(self.tr("Menurut berkas"), None)
        for tahun in (bulan[0], bulan[0] - 1):
            for n, nama in enumerate(NAMA_BULAN, 1):
                self.pilih_bulan.addItem(f"{kata(nama)} {tahun}", (tahun, n))
        self.pilih_bulan.activated.connect(lambda _: self._rencanakan())
        label = QLabel(self.tr("Bulan"), self)
        label.setBuddy(self.pilih_bulan)
        baris = QHBoxLayout()
        baris.addWidget(self.pilih)
        baris.addWidget(self.nama, 1)
        baris.addWidget(label)
        baris.addWidget(self.pilih_bulan)
        return baris

    def _buat_isi(self) -> None:
        chip = QHBoxLayout()
        chip.setSpacing(6)
        grup = QButtonGroup(self)
        self.chip: dict[str, Chip] = {}
        self.tumpukan = QStackedWidget(self)
        self.kisi: dict[str, Kisi] = {}
        for kunci in BAGIAN:
            t = Chip("", self)
            t.clicked.connect(lambda _=False, k=kunci: self.tampilkan(k))
            grup.addButton(t)
            self.chip[kunci] = t
            chip.addWidget(t)
            if kunci == CATATAN:
                self.catatan = QPlainTextEdit(self)
                self.catatan.setReadOnly(True)
                self.catatan.setTabChangesFocus(True)
                self.catatan.setAccessibleName(nama_bagian(kunci))
                self.tumpukan.addWidget(self.catatan)
                continue
            daftar = kunci in (DITERIMA, DITOLAK)
            model = KisiModel(kolom_bagian(kunci), parent=self)
            self.kisi[kunci] = Kisi(model, nama_bagian(kunci), daftar=daftar, parent=self)
            self.tumpukan.addWidget(self.kisi[kunci])
        self.kisi[LEGENDA].view.pengirim = self._kirim(self._ubah_legenda)
        self.kisi[ORANG].view.pengirim = self._kirim(self._ubah_orang)
        chip.addStretch(1)
        self.isi.addLayout(chip)
        self.isi.addWidget(self.tumpukan, 1)

    def tampilkan(self, kunci: str) -> None:
        """Bring one part to the front."""
        self.chip[kunci].setChecked(True)
        self.tumpukan.setCurrentIndex(BAGIAN.index(kunci))

    # -- reading -------------------------------------------------------------------------------------------

    def _pilih(self) -> None:
        pilihan = self._konteks.tambahan.get("preferensi") if self._konteks is not None else None
        saring = self.tr("Buku kerja ({pola});;Semua berkas (*)").format(pola=pilih_berkas.BUKU_KERJA)
        berkas = pilih_berkas.buka(self, self.tr("Pilih buku kerja presensi"), saring, pilihan)
        if berkas:
            self.baca(berkas)

    def baca(self, berkas: str) -> None:
        """Read a workbook away from the database, then plan."""
        if self._konteks is None or self._bekerja:
            return
        self.banner.bersihkan()
        self._bekerja = True
        self._legenda, self._orang = {}, {}
        self.nama.atur(self.tr("Membaca {nama}…").format(nama=berkas))
        self._perbarui()

        def kerja() -> Any:
            from kinerja_desktop.flows.presensi import baca

            return baca(berkas)

        def jadi(buku: Any) -> None:
            self._buku, self._bekerja = buku, False
            self._rencanakan()

        self._konteks.tugas.jalankan_lain(kerja, jadi, self._gagal, pemilik=self)

    def _rencanakan(self) -> None:
        if self._konteks is None or self._buku is None:
            return
        buku, bulan = self._buku, self.pilih_bulan.currentData()
        legenda, orang = dict(self._legenda), dict(self._orang)
        self._bekerja = True

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.flows.presensi import susun
            from kinerja_desktop.services.presensi_impor import rencanakan

            bahan = susun(buku, tuple(bulan) if bulan else None)
            return bahan if bahan.perlu_bulan else rencanakan(sesi, bahan, legenda, orang)

        self._konteks.baca(kerja, self._terbaca, self._gagal, pemilik=self)

    def _gagal(self, galat: BaseException) -> None:
        self._bekerja = False
        if self.rencana is None:
            self.nama.atur(self.tr("Belum ada berkas yang dipilih."))
        self.banner.galat(galat)
        self._perbarui()

    def _terbaca(self, hasil: Any) -> None:
        self._bekerja = False
        self.banner.bersihkan()
        if getattr(hasil, "perlu_bulan", False):
            self.rencana = None
            self.nama.atur(hasil.berkas)
            self.banner.peringatan(
                self.tr("Lembar ini tidak menyebut bulannya. Pilih bulannya di kanan atas.")
            )
            self.pilih_bulan.setFocus()
            self._perbarui()
            return
        pertama = self.rencana is None
        self.rencana = hasil
        self._isi(hasil)
        if pertama:
            ada = next((k for k in (LEGENDA, ORANG) if self._perlu(k)), DITERIMA)
            self.tampilkan(ada)
        self._perbarui()

    def _perlu(self, kunci: str) -> bool:
        r = self.rencana
        if r is None:
            return False
        return (
            any(not b.kode for b in r.legenda)
            if kunci == LEGENDA
            else any(o.pegawai_id is None and o.kunci not in self._orang for o in r.orang)
        )

    # -- showing -------------------------------------------------------------------------------------------

    def _isi(self, r: RencanaPresensi) -> None:
        kapan = ", ".join(f"{kata(NAMA_BULAN[b - 1])} {t}" for t, b in r.bulan)
        self.nama.atur(f"{r.bahan.berkas} · {r.bahan.lembar}" + (f" · {kapan}" if kapan else ""))
        self.kisi[DITERIMA].isi(
            _baris(n, sel=b.alamat, nama=b.nama, tanggal=tanggal_pendek(b.tanggal), nilai=b.nilai,
                   lama=b.lama, kode=f"{b.kode} · {kata(baca_kode(b.kode).kata)}")
            for n, b in enumerate(r.diterima)
        )  # fmt: skip
        self.kisi[DITOLAK].isi(
            _baris(n, sel=d.kolom, nilai=d.nilai,
                   alasan=kata(d.alasan), siapa=kata(d.siapa))
            for n, d in enumerate(r.ditolak)
        )  # fmt: skip
        self._isi_orang(r)
        self.kisi[LEGENDA].isi(
            _baris(n, tanda=b.tanda, banyak=b.banyak, kode=b.kode) for n, b in enumerate(r.legenda)
        )
        lewat = self.tr("{n} baris lain dilewati (judul, jumlah, tanda tangan).").format(n=r.bahan.dilewati)
        sama = self.tr("{n} hari sudah tercatat sama.").format(n=r.sama)
        self.catatan.setPlainText("\n".join([lewat, sama, *map(kata, r.catatan)]))

    def _isi_orang(self, r: RencanaPresensi) -> None:
        model = self.kisi[ORANG].model
        j = model.letak["siapa"]
        pilihan = ((LEWATI, self.tr("(lewati)")), *((p.hex(), nama) for p, nama in r.pegawai))
        model.kolom[j] = replace(model.kolom[j], pilihan=pilihan)
        self._urut_orang = sorted(r.orang, key=lambda o: (o.pegawai_id is not None, o.baris))
        baris = []
        for n, o in enumerate(self._urut_orang):
            lewat = o.kunci in self._orang and self._orang[o.kunci] is None
            siapa = o.pegawai_id.hex() if o.pegawai_id else LEWATI if lewat else ""
            nama = " ".join(x for x in (o.nama, o.nip) if x)
            usul = "; ".join(x for _, x in o.usul)
            b = _baris(n, baris=o.baris, nama=nama, hari=o.banyak, usul=usul, siapa=siapa)
            if not siapa:
                b.celah = {"siapa": kata(o.alasan)}
            baris.append(b)
        self.kisi[ORANG].isi(baris)

    def _perbarui(self) -> None:
        r = self.rencana
        banyak = {
            DITERIMA: len(r.diterima) if r else 0,
            DITOLAK: len(r.ditolak) if r else 0,
            ORANG: len(r.orang) if r else 0,
            LEGENDA: len(r.legenda) if r else 0,
            CATATAN: 2 + len(r.catatan) if r else 0,
        }
        for kunci, chip in self.chip.items():
            tanda = (
                "! "
                if (kunci == DITOLAK and banyak[kunci]) or (kunci in (ORANG, LEGENDA) and self._perlu(kunci))
                else ""
            )
            chip.setText(f"{tanda}{nama_bagian(kunci)} {banyak[kunci]}")
            chip.setEnabled(r is not None)
        self.tumpukan.setEnabled(r is not None)
        self.pilih.setEnabled(not self._bekerja)
        n = banyak[DITERIMA]
        self.terima.setEnabled(bool(n) and not self._bekerja)
        self.terima.setText(self.tr("Simpan {n} hari").format(n=n) if n else self.kata_kerja())
        self.terima.setAccessibleName(self.terima.text())

    # -- corrections ---------------------------------------------------------------------------------------

    def _kirim(self, catat: Callable[[Sequence[PerubahanSel]], None]) -> Any:
        def kirim(
            perubahan: Sequence[PerubahanSel], _judul: str, terima: Callable[..., None], _tolak: Any
        ) -> None:
            terima(None)
            catat(perubahan)
            self._rencanakan()

        return kirim

    def _ubah_legenda(self, perubahan: Sequence[PerubahanSel]) -> None:
        assert self.rencana is not None
        for p in perubahan:
            tanda = self.rencana.legenda[int.from_bytes(p.baris_id, "big")].tanda
            self._legenda.pop(tanda, None)
            if p.baru:
                self._legenda[tanda] = str(p.baru)

    def _ubah_orang(self, perubahan: Sequence[PerubahanSel]) -> None:
        for p in perubahan:
            kunci = self._urut_orang[int.from_bytes(p.baris_id, "big")].kunci
            self._orang.pop(kunci, None)
            if p.baru:
                self._orang[kunci] = None if p.baru == LEWATI else bytes.fromhex(str(p.baru))

    # -- answer --------------------------------------------------------------------------------------------

    def kata_kerja(self) -> str:
        """Store."""
        return self.tr("Simpan")

    def coba_terima(self) -> None:
        """Write it in one act and close; a refusal stays."""
        for kunci in (ORANG, LEGENDA):
            self.kisi[kunci].simpan_tertunda()
        r = self.rencana
        if r is None or self._konteks is None or self._bekerja or not r.diterima:
            return
        self._bekerja = True
        self._perbarui()

        def kerja(sesi: Any) -> Any:
            from kinerja_desktop.services.presensi_impor import terapkan

            return terapkan(sesi, r)

        self._konteks.ubah(
            self.tr("Impor presensi"),
            kerja,
            lambda _: self.accept(),
            self._gagal,
            pemilik=self,
            pengurung=self._pengurung,
        )

    def yang_hilang(self) -> str:
        """What was corrected by hand."""
        if not (self._legenda or self._orang):
            return ""
        return self.tr("Arti kode dan pegawai yang sudah Anda pilih akan hilang.")

    def hasil(self) -> tuple[tuple[int, int], ...]:
        """Months that were written."""
        return self.rencana.bulan if self.rencana is not None else ()


def _baris(n: int, **nilai: Any) -> Baris:
    return Baris(n.to_bytes(16, "big"), nilai, nama=str(nilai.get("nama") or nilai.get("tanda") or ""))


@daftarkan("impor_presensi")
def _contoh(parent: QWidget | None) -> DialogDasar:
    return DialogImporPresensi(parent, None, None, (2026, 3))
