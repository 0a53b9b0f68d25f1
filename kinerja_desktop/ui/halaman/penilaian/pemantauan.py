"""Pemantauan: what was reached per indicator and month; a second entry of a month corrects the first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kinerja_desktop.domain.angka import baca_angka
from kinerja_desktop.domain.periode import NAMA_BULAN
from kinerja_desktop.domain.tolakan import Tolakan
from kinerja_desktop.ui.bahasa import kata
from kinerja_desktop.ui.halaman.penilaian.lampiran_bukti import TombolLampiran
from kinerja_desktop.ui.halaman.penilaian.orang_dasar import PanelOrang
from kinerja_desktop.ui.kisi.baris import SEMUA_KOLOM, Baris, PerubahanSel
from kinerja_desktop.ui.kisi.kolom import Kolom
from kinerja_desktop.ui.kisi.lengkap import Kisi
from kinerja_desktop.ui.kisi.model import KisiModel

if TYPE_CHECKING:
    from kinerja_desktop.services.realisasi import LembarRealisasi, SelRealisasi
    from kinerja_desktop.ui.halaman.penilaian.halaman import HalamanPenilaian


_BERTITIK = "1.000"  # beside such a target nothing that could be a number is refused


def nama_bulan(nomor: int) -> str:
    """Month in words, in the language of the window."""
    return kata(NAMA_BULAN[nomor - 1])


def pisahkan(ketikan: str, lama: SelRealisasi | None) -> tuple[str, str]:
    """(number, words) after typing in a cell: a number keeps the words, words replace the number.

    What may be thousands or a fraction goes on as typed: the service reads it beside the target, or refuses.
    """
    bersih = ketikan.strip()
    if not bersih:
        return "", ""
    try:
        baca_angka(bersih, sepola=_BERTITIK)
    except Tolakan:
        return "", bersih
    return bersih, lama.teks if lama is not None else ""


class PanelSel(QFrame):
    """The three parts of one cell: number, words, evidence."""

    def __init__(self, induk: PanelPemantauan) -> None:
        super().__init__(induk)
        self.setObjectName("panelBawah")
        self._induk = induk
        self.alamat: tuple[bytes, int] | None = None
        tata = QVBoxLayout(self)
        tata.setContentsMargins(12, 6, 12, 8)
        tata.setSpacing(4)
        self.kepala = QLabel(self)
        self.kepala.setObjectName("redup")
        self.kepala.setTextFormat(Qt.TextFormat.PlainText)
        self.kepala.setWordWrap(True)
        tata.addWidget(self.kepala)
        baris = QHBoxLayout()
        baris.setSpacing(8)
        self.isian: dict[str, QLineEdit] = {}
        for kunci, label, lebar, maks in (
            ("angka", self.tr("Angka"), 2, 40),
            ("teks", self.tr("Keterangan capaian"), 5, 1000),
            ("bukti", self.tr("Bukti dukung"), 4, 500),
        ):
            w = QLineEdit(self)
            w.setAccessibleName(label)
            w.setPlaceholderText(label)
            w.setMaxLength(maks)
            w.editingFinished.connect(self.simpan)
            self.isian[kunci] = w
            baris.addWidget(w, lebar)
        self.lampiran = TombolLampiran(self, induk.h)
        baris.addWidget(self.lampiran)
        tata.addLayout(baris)

    def isi(
        self, alamat: tuple[bytes, int] | None, kepala: str, sel: SelRealisasi | None, bisa: bool
    ) -> None:
        """Show a cell; what is being typed in it stays."""
        self.kepala.setText(kepala)
        self.lampiran.isi(alamat, bisa, sel is not None)
        if alamat == self.alamat and any(w.hasFocus() and w.isModified() for w in self.isian.values()):
            return
        self.alamat = alamat
        for kunci, w in self.isian.items():
            w.setText(getattr(sel, kunci) if sel is not None else "")
            w.setModified(False)
            w.setReadOnly(not bisa)
            w.style().unpolish(w)
            w.style().polish(w)

    def simpan(self) -> None:
        """Record what was typed."""
        if self.alamat is None or not any(w.isModified() for w in self.isian.values()):
            return
        for w in self.isian.values():
            w.setModified(False)
        self._induk.catat(*self.alamat, {k: w.text() for k, w in self.isian.items()})


class PanelPemantauan(PanelOrang):
    """Indicators down, months across."""

    def __init__(self, halaman: HalamanPenilaian) -> None:
        super().__init__(halaman)
        self.lembar: LembarRealisasi | None = None
        self.model = KisiModel(self._kolom(), parent=self)
        self.kisi = Kisi(self.model, self.tr("Tabel realisasi"), panel=False, banner=halaman.banner)
        self.view = self.kisi.view
        self.setFocusProxy(self.kisi)
        self.kisi.hubungkan(
            self.konteks,
            _simpan,
            halaman.urung,
            halaman,
            setelah=lambda _: self.segera_muat(),
            bekal=lambda: self.lembar,
        )
        self.view.sel_berubah.connect(lambda *_: self._sel_berubah())
        self.isi_tata.addWidget(self.kisi, 1)
        self.isi_tata.addWidget(self.kosong)
        self.sel = PanelSel(self)
        self.isi_tata.addWidget(self.sel)

    def _kolom(self) -> list[Kolom]:
        kolom = [
            Kolom("indikator", self.tr("Indikator"), 230, beku=True, lentur=True),
            Kolom("target", self.tr("Target"), 120, beku=True),
        ]
        return [
            *kolom,
            *(
                Kolom(
                    f"b{n}", nama_bulan(n)[:3], 64, ubah=True, tengah=True, maks=1000, petunjuk=nama_bulan(n)
                )
                for n in range(1, 13)
            ),
        ]

    def _baca(self, skp_id: bytes) -> None:
        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import realisasi

            return realisasi.lembar(sesi, skp_id)

        self.konteks.baca(di_pekerja, self._tiba, self.h.gagal_muat, pemilik=self)

    def _tiba(self, lembar: LembarRealisasi) -> None:
        if lembar.skp_id != self.skp_id:
            return
        if self.view.editor is not None or self.model.ada_tunda():
            self.segera_muat()
            return
        ganti = self.lembar is None or self.lembar.skp_id != lembar.skp_id
        self.lembar = lembar
        self.keterangan.atur(self._ringkas(lembar))
        self.kisi.isi(self._baris(lembar))
        if ganti:
            self._ke_bulan_ini()
        self._sel_berubah()
        self.h.siap.emit()

    def _ringkas(self, lembar: LembarRealisasi) -> str:
        if lembar.alasan_terkunci:
            return kata(lembar.alasan_terkunci)
        terisi = len({i for i, _ in lembar.nilai})
        semua = len({b.id for b in lembar.baris})
        kalimat = self.tr("{n} dari {semua} indikator sudah ada realisasinya.").format(n=terisi, semua=semua)
        jabatan = self.h.jabatan(lembar.skp_id)
        return f"{jabatan} · {kalimat}" if jabatan else kalimat

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
        for b in lembar.baris:
            if b.rhk_id != rhk:
                rhk = b.rhk_id
                nomor = f"{b.nomor}" if b.jenis == "utama" else self.tr("Tambahan {n}").format(n=b.nomor)
                hasil.append(Baris(b"j" + b.rhk_id[:15], judul=f"{nomor}. {b.rhk or self.tr('RHK kosong')}"))
            nilai: dict[str, Any] = {
                "indikator": b.indikator,
                "target": f"{b.target} {b.satuan}".strip(),
            }
            for n in lembar.bulan:
                sel = lembar.nilai.get((b.id, n))
                nilai[f"b{n}"] = (sel.angka or sel.teks) if sel is not None else ""
            kunci = SEMUA_KOLOM if lembar.alasan_terkunci else terkunci
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
        kepala = f"{nama_bulan(alamat[1])} · {self.model.baris[i].nama}"
        if sel is not None and sel.koreksi:
            kepala += self.tr(" · koreksi, nilai lama ada di Riwayat")
        sebab = self.model.keterangan(i, j)
        self.sel.isi(alamat, f"{kepala} · {sebab}" if sebab else kepala, sel, self.model.bisa_ubah(i, j))

    def catat(self, indikator: bytes, bulan: int, isi: dict[str, str]) -> None:
        """Record the three parts of one cell."""

        def di_pekerja(sesi: Any) -> Any:
            from kinerja_desktop.services import realisasi

            return realisasi.catat(sesi, indikator, bulan, isi["angka"], isi["teks"], isi["bukti"])

        judul = self.tr("Catat realisasi {bulan}").format(bulan=nama_bulan(bulan))
        self.konteks.ubah(
            judul,
            di_pekerja,
            lambda _: self.segera_muat(),
            pemilik=self.h,
            pengurung=self.h.urung,
        )

    def fokus_awal(self) -> QWidget | None:
        """The grid."""
        return self.view

    def salinan(self) -> str:
        """Cells that are not written yet."""
        return self.kisi.salinan()

    def simpan_tertunda(self) -> None:
        """Write what is being typed."""
        self.kisi.simpan_tertunda()
        self.sel.simpan()

    def riwayat_untuk(self) -> tuple[str, bytes] | None:
        """The SKP: progress rows are part of it."""
        return ("skp", self.skp_id) if self.skp_id is not None else None


def _simpan(sesi: Any, perubahan: Sequence[PerubahanSel], lembar: LembarRealisasi) -> Any:
    """On the worker: values of one act; the evidence named before stays."""
    from kinerja_desktop.services import realisasi

    ubahan = []
    for p in perubahan:
        bulan = int(p.kolom[1:])
        lama = lembar.nilai.get((p.baris_id, bulan))
        angka, teks = pisahkan(str(p.baru or ""), lama)
        bukti = lama.bukti if lama is not None else ""
        ubahan.append(realisasi.UbahanRealisasi(p.baris_id, bulan, angka, teks, bukti))
    return realisasi.catat_banyak(sesi, lembar.skp_id, ubahan)
